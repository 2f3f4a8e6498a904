/* Made by `make scripts` of the sources beside it: edit those. */
var coursekitReader=(()=>{var Q=Object.defineProperty;var we=Object.getOwnPropertyDescriptor;var ye=Object.getOwnPropertyNames;var xe=Object.prototype.hasOwnProperty;var ve=(s,t)=>{for(var e in t)Q(s,e,{get:t[e],enumerable:!0})},Oe=(s,t,e,n)=>{if(t&&typeof t=="object"||typeof t=="funct\
ion")for(let r of ye(t))!xe.call(s,r)&&r!==e&&Q(s,r,{get:()=>t[r],enumerable:!(n=we(t,r))||n.enumerable});return s};var Ee=s=>Oe(Q({},"__esModule",{value:!0}),s);var pn={};ve(pn,{provide:()=>ke});var pt='“"„«»‹›‘‚',Se=/“[^“”„]+”|„[^„“”]+[“”]|«[^«»]+»|»[^«»]+«|‹[^‹›]+›|›[^‹›]+‹|(?<![\p{L}\p{N}_])‘(?:[^‘’]|’(?=[\p{L}\p{N}_]))+’(?![\p{L}\p{N}_])|(?<![\p{L}\p{N}_])‚(?:[^‚‘’]|’(?=[\p{L}\p{N}_]))+[‘’](?![\p{L}\p{N}_])/gu,
mt=s=>[...s.matchAll(Se)].map(([t])=>t.slice(1,-1).trim());function Ne(s,t,e){for(let[n,r]of Object.entries(t))typeof r=="function"?s.addEventListener(n,r):r!==!1&&r!=null&&s.setAttribute(
n,r===!0?"":String(r));return s.append(...e.flat(1/0).filter(Boolean)),s}var h=(s,t={},...e)=>Ne(document.createElement(
s),t,e);var A=()=>`ck${Math.random().toString(36).slice(2,10)}`;var gt=(s,t,e=!1)=>h(s,{dir:"auto",class:e&&"ck-quote"},Te(e&&!pt.includes(t.charAt(0)||" ")?`“${t}”`:t)),Te=s=>s.split(
/(-[>x](?!\w))/).map((t,e)=>e%2?h("span",{style:"white-space: nowrap"},t):t),v=s=>s!==null&&typeof s=="object"&&Object.getPrototypeOf(
s)===Object.prototype,bt=(s,t)=>Object.hasOwn(s,t)?s[t]:void 0;var tt=s=>s.length<2?s.join(""):`${s.slice(0,-1).join(", ")} and ${s[s.length-1]}`,S=(s,t)=>`${s} ${t}${s===1?"":"s"}`;function kt(s,t){try{return s()}catch(e){return console.error(e),t}}function wt(s){s.addEventListener("keydown",t=>{!t.ctrlKey&&!t.metaKey&&!t.altKey&&t.key!=="Escape"&&t.stopPropagation()})}var nt=2,yt=100,Ae=16,j=s=>Number.isSafeInteger(s)&&s>0,xt=s=>v(s)&&Object.hasOwn(s,"answer")&&Array.isArray(s.dot)&&s.dot.
length===2&&typeof s.dot[0]=="string"&&j(s.dot[1]),Ot=(s,t=Ae)=>t>0?s===null||typeof s!="object"||Object.values(s).every(
e=>Ot(e,t-1)):!1,Me=s=>xt(s)&&Ot(s)&&v(s.by)&&Object.values(s.by).every(j)&&(s.others===void 0||Array.isArray(s.others)&&
s.others.every(xt)),ot=s=>v(s)&&Number.isInteger(s.version)&&s.version>nt;function Ie({saved:s,items:t,round:e,...n}){let r=j(
s)?s:1,o={dot:["1",r],by:{1:r}};if(!v(t))return Object.fromEntries(["off","weights","kept","wishes"].filter(a=>Object.hasOwn(
n,a)).map(a=>[a,{answer:n[a],...o}]));let i=Object.entries(t).filter(([,a])=>v(a)).map(([a,d])=>[a,{...d,...o}]);return j(
e)&&i.push(["#round",{answer:String(e),...o}]),Object.fromEntries(i)}var et=s=>s.isWellFormed?.()?s:s.replace(/\p{Surrogate}/gu,
"�");function B(s){return typeof s=="string"?et(s):Array.isArray(s)?s.map(B):v(s)?Object.fromEntries(Object.entries(s).
map(([t,e])=>[et(t),B(e)])):s}function I(s){let t=v(s)&&(s.version===nt?s.items:s.version===1&&Ie(s));return v(t)?Object.
fromEntries(Object.entries(t).filter(([,e])=>Me(e)).map(([e,n])=>[et(e),rt(B(n))])):{}}var Et=s=>Object.keys(s).length?{
version:nt,items:B(s)}:{},Le=s=>s===""||s==null||typeof s=="object"&&!Object.keys(s).length,St=({tries:s})=>s&&j(s)?s:0,
$e=s=>Le(s.answer)&&!St(s)&&s.revealed!==!0,N=(s,t=e=>e)=>v(s)?`{${Object.keys(s).sort().map(e=>`${JSON.stringify(t(e))}\
:${N(s[e],t)}`).join()}}`:Array.isArray(s)?`[${s.map(e=>N(e,t)).join()}]`:JSON.stringify(typeof s=="string"?t(s):s);function Ce(s){
let t=n=>{let r=N(n.answer);return[[$e(n)?0:1,St(n),r.length,r,N(n)],n]},e=([n],[r])=>{let o=n.findIndex((i,a)=>i!==r[a]);
return o<0?0:n[o]>r[o]?-1:1};return s.map(t).sort(e).map(([,n])=>n)}var M=({dot:s,answer:t})=>N([s,t]);function Nt(s){let t=new Map;
for(let e of Ce(s))t.has(M(e))||t.set(M(e),e);return[...t.values()]}var st=(s,{dot:[t,e]})=>(bt(s.by,t)??0)>=e,W=({by:s,
others:t=[],...e})=>[e,...t],H=(s,t)=>Object.entries(t.by).every(e=>st(s,{dot:e}))&&W(t).every(e=>st(s,e));function _e(...s){
let t=new Map;for(let[e,n]of s.flatMap(Object.entries))t.set(e,Math.max(t.get(e)??0,n));return Object.fromEntries(t)}function vt(s,t){
let e=new Set(W(t).map(({dot:n})=>N(n)));return s.filter(n=>e.has(N(n.dot))||!st(t,n))}function je(s,t){let[e,n]=[H(s,t),
H(t,s)];if(e!==n||N(s)===N(t))return e?s:t;let[r,o]=[W(s),W(t)],i=e?[]:[...vt(r,t),...vt(o,s)],a=Nt(i.length?i:[...r,...o]),
d=e&&M(r[0])===M(o[0])&&M(r[0]),[l,...c]=[...a.filter(f=>M(f)===d),...a.filter(f=>M(f)!==d)],u=_e(s.by,t.by,...a.map(({dot:[
f,p]})=>({[f]:p})));return rt({...l,by:u,...c.length&&{others:c}})}var rt=s=>s.others&&s.others.length>yt?{...s,others:Nt(
s.others).slice(0,yt)}:s;function q(s,t){let e=Object.entries(t).map(([n,r])=>[n,rt(Object.hasOwn(s,n)?je(s[n],r):r)]);return{
...s,...Object.fromEntries(e)}}function F(s,t){let e=globalThis;return e[Symbol.for(s)]??=t(),e[Symbol.for(s)]}var Tt="coursekit-kept",Re="coursekit:",T=F("coursekit",()=>new Map),K=s=>{try{return JSON.parse(s??"null")}catch{return null}};
function De(s){let t=K(document.getElementById("jupyter-config-data")?.textContent),e=t?.baseUrl??document.body?.dataset.
baseUrl;if(!e||s&&!t?.hubUser)return"";let n=String(e),r=kt(()=>new URL(n,document.baseURI).pathname,n).replace(/\/$/,""),
o=Pe(t?.hubPrefix),i=r.startsWith(`${o}/`)?r.slice(o.length):r,[a]=/^.*?\/user\/[^/]+/.exec(i)??[i];return`${r.slice(0,r.
length-i.length)}${a}`}var Pe=s=>typeof s=="string"?s.replace(/\/hub\/?$/,""):"";function Be(s){let t=De(s);return t?`co\
ursekit@${encodeURIComponent(t)}:`:Re}var $=class{constructor({storage:t,binder:e,prefix:n=Be(e)}={}){this.open=()=>t===
void 0?globalThis.localStorage:t,this.prefix=n}get isThere(){try{return this.open().length>=0}catch{return!1}}names(t){let e=[];
try{e=Array.from({length:this.open().length},(n,r)=>this.open().key(r)??"")}catch{}return[...new Set([...e,...T.keys()])].
filter(n=>n.startsWith(this.prefix+t)).map(n=>n.slice(this.prefix.length))}stored(t){try{return K(this.open().getItem(this.
prefix+t))}catch{return null}}read(t){let e=this.stored(t),n=I(K(T.get(this.prefix+t)));return ot(e)||!Object.keys(n).length?
e:Et(q(I(e),n))}write(t,e){T.set(this.prefix+t,JSON.stringify(e)),this.retry()}retry(){for(let t of[...T.keys()].filter(
e=>e.startsWith(this.prefix))){let e=this.read(t.slice(this.prefix.length));!ot(e)&&this.holds(t,JSON.stringify(e))&&T.delete(
t)}}holds(t,e){try{return this.open().setItem(t,e),this.open().getItem(t)===e}catch{return!1}}unkept(t){let e=T.get(this.
prefix+t),n=e===void 0?{}:I(this.stored(t));return Object.fromEntries(Object.entries(I(K(e))).filter(([r,o])=>!Object.hasOwn(
n,r)||!H(n[r],o)))}remove(t){T.delete(this.prefix+t);try{this.open().removeItem(this.prefix+t)}catch{}}entries(t){return q(
this.fromCells(t),I(this.read(t)))}fromCells(t){let[e,...n]=t.split("/"),r=n[0]==="rounds"&&n[1];if(!r&&n[0]!=="question\
s")return{};let o=(i,a)=>r?i[0]===r:i.includes(a);return this.names(`${e}/`).filter(i=>i.split("/").length===3&&!i.startsWith(
`${e}/rounds/`)).map(i=>{let a=i.split("/")[2].split("+");return Object.fromEntries(Object.entries(I(this.read(i))).filter(
([d])=>o(a,d)))}).reduce(q,{})}whenKept(t,e,n=e){let r=`${this.prefix}${t}/`,o,i=d=>{let{newValue:l,key:c}=d,u=d.type===
"storage"&&l===null&&(c??r),f=u?u.startsWith(r):d.detail?.cleared===r;if(clearTimeout(o),f){for(let p of T.keys())p.startsWith(
u||r)&&T.delete(p);n()}else o=setTimeout(()=>{d.type!==Tt&&this.retry(),e()},50)},a=[Tt,"storage","focus"];for(let d of a)
globalThis.addEventListener(d,i);return()=>{clearTimeout(o);for(let d of a)globalThis.removeEventListener(d,i)}}};var k=F("coursekit reader",()=>({readers:new Map,askers:[]}));function We(s={}){let t=[...k.readers.values()].at(-1);if(t)
return t.open(s);k.wanted=s,At()}k.open=We;function At(){(k.load??k.askers.at(-1))?.()}var Mt=s=>new $({binder:s}).prefix.replace(/^coursekit/,"coursekit-copy");var It=`/* A text to mark. Each label has a line and a number of its own, and what was judged a sign: colour repeats the\
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
test(i)||(o=!0)}return{text:t.join(""),begins:e,starts:n}}var Lt=s=>s<10?0:Math.min(6,1+Math.floor(s/20));function C(s,t){
let e=$t(s,t.text).filter(n=>t.begins[n]).map(n=>[n,n+s.length]);return e.length?e:Lt(s.length)?qe(s,t):[]}function $t(s,t){
let e=[];for(let n=s?t.indexOf(s):-1;n>=0;n=t.indexOf(s,n+1))e.push(n);return e}function qe(s,t){let e=Lt(s.length),n=Math.
floor(s.length/(e+1)),r=new Map;for(let i=0;i<n*(e+1);i+=n)for(let a of $t(s.slice(i,i+n),t.text)){let d=Math.max(0,a-i-
e),l=Fe(s,t.text.slice(d,Math.max(0,a-i+s.length+e)),e);if(!l)continue;let[c,u,f]=l,p=r.get(d+u);(!p||c<p[1])&&r.set(d+u,
[d+f,c])}let o=[...r].map(([i,[a,d]])=>[d,i,a]).sort(Ct);return o.filter(([i])=>i===o[0][0]).map(([,i,a])=>[i,a])}function Ct(s,t){
let e=s.findIndex((n,r)=>n!==t[r]);return e<0?0:s[e]-t[e]}function Fe(s,t,e){let n=new Int32Array(t.length+1),r=Int32Array.
from(n,(i,a)=>a);for(let i=1;i<=s.length;i+=1){let[a,d]=[new Int32Array(t.length+1),new Int32Array(t.length+1)];a[0]=i;for(let l=1;l<=
t.length;l+=1){let c=[[n[l-1]+ +(s[i-1]!==t[l-1]),r[l-1]],[n[l]+1,r[l]],[a[l-1]+1,d[l-1]]],u=c[0];for(let f of c)Ct(f,u)<
0&&(u=f);[a[l],d[l]]=u}n=a,r=d}let o=n.indexOf(Math.min(...n));return n[o]>e?null:[n[o],r[o],o]}var Ke=/\r\n?|[\u0085\u2028\u2029]/g,Ue=/[\f\v]/g,ze=/[\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g,Ge=/\u00ad[ ]*\n[ ]*/g,
Ye=/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/g,Je=/[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]/g,Ve=/([a-z\u00df-\u00f6\u00f8-\u00ff])[-\u2010] *\n *([a-z\u00df-\u00f6\u00f8-\u00ff])/g,
Xe=/[.!?…]['"’”»)\]]* +(?=['"‘“«([]*[A-Z0-9À-ÖØ-Þ])/g,Ze=/[.!?…:]['"’”»)\]]*\s*$/,Qe=new RegExp("\
^[^A-Za-z0-9]*(?:advertisement|anzeige|read more|read also|also read|also on|see also|related|recommended|more from|most\
 read|share|sign up|subscribe|subscription|log in|follow us|listen to|watch|photo|photograph|picture|image|credit|illust\
ration|getty|copyright|newsletter|continue reading|story continues|\\d* ?comments?)(?![A-Za-z0-9])","i"),ts=/(?:[|/©]| via | by ).*(?:getty|afp|reuters|epa|images|ap photo)(?![A-Za-z0-9])|^©/i,
es=s=>s.normalize("NFC").replace(Ke,`
`).replace(Ue,`
`).replace(ze," ").replace(Ge,"").replace(Ye,"").replace(Je,"").replace(Ve,"$1$2"),it=s=>s.split(/\s+/).filter(Boolean);
function U(s){let t=[],e=2,n=!1;for(let r of es(s).split(`
`)){let o=it(r).join(" ");if(!o){e=2;continue}let i=(e===2||!n)&&ss(o);for(let a of i?[o]:ns(o))t.push({text:a,gap:e,words:it(
a).length,aside:i}),e=0;e=1,n=!i&&!Ze.test(o)}return t}var ss=s=>it(s).length<=14&&(ts.test(s)||Qe.test(s)&&!/[.!?]['"’”]?$/.
test(s));function ns(s){let t=[0,...[...s.matchAll(Xe)].map(e=>e.index+e[0].length),s.length];return t.slice(1).map((e,n)=>s.
slice(t[n],e).trim()).filter(Boolean)}var os=6,rs=12,is=6,as=.25,cs=.3,ls=1.5,hs=1.5,jt=4,ds=.7;function Rt(s,t,e=""){let n=w([e]).text,r=s.filter(({aside:f,text:p})=>!f&&
!(n&&w([p]).text===n)),o=w(r.map(({text:f})=>f)),i=t.map(({quoted:f})=>Dt(f,o)),a=ps(r,t,i),d=n!==""&&w(s.map(({text:f})=>f)).
text.includes(n),l=fs(r,a,t,i,d),c=a.map(f=>l.has(f)?f:0),u=new Map(r.map((f,p)=>[f,c[p]]));return{numbers:s.map(f=>u.get(
f)??0),found:i.map((f,p)=>lt(p+1,f,c))}}function ct(s,t,e){let n=w(s.map(({text:r})=>r));return e.map(({quoted:r},o)=>lt(
o+1,Dt(r,n),t))}function fs(s,t,e,n,r){let o=[0,...e.map(()=>0)],i=new Set([0]);for(let[c,u]of s.entries())o[t[c]]+=u.words,
c&&t[c]===t[c-1]&&u.gap===2&&i.add(t[c]);if(!e.some(({quoted:c})=>c.length))return new Set(t);let a=new Set,d=[];for(let[
c,u]of e.entries()){let f=lt(c+1,n[c],t),p=E=>E.reduce((x,Z)=>x+Z.worth,0),m=p(n[c].filter((E,x)=>f[x])),g=m>0&&3*m>=p(n[c])&&
4*o[c+1]>=u.words,y=o[c+1]?Math.abs(o[c+1]-u.words):1/0;g?a.add(c+1):!n[c].length&&!i.has(c+1)&&y<=1&&d.push(c+1)}if(a.size||
r)for(let c of d)a.add(c);let l=t.filter((c,u)=>u===0||t[u-1]!==c);for(let c of[l,[...l].reverse()]){let u=0;for(let[f,p]of c.
slice(1).entries()){u=c[f]||u;let m=e[p-1],g=m?.quoted.length?c[f]:u;!p||!a.has(g)||Math.abs(g-p)!==1||Math.abs(o[p]-m.words)<=
2+Math.floor(m.words/7)&&a.add(p)}}return a}function Dt(s,t){let e=n=>t.starts.findLastIndex(r=>r<=n);return s.map(n=>{let r=w(
[n]).text,o=C(r,t).map(([i,a])=>[e(i),e(a-1)+1]);return{worth:Math.min(8,.25*r.length),places:o}})}var lt=(s,t,e)=>t.map(
({places:n})=>n.some(([r,o])=>e.slice(r,o).every(i=>i===s)));function us(s,t){let e=new Map;for(let{worth:n,places:r}of t){
let o=r.filter(([a])=>a>=s).map(([,a])=>a);if(!o.length)continue;let i=o.reduce((a,d)=>Math.min(a,d));e.set(i,(e.get(i)??
0)+n+Math.min(2,n))}return e}function ps(s,t,e){let[n,r]=[s.length,t.length],o=(n+1)*(r+1)*2,i=new Float64Array(o).fill(
1/0),a=new Int32Array(o).fill(-1);i[0]=0;let d=(u,f,p)=>(u*(r+1)+f)*2+p,l=(u,f,p)=>{i[u]+p<i[f]-1e-9&&(i[f]=i[u]+p,a[f]=
u)};for(let u=0;u<=n;u+=1)for(let f=0;f<=r;f+=1)for(let p of[0,1]){let m=d(u,f,p);if(i[m]!==1/0){if(f<r){l(m,d(u,f+1,p),
os);for(let[g,y]of gs(s,u,p,t[f],e[f]))l(m,d(g,f+1,1),y)}u<n&&l(m,d(u+1,f,0),ms(s[u],p,f>0&&f<r))}}let c=[d(n,r,0),d(n,r,
1)];return bs(a,i[c[1]]<i[c[0]]?c[1]:c[0],r)}var ms=(s,t,e)=>s.gap===0?t?jt:0:e?ds:0;function gs(s,t,e,n,r){let o=us(t,r),
i=Math.min(is,r.reduce((l,{worth:c})=>l+Math.min(2,c),0));t<s.length&&s[t].gap===0&&(i+=e?hs:jt);let a=0,d=[];for(let l=t;l<
s.length&&a<=2*n.words+20;l+=1){let{gap:c}=s[l];l>t&&c!==0&&(i+=c===2?ls:cs),a+=s[l].words,i-=o.get(l+1)??0;let u=Math.abs(
a-n.words);d.push([l+1,i+Math.min(rs,u*as+u**2/Math.max(n.words,1))])}return d}function bs(s,t,e){let n=[],r=o=>[Math.floor(
o/2/(e+1)),Math.floor(o/2)%(e+1)];for(let o=t;s[o]>=0;o=s[o]){let[i,a]=r(o),[d,l]=r(s[o]);for(let c=i-d;c>0;c-=1)n.push(
a>l?a:0)}return n.reverse()}var b=(s,t)=>t?s.replace(/\b(?:(an?|An?) )?(article|column|Article|Column)\b/g,(e,n,r)=>{let o=/^[A-Z]/.test(r)?t.slice(
0,1).toUpperCase()+t.slice(1):t;return n?`${n[0]}${/^[aeiou]/i.test(t)?"n":""} ${o}`:o}):s;var ks=3e6,ws=["%PDF","PK","{\\rtf"],ys="script, style, noscript, template, iframe, object, embed, svg, canvas, select\
, button, nav, figcaption, aside",xs=new Set("ADDRESS ARTICLE BLOCKQUOTE BODY CENTER DD DETAILS DIV DL DT FIELDSET FIGUR\
E FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN OL P PRE SECTION SUMMARY TABLE TBODY TD TH TR UL".split(" "));function vs(s){
let t=new DOMParser().parseFromString(s,"text/html");for(let r of t.querySelectorAll(ys))r.remove();let e=[],n=r=>{r.nodeType===
Node.TEXT_NODE&&e.push((r.nodeValue??"").replace(/\s+/g," "));let o=xs.has(r.nodeName);o&&e.push(`

`),r.nodeName==="BR"&&e.push(`
`);for(let i of r.childNodes)n(i);o&&e.push(`

`)};return t.body&&n(t.body),e.join("").replace(/[ \t]*\n[ \t]*/g,`
`).replace(/\n{3,}/g,`

`).trim()}function Os(s){let[t,e]=s;if(t===255&&e===254)return new TextDecoder("utf-16le").decode(s);if(t===254&&e===255)
return new TextDecoder("utf-16be").decode(s);try{return new TextDecoder("utf-8",{fatal:!0}).decode(s)}catch{return new TextDecoder(
"windows-1252").decode(s)}}async function Pt(s,t){if(s.size>ks)throw new Error(b("This file is too large for a column. S\
ave the text of the column alone.",t));let e=new Uint8Array(await s.arrayBuffer()),n=Os(e);if(ws.some(r=>n.startsWith(r))||
n.includes("\0"))throw new Error("This file is not plain text or HTML. Open it, copy the text, and paste it here.");return/^\s*<(?:!doctype|html|head|body|article|div|p)\b/i.
test(n)||/\.x?html?$/i.test(s.name)?vs(n):n}var Es="Paste the text of the column, or open it as a text file or a saved web page. It stays in this browser, on this d\
evice. It is not sent anywhere, and it is not in your notebook or in your saved work.",Ss="There is no text yet. Paste i\
t into the field first.",Ns=4e5,Ts=6e3,As="This is too long for a column. Paste the text of the column alone.",Ms=s=>s.length>
Ns||U(s).length>Ts;function Bt(s,t){let e=A(),n=h("textarea",{id:e,rows:9,dir:"auto",autocomplete:"off",autocapitalize:"\
off",spellcheck:"false","data-gramm":"false"}),r=h("p",{role:"status"}),o=a=>{r.textContent=a.trim()?Ms(a)?b(As,t):"":Ss,
!r.textContent&&(n.value="",s(a))},i=h("input",{id:`${e}-file`,type:"file",accept:".txt,.text,.md,.html,.htm,.xhtml,text\
/plain,text/html",change:async()=>{let[a]=i.files??[];if(a){try{o(await Pt(a,t))}catch(d){r.textContent=d instanceof Error?
d.message:String(d)}i.value=""}}});return h("div",{class:"ck-bringing"},h("p",{},b(Es,t)),h("label",{for:e},b("The text \
of the column",t)),n,h("div",{class:"ck-buttons"},h("button",{type:"button",class:"ck-primary",click:()=>o(n.value)},"Fi\
nd the paragraphs")),h("label",{for:i.id},"Or a file"),i,r)}function _(s,t){let e=w([s]),n=[],r=0;for(let o of s){for(let i of w([o]).text)n.push([r,r+o.length]);r+=o.length}return t.
map(o=>C(w([o]).text,e)[0]).filter(Boolean).map(([o,i])=>[n[o][0],n[i-1][1]])}function z(s,t){let e=[...new Set([0,s.length,
...t.flat()])].sort((n,r)=>n-r);return e.slice(1).map((n,r)=>({text:s.slice(e[r],n),within:t.map(([o,i],a)=>o<=e[r]&&n<=
i?a:-1).filter(o=>o>=0)}))}var Is={voice:["who_said_it","match_speakers"],mode:["mode_of_speech"]},Wt={voice:"Whose words",mode:"How they reach you"},
Ls=6,$s=({tries:s=0,revealed:t,outcome:e})=>s>0||t===!0||e==="shown";function Ht({kit:s,rounds:t},e){let n=new $({binder:e}),
r=({place:o,asks:i})=>Object.values(n.entries(`${s}/${o}`)).filter($s).length>=i;return Object.entries(Is).map(([o,i])=>{
let a=t.filter(({ask:d})=>i.includes(d));return{by:o,isOpen:a.some(r),titles:a.map(({title:d})=>d)}})}function qt(s,t,e,n){
let r=h("select",{"aria-label":b("Show in the column",n),change:()=>e(r.value)},h("option",{value:""},"The text alone"),
s.filter(({isOpen:i})=>i).map(({by:i})=>h("option",{value:i,selected:i===t},Wt[i]))),o=s.filter(({isOpen:i,titles:a})=>!i&&
a.length);return[s.some(({isOpen:i})=>i)&&h("div",{class:"ck-buttons"},r),o.map(({by:i,titles:a})=>h("p",{class:"ck-late\
r"},`When you have finished ${a.map(d=>`“${d}”`).join(" or ")}, “${Wt[i]}” can be shown here.`))]}function Ft(s,t,e,n){
let r=i=>e==="voice"?i.voice:i.mode.replace("_"," "),o=t.flatMap(i=>i.words.flatMap(a=>_(s,[a]).map(d=>({range:d,name:r(
i)}))));return z(s,o.map(({range:i})=>i)).map((i,a,d)=>{let l=i.within.at(-1);if(l===void 0)return i.text;let{name:c}=o[l],
u=d[a+1]?.within.some(p=>o[p].name===c),f=Math.max(0,n.indexOf(c))%Ls;return h("span",{class:`ck-told ck-hue-${f}`},i.text,
!u&&h("small",{},` [${c}]`))})}var Kt=({statements:s},t)=>[...new Set(s.map(e=>t==="voice"?e.voice:e.mode.replace("_"," ")))];var Cs="not part of the article";function Ut({pieces:s,numbers:t},e,n,r){let o=[...t],i=(l,c)=>{o[l]=c,d[l].show()},a=l=>{
let c=o[l],u=Math.min(e,1+Math.max(0,...o.slice(0,l)));for(let f=l;f<o.length&&o[f]===c;f+=1)i(f,u);n([...o])},d=s.map((l,c)=>{
let u=A(),f=h("p",{id:u,dir:"auto"},l.text),p=h("select",{"aria-label":"Belongs to","aria-describedby":u,change:()=>{i(c,
Number(p.value)),n([...o])}},h("option",{value:0},b(Cs,r)),Array.from({length:e},(E,x)=>h("option",{value:x+1},`paragrap\
h ${x+1}`))),m=h("button",{type:"button","aria-describedby":u,click:()=>a(c)},"A paragraph begins here"),g=h("li",{},f,h(
"div",{class:"ck-buttons"},p,m));return{node:g,show:()=>{p.value=String(o[c]),g.classList.toggle("ck-outside",!o[c])}}});
for(let{show:l}of d)l();return h("ol",{class:"ck-pieces",role:"list"},d.map(({node:l})=>l))}var Gt=6,zt=s=>s.length>Gt?S(s.length,"paragraph"):`paragraph${s.length>1?"s":""} ${tt(s)}`;function _s(s,t,e){let n=[0,
...s.paragraphs.map(()=>0)];for(let[r,o]of t.entries())n[e[r]]+=o.words;return n}function js({title:s,names:t,genre:e},n){
let r=w(n.map(({text:a})=>a)),o=n.reduce((a,d)=>a+d.words,0),i=a=>C(w([a]).text,r).length>0;return o?o<120&&i(s)?"It has\
 the headline, but not the text. The page may ask readers to pay first.":t.filter(i).length>=2?b("It is about the same p\
eople, but none of the words that the course quotes are in it. It may be a translation or another article.",e):b("None o\
f the words that the course quotes are in it. It does not look like this column.",e):"There is no text in it."}function G(s,t,e,n){
let r=_s(s,t,e),o=s.paragraphs.map((f,p)=>p+1),i=o.filter(f=>!r[f]);if(i.length===o.length)return[js(s,t)];let a=o.filter(
f=>r[f]),d=Math.max(...a),l=[i.length?`${a.length} of the ${o.length} paragraphs are in your copy.`:`All ${o.length} par\
agraphs are in your copy.`];if(i.length>1&&i.every(f=>f>d))l.push(`Your copy ends after paragraph ${d}. The rest may be \
only for readers who pay.`);else if(i.length){let f=i.length>Gt?tt(i):zt(i).replace(/^paragraphs? /,"");l.push(`Paragrap\
h${i.length>1?"s":""} ${f} of the course ${i.length>1?"are":"is"} not in your copy.`)}let u=a.filter(f=>Rs(s.paragraphs[f-
1],r[f],n[f-1]));return u.length&&l.push(`Look at ${zt(u)}: the words or their number differ from the course. ${u.length>
1?"Do they":"Does it"} begin and end in the right place, or is this another edition?`),l}function Rs(s,t,e){let n=e.filter(
r=>!r).length;return Math.abs(t-s.words)>3+s.words/8||n>e.length/2}function Vt(s,t,e,n){let r=new ht(t,e,new Set(n)),o=s.flatMap((l,c)=>r.pairs(l,c));o.sort((l,c)=>c.earned-l.earned||c.fit-
l.fit||Number(c.same)-Number(l.same)||c.shared-l.shared||l.mark-c.mark||l.span-c.span);let i=new Map;for(let l of o)!i.has(
l.mark)&&![...i.values()].some(({span:c})=>c===l.span)&&i.set(l.mark,l);let a=s.map((l,c)=>r.marked(l,i.get(c))),d=a.reduce(
(l,c)=>l+c.earned,0);return{marks:a,missed:t.map((l,c)=>c).filter(l=>!o.some(({span:c})=>c===l)),points:2*d/(s.length+t.
length)}}var ht=class{constructor(t,e,n){this.spans=t,this.tempting=e,this.light=n}pairs(t,e){return this.spans.flatMap(
(n,r)=>{let o=Jt(t,n);if(!o)return[];let i=this.fit(t,n),a=t.labels.some(c=>n.labels.includes(c)),d=a?i>=.5:i>=.9,l=a&&i>=
.9?1:d?.5:0;return[{mark:e,span:r,fit:i,same:a,shared:o,earned:l}]})}marked(t,e){let{span:n=null,earned:r=0,same:o=!0}=e??
{};if(e?.same&&e.fit>=.9)return{state:"right",at:n,earned:r,same:o};let i=this.tempted(t,e?.fit??0);if(i!==null)return{state:"\
tempting",at:i,earned:r,same:!0};if(e)return{state:e.fit>=.9?"label":this.astray(t,e.span),at:n,earned:r,same:o};let a=this.
spans.findIndex(d=>Jt(t,d));return{state:a<0?"extra":"split",at:a<0?null:a,earned:r,same:o}}astray(t,e){if(this.spans.filter(
i=>this.heavy(t,i)*2>=this.heavy(i,i)).length>1)return"joined";let r=this.spans[e],o=this.heavy(t,r);return o===this.heavy(
r,r)?"long":o===this.own(t,r)?"short":"off"}tempted(t,e){let n=0,r=null;for(let[o,i]of this.tempting.entries()){let a=this.
fit(t,i);i.labels.length&&!t.labels.some(d=>i.labels.includes(d))||a<=n||(n=a,r=o)}return n>=Math.max(e,.6)?r:null}fit(t,e){
let n=this.heavy(t,e);return n?2*n/(this.own(t,e)+this.heavy(e,e)):0}heavy(t,e){let n=Yt(e),r=n.filter(o=>!this.light.has(
o));return(r.length?r:n).filter(o=>t.first<=o&&o<=t.last).length}own(t,e){let n=Yt(t).filter(r=>r<e.first||r>e.last);return this.
heavy(t,e)+n.filter(r=>!this.light.has(r)).length}},Yt=({first:s,last:t})=>Array.from({length:t-s+1},(e,n)=>s+n),Jt=(s,t)=>Math.
max(0,Math.min(s.last,t.last)-Math.max(s.first,t.first)+1);var O=({first:s,last:t})=>`${s}-${t}`;var Y=class{constructor(t){this.field=t,this.rows=new Map,this.none=h("p",{class:"ck-none"},"Nothing is marked yet."),this.
items=h("ol",{class:"ck-mark-list","aria-label":"Your marks"}),this.node=h("div",{},this.none,this.items)}show(t){let e=new Map(
t.map(o=>[O(o),this.rows.get(O(o))??this.row(o)])),n=[...e.values()].map(({node:o})=>o);n.length===this.items.children.length&&
n.every((o,i)=>o===this.items.children[i])||this.items.replaceChildren(...n);for(let o of t){let i=e.get(O(o))?.select;i&&
i.value!==o.label&&(i.value=o.label)}this.rows=e,this.none.hidden=t.length>0,this.items.hidden=!t.length}row(t){let{field:e}=this,
n=`“${e.quoted(t.first,t.last)}”`,r=()=>e.markAt(t.first)??t,o=e.options.describe?.(t),i=o?.id,a=e.labels.length<2?null:
h("select",{"aria-label":`Label of ${n}`,"aria-describedby":i,change:()=>e.relabel(r(),a?.value??t.label)},e.labels.map(
({id:u,text:f})=>h("option",{value:u},f))),d=h("button",{type:"button","aria-label":`Remove ${n}`,"aria-describedby":i,click:()=>this.
remove(r())},"Remove"),l=h("span",{class:"ck-controls"},a,d),c=h("div",{class:"ck-marked-line"},h("span",{class:"ck-quot\
e",dir:"auto"},n),l);return{node:h("li",{},c,o),select:a}}remove(t){let e=this.field.made.indexOf(t);this.field.remove(t);
let n=this.items.querySelectorAll("button"),r=n[Math.min(e,n.length-1)];r?r.focus():this.field.words.focus(t.first)}};var J=class{constructor(t,e,n,r){this.nodes=[],this.gaps=[],this.paragraphOf=[],this.list=h("div",{class:"ck-passage",role:"\
listbox","aria-multiselectable":"true","aria-label":e,"aria-describedby":r,lang:n},t.map((i,a)=>this.paragraph(i,a,t.length)));
let o=t.map(i=>h("p",{dir:"auto"},i.join("")));this.node=h("div",{},h("div",{class:"ck-spoken",lang:n},o),this.list),this.
at=1,this.reach(1)}paragraph(t,e,n){let r=n>1?`Paragraph ${e+1}`:!1;return h("p",{dir:"auto",role:"group","aria-label":r},
t.map((o,i)=>i%2?this.word(o,e):this.gap(o)))}word(t,e){this.paragraphOf.push(e);let n=this.nodes.length+1,r=h("span",{class:"\
ck-word",role:"option",tabindex:-1,"data-word":n},t);return this.nodes.push(r),r}gap(t){let e=h("span",{"aria-hidden":"t\
rue"},t);return this.gaps.push({node:e,before:this.nodes.length}),e}get count(){return this.nodes.length}text(t){return this.
nodes[t-1]?.textContent??""}quoted(t,e){let n=new Map(this.gaps.map(({node:o,before:i})=>[i,o.textContent])),r=[];for(let o=t;o<=
e;o+=1)r.push(this.text(o),o<e?n.get(o):"");return r.join("")}within(t,e){let n=this.paragraphOf[e-1],r=this.paragraphOf.
indexOf(n)+1,o=this.paragraphOf.lastIndexOf(n)+1;return Math.min(Math.max(t,r),o)}show(t,e,n){let r=o=>!!e&&e[0]<=o&&o<=
e[1];this.nodes.forEach((o,i)=>{let a=t(i+1),d=r(i+1);o.className=["ck-word",...Qt(a),d&&"ck-now"].filter(Boolean).join(
" "),o.setAttribute("aria-selected",String(!!a||d));let l=[d&&"about to be marked",a&&n[a.label],a?.sign].filter(Boolean);
l.length?o.setAttribute("aria-label",[o.textContent,...l].join(", ")):o.removeAttribute("aria-label"),te(o,"tag",a?.begins&&
n.length>1?String(a.label+1):""),te(o,"sign",a?.ends?Ds[a.look??""]??"":"")});for(let{node:o,before:i}of this.gaps){let[
a,d]=[t(i),t(i+1)],l=a&&d&&a.number===d.number?a:void 0,c=r(i)&&r(i+1);o.className=[...Qt(l),c&&"ck-now"].filter(Boolean).
join(" ")}}reach(t){let[e,n]=[this.nodes[this.at-1],this.nodes[t-1]];n&&(e&&(e.tabIndex=-1),n.tabIndex=0,this.at=t)}focus(t){
this.reach(t),this.nodes[t-1]?.focus()}towards(t,e){let n=this.paragraphOf[this.at-1];if(t==="Home")return e?1:this.paragraphOf.
indexOf(n)+1;if(t==="End")return e?this.count:this.paragraphOf.lastIndexOf(n)+1;if(t==="ArrowUp"||t==="ArrowDown")return this.
byLine(t==="ArrowUp"?-1:1);if(t!=="ArrowLeft"&&t!=="ArrowRight")return;let r=getComputedStyle(this.nodes[this.at-1]).direction===
"rtl",o=t==="ArrowRight"!==r?1:-1;return Math.min(Math.max(this.at+o,1),this.count)}byLine(t){let e=this.box(this.at),n=this.
nodes.map((i,a)=>({place:a+1,...this.box(a+1)})).filter(({line:i})=>(i-e.line)*t>Xt),r=Math.min(...n.map(i=>Math.abs(i.line-
e.line)));return n.filter(i=>Math.abs(i.line-e.line)<r+Xt).sort((i,a)=>Math.abs(i.middle-e.middle)-Math.abs(a.middle-e.middle))[0]?.
place??this.at}box(t){let{left:e,right:n,top:r,bottom:o}=this.nodes[t-1].getBoundingClientRect();return{left:e,right:n,line:(r+
o)/2,middle:(e+n)/2}}pointedAt(t){let e=t.target instanceof Element?t.target.closest("[data-word]"):null;if(e&&this.list.
contains(e))return Number(e.getAttribute("data-word"));let n=this.nodes.map((r,o)=>({place:o+1,...this.box(o+1)})).filter(
({line:r})=>Math.abs(r-t.clientY)<=Zt).map(({place:r,left:o,right:i})=>({place:r,off:Math.max(o-t.clientX,t.clientX-i,0)})).
sort((r,o)=>r.off-o.off)[0];return n&&n.off<=Zt?n.place:void 0}},Xt=6,Zt=22,Ds={right:"✓",partly:"½",wrong:"✗"},Qt=s=>s?
["ck-marked",`ck-as-${s.label+1}`,s.look&&`ck-${s.look}`]:[];function te(s,t,e){e?s.dataset[t]=e:delete s.dataset[t]}function ee(s){let{words:t}=s,[e,n]=[0,!1];t.list.addEventListener("pointerdown",o=>{[e,n]=[0,!1],!(o.pointerType!=="mou\
se"||o.button||s.isLocked||s.anchor!==null)&&(e=t.pointedAt(o)??0)}),t.list.addEventListener("pointermove",o=>{if(!e||!(o.
buttons&1))return;let i=t.pointedAt(o);!i||!n&&i===e||(n=!0,s.anchor=e,s.move(i))});let r=()=>{n&&s.finish(),e=0};t.list.
addEventListener("pointerup",r),t.list.addEventListener("pointerleave",r),t.list.addEventListener("click",o=>{let i=t.pointedAt(
o);!n&&i&&s.choose(i),n=!1}),t.list.addEventListener("focusin",({target:o})=>{let i=o instanceof HTMLElement?Number(o.dataset.
word):0;i&&i!==t.at&&(t.reach(i),s.show())}),t.list.addEventListener("keydown",o=>{o.altKey||o.metaKey||!Ps(s,o)||(o.preventDefault(),
o.stopPropagation())})}function Ps(s,t){let{key:e,shiftKey:n,ctrlKey:r}=t,{words:o,isLocked:i}=s,a=o.towards(e,r);if(a!==
void 0)return s.move(a,n),!0;if(r||i)return!1;if(e==="Enter"||e===" ")s.choose(o.at);else if(e==="Escape"&&s.anchor!==null)
s.giveUp();else if(e==="Delete"||e==="Backspace")Bs(s);else if(/^[1-9]$/.test(e)&&s.labels.length>1)Ws(s,Number(e)-1);else
return!1;return!0}function Bs(s){let t=s.markAt(s.words.at);t?s.remove(t):s.say("This word is not marked.")}function Ws(s,t){
let e=s.labels[t];if(!e)return;let n=s.markAt(s.words.at);s.setLabel(e.id),s.anchor!==null?s.finish():n?s.relabel(n,e.id):
s.say(`The next mark will be: ${e.text}.`)}var se="­‌‍⁠",Hs="'’-‐‑.·&_@־׳״",qs=",:/٫٬",Fs=/[\u3041-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\u{20000}-\u{323af}\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]/u,
R=s=>s!==void 0&&/[\p{L}\p{N}\p{M}]/u.test(s),D=s=>s!==void 0&&/\p{N}/u.test(s),ne=s=>s!==void 0&&/\p{Sc}/u.test(s),oe=s=>s!==
void 0&&Fs.test(s)&&/\p{L}/u.test(s),L=(s,t)=>t!==void 0&&s.includes(t);function P(s){let t=Array.from(s),e=(i,a)=>t.slice(i,a).join(""),n=[],r=0,o=0;for(;o<t.length;){let i=Ks(t,o);i>o&&(n.push(
e(r,o),e(o,i)),r=i),o=Math.max(i,o+1)}return[...n,e(r)]}function Ks(s,t){let e=zs(s,t);if(!R(s[e]))return t;if(oe(s[e])){
for(e+=1;L(se,s[e])||R(s[e])&&/\p{M}/u.test(s[e]);)e+=1;return e}for(;Us(s,e);)e+=1;let n=L("%‰°",s[e])||ne(s[e])&&!D(
s[e+1]);return D(s[e-1])&&n?e+1:e}function Us(s,t){if(t>=s.length)return!1;if(L(se,s[t]))return!0;if(L(qs,s[t]))return D(
s[t-1])&&D(s[t+1]);let e=s[t+(L(Hs,s[t])?1:0)];return R(e)&&!oe(e)}function zs(s,t){if(R(s[t])||R(s[t-1]))return t;if(L(
"#@",s[t]))return t+1;let e=t+(L("+-−±",s[t])?1:0);return e+=ne(s[e])?1:0,D(s[e])?e:t}var Gs=["Choose the first word of what you want to mark, then the last one. For one word, choose it twice. With a mouse \
you can also draw over the words.","With the keyboard: arrows go from word to word, Enter sets the first word and then t\
he last one; or hold Shift while you move, then press Enter. Escape gives up, Delete takes a mark away."],Ys="The number\
 of a label sets it.";function ie(s,t){let e=new dt(t);return s.append(e.node),e}var dt=class{constructor(t){this.options=
t,this.labels=t.labels,this.id=A(),this.made=[],this.looks=new Map,this.anchor=null,this.isLocked=!1,this.label=this.labels[0].
id;let e=t.paragraphs.map(r=>typeof r=="string"?P(r):r),n=h("p",{id:`${this.id}-how`},Gs.join(" "),this.labels.length>1&&
` ${Ys}`);this.words=new J(e,t.title?`${t.title}, word by word`:"The text, word by word",t.language,n.id),this.list=new Y(
this),this.usual=h("span",{},"Choose the first word, then the last one."),this.said=h("span",{"aria-live":"polite"}),this.
chosen=this.chooser(),this.node=h("div",{class:"ck-marking"},this.chosen,t.title&&h("p",{class:"ck-title"},gt("span",t.title)),
this.words.node,h("p",{class:"ck-hint"},this.usual,this.said),h("details",{class:"ck-how"},h("summary",{},"How to mark"),
n),this.list.node);for(let r of["input","change"])this.node.addEventListener(r,o=>o.stopPropagation());ee(this),this.write(
t.marks??[])}chooser(){if(this.labels.length<2)return h("p",{class:"ck-as"},...re(this.labels[0]));let t=(e,n)=>{let r=()=>this.
setLabel(e.id),o=h("input",{type:"radio",name:this.id,value:e.id,checked:!n,change:r}),i=h("span",{class:`ck-sample ck-m\
arked ck-as-${n+1}`,"aria-hidden":"true"},n+1);return h("label",{},o,i,h("span",{},...re(e)))};return h("fieldset",{class:"\
ck-as"},h("legend",{},"Mark words as"),this.labels.map(t))}setLabel(t){this.label=t;let e=this.chosen.querySelectorAll("\
input");for(let n of e)n.checked=n.value===t}marks(){return this.made.map(t=>({...t}))}quoted(t,e){return this.words.quoted(
t,e)}write(t){this.made=[...t].sort((e,n)=>e.first-n.first),this.show()}lock(t){this.isLocked=t,t&&this.quiet(),this.words.
list.setAttribute("aria-disabled",String(t)),this.node.classList.toggle("ck-locked",t);let e=this.node.querySelectorAll(
"input, select, button");for(let n of e)n.disabled=t;this.show()}judge(t){this.looks=t,t.size&&this.quiet(),this.show()}quiet(){
this.anchor=null,this.say("")}show(){let t=[];this.made.forEach((n,r)=>{let o=this.looks.get(O(n)),i=this.labels.findIndex(
({id:d})=>d===n.label),a=this.quoted(n.first,n.last);for(let d=n.first;d<=n.last;d+=1){let[l,c]=[d===n.first,d===n.last];
t[d]={number:r,label:i,words:a,begins:l,ends:c,look:o,sign:Js[o??""]}}});let e=this.labels.map(({text:n})=>n);this.words.
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
said.textContent=t,this.usual.hidden=!!t||this.isLocked}},Js={right:"right",partly:"partly right",wrong:"not right"},re=({
text:s,about:t})=>[h("strong",{},s),t&&`: ${t}`];var Vs={right:"Right.",label:"The words are right, the label is not.",long:"You marked more than it takes.",short:"There\
 is more of it.",off:"It begins or ends elsewhere.",joined:"These are several. Mark each for itself.",split:"This is par\
t of a longer one. Make one mark of it.",extra:"The course has nothing here. You may still be right: the course names on\
ly what is clear."};function Xs(s,[t,e]){let[n,r,o]=[0,0,0];for(let[i,a]of s.entries())i%2&&n+a.length>t&&n<e&&(r||=(i+1)/
2,o=(i+1)/2),n+=a.length;return{first:r,last:o}}function ae(s,t){let e=P(s),n=[];for(let[r,o]of t)for(let i of _(s,[r])){
let{first:a,last:d}=Xs(e,i);a&&n.every(l=>d<l.first||l.last<a)&&n.push({first:a,last:d,label:o})}return n.sort((r,o)=>r.
first-o.first)}function Zs(s,t){let e=new Set(t);return P(s).filter((r,o)=>o%2).flatMap((r,o)=>e.has(r.toLowerCase())?[o+
1]:[])}var Qs=({statements:s})=>[{id:"speaks",name:"Who speaks in quotation marks",labels:[...new Set(s.filter(t=>t.mode===
"quoted").map(({voice:t})=>t))].map(t=>({id:t,text:t})),spans:(t,e)=>ae(t,e.filter(n=>n.mode==="quoted"&&n.text).map(n=>[
n.text,n.voice]))},{id:"sure",name:"Hedges and loaded words",labels:[{id:"hedge",text:"a hedge: how sure somebody is"},{
id:"loaded",text:"a loaded word: it judges, colours or boosts"}],spans:(t,e)=>ae(t,e.flatMap(n=>[...n.hedges.map(r=>[r,"\
hedge"]),...n.loaded.map(r=>[r,"loaded"])]))}];function ce(s,t){let e=h("div"),n=Qs(s).map(c=>({...c,paragraphs:s.paragraphs.
map((u,f)=>f+1).filter(u=>r(c,u).length)})).filter(({paragraphs:c,labels:u})=>c.length&&u.length);if(!n.length)return h(
"p",{},"Nothing of what the course could ask here is in your copy.");function r(c,u){return c.spans(t(u),s.statements.filter(
({paragraph:f})=>f===u))}let o=h("select",{"aria-label":"What to mark",change:()=>d()},n.map(({id:c,name:u})=>h("option",
{value:c},u))),i=h("select",{"aria-label":"Paragraph",change:()=>l()}),a=()=>n.find(({id:c})=>c===o.value)??n[0],d=()=>{
i.replaceChildren(...a().paragraphs.map(c=>h("option",{value:c},`Paragraph ${c}`))),l()},l=()=>{let c=Number(i.value);e.
replaceChildren(tn(a(),t(c),r(a(),c),c,s.function_words))};return d(),h("div",{class:"ck-own-marks"},h("div",{class:"ck-\
buttons"},o,i),e)}function tn({labels:s},t,e,n,r){let o=Zs(t,r),i=m=>s.find(g=>g.id===m)?.text??m,a=new Map,d=h("div",{role:"\
status"}),l=h("div"),c=ie(l,{paragraphs:[t],labels:s,title:`Paragraph ${n}`,describe(m){let g=h("p",{id:A(),class:"ck-re\
ply"});return a.set(O(m),g),g},onChange(){d.replaceChildren(),c.judge(new Map)}}),u=({first:m,last:g,label:y})=>({first:m,
last:g,labels:[y]}),f=()=>{let m=c.marks(),g=Vt(m.map(u),e.map(u),[],o),y=g.marks.filter(({state:E})=>E==="right").length;
c.judge(new Map(g.marks.map(({state:E,earned:x},Z)=>[O(m[Z]),E==="right"?"right":x?"partly":"wrong"])));for(let[E,{state:x}]of g.
marks.entries())a.get(O(m[E]))?.replaceChildren(Vs[x]??"");d.replaceChildren(h("p",{},`${y} of ${S(e.length,"place")} fo\
und${g.missed.length?`, ${g.missed.length} not yet touched`:""}.`))},p=()=>{c.write(e),d.replaceChildren(h("p",{},"These\
 are what the course has here:"),...e.map(({first:m,last:g,label:y})=>h("p",{},`“${c.quoted(m,g)}”: ${i(y)}`)))};return l.
append(h("div",{class:"ck-buttons"},h("button",{type:"button",class:"ck-primary",click:f},"Check"),h("button",{type:"but\
ton",click:p},"Show what the course has")),d),l}var en="(max-width: 700px)";function le(s,t){let e,n=()=>{i.hide(),e?.isConnected&&e.focus({preventScroll:!0}),e=void 0},
r=h("button",{type:"button",class:"ck-close",click:n},"Close"),o=h("div",{class:"ck-screen ck-reader",role:"region","ari\
a-label":t},h("div",{class:"ck-reader-head"},h("h2",{dir:"auto"},t),r),s);wt(o),o.addEventListener("keydown",a=>{a.key===
"Escape"&&(a.stopPropagation(),n())});let i=k.host?.(o)??sn(o,t);return{show(a){e=a??e,i.show()},close:n}}function sn(s,t){
let e=h("dialog",{class:"ck-reader-dialog","aria-label":t},s);document.body.append(e);let n=r=>document.documentElement.
classList.toggle("ck-reader-beside",r);return e.addEventListener("close",()=>n(!1)),{show(){e.open||(matchMedia(en).matches?
e.showModal():(e.show(),n(!0)))},hide:()=>e.close()}}var he=`.ck-screen.ck-reader {
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
`;var on=/\b(paragraphs?\s+)(\d{1,4}(?:(?:, | and |, and | or | to |–)\d{1,4})*)(?!\w)/gi,rn="main, .jp-Cell, .jp-Render\
edMarkdown, .ck-screen, .ck-room",an="a, button, label, summary, select, textarea, option, svg, code, pre, script, style\
, [contenteditable], [aria-live], .ck-reader, .ck-reader-invitation, .cm-editor",V="ck-paragraph",cn="tr, li, p, blockqu\
ote, .ck-question",fe=(s,t,e)=>h("button",{type:"button",class:V,"data-paragraph":t,"aria-label":e&&`paragraph ${t}`,title:"\
Open it in your copy"},s);function ln(s,t){let e=[],n=0;for(let r of s.matchAll(on)){let[o,i,a]=r,d=a.split(/(\d+)/);d.every(
l=>!/\d/.test(l)||Number(l)>=1&&Number(l)<=t)&&(e.push(s.slice(n,r.index)),d.forEach((l,c)=>{/\d/.test(l)?e.push(fe(c===
1?i+l:l,l,c!==1)):e.push(l)}),n=r.index+o.length)}return n?[...e,s.slice(n)].filter(r=>r!==""):null}function ue(s,t){let e=s.
parentElement;if(!e||e.closest(an)||!e.closest(rn))return;let n=ln(s.data,t)??hn(e,s.data.trim(),t);n&&s.replaceWith(...n)}
function hn(s,t,e){if(!(s instanceof HTMLTableCellElement)||!/^\d{1,4}(?:, \d{1,4})*$/.test(t))return null;let n=s.closest(
"table")?.tHead?.rows[0]?.cells[s.cellIndex]?.textContent??"";return/^paragraphs?$/i.test(n.trim())?t.split(/(\d+)/).filter(
Boolean).map(o=>/\d/.test(o)&&Number(o)<=e?fe(o,o,!0):o):null}function de(s,t){let e=document.createTreeWalker(s,NodeFilter.
SHOW_TEXT),n=[];for(;e.nextNode();){let r=e.currentNode;/\d/.test(r.data)&&n.push(r)}for(let r of n)ue(r,t)}var pe=s=>mt(
s.closest(cn)?.textContent??"").filter(t=>t.length>2);function me(s,t){let e=o=>{let i=o.target.closest?.(`.${V}`);i&&(o.
preventDefault(),o.stopPropagation(),t(Number(i.dataset.paragraph),i))},n=o=>{o.target.closest?.(`.${V}`)&&!/^(?:Tab|Escape)$/.
test(o.key)&&o.stopPropagation()};de(document.body,s);let r=new MutationObserver(o=>{for(let{addedNodes:i}of o)for(let a of i)
a.isConnected&&(a.nodeType===Node.TEXT_NODE?ue(a,s):de(a,s))});return r.observe(document.body,{childList:!0,subtree:!0}),
document.addEventListener("click",e,!0),document.addEventListener("keydown",n,!0),()=>{r.disconnect(),document.removeEventListener(
"click",e,!0),document.removeEventListener("keydown",n,!0);for(let o of document.querySelectorAll(`.${V}`)){let i=o.parentNode;
o.replaceWith(o.textContent??""),i?.normalize()}}}var ft="coursekit-copy";function dn(s){let{version:t,pieces:e,numbers:n}=s??{};return t!==1||!Array.isArray(e)||!Array.isArray(n)||e.length!==n.
length||!n.every(Number.isInteger)?null:e.every(o=>typeof o?.text=="string"&&Number.isInteger(o.gap))?{version:t,pieces:e,
numbers:n}:null}var X=class{constructor(t){this.name=t,this.here=null}read(){try{return dn(JSON.parse(localStorage.getItem(
this.name)??"null"))??this.here}catch{return this.here}}write(t,e){this.here={version:1,pieces:t,numbers:e};let n=JSON.stringify(
this.here);try{localStorage.setItem(this.name,n)}catch{this.forget()}return globalThis.dispatchEvent(new CustomEvent(ft)),
this.isKept}noteOpened(){try{this.isKept||localStorage.setItem(this.name,JSON.stringify("comes with the course"))}catch{}}get isKept(){
try{return localStorage.getItem(this.name)!==null}catch{return!1}}forget(){try{localStorage.removeItem(this.name)}catch{}}remove(){
this.here=null,this.forget(),globalThis.dispatchEvent(new CustomEvent(ft))}whenChanged(t){globalThis.addEventListener("s\
torage",e=>{e.key!==this.name&&e.key!==null||(this.here=null,t(),globalThis.dispatchEvent(new CustomEvent(ft)))})}};var fn="This browser does not keep it: its storage is full or switched off. It is here until you close the page.",ut=class{constructor(t){
this.content=t,this.last=t.paragraphs.length,this.included=t.text.length>0?un(t.text):null,this.shelf=new X(`${Mt(k.binder)}${t.
kit}`),this.doing="",this.by="",this.wanted={},this.body=h("div",{class:"ck-reader-body"}),this.panel=null,this.unlink=null,
this.shelf.whenChanged(()=>this.draw()),this.link()}open(t){this.wanted=t,this.doing="",this.panel??=le(this.body,this.included?
`“${this.content.title}”`:b("Your copy of the column",this.content.genre)),this.included&&this.shelf.noteOpened(),this.
draw(),this.panel.show(t.from),this.goTo(t.paragraph)}goTo(t){let e=t?this.body.querySelector(`[data-number="${t}"]`):this.
body.querySelector("textarea, .ck-findings, .ck-buttons");e instanceof HTMLElement&&(e.focus({preventScroll:!0}),(e.querySelector(
"mark")??e).scrollIntoView({block:"nearest"}))}copy(){return this.included??this.shelf.read()}link(){let t=this.copy()!==
null;t&&!this.unlink&&(this.unlink=me(this.last,(e,n)=>this.open({paragraph:e,from:n,words:pe(n)}))),!t&&this.unlink&&(this.
unlink(),this.unlink=null)}draw(){this.link();let t=this.copy(),{genre:e}=this.content;this.body.replaceChildren(...t?this.
drawn(t):[Bt(n=>this.take(n),e)])}take(t){let e=U(t),{numbers:n,found:r}=Rt(e,this.content.paragraphs,this.content.title);
if(!n.some(Boolean)){let[o]=G(this.content,e,n,r),i=this.body.querySelector("[role=status]");i&&(i.textContent=`${o} You\
r text was not kept.`);return}this.shelf.write(e,n),this.draw(),this.goTo()}drawn(t){if(this.included)return[this.buttons(
this.turning("mark","Mark it yourself")),...this.done(t)];let e=ct(t.pieces,t.numbers,this.content.paragraphs),n=G(this.
content,t.pieces,t.numbers,e);return this.shelf.isKept||n.push(fn),this.said=h("div",{class:"ck-findings",role:"status",
tabindex:-1},n.map(r=>h("p",{},r))),[this.said,this.buttons(this.turning("mark","Mark it yourself"),this.turning("correc\
t","Correct the paragraphs"),this.removing()),...this.done(t)]}buttons(...t){return h("div",{class:"ck-buttons",tabindex:-1},
t)}done(t){return this.doing==="correct"?[Ut(t,this.last,e=>this.correct(t,e),this.content.genre)]:this.doing==="mark"?[
ce(this.content,e=>be(t.pieces,t.numbers,e))]:[...this.views(),this.paragraphs(t)]}turning(t,e){let n=()=>{this.doing=this.
doing===t?"":t,this.draw(),this.body.querySelector(`[data-doing="${t}"]`)?.focus()},r=String(this.doing===t);return h("b\
utton",{type:"button","data-doing":t,"aria-pressed":r,click:n},e)}views(){let t=Ht(this.content,k.binder);t.some(({by:n,
isOpen:r})=>r&&n===this.by)||(this.by="");let e=n=>{this.by=n,this.draw(),this.body.querySelector("select")?.focus()};return[
h("div",{},qt(t,this.by,e,this.content.genre))]}correct(t,e){this.shelf.write(t.pieces,e);let n=ct(t.pieces,e,this.content.
paragraphs),r=G(this.content,t.pieces,e,n);this.said?.replaceChildren(...r.map(o=>h("p",{},o)))}removing(){let t=h("butt\
on",{type:"button",click:()=>{if(t.dataset.sure)return this.shelf.remove(),this.draw(),this.goTo();t.dataset.sure="yes",
t.textContent="Really remove it from this browser?"},blur:()=>{delete t.dataset.sure,t.textContent=ge}});return t.textContent=
ge,t}paragraphs({pieces:t,numbers:e}){let n=t.filter((r,o)=>!e[o]);return h("div",{},h("ol",{class:"ck-copy"},this.content.
paragraphs.map((r,o)=>this.paragraph(o+1,be(t,e,o+1)))),n.length>0&&h("details",{},h("summary",{},`${b("Not part of the \
article",this.content.genre)}: ${S(n.length,"piece")}`),n.map(({text:r})=>h("p",{dir:"auto"},r))))}paragraph(t,e){let n=this.
wanted.paragraph===t;return h("li",{value:t,"data-number":t,tabindex:-1,"aria-label":`Paragraph ${t}`,class:n&&"ck-wante\
d"},h("p",{dir:"auto"},e?this.words(t,e):h("em",{},"not in your copy")))}words(t,e){if(this.by){let i=this.content.statements.
filter(({paragraph:a})=>a===t);return Ft(e,i,this.by,Kt(this.content,this.by))}let{paragraph:n,words:r=[]}=this.wanted;return z(
e,n===t?_(e,r):[]).map(i=>i.within.length?h("mark",{},i.text):i.text)}},ge="Remove my copy",un=s=>({version:0,pieces:s.map(
t=>({text:t,gap:1,words:0,aside:!1})),numbers:s.map((t,e)=>e+1)}),be=(s,t,e)=>s.filter((n,r)=>t[r]===e).map(({text:n})=>n).
join(" ");function ke(s){if(k.readers.has(s.kit))return;let t=document.head.appendChild(document.createElement("style"));
t.textContent=`${he}
.ck-screen.ck-reader {
${It}}
`;let e=new ut(s);k.readers.set(s.kit,e);let{wanted:n}=k;k.wanted=void 0,n&&e.open(n)}return Ee(pn);})();
