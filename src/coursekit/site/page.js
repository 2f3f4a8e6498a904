/* Made by `make scripts` of the sources beside it: edit those. */
(()=>{function se(e,t,o){for(let[n,r]of Object.entries(t))typeof r=="function"?e.addEventListener(n,r):r!==!1&&r!=null&&e.setAttribute(
n,r===!0?"":String(r));return e.append(...o.flat(1/0).filter(Boolean)),e}var d=(e,t={},...o)=>se(document.createElement(
e),t,o);function $(e,t){try{return e()}catch(o){return console.error(o),t}}var ce="They are kept in this browser only. It throws them away when you clear its data; Safari also does so after seven\
 days without a visit, unless the course is on your home screen. Save a file before you leave.",ie="This counts the answ\
ers kept in this browser.",ae=e=>(e.split("/").pop()??"").replace(/\.ipynb$/,"");function R(e,t,o,n){let r={[e]:t,answers:{},
stored:{},trouble:"",binder:!1},s=(c,i)=>{c.href=n(ae(i))};return{get:c=>r[c],set(c,i){r[c]=i},on(){},off(){},send(){},widget_manager:{
keeps:ce,counts:ie,context:{path:`lessons/${o}.ipynb`},rendermime:{linkHandler:{handleLink:s}}}}}var u=document.documentElement,m=u.dataset.form==="one-file",N=u.dataset.kit??"",h=globalThis,f=(e,t=document)=>[...t.querySelectorAll(
e)].map(o=>o),b=e=>m?`#${e}`:`${e}.html`;function g(){try{return document.getElementById(decodeURIComponent(location.hash.
slice(1)))}catch{return null}}var C=e=>document.readyState!=="loading"||e.nextSibling!==null;function y(e){document.readyState!==
"loading"?e():document.addEventListener("DOMContentLoaded",e,{once:!0})}function D(){let e=document.querySelector("link[\
rel=stylesheet]");return new Promise(t=>{if(!e||e.sheet)return t();e.addEventListener("load",t),e.addEventListener("erro\
r",t)})}var L={};function k(e){return L[e]??=new Promise(t=>{if(m)return t(!0);let o=document.createElement("script");o.
src=e,o.addEventListener("load",()=>t(!0)),o.addEventListener("error",()=>{delete L[e],t(!1)}),document.head.append(o)}),
L[e]}var j="coursekit-page:theme",q=`coursekit-page:${N}:`;function x(e){try{return JSON.parse(localStorage.getItem(q+e)??
"null")}catch{return null}}var w=(e,t)=>I(q+e,JSON.stringify(t));function I(e,t){try{localStorage.setItem(e,t)}catch{}}var le="plan.js",de=30,ue=500;function P(e){let{plan:t,part:o,screen:n=""}=e.dataset,r=t!==void 0&&!h.coursekitPlan?[le]:
[];return o&&!h.coursekit?.draws?.(n)?[o,...r]:r}var F=e=>Promise.all(P(e).map(k));function B(e){let{screen:t="",lesson:o=""}=e.
dataset,n=e.querySelector("script");if(!h.coursekit||!n||P(e).length)return;let r="plan"in e.dataset?{lessons:h.coursekitPlan}:
{},s=R(t,{...JSON.parse(n.textContent??""),...r},o,b),c=d("div",{class:"live"}),i=h.coursekit.widget(t)();i.initialize({
model:s}),i.render({model:s,el:c}),n.remove(),e.querySelector(".static")?.replaceWith(c)}var _=e=>f(".screen:has(> scrip\
t)",e).filter(C),fe=e=>new IntersectionObserver(t=>{for(let{target:o,isIntersecting:n}of t)e[n?"add":"delete"](o)},{rootMargin:"\
100% 0px"}),pe=e=>new Promise(t=>{e||!("requestIdleCallback"in globalThis)?setTimeout(t):requestIdleCallback(t,{timeout:ue})});
async function O(e){await D();let t=new Set,o=new Set,n=fe(o),r=he();for(;;){let s=document.readyState!=="loading",c=_(e).
filter(p=>!t.has(p)),i=g(),l=location.hash.length>1&&!i&&!s?void 0:me(c,i,o);if(!l&&s)break;if(!l){await new Promise(p=>setTimeout(
p,de));continue}for(let p of c)n.observe(p);t.add(l),await F(l),$(()=>B(l),void 0),l===i&&r(e);for(let p of c)F(p);await pe(
o.has(l)||l===i)}n.disconnect(),t.size&&r(e),u.dataset.ready="yes"}function me(e,t,o){let n=e.filter(r=>!P(r).length);return e.
find(r=>r===t)??n.find(r=>o.has(r))??n[0]??e[0]}function he(){let e=!1;for(let t of["wheel","touchmove","pointerdown","k\
eydown"])addEventListener(t,()=>{e=!0},{once:!0,passive:!0});return t=>{let o=g();!e&&o&&t.contains(o)&&o.scrollIntoView()}}
addEventListener("beforeprint",()=>{for(let e of _(document))$(()=>B(e),void 0)});var J=e=>typeof e=="string"&&/^\d\d_\w*$/.test(e);function S(e,t){J(e)&&w("last",{name:e,title:t});let o=x("last"),n=document.
querySelector(".ways .go-on");e!=="index"||!n||!J(o?.name)||(n.href=b(o.name),n.textContent=`Go on with ${o.title}`,n.hidden=
!1)}var T=e=>f("details.menu[open]",e).map(t=>t);function z(e){for(let t of T(e))t.open=!1}function K(){addEventListener("ke\
ydown",e=>{if(e.key==="Escape")for(let t of T(document))t.open=!1,t.querySelector("summary")?.focus()}),addEventListener(
"click",e=>{let t=e.target;for(let o of T(document))o.contains(t)||(o.open=!1)})}function A(){let e=g(),t=document.getElementById("index"),o=e?.closest(".page")??t;if(!o||!t)return;let n=o.dataset.title??
"";for(let r of f(".page"))r.hidden=r!==o;document.title=o===t?n:`${n} · ${t.dataset.title}`,z(o),S(o.id,n),O(o),!e||e===
o?(scrollTo(0,0),e&&o.querySelector("main")?.focus({preventScroll:!0})):e.scrollIntoView()}function G(){let e=matchMedia("(prefers-color-scheme: dark)"),t=()=>(u.dataset.theme??(e.matches?"dark":"light"))==="dar\
k",o=f("button.theme"),n=()=>{for(let s of o)s.textContent=t()?"Light":"Dark"},r=()=>{u.dataset.theme=t()?"light":"dark",
I(j,u.dataset.theme),n()};for(let s of o)s.hidden=!1,s.addEventListener("click",r);e.addEventListener("change",n),n()}var H=d("div",{class:"bars",role:"status"});y(()=>document.body.append(H));function E(e,...t){let o=d("div",{class:"remi\
nder"},d("p",{},e),d("div",{},t));return H.append(o),()=>o.remove()}var v=(e,t,o)=>d("button",{type:"button",class:o,click:t},
e);function V(e,t,o,n){let{sum:r=0,since:s=null}=e??{};if(t<=r)return{saved:{sum:t,since:null},isDue:!1};if(s===null)return{
saved:{sum:r,since:n},isDue:!1};let c=n>=o&&n-o<36e5;return{saved:{sum:r,since:s},isDue:t-r>=3&&n-s>=6e5&&!c}}var Y=e=>e.
reduce((t,o)=>t+we(o),0);function we(e){try{return Object.values(JSON.parse(e??"null").items).flatMap(n=>Object.values(n.
by??{})).reduce((n,r)=>n+r,0)}catch{return 0}}function Q(){try{let e=Object.keys(localStorage).filter(t=>t.startsWith(`coursekit:${N}/`));return Y(e.filter(t=>!t.endsWith(
"/about")).map(t=>localStorage.getItem(t)))}catch{return 0}}function M(){let e=()=>{},t=()=>f(".ck-work .ck-primary")[0],
o=()=>{t()?.click(),e()},n=()=>{let r=Date.now(),{saved:s,isDue:c}=V(x("saved"),Q(),x("reminded")??0,r);if(w("saved",s),
!c)return;w("reminded",r);let i=t()?[v("Save my work to a file",o,"primary")]:[],a="No file holds your newest answers ye\
t. A browser may throw away what it keeps.";e(),e=E(a,...i,v("Later",()=>e()))};addEventListener("coursekit-kept",()=>setTimeout(
n)),document.addEventListener("click",r=>{r.target.closest?.(".ck-screen button")?.textContent.startsWith("Save my work")&&
setTimeout(()=>{w("saved",{sum:Q(),since:null}),e()})}),n()}var U=e=>e.normalize("NFD").replace(/\p{M}/gu,"").toLowerCase().replace(/[’‘]/g,"'"),W=e=>e.split(/\s+/).filter(Boolean);
function X(e,t){let o=W(U(e));return o.length?t.map(([n,r,s,c])=>{let[i,a]=[U(`${n} ${r}`),U(c)],l=Math.max(0,a.indexOf(
o[0]));return{page:n,heading:r,address:s,text:c,worth:ge(o,i,a),at:l}}).filter(n=>n.worth).sort((n,r)=>r.worth-n.worth):
[]}function ge(e,t,o){return e.every(r=>t.includes(r)||o.includes(r))?e.map(r=>5*Number(t.includes(r))+Math.min(3,o.split(
r).length-1)).reduce((r,s)=>r+s,0):0}function Z({text:e,at:t},o){let n=Math.max(0,e.lastIndexOf(" ",Math.max(0,t-90))),r=t+
180<e.length,s=r?e.slice(n,t+180).replace(/\s\S*$/,""):e.slice(n),c=W(o).map(a=>a.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")),
i=c.length?s.split(new RegExp(`(${c.join("|")})`,"i")):[s];return i[0]=(n?"… ":"")+i[0],r&&(i[i.length-1]+=" …"),i}var ee=({
page:e,heading:t})=>t&&t!==e?`${e}: ${t}`:e;function te(e,t,o){if(!W(e).length)return"";if(!t)return"Nothing found. Try \
fewer or shorter words.";let n=`${t} place${t===1?"":"s"}`;return t>o?`${n}; the first ${o} are shown.`:`${n}.`}var oe=40,ye=150;function xe(e,t){let o=Z(e,t).map((n,r)=>r%2?d("mark",{},n):n);return d("li",{},d("a",{href:e.address},
ee(e)),d("p",{},o))}function ne(){let e=document.querySelector("form.find-form"),t=e?.querySelector("input"),o=document.
querySelector("p.found"),n=document.querySelector("ol.found-list");if(!e||!t||!o||!n)return;let r=()=>{let a=t.value.trim(),
l=X(a,h.coursekitWords??[]);n.replaceChildren(...l.slice(0,oe).map(p=>xe(p,a))),o.textContent=te(a,l.length,oe)},s=()=>{
o.textContent="The search could not be loaded."},c=()=>k("words.js").then(a=>a?r():s()),i;t.addEventListener("input",()=>{
clearTimeout(i),i=setTimeout(c,ye)}),e.addEventListener("submit",a=>{a.preventDefault(),c()}),m||t.focus()}function re(){if(m||!/^https?:$/.test(location.protocol)||!("serviceWorker"in navigator))return;let{serviceWorker:e}=navigator,
t=!1;e.addEventListener("controllerchange",()=>{t&&location.reload()});let o=n=>{E("There is a new version of this cours\
e. Your answers stay.",v("Load it now",()=>{t=!0,n.postMessage("change")},"primary"))};e.register("worker.js").then(n=>ve(
n,o)).catch(n=>console.error(n))}function ve(e,t){let o=new Set,n=r=>{if(!r||o.has(r))return;o.add(r);let s=()=>{r.state===
"installed"&&navigator.serviceWorker.controller&&t(r)};s(),r.addEventListener("statechange",s)};e.addEventListener("upda\
tefound",()=>n(e.installing)),n(e.waiting),n(e.installing),e.update().catch(()=>{})}y(()=>{G(),K(),ne()});if(m)addEventListener("hashchange",A),A(),setTimeout(M);else{let{page:e="",title:t=""}=u.dataset;y(
()=>S(e,t)),O(document).then(()=>{M(),re()})}})();
