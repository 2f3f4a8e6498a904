/* Made by `make scripts` of the sources beside it: edit those. */
var coursekit={of:{}};
(()=>{var N={code:"en",direction:"ltr",decimal:".",group:",",months:["January","February","March","April","May","June","July",
"August","September","October","November","December"],percent:"{n}%",day:"{day} {month} {year}",month:"{month} {year}",before:"\
{year} BC",pair:"{first} and {last}",alternative:"{first} or {last}",quotes:["“","”"],plurals:`10${"1".repeat(198)}`,
messages:{}},E=globalThis,s=E[Symbol.for("coursekit language")]??N,i=(t,e)=>t.replace(/\{(\w+)\}/g,(o,r)=>Object.hasOwn(
e,r)?String(e[r]):o),a=(t,e)=>e?i(t,e):t;function l(t,e){let o=Object.hasOwn(s.messages,t)?s.messages[t]:"";return typeof o==
"string"?o:o[e]}var x=(t,e)=>a(l(t,0)||t,e);function h(t,e,o,r){let n=Number(s.plurals[o<200?o:100+o%100]);return a(l(t,
n)||(o===1?t:e),{n:u(o),...r})}var v=(t,e,o)=>a(l(`${t}${e}`,0)||e,o),g=t=>s.quotes.join(t),W=t=>String(t).replace(".",
s.decimal),K=(t,e)=>t.toFixed(e).replace(".",s.decimal),S=t=>i(s.percent,{n:t}),R=t=>S(Math.round(100*t));function u(t,e=3){
let[o,r=""]=Math.abs(t).toFixed(e).split("."),n=o.replace(/\B(?=(\d{3})+$)/g,s.group),c=r.replace(/0+$/,"");return`${t<0?
"-":""}${n}${c&&s.decimal+c}`}var b='“"„«»‹›‘‚';var $=1e-9;function y(t,e,o){for(let[r,n]of Object.entries(e))typeof n=="function"?t.addEventListener(r,n):n!==!1&&n!=null&&
t.setAttribute(r,n===!0?"":String(n));return t.append(...o.flat(1/0).filter(Boolean)),t}var f=(t,e={},...o)=>y(document.
createElement(t),e,o),F=(t,e={},...o)=>y(document.createElementNS("http://www.w3.org/2000/svg",t),e,o),G=(t,e)=>t.split(
/\{(\w+)\}/).map((o,r)=>r%2&&Object.hasOwn(e,o)?e[o]:o),H=()=>`ck${Math.random().toString(36).slice(2,10)}`,z=(t,...e)=>f(
"div",{class:"ck-scroll",tabindex:0,role:"group","aria-label":t},e);function C(t,e){let o=t.clientWidth;"ResizeObserver"in
window&&new ResizeObserver(()=>{!t.clientWidth||t.clientWidth===o||(o=t.clientWidth,e())}).observe(t)}var D=(t,e,o=!1)=>f(
t,{dir:"auto",class:o&&"ck-quote"},j(o&&!b.includes(e.charAt(0)||" ")?g(e):e)),j=t=>t.split(/(-[>x](?!\w))/).map((e,o)=>o%
2?f("span",{style:"white-space: nowrap"},e):e),d=t=>t!==null&&typeof t=="object"&&Object.getPrototypeOf(t)===Object.prototype,
Q=(t,e)=>Object.hasOwn(t,e)?t[e]:void 0;function U(t){if(t==null)throw new Error("something that has to be there is not");
return t}var Y=(t,e,o)=>Math.abs(t-e)<=o+$,V=t=>Number.isInteger(t)&&t>=0?t:0,X=t=>JSON.parse(JSON.stringify(t)),k=t=>t.
length<2?t.join(""):i(s.pair,{first:t.slice(0,-1).join(", "),last:t[t.length-1]});var Z=t=>t.length?` ${h("See paragraph {numbers}.","See paragraphs {numbers}.",t.length,{numbers:k(t)})}`:"",A=t=>/^\p{Sc}/u.
test(t),P=t=>A(t)?[t[0],t.slice(1).trim()]:["",t];function tt(t,e){let o=u(t,6),r=e?o:o.replaceAll(s.group,""),[n,c]=P(e);
return`${n}${r} ${c}`.trim()}function et(t,e){try{return t()}catch(o){return console.error(o),e}}var ot=x("The picture c\
annot be shown here. What it would show stands below in words.");function rt(t){t.addEventListener("keydown",e=>{!e.ctrlKey&&
!e.metaKey&&!e.altKey&&e.key!=="Escape"&&e.stopPropagation()})}var I={answer:"",replies:{},place:0,amount:0,clashes:[],inside:"",taken_for:{},rated:{}},M={quote:"",choices:[],rows:[],
answer:0,tolerance:0,unit:"",near:[],replies:{},points:[],scale:[],settled:"",sections:[],arrows:[],confidence:[],votes:1,
talk_minutes:0,back:[],edition:"",misconception:"",beside:null};function w(t){return{...M,...t,rows:(t.rows??[]).map(e=>({
...I,...e}))}}var m={},p={text:t=>typeof t=="string",list:t=>Array.isArray(t)&&t.every(p.text),map:t=>d(t)&&Object.values(t).every(p.text)},
_={text:"",list:[],map:{}},pt=t=>_[m[t.kind]?.shape]??"",L=(t,e)=>p[m[t.kind].shape](e),O=t=>p.text(t)?t.replace(/[\ufeff\x1c-\x1f\x85]/g,
" "):t;function at(t,e){let o=d(e)?Object.fromEntries(Object.entries(e).map(([n,c])=>[n,O(c)])):O(e),r=L(t,o)&&m[t.kind].
grade(w(t),o);return{outcome:null,points:0,notes:[],said:[],...r}}coursekit.of["shared-GZTKWWTE"]={a:N,b:s,c:x,d:h,e:v,f:g,g:W,h:K,i:S,j:R,k:u,l:$,m:f,n:F,o:G,p:H,q:z,
r:C,s:D,t:j,u:d,v:Q,w:U,x:Y,y:V,z:X,A:k,B:Z,C:A,D:P,E:tt,F:et,G:ot,H:rt,
I:w,J:m,K:p,L:pt,M:L,N:at};})();
(()=>{const{A:l,c:a,m:c,s:p}=coursekit.of["shared-GZTKWWTE"];function h(e,t,n){let r=e.choices.map(o=>c("input",{type:n,name:t.id,value:o.id,"aria-describedby":t.noteId(o.id)})),s=()=>r.
filter(o=>o.checked).map(o=>o.value);return{body:c("div",{class:"ck-options"},e.choices.map((o,i)=>c("div",{class:"ck-op\
tion"},c("label",{},r[i],p("span",o.text)),t.note(o.id)))),read:n==="radio"?()=>s()[0]??"":s,write:o=>{for(let i of r)i.
checked=[o].flat().includes(i.value)}}}var g=/^o[0-9a-f]{7}$/,x=(e,t)=>g.test(t)?"":t,f=(e,t)=>[...new Set(e)].filter(n=>t.
some(r=>r.id===n)),v=(e,t)=>new Set(e).size===e.length&&e.every(n=>t.some(r=>r.id===n)),m=e=>e.choices.filter(t=>t.correct),
y={shape:"text",blank:a("Choose an answer first."),draw:(e,t)=>h(e,t,"radio"),usable:(e,t)=>f([t],e.choices)[0]??"",answer:e=>l(
m(e).map(t=>t.text)),everyReply:e=>e.choices.map(t=>[t.id,!!t.correct,t.reply]),options:!0};function b(e,t,n,r){let s=t.
filter(([,d])=>d).length,o=s===e.rows.length?"right":s?"partly":"wrong",i=[n(s,e.rows.length),o==="right"?r.right:r.wrong];
return{outcome:o,points:s/e.rows.length,notes:t,said:i}}coursekit.of["shared-PCFNLTAV"]={a:h,b:x,c:f,d:v,e:m,f:y,g:b};})();
(()=>{const{B:Zt,F:O,H:te,I:ee,J:x,K:jt,L:W,M:rt,N:q,b:Tt,c:h,d:S,g:Gt,h:Xt,j:C,
m:a,n:H,p:P,q:nt,s:T,u:m,v:b,w:v,y:ot,z:Qt}=coursekit.of["shared-GZTKWWTE"];var It=2,se=100,Qe=16,z=e=>Number.isSafeInteger(e)&&e>0,ne=e=>m(e)&&Object.hasOwn(e,"answer")&&Array.isArray(e.dot)&&e.dot.
length===2&&typeof e.dot[0]=="string"&&z(e.dot[1]),re=(e,t=Qe)=>t>0?e===null||typeof e!="object"||Object.values(e).every(
s=>re(s,t-1)):!1,Ze=e=>ne(e)&&re(e)&&m(e.by)&&Object.values(e.by).every(z)&&(e.others===void 0||Array.isArray(e.others)&&
e.others.every(ne)),A=e=>m(e)&&Number.isInteger(e.version)&&e.version>It;function ts({saved:e,items:t,round:s,...n}){let o=z(
e)?e:1,r={dot:["1",o],by:{1:o}};if(!m(t))return Object.fromEntries(["off","weights","kept","wishes"].filter(c=>Object.hasOwn(
n,c)).map(c=>[c,{answer:n[c],...r}]));let i=Object.entries(t).filter(([,c])=>m(c)).map(([c,l])=>[c,{...l,...r}]);return z(
s)&&i.push(["#round",{answer:String(s),...r}]),Object.fromEntries(i)}var J=e=>e.isWellFormed?.()?e:e.replace(/\p{Surrogate}/gu,
"�");function it(e){return typeof e=="string"?J(e):Array.isArray(e)?e.map(it):m(e)?Object.fromEntries(Object.entries(e).
map(([t,s])=>[J(t),it(s)])):e}function g(e){let t=m(e)&&(e.version===It?e.items:e.version===1&&ts(e));return m(t)?Object.
fromEntries(Object.entries(t).filter(([,s])=>Ze(s)).map(([s,n])=>[J(s),Ct(it(n))])):{}}var U=e=>Object.keys(e).length?{version:It,
items:it(e)}:{},_=e=>e===""||e==null||typeof e=="object"&&!Object.keys(e).length,ie=({tries:e})=>e&&z(e)?e:0,j=e=>_(e.answer)&&
!ie(e)&&e.revealed!==!0,y=(e,t=s=>s)=>m(e)?`{${Object.keys(e).sort().map(s=>`${JSON.stringify(t(s))}:${y(e[s],t)}`).join()}\
}`:Array.isArray(e)?`[${e.map(s=>y(s,t)).join()}]`:JSON.stringify(typeof e=="string"?t(e):e);function es(e){let t=n=>{let o=y(
n.answer);return[[j(n)?0:1,ie(n),o.length,o,y(n)],n]},s=([n],[o])=>{let r=n.findIndex((i,c)=>i!==o[c]);return r<0?0:n[r]>
o[r]?-1:1};return e.map(t).sort(s).map(([,n])=>n)}var F=({dot:e,answer:t})=>y([e,t]);function ce(e){let t=new Map;for(let s of es(
e))t.has(F(s))||t.set(F(s),s);return[...t.values()]}var Nt=(e,{dot:[t,s]})=>(b(e.by,t)??0)>=s,R=({by:e,others:t=[],...s})=>[
s,...t],$=(e,t)=>Object.entries(t.by).every(s=>Nt(e,{dot:s}))&&R(t).every(s=>Nt(e,s));function ct(...e){let t=new Map;for(let[
s,n]of e.flatMap(Object.entries))t.set(s,Math.max(t.get(s)??0,n));return Object.fromEntries(t)}function oe(e,t){let s=new Set(
R(t).map(({dot:n})=>y(n)));return e.filter(n=>s.has(y(n.dot))||!Nt(t,n))}function ss(e,t){let[s,n]=[$(e,t),$(t,e)];if(s!==
n||y(e)===y(t))return s?e:t;let[o,r]=[R(e),R(t)],i=s?[]:[...oe(o,t),...oe(r,e)],c=ce(i.length?i:[...o,...r]),l=s&&F(o[0])===
F(r[0])&&F(o[0]),[d,...u]=[...c.filter(w=>F(w)===l),...c.filter(w=>F(w)!==l)],f=ct(e.by,t.by,...c.map(({dot:[w,p]})=>({[w]:p})));
return Ct({...d,by:f,...u.length&&{others:u}})}var Ct=e=>e.others&&e.others.length>se?{...e,others:ce(e.others).slice(0,
se)}:e;function N(e,t){let s=Object.entries(t).map(([n,o])=>[n,Ct(Object.hasOwn(e,n)?ss(e[n],o):o)]);return{...e,...Object.
fromEntries(s)}}var G=(e,t)=>Object.entries(t).some(([s,n])=>!Object.hasOwn(e,s)||!$(e[s],n));function en(e,t,s){let n=Object.
entries(t).filter(([o,r])=>Object.hasOwn(e,o)&&j(e[o])&&!j(r)).map(([o,r])=>{let i=ct(e[o].by,r.by),c=b(i,s)??0,[l,...d]=R(
r).map((u,f)=>({...u,dot:[s,c+f+1]}));return[o,{...l,by:{...i,[s]:c+1+d.length},others:d}]});return{...N(e,t),...Object.
fromEntries(n)}}function ae({answer:e,others:t=[]}){let s=new Set([y(e)]);return t.filter(n=>!j(n)&&!s.has(y(n.answer))&&
s.add(y(n.answer)))}function at(e,t,s){let n=(b(s,e)??0)+1;return{...t,dot:[e,n],by:{...s,[e]:n}}}function B(e,t){let s=globalThis;return s[Symbol.for(e)]??=t(),s[Symbol.for(e)]}var Rt="coursekit-kept",lt="coursekit:",M=B("coursekit",()=>new Map),ht=e=>{try{return JSON.parse(e??"null")}catch{return null}};
function ns(e){let t=ht(document.getElementById("jupyter-config-data")?.textContent),s=t?.baseUrl??document.body?.dataset.
baseUrl;if(!s||e&&!t?.hubUser)return"";let n=String(s),o=O(()=>new URL(n,document.baseURI).pathname,n).replace(/\/$/,""),
r=os(t?.hubPrefix),i=o.startsWith(`${r}/`)?o.slice(r.length):o,[c]=/^.*?\/user\/[^/]+/.exec(i)??[i];return`${o.slice(0,o.
length-i.length)}${c}`}var os=e=>typeof e=="string"?e.replace(/\/hub\/?$/,""):"";function rs(e){let t=ns(e);return t?`co\
ursekit@${encodeURIComponent(t)}:`:lt}var D=class{constructor({storage:t,binder:s,prefix:n=rs(s)}={}){this.open=()=>t===
void 0?globalThis.localStorage:t,this.prefix=n}get isThere(){try{return this.open().length>=0}catch{return!1}}names(t){let s=[];
try{s=Array.from({length:this.open().length},(n,o)=>this.open().key(o)??"")}catch{}return[...new Set([...s,...M.keys()])].
filter(n=>n.startsWith(this.prefix+t)).map(n=>n.slice(this.prefix.length))}stored(t){try{return ht(this.open().getItem(this.
prefix+t))}catch{return null}}read(t){let s=this.stored(t),n=g(ht(M.get(this.prefix+t)));return A(s)||!Object.keys(n).length?
s:U(N(g(s),n))}write(t,s){M.set(this.prefix+t,JSON.stringify(s)),this.retry()}retry(){for(let t of[...M.keys()].filter(s=>s.
startsWith(this.prefix))){let s=this.read(t.slice(this.prefix.length));!A(s)&&this.holds(t,JSON.stringify(s))&&M.delete(
t)}}holds(t,s){try{return this.open().setItem(t,s),this.open().getItem(t)===s}catch{return!1}}unkept(t){let s=M.get(this.
prefix+t),n=s===void 0?{}:g(this.stored(t));return Object.fromEntries(Object.entries(g(ht(s))).filter(([o,r])=>!Object.hasOwn(
n,o)||!$(n[o],r)))}remove(t){M.delete(this.prefix+t);try{this.open().removeItem(this.prefix+t)}catch{}}entries(t){return N(
this.fromCells(t),g(this.read(t)))}fromCells(t){let[s,...n]=t.split("/"),o=n[0]==="rounds"&&n[1];if(!o&&n[0]!=="question\
s")return{};let r=(i,c)=>o?i[0]===o:i.includes(c);return this.names(`${s}/`).filter(i=>i.split("/").length===3&&!i.startsWith(
`${s}/rounds/`)).map(i=>{let c=i.split("/")[2].split("+");return Object.fromEntries(Object.entries(g(this.read(i))).filter(
([l])=>r(c,l)))}).reduce(N,{})}whenKept(t,s,n=s){let o=`${this.prefix}${t}/`,r,i=l=>{let{newValue:d,key:u}=l,f=l.type===
"storage"&&d===null&&(u??o),w=f?f.startsWith(o):l.detail?.cleared===o;if(clearTimeout(r),w){for(let p of M.keys())p.startsWith(
f||o)&&M.delete(p);n()}else r=setTimeout(()=>{l.type!==Rt&&this.retry(),s()},50)},c=[Rt,"storage","focus","pageshow"];for(let l of c)
globalThis.addEventListener(l,i);return()=>{clearTimeout(r);for(let l of c)globalThis.removeEventListener(l,i)}}},X=(e={})=>globalThis.
dispatchEvent(new CustomEvent(Rt,{detail:e}));var ue="coursekit-work",de=1,is=5e6,cs=["","right","partly","wrong","noted","shown"];function fe(e){let t=-1;for(let s of new TextEncoder().
encode(e)){t^=s;for(let n=0;n<8;n+=1)t=t>>>1^(t&1?3988292384:0)}return(~t>>>0).toString(16).padStart(8,"0")}var Q=e=>typeof e==
"string",$t=e=>typeof e=="number"&&Number.isFinite(e),At=e=>Q(e)||m(e)&&Object.values(e).every(Q)||Array.isArray(e)&&e.every(
t=>Q(t)||$t(t)||Array.isArray(t)&&t.every($t)),as=e=>Array.isArray(e)&&e.length>0&&e.every(t=>Array.isArray(t)&&t.length===
2&&t.every(Number.isSafeInteger));function he({answer:e,dot:t,first:s,tries:n,outcome:o,revealed:r,sure:i,of:c,log:l}){return{
answer:e,dot:t,...At(s)&&{first:s},...ot(n)&&{tries:n},...o&&cs.includes(o)&&{outcome:o},...r===!0&&{revealed:r},...$t(i)&&
i>=0&&i<=100&&{sure:i},...c&&Q(c)&&{of:c},...as(l)&&{log:l}}}function hs(e){let t=Object.entries(e).filter(([,s])=>At(s.
answer)&&Object.keys(s.by).length&&!j(s)).map(([s,{by:n,others:o=[],...r}])=>{let i=o.filter(({answer:c})=>At(c)).map(he);
return[s,{...he(r),by:n,...i.length&&{others:i}}]});return Object.fromEntries(t)}var pe=e=>y(e,J);function ls(e){let t=0;
return{text:e.replace(/("[^"\\]*(?:\\.[^"\\]*)*")([ \t\r\n]*:)?|[ \t\r\n]+/g,(n,o="",r="")=>(r&&(t+=1),(o.includes("\\")?
JSON.stringify(JSON.parse(o)):o)+r.trim())),names:t}}function us(e){let t=0;for(let s=[e];s.length;){let n=s.pop();if(!(n===
null||typeof n!="object")){Array.isArray(n)||(t+=Object.keys(n).length);for(let o of Object.values(n))s.push(o)}}return t}
function me({kit:e,id:t,name:s,lessons:n},o){let r=Object.entries(o).map(([c,l])=>[c,hs(l)]).filter(([,c])=>Object.keys(
c).length),i=pe({kit:e,id:t,...s&&{name:s},lessons:n,places:Object.fromEntries(r)});return`{"format":"${ue}","version":${de}\
,"checksum":"${fe(i)}","content":${i}}
`}function dn(e,t){if(new TextEncoder().encode(e).length>is)throw new Error(h("it is larger than any saved work."));if(e.
includes("\0"))throw new Error(h("it is text in UTF-16: some editor has saved it anew."));let s=e.replace(/^\ufeff/,""),
n;try{n=JSON.parse(s)}catch{throw new Error(h("it is not complete: it may be cut off, or of another kind."))}if(!m(n)||n.
format!==ue||!Number.isInteger(n.version)||n.version<1)throw new Error(h("it is not work saved from a course."));if(n.version>
de)throw new Error(h("it was saved by a newer version of the course."));let o=ls(s);if(o.names!==us(n))throw new Error(h(
"it gives something twice under one name: nobody can tell which of the two is meant."));let r=n.content;if(!m(r)||!Q(r.kit)||
!m(r.places))throw new Error(h("it does not have the form of saved work."));if(r.kit!==t)throw new Error(h("it is work o\
n another course ({kit}).",{kit:r.kit.slice(0,60)}));return{work:r,intact:ds(n.checksum,[()=>le(s),()=>le(o.text),()=>pe(
r)])}}var le=e=>e.slice(e.indexOf('"content":')+10,e.lastIndexOf("}"));function ds(e,t){try{return t.some(s=>fe(s())===e)}catch{
return!1}}var E=B("coursekit reader",()=>({readers:new Map,askers:[]}));function fs(e={}){let t=[...E.readers.values()].at(-1);if(t)
return t.open(e);E.wanted=e,_t()}E.open=fs;function _t(){(E.load??E.askers.at(-1))?.()}function we(e){try{return Object.
keys(localStorage).some(t=>t.startsWith(e))}catch{return!1}}var ps=e=>new D({binder:e}).prefix.replace(/^coursekit/,"coursekit-copy");function ge(e,t){return E.binder=t,E.askers.push(
e),!E.readers.size&&E.askers.length===1&&we(ps(t))&&_t(),()=>{E.askers=E.askers.filter(s=>s!==e)}}async function ye(e){let t=URL.
createObjectURL(new Blob([e],{type:"text/javascript"}));await import(t),URL.revokeObjectURL(t)}async function be(e){let t=e.get("comm_id"),s=t&&await e.widget_manager?.get_model?.(t),n=s&&Object.getPrototypeOf(s.constructor.
prototype)._handle_comm_msg;return!n||!s.comm?!1:(s.comm.on_msg(o=>n.call(s,o)),!0)}var ms=h("Run this cell to work with it here."),ws=200;function gs(e){let t,s=-1/0,n=null,o=()=>{clearTimeout(t);let i=n;
n=null,i&&e(i.value)};return{tell:i=>{clearTimeout(t),n={value:i};let c=()=>{s=performance.now(),o()},l=s+ws-performance.
now();l<=0?c():t=setTimeout(c,l)},now:o}}async function ys(e){await be(e)&&e.send({ask:"news"})}var Bt=B("coursekit note\
books",()=>new Set);function ke(){for(let e of Bt)e.isDisposed?Bt.delete(e):e.model?.dirty&&e.contentsModel?.writable&&e.
save().catch(console.error)}var ve=(e,t)=>()=>{let s=[e,"answers","stored","trouble","binder"],n=new Set,o={},r=null,i=({
copy_reader:l,handed_in:d,...u})=>{if(l&&ye(l).catch(console.error),d)for(let f of n)f({receipt:d});o={...o,...u};for(let f of n)
f(u)},c=l=>{let d=s.map(u=>[u,l.get(u)]).filter(([,u])=>u!=null);for(let[u]of d)l.set(u,null);d.length&&i(Object.fromEntries(
d))};return{initialize({model:l,heard:d=[]}){for(let p of d)i(p);c(l);for(let p of s)l.on(`change:${p}`,()=>c(l));l.on("\
msg:custom",i);let u=gs(p=>{try{l.send({answers:p})}catch{}});r=u,o[e]||l.send({ask:"everything"}),ys(l).catch(console.error);
let f=ge(()=>l.send({ask:"copy_reader"}),o.binder),w=["pagehide","visibilitychange"];for(let p of w)globalThis.addEventListener(
p,u.now,!0);return()=>{f();for(let p of w)globalThis.removeEventListener(p,u.now,!0)}},render({model:l,el:d}){let{context:u}=l.
widget_manager??{};u&&Bt.add(u);let f=null,w=k=>{o.answers=k,r?.tell(k)},p=()=>{d.replaceChildren();let{[e]:k,...St}=o;f=
t(d,k,{...St,onChange:w,handIn:st=>l.send({ask:"hand_in",file:st}),notebook:l.widget_manager})},Y=k=>{if(!f)return o[e]&&
p();k.receipt&&f.handedIn?.(k.receipt),k.answers&&f.follow(k.answers),("stored"in k||"trouble"in k)&&f.hear?.(o.stored,o.
trouble)};return o[e]?p():d.append(a("p",{},ms)),n.add(Y),()=>{n.delete(Y),f?.stop()}}}};var ut=class e{constructor(t,s){this.kit=t,this.cupboard=new D(s),this.me=P(),this.before=this.cupboard.prefix!==lt?new e(
t,{...s,prefix:lt}):null}get forgets(){return!this.cupboard.isThere||Object.keys(this.unkept()).length>0}entries(t){return this.
cupboard.entries(`${this.kit}/${t}`)}names(){return this.cupboard.names(`${this.kit}/`).map(t=>t.slice(this.kit.length+1)).
filter(Oe)}places(t=[]){let s=t.flatMap(o=>o.rounds.map(({place:r})=>r)),n=[...new Set(["questions",...s,...this.names()])];
return this.filled(n,o=>this.entries(o))}unkept(){return this.filled(this.names(),t=>this.cupboard.unkept(`${this.kit}/${t}`))}filled(t,s){
let n=t.map(o=>({place:o,items:s(o)}));return Object.fromEntries(n.filter(({items:o})=>Object.keys(o).length).map(({place:o,
items:r})=>[o,r]))}keep(t,s,n){let o=`${this.kit}/${t}`,r=this.cupboard.read(o),i=n(this.entries(t),s);return A(r)||!G(g(
r),i)?!1:(this.cupboard.write(o,U(i)),!0)}take(t,s=N){Object.entries(t).filter(([o,r])=>Oe(o)&&this.keep(o,r,s)).length&&
X()}clear(){for(let t of this.cupboard.names(`${this.kit}/`))this.cupboard.remove(t);X({cleared:`${this.cupboard.prefix}${this.
kit}/`})}whenKept(t,s){return this.cupboard.whenKept(this.kit,t,s)}about(){let{id:t,name:s}=this.entries("about");return{
id:t?.answer,name:s?.answer??""}}tellAbout(t){let s=this.entries("about"),n=Object.entries(t).filter(([o,r])=>(b(s,o)?.answer??
"")!==r);this.take({about:Object.fromEntries(n.map(([o,r])=>[o,at(this.me,{answer:r},b(s,o)?.by??{})]))})}save(t=[],s=this.
about().name){let n=this.written(t,s),o=`${this.kit}-work-${bs(new Date)}.json`,r=a("a",{href:URL.createObjectURL(new Blob(
[n],{type:"application/json"})),download:o});return r.click(),setTimeout(()=>URL.revokeObjectURL(r.href),6e4),ke(),o}written(t,s){
let{id:n=Math.random().toString(36).slice(2,12)}=this.about();this.tellAbout({id:n,name:s});let o=Object.fromEntries(t.map(
c=>[c.id,c.edition])),{about:r,...i}=this.places(t);return me({kit:this.kit,id:n,name:s,lessons:o},i)}},Oe=e=>["question\
s","practice","switches","bargain","about"].includes(e)||/^rounds\/[^/]+$/.test(e),Rn=e=>m(e?.places)?Object.fromEntries(
Object.entries(e.places).map(([t,s])=>[t,g(s)])):{};function bs(e){let t=s=>String(s).padStart(2,"0");return`${e.getFullYear()}\
-${t(e.getMonth()+1)}-${t(e.getDate())}-${t(e.getHours())}${t(e.getMinutes())}`}var ks=h("Save my work to a file"),vs=h("A hosted session, as on Binder, ends after some ten idle minutes, and what it k\
ept is gone: save a file before you leave."),Mt={"":"",nowhere:h("What you did here last is not kept: this browser has n\
o space left for it, or does not allow it. It is gone when you close or reload this page. Save your work to a file first\
."),elsewhere:`${h("What you did here last is kept only on the computer that runs the notebooks: this browser has no spa\
ce left for it, or does not allow it.")} ${vs}`},Mn=h("This browser does not keep what you do in the course: it has no s\
pace left for it, or does not allow it. Save your work to a file before you close or reload this page."),Os=e=>h("Saved \
as {file}, where your browser keeps downloads. It is what you load to go on, and what you hand in.",{file:e}),xs=e=>e.every(
([t,s])=>s&&$({by:s},t)),xe=e=>e.length?xs(e)?"elsewhere":"nowhere":"",dt=class{constructor(t){this.due="",this.words=a(
"p"),this.saved=a("p");let s=a("button",{type:"button",click:()=>this.say(this.words.textContent??"",Os(t()))},ks);this.
node=a("div",{class:"ck-notice",hidden:!0},this.words,a("div",{class:"ck-buttons"},s),this.saved),this.spoken=a("div",{class:"\
ck-spoken","aria-live":"polite"})}show(t){this.due=t,t!==this.words.textContent&&(t||!this.node.contains(document.activeElement)?
this.say(t):this.node.addEventListener("focusout",()=>setTimeout(()=>this.show(this.due)),{once:!0}))}say(t,s=""){this.node.
hidden=!t,this.words.textContent=t,this.saved.textContent=s,this.spoken.textContent=s||t}};var Ee=h("The answers kept here were made by a newer version of this course. They are left alone; what you answer now is\
 not kept."),Es=1500,ft=class{constructor(t,s,{answers:n,stored:o,onChange:r=()=>{},...i},c,l){let[d]=t.split("/");this.
key=t,this.names=s,this.onChange=r,this.fit=c,this.show=l,this.me=P(),this.items={},this.safe={},this.fitting=new WeakMap,
this.later=void 0,this.course=new ut(d,i),this.cupboard=this.course.cupboard,this.notice=new dt(()=>this.course.save());
let u=this.cupboard.read(t);this.fromNewer=A(u)||A(n);let f=this.course.whenKept(()=>this.refresh(),()=>this.forget());this.
stop=()=>{clearTimeout(this.later),f()},!this.fromNewer&&(this.take(this.cupboard.fromCells(t)),this.take(g(u)),this.take(
g(n)),this.store(),this.hear(o),G(g(n),this.items)&&this.tell())}entry(t){let s=b(this.items,t);return s&&!this.fitting.
has(s)&&this.fitting.set(s,this.fit(t,s)),s&&this.fitting.get(s)}take(t){let s=this.names.filter(n=>Object.hasOwn(t,n)).
filter(n=>!b(this.items,n)||!$(this.items[n],t[n]));return this.items=N(this.items,Object.fromEntries(s.map(n=>[n,t[n]]))),
s.length>0}put(t){let s=g(this.cupboard.read(this.key));!this.fromNewer&&this.take(s)&&setTimeout(()=>this.show());for(let[
n,o]of Object.entries(t)){let r=ct(b(s,n)?.by??{},b(this.items,n)?.by??{});this.items[n]=at(this.me,{...this.entry(n),...o},
r)}this.fromNewer||(this.store(),this.tell())}store(){let t=g(this.cupboard.read(this.key));G(t,this.items)&&(this.cupboard.
write(this.key,U(N(t,this.items))),X()),this.notify()}tell(){try{this.onChange(Qt(U(this.items)))}catch{}}notify(){let t=this.
cupboard.unkept(this.key),s=this.names.filter(r=>Object.hasOwn(t,r)),n=xe(s.map(r=>[t[r],b(this.safe,r)]));if(n==="nowhe\
re"&&this.notice.words.textContent!==Mt.nowhere&&Object.keys(this.safe).length){this.later??=setTimeout(()=>{this.safe={},
this.notify()},Es);return}clearTimeout(this.later),this.later=void 0,this.notice.show(Mt[n])}hear(t){this.safe=m(t)?t:{},
this.notify()}refresh(){this.fromNewer||(this.take(g(this.cupboard.read(this.key)))&&(this.show(),this.tell()),this.notify())}follow(t){
this.fromNewer||A(t)||!this.take(g(t))||(this.store(),this.show())}forget(){this.items={},this.show(),this.tell(),this.notify()}get face(){
return{follow:t=>this.follow(t),hear:t=>this.hear(t),stop:this.stop}}};function Se({title:e,paragraphs:t}){let s=P(),n=T("p",e);return n.id=s,n.className="ck-title",a("div",{class:"ck-text",role:"\
group","aria-labelledby":s},n,t.map(o=>T("p",o.trim())))}var Ss=2;function Ts(e,t){return e.flatMap(s=>{let{sure:n,tries:o,first:r}=t(s),i=n!==null&&o?O(()=>q(s,r).outcome,null):
null;return i?[[n,i==="right"]]:[]})}var Te=e=>e.reduce((t,s)=>t+s,0);function js(e){let t=e.map(([n,o])=>(n/100-Number(
o))**2),s=[...new Set(e.map(([n])=>n))].sort((n,o)=>n-o).map(n=>{let o=e.filter(r=>r[0]===n);return{sure:n,count:o.length,
right:o.filter(r=>r[1]).length}});return{brier:e.length?Te(t)/e.length:null,levels:s}}function Ns(e){let t=Te(e.map(([r])=>r))/
100,s=e.filter(r=>r[1]).length,n=t-s,o=Math.abs(n)<=1?h("about as sure as you were right"):n>0?h("surer than you were ri\
ght"):h("less sure than you were right");return S("On average you were {sure} sure, and right at the first try in {right\
} of {n} answer ({share}): {judged}.","On average you were {sure} sure, and right at the first try in {right} of {n} ans\
wers ({share}): {judged}.",e.length,{sure:C(t/e.length),right:s,share:C(s/e.length),judged:o})}function je(e,t){let s=e.
filter(c=>c.confidence.length);if(s.length<Ss||!s.map(t).every(({tries:c,revealed:l})=>c||l))return null;let n=Ts(s,t);if(!n.
length)return{sentence:h("No calibration chart: there is no rated first try to draw."),detail:[]};let{brier:o,levels:r}=js(
n),i=Ns(n);return{sentence:i,detail:[Is(n.length),$s(r,i),Rs(r),Cs(v(o))]}}var Is=e=>a("p",{},S("With {n} answer this is\
 a hint, not a measurement: one answer more or less would move it.","With {n} answers this is a hint, not a measurement:\
 one answer more or less would move it.",e)),Cs=e=>a("p",{},a("strong",{},h("Your Brier score: {score}.",{score:Xt(e,2)})),
" ",h("It is the mean of (rating − outcome)², where an answer that was right at the first try counts as 1 and any other \
as 0. Lower is better: 0 is certain and always right, always saying “50%” gets 0.25, 1 is certain and always wrong. This\
 is the common form with one term for each answer. Brier’s own (Monthly Weather Review, 1950) adds up a term for every p\
ossible outcome, and is twice as large when there are two."));function Rs(e){let t=[h("You said"),h("Answers"),h("Right \
at the first try"),h("Share right")],s=e.map(({sure:n,count:o,right:r})=>a("tr",{},a("th",{scope:"row"},C(n/100)),[String(
o),String(r),C(r/o)].map(i=>a("td",{},i))));return nt(h("Calibration table"),a("table",{},a("caption",{},h("How sure you\
 were, and how often you were right")),a("thead",{},a("tr",{},t.map(n=>a("th",{scope:"col"},n)))),a("tbody",{},s)))}var pt={
left:78,top:16,width:330,height:220},L=e=>pt.left+pt.width*e,I=e=>pt.top+pt.height*(1-e);function $s(e,t){let s=[0,.2,.4,
.6,.8,1],n=(c,l,d,u,f)=>H("line",{class:c,x1:l,y1:d,x2:u,y2:f}),o=(c,l,d,u,f={})=>H("text",{class:c,x:l,y:d,"text-anchor":"\
middle",...f},u),r=I(.5),i=H("svg",{viewBox:"0 0 430 300",role:"img","aria-label":h("Calibration chart. {sentence}",{sentence:t})},
s.map(c=>n("ck-grid",L(0),I(c),L(1),I(c))),s.map(c=>o("ck-tick",L(c),I(0)+27,C(c))),s.map(c=>o("ck-tick",L(0)-16,I(c)+4,
C(c),{"text-anchor":"end"})),n("ck-even",L(0),I(0),L(1),I(1)),o("ck-axis",L(.5),I(0)+54,h("how sure you were")),o("ck-ax\
is",14,r,h("right at the first try"),{transform:`rotate(-90 14 ${r})`}),e.flatMap(({sure:c,count:l,right:d})=>[H("circle",
{class:"ck-level",cx:L(c/100),cy:I(d/l),r:12}),o("ck-count-in",L(c/100),I(d/l)+4.5,String(l))]));return a("figure",{class:"\
ck-calibration"},i,a("figcaption",{},h("Each circle is a rating you used; the number in it says for how many answers. On\
 the dashed line you are right as often as you said. Below it you were surer than you were right, above it less sure.")))}var Z={author:h("the author's own words"),quoted:h("a quoted person"),reported:h("reported speech"),inference:h("the aut\
hor's inference")},K=Object.keys(Z),As=K.flatMap(e=>K.map(t=>[e,t])).filter(([e,t])=>e!==t);function _s(e,t){let s=[];for(let n of e){
let{first:o}=t(n);if(n.truly&&s.push([n.truly,n.choices.find(r=>r.id===o)?.taken_for]),m(o))for(let r of(n.rows??[]).filter(
({id:i})=>typeof b(o,i)=="string"))s.push([r.truly,b(r.taken_for??{},o[r.id])])}return(n,o)=>s.filter(r=>r[0]===n&&r[1]===
o).length}function Bs(e){let t=(o,r)=>{let i=e(o,r);return a("td",{class:o===r?"ck-diagonal":i&&"ck-confused"},String(i||
"–"))},s=K.map(o=>a("th",{scope:"col"},h("taken for {voice}",{voice:Z[o]}))),n=K.map(o=>a("tr",{},a("th",{scope:"row"},
Z[o]),K.map(r=>t(o,r))));return nt(h("Voice confusion table"),a("table",{},a("caption",{},h("Whose words you took them f\
or, at your first try")),a("thead",{},a("tr",{},a("th",{scope:"col"},h("Truly")),s)),a("tbody",{},n)))}function Ne(e,t){
if(!e.map(t).every(({tries:n,revealed:o})=>n||o))return null;let s=_s(e,t);return{sentence:Ms(s),detail:[Bs(s)]}}function Ms(e){
let s=As.map(([n,o])=>({truly:n,taken:o,often:e(n,o)})).reduce((n,o)=>o.often>n.often?o:n);return s.often?S("Your common\
est confusion: you took {truly} for {taken}, once.","Your commonest confusion: you took {truly} for {taken}, {n} times.",
s.often,{truly:Z[s.truly],taken:Z[s.taken]}):K.some(n=>e(n,n))?h("No confusion between kinds of voice: at your first try\
 you named the right kind each time."):h("Nothing to compare: every answer was shown.")}var tt="#round",mt=e=>({answer:W(e),first:null,tries:0,outcome:"",revealed:!1,sure:null,of:"",second:null}),Lt=["right",
"partly","wrong","shown"],Ie=(e,{outcome:t=""})=>!(Lt.includes(t)||t==="noted")||Lt.includes(t)===!!x[e.kind].solution,qt=(e,t)=>!_(
t)&&rt(e,t)?x[e.kind].usable(e,t):W(e),Pt=(e,t)=>_(t)||y(qt(e,t))===y(t),wt=(e,t)=>O(()=>Ie(e,t)&&Pt(e,t.answer),!1),Ls=(e,t)=>O(
()=>Ie(e,t)&&(_(t.answer)||!_(qt(e,t.answer))),!1),Wt=(e,t)=>ae(t).filter(s=>wt(e,s)),gt=(e,t)=>V(e,t).filter(({answer:s})=>!_(
s)),V=(e,{others:t=[]})=>t.filter(s=>!j(s)&&!wt(e,s));function Ce(e,t){let s=R(t),n=s.find(r=>Ls(e,r)),o=s.filter(r=>r!==
n||!wt(e,r));return{...O(()=>n&&qs(e,n),void 0)??mt(e),revealed:s.some(({revealed:r,outcome:i})=>r===!0||i==="shown"),by:t.
by,...o.length&&{others:o}}}function Ps(e,t,s){let n=x[e.kind].either?.(e,t),o=n?n.answers:[];return q(e,t).outcome||o.some(
r=>q(e,r).outcome===s)&&s}function qs(e,t){let[s,n]=[qt(e,t.answer),wt(e,t)],o=t.outcome??"",r=o==="noted"||Lt.includes(
o),i=o==="shown"?"shown":n&&r&&Ps(e,s,o);return{answer:s,first:rt(e,t.first)&&Pt(e,t.first)?t.first:null,tries:ot(t.tries),
outcome:i||"",sure:e.confidence.find(c=>c===t.sure)??null,of:typeof t.of=="string"?t.of:"",second:rt(e,t.second)&&Pt(e,t.
second)?t.second:null,dot:t.dot}}var Re=({answer:e,dot:t,by:s},n)=>typeof e=="string"&&/^[0-9]{1,9}$/.test(e)?{answer:String(
Number(e)%n),dot:t,by:s}:null;var yt=class{constructor(t,s){this.words=a("span");let n=(o,r)=>a("button",{type:"button",click:r},o);this.node=a("div",
{class:"ck-others"},a("p",{class:"ck-notice"},this.words),a("div",{class:"ck-buttons"},n(h("Show the other answer"),t),n(
h("Keep only this one"),s)))}show(t){this.node.hidden=!t,this.words.textContent=S("You answered this in more than one pl\
ace. This is one answer; the other one is kept, too.","You answered this in more than one place. This is one answer; the\
 {n} others are kept, too.",t)}},bt=class{constructor(){this.words=a("div"),this.details=a("details",{},a("summary",{},h(
"Your earlier answer")),this.words),this.node=a("div",{class:"ck-earlier"},a("p",{class:"ck-notice"},Ws),this.details)}show(t){
let s=t.flatMap(({answer:n})=>jt.text(n)?[n]:Object.values(n??{})).filter(Fs);this.node.hidden=!t.length,this.details.hidden=
!s.length,this.words.replaceChildren(...s.map(n=>T("p",n)))}},Ws=h("Your earlier answer no longer fits this question, wh\
ich has changed. It is kept. Please answer again."),Fs=e=>jt.text(e)&&/\S\s+\S/.test(e);var et={right:h("Right."),partly:h("Partly right."),wrong:h("Not yet."),shown:h("The answer:")},Us=1e4;function Ut(e,t,s){
let n=typeof s=="string"?{text:s}:s,o=n.back?.length?n.back:e.back;return a("p",{},t&&[a("strong",{},t)," "],T("span",n.
text),typeof s!="string"&&a("span",{class:"ck-back"},Zt(o)))}var $e=(e,t)=>[`${v(t.answer)(e).replace(/\.$/,"")}.`,...t.
explained?.(e)??[]],Ft=class{constructor(){this.node=a("div",{class:"ck-spoken ck-passing","aria-live":"polite"})}say(t){
clearTimeout(this.later),this.node.replaceChildren(...t.length?[t.join(`
`)]:[]),this.later=setTimeout(()=>this.node.replaceChildren(),Us)}},kt=class{constructor(t){this.item=t,this.status=a("d\
iv",{role:"status","aria-live":"off"}),this.voice=new Ft,this.aloud=this.voice.node,this.lines=[],this.look="plain",this.
notesSaid=[],this.last=void 0}sayAnew(){this.last=[]}say(t,s,n){let o=n??this.notesSaid;this.notesSaid=o;let r=[JSON.stringify(
[t,s]),JSON.stringify(o)],i=r.map((d,u)=>d!==this.last?.[u]),c=!this.last;this.last=r,i[0]&&(this.lines=t,this.look=s,this.
status.className=`ck-status ck-${s}`,this.status.replaceChildren(...t.map((d,u)=>Ut(this.item,!u&&et[s],d))));let l=[...this.
status.children].map(d=>d.textContent??"");i.includes(!0)&&this.voice.say(c?[]:[...i[0]?l:[],...i[1]?o:[]])}};var vt=class{constructor(t,s,n,o){this.item=t,this.kind=s,this.id=n,this.answer=o,this.notes=new Map}idOf(t){let s=[...this.
item.choices,...this.item.rows].findIndex(n=>n.id===t);return`${this.id}-note-${s<0?t:s}`}add(t){let s=a("span",{class:"\
ck-spoken"}),n=a("span",{id:this.idOf(t)}),o=a("p",{},s,n);return this.notes.set(t,{node:o,part:s,words:n}),o}show(t,s,n){
let o=new Map(t.map(([i,c,l])=>[i,{right:c,reply:l}])),r=new Map;for(let[i,{node:c,part:l,words:d}]of this.notes){let{right:u,
reply:f}=o.get(i)??{},w=u===null?"plain":u==="partly"?u:u?"right":"wrong";c.hidden=!f,c.className=`ck-note ck-${w}`,d.replaceChildren(
...f?Ut(this.item,w==="wrong"?s:w!=="plain"&&et[w],f).childNodes:[]),l.textContent=f&&n?`${this.partInWords(i)}: `:"",f&&
n?c.tabIndex=0:c.removeAttribute("tabindex"),f&&r.set(c,`${this.partInWords(i)}: ${d.textContent}`)}return[...r].sort(([
i],[c])=>i.compareDocumentPosition(c)&Node.DOCUMENT_POSITION_FOLLOWING?-1:1).map(([,i])=>i)}partInWords(t){let s=this.answer();
if(this.kind.part)return this.kind.part(this.item,t,s);let{text:n}=v([...this.item.choices,...this.item.rows].find(({id:r})=>r===
t)),o=this.kind.chosen?.(this.item,s,t);return o?`${n}: ${o}`:n}};var Ae=h("Say first how sure you are, then check.");function Ds(e,t){let s=C(e/100);return t?e===100?h("{percent} certai\
n",{percent:s}):s:h("{percent} just guessing",{percent:s})}function _e(e,t){let s=e.confidence.map(i=>a("input",{type:"r\
adio",name:`${t}-sure`,value:i})),n=x[e.kind].shape==="text"?h("How sure are you that your answer is right?"):h("How sur\
e are you that all of your answer is right?"),o=e.confidence.map((i,c)=>a("label",{},s[c],a("span",{},Ds(i,c)))),r=a("fi\
eldset",{class:"ck-rating"},a("legend",{},n),a("div",{},o));return{node:r,read:()=>Number(v(s.find(i=>i.checked)).value),
write(i,c){r.hidden=c&&i===null,r.disabled=c;for(let l of s)l.checked=Number(l.value)===i&&i!==null}}}var Dt=({votes:e},{tries:t,revealed:s})=>e>1&&!t&&!s,Kt=({votes:e},{second:t,revealed:s})=>e>1&&t!==null&&_(t)&&!s;function Be(e,t,s,n){
let{tries:o,first:r}=t,i={answer:s,tries:o+1,first:o?r:s};return Dt(e,t)?{...i,outcome:"",second:W(e)}:{...i,outcome:n,...Kt(
e,t)&&{second:s}}}function Me({talk_minutes:e}){return[h("Your first vote is kept. Now explain to a neighbour why you ch\
ose it, and listen to theirs."),e?S("Take about {n} minute.","Take about {n} minutes.",e):"",h("Then vote again, for the\
 same answer or another one."),h("On your own? Give your reason in a sentence, then vote.")].filter(Boolean).join(" ")}function Ks(e,t){let s=e.querySelectorAll("textarea, input[inputmode]");for(let o of s)o.readOnly=t;let n=e.querySelectorAll(
"input:not([inputmode]), select, button");for(let o of n)o.disabled=t}var Le=(e,t)=>v(e.querySelector(t)).focus(),Vs=h("\
This question has changed since you answered it. Look at it again."),Ys=h("This question cannot be shown here. Its answe\
r is kept."),Pe=h("Check"),qe=h("Show answer"),Ot=class{constructor(t,s,n){let o=r=>this.guard(r);this.make=()=>new Vt(t,
s,{...n,guard:o}),this.question=null,this.node=a("div"),this.show()}show(){this.guard(()=>{this.question??=this.make(),this.
question.show(),this.put(this.question.node)})}guard(t){O(()=>t()??!0,!1)||(this.question=null,this.put(a("div",{class:"\
ck-question"},a("p",{class:"ck-notice"},Ys))))}put(t){this.node!==t&&this.node.replaceWith(t),this.node=t}},Vt=class{constructor(t,s,n){
this.item=t,this.quiz=n,this.kind=x[t.kind],this.id=`${n.id}-${s}`,this.notes=new vt(t,this.kind,this.id,()=>this.drawn.
read()),this.everything=!1,this.reply=new kt(t),this.drawn=this.kind.draw(t,this),this.drawn.body.addEventListener("inpu\
t",()=>n.guard(()=>this.changed()));let o=t.confidence.length?_e(t,this.id):null;this.rating=o,o?.node.addEventListener(
"input",()=>n.guard(()=>this.change({sure:o.read()})));let r=(u,f)=>a("button",{type:"button",click:()=>this.press(f)},u),
i=u=>{u.preventDefault(),this.press(()=>this.check())},c={type:"submit",class:"ck-primary",click:i};this.checkButton=a("\
button",c,this.kind.check??Pe),this.revealButton=r(qe,()=>this.reveal()),this.againButton=r(h("Try again"),()=>this.again()),
this.buttons=a("div",{class:"ck-buttons"},this.checkButton,this.revealButton,this.againButton),this.meant=a("div",{class:"\
ck-buttons",role:"group","aria-label":h("Which do you mean?"),hidden:!0}),this.changedNote=a("p",{class:"ck-notice"},Vs),
this.other=new yt(()=>this.press(()=>this.swap()),()=>this.press(()=>this.keepThis())),this.earlier=new bt;let l=a("lege\
nd",{id:`${this.id}-legend`},n.numbered&&a("span",{class:"ck-count"},`${s}. `),T("span",t.stem),t.quote&&T("span",t.quote,
!0)),d=this.kind.running?[this.reply.status,this.buttons]:[this.buttons,this.reply.status,this.meant];this.node=a("form",
{class:`ck-question ck-${t.kind}`,"data-question":t.id,submit:i},a("fieldset",{},l,this.changedNote,this.earlier.node,this.
drawn.body,this.rating?.node,d,this.reply.aloud,this.other.node,this.drawn.after))}noteId(t){return this.notes.idOf(t)}note(t){
return this.notes.add(t)}notice(t){this.reply.say([t],"plain")}change(t){this.quiz.change(this.item,t),this.show()}changed(){
this.everything=!1,this.change({answer:this.drawn.read(),...!this.kind.stays&&{outcome:""}})}check(){let t=this.drawn.read(),
s=this.quiz.entry(this.item),{tries:n,revealed:o,sure:r}=s,{outcome:i}=q(this.item,t),c=!i&&this.kind.either?.(this.item,
t);return c?this.ask(c):!i||!Object.keys(t).length?this.notice(this.kind.blank??""):this.rating&&!n&&!o&&r===null?this.notice(
Ae):(this.reply.sayAnew(),this.change(Be(this.item,s,t,i)))}ask({asks:t,answers:s}){this.reply.sayAnew(),this.notice(t);
let n=o=>{this.drawn.write(o),this.changed(),this.check()};this.meant.replaceChildren(...s.map(o=>a("button",{type:"butt\
on",click:()=>this.press(()=>n(o))},h("I mean {number}",{number:Gt(Number(o))})))),this.meant.hidden=!1}reveal(){let{outcome:t,
tries:s,sure:n}=this.quiz.entry(this.item);this.everything=t==="right"||t==="noted",this.everything?this.show():this.change(
{outcome:"shown",revealed:!0,sure:s?n:null})}again(){this.everything=!1,this.change({answer:W(this.item),outcome:""}),Le(
this.drawn.body,"input, select, textarea, button, [tabindex='0']")}swap(){let t=this.quiz.entry(this.item),[s]=R(t),[n,...o]=Wt(
this.item,t);this.reply.sayAnew(),this.change({second:null,...n,others:[...o,s,...V(this.item,t)]})}keepThis(){this.change(
{others:V(this.item,this.quiz.entry(this.item))})}press(t){let s=document.activeElement;this.quiz.guard(t),!(document.activeElement!==
s&&document.activeElement!==document.body)&&s&&this.node.contains(s)&&(s.matches(":disabled")||s.closest("[hidden]"))&&Le(
this.buttons,"button:not([hidden])")}show(){let{item:t,kind:s}=this,n=this.quiz.entry(t);this.meant.hidden=!0;let{answer:o,
outcome:r,tries:i,revealed:c,sure:l,of:d}=n;this.earlier.show(r?[]:gt(t,n)),this.changedNote.hidden=!this.earlier.node.hidden||
!d||d===t.edition||!(i||c||Object.keys(o).length),this.other.show(Wt(t,n).length);let u=r==="shown",f=u||r==="right",w=q(
t,r&&!u?o:null);this.drawn.write(u?v(s.solution)(t):o),Ks(this.drawn.body,f),this.drawn.after&&(this.drawn.after.hidden=
!r),this.rating?.write(l,i>0||c);let p=(u||this.everything)&&s.everyReply,Y=p?p(t):w.notes,k=this.notes.show(Y,p?h("Not \
this."):et.wrong,f);this.drawn.told?.(Y,f);let St=u?$e(t,s):w.said,Ht=s.running&&Object.keys(o).length&&!u?s.running(t,o):
[],st=s.holds&&!r&&o.length,zt=Kt(t,n),He=zt?[Me(t)]:[...St,...Ht].filter(Xe=>Xe),ze=st?this.reply.lines:He,Je=[...u&&s.
inWords?.(t)||[],...k];this.reply.say(ze,st?this.reply.look:r||"plain",Je);let Jt=s.solution&&!f;this.checkButton.hidden=
f;let Ge=Dt(t,n)?h("Vote"):zt&&h("Vote again");this.checkButton.textContent=Ge||(s.check??Pe),this.revealButton.textContent=
Jt?qe:h("Show every reply"),this.revealButton.hidden=!(Jt||s.options&&r&&!p),this.againButton.hidden=!r||!s.solution||!!(s.
holds&&!f)}};var Hs={sentence:h("This cannot be counted here. Your answers are kept."),detail:[]},We=80,Fe=e=>e.length<=We?e:`${e.slice(
0,We).replace(/[\s,;:.]+\S*$/,"")} …`;function zs({title:e,items:t}){let[{stem:s}]=t;return e||(t.length>1?S("{n} ques\
tion, first: {stem}","{n} questions, first: {stem}",t.length,{stem:Fe(s)}):h("Question: {stem}",{stem:Fe(s)}))}function Js(e,t){
let s=e.filter(l=>x[l.kind]?.solution).map(t),n=s.filter(({outcome:l,revealed:d})=>l==="right"&&!d).length,o=e.map(t).filter(
({tries:l})=>l).length,r=s.filter(({revealed:l})=>l).length;if(s.length<2)return"";let i={right:n,marked:s.length,answered:o,
all:e.length},c=s.length===e.length?h("{right} of {all} right, {answered} answered",i):h("{right} of the {marked} marked\
 questions right, {answered} of {all} answered",i);return r?h("{score}, {shown} shown",{score:c,shown:r}):c}var Ue=h("Cl\
ear my answers"),Gs=3,xt=class{constructor(t){this.find=t,this.sentence=a("div",{class:"ck-finding",role:"status"}),this.
detail=a("div"),this.nodes=[this.sentence,this.detail]}show(t,s){let{sentence:n,detail:o}=O(()=>this.find(t,s),Hs)??{sentence:"",
detail:[]};n!==this.sentence.textContent&&(this.sentence.textContent=n),this.detail.replaceChildren(...o)}},Yt=class{constructor(t,s){
this.quiz=t,this.id=P(),this.items=new Map(t.items.map(r=>[r.id,ee(r)]));let n=(r,i)=>r===tt?Re(i,t.rounds.length):Ce(this.
item(r),i),o=[...this.items.keys(),...t.rounds.length>1?[tt]:[]];this.kept=new ft(t.key,o,s,n,()=>this.follow()),this.entry=
r=>this.kept.entry(r.id)??mt(r),this.build(),this.draw()}build(){let{quiz:t}=this,s=t.rounds.length>1,n=(c,l)=>a("button",
{type:"button",click:l},c);this.roundLine=a("p",{class:"ck-round",tabindex:-1,hidden:!s}),this.scoreLine=a("p",{class:"c\
k-score"}),this.scoreBelow=a("p",{class:"ck-score","aria-hidden":"true"});let o=t.title&&a("p",{class:"ck-title",dir:"au\
to"},t.title);this.head=a("div",{class:"ck-head"},o,this.roundLine,this.scoreLine),this.list=a("div");let r=[...this.items.
values()].some(c=>c.confidence.length);this.findings=[],t.confusion&&this.findings.push(new xt(Ne)),r&&this.findings.push(
new xt(je)),this.clearButton=n(Ue,()=>this.clear());let i=s&&n(h("New round"),()=>this.newRound());this.root=a("div",{class:"\
ck-screen ck-quiz",role:"group","aria-label":zs(t),"data-place":t.key},this.head,this.kept.fromNewer&&a("p",{class:"ck-n\
otice"},Ee),this.list,this.kept.notice.spoken,this.findings.flatMap(({nodes:c})=>c),a("div",{class:"ck-foot"},i,this.clearButton,
this.scoreBelow)),te(this.root)}item(t){return v(this.items.get(t))}round(){return Number(this.kept.entry(tt)?.answer??0)}asked(){
return this.quiz.rounds[this.round()].map(t=>this.item(t))}draw(){let t=this.asked().length>1,s=(o,r)=>this.change(o,r);
this.drawn=this.round(),this.places=this.asked().map((o,r)=>new Ot(o,r+1,{id:this.id,numbered:t,entry:this.entry,change:s}));
let n=this.places.flatMap(({node:o},r)=>[this.textBefore(r),o].filter(i=>i!==null));this.list.replaceChildren(...n,this.
kept.notice.node),this.roundLine.textContent=h("Round {number} of {all}",{number:this.drawn+1,all:this.quiz.rounds.length}),
this.sumUp()}textBefore(t){let s=this.asked(),{beside:n}=s[t];return n&&n.id!==s[t-1]?.beside?.id?Se(n):null}sumUp(){let t=this.
asked();this.scoreLine.textContent=Js(t,this.entry),this.scoreBelow.textContent=t.length>Gs?this.scoreLine.textContent:"",
this.head.hidden=!this.quiz.title&&this.quiz.rounds.length<2&&!this.scoreLine.textContent,this.clearButton.textContent=this.
cleared?h("Bring my answers back"):Ue,this.clearButton.hidden=!this.cleared&&!this.begun().length;for(let s of this.findings)
s.show(t,this.entry)}begun(){return[...this.items.values()].filter(t=>!j(this.entry(t))||gt(t,this.entry(t)).length)}change(t,s){
this.cleared=null,this.kept.put({[t.id]:{...this.entry(t),...s,of:t.edition}}),this.places[this.asked().indexOf(t)].node.
after(this.kept.notice.node),this.sumUp()}newRound(){this.cleared=null;let t=(this.round()+1)%this.quiz.rounds.length,s=this.
quiz.rounds[t].map(n=>this.item(n)).filter(n=>this.kept.entry(n.id));this.kept.put({[tt]:{answer:String(t)},...this.emptied(
s,V)}),this.draw(),this.roundLine.focus()}emptied(t,s=()=>[]){return Object.fromEntries(t.map(n=>[n.id,{...mt(n),others:s(
n,this.entry(n))}]))}clear(){let t=this.cleared,s=this.begun();this.cleared=t?null:Object.fromEntries(s.map(n=>[n.id,this.
entry(n)])),this.kept.put(t??this.emptied(s)),this.draw()}follow(){if(this.cleared=null,this.round()===this.drawn)for(let t of this.
places)t.show();else this.draw();this.sumUp()}};function De(e,t,s={}){let n=new Yt(t,s);return e.append(n.root),n.kept.face}var Ke=B("coursekit runtimes",()=>new Map),Ho=B("coursekit runtimes asked for",()=>new Map),Xs="coursekit-runtime";function Ve(e,t){
Ke.has(e)||Ke.set(e,t),globalThis.dispatchEvent(new CustomEvent(Xs))}var Et={quiz:De},tr=e=>{Object.assign(Et,e)},er=e=>Object.hasOwn(Et,e)||Object.hasOwn(x,e),Qs=(e,t,s,n={})=>Ye(Et[e])(t,
s,n),Zs=e=>ve(e,Ye(Et[e])),Ye=e=>(t,s,n)=>(Object.assign(t,{lang:Tt.code,dir:Tt.direction}),e(t,s,n)),sr=e=>Ve(e,{mount:Qs,
widget:Zs});coursekit.of["shared-ZEALYMO3"]={a:It,b:U,c:_,d:j,e:R,f:G,g:en,h:ae,i:Q,j:hs,k:dn,l:fs,m:we,n:ps,o:ut,
p:Rn,q:ks,r:vs,s:Mt,t:Mn,u:Os,v:xs,w:xe,x:dt,y:Ee,z:ft,A:Se,B:K,C:_s,D:Bs,E:Ms,
F:mt,G:Ce,H:Ot,I:tr,J:er,K:Qs,L:Zs,M:sr};})();
(()=>{const{a:B,b:$,c:D,d:v,e:E,f:O,g:R}=coursekit.of["shared-PCFNLTAV"];const{I:ve,J:Oe,K:Se,L:Ee,
M:Ne}=coursekit.of["shared-ZEALYMO3"];const{C:U,D:Y,E:I,J:u,c:a,d:j,g:C,h:G,k:w,m:c,s:h,
v:y,w:x,x:k}=coursekit.of["shared-GZTKWWTE"];u.text={shape:"text",check:a("Compare"),blank:a("Write your answer first, then compare."),stays:!0,draw(e,t){let o=c("te\
xtarea",{rows:4,"aria-labelledby":`${t.id}-legend`});return{body:o,after:T(e,a("Does your answer say this?")),read:()=>o.
value,write:n=>{o.value!==n&&(o.value=n)}}},usable:$,grade:(e,t)=>t.trim()?{outcome:"noted",points:0,said:[a("One way to\
 put it:"),e.replies.model]}:void 0};function T(e,t){let o=e.points.map(n=>c("label",{},c("input",{type:"checkbox"}),h("\
span",n)));return c("fieldset",{class:"ck-points"},c("legend",{},t),o)}function re(e){return e.replace(/[\u3041-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\u{20000}-\u{323af}]/gu," $& ").split(
/[\s\x1c-\x1f\x85\u2012-\u2015]+|--+/).filter(o=>/[\p{L}\p{N}]/u.test(o)).length}var ie=({least:e,most:t},o)=>o>=e&&o<=t;
u.essay={shape:"map",check:a("Compare"),blank:a("Write at least one part first, then compare."),stays:!0,draw(e,t){let o=e.
sections.map((l,p)=>c("textarea",{id:`${t.id}-${p}`,rows:4,dir:"auto","aria-describedby":`${t.id}-${p}-words`})),n=o.map(
l=>c("p",{id:`${l.id}-words`,class:"ck-words"})),r=c("span",{class:"ck-words"}),i=c("span",{role:"status"}),s=c("div",{class:"\
ck-essay",input:()=>d()},e.sections.map((l,p)=>c("div",{class:"ck-section"},c("label",{for:o[p].id},h("span",l.prompt)),
o[p],n[p])),c("p",{class:"ck-total"},r," ",i));function d(){let l=o.map(m=>re(m.value));e.sections.forEach(({least:m,most:b},S)=>{
n[S].textContent=j("{n} word; aim for {least}–{most}","{n} words; aim for {least}–{most}",l[S],{least:m,most:b})});let p=l.
reduce((m,b)=>m+b,0);r.textContent=j("{n} word in all.","{n} words in all.",p);let f=e.sections.filter((m,b)=>ie(m,l[b])).
length,g=a("{done} of {all} parts have the length asked for.",{done:f,all:e.sections.length});g!==i.textContent&&(i.textContent=
g)}return d(),{body:s,after:T(e,a("Does your essay do this?")),read:()=>Object.fromEntries(e.sections.map(({id:l},p)=>[l,
o[p].value]).filter(([,l])=>l)),write(l){e.sections.forEach(({id:p},f)=>{let g=y(l,p)??"";o[f].value!==g&&(o[f].value=g)}),
d()}}},usable:(e,t)=>Object.fromEntries(Object.entries(t).filter(([o])=>e.sections.some(({id:n})=>n===o))),grade(e,t){let o=Object.
entries(t);if(!o.every(([s])=>e.sections.some(({id:d})=>d===s))||!o.some(([,s])=>s.trim()))return;let n=e.replies.model,
r=n.text.split(/\n+/).filter(Boolean);return{outcome:"noted",points:0,said:[a("One way to put it, part by part:"),...r.slice(
0,-1),{...n,text:r.at(-1)??""}]}}};var ae={"‐‑‒–—−﹣－":"-","＋":"+","＄﹩":"$","￡":"£","￥":"¥","٪％﹪":"%","’‘ʼ´`＇٬":"'",
"，،":",","．":"."},ce=e=>new RegExp(`^([+-]?) ?[${e||Object.keys(J).join("")}]? ?([+-]?) ?([0-9.,٫' ]+)$`),q=/^(?:[1-9][0-9]{0,2}([.,' ])[0-9]{3}(?:\1[0-9]{3})*|[1-9][0-9]?(?:,[0-9]{2})+,[0-9]{3})$/,
H=["%","per cent","percent","prozent"],J={$:["dollars","dollar","usd"],"€":["euros","euro","eur"],"£":["pounds","poun\
d","gbp"],"¥":["yen","jpy"]},Q=e=>/^\p{Sc}/u.exec(e)?.[0]??"",z={thousand:["k"],million:["m","mn","mln"],billion:["bn",
"bln"],trillion:["tn","trn"],millionen:["million","mio","mio."],milliarden:["milliarde","mrd","mrd."],billionen:["billio\
n","bio","bio."]},le=3,V=[73552,68928,71376,71386,72688,118e3,124401,73184],F=e=>`\\u{${e.toString(16)}}`,W=`\\p{Nd}${V.
map(e=>`${F(e)}-${F(e+9)}`).join("")}`,de=new RegExp(`[${W}]`,"gu"),pe=new RegExp(`^[^${W}.,٫]+|[^${W}.,٫]+$`,"gu");function ue(e){
let t=e.codePointAt(0)??0,o=V.find(r=>t>=r&&t<r+10);if(o)return String(t-o);let n=t;for(;/\p{Nd}/u.test(String.fromCodePoint(
n-1));)n-=1;return String((t-n)%10)}var fe=e=>Object.entries(ae).find(([t])=>t.includes(e))?.[1]??e,M=e=>[...e.replace(/\p{Cf}/gu,
"")].map(fe).join("").replace(de,ue).replace(/[\s\x1c-\x1f\x85]+/g," ").trim().toLowerCase();function me(e){if(H.includes(
e))return["",...H];let t=Q(e),o=e.slice(t.length).trim(),n=o.split(" "),r=n.length>le?[o]:n.map(he).reduce((s,d)=>s.flatMap(
l=>d.map(p=>[...l,p])),[[]]).map(s=>s.join(" "));if(!t)return["",...r];let i=r.flatMap(s=>[t,...J[t]??[]].map(d=>`${s} ${d}`.
trim()));return["",t,...r,...r.map(s=>`${t} ${s}`),...r.map(s=>t+s),...i]}function he(e){return e.endsWith("s")?[e,e.slice(
0,-1),...e.endsWith("ies")?[`${e.slice(0,-3)}y`]:[]]:[e,`${e}s`,...e.endsWith("y")?[`${e.slice(0,-1)}ies`]:[],...Object.
hasOwn(z,e)?z[e]:[]]}function ge(e){let t=d=>d.replace(/[^0-9]/g,""),o=/[.,' ٫]/.test(e)?[]:[e];q.test(e)&&o.push(t(e));
let[,n,r,i]=/^(.*)([.,٫])([0-9]*)$/.exec(e)??[],s=i&&!n.includes(r)&&q.test(n);return r&&(/^[0-9]+$/.test(n+i)||s)&&o.push(
`${t(n)}.${i}`),o}function N(e,t=""){if([...e].length>100)return[];let o=M(e),n=ce(Q(M(t)));for(let r of me(M(t))){let i=o.
endsWith(r)&&n.exec(o.slice(0,o.length-r.length).trimEnd());if(i&&!(i[1]&&i[2]))return ge(i[3].trimEnd()).map(s=>(i[1]+i[2]===
"-"?-1:1)*Number(s))}return[]}var X=e=>N(e,"%").filter(t=>t>=0&&t<=100),Z=e=>/^[0-9]*\.?[0-9]*$/.test(e.replace(pe,"")),
ee=e=>N(String(e)).length===1?String(e):`${e}0`;function K(e,t,o){let[n,r]=Y(e.unit),i=c("input",{id:t.id,inputmode:"decimal",autocomplete:"off","aria-describedby":`${t.
id}-before ${t.id}-after`});return{body:c("p",{class:"ck-number"},c("label",{for:t.id},o),c("span",{class:"ck-amount-typ\
ed"},c("span",{id:`${t.id}-before`},n),i,c("span",{id:`${t.id}-after`,dir:"auto"},r))),read:()=>i.value,write:s=>{i.value!==
s&&(i.value=s)}}}function be(e,t,o){let[n,r]=[Math.floor(o),Math.ceil(o)],i={typed:e,whole:t,part:C(o),below:n,above:r};
return n===r?a("“{typed}” can be read in two ways. Do you mean {whole}, or {part}?",i):a("“{typed}” can be read in t\
wo ways. Do you mean {whole}, or a number between {below} and {above} ({part})?",i)}u.number={shape:"text",blank:a("That\
 is not a number yet. Write it with digits and without other words, for example {number}.",{number:w(3.5)}),draw:(e,t)=>K(
e,t,a("Your answer")),usable:$,either(e,t){let o=N(t,e.unit),[n,r]=o;return o.length>1&&{asks:be(t.trim(),n,r),answers:o.
map(ee)}},grade(e,t){let[o,...n]=N(t,e.unit);if(o===void 0||n.length)return;let r=!Z(t)&&a("Read as {number}.",{number:C(
o)}),i=d=>[d,r].filter(Boolean);if(k(o,e.answer,e.tolerance))return{outcome:"right",points:1,said:i(e.replies.right)};let s=e.
near.find(d=>k(o,d.value,0));return{outcome:"wrong",points:0,said:i(s?s.reply:e.replies.wrong)}},solution:e=>String(e.answer),
answer:e=>I(e.answer,e.unit),explained:e=>[e.replies.right]};u.forecast={shape:"text",check:a("Note my forecast"),blank:a("Write a number from 0 to 100, for example 35: the chance i\
n per cent that it will happen."),draw(e,t){let o=K(e,t,a("Your forecast")),n=c("p",{id:`${t.id}-settled`,class:"ck-sett\
led"},c("strong",{},a("Settled on")," "),h("span",e.settled));return x(o.body.querySelector("input")).setAttribute("aria\
-describedby",`${t.id}-settled ${t.id}-after`),{...o,body:c("div",{},n,o.body)}},usable:$,grade(e,t){let[o]=X(t);if(o!==
void 0)return{outcome:"noted",points:0,said:[...we(o),e.replies.weigh]}}};function we(e){let t=s=>s>0&&s<.005?a("less th\
an {number}",{number:w(.01)}):G(s,2),[o,n]=[1,0].map(s=>t((e/100-s)**2)),r=e>0&&e<1?Math.round(e*100):0,i=a("{percent} %\
 is less than once in a hundred times. If you mean {meant} %, write {meant}.",{percent:w(e,12),meant:r});return[a("Noted\
: {percent} %. It scores {happens} if it happens and {not} if it does not.",{percent:w(e,12),happens:o,not:n}),a("0 is b\
est and 1 is worst; always saying 50 % scores {number}.",{number:w(.25)}),...r?[i]:[]]}var ye=24;u.match={shape:"map",blank:a("Match at least one row first."),draw(e,t){let o=({id:s,text:d})=>c("option",{value:s,
dir:"auto"},d),n=e.rows.map((s,d)=>c("select",{id:`${t.id}-${d}`,"aria-describedby":t.noteId(s.id)},[{id:"",text:a("Choo\
se…")},...e.choices].map(o))),r=n.map(()=>c("p",{class:"ck-chosen","aria-hidden":"true"})),i=()=>n.forEach((s,d)=>{let l=e.
choices.find(({id:p})=>p===s.value)?.text??"";r[d].textContent=l.length>ye?l:""});for(let s of n)s.addEventListener("cha\
nge",i);return{body:c("div",{class:"ck-rows"},e.rows.map((s,d)=>c("div",{class:"ck-row"},c("label",{for:n[d].id},h("span",
s.text,s.quote)),n[d],r[d],t.note(s.id)))),read:()=>Object.fromEntries(e.rows.map((s,d)=>[s.id,n[d].value]).filter(([,s])=>s)),
write:s=>{for(let[d,l]of e.rows.entries())n[d].value=y(s,l.id)??"";i()}}},grade(e,t){let o=Object.entries(t).map(([n,r])=>{
let i=e.rows.find(s=>s.id===n);return[n,i&&r===i.answer,i&&y(i.replies,r)]});if(!o.some(([,,n])=>!n))return R(e,o,(n,r)=>a(
"{right} of {all} rows are right.",{right:n,all:r}),{})},usable:(e,t)=>Object.fromEntries(e.rows.map(o=>[o.id,y(t,o.id)]).
filter(([,o])=>e.choices.some(n=>n.id===o))),solution:e=>Object.fromEntries(e.rows.map(t=>[t.id,t.answer])),everyReply:e=>e.
rows.map(t=>[t.id,null,y(t.replies,t.answer)]),answer:()=>a("as now matched"),chosen:(e,t,o)=>e.choices.find(({id:n})=>n===
t[o])?.text};var xe=a("You found all of it."),ke=a("There is more to find."),$e=a("Something you chose is wrong.");u.multiple={...O,shape:"\
list",blank:a("Choose at least one answer first."),draw:(e,t)=>B(e,t,"checkbox"),grade(e,t){if(!v(t,e.choices))return;let o=e.
choices.filter(s=>t.includes(s.id)),n=o.length>0&&o.every(s=>s.correct),r=n?o.length/E(e).length:0,i=r===1;return{outcome:i?
"right":n?"partly":"wrong",points:r,notes:o.map(s=>[s.id,!!s.correct,s.reply]),said:[i?xe:n?ke:$e]}},usable:(e,t)=>D(t,e.
choices),solution:e=>E(e).map(t=>t.id)};var A=(e,t)=>v(t,e.rows)&&t.length===e.rows.length;u.order={shape:"list",draw(e,t){let o=c("ol",{class:"ck-steps"}),n=new Map(
e.rows.map(l=>[l.id,r(l)]));function r(l){let p=(f,g,m)=>c("button",{type:"button","aria-label":m,click:()=>d(l,f)},g);return c(
"li",{},c("div",{class:"ck-step"},h("span",l.text,l.quote),c("span",{class:"ck-moves"},p(-1,"↑",a("Move up: {step}",{step:l.
text})),p(1,"↓",a("Move down: {step}",{step:l.text})))),t.note(l.id))}let i=()=>[...o.children].map(l=>x([...n].find(([
,p])=>p===l))[0]),s=l=>{let p=A(e,l)?l:[...n.keys()];p.join()!==i().join()&&o.replaceChildren(...p.map(f=>x(n.get(f))))};
function d(l,p){let f=i(),g=f.indexOf(l.id),m=g+p;if(m<0||m>=f.length)return t.notice(p<0?a("Already first of {all}.",{all:f.
length}):a("Already last of {all}.",{all:f.length}));let[b,S]=[o.children[g],o.children[m]];return p<0?b.after(S):b.before(
S),t.changed(),t.notice(a("Now number {place} of {all}.",{place:m+1,all:f.length}))}return s([]),{body:o,read:i,write:s}},
grade(e,t){if(!A(e,t))return;let o=e.rows.map(n=>[n.id,n.place===t.indexOf(n.id)+1,n.reply]);return R(e,o,(n,r)=>a("{rig\
ht} of {all} steps are in the right place.",{right:n,all:r}),e.replies)},usable:(e,t)=>A(e,t)?t:[],solution:e=>[...e.rows].
sort((t,o)=>t.place-o.place).map(t=>t.id),everyReply:e=>e.rows.map(t=>[t.id,null,t.reply]),answer:()=>a("the order now s\
hown"),explained:e=>[e.replies.right]};u.predict={...O,check:a("Predict"),blank:a("Make your prediction first."),everyReply:e=>e.choices.map(t=>[t.id,null,t.reply]),
grade(e,t){let o=e.choices.find(({id:n})=>n===t);return o&&{outcome:"noted",points:0,said:[o.reply]}}};u.single={...O,grade(e,t){let o=e.choices.find(({id:r})=>r===t),n=o?.correct??!1;return o&&{outcome:n?"right":"wrong",points:n?
1:0,said:[o.reply]}},solution:e=>E(e)[0]?.id??""};u.tally={shape:"list",blank:a("Tick the sums you want to add up first."),draw(e,t){let o=e.rows.map(n=>c("input",{type:"\
checkbox",value:n.id,"aria-describedby":t.noteId(n.id)}));return{body:c("div",{class:"ck-options"},e.rows.map((n,r)=>c("\
div",{class:"ck-option"},c("label",{},o[r],h("span",n.text),c("span",{class:"ck-amount"},L(e,n.amount))),t.note(n.id)))),
read:()=>o.filter(n=>n.checked).map(n=>n.value),write:n=>{for(let r of o)r.checked=n.includes(r.value)}}},running(e,t){let{
sum:o,clashes:n}=_(e,t);return[a("Your sum: {sum}. The target: {target}.",{sum:L(e,o),target:L(e,e.answer)}),...n]},grade(e,t){
let{picked:o,sum:n,clashes:r}=_(e,t);if(!v(t,e.rows))return;let i=k(n,e.answer,e.tolerance),s=i?r.length?"partly":"right":
"wrong",d=i?r.length?"clash":"reached":n<e.answer?"short":"over",l=o.map(te);return{outcome:s,points:{right:1,partly:.5,
wrong:0}[s],notes:l,said:[e.replies[d]]}},usable:(e,t)=>D(t,e.rows),solution:e=>P(e)[0]??[],answer(e){let t=n=>x(e.rows.
find(r=>r.id===n)).text,o=P(e).slice(0,4).map(n=>n.map(t).join(" + "));return o.length?o.reduce((n,r)=>a("{before}; or {\
next}",{before:n,next:r})):a("no set of these rows reaches the target without counting {stuff} twice",{stuff:ne(e)})},everyReply:e=>e.
rows.map(te),explained:e=>[P(e).length?e.replies.reached:e.replies.clash]};var L=(e,t)=>I(t,t===1&&e.single||e.unit),ne=e=>U(
e.unit)?a("money"):e.unit||a("amounts"),te=e=>[e.id,null,e.reply?.text],oe=(e,t)=>a("“{whole}” already contains “{part}”\
.",{whole:e.text,part:t.text}),se=e=>e.reduce((t,o)=>t+o.amount,0);function _(e,t){let o=e.rows.filter(r=>t.includes(r.id)),
n=[];for(let[r,i]of o.entries())for(let s of o.slice(r+1))i.inside===s.id?n.push(oe(s,i)):s.inside===i.id?n.push(oe(i,s)):
(i.clashes.includes(s.id)||s.clashes.includes(i.id))&&n.push(a("“{one}” and “{other}” may be the same {stuff}.",
{one:i.text,other:s.text,stuff:ne(e)}));return{picked:o,sum:se(o),clashes:n}}function P(e){let t=[];for(let o=1;o<2**e.rows.
length;o+=1){let n=e.rows.filter((i,s)=>o&1<<s),r=n.map(i=>i.id);k(se(n),e.answer,e.tolerance)&&!_(e,r).clashes.length&&
t.push(r)}return t.sort((o,n)=>o.length-n.length)}coursekit.of["screens"]={add:ve,draws:Oe,mount:Se,provide:Ne,widget:Ee};})();
Object.assign(coursekit,coursekit.of.screens);
/* of grid */
(()=>{const{A:j,J:S,c:l,d,m:a,o:E,q:b,s:f,v:p,w:u}=coursekit.of["shared-GZTKWWTE"];var C=3,m=t=>t.rows.flatMap(o=>t.choices.map(({id:n})=>({name:`${o.id}/${n}`,row:o,choice:n}))),v=t=>Object.fromEntries(
m(t).map(({name:o,row:n,choice:e})=>[o,n.rated[e]])),$=(t,o)=>{let n=Object.entries(v(t)).filter(([e])=>t.scale.some(({id:s})=>s===
p(o,e)));return Object.fromEntries(n.map(([e])=>[e,o[e]]))},y=(t,o)=>t.rows.filter(n=>t.choices.every(({id:e})=>p(o,`${n.
id}/${e}`)));function O(t,o,n){let e=Object.fromEntries(t.scale.map(({id:s,points:c})=>[s,c]));return t.choices.map(({id:s})=>n.
reduce((c,r)=>c+e[o[`${r.id}/${s}`]],0))}function I(t,o,n=y(t,o)){if(!n.length)return[];let e=O(t,o,n);return[...new Set(
e)].sort((s,c)=>s-c).map(s=>({place:1+e.filter(c=>c<s).length,points:s,hypotheses:t.choices.filter((c,r)=>e[r]===s).map(
({id:c})=>c)}))}function M(t,o){let n=Object.fromEntries(t.scale.map(({id:e},s)=>[e,s]));return m(t).filter(({name:e})=>p(
o,e)).map(e=>({...e,apart:Math.abs(n[o[e.name]]-n[e.row.rated[e.choice]])}))}function T(t,o){let n=M(t,o),e=Math.max(...n.
map(({apart:s})=>s));return n.filter(({apart:s})=>s&&s===e).slice(0,C)}var N=(t,o)=>o.map(({points:n,hypotheses:e})=>{let s=e.
map(c=>u(t.choices.find(({id:r})=>r===c)).text);return`${j(s)} (${n})`}).reduce((n,e)=>n?l("{before}; then {next}",{before:n,
next:e}):e,"");S.grid={shape:"map",check:l("Compare"),blank:l("Rate at least one cell first, then compare."),stays:!0,draw(t,o){
let n=new Map(m(t).map(({name:i,row:h,choice:g})=>[i,P(t,o,h,g)])),e=t.choices.map(()=>a("td",{},"–")),s=a("div",{class:"\
ck-compared"}),c=()=>Object.fromEntries([...n].map(([i,h])=>[i,h.value]).filter(([,i])=>i)),r=i=>{let h=$(t,i);for(let[k,
w]of n)w.value=p(h,k)??"";let g=y(t,h),B=g.length?O(t,h,g):[];for(let[k,w]of e.entries())w.textContent=String(B[k]??"–");
let Y=o.quiz.entry(t).outcome&&Object.keys(h).length;s.replaceChildren(...Y?F(t,h):[])};return{body:R(t,o,n,e),after:s,read:c,
write:r}},running(t,o){let n=$(t,o),e=Object.keys(n).length,s=y(t,n),c=t.rows.length*t.choices.length,r=d("{rated} of {n\
} cell rated.","{rated} of {n} cells rated.",c,{rated:e});if(!s.length)return[`${r} ${l("The ranking begins with the fir\
st row you complete.")}`];let i=d("By your ratings in {n} complete row, with least against it first: {ranking}.","By you\
r ratings in {n} complete rows, with least against it first: {ranking}.",s.length,{ranking:N(t,I(t,n))});return[`${r} ${i}`]},
usable:$,grade(t,o){let n=new Map(m(t).map(r=>[r.name,r])),e=t.scale.map(({id:r})=>r),s=Object.entries(o);return!s.length||
s.some(([r,i])=>!n.has(r)||!e.includes(i))?void 0:{outcome:"noted",points:0,notes:T(t,o).map(({name:r,row:i,choice:h})=>[
r,null,p(i.replies,h)]),said:[D(t,o),t.replies.rated]}}};var x=(t,o)=>{let{sign:n,text:e}=u(t.scale.find(({id:s})=>s===o));
return`${n} ${e}`};function P(t,o,n,e){let s=`${t.rows.indexOf(n)}`,c=t.choices.findIndex(({id:r})=>r===e);return a("sel\
ect",{"aria-labelledby":`${o.id}-row-${s} ${o.id}-column-${c}`},a("option",{value:""},l("Not rated")),t.scale.map(({id:r})=>a(
"option",{value:r},x(t,r))))}function R(t,o,n,e){let s=t.choices.map(({text:r},i)=>a("th",{scope:"col",id:`${o.id}-colum\
n-${i}`},f("span",r))),c=t.rows.map((r,i)=>a("tr",{},a("th",{scope:"row",id:`${o.id}-row-${i}`},f("span",r.text)),t.choices.
map(({id:h})=>a("td",{},n.get(`${r.id}/${h}`)))));return b(l("Table of your ratings"),a("table",{class:"ck-ratings"},a("\
caption",{},l("Your ratings")),a("thead",{},a("tr",{},a("th",{scope:"col"},l("Evidence")),s)),a("tbody",{},c),a("tfoot",
{},a("tr",{},a("th",{scope:"row"},l("Points against, from complete rows")),e))))}function D(t,o){let n=M(t,o).map(c=>c.apart),
e=n.filter(c=>!c).length;if(e===n.length)return d("You rated {n} cell and the kit rates each of them the same.","You rat\
ed {n} cells and the kit rates each of them the same.",e);let s=n.filter(c=>c===1).length;return d("Of the {n} cell you \
rated, the kit has {same} the same, {one} one step away and {further} further. Below: where you differ most, and why the\
 kit rates as it does.","Of the {n} cells you rated, the kit has {same} the same, {one} one step away and {further} furt\
her. Below: where you differ most, and why the kit rates as it does.",n.length,{same:e,one:s,further:n.length-e-s})}function F(t,o){
let n=y(t,o),e=T(t,o).map(({name:c,row:r,choice:i})=>a("li",{},f("span",r.text)," ",a("strong",{},u(t.choices.find(({id:h})=>h===
i)).text),...E(l(": you {yours}, the kit {kits}."),{yours:a("strong",{},x(t,o[c])),kits:a("strong",{},x(t,r.rated[i]))}),
" ",f("span",u(p(r.replies,i)).text))),s=[a("p",{},a("strong",{},l("Where you and the kit differ most"))),a("ul",{},e)];
return[...n.length?[W(t,o,n)]:[],...e.length?s:[]]}function W(t,o,n){let[e,s]=[o,v(t)].map(r=>O(t,r,n)),c=t.choices.map(
({text:r},i)=>a("tr",{},a("th",{scope:"row"},f("span",r)),a("td",{},String(e[i])),a("td",{},String(s[i]))));return b(l("\
Your ranking beside the kit's"),a("table",{},a("caption",{},d("Points against each explanation, from the {n} row you com\
pleted","Points against each explanation, from the {n} rows you completed",n.length)),a("thead",{},a("tr",{},[l("Explana\
tion"),l("Yours"),l("The kit’s")].map(r=>a("th",{scope:"col"},r)))),a("tbody",{},c)))}})();
/* of map */
(()=>{const{b:B}=coursekit.of["shared-PCFNLTAV"];const{A:d,J:j,c,d:g,f:R,m:f,s:U,t:D}=coursekit.of["shared-GZTKWWTE"];var v=["rain -> wet","roof -x wet","rain + wind -> storm"],X=String.raw`\s*(?:[-–—−]+(?:[x✕×](?:[-–—−]*>|(?=\s|$))|\||/[-–—−]*>)|⊣|\battacks?\b)\s*`,
z=String.raw`\s*(?:[-–—−]+>|=+>|→|⇒|➔|\bsupports?\b)\s*`,G=String.raw`\s*(?:<[-–—−=]+|←|⇐)\s*`,J=new RegExp(
`(?<attacks>${X})|(?<supports>${z})|(?<back>${G})`,"gu"),F=/\s*(?:\+|&|\band\b)\s*/u,Q=/^(?:[-–—*•]\s+|[0-9]+[.)]\s+)/u,
Y=/^[ \t"'“”‘’`()[\].;:]+|[ \t"'“”‘’`()[\].;:]+$/gu,W=({kind:e,premises:t,to:n})=>`${t.join(" + ")} ${e===
"supports"?"->":"-x"} ${n}`,k=class extends Error{};function I(e,t){let n=[],s=[];return e.split(`
`).forEach((r,o)=>{let a=r.trim().replace(Q,"");if(!(!a||a.startsWith("#")))try{n.push(...q(a.toLowerCase(),t,o+1))}catch(p){
if(!(p instanceof k))throw p;s.push({line:o+1,text:p.message})}}),{arrows:n,slips:s}}function q(e,t,n){let s=[...e.matchAll(
J)];if(!s.length)throw new k(c("there is no arrow. Write, for example, {example}",{example:v[0]}));let r=[0,...s.map(p=>p.
index+p[0].length)],o=[...s.map(p=>p.index),e.length],a=r.map((p,m)=>H(e.slice(p,o[m]),t));return s.map(({groups:p={}},m)=>{
let[u,h]=p.back?[a[m+1],a[m]]:[a[m],a[m+1]];if(h.length>1)throw new k(c("an arrow leads to one claim. Write a line for e\
ach of {claims}",{claims:d(h)}));return{kind:p.attacks?"attacks":"supports",premises:u,to:h[0],line:n}})}function H(e,t){
let n=e.split(F).map(s=>s.replace(Y,""));if(!n.every(Boolean))throw new k(c("a claim is missing beside the arrow or the \
+. Write, for example, {example}",{example:v[2]}));if(n.some(s=>s.includes(",")))throw new k(c("a comma can mean two thi\
ngs. Join linked premises with +, as in {example}; give independent reasons a line each",{example:v[2]}));for(let s of n){
if(t.includes(s))continue;let r=V(s,t);throw new k(r?c("there is no claim “{name}” here. Do you mean {near}?",{name:s,
near:r}):c("there is no claim “{name}” here. Use the names in the list",{name:s}))}return[...new Set(n)]}function V(e,t){
let{far:n,one:s}=t.map(r=>({far:Z(e,r),one:r})).reduce((r,o)=>o.far<r.far?o:r);return n<=Math.max(1,Math.floor(s.length/
3))&&s}function Z(e,t){let[n,s]=[[...e],[...t]],r=[0,...s.map((o,a)=>a+1)];return n.forEach((o,a)=>{let p=r;r=[a+1],s.forEach(
(m,u)=>{r.push(Math.min(p[u+1]+1,r[u]+1,p[u]+(o===m?0:1)))})}),r[s.length]}var S=(e,t)=>e.every(n=>t.includes(n)),T=(e,t)=>S(e,t)&&S(t,e),_=(e,t)=>S(e,t)&&!S(t,e),O=(e,t)=>e.kind===t.kind&&e.to===
t.to&&T(e.premises,t.premises);function C(e,t,n){let{arrows:s,slips:r}=I(e,t),o=r.map(({line:i,text:l})=>({line:i,said:N(
i,`${l}.`.replace("?.","?"))})),a=[];for(let i of s){let l=a.find(E=>O(E,i)),y={line:i.line,before:l?.line};l?o.push({line:i.
line,said:c("Line {line} says the same as line {before}.",y)}):a.push(i)}let p=n.filter(i=>a.some(l=>O(l,i))),m=a.filter(
i=>!n.some(l=>O(l,i))),u=n.filter(i=>!p.includes(i)),h=ae(a),[x,$]=[new Set,new Set],b=r.length;for(let i of m){let{remark:l,
about:y,reading:E}=te(i,m,n,u,h),L=E&&y.every(({ours:A})=>A);for(let A of y)x.add(A),L&&$.add(A);L||(b+=1);let P=L?`${l}\
 ${ee}`:l;o.some(({said:A})=>A.endsWith(`: ${P}`))||o.push({line:i.line,said:N(i.line,P)})}let w=o.sort((i,l)=>i.line-l.
line).map(i=>i.said);h.length&&w.push(c("This is circular: {circle}. A claim cannot be its own reason.",{circle:h.join("\
 -> ")})),r.length||w.push(...u.filter(i=>!x.has(i)).map(ce));let M=p.length+$.size;return{outcome:M===n.length&&!b?"rig\
ht":M?"partly":"wrong",points:M/(n.length+b),remarks:w}}var ee=c("The text does not draw this link itself, so your own d\
rawing may stand."),N=(e,t)=>c("Line {line}: {text}",{line:e,text:t});function te(e,t,n,s,r){let o=e.premises,a=s.filter(
i=>i.to===e.to),p=a.find(i=>T(i.premises,o));if(p)return{remark:se(p,e.to),about:[p],reading:!0};let m=s.find(i=>o.includes(
i.to)&&i.premises.includes(e.to));if(m)return{remark:c("the arrow is reversed. It leads from a reason to the claim it su\
pports or attacks: from {premises} to {claim}.",{premises:d(m.premises),claim:m.to}),about:[m]};let u=(i,l)=>i.premises.
some(y=>l.includes(y)),h=a.filter(i=>i.kind===e.kind&&u(i,o)),x=h.find(i=>_(o,i.premises));if(x)return{remark:ne(e,x,t),
about:[x],reading:!0};let $=h.filter(({premises:i})=>S(i,o)),b=o.filter(i=>!$.some(({premises:l})=>l.includes(i))),w=h.filter(
i=>$.includes(i)||u(i,b)),M=b.filter(i=>!w.some(({premises:l})=>l.includes(i)));return w.length?{remark:re(w,M),about:w,
reading:!M.length}:{remark:r.includes(e.to)&&o.some(i=>r.includes(i))?c("{arrow} is part of a circle.",{arrow:W(e)}):oe(
e,n),about:[]}}function se({kind:e,premises:t},n){let s={premises:d(t),claim:n};return e==="supports"?g("{premises} supp\
orts {claim}; it does not attack it.","{premises} support {claim}; they do not attack it.",t.length,s):g("{premises} att\
acks {claim}; it does not support it.","{premises} attack {claim}; they do not support it.",t.length,s)}function ne(e,t,n){
let s=n.filter(o=>o.to===t.to&&o.kind===t.kind&&_(o.premises,t.premises));if(T(s.flatMap(o=>o.premises),t.premises))return c(
"{premises} are linked, and you give them as independent. Join them with +.",{premises:d(t.premises)});let r=t.premises.
filter(o=>!e.premises.includes(o));return c("a premise is missing. {premises} cannot support {claim} without {rest}: joi\
n them with +.",{premises:d(e.premises),claim:e.to,rest:d(r)})}function re(e,t){let n=e.filter(({premises:a})=>a.length>
1).map(({premises:a})=>d(a)),s=e.filter(({premises:a})=>a.length===1).map(({premises:a})=>a[0]),r={premises:d(t)};if(!n.
length&&!t.length)return c("you link {premises}, but each is an independent reason. Give each a line.",{premises:d(s)});
if(!n.length)return g("{premises} does not belong with the other premises here.","{premises} do not belong with the othe\
r premises here.",t.length,r);let o=n.map((a,p)=>p?c("so are {premises}",{premises:a}):c("{premises} are linked",{premises:a}));
return s.length&&o.push(g("{premises} is an independent reason","{premises} are independent reasons",s.length,{premises:d(
s)})),t.length&&o.push(g("{premises} does not belong with them","{premises} do not belong with them",t.length,r)),`${o.join(
"; ")}.${e.length>1?` ${c("Give each reason a line.")}`:""}`}function oe(e,t){for(let n of e.premises){let s=ie(n,e.to,t),
r={premise:n,claim:e.to,steps:d(s)};if(s.length)return c("this jumps over a step between {premise} and {claim}: {steps}.",
r)}return c("{arrow} is not in our reading. It may be defensible: what in the text makes one count for or against the ot\
her?",{arrow:W(e)})}function ie(e,t,n){let s=[[e]];for(let r=s.shift();r;r=s.shift()){let o=r[r.length-1];for(let a of n.
filter(({premises:p})=>p.includes(o))){if(a.to===t)return r.slice(1);s.push([...r,a.to])}}return[]}function ae(e){let t=e.
filter(({kind:s})=>s==="supports"),n=s=>t.filter(({premises:r})=>r.includes(s)).map(({to:r})=>r);for(let s of new Set(t.
flatMap(({premises:r})=>r))){let r=[[s]];for(let o=r.pop();o;o=r.pop())for(let a of n(o[o.length-1])){if(a===s)return[...o,
s];o.includes(a)||r.push([...o,a])}}return[]}function ce({kind:e,premises:t}){let n={premises:d(t)};return e==="supports"?
g("Missing: {premises}. What does it support?","Missing: {premises}. What do they support together?",t.length,n):g("Miss\
ing: {premises}. What does it attack?","Missing: {premises}. What do they attack together?",t.length,n)}var pe=[c("One arrow a line."),c("Supports: ->"),c("Attacks: -x"),c("Linked premises: +")];j.map={shape:"text",blank:c("\
Write at least one arrow first."),holds:!0,draw(e,t){let n=f("textarea",{rows:6,wrap:"off",spellcheck:"false",autocapitalize:"\
none",class:"ck-map-text","aria-labelledby":`${t.id}-legend`,"aria-describedby":`${t.id}-syntax`}),s=({id:a,text:p})=>[f(
"dt",{},f("code",{},a)),U("dd",p)],r=v.flatMap(a=>[f("br"),f("code",{},D(a))]),o=pe.flatMap(a=>[f("span",{style:"white-s\
pace: nowrap"},a)," "]);return{body:f("div",{class:"ck-drawn"},f("dl",{},e.choices.flatMap(s)),f("div",{},n,f("p",{id:`${t.
id}-syntax`,class:"ck-map-syntax"},o,f("br"),c("An example with other claims:"),r))),read:()=>n.value,write:a=>{n.value!==
a&&(n.value=a)}}},usable:B,grade(e,t){if(!t.trim())return;let{outcome:n,points:s,remarks:r}=C(t,e.choices.map(({id:o})=>o),
e.arrows);return{outcome:n,points:s,said:[...r,n==="right"&&e.replies.right].filter(Boolean)}},solution:e=>e.arrows.map(
W).join(`
`),answer:()=>c("the map now shown"),inWords:e=>e.arrows.map(({kind:t,premises:n,to:s})=>{let r={premises:d(n.map(o=>R(o))),
to:s};return t==="supports"?g("{premises} supports “{to}”.","{premises} support “{to}”.",n.length,r):g("{premise\
s} attacks “{to}”.","{premises} attack “{to}”.",n.length,r)}),explained:e=>[e.replies.right]};})();
/* of mark */
(()=>{const{J:N,c:h,d:x,f:b,m:l,p:L,s:O,w:A}=coursekit.of["shared-GZTKWWTE"];var f=({first:e,last:t})=>`${e}-${t}`;var y=class{constructor(t){this.field=t,this.rows=new Map,this.none=l("p",{class:"ck-none"},h("Nothing is marked yet.")),
this.items=l("ol",{class:"ck-mark-list","aria-label":h("Your marks")}),this.node=l("div",{},this.none,this.items)}show(t){
let s=new Map(t.map(o=>[f(o),this.rows.get(f(o))??this.row(o)])),n=[...s.values()].map(({node:o})=>o);n.length===this.items.
children.length&&n.every((o,r)=>o===this.items.children[r])||this.items.replaceChildren(...n);for(let o of t){let r=s.get(
f(o))?.select;r&&r.value!==o.label&&(r.value=o.label)}this.rows=s,this.none.hidden=t.length>0,this.items.hidden=!t.length}row(t){
let{field:s}=this,n=b(s.quoted(t.first,t.last)),i=()=>s.markAt(t.first)??t,o=s.options.describe?.(t),r=o?.id,a=s.labels.
length<2?null:l("select",{"aria-label":h("Label of {words}",{words:n}),"aria-describedby":r,change:()=>s.relabel(i(),a?.
value??t.label)},s.labels.map(({id:U,text:F})=>l("option",{value:U},F))),d=l("button",{type:"button","aria-label":h("Rem\
ove {words}",{words:n}),"aria-describedby":r,click:()=>this.remove(i())},h("Remove")),c=l("span",{class:"ck-controls"},a,
d),u=l("div",{class:"ck-marked-line"},l("span",{class:"ck-quote",dir:"auto"},n),c);return{node:l("li",{},u,o),select:a}}remove(t){
let s=this.field.made.indexOf(t);this.field.remove(t);let n=this.items.querySelectorAll("button"),i=n[Math.min(s,n.length-
1)];i?i.focus():this.field.words.focus(t.first)}};var k=class{constructor(t,s,n,i){this.nodes=[],this.gaps=[],this.paragraphOf=[],this.list=l("div",{class:"ck-passage",role:"\
listbox","aria-multiselectable":"true","aria-label":s,"aria-describedby":i,lang:n},t.map((r,a)=>this.paragraph(r,a,t.length)));
let o=t.map(r=>l("p",{dir:"auto"},r.join("")));this.node=l("div",{},l("div",{class:"ck-spoken",lang:n},o),this.list),this.
at=1,this.reach(1)}paragraph(t,s,n){let i=n>1?`Paragraph ${s+1}`:!1;return l("p",{dir:"auto",role:"group","aria-label":i},
t.map((o,r)=>r%2?this.word(o,s):this.gap(o)))}word(t,s){this.paragraphOf.push(s);let n=this.nodes.length+1,i=l("span",{class:"\
ck-word",role:"option",tabindex:-1,"data-word":n},t);return this.nodes.push(i),i}gap(t){let s=l("span",{"aria-hidden":"t\
rue"},t);return this.gaps.push({node:s,before:this.nodes.length}),s}get count(){return this.nodes.length}text(t){return this.
nodes[t-1]?.textContent??""}quoted(t,s){let n=new Map(this.gaps.map(({node:o,before:r})=>[r,o.textContent])),i=[];for(let o=t;o<=
s;o+=1)i.push(this.text(o),o<s?n.get(o):"");return i.join("")}within(t,s){let n=this.paragraphOf[s-1],i=this.paragraphOf.
indexOf(n)+1,o=this.paragraphOf.lastIndexOf(n)+1;return Math.min(Math.max(t,i),o)}show(t,s,n){let i=o=>!!s&&s[0]<=o&&o<=
s[1];this.nodes.forEach((o,r)=>{let a=t(r+1),d=i(r+1);o.className=["ck-word",...I(a),d&&"ck-now"].filter(Boolean).join("\
 "),o.setAttribute("aria-selected",String(!!a||d));let c=[d&&h("about to be marked"),a&&n[a.label],a?.sign].filter(Boolean);
c.length?o.setAttribute("aria-label",[o.textContent,...c].join(", ")):o.removeAttribute("aria-label"),j(o,"tag",a?.begins&&
n.length>1?String(a.label+1):""),j(o,"sign",a?.ends?Y[a.look??""]??"":"")});for(let{node:o,before:r}of this.gaps){let[a,
d]=[t(r),t(r+1)],c=a&&d&&a.number===d.number?a:void 0,u=i(r)&&i(r+1);o.className=[...I(c),u&&"ck-now"].filter(Boolean).join(
" ")}}reach(t){let[s,n]=[this.nodes[this.at-1],this.nodes[t-1]];n&&(s&&(s.tabIndex=-1),n.tabIndex=0,this.at=t)}focus(t){
this.reach(t),this.nodes[t-1]?.focus()}towards(t,s){let n=this.paragraphOf[this.at-1];if(t==="Home")return s?1:this.paragraphOf.
indexOf(n)+1;if(t==="End")return s?this.count:this.paragraphOf.lastIndexOf(n)+1;if(t==="ArrowUp"||t==="ArrowDown")return this.
byLine(t==="ArrowUp"?-1:1);if(t!=="ArrowLeft"&&t!=="ArrowRight")return;let i=getComputedStyle(this.nodes[this.at-1]).direction===
"rtl",o=t==="ArrowRight"!==i?1:-1;return Math.min(Math.max(this.at+o,1),this.count)}byLine(t){let s=this.box(this.at),n=this.
nodes.map((r,a)=>({place:a+1,...this.box(a+1)})).filter(({line:r})=>(r-s.line)*t>S),i=Math.min(...n.map(r=>Math.abs(r.line-
s.line)));return n.filter(r=>Math.abs(r.line-s.line)<i+S).sort((r,a)=>Math.abs(r.middle-s.middle)-Math.abs(a.middle-s.middle))[0]?.
place??this.at}box(t){let{left:s,right:n,top:i,bottom:o}=this.nodes[t-1].getBoundingClientRect();return{left:s,right:n,line:(i+
o)/2,middle:(s+n)/2}}pointedAt(t){let s=t.target instanceof Element?t.target.closest("[data-word]"):null;if(s&&this.list.
contains(s))return Number(s.getAttribute("data-word"));let n=this.nodes.map((i,o)=>({place:o+1,...this.box(o+1)})).filter(
({line:i})=>Math.abs(i-t.clientY)<=$).map(({place:i,left:o,right:r})=>({place:i,off:Math.max(o-t.clientX,t.clientX-r,0)})).
sort((i,o)=>i.off-o.off)[0];return n&&n.off<=$?n.place:void 0}},S=6,$=22,Y={right:"✓",partly:"½",wrong:"✗"},I=e=>e?
["ck-marked",`ck-as-${e.label+1}`,e.look&&`ck-${e.look}`]:[];function j(e,t,s){s?e.dataset[t]=s:delete e.dataset[t]}function q(e){let{words:t}=e,[s,n]=[0,!1];t.list.addEventListener("pointerdown",o=>{[s,n]=[0,!1],!(o.pointerType!=="mous\
e"||o.button||e.isLocked||e.anchor!==null)&&(s=t.pointedAt(o)??0)}),t.list.addEventListener("pointermove",o=>{if(!s||!(o.
buttons&1))return;let r=t.pointedAt(o);!r||!n&&r===s||(n=!0,e.anchor=s,e.move(r))});let i=()=>{n&&e.finish(),s=0};t.list.
addEventListener("pointerup",i),t.list.addEventListener("pointerleave",i),t.list.addEventListener("click",o=>{let r=t.pointedAt(
o);!n&&r&&e.choose(r),n=!1}),t.list.addEventListener("focusin",({target:o})=>{let r=o instanceof HTMLElement?Number(o.dataset.
word):0;r&&r!==t.at&&(t.reach(r),e.show())}),t.list.addEventListener("keydown",o=>{o.altKey||o.metaKey||!Q(e,o)||(o.preventDefault(),
o.stopPropagation())})}function Q(e,t){let{key:s,shiftKey:n,ctrlKey:i}=t,{words:o,isLocked:r}=e,a=o.towards(s,i);if(a!==
void 0)return e.move(a,n),!0;if(i||r)return!1;if(s==="Enter"||s===" ")e.choose(o.at);else if(s==="Escape"&&e.anchor!==null)
e.giveUp();else if(s==="Delete"||s==="Backspace")X(e);else if(/^[1-9]$/.test(s)&&e.labels.length>1)z(e,Number(s)-1);else
return!1;return!0}function X(e){let t=e.markAt(e.words.at);t?e.remove(t):e.say(h("This word is not marked."))}function z(e,t){
let s=e.labels[t];if(!s)return;let n=e.markAt(e.words.at);e.setLabel(s.id),e.anchor!==null?e.finish():n?e.relabel(n,s.id):
e.say(h("The next mark will be: {label}.",{label:s.text}))}var H="­‌‍⁠",G="'’-‐‑.·&_@־׳״",J=",:/٫٬",V=/[\u3041-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\u{20000}-\u{323af}\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]/u,
g=e=>e!==void 0&&/[\p{L}\p{N}\p{M}]/u.test(e),w=e=>e!==void 0&&/\p{N}/u.test(e),B=e=>e!==void 0&&/\p{Sc}/u.test(e),C=e=>e!==
void 0&&V.test(e)&&/\p{L}/u.test(e),p=(e,t)=>t!==void 0&&e.includes(t);function T(e){let t=Array.from(e),s=(r,a)=>t.slice(r,a).join(""),n=[],i=0,o=0;for(;o<t.length;){let r=Z(t,o);r>o&&(n.push(
s(i,o),s(o,r)),i=r),o=Math.max(r,o+1)}return[...n,s(i)]}function Z(e,t){let s=st(e,t);if(!g(e[s]))return t;if(C(e[s])){for(s+=
1;p(H,e[s])||g(e[s])&&/\p{M}/u.test(e[s]);)s+=1;return s}for(;tt(e,s);)s+=1;let n=p("%‰°",e[s])||B(e[s])&&!w(e[s+1]);
return w(e[s-1])&&n?s+1:s}function tt(e,t){if(t>=e.length)return!1;if(p(H,e[t]))return!0;if(p(J,e[t]))return w(e[t-1])&&
w(e[t+1]);let s=e[t+(p(G,e[t])?1:0)];return g(s)&&!C(s)}function st(e,t){if(g(e[t])||g(e[t-1]))return t;if(p("#@",e[t]))
return t+1;let s=t+(p("+-−±",e[t])?1:0);return s+=B(e[s])?1:0,w(e[s])?s:t}var et=[h("Choose the first word of what you want to mark, then the last one. For one word, choose it twice. With a mous\
e you can also draw over the words."),h("With the keyboard: arrows go from word to word, Enter sets the first word and t\
hen the last one; or hold Shift while you move, then press Enter. Escape gives up, Delete takes a mark away.")],nt=h("Th\
e number of a label sets it.");function W(e,t){let s=new v(t);return e.append(s.node),s}var v=class{constructor(t){this.
options=t,this.labels=t.labels,this.id=L(),this.made=[],this.looks=new Map,this.anchor=null,this.isLocked=!1,this.label=
this.labels[0].id;let s=t.paragraphs.map(i=>typeof i=="string"?T(i):i),n=l("p",{id:`${this.id}-how`},et.join(" "),this.labels.
length>1&&` ${nt}`);this.words=new k(s,t.title?h("{title}, word by word",{title:t.title}):h("The text, word by word"),t.
language,n.id),this.list=new y(this),this.usual=l("span",{},h("Choose the first word, then the last one.")),this.said=l(
"span",{"aria-live":"polite"}),this.chosen=this.chooser(),this.node=l("div",{class:"ck-marking"},this.chosen,t.title&&l(
"p",{class:"ck-title"},O("span",t.title)),this.words.node,l("p",{class:"ck-hint"},this.usual,this.said),l("details",{class:"\
ck-how"},l("summary",{},h("How to mark")),n),this.list.node);for(let i of["input","change"])this.node.addEventListener(i,
o=>o.stopPropagation());q(this),this.write(t.marks??[])}chooser(){if(this.labels.length<2)return l("p",{class:"ck-as"},...D(
this.labels[0]));let t=(s,n)=>{let i=()=>this.setLabel(s.id),o=l("input",{type:"radio",name:this.id,value:s.id,checked:!n,
change:i}),r=l("span",{class:`ck-sample ck-marked ck-as-${n+1}`,"aria-hidden":"true"},n+1);return l("label",{},o,r,l("sp\
an",{},...D(s)))};return l("fieldset",{class:"ck-as"},l("legend",{},h("Mark words as")),this.labels.map(t))}setLabel(t){
this.label=t;let s=this.chosen.querySelectorAll("input");for(let n of s)n.checked=n.value===t}marks(){return this.made.map(
t=>({...t}))}quoted(t,s){return this.words.quoted(t,s)}write(t){this.made=[...t].sort((s,n)=>s.first-n.first),this.show()}lock(t){
this.isLocked=t,t&&this.quiet(),this.words.list.setAttribute("aria-disabled",String(t)),this.node.classList.toggle("ck-l\
ocked",t);let s=this.node.querySelectorAll("input, select, button");for(let n of s)n.disabled=t;this.show()}judge(t){this.
looks=t,t.size&&this.quiet(),this.show()}quiet(){this.anchor=null,this.say("")}show(){let t=[];this.made.forEach((n,i)=>{
let o=this.looks.get(f(n)),r=this.labels.findIndex(({id:d})=>d===n.label),a=this.quoted(n.first,n.last);for(let d=n.first;d<=
n.last;d+=1){let[c,u]=[d===n.first,d===n.last];t[d]={number:i,label:r,words:a,begins:c,ends:u,look:o,sign:ot[o??""]}}});
let s=this.labels.map(({text:n})=>n);this.words.show(n=>t[n],this.pending(),s),this.list.show(this.made)}pending(){return this.
anchor===null?null:this.anchor<this.words.at?[this.anchor,this.words.at]:[this.words.at,this.anchor]}move(t,s=!1){s&&this.
anchor===null&&!this.isLocked&&(this.anchor=this.words.at),this.words.focus(this.anchor===null?t:this.words.within(t,this.
anchor)),this.show()}choose(t){if(this.isLocked)return this.words.focus(t);this.anchor===null?(this.anchor=t,this.move(t),
this.say(h("First word: “{word}”. Now choose the last word.",{word:this.words.text(t)}))):(this.move(t),this.finish())}finish(){
let[t,s]=this.pending()??[0,0];if(!t)return;this.anchor=null;let n=this.made.filter(r=>r.last<t||r.first>s);this.change(
[...n,{first:t,last:s,label:this.label}]);let i={words:this.quoted(t,s),label:this.textOf(this.label)},o=this.labels.length>
1?h("Marked: “{words}” as {label}.",i):h("Marked: “{words}”.",i);this.say(`${o} ${this.count()}`)}giveUp(){this.
anchor=null,this.show(),this.say(h("Nothing is being marked."))}remove(t){this.change(this.made.filter(n=>n!==t));let s=this.
quoted(t.first,t.last);this.say(`${h("“{words}” is no longer marked.",{words:s})} ${this.count()}`)}count(){return x(
"{n} mark.","{n} marks.",this.made.length)}relabel(t,s){this.change(this.made.map(i=>i===t?{...t,label:s}:i));let n={words:this.
quoted(t.first,t.last),label:this.textOf(s)};this.say(h("“{words}” is now marked as {label}.",n))}change(t){this.looks=
new Map,this.write(t),this.options.onChange?.(this.marks())}textOf(t){return this.labels.find(s=>s.id===t)?.text??""}markAt(t){
return this.made.find(({first:s,last:n})=>s<=t&&t<=n)}say(t){this.said.textContent=t,this.usual.hidden=!!t||this.isLocked}},
ot={right:h("right"),partly:h("partly right"),wrong:h("not right")},D=({text:e,about:t})=>[l("strong",{},e),t&&`: ${t}`];function _(e,t,s,n){let i=new M(t,s,new Set(n)),o=e.flatMap((c,u)=>i.pairs(c,u));o.sort((c,u)=>u.earned-c.earned||u.fit-
c.fit||Number(u.same)-Number(c.same)||u.shared-c.shared||c.mark-u.mark||c.span-u.span);let r=new Map;for(let c of o)!r.has(
c.mark)&&![...r.values()].some(({span:u})=>u===c.span)&&r.set(c.mark,c);let a=e.map((c,u)=>i.marked(c,r.get(u))),d=a.reduce(
(c,u)=>c+u.earned,0);return{marks:a,missed:t.map((c,u)=>u).filter(c=>!o.some(({span:u})=>u===c)),points:2*d/(e.length+t.
length)}}var M=class{constructor(t,s,n){this.spans=t,this.tempting=s,this.light=n}pairs(t,s){return this.spans.flatMap((n,i)=>{
let o=R(t,n);if(!o)return[];let r=this.fit(t,n),a=t.labels.some(u=>n.labels.includes(u)),d=a?r>=.5:r>=.9,c=a&&r>=.9?1:d?
.5:0;return[{mark:s,span:i,fit:r,same:a,shared:o,earned:c}]})}marked(t,s){let{span:n=null,earned:i=0,same:o=!0}=s??{};if(s?.
same&&s.fit>=.9)return{state:"right",at:n,earned:i,same:o};let r=this.tempted(t,s?.fit??0);if(r!==null)return{state:"tem\
pting",at:r,earned:i,same:!0};if(s)return{state:s.fit>=.9?"label":this.astray(t,s.span),at:n,earned:i,same:o};let a=this.
spans.findIndex(d=>R(t,d));return{state:a<0?"extra":"split",at:a<0?null:a,earned:i,same:o}}astray(t,s){if(this.spans.filter(
r=>this.heavy(t,r)*2>=this.heavy(r,r)).length>1)return"joined";let i=this.spans[s],o=this.heavy(t,i);return o===this.heavy(
i,i)?"long":o===this.own(t,i)?"short":"off"}tempted(t,s){let n=0,i=null;for(let[o,r]of this.tempting.entries()){let a=this.
fit(t,r);r.labels.length&&!t.labels.some(d=>r.labels.includes(d))||a<=n||(n=a,i=o)}return n>=Math.max(s,.6)?i:null}fit(t,s){
let n=this.heavy(t,s);return n?2*n/(this.own(t,s)+this.heavy(s,s)):0}heavy(t,s){let n=P(s),i=n.filter(o=>!this.light.has(
o));return(i.length?i:n).filter(o=>t.first<=o&&o<=t.last).length}own(t,s){let n=P(t).filter(i=>i<s.first||i>s.last);return this.
heavy(t,s)+n.filter(i=>!this.light.has(i)).length}},P=({first:e,last:t})=>Array.from({length:t-e+1},(s,n)=>e+n),R=(e,t)=>Math.
max(0,Math.min(e.last,t.last)-Math.max(e.first,t.first)+1);var rt=/^([0-9a-f]{8})\.([1-9][0-9]{0,3})-([1-9][0-9]{0,3})$/;function E(e,t){let s=Object.entries(t).map(([o,r])=>K(e,o,
r)),n=s.filter(Boolean).sort((o,r)=>o.first-r.first);return n.every((o,r)=>!r||n[r-1].last<o.first)&&n.length===s.length?
n:[]}function K(e,t,s){let n=rt.exec(t),i=e.pieces.reduce((a,d)=>a+Math.floor(d.length/2),0);if(!n||n[1]!==e.text||!e.labels.
some(({id:a})=>a===s))return null;let[o,r]=[Number(n[2]),Number(n[3])];return o<=r&&r<=i?{first:o,last:r,label:s}:null}var m=(e,t)=>`${e.
text}.${f(t)}`;function it(e,t,s){let[n,i]=["",0];for(let o of e.pieces)for(let[r,a]of o.entries())i+=r%2,t<=i&&(r%2?i<=
s:i<s)&&(n+=a);return n}function at(e,{state:t,at:s,same:n}){return t==="right"?e.spans[s??0].found:t==="tempting"?e.wrong[s??
0].reply:e.half[t]+(n||t==="label"||t==="joined"?"":` ${e.half.other}`)}N.mark={shape:"map",blank:h("Mark some words fir\
st."),draw(e,t){let s=document.createElement("div"),n=o=>Object.fromEntries(o.map(r=>[m(e,r),r.label])),i=W(s,{paragraphs:e.
pieces,title:e.title,labels:e.labels,language:e.language,onChange:()=>t.changed(),describe(o){let r=t.note(m(e,o));return r.
id=`${t.noteId(m(e,o))}-whole`,r}});return{body:s,read:()=>n(i.marks()),write:o=>i.write(E(e,o)),told(o,r){let a=new Map(
o.map(([d,c])=>[d.split(".")[1]??d,lt(c)]));i.judge(a),i.lock(r)}}},grade(e,t){let s=E(e,t);if(!s.length||s.length!==Object.
keys(t).length)return;let n=_(s.map(({first:o,last:r,label:a})=>({first:o,last:r,labels:[a]})),e.spans.map(({first:o,last:r,
label:a})=>({first:o,last:r,labels:[a]})),e.wrong,e.light),i=n.points===1?"right":n.points?"partly":"wrong";return{outcome:i,
points:n.points,notes:n.marks.map((o,r)=>[m(e,s[r]),o.state==="right"||(o.earned?"partly":!1),at(e,o)]),said:[ht(e,n),...n.
missed.map(o=>e.spans[o].missed),i==="right"?e.replies.right:e.replies.otherwise]}},usable:(e,t)=>Object.fromEntries(Object.
entries(t).filter(([s,n])=>E(e,{[s]:n}).length)),solution:e=>Object.fromEntries(e.spans.map(t=>[m(e,t),t.label])),everyReply:e=>e.
spans.map(t=>[m(e,t),null,t.found]),answer:()=>h("as now marked"),explained:e=>[e.replies.right],part(e,t,s){let n=K(e,t,
s[t]),i=n?b(it(e,n.first,n.last)):t;return n&&e.labels.length>1?`${i}, ${A(e.labels.find(({id:o})=>o===n.label)).text}`:
i}};var lt=e=>e===null?"":e==="partly"?"partly":e?"right":"wrong";function ht(e,{marks:t,missed:s}){let n=t.filter(({state:r})=>r===
"right").length,i=t.filter(({state:r,earned:a})=>r!=="right"&&a).length,o=s.length;return[h("{found} of {all} found.",{found:n,
all:e.spans.length}),i?h("{number} half right.",{number:i}):"",o?h("{number} not marked yet.",{number:o}):""].filter(Boolean).
join(" ")}})();
/* of progress */
(()=>{const{B:$,C:nt,D:it,E:rt,I:at,a:U,b:P,d:x,f:V,g:z,h:_,i:F,j:J,k:Q,o:O,p:w,
q:X,r:Z,s:tt,t:v,u:et,v:st,w:ot,x:E}=coursekit.of["shared-ZEALYMO3"];const{A:k,F:g,H:y,
c:a,d:p,k:b,m:r,p:q,u:Y,v:m}=coursekit.of["shared-GZTKWWTE"];var L=class{constructor(t,e){this.heard=t,this.course=new O(t.kit,e),this.notice=new E(()=>this.course.save()),this.sentence=
r("p",{role:"status",class:"ck-confusion"}),this.table=r("div"),this.from=r("p",{class:"ck-from"}),this.root=r("div",{class:"\
ck-screen ck-confusions",role:"group","aria-label":a("Your voice confusions")},this.sentence,this.table,this.from,this.notice.
node),y(this.root),this.count(),this.stop=this.course.whenKept(()=>this.count())}count(){let t=()=>0,e=this.heard.rounds.
map(u=>{let d=this.course.entries(u.place),f=u.items.map(T=>({choices:[],rows:[],...T})),S=g(()=>nt(f,({id:T})=>m(d,T)??
{}),t);return{...u,times:S,heard:Ot.reduce((T,xt)=>T+S(...xt),0)}}),s=(u,d)=>e.reduce((f,S)=>f+S.times(u,d),0),o=e.reduce(
(u,d)=>u+d.heard,0),h=$.reduce((u,d)=>u+s(d,d),0),c=o?`${a("At your first try you named the right kind of voice for {kno\
wn} of {heard}.",{known:h,heard:o})} ${rt(s)}`:this.toDo();c!==this.sentence.textContent&&(this.sentence.textContent=c),
this.table.replaceChildren(...o?[it(s)]:[]),this.from.hidden=!o,this.notice.show(this.course.forgets?v:"");let l=e.filter(
u=>u.heard).map(({heard:u,title:d,lesson:f})=>a("{n} in “{title}” (lesson {lesson})",{n:u,title:d,lesson:f}));this.from.
textContent=a("Counted: {rounds}.",{rounds:k(l)})}toDo(){let t=[...new Set(this.heard.rounds.map(({lesson:s})=>s))],e=k(
this.heard.rounds.map(vt));return p("Nothing to count yet. Answer rounds of lesson {lessons} first, in this browser: {ro\
unds}.","Nothing to count yet. Answer rounds of lessons {lessons} first, in this browser: {rounds}.",t.length,{lessons:k(
t),rounds:e})}},Ot=$.flatMap(n=>$.map(t=>[n,t])),vt=({title:n,lesson:t})=>a("“{title}” (lesson {lesson})",{title:n,lesson:t});
function ht(n,t,e={}){let s=new L(t,e);return n.append(s.root),{follow:()=>s.count(),stop:s.stop}}var ct=({tries:n=0,revealed:t,outcome:e})=>n>0||t===!0||e==="shown";function j(n,t){let e=t.questions??{},s=n.questions.
filter(({id:i})=>!ct(m(e,i)??{})),o=n.rounds.map(i=>{let l=Object.values(m(t,i.place)??{}).filter(ct).length;return{...i,
done:Math.min(i.asks,l)}}),h=n.questions.length+o.reduce((i,{asks:l})=>i+l,0),c=n.questions.length-s.length+o.reduce((i,l)=>i+
l.done,0);return{all:h,done:c,open:s,rounds:o.filter(i=>i.done<i.asks)}}function C(n){let t=e=>n.reduce((s,o)=>s+o[e],0);
return{all:t("all"),done:t("done")}}var H=({all:n,done:t})=>n?t===n?a("all {all} answered",{all:b(n)}):a("{done} of {all\
} answered",{done:b(t),all:b(n)}):a("no questions");function N(n){let t=r("p",{class:"ck-title",id:n}),e=r("progress",{"\
aria-labelledby":n});return{node:r("div",{class:"ck-whole"},t,e),show:(s,o)=>M(e,t,o,`${s}: ${H(o)}`)}}function M(n,t,{all:e,
done:s},o){n.hidden=!e,n.max=e||1,n.value=s,t.textContent=o}function K({file:n,title:t},e){let s=`${n}.ipynb`,o=r("a",{href:s,dir:"auto"},t),h=e?.context?.path;return typeof h=="st\
ring"&&g(()=>e.rendermime?.linkHandler?.handleLink(o,h.slice(0,h.lastIndexOf("/")+1)+s,""),null),o}var R=(n,t)=>[...n.querySelectorAll(
t)].map(e=>e);function lt(n,{place:t,id:e}){let s=R(document,".ck-quiz").filter(i=>i.dataset.place===t),o=e?s.flatMap(i=>R(
i,"form")).filter(i=>i.dataset.question===e):s,h=n.closest(".jp-Notebook"),c=o.filter(i=>i.checkVisibility());return c.find(
i=>i.closest(".jp-Notebook")===h)??c[0]}function ut(n){R(n,"input:enabled, select:enabled, textarea, button:not([hidden]\
)")[0]?.focus({preventScroll:!0});let t=()=>n.scrollIntoView({block:n.offsetHeight<innerHeight?"center":"start"});t(),requestAnimationFrame(
()=>requestAnimationFrame(t))}var Tt=1e4,Nt=200;function dt(n,t,e=performance.now()+Tt){let s=lt(n,t);s?ut(s):performance.
now()<e&&setTimeout(()=>dt(n,t,e),Nt)}function pt({title:n,...t},{file:e,isHere:s,notebook:o,missing:h}){let c=K({file:e,
title:n},o);return c.addEventListener("click",i=>{let l=lt(c,t);return!l&&!s&&e?dt(c,t):(i.preventDefault(),i.stopPropagation(),
l?ut(l):h())}),c}var mt={all:0,done:0,open:[],rounds:[]};function St(n,t){let e=n.filter((i,l)=>t[l].done<t[l].all);if(!e.length)return a(
"All questions of all lessons are answered.");let{title:s}=e[0],o=t[n.indexOf(e[0])].done>0,h=`${s}${/[.?!]$/.test(s)?"":
"."}`,c=o?a("Go on with {lesson}",{lesson:h}):a("Next: begin with {lesson}",{lesson:h});return e.length<2?c:`${c} ${a("S\
till open: {open} of {all} lessons.",{open:e.length,all:n.length})}`}var qt=(n,t)=>a("{lessons}, {minutes} in all.",{lessons:p(
"{n} lesson","{n} lessons",n),minutes:p("{n} minute","{n} minutes",t)}),D=class{constructor(t,{answers:e,...s}){this.plan=
t,this.notebook=s.notebook,this.course=new O(t.kit,s),this.notice=new E(()=>this.course.save(t.lessons));let o=q();this.
bar=N(`${o}-sum`),this.rows=t.lessons.map((i,l)=>this.row(i,`${o}-${l}`)),this.next=r("p",{role:"status",class:"ck-next"});
let h=r("button",{type:"button",click:()=>this.count(!0)},a("Count again")),c=t.lessons.reduce((i,l)=>i+l.minutes,0);this.
root=r("div",{class:"ck-screen ck-overview",role:"group","aria-label":a("The course and your progress")},this.bar.node,this.
next,r("ol",{class:"ck-lessons",role:"list"},this.rows.map(({node:i})=>i)),this.notice.node,r("div",{class:"ck-below"},h,
r("p",{},`${qt(t.lessons.length,c)} ${this.notebook?.counts??a("This counts the answers kept in this browser and on the \
computer that runs the notebooks.")}`))),y(this.root),this.follow(e),this.stop=this.course.whenKept(()=>this.count())}row(t,e){
let s=K(t,this.notebook);s.id=e;let o=r("progress",{"aria-labelledby":e}),h=r("span",{class:"ck-far"}),c=p("{n} minute ·\
 {about}","{n} minutes · {about}",t.minutes,{about:t.about});return{node:r("li",{},r("div",{},s,r("p",{class:"ck-about",
dir:"auto"},c)),r("div",{class:"ck-bar"},o,h)),bar:o,words:h}}follow(t){this.course.take(w(t)),this.count()}count(t=!1){
let{lessons:e}=this.plan,s=this.course.places(e),o=e.map(c=>g(()=>j(c,s),mt));for(let[c,i]of o.entries()){let{bar:l,words:u}=this.
rows[c];M(l,u,i,i===mt?a("cannot be counted here"):H(i))}this.bar.show(a("The course"),C(o)),this.notice.show(this.course.
forgets?v:"");let h=St(e,o);(t||h!==this.next.textContent)&&this.next.replaceChildren(h)}};function ft(n,t,e={}){let s=new D(
t,e);return n.append(s.root),{follow:o=>s.follow(o),stop:s.stop}}function wt(n){let t=(c,i)=>r("button",{type:"button",click:i},c),e=t(a("Forget all answers kept here"),()=>{h.hidden=!1,
o.focus()}),s=t(a("Yes, forget all of it here"),()=>{h.hidden=!0,n()}),o=t(a("No, keep it"),()=>{h.hidden=!0,e.focus()}),
h=r("div",{class:"ck-buttons",hidden:!0},s,o);return r("details",{},r("summary",{},a("Sharing this computer?")),r("p",{},
a("Save your work to a file first. Then you can delete the answers that are kept here, in all lessons.")),r("div",{class:"\
ck-buttons"},e),h)}var Et=a("Not handed in: the computer that runs the notebooks does not answer. Save your work to a file, or run this cel\
l again."),$t=a("No receipt yet: the computer that runs the notebooks is busy, or has stopped. As long as no receipt sta\
nds here, nothing is handed in."),jt=2e4,I=class{constructor({text:t,send:e,say:s}){this.text=t,this.send=e,this.say=s,this.
receipt=r("p",{class:"ck-about",dir:"auto"});let o=r("button",{type:"button",click:()=>this.handIn()},a("Hand in"));this.
node=r("div",{class:"ck-buttons"},o,this.receipt)}handIn(){let t=this.text();this.stop();try{this.send(t)}catch{this.say(
Et);return}this.say(a("Handing in …")),this.waiting=setTimeout(()=>this.say($t),jt)}hear({receipt:t,refused:e}){if(this.
stop(),!t){this.say(a("Not handed in. {reason}",{reason:e??""}));return}let{time:s,answers:o,checksum:h}=t,c=p("Handed i\
n on {time}: {n} answer, checksum {checksum}.","Handed in on {time}: {n} answers, checksum {checksum}.",o,{time:s,checksum:h});
this.receipt.textContent=c,this.say(c,a("You can hand in again. What you handed in before is kept."))}stop(){clearTimeout(
this.waiting)}};var Ct=a("The file was changed after it was saved; what it says now was loaded."),It=a("It could not be looked up which \
questions have changed since they were answered. Where you meet such a question, it says so.");function bt(n){let t=w({places:Object.
fromEntries(Object.entries(n.places).filter(([e])=>e!=="about").map(([e,s])=>[e,{version:U,items:s}]))});return Object.fromEntries(
Object.entries(t).map(([e,s])=>[e,J(s)]))}function kt({loaded:n,before:t,now:e,isIntact:s,lessons:o}){let h=Object.entries(
n).flatMap(([l,u])=>Object.keys(u).map(d=>m(m(t,l)??{},d))),c=h.filter(l=>!l||x(l)).length,i=Object.entries(e).flatMap(([
l,u])=>Object.entries(u).filter(([d,f])=>_(f).length&&!_(m(m(t,l)??{},d)??f).length)).length;return[p("Loaded: {n} answe\
r, {new} of them new here.","Loaded: {n} answers, {new} of them new here.",h.length,{new:b(c)}),!s&&Ct,i&&p("{n} questio\
n had another answer here. Both are kept: where you meet such a question, you can change between them.","{n} questions h\
ad another answer here. Both are kept: where you meet such a question, you can change between them.",i),o?At(o,n):h.length>
0&&It]}function At(n,t){let e=(o,h)=>o?.of&&o.of!==h,s=n.flatMap(o=>[...o.questions.filter(({id:h,edition:c})=>e(m(t.questions??
{},h),c)).map(({title:h})=>a("“{title}” (lesson {lesson})",{title:h,lesson:o.id})),...o.rounds.map(({place:h,title:c,
editions:i={}})=>{let l=Object.entries(m(t,h)??{}).filter(([u,d])=>m(i,u)&&e(d,i[u]));return l.length?p("{n} question of\
 “{title}” (lesson {lesson})","{n} questions of “{title}” (lesson {lesson})",l.length,{title:c,lesson:o.id}):""})]).
filter(Boolean);return s.length&&a("Changed since they were answered: {questions}.",{questions:k(s)})}var gt=6,Bt=a("This question is not on the page yet. Run all cells of this lesson, then follow the link again."),A=class{constructor(t,e,s,o){
this.kit=t.kit,this.shown="",this.node=r("div",{class:"ck-open"}),this.there={file:e.file,notebook:s,missing:()=>o(Bt)}}isHere(){
let t=this.there.notebook?.context?.path;return typeof t!="string"||t.endsWith(`${this.there.file}.ipynb`)}show({open:t,
rounds:e}){let s=[...t.map(({id:l,title:u=l})=>({title:u,place:`${this.kit}/questions`,id:l})),...e.map(({place:l,title:u,
asks:d,done:f})=>({title:a("{title}: {open} of {all}",{title:u,open:d-f,all:d}),place:`${this.kit}/${l}`}))],o=JSON.stringify(
s);if(o===this.shown)return;this.shown=o;let h=s.length-gt,c={...this.there,isHere:this.isHere()},i=r("ul",{},s.slice(0,
gt).map(l=>r("li",{},pt(l,c))),h>0&&r("li",{},p("and {n} more","and {n} more",h)));this.node.replaceChildren(...s.length?
[r("p",{},a("Still open:")),i]:[])}};var B=class{constructor(t,e,s){this.course=t,this.lessons=e,this.words=r("p");let o=r("button",{type:"button",click:()=>s(
this.places())},a("They are mine: add them to my work"));this.node=r("div",{class:"ck-notice",hidden:!0},this.words,r("d\
iv",{class:"ck-buttons"},o))}places(){let{before:t}=this.course;if(!t)return{};let e=this.course.places(this.lessons);return Object.
fromEntries(Object.entries(t.places(this.lessons)).map(([s,o])=>[s,_t(o,m(e,s)??{})]).filter(([s,o])=>Object.keys(o).length&&
(s!=="about"||!e.about)))}show(){let t=G(this.places());this.node.hidden=!t,this.words.textContent=t?p("This browser has\
 {n} more answer to this course, kept by an earlier version that did not know who was logged in. Are they yours, or some\
body else’s who uses this browser?","This browser has {n} more answers to this course, kept by an earlier version that\
 did not know who was logged in. Are they yours, or somebody else’s who uses this browser?",t):""}},_t=(n,t)=>Object.fromEntries(
Object.entries(n).filter(([e,s])=>!x(s)&&V(t,{[e]:s}))),G=({about:n,...t})=>Object.values(t).flatMap(Object.keys).length;var Ft=1500,Lt=a("They are kept in this browser."),Ht=a("They are kept in this browser and on the computer that runs the\
 notebooks."),W=class{constructor(t,{answers:e,stored:s,trouble:o,onChange:h=()=>{},handIn:c,...i}){this.content=t,this.
onChange=h,this.notebook=i.notebook,this.course=new O(t.kit,i),this.id=q(),this.lesson=t.lessons.find(({id:d})=>d===t.here);
let l=(...d)=>this.say(...d);this.open=this.lesson&&new A(t,this.lesson,this.notebook,l),this.unclaimed=new B(this.course,
t.lessons,d=>this.claim(d)),this.handing=t.hands_in&&c?new I({text:()=>this.written(),send:c,say:l}):void 0,this.build(),
this.course.take(w(e)),this.hear(s,o);let u=this.course.whenKept(()=>this.changed(),()=>this.show());this.stop=()=>{clearTimeout(
this.later),this.handing?.stop(),u()},this.tell()}build(){let t=(e,s,o)=>r("button",{type:"button",class:o,click:s},e);this.
lessonBar=N(`${this.id}-lesson`),this.courseBar=N(`${this.id}-course`),this.name=r("input",{id:`${this.id}-name`,inputmode:"\
text",autocomplete:"off",maxlength:200,dir:"auto",change:()=>this.about({name:this.name.value})}),this.file=r("input",{type:"\
file",accept:".json,application/json",hidden:!0,tabindex:-1,change:()=>this.load()}),this.where=r("p",{class:"ck-about"}),
this.trouble=r("p",{class:"ck-notice",dir:"auto"}),this.status=r("div",{role:"status",class:"ck-said"}),this.root=r("div",
{class:"ck-screen ck-work",role:"group","aria-label":a("Your work")},this.open&&[this.lessonBar.node,this.open.node],this.
courseBar.node,this.where,this.trouble,r("div",{class:"ck-name"},r("label",{for:this.name.id},a("Your name (optional):")),
this.name),r("div",{class:"ck-buttons"},t(X,()=>this.save(),"ck-primary"),t(a("Load a saved file"),()=>this.file.click()),
this.file),this.status,this.handing?.node,this.unclaimed.node,wt(()=>this.forget())),y(this.root)}places(){return this.course.
places(this.content.lessons)}about(t){this.course.tellAbout(t),this.tell()}claim(t){this.course.take(t),Object.keys(this.
course.unkept()).length||this.course.before?.clear(),this.changed(),this.root.querySelector("button")?.focus(),this.say(
p("Added: {n} answer.","Added: {n} answers.",G(t)))}forget(){this.course.clear();try{this.onChange({clear:!0})}catch{}this.
stored={},this.show(),this.say(a("Forgotten. The next person begins with an empty course, or loads a file."))}tell(){let t=this.
places();if(Object.keys(t).length)try{this.onChange({places:Object.fromEntries(Object.entries(t).map(([e,s])=>[e,P(s)]))})}catch{}}changed(){
this.show(),clearTimeout(this.later),this.later=setTimeout(()=>this.tell(),Ft)}follow(t){this.course.take(w(t)),this.show()}hear(t,e=""){
this.stored=Y(t)?t:{},this.trouble.textContent=e||"",this.show()}show(){let t=this.places(),e=this.content.lessons.map(i=>j(
i,t));if(this.courseBar.show(a("The course"),C(e)),this.lesson){let i=e[this.content.lessons.indexOf(this.lesson)];this.
lessonBar.show(a("This lesson"),i),this.open?.show(i)}let s=this.withSafe(t),o=s.filter(([i])=>!x(i)).length,h=tt[ot(this.
withSafe(this.course.unkept()))]||this.course.forgets&&v;this.where.textContent=o?`${p("{n} answer so far.","{n} answers\
 so far.",o)} ${h||(this.notebook?.keeps??`${st(s)?Ht:Lt} ${Z}`)}`:`${a("Nothing is kept yet.")} ${h||""}`,this.unclaimed.
show();let{name:c}=this.course.about();document.activeElement!==this.name&&(this.name.value=c)}withSafe({about:t,...e}){
let s=this.stored;return Object.entries(e).flatMap(([o,h])=>Object.entries(h).map(([c,i])=>[i,m(m(s,o)??{},c)]))}say(...t){
this.status.replaceChildren(...t.filter(Boolean).map(e=>r("p",{dir:"auto"},e)))}written(){let t=this.course.written(this.
content.lessons,this.name.value.trim());return this.tell(),t}save(){let t=this.course.save(this.content.lessons,this.name.
value.trim());this.tell(),this.say(et(t))}async load(){let[t]=this.file.files??[];if(this.file.value="",!!t)try{await this.
taken(Q(await t.text(),this.content.kit))}catch(e){let{message:s}=e;this.say(a("{file} was not loaded: {reason} Nothing \
here has changed.",{file:t.name,reason:s}))}}async taken({work:t,intact:e}){let s=this.places(),o=bt(t);this.course.take(
o,(i,l)=>z(i,l,this.course.me)),this.about({...F(t.id)&&{id:t.id},...F(t.name)&&t.name&&{name:t.name}}),this.name.value=
this.course.about().name,this.show();let h=this.places(),c=this.notebook?.lessons?await this.notebook.lessons():this.content.
lessons;this.say(...kt({loaded:o,before:s,now:h,isIntact:e,lessons:c}))}};function yt(n,t,e={}){let s=new W(t,e);return n.
append(s.root),{follow:o=>s.follow(o),hear:(...o)=>s.hear(...o),handedIn:o=>s.handing?.hear(o),stop:()=>s.stop()}}at({confusions:ht,overview:ft,work:yt});})();
/* of practice */
(()=>{const{A:S,F:E,G:k,H:U,I:$,c:M,e:I,y:T,z:O}=coursekit.of["shared-ZEALYMO3"];const{H:B,I:N,
L:C,N:x,c:u,d:g,e:b,m:h,p:q,s:v,u:A,w}=coursekit.of["shared-GZTKWWTE"];var j=u("These are few questions: a difference of one or two may be chance.");function D({slots:r,strands:t},e){let n=new Set(
t.flatMap(({forms:i})=>i.A)),s=r.filter(i=>i.length===2&&i.every(c=>e(c).length));if(!s.length)return[];let o=i=>s.filter(
c=>e(c.filter(a=>n.has(a)===i)[0]??c[0])[0][1]).length;return[`${u("Before the lessons you had {before} of {all} right a\
t first, after them {after} of {all} that ask the same of another text.",{before:o(!0),after:o(!1),all:s.length})} ${j}`]}
function F({judges:r},t){let e=Object.keys(r).filter(o=>t(o).length);if(!e.length)return[];let n=o=>{let i=e.filter(a=>r[a]===
o),c=i.filter(a=>t(a)[0][1]).length;return u("{right} of {all}",{right:c,all:i.length})};return[`${u("Sound arguments ac\
cepted for the right reason: {accepted}. Flaws found: {found}.",{accepted:n(!0),found:n(!1)})} ${j}`]}var z=[1,3,10],G=86400,J=2**53,p=r=>Math.floor(r/G),P=(r=new Date)=>Math.floor(r.getTime()/1e3)-r.getTimezoneOffset()*60;
function W(r,t){let e=Object.keys(r);if(!e.every(l=>r[l].length))return{stands:"open",due:0,ask:""};let n=p(t),s=l=>p(l)>
n?l-J:l,o=e.flatMap(l=>r[l].map(([f,H])=>({at:s(f),right:H,name:l})));o.sort((l,f)=>l.at-f.at);let i=null;for(let{right:l}of o)
i=l?i===null?null:i+1:0;if(i===null||i>z.length)return{stands:"done",due:0,ask:""};let c=o[o.length-1],a=c.at<0?n:p(c.at)+
(i?z[i-1]:0),d=e.filter(l=>l!==c.name),m=l=>Math.max(...r[l].map(([f])=>s(f))),[Y]=(d.length?d:[c.name]).sort((l,f)=>m(l)-
m(f));return{stands:"waits",due:a,ask:Y}}function _(r,t){return r.map(s=>W(s,t)).filter(({stands:s,due:o})=>s==="waits"&&
o<=p(t)).sort((s,o)=>s.due-o.due).map(({ask:s})=>s)}function K(r,t){let e=r.map(n=>W(n,t)).filter(({stands:n})=>n==="wai\
ts");return e.length?Math.max(0,Math.min(...e.map(({due:n})=>n))-p(t)):null}function Q(r,t){let n=I(t).flatMap(({log:a})=>Array.isArray(a)?a:[]).filter(a=>Array.isArray(a)&&a.length===2&&a.every(Number.
isSafeInteger)),s=new Map(n.map(([a,d])=>[`${a} ${d}`,[a,d===1]]));if(s.size)return[...s.values()].sort(([a],[d])=>a-d);
let{tries:o,revealed:i,first:c}=k(r,t);return o||i?[[0,!!o&&x(r,c).outcome==="right"]]:[]}var y=class{constructor(t,e){this.
practising=t,this.now=e.now??P,this.id=q(),this.items=new Map(t.items.map(s=>[s.id,N(s)]));let n=(s,o)=>{let i=w(this.items.
get(s));return{...k(i,o),attempts:Q(i,o),log:L(o)}};this.kept=new O(t.key,[...this.items.keys()],e,n,()=>this.follow()),
this.entry=s=>this.kept.entry(s.id)??E(s),this.queue=[],this.item=null,this.counted=!1,this.due=h("p",{}),this.dueButton=
h("button",{type:"button",click:()=>this.begin(this.dueItems())},u("Practise what is due")),this.rows=this.practising.strands.
map(s=>this.row(s)),this.texts=h("details",{open:!0},h("summary",{},u("The texts, lesson by lesson")),h("ul",{class:"ck-\
strands",role:"list"},this.rows.map(({node:s})=>s))),this.place=h("div",{}),this.watch=h("p",{class:"ck-notice",hidden:!0}),
this.nextButton=h("button",{type:"button",hidden:!0,click:()=>this.next()},u("Next question")),this.said=h("p",{role:"st\
atus"}),this.figures=h("div",{}),this.question=null,this.root=this.build(),this.sumUp()}build(){let t=v("p",u("Practice \
on texts that you have not seen"));t.className="ck-title";let e=h("div",{class:"ck-screen ck-quiz ck-practice",role:"gro\
up","aria-label":u("Practice"),"data-place":this.kept.key},t,this.kept.fromNewer&&h("p",{class:"ck-notice"},T),h("div",{
class:"ck-due"},this.due,this.dueButton),this.texts,this.place,this.watch,this.kept.notice.spoken,this.kept.notice.node,
this.said,h("div",{class:"ck-buttons"},this.nextButton),this.figures);return B(e),e}row({lesson:t,skill:e,forms:n}){let s=Object.
entries(n).map(([a,d])=>({node:h("button",{type:"button",click:()=>this.begin(this.open(d))}),form:a,names:d})),o=u("Les\
son {lesson}: {skill}",{lesson:t,skill:e}),i=h("span",{dir:"auto"},o);return{node:h("li",{},i,h("div",{class:"ck-buttons",
role:"group","aria-label":o},s.map(a=>a.node))),buttons:s}}attempts(t){return this.kept.entry(t)?.attempts??[]}slots(){return this.
practising.slots.map(t=>Object.fromEntries(t.map(e=>[e,this.attempts(e)])))}dueItems(){return _(this.slots(),this.now())}open(t){
return t.filter(e=>!this.attempts(e).length)}begin(t){this.queue=t,this.next()}next(){let[t,...e]=this.queue;this.queue=
e;let n=this.item?.beside?.id;if(this.item=t?w(this.items.get(t)):null,this.counted=!1,this.watch.hidden=!0,this.nextButton.
hidden=!0,this.texts.open=!this.item,!this.item)return this.place.replaceChildren(),this.said.textContent=u("That was th\
e last one for now."),this.sumUp();this.said.textContent="",this.anew(this.item),this.show(this.item,n),this.sumUp()}anew(t){
let{answer:e,outcome:n}=this.entry(t);(!M(e)||n)&&this.put(t,{answer:C(t),outcome:""})}show(t,e){let n=(i,c)=>this.change(
t,c);this.question=new U(t,1,{id:this.id,numbered:!1,entry:this.entry,change:n});let s=t.beside&&S(t.beside);return this.
place.replaceChildren(...s?[s]:[],this.question.node),s&&(s.tabIndex=-1),s&&t.beside?.id!==e?s.focus():this.question.node.
querySelector("input, select, textarea, button")?.focus()}change(t,e){if(!(e.outcome&&!this.counted))return this.put(t,e);
this.counted=!0;let s=e.outcome==="right";return this.put(t,{...e,log:[...L(this.kept.entry(t.id)),[this.now(),s?1:0]]}),
this.nextButton.hidden=!1,this.nextButton.textContent=this.queue.length?u("Next question"):b("the end of a sitting of pr\
actice","Finish"),this.tell(t,e.answer,s),this.sumUp()}tell(t,e,n){let[s]=n||e===void 0?[""]:Z(t,e),o=s&&this.practising.
sayings[s];this.watch.hidden=!o,this.watch.textContent=o?u("Watch out for this: {saying}",{saying:o}):"",o&&(this.said.textContent=
this.watch.textContent)}put(t,e){let n={...this.entry(t),...e,of:t.edition};delete n.attempts,this.kept.put({[t.id]:n})}follow(){
this.question?.show(),this.sumUp()}sumUp(){let t=this.dueItems().length;this.due.textContent=t?g("{n} question is due to\
day.","{n} questions are due today.",t):X(K(this.slots(),this.now())),this.dueButton.hidden=!t;for(let{buttons:e}of this.
rows)for(let{node:n,form:s,names:o}of e){let i=this.open(o).length,c={form:s,done:o.length-i,all:o.length};n.textContent=
s==="A"?u("Before the lesson (text {form}): {done} of {all} answered",c):u("After the lesson (text {form}): {done} of {a\
ll} answered",c),n.disabled=!i}this.figures.replaceChildren(...[D(this.practising,e=>this.attempts(e)),F(this.practising,
e=>this.attempts(e))].flat().map(e=>h("p",{},e)))}};function X(r){return r===null?u("Nothing is due."):r===1?u("Nothing \
is due today. The next question comes back tomorrow."):g("Nothing is due today. The next question comes back in {n} day.",
"Nothing is due today. The next question comes back in {n} days.",r)}var L=r=>Array.isArray(r?.log)?r.log:[];function Z(r,t){
let{notes:e,said:n}=x(r,t),o=[...e.map(([,,i])=>i),...n].filter(i=>A(i)).map(i=>i.misconception??"").filter(i=>i);return[
...new Set(o.length?o:[r.misconception])].filter(i=>i!=="")}function R(r,t,e={}){let n=new y(t,e);return r.append(n.root),
n.kept.face}$({practice:R});})();
/* of argument */
(()=>{const{I:_,y:W,z:P}=coursekit.of["shared-ZEALYMO3"];const{A:$,F:D,G:C,H:I,c:a,d:T,e:x,m:r,
n:u,p:B,q:N,s:O,w}=coursekit.of["shared-GZTKWWTE"];function L({answer:c,dot:t,by:e},s){return Array.isArray(c)?{answer:s.map(({id:n})=>n).filter(n=>c.includes(n)),dot:t,by:e}:
null}var M={scintilla:a("at least one reason for it holds (the weakest: “scintilla of evidence”)"),validity:a("a rea\
son for it holds and no attack on it does (stricter: “dialectical validity”)")};function F({answer:c,dot:t,by:e}){return typeof c==
"string"&&Object.hasOwn(M,c)?{answer:c,dot:t,by:e}:null}function j({claims:c,relations:t,order:e},s,n){let o=new Set,d=({
premises:i})=>i.every(h=>o.has(h)),p=(i,h)=>t.filter(g=>g.to===i&&g.kind===h),f=i=>p(i,"supports").some(d)&&(n!=="validi\
ty"||!p(i,"attacks").some(d));for(let i of e)!s.includes(i)&&(!p(i,"supports").length||f(i))&&o.add(i);let l=i=>s.includes(
i)?"off":o.has(i)?p(i,"attacks").some(d)?"disputed":"on":"fallen",m=new Map(c.map(({id:i})=>[i,l(i)]));return{state:i=>w(
m.get(i)),stands:i=>["on","disputed"].includes(w(m.get(i))),reasons:(i,h)=>p(i,h).filter(d),applies:d}}var y={on:a("stan\
ds"),disputed:a("stands, disputed"),fallen:a("falls"),off:a("switched off")};function K({kind:c,concession:t,basis:e}){let s=c===
"supports"?x("by a reason","Supported"):x("by a reason","Attacked"),n=[t&&a("as a concession"),e!=="stated"&&a("as we re\
ad it")].filter(Boolean);return n.length?a("{does}, {said},",{does:s,said:n.join(", ")}):s}var A=(c,t)=>$(t.map(({premises:e})=>{
let s=e.reduce((n,o)=>a("{first} with {next}",{first:n,next:o}));return c==="on"?x("what a conclusion stands on","on {na\
mes}",{names:s}):x("what supports or attacks it","by {names}",{names:s})}));function G(c,t,e){let s=j(c,t,e),{conclusion:n}=c,
o=c.claims.map(({id:l})=>l).filter(l=>s.state(l)==="fallen"),d={claims:$(o)},f=e==="validity"?T("By the stricter standar\
d {claims} falls.","By the stricter standard {claims} fall.",o.length,d):T("So {claims} falls.","So {claims} fall.",o.length,
d);return[t.length?a("Switched off: {claims}.",{claims:$(t)}):a("All claims are switched on."),o.length?f:t.length?a("No\
thing else falls."):"",z(s,n,t.length)].filter(Boolean).join(" ")}function z(c,t,e){if(c.state(t)==="off")return a("The \
conclusion, {conclusion}, is switched off.",{conclusion:t});let[s,n]=[c.reasons(t,"supports"),c.reasons(t,"attacks")],o={
conclusion:t,support:A("by",s),on:A("on",s),attacks:A("by",n)};if(!c.stands(t))return s.length?a("The conclusion, {concl\
usion}, is supported {support}, but attacked {attacks}.",o):a("The conclusion, {conclusion}, has nothing left to stand o\
n.",o);let d=s.length?e?a("The conclusion, {conclusion}, still stands {on}",o):a("The conclusion, {conclusion}, stands {\
on}",o):e?a("The conclusion, {conclusion}, still stands",o):a("The conclusion, {conclusion}, stands",o);return n.length?
a("{stands}, disputed {attacks}.",{stands:d,...o}):a("{stands}, and nothing disputes it.",{stands:d})}var[U,H,S]=[13,10.5,4.5];function Z(c,t,e,s){let{layout:n,relations:o,claims:d}=c,p=new Map(d.map(({id:h,label:g})=>[h,g])),
f=new Map(o.map(h=>[h.id,h])),l=10,[m,i]=[n.width+2*l,n.height+2*l];return u("svg",{viewBox:[-l,-l,m,i].join(" "),style:`\
min-width: ${m}px`,role:"img","aria-label":a("Map of the argument. {said} The list below has every claim.",{said:e}),class:"\
ck-picture"},u("g",{"aria-hidden":"true"},n.paths.map(h=>V(h,w(f.get(h.relation)),t,n.gap)),n.boxes.map(h=>Q(h,w(p.get(h.
claim)),t.state(h.claim),h.claim===c.conclusion,s))))}var J={disputed:a("disputed"),fallen:a("falls"),off:x("a claim tha\
t is switched off","off")};function Q({claim:c,x:t,y:e,width:s,height:n,lines:o},d,p,f,l){let m=t+s/2,i=e+(n-U*o.length)/
2+H,h=v=>[u("tspan",{class:"ck-name"},c),v.slice(c.length)],g=(v,R)=>u("text",{x:m,y:i+U*R},R?v:h(v)),k=J[p]??"",b=k.length*
6.5+10;return u("g",{class:`ck-box ck-${p}${f?" ck-last":""}`,click:()=>l(c),"data-claim":c},u("title",{},`${d}: ${y[p]}`),
u("rect",{x:t,y:e,width:s,height:n,rx:3}),(p==="fallen"||p==="off")&&u("path",{class:"ck-strike",d:`M${t},${e+n}L${t+s},${e}`}),
o.map(g),k&&u("g",{class:"ck-badge"},u("rect",{x:t+s-b-4,y:e-11,width:b,height:16,rx:8}),u("text",{x:t+s-b/2-4,y:e+1},k)))}
function V({stems:c,bar:t,head:e,word:s},n,o,d){let[p,f]=e,l=k=>u("polyline",{points:k.map(b=>b.join(",")).join(" ")}),m=n.
kind==="supports",i=o.applies(n),h=[S,-S].map(k=>l([[p-7-S,f-k],[p-7+S,f+k]])),g=u("path",{class:"ck-head",d:`M${p-9},${f-
5}L${p},${f}L${p-9},${f+5}Z`});return u("g",{class:`ck-path ck-${n.kind} ck-${n.basis}${i?"":" ck-idle"}`,"data-relation":n.
id},u("g",{class:"ck-stems"},c.map(l),t.length&&l([[t[0],f],e])),t.length&&u("path",{class:"ck-bar",d:`M${t[0]},${t[1]-6}\
V${t[2]+6}`}),t.length&&u("text",{x:t[0]+10,y:f-5,class:"ck-plus"},"+"),m?g:h,s&&u("text",{x:p-d/2-2,y:f-7,class:"ck-wor\
d"},s))}var E=class{constructor(t,e){this.content=t,this.claims=new Map(t.claims.map(n=>[n.id,n]));let s=(n,o)=>n==="off"?L(o,t.
claims):F(o);this.kept=new P(t.key,["off","standard"],e,s,()=>this.show()),this.build(),this.show()}off(){return this.kept.
entry("off")?.answer??[]}standard(){return this.kept.entry("standard")?.answer??"scintilla"}build(){let t=(s,n)=>r("fiel\
dset",{},r("legend",{},s),r("div",{class:"ck-switch-list"},n.map(o=>this.control(o))));this.boxes=new Map;let{claims:e}=this.
content;this.status=r("p",{role:"status",class:"ck-outcome"}),this.allOn=r("button",{type:"button",click:()=>this.set([])},
a("Switch all on")),this.picture=N(a("Picture of the map")),this.list=r("div",{class:"ck-states"}),this.root=r("div",{class:"\
ck-screen ck-switches",role:"group","aria-label":a("Premise switches")},this.chooser(),r("div",{class:"ck-result"},this.
status,this.allOn),this.kept.notice.node,this.kept.notice.spoken,r("div",{class:"ck-beside"},r("div",{},t(a("Premises: n\
othing in the map supports them"),e.filter(({premise:s})=>s)),t(a("Claims that rest on others"),e.filter(({premise:s})=>!s))),
this.picture),r("details",{open:!0},r("summary",{},a("The map as a list, with the state of each claim")),this.list)),this.
kept.fromNewer&&this.root.prepend(r("p",{class:"ck-notice"},W)),I(this.root)}control({id:t,label:e}){let s=r("input",{type:"\
checkbox",value:t,change:()=>this.toggle(t)});return this.boxes.set(t,s),r("label",{},s,r("span",{},r("b",{},t)," ",O("s\
pan",e)))}chooser(){let t=B();return this.choices=Object.entries(M).map(([e,s])=>{let n=r("input",{type:"radio",name:t,value:e,
change:()=>this.judgeBy(e)});return[n,r("label",{},n,r("span",{},s))]}),r("fieldset",{class:"ck-standard"},r("legend",{},
a("Proof standard: a claim that rests on others stands when")),this.choices.map(([,e])=>e))}judgeBy(t){this.kept.put({standard:{
answer:t}}),this.show()}toggle(t){let e=this.off();this.set(e.includes(t)?e.filter(s=>s!==t):[...e,t])}set(t){let e=document.
activeElement===this.allOn;this.kept.put({off:{answer:this.content.claims.map(({id:s})=>s).filter(s=>t.includes(s))}}),this.
show(),e&&this.allOn.disabled&&this.boxes.values().next().value?.focus()}show(){let t=this.off(),e=this.standard(),s=j(this.
content,t,e);for(let[o]of this.choices)o.checked=o.value===e;for(let[o,d]of this.boxes)d.checked=!t.includes(o);this.allOn.
disabled=!t.length;let n=G(this.content,t,e);n!==this.status.textContent&&(this.status.textContent=n),this.picture.replaceChildren(
D(()=>Z(this.content,s,n,o=>this.toggle(o)),C)),this.list.replaceChildren(this.outline(s))}outline(t){let e=new Set,{relations:s,
conclusion:n,claims:o}=this.content,d=(l,m="")=>{let i=e.has(l),h=s.filter(({to:g})=>g===l);return e.add(l),r("li",{"dat\
a-claim":l,class:`ck-${t.state(l)}`},m,r("b",{},l),": ",O("span",`${w(this.claims.get(l)).label}. `),r("span",{class:"ck\
-state"},i&&h.length?a("{state} (see above)",{state:y[t.state(l)]}):y[t.state(l)]),!i&&h.length&&r("ul",{},h.map(p)))},p=l=>{
let{premises:m}=l,i=K(l);return m.length===1?d(m[0],`${a("{how} by",{how:i})} `):r("li",{},a("{how} by these together:",
{how:i}),r("ul",{},m.map(h=>d(h))))},f=d(n);return r("ul",{},f,o.filter(({id:l})=>!e.has(l)).map(({id:l})=>d(l)))}};function q(c,t,e={}){
let s=new E(t,e);return c.append(s.root),s.kept.face}_({switches:q});})();
/* of bargaining */
(()=>{const{I:bt,y:dt,z:gt}=coursekit.of["shared-ZEALYMO3"];const{A:I,F:mt,G:ut,H:ft,c:h,e:M,i:at,
k:ct,l:O,m,n:d,p:ht,q:lt,r:pt,s:E,z:B}=coursekit.of["shared-GZTKWWTE"];var w=(t,e)=>t[0].worth.map((o,s)=>t.reduce((n,i,r)=>n+i.worth[s]*e[r][s],0)),y=(t,e)=>t.map((o,s)=>o-e[s]),xt=t=>t.reduce(
(e,o)=>e*Math.max(o,0),1),P=(t,e)=>Math.abs(t-e)<=O*Math.max(t,e),Q=(t,e)=>Math.max(...y(t,e).map(Math.abs))<=O*Math.max(
1,...t.map(Math.abs));var V=(t,e,o)=>t.map((s,n)=>s+o*(e[n]-s)),Ut=(t,e)=>P(t[0]*e[1],t[1]*e[0]),X=(t,e)=>t.map(({worth:o,kept:s},n)=>o[0]||o[1]?
[e[n],1-e[n]]:s);function tt(t){let e=t.map(({worth:i})=>i[0]&&!i[1]?1:0),o=i=>t[i].worth[1]/t[i].worth[0],s=[...t.keys()].
filter(i=>t[i].worth[0]&&t[i].worth[1]).sort((i,r)=>o(i)-o(r)),n=[e];return s.forEach((i,r)=>{let a=[...n[n.length-1]];a[i]=
1,r&&Ut(t[s[r-1]].worth,t[i].worth)?n[n.length-1]=a:n.push(a)}),n.map(i=>({points:w(t,X(t,i)),first:i}))}function wt(t,e){
let o=[];return t.forEach((s,n)=>{let i=t[n+1]??s,r=[0,1].map(a=>(e[a]-s[a])/(i[a]-s[a])).filter(a=>a>0&&a<1).sort((a,c)=>a-
c);for(let a of[0,...r]){let c=V(s,i,a);Math.min(...y(c,e))>=-O*100&&o.push(c)}}),o}function Gt(t,e,o){let[[s,n],[i,r]]=[
y(t,o),y(e,o)],[a,c]=[i-s,r-n],l=a*c<0?[Math.min(Math.max(-(s*c+n*a)/(2*a*c),0),1)]:[],f=O*Math.max(...[...t,...e,...o].
map(Math.abs));return[0,...l,1].map(p=>({gained:y(V(t,e,p),o),along:p})).filter(({gained:p})=>Math.min(...p)>f).map(({gained:p,
along:u})=>[xt(p),u]).reduce((p,u)=>p&&p[0]>=u[0]?p:u,void 0)}function U(t,e){let o=tt(t),s;for(let[n,i]of o.entries()){
let r=o[n+1]??i;if(r===i&&o.length>1)continue;let a=Gt(i.points,r.points,e);a&&!(s&&s.best>=a[0])&&(s={best:a[0],along:a[1],
low:i,high:r})}return s&&V(s.low.first,s.high.first,s.along)}var qt=[1,2,3,4,5,6,7,8].map(t=>10**-t),Kt=1e-12,Yt=2e3;function vt(t,e){let o=w(t,t.map(({worth:n})=>n.map(()=>1)));if(!o.
every(Boolean))return;let s=t.map(Zt);for(let n of qt)if(yt(t,s,e.map((i,r)=>i-n*o[r]),o),Math.min(...y(w(t,s),e).map((i,r)=>i/
o[r]))>O)return yt(t,s,e,o),s}function Zt({worth:t,kept:e}){let o=t.filter(Boolean).length,s=Math.max(0,1-e.reduce((n,i)=>n+
i,0));return e.map((n,i)=>t[i]?n+s/o:n)}function yt(t,e,o,s){let n=w(t,e);for(let i=0;i<Yt;i++){for(let a of o.keys())for(let c=a+
1;c<o.length;c++)zt(t,e,o,[a,c]);let r=w(t,e);if(Math.max(...y(r,n).map((a,c)=>Math.abs(a)/s[c]))<=Kt)return;n=r}}function zt(t,e,o,[
s,n]){let i=e.map(c=>c[s]+c[n]),r=t.map(({worth:c},l)=>({worth:[c[s]*i[l],c[n]*i[l]],kept:[0,0]})),a=U(r,[o[s],o[n]]);if(a)
for(let[c,{worth:l}]of r.entries())(l[0]||l[1])&&([e[c][s],e[c][n]]=[i[c]*a[c],i[c]*(1-a[c])])}var v=100;function q(t){let e=t.map(({kept:o})=>o);return{shares:e,points:w(t,e),deal:!1}}function Ot(t){let e=t.map(({worth:s,
kept:n})=>{let i=Math.max(0,1-n.reduce((r,a)=>r+a,0));return s.every(Boolean)?n.map(r=>r+i/n.length):n}),o=w(t,e);return{
shares:e,points:o,deal:!Q(o,q(t).points)}}function Jt(t,e){let o=U(t,e);return o&&X(t,o)}function Qt(t){let e=q(t),o=e.points.
length===2?Jt(t,e.points):vt(t,e.points);if(!o)return e;let s=w(t,o),n=Ot(t);return Q(n.points,s)?n:{shares:o,points:s,deal:!0}}
function Vt(t){let e=w(t,t.map(({worth:r})=>r.map(()=>1))),o=t.map(({worth:r})=>Xt(r,e));if(!o.some(Boolean))return;let s=o.
map((r,a)=>r??t[a].kept),n=w(t,s),i=Math.min(...y(n,q(t).points))>O*Math.max(...e);return{shares:s,points:n,deal:i}}function Xt(t,e){
let o=t.map((i,r)=>i/(e[r]||1)),s=o.indexOf(Math.max(...o));return t.some((i,r)=>r!==s&&P(t[s]*e[r],i*e[s]))?void 0:t.map(
(i,r)=>r===s?1:0)}var A="No deal",F="Issue by issue",K="Both at once",Y="All at once",_="Deal",$="Whole swap",te={[A]:M(
"how a bargain ends","No deal"),[F]:M("how a bargain ends","Issue by issue"),[K]:M("how a bargain ends","Both at once"),
[Y]:M("how a bargain ends","All at once"),[_]:M("how a bargain ends","Deal"),[$]:M("how a bargain ends","Whole swap")},W=t=>te[t],
Z=t=>({1:_,2:K})[t]??Y;function C(t){let e=Vt(t);return{[A]:q(t),...t.length>1&&{[F]:Ot(t)},[Z(t.length)]:Qt(t),...e&&{[$]:e}}}
var G=t=>Math.floor(t*10+.5+1e-6)/10+0,b=t=>ct(G(t),1),R=t=>at(b(t)),Mt=t=>G(t)?`+${b(t)}`.replace("+-","−"):b(t),N=t=>t.
slice(0,1).toUpperCase()+t.slice(1),At=t=>t===2?h("left with neither"):h("left with nobody"),ee=t=>t===2?h("No deal: no \
possible deal is better for both sides than having none."):h("No deal: no possible deal is better for all sides than hav\
ing none.");function se(t,e){return t===1?h("A deal gains nothing: {points}, as issue by issue.",{points:e}):t===2?h("Li\
nking both issues gains nothing: {points}, as issue by issue.",{points:e}):h("Linking the issues gains nothing: {points}\
, as issue by issue.",{points:e})}function oe(t,e){return t===1?h("A deal gives {points}: {more} more than no deal.",e):
t===2?h("Linking both issues gives {points}: {more} more than issue by issue.",e):h("Linking the issues gives {points}: \
{more} more than issue by issue.",e)}function et(t,e){let o=C(t),[s,n]=[o[Z(t.length)],o[$]],i=o[F]??o[A],r=e.map((l,f)=>h(
"{side} {points} points",{side:l,points:b(s.points[f])})),a=y(s.points,i.points),c=[];return s.deal?a.some(G)?c.push(oe(
t.length,{points:I(r),more:I(a.map(b))})):c.push(se(t.length,r.join(", "))):c.push(ee(e.length)),y(n?.points??[],n?o[A].
points:[]).forEach((l,f)=>{l<0&&G(-l)&&c.push(h("The whole swap would leave {side} {points} points worse off than no dea\
l.",{side:e[f],points:b(-l)}))}),c.join(" ")}var x=100,Et=t=>typeof t=="number"&&t>=0&&t<=x,z=(t,e,o)=>Array.isArray(t)&&t.length===e&&t.every(o);function kt({sides:t,
issues:e,unseated:o},s,n){let i=a=>z(a,t.length,Et),r=a=>a.reduce((c,l)=>c+l,0)<=x+O;return s==="weights"?e.length===2?i(
n):e.length>2&&z(n,e.length,i):s==="kept"?z(n,e.length,i)&&n.every(r):z(n,o.length,Et)}function Lt(t,e){let o=[...Array(
e).keys()];if(!t.length)return[o.map(()=>x)];if(!Array.isArray(t[0])){let i=t;return[i,i.map(r=>x-r)]}let s=t,n=o.map(i=>s.
reduce((r,a)=>r+a[i],0));return s.map(i=>i.map((r,a)=>n[a]?x*r/n[a]:0))}function Nt(t,e){return[...t.keys()].filter(s=>s!==
e).sort((s,n)=>t[n]-t[s]).filter(s=>{let n=t.reduce((r,a)=>r+a,0)-x,i=Math.min(t[s],Math.max(0,n));return t[s]-=i,i>0})}function Tt({sides:t,issues:e,unseated:o},s){let n=Object.values(s),i=(l,f)=>m("tr",{},E("th",l),n.map(p=>m("td",{dir:"a\
uto"},f(p)))),r=s[A].points,a=[...e.flatMap((l,f)=>[...t,At(t.length)].map((p,u)=>i(`${l.name}: ${p}`,g=>ne(g.shares[f],
u)))),...t.flatMap((l,f)=>[i(h("Points of {side}",{side:l}),p=>b(p.points[f])),i(h("Gain of {side} over no deal",{side:l}),
p=>Mt(p.points[f]-r[f]))]),...o.map(l=>i(h("{voice}, without a seat",{voice:N(l)}),()=>h("no number")))];for(let l of a)
l.firstElementChild?.setAttribute("scope","row");let c=[h("Who gets what"),...Object.keys(s).map(W)].map(l=>m("th",{scope:"\
col"},l));return m("table",{},m("caption",{},h("Where the bargain may end")),m("thead",{},m("tr",{},c)),m("tbody",{},a))}
function ne(t,e){let o=()=>Math.max(0,1-t.reduce((s,n)=>s+n,0));return R(x*(t[e]??o()))}var[St,ie,st,Bt,re,Ft]=[12,56,26,26,10,24];function _t(t,e,o,s,n){let i=Object.entries(t),r=Bt+i.length*st+re,a=e.length*
r+Ft,c=f=>St+f/v*(s-St-ie),l=(f,p)=>{let u=p*r+Bt;return[d("text",{x:0,y:u-8,class:"ck-label"},N(f)),[0,50,100].map(g=>d(
"line",{x1:c(g),x2:c(g),y1:u,y2:u+i.length*st,class:"ck-grid"})),i.map(([g,{points:k}],D)=>{let[H,L]=[c(k[p]),u+(D+.5)*st];
return[d("line",{x1:c(0),x2:H,y1:L,y2:L,class:"ck-lane"}),n(g,H,L),d("text",{x:H+14,y:L+5},b(k[p]))]})]};return d("svg",
{viewBox:`0 0 ${s} ${a}`,width:s,role:"img","aria-label":o,class:"ck-picture"},e.map(l),[0,50,100].map(f=>d("text",{x:c(
f),y:a-Ft+10,"text-anchor":"middle"},String(f))))}var[j,ae]=[640,220],ce=.73,T={left:62,right:24,top:18,bottom:58},$t=18,Wt=3,he=380;function le(t){let e=Math.max(ae,Math.
min(j,t||j)),o=Math.round(ce*e+(j-e)/6),s=r=>T.left+r/v*(e-T.left-T.right),n=r=>o-T.bottom-r/v*(o-T.top-T.bottom);return{
width:e,height:o,across:s,down:n,path:r=>r.map(([a,c])=>`${s(a)},${n(c)}`).join(" ")}}var pe={[A]:["rect",{x:-6,y:-6,width:12,
height:12}],[F]:["path",{d:"M0,-8 L7.5,6 L-7.5,6 Z"}],[K]:["circle",{r:7.5}],[Y]:["circle",{r:7.5}],[_]:["circle",{r:7.5}],
[$]:["path",{d:"M0,-9 L9,0 L0,9 L-9,0 Z"}]},S=(t,e,o,s,n)=>d("line",{x1:t,y1:e,x2:o,y2:s,class:n});function ot(t,e,o){let[
s,n]=pe[t],i=s==="circle"?"both-at-once":t.toLowerCase().replaceAll(" ","-");return d(s,{...n,transform:`translate(${e} ${o}\
)`,class:`ck-mark ck-mark-${i}`})}function me([t,e],{height:o,across:s,down:n}){let i=[0,20,40,60,80,100],[r,a]=[s(0),n(
0)];return d("g",{"aria-hidden":"true"},i.map(c=>[S(s(c),a,s(c),n(v),"ck-grid"),S(r,n(c),s(v),n(c),"ck-grid"),d("text",{
x:s(c),y:a+20,"text-anchor":"middle"},String(c)),d("text",{x:r-9,y:n(c)+5,"text-anchor":"end"},String(c))]),S(r,a,s(v),a,
"ck-axis"),S(r,a,r,n(v),"ck-axis"),d("text",{x:s(v/2),y:o-10,"text-anchor":"middle",class:"ck-axis-title"},h("Points of \
{side}",{side:t})),d("text",{transform:`translate(15 ${n(v/2)}) rotate(-90)`,"text-anchor":"middle",class:"ck-axis-title"},
h("Points of {side}",{side:e})))}var ue=(t,e)=>t.x<e.x+e.width&&e.x<t.x+t.width&&t.y<e.y+e.height&&e.y<t.y+t.height,fe="\
600 13px";function de(t){let e=document.createElement("canvas").getContext("2d");return e?(e.font=`${fe} ${getComputedStyle(
document.querySelector(".ck-bargain")??document.body).fontFamily}`,e.measureText(t).width):0}function ge(t,{width:e,down:o}){
let s=t.map(({x:n,y:i})=>({x:n-12,y:i-12,width:24,height:24}));return t.map(({x:n,y:i,text:r})=>{let a=de(r)+2*Wt,l=[[20,
-9],[-20-a,-9],[-a/2,-34],[-a/2,16],[10,-34],[10,16],[-10-a,-34],[-10-a,16],[17,34],[17,-54]].map(([u,g])=>({x:n+u,y:i+g,
width:a,height:$t})),f=u=>u.x>T.left&&u.x+a<e&&u.y>0&&u.y+$t<o(0),p=l.find(u=>f(u)&&!s.some(g=>ue(u,g)))??l.find(f)??l[0];
return s.push(p),d("text",{x:p.x+Wt,y:p.y+14,class:"ck-label"},r)})}function be(t,{across:e,down:o}){let s=[];for(let[n,
{points:i}]of Object.entries(t)){let[r,a]=[e(i[0]),o(i[1])],c=s.find(l=>Math.hypot(l.x-r,l.y-a)<4);c?c.text+=` = ${W(n)}`:
s.push({x:r,y:a,text:W(n)})}return s}function Ct(t,e,o,s){if(e.length>2)return _t(C(t),e,o,Math.min(j,s||j),ot);let n=le(
s),{width:i,height:r,across:a,down:c,path:l}=n,f=C(t),p=tt(t).map(({points:L})=>L),[u,g]=f[A].points,k=wt(p,[u,g]),D=k.length>
1&&[[u,g],[u,k[0][1]],...k,[k[k.length-1][0],g]],H=Object.entries(f).map(([L,{points:rt}])=>ot(L,a(rt[0]),c(rt[1])));return d(
"svg",{viewBox:`0 0 ${i} ${r}`,width:i,role:"img","aria-label":o,class:"ck-picture"},d("polygon",{points:l([[0,0],[0,p[0][1]],
...p,[p[p.length-1][0],0]]),class:"ck-feasible"}),me(e,n),D&&d("polygon",{points:l(D),class:"ck-better"}),d("polyline",{
points:l(p),class:"ck-frontier"}),S(a(u),c(g),a(u),c(v),"ck-least"),S(a(u),c(g),a(v),c(g),"ck-least"),H,i>=he&&ge(be(f,n),
n))}function Ht(t,e){let o=(s,n)=>m("li",{},d("svg",{viewBox:"-12 -12 24 24",width:24,height:24,"aria-hidden":"true"},s),
n);return m("ul",{class:"ck-legend"},[A,t!==_&&F,t,t!==_&&$].filter(s=>s!==!1).map(s=>o(ot(s,0,0),W(s))),e.length===2&&xe(
o))}var xe=t=>[t(S(-11,0,11,0,"ck-frontier"),h("Frontier")),t(d("rect",{x:-10,y:-8,width:20,height:16,class:"ck-feasible"}),
M("an area of a picture","Possible")),t(d("rect",{x:-10,y:-8,width:20,height:16,class:"ck-better"}),h("Better than no de\
al for both"))];var It=100,Rt=80,nt=(t,e,o)=>Array.from({length:e},(s,n)=>Array.from({length:t},(i,r)=>o(r,n))),jt=t=>t.length===2?t[0]:
t;function Dt(t,e){let o=e>1?(It-Rt)/(e-1):0,s=jt(nt(t,e,(a,c)=>a%e===c?Rt:o)),n=jt(nt(t,e,(a,c)=>c?30/(e-1):70)),i=a=>nt(
t,e,(c,l)=>c===a(l)?It:0),r=[h("One side holds everything"),{kept:i(()=>0)}];return e===1?[[h("Nobody holds anything"),{
kept:i(()=>-1)}],r]:[[h("Same priorities"),{weights:n}],...t===2&&e===2?[[h("Same first choice, different rates"),{weights:[
80,60]}]]:[],[h("Opposite priorities"),{weights:s}],[h("Each holds what it wants"),{weights:s,kept:i(a=>a%t)}],[t===2?h(
"Each holds what the other wants"):h("Each holds what another wants"),{weights:s,kept:i(a=>(a+1)%t)}],r]}var J=class{constructor(e,o){this.content=e,this.names=e.sides,this.bargain=o,this.id=ht(),this.controls=[],this.node=m(
"div",{class:"ck-moved"},this.weightFields(),e.issues.map((s,n)=>this.keptFields(s,n)),this.unseatedFields())}show(){for(let e of this.
controls)e()}fields(e,o,s){return m("fieldset",{},E("legend",e),o&&E("p",o),m("div",{class:"ck-sliders"},s))}slider(e,o,s,n){
let i=`${this.id}-${this.controls.length}`,r=m("input",{type:"range",id:i,min:0,max:x,step:5,input:()=>n(Number(r.value))}),
a=m("span",{class:"ck-value","aria-hidden":"true"});return this.controls.push(()=>{r.value=String(o()),a.textContent=s(o()),
r.setAttribute("aria-valuetext",a.textContent)}),m("div",{class:"ck-slider"},m("label",{for:i,dir:"auto"},e),r,a)}weightFields(){
let{length:e}=this.content.issues;return e===2?this.firstWeight():e>2&&this.content.issues.map((o,s)=>this.weightsOf(o,s))}weightsOf(e,o){
let s=(r,a)=>this.slider(h("To {side}",{side:r}),()=>this.bargain.state.weights[o][a],()=>h("{points} points",{points:b(
this.bargain.worths()[o][a])}),c=>{let l=B(this.bargain.state.weights);l[o][a]=c,this.bargain.change({weights:l})}),n=h(
"Each side has {all} points of its own, for all issues together, divided as its sliders stand.",{all:x}),i=h("How much d\
oes {issue} matter?",{issue:e.name});return this.fields(i,o?"":n,this.names.map(s))}firstWeight(){let[e,o]=this.content.
issues.map(({name:i})=>i),s=i=>h("{points} ({issue} {rest})",{points:b(i),issue:o,rest:b(x-i)}),n=(i,r)=>this.slider(h("\
To {side}",{side:i}),()=>this.bargain.state.weights[r],s,a=>{let c=[...this.bargain.state.weights];c[r]=a,this.bargain.change(
{weights:c})});return this.fields(h("How much does {issue} matter?",{issue:e}),h("Each side has {all} points of its own.\
 What it does not give to {issue} goes to {other}.",{all:x,issue:e,other:o}),this.names.map(n))}keptFields(e,o){let s=(i,r)=>this.
slider(h("{side} keeps",{side:N(i)}),()=>this.bargain.state.kept[o][r],R,a=>{let c=B(this.bargain.state.kept);c[o][r]=a;
let l=Nt(c[o],r),f=l.map(u=>h("{side} now keeps {share}",{side:N(this.names[u]),share:R(c[o][u])})),p=l.length>0&&h("{sh\
ares} of {issue}.",{shares:I(f),issue:e.name});this.bargain.change({kept:c},p||"")}),n=h("{issue}: who keeps what withou\
t a deal?",{issue:e.name});return this.fields(n,e.text,this.names.map(s))}unseatedFields(){let{unseated:e}=this.content;
if(!e.length)return!1;let o=(s,n)=>this.slider(h("To {side}",{side:s}),()=>this.bargain.state.wishes[n],i=>h("{points} p\
oints",{points:b(i)}),i=>{let r=[...this.bargain.state.wishes];r[n]=i,this.bargain.change({wishes:r},h("{voice}: {points\
} points. Nothing moves: the model has no place for this number.",{voice:N(s),points:b(i)}))});return this.fields(h("Wha\
t is a deal worth to those without a seat?"),h("They live with the outcome. Move these, and watch the picture and the ta\
ble."),e.map(o))}};var it=class{constructor(e,o){this.content=e,this.names=e.sides,this.start={weights:e.weights,kept:e.kept,wishes:e.unseated.
map(()=>0)},this.store=new gt(e.key,Object.keys(this.start),o,(s,{answer:n,dot:i,by:r})=>kt(e,s,n)?{answer:B(n),dot:i,by:r}:
null,()=>this.show("")),this.sliders=new J(e,this),this.build(),this.show("")}get state(){let e=Object.entries(this.start).
map(([o,s])=>[o,this.store.entry(o)?.answer??s]);return Object.fromEntries(e)}worths(){return Lt(this.state.weights,this.
names.length)}stakes(){let{kept:e}=this.state;return this.worths().map((o,s)=>({worth:o,kept:e[s].map(n=>n/x)}))}build(){
let{content:e}=this,o=(i,r)=>m("button",{type:"button",click:r},i);this.status=m("div",{class:"ck-said",role:"status"}),
this.figure=m("div",{class:"ck-figure"}),this.table=lt(h("Table of outcomes"));let s=Dt(this.names.length,e.issues.length).
map(([i,r])=>o(i,()=>this.change(r,`${i}.`))),n=o(h("Back to the starting numbers"),()=>this.change(this.start,h("Back t\
o the starting numbers.")));this.root=m("div",{class:"ck-screen ck-bargain",role:"group","aria-label":h("A bargain to tr\
y out")},m("div",{class:"ck-intro"},E("p",e.question),E("p",e.basis)),m("div",{class:"ck-beside"},this.sliders.node,m("d\
iv",{class:"ck-follows"},m("div",{class:"ck-presets",role:"group","aria-label":M("cases to set up","Try")},s,n),this.status,
this.store.notice.node,this.store.notice.spoken,this.figure,Ht(Z(e.issues.length),this.names))),this.table,m("details",{},
m("summary",{},h("What the model assumes")),m("ul",{},e.assumptions.map(i=>E("li",i))))),this.store.fromNewer&&this.root.
prepend(m("p",{class:"ck-notice"},dt)),ft(this.root),pt(this.figure,()=>this.draw())}change(e,o=""){this.store.put(Object.
fromEntries(Object.entries(B(e)).map(([s,n])=>[s,{answer:n}]))),this.show(o)}show(e){let o=this.stakes(),s=et(o,this.names);
this.sliders.show();let n=e?`${e} ${s}`:s;n!==this.status.textContent&&(this.status.textContent=n),this.draw(),this.table.
replaceChildren(Tt(this.content,C(o)))}draw(){let e=this.stakes(),o=h("Chart. {text}",{text:et(e,this.names)});this.figure.
replaceChildren(mt(()=>Ct(e,this.names,o,this.figure.clientWidth),ut))}};function Pt(t,e,o={}){let s=new it(e,o);return t.
append(s.root),s.store.face}bt({bargain:Pt});})();
/* of reader */
(()=>{const{I:S,l:C,m:w,n:N}=coursekit.of["shared-ZEALYMO3"];const{H:b,a:d,b:v,c:t,d:E,m:r}=coursekit.of["shared-GZTKWWTE"];var p=(i,e)=>e&&v.code===d.code?i.replace(/\b(?:(an?|An?) )?(article|column|Article|Column)\b/g,(u,a,n)=>{let s=/^[A-Z]/.
test(n)?e.slice(0,1).toUpperCase()+e.slice(1):e;return a?`${a[0]}${/^[aeiou]/i.test(e)?"n":""} ${s}`:s}):i;var x="coursekit-copy";var k=t("You have no copy here yet."),A=t("Your copy is kept in this browser."),T=t("The whole text comes with the cours\
e.");function I(i,{kit:e,title:u,paragraphs:a,included:n,genre:s=""},{binder:m}={}){let c=r("p",{role:"status"}),l=r("bu\
tton",{type:"button",class:"ck-primary",click:()=>C({from:l,binder:m})}),g=r("div",{class:"ck-screen ck-reader-invitatio\
n",role:"group","aria-label":n?t("The text"):p(t("Your own copy of the column"),s)},r("p",{dir:"auto"},E("“{title}”, {n}\
 paragraph","“{title}”, {n} paragraphs",a,{title:u})),c,r("div",{class:"ck-buttons"},l)),h=()=>{let o=n||w(`${N(m)}${e}`),
y=n?T:o?A:k;c.textContent!==y&&(c.textContent=y);let O=p(t("Open the column beside the lesson"),s);l.textContent=o?O:t("\
Bring your own copy")};b(g),h();let f=[x,"storage"];for(let o of f)globalThis.addEventListener(o,h);return i.append(g),{
follow(){},stop(){for(let o of f)globalThis.removeEventListener(o,h)}}}S({reader:I});})();
