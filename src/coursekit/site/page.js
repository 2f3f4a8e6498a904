/* Made by `make scripts` of the sources beside it: edit those. */
(()=>{function j(e,t){let o=globalThis;return o[Symbol.for(e)]??=t(),o[Symbol.for(e)]}var w=j("coursekit reader",()=>({readers:new Map,askers:[]}));function $(e={}){let t=[...w.readers.values()].at(-1);if(t)
return t.open(e);w.wanted=e,ue()}w.open=$;function ue(){(w.load??w.askers.at(-1))?.()}function D(e){try{return Object.keys(
localStorage).some(t=>t.startsWith(e))}catch{return!1}}var p=document.documentElement,m=p.dataset.form==="one-file",x=p.dataset.kit??"",h=globalThis,u=(e,t=document)=>[...t.querySelectorAll(
e)].map(o=>o),S=e=>m?`#${e}`:`${e}.html`;function k(){try{return document.getElementById(decodeURIComponent(location.hash.
slice(1)))}catch{return null}}var _=e=>document.readyState!=="loading"||e.nextSibling!==null;function v(e){document.readyState!==
"loading"?e():document.addEventListener("DOMContentLoaded",e,{once:!0})}function q(){let e=document.querySelector("link[\
rel=stylesheet]");return new Promise(t=>{if(!e||e.sheet)return t();e.addEventListener("load",t),e.addEventListener("erro\
r",t)})}var P={};function g(e){return P[e]??=new Promise(t=>{if(m)return t(!0);let o=document.createElement("script");o.
src=e,o.addEventListener("load",()=>t(!0)),o.addEventListener("error",()=>{delete P[e],t(!1)}),document.head.append(o)}),
P[e]}var F="coursekit-page:theme",B=`coursekit-page:${x}:`;function b(e){try{return JSON.parse(localStorage.getItem(B+e)??
"null")}catch{return null}}var y=(e,t)=>T(B+e,JSON.stringify(t));function T(e,t){try{localStorage.setItem(e,t)}catch{}}var pe="copy.js",K=()=>{g(pe)};function J(){w.load=K;for(let e of u("button.column"))e.hidden=!1,e.addEventListener("cli\
ck",()=>$({from:e}));D(`coursekit-copy:${x}`)&&K()}function fe(e,t,o){for(let[n,r]of Object.entries(t))typeof r=="function"?e.addEventListener(n,r):r!==!1&&r!=null&&e.setAttribute(
n,r===!0?"":String(r));return e.append(...o.flat(1/0).filter(Boolean)),e}var d=(e,t={},...o)=>fe(document.createElement(
e),t,o);function I(e,t){try{return e()}catch(o){return console.error(o),t}}var me="They are kept in this browser only. It throws them away when you clear its data; Safari also does so after seven\
 days without a visit, unless the course is on your home screen. Save a file before you leave.",he="This counts the answ\
ers kept in this browser.",we=e=>(e.split("/").pop()??"").replace(/\.ipynb$/,"");function G(e,t,o,n){let r={[e]:t,answers:{},
stored:{},trouble:"",binder:!1},s=(c,a)=>{c.href=n(we(a))};return{get:c=>r[c],set(c,a){r[c]=a},on(){},off(){},send(){},widget_manager:{
keeps:me,counts:he,context:{path:`lessons/${o}.ipynb`},rendermime:{linkHandler:{handleLink:s}}}}}var ge="plan.js",ye=30,xe=500;function A(e){let{plan:t,part:o,screen:n="",kinds:r=""}=e.dataset,s=a=>h.coursekit?.draws?.(
a),c=r.split(" ").flatMap(a=>a&&!s(a)?[`${a}.js`]:[]);return o&&!s(n)&&c.push(o),t!==void 0&&!h.coursekitPlan&&c.push(ge),
c}var z=e=>Promise.all(A(e).map(g));function H(e){let{screen:t="",lesson:o=""}=e.dataset,n=e.querySelector("script");if(!h.
coursekit||!n||A(e).length)return;let r="plan"in e.dataset?{lessons:h.coursekitPlan}:{},s=G(t,{...JSON.parse(n.textContent??
""),...r},o,S),c=d("div",{class:"live"}),a=h.coursekit.widget(t)();a.initialize({model:s}),a.render({model:s,el:c}),n.remove(),
e.querySelector(".static")?.replaceWith(c)}var V=e=>u(".screen:has(> script)",e).filter(_),ke=e=>new IntersectionObserver(
t=>{for(let{target:o,isIntersecting:n}of t)e[n?"add":"delete"](o)},{rootMargin:"100% 0px"}),ve=e=>new Promise(t=>{e||!("\
requestIdleCallback"in globalThis)?setTimeout(t):requestIdleCallback(t,{timeout:xe})});async function E(e){await q();let t=new Set,
o=new Set,n=ke(o),r=Oe();for(;;){let s=document.readyState!=="loading",c=V(e).filter(f=>!t.has(f)),a=k(),l=location.hash.
length>1&&!a&&!s?void 0:be(c,a,o);if(!l&&s)break;if(!l){await new Promise(f=>setTimeout(f,ye));continue}for(let f of c)n.
observe(f);t.add(l),await z(l),I(()=>H(l),void 0),l===a&&r(e);for(let f of c)z(f);await ve(o.has(l)||l===a)}n.disconnect(),
t.size&&r(e),p.dataset.ready="yes"}function be(e,t,o){let n=e.filter(r=>!A(r).length);return e.find(r=>r===t)??n.find(r=>o.
has(r))??n[0]??e[0]}function Oe(){let e=!1;for(let t of["wheel","touchmove","pointerdown","keydown"])addEventListener(t,
()=>{e=!0},{once:!0,passive:!0});return t=>{let o=k();!e&&o&&t.contains(o)&&o.scrollIntoView()}}addEventListener("before\
print",()=>{for(let e of V(document))I(()=>H(e),void 0)});var Y=e=>typeof e=="string"&&/^\d\d_\w*$/.test(e);function N(e,t){Y(e)&&y("last",{name:e,title:t});let o=b("last"),n=document.
querySelector(".ways .go-on");e!=="index"||!n||!Y(o?.name)||(n.href=S(o.name),n.textContent=`Go on with ${o.title}`,n.hidden=
!1)}var M=e=>u("details.menu[open]",e).map(t=>t);function Q(e){for(let t of M(e))t.open=!1}function X(){addEventListener("ke\
ydown",e=>{if(e.key==="Escape")for(let t of M(document))t.open=!1,t.querySelector("summary")?.focus()}),addEventListener(
"click",e=>{let t=e.target;for(let o of M(document))o.contains(t)||(o.open=!1)})}function U(){let e=k(),t=document.getElementById("index"),o=e?.closest(".page")??t;if(!o||!t)return;let n=o.dataset.title??
"";for(let r of u(".page"))r.hidden=r!==o;document.title=o===t?n:`${n} · ${t.dataset.title}`,Q(o),N(o.id,n),E(o),!e||e===
o?(scrollTo(0,0),e&&o.querySelector("main")?.focus({preventScroll:!0})):e.scrollIntoView()}function Z(){let e=matchMedia("(prefers-color-scheme: dark)"),t=()=>(p.dataset.theme??(e.matches?"dark":"light"))==="dar\
k",o=u("button.theme"),n=()=>{for(let s of o)s.textContent=t()?"Light":"Dark"},r=()=>{p.dataset.theme=t()?"light":"dark",
T(F,p.dataset.theme),n()};for(let s of o)s.hidden=!1,s.addEventListener("click",r);e.addEventListener("change",n),n()}var ee=d("div",{class:"bars",role:"status"});v(()=>document.body.append(ee));function L(e,...t){let o=d("div",{class:"re\
minder"},d("p",{},e),d("div",{},t));return ee.append(o),()=>o.remove()}var O=(e,t,o)=>d("button",{type:"button",class:o,
click:t},e);function te(e,t,o,n){let{sum:r=0,since:s=null}=e??{};if(t<=r)return{saved:{sum:t,since:null},isDue:!1};if(s===null)return{
saved:{sum:r,since:n},isDue:!1};let c=n>=o&&n-o<36e5;return{saved:{sum:r,since:s},isDue:t-r>=3&&n-s>=6e5&&!c}}var oe=e=>e.
reduce((t,o)=>t+Se(o),0);function Se(e){try{return Object.values(JSON.parse(e??"null").items).flatMap(n=>Object.values(n.
by??{})).reduce((n,r)=>n+r,0)}catch{return 0}}function ne(){try{let e=Object.keys(localStorage).filter(t=>t.startsWith(`coursekit:${x}/`));return oe(e.filter(t=>!t.endsWith(
"/about")).map(t=>localStorage.getItem(t)))}catch{return 0}}function W(){let e=()=>{},t=()=>u(".ck-work .ck-primary")[0],
o=()=>{t()?.click(),e()},n=()=>{let r=Date.now(),{saved:s,isDue:c}=te(b("saved"),ne(),b("reminded")??0,r);if(y("saved",s),
!c)return;y("reminded",r);let a=t()?[O("Save my work to a file",o,"primary")]:[],i="No file holds your newest answers ye\
t. A browser may throw away what it keeps.";e(),e=L(i,...a,O("Later",()=>e()))};addEventListener("coursekit-kept",()=>setTimeout(
n)),document.addEventListener("click",r=>{r.target.closest?.(".ck-screen button")?.textContent.startsWith("Save my work")&&
setTimeout(()=>{y("saved",{sum:ne(),since:null}),e()})}),n()}var C=e=>e.normalize("NFD").replace(/\p{M}/gu,"").toLowerCase().replace(/[’‘]/g,"'"),R=e=>e.split(/\s+/).filter(Boolean);
function re(e,t){let o=R(C(e));return o.length?t.map(([n,r,s,c])=>{let[a,i]=[C(`${n} ${r}`),C(c)],l=Math.max(0,i.indexOf(
o[0]));return{page:n,heading:r,address:s,text:c,worth:Ee(o,a,i),at:l}}).filter(n=>n.worth).sort((n,r)=>r.worth-n.worth):
[]}function Ee(e,t,o){return e.every(r=>t.includes(r)||o.includes(r))?e.map(r=>5*Number(t.includes(r))+Math.min(3,o.split(
r).length-1)).reduce((r,s)=>r+s,0):0}function se({text:e,at:t},o){let n=Math.max(0,e.lastIndexOf(" ",Math.max(0,t-90))),
r=t+180<e.length,s=r?e.slice(n,t+180).replace(/\s\S*$/,""):e.slice(n),c=R(o).map(i=>i.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")),
a=c.length?s.split(new RegExp(`(${c.join("|")})`,"i")):[s];return a[0]=(n?"… ":"")+a[0],r&&(a[a.length-1]+=" …"),a}var ae=({
page:e,heading:t})=>t&&t!==e?`${e}: ${t}`:e;function ce(e,t,o){if(!R(e).length)return"";if(!t)return"Nothing found. Try \
fewer or shorter words.";let n=`${t} place${t===1?"":"s"}`;return t>o?`${n}; the first ${o} are shown.`:`${n}.`}var ie=40,Ne=150;function Le(e,t){let o=se(e,t).map((n,r)=>r%2?d("mark",{},n):n);return d("li",{},d("a",{href:e.address},
ae(e)),d("p",{},o))}function le(){let e=document.querySelector("form.find-form"),t=e?.querySelector("input"),o=document.
querySelector("p.found"),n=document.querySelector("ol.found-list");if(!e||!t||!o||!n)return;let r=()=>{let i=t.value.trim(),
l=re(i,h.coursekitWords??[]);n.replaceChildren(...l.slice(0,ie).map(f=>Le(f,i))),o.textContent=ce(i,l.length,ie)},s=()=>{
o.textContent="The search could not be loaded."},c=()=>g("words.js").then(i=>i?r():s()),a;t.addEventListener("input",()=>{
clearTimeout(a),a=setTimeout(c,Ne)}),e.addEventListener("submit",i=>{i.preventDefault(),c()}),m||t.focus()}function de(){if(m||!/^https?:$/.test(location.protocol)||!("serviceWorker"in navigator))return;let{serviceWorker:e}=navigator,
t=!1;e.addEventListener("controllerchange",()=>{t&&location.reload()});let o=n=>{L("There is a new version of this cours\
e. Your answers stay.",O("Load it now",()=>{t=!0,n.postMessage("change")},"primary"))};e.register("worker.js").then(n=>$e(
n,o)).catch(n=>console.error(n))}function $e(e,t){let o=new Set,n=r=>{if(!r||o.has(r))return;o.add(r);let s=()=>{r.state===
"installed"&&navigator.serviceWorker.controller&&t(r)};s(),r.addEventListener("statechange",s)};e.addEventListener("upda\
tefound",()=>n(e.installing)),n(e.waiting),n(e.installing),e.update().catch(()=>{})}v(()=>{Z(),X(),le(),J()});if(m)addEventListener("hashchange",U),U(),setTimeout(W);else{let{page:e="",title:t=""}=p.dataset;
v(()=>N(e,t)),E(document).then(()=>{W(),de()})}})();
