/* Made by `make scripts` of the sources beside it: edit those. */
(()=>{function D(e,t){let o=globalThis;return o[Symbol.for(e)]??=t(),o[Symbol.for(e)]}var y=D("coursekit reader",()=>({readers:new Map,askers:[]}));function N(e={}){let t=[...y.readers.values()].at(-1);if(t)
return t.open(e);y.wanted=e,ge()}y.open=N;function ge(){(y.load??y.askers.at(-1))?.()}function q(e){try{return Object.keys(
localStorage).some(t=>t.startsWith(e))}catch{return!1}}var m=document.documentElement,h=m.dataset.form==="one-file",x=m.dataset.kit??"",f=globalThis,u=(e,t=document)=>[...t.querySelectorAll(
e)].map(o=>o),O=e=>h?`#${e}`:`${e}.html`;function b(){try{return document.getElementById(decodeURIComponent(location.hash.
slice(1)))}catch{return null}}var _=e=>document.readyState!=="loading"||e.nextSibling!==null;function v(e){document.readyState!==
"loading"?e():document.addEventListener("DOMContentLoaded",e,{once:!0})}function B(){let e=document.querySelector("link[\
rel=stylesheet]");return new Promise(t=>{if(!e||e.sheet)return t();e.addEventListener("load",t),e.addEventListener("erro\
r",t)})}var T={};function g(e){return T[e]??=new Promise(t=>{let o=document.createElement("script");if(h){let n=document.
querySelector(`script[data-name="${e}"]`);return n&&(o.text=n.textContent??"",document.head.append(o),o.remove()),t(!0)}
o.src=e,o.addEventListener("load",()=>t(!0)),o.addEventListener("error",()=>{delete T[e],t(!1)}),document.head.append(o)}),
T[e]}var F="coursekit-page:theme",J=`coursekit-page:${x}:`;function k(e){try{return JSON.parse(localStorage.getItem(J+e)??
"null")}catch{return null}}var w=(e,t)=>I(J+e,JSON.stringify(t));function I(e,t){try{localStorage.setItem(e,t)}catch{}}var ye="copy.js",K=()=>{g(ye)};function G(){y.load=K;for(let e of u("button.column"))e.hidden=!1,e.addEventListener("cli\
ck",()=>N({from:e}));q(`coursekit-copy:${x}`)&&K()}var we={code:"en",direction:"ltr",decimal:".",group:",",months:["January","February","March","April","May","June","July",
"August","September","October","November","December"],day:"{day} {month} {year}",month:"{month} {year}",before:"{year} B\
C",pair:"{first} and {last}",alternative:"{first} or {last}",quotes:["“","”"],plurals:`10${"1".repeat(198)}`,messages:{}},
xe=globalThis,be=xe[Symbol.for("coursekit language")]??we;function ve(e,t,o){for(let[n,r]of Object.entries(t))typeof r=="function"?e.addEventListener(n,r):r!==!1&&r!=null&&e.setAttribute(
n,r===!0?"":String(r));return e.append(...o.flat(1/0).filter(Boolean)),e}var l=(e,t={},...o)=>ve(document.createElement(
e),t,o);var H=()=>`ck${Math.random().toString(36).slice(2,10)}`;function P(e,t){try{return e()}catch(o){return console.error(o),t}}var ke="They are kept in this browser only. It throws them away when you clear its data; Safari also does so after seven\
 days without a visit, unless the course is on your home screen. Save a file before you leave.",Se="This counts the answ\
ers kept in this browser.",Oe=e=>(e.split("/").pop()??"").replace(/\.ipynb$/,"");function z(e,t,o,n){let r={[e]:t,answers:{},
stored:{},trouble:"",binder:!1},s=(i,a)=>{i.href=n(Oe(a))};return{get:i=>r[i],set(i,a){r[i]=a},on(){},off(){},send(){},widget_manager:{
keeps:ke,counts:Se,context:{path:`lessons/${o}.ipynb`},rendermime:{linkHandler:{handleLink:s}}}}}var Ee="plan.js",$e=30,Le=500;function C(e){let{plan:t,part:o,screen:n="",kinds:r=""}=e.dataset,s=a=>f.coursekit?.draws?.(
a),i=r.split(" ").flatMap(a=>a&&!s(a)?[`${a}.js`]:[]);return o&&!s(n)&&i.push(o),t!==void 0&&!f.coursekitPlan&&i.push(Ee),
i}var V=e=>Promise.all(C(e).map(g)),Y=new WeakSet;function Q(e){let{screen:t="",lesson:o=""}=e.dataset,n=e.querySelector(
"script");if(!f.coursekit||!n||C(e).length)return;let r="plan"in e.dataset?{lessons:f.coursekitPlan}:{},s=z(t,{...JSON.parse(
n.textContent??""),...r},o,O),i=l("div",{class:"live"}),a=f.coursekit.widget(t)();a.initialize({model:s}),a.render({model:s,
el:i}),Y.add(e),e.querySelector(":scope > :is(.static, .live)")?.replaceWith(i)}var X=e=>u(".screen:has(> script)",e).filter(
t=>_(t)&&!Y.has(t)),Ne=e=>new IntersectionObserver(t=>{for(let{target:o,isIntersecting:n}of t)e[n?"add":"delete"](o)},{rootMargin:"\
100% 0px"}),Te=e=>new Promise(t=>{e||!("requestIdleCallback"in globalThis)?setTimeout(t):requestIdleCallback(t,{timeout:Le})});
async function E(e){await B();let t=new Set,o=new Set,n=Ne(o),r=Pe();for(;;){let s=document.readyState!=="loading",i=X(e).
filter(p=>!t.has(p)),a=b(),d=location.hash.length>1&&!a&&!s?void 0:Ie(i,a,o);if(!d&&s)break;if(!d){await new Promise(p=>setTimeout(
p,$e));continue}for(let p of i)n.observe(p);t.add(d),await V(d),P(()=>Q(d),void 0),d===a&&r(e);for(let p of i)V(p);await Te(
o.has(d)||d===a)}n.disconnect(),t.size&&r(e),m.dataset.ready="yes"}function Ie(e,t,o){let n=e.filter(r=>!C(r).length);return e.
find(r=>r===t)??n.find(r=>o.has(r))??n[0]??e[0]}function Pe(){let e=!1;for(let t of["wheel","touchmove","pointerdown","k\
eydown"])addEventListener(t,()=>{e=!0},{once:!0,passive:!0});return t=>{let o=b();!e&&o&&t.contains(o)&&o.scrollIntoView()}}
addEventListener("beforeprint",()=>{for(let e of X(document))P(()=>Q(e),void 0)});var Z="explore.js",Ce={mode:"vega-lite",ast:!0,actions:!1,renderer:"svg",defaultStyle:!1,logLevel:1,tooltip:{disableDefaultStyle:!0}},
Ae="The chart is being loaded.",Me="The chart could not be loaded, so its picture stays. Try again when there is a netwo\
rk.",We="This is the picture again.",Ue="The chart is live: point at it, click, tap or drag.",Re="Or use the controls be\
low it.",je="All that it shows also stands below, in words and numbers.";function ee(){for(let e of u("figure[data-explo\
re]"))De(e)}function De(e){A(e),e.nextElementSibling?.matches(".explore")&&e.nextElementSibling.remove();let t=l("p",{role:"\
status"}),o=l("div",{class:"controls",id:H()}),n=u("svg[aria-label]",e)[0]?.getAttribute("aria-label")??"",r=l("button",
{type:"button","aria-label":n&&`Explore this chart: ${n}`},"Explore this chart"),s=l("button",{type:"button",hidden:!0},
"Back to the picture"),i=null,a=!1;r.addEventListener("click",async()=>{if(!a){a=!0,t.textContent=Ae;try{i=await qe(e,o),
r.hidden=!0,s.hidden=!1,s.focus(),t.textContent=[Ue,o.hasChildNodes()&&Re,je].filter(Boolean).join(" ")}catch(c){console.
error(c),o.replaceChildren(),A(e),t.textContent=Me}a=!1}}),s.addEventListener("click",()=>{i?.finalize(),o.replaceChildren(),
A(e),s.hidden=!0,r.hidden=!1,r.focus(),t.textContent=We}),e.after(l("div",{class:"explore"},r,s,t,o))}function A(e){e.classList.
remove("is-live");for(let t of u(".live-chart",e))t.remove()}async function qe(e,t){let o=await g(Z),n=f.coursekitCharts?.[e.
dataset.explore??""];if(!o||!f.coursekitVega||!n)throw new Error(`${Z} did not bring this chart`);let r=l("div",{}),s=e.
querySelector("svg.own"),i=l("div",{class:`scroll live-chart${s?"":" fitting"}`,tabindex:0,role:"group","aria-label":"Ch\
art"});i.append(r),e.style.minHeight=`${e.offsetHeight}px`,e.classList.add("is-live"),e.append(i);try{let a={...Ce,bind:`\
#${t.id}`},c=await f.coursekitVega(r,structuredClone(n.spec),a);for(let d of u("[role=graphics-symbol]:not([aria-label])",
r))d.setAttribute("aria-hidden","true");return t.prepend(...n.choices.map(d=>_e(d,c.view))),c}finally{e.style.minHeight=
""}}function _e({param:e,field:t,label:o,values:n},r){let s=`${e}_store`,i=n.map((c,d)=>l("option",{value:d},String(c))),
a=l("select",{},l("option",{value:""},"All"),...i);return a.addEventListener("change",()=>{let c={unit:"",fields:[{type:"\
E",field:t}],values:[n[Number(a.value)]]};r.data(s,a.value===""?[]:[c]).runAsync()}),r.addDataListener(s,(c,d)=>{let p=d.
length===1?n.indexOf(d[0].values[0]):-1;a.value=p<0?"":String(p)}),l("label",{},`${o} `,a)}var te=e=>typeof e=="string"&&/^\d\d_\w*$/.test(e);function $(e,t){te(e)&&w("last",{name:e,title:t});let o=k("last"),n=document.
querySelector(".ways .go-on");if(e!=="index"||!n||!te(o?.name))return;let r=O(o.name);document.querySelector(`.lessons a\
[href$="${r}"]`)&&(n.href=r,n.textContent=`Go on with ${o.title}`,n.hidden=!1)}var M=e=>u("details.menu[open]",e).map(t=>t);function oe(e){for(let t of M(e))t.open=!1}function ne(){addEventListener("\
keydown",e=>{if(e.key==="Escape")for(let t of M(document))t.open=!1,t.querySelector("summary")?.focus()}),addEventListener(
"click",e=>{let t=e.target;for(let o of M(document))o.contains(t)||(o.open=!1)})}function W(){let e=b(),t=document.getElementById("index"),o=e?.closest(".page")??t;if(!o||!t)return;let n=o.dataset.title??
"";for(let r of u(".page"))r.hidden=r!==o;document.title=o===t?n:`${n} · ${t.dataset.title}`,oe(o),$(o.id,n),E(o),!e||e===
o?(scrollTo(0,0),e&&o.querySelector("main")?.focus({preventScroll:!0})):e.scrollIntoView()}function re(){let e=matchMedia("(prefers-color-scheme: dark)"),t=()=>(m.dataset.theme??(e.matches?"dark":"light"))==="da\
rk",o=u("button.theme"),n=()=>{for(let s of o)s.textContent=t()?"Light":"Dark"},r=()=>{m.dataset.theme=t()?"light":"dark",
I(F,m.dataset.theme),n()};for(let s of o)s.hidden=!1,s.addEventListener("click",r);e.addEventListener("change",n),n()}var se=l("div",{class:"bars",role:"status"});v(()=>{document.querySelector(".bars")?.remove(),document.body.append(se)});
function L(e,...t){let o=l("div",{class:"reminder"},l("p",{},e),l("div",{},t));return se.append(o),()=>o.remove()}var S=(e,t,o)=>l(
"button",{type:"button",class:o,click:t},e);function ae(e,t,o,n){let{sum:r=0,since:s=null}=e??{};if(t<=r)return{saved:{sum:t,since:null},isDue:!1};if(s===null)return{
saved:{sum:r,since:n},isDue:!1};let i=n>=o&&n-o<36e5;return{saved:{sum:r,since:s},isDue:t-r>=3&&n-s>=6e5&&!i}}var ie=e=>e.
reduce((t,o)=>t+Be(o),0);function Be(e){try{return Object.values(JSON.parse(e??"null").items).flatMap(n=>Object.values(n.
by??{})).reduce((n,r)=>n+r,0)}catch{return 0}}function ce(){try{let e=Object.keys(localStorage).filter(t=>t.startsWith(`coursekit:${x}/`));return ie(e.filter(t=>!t.endsWith(
"/about")).map(t=>localStorage.getItem(t)))}catch{return 0}}function U(){let e=()=>{},t=()=>u(".ck-work .ck-primary")[0],
o=()=>{t()?.click(),e()},n=()=>{let r=Date.now(),{saved:s,isDue:i}=ae(k("saved"),ce(),k("reminded")??0,r);if(w("saved",s),
!i)return;w("reminded",r);let a=t()?[S("Save my work to a file",o,"primary")]:[],c="No file holds your newest answers ye\
t. A browser may throw away what it keeps.";e(),e=L(c,...a,S("Later",()=>e()))};addEventListener("coursekit-kept",()=>setTimeout(
n)),document.addEventListener("click",r=>{r.target.closest?.(".ck-screen button")?.textContent.startsWith("Save my work")&&
setTimeout(()=>{w("saved",{sum:ce(),since:null}),e()})}),n()}var R=e=>e.normalize("NFD").replace(/\p{M}/gu,"").toLowerCase().replace(/[’‘]/g,"'"),j=e=>e.split(/\s+/).filter(Boolean);
function le(e,t){let o=j(R(e));return o.length?t.map(([n,r,s,i])=>{let[a,c]=[R(`${n} ${r}`),R(i)],d=Math.max(0,c.indexOf(
o[0]));return{page:n,heading:r,address:s,text:i,worth:Fe(o,a,c),at:d}}).filter(n=>n.worth).sort((n,r)=>r.worth-n.worth):
[]}function Fe(e,t,o){return e.every(r=>t.includes(r)||o.includes(r))?e.map(r=>5*Number(t.includes(r))+Math.min(3,o.split(
r).length-1)).reduce((r,s)=>r+s,0):0}function de({text:e,at:t},o){let n=Math.max(0,e.lastIndexOf(" ",Math.max(0,t-90))),
r=t+180<e.length,s=r?e.slice(n,t+180).replace(/\s\S*$/,""):e.slice(n),i=j(o).map(c=>c.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")),
a=i.length?s.split(new RegExp(`(${i.join("|")})`,"i")):[s];return a[0]=(n?"… ":"")+a[0],r&&(a[a.length-1]+=" …"),a}var ue=({
page:e,heading:t})=>t&&t!==e?`${e}: ${t}`:e;function pe(e,t,o){if(!j(e).length)return"";if(!t)return"Nothing found. Try \
fewer or shorter words.";let n=`${t} place${t===1?"":"s"}`;return t>o?`${n}; the first ${o} are shown.`:`${n}.`}var fe=40,Je=150;function Ke(e,t){let o=de(e,t).map((n,r)=>r%2?l("mark",{},n):n);return l("li",{},l("a",{href:e.address},
ue(e)),l("p",{},o))}function me(){let e=document.querySelector("form.find-form"),t=e?.querySelector("input"),o=document.
querySelector("p.found"),n=document.querySelector("ol.found-list");if(!e||!t||!o||!n)return;let r=()=>{let c=t.value.trim(),
d=le(c,f.coursekitWords??[]);n.replaceChildren(...d.slice(0,fe).map(p=>Ke(p,c))),o.textContent=pe(c,d.length,fe)},s=()=>{
o.textContent="The search could not be loaded."},i=()=>g("words.js").then(c=>c?r():s()),a;t.addEventListener("input",()=>{
clearTimeout(a),a=setTimeout(i,Je)}),e.addEventListener("submit",c=>{c.preventDefault(),i()}),h||t.focus()}function he(){let e=h||!/^https?:$/.test(location.protocol)?void 0:Ge();if(!e)return;let t=!1;e.addEventListener("contro\
llerchange",()=>{t&&location.reload()});let o=n=>{L("There is a new version of this course. Your answers stay.",S("Load \
it now",()=>{t=!0,n.postMessage("change")},"primary"))};e.register("worker.js").then(n=>He(n,o)).catch(n=>console.error(
n))}function Ge(){try{return navigator.serviceWorker}catch{return}}function He(e,t){let o=new Set,n=r=>{if(!r||o.has(r))
return;o.add(r);let s=()=>{r.state==="installed"&&navigator.serviceWorker.controller&&t(r)};s(),r.addEventListener("stat\
echange",s)};e.addEventListener("updatefound",()=>n(e.installing)),n(e.waiting),n(e.installing),e.update().catch(()=>{})}v(()=>{re(),ne(),me(),G(),ee()});if(h)addEventListener("hashchange",W),W(),setTimeout(U);else{let{page:e="",title:t=""}=m.
dataset;v(()=>$(e,t)),E(document).then(()=>{U(),he()})}})();
