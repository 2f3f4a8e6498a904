/* Made by `make scripts` of the sources beside it: edit those. */
(()=>{function V(e,t,o){for(let[r,n]of Object.entries(t))typeof n=="function"?e.addEventListener(r,n):n!==!1&&n!=null&&e.setAttribute(
r,n===!0?"":String(n));return e.append(...o.flat(1/0).filter(Boolean)),e}var a=(e,t={},...o)=>V(document.createElement(e),
t,o);var Y="They are kept in this browser only. It throws them away when you clear its data; Safari also does so after seven \
days without a visit, unless the course is on your home screen. Save a file before you leave.",Q="This counts the answer\
s kept in this browser.",X=e=>(e.split("/").pop()??"").replace(/\.ipynb$/,"");function W(e,t,o,r){let n={[e]:t,answers:{},
stored:{},trouble:"",binder:!1},s=(c,i)=>{c.href=r(X(i))};return{get:c=>n[c],set(c,i){n[c]=i},on(){},off(){},send(){},widget_manager:{
keeps:Y,counts:Q,context:{path:`lessons/${o}.ipynb`},rendermime:{linkHandler:{handleLink:s}}}}}var p=document.documentElement,d=p.dataset.form==="one-file",O=document.body.dataset.kit??"",f=globalThis,u=(e,t=document)=>[
...t.querySelectorAll(e)].map(o=>o),y=e=>d?`#${e}`:`${e}.html`;function x(){try{return document.getElementById(decodeURIComponent(
location.hash.slice(1)))}catch{return null}}var A="coursekit-page:theme",L=`coursekit-page:${O}:`;function h(e){try{return JSON.
parse(localStorage.getItem(L+e)??"null")}catch{return null}}var m=(e,t)=>S(L+e,JSON.stringify(t));function S(e,t){try{localStorage.
setItem(e,t)}catch{}}function Z(e){let{screen:t="",lesson:o=""}=e.dataset,r=e.querySelector("script");if(!f.coursekit||!r)return;let n=a("div",
{class:"live"});try{let s="plan"in e.dataset?{lessons:f.coursekitPlan}:{},c=W(t,{...JSON.parse(r.textContent??""),...s},
o,y),i=f.coursekit.widget(t)();i.initialize({model:c}),i.render({model:c,el:n})}catch(s){console.error(s);return}r.remove(),
e.querySelector(".static")?.replaceWith(n)}async function b(e){let t=x(),o=u(".screen:has(> script)",e);o.sort((r,n)=>+(n===
t)-+(r===t));for(let r of o)Z(r),r===t&&t.scrollIntoView(),await new Promise(n=>setTimeout(n));o.length&&t&&e.contains(t)&&
t.scrollIntoView(),p.dataset.ready="yes"}var P=e=>typeof e=="string"&&/^\d\d_\w*$/.test(e);function v(e,t){P(e)&&m("last",{name:e,title:t});let o=h("last"),r=document.
querySelector(".ways .go-on");e!=="index"||!r||!P(o?.name)||(r.href=y(o.name),r.textContent=`Go on with ${o.title}`,r.hidden=
!1)}var E=e=>u("details.menu[open]",e).map(t=>t);function U(e){for(let t of E(e))t.open=!1}function M(){addEventListener("ke\
ydown",e=>{if(e.key==="Escape")for(let t of E(document))t.open=!1,t.querySelector("summary")?.focus()}),addEventListener(
"click",e=>{let t=e.target;for(let o of E(document))o.contains(t)||(o.open=!1)})}function $(){let e=x(),t=document.getElementById("index"),o=e?.closest(".page")??t;if(!o||!t)return;let r=o.dataset.title??
"";for(let n of u(".page"))n.hidden=n!==o;document.title=o===t?r:`${r} · ${t.dataset.title}`,U(o),v(o.id,r),b(o),!e||e===
o?(scrollTo(0,0),e&&o.querySelector("main")?.focus({preventScroll:!0})):e.scrollIntoView()}function R(){let e=matchMedia("(prefers-color-scheme: dark)"),t=()=>(p.dataset.theme??(e.matches?"dark":"light"))==="dar\
k",o=u("button.theme"),r=()=>{for(let s of o)s.textContent=t()?"Light":"Dark"},n=()=>{p.dataset.theme=t()?"light":"dark",
S(A,p.dataset.theme),r()};for(let s of o)s.hidden=!1,s.addEventListener("click",n);e.addEventListener("change",r),r()}var C=a("div",{class:"bars",role:"status"});document.body.append(C);function k(e,...t){let o=a("div",{class:"reminder"},
a("p",{},e),a("div",{},t));return C.append(o),()=>o.remove()}var g=(e,t,o)=>a("button",{type:"button",class:o,click:t},e);function D(e,t,o,r){let{sum:n=0,since:s=null}=e??{};if(t<=n)return{saved:{sum:t,since:null},isDue:!1};if(s===null)return{
saved:{sum:n,since:r},isDue:!1};let c=r>=o&&r-o<36e5;return{saved:{sum:n,since:s},isDue:t-n>=3&&r-s>=6e5&&!c}}var j=e=>e.
reduce((t,o)=>t+ee(o),0);function ee(e){try{return Object.values(JSON.parse(e??"null").items).flatMap(r=>Object.values(r.
by??{})).reduce((r,n)=>r+n,0)}catch{return 0}}function q(){try{let e=Object.keys(localStorage).filter(t=>t.startsWith(`coursekit:${O}/`));return j(e.filter(t=>!t.endsWith(
"/about")).map(t=>localStorage.getItem(t)))}catch{return 0}}function N(){let e=()=>{},t=()=>u(".ck-work .ck-primary")[0],
o=()=>{t()?.click(),e()},r=()=>{let n=Date.now(),{saved:s,isDue:c}=D(h("saved"),q(),h("reminded")??0,n);if(m("saved",s),
!c)return;m("reminded",n);let i=t()?[g("Save my work to a file",o,"primary")]:[],l="No file holds your newest answers ye\
t. A browser may throw away what it keeps.";e(),e=k(l,...i,g("Later",()=>e()))};addEventListener("coursekit-kept",()=>setTimeout(
r)),document.addEventListener("click",n=>{n.target.closest?.(".ck-screen button")?.textContent.startsWith("Save my work")&&
setTimeout(()=>{m("saved",{sum:q(),since:null}),e()})}),r()}var I=e=>e.normalize("NFD").replace(/\p{M}/gu,"").toLowerCase().replace(/[’‘]/g,"'"),T=e=>e.split(/\s+/).filter(Boolean);
function B(e,t){let o=T(I(e));return o.length?t.map(([r,n,s,c])=>{let[i,l]=[I(`${r} ${n}`),I(c)],w=Math.max(0,l.indexOf(
o[0]));return{page:r,heading:n,address:s,text:c,worth:te(o,i,l),at:w}}).filter(r=>r.worth).sort((r,n)=>n.worth-r.worth):
[]}function te(e,t,o){return e.every(n=>t.includes(n)||o.includes(n))?e.map(n=>5*Number(t.includes(n))+Math.min(3,o.split(
n).length-1)).reduce((n,s)=>n+s,0):0}function F({text:e,at:t},o){let r=Math.max(0,e.lastIndexOf(" ",Math.max(0,t-90))),n=t+
180<e.length,s=n?e.slice(r,t+180).replace(/\s\S*$/,""):e.slice(r),c=T(o).map(l=>l.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")),
i=c.length?s.split(new RegExp(`(${c.join("|")})`,"i")):[s];return i[0]=(r?"… ":"")+i[0],n&&(i[i.length-1]+=" …"),i}var _=({
page:e,heading:t})=>t&&t!==e?`${e}: ${t}`:e;function J(e,t,o){if(!T(e).length)return"";if(!t)return"Nothing found. Try f\
ewer or shorter words.";let r=`${t} place${t===1?"":"s"}`;return t>o?`${r}; the first ${o} are shown.`:`${r}.`}var K=40,oe=150;function re(){return f.coursekitWords||d?Promise.resolve():new Promise((e,t)=>{document.head.append(a("s\
cript",{src:"words.js",load:e,error:t}))})}function ne(e,t){let o=F(e,t).map((r,n)=>n%2?a("mark",{},r):r);return a("li",
{},a("a",{href:e.address},_(e)),a("p",{},o))}function z(){let e=document.querySelector("form.find-form"),t=e?.querySelector(
"input"),o=document.querySelector("p.found"),r=document.querySelector("ol.found-list");if(!e||!t||!o||!r)return;let n=()=>{
let l=t.value.trim(),w=B(l,f.coursekitWords??[]);r.replaceChildren(...w.slice(0,K).map(H=>ne(H,l))),o.textContent=J(l,w.
length,K)},s=()=>{o.textContent="The search could not be loaded."},c=()=>re().then(n,s),i;t.addEventListener("input",()=>{
clearTimeout(i),i=setTimeout(c,oe)}),e.addEventListener("submit",l=>{l.preventDefault(),c()}),d||t.focus()}function G(){if(d||!/^https?:$/.test(location.protocol)||!("serviceWorker"in navigator))return;let{serviceWorker:e}=navigator,
t=!1;e.addEventListener("controllerchange",()=>{t&&location.reload()});let o=r=>{k("There is a new version of this cours\
e. Your answers stay.",g("Load it now",()=>{t=!0,r.postMessage("change")},"primary"))};e.register("worker.js").then(r=>se(
r,o)).catch(r=>console.error(r))}function se(e,t){let o=new Set,r=n=>{if(!n||o.has(n))return;o.add(n);let s=()=>{n.state===
"installed"&&navigator.serviceWorker.controller&&t(n)};s(),n.addEventListener("statechange",s)};e.addEventListener("upda\
tefound",()=>r(e.installing)),r(e.waiting),r(e.installing),e.update().catch(()=>{})}R();M();z();if(d)addEventListener("hashchange",$),$(),setTimeout(N);else{let{page:e="",title:t=""}=document.body.dataset;
v(e,t),b(document).then(N)}G();})();
