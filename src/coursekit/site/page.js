/* Made by `make scripts` of the sources beside it: edit those. */
(()=>{function B(e,t){let o=globalThis;return o[Symbol.for(e)]??=t(),o[Symbol.for(e)]}var y=B("coursekit reader",()=>({readers:new Map,askers:[]}));function N(e={}){let t=[...y.readers.values()].at(-1);if(t)
return t.open(e);y.wanted=e,ye()}y.open=N;function ye(){(y.load??y.askers.at(-1))?.()}function _(e){try{return Object.keys(
localStorage).some(t=>t.startsWith(e))}catch{return!1}}var m=document.documentElement,g=m.dataset.form==="one-file",x=m.dataset.kit??"",p=globalThis,u=(e,t=document)=>[...t.querySelectorAll(
e)].map(o=>o),O=e=>g?`#${e}`:`${e}.html`;function b(){try{return document.getElementById(decodeURIComponent(location.hash.
slice(1)))}catch{return null}}var F=e=>document.readyState!=="loading"||e.nextSibling!==null;function v(e){document.readyState!==
"loading"?e():document.addEventListener("DOMContentLoaded",e,{once:!0})}function J(){let e=document.querySelector("link[\
rel=stylesheet]");return new Promise(t=>{if(!e||e.sheet)return t();e.addEventListener("load",t),e.addEventListener("erro\
r",t)})}var T={};function h(e){return T[e]??=new Promise(t=>{let o=document.createElement("script");if(g){let n=document.
querySelector(`script[data-name="${e}"]`);return n&&(o.text=n.textContent??"",document.head.append(o),o.remove()),t(!0)}
o.src=e,o.addEventListener("load",()=>t(!0)),o.addEventListener("error",()=>{delete T[e],t(!1)}),document.head.append(o)}),
T[e]}var K="coursekit-page:theme",G=`coursekit-page:${x}:`;function k(e){try{return JSON.parse(localStorage.getItem(G+e)??
"null")}catch{return null}}var w=(e,t)=>A(G+e,JSON.stringify(t));function A(e,t){try{localStorage.setItem(e,t)}catch{}}var we="copy.js",H=()=>{h(we)};function z(){y.load=H;for(let e of u("button.column"))e.hidden=!1,e.addEventListener("cli\
ck",()=>N({from:e}));_(`coursekit-copy:${x}`)&&H()}var xe={code:"en",direction:"ltr",decimal:".",group:",",months:["January","February","March","April","May","June","July",
"August","September","October","November","December"],percent:"{n}%",day:"{day} {month} {year}",month:"{month} {year}",before:"\
{year} BC",pair:"{first} and {last}",alternative:"{first} or {last}",quotes:["“","”"],plurals:`10${"1".repeat(198)}`,
messages:{}},be=globalThis,ve=be[Symbol.for("coursekit language")]??xe;function ke(e,t,o){for(let[n,r]of Object.entries(t))typeof r=="function"?e.addEventListener(n,r):r!==!1&&r!=null&&e.setAttribute(
n,r===!0?"":String(r));return e.append(...o.flat(1/0).filter(Boolean)),e}var l=(e,t={},...o)=>ke(document.createElement(
e),t,o);var V=()=>`ck${Math.random().toString(36).slice(2,10)}`;function P(e,t){try{return e()}catch(o){return console.error(o),t}}var Se="They are kept in this browser only. It throws them away when you clear its data; Safari also does so after seven\
 days without a visit, unless the course is on your home screen. Save a file before you leave.",Oe="This counts the answ\
ers kept in this browser.",Ee=e=>(e.split("/").pop()??"").replace(/\.ipynb$/,"");function Y(e,t,o,n,r){let s={[e]:t,answers:{},
stored:{},trouble:"",binder:!1},i=(a,c)=>{a.href=n(Ee(c))};return{get:a=>s[a],set(a,c){s[a]=c},on(){},off(){},send(){},widget_manager:{
keeps:Se,counts:Oe,lessons:r,context:{path:`lessons/${o}.ipynb`},rendermime:{linkHandler:{handleLink:i}}}}}var $e="plan.js",Le="asked.js",Ne=30,Te=500;function M(e){let{plan:t,part:o,screen:n="",kinds:r=""}=e.dataset,s=a=>p.coursekit?.
draws?.(a),i=r.split(" ").flatMap(a=>a&&!s(a)?[`${a}.js`]:[]);return o&&!s(n)&&i.push(o),t!==void 0&&!p.coursekitPlan&&i.
push($e),i}var Q=e=>Promise.all(M(e).map(h)),C=new WeakSet;function X(e){let{screen:t="",lesson:o=""}=e.dataset,n=e.querySelector(
"script");if(!p.coursekit||!n||M(e).length||C.has(e))return;let r=JSON.parse(n.textContent??"");"plan"in e.dataset&&(r.lessons=
Ae(r.lessons));let s=Y(t,r,o,O,Pe),i=l("div",{class:"live"}),a=p.coursekit.widget(t)();a.initialize({model:s}),a.render(
{model:s,el:i}),C.add(e),e.querySelector(":scope > :is(.static, .live)")?.replaceWith(i)}var Ae=e=>p.coursekitPlan?.map(
t=>e.find(({id:o})=>o===t.id)??t),Pe=()=>h(Le).then(()=>p.coursekitAsked??null),Z=e=>u(".screen:has(> script)",e).filter(
t=>F(t)&&!C.has(t)),Ie=e=>new IntersectionObserver(t=>{for(let{target:o,isIntersecting:n}of t)e[n?"add":"delete"](o)},{rootMargin:"\
100% 0px"}),Ce=e=>new Promise(t=>{e||!("requestIdleCallback"in globalThis)?setTimeout(t):requestIdleCallback(t,{timeout:Te})}),
I=0;async function E(e){I+=1,delete m.dataset.ready,await Me(e),I-=1,I||(m.dataset.ready="yes")}async function Me(e){await J();
let t=new Set,o=new Set,n=Ie(o),r=Ue();for(;;){let s=document.readyState!=="loading",i=Z(e).filter(f=>!t.has(f)),a=b(),d=location.
hash.length>1&&!a&&!s?void 0:We(i,a,o);if(!d&&s)break;if(!d){await new Promise(f=>setTimeout(f,Ne));continue}for(let f of i)
n.observe(f);t.add(d),await Q(d),P(()=>X(d),void 0),d===a&&r(e);for(let f of i)Q(f);await Ce(o.has(d)||d===a)}n.disconnect(),
t.size&&r(e)}function We(e,t,o){let n=e.filter(r=>!M(r).length);return e.find(r=>r===t)??n.find(r=>o.has(r))??n[0]??e[0]}
function Ue(){let e=!1;for(let t of["wheel","touchmove","pointerdown","keydown"])addEventListener(t,()=>{e=!0},{once:!0,
passive:!0});return t=>{let o=b();!e&&o&&t.contains(o)&&o.scrollIntoView()}}addEventListener("beforeprint",()=>{for(let e of Z(
document))P(()=>X(e),void 0)});var ee="explore.js",Re={mode:"vega-lite",ast:!0,actions:!1,renderer:"svg",defaultStyle:!1,logLevel:1,tooltip:{disableDefaultStyle:!0}},
je="The chart is being loaded.",De="The chart could not be loaded, so its picture stays. Try again when there is a netwo\
rk.",qe="This is the picture again.",Be="The chart is live: point at it, click, tap or drag.",_e="Or use the controls be\
low it.",Fe="All that it shows also stands below, in words and numbers.";function te(){for(let e of u("figure[data-explo\
re]"))Je(e)}function Je(e){W(e),e.nextElementSibling?.matches(".explore")&&e.nextElementSibling.remove();let t=l("p",{role:"\
status"}),o=l("div",{class:"controls",id:V()}),n=u("svg[aria-label]",e)[0]?.getAttribute("aria-label")??"",r=l("button",
{type:"button","aria-label":n&&`Explore this chart: ${n}`},"Explore this chart"),s=l("button",{type:"button",hidden:!0},
"Back to the picture"),i=null,a=!1;r.addEventListener("click",async()=>{if(!a){a=!0,t.textContent=je;try{i=await Ke(e,o),
r.hidden=!0,s.hidden=!1,s.focus(),t.textContent=[Be,o.hasChildNodes()&&_e,Fe].filter(Boolean).join(" ")}catch(c){console.
error(c),o.replaceChildren(),W(e),t.textContent=De}a=!1}}),s.addEventListener("click",()=>{i?.finalize(),o.replaceChildren(),
W(e),s.hidden=!0,r.hidden=!1,r.focus(),t.textContent=qe}),e.after(l("div",{class:"explore"},r,s,t,o))}function W(e){e.classList.
remove("is-live");for(let t of u(".live-chart",e))t.remove()}async function Ke(e,t){let o=await h(ee),n=p.coursekitCharts?.[e.
dataset.explore??""];if(!o||!p.coursekitVega||!n)throw new Error(`${ee} did not bring this chart`);let r=l("div",{}),s=e.
querySelector("svg.own"),i=l("div",{class:`scroll live-chart${s?"":" fitting"}`,tabindex:0,role:"group","aria-label":"Ch\
art"});i.append(r),e.style.minHeight=`${e.offsetHeight}px`,e.classList.add("is-live"),e.append(i);try{let a={...Re,bind:`\
#${t.id}`},c=await p.coursekitVega(r,structuredClone(n.spec),a);for(let d of u("[role=graphics-symbol]:not([aria-label])",
r))d.setAttribute("aria-hidden","true");return t.prepend(...n.choices.map(d=>Ge(d,c.view))),c}finally{e.style.minHeight=
""}}function Ge({param:e,field:t,label:o,values:n},r){let s=`${e}_store`,i=n.map((c,d)=>l("option",{value:d},String(c))),
a=l("select",{},l("option",{value:""},"All"),...i);return a.addEventListener("change",()=>{let c={unit:"",fields:[{type:"\
E",field:t}],values:[n[Number(a.value)]]};r.data(s,a.value===""?[]:[c]).runAsync()}),r.addDataListener(s,(c,d)=>{let f=d.
length===1?n.indexOf(d[0].values[0]):-1;a.value=f<0?"":String(f)}),l("label",{},`${o} `,a)}var oe=e=>typeof e=="string"&&/^\d\d_\w*$/.test(e);function $(e,t){oe(e)&&w("last",{name:e,title:t});let o=k("last"),n=document.
querySelector(".ways .go-on");if(e!=="index"||!n||!oe(o?.name))return;let r=O(o.name);document.querySelector(`.lessons a\
[href$="${r}"]`)&&(n.href=r,n.textContent=`Go on with ${o.title}`,n.hidden=!1)}var U=e=>u("details.menu[open]",e).map(t=>t);function ne(e){for(let t of U(e))t.open=!1}function re(){addEventListener("\
keydown",e=>{if(e.key==="Escape")for(let t of U(document))t.open=!1,t.querySelector("summary")?.focus()}),addEventListener(
"click",e=>{let t=e.target;for(let o of U(document))o.contains(t)||(o.open=!1)})}function R(){let e=b(),t=document.getElementById("index"),o=e?.closest(".page")??t;if(!o||!t)return;let n=o.dataset.title??
"";for(let r of u(".page"))r.hidden=r!==o;document.title=o===t?n:`${n} · ${t.dataset.title}`,ne(o),$(o.id,n),E(o),!e||e===
o?(scrollTo(0,0),e&&o.querySelector("main")?.focus({preventScroll:!0})):e.scrollIntoView()}function se(){let e=matchMedia("(prefers-color-scheme: dark)"),t=()=>(m.dataset.theme??(e.matches?"dark":"light"))==="da\
rk",o=u("button.theme"),n=()=>{for(let s of o)s.textContent=t()?"Light":"Dark"},r=()=>{m.dataset.theme=t()?"light":"dark",
A(K,m.dataset.theme),n()};for(let s of o)s.hidden=!1,s.addEventListener("click",r);e.addEventListener("change",n),n()}var ae=l("div",{class:"bars",role:"status"});v(()=>{document.querySelector(".bars")?.remove(),document.body.append(ae)});
function L(e,...t){let o=l("div",{class:"reminder"},l("p",{},e),l("div",{},t));return ae.append(o),()=>o.remove()}var S=(e,t,o)=>l(
"button",{type:"button",class:o,click:t},e);function ie(e,t,o,n){let{sum:r=0,since:s=null}=e??{};if(t<=r)return{saved:{sum:t,since:null},isDue:!1};if(s===null)return{
saved:{sum:r,since:n},isDue:!1};let i=n>=o&&n-o<36e5;return{saved:{sum:r,since:s},isDue:t-r>=3&&n-s>=6e5&&!i}}var ce=e=>e.
reduce((t,o)=>t+He(o),0);function He(e){try{return Object.values(JSON.parse(e??"null").items).flatMap(n=>Object.values(n.
by??{})).reduce((n,r)=>n+r,0)}catch{return 0}}function le(){try{let e=Object.keys(localStorage).filter(t=>t.startsWith(`coursekit:${x}/`));return ce(e.filter(t=>!t.endsWith(
"/about")).map(t=>localStorage.getItem(t)))}catch{return 0}}function j(){let e=()=>{},t=()=>u(".ck-work .ck-primary")[0],
o=()=>{t()?.click(),e()},n=()=>{let r=Date.now(),{saved:s,isDue:i}=ie(k("saved"),le(),k("reminded")??0,r);if(w("saved",s),
!i)return;w("reminded",r);let a=t()?[S("Save my work to a file",o,"primary")]:[],c="No file holds your newest answers ye\
t. A browser may throw away what it keeps.";e(),e=L(c,...a,S("Later",()=>e()))};addEventListener("coursekit-kept",()=>setTimeout(
n)),document.addEventListener("click",r=>{r.target.closest?.(".ck-screen button")?.textContent.startsWith("Save my work")&&
setTimeout(()=>{w("saved",{sum:le(),since:null}),e()})}),n()}var D=e=>e.normalize("NFD").replace(/\p{M}/gu,"").toLowerCase().replace(/[’‘]/g,"'"),q=e=>e.split(/\s+/).filter(Boolean);
function de(e,t){let o=q(D(e));return o.length?t.map(([n,r,s,i])=>{let[a,c]=[D(`${n} ${r}`),D(i)],d=Math.max(0,c.indexOf(
o[0]));return{page:n,heading:r,address:s,text:i,worth:ze(o,a,c),at:d}}).filter(n=>n.worth).sort((n,r)=>r.worth-n.worth):
[]}function ze(e,t,o){return e.every(r=>t.includes(r)||o.includes(r))?e.map(r=>5*Number(t.includes(r))+Math.min(3,o.split(
r).length-1)).reduce((r,s)=>r+s,0):0}function ue({text:e,at:t},o){let n=Math.max(0,e.lastIndexOf(" ",Math.max(0,t-90))),
r=t+180<e.length,s=r?e.slice(n,t+180).replace(/\s\S*$/,""):e.slice(n),i=q(o).map(c=>c.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")),
a=i.length?s.split(new RegExp(`(${i.join("|")})`,"i")):[s];return a[0]=(n?"… ":"")+a[0],r&&(a[a.length-1]+=" …"),a}var pe=({
page:e,heading:t})=>t&&t!==e?`${e}: ${t}`:e;function fe(e,t,o){if(!q(e).length)return"";if(!t)return"Nothing found. Try \
fewer or shorter words.";let n=`${t} place${t===1?"":"s"}`;return t>o?`${n}; the first ${o} are shown.`:`${n}.`}var me=40,Ve=150;function Ye(e,t){let o=ue(e,t).map((n,r)=>r%2?l("mark",{},n):n);return l("li",{},l("a",{href:e.address},
pe(e)),l("p",{},o))}function he(){let e=document.querySelector("form.find-form"),t=e?.querySelector("input"),o=document.
querySelector("p.found"),n=document.querySelector("ol.found-list");if(!e||!t||!o||!n)return;let r=()=>{let c=t.value.trim(),
d=de(c,p.coursekitWords??[]);n.replaceChildren(...d.slice(0,me).map(f=>Ye(f,c))),o.textContent=fe(c,d.length,me)},s=()=>{
o.textContent="The search could not be loaded."},i=()=>h("words.js").then(c=>c?r():s()),a;t.addEventListener("input",()=>{
clearTimeout(a),a=setTimeout(i,Ve)}),e.addEventListener("submit",c=>{c.preventDefault(),i()}),g||t.focus()}function ge(){let e=g||!/^https?:$/.test(location.protocol)?void 0:Qe();if(!e)return;let t=!1;e.addEventListener("contro\
llerchange",()=>{t&&location.reload()});let o=n=>{L("There is a new version of this course. Your answers stay.",S("Load \
it now",()=>{t=!0,n.postMessage("change")},"primary"))};e.register("worker.js").then(n=>Xe(n,o)).catch(n=>console.error(
n))}function Qe(){try{return navigator.serviceWorker}catch{return}}function Xe(e,t){let o=new Set,n=r=>{if(!r||o.has(r))
return;o.add(r);let s=()=>{r.state==="installed"&&navigator.serviceWorker.controller&&t(r)};s(),r.addEventListener("stat\
echange",s)};e.addEventListener("updatefound",()=>n(e.installing)),n(e.waiting),n(e.installing),e.update().catch(()=>{})}v(()=>{se(),re(),he(),z(),te()});if(g)addEventListener("hashchange",R),R(),setTimeout(j);else{let{page:e="",title:t=""}=m.
dataset;v(()=>$(e,t)),E(document).then(()=>{j(),ge()})}})();
