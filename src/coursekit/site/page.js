/* Made by `make scripts` of the sources beside it: edit those. */
(()=>{function _(e,t){let o=globalThis;return o[Symbol.for(e)]??=t(),o[Symbol.for(e)]}var w=_("coursekit reader",()=>({readers:new Map,askers:[]}));function N(e={}){let t=[...w.readers.values()].at(-1);if(t)
return t.open(e);w.wanted=e,ve()}w.open=N;function ve(){(w.load??w.askers.at(-1))?.()}function F(e){try{return Object.keys(
localStorage).some(t=>t.startsWith(e))}catch{return!1}}var m=document.documentElement,g=m.dataset.form==="one-file",x=m.dataset.kit??"",p=globalThis,u=(e,t=document)=>[...t.querySelectorAll(
e)].map(o=>o),S=e=>g?`#${e}`:`${e}.html`;function b(){try{return document.getElementById(decodeURIComponent(location.hash.
slice(1)))}catch{return null}}var J=e=>document.readyState!=="loading"||e.nextSibling!==null;function v(e){document.readyState!==
"loading"?e():document.addEventListener("DOMContentLoaded",e,{once:!0})}function K(){let e=document.querySelector("link[\
rel=stylesheet]");return new Promise(t=>{if(!e||e.sheet)return t();e.addEventListener("load",t),e.addEventListener("erro\
r",t)})}var A={};function h(e){return A[e]??=new Promise(t=>{let o=document.createElement("script");if(g){let r=document.
querySelector(`script[data-name="${e}"]`);return r&&(o.text=r.textContent??"",document.head.append(o),o.remove()),t(!0)}
o.src=e,o.addEventListener("load",()=>t(!0)),o.addEventListener("error",()=>{delete A[e],t(!1)}),document.head.append(o)}),
A[e]}var H="coursekit-page:theme",G=`coursekit-page:${x}:`;function k(e){try{return JSON.parse(localStorage.getItem(G+e)??
"null")}catch{return null}}var y=(e,t)=>I(G+e,JSON.stringify(t));function I(e,t){try{localStorage.setItem(e,t)}catch{}}var ke="copy.js",z=()=>{h(ke)};function V(){w.load=z;for(let e of u("button.column"))e.hidden=!1,e.addEventListener("cli\
ck",()=>N({from:e}));F(`coursekit-copy:${x}`)&&z()}var Oe="1000000px 0px -50%";function Y(){if(!("IntersectionObserver"in globalThis))return;let e=u("nav.sections").map(n=>u(
"a",n).map(s=>({link:s,heading:Se(s)}))),t=new Set,o=()=>{for(let n of e){let s=n.findLast(({heading:i})=>t.has(i));for(let i of n)
i===s?i.link.setAttribute("aria-current","location"):i.link.removeAttribute("aria-current")}},r=new IntersectionObserver(
n=>{for(let{target:s,isIntersecting:i}of n)t[i?"add":"delete"](s);o()},{root:document,rootMargin:Oe});for(let{heading:n}of e.
flat())n&&r.observe(n)}var Se=e=>document.getElementById(decodeURIComponent(e.hash.slice(1)));var Ee={code:"en",direction:"ltr",decimal:".",group:",",months:["January","February","March","April","May","June","July",
"August","September","October","November","December"],percent:"{n}%",day:"{day} {month} {year}",month:"{month} {year}",before:"\
{year} BC",pair:"{first} and {last}",alternative:"{first} or {last}",quotes:["“","”"],plurals:`10${"1".repeat(198)}`,
messages:{}},$e=globalThis,C=$e[Symbol.for("coursekit language")]??Ee,Q=(e,t)=>e.replace(/\{(\w+)\}/g,(o,r)=>Object.hasOwn(
t,r)?String(t[r]):o),Le=(e,t)=>t?Q(e,t):e;function Ne(e,t){let o=Object.hasOwn(C.messages,e)?C.messages[e]:"";return typeof o==
"string"?o:o[t]}var X=(e,t)=>Le(Ne(e,0)||e,t);function Ae(e,t,o){for(let[r,n]of Object.entries(t))typeof n=="function"?e.addEventListener(r,n):n!==!1&&n!=null&&e.setAttribute(
r,n===!0?"":String(n));return e.append(...o.flat(1/0).filter(Boolean)),e}var l=(e,t={},...o)=>Ae(document.createElement(
e),t,o);var Z=()=>`ck${Math.random().toString(36).slice(2,10)}`;function T(e,t){try{return e()}catch(o){return console.error(o),t}}var kt=X("The picture cannot be shown here. What it w\
ould show stands below in words.");var Ie="They are kept in this browser only. It throws them away when you clear its data; Safari also does so after seven\
 days without a visit, unless the course is on your home screen. Save a file before you leave.",Ce="This counts the answ\
ers kept in this browser.",Te=e=>(e.split("/").pop()??"").replace(/\.ipynb$/,"");function ee(e,t,o,r,n){let s={[e]:t,answers:{},
stored:{},trouble:"",binder:!1},i=(a,c)=>{a.href=r(Te(c))};return{get:a=>s[a],set(a,c){s[a]=c},on(){},off(){},send(){},widget_manager:{
keeps:Ie,counts:Ce,lessons:n,context:{path:`lessons/${o}.ipynb`},rendermime:{linkHandler:{handleLink:i}}}}}var Pe="plan.js",Me="asked.js",We=30,Ue=500;function W(e){let{plan:t,part:o,screen:r="",kinds:n=""}=e.dataset,s=a=>p.coursekit?.
draws?.(a),i=n.split(" ").flatMap(a=>a&&!s(a)?[`${a}.js`]:[]);return o&&!s(r)&&i.push(o),t!==void 0&&!p.coursekitPlan&&i.
push(Pe),i}var te=e=>Promise.all(W(e).map(h)),M=new WeakSet;function oe(e){let{screen:t="",lesson:o=""}=e.dataset,r=e.querySelector(
"script");if(!p.coursekit||!r||W(e).length||M.has(e))return;let n=JSON.parse(r.textContent??"");"plan"in e.dataset&&(n.lessons=
Re(n.lessons));let s=ee(t,n,o,S,je),i=l("div",{class:"live"}),a=p.coursekit.widget(t)();a.initialize({model:s}),a.render(
{model:s,el:i}),M.add(e),e.querySelector(":scope > :is(.static, .live)")?.replaceWith(i)}var Re=e=>p.coursekitPlan?.map(
t=>e.find(({id:o})=>o===t.id)??t),je=()=>h(Me).then(()=>p.coursekitAsked??null),ne=e=>u(".screen:has(> script)",e).filter(
t=>J(t)&&!M.has(t)),De=e=>new IntersectionObserver(t=>{for(let{target:o,isIntersecting:r}of t)e[r?"add":"delete"](o)},{rootMargin:"\
100% 0px"}),qe=e=>new Promise(t=>{e||!("requestIdleCallback"in globalThis)?setTimeout(t):requestIdleCallback(t,{timeout:Ue})}),
P=0;async function E(e){P+=1,delete m.dataset.ready,await Be(e),P-=1,P||(m.dataset.ready="yes")}async function Be(e){await K();
let t=new Set,o=new Set,r=De(o),n=Fe();for(;;){let s=document.readyState!=="loading",i=ne(e).filter(f=>!t.has(f)),a=b(),
d=location.hash.length>1&&!a&&!s?void 0:_e(i,a,o);if(!d&&s)break;if(!d){await new Promise(f=>setTimeout(f,We));continue}
for(let f of i)r.observe(f);t.add(d),await te(d),T(()=>oe(d),void 0),d===a&&n(e);for(let f of i)te(f);await qe(o.has(d)||
d===a)}r.disconnect(),t.size&&n(e)}function _e(e,t,o){let r=e.filter(n=>!W(n).length);return e.find(n=>n===t)??r.find(n=>o.
has(n))??r[0]??e[0]}function Fe(){let e=!1;for(let t of["wheel","touchmove","pointerdown","keydown"])addEventListener(t,
()=>{e=!0},{once:!0,passive:!0});return t=>{let o=b();!e&&o&&t.contains(o)&&o.scrollIntoView()}}addEventListener("before\
print",()=>{for(let e of ne(document))T(()=>oe(e),void 0)});var re="explore.js",Je={mode:"vega-lite",ast:!0,actions:!1,renderer:"svg",defaultStyle:!1,logLevel:1,tooltip:{disableDefaultStyle:!0}},
Ke="The chart is being loaded.",He="The chart could not be loaded, so its picture stays. Try again when there is a netwo\
rk.",Ge="This is the picture again.",ze="The chart is live: point at it, click, tap or drag.",Ve="Or use the controls be\
low it.",Ye="All that it shows also stands below, in words and numbers.";function se(){for(let e of u("figure[data-explo\
re]"))Qe(e)}function Qe(e){U(e),e.nextElementSibling?.matches(".explore")&&e.nextElementSibling.remove();let t=l("p",{role:"\
status"}),o=l("div",{class:"controls",id:Z()}),r=u("svg[aria-label]",e)[0]?.getAttribute("aria-label")??"",n=l("button",
{type:"button","aria-label":r&&`Explore this chart: ${r}`},"Explore this chart"),s=l("button",{type:"button",hidden:!0},
"Back to the picture"),i=null,a=!1;n.addEventListener("click",async()=>{if(!a){a=!0,t.textContent=Ke;try{i=await Xe(e,o),
n.hidden=!0,s.hidden=!1,s.focus(),t.textContent=[ze,o.hasChildNodes()&&Ve,Ye].filter(Boolean).join(" ")}catch(c){console.
error(c),o.replaceChildren(),U(e),t.textContent=He}a=!1}}),s.addEventListener("click",()=>{i?.finalize(),o.replaceChildren(),
U(e),s.hidden=!0,n.hidden=!1,n.focus(),t.textContent=Ge}),e.after(l("div",{class:"explore"},n,s,t,o))}function U(e){e.classList.
remove("is-live");for(let t of u(".live-chart",e))t.remove()}async function Xe(e,t){let o=await h(re),r=p.coursekitCharts?.[e.
dataset.explore??""];if(!o||!p.coursekitVega||!r)throw new Error(`${re} did not bring this chart`);let n=l("div",{}),s=e.
querySelector("svg.own"),i=l("div",{class:`scroll live-chart${s?"":" fitting"}`,tabindex:0,role:"group","aria-label":"Ch\
art"});i.append(n),e.style.minHeight=`${e.offsetHeight}px`,e.classList.add("is-live"),e.append(i);try{let a={...Je,bind:`\
#${t.id}`},c=await p.coursekitVega(n,structuredClone(r.spec),a);for(let d of u("[role=graphics-symbol]:not([aria-label])",
n))d.setAttribute("aria-hidden","true");return t.prepend(...r.choices.map(d=>Ze(d,c.view))),c}finally{e.style.minHeight=
""}}function Ze({param:e,field:t,label:o,values:r},n){let s=`${e}_store`,i=r.map((c,d)=>l("option",{value:d},String(c))),
a=l("select",{},l("option",{value:""},"All"),...i);return a.addEventListener("change",()=>{let c={unit:"",fields:[{type:"\
E",field:t}],values:[r[Number(a.value)]]};n.data(s,a.value===""?[]:[c]).runAsync()}),n.addDataListener(s,(c,d)=>{let f=d.
length===1?r.indexOf(d[0].values[0]):-1;a.value=f<0?"":String(f)}),l("label",{},`${o} `,a)}var ae=e=>typeof e=="string"&&/^\d\d_\w*$/.test(e);function $(e,t){ae(e)&&y("last",{name:e,title:t});let o=k("last"),r=document.
querySelector(".ways .go-on");if(e!=="index"||!r||!ae(o?.name))return;let n=S(o.name);document.querySelector(`.lessons a\
[href$="${n}"]`)&&(r.href=n,r.textContent=`Go on with ${o.title}`,r.hidden=!1)}var R=e=>u("details.menu[open]",e).map(t=>t);function ie(e){for(let t of R(e))t.open=!1}function ce(){addEventListener("\
keydown",e=>{if(e.key==="Escape")for(let t of R(document))t.open=!1,t.querySelector("summary")?.focus()}),addEventListener(
"click",e=>{let t=e.target;for(let o of R(document))o.contains(t)||(o.open=!1)})}function j(){let e=b(),t=document.getElementById("index"),o=e?.closest(".page")??t;if(!o||!t)return;let r=o.dataset.title??
"";for(let n of u(".page"))n.hidden=n!==o;document.title=o===t?r:`${r} · ${t.dataset.title}`,ie(o),$(o.id,r),E(o),!e||e===
o?(scrollTo(0,0),e&&o.querySelector("main")?.focus({preventScroll:!0})):e.scrollIntoView()}function le(){let e=matchMedia("(prefers-color-scheme: dark)"),t=()=>(m.dataset.theme??(e.matches?"dark":"light"))==="da\
rk",o=u("button.theme"),r=()=>{for(let s of o)s.textContent=t()?"Light":"Dark"},n=()=>{m.dataset.theme=t()?"light":"dark",
I(H,m.dataset.theme),r()};for(let s of o)s.hidden=!1,s.addEventListener("click",n);e.addEventListener("change",r),r()}var de=l("div",{class:"bars",role:"status"});v(()=>{document.querySelector(".bars")?.remove(),document.body.append(de)});
function L(e,...t){let o=l("div",{class:"reminder"},l("p",{},e),l("div",{},t));return de.append(o),()=>o.remove()}var O=(e,t,o)=>l(
"button",{type:"button",class:o,click:t},e);function ue(e,t,o,r){let{sum:n=0,since:s=null}=e??{};if(t<=n)return{saved:{sum:t,since:null},isDue:!1};if(s===null)return{
saved:{sum:n,since:r},isDue:!1};let i=r>=o&&r-o<36e5;return{saved:{sum:n,since:s},isDue:t-n>=3&&r-s>=6e5&&!i}}var pe=e=>e.
reduce((t,o)=>t+et(o),0);function et(e){try{return Object.values(JSON.parse(e??"null").items).flatMap(r=>Object.values(r.
by??{})).reduce((r,n)=>r+n,0)}catch{return 0}}function fe(){try{let e=Object.keys(localStorage).filter(t=>t.startsWith(`coursekit:${x}/`));return pe(e.filter(t=>!t.endsWith(
"/about")).map(t=>localStorage.getItem(t)))}catch{return 0}}function D(){let e=()=>{},t=()=>u(".ck-work .ck-primary")[0],
o=()=>{t()?.click(),e()},r=()=>{let n=Date.now(),{saved:s,isDue:i}=ue(k("saved"),fe(),k("reminded")??0,n);if(y("saved",s),
!i)return;y("reminded",n);let a=t()?[O("Save my work to a file",o,"primary")]:[],c="No file holds your newest answers ye\
t. A browser may throw away what it keeps.";e(),e=L(c,...a,O("Later",()=>e()))};addEventListener("coursekit-kept",()=>setTimeout(
r)),document.addEventListener("click",n=>{n.target.closest?.(".ck-screen button")?.textContent.startsWith("Save my work")&&
setTimeout(()=>{y("saved",{sum:fe(),since:null}),e()})}),r()}var q=e=>e.normalize("NFD").replace(/\p{M}/gu,"").toLowerCase().replace(/[’‘]/g,"'"),B=e=>e.split(/\s+/).filter(Boolean);
function me(e,t){let o=B(q(e));return o.length?t.map(([r,n,s,i])=>{let[a,c]=[q(`${r} ${n}`),q(i)],d=Math.max(0,c.indexOf(
o[0]));return{page:r,heading:n,address:s,text:i,worth:tt(o,a,c),at:d}}).filter(r=>r.worth).sort((r,n)=>n.worth-r.worth):
[]}function tt(e,t,o){return e.every(n=>t.includes(n)||o.includes(n))?e.map(n=>5*Number(t.includes(n))+Math.min(3,o.split(
n).length-1)).reduce((n,s)=>n+s,0):0}function he({text:e,at:t},o){let r=Math.max(0,e.lastIndexOf(" ",Math.max(0,t-90))),
n=t+180<e.length,s=n?e.slice(r,t+180).replace(/\s\S*$/,""):e.slice(r),i=B(o).map(c=>c.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")),
a=i.length?s.split(new RegExp(`(${i.join("|")})`,"i")):[s];return a[0]=(r?"… ":"")+a[0],n&&(a[a.length-1]+=" …"),a}var ge=({
page:e,heading:t})=>t&&t!==e?`${e}: ${t}`:e;function we(e,t,o){if(!B(e).length)return"";if(!t)return"Nothing found. Try \
fewer or shorter words.";let r=`${t} place${t===1?"":"s"}`;return t>o?`${r}; the first ${o} are shown.`:`${r}.`}var ye=40,ot=150;function nt(e,t){let o=he(e,t).map((r,n)=>n%2?l("mark",{},r):r);return l("li",{},l("a",{href:e.address},
ge(e)),l("p",{},o))}function xe(){let e=document.querySelector("form.find-form"),t=e?.querySelector("input"),o=document.
querySelector("p.found"),r=document.querySelector("ol.found-list");if(!e||!t||!o||!r)return;let n=()=>{let c=t.value.trim(),
d=me(c,p.coursekitWords??[]);r.replaceChildren(...d.slice(0,ye).map(f=>nt(f,c))),o.textContent=we(c,d.length,ye)},s=()=>{
o.textContent="The search could not be loaded."},i=()=>h("words.js").then(c=>c?n():s()),a;t.addEventListener("input",()=>{
clearTimeout(a),a=setTimeout(i,ot)}),e.addEventListener("submit",c=>{c.preventDefault(),i()}),g||t.focus()}function be(){let e=g||!/^https?:$/.test(location.protocol)?void 0:rt();if(!e)return;let t=!1;e.addEventListener("contro\
llerchange",()=>{t&&location.reload()});let o=r=>{L("There is a new version of this course. Your answers stay.",O("Load \
it now",()=>{t=!0,r.postMessage("change")},"primary"))};e.register("worker.js").then(r=>st(r,o)).catch(r=>console.error(
r))}function rt(){try{return navigator.serviceWorker}catch{return}}function st(e,t){let o=new Set,r=n=>{if(!n||o.has(n))
return;o.add(n);let s=()=>{n.state==="installed"&&navigator.serviceWorker.controller&&t(n)};s(),n.addEventListener("stat\
echange",s)};e.addEventListener("updatefound",()=>r(e.installing)),r(e.waiting),r(e.installing),e.update().catch(()=>{})}v(()=>{le(),ce(),xe(),V(),se(),Y()});if(g)addEventListener("hashchange",j),j(),setTimeout(D);else{let{page:e="",title:t=""}=m.
dataset;v(()=>$(e,t)),E(document).then(()=>{D(),be()})}})();
