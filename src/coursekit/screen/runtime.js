/* Made by `make scripts` of the sources beside it: edit those. */
var coursekit={of:{}};
(()=>{var x={code:"en",direction:"ltr",decimal:".",group:",",months:["January","February","March","April","May","June","July",
"August","September","October","November","December"],day:"{day} {month} {year}",month:"{month} {year}",before:"{year} B\
C",pair:"{first} and {last}",alternative:"{first} or {last}",quotes:["“","”"],plurals:`10${"1".repeat(198)}`,messages:{}},
b=globalThis,s=b[Symbol.for("coursekit language")]??x,a=(t,e)=>t.replace(/\{(\w+)\}/g,(o,n)=>Object.hasOwn(e,n)?String(e[n]):
o),y=(t,e)=>e?a(t,e):t;function w(t,e){let o=Object.hasOwn(s.messages,t)?s.messages[t]:"";return typeof o=="string"?o:o[e]}function f(t,e,o,n){let r=Number(s.plurals[o<200?o:100+o%100]);return y(w(t,r)||(o===1?t:e),{n:O(o),...n})}function O(t,e=3){let[o,n=""]=Math.abs(t).toFixed(e).split("."),r=o.replace(/\B(?=(\d{3})+$)/g,s.group),c=n.replace(/0+$/,
"");return`${t<0?"-":""}${r}${c&&s.decimal+c}`}var m='“"„«»‹›‘‚';var N=1e-9;function d(t,e,o){for(let[n,r]of Object.entries(e))typeof r=="function"?t.addEventListener(n,r):r!==!1&&r!=null&&
t.setAttribute(n,r===!0?"":String(r));return t.append(...o.flat(1/0).filter(Boolean)),t}var p=(t,e={},...o)=>d(document.
createElement(t),e,o),W=(t,e={},...o)=>d(document.createElementNS("http://www.w3.org/2000/svg",t),e,o),K=()=>`ck${Math.random().
toString(36).slice(2,10)}`,R=(t,...e)=>p("div",{class:"ck-scroll",tabindex:0,role:"group","aria-label":t},e);function T(t,e){
let o=t.clientWidth;"ResizeObserver"in window&&new ResizeObserver(()=>{!t.clientWidth||t.clientWidth===o||(o=t.clientWidth,
e())}).observe(t)}var B=(t,e,o=!1)=>p(t,{dir:"auto",class:o&&"ck-quote"},S(o&&!m.includes(e.charAt(0)||" ")?s.quotes.join(
e):e)),S=t=>t.split(/(-[>x](?!\w))/).map((e,o)=>o%2?p("span",{style:"white-space: nowrap"},e):e),l=t=>t!==null&&typeof t==
"object"&&Object.getPrototypeOf(t)===Object.prototype,J=(t,e)=>Object.hasOwn(t,e)?t[e]:void 0;function q(t){if(t==null)throw new Error(
"something that has to be there is not");return t}var G=(t,e,o)=>Math.abs(t-e)<=o+N,D=t=>Number.isInteger(t)&&t>=0?t:0,F=t=>JSON.
parse(JSON.stringify(t)),E=t=>t.length<2?t.join(""):a(s.pair,{first:t.slice(0,-1).join(", "),last:t[t.length-1]}),H=(t,e)=>`${t}\
 ${e}${t===1?"":"s"}`,z=t=>t.length?` ${f("See paragraph {numbers}.","See paragraphs {numbers}.",t.length,{numbers:E(t)})}`:
"",$=t=>/^\p{Sc}/u.test(t),j=t=>$(t)?[t[0],t.slice(1).trim()]:["",t];function C(t,e){let o=t.toLocaleString("en-US",{maximumFractionDigits:6,
useGrouping:!!e}),[n,r]=j(e);return`${n}${o} ${r}`.trim()}function U(t,e){try{return t()}catch(o){return console.error(o),
e}}var Y="The picture cannot be shown here. What it would show stands below in words.";function Q(t){t.addEventListener(
"keydown",e=>{!e.ctrlKey&&!e.metaKey&&!e.altKey&&e.key!=="Escape"&&e.stopPropagation()})}var k={answer:"",replies:{},place:0,amount:0,clashes:[],inside:"",taken_for:{},rated:{}},A={quote:"",choices:[],rows:[],
answer:0,tolerance:0,unit:"",near:[],replies:{},points:[],scale:[],settled:"",sections:[],arrows:[],confidence:[],votes:1,
talk_minutes:0,back:[],edition:"",misconception:"",beside:null};function g(t){return{...A,...t,rows:(t.rows??[]).map(e=>({
...k,...e}))}}var u={},i={text:t=>typeof t=="string",list:t=>Array.isArray(t)&&t.every(i.text),map:t=>l(t)&&Object.values(t).every(i.text)},
I={text:"",list:[],map:{}},et=t=>I[u[t.kind]?.shape]??"",L=(t,e)=>i[u[t.kind].shape](e),h=t=>i.text(t)?t.replace(/[\ufeff\x1c-\x1f\x85]/g,
" "):t;function ot(t,e){let o=l(e)?Object.fromEntries(Object.entries(e).map(([r,c])=>[r,h(c)])):h(e),n=L(t,o)&&u[t.kind].
grade(g(t),o);return{outcome:null,points:0,notes:[],said:[],...n}}coursekit.of["shared-V6FB3246"]={a:x,b:s,c:N,d:p,e:W,f:K,g:R,h:T,i:B,j:S,k:l,l:J,m:q,n:G,o:D,p:F,q:E,
r:H,s:z,t:$,u:j,v:C,w:U,x:Y,y:Q,z:g,A:u,B:i,C:et,D:L,E:ot};})();
(()=>{const{d:i,i:a,q:l}=coursekit.of["shared-V6FB3246"];function d(e,t,n){let r=e.choices.map(o=>i("input",{type:n,name:t.id,value:o.id,"aria-describedby":t.noteId(o.id)})),s=()=>r.
filter(o=>o.checked).map(o=>o.value);return{body:i("div",{class:"ck-options"},e.choices.map((o,c)=>i("div",{class:"ck-op\
tion"},i("label",{},r[c],a("span",o.text)),t.note(o.id)))),read:n==="radio"?()=>s()[0]??"":s,write:o=>{for(let c of r)c.
checked=[o].flat().includes(c.value)}}}var h=/^o[0-9a-f]{7}$/,w=(e,t)=>h.test(t)?"":t,g=(e,t)=>[...new Set(e)].filter(n=>t.
some(r=>r.id===n)),m=(e,t)=>new Set(e).size===e.length&&e.every(n=>t.some(r=>r.id===n)),f=e=>e.choices.filter(t=>t.correct),
x={shape:"text",blank:"Choose an answer first.",draw:(e,t)=>d(e,t,"radio"),usable:(e,t)=>g([t],e.choices)[0]??"",answer:e=>l(
f(e).map(t=>t.text)),everyReply:e=>e.choices.map(t=>[t.id,!!t.correct,t.reply]),options:!0};function v(e,t,n,r){let s=t.
filter(([,p])=>p).length,o=s===e.rows.length?"right":s?"partly":"wrong",c=[`${s} of ${e.rows.length} ${n}.`,o==="right"?
r.right:r.wrong];return{outcome:o,points:s/e.rows.length,notes:t,said:c}}coursekit.of["shared-WAIUG62D"]={a:d,b:w,c:g,d:m,e:f,f:x,g:v};})();
(()=>{const{A:v,B:xt,C:L,D:nt,E:M,b:Ot,d:a,e:K,f:B,g:et,i:T,k:p,l:b,m:x,o:st,p:Yt,
r:V,s:zt,w:k,y:Ht,z:Jt}=coursekit.of["shared-V6FB3246"];var Et=2,Gt=100,We=16,Y=e=>Number.isSafeInteger(e)&&e>0,Xt=e=>p(e)&&Object.hasOwn(e,"answer")&&Array.isArray(e.dot)&&e.dot.
length===2&&typeof e.dot[0]=="string"&&Y(e.dot[1]),Zt=(e,t=We)=>t>0?e===null||typeof e!="object"||Object.values(e).every(
s=>Zt(s,t-1)):!1,De=e=>Xt(e)&&Zt(e)&&p(e.by)&&Object.values(e.by).every(Y)&&(e.others===void 0||Array.isArray(e.others)&&
e.others.every(Xt)),I=e=>p(e)&&Number.isInteger(e.version)&&e.version>Et;function Ke({saved:e,items:t,round:s,...n}){let o=Y(
e)?e:1,r={dot:["1",o],by:{1:o}};if(!p(t))return Object.fromEntries(["off","weights","kept","wishes"].filter(c=>Object.hasOwn(
n,c)).map(c=>[c,{answer:n[c],...r}]));let i=Object.entries(t).filter(([,c])=>p(c)).map(([c,h])=>[c,{...h,...r}]);return Y(
s)&&i.push(["#round",{answer:String(s),...r}]),Object.fromEntries(i)}var z=e=>e.isWellFormed?.()?e:e.replace(/\p{Surrogate}/gu,
"�");function ot(e){return typeof e=="string"?z(e):Array.isArray(e)?e.map(ot):p(e)?Object.fromEntries(Object.entries(e).
map(([t,s])=>[z(t),ot(s)])):e}function w(e){let t=p(e)&&(e.version===Et?e.items:e.version===1&&Ke(e));return p(t)?Object.
fromEntries(Object.entries(t).filter(([,s])=>De(s)).map(([s,n])=>[z(s),$t(ot(n))])):{}}var P=e=>Object.keys(e).length?{version:Et,
items:ot(e)}:{},C=e=>e===""||e==null||typeof e=="object"&&!Object.keys(e).length,te=({tries:e})=>e&&Y(e)?e:0,S=e=>C(e.answer)&&
!te(e)&&e.revealed!==!0,g=(e,t=s=>s)=>p(e)?`{${Object.keys(e).sort().map(s=>`${JSON.stringify(t(s))}:${g(e[s],t)}`).join()}\
}`:Array.isArray(e)?`[${e.map(s=>g(s,t)).join()}]`:JSON.stringify(typeof e=="string"?t(e):e);function Ve(e){let t=n=>{let o=g(
n.answer);return[[S(n)?0:1,te(n),o.length,o,g(n)],n]},s=([n],[o])=>{let r=n.findIndex((i,c)=>i!==o[c]);return r<0?0:n[r]>
o[r]?-1:1};return e.map(t).sort(s).map(([,n])=>n)}var q=({dot:e,answer:t})=>g([e,t]);function ee(e){let t=new Map;for(let s of Ve(
e))t.has(q(s))||t.set(q(s),s);return[...t.values()]}var St=(e,{dot:[t,s]})=>(b(e.by,t)??0)>=s,j=({by:e,others:t=[],...s})=>[
s,...t],N=(e,t)=>Object.entries(t.by).every(s=>St(e,{dot:s}))&&j(t).every(s=>St(e,s));function rt(...e){let t=new Map;for(let[
s,n]of e.flatMap(Object.entries))t.set(s,Math.max(t.get(s)??0,n));return Object.fromEntries(t)}function Qt(e,t){let s=new Set(
j(t).map(({dot:n})=>g(n)));return e.filter(n=>s.has(g(n.dot))||!St(t,n))}function Ye(e,t){let[s,n]=[N(e,t),N(t,e)];if(s!==
n||g(e)===g(t))return s?e:t;let[o,r]=[j(e),j(t)],i=s?[]:[...Qt(o,t),...Qt(r,e)],c=ee(i.length?i:[...o,...r]),h=s&&q(o[0])===
q(r[0])&&q(o[0]),[d,...l]=[...c.filter(m=>q(m)===h),...c.filter(m=>q(m)!==h)],u=rt(e.by,t.by,...c.map(({dot:[m,f]})=>({[m]:f})));
return $t({...d,by:u,...l.length&&{others:l}})}var $t=e=>e.others&&e.others.length>Gt?{...e,others:ee(e.others).slice(0,
Gt)}:e;function E(e,t){let s=Object.entries(t).map(([n,o])=>[n,$t(Object.hasOwn(e,n)?Ye(e[n],o):o)]);return{...e,...Object.
fromEntries(s)}}var H=(e,t)=>Object.entries(t).some(([s,n])=>!Object.hasOwn(e,s)||!N(e[s],n));function Ys(e,t,s){let n=Object.
entries(t).filter(([o,r])=>Object.hasOwn(e,o)&&S(e[o])&&!S(r)).map(([o,r])=>{let i=rt(e[o].by,r.by),c=b(i,s)??0,[h,...d]=j(
r).map((l,u)=>({...l,dot:[s,c+u+1]}));return[o,{...h,by:{...i,[s]:c+1+d.length},others:d}]});return{...E(e,t),...Object.
fromEntries(n)}}function se({answer:e,others:t=[]}){let s=new Set([g(e)]);return t.filter(n=>!S(n)&&!s.has(g(n.answer))&&
s.add(g(n.answer)))}function it(e,t,s){let n=(b(s,e)??0)+1;return{...t,dot:[e,n],by:{...s,[e]:n}}}function R(e,t){let s=globalThis;return s[Symbol.for(e)]??=t(),s[Symbol.for(e)]}var Tt="coursekit-kept",at="coursekit:",A=R("coursekit",()=>new Map),ct=e=>{try{return JSON.parse(e??"null")}catch{return null}};
function ze(e){let t=ct(document.getElementById("jupyter-config-data")?.textContent),s=t?.baseUrl??document.body?.dataset.
baseUrl;if(!s||e&&!t?.hubUser)return"";let n=String(s),o=k(()=>new URL(n,document.baseURI).pathname,n).replace(/\/$/,""),
r=He(t?.hubPrefix),i=o.startsWith(`${r}/`)?o.slice(r.length):o,[c]=/^.*?\/user\/[^/]+/.exec(i)??[i];return`${o.slice(0,o.
length-i.length)}${c}`}var He=e=>typeof e=="string"?e.replace(/\/hub\/?$/,""):"";function Je(e){let t=ze(e);return t?`co\
ursekit@${encodeURIComponent(t)}:`:at}var F=class{constructor({storage:t,binder:s,prefix:n=Je(s)}={}){this.open=()=>t===
void 0?globalThis.localStorage:t,this.prefix=n}get isThere(){try{return this.open().length>=0}catch{return!1}}names(t){let s=[];
try{s=Array.from({length:this.open().length},(n,o)=>this.open().key(o)??"")}catch{}return[...new Set([...s,...A.keys()])].
filter(n=>n.startsWith(this.prefix+t)).map(n=>n.slice(this.prefix.length))}stored(t){try{return ct(this.open().getItem(this.
prefix+t))}catch{return null}}read(t){let s=this.stored(t),n=w(ct(A.get(this.prefix+t)));return I(s)||!Object.keys(n).length?
s:P(E(w(s),n))}write(t,s){A.set(this.prefix+t,JSON.stringify(s)),this.retry()}retry(){for(let t of[...A.keys()].filter(s=>s.
startsWith(this.prefix))){let s=this.read(t.slice(this.prefix.length));!I(s)&&this.holds(t,JSON.stringify(s))&&A.delete(
t)}}holds(t,s){try{return this.open().setItem(t,s),this.open().getItem(t)===s}catch{return!1}}unkept(t){let s=A.get(this.
prefix+t),n=s===void 0?{}:w(this.stored(t));return Object.fromEntries(Object.entries(w(ct(s))).filter(([o,r])=>!Object.hasOwn(
n,o)||!N(n[o],r)))}remove(t){A.delete(this.prefix+t);try{this.open().removeItem(this.prefix+t)}catch{}}entries(t){return E(
this.fromCells(t),w(this.read(t)))}fromCells(t){let[s,...n]=t.split("/"),o=n[0]==="rounds"&&n[1];if(!o&&n[0]!=="question\
s")return{};let r=(i,c)=>o?i[0]===o:i.includes(c);return this.names(`${s}/`).filter(i=>i.split("/").length===3&&!i.startsWith(
`${s}/rounds/`)).map(i=>{let c=i.split("/")[2].split("+");return Object.fromEntries(Object.entries(w(this.read(i))).filter(
([h])=>r(c,h)))}).reduce(E,{})}whenKept(t,s,n=s){let o=`${this.prefix}${t}/`,r,i=h=>{let{newValue:d,key:l}=h,u=h.type===
"storage"&&d===null&&(l??o),m=u?u.startsWith(o):h.detail?.cleared===o;if(clearTimeout(r),m){for(let f of A.keys())f.startsWith(
u||o)&&A.delete(f);n()}else r=setTimeout(()=>{h.type!==Tt&&this.retry(),s()},50)},c=[Tt,"storage","focus","pageshow"];for(let h of c)
globalThis.addEventListener(h,i);return()=>{clearTimeout(r);for(let h of c)globalThis.removeEventListener(h,i)}}},J=(e={})=>globalThis.
dispatchEvent(new CustomEvent(Tt,{detail:e}));var re="coursekit-work",ie=1,Ge=5e6,Xe=["","right","partly","wrong","noted","shown"];function ce(e){let t=-1;for(let s of new TextEncoder().
encode(e)){t^=s;for(let n=0;n<8;n+=1)t=t>>>1^(t&1?3988292384:0)}return(~t>>>0).toString(16).padStart(8,"0")}var G=e=>typeof e==
"string",jt=e=>typeof e=="number"&&Number.isFinite(e),Nt=e=>G(e)||p(e)&&Object.values(e).every(G)||Array.isArray(e)&&e.every(
t=>G(t)||jt(t)||Array.isArray(t)&&t.every(jt)),Qe=e=>Array.isArray(e)&&e.length>0&&e.every(t=>Array.isArray(t)&&t.length===
2&&t.every(Number.isSafeInteger));function ne({answer:e,dot:t,first:s,tries:n,outcome:o,revealed:r,sure:i,of:c,log:h}){return{
answer:e,dot:t,...Nt(s)&&{first:s},...st(n)&&{tries:n},...o&&Xe.includes(o)&&{outcome:o},...r===!0&&{revealed:r},...jt(i)&&
i>=0&&i<=100&&{sure:i},...c&&G(c)&&{of:c},...Qe(h)&&{log:h}}}function Ze(e){let t=Object.entries(e).filter(([,s])=>Nt(s.
answer)&&Object.keys(s.by).length&&!S(s)).map(([s,{by:n,others:o=[],...r}])=>{let i=o.filter(({answer:c})=>Nt(c)).map(ne);
return[s,{...ne(r),by:n,...i.length&&{others:i}}]});return Object.fromEntries(t)}var ae=e=>g(e,z);function ts(e){let t=0;
return{text:e.replace(/("[^"\\]*(?:\\.[^"\\]*)*")([ \t\r\n]*:)?|[ \t\r\n]+/g,(n,o="",r="")=>(r&&(t+=1),(o.includes("\\")?
JSON.stringify(JSON.parse(o)):o)+r.trim())),names:t}}function es(e){let t=0;for(let s=[e];s.length;){let n=s.pop();if(!(n===
null||typeof n!="object")){Array.isArray(n)||(t+=Object.keys(n).length);for(let o of Object.values(n))s.push(o)}}return t}
function he({kit:e,id:t,name:s,lessons:n},o){let r=Object.entries(o).map(([c,h])=>[c,Ze(h)]).filter(([,c])=>Object.keys(
c).length),i=ae({kit:e,id:t,...s&&{name:s},lessons:n,places:Object.fromEntries(r)});return`{"format":"${re}","version":${ie}\
,"checksum":"${ce(i)}","content":${i}}
`}function en(e,t){if(new TextEncoder().encode(e).length>Ge)throw new Error("it is larger than any saved work.");if(e.includes(
"\0"))throw new Error("it is text in UTF-16: some editor has saved it anew.");let s=e.replace(/^\ufeff/,""),n;try{n=JSON.
parse(s)}catch{throw new Error("it is not complete: it may be cut off, or of another kind.")}if(!p(n)||n.format!==re||!Number.
isInteger(n.version)||n.version<1)throw new Error("it is not work saved from a course.");if(n.version>ie)throw new Error(
"it was saved by a newer version of the course.");let o=ts(s);if(o.names!==es(n))throw new Error("it gives something twi\
ce under one name: nobody can tell which of the two is meant.");let r=n.content;if(!p(r)||!G(r.kit)||!p(r.places))throw new Error(
"it does not have the form of saved work.");if(r.kit!==t)throw new Error(`it is work on another course (${r.kit.slice(0,
60)}).`);return{work:r,intact:ss(n.checksum,[()=>oe(s),()=>oe(o.text),()=>ae(r)])}}var oe=e=>e.slice(e.indexOf('"content\
":')+10,e.lastIndexOf("}"));function ss(e,t){try{return t.some(s=>ce(s())===e)}catch{return!1}}var O=R("coursekit reader",()=>({readers:new Map,askers:[]}));function ns(e={}){let t=[...O.readers.values()].at(-1);if(t)
return t.open(e);O.wanted=e,It()}O.open=ns;function It(){(O.load??O.askers.at(-1))?.()}function le(e){try{return Object.
keys(localStorage).some(t=>t.startsWith(e))}catch{return!1}}var os=e=>new F({binder:e}).prefix.replace(/^coursekit/,"coursekit-copy");function de(e,t){return O.binder=t,O.askers.push(
e),!O.readers.size&&O.askers.length===1&&le(os(t))&&It(),()=>{O.askers=O.askers.filter(s=>s!==e)}}async function ue(e){let t=URL.
createObjectURL(new Blob([e],{type:"text/javascript"}));await import(t),URL.revokeObjectURL(t)}async function fe(e){let t=e.get("comm_id"),s=t&&await e.widget_manager?.get_model?.(t),n=s&&Object.getPrototypeOf(s.constructor.
prototype)._handle_comm_msg;return!n||!s.comm?!1:(s.comm.on_msg(o=>n.call(s,o)),!0)}var rs="Run this cell to work with it here.",is=200;function cs(e){let t,s=-1/0,n=null,o=()=>{clearTimeout(t);let i=n;n=
null,i&&e(i.value)};return{tell:i=>{clearTimeout(t),n={value:i};let c=()=>{s=performance.now(),o()},h=s+is-performance.now();
h<=0?c():t=setTimeout(c,h)},now:o}}async function as(e){await fe(e)&&e.send({ask:"news"})}var Ct=R("coursekit notebooks",
()=>new Set);function pe(){for(let e of Ct)e.isDisposed?Ct.delete(e):e.model?.dirty&&e.contentsModel?.writable&&e.save().
catch(console.error)}var me=(e,t)=>()=>{let s=[e,"answers","stored","trouble","binder"],n=new Set,o={},r=null,i=({copy_reader:h,
handed_in:d,...l})=>{if(h&&ue(h).catch(console.error),d)for(let u of n)u({receipt:d});o={...o,...l};for(let u of n)u(l)},
c=h=>{let d=s.map(l=>[l,h.get(l)]).filter(([,l])=>l!=null);for(let[l]of d)h.set(l,null);d.length&&i(Object.fromEntries(d))};
return{initialize({model:h,heard:d=[]}){for(let f of d)i(f);c(h);for(let f of s)h.on(`change:${f}`,()=>c(h));h.on("msg:c\
ustom",i);let l=cs(f=>{try{h.send({answers:f})}catch{}});r=l,o[e]||h.send({ask:"everything"}),as(h).catch(console.error);
let u=de(()=>h.send({ask:"copy_reader"}),o.binder),m=["pagehide","visibilitychange"];for(let f of m)globalThis.addEventListener(
f,l.now,!0);return()=>{u();for(let f of m)globalThis.removeEventListener(f,l.now,!0)}},render({model:h,el:d}){let{context:l}=h.
widget_manager??{};l&&Ct.add(l);let u=null,m=y=>{o.answers=y,r?.tell(y)},f=()=>{d.replaceChildren();let{[e]:y,...vt}=o;u=
t(d,y,{...vt,onChange:m,handIn:tt=>h.send({ask:"hand_in",file:tt}),notebook:h.widget_manager})},D=y=>{if(!u)return o[e]&&
f();y.receipt&&u.handedIn?.(y.receipt),y.answers&&u.follow(y.answers),("stored"in y||"trouble"in y)&&u.hear?.(o.stored,o.
trouble)};return o[e]?f():d.append(a("p",{},rs)),n.add(D),()=>{n.delete(D),u?.stop()}}}};var ht=class e{constructor(t,s){this.kit=t,this.cupboard=new F(s),this.me=B(),this.before=this.cupboard.prefix!==at?new e(
t,{...s,prefix:at}):null}get forgets(){return!this.cupboard.isThere||Object.keys(this.unkept()).length>0}entries(t){return this.
cupboard.entries(`${this.kit}/${t}`)}names(){return this.cupboard.names(`${this.kit}/`).map(t=>t.slice(this.kit.length+1)).
filter(we)}places(t=[]){let s=t.flatMap(o=>o.rounds.map(({place:r})=>r)),n=[...new Set(["questions",...s,...this.names()])];
return this.filled(n,o=>this.entries(o))}unkept(){return this.filled(this.names(),t=>this.cupboard.unkept(`${this.kit}/${t}`))}filled(t,s){
let n=t.map(o=>({place:o,items:s(o)}));return Object.fromEntries(n.filter(({items:o})=>Object.keys(o).length).map(({place:o,
items:r})=>[o,r]))}keep(t,s,n){let o=`${this.kit}/${t}`,r=this.cupboard.read(o),i=n(this.entries(t),s);return I(r)||!H(w(
r),i)?!1:(this.cupboard.write(o,P(i)),!0)}take(t,s=E){Object.entries(t).filter(([o,r])=>we(o)&&this.keep(o,r,s)).length&&
J()}clear(){for(let t of this.cupboard.names(`${this.kit}/`))this.cupboard.remove(t);J({cleared:`${this.cupboard.prefix}${this.
kit}/`})}whenKept(t,s){return this.cupboard.whenKept(this.kit,t,s)}about(){let{id:t,name:s}=this.entries("about");return{
id:t?.answer,name:s?.answer??""}}tellAbout(t){let s=this.entries("about"),n=Object.entries(t).filter(([o,r])=>(b(s,o)?.answer??
"")!==r);this.take({about:Object.fromEntries(n.map(([o,r])=>[o,it(this.me,{answer:r},b(s,o)?.by??{})]))})}save(t=[],s=this.
about().name){let n=this.written(t,s),o=`${this.kit}-work-${hs(new Date)}.json`,r=a("a",{href:URL.createObjectURL(new Blob(
[n],{type:"application/json"})),download:o});return r.click(),setTimeout(()=>URL.revokeObjectURL(r.href),6e4),pe(),o}written(t,s){
let{id:n=Math.random().toString(36).slice(2,12)}=this.about();this.tellAbout({id:n,name:s});let o=Object.fromEntries(t.map(
c=>[c.id,c.edition])),{about:r,...i}=this.places(t);return he({kit:this.kit,id:n,name:s,lessons:o},i)}},we=e=>["question\
s","practice","switches","bargain","about"].includes(e)||/^rounds\/[^/]+$/.test(e),kn=e=>p(e?.places)?Object.fromEntries(
Object.entries(e.places).map(([t,s])=>[t,w(s)])):{};function hs(e){let t=s=>String(s).padStart(2,"0");return`${e.getFullYear()}\
-${t(e.getMonth()+1)}-${t(e.getDate())}-${t(e.getHours())}${t(e.getMinutes())}`}var ls="Save my work to a file",ds="A hosted session, as on Binder, ends after some ten idle minutes, and what it kept i\
s gone: save a file before you leave.",Rt={"":"",nowhere:"What you did here last is not kept: this browser has no space \
left for it, or does not allow it. It is gone when you close or reload this page. Save your work to a file first.",elsewhere:`\
What you did here last is kept only on the computer that runs the notebooks: this browser has no space left for it, or d\
oes not allow it. ${ds}`},Sn="This browser does not keep what you do in the course: it has no space left for it, or does\
 not allow it. Save your work to a file before you close or reload this page.",us=e=>`Saved as ${e}, where your browser \
keeps downloads. It is what you load to go on, and what you hand in.`,fs=e=>e.every(([t,s])=>s&&N({by:s},t)),ge=e=>e.length?
fs(e)?"elsewhere":"nowhere":"",lt=class{constructor(t){this.due="",this.words=a("p"),this.saved=a("p");let s=a("button",
{type:"button",click:()=>this.say(this.words.textContent??"",us(t()))},ls);this.node=a("div",{class:"ck-notice",hidden:!0},
this.words,a("div",{class:"ck-buttons"},s),this.saved),this.spoken=a("div",{class:"ck-spoken","aria-live":"polite"})}show(t){
this.due=t,t!==this.words.textContent&&(t||!this.node.contains(document.activeElement)?this.say(t):this.node.addEventListener(
"focusout",()=>setTimeout(()=>this.show(this.due)),{once:!0}))}say(t,s=""){this.node.hidden=!t,this.words.textContent=t,
this.saved.textContent=s,this.spoken.textContent=s||t}};var be="The answers kept here were made by a newer version of this course. They are left alone; what you answer now is n\
ot kept.",ps=1500,dt=class{constructor(t,s,{answers:n,stored:o,onChange:r=()=>{},...i},c,h){let[d]=t.split("/");this.key=
t,this.names=s,this.onChange=r,this.fit=c,this.show=h,this.me=B(),this.items={},this.safe={},this.fitting=new WeakMap,this.
later=void 0,this.course=new ht(d,i),this.cupboard=this.course.cupboard,this.notice=new lt(()=>this.course.save());let l=this.
cupboard.read(t);this.fromNewer=I(l)||I(n);let u=this.course.whenKept(()=>this.refresh(),()=>this.forget());this.stop=()=>{
clearTimeout(this.later),u()},!this.fromNewer&&(this.take(this.cupboard.fromCells(t)),this.take(w(l)),this.take(w(n)),this.
store(),this.hear(o),H(w(n),this.items)&&this.tell())}entry(t){let s=b(this.items,t);return s&&!this.fitting.has(s)&&this.
fitting.set(s,this.fit(t,s)),s&&this.fitting.get(s)}take(t){let s=this.names.filter(n=>Object.hasOwn(t,n)).filter(n=>!b(
this.items,n)||!N(this.items[n],t[n]));return this.items=E(this.items,Object.fromEntries(s.map(n=>[n,t[n]]))),s.length>0}put(t){
let s=w(this.cupboard.read(this.key));!this.fromNewer&&this.take(s)&&setTimeout(()=>this.show());for(let[n,o]of Object.entries(
t)){let r=rt(b(s,n)?.by??{},b(this.items,n)?.by??{});this.items[n]=it(this.me,{...this.entry(n),...o},r)}this.fromNewer||
(this.store(),this.tell())}store(){let t=w(this.cupboard.read(this.key));H(t,this.items)&&(this.cupboard.write(this.key,
P(E(t,this.items))),J()),this.notify()}tell(){try{this.onChange(Yt(P(this.items)))}catch{}}notify(){let t=this.cupboard.
unkept(this.key),s=this.names.filter(r=>Object.hasOwn(t,r)),n=ge(s.map(r=>[t[r],b(this.safe,r)]));if(n==="nowhere"&&this.
notice.words.textContent!==Rt.nowhere&&Object.keys(this.safe).length){this.later??=setTimeout(()=>{this.safe={},this.notify()},
ps);return}clearTimeout(this.later),this.later=void 0,this.notice.show(Rt[n])}hear(t){this.safe=p(t)?t:{},this.notify()}refresh(){
this.fromNewer||(this.take(w(this.cupboard.read(this.key)))&&(this.show(),this.tell()),this.notify())}follow(t){this.fromNewer||
I(t)||!this.take(w(t))||(this.store(),this.show())}forget(){this.items={},this.show(),this.tell(),this.notify()}get face(){
return{follow:t=>this.follow(t),hear:t=>this.hear(t),stop:this.stop}}};function ye({title:e,paragraphs:t}){let s=B(),n=T("p",e);return n.id=s,n.className="ck-title",a("section",{class:"ck-tex\
t","aria-labelledby":s},n,t.map(o=>T("p",o.trim())))}var ms=2;function ws(e,t){return e.flatMap(s=>{let{sure:n,tries:o,first:r}=t(s),i=n!==null&&o?k(()=>M(s,r).outcome,null):
null;return i?[[n,i==="right"]]:[]})}var ke=e=>e.reduce((t,s)=>t+s,0),X=e=>`${Math.round(100*e)}%`;function gs(e){let t=e.
map(([n,o])=>(n/100-Number(o))**2),s=[...new Set(e.map(([n])=>n))].sort((n,o)=>n-o).map(n=>{let o=e.filter(r=>r[0]===n);
return{sure:n,count:o.length,right:o.filter(r=>r[1]).length}});return{brier:e.length?ke(t)/e.length:null,levels:s}}function bs(e){
let t=ke(e.map(([r])=>r))/100,s=e.filter(r=>r[1]).length,n=t-s,o=Math.abs(n)<=1?"about as sure as you were right":n>0?"s\
urer than you were right":"less sure than you were right";return`On average you were ${X(t/e.length)} sure, and right at\
 the first try in ${s} of ${V(e.length,"answer")} (${X(s/e.length)}): ${o}.`}function ve(e,t){let s=e.filter(c=>c.confidence.
length);if(s.length<ms||!s.map(t).every(({tries:c,revealed:h})=>c||h))return null;let n=ws(s,t);if(!n.length)return{sentence:"\
No calibration chart: there is no rated first try to draw.",detail:[]};let{brier:o,levels:r}=gs(n),i=bs(n);return{sentence:i,
detail:[ys(n.length),Os(r,i),vs(r),ks(x(o))]}}var ys=e=>a("p",{},`With ${V(e,"answer")} this is a hint, not a measuremen\
t: one answer more or less would move it.`),ks=e=>a("p",{},a("strong",{},`Your Brier score: ${e.toFixed(2)}. `),"It is t\
he mean of (rating − outcome)², where an answer that was right at the first try counts as 1 and any other as 0. Lower is\
 better: 0 is certain and always right, always saying “50%” gets 0.25, 1 is certain and always wrong. This is the common\
 form with one term for each answer. Brier’s own (Monthly Weather Review, 1950) adds up a term for every possible outcom\
e, and is twice as large when there are two.");function vs(e){let t=["You said","Answers","Right at the first try","Shar\
e right"],s=e.map(({sure:n,count:o,right:r})=>a("tr",{},a("th",{scope:"row"},`${n}%`),[String(o),String(r),X(r/o)].map(i=>a(
"td",{},i))));return et("Calibration table",a("table",{},a("caption",{},"How sure you were, and how often you were right"),
a("thead",{},a("tr",{},t.map(n=>a("th",{scope:"col"},n)))),a("tbody",{},s)))}var ut={left:78,top:16,width:330,height:220},
_=e=>ut.left+ut.width*e,$=e=>ut.top+ut.height*(1-e);function Os(e,t){let s=[0,.2,.4,.6,.8,1],n=(c,h,d,l,u)=>K("line",{class:c,
x1:h,y1:d,x2:l,y2:u}),o=(c,h,d,l,u={})=>K("text",{class:c,x:h,y:d,"text-anchor":"middle",...u},l),r=$(.5),i=K("svg",{viewBox:"\
0 0 430 300",role:"img","aria-label":`Calibration chart. ${t}`},s.map(c=>n("ck-grid",_(0),$(c),_(1),$(c))),s.map(c=>o("c\
k-tick",_(c),$(0)+27,X(c))),s.map(c=>o("ck-tick",_(0)-16,$(c)+4,X(c),{"text-anchor":"end"})),n("ck-even",_(0),$(0),_(1),
$(1)),o("ck-axis",_(.5),$(0)+54,"how sure you were"),o("ck-axis",14,r,"right at the first try",{transform:`rotate(-90 14\
 ${r})`}),e.flatMap(({sure:c,count:h,right:d})=>[K("circle",{class:"ck-level",cx:_(c/100),cy:$(d/h),r:12}),o("ck-count-i\
n",_(c/100),$(d/h)+4.5,String(h))]));return a("figure",{class:"ck-calibration"},i,a("figcaption",{},"Each circle is a ra\
ting you used; the number in it says for how many answers. On the dashed line you are right as often as you said. Below \
it you were surer than you were right, above it less sure."))}var Q={author:"the author's own words",quoted:"a quoted person",reported:"reported speech",inference:"the author's infer\
ence"},U=Object.keys(Q),xs=U.flatMap(e=>U.map(t=>[e,t])).filter(([e,t])=>e!==t);function Ss(e,t){let s=[];for(let n of e){
let{first:o}=t(n);if(n.truly&&s.push([n.truly,n.choices.find(r=>r.id===o)?.taken_for]),p(o))for(let r of(n.rows??[]).filter(
({id:i})=>typeof b(o,i)=="string"))s.push([r.truly,b(r.taken_for??{},o[r.id])])}return(n,o)=>s.filter(r=>r[0]===n&&r[1]===
o).length}function Es(e){let t=(o,r)=>{let i=e(o,r);return a("td",{class:o===r?"ck-diagonal":i&&"ck-confused"},String(i||
"–"))},s=U.map(o=>a("th",{scope:"col"},`taken for ${Q[o]}`)),n=U.map(o=>a("tr",{},a("th",{scope:"row"},Q[o]),U.map(r=>t(
o,r))));return et("Voice confusion table",a("table",{},a("caption",{},"Whose words you took them for, at your first try"),
a("thead",{},a("tr",{},a("th",{scope:"col"},"Truly"),s)),a("tbody",{},n)))}function Oe(e,t){if(!e.map(t).every(({tries:n,
revealed:o})=>n||o))return null;let s=Ss(e,t);return{sentence:$s(s),detail:[Es(s)]}}function $s(e){let s=xs.map(([n,o])=>({
truly:n,taken:o,often:e(n,o)})).reduce((n,o)=>o.often>n.often?o:n);if(s.often){let n=s.often===1?"once":`${s.often} time\
s`;return`Your commonest confusion: you took ${Q[s.truly]} for ${Q[s.taken]}, ${n}.`}return U.some(n=>e(n,n))?"No confus\
ion between kinds of voice: at your first try you named the right kind each time.":"Nothing to compare: every answer was\
 shown."}var Z="#round",ft=e=>({answer:L(e),first:null,tries:0,outcome:"",revealed:!1,sure:null,of:"",second:null}),At=["right","\
partly","wrong","shown"],xe=(e,{outcome:t=""})=>!(At.includes(t)||t==="noted")||At.includes(t)===!!v[e.kind].solution,Bt=(e,t)=>!C(
t)&&nt(e,t)?v[e.kind].usable(e,t):L(e),_t=(e,t)=>C(t)||g(Bt(e,t))===g(t),pt=(e,t)=>k(()=>xe(e,t)&&_t(e,t.answer),!1),Ts=(e,t)=>k(
()=>xe(e,t)&&(C(t.answer)||!C(Bt(e,t.answer))),!1),Mt=(e,t)=>se(t).filter(s=>pt(e,s)),mt=(e,t)=>W(e,t).filter(({answer:s})=>!C(
s)),W=(e,{others:t=[]})=>t.filter(s=>!S(s)&&!pt(e,s));function Se(e,t){let s=j(t),n=s.find(r=>Ts(e,r)),o=s.filter(r=>r!==
n||!pt(e,r));return{...k(()=>n&&Ns(e,n),void 0)??ft(e),revealed:s.some(({revealed:r,outcome:i})=>r===!0||i==="shown"),by:t.
by,...o.length&&{others:o}}}function js(e,t,s){let n=v[e.kind].either?.(e,t),o=n?n.answers:[];return M(e,t).outcome||o.some(
r=>M(e,r).outcome===s)&&s}function Ns(e,t){let[s,n]=[Bt(e,t.answer),pt(e,t)],o=t.outcome??"",r=o==="noted"||At.includes(
o),i=o==="shown"?"shown":n&&r&&js(e,s,o);return{answer:s,first:nt(e,t.first)&&_t(e,t.first)?t.first:null,tries:st(t.tries),
outcome:i||"",sure:e.confidence.find(c=>c===t.sure)??null,of:typeof t.of=="string"?t.of:"",second:nt(e,t.second)&&_t(e,t.
second)?t.second:null,dot:t.dot}}var Ee=({answer:e,dot:t,by:s},n)=>typeof e=="string"&&/^[0-9]{1,9}$/.test(e)?{answer:String(
Number(e)%n),dot:t,by:s}:null;var wt=class{constructor(t,s){this.words=a("span");let n=(o,r)=>a("button",{type:"button",click:r},o);this.node=a("div",
{class:"ck-others"},a("p",{class:"ck-notice"},this.words),a("div",{class:"ck-buttons"},n("Show the other answer",t),n("K\
eep only this one",s)))}show(t){this.node.hidden=!t,this.words.textContent=`You answered this in more than one place. Th\
is is one answer; ${t===1?"the other one is":`the ${t} others are`} kept, too.`}},gt=class{constructor(){this.words=a("d\
iv"),this.details=a("details",{},a("summary",{},"Your earlier answer"),this.words),this.node=a("div",{class:"ck-earlier"},
a("p",{class:"ck-notice"},Is),this.details)}show(t){let s=t.flatMap(({answer:n})=>xt.text(n)?[n]:Object.values(n??{})).filter(
Cs);this.node.hidden=!t.length,this.details.hidden=!s.length,this.words.replaceChildren(...s.map(n=>T("p",n)))}},Is="You\
r earlier answer no longer fits this question, which has changed. It is kept. Please answer again.",Cs=e=>xt.text(e)&&/\S\s+\S/.
test(e);var $e="Say first how sure you are, then check.",Rs=(e,t)=>`${e}%${t?e===100?" certain":"":" just guessing"}`;function Te(e,t){
let s=e.confidence.map(c=>a("input",{type:"radio",name:`${t}-sure`,value:c})),o=`How sure are you that ${v[e.kind].shape===
"text"?"your":"all of your"} answer is right?`,r=e.confidence.map((c,h)=>a("label",{},s[h],a("span",{},Rs(c,h)))),i=a("f\
ieldset",{class:"ck-rating"},a("legend",{},o),a("div",{},r));return{node:i,read:()=>Number(x(s.find(c=>c.checked)).value),
write(c,h){i.hidden=h&&c===null,i.disabled=h;for(let d of s)d.checked=Number(d.value)===c&&c!==null}}}var Lt=({votes:e},{tries:t,revealed:s})=>e>1&&!t&&!s,qt=({votes:e},{second:t,revealed:s})=>e>1&&t!==null&&C(t)&&!s;function je(e,t,s,n){
let{tries:o,first:r}=t,i={answer:s,tries:o+1,first:o?r:s};return Lt(e,t)?{...i,outcome:"",second:L(e)}:{...i,outcome:n,...qt(
e,t)&&{second:s}}}function Ne({talk_minutes:e}){return`Your first vote is kept. Now explain to a neighbour why you chose\
 it, and listen to theirs.${e?` Take about ${V(e,"minute")}.`:""} Then vote again, for the same answer or another one. O\
n your own? Give your reason in a sentence, then vote.`}var Pt={right:"Right.",partly:"Partly right.",wrong:"Not yet.",shown:"The answer:"};function Ie(e,t,s){let n=typeof s=="\
string"?{text:s}:s,o=n.back?.length?n.back:e.back;return a("p",{},t&&[a("strong",{},t)," "],T("span",n.text),typeof s!="\
string"&&a("span",{class:"ck-back"},zt(o)))}var As=(e,t)=>[`${x(t.answer)(e).replace(/\.$/,"")}.`,...t.explained?.(e)??[]],
Ft=class{constructor(){this.node=a("div",{class:"ck-spoken ck-passing","aria-live":"polite"})}say(t){clearTimeout(this.later),
this.node.replaceChildren(...t.length?[t.join(`
`)]:[]),this.later=setTimeout(()=>this.node.replaceChildren(),_s)}},_s=1e4;function Bs(e,t){let s=e.querySelectorAll("te\
xtarea, input[inputmode]");for(let o of s)o.readOnly=t;let n=e.querySelectorAll("input:not([inputmode]), select, button");
for(let o of n)o.disabled=t}var Ce=(e,t)=>x(e.querySelector(t)).focus(),Ms="This question has changed since you answered\
 it. Look at it again.",Ls="This question cannot be shown here. Its answer is kept.",bt=class{constructor(t,s,n){let o=r=>this.
guard(r);this.make=()=>new Ut(t,s,{...n,guard:o}),this.question=null,this.node=a("div"),this.show()}show(){this.guard(()=>{
this.question??=this.make(),this.question.show(),this.put(this.question.node)})}guard(t){k(()=>t()??!0,!1)||(this.question=
null,this.put(a("div",{class:"ck-question"},a("p",{class:"ck-notice"},Ls))))}put(t){this.node!==t&&this.node.replaceWith(
t),this.node=t}},Ut=class{constructor(t,s,n){this.item=t,this.quiz=n,this.kind=v[t.kind],this.id=`${n.id}-${s}`,this.notes=
new Map,this.everything=!1,this.lines=[],this.look="plain",this.notesSaid=[],this.last=void 0,this.drawn=this.kind.draw(
t,this),this.drawn.body.addEventListener("input",()=>n.guard(()=>this.changed()));let o=t.confidence.length?Te(t,this.id):
null;this.rating=o,o?.node.addEventListener("input",()=>n.guard(()=>this.change({sure:o.read()})));let r=(l,u)=>a("butto\
n",{type:"button",click:()=>this.press(u)},l),i=l=>{l.preventDefault(),this.press(()=>this.check())},c={type:"submit",class:"\
ck-primary",click:i};this.checkButton=a("button",c,this.kind.check??"Check"),this.revealButton=r("Show answer",()=>this.
reveal()),this.againButton=r("Try again",()=>this.again()),this.buttons=a("div",{class:"ck-buttons"},this.checkButton,this.
revealButton,this.againButton),this.status=a("div",{role:"status","aria-live":"off"}),this.aloud=new Ft,this.meant=a("di\
v",{class:"ck-buttons",role:"group","aria-label":"Which do you mean?",hidden:!0}),this.changedNote=a("p",{class:"ck-noti\
ce"},Ms),this.other=new wt(()=>this.press(()=>this.swap()),()=>this.press(()=>this.keepThis())),this.earlier=new gt;let h=a(
"legend",{id:`${this.id}-legend`},n.numbered&&a("span",{class:"ck-count"},`${s}. `),T("span",t.stem),t.quote&&T("span",t.
quote,!0)),d=this.kind.running?[this.status,this.buttons]:[this.buttons,this.status,this.meant];this.node=a("form",{class:`\
ck-question ck-${t.kind}`,"data-question":t.id,submit:i},a("fieldset",{},h,this.changedNote,this.earlier.node,this.drawn.
body,this.rating?.node,d,this.aloud.node,this.other.node,this.drawn.after))}noteId(t){let s=[...this.item.choices,...this.
item.rows].findIndex(n=>n.id===t);return`${this.id}-note-${s<0?t:s}`}note(t){let s=a("span",{class:"ck-spoken"}),n=a("sp\
an",{id:this.noteId(t)}),o=a("p",{},s,n);return this.notes.set(t,{node:o,part:s,words:n}),o}notice(t){this.say([t],"plai\
n")}change(t){this.quiz.change(this.item,t),this.show()}changed(){this.everything=!1,this.change({answer:this.drawn.read(),
...!this.kind.stays&&{outcome:""}})}check(){let t=this.drawn.read(),s=this.quiz.entry(this.item),{tries:n,revealed:o,sure:r}=s,
{outcome:i}=M(this.item,t),c=!i&&this.kind.either?.(this.item,t);return c?this.ask(c):!i||!Object.keys(t).length?this.notice(
this.kind.blank??""):this.rating&&!n&&!o&&r===null?this.notice($e):(this.last=[],this.change(je(this.item,s,t,i)))}ask({
asks:t,answers:s}){this.last=[],this.notice(t);let n=o=>{this.drawn.write(o),this.changed(),this.check()};this.meant.replaceChildren(
...s.map(o=>a("button",{type:"button",click:()=>this.press(()=>n(o))},`I mean ${Number(o)}`))),this.meant.hidden=!1}reveal(){
let{outcome:t,tries:s,sure:n}=this.quiz.entry(this.item);this.everything=t==="right"||t==="noted",this.everything?this.show():
this.change({outcome:"shown",revealed:!0,sure:s?n:null})}again(){this.everything=!1,this.change({answer:L(this.item),outcome:""}),
Ce(this.drawn.body,"input, select, textarea, button, [tabindex='0']")}swap(){let t=this.quiz.entry(this.item),[s]=j(t),[
n,...o]=Mt(this.item,t);this.last=[],this.change({second:null,...n,others:[...o,s,...W(this.item,t)]})}keepThis(){this.change(
{others:W(this.item,this.quiz.entry(this.item))})}press(t){let s=document.activeElement;this.quiz.guard(t),!(document.activeElement!==
s&&document.activeElement!==document.body)&&s&&this.node.contains(s)&&(s.matches(":disabled")||s.closest("[hidden]"))&&Ce(
this.buttons,"button:not([hidden])")}show(){let{item:t,kind:s}=this,n=this.quiz.entry(t);this.meant.hidden=!0;let{answer:o,
outcome:r,tries:i,revealed:c,sure:h,of:d}=n;this.earlier.show(r?[]:mt(t,n)),this.changedNote.hidden=!this.earlier.node.hidden||
!d||d===t.edition||!(i||c||Object.keys(o).length),this.other.show(Mt(t,n).length);let l=r==="shown",u=l||r==="right",m=M(
t,r&&!l?o:null);this.drawn.write(l?x(s.solution)(t):o),Bs(this.drawn.body,u),this.drawn.after&&(this.drawn.after.hidden=
!r),this.rating?.write(h,i>0||c);let f=(l||this.everything)&&s.everyReply,D=f?f(t):m.notes,y=this.showNotes(D,f?"Not thi\
s.":Pt.wrong,u);this.drawn.told?.(D,u);let vt=l?As(t,s):m.said,Dt=s.running&&Object.keys(o).length&&!l?s.running(t,o):[],
tt=s.holds&&!r&&o.length,Kt=qt(t,n),qe=Kt?[Ne(t)]:[...vt,...Dt].filter(Ue=>Ue),Pe=tt?this.lines:qe;this.say(Pe,tt?this.look:
r||"plain",[...l&&s.inWords?.(t)||[],...y]);let Vt=s.solution&&!u;this.checkButton.hidden=u;let Fe=Lt(t,n)?"Vote":Kt&&"V\
ote again";this.checkButton.textContent=Fe||(s.check??"Check"),this.revealButton.textContent=Vt?"Show answer":"Show ever\
y reply",this.revealButton.hidden=!(Vt||s.options&&r&&!f),this.againButton.hidden=!r||!s.solution||!!(s.holds&&!u)}showNotes(t,s,n){
let o=new Map(t.map(([i,c,h])=>[i,{right:c,reply:h}])),r=new Map;for(let[i,{node:c,part:h,words:d}]of this.notes){let{right:l,
reply:u}=o.get(i)??{},m=l===null?"plain":l==="partly"?l:l?"right":"wrong";c.hidden=!u,c.className=`ck-note ck-${m}`,d.replaceChildren(
...u?Ie(this.item,m==="wrong"?s:m!=="plain"&&Pt[m],u).childNodes:[]),h.textContent=u&&n?`${this.partInWords(i)}: `:"",u&&
n?c.tabIndex=0:c.removeAttribute("tabindex"),u&&r.set(c,`${this.partInWords(i)}: ${d.textContent}`)}return[...r].sort(([
i],[c])=>i.compareDocumentPosition(c)&Node.DOCUMENT_POSITION_FOLLOWING?-1:1).map(([,i])=>i)}partInWords(t){let s=this.drawn.
read();if(this.kind.part)return this.kind.part(this.item,t,s);let{text:n}=x([...this.item.choices,...this.item.rows].find(
({id:r})=>r===t)),o=this.kind.chosen?.(this.item,s,t);return o?`${n}: ${o}`:n}say(t,s,n){let o=n??this.notesSaid;this.notesSaid=
o;let r=[JSON.stringify([t,s]),JSON.stringify(o)],i=r.map((d,l)=>d!==this.last?.[l]),c=!this.last;this.last=r,i[0]&&(this.
lines=t,this.look=s,this.status.className=`ck-status ck-${s}`,this.status.replaceChildren(...t.map((d,l)=>Ie(this.item,!l&&
Pt[s],d))));let h=[...this.status.children].map(d=>d.textContent??"");i.includes(!0)&&this.aloud.say(c?[]:[...i[0]?h:[],
...i[1]?o:[]])}};var qs={sentence:"This cannot be counted here. Your answers are kept.",detail:[]},Re=80,Ae=e=>e.length<=Re?e:`${e.slice(
0,Re).replace(/[\s,;:.]+\S*$/,"")} …`;function Ps({title:e,items:t}){let[{stem:s}]=t;return e||(t.length>1?`${t.length}\
 questions, first: ${Ae(s)}`:`Question: ${Ae(s)}`)}function Fs(e,t){let s=e.filter(h=>v[h.kind]?.solution).map(t),n=s.filter(
({outcome:h,revealed:d})=>h==="right"&&!d).length,o=e.map(t).filter(({tries:h})=>h).length,r=s.filter(({revealed:h})=>h).
length,i=s.length===e.length,c=`${n} of ${i?"":"the "}${s.length} ${i?"":"marked questions "}right, ${o}${i?"":` of ${e.
length}`} answered${r?`, ${r} shown`:""}`;return s.length>1?c:""}var Us=3,yt=class{constructor(t){this.find=t,this.sentence=
a("div",{class:"ck-finding",role:"status"}),this.detail=a("div"),this.nodes=[this.sentence,this.detail]}show(t,s){let{sentence:n,
detail:o}=k(()=>this.find(t,s),qs)??{sentence:"",detail:[]};n!==this.sentence.textContent&&(this.sentence.textContent=n),
this.detail.replaceChildren(...o)}},Wt=class{constructor(t,s){this.quiz=t,this.id=B(),this.items=new Map(t.items.map(r=>[
r.id,Jt(r)]));let n=(r,i)=>r===Z?Ee(i,t.rounds.length):Se(this.item(r),i),o=[...this.items.keys(),...t.rounds.length>1?[
Z]:[]];this.kept=new dt(t.key,o,s,n,()=>this.follow()),this.entry=r=>this.kept.entry(r.id)??ft(r),this.build(),this.draw()}build(){
let{quiz:t}=this,s=t.rounds.length>1,n=(c,h)=>a("button",{type:"button",click:h},c);this.roundLine=a("p",{class:"ck-roun\
d",tabindex:-1,hidden:!s}),this.scoreLine=a("p",{class:"ck-score"}),this.scoreBelow=a("p",{class:"ck-score","aria-hidden":"\
true"});let o=t.title&&a("p",{class:"ck-title",dir:"auto"},t.title);this.head=a("div",{class:"ck-head"},o,this.roundLine,
this.scoreLine),this.list=a("div");let r=[...this.items.values()].some(c=>c.confidence.length);this.findings=[],t.confusion&&
this.findings.push(new yt(Oe)),r&&this.findings.push(new yt(ve)),this.clearButton=n("Clear my answers",()=>this.clear());
let i=s&&n("New round",()=>this.newRound());this.root=a("div",{class:"ck-screen ck-quiz",role:"group","aria-label":Ps(t),
"data-place":t.key},this.head,this.kept.fromNewer&&a("p",{class:"ck-notice"},be),this.list,this.kept.notice.spoken,this.
findings.flatMap(({nodes:c})=>c),a("div",{class:"ck-foot"},i,this.clearButton,this.scoreBelow)),Ht(this.root)}item(t){return x(
this.items.get(t))}round(){return Number(this.kept.entry(Z)?.answer??0)}asked(){return this.quiz.rounds[this.round()].map(
t=>this.item(t))}draw(){let t=this.asked().length>1,s=(o,r)=>this.change(o,r);this.drawn=this.round(),this.places=this.asked().
map((o,r)=>new bt(o,r+1,{id:this.id,numbered:t,entry:this.entry,change:s}));let n=this.places.flatMap(({node:o},r)=>[this.
textBefore(r),o].filter(i=>i!==null));this.list.replaceChildren(...n,this.kept.notice.node),this.roundLine.textContent=`\
Round ${this.drawn+1} of ${this.quiz.rounds.length}`,this.sumUp()}textBefore(t){let s=this.asked(),{beside:n}=s[t];return n&&
n.id!==s[t-1]?.beside?.id?ye(n):null}sumUp(){let t=this.asked();this.scoreLine.textContent=Fs(t,this.entry),this.scoreBelow.
textContent=t.length>Us?this.scoreLine.textContent:"",this.head.hidden=!this.quiz.title&&this.quiz.rounds.length<2&&!this.
scoreLine.textContent,this.clearButton.textContent=this.cleared?"Bring my answers back":"Clear my answers",this.clearButton.
hidden=!this.cleared&&!this.begun().length;for(let s of this.findings)s.show(t,this.entry)}begun(){return[...this.items.
values()].filter(t=>!S(this.entry(t))||mt(t,this.entry(t)).length)}change(t,s){this.cleared=null,this.kept.put({[t.id]:{
...this.entry(t),...s,of:t.edition}}),this.places[this.asked().indexOf(t)].node.after(this.kept.notice.node),this.sumUp()}newRound(){
this.cleared=null;let t=(this.round()+1)%this.quiz.rounds.length,s=this.quiz.rounds[t].map(n=>this.item(n)).filter(n=>this.
kept.entry(n.id));this.kept.put({[Z]:{answer:String(t)},...this.emptied(s,W)}),this.draw(),this.roundLine.focus()}emptied(t,s=()=>[]){
return Object.fromEntries(t.map(n=>[n.id,{...ft(n),others:s(n,this.entry(n))}]))}clear(){let t=this.cleared,s=this.begun();
this.cleared=t?null:Object.fromEntries(s.map(n=>[n.id,this.entry(n)])),this.kept.put(t??this.emptied(s)),this.draw()}follow(){
if(this.cleared=null,this.round()===this.drawn)for(let t of this.places)t.show();else this.draw();this.sumUp()}};function _e(e,t,s={}){
let n=new Wt(t,s);return e.append(n.root),n.kept.face}var Be=R("coursekit runtimes",()=>new Map),ko=R("coursekit runtimes asked for",()=>new Map),Ws="coursekit-runtime";function Me(e,t){
Be.has(e)||Be.set(e,t),globalThis.dispatchEvent(new CustomEvent(Ws))}var kt={quiz:_e},To=e=>{Object.assign(kt,e)},jo=e=>Object.hasOwn(kt,e)||Object.hasOwn(v,e),Ds=(e,t,s,n={})=>Le(kt[e])(t,
s,n),Ks=e=>me(e,Le(kt[e])),Le=e=>(t,s,n)=>(Object.assign(t,{lang:Ot.code,dir:Ot.direction}),e(t,s,n)),No=e=>Me(e,{mount:Ds,
widget:Ks});coursekit.of["shared-OXH3USZI"]={a:Et,b:P,c:C,d:S,e:j,f:H,g:Ys,h:se,i:G,j:Ze,k:en,l:ns,m:le,n:os,o:ht,
p:kn,q:ls,r:ds,s:Rt,t:Sn,u:us,v:fs,w:ge,x:lt,y:be,z:dt,A:ye,B:U,C:Ss,D:Es,E:$s,
F:ft,G:Se,H:bt,I:To,J:jo,K:Ds,L:Ks,M:No};})();
(()=>{const{a:_,b,c:O,d:$,e:v,f:x,g:N}=coursekit.of["shared-WAIUG62D"];const{I:me,J:ge,K:we,L:ye,
M:be}=coursekit.of["shared-OXH3USZI"];const{A:p,d:a,i:m,l:g,m:w,n:y,r:I,t:L,u:P,v:E}=coursekit.of["shared-V6FB3246"];p.text={shape:"text",check:"Compare",blank:"Write your answer first, then compare.",stays:!0,draw(e,t){let n=a("textarea",
{rows:4,"aria-labelledby":`${t.id}-legend`});return{body:n,after:j(e,"Does your answer say this?"),read:()=>n.value,write:o=>{
n.value!==o&&(n.value=o)}}},usable:b,grade:(e,t)=>t.trim()?{outcome:"noted",points:0,said:["One way to put it:",e.replies.
model]}:void 0};function j(e,t){let n=e.points.map(o=>a("label",{},a("input",{type:"checkbox"}),m("span",o)));return a("\
fieldset",{class:"ck-points"},a("legend",{},t),n)}function ee(e){return e.replace(/[\u3041-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\u{20000}-\u{323af}]/gu," $& ").split(
/[\s\x1c-\x1f\x85\u2012-\u2015]+|--+/).filter(n=>/[\p{L}\p{N}]/u.test(n)).length}var te=({least:e,most:t},n)=>n>=e&&n<=t;
p.essay={shape:"map",check:"Compare",blank:"Write at least one part first, then compare.",stays:!0,draw(e,t){let n=e.sections.
map((c,d)=>a("textarea",{id:`${t.id}-${d}`,rows:4,dir:"auto","aria-describedby":`${t.id}-${d}-words`})),o=n.map(c=>a("p",
{id:`${c.id}-words`,class:"ck-words"})),r=a("span",{class:"ck-words"}),i=a("span",{role:"status"}),s=a("div",{class:"ck-\
essay",input:()=>l()},e.sections.map((c,d)=>a("div",{class:"ck-section"},a("label",{for:n[d].id},m("span",c.prompt)),n[d],
o[d])),a("p",{class:"ck-total"},r," ",i));function l(){let c=n.map(u=>ee(u.value));e.sections.forEach(({least:u,most:h},k)=>{
o[k].textContent=`${I(c[k],"word")}; aim for ${u}–${h}`}),r.textContent=`${I(c.reduce((u,h)=>u+h,0),"word")} in all.`;
let f=`${e.sections.filter((u,h)=>te(u,c[h])).length} of ${e.sections.length} parts have the length asked for.`;f!==i.textContent&&
(i.textContent=f)}return l(),{body:s,after:j(e,"Does your essay do this?"),read:()=>Object.fromEntries(e.sections.map(({
id:c},d)=>[c,n[d].value]).filter(([,c])=>c)),write(c){e.sections.forEach(({id:d},f)=>{let u=g(c,d)??"";n[f].value!==u&&(n[f].
value=u)}),l()}}},usable:(e,t)=>Object.fromEntries(Object.entries(t).filter(([n])=>e.sections.some(({id:o})=>o===n))),grade(e,t){
let n=Object.entries(t);if(!n.every(([s])=>e.sections.some(({id:l})=>l===s))||!n.some(([,s])=>s.trim()))return;let o=e.replies.
model,r=o.text.split(/\n+/).filter(Boolean);return{outcome:"noted",points:0,said:["One way to put it, part by part:",...r.
slice(0,-1),{...o,text:r.at(-1)??""}]}}};var ne={"‐‑‒–—−﹣－":"-","＋":"+","＄﹩":"$","￡":"£","￥":"¥","٪％﹪":"%","’‘ʼ´`＇٬":"'",
"，،":",","．":"."},oe=e=>new RegExp(`^([+-]?) ?[${e||Object.keys(q).join("")}]? ?([+-]?) ?([0-9.,٫' ]+)$`),G=/^(?:[1-9][0-9]{0,2}([.,' ])[0-9]{3}(?:\1[0-9]{3})*|[1-9][0-9]?(?:,[0-9]{2})+,[0-9]{3})$/,
U=["%","per cent","percent"],q={$:["dollars","dollar","usd"],"€":["euros","euro","eur"],"£":["pounds","pound","gbp"],
"¥":["yen","jpy"]},H=e=>/^\p{Sc}/u.exec(e)?.[0]??"",Y={thousand:["k"],million:["m","mn","mln"],billion:["bn","bln"],trillion:[
"tn","trn"]},se=3,z=[73552,68928,71376,71386,72688,118e3,124401,73184],B=e=>`\\u{${e.toString(16)}}`,C=`\\p{Nd}${z.map(e=>`${B(
e)}-${B(e+9)}`).join("")}`,re=new RegExp(`[${C}]`,"gu"),ie=new RegExp(`^[^${C}.,٫]+|[^${C}.,٫]+$`,"gu");function ae(e){
let t=e.codePointAt(0)??0,n=z.find(r=>t>=r&&t<r+10);if(n)return String(t-n);let o=t;for(;/\p{Nd}/u.test(String.fromCodePoint(
o-1));)o-=1;return String((t-o)%10)}var ce=e=>Object.entries(ne).find(([t])=>t.includes(e))?.[1]??e,D=e=>[...e.replace(/\p{Cf}/gu,
"")].map(ce).join("").replace(re,ae).replace(/[\s\x1c-\x1f\x85]+/g," ").trim().toLowerCase();function le(e){if(U.includes(
e))return["",...U];let t=H(e),n=e.slice(t.length).trim(),o=n.split(" "),r=o.length>se?[n]:o.map(de).reduce((s,l)=>s.flatMap(
c=>l.map(d=>[...c,d])),[[]]).map(s=>s.join(" "));if(!t)return["",...r];let i=r.flatMap(s=>[t,...q[t]??[]].map(l=>`${s} ${l}`.
trim()));return["",t,...r,...r.map(s=>`${t} ${s}`),...r.map(s=>t+s),...i]}function de(e){return e.endsWith("s")?[e,e.slice(
0,-1),...e.endsWith("ies")?[`${e.slice(0,-3)}y`]:[]]:[e,`${e}s`,...e.endsWith("y")?[`${e.slice(0,-1)}ies`]:[],...Object.
hasOwn(Y,e)?Y[e]:[]]}function pe(e){let t=l=>l.replace(/[^0-9]/g,""),n=/[.,' ٫]/.test(e)?[]:[e];G.test(e)&&n.push(t(e));
let[,o,r,i]=/^(.*)([.,٫])([0-9]*)$/.exec(e)??[],s=i&&!o.includes(r)&&G.test(o);return r&&(/^[0-9]+$/.test(o+i)||s)&&n.push(
`${t(o)}.${i}`),n}function S(e,t=""){if([...e].length>100)return[];let n=D(e),o=oe(H(D(t)));for(let r of le(D(t))){let i=n.
endsWith(r)&&o.exec(n.slice(0,n.length-r.length).trimEnd());if(i&&!(i[1]&&i[2]))return pe(i[3].trimEnd()).map(s=>(i[1]+i[2]===
"-"?-1:1)*Number(s))}return[]}var F=e=>S(e,"%").filter(t=>t>=0&&t<=100),J=e=>/^[0-9]*\.?[0-9]*$/.test(e.replace(ie,"")),
Q=e=>S(String(e)).length===1?String(e):`${e}0`;function T(e,t,n){let[o,r]=P(e.unit),i=a("input",{id:t.id,inputmode:"decimal",autocomplete:"off","aria-describedby":`${t.
id}-before ${t.id}-after`});return{body:a("p",{class:"ck-number"},a("label",{for:t.id},n),a("span",{class:"ck-amount-typ\
ed"},a("span",{id:`${t.id}-before`},o),i,a("span",{id:`${t.id}-after`,dir:"auto"},r))),read:()=>i.value,write:s=>{i.value!==
s&&(i.value=s)}}}function ue(e,t,n){let[o,r]=[Math.floor(n),Math.ceil(n)],i=o===r?n:`a number between ${o} and ${r} (${n}\
)`;return`“${e}” can be read in two ways. Do you mean ${t}, or ${i}?`}p.number={shape:"text",blank:"That is not a nu\
mber yet. Write it with digits and without other words, for example 3.5.",draw:(e,t)=>T(e,t,"Your answer"),usable:b,either(e,t){
let n=S(t,e.unit),[o,r]=n;return n.length>1&&{asks:ue(t.trim(),o,r),answers:n.map(Q)}},grade(e,t){let[n,...o]=S(t,e.unit);
if(n===void 0||o.length)return;let r=!J(t)&&`Read as ${n}.`,i=l=>[l,r].filter(Boolean);if(y(n,e.answer,e.tolerance))return{
outcome:"right",points:1,said:i(e.replies.right)};let s=e.near.find(l=>y(n,l.value,0));return{outcome:"wrong",points:0,said:i(
s?s.reply:e.replies.wrong)}},solution:e=>String(e.answer),answer:e=>E(e.answer,e.unit),explained:e=>[e.replies.right]};p.forecast={shape:"text",check:"Note my forecast",blank:"Write a number from 0 to 100, for example 35: the chance in per\
 cent that it will happen.",draw(e,t){let n=T(e,t,"Your forecast"),o=a("p",{id:`${t.id}-settled`,class:"ck-settled"},a("\
strong",{},"Settled on "),m("span",e.settled));return w(n.body.querySelector("input")).setAttribute("aria-describedby",`${t.
id}-settled ${t.id}-after`),{...n,body:a("div",{},o,n.body)}},usable:b,grade(e,t){let[n]=F(t);if(n!==void 0)return{outcome:"\
noted",points:0,said:[...fe(n),e.replies.weigh]}}};function fe(e){let t=s=>s>0&&s<.005?"less than 0.01":s.toFixed(2),[n,
o]=[1,0].map(s=>t((e/100-s)**2)),r=e>0&&e<1?Math.round(e*100):0,i=`${e} % is less than once in a hundred times. If you m\
ean ${r} %, write ${r}.`;return[`Noted: ${e} %. It scores ${n} if it happens and ${o} if it does not.`,"0 is best and 1 \
is worst; always saying 50 % scores 0.25.",...r?[i]:[]]}var he=24;p.match={shape:"map",blank:"Match at least one row first.",draw(e,t){let n=({id:s,text:l})=>a("option",{value:s,
dir:"auto"},l),o=e.rows.map((s,l)=>a("select",{id:`${t.id}-${l}`,"aria-describedby":t.noteId(s.id)},[{id:"",text:"Choose\
…"},...e.choices].map(n))),r=o.map(()=>a("p",{class:"ck-chosen","aria-hidden":"true"})),i=()=>o.forEach((s,l)=>{let c=e.
choices.find(({id:d})=>d===s.value)?.text??"";r[l].textContent=c.length>he?c:""});for(let s of o)s.addEventListener("cha\
nge",i);return{body:a("div",{class:"ck-rows"},e.rows.map((s,l)=>a("div",{class:"ck-row"},a("label",{for:o[l].id},m("span",
s.text,s.quote)),o[l],r[l],t.note(s.id)))),read:()=>Object.fromEntries(e.rows.map((s,l)=>[s.id,o[l].value]).filter(([,s])=>s)),
write:s=>{for(let[l,c]of e.rows.entries())o[l].value=g(s,c.id)??"";i()}}},grade(e,t){let n=Object.entries(t).map(([o,r])=>{
let i=e.rows.find(s=>s.id===o);return[o,i&&r===i.answer,i&&g(i.replies,r)]});if(!n.some(([,,o])=>!o))return N(e,n,"rows \
are right",{})},usable:(e,t)=>Object.fromEntries(e.rows.map(n=>[n.id,g(t,n.id)]).filter(([,n])=>e.choices.some(o=>o.id===
n))),solution:e=>Object.fromEntries(e.rows.map(t=>[t.id,t.answer])),everyReply:e=>e.rows.map(t=>[t.id,null,g(t.replies,t.
answer)]),answer:()=>"as now matched",chosen:(e,t,n)=>e.choices.find(({id:o})=>o===t[n])?.text};p.multiple={...x,shape:"list",blank:"Choose at least one answer first.",draw:(e,t)=>_(e,t,"checkbox"),grade(e,t){if(!$(t,
e.choices))return;let n=e.choices.filter(s=>t.includes(s.id)),o=n.length>0&&n.every(s=>s.correct),r=o?n.length/v(e).length:
0,i=r===1;return{outcome:i?"right":o?"partly":"wrong",points:r,notes:n.map(s=>[s.id,!!s.correct,s.reply]),said:[i?"You f\
ound all of it.":o?"There is more to find.":"Something you chose is wrong."]}},usable:(e,t)=>O(t,e.choices),solution:e=>v(
e).map(t=>t.id)};var R=(e,t)=>$(t,e.rows)&&t.length===e.rows.length;p.order={shape:"list",draw(e,t){let n=a("ol",{class:"ck-steps"}),o=new Map(
e.rows.map(c=>[c.id,r(c)]));function r(c){let d=(f,u,h)=>a("button",{type:"button","aria-label":`${h}: ${c.text}`,click:()=>l(
c,f)},u);return a("li",{},a("div",{class:"ck-step"},m("span",c.text,c.quote),a("span",{class:"ck-moves"},d(-1,"↑","Mov\
e up"),d(1,"↓","Move down"))),t.note(c.id))}let i=()=>[...n.children].map(c=>w([...o].find(([,d])=>d===c))[0]),s=c=>{let d=R(
e,c)?c:[...o.keys()];d.join()!==i().join()&&n.replaceChildren(...d.map(f=>w(o.get(f))))};function l(c,d){let f=i(),u=f.indexOf(
c.id),h=u+d;if(h<0||h>=f.length)return t.notice(`Already ${d<0?"first":"last"} of ${f.length}.`);let[k,A]=[n.children[u],
n.children[h]];return d<0?k.after(A):k.before(A),t.changed(),t.notice(`Now number ${h+1} of ${f.length}.`)}return s([]),
{body:n,read:i,write:s}},grade(e,t){if(!R(e,t))return;let n=e.rows.map(o=>[o.id,o.place===t.indexOf(o.id)+1,o.reply]);return N(
e,n,"steps are in the right place",e.replies)},usable:(e,t)=>R(e,t)?t:[],solution:e=>[...e.rows].sort((t,n)=>t.place-n.place).
map(t=>t.id),everyReply:e=>e.rows.map(t=>[t.id,null,t.reply]),answer:()=>"the order now shown",explained:e=>[e.replies.right]};p.predict={...x,check:"Predict",blank:"Make your prediction first.",everyReply:e=>e.choices.map(t=>[t.id,null,t.reply]),
grade(e,t){let n=e.choices.find(({id:o})=>o===t);return n&&{outcome:"noted",points:0,said:[n.reply]}}};p.single={...x,grade(e,t){let n=e.choices.find(({id:r})=>r===t),o=n?.correct??!1;return n&&{outcome:o?"right":"wrong",points:o?
1:0,said:[n.reply]}},solution:e=>v(e)[0]?.id??""};p.tally={shape:"list",blank:"Tick the sums you want to add up first.",draw(e,t){let n=e.rows.map(o=>a("input",{type:"che\
ckbox",value:o.id,"aria-describedby":t.noteId(o.id)}));return{body:a("div",{class:"ck-options"},e.rows.map((o,r)=>a("div",
{class:"ck-option"},a("label",{},n[r],m("span",o.text),a("span",{class:"ck-amount"},M(e,o.amount))),t.note(o.id)))),read:()=>n.
filter(o=>o.checked).map(o=>o.value),write:o=>{for(let r of n)r.checked=o.includes(r.value)}}},running(e,t){let{sum:n,clashes:o}=K(
e,t);return[`Your sum: ${M(e,n)}. The target: ${M(e,e.answer)}.`,...o]},grade(e,t){let{picked:n,sum:o,clashes:r}=K(e,t);
if(!$(t,e.rows))return;let i=y(o,e.answer,e.tolerance),s=i?r.length?"partly":"right":"wrong",l=i?r.length?"clash":"reach\
ed":o<e.answer?"short":"over",c=n.map(V);return{outcome:s,points:{right:1,partly:.5,wrong:0}[s],notes:c,said:[e.replies[l]]}},
usable:(e,t)=>O(t,e.rows),solution:e=>W(e)[0]??[],answer(e){let t=o=>w(e.rows.find(r=>r.id===o)).text;return W(e).slice(
0,4).map(o=>o.map(t).join(" + ")).join("; or ")||`no set of these rows reaches the target without counting ${X(e)} twice`},
everyReply:e=>e.rows.map(V),explained:e=>[W(e).length?e.replies.reached:e.replies.clash]};var M=(e,t)=>E(t,t===1&&e.single||
e.unit),X=e=>L(e.unit)?"money":e.unit||"amounts",V=e=>[e.id,null,e.reply?.text],Z=e=>e.reduce((t,n)=>t+n.amount,0);function K(e,t){
let n=e.rows.filter(r=>t.includes(r.id)),o=[];for(let[r,i]of n.entries())for(let s of n.slice(r+1))i.inside===s.id?o.push(
`“${s.text}” already contains “${i.text}”.`):s.inside===i.id?o.push(`“${i.text}” already contains “${s.text}\
”.`):(i.clashes.includes(s.id)||s.clashes.includes(i.id))&&o.push(`“${i.text}” and “${s.text}” may be the same ${X(
e)}.`);return{picked:n,sum:Z(n),clashes:o}}function W(e){let t=[];for(let n=1;n<2**e.rows.length;n+=1){let o=e.rows.filter(
(i,s)=>n&1<<s),r=o.map(i=>i.id);y(Z(o),e.answer,e.tolerance)&&!K(e,r).clashes.length&&t.push(r)}return t.sort((n,o)=>n.length-
o.length)}coursekit.of["screens"]={add:me,draws:ge,mount:we,provide:be,widget:ye};})();
Object.assign(coursekit,coursekit.of.screens);
/* of grid */
(()=>{const{A:j,d:c,g:y,i:h,l:p,m:f,q:O,r:d}=coursekit.of["shared-V6FB3246"];var C=3,g=t=>t.rows.flatMap(o=>t.choices.map(({id:n})=>({name:`${o.id}/${n}`,row:o,choice:n}))),E=t=>Object.fromEntries(
g(t).map(({name:o,row:n,choice:e})=>[o,n.rated[e]])),w=(t,o)=>{let n=Object.entries(E(t)).filter(([e])=>t.scale.some(({id:s})=>s===
p(o,e)));return Object.fromEntries(n.map(([e])=>[e,o[e]]))},m=(t,o)=>t.rows.filter(n=>t.choices.every(({id:e})=>p(o,`${n.
id}/${e}`)));function x(t,o,n){let e=Object.fromEntries(t.scale.map(({id:s,points:a})=>[s,a]));return t.choices.map(({id:s})=>n.
reduce((a,r)=>a+e[o[`${r.id}/${s}`]],0))}function I(t,o,n=m(t,o)){if(!n.length)return[];let e=x(t,o,n);return[...new Set(
e)].sort((s,a)=>s-a).map(s=>({place:1+e.filter(a=>a<s).length,points:s,hypotheses:t.choices.filter((a,r)=>e[r]===s).map(
({id:a})=>a)}))}function S(t,o){let n=Object.fromEntries(t.scale.map(({id:e},s)=>[e,s]));return g(t).filter(({name:e})=>p(
o,e)).map(e=>({...e,apart:Math.abs(n[o[e.name]]-n[e.row.rated[e.choice]])}))}function v(t,o){let n=S(t,o),e=Math.max(...n.
map(({apart:s})=>s));return n.filter(({apart:s})=>s&&s===e).slice(0,C)}var Y=(t,o)=>o.map(({points:n,hypotheses:e})=>{let s=e.
map(a=>f(t.choices.find(({id:r})=>r===a)).text);return`${O(s)} (${n})`}).join("; then ");j.grid={shape:"map",check:"Comp\
are",blank:"Rate at least one cell first, then compare.",stays:!0,draw(t,o){let n=new Map(g(t).map(({name:l,row:i,choice:u})=>[
l,B(t,o,i,u)])),e=t.choices.map(()=>c("td",{},"–")),s=c("div",{class:"ck-compared"}),a=()=>Object.fromEntries([...n].map(
([l,i])=>[l,i.value]).filter(([,l])=>l)),r=l=>{let i=w(t,l);for(let[$,b]of n)b.value=p(i,$)??"";let u=m(t,i),M=u.length?
x(t,i,u):[];for(let[$,b]of e.entries())b.textContent=String(M[$]??"–");let T=o.quiz.entry(t).outcome&&Object.keys(i).length;
s.replaceChildren(...T?D(t,i):[])};return{body:N(t,o,n,e),after:s,read:a,write:r}},running(t,o){let n=w(t,o),e=Object.keys(
n).length,s=m(t,n),a=`${e} of ${d(t.rows.length*t.choices.length,"cell")} rated.`;if(!s.length)return[`${a} The ranking \
begins with the first row you complete.`];let r=`By your ratings in ${d(s.length,"complete row")}, with least against it\
 first`;return[`${a} ${r}: ${Y(t,I(t,n))}.`]},usable:w,grade(t,o){let n=new Map(g(t).map(r=>[r.name,r])),e=t.scale.map(({
id:r})=>r),s=Object.entries(o);return!s.length||s.some(([r,l])=>!n.has(r)||!e.includes(l))?void 0:{outcome:"noted",points:0,
notes:v(t,o).map(({name:r,row:l,choice:i})=>[r,null,p(l.replies,i)]),said:[R(t,o),t.replies.rated]}}};var k=(t,o)=>{let{
sign:n,text:e}=f(t.scale.find(({id:s})=>s===o));return`${n} ${e}`};function B(t,o,n,e){let s=`${t.rows.indexOf(n)}`,a=t.
choices.findIndex(({id:r})=>r===e);return c("select",{"aria-labelledby":`${o.id}-row-${s} ${o.id}-column-${a}`},c("optio\
n",{value:""},"Not rated"),t.scale.map(({id:r})=>c("option",{value:r},k(t,r))))}function N(t,o,n,e){let s=t.choices.map(
({text:r},l)=>c("th",{scope:"col",id:`${o.id}-column-${l}`},h("span",r))),a=t.rows.map((r,l)=>c("tr",{},c("th",{scope:"r\
ow",id:`${o.id}-row-${l}`},h("span",r.text)),t.choices.map(({id:i})=>c("td",{},n.get(`${r.id}/${i}`)))));return y("Table\
 of your ratings",c("table",{class:"ck-ratings"},c("caption",{},"Your ratings"),c("thead",{},c("tr",{},c("th",{scope:"co\
l"},"Evidence"),s)),c("tbody",{},a),c("tfoot",{},c("tr",{},c("th",{scope:"row"},"Points against, from complete rows"),e))))}
function R(t,o){let n=S(t,o).map(a=>a.apart),e=n.filter(a=>!a).length;if(e===n.length)return`You rated ${d(e,"cell")} an\
d the kit rates each of them the same.`;let s=n.filter(a=>a===1).length;return`Of the ${d(n.length,"cell")} you rated, t\
he kit has ${e} the same, ${s} one step away and ${n.length-e-s} further. Below: where you differ most, and why the kit \
rates as it does.`}function D(t,o){let n=m(t,o),e=v(t,o).map(({name:a,row:r,choice:l})=>c("li",{},h("span",r.text)," ",c(
"strong",{},f(t.choices.find(({id:i})=>i===l)).text),": you ",c("strong",{},k(t,o[a])),", the kit ",c("strong",{},k(t,r.
rated[l])),". ",h("span",f(p(r.replies,l)).text))),s=[c("p",{},c("strong",{},"Where you and the kit differ most")),c("ul",
{},e)];return[...n.length?[F(t,o,n)]:[],...e.length?s:[]]}function F(t,o,n){let[e,s]=[o,E(t)].map(r=>x(t,r,n)),a=t.choices.
map(({text:r},l)=>c("tr",{},c("th",{scope:"row"},h("span",r)),c("td",{},String(e[l])),c("td",{},String(s[l]))));return y(
"Your ranking beside the kit's",c("table",{},c("caption",{},`Points against each explanation, from the ${d(n.length,"row")}\
 you completed`),c("thead",{},c("tr",{},["Explanation","Yours","The kit’s"].map(r=>c("th",{scope:"col"},r)))),c("tbody",
{},a)))}})();
/* of map */
(()=>{const{b:U}=coursekit.of["shared-WAIUG62D"];const{A:R,d:f,i:O,j:P,q:d}=coursekit.of["shared-V6FB3246"];var A=["rain -> wet","roof -x wet","rain + wind -> storm"],I=String.raw`\s*(?:[-–—−]+(?:[x✕×](?:[-–—−]*>|(?=\s|$))|\||/[-–—−]*>)|⊣|\battacks?\b)\s*`,
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
(()=>{const{A:O,d:l,f:M,i:L,m:$,r:y}=coursekit.of["shared-V6FB3246"];var u=({first:e,last:t})=>`${e}-${t}`;var w=class{constructor(t){this.field=t,this.rows=new Map,this.none=l("p",{class:"ck-none"},"Nothing is marked yet."),this.
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
(()=>{const{B:S,C:et,D:st,E:ot,I:nt,a:G,b:W,d:g,f:Y,g:U,h:I,i:_,j:P,k:V,o:y,p:m,
q:z,r:J,s:Q,t:$,u:X,v:Z,w:tt,x:T}=coursekit.of["shared-OXH3USZI"];const{d:r,f:x,k:D,l:d,
q:w,r:p,w:b,y:k}=coursekit.of["shared-V6FB3246"];var A=class{constructor(t,e){this.heard=t,this.course=new y(t.kit,e),this.notice=new T(()=>this.course.save()),this.sentence=
r("p",{role:"status",class:"ck-confusion"}),this.table=r("div"),this.from=r("p",{class:"ck-from"}),this.root=r("div",{class:"\
ck-screen ck-confusions",role:"group","aria-label":"Your voice confusions"},this.sentence,this.table,this.from,this.notice.
node),k(this.root),this.count(),this.stop=this.course.whenKept(()=>this.count())}count(){let t=()=>0,e=this.heard.rounds.
map(h=>{let l=this.course.entries(h.place),u=h.items.map(O=>({choices:[],rows:[],...O})),f=b(()=>et(u,({id:O})=>d(l,O)??
{}),t);return{...h,times:f,heard:yt.reduce((O,gt)=>O+f(...gt),0)}}),s=(h,l)=>e.reduce((u,f)=>u+f.times(h,l),0),o=e.reduce(
(h,l)=>h+l.heard,0),a=S.reduce((h,l)=>h+s(l,l),0),c=o?`At your first try you named the right kind of voice for ${a} of ${o}\
. ${ot(s)}`:this.toDo();c!==this.sentence.textContent&&(this.sentence.textContent=c),this.table.replaceChildren(...o?[st(
s)]:[]),this.from.hidden=!o,this.notice.show(this.course.forgets?$:"");let i=e.filter(h=>h.heard);this.from.textContent=
`Counted: ${w(i.map(h=>`${h.heard} in ${it(h)}`))}.`}toDo(){let t=[...new Set(this.heard.rounds.map(({lesson:o})=>o))],e=w(
this.heard.rounds.map(it));return`Nothing to count yet. Answer rounds of ${t.length>1?"lessons":"lesson"} ${w(t)} first,\
 in this browser: ${e}.`}},yt=S.flatMap(n=>S.map(t=>[n,t])),it=({title:n,lesson:t})=>`“${n}” (lesson ${t})`;function rt(n,t,e={}){
let s=new A(t,e);return n.append(s.root),{follow:()=>s.count(),stop:s.stop}}var at=({tries:n=0,revealed:t,outcome:e})=>n>0||t===!0||e==="shown";function N(n,t){let e=t.questions??{},s=n.questions.
filter(({id:i})=>!at(d(e,i)??{})),o=n.rounds.map(i=>{let h=Object.values(d(t,i.place)??{}).filter(at).length;return{...i,
done:Math.min(i.asks,h)}}),a=n.questions.length+o.reduce((i,{asks:h})=>i+h,0),c=n.questions.length-s.length+o.reduce((i,h)=>i+
h.done,0);return{all:a,done:c,open:s,rounds:o.filter(i=>i.done<i.asks)}}function E(n){let t=e=>n.reduce((s,o)=>s+o[e],0);
return{all:t("all"),done:t("done")}}var B=({all:n,done:t})=>n?t===n?`all ${n} answered`:`${t} of ${n} answered`:"no ques\
tions";function v(n){let t=r("p",{class:"ck-title",id:n}),e=r("progress",{"aria-labelledby":n});return{node:r("div",{class:"\
ck-whole"},t,e),show:(s,o)=>F(e,t,o,`${s}: ${B(o)}`)}}function F(n,t,{all:e,done:s},o){n.hidden=!e,n.max=e||1,n.value=s,
t.textContent=o}function M({file:n,title:t},e){let s=`${n}.ipynb`,o=r("a",{href:s,dir:"auto"},t),a=e?.context?.path;return typeof a=="st\
ring"&&b(()=>e.rendermime?.linkHandler?.handleLink(o,a.slice(0,a.lastIndexOf("/")+1)+s,""),null),o}var L=(n,t)=>[...n.querySelectorAll(
t)].map(e=>e);function ht(n,{place:t,id:e}){let s=L(document,".ck-quiz").filter(i=>i.dataset.place===t),o=e?s.flatMap(i=>L(
i,"form")).filter(i=>i.dataset.question===e):s,a=n.closest(".jp-Notebook"),c=o.filter(i=>i.checkVisibility());return c.find(
i=>i.closest(".jp-Notebook")===a)??c[0]}function ct(n){L(n,"input:enabled, select:enabled, textarea, button:not([hidden]\
)")[0]?.focus({preventScroll:!0});let t=()=>n.scrollIntoView({block:n.offsetHeight<innerHeight?"center":"start"});t(),requestAnimationFrame(
()=>requestAnimationFrame(t))}var $t=1e4,Ot=200;function lt(n,t,e=performance.now()+$t){let s=ht(n,t);s?ct(s):performance.
now()<e&&setTimeout(()=>lt(n,t,e),Ot)}function ut({title:n,...t},{file:e,isHere:s,notebook:o,missing:a}){let c=M({file:e,
title:n},o);return c.addEventListener("click",i=>{let h=ht(c,t);return!h&&!s&&e?lt(c,t):(i.preventDefault(),i.stopPropagation(),
h?ct(h):a())}),c}var dt={all:0,done:0,open:[],rounds:[]};function vt(n,t){let e=n.filter((c,i)=>t[i].done<t[i].all);if(!e.length)return"A\
ll questions of all lessons are answered.";let{title:s}=e[0],o=t[n.indexOf(e[0])].done>0,a=e.length>1?` Still open: ${e.
length} of ${n.length} lessons.`:"";return`${o?"Go on":"Next: begin"} with ${s}${/[.?!]$/.test(s)?"":"."}${a}`}var H=class{constructor(t,{
answers:e,...s}){this.plan=t,this.notebook=s.notebook,this.course=new y(t.kit,s),this.notice=new T(()=>this.course.save(
t.lessons));let o=x();this.bar=v(`${o}-sum`),this.rows=t.lessons.map((i,h)=>this.row(i,`${o}-${h}`)),this.next=r("p",{role:"\
status",class:"ck-next"});let a=r("button",{type:"button",click:()=>this.count(!0)},"Count again"),c=t.lessons.reduce((i,h)=>i+
h.minutes,0);this.root=r("div",{class:"ck-screen ck-overview",role:"group","aria-label":"The course and your progress"},
this.bar.node,this.next,r("ol",{class:"ck-lessons",role:"list"},this.rows.map(({node:i})=>i)),this.notice.node,r("div",{
class:"ck-below"},a,r("p",{},`${t.lessons.length} lessons, ${c} minutes in all. `+(this.notebook?.counts??"This counts t\
he answers kept in this browser and on the computer that runs the notebooks.")))),k(this.root),this.follow(e),this.stop=
this.course.whenKept(()=>this.count())}row(t,e){let s=M(t,this.notebook);s.id=e;let o=r("progress",{"aria-labelledby":e}),
a=r("span",{class:"ck-far"});return{node:r("li",{},r("div",{},s,r("p",{class:"ck-about",dir:"auto"},`${t.minutes} minute\
s · ${t.about}`)),r("div",{class:"ck-bar"},o,a)),bar:o,words:a}}follow(t){this.course.take(m(t)),this.count()}count(t=!1){
let{lessons:e}=this.plan,s=this.course.places(e),o=e.map(c=>b(()=>N(c,s),dt));for(let[c,i]of o.entries()){let{bar:h,words:l}=this.
rows[c];F(h,l,i,i===dt?"cannot be counted here":B(i))}this.bar.show("The course",E(o)),this.notice.show(this.course.forgets?
$:"");let a=vt(e,o);(t||a!==this.next.textContent)&&this.next.replaceChildren(a)}};function pt(n,t,e={}){let s=new H(t,e);
return n.append(s.root),{follow:o=>s.follow(o),stop:s.stop}}function ft(n){let t=(c,i)=>r("button",{type:"button",click:i},c),e=t("Forget all answers kept here",()=>{a.hidden=!1,o.
focus()}),s=t("Yes, forget all of it here",()=>{a.hidden=!0,n()}),o=t("No, keep it",()=>{a.hidden=!0,e.focus()}),a=r("di\
v",{class:"ck-buttons",hidden:!0},s,o);return r("details",{},r("summary",{},"Sharing this computer?"),r("p",{},"Save you\
r work to a file first. Then you can delete the answers that are kept here, in all lessons."),r("div",{class:"ck-buttons"},
e),a)}var xt="Not handed in: the computer that runs the notebooks does not answer. Save your work to a file, or run this cell \
again.",Tt="No receipt yet: the computer that runs the notebooks is busy, or has stopped. As long as no receipt stands h\
ere, nothing is handed in.",St=2e4,j=class{constructor({text:t,send:e,say:s}){this.text=t,this.send=e,this.say=s,this.receipt=
r("p",{class:"ck-about",dir:"auto"});let o=r("button",{type:"button",click:()=>this.handIn()},"Hand in");this.node=r("di\
v",{class:"ck-buttons"},o,this.receipt)}handIn(){let t=this.text();this.stop();try{this.send(t)}catch{this.say(xt);return}
this.say("Handing in …"),this.waiting=setTimeout(()=>this.say(Tt),St)}hear({receipt:t,refused:e}){if(this.stop(),!t){this.
say(`Not handed in. ${e??""}`);return}let{time:s,answers:o,checksum:a}=t,c=`Handed in on ${s}: ${p(o,"answer")}, checksu\
m ${a}.`;this.receipt.textContent=c,this.say(c,"You can hand in again. What you handed in before is kept.")}stop(){clearTimeout(
this.waiting)}};var Nt="The file was changed after it was saved; what it says now was loaded.",Et="It could not be looked up which quest\
ions have changed since they were answered. Where you meet such a question, it says so.";function mt(n){let t=m({places:Object.
fromEntries(Object.entries(n.places).filter(([e])=>e!=="about").map(([e,s])=>[e,{version:G,items:s}]))});return Object.fromEntries(
Object.entries(t).map(([e,s])=>[e,P(s)]))}function wt({loaded:n,before:t,now:e,isIntact:s,lessons:o}){let a=Object.entries(
n).flatMap(([h,l])=>Object.keys(l).map(u=>d(d(t,h)??{},u))),c=a.filter(h=>!h||g(h)).length,i=Object.entries(e).flatMap(([
h,l])=>Object.entries(l).filter(([u,f])=>I(f).length&&!I(d(d(t,h)??{},u)??f).length)).length;return[`Loaded: ${p(a.length,
"answer")}, ${c} of them new here.`,!s&&Nt,i&&`${p(i,"question")} had another answer here. Both are kept: where you meet\
 such a question, you can change between them.`,o?jt(o,n):a.length>0&&Et]}function jt(n,t){let e=(o,a)=>o?.of&&o.of!==a,
s=n.flatMap(o=>[...o.questions.filter(({id:a,edition:c})=>e(d(t.questions??{},a),c)).map(({title:a})=>`“${a}” (lesson ${o.
id})`),...o.rounds.map(({place:a,title:c,editions:i={}})=>{let h=Object.entries(d(t,a)??{}).filter(([l,u])=>d(i,l)&&e(u,
i[l]));return h.length&&`${p(h.length,"question")} of “${c}” (lesson ${o.id})`})]).filter(Boolean);return s.length&&
`Changed since they were answered: ${w(s)}.`}var bt=6,qt="This question is not on the page yet. Run all cells of this lesson, then follow the link again.",q=class{constructor(t,e,s,o){
this.kit=t.kit,this.shown="",this.node=r("div",{class:"ck-open"}),this.there={file:e.file,notebook:s,missing:()=>o(qt)}}isHere(){
let t=this.there.notebook?.context?.path;return typeof t!="string"||t.endsWith(`${this.there.file}.ipynb`)}show({open:t,
rounds:e}){let s=[...t.map(({id:h,title:l=h})=>({title:l,place:`${this.kit}/questions`,id:h})),...e.map(({place:h,title:l,
asks:u,done:f})=>({title:`${l}: ${u-f} of ${u}`,place:`${this.kit}/${h}`}))],o=JSON.stringify(s);if(o===this.shown)return;
this.shown=o;let a=s.length-bt,c={...this.there,isHere:this.isHere()},i=r("ul",{},s.slice(0,bt).map(h=>r("li",{},ut(h,c))),
a>0&&r("li",{},`and ${a} more`));this.node.replaceChildren(...s.length?[r("p",{},"Still open:"),i]:[])}};var C=class{constructor(t,e,s){this.course=t,this.lessons=e,this.words=r("p");let o=r("button",{type:"button",click:()=>s(
this.places())},"They are mine: add them to my work");this.node=r("div",{class:"ck-notice",hidden:!0},this.words,r("div",
{class:"ck-buttons"},o))}places(){let{before:t}=this.course;if(!t)return{};let e=this.course.places(this.lessons);return Object.
fromEntries(Object.entries(t.places(this.lessons)).map(([s,o])=>[s,Ct(o,d(e,s)??{})]).filter(([s,o])=>Object.keys(o).length&&
(s!=="about"||!e.about)))}show(){let t=R(this.places());this.node.hidden=!t,this.words.textContent=t?`This browser has ${p(
t,"more answer")} to this course, kept by an earlier version that did not know who was logged in. Are they yours, or som\
ebody else’s who uses this browser?`:""}},Ct=(n,t)=>Object.fromEntries(Object.entries(n).filter(([e,s])=>!g(s)&&Y(t,{[e]:s}))),
R=({about:n,...t})=>Object.values(t).flatMap(Object.keys).length;var It=1500,_t="They are kept in this browser.",At="They are kept in this browser and on the computer that runs the note\
books.",K=class{constructor(t,{answers:e,stored:s,trouble:o,onChange:a=()=>{},handIn:c,...i}){this.content=t,this.onChange=
a,this.notebook=i.notebook,this.course=new y(t.kit,i),this.id=x(),this.lesson=t.lessons.find(({id:u})=>u===t.here);let h=(...u)=>this.
say(...u);this.open=this.lesson&&new q(t,this.lesson,this.notebook,h),this.unclaimed=new C(this.course,t.lessons,u=>this.
claim(u)),this.handing=t.hands_in&&c?new j({text:()=>this.written(),send:c,say:h}):void 0,this.build(),this.course.take(
m(e)),this.hear(s,o);let l=this.course.whenKept(()=>this.changed(),()=>this.show());this.stop=()=>{clearTimeout(this.later),
this.handing?.stop(),l()},this.tell()}build(){let t=(e,s,o)=>r("button",{type:"button",class:o,click:s},e);this.lessonBar=
v(`${this.id}-lesson`),this.courseBar=v(`${this.id}-course`),this.name=r("input",{id:`${this.id}-name`,inputmode:"text",
autocomplete:"off",maxlength:200,dir:"auto",change:()=>this.about({name:this.name.value})}),this.file=r("input",{type:"f\
ile",accept:".json,application/json",hidden:!0,tabindex:-1,change:()=>this.load()}),this.where=r("p",{class:"ck-about"}),
this.trouble=r("p",{class:"ck-notice",dir:"auto"}),this.status=r("div",{role:"status",class:"ck-said"}),this.root=r("div",
{class:"ck-screen ck-work",role:"group","aria-label":"Your work"},this.open&&[this.lessonBar.node,this.open.node],this.courseBar.
node,this.where,this.trouble,r("div",{class:"ck-name"},r("label",{for:this.name.id},"Your name (optional):"),this.name),
r("div",{class:"ck-buttons"},t(z,()=>this.save(),"ck-primary"),t("Load a saved file",()=>this.file.click()),this.file),this.
status,this.handing?.node,this.unclaimed.node,ft(()=>this.forget())),k(this.root)}places(){return this.course.places(this.
content.lessons)}about(t){this.course.tellAbout(t),this.tell()}claim(t){this.course.take(t),Object.keys(this.course.unkept()).
length||this.course.before?.clear(),this.changed(),this.root.querySelector("button")?.focus(),this.say(`Added: ${p(R(t),
"answer")}.`)}forget(){this.course.clear();try{this.onChange({clear:!0})}catch{}this.stored={},this.show(),this.say("For\
gotten. The next person begins with an empty course, or loads a file.")}tell(){let t=this.places();if(Object.keys(t).length)
try{this.onChange({places:Object.fromEntries(Object.entries(t).map(([e,s])=>[e,W(s)]))})}catch{}}changed(){this.show(),clearTimeout(
this.later),this.later=setTimeout(()=>this.tell(),It)}follow(t){this.course.take(m(t)),this.show()}hear(t,e=""){this.stored=
D(t)?t:{},this.trouble.textContent=e||"",this.show()}show(){let t=this.places(),e=this.content.lessons.map(i=>N(i,t));if(this.
courseBar.show("The course",E(e)),this.lesson){let i=e[this.content.lessons.indexOf(this.lesson)];this.lessonBar.show("T\
his lesson",i),this.open?.show(i)}let s=this.withSafe(t),o=s.filter(([i])=>!g(i)).length,a=Q[tt(this.withSafe(this.course.
unkept()))]||this.course.forgets&&$;this.where.textContent=o?`${p(o,"answer")} so far. ${a||(this.notebook?.keeps??`${Z(
s)?At:_t} ${J}`)}`:`Nothing is kept yet. ${a||""}`,this.unclaimed.show();let{name:c}=this.course.about();document.activeElement!==
this.name&&(this.name.value=c)}withSafe({about:t,...e}){let s=this.stored;return Object.entries(e).flatMap(([o,a])=>Object.
entries(a).map(([c,i])=>[i,d(d(s,o)??{},c)]))}say(...t){this.status.replaceChildren(...t.filter(Boolean).map(e=>r("p",{dir:"\
auto"},e)))}written(){let t=this.course.written(this.content.lessons,this.name.value.trim());return this.tell(),t}save(){
let t=this.course.save(this.content.lessons,this.name.value.trim());this.tell(),this.say(X(t))}async load(){let[t]=this.
file.files??[];if(this.file.value="",!!t)try{await this.taken(V(await t.text(),this.content.kit))}catch(e){let{message:s}=e;
this.say(`${t.name} was not loaded: ${s} Nothing here has changed.`)}}async taken({work:t,intact:e}){let s=this.places(),
o=mt(t);this.course.take(o,(i,h)=>U(i,h,this.course.me)),this.about({..._(t.id)&&{id:t.id},..._(t.name)&&t.name&&{name:t.
name}}),this.name.value=this.course.about().name,this.show();let a=this.places(),c=this.notebook?.lessons?await this.notebook.
lessons():this.content.lessons;this.say(...wt({loaded:o,before:s,now:a,isIntact:e,lessons:c}))}};function kt(n,t,e={}){let s=new K(
t,e);return n.append(s.root),{follow:o=>s.follow(o),hear:(...o)=>s.hear(...o),handedIn:o=>s.handing?.hear(o),stop:()=>s.
stop()}}nt({confusions:rt,overview:pt,work:kt});})();
/* of practice */
(()=>{const{A:I,F:O,G:w,H:S,I:T,c:B,e:C,y:M,z:N}=coursekit.of["shared-OXH3USZI"];const{C:A,E:g,
d:a,f:k,i:y,k:b,m,r:$,y:q,z:v}=coursekit.of["shared-V6FB3246"];var E="These are few questions: a difference of one or two may be chance.";function U({slots:r,strands:t},s){let n=new Set(
t.flatMap(({forms:i})=>i.A)),e=r.filter(i=>i.length===2&&i.every(c=>s(c).length));if(!e.length)return[];let o=i=>e.filter(
c=>s(c.filter(h=>n.has(h)===i)[0]??c[0])[0][1]).length;return[`Before the lessons you had ${o(!0)} of ${e.length} right \
at first, after them ${o(!1)} of ${e.length} that ask the same of another text. ${E}`]}function D({judges:r},t){let s=Object.
keys(r).filter(e=>t(e).length);if(!s.length)return[];let n=e=>{let o=s.filter(i=>r[i]===e);return`${o.filter(i=>t(i)[0][1]).
length} of ${o.length}`};return[`Sound arguments accepted for the right reason: ${n(!0)}. Flaws found: ${n(!1)}. ${E}`]}var j=[1,3,10],Y=86400,H=2**53,p=r=>Math.floor(r/Y),F=(r=new Date)=>Math.floor(r.getTime()/1e3)-r.getTimezoneOffset()*60;
function z(r,t){let s=Object.keys(r);if(!s.every(u=>r[u].length))return{stands:"open",due:0,ask:""};let n=p(t),e=u=>p(u)>
n?u-H:u,o=s.flatMap(u=>r[u].map(([d,R])=>({at:e(d),right:R,name:u})));o.sort((u,d)=>u.at-d.at);let i=null;for(let{right:u}of o)
i=u?i===null?null:i+1:0;if(i===null||i>j.length)return{stands:"done",due:0,ask:""};let c=o[o.length-1],h=c.at<0?n:p(c.at)+
(i?j[i-1]:0),l=s.filter(u=>u!==c.name),f=u=>Math.max(...r[u].map(([d])=>e(d))),[L]=(l.length?l:[c.name]).sort((u,d)=>f(u)-
f(d));return{stands:"waits",due:h,ask:L}}function P(r,t){return r.map(e=>z(e,t)).filter(({stands:e,due:o})=>e==="waits"&&
o<=p(t)).sort((e,o)=>e.due-o.due).map(({ask:e})=>e)}function W(r,t){let s=r.map(n=>z(n,t)).filter(({stands:n})=>n==="wai\
ts");return s.length?Math.max(0,Math.min(...s.map(({due:n})=>n))-p(t)):null}function G(r,t){let n=C(t).flatMap(({log:h})=>Array.isArray(h)?h:[]).filter(h=>Array.isArray(h)&&h.length===2&&h.every(Number.
isSafeInteger)),e=new Map(n.map(([h,l])=>[`${h} ${l}`,[h,l===1]]));if(e.size)return[...e.values()].sort(([h],[l])=>h-l);
let{tries:o,revealed:i,first:c}=w(r,t);return o||i?[[0,!!o&&g(r,c).outcome==="right"]]:[]}var x=class{constructor(t,s){this.
practising=t,this.now=s.now??F,this.id=k(),this.items=new Map(t.items.map(e=>[e.id,v(e)]));let n=(e,o)=>{let i=m(this.items.
get(e));return{...w(i,o),attempts:G(i,o),log:_(o)}};this.kept=new N(t.key,[...this.items.keys()],s,n,()=>this.follow()),
this.entry=e=>this.kept.entry(e.id)??O(e),this.queue=[],this.item=null,this.counted=!1,this.due=a("p",{}),this.dueButton=
a("button",{type:"button",click:()=>this.begin(this.dueItems())},"Practise what is due"),this.rows=this.practising.strands.
map(e=>this.row(e)),this.texts=a("details",{open:!0},a("summary",{},"The texts, lesson by lesson"),a("ul",{class:"ck-str\
ands",role:"list"},this.rows.map(({node:e})=>e))),this.place=a("div",{}),this.watch=a("p",{class:"ck-notice",hidden:!0}),
this.nextButton=a("button",{type:"button",hidden:!0,click:()=>this.next()},"Next question"),this.said=a("p",{role:"statu\
s"}),this.figures=a("div",{}),this.question=null,this.root=this.build(),this.sumUp()}build(){let t=y("p","Practice on te\
xts that you have not seen");t.className="ck-title";let s=a("div",{class:"ck-screen ck-quiz ck-practice",role:"group","a\
ria-label":"Practice","data-place":this.kept.key},t,this.kept.fromNewer&&a("p",{class:"ck-notice"},M),a("div",{class:"ck\
-due"},this.due,this.dueButton),this.texts,this.place,this.watch,this.kept.notice.spoken,this.kept.notice.node,this.said,
a("div",{class:"ck-buttons"},this.nextButton),this.figures);return q(s),s}row({lesson:t,skill:s,forms:n}){let e=Object.entries(
n).map(([h,l])=>({node:a("button",{type:"button",click:()=>this.begin(this.open(l))}),form:h,names:l})),o=`Lesson ${t}: ${s}`,
i=a("span",{dir:"auto"},o);return{node:a("li",{},i,a("div",{class:"ck-buttons",role:"group","aria-label":o},e.map(h=>h.node))),
buttons:e}}attempts(t){return this.kept.entry(t)?.attempts??[]}slots(){return this.practising.slots.map(t=>Object.fromEntries(
t.map(s=>[s,this.attempts(s)])))}dueItems(){return P(this.slots(),this.now())}open(t){return t.filter(s=>!this.attempts(
s).length)}begin(t){this.queue=t,this.next()}next(){let[t,...s]=this.queue;this.queue=s;let n=this.item?.beside?.id;if(this.
item=t?m(this.items.get(t)):null,this.counted=!1,this.watch.hidden=!0,this.nextButton.hidden=!0,this.texts.open=!this.item,
!this.item)return this.place.replaceChildren(),this.said.textContent="That was the last one for now.",this.sumUp();this.
said.textContent="",this.anew(this.item),this.show(this.item,n),this.sumUp()}anew(t){let{answer:s,outcome:n}=this.entry(
t);(!B(s)||n)&&this.put(t,{answer:A(t),outcome:""})}show(t,s){let n=(i,c)=>this.change(t,c);this.question=new S(t,1,{id:this.
id,numbered:!1,entry:this.entry,change:n});let e=t.beside&&I(t.beside);return this.place.replaceChildren(...e?[e]:[],this.
question.node),e&&(e.tabIndex=-1),e&&t.beside?.id!==s?e.focus():this.question.node.querySelector("input, select, textare\
a, button")?.focus()}change(t,s){if(!(s.outcome&&!this.counted))return this.put(t,s);this.counted=!0;let e=s.outcome==="\
right";return this.put(t,{...s,log:[..._(this.kept.entry(t.id)),[this.now(),e?1:0]]}),this.nextButton.hidden=!1,this.nextButton.
textContent=this.queue.length?"Next question":"Finish",this.tell(t,s.answer,e),this.sumUp()}tell(t,s,n){let[e]=n||s===void 0?
[""]:Q(t,s),o=e&&this.practising.sayings[e];this.watch.hidden=!o,this.watch.textContent=o?`Watch out for this: ${o}`:"",
o&&(this.said.textContent=this.watch.textContent)}put(t,s){let n={...this.entry(t),...s,of:t.edition};delete n.attempts,
this.kept.put({[t.id]:n})}follow(){this.question?.show(),this.sumUp()}sumUp(){let t=this.dueItems().length,s=W(this.slots(),
this.now()),n=s===null?"Nothing is due.":`Nothing is due today. The next question comes back ${J(s)}.`;this.due.textContent=
t?`${$(t,"question")} ${t===1?"is":"are"} due today.`:n,this.dueButton.hidden=!t;for(let{buttons:e}of this.rows)for(let{
node:o,form:i,names:c}of e){let h=this.open(c).length,l=i==="A"?"Before the lesson":"After the lesson";o.textContent=`${l}\
 (text ${i}): ${c.length-h} of ${c.length} answered`,o.disabled=!h}this.figures.replaceChildren(...[U(this.practising,e=>this.
attempts(e)),D(this.practising,e=>this.attempts(e))].flat().map(e=>a("p",{},e)))}},J=r=>r===1?"tomorrow":`in ${r} days`,
_=r=>Array.isArray(r?.log)?r.log:[];function Q(r,t){let{notes:s,said:n}=g(r,t),o=[...s.map(([,,i])=>i),...n].filter(i=>b(
i)).map(i=>i.misconception??"").filter(i=>i);return[...new Set(o.length?o:[r.misconception])].filter(i=>i!=="")}function K(r,t,s={}){
let n=new x(t,s);return r.append(n.root),n.kept.face}T({practice:K});})();
/* of argument */
(()=>{const{I:B,y:C,z:I}=coursekit.of["shared-OXH3USZI"];const{d:l,e:p,f:j,g:E,i:S,m:k,q:b,w:R,
x:N,y:D}=coursekit.of["shared-V6FB3246"];function P({answer:i,dot:t,by:s},e){return Array.isArray(i)?{answer:e.map(({id:n})=>n).filter(n=>i.includes(n)),dot:t,by:s}:
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
(()=>{const{I:ht,y:ct,z:at}=coursekit.of["shared-OXH3USZI"];const{c:$,d:u,e:f,f:et,g:st,h:ot,i:A,
p:B,w:nt,x:it,y:rt}=coursekit.of["shared-V6FB3246"];var w=(t,e)=>t[0].worth.map((o,s)=>t.reduce((i,n,r)=>i+n.worth[s]*e[r][s],0)),b=(t,e)=>t.map((o,s)=>o-e[s]),lt=t=>t.reduce(
(e,o)=>e*Math.max(o,0),1),j=(t,e)=>Math.abs(t-e)<=$*Math.max(t,e),P=(t,e)=>Math.max(...b(t,e).map(Math.abs))<=$*Math.max(
1,...t.map(Math.abs));var G=(t,e,o)=>t.map((s,i)=>s+o*(e[i]-s)),Nt=(t,e)=>j(t[0]*e[1],t[1]*e[0]),q=(t,e)=>t.map(({worth:o,kept:s},i)=>o[0]||o[1]?
[e[i],1-e[i]]:s);function K(t){let e=t.map(({worth:n})=>n[0]&&!n[1]?1:0),o=n=>t[n].worth[1]/t[n].worth[0],s=[...t.keys()].
filter(n=>t[n].worth[0]&&t[n].worth[1]).sort((n,r)=>o(n)-o(r)),i=[e];return s.forEach((n,r)=>{let c=[...i[i.length-1]];c[n]=
1,r&&Nt(t[s[r-1]].worth,t[n].worth)?i[i.length-1]=c:i.push(c)}),i.map(n=>({points:w(t,q(t,n)),first:n}))}function pt(t,e){
let o=[];return t.forEach((s,i)=>{let n=t[i+1]??s,r=[0,1].map(c=>(e[c]-s[c])/(n[c]-s[c])).filter(c=>c>0&&c<1).sort((c,a)=>c-
a);for(let c of[0,...r]){let a=G(s,n,c);Math.min(...b(a,e))>=-$*100&&o.push(a)}}),o}function Tt(t,e,o){let[[s,i],[n,r]]=[
b(t,o),b(e,o)],[c,a]=[n-s,r-i],m=c*a<0?[Math.min(Math.max(-(s*a+i*c)/(2*c*a),0),1)]:[],h=$*Math.max(...[...t,...e,...o].
map(Math.abs));return[0,...m,1].map(l=>({gained:b(G(t,e,l),o),along:l})).filter(({gained:l})=>Math.min(...l)>h).map(({gained:l,
along:p})=>[lt(l),p]).reduce((l,p)=>l&&l[0]>=p[0]?l:p,void 0)}function H(t,e){let o=K(t),s;for(let[i,n]of o.entries()){let r=o[i+
1]??n;if(r===n&&o.length>1)continue;let c=Tt(n.points,r.points,e);c&&!(s&&s.best>=c[0])&&(s={best:c[0],along:c[1],low:n,
high:r})}return s&&G(s.low.first,s.high.first,s.along)}var St=[1,2,3,4,5,6,7,8].map(t=>10**-t),_t=1e-12,Bt=2e3;function ut(t,e){let o=w(t,t.map(({worth:i})=>i.map(()=>1)));if(!o.
every(Boolean))return;let s=t.map(Ft);for(let i of St)if(mt(t,s,e.map((n,r)=>n-i*o[r]),o),Math.min(...b(w(t,s),e).map((n,r)=>n/
o[r]))>$)return mt(t,s,e,o),s}function Ft({worth:t,kept:e}){let o=t.filter(Boolean).length,s=Math.max(0,1-e.reduce((i,n)=>i+
n,0));return e.map((i,n)=>t[n]?i+s/o:i)}function mt(t,e,o,s){let i=w(t,e);for(let n=0;n<Bt;n++){for(let c of o.keys())for(let a=c+
1;a<o.length;a++)Ct(t,e,o,[c,a]);let r=w(t,e);if(Math.max(...b(r,i).map((c,a)=>Math.abs(c)/s[a]))<=_t)return;i=r}}function Ct(t,e,o,[
s,i]){let n=e.map(a=>a[s]+a[i]),r=t.map(({worth:a},m)=>({worth:[a[s]*n[m],a[i]*n[m]],kept:[0,0]})),c=H(r,[o[s],o[i]]);if(c)
for(let[a,{worth:m}]of r.entries())(m[0]||m[1])&&([e[a][s],e[a][i]]=[n[a]*c[a],n[a]*(1-c[a])])}var x=100;function I(t){let e=t.map(({kept:o})=>o);return{shares:e,points:w(t,e),deal:!1}}function ft(t){let e=t.map(({worth:s,
kept:i})=>{let n=Math.max(0,1-i.reduce((r,c)=>r+c,0));return s.every(Boolean)?i.map(r=>r+n/i.length):i}),o=w(t,e);return{
shares:e,points:o,deal:!P(o,I(t).points)}}function Wt(t,e){let o=H(t,e);return o&&q(t,o)}function jt(t){let e=I(t),o=e.points.
length===2?Wt(t,e.points):ut(t,e.points);if(!o)return e;let s=w(t,o),i=ft(t);return P(i.points,s)?i:{shares:o,points:s,deal:!0}}
function Ht(t){let e=w(t,t.map(({worth:r})=>r.map(()=>1))),o=t.map(({worth:r})=>Rt(r,e));if(!o.some(Boolean))return;let s=o.
map((r,c)=>r??t[c].kept),i=w(t,s),n=Math.min(...b(i,I(t).points))>$*Math.max(...e);return{shares:s,points:i,deal:n}}function Rt(t,e){
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
s what another wants",{weights:s,kept:n(c=>(c+1)%t)}],r]}var v=100,kt=t=>typeof t=="number"&&t>=0&&t<=v,U=(t,e,o)=>Array.isArray(t)&&t.length===e&&t.every(o);function ee(t,e){return[
...t.keys()].filter(s=>s!==e).sort((s,i)=>t[i]-t[s]).filter(s=>{let i=t.reduce((r,c)=>r+c,0)-v,n=Math.min(t[s],Math.max(
0,i));return t[s]-=n,n>0})}var X=class{constructor(e,o){this.content=e,this.names=e.sides,this.id=et(),this.start={weights:e.
weights,kept:e.kept,wishes:e.unseated.map(()=>0)},this.store=new at(e.key,Object.keys(this.start),o,(s,i)=>this.fitted(s,
i),()=>this.show("")),this.controls=[],this.build(),this.show("")}get state(){let e=Object.entries(this.start).map(([o,s])=>[
o,this.store.entry(o)?.answer??s]);return Object.fromEntries(e)}fitted(e,{answer:o,dot:s,by:i}){let[n,r]=[this.names.length,
this.content.issues.length],c=h=>U(h,n,kt),a=h=>h.reduce((l,p)=>l+p,0)<=v+$;return{weights:h=>r===2?c(h):r>2&&U(h,r,c),kept:h=>U(
h,r,c)&&h.every(a),wishes:h=>U(h,this.start.wishes.length,kt)}[e](o)?{answer:B(o),dot:s,by:i}:null}worths(){let{weights:e}=this.
state;if(!e.length)return[this.names.map(()=>v)];if(!Array.isArray(e[0])){let i=e;return[i,i.map(n=>v-n)]}let o=e,s=this.
names.map((i,n)=>o.reduce((r,c)=>r+c[n],0));return o.map(i=>i.map((n,r)=>s[r]?v*n/s[r]:0))}stakes(){let{kept:e}=this.state;
return this.worths().map((o,s)=>({worth:o,kept:e[s].map(i=>i/v)}))}build(){let{content:e}=this,o=(n,r)=>u("button",{type:"\
button",click:r},n);this.status=u("div",{class:"ck-said",role:"status"}),this.figure=u("div",{class:"ck-figure"}),this.table=
st("Table of outcomes");let s=At(this.names.length,e.issues.length).map(([n,r])=>o(n,()=>this.change(r,`${n}.`))),i=o("B\
ack to the starting numbers",()=>this.change(this.start,"Back to the starting numbers."));this.root=u("div",{class:"ck-s\
creen ck-bargain",role:"group","aria-label":"A bargain to try out"},u("div",{class:"ck-intro"},A("p",e.question),A("p",e.
basis)),u("div",{class:"ck-beside"},u("div",{class:"ck-moved"},this.weightFields(),e.issues.map((n,r)=>this.keptFields(n,
r)),this.unseatedFields()),u("div",{class:"ck-follows"},u("div",{class:"ck-presets",role:"group","aria-label":"Try"},s,i),
this.status,this.store.notice.node,this.store.notice.spoken,this.figure,Mt(D(e.issues.length),this.names))),this.table,u(
"details",{},u("summary",{},"What the model assumes"),u("ul",{},e.assumptions.map(n=>A("li",n))))),this.store.fromNewer&&
this.root.prepend(u("p",{class:"ck-notice"},ct)),rt(this.root),ot(this.figure,()=>this.draw())}fields(e,o,s){return u("f\
ieldset",{},A("legend",e),o&&A("p",o),u("div",{class:"ck-sliders"},s))}slider(e,o,s,i){let n=`${this.id}-${this.controls.
length}`,r=u("input",{type:"range",id:n,min:0,max:v,step:5,input:()=>i(Number(r.value))}),c=u("span",{class:"ck-value","\
aria-hidden":"true"});return this.controls.push(()=>{r.value=String(o()),c.textContent=s(o()),r.setAttribute("aria-value\
text",c.textContent)}),u("div",{class:"ck-slider"},u("label",{for:n,dir:"auto"},e),r,c)}weightFields(){let{length:e}=this.
content.issues;return e===2?this.firstWeight():e>2&&this.content.issues.map((o,s)=>this.weightsOf(o,s))}weightsOf(e,o){let s=(n,r)=>this.
slider(`To ${n}`,()=>this.state.weights[o][r],()=>`${g(this.worths()[o][r])} points`,c=>{let a=B(this.state.weights);a[o][r]=
c,this.change({weights:a})}),i=`Each side has ${v} points of its own, for all issues together, divided as its sliders st\
and.`;return this.fields(`How much does ${e.name} matter?`,o?"":i,this.names.map(s))}firstWeight(){let[e,o]=this.content.
issues.map(({name:n})=>n),s=n=>`${g(n)} (${o} ${g(v-n)})`,i=(n,r)=>this.slider(`To ${n}`,()=>this.state.weights[r],s,c=>{
let a=[...this.state.weights];a[r]=c,this.change({weights:a})});return this.fields(`How much does ${e} matter?`,`Each si\
de has ${v} points of its own. What it does not give to ${e} goes to ${o}.`,this.names.map(i))}keptFields(e,o){let s=(i,n)=>this.
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
th",h),i.map(p=>u("td",{},l(p)))),r=e[O].points,c=(h,l,p)=>{let d=h.shares[l];return`${g(v*(d[p]??Math.max(0,1-d.reduce(
(y,N)=>y+N,0))))}%`},a=[...o.flatMap((h,l)=>[...this.names,gt(this.names.length)].map((p,d)=>n(`${h.name}: ${p}`,y=>c(y,
l,d)))),...this.names.flatMap((h,l)=>[n(`Points of ${h}`,p=>g(p.points[l])),n(`Gain of ${h} over no deal`,p=>dt(p.points[l]-
r[l]))]),...s.map(h=>n(`${E(h)}, without a seat`,()=>"no number"))];for(let h of a)h.firstElementChild?.setAttribute("sc\
ope","row");let m=["Who gets what",...Object.keys(e)].map(h=>u("th",{scope:"col"},h));return u("table",{},u("caption",{},
"Where the bargain may end"),u("thead",{},u("tr",{},m)),u("tbody",{},a))}};function Lt(t,e,o={}){let s=new X(e,o);return t.
append(s.root),s.store.face}ht({bargain:Lt});})();
/* of reader */
(()=>{const{I:N,l:b,m:C,n:w}=coursekit.of["shared-OXH3USZI"];const{a:y,b:d,d:o,r:v,y:E}=coursekit.of["shared-V6FB3246"];var h=(n,t)=>t&&d.code===y.code?n.replace(/\b(?:(an?|An?) )?(article|column|Article|Column)\b/g,(p,i,r)=>{let s=/^[A-Z]/.
test(r)?t.slice(0,1).toUpperCase()+t.slice(1):t;return i?`${i[0]}${/^[aeiou]/i.test(t)?"n":""} ${s}`:s}):n;var S="coursekit-copy";var k="You have no copy here yet.",x="Your copy is kept in this browser.",A="The whole text comes with the course.";function I(n,{
kit:t,title:p,paragraphs:i,included:r,genre:s=""},{binder:u}={}){let a=o("p",{role:"status"}),c=o("button",{type:"button",
class:"ck-primary",click:()=>b({from:c,binder:u})}),m=o("div",{class:"ck-screen ck-reader-invitation",role:"group","aria\
-label":r?"The text":h("Your own copy of the column",s)},o("p",{dir:"auto"},`“${p}”, ${v(i,"paragraph")}`),a,o("div",
{class:"ck-buttons"},c)),l=()=>{let e=r||C(`${w(u)}${t}`),f=r?A:e?x:k;a.textContent!==f&&(a.textContent=f);let O=h("Open\
 the column beside the lesson",s);c.textContent=e?O:"Bring your own copy"};E(m),l();let g=[S,"storage"];for(let e of g)globalThis.
addEventListener(e,l);return n.append(m),{follow(){},stop(){for(let e of g)globalThis.removeEventListener(e,l)}}}N({reader:I});})();
