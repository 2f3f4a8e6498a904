/* Made by `make scripts` of the sources beside it: edit those. */
var coursekitReader=(()=>{var tt=Object.defineProperty;var ve=Object.getOwnPropertyDescriptor;var Oe=Object.getOwnPropertyNames;var Ee=Object.prototype.hasOwnProperty;var Se=(s,t)=>{for(var e in t)tt(s,e,{get:t[e],enumerable:!0})},Ne=(s,t,e,n)=>{if(t&&typeof t=="object"||typeof t=="func\
tion")for(let r of Oe(t))!Ee.call(s,r)&&r!==e&&tt(s,r,{get:()=>t[r],enumerable:!(n=ve(t,r))||n.enumerable});return s};var Te=s=>Ne(tt({},"__esModule",{value:!0}),s);var kn={};Se(kn,{provide:()=>xe});var et={code:"en",direction:"ltr",decimal:".",group:",",months:["January","February","March","April","May","June","July",
"August","September","October","November","December"],percent:"{n}%",day:"{day} {month} {year}",month:"{month} {year}",before:"\
{year} BC",pair:"{first} and {last}",alternative:"{first} or {last}",quotes:["“","”"],plurals:`10${"1".repeat(198)}`,
messages:{}},Ae=globalThis,_=Ae[Symbol.for("coursekit language")]??et,gt=(s,t)=>s.replace(/\{(\w+)\}/g,(e,n)=>Object.hasOwn(
t,n)?String(t[n]):e);var bt='“"„«»‹›‘‚',Me=/“[^“”„]+”|„[^„“”]+[“”]|«[^«»]+»|»[^«»]+«|‹[^‹›]+›|›[^‹›]+‹|(?<![\p{L}\p{N}_])‘(?:[^‘’]|’(?=[\p{L}\p{N}_]))+’(?![\p{L}\p{N}_])|(?<![\p{L}\p{N}_])‚(?:[^‚‘’]|’(?=[\p{L}\p{N}_]))+[‘’](?![\p{L}\p{N}_])/gu,
kt=s=>[...s.matchAll(Me)].map(([t])=>t.slice(1,-1).trim());function Ie(s,t,e){for(let[n,r]of Object.entries(t))typeof r=="function"?s.addEventListener(n,r):r!==!1&&r!=null&&s.setAttribute(
n,r===!0?"":String(r));return s.append(...e.flat(1/0).filter(Boolean)),s}var h=(s,t={},...e)=>Ie(document.createElement(
s),t,e);var A=()=>`ck${Math.random().toString(36).slice(2,10)}`;var wt=(s,t,e=!1)=>h(s,{dir:"auto",class:e&&"ck-quote"},$e(e&&!bt.includes(t.charAt(0)||" ")?_.quotes.join(t):t)),$e=s=>s.
split(/(-[>x](?!\w))/).map((t,e)=>e%2?h("span",{style:"white-space: nowrap"},t):t),v=s=>s!==null&&typeof s=="object"&&Object.
getPrototypeOf(s)===Object.prototype,yt=(s,t)=>Object.hasOwn(s,t)?s[t]:void 0;var st=s=>s.length<2?s.join(""):gt(_.pair,{first:s.slice(0,-1).join(", "),last:s[s.length-1]}),S=(s,t)=>`${s} ${t}${s===
1?"":"s"}`;function xt(s,t){try{return s()}catch(e){return console.error(e),t}}function vt(s){s.addEventListener("keydown",t=>{!t.ctrlKey&&!t.metaKey&&!t.altKey&&t.key!=="Escape"&&t.stopPropagation()})}var rt=2,Ot=100,Le=16,R=s=>Number.isSafeInteger(s)&&s>0,Et=s=>v(s)&&Object.hasOwn(s,"answer")&&Array.isArray(s.dot)&&s.dot.
length===2&&typeof s.dot[0]=="string"&&R(s.dot[1]),Nt=(s,t=Le)=>t>0?s===null||typeof s!="object"||Object.values(s).every(
e=>Nt(e,t-1)):!1,Ce=s=>Et(s)&&Nt(s)&&v(s.by)&&Object.values(s.by).every(R)&&(s.others===void 0||Array.isArray(s.others)&&
s.others.every(Et)),it=s=>v(s)&&Number.isInteger(s.version)&&s.version>rt;function je({saved:s,items:t,round:e,...n}){let r=R(
s)?s:1,o={dot:["1",r],by:{1:r}};if(!v(t))return Object.fromEntries(["off","weights","kept","wishes"].filter(a=>Object.hasOwn(
n,a)).map(a=>[a,{answer:n[a],...o}]));let i=Object.entries(t).filter(([,a])=>v(a)).map(([a,d])=>[a,{...d,...o}]);return R(
e)&&i.push(["#round",{answer:String(e),...o}]),Object.fromEntries(i)}var nt=s=>s.isWellFormed?.()?s:s.replace(/\p{Surrogate}/gu,
"�");function H(s){return typeof s=="string"?nt(s):Array.isArray(s)?s.map(H):v(s)?Object.fromEntries(Object.entries(s).
map(([t,e])=>[nt(t),H(e)])):s}function I(s){let t=v(s)&&(s.version===rt?s.items:s.version===1&&je(s));return v(t)?Object.
fromEntries(Object.entries(t).filter(([,e])=>Ce(e)).map(([e,n])=>[nt(e),at(H(n))])):{}}var Tt=s=>Object.keys(s).length?{
version:rt,items:H(s)}:{},_e=s=>s===""||s==null||typeof s=="object"&&!Object.keys(s).length,At=({tries:s})=>s&&R(s)?s:0,
Re=s=>_e(s.answer)&&!At(s)&&s.revealed!==!0,N=(s,t=e=>e)=>v(s)?`{${Object.keys(s).sort().map(e=>`${JSON.stringify(t(e))}\
:${N(s[e],t)}`).join()}}`:Array.isArray(s)?`[${s.map(e=>N(e,t)).join()}]`:JSON.stringify(typeof s=="string"?t(s):s);function De(s){
let t=n=>{let r=N(n.answer);return[[Re(n)?0:1,At(n),r.length,r,N(n)],n]},e=([n],[r])=>{let o=n.findIndex((i,a)=>i!==r[a]);
return o<0?0:n[o]>r[o]?-1:1};return s.map(t).sort(e).map(([,n])=>n)}var M=({dot:s,answer:t})=>N([s,t]);function Mt(s){let t=new Map;
for(let e of De(s))t.has(M(e))||t.set(M(e),e);return[...t.values()]}var ot=(s,{dot:[t,e]})=>(yt(s.by,t)??0)>=e,W=({by:s,
others:t=[],...e})=>[e,...t],q=(s,t)=>Object.entries(t.by).every(e=>ot(s,{dot:e}))&&W(t).every(e=>ot(s,e));function Pe(...s){
let t=new Map;for(let[e,n]of s.flatMap(Object.entries))t.set(e,Math.max(t.get(e)??0,n));return Object.fromEntries(t)}function St(s,t){
let e=new Set(W(t).map(({dot:n})=>N(n)));return s.filter(n=>e.has(N(n.dot))||!ot(t,n))}function Be(s,t){let[e,n]=[q(s,t),
q(t,s)];if(e!==n||N(s)===N(t))return e?s:t;let[r,o]=[W(s),W(t)],i=e?[]:[...St(r,t),...St(o,s)],a=Mt(i.length?i:[...r,...o]),
d=e&&M(r[0])===M(o[0])&&M(r[0]),[l,...c]=[...a.filter(u=>M(u)===d),...a.filter(u=>M(u)!==d)],p=Pe(s.by,t.by,...a.map(({dot:[
u,f]})=>({[u]:f})));return at({...l,by:p,...c.length&&{others:c}})}var at=s=>s.others&&s.others.length>Ot?{...s,others:Mt(
s.others).slice(0,Ot)}:s;function F(s,t){let e=Object.entries(t).map(([n,r])=>[n,at(Object.hasOwn(s,n)?Be(s[n],r):r)]);return{
...s,...Object.fromEntries(e)}}function K(s,t){let e=globalThis;return e[Symbol.for(s)]??=t(),e[Symbol.for(s)]}var It="coursekit-kept",He="coursekit:",T=K("coursekit",()=>new Map),U=s=>{try{return JSON.parse(s??"null")}catch{return null}};
function We(s){let t=U(document.getElementById("jupyter-config-data")?.textContent),e=t?.baseUrl??document.body?.dataset.
baseUrl;if(!e||s&&!t?.hubUser)return"";let n=String(e),r=xt(()=>new URL(n,document.baseURI).pathname,n).replace(/\/$/,""),
o=qe(t?.hubPrefix),i=r.startsWith(`${o}/`)?r.slice(o.length):r,[a]=/^.*?\/user\/[^/]+/.exec(i)??[i];return`${r.slice(0,r.
length-i.length)}${a}`}var qe=s=>typeof s=="string"?s.replace(/\/hub\/?$/,""):"";function Fe(s){let t=We(s);return t?`co\
ursekit@${encodeURIComponent(t)}:`:He}var L=class{constructor({storage:t,binder:e,prefix:n=Fe(e)}={}){this.open=()=>t===
void 0?globalThis.localStorage:t,this.prefix=n}get isThere(){try{return this.open().length>=0}catch{return!1}}names(t){let e=[];
try{e=Array.from({length:this.open().length},(n,r)=>this.open().key(r)??"")}catch{}return[...new Set([...e,...T.keys()])].
filter(n=>n.startsWith(this.prefix+t)).map(n=>n.slice(this.prefix.length))}stored(t){try{return U(this.open().getItem(this.
prefix+t))}catch{return null}}read(t){let e=this.stored(t),n=I(U(T.get(this.prefix+t)));return it(e)||!Object.keys(n).length?
e:Tt(F(I(e),n))}write(t,e){T.set(this.prefix+t,JSON.stringify(e)),this.retry()}retry(){for(let t of[...T.keys()].filter(
e=>e.startsWith(this.prefix))){let e=this.read(t.slice(this.prefix.length));!it(e)&&this.holds(t,JSON.stringify(e))&&T.delete(
t)}}holds(t,e){try{return this.open().setItem(t,e),this.open().getItem(t)===e}catch{return!1}}unkept(t){let e=T.get(this.
prefix+t),n=e===void 0?{}:I(this.stored(t));return Object.fromEntries(Object.entries(I(U(e))).filter(([r,o])=>!Object.hasOwn(
n,r)||!q(n[r],o)))}remove(t){T.delete(this.prefix+t);try{this.open().removeItem(this.prefix+t)}catch{}}entries(t){return F(
this.fromCells(t),I(this.read(t)))}fromCells(t){let[e,...n]=t.split("/"),r=n[0]==="rounds"&&n[1];if(!r&&n[0]!=="question\
s")return{};let o=(i,a)=>r?i[0]===r:i.includes(a);return this.names(`${e}/`).filter(i=>i.split("/").length===3&&!i.startsWith(
`${e}/rounds/`)).map(i=>{let a=i.split("/")[2].split("+");return Object.fromEntries(Object.entries(I(this.read(i))).filter(
([d])=>o(a,d)))}).reduce(F,{})}whenKept(t,e,n=e){let r=`${this.prefix}${t}/`,o,i=d=>{let{newValue:l,key:c}=d,p=d.type===
"storage"&&l===null&&(c??r),u=p?p.startsWith(r):d.detail?.cleared===r;if(clearTimeout(o),u){for(let f of T.keys())f.startsWith(
p||r)&&T.delete(f);n()}else o=setTimeout(()=>{d.type!==It&&this.retry(),e()},50)},a=[It,"storage","focus","pageshow"];for(let d of a)
globalThis.addEventListener(d,i);return()=>{clearTimeout(o);for(let d of a)globalThis.removeEventListener(d,i)}}};var k=K("coursekit reader",()=>({readers:new Map,askers:[]}));function Ke(s={}){let t=[...k.readers.values()].at(-1);if(t)
return t.open(s);k.wanted=s,$t()}k.open=Ke;function $t(){(k.load??k.askers.at(-1))?.()}var Lt=s=>new L({binder:s}).prefix.replace(/^coursekit/,"coursekit-copy");var Ct=`/* A text to mark. Each label has a line and a number of its own, and what was judged a sign: colour repeats the\
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
.ck-word[data-tag]::before { content: attr(data-tag); margin-right: 0.15em; font: 700 0.66em/1 system-ui, sans-serif; ve\
rtical-align: 0.5em; }
.ck-word[data-sign]::after { content: attr(data-sign); display: inline-block; margin-left: 0.2em; color: var(--ck-mark, \
inherit); font: 700 0.85em/1 system-ui, sans-serif; }
.ck-passage .ck-now { background: var(--ck-accent); color: var(--ck-on-accent); text-decoration: none; }

.ck-hint { min-height: 1.5em; color: var(--ck-faint); font-size: var(--ck-small); }
.ck-how { margin: 0 0 0.4rem; color: var(--ck-faint); font-size: var(--ck-small); }
.ck-how summary { width: fit-content; min-height: 32px; padding: 0.3rem 0.1rem; cursor: pointer; }
.ck-none { color: var(--ck-faint); }
.ck-mark-list { margin: 0; padding-left: 1.75rem; }
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
`;function w(s){let t=[],e=[],n=[];for(let r of s){n.push(t.length);let o=!0;for(let i of r.normalize("NFKD"))if(/[\p{L}\p{N}]/u.
test(i))for(let a of i.toLowerCase().replace("ß","ss").replace("ς","σ").split(""))t.push(a),e.push(o),o=!1;else/[\p{M}'’‘`´]/u.
test(i)||(o=!0)}return{text:t.join(""),begins:e,starts:n}}var jt=s=>s<10?0:Math.min(6,1+Math.floor(s/20));function C(s,t){
let e=_t(s,t.text).filter(n=>t.begins[n]).map(n=>[n,n+s.length]);return e.length?e:jt(s.length)?ze(s,t):[]}function _t(s,t){
let e=[];for(let n=s?t.indexOf(s):-1;n>=0;n=t.indexOf(s,n+1))e.push(n);return e}function ze(s,t){let e=jt(s.length),n=Math.
floor(s.length/(e+1)),r=new Map;for(let i=0;i<n*(e+1);i+=n)for(let a of _t(s.slice(i,i+n),t.text)){let d=Math.max(0,a-i-
e),l=Ge(s,t.text.slice(d,Math.max(0,a-i+s.length+e)),e);if(!l)continue;let[c,p,u]=l,f=r.get(d+p);(!f||c<f[1])&&r.set(d+p,
[d+u,c])}let o=[...r].map(([i,[a,d]])=>[d,i,a]).sort(Rt);return o.filter(([i])=>i===o[0][0]).map(([,i,a])=>[i,a])}function Rt(s,t){
let e=s.findIndex((n,r)=>n!==t[r]);return e<0?0:s[e]-t[e]}function Ge(s,t,e){let n=new Int32Array(t.length+1),r=Int32Array.
from(n,(i,a)=>a);for(let i=1;i<=s.length;i+=1){let[a,d]=[new Int32Array(t.length+1),new Int32Array(t.length+1)];a[0]=i;for(let l=1;l<=
t.length;l+=1){let c=[[n[l-1]+ +(s[i-1]!==t[l-1]),r[l-1]],[n[l]+1,r[l]],[a[l-1]+1,d[l-1]]],p=c[0];for(let u of c)Rt(u,p)<
0&&(p=u);[a[l],d[l]]=p}n=a,r=d}let o=n.indexOf(Math.min(...n));return n[o]>e?null:[n[o],r[o],o]}var Ye=/\r\n?|[\u0085\u2028\u2029]/g,Je=/[\f\v]/g,Ve=/[\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g,Xe=/\u00ad[ ]*\n[ ]*/g,
Ze=/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/g,Qe=/[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]/g,ts=/([a-z\u00df-\u00f6\u00f8-\u00ff])[-\u2010] *\n *([a-z\u00df-\u00f6\u00f8-\u00ff])/g,
es=/[.!?…]['"’”»)\]]* +(?=['"‘“«([]*[A-Z0-9À-ÖØ-Þ])/g,ss=/[.!?…:]['"’”»)\]]*\s*$/,ns=new RegExp("\
^[^A-Za-z0-9]*(?:advertisement|anzeige|read more|read also|also read|also on|see also|related|recommended|more from|most\
 read|share|sign up|subscribe|subscription|log in|follow us|listen to|watch|photo|photograph|picture|image|credit|illust\
ration|getty|copyright|newsletter|continue reading|story continues|\\d* ?comments?)(?![A-Za-z0-9])","i"),os=/(?:[|/©]| via | by ).*(?:getty|afp|reuters|epa|images|ap photo)(?![A-Za-z0-9])|^©/i,
rs=s=>s.normalize("NFC").replace(Ye,`
`).replace(Je,`
`).replace(Ve," ").replace(Xe,"").replace(Ze,"").replace(Qe,"").replace(ts,"$1$2"),ct=s=>s.split(/\s+/).filter(Boolean);
function z(s){let t=[],e=2,n=!1;for(let r of rs(s).split(`
`)){let o=ct(r).join(" ");if(!o){e=2;continue}let i=(e===2||!n)&&is(o);for(let a of i?[o]:as(o))t.push({text:a,gap:e,words:ct(
a).length,aside:i}),e=0;e=1,n=!i&&!ss.test(o)}return t}var is=s=>ct(s).length<=14&&(os.test(s)||ns.test(s)&&!/[.!?]['"’”]?$/.
test(s));function as(s){let t=[0,...[...s.matchAll(es)].map(e=>e.index+e[0].length),s.length];return t.slice(1).map((e,n)=>s.
slice(t[n],e).trim()).filter(Boolean)}var cs=6,ls=12,hs=6,ds=.25,us=.3,ps=1.5,fs=1.5,Pt=4,ms=.7;function Bt(s,t,e=""){let n=w([e]).text,r=s.filter(({aside:u,text:f})=>!u&&
!(n&&w([f]).text===n)),o=w(r.map(({text:u})=>u)),i=t.map(({quoted:u})=>Ht(u,o)),a=ks(r,t,i),d=n!==""&&w(s.map(({text:u})=>u)).
text.includes(n),l=gs(r,a,t,i,d),c=a.map(u=>l.has(u)?u:0),p=new Map(r.map((u,f)=>[u,c[f]]));return{numbers:s.map(u=>p.get(
u)??0),found:i.map((u,f)=>dt(f+1,u,c))}}function ht(s,t,e){let n=w(s.map(({text:r})=>r));return e.map(({quoted:r},o)=>dt(
o+1,Ht(r,n),t))}function gs(s,t,e,n,r){let o=[0,...e.map(()=>0)],i=new Set([0]);for(let[c,p]of s.entries())o[t[c]]+=p.words,
c&&t[c]===t[c-1]&&p.gap===2&&i.add(t[c]);if(!e.some(({quoted:c})=>c.length))return new Set(t);let a=new Set,d=[];for(let[
c,p]of e.entries()){let u=dt(c+1,n[c],t),f=E=>E.reduce((x,Q)=>x+Q.worth,0),m=f(n[c].filter((E,x)=>u[x])),g=m>0&&3*m>=f(n[c])&&
4*o[c+1]>=p.words,y=o[c+1]?Math.abs(o[c+1]-p.words):1/0;g?a.add(c+1):!n[c].length&&!i.has(c+1)&&y<=1&&d.push(c+1)}if(a.size||
r)for(let c of d)a.add(c);let l=t.filter((c,p)=>p===0||t[p-1]!==c);for(let c of[l,[...l].reverse()]){let p=0;for(let[u,f]of c.
slice(1).entries()){p=c[u]||p;let m=e[f-1],g=m?.quoted.length?c[u]:p;!f||!a.has(g)||Math.abs(g-f)!==1||Math.abs(o[f]-m.words)<=
2+Math.floor(m.words/7)&&a.add(f)}}return a}function Ht(s,t){let e=n=>t.starts.findLastIndex(r=>r<=n);return s.map(n=>{let r=w(
[n]).text,o=C(r,t).map(([i,a])=>[e(i),e(a-1)+1]);return{worth:Math.min(8,.25*r.length),places:o}})}var dt=(s,t,e)=>t.map(
({places:n})=>n.some(([r,o])=>e.slice(r,o).every(i=>i===s)));function bs(s,t){let e=new Map;for(let{worth:n,places:r}of t){
let o=r.filter(([a])=>a>=s).map(([,a])=>a);if(!o.length)continue;let i=o.reduce((a,d)=>Math.min(a,d));e.set(i,(e.get(i)??
0)+n+Math.min(2,n))}return e}function ks(s,t,e){let[n,r]=[s.length,t.length],o=(n+1)*(r+1)*2,i=new Float64Array(o).fill(
1/0),a=new Int32Array(o).fill(-1);i[0]=0;let d=(p,u,f)=>(p*(r+1)+u)*2+f,l=(p,u,f)=>{i[p]+f<i[u]-1e-9&&(i[u]=i[p]+f,a[u]=
p)};for(let p=0;p<=n;p+=1)for(let u=0;u<=r;u+=1)for(let f of[0,1]){let m=d(p,u,f);if(i[m]!==1/0){if(u<r){l(m,d(p,u+1,f),
cs);for(let[g,y]of ys(s,p,f,t[u],e[u]))l(m,d(g,u+1,1),y)}p<n&&l(m,d(p+1,u,0),ws(s[p],f,u>0&&u<r))}}let c=[d(n,r,0),d(n,r,
1)];return xs(a,i[c[1]]<i[c[0]]?c[1]:c[0],r)}var ws=(s,t,e)=>s.gap===0?t?Pt:0:e?ms:0;function ys(s,t,e,n,r){let o=bs(t,r),
i=Math.min(hs,r.reduce((l,{worth:c})=>l+Math.min(2,c),0));t<s.length&&s[t].gap===0&&(i+=e?fs:Pt);let a=0,d=[];for(let l=t;l<
s.length&&a<=2*n.words+20;l+=1){let{gap:c}=s[l];l>t&&c!==0&&(i+=c===2?ps:us),a+=s[l].words,i-=o.get(l+1)??0;let p=Math.abs(
a-n.words);d.push([l+1,i+Math.min(ls,p*ds+p**2/Math.max(n.words,1))])}return d}function xs(s,t,e){let n=[],r=o=>[Math.floor(
o/2/(e+1)),Math.floor(o/2)%(e+1)];for(let o=t;s[o]>=0;o=s[o]){let[i,a]=r(o),[d,l]=r(s[o]);for(let c=i-d;c>0;c-=1)n.push(
a>l?a:0)}return n.reverse()}var b=(s,t)=>t&&_.code===et.code?s.replace(/\b(?:(an?|An?) )?(article|column|Article|Column)\b/g,(e,n,r)=>{let o=/^[A-Z]/.
test(r)?t.slice(0,1).toUpperCase()+t.slice(1):t;return n?`${n[0]}${/^[aeiou]/i.test(t)?"n":""} ${o}`:o}):s;var vs=3e6,Os=["%PDF","PK","{\\rtf"],Es="script, style, noscript, template, iframe, object, embed, svg, canvas, select\
, button, nav, figcaption, aside",Ss=new Set("ADDRESS ARTICLE BLOCKQUOTE BODY CENTER DD DETAILS DIV DL DT FIELDSET FIGUR\
E FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN OL P PRE SECTION SUMMARY TABLE TBODY TD TH TR UL".split(" "));function Ns(s){
let t=new DOMParser().parseFromString(s,"text/html");for(let r of t.querySelectorAll(Es))r.remove();let e=[],n=r=>{r.nodeType===
Node.TEXT_NODE&&e.push((r.nodeValue??"").replace(/\s+/g," "));let o=Ss.has(r.nodeName);o&&e.push(`

`),r.nodeName==="BR"&&e.push(`
`);for(let i of r.childNodes)n(i);o&&e.push(`

`)};return t.body&&n(t.body),e.join("").replace(/[ \t]*\n[ \t]*/g,`
`).replace(/\n{3,}/g,`

`).trim()}function Ts(s){let[t,e]=s;if(t===255&&e===254)return new TextDecoder("utf-16le").decode(s);if(t===254&&e===255)
return new TextDecoder("utf-16be").decode(s);try{return new TextDecoder("utf-8",{fatal:!0}).decode(s)}catch{return new TextDecoder(
"windows-1252").decode(s)}}async function Wt(s,t){if(s.size>vs)throw new Error(b("This file is too large for a column. S\
ave the text of the column alone.",t));let e=new Uint8Array(await s.arrayBuffer()),n=Ts(e);if(Os.some(r=>n.startsWith(r))||
n.includes("\0"))throw new Error("This file is not plain text or HTML. Open it, copy the text, and paste it here.");return/^\s*<(?:!doctype|html|head|body|article|div|p)\b/i.
test(n)||/\.x?html?$/i.test(s.name)?Ns(n):n}var As="Paste the text of the column, or open it as a text file or a saved web page. It stays in this browser, on this d\
evice. It is not sent anywhere, and it is not in your notebook or in your saved work.",Ms="There is no text yet. Paste i\
t into the field first.",Is=4e5,$s=6e3,Ls="This is too long for a column. Paste the text of the column alone.",Cs=s=>s.length>
Is||z(s).length>$s;function qt(s,t){let e=A(),n=h("textarea",{id:e,rows:9,dir:"auto",autocomplete:"off",autocapitalize:"\
off",spellcheck:"false","data-gramm":"false"}),r=h("p",{role:"status"}),o=a=>{r.textContent=a.trim()?Cs(a)?b(Ls,t):"":Ms,
!r.textContent&&(n.value="",s(a))},i=h("input",{id:`${e}-file`,type:"file",accept:".txt,.text,.md,.html,.htm,.xhtml,text\
/plain,text/html",change:async()=>{let[a]=i.files??[];if(a){try{o(await Wt(a,t))}catch(d){r.textContent=d instanceof Error?
d.message:String(d)}i.value=""}}});return h("div",{class:"ck-bringing"},h("p",{},b(As,t)),h("label",{for:e},b("The text \
of the column",t)),n,h("div",{class:"ck-buttons"},h("button",{type:"button",class:"ck-primary",click:()=>o(n.value)},"Fi\
nd the paragraphs")),h("label",{for:i.id},"Or a file"),i,r)}function j(s,t){let e=w([s]),n=[],r=0;for(let o of s){for(let i of w([o]).text)n.push([r,r+o.length]);r+=o.length}return t.
map(o=>C(w([o]).text,e)[0]).filter(Boolean).map(([o,i])=>[n[o][0],n[i-1][1]])}function G(s,t){let e=[...new Set([0,s.length,
...t.flat()])].sort((n,r)=>n-r);return e.slice(1).map((n,r)=>({text:s.slice(e[r],n),within:t.map(([o,i],a)=>o<=e[r]&&n<=
i?a:-1).filter(o=>o>=0)}))}var js={voice:["who_said_it","match_speakers"],mode:["mode_of_speech"]},Ft={voice:"Whose words",mode:"How they reach you"},
_s=6,Rs=({tries:s=0,revealed:t,outcome:e})=>s>0||t===!0||e==="shown";function Kt({kit:s,rounds:t},e){let n=new L({binder:e}),
r=({place:o,asks:i})=>Object.values(n.entries(`${s}/${o}`)).filter(Rs).length>=i;return Object.entries(js).map(([o,i])=>{
let a=t.filter(({ask:d})=>i.includes(d));return{by:o,isOpen:a.some(r),titles:a.map(({title:d})=>d)}})}function Ut(s,t,e,n){
let r=h("select",{"aria-label":b("Show in the column",n),change:()=>e(r.value)},h("option",{value:""},"The text alone"),
s.filter(({isOpen:i})=>i).map(({by:i})=>h("option",{value:i,selected:i===t},Ft[i]))),o=s.filter(({isOpen:i,titles:a})=>!i&&
a.length);return[s.some(({isOpen:i})=>i)&&h("div",{class:"ck-buttons"},r),o.map(({by:i,titles:a})=>h("p",{class:"ck-late\
r"},`When you have finished ${a.map(d=>`“${d}”`).join(" or ")}, “${Ft[i]}” can be shown here.`))]}function zt(s,t,e,n){
let r=i=>e==="voice"?i.voice:i.mode.replace("_"," "),o=t.flatMap(i=>i.words.flatMap(a=>j(s,[a]).map(d=>({range:d,name:r(
i)}))));return G(s,o.map(({range:i})=>i)).map((i,a,d)=>{let l=i.within.at(-1);if(l===void 0)return i.text;let{name:c}=o[l],
p=d[a+1]?.within.some(f=>o[f].name===c),u=Math.max(0,n.indexOf(c))%_s;return h("span",{class:`ck-told ck-hue-${u}`},i.text,
!p&&h("small",{},` [${c}]`))})}var Gt=({statements:s},t)=>[...new Set(s.map(e=>t==="voice"?e.voice:e.mode.replace("_"," ")))];var Ds="not part of the article";function Yt({pieces:s,numbers:t},e,n,r){let o=[...t],i=(l,c)=>{o[l]=c,d[l].show()},a=l=>{
let c=o[l],p=Math.min(e,1+Math.max(0,...o.slice(0,l)));for(let u=l;u<o.length&&o[u]===c;u+=1)i(u,p);n([...o])},d=s.map((l,c)=>{
let p=A(),u=h("p",{id:p,dir:"auto"},l.text),f=h("select",{"aria-label":"Belongs to","aria-describedby":p,change:()=>{i(c,
Number(f.value)),n([...o])}},h("option",{value:0},b(Ds,r)),Array.from({length:e},(E,x)=>h("option",{value:x+1},`paragrap\
h ${x+1}`))),m=h("button",{type:"button","aria-describedby":p,click:()=>a(c)},"A paragraph begins here"),g=h("li",{},u,h(
"div",{class:"ck-buttons"},f,m));return{node:g,show:()=>{f.value=String(o[c]),g.classList.toggle("ck-outside",!o[c])}}});
for(let{show:l}of d)l();return h("ol",{class:"ck-pieces",role:"list"},d.map(({node:l})=>l))}var Vt=6,Jt=s=>s.length>Vt?S(s.length,"paragraph"):`paragraph${s.length>1?"s":""} ${st(s)}`;function Ps(s,t,e){let n=[0,
...s.paragraphs.map(()=>0)];for(let[r,o]of t.entries())n[e[r]]+=o.words;return n}function Bs({title:s,names:t,genre:e},n){
let r=w(n.map(({text:a})=>a)),o=n.reduce((a,d)=>a+d.words,0),i=a=>C(w([a]).text,r).length>0;return o?o<120&&i(s)?"It has\
 the headline, but not the text. The page may ask readers to pay first.":t.filter(i).length>=2?b("It is about the same p\
eople, but none of the words that the course quotes are in it. It may be a translation or another article.",e):b("None o\
f the words that the course quotes are in it. It does not look like this column.",e):"There is no text in it."}function Y(s,t,e,n){
let r=Ps(s,t,e),o=s.paragraphs.map((u,f)=>f+1),i=o.filter(u=>!r[u]);if(i.length===o.length)return[Bs(s,t)];let a=o.filter(
u=>r[u]),d=Math.max(...a),l=[i.length?`${a.length} of the ${o.length} paragraphs are in your copy.`:`All ${o.length} par\
agraphs are in your copy.`];if(i.length>1&&i.every(u=>u>d))l.push(`Your copy ends after paragraph ${d}. The rest may be \
only for readers who pay.`);else if(i.length){let u=i.length>Vt?st(i):Jt(i).replace(/^paragraphs? /,"");l.push(`Paragrap\
h${i.length>1?"s":""} ${u} of the course ${i.length>1?"are":"is"} not in your copy.`)}let p=a.filter(u=>Hs(s.paragraphs[u-
1],r[u],n[u-1]));return p.length&&l.push(`Look at ${Jt(p)}: the words or their number differ from the course. ${p.length>
1?"Do they":"Does it"} begin and end in the right place, or is this another edition?`),l}function Hs(s,t,e){let n=e.filter(
r=>!r).length;return Math.abs(t-s.words)>3+s.words/8||n>e.length/2}function Qt(s,t,e,n){let r=new ut(t,e,new Set(n)),o=s.flatMap((l,c)=>r.pairs(l,c));o.sort((l,c)=>c.earned-l.earned||c.fit-
l.fit||Number(c.same)-Number(l.same)||c.shared-l.shared||l.mark-c.mark||l.span-c.span);let i=new Map;for(let l of o)!i.has(
l.mark)&&![...i.values()].some(({span:c})=>c===l.span)&&i.set(l.mark,l);let a=s.map((l,c)=>r.marked(l,i.get(c))),d=a.reduce(
(l,c)=>l+c.earned,0);return{marks:a,missed:t.map((l,c)=>c).filter(l=>!o.some(({span:c})=>c===l)),points:2*d/(s.length+t.
length)}}var ut=class{constructor(t,e,n){this.spans=t,this.tempting=e,this.light=n}pairs(t,e){return this.spans.flatMap(
(n,r)=>{let o=Zt(t,n);if(!o)return[];let i=this.fit(t,n),a=t.labels.some(c=>n.labels.includes(c)),d=a?i>=.5:i>=.9,l=a&&i>=
.9?1:d?.5:0;return[{mark:e,span:r,fit:i,same:a,shared:o,earned:l}]})}marked(t,e){let{span:n=null,earned:r=0,same:o=!0}=e??
{};if(e?.same&&e.fit>=.9)return{state:"right",at:n,earned:r,same:o};let i=this.tempted(t,e?.fit??0);if(i!==null)return{state:"\
tempting",at:i,earned:r,same:!0};if(e)return{state:e.fit>=.9?"label":this.astray(t,e.span),at:n,earned:r,same:o};let a=this.
spans.findIndex(d=>Zt(t,d));return{state:a<0?"extra":"split",at:a<0?null:a,earned:r,same:o}}astray(t,e){if(this.spans.filter(
i=>this.heavy(t,i)*2>=this.heavy(i,i)).length>1)return"joined";let r=this.spans[e],o=this.heavy(t,r);return o===this.heavy(
r,r)?"long":o===this.own(t,r)?"short":"off"}tempted(t,e){let n=0,r=null;for(let[o,i]of this.tempting.entries()){let a=this.
fit(t,i);i.labels.length&&!t.labels.some(d=>i.labels.includes(d))||a<=n||(n=a,r=o)}return n>=Math.max(e,.6)?r:null}fit(t,e){
let n=this.heavy(t,e);return n?2*n/(this.own(t,e)+this.heavy(e,e)):0}heavy(t,e){let n=Xt(e),r=n.filter(o=>!this.light.has(
o));return(r.length?r:n).filter(o=>t.first<=o&&o<=t.last).length}own(t,e){let n=Xt(t).filter(r=>r<e.first||r>e.last);return this.
heavy(t,e)+n.filter(r=>!this.light.has(r)).length}},Xt=({first:s,last:t})=>Array.from({length:t-s+1},(e,n)=>s+n),Zt=(s,t)=>Math.
max(0,Math.min(s.last,t.last)-Math.max(s.first,t.first)+1);var O=({first:s,last:t})=>`${s}-${t}`;var J=class{constructor(t){this.field=t,this.rows=new Map,this.none=h("p",{class:"ck-none"},"Nothing is marked yet."),this.
items=h("ol",{class:"ck-mark-list","aria-label":"Your marks"}),this.node=h("div",{},this.none,this.items)}show(t){let e=new Map(
t.map(o=>[O(o),this.rows.get(O(o))??this.row(o)])),n=[...e.values()].map(({node:o})=>o);n.length===this.items.children.length&&
n.every((o,i)=>o===this.items.children[i])||this.items.replaceChildren(...n);for(let o of t){let i=e.get(O(o))?.select;i&&
i.value!==o.label&&(i.value=o.label)}this.rows=e,this.none.hidden=t.length>0,this.items.hidden=!t.length}row(t){let{field:e}=this,
n=`“${e.quoted(t.first,t.last)}”`,r=()=>e.markAt(t.first)??t,o=e.options.describe?.(t),i=o?.id,a=e.labels.length<2?null:
h("select",{"aria-label":`Label of ${n}`,"aria-describedby":i,change:()=>e.relabel(r(),a?.value??t.label)},e.labels.map(
({id:p,text:u})=>h("option",{value:p},u))),d=h("button",{type:"button","aria-label":`Remove ${n}`,"aria-describedby":i,click:()=>this.
remove(r())},"Remove"),l=h("span",{class:"ck-controls"},a,d),c=h("div",{class:"ck-marked-line"},h("span",{class:"ck-quot\
e",dir:"auto"},n),l);return{node:h("li",{},c,o),select:a}}remove(t){let e=this.field.made.indexOf(t);this.field.remove(t);
let n=this.items.querySelectorAll("button"),r=n[Math.min(e,n.length-1)];r?r.focus():this.field.words.focus(t.first)}};var V=class{constructor(t,e,n,r){this.nodes=[],this.gaps=[],this.paragraphOf=[],this.list=h("div",{class:"ck-passage",role:"\
listbox","aria-multiselectable":"true","aria-label":e,"aria-describedby":r,lang:n},t.map((i,a)=>this.paragraph(i,a,t.length)));
let o=t.map(i=>h("p",{dir:"auto"},i.join("")));this.node=h("div",{},h("div",{class:"ck-spoken",lang:n},o),this.list),this.
at=1,this.reach(1)}paragraph(t,e,n){let r=n>1?`Paragraph ${e+1}`:!1;return h("p",{dir:"auto",role:"group","aria-label":r},
t.map((o,i)=>i%2?this.word(o,e):this.gap(o)))}word(t,e){this.paragraphOf.push(e);let n=this.nodes.length+1,r=h("span",{class:"\
ck-word",role:"option",tabindex:-1,"data-word":n},t);return this.nodes.push(r),r}gap(t){let e=h("span",{"aria-hidden":"t\
rue"},t);return this.gaps.push({node:e,before:this.nodes.length}),e}get count(){return this.nodes.length}text(t){return this.
nodes[t-1]?.textContent??""}quoted(t,e){let n=new Map(this.gaps.map(({node:o,before:i})=>[i,o.textContent])),r=[];for(let o=t;o<=
e;o+=1)r.push(this.text(o),o<e?n.get(o):"");return r.join("")}within(t,e){let n=this.paragraphOf[e-1],r=this.paragraphOf.
indexOf(n)+1,o=this.paragraphOf.lastIndexOf(n)+1;return Math.min(Math.max(t,r),o)}show(t,e,n){let r=o=>!!e&&e[0]<=o&&o<=
e[1];this.nodes.forEach((o,i)=>{let a=t(i+1),d=r(i+1);o.className=["ck-word",...se(a),d&&"ck-now"].filter(Boolean).join(
" "),o.setAttribute("aria-selected",String(!!a||d));let l=[d&&"about to be marked",a&&n[a.label],a?.sign].filter(Boolean);
l.length?o.setAttribute("aria-label",[o.textContent,...l].join(", ")):o.removeAttribute("aria-label"),ne(o,"tag",a?.begins&&
n.length>1?String(a.label+1):""),ne(o,"sign",a?.ends?Ws[a.look??""]??"":"")});for(let{node:o,before:i}of this.gaps){let[
a,d]=[t(i),t(i+1)],l=a&&d&&a.number===d.number?a:void 0,c=r(i)&&r(i+1);o.className=[...se(l),c&&"ck-now"].filter(Boolean).
join(" ")}}reach(t){let[e,n]=[this.nodes[this.at-1],this.nodes[t-1]];n&&(e&&(e.tabIndex=-1),n.tabIndex=0,this.at=t)}focus(t){
this.reach(t),this.nodes[t-1]?.focus()}towards(t,e){let n=this.paragraphOf[this.at-1];if(t==="Home")return e?1:this.paragraphOf.
indexOf(n)+1;if(t==="End")return e?this.count:this.paragraphOf.lastIndexOf(n)+1;if(t==="ArrowUp"||t==="ArrowDown")return this.
byLine(t==="ArrowUp"?-1:1);if(t!=="ArrowLeft"&&t!=="ArrowRight")return;let r=getComputedStyle(this.nodes[this.at-1]).direction===
"rtl",o=t==="ArrowRight"!==r?1:-1;return Math.min(Math.max(this.at+o,1),this.count)}byLine(t){let e=this.box(this.at),n=this.
nodes.map((i,a)=>({place:a+1,...this.box(a+1)})).filter(({line:i})=>(i-e.line)*t>te),r=Math.min(...n.map(i=>Math.abs(i.line-
e.line)));return n.filter(i=>Math.abs(i.line-e.line)<r+te).sort((i,a)=>Math.abs(i.middle-e.middle)-Math.abs(a.middle-e.middle))[0]?.
place??this.at}box(t){let{left:e,right:n,top:r,bottom:o}=this.nodes[t-1].getBoundingClientRect();return{left:e,right:n,line:(r+
o)/2,middle:(e+n)/2}}pointedAt(t){let e=t.target instanceof Element?t.target.closest("[data-word]"):null;if(e&&this.list.
contains(e))return Number(e.getAttribute("data-word"));let n=this.nodes.map((r,o)=>({place:o+1,...this.box(o+1)})).filter(
({line:r})=>Math.abs(r-t.clientY)<=ee).map(({place:r,left:o,right:i})=>({place:r,off:Math.max(o-t.clientX,t.clientX-i,0)})).
sort((r,o)=>r.off-o.off)[0];return n&&n.off<=ee?n.place:void 0}},te=6,ee=22,Ws={right:"✓",partly:"½",wrong:"✗"},se=s=>s?
["ck-marked",`ck-as-${s.label+1}`,s.look&&`ck-${s.look}`]:[];function ne(s,t,e){e?s.dataset[t]=e:delete s.dataset[t]}function oe(s){let{words:t}=s,[e,n]=[0,!1];t.list.addEventListener("pointerdown",o=>{[e,n]=[0,!1],!(o.pointerType!=="mou\
se"||o.button||s.isLocked||s.anchor!==null)&&(e=t.pointedAt(o)??0)}),t.list.addEventListener("pointermove",o=>{if(!e||!(o.
buttons&1))return;let i=t.pointedAt(o);!i||!n&&i===e||(n=!0,s.anchor=e,s.move(i))});let r=()=>{n&&s.finish(),e=0};t.list.
addEventListener("pointerup",r),t.list.addEventListener("pointerleave",r),t.list.addEventListener("click",o=>{let i=t.pointedAt(
o);!n&&i&&s.choose(i),n=!1}),t.list.addEventListener("focusin",({target:o})=>{let i=o instanceof HTMLElement?Number(o.dataset.
word):0;i&&i!==t.at&&(t.reach(i),s.show())}),t.list.addEventListener("keydown",o=>{o.altKey||o.metaKey||!qs(s,o)||(o.preventDefault(),
o.stopPropagation())})}function qs(s,t){let{key:e,shiftKey:n,ctrlKey:r}=t,{words:o,isLocked:i}=s,a=o.towards(e,r);if(a!==
void 0)return s.move(a,n),!0;if(r||i)return!1;if(e==="Enter"||e===" ")s.choose(o.at);else if(e==="Escape"&&s.anchor!==null)
s.giveUp();else if(e==="Delete"||e==="Backspace")Fs(s);else if(/^[1-9]$/.test(e)&&s.labels.length>1)Ks(s,Number(e)-1);else
return!1;return!0}function Fs(s){let t=s.markAt(s.words.at);t?s.remove(t):s.say("This word is not marked.")}function Ks(s,t){
let e=s.labels[t];if(!e)return;let n=s.markAt(s.words.at);s.setLabel(e.id),s.anchor!==null?s.finish():n?s.relabel(n,e.id):
s.say(`The next mark will be: ${e.text}.`)}var re="­‌‍⁠",Us="'’-‐‑.·&_@־׳״",zs=",:/٫٬",Gs=/[\u3041-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\u{20000}-\u{323af}\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]/u,
D=s=>s!==void 0&&/[\p{L}\p{N}\p{M}]/u.test(s),P=s=>s!==void 0&&/\p{N}/u.test(s),ie=s=>s!==void 0&&/\p{Sc}/u.test(s),ae=s=>s!==
void 0&&Gs.test(s)&&/\p{L}/u.test(s),$=(s,t)=>t!==void 0&&s.includes(t);function B(s){let t=Array.from(s),e=(i,a)=>t.slice(i,a).join(""),n=[],r=0,o=0;for(;o<t.length;){let i=Ys(t,o);i>o&&(n.push(
e(r,o),e(o,i)),r=i),o=Math.max(i,o+1)}return[...n,e(r)]}function Ys(s,t){let e=Vs(s,t);if(!D(s[e]))return t;if(ae(s[e])){
for(e+=1;$(re,s[e])||D(s[e])&&/\p{M}/u.test(s[e]);)e+=1;return e}for(;Js(s,e);)e+=1;let n=$("%‰°",s[e])||ie(s[e])&&!P(
s[e+1]);return P(s[e-1])&&n?e+1:e}function Js(s,t){if(t>=s.length)return!1;if($(re,s[t]))return!0;if($(zs,s[t]))return P(
s[t-1])&&P(s[t+1]);let e=s[t+($(Us,s[t])?1:0)];return D(e)&&!ae(e)}function Vs(s,t){if(D(s[t])||D(s[t-1]))return t;if($(
"#@",s[t]))return t+1;let e=t+($("+-−±",s[t])?1:0);return e+=ie(s[e])?1:0,P(s[e])?e:t}var Xs=["Choose the first word of what you want to mark, then the last one. For one word, choose it twice. With a mouse \
you can also draw over the words.","With the keyboard: arrows go from word to word, Enter sets the first word and then t\
he last one; or hold Shift while you move, then press Enter. Escape gives up, Delete takes a mark away."],Zs="The number\
 of a label sets it.";function le(s,t){let e=new pt(t);return s.append(e.node),e}var pt=class{constructor(t){this.options=
t,this.labels=t.labels,this.id=A(),this.made=[],this.looks=new Map,this.anchor=null,this.isLocked=!1,this.label=this.labels[0].
id;let e=t.paragraphs.map(r=>typeof r=="string"?B(r):r),n=h("p",{id:`${this.id}-how`},Xs.join(" "),this.labels.length>1&&
` ${Zs}`);this.words=new V(e,t.title?`${t.title}, word by word`:"The text, word by word",t.language,n.id),this.list=new J(
this),this.usual=h("span",{},"Choose the first word, then the last one."),this.said=h("span",{"aria-live":"polite"}),this.
chosen=this.chooser(),this.node=h("div",{class:"ck-marking"},this.chosen,t.title&&h("p",{class:"ck-title"},wt("span",t.title)),
this.words.node,h("p",{class:"ck-hint"},this.usual,this.said),h("details",{class:"ck-how"},h("summary",{},"How to mark"),
n),this.list.node);for(let r of["input","change"])this.node.addEventListener(r,o=>o.stopPropagation());oe(this),this.write(
t.marks??[])}chooser(){if(this.labels.length<2)return h("p",{class:"ck-as"},...ce(this.labels[0]));let t=(e,n)=>{let r=()=>this.
setLabel(e.id),o=h("input",{type:"radio",name:this.id,value:e.id,checked:!n,change:r}),i=h("span",{class:`ck-sample ck-m\
arked ck-as-${n+1}`,"aria-hidden":"true"},n+1);return h("label",{},o,i,h("span",{},...ce(e)))};return h("fieldset",{class:"\
ck-as"},h("legend",{},"Mark words as"),this.labels.map(t))}setLabel(t){this.label=t;let e=this.chosen.querySelectorAll("\
input");for(let n of e)n.checked=n.value===t}marks(){return this.made.map(t=>({...t}))}quoted(t,e){return this.words.quoted(
t,e)}write(t){this.made=[...t].sort((e,n)=>e.first-n.first),this.show()}lock(t){this.isLocked=t,t&&this.quiet(),this.words.
list.setAttribute("aria-disabled",String(t)),this.node.classList.toggle("ck-locked",t);let e=this.node.querySelectorAll(
"input, select, button");for(let n of e)n.disabled=t;this.show()}judge(t){this.looks=t,t.size&&this.quiet(),this.show()}quiet(){
this.anchor=null,this.say("")}show(){let t=[];this.made.forEach((n,r)=>{let o=this.looks.get(O(n)),i=this.labels.findIndex(
({id:d})=>d===n.label),a=this.quoted(n.first,n.last);for(let d=n.first;d<=n.last;d+=1){let[l,c]=[d===n.first,d===n.last];
t[d]={number:r,label:i,words:a,begins:l,ends:c,look:o,sign:Qs[o??""]}}});let e=this.labels.map(({text:n})=>n);this.words.
show(n=>t[n],this.pending(),e),this.list.show(this.made)}pending(){return this.anchor===null?null:this.anchor<this.words.
at?[this.anchor,this.words.at]:[this.words.at,this.anchor]}move(t,e=!1){e&&this.anchor===null&&!this.isLocked&&(this.anchor=
this.words.at),this.words.focus(this.anchor===null?t:this.words.within(t,this.anchor)),this.show()}choose(t){if(this.isLocked)
return this.words.focus(t);this.anchor===null?(this.anchor=t,this.move(t),this.say(`First word: “${this.words.text(t)}\
”. Now choose the last word.`)):(this.move(t),this.finish())}finish(){let[t,e]=this.pending()??[0,0];if(!t)return;this.
anchor=null;let n=this.made.filter(o=>o.last<t||o.first>e);this.change([...n,{first:t,last:e,label:this.label}]);let r=`\
Marked: “${this.quoted(t,e)}”${this.labels.length>1?` as ${this.textOf(this.label)}`:""}.`;this.say(`${r} ${S(this.made.
length,"mark")}.`)}giveUp(){this.anchor=null,this.show(),this.say("Nothing is being marked.")}remove(t){this.change(this.
made.filter(e=>e!==t)),this.say(`“${this.quoted(t.first,t.last)}” is no longer marked. ${S(this.made.length,"mark")}\
.`)}relabel(t,e){this.change(this.made.map(n=>n===t?{...t,label:e}:n)),this.say(`“${this.quoted(t.first,t.last)}” is n\
ow marked as ${this.textOf(e)}.`)}change(t){this.looks=new Map,this.write(t),this.options.onChange?.(this.marks())}textOf(t){
return this.labels.find(e=>e.id===t)?.text??""}markAt(t){return this.made.find(({first:e,last:n})=>e<=t&&t<=n)}say(t){this.
said.textContent=t,this.usual.hidden=!!t||this.isLocked}},Qs={right:"right",partly:"partly right",wrong:"not right"},ce=({
text:s,about:t})=>[h("strong",{},s),t&&`: ${t}`];var tn={right:"Right.",label:"The words are right, the label is not.",long:"You marked more than it takes.",short:"There\
 is more of it.",off:"It begins or ends elsewhere.",joined:"These are several. Mark each for itself.",split:"This is par\
t of a longer one. Make one mark of it.",extra:"The course has nothing here. You may still be right: the course names on\
ly what is clear."};function en(s,[t,e]){let[n,r,o]=[0,0,0];for(let[i,a]of s.entries())i%2&&n+a.length>t&&n<e&&(r||=(i+1)/
2,o=(i+1)/2),n+=a.length;return{first:r,last:o}}function he(s,t){let e=B(s),n=[];for(let[r,o]of t)for(let i of j(s,[r])){
let{first:a,last:d}=en(e,i);a&&n.every(l=>d<l.first||l.last<a)&&n.push({first:a,last:d,label:o})}return n.sort((r,o)=>r.
first-o.first)}function sn(s,t){let e=new Set(t);return B(s).filter((r,o)=>o%2).flatMap((r,o)=>e.has(r.toLowerCase())?[o+
1]:[])}var nn=({statements:s})=>[{id:"speaks",name:"Who speaks in quotation marks",labels:[...new Set(s.filter(t=>t.mode===
"quoted").map(({voice:t})=>t))].map(t=>({id:t,text:t})),spans:(t,e)=>he(t,e.filter(n=>n.mode==="quoted"&&n.text).map(n=>[
n.text,n.voice]))},{id:"sure",name:"Hedges and loaded words",labels:[{id:"hedge",text:"a hedge: how sure somebody is"},{
id:"loaded",text:"a loaded word: it judges, colours or boosts"}],spans:(t,e)=>he(t,e.flatMap(n=>[...n.hedges.map(r=>[r,"\
hedge"]),...n.loaded.map(r=>[r,"loaded"])]))}];function de(s,t){let e=h("div"),n=nn(s).map(c=>({...c,paragraphs:s.paragraphs.
map((p,u)=>u+1).filter(p=>r(c,p).length)})).filter(({paragraphs:c,labels:p})=>c.length&&p.length);if(!n.length)return h(
"p",{},"Nothing of what the course could ask here is in your copy.");function r(c,p){return c.spans(t(p),s.statements.filter(
({paragraph:u})=>u===p))}let o=h("select",{"aria-label":"What to mark",change:()=>d()},n.map(({id:c,name:p})=>h("option",
{value:c},p))),i=h("select",{"aria-label":"Paragraph",change:()=>l()}),a=()=>n.find(({id:c})=>c===o.value)??n[0],d=()=>{
i.replaceChildren(...a().paragraphs.map(c=>h("option",{value:c},`Paragraph ${c}`))),l()},l=()=>{let c=Number(i.value);e.
replaceChildren(on(a(),t(c),r(a(),c),c,s.function_words))};return d(),h("div",{class:"ck-own-marks"},h("div",{class:"ck-\
buttons"},o,i),e)}function on({labels:s},t,e,n,r){let o=sn(t,r),i=m=>s.find(g=>g.id===m)?.text??m,a=new Map,d=h("div",{role:"\
status"}),l=h("div"),c=le(l,{paragraphs:[t],labels:s,title:`Paragraph ${n}`,describe(m){let g=h("p",{id:A(),class:"ck-re\
ply"});return a.set(O(m),g),g},onChange(){d.replaceChildren(),c.judge(new Map)}}),p=({first:m,last:g,label:y})=>({first:m,
last:g,labels:[y]}),u=()=>{let m=c.marks(),g=Qt(m.map(p),e.map(p),[],o),y=g.marks.filter(({state:E})=>E==="right").length;
c.judge(new Map(g.marks.map(({state:E,earned:x},Q)=>[O(m[Q]),E==="right"?"right":x?"partly":"wrong"])));for(let[E,{state:x}]of g.
marks.entries())a.get(O(m[E]))?.replaceChildren(tn[x]??"");d.replaceChildren(h("p",{},`${y} of ${S(e.length,"place")} fo\
und${g.missed.length?`, ${g.missed.length} not yet touched`:""}.`))},f=()=>{c.write(e),d.replaceChildren(h("p",{},"These\
 are what the course has here:"),...e.map(({first:m,last:g,label:y})=>h("p",{},`“${c.quoted(m,g)}”: ${i(y)}`)))};return l.
append(h("div",{class:"ck-buttons"},h("button",{type:"button",class:"ck-primary",click:u},"Check"),h("button",{type:"but\
ton",click:f},"Show what the course has")),d),l}var rn="(max-width: 700px)";function ue(s,t){let e,n=()=>{i.hide(),e?.isConnected&&e.focus({preventScroll:!0}),e=void 0},
r=h("button",{type:"button",class:"ck-close",click:n},"Close"),o=h("div",{class:"ck-screen ck-reader",role:"region","ari\
a-label":t},h("div",{class:"ck-reader-head"},h("h2",{dir:"auto"},t),r),s);vt(o),o.addEventListener("keydown",a=>{a.key===
"Escape"&&(a.stopPropagation(),n())});let i=k.host?.(o)??an(o,t);return{show(a){e=a??e,i.show()},close:n}}function an(s,t){
let e=h("dialog",{class:"ck-reader-dialog","aria-label":t},s);document.body.append(e);let n=r=>document.documentElement.
classList.toggle("ck-reader-beside",r);return e.addEventListener("close",()=>n(!1)),{show(){e.open||(matchMedia(rn).matches?
e.showModal():(e.show(),n(!0)))},hide:()=>e.close()}}var pe=`.ck-screen.ck-reader {
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
`;var ln=/\b(paragraphs?\s+)(\d{1,4}(?:(?:, | and |, and | or | to |–)\d{1,4})*)(?!\w)/gi,hn="main, .jp-Cell, .jp-Render\
edMarkdown, .ck-screen, .ck-room",dn="a, button, label, summary, select, textarea, option, svg, code, pre, script, style\
, [contenteditable], [aria-live], .ck-reader, .ck-reader-invitation, .cm-editor",X="ck-paragraph",un="tr, li, p, blockqu\
ote, .ck-question",me=(s,t,e)=>h("button",{type:"button",class:X,"data-paragraph":t,"aria-label":e&&`paragraph ${t}`,title:"\
Open it in your copy"},s);function pn(s,t){let e=[],n=0;for(let r of s.matchAll(ln)){let[o,i,a]=r,d=a.split(/(\d+)/);d.every(
l=>!/\d/.test(l)||Number(l)>=1&&Number(l)<=t)&&(e.push(s.slice(n,r.index)),d.forEach((l,c)=>{/\d/.test(l)?e.push(me(c===
1?i+l:l,l,c!==1)):e.push(l)}),n=r.index+o.length)}return n?[...e,s.slice(n)].filter(r=>r!==""):null}function ge(s,t){let e=s.
parentElement;if(!e||e.closest(dn)||!e.closest(hn))return;let n=pn(s.data,t)??fn(e,s.data.trim(),t);n&&s.replaceWith(...n)}
function fn(s,t,e){if(!(s instanceof HTMLTableCellElement)||!/^\d{1,4}(?:, \d{1,4})*$/.test(t))return null;let n=s.closest(
"table")?.tHead?.rows[0]?.cells[s.cellIndex]?.textContent??"";return/^paragraphs?$/i.test(n.trim())?t.split(/(\d+)/).filter(
Boolean).map(o=>/\d/.test(o)&&Number(o)<=e?me(o,o,!0):o):null}function fe(s,t){let e=document.createTreeWalker(s,NodeFilter.
SHOW_TEXT),n=[];for(;e.nextNode();){let r=e.currentNode;/\d/.test(r.data)&&n.push(r)}for(let r of n)ge(r,t)}var be=s=>kt(
s.closest(un)?.textContent??"").filter(t=>t.length>2);function ke(s,t){let e=o=>{let i=o.target.closest?.(`.${X}`);i&&(o.
preventDefault(),o.stopPropagation(),t(Number(i.dataset.paragraph),i))},n=o=>{o.target.closest?.(`.${X}`)&&!/^(?:Tab|Escape)$/.
test(o.key)&&o.stopPropagation()};fe(document.body,s);let r=new MutationObserver(o=>{for(let{addedNodes:i}of o)for(let a of i)
a.isConnected&&(a.nodeType===Node.TEXT_NODE?ge(a,s):fe(a,s))});return r.observe(document.body,{childList:!0,subtree:!0}),
document.addEventListener("click",e,!0),document.addEventListener("keydown",n,!0),()=>{r.disconnect(),document.removeEventListener(
"click",e,!0),document.removeEventListener("keydown",n,!0);for(let o of document.querySelectorAll(`.${X}`)){let i=o.parentNode;
o.replaceWith(o.textContent??""),i?.normalize()}}}var ft="coursekit-copy";function mn(s){let{version:t,pieces:e,numbers:n}=s??{};return t!==1||!Array.isArray(e)||!Array.isArray(n)||e.length!==n.
length||!n.every(Number.isInteger)?null:e.every(o=>typeof o?.text=="string"&&Number.isInteger(o.gap))?{version:t,pieces:e,
numbers:n}:null}var Z=class{constructor(t){this.name=t,this.here=null}read(){try{return mn(JSON.parse(localStorage.getItem(
this.name)??"null"))??this.here}catch{return this.here}}write(t,e){this.here={version:1,pieces:t,numbers:e};let n=JSON.stringify(
this.here);try{localStorage.setItem(this.name,n)}catch{this.forget()}return globalThis.dispatchEvent(new CustomEvent(ft)),
this.isKept}noteOpened(){try{this.isKept||localStorage.setItem(this.name,JSON.stringify("comes with the course"))}catch{}}get isKept(){
try{return localStorage.getItem(this.name)!==null}catch{return!1}}forget(){try{localStorage.removeItem(this.name)}catch{}}remove(){
this.here=null,this.forget(),globalThis.dispatchEvent(new CustomEvent(ft))}whenChanged(t){globalThis.addEventListener("s\
torage",e=>{e.key!==this.name&&e.key!==null||(this.here=null,t(),globalThis.dispatchEvent(new CustomEvent(ft)))})}};var gn="This browser does not keep it: its storage is full or switched off. It is here until you close the page.",mt=class{constructor(t){
this.content=t,this.last=t.paragraphs.length,this.included=t.text.length>0?bn(t.text):null,this.shelf=new Z(`${Lt(k.binder)}${t.
kit}`),this.doing="",this.by="",this.wanted={},this.body=h("div",{class:"ck-reader-body"}),this.panel=null,this.unlink=null,
this.shelf.whenChanged(()=>this.draw()),this.link()}open(t){this.wanted=t,this.doing="",this.panel??=ue(this.body,this.included?
`“${this.content.title}”`:b("Your copy of the column",this.content.genre)),this.included&&this.shelf.noteOpened(),this.
draw(),this.panel.show(t.from),this.goTo(t.paragraph)}goTo(t){let e=t?this.body.querySelector(`[data-number="${t}"]`):this.
body.querySelector("textarea, .ck-findings, .ck-buttons");e instanceof HTMLElement&&(e.focus({preventScroll:!0}),(e.querySelector(
"mark")??e).scrollIntoView({block:"nearest"}))}copy(){return this.included??this.shelf.read()}link(){let t=this.copy()!==
null;t&&!this.unlink&&(this.unlink=ke(this.last,(e,n)=>this.open({paragraph:e,from:n,words:be(n)}))),!t&&this.unlink&&(this.
unlink(),this.unlink=null)}draw(){this.link();let t=this.copy(),{genre:e}=this.content;this.body.replaceChildren(...t?this.
drawn(t):[qt(n=>this.take(n),e)])}take(t){let e=z(t),{numbers:n,found:r}=Bt(e,this.content.paragraphs,this.content.title);
if(!n.some(Boolean)){let[o]=Y(this.content,e,n,r),i=this.body.querySelector("[role=status]");i&&(i.textContent=`${o} You\
r text was not kept.`);return}this.shelf.write(e,n),this.draw(),this.goTo()}drawn(t){if(this.included)return[this.buttons(
this.turning("mark","Mark it yourself")),...this.done(t)];let e=ht(t.pieces,t.numbers,this.content.paragraphs),n=Y(this.
content,t.pieces,t.numbers,e);return this.shelf.isKept||n.push(gn),this.said=h("div",{class:"ck-findings",role:"status",
tabindex:-1},n.map(r=>h("p",{},r))),[this.said,this.buttons(this.turning("mark","Mark it yourself"),this.turning("correc\
t","Correct the paragraphs"),this.removing()),...this.done(t)]}buttons(...t){return h("div",{class:"ck-buttons",tabindex:-1},
t)}done(t){return this.doing==="correct"?[Yt(t,this.last,e=>this.correct(t,e),this.content.genre)]:this.doing==="mark"?[
de(this.content,e=>ye(t.pieces,t.numbers,e))]:[...this.views(),this.paragraphs(t)]}turning(t,e){let n=()=>{this.doing=this.
doing===t?"":t,this.draw(),this.body.querySelector(`[data-doing="${t}"]`)?.focus()},r=String(this.doing===t);return h("b\
utton",{type:"button","data-doing":t,"aria-pressed":r,click:n},e)}views(){let t=Kt(this.content,k.binder);t.some(({by:n,
isOpen:r})=>r&&n===this.by)||(this.by="");let e=n=>{this.by=n,this.draw(),this.body.querySelector("select")?.focus()};return[
h("div",{},Ut(t,this.by,e,this.content.genre))]}correct(t,e){this.shelf.write(t.pieces,e);let n=ht(t.pieces,e,this.content.
paragraphs),r=Y(this.content,t.pieces,e,n);this.said?.replaceChildren(...r.map(o=>h("p",{},o)))}removing(){let t=h("butt\
on",{type:"button",click:()=>{if(t.dataset.sure)return this.shelf.remove(),this.draw(),this.goTo();t.dataset.sure="yes",
t.textContent="Really remove it from this browser?"},blur:()=>{delete t.dataset.sure,t.textContent=we}});return t.textContent=
we,t}paragraphs({pieces:t,numbers:e}){let n=t.filter((r,o)=>!e[o]);return h("div",{},h("ol",{class:"ck-copy"},this.content.
paragraphs.map((r,o)=>this.paragraph(o+1,ye(t,e,o+1)))),n.length>0&&h("details",{},h("summary",{},`${b("Not part of the \
article",this.content.genre)}: ${S(n.length,"piece")}`),n.map(({text:r})=>h("p",{dir:"auto"},r))))}paragraph(t,e){let n=this.
wanted.paragraph===t;return h("li",{value:t,"data-number":t,tabindex:-1,"aria-label":`Paragraph ${t}`,class:n&&"ck-wante\
d"},h("p",{dir:"auto"},e?this.words(t,e):h("em",{},"not in your copy")))}words(t,e){if(this.by){let i=this.content.statements.
filter(({paragraph:a})=>a===t);return zt(e,i,this.by,Gt(this.content,this.by))}let{paragraph:n,words:r=[]}=this.wanted;return G(
e,n===t?j(e,r):[]).map(i=>i.within.length?h("mark",{},i.text):i.text)}},we="Remove my copy",bn=s=>({version:0,pieces:s.map(
t=>({text:t,gap:1,words:0,aside:!1})),numbers:s.map((t,e)=>e+1)}),ye=(s,t,e)=>s.filter((n,r)=>t[r]===e).map(({text:n})=>n).
join(" ");function xe(s){if(k.readers.has(s.kit))return;let t=document.head.appendChild(document.createElement("style"));
t.textContent=`${pe}
.ck-screen.ck-reader {
${Ct}}
`;let e=new mt(s);k.readers.set(s.kit,e);let{wanted:n}=k;k.wanted=void 0,n&&e.open(n)}return Te(kn);})();
