/* Made by `make scripts` of the sources beside it: edit those. */
var coursekit={of:{}};
(()=>{function zt(e,t,s){for(let[n,o]of Object.entries(t))typeof o=="function"?e.addEventListener(n,o):o!==!1&&o!=null&&e.setAttribute(
n,o===!0?"":String(o));return e.append(...s.flat(1/0).filter(Boolean)),e}var a=(e,t={},...s)=>zt(document.createElement(
e),t,s),V=(e,t={},...s)=>zt(document.createElementNS("http://www.w3.org/2000/svg",e),t,s),_=()=>`ck${Math.random().toString(
36).slice(2,10)}`,nt=(e,...t)=>a("div",{class:"ck-scroll",tabindex:0,role:"group","aria-label":e},t);function Qs(e,t){let s=e.
clientWidth;"ResizeObserver"in window&&new ResizeObserver(()=>{!e.clientWidth||e.clientWidth===s||(s=e.clientWidth,t())}).
observe(e)}var j=(e,t,s=!1)=>a(e,{dir:"auto",class:s&&"ck-quote"},Ue(s&&!/^[“"]/.test(t)?`“${t}”`:t)),Ue=e=>e.split(
/(-[>x](?!\w))/).map((t,s)=>s%2?a("span",{style:"white-space: nowrap"},t):t),f=e=>e!==null&&typeof e=="object"&&Object.getPrototypeOf(
e)===Object.prototype,b=(e,t)=>Object.hasOwn(e,t)?e[t]:void 0;function v(e){if(e==null)throw new Error("something that h\
as to be there is not");return e}var Zs=(e,t,s)=>Math.abs(e-t)<=s+1e-9,ot=e=>Number.isInteger(e)&&e>=0?e:0,Yt=e=>JSON.parse(
JSON.stringify(e)),Ke=e=>e.length<2?e.join(""):`${e.slice(0,-1).join(", ")} and ${e[e.length-1]}`,z=(e,t)=>`${e} ${t}${e===
1?"":"s"}`,Ht=e=>e.length?` See paragraph${e.length>1?"s":""} ${Ke(e)}.`:"",De=e=>/^\p{Sc}/u.test(e),Ve=e=>De(e)?[e[0],e.
slice(1).trim()]:["",e];function tn(e,t){let s=e.toLocaleString("en-US",{maximumFractionDigits:6,useGrouping:!!t}),[n,o]=Ve(
t);return`${n}${s} ${o}`.trim()}function x(e,t){try{return e()}catch(s){return console.error(s),t}}var en="The picture c\
annot be shown here. What it would show stands below in words.";function Jt(e){e.addEventListener("keydown",t=>{!t.ctrlKey&&
!t.metaKey&&!t.altKey&&t.key!=="Escape"&&t.stopPropagation()})}var Et=2,Gt=100,ze=16,Y=e=>Number.isSafeInteger(e)&&e>0,Xt=e=>f(e)&&Object.hasOwn(e,"answer")&&Array.isArray(e.dot)&&e.dot.
length===2&&typeof e.dot[0]=="string"&&Y(e.dot[1]),Zt=(e,t=ze)=>t>0?e===null||typeof e!="object"||Object.values(e).every(
s=>Zt(s,t-1)):!1,Ye=e=>Xt(e)&&Zt(e)&&f(e.by)&&Object.values(e.by).every(Y)&&(e.others===void 0||Array.isArray(e.others)&&
e.others.every(Xt)),I=e=>f(e)&&Number.isInteger(e.version)&&e.version>Et;function He({saved:e,items:t,round:s,...n}){let o=Y(
e)?e:1,r={dot:["1",o],by:{1:o}};if(!f(t))return Object.fromEntries(["off","weights","kept","wishes"].filter(c=>Object.hasOwn(
n,c)).map(c=>[c,{answer:n[c],...r}]));let i=Object.entries(t).filter(([,c])=>f(c)).map(([c,h])=>[c,{...h,...r}]);return Y(
s)&&i.push(["#round",{answer:String(s),...r}]),Object.fromEntries(i)}var H=e=>e.isWellFormed?.()?e:e.replace(/\p{Surrogate}/gu,
"�");function rt(e){return typeof e=="string"?H(e):Array.isArray(e)?e.map(rt):f(e)?Object.fromEntries(Object.entries(e).
map(([t,s])=>[H(t),rt(s)])):e}function w(e){let t=f(e)&&(e.version===Et?e.items:e.version===1&&He(e));return f(t)?Object.
fromEntries(Object.entries(t).filter(([,s])=>Ye(s)).map(([s,n])=>[H(s),$t(rt(n))])):{}}var P=e=>Object.keys(e).length?{version:Et,
items:rt(e)}:{},R=e=>e===""||e==null||typeof e=="object"&&!Object.keys(e).length,te=({tries:e})=>e&&Y(e)?e:0,S=e=>R(e.answer)&&
!te(e)&&e.revealed!==!0,g=(e,t=s=>s)=>f(e)?`{${Object.keys(e).sort().map(s=>`${JSON.stringify(t(s))}:${g(e[s],t)}`).join()}\
}`:Array.isArray(e)?`[${e.map(s=>g(s,t)).join()}]`:JSON.stringify(typeof e=="string"?t(e):e);function Je(e){let t=n=>{let o=g(
n.answer);return[[S(n)?0:1,te(n),o.length,o,g(n)],n]},s=([n],[o])=>{let r=n.findIndex((i,c)=>i!==o[c]);return r<0?0:n[r]>
o[r]?-1:1};return e.map(t).sort(s).map(([,n])=>n)}var L=({dot:e,answer:t})=>g([e,t]);function ee(e){let t=new Map;for(let s of Je(
e))t.has(L(s))||t.set(L(s),s);return[...t.values()]}var St=(e,{dot:[t,s]})=>(b(e.by,t)??0)>=s,T=({by:e,others:t=[],...s})=>[
s,...t],N=(e,t)=>Object.entries(t.by).every(s=>St(e,{dot:s}))&&T(t).every(s=>St(e,s));function it(...e){let t=new Map;for(let[
s,n]of e.flatMap(Object.entries))t.set(s,Math.max(t.get(s)??0,n));return Object.fromEntries(t)}function Qt(e,t){let s=new Set(
T(t).map(({dot:n})=>g(n)));return e.filter(n=>s.has(g(n.dot))||!St(t,n))}function Ge(e,t){let[s,n]=[N(e,t),N(t,e)];if(s!==
n||g(e)===g(t))return s?e:t;let[o,r]=[T(e),T(t)],i=s?[]:[...Qt(o,t),...Qt(r,e)],c=ee(i.length?i:[...o,...r]),h=s&&L(o[0])===
L(r[0])&&L(o[0]),[l,...u]=[...c.filter(m=>L(m)===h),...c.filter(m=>L(m)!==h)],d=it(e.by,t.by,...c.map(({dot:[m,p]})=>({[m]:p})));
return $t({...l,by:d,...u.length&&{others:u}})}var $t=e=>e.others&&e.others.length>Gt?{...e,others:ee(e.others).slice(0,
Gt)}:e;function E(e,t){let s=Object.entries(t).map(([n,o])=>[n,$t(Object.hasOwn(e,n)?Ge(e[n],o):o)]);return{...e,...Object.
fromEntries(s)}}var J=(e,t)=>Object.entries(t).some(([s,n])=>!Object.hasOwn(e,s)||!N(e[s],n));function on(e,t,s){let n=Object.
entries(t).filter(([o,r])=>Object.hasOwn(e,o)&&S(e[o])&&!S(r)).map(([o,r])=>{let i=it(e[o].by,r.by),c=b(i,s)??0,[h,...l]=T(
r).map((u,d)=>({...u,dot:[s,c+d+1]}));return[o,{...h,by:{...i,[s]:c+1+l.length},others:l}]});return{...E(e,t),...Object.
fromEntries(n)}}function se({answer:e,others:t=[]}){let s=new Set([g(e)]);return t.filter(n=>!S(n)&&!s.has(g(n.answer))&&
s.add(g(n.answer)))}function ct(e,t,s){let n=(b(s,e)??0)+1;return{...t,dot:[e,n],by:{...s,[e]:n}}}function C(e,t){let s=globalThis;return s[Symbol.for(e)]??=t(),s[Symbol.for(e)]}var jt="coursekit-kept",ht="coursekit:",A=C("coursekit",()=>new Map),at=e=>{try{return JSON.parse(e??"null")}catch{return null}};
function Xe(e){let t=at(document.getElementById("jupyter-config-data")?.textContent),s=t?.baseUrl??document.body?.dataset.
baseUrl;if(!s||e&&!t?.hubUser)return"";let n=String(s),o=x(()=>new URL(n,document.baseURI).pathname,n).replace(/\/$/,""),
r=Qe(t?.hubPrefix),i=o.startsWith(`${r}/`)?o.slice(r.length):o,[c]=/^.*?\/user\/[^/]+/.exec(i)??[i];return`${o.slice(0,o.
length-i.length)}${c}`}var Qe=e=>typeof e=="string"?e.replace(/\/hub\/?$/,""):"";function Ze(e){let t=Xe(e);return t?`co\
ursekit@${encodeURIComponent(t)}:`:ht}var F=class{constructor({storage:t,binder:s,prefix:n=Ze(s)}={}){this.open=()=>t===
void 0?globalThis.localStorage:t,this.prefix=n}get isThere(){try{return this.open().length>=0}catch{return!1}}names(t){let s=[];
try{s=Array.from({length:this.open().length},(n,o)=>this.open().key(o)??"")}catch{}return[...new Set([...s,...A.keys()])].
filter(n=>n.startsWith(this.prefix+t)).map(n=>n.slice(this.prefix.length))}stored(t){try{return at(this.open().getItem(this.
prefix+t))}catch{return null}}read(t){let s=this.stored(t),n=w(at(A.get(this.prefix+t)));return I(s)||!Object.keys(n).length?
s:P(E(w(s),n))}write(t,s){A.set(this.prefix+t,JSON.stringify(s)),this.retry()}retry(){for(let t of[...A.keys()].filter(s=>s.
startsWith(this.prefix))){let s=this.read(t.slice(this.prefix.length));!I(s)&&this.holds(t,JSON.stringify(s))&&A.delete(
t)}}holds(t,s){try{return this.open().setItem(t,s),this.open().getItem(t)===s}catch{return!1}}unkept(t){let s=A.get(this.
prefix+t),n=s===void 0?{}:w(this.stored(t));return Object.fromEntries(Object.entries(w(at(s))).filter(([o,r])=>!Object.hasOwn(
n,o)||!N(n[o],r)))}remove(t){A.delete(this.prefix+t);try{this.open().removeItem(this.prefix+t)}catch{}}entries(t){return E(
this.fromCells(t),w(this.read(t)))}fromCells(t){let[s,...n]=t.split("/"),o=n[0]==="rounds"&&n[1];if(!o&&n[0]!=="question\
s")return{};let r=(i,c)=>o?i[0]===o:i.includes(c);return this.names(`${s}/`).filter(i=>i.split("/").length===3&&!i.startsWith(
`${s}/rounds/`)).map(i=>{let c=i.split("/")[2].split("+");return Object.fromEntries(Object.entries(w(this.read(i))).filter(
([h])=>r(c,h)))}).reduce(E,{})}whenKept(t,s,n=s){let o=`${this.prefix}${t}/`,r,i=h=>{let{newValue:l,key:u}=h,d=h.type===
"storage"&&l===null&&(u??o),m=d?d.startsWith(o):h.detail?.cleared===o;if(clearTimeout(r),m){for(let p of A.keys())p.startsWith(
d||o)&&A.delete(p);n()}else r=setTimeout(()=>{h.type!==jt&&this.retry(),s()},50)},c=[jt,"storage","focus"];for(let h of c)
globalThis.addEventListener(h,i);return()=>{clearTimeout(r);for(let h of c)globalThis.removeEventListener(h,i)}}},G=(e={})=>globalThis.
dispatchEvent(new CustomEvent(jt,{detail:e}));var re="coursekit-work",ie=1,ts=5e6,es=["","right","partly","wrong","noted","shown"];function ce(e){let t=-1;for(let s of new TextEncoder().
encode(e)){t^=s;for(let n=0;n<8;n+=1)t=t>>>1^(t&1?3988292384:0)}return(~t>>>0).toString(16).padStart(8,"0")}var X=e=>typeof e==
"string",Tt=e=>typeof e=="number"&&Number.isFinite(e),Nt=e=>X(e)||f(e)&&Object.values(e).every(X)||Array.isArray(e)&&e.every(
t=>X(t)||Tt(t)||Array.isArray(t)&&t.every(Tt)),ss=e=>Array.isArray(e)&&e.length>0&&e.every(t=>Array.isArray(t)&&t.length===
2&&t.every(Number.isSafeInteger));function ne({answer:e,dot:t,first:s,tries:n,outcome:o,revealed:r,sure:i,of:c,log:h}){return{
answer:e,dot:t,...Nt(s)&&{first:s},...ot(n)&&{tries:n},...o&&es.includes(o)&&{outcome:o},...r===!0&&{revealed:r},...Tt(i)&&
i>=0&&i<=100&&{sure:i},...c&&X(c)&&{of:c},...ss(h)&&{log:h}}}function ns(e){let t=Object.entries(e).filter(([,s])=>Nt(s.
answer)&&Object.keys(s.by).length&&!S(s)).map(([s,{by:n,others:o=[],...r}])=>{let i=o.filter(({answer:c})=>Nt(c)).map(ne);
return[s,{...ne(r),by:n,...i.length&&{others:i}}]});return Object.fromEntries(t)}var ae=e=>g(e,H);function os(e){let t=0;
return{text:e.replace(/("[^"\\]*(?:\\.[^"\\]*)*")([ \t\r\n]*:)?|[ \t\r\n]+/g,(n,o="",r="")=>(r&&(t+=1),(o.includes("\\")?
JSON.stringify(JSON.parse(o)):o)+r.trim())),names:t}}function rs(e){let t=0;for(let s=[e];s.length;){let n=s.pop();if(!(n===
null||typeof n!="object")){Array.isArray(n)||(t+=Object.keys(n).length);for(let o of Object.values(n))s.push(o)}}return t}
function he({kit:e,id:t,name:s,lessons:n},o){let r=Object.entries(o).map(([c,h])=>[c,ns(h)]).filter(([,c])=>Object.keys(
c).length),i=ae({kit:e,id:t,...s&&{name:s},lessons:n,places:Object.fromEntries(r)});return`{"format":"${re}","version":${ie}\
,"checksum":"${ce(i)}","content":${i}}
`}function pn(e,t){if(new TextEncoder().encode(e).length>ts)throw new Error("it is larger than any saved work.");if(e.includes(
"\0"))throw new Error("it is text in UTF-16: some editor has saved it anew.");let s=e.replace(/^\ufeff/,""),n;try{n=JSON.
parse(s)}catch{throw new Error("it is not complete: it may be cut off, or of another kind.")}if(!f(n)||n.format!==re||!Number.
isInteger(n.version)||n.version<1)throw new Error("it is not work saved from a course.");if(n.version>ie)throw new Error(
"it was saved by a newer version of the course.");let o=os(s);if(o.names!==rs(n))throw new Error("it gives something twi\
ce under one name: nobody can tell which of the two is meant.");let r=n.content;if(!f(r)||!X(r.kit)||!f(r.places))throw new Error(
"it does not have the form of saved work.");if(r.kit!==t)throw new Error(`it is work on another course (${r.kit.slice(0,
60)}).`);return{work:r,intact:is(n.checksum,[()=>oe(s),()=>oe(o.text),()=>ae(r)])}}var oe=e=>e.slice(e.indexOf('"content\
":')+10,e.lastIndexOf("}"));function is(e,t){try{return t.some(s=>ce(s())===e)}catch{return!1}}var O=C("coursekit reader",()=>({readers:new Map,askers:[]}));function cs(e={}){let t=[...O.readers.values()].at(-1);if(t)
return t.open(e);O.wanted=e,It()}O.open=cs;function It(){(O.load??O.askers.at(-1))?.()}function le(e){try{return Object.
keys(localStorage).some(t=>t.startsWith(e))}catch{return!1}}var as=e=>new F({binder:e}).prefix.replace(/^coursekit/,"coursekit-copy");function ue(e,t){return O.binder=t,O.askers.push(
e),!O.readers.size&&O.askers.length===1&&le(as(t))&&It(),()=>{O.askers=O.askers.filter(s=>s!==e)}}async function de(e){let t=URL.
createObjectURL(new Blob([e],{type:"text/javascript"}));await import(t),URL.revokeObjectURL(t)}async function fe(e){let t=e.get("comm_id"),s=t&&await e.widget_manager?.get_model?.(t),n=s&&Object.getPrototypeOf(s.constructor.
prototype)._handle_comm_msg;return!n||!s.comm?!1:(s.comm.on_msg(o=>n.call(s,o)),!0)}var hs="Run this cell to work with it here.",ls=200;function us(e){let t,s=-1/0,n=null,o=()=>{clearTimeout(t);let i=n;n=
null,i&&e(i.value)};return{tell:i=>{clearTimeout(t),n={value:i};let c=()=>{s=performance.now(),o()},h=s+ls-performance.now();
h<=0?c():t=setTimeout(c,h)},now:o}}async function ds(e){await fe(e)&&e.send({ask:"news"})}var Rt=C("coursekit notebooks",
()=>new Set);function pe(){for(let e of Rt)e.isDisposed?Rt.delete(e):e.model?.dirty&&e.contentsModel?.writable&&e.save().
catch(console.error)}var me=(e,t)=>()=>{let s=[e,"answers","stored","trouble","binder"],n=new Set,o={},r=null,i=({copy_reader:h,
handed_in:l,...u})=>{if(h&&de(h).catch(console.error),l)for(let d of n)d({receipt:l});o={...o,...u};for(let d of n)d(u)},
c=h=>{let l=s.map(u=>[u,h.get(u)]).filter(([,u])=>u!=null);for(let[u]of l)h.set(u,null);l.length&&i(Object.fromEntries(l))};
return{initialize({model:h,heard:l=[]}){for(let p of l)i(p);c(h);for(let p of s)h.on(`change:${p}`,()=>c(h));h.on("msg:c\
ustom",i);let u=us(p=>{try{h.send({answers:p})}catch{}});r=u,o[e]||h.send({ask:"everything"}),ds(h).catch(console.error);
let d=ue(()=>h.send({ask:"copy_reader"}),o.binder),m=["pagehide","visibilitychange"];for(let p of m)globalThis.addEventListener(
p,u.now,!0);return()=>{d();for(let p of m)globalThis.removeEventListener(p,u.now,!0)}},render({model:h,el:l}){let{context:u}=h.
widget_manager??{};u&&Rt.add(u);let d=null,m=y=>{o.answers=y,r?.tell(y)},p=()=>{l.replaceChildren();let{[e]:y,...vt}=o;d=
t(l,y,{...vt,onChange:m,handIn:st=>h.send({ask:"hand_in",file:st}),notebook:h.widget_manager})},D=y=>{if(!d)return o[e]&&
p();y.receipt&&d.handedIn?.(y.receipt),y.answers&&d.follow(y.answers),("stored"in y||"trouble"in y)&&d.hear?.(o.stored,o.
trouble)};return o[e]?p():l.append(a("p",{},hs)),n.add(D),()=>{n.delete(D),d?.stop()}}}};var lt=class e{constructor(t,s){this.kit=t,this.cupboard=new F(s),this.me=_(),this.before=this.cupboard.prefix!==ht?new e(
t,{...s,prefix:ht}):null}get forgets(){return!this.cupboard.isThere||Object.keys(this.unkept()).length>0}entries(t){return this.
cupboard.entries(`${this.kit}/${t}`)}names(){return this.cupboard.names(`${this.kit}/`).map(t=>t.slice(this.kit.length+1)).
filter(we)}places(t=[]){let s=t.flatMap(o=>o.rounds.map(({place:r})=>r)),n=[...new Set(["questions",...s,...this.names()])];
return this.filled(n,o=>this.entries(o))}unkept(){return this.filled(this.names(),t=>this.cupboard.unkept(`${this.kit}/${t}`))}filled(t,s){
let n=t.map(o=>({place:o,items:s(o)}));return Object.fromEntries(n.filter(({items:o})=>Object.keys(o).length).map(({place:o,
items:r})=>[o,r]))}keep(t,s,n){let o=`${this.kit}/${t}`,r=this.cupboard.read(o),i=n(this.entries(t),s);return I(r)||!J(w(
r),i)?!1:(this.cupboard.write(o,P(i)),!0)}take(t,s=E){Object.entries(t).filter(([o,r])=>we(o)&&this.keep(o,r,s)).length&&
G()}clear(){for(let t of this.cupboard.names(`${this.kit}/`))this.cupboard.remove(t);G({cleared:`${this.cupboard.prefix}${this.
kit}/`})}whenKept(t,s){return this.cupboard.whenKept(this.kit,t,s)}about(){let{id:t,name:s}=this.entries("about");return{
id:t?.answer,name:s?.answer??""}}tellAbout(t){let s=this.entries("about"),n=Object.entries(t).filter(([o,r])=>(b(s,o)?.answer??
"")!==r);this.take({about:Object.fromEntries(n.map(([o,r])=>[o,ct(this.me,{answer:r},b(s,o)?.by??{})]))})}save(t=[],s=this.
about().name){let n=this.written(t,s),o=`${this.kit}-work-${fs(new Date)}.json`,r=a("a",{href:URL.createObjectURL(new Blob(
[n],{type:"application/json"})),download:o});return r.click(),setTimeout(()=>URL.revokeObjectURL(r.href),6e4),pe(),o}written(t,s){
let{id:n=Math.random().toString(36).slice(2,12)}=this.about();this.tellAbout({id:n,name:s});let o=Object.fromEntries(t.map(
c=>[c.id,c.edition])),{about:r,...i}=this.places(t);return he({kit:this.kit,id:n,name:s,lessons:o},i)}},we=e=>["question\
s","practice","switches","bargain","about"].includes(e)||/^rounds\/[^/]+$/.test(e),Cn=e=>f(e?.places)?Object.fromEntries(
Object.entries(e.places).map(([t,s])=>[t,w(s)])):{};function fs(e){let t=s=>String(s).padStart(2,"0");return`${e.getFullYear()}\
-${t(e.getMonth()+1)}-${t(e.getDate())}-${t(e.getHours())}${t(e.getMinutes())}`}var ps="Save my work to a file",ms="A hosted session, as on Binder, ends after some ten idle minutes, and what it kept i\
s gone: save a file before you leave.",Ct={"":"",nowhere:"What you did here last is not kept: this browser has no space \
left for it, or does not allow it. It is gone when you close or reload this page. Save your work to a file first.",elsewhere:`\
What you did here last is kept only on the computer that runs the notebooks: this browser has no space left for it, or d\
oes not allow it. ${ms}`},Bn="This browser does not keep what you do in the course: it has no space left for it, or does\
 not allow it. Save your work to a file before you close or reload this page.",ws=e=>`Saved as ${e}, where your browser \
keeps downloads. It is what you load to go on, and what you hand in.`,gs=e=>e.every(([t,s])=>s&&N({by:s},t)),ge=e=>e.length?
gs(e)?"elsewhere":"nowhere":"",ut=class{constructor(t){this.due="",this.words=a("p"),this.saved=a("p");let s=a("button",
{type:"button",click:()=>this.say(this.words.textContent??"",ws(t()))},ps);this.node=a("div",{class:"ck-notice",hidden:!0},
this.words,a("div",{class:"ck-buttons"},s),this.saved),this.spoken=a("div",{class:"ck-spoken","aria-live":"polite"})}show(t){
this.due=t,t!==this.words.textContent&&(t||!this.node.contains(document.activeElement)?this.say(t):this.node.addEventListener(
"focusout",()=>setTimeout(()=>this.show(this.due)),{once:!0}))}say(t,s=""){this.node.hidden=!t,this.words.textContent=t,
this.saved.textContent=s,this.spoken.textContent=s||t}};var be="The answers kept here were made by a newer version of this course. They are left alone; what you answer now is n\
ot kept.",bs=1500,dt=class{constructor(t,s,{answers:n,stored:o,onChange:r=()=>{},...i},c,h){let[l]=t.split("/");this.key=
t,this.names=s,this.onChange=r,this.fit=c,this.show=h,this.me=_(),this.items={},this.safe={},this.fitting=new WeakMap,this.
later=void 0,this.course=new lt(l,i),this.cupboard=this.course.cupboard,this.notice=new ut(()=>this.course.save());let u=this.
cupboard.read(t);this.fromNewer=I(u)||I(n);let d=this.course.whenKept(()=>this.refresh(),()=>this.forget());this.stop=()=>{
clearTimeout(this.later),d()},!this.fromNewer&&(this.take(this.cupboard.fromCells(t)),this.take(w(u)),this.take(w(n)),this.
store(),this.hear(o),J(w(n),this.items)&&this.tell())}entry(t){let s=b(this.items,t);return s&&!this.fitting.has(s)&&this.
fitting.set(s,this.fit(t,s)),s&&this.fitting.get(s)}take(t){let s=this.names.filter(n=>Object.hasOwn(t,n)).filter(n=>!b(
this.items,n)||!N(this.items[n],t[n]));return this.items=E(this.items,Object.fromEntries(s.map(n=>[n,t[n]]))),s.length>0}put(t){
let s=w(this.cupboard.read(this.key));!this.fromNewer&&this.take(s)&&setTimeout(()=>this.show());for(let[n,o]of Object.entries(
t)){let r=it(b(s,n)?.by??{},b(this.items,n)?.by??{});this.items[n]=ct(this.me,{...this.entry(n),...o},r)}this.fromNewer||
(this.store(),this.tell())}store(){let t=w(this.cupboard.read(this.key));J(t,this.items)&&(this.cupboard.write(this.key,
P(E(t,this.items))),G()),this.notify()}tell(){try{this.onChange(Yt(P(this.items)))}catch{}}notify(){let t=this.cupboard.
unkept(this.key),s=this.names.filter(r=>Object.hasOwn(t,r)),n=ge(s.map(r=>[t[r],b(this.safe,r)]));if(n==="nowhere"&&this.
notice.words.textContent!==Ct.nowhere&&Object.keys(this.safe).length){this.later??=setTimeout(()=>{this.safe={},this.notify()},
bs);return}clearTimeout(this.later),this.later=void 0,this.notice.show(Ct[n])}hear(t){this.safe=f(t)?t:{},this.notify()}refresh(){
this.fromNewer||(this.take(w(this.cupboard.read(this.key)))&&(this.show(),this.tell()),this.notify())}follow(t){this.fromNewer||
I(t)||!this.take(w(t))||(this.store(),this.show())}forget(){this.items={},this.show(),this.tell(),this.notify()}get face(){
return{follow:t=>this.follow(t),hear:t=>this.hear(t),stop:this.stop}}};function ye({title:e,paragraphs:t}){let s=_(),n=j("p",e);return n.id=s,n.className="ck-title",a("section",{class:"ck-tex\
t","aria-labelledby":s},n,t.map(o=>j("p",o.trim())))}var ys={answer:"",replies:{},place:0,amount:0,clashes:[],inside:"",taken_for:{},rated:{}},ks={quote:"",choices:[],rows:[],
answer:0,tolerance:0,unit:"",near:[],replies:{},points:[],scale:[],settled:"",sections:[],arrows:[],confidence:[],votes:1,
talk_minutes:0,back:[],edition:"",misconception:"",beside:null};function ft(e){return{...ks,...e,rows:(e.rows??[]).map(t=>({
...ys,...t}))}}var k={},q={text:e=>typeof e=="string",list:e=>Array.isArray(e)&&e.every(q.text),map:e=>f(e)&&Object.values(e).every(q.text)},
xs={text:"",list:[],map:{}},W=e=>xs[k[e.kind]?.shape]??"",Q=(e,t)=>q[k[e.kind].shape](t),ke=e=>q.text(e)?e.replace(/[\ufeff\x1c-\x1f\x85]/g,
" "):e;function B(e,t){let s=f(t)?Object.fromEntries(Object.entries(t).map(([o,r])=>[o,ke(r)])):ke(t),n=Q(e,s)&&k[e.kind].
grade(ft(e),s);return{outcome:null,points:0,notes:[],said:[],...n}}var Os=2;function vs(e,t){return e.flatMap(s=>{let{sure:n,tries:o,first:r}=t(s),i=n!==null&&o?x(()=>B(s,r).outcome,null):
null;return i?[[n,i==="right"]]:[]})}var xe=e=>e.reduce((t,s)=>t+s,0),Z=e=>`${Math.round(100*e)}%`;function Ss(e){let t=e.
map(([n,o])=>(n/100-Number(o))**2),s=[...new Set(e.map(([n])=>n))].sort((n,o)=>n-o).map(n=>{let o=e.filter(r=>r[0]===n);
return{sure:n,count:o.length,right:o.filter(r=>r[1]).length}});return{brier:e.length?xe(t)/e.length:null,levels:s}}function Es(e){
let t=xe(e.map(([r])=>r))/100,s=e.filter(r=>r[1]).length,n=t-s,o=Math.abs(n)<=1?"about as sure as you were right":n>0?"s\
urer than you were right":"less sure than you were right";return`On average you were ${Z(t/e.length)} sure, and right at\
 the first try in ${s} of ${z(e.length,"answer")} (${Z(s/e.length)}): ${o}.`}function Oe(e,t){let s=e.filter(c=>c.confidence.
length);if(s.length<Os||!s.map(t).every(({tries:c,revealed:h})=>c||h))return null;let n=vs(s,t);if(!n.length)return{sentence:"\
No calibration chart: there is no rated first try to draw.",detail:[]};let{brier:o,levels:r}=Ss(n),i=Es(n);return{sentence:i,
detail:[$s(n.length),Ns(r,i),Ts(r),js(v(o))]}}var $s=e=>a("p",{},`With ${z(e,"answer")} this is a hint, not a measuremen\
t: one answer more or less would move it.`),js=e=>a("p",{},a("strong",{},`Your Brier score: ${e.toFixed(2)}. `),"It is t\
he mean of (rating − outcome)², where an answer that was right at the first try counts as 1 and any other as 0. Lower is\
 better: 0 is certain and always right, always saying “50%” gets 0.25, 1 is certain and always wrong. This is the common\
 form with one term for each answer. Brier’s own (Monthly Weather Review, 1950) adds up a term for every possible outcom\
e, and is twice as large when there are two.");function Ts(e){let t=["You said","Answers","Right at the first try","Shar\
e right"],s=e.map(({sure:n,count:o,right:r})=>a("tr",{},a("th",{scope:"row"},`${n}%`),[String(o),String(r),Z(r/o)].map(i=>a(
"td",{},i))));return nt("Calibration table",a("table",{},a("caption",{},"How sure you were, and how often you were right"),
a("thead",{},a("tr",{},t.map(n=>a("th",{scope:"col"},n)))),a("tbody",{},s)))}var pt={left:78,top:16,width:330,height:220},
M=e=>pt.left+pt.width*e,$=e=>pt.top+pt.height*(1-e);function Ns(e,t){let s=[0,.2,.4,.6,.8,1],n=(c,h,l,u,d)=>V("line",{class:c,
x1:h,y1:l,x2:u,y2:d}),o=(c,h,l,u,d={})=>V("text",{class:c,x:h,y:l,"text-anchor":"middle",...d},u),r=$(.5),i=V("svg",{viewBox:"\
0 0 430 300",role:"img","aria-label":`Calibration chart. ${t}`},s.map(c=>n("ck-grid",M(0),$(c),M(1),$(c))),s.map(c=>o("c\
k-tick",M(c),$(0)+27,Z(c))),s.map(c=>o("ck-tick",M(0)-16,$(c)+4,Z(c),{"text-anchor":"end"})),n("ck-even",M(0),$(0),M(1),
$(1)),o("ck-axis",M(.5),$(0)+54,"how sure you were"),o("ck-axis",14,r,"right at the first try",{transform:`rotate(-90 14\
 ${r})`}),e.flatMap(({sure:c,count:h,right:l})=>[V("circle",{class:"ck-level",cx:M(c/100),cy:$(l/h),r:12}),o("ck-count-i\
n",M(c/100),$(l/h)+4.5,String(h))]));return a("figure",{class:"ck-calibration"},i,a("figcaption",{},"Each circle is a ra\
ting you used; the number in it says for how many answers. On the dashed line you are right as often as you said. Below \
it you were surer than you were right, above it less sure."))}var tt={author:"the author's own words",quoted:"a quoted person",reported:"reported speech",inference:"the author's infe\
rence"},U=Object.keys(tt),Is=U.flatMap(e=>U.map(t=>[e,t])).filter(([e,t])=>e!==t);function Rs(e,t){let s=[];for(let n of e){
let{first:o}=t(n);if(n.truly&&s.push([n.truly,n.choices.find(r=>r.id===o)?.taken_for]),f(o))for(let r of(n.rows??[]).filter(
({id:i})=>typeof b(o,i)=="string"))s.push([r.truly,b(r.taken_for??{},o[r.id])])}return(n,o)=>s.filter(r=>r[0]===n&&r[1]===
o).length}function Cs(e){let t=(o,r)=>{let i=e(o,r);return a("td",{class:o===r?"ck-diagonal":i&&"ck-confused"},String(i||
"–"))},s=U.map(o=>a("th",{scope:"col"},`taken for ${tt[o]}`)),n=U.map(o=>a("tr",{},a("th",{scope:"row"},tt[o]),U.map(r=>t(
o,r))));return nt("Voice confusion table",a("table",{},a("caption",{},"Whose words you took them for, at your first try"),
a("thead",{},a("tr",{},a("th",{scope:"col"},"Truly"),s)),a("tbody",{},n)))}function ve(e,t){if(!e.map(t).every(({tries:n,
revealed:o})=>n||o))return null;let s=Rs(e,t);return{sentence:As(s),detail:[Cs(s)]}}function As(e){let s=Is.map(([n,o])=>({
truly:n,taken:o,often:e(n,o)})).reduce((n,o)=>o.often>n.often?o:n);if(s.often){let n=s.often===1?"once":`${s.often} time\
s`;return`Your commonest confusion: you took ${tt[s.truly]} for ${tt[s.taken]}, ${n}.`}return U.some(n=>e(n,n))?"No conf\
usion between kinds of voice: at your first try you named the right kind each time.":"Nothing to compare: every answer w\
as shown."}var et="#round",mt=e=>({answer:W(e),first:null,tries:0,outcome:"",revealed:!1,sure:null,of:"",second:null}),At=["right",
"partly","wrong","shown"],Se=(e,{outcome:t=""})=>!(At.includes(t)||t==="noted")||At.includes(t)===!!k[e.kind].solution,_t=(e,t)=>!R(
t)&&Q(e,t)?k[e.kind].usable(e,t):W(e),Mt=(e,t)=>R(t)||g(_t(e,t))===g(t),wt=(e,t)=>x(()=>Se(e,t)&&Mt(e,t.answer),!1),Ms=(e,t)=>x(
()=>Se(e,t)&&(R(t.answer)||!R(_t(e,t.answer))),!1),Bt=(e,t)=>se(t).filter(s=>wt(e,s)),gt=(e,t)=>K(e,t).filter(({answer:s})=>!R(
s)),K=(e,{others:t=[]})=>t.filter(s=>!S(s)&&!wt(e,s));function Ee(e,t){let s=T(t),n=s.find(r=>Ms(e,r)),o=s.filter(r=>r!==
n||!wt(e,r));return{...x(()=>n&&Bs(e,n),void 0)??mt(e),revealed:s.some(({revealed:r,outcome:i})=>r===!0||i==="shown"),by:t.
by,...o.length&&{others:o}}}function _s(e,t,s){let n=k[e.kind].either?.(e,t),o=n?n.answers:[];return B(e,t).outcome||o.some(
r=>B(e,r).outcome===s)&&s}function Bs(e,t){let[s,n]=[_t(e,t.answer),wt(e,t)],o=t.outcome??"",r=o==="noted"||At.includes(
o),i=o==="shown"?"shown":n&&r&&_s(e,s,o);return{answer:s,first:Q(e,t.first)&&Mt(e,t.first)?t.first:null,tries:ot(t.tries),
outcome:i||"",sure:e.confidence.find(c=>c===t.sure)??null,of:typeof t.of=="string"?t.of:"",second:Q(e,t.second)&&Mt(e,t.
second)?t.second:null,dot:t.dot}}var $e=({answer:e,dot:t,by:s},n)=>typeof e=="string"&&/^[0-9]{1,9}$/.test(e)?{answer:String(
Number(e)%n),dot:t,by:s}:null;var bt=class{constructor(t,s){this.words=a("span");let n=(o,r)=>a("button",{type:"button",click:r},o);this.node=a("div",
{class:"ck-others"},a("p",{class:"ck-notice"},this.words),a("div",{class:"ck-buttons"},n("Show the other answer",t),n("K\
eep only this one",s)))}show(t){this.node.hidden=!t,this.words.textContent=`You answered this in more than one place. Th\
is is one answer; ${t===1?"the other one is":`the ${t} others are`} kept, too.`}},yt=class{constructor(){this.words=a("d\
iv"),this.details=a("details",{},a("summary",{},"Your earlier answer"),this.words),this.node=a("div",{class:"ck-earlier"},
a("p",{class:"ck-notice"},Ls),this.details)}show(t){let s=t.flatMap(({answer:n})=>q.text(n)?[n]:Object.values(n??{})).filter(
Ps);this.node.hidden=!t.length,this.details.hidden=!s.length,this.words.replaceChildren(...s.map(n=>j("p",n)))}},Ls="You\
r earlier answer no longer fits this question, which has changed. It is kept. Please answer again.",Ps=e=>q.text(e)&&/\S\s+\S/.
test(e);var je="Say first how sure you are, then check.",qs=(e,t)=>`${e}%${t?e===100?" certain":"":" just guessing"}`;function Te(e,t){
let s=e.confidence.map(c=>a("input",{type:"radio",name:`${t}-sure`,value:c})),o=`How sure are you that ${k[e.kind].shape===
"text"?"your":"all of your"} answer is right?`,r=e.confidence.map((c,h)=>a("label",{},s[h],a("span",{},qs(c,h)))),i=a("f\
ieldset",{class:"ck-rating"},a("legend",{},o),a("div",{},r));return{node:i,read:()=>Number(v(s.find(c=>c.checked)).value),
write(c,h){i.hidden=h&&c===null,i.disabled=h;for(let l of s)l.checked=Number(l.value)===c&&c!==null}}}var Lt=({votes:e},{tries:t,revealed:s})=>e>1&&!t&&!s,Pt=({votes:e},{second:t,revealed:s})=>e>1&&t!==null&&R(t)&&!s;function Ne(e,t,s,n){
let{tries:o,first:r}=t,i={answer:s,tries:o+1,first:o?r:s};return Lt(e,t)?{...i,outcome:"",second:W(e)}:{...i,outcome:n,...Pt(
e,t)&&{second:s}}}function Ie({talk_minutes:e}){return`Your first vote is kept. Now explain to a neighbour why you chose\
 it, and listen to theirs.${e?` Take about ${z(e,"minute")}.`:""} Then vote again, for the same answer or another one. O\
n your own? Give your reason in a sentence, then vote.`}var qt={right:"Right.",partly:"Partly right.",wrong:"Not yet.",shown:"The answer:"};function Re(e,t,s){let n=typeof s=="\
string"?{text:s}:s,o=n.back?.length?n.back:e.back;return a("p",{},t&&[a("strong",{},t)," "],j("span",n.text),typeof s!="\
string"&&a("span",{class:"ck-back"},Ht(o)))}var Ws=(e,t)=>[`${v(t.answer)(e).replace(/\.$/,"")}.`,...t.explained?.(e)??[]],
Wt=class{constructor(){this.node=a("div",{class:"ck-spoken ck-passing","aria-live":"polite"})}say(t){clearTimeout(this.later),
this.node.replaceChildren(...t.length?[t.join(`
`)]:[]),this.later=setTimeout(()=>this.node.replaceChildren(),Fs)}},Fs=1e4;function Us(e,t){let s=e.querySelectorAll("te\
xtarea, input[inputmode]");for(let o of s)o.readOnly=t;let n=e.querySelectorAll("input:not([inputmode]), select, button");
for(let o of n)o.disabled=t}var Ce=(e,t)=>v(e.querySelector(t)).focus(),Ks="This question has changed since you answered\
 it. Look at it again.",Ds="This question cannot be shown here. Its answer is kept.",kt=class{constructor(t,s,n){let o=r=>this.
guard(r);this.make=()=>new Ft(t,s,{...n,guard:o}),this.question=null,this.node=a("div"),this.show()}show(){this.guard(()=>{
this.question??=this.make(),this.question.show(),this.put(this.question.node)})}guard(t){x(()=>t()??!0,!1)||(this.question=
null,this.put(a("div",{class:"ck-question"},a("p",{class:"ck-notice"},Ds))))}put(t){this.node!==t&&this.node.replaceWith(
t),this.node=t}},Ft=class{constructor(t,s,n){this.item=t,this.quiz=n,this.kind=k[t.kind],this.id=`${n.id}-${s}`,this.notes=
new Map,this.everything=!1,this.lines=[],this.look="plain",this.notesSaid=[],this.last=void 0,this.drawn=this.kind.draw(
t,this),this.drawn.body.addEventListener("input",()=>n.guard(()=>this.changed()));let o=t.confidence.length?Te(t,this.id):
null;this.rating=o,o?.node.addEventListener("input",()=>n.guard(()=>this.change({sure:o.read()})));let r=(l,u)=>a("butto\
n",{type:"button",click:()=>this.press(u)},l);this.checkButton=a("button",{type:"submit",class:"ck-primary"},this.kind.check??
"Check"),this.revealButton=r("Show answer",()=>this.reveal()),this.againButton=r("Try again",()=>this.again()),this.buttons=
a("div",{class:"ck-buttons"},this.checkButton,this.revealButton,this.againButton),this.status=a("div",{role:"status","ar\
ia-live":"off"}),this.aloud=new Wt,this.meant=a("div",{class:"ck-buttons",role:"group","aria-label":"Which do you mean?",
hidden:!0}),this.changedNote=a("p",{class:"ck-notice"},Ks),this.other=new bt(()=>this.press(()=>this.swap()),()=>this.press(
()=>this.keepThis())),this.earlier=new yt;let i=a("legend",{id:`${this.id}-legend`},n.numbered&&a("span",{class:"ck-coun\
t"},`${s}. `),j("span",t.stem),t.quote&&j("span",t.quote,!0)),c=this.kind.running?[this.status,this.buttons]:[this.buttons,
this.status,this.meant],h=l=>{l.preventDefault(),this.press(()=>this.check())};this.node=a("form",{class:`ck-question ck\
-${t.kind}`,"data-question":t.id,submit:h},a("fieldset",{},i,this.changedNote,this.earlier.node,this.drawn.body,this.rating?.
node,c,this.aloud.node,this.other.node,this.drawn.after))}noteId(t){let s=[...this.item.choices,...this.item.rows].findIndex(
n=>n.id===t);return`${this.id}-note-${s<0?t:s}`}note(t){let s=a("span",{class:"ck-spoken"}),n=a("span",{id:this.noteId(t)}),
o=a("p",{},s,n);return this.notes.set(t,{node:o,part:s,words:n}),o}notice(t){this.say([t],"plain")}change(t){this.quiz.change(
this.item,t),this.show()}changed(){this.everything=!1,this.change({answer:this.drawn.read(),...!this.kind.stays&&{outcome:""}})}check(){
let t=this.drawn.read(),s=this.quiz.entry(this.item),{tries:n,revealed:o,sure:r}=s,{outcome:i}=B(this.item,t),c=!i&&this.
kind.either?.(this.item,t);return c?this.ask(c):!i||!Object.keys(t).length?this.notice(this.kind.blank??""):this.rating&&
!n&&!o&&r===null?this.notice(je):(this.last=[],this.change(Ne(this.item,s,t,i)))}ask({asks:t,answers:s}){this.last=[],this.
notice(t);let n=o=>{this.drawn.write(o),this.changed(),this.check()};this.meant.replaceChildren(...s.map(o=>a("button",{
type:"button",click:()=>this.press(()=>n(o))},`I mean ${Number(o)}`))),this.meant.hidden=!1}reveal(){let{outcome:t,tries:s,
sure:n}=this.quiz.entry(this.item);this.everything=t==="right"||t==="noted",this.everything?this.show():this.change({outcome:"\
shown",revealed:!0,sure:s?n:null})}again(){this.everything=!1,this.change({answer:W(this.item),outcome:""}),Ce(this.drawn.
body,"input, select, textarea, button, [tabindex='0']")}swap(){let t=this.quiz.entry(this.item),[s]=T(t),[n,...o]=Bt(this.
item,t);this.last=[],this.change({second:null,...n,others:[...o,s,...K(this.item,t)]})}keepThis(){this.change({others:K(
this.item,this.quiz.entry(this.item))})}press(t){let s=document.activeElement;this.quiz.guard(t),!(document.activeElement!==
s&&document.activeElement!==document.body)&&s&&this.node.contains(s)&&(s.matches(":disabled")||s.closest("[hidden]"))&&Ce(
this.buttons,"button:not([hidden])")}show(){let{item:t,kind:s}=this,n=this.quiz.entry(t);this.meant.hidden=!0;let{answer:o,
outcome:r,tries:i,revealed:c,sure:h,of:l}=n;this.earlier.show(r?[]:gt(t,n)),this.changedNote.hidden=!this.earlier.node.hidden||
!l||l===t.edition||!(i||c||Object.keys(o).length),this.other.show(Bt(t,n).length);let u=r==="shown",d=u||r==="right",m=B(
t,r&&!u?o:null);this.drawn.write(u?v(s.solution)(t):o),Us(this.drawn.body,d),this.drawn.after&&(this.drawn.after.hidden=
!r),this.rating?.write(h,i>0||c);let p=(u||this.everything)&&s.everyReply,D=p?p(t):m.notes,y=this.showNotes(D,p?"Not thi\
s.":qt.wrong,d);this.drawn.told?.(D,d);let vt=u?Ws(t,s):m.said,Kt=s.running&&Object.keys(o).length&&!u?s.running(t,o):[],
st=s.holds&&!r&&o.length,Dt=Pt(t,n),Pe=Dt?[Ie(t)]:[...vt,...Kt].filter(Fe=>Fe),qe=st?this.lines:Pe;this.say(qe,st?this.look:
r||"plain",[...u&&s.inWords?.(t)||[],...y]);let Vt=s.solution&&!d;this.checkButton.hidden=d;let We=Lt(t,n)?"Vote":Dt&&"V\
ote again";this.checkButton.textContent=We||(s.check??"Check"),this.revealButton.textContent=Vt?"Show answer":"Show ever\
y reply",this.revealButton.hidden=!(Vt||s.options&&r&&!p),this.againButton.hidden=!r||!s.solution||!!(s.holds&&!d)}showNotes(t,s,n){
let o=new Map(t.map(([i,c,h])=>[i,{right:c,reply:h}])),r=new Map;for(let[i,{node:c,part:h,words:l}]of this.notes){let{right:u,
reply:d}=o.get(i)??{},m=u===null?"plain":u==="partly"?u:u?"right":"wrong";c.hidden=!d,c.className=`ck-note ck-${m}`,l.replaceChildren(
...d?Re(this.item,m==="wrong"?s:m!=="plain"&&qt[m],d).childNodes:[]),h.textContent=d&&n?`${this.partInWords(i)}: `:"",d&&
n?c.tabIndex=0:c.removeAttribute("tabindex"),d&&r.set(c,`${this.partInWords(i)}: ${l.textContent}`)}return[...r].sort(([
i],[c])=>i.compareDocumentPosition(c)&Node.DOCUMENT_POSITION_FOLLOWING?-1:1).map(([,i])=>i)}partInWords(t){let s=this.drawn.
read();if(this.kind.part)return this.kind.part(this.item,t,s);let{text:n}=v([...this.item.choices,...this.item.rows].find(
({id:r})=>r===t)),o=this.kind.chosen?.(this.item,s,t);return o?`${n}: ${o}`:n}say(t,s,n){let o=n??this.notesSaid;this.notesSaid=
o;let r=[JSON.stringify([t,s]),JSON.stringify(o)],i=r.map((l,u)=>l!==this.last?.[u]),c=!this.last;this.last=r,i[0]&&(this.
lines=t,this.look=s,this.status.className=`ck-status ck-${s}`,this.status.replaceChildren(...t.map((l,u)=>Re(this.item,!u&&
qt[s],l))));let h=[...this.status.children].map(l=>l.textContent??"");i.includes(!0)&&this.aloud.say(c?[]:[...i[0]?h:[],
...i[1]?o:[]])}};var Vs={sentence:"This cannot be counted here. Your answers are kept.",detail:[]},Ae=80,Me=e=>e.length<=Ae?e:`${e.slice(
0,Ae).replace(/[\s,;:.]+\S*$/,"")} …`;function zs({title:e,items:t}){let[{stem:s}]=t;return e||(t.length>1?`${t.length}\
 questions, first: ${Me(s)}`:`Question: ${Me(s)}`)}function Ys(e,t){let s=e.filter(h=>k[h.kind]?.solution).map(t),n=s.filter(
({outcome:h,revealed:l})=>h==="right"&&!l).length,o=e.map(t).filter(({tries:h})=>h).length,r=s.filter(({revealed:h})=>h).
length,i=s.length===e.length,c=`${n} of ${i?"":"the "}${s.length} ${i?"":"marked questions "}right, ${o}${i?"":` of ${e.
length}`} answered${r?`, ${r} shown`:""}`;return s.length>1?c:""}var Hs=3,xt=class{constructor(t){this.find=t,this.sentence=
a("div",{class:"ck-finding",role:"status"}),this.detail=a("div"),this.nodes=[this.sentence,this.detail]}show(t,s){let{sentence:n,
detail:o}=x(()=>this.find(t,s),Vs)??{sentence:"",detail:[]};n!==this.sentence.textContent&&(this.sentence.textContent=n),
this.detail.replaceChildren(...o)}},Ut=class{constructor(t,s){this.quiz=t,this.id=_(),this.items=new Map(t.items.map(r=>[
r.id,ft(r)]));let n=(r,i)=>r===et?$e(i,t.rounds.length):Ee(this.item(r),i),o=[...this.items.keys(),...t.rounds.length>1?
[et]:[]];this.kept=new dt(t.key,o,s,n,()=>this.follow()),this.entry=r=>this.kept.entry(r.id)??mt(r),this.build(),this.draw()}build(){
let{quiz:t}=this,s=t.rounds.length>1,n=(c,h)=>a("button",{type:"button",click:h},c);this.roundLine=a("p",{class:"ck-roun\
d",tabindex:-1,hidden:!s}),this.scoreLine=a("p",{class:"ck-score"}),this.scoreBelow=a("p",{class:"ck-score","aria-hidden":"\
true"});let o=t.title&&a("p",{class:"ck-title",dir:"auto"},t.title);this.head=a("div",{class:"ck-head"},o,this.roundLine,
this.scoreLine),this.list=a("div");let r=[...this.items.values()].some(c=>c.confidence.length);this.findings=[],t.confusion&&
this.findings.push(new xt(ve)),r&&this.findings.push(new xt(Oe)),this.clearButton=n("Clear my answers",()=>this.clear());
let i=s&&n("New round",()=>this.newRound());this.root=a("div",{class:"ck-screen ck-quiz",role:"group","aria-label":zs(t),
"data-place":t.key},this.head,this.kept.fromNewer&&a("p",{class:"ck-notice"},be),this.list,this.kept.notice.spoken,this.
findings.flatMap(({nodes:c})=>c),a("div",{class:"ck-foot"},i,this.clearButton,this.scoreBelow)),Jt(this.root)}item(t){return v(
this.items.get(t))}round(){return Number(this.kept.entry(et)?.answer??0)}asked(){return this.quiz.rounds[this.round()].map(
t=>this.item(t))}draw(){let t=this.asked().length>1,s=(o,r)=>this.change(o,r);this.drawn=this.round(),this.places=this.asked().
map((o,r)=>new kt(o,r+1,{id:this.id,numbered:t,entry:this.entry,change:s}));let n=this.places.flatMap(({node:o},r)=>[this.
textBefore(r),o].filter(i=>i!==null));this.list.replaceChildren(...n,this.kept.notice.node),this.roundLine.textContent=`\
Round ${this.drawn+1} of ${this.quiz.rounds.length}`,this.sumUp()}textBefore(t){let s=this.asked(),{beside:n}=s[t];return n&&
n.id!==s[t-1]?.beside?.id?ye(n):null}sumUp(){let t=this.asked();this.scoreLine.textContent=Ys(t,this.entry),this.scoreBelow.
textContent=t.length>Hs?this.scoreLine.textContent:"",this.head.hidden=!this.quiz.title&&this.quiz.rounds.length<2&&!this.
scoreLine.textContent,this.clearButton.textContent=this.cleared?"Bring my answers back":"Clear my answers",this.clearButton.
hidden=!this.cleared&&!this.begun().length;for(let s of this.findings)s.show(t,this.entry)}begun(){return[...this.items.
values()].filter(t=>!S(this.entry(t))||gt(t,this.entry(t)).length)}change(t,s){this.cleared=null,this.kept.put({[t.id]:{
...this.entry(t),...s,of:t.edition}}),this.places[this.asked().indexOf(t)].node.after(this.kept.notice.node),this.sumUp()}newRound(){
this.cleared=null;let t=(this.round()+1)%this.quiz.rounds.length,s=this.quiz.rounds[t].map(n=>this.item(n)).filter(n=>this.
kept.entry(n.id));this.kept.put({[et]:{answer:String(t)},...this.emptied(s,K)}),this.draw(),this.roundLine.focus()}emptied(t,s=()=>[]){
return Object.fromEntries(t.map(n=>[n.id,{...mt(n),others:s(n,this.entry(n))}]))}clear(){let t=this.cleared,s=this.begun();
this.cleared=t?null:Object.fromEntries(s.map(n=>[n.id,this.entry(n)])),this.kept.put(t??this.emptied(s)),this.draw()}follow(){
if(this.cleared=null,this.round()===this.drawn)for(let t of this.places)t.show();else this.draw();this.sumUp()}};function _e(e,t,s={}){
let n=new Ut(t,s);return e.append(n.root),n.kept.face}var Be=C("coursekit runtimes",()=>new Map),Bo=C("coursekit runtimes asked for",()=>new Map),Js="coursekit-runtime";function Le(e,t){
Be.has(e)||Be.set(e,t),globalThis.dispatchEvent(new CustomEvent(Js))}var Ot={quiz:_e},Fo=e=>{Object.assign(Ot,e)},Uo=e=>Object.hasOwn(Ot,e),Gs=(e,t,s,n={})=>Ot[e](t,s,n),Xs=e=>me(e,Ot[e]),Ko=e=>Le(
e,{mount:Gs,widget:Xs});coursekit.of["shared-GKMN3QDE"]={a,b:V,c:_,d:nt,e:Qs,f:j,g:Ue,h:f,i:b,j:v,k:Zs,l:Yt,m:Ke,n:z,o:De,p:Ve,
q:tn,r:x,s:en,t:Jt,u:ft,v:k,w:W,x:B,y:Et,z:P,A:R,B:S,C:T,D:J,E:on,F:se,G:X,
H:ns,I:pn,J:cs,K:le,L:as,M:lt,N:Cn,O:ps,P:ms,Q:Ct,R:Bn,S:ws,T:gs,U:ge,V:ut,
W:be,X:dt,Y:ye,Z:U,_:Rs,$:Cs,aa:As,ba:mt,ca:Ee,da:kt,ea:Fo,fa:Uo,ga:Gs,ha:Xs,ia:Ko};})();
(()=>{const{a:c,c:gt,d:Q,ea:ls,f:g,fa:hs,g:wt,ga:ds,ha:ps,i:y,ia:us,j:k,k:j,m:b,n:x,
o:bt,p:$t,q:H,v:f}=coursekit.of["shared-GKMN3QDE"];function V(t,e,s){let n=t.choices.map(o=>c("input",{type:s,name:e.id,value:o.id,"aria-describedby":e.noteId(o.id)})),i=()=>n.
filter(o=>o.checked).map(o=>o.value);return{body:c("div",{class:"ck-options"},t.choices.map((o,r)=>c("div",{class:"ck-op\
tion"},c("label",{},n[r],g("span",o.text)),e.note(o.id)))),read:s==="radio"?()=>i()[0]??"":i,write:o=>{for(let r of n)r.
checked=[o].flat().includes(r.value)}}}var te=/^o[0-9a-f]{7}$/,O=(t,e)=>te.test(e)?"":e,W=(t,e)=>[...new Set(t)].filter(
s=>e.some(n=>n.id===s)),I=(t,e)=>new Set(t).size===t.length&&t.every(s=>e.some(n=>n.id===s)),T=t=>t.choices.filter(e=>e.
correct),C={shape:"text",blank:"Choose an answer first.",draw:(t,e)=>V(t,e,"radio"),usable:(t,e)=>W([e],t.choices)[0]??"",
answer:t=>b(T(t).map(e=>e.text)),everyReply:t=>t.choices.map(e=>[e.id,!!e.correct,e.reply]),options:!0};function U(t,e,s,n){
let i=e.filter(([,a])=>a).length,o=i===t.rows.length?"right":i?"partly":"wrong",r=[`${i} of ${t.rows.length} ${s}.`,o===
"right"?n.right:n.wrong];return{outcome:o,points:i/t.rows.length,notes:e,said:r}}f.text={shape:"text",check:"Compare",blank:"Write your answer first, then compare.",stays:!0,draw(t,e){let s=c("textarea",
{rows:4,"aria-labelledby":`${e.id}-legend`});return{body:s,after:Z(t,"Does your answer say this?"),read:()=>s.value,write:n=>{
s.value!==n&&(s.value=n)}}},usable:O,grade:(t,e)=>e.trim()?{outcome:"noted",points:0,said:["One way to put it:",t.replies.
model]}:void 0};function Z(t,e){let s=t.points.map(n=>c("label",{},c("input",{type:"checkbox"}),g("span",n)));return c("\
fieldset",{class:"ck-points"},c("legend",{},e),s)}function ee(t){return t.replace(/[\u3041-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\u{20000}-\u{323af}]/gu," $& ").split(
/[\s\x1c-\x1f\x85\u2012-\u2015]+|--+/).filter(s=>/[\p{L}\p{N}]/u.test(s)).length}var se=({least:t,most:e},s)=>s>=t&&s<=e;
f.essay={shape:"map",check:"Compare",blank:"Write at least one part first, then compare.",stays:!0,draw(t,e){let s=t.sections.
map((l,h)=>c("textarea",{id:`${e.id}-${h}`,rows:4,dir:"auto","aria-describedby":`${e.id}-${h}-words`})),n=s.map(l=>c("p",
{id:`${l.id}-words`,class:"ck-words"})),i=c("span",{class:"ck-words"}),o=c("span",{role:"status"}),r=c("div",{class:"ck-\
essay",input:()=>a()},t.sections.map((l,h)=>c("div",{class:"ck-section"},c("label",{for:s[h].id},g("span",l.prompt)),s[h],
n[h])),c("p",{class:"ck-total"},i," ",o));function a(){let l=s.map(u=>ee(u.value));t.sections.forEach(({least:u,most:m},$)=>{
n[$].textContent=`${x(l[$],"word")}; aim for ${u}–${m}`}),i.textContent=`${x(l.reduce((u,m)=>u+m,0),"word")} in all.`;
let d=`${t.sections.filter((u,m)=>se(u,l[m])).length} of ${t.sections.length} parts have the length asked for.`;d!==o.textContent&&
(o.textContent=d)}return a(),{body:r,after:Z(t,"Does your essay do this?"),read:()=>Object.fromEntries(t.sections.map(({
id:l},h)=>[l,s[h].value]).filter(([,l])=>l)),write(l){t.sections.forEach(({id:h},d)=>{let u=y(l,h)??"";s[d].value!==u&&(s[d].
value=u)}),a()}}},usable:(t,e)=>Object.fromEntries(Object.entries(e).filter(([s])=>t.sections.some(({id:n})=>n===s))),grade(t,e){
let s=Object.entries(e);if(!s.every(([r])=>t.sections.some(({id:a})=>a===r))||!s.some(([,r])=>r.trim()))return;let n=t.replies.
model,i=n.text.split(/\n+/).filter(Boolean);return{outcome:"noted",points:0,said:["One way to put it, part by part:",...i.
slice(0,-1),{...n,text:i.at(-1)??""}]}}};var ne={"‐‑‒–—−﹣－":"-","＋":"+","＄﹩":"$","￡":"£","￥":"¥","٪％﹪":"%","’‘ʼ´`＇٬":"'",
"，،":",","．":"."},oe=t=>new RegExp(`^([+-]?) ?[${t||Object.keys(Et).join("")}]? ?([+-]?) ?([0-9.,٫' ]+)$`),yt=/^(?:[1-9][0-9]{0,2}([.,' ])[0-9]{3}(?:\1[0-9]{3})*|[1-9][0-9]?(?:,[0-9]{2})+,[0-9]{3})$/,
kt=["%","per cent","percent"],Et={$:["dollars","dollar","usd"],"€":["euros","euro","eur"],"£":["pounds","pound","gbp"],
"¥":["yen","jpy"]},Ot=t=>/^\p{Sc}/u.exec(t)?.[0]??"",xt={thousand:["k"],million:["m","mn","mln"],billion:["bn","bln"],trillion:[
"tn","trn"]},re=3,St=[73552,68928,71376,71386,72688,118e3,124401,73184],vt=t=>`\\u{${t.toString(16)}}`,et=`\\p{Nd}${St.map(
t=>`${vt(t)}-${vt(t+9)}`).join("")}`,ie=new RegExp(`[${et}]`,"gu"),ae=new RegExp(`^[^${et}.,٫]+|[^${et}.,٫]+$`,"gu");function ce(t){
let e=t.codePointAt(0)??0,s=St.find(i=>e>=i&&e<i+10);if(s)return String(e-s);let n=e;for(;/\p{Nd}/u.test(String.fromCodePoint(
n-1));)n-=1;return String((e-n)%10)}var le=t=>Object.entries(ne).find(([e])=>e.includes(t))?.[1]??t,tt=t=>[...t.replace(
/\p{Cf}/gu,"")].map(le).join("").replace(ie,ce).replace(/[\s\x1c-\x1f\x85]+/g," ").trim().toLowerCase();function he(t){if(kt.
includes(t))return["",...kt];let e=Ot(t),s=t.slice(e.length).trim(),n=s.split(" "),i=n.length>re?[s]:n.map(de).reduce((r,a)=>r.
flatMap(l=>a.map(h=>[...l,h])),[[]]).map(r=>r.join(" "));if(!e)return["",...i];let o=i.flatMap(r=>[e,...Et[e]??[]].map(a=>`${r}\
 ${a}`.trim()));return["",e,...i,...i.map(r=>`${e} ${r}`),...i.map(r=>e+r),...o]}function de(t){return t.endsWith("s")?[
t,t.slice(0,-1),...t.endsWith("ies")?[`${t.slice(0,-3)}y`]:[]]:[t,`${t}s`,...t.endsWith("y")?[`${t.slice(0,-1)}ies`]:[],
...Object.hasOwn(xt,t)?xt[t]:[]]}function pe(t){let e=a=>a.replace(/[^0-9]/g,""),s=/[.,' ٫]/.test(t)?[]:[t];yt.test(t)&&
s.push(e(t));let[,n,i,o]=/^(.*)([.,٫])([0-9]*)$/.exec(t)??[],r=o&&!n.includes(i)&&yt.test(n);return i&&(/^[0-9]+$/.test(
n+o)||r)&&s.push(`${e(n)}.${o}`),s}function R(t,e=""){if([...t].length>100)return[];let s=tt(t),n=oe(Ot(tt(e)));for(let i of he(
tt(e))){let o=s.endsWith(i)&&n.exec(s.slice(0,s.length-i.length).trimEnd());if(o&&!(o[1]&&o[2]))return pe(o[3].trimEnd()).
map(r=>(o[1]+o[2]==="-"?-1:1)*Number(r))}return[]}var Mt=t=>R(t,"%").filter(e=>e>=0&&e<=100),Nt=t=>/^[0-9]*\.?[0-9]*$/.test(
t.replace(ae,"")),At=t=>R(String(t)).length===1?String(t):`${t}0`;function st(t,e,s){let[n,i]=$t(t.unit),o=c("input",{id:e.id,inputmode:"decimal",autocomplete:"off","aria-describedby":`${e.
id}-before ${e.id}-after`});return{body:c("p",{class:"ck-number"},c("label",{for:e.id},s),c("span",{class:"ck-amount-typ\
ed"},c("span",{id:`${e.id}-before`},n),o,c("span",{id:`${e.id}-after`,dir:"auto"},i))),read:()=>o.value,write:r=>{o.value!==
r&&(o.value=r)}}}function ue(t,e,s){let[n,i]=[Math.floor(s),Math.ceil(s)],o=n===i?s:`a number between ${n} and ${i} (${s}\
)`;return`“${t}” can be read in two ways. Do you mean ${e}, or ${o}?`}f.number={shape:"text",blank:"That is not a nu\
mber yet. Write it with digits and without other words, for example 3.5.",draw:(t,e)=>st(t,e,"Your answer"),usable:O,either(t,e){
let s=R(e,t.unit),[n,i]=s;return s.length>1&&{asks:ue(e.trim(),n,i),answers:s.map(At)}},grade(t,e){let[s,...n]=R(e,t.unit);
if(s===void 0||n.length)return;let i=!Nt(e)&&`Read as ${s}.`,o=a=>[a,i].filter(Boolean);if(j(s,t.answer,t.tolerance))return{
outcome:"right",points:1,said:o(t.replies.right)};let r=t.near.find(a=>j(s,a.value,0));return{outcome:"wrong",points:0,said:o(
r?r.reply:t.replies.wrong)}},solution:t=>String(t.answer),answer:t=>H(t.answer,t.unit),explained:t=>[t.replies.right]};f.forecast={shape:"text",check:"Note my forecast",blank:"Write a number from 0 to 100, for example 35: the chance in per\
 cent that it will happen.",draw(t,e){let s=st(t,e,"Your forecast"),n=c("p",{id:`${e.id}-settled`,class:"ck-settled"},c(
"strong",{},"Settled on "),g("span",t.settled));return k(s.body.querySelector("input")).setAttribute("aria-describedby",
`${e.id}-settled ${e.id}-after`),{...s,body:c("div",{},n,s.body)}},usable:O,grade(t,e){let[s]=Mt(e);if(s!==void 0)return{
outcome:"noted",points:0,said:[...fe(s),t.replies.weigh]}}};function fe(t){let e=r=>r>0&&r<.005?"less than 0.01":r.toFixed(
2),[s,n]=[1,0].map(r=>e((t/100-r)**2)),i=t>0&&t<1?Math.round(t*100):0,o=`${t} % is less than once in a hundred times. If\
 you mean ${i} %, write ${i}.`;return[`Noted: ${t} %. It scores ${s} if it happens and ${n} if it does not.`,"0 is best \
and 1 is worst; always saying 50 % scores 0.25.",...i?[o]:[]]}var me=3,Y=t=>t.rows.flatMap(e=>t.choices.map(({id:s})=>({name:`${e.id}/${s}`,row:e,choice:s}))),Lt=t=>Object.fromEntries(
Y(t).map(({name:e,row:s,choice:n})=>[e,s.rated[n]])),nt=(t,e)=>{let s=Object.entries(Lt(t)).filter(([n])=>t.scale.some(({
id:i})=>i===y(e,n)));return Object.fromEntries(s.map(([n])=>[n,e[n]]))},F=(t,e)=>t.rows.filter(s=>t.choices.every(({id:n})=>y(
e,`${s.id}/${n}`)));function rt(t,e,s){let n=Object.fromEntries(t.scale.map(({id:i,points:o})=>[i,o]));return t.choices.
map(({id:i})=>s.reduce((o,r)=>o+n[e[`${r.id}/${i}`]],0))}function ge(t,e,s=F(t,e)){if(!s.length)return[];let n=rt(t,e,s);
return[...new Set(n)].sort((i,o)=>i-o).map(i=>({place:1+n.filter(o=>o<i).length,points:i,hypotheses:t.choices.filter((o,r)=>n[r]===
i).map(({id:o})=>o)}))}function jt(t,e){let s=Object.fromEntries(t.scale.map(({id:n},i)=>[n,i]));return Y(t).filter(({name:n})=>y(
e,n)).map(n=>({...n,apart:Math.abs(s[e[n.name]]-s[n.row.rated[n.choice]])}))}function It(t,e){let s=jt(t,e),n=Math.max(...s.
map(({apart:i})=>i));return s.filter(({apart:i})=>i&&i===n).slice(0,me)}var we=(t,e)=>e.map(({points:s,hypotheses:n})=>{
let i=n.map(o=>k(t.choices.find(({id:r})=>r===o)).text);return`${b(i)} (${s})`}).join("; then ");f.grid={shape:"map",check:"\
Compare",blank:"Rate at least one cell first, then compare.",stays:!0,draw(t,e){let s=new Map(Y(t).map(({name:a,row:l,choice:h})=>[
a,be(t,e,l,h)])),n=t.choices.map(()=>c("td",{},"–")),i=c("div",{class:"ck-compared"}),o=()=>Object.fromEntries([...s].
map(([a,l])=>[a,l.value]).filter(([,a])=>a)),r=a=>{let l=nt(t,a);for(let[m,$]of s)$.value=y(l,m)??"";let h=F(t,l),d=h.length?
rt(t,l,h):[];for(let[m,$]of n.entries())$.textContent=String(d[m]??"–");let u=e.quiz.entry(t).outcome&&Object.keys(l).
length;i.replaceChildren(...u?ke(t,l):[])};return{body:$e(t,e,s,n),after:i,read:o,write:r}},running(t,e){let s=nt(t,e),n=Object.
keys(s).length,i=F(t,s),o=`${n} of ${x(t.rows.length*t.choices.length,"cell")} rated.`;if(!i.length)return[`${o} The ran\
king begins with the first row you complete.`];let r=`By your ratings in ${x(i.length,"complete row")}, with least again\
st it first`;return[`${o} ${r}: ${we(t,ge(t,s))}.`]},usable:nt,grade(t,e){let s=new Map(Y(t).map(r=>[r.name,r])),n=t.scale.
map(({id:r})=>r),i=Object.entries(e);return!i.length||i.some(([r,a])=>!s.has(r)||!n.includes(a))?void 0:{outcome:"noted",
points:0,notes:It(t,e).map(({name:r,row:a,choice:l})=>[r,null,y(a.replies,l)]),said:[ye(t,e),t.replies.rated]}}};var ot=(t,e)=>{
let{sign:s,text:n}=k(t.scale.find(({id:i})=>i===e));return`${s} ${n}`};function be(t,e,s,n){let i=`${t.rows.indexOf(s)}`,
o=t.choices.findIndex(({id:r})=>r===n);return c("select",{"aria-labelledby":`${e.id}-row-${i} ${e.id}-column-${o}`},c("o\
ption",{value:""},"Not rated"),t.scale.map(({id:r})=>c("option",{value:r},ot(t,r))))}function $e(t,e,s,n){let i=t.choices.
map(({text:r},a)=>c("th",{scope:"col",id:`${e.id}-column-${a}`},g("span",r))),o=t.rows.map((r,a)=>c("tr",{},c("th",{scope:"\
row",id:`${e.id}-row-${a}`},g("span",r.text)),t.choices.map(({id:l})=>c("td",{},s.get(`${r.id}/${l}`)))));return Q("Tabl\
e of your ratings",c("table",{class:"ck-ratings"},c("caption",{},"Your ratings"),c("thead",{},c("tr",{},c("th",{scope:"c\
ol"},"Evidence"),i)),c("tbody",{},o),c("tfoot",{},c("tr",{},c("th",{scope:"row"},"Points against, from complete rows"),n))))}
function ye(t,e){let s=jt(t,e).map(o=>o.apart),n=s.filter(o=>!o).length;if(n===s.length)return`You rated ${x(n,"cell")} \
and the kit rates each of them the same.`;let i=s.filter(o=>o===1).length;return`Of the ${x(s.length,"cell")} you rated,\
 the kit has ${n} the same, ${i} one step away and ${s.length-n-i} further. Below: where you differ most, and why the ki\
t rates as it does.`}function ke(t,e){let s=F(t,e),n=It(t,e).map(({name:o,row:r,choice:a})=>c("li",{},g("span",r.text),"\
 ",c("strong",{},k(t.choices.find(({id:l})=>l===a)).text),": you ",c("strong",{},ot(t,e[o])),", the kit ",c("strong",{},
ot(t,r.rated[a])),". ",g("span",k(y(r.replies,a)).text))),i=[c("p",{},c("strong",{},"Where you and the kit differ most")),
c("ul",{},n)];return[...s.length?[xe(t,e,s)]:[],...n.length?i:[]]}function xe(t,e,s){let[n,i]=[e,Lt(t)].map(r=>rt(t,r,s)),
o=t.choices.map(({text:r},a)=>c("tr",{},c("th",{scope:"row"},g("span",r)),c("td",{},String(n[a])),c("td",{},String(i[a]))));
return Q("Your ranking beside the kit's",c("table",{},c("caption",{},`Points against each explanation, from the ${x(s.length,
"row")} you completed`),c("thead",{},c("tr",{},["Explanation","Yours","The kit’s"].map(r=>c("th",{scope:"col"},r)))),c(
"tbody",{},o)))}var P=["rain -> wet","roof -x wet","rain + wind -> storm"],ve=String.raw`\s*(?:[-–—−]+(?:[x✕×](?:[-–—−]*>|(?=\s|$))|\||/[-–—−]*>)|⊣|\battacks?\b)\s*`,
Ee=String.raw`\s*(?:[-–—−]+>|=+>|→|⇒|➔|\bsupports?\b)\s*`,Oe=String.raw`\s*(?:<[-–—−=]+|←|⇐)\s*`,Se=new RegExp(
`(?<attacks>${ve})|(?<supports>${Ee})|(?<back>${Oe})`,"gu"),Me=/\s*(?:\+|&|\band\b)\s*/u,Ne=/^(?:[-–—*•]\s+|[0-9]+[.)]\s+)/u,
Ae=/^[ \t"'“”‘’`()[\].;:]+|[ \t"'“”‘’`()[\].;:]+$/gu,G=({kind:t,premises:e,to:s})=>`${e.join(" + ")} ${t===
"supports"?"->":"-x"} ${s}`,S=class extends Error{};function Le(t,e){let s=[],n=[];return t.split(`
`).forEach((i,o)=>{let r=i.trim().replace(Ne,"");if(!(!r||r.startsWith("#")))try{s.push(...je(r.toLowerCase(),e,o+1))}catch(a){
if(!(a instanceof S))throw a;n.push({line:o+1,text:a.message})}}),{arrows:s,slips:n}}function je(t,e,s){let n=[...t.matchAll(
Se)];if(!n.length)throw new S(`there is no arrow. Write, for example, ${P[0]}`);let i=[0,...n.map(a=>a.index+a[0].length)],
o=[...n.map(a=>a.index),t.length],r=i.map((a,l)=>Ie(t.slice(a,o[l]),e));return n.map(({groups:a={}},l)=>{let[h,d]=a.back?
[r[l+1],r[l]]:[r[l],r[l+1]];if(d.length>1)throw new S(`an arrow leads to one claim. Write a line for each of ${d.join(" \
and ")}`);return{kind:a.attacks?"attacks":"supports",premises:h,to:d[0],line:s}})}function Ie(t,e){let s=t.split(Me).map(
n=>n.replace(Ae,""));if(!s.every(Boolean))throw new S(`a claim is missing beside the arrow or the +. Write, for example,\
 ${P[2]}`);if(s.some(n=>n.includes(",")))throw new S(`a comma can mean two things. Join linked premises with +, as in ${P[2]}\
; give independent reasons a line each`);for(let n of s){if(e.includes(n))continue;let i=Te(n,e);throw new S(`there is n\
o claim “${n}” here. ${i?`Do you mean ${i}?`:"Use the names in the list"}`)}return[...new Set(s)]}function Te(t,e){let{
far:s,one:n}=e.map(i=>({far:Ce(t,i),one:i})).reduce((i,o)=>o.far<i.far?o:i);return s<=Math.max(1,Math.floor(n.length/3))&&
n}function Ce(t,e){let[s,n]=[[...t],[...e]],i=[0,...n.map((o,r)=>r+1)];return s.forEach((o,r)=>{let a=i;i=[r+1],n.forEach(
(l,h)=>{i.push(Math.min(a[h+1]+1,i[h]+1,a[h]+(o===l?0:1)))})}),i[n.length]}var B=(t,e)=>t.every(s=>e.includes(s)),at=(t,e)=>B(
t,e)&&B(e,t),Tt=(t,e)=>B(t,e)&&!B(e,t),it=(t,e)=>t.kind===e.kind&&t.to===e.to&&at(t.premises,e.premises);function Ct(t,e,s){
let{arrows:n,slips:i}=Le(t,e),o=i.map(({line:p,text:w})=>({line:p,said:`Line ${p}: ${w}.`.replace("?.","?")})),r=[];for(let p of n){
let w=r.find(E=>it(E,p));w?o.push({line:p.line,said:`Line ${p.line} says the same as line ${w.line}.`}):r.push(p)}let a=s.
filter(p=>r.some(w=>it(w,p))),l=r.filter(p=>!s.some(w=>it(w,p))),h=s.filter(p=>!a.includes(p)),d=Ke(r),[u,m]=[new Set,new Set],
$=i.length;for(let p of l){let{remark:w,about:E,reading:J}=We(p,l,s,h,d),q=J&&E.every(({ours:L})=>L);for(let L of E)u.add(
L),q&&m.add(L);q||($+=1);let mt=q?`${w} ${De}`:w;o.some(({said:L})=>L.endsWith(`: ${mt}`))||o.push({line:p.line,said:`Li\
ne ${p.line}: ${mt}`})}let v=o.sort((p,w)=>p.line-w.line).map(p=>p.said);d.length&&v.push(`This is circular: ${d.join(" \
-> ")}. A claim cannot be its own reason.`),i.length||v.push(...h.filter(p=>!u.has(p)).map(qe));let A=a.length+m.size;return{
outcome:A===s.length&&!$?"right":A?"partly":"wrong",points:A/(s.length+$),remarks:v}}var De="The text does not draw this\
 link itself, so your own drawing may stand.";function We(t,e,s,n,i){let o=t.premises,r=n.filter(p=>p.to===t.to),a=r.find(
p=>at(p.premises,o));if(a){let[p,w]=a.kind==="supports"?["support","attack"]:["attack","support"],[E,J]=o.length===1?["s",
"it does"]:["","they do"];return{remark:`${b(a.premises)} ${p}${E} ${t.to}; ${J} not ${w} it.`,about:[a],reading:!0}}let l=n.
find(p=>o.includes(p.to)&&p.premises.includes(t.to));if(l)return{remark:`the arrow is reversed. It leads from a reason t\
o the claim it supports or attacks: ${`from ${b(l.premises)} to ${l.to}`}.`,about:[l]};let h=(p,w)=>p.premises.some(E=>w.
includes(E)),d=r.filter(p=>p.kind===t.kind&&h(p,o)),u=d.find(p=>Tt(o,p.premises));if(u)return{remark:Re(t,u,e),about:[u],
reading:!0};let m=d.filter(({premises:p})=>B(p,o)),$=o.filter(p=>!m.some(({premises:w})=>w.includes(p))),v=d.filter(p=>m.
includes(p)||h(p,$)),A=$.filter(p=>!v.some(({premises:w})=>w.includes(p)));return v.length?{remark:Pe(v,A),about:v,reading:!A.
length}:{remark:i.includes(t.to)&&o.some(p=>i.includes(p))?`${G(t)} is part of a circle.`:Be(t,s),about:[]}}function Re(t,e,s){
let n=s.filter(r=>r.to===e.to&&r.kind===e.kind&&Tt(r.premises,e.premises));if(at(n.flatMap(r=>r.premises),e.premises))return`${b(
e.premises)} are linked, and you give them as independent. Join them with +.`;let i=e.premises.filter(r=>!t.premises.includes(
r));return`a premise is missing. ${`${b(t.premises)} cannot support ${t.to} without ${b(i)}`}: join them with +.`}function Pe(t,e){
let s=t.filter(({premises:r})=>r.length>1).map(({premises:r})=>b(r)),n=t.filter(({premises:r})=>r.length===1).map(({premises:r})=>r[0]),
i=`${b(e)} ${e.length===1?"does":"do"} not belong with`;if(!s.length&&!e.length)return`you link ${b(n)}, but each is an \
independent reason. Give each a line.`;if(!s.length)return`${i} the other premises here.`;let o=[`${s[0]} are linked`,...s.
slice(1).map(r=>`so are ${r}`)];return n.length&&o.push(`${b(n)} ${n.length===1?"is an independent reason":"are independ\
ent reasons"}`),e.length&&o.push(`${i} them`),`${o.join("; ")}.${t.length>1?" Give each reason a line.":""}`}function Be(t,e){
for(let s of t.premises){let n=_e(s,t.to,e);if(n.length)return`this jumps over a step between ${s} and ${t.to}: ${b(n)}.`}
return`${G(t)} is not in our reading. It may be defensible: what in the text makes one count for or against the other?`}
function _e(t,e,s){let n=[[t]];for(let i=n.shift();i;i=n.shift()){let o=i[i.length-1];for(let r of s.filter(({premises:a})=>a.
includes(o))){if(r.to===e)return i.slice(1);n.push([...i,r.to])}}return[]}function Ke(t){let e=t.filter(({kind:n})=>n===
"supports"),s=n=>e.filter(({premises:i})=>i.includes(n)).map(({to:i})=>i);for(let n of new Set(e.flatMap(({premises:i})=>i))){
let i=[[n]];for(let o=i.pop();o;o=i.pop())for(let r of s(o[o.length-1])){if(r===n)return[...o,n];o.includes(r)||i.push([
...o,r])}}return[]}function qe({kind:t,premises:e}){let s=t.replace(/s$/,""),n=e.length===1?`What does it ${s}?`:`What d\
o they ${s} together?`;return`Missing: ${b(e)}. ${n}`}var He=["One arrow a line.","Supports: ->","Attacks: -x","Linked premises: +"];f.map={shape:"text",blank:"Write at least\
 one arrow first.",holds:!0,draw(t,e){let s=c("textarea",{rows:6,wrap:"off",spellcheck:"false",autocapitalize:"none",class:"\
ck-map-text","aria-labelledby":`${e.id}-legend`,"aria-describedby":`${e.id}-syntax`}),n=({id:r,text:a})=>[c("dt",{},c("c\
ode",{},r)),g("dd",a)],i=P.flatMap(r=>[c("br"),c("code",{},wt(r))]),o=He.flatMap(r=>[c("span",{style:"white-space: nowra\
p"},r)," "]);return{body:c("div",{class:"ck-drawn"},c("dl",{},t.choices.flatMap(n)),c("div",{},s,c("p",{id:`${e.id}-synt\
ax`,class:"ck-map-syntax"},o,c("br"),"An example with other claims:",i))),read:()=>s.value,write:r=>{s.value!==r&&(s.value=
r)}}},usable:O,grade(t,e){if(!e.trim())return;let{outcome:s,points:n,remarks:i}=Ct(e,t.choices.map(({id:o})=>o),t.arrows);
return{outcome:s,points:n,said:[...i,s==="right"&&t.replies.right].filter(Boolean)}},solution:t=>t.arrows.map(G).join(`
`),answer:()=>"the map now shown",inWords:t=>t.arrows.map(({kind:e,premises:s,to:n})=>`${b(s.map(i=>`“${i}”`))} ${{supports:"\
support",attacks:"attack"}[e]}${s.length>1?"":"s"} “${n}”.`),explained:t=>[t.replies.right]};var M=({first:t,last:e})=>`${t}-${e}`;var z=class{constructor(e){this.field=e,this.rows=new Map,this.none=c("p",{class:"ck-none"},"Nothing is marked yet."),this.
items=c("ol",{class:"ck-mark-list","aria-label":"Your marks"}),this.node=c("div",{},this.none,this.items)}show(e){let s=new Map(
e.map(o=>[M(o),this.rows.get(M(o))??this.row(o)])),n=[...s.values()].map(({node:o})=>o);n.length===this.items.children.length&&
n.every((o,r)=>o===this.items.children[r])||this.items.replaceChildren(...n);for(let o of e){let r=s.get(M(o))?.select;r&&
r.value!==o.label&&(r.value=o.label)}this.rows=s,this.none.hidden=e.length>0,this.items.hidden=!e.length}row(e){let{field:s}=this,
n=`“${s.quoted(e.first,e.last)}”`,i=()=>s.markAt(e.first)??e,o=s.options.describe?.(e),r=o?.id,a=s.labels.length<2?null:
c("select",{"aria-label":`Label of ${n}`,"aria-describedby":r,change:()=>s.relabel(i(),a?.value??e.label)},s.labels.map(
({id:u,text:m})=>c("option",{value:u},m))),l=c("button",{type:"button","aria-label":`Remove ${n}`,"aria-describedby":r,click:()=>this.
remove(i())},"Remove"),h=c("span",{class:"ck-controls"},a,l),d=c("div",{class:"ck-marked-line"},c("span",{class:"ck-quot\
e",dir:"auto"},n),h);return{node:c("li",{},d,o),select:a}}remove(e){let s=this.field.made.indexOf(e);this.field.remove(e);
let n=this.items.querySelectorAll("button"),i=n[Math.min(s,n.length-1)];i?i.focus():this.field.words.focus(e.first)}};var X=class{constructor(e,s,n,i){this.nodes=[],this.gaps=[],this.paragraphOf=[],this.list=c("div",{class:"ck-passage",role:"\
listbox","aria-multiselectable":"true","aria-label":s,"aria-describedby":i,lang:n},e.map((r,a)=>this.paragraph(r,a,e.length)));
let o=e.map(r=>c("p",{dir:"auto"},r.join("")));this.node=c("div",{},c("div",{class:"ck-spoken",lang:n},o),this.list),this.
at=1,this.reach(1)}paragraph(e,s,n){let i=n>1?`Paragraph ${s+1}`:!1;return c("p",{dir:"auto",role:"group","aria-label":i},
e.map((o,r)=>r%2?this.word(o,s):this.gap(o)))}word(e,s){this.paragraphOf.push(s);let n=this.nodes.length+1,i=c("span",{class:"\
ck-word",role:"option",tabindex:-1,"data-word":n},e);return this.nodes.push(i),i}gap(e){let s=c("span",{"aria-hidden":"t\
rue"},e);return this.gaps.push({node:s,before:this.nodes.length}),s}get count(){return this.nodes.length}text(e){return this.
nodes[e-1]?.textContent??""}quoted(e,s){let n=new Map(this.gaps.map(({node:o,before:r})=>[r,o.textContent])),i=[];for(let o=e;o<=
s;o+=1)i.push(this.text(o),o<s?n.get(o):"");return i.join("")}within(e,s){let n=this.paragraphOf[s-1],i=this.paragraphOf.
indexOf(n)+1,o=this.paragraphOf.lastIndexOf(n)+1;return Math.min(Math.max(e,i),o)}show(e,s,n){let i=o=>!!s&&s[0]<=o&&o<=
s[1];this.nodes.forEach((o,r)=>{let a=e(r+1),l=i(r+1);o.className=["ck-word",...Rt(a),l&&"ck-now"].filter(Boolean).join(
" "),o.setAttribute("aria-selected",String(!!a||l));let h=[l&&"about to be marked",a&&n[a.label],a?.sign].filter(Boolean);
h.length?o.setAttribute("aria-label",[o.textContent,...h].join(", ")):o.removeAttribute("aria-label"),Pt(o,"tag",a?.begins&&
n.length>1?String(a.label+1):""),Pt(o,"sign",a?.ends?Ue[a.look??""]??"":"")});for(let{node:o,before:r}of this.gaps){let[
a,l]=[e(r),e(r+1)],h=a&&l&&a.number===l.number?a:void 0,d=i(r)&&i(r+1);o.className=[...Rt(h),d&&"ck-now"].filter(Boolean).
join(" ")}}reach(e){let[s,n]=[this.nodes[this.at-1],this.nodes[e-1]];n&&(s&&(s.tabIndex=-1),n.tabIndex=0,this.at=e)}focus(e){
this.reach(e),this.nodes[e-1]?.focus()}towards(e,s){let n=this.paragraphOf[this.at-1];if(e==="Home")return s?1:this.paragraphOf.
indexOf(n)+1;if(e==="End")return s?this.count:this.paragraphOf.lastIndexOf(n)+1;if(e==="ArrowUp"||e==="ArrowDown")return this.
byLine(e==="ArrowUp"?-1:1);if(e!=="ArrowLeft"&&e!=="ArrowRight")return;let i=getComputedStyle(this.nodes[this.at-1]).direction===
"rtl",o=e==="ArrowRight"!==i?1:-1;return Math.min(Math.max(this.at+o,1),this.count)}byLine(e){let s=this.box(this.at),n=this.
nodes.map((r,a)=>({place:a+1,...this.box(a+1)})).filter(({line:r})=>(r-s.line)*e>Dt),i=Math.min(...n.map(r=>Math.abs(r.line-
s.line)));return n.filter(r=>Math.abs(r.line-s.line)<i+Dt).sort((r,a)=>Math.abs(r.middle-s.middle)-Math.abs(a.middle-s.middle))[0]?.
place??this.at}box(e){let{left:s,right:n,top:i,bottom:o}=this.nodes[e-1].getBoundingClientRect();return{left:s,right:n,line:(i+
o)/2,middle:(s+n)/2}}pointedAt(e){let s=e.target instanceof Element?e.target.closest("[data-word]"):null;if(s&&this.list.
contains(s))return Number(s.getAttribute("data-word"));let n=this.nodes.map((i,o)=>({place:o+1,...this.box(o+1)})).filter(
({line:i})=>Math.abs(i-e.clientY)<=Wt).map(({place:i,left:o,right:r})=>({place:i,off:Math.max(o-e.clientX,e.clientX-r,0)})).
sort((i,o)=>i.off-o.off)[0];return n&&n.off<=Wt?n.place:void 0}},Dt=6,Wt=22,Ue={right:"✓",partly:"½",wrong:"✗"},Rt=t=>t?
["ck-marked",`ck-as-${t.label+1}`,t.look&&`ck-${t.look}`]:[];function Pt(t,e,s){s?t.dataset[e]=s:delete t.dataset[e]}function Bt(t){let{words:e}=t,[s,n]=[0,!1];e.list.addEventListener("pointerdown",o=>{[s,n]=[0,!1],!(o.pointerType!=="mou\
se"||o.button||t.isLocked||t.anchor!==null)&&(s=e.pointedAt(o)??0)}),e.list.addEventListener("pointermove",o=>{if(!s||!(o.
buttons&1))return;let r=e.pointedAt(o);!r||!n&&r===s||(n=!0,t.anchor=s,t.move(r))});let i=()=>{n&&t.finish(),s=0};e.list.
addEventListener("pointerup",i),e.list.addEventListener("pointerleave",i),e.list.addEventListener("click",o=>{let r=e.pointedAt(
o);!n&&r&&t.choose(r),n=!1}),e.list.addEventListener("focusin",({target:o})=>{let r=o instanceof HTMLElement?Number(o.dataset.
word):0;r&&r!==e.at&&(e.reach(r),t.show())}),e.list.addEventListener("keydown",o=>{o.altKey||o.metaKey||!Ye(t,o)||(o.preventDefault(),
o.stopPropagation())})}function Ye(t,e){let{key:s,shiftKey:n,ctrlKey:i}=e,{words:o,isLocked:r}=t,a=o.towards(s,i);if(a!==
void 0)return t.move(a,n),!0;if(i||r)return!1;if(s==="Enter"||s===" ")t.choose(o.at);else if(s==="Escape"&&t.anchor!==null)
t.giveUp();else if(s==="Delete"||s==="Backspace")Fe(t);else if(/^[1-9]$/.test(s)&&t.labels.length>1)Ge(t,Number(s)-1);else
return!1;return!0}function Fe(t){let e=t.markAt(t.words.at);e?t.remove(e):t.say("This word is not marked.")}function Ge(t,e){
let s=t.labels[e];if(!s)return;let n=t.markAt(t.words.at);t.setLabel(s.id),t.anchor!==null?t.finish():n?t.relabel(n,s.id):
t.say(`The next mark will be: ${s.text}.`)}var _t="­‌‍⁠",ze="'’-‐‑.·&_@־׳״",Xe=",:/٫٬",Je=/[\u3041-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\u{20000}-\u{323af}\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]/u,
_=t=>t!==void 0&&/[\p{L}\p{N}\p{M}]/u.test(t),K=t=>t!==void 0&&/\p{N}/u.test(t),Kt=t=>t!==void 0&&/\p{Sc}/u.test(t),qt=t=>t!==
void 0&&Je.test(t)&&/\p{L}/u.test(t),N=(t,e)=>e!==void 0&&t.includes(e);function Ht(t){let e=Array.from(t),s=(r,a)=>e.slice(r,a).join(""),n=[],i=0,o=0;for(;o<e.length;){let r=Qe(e,o);r>o&&(n.push(
s(i,o),s(o,r)),i=r),o=Math.max(r,o+1)}return[...n,s(i)]}function Qe(t,e){let s=Ze(t,e);if(!_(t[s]))return e;if(qt(t[s])){
for(s+=1;N(_t,t[s])||_(t[s])&&/\p{M}/u.test(t[s]);)s+=1;return s}for(;Ve(t,s);)s+=1;let n=N("%‰°",t[s])||Kt(t[s])&&!K(
t[s+1]);return K(t[s-1])&&n?s+1:s}function Ve(t,e){if(e>=t.length)return!1;if(N(_t,t[e]))return!0;if(N(Xe,t[e]))return K(
t[e-1])&&K(t[e+1]);let s=t[e+(N(ze,t[e])?1:0)];return _(s)&&!qt(s)}function Ze(t,e){if(_(t[e])||_(t[e-1]))return e;if(N(
"#@",t[e]))return e+1;let s=e+(N("+-−±",t[e])?1:0);return s+=Kt(t[s])?1:0,K(t[s])?s:e}var ts=["Choose the first word of what you want to mark, then the last one. For one word, choose it twice. With a mouse \
you can also draw over the words.","With the keyboard: arrows go from word to word, Enter sets the first word and then t\
he last one; or hold Shift while you move, then press Enter. Escape gives up, Delete takes a mark away."],es="The number\
 of a label sets it.";function Yt(t,e){let s=new ct(e);return t.append(s.node),s}var ct=class{constructor(e){this.options=
e,this.labels=e.labels,this.id=gt(),this.made=[],this.looks=new Map,this.anchor=null,this.isLocked=!1,this.label=this.labels[0].
id;let s=e.paragraphs.map(i=>typeof i=="string"?Ht(i):i),n=c("p",{id:`${this.id}-how`},ts.join(" "),this.labels.length>1&&
` ${es}`);this.words=new X(s,e.title?`${e.title}, word by word`:"The text, word by word",e.language,n.id),this.list=new z(
this),this.usual=c("span",{},"Choose the first word, then the last one."),this.said=c("span",{"aria-live":"polite"}),this.
chosen=this.chooser(),this.node=c("div",{class:"ck-marking"},this.chosen,e.title&&c("p",{class:"ck-title"},g("span",e.title)),
this.words.node,c("p",{class:"ck-hint"},this.usual,this.said),c("details",{class:"ck-how"},c("summary",{},"How to mark"),
n),this.list.node);for(let i of["input","change"])this.node.addEventListener(i,o=>o.stopPropagation());Bt(this),this.write(
e.marks??[])}chooser(){if(this.labels.length<2)return c("p",{class:"ck-as"},...Ut(this.labels[0]));let e=(s,n)=>{let i=()=>this.
setLabel(s.id),o=c("input",{type:"radio",name:this.id,value:s.id,checked:!n,change:i}),r=c("span",{class:`ck-sample ck-m\
arked ck-as-${n+1}`,"aria-hidden":"true"},n+1);return c("label",{},o,r,c("span",{},...Ut(s)))};return c("fieldset",{class:"\
ck-as"},c("legend",{},"Mark words as"),this.labels.map(e))}setLabel(e){this.label=e;let s=this.chosen.querySelectorAll("\
input");for(let n of s)n.checked=n.value===e}marks(){return this.made.map(e=>({...e}))}quoted(e,s){return this.words.quoted(
e,s)}write(e){this.made=[...e].sort((s,n)=>s.first-n.first),this.show()}lock(e){this.isLocked=e,e&&this.quiet(),this.words.
list.setAttribute("aria-disabled",String(e)),this.node.classList.toggle("ck-locked",e);let s=this.node.querySelectorAll(
"input, select, button");for(let n of s)n.disabled=e;this.show()}judge(e){this.looks=e,e.size&&this.quiet(),this.show()}quiet(){
this.anchor=null,this.say("")}show(){let e=[];this.made.forEach((n,i)=>{let o=this.looks.get(M(n)),r=this.labels.findIndex(
({id:l})=>l===n.label),a=this.quoted(n.first,n.last);for(let l=n.first;l<=n.last;l+=1){let[h,d]=[l===n.first,l===n.last];
e[l]={number:i,label:r,words:a,begins:h,ends:d,look:o,sign:ss[o??""]}}});let s=this.labels.map(({text:n})=>n);this.words.
show(n=>e[n],this.pending(),s),this.list.show(this.made)}pending(){return this.anchor===null?null:this.anchor<this.words.
at?[this.anchor,this.words.at]:[this.words.at,this.anchor]}move(e,s=!1){s&&this.anchor===null&&!this.isLocked&&(this.anchor=
this.words.at),this.words.focus(this.anchor===null?e:this.words.within(e,this.anchor)),this.show()}choose(e){if(this.isLocked)
return this.words.focus(e);this.anchor===null?(this.anchor=e,this.move(e),this.say(`First word: “${this.words.text(e)}\
”. Now choose the last word.`)):(this.move(e),this.finish())}finish(){let[e,s]=this.pending()??[0,0];if(!e)return;this.
anchor=null;let n=this.made.filter(o=>o.last<e||o.first>s);this.change([...n,{first:e,last:s,label:this.label}]);let i=`\
Marked: “${this.quoted(e,s)}”${this.labels.length>1?` as ${this.textOf(this.label)}`:""}.`;this.say(`${i} ${x(this.made.
length,"mark")}.`)}giveUp(){this.anchor=null,this.show(),this.say("Nothing is being marked.")}remove(e){this.change(this.
made.filter(s=>s!==e)),this.say(`“${this.quoted(e.first,e.last)}” is no longer marked. ${x(this.made.length,"mark")}\
.`)}relabel(e,s){this.change(this.made.map(n=>n===e?{...e,label:s}:n)),this.say(`“${this.quoted(e.first,e.last)}” is n\
ow marked as ${this.textOf(s)}.`)}change(e){this.looks=new Map,this.write(e),this.options.onChange?.(this.marks())}textOf(e){
return this.labels.find(s=>s.id===e)?.text??""}markAt(e){return this.made.find(({first:s,last:n})=>s<=e&&e<=n)}say(e){this.
said.textContent=e,this.usual.hidden=!!e||this.isLocked}},ss={right:"right",partly:"partly right",wrong:"not right"},Ut=({
text:t,about:e})=>[c("strong",{},t),e&&`: ${e}`];function zt(t,e,s,n){let i=new lt(e,s,new Set(n)),o=t.flatMap((h,d)=>i.pairs(h,d));o.sort((h,d)=>d.earned-h.earned||d.fit-
h.fit||Number(d.same)-Number(h.same)||d.shared-h.shared||h.mark-d.mark||h.span-d.span);let r=new Map;for(let h of o)!r.has(
h.mark)&&![...r.values()].some(({span:d})=>d===h.span)&&r.set(h.mark,h);let a=t.map((h,d)=>i.marked(h,r.get(d))),l=a.reduce(
(h,d)=>h+d.earned,0);return{marks:a,missed:e.map((h,d)=>d).filter(h=>!o.some(({span:d})=>d===h)),points:2*l/(t.length+e.
length)}}var lt=class{constructor(e,s,n){this.spans=e,this.tempting=s,this.light=n}pairs(e,s){return this.spans.flatMap(
(n,i)=>{let o=Gt(e,n);if(!o)return[];let r=this.fit(e,n),a=e.labels.some(d=>n.labels.includes(d)),l=a?r>=.5:r>=.9,h=a&&r>=
.9?1:l?.5:0;return[{mark:s,span:i,fit:r,same:a,shared:o,earned:h}]})}marked(e,s){let{span:n=null,earned:i=0,same:o=!0}=s??
{};if(s?.same&&s.fit>=.9)return{state:"right",at:n,earned:i,same:o};let r=this.tempted(e,s?.fit??0);if(r!==null)return{state:"\
tempting",at:r,earned:i,same:!0};if(s)return{state:s.fit>=.9?"label":this.astray(e,s.span),at:n,earned:i,same:o};let a=this.
spans.findIndex(l=>Gt(e,l));return{state:a<0?"extra":"split",at:a<0?null:a,earned:i,same:o}}astray(e,s){if(this.spans.filter(
r=>this.heavy(e,r)*2>=this.heavy(r,r)).length>1)return"joined";let i=this.spans[s],o=this.heavy(e,i);return o===this.heavy(
i,i)?"long":o===this.own(e,i)?"short":"off"}tempted(e,s){let n=0,i=null;for(let[o,r]of this.tempting.entries()){let a=this.
fit(e,r);r.labels.length&&!e.labels.some(l=>r.labels.includes(l))||a<=n||(n=a,i=o)}return n>=Math.max(s,.6)?i:null}fit(e,s){
let n=this.heavy(e,s);return n?2*n/(this.own(e,s)+this.heavy(s,s)):0}heavy(e,s){let n=Ft(s),i=n.filter(o=>!this.light.has(
o));return(i.length?i:n).filter(o=>e.first<=o&&o<=e.last).length}own(e,s){let n=Ft(e).filter(i=>i<s.first||i>s.last);return this.
heavy(e,s)+n.filter(i=>!this.light.has(i)).length}},Ft=({first:t,last:e})=>Array.from({length:e-t+1},(s,n)=>t+n),Gt=(t,e)=>Math.
max(0,Math.min(t.last,e.last)-Math.max(t.first,e.first)+1);var ns=/^([0-9a-f]{8})\.([1-9][0-9]{0,3})-([1-9][0-9]{0,3})$/;function ht(t,e){let s=Object.entries(e).map(([o,r])=>Xt(t,
o,r)),n=s.filter(Boolean).sort((o,r)=>o.first-r.first);return n.every((o,r)=>!r||n[r-1].last<o.first)&&n.length===s.length?
n:[]}function Xt(t,e,s){let n=ns.exec(e),i=t.pieces.reduce((a,l)=>a+Math.floor(l.length/2),0);if(!n||n[1]!==t.text||!t.labels.
some(({id:a})=>a===s))return null;let[o,r]=[Number(n[2]),Number(n[3])];return o<=r&&r<=i?{first:o,last:r,label:s}:null}var D=(t,e)=>`${t.
text}.${M(e)}`;function os(t,e,s){let[n,i]=["",0];for(let o of t.pieces)for(let[r,a]of o.entries())i+=r%2,e<=i&&(r%2?i<=
s:i<s)&&(n+=a);return n}function rs(t,{state:e,at:s,same:n}){return e==="right"?t.spans[s??0].found:e==="tempting"?t.wrong[s??
0].reply:t.half[e]+(n||e==="label"||e==="joined"?"":` ${t.half.other}`)}f.mark={shape:"map",blank:"Mark some words first\
.",draw(t,e){let s=document.createElement("div"),n=o=>Object.fromEntries(o.map(r=>[D(t,r),r.label])),i=Yt(s,{paragraphs:t.
pieces,title:t.title,labels:t.labels,language:t.language,onChange:()=>e.changed(),describe(o){let r=e.note(D(t,o));return r.
id=`${e.noteId(D(t,o))}-whole`,r}});return{body:s,read:()=>n(i.marks()),write:o=>i.write(ht(t,o)),told(o,r){let a=new Map(
o.map(([l,h])=>[l.split(".")[1]??l,is(h)]));i.judge(a),i.lock(r)}}},grade(t,e){let s=ht(t,e);if(!s.length||s.length!==Object.
keys(e).length)return;let n=zt(s.map(({first:o,last:r,label:a})=>({first:o,last:r,labels:[a]})),t.spans.map(({first:o,last:r,
label:a})=>({first:o,last:r,labels:[a]})),t.wrong,t.light),i=n.points===1?"right":n.points?"partly":"wrong";return{outcome:i,
points:n.points,notes:n.marks.map((o,r)=>[D(t,s[r]),o.state==="right"||(o.earned?"partly":!1),rs(t,o)]),said:[as(t,n),...n.
missed.map(o=>t.spans[o].missed),i==="right"?t.replies.right:t.replies.otherwise]}},usable:(t,e)=>Object.fromEntries(Object.
entries(e).filter(([s,n])=>ht(t,{[s]:n}).length)),solution:t=>Object.fromEntries(t.spans.map(e=>[D(t,e),e.label])),everyReply:t=>t.
spans.map(e=>[D(t,e),null,e.found]),answer:()=>"as now marked",explained:t=>[t.replies.right],part(t,e,s){let n=Xt(t,e,s[e]),
i=n?`“${os(t,n.first,n.last)}”`:e;return n&&t.labels.length>1?`${i}, ${k(t.labels.find(({id:o})=>o===n.label)).text}`:
i}};var is=t=>t===null?"":t==="partly"?"partly":t?"right":"wrong";function as(t,{marks:e,missed:s}){let n=e.filter(({state:r})=>r===
"right").length,i=e.filter(({state:r,earned:a})=>r!=="right"&&a).length,o=s.length;return[`${n} of ${t.spans.length} fou\
nd.`,i?`${i} half right.`:"",o?`${o} not marked yet.`:""].filter(Boolean).join(" ")}var cs=24;f.match={shape:"map",blank:"Match at least one row first.",draw(t,e){let s=({id:r,text:a})=>c("option",{value:r,
dir:"auto"},a),n=t.rows.map((r,a)=>c("select",{id:`${e.id}-${a}`,"aria-describedby":e.noteId(r.id)},[{id:"",text:"Choose\
…"},...t.choices].map(s))),i=n.map(()=>c("p",{class:"ck-chosen","aria-hidden":"true"})),o=()=>n.forEach((r,a)=>{let l=t.
choices.find(({id:h})=>h===r.value)?.text??"";i[a].textContent=l.length>cs?l:""});for(let r of n)r.addEventListener("cha\
nge",o);return{body:c("div",{class:"ck-rows"},t.rows.map((r,a)=>c("div",{class:"ck-row"},c("label",{for:n[a].id},g("span",
r.text,r.quote)),n[a],i[a],e.note(r.id)))),read:()=>Object.fromEntries(t.rows.map((r,a)=>[r.id,n[a].value]).filter(([,r])=>r)),
write:r=>{for(let[a,l]of t.rows.entries())n[a].value=y(r,l.id)??"";o()}}},grade(t,e){let s=Object.entries(e).map(([n,i])=>{
let o=t.rows.find(r=>r.id===n);return[n,o&&i===o.answer,o&&y(o.replies,i)]});if(!s.some(([,,n])=>!n))return U(t,s,"rows \
are right",{})},usable:(t,e)=>Object.fromEntries(t.rows.map(s=>[s.id,y(e,s.id)]).filter(([,s])=>t.choices.some(n=>n.id===
s))),solution:t=>Object.fromEntries(t.rows.map(e=>[e.id,e.answer])),everyReply:t=>t.rows.map(e=>[e.id,null,y(e.replies,e.
answer)]),answer:()=>"as now matched",chosen:(t,e,s)=>t.choices.find(({id:n})=>n===e[s])?.text};f.multiple={...C,shape:"list",blank:"Choose at least one answer first.",draw:(t,e)=>V(t,e,"checkbox"),grade(t,e){if(!I(e,
t.choices))return;let s=t.choices.filter(r=>e.includes(r.id)),n=s.length>0&&s.every(r=>r.correct),i=n?s.length/T(t).length:
0,o=i===1;return{outcome:o?"right":n?"partly":"wrong",points:i,notes:s.map(r=>[r.id,!!r.correct,r.reply]),said:[o?"You f\
ound all of it.":n?"There is more to find.":"Something you chose is wrong."]}},usable:(t,e)=>W(e,t.choices),solution:t=>T(
t).map(e=>e.id)};var dt=(t,e)=>I(e,t.rows)&&e.length===t.rows.length;f.order={shape:"list",draw(t,e){let s=c("ol",{class:"ck-steps"}),n=new Map(
t.rows.map(l=>[l.id,i(l)]));function i(l){let h=(d,u,m)=>c("button",{type:"button","aria-label":`${m}: ${l.text}`,click:()=>a(
l,d)},u);return c("li",{},c("div",{class:"ck-step"},g("span",l.text,l.quote),c("span",{class:"ck-moves"},h(-1,"↑","Mov\
e up"),h(1,"↓","Move down"))),e.note(l.id))}let o=()=>[...s.children].map(l=>k([...n].find(([,h])=>h===l))[0]),r=l=>{let h=dt(
t,l)?l:[...n.keys()];h.join()!==o().join()&&s.replaceChildren(...h.map(d=>k(n.get(d))))};function a(l,h){let d=o(),u=d.indexOf(
l.id),m=u+h;if(m<0||m>=d.length)return e.notice(`Already ${h<0?"first":"last"} of ${d.length}.`);let[$,v]=[s.children[u],
s.children[m]];return h<0?$.after(v):$.before(v),e.changed(),e.notice(`Now number ${m+1} of ${d.length}.`)}return r([]),
{body:s,read:o,write:r}},grade(t,e){if(!dt(t,e))return;let s=t.rows.map(n=>[n.id,n.place===e.indexOf(n.id)+1,n.reply]);return U(
t,s,"steps are in the right place",t.replies)},usable:(t,e)=>dt(t,e)?e:[],solution:t=>[...t.rows].sort((e,s)=>e.place-s.
place).map(e=>e.id),everyReply:t=>t.rows.map(e=>[e.id,null,e.reply]),answer:()=>"the order now shown",explained:t=>[t.replies.
right]};f.predict={...C,check:"Predict",blank:"Make your prediction first.",everyReply:t=>t.choices.map(e=>[e.id,null,e.reply]),
grade(t,e){let s=t.choices.find(({id:n})=>n===e);return s&&{outcome:"noted",points:0,said:[s.reply]}}};f.single={...C,grade(t,e){let s=t.choices.find(({id:i})=>i===e),n=s?.correct??!1;return s&&{outcome:n?"right":"wrong",points:n?
1:0,said:[s.reply]}},solution:t=>T(t)[0]?.id??""};f.tally={shape:"list",blank:"Tick the sums you want to add up first.",draw(t,e){let s=t.rows.map(n=>c("input",{type:"che\
ckbox",value:n.id,"aria-describedby":e.noteId(n.id)}));return{body:c("div",{class:"ck-options"},t.rows.map((n,i)=>c("div",
{class:"ck-option"},c("label",{},s[i],g("span",n.text),c("span",{class:"ck-amount"},pt(t,n.amount))),e.note(n.id)))),read:()=>s.
filter(n=>n.checked).map(n=>n.value),write:n=>{for(let i of s)i.checked=n.includes(i.value)}}},running(t,e){let{sum:s,clashes:n}=ft(
t,e);return[`Your sum: ${pt(t,s)}. The target: ${pt(t,t.answer)}.`,...n]},grade(t,e){let{picked:s,sum:n,clashes:i}=ft(t,
e);if(!I(e,t.rows))return;let o=j(n,t.answer,t.tolerance),r=o?i.length?"partly":"right":"wrong",a=o?i.length?"clash":"re\
ached":n<t.answer?"short":"over",l=s.map(Jt);return{outcome:r,points:{right:1,partly:.5,wrong:0}[r],notes:l,said:[t.replies[a]]}},
usable:(t,e)=>W(e,t.rows),solution:t=>ut(t)[0]??[],answer(t){let e=n=>k(t.rows.find(i=>i.id===n)).text;return ut(t).slice(
0,4).map(n=>n.map(e).join(" + ")).join("; or ")||`no set of these rows reaches the target without counting ${Qt(t)} twic\
e`},everyReply:t=>t.rows.map(Jt),explained:t=>[ut(t).length?t.replies.reached:t.replies.clash]};var pt=(t,e)=>H(e,e===1&&
t.single||t.unit),Qt=t=>bt(t.unit)?"money":t.unit||"amounts",Jt=t=>[t.id,null,t.reply?.text],Vt=t=>t.reduce((e,s)=>e+s.amount,
0);function ft(t,e){let s=t.rows.filter(i=>e.includes(i.id)),n=[];for(let[i,o]of s.entries())for(let r of s.slice(i+1))o.
inside===r.id?n.push(`“${r.text}” already contains “${o.text}”.`):r.inside===o.id?n.push(`“${o.text}” already \
contains “${r.text}”.`):(o.clashes.includes(r.id)||r.clashes.includes(o.id))&&n.push(`“${o.text}” and “${r.text}\
” may be the same ${Qt(t)}.`);return{picked:s,sum:Vt(s),clashes:n}}function ut(t){let e=[];for(let s=1;s<2**t.rows.length;s+=
1){let n=t.rows.filter((o,r)=>s&1<<r),i=n.map(o=>o.id);j(Vt(n),t.answer,t.tolerance)&&!ft(t,i).clashes.length&&e.push(i)}
return e.sort((s,n)=>s.length-n.length)}coursekit.of["screens"]={add:ls,draws:hs,mount:ds,provide:us,widget:ps};})();
Object.assign(coursekit,coursekit.of.screens);
/* of progress */
(()=>{const{$:dt,A:J,B:T,C:Q,D:X,E:Z,F:B,G:M,H:tt,I:et,M:$,N:x,O:st,P:ot,Q:nt,R:v,
S:it,T:rt,U:at,V:q,W:ht,X:ct,Y:lt,Z:S,_:ut,a:h,aa:pt,ba:ft,c:b,ca:_,da:mt,ea:wt,
f:Y,h:N,i:p,j:A,m:k,n:w,r:y,t:g,u:P,w:z,x:E,y:G,z:V}=coursekit.of["shared-GKMN3QDE"];var F=class{constructor(t,e){this.heard=t,this.course=new $(t.kit,e),this.notice=new q(()=>this.course.save()),this.sentence=
h("p",{role:"status",class:"ck-confusion"}),this.table=h("div"),this.from=h("p",{class:"ck-from"}),this.root=h("div",{class:"\
ck-screen ck-confusions",role:"group","aria-label":"Your voice confusions"},this.sentence,this.table,this.from,this.notice.
node),g(this.root),this.count(),this.stop=this.course.whenKept(()=>this.count())}count(){let t=()=>0,e=this.heard.rounds.
map(c=>{let l=this.course.entries(c.place),d=c.items.map(u=>({choices:[],rows:[],...u})),f=y(()=>ut(d,({id:u})=>p(l,u)??
{}),t);return{...c,times:f,heard:Ht.reduce((u,m)=>u+f(...m),0)}}),o=(c,l)=>e.reduce((d,f)=>d+f.times(c,l),0),s=e.reduce(
(c,l)=>c+l.heard,0),i=S.reduce((c,l)=>c+o(l,l),0),r=s?`At your first try you named the right kind of voice for ${i} of ${s}\
. ${pt(o)}`:this.toDo();r!==this.sentence.textContent&&(this.sentence.textContent=r),this.table.replaceChildren(...s?[dt(
o)]:[]),this.from.hidden=!s,this.notice.show(this.course.forgets?v:"");let a=e.filter(c=>c.heard);this.from.textContent=
`Counted: ${k(a.map(c=>`${c.heard} in ${gt(c)}`))}.`}toDo(){let t=[...new Set(this.heard.rounds.map(({lesson:s})=>s))],e=k(
this.heard.rounds.map(gt));return`Nothing to count yet. Answer rounds of ${t.length>1?"lessons":"lesson"} ${k(t)} first,\
 in this browser: ${e}.`}},Ht=S.flatMap(n=>S.map(t=>[n,t])),gt=({title:n,lesson:t})=>`“${n}” (lesson ${t})`;function bt(n,t,e={}){
let o=new F(t,e);return n.append(o.root),{follow:()=>o.count(),stop:o.stop}}var kt=({tries:n=0,revealed:t,outcome:e})=>n>0||t===!0||e==="shown";function C(n,t){let e=t.questions??{},o=n.questions.
filter(({id:a})=>!kt(p(e,a)??{})),s=n.rounds.map(a=>{let c=Object.values(p(t,a.place)??{}).filter(kt).length;return{...a,
done:Math.min(a.asks,c)}}),i=n.questions.length+s.reduce((a,{asks:c})=>a+c,0),r=n.questions.length-o.length+s.reduce((a,c)=>a+
c.done,0);return{all:i,done:r,open:o,rounds:s.filter(a=>a.done<a.asks)}}function I(n){let t=e=>n.reduce((o,s)=>o+s[e],0);
return{all:t("all"),done:t("done")}}var L=({all:n,done:t})=>n?t===n?`all ${n} answered`:`${t} of ${n} answered`:"no ques\
tions";function O(n){let t=h("p",{class:"ck-title",id:n}),e=h("progress",{"aria-labelledby":n});return{node:h("div",{class:"\
ck-whole"},t,e),show:(o,s)=>R(e,t,s,`${o}: ${L(s)}`)}}function R(n,t,{all:e,done:o},s){n.hidden=!e,n.max=e||1,n.value=o,
t.textContent=s}function D({file:n,title:t},e){let o=`${n}.ipynb`,s=h("a",{href:o,dir:"auto"},t),i=e?.context?.path;return typeof i=="st\
ring"&&y(()=>e.rendermime?.linkHandler?.handleLink(s,i.slice(0,i.lastIndexOf("/")+1)+o,""),null),s}var H=(n,t)=>[...n.querySelectorAll(
t)].map(e=>e);function yt(n,{place:t,id:e}){let o=H(document,".ck-quiz").filter(a=>a.dataset.place===t),s=e?o.flatMap(a=>H(
a,"form")).filter(a=>a.dataset.question===e):o,i=n.closest(".jp-Notebook"),r=s.filter(a=>a.checkVisibility());return r.find(
a=>a.closest(".jp-Notebook")===i)??r[0]}function $t(n){H(n,"input:enabled, select:enabled, textarea, button:not([hidden]\
)")[0]?.focus({preventScroll:!0});let t=()=>n.scrollIntoView({block:n.offsetHeight<innerHeight?"center":"start"});t(),requestAnimationFrame(
()=>requestAnimationFrame(t))}var Dt=1e4,Kt=200;function xt(n,t,e=performance.now()+Dt){let o=yt(n,t);o?$t(o):performance.
now()<e&&setTimeout(()=>xt(n,t,e),Kt)}function vt({title:n,...t},{file:e,isHere:o,notebook:s,missing:i}){let r=D({file:e,
title:n},s);return r.addEventListener("click",a=>{let c=yt(r,t);return!c&&!o&&e?xt(r,t):(a.preventDefault(),a.stopPropagation(),
c?$t(c):i())}),r}var Ot={all:0,done:0,open:[],rounds:[]};function Ut(n,t){let e=n.filter((r,a)=>t[a].done<t[a].all);if(!e.length)return"A\
ll questions of all lessons are answered.";let{title:o}=e[0],s=t[n.indexOf(e[0])].done>0,i=e.length>1?` Still open: ${e.
length} of ${n.length} lessons.`:"";return`${s?"Go on":"Next: begin"} with ${o}${/[.?!]$/.test(o)?"":"."}${i}`}var K=class{constructor(t,{
answers:e,...o}){this.plan=t,this.notebook=o.notebook,this.course=new $(t.kit,o),this.notice=new q(()=>this.course.save(
t.lessons));let s=b();this.bar=O(`${s}-sum`),this.rows=t.lessons.map((a,c)=>this.row(a,`${s}-${c}`)),this.next=h("p",{role:"\
status",class:"ck-next"});let i=h("button",{type:"button",click:()=>this.count(!0)},"Count again"),r=t.lessons.reduce((a,c)=>a+
c.minutes,0);this.root=h("div",{class:"ck-screen ck-overview",role:"group","aria-label":"The course and your progress"},
this.bar.node,this.next,h("ol",{class:"ck-lessons",role:"list"},this.rows.map(({node:a})=>a)),this.notice.node,h("div",{
class:"ck-below"},i,h("p",{},`${t.lessons.length} lessons, ${r} minutes in all. `+(this.notebook?.counts??"This counts t\
he answers kept in this browser and on the computer that runs the notebooks.")))),g(this.root),this.follow(e),this.stop=
this.course.whenKept(()=>this.count())}row(t,e){let o=D(t,this.notebook);o.id=e;let s=h("progress",{"aria-labelledby":e}),
i=h("span",{class:"ck-far"});return{node:h("li",{},h("div",{},o,h("p",{class:"ck-about",dir:"auto"},`${t.minutes} minute\
s · ${t.about}`)),h("div",{class:"ck-bar"},s,i)),bar:s,words:i}}follow(t){this.course.take(x(t)),this.count()}count(t=!1){
let{lessons:e}=this.plan,o=this.course.places(e),s=e.map(r=>y(()=>C(r,o),Ot));for(let[r,a]of s.entries()){let{bar:c,words:l}=this.
rows[r];R(c,l,a,a===Ot?"cannot be counted here":L(a))}this.bar.show("The course",I(s)),this.notice.show(this.course.forgets?
v:"");let i=Ut(e,s);(t||i!==this.next.textContent)&&this.next.replaceChildren(i)}};function Nt(n,t,e={}){let o=new K(t,e);
return n.append(o.root),{follow:s=>o.follow(s),stop:o.stop}}var Tt="These are few questions: a difference of one or two may be chance.";function qt({slots:n,strands:t},e){let o=new Set(
t.flatMap(({forms:r})=>r.A)),s=n.filter(r=>r.length===2&&r.every(a=>e(a).length));if(!s.length)return[];let i=r=>s.filter(
a=>e(a.filter(c=>o.has(c)===r)[0]??a[0])[0][1]).length;return[`Before the lessons you had ${i(!0)} of ${s.length} right \
at first, after them ${i(!1)} of ${s.length} that ask the same of another text. ${Tt}`]}function St({judges:n},t){let e=Object.
keys(n).filter(s=>t(s).length);if(!e.length)return[];let o=s=>{let i=e.filter(r=>n[r]===s);return`${i.filter(r=>t(r)[0][1]).
length} of ${i.length}`};return[`Sound arguments accepted for the right reason: ${o(!0)}. Flaws found: ${o(!1)}. ${Tt}`]}var Ct=[1,3,10],Wt=86400,j=n=>Math.floor(n/Wt),It=(n=new Date)=>Math.floor(n.getTime()/1e3)-n.getTimezoneOffset()*60;function jt(n,t){
let e=Object.keys(n);if(!e.every(u=>n[u].length))return{stands:"open",due:0,ask:""};let o=e.flatMap(u=>n[u].map(([m,Rt])=>({
at:m,right:Rt,name:u})));o.sort((u,m)=>u.at-m.at);let s=null;for(let{right:u}of o)s=u?s===null?null:s+1:0;if(s===null||s>
Ct.length)return{stands:"done",due:0,ask:""};let i=o[o.length-1],[r,a]=[j(t),j(i.at)],c=a>r?r:a+(s?Ct[s-1]:0),l=e.filter(
u=>u!==i.name),d=u=>Math.max(...n[u].map(([m])=>m)),[f]=(l.length?l:[i.name]).sort((u,m)=>d(u)-d(m));return{stands:"wait\
s",due:c,ask:f}}function At(n,t){return n.map(s=>jt(s,t)).filter(({stands:s,due:i})=>s==="waits"&&i<=j(t)).sort((s,i)=>s.
due-i.due).map(({ask:s})=>s)}function Et(n,t){let e=n.map(o=>jt(o,t)).filter(({stands:o})=>o==="waits");return e.length?
Math.max(0,Math.min(...e.map(({due:o})=>o))-j(t)):null}function Yt(n,t){let o=Q(t).flatMap(({log:c})=>Array.isArray(c)?c:[]).filter(c=>Array.isArray(c)&&c.length===2&&c.every(
Number.isSafeInteger)),s=new Map(o.map(([c,l])=>[`${c} ${l}`,[c,l===1]]));if(s.size)return[...s.values()].sort(([c],[l])=>c-
l);let{tries:i,revealed:r,first:a}=_(n,t);return i||r?[[0,!!i&&E(n,a).outcome==="right"]]:[]}var U=class{constructor(t,e){
this.practising=t,this.now=e.now??It,this.id=b(),this.items=new Map(t.items.map(s=>[s.id,P(s)]));let o=(s,i)=>{let r=A(this.
items.get(s));return{..._(r,i),attempts:Yt(r,i),log:Bt(i)}};this.kept=new ct(t.key,[...this.items.keys()],e,o,()=>this.follow()),
this.entry=s=>this.kept.entry(s.id)??ft(s),this.queue=[],this.item=null,this.counted=!1,this.due=h("p",{}),this.dueButton=
h("button",{type:"button",click:()=>this.begin(this.dueItems())},"Practise what is due"),this.rows=this.practising.strands.
map(s=>this.row(s)),this.texts=h("details",{open:!0},h("summary",{},"The texts, lesson by lesson"),h("ul",{class:"ck-str\
ands",role:"list"},this.rows.map(({node:s})=>s))),this.place=h("div",{}),this.watch=h("p",{class:"ck-notice",hidden:!0}),
this.nextButton=h("button",{type:"button",hidden:!0,click:()=>this.next()},"Next question"),this.said=h("p",{role:"statu\
s"}),this.figures=h("div",{}),this.question=null,this.root=this.build(),this.sumUp()}build(){let t=Y("p","Practice on te\
xts that you have not seen");t.className="ck-title";let e=h("div",{class:"ck-screen ck-quiz ck-practice",role:"group","a\
ria-label":"Practice","data-place":this.kept.key},t,this.kept.fromNewer&&h("p",{class:"ck-notice"},ht),h("div",{class:"c\
k-due"},this.due,this.dueButton),this.texts,this.place,this.watch,this.kept.notice.spoken,this.kept.notice.node,this.said,
h("div",{class:"ck-buttons"},this.nextButton),this.figures);return g(e),e}row({lesson:t,skill:e,forms:o}){let s=Object.entries(
o).map(([c,l])=>({node:h("button",{type:"button",click:()=>this.begin(this.open(l))}),form:c,names:l})),i=`Lesson ${t}: ${e}`,
r=h("span",{dir:"auto"},i);return{node:h("li",{},r,h("div",{class:"ck-buttons",role:"group","aria-label":i},s.map(c=>c.node))),
buttons:s}}attempts(t){return this.kept.entry(t)?.attempts??[]}slots(){return this.practising.slots.map(t=>Object.fromEntries(
t.map(e=>[e,this.attempts(e)])))}dueItems(){return At(this.slots(),this.now())}open(t){return t.filter(e=>!this.attempts(
e).length)}begin(t){this.queue=t,this.next()}next(){let[t,...e]=this.queue;this.queue=e;let o=this.item?.beside?.id;if(this.
item=t?A(this.items.get(t)):null,this.counted=!1,this.watch.hidden=!0,this.nextButton.hidden=!0,this.texts.open=!this.item,
!this.item)return this.place.replaceChildren(),this.said.textContent="That was the last one for now.",this.sumUp();this.
said.textContent="",this.anew(this.item),this.show(this.item,o),this.sumUp()}anew(t){let{answer:e,outcome:o}=this.entry(
t);(!J(e)||o)&&this.put(t,{answer:z(t),outcome:""})}show(t,e){let o=(r,a)=>this.change(t,a);this.question=new mt(t,1,{id:this.
id,numbered:!1,entry:this.entry,change:o});let s=t.beside&&lt(t.beside);return this.place.replaceChildren(...s?[s]:[],this.
question.node),s&&(s.tabIndex=-1),s&&t.beside?.id!==e?s.focus():this.question.node.querySelector("input, select, textare\
a, button")?.focus()}change(t,e){if(!(e.outcome&&!this.counted))return this.put(t,e);this.counted=!0;let s=e.outcome==="\
right";return this.put(t,{...e,log:[...Bt(this.kept.entry(t.id)),[this.now(),s?1:0]]}),this.nextButton.hidden=!1,this.nextButton.
textContent=this.queue.length?"Next question":"Finish",this.tell(t,e.answer,s),this.sumUp()}tell(t,e,o){let[s]=o||e===void 0?
[""]:zt(t,e),i=s&&this.practising.sayings[s];this.watch.hidden=!i,this.watch.textContent=i?`Watch out for this: ${i}`:"",
i&&(this.said.textContent=this.watch.textContent)}put(t,e){let o={...this.entry(t),...e,of:t.edition};delete o.attempts,
this.kept.put({[t.id]:o})}follow(){this.question?.show(),this.sumUp()}sumUp(){let t=this.dueItems().length,e=Et(this.slots(),
this.now()),o=e===null?"Nothing is due.":`Nothing is due today. The next question comes back ${Pt(e)}.`;this.due.textContent=
t?`${w(t,"question")} ${t===1?"is":"are"} due today.`:o,this.dueButton.hidden=!t;for(let{buttons:s}of this.rows)for(let{
node:i,form:r,names:a}of s){let c=this.open(a).length,l=r==="A"?"Before the lesson":"After the lesson";i.textContent=`${l}\
 (text ${r}): ${a.length-c} of ${a.length} answered`,i.disabled=!c}this.figures.replaceChildren(...[qt(this.practising,s=>this.
attempts(s)),St(this.practising,s=>this.attempts(s))].flat().map(s=>h("p",{},s)))}},Pt=n=>n===1?"tomorrow":`in ${n} days`,
Bt=n=>Array.isArray(n?.log)?n.log:[];function zt(n,t){let{notes:e,said:o}=E(n,t),i=[...e.map(([,,r])=>r),...o].filter(r=>N(
r)).map(r=>r.misconception??"").filter(r=>r);return[...new Set(i.length?i:[n.misconception])].filter(r=>r!=="")}function Mt(n,t,e={}){
let o=new U(t,e);return n.append(o.root),o.kept.face}var _t=6,Gt=1500,Vt="This question is not on the page yet. Run all cells of this lesson, then follow the link again.",Jt="\
Not handed in: the computer that runs the notebooks does not answer. Save your work to a file, or run this cell again.",
Qt="No receipt yet: the computer that runs the notebooks is busy, or has stopped. As long as no receipt stands here, not\
hing is handed in.",Xt="They are kept in this browser.",Zt=2e4,te="They are kept in this browser and on the computer tha\
t runs the notebooks.",W=class{constructor(t,{answers:e,stored:o,trouble:s,onChange:i=()=>{},...r}){this.content=t,this.
onChange=i,this.notebook=r.notebook,this.sendIn=t.hands_in?r.handIn:void 0,this.course=new $(t.kit,r),this.id=b(),this.shownOpen=
"",this.lesson=t.lessons.find(({id:c})=>c===t.here),this.build(),this.course.take(x(e)),this.hear(o,s);let a=this.course.
whenKept(()=>this.changed(),()=>this.show());this.stop=()=>{clearTimeout(this.later),clearTimeout(this.waiting),a()},this.
tell()}build(){let t=(e,o,s)=>h("button",{type:"button",class:s,click:o},e);this.lessonBar=O(`${this.id}-lesson`),this.open=
h("div",{class:"ck-open"}),this.courseBar=O(`${this.id}-course`),this.name=h("input",{id:`${this.id}-name`,inputmode:"te\
xt",autocomplete:"off",maxlength:200,dir:"auto",change:()=>this.about({name:this.name.value})}),this.file=h("input",{type:"\
file",accept:".json,application/json",hidden:!0,tabindex:-1,change:()=>this.load()}),this.where=h("p",{class:"ck-about"}),
this.trouble=h("p",{class:"ck-notice",dir:"auto"}),this.status=h("div",{role:"status",class:"ck-said"}),this.root=h("div",
{class:"ck-screen ck-work",role:"group","aria-label":"Your work"},this.lesson&&[this.lessonBar.node,this.open],this.courseBar.
node,this.where,this.trouble,h("div",{class:"ck-name"},h("label",{for:this.name.id},"Your name (optional):"),this.name),
h("div",{class:"ck-buttons"},t(st,()=>this.save(),"ck-primary"),t("Load a saved file",()=>this.file.click()),this.file),
this.status,this.sendIn&&this.handing(t),this.earlier(t),this.forgetting(t)),g(this.root)}handing(t){return this.receipt=
h("p",{class:"ck-about",dir:"auto"}),h("div",{class:"ck-buttons"},t("Hand in",()=>this.handIn()),this.receipt)}handIn(){
let t=this.course.written(this.content.lessons,this.name.value.trim());this.tell(),clearTimeout(this.waiting);try{this.sendIn?.(
t)}catch{this.say(Jt);return}this.say("Handing in …"),this.waiting=setTimeout(()=>this.say(Qt),Zt)}handedIn({receipt:t,
refused:e}){if(clearTimeout(this.waiting),!t){this.say(`Not handed in. ${e??""}`);return}let{time:o,answers:s,checksum:i}=t,
r=`Handed in on ${o}: ${w(s,"answer")}, checksum ${i}.`;this.receipt&&(this.receipt.textContent=r),this.say(r,"You can h\
and in again. What you handed in before is kept.")}earlier(t){return this.earlierWords=h("p"),this.earlierNode=h("div",{
class:"ck-notice",hidden:!0},this.earlierWords,h("div",{class:"ck-buttons"},t("They are mine: add them to my work",()=>this.
claim()))),this.earlierNode}forgetting(t){let e=h("div",{class:"ck-buttons",hidden:!0},t("Yes, forget all of it here",()=>{
e.hidden=!0,this.forget()}),t("No, keep it",()=>{e.hidden=!0,o.focus()})),o=t("Forget all answers kept here",()=>{e.hidden=
!1,e.lastChild.focus()});return h("details",{},h("summary",{},"Sharing this computer?"),h("p",{},"Save your work to a fi\
le first. Then you can delete the answers that are kept here, in all lessons."),h("div",{class:"ck-buttons"},o),e)}places(){
return this.course.places(this.content.lessons)}about(t){this.course.tellAbout(t),this.tell()}unclaimed(){let{before:t}=this.
course,e=this.places();return t?Object.fromEntries(Object.entries(t.places(this.content.lessons)).map(([o,s])=>[o,Object.
fromEntries(Object.entries(s).filter(([i,r])=>!T(r)&&X(p(e,o)??{},{[i]:r})))]).filter(([o,s])=>Object.keys(s).length&&(o!==
"about"||!e.about))):{}}claim(){let t=this.unclaimed();this.course.take(t),Object.keys(this.course.unkept()).length||this.
course.before?.clear(),this.changed(),this.root.querySelector("button")?.focus(),this.say(`Added: ${w(Ft(t),"answer")}.`)}tell(){
let t=this.places();if(Object.keys(t).length)try{this.onChange({places:Object.fromEntries(Object.entries(t).map(([e,o])=>[
e,V(o)]))})}catch{}}changed(){this.show(),clearTimeout(this.later),this.later=setTimeout(()=>this.tell(),Gt)}follow(t){this.
course.take(x(t)),this.show()}hear(t,e=""){this.stored=N(t)?t:{},this.trouble.textContent=e||"",this.show()}show(){let t=this.
places(),e=this.content.lessons.map(c=>C(c,t));if(this.courseBar.show("The course",I(e)),this.lesson){let c=e[this.content.
lessons.indexOf(this.lesson)];this.lessonBar.show("This lesson",c),this.showOpen(this.lesson,c)}let o=this.withSafe(t),s=o.
filter(([c])=>!T(c)).length,i=nt[at(this.withSafe(this.course.unkept()))]||this.course.forgets&&v;this.where.textContent=
s?`${w(s,"answer")} so far. ${i||(this.notebook?.keeps??`${rt(o)?te:Xt} ${ot}`)}`:`Nothing is kept yet. ${i||""}`;let r=Ft(
this.unclaimed());this.earlierNode.hidden=!r,this.earlierWords.textContent=r?`This browser has ${w(r,"more answer")} to \
this course, kept by an earlier version that did not know who was logged in. Are they yours, or somebody else’s who uses\
 this browser?`:"";let{name:a}=this.course.about();document.activeElement!==this.name&&(this.name.value=a)}showOpen(t,{open:e,
rounds:o}){let{kit:s}=this.content,i=[...e.map(({id:d,title:f})=>({title:f,place:`${s}/questions`,id:d})),...o.map(({place:d,
title:f,asks:u,done:m})=>({title:`${f}: ${u-m} of ${u}`,place:`${s}/${d}`}))],r=JSON.stringify(i);if(r===this.shownOpen)
return;this.shownOpen=r;let a=i.length-_t,c={file:t.file,isHere:this.isHere(t),notebook:this.notebook,missing:()=>this.say(
Vt)},l=h("ul",{},i.slice(0,_t).map(d=>h("li",{},vt(d,c))),a>0&&h("li",{},`and ${a} more`));this.open.replaceChildren(...i.
length?[h("p",{},"Still open:"),l]:[])}isHere(t){let e=this.notebook?.context?.path;return typeof e!="string"||e.endsWith(
`${t.file}.ipynb`)}withSafe({about:t,...e}){let o=this.stored;return Object.entries(e).flatMap(([s,i])=>Object.entries(i).
map(([r,a])=>[a,p(p(o,s)??{},r)]))}say(...t){this.status.replaceChildren(...t.filter(Boolean).map(e=>h("p",{dir:"auto"},
e)))}save(){let t=this.course.save(this.content.lessons,this.name.value.trim());this.tell(),this.say(it(t))}async load(){
let[t]=this.file.files??[];if(this.file.value="",!!t)try{this.taken(et(await t.text(),this.content.kit))}catch(e){let{message:o}=e;
this.say(`${t.name} was not loaded: ${o} Nothing here has changed.`)}}taken({work:t,intact:e}){let o=this.places(),s=x({
places:Object.fromEntries(Object.entries(t.places).filter(([l])=>l!=="about").map(([l,d])=>[l,{version:G,items:d}]))}),i=Object.
fromEntries(Object.entries(s).map(([l,d])=>[l,tt(d)]));this.course.take(i,(l,d)=>Z(l,d,this.course.me)),this.about({...M(
t.id)&&{id:t.id},...M(t.name)&&t.name&&{name:t.name}}),this.name.value=this.course.about().name,this.show();let r=Object.
entries(i).flatMap(([l,d])=>Object.keys(d).map(f=>p(p(o,l)??{},f))),a=r.filter(l=>!l||T(l)).length,c=Object.entries(this.
places()).flatMap(([l,d])=>Object.entries(d).filter(([f,u])=>B(u).length&&!B(p(p(o,l)??{},f)??u).length)).length;this.say(
`Loaded: ${w(r.length,"answer")}, ${a} of them new here.`,!e&&"The file was changed after it was saved; what it says now\
 was loaded.",c&&`${w(c,"question")} had another answer here. Both are kept: where you meet such a question, you can cha\
nge between them.`,ee(this.content.lessons,i))}forget(){this.course.clear();try{this.onChange({clear:!0})}catch{}this.stored=
{},this.show(),this.say("Forgotten. The next person begins with an empty course, or loads a file.")}},Ft=({about:n,...t})=>Object.
values(t).flatMap(Object.keys).length;function ee(n,t){let e=(s,i)=>s?.of&&s.of!==i,o=n.flatMap(s=>[...s.questions.filter(
({id:i,edition:r})=>e(p(t.questions??{},i),r)).map(({title:i})=>`“${i}” (lesson ${s.id})`),...s.rounds.map(({place:i,
title:r,editions:a})=>{let c=Object.entries(p(t,i)??{}).filter(([l,d])=>p(a,l)&&e(d,a[l]));return c.length&&`${w(c.length,
"question")} of “${r}” (lesson ${s.id})`})]).filter(Boolean);return o.length&&`Changed since they were answered: ${k(
o)}.`}function Lt(n,t,e={}){let o=new W(t,e);return n.append(o.root),{follow:s=>o.follow(s),hear:(...s)=>o.hear(...s),handedIn:s=>o.
handedIn(s),stop:()=>o.stop()}}wt({confusions:bt,overview:Nt,practice:Mt,work:Lt});})();
/* of argument */
(()=>{const{W:C,X:I,a:l,b:p,c:j,d:E,ea:B,f:S,j:k,m:b,r:R,s:N,t:D}=coursekit.of["shared-GKMN3QDE"];function P({answer:i,dot:t,by:s},e){return Array.isArray(i)?{answer:e.map(({id:n})=>n).filter(n=>i.includes(n)),dot:t,by:s}:
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
(()=>{const{W:ct,X:at,a:u,b:f,c:et,d:st,e:ot,ea:ht,f:A,l:B,r:nt,s:it,t:rt}=coursekit.of["shared-GKMN3QDE"];var w=(t,e)=>t[0].worth.map((o,s)=>t.reduce((i,n,r)=>i+n.worth[s]*e[r][s],0)),b=(t,e)=>t.map((o,s)=>o-e[s]),lt=t=>t.reduce(
(e,o)=>e*Math.max(o,0),1),j=(t,e)=>Math.abs(t-e)<=1e-9*Math.max(t,e),P=(t,e)=>Math.max(...b(t,e).map(Math.abs))<=1e-9*Math.
max(1,...t.map(Math.abs));var G=(t,e,o)=>t.map((s,i)=>s+o*(e[i]-s)),Nt=(t,e)=>j(t[0]*e[1],t[1]*e[0]),q=(t,e)=>t.map(({worth:o,kept:s},i)=>o[0]||o[1]?
[e[i],1-e[i]]:s);function K(t){let e=t.map(({worth:n})=>n[0]&&!n[1]?1:0),o=n=>t[n].worth[1]/t[n].worth[0],s=[...t.keys()].
filter(n=>t[n].worth[0]&&t[n].worth[1]).sort((n,r)=>o(n)-o(r)),i=[e];return s.forEach((n,r)=>{let c=[...i[i.length-1]];c[n]=
1,r&&Nt(t[s[r-1]].worth,t[n].worth)?i[i.length-1]=c:i.push(c)}),i.map(n=>({points:w(t,q(t,n)),first:n}))}function pt(t,e){
let o=[];return t.forEach((s,i)=>{let n=t[i+1]??s,r=[0,1].map(c=>(e[c]-s[c])/(n[c]-s[c])).filter(c=>c>0&&c<1).sort((c,a)=>c-
a);for(let c of[0,...r]){let a=G(s,n,c);Math.min(...b(a,e))>=-1e-9*100&&o.push(a)}}),o}function Tt(t,e,o){let[[s,i],[n,r]]=[
b(t,o),b(e,o)],[c,a]=[n-s,r-i],m=c*a<0?[Math.min(Math.max(-(s*a+i*c)/(2*c*a),0),1)]:[],h=1e-9*Math.max(...[...t,...e,...o].
map(Math.abs));return[0,...m,1].map(l=>({gained:b(G(t,e,l),o),along:l})).filter(({gained:l})=>Math.min(...l)>h).map(({gained:l,
along:p})=>[lt(l),p]).reduce((l,p)=>l&&l[0]>=p[0]?l:p,void 0)}function H(t,e){let o=K(t),s;for(let[i,n]of o.entries()){let r=o[i+
1]??n;if(r===n&&o.length>1)continue;let c=Tt(n.points,r.points,e);c&&!(s&&s.best>=c[0])&&(s={best:c[0],along:c[1],low:n,
high:r})}return s&&G(s.low.first,s.high.first,s.along)}var St=[1,2,3,4,5,6,7,8].map(t=>10**-t),_t=1e-12,Bt=2e3;function ut(t,e){let o=w(t,t.map(({worth:i})=>i.map(()=>1)));if(!o.
every(Boolean))return;let s=t.map(Ft);for(let i of St)if(mt(t,s,e.map((n,r)=>n-i*o[r]),o),Math.min(...b(w(t,s),e).map((n,r)=>n/
o[r]))>1e-9)return mt(t,s,e,o),s}function Ft({worth:t,kept:e}){let o=t.filter(Boolean).length,s=Math.max(0,1-e.reduce((i,n)=>i+
n,0));return e.map((i,n)=>t[n]?i+s/o:i)}function mt(t,e,o,s){let i=w(t,e);for(let n=0;n<Bt;n++){for(let c of o.keys())for(let a=c+
1;a<o.length;a++)Ct(t,e,o,[c,a]);let r=w(t,e);if(Math.max(...b(r,i).map((c,a)=>Math.abs(c)/s[a]))<=_t)return;i=r}}function Ct(t,e,o,[
s,i]){let n=e.map(a=>a[s]+a[i]),r=t.map(({worth:a},m)=>({worth:[a[s]*n[m],a[i]*n[m]],kept:[0,0]})),c=H(r,[o[s],o[i]]);if(c)
for(let[a,{worth:m}]of r.entries())(m[0]||m[1])&&([e[a][s],e[a][i]]=[n[a]*c[a],n[a]*(1-c[a])])}var x=100;function I(t){let e=t.map(({kept:o})=>o);return{shares:e,points:w(t,e),deal:!1}}function ft(t){let e=t.map(({worth:s,
kept:i})=>{let n=Math.max(0,1-i.reduce((r,c)=>r+c,0));return s.every(Boolean)?i.map(r=>r+n/i.length):i}),o=w(t,e);return{
shares:e,points:o,deal:!P(o,I(t).points)}}function Wt(t,e){let o=H(t,e);return o&&q(t,o)}function jt(t){let e=I(t),o=e.points.
length===2?Wt(t,e.points):ut(t,e.points);if(!o)return e;let s=w(t,o),i=ft(t);return P(i.points,s)?i:{shares:o,points:s,deal:!0}}
function Ht(t){let e=w(t,t.map(({worth:r})=>r.map(()=>1))),o=t.map(({worth:r})=>Rt(r,e));if(!o.some(Boolean))return;let s=o.
map((r,c)=>r??t[c].kept),i=w(t,s),n=Math.min(...b(i,I(t).points))>1e-9*Math.max(...e);return{shares:s,points:i,deal:n}}function Rt(t,e){
let o=t.map((n,r)=>n/(e[r]||1)),s=o.indexOf(Math.max(...o));return t.some((n,r)=>r!==s&&j(t[s]*e[r],n*e[s]))?void 0:t.map(
(n,r)=>r===s?1:0)}var O="No deal",T="Issue by issue",Y="Both at once",Z="All at once",F="Deal",C="Whole swap",D=t=>({1:F,
2:Y})[t]??Z;function S(t){let e=Ht(t);return{[O]:I(t),...t.length>1&&{[T]:ft(t)},[D(t.length)]:jt(t),...e&&{[C]:e}}}var g=t=>String(
Math.floor(t*10+.5+1e-6)/10+0),dt=t=>g(t)==="0"?"0":`+${g(t)}`.replace("+-","−"),E=t=>t.slice(0,1).toUpperCase()+t.slice(
1),R=t=>[t.slice(0,-1).join(", "),t[t.length-1]].filter(Boolean).join(" and "),It=t=>t.length===2?"both":"all",gt=t=>t===
2?"left with neither":"left with nobody";function z(t,e){let o=S(t),[s,i]=[o[D(t.length)],o[C]],n=o[T]??o[O],r=e.map((h,l)=>`${h}\
 ${g(s.points[l])} points`),c=b(s.points,n.points).map(g),a={1:"A deal",2:"Linking both issues"}[t.length]??"Linking the\
 issues",m=[];return s.deal?c.every(h=>h==="0")?m.push(`${a} gains nothing: ${r.join(", ")}, as issue by issue.`):m.push(
`${a} gives ${R(r)}: ${R(c)} more than ${o[T]?"issue by issue":"no deal"}.`):m.push(`No deal: no possible deal is better\
 for ${It(e)} sides than having none.`),b(i?.points??[],i?o[O].points:[]).forEach((h,l)=>{h<0&&g(-h)!=="0"&&m.push(`The \
whole swap would leave ${e[l]} ${g(-h)} points worse off than no deal.`)}),E(m.join(" "))}var[wt,Dt,J,bt,Ut,xt]=[12,56,26,26,10,24];function yt(t,e,o,s,i){let n=Object.entries(t),r=bt+n.length*J+Ut,c=e.length*r+
xt,a=h=>wt+h/x*(s-wt-Dt),m=(h,l)=>{let p=l*r+bt;return[f("text",{x:0,y:p-8,class:"ck-label"},E(h)),[0,50,100].map(d=>f("\
line",{x1:a(d),x2:a(d),y1:p,y2:p+n.length*J,class:"ck-grid"})),n.map(([d,{points:y}],N)=>{let[_,M]=[a(y[l]),p+(N+.5)*J];
return[f("line",{x1:a(0),x2:_,y1:M,y2:M,class:"ck-lane"}),i(d,_,M),f("text",{x:_+14,y:M+5},g(y[l]))]})]};return f("svg",
{viewBox:`0 0 ${s} ${c}`,width:s,role:"img","aria-label":o,class:"ck-picture"},e.map(m),[0,50,100].map(h=>f("text",{x:a(
h),y:c-xt+10,"text-anchor":"middle"},String(h))))}var[W,Pt]=[640,220],Gt=.73,k={left:62,right:24,top:18,bottom:58},$t=18,vt=3,qt=380;function Kt(t){let e=Math.max(Pt,Math.
min(W,t||W)),o=Math.round(Gt*e+(W-e)/6),s=r=>k.left+r/x*(e-k.left-k.right),i=r=>o-k.bottom-r/x*(o-k.top-k.bottom);return{
width:e,height:o,across:s,down:i,path:r=>r.map(([c,a])=>`${s(c)},${i(a)}`).join(" ")}}var Yt={[O]:["rect",{x:-6,y:-6,width:12,
height:12}],[T]:["path",{d:"M0,-8 L7.5,6 L-7.5,6 Z"}],[Y]:["circle",{r:7.5}],[Z]:["circle",{r:7.5}],[F]:["circle",{r:7.5}],
[C]:["path",{d:"M0,-9 L9,0 L0,9 L-9,0 Z"}]},L=(t,e,o,s,i)=>f("line",{x1:t,y1:e,x2:o,y2:s,class:i});function Q(t,e,o){let[
s,i]=Yt[t],n=s==="circle"?"both-at-once":t.toLowerCase().replaceAll(" ","-");return f(s,{...i,transform:`translate(${e} ${o}\
)`,class:`ck-mark ck-mark-${n}`})}function Zt([t,e],{height:o,across:s,down:i}){let n=[0,20,40,60,80,100],[r,c]=[s(0),i(
0)];return f("g",{"aria-hidden":"true"},n.map(a=>[L(s(a),c,s(a),i(x),"ck-grid"),L(r,i(a),s(x),i(a),"ck-grid"),f("text",{
x:s(a),y:c+20,"text-anchor":"middle"},String(a)),f("text",{x:r-9,y:i(a)+5,"text-anchor":"end"},String(a))]),L(r,c,s(x),c,
"ck-axis"),L(r,c,r,i(x),"ck-axis"),f("text",{x:s(x/2),y:o-10,"text-anchor":"middle",class:"ck-axis-title"},`Points of ${t}`),
f("text",{transform:`translate(15 ${i(x/2)}) rotate(-90)`,"text-anchor":"middle",class:"ck-axis-title"},`Points of ${e}`))}
var zt=(t,e)=>t.x<e.x+e.width&&e.x<t.x+t.width&&t.y<e.y+e.height&&e.y<t.y+t.height,Jt="600 13px";function Qt(t){let e=document.
createElement("canvas").getContext("2d");return e?(e.font=`${Jt} ${getComputedStyle(document.querySelector(".ck-bargain")??
document.body).fontFamily}`,e.measureText(t).width):0}function Vt(t,{width:e,down:o}){let s=t.map(({x:i,y:n})=>({x:i-12,
y:n-12,width:24,height:24}));return t.map(({x:i,y:n,text:r})=>{let c=Qt(r)+2*vt,m=[[20,-9],[-20-c,-9],[-c/2,-34],[-c/2,16],
[10,-34],[10,16],[-10-c,-34],[-10-c,16],[17,34],[17,-54]].map(([p,d])=>({x:i+p,y:n+d,width:c,height:$t})),h=p=>p.x>k.left&&
p.x+c<e&&p.y>0&&p.y+$t<o(0),l=m.find(p=>h(p)&&!s.some(d=>zt(p,d)))??m.find(h)??m[0];return s.push(l),f("text",{x:l.x+vt,
y:l.y+14,class:"ck-label"},r)})}function Xt(t,{across:e,down:o}){let s=[];for(let[i,{points:n}]of Object.entries(t)){let[
r,c]=[e(n[0]),o(n[1])],a=s.find(m=>Math.hypot(m.x-r,m.y-c)<4);a?a.text+=` = ${i}`:s.push({x:r,y:c,text:i})}return s}function Ot(t,e,o,s){
if(e.length>2)return yt(S(t),e,o,Math.min(W,s||W),Q);let i=Kt(s),{width:n,height:r,across:c,down:a,path:m}=i,h=S(t),l=K(
t).map(({points:M})=>M),[p,d]=h[O].points,y=pt(l,[p,d]),N=y.length>1&&[[p,d],[p,y[0][1]],...y,[y[y.length-1][0],d]],_=Object.
entries(h).map(([M,{points:tt}])=>Q(M,c(tt[0]),a(tt[1])));return f("svg",{viewBox:`0 0 ${n} ${r}`,width:n,role:"img","ar\
ia-label":o,class:"ck-picture"},f("polygon",{points:m([[0,0],[0,l[0][1]],...l,[l[l.length-1][0],0]]),class:"ck-feasible"}),
Zt(e,i),N&&f("polygon",{points:m(N),class:"ck-better"}),f("polyline",{points:m(l),class:"ck-frontier"}),L(c(p),a(d),c(p),
a(x),"ck-least"),L(c(p),a(d),c(x),a(d),"ck-least"),_,n>=qt&&Vt(Xt(h,i),i))}function Mt(t,e){let o=(s,i)=>u("li",{},f("sv\
g",{viewBox:"-12 -12 24 24",width:24,height:24,"aria-hidden":"true"},s),i);return u("ul",{class:"ck-legend"},[O,t!==F&&T,
t,t!==F&&C].filter(s=>s!==!1).map(s=>o(Q(s,0,0),s)),e.length===2&&te(o))}var te=t=>[t(L(-11,0,11,0,"ck-frontier"),"Front\
ier"),t(f("rect",{x:-10,y:-8,width:20,height:16,class:"ck-feasible"}),"Possible"),t(f("rect",{x:-10,y:-8,width:20,height:16,
class:"ck-better"}),"Better than no deal for both")];var V=(t,e,o)=>Array.from({length:e},(s,i)=>Array.from({length:t},(n,r)=>o(r,i))),Et=t=>t.length===2?t[0]:t;function At(t,e){
let o=e>1?20/(e-1):0,s=Et(V(t,e,(c,a)=>c%e===a?80:o)),i=Et(V(t,e,(c,a)=>a?30/(e-1):70)),n=c=>V(t,e,(a,m)=>a===c(m)?100:0),
r=["One side holds everything",{kept:n(()=>0)}];return e===1?[["Nobody holds anything",{kept:n(()=>-1)}],r]:[["Same prio\
rities",{weights:i}],...t===2&&e===2?[["Same first choice, different rates",{weights:[80,60]}]]:[],["Opposite priorities",
{weights:s}],["Each holds what it wants",{weights:s,kept:n(c=>c%t)}],[t===2?"Each holds what the other wants":"Each hold\
s what another wants",{weights:s,kept:n(c=>(c+1)%t)}],r]}var $=100,kt=t=>typeof t=="number"&&t>=0&&t<=$,U=(t,e,o)=>Array.isArray(t)&&t.length===e&&t.every(o);function ee(t,e){return[
...t.keys()].filter(s=>s!==e).sort((s,i)=>t[i]-t[s]).filter(s=>{let i=t.reduce((r,c)=>r+c,0)-$,n=Math.min(t[s],Math.max(
0,i));return t[s]-=n,n>0})}var X=class{constructor(e,o){this.content=e,this.names=e.sides,this.id=et(),this.start={weights:e.
weights,kept:e.kept,wishes:e.unseated.map(()=>0)},this.store=new at(e.key,Object.keys(this.start),o,(s,i)=>this.fitted(s,
i),()=>this.show("")),this.controls=[],this.build(),this.show("")}get state(){let e=Object.entries(this.start).map(([o,s])=>[
o,this.store.entry(o)?.answer??s]);return Object.fromEntries(e)}fitted(e,{answer:o,dot:s,by:i}){let[n,r]=[this.names.length,
this.content.issues.length],c=h=>U(h,n,kt),a=h=>h.reduce((l,p)=>l+p,0)<=$+1e-9;return{weights:h=>r===2?c(h):r>2&&U(h,r,c),
kept:h=>U(h,r,c)&&h.every(a),wishes:h=>U(h,this.start.wishes.length,kt)}[e](o)?{answer:B(o),dot:s,by:i}:null}worths(){let{
weights:e}=this.state;if(!e.length)return[this.names.map(()=>$)];if(!Array.isArray(e[0])){let i=e;return[i,i.map(n=>$-n)]}
let o=e,s=this.names.map((i,n)=>o.reduce((r,c)=>r+c[n],0));return o.map(i=>i.map((n,r)=>s[r]?$*n/s[r]:0))}stakes(){let{kept:e}=this.
state;return this.worths().map((o,s)=>({worth:o,kept:e[s].map(i=>i/$)}))}build(){let{content:e}=this,o=(n,r)=>u("button",
{type:"button",click:r},n);this.status=u("div",{class:"ck-said",role:"status"}),this.figure=u("div",{class:"ck-figure"}),
this.table=st("Table of outcomes");let s=At(this.names.length,e.issues.length).map(([n,r])=>o(n,()=>this.change(r,`${n}.`))),
i=o("Back to the starting numbers",()=>this.change(this.start,"Back to the starting numbers."));this.root=u("div",{class:"\
ck-screen ck-bargain",role:"group","aria-label":"A bargain to try out"},u("div",{class:"ck-intro"},A("p",e.question),A("\
p",e.basis)),u("div",{class:"ck-beside"},u("div",{class:"ck-moved"},this.weightFields(),e.issues.map((n,r)=>this.keptFields(
n,r)),this.unseatedFields()),u("div",{class:"ck-follows"},u("div",{class:"ck-presets",role:"group","aria-label":"Try"},s,
i),this.status,this.store.notice.node,this.store.notice.spoken,this.figure,Mt(D(e.issues.length),this.names))),this.table,
u("details",{},u("summary",{},"What the model assumes"),u("ul",{},e.assumptions.map(n=>A("li",n))))),this.store.fromNewer&&
this.root.prepend(u("p",{class:"ck-notice"},ct)),rt(this.root),ot(this.figure,()=>this.draw())}fields(e,o,s){return u("f\
ieldset",{},A("legend",e),o&&A("p",o),u("div",{class:"ck-sliders"},s))}slider(e,o,s,i){let n=`${this.id}-${this.controls.
length}`,r=u("input",{type:"range",id:n,min:0,max:$,step:5,input:()=>i(Number(r.value))}),c=u("span",{class:"ck-value","\
aria-hidden":"true"});return this.controls.push(()=>{r.value=String(o()),c.textContent=s(o()),r.setAttribute("aria-value\
text",c.textContent)}),u("div",{class:"ck-slider"},u("label",{for:n,dir:"auto"},e),r,c)}weightFields(){let{length:e}=this.
content.issues;return e===2?this.firstWeight():e>2&&this.content.issues.map((o,s)=>this.weightsOf(o,s))}weightsOf(e,o){let s=(n,r)=>this.
slider(`To ${n}`,()=>this.state.weights[o][r],()=>`${g(this.worths()[o][r])} points`,c=>{let a=B(this.state.weights);a[o][r]=
c,this.change({weights:a})}),i=`Each side has ${$} points of its own, for all issues together, divided as its sliders st\
and.`;return this.fields(`How much does ${e.name} matter?`,o?"":i,this.names.map(s))}firstWeight(){let[e,o]=this.content.
issues.map(({name:n})=>n),s=n=>`${g(n)} (${o} ${g($-n)})`,i=(n,r)=>this.slider(`To ${n}`,()=>this.state.weights[r],s,c=>{
let a=[...this.state.weights];a[r]=c,this.change({weights:a})});return this.fields(`How much does ${e} matter?`,`Each si\
de has ${$} points of its own. What it does not give to ${e} goes to ${o}.`,this.names.map(i))}keptFields(e,o){let s=(i,n)=>this.
slider(`${E(i)} keeps`,()=>this.state.kept[o][n],r=>`${g(r)}%`,r=>{let c=B(this.state.kept);c[o][n]=r;let a=ee(c[o],n),m=a.
map(h=>`${E(this.names[h])} now keeps ${g(c[o][h])}%`);this.change({kept:c},a.length?`${R(m)} of ${e.name}.`:"")});return this.
fields(`${e.name}: who keeps what without a deal?`,e.text,this.names.map(s))}unseatedFields(){let{unseated:e}=this.content;
if(!e.length)return!1;let o=(s,i)=>this.slider(`To ${s}`,()=>this.state.wishes[i],n=>`${g(n)} points`,n=>{let r=[...this.
state.wishes];r[i]=n,this.change({wishes:r},`${E(s)}: ${g(n)} points. Nothing moves: the model has no place for this num\
ber.`)});return this.fields("What is a deal worth to those without a seat?","They live with the outcome. Move these, and\
 watch the picture and the table.",e.map(o))}change(e,o=""){this.store.put(Object.fromEntries(Object.entries(B(e)).map(([
s,i])=>[s,{answer:i}]))),this.show(o)}show(e){let o=this.stakes(),s=z(o,this.names);for(let n of this.controls)n();let i=e?
`${e} ${s}`:s;i!==this.status.textContent&&(this.status.textContent=i),this.draw(),this.table.replaceChildren(this.outcomeTable(
S(o)))}draw(){let e=this.stakes(),o=`Chart. ${z(e,this.names)}`;this.figure.replaceChildren(nt(()=>Ot(e,this.names,o,this.
figure.clientWidth),it))}outcomeTable(e){let{issues:o,unseated:s}=this.content,i=Object.values(e),n=(h,l)=>u("tr",{},A("\
th",h),i.map(p=>u("td",{},l(p)))),r=e[O].points,c=(h,l,p)=>{let d=h.shares[l];return`${g($*(d[p]??Math.max(0,1-d.reduce(
(y,N)=>y+N,0))))}%`},a=[...o.flatMap((h,l)=>[...this.names,gt(this.names.length)].map((p,d)=>n(`${h.name}: ${p}`,y=>c(y,
l,d)))),...this.names.flatMap((h,l)=>[n(`Points of ${h}`,p=>g(p.points[l])),n(`Gain of ${h} over no deal`,p=>dt(p.points[l]-
r[l]))]),...s.map(h=>n(`${E(h)}, without a seat`,()=>"no number"))];for(let h of a)h.firstElementChild?.setAttribute("sc\
ope","row");let m=["Who gets what",...Object.keys(e)].map(h=>u("th",{scope:"col"},h));return u("table",{},u("caption",{},
"Where the bargain may end"),u("thead",{},u("tr",{},m)),u("tbody",{},a))}};function Lt(t,e,o={}){let s=new X(e,o);return t.
append(s.root),s.store.face}ht({bargain:Lt});})();
/* of reader */
(()=>{const{J:u,K:p,L:m,a:e,ea:g,n:l,t:h}=coursekit.of["shared-GKMN3QDE"];var y="coursekit-copy";var C="You have no copy here yet.",N="Your copy is kept in this browser.";function f(d,{kit:v,title:E,paragraphs:b},{binder:s}={}){
let o=e("p",{role:"status"}),r=e("button",{type:"button",class:"ck-primary",click:()=>u({from:r,binder:s})}),i=e("div",{
class:"ck-screen ck-reader-invitation",role:"group","aria-label":"Your own copy of the column"},e("p",{dir:"auto"},`“${E}\
”, ${l(b,"paragraph")}`),o,e("div",{class:"ck-buttons"},r)),n=()=>{let t=p(`${m(s)}${v}`),c=t?N:C;o.textContent!==c&&(o.
textContent=c),r.textContent=t?"Open the column beside the lesson":"Bring your own copy"};h(i),n();let a=[y,"storage"];for(let t of a)
globalThis.addEventListener(t,n);return d.append(i),{follow(){},stop(){for(let t of a)globalThis.removeEventListener(t,n)}}}g({reader:f});})();
