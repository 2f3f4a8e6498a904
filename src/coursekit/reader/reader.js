/* Made by `make scripts` of the sources beside it: edit those. */
var coursekitReader=(()=>{var X=Object.defineProperty;var ge=Object.getOwnPropertyDescriptor;var be=Object.getOwnPropertyNames;var ke=Object.prototype.hasOwnProperty;var we=(s,t)=>{for(var e in t)X(s,e,{get:t[e],enumerable:!0})},ye=(s,t,e,n)=>{if(t&&typeof t=="object"||typeof t=="funct\
ion")for(let r of be(t))!ke.call(s,r)&&r!==e&&X(s,r,{get:()=>t[r],enumerable:!(n=ge(t,r))||n.enumerable});return s};var xe=s=>ye(X({},"__esModule",{value:!0}),s);var rn={};we(rn,{provide:()=>me});function ve(s,t,e){for(let[n,r]of Object.entries(t))typeof r=="function"?s.addEventListener(n,r):r!==!1&&r!=null&&s.setAttribute(
n,r===!0?"":String(r));return s.append(...e.flat(1/0).filter(Boolean)),s}var l=(s,t={},...e)=>ve(document.createElement(
s),t,e);var T=()=>`ck${Math.random().toString(36).slice(2,10)}`;var ft=(s,t,e=!1)=>l(s,{dir:"auto",class:e&&"ck-quote"},Oe(e&&!/^[“"]/.test(t)?`“${t}”`:t)),Oe=s=>s.split(/(-[>x](?!\w))/).
map((t,e)=>e%2?l("span",{style:"white-space: nowrap"},t):t),x=s=>s!==null&&typeof s=="object"&&Object.getPrototypeOf(s)===
Object.prototype,ut=(s,t)=>Object.hasOwn(s,t)?s[t]:void 0;var Z=s=>s.length<2?s.join(""):`${s.slice(0,-1).join(", ")} and ${s[s.length-1]}`,O=(s,t)=>`${s} ${t}${s===1?"":"s"}`;function pt(s,t){try{return s()}catch(e){return console.error(e),t}}function mt(s){s.addEventListener("keydown",t=>{!t.ctrlKey&&!t.metaKey&&!t.altKey&&t.key!=="Escape"&&t.stopPropagation()})}var et=2,gt=100,Ee=16,j=s=>Number.isSafeInteger(s)&&s>0,bt=s=>x(s)&&Object.hasOwn(s,"answer")&&Array.isArray(s.dot)&&s.dot.
length===2&&typeof s.dot[0]=="string"&&j(s.dot[1]),wt=(s,t=Ee)=>t>0?s===null||typeof s!="object"||Object.values(s).every(
e=>wt(e,t-1)):!1,Se=s=>bt(s)&&wt(s)&&x(s.by)&&Object.values(s.by).every(j)&&(s.others===void 0||Array.isArray(s.others)&&
s.others.every(bt)),st=s=>x(s)&&Number.isInteger(s.version)&&s.version>et;function Te({saved:s,items:t,round:e,...n}){let r=j(
s)?s:1,o={dot:["1",r],by:{1:r}};if(!x(t))return Object.fromEntries(["off","weights","kept","wishes"].filter(a=>Object.hasOwn(
n,a)).map(a=>[a,{answer:n[a],...o}]));let i=Object.entries(t).filter(([,a])=>x(a)).map(([a,d])=>[a,{...d,...o}]);return j(
e)&&i.push(["#round",{answer:String(e),...o}]),Object.fromEntries(i)}var Q=s=>s.isWellFormed?.()?s:s.replace(/\p{Surrogate}/gu,
"�");function B(s){return typeof s=="string"?Q(s):Array.isArray(s)?s.map(B):x(s)?Object.fromEntries(Object.entries(s).
map(([t,e])=>[Q(t),B(e)])):s}function M(s){let t=x(s)&&(s.version===et?s.items:s.version===1&&Te(s));return x(t)?Object.
fromEntries(Object.entries(t).filter(([,e])=>Se(e)).map(([e,n])=>[Q(e),nt(B(n))])):{}}var yt=s=>Object.keys(s).length?{version:et,
items:B(s)}:{},Ne=s=>s===""||s==null||typeof s=="object"&&!Object.keys(s).length,xt=({tries:s})=>s&&j(s)?s:0,Ae=s=>Ne(s.
answer)&&!xt(s)&&s.revealed!==!0,E=(s,t=e=>e)=>x(s)?`{${Object.keys(s).sort().map(e=>`${JSON.stringify(t(e))}:${E(s[e],t)}`).
join()}}`:Array.isArray(s)?`[${s.map(e=>E(e,t)).join()}]`:JSON.stringify(typeof s=="string"?t(s):s);function Me(s){let t=n=>{
let r=E(n.answer);return[[Ae(n)?0:1,xt(n),r.length,r,E(n)],n]},e=([n],[r])=>{let o=n.findIndex((i,a)=>i!==r[a]);return o<
0?0:n[o]>r[o]?-1:1};return s.map(t).sort(e).map(([,n])=>n)}var A=({dot:s,answer:t})=>E([s,t]);function vt(s){let t=new Map;
for(let e of Me(s))t.has(A(e))||t.set(A(e),e);return[...t.values()]}var tt=(s,{dot:[t,e]})=>(ut(s.by,t)??0)>=e,P=({by:s,
others:t=[],...e})=>[e,...t],H=(s,t)=>Object.entries(t.by).every(e=>tt(s,{dot:e}))&&P(t).every(e=>tt(s,e));function Ie(...s){
let t=new Map;for(let[e,n]of s.flatMap(Object.entries))t.set(e,Math.max(t.get(e)??0,n));return Object.fromEntries(t)}function kt(s,t){
let e=new Set(P(t).map(({dot:n})=>E(n)));return s.filter(n=>e.has(E(n.dot))||!tt(t,n))}function Le(s,t){let[e,n]=[H(s,t),
H(t,s)];if(e!==n||E(s)===E(t))return e?s:t;let[r,o]=[P(s),P(t)],i=e?[]:[...kt(r,t),...kt(o,s)],a=vt(i.length?i:[...r,...o]),
d=e&&A(r[0])===A(o[0])&&A(r[0]),[h,...c]=[...a.filter(f=>A(f)===d),...a.filter(f=>A(f)!==d)],u=Ie(s.by,t.by,...a.map(({dot:[
f,p]})=>({[f]:p})));return nt({...h,by:u,...c.length&&{others:c}})}var nt=s=>s.others&&s.others.length>gt?{...s,others:vt(
s.others).slice(0,gt)}:s;function W(s,t){let e=Object.entries(t).map(([n,r])=>[n,nt(Object.hasOwn(s,n)?Le(s[n],r):r)]);return{
...s,...Object.fromEntries(e)}}function q(s,t){let e=globalThis;return e[Symbol.for(s)]??=t(),e[Symbol.for(s)]}var Ot="coursekit-kept",$e="coursekit:",S=q("coursekit",()=>new Map),F=s=>{try{return JSON.parse(s??"null")}catch{return null}};
function Ce(s){let t=F(document.getElementById("jupyter-config-data")?.textContent),e=t?.baseUrl??document.body?.dataset.
baseUrl;if(!e||s&&!t?.hubUser)return"";let n=String(e),r=pt(()=>new URL(n,document.baseURI).pathname,n).replace(/\/$/,""),
o=je(t?.hubPrefix),i=r.startsWith(`${o}/`)?r.slice(o.length):r,[a]=/^.*?\/user\/[^/]+/.exec(i)??[i];return`${r.slice(0,r.
length-i.length)}${a}`}var je=s=>typeof s=="string"?s.replace(/\/hub\/?$/,""):"";function _e(s){let t=Ce(s);return t?`co\
ursekit@${encodeURIComponent(t)}:`:$e}var L=class{constructor({storage:t,binder:e,prefix:n=_e(e)}={}){this.open=()=>t===
void 0?globalThis.localStorage:t,this.prefix=n}get isThere(){try{return this.open().length>=0}catch{return!1}}names(t){let e=[];
try{e=Array.from({length:this.open().length},(n,r)=>this.open().key(r)??"")}catch{}return[...new Set([...e,...S.keys()])].
filter(n=>n.startsWith(this.prefix+t)).map(n=>n.slice(this.prefix.length))}stored(t){try{return F(this.open().getItem(this.
prefix+t))}catch{return null}}read(t){let e=this.stored(t),n=M(F(S.get(this.prefix+t)));return st(e)||!Object.keys(n).length?
e:yt(W(M(e),n))}write(t,e){S.set(this.prefix+t,JSON.stringify(e)),this.retry()}retry(){for(let t of[...S.keys()].filter(
e=>e.startsWith(this.prefix))){let e=this.read(t.slice(this.prefix.length));!st(e)&&this.holds(t,JSON.stringify(e))&&S.delete(
t)}}holds(t,e){try{return this.open().setItem(t,e),this.open().getItem(t)===e}catch{return!1}}unkept(t){let e=S.get(this.
prefix+t),n=e===void 0?{}:M(this.stored(t));return Object.fromEntries(Object.entries(M(F(e))).filter(([r,o])=>!Object.hasOwn(
n,r)||!H(n[r],o)))}remove(t){S.delete(this.prefix+t);try{this.open().removeItem(this.prefix+t)}catch{}}entries(t){return W(
this.fromCells(t),M(this.read(t)))}fromCells(t){let[e,...n]=t.split("/"),r=n[0]==="rounds"&&n[1];if(!r&&n[0]!=="question\
s")return{};let o=(i,a)=>r?i[0]===r:i.includes(a);return this.names(`${e}/`).filter(i=>i.split("/").length===3&&!i.startsWith(
`${e}/rounds/`)).map(i=>{let a=i.split("/")[2].split("+");return Object.fromEntries(Object.entries(M(this.read(i))).filter(
([d])=>o(a,d)))}).reduce(W,{})}whenKept(t,e,n=e){let r=`${this.prefix}${t}/`,o,i=d=>{let{newValue:h,key:c}=d,u=d.type===
"storage"&&h===null&&(c??r),f=u?u.startsWith(r):d.detail?.cleared===r;if(clearTimeout(o),f){for(let p of S.keys())p.startsWith(
u||r)&&S.delete(p);n()}else o=setTimeout(()=>{d.type!==Ot&&this.retry(),e()},50)},a=[Ot,"storage","focus","pageshow"];for(let d of a)
globalThis.addEventListener(d,i);return()=>{clearTimeout(o);for(let d of a)globalThis.removeEventListener(d,i)}}};var b=q("coursekit reader",()=>({readers:new Map,askers:[]}));function Re(s={}){let t=[...b.readers.values()].at(-1);if(t)
return t.open(s);b.wanted=s,Et()}b.open=Re;function Et(){(b.load??b.askers.at(-1))?.()}var St=s=>new L({binder:s}).prefix.replace(/^coursekit/,"coursekit-copy");var Tt=`/* A text to mark. Each label has a line and a number of its own, and what was judged a sign: colour repeats the\
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
`;function k(s){let t=[],e=[],n=[];for(let r of s){n.push(t.length);let o=!0;for(let i of r.normalize("NFKD"))if(/[\p{L}\p{N}]/u.
test(i))for(let a of i.toLowerCase().replace("ß","ss").replace("ς","σ").split(""))t.push(a),e.push(o),o=!1;else/[\p{M}'’‘`´]/u.
test(i)||(o=!0)}return{text:t.join(""),begins:e,starts:n}}var Nt=s=>s<10?0:Math.min(6,1+Math.floor(s/20));function $(s,t){
let e=At(s,t.text).filter(n=>t.begins[n]).map(n=>[n,n+s.length]);return e.length?e:Nt(s.length)?Be(s,t):[]}function At(s,t){
let e=[];for(let n=s?t.indexOf(s):-1;n>=0;n=t.indexOf(s,n+1))e.push(n);return e}function Be(s,t){let e=Nt(s.length),n=Math.
floor(s.length/(e+1)),r=new Map;for(let i=0;i<n*(e+1);i+=n)for(let a of At(s.slice(i,i+n),t.text)){let d=Math.max(0,a-i-
e),h=Pe(s,t.text.slice(d,Math.max(0,a-i+s.length+e)),e);if(!h)continue;let[c,u,f]=h,p=r.get(d+u);(!p||c<p[1])&&r.set(d+u,
[d+f,c])}let o=[...r].map(([i,[a,d]])=>[d,i,a]).sort(Mt);return o.filter(([i])=>i===o[0][0]).map(([,i,a])=>[i,a])}function Mt(s,t){
let e=s.findIndex((n,r)=>n!==t[r]);return e<0?0:s[e]-t[e]}function Pe(s,t,e){let n=new Int32Array(t.length+1),r=Int32Array.
from(n,(i,a)=>a);for(let i=1;i<=s.length;i+=1){let[a,d]=[new Int32Array(t.length+1),new Int32Array(t.length+1)];a[0]=i;for(let h=1;h<=
t.length;h+=1){let c=[[n[h-1]+ +(s[i-1]!==t[h-1]),r[h-1]],[n[h]+1,r[h]],[a[h-1]+1,d[h-1]]],u=c[0];for(let f of c)Mt(f,u)<
0&&(u=f);[a[h],d[h]]=u}n=a,r=d}let o=n.indexOf(Math.min(...n));return n[o]>e?null:[n[o],r[o],o]}var He=/\r\n?|[\u0085\u2028\u2029]/g,We=/[\f\v]/g,qe=/[\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g,Fe=/\u00ad[ ]*\n[ ]*/g,
Ke=/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/g,ze=/[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]/g,Ue=/([a-z\u00df-\u00f6\u00f8-\u00ff])[-\u2010] *\n *([a-z\u00df-\u00f6\u00f8-\u00ff])/g,
Ye=/[.!?…]['"’”»)\]]* +(?=['"‘“«([]*[A-Z0-9À-ÖØ-Þ])/g,Ge=/[.!?…:]['"’”»)\]]*\s*$/,Je=new RegExp("\
^[^A-Za-z0-9]*(?:advertisement|anzeige|read more|read also|also read|also on|see also|related|recommended|more from|most\
 read|share|sign up|subscribe|subscription|log in|follow us|listen to|watch|photo|photograph|picture|image|credit|illust\
ration|getty|copyright|newsletter|continue reading|story continues|\\d* ?comments?)(?![A-Za-z0-9])","i"),Ve=/(?:[|/©]| via | by ).*(?:getty|afp|reuters|epa|images|ap photo)(?![A-Za-z0-9])|^©/i,
Xe=s=>s.normalize("NFC").replace(He,`
`).replace(We,`
`).replace(qe," ").replace(Fe,"").replace(Ke,"").replace(ze,"").replace(Ue,"$1$2"),ot=s=>s.split(/\s+/).filter(Boolean);
function It(s){let t=[],e=2,n=!1;for(let r of Xe(s).split(`
`)){let o=ot(r).join(" ");if(!o){e=2;continue}let i=(e===2||!n)&&Ze(o);for(let a of i?[o]:Qe(o))t.push({text:a,gap:e,words:ot(
a).length,aside:i}),e=0;e=1,n=!i&&!Ge.test(o)}return t}var Ze=s=>ot(s).length<=14&&(Ve.test(s)||Je.test(s)&&!/[.!?]['"’”]?$/.
test(s));function Qe(s){let t=[0,...[...s.matchAll(Ye)].map(e=>e.index+e[0].length),s.length];return t.slice(1).map((e,n)=>s.
slice(t[n],e).trim()).filter(Boolean)}var ts=6,es=12,ss=6,ns=.25,os=.3,rs=1.5,is=1.5,$t=4,as=.7;function Ct(s,t,e=""){let n=k([e]).text,r=s.filter(({aside:f,text:p})=>!f&&
!(n&&k([p]).text===n)),o=k(r.map(({text:f})=>f)),i=t.map(({quoted:f})=>jt(f,o)),a=hs(r,t,i),d=n!==""&&k(s.map(({text:f})=>f)).
text.includes(n),h=cs(r,a,t,i,d),c=a.map(f=>h.has(f)?f:0),u=new Map(r.map((f,p)=>[f,c[p]]));return{numbers:s.map(f=>u.get(
f)??0),found:i.map((f,p)=>at(p+1,f,c))}}function it(s,t,e){let n=k(s.map(({text:r})=>r));return e.map(({quoted:r},o)=>at(
o+1,jt(r,n),t))}function cs(s,t,e,n,r){let o=[0,...e.map(()=>0)],i=new Set([0]);for(let[c,u]of s.entries())o[t[c]]+=u.words,
c&&t[c]===t[c-1]&&u.gap===2&&i.add(t[c]);if(!e.some(({quoted:c})=>c.length))return new Set(t);let a=new Set,d=[];for(let[
c,u]of e.entries()){let f=at(c+1,n[c],t),p=w=>w.reduce((N,V)=>N+V.worth,0),m=p(n[c].filter((w,N)=>f[N])),g=m>0&&3*m>=p(n[c])&&
4*o[c+1]>=u.words,y=o[c+1]?Math.abs(o[c+1]-u.words):1/0;g?a.add(c+1):!n[c].length&&!i.has(c+1)&&y<=1&&d.push(c+1)}if(a.size||
r)for(let c of d)a.add(c);let h=t.filter((c,u)=>u===0||t[u-1]!==c);for(let c of[h,[...h].reverse()]){let u=0;for(let[f,p]of c.
slice(1).entries()){u=c[f]||u;let m=e[p-1],g=m?.quoted.length?c[f]:u;!p||!a.has(g)||Math.abs(g-p)!==1||Math.abs(o[p]-m.words)<=
2+Math.floor(m.words/7)&&a.add(p)}}return a}function jt(s,t){let e=n=>t.starts.findLastIndex(r=>r<=n);return s.map(n=>{let r=k(
[n]).text,o=$(r,t).map(([i,a])=>[e(i),e(a-1)+1]);return{worth:Math.min(8,.25*r.length),places:o}})}var at=(s,t,e)=>t.map(
({places:n})=>n.some(([r,o])=>e.slice(r,o).every(i=>i===s)));function ls(s,t,e){let n=new Float64Array(e+1);for(let{worth:r,
places:o}of t){let i=o.filter(([a])=>a>=s).map(([,a])=>a);i.length&&(n[Math.min(...i)]+=r+Math.min(2,r))}return n}function hs(s,t,e){
let[n,r]=[s.length,t.length],o=(n+1)*(r+1)*2,i=new Float64Array(o).fill(1/0),a=new Int32Array(o).fill(-1);i[0]=0;let d=(u,f,p)=>(u*
(r+1)+f)*2+p,h=(u,f,p)=>{i[u]+p<i[f]-1e-9&&(i[f]=i[u]+p,a[f]=u)};for(let u=0;u<=n;u+=1)for(let f=0;f<=r;f+=1)for(let p of[
0,1]){let m=d(u,f,p);if(i[m]!==1/0){if(f<r){h(m,d(u,f+1,p),ts);for(let[g,y]of fs(s,u,p,t[f],e[f]))h(m,d(g,f+1,1),y)}u<n&&
h(m,d(u+1,f,0),ds(s[u],p,f>0&&f<r))}}let c=[d(n,r,0),d(n,r,1)];return us(a,i[c[1]]<i[c[0]]?c[1]:c[0],r)}var ds=(s,t,e)=>s.
gap===0?t?$t:0:e?as:0;function fs(s,t,e,n,r){let o=ls(t,r,s.length),i=Math.min(ss,r.reduce((h,{worth:c})=>h+Math.min(2,c),
0));t<s.length&&s[t].gap===0&&(i+=e?is:$t);let a=0,d=[];for(let h=t;h<s.length&&a<=2*n.words+20;h+=1){let{gap:c}=s[h];h>
t&&c!==0&&(i+=c===2?rs:os),a+=s[h].words,i-=o[h+1];let u=Math.abs(a-n.words);d.push([h+1,i+Math.min(es,u*ns+u**2/Math.max(
n.words,1))])}return d}function us(s,t,e){let n=[],r=o=>[Math.floor(o/2/(e+1)),Math.floor(o/2)%(e+1)];for(let o=t;s[o]>=
0;o=s[o]){let[i,a]=r(o),[d,h]=r(s[o]);for(let c=i-d;c>0;c-=1)n.push(a>h?a:0)}return n.reverse()}var ps=["%PDF","PK","{\\rtf"],ms="script, style, noscript, template, iframe, object, embed, svg, canvas, select, butto\
n, nav, figcaption, aside",gs=new Set("ADDRESS ARTICLE BLOCKQUOTE BODY CENTER DD DETAILS DIV DL DT FIELDSET FIGURE FOOTE\
R FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN OL P PRE SECTION SUMMARY TABLE TBODY TD TH TR UL".split(" "));function bs(s){
let t=new DOMParser().parseFromString(s,"text/html");for(let r of t.querySelectorAll(ms))r.remove();let e=[],n=r=>{r.nodeType===
Node.TEXT_NODE&&e.push((r.nodeValue??"").replace(/\s+/g," "));let o=gs.has(r.nodeName);o&&e.push(`

`),r.nodeName==="BR"&&e.push(`
`);for(let i of r.childNodes)n(i);o&&e.push(`

`)};return t.body&&n(t.body),e.join("").replace(/[ \t]*\n[ \t]*/g,`
`).replace(/\n{3,}/g,`

`).trim()}function ks(s){let[t,e]=s;if(t===255&&e===254)return new TextDecoder("utf-16le").decode(s);if(t===254&&e===255)
return new TextDecoder("utf-16be").decode(s);try{return new TextDecoder("utf-8",{fatal:!0}).decode(s)}catch{return new TextDecoder(
"windows-1252").decode(s)}}async function _t(s){if(s.size>3e6)throw new Error("This file is too large for a column. Save\
 the text of the column alone.");let t=new Uint8Array(await s.arrayBuffer()),e=ks(t);if(ps.some(n=>e.startsWith(n))||e.includes(
"\0"))throw new Error("This file is not plain text or HTML. Open it, copy the text, and paste it here.");return/^\s*<(?:!doctype|html|head|body|article|div|p)\b/i.
test(e)||/\.x?html?$/i.test(s.name)?bs(e):e}var ws="Paste the text of the column, or open it as a text file or a saved web page. It stays in this browser, on this d\
evice. It is not sent anywhere, and it is not in your notebook or in your saved work.",ys="There is no text yet. Paste i\
t into the field first.",xs=4e5,vs="This is too long for a column. Paste the text of the column alone.";function Rt(s){let t=T(),
e=l("textarea",{id:t,rows:9,dir:"auto",autocomplete:"off",autocapitalize:"off",spellcheck:"false","data-gramm":"false"}),
n=l("p",{role:"status"}),r=i=>{n.textContent=i.trim()?i.length>xs?vs:"":ys,!n.textContent&&(e.value="",s(i))},o=l("input",
{id:`${t}-file`,type:"file",accept:".txt,.text,.md,.html,.htm,.xhtml,text/plain,text/html",change:async()=>{let[i]=o.files??
[];if(i){try{r(await _t(i))}catch(a){n.textContent=a instanceof Error?a.message:String(a)}o.value=""}}});return l("div",
{class:"ck-bringing"},l("p",{},ws),l("label",{for:t},"The text of the column"),e,l("div",{class:"ck-buttons"},l("button",
{type:"button",class:"ck-primary",click:()=>r(e.value)},"Find the paragraphs")),l("label",{for:o.id},"Or a file"),o,n)}function C(s,t){let e=k([s]),n=[],r=0;for(let o of s){for(let i of k([o]).text)n.push([r,r+o.length]);r+=o.length}return t.
map(o=>$(k([o]).text,e)[0]).filter(Boolean).map(([o,i])=>[n[o][0],n[i-1][1]])}function K(s,t){let e=[...new Set([0,s.length,
...t.flat()])].sort((n,r)=>n-r);return e.slice(1).map((n,r)=>({text:s.slice(e[r],n),within:t.map(([o,i],a)=>o<=e[r]&&n<=
i?a:-1).filter(o=>o>=0)}))}var Os={voice:["who_said_it","match_speakers"],mode:["mode_of_speech"]},Dt={voice:"Whose words",mode:"How they reach you"},
Es=6,Ss=({tries:s=0,revealed:t,outcome:e})=>s>0||t===!0||e==="shown";function Bt({kit:s,rounds:t},e){let n=new L({binder:e}),
r=({place:o,asks:i})=>Object.values(n.entries(`${s}/${o}`)).filter(Ss).length>=i;return Object.entries(Os).map(([o,i])=>{
let a=t.filter(({ask:d})=>i.includes(d));return{by:o,isOpen:a.some(r),titles:a.map(({title:d})=>d)}})}function Pt(s,t,e){
let n=l("select",{"aria-label":"Show in the column",change:()=>e(n.value)},l("option",{value:""},"The text alone"),s.filter(
({isOpen:o})=>o).map(({by:o})=>l("option",{value:o,selected:o===t},Dt[o]))),r=s.filter(({isOpen:o,titles:i})=>!o&&i.length);
return[s.some(({isOpen:o})=>o)&&l("div",{class:"ck-buttons"},n),r.map(({by:o,titles:i})=>l("p",{class:"ck-later"},`When \
you have finished ${i.map(a=>`“${a}”`).join(" or ")}, “${Dt[o]}” can be shown here.`))]}function Ht(s,t,e,n){let r=i=>e===
"voice"?i.voice:i.mode.replace("_"," "),o=t.flatMap(i=>i.words.flatMap(a=>C(s,[a]).map(d=>({range:d,name:r(i)}))));return K(
s,o.map(({range:i})=>i)).map((i,a,d)=>{let h=i.within.at(-1);if(h===void 0)return i.text;let{name:c}=o[h],u=d[a+1]?.within.
some(p=>o[p].name===c),f=Math.max(0,n.indexOf(c))%Es;return l("span",{class:`ck-told ck-hue-${f}`},i.text,!u&&l("small",
{},` [${c}]`))})}var Wt=({statements:s},t)=>[...new Set(s.map(e=>t==="voice"?e.voice:e.mode.replace("_"," ")))];var Ts="not part of the article";function qt({pieces:s,numbers:t},e,n){let r=[...t],o=(d,h)=>{r[d]=h,a[d].show()},i=d=>{
let h=r[d],c=Math.min(e,1+Math.max(0,...r.slice(0,d)));for(let u=d;u<r.length&&r[u]===h;u+=1)o(u,c);n([...r])},a=s.map((d,h)=>{
let c=T(),u=l("p",{id:c,dir:"auto"},d.text),f=l("select",{"aria-label":"Belongs to","aria-describedby":c,change:()=>{o(h,
Number(f.value)),n([...r])}},l("option",{value:0},Ts),Array.from({length:e},(y,w)=>l("option",{value:w+1},`paragraph ${w+
1}`))),p=l("button",{type:"button","aria-describedby":c,click:()=>i(h)},"A paragraph begins here"),m=l("li",{},u,l("div",
{class:"ck-buttons"},f,p));return{node:m,show:()=>{f.value=String(r[h]),m.classList.toggle("ck-outside",!r[h])}}});for(let{
show:d}of a)d();return l("ol",{class:"ck-pieces",role:"list"},a.map(({node:d})=>d))}var Kt=6,Ft=s=>s.length>Kt?O(s.length,"paragraph"):`paragraph${s.length>1?"s":""} ${Z(s)}`;function Ns(s,t,e){let n=[0,...s.
paragraphs.map(()=>0)];for(let[r,o]of t.entries())n[e[r]]+=o.words;return n}function As({title:s,names:t},e){let n=k(e.map(
({text:i})=>i)),r=e.reduce((i,a)=>i+a.words,0),o=i=>$(k([i]).text,n).length>0;return r?r<120&&o(s)?"It has the headline,\
 but not the text. The page may ask readers to pay first.":t.filter(o).length>=2?"It is about the same people, but none \
of the words that the course quotes are in it. It may be a translation or another article.":"None of the words that the \
course quotes are in it. It does not look like this column.":"There is no text in it."}function z(s,t,e,n){let r=Ns(s,t,
e),o=s.paragraphs.map((f,p)=>p+1),i=o.filter(f=>!r[f]);if(i.length===o.length)return[As(s,t)];let a=o.filter(f=>r[f]),d=Math.
max(...a),h=[i.length?`${a.length} of the ${o.length} paragraphs are in your copy.`:`All ${o.length} paragraphs are in y\
our copy.`];if(i.length>1&&i.every(f=>f>d))h.push(`Your copy ends after paragraph ${d}. The rest may be only for readers\
 who pay.`);else if(i.length){let f=i.length>Kt?Z(i):Ft(i).replace(/^paragraphs? /,"");h.push(`Paragraph${i.length>1?"s":
""} ${f} of the course ${i.length>1?"are":"is"} not in your copy.`)}let u=a.filter(f=>Ms(s.paragraphs[f-1],r[f],n[f-1]));
return u.length&&h.push(`Look at ${Ft(u)}: the words or their number differ from the course. ${u.length>1?"Do they":"Doe\
s it"} begin and end in the right place, or is this another edition?`),h}function Ms(s,t,e){let n=e.filter(r=>!r).length;
return Math.abs(t-s.words)>3+s.words/8||n>e.length/2}function Yt(s,t,e,n){let r=new ct(t,e,new Set(n)),o=s.flatMap((h,c)=>r.pairs(h,c));o.sort((h,c)=>c.earned-h.earned||c.fit-
h.fit||Number(c.same)-Number(h.same)||c.shared-h.shared||h.mark-c.mark||h.span-c.span);let i=new Map;for(let h of o)!i.has(
h.mark)&&![...i.values()].some(({span:c})=>c===h.span)&&i.set(h.mark,h);let a=s.map((h,c)=>r.marked(h,i.get(c))),d=a.reduce(
(h,c)=>h+c.earned,0);return{marks:a,missed:t.map((h,c)=>c).filter(h=>!o.some(({span:c})=>c===h)),points:2*d/(s.length+t.
length)}}var ct=class{constructor(t,e,n){this.spans=t,this.tempting=e,this.light=n}pairs(t,e){return this.spans.flatMap(
(n,r)=>{let o=Ut(t,n);if(!o)return[];let i=this.fit(t,n),a=t.labels.some(c=>n.labels.includes(c)),d=a?i>=.5:i>=.9,h=a&&i>=
.9?1:d?.5:0;return[{mark:e,span:r,fit:i,same:a,shared:o,earned:h}]})}marked(t,e){let{span:n=null,earned:r=0,same:o=!0}=e??
{};if(e?.same&&e.fit>=.9)return{state:"right",at:n,earned:r,same:o};let i=this.tempted(t,e?.fit??0);if(i!==null)return{state:"\
tempting",at:i,earned:r,same:!0};if(e)return{state:e.fit>=.9?"label":this.astray(t,e.span),at:n,earned:r,same:o};let a=this.
spans.findIndex(d=>Ut(t,d));return{state:a<0?"extra":"split",at:a<0?null:a,earned:r,same:o}}astray(t,e){if(this.spans.filter(
i=>this.heavy(t,i)*2>=this.heavy(i,i)).length>1)return"joined";let r=this.spans[e],o=this.heavy(t,r);return o===this.heavy(
r,r)?"long":o===this.own(t,r)?"short":"off"}tempted(t,e){let n=0,r=null;for(let[o,i]of this.tempting.entries()){let a=this.
fit(t,i);i.labels.length&&!t.labels.some(d=>i.labels.includes(d))||a<=n||(n=a,r=o)}return n>=Math.max(e,.6)?r:null}fit(t,e){
let n=this.heavy(t,e);return n?2*n/(this.own(t,e)+this.heavy(e,e)):0}heavy(t,e){let n=zt(e),r=n.filter(o=>!this.light.has(
o));return(r.length?r:n).filter(o=>t.first<=o&&o<=t.last).length}own(t,e){let n=zt(t).filter(r=>r<e.first||r>e.last);return this.
heavy(t,e)+n.filter(r=>!this.light.has(r)).length}},zt=({first:s,last:t})=>Array.from({length:t-s+1},(e,n)=>s+n),Ut=(s,t)=>Math.
max(0,Math.min(s.last,t.last)-Math.max(s.first,t.first)+1);var v=({first:s,last:t})=>`${s}-${t}`;var U=class{constructor(t){this.field=t,this.rows=new Map,this.none=l("p",{class:"ck-none"},"Nothing is marked yet."),this.
items=l("ol",{class:"ck-mark-list","aria-label":"Your marks"}),this.node=l("div",{},this.none,this.items)}show(t){let e=new Map(
t.map(o=>[v(o),this.rows.get(v(o))??this.row(o)])),n=[...e.values()].map(({node:o})=>o);n.length===this.items.children.length&&
n.every((o,i)=>o===this.items.children[i])||this.items.replaceChildren(...n);for(let o of t){let i=e.get(v(o))?.select;i&&
i.value!==o.label&&(i.value=o.label)}this.rows=e,this.none.hidden=t.length>0,this.items.hidden=!t.length}row(t){let{field:e}=this,
n=`“${e.quoted(t.first,t.last)}”`,r=()=>e.markAt(t.first)??t,o=e.options.describe?.(t),i=o?.id,a=e.labels.length<2?null:
l("select",{"aria-label":`Label of ${n}`,"aria-describedby":i,change:()=>e.relabel(r(),a?.value??t.label)},e.labels.map(
({id:u,text:f})=>l("option",{value:u},f))),d=l("button",{type:"button","aria-label":`Remove ${n}`,"aria-describedby":i,click:()=>this.
remove(r())},"Remove"),h=l("span",{class:"ck-controls"},a,d),c=l("div",{class:"ck-marked-line"},l("span",{class:"ck-quot\
e",dir:"auto"},n),h);return{node:l("li",{},c,o),select:a}}remove(t){let e=this.field.made.indexOf(t);this.field.remove(t);
let n=this.items.querySelectorAll("button"),r=n[Math.min(e,n.length-1)];r?r.focus():this.field.words.focus(t.first)}};var Y=class{constructor(t,e,n,r){this.nodes=[],this.gaps=[],this.paragraphOf=[],this.list=l("div",{class:"ck-passage",role:"\
listbox","aria-multiselectable":"true","aria-label":e,"aria-describedby":r,lang:n},t.map((i,a)=>this.paragraph(i,a,t.length)));
let o=t.map(i=>l("p",{dir:"auto"},i.join("")));this.node=l("div",{},l("div",{class:"ck-spoken",lang:n},o),this.list),this.
at=1,this.reach(1)}paragraph(t,e,n){let r=n>1?`Paragraph ${e+1}`:!1;return l("p",{dir:"auto",role:"group","aria-label":r},
t.map((o,i)=>i%2?this.word(o,e):this.gap(o)))}word(t,e){this.paragraphOf.push(e);let n=this.nodes.length+1,r=l("span",{class:"\
ck-word",role:"option",tabindex:-1,"data-word":n},t);return this.nodes.push(r),r}gap(t){let e=l("span",{"aria-hidden":"t\
rue"},t);return this.gaps.push({node:e,before:this.nodes.length}),e}get count(){return this.nodes.length}text(t){return this.
nodes[t-1]?.textContent??""}quoted(t,e){let n=new Map(this.gaps.map(({node:o,before:i})=>[i,o.textContent])),r=[];for(let o=t;o<=
e;o+=1)r.push(this.text(o),o<e?n.get(o):"");return r.join("")}within(t,e){let n=this.paragraphOf[e-1],r=this.paragraphOf.
indexOf(n)+1,o=this.paragraphOf.lastIndexOf(n)+1;return Math.min(Math.max(t,r),o)}show(t,e,n){let r=o=>!!e&&e[0]<=o&&o<=
e[1];this.nodes.forEach((o,i)=>{let a=t(i+1),d=r(i+1);o.className=["ck-word",...Vt(a),d&&"ck-now"].filter(Boolean).join(
" "),o.setAttribute("aria-selected",String(!!a||d));let h=[d&&"about to be marked",a&&n[a.label],a?.sign].filter(Boolean);
h.length?o.setAttribute("aria-label",[o.textContent,...h].join(", ")):o.removeAttribute("aria-label"),Xt(o,"tag",a?.begins&&
n.length>1?String(a.label+1):""),Xt(o,"sign",a?.ends?Is[a.look??""]??"":"")});for(let{node:o,before:i}of this.gaps){let[
a,d]=[t(i),t(i+1)],h=a&&d&&a.number===d.number?a:void 0,c=r(i)&&r(i+1);o.className=[...Vt(h),c&&"ck-now"].filter(Boolean).
join(" ")}}reach(t){let[e,n]=[this.nodes[this.at-1],this.nodes[t-1]];n&&(e&&(e.tabIndex=-1),n.tabIndex=0,this.at=t)}focus(t){
this.reach(t),this.nodes[t-1]?.focus()}towards(t,e){let n=this.paragraphOf[this.at-1];if(t==="Home")return e?1:this.paragraphOf.
indexOf(n)+1;if(t==="End")return e?this.count:this.paragraphOf.lastIndexOf(n)+1;if(t==="ArrowUp"||t==="ArrowDown")return this.
byLine(t==="ArrowUp"?-1:1);if(t!=="ArrowLeft"&&t!=="ArrowRight")return;let r=getComputedStyle(this.nodes[this.at-1]).direction===
"rtl",o=t==="ArrowRight"!==r?1:-1;return Math.min(Math.max(this.at+o,1),this.count)}byLine(t){let e=this.box(this.at),n=this.
nodes.map((i,a)=>({place:a+1,...this.box(a+1)})).filter(({line:i})=>(i-e.line)*t>Gt),r=Math.min(...n.map(i=>Math.abs(i.line-
e.line)));return n.filter(i=>Math.abs(i.line-e.line)<r+Gt).sort((i,a)=>Math.abs(i.middle-e.middle)-Math.abs(a.middle-e.middle))[0]?.
place??this.at}box(t){let{left:e,right:n,top:r,bottom:o}=this.nodes[t-1].getBoundingClientRect();return{left:e,right:n,line:(r+
o)/2,middle:(e+n)/2}}pointedAt(t){let e=t.target instanceof Element?t.target.closest("[data-word]"):null;if(e&&this.list.
contains(e))return Number(e.getAttribute("data-word"));let n=this.nodes.map((r,o)=>({place:o+1,...this.box(o+1)})).filter(
({line:r})=>Math.abs(r-t.clientY)<=Jt).map(({place:r,left:o,right:i})=>({place:r,off:Math.max(o-t.clientX,t.clientX-i,0)})).
sort((r,o)=>r.off-o.off)[0];return n&&n.off<=Jt?n.place:void 0}},Gt=6,Jt=22,Is={right:"✓",partly:"½",wrong:"✗"},Vt=s=>s?
["ck-marked",`ck-as-${s.label+1}`,s.look&&`ck-${s.look}`]:[];function Xt(s,t,e){e?s.dataset[t]=e:delete s.dataset[t]}function Zt(s){let{words:t}=s,[e,n]=[0,!1];t.list.addEventListener("pointerdown",o=>{[e,n]=[0,!1],!(o.pointerType!=="mou\
se"||o.button||s.isLocked||s.anchor!==null)&&(e=t.pointedAt(o)??0)}),t.list.addEventListener("pointermove",o=>{if(!e||!(o.
buttons&1))return;let i=t.pointedAt(o);!i||!n&&i===e||(n=!0,s.anchor=e,s.move(i))});let r=()=>{n&&s.finish(),e=0};t.list.
addEventListener("pointerup",r),t.list.addEventListener("pointerleave",r),t.list.addEventListener("click",o=>{let i=t.pointedAt(
o);!n&&i&&s.choose(i),n=!1}),t.list.addEventListener("focusin",({target:o})=>{let i=o instanceof HTMLElement?Number(o.dataset.
word):0;i&&i!==t.at&&(t.reach(i),s.show())}),t.list.addEventListener("keydown",o=>{o.altKey||o.metaKey||!Ls(s,o)||(o.preventDefault(),
o.stopPropagation())})}function Ls(s,t){let{key:e,shiftKey:n,ctrlKey:r}=t,{words:o,isLocked:i}=s,a=o.towards(e,r);if(a!==
void 0)return s.move(a,n),!0;if(r||i)return!1;if(e==="Enter"||e===" ")s.choose(o.at);else if(e==="Escape"&&s.anchor!==null)
s.giveUp();else if(e==="Delete"||e==="Backspace")$s(s);else if(/^[1-9]$/.test(e)&&s.labels.length>1)Cs(s,Number(e)-1);else
return!1;return!0}function $s(s){let t=s.markAt(s.words.at);t?s.remove(t):s.say("This word is not marked.")}function Cs(s,t){
let e=s.labels[t];if(!e)return;let n=s.markAt(s.words.at);s.setLabel(e.id),s.anchor!==null?s.finish():n?s.relabel(n,e.id):
s.say(`The next mark will be: ${e.text}.`)}var Qt="­‌‍⁠",js="'’-‐‑.·&_@־׳״",_s=",:/٫٬",Rs=/[\u3041-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\u{20000}-\u{323af}\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]/u,
_=s=>s!==void 0&&/[\p{L}\p{N}\p{M}]/u.test(s),R=s=>s!==void 0&&/\p{N}/u.test(s),te=s=>s!==void 0&&/\p{Sc}/u.test(s),ee=s=>s!==
void 0&&Rs.test(s)&&/\p{L}/u.test(s),I=(s,t)=>t!==void 0&&s.includes(t);function D(s){let t=Array.from(s),e=(i,a)=>t.slice(i,a).join(""),n=[],r=0,o=0;for(;o<t.length;){let i=Ds(t,o);i>o&&(n.push(
e(r,o),e(o,i)),r=i),o=Math.max(i,o+1)}return[...n,e(r)]}function Ds(s,t){let e=Ps(s,t);if(!_(s[e]))return t;if(ee(s[e])){
for(e+=1;I(Qt,s[e])||_(s[e])&&/\p{M}/u.test(s[e]);)e+=1;return e}for(;Bs(s,e);)e+=1;let n=I("%‰°",s[e])||te(s[e])&&!R(
s[e+1]);return R(s[e-1])&&n?e+1:e}function Bs(s,t){if(t>=s.length)return!1;if(I(Qt,s[t]))return!0;if(I(_s,s[t]))return R(
s[t-1])&&R(s[t+1]);let e=s[t+(I(js,s[t])?1:0)];return _(e)&&!ee(e)}function Ps(s,t){if(_(s[t])||_(s[t-1]))return t;if(I(
"#@",s[t]))return t+1;let e=t+(I("+-−±",s[t])?1:0);return e+=te(s[e])?1:0,R(s[e])?e:t}var Hs=["Choose the first word of what you want to mark, then the last one. For one word, choose it twice. With a mouse \
you can also draw over the words.","With the keyboard: arrows go from word to word, Enter sets the first word and then t\
he last one; or hold Shift while you move, then press Enter. Escape gives up, Delete takes a mark away."],Ws="The number\
 of a label sets it.";function ne(s,t){let e=new lt(t);return s.append(e.node),e}var lt=class{constructor(t){this.options=
t,this.labels=t.labels,this.id=T(),this.made=[],this.looks=new Map,this.anchor=null,this.isLocked=!1,this.label=this.labels[0].
id;let e=t.paragraphs.map(r=>typeof r=="string"?D(r):r),n=l("p",{id:`${this.id}-how`},Hs.join(" "),this.labels.length>1&&
` ${Ws}`);this.words=new Y(e,t.title?`${t.title}, word by word`:"The text, word by word",t.language,n.id),this.list=new U(
this),this.usual=l("span",{},"Choose the first word, then the last one."),this.said=l("span",{"aria-live":"polite"}),this.
chosen=this.chooser(),this.node=l("div",{class:"ck-marking"},this.chosen,t.title&&l("p",{class:"ck-title"},ft("span",t.title)),
this.words.node,l("p",{class:"ck-hint"},this.usual,this.said),l("details",{class:"ck-how"},l("summary",{},"How to mark"),
n),this.list.node);for(let r of["input","change"])this.node.addEventListener(r,o=>o.stopPropagation());Zt(this),this.write(
t.marks??[])}chooser(){if(this.labels.length<2)return l("p",{class:"ck-as"},...se(this.labels[0]));let t=(e,n)=>{let r=()=>this.
setLabel(e.id),o=l("input",{type:"radio",name:this.id,value:e.id,checked:!n,change:r}),i=l("span",{class:`ck-sample ck-m\
arked ck-as-${n+1}`,"aria-hidden":"true"},n+1);return l("label",{},o,i,l("span",{},...se(e)))};return l("fieldset",{class:"\
ck-as"},l("legend",{},"Mark words as"),this.labels.map(t))}setLabel(t){this.label=t;let e=this.chosen.querySelectorAll("\
input");for(let n of e)n.checked=n.value===t}marks(){return this.made.map(t=>({...t}))}quoted(t,e){return this.words.quoted(
t,e)}write(t){this.made=[...t].sort((e,n)=>e.first-n.first),this.show()}lock(t){this.isLocked=t,t&&this.quiet(),this.words.
list.setAttribute("aria-disabled",String(t)),this.node.classList.toggle("ck-locked",t);let e=this.node.querySelectorAll(
"input, select, button");for(let n of e)n.disabled=t;this.show()}judge(t){this.looks=t,t.size&&this.quiet(),this.show()}quiet(){
this.anchor=null,this.say("")}show(){let t=[];this.made.forEach((n,r)=>{let o=this.looks.get(v(n)),i=this.labels.findIndex(
({id:d})=>d===n.label),a=this.quoted(n.first,n.last);for(let d=n.first;d<=n.last;d+=1){let[h,c]=[d===n.first,d===n.last];
t[d]={number:r,label:i,words:a,begins:h,ends:c,look:o,sign:qs[o??""]}}});let e=this.labels.map(({text:n})=>n);this.words.
show(n=>t[n],this.pending(),e),this.list.show(this.made)}pending(){return this.anchor===null?null:this.anchor<this.words.
at?[this.anchor,this.words.at]:[this.words.at,this.anchor]}move(t,e=!1){e&&this.anchor===null&&!this.isLocked&&(this.anchor=
this.words.at),this.words.focus(this.anchor===null?t:this.words.within(t,this.anchor)),this.show()}choose(t){if(this.isLocked)
return this.words.focus(t);this.anchor===null?(this.anchor=t,this.move(t),this.say(`First word: “${this.words.text(t)}\
”. Now choose the last word.`)):(this.move(t),this.finish())}finish(){let[t,e]=this.pending()??[0,0];if(!t)return;this.
anchor=null;let n=this.made.filter(o=>o.last<t||o.first>e);this.change([...n,{first:t,last:e,label:this.label}]);let r=`\
Marked: “${this.quoted(t,e)}”${this.labels.length>1?` as ${this.textOf(this.label)}`:""}.`;this.say(`${r} ${O(this.made.
length,"mark")}.`)}giveUp(){this.anchor=null,this.show(),this.say("Nothing is being marked.")}remove(t){this.change(this.
made.filter(e=>e!==t)),this.say(`“${this.quoted(t.first,t.last)}” is no longer marked. ${O(this.made.length,"mark")}\
.`)}relabel(t,e){this.change(this.made.map(n=>n===t?{...t,label:e}:n)),this.say(`“${this.quoted(t.first,t.last)}” is n\
ow marked as ${this.textOf(e)}.`)}change(t){this.looks=new Map,this.write(t),this.options.onChange?.(this.marks())}textOf(t){
return this.labels.find(e=>e.id===t)?.text??""}markAt(t){return this.made.find(({first:e,last:n})=>e<=t&&t<=n)}say(t){this.
said.textContent=t,this.usual.hidden=!!t||this.isLocked}},qs={right:"right",partly:"partly right",wrong:"not right"},se=({
text:s,about:t})=>[l("strong",{},s),t&&`: ${t}`];var Fs=new Set("a an and as at be by for has have he in is it its of on or that the this to was were will with".split(" ")),
Ks={right:"Right.",label:"The words are right, the label is not.",long:"You marked more than it takes.",short:"There is \
more of it.",off:"It begins or ends elsewhere.",joined:"These are several. Mark each for itself.",split:"This is part of\
 a longer one. Make one mark of it.",extra:"The course has nothing here. You may still be right: the course names only w\
hat is clear."};function zs(s,[t,e]){let[n,r,o]=[0,0,0];for(let[i,a]of s.entries())i%2&&n+a.length>t&&n<e&&(r||=(i+1)/2,
o=(i+1)/2),n+=a.length;return{first:r,last:o}}function oe(s,t){let e=D(s),n=[];for(let[r,o]of t)for(let i of C(s,[r])){let{
first:a,last:d}=zs(e,i);a&&n.every(h=>d<h.first||h.last<a)&&n.push({first:a,last:d,label:o})}return n.sort((r,o)=>r.first-
o.first)}var Us=({statements:s})=>[{id:"speaks",name:"Who speaks in quotation marks",labels:[...new Set(s.filter(t=>t.mode===
"quoted").map(({voice:t})=>t))].map(t=>({id:t,text:t})),spans:(t,e)=>oe(t,e.filter(n=>n.mode==="quoted"&&n.text).map(n=>[
n.text,n.voice]))},{id:"sure",name:"Hedges and loaded words",labels:[{id:"hedge",text:"a hedge: how sure somebody is"},{
id:"loaded",text:"a loaded word: it judges, colours or boosts"}],spans:(t,e)=>oe(t,e.flatMap(n=>[...n.hedges.map(r=>[r,"\
hedge"]),...n.loaded.map(r=>[r,"loaded"])]))}];function re(s,t){let e=l("div"),n=Us(s).map(c=>({...c,paragraphs:s.paragraphs.
map((u,f)=>f+1).filter(u=>r(c,u).length)})).filter(({paragraphs:c,labels:u})=>c.length&&u.length);if(!n.length)return l(
"p",{},"Nothing of what the course could ask here is in your copy.");function r(c,u){return c.spans(t(u),s.statements.filter(
({paragraph:f})=>f===u))}let o=l("select",{"aria-label":"What to mark",change:()=>d()},n.map(({id:c,name:u})=>l("option",
{value:c},u))),i=l("select",{"aria-label":"Paragraph",change:()=>h()}),a=()=>n.find(({id:c})=>c===o.value)??n[0],d=()=>{
i.replaceChildren(...a().paragraphs.map(c=>l("option",{value:c},`Paragraph ${c}`))),h()},h=()=>{let c=Number(i.value);e.
replaceChildren(Ys(a(),t(c),r(a(),c),c))};return d(),l("div",{class:"ck-own-marks"},l("div",{class:"ck-buttons"},o,i),e)}
function Ys({labels:s},t,e,n){let o=D(t).filter((m,g)=>g%2).flatMap((m,g)=>Fs.has(m.toLowerCase())?[g+1]:[]),i=m=>s.find(
g=>g.id===m)?.text??m,a=new Map,d=l("div",{role:"status"}),h=l("div"),c=ne(h,{paragraphs:[t],labels:s,title:`Paragraph ${n}`,
describe(m){let g=l("p",{id:T(),class:"ck-reply"});return a.set(v(m),g),g},onChange(){d.replaceChildren(),c.judge(new Map)}}),
u=({first:m,last:g,label:y})=>({first:m,last:g,labels:[y]}),f=()=>{let m=c.marks(),g=Yt(m.map(u),e.map(u),[],o),y=g.marks.
filter(({state:w})=>w==="right").length;c.judge(new Map(g.marks.map(({state:w,earned:N},V)=>[v(m[V]),w==="right"?"right":
N?"partly":"wrong"])));for(let[w,{state:N}]of g.marks.entries())a.get(v(m[w]))?.replaceChildren(Ks[N]??"");d.replaceChildren(
l("p",{},`${y} of ${O(e.length,"place")} found${g.missed.length?`, ${g.missed.length} not yet touched`:""}.`))},p=()=>{c.
write(e),d.replaceChildren(l("p",{},"These are what the course has here:"),...e.map(({first:m,last:g,label:y})=>l("p",{},
`“${c.quoted(m,g)}”: ${i(y)}`)))};return h.append(l("div",{class:"ck-buttons"},l("button",{type:"button",class:"ck-p\
rimary",click:f},"Check"),l("button",{type:"button",click:p},"Show what the course has")),d),h}var Gs="(max-width: 700px)";function ie(s,t){let e,n=()=>{i.hide(),e?.isConnected&&e.focus({preventScroll:!0}),e=void 0},
r=l("button",{type:"button",class:"ck-close",click:n},"Close"),o=l("div",{class:"ck-screen ck-reader",role:"region","ari\
a-label":t},l("div",{class:"ck-reader-head"},l("h2",{dir:"auto"},t),r),s);mt(o),o.addEventListener("keydown",a=>{a.key===
"Escape"&&(a.stopPropagation(),n())});let i=b.host?.(o)??Js(o);return{show(a){e=a??e,i.show()},close:n}}function Js(s){let t=l(
"dialog",{class:"ck-reader-dialog","aria-label":"Your copy of the column"},s);document.body.append(t);let e=n=>document.
documentElement.classList.toggle("ck-reader-beside",n);return t.addEventListener("close",()=>e(!1)),{show(){t.open||(matchMedia(
Gs).matches?t.showModal():(t.show(),e(!0)))},hide:()=>t.close()}}var ae=`.ck-screen.ck-reader {
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
`;var Xs=/\b(paragraphs?\s+)(\d{1,3}(?:(?:, | and |, and | or | to |–)\d{1,3})*)(?!\w)/gi,Zs="main, .jp-Cell, .jp-Render\
edMarkdown, .ck-screen, .ck-room",Qs="a, button, label, summary, select, textarea, option, svg, code, pre, script, style\
, [contenteditable], [aria-live], .ck-reader, .ck-reader-invitation, .cm-editor",G="ck-paragraph",tn="tr, li, p, blockqu\
ote, .ck-question",le=(s,t,e)=>l("button",{type:"button",class:G,"data-paragraph":t,"aria-label":e&&`paragraph ${t}`,title:"\
Open it in your copy"},s);function en(s,t){let e=[],n=0;for(let r of s.matchAll(Xs)){let[o,i,a]=r,d=a.split(/(\d+)/);d.every(
h=>!/\d/.test(h)||Number(h)>=1&&Number(h)<=t)&&(e.push(s.slice(n,r.index)),d.forEach((h,c)=>{/\d/.test(h)?e.push(le(c===
1?i+h:h,h,c!==1)):e.push(h)}),n=r.index+o.length)}return n?[...e,s.slice(n)].filter(r=>r!==""):null}function he(s,t){let e=s.
parentElement;if(!e||e.closest(Qs)||!e.closest(Zs))return;let n=en(s.data,t)??sn(e,s.data.trim(),t);n&&s.replaceWith(...n)}
function sn(s,t,e){if(!(s instanceof HTMLTableCellElement)||!/^\d{1,3}(?:, \d{1,3})*$/.test(t))return null;let n=s.closest(
"table")?.tHead?.rows[0]?.cells[s.cellIndex]?.textContent??"";return/^paragraphs?$/i.test(n.trim())?t.split(/(\d+)/).filter(
Boolean).map(o=>/\d/.test(o)&&Number(o)<=e?le(o,o,!0):o):null}function ce(s,t){let e=document.createTreeWalker(s,NodeFilter.
SHOW_TEXT),n=[];for(;e.nextNode();){let r=e.currentNode;/\d/.test(r.data)&&n.push(r)}for(let r of n)he(r,t)}var de=s=>[...(s.
closest(tn)?.textContent??"").matchAll(/“([^”]{3,})”/g)].map(([,t])=>t);function fe(s,t){let e=o=>{let i=o.target.
closest?.(`.${G}`);i&&(o.preventDefault(),o.stopPropagation(),t(Number(i.dataset.paragraph),i))},n=o=>{o.target.closest?.(
`.${G}`)&&!/^(?:Tab|Escape)$/.test(o.key)&&o.stopPropagation()};ce(document.body,s);let r=new MutationObserver(o=>{for(let{
addedNodes:i}of o)for(let a of i)a.isConnected&&(a.nodeType===Node.TEXT_NODE?he(a,s):ce(a,s))});return r.observe(document.
body,{childList:!0,subtree:!0}),document.addEventListener("click",e,!0),document.addEventListener("keydown",n,!0),()=>{r.
disconnect(),document.removeEventListener("click",e,!0),document.removeEventListener("keydown",n,!0);for(let o of document.
querySelectorAll(`.${G}`)){let i=o.parentNode;o.replaceWith(o.textContent??""),i?.normalize()}}}var ht="coursekit-copy";function nn(s){let{version:t,pieces:e,numbers:n}=s??{};return t!==1||!Array.isArray(e)||!Array.isArray(n)||e.length!==n.
length||!n.every(Number.isInteger)?null:e.every(o=>typeof o?.text=="string"&&Number.isInteger(o.gap))?{version:t,pieces:e,
numbers:n}:null}var J=class{constructor(t){this.name=t,this.here=null}read(){try{return nn(JSON.parse(localStorage.getItem(
this.name)??"null"))??this.here}catch{return this.here}}write(t,e){this.here={version:1,pieces:t,numbers:e};let n=JSON.stringify(
this.here);try{localStorage.setItem(this.name,n)}catch{this.forget()}return globalThis.dispatchEvent(new CustomEvent(ht)),
this.isKept}get isKept(){try{return localStorage.getItem(this.name)!==null}catch{return!1}}forget(){try{localStorage.removeItem(
this.name)}catch{}}remove(){this.here=null,this.forget(),globalThis.dispatchEvent(new CustomEvent(ht))}whenChanged(t){globalThis.
addEventListener("storage",e=>{e.key!==this.name&&e.key!==null||(this.here=null,t(),globalThis.dispatchEvent(new CustomEvent(
ht)))})}};var on="This browser does not keep it: its storage is full or switched off. It is here until you close the page.",dt=class{constructor(t){
this.content=t,this.last=t.paragraphs.length,this.shelf=new J(`${St(b.binder)}${t.kit}`),this.doing="",this.by="",this.wanted=
{},this.body=l("div",{class:"ck-reader-body"}),this.panel=null,this.unlink=null,this.shelf.whenChanged(()=>this.draw()),
this.link()}open(t){this.wanted=t,this.doing="",this.panel??=ie(this.body,"Your copy of the column"),this.draw(),this.panel.
show(t.from),this.goTo(t.paragraph)}goTo(t){let e=t?this.body.querySelector(`[data-number="${t}"]`):this.body.querySelector(
"textarea, .ck-findings");e instanceof HTMLElement&&(e.focus({preventScroll:!0}),(e.querySelector("mark")??e).scrollIntoView(
{block:"nearest"}))}link(){let t=this.shelf.read()!==null;t&&!this.unlink&&(this.unlink=fe(this.last,(e,n)=>this.open({paragraph:e,
from:n,words:de(n)}))),!t&&this.unlink&&(this.unlink(),this.unlink=null)}draw(){this.link();let t=this.shelf.read();this.
body.replaceChildren(...t?this.drawn(t):[Rt(e=>this.take(e))])}take(t){let e=It(t),{numbers:n,found:r}=Ct(e,this.content.
paragraphs,this.content.title);if(!n.some(Boolean)){let[o]=z(this.content,e,n,r),i=this.body.querySelector("[role=status\
]");i&&(i.textContent=`${o} Your text was not kept.`);return}this.shelf.write(e,n),this.draw(),this.goTo()}drawn(t){let e=it(
t.pieces,t.numbers,this.content.paragraphs),n=z(this.content,t.pieces,t.numbers,e);return this.shelf.isKept||n.push(on),
this.said=l("div",{class:"ck-findings",role:"status",tabindex:-1},n.map(r=>l("p",{},r))),[this.said,l("div",{class:"ck-b\
uttons"},this.turning("mark","Mark it yourself"),this.turning("correct","Correct the paragraphs"),this.removing()),...this.
done(t)]}done(t){return this.doing==="correct"?[qt(t,this.last,e=>this.correct(t,e))]:this.doing==="mark"?[re(this.content,
e=>pe(t.pieces,t.numbers,e))]:[...this.views(),this.paragraphs(t)]}turning(t,e){let n=()=>{this.doing=this.doing===t?"":
t,this.draw(),this.body.querySelector(`[data-doing="${t}"]`)?.focus()},r=String(this.doing===t);return l("button",{type:"\
button","data-doing":t,"aria-pressed":r,click:n},e)}views(){let t=Bt(this.content,b.binder);t.some(({by:n,isOpen:r})=>r&&
n===this.by)||(this.by="");let e=n=>{this.by=n,this.draw(),this.body.querySelector("select")?.focus()};return[l("div",{},
Pt(t,this.by,e))]}correct(t,e){this.shelf.write(t.pieces,e);let n=it(t.pieces,e,this.content.paragraphs),r=z(this.content,
t.pieces,e,n);this.said?.replaceChildren(...r.map(o=>l("p",{},o)))}removing(){let t=l("button",{type:"button",click:()=>{
if(t.dataset.sure)return this.shelf.remove(),this.draw(),this.goTo();t.dataset.sure="yes",t.textContent="Really remove i\
t from this browser?"},blur:()=>{delete t.dataset.sure,t.textContent=ue}});return t.textContent=ue,t}paragraphs({pieces:t,
numbers:e}){let n=t.filter((r,o)=>!e[o]);return l("div",{},l("ol",{class:"ck-copy"},this.content.paragraphs.map((r,o)=>this.
paragraph(o+1,pe(t,e,o+1)))),n.length>0&&l("details",{},l("summary",{},`Not part of the article: ${O(n.length,"piece")}`),
n.map(({text:r})=>l("p",{dir:"auto"},r))))}paragraph(t,e){let n=this.wanted.paragraph===t;return l("li",{value:t,"data-n\
umber":t,tabindex:-1,"aria-label":`Paragraph ${t}`,class:n&&"ck-wanted"},l("p",{dir:"auto"},e?this.words(t,e):l("em",{},
"not in your copy")))}words(t,e){if(this.by){let i=this.content.statements.filter(({paragraph:a})=>a===t);return Ht(e,i,
this.by,Wt(this.content,this.by))}let{paragraph:n,words:r=[]}=this.wanted;return K(e,n===t?C(e,r):[]).map(i=>i.within.length?
l("mark",{},i.text):i.text)}},ue="Remove my copy",pe=(s,t,e)=>s.filter((n,r)=>t[r]===e).map(({text:n})=>n).join(" ");function me(s){
if(b.readers.has(s.kit))return;let t=document.head.appendChild(document.createElement("style"));t.textContent=`${ae}
.ck-screen.ck-reader {
${Tt}}
`;let e=new dt(s);b.readers.set(s.kit,e);let{wanted:n}=b;b.wanted=void 0,n&&e.open(n)}return xe(rn);})();
