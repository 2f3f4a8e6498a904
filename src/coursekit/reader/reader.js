/* Made by `make scripts` of the sources beside it: edit those. */
var coursekitReader=(()=>{var et=Object.defineProperty;var Te=Object.getOwnPropertyDescriptor;var Ae=Object.getOwnPropertyNames;var Me=Object.prototype.hasOwnProperty;var Ie=(s,t)=>{for(var e in t)et(s,e,{get:t[e],enumerable:!0})},Le=(s,t,e,n)=>{if(t&&typeof t=="object"||typeof t=="func\
tion")for(let o of Ae(t))!Me.call(s,o)&&o!==e&&et(s,o,{get:()=>t[o],enumerable:!(n=Te(t,o))||n.enumerable});return s};var $e=s=>Le(et({},"__esModule",{value:!0}),s);var On={};Ie(On,{provide:()=>Ne});var st={code:"en",direction:"ltr",decimal:".",group:",",months:["January","February","March","April","May","June","July",
"August","September","October","November","December"],percent:"{n}%",day:"{day} {month} {year}",month:"{month} {year}",before:"\
{year} BC",pair:"{first} and {last}",alternative:"{first} or {last}",quotes:["“","”"],plurals:`10${"1".repeat(198)}`,
messages:{}},Ce=globalThis,x=Ce[Symbol.for("coursekit language")]??st,nt=(s,t)=>s.replace(/\{(\w+)\}/g,(e,n)=>Object.hasOwn(
t,n)?String(t[n]):e),wt=(s,t)=>t?nt(s,t):s;function yt(s,t){let e=Object.hasOwn(x.messages,s)?x.messages[s]:"";return typeof e==
"string"?e:e[t]}var m=(s,t)=>wt(yt(s,0)||s,t);function ot(s,t,e,n){let o=Number(x.plurals[e<200?e:100+e%100]);return wt(
yt(s,o)||(e===1?s:t),{n:xt(e),...n})}function xt(s,t=3){let[e,n=""]=Math.abs(s).toFixed(t).split("."),o=e.replace(/\B(?=(\d{3})+$)/g,x.group),r=n.replace(/0+$/,
"");return`${s<0?"-":""}${o}${r&&x.decimal+r}`}var vt='“"„«»‹›‘‚',je=/“[^“”„]+”|„[^„“”]+[“”]|«[^«»]+»|»[^«»]+«|‹[^‹›]+›|›[^‹›]+‹|(?<![\p{L}\p{N}_])‘(?:[^‘’]|’(?=[\p{L}\p{N}_]))+’(?![\p{L}\p{N}_])|(?<![\p{L}\p{N}_])‚(?:[^‚‘’]|’(?=[\p{L}\p{N}_]))+[‘’](?![\p{L}\p{N}_])/gu,
Ot=s=>[...s.matchAll(je)].map(([t])=>t.slice(1,-1).trim());function _e(s,t,e){for(let[n,o]of Object.entries(t))typeof o=="function"?s.addEventListener(n,o):o!==!1&&o!=null&&s.setAttribute(
n,o===!0?"":String(o));return s.append(...e.flat(1/0).filter(Boolean)),s}var d=(s,t={},...e)=>_e(document.createElement(
s),t,e);var M=()=>`ck${Math.random().toString(36).slice(2,10)}`;var Et=(s,t,e=!1)=>d(s,{dir:"auto",class:e&&"ck-quote"},Re(e&&!vt.includes(t.charAt(0)||" ")?x.quotes.join(t):t)),Re=s=>s.
split(/(-[>x](?!\w))/).map((t,e)=>e%2?d("span",{style:"white-space: nowrap"},t):t),E=s=>s!==null&&typeof s=="object"&&Object.
getPrototypeOf(s)===Object.prototype,St=(s,t)=>Object.hasOwn(s,t)?s[t]:void 0;var rt=s=>s.length<2?s.join(""):nt(x.pair,{first:s.slice(0,-1).join(", "),last:s[s.length-1]}),C=(s,t)=>`${s} ${t}${s===
1?"":"s"}`;function Nt(s,t){try{return s()}catch(e){return console.error(e),t}}var Mn=m("The picture cannot be shown here. What it \
would show stands below in words.");function Tt(s){s.addEventListener("keydown",t=>{!t.ctrlKey&&!t.metaKey&&!t.altKey&&t.
key!=="Escape"&&t.stopPropagation()})}var ct=2,At=100,De=16,D=s=>Number.isSafeInteger(s)&&s>0,Mt=s=>E(s)&&Object.hasOwn(s,"answer")&&Array.isArray(s.dot)&&s.dot.
length===2&&typeof s.dot[0]=="string"&&D(s.dot[1]),Lt=(s,t=De)=>t>0?s===null||typeof s!="object"||Object.values(s).every(
e=>Lt(e,t-1)):!1,Pe=s=>Mt(s)&&Lt(s)&&E(s.by)&&Object.values(s.by).every(D)&&(s.others===void 0||Array.isArray(s.others)&&
s.others.every(Mt)),lt=s=>E(s)&&Number.isInteger(s.version)&&s.version>ct;function Be({saved:s,items:t,round:e,...n}){let o=D(
s)?s:1,r={dot:["1",o],by:{1:o}};if(!E(t))return Object.fromEntries(["off","weights","kept","wishes"].filter(a=>Object.hasOwn(
n,a)).map(a=>[a,{answer:n[a],...r}]));let i=Object.entries(t).filter(([,a])=>E(a)).map(([a,l])=>[a,{...l,...r}]);return D(
e)&&i.push(["#round",{answer:String(e),...r}]),Object.fromEntries(i)}var it=s=>s.isWellFormed?.()?s:s.replace(/\p{Surrogate}/gu,
"�");function W(s){return typeof s=="string"?it(s):Array.isArray(s)?s.map(W):E(s)?Object.fromEntries(Object.entries(s).
map(([t,e])=>[it(t),W(e)])):s}function L(s){let t=E(s)&&(s.version===ct?s.items:s.version===1&&Be(s));return E(t)?Object.
fromEntries(Object.entries(t).filter(([,e])=>Pe(e)).map(([e,n])=>[it(e),ht(W(n))])):{}}var $t=s=>Object.keys(s).length?{
version:ct,items:W(s)}:{},He=s=>s===""||s==null||typeof s=="object"&&!Object.keys(s).length,Ct=({tries:s})=>s&&D(s)?s:0,
We=s=>He(s.answer)&&!Ct(s)&&s.revealed!==!0,T=(s,t=e=>e)=>E(s)?`{${Object.keys(s).sort().map(e=>`${JSON.stringify(t(e))}\
:${T(s[e],t)}`).join()}}`:Array.isArray(s)?`[${s.map(e=>T(e,t)).join()}]`:JSON.stringify(typeof s=="string"?t(s):s);function qe(s){
let t=n=>{let o=T(n.answer);return[[We(n)?0:1,Ct(n),o.length,o,T(n)],n]},e=([n],[o])=>{let r=n.findIndex((i,a)=>i!==o[a]);
return r<0?0:n[r]>o[r]?-1:1};return s.map(t).sort(e).map(([,n])=>n)}var I=({dot:s,answer:t})=>T([s,t]);function jt(s){let t=new Map;
for(let e of qe(s))t.has(I(e))||t.set(I(e),e);return[...t.values()]}var at=(s,{dot:[t,e]})=>(St(s.by,t)??0)>=e,q=({by:s,
others:t=[],...e})=>[e,...t],F=(s,t)=>Object.entries(t.by).every(e=>at(s,{dot:e}))&&q(t).every(e=>at(s,e));function Fe(...s){
let t=new Map;for(let[e,n]of s.flatMap(Object.entries))t.set(e,Math.max(t.get(e)??0,n));return Object.fromEntries(t)}function It(s,t){
let e=new Set(q(t).map(({dot:n})=>T(n)));return s.filter(n=>e.has(T(n.dot))||!at(t,n))}function Ke(s,t){let[e,n]=[F(s,t),
F(t,s)];if(e!==n||T(s)===T(t))return e?s:t;let[o,r]=[q(s),q(t)],i=e?[]:[...It(o,t),...It(r,s)],a=jt(i.length?i:[...o,...r]),
l=e&&I(o[0])===I(r[0])&&I(o[0]),[h,...c]=[...a.filter(u=>I(u)===l),...a.filter(u=>I(u)!==l)],p=Fe(s.by,t.by,...a.map(({dot:[
u,f]})=>({[u]:f})));return ht({...h,by:p,...c.length&&{others:c}})}var ht=s=>s.others&&s.others.length>At?{...s,others:jt(
s.others).slice(0,At)}:s;function K(s,t){let e=Object.entries(t).map(([n,o])=>[n,ht(Object.hasOwn(s,n)?Ke(s[n],o):o)]);return{
...s,...Object.fromEntries(e)}}function z(s,t){let e=globalThis;return e[Symbol.for(s)]??=t(),e[Symbol.for(s)]}var _t="coursekit-kept",ze="coursekit:",A=z("coursekit",()=>new Map),U=s=>{try{return JSON.parse(s??"null")}catch{return null}};
function Ue(s){let t=U(document.getElementById("jupyter-config-data")?.textContent),e=t?.baseUrl??document.body?.dataset.
baseUrl;if(!e||s&&!t?.hubUser)return"";let n=String(e),o=Nt(()=>new URL(n,document.baseURI).pathname,n).replace(/\/$/,""),
r=Ge(t?.hubPrefix),i=o.startsWith(`${r}/`)?o.slice(r.length):o,[a]=/^.*?\/user\/[^/]+/.exec(i)??[i];return`${o.slice(0,o.
length-i.length)}${a}`}var Ge=s=>typeof s=="string"?s.replace(/\/hub\/?$/,""):"";function Ye(s){let t=Ue(s);return t?`co\
ursekit@${encodeURIComponent(t)}:`:ze}var j=class{constructor({storage:t,binder:e,prefix:n=Ye(e)}={}){this.open=()=>t===
void 0?globalThis.localStorage:t,this.prefix=n}get isThere(){try{return this.open().length>=0}catch{return!1}}names(t){let e=[];
try{e=Array.from({length:this.open().length},(n,o)=>this.open().key(o)??"")}catch{}return[...new Set([...e,...A.keys()])].
filter(n=>n.startsWith(this.prefix+t)).map(n=>n.slice(this.prefix.length))}stored(t){try{return U(this.open().getItem(this.
prefix+t))}catch{return null}}read(t){let e=this.stored(t),n=L(U(A.get(this.prefix+t)));return lt(e)||!Object.keys(n).length?
e:$t(K(L(e),n))}write(t,e){A.set(this.prefix+t,JSON.stringify(e)),this.retry()}retry(){for(let t of[...A.keys()].filter(
e=>e.startsWith(this.prefix))){let e=this.read(t.slice(this.prefix.length));!lt(e)&&this.holds(t,JSON.stringify(e))&&A.delete(
t)}}holds(t,e){try{return this.open().setItem(t,e),this.open().getItem(t)===e}catch{return!1}}unkept(t){let e=A.get(this.
prefix+t),n=e===void 0?{}:L(this.stored(t));return Object.fromEntries(Object.entries(L(U(e))).filter(([o,r])=>!Object.hasOwn(
n,o)||!F(n[o],r)))}remove(t){A.delete(this.prefix+t);try{this.open().removeItem(this.prefix+t)}catch{}}entries(t){return K(
this.fromCells(t),L(this.read(t)))}fromCells(t){let[e,...n]=t.split("/"),o=n[0]==="rounds"&&n[1];if(!o&&n[0]!=="question\
s")return{};let r=(i,a)=>o?i[0]===o:i.includes(a);return this.names(`${e}/`).filter(i=>i.split("/").length===3&&!i.startsWith(
`${e}/rounds/`)).map(i=>{let a=i.split("/")[2].split("+");return Object.fromEntries(Object.entries(L(this.read(i))).filter(
([l])=>r(a,l)))}).reduce(K,{})}whenKept(t,e,n=e){let o=`${this.prefix}${t}/`,r,i=l=>{let{newValue:h,key:c}=l,p=l.type===
"storage"&&h===null&&(c??o),u=p?p.startsWith(o):l.detail?.cleared===o;if(clearTimeout(r),u){for(let f of A.keys())f.startsWith(
p||o)&&A.delete(f);n()}else r=setTimeout(()=>{l.type!==_t&&this.retry(),e()},50)},a=[_t,"storage","focus","pageshow"];for(let l of a)
globalThis.addEventListener(l,i);return()=>{clearTimeout(r);for(let l of a)globalThis.removeEventListener(l,i)}}};var w=z("coursekit reader",()=>({readers:new Map,askers:[]}));function Je(s={}){let t=[...w.readers.values()].at(-1);if(t)
return t.open(s);w.wanted=s,Rt()}w.open=Je;function Rt(){(w.load??w.askers.at(-1))?.()}var Dt=s=>new j({binder:s}).prefix.replace(/^coursekit/,"coursekit-copy");var Pt=`/* A text to mark. Each label has a line and a number of its own, and what was judged a sign: colour repeats the\
m. */
.ck-as { margin-bottom: 0.5rem; }
.ck-as legend { margin-bottom: 0.1rem; color: var(--ck-faint); font-size: var(--ck-small); font-weight: 500; }
.ck-as label { display: flex; gap: 0.5rem; align-items: baseline; min-height: 32px; padding: 0.3rem 0.1rem; cursor: poin\
ter; }
.ck-as label:has(:disabled) { cursor: default; }
.ck-sample { flex: none; min-width: 1.4em; text-align: center; font-variant-numeric: tabular-nums; }

.ck-passage {
  margin: 0.2rem 0;
  padding: 0.1rem 0.7rem;
  border: 1px solid var(--ck-outline);
  border-radius: 4px;
  font-family: Charter, "Bitstream Charter", "Iowan Old Style", Georgia, serif;
  font-size: 1.08em;
  line-height: 2.1;
  -webkit-tap-highlight-color: transparent;
  touch-action: pan-y pinch-zoom;
  user-select: none;
}
.ck-passage p + p { margin-top: 0.3rem; }
.ck-passage p > span { padding-block: 0.35em; }
.ck-word { cursor: pointer; }
.ck-locked .ck-word { cursor: default; }
.ck-word:focus-visible { outline: 3px solid var(--ck-accent); outline-offset: -1px; }
@media (hover: hover) {
  .ck-marking:not(.ck-locked) .ck-word:not(.ck-marked, .ck-now):hover { background: var(--ck-wash); }
}
/* A finger needs 44 pixels from line to line. */
@media (pointer: coarse) {
  .ck-passage { line-height: 44px; }
  .ck-passage p > span { padding-block: 10px; }
}
@container (max-width: 32rem) {
  .ck-passage { padding-inline: 0.5rem; line-height: 44px; }
  .ck-passage p > span { padding-block: 10px; }
  .ck-marked-line :is(button, select) { min-height: 44px; }
  .ck-as label, .ck-how summary { min-height: 44px; align-items: center; }
}

.ck-marked { background: color-mix(in srgb, var(--ck-accent) 12%, transparent); text-decoration: underline solid 2px cur\
rentColor; text-underline-offset: 0.25em; text-decoration-skip-ink: none; }
.ck-as-2 { text-decoration-style: double; }
.ck-as-3 { text-decoration-style: dashed; }
.ck-as-4 { text-decoration-style: wavy; text-decoration-thickness: 1.5px; }
.ck-as-5 { text-decoration-style: dotted; text-decoration-thickness: 3px; }
.ck-passage .ck-right { background: color-mix(in srgb, var(--ck-right) 14%, transparent); }
.ck-passage :is(.ck-partly, .ck-wrong) { background: color-mix(in srgb, var(--ck-wrong) 14%, transparent); }
.ck-word[data-tag]::before { content: attr(data-tag); margin-inline-end: 0.15em; font: 700 0.66em/1 system-ui, sans-seri\
f; vertical-align: 0.5em; }
.ck-word[data-sign]::after { content: attr(data-sign); display: inline-block; margin-inline-start: 0.2em; color: var(--c\
k-mark, inherit); font: 700 0.85em/1 system-ui, sans-serif; }
.ck-passage .ck-now { background: var(--ck-accent); color: var(--ck-on-accent); text-decoration: none; }

.ck-hint { min-height: 1.5em; color: var(--ck-faint); font-size: var(--ck-small); }
.ck-how { margin: 0 0 0.4rem; color: var(--ck-faint); font-size: var(--ck-small); }
.ck-how summary { width: fit-content; min-height: 32px; padding: 0.3rem 0.1rem; cursor: pointer; }
.ck-none { color: var(--ck-faint); }
.ck-mark-list { margin: 0; padding-inline-start: 1.75rem; }
.ck-mark-list li { padding: 0.35rem 0; }
.ck-mark-list li + li { border-top: 1px solid var(--ck-hairline); }
.ck-mark-list li::marker { color: var(--ck-faint); font-variant-numeric: tabular-nums; }
.ck-marked-line { display: flex; flex-wrap: wrap; gap: 0.3rem 0.75rem; align-items: center; }
.ck-marked-line > .ck-quote { flex: 1 1 14rem; }
.ck-controls { display: flex; gap: 0.75rem; align-items: center; min-width: 0; }
.ck-marked-line select { min-width: 0; max-width: 100%; }
.ck-locked .ck-controls button { display: none; }

@media (forced-colors: active) {
  .ck-passage .ck-now { background: Highlight; color: HighlightText; forced-color-adjust: none; }
  .ck-marked { text-decoration-color: CanvasText; }
}
`;function y(s){let t=[],e=[],n=[];for(let o of s){n.push(t.length);let r=!0;for(let i of o.normalize("NFKD"))if(/[\p{L}\p{N}]/u.
test(i))for(let a of i.toLowerCase().replace("ß","ss").replace("ς","σ").split(""))t.push(a),e.push(r),r=!1;else/[\p{M}'’‘`´]/u.
test(i)||(r=!0)}return{text:t.join(""),begins:e,starts:n}}var Bt=s=>s<10?0:Math.min(6,1+Math.floor(s/20));function _(s,t){
let e=Ht(s,t.text).filter(n=>t.begins[n]).map(n=>[n,n+s.length]);return e.length?e:Bt(s.length)?Xe(s,t):[]}function Ht(s,t){
let e=[];for(let n=s?t.indexOf(s):-1;n>=0;n=t.indexOf(s,n+1))e.push(n);return e}function Xe(s,t){let e=Bt(s.length),n=Math.
floor(s.length/(e+1)),o=new Map;for(let i=0;i<n*(e+1);i+=n)for(let a of Ht(s.slice(i,i+n),t.text)){let l=Math.max(0,a-i-
e),h=Ze(s,t.text.slice(l,Math.max(0,a-i+s.length+e)),e);if(!h)continue;let[c,p,u]=h,f=o.get(l+p);(!f||c<f[1])&&o.set(l+p,
[l+u,c])}let r=[...o].map(([i,[a,l]])=>[l,i,a]).sort(Wt);return r.filter(([i])=>i===r[0][0]).map(([,i,a])=>[i,a])}function Wt(s,t){
let e=s.findIndex((n,o)=>n!==t[o]);return e<0?0:s[e]-t[e]}function Ze(s,t,e){let n=new Int32Array(t.length+1),o=Int32Array.
from(n,(i,a)=>a);for(let i=1;i<=s.length;i+=1){let[a,l]=[new Int32Array(t.length+1),new Int32Array(t.length+1)];a[0]=i;for(let h=1;h<=
t.length;h+=1){let c=[[n[h-1]+ +(s[i-1]!==t[h-1]),o[h-1]],[n[h]+1,o[h]],[a[h-1]+1,l[h-1]]],p=c[0];for(let u of c)Wt(u,p)<
0&&(p=u);[a[h],l[h]]=p}n=a,o=l}let r=n.indexOf(Math.min(...n));return n[r]>e?null:[n[r],o[r],r]}var Qe=/\r\n?|[\u0085\u2028\u2029]/g,ts=/[\f\v]/g,es=/[\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g,ss=/\u00ad[ ]*\n[ ]*/g,
ns=/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/g,os=/[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]/g,rs=/([a-z\u00df-\u00f6\u00f8-\u00ff])[-\u2010] *\n *([a-z\u00df-\u00f6\u00f8-\u00ff])/g,
is=/[.!?…]['"’”»)\]]* +(?=['"‘“«([]*[A-Z0-9À-ÖØ-Þ])/g,as=/[.!?…:]['"’”»)\]]*\s*$/,cs=new RegExp("\
^[^A-Za-z0-9]*(?:advertisement|anzeige|read more|read also|also read|also on|see also|related|recommended|more from|most\
 read|share|sign up|subscribe|subscription|log in|follow us|listen to|watch|photo|photograph|picture|image|credit|illust\
ration|getty|copyright|newsletter|continue reading|story continues|\\d* ?comments?)(?![A-Za-z0-9])","i"),ls=/(?:[|/©]| via | by ).*(?:getty|afp|reuters|epa|images|ap photo)(?![A-Za-z0-9])|^©/i,
hs=s=>s.normalize("NFC").replace(Qe,`
`).replace(ts,`
`).replace(es," ").replace(ss,"").replace(ns,"").replace(os,"").replace(rs,"$1$2"),dt=s=>s.split(/\s+/).filter(Boolean);
function G(s){let t=[],e=2,n=!1;for(let o of hs(s).split(`
`)){let r=dt(o).join(" ");if(!r){e=2;continue}let i=(e===2||!n)&&ds(r);for(let a of i?[r]:us(r))t.push({text:a,gap:e,words:dt(
a).length,aside:i}),e=0;e=1,n=!i&&!as.test(r)}return t}var ds=s=>dt(s).length<=14&&(ls.test(s)||cs.test(s)&&!/[.!?]['"’”]?$/.
test(s));function us(s){let t=[0,...[...s.matchAll(is)].map(e=>e.index+e[0].length),s.length];return t.slice(1).map((e,n)=>s.
slice(t[n],e).trim()).filter(Boolean)}var ps=6,fs=12,ms=6,gs=.25,bs=.3,ks=1.5,ws=1.5,Ft=4,ys=.7;function Kt(s,t,e=""){let n=y([e]).text,o=s.filter(({aside:u,text:f})=>!u&&
!(n&&y([f]).text===n)),r=y(o.map(({text:u})=>u)),i=t.map(({quoted:u})=>zt(u,r)),a=Os(o,t,i),l=n!==""&&y(s.map(({text:u})=>u)).
text.includes(n),h=xs(o,a,t,i,l),c=a.map(u=>h.has(u)?u:0),p=new Map(o.map((u,f)=>[u,c[f]]));return{numbers:s.map(u=>p.get(
u)??0),found:i.map((u,f)=>ft(f+1,u,c))}}function pt(s,t,e){let n=y(s.map(({text:o})=>o));return e.map(({quoted:o},r)=>ft(
r+1,zt(o,n),t))}function xs(s,t,e,n,o){let r=[0,...e.map(()=>0)],i=new Set([0]);for(let[c,p]of s.entries())r[t[c]]+=p.words,
c&&t[c]===t[c-1]&&p.gap===2&&i.add(t[c]);if(!e.some(({quoted:c})=>c.length))return new Set(t);let a=new Set,l=[];for(let[
c,p]of e.entries()){let u=ft(c+1,n[c],t),f=N=>N.reduce((O,tt)=>O+tt.worth,0),g=f(n[c].filter((N,O)=>u[O])),b=g>0&&3*g>=f(
n[c])&&4*r[c+1]>=p.words,v=r[c+1]?Math.abs(r[c+1]-p.words):1/0;b?a.add(c+1):!n[c].length&&!i.has(c+1)&&v<=1&&l.push(c+1)}
if(a.size||o)for(let c of l)a.add(c);let h=t.filter((c,p)=>p===0||t[p-1]!==c);for(let c of[h,[...h].reverse()]){let p=0;
for(let[u,f]of c.slice(1).entries()){p=c[u]||p;let g=e[f-1],b=g?.quoted.length?c[u]:p;!f||!a.has(b)||Math.abs(b-f)!==1||
Math.abs(r[f]-g.words)<=2+Math.floor(g.words/7)&&a.add(f)}}return a}function zt(s,t){let e=n=>t.starts.findLastIndex(o=>o<=
n);return s.map(n=>{let o=y([n]).text,r=_(o,t).map(([i,a])=>[e(i),e(a-1)+1]);return{worth:Math.min(8,.25*o.length),places:r}})}
var ft=(s,t,e)=>t.map(({places:n})=>n.some(([o,r])=>e.slice(o,r).every(i=>i===s)));function vs(s,t){let e=new Map;for(let{
worth:n,places:o}of t){let r=o.filter(([a])=>a>=s).map(([,a])=>a);if(!r.length)continue;let i=r.reduce((a,l)=>Math.min(a,
l));e.set(i,(e.get(i)??0)+n+Math.min(2,n))}return e}function Os(s,t,e){let[n,o]=[s.length,t.length],r=(n+1)*(o+1)*2,i=new Float64Array(
r).fill(1/0),a=new Int32Array(r).fill(-1);i[0]=0;let l=(p,u,f)=>(p*(o+1)+u)*2+f,h=(p,u,f)=>{i[p]+f<i[u]-1e-9&&(i[u]=i[p]+
f,a[u]=p)};for(let p=0;p<=n;p+=1)for(let u=0;u<=o;u+=1)for(let f of[0,1]){let g=l(p,u,f);if(i[g]!==1/0){if(u<o){h(g,l(p,
u+1,f),ps);for(let[b,v]of Ss(s,p,f,t[u],e[u]))h(g,l(b,u+1,1),v)}p<n&&h(g,l(p+1,u,0),Es(s[p],f,u>0&&u<o))}}let c=[l(n,o,0),
l(n,o,1)];return Ns(a,i[c[1]]<i[c[0]]?c[1]:c[0],o)}var Es=(s,t,e)=>s.gap===0?t?Ft:0:e?ys:0;function Ss(s,t,e,n,o){let r=vs(
t,o),i=Math.min(ms,o.reduce((h,{worth:c})=>h+Math.min(2,c),0));t<s.length&&s[t].gap===0&&(i+=e?ws:Ft);let a=0,l=[];for(let h=t;h<
s.length&&a<=2*n.words+20;h+=1){let{gap:c}=s[h];h>t&&c!==0&&(i+=c===2?ks:bs),a+=s[h].words,i-=r.get(h+1)??0;let p=Math.abs(
a-n.words);l.push([h+1,i+Math.min(fs,p*gs+p**2/Math.max(n.words,1))])}return l}function Ns(s,t,e){let n=[],o=r=>[Math.floor(
r/2/(e+1)),Math.floor(r/2)%(e+1)];for(let r=t;s[r]>=0;r=s[r]){let[i,a]=o(r),[l,h]=o(s[r]);for(let c=i-l;c>0;c-=1)n.push(
a>h?a:0)}return n.reverse()}var k=(s,t)=>t&&x.code===st.code?s.replace(/\b(?:(an?|An?) )?(article|column|Article|Column)\b/g,(e,n,o)=>{let r=/^[A-Z]/.
test(o)?t.slice(0,1).toUpperCase()+t.slice(1):t;return n?`${n[0]}${/^[aeiou]/i.test(t)?"n":""} ${r}`:r}):s;var Ts=3e6,As=["%PDF","PK","{\\rtf"],Ms="script, style, noscript, template, iframe, object, embed, svg, canvas, select\
, button, nav, figcaption, aside",Is=new Set("ADDRESS ARTICLE BLOCKQUOTE BODY CENTER DD DETAILS DIV DL DT FIELDSET FIGUR\
E FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN OL P PRE SECTION SUMMARY TABLE TBODY TD TH TR UL".split(" "));function Ls(s){
let t=new DOMParser().parseFromString(s,"text/html");for(let o of t.querySelectorAll(Ms))o.remove();let e=[],n=o=>{o.nodeType===
Node.TEXT_NODE&&e.push((o.nodeValue??"").replace(/\s+/g," "));let r=Is.has(o.nodeName);r&&e.push(`

`),o.nodeName==="BR"&&e.push(`
`);for(let i of o.childNodes)n(i);r&&e.push(`

`)};return t.body&&n(t.body),e.join("").replace(/[ \t]*\n[ \t]*/g,`
`).replace(/\n{3,}/g,`

`).trim()}function $s(s){let[t,e]=s;if(t===255&&e===254)return new TextDecoder("utf-16le").decode(s);if(t===254&&e===255)
return new TextDecoder("utf-16be").decode(s);try{return new TextDecoder("utf-8",{fatal:!0}).decode(s)}catch{return new TextDecoder(
"windows-1252").decode(s)}}async function Ut(s,t){if(s.size>Ts)throw new Error(k("This file is too large for a column. S\
ave the text of the column alone.",t));let e=new Uint8Array(await s.arrayBuffer()),n=$s(e);if(As.some(o=>n.startsWith(o))||
n.includes("\0"))throw new Error("This file is not plain text or HTML. Open it, copy the text, and paste it here.");return/^\s*<(?:!doctype|html|head|body|article|div|p)\b/i.
test(n)||/\.x?html?$/i.test(s.name)?Ls(n):n}var Cs="Paste the text of the column, or open it as a text file or a saved web page. It stays in this browser, on this d\
evice. It is not sent anywhere, and it is not in your notebook or in your saved work.",js="There is no text yet. Paste i\
t into the field first.",_s=4e5,Rs=6e3,Ds="This is too long for a column. Paste the text of the column alone.",Ps=s=>s.length>
_s||G(s).length>Rs;function Gt(s,t){let e=M(),n=d("textarea",{id:e,rows:9,dir:"auto",autocomplete:"off",autocapitalize:"\
off",spellcheck:"false","data-gramm":"false"}),o=d("p",{role:"status"}),r=a=>{o.textContent=a.trim()?Ps(a)?k(Ds,t):"":js,
!o.textContent&&(n.value="",s(a))},i=d("input",{id:`${e}-file`,type:"file",accept:".txt,.text,.md,.html,.htm,.xhtml,text\
/plain,text/html",change:async()=>{let[a]=i.files??[];if(a){try{r(await Ut(a,t))}catch(l){o.textContent=l instanceof Error?
l.message:String(l)}i.value=""}}});return d("div",{class:"ck-bringing"},d("p",{},k(Cs,t)),d("label",{for:e},k("The text \
of the column",t)),n,d("div",{class:"ck-buttons"},d("button",{type:"button",class:"ck-primary",click:()=>r(n.value)},"Fi\
nd the paragraphs")),d("label",{for:i.id},"Or a file"),i,o)}function R(s,t){let e=y([s]),n=[],o=0;for(let r of s){for(let i of y([r]).text)n.push([o,o+r.length]);o+=r.length}return t.
map(r=>_(y([r]).text,e)[0]).filter(Boolean).map(([r,i])=>[n[r][0],n[i-1][1]])}function Y(s,t){let e=[...new Set([0,s.length,
...t.flat()])].sort((n,o)=>n-o);return e.slice(1).map((n,o)=>({text:s.slice(e[o],n),within:t.map(([r,i],a)=>r<=e[o]&&n<=
i?a:-1).filter(r=>r>=0)}))}var Bs={voice:["who_said_it","match_speakers"],mode:["mode_of_speech"]},Yt={voice:"Whose words",mode:"How they reach you"},
Hs=6,Ws=({tries:s=0,revealed:t,outcome:e})=>s>0||t===!0||e==="shown";function Jt({kit:s,rounds:t},e){let n=new j({binder:e}),
o=({place:r,asks:i})=>Object.values(n.entries(`${s}/${r}`)).filter(Ws).length>=i;return Object.entries(Bs).map(([r,i])=>{
let a=t.filter(({ask:l})=>i.includes(l));return{by:r,isOpen:a.some(o),titles:a.map(({title:l})=>l)}})}function Vt(s,t,e,n){
let o=d("select",{"aria-label":k("Show in the column",n),change:()=>e(o.value)},d("option",{value:""},"The text alone"),
s.filter(({isOpen:i})=>i).map(({by:i})=>d("option",{value:i,selected:i===t},Yt[i]))),r=s.filter(({isOpen:i,titles:a})=>!i&&
a.length);return[s.some(({isOpen:i})=>i)&&d("div",{class:"ck-buttons"},o),r.map(({by:i,titles:a})=>d("p",{class:"ck-late\
r"},`When you have finished ${a.map(l=>`“${l}”`).join(" or ")}, “${Yt[i]}” can be shown here.`))]}function Xt(s,t,e,n){
let o=i=>e==="voice"?i.voice:i.mode.replace("_"," "),r=t.flatMap(i=>i.words.flatMap(a=>R(s,[a]).map(l=>({range:l,name:o(
i)}))));return Y(s,r.map(({range:i})=>i)).map((i,a,l)=>{let h=i.within.at(-1);if(h===void 0)return i.text;let{name:c}=r[h],
p=l[a+1]?.within.some(f=>r[f].name===c),u=Math.max(0,n.indexOf(c))%Hs;return d("span",{class:`ck-told ck-hue-${u}`},i.text,
!p&&d("small",{},` [${c}]`))})}var Zt=({statements:s},t)=>[...new Set(s.map(e=>t==="voice"?e.voice:e.mode.replace("_"," ")))];var qs="not part of the article";function Qt({pieces:s,numbers:t},e,n,o){let r=[...t],i=(h,c)=>{r[h]=c,l[h].show()},a=h=>{
let c=r[h],p=Math.min(e,1+Math.max(0,...r.slice(0,h)));for(let u=h;u<r.length&&r[u]===c;u+=1)i(u,p);n([...r])},l=s.map((h,c)=>{
let p=M(),u=d("p",{id:p,dir:"auto"},h.text),f=d("select",{"aria-label":"Belongs to","aria-describedby":p,change:()=>{i(c,
Number(f.value)),n([...r])}},d("option",{value:0},k(qs,o)),Array.from({length:e},(N,O)=>d("option",{value:O+1},`paragrap\
h ${O+1}`))),g=d("button",{type:"button","aria-describedby":p,click:()=>a(c)},"A paragraph begins here"),b=d("li",{},u,d(
"div",{class:"ck-buttons"},f,g));return{node:b,show:()=>{f.value=String(r[c]),b.classList.toggle("ck-outside",!r[c])}}});
for(let{show:h}of l)h();return d("ol",{class:"ck-pieces",role:"list"},l.map(({node:h})=>h))}var ee=6,te=s=>s.length>ee?C(s.length,"paragraph"):`paragraph${s.length>1?"s":""} ${rt(s)}`;function Fs(s,t,e){let n=[0,
...s.paragraphs.map(()=>0)];for(let[o,r]of t.entries())n[e[o]]+=r.words;return n}function Ks({title:s,names:t,genre:e},n){
let o=y(n.map(({text:a})=>a)),r=n.reduce((a,l)=>a+l.words,0),i=a=>_(y([a]).text,o).length>0;return r?r<120&&i(s)?"It has\
 the headline, but not the text. The page may ask readers to pay first.":t.filter(i).length>=2?k("It is about the same p\
eople, but none of the words that the course quotes are in it. It may be a translation or another article.",e):k("None o\
f the words that the course quotes are in it. It does not look like this column.",e):"There is no text in it."}function J(s,t,e,n){
let o=Fs(s,t,e),r=s.paragraphs.map((u,f)=>f+1),i=r.filter(u=>!o[u]);if(i.length===r.length)return[Ks(s,t)];let a=r.filter(
u=>o[u]),l=Math.max(...a),h=[i.length?`${a.length} of the ${r.length} paragraphs are in your copy.`:`All ${r.length} par\
agraphs are in your copy.`];if(i.length>1&&i.every(u=>u>l))h.push(`Your copy ends after paragraph ${l}. The rest may be \
only for readers who pay.`);else if(i.length){let u=i.length>ee?rt(i):te(i).replace(/^paragraphs? /,"");h.push(`Paragrap\
h${i.length>1?"s":""} ${u} of the course ${i.length>1?"are":"is"} not in your copy.`)}let p=a.filter(u=>zs(s.paragraphs[u-
1],o[u],n[u-1]));return p.length&&h.push(`Look at ${te(p)}: the words or their number differ from the course. ${p.length>
1?"Do they":"Does it"} begin and end in the right place, or is this another edition?`),h}function zs(s,t,e){let n=e.filter(
o=>!o).length;return Math.abs(t-s.words)>3+s.words/8||n>e.length/2}function oe(s,t,e,n){let o=new mt(t,e,new Set(n)),r=s.flatMap((h,c)=>o.pairs(h,c));r.sort((h,c)=>c.earned-h.earned||c.fit-
h.fit||Number(c.same)-Number(h.same)||c.shared-h.shared||h.mark-c.mark||h.span-c.span);let i=new Map;for(let h of r)!i.has(
h.mark)&&![...i.values()].some(({span:c})=>c===h.span)&&i.set(h.mark,h);let a=s.map((h,c)=>o.marked(h,i.get(c))),l=a.reduce(
(h,c)=>h+c.earned,0);return{marks:a,missed:t.map((h,c)=>c).filter(h=>!r.some(({span:c})=>c===h)),points:2*l/(s.length+t.
length)}}var mt=class{constructor(t,e,n){this.spans=t,this.tempting=e,this.light=n}pairs(t,e){return this.spans.flatMap(
(n,o)=>{let r=ne(t,n);if(!r)return[];let i=this.fit(t,n),a=t.labels.some(c=>n.labels.includes(c)),l=a?i>=.5:i>=.9,h=a&&i>=
.9?1:l?.5:0;return[{mark:e,span:o,fit:i,same:a,shared:r,earned:h}]})}marked(t,e){let{span:n=null,earned:o=0,same:r=!0}=e??
{};if(e?.same&&e.fit>=.9)return{state:"right",at:n,earned:o,same:r};let i=this.tempted(t,e?.fit??0);if(i!==null)return{state:"\
tempting",at:i,earned:o,same:!0};if(e)return{state:e.fit>=.9?"label":this.astray(t,e.span),at:n,earned:o,same:r};let a=this.
spans.findIndex(l=>ne(t,l));return{state:a<0?"extra":"split",at:a<0?null:a,earned:o,same:r}}astray(t,e){if(this.spans.filter(
i=>this.heavy(t,i)*2>=this.heavy(i,i)).length>1)return"joined";let o=this.spans[e],r=this.heavy(t,o);return r===this.heavy(
o,o)?"long":r===this.own(t,o)?"short":"off"}tempted(t,e){let n=0,o=null;for(let[r,i]of this.tempting.entries()){let a=this.
fit(t,i);i.labels.length&&!t.labels.some(l=>i.labels.includes(l))||a<=n||(n=a,o=r)}return n>=Math.max(e,.6)?o:null}fit(t,e){
let n=this.heavy(t,e);return n?2*n/(this.own(t,e)+this.heavy(e,e)):0}heavy(t,e){let n=se(e),o=n.filter(r=>!this.light.has(
r));return(o.length?o:n).filter(r=>t.first<=r&&r<=t.last).length}own(t,e){let n=se(t).filter(o=>o<e.first||o>e.last);return this.
heavy(t,e)+n.filter(o=>!this.light.has(o)).length}},se=({first:s,last:t})=>Array.from({length:t-s+1},(e,n)=>s+n),ne=(s,t)=>Math.
max(0,Math.min(s.last,t.last)-Math.max(s.first,t.first)+1);var S=({first:s,last:t})=>`${s}-${t}`;var V=class{constructor(t){this.field=t,this.rows=new Map,this.none=d("p",{class:"ck-none"},m("Nothing is marked yet.")),
this.items=d("ol",{class:"ck-mark-list","aria-label":m("Your marks")}),this.node=d("div",{},this.none,this.items)}show(t){
let e=new Map(t.map(r=>[S(r),this.rows.get(S(r))??this.row(r)])),n=[...e.values()].map(({node:r})=>r);n.length===this.items.
children.length&&n.every((r,i)=>r===this.items.children[i])||this.items.replaceChildren(...n);for(let r of t){let i=e.get(
S(r))?.select;i&&i.value!==r.label&&(i.value=r.label)}this.rows=e,this.none.hidden=t.length>0,this.items.hidden=!t.length}row(t){
let{field:e}=this,n=x.quotes.join(e.quoted(t.first,t.last)),o=()=>e.markAt(t.first)??t,r=e.options.describe?.(t),i=r?.id,
a=e.labels.length<2?null:d("select",{"aria-label":m("Label of {words}",{words:n}),"aria-describedby":i,change:()=>e.relabel(
o(),a?.value??t.label)},e.labels.map(({id:p,text:u})=>d("option",{value:p},u))),l=d("button",{type:"button","aria-label":m(
"Remove {words}",{words:n}),"aria-describedby":i,click:()=>this.remove(o())},m("Remove")),h=d("span",{class:"ck-controls"},
a,l),c=d("div",{class:"ck-marked-line"},d("span",{class:"ck-quote",dir:"auto"},n),h);return{node:d("li",{},c,r),select:a}}remove(t){
let e=this.field.made.indexOf(t);this.field.remove(t);let n=this.items.querySelectorAll("button"),o=n[Math.min(e,n.length-
1)];o?o.focus():this.field.words.focus(t.first)}};var X=class{constructor(t,e,n,o){this.nodes=[],this.gaps=[],this.paragraphOf=[],this.list=d("div",{class:"ck-passage",role:"\
listbox","aria-multiselectable":"true","aria-label":e,"aria-describedby":o,lang:n},t.map((i,a)=>this.paragraph(i,a,t.length)));
let r=t.map(i=>d("p",{dir:"auto"},i.join("")));this.node=d("div",{},d("div",{class:"ck-spoken",lang:n},r),this.list),this.
at=1,this.reach(1)}paragraph(t,e,n){let o=n>1?`Paragraph ${e+1}`:!1;return d("p",{dir:"auto",role:"group","aria-label":o},
t.map((r,i)=>i%2?this.word(r,e):this.gap(r)))}word(t,e){this.paragraphOf.push(e);let n=this.nodes.length+1,o=d("span",{class:"\
ck-word",role:"option",tabindex:-1,"data-word":n},t);return this.nodes.push(o),o}gap(t){let e=d("span",{"aria-hidden":"t\
rue"},t);return this.gaps.push({node:e,before:this.nodes.length}),e}get count(){return this.nodes.length}text(t){return this.
nodes[t-1]?.textContent??""}quoted(t,e){let n=new Map(this.gaps.map(({node:r,before:i})=>[i,r.textContent])),o=[];for(let r=t;r<=
e;r+=1)o.push(this.text(r),r<e?n.get(r):"");return o.join("")}within(t,e){let n=this.paragraphOf[e-1],o=this.paragraphOf.
indexOf(n)+1,r=this.paragraphOf.lastIndexOf(n)+1;return Math.min(Math.max(t,o),r)}show(t,e,n){let o=r=>!!e&&e[0]<=r&&r<=
e[1];this.nodes.forEach((r,i)=>{let a=t(i+1),l=o(i+1);r.className=["ck-word",...ae(a),l&&"ck-now"].filter(Boolean).join(
" "),r.setAttribute("aria-selected",String(!!a||l));let h=[l&&m("about to be marked"),a&&n[a.label],a?.sign].filter(Boolean);
h.length?r.setAttribute("aria-label",[r.textContent,...h].join(", ")):r.removeAttribute("aria-label"),ce(r,"tag",a?.begins&&
n.length>1?String(a.label+1):""),ce(r,"sign",a?.ends?Us[a.look??""]??"":"")});for(let{node:r,before:i}of this.gaps){let[
a,l]=[t(i),t(i+1)],h=a&&l&&a.number===l.number?a:void 0,c=o(i)&&o(i+1);r.className=[...ae(h),c&&"ck-now"].filter(Boolean).
join(" ")}}reach(t){let[e,n]=[this.nodes[this.at-1],this.nodes[t-1]];n&&(e&&(e.tabIndex=-1),n.tabIndex=0,this.at=t)}focus(t){
this.reach(t),this.nodes[t-1]?.focus()}towards(t,e){let n=this.paragraphOf[this.at-1];if(t==="Home")return e?1:this.paragraphOf.
indexOf(n)+1;if(t==="End")return e?this.count:this.paragraphOf.lastIndexOf(n)+1;if(t==="ArrowUp"||t==="ArrowDown")return this.
byLine(t==="ArrowUp"?-1:1);if(t!=="ArrowLeft"&&t!=="ArrowRight")return;let o=getComputedStyle(this.nodes[this.at-1]).direction===
"rtl",r=t==="ArrowRight"!==o?1:-1;return Math.min(Math.max(this.at+r,1),this.count)}byLine(t){let e=this.box(this.at),n=this.
nodes.map((i,a)=>({place:a+1,...this.box(a+1)})).filter(({line:i})=>(i-e.line)*t>re),o=Math.min(...n.map(i=>Math.abs(i.line-
e.line)));return n.filter(i=>Math.abs(i.line-e.line)<o+re).sort((i,a)=>Math.abs(i.middle-e.middle)-Math.abs(a.middle-e.middle))[0]?.
place??this.at}box(t){let{left:e,right:n,top:o,bottom:r}=this.nodes[t-1].getBoundingClientRect();return{left:e,right:n,line:(o+
r)/2,middle:(e+n)/2}}pointedAt(t){let e=t.target instanceof Element?t.target.closest("[data-word]"):null;if(e&&this.list.
contains(e))return Number(e.getAttribute("data-word"));let n=this.nodes.map((o,r)=>({place:r+1,...this.box(r+1)})).filter(
({line:o})=>Math.abs(o-t.clientY)<=ie).map(({place:o,left:r,right:i})=>({place:o,off:Math.max(r-t.clientX,t.clientX-i,0)})).
sort((o,r)=>o.off-r.off)[0];return n&&n.off<=ie?n.place:void 0}},re=6,ie=22,Us={right:"✓",partly:"½",wrong:"✗"},ae=s=>s?
["ck-marked",`ck-as-${s.label+1}`,s.look&&`ck-${s.look}`]:[];function ce(s,t,e){e?s.dataset[t]=e:delete s.dataset[t]}function le(s){let{words:t}=s,[e,n]=[0,!1];t.list.addEventListener("pointerdown",r=>{[e,n]=[0,!1],!(r.pointerType!=="mou\
se"||r.button||s.isLocked||s.anchor!==null)&&(e=t.pointedAt(r)??0)}),t.list.addEventListener("pointermove",r=>{if(!e||!(r.
buttons&1))return;let i=t.pointedAt(r);!i||!n&&i===e||(n=!0,s.anchor=e,s.move(i))});let o=()=>{n&&s.finish(),e=0};t.list.
addEventListener("pointerup",o),t.list.addEventListener("pointerleave",o),t.list.addEventListener("click",r=>{let i=t.pointedAt(
r);!n&&i&&s.choose(i),n=!1}),t.list.addEventListener("focusin",({target:r})=>{let i=r instanceof HTMLElement?Number(r.dataset.
word):0;i&&i!==t.at&&(t.reach(i),s.show())}),t.list.addEventListener("keydown",r=>{r.altKey||r.metaKey||!Gs(s,r)||(r.preventDefault(),
r.stopPropagation())})}function Gs(s,t){let{key:e,shiftKey:n,ctrlKey:o}=t,{words:r,isLocked:i}=s,a=r.towards(e,o);if(a!==
void 0)return s.move(a,n),!0;if(o||i)return!1;if(e==="Enter"||e===" ")s.choose(r.at);else if(e==="Escape"&&s.anchor!==null)
s.giveUp();else if(e==="Delete"||e==="Backspace")Ys(s);else if(/^[1-9]$/.test(e)&&s.labels.length>1)Js(s,Number(e)-1);else
return!1;return!0}function Ys(s){let t=s.markAt(s.words.at);t?s.remove(t):s.say(m("This word is not marked."))}function Js(s,t){
let e=s.labels[t];if(!e)return;let n=s.markAt(s.words.at);s.setLabel(e.id),s.anchor!==null?s.finish():n?s.relabel(n,e.id):
s.say(m("The next mark will be: {label}.",{label:e.text}))}var he="­‌‍⁠",Vs="'’-‐‑.·&_@־׳״",Xs=",:/٫٬",Zs=/[\u3041-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\u{20000}-\u{323af}\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]/u,
P=s=>s!==void 0&&/[\p{L}\p{N}\p{M}]/u.test(s),B=s=>s!==void 0&&/\p{N}/u.test(s),de=s=>s!==void 0&&/\p{Sc}/u.test(s),ue=s=>s!==
void 0&&Zs.test(s)&&/\p{L}/u.test(s),$=(s,t)=>t!==void 0&&s.includes(t);function H(s){let t=Array.from(s),e=(i,a)=>t.slice(i,a).join(""),n=[],o=0,r=0;for(;r<t.length;){let i=Qs(t,r);i>r&&(n.push(
e(o,r),e(r,i)),o=i),r=Math.max(i,r+1)}return[...n,e(o)]}function Qs(s,t){let e=en(s,t);if(!P(s[e]))return t;if(ue(s[e])){
for(e+=1;$(he,s[e])||P(s[e])&&/\p{M}/u.test(s[e]);)e+=1;return e}for(;tn(s,e);)e+=1;let n=$("%‰°",s[e])||de(s[e])&&!B(
s[e+1]);return B(s[e-1])&&n?e+1:e}function tn(s,t){if(t>=s.length)return!1;if($(he,s[t]))return!0;if($(Xs,s[t]))return B(
s[t-1])&&B(s[t+1]);let e=s[t+($(Vs,s[t])?1:0)];return P(e)&&!ue(e)}function en(s,t){if(P(s[t])||P(s[t-1]))return t;if($(
"#@",s[t]))return t+1;let e=t+($("+-−±",s[t])?1:0);return e+=de(s[e])?1:0,B(s[e])?e:t}var sn=[m("Choose the first word of what you want to mark, then the last one. For one word, choose it twice. With a mous\
e you can also draw over the words."),m("With the keyboard: arrows go from word to word, Enter sets the first word and t\
hen the last one; or hold Shift while you move, then press Enter. Escape gives up, Delete takes a mark away.")],nn=m("Th\
e number of a label sets it.");function fe(s,t){let e=new gt(t);return s.append(e.node),e}var gt=class{constructor(t){this.
options=t,this.labels=t.labels,this.id=M(),this.made=[],this.looks=new Map,this.anchor=null,this.isLocked=!1,this.label=
this.labels[0].id;let e=t.paragraphs.map(o=>typeof o=="string"?H(o):o),n=d("p",{id:`${this.id}-how`},sn.join(" "),this.labels.
length>1&&` ${nn}`);this.words=new X(e,t.title?m("{title}, word by word",{title:t.title}):m("The text, word by word"),t.
language,n.id),this.list=new V(this),this.usual=d("span",{},m("Choose the first word, then the last one.")),this.said=d(
"span",{"aria-live":"polite"}),this.chosen=this.chooser(),this.node=d("div",{class:"ck-marking"},this.chosen,t.title&&d(
"p",{class:"ck-title"},Et("span",t.title)),this.words.node,d("p",{class:"ck-hint"},this.usual,this.said),d("details",{class:"\
ck-how"},d("summary",{},"How to mark"),n),this.list.node);for(let o of["input","change"])this.node.addEventListener(o,r=>r.
stopPropagation());le(this),this.write(t.marks??[])}chooser(){if(this.labels.length<2)return d("p",{class:"ck-as"},...pe(
this.labels[0]));let t=(e,n)=>{let o=()=>this.setLabel(e.id),r=d("input",{type:"radio",name:this.id,value:e.id,checked:!n,
change:o}),i=d("span",{class:`ck-sample ck-marked ck-as-${n+1}`,"aria-hidden":"true"},n+1);return d("label",{},r,i,d("sp\
an",{},...pe(e)))};return d("fieldset",{class:"ck-as"},d("legend",{},"Mark words as"),this.labels.map(t))}setLabel(t){this.
label=t;let e=this.chosen.querySelectorAll("input");for(let n of e)n.checked=n.value===t}marks(){return this.made.map(t=>({
...t}))}quoted(t,e){return this.words.quoted(t,e)}write(t){this.made=[...t].sort((e,n)=>e.first-n.first),this.show()}lock(t){
this.isLocked=t,t&&this.quiet(),this.words.list.setAttribute("aria-disabled",String(t)),this.node.classList.toggle("ck-l\
ocked",t);let e=this.node.querySelectorAll("input, select, button");for(let n of e)n.disabled=t;this.show()}judge(t){this.
looks=t,t.size&&this.quiet(),this.show()}quiet(){this.anchor=null,this.say("")}show(){let t=[];this.made.forEach((n,o)=>{
let r=this.looks.get(S(n)),i=this.labels.findIndex(({id:l})=>l===n.label),a=this.quoted(n.first,n.last);for(let l=n.first;l<=
n.last;l+=1){let[h,c]=[l===n.first,l===n.last];t[l]={number:o,label:i,words:a,begins:h,ends:c,look:r,sign:on[r??""]}}});
let e=this.labels.map(({text:n})=>n);this.words.show(n=>t[n],this.pending(),e),this.list.show(this.made)}pending(){return this.
anchor===null?null:this.anchor<this.words.at?[this.anchor,this.words.at]:[this.words.at,this.anchor]}move(t,e=!1){e&&this.
anchor===null&&!this.isLocked&&(this.anchor=this.words.at),this.words.focus(this.anchor===null?t:this.words.within(t,this.
anchor)),this.show()}choose(t){if(this.isLocked)return this.words.focus(t);this.anchor===null?(this.anchor=t,this.move(t),
this.say(m("First word: “{word}”. Now choose the last word.",{word:this.words.text(t)}))):(this.move(t),this.finish())}finish(){
let[t,e]=this.pending()??[0,0];if(!t)return;this.anchor=null;let n=this.made.filter(i=>i.last<t||i.first>e);this.change(
[...n,{first:t,last:e,label:this.label}]);let o={words:this.quoted(t,e),label:this.textOf(this.label)},r=this.labels.length>
1?m("Marked: “{words}” as {label}.",o):m("Marked: “{words}”.",o);this.say(`${r} ${this.count()}`)}giveUp(){this.
anchor=null,this.show(),this.say(m("Nothing is being marked."))}remove(t){this.change(this.made.filter(n=>n!==t));let e=this.
quoted(t.first,t.last);this.say(`${m("“{words}” is no longer marked.",{words:e})} ${this.count()}`)}count(){return ot(
"{n} mark.","{n} marks.",this.made.length)}relabel(t,e){this.change(this.made.map(o=>o===t?{...t,label:e}:o));let n={words:this.
quoted(t.first,t.last),label:this.textOf(e)};this.say(m("“{words}” is now marked as {label}.",n))}change(t){this.looks=
new Map,this.write(t),this.options.onChange?.(this.marks())}textOf(t){return this.labels.find(e=>e.id===t)?.text??""}markAt(t){
return this.made.find(({first:e,last:n})=>e<=t&&t<=n)}say(t){this.said.textContent=t,this.usual.hidden=!!t||this.isLocked}},
on={right:m("right"),partly:m("partly right"),wrong:m("not right")},pe=({text:s,about:t})=>[d("strong",{},s),t&&`: ${t}`];var rn={right:"Right.",label:"The words are right, the label is not.",long:"You marked more than it takes.",short:"There\
 is more of it.",off:"It begins or ends elsewhere.",joined:"These are several. Mark each for itself.",split:"This is par\
t of a longer one. Make one mark of it.",extra:"The course has nothing here. You may still be right: the course names on\
ly what is clear."};function an(s,[t,e]){let[n,o,r]=[0,0,0];for(let[i,a]of s.entries())i%2&&n+a.length>t&&n<e&&(o||=(i+1)/
2,r=(i+1)/2),n+=a.length;return{first:o,last:r}}function me(s,t){let e=H(s),n=[];for(let[o,r]of t)for(let i of R(s,[o])){
let{first:a,last:l}=an(e,i);a&&n.every(h=>l<h.first||h.last<a)&&n.push({first:a,last:l,label:r})}return n.sort((o,r)=>o.
first-r.first)}function cn(s,t){let e=new Set(t);return H(s).filter((o,r)=>r%2).flatMap((o,r)=>e.has(o.toLowerCase())?[r+
1]:[])}var ln=({statements:s})=>[{id:"speaks",name:"Who speaks in quotation marks",labels:[...new Set(s.filter(t=>t.mode===
"quoted").map(({voice:t})=>t))].map(t=>({id:t,text:t})),spans:(t,e)=>me(t,e.filter(n=>n.mode==="quoted"&&n.text).map(n=>[
n.text,n.voice]))},{id:"sure",name:"Hedges and loaded words",labels:[{id:"hedge",text:"a hedge: how sure somebody is"},{
id:"loaded",text:"a loaded word: it judges, colours or boosts"}],spans:(t,e)=>me(t,e.flatMap(n=>[...n.hedges.map(o=>[o,"\
hedge"]),...n.loaded.map(o=>[o,"loaded"])]))}];function ge(s,t){let e=d("div"),n=ln(s).map(c=>({...c,paragraphs:s.paragraphs.
map((p,u)=>u+1).filter(p=>o(c,p).length)})).filter(({paragraphs:c,labels:p})=>c.length&&p.length);if(!n.length)return d(
"p",{},"Nothing of what the course could ask here is in your copy.");function o(c,p){return c.spans(t(p),s.statements.filter(
({paragraph:u})=>u===p))}let r=d("select",{"aria-label":"What to mark",change:()=>l()},n.map(({id:c,name:p})=>d("option",
{value:c},p))),i=d("select",{"aria-label":"Paragraph",change:()=>h()}),a=()=>n.find(({id:c})=>c===r.value)??n[0],l=()=>{
i.replaceChildren(...a().paragraphs.map(c=>d("option",{value:c},`Paragraph ${c}`))),h()},h=()=>{let c=Number(i.value);e.
replaceChildren(hn(a(),t(c),o(a(),c),c,s.function_words))};return l(),d("div",{class:"ck-own-marks"},d("div",{class:"ck-\
buttons"},r,i),e)}function hn({labels:s},t,e,n,o){let r=cn(t,o),i=g=>s.find(b=>b.id===g)?.text??g,a=new Map,l=d("div",{role:"\
status"}),h=d("div"),c=fe(h,{paragraphs:[t],labels:s,title:`Paragraph ${n}`,describe(g){let b=d("p",{id:M(),class:"ck-re\
ply"});return a.set(S(g),b),b},onChange(){l.replaceChildren(),c.judge(new Map)}}),p=({first:g,last:b,label:v})=>({first:g,
last:b,labels:[v]}),u=()=>{let g=c.marks(),b=oe(g.map(p),e.map(p),[],r),v=b.marks.filter(({state:N})=>N==="right").length;
c.judge(new Map(b.marks.map(({state:N,earned:O},tt)=>[S(g[tt]),N==="right"?"right":O?"partly":"wrong"])));for(let[N,{state:O}]of b.
marks.entries())a.get(S(g[N]))?.replaceChildren(rn[O]??"");l.replaceChildren(d("p",{},`${v} of ${C(e.length,"place")} fo\
und${b.missed.length?`, ${b.missed.length} not yet touched`:""}.`))},f=()=>{c.write(e),l.replaceChildren(d("p",{},"These\
 are what the course has here:"),...e.map(({first:g,last:b,label:v})=>d("p",{},`“${c.quoted(g,b)}”: ${i(v)}`)))};return h.
append(d("div",{class:"ck-buttons"},d("button",{type:"button",class:"ck-primary",click:u},"Check"),d("button",{type:"but\
ton",click:f},"Show what the course has")),l),h}var dn="(max-width: 700px)";function be(s,t,e){let n,o=()=>{a.hide(),n?.isConnected&&n.focus({preventScroll:!0}),n=void 0},
r=d("button",{type:"button",class:"ck-close",click:o},"Close"),i=d("div",{class:"ck-screen ck-reader",role:"region","ari\
a-label":t},d("div",{class:"ck-reader-head"},d("h2",{dir:"auto"},t),r),s);Tt(i),i.addEventListener("keydown",l=>{l.key===
"Escape"&&(l.stopPropagation(),o())});let a=w.host?.(i,{label:e,name:t})??un(i,t);return{show(l){n=l??n,a.show()},close:o}}
function un(s,t){let e=d("dialog",{class:"ck-reader-dialog","aria-label":t},s);document.body.append(e);let n=o=>document.
documentElement.classList.toggle("ck-reader-beside",o);return e.addEventListener("close",()=>n(!1)),{show(){e.open||(matchMedia(
dn).matches?e.showModal():(e.show(),n(!0)))},hide:()=>e.close()}}var ke=`.ck-screen.ck-reader {
  max-width: none;
  min-height: 100%;
  padding: 0 1.1rem 2rem;
  background: var(--jp-layout-color1, Canvas);

  .ck-reader-head {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 1rem;
    position: sticky;
    top: 0;
    z-index: 2;
    margin: 0 -1.1rem;
    padding: 0.6rem 1.1rem;
    background: var(--jp-layout-color1, Canvas);
  }
  .ck-close { flex: none; white-space: nowrap; }
  h2 { margin: 0; font-size: 1.15em; font-weight: 650; }
  .ck-bringing label { display: block; margin: 0.9rem 0 0.25rem; font-weight: 550; }
  select { max-width: 100%; }
  [role="status"] { margin: 0.7rem 0; }
  .ck-buttons { display: flex; flex-wrap: wrap; gap: 0.5rem; margin: 0.6rem 0; }
  .ck-copy { margin: 1rem 0; padding-left: 2.2rem; }
  .ck-copy li { scroll-margin-top: 4rem; padding: 0.15rem 0.4rem; margin-bottom: 0.7rem; border-left: 3px solid transpar\
ent; }
  .ck-copy li::marker { color: var(--ck-faint); font-variant-numeric: tabular-nums; }
  .ck-copy p { font-family: Charter, "Bitstream Charter", "Iowan Old Style", Georgia, serif; font-size: 1.06em; line-hei\
ght: 1.55; }
  .ck-copy li.ck-wanted { border-left-color: var(--ck-accent); background: var(--ck-wash); }
  .ck-copy li:focus-visible, .ck-findings:focus-visible { outline: 2px solid var(--ck-accent); outline-offset: 2px; }
  mark { padding: 0.05em 0; background: light-dark(#ffe9a8, #5c4a00); color: inherit; text-decoration: underline 2px; te\
xt-underline-offset: 0.2em; scroll-margin: 5rem 0 3rem; }
  button[aria-pressed="true"] { border-color: var(--ck-accent); box-shadow: inset 0 0 0 1px var(--ck-accent); font-weigh\
t: 600; }
  .ck-later { margin: 0.4rem 0; color: var(--ck-faint); font-size: var(--ck-small); }
  .ck-told { padding: 0.05em 0.1em; border-radius: 3px; background: color-mix(in srgb, var(--hue) 16%, transparent); tex\
t-decoration: underline var(--line) 2px var(--hue); text-underline-offset: 0.22em; }
  .ck-told small { font-family: var(--jp-content-font-family, system-ui, sans-serif); font-size: 0.72em; }
  .ck-hue-0 { --hue: light-dark(#0d47a1, #8ab8f5); --line: solid; }
  .ck-hue-1 { --hue: light-dark(#9a3412, #f6b17f); --line: dashed; }
  .ck-hue-2 { --hue: light-dark(#1b5e20, #8fd094); --line: dotted; }
  .ck-hue-3 { --hue: light-dark(#6a1b9a, #d5a6f0); --line: double; }
  .ck-hue-4 { --hue: light-dark(#5d4037, #d7b9a8); --line: wavy; }
  .ck-hue-5 { --hue: light-dark(#37474f, #b6c6ce); --line: solid; }
  details { margin-top: 1rem; color: var(--ck-faint); }
  details p { margin: 0.4rem 0; }
  .ck-pieces { margin: 1rem 0; padding: 0; list-style: none; }
  .ck-pieces li { padding: 0.5rem 0; border-top: 1px solid var(--ck-hairline); }
  .ck-pieces .ck-outside > p { color: var(--ck-faint); font-style: italic; }
}
.ck-reader-dialog {
  position: fixed;
  inset: 0 0 0 auto;
  z-index: 900;
  width: min(27rem, 100vw);
  max-width: none;
  height: 100%;
  max-height: none;
  margin: 0;
  padding: 0;
  border: 0;
  border-left: 1px solid light-dark(#bbb, #555);
  overflow-y: auto;
  overscroll-behavior: contain;
  background: var(--jp-layout-color1, Canvas);
  color: var(--jp-content-font-color1, CanvasText);
}
@media (max-width: 700px) { .ck-reader-dialog { width: 100vw; border: 0; } }
/* On a page of the course the text makes room. */
@media (min-width: 1000px) { .ck-reader-beside body[data-kit], .ck-reader-beside[data-kit] body { padding-inline-end: 27\
rem; } }
button.ck-paragraph.ck-paragraph, .ck-screen button.ck-paragraph.ck-paragraph {
  display: inline;
  min-width: 0;
  min-height: 0;
  margin: 0;
  padding: 0;
  border: 0;
  background: none;
  color: inherit;
  font: inherit;
  text-align: inherit;
  text-decoration: underline dotted 1px;
  text-underline-offset: 0.2em;
  cursor: pointer;
}
button.ck-paragraph:hover { text-decoration-style: solid; }
button.ck-paragraph:focus-visible { outline: 2px solid currentColor; outline-offset: 2px; }
@media print { .ck-reader-dialog { display: none; } }
`;var fn=/\b(paragraphs?\s+)(\d{1,4}(?:(?:, | and |, and | or | to |–)\d{1,4})*)(?!\w)/gi,mn="main, .jp-Cell, .jp-Render\
edMarkdown, .ck-screen, .ck-room",gn="a, button, label, summary, select, textarea, option, svg, code, pre, script, style\
, [contenteditable], [aria-live], .ck-reader, .ck-reader-invitation, .cm-editor",Z="ck-paragraph",bn="tr, li, p, blockqu\
ote, .ck-question",ye=(s,t,e)=>d("button",{type:"button",class:Z,"data-paragraph":t,"aria-label":e&&`paragraph ${t}`,title:"\
Open it in your copy"},s);function kn(s,t){let e=[],n=0;for(let o of s.matchAll(fn)){let[r,i,a]=o,l=a.split(/(\d+)/);l.every(
h=>!/\d/.test(h)||Number(h)>=1&&Number(h)<=t)&&(e.push(s.slice(n,o.index)),l.forEach((h,c)=>{/\d/.test(h)?e.push(ye(c===
1?i+h:h,h,c!==1)):e.push(h)}),n=o.index+r.length)}return n?[...e,s.slice(n)].filter(o=>o!==""):null}function xe(s,t){let e=s.
parentElement;if(!e||e.closest(gn)||!e.closest(mn))return;let n=kn(s.data,t)??wn(e,s.data.trim(),t);n&&s.replaceWith(...n)}
function wn(s,t,e){if(!(s instanceof HTMLTableCellElement)||!/^\d{1,4}(?:, \d{1,4})*$/.test(t))return null;let n=s.closest(
"table")?.tHead?.rows[0]?.cells[s.cellIndex]?.textContent??"";return/^paragraphs?$/i.test(n.trim())?t.split(/(\d+)/).filter(
Boolean).map(r=>/\d/.test(r)&&Number(r)<=e?ye(r,r,!0):r):null}function we(s,t){let e=document.createTreeWalker(s,NodeFilter.
SHOW_TEXT),n=[];for(;e.nextNode();){let o=e.currentNode;/\d/.test(o.data)&&n.push(o)}for(let o of n)xe(o,t)}var ve=s=>Ot(
s.closest(bn)?.textContent??"").filter(t=>t.length>2);function Oe(s,t){let e=r=>{let i=r.target.closest?.(`.${Z}`);i&&(r.
preventDefault(),r.stopPropagation(),t(Number(i.dataset.paragraph),i))},n=r=>{r.target.closest?.(`.${Z}`)&&!/^(?:Tab|Escape)$/.
test(r.key)&&r.stopPropagation()};we(document.body,s);let o=new MutationObserver(r=>{for(let{addedNodes:i}of r)for(let a of i)
a.isConnected&&(a.nodeType===Node.TEXT_NODE?xe(a,s):we(a,s))});return o.observe(document.body,{childList:!0,subtree:!0}),
document.addEventListener("click",e,!0),document.addEventListener("keydown",n,!0),()=>{o.disconnect(),document.removeEventListener(
"click",e,!0),document.removeEventListener("keydown",n,!0);for(let r of document.querySelectorAll(`.${Z}`)){let i=r.parentNode;
r.replaceWith(r.textContent??""),i?.normalize()}}}var bt="coursekit-copy";function yn(s){let{version:t,pieces:e,numbers:n}=s??{};return t!==1||!Array.isArray(e)||!Array.isArray(n)||e.length!==n.
length||!n.every(Number.isInteger)?null:e.every(r=>typeof r?.text=="string"&&Number.isInteger(r.gap))?{version:t,pieces:e,
numbers:n}:null}var Q=class{constructor(t){this.name=t,this.here=null}read(){try{return yn(JSON.parse(localStorage.getItem(
this.name)??"null"))??this.here}catch{return this.here}}write(t,e){this.here={version:1,pieces:t,numbers:e};let n=JSON.stringify(
this.here);try{localStorage.setItem(this.name,n)}catch{this.forget()}return globalThis.dispatchEvent(new CustomEvent(bt)),
this.isKept}noteOpened(){try{this.isKept||localStorage.setItem(this.name,JSON.stringify("comes with the course"))}catch{}}get isKept(){
try{return localStorage.getItem(this.name)!==null}catch{return!1}}forget(){try{localStorage.removeItem(this.name)}catch{}}remove(){
this.here=null,this.forget(),globalThis.dispatchEvent(new CustomEvent(bt))}whenChanged(t){globalThis.addEventListener("s\
torage",e=>{e.key!==this.name&&e.key!==null||(this.here=null,t(),globalThis.dispatchEvent(new CustomEvent(bt)))})}};var xn="This browser does not keep it: its storage is full or switched off. It is here until you close the page.",kt=class{constructor(t){
this.content=t,this.last=t.paragraphs.length,this.included=t.text.length>0?vn(t.text):null,this.shelf=new Q(`${Dt(w.binder)}${t.
kit}`),this.doing="",this.by="",this.wanted={},this.body=d("div",{class:"ck-reader-body"}),this.panel=null,this.unlink=null,
this.shelf.whenChanged(()=>this.draw()),this.link()}open(t){this.wanted=t,this.doing="",this.panel??=be(this.body,this.included?
`“${this.content.title}”`:k("Your copy of the column",this.content.genre),k("Column",this.content.genre)),this.included&&
this.shelf.noteOpened(),this.draw(),this.panel.show(t.from),this.goTo(t.paragraph)}goTo(t){let e=t?this.body.querySelector(
`[data-number="${t}"]`):this.body.querySelector("textarea, .ck-findings, .ck-buttons");e instanceof HTMLElement&&(e.focus(
{preventScroll:!0}),(e.querySelector("mark")??e).scrollIntoView({block:"nearest"}))}copy(){return this.included??this.shelf.
read()}link(){let t=this.copy()!==null;t&&!this.unlink&&(this.unlink=Oe(this.last,(e,n)=>this.open({paragraph:e,from:n,words:ve(
n)}))),!t&&this.unlink&&(this.unlink(),this.unlink=null)}draw(){this.link();let t=this.copy(),{genre:e}=this.content;this.
body.replaceChildren(...t?this.drawn(t):[Gt(n=>this.take(n),e)])}take(t){let e=G(t),{numbers:n,found:o}=Kt(e,this.content.
paragraphs,this.content.title);if(!n.some(Boolean)){let[r]=J(this.content,e,n,o),i=this.body.querySelector("[role=status\
]");i&&(i.textContent=`${r} Your text was not kept.`);return}this.shelf.write(e,n),this.draw(),this.goTo()}drawn(t){if(this.
included)return[this.buttons(this.turning("mark","Mark it yourself")),...this.done(t)];let e=pt(t.pieces,t.numbers,this.
content.paragraphs),n=J(this.content,t.pieces,t.numbers,e);return this.shelf.isKept||n.push(xn),this.said=d("div",{class:"\
ck-findings",role:"status",tabindex:-1},n.map(o=>d("p",{},o))),[this.said,this.buttons(this.turning("mark","Mark it your\
self"),this.turning("correct","Correct the paragraphs"),this.removing()),...this.done(t)]}buttons(...t){return d("div",{
class:"ck-buttons",tabindex:-1},t)}done(t){return this.doing==="correct"?[Qt(t,this.last,e=>this.correct(t,e),this.content.
genre)]:this.doing==="mark"?[ge(this.content,e=>Se(t.pieces,t.numbers,e))]:[...this.views(),this.paragraphs(t)]}turning(t,e){
let n=()=>{this.doing=this.doing===t?"":t,this.draw(),this.body.querySelector(`[data-doing="${t}"]`)?.focus()},o=String(
this.doing===t);return d("button",{type:"button","data-doing":t,"aria-pressed":o,click:n},e)}views(){let t=Jt(this.content,
w.binder);t.some(({by:n,isOpen:o})=>o&&n===this.by)||(this.by="");let e=n=>{this.by=n,this.draw(),this.body.querySelector(
"select")?.focus()};return[d("div",{},Vt(t,this.by,e,this.content.genre))]}correct(t,e){this.shelf.write(t.pieces,e);let n=pt(
t.pieces,e,this.content.paragraphs),o=J(this.content,t.pieces,e,n);this.said?.replaceChildren(...o.map(r=>d("p",{},r)))}removing(){
let t=d("button",{type:"button",click:()=>{if(t.dataset.sure)return this.shelf.remove(),this.draw(),this.goTo();t.dataset.
sure="yes",t.textContent="Really remove it from this browser?"},blur:()=>{delete t.dataset.sure,t.textContent=Ee}});return t.
textContent=Ee,t}paragraphs({pieces:t,numbers:e}){let n=t.filter((o,r)=>!e[r]);return d("div",{},d("ol",{class:"ck-copy"},
this.content.paragraphs.map((o,r)=>this.paragraph(r+1,Se(t,e,r+1)))),n.length>0&&d("details",{},d("summary",{},`${k("Not\
 part of the article",this.content.genre)}: ${C(n.length,"piece")}`),n.map(({text:o})=>d("p",{dir:"auto"},o))))}paragraph(t,e){
let n=this.wanted.paragraph===t;return d("li",{value:t,"data-number":t,tabindex:-1,"aria-label":`Paragraph ${t}`,class:n&&
"ck-wanted"},d("p",{dir:"auto"},e?this.words(t,e):d("em",{},"not in your copy")))}words(t,e){if(this.by){let i=this.content.
statements.filter(({paragraph:a})=>a===t);return Xt(e,i,this.by,Zt(this.content,this.by))}let{paragraph:n,words:o=[]}=this.
wanted;return Y(e,n===t?R(e,o):[]).map(i=>i.within.length?d("mark",{},i.text):i.text)}},Ee="Remove my copy",vn=s=>({version:0,
pieces:s.map(t=>({text:t,gap:1,words:0,aside:!1})),numbers:s.map((t,e)=>e+1)}),Se=(s,t,e)=>s.filter((n,o)=>t[o]===e).map(
({text:n})=>n).join(" ");function Ne(s){if(w.readers.has(s.kit))return;let t=document.head.appendChild(document.createElement(
"style"));t.textContent=`${ke}
.ck-screen.ck-reader {
${Pt}}
`;let e=new kt(s);w.readers.set(s.kit,e);let{wanted:n}=w;w.wanted=void 0,n&&e.open(n)}return $e(On);})();
