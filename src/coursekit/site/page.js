/* Made by `make scripts` of the sources beside it: edit those. */
(()=>{function K(e,t){let o=globalThis;return o[Symbol.for(e)]??=t(),o[Symbol.for(e)]}var w=K("coursekit reader",()=>({readers:new Map,askers:[]}));function C(e={}){let t=[...w.readers.values()].at(-1);if(t)
return t.open(e);w.wanted=e,Ne()}w.open=C;function Ne(){(w.load??w.askers.at(-1))?.()}function H(e){try{return Object.keys(
localStorage).some(t=>t.startsWith(e))}catch{return!1}}var h=document.documentElement,x=h.dataset.form==="one-file",v=h.dataset.kit??"",f=globalThis,p=(e,t=document)=>[...t.querySelectorAll(
e)].map(o=>o),L=e=>x?`#${e}`:`${e}.html`;function k(){try{return document.getElementById(decodeURIComponent(location.hash.
slice(1)))}catch{return null}}var G=e=>document.readyState!=="loading"||e.nextSibling!==null;function O(e){document.readyState!==
"loading"?e():document.addEventListener("DOMContentLoaded",e,{once:!0})}function z(){let e=document.querySelector("link[\
rel=stylesheet]");return new Promise(t=>{if(!e||e.sheet)return t();e.addEventListener("load",t),e.addEventListener("erro\
r",t)})}var T={};function g(e){return T[e]??=new Promise(t=>{let o=document.createElement("script");if(x){let r=document.
querySelector(`script[data-name="${e}"]`);return r&&(o.text=r.textContent??"",document.head.append(o),o.remove()),t(!0)}
o.src=e,o.addEventListener("load",()=>t(!0)),o.addEventListener("error",()=>{delete T[e],t(!1)}),document.head.append(o)}),
T[e]}var V="coursekit-page:theme",Q=`coursekit-page:${v}:`;function S(e){try{return JSON.parse(localStorage.getItem(Q+e)??
"null")}catch{return null}}var y=(e,t)=>P(Q+e,JSON.stringify(t));function P(e,t){try{localStorage.setItem(e,t)}catch{}}var $e="copy.js",Y=()=>{g($e)};function X(){w.load=Y;for(let e of p("button.column"))e.hidden=!1,e.addEventListener("cli\
ck",()=>C({from:e}));H(`coursekit-copy:${v}`)&&Y()}var Ie="1000000px 0px -50%";function Z(){if(!("IntersectionObserver"in globalThis))return;let e=p("nav.sections").map(n=>p(
"a",n).map(s=>({link:s,heading:Ae(s)}))),t=new Set,o=()=>{for(let n of e){let s=n.findLast(({heading:i})=>t.has(i));for(let i of n)
i===s?i.link.setAttribute("aria-current","location"):i.link.removeAttribute("aria-current")}},r=new IntersectionObserver(
n=>{for(let{target:s,isIntersecting:i}of n)t[i?"add":"delete"](s);o()},{root:document,rootMargin:Ie});for(let{heading:n}of e.
flat())n&&r.observe(n)}var Ae=e=>document.getElementById(decodeURIComponent(e.hash.slice(1)));var Ce={code:"en",direction:"ltr",decimal:".",group:",",months:["January","February","March","April","May","June","July",
"August","September","October","November","December"],percent:"{n}%",day:"{day} {month} {year}",month:"{month} {year}",before:"\
{year} BC",pair:"{first} and {last}",alternative:"{first} or {last}",quotes:["“","”"],plurals:`10${"1".repeat(198)}`,
messages:{}},Te=globalThis,b=Te[Symbol.for("coursekit language")]??Ce,ee=(e,t)=>e.replace(/\{(\w+)\}/g,(o,r)=>Object.hasOwn(
t,r)?String(t[r]):o),te=(e,t)=>t?ee(e,t):e;function oe(e,t){let o=Object.hasOwn(b.messages,e)?b.messages[e]:"";return typeof o==
"string"?o:o[t]}var c=(e,t)=>te(oe(e,0)||e,t);function N(e,t,o,r){let n=Number(b.plurals[o<200?o:100+o%100]);return te(oe(
e,n)||(o===1?e:t),{n:ne(o),...r})}function ne(e,t=3){let[o,r=""]=Math.abs(e).toFixed(t).split("."),n=o.replace(/\B(?=(\d{3})+$)/g,b.group),s=r.replace(/0+$/,
"");return`${e<0?"-":""}${n}${s&&b.decimal+s}`}function Pe(e,t,o){for(let[r,n]of Object.entries(t))typeof n=="function"?e.addEventListener(r,n):n!==!1&&n!=null&&e.setAttribute(
r,n===!0?"":String(n));return e.append(...o.flat(1/0).filter(Boolean)),e}var d=(e,t={},...o)=>Pe(document.createElement(
e),t,o);var re=()=>`ck${Math.random().toString(36).slice(2,10)}`;function M(e,t){try{return e()}catch(o){return console.error(o),t}}var Et=c("The picture cannot be shown here. What it w\
ould show stands below in words.");var Me=c("They are kept in this browser only. It throws them away when you clear its data; Safari also does so after sev\
en days without a visit, unless the course is on your home screen. Save a file before you leave."),We=c("This counts the\
 answers kept in this browser."),Ue=e=>(e.split("/").pop()??"").replace(/\.ipynb$/,"");function se(e,t,o,r,n){let s={[e]:t,
answers:{},stored:{},trouble:"",binder:!1},i=(a,l)=>{a.href=r(Ue(l))};return{get:a=>s[a],set(a,l){s[a]=l},on(){},off(){},
send(){},widget_manager:{keeps:Me,counts:We,lessons:n,context:{path:`lessons/${o}.ipynb`},rendermime:{linkHandler:{handleLink:i}}}}}var je="plan.js",Re="asked.js",qe=30,Be=500;function j(e){let{plan:t,part:o,screen:r="",kinds:n=""}=e.dataset,s=a=>f.coursekit?.
draws?.(a),i=n.split(" ").flatMap(a=>a&&!s(a)?[`${a}.js`]:[]);return o&&!s(r)&&i.push(o),t!==void 0&&!f.coursekitPlan&&i.
push(je),i}var ae=e=>Promise.all(j(e).map(g)),U=new WeakSet;function ie(e){let{screen:t="",lesson:o=""}=e.dataset,r=e.querySelector(
"script");if(!f.coursekit||!r||j(e).length||U.has(e))return;let n=JSON.parse(r.textContent??"");"plan"in e.dataset&&(n.lessons=
De(n.lessons));let s=se(t,n,o,L,_e),i=d("div",{class:"live"}),a=f.coursekit.widget(t)();a.initialize({model:s}),a.render(
{model:s,el:i}),U.add(e),e.querySelector(":scope > :is(.static, .live)")?.replaceWith(i)}var De=e=>f.coursekitPlan?.map(
t=>e.find(({id:o})=>o===t.id)??t),_e=()=>g(Re).then(()=>f.coursekitAsked??null),ce=e=>p(".screen:has(> script)",e).filter(
t=>G(t)&&!U.has(t)),Fe=e=>new IntersectionObserver(t=>{for(let{target:o,isIntersecting:r}of t)e[r?"add":"delete"](o)},{rootMargin:"\
100% 0px"}),Je=e=>new Promise(t=>{e||!("requestIdleCallback"in globalThis)?setTimeout(t):requestIdleCallback(t,{timeout:Be})}),
W=0;async function $(e){W+=1,delete h.dataset.ready,await Ke(e),W-=1,W||(h.dataset.ready="yes")}async function Ke(e){await z();
let t=new Set,o=new Set,r=Fe(o),n=Ge();for(;;){let s=document.readyState!=="loading",i=ce(e).filter(m=>!t.has(m)),a=k(),
u=location.hash.length>1&&!a&&!s?void 0:He(i,a,o);if(!u&&s)break;if(!u){await new Promise(m=>setTimeout(m,qe));continue}
for(let m of i)r.observe(m);t.add(u),await ae(u),M(()=>ie(u),void 0),u===a&&n(e);for(let m of i)ae(m);await Je(o.has(u)||
u===a)}r.disconnect(),t.size&&n(e)}function He(e,t,o){let r=e.filter(n=>!j(n).length);return e.find(n=>n===t)??r.find(n=>o.
has(n))??r[0]??e[0]}function Ge(){let e=!1;for(let t of["wheel","touchmove","pointerdown","keydown"])addEventListener(t,
()=>{e=!0},{once:!0,passive:!0});return t=>{let o=k();!e&&o&&t.contains(o)&&o.scrollIntoView()}}addEventListener("before\
print",()=>{for(let e of ce(document))M(()=>ie(e),void 0)});var le="explore.js",ze={mode:"vega-lite",ast:!0,actions:!1,renderer:"svg",defaultStyle:!1,logLevel:1,tooltip:{disableDefaultStyle:!0}},
Ve=c("The chart is being loaded."),Qe=c("The chart could not be loaded, so its picture stays. Try again when there is a \
network."),Ye=c("This is the picture again."),Xe=c("The chart is live: point at it, click, tap or drag."),Ze=c("Or use t\
he controls below it."),et=c("All that it shows also stands below, in words and numbers.");function de(){for(let e of p(
"figure[data-explore]"))tt(e)}function tt(e){R(e),e.nextElementSibling?.matches(".explore")&&e.nextElementSibling.remove();
let t=d("p",{role:"status"}),o=d("div",{class:"controls",id:re()}),r=p("svg[aria-label]",e)[0]?.getAttribute("aria-label")??
"",n=d("button",{type:"button","aria-label":r&&c("Explore this chart: {chart}",{chart:r})},c("Explore this chart")),s=d(
"button",{type:"button",hidden:!0},c("Back to the picture")),i=null,a=!1;n.addEventListener("click",async()=>{if(!a){a=!0,
t.textContent=Ve;try{i=await ot(e,o),n.hidden=!0,s.hidden=!1,s.focus(),t.textContent=[Xe,o.hasChildNodes()&&Ze,et].filter(
Boolean).join(" ")}catch(l){console.error(l),o.replaceChildren(),R(e),t.textContent=Qe}a=!1}}),s.addEventListener("click",
()=>{i?.finalize(),o.replaceChildren(),R(e),s.hidden=!0,n.hidden=!1,n.focus(),t.textContent=Ye}),e.after(d("div",{class:"\
explore"},n,s,t,o))}function R(e){e.classList.remove("is-live");for(let t of p(".live-chart",e))t.remove()}async function ot(e,t){
let o=await g(le),r=f.coursekitCharts?.[e.dataset.explore??""];if(!o||!f.coursekitVega||!r)throw new Error(`${le} did no\
t bring this chart`);let n=d("div",{}),s=e.querySelector("svg.own"),i=d("div",{class:`scroll live-chart${s?"":" fitting"}`,
tabindex:0,role:"group","aria-label":c("Chart")});i.append(n),e.style.minHeight=`${e.offsetHeight}px`,e.classList.add("i\
s-live"),e.append(i);try{let a={...ze,bind:`#${t.id}`},l=await f.coursekitVega(n,structuredClone(r.spec),a);for(let u of p(
"[role=graphics-symbol]:not([aria-label])",n))u.setAttribute("aria-hidden","true");return t.prepend(...r.choices.map(u=>nt(
u,l.view))),l}finally{e.style.minHeight=""}}function nt({param:e,field:t,label:o,values:r},n){let s=`${e}_store`,i=r.map(
(l,u)=>d("option",{value:u},String(l))),a=d("select",{},d("option",{value:""},c("All")),...i);return a.addEventListener(
"change",()=>{let l={unit:"",fields:[{type:"E",field:t}],values:[r[Number(a.value)]]};n.data(s,a.value===""?[]:[l]).runAsync()}),
n.addDataListener(s,(l,u)=>{let m=u.length===1?r.indexOf(u[0].values[0]):-1;a.value=m<0?"":String(m)}),d("label",{},`${o}\
 `,a)}var ue=e=>typeof e=="string"&&/^\d\d_\w*$/.test(e);function I(e,t){ue(e)&&y("last",{name:e,title:t});let o=S("last"),r=document.
querySelector(".ways .go-on");if(e!=="index"||!r||!ue(o?.name))return;let n=L(o.name);document.querySelector(`.lessons a\
[href$="${n}"]`)&&(r.href=n,r.textContent=c("Go on with {lesson}",{lesson:o.title}),r.hidden=!1)}var q=e=>p("details.menu[open]",e).map(t=>t);function pe(e){for(let t of q(e))t.open=!1}function fe(){addEventListener("\
keydown",e=>{if(e.key==="Escape")for(let t of q(document))t.open=!1,t.querySelector("summary")?.focus()}),addEventListener(
"click",e=>{let t=e.target;for(let o of q(document))o.contains(t)||(o.open=!1)})}function B(){let e=k(),t=document.getElementById("index"),o=e?.closest(".page")??t;if(!o||!t)return;let r=o.dataset.title??
"";for(let n of p(".page"))n.hidden=n!==o;document.title=o===t?r:`${r} · ${t.dataset.title}`,pe(o),I(o.id,r),$(o),!e||e===
o?(scrollTo(0,0),e&&o.querySelector("main")?.focus({preventScroll:!0})):e.scrollIntoView()}function me(){let e=matchMedia("(prefers-color-scheme: dark)"),t=()=>(h.dataset.theme??(e.matches?"dark":"light"))==="da\
rk",o=p("button.theme"),r=()=>{for(let s of o)s.textContent=t()?c("Light"):c("Dark")},n=()=>{h.dataset.theme=t()?"light":
"dark",P(V,h.dataset.theme),r()};for(let s of o)s.hidden=!1,s.addEventListener("click",n);e.addEventListener("change",r),
r()}var he=d("div",{class:"bars",role:"status"});O(()=>{document.querySelector(".bars")?.remove(),document.body.append(he)});
function A(e,...t){let o=d("div",{class:"reminder"},d("p",{},e),d("div",{},t));return he.append(o),()=>o.remove()}var E=(e,t,o)=>d(
"button",{type:"button",class:o,click:t},e);function ge(e,t,o,r){let{sum:n=0,since:s=null}=e??{};if(t<=n)return{saved:{sum:t,since:null},isDue:!1};if(s===null)return{
saved:{sum:n,since:r},isDue:!1};let i=r>=o&&r-o<36e5;return{saved:{sum:n,since:s},isDue:t-n>=3&&r-s>=6e5&&!i}}var xe=e=>e.
reduce((t,o)=>t+rt(o),0);function rt(e){try{return Object.values(JSON.parse(e??"null").items).flatMap(r=>Object.values(r.
by??{})).reduce((r,n)=>r+n,0)}catch{return 0}}var we=c("Save my work to a file");function ye(){try{let e=Object.keys(localStorage).filter(t=>t.startsWith(`coursekit:${v}\
/`));return xe(e.filter(t=>!t.endsWith("/about")).map(t=>localStorage.getItem(t)))}catch{return 0}}function D(){let e=()=>{},
t=()=>p(".ck-work .ck-primary")[0],o=()=>{t()?.click(),e()},r=()=>{let n=Date.now(),{saved:s,isDue:i}=ge(S("saved"),ye(),
S("reminded")??0,n);if(y("saved",s),!i)return;y("reminded",n);let a=t()?[E(we,o,"primary")]:[],l=c("No file holds your n\
ewest answers yet. A browser may throw away what it keeps.");e(),e=A(l,...a,E(c("Later"),()=>e()))};addEventListener("co\
ursekit-kept",()=>setTimeout(r)),document.addEventListener("click",n=>{n.target.closest?.(".ck-screen button")?.textContent===
we&&setTimeout(()=>{y("saved",{sum:ye(),since:null}),e()})}),r()}var _=90,F=e=>e.normalize("NFD").replace(/\p{M}/gu,"").toLowerCase().replace(/[’‘]/g,"'"),J=e=>e.split(/\s+/).filter(
Boolean);function be(e,t){let o=J(F(e));return o.length?t.map(([r,n,s,i])=>{let[a,l]=[F(`${r} ${n}`),F(i)],u=Math.max(0,
l.indexOf(o[0]));return{page:r,heading:n,address:s,text:i,worth:st(o,a,l),at:u}}).filter(r=>r.worth).sort((r,n)=>n.worth-
r.worth):[]}function st(e,t,o){return e.every(n=>t.includes(n)||o.includes(n))?e.map(n=>5*Number(t.includes(n))+Math.min(
3,o.split(n).length-1)).reduce((n,s)=>n+s,0):0}function ve({text:e,at:t},o){let r=Math.max(0,e.lastIndexOf(" ",Math.max(
0,t-_))),n=t+2*_<e.length,s=n?e.slice(r,t+2*_).replace(/\s\S*$/,""):e.slice(r),i=J(o).map(l=>l.replace(/[.*+?^${}()|[\]\\]/g,
"\\$&")),a=i.length?s.split(new RegExp(`(${i.join("|")})`,"i")):[s];return a[0]=(r?"… ":"")+a[0],n&&(a[a.length-1]+=" \
…"),a}function ke({page:e,heading:t}){return!t||t===e?e:`${e}${/[.?!]$/.test(e)?"":":"} ${t}`}function Oe(e,t,o){return J(
e).length?t?t>o?N("{n} place; the first {shown} are shown.","{n} places; the first {shown} are shown.",t,{shown:o}):N("{\
n} place.","{n} places.",t):c("Nothing found. Try fewer or shorter words."):""}var Se=40,at=150;function it(e,t){let o=ve(e,t).map((r,n)=>n%2?d("mark",{},r):r);return d("li",{},d("a",{href:e.address},
ke(e)),d("p",{},o))}function Ee(){let e=document.querySelector("form.find-form"),t=e?.querySelector("input"),o=document.
querySelector("p.found"),r=document.querySelector("ol.found-list");if(!e||!t||!o||!r)return;let n=()=>{let l=t.value.trim(),
u=be(l,f.coursekitWords??[]);r.replaceChildren(...u.slice(0,Se).map(m=>it(m,l))),o.textContent=Oe(l,u.length,Se)},s=()=>{
o.textContent=c("The search could not be loaded.")},i=()=>g("words.js").then(l=>l?n():s()),a;t.addEventListener("input",
()=>{clearTimeout(a),a=setTimeout(i,at)}),e.addEventListener("submit",l=>{l.preventDefault(),i()}),x||t.focus()}function Le(){let e=x||!/^https?:$/.test(location.protocol)?void 0:ct();if(!e)return;let t=!1;e.addEventListener("contro\
llerchange",()=>{t&&location.reload()});let o=r=>{let n=()=>{t=!0,r.postMessage("change")},s=c("There is a new version o\
f this course. Your answers stay.");A(s,E(c("Load it now"),n,"primary"))};e.register("worker.js").then(r=>lt(r,o)).catch(
r=>console.error(r))}function ct(){try{return navigator.serviceWorker}catch{return}}function lt(e,t){let o=new Set,r=n=>{
if(!n||o.has(n))return;o.add(n);let s=()=>{n.state==="installed"&&navigator.serviceWorker.controller&&t(n)};s(),n.addEventListener(
"statechange",s)};e.addEventListener("updatefound",()=>r(e.installing)),r(e.waiting),r(e.installing),e.update().catch(()=>{})}O(()=>{me(),fe(),Ee(),X(),Z(),de()});if(x)addEventListener("hashchange",B),B(),setTimeout(D);else{let{page:e="",title:t=""}=h.
dataset;O(()=>I(e,t)),$(document).then(()=>{D(),Le()})}})();
