/* Made by `make scripts` of the sources beside it: edit those. */
(()=>{function B(e,t){let o=globalThis;return o[Symbol.for(e)]??=t(),o[Symbol.for(e)]}var y=B("coursekit reader",()=>({readers:new Map,askers:[]}));function L(e={}){let t=[...y.readers.values()].at(-1);if(t)
return t.open(e);y.wanted=e,be()}y.open=L;function be(){(y.load??y.askers.at(-1))?.()}function F(e){try{return Object.keys(
localStorage).some(t=>t.startsWith(e))}catch{return!1}}var m=document.documentElement,g=m.dataset.form==="one-file",x=m.dataset.kit??"",p=globalThis,u=(e,t=document)=>[...t.querySelectorAll(
e)].map(o=>o),S=e=>g?`#${e}`:`${e}.html`;function b(){try{return document.getElementById(decodeURIComponent(location.hash.
slice(1)))}catch{return null}}var J=e=>document.readyState!=="loading"||e.nextSibling!==null;function v(e){document.readyState!==
"loading"?e():document.addEventListener("DOMContentLoaded",e,{once:!0})}function K(){let e=document.querySelector("link[\
rel=stylesheet]");return new Promise(t=>{if(!e||e.sheet)return t();e.addEventListener("load",t),e.addEventListener("erro\
r",t)})}var T={};function h(e){return T[e]??=new Promise(t=>{let o=document.createElement("script");if(g){let n=document.
querySelector(`script[data-name="${e}"]`);return n&&(o.text=n.textContent??"",document.head.append(o),o.remove()),t(!0)}
o.src=e,o.addEventListener("load",()=>t(!0)),o.addEventListener("error",()=>{delete T[e],t(!1)}),document.head.append(o)}),
T[e]}var H="coursekit-page:theme",G=`coursekit-page:${x}:`;function k(e){try{return JSON.parse(localStorage.getItem(G+e)??
"null")}catch{return null}}var w=(e,t)=>A(G+e,JSON.stringify(t));function A(e,t){try{localStorage.setItem(e,t)}catch{}}var ve="copy.js",z=()=>{h(ve)};function V(){y.load=z;for(let e of u("button.column"))e.hidden=!1,e.addEventListener("cli\
ck",()=>L({from:e}));F(`coursekit-copy:${x}`)&&z()}var ke={code:"en",direction:"ltr",decimal:".",group:",",months:["January","February","March","April","May","June","July",
"August","September","October","November","December"],percent:"{n}%",day:"{day} {month} {year}",month:"{month} {year}",before:"\
{year} BC",pair:"{first} and {last}",alternative:"{first} or {last}",quotes:["“","”"],plurals:`10${"1".repeat(198)}`,
messages:{}},Oe=globalThis,P=Oe[Symbol.for("coursekit language")]??ke,Y=(e,t)=>e.replace(/\{(\w+)\}/g,(o,n)=>Object.hasOwn(
t,n)?String(t[n]):o),Se=(e,t)=>t?Y(e,t):e;function Ee(e,t){let o=Object.hasOwn(P.messages,e)?P.messages[e]:"";return typeof o==
"string"?o:o[t]}var Q=(e,t)=>Se(Ee(e,0)||e,t);function $e(e,t,o){for(let[n,r]of Object.entries(t))typeof r=="function"?e.addEventListener(n,r):r!==!1&&r!=null&&e.setAttribute(
n,r===!0?"":String(r));return e.append(...o.flat(1/0).filter(Boolean)),e}var l=(e,t={},...o)=>$e(document.createElement(
e),t,o);var X=()=>`ck${Math.random().toString(36).slice(2,10)}`;function I(e,t){try{return e()}catch(o){return console.error(o),t}}var yt=Q("The picture cannot be shown here. What it w\
ould show stands below in words.");var Ne="They are kept in this browser only. It throws them away when you clear its data; Safari also does so after seven\
 days without a visit, unless the course is on your home screen. Save a file before you leave.",Le="This counts the answ\
ers kept in this browser.",Te=e=>(e.split("/").pop()??"").replace(/\.ipynb$/,"");function Z(e,t,o,n,r){let s={[e]:t,answers:{},
stored:{},trouble:"",binder:!1},c=(a,i)=>{a.href=n(Te(i))};return{get:a=>s[a],set(a,i){s[a]=i},on(){},off(){},send(){},widget_manager:{
keeps:Ne,counts:Le,lessons:r,context:{path:`lessons/${o}.ipynb`},rendermime:{linkHandler:{handleLink:c}}}}}var Ae="plan.js",Pe="asked.js",Ie=30,Ce=500;function W(e){let{plan:t,part:o,screen:n="",kinds:r=""}=e.dataset,s=a=>p.coursekit?.
draws?.(a),c=r.split(" ").flatMap(a=>a&&!s(a)?[`${a}.js`]:[]);return o&&!s(n)&&c.push(o),t!==void 0&&!p.coursekitPlan&&c.
push(Ae),c}var ee=e=>Promise.all(W(e).map(h)),M=new WeakSet;function te(e){let{screen:t="",lesson:o=""}=e.dataset,n=e.querySelector(
"script");if(!p.coursekit||!n||W(e).length||M.has(e))return;let r=JSON.parse(n.textContent??"");"plan"in e.dataset&&(r.lessons=
Me(r.lessons));let s=Z(t,r,o,S,We),c=l("div",{class:"live"}),a=p.coursekit.widget(t)();a.initialize({model:s}),a.render(
{model:s,el:c}),M.add(e),e.querySelector(":scope > :is(.static, .live)")?.replaceWith(c)}var Me=e=>p.coursekitPlan?.map(
t=>e.find(({id:o})=>o===t.id)??t),We=()=>h(Pe).then(()=>p.coursekitAsked??null),oe=e=>u(".screen:has(> script)",e).filter(
t=>J(t)&&!M.has(t)),Ue=e=>new IntersectionObserver(t=>{for(let{target:o,isIntersecting:n}of t)e[n?"add":"delete"](o)},{rootMargin:"\
100% 0px"}),Re=e=>new Promise(t=>{e||!("requestIdleCallback"in globalThis)?setTimeout(t):requestIdleCallback(t,{timeout:Ce})}),
C=0;async function E(e){C+=1,delete m.dataset.ready,await je(e),C-=1,C||(m.dataset.ready="yes")}async function je(e){await K();
let t=new Set,o=new Set,n=Ue(o),r=qe();for(;;){let s=document.readyState!=="loading",c=oe(e).filter(f=>!t.has(f)),a=b(),
d=location.hash.length>1&&!a&&!s?void 0:De(c,a,o);if(!d&&s)break;if(!d){await new Promise(f=>setTimeout(f,Ie));continue}
for(let f of c)n.observe(f);t.add(d),await ee(d),I(()=>te(d),void 0),d===a&&r(e);for(let f of c)ee(f);await Re(o.has(d)||
d===a)}n.disconnect(),t.size&&r(e)}function De(e,t,o){let n=e.filter(r=>!W(r).length);return e.find(r=>r===t)??n.find(r=>o.
has(r))??n[0]??e[0]}function qe(){let e=!1;for(let t of["wheel","touchmove","pointerdown","keydown"])addEventListener(t,
()=>{e=!0},{once:!0,passive:!0});return t=>{let o=b();!e&&o&&t.contains(o)&&o.scrollIntoView()}}addEventListener("before\
print",()=>{for(let e of oe(document))I(()=>te(e),void 0)});var ne="explore.js",_e={mode:"vega-lite",ast:!0,actions:!1,renderer:"svg",defaultStyle:!1,logLevel:1,tooltip:{disableDefaultStyle:!0}},
Be="The chart is being loaded.",Fe="The chart could not be loaded, so its picture stays. Try again when there is a netwo\
rk.",Je="This is the picture again.",Ke="The chart is live: point at it, click, tap or drag.",He="Or use the controls be\
low it.",Ge="All that it shows also stands below, in words and numbers.";function re(){for(let e of u("figure[data-explo\
re]"))ze(e)}function ze(e){U(e),e.nextElementSibling?.matches(".explore")&&e.nextElementSibling.remove();let t=l("p",{role:"\
status"}),o=l("div",{class:"controls",id:X()}),n=u("svg[aria-label]",e)[0]?.getAttribute("aria-label")??"",r=l("button",
{type:"button","aria-label":n&&`Explore this chart: ${n}`},"Explore this chart"),s=l("button",{type:"button",hidden:!0},
"Back to the picture"),c=null,a=!1;r.addEventListener("click",async()=>{if(!a){a=!0,t.textContent=Be;try{c=await Ve(e,o),
r.hidden=!0,s.hidden=!1,s.focus(),t.textContent=[Ke,o.hasChildNodes()&&He,Ge].filter(Boolean).join(" ")}catch(i){console.
error(i),o.replaceChildren(),U(e),t.textContent=Fe}a=!1}}),s.addEventListener("click",()=>{c?.finalize(),o.replaceChildren(),
U(e),s.hidden=!0,r.hidden=!1,r.focus(),t.textContent=Je}),e.after(l("div",{class:"explore"},r,s,t,o))}function U(e){e.classList.
remove("is-live");for(let t of u(".live-chart",e))t.remove()}async function Ve(e,t){let o=await h(ne),n=p.coursekitCharts?.[e.
dataset.explore??""];if(!o||!p.coursekitVega||!n)throw new Error(`${ne} did not bring this chart`);let r=l("div",{}),s=e.
querySelector("svg.own"),c=l("div",{class:`scroll live-chart${s?"":" fitting"}`,tabindex:0,role:"group","aria-label":"Ch\
art"});c.append(r),e.style.minHeight=`${e.offsetHeight}px`,e.classList.add("is-live"),e.append(c);try{let a={..._e,bind:`\
#${t.id}`},i=await p.coursekitVega(r,structuredClone(n.spec),a);return t.prepend(...n.choices.map(d=>Ye(d,i.view))),i}finally{
e.style.minHeight=""}}function Ye({param:e,field:t,label:o,values:n},r){let s=`${e}_store`,c=n.map((i,d)=>l("option",{value:d},
String(i))),a=l("select",{},l("option",{value:""},"All"),...c);return a.addEventListener("change",()=>{let i={unit:"",fields:[
{type:"E",field:t}],values:[n[Number(a.value)]]};r.data(s,a.value===""?[]:[i]).runAsync()}),r.addDataListener(s,(i,d)=>{
let f=d.length===1?n.indexOf(d[0].values[0]):-1;a.value=f<0?"":String(f)}),l("label",{},`${o} `,a)}var se=e=>typeof e=="string"&&/^\d\d_\w*$/.test(e);function $(e,t){se(e)&&w("last",{name:e,title:t});let o=k("last"),n=document.
querySelector(".ways .go-on");if(e!=="index"||!n||!se(o?.name))return;let r=S(o.name);document.querySelector(`.lessons a\
[href$="${r}"]`)&&(n.href=r,n.textContent=`Go on with ${o.title}`,n.hidden=!1)}var R=e=>u("details.menu[open]",e).map(t=>t);function ae(e){for(let t of R(e))t.open=!1}function ce(){addEventListener("\
keydown",e=>{if(e.key==="Escape")for(let t of R(document))t.open=!1,t.querySelector("summary")?.focus()}),addEventListener(
"click",e=>{let t=e.target;for(let o of R(document))o.contains(t)||(o.open=!1)})}function j(){let e=b(),t=document.getElementById("index"),o=e?.closest(".page")??t;if(!o||!t)return;let n=o.dataset.title??
"";for(let r of u(".page"))r.hidden=r!==o;document.title=o===t?n:`${n} · ${t.dataset.title}`,ae(o),$(o.id,n),E(o),!e||e===
o?(scrollTo(0,0),e&&o.querySelector("main")?.focus({preventScroll:!0})):e.scrollIntoView()}function ie(){let e=matchMedia("(prefers-color-scheme: dark)"),t=()=>(m.dataset.theme??(e.matches?"dark":"light"))==="da\
rk",o=u("button.theme"),n=()=>{for(let s of o)s.textContent=t()?"Light":"Dark"},r=()=>{m.dataset.theme=t()?"light":"dark",
A(H,m.dataset.theme),n()};for(let s of o)s.hidden=!1,s.addEventListener("click",r);e.addEventListener("change",n),n()}var le=l("div",{class:"bars",role:"status"});v(()=>{document.querySelector(".bars")?.remove(),document.body.append(le)});
function N(e,...t){let o=l("div",{class:"reminder"},l("p",{},e),l("div",{},t));return le.append(o),()=>o.remove()}var O=(e,t,o)=>l(
"button",{type:"button",class:o,click:t},e);function de(e,t,o,n){let{sum:r=0,since:s=null}=e??{};if(t<=r)return{saved:{sum:t,since:null},isDue:!1};if(s===null)return{
saved:{sum:r,since:n},isDue:!1};let c=n>=o&&n-o<36e5;return{saved:{sum:r,since:s},isDue:t-r>=3&&n-s>=6e5&&!c}}var ue=e=>e.
reduce((t,o)=>t+Qe(o),0);function Qe(e){try{return Object.values(JSON.parse(e??"null").items).flatMap(n=>Object.values(n.
by??{})).reduce((n,r)=>n+r,0)}catch{return 0}}function pe(){try{let e=Object.keys(localStorage).filter(t=>t.startsWith(`coursekit:${x}/`));return ue(e.filter(t=>!t.endsWith(
"/about")).map(t=>localStorage.getItem(t)))}catch{return 0}}function D(){let e=()=>{},t=()=>u(".ck-work .ck-primary")[0],
o=()=>{t()?.click(),e()},n=()=>{let r=Date.now(),{saved:s,isDue:c}=de(k("saved"),pe(),k("reminded")??0,r);if(w("saved",s),
!c)return;w("reminded",r);let a=t()?[O("Save my work to a file",o,"primary")]:[],i="No file holds your newest answers ye\
t. A browser may throw away what it keeps.";e(),e=N(i,...a,O("Later",()=>e()))};addEventListener("coursekit-kept",()=>setTimeout(
n)),document.addEventListener("click",r=>{r.target.closest?.(".ck-screen button")?.textContent.startsWith("Save my work")&&
setTimeout(()=>{w("saved",{sum:pe(),since:null}),e()})}),n()}var q=e=>e.normalize("NFD").replace(/\p{M}/gu,"").toLowerCase().replace(/[’‘]/g,"'"),_=e=>e.split(/\s+/).filter(Boolean);
function fe(e,t){let o=_(q(e));return o.length?t.map(([n,r,s,c])=>{let[a,i]=[q(`${n} ${r}`),q(c)],d=Math.max(0,i.indexOf(
o[0]));return{page:n,heading:r,address:s,text:c,worth:Xe(o,a,i),at:d}}).filter(n=>n.worth).sort((n,r)=>r.worth-n.worth):
[]}function Xe(e,t,o){return e.every(r=>t.includes(r)||o.includes(r))?e.map(r=>5*Number(t.includes(r))+Math.min(3,o.split(
r).length-1)).reduce((r,s)=>r+s,0):0}function me({text:e,at:t},o){let n=Math.max(0,e.lastIndexOf(" ",Math.max(0,t-90))),
r=t+180<e.length,s=r?e.slice(n,t+180).replace(/\s\S*$/,""):e.slice(n),c=_(o).map(i=>i.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")),
a=c.length?s.split(new RegExp(`(${c.join("|")})`,"i")):[s];return a[0]=(n?"… ":"")+a[0],r&&(a[a.length-1]+=" …"),a}var he=({
page:e,heading:t})=>t&&t!==e?`${e}: ${t}`:e;function ge(e,t,o){if(!_(e).length)return"";if(!t)return"Nothing found. Try \
fewer or shorter words.";let n=`${t} place${t===1?"":"s"}`;return t>o?`${n}; the first ${o} are shown.`:`${n}.`}var ye=40,Ze=150;function et(e,t){let o=me(e,t).map((n,r)=>r%2?l("mark",{},n):n);return l("li",{},l("a",{href:e.address},
he(e)),l("p",{},o))}function we(){let e=document.querySelector("form.find-form"),t=e?.querySelector("input"),o=document.
querySelector("p.found"),n=document.querySelector("ol.found-list");if(!e||!t||!o||!n)return;let r=()=>{let i=t.value.trim(),
d=fe(i,p.coursekitWords??[]);n.replaceChildren(...d.slice(0,ye).map(f=>et(f,i))),o.textContent=ge(i,d.length,ye)},s=()=>{
o.textContent="The search could not be loaded."},c=()=>h("words.js").then(i=>i?r():s()),a;t.addEventListener("input",()=>{
clearTimeout(a),a=setTimeout(c,Ze)}),e.addEventListener("submit",i=>{i.preventDefault(),c()}),g||t.focus()}function xe(){let e=g||!/^https?:$/.test(location.protocol)?void 0:tt();if(!e)return;let t=!1;e.addEventListener("contro\
llerchange",()=>{t&&location.reload()});let o=n=>{N("There is a new version of this course. Your answers stay.",O("Load \
it now",()=>{t=!0,n.postMessage("change")},"primary"))};e.register("worker.js").then(n=>ot(n,o)).catch(n=>console.error(
n))}function tt(){try{return navigator.serviceWorker}catch{return}}function ot(e,t){let o=new Set,n=r=>{if(!r||o.has(r))
return;o.add(r);let s=()=>{r.state==="installed"&&navigator.serviceWorker.controller&&t(r)};s(),r.addEventListener("stat\
echange",s)};e.addEventListener("updatefound",()=>n(e.installing)),n(e.waiting),n(e.installing),e.update().catch(()=>{})}v(()=>{ie(),ce(),we(),V(),re()});if(g)addEventListener("hashchange",j),j(),setTimeout(D);else{let{page:e="",title:t=""}=m.
dataset;v(()=>$(e,t)),E(document).then(()=>{D(),xe()})}})();
