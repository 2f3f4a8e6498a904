/* Made by `make scripts` of the sources beside it: edit those. */
(()=>{function j(e,t){let o=globalThis;return o[Symbol.for(e)]??=t(),o[Symbol.for(e)]}var g=j("coursekit reader",()=>({readers:new Map,askers:[]}));function L(e={}){let t=[...g.readers.values()].at(-1);if(t)
return t.open(e);g.wanted=e,pe()}g.open=L;function pe(){(g.load??g.askers.at(-1))?.()}function q(e){try{return Object.keys(
localStorage).some(t=>t.startsWith(e))}catch{return!1}}var p=document.documentElement,m=p.dataset.form==="one-file",x=p.dataset.kit??"",h=globalThis,u=(e,t=document)=>[...t.querySelectorAll(
e)].map(o=>o),O=e=>m?`#${e}`:`${e}.html`;function b(){try{return document.getElementById(decodeURIComponent(location.hash.
slice(1)))}catch{return null}}var D=e=>document.readyState!=="loading"||e.nextSibling!==null;function k(e){document.readyState!==
"loading"?e():document.addEventListener("DOMContentLoaded",e,{once:!0})}function F(){let e=document.querySelector("link[\
rel=stylesheet]");return new Promise(t=>{if(!e||e.sheet)return t();e.addEventListener("load",t),e.addEventListener("erro\
r",t)})}var P={};function w(e){return P[e]??=new Promise(t=>{if(m)return t(!0);let o=document.createElement("script");o.
src=e,o.addEventListener("load",()=>t(!0)),o.addEventListener("error",()=>{delete P[e],t(!1)}),document.head.append(o)}),
P[e]}var _="coursekit-page:theme",B=`coursekit-page:${x}:`;function v(e){try{return JSON.parse(localStorage.getItem(B+e)??
"null")}catch{return null}}var y=(e,t)=>T(B+e,JSON.stringify(t));function T(e,t){try{localStorage.setItem(e,t)}catch{}}var fe="copy.js",J=()=>{w(fe)};function K(){g.load=J;for(let e of u("button.column"))e.hidden=!1,e.addEventListener("cli\
ck",()=>L({from:e}));q(`coursekit-copy:${x}`)&&J()}var me={code:"en",direction:"ltr",decimal:".",group:",",months:["January","February","March","April","May","June","July",
"August","September","October","November","December"],day:"{day} {month} {year}",month:"{month} {year}",before:"{year} B\
C",pair:"{first} and {last}",alternative:"{first} or {last}",quotes:["“","”"],plurals:`10${"1".repeat(198)}`,messages:{}},
he=globalThis,ge=he[Symbol.for("coursekit language")]??me;function we(e,t,o){for(let[n,r]of Object.entries(t))typeof r=="function"?e.addEventListener(n,r):r!==!1&&r!=null&&e.setAttribute(
n,r===!0?"":String(r));return e.append(...o.flat(1/0).filter(Boolean)),e}var d=(e,t={},...o)=>we(document.createElement(
e),t,o);function I(e,t){try{return e()}catch(o){return console.error(o),t}}var ye="They are kept in this browser only. It throws them away when you clear its data; Safari also does so after seven\
 days without a visit, unless the course is on your home screen. Save a file before you leave.",xe="This counts the answ\
ers kept in this browser.",be=e=>(e.split("/").pop()??"").replace(/\.ipynb$/,"");function G(e,t,o,n){let r={[e]:t,answers:{},
stored:{},trouble:"",binder:!1},s=(c,a)=>{c.href=n(be(a))};return{get:c=>r[c],set(c,a){r[c]=a},on(){},off(){},send(){},widget_manager:{
keeps:ye,counts:xe,context:{path:`lessons/${o}.ipynb`},rendermime:{linkHandler:{handleLink:s}}}}}var ke="plan.js",ve=30,Se=500;function A(e){let{plan:t,part:o,screen:n="",kinds:r=""}=e.dataset,s=a=>h.coursekit?.draws?.(
a),c=r.split(" ").flatMap(a=>a&&!s(a)?[`${a}.js`]:[]);return o&&!s(n)&&c.push(o),t!==void 0&&!h.coursekitPlan&&c.push(ke),
c}var z=e=>Promise.all(A(e).map(w)),H=new WeakSet;function V(e){let{screen:t="",lesson:o=""}=e.dataset,n=e.querySelector(
"script");if(!h.coursekit||!n||A(e).length)return;let r="plan"in e.dataset?{lessons:h.coursekitPlan}:{},s=G(t,{...JSON.parse(
n.textContent??""),...r},o,O),c=d("div",{class:"live"}),a=h.coursekit.widget(t)();a.initialize({model:s}),a.render({model:s,
el:c}),H.add(e),e.querySelector(":scope > :is(.static, .live)")?.replaceWith(c)}var Y=e=>u(".screen:has(> script)",e).filter(
t=>D(t)&&!H.has(t)),Oe=e=>new IntersectionObserver(t=>{for(let{target:o,isIntersecting:n}of t)e[n?"add":"delete"](o)},{rootMargin:"\
100% 0px"}),Ee=e=>new Promise(t=>{e||!("requestIdleCallback"in globalThis)?setTimeout(t):requestIdleCallback(t,{timeout:Se})});
async function E(e){await F();let t=new Set,o=new Set,n=Oe(o),r=$e();for(;;){let s=document.readyState!=="loading",c=Y(e).
filter(f=>!t.has(f)),a=b(),l=location.hash.length>1&&!a&&!s?void 0:Ne(c,a,o);if(!l&&s)break;if(!l){await new Promise(f=>setTimeout(
f,ve));continue}for(let f of c)n.observe(f);t.add(l),await z(l),I(()=>V(l),void 0),l===a&&r(e);for(let f of c)z(f);await Ee(
o.has(l)||l===a)}n.disconnect(),t.size&&r(e),p.dataset.ready="yes"}function Ne(e,t,o){let n=e.filter(r=>!A(r).length);return e.
find(r=>r===t)??n.find(r=>o.has(r))??n[0]??e[0]}function $e(){let e=!1;for(let t of["wheel","touchmove","pointerdown","k\
eydown"])addEventListener(t,()=>{e=!0},{once:!0,passive:!0});return t=>{let o=b();!e&&o&&t.contains(o)&&o.scrollIntoView()}}
addEventListener("beforeprint",()=>{for(let e of Y(document))I(()=>V(e),void 0)});var Q=e=>typeof e=="string"&&/^\d\d_\w*$/.test(e);function N(e,t){Q(e)&&y("last",{name:e,title:t});let o=v("last"),n=document.
querySelector(".ways .go-on");if(e!=="index"||!n||!Q(o?.name))return;let r=O(o.name);document.querySelector(`.lessons a[\
href$="${r}"]`)&&(n.href=r,n.textContent=`Go on with ${o.title}`,n.hidden=!1)}var M=e=>u("details.menu[open]",e).map(t=>t);function X(e){for(let t of M(e))t.open=!1}function Z(){addEventListener("ke\
ydown",e=>{if(e.key==="Escape")for(let t of M(document))t.open=!1,t.querySelector("summary")?.focus()}),addEventListener(
"click",e=>{let t=e.target;for(let o of M(document))o.contains(t)||(o.open=!1)})}function W(){let e=b(),t=document.getElementById("index"),o=e?.closest(".page")??t;if(!o||!t)return;let n=o.dataset.title??
"";for(let r of u(".page"))r.hidden=r!==o;document.title=o===t?n:`${n} · ${t.dataset.title}`,X(o),N(o.id,n),E(o),!e||e===
o?(scrollTo(0,0),e&&o.querySelector("main")?.focus({preventScroll:!0})):e.scrollIntoView()}function ee(){let e=matchMedia("(prefers-color-scheme: dark)"),t=()=>(p.dataset.theme??(e.matches?"dark":"light"))==="da\
rk",o=u("button.theme"),n=()=>{for(let s of o)s.textContent=t()?"Light":"Dark"},r=()=>{p.dataset.theme=t()?"light":"dark",
T(_,p.dataset.theme),n()};for(let s of o)s.hidden=!1,s.addEventListener("click",r);e.addEventListener("change",n),n()}var te=d("div",{class:"bars",role:"status"});k(()=>{document.querySelector(".bars")?.remove(),document.body.append(te)});
function $(e,...t){let o=d("div",{class:"reminder"},d("p",{},e),d("div",{},t));return te.append(o),()=>o.remove()}var S=(e,t,o)=>d(
"button",{type:"button",class:o,click:t},e);function oe(e,t,o,n){let{sum:r=0,since:s=null}=e??{};if(t<=r)return{saved:{sum:t,since:null},isDue:!1};if(s===null)return{
saved:{sum:r,since:n},isDue:!1};let c=n>=o&&n-o<36e5;return{saved:{sum:r,since:s},isDue:t-r>=3&&n-s>=6e5&&!c}}var ne=e=>e.
reduce((t,o)=>t+Le(o),0);function Le(e){try{return Object.values(JSON.parse(e??"null").items).flatMap(n=>Object.values(n.
by??{})).reduce((n,r)=>n+r,0)}catch{return 0}}function re(){try{let e=Object.keys(localStorage).filter(t=>t.startsWith(`coursekit:${x}/`));return ne(e.filter(t=>!t.endsWith(
"/about")).map(t=>localStorage.getItem(t)))}catch{return 0}}function U(){let e=()=>{},t=()=>u(".ck-work .ck-primary")[0],
o=()=>{t()?.click(),e()},n=()=>{let r=Date.now(),{saved:s,isDue:c}=oe(v("saved"),re(),v("reminded")??0,r);if(y("saved",s),
!c)return;y("reminded",r);let a=t()?[S("Save my work to a file",o,"primary")]:[],i="No file holds your newest answers ye\
t. A browser may throw away what it keeps.";e(),e=$(i,...a,S("Later",()=>e()))};addEventListener("coursekit-kept",()=>setTimeout(
n)),document.addEventListener("click",r=>{r.target.closest?.(".ck-screen button")?.textContent.startsWith("Save my work")&&
setTimeout(()=>{y("saved",{sum:re(),since:null}),e()})}),n()}var C=e=>e.normalize("NFD").replace(/\p{M}/gu,"").toLowerCase().replace(/[’‘]/g,"'"),R=e=>e.split(/\s+/).filter(Boolean);
function se(e,t){let o=R(C(e));return o.length?t.map(([n,r,s,c])=>{let[a,i]=[C(`${n} ${r}`),C(c)],l=Math.max(0,i.indexOf(
o[0]));return{page:n,heading:r,address:s,text:c,worth:Pe(o,a,i),at:l}}).filter(n=>n.worth).sort((n,r)=>r.worth-n.worth):
[]}function Pe(e,t,o){return e.every(r=>t.includes(r)||o.includes(r))?e.map(r=>5*Number(t.includes(r))+Math.min(3,o.split(
r).length-1)).reduce((r,s)=>r+s,0):0}function ae({text:e,at:t},o){let n=Math.max(0,e.lastIndexOf(" ",Math.max(0,t-90))),
r=t+180<e.length,s=r?e.slice(n,t+180).replace(/\s\S*$/,""):e.slice(n),c=R(o).map(i=>i.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")),
a=c.length?s.split(new RegExp(`(${c.join("|")})`,"i")):[s];return a[0]=(n?"… ":"")+a[0],r&&(a[a.length-1]+=" …"),a}var ce=({
page:e,heading:t})=>t&&t!==e?`${e}: ${t}`:e;function ie(e,t,o){if(!R(e).length)return"";if(!t)return"Nothing found. Try \
fewer or shorter words.";let n=`${t} place${t===1?"":"s"}`;return t>o?`${n}; the first ${o} are shown.`:`${n}.`}var le=40,Te=150;function Ie(e,t){let o=ae(e,t).map((n,r)=>r%2?d("mark",{},n):n);return d("li",{},d("a",{href:e.address},
ce(e)),d("p",{},o))}function de(){let e=document.querySelector("form.find-form"),t=e?.querySelector("input"),o=document.
querySelector("p.found"),n=document.querySelector("ol.found-list");if(!e||!t||!o||!n)return;let r=()=>{let i=t.value.trim(),
l=se(i,h.coursekitWords??[]);n.replaceChildren(...l.slice(0,le).map(f=>Ie(f,i))),o.textContent=ie(i,l.length,le)},s=()=>{
o.textContent="The search could not be loaded."},c=()=>w("words.js").then(i=>i?r():s()),a;t.addEventListener("input",()=>{
clearTimeout(a),a=setTimeout(c,Te)}),e.addEventListener("submit",i=>{i.preventDefault(),c()}),m||t.focus()}function ue(){let e=m||!/^https?:$/.test(location.protocol)?void 0:Ae();if(!e)return;let t=!1;e.addEventListener("contro\
llerchange",()=>{t&&location.reload()});let o=n=>{$("There is a new version of this course. Your answers stay.",S("Load \
it now",()=>{t=!0,n.postMessage("change")},"primary"))};e.register("worker.js").then(n=>Me(n,o)).catch(n=>console.error(
n))}function Ae(){try{return navigator.serviceWorker}catch{return}}function Me(e,t){let o=new Set,n=r=>{if(!r||o.has(r))
return;o.add(r);let s=()=>{r.state==="installed"&&navigator.serviceWorker.controller&&t(r)};s(),r.addEventListener("stat\
echange",s)};e.addEventListener("updatefound",()=>n(e.installing)),n(e.waiting),n(e.installing),e.update().catch(()=>{})}k(()=>{ee(),Z(),de(),K()});if(m)addEventListener("hashchange",W),W(),setTimeout(U);else{let{page:e="",title:t=""}=p.dataset;
k(()=>N(e,t)),E(document).then(()=>{U(),ue()})}})();
