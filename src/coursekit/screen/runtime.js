/* Made by `make scripts` of the sources beside it: edit those. */
var coursekit={of:{}};
(()=>{function p(t,e,o){for(let[r,n]of Object.entries(e))typeof n=="function"?t.addEventListener(r,n):n!==!1&&n!=null&&t.setAttribute(
r,n===!0?"":String(n));return t.append(...o.flat(1/0).filter(Boolean)),t}var i=(t,e={},...o)=>p(document.createElement(t),
e,o),O=(t,e={},...o)=>p(document.createElementNS("http://www.w3.org/2000/svg",t),e,o),S=()=>`ck${Math.random().toString(
36).slice(2,10)}`,$=(t,...e)=>i("div",{class:"ck-scroll",tabindex:0,role:"group","aria-label":t},e);function k(t,e){let o=t.
clientWidth;"ResizeObserver"in window&&new ResizeObserver(()=>{!t.clientWidth||t.clientWidth===o||(o=t.clientWidth,e())}).
observe(t)}var E=(t,e,o=!1)=>i(t,{dir:"auto",class:o&&"ck-quote"},d(o&&!/^[“"]/.test(e)?`“${e}”`:e)),d=t=>t.split(
/(-[>x](?!\w))/).map((e,o)=>o%2?i("span",{style:"white-space: nowrap"},e):e),c=t=>t!==null&&typeof t=="object"&&Object.getPrototypeOf(
t)===Object.prototype,j=(t,e)=>Object.hasOwn(t,e)?t[e]:void 0;function I(t){if(t==null)throw new Error("something that h\
as to be there is not");return t}var v=(t,e,o)=>Math.abs(t-e)<=o+1e-9,A=t=>Number.isInteger(t)&&t>=0?t:0,N=t=>JSON.parse(
JSON.stringify(t)),h=t=>t.length<2?t.join(""):`${t.slice(0,-1).join(", ")} and ${t[t.length-1]}`,W=(t,e)=>`${t} ${e}${t===
1?"":"s"}`,P=t=>t.length?` See paragraph${t.length>1?"s":""} ${h(t)}.`:"",x=t=>/^\p{Sc}/u.test(t),m=t=>x(t)?[t[0],t.slice(
1).trim()]:["",t];function R(t,e){let o=t.toLocaleString("en-US",{maximumFractionDigits:6,useGrouping:!!e}),[r,n]=m(e);return`${r}${o}\
 ${n}`.trim()}function K(t,e){try{return t()}catch(o){return console.error(o),e}}var M="The picture cannot be shown here\
. What it would show stands below in words.";function T(t){t.addEventListener("keydown",e=>{!e.ctrlKey&&!e.metaKey&&!e.altKey&&
e.key!=="Escape"&&e.stopPropagation()})}var g={answer:"",replies:{},place:0,amount:0,clashes:[],inside:"",taken_for:{},rated:{}},w={quote:"",choices:[],rows:[],
answer:0,tolerance:0,unit:"",near:[],replies:{},points:[],scale:[],settled:"",sections:[],arrows:[],confidence:[],back:[],
edition:"",misconception:"",beside:null};function l(t){return{...w,...t,rows:(t.rows??[]).map(e=>({...g,...e}))}}var a={},s={text:t=>typeof t=="string",list:t=>Array.isArray(t)&&t.every(s.text),map:t=>c(t)&&Object.values(t).every(s.text)},
y={text:"",list:[],map:{}},D=t=>y[a[t.kind]?.shape]??"",b=(t,e)=>s[a[t.kind].shape](e),u=t=>s.text(t)?t.replace(/[\ufeff\x1c-\x1f\x85]/g,
" "):t;function J(t,e){let o=c(e)?Object.fromEntries(Object.entries(e).map(([n,f])=>[n,u(f)])):u(e),r=b(t,o)&&a[t.kind].
grade(l(t),o);return{outcome:null,points:0,notes:[],said:[],...r}}coursekit.of["shared-UPLWAN7U"]={a:i,b:O,c:S,d:$,e:k,f:E,g:d,h:c,i:j,j:I,k:v,l:A,m:N,n:h,o:W,p:P,q:x,
r:m,s:R,t:K,u:M,v:T,w:l,x:a,y:s,z:D,A:b,B:J};})();
(()=>{const{a:i,f:a,n:l}=coursekit.of["shared-UPLWAN7U"];function d(e,t,n){let r=e.choices.map(o=>i("input",{type:n,name:t.id,value:o.id,"aria-describedby":t.noteId(o.id)})),s=()=>r.
filter(o=>o.checked).map(o=>o.value);return{body:i("div",{class:"ck-options"},e.choices.map((o,c)=>i("div",{class:"ck-op\
tion"},i("label",{},r[c],a("span",o.text)),t.note(o.id)))),read:n==="radio"?()=>s()[0]??"":s,write:o=>{for(let c of r)c.
checked=[o].flat().includes(c.value)}}}var h=/^o[0-9a-f]{7}$/,w=(e,t)=>h.test(t)?"":t,g=(e,t)=>[...new Set(e)].filter(n=>t.
some(r=>r.id===n)),m=(e,t)=>new Set(e).size===e.length&&e.every(n=>t.some(r=>r.id===n)),f=e=>e.choices.filter(t=>t.correct),
x={shape:"text",blank:"Choose an answer first.",draw:(e,t)=>d(e,t,"radio"),usable:(e,t)=>g([t],e.choices)[0]??"",answer:e=>l(
f(e).map(t=>t.text)),everyReply:e=>e.choices.map(t=>[t.id,!!t.correct,t.reply]),options:!0};function v(e,t,n,r){let s=t.
filter(([,p])=>p).length,o=s===e.rows.length?"right":s?"partly":"wrong",c=[`${s} of ${e.rows.length} ${n}.`,o==="right"?
r.right:r.wrong];return{outcome:o,points:s/e.rows.length,notes:t,said:c}}coursekit.of["shared-IQOI54JR"]={a:d,b:w,c:g,d:m,e:f,f:x,g:v};})();
(()=>{const{A:Ot,B:M,a,b:D,c:B,d:Z,f:j,h:p,i:b,j:x,l:tt,m:Ut,o:yt,p:Wt,t:y,v:Ft,
w:Dt,x:k,y:kt,z:K}=coursekit.of["shared-UPLWAN7U"];var xt=2,Kt=100,Ae=16,z=e=>Number.isSafeInteger(e)&&e>0,zt=e=>p(e)&&Object.hasOwn(e,"answer")&&Array.isArray(e.dot)&&e.dot.
length===2&&typeof e.dot[0]=="string"&&z(e.dot[1]),Vt=(e,t=Ae)=>t>0?e===null||typeof e!="object"||Object.values(e).every(
s=>Vt(s,t-1)):!1,Be=e=>zt(e)&&Vt(e)&&p(e.by)&&Object.values(e.by).every(z)&&(e.others===void 0||Array.isArray(e.others)&&
e.others.every(zt)),I=e=>p(e)&&Number.isInteger(e.version)&&e.version>xt;function Me({saved:e,items:t,round:s,...n}){let o=z(
e)?e:1,r={dot:["1",o],by:{1:o}};if(!p(t))return Object.fromEntries(["off","weights","kept","wishes"].filter(c=>Object.hasOwn(
n,c)).map(c=>[c,{answer:n[c],...r}]));let i=Object.entries(t).filter(([,c])=>p(c)).map(([c,h])=>[c,{...h,...r}]);return z(
s)&&i.push(["#round",{answer:String(s),...r}]),Object.fromEntries(i)}var Y=e=>e.isWellFormed?.()?e:e.replace(/\p{Surrogate}/gu,
"�");function et(e){return typeof e=="string"?Y(e):Array.isArray(e)?e.map(et):p(e)?Object.fromEntries(Object.entries(e).
map(([t,s])=>[Y(t),et(s)])):e}function w(e){let t=p(e)&&(e.version===xt?e.items:e.version===1&&Me(e));return p(t)?Object.
fromEntries(Object.entries(t).filter(([,s])=>Be(s)).map(([s,n])=>[Y(s),St(et(n))])):{}}var L=e=>Object.keys(e).length?{version:xt,
items:et(e)}:{},q=e=>e===""||e==null||typeof e=="object"&&!Object.keys(e).length,Ht=({tries:e})=>e&&z(e)?e:0,S=e=>q(e.answer)&&
!Ht(e)&&e.revealed!==!0,g=(e,t=s=>s)=>p(e)?`{${Object.keys(e).sort().map(s=>`${JSON.stringify(t(s))}:${g(e[s],t)}`).join()}\
}`:Array.isArray(e)?`[${e.map(s=>g(s,t)).join()}]`:JSON.stringify(typeof e=="string"?t(e):e);function _e(e){let t=n=>{let o=g(
n.answer);return[[S(n)?0:1,Ht(n),o.length,o,g(n)],n]},s=([n],[o])=>{let r=n.findIndex((i,c)=>i!==o[c]);return r<0?0:n[r]>
o[r]?-1:1};return e.map(t).sort(s).map(([,n])=>n)}var _=({dot:e,answer:t})=>g([e,t]);function Jt(e){let t=new Map;for(let s of _e(
e))t.has(_(s))||t.set(_(s),s);return[...t.values()]}var vt=(e,{dot:[t,s]})=>(b(e.by,t)??0)>=s,T=({by:e,others:t=[],...s})=>[
s,...t],N=(e,t)=>Object.entries(t.by).every(s=>vt(e,{dot:s}))&&T(t).every(s=>vt(e,s));function st(...e){let t=new Map;for(let[
s,n]of e.flatMap(Object.entries))t.set(s,Math.max(t.get(s)??0,n));return Object.fromEntries(t)}function Yt(e,t){let s=new Set(
T(t).map(({dot:n})=>g(n)));return e.filter(n=>s.has(g(n.dot))||!vt(t,n))}function Le(e,t){let[s,n]=[N(e,t),N(t,e)];if(s!==
n||g(e)===g(t))return s?e:t;let[o,r]=[T(e),T(t)],i=s?[]:[...Yt(o,t),...Yt(r,e)],c=Jt(i.length?i:[...o,...r]),h=s&&_(o[0])===
_(r[0])&&_(o[0]),[l,...d]=[...c.filter(m=>_(m)===h),...c.filter(m=>_(m)!==h)],u=st(e.by,t.by,...c.map(({dot:[m,f]})=>({[m]:f})));
return St({...l,by:u,...d.length&&{others:d}})}var St=e=>e.others&&e.others.length>Kt?{...e,others:Jt(e.others).slice(0,
Kt)}:e;function E(e,t){let s=Object.entries(t).map(([n,o])=>[n,St(Object.hasOwn(e,n)?Le(e[n],o):o)]);return{...e,...Object.
fromEntries(s)}}var V=(e,t)=>Object.entries(t).some(([s,n])=>!Object.hasOwn(e,s)||!N(e[s],n));function Ls(e,t,s){let n=Object.
entries(t).filter(([o,r])=>Object.hasOwn(e,o)&&S(e[o])&&!S(r)).map(([o,r])=>{let i=st(e[o].by,r.by),c=b(i,s)??0,[h,...l]=T(
r).map((d,u)=>({...d,dot:[s,c+u+1]}));return[o,{...h,by:{...i,[s]:c+1+l.length},others:l}]});return{...E(e,t),...Object.
fromEntries(n)}}function Gt({answer:e,others:t=[]}){let s=new Set([g(e)]);return t.filter(n=>!S(n)&&!s.has(g(n.answer))&&
s.add(g(n.answer)))}function nt(e,t,s){let n=(b(s,e)??0)+1;return{...t,dot:[e,n],by:{...s,[e]:n}}}function C(e,t){let s=globalThis;return s[Symbol.for(e)]??=t(),s[Symbol.for(e)]}var Et="coursekit-kept",rt="coursekit:",R=C("coursekit",()=>new Map),ot=e=>{try{return JSON.parse(e??"null")}catch{return null}};
function qe(e){let t=ot(document.getElementById("jupyter-config-data")?.textContent),s=t?.baseUrl??document.body?.dataset.
baseUrl;if(!s||e&&!t?.hubUser)return"";let n=String(s),o=y(()=>new URL(n,document.baseURI).pathname,n).replace(/\/$/,""),
r=Pe(t?.hubPrefix),i=o.startsWith(`${r}/`)?o.slice(r.length):o,[c]=/^.*?\/user\/[^/]+/.exec(i)??[i];return`${o.slice(0,o.
length-i.length)}${c}`}var Pe=e=>typeof e=="string"?e.replace(/\/hub\/?$/,""):"";function Ue(e){let t=qe(e);return t?`co\
ursekit@${encodeURIComponent(t)}:`:rt}var P=class{constructor({storage:t,binder:s,prefix:n=Ue(s)}={}){this.open=()=>t===
void 0?globalThis.localStorage:t,this.prefix=n}get isThere(){try{return this.open().length>=0}catch{return!1}}names(t){let s=[];
try{s=Array.from({length:this.open().length},(n,o)=>this.open().key(o)??"")}catch{}return[...new Set([...s,...R.keys()])].
filter(n=>n.startsWith(this.prefix+t)).map(n=>n.slice(this.prefix.length))}stored(t){try{return ot(this.open().getItem(this.
prefix+t))}catch{return null}}read(t){let s=this.stored(t),n=w(ot(R.get(this.prefix+t)));return I(s)||!Object.keys(n).length?
s:L(E(w(s),n))}write(t,s){R.set(this.prefix+t,JSON.stringify(s)),this.retry()}retry(){for(let t of[...R.keys()].filter(s=>s.
startsWith(this.prefix))){let s=this.read(t.slice(this.prefix.length));!I(s)&&this.holds(t,JSON.stringify(s))&&R.delete(
t)}}holds(t,s){try{return this.open().setItem(t,s),this.open().getItem(t)===s}catch{return!1}}unkept(t){let s=R.get(this.
prefix+t),n=s===void 0?{}:w(this.stored(t));return Object.fromEntries(Object.entries(w(ot(s))).filter(([o,r])=>!Object.hasOwn(
n,o)||!N(n[o],r)))}remove(t){R.delete(this.prefix+t);try{this.open().removeItem(this.prefix+t)}catch{}}entries(t){return E(
this.fromCells(t),w(this.read(t)))}fromCells(t){let[s,...n]=t.split("/"),o=n[0]==="rounds"&&n[1];if(!o&&n[0]!=="question\
s")return{};let r=(i,c)=>o?i[0]===o:i.includes(c);return this.names(`${s}/`).filter(i=>i.split("/").length===3&&!i.startsWith(
`${s}/rounds/`)).map(i=>{let c=i.split("/")[2].split("+");return Object.fromEntries(Object.entries(w(this.read(i))).filter(
([h])=>r(c,h)))}).reduce(E,{})}whenKept(t,s,n=s){let o=`${this.prefix}${t}/`,r,i=h=>{let{newValue:l,key:d}=h,u=h.type===
"storage"&&l===null&&(d??o),m=u?u.startsWith(o):h.detail?.cleared===o;if(clearTimeout(r),m){for(let f of R.keys())f.startsWith(
u||o)&&R.delete(f);n()}else r=setTimeout(()=>{h.type!==Et&&this.retry(),s()},50)},c=[Et,"storage","focus","pageshow"];for(let h of c)
globalThis.addEventListener(h,i);return()=>{clearTimeout(r);for(let h of c)globalThis.removeEventListener(h,i)}}},H=(e={})=>globalThis.
dispatchEvent(new CustomEvent(Et,{detail:e}));var Zt="coursekit-work",te=1,We=5e6,Fe=["","right","partly","wrong","noted","shown"];function ee(e){let t=-1;for(let s of new TextEncoder().
encode(e)){t^=s;for(let n=0;n<8;n+=1)t=t>>>1^(t&1?3988292384:0)}return(~t>>>0).toString(16).padStart(8,"0")}var J=e=>typeof e==
"string",$t=e=>typeof e=="number"&&Number.isFinite(e),jt=e=>J(e)||p(e)&&Object.values(e).every(J)||Array.isArray(e)&&e.every(
t=>J(t)||$t(t)||Array.isArray(t)&&t.every($t)),De=e=>Array.isArray(e)&&e.length>0&&e.every(t=>Array.isArray(t)&&t.length===
2&&t.every(Number.isSafeInteger));function Xt({answer:e,dot:t,first:s,tries:n,outcome:o,revealed:r,sure:i,of:c,log:h}){return{
answer:e,dot:t,...jt(s)&&{first:s},...tt(n)&&{tries:n},...o&&Fe.includes(o)&&{outcome:o},...r===!0&&{revealed:r},...$t(i)&&
i>=0&&i<=100&&{sure:i},...c&&J(c)&&{of:c},...De(h)&&{log:h}}}function Ke(e){let t=Object.entries(e).filter(([,s])=>jt(s.
answer)&&Object.keys(s.by).length&&!S(s)).map(([s,{by:n,others:o=[],...r}])=>{let i=o.filter(({answer:c})=>jt(c)).map(Xt);
return[s,{...Xt(r),by:n,...i.length&&{others:i}}]});return Object.fromEntries(t)}var se=e=>g(e,Y);function ze(e){let t=0;
return{text:e.replace(/("[^"\\]*(?:\\.[^"\\]*)*")([ \t\r\n]*:)?|[ \t\r\n]+/g,(n,o="",r="")=>(r&&(t+=1),(o.includes("\\")?
JSON.stringify(JSON.parse(o)):o)+r.trim())),names:t}}function Ye(e){let t=0;for(let s=[e];s.length;){let n=s.pop();if(!(n===
null||typeof n!="object")){Array.isArray(n)||(t+=Object.keys(n).length);for(let o of Object.values(n))s.push(o)}}return t}
function ne({kit:e,id:t,name:s,lessons:n},o){let r=Object.entries(o).map(([c,h])=>[c,Ke(h)]).filter(([,c])=>Object.keys(
c).length),i=se({kit:e,id:t,...s&&{name:s},lessons:n,places:Object.fromEntries(r)});return`{"format":"${Zt}","version":${te}\
,"checksum":"${ee(i)}","content":${i}}
`}function Ys(e,t){if(new TextEncoder().encode(e).length>We)throw new Error("it is larger than any saved work.");if(e.includes(
"\0"))throw new Error("it is text in UTF-16: some editor has saved it anew.");let s=e.replace(/^\ufeff/,""),n;try{n=JSON.
parse(s)}catch{throw new Error("it is not complete: it may be cut off, or of another kind.")}if(!p(n)||n.format!==Zt||!Number.
isInteger(n.version)||n.version<1)throw new Error("it is not work saved from a course.");if(n.version>te)throw new Error(
"it was saved by a newer version of the course.");let o=ze(s);if(o.names!==Ye(n))throw new Error("it gives something twi\
ce under one name: nobody can tell which of the two is meant.");let r=n.content;if(!p(r)||!J(r.kit)||!p(r.places))throw new Error(
"it does not have the form of saved work.");if(r.kit!==t)throw new Error(`it is work on another course (${r.kit.slice(0,
60)}).`);return{work:r,intact:Ve(n.checksum,[()=>Qt(s),()=>Qt(o.text),()=>se(r)])}}var Qt=e=>e.slice(e.indexOf('"content\
":')+10,e.lastIndexOf("}"));function Ve(e,t){try{return t.some(s=>ee(s())===e)}catch{return!1}}var O=C("coursekit reader",()=>({readers:new Map,askers:[]}));function He(e={}){let t=[...O.readers.values()].at(-1);if(t)
return t.open(e);O.wanted=e,Tt()}O.open=He;function Tt(){(O.load??O.askers.at(-1))?.()}function oe(e){try{return Object.
keys(localStorage).some(t=>t.startsWith(e))}catch{return!1}}var Je=e=>new P({binder:e}).prefix.replace(/^coursekit/,"coursekit-copy");function re(e,t){return O.binder=t,O.askers.push(
e),!O.readers.size&&O.askers.length===1&&oe(Je(t))&&Tt(),()=>{O.askers=O.askers.filter(s=>s!==e)}}async function ie(e){let t=URL.
createObjectURL(new Blob([e],{type:"text/javascript"}));await import(t),URL.revokeObjectURL(t)}async function ce(e){let t=e.get("comm_id"),s=t&&await e.widget_manager?.get_model?.(t),n=s&&Object.getPrototypeOf(s.constructor.
prototype)._handle_comm_msg;return!n||!s.comm?!1:(s.comm.on_msg(o=>n.call(s,o)),!0)}var Ge="Run this cell to work with it here.",Xe=200;function Qe(e){let t,s=-1/0,n=null,o=()=>{clearTimeout(t);let i=n;n=
null,i&&e(i.value)};return{tell:i=>{clearTimeout(t),n={value:i};let c=()=>{s=performance.now(),o()},h=s+Xe-performance.now();
h<=0?c():t=setTimeout(c,h)},now:o}}async function Ze(e){await ce(e)&&e.send({ask:"news"})}var Nt=C("coursekit notebooks",
()=>new Set);function ae(){for(let e of Nt)e.isDisposed?Nt.delete(e):e.model?.dirty&&e.contentsModel?.writable&&e.save().
catch(console.error)}var he=(e,t)=>()=>{let s=[e,"answers","stored","trouble","binder"],n=new Set,o={},r=null,i=({copy_reader:h,
...l})=>{h&&ie(h).catch(console.error),o={...o,...l};for(let d of n)d(l)},c=h=>{let l=s.map(d=>[d,h.get(d)]).filter(([,d])=>d!=
null);for(let[d]of l)h.set(d,null);l.length&&i(Object.fromEntries(l))};return{initialize({model:h,heard:l=[]}){for(let f of l)
i(f);c(h);for(let f of s)h.on(`change:${f}`,()=>c(h));h.on("msg:custom",i);let d=Qe(f=>{try{h.send({answers:f})}catch{}});
r=d,o[e]||h.send({ask:"everything"}),Ze(h).catch(console.error);let u=re(()=>h.send({ask:"copy_reader"}),o.binder),m=["p\
agehide","visibilitychange"];for(let f of m)globalThis.addEventListener(f,d.now,!0);return()=>{u();for(let f of m)globalThis.
removeEventListener(f,d.now,!0)}},render({model:h,el:l}){let{context:d}=h.widget_manager??{};d&&Nt.add(d);let u=null,m=v=>{
o.answers=v,r?.tell(v)},f=()=>{l.replaceChildren();let{[e]:v,...bt}=o;u=t(l,v,{...bt,onChange:m,notebook:h.widget_manager})},
F=v=>{if(!u)return o[e]&&f();v.answers&&u.follow(v.answers),("stored"in v||"trouble"in v)&&u.hear?.(o.stored,o.trouble)};
return o[e]?f():l.append(a("p",{},Ge)),n.add(F),()=>{n.delete(F),u?.stop()}}}};var it=class e{constructor(t,s){this.kit=t,this.cupboard=new P(s),this.me=B(),this.before=this.cupboard.prefix!==rt?new e(
t,{...s,prefix:rt}):null}get forgets(){return!this.cupboard.isThere||Object.keys(this.unkept()).length>0}entries(t){return this.
cupboard.entries(`${this.kit}/${t}`)}names(){return this.cupboard.names(`${this.kit}/`).map(t=>t.slice(this.kit.length+1)).
filter(le)}places(t=[]){let s=t.flatMap(o=>o.rounds.map(({place:r})=>r)),n=[...new Set(["questions",...s,...this.names()])];
return this.filled(n,o=>this.entries(o))}unkept(){return this.filled(this.names(),t=>this.cupboard.unkept(`${this.kit}/${t}`))}filled(t,s){
let n=t.map(o=>({place:o,items:s(o)}));return Object.fromEntries(n.filter(({items:o})=>Object.keys(o).length).map(({place:o,
items:r})=>[o,r]))}keep(t,s,n){let o=`${this.kit}/${t}`,r=this.cupboard.read(o),i=n(this.entries(t),s);return I(r)||!V(w(
r),i)?!1:(this.cupboard.write(o,L(i)),!0)}take(t,s=E){Object.entries(t).filter(([o,r])=>le(o)&&this.keep(o,r,s)).length&&
H()}clear(){for(let t of this.cupboard.names(`${this.kit}/`))this.cupboard.remove(t);H({cleared:`${this.cupboard.prefix}${this.
kit}/`})}whenKept(t,s){return this.cupboard.whenKept(this.kit,t,s)}about(){let{id:t,name:s}=this.entries("about");return{
id:t?.answer,name:s?.answer??""}}tellAbout(t){let s=this.entries("about"),n=Object.entries(t).filter(([o,r])=>(b(s,o)?.answer??
"")!==r);this.take({about:Object.fromEntries(n.map(([o,r])=>[o,nt(this.me,{answer:r},b(s,o)?.by??{})]))})}save(t=[],s=this.
about().name){let{id:n=Math.random().toString(36).slice(2,12)}=this.about();this.tellAbout({id:n,name:s});let o=Object.fromEntries(
t.map(d=>[d.id,d.edition])),{about:r,...i}=this.places(t),c=ne({kit:this.kit,id:n,name:s,lessons:o},i),h=`${this.kit}-wo\
rk-${ts(new Date)}.json`,l=a("a",{href:URL.createObjectURL(new Blob([c],{type:"application/json"})),download:h});return l.
click(),setTimeout(()=>URL.revokeObjectURL(l.href),6e4),ae(),h}},le=e=>["questions","practice","switches","bargain","abo\
ut"].includes(e)||/^rounds\/[^/]+$/.test(e),dn=e=>p(e?.places)?Object.fromEntries(Object.entries(e.places).map(([t,s])=>[
t,w(s)])):{};function ts(e){let t=s=>String(s).padStart(2,"0");return`${e.getFullYear()}-${t(e.getMonth()+1)}-${t(e.getDate())}\
-${t(e.getHours())}${t(e.getMinutes())}`}var es="Save my work to a file",ss="A hosted session, as on Binder, ends after some ten idle minutes, and what it kept i\
s gone: save a file before you leave.",It={"":"",nowhere:"What you did here last is not kept: this browser has no space \
left for it, or does not allow it. It is gone when you close or reload this page. Save your work to a file first.",elsewhere:`\
What you did here last is kept only on the computer that runs the notebooks: this browser has no space left for it, or d\
oes not allow it. ${ss}`},mn="This browser does not keep what you do in the course: it has no space left for it, or does\
 not allow it. Save your work to a file before you close or reload this page.",ns=e=>`Saved as ${e}, where your browser \
keeps downloads. It is what you load to go on, and what you hand in.`,os=e=>e.every(([t,s])=>s&&N({by:s},t)),de=e=>e.length?
os(e)?"elsewhere":"nowhere":"",ct=class{constructor(t){this.due="",this.words=a("p"),this.saved=a("p");let s=a("button",
{type:"button",click:()=>this.say(this.words.textContent??"",ns(t()))},es);this.node=a("div",{class:"ck-notice",hidden:!0},
this.words,a("div",{class:"ck-buttons"},s),this.saved),this.spoken=a("div",{class:"ck-spoken","aria-live":"polite"})}show(t){
this.due=t,t!==this.words.textContent&&(t||!this.node.contains(document.activeElement)?this.say(t):this.node.addEventListener(
"focusout",()=>setTimeout(()=>this.show(this.due)),{once:!0}))}say(t,s=""){this.node.hidden=!t,this.words.textContent=t,
this.saved.textContent=s,this.spoken.textContent=s||t}};var ue="The answers kept here were made by a newer version of this course. They are left alone; what you answer now is n\
ot kept.",rs=1500,at=class{constructor(t,s,{answers:n,stored:o,onChange:r=()=>{},...i},c,h){let[l]=t.split("/");this.key=
t,this.names=s,this.onChange=r,this.fit=c,this.show=h,this.me=B(),this.items={},this.safe={},this.fitting=new WeakMap,this.
later=void 0,this.course=new it(l,i),this.cupboard=this.course.cupboard,this.notice=new ct(()=>this.course.save());let d=this.
cupboard.read(t);this.fromNewer=I(d)||I(n);let u=this.course.whenKept(()=>this.refresh(),()=>this.forget());this.stop=()=>{
clearTimeout(this.later),u()},!this.fromNewer&&(this.take(this.cupboard.fromCells(t)),this.take(w(d)),this.take(w(n)),this.
store(),this.hear(o),V(w(n),this.items)&&this.tell())}entry(t){let s=b(this.items,t);return s&&!this.fitting.has(s)&&this.
fitting.set(s,this.fit(t,s)),s&&this.fitting.get(s)}take(t){let s=this.names.filter(n=>Object.hasOwn(t,n)).filter(n=>!b(
this.items,n)||!N(this.items[n],t[n]));return this.items=E(this.items,Object.fromEntries(s.map(n=>[n,t[n]]))),s.length>0}put(t){
let s=w(this.cupboard.read(this.key));!this.fromNewer&&this.take(s)&&setTimeout(()=>this.show());for(let[n,o]of Object.entries(
t)){let r=st(b(s,n)?.by??{},b(this.items,n)?.by??{});this.items[n]=nt(this.me,{...this.entry(n),...o},r)}this.fromNewer||
(this.store(),this.tell())}store(){let t=w(this.cupboard.read(this.key));V(t,this.items)&&(this.cupboard.write(this.key,
L(E(t,this.items))),H()),this.notify()}tell(){try{this.onChange(Ut(L(this.items)))}catch{}}notify(){let t=this.cupboard.
unkept(this.key),s=this.names.filter(r=>Object.hasOwn(t,r)),n=de(s.map(r=>[t[r],b(this.safe,r)]));if(n==="nowhere"&&this.
notice.words.textContent!==It.nowhere&&Object.keys(this.safe).length){this.later??=setTimeout(()=>{this.safe={},this.notify()},
rs);return}clearTimeout(this.later),this.later=void 0,this.notice.show(It[n])}hear(t){this.safe=p(t)?t:{},this.notify()}refresh(){
this.fromNewer||(this.take(w(this.cupboard.read(this.key)))&&(this.show(),this.tell()),this.notify())}follow(t){this.fromNewer||
I(t)||!this.take(w(t))||(this.store(),this.show())}forget(){this.items={},this.show(),this.tell(),this.notify()}get face(){
return{follow:t=>this.follow(t),hear:t=>this.hear(t),stop:this.stop}}};function fe({title:e,paragraphs:t}){let s=B(),n=j("p",e);return n.id=s,n.className="ck-title",a("section",{class:"ck-tex\
t","aria-labelledby":s},n,t.map(o=>j("p",o.trim())))}var is=2;function cs(e,t){return e.flatMap(s=>{let{sure:n,tries:o,first:r}=t(s),i=n!==null&&o?y(()=>M(s,r).outcome,null):
null;return i?[[n,i==="right"]]:[]})}var pe=e=>e.reduce((t,s)=>t+s,0),G=e=>`${Math.round(100*e)}%`;function as(e){let t=e.
map(([n,o])=>(n/100-Number(o))**2),s=[...new Set(e.map(([n])=>n))].sort((n,o)=>n-o).map(n=>{let o=e.filter(r=>r[0]===n);
return{sure:n,count:o.length,right:o.filter(r=>r[1]).length}});return{brier:e.length?pe(t)/e.length:null,levels:s}}function hs(e){
let t=pe(e.map(([r])=>r))/100,s=e.filter(r=>r[1]).length,n=t-s,o=Math.abs(n)<=1?"about as sure as you were right":n>0?"s\
urer than you were right":"less sure than you were right";return`On average you were ${G(t/e.length)} sure, and right at\
 the first try in ${s} of ${yt(e.length,"answer")} (${G(s/e.length)}): ${o}.`}function me(e,t){let s=e.filter(c=>c.confidence.
length);if(s.length<is||!s.map(t).every(({tries:c,revealed:h})=>c||h))return null;let n=cs(s,t);if(!n.length)return{sentence:"\
No calibration chart: there is no rated first try to draw.",detail:[]};let{brier:o,levels:r}=as(n),i=hs(n);return{sentence:i,
detail:[ls(n.length),fs(r,i),us(r),ds(x(o))]}}var ls=e=>a("p",{},`With ${yt(e,"answer")} this is a hint, not a measureme\
nt: one answer more or less would move it.`),ds=e=>a("p",{},a("strong",{},`Your Brier score: ${e.toFixed(2)}. `),"It is \
the mean of (rating − outcome)², where an answer that was right at the first try counts as 1 and any other as 0. Lower i\
s better: 0 is certain and always right, always saying “50%” gets 0.25, 1 is certain and always wrong. This is the commo\
n form with one term for each answer. Brier’s own (Monthly Weather Review, 1950) adds up a term for every possible outco\
me, and is twice as large when there are two.");function us(e){let t=["You said","Answers","Right at the first try","Sha\
re right"],s=e.map(({sure:n,count:o,right:r})=>a("tr",{},a("th",{scope:"row"},`${n}%`),[String(o),String(r),G(r/o)].map(
i=>a("td",{},i))));return Z("Calibration table",a("table",{},a("caption",{},"How sure you were, and how often you were r\
ight"),a("thead",{},a("tr",{},t.map(n=>a("th",{scope:"col"},n)))),a("tbody",{},s)))}var ht={left:78,top:16,width:330,height:220},
A=e=>ht.left+ht.width*e,$=e=>ht.top+ht.height*(1-e);function fs(e,t){let s=[0,.2,.4,.6,.8,1],n=(c,h,l,d,u)=>D("line",{class:c,
x1:h,y1:l,x2:d,y2:u}),o=(c,h,l,d,u={})=>D("text",{class:c,x:h,y:l,"text-anchor":"middle",...u},d),r=$(.5),i=D("svg",{viewBox:"\
0 0 430 300",role:"img","aria-label":`Calibration chart. ${t}`},s.map(c=>n("ck-grid",A(0),$(c),A(1),$(c))),s.map(c=>o("c\
k-tick",A(c),$(0)+27,G(c))),s.map(c=>o("ck-tick",A(0)-16,$(c)+4,G(c),{"text-anchor":"end"})),n("ck-even",A(0),$(0),A(1),
$(1)),o("ck-axis",A(.5),$(0)+54,"how sure you were"),o("ck-axis",14,r,"right at the first try",{transform:`rotate(-90 14\
 ${r})`}),e.flatMap(({sure:c,count:h,right:l})=>[D("circle",{class:"ck-level",cx:A(c/100),cy:$(l/h),r:12}),o("ck-count-i\
n",A(c/100),$(l/h)+4.5,String(h))]));return a("figure",{class:"ck-calibration"},i,a("figcaption",{},"Each circle is a ra\
ting you used; the number in it says for how many answers. On the dashed line you are right as often as you said. Below \
it you were surer than you were right, above it less sure."))}var X={author:"the author's own words",quoted:"a quoted person",reported:"reported speech",inference:"the author's infer\
ence"},U=Object.keys(X),ps=U.flatMap(e=>U.map(t=>[e,t])).filter(([e,t])=>e!==t);function ms(e,t){let s=[];for(let n of e){
let{first:o}=t(n);if(n.truly&&s.push([n.truly,n.choices.find(r=>r.id===o)?.taken_for]),p(o))for(let r of(n.rows??[]).filter(
({id:i})=>typeof b(o,i)=="string"))s.push([r.truly,b(r.taken_for??{},o[r.id])])}return(n,o)=>s.filter(r=>r[0]===n&&r[1]===
o).length}function ws(e){let t=(o,r)=>{let i=e(o,r);return a("td",{class:o===r?"ck-diagonal":i&&"ck-confused"},String(i||
"–"))},s=U.map(o=>a("th",{scope:"col"},`taken for ${X[o]}`)),n=U.map(o=>a("tr",{},a("th",{scope:"row"},X[o]),U.map(r=>t(
o,r))));return Z("Voice confusion table",a("table",{},a("caption",{},"Whose words you took them for, at your first try"),
a("thead",{},a("tr",{},a("th",{scope:"col"},"Truly"),s)),a("tbody",{},n)))}function we(e,t){if(!e.map(t).every(({tries:n,
revealed:o})=>n||o))return null;let s=ms(e,t);return{sentence:gs(s),detail:[ws(s)]}}function gs(e){let s=ps.map(([n,o])=>({
truly:n,taken:o,often:e(n,o)})).reduce((n,o)=>o.often>n.often?o:n);if(s.often){let n=s.often===1?"once":`${s.often} time\
s`;return`Your commonest confusion: you took ${X[s.truly]} for ${X[s.taken]}, ${n}.`}return U.some(n=>e(n,n))?"No confus\
ion between kinds of voice: at your first try you named the right kind each time.":"Nothing to compare: every answer was\
 shown."}var Q="#round",lt=e=>({answer:K(e),first:null,tries:0,outcome:"",revealed:!1,sure:null,of:""}),Ct=["right","partly","wro\
ng","shown"],ge=(e,{outcome:t=""})=>!(Ct.includes(t)||t==="noted")||Ct.includes(t)===!!k[e.kind].solution,Rt=(e,t)=>!q(t)&&
Ot(e,t)?k[e.kind].usable(e,t):K(e),be=(e,t)=>q(t)||g(Rt(e,t))===g(t),dt=(e,t)=>y(()=>ge(e,t)&&be(e,t.answer),!1),bs=(e,t)=>y(
()=>ge(e,t)&&(q(t.answer)||!q(Rt(e,t.answer))),!1),At=(e,t)=>Gt(t).filter(s=>dt(e,s)),ut=(e,t)=>W(e,t).filter(({answer:s})=>!q(
s)),W=(e,{others:t=[]})=>t.filter(s=>!S(s)&&!dt(e,s));function ye(e,t){let s=T(t),n=s.find(r=>bs(e,r)),o=s.filter(r=>r!==
n||!dt(e,r));return{...y(()=>n&&ks(e,n),void 0)??lt(e),revealed:s.some(({revealed:r,outcome:i})=>r===!0||i==="shown"),by:t.
by,...o.length&&{others:o}}}function ys(e,t,s){let n=k[e.kind].either?.(e,t),o=n?n.answers:[];return M(e,t).outcome||o.some(
r=>M(e,r).outcome===s)&&s}function ks(e,t){let[s,n]=[Rt(e,t.answer),dt(e,t)],o=t.outcome??"",r=o==="noted"||Ct.includes(
o),i=o==="shown"?"shown":n&&r&&ys(e,s,o);return{answer:s,first:Ot(e,t.first)&&be(e,t.first)?t.first:null,tries:tt(t.tries),
outcome:i||"",sure:e.confidence.find(c=>c===t.sure)??null,of:typeof t.of=="string"?t.of:"",dot:t.dot}}var ke=({answer:e,
dot:t,by:s},n)=>typeof e=="string"&&/^[0-9]{1,9}$/.test(e)?{answer:String(Number(e)%n),dot:t,by:s}:null;var ft=class{constructor(t,s){this.words=a("span");let n=(o,r)=>a("button",{type:"button",click:r},o);this.node=a("div",
{class:"ck-others"},a("p",{class:"ck-notice"},this.words),a("div",{class:"ck-buttons"},n("Show the other answer",t),n("K\
eep only this one",s)))}show(t){this.node.hidden=!t,this.words.textContent=`You answered this in more than one place. Th\
is is one answer; ${t===1?"the other one is":`the ${t} others are`} kept, too.`}},pt=class{constructor(){this.words=a("d\
iv"),this.details=a("details",{},a("summary",{},"Your earlier answer"),this.words),this.node=a("div",{class:"ck-earlier"},
a("p",{class:"ck-notice"},Os),this.details)}show(t){let s=t.flatMap(({answer:n})=>kt.text(n)?[n]:Object.values(n??{})).filter(
vs);this.node.hidden=!t.length,this.details.hidden=!s.length,this.words.replaceChildren(...s.map(n=>j("p",n)))}},Os="You\
r earlier answer no longer fits this question, which has changed. It is kept. Please answer again.",vs=e=>kt.text(e)&&/\S\s+\S/.
test(e);var Oe="Say first how sure you are, then check.",xs=(e,t)=>`${e}%${t?e===100?" certain":"":" just guessing"}`;function ve(e,t){
let s=e.confidence.map(c=>a("input",{type:"radio",name:`${t}-sure`,value:c})),o=`How sure are you that ${k[e.kind].shape===
"text"?"your":"all of your"} answer is right?`,r=e.confidence.map((c,h)=>a("label",{},s[h],a("span",{},xs(c,h)))),i=a("f\
ieldset",{class:"ck-rating"},a("legend",{},o),a("div",{},r));return{node:i,read:()=>Number(x(s.find(c=>c.checked)).value),
write(c,h){i.hidden=h&&c===null,i.disabled=h;for(let l of s)l.checked=Number(l.value)===c&&c!==null}}}var Bt={right:"Right.",partly:"Partly right.",wrong:"Not yet.",shown:"The answer:"};function xe(e,t,s){let n=typeof s=="\
string"?{text:s}:s,o=n.back?.length?n.back:e.back;return a("p",{},t&&[a("strong",{},t)," "],j("span",n.text),typeof s!="\
string"&&a("span",{class:"ck-back"},Wt(o)))}var Ss=(e,t)=>[`${x(t.answer)(e).replace(/\.$/,"")}.`,...t.explained?.(e)??[]],
Mt=class{constructor(){this.node=a("div",{class:"ck-spoken ck-passing","aria-live":"polite"})}say(t){clearTimeout(this.later),
this.node.replaceChildren(...t.length?[t.join(`
`)]:[]),this.later=setTimeout(()=>this.node.replaceChildren(),Es)}},Es=1e4;function $s(e,t){let s=e.querySelectorAll("te\
xtarea, input[inputmode]");for(let o of s)o.readOnly=t;let n=e.querySelectorAll("input:not([inputmode]), select, button");
for(let o of n)o.disabled=t}var Se=(e,t)=>x(e.querySelector(t)).focus(),js="This question has changed since you answered\
 it. Look at it again.",Ts="This question cannot be shown here. Its answer is kept.",mt=class{constructor(t,s,n){let o=r=>this.
guard(r);this.make=()=>new _t(t,s,{...n,guard:o}),this.question=null,this.node=a("div"),this.show()}show(){this.guard(()=>{
this.question??=this.make(),this.question.show(),this.put(this.question.node)})}guard(t){y(()=>t()??!0,!1)||(this.question=
null,this.put(a("div",{class:"ck-question"},a("p",{class:"ck-notice"},Ts))))}put(t){this.node!==t&&this.node.replaceWith(
t),this.node=t}},_t=class{constructor(t,s,n){this.item=t,this.quiz=n,this.kind=k[t.kind],this.id=`${n.id}-${s}`,this.notes=
new Map,this.everything=!1,this.lines=[],this.look="plain",this.notesSaid=[],this.last=void 0,this.drawn=this.kind.draw(
t,this),this.drawn.body.addEventListener("input",()=>n.guard(()=>this.changed()));let o=t.confidence.length?ve(t,this.id):
null;this.rating=o,o?.node.addEventListener("input",()=>n.guard(()=>this.change({sure:o.read()})));let r=(l,d)=>a("butto\
n",{type:"button",click:()=>this.press(d)},l);this.checkButton=a("button",{type:"submit",class:"ck-primary"},this.kind.check??
"Check"),this.revealButton=r("Show answer",()=>this.reveal()),this.againButton=r("Try again",()=>this.again()),this.buttons=
a("div",{class:"ck-buttons"},this.checkButton,this.revealButton,this.againButton),this.status=a("div",{role:"status","ar\
ia-live":"off"}),this.aloud=new Mt,this.meant=a("div",{class:"ck-buttons",role:"group","aria-label":"Which do you mean?",
hidden:!0}),this.changedNote=a("p",{class:"ck-notice"},js),this.other=new ft(()=>this.press(()=>this.swap()),()=>this.press(
()=>this.keepThis())),this.earlier=new pt;let i=a("legend",{id:`${this.id}-legend`},n.numbered&&a("span",{class:"ck-coun\
t"},`${s}. `),j("span",t.stem),t.quote&&j("span",t.quote,!0)),c=this.kind.running?[this.status,this.buttons]:[this.buttons,
this.status,this.meant],h=l=>{l.preventDefault(),this.press(()=>this.check())};this.node=a("form",{class:`ck-question ck\
-${t.kind}`,"data-question":t.id,submit:h},a("fieldset",{},i,this.changedNote,this.earlier.node,this.drawn.body,this.rating?.
node,c,this.aloud.node,this.other.node,this.drawn.after))}noteId(t){let s=[...this.item.choices,...this.item.rows].findIndex(
n=>n.id===t);return`${this.id}-note-${s<0?t:s}`}note(t){let s=a("span",{class:"ck-spoken"}),n=a("span",{id:this.noteId(t)}),
o=a("p",{},s,n);return this.notes.set(t,{node:o,part:s,words:n}),o}notice(t){this.say([t],"plain")}change(t){this.quiz.change(
this.item,t),this.show()}changed(){this.everything=!1,this.change({answer:this.drawn.read(),...!this.kind.stays&&{outcome:""}})}check(){
let t=this.drawn.read(),{tries:s,first:n,revealed:o,sure:r}=this.quiz.entry(this.item),{outcome:i}=M(this.item,t),c=!i&&
this.kind.either?.(this.item,t);return c?this.ask(c):!i||!Object.keys(t).length?this.notice(this.kind.blank??""):this.rating&&
!s&&!o&&r===null?this.notice(Oe):(this.last=[],this.change({answer:t,outcome:i,tries:s+1,first:s?n:t}))}ask({asks:t,answers:s}){
this.last=[],this.notice(t);let n=o=>{this.drawn.write(o),this.changed(),this.check()};this.meant.replaceChildren(...s.map(
o=>a("button",{type:"button",click:()=>this.press(()=>n(o))},`I mean ${Number(o)}`))),this.meant.hidden=!1}reveal(){let{
outcome:t,tries:s,sure:n}=this.quiz.entry(this.item);this.everything=t==="right"||t==="noted",this.everything?this.show():
this.change({outcome:"shown",revealed:!0,sure:s?n:null})}again(){this.everything=!1,this.change({answer:K(this.item),outcome:""}),
Se(this.drawn.body,"input, select, textarea, button, [tabindex='0']")}swap(){let t=this.quiz.entry(this.item),[s]=T(t),[
n,...o]=At(this.item,t);this.last=[],this.change({...n,others:[...o,s,...W(this.item,t)]})}keepThis(){this.change({others:W(
this.item,this.quiz.entry(this.item))})}press(t){let s=document.activeElement;this.quiz.guard(t),!(document.activeElement!==
s&&document.activeElement!==document.body)&&s&&this.node.contains(s)&&(s.matches(":disabled")||s.closest("[hidden]"))&&Se(
this.buttons,"button:not([hidden])")}show(){let{item:t,kind:s}=this,n=this.quiz.entry(t);this.meant.hidden=!0;let{answer:o,
outcome:r,tries:i,revealed:c,sure:h,of:l}=n;this.earlier.show(r?[]:ut(t,n)),this.changedNote.hidden=!this.earlier.node.hidden||
!l||l===t.edition||!(i||c||Object.keys(o).length),this.other.show(At(t,n).length);let d=r==="shown",u=d||r==="right",m=M(
t,r&&!d?o:null);this.drawn.write(d?x(s.solution)(t):o),$s(this.drawn.body,u),this.drawn.after&&(this.drawn.after.hidden=
!r),this.rating?.write(h,i>0||c);let f=(d||this.everything)&&s.everyReply,F=f?f(t):m.notes,v=this.showNotes(F,f?"Not thi\
s.":Bt.wrong,u);this.drawn.told?.(F,u);let bt=d?Ss(t,s):m.said,Ie=s.running&&Object.keys(o).length&&!d?s.running(t,o):[],
qt=s.holds&&!r&&o.length,Ce=qt?this.lines:[...bt,...Ie].filter(Re=>Re);this.say(Ce,qt?this.look:r||"plain",[...d&&s.inWords?.(
t)||[],...v]);let Pt=s.solution&&!u;this.checkButton.hidden=u,this.revealButton.textContent=Pt?"Show answer":"Show every\
 reply",this.revealButton.hidden=!(Pt||s.options&&r&&!f),this.againButton.hidden=!r||!s.solution||!!(s.holds&&!u)}showNotes(t,s,n){
let o=new Map(t.map(([i,c,h])=>[i,{right:c,reply:h}])),r=new Map;for(let[i,{node:c,part:h,words:l}]of this.notes){let{right:d,
reply:u}=o.get(i)??{},m=d===null?"plain":d==="partly"?d:d?"right":"wrong";c.hidden=!u,c.className=`ck-note ck-${m}`,l.replaceChildren(
...u?xe(this.item,m==="wrong"?s:m!=="plain"&&Bt[m],u).childNodes:[]),h.textContent=u&&n?`${this.partInWords(i)}: `:"",u&&
n?c.tabIndex=0:c.removeAttribute("tabindex"),u&&r.set(c,`${this.partInWords(i)}: ${l.textContent}`)}return[...r].sort(([
i],[c])=>i.compareDocumentPosition(c)&Node.DOCUMENT_POSITION_FOLLOWING?-1:1).map(([,i])=>i)}partInWords(t){let s=this.drawn.
read();if(this.kind.part)return this.kind.part(this.item,t,s);let{text:n}=x([...this.item.choices,...this.item.rows].find(
({id:r})=>r===t)),o=this.kind.chosen?.(this.item,s,t);return o?`${n}: ${o}`:n}say(t,s,n){let o=n??this.notesSaid;this.notesSaid=
o;let r=[JSON.stringify([t,s]),JSON.stringify(o)],i=r.map((l,d)=>l!==this.last?.[d]),c=!this.last;this.last=r,i[0]&&(this.
lines=t,this.look=s,this.status.className=`ck-status ck-${s}`,this.status.replaceChildren(...t.map((l,d)=>xe(this.item,!d&&
Bt[s],l))));let h=[...this.status.children].map(l=>l.textContent??"");i.includes(!0)&&this.aloud.say(c?[]:[...i[0]?h:[],
...i[1]?o:[]])}};var Ns={sentence:"This cannot be counted here. Your answers are kept.",detail:[]},Ee=80,$e=e=>e.length<=Ee?e:`${e.slice(
0,Ee).replace(/[\s,;:.]+\S*$/,"")} …`;function Is({title:e,items:t}){let[{stem:s}]=t;return e||(t.length>1?`${t.length}\
 questions, first: ${$e(s)}`:`Question: ${$e(s)}`)}function Cs(e,t){let s=e.filter(h=>k[h.kind]?.solution).map(t),n=s.filter(
({outcome:h,revealed:l})=>h==="right"&&!l).length,o=e.map(t).filter(({tries:h})=>h).length,r=s.filter(({revealed:h})=>h).
length,i=s.length===e.length,c=`${n} of ${i?"":"the "}${s.length} ${i?"":"marked questions "}right, ${o}${i?"":` of ${e.
length}`} answered${r?`, ${r} shown`:""}`;return s.length>1?c:""}var Rs=3,wt=class{constructor(t){this.find=t,this.sentence=
a("div",{class:"ck-finding",role:"status"}),this.detail=a("div"),this.nodes=[this.sentence,this.detail]}show(t,s){let{sentence:n,
detail:o}=y(()=>this.find(t,s),Ns)??{sentence:"",detail:[]};n!==this.sentence.textContent&&(this.sentence.textContent=n),
this.detail.replaceChildren(...o)}},Lt=class{constructor(t,s){this.quiz=t,this.id=B(),this.items=new Map(t.items.map(r=>[
r.id,Dt(r)]));let n=(r,i)=>r===Q?ke(i,t.rounds.length):ye(this.item(r),i),o=[...this.items.keys(),...t.rounds.length>1?[
Q]:[]];this.kept=new at(t.key,o,s,n,()=>this.follow()),this.entry=r=>this.kept.entry(r.id)??lt(r),this.build(),this.draw()}build(){
let{quiz:t}=this,s=t.rounds.length>1,n=(c,h)=>a("button",{type:"button",click:h},c);this.roundLine=a("p",{class:"ck-roun\
d",tabindex:-1,hidden:!s}),this.scoreLine=a("p",{class:"ck-score"}),this.scoreBelow=a("p",{class:"ck-score","aria-hidden":"\
true"});let o=t.title&&a("p",{class:"ck-title",dir:"auto"},t.title);this.head=a("div",{class:"ck-head"},o,this.roundLine,
this.scoreLine),this.list=a("div");let r=[...this.items.values()].some(c=>c.confidence.length);this.findings=[],t.confusion&&
this.findings.push(new wt(we)),r&&this.findings.push(new wt(me)),this.clearButton=n("Clear my answers",()=>this.clear());
let i=s&&n("New round",()=>this.newRound());this.root=a("div",{class:"ck-screen ck-quiz",role:"group","aria-label":Is(t),
"data-place":t.key},this.head,this.kept.fromNewer&&a("p",{class:"ck-notice"},ue),this.list,this.kept.notice.spoken,this.
findings.flatMap(({nodes:c})=>c),a("div",{class:"ck-foot"},i,this.clearButton,this.scoreBelow)),Ft(this.root)}item(t){return x(
this.items.get(t))}round(){return Number(this.kept.entry(Q)?.answer??0)}asked(){return this.quiz.rounds[this.round()].map(
t=>this.item(t))}draw(){let t=this.asked().length>1,s=(o,r)=>this.change(o,r);this.drawn=this.round(),this.places=this.asked().
map((o,r)=>new mt(o,r+1,{id:this.id,numbered:t,entry:this.entry,change:s}));let n=this.places.flatMap(({node:o},r)=>[this.
textBefore(r),o].filter(i=>i!==null));this.list.replaceChildren(...n,this.kept.notice.node),this.roundLine.textContent=`\
Round ${this.drawn+1} of ${this.quiz.rounds.length}`,this.sumUp()}textBefore(t){let s=this.asked(),{beside:n}=s[t];return n&&
n.id!==s[t-1]?.beside?.id?fe(n):null}sumUp(){let t=this.asked();this.scoreLine.textContent=Cs(t,this.entry),this.scoreBelow.
textContent=t.length>Rs?this.scoreLine.textContent:"",this.head.hidden=!this.quiz.title&&this.quiz.rounds.length<2&&!this.
scoreLine.textContent,this.clearButton.textContent=this.cleared?"Bring my answers back":"Clear my answers",this.clearButton.
hidden=!this.cleared&&!this.begun().length;for(let s of this.findings)s.show(t,this.entry)}begun(){return[...this.items.
values()].filter(t=>!S(this.entry(t))||ut(t,this.entry(t)).length)}change(t,s){this.cleared=null,this.kept.put({[t.id]:{
...this.entry(t),...s,of:t.edition}}),this.places[this.asked().indexOf(t)].node.after(this.kept.notice.node),this.sumUp()}newRound(){
this.cleared=null;let t=(this.round()+1)%this.quiz.rounds.length,s=this.quiz.rounds[t].map(n=>this.item(n)).filter(n=>this.
kept.entry(n.id));this.kept.put({[Q]:{answer:String(t)},...this.emptied(s,W)}),this.draw(),this.roundLine.focus()}emptied(t,s=()=>[]){
return Object.fromEntries(t.map(n=>[n.id,{...lt(n),others:s(n,this.entry(n))}]))}clear(){let t=this.cleared,s=this.begun();
this.cleared=t?null:Object.fromEntries(s.map(n=>[n.id,this.entry(n)])),this.kept.put(t??this.emptied(s)),this.draw()}follow(){
if(this.cleared=null,this.round()===this.drawn)for(let t of this.places)t.show();else this.draw();this.sumUp()}};function je(e,t,s={}){
let n=new Lt(t,s);return e.append(n.root),n.kept.face}var Te=C("coursekit runtimes",()=>new Map),ro=C("coursekit runtimes asked for",()=>new Map),As="coursekit-runtime";function Ne(e,t){
Te.has(e)||Te.set(e,t),globalThis.dispatchEvent(new CustomEvent(As))}var gt={quiz:je},uo=e=>{Object.assign(gt,e)},fo=e=>Object.hasOwn(gt,e)||Object.hasOwn(k,e),Bs=(e,t,s,n={})=>gt[e](t,s,n),
Ms=e=>he(e,gt[e]),po=e=>Ne(e,{mount:Bs,widget:Ms});coursekit.of["shared-IT4H4U3H"]={a:xt,b:L,c:q,d:S,e:T,f:V,g:Ls,h:Gt,i:J,j:Ke,k:Ys,l:He,m:oe,n:Je,o:it,
p:dn,q:es,r:ss,s:It,t:mn,u:ns,v:os,w:de,x:ct,y:ue,z:at,A:fe,B:U,C:ms,D:ws,E:gs,
F:lt,G:ye,H:mt,I:uo,J:fo,K:Bs,L:Ms,M:po};})();
(()=>{const{a:z,b:x,c:j,d:k,e:O,f:v,g:N}=coursekit.of["shared-IQOI54JR"];const{I:Re,J:Me,K:We,L:Ke,
M:Pe}=coursekit.of["shared-IT4H4U3H"];const{a:i,d:C,f:u,i:g,j:w,k:y,n:U,o:b,q,r:F,s:E,x:p}=coursekit.of["shared-UPLWAN7U"];p.text={shape:"text",check:"Compare",blank:"Write your answer first, then compare.",stays:!0,draw(e,t){let n=i("textarea",
{rows:4,"aria-labelledby":`${t.id}-legend`});return{body:n,after:D(e,"Does your answer say this?"),read:()=>n.value,write:o=>{
n.value!==o&&(n.value=o)}}},usable:x,grade:(e,t)=>t.trim()?{outcome:"noted",points:0,said:["One way to put it:",e.replies.
model]}:void 0};function D(e,t){let n=e.points.map(o=>i("label",{},i("input",{type:"checkbox"}),u("span",o)));return i("\
fieldset",{class:"ck-points"},i("legend",{},t),n)}function de(e){return e.replace(/[\u3041-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\u{20000}-\u{323af}]/gu," $& ").split(
/[\s\x1c-\x1f\x85\u2012-\u2015]+|--+/).filter(n=>/[\p{L}\p{N}]/u.test(n)).length}var pe=({least:e,most:t},n)=>n>=e&&n<=t;
p.essay={shape:"map",check:"Compare",blank:"Write at least one part first, then compare.",stays:!0,draw(e,t){let n=e.sections.
map((l,d)=>i("textarea",{id:`${t.id}-${d}`,rows:4,dir:"auto","aria-describedby":`${t.id}-${d}-words`})),o=n.map(l=>i("p",
{id:`${l.id}-words`,class:"ck-words"})),r=i("span",{class:"ck-words"}),a=i("span",{role:"status"}),s=i("div",{class:"ck-\
essay",input:()=>c()},e.sections.map((l,d)=>i("div",{class:"ck-section"},i("label",{for:n[d].id},u("span",l.prompt)),n[d],
o[d])),i("p",{class:"ck-total"},r," ",a));function c(){let l=n.map(f=>de(f.value));e.sections.forEach(({least:f,most:m},$)=>{
o[$].textContent=`${b(l[$],"word")}; aim for ${f}–${m}`}),r.textContent=`${b(l.reduce((f,m)=>f+m,0),"word")} in all.`;
let h=`${e.sections.filter((f,m)=>pe(f,l[m])).length} of ${e.sections.length} parts have the length asked for.`;h!==a.textContent&&
(a.textContent=h)}return c(),{body:s,after:D(e,"Does your essay do this?"),read:()=>Object.fromEntries(e.sections.map(({
id:l},d)=>[l,n[d].value]).filter(([,l])=>l)),write(l){e.sections.forEach(({id:d},h)=>{let f=g(l,d)??"";n[h].value!==f&&(n[h].
value=f)}),c()}}},usable:(e,t)=>Object.fromEntries(Object.entries(t).filter(([n])=>e.sections.some(({id:o})=>o===n))),grade(e,t){
let n=Object.entries(t);if(!n.every(([s])=>e.sections.some(({id:c})=>c===s))||!n.some(([,s])=>s.trim()))return;let o=e.replies.
model,r=o.text.split(/\n+/).filter(Boolean);return{outcome:"noted",points:0,said:["One way to put it, part by part:",...r.
slice(0,-1),{...o,text:r.at(-1)??""}]}}};var ue={"‐‑‒–—−﹣－":"-","＋":"+","＄﹩":"$","￡":"£","￥":"¥","٪％﹪":"%","’‘ʼ´`＇٬":"'",
"，،":",","．":"."},fe=e=>new RegExp(`^([+-]?) ?[${e||Object.keys(X).join("")}]? ?([+-]?) ?([0-9.,٫' ]+)$`),H=/^(?:[1-9][0-9]{0,2}([.,' ])[0-9]{3}(?:\1[0-9]{3})*|[1-9][0-9]?(?:,[0-9]{2})+,[0-9]{3})$/,
J=["%","per cent","percent"],X={$:["dollars","dollar","usd"],"€":["euros","euro","eur"],"£":["pounds","pound","gbp"],
"¥":["yen","jpy"]},Z=e=>/^\p{Sc}/u.exec(e)?.[0]??"",Q={thousand:["k"],million:["m","mn","mln"],billion:["bn","bln"],trillion:[
"tn","trn"]},he=3,ee=[73552,68928,71376,71386,72688,118e3,124401,73184],V=e=>`\\u{${e.toString(16)}}`,M=`\\p{Nd}${ee.map(
e=>`${V(e)}-${V(e+9)}`).join("")}`,me=new RegExp(`[${M}]`,"gu"),ge=new RegExp(`^[^${M}.,٫]+|[^${M}.,٫]+$`,"gu");function we(e){
let t=e.codePointAt(0)??0,n=ee.find(r=>t>=r&&t<r+10);if(n)return String(t-n);let o=t;for(;/\p{Nd}/u.test(String.fromCodePoint(
o-1));)o-=1;return String((t-o)%10)}var $e=e=>Object.entries(ue).find(([t])=>t.includes(e))?.[1]??e,R=e=>[...e.replace(/\p{Cf}/gu,
"")].map($e).join("").replace(me,we).replace(/[\s\x1c-\x1f\x85]+/g," ").trim().toLowerCase();function be(e){if(J.includes(
e))return["",...J];let t=Z(e),n=e.slice(t.length).trim(),o=n.split(" "),r=o.length>he?[n]:o.map(ye).reduce((s,c)=>s.flatMap(
l=>c.map(d=>[...l,d])),[[]]).map(s=>s.join(" "));if(!t)return["",...r];let a=r.flatMap(s=>[t,...X[t]??[]].map(c=>`${s} ${c}`.
trim()));return["",t,...r,...r.map(s=>`${t} ${s}`),...r.map(s=>t+s),...a]}function ye(e){return e.endsWith("s")?[e,e.slice(
0,-1),...e.endsWith("ies")?[`${e.slice(0,-3)}y`]:[]]:[e,`${e}s`,...e.endsWith("y")?[`${e.slice(0,-1)}ies`]:[],...Object.
hasOwn(Q,e)?Q[e]:[]]}function xe(e){let t=c=>c.replace(/[^0-9]/g,""),n=/[.,' ٫]/.test(e)?[]:[e];H.test(e)&&n.push(t(e));
let[,o,r,a]=/^(.*)([.,٫])([0-9]*)$/.exec(e)??[],s=a&&!o.includes(r)&&H.test(o);return r&&(/^[0-9]+$/.test(o+a)||s)&&n.push(
`${t(o)}.${a}`),n}function S(e,t=""){if([...e].length>100)return[];let n=R(e),o=fe(Z(R(t)));for(let r of be(R(t))){let a=n.
endsWith(r)&&o.exec(n.slice(0,n.length-r.length).trimEnd());if(a&&!(a[1]&&a[2]))return xe(a[3].trimEnd()).map(s=>(a[1]+a[2]===
"-"?-1:1)*Number(s))}return[]}var te=e=>S(e,"%").filter(t=>t>=0&&t<=100),ne=e=>/^[0-9]*\.?[0-9]*$/.test(e.replace(ge,"")),
oe=e=>S(String(e)).length===1?String(e):`${e}0`;function W(e,t,n){let[o,r]=F(e.unit),a=i("input",{id:t.id,inputmode:"decimal",autocomplete:"off","aria-describedby":`${t.
id}-before ${t.id}-after`});return{body:i("p",{class:"ck-number"},i("label",{for:t.id},n),i("span",{class:"ck-amount-typ\
ed"},i("span",{id:`${t.id}-before`},o),a,i("span",{id:`${t.id}-after`,dir:"auto"},r))),read:()=>a.value,write:s=>{a.value!==
s&&(a.value=s)}}}function ke(e,t,n){let[o,r]=[Math.floor(n),Math.ceil(n)],a=o===r?n:`a number between ${o} and ${r} (${n}\
)`;return`“${e}” can be read in two ways. Do you mean ${t}, or ${a}?`}p.number={shape:"text",blank:"That is not a nu\
mber yet. Write it with digits and without other words, for example 3.5.",draw:(e,t)=>W(e,t,"Your answer"),usable:x,either(e,t){
let n=S(t,e.unit),[o,r]=n;return n.length>1&&{asks:ke(t.trim(),o,r),answers:n.map(oe)}},grade(e,t){let[n,...o]=S(t,e.unit);
if(n===void 0||o.length)return;let r=!ne(t)&&`Read as ${n}.`,a=c=>[c,r].filter(Boolean);if(y(n,e.answer,e.tolerance))return{
outcome:"right",points:1,said:a(e.replies.right)};let s=e.near.find(c=>y(n,c.value,0));return{outcome:"wrong",points:0,said:a(
s?s.reply:e.replies.wrong)}},solution:e=>String(e.answer),answer:e=>E(e.answer,e.unit),explained:e=>[e.replies.right]};p.forecast={shape:"text",check:"Note my forecast",blank:"Write a number from 0 to 100, for example 35: the chance in per\
 cent that it will happen.",draw(e,t){let n=W(e,t,"Your forecast"),o=i("p",{id:`${t.id}-settled`,class:"ck-settled"},i("\
strong",{},"Settled on "),u("span",e.settled));return w(n.body.querySelector("input")).setAttribute("aria-describedby",`${t.
id}-settled ${t.id}-after`),{...n,body:i("div",{},o,n.body)}},usable:x,grade(e,t){let[n]=te(t);if(n!==void 0)return{outcome:"\
noted",points:0,said:[...ve(n),e.replies.weigh]}}};function ve(e){let t=s=>s>0&&s<.005?"less than 0.01":s.toFixed(2),[n,
o]=[1,0].map(s=>t((e/100-s)**2)),r=e>0&&e<1?Math.round(e*100):0,a=`${e} % is less than once in a hundred times. If you m\
ean ${r} %, write ${r}.`;return[`Noted: ${e} %. It scores ${n} if it happens and ${o} if it does not.`,"0 is best and 1 \
is worst; always saying 50 % scores 0.25.",...r?[a]:[]]}var Oe=3,I=e=>e.rows.flatMap(t=>e.choices.map(({id:n})=>({name:`${t.id}/${n}`,row:t,choice:n}))),se=e=>Object.fromEntries(
I(e).map(({name:t,row:n,choice:o})=>[t,n.rated[o]])),K=(e,t)=>{let n=Object.entries(se(e)).filter(([o])=>e.scale.some(({
id:r})=>r===g(t,o)));return Object.fromEntries(n.map(([o])=>[o,t[o]]))},T=(e,t)=>e.rows.filter(n=>e.choices.every(({id:o})=>g(
t,`${n.id}/${o}`)));function _(e,t,n){let o=Object.fromEntries(e.scale.map(({id:r,points:a})=>[r,a]));return e.choices.map(
({id:r})=>n.reduce((a,s)=>a+o[t[`${s.id}/${r}`]],0))}function Se(e,t,n=T(e,t)){if(!n.length)return[];let o=_(e,t,n);return[
...new Set(o)].sort((r,a)=>r-a).map(r=>({place:1+o.filter(a=>a<r).length,points:r,hypotheses:e.choices.filter((a,s)=>o[s]===
r).map(({id:a})=>a)}))}function re(e,t){let n=Object.fromEntries(e.scale.map(({id:o},r)=>[o,r]));return I(e).filter(({name:o})=>g(
t,o)).map(o=>({...o,apart:Math.abs(n[t[o.name]]-n[o.row.rated[o.choice]])}))}function ae(e,t){let n=re(e,t),o=Math.max(...n.
map(({apart:r})=>r));return n.filter(({apart:r})=>r&&r===o).slice(0,Oe)}var Ee=(e,t)=>t.map(({points:n,hypotheses:o})=>{
let r=o.map(a=>w(e.choices.find(({id:s})=>s===a)).text);return`${U(r)} (${n})`}).join("; then ");p.grid={shape:"map",check:"\
Compare",blank:"Rate at least one cell first, then compare.",stays:!0,draw(e,t){let n=new Map(I(e).map(({name:c,row:l,choice:d})=>[
c,je(e,t,l,d)])),o=e.choices.map(()=>i("td",{},"–")),r=i("div",{class:"ck-compared"}),a=()=>Object.fromEntries([...n].
map(([c,l])=>[c,l.value]).filter(([,c])=>c)),s=c=>{let l=K(e,c);for(let[m,$]of n)$.value=g(l,m)??"";let d=T(e,l),h=d.length?
_(e,l,d):[];for(let[m,$]of o.entries())$.textContent=String(h[m]??"–");let f=t.quiz.entry(e).outcome&&Object.keys(l).length;
r.replaceChildren(...f?Te(e,l):[])};return{body:Ne(e,t,n,o),after:r,read:a,write:s}},running(e,t){let n=K(e,t),o=Object.
keys(n).length,r=T(e,n),a=`${o} of ${b(e.rows.length*e.choices.length,"cell")} rated.`;if(!r.length)return[`${a} The ran\
king begins with the first row you complete.`];let s=`By your ratings in ${b(r.length,"complete row")}, with least again\
st it first`;return[`${a} ${s}: ${Ee(e,Se(e,n))}.`]},usable:K,grade(e,t){let n=new Map(I(e).map(s=>[s.name,s])),o=e.scale.
map(({id:s})=>s),r=Object.entries(t);return!r.length||r.some(([s,c])=>!n.has(s)||!o.includes(c))?void 0:{outcome:"noted",
points:0,notes:ae(e,t).map(({name:s,row:c,choice:l})=>[s,null,g(c.replies,l)]),said:[Ie(e,t),e.replies.rated]}}};var P=(e,t)=>{
let{sign:n,text:o}=w(e.scale.find(({id:r})=>r===t));return`${n} ${o}`};function je(e,t,n,o){let r=`${e.rows.indexOf(n)}`,
a=e.choices.findIndex(({id:s})=>s===o);return i("select",{"aria-labelledby":`${t.id}-row-${r} ${t.id}-column-${a}`},i("o\
ption",{value:""},"Not rated"),e.scale.map(({id:s})=>i("option",{value:s},P(e,s))))}function Ne(e,t,n,o){let r=e.choices.
map(({text:s},c)=>i("th",{scope:"col",id:`${t.id}-column-${c}`},u("span",s))),a=e.rows.map((s,c)=>i("tr",{},i("th",{scope:"\
row",id:`${t.id}-row-${c}`},u("span",s.text)),e.choices.map(({id:l})=>i("td",{},n.get(`${s.id}/${l}`)))));return C("Tabl\
e of your ratings",i("table",{class:"ck-ratings"},i("caption",{},"Your ratings"),i("thead",{},i("tr",{},i("th",{scope:"c\
ol"},"Evidence"),r)),i("tbody",{},a),i("tfoot",{},i("tr",{},i("th",{scope:"row"},"Points against, from complete rows"),o))))}
function Ie(e,t){let n=re(e,t).map(a=>a.apart),o=n.filter(a=>!a).length;if(o===n.length)return`You rated ${b(o,"cell")} \
and the kit rates each of them the same.`;let r=n.filter(a=>a===1).length;return`Of the ${b(n.length,"cell")} you rated,\
 the kit has ${o} the same, ${r} one step away and ${n.length-o-r} further. Below: where you differ most, and why the ki\
t rates as it does.`}function Te(e,t){let n=T(e,t),o=ae(e,t).map(({name:a,row:s,choice:c})=>i("li",{},u("span",s.text),"\
 ",i("strong",{},w(e.choices.find(({id:l})=>l===c)).text),": you ",i("strong",{},P(e,t[a])),", the kit ",i("strong",{},P(
e,s.rated[c])),". ",u("span",w(g(s.replies,c)).text))),r=[i("p",{},i("strong",{},"Where you and the kit differ most")),i(
"ul",{},o)];return[...n.length?[Ce(e,t,n)]:[],...o.length?r:[]]}function Ce(e,t,n){let[o,r]=[t,se(e)].map(s=>_(e,s,n)),a=e.
choices.map(({text:s},c)=>i("tr",{},i("th",{scope:"row"},u("span",s)),i("td",{},String(o[c])),i("td",{},String(r[c]))));
return C("Your ranking beside the kit's",i("table",{},i("caption",{},`Points against each explanation, from the ${b(n.length,
"row")} you completed`),i("thead",{},i("tr",{},["Explanation","Yours","The kit’s"].map(s=>i("th",{scope:"col"},s)))),i(
"tbody",{},a)))}var De=24;p.match={shape:"map",blank:"Match at least one row first.",draw(e,t){let n=({id:s,text:c})=>i("option",{value:s,
dir:"auto"},c),o=e.rows.map((s,c)=>i("select",{id:`${t.id}-${c}`,"aria-describedby":t.noteId(s.id)},[{id:"",text:"Choose\
…"},...e.choices].map(n))),r=o.map(()=>i("p",{class:"ck-chosen","aria-hidden":"true"})),a=()=>o.forEach((s,c)=>{let l=e.
choices.find(({id:d})=>d===s.value)?.text??"";r[c].textContent=l.length>De?l:""});for(let s of o)s.addEventListener("cha\
nge",a);return{body:i("div",{class:"ck-rows"},e.rows.map((s,c)=>i("div",{class:"ck-row"},i("label",{for:o[c].id},u("span",
s.text,s.quote)),o[c],r[c],t.note(s.id)))),read:()=>Object.fromEntries(e.rows.map((s,c)=>[s.id,o[c].value]).filter(([,s])=>s)),
write:s=>{for(let[c,l]of e.rows.entries())o[c].value=g(s,l.id)??"";a()}}},grade(e,t){let n=Object.entries(t).map(([o,r])=>{
let a=e.rows.find(s=>s.id===o);return[o,a&&r===a.answer,a&&g(a.replies,r)]});if(!n.some(([,,o])=>!o))return N(e,n,"rows \
are right",{})},usable:(e,t)=>Object.fromEntries(e.rows.map(n=>[n.id,g(t,n.id)]).filter(([,n])=>e.choices.some(o=>o.id===
n))),solution:e=>Object.fromEntries(e.rows.map(t=>[t.id,t.answer])),everyReply:e=>e.rows.map(t=>[t.id,null,g(t.replies,t.
answer)]),answer:()=>"as now matched",chosen:(e,t,n)=>e.choices.find(({id:o})=>o===t[n])?.text};p.multiple={...v,shape:"list",blank:"Choose at least one answer first.",draw:(e,t)=>z(e,t,"checkbox"),grade(e,t){if(!k(t,
e.choices))return;let n=e.choices.filter(s=>t.includes(s.id)),o=n.length>0&&n.every(s=>s.correct),r=o?n.length/O(e).length:
0,a=r===1;return{outcome:a?"right":o?"partly":"wrong",points:r,notes:n.map(s=>[s.id,!!s.correct,s.reply]),said:[a?"You f\
ound all of it.":o?"There is more to find.":"Something you chose is wrong."]}},usable:(e,t)=>j(t,e.choices),solution:e=>O(
e).map(t=>t.id)};var A=(e,t)=>k(t,e.rows)&&t.length===e.rows.length;p.order={shape:"list",draw(e,t){let n=i("ol",{class:"ck-steps"}),o=new Map(
e.rows.map(l=>[l.id,r(l)]));function r(l){let d=(h,f,m)=>i("button",{type:"button","aria-label":`${m}: ${l.text}`,click:()=>c(
l,h)},f);return i("li",{},i("div",{class:"ck-step"},u("span",l.text,l.quote),i("span",{class:"ck-moves"},d(-1,"↑","Mov\
e up"),d(1,"↓","Move down"))),t.note(l.id))}let a=()=>[...n.children].map(l=>w([...o].find(([,d])=>d===l))[0]),s=l=>{let d=A(
e,l)?l:[...o.keys()];d.join()!==a().join()&&n.replaceChildren(...d.map(h=>w(o.get(h))))};function c(l,d){let h=a(),f=h.indexOf(
l.id),m=f+d;if(m<0||m>=h.length)return t.notice(`Already ${d<0?"first":"last"} of ${h.length}.`);let[$,G]=[n.children[f],
n.children[m]];return d<0?$.after(G):$.before(G),t.changed(),t.notice(`Now number ${m+1} of ${h.length}.`)}return s([]),
{body:n,read:a,write:s}},grade(e,t){if(!A(e,t))return;let n=e.rows.map(o=>[o.id,o.place===t.indexOf(o.id)+1,o.reply]);return N(
e,n,"steps are in the right place",e.replies)},usable:(e,t)=>A(e,t)?t:[],solution:e=>[...e.rows].sort((t,n)=>t.place-n.place).
map(t=>t.id),everyReply:e=>e.rows.map(t=>[t.id,null,t.reply]),answer:()=>"the order now shown",explained:e=>[e.replies.right]};p.predict={...v,check:"Predict",blank:"Make your prediction first.",everyReply:e=>e.choices.map(t=>[t.id,null,t.reply]),
grade(e,t){let n=e.choices.find(({id:o})=>o===t);return n&&{outcome:"noted",points:0,said:[n.reply]}}};p.single={...v,grade(e,t){let n=e.choices.find(({id:r})=>r===t),o=n?.correct??!1;return n&&{outcome:o?"right":"wrong",points:o?
1:0,said:[n.reply]}},solution:e=>O(e)[0]?.id??""};p.tally={shape:"list",blank:"Tick the sums you want to add up first.",draw(e,t){let n=e.rows.map(o=>i("input",{type:"che\
ckbox",value:o.id,"aria-describedby":t.noteId(o.id)}));return{body:i("div",{class:"ck-options"},e.rows.map((o,r)=>i("div",
{class:"ck-option"},i("label",{},n[r],u("span",o.text),i("span",{class:"ck-amount"},Y(e,o.amount))),t.note(o.id)))),read:()=>n.
filter(o=>o.checked).map(o=>o.value),write:o=>{for(let r of n)r.checked=o.includes(r.value)}}},running(e,t){let{sum:n,clashes:o}=B(
e,t);return[`Your sum: ${Y(e,n)}. The target: ${Y(e,e.answer)}.`,...o]},grade(e,t){let{picked:n,sum:o,clashes:r}=B(e,t);
if(!k(t,e.rows))return;let a=y(o,e.answer,e.tolerance),s=a?r.length?"partly":"right":"wrong",c=a?r.length?"clash":"reach\
ed":o<e.answer?"short":"over",l=n.map(ie);return{outcome:s,points:{right:1,partly:.5,wrong:0}[s],notes:l,said:[e.replies[c]]}},
usable:(e,t)=>j(t,e.rows),solution:e=>L(e)[0]??[],answer(e){let t=o=>w(e.rows.find(r=>r.id===o)).text;return L(e).slice(
0,4).map(o=>o.map(t).join(" + ")).join("; or ")||`no set of these rows reaches the target without counting ${ce(e)} twic\
e`},everyReply:e=>e.rows.map(ie),explained:e=>[L(e).length?e.replies.reached:e.replies.clash]};var Y=(e,t)=>E(t,t===1&&e.
single||e.unit),ce=e=>q(e.unit)?"money":e.unit||"amounts",ie=e=>[e.id,null,e.reply?.text],le=e=>e.reduce((t,n)=>t+n.amount,
0);function B(e,t){let n=e.rows.filter(r=>t.includes(r.id)),o=[];for(let[r,a]of n.entries())for(let s of n.slice(r+1))a.
inside===s.id?o.push(`“${s.text}” already contains “${a.text}”.`):s.inside===a.id?o.push(`“${a.text}” already \
contains “${s.text}”.`):(a.clashes.includes(s.id)||s.clashes.includes(a.id))&&o.push(`“${a.text}” and “${s.text}\
” may be the same ${ce(e)}.`);return{picked:n,sum:le(n),clashes:o}}function L(e){let t=[];for(let n=1;n<2**e.rows.length;n+=
1){let o=e.rows.filter((a,s)=>n&1<<s),r=o.map(a=>a.id);y(le(o),e.answer,e.tolerance)&&!B(e,r).clashes.length&&t.push(r)}
return t.sort((n,o)=>n.length-o.length)}coursekit.of["screens"]={add:Re,draws:Me,mount:We,provide:Pe,widget:Ke};})();
Object.assign(coursekit,coursekit.of.screens);
/* of map */
(()=>{const{b:U}=coursekit.of["shared-IQOI54JR"];const{a:f,f:O,g:P,n:d,x:R}=coursekit.of["shared-UPLWAN7U"];var A=["rain -> wet","roof -x wet","rain + wind -> storm"],I=String.raw`\s*(?:[-–—−]+(?:[x✕×](?:[-–—−]*>|(?=\s|$))|\||/[-–—−]*>)|⊣|\battacks?\b)\s*`,
N=String.raw`\s*(?:[-–—−]+>|=+>|→|⇒|➔|\bsupports?\b)\s*`,_=String.raw`\s*(?:<[-–—−=]+|←|⇐)\s*`,C=new RegExp(
`(?<attacks>${I})|(?<supports>${N})|(?<back>${_})`,"gu"),K=/\s*(?:\+|&|\band\b)\s*/u,X=/^(?:[-–—*•]\s+|[0-9]+[.)]\s+)/u,
z=/^[ \t"'“”‘’`()[\].;:]+|[ \t"'“”‘’`()[\].;:]+$/gu,S=({kind:e,premises:t,to:o})=>`${t.join(" + ")} ${e===
"supports"?"->":"-x"} ${o}`,g=class extends Error{};function G(e,t){let o=[],s=[];return e.split(`
`).forEach((r,a)=>{let n=r.trim().replace(X,"");if(!(!n||n.startsWith("#")))try{o.push(...J(n.toLowerCase(),t,a+1))}catch(c){
if(!(c instanceof g))throw c;s.push({line:a+1,text:c.message})}}),{arrows:o,slips:s}}function J(e,t,o){let s=[...e.matchAll(
C)];if(!s.length)throw new g(`there is no arrow. Write, for example, ${A[0]}`);let r=[0,...s.map(c=>c.index+c[0].length)],
a=[...s.map(c=>c.index),e.length],n=r.map((c,p)=>F(e.slice(c,a[p]),t));return s.map(({groups:c={}},p)=>{let[u,m]=c.back?
[n[p+1],n[p]]:[n[p],n[p+1]];if(m.length>1)throw new g(`an arrow leads to one claim. Write a line for each of ${m.join(" \
and ")}`);return{kind:c.attacks?"attacks":"supports",premises:u,to:m[0],line:o}})}function F(e,t){let o=e.split(K).map(s=>s.
replace(z,""));if(!o.every(Boolean))throw new g(`a claim is missing beside the arrow or the +. Write, for example, ${A[2]}`);
if(o.some(s=>s.includes(",")))throw new g(`a comma can mean two things. Join linked premises with +, as in ${A[2]}; give\
 independent reasons a line each`);for(let s of o){if(t.includes(s))continue;let r=H(s,t);throw new g(`there is no claim\
 “${s}” here. ${r?`Do you mean ${r}?`:"Use the names in the list"}`)}return[...new Set(o)]}function H(e,t){let{far:o,
one:s}=t.map(r=>({far:Y(e,r),one:r})).reduce((r,a)=>a.far<r.far?a:r);return o<=Math.max(1,Math.floor(s.length/3))&&s}function Y(e,t){
let[o,s]=[[...e],[...t]],r=[0,...s.map((a,n)=>n+1)];return o.forEach((a,n)=>{let c=r;r=[n+1],s.forEach((p,u)=>{r.push(Math.
min(c[u+1]+1,r[u]+1,c[u]+(a===p?0:1)))})}),r[s.length]}var M=(e,t)=>e.every(o=>t.includes(o)),T=(e,t)=>M(e,t)&&M(t,e),j=(e,t)=>M(
e,t)&&!M(t,e),E=(e,t)=>e.kind===t.kind&&e.to===t.to&&T(e.premises,t.premises);function D(e,t,o){let{arrows:s,slips:r}=G(
e,t),a=r.map(({line:i,text:l})=>({line:i,said:`Line ${i}: ${l}.`.replace("?.","?")})),n=[];for(let i of s){let l=n.find(
$=>E($,i));l?a.push({line:i.line,said:`Line ${i.line} says the same as line ${l.line}.`}):n.push(i)}let c=o.filter(i=>n.
some(l=>E(l,i))),p=n.filter(i=>!o.some(l=>E(l,i))),u=o.filter(i=>!c.includes(i)),m=se(n),[w,y]=[new Set,new Set],k=r.length;
for(let i of p){let{remark:l,about:$,reading:W}=Q(i,p,o,u,m),v=W&&$.every(({ours:b})=>b);for(let b of $)w.add(b),v&&y.add(
b);v||(k+=1);let L=v?`${l} ${q}`:l;a.some(({said:b})=>b.endsWith(`: ${L}`))||a.push({line:i.line,said:`Line ${i.line}: ${L}`})}
let h=a.sort((i,l)=>i.line-l.line).map(i=>i.said);m.length&&h.push(`This is circular: ${m.join(" -> ")}. A claim cannot \
be its own reason.`),r.length||h.push(...u.filter(i=>!w.has(i)).map(ne));let x=c.length+y.size;return{outcome:x===o.length&&
!k?"right":x?"partly":"wrong",points:x/(o.length+k),remarks:h}}var q="The text does not draw this link itself, so your o\
wn drawing may stand.";function Q(e,t,o,s,r){let a=e.premises,n=s.filter(i=>i.to===e.to),c=n.find(i=>T(i.premises,a));if(c){
let[i,l]=c.kind==="supports"?["support","attack"]:["attack","support"],[$,W]=a.length===1?["s","it does"]:["","they do"];
return{remark:`${d(c.premises)} ${i}${$} ${e.to}; ${W} not ${l} it.`,about:[c],reading:!0}}let p=s.find(i=>a.includes(i.
to)&&i.premises.includes(e.to));if(p)return{remark:`the arrow is reversed. It leads from a reason to the claim it suppor\
ts or attacks: ${`from ${d(p.premises)} to ${p.to}`}.`,about:[p]};let u=(i,l)=>i.premises.some($=>l.includes($)),m=n.filter(
i=>i.kind===e.kind&&u(i,a)),w=m.find(i=>j(a,i.premises));if(w)return{remark:V(e,w,t),about:[w],reading:!0};let y=m.filter(
({premises:i})=>M(i,a)),k=a.filter(i=>!y.some(({premises:l})=>l.includes(i))),h=m.filter(i=>y.includes(i)||u(i,k)),x=k.filter(
i=>!h.some(({premises:l})=>l.includes(i)));return h.length?{remark:Z(h,x),about:h,reading:!x.length}:{remark:r.includes(
e.to)&&a.some(i=>r.includes(i))?`${S(e)} is part of a circle.`:ee(e,o),about:[]}}function V(e,t,o){let s=o.filter(n=>n.to===
t.to&&n.kind===t.kind&&j(n.premises,t.premises));if(T(s.flatMap(n=>n.premises),t.premises))return`${d(t.premises)} are l\
inked, and you give them as independent. Join them with +.`;let r=t.premises.filter(n=>!e.premises.includes(n));return`a\
 premise is missing. ${`${d(e.premises)} cannot support ${e.to} without ${d(r)}`}: join them with +.`}function Z(e,t){let o=e.
filter(({premises:n})=>n.length>1).map(({premises:n})=>d(n)),s=e.filter(({premises:n})=>n.length===1).map(({premises:n})=>n[0]),
r=`${d(t)} ${t.length===1?"does":"do"} not belong with`;if(!o.length&&!t.length)return`you link ${d(s)}, but each is an \
independent reason. Give each a line.`;if(!o.length)return`${r} the other premises here.`;let a=[`${o[0]} are linked`,...o.
slice(1).map(n=>`so are ${n}`)];return s.length&&a.push(`${d(s)} ${s.length===1?"is an independent reason":"are independ\
ent reasons"}`),t.length&&a.push(`${r} them`),`${a.join("; ")}.${e.length>1?" Give each reason a line.":""}`}function ee(e,t){
for(let o of e.premises){let s=te(o,e.to,t);if(s.length)return`this jumps over a step between ${o} and ${e.to}: ${d(s)}.`}
return`${S(e)} is not in our reading. It may be defensible: what in the text makes one count for or against the other?`}
function te(e,t,o){let s=[[e]];for(let r=s.shift();r;r=s.shift()){let a=r[r.length-1];for(let n of o.filter(({premises:c})=>c.
includes(a))){if(n.to===t)return r.slice(1);s.push([...r,n.to])}}return[]}function se(e){let t=e.filter(({kind:s})=>s===
"supports"),o=s=>t.filter(({premises:r})=>r.includes(s)).map(({to:r})=>r);for(let s of new Set(t.flatMap(({premises:r})=>r))){
let r=[[s]];for(let a=r.pop();a;a=r.pop())for(let n of o(a[a.length-1])){if(n===s)return[...a,s];a.includes(n)||r.push([
...a,n])}}return[]}function ne({kind:e,premises:t}){let o=e.replace(/s$/,""),s=t.length===1?`What does it ${o}?`:`What d\
o they ${o} together?`;return`Missing: ${d(t)}. ${s}`}var oe=["One arrow a line.","Supports: ->","Attacks: -x","Linked premises: +"];R.map={shape:"text",blank:"Write at least\
 one arrow first.",holds:!0,draw(e,t){let o=f("textarea",{rows:6,wrap:"off",spellcheck:"false",autocapitalize:"none",class:"\
ck-map-text","aria-labelledby":`${t.id}-legend`,"aria-describedby":`${t.id}-syntax`}),s=({id:n,text:c})=>[f("dt",{},f("c\
ode",{},n)),O("dd",c)],r=A.flatMap(n=>[f("br"),f("code",{},P(n))]),a=oe.flatMap(n=>[f("span",{style:"white-space: nowrap"},
n)," "]);return{body:f("div",{class:"ck-drawn"},f("dl",{},e.choices.flatMap(s)),f("div",{},o,f("p",{id:`${t.id}-syntax`,
class:"ck-map-syntax"},a,f("br"),"An example with other claims:",r))),read:()=>o.value,write:n=>{o.value!==n&&(o.value=n)}}},
usable:U,grade(e,t){if(!t.trim())return;let{outcome:o,points:s,remarks:r}=D(t,e.choices.map(({id:a})=>a),e.arrows);return{
outcome:o,points:s,said:[...r,o==="right"&&e.replies.right].filter(Boolean)}},solution:e=>e.arrows.map(S).join(`
`),answer:()=>"the map now shown",inWords:e=>e.arrows.map(({kind:t,premises:o,to:s})=>`${d(o.map(r=>`“${r}”`))} ${{supports:"\
support",attacks:"attack"}[t]}${o.length>1?"":"s"} “${s}”.`),explained:e=>[e.replies.right]};})();
/* of mark */
(()=>{const{a:l,c:M,f:L,j:$,o:y,x:O}=coursekit.of["shared-UPLWAN7U"];var u=({first:e,last:t})=>`${e}-${t}`;var w=class{constructor(t){this.field=t,this.rows=new Map,this.none=l("p",{class:"ck-none"},"Nothing is marked yet."),this.
items=l("ol",{class:"ck-mark-list","aria-label":"Your marks"}),this.node=l("div",{},this.none,this.items)}show(t){let s=new Map(
t.map(o=>[u(o),this.rows.get(u(o))??this.row(o)])),n=[...s.values()].map(({node:o})=>o);n.length===this.items.children.length&&
n.every((o,i)=>o===this.items.children[i])||this.items.replaceChildren(...n);for(let o of t){let i=s.get(u(o))?.select;i&&
i.value!==o.label&&(i.value=o.label)}this.rows=s,this.none.hidden=t.length>0,this.items.hidden=!t.length}row(t){let{field:s}=this,
n=`“${s.quoted(t.first,t.last)}”`,r=()=>s.markAt(t.first)??t,o=s.options.describe?.(t),i=o?.id,a=s.labels.length<2?null:
l("select",{"aria-label":`Label of ${n}`,"aria-describedby":i,change:()=>s.relabel(r(),a?.value??t.label)},s.labels.map(
({id:_,text:K})=>l("option",{value:_},K))),c=l("button",{type:"button","aria-label":`Remove ${n}`,"aria-describedby":i,click:()=>this.
remove(r())},"Remove"),h=l("span",{class:"ck-controls"},a,c),d=l("div",{class:"ck-marked-line"},l("span",{class:"ck-quot\
e",dir:"auto"},n),h);return{node:l("li",{},d,o),select:a}}remove(t){let s=this.field.made.indexOf(t);this.field.remove(t);
let n=this.items.querySelectorAll("button"),r=n[Math.min(s,n.length-1)];r?r.focus():this.field.words.focus(t.first)}};var b=class{constructor(t,s,n,r){this.nodes=[],this.gaps=[],this.paragraphOf=[],this.list=l("div",{class:"ck-passage",role:"\
listbox","aria-multiselectable":"true","aria-label":s,"aria-describedby":r,lang:n},t.map((i,a)=>this.paragraph(i,a,t.length)));
let o=t.map(i=>l("p",{dir:"auto"},i.join("")));this.node=l("div",{},l("div",{class:"ck-spoken",lang:n},o),this.list),this.
at=1,this.reach(1)}paragraph(t,s,n){let r=n>1?`Paragraph ${s+1}`:!1;return l("p",{dir:"auto",role:"group","aria-label":r},
t.map((o,i)=>i%2?this.word(o,s):this.gap(o)))}word(t,s){this.paragraphOf.push(s);let n=this.nodes.length+1,r=l("span",{class:"\
ck-word",role:"option",tabindex:-1,"data-word":n},t);return this.nodes.push(r),r}gap(t){let s=l("span",{"aria-hidden":"t\
rue"},t);return this.gaps.push({node:s,before:this.nodes.length}),s}get count(){return this.nodes.length}text(t){return this.
nodes[t-1]?.textContent??""}quoted(t,s){let n=new Map(this.gaps.map(({node:o,before:i})=>[i,o.textContent])),r=[];for(let o=t;o<=
s;o+=1)r.push(this.text(o),o<s?n.get(o):"");return r.join("")}within(t,s){let n=this.paragraphOf[s-1],r=this.paragraphOf.
indexOf(n)+1,o=this.paragraphOf.lastIndexOf(n)+1;return Math.min(Math.max(t,r),o)}show(t,s,n){let r=o=>!!s&&s[0]<=o&&o<=
s[1];this.nodes.forEach((o,i)=>{let a=t(i+1),c=r(i+1);o.className=["ck-word",...N(a),c&&"ck-now"].filter(Boolean).join("\
 "),o.setAttribute("aria-selected",String(!!a||c));let h=[c&&"about to be marked",a&&n[a.label],a?.sign].filter(Boolean);
h.length?o.setAttribute("aria-label",[o.textContent,...h].join(", ")):o.removeAttribute("aria-label"),S(o,"tag",a?.begins&&
n.length>1?String(a.label+1):""),S(o,"sign",a?.ends?U[a.look??""]??"":"")});for(let{node:o,before:i}of this.gaps){let[a,
c]=[t(i),t(i+1)],h=a&&c&&a.number===c.number?a:void 0,d=r(i)&&r(i+1);o.className=[...N(h),d&&"ck-now"].filter(Boolean).join(
" ")}}reach(t){let[s,n]=[this.nodes[this.at-1],this.nodes[t-1]];n&&(s&&(s.tabIndex=-1),n.tabIndex=0,this.at=t)}focus(t){
this.reach(t),this.nodes[t-1]?.focus()}towards(t,s){let n=this.paragraphOf[this.at-1];if(t==="Home")return s?1:this.paragraphOf.
indexOf(n)+1;if(t==="End")return s?this.count:this.paragraphOf.lastIndexOf(n)+1;if(t==="ArrowUp"||t==="ArrowDown")return this.
byLine(t==="ArrowUp"?-1:1);if(t!=="ArrowLeft"&&t!=="ArrowRight")return;let r=getComputedStyle(this.nodes[this.at-1]).direction===
"rtl",o=t==="ArrowRight"!==r?1:-1;return Math.min(Math.max(this.at+o,1),this.count)}byLine(t){let s=this.box(this.at),n=this.
nodes.map((i,a)=>({place:a+1,...this.box(a+1)})).filter(({line:i})=>(i-s.line)*t>A),r=Math.min(...n.map(i=>Math.abs(i.line-
s.line)));return n.filter(i=>Math.abs(i.line-s.line)<r+A).sort((i,a)=>Math.abs(i.middle-s.middle)-Math.abs(a.middle-s.middle))[0]?.
place??this.at}box(t){let{left:s,right:n,top:r,bottom:o}=this.nodes[t-1].getBoundingClientRect();return{left:s,right:n,line:(r+
o)/2,middle:(s+n)/2}}pointedAt(t){let s=t.target instanceof Element?t.target.closest("[data-word]"):null;if(s&&this.list.
contains(s))return Number(s.getAttribute("data-word"));let n=this.nodes.map((r,o)=>({place:o+1,...this.box(o+1)})).filter(
({line:r})=>Math.abs(r-t.clientY)<=x).map(({place:r,left:o,right:i})=>({place:r,off:Math.max(o-t.clientX,t.clientX-i,0)})).
sort((r,o)=>r.off-o.off)[0];return n&&n.off<=x?n.place:void 0}},A=6,x=22,U={right:"✓",partly:"½",wrong:"✗"},N=e=>e?
["ck-marked",`ck-as-${e.label+1}`,e.look&&`ck-${e.look}`]:[];function S(e,t,s){s?e.dataset[t]=s:delete e.dataset[t]}function I(e){let{words:t}=e,[s,n]=[0,!1];t.list.addEventListener("pointerdown",o=>{[s,n]=[0,!1],!(o.pointerType!=="mous\
e"||o.button||e.isLocked||e.anchor!==null)&&(s=t.pointedAt(o)??0)}),t.list.addEventListener("pointermove",o=>{if(!s||!(o.
buttons&1))return;let i=t.pointedAt(o);!i||!n&&i===s||(n=!0,e.anchor=s,e.move(i))});let r=()=>{n&&e.finish(),s=0};t.list.
addEventListener("pointerup",r),t.list.addEventListener("pointerleave",r),t.list.addEventListener("click",o=>{let i=t.pointedAt(
o);!n&&i&&e.choose(i),n=!1}),t.list.addEventListener("focusin",({target:o})=>{let i=o instanceof HTMLElement?Number(o.dataset.
word):0;i&&i!==t.at&&(t.reach(i),e.show())}),t.list.addEventListener("keydown",o=>{o.altKey||o.metaKey||!F(e,o)||(o.preventDefault(),
o.stopPropagation())})}function F(e,t){let{key:s,shiftKey:n,ctrlKey:r}=t,{words:o,isLocked:i}=e,a=o.towards(s,r);if(a!==
void 0)return e.move(a,n),!0;if(r||i)return!1;if(s==="Enter"||s===" ")e.choose(o.at);else if(s==="Escape"&&e.anchor!==null)
e.giveUp();else if(s==="Delete"||s==="Backspace")Y(e);else if(/^[1-9]$/.test(s)&&e.labels.length>1)X(e,Number(s)-1);else
return!1;return!0}function Y(e){let t=e.markAt(e.words.at);t?e.remove(t):e.say("This word is not marked.")}function X(e,t){
let s=e.labels[t];if(!s)return;let n=e.markAt(e.words.at);e.setLabel(s.id),e.anchor!==null?e.finish():n?e.relabel(n,s.id):
e.say(`The next mark will be: ${s.text}.`)}var j="­‌‍⁠",z="'’-‐‑.·&_@־׳״",G=",:/٫٬",J=/[\u3041-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\u{20000}-\u{323af}\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]/u,
m=e=>e!==void 0&&/[\p{L}\p{N}\p{M}]/u.test(e),g=e=>e!==void 0&&/\p{N}/u.test(e),q=e=>e!==void 0&&/\p{Sc}/u.test(e),H=e=>e!==
void 0&&J.test(e)&&/\p{L}/u.test(e),f=(e,t)=>t!==void 0&&e.includes(t);function B(e){let t=Array.from(e),s=(i,a)=>t.slice(i,a).join(""),n=[],r=0,o=0;for(;o<t.length;){let i=Q(t,o);i>o&&(n.push(
s(r,o),s(o,i)),r=i),o=Math.max(i,o+1)}return[...n,s(r)]}function Q(e,t){let s=Z(e,t);if(!m(e[s]))return t;if(H(e[s])){for(s+=
1;f(j,e[s])||m(e[s])&&/\p{M}/u.test(e[s]);)s+=1;return s}for(;V(e,s);)s+=1;let n=f("%‰°",e[s])||q(e[s])&&!g(e[s+1]);return g(
e[s-1])&&n?s+1:s}function V(e,t){if(t>=e.length)return!1;if(f(j,e[t]))return!0;if(f(G,e[t]))return g(e[t-1])&&g(e[t+1]);
let s=e[t+(f(z,e[t])?1:0)];return m(s)&&!H(s)}function Z(e,t){if(m(e[t])||m(e[t-1]))return t;if(f("#@",e[t]))return t+1;
let s=t+(f("+-−±",e[t])?1:0);return s+=q(e[s])?1:0,g(e[s])?s:t}var tt=["Choose the first word of what you want to mark, then the last one. For one word, choose it twice. With a mouse \
you can also draw over the words.","With the keyboard: arrows go from word to word, Enter sets the first word and then t\
he last one; or hold Shift while you move, then press Enter. Escape gives up, Delete takes a mark away."],st="The number\
 of a label sets it.";function T(e,t){let s=new k(t);return e.append(s.node),s}var k=class{constructor(t){this.options=t,
this.labels=t.labels,this.id=M(),this.made=[],this.looks=new Map,this.anchor=null,this.isLocked=!1,this.label=this.labels[0].
id;let s=t.paragraphs.map(r=>typeof r=="string"?B(r):r),n=l("p",{id:`${this.id}-how`},tt.join(" "),this.labels.length>1&&
` ${st}`);this.words=new b(s,t.title?`${t.title}, word by word`:"The text, word by word",t.language,n.id),this.list=new w(
this),this.usual=l("span",{},"Choose the first word, then the last one."),this.said=l("span",{"aria-live":"polite"}),this.
chosen=this.chooser(),this.node=l("div",{class:"ck-marking"},this.chosen,t.title&&l("p",{class:"ck-title"},L("span",t.title)),
this.words.node,l("p",{class:"ck-hint"},this.usual,this.said),l("details",{class:"ck-how"},l("summary",{},"How to mark"),
n),this.list.node);for(let r of["input","change"])this.node.addEventListener(r,o=>o.stopPropagation());I(this),this.write(
t.marks??[])}chooser(){if(this.labels.length<2)return l("p",{class:"ck-as"},...C(this.labels[0]));let t=(s,n)=>{let r=()=>this.
setLabel(s.id),o=l("input",{type:"radio",name:this.id,value:s.id,checked:!n,change:r}),i=l("span",{class:`ck-sample ck-m\
arked ck-as-${n+1}`,"aria-hidden":"true"},n+1);return l("label",{},o,i,l("span",{},...C(s)))};return l("fieldset",{class:"\
ck-as"},l("legend",{},"Mark words as"),this.labels.map(t))}setLabel(t){this.label=t;let s=this.chosen.querySelectorAll("\
input");for(let n of s)n.checked=n.value===t}marks(){return this.made.map(t=>({...t}))}quoted(t,s){return this.words.quoted(
t,s)}write(t){this.made=[...t].sort((s,n)=>s.first-n.first),this.show()}lock(t){this.isLocked=t,t&&this.quiet(),this.words.
list.setAttribute("aria-disabled",String(t)),this.node.classList.toggle("ck-locked",t);let s=this.node.querySelectorAll(
"input, select, button");for(let n of s)n.disabled=t;this.show()}judge(t){this.looks=t,t.size&&this.quiet(),this.show()}quiet(){
this.anchor=null,this.say("")}show(){let t=[];this.made.forEach((n,r)=>{let o=this.looks.get(u(n)),i=this.labels.findIndex(
({id:c})=>c===n.label),a=this.quoted(n.first,n.last);for(let c=n.first;c<=n.last;c+=1){let[h,d]=[c===n.first,c===n.last];
t[c]={number:r,label:i,words:a,begins:h,ends:d,look:o,sign:et[o??""]}}});let s=this.labels.map(({text:n})=>n);this.words.
show(n=>t[n],this.pending(),s),this.list.show(this.made)}pending(){return this.anchor===null?null:this.anchor<this.words.
at?[this.anchor,this.words.at]:[this.words.at,this.anchor]}move(t,s=!1){s&&this.anchor===null&&!this.isLocked&&(this.anchor=
this.words.at),this.words.focus(this.anchor===null?t:this.words.within(t,this.anchor)),this.show()}choose(t){if(this.isLocked)
return this.words.focus(t);this.anchor===null?(this.anchor=t,this.move(t),this.say(`First word: “${this.words.text(t)}\
”. Now choose the last word.`)):(this.move(t),this.finish())}finish(){let[t,s]=this.pending()??[0,0];if(!t)return;this.
anchor=null;let n=this.made.filter(o=>o.last<t||o.first>s);this.change([...n,{first:t,last:s,label:this.label}]);let r=`\
Marked: “${this.quoted(t,s)}”${this.labels.length>1?` as ${this.textOf(this.label)}`:""}.`;this.say(`${r} ${y(this.made.
length,"mark")}.`)}giveUp(){this.anchor=null,this.show(),this.say("Nothing is being marked.")}remove(t){this.change(this.
made.filter(s=>s!==t)),this.say(`“${this.quoted(t.first,t.last)}” is no longer marked. ${y(this.made.length,"mark")}\
.`)}relabel(t,s){this.change(this.made.map(n=>n===t?{...t,label:s}:n)),this.say(`“${this.quoted(t.first,t.last)}” is n\
ow marked as ${this.textOf(s)}.`)}change(t){this.looks=new Map,this.write(t),this.options.onChange?.(this.marks())}textOf(t){
return this.labels.find(s=>s.id===t)?.text??""}markAt(t){return this.made.find(({first:s,last:n})=>s<=t&&t<=n)}say(t){this.
said.textContent=t,this.usual.hidden=!!t||this.isLocked}},et={right:"right",partly:"partly right",wrong:"not right"},C=({
text:e,about:t})=>[l("strong",{},e),t&&`: ${t}`];function P(e,t,s,n){let r=new v(t,s,new Set(n)),o=e.flatMap((h,d)=>r.pairs(h,d));o.sort((h,d)=>d.earned-h.earned||d.fit-
h.fit||Number(d.same)-Number(h.same)||d.shared-h.shared||h.mark-d.mark||h.span-d.span);let i=new Map;for(let h of o)!i.has(
h.mark)&&![...i.values()].some(({span:d})=>d===h.span)&&i.set(h.mark,h);let a=e.map((h,d)=>r.marked(h,i.get(d))),c=a.reduce(
(h,d)=>h+d.earned,0);return{marks:a,missed:t.map((h,d)=>d).filter(h=>!o.some(({span:d})=>d===h)),points:2*c/(e.length+t.
length)}}var v=class{constructor(t,s,n){this.spans=t,this.tempting=s,this.light=n}pairs(t,s){return this.spans.flatMap((n,r)=>{
let o=W(t,n);if(!o)return[];let i=this.fit(t,n),a=t.labels.some(d=>n.labels.includes(d)),c=a?i>=.5:i>=.9,h=a&&i>=.9?1:c?
.5:0;return[{mark:s,span:r,fit:i,same:a,shared:o,earned:h}]})}marked(t,s){let{span:n=null,earned:r=0,same:o=!0}=s??{};if(s?.
same&&s.fit>=.9)return{state:"right",at:n,earned:r,same:o};let i=this.tempted(t,s?.fit??0);if(i!==null)return{state:"tem\
pting",at:i,earned:r,same:!0};if(s)return{state:s.fit>=.9?"label":this.astray(t,s.span),at:n,earned:r,same:o};let a=this.
spans.findIndex(c=>W(t,c));return{state:a<0?"extra":"split",at:a<0?null:a,earned:r,same:o}}astray(t,s){if(this.spans.filter(
i=>this.heavy(t,i)*2>=this.heavy(i,i)).length>1)return"joined";let r=this.spans[s],o=this.heavy(t,r);return o===this.heavy(
r,r)?"long":o===this.own(t,r)?"short":"off"}tempted(t,s){let n=0,r=null;for(let[o,i]of this.tempting.entries()){let a=this.
fit(t,i);i.labels.length&&!t.labels.some(c=>i.labels.includes(c))||a<=n||(n=a,r=o)}return n>=Math.max(s,.6)?r:null}fit(t,s){
let n=this.heavy(t,s);return n?2*n/(this.own(t,s)+this.heavy(s,s)):0}heavy(t,s){let n=D(s),r=n.filter(o=>!this.light.has(
o));return(r.length?r:n).filter(o=>t.first<=o&&o<=t.last).length}own(t,s){let n=D(t).filter(r=>r<s.first||r>s.last);return this.
heavy(t,s)+n.filter(r=>!this.light.has(r)).length}},D=({first:e,last:t})=>Array.from({length:t-e+1},(s,n)=>e+n),W=(e,t)=>Math.
max(0,Math.min(e.last,t.last)-Math.max(e.first,t.first)+1);var nt=/^([0-9a-f]{8})\.([1-9][0-9]{0,3})-([1-9][0-9]{0,3})$/;function E(e,t){let s=Object.entries(t).map(([o,i])=>R(e,o,
i)),n=s.filter(Boolean).sort((o,i)=>o.first-i.first);return n.every((o,i)=>!i||n[i-1].last<o.first)&&n.length===s.length?
n:[]}function R(e,t,s){let n=nt.exec(t),r=e.pieces.reduce((a,c)=>a+Math.floor(c.length/2),0);if(!n||n[1]!==e.text||!e.labels.
some(({id:a})=>a===s))return null;let[o,i]=[Number(n[2]),Number(n[3])];return o<=i&&i<=r?{first:o,last:i,label:s}:null}var p=(e,t)=>`${e.
text}.${u(t)}`;function ot(e,t,s){let[n,r]=["",0];for(let o of e.pieces)for(let[i,a]of o.entries())r+=i%2,t<=r&&(i%2?r<=
s:r<s)&&(n+=a);return n}function it(e,{state:t,at:s,same:n}){return t==="right"?e.spans[s??0].found:t==="tempting"?e.wrong[s??
0].reply:e.half[t]+(n||t==="label"||t==="joined"?"":` ${e.half.other}`)}O.mark={shape:"map",blank:"Mark some words first\
.",draw(e,t){let s=document.createElement("div"),n=o=>Object.fromEntries(o.map(i=>[p(e,i),i.label])),r=T(s,{paragraphs:e.
pieces,title:e.title,labels:e.labels,language:e.language,onChange:()=>t.changed(),describe(o){let i=t.note(p(e,o));return i.
id=`${t.noteId(p(e,o))}-whole`,i}});return{body:s,read:()=>n(r.marks()),write:o=>r.write(E(e,o)),told(o,i){let a=new Map(
o.map(([c,h])=>[c.split(".")[1]??c,rt(h)]));r.judge(a),r.lock(i)}}},grade(e,t){let s=E(e,t);if(!s.length||s.length!==Object.
keys(t).length)return;let n=P(s.map(({first:o,last:i,label:a})=>({first:o,last:i,labels:[a]})),e.spans.map(({first:o,last:i,
label:a})=>({first:o,last:i,labels:[a]})),e.wrong,e.light),r=n.points===1?"right":n.points?"partly":"wrong";return{outcome:r,
points:n.points,notes:n.marks.map((o,i)=>[p(e,s[i]),o.state==="right"||(o.earned?"partly":!1),it(e,o)]),said:[at(e,n),...n.
missed.map(o=>e.spans[o].missed),r==="right"?e.replies.right:e.replies.otherwise]}},usable:(e,t)=>Object.fromEntries(Object.
entries(t).filter(([s,n])=>E(e,{[s]:n}).length)),solution:e=>Object.fromEntries(e.spans.map(t=>[p(e,t),t.label])),everyReply:e=>e.
spans.map(t=>[p(e,t),null,t.found]),answer:()=>"as now marked",explained:e=>[e.replies.right],part(e,t,s){let n=R(e,t,s[t]),
r=n?`“${ot(e,n.first,n.last)}”`:t;return n&&e.labels.length>1?`${r}, ${$(e.labels.find(({id:o})=>o===n.label)).text}`:
r}};var rt=e=>e===null?"":e==="partly"?"partly":e?"right":"wrong";function at(e,{marks:t,missed:s}){let n=t.filter(({state:i})=>i===
"right").length,r=t.filter(({state:i,earned:a})=>i!=="right"&&a).length,o=s.length;return[`${n} of ${e.spans.length} fou\
nd.`,r?`${r} half right.`:"",o?`${o} not marked yet.`:""].filter(Boolean).join(" ")}})();
/* of progress */
(()=>{const{A:lt,B:S,C:ut,D:dt,E:pt,F:ft,G:F,H:mt,I:wt,a:G,b:V,c:J,d:T,e:Q,f:X,g:Z,
h:M,i:I,j:tt,k:et,o:$,p:x,q:st,r:ot,s:nt,t:v,u:it,v:rt,w:at,x:C,y:ht,z:ct}=coursekit.of["shared-IT4H4U3H"];
const{B,a:c,c:b,f:W,h:q,i:p,j:E,n:k,o:w,t:y,v:g,w:Y,z}=coursekit.of["shared-UPLWAN7U"];var _=class{constructor(t,e){this.heard=t,this.course=new $(t.kit,e),this.notice=new C(()=>this.course.save()),this.sentence=
c("p",{role:"status",class:"ck-confusion"}),this.table=c("div"),this.from=c("p",{class:"ck-from"}),this.root=c("div",{class:"\
ck-screen ck-confusions",role:"group","aria-label":"Your voice confusions"},this.sentence,this.table,this.from,this.notice.
node),g(this.root),this.count(),this.stop=this.course.whenKept(()=>this.count())}count(){let t=()=>0,e=this.heard.rounds.
map(h=>{let l=this.course.entries(h.place),d=h.items.map(u=>({choices:[],rows:[],...u})),f=y(()=>ut(d,({id:u})=>p(l,u)??
{}),t);return{...h,times:f,heard:Dt.reduce((u,m)=>u+f(...m),0)}}),o=(h,l)=>e.reduce((d,f)=>d+f.times(h,l),0),s=e.reduce(
(h,l)=>h+l.heard,0),i=S.reduce((h,l)=>h+o(l,l),0),r=s?`At your first try you named the right kind of voice for ${i} of ${s}\
. ${pt(o)}`:this.toDo();r!==this.sentence.textContent&&(this.sentence.textContent=r),this.table.replaceChildren(...s?[dt(
o)]:[]),this.from.hidden=!s,this.notice.show(this.course.forgets?v:"");let a=e.filter(h=>h.heard);this.from.textContent=
`Counted: ${k(a.map(h=>`${h.heard} in ${gt(h)}`))}.`}toDo(){let t=[...new Set(this.heard.rounds.map(({lesson:s})=>s))],e=k(
this.heard.rounds.map(gt));return`Nothing to count yet. Answer rounds of ${t.length>1?"lessons":"lesson"} ${k(t)} first,\
 in this browser: ${e}.`}},Dt=S.flatMap(n=>S.map(t=>[n,t])),gt=({title:n,lesson:t})=>`“${n}” (lesson ${t})`;function bt(n,t,e={}){
let o=new _(t,e);return n.append(o.root),{follow:()=>o.count(),stop:o.stop}}var kt=({tries:n=0,revealed:t,outcome:e})=>n>0||t===!0||e==="shown";function N(n,t){let e=t.questions??{},o=n.questions.
filter(({id:a})=>!kt(p(e,a)??{})),s=n.rounds.map(a=>{let h=Object.values(p(t,a.place)??{}).filter(kt).length;return{...a,
done:Math.min(a.asks,h)}}),i=n.questions.length+s.reduce((a,{asks:h})=>a+h,0),r=n.questions.length-o.length+s.reduce((a,h)=>a+
h.done,0);return{all:i,done:r,open:o,rounds:s.filter(a=>a.done<a.asks)}}function j(n){let t=e=>n.reduce((o,s)=>o+s[e],0);
return{all:t("all"),done:t("done")}}var L=({all:n,done:t})=>n?t===n?`all ${n} answered`:`${t} of ${n} answered`:"no ques\
tions";function O(n){let t=c("p",{class:"ck-title",id:n}),e=c("progress",{"aria-labelledby":n});return{node:c("div",{class:"\
ck-whole"},t,e),show:(o,s)=>R(e,t,s,`${o}: ${L(s)}`)}}function R(n,t,{all:e,done:o},s){n.hidden=!e,n.max=e||1,n.value=o,
t.textContent=s}function K({file:n,title:t},e){let o=`${n}.ipynb`,s=c("a",{href:o,dir:"auto"},t),i=e?.context?.path;return typeof i=="st\
ring"&&y(()=>e.rendermime?.linkHandler?.handleLink(s,i.slice(0,i.lastIndexOf("/")+1)+o,""),null),s}var D=(n,t)=>[...n.querySelectorAll(
t)].map(e=>e);function yt(n,{place:t,id:e}){let o=D(document,".ck-quiz").filter(a=>a.dataset.place===t),s=e?o.flatMap(a=>D(
a,"form")).filter(a=>a.dataset.question===e):o,i=n.closest(".jp-Notebook"),r=s.filter(a=>a.checkVisibility());return r.find(
a=>a.closest(".jp-Notebook")===i)??r[0]}function $t(n){D(n,"input:enabled, select:enabled, textarea, button:not([hidden]\
)")[0]?.focus({preventScroll:!0});let t=()=>n.scrollIntoView({block:n.offsetHeight<innerHeight?"center":"start"});t(),requestAnimationFrame(
()=>requestAnimationFrame(t))}var Kt=1e4,Ut=200;function xt(n,t,e=performance.now()+Kt){let o=yt(n,t);o?$t(o):performance.
now()<e&&setTimeout(()=>xt(n,t,e),Ut)}function vt({title:n,...t},{file:e,isHere:o,notebook:s,missing:i}){let r=K({file:e,
title:n},s);return r.addEventListener("click",a=>{let h=yt(r,t);return!h&&!o&&e?xt(r,t):(a.preventDefault(),a.stopPropagation(),
h?$t(h):i())}),r}var Ot={all:0,done:0,open:[],rounds:[]};function Ht(n,t){let e=n.filter((r,a)=>t[a].done<t[a].all);if(!e.length)return"A\
ll questions of all lessons are answered.";let{title:o}=e[0],s=t[n.indexOf(e[0])].done>0,i=e.length>1?` Still open: ${e.
length} of ${n.length} lessons.`:"";return`${s?"Go on":"Next: begin"} with ${o}${/[.?!]$/.test(o)?"":"."}${i}`}var U=class{constructor(t,{
answers:e,...o}){this.plan=t,this.notebook=o.notebook,this.course=new $(t.kit,o),this.notice=new C(()=>this.course.save(
t.lessons));let s=b();this.bar=O(`${s}-sum`),this.rows=t.lessons.map((a,h)=>this.row(a,`${s}-${h}`)),this.next=c("p",{role:"\
status",class:"ck-next"});let i=c("button",{type:"button",click:()=>this.count(!0)},"Count again"),r=t.lessons.reduce((a,h)=>a+
h.minutes,0);this.root=c("div",{class:"ck-screen ck-overview",role:"group","aria-label":"The course and your progress"},
this.bar.node,this.next,c("ol",{class:"ck-lessons",role:"list"},this.rows.map(({node:a})=>a)),this.notice.node,c("div",{
class:"ck-below"},i,c("p",{},`${t.lessons.length} lessons, ${r} minutes in all. `+(this.notebook?.counts??"This counts t\
he answers kept in this browser and on the computer that runs the notebooks.")))),g(this.root),this.follow(e),this.stop=
this.course.whenKept(()=>this.count())}row(t,e){let o=K(t,this.notebook);o.id=e;let s=c("progress",{"aria-labelledby":e}),
i=c("span",{class:"ck-far"});return{node:c("li",{},c("div",{},o,c("p",{class:"ck-about",dir:"auto"},`${t.minutes} minute\
s · ${t.about}`)),c("div",{class:"ck-bar"},s,i)),bar:s,words:i}}follow(t){this.course.take(x(t)),this.count()}count(t=!1){
let{lessons:e}=this.plan,o=this.course.places(e),s=e.map(r=>y(()=>N(r,o),Ot));for(let[r,a]of s.entries()){let{bar:h,words:l}=this.
rows[r];R(h,l,a,a===Ot?"cannot be counted here":L(a))}this.bar.show("The course",j(s)),this.notice.show(this.course.forgets?
v:"");let i=Ht(e,s);(t||i!==this.next.textContent)&&this.next.replaceChildren(i)}};function qt(n,t,e={}){let o=new U(t,e);
return n.append(o.root),{follow:s=>o.follow(s),stop:o.stop}}var Tt="These are few questions: a difference of one or two may be chance.";function Ct({slots:n,strands:t},e){let o=new Set(
t.flatMap(({forms:r})=>r.A)),s=n.filter(r=>r.length===2&&r.every(a=>e(a).length));if(!s.length)return[];let i=r=>s.filter(
a=>e(a.filter(h=>o.has(h)===r)[0]??a[0])[0][1]).length;return[`Before the lessons you had ${i(!0)} of ${s.length} right \
at first, after them ${i(!1)} of ${s.length} that ask the same of another text. ${Tt}`]}function St({judges:n},t){let e=Object.
keys(n).filter(s=>t(s).length);if(!e.length)return[];let o=s=>{let i=e.filter(r=>n[r]===s);return`${i.filter(r=>t(r)[0][1]).
length} of ${i.length}`};return[`Sound arguments accepted for the right reason: ${o(!0)}. Flaws found: ${o(!1)}. ${Tt}`]}var Nt=[1,3,10],Pt=86400,A=n=>Math.floor(n/Pt),jt=(n=new Date)=>Math.floor(n.getTime()/1e3)-n.getTimezoneOffset()*60;function At(n,t){
let e=Object.keys(n);if(!e.every(u=>n[u].length))return{stands:"open",due:0,ask:""};let o=e.flatMap(u=>n[u].map(([m,Rt])=>({
at:m,right:Rt,name:u})));o.sort((u,m)=>u.at-m.at);let s=null;for(let{right:u}of o)s=u?s===null?null:s+1:0;if(s===null||s>
Nt.length)return{stands:"done",due:0,ask:""};let i=o[o.length-1],[r,a]=[A(t),A(i.at)],h=a>r?r:a+(s?Nt[s-1]:0),l=e.filter(
u=>u!==i.name),d=u=>Math.max(...n[u].map(([m])=>m)),[f]=(l.length?l:[i.name]).sort((u,m)=>d(u)-d(m));return{stands:"wait\
s",due:h,ask:f}}function Et(n,t){return n.map(s=>At(s,t)).filter(({stands:s,due:i})=>s==="waits"&&i<=A(t)).sort((s,i)=>s.
due-i.due).map(({ask:s})=>s)}function Bt(n,t){let e=n.map(o=>At(o,t)).filter(({stands:o})=>o==="waits");return e.length?
Math.max(0,Math.min(...e.map(({due:o})=>o))-A(t)):null}function Wt(n,t){let o=Q(t).flatMap(({log:h})=>Array.isArray(h)?h:[]).filter(h=>Array.isArray(h)&&h.length===2&&h.every(
Number.isSafeInteger)),s=new Map(o.map(([h,l])=>[`${h} ${l}`,[h,l===1]]));if(s.size)return[...s.values()].sort(([h],[l])=>h-
l);let{tries:i,revealed:r,first:a}=F(n,t);return i||r?[[0,!!i&&B(n,a).outcome==="right"]]:[]}var H=class{constructor(t,e){
this.practising=t,this.now=e.now??jt,this.id=b(),this.items=new Map(t.items.map(s=>[s.id,Y(s)]));let o=(s,i)=>{let r=E(this.
items.get(s));return{...F(r,i),attempts:Wt(r,i),log:Mt(i)}};this.kept=new ct(t.key,[...this.items.keys()],e,o,()=>this.follow()),
this.entry=s=>this.kept.entry(s.id)??ft(s),this.queue=[],this.item=null,this.counted=!1,this.due=c("p",{}),this.dueButton=
c("button",{type:"button",click:()=>this.begin(this.dueItems())},"Practise what is due"),this.rows=this.practising.strands.
map(s=>this.row(s)),this.texts=c("details",{open:!0},c("summary",{},"The texts, lesson by lesson"),c("ul",{class:"ck-str\
ands",role:"list"},this.rows.map(({node:s})=>s))),this.place=c("div",{}),this.watch=c("p",{class:"ck-notice",hidden:!0}),
this.nextButton=c("button",{type:"button",hidden:!0,click:()=>this.next()},"Next question"),this.said=c("p",{role:"statu\
s"}),this.figures=c("div",{}),this.question=null,this.root=this.build(),this.sumUp()}build(){let t=W("p","Practice on te\
xts that you have not seen");t.className="ck-title";let e=c("div",{class:"ck-screen ck-quiz ck-practice",role:"group","a\
ria-label":"Practice","data-place":this.kept.key},t,this.kept.fromNewer&&c("p",{class:"ck-notice"},ht),c("div",{class:"c\
k-due"},this.due,this.dueButton),this.texts,this.place,this.watch,this.kept.notice.spoken,this.kept.notice.node,this.said,
c("div",{class:"ck-buttons"},this.nextButton),this.figures);return g(e),e}row({lesson:t,skill:e,forms:o}){let s=Object.entries(
o).map(([h,l])=>({node:c("button",{type:"button",click:()=>this.begin(this.open(l))}),form:h,names:l})),i=`Lesson ${t}: ${e}`,
r=c("span",{dir:"auto"},i);return{node:c("li",{},r,c("div",{class:"ck-buttons",role:"group","aria-label":i},s.map(h=>h.node))),
buttons:s}}attempts(t){return this.kept.entry(t)?.attempts??[]}slots(){return this.practising.slots.map(t=>Object.fromEntries(
t.map(e=>[e,this.attempts(e)])))}dueItems(){return Et(this.slots(),this.now())}open(t){return t.filter(e=>!this.attempts(
e).length)}begin(t){this.queue=t,this.next()}next(){let[t,...e]=this.queue;this.queue=e;let o=this.item?.beside?.id;if(this.
item=t?E(this.items.get(t)):null,this.counted=!1,this.watch.hidden=!0,this.nextButton.hidden=!0,this.texts.open=!this.item,
!this.item)return this.place.replaceChildren(),this.said.textContent="That was the last one for now.",this.sumUp();this.
said.textContent="",this.anew(this.item),this.show(this.item,o),this.sumUp()}anew(t){let{answer:e,outcome:o}=this.entry(
t);(!J(e)||o)&&this.put(t,{answer:z(t),outcome:""})}show(t,e){let o=(r,a)=>this.change(t,a);this.question=new mt(t,1,{id:this.
id,numbered:!1,entry:this.entry,change:o});let s=t.beside&&lt(t.beside);return this.place.replaceChildren(...s?[s]:[],this.
question.node),s&&(s.tabIndex=-1),s&&t.beside?.id!==e?s.focus():this.question.node.querySelector("input, select, textare\
a, button")?.focus()}change(t,e){if(!(e.outcome&&!this.counted))return this.put(t,e);this.counted=!0;let s=e.outcome==="\
right";return this.put(t,{...e,log:[...Mt(this.kept.entry(t.id)),[this.now(),s?1:0]]}),this.nextButton.hidden=!1,this.nextButton.
textContent=this.queue.length?"Next question":"Finish",this.tell(t,e.answer,s),this.sumUp()}tell(t,e,o){let[s]=o||e===void 0?
[""]:zt(t,e),i=s&&this.practising.sayings[s];this.watch.hidden=!i,this.watch.textContent=i?`Watch out for this: ${i}`:"",
i&&(this.said.textContent=this.watch.textContent)}put(t,e){let o={...this.entry(t),...e,of:t.edition};delete o.attempts,
this.kept.put({[t.id]:o})}follow(){this.question?.show(),this.sumUp()}sumUp(){let t=this.dueItems().length,e=Bt(this.slots(),
this.now()),o=e===null?"Nothing is due.":`Nothing is due today. The next question comes back ${Yt(e)}.`;this.due.textContent=
t?`${w(t,"question")} ${t===1?"is":"are"} due today.`:o,this.dueButton.hidden=!t;for(let{buttons:s}of this.rows)for(let{
node:i,form:r,names:a}of s){let h=this.open(a).length,l=r==="A"?"Before the lesson":"After the lesson";i.textContent=`${l}\
 (text ${r}): ${a.length-h} of ${a.length} answered`,i.disabled=!h}this.figures.replaceChildren(...[Ct(this.practising,s=>this.
attempts(s)),St(this.practising,s=>this.attempts(s))].flat().map(s=>c("p",{},s)))}},Yt=n=>n===1?"tomorrow":`in ${n} days`,
Mt=n=>Array.isArray(n?.log)?n.log:[];function zt(n,t){let{notes:e,said:o}=B(n,t),i=[...e.map(([,,r])=>r),...o].filter(r=>q(
r)).map(r=>r.misconception??"").filter(r=>r);return[...new Set(i.length?i:[n.misconception])].filter(r=>r!=="")}function It(n,t,e={}){
let o=new H(t,e);return n.append(o.root),o.kept.face}var Ft=6,Gt=1500,Vt="This question is not on the page yet. Run all cells of this lesson, then follow the link again.",Jt="\
They are kept in this browser.",Qt="They are kept in this browser and on the computer that runs the notebooks.",P=class{constructor(t,{
answers:e,stored:o,trouble:s,onChange:i=()=>{},...r}){this.content=t,this.onChange=i,this.notebook=r.notebook,this.course=
new $(t.kit,r),this.id=b(),this.shownOpen="",this.lesson=t.lessons.find(({id:h})=>h===t.here),this.build(),this.course.take(
x(e)),this.hear(o,s);let a=this.course.whenKept(()=>this.changed(),()=>this.show());this.stop=()=>{clearTimeout(this.later),
a()},this.tell()}build(){let t=(e,o,s)=>c("button",{type:"button",class:s,click:o},e);this.lessonBar=O(`${this.id}-lesso\
n`),this.open=c("div",{class:"ck-open"}),this.courseBar=O(`${this.id}-course`),this.name=c("input",{id:`${this.id}-name`,
inputmode:"text",autocomplete:"off",maxlength:200,dir:"auto",change:()=>this.about({name:this.name.value})}),this.file=c(
"input",{type:"file",accept:".json,application/json",hidden:!0,tabindex:-1,change:()=>this.load()}),this.where=c("p",{class:"\
ck-about"}),this.trouble=c("p",{class:"ck-notice",dir:"auto"}),this.status=c("div",{role:"status",class:"ck-said"}),this.
root=c("div",{class:"ck-screen ck-work",role:"group","aria-label":"Your work"},this.lesson&&[this.lessonBar.node,this.open],
this.courseBar.node,this.where,this.trouble,c("div",{class:"ck-name"},c("label",{for:this.name.id},"Your name (optional)\
:"),this.name),c("div",{class:"ck-buttons"},t(st,()=>this.save(),"ck-primary"),t("Load a saved file",()=>this.file.click()),
this.file),this.status,this.earlier(t),this.forgetting(t)),g(this.root)}earlier(t){return this.earlierWords=c("p"),this.
earlierNode=c("div",{class:"ck-notice",hidden:!0},this.earlierWords,c("div",{class:"ck-buttons"},t("They are mine: add t\
hem to my work",()=>this.claim()))),this.earlierNode}forgetting(t){let e=c("div",{class:"ck-buttons",hidden:!0},t("Yes, \
forget all of it here",()=>{e.hidden=!0,this.forget()}),t("No, keep it",()=>{e.hidden=!0,o.focus()})),o=t("Forget all an\
swers kept here",()=>{e.hidden=!1,e.lastChild.focus()});return c("details",{},c("summary",{},"Sharing this computer?"),c(
"p",{},"Save your work to a file first. Then you can delete the answers that are kept here, in all lessons."),c("div",{class:"\
ck-buttons"},o),e)}places(){return this.course.places(this.content.lessons)}about(t){this.course.tellAbout(t),this.tell()}unclaimed(){
let{before:t}=this.course,e=this.places();return t?Object.fromEntries(Object.entries(t.places(this.content.lessons)).map(
([o,s])=>[o,Object.fromEntries(Object.entries(s).filter(([i,r])=>!T(r)&&X(p(e,o)??{},{[i]:r})))]).filter(([o,s])=>Object.
keys(s).length&&(o!=="about"||!e.about))):{}}claim(){let t=this.unclaimed();this.course.take(t),Object.keys(this.course.
unkept()).length||this.course.before?.clear(),this.changed(),this.root.querySelector("button")?.focus(),this.say(`Added:\
 ${w(_t(t),"answer")}.`)}tell(){let t=this.places();if(Object.keys(t).length)try{this.onChange({places:Object.fromEntries(
Object.entries(t).map(([e,o])=>[e,V(o)]))})}catch{}}changed(){this.show(),clearTimeout(this.later),this.later=setTimeout(
()=>this.tell(),Gt)}follow(t){this.course.take(x(t)),this.show()}hear(t,e=""){this.stored=q(t)?t:{},this.trouble.textContent=
e||"",this.show()}show(){let t=this.places(),e=this.content.lessons.map(h=>N(h,t));if(this.courseBar.show("The course",j(
e)),this.lesson){let h=e[this.content.lessons.indexOf(this.lesson)];this.lessonBar.show("This lesson",h),this.showOpen(this.
lesson,h)}let o=this.withSafe(t),s=o.filter(([h])=>!T(h)).length,i=nt[at(this.withSafe(this.course.unkept()))]||this.course.
forgets&&v;this.where.textContent=s?`${w(s,"answer")} so far. ${i||(this.notebook?.keeps??`${rt(o)?Qt:Jt} ${ot}`)}`:`Not\
hing is kept yet. ${i||""}`;let r=_t(this.unclaimed());this.earlierNode.hidden=!r,this.earlierWords.textContent=r?`This \
browser has ${w(r,"more answer")} to this course, kept by an earlier version that did not know who was logged in. Are th\
ey yours, or somebody else’s who uses this browser?`:"";let{name:a}=this.course.about();document.activeElement!==this.
name&&(this.name.value=a)}showOpen(t,{open:e,rounds:o}){let{kit:s}=this.content,i=[...e.map(({id:d,title:f})=>({title:f,
place:`${s}/questions`,id:d})),...o.map(({place:d,title:f,asks:u,done:m})=>({title:`${f}: ${u-m} of ${u}`,place:`${s}/${d}`}))],
r=JSON.stringify(i);if(r===this.shownOpen)return;this.shownOpen=r;let a=i.length-Ft,h={file:t.file,isHere:this.isHere(t),
notebook:this.notebook,missing:()=>this.say(Vt)},l=c("ul",{},i.slice(0,Ft).map(d=>c("li",{},vt(d,h))),a>0&&c("li",{},`an\
d ${a} more`));this.open.replaceChildren(...i.length?[c("p",{},"Still open:"),l]:[])}isHere(t){let e=this.notebook?.context?.
path;return typeof e!="string"||e.endsWith(`${t.file}.ipynb`)}withSafe({about:t,...e}){let o=this.stored;return Object.entries(
e).flatMap(([s,i])=>Object.entries(i).map(([r,a])=>[a,p(p(o,s)??{},r)]))}say(...t){this.status.replaceChildren(...t.filter(
Boolean).map(e=>c("p",{dir:"auto"},e)))}save(){let t=this.course.save(this.content.lessons,this.name.value.trim());this.
tell(),this.say(it(t))}async load(){let[t]=this.file.files??[];if(this.file.value="",!!t)try{this.taken(et(await t.text(),
this.content.kit))}catch(e){let{message:o}=e;this.say(`${t.name} was not loaded: ${o} Nothing here has changed.`)}}taken({
work:t,intact:e}){let o=this.places(),s=x({places:Object.fromEntries(Object.entries(t.places).filter(([l])=>l!=="about").
map(([l,d])=>[l,{version:G,items:d}]))}),i=Object.fromEntries(Object.entries(s).map(([l,d])=>[l,tt(d)]));this.course.take(
i,(l,d)=>Z(l,d,this.course.me)),this.about({...I(t.id)&&{id:t.id},...I(t.name)&&t.name&&{name:t.name}}),this.name.value=
this.course.about().name,this.show();let r=Object.entries(i).flatMap(([l,d])=>Object.keys(d).map(f=>p(p(o,l)??{},f))),a=r.
filter(l=>!l||T(l)).length,h=Object.entries(this.places()).flatMap(([l,d])=>Object.entries(d).filter(([f,u])=>M(u).length&&
!M(p(p(o,l)??{},f)??u).length)).length;this.say(`Loaded: ${w(r.length,"answer")}, ${a} of them new here.`,!e&&"The file \
was changed after it was saved; what it says now was loaded.",h&&`${w(h,"question")} had another answer here. Both are k\
ept: where you meet such a question, you can change between them.`,Xt(this.content.lessons,i))}forget(){this.course.clear();
try{this.onChange({clear:!0})}catch{}this.stored={},this.show(),this.say("Forgotten. The next person begins with an empt\
y course, or loads a file.")}},_t=({about:n,...t})=>Object.values(t).flatMap(Object.keys).length;function Xt(n,t){let e=(s,i)=>s?.
of&&s.of!==i,o=n.flatMap(s=>[...s.questions.filter(({id:i,edition:r})=>e(p(t.questions??{},i),r)).map(({title:i})=>`“${i}\
” (lesson ${s.id})`),...s.rounds.map(({place:i,title:r,editions:a})=>{let h=Object.entries(p(t,i)??{}).filter(([l,d])=>p(
a,l)&&e(d,a[l]));return h.length&&`${w(h.length,"question")} of “${r}” (lesson ${s.id})`})]).filter(Boolean);return o.
length&&`Changed since they were answered: ${k(o)}.`}function Lt(n,t,e={}){let o=new P(t,e);return n.append(o.root),{follow:s=>o.
follow(s),hear:(...s)=>o.hear(...s),stop:()=>o.stop()}}wt({confusions:bt,overview:qt,practice:It,work:Lt});})();
/* of argument */
(()=>{const{I:B,y:C,z:I}=coursekit.of["shared-IT4H4U3H"];const{a:l,b:p,c:j,d:E,f:S,j:k,n:b,t:R,
u:N,v:D}=coursekit.of["shared-UPLWAN7U"];function P({answer:i,dot:t,by:s},e){return Array.isArray(i)?{answer:e.map(({id:n})=>n).filter(n=>i.includes(n)),dot:t,by:s}:
null}var O={scintilla:"at least one reason for it holds (the weakest: “scintilla of evidence”)",validity:"a reason f\
or it holds and no attack on it does (stricter: “dialectical validity”)"};function _({answer:i,dot:t,by:s}){return typeof i==
"string"&&Object.hasOwn(O,i)?{answer:i,dot:t,by:s}:null}function T({claims:i,relations:t,order:s},e,n){let c=new Set,d=({
premises:o})=>o.every(r=>c.has(r)),h=(o,r)=>t.filter(m=>m.to===o&&m.kind===r),f=o=>h(o,"supports").some(d)&&(n!=="validi\
ty"||!h(o,"attacks").some(d));for(let o of s)!e.includes(o)&&(!h(o,"supports").length||f(o))&&c.add(o);let a=o=>e.includes(
o)?"off":c.has(o)?h(o,"attacks").some(d)?"disputed":"on":"fallen",u=new Map(i.map(({id:o})=>[o,a(o)]));return{state:o=>k(
u.get(o)),stands:o=>["on","disputed"].includes(k(u.get(o))),reasons:(o,r)=>h(o,r).filter(d),applies:d}}var x={on:"stands",
disputed:"stands, disputed",fallen:"falls",off:"switched off"},y=(i,t)=>b(t.map(({premises:s})=>`${i} ${s.join(" with ")}`));
function L(i,t,s){let e=T(i,t,s),{conclusion:n}=i,c=i.claims.map(({id:u})=>u).filter(u=>e.state(u)==="fallen"),d=c.length===
1?"falls":"fall",h=t.length?`Switched off: ${b(t)}.`:"All claims are switched on.",f=s==="validity"?"By the stricter sta\
ndard":"So",a=c.length?` ${f} ${b(c)} ${d}.`:t.length?" Nothing else falls.":"";return`${h}${a} ${G(e,n,t.length)}`}function G(i,t,s){
if(i.state(t)==="off")return`The conclusion, ${t}, is switched off.`;let[e,n]=[i.reasons(t,"supports"),i.reasons(t,"atta\
cks")];if(!i.stands(t))return e.length?`The conclusion, ${t}, is supported ${y("by",e)}, but attacked ${y("by",n)}.`:`Th\
e conclusion, ${t}, has nothing left to stand on.`;let c=e.length?` ${y("on",e)}`:"",d=n.length?`, disputed ${y("by",n)}`:
", and nothing disputes it";return`The conclusion, ${t}, ${s?"still stands":"stands"}${c}${d}.`}var[W,U,v]=[13,10.5,4.5];function F(i,t,s,e){let{layout:n,relations:c,claims:d}=i,h=new Map(d.map(({id:r,label:m})=>[r,m])),
f=new Map(c.map(r=>[r.id,r])),a=10,[u,o]=[n.width+2*a,n.height+2*a];return p("svg",{viewBox:[-a,-a,u,o].join(" "),style:`\
min-width: ${u}px`,role:"img","aria-label":`Map of the argument. ${s} The list below has every claim.`,class:"ck-picture"},
p("g",{"aria-hidden":"true"},n.paths.map(r=>z(r,k(f.get(r.relation)),t,n.gap)),n.boxes.map(r=>q(r,k(h.get(r.claim)),t.state(
r.claim),r.claim===i.conclusion,e))))}var Z={disputed:"disputed",fallen:"falls",off:"off"};function q({claim:i,x:t,y:s,width:e,
height:n,lines:c},d,h,f,a){let u=t+e/2,o=s+(n-W*c.length)/2+U,r=w=>[p("tspan",{class:"ck-name"},i),w.slice(i.length)],m=(w,M)=>p(
"text",{x:u,y:o+W*M},M?w:r(w)),g=Z[h]??"",$=g.length*6.5+10;return p("g",{class:`ck-box ck-${h}${f?" ck-last":""}`,click:()=>a(
i),"data-claim":i},p("title",{},`${d}: ${x[h]}`),p("rect",{x:t,y:s,width:e,height:n,rx:3}),(h==="fallen"||h==="off")&&p(
"path",{class:"ck-strike",d:`M${t},${s+n}L${t+e},${s}`}),c.map(m),g&&p("g",{class:"ck-badge"},p("rect",{x:t+e-$-4,y:s-11,
width:$,height:16,rx:8}),p("text",{x:t+e-$/2-4,y:s+1},g)))}function z({stems:i,bar:t,head:s,word:e},n,c,d){let[h,f]=s,a=g=>p(
"polyline",{points:g.map($=>$.join(",")).join(" ")}),u=n.kind==="supports",o=c.applies(n),r=[v,-v].map(g=>a([[h-7-v,f-g],
[h-7+v,f+g]])),m=p("path",{class:"ck-head",d:`M${h-9},${f-5}L${h},${f}L${h-9},${f+5}Z`});return p("g",{class:`ck-path ck\
-${n.kind} ck-${n.basis}${o?"":" ck-idle"}`,"data-relation":n.id},p("g",{class:"ck-stems"},i.map(a),t.length&&a([[t[0],f],
s])),t.length&&p("path",{class:"ck-bar",d:`M${t[0]},${t[1]-6}V${t[2]+6}`}),t.length&&p("text",{x:t[0]+10,y:f-5,class:"ck\
-plus"},"+"),u?m:r,e&&p("text",{x:h-d/2-2,y:f-7,class:"ck-word"},e))}var A=class{constructor(t,s){this.content=t,this.claims=new Map(t.claims.map(n=>[n.id,n]));let e=(n,c)=>n==="off"?P(c,t.
claims):_(c);this.kept=new I(t.key,["off","standard"],s,e,()=>this.show()),this.build(),this.show()}off(){return this.kept.
entry("off")?.answer??[]}standard(){return this.kept.entry("standard")?.answer??"scintilla"}build(){let t=(e,n)=>l("fiel\
dset",{},l("legend",{},e),l("div",{class:"ck-switch-list"},n.map(c=>this.control(c))));this.boxes=new Map;let{claims:s}=this.
content;this.status=l("p",{role:"status",class:"ck-outcome"}),this.allOn=l("button",{type:"button",click:()=>this.set([])},
"Switch all on"),this.picture=E("Picture of the map"),this.list=l("div",{class:"ck-states"}),this.root=l("div",{class:"c\
k-screen ck-switches",role:"group","aria-label":"Premise switches"},this.chooser(),l("div",{class:"ck-result"},this.status,
this.allOn),this.kept.notice.node,this.kept.notice.spoken,l("div",{class:"ck-beside"},l("div",{},t("Premises: nothing in\
 the map supports them",s.filter(({premise:e})=>e)),t("Claims that rest on others",s.filter(({premise:e})=>!e))),this.picture),
l("details",{open:!0},l("summary",{},"The map as a list, with the state of each claim"),this.list)),this.kept.fromNewer&&
this.root.prepend(l("p",{class:"ck-notice"},C)),D(this.root)}control({id:t,label:s}){let e=l("input",{type:"checkbox",value:t,
change:()=>this.toggle(t)});return this.boxes.set(t,e),l("label",{},e,l("span",{},l("b",{},t)," ",S("span",s)))}chooser(){
let t=j();return this.choices=Object.entries(O).map(([s,e])=>{let n=l("input",{type:"radio",name:t,value:s,change:()=>this.
judgeBy(s)});return[n,l("label",{},n,l("span",{},e))]}),l("fieldset",{class:"ck-standard"},l("legend",{},"Proof standard\
: a claim that rests on others stands when"),this.choices.map(([,s])=>s))}judgeBy(t){this.kept.put({standard:{answer:t}}),
this.show()}toggle(t){let s=this.off();this.set(s.includes(t)?s.filter(e=>e!==t):[...s,t])}set(t){let s=document.activeElement===
this.allOn;this.kept.put({off:{answer:this.content.claims.map(({id:e})=>e).filter(e=>t.includes(e))}}),this.show(),s&&this.
allOn.disabled&&this.boxes.values().next().value?.focus()}show(){let t=this.off(),s=this.standard(),e=T(this.content,t,s);
for(let[c]of this.choices)c.checked=c.value===s;for(let[c,d]of this.boxes)d.checked=!t.includes(c);this.allOn.disabled=!t.
length;let n=L(this.content,t,s);n!==this.status.textContent&&(this.status.textContent=n),this.picture.replaceChildren(R(
()=>F(this.content,e,n,c=>this.toggle(c)),N)),this.list.replaceChildren(this.outline(e))}outline(t){let s=new Set,{relations:e,
conclusion:n,claims:c}=this.content,d=(a,u="")=>{let o=s.has(a),r=e.filter(({to:m})=>m===a);return s.add(a),l("li",{"dat\
a-claim":a,class:`ck-${t.state(a)}`},u,l("b",{},a),": ",S("span",`${k(this.claims.get(a)).label}. `),l("span",{class:"ck\
-state"},`${x[t.state(a)]}${o&&r.length?" (see above)":""}`),!o&&r.length&&l("ul",{},r.map(h)))},h=a=>{let u=a.kind==="s\
upports"?"Supported":"Attacked",o=a.concession?", as a concession,":"",r=a.basis==="stated"?"":", as we read it,",{premises:m}=a;
return m.length===1?d(m[0],`${u}${o}${r} by `):l("li",{},`${u}${o}${r} by these together:`,l("ul",{},m.map(g=>d(g))))},f=d(
n);return l("ul",{},f,c.filter(({id:a})=>!s.has(a)).map(({id:a})=>d(a)))}};function K(i,t,s={}){let e=new A(t,s);return i.
append(e.root),e.kept.face}B({switches:K});})();
/* of bargaining */
(()=>{const{I:Q,y:z,z:J}=coursekit.of["shared-IT4H4U3H"];const{a:u,b:m,c:U,d:G,e:q,f:$,m:N,t:K,
u:Y,v:Z}=coursekit.of["shared-UPLWAN7U"];var w=100,E=(s,t)=>[0,1].map(e=>s.reduce((o,i,n)=>o+i.worth[e]*t[n][e],0)),y=(s,t)=>[s[0]-t[0],s[1]-t[1]],mt=s=>Math.max(
s[0],0)*Math.max(s[1],0),W=(s,t,e)=>s.map((o,i)=>o+e*(t[i]-o)),V=(s,t)=>Math.max(...y(s,t).map(Math.abs))<=1e-9*Math.max(
1,...s.map(Math.abs)),X=(s,t)=>{let[e,o]=[s[0]*t[1],s[1]*t[0]];return Math.abs(e-o)<=1e-9*Math.max(e,o)};function S(s){let t=s.
map(({kept:e})=>e);return{shares:t,points:E(s,t),deal:!1}}var tt=(s,t)=>s.map(({worth:e,kept:o},i)=>e[0]||e[1]?[t[i],1-t[i]]:
o);function j(s){let t=s.map(({worth:n})=>n[0]&&!n[1]?1:0),e=n=>s[n].worth[1]/s[n].worth[0],o=[...s.keys()].filter(n=>s[n].
worth[0]&&s[n].worth[1]).sort((n,a)=>e(n)-e(a)),i=[t];return o.forEach((n,a)=>{let r=[...i[i.length-1]];r[n]=1,a&&X(s[o[a-
1]].worth,s[n].worth)?i[i.length-1]=r:i.push(r)}),i.map(n=>({points:E(s,tt(s,n)),first:n}))}function st(s,t){let e=[];return s.
forEach((o,i)=>{let n=s[i+1]??o,a=[0,1].map(r=>(t[r]-o[r])/(n[r]-o[r])).filter(r=>r>0&&r<1).sort((r,c)=>r-c);for(let r of[
0,...a]){let c=W(o,n,r);Math.min(...y(c,t))>=-1e-9*w&&e.push(c)}}),e}function ft(s,t,e){let[[o,i],[n,a]]=[y(s,e),y(t,e)],
[r,c]=[n-o,a-i],d=r*c<0?[Math.min(Math.max(-(o*c+i*r)/(2*r*c),0),1)]:[],h=1e-9*Math.max(...[...s,...t,...e].map(Math.abs));
return[0,...d,1].map(l=>({gained:y(W(s,t,l),e),along:l})).filter(({gained:l})=>Math.min(...l)>h).map(({gained:l,along:p})=>[
mt(l),p]).reduce((l,p)=>l&&l[0]>=p[0]?l:p,void 0)}function et(s){let t=s.map(({worth:o,kept:i})=>{let n=Math.max(0,1-i[0]-
i[1]);return o[0]&&o[1]?i.map(a=>a+n/2):i}),e=E(s,t);return{shares:t,points:e,deal:!V(e,S(s).points)}}function gt(s){let t=S(
s),e=j(s),o;for(let[r,c]of e.entries()){let d=e[r+1]??c;if(d===c&&e.length>1)continue;let h=ft(c.points,d.points,t.points);
h&&!(o&&o.best>=h[0])&&(o={best:h[0],along:h[1],low:c,high:d})}if(!o)return t;let i=tt(s,W(o.low.first,o.high.first,o.along)),
n=E(s,i),a=et(s);return V(a.points,n)?a:{shares:i,points:n,deal:!0}}function wt(s){let t=E(s,s.map(()=>[1,1])),e=s.map(({
worth:a})=>X(a,t));if(e.every(Boolean))return;let o=s.map(({worth:a,kept:r},c)=>e[c]?r:a[0]*t[1]>a[1]*t[0]?[1,0]:[0,1]),
i=E(s,o),n=Math.min(...y(i,S(s).points))>1e-9*Math.max(...t);return{shares:o,points:i,deal:n}}var k="No deal",T="Issue b\
y issue",B="Both at once",C="Whole swap";function A(s){let t=wt(s);return{[k]:S(s),[T]:et(s),[B]:gt(s),...t&&{[C]:t}}}var g=s=>String(
Math.floor(s*10+.5+1e-6)/10+0),ot=s=>g(s)==="0"?"0":`+${g(s)}`.replace("+-","−"),M=s=>s.slice(0,1).toUpperCase()+s.slice(
1);function _(s,t){let e=A(s),[o,i,n]=[e[B],e[T],e[C]],a=t.map((d,h)=>`${d} ${g(o.points[h])}`),r=y(o.points,i.points).map(
g),c=[];return o.deal?r.every(d=>d==="0")?c.push(`Linking both issues gains nothing: ${a[0]} points, ${a[1]} points, as \
issue by issue.`):c.push(`Linking both issues gives ${a[0]} points and ${a[1]} points: ${r[0]} and ${r[1]} more than iss\
ue by issue.`):c.push("No deal: no possible deal is better for both sides than having none."),y(n?.points??[0,0],n?e[k].
points:[0,0]).forEach((d,h)=>{d<0&&g(-d)!=="0"&&c.push(`The whole swap would leave ${t[h]} ${g(-d)} points worse off tha\
n no deal.`)}),M(c.join(" "))}var[P,bt]=[640,220],xt=.73,v={left:62,right:24,top:18,bottom:58},nt=18,it=3,yt=380;function $t(s){let t=Math.max(bt,Math.
min(P,s||P)),e=Math.round(xt*t+(P-t)/6),o=a=>v.left+a/w*(t-v.left-v.right),i=a=>e-v.bottom-a/w*(e-v.top-v.bottom);return{
width:t,height:e,across:o,down:i,path:a=>a.map(([r,c])=>`${o(r)},${i(c)}`).join(" ")}}var rt={[k]:["rect",{x:-6,y:-6,width:12,
height:12}],[T]:["path",{d:"M0,-8 L7.5,6 L-7.5,6 Z"}],[B]:["circle",{r:7.5}],[C]:["path",{d:"M0,-9 L9,0 L0,9 L-9,0 Z"}]},
O=(s,t,e,o,i)=>m("line",{x1:s,y1:t,x2:e,y2:o,class:i});function at(s,t,e){let[o,i]=rt[s],n=s.toLowerCase().replaceAll(" ",
"-");return m(o,{...i,transform:`translate(${t} ${e})`,class:`ck-mark ck-mark-${n}`})}function kt([s,t],{height:e,across:o,
down:i}){let n=[0,20,40,60,80,100],[a,r]=[o(0),i(0)];return m("g",{"aria-hidden":"true"},n.map(c=>[O(o(c),r,o(c),i(w),"c\
k-grid"),O(a,i(c),o(w),i(c),"ck-grid"),m("text",{x:o(c),y:r+20,"text-anchor":"middle"},String(c)),m("text",{x:a-9,y:i(c)+
5,"text-anchor":"end"},String(c))]),O(a,r,o(w),r,"ck-axis"),O(a,r,a,i(w),"ck-axis"),m("text",{x:o(w/2),y:e-10,"text-anch\
or":"middle",class:"ck-axis-title"},`Points of ${s}`),m("text",{transform:`translate(15 ${i(w/2)}) rotate(-90)`,"text-an\
chor":"middle",class:"ck-axis-title"},`Points of ${t}`))}var vt=(s,t)=>s.x<t.x+t.width&&t.x<s.x+s.width&&s.y<t.y+t.height&&
t.y<s.y+s.height,Ot="600 13px";function Et(s){let t=document.createElement("canvas").getContext("2d");return t?(t.font=`${Ot}\
 ${getComputedStyle(document.querySelector(".ck-bargain")??document.body).fontFamily}`,t.measureText(s).width):0}function Mt(s,{
width:t,down:e}){let o=s.map(({x:i,y:n})=>({x:i-12,y:n-12,width:24,height:24}));return s.map(({x:i,y:n,text:a})=>{let r=Et(
a)+2*it,d=[[20,-9],[-20-r,-9],[-r/2,-34],[-r/2,16],[10,-34],[10,16],[-10-r,-34],[-10-r,16],[17,34],[17,-54]].map(([p,f])=>({
x:i+p,y:n+f,width:r,height:nt})),h=p=>p.x>v.left&&p.x+r<t&&p.y>0&&p.y+nt<e(0),l=d.find(p=>h(p)&&!o.some(f=>vt(p,f)))??d.
find(h)??d[0];return o.push(l),m("text",{x:l.x+it,y:l.y+14,class:"ck-label"},a)})}function Lt(s,{across:t,down:e}){let o=[];
for(let[i,{points:n}]of Object.entries(s)){let[a,r]=[t(n[0]),e(n[1])],c=o.find(d=>Math.hypot(d.x-a,d.y-r)<4);c?c.text+=`\
 = ${i}`:o.push({x:a,y:r,text:i})}return o}function ct(s,t,e,o){let i=$t(o),{width:n,height:a,across:r,down:c,path:d}=i,
h=A(s),l=j(s).map(({points:F})=>F),[p,f]=h[k].points,b=st(l,[p,f]),D=b.length>1&&[[p,f],[p,b[0][1]],...b,[b[b.length-1][0],
f]],dt=Object.entries(h).map(([F,{points:H}])=>at(F,r(H[0]),c(H[1])));return m("svg",{viewBox:`0 0 ${n} ${a}`,width:n,role:"\
img","aria-label":e,class:"ck-picture"},m("polygon",{points:d([[0,0],[0,l[0][1]],...l,[l[l.length-1][0],0]]),class:"ck-f\
easible"}),kt(t,i),D&&m("polygon",{points:d(D),class:"ck-better"}),m("polyline",{points:d(l),class:"ck-frontier"}),O(r(p),
c(f),r(p),c(w),"ck-least"),O(r(p),c(f),r(w),c(f),"ck-least"),dt,n>=yt&&Mt(Lt(h,i),i))}function ht(){let s=(t,e)=>u("li",
{},m("svg",{viewBox:"-12 -12 24 24",width:24,height:24,"aria-hidden":"true"},t),e);return u("ul",{class:"ck-legend"},Object.
keys(rt).map(t=>s(at(t,0,0),t)),s(O(-11,0,11,0,"ck-frontier"),"Frontier"),s(m("rect",{x:-10,y:-8,width:20,height:16,class:"\
ck-feasible"}),"Possible"),s(m("rect",{x:-10,y:-8,width:20,height:16,class:"ck-better"}),"Better than no deal for both"))}var x=100,pt=s=>typeof s=="number"&&s>=0&&s<=x,R=(s,t,e)=>Array.isArray(s)&&s.length===t&&s.every(e),lt=s=>R(s,2,pt),At=[
["Same priorities",()=>({weights:[70,70]})],["Same first choice, different rates",()=>({weights:[80,60]})],["Opposite pr\
iorities",()=>({weights:[80,20]})],["Each holds what it wants",()=>({weights:[80,20],kept:[[100,0],[0,100]]})],["Each ho\
lds what the other wants",()=>({weights:[80,20],kept:[[0,100],[100,0]]})],["One side holds everything",()=>({kept:[[100,
0],[100,0]]})]],I=class{constructor(t,e){this.content=t,this.names=t.sides,this.id=U(),this.start={weights:t.weights,kept:t.
kept,wishes:t.unseated.map(()=>0)},this.store=new J(t.key,Object.keys(this.start),e,(o,i)=>this.fitted(o,i),()=>this.show(
"")),this.controls=[],this.build(),this.show("")}get state(){let t=Object.entries(this.start).map(([e,o])=>[e,this.store.
entry(e)?.answer??o]);return Object.fromEntries(t)}fitted(t,{answer:e,dot:o,by:i}){let n=([r,c])=>r+c<=x;return{weights:lt,
kept:r=>R(r,2,lt)&&r.every(n),wishes:r=>R(r,this.start.wishes.length,pt)}[t](e)?{answer:N(e),dot:o,by:i}:null}stakes(){let{
weights:t,kept:e}=this.state;return[t,t.map(i=>x-i)].map((i,n)=>({worth:i,kept:e[n].map(a=>a/x)}))}build(){let{content:t}=this,
e=(n,a)=>u("button",{type:"button",click:a},n);this.status=u("div",{class:"ck-said",role:"status"}),this.figure=u("div",
{class:"ck-figure"}),this.table=G("Table of outcomes");let o=At.map(([n,a])=>e(n,()=>this.change(a(),`${n}.`))),i=e("Bac\
k to the starting numbers",()=>this.change(this.start,"Back to the starting numbers."));this.root=u("div",{class:"ck-scr\
een ck-bargain",role:"group","aria-label":"A bargain to try out"},u("div",{class:"ck-intro"},$("p",t.question),$("p",t.basis)),
u("div",{class:"ck-beside"},u("div",{class:"ck-moved"},this.weightFields(),t.issues.map((n,a)=>this.keptFields(n,a)),this.
unseatedFields()),u("div",{class:"ck-follows"},u("div",{class:"ck-presets",role:"group","aria-label":"Try"},o,i),this.status,
this.store.notice.node,this.store.notice.spoken,this.figure,ht())),this.table,u("details",{},u("summary",{},"What the mo\
del assumes"),u("ul",{},t.assumptions.map(n=>$("li",n))))),this.store.fromNewer&&this.root.prepend(u("p",{class:"ck-noti\
ce"},z)),Z(this.root),q(this.figure,()=>this.draw())}fields(t,e,o){return u("fieldset",{},$("legend",t),e&&$("p",e),u("d\
iv",{class:"ck-sliders"},o))}slider(t,e,o,i){let n=`${this.id}-${this.controls.length}`,a=u("input",{type:"range",id:n,min:0,
max:x,step:5,input:()=>i(Number(a.value))}),r=u("span",{class:"ck-value","aria-hidden":"true"});return this.controls.push(
()=>{a.value=String(e()),r.textContent=o(e()),a.setAttribute("aria-valuetext",r.textContent)}),u("div",{class:"ck-slider"},
u("label",{for:n,dir:"auto"},t),a,r)}weightFields(){let[t,e]=this.content.issues.map(({name:n})=>n),o=n=>`${g(n)} (${e} ${g(
x-n)})`,i=(n,a)=>this.slider(`To ${n}`,()=>this.state.weights[a],o,r=>{let c=[...this.state.weights];c[a]=r,this.change(
{weights:c})});return this.fields(`How much does ${t} matter?`,`Each side has ${x} points of its own. What it does not g\
ive to ${t} goes to ${e}.`,this.names.map(i))}keptFields(t,e){let o=(i,n)=>this.slider(`${M(i)} keeps`,()=>this.state.kept[e][n],
a=>`${g(a)}%`,a=>{let r=N(this.state.kept);r[e][n]=a;let c=x-a,d=r[e][1-n]>c;d&&(r[e][1-n]=c);let h=`${M(this.names[1-n])}\
 now keeps ${g(c)}% of ${t.name}.`;this.change({kept:r},d?h:"")});return this.fields(`${t.name}: who keeps what without \
a deal?`,t.text,this.names.map(o))}unseatedFields(){let{unseated:t}=this.content;if(!t.length)return!1;let e=(o,i)=>this.
slider(`To ${o}`,()=>this.state.wishes[i],n=>`${g(n)} points`,n=>{let a=[...this.state.wishes];a[i]=n,this.change({wishes:a},
`${M(o)}: ${g(n)} points. Nothing moves: the model has no place for this number.`)});return this.fields("What is a deal \
worth to those without a seat?","They live with the outcome. Move these, and watch the picture and the table.",t.map(e))}change(t,e=""){
this.store.put(Object.fromEntries(Object.entries(N(t)).map(([o,i])=>[o,{answer:i}]))),this.show(e)}show(t){let e=this.stakes(),
o=_(e,this.names);for(let n of this.controls)n();let i=t?`${t} ${o}`:o;i!==this.status.textContent&&(this.status.textContent=
i),this.draw(),this.table.replaceChildren(this.outcomeTable(A(e)))}draw(){let t=this.stakes(),e=`Chart. ${_(t,this.names)}`;
this.figure.replaceChildren(K(()=>ct(t,this.names,e,this.figure.clientWidth),Y))}outcomeTable(t){let{issues:e,unseated:o}=this.
content,i=Object.values(t),n=(h,l)=>u("tr",{},$("th",h),i.map(p=>u("td",{},l(p)))),a=t[k].points,r=(h,l,p)=>{let[f,b]=h.
shares[l];return`${g(x*[f,b,Math.max(0,1-f-b)][p])}%`},c=[...e.flatMap((h,l)=>[...this.names,"left with neither"].map((p,f)=>n(
`${h.name}: ${p}`,b=>r(b,l,f)))),...this.names.flatMap((h,l)=>[n(`Points of ${h}`,p=>g(p.points[l])),n(`Gain of ${h} ove\
r no deal`,p=>ot(p.points[l]-a[l]))]),...o.map(h=>n(`${M(h)}, without a seat`,()=>"no number"))];for(let h of c)h.firstElementChild?.
setAttribute("scope","row");let d=["Who gets what",...Object.keys(t)].map(h=>u("th",{scope:"col"},h));return u("table",{},
u("caption",{},"Where the bargain may end"),u("thead",{},u("tr",{},d)),u("tbody",{},c))}};function ut(s,t,e={}){let o=new I(
t,e);return s.append(o.root),o.store.face}Q({bargain:ut});})();
/* of reader */
(()=>{const{I:g,l:u,m:p,n:m}=coursekit.of["shared-IT4H4U3H"];const{a:e,o:l,v:h}=coursekit.of["shared-UPLWAN7U"];var y="coursekit-copy";var C="You have no copy here yet.",N="Your copy is kept in this browser.";function f(d,{kit:v,title:E,paragraphs:b},{binder:s}={}){
let o=e("p",{role:"status"}),r=e("button",{type:"button",class:"ck-primary",click:()=>u({from:r,binder:s})}),i=e("div",{
class:"ck-screen ck-reader-invitation",role:"group","aria-label":"Your own copy of the column"},e("p",{dir:"auto"},`“${E}\
”, ${l(b,"paragraph")}`),o,e("div",{class:"ck-buttons"},r)),n=()=>{let t=p(`${m(s)}${v}`),c=t?N:C;o.textContent!==c&&(o.
textContent=c),r.textContent=t?"Open the column beside the lesson":"Bring your own copy"};h(i),n();let a=[y,"storage"];for(let t of a)
globalThis.addEventListener(t,n);return d.append(i),{follow(){},stop(){for(let t of a)globalThis.removeEventListener(t,n)}}}g({reader:f});})();
