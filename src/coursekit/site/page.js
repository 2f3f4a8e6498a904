/* Made by `make scripts` of the sources beside it: edit those. */
(()=>{function U(e,t){let o=globalThis;return o[Symbol.for(e)]??=t(),o[Symbol.for(e)]}var p=U("coursekit reader",()=>({readers:new Map,askers:[]}));function E(e={}){let t=[...p.readers.values()].at(-1);if(t)
return t.open(e);p.wanted=e,oe()}p.open=E;function oe(){(p.load??p.askers.at(-1))?.()}function W(e){try{return Object.keys(
localStorage).some(t=>t.startsWith(e))}catch{return!1}}var f=document.documentElement,d=f.dataset.form==="one-file",g=document.body.dataset.kit??"",m=globalThis,u=(e,t=document)=>[
...t.querySelectorAll(e)].map(o=>o),k=e=>d?`#${e}`:`${e}.html`;function b(){try{return document.getElementById(decodeURIComponent(
location.hash.slice(1)))}catch{return null}}var A="coursekit-page:theme",M=`coursekit-page:${g}:`;function y(e){try{return JSON.
parse(localStorage.getItem(M+e)??"null")}catch{return null}}var h=(e,t)=>$(M+e,JSON.stringify(t));function $(e,t){try{localStorage.
setItem(e,t)}catch{}}var R="reader.js";function C(){if(d||document.querySelector(`script[src="${R}"]`))return;let e=document.createElement("s\
cript");e.src=R,e.addEventListener("error",()=>e.remove()),document.head.append(e)}function j(){p.load=C;for(let e of u(
"button.column"))e.hidden=!1,e.addEventListener("click",()=>E({from:e}));W(`coursekit-copy:${g}`)&&C()}function re(e,t,o){for(let[r,n]of Object.entries(t))typeof n=="function"?e.addEventListener(r,n):n!==!1&&n!=null&&e.setAttribute(
r,n===!0?"":String(n));return e.append(...o.flat(1/0).filter(Boolean)),e}var i=(e,t={},...o)=>re(document.createElement(
e),t,o);var ne="They are kept in this browser only. It throws them away when you clear its data; Safari also does so after seven\
 days without a visit, unless the course is on your home screen. Save a file before you leave.",se="This counts the answ\
ers kept in this browser.",ce=e=>(e.split("/").pop()??"").replace(/\.ipynb$/,"");function D(e,t,o,r){let n={[e]:t,answers:{},
stored:{},trouble:"",binder:!1},s=(c,a)=>{c.href=r(ce(a))};return{get:c=>n[c],set(c,a){n[c]=a},on(){},off(){},send(){},widget_manager:{
keeps:ne,counts:se,context:{path:`lessons/${o}.ipynb`},rendermime:{linkHandler:{handleLink:s}}}}}function ae(e){let{screen:t="",lesson:o=""}=e.dataset,r=e.querySelector("script");if(!m.coursekit||!r)return;let n=i("di\
v",{class:"live"});try{let s="plan"in e.dataset?{lessons:m.coursekitPlan}:{},c=D(t,{...JSON.parse(r.textContent??""),...s},
o,k),a=m.coursekit.widget(t)();a.initialize({model:c}),a.render({model:c,el:n})}catch(s){console.error(s);return}r.remove(),
e.querySelector(".static")?.replaceWith(n)}async function v(e){let t=b(),o=u(".screen:has(> script)",e);o.sort((r,n)=>+(n===
t)-+(r===t));for(let r of o)ae(r),r===t&&t.scrollIntoView(),await new Promise(n=>setTimeout(n));o.length&&t&&e.contains(
t)&&t.scrollIntoView(),f.dataset.ready="yes"}var F=e=>typeof e=="string"&&/^\d\d_\w*$/.test(e);function O(e,t){F(e)&&h("last",{name:e,title:t});let o=y("last"),r=document.
querySelector(".ways .go-on");e!=="index"||!r||!F(o?.name)||(r.href=k(o.name),r.textContent=`Go on with ${o.title}`,r.hidden=
!1)}var N=e=>u("details.menu[open]",e).map(t=>t);function q(e){for(let t of N(e))t.open=!1}function B(){addEventListener("ke\
ydown",e=>{if(e.key==="Escape")for(let t of N(document))t.open=!1,t.querySelector("summary")?.focus()}),addEventListener(
"click",e=>{let t=e.target;for(let o of N(document))o.contains(t)||(o.open=!1)})}function I(){let e=b(),t=document.getElementById("index"),o=e?.closest(".page")??t;if(!o||!t)return;let r=o.dataset.title??
"";for(let n of u(".page"))n.hidden=n!==o;document.title=o===t?r:`${r} · ${t.dataset.title}`,q(o),O(o.id,r),v(o),!e||e===
o?(scrollTo(0,0),e&&o.querySelector("main")?.focus({preventScroll:!0})):e.scrollIntoView()}function _(){let e=matchMedia("(prefers-color-scheme: dark)"),t=()=>(f.dataset.theme??(e.matches?"dark":"light"))==="dar\
k",o=u("button.theme"),r=()=>{for(let s of o)s.textContent=t()?"Light":"Dark"},n=()=>{f.dataset.theme=t()?"light":"dark",
$(A,f.dataset.theme),r()};for(let s of o)s.hidden=!1,s.addEventListener("click",n);e.addEventListener("change",r),r()}var J=i("div",{class:"bars",role:"status"});document.body.append(J);function S(e,...t){let o=i("div",{class:"reminder"},
i("p",{},e),i("div",{},t));return J.append(o),()=>o.remove()}var w=(e,t,o)=>i("button",{type:"button",class:o,click:t},e);function K(e,t,o,r){let{sum:n=0,since:s=null}=e??{};if(t<=n)return{saved:{sum:t,since:null},isDue:!1};if(s===null)return{
saved:{sum:n,since:r},isDue:!1};let c=r>=o&&r-o<36e5;return{saved:{sum:n,since:s},isDue:t-n>=3&&r-s>=6e5&&!c}}var z=e=>e.
reduce((t,o)=>t+ie(o),0);function ie(e){try{return Object.values(JSON.parse(e??"null").items).flatMap(r=>Object.values(r.
by??{})).reduce((r,n)=>r+n,0)}catch{return 0}}function G(){try{let e=Object.keys(localStorage).filter(t=>t.startsWith(`coursekit:${g}/`));return z(e.filter(t=>!t.endsWith(
"/about")).map(t=>localStorage.getItem(t)))}catch{return 0}}function T(){let e=()=>{},t=()=>u(".ck-work .ck-primary")[0],
o=()=>{t()?.click(),e()},r=()=>{let n=Date.now(),{saved:s,isDue:c}=K(y("saved"),G(),y("reminded")??0,n);if(h("saved",s),
!c)return;h("reminded",n);let a=t()?[w("Save my work to a file",o,"primary")]:[],l="No file holds your newest answers ye\
t. A browser may throw away what it keeps.";e(),e=S(l,...a,w("Later",()=>e()))};addEventListener("coursekit-kept",()=>setTimeout(
r)),document.addEventListener("click",n=>{n.target.closest?.(".ck-screen button")?.textContent.startsWith("Save my work")&&
setTimeout(()=>{h("saved",{sum:G(),since:null}),e()})}),r()}var P=e=>e.normalize("NFD").replace(/\p{M}/gu,"").toLowerCase().replace(/[’‘]/g,"'"),L=e=>e.split(/\s+/).filter(Boolean);
function H(e,t){let o=L(P(e));return o.length?t.map(([r,n,s,c])=>{let[a,l]=[P(`${r} ${n}`),P(c)],x=Math.max(0,l.indexOf(
o[0]));return{page:r,heading:n,address:s,text:c,worth:le(o,a,l),at:x}}).filter(r=>r.worth).sort((r,n)=>n.worth-r.worth):
[]}function le(e,t,o){return e.every(n=>t.includes(n)||o.includes(n))?e.map(n=>5*Number(t.includes(n))+Math.min(3,o.split(
n).length-1)).reduce((n,s)=>n+s,0):0}function V({text:e,at:t},o){let r=Math.max(0,e.lastIndexOf(" ",Math.max(0,t-90))),n=t+
180<e.length,s=n?e.slice(r,t+180).replace(/\s\S*$/,""):e.slice(r),c=L(o).map(l=>l.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")),
a=c.length?s.split(new RegExp(`(${c.join("|")})`,"i")):[s];return a[0]=(r?"… ":"")+a[0],n&&(a[a.length-1]+=" …"),a}var Y=({
page:e,heading:t})=>t&&t!==e?`${e}: ${t}`:e;function Q(e,t,o){if(!L(e).length)return"";if(!t)return"Nothing found. Try f\
ewer or shorter words.";let r=`${t} place${t===1?"":"s"}`;return t>o?`${r}; the first ${o} are shown.`:`${r}.`}var X=40,ue=150;function de(){return m.coursekitWords||d?Promise.resolve():new Promise((e,t)=>{document.head.append(i("s\
cript",{src:"words.js",load:e,error:t}))})}function pe(e,t){let o=V(e,t).map((r,n)=>n%2?i("mark",{},r):r);return i("li",
{},i("a",{href:e.address},Y(e)),i("p",{},o))}function Z(){let e=document.querySelector("form.find-form"),t=e?.querySelector(
"input"),o=document.querySelector("p.found"),r=document.querySelector("ol.found-list");if(!e||!t||!o||!r)return;let n=()=>{
let l=t.value.trim(),x=H(l,m.coursekitWords??[]);r.replaceChildren(...x.slice(0,X).map(te=>pe(te,l))),o.textContent=Q(l,
x.length,X)},s=()=>{o.textContent="The search could not be loaded."},c=()=>de().then(n,s),a;t.addEventListener("input",()=>{
clearTimeout(a),a=setTimeout(c,ue)}),e.addEventListener("submit",l=>{l.preventDefault(),c()}),d||t.focus()}function ee(){if(d||!/^https?:$/.test(location.protocol)||!("serviceWorker"in navigator))return;let{serviceWorker:e}=navigator,
t=!1;e.addEventListener("controllerchange",()=>{t&&location.reload()});let o=r=>{S("There is a new version of this cours\
e. Your answers stay.",w("Load it now",()=>{t=!0,r.postMessage("change")},"primary"))};e.register("worker.js").then(r=>fe(
r,o)).catch(r=>console.error(r))}function fe(e,t){let o=new Set,r=n=>{if(!n||o.has(n))return;o.add(n);let s=()=>{n.state===
"installed"&&navigator.serviceWorker.controller&&t(n)};s(),n.addEventListener("statechange",s)};e.addEventListener("upda\
tefound",()=>r(e.installing)),r(e.waiting),r(e.installing),e.update().catch(()=>{})}_();B();Z();j();if(d)addEventListener("hashchange",I),I(),setTimeout(T);else{let{page:e="",title:t=""}=document.body.dataset;
O(e,t),v(document).then(T)}ee();})();
