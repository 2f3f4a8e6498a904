/* Made by `make scripts` of the sources beside it: edit those. */
var O={code:"en",direction:"ltr",decimal:".",group:",",months:["January","February","March","April","May","June","July",
"August","September","October","November","December"],percent:"{n}%",day:"{day} {month} {year}",month:"{month} {year}",before:"\
{year} BC",pair:"{first} and {last}",alternative:"{first} or {last}",quotes:["“","”"],plurals:`10${"1".repeat(198)}`,
messages:{}},w=globalThis,f=w[Symbol.for("coursekit language")]??O,T=(t,r)=>t.replace(/\{(\w+)\}/g,(e,n)=>Object.hasOwn(
r,n)?String(r[n]):e),k=(t,r)=>r?T(t,r):t;function E(t,r){let e=Object.hasOwn(f.messages,t)?f.messages[t]:"";return typeof e==
"string"?e:e[r]}var d=(t,r)=>k(E(t,0)||t,r);async function g(t){let r=t.get("comm_id"),e=r&&await t.widget_manager?.get_model?.(r),n=e&&Object.getPrototypeOf(e.constructor.
prototype)._handle_comm_msg;return!n||!e.comm?!1:(e.comm.on_msg(o=>n.call(e,o)),!0)}function l(t,r){let e=globalThis;return e[Symbol.for(t)]??=r(),e[Symbol.for(t)]}var _=l("coursekit runtimes",()=>new Map),h=l("coursekit runtimes asked for",()=>new Map),x="coursekit-runtime";function b(t){return new Promise(r=>{let e=()=>{let n=_.get(t);n&&(globalThis.removeEventListener(x,e),r(n))};globalThis.
addEventListener(x,e),e()})}function y(t,r){let e=performance.now();return e-(h.get(t)??-1/0)<r?!1:(h.set(t,e),!0)}var p=3e3,M=2e4,P=d("Run this cell to work with it here."),S=t=>[t.get("screen"),"answers","stored","trouble","binder"];
function j(t){let r=S(t).map(e=>[e,t.get(e)]).filter(([,e])=>e!=null);for(let[e]of r)t.set(e,null);return Object.fromEntries(
r)}async function $({script:t,style:r}){let e=document.head.appendChild(document.createElement("style"));e.textContent=r;
let n=URL.createObjectURL(new Blob([t],{type:"text/javascript"}));await import(n),URL.revokeObjectURL(n)}var v=()=>{let t,
r=!1;return{initialize({model:e}){let n=[j(e)],o=i=>i.runtime?$(i.runtime).catch(console.error):n.push(i);e.on("msg:cust\
om",o);let c=()=>{r=!0,s=setTimeout(c,p),y(e.get("runtime"),M)&&g(e).catch(console.error).then(()=>e.send({ask:"runtime"})).
catch(()=>{})},s=setTimeout(c,p),a=()=>{},u=!1;return t=b(e.get("runtime")).then(i=>{clearTimeout(s),e.off("msg:custom",
o);let m=i.widget(e.get("screen"))();return u||(a=m.initialize({model:e,heard:n})),m}),()=>{u=!0,clearTimeout(s),a()}},render({
model:e,el:n}){let o=()=>{},c=!1,s=document.createElement("p"),a=setTimeout(()=>n.append(s),r?0:p);return s.textContent=
P,t.then(u=>{clearTimeout(a),s.remove(),c||(o=u.render({model:e,el:n}))}),()=>{c=!0,clearTimeout(a),o()}}}};export{v as default};
