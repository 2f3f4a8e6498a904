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
(()=>{const{A:O,B:$t,C:L,D:ot,E:M,b:St,d:a,e:K,f:B,g:st,i:E,k:p,l:y,m:k,o:nt,p:Jt,
r:V,s:Gt,w:v,y:Xt,z:Qt}=coursekit.of["shared-V6FB3246"];var jt=2,Zt=100,Ye=16,Y=e=>Number.isSafeInteger(e)&&e>0,te=e=>p(e)&&Object.hasOwn(e,"answer")&&Array.isArray(e.dot)&&e.dot.
length===2&&typeof e.dot[0]=="string"&&Y(e.dot[1]),se=(e,t=Ye)=>t>0?e===null||typeof e!="object"||Object.values(e).every(
s=>se(s,t-1)):!1,ze=e=>te(e)&&se(e)&&p(e.by)&&Object.values(e.by).every(Y)&&(e.others===void 0||Array.isArray(e.others)&&
e.others.every(te)),I=e=>p(e)&&Number.isInteger(e.version)&&e.version>jt;function He({saved:e,items:t,round:s,...n}){let o=Y(
e)?e:1,r={dot:["1",o],by:{1:o}};if(!p(t))return Object.fromEntries(["off","weights","kept","wishes"].filter(c=>Object.hasOwn(
n,c)).map(c=>[c,{answer:n[c],...r}]));let i=Object.entries(t).filter(([,c])=>p(c)).map(([c,h])=>[c,{...h,...r}]);return Y(
s)&&i.push(["#round",{answer:String(s),...r}]),Object.fromEntries(i)}var z=e=>e.isWellFormed?.()?e:e.replace(/\p{Surrogate}/gu,
"�");function rt(e){return typeof e=="string"?z(e):Array.isArray(e)?e.map(rt):p(e)?Object.fromEntries(Object.entries(e).
map(([t,s])=>[z(t),rt(s)])):e}function w(e){let t=p(e)&&(e.version===jt?e.items:e.version===1&&He(e));return p(t)?Object.
fromEntries(Object.entries(t).filter(([,s])=>ze(s)).map(([s,n])=>[z(s),Nt(rt(n))])):{}}var P=e=>Object.keys(e).length?{version:jt,
items:rt(e)}:{},C=e=>e===""||e==null||typeof e=="object"&&!Object.keys(e).length,ne=({tries:e})=>e&&Y(e)?e:0,S=e=>C(e.answer)&&
!ne(e)&&e.revealed!==!0,g=(e,t=s=>s)=>p(e)?`{${Object.keys(e).sort().map(s=>`${JSON.stringify(t(s))}:${g(e[s],t)}`).join()}\
}`:Array.isArray(e)?`[${e.map(s=>g(s,t)).join()}]`:JSON.stringify(typeof e=="string"?t(e):e);function Je(e){let t=n=>{let o=g(
n.answer);return[[S(n)?0:1,ne(n),o.length,o,g(n)],n]},s=([n],[o])=>{let r=n.findIndex((i,c)=>i!==o[c]);return r<0?0:n[r]>
o[r]?-1:1};return e.map(t).sort(s).map(([,n])=>n)}var q=({dot:e,answer:t})=>g([e,t]);function oe(e){let t=new Map;for(let s of Je(
e))t.has(q(s))||t.set(q(s),s);return[...t.values()]}var Tt=(e,{dot:[t,s]})=>(y(e.by,t)??0)>=s,j=({by:e,others:t=[],...s})=>[
s,...t],N=(e,t)=>Object.entries(t.by).every(s=>Tt(e,{dot:s}))&&j(t).every(s=>Tt(e,s));function it(...e){let t=new Map;for(let[
s,n]of e.flatMap(Object.entries))t.set(s,Math.max(t.get(s)??0,n));return Object.fromEntries(t)}function ee(e,t){let s=new Set(
j(t).map(({dot:n})=>g(n)));return e.filter(n=>s.has(g(n.dot))||!Tt(t,n))}function Ge(e,t){let[s,n]=[N(e,t),N(t,e)];if(s!==
n||g(e)===g(t))return s?e:t;let[o,r]=[j(e),j(t)],i=s?[]:[...ee(o,t),...ee(r,e)],c=oe(i.length?i:[...o,...r]),h=s&&q(o[0])===
q(r[0])&&q(o[0]),[l,...d]=[...c.filter(m=>q(m)===h),...c.filter(m=>q(m)!==h)],u=it(e.by,t.by,...c.map(({dot:[m,f]})=>({[m]:f})));
return Nt({...l,by:u,...d.length&&{others:d}})}var Nt=e=>e.others&&e.others.length>Zt?{...e,others:oe(e.others).slice(0,
Zt)}:e;function $(e,t){let s=Object.entries(t).map(([n,o])=>[n,Nt(Object.hasOwn(e,n)?Ge(e[n],o):o)]);return{...e,...Object.
fromEntries(s)}}var H=(e,t)=>Object.entries(t).some(([s,n])=>!Object.hasOwn(e,s)||!N(e[s],n));function Js(e,t,s){let n=Object.
entries(t).filter(([o,r])=>Object.hasOwn(e,o)&&S(e[o])&&!S(r)).map(([o,r])=>{let i=it(e[o].by,r.by),c=y(i,s)??0,[h,...l]=j(
r).map((d,u)=>({...d,dot:[s,c+u+1]}));return[o,{...h,by:{...i,[s]:c+1+l.length},others:l}]});return{...$(e,t),...Object.
fromEntries(n)}}function re({answer:e,others:t=[]}){let s=new Set([g(e)]);return t.filter(n=>!S(n)&&!s.has(g(n.answer))&&
s.add(g(n.answer)))}function ct(e,t,s){let n=(y(s,e)??0)+1;return{...t,dot:[e,n],by:{...s,[e]:n}}}function R(e,t){let s=globalThis;return s[Symbol.for(e)]??=t(),s[Symbol.for(e)]}var It="coursekit-kept",ht="coursekit:",A=R("coursekit",()=>new Map),at=e=>{try{return JSON.parse(e??"null")}catch{return null}};
function Xe(e){let t=at(document.getElementById("jupyter-config-data")?.textContent),s=t?.baseUrl??document.body?.dataset.
baseUrl;if(!s||e&&!t?.hubUser)return"";let n=String(s),o=v(()=>new URL(n,document.baseURI).pathname,n).replace(/\/$/,""),
r=Qe(t?.hubPrefix),i=o.startsWith(`${r}/`)?o.slice(r.length):o,[c]=/^.*?\/user\/[^/]+/.exec(i)??[i];return`${o.slice(0,o.
length-i.length)}${c}`}var Qe=e=>typeof e=="string"?e.replace(/\/hub\/?$/,""):"";function Ze(e){let t=Xe(e);return t?`co\
ursekit@${encodeURIComponent(t)}:`:ht}var F=class{constructor({storage:t,binder:s,prefix:n=Ze(s)}={}){this.open=()=>t===
void 0?globalThis.localStorage:t,this.prefix=n}get isThere(){try{return this.open().length>=0}catch{return!1}}names(t){let s=[];
try{s=Array.from({length:this.open().length},(n,o)=>this.open().key(o)??"")}catch{}return[...new Set([...s,...A.keys()])].
filter(n=>n.startsWith(this.prefix+t)).map(n=>n.slice(this.prefix.length))}stored(t){try{return at(this.open().getItem(this.
prefix+t))}catch{return null}}read(t){let s=this.stored(t),n=w(at(A.get(this.prefix+t)));return I(s)||!Object.keys(n).length?
s:P($(w(s),n))}write(t,s){A.set(this.prefix+t,JSON.stringify(s)),this.retry()}retry(){for(let t of[...A.keys()].filter(s=>s.
startsWith(this.prefix))){let s=this.read(t.slice(this.prefix.length));!I(s)&&this.holds(t,JSON.stringify(s))&&A.delete(
t)}}holds(t,s){try{return this.open().setItem(t,s),this.open().getItem(t)===s}catch{return!1}}unkept(t){let s=A.get(this.
prefix+t),n=s===void 0?{}:w(this.stored(t));return Object.fromEntries(Object.entries(w(at(s))).filter(([o,r])=>!Object.hasOwn(
n,o)||!N(n[o],r)))}remove(t){A.delete(this.prefix+t);try{this.open().removeItem(this.prefix+t)}catch{}}entries(t){return $(
this.fromCells(t),w(this.read(t)))}fromCells(t){let[s,...n]=t.split("/"),o=n[0]==="rounds"&&n[1];if(!o&&n[0]!=="question\
s")return{};let r=(i,c)=>o?i[0]===o:i.includes(c);return this.names(`${s}/`).filter(i=>i.split("/").length===3&&!i.startsWith(
`${s}/rounds/`)).map(i=>{let c=i.split("/")[2].split("+");return Object.fromEntries(Object.entries(w(this.read(i))).filter(
([h])=>r(c,h)))}).reduce($,{})}whenKept(t,s,n=s){let o=`${this.prefix}${t}/`,r,i=h=>{let{newValue:l,key:d}=h,u=h.type===
"storage"&&l===null&&(d??o),m=u?u.startsWith(o):h.detail?.cleared===o;if(clearTimeout(r),m){for(let f of A.keys())f.startsWith(
u||o)&&A.delete(f);n()}else r=setTimeout(()=>{h.type!==It&&this.retry(),s()},50)},c=[It,"storage","focus","pageshow"];for(let h of c)
globalThis.addEventListener(h,i);return()=>{clearTimeout(r);for(let h of c)globalThis.removeEventListener(h,i)}}},J=(e={})=>globalThis.
dispatchEvent(new CustomEvent(It,{detail:e}));var ae="coursekit-work",he=1,ts=5e6,es=["","right","partly","wrong","noted","shown"];function le(e){let t=-1;for(let s of new TextEncoder().
encode(e)){t^=s;for(let n=0;n<8;n+=1)t=t>>>1^(t&1?3988292384:0)}return(~t>>>0).toString(16).padStart(8,"0")}var G=e=>typeof e==
"string",Ct=e=>typeof e=="number"&&Number.isFinite(e),Rt=e=>G(e)||p(e)&&Object.values(e).every(G)||Array.isArray(e)&&e.every(
t=>G(t)||Ct(t)||Array.isArray(t)&&t.every(Ct)),ss=e=>Array.isArray(e)&&e.length>0&&e.every(t=>Array.isArray(t)&&t.length===
2&&t.every(Number.isSafeInteger));function ie({answer:e,dot:t,first:s,tries:n,outcome:o,revealed:r,sure:i,of:c,log:h}){return{
answer:e,dot:t,...Rt(s)&&{first:s},...nt(n)&&{tries:n},...o&&es.includes(o)&&{outcome:o},...r===!0&&{revealed:r},...Ct(i)&&
i>=0&&i<=100&&{sure:i},...c&&G(c)&&{of:c},...ss(h)&&{log:h}}}function ns(e){let t=Object.entries(e).filter(([,s])=>Rt(s.
answer)&&Object.keys(s.by).length&&!S(s)).map(([s,{by:n,others:o=[],...r}])=>{let i=o.filter(({answer:c})=>Rt(c)).map(ie);
return[s,{...ie(r),by:n,...i.length&&{others:i}}]});return Object.fromEntries(t)}var de=e=>g(e,z);function os(e){let t=0;
return{text:e.replace(/("[^"\\]*(?:\\.[^"\\]*)*")([ \t\r\n]*:)?|[ \t\r\n]+/g,(n,o="",r="")=>(r&&(t+=1),(o.includes("\\")?
JSON.stringify(JSON.parse(o)):o)+r.trim())),names:t}}function rs(e){let t=0;for(let s=[e];s.length;){let n=s.pop();if(!(n===
null||typeof n!="object")){Array.isArray(n)||(t+=Object.keys(n).length);for(let o of Object.values(n))s.push(o)}}return t}
function ue({kit:e,id:t,name:s,lessons:n},o){let r=Object.entries(o).map(([c,h])=>[c,ns(h)]).filter(([,c])=>Object.keys(
c).length),i=de({kit:e,id:t,...s&&{name:s},lessons:n,places:Object.fromEntries(r)});return`{"format":"${ae}","version":${he}\
,"checksum":"${le(i)}","content":${i}}
`}function on(e,t){if(new TextEncoder().encode(e).length>ts)throw new Error("it is larger than any saved work.");if(e.includes(
"\0"))throw new Error("it is text in UTF-16: some editor has saved it anew.");let s=e.replace(/^\ufeff/,""),n;try{n=JSON.
parse(s)}catch{throw new Error("it is not complete: it may be cut off, or of another kind.")}if(!p(n)||n.format!==ae||!Number.
isInteger(n.version)||n.version<1)throw new Error("it is not work saved from a course.");if(n.version>he)throw new Error(
"it was saved by a newer version of the course.");let o=os(s);if(o.names!==rs(n))throw new Error("it gives something twi\
ce under one name: nobody can tell which of the two is meant.");let r=n.content;if(!p(r)||!G(r.kit)||!p(r.places))throw new Error(
"it does not have the form of saved work.");if(r.kit!==t)throw new Error(`it is work on another course (${r.kit.slice(0,
60)}).`);return{work:r,intact:is(n.checksum,[()=>ce(s),()=>ce(o.text),()=>de(r)])}}var ce=e=>e.slice(e.indexOf('"content\
":')+10,e.lastIndexOf("}"));function is(e,t){try{return t.some(s=>le(s())===e)}catch{return!1}}var x=R("coursekit reader",()=>({readers:new Map,askers:[]}));function cs(e={}){let t=[...x.readers.values()].at(-1);if(t)
return t.open(e);x.wanted=e,At()}x.open=cs;function At(){(x.load??x.askers.at(-1))?.()}function fe(e){try{return Object.
keys(localStorage).some(t=>t.startsWith(e))}catch{return!1}}var as=e=>new F({binder:e}).prefix.replace(/^coursekit/,"coursekit-copy");function pe(e,t){return x.binder=t,x.askers.push(
e),!x.readers.size&&x.askers.length===1&&fe(as(t))&&At(),()=>{x.askers=x.askers.filter(s=>s!==e)}}async function me(e){let t=URL.
createObjectURL(new Blob([e],{type:"text/javascript"}));await import(t),URL.revokeObjectURL(t)}async function we(e){let t=e.get("comm_id"),s=t&&await e.widget_manager?.get_model?.(t),n=s&&Object.getPrototypeOf(s.constructor.
prototype)._handle_comm_msg;return!n||!s.comm?!1:(s.comm.on_msg(o=>n.call(s,o)),!0)}var hs="Run this cell to work with it here.",ls=200;function ds(e){let t,s=-1/0,n=null,o=()=>{clearTimeout(t);let i=n;n=
null,i&&e(i.value)};return{tell:i=>{clearTimeout(t),n={value:i};let c=()=>{s=performance.now(),o()},h=s+ls-performance.now();
h<=0?c():t=setTimeout(c,h)},now:o}}async function us(e){await we(e)&&e.send({ask:"news"})}var _t=R("coursekit notebooks",
()=>new Set);function ge(){for(let e of _t)e.isDisposed?_t.delete(e):e.model?.dirty&&e.contentsModel?.writable&&e.save().
catch(console.error)}var ye=(e,t)=>()=>{let s=[e,"answers","stored","trouble","binder"],n=new Set,o={},r=null,i=({copy_reader:h,
handed_in:l,...d})=>{if(h&&me(h).catch(console.error),l)for(let u of n)u({receipt:l});o={...o,...d};for(let u of n)u(d)},
c=h=>{let l=s.map(d=>[d,h.get(d)]).filter(([,d])=>d!=null);for(let[d]of l)h.set(d,null);l.length&&i(Object.fromEntries(l))};
return{initialize({model:h,heard:l=[]}){for(let f of l)i(f);c(h);for(let f of s)h.on(`change:${f}`,()=>c(h));h.on("msg:c\
ustom",i);let d=ds(f=>{try{h.send({answers:f})}catch{}});r=d,o[e]||h.send({ask:"everything"}),us(h).catch(console.error);
let u=pe(()=>h.send({ask:"copy_reader"}),o.binder),m=["pagehide","visibilitychange"];for(let f of m)globalThis.addEventListener(
f,d.now,!0);return()=>{u();for(let f of m)globalThis.removeEventListener(f,d.now,!0)}},render({model:h,el:l}){let{context:d}=h.
widget_manager??{};d&&_t.add(d);let u=null,m=b=>{o.answers=b,r?.tell(b)},f=()=>{l.replaceChildren();let{[e]:b,...Et}=o;u=
t(l,b,{...Et,onChange:m,handIn:et=>h.send({ask:"hand_in",file:et}),notebook:h.widget_manager})},D=b=>{if(!u)return o[e]&&
f();b.receipt&&u.handedIn?.(b.receipt),b.answers&&u.follow(b.answers),("stored"in b||"trouble"in b)&&u.hear?.(o.stored,o.
trouble)};return o[e]?f():l.append(a("p",{},hs)),n.add(D),()=>{n.delete(D),u?.stop()}}}};var lt=class e{constructor(t,s){this.kit=t,this.cupboard=new F(s),this.me=B(),this.before=this.cupboard.prefix!==ht?new e(
t,{...s,prefix:ht}):null}get forgets(){return!this.cupboard.isThere||Object.keys(this.unkept()).length>0}entries(t){return this.
cupboard.entries(`${this.kit}/${t}`)}names(){return this.cupboard.names(`${this.kit}/`).map(t=>t.slice(this.kit.length+1)).
filter(be)}places(t=[]){let s=t.flatMap(o=>o.rounds.map(({place:r})=>r)),n=[...new Set(["questions",...s,...this.names()])];
return this.filled(n,o=>this.entries(o))}unkept(){return this.filled(this.names(),t=>this.cupboard.unkept(`${this.kit}/${t}`))}filled(t,s){
let n=t.map(o=>({place:o,items:s(o)}));return Object.fromEntries(n.filter(({items:o})=>Object.keys(o).length).map(({place:o,
items:r})=>[o,r]))}keep(t,s,n){let o=`${this.kit}/${t}`,r=this.cupboard.read(o),i=n(this.entries(t),s);return I(r)||!H(w(
r),i)?!1:(this.cupboard.write(o,P(i)),!0)}take(t,s=$){Object.entries(t).filter(([o,r])=>be(o)&&this.keep(o,r,s)).length&&
J()}clear(){for(let t of this.cupboard.names(`${this.kit}/`))this.cupboard.remove(t);J({cleared:`${this.cupboard.prefix}${this.
kit}/`})}whenKept(t,s){return this.cupboard.whenKept(this.kit,t,s)}about(){let{id:t,name:s}=this.entries("about");return{
id:t?.answer,name:s?.answer??""}}tellAbout(t){let s=this.entries("about"),n=Object.entries(t).filter(([o,r])=>(y(s,o)?.answer??
"")!==r);this.take({about:Object.fromEntries(n.map(([o,r])=>[o,ct(this.me,{answer:r},y(s,o)?.by??{})]))})}save(t=[],s=this.
about().name){let n=this.written(t,s),o=`${this.kit}-work-${fs(new Date)}.json`,r=a("a",{href:URL.createObjectURL(new Blob(
[n],{type:"application/json"})),download:o});return r.click(),setTimeout(()=>URL.revokeObjectURL(r.href),6e4),ge(),o}written(t,s){
let{id:n=Math.random().toString(36).slice(2,12)}=this.about();this.tellAbout({id:n,name:s});let o=Object.fromEntries(t.map(
c=>[c.id,c.edition])),{about:r,...i}=this.places(t);return ue({kit:this.kit,id:n,name:s,lessons:o},i)}},be=e=>["question\
s","practice","switches","bargain","about"].includes(e)||/^rounds\/[^/]+$/.test(e),xn=e=>p(e?.places)?Object.fromEntries(
Object.entries(e.places).map(([t,s])=>[t,w(s)])):{};function fs(e){let t=s=>String(s).padStart(2,"0");return`${e.getFullYear()}\
-${t(e.getMonth()+1)}-${t(e.getDate())}-${t(e.getHours())}${t(e.getMinutes())}`}var ps="Save my work to a file",ms="A hosted session, as on Binder, ends after some ten idle minutes, and what it kept i\
s gone: save a file before you leave.",Bt={"":"",nowhere:"What you did here last is not kept: this browser has no space \
left for it, or does not allow it. It is gone when you close or reload this page. Save your work to a file first.",elsewhere:`\
What you did here last is kept only on the computer that runs the notebooks: this browser has no space left for it, or d\
oes not allow it. ${ms}`},Tn="This browser does not keep what you do in the course: it has no space left for it, or does\
 not allow it. Save your work to a file before you close or reload this page.",ws=e=>`Saved as ${e}, where your browser \
keeps downloads. It is what you load to go on, and what you hand in.`,gs=e=>e.every(([t,s])=>s&&N({by:s},t)),ke=e=>e.length?
gs(e)?"elsewhere":"nowhere":"",dt=class{constructor(t){this.due="",this.words=a("p"),this.saved=a("p");let s=a("button",
{type:"button",click:()=>this.say(this.words.textContent??"",ws(t()))},ps);this.node=a("div",{class:"ck-notice",hidden:!0},
this.words,a("div",{class:"ck-buttons"},s),this.saved),this.spoken=a("div",{class:"ck-spoken","aria-live":"polite"})}show(t){
this.due=t,t!==this.words.textContent&&(t||!this.node.contains(document.activeElement)?this.say(t):this.node.addEventListener(
"focusout",()=>setTimeout(()=>this.show(this.due)),{once:!0}))}say(t,s=""){this.node.hidden=!t,this.words.textContent=t,
this.saved.textContent=s,this.spoken.textContent=s||t}};var ve="The answers kept here were made by a newer version of this course. They are left alone; what you answer now is n\
ot kept.",ys=1500,ut=class{constructor(t,s,{answers:n,stored:o,onChange:r=()=>{},...i},c,h){let[l]=t.split("/");this.key=
t,this.names=s,this.onChange=r,this.fit=c,this.show=h,this.me=B(),this.items={},this.safe={},this.fitting=new WeakMap,this.
later=void 0,this.course=new lt(l,i),this.cupboard=this.course.cupboard,this.notice=new dt(()=>this.course.save());let d=this.
cupboard.read(t);this.fromNewer=I(d)||I(n);let u=this.course.whenKept(()=>this.refresh(),()=>this.forget());this.stop=()=>{
clearTimeout(this.later),u()},!this.fromNewer&&(this.take(this.cupboard.fromCells(t)),this.take(w(d)),this.take(w(n)),this.
store(),this.hear(o),H(w(n),this.items)&&this.tell())}entry(t){let s=y(this.items,t);return s&&!this.fitting.has(s)&&this.
fitting.set(s,this.fit(t,s)),s&&this.fitting.get(s)}take(t){let s=this.names.filter(n=>Object.hasOwn(t,n)).filter(n=>!y(
this.items,n)||!N(this.items[n],t[n]));return this.items=$(this.items,Object.fromEntries(s.map(n=>[n,t[n]]))),s.length>0}put(t){
let s=w(this.cupboard.read(this.key));!this.fromNewer&&this.take(s)&&setTimeout(()=>this.show());for(let[n,o]of Object.entries(
t)){let r=it(y(s,n)?.by??{},y(this.items,n)?.by??{});this.items[n]=ct(this.me,{...this.entry(n),...o},r)}this.fromNewer||
(this.store(),this.tell())}store(){let t=w(this.cupboard.read(this.key));H(t,this.items)&&(this.cupboard.write(this.key,
P($(t,this.items))),J()),this.notify()}tell(){try{this.onChange(Jt(P(this.items)))}catch{}}notify(){let t=this.cupboard.
unkept(this.key),s=this.names.filter(r=>Object.hasOwn(t,r)),n=ke(s.map(r=>[t[r],y(this.safe,r)]));if(n==="nowhere"&&this.
notice.words.textContent!==Bt.nowhere&&Object.keys(this.safe).length){this.later??=setTimeout(()=>{this.safe={},this.notify()},
ys);return}clearTimeout(this.later),this.later=void 0,this.notice.show(Bt[n])}hear(t){this.safe=p(t)?t:{},this.notify()}refresh(){
this.fromNewer||(this.take(w(this.cupboard.read(this.key)))&&(this.show(),this.tell()),this.notify())}follow(t){this.fromNewer||
I(t)||!this.take(w(t))||(this.store(),this.show())}forget(){this.items={},this.show(),this.tell(),this.notify()}get face(){
return{follow:t=>this.follow(t),hear:t=>this.hear(t),stop:this.stop}}};function Oe({title:e,paragraphs:t}){let s=B(),n=E("p",e);return n.id=s,n.className="ck-title",a("section",{class:"ck-tex\
t","aria-labelledby":s},n,t.map(o=>E("p",o.trim())))}var bs=2;function ks(e,t){return e.flatMap(s=>{let{sure:n,tries:o,first:r}=t(s),i=n!==null&&o?v(()=>M(s,r).outcome,null):
null;return i?[[n,i==="right"]]:[]})}var xe=e=>e.reduce((t,s)=>t+s,0),X=e=>`${Math.round(100*e)}%`;function vs(e){let t=e.
map(([n,o])=>(n/100-Number(o))**2),s=[...new Set(e.map(([n])=>n))].sort((n,o)=>n-o).map(n=>{let o=e.filter(r=>r[0]===n);
return{sure:n,count:o.length,right:o.filter(r=>r[1]).length}});return{brier:e.length?xe(t)/e.length:null,levels:s}}function Os(e){
let t=xe(e.map(([r])=>r))/100,s=e.filter(r=>r[1]).length,n=t-s,o=Math.abs(n)<=1?"about as sure as you were right":n>0?"s\
urer than you were right":"less sure than you were right";return`On average you were ${X(t/e.length)} sure, and right at\
 the first try in ${s} of ${V(e.length,"answer")} (${X(s/e.length)}): ${o}.`}function Ee(e,t){let s=e.filter(c=>c.confidence.
length);if(s.length<bs||!s.map(t).every(({tries:c,revealed:h})=>c||h))return null;let n=ks(s,t);if(!n.length)return{sentence:"\
No calibration chart: there is no rated first try to draw.",detail:[]};let{brier:o,levels:r}=vs(n),i=Os(n);return{sentence:i,
detail:[xs(n.length),$s(r,i),Ss(r),Es(k(o))]}}var xs=e=>a("p",{},`With ${V(e,"answer")} this is a hint, not a measuremen\
t: one answer more or less would move it.`),Es=e=>a("p",{},a("strong",{},`Your Brier score: ${e.toFixed(2)}. `),"It is t\
he mean of (rating − outcome)², where an answer that was right at the first try counts as 1 and any other as 0. Lower is\
 better: 0 is certain and always right, always saying “50%” gets 0.25, 1 is certain and always wrong. This is the common\
 form with one term for each answer. Brier’s own (Monthly Weather Review, 1950) adds up a term for every possible outcom\
e, and is twice as large when there are two.");function Ss(e){let t=["You said","Answers","Right at the first try","Shar\
e right"],s=e.map(({sure:n,count:o,right:r})=>a("tr",{},a("th",{scope:"row"},`${n}%`),[String(o),String(r),X(r/o)].map(i=>a(
"td",{},i))));return st("Calibration table",a("table",{},a("caption",{},"How sure you were, and how often you were right"),
a("thead",{},a("tr",{},t.map(n=>a("th",{scope:"col"},n)))),a("tbody",{},s)))}var ft={left:78,top:16,width:330,height:220},
_=e=>ft.left+ft.width*e,T=e=>ft.top+ft.height*(1-e);function $s(e,t){let s=[0,.2,.4,.6,.8,1],n=(c,h,l,d,u)=>K("line",{class:c,
x1:h,y1:l,x2:d,y2:u}),o=(c,h,l,d,u={})=>K("text",{class:c,x:h,y:l,"text-anchor":"middle",...u},d),r=T(.5),i=K("svg",{viewBox:"\
0 0 430 300",role:"img","aria-label":`Calibration chart. ${t}`},s.map(c=>n("ck-grid",_(0),T(c),_(1),T(c))),s.map(c=>o("c\
k-tick",_(c),T(0)+27,X(c))),s.map(c=>o("ck-tick",_(0)-16,T(c)+4,X(c),{"text-anchor":"end"})),n("ck-even",_(0),T(0),_(1),
T(1)),o("ck-axis",_(.5),T(0)+54,"how sure you were"),o("ck-axis",14,r,"right at the first try",{transform:`rotate(-90 14\
 ${r})`}),e.flatMap(({sure:c,count:h,right:l})=>[K("circle",{class:"ck-level",cx:_(c/100),cy:T(l/h),r:12}),o("ck-count-i\
n",_(c/100),T(l/h)+4.5,String(h))]));return a("figure",{class:"ck-calibration"},i,a("figcaption",{},"Each circle is a ra\
ting you used; the number in it says for how many answers. On the dashed line you are right as often as you said. Below \
it you were surer than you were right, above it less sure."))}var Q={author:"the author's own words",quoted:"a quoted person",reported:"reported speech",inference:"the author's infer\
ence"},U=Object.keys(Q),Ts=U.flatMap(e=>U.map(t=>[e,t])).filter(([e,t])=>e!==t);function js(e,t){let s=[];for(let n of e){
let{first:o}=t(n);if(n.truly&&s.push([n.truly,n.choices.find(r=>r.id===o)?.taken_for]),p(o))for(let r of(n.rows??[]).filter(
({id:i})=>typeof y(o,i)=="string"))s.push([r.truly,y(r.taken_for??{},o[r.id])])}return(n,o)=>s.filter(r=>r[0]===n&&r[1]===
o).length}function Ns(e){let t=(o,r)=>{let i=e(o,r);return a("td",{class:o===r?"ck-diagonal":i&&"ck-confused"},String(i||
"–"))},s=U.map(o=>a("th",{scope:"col"},`taken for ${Q[o]}`)),n=U.map(o=>a("tr",{},a("th",{scope:"row"},Q[o]),U.map(r=>t(
o,r))));return st("Voice confusion table",a("table",{},a("caption",{},"Whose words you took them for, at your first try"),
a("thead",{},a("tr",{},a("th",{scope:"col"},"Truly"),s)),a("tbody",{},n)))}function Se(e,t){if(!e.map(t).every(({tries:n,
revealed:o})=>n||o))return null;let s=js(e,t);return{sentence:Is(s),detail:[Ns(s)]}}function Is(e){let s=Ts.map(([n,o])=>({
truly:n,taken:o,often:e(n,o)})).reduce((n,o)=>o.often>n.often?o:n);if(s.often){let n=s.often===1?"once":`${s.often} time\
s`;return`Your commonest confusion: you took ${Q[s.truly]} for ${Q[s.taken]}, ${n}.`}return U.some(n=>e(n,n))?"No confus\
ion between kinds of voice: at your first try you named the right kind each time.":"Nothing to compare: every answer was\
 shown."}var Z="#round",pt=e=>({answer:L(e),first:null,tries:0,outcome:"",revealed:!1,sure:null,of:"",second:null}),Mt=["right","\
partly","wrong","shown"],$e=(e,{outcome:t=""})=>!(Mt.includes(t)||t==="noted")||Mt.includes(t)===!!O[e.kind].solution,qt=(e,t)=>!C(
t)&&ot(e,t)?O[e.kind].usable(e,t):L(e),Lt=(e,t)=>C(t)||g(qt(e,t))===g(t),mt=(e,t)=>v(()=>$e(e,t)&&Lt(e,t.answer),!1),Cs=(e,t)=>v(
()=>$e(e,t)&&(C(t.answer)||!C(qt(e,t.answer))),!1),Pt=(e,t)=>re(t).filter(s=>mt(e,s)),wt=(e,t)=>W(e,t).filter(({answer:s})=>!C(
s)),W=(e,{others:t=[]})=>t.filter(s=>!S(s)&&!mt(e,s));function Te(e,t){let s=j(t),n=s.find(r=>Cs(e,r)),o=s.filter(r=>r!==
n||!mt(e,r));return{...v(()=>n&&As(e,n),void 0)??pt(e),revealed:s.some(({revealed:r,outcome:i})=>r===!0||i==="shown"),by:t.
by,...o.length&&{others:o}}}function Rs(e,t,s){let n=O[e.kind].either?.(e,t),o=n?n.answers:[];return M(e,t).outcome||o.some(
r=>M(e,r).outcome===s)&&s}function As(e,t){let[s,n]=[qt(e,t.answer),mt(e,t)],o=t.outcome??"",r=o==="noted"||Mt.includes(
o),i=o==="shown"?"shown":n&&r&&Rs(e,s,o);return{answer:s,first:ot(e,t.first)&&Lt(e,t.first)?t.first:null,tries:nt(t.tries),
outcome:i||"",sure:e.confidence.find(c=>c===t.sure)??null,of:typeof t.of=="string"?t.of:"",second:ot(e,t.second)&&Lt(e,t.
second)?t.second:null,dot:t.dot}}var je=({answer:e,dot:t,by:s},n)=>typeof e=="string"&&/^[0-9]{1,9}$/.test(e)?{answer:String(
Number(e)%n),dot:t,by:s}:null;var gt=class{constructor(t,s){this.words=a("span");let n=(o,r)=>a("button",{type:"button",click:r},o);this.node=a("div",
{class:"ck-others"},a("p",{class:"ck-notice"},this.words),a("div",{class:"ck-buttons"},n("Show the other answer",t),n("K\
eep only this one",s)))}show(t){this.node.hidden=!t,this.words.textContent=`You answered this in more than one place. Th\
is is one answer; ${t===1?"the other one is":`the ${t} others are`} kept, too.`}},yt=class{constructor(){this.words=a("d\
iv"),this.details=a("details",{},a("summary",{},"Your earlier answer"),this.words),this.node=a("div",{class:"ck-earlier"},
a("p",{class:"ck-notice"},_s),this.details)}show(t){let s=t.flatMap(({answer:n})=>$t.text(n)?[n]:Object.values(n??{})).filter(
Bs);this.node.hidden=!t.length,this.details.hidden=!s.length,this.words.replaceChildren(...s.map(n=>E("p",n)))}},_s="You\
r earlier answer no longer fits this question, which has changed. It is kept. Please answer again.",Bs=e=>$t.text(e)&&/\S\s+\S/.
test(e);var tt={right:"Right.",partly:"Partly right.",wrong:"Not yet.",shown:"The answer:"},Ms=1e4;function Ut(e,t,s){let n=typeof s==
"string"?{text:s}:s,o=n.back?.length?n.back:e.back;return a("p",{},t&&[a("strong",{},t)," "],E("span",n.text),typeof s!=
"string"&&a("span",{class:"ck-back"},Gt(o)))}var Ne=(e,t)=>[`${k(t.answer)(e).replace(/\.$/,"")}.`,...t.explained?.(e)??
[]],Ft=class{constructor(){this.node=a("div",{class:"ck-spoken ck-passing","aria-live":"polite"})}say(t){clearTimeout(this.
later),this.node.replaceChildren(...t.length?[t.join(`
`)]:[]),this.later=setTimeout(()=>this.node.replaceChildren(),Ms)}},bt=class{constructor(t){this.item=t,this.status=a("d\
iv",{role:"status","aria-live":"off"}),this.voice=new Ft,this.aloud=this.voice.node,this.lines=[],this.look="plain",this.
notesSaid=[],this.last=void 0}sayAnew(){this.last=[]}say(t,s,n){let o=n??this.notesSaid;this.notesSaid=o;let r=[JSON.stringify(
[t,s]),JSON.stringify(o)],i=r.map((l,d)=>l!==this.last?.[d]),c=!this.last;this.last=r,i[0]&&(this.lines=t,this.look=s,this.
status.className=`ck-status ck-${s}`,this.status.replaceChildren(...t.map((l,d)=>Ut(this.item,!d&&tt[s],l))));let h=[...this.
status.children].map(l=>l.textContent??"");i.includes(!0)&&this.voice.say(c?[]:[...i[0]?h:[],...i[1]?o:[]])}};var kt=class{constructor(t,s,n,o){this.item=t,this.kind=s,this.id=n,this.answer=o,this.notes=new Map}idOf(t){let s=[...this.
item.choices,...this.item.rows].findIndex(n=>n.id===t);return`${this.id}-note-${s<0?t:s}`}add(t){let s=a("span",{class:"\
ck-spoken"}),n=a("span",{id:this.idOf(t)}),o=a("p",{},s,n);return this.notes.set(t,{node:o,part:s,words:n}),o}show(t,s,n){
let o=new Map(t.map(([i,c,h])=>[i,{right:c,reply:h}])),r=new Map;for(let[i,{node:c,part:h,words:l}]of this.notes){let{right:d,
reply:u}=o.get(i)??{},m=d===null?"plain":d==="partly"?d:d?"right":"wrong";c.hidden=!u,c.className=`ck-note ck-${m}`,l.replaceChildren(
...u?Ut(this.item,m==="wrong"?s:m!=="plain"&&tt[m],u).childNodes:[]),h.textContent=u&&n?`${this.partInWords(i)}: `:"",u&&
n?c.tabIndex=0:c.removeAttribute("tabindex"),u&&r.set(c,`${this.partInWords(i)}: ${l.textContent}`)}return[...r].sort(([
i],[c])=>i.compareDocumentPosition(c)&Node.DOCUMENT_POSITION_FOLLOWING?-1:1).map(([,i])=>i)}partInWords(t){let s=this.answer();
if(this.kind.part)return this.kind.part(this.item,t,s);let{text:n}=k([...this.item.choices,...this.item.rows].find(({id:r})=>r===
t)),o=this.kind.chosen?.(this.item,s,t);return o?`${n}: ${o}`:n}};var Ie="Say first how sure you are, then check.",Ls=(e,t)=>`${e}%${t?e===100?" certain":"":" just guessing"}`;function Ce(e,t){
let s=e.confidence.map(c=>a("input",{type:"radio",name:`${t}-sure`,value:c})),o=`How sure are you that ${O[e.kind].shape===
"text"?"your":"all of your"} answer is right?`,r=e.confidence.map((c,h)=>a("label",{},s[h],a("span",{},Ls(c,h)))),i=a("f\
ieldset",{class:"ck-rating"},a("legend",{},o),a("div",{},r));return{node:i,read:()=>Number(k(s.find(c=>c.checked)).value),
write(c,h){i.hidden=h&&c===null,i.disabled=h;for(let l of s)l.checked=Number(l.value)===c&&c!==null}}}var Wt=({votes:e},{tries:t,revealed:s})=>e>1&&!t&&!s,Dt=({votes:e},{second:t,revealed:s})=>e>1&&t!==null&&C(t)&&!s;function Re(e,t,s,n){
let{tries:o,first:r}=t,i={answer:s,tries:o+1,first:o?r:s};return Wt(e,t)?{...i,outcome:"",second:L(e)}:{...i,outcome:n,...Dt(
e,t)&&{second:s}}}function Ae({talk_minutes:e}){return`Your first vote is kept. Now explain to a neighbour why you chose\
 it, and listen to theirs.${e?` Take about ${V(e,"minute")}.`:""} Then vote again, for the same answer or another one. O\
n your own? Give your reason in a sentence, then vote.`}function qs(e,t){let s=e.querySelectorAll("textarea, input[inputmode]");for(let o of s)o.readOnly=t;let n=e.querySelectorAll(
"input:not([inputmode]), select, button");for(let o of n)o.disabled=t}var _e=(e,t)=>k(e.querySelector(t)).focus(),Ps="Th\
is question has changed since you answered it. Look at it again.",Fs="This question cannot be shown here. Its answer is \
kept.",vt=class{constructor(t,s,n){let o=r=>this.guard(r);this.make=()=>new Kt(t,s,{...n,guard:o}),this.question=null,this.
node=a("div"),this.show()}show(){this.guard(()=>{this.question??=this.make(),this.question.show(),this.put(this.question.
node)})}guard(t){v(()=>t()??!0,!1)||(this.question=null,this.put(a("div",{class:"ck-question"},a("p",{class:"ck-notice"},
Fs))))}put(t){this.node!==t&&this.node.replaceWith(t),this.node=t}},Kt=class{constructor(t,s,n){this.item=t,this.quiz=n,
this.kind=O[t.kind],this.id=`${n.id}-${s}`,this.notes=new kt(t,this.kind,this.id,()=>this.drawn.read()),this.everything=
!1,this.reply=new bt(t),this.drawn=this.kind.draw(t,this),this.drawn.body.addEventListener("input",()=>n.guard(()=>this.
changed()));let o=t.confidence.length?Ce(t,this.id):null;this.rating=o,o?.node.addEventListener("input",()=>n.guard(()=>this.
change({sure:o.read()})));let r=(l,d)=>a("button",{type:"button",click:()=>this.press(d)},l);this.checkButton=a("button",
{type:"submit",class:"ck-primary"},this.kind.check??"Check"),this.revealButton=r("Show answer",()=>this.reveal()),this.againButton=
r("Try again",()=>this.again()),this.buttons=a("div",{class:"ck-buttons"},this.checkButton,this.revealButton,this.againButton),
this.meant=a("div",{class:"ck-buttons",role:"group","aria-label":"Which do you mean?",hidden:!0}),this.changedNote=a("p",
{class:"ck-notice"},Ps),this.other=new gt(()=>this.press(()=>this.swap()),()=>this.press(()=>this.keepThis())),this.earlier=
new yt;let i=a("legend",{id:`${this.id}-legend`},n.numbered&&a("span",{class:"ck-count"},`${s}. `),E("span",t.stem),t.quote&&
E("span",t.quote,!0)),c=this.kind.running?[this.reply.status,this.buttons]:[this.buttons,this.reply.status,this.meant],h=l=>{
l.preventDefault(),this.press(()=>this.check())};this.node=a("form",{class:`ck-question ck-${t.kind}`,"data-question":t.
id,submit:h},a("fieldset",{},i,this.changedNote,this.earlier.node,this.drawn.body,this.rating?.node,c,this.reply.aloud,this.
other.node,this.drawn.after))}noteId(t){return this.notes.idOf(t)}note(t){return this.notes.add(t)}notice(t){this.reply.
say([t],"plain")}change(t){this.quiz.change(this.item,t),this.show()}changed(){this.everything=!1,this.change({answer:this.
drawn.read(),...!this.kind.stays&&{outcome:""}})}check(){let t=this.drawn.read(),s=this.quiz.entry(this.item),{tries:n,revealed:o,
sure:r}=s,{outcome:i}=M(this.item,t),c=!i&&this.kind.either?.(this.item,t);return c?this.ask(c):!i||!Object.keys(t).length?
this.notice(this.kind.blank??""):this.rating&&!n&&!o&&r===null?this.notice(Ie):(this.reply.sayAnew(),this.change(Re(this.
item,s,t,i)))}ask({asks:t,answers:s}){this.reply.sayAnew(),this.notice(t);let n=o=>{this.drawn.write(o),this.changed(),this.
check()};this.meant.replaceChildren(...s.map(o=>a("button",{type:"button",click:()=>this.press(()=>n(o))},`I mean ${Number(
o)}`))),this.meant.hidden=!1}reveal(){let{outcome:t,tries:s,sure:n}=this.quiz.entry(this.item);this.everything=t==="righ\
t"||t==="noted",this.everything?this.show():this.change({outcome:"shown",revealed:!0,sure:s?n:null})}again(){this.everything=
!1,this.change({answer:L(this.item),outcome:""}),_e(this.drawn.body,"input, select, textarea, button, [tabindex='0']")}swap(){
let t=this.quiz.entry(this.item),[s]=j(t),[n,...o]=Pt(this.item,t);this.reply.sayAnew(),this.change({second:null,...n,others:[
...o,s,...W(this.item,t)]})}keepThis(){this.change({others:W(this.item,this.quiz.entry(this.item))})}press(t){let s=document.
activeElement;this.quiz.guard(t),!(document.activeElement!==s&&document.activeElement!==document.body)&&s&&this.node.contains(
s)&&(s.matches(":disabled")||s.closest("[hidden]"))&&_e(this.buttons,"button:not([hidden])")}show(){let{item:t,kind:s}=this,
n=this.quiz.entry(t);this.meant.hidden=!0;let{answer:o,outcome:r,tries:i,revealed:c,sure:h,of:l}=n;this.earlier.show(r?[]:
wt(t,n)),this.changedNote.hidden=!this.earlier.node.hidden||!l||l===t.edition||!(i||c||Object.keys(o).length),this.other.
show(Pt(t,n).length);let d=r==="shown",u=d||r==="right",m=M(t,r&&!d?o:null);this.drawn.write(d?k(s.solution)(t):o),qs(this.
drawn.body,u),this.drawn.after&&(this.drawn.after.hidden=!r),this.rating?.write(h,i>0||c);let f=(d||this.everything)&&s.
everyReply,D=f?f(t):m.notes,b=this.notes.show(D,f?"Not this.":tt.wrong,u);this.drawn.told?.(D,u);let Et=d?Ne(t,s):m.said,
Yt=s.running&&Object.keys(o).length&&!d?s.running(t,o):[],et=s.holds&&!r&&o.length,zt=Dt(t,n),Ue=zt?[Ae(t)]:[...Et,...Yt].
filter(Ve=>Ve),We=et?this.reply.lines:Ue,De=[...d&&s.inWords?.(t)||[],...b];this.reply.say(We,et?this.reply.look:r||"pla\
in",De);let Ht=s.solution&&!u;this.checkButton.hidden=u;let Ke=Wt(t,n)?"Vote":zt&&"Vote again";this.checkButton.textContent=
Ke||(s.check??"Check"),this.revealButton.textContent=Ht?"Show answer":"Show every reply",this.revealButton.hidden=!(Ht||
s.options&&r&&!f),this.againButton.hidden=!r||!s.solution||!!(s.holds&&!u)}};var Us={sentence:"This cannot be counted here. Your answers are kept.",detail:[]},Be=80,Me=e=>e.length<=Be?e:`${e.slice(
0,Be).replace(/[\s,;:.]+\S*$/,"")} …`;function Ws({title:e,items:t}){let[{stem:s}]=t;return e||(t.length>1?`${t.length}\
 questions, first: ${Me(s)}`:`Question: ${Me(s)}`)}function Ds(e,t){let s=e.filter(h=>O[h.kind]?.solution).map(t),n=s.filter(
({outcome:h,revealed:l})=>h==="right"&&!l).length,o=e.map(t).filter(({tries:h})=>h).length,r=s.filter(({revealed:h})=>h).
length,i=s.length===e.length,c=`${n} of ${i?"":"the "}${s.length} ${i?"":"marked questions "}right, ${o}${i?"":` of ${e.
length}`} answered${r?`, ${r} shown`:""}`;return s.length>1?c:""}var Ks=3,Ot=class{constructor(t){this.find=t,this.sentence=
a("div",{class:"ck-finding",role:"status"}),this.detail=a("div"),this.nodes=[this.sentence,this.detail]}show(t,s){let{sentence:n,
detail:o}=v(()=>this.find(t,s),Us)??{sentence:"",detail:[]};n!==this.sentence.textContent&&(this.sentence.textContent=n),
this.detail.replaceChildren(...o)}},Vt=class{constructor(t,s){this.quiz=t,this.id=B(),this.items=new Map(t.items.map(r=>[
r.id,Qt(r)]));let n=(r,i)=>r===Z?je(i,t.rounds.length):Te(this.item(r),i),o=[...this.items.keys(),...t.rounds.length>1?[
Z]:[]];this.kept=new ut(t.key,o,s,n,()=>this.follow()),this.entry=r=>this.kept.entry(r.id)??pt(r),this.build(),this.draw()}build(){
let{quiz:t}=this,s=t.rounds.length>1,n=(c,h)=>a("button",{type:"button",click:h},c);this.roundLine=a("p",{class:"ck-roun\
d",tabindex:-1,hidden:!s}),this.scoreLine=a("p",{class:"ck-score"}),this.scoreBelow=a("p",{class:"ck-score","aria-hidden":"\
true"});let o=t.title&&a("p",{class:"ck-title",dir:"auto"},t.title);this.head=a("div",{class:"ck-head"},o,this.roundLine,
this.scoreLine),this.list=a("div");let r=[...this.items.values()].some(c=>c.confidence.length);this.findings=[],t.confusion&&
this.findings.push(new Ot(Se)),r&&this.findings.push(new Ot(Ee)),this.clearButton=n("Clear my answers",()=>this.clear());
let i=s&&n("New round",()=>this.newRound());this.root=a("div",{class:"ck-screen ck-quiz",role:"group","aria-label":Ws(t),
"data-place":t.key},this.head,this.kept.fromNewer&&a("p",{class:"ck-notice"},ve),this.list,this.kept.notice.spoken,this.
findings.flatMap(({nodes:c})=>c),a("div",{class:"ck-foot"},i,this.clearButton,this.scoreBelow)),Xt(this.root)}item(t){return k(
this.items.get(t))}round(){return Number(this.kept.entry(Z)?.answer??0)}asked(){return this.quiz.rounds[this.round()].map(
t=>this.item(t))}draw(){let t=this.asked().length>1,s=(o,r)=>this.change(o,r);this.drawn=this.round(),this.places=this.asked().
map((o,r)=>new vt(o,r+1,{id:this.id,numbered:t,entry:this.entry,change:s}));let n=this.places.flatMap(({node:o},r)=>[this.
textBefore(r),o].filter(i=>i!==null));this.list.replaceChildren(...n,this.kept.notice.node),this.roundLine.textContent=`\
Round ${this.drawn+1} of ${this.quiz.rounds.length}`,this.sumUp()}textBefore(t){let s=this.asked(),{beside:n}=s[t];return n&&
n.id!==s[t-1]?.beside?.id?Oe(n):null}sumUp(){let t=this.asked();this.scoreLine.textContent=Ds(t,this.entry),this.scoreBelow.
textContent=t.length>Ks?this.scoreLine.textContent:"",this.head.hidden=!this.quiz.title&&this.quiz.rounds.length<2&&!this.
scoreLine.textContent,this.clearButton.textContent=this.cleared?"Bring my answers back":"Clear my answers",this.clearButton.
hidden=!this.cleared&&!this.begun().length;for(let s of this.findings)s.show(t,this.entry)}begun(){return[...this.items.
values()].filter(t=>!S(this.entry(t))||wt(t,this.entry(t)).length)}change(t,s){this.cleared=null,this.kept.put({[t.id]:{
...this.entry(t),...s,of:t.edition}}),this.places[this.asked().indexOf(t)].node.after(this.kept.notice.node),this.sumUp()}newRound(){
this.cleared=null;let t=(this.round()+1)%this.quiz.rounds.length,s=this.quiz.rounds[t].map(n=>this.item(n)).filter(n=>this.
kept.entry(n.id));this.kept.put({[Z]:{answer:String(t)},...this.emptied(s,W)}),this.draw(),this.roundLine.focus()}emptied(t,s=()=>[]){
return Object.fromEntries(t.map(n=>[n.id,{...pt(n),others:s(n,this.entry(n))}]))}clear(){let t=this.cleared,s=this.begun();
this.cleared=t?null:Object.fromEntries(s.map(n=>[n.id,this.entry(n)])),this.kept.put(t??this.emptied(s)),this.draw()}follow(){
if(this.cleared=null,this.round()===this.drawn)for(let t of this.places)t.show();else this.draw();this.sumUp()}};function Le(e,t,s={}){
let n=new Vt(t,s);return e.append(n.root),n.kept.face}var qe=R("coursekit runtimes",()=>new Map),Io=R("coursekit runtimes asked for",()=>new Map),Vs="coursekit-runtime";function Pe(e,t){
qe.has(e)||qe.set(e,t),globalThis.dispatchEvent(new CustomEvent(Vs))}var xt={quiz:Le},Lo=e=>{Object.assign(xt,e)},qo=e=>Object.hasOwn(xt,e)||Object.hasOwn(O,e),Ys=(e,t,s,n={})=>Fe(xt[e])(t,
s,n),zs=e=>ye(e,Fe(xt[e])),Fe=e=>(t,s,n)=>(Object.assign(t,{lang:St.code,dir:St.direction}),e(t,s,n)),Po=e=>Pe(e,{mount:Ys,
widget:zs});coursekit.of["shared-CGLGQWS5"]={a:jt,b:P,c:C,d:S,e:j,f:H,g:Js,h:re,i:G,j:ns,k:on,l:cs,m:fe,n:as,o:lt,
p:xn,q:ps,r:ms,s:Bt,t:Tn,u:ws,v:gs,w:ke,x:dt,y:ve,z:ut,A:Oe,B:U,C:js,D:Ns,E:Is,
F:pt,G:Te,H:vt,I:Lo,J:qo,K:Ys,L:zs,M:Po};})();
(()=>{const{a:z,b:x,c:j,d:k,e:O,f:v,g:N}=coursekit.of["shared-WAIUG62D"];const{I:Re,J:Me,K:We,L:Ke,
M:Pe}=coursekit.of["shared-CGLGQWS5"];const{A:p,d:i,g:C,i:u,l:g,m:w,n:y,q:U,r:b,t:q,u:F,
v:E}=coursekit.of["shared-V6FB3246"];p.text={shape:"text",check:"Compare",blank:"Write your answer first, then compare.",stays:!0,draw(e,t){let n=i("textarea",
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
(()=>{const{A:lt,B:C,C:ut,D:dt,E:pt,F:ft,G:_,H:mt,I:wt,a:G,b:V,c:J,d:q,e:Q,f:X,g:Z,
h:B,i:M,j:tt,k:et,o:$,p:x,q:st,r:ot,s:nt,t:v,u:it,v:rt,w:at,x:S,y:ht,z:ct}=coursekit.of["shared-CGLGQWS5"];
const{C:z,E:j,d:h,f:b,i:Y,k:T,l:p,m:I,q:k,r:w,w:y,y:g,z:P}=coursekit.of["shared-V6FB3246"];var F=class{constructor(t,e){this.heard=t,this.course=new $(t.kit,e),this.notice=new S(()=>this.course.save()),this.sentence=
h("p",{role:"status",class:"ck-confusion"}),this.table=h("div"),this.from=h("p",{class:"ck-from"}),this.root=h("div",{class:"\
ck-screen ck-confusions",role:"group","aria-label":"Your voice confusions"},this.sentence,this.table,this.from,this.notice.
node),g(this.root),this.count(),this.stop=this.course.whenKept(()=>this.count())}count(){let t=()=>0,e=this.heard.rounds.
map(c=>{let l=this.course.entries(c.place),d=c.items.map(u=>({choices:[],rows:[],...u})),f=y(()=>ut(d,({id:u})=>p(l,u)??
{}),t);return{...c,times:f,heard:Rt.reduce((u,m)=>u+f(...m),0)}}),o=(c,l)=>e.reduce((d,f)=>d+f.times(c,l),0),s=e.reduce(
(c,l)=>c+l.heard,0),i=C.reduce((c,l)=>c+o(l,l),0),r=s?`At your first try you named the right kind of voice for ${i} of ${s}\
. ${pt(o)}`:this.toDo();r!==this.sentence.textContent&&(this.sentence.textContent=r),this.table.replaceChildren(...s?[dt(
o)]:[]),this.from.hidden=!s,this.notice.show(this.course.forgets?v:"");let a=e.filter(c=>c.heard);this.from.textContent=
`Counted: ${k(a.map(c=>`${c.heard} in ${gt(c)}`))}.`}toDo(){let t=[...new Set(this.heard.rounds.map(({lesson:s})=>s))],e=k(
this.heard.rounds.map(gt));return`Nothing to count yet. Answer rounds of ${t.length>1?"lessons":"lesson"} ${k(t)} first,\
 in this browser: ${e}.`}},Rt=C.flatMap(n=>C.map(t=>[n,t])),gt=({title:n,lesson:t})=>`“${n}” (lesson ${t})`;function bt(n,t,e={}){
let o=new F(t,e);return n.append(o.root),{follow:()=>o.count(),stop:o.stop}}var kt=({tries:n=0,revealed:t,outcome:e})=>n>0||t===!0||e==="shown";function A(n,t){let e=t.questions??{},o=n.questions.
filter(({id:a})=>!kt(p(e,a)??{})),s=n.rounds.map(a=>{let c=Object.values(p(t,a.place)??{}).filter(kt).length;return{...a,
done:Math.min(a.asks,c)}}),i=n.questions.length+s.reduce((a,{asks:c})=>a+c,0),r=n.questions.length-o.length+s.reduce((a,c)=>a+
c.done,0);return{all:i,done:r,open:o,rounds:s.filter(a=>a.done<a.asks)}}function E(n){let t=e=>n.reduce((o,s)=>o+s[e],0);
return{all:t("all"),done:t("done")}}var H=({all:n,done:t})=>n?t===n?`all ${n} answered`:`${t} of ${n} answered`:"no ques\
tions";function O(n){let t=h("p",{class:"ck-title",id:n}),e=h("progress",{"aria-labelledby":n});return{node:h("div",{class:"\
ck-whole"},t,e),show:(o,s)=>L(e,t,s,`${o}: ${H(s)}`)}}function L(n,t,{all:e,done:o},s){n.hidden=!e,n.max=e||1,n.value=o,
t.textContent=s}function D({file:n,title:t},e){let o=`${n}.ipynb`,s=h("a",{href:o,dir:"auto"},t),i=e?.context?.path;return typeof i=="st\
ring"&&y(()=>e.rendermime?.linkHandler?.handleLink(s,i.slice(0,i.lastIndexOf("/")+1)+o,""),null),s}var R=(n,t)=>[...n.querySelectorAll(
t)].map(e=>e);function yt(n,{place:t,id:e}){let o=R(document,".ck-quiz").filter(a=>a.dataset.place===t),s=e?o.flatMap(a=>R(
a,"form")).filter(a=>a.dataset.question===e):o,i=n.closest(".jp-Notebook"),r=s.filter(a=>a.checkVisibility());return r.find(
a=>a.closest(".jp-Notebook")===i)??r[0]}function $t(n){R(n,"input:enabled, select:enabled, textarea, button:not([hidden]\
)")[0]?.focus({preventScroll:!0});let t=()=>n.scrollIntoView({block:n.offsetHeight<innerHeight?"center":"start"});t(),requestAnimationFrame(
()=>requestAnimationFrame(t))}var Dt=1e4,Kt=200;function xt(n,t,e=performance.now()+Dt){let o=yt(n,t);o?$t(o):performance.
now()<e&&setTimeout(()=>xt(n,t,e),Kt)}function vt({title:n,...t},{file:e,isHere:o,notebook:s,missing:i}){let r=D({file:e,
title:n},s);return r.addEventListener("click",a=>{let c=yt(r,t);return!c&&!o&&e?xt(r,t):(a.preventDefault(),a.stopPropagation(),
c?$t(c):i())}),r}var Ot={all:0,done:0,open:[],rounds:[]};function Ut(n,t){let e=n.filter((r,a)=>t[a].done<t[a].all);if(!e.length)return"A\
ll questions of all lessons are answered.";let{title:o}=e[0],s=t[n.indexOf(e[0])].done>0,i=e.length>1?` Still open: ${e.
length} of ${n.length} lessons.`:"";return`${s?"Go on":"Next: begin"} with ${o}${/[.?!]$/.test(o)?"":"."}${i}`}var K=class{constructor(t,{
answers:e,...o}){this.plan=t,this.notebook=o.notebook,this.course=new $(t.kit,o),this.notice=new S(()=>this.course.save(
t.lessons));let s=b();this.bar=O(`${s}-sum`),this.rows=t.lessons.map((a,c)=>this.row(a,`${s}-${c}`)),this.next=h("p",{role:"\
status",class:"ck-next"});let i=h("button",{type:"button",click:()=>this.count(!0)},"Count again"),r=t.lessons.reduce((a,c)=>a+
c.minutes,0);this.root=h("div",{class:"ck-screen ck-overview",role:"group","aria-label":"The course and your progress"},
this.bar.node,this.next,h("ol",{class:"ck-lessons",role:"list"},this.rows.map(({node:a})=>a)),this.notice.node,h("div",{
class:"ck-below"},i,h("p",{},`${t.lessons.length} lessons, ${r} minutes in all. `+(this.notebook?.counts??"This counts t\
he answers kept in this browser and on the computer that runs the notebooks.")))),g(this.root),this.follow(e),this.stop=
this.course.whenKept(()=>this.count())}row(t,e){let o=D(t,this.notebook);o.id=e;let s=h("progress",{"aria-labelledby":e}),
i=h("span",{class:"ck-far"});return{node:h("li",{},h("div",{},o,h("p",{class:"ck-about",dir:"auto"},`${t.minutes} minute\
s · ${t.about}`)),h("div",{class:"ck-bar"},s,i)),bar:s,words:i}}follow(t){this.course.take(x(t)),this.count()}count(t=!1){
let{lessons:e}=this.plan,o=this.course.places(e),s=e.map(r=>y(()=>A(r,o),Ot));for(let[r,a]of s.entries()){let{bar:c,words:l}=this.
rows[r];L(c,l,a,a===Ot?"cannot be counted here":H(a))}this.bar.show("The course",E(s)),this.notice.show(this.course.forgets?
v:"");let i=Ut(e,s);(t||i!==this.next.textContent)&&this.next.replaceChildren(i)}};function Nt(n,t,e={}){let o=new K(t,e);
return n.append(o.root),{follow:s=>o.follow(s),stop:o.stop}}var Tt="These are few questions: a difference of one or two may be chance.";function qt({slots:n,strands:t},e){let o=new Set(
t.flatMap(({forms:r})=>r.A)),s=n.filter(r=>r.length===2&&r.every(a=>e(a).length));if(!s.length)return[];let i=r=>s.filter(
a=>e(a.filter(c=>o.has(c)===r)[0]??a[0])[0][1]).length;return[`Before the lessons you had ${i(!0)} of ${s.length} right \
at first, after them ${i(!1)} of ${s.length} that ask the same of another text. ${Tt}`]}function St({judges:n},t){let e=Object.
keys(n).filter(s=>t(s).length);if(!e.length)return[];let o=s=>{let i=e.filter(r=>n[r]===s);return`${i.filter(r=>t(r)[0][1]).
length} of ${i.length}`};return[`Sound arguments accepted for the right reason: ${o(!0)}. Flaws found: ${o(!1)}. ${Tt}`]}var Ct=[1,3,10],Wt=86400,Yt=2**53,N=n=>Math.floor(n/Wt),At=(n=new Date)=>Math.floor(n.getTime()/1e3)-n.getTimezoneOffset()*
60;function Et(n,t){let e=Object.keys(n);if(!e.every(u=>n[u].length))return{stands:"open",due:0,ask:""};let o=N(t),s=u=>N(
u)>o?u-Yt:u,i=e.flatMap(u=>n[u].map(([m,Lt])=>({at:s(m),right:Lt,name:u})));i.sort((u,m)=>u.at-m.at);let r=null;for(let{
right:u}of i)r=u?r===null?null:r+1:0;if(r===null||r>Ct.length)return{stands:"done",due:0,ask:""};let a=i[i.length-1],c=a.
at<0?o:N(a.at)+(r?Ct[r-1]:0),l=e.filter(u=>u!==a.name),d=u=>Math.max(...n[u].map(([m])=>s(m))),[f]=(l.length?l:[a.name]).
sort((u,m)=>d(u)-d(m));return{stands:"waits",due:c,ask:f}}function It(n,t){return n.map(s=>Et(s,t)).filter(({stands:s,due:i})=>s===
"waits"&&i<=N(t)).sort((s,i)=>s.due-i.due).map(({ask:s})=>s)}function jt(n,t){let e=n.map(o=>Et(o,t)).filter(({stands:o})=>o===
"waits");return e.length?Math.max(0,Math.min(...e.map(({due:o})=>o))-N(t)):null}function Pt(n,t){let o=Q(t).flatMap(({log:c})=>Array.isArray(c)?c:[]).filter(c=>Array.isArray(c)&&c.length===2&&c.every(
Number.isSafeInteger)),s=new Map(o.map(([c,l])=>[`${c} ${l}`,[c,l===1]]));if(s.size)return[...s.values()].sort(([c],[l])=>c-
l);let{tries:i,revealed:r,first:a}=_(n,t);return i||r?[[0,!!i&&j(n,a).outcome==="right"]]:[]}var U=class{constructor(t,e){
this.practising=t,this.now=e.now??At,this.id=b(),this.items=new Map(t.items.map(s=>[s.id,P(s)]));let o=(s,i)=>{let r=I(this.
items.get(s));return{..._(r,i),attempts:Pt(r,i),log:Bt(i)}};this.kept=new ct(t.key,[...this.items.keys()],e,o,()=>this.follow()),
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
t.map(e=>[e,this.attempts(e)])))}dueItems(){return It(this.slots(),this.now())}open(t){return t.filter(e=>!this.attempts(
e).length)}begin(t){this.queue=t,this.next()}next(){let[t,...e]=this.queue;this.queue=e;let o=this.item?.beside?.id;if(this.
item=t?I(this.items.get(t)):null,this.counted=!1,this.watch.hidden=!0,this.nextButton.hidden=!0,this.texts.open=!this.item,
!this.item)return this.place.replaceChildren(),this.said.textContent="That was the last one for now.",this.sumUp();this.
said.textContent="",this.anew(this.item),this.show(this.item,o),this.sumUp()}anew(t){let{answer:e,outcome:o}=this.entry(
t);(!J(e)||o)&&this.put(t,{answer:z(t),outcome:""})}show(t,e){let o=(r,a)=>this.change(t,a);this.question=new mt(t,1,{id:this.
id,numbered:!1,entry:this.entry,change:o});let s=t.beside&&lt(t.beside);return this.place.replaceChildren(...s?[s]:[],this.
question.node),s&&(s.tabIndex=-1),s&&t.beside?.id!==e?s.focus():this.question.node.querySelector("input, select, textare\
a, button")?.focus()}change(t,e){if(!(e.outcome&&!this.counted))return this.put(t,e);this.counted=!0;let s=e.outcome==="\
right";return this.put(t,{...e,log:[...Bt(this.kept.entry(t.id)),[this.now(),s?1:0]]}),this.nextButton.hidden=!1,this.nextButton.
textContent=this.queue.length?"Next question":"Finish",this.tell(t,e.answer,s),this.sumUp()}tell(t,e,o){let[s]=o||e===void 0?
[""]:Gt(t,e),i=s&&this.practising.sayings[s];this.watch.hidden=!i,this.watch.textContent=i?`Watch out for this: ${i}`:"",
i&&(this.said.textContent=this.watch.textContent)}put(t,e){let o={...this.entry(t),...e,of:t.edition};delete o.attempts,
this.kept.put({[t.id]:o})}follow(){this.question?.show(),this.sumUp()}sumUp(){let t=this.dueItems().length,e=jt(this.slots(),
this.now()),o=e===null?"Nothing is due.":`Nothing is due today. The next question comes back ${zt(e)}.`;this.due.textContent=
t?`${w(t,"question")} ${t===1?"is":"are"} due today.`:o,this.dueButton.hidden=!t;for(let{buttons:s}of this.rows)for(let{
node:i,form:r,names:a}of s){let c=this.open(a).length,l=r==="A"?"Before the lesson":"After the lesson";i.textContent=`${l}\
 (text ${r}): ${a.length-c} of ${a.length} answered`,i.disabled=!c}this.figures.replaceChildren(...[qt(this.practising,s=>this.
attempts(s)),St(this.practising,s=>this.attempts(s))].flat().map(s=>h("p",{},s)))}},zt=n=>n===1?"tomorrow":`in ${n} days`,
Bt=n=>Array.isArray(n?.log)?n.log:[];function Gt(n,t){let{notes:e,said:o}=j(n,t),i=[...e.map(([,,r])=>r),...o].filter(r=>T(
r)).map(r=>r.misconception??"").filter(r=>r);return[...new Set(i.length?i:[n.misconception])].filter(r=>r!=="")}function Mt(n,t,e={}){
let o=new U(t,e);return n.append(o.root),o.kept.face}var _t=6,Vt=1500,Jt="This question is not on the page yet. Run all cells of this lesson, then follow the link again.",Qt="\
Not handed in: the computer that runs the notebooks does not answer. Save your work to a file, or run this cell again.",
Xt="No receipt yet: the computer that runs the notebooks is busy, or has stopped. As long as no receipt stands here, not\
hing is handed in.",Zt="They are kept in this browser.",te=2e4,ee="They are kept in this browser and on the computer tha\
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
t)}catch{this.say(Qt);return}this.say("Handing in …"),this.waiting=setTimeout(()=>this.say(Xt),te)}handedIn({receipt:t,
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
fromEntries(Object.entries(s).filter(([i,r])=>!q(r)&&X(p(e,o)??{},{[i]:r})))]).filter(([o,s])=>Object.keys(s).length&&(o!==
"about"||!e.about))):{}}claim(){let t=this.unclaimed();this.course.take(t),Object.keys(this.course.unkept()).length||this.
course.before?.clear(),this.changed(),this.root.querySelector("button")?.focus(),this.say(`Added: ${w(Ft(t),"answer")}.`)}tell(){
let t=this.places();if(Object.keys(t).length)try{this.onChange({places:Object.fromEntries(Object.entries(t).map(([e,o])=>[
e,V(o)]))})}catch{}}changed(){this.show(),clearTimeout(this.later),this.later=setTimeout(()=>this.tell(),Vt)}follow(t){this.
course.take(x(t)),this.show()}hear(t,e=""){this.stored=T(t)?t:{},this.trouble.textContent=e||"",this.show()}show(){let t=this.
places(),e=this.content.lessons.map(c=>A(c,t));if(this.courseBar.show("The course",E(e)),this.lesson){let c=e[this.content.
lessons.indexOf(this.lesson)];this.lessonBar.show("This lesson",c),this.showOpen(this.lesson,c)}let o=this.withSafe(t),s=o.
filter(([c])=>!q(c)).length,i=nt[at(this.withSafe(this.course.unkept()))]||this.course.forgets&&v;this.where.textContent=
s?`${w(s,"answer")} so far. ${i||(this.notebook?.keeps??`${rt(o)?ee:Zt} ${ot}`)}`:`Nothing is kept yet. ${i||""}`;let r=Ft(
this.unclaimed());this.earlierNode.hidden=!r,this.earlierWords.textContent=r?`This browser has ${w(r,"more answer")} to \
this course, kept by an earlier version that did not know who was logged in. Are they yours, or somebody else’s who uses\
 this browser?`:"";let{name:a}=this.course.about();document.activeElement!==this.name&&(this.name.value=a)}showOpen(t,{open:e,
rounds:o}){let{kit:s}=this.content,i=[...e.map(({id:d,title:f})=>({title:f,place:`${s}/questions`,id:d})),...o.map(({place:d,
title:f,asks:u,done:m})=>({title:`${f}: ${u-m} of ${u}`,place:`${s}/${d}`}))],r=JSON.stringify(i);if(r===this.shownOpen)
return;this.shownOpen=r;let a=i.length-_t,c={file:t.file,isHere:this.isHere(t),notebook:this.notebook,missing:()=>this.say(
Jt)},l=h("ul",{},i.slice(0,_t).map(d=>h("li",{},vt(d,c))),a>0&&h("li",{},`and ${a} more`));this.open.replaceChildren(...i.
length?[h("p",{},"Still open:"),l]:[])}isHere(t){let e=this.notebook?.context?.path;return typeof e!="string"||e.endsWith(
`${t.file}.ipynb`)}withSafe({about:t,...e}){let o=this.stored;return Object.entries(e).flatMap(([s,i])=>Object.entries(i).
map(([r,a])=>[a,p(p(o,s)??{},r)]))}say(...t){this.status.replaceChildren(...t.filter(Boolean).map(e=>h("p",{dir:"auto"},
e)))}save(){let t=this.course.save(this.content.lessons,this.name.value.trim());this.tell(),this.say(it(t))}async load(){
let[t]=this.file.files??[];if(this.file.value="",!!t)try{this.taken(et(await t.text(),this.content.kit))}catch(e){let{message:o}=e;
this.say(`${t.name} was not loaded: ${o} Nothing here has changed.`)}}taken({work:t,intact:e}){let o=this.places(),s=x({
places:Object.fromEntries(Object.entries(t.places).filter(([l])=>l!=="about").map(([l,d])=>[l,{version:G,items:d}]))}),i=Object.
fromEntries(Object.entries(s).map(([l,d])=>[l,tt(d)]));this.course.take(i,(l,d)=>Z(l,d,this.course.me)),this.about({...M(
t.id)&&{id:t.id},...M(t.name)&&t.name&&{name:t.name}}),this.name.value=this.course.about().name,this.show();let r=Object.
entries(i).flatMap(([l,d])=>Object.keys(d).map(f=>p(p(o,l)??{},f))),a=r.filter(l=>!l||q(l)).length,c=Object.entries(this.
places()).flatMap(([l,d])=>Object.entries(d).filter(([f,u])=>B(u).length&&!B(p(p(o,l)??{},f)??u).length)).length;this.say(
`Loaded: ${w(r.length,"answer")}, ${a} of them new here.`,!e&&"The file was changed after it was saved; what it says now\
 was loaded.",c&&`${w(c,"question")} had another answer here. Both are kept: where you meet such a question, you can cha\
nge between them.`,se(this.content.lessons,i))}forget(){this.course.clear();try{this.onChange({clear:!0})}catch{}this.stored=
{},this.show(),this.say("Forgotten. The next person begins with an empty course, or loads a file.")}},Ft=({about:n,...t})=>Object.
values(t).flatMap(Object.keys).length;function se(n,t){let e=(s,i)=>s?.of&&s.of!==i,o=n.flatMap(s=>[...s.questions.filter(
({id:i,edition:r})=>e(p(t.questions??{},i),r)).map(({title:i})=>`“${i}” (lesson ${s.id})`),...s.rounds.map(({place:i,
title:r,editions:a})=>{let c=Object.entries(p(t,i)??{}).filter(([l,d])=>p(a,l)&&e(d,a[l]));return c.length&&`${w(c.length,
"question")} of “${r}” (lesson ${s.id})`})]).filter(Boolean);return o.length&&`Changed since they were answered: ${k(
o)}.`}function Ht(n,t,e={}){let o=new W(t,e);return n.append(o.root),{follow:s=>o.follow(s),hear:(...s)=>o.hear(...s),handedIn:s=>o.
handedIn(s),stop:()=>o.stop()}}wt({confusions:bt,overview:Nt,practice:Mt,work:Ht});})();
/* of argument */
(()=>{const{I:B,y:C,z:I}=coursekit.of["shared-CGLGQWS5"];const{d:l,e:p,f:j,g:E,i:S,m:k,q:b,w:R,
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
(()=>{const{I:lt,y:ct,z:ht}=coursekit.of["shared-CGLGQWS5"];const{c:$,d:m,e:f,f:ot,g:nt,h:st,i:v,
p:T,w:it,x:rt,y:at}=coursekit.of["shared-V6FB3246"];var w=(t,e)=>t[0].worth.map((n,o)=>t.reduce((i,s,r)=>i+s.worth[o]*e[r][o],0)),x=(t,e)=>t.map((n,o)=>n-e[o]),pt=t=>t.reduce(
(e,n)=>e*Math.max(n,0),1),j=(t,e)=>Math.abs(t-e)<=$*Math.max(t,e),G=(t,e)=>Math.max(...x(t,e).map(Math.abs))<=$*Math.max(
1,...t.map(Math.abs));var q=(t,e,n)=>t.map((o,i)=>o+n*(e[i]-o)),_t=(t,e)=>j(t[0]*e[1],t[1]*e[0]),K=(t,e)=>t.map(({worth:n,kept:o},i)=>n[0]||n[1]?
[e[i],1-e[i]]:o);function Y(t){let e=t.map(({worth:s})=>s[0]&&!s[1]?1:0),n=s=>t[s].worth[1]/t[s].worth[0],o=[...t.keys()].
filter(s=>t[s].worth[0]&&t[s].worth[1]).sort((s,r)=>n(s)-n(r)),i=[e];return o.forEach((s,r)=>{let a=[...i[i.length-1]];a[s]=
1,r&&_t(t[o[r-1]].worth,t[s].worth)?i[i.length-1]=a:i.push(a)}),i.map(s=>({points:w(t,K(t,s)),first:s}))}function mt(t,e){
let n=[];return t.forEach((o,i)=>{let s=t[i+1]??o,r=[0,1].map(a=>(e[a]-o[a])/(s[a]-o[a])).filter(a=>a>0&&a<1).sort((a,c)=>a-
c);for(let a of[0,...r]){let c=q(o,s,a);Math.min(...x(c,e))>=-$*100&&n.push(c)}}),n}function Ct(t,e,n){let[[o,i],[s,r]]=[
x(t,n),x(e,n)],[a,c]=[s-o,r-i],h=a*c<0?[Math.min(Math.max(-(o*c+i*a)/(2*a*c),0),1)]:[],p=$*Math.max(...[...t,...e,...n].
map(Math.abs));return[0,...h,1].map(l=>({gained:x(q(t,e,l),n),along:l})).filter(({gained:l})=>Math.min(...l)>p).map(({gained:l,
along:u})=>[pt(l),u]).reduce((l,u)=>l&&l[0]>=u[0]?l:u,void 0)}function H(t,e){let n=Y(t),o;for(let[i,s]of n.entries()){let r=n[i+
1]??s;if(r===s&&n.length>1)continue;let a=Ct(s.points,r.points,e);a&&!(o&&o.best>=a[0])&&(o={best:a[0],along:a[1],low:s,
high:r})}return o&&q(o.low.first,o.high.first,o.along)}var Wt=[1,2,3,4,5,6,7,8].map(t=>10**-t),jt=1e-12,Ht=2e3;function ft(t,e){let n=w(t,t.map(({worth:i})=>i.map(()=>1)));if(!n.
every(Boolean))return;let o=t.map(Rt);for(let i of Wt)if(ut(t,o,e.map((s,r)=>s-i*n[r]),n),Math.min(...x(w(t,o),e).map((s,r)=>s/
n[r]))>$)return ut(t,o,e,n),o}function Rt({worth:t,kept:e}){let n=t.filter(Boolean).length,o=Math.max(0,1-e.reduce((i,s)=>i+
s,0));return e.map((i,s)=>t[s]?i+o/n:i)}function ut(t,e,n,o){let i=w(t,e);for(let s=0;s<Ht;s++){for(let a of n.keys())for(let c=a+
1;c<n.length;c++)It(t,e,n,[a,c]);let r=w(t,e);if(Math.max(...x(r,i).map((a,c)=>Math.abs(a)/o[c]))<=jt)return;i=r}}function It(t,e,n,[
o,i]){let s=e.map(c=>c[o]+c[i]),r=t.map(({worth:c},h)=>({worth:[c[o]*s[h],c[i]*s[h]],kept:[0,0]})),a=H(r,[n[o],n[i]]);if(a)
for(let[c,{worth:h}]of r.entries())(h[0]||h[1])&&([e[c][o],e[c][i]]=[s[c]*a[c],s[c]*(1-a[c])])}var y=100;function I(t){let e=t.map(({kept:n})=>n);return{shares:e,points:w(t,e),deal:!1}}function dt(t){let e=t.map(({worth:o,
kept:i})=>{let s=Math.max(0,1-i.reduce((r,a)=>r+a,0));return o.every(Boolean)?i.map(r=>r+s/i.length):i}),n=w(t,e);return{
shares:e,points:n,deal:!G(n,I(t).points)}}function Dt(t,e){let n=H(t,e);return n&&K(t,n)}function Ut(t){let e=I(t),n=e.points.
length===2?Dt(t,e.points):ft(t,e.points);if(!n)return e;let o=w(t,n),i=dt(t);return G(i.points,o)?i:{shares:n,points:o,deal:!0}}
function Pt(t){let e=w(t,t.map(({worth:r})=>r.map(()=>1))),n=t.map(({worth:r})=>Gt(r,e));if(!n.some(Boolean))return;let o=n.
map((r,a)=>r??t[a].kept),i=w(t,o),s=Math.min(...x(i,I(t).points))>$*Math.max(...e);return{shares:o,points:i,deal:s}}function Gt(t,e){
let n=t.map((s,r)=>s/(e[r]||1)),o=n.indexOf(Math.max(...n));return t.some((s,r)=>r!==o&&j(t[o]*e[r],s*e[o]))?void 0:t.map(
(s,r)=>r===o?1:0)}var O="No deal",S="Issue by issue",Z="Both at once",z="All at once",B="Deal",_="Whole swap",D=t=>({1:B,
2:Z})[t]??z;function N(t){let e=Pt(t);return{[O]:I(t),...t.length>1&&{[S]:dt(t)},[D(t.length)]:Ut(t),...e&&{[_]:e}}}var d=t=>String(
Math.floor(t*10+.5+1e-6)/10+0),gt=t=>d(t)==="0"?"0":`+${d(t)}`.replace("+-","−"),M=t=>t.slice(0,1).toUpperCase()+t.slice(
1),R=t=>[t.slice(0,-1).join(", "),t[t.length-1]].filter(Boolean).join(" and "),qt=t=>t.length===2?"both":"all",bt=t=>t===
2?"left with neither":"left with nobody";function J(t,e){let n=N(t),[o,i]=[n[D(t.length)],n[_]],s=n[S]??n[O],r=e.map((p,l)=>`${p}\
 ${d(o.points[l])} points`),a=x(o.points,s.points).map(d),c={1:"A deal",2:"Linking both issues"}[t.length]??"Linking the\
 issues",h=[];return o.deal?a.every(p=>p==="0")?h.push(`${c} gains nothing: ${r.join(", ")}, as issue by issue.`):h.push(
`${c} gives ${R(r)}: ${R(a)} more than ${n[S]?"issue by issue":"no deal"}.`):h.push(`No deal: no possible deal is better\
 for ${qt(e)} sides than having none.`),x(i?.points??[],i?n[O].points:[]).forEach((p,l)=>{p<0&&d(-p)!=="0"&&h.push(`The \
whole swap would leave ${e[l]} ${d(-p)} points worse off than no deal.`)}),M(h.join(" "))}var b=100,wt=t=>typeof t=="number"&&t>=0&&t<=b,U=(t,e,n)=>Array.isArray(t)&&t.length===e&&t.every(n);function xt({sides:t,
issues:e,unseated:n},o,i){let s=a=>U(a,t.length,wt),r=a=>a.reduce((c,h)=>c+h,0)<=b+$;return o==="weights"?e.length===2?s(
i):e.length>2&&U(i,e.length,s):o==="kept"?U(i,e.length,s)&&i.every(r):U(i,n.length,wt)}function yt(t,e){let n=[...Array(
e).keys()];if(!t.length)return[n.map(()=>b)];if(!Array.isArray(t[0])){let s=t;return[s,s.map(r=>b-r)]}let o=t,i=n.map(s=>o.
reduce((r,a)=>r+a[s],0));return o.map(s=>s.map((r,a)=>i[a]?b*r/i[a]:0))}function $t(t,e){return[...t.keys()].filter(o=>o!==
e).sort((o,i)=>t[i]-t[o]).filter(o=>{let i=t.reduce((r,a)=>r+a,0)-b,s=Math.min(t[o],Math.max(0,i));return t[o]-=s,s>0})}function vt({sides:t,issues:e,unseated:n},o){let i=Object.values(o),s=(h,p)=>m("tr",{},v("th",h),i.map(l=>m("td",{},p(l)))),
r=o[O].points,a=[...e.flatMap((h,p)=>[...t,bt(t.length)].map((l,u)=>s(`${h.name}: ${l}`,g=>Kt(g.shares[p],u)))),...t.flatMap(
(h,p)=>[s(`Points of ${h}`,l=>d(l.points[p])),s(`Gain of ${h} over no deal`,l=>gt(l.points[p]-r[p]))]),...n.map(h=>s(`${M(
h)}, without a seat`,()=>"no number"))];for(let h of a)h.firstElementChild?.setAttribute("scope","row");let c=["Who gets\
 what",...Object.keys(o)].map(h=>m("th",{scope:"col"},h));return m("table",{},m("caption",{},"Where the bargain may end"),
m("thead",{},m("tr",{},c)),m("tbody",{},a))}function Kt(t,e){let n=()=>Math.max(0,1-t.reduce((o,i)=>o+i,0));return`${d(b*
(t[e]??n()))}%`}var[Ot,Yt,Q,Mt,Zt,Et]=[12,56,26,26,10,24];function At(t,e,n,o,i){let s=Object.entries(t),r=Mt+s.length*Q+Zt,a=e.length*r+
Et,c=p=>Ot+p/y*(o-Ot-Yt),h=(p,l)=>{let u=l*r+Mt;return[f("text",{x:0,y:u-8,class:"ck-label"},M(p)),[0,50,100].map(g=>f("\
line",{x1:c(g),x2:c(g),y1:u,y2:u+s.length*Q,class:"ck-grid"})),s.map(([g,{points:E}],W)=>{let[F,A]=[c(E[l]),u+(W+.5)*Q];
return[f("line",{x1:c(0),x2:F,y1:A,y2:A,class:"ck-lane"}),i(g,F,A),f("text",{x:F+14,y:A+5},d(E[l]))]})]};return f("svg",
{viewBox:`0 0 ${o} ${a}`,width:o,role:"img","aria-label":n,class:"ck-picture"},e.map(h),[0,50,100].map(p=>f("text",{x:c(
p),y:a-Et+10,"text-anchor":"middle"},String(p))))}var[C,zt]=[640,220],Jt=.73,k={left:62,right:24,top:18,bottom:58},kt=18,Lt=3,Qt=380;function Vt(t){let e=Math.max(zt,Math.
min(C,t||C)),n=Math.round(Jt*e+(C-e)/6),o=r=>k.left+r/y*(e-k.left-k.right),i=r=>n-k.bottom-r/y*(n-k.top-k.bottom);return{
width:e,height:n,across:o,down:i,path:r=>r.map(([a,c])=>`${o(a)},${i(c)}`).join(" ")}}var Xt={[O]:["rect",{x:-6,y:-6,width:12,
height:12}],[S]:["path",{d:"M0,-8 L7.5,6 L-7.5,6 Z"}],[Z]:["circle",{r:7.5}],[z]:["circle",{r:7.5}],[B]:["circle",{r:7.5}],
[_]:["path",{d:"M0,-9 L9,0 L0,9 L-9,0 Z"}]},L=(t,e,n,o,i)=>f("line",{x1:t,y1:e,x2:n,y2:o,class:i});function V(t,e,n){let[
o,i]=Xt[t],s=o==="circle"?"both-at-once":t.toLowerCase().replaceAll(" ","-");return f(o,{...i,transform:`translate(${e} ${n}\
)`,class:`ck-mark ck-mark-${s}`})}function te([t,e],{height:n,across:o,down:i}){let s=[0,20,40,60,80,100],[r,a]=[o(0),i(
0)];return f("g",{"aria-hidden":"true"},s.map(c=>[L(o(c),a,o(c),i(y),"ck-grid"),L(r,i(c),o(y),i(c),"ck-grid"),f("text",{
x:o(c),y:a+20,"text-anchor":"middle"},String(c)),f("text",{x:r-9,y:i(c)+5,"text-anchor":"end"},String(c))]),L(r,a,o(y),a,
"ck-axis"),L(r,a,r,i(y),"ck-axis"),f("text",{x:o(y/2),y:n-10,"text-anchor":"middle",class:"ck-axis-title"},`Points of ${t}`),
f("text",{transform:`translate(15 ${i(y/2)}) rotate(-90)`,"text-anchor":"middle",class:"ck-axis-title"},`Points of ${e}`))}
var ee=(t,e)=>t.x<e.x+e.width&&e.x<t.x+t.width&&t.y<e.y+e.height&&e.y<t.y+t.height,oe="600 13px";function ne(t){let e=document.
createElement("canvas").getContext("2d");return e?(e.font=`${oe} ${getComputedStyle(document.querySelector(".ck-bargain")??
document.body).fontFamily}`,e.measureText(t).width):0}function se(t,{width:e,down:n}){let o=t.map(({x:i,y:s})=>({x:i-12,
y:s-12,width:24,height:24}));return t.map(({x:i,y:s,text:r})=>{let a=ne(r)+2*Lt,h=[[20,-9],[-20-a,-9],[-a/2,-34],[-a/2,16],
[10,-34],[10,16],[-10-a,-34],[-10-a,16],[17,34],[17,-54]].map(([u,g])=>({x:i+u,y:s+g,width:a,height:kt})),p=u=>u.x>k.left&&
u.x+a<e&&u.y>0&&u.y+kt<n(0),l=h.find(u=>p(u)&&!o.some(g=>ee(u,g)))??h.find(p)??h[0];return o.push(l),f("text",{x:l.x+Lt,
y:l.y+14,class:"ck-label"},r)})}function ie(t,{across:e,down:n}){let o=[];for(let[i,{points:s}]of Object.entries(t)){let[
r,a]=[e(s[0]),n(s[1])],c=o.find(h=>Math.hypot(h.x-r,h.y-a)<4);c?c.text+=` = ${i}`:o.push({x:r,y:a,text:i})}return o}function Tt(t,e,n,o){
if(e.length>2)return At(N(t),e,n,Math.min(C,o||C),V);let i=Vt(o),{width:s,height:r,across:a,down:c,path:h}=i,p=N(t),l=Y(
t).map(({points:A})=>A),[u,g]=p[O].points,E=mt(l,[u,g]),W=E.length>1&&[[u,g],[u,E[0][1]],...E,[E[E.length-1][0],g]],F=Object.
entries(p).map(([A,{points:et}])=>V(A,a(et[0]),c(et[1])));return f("svg",{viewBox:`0 0 ${s} ${r}`,width:s,role:"img","ar\
ia-label":n,class:"ck-picture"},f("polygon",{points:h([[0,0],[0,l[0][1]],...l,[l[l.length-1][0],0]]),class:"ck-feasible"}),
te(e,i),W&&f("polygon",{points:h(W),class:"ck-better"}),f("polyline",{points:h(l),class:"ck-frontier"}),L(a(u),c(g),a(u),
c(y),"ck-least"),L(a(u),c(g),a(y),c(g),"ck-least"),F,s>=Qt&&se(ie(p,i),i))}function St(t,e){let n=(o,i)=>m("li",{},f("sv\
g",{viewBox:"-12 -12 24 24",width:24,height:24,"aria-hidden":"true"},o),i);return m("ul",{class:"ck-legend"},[O,t!==B&&S,
t,t!==B&&_].filter(o=>o!==!1).map(o=>n(V(o,0,0),o)),e.length===2&&re(n))}var re=t=>[t(L(-11,0,11,0,"ck-frontier"),"Front\
ier"),t(f("rect",{x:-10,y:-8,width:20,height:16,class:"ck-feasible"}),"Possible"),t(f("rect",{x:-10,y:-8,width:20,height:16,
class:"ck-better"}),"Better than no deal for both")];var X=(t,e,n)=>Array.from({length:e},(o,i)=>Array.from({length:t},(s,r)=>n(r,i))),Nt=t=>t.length===2?t[0]:t;function Ft(t,e){
let n=e>1?20/(e-1):0,o=Nt(X(t,e,(a,c)=>a%e===c?80:n)),i=Nt(X(t,e,(a,c)=>c?30/(e-1):70)),s=a=>X(t,e,(c,h)=>c===a(h)?100:0),
r=["One side holds everything",{kept:s(()=>0)}];return e===1?[["Nobody holds anything",{kept:s(()=>-1)}],r]:[["Same prio\
rities",{weights:i}],...t===2&&e===2?[["Same first choice, different rates",{weights:[80,60]}]]:[],["Opposite priorities",
{weights:o}],["Each holds what it wants",{weights:o,kept:s(a=>a%t)}],[t===2?"Each holds what the other wants":"Each hold\
s what another wants",{weights:o,kept:s(a=>(a+1)%t)}],r]}var P=class{constructor(e,n){this.content=e,this.names=e.sides,this.bargain=n,this.id=ot(),this.controls=[],this.node=m(
"div",{class:"ck-moved"},this.weightFields(),e.issues.map((o,i)=>this.keptFields(o,i)),this.unseatedFields())}show(){for(let e of this.
controls)e()}fields(e,n,o){return m("fieldset",{},v("legend",e),n&&v("p",n),m("div",{class:"ck-sliders"},o))}slider(e,n,o,i){
let s=`${this.id}-${this.controls.length}`,r=m("input",{type:"range",id:s,min:0,max:b,step:5,input:()=>i(Number(r.value))}),
a=m("span",{class:"ck-value","aria-hidden":"true"});return this.controls.push(()=>{r.value=String(n()),a.textContent=o(n()),
r.setAttribute("aria-valuetext",a.textContent)}),m("div",{class:"ck-slider"},m("label",{for:s,dir:"auto"},e),r,a)}weightFields(){
let{length:e}=this.content.issues;return e===2?this.firstWeight():e>2&&this.content.issues.map((n,o)=>this.weightsOf(n,o))}weightsOf(e,n){
let o=(s,r)=>this.slider(`To ${s}`,()=>this.bargain.state.weights[n][r],()=>`${d(this.bargain.worths()[n][r])} points`,a=>{
let c=T(this.bargain.state.weights);c[n][r]=a,this.bargain.change({weights:c})}),i=`Each side has ${b} points of its own\
, for all issues together, divided as its sliders stand.`;return this.fields(`How much does ${e.name} matter?`,n?"":i,this.
names.map(o))}firstWeight(){let[e,n]=this.content.issues.map(({name:s})=>s),o=s=>`${d(s)} (${n} ${d(b-s)})`,i=(s,r)=>this.
slider(`To ${s}`,()=>this.bargain.state.weights[r],o,a=>{let c=[...this.bargain.state.weights];c[r]=a,this.bargain.change(
{weights:c})});return this.fields(`How much does ${e} matter?`,`Each side has ${b} points of its own. What it does not g\
ive to ${e} goes to ${n}.`,this.names.map(i))}keptFields(e,n){let o=(i,s)=>this.slider(`${M(i)} keeps`,()=>this.bargain.
state.kept[n][s],r=>`${d(r)}%`,r=>{let a=T(this.bargain.state.kept);a[n][s]=r;let c=$t(a[n],s),h=c.map(p=>`${M(this.names[p])}\
 now keeps ${d(a[n][p])}%`);this.bargain.change({kept:a},c.length?`${R(h)} of ${e.name}.`:"")});return this.fields(`${e.
name}: who keeps what without a deal?`,e.text,this.names.map(o))}unseatedFields(){let{unseated:e}=this.content;if(!e.length)
return!1;let n=(o,i)=>this.slider(`To ${o}`,()=>this.bargain.state.wishes[i],s=>`${d(s)} points`,s=>{let r=[...this.bargain.
state.wishes];r[i]=s,this.bargain.change({wishes:r},`${M(o)}: ${d(s)} points. Nothing moves: the model has no place for \
this number.`)});return this.fields("What is a deal worth to those without a seat?","They live with the outcome. Move th\
ese, and watch the picture and the table.",e.map(n))}};var tt=class{constructor(e,n){this.content=e,this.names=e.sides,this.start={weights:e.weights,kept:e.kept,wishes:e.unseated.
map(()=>0)},this.store=new ht(e.key,Object.keys(this.start),n,(o,{answer:i,dot:s,by:r})=>xt(e,o,i)?{answer:T(i),dot:s,by:r}:
null,()=>this.show("")),this.sliders=new P(e,this),this.build(),this.show("")}get state(){let e=Object.entries(this.start).
map(([n,o])=>[n,this.store.entry(n)?.answer??o]);return Object.fromEntries(e)}worths(){return yt(this.state.weights,this.
names.length)}stakes(){let{kept:e}=this.state;return this.worths().map((n,o)=>({worth:n,kept:e[o].map(i=>i/b)}))}build(){
let{content:e}=this,n=(s,r)=>m("button",{type:"button",click:r},s);this.status=m("div",{class:"ck-said",role:"status"}),
this.figure=m("div",{class:"ck-figure"}),this.table=nt("Table of outcomes");let o=Ft(this.names.length,e.issues.length).
map(([s,r])=>n(s,()=>this.change(r,`${s}.`))),i=n("Back to the starting numbers",()=>this.change(this.start,"Back to the\
 starting numbers."));this.root=m("div",{class:"ck-screen ck-bargain",role:"group","aria-label":"A bargain to try out"},
m("div",{class:"ck-intro"},v("p",e.question),v("p",e.basis)),m("div",{class:"ck-beside"},this.sliders.node,m("div",{class:"\
ck-follows"},m("div",{class:"ck-presets",role:"group","aria-label":"Try"},o,i),this.status,this.store.notice.node,this.store.
notice.spoken,this.figure,St(D(e.issues.length),this.names))),this.table,m("details",{},m("summary",{},"What the model a\
ssumes"),m("ul",{},e.assumptions.map(s=>v("li",s))))),this.store.fromNewer&&this.root.prepend(m("p",{class:"ck-notice"},
ct)),at(this.root),st(this.figure,()=>this.draw())}change(e,n=""){this.store.put(Object.fromEntries(Object.entries(T(e)).
map(([o,i])=>[o,{answer:i}]))),this.show(n)}show(e){let n=this.stakes(),o=J(n,this.names);this.sliders.show();let i=e?`${e}\
 ${o}`:o;i!==this.status.textContent&&(this.status.textContent=i),this.draw(),this.table.replaceChildren(vt(this.content,
N(n)))}draw(){let e=this.stakes(),n=`Chart. ${J(e,this.names)}`;this.figure.replaceChildren(it(()=>Tt(e,this.names,n,this.
figure.clientWidth),rt))}};function Bt(t,e,n={}){let o=new tt(e,n);return t.append(o.root),o.store.face}lt({bargain:Bt});})();
/* of reader */
(()=>{const{I:N,l:b,m:C,n:w}=coursekit.of["shared-CGLGQWS5"];const{a:y,b:d,d:o,r:v,y:E}=coursekit.of["shared-V6FB3246"];var h=(n,t)=>t&&d.code===y.code?n.replace(/\b(?:(an?|An?) )?(article|column|Article|Column)\b/g,(p,i,r)=>{let s=/^[A-Z]/.
test(r)?t.slice(0,1).toUpperCase()+t.slice(1):t;return i?`${i[0]}${/^[aeiou]/i.test(t)?"n":""} ${s}`:s}):n;var S="coursekit-copy";var k="You have no copy here yet.",x="Your copy is kept in this browser.",A="The whole text comes with the course.";function I(n,{
kit:t,title:p,paragraphs:i,included:r,genre:s=""},{binder:u}={}){let a=o("p",{role:"status"}),c=o("button",{type:"button",
class:"ck-primary",click:()=>b({from:c,binder:u})}),m=o("div",{class:"ck-screen ck-reader-invitation",role:"group","aria\
-label":r?"The text":h("Your own copy of the column",s)},o("p",{dir:"auto"},`“${p}”, ${v(i,"paragraph")}`),a,o("div",
{class:"ck-buttons"},c)),l=()=>{let e=r||C(`${w(u)}${t}`),f=r?A:e?x:k;a.textContent!==f&&(a.textContent=f);let O=h("Open\
 the column beside the lesson",s);c.textContent=e?O:"Bring your own copy"};E(m),l();let g=[S,"storage"];for(let e of g)globalThis.
addEventListener(e,l);return n.append(m),{follow(){},stop(){for(let e of g)globalThis.removeEventListener(e,l)}}}N({reader:I});})();
