/* Made by `make scripts` of the sources beside it: edit those. */
(()=>{function D(e,t){let o=globalThis;return o[Symbol.for(e)]??=t(),o[Symbol.for(e)]}var w=D("coursekit reader",()=>({readers:new Map,askers:[]}));function L(e={}){let t=[...w.readers.values()].at(-1);if(t)
return t.open(e);w.wanted=e,fe()}w.open=L;function fe(){(w.load??w.askers.at(-1))?.()}function _(e){try{return Object.keys(
localStorage).some(t=>t.startsWith(e))}catch{return!1}}var p=document.documentElement,m=p.dataset.form==="one-file",x=p.dataset.kit??"",h=globalThis,u=(e,t=document)=>[...t.querySelectorAll(
e)].map(o=>o),O=e=>m?`#${e}`:`${e}.html`;function k(){try{return document.getElementById(decodeURIComponent(location.hash.
slice(1)))}catch{return null}}var B=e=>document.readyState!=="loading"||e.nextSibling!==null;function v(e){document.readyState!==
"loading"?e():document.addEventListener("DOMContentLoaded",e,{once:!0})}function F(){let e=document.querySelector("link[\
rel=stylesheet]");return new Promise(t=>{if(!e||e.sheet)return t();e.addEventListener("load",t),e.addEventListener("erro\
r",t)})}var P={};function y(e){return P[e]??=new Promise(t=>{if(m)return t(!0);let o=document.createElement("script");o.
src=e,o.addEventListener("load",()=>t(!0)),o.addEventListener("error",()=>{delete P[e],t(!1)}),document.head.append(o)}),
P[e]}var K="coursekit-page:theme",J=`coursekit-page:${x}:`;function b(e){try{return JSON.parse(localStorage.getItem(J+e)??
"null")}catch{return null}}var g=(e,t)=>T(J+e,JSON.stringify(t));function T(e,t){try{localStorage.setItem(e,t)}catch{}}var me="copy.js",G=()=>{y(me)};function z(){w.load=G;for(let e of u("button.column"))e.hidden=!1,e.addEventListener("cli\
ck",()=>L({from:e}));_(`coursekit-copy:${x}`)&&G()}function he(e,t,o){for(let[n,r]of Object.entries(t))typeof r=="function"?e.addEventListener(n,r):r!==!1&&r!=null&&e.setAttribute(
n,r===!0?"":String(r));return e.append(...o.flat(1/0).filter(Boolean)),e}var d=(e,t={},...o)=>he(document.createElement(
e),t,o);function I(e,t){try{return e()}catch(o){return console.error(o),t}}var we="They are kept in this browser only. It throws them away when you clear its data; Safari also does so after seven\
 days without a visit, unless the course is on your home screen. Save a file before you leave.",ye="This counts the answ\
ers kept in this browser.",ge=e=>(e.split("/").pop()??"").replace(/\.ipynb$/,"");function H(e,t,o,n){let r={[e]:t,answers:{},
stored:{},trouble:"",binder:!1},s=(c,a)=>{c.href=n(ge(a))};return{get:c=>r[c],set(c,a){r[c]=a},on(){},off(){},send(){},widget_manager:{
keeps:we,counts:ye,context:{path:`lessons/${o}.ipynb`},rendermime:{linkHandler:{handleLink:s}}}}}var xe="plan.js",ke=30,ve=500;function W(e){let{plan:t,part:o,screen:n="",kinds:r=""}=e.dataset,s=a=>h.coursekit?.draws?.(
a),c=r.split(" ").flatMap(a=>a&&!s(a)?[`${a}.js`]:[]);return o&&!s(n)&&c.push(o),t!==void 0&&!h.coursekitPlan&&c.push(xe),
c}var V=e=>Promise.all(W(e).map(y)),M=new WeakSet;function Y(e){let{screen:t="",lesson:o=""}=e.dataset,n=e.querySelector(
"script");if(!h.coursekit||!n||W(e).length||M.has(e))return;let r="plan"in e.dataset?{lessons:h.coursekitPlan}:{},s=H(t,
{...JSON.parse(n.textContent??""),...r},o,O),c=d("div",{class:"live"}),a=h.coursekit.widget(t)();a.initialize({model:s}),
a.render({model:s,el:c}),M.add(e),e.querySelector(":scope > :is(.static, .live)")?.replaceWith(c)}var Q=e=>u(".screen:ha\
s(> script)",e).filter(t=>B(t)&&!M.has(t)),be=e=>new IntersectionObserver(t=>{for(let{target:o,isIntersecting:n}of t)e[n?
"add":"delete"](o)},{rootMargin:"100% 0px"}),Se=e=>new Promise(t=>{e||!("requestIdleCallback"in globalThis)?setTimeout(t):
requestIdleCallback(t,{timeout:ve})}),A=0;async function E(e){A+=1,delete p.dataset.ready,await Oe(e),A-=1,A||(p.dataset.
ready="yes")}async function Oe(e){await F();let t=new Set,o=new Set,n=be(o),r=Ne();for(;;){let s=document.readyState!=="\
loading",c=Q(e).filter(f=>!t.has(f)),a=k(),l=location.hash.length>1&&!a&&!s?void 0:Ee(c,a,o);if(!l&&s)break;if(!l){await new Promise(
f=>setTimeout(f,ke));continue}for(let f of c)n.observe(f);t.add(l),await V(l),I(()=>Y(l),void 0),l===a&&r(e);for(let f of c)
V(f);await Se(o.has(l)||l===a)}n.disconnect(),t.size&&r(e)}function Ee(e,t,o){let n=e.filter(r=>!W(r).length);return e.find(
r=>r===t)??n.find(r=>o.has(r))??n[0]??e[0]}function Ne(){let e=!1;for(let t of["wheel","touchmove","pointerdown","keydow\
n"])addEventListener(t,()=>{e=!0},{once:!0,passive:!0});return t=>{let o=k();!e&&o&&t.contains(o)&&o.scrollIntoView()}}addEventListener(
"beforeprint",()=>{for(let e of Q(document))I(()=>Y(e),void 0)});var X=e=>typeof e=="string"&&/^\d\d_\w*$/.test(e);function N(e,t){X(e)&&g("last",{name:e,title:t});let o=b("last"),n=document.
querySelector(".ways .go-on");if(e!=="index"||!n||!X(o?.name))return;let r=O(o.name);document.querySelector(`.lessons a[\
href$="${r}"]`)&&(n.href=r,n.textContent=`Go on with ${o.title}`,n.hidden=!1)}var U=e=>u("details.menu[open]",e).map(t=>t);function Z(e){for(let t of U(e))t.open=!1}function ee(){addEventListener("k\
eydown",e=>{if(e.key==="Escape")for(let t of U(document))t.open=!1,t.querySelector("summary")?.focus()}),addEventListener(
"click",e=>{let t=e.target;for(let o of U(document))o.contains(t)||(o.open=!1)})}function C(){let e=k(),t=document.getElementById("index"),o=e?.closest(".page")??t;if(!o||!t)return;let n=o.dataset.title??
"";for(let r of u(".page"))r.hidden=r!==o;document.title=o===t?n:`${n} · ${t.dataset.title}`,Z(o),N(o.id,n),E(o),!e||e===
o?(scrollTo(0,0),e&&o.querySelector("main")?.focus({preventScroll:!0})):e.scrollIntoView()}function te(){let e=matchMedia("(prefers-color-scheme: dark)"),t=()=>(p.dataset.theme??(e.matches?"dark":"light"))==="da\
rk",o=u("button.theme"),n=()=>{for(let s of o)s.textContent=t()?"Light":"Dark"},r=()=>{p.dataset.theme=t()?"light":"dark",
T(K,p.dataset.theme),n()};for(let s of o)s.hidden=!1,s.addEventListener("click",r);e.addEventListener("change",n),n()}var oe=d("div",{class:"bars",role:"status"});v(()=>{document.querySelector(".bars")?.remove(),document.body.append(oe)});
function $(e,...t){let o=d("div",{class:"reminder"},d("p",{},e),d("div",{},t));return oe.append(o),()=>o.remove()}var S=(e,t,o)=>d(
"button",{type:"button",class:o,click:t},e);function ne(e,t,o,n){let{sum:r=0,since:s=null}=e??{};if(t<=r)return{saved:{sum:t,since:null},isDue:!1};if(s===null)return{
saved:{sum:r,since:n},isDue:!1};let c=n>=o&&n-o<36e5;return{saved:{sum:r,since:s},isDue:t-r>=3&&n-s>=6e5&&!c}}var re=e=>e.
reduce((t,o)=>t+$e(o),0);function $e(e){try{return Object.values(JSON.parse(e??"null").items).flatMap(n=>Object.values(n.
by??{})).reduce((n,r)=>n+r,0)}catch{return 0}}function se(){try{let e=Object.keys(localStorage).filter(t=>t.startsWith(`coursekit:${x}/`));return re(e.filter(t=>!t.endsWith(
"/about")).map(t=>localStorage.getItem(t)))}catch{return 0}}function R(){let e=()=>{},t=()=>u(".ck-work .ck-primary")[0],
o=()=>{t()?.click(),e()},n=()=>{let r=Date.now(),{saved:s,isDue:c}=ne(b("saved"),se(),b("reminded")??0,r);if(g("saved",s),
!c)return;g("reminded",r);let a=t()?[S("Save my work to a file",o,"primary")]:[],i="No file holds your newest answers ye\
t. A browser may throw away what it keeps.";e(),e=$(i,...a,S("Later",()=>e()))};addEventListener("coursekit-kept",()=>setTimeout(
n)),document.addEventListener("click",r=>{r.target.closest?.(".ck-screen button")?.textContent.startsWith("Save my work")&&
setTimeout(()=>{g("saved",{sum:se(),since:null}),e()})}),n()}var j=e=>e.normalize("NFD").replace(/\p{M}/gu,"").toLowerCase().replace(/[’‘]/g,"'"),q=e=>e.split(/\s+/).filter(Boolean);
function ae(e,t){let o=q(j(e));return o.length?t.map(([n,r,s,c])=>{let[a,i]=[j(`${n} ${r}`),j(c)],l=Math.max(0,i.indexOf(
o[0]));return{page:n,heading:r,address:s,text:c,worth:Le(o,a,i),at:l}}).filter(n=>n.worth).sort((n,r)=>r.worth-n.worth):
[]}function Le(e,t,o){return e.every(r=>t.includes(r)||o.includes(r))?e.map(r=>5*Number(t.includes(r))+Math.min(3,o.split(
r).length-1)).reduce((r,s)=>r+s,0):0}function ce({text:e,at:t},o){let n=Math.max(0,e.lastIndexOf(" ",Math.max(0,t-90))),
r=t+180<e.length,s=r?e.slice(n,t+180).replace(/\s\S*$/,""):e.slice(n),c=q(o).map(i=>i.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")),
a=c.length?s.split(new RegExp(`(${c.join("|")})`,"i")):[s];return a[0]=(n?"… ":"")+a[0],r&&(a[a.length-1]+=" …"),a}var ie=({
page:e,heading:t})=>t&&t!==e?`${e}: ${t}`:e;function le(e,t,o){if(!q(e).length)return"";if(!t)return"Nothing found. Try \
fewer or shorter words.";let n=`${t} place${t===1?"":"s"}`;return t>o?`${n}; the first ${o} are shown.`:`${n}.`}var de=40,Pe=150;function Te(e,t){let o=ce(e,t).map((n,r)=>r%2?d("mark",{},n):n);return d("li",{},d("a",{href:e.address},
ie(e)),d("p",{},o))}function ue(){let e=document.querySelector("form.find-form"),t=e?.querySelector("input"),o=document.
querySelector("p.found"),n=document.querySelector("ol.found-list");if(!e||!t||!o||!n)return;let r=()=>{let i=t.value.trim(),
l=ae(i,h.coursekitWords??[]);n.replaceChildren(...l.slice(0,de).map(f=>Te(f,i))),o.textContent=le(i,l.length,de)},s=()=>{
o.textContent="The search could not be loaded."},c=()=>y("words.js").then(i=>i?r():s()),a;t.addEventListener("input",()=>{
clearTimeout(a),a=setTimeout(c,Pe)}),e.addEventListener("submit",i=>{i.preventDefault(),c()}),m||t.focus()}function pe(){let e=m||!/^https?:$/.test(location.protocol)?void 0:Ie();if(!e)return;let t=!1;e.addEventListener("contro\
llerchange",()=>{t&&location.reload()});let o=n=>{$("There is a new version of this course. Your answers stay.",S("Load \
it now",()=>{t=!0,n.postMessage("change")},"primary"))};e.register("worker.js").then(n=>Ae(n,o)).catch(n=>console.error(
n))}function Ie(){try{return navigator.serviceWorker}catch{return}}function Ae(e,t){let o=new Set,n=r=>{if(!r||o.has(r))
return;o.add(r);let s=()=>{r.state==="installed"&&navigator.serviceWorker.controller&&t(r)};s(),r.addEventListener("stat\
echange",s)};e.addEventListener("updatefound",()=>n(e.installing)),n(e.waiting),n(e.installing),e.update().catch(()=>{})}v(()=>{te(),ee(),ue(),z()});if(m)addEventListener("hashchange",C),C(),setTimeout(R);else{let{page:e="",title:t=""}=p.dataset;
v(()=>N(e,t)),E(document).then(()=>{R(),pe()})}})();
