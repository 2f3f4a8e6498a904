/* Made by `make scripts` of the sources beside it: edit those. */
(()=>{function B(e,t){let o=globalThis;return o[Symbol.for(e)]??=t(),o[Symbol.for(e)]}var w=B("coursekit reader",()=>({readers:new Map,askers:[]}));function N(e={}){let t=[...w.readers.values()].at(-1);if(t)
return t.open(e);w.wanted=e,ye()}w.open=N;function ye(){(w.load??w.askers.at(-1))?.()}function _(e){try{return Object.keys(
localStorage).some(t=>t.startsWith(e))}catch{return!1}}var m=document.documentElement,g=m.dataset.form==="one-file",x=m.dataset.kit??"",p=globalThis,u=(e,t=document)=>[...t.querySelectorAll(
e)].map(o=>o),S=e=>g?`#${e}`:`${e}.html`;function b(){try{return document.getElementById(decodeURIComponent(location.hash.
slice(1)))}catch{return null}}var F=e=>document.readyState!=="loading"||e.nextSibling!==null;function v(e){document.readyState!==
"loading"?e():document.addEventListener("DOMContentLoaded",e,{once:!0})}function J(){let e=document.querySelector("link[\
rel=stylesheet]");return new Promise(t=>{if(!e||e.sheet)return t();e.addEventListener("load",t),e.addEventListener("erro\
r",t)})}var I={};function h(e){return I[e]??=new Promise(t=>{let o=document.createElement("script");if(g){let r=document.
querySelector(`script[data-name="${e}"]`);return r&&(o.text=r.textContent??"",document.head.append(o),o.remove()),t(!0)}
o.src=e,o.addEventListener("load",()=>t(!0)),o.addEventListener("error",()=>{delete I[e],t(!1)}),document.head.append(o)}),
I[e]}var K="coursekit-page:theme",H=`coursekit-page:${x}:`;function k(e){try{return JSON.parse(localStorage.getItem(H+e)??
"null")}catch{return null}}var y=(e,t)=>A(H+e,JSON.stringify(t));function A(e,t){try{localStorage.setItem(e,t)}catch{}}var xe="copy.js",G=()=>{h(xe)};function z(){w.load=G;for(let e of u("button.column"))e.hidden=!1,e.addEventListener("cli\
ck",()=>N({from:e}));_(`coursekit-copy:${x}`)&&G()}var be="1000000px 0px -50%";function V(){if(!("IntersectionObserver"in globalThis))return;let e=u("nav.sections").map(n=>u(
"a",n).map(s=>({link:s,heading:ve(s)}))),t=new Set,o=()=>{for(let n of e){let s=n.findLast(({heading:i})=>t.has(i));for(let i of n)
i===s?i.link.setAttribute("aria-current","location"):i.link.removeAttribute("aria-current")}},r=new IntersectionObserver(
n=>{for(let{target:s,isIntersecting:i}of n)t[i?"add":"delete"](s);o()},{root:document,rootMargin:be});for(let{heading:n}of e.
flat())n&&r.observe(n)}var ve=e=>document.getElementById(decodeURIComponent(e.hash.slice(1)));var ke={code:"en",direction:"ltr",decimal:".",group:",",months:["January","February","March","April","May","June","July",
"August","September","October","November","December"],percent:"{n}%",day:"{day} {month} {year}",month:"{month} {year}",before:"\
{year} BC",pair:"{first} and {last}",alternative:"{first} or {last}",quotes:["“","”"],plurals:`10${"1".repeat(198)}`,
messages:{}},Oe=globalThis,Se=Oe[Symbol.for("coursekit language")]??ke;function Ee(e,t,o){for(let[r,n]of Object.entries(t))typeof n=="function"?e.addEventListener(r,n):n!==!1&&n!=null&&e.setAttribute(
r,n===!0?"":String(n));return e.append(...o.flat(1/0).filter(Boolean)),e}var l=(e,t={},...o)=>Ee(document.createElement(
e),t,o);var Y=()=>`ck${Math.random().toString(36).slice(2,10)}`;function C(e,t){try{return e()}catch(o){return console.error(o),t}}var $e="They are kept in this browser only. It throws them away when you clear its data; Safari also does so after seven\
 days without a visit, unless the course is on your home screen. Save a file before you leave.",Le="This counts the answ\
ers kept in this browser.",Ne=e=>(e.split("/").pop()??"").replace(/\.ipynb$/,"");function Q(e,t,o,r,n){let s={[e]:t,answers:{},
stored:{},trouble:"",binder:!1},i=(a,c)=>{a.href=r(Ne(c))};return{get:a=>s[a],set(a,c){s[a]=c},on(){},off(){},send(){},widget_manager:{
keeps:$e,counts:Le,lessons:n,context:{path:`lessons/${o}.ipynb`},rendermime:{linkHandler:{handleLink:i}}}}}var Ie="plan.js",Ae="asked.js",Ce=30,Te=500;function M(e){let{plan:t,part:o,screen:r="",kinds:n=""}=e.dataset,s=a=>p.coursekit?.
draws?.(a),i=n.split(" ").flatMap(a=>a&&!s(a)?[`${a}.js`]:[]);return o&&!s(r)&&i.push(o),t!==void 0&&!p.coursekitPlan&&i.
push(Ie),i}var X=e=>Promise.all(M(e).map(h)),P=new WeakSet;function Z(e){let{screen:t="",lesson:o=""}=e.dataset,r=e.querySelector(
"script");if(!p.coursekit||!r||M(e).length||P.has(e))return;let n=JSON.parse(r.textContent??"");"plan"in e.dataset&&(n.lessons=
Pe(n.lessons));let s=Q(t,n,o,S,Me),i=l("div",{class:"live"}),a=p.coursekit.widget(t)();a.initialize({model:s}),a.render(
{model:s,el:i}),P.add(e),e.querySelector(":scope > :is(.static, .live)")?.replaceWith(i)}var Pe=e=>p.coursekitPlan?.map(
t=>e.find(({id:o})=>o===t.id)??t),Me=()=>h(Ae).then(()=>p.coursekitAsked??null),ee=e=>u(".screen:has(> script)",e).filter(
t=>F(t)&&!P.has(t)),Ue=e=>new IntersectionObserver(t=>{for(let{target:o,isIntersecting:r}of t)e[r?"add":"delete"](o)},{rootMargin:"\
100% 0px"}),We=e=>new Promise(t=>{e||!("requestIdleCallback"in globalThis)?setTimeout(t):requestIdleCallback(t,{timeout:Te})}),
T=0;async function E(e){T+=1,delete m.dataset.ready,await Re(e),T-=1,T||(m.dataset.ready="yes")}async function Re(e){await J();
let t=new Set,o=new Set,r=Ue(o),n=De();for(;;){let s=document.readyState!=="loading",i=ee(e).filter(f=>!t.has(f)),a=b(),
d=location.hash.length>1&&!a&&!s?void 0:je(i,a,o);if(!d&&s)break;if(!d){await new Promise(f=>setTimeout(f,Ce));continue}
for(let f of i)r.observe(f);t.add(d),await X(d),C(()=>Z(d),void 0),d===a&&n(e);for(let f of i)X(f);await We(o.has(d)||d===
a)}r.disconnect(),t.size&&n(e)}function je(e,t,o){let r=e.filter(n=>!M(n).length);return e.find(n=>n===t)??r.find(n=>o.has(
n))??r[0]??e[0]}function De(){let e=!1;for(let t of["wheel","touchmove","pointerdown","keydown"])addEventListener(t,()=>{
e=!0},{once:!0,passive:!0});return t=>{let o=b();!e&&o&&t.contains(o)&&o.scrollIntoView()}}addEventListener("beforeprint",
()=>{for(let e of ee(document))C(()=>Z(e),void 0)});var te="explore.js",qe={mode:"vega-lite",ast:!0,actions:!1,renderer:"svg",defaultStyle:!1,logLevel:1,tooltip:{disableDefaultStyle:!0}},
Be="The chart is being loaded.",_e="The chart could not be loaded, so its picture stays. Try again when there is a netwo\
rk.",Fe="This is the picture again.",Je="The chart is live: point at it, click, tap or drag.",Ke="Or use the controls be\
low it.",He="All that it shows also stands below, in words and numbers.";function oe(){for(let e of u("figure[data-explo\
re]"))Ge(e)}function Ge(e){U(e),e.nextElementSibling?.matches(".explore")&&e.nextElementSibling.remove();let t=l("p",{role:"\
status"}),o=l("div",{class:"controls",id:Y()}),r=u("svg[aria-label]",e)[0]?.getAttribute("aria-label")??"",n=l("button",
{type:"button","aria-label":r&&`Explore this chart: ${r}`},"Explore this chart"),s=l("button",{type:"button",hidden:!0},
"Back to the picture"),i=null,a=!1;n.addEventListener("click",async()=>{if(!a){a=!0,t.textContent=Be;try{i=await ze(e,o),
n.hidden=!0,s.hidden=!1,s.focus(),t.textContent=[Je,o.hasChildNodes()&&Ke,He].filter(Boolean).join(" ")}catch(c){console.
error(c),o.replaceChildren(),U(e),t.textContent=_e}a=!1}}),s.addEventListener("click",()=>{i?.finalize(),o.replaceChildren(),
U(e),s.hidden=!0,n.hidden=!1,n.focus(),t.textContent=Fe}),e.after(l("div",{class:"explore"},n,s,t,o))}function U(e){e.classList.
remove("is-live");for(let t of u(".live-chart",e))t.remove()}async function ze(e,t){let o=await h(te),r=p.coursekitCharts?.[e.
dataset.explore??""];if(!o||!p.coursekitVega||!r)throw new Error(`${te} did not bring this chart`);let n=l("div",{}),s=e.
querySelector("svg.own"),i=l("div",{class:`scroll live-chart${s?"":" fitting"}`,tabindex:0,role:"group","aria-label":"Ch\
art"});i.append(n),e.style.minHeight=`${e.offsetHeight}px`,e.classList.add("is-live"),e.append(i);try{let a={...qe,bind:`\
#${t.id}`},c=await p.coursekitVega(n,structuredClone(r.spec),a);return t.prepend(...r.choices.map(d=>Ve(d,c.view))),c}finally{
e.style.minHeight=""}}function Ve({param:e,field:t,label:o,values:r},n){let s=`${e}_store`,i=r.map((c,d)=>l("option",{value:d},
String(c))),a=l("select",{},l("option",{value:""},"All"),...i);return a.addEventListener("change",()=>{let c={unit:"",fields:[
{type:"E",field:t}],values:[r[Number(a.value)]]};n.data(s,a.value===""?[]:[c]).runAsync()}),n.addDataListener(s,(c,d)=>{
let f=d.length===1?r.indexOf(d[0].values[0]):-1;a.value=f<0?"":String(f)}),l("label",{},`${o} `,a)}var ne=e=>typeof e=="string"&&/^\d\d_\w*$/.test(e);function $(e,t){ne(e)&&y("last",{name:e,title:t});let o=k("last"),r=document.
querySelector(".ways .go-on");if(e!=="index"||!r||!ne(o?.name))return;let n=S(o.name);document.querySelector(`.lessons a\
[href$="${n}"]`)&&(r.href=n,r.textContent=`Go on with ${o.title}`,r.hidden=!1)}var W=e=>u("details.menu[open]",e).map(t=>t);function re(e){for(let t of W(e))t.open=!1}function se(){addEventListener("\
keydown",e=>{if(e.key==="Escape")for(let t of W(document))t.open=!1,t.querySelector("summary")?.focus()}),addEventListener(
"click",e=>{let t=e.target;for(let o of W(document))o.contains(t)||(o.open=!1)})}function R(){let e=b(),t=document.getElementById("index"),o=e?.closest(".page")??t;if(!o||!t)return;let r=o.dataset.title??
"";for(let n of u(".page"))n.hidden=n!==o;document.title=o===t?r:`${r} · ${t.dataset.title}`,re(o),$(o.id,r),E(o),!e||e===
o?(scrollTo(0,0),e&&o.querySelector("main")?.focus({preventScroll:!0})):e.scrollIntoView()}function ae(){let e=matchMedia("(prefers-color-scheme: dark)"),t=()=>(m.dataset.theme??(e.matches?"dark":"light"))==="da\
rk",o=u("button.theme"),r=()=>{for(let s of o)s.textContent=t()?"Light":"Dark"},n=()=>{m.dataset.theme=t()?"light":"dark",
A(K,m.dataset.theme),r()};for(let s of o)s.hidden=!1,s.addEventListener("click",n);e.addEventListener("change",r),r()}var ie=l("div",{class:"bars",role:"status"});v(()=>{document.querySelector(".bars")?.remove(),document.body.append(ie)});
function L(e,...t){let o=l("div",{class:"reminder"},l("p",{},e),l("div",{},t));return ie.append(o),()=>o.remove()}var O=(e,t,o)=>l(
"button",{type:"button",class:o,click:t},e);function ce(e,t,o,r){let{sum:n=0,since:s=null}=e??{};if(t<=n)return{saved:{sum:t,since:null},isDue:!1};if(s===null)return{
saved:{sum:n,since:r},isDue:!1};let i=r>=o&&r-o<36e5;return{saved:{sum:n,since:s},isDue:t-n>=3&&r-s>=6e5&&!i}}var le=e=>e.
reduce((t,o)=>t+Ye(o),0);function Ye(e){try{return Object.values(JSON.parse(e??"null").items).flatMap(r=>Object.values(r.
by??{})).reduce((r,n)=>r+n,0)}catch{return 0}}function de(){try{let e=Object.keys(localStorage).filter(t=>t.startsWith(`coursekit:${x}/`));return le(e.filter(t=>!t.endsWith(
"/about")).map(t=>localStorage.getItem(t)))}catch{return 0}}function j(){let e=()=>{},t=()=>u(".ck-work .ck-primary")[0],
o=()=>{t()?.click(),e()},r=()=>{let n=Date.now(),{saved:s,isDue:i}=ce(k("saved"),de(),k("reminded")??0,n);if(y("saved",s),
!i)return;y("reminded",n);let a=t()?[O("Save my work to a file",o,"primary")]:[],c="No file holds your newest answers ye\
t. A browser may throw away what it keeps.";e(),e=L(c,...a,O("Later",()=>e()))};addEventListener("coursekit-kept",()=>setTimeout(
r)),document.addEventListener("click",n=>{n.target.closest?.(".ck-screen button")?.textContent.startsWith("Save my work")&&
setTimeout(()=>{y("saved",{sum:de(),since:null}),e()})}),r()}var D=e=>e.normalize("NFD").replace(/\p{M}/gu,"").toLowerCase().replace(/[’‘]/g,"'"),q=e=>e.split(/\s+/).filter(Boolean);
function ue(e,t){let o=q(D(e));return o.length?t.map(([r,n,s,i])=>{let[a,c]=[D(`${r} ${n}`),D(i)],d=Math.max(0,c.indexOf(
o[0]));return{page:r,heading:n,address:s,text:i,worth:Qe(o,a,c),at:d}}).filter(r=>r.worth).sort((r,n)=>n.worth-r.worth):
[]}function Qe(e,t,o){return e.every(n=>t.includes(n)||o.includes(n))?e.map(n=>5*Number(t.includes(n))+Math.min(3,o.split(
n).length-1)).reduce((n,s)=>n+s,0):0}function pe({text:e,at:t},o){let r=Math.max(0,e.lastIndexOf(" ",Math.max(0,t-90))),
n=t+180<e.length,s=n?e.slice(r,t+180).replace(/\s\S*$/,""):e.slice(r),i=q(o).map(c=>c.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")),
a=i.length?s.split(new RegExp(`(${i.join("|")})`,"i")):[s];return a[0]=(r?"… ":"")+a[0],n&&(a[a.length-1]+=" …"),a}function fe({
page:e,heading:t}){return!t||t===e?e:`${e}${/[.?!]$/.test(e)?"":":"} ${t}`}function me(e,t,o){if(!q(e).length)return"";if(!t)
return"Nothing found. Try fewer or shorter words.";let r=`${t} place${t===1?"":"s"}`;return t>o?`${r}; the first ${o} ar\
e shown.`:`${r}.`}var he=40,Xe=150;function Ze(e,t){let o=pe(e,t).map((r,n)=>n%2?l("mark",{},r):r);return l("li",{},l("a",{href:e.address},
fe(e)),l("p",{},o))}function ge(){let e=document.querySelector("form.find-form"),t=e?.querySelector("input"),o=document.
querySelector("p.found"),r=document.querySelector("ol.found-list");if(!e||!t||!o||!r)return;let n=()=>{let c=t.value.trim(),
d=ue(c,p.coursekitWords??[]);r.replaceChildren(...d.slice(0,he).map(f=>Ze(f,c))),o.textContent=me(c,d.length,he)},s=()=>{
o.textContent="The search could not be loaded."},i=()=>h("words.js").then(c=>c?n():s()),a;t.addEventListener("input",()=>{
clearTimeout(a),a=setTimeout(i,Xe)}),e.addEventListener("submit",c=>{c.preventDefault(),i()}),g||t.focus()}function we(){let e=g||!/^https?:$/.test(location.protocol)?void 0:et();if(!e)return;let t=!1;e.addEventListener("contro\
llerchange",()=>{t&&location.reload()});let o=r=>{L("There is a new version of this course. Your answers stay.",O("Load \
it now",()=>{t=!0,r.postMessage("change")},"primary"))};e.register("worker.js").then(r=>tt(r,o)).catch(r=>console.error(
r))}function et(){try{return navigator.serviceWorker}catch{return}}function tt(e,t){let o=new Set,r=n=>{if(!n||o.has(n))
return;o.add(n);let s=()=>{n.state==="installed"&&navigator.serviceWorker.controller&&t(n)};s(),n.addEventListener("stat\
echange",s)};e.addEventListener("updatefound",()=>r(e.installing)),r(e.waiting),r(e.installing),e.update().catch(()=>{})}v(()=>{ae(),se(),ge(),z(),V(),oe()});if(g)addEventListener("hashchange",R),R(),setTimeout(j);else{let{page:e="",title:t=""}=m.
dataset;v(()=>$(e,t)),E(document).then(()=>{j(),we()})}})();
