/* Made by `make scripts` of the sources beside it: edit those. */
(()=>{function j(e,t){let o=globalThis;return o[Symbol.for(e)]??=t(),o[Symbol.for(e)]}var g=j("coursekit reader",()=>({readers:new Map,askers:[]}));function L(e={}){let t=[...g.readers.values()].at(-1);if(t)
return t.open(e);g.wanted=e,fe()}g.open=L;function fe(){(g.load??g.askers.at(-1))?.()}function q(e){try{return Object.keys(
localStorage).some(t=>t.startsWith(e))}catch{return!1}}var p=document.documentElement,h=p.dataset.form==="one-file",x=p.dataset.kit??"",m=globalThis,l=(e,t=document)=>[...t.querySelectorAll(
e)].map(o=>o),O=e=>h?`#${e}`:`${e}.html`;function b(){try{return document.getElementById(decodeURIComponent(location.hash.
slice(1)))}catch{return null}}var D=e=>document.readyState!=="loading"||e.nextSibling!==null;function k(e){document.readyState!==
"loading"?e():document.addEventListener("DOMContentLoaded",e,{once:!0})}function B(){let e=document.querySelector("link[\
rel=stylesheet]");return new Promise(t=>{if(!e||e.sheet)return t();e.addEventListener("load",t),e.addEventListener("erro\
r",t)})}var I={};function w(e){return I[e]??=new Promise(t=>{if(h)return t(!0);let o=document.createElement("script");o.
src=e,o.addEventListener("load",()=>t(!0)),o.addEventListener("error",()=>{delete I[e],t(!1)}),document.head.append(o)}),
I[e]}var F="coursekit-page:theme",_=`coursekit-page:${x}:`;function v(e){try{return JSON.parse(localStorage.getItem(_+e)??
"null")}catch{return null}}var y=(e,t)=>P(_+e,JSON.stringify(t));function P(e,t){try{localStorage.setItem(e,t)}catch{}}var me="copy.js",J=()=>{w(me)};function K(){g.load=J;for(let e of l("button.column"))e.hidden=!1,e.addEventListener("cli\
ck",()=>L({from:e}));q(`coursekit-copy:${x}`)&&J()}var he="1000000px 0px -50%";function G(){if(!("IntersectionObserver"in globalThis))return;let e=l("nav.sections").map(n=>l(
"a",n).map(s=>({link:s,heading:ge(s)}))),t=new Set,o=()=>{for(let n of e){let s=n.findLast(({heading:a})=>t.has(a));for(let a of n)
a===s?a.link.setAttribute("aria-current","location"):a.link.removeAttribute("aria-current")}},r=new IntersectionObserver(
n=>{for(let{target:s,isIntersecting:a}of n)t[a?"add":"delete"](s);o()},{root:document,rootMargin:he});for(let{heading:n}of e.
flat())n&&r.observe(n)}var ge=e=>document.getElementById(decodeURIComponent(e.hash.slice(1)));var we={code:"en",direction:"ltr",decimal:".",group:",",months:["January","February","March","April","May","June","July",
"August","September","October","November","December"],day:"{day} {month} {year}",month:"{month} {year}",before:"{year} B\
C",pair:"{first} and {last}",alternative:"{first} or {last}",quotes:["“","”"],plurals:`10${"1".repeat(198)}`,messages:{}},
ye=globalThis,xe=ye[Symbol.for("coursekit language")]??we;function be(e,t,o){for(let[r,n]of Object.entries(t))typeof n=="function"?e.addEventListener(r,n):n!==!1&&n!=null&&e.setAttribute(
r,n===!0?"":String(n));return e.append(...o.flat(1/0).filter(Boolean)),e}var u=(e,t={},...o)=>be(document.createElement(
e),t,o);function A(e,t){try{return e()}catch(o){return console.error(o),t}}var ke="They are kept in this browser only. It throws them away when you clear its data; Safari also does so after seven\
 days without a visit, unless the course is on your home screen. Save a file before you leave.",ve="This counts the answ\
ers kept in this browser.",Se=e=>(e.split("/").pop()??"").replace(/\.ipynb$/,"");function z(e,t,o,r,n){let s={[e]:t,answers:{},
stored:{},trouble:"",binder:!1},a=(c,i)=>{c.href=r(Se(i))};return{get:c=>s[c],set(c,i){s[c]=i},on(){},off(){},send(){},widget_manager:{
keeps:ke,counts:ve,lessons:n,context:{path:`lessons/${o}.ipynb`},rendermime:{linkHandler:{handleLink:a}}}}}var Oe="plan.js",Ee="asked.js",Ne=30,$e=500;function T(e){let{plan:t,part:o,screen:r="",kinds:n=""}=e.dataset,s=c=>m.coursekit?.
draws?.(c),a=n.split(" ").flatMap(c=>c&&!s(c)?[`${c}.js`]:[]);return o&&!s(r)&&a.push(o),t!==void 0&&!m.coursekitPlan&&a.
push(Oe),a}var H=e=>Promise.all(T(e).map(w)),V=new WeakSet;function Y(e){let{screen:t="",lesson:o=""}=e.dataset,r=e.querySelector(
"script");if(!m.coursekit||!r||T(e).length)return;let n=JSON.parse(r.textContent??"");"plan"in e.dataset&&(n.lessons=Le(
n.lessons));let s=z(t,n,o,O,Ie),a=u("div",{class:"live"}),c=m.coursekit.widget(t)();c.initialize({model:s}),c.render({model:s,
el:a}),V.add(e),e.querySelector(":scope > :is(.static, .live)")?.replaceWith(a)}var Le=e=>m.coursekitPlan?.map(t=>e.find(
({id:o})=>o===t.id)??t),Ie=()=>w(Ee).then(()=>m.coursekitAsked??null),Q=e=>l(".screen:has(> script)",e).filter(t=>D(t)&&
!V.has(t)),Pe=e=>new IntersectionObserver(t=>{for(let{target:o,isIntersecting:r}of t)e[r?"add":"delete"](o)},{rootMargin:"\
100% 0px"}),Ae=e=>new Promise(t=>{e||!("requestIdleCallback"in globalThis)?setTimeout(t):requestIdleCallback(t,{timeout:$e})});
async function E(e){await B();let t=new Set,o=new Set,r=Pe(o),n=Me();for(;;){let s=document.readyState!=="loading",a=Q(e).
filter(f=>!t.has(f)),c=b(),d=location.hash.length>1&&!c&&!s?void 0:Te(a,c,o);if(!d&&s)break;if(!d){await new Promise(f=>setTimeout(
f,Ne));continue}for(let f of a)r.observe(f);t.add(d),await H(d),A(()=>Y(d),void 0),d===c&&n(e);for(let f of a)H(f);await Ae(
o.has(d)||d===c)}r.disconnect(),t.size&&n(e),p.dataset.ready="yes"}function Te(e,t,o){let r=e.filter(n=>!T(n).length);return e.
find(n=>n===t)??r.find(n=>o.has(n))??r[0]??e[0]}function Me(){let e=!1;for(let t of["wheel","touchmove","pointerdown","k\
eydown"])addEventListener(t,()=>{e=!0},{once:!0,passive:!0});return t=>{let o=b();!e&&o&&t.contains(o)&&o.scrollIntoView()}}
addEventListener("beforeprint",()=>{for(let e of Q(document))A(()=>Y(e),void 0)});var X=e=>typeof e=="string"&&/^\d\d_\w*$/.test(e);function N(e,t){X(e)&&y("last",{name:e,title:t});let o=v("last"),r=document.
querySelector(".ways .go-on");if(e!=="index"||!r||!X(o?.name))return;let n=O(o.name);document.querySelector(`.lessons a[\
href$="${n}"]`)&&(r.href=n,r.textContent=`Go on with ${o.title}`,r.hidden=!1)}var M=e=>l("details.menu[open]",e).map(t=>t);function Z(e){for(let t of M(e))t.open=!1}function ee(){addEventListener("k\
eydown",e=>{if(e.key==="Escape")for(let t of M(document))t.open=!1,t.querySelector("summary")?.focus()}),addEventListener(
"click",e=>{let t=e.target;for(let o of M(document))o.contains(t)||(o.open=!1)})}function U(){let e=b(),t=document.getElementById("index"),o=e?.closest(".page")??t;if(!o||!t)return;let r=o.dataset.title??
"";for(let n of l(".page"))n.hidden=n!==o;document.title=o===t?r:`${r} · ${t.dataset.title}`,Z(o),N(o.id,r),E(o),!e||e===
o?(scrollTo(0,0),e&&o.querySelector("main")?.focus({preventScroll:!0})):e.scrollIntoView()}function te(){let e=matchMedia("(prefers-color-scheme: dark)"),t=()=>(p.dataset.theme??(e.matches?"dark":"light"))==="da\
rk",o=l("button.theme"),r=()=>{for(let s of o)s.textContent=t()?"Light":"Dark"},n=()=>{p.dataset.theme=t()?"light":"dark",
P(F,p.dataset.theme),r()};for(let s of o)s.hidden=!1,s.addEventListener("click",n);e.addEventListener("change",r),r()}var oe=u("div",{class:"bars",role:"status"});k(()=>{document.querySelector(".bars")?.remove(),document.body.append(oe)});
function $(e,...t){let o=u("div",{class:"reminder"},u("p",{},e),u("div",{},t));return oe.append(o),()=>o.remove()}var S=(e,t,o)=>u(
"button",{type:"button",class:o,click:t},e);function ne(e,t,o,r){let{sum:n=0,since:s=null}=e??{};if(t<=n)return{saved:{sum:t,since:null},isDue:!1};if(s===null)return{
saved:{sum:n,since:r},isDue:!1};let a=r>=o&&r-o<36e5;return{saved:{sum:n,since:s},isDue:t-n>=3&&r-s>=6e5&&!a}}var re=e=>e.
reduce((t,o)=>t+Ue(o),0);function Ue(e){try{return Object.values(JSON.parse(e??"null").items).flatMap(r=>Object.values(r.
by??{})).reduce((r,n)=>r+n,0)}catch{return 0}}function se(){try{let e=Object.keys(localStorage).filter(t=>t.startsWith(`coursekit:${x}/`));return re(e.filter(t=>!t.endsWith(
"/about")).map(t=>localStorage.getItem(t)))}catch{return 0}}function C(){let e=()=>{},t=()=>l(".ck-work .ck-primary")[0],
o=()=>{t()?.click(),e()},r=()=>{let n=Date.now(),{saved:s,isDue:a}=ne(v("saved"),se(),v("reminded")??0,n);if(y("saved",s),
!a)return;y("reminded",n);let c=t()?[S("Save my work to a file",o,"primary")]:[],i="No file holds your newest answers ye\
t. A browser may throw away what it keeps.";e(),e=$(i,...c,S("Later",()=>e()))};addEventListener("coursekit-kept",()=>setTimeout(
r)),document.addEventListener("click",n=>{n.target.closest?.(".ck-screen button")?.textContent.startsWith("Save my work")&&
setTimeout(()=>{y("saved",{sum:se(),since:null}),e()})}),r()}var W=e=>e.normalize("NFD").replace(/\p{M}/gu,"").toLowerCase().replace(/[’‘]/g,"'"),R=e=>e.split(/\s+/).filter(Boolean);
function ae(e,t){let o=R(W(e));return o.length?t.map(([r,n,s,a])=>{let[c,i]=[W(`${r} ${n}`),W(a)],d=Math.max(0,i.indexOf(
o[0]));return{page:r,heading:n,address:s,text:a,worth:Ce(o,c,i),at:d}}).filter(r=>r.worth).sort((r,n)=>n.worth-r.worth):
[]}function Ce(e,t,o){return e.every(n=>t.includes(n)||o.includes(n))?e.map(n=>5*Number(t.includes(n))+Math.min(3,o.split(
n).length-1)).reduce((n,s)=>n+s,0):0}function ce({text:e,at:t},o){let r=Math.max(0,e.lastIndexOf(" ",Math.max(0,t-90))),
n=t+180<e.length,s=n?e.slice(r,t+180).replace(/\s\S*$/,""):e.slice(r),a=R(o).map(i=>i.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")),
c=a.length?s.split(new RegExp(`(${a.join("|")})`,"i")):[s];return c[0]=(r?"… ":"")+c[0],n&&(c[c.length-1]+=" …"),c}var ie=({
page:e,heading:t})=>t&&t!==e?`${e}: ${t}`:e;function le(e,t,o){if(!R(e).length)return"";if(!t)return"Nothing found. Try \
fewer or shorter words.";let r=`${t} place${t===1?"":"s"}`;return t>o?`${r}; the first ${o} are shown.`:`${r}.`}var de=40,We=150;function Re(e,t){let o=ce(e,t).map((r,n)=>n%2?u("mark",{},r):r);return u("li",{},u("a",{href:e.address},
ie(e)),u("p",{},o))}function ue(){let e=document.querySelector("form.find-form"),t=e?.querySelector("input"),o=document.
querySelector("p.found"),r=document.querySelector("ol.found-list");if(!e||!t||!o||!r)return;let n=()=>{let i=t.value.trim(),
d=ae(i,m.coursekitWords??[]);r.replaceChildren(...d.slice(0,de).map(f=>Re(f,i))),o.textContent=le(i,d.length,de)},s=()=>{
o.textContent="The search could not be loaded."},a=()=>w("words.js").then(i=>i?n():s()),c;t.addEventListener("input",()=>{
clearTimeout(c),c=setTimeout(a,We)}),e.addEventListener("submit",i=>{i.preventDefault(),a()}),h||t.focus()}function pe(){let e=h||!/^https?:$/.test(location.protocol)?void 0:je();if(!e)return;let t=!1;e.addEventListener("contro\
llerchange",()=>{t&&location.reload()});let o=r=>{$("There is a new version of this course. Your answers stay.",S("Load \
it now",()=>{t=!0,r.postMessage("change")},"primary"))};e.register("worker.js").then(r=>qe(r,o)).catch(r=>console.error(
r))}function je(){try{return navigator.serviceWorker}catch{return}}function qe(e,t){let o=new Set,r=n=>{if(!n||o.has(n))
return;o.add(n);let s=()=>{n.state==="installed"&&navigator.serviceWorker.controller&&t(n)};s(),n.addEventListener("stat\
echange",s)};e.addEventListener("updatefound",()=>r(e.installing)),r(e.waiting),r(e.installing),e.update().catch(()=>{})}k(()=>{te(),ee(),ue(),K(),G()});if(h)addEventListener("hashchange",U),U(),setTimeout(C);else{let{page:e="",title:t=""}=p.
dataset;k(()=>N(e,t)),E(document).then(()=>{C(),pe()})}})();
