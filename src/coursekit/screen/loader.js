/* Made by `make scripts` of the sources beside it: edit those. */
async function d(t){let n=t.get("comm_id"),e=n&&await t.widget_manager?.get_model?.(n),r=e&&Object.getPrototypeOf(e.constructor.
prototype)._handle_comm_msg;return!r||!e.comm?!1:(e.comm.on_msg(o=>r.call(e,o)),!0)}function m(t,n){let e=globalThis;return e[Symbol.for(t)]??=n(),e[Symbol.for(t)]}var w=m("coursekit runtimes",()=>new Map),p=m("coursekit runtimes asked for",()=>new Map),h="coursekit-runtime";function g(t){return new Promise(n=>{let e=()=>{let r=w.get(t);r&&(globalThis.removeEventListener(h,e),n(r))};globalThis.
addEventListener(h,e),e()})}function T(t,n){let e=performance.now();return e-(p.get(t)??-1/0)<n?!1:(p.set(t,e),!0)}var f=3e3,O=2e4,b="Run this cell to work with it here.",k=t=>[t.get("screen"),"answers","stored","trouble","binder"];function y(t){
let n=k(t).map(e=>[e,t.get(e)]).filter(([,e])=>e!=null);for(let[e]of n)t.set(e,null);return Object.fromEntries(n)}async function E({
script:t,style:n}){let e=document.head.appendChild(document.createElement("style"));e.textContent=n;let r=URL.createObjectURL(
new Blob([t],{type:"text/javascript"}));await import(r),URL.revokeObjectURL(r)}var _=()=>{let t,n=!1;return{initialize({
model:e}){let r=[y(e)],o=a=>a.runtime?E(a.runtime).catch(console.error):r.push(a);e.on("msg:custom",o);let c=()=>{n=!0,s=
setTimeout(c,f),T(e.get("runtime"),O)&&d(e).catch(console.error).then(()=>e.send({ask:"runtime"})).catch(()=>{})},s=setTimeout(
c,f),i=()=>{},u=!1;return t=g(e.get("runtime")).then(a=>{clearTimeout(s),e.off("msg:custom",o);let l=a.widget(e.get("scr\
een"))();return u||(i=l.initialize({model:e,heard:r})),l}),()=>{u=!0,clearTimeout(s),i()}},render({model:e,el:r}){let o=()=>{},
c=!1,s=document.createElement("p"),i=setTimeout(()=>r.append(s),n?0:f);return s.textContent=b,t.then(u=>{clearTimeout(i),
s.remove(),c||(o=u.render({model:e,el:r}))}),()=>{c=!0,clearTimeout(i),o()}}}};export{_ as default};
