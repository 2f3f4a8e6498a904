/* Made by `make scripts` of the sources beside it: edit those. */
var coursekitReader=(()=>{var st=Object.defineProperty;var Me=Object.getOwnPropertyDescriptor;var Ie=Object.getOwnPropertyNames;var Le=Object.prototype.hasOwnProperty;var Ce=(e,t)=>{for(var n in t)st(e,n,{get:t[n],enumerable:!0})},je=(e,t,n,s)=>{if(t&&typeof t=="object"||typeof t=="func\
tion")for(let r of Ie(t))!Le.call(e,r)&&r!==n&&st(e,r,{get:()=>t[r],enumerable:!(s=Me(t,r))||s.enumerable});return e};var _e=e=>je(st({},"__esModule",{value:!0}),e);var js={};Ce(js,{provide:()=>Ae});var ot={code:"en",direction:"ltr",decimal:".",group:",",months:["January","February","March","April","May","June","July",
"August","September","October","November","December"],percent:"{n}%",day:"{day} {month} {year}",month:"{month} {year}",before:"\
{year} BC",pair:"{first} and {last}",alternative:"{first} or {last}",quotes:["“","”"],plurals:`10${"1".repeat(198)}`,
messages:{}},$e=globalThis,k=$e[Symbol.for("coursekit language")]??ot,P=(e,t)=>e.replace(/\{(\w+)\}/g,(n,s)=>Object.hasOwn(
t,s)?String(t[s]):n),rt=(e,t)=>t?P(e,t):e;function it(e,t){let n=Object.hasOwn(k.messages,e)?k.messages[e]:"";return typeof n==
"string"?n:n[t]}var u=(e,t)=>rt(it(e,0)||e,t);function y(e,t,n,s){let r=Number(k.plurals[n<200?n:100+n%100]);return rt(it(
e,r)||(n===1?e:t),{n:vt(n),...s})}var at=(e,t,n)=>rt(it(`${e}${t}`,0)||t,n),I=e=>k.quotes.join(e);function vt(e,t=3){let[n,s=""]=Math.abs(e).toFixed(t).split("."),r=n.replace(/\B(?=(\d{3})+$)/g,k.group),o=s.replace(/0+$/,
"");return`${e<0?"-":""}${r}${o&&k.decimal+o}`}var Ot='“"„«»‹›‘‚',Re=/“[^“”„]+”|„[^„“”]+[“”]|«[^«»]+»|»[^«»]+«|‹[^‹›]+›|›[^‹›]+‹|(?<![\p{L}\p{N}_])‘(?:[^‘’]|’(?=[\p{L}\p{N}_]))+’(?![\p{L}\p{N}_])|(?<![\p{L}\p{N}_])‚(?:[^‚‘’]|’(?=[\p{L}\p{N}_]))+[‘’](?![\p{L}\p{N}_])/gu,
Et=e=>[...e.matchAll(Re)].map(([t])=>t.slice(1,-1).trim());function De(e,t,n){for(let[s,r]of Object.entries(t))typeof r=="function"?e.addEventListener(s,r):r!==!1&&r!=null&&e.setAttribute(
s,r===!0?"":String(r));return e.append(...n.flat(1/0).filter(Boolean)),e}var d=(e,t={},...n)=>De(document.createElement(
e),t,n);var L=()=>`ck${Math.random().toString(36).slice(2,10)}`;var Nt=(e,t,n=!1)=>d(e,{dir:"auto",class:n&&"ck-quote"},Pe(n&&!Ot.includes(t.charAt(0)||" ")?I(t):t)),Pe=e=>e.split(/(-[>x](?!\w))/).
map((t,n)=>n%2?d("span",{style:"white-space: nowrap"},t):t),N=e=>e!==null&&typeof e=="object"&&Object.getPrototypeOf(e)===
Object.prototype,St=(e,t)=>Object.hasOwn(e,t)?e[t]:void 0;var ct=e=>e.length<2?e.join(""):P(k.pair,{first:e.slice(0,-1).join(", "),last:e[e.length-1]});function Tt(e,t){try{return e()}catch(n){return console.error(n),t}}var Bs=u("The picture cannot be shown here. What it \
would show stands below in words.");function At(e){e.addEventListener("keydown",t=>{!t.ctrlKey&&!t.metaKey&&!t.altKey&&t.
key!=="Escape"&&t.stopPropagation()})}var dt=2,Mt=100,Be=16,B=e=>Number.isSafeInteger(e)&&e>0,It=e=>N(e)&&Object.hasOwn(e,"answer")&&Array.isArray(e.dot)&&e.dot.
length===2&&typeof e.dot[0]=="string"&&B(e.dot[1]),Ct=(e,t=Be)=>t>0?e===null||typeof e!="object"||Object.values(e).every(
n=>Ct(n,t-1)):!1,He=e=>It(e)&&Ct(e)&&N(e.by)&&Object.values(e.by).every(B)&&(e.others===void 0||Array.isArray(e.others)&&
e.others.every(It)),ut=e=>N(e)&&Number.isInteger(e.version)&&e.version>dt;function We({saved:e,items:t,round:n,...s}){let r=B(
e)?e:1,o={dot:["1",r],by:{1:r}};if(!N(t))return Object.fromEntries(["off","weights","kept","wishes"].filter(a=>Object.hasOwn(
s,a)).map(a=>[a,{answer:s[a],...o}]));let i=Object.entries(t).filter(([,a])=>N(a)).map(([a,h])=>[a,{...h,...o}]);return B(
n)&&i.push(["#round",{answer:String(n),...o}]),Object.fromEntries(i)}var lt=e=>e.isWellFormed?.()?e:e.replace(/\p{Surrogate}/gu,
"�");function F(e){return typeof e=="string"?lt(e):Array.isArray(e)?e.map(F):N(e)?Object.fromEntries(Object.entries(e).
map(([t,n])=>[lt(t),F(n)])):e}function j(e){let t=N(e)&&(e.version===dt?e.items:e.version===1&&We(e));return N(t)?Object.
fromEntries(Object.entries(t).filter(([,n])=>He(n)).map(([n,s])=>[lt(n),pt(F(s))])):{}}var jt=e=>Object.keys(e).length?{
version:dt,items:F(e)}:{},qe=e=>e===""||e==null||typeof e=="object"&&!Object.keys(e).length,_t=({tries:e})=>e&&B(e)?e:0,
Fe=e=>qe(e.answer)&&!_t(e)&&e.revealed!==!0,A=(e,t=n=>n)=>N(e)?`{${Object.keys(e).sort().map(n=>`${JSON.stringify(t(n))}\
:${A(e[n],t)}`).join()}}`:Array.isArray(e)?`[${e.map(n=>A(n,t)).join()}]`:JSON.stringify(typeof e=="string"?t(e):e);function Ke(e){
let t=s=>{let r=A(s.answer);return[[Fe(s)?0:1,_t(s),r.length,r,A(s)],s]},n=([s],[r])=>{let o=s.findIndex((i,a)=>i!==r[a]);
return o<0?0:s[o]>r[o]?-1:1};return e.map(t).sort(n).map(([,s])=>s)}var C=({dot:e,answer:t})=>A([e,t]);function $t(e){let t=new Map;
for(let n of Ke(e))t.has(C(n))||t.set(C(n),n);return[...t.values()]}var ht=(e,{dot:[t,n]})=>(St(e.by,t)??0)>=n,K=({by:e,
others:t=[],...n})=>[n,...t],z=(e,t)=>Object.entries(t.by).every(n=>ht(e,{dot:n}))&&K(t).every(n=>ht(e,n));function ze(...e){
let t=new Map;for(let[n,s]of e.flatMap(Object.entries))t.set(n,Math.max(t.get(n)??0,s));return Object.fromEntries(t)}function Lt(e,t){
let n=new Set(K(t).map(({dot:s})=>A(s)));return e.filter(s=>n.has(A(s.dot))||!ht(t,s))}function Ue(e,t){let[n,s]=[z(e,t),
z(t,e)];if(n!==s||A(e)===A(t))return n?e:t;let[r,o]=[K(e),K(t)],i=n?[]:[...Lt(r,t),...Lt(o,e)],a=$t(i.length?i:[...r,...o]),
h=n&&C(r[0])===C(o[0])&&C(r[0]),[l,...c]=[...a.filter(p=>C(p)===h),...a.filter(p=>C(p)!==h)],f=ze(e.by,t.by,...a.map(({dot:[
p,m]})=>({[p]:m})));return pt({...l,by:f,...c.length&&{others:c}})}var pt=e=>e.others&&e.others.length>Mt?{...e,others:$t(
e.others).slice(0,Mt)}:e;function U(e,t){let n=Object.entries(t).map(([s,r])=>[s,pt(Object.hasOwn(e,s)?Ue(e[s],r):r)]);return{
...e,...Object.fromEntries(n)}}function G(e,t){let n=globalThis;return n[Symbol.for(e)]??=t(),n[Symbol.for(e)]}var Rt="coursekit-kept",Ge="coursekit:",M=G("coursekit",()=>new Map),Y=e=>{try{return JSON.parse(e??"null")}catch{return null}};
function Ye(e){let t=Y(document.getElementById("jupyter-config-data")?.textContent),n=t?.baseUrl??document.body?.dataset.
baseUrl;if(!n||e&&!t?.hubUser)return"";let s=String(n),r=Tt(()=>new URL(s,document.baseURI).pathname,s).replace(/\/$/,""),
o=Je(t?.hubPrefix),i=r.startsWith(`${o}/`)?r.slice(o.length):r,[a]=/^.*?\/user\/[^/]+/.exec(i)??[i];return`${r.slice(0,r.
length-i.length)}${a}`}var Je=e=>typeof e=="string"?e.replace(/\/hub\/?$/,""):"";function Ve(e){let t=Ye(e);return t?`co\
ursekit@${encodeURIComponent(t)}:`:Ge}var $=class{constructor({storage:t,binder:n,prefix:s=Ve(n)}={}){this.open=()=>t===
void 0?globalThis.localStorage:t,this.prefix=s}get isThere(){try{return this.open().length>=0}catch{return!1}}names(t){let n=[];
try{n=Array.from({length:this.open().length},(s,r)=>this.open().key(r)??"")}catch{}return[...new Set([...n,...M.keys()])].
filter(s=>s.startsWith(this.prefix+t)).map(s=>s.slice(this.prefix.length))}stored(t){try{return Y(this.open().getItem(this.
prefix+t))}catch{return null}}read(t){let n=this.stored(t),s=j(Y(M.get(this.prefix+t)));return ut(n)||!Object.keys(s).length?
n:jt(U(j(n),s))}write(t,n){M.set(this.prefix+t,JSON.stringify(n)),this.retry()}retry(){for(let t of[...M.keys()].filter(
n=>n.startsWith(this.prefix))){let n=this.read(t.slice(this.prefix.length));!ut(n)&&this.holds(t,JSON.stringify(n))&&M.delete(
t)}}holds(t,n){try{return this.open().setItem(t,n),this.open().getItem(t)===n}catch{return!1}}unkept(t){let n=M.get(this.
prefix+t),s=n===void 0?{}:j(this.stored(t));return Object.fromEntries(Object.entries(j(Y(n))).filter(([r,o])=>!Object.hasOwn(
s,r)||!z(s[r],o)))}remove(t){M.delete(this.prefix+t);try{this.open().removeItem(this.prefix+t)}catch{}}entries(t){return U(
this.fromCells(t),j(this.read(t)))}fromCells(t){let[n,...s]=t.split("/"),r=s[0]==="rounds"&&s[1];if(!r&&s[0]!=="question\
s")return{};let o=(i,a)=>r?i[0]===r:i.includes(a);return this.names(`${n}/`).filter(i=>i.split("/").length===3&&!i.startsWith(
`${n}/rounds/`)).map(i=>{let a=i.split("/")[2].split("+");return Object.fromEntries(Object.entries(j(this.read(i))).filter(
([h])=>o(a,h)))}).reduce(U,{})}whenKept(t,n,s=n){let r=`${this.prefix}${t}/`,o,i=h=>{let{newValue:l,key:c}=h,f=h.type===
"storage"&&l===null&&(c??r),p=f?f.startsWith(r):h.detail?.cleared===r;if(clearTimeout(o),p){for(let m of M.keys())m.startsWith(
f||r)&&M.delete(m);s()}else o=setTimeout(()=>{h.type!==Rt&&this.retry(),n()},50)},a=[Rt,"storage","focus","pageshow"];for(let h of a)
globalThis.addEventListener(h,i);return()=>{clearTimeout(o);for(let h of a)globalThis.removeEventListener(h,i)}}};var x=G("coursekit reader",()=>({readers:new Map,askers:[]}));function Xe(e={}){let t=[...x.readers.values()].at(-1);if(t)
return t.open(e);x.wanted=e,Dt()}x.open=Xe;function Dt(){(x.load??x.askers.at(-1))?.()}var Pt=e=>new $({binder:e}).prefix.replace(/^coursekit/,"coursekit-copy");var Bt=`/* A text to mark. Each label has a line and a number of its own, and what was judged a sign: colour repeats the\
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
`;function v(e){let t=[],n=[],s=[];for(let r of e){s.push(t.length);let o=!0;for(let i of r.normalize("NFKD"))if(/[\p{L}\p{N}]/u.
test(i))for(let a of i.toLowerCase().replace("ß","ss").replace("ς","σ").split(""))t.push(a),n.push(o),o=!1;else/[\p{M}'’‘`´]/u.
test(i)||(o=!0)}return{text:t.join(""),begins:n,starts:s}}var Ht=e=>e<10?0:Math.min(6,1+Math.floor(e/20));function R(e,t){
let n=Wt(e,t.text).filter(s=>t.begins[s]).map(s=>[s,s+e.length]);return n.length?n:Ht(e.length)?Ze(e,t):[]}function Wt(e,t){
let n=[];for(let s=e?t.indexOf(e):-1;s>=0;s=t.indexOf(e,s+1))n.push(s);return n}function Ze(e,t){let n=Ht(e.length),s=Math.
floor(e.length/(n+1)),r=new Map;for(let i=0;i<s*(n+1);i+=s)for(let a of Wt(e.slice(i,i+s),t.text)){let h=Math.max(0,a-i-
n),l=tn(e,t.text.slice(h,Math.max(0,a-i+e.length+n)),n);if(!l)continue;let[c,f,p]=l,m=r.get(h+f);(!m||c<m[1])&&r.set(h+f,
[h+p,c])}let o=[...r].map(([i,[a,h]])=>[h,i,a]).sort(qt);return o.filter(([i])=>i===o[0][0]).map(([,i,a])=>[i,a])}function qt(e,t){
let n=e.findIndex((s,r)=>s!==t[r]);return n<0?0:e[n]-t[n]}function tn(e,t,n){let s=new Int32Array(t.length+1),r=Int32Array.
from(s,(i,a)=>a);for(let i=1;i<=e.length;i+=1){let[a,h]=[new Int32Array(t.length+1),new Int32Array(t.length+1)];a[0]=i;for(let l=1;l<=
t.length;l+=1){let c=[[s[l-1]+ +(e[i-1]!==t[l-1]),r[l-1]],[s[l]+1,r[l]],[a[l-1]+1,h[l-1]]],f=c[0];for(let p of c)qt(p,f)<
0&&(f=p);[a[l],h[l]]=f}s=a,r=h}let o=s.indexOf(Math.min(...s));return s[o]>n?null:[s[o],r[o],o]}var en=/\r\n?|[\u0085\u2028\u2029]/g,nn=/[\f\v]/g,sn=/[\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g,on=/\u00ad[ ]*\n[ ]*/g,
rn=/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/g,an=/[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]/g,cn=/([a-z\u00df-\u00f6\u00f8-\u00ff])[-\u2010] *\n *([a-z\u00df-\u00f6\u00f8-\u00ff])/g,
ln=/[.!?…]['"’”»)\]]* +(?=['"‘“«([]*[A-Z0-9À-ÖØ-Þ])/g,hn=/[.!?…:]['"’”»)\]]*\s*$/,dn=new RegExp("\
^[^A-Za-z0-9]*(?:advertisement|anzeige|read more|read also|also read|also on|see also|related|recommended|more from|most\
 read|share|sign up|subscribe|subscription|log in|follow us|listen to|watch|photo|photograph|picture|image|credit|illust\
ration|getty|copyright|newsletter|continue reading|story continues|\\d* ?comments?)(?![A-Za-z0-9])","i"),un=/(?:[|/©]| via | by ).*(?:getty|afp|reuters|epa|images|ap photo)(?![A-Za-z0-9])|^©/i,
pn=e=>e.normalize("NFC").replace(en,`
`).replace(nn,`
`).replace(sn," ").replace(on,"").replace(rn,"").replace(an,"").replace(cn,"$1$2"),ft=e=>e.split(/\s+/).filter(Boolean);
function J(e){let t=[],n=2,s=!1;for(let r of pn(e).split(`
`)){let o=ft(r).join(" ");if(!o){n=2;continue}let i=(n===2||!s)&&fn(o);for(let a of i?[o]:mn(o))t.push({text:a,gap:n,words:ft(
a).length,aside:i}),n=0;n=1,s=!i&&!hn.test(o)}return t}var fn=e=>ft(e).length<=14&&(un.test(e)||dn.test(e)&&!/[.!?]['"’”]?$/.
test(e));function mn(e){let t=[0,...[...e.matchAll(ln)].map(n=>n.index+n[0].length),e.length];return t.slice(1).map((n,s)=>e.
slice(t[s],n).trim()).filter(Boolean)}var gn=6,bn=12,kn=6,wn=.25,yn=.3,xn=1.5,vn=1.5,Kt=4,On=.7;function zt(e,t,n=""){let s=v([n]).text,r=e.filter(({aside:p,text:m})=>!p&&
!(s&&v([m]).text===s)),o=v(r.map(({text:p})=>p)),i=t.map(({quoted:p})=>Ut(p,o)),a=Sn(r,t,i),h=s!==""&&v(e.map(({text:p})=>p)).
text.includes(s),l=En(r,a,t,i,h),c=a.map(p=>l.has(p)?p:0),f=new Map(r.map((p,m)=>[p,c[m]]));return{numbers:e.map(p=>f.get(
p)??0),found:i.map((p,m)=>bt(m+1,p,c))}}function gt(e,t,n){let s=v(e.map(({text:r})=>r));return n.map(({quoted:r},o)=>bt(
o+1,Ut(r,s),t))}function En(e,t,n,s,r){let o=[0,...n.map(()=>0)],i=new Set([0]);for(let[c,f]of e.entries())o[t[c]]+=f.words,
c&&t[c]===t[c-1]&&f.gap===2&&i.add(t[c]);if(!n.some(({quoted:c})=>c.length))return new Set(t);let a=new Set,h=[];for(let[
c,f]of n.entries()){let p=bt(c+1,s[c],t),m=T=>T.reduce((E,nt)=>E+nt.worth,0),g=m(s[c].filter((T,E)=>p[E])),b=g>0&&3*g>=m(
s[c])&&4*o[c+1]>=f.words,O=o[c+1]?Math.abs(o[c+1]-f.words):1/0;b?a.add(c+1):!s[c].length&&!i.has(c+1)&&O<=1&&h.push(c+1)}
if(a.size||r)for(let c of h)a.add(c);let l=t.filter((c,f)=>f===0||t[f-1]!==c);for(let c of[l,[...l].reverse()]){let f=0;
for(let[p,m]of c.slice(1).entries()){f=c[p]||f;let g=n[m-1],b=g?.quoted.length?c[p]:f;!m||!a.has(b)||Math.abs(b-m)!==1||
Math.abs(o[m]-g.words)<=2+Math.floor(g.words/7)&&a.add(m)}}return a}function Ut(e,t){let n=s=>t.starts.findLastIndex(r=>r<=
s);return e.map(s=>{let r=v([s]).text,o=R(r,t).map(([i,a])=>[n(i),n(a-1)+1]);return{worth:Math.min(8,.25*r.length),places:o}})}
var bt=(e,t,n)=>t.map(({places:s})=>s.some(([r,o])=>n.slice(r,o).every(i=>i===e)));function Nn(e,t){let n=new Map;for(let{
worth:s,places:r}of t){let o=r.filter(([a])=>a>=e).map(([,a])=>a);if(!o.length)continue;let i=o.reduce((a,h)=>Math.min(a,
h));n.set(i,(n.get(i)??0)+s+Math.min(2,s))}return n}function Sn(e,t,n){let[s,r]=[e.length,t.length],o=(s+1)*(r+1)*2,i=new Float64Array(
o).fill(1/0),a=new Int32Array(o).fill(-1);i[0]=0;let h=(f,p,m)=>(f*(r+1)+p)*2+m,l=(f,p,m)=>{i[f]+m<i[p]-1e-9&&(i[p]=i[f]+
m,a[p]=f)};for(let f=0;f<=s;f+=1)for(let p=0;p<=r;p+=1)for(let m of[0,1]){let g=h(f,p,m);if(i[g]!==1/0){if(p<r){l(g,h(f,
p+1,m),gn);for(let[b,O]of An(e,f,m,t[p],n[p]))l(g,h(b,p+1,1),O)}f<s&&l(g,h(f+1,p,0),Tn(e[f],m,p>0&&p<r))}}let c=[h(s,r,0),
h(s,r,1)];return Mn(a,i[c[1]]<i[c[0]]?c[1]:c[0],r)}var Tn=(e,t,n)=>e.gap===0?t?Kt:0:n?On:0;function An(e,t,n,s,r){let o=Nn(
t,r),i=Math.min(kn,r.reduce((l,{worth:c})=>l+Math.min(2,c),0));t<e.length&&e[t].gap===0&&(i+=n?vn:Kt);let a=0,h=[];for(let l=t;l<
e.length&&a<=2*s.words+20;l+=1){let{gap:c}=e[l];l>t&&c!==0&&(i+=c===2?xn:yn),a+=e[l].words,i-=o.get(l+1)??0;let f=Math.abs(
a-s.words);h.push([l+1,i+Math.min(bn,f*wn+f**2/Math.max(s.words,1))])}return h}function Mn(e,t,n){let s=[],r=o=>[Math.floor(
o/2/(n+1)),Math.floor(o/2)%(n+1)];for(let o=t;e[o]>=0;o=e[o]){let[i,a]=r(o),[h,l]=r(e[o]);for(let c=i-h;c>0;c-=1)s.push(
a>l?a:0)}return s.reverse()}var w=(e,t)=>t&&k.code===ot.code?e.replace(/\b(?:(an?|An?) )?(article|column|Article|Column)\b/g,(n,s,r)=>{let o=/^[A-Z]/.
test(r)?t.slice(0,1).toUpperCase()+t.slice(1):t;return s?`${s[0]}${/^[aeiou]/i.test(t)?"n":""} ${o}`:o}):e;var In=3e6,Ln=["%PDF","PK","{\\rtf"],Cn="script, style, noscript, template, iframe, object, embed, svg, canvas, select\
, button, nav, figcaption, aside",jn=new Set("ADDRESS ARTICLE BLOCKQUOTE BODY CENTER DD DETAILS DIV DL DT FIELDSET FIGUR\
E FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN OL P PRE SECTION SUMMARY TABLE TBODY TD TH TR UL".split(" "));function _n(e){
let t=new DOMParser().parseFromString(e,"text/html");for(let r of t.querySelectorAll(Cn))r.remove();let n=[],s=r=>{r.nodeType===
Node.TEXT_NODE&&n.push((r.nodeValue??"").replace(/\s+/g," "));let o=jn.has(r.nodeName);o&&n.push(`

`),r.nodeName==="BR"&&n.push(`
`);for(let i of r.childNodes)s(i);o&&n.push(`

`)};return t.body&&s(t.body),n.join("").replace(/[ \t]*\n[ \t]*/g,`
`).replace(/\n{3,}/g,`

`).trim()}function $n(e){let[t,n]=e;if(t===255&&n===254)return new TextDecoder("utf-16le").decode(e);if(t===254&&n===255)
return new TextDecoder("utf-16be").decode(e);try{return new TextDecoder("utf-8",{fatal:!0}).decode(e)}catch{return new TextDecoder(
"windows-1252").decode(e)}}async function Gt(e,t){if(e.size>In)throw new Error(w(u("This file is too large for a column.\
 Save the text of the column alone."),t));let n=new Uint8Array(await e.arrayBuffer()),s=$n(n);if(Ln.some(r=>s.startsWith(
r))||s.includes("\0"))throw new Error(u("This file is not plain text or HTML. Open it, copy the text, and paste it here."));
return/^\s*<(?:!doctype|html|head|body|article|div|p)\b/i.test(s)||/\.x?html?$/i.test(e.name)?_n(s):s}var Rn=u("Paste the text of the column, or open it as a text file or a saved web page. It stays in this browser, on this\
 device. It is not sent anywhere, and it is not in your notebook or in your saved work."),Dn=u("There is no text yet. Pa\
ste it into the field first."),Pn=4e5,Bn=6e3,Hn=u("This is too long for a column. Paste the text of the column alone."),
Wn=e=>e.length>Pn||J(e).length>Bn;function Yt(e,t){let n=L(),s=d("textarea",{id:n,rows:9,dir:"auto",autocomplete:"off",autocapitalize:"\
off",spellcheck:"false","data-gramm":"false"}),r=d("p",{role:"status"}),o=a=>{r.textContent=a.trim()?Wn(a)?w(Hn,t):"":Dn,
!r.textContent&&(s.value="",e(a))},i=d("input",{id:`${n}-file`,type:"file",accept:".txt,.text,.md,.html,.htm,.xhtml,text\
/plain,text/html",change:async()=>{let[a]=i.files??[];if(a){try{o(await Gt(a,t))}catch(h){r.textContent=h instanceof Error?
h.message:String(h)}i.value=""}}});return d("div",{class:"ck-bringing"},d("p",{},w(Rn,t)),d("label",{for:n},w(u("The tex\
t of the column"),t)),s,d("div",{class:"ck-buttons"},d("button",{type:"button",class:"ck-primary",click:()=>o(s.value)},
u("Find the paragraphs"))),d("label",{for:i.id},u("Or a file")),i,r)}function D(e,t){let n=v([e]),s=[],r=0;for(let o of e){for(let i of v([o]).text)s.push([r,r+o.length]);r+=o.length}return t.
map(o=>R(v([o]).text,n)[0]).filter(Boolean).map(([o,i])=>[s[o][0],s[i-1][1]])}function V(e,t){let n=[...new Set([0,e.length,
...t.flat()])].sort((s,r)=>s-r);return n.slice(1).map((s,r)=>({text:e.slice(n[r],s),within:t.map(([o,i],a)=>o<=n[r]&&s<=
i?a:-1).filter(o=>o>=0)}))}var qn={voice:["who_said_it","match_speakers"],mode:["mode_of_speech"]},Jt={voice:u("Whose words"),mode:u("How they reac\
h you")},Fn=6,Kn=({tries:e=0,revealed:t,outcome:n})=>e>0||t===!0||n==="shown";function Vt({kit:e,rounds:t},n){let s=new $(
{binder:n}),r=({place:o,asks:i})=>Object.values(s.entries(`${e}/${o}`)).filter(Kn).length>=i;return Object.entries(qn).map(
([o,i])=>{let a=t.filter(({ask:h})=>i.includes(h));return{by:o,isOpen:a.some(r),titles:a.map(({title:h})=>h)}})}function Xt(e,t,n,s){
let r=d("select",{"aria-label":w(u("Show in the column"),s),change:()=>n(r.value)},d("option",{value:""},u("The text alo\
ne")),e.filter(({isOpen:i})=>i).map(({by:i})=>d("option",{value:i,selected:i===t},Jt[i]))),o=e.filter(({isOpen:i,titles:a})=>!i&&
a.length);return[e.some(({isOpen:i})=>i)&&d("div",{class:"ck-buttons"},r),o.map(({by:i,titles:a})=>d("p",{class:"ck-late\
r"},u("When you have finished {rounds}, “{view}” can be shown here.",{rounds:a.map(I).reduce((h,l)=>P(k.alternative,
{first:h,last:l})),view:Jt[i]})))]}var Qt=(e,t)=>t==="voice"?e.voice:e.mode_name;function Zt(e,t,n,s){let r=t.flatMap(o=>o.
words.flatMap(i=>D(e,[i]).map(a=>({range:a,name:Qt(o,n)}))));return V(e,r.map(({range:o})=>o)).map((o,i,a)=>{let h=o.within.
at(-1);if(h===void 0)return o.text;let{name:l}=r[h],c=a[i+1]?.within.some(p=>r[p].name===l),f=Math.max(0,s.indexOf(l))%Fn;
return d("span",{class:`ck-told ck-hue-${f}`},o.text,!c&&d("small",{},` [${l}]`))})}var te=({statements:e},t)=>[...new Set(
e.map(n=>Qt(n,t)))];var zn=u("not part of the article");function ee({pieces:e,numbers:t},n,s,r){let o=[...t],i=(l,c)=>{o[l]=c,h[l].show()},a=l=>{
let c=o[l],f=Math.min(n,1+Math.max(0,...o.slice(0,l)));for(let p=l;p<o.length&&o[p]===c;p+=1)i(p,f);s([...o])},h=e.map((l,c)=>{
let f=L(),p=d("p",{id:f,dir:"auto"},l.text),m=d("select",{"aria-label":u("Belongs to"),"aria-describedby":f,change:()=>{
i(c,Number(m.value)),s([...o])}},d("option",{value:0},w(zn,r)),Array.from({length:n},(T,E)=>d("option",{value:E+1},u("pa\
ragraph {number}",{number:E+1})))),g=d("button",{type:"button","aria-describedby":f,click:()=>a(c)},u("A paragraph begin\
s here")),b=d("li",{},p,d("div",{class:"ck-buttons"},m,g));return{node:b,show:()=>{m.value=String(o[c]),b.classList.toggle(
"ck-outside",!o[c])}}});for(let{show:l}of h)l();return d("ol",{class:"ck-pieces",role:"list"},h.map(({node:l})=>l))}var Un=6,Gn=e=>e.length>Un?y("Look at {n} paragraph: the words or their number differ from the course.","Look at {n} par\
agraphs: the words or their number differ from the course.",e.length):y("Look at paragraph {numbers}: the words or their\
 number differ from the course.","Look at paragraphs {numbers}: the words or their number differ from the course.",e.length,
{numbers:ct(e)});function Yn(e,t,n){let s=[0,...e.paragraphs.map(()=>0)];for(let[r,o]of t.entries())s[n[r]]+=o.words;return s}
function Jn({title:e,names:t,genre:n},s){let r=v(s.map(({text:a})=>a)),o=s.reduce((a,h)=>a+h.words,0),i=a=>R(v([a]).text,
r).length>0;return o?o<120&&i(e)?u("It has the headline, but not the text. The page may ask readers to pay first."):t.filter(
i).length>=2?w(u("It is about the same people, but none of the words that the course quotes are in it. It may be a trans\
lation or another article."),n):w(u("None of the words that the course quotes are in it. It does not look like this colu\
mn."),n):u("There is no text in it.")}function X(e,t,n,s){let r=Yn(e,t,n),o=e.paragraphs.map((p,m)=>m+1),i=o.filter(p=>!r[p]);
if(i.length===o.length)return[Jn(e,t)];let a=o.filter(p=>r[p]),h=Math.max(...a),l=[i.length?y("{there} of the {n} paragr\
aph is in your copy.","{there} of the {n} paragraphs are in your copy.",o.length,{there:a.length}):y("{n} of {n} paragra\
ph is in your copy.","All {n} paragraphs are in your copy.",o.length)];i.length>1&&i.every(p=>p>h)?l.push(u("Your copy e\
nds after paragraph {number}. The rest may be only for readers who pay.",{number:h})):i.length&&l.push(y("Paragraph {num\
bers} of the course is not in your copy.","Paragraphs {numbers} of the course are not in your copy.",i.length,{numbers:ct(
i)}));let f=a.filter(p=>Vn(e.paragraphs[p-1],r[p],s[p-1]));return f.length&&l.push(`${Gn(f)} ${y("Does it begin and end \
in the right place, or is this another edition?","Do they begin and end in the right place, or is this another edition?",
f.length)}`),l}function Vn(e,t,n){let s=n.filter(r=>!r).length;return Math.abs(t-e.words)>3+e.words/8||s>n.length/2}function oe(e,t,n,s){let r=new kt(t,n,new Set(s)),o=e.flatMap((l,c)=>r.pairs(l,c));o.sort((l,c)=>c.earned-l.earned||c.fit-
l.fit||Number(c.same)-Number(l.same)||c.shared-l.shared||l.mark-c.mark||l.span-c.span);let i=new Map;for(let l of o)!i.has(
l.mark)&&![...i.values()].some(({span:c})=>c===l.span)&&i.set(l.mark,l);let a=e.map((l,c)=>r.marked(l,i.get(c))),h=a.reduce(
(l,c)=>l+c.earned,0);return{marks:a,missed:t.map((l,c)=>c).filter(l=>!o.some(({span:c})=>c===l)),points:2*h/(e.length+t.
length)}}var kt=class{constructor(t,n,s){this.spans=t,this.tempting=n,this.light=s}pairs(t,n){return this.spans.flatMap(
(s,r)=>{let o=se(t,s);if(!o)return[];let i=this.fit(t,s),a=t.labels.some(c=>s.labels.includes(c)),h=a?i>=.5:i>=.9,l=a&&i>=
.9?1:h?.5:0;return[{mark:n,span:r,fit:i,same:a,shared:o,earned:l}]})}marked(t,n){let{span:s=null,earned:r=0,same:o=!0}=n??
{};if(n?.same&&n.fit>=.9)return{state:"right",at:s,earned:r,same:o};let i=this.tempted(t,n?.fit??0);if(i!==null)return{state:"\
tempting",at:i,earned:r,same:!0};if(n)return{state:n.fit>=.9?"label":this.astray(t,n.span),at:s,earned:r,same:o};let a=this.
spans.findIndex(h=>se(t,h));return{state:a<0?"extra":"split",at:a<0?null:a,earned:r,same:o}}astray(t,n){if(this.spans.filter(
i=>this.heavy(t,i)*2>=this.heavy(i,i)).length>1)return"joined";let r=this.spans[n],o=this.heavy(t,r);return o===this.heavy(
r,r)?"long":o===this.own(t,r)?"short":"off"}tempted(t,n){let s=0,r=null;for(let[o,i]of this.tempting.entries()){let a=this.
fit(t,i);i.labels.length&&!t.labels.some(h=>i.labels.includes(h))||a<=s||(s=a,r=o)}return s>=Math.max(n,.6)?r:null}fit(t,n){
let s=this.heavy(t,n);return s?2*s/(this.own(t,n)+this.heavy(n,n)):0}heavy(t,n){let s=ne(n),r=s.filter(o=>!this.light.has(
o));return(r.length?r:s).filter(o=>t.first<=o&&o<=t.last).length}own(t,n){let s=ne(t).filter(r=>r<n.first||r>n.last);return this.
heavy(t,n)+s.filter(r=>!this.light.has(r)).length}},ne=({first:e,last:t})=>Array.from({length:t-e+1},(n,s)=>e+s),se=(e,t)=>Math.
max(0,Math.min(e.last,t.last)-Math.max(e.first,t.first)+1);var S=({first:e,last:t})=>`${e}-${t}`;var Q=class{constructor(t){this.field=t,this.rows=new Map,this.none=d("p",{class:"ck-none"},u("Nothing is marked yet.")),
this.items=d("ol",{class:"ck-mark-list","aria-label":u("Your marks")}),this.node=d("div",{},this.none,this.items)}show(t){
let n=new Map(t.map(o=>[S(o),this.rows.get(S(o))??this.row(o)])),s=[...n.values()].map(({node:o})=>o);s.length===this.items.
children.length&&s.every((o,i)=>o===this.items.children[i])||this.items.replaceChildren(...s);for(let o of t){let i=n.get(
S(o))?.select;i&&i.value!==o.label&&(i.value=o.label)}this.rows=n,this.none.hidden=t.length>0,this.items.hidden=!t.length}row(t){
let{field:n}=this,s=I(n.quoted(t.first,t.last)),r=()=>n.markAt(t.first)??t,o=n.options.describe?.(t),i=o?.id,a=n.labels.
length<2?null:d("select",{"aria-label":u("Label of {words}",{words:s}),"aria-describedby":i,change:()=>n.relabel(r(),a?.
value??t.label)},n.labels.map(({id:f,text:p})=>d("option",{value:f},p))),h=d("button",{type:"button","aria-label":u("Rem\
ove {words}",{words:s}),"aria-describedby":i,click:()=>this.remove(r())},u("Remove")),l=d("span",{class:"ck-controls"},a,
h),c=d("div",{class:"ck-marked-line"},d("span",{class:"ck-quote",dir:"auto"},s),l);return{node:d("li",{},c,o),select:a}}remove(t){
let n=this.field.made.indexOf(t);this.field.remove(t);let s=this.items.querySelectorAll("button"),r=s[Math.min(n,s.length-
1)];r?r.focus():this.field.words.focus(t.first)}};var Z=class{constructor(t,n,s,r){this.nodes=[],this.gaps=[],this.paragraphOf=[],this.list=d("div",{class:"ck-passage",role:"\
listbox","aria-multiselectable":"true","aria-label":n,"aria-describedby":r,lang:s},t.map((i,a)=>this.paragraph(i,a,t.length)));
let o=t.map(i=>d("p",{dir:"auto"},i.join("")));this.node=d("div",{},d("div",{class:"ck-spoken",lang:s},o),this.list),this.
at=1,this.reach(1)}paragraph(t,n,s){let r=s>1?`Paragraph ${n+1}`:!1;return d("p",{dir:"auto",role:"group","aria-label":r},
t.map((o,i)=>i%2?this.word(o,n):this.gap(o)))}word(t,n){this.paragraphOf.push(n);let s=this.nodes.length+1,r=d("span",{class:"\
ck-word",role:"option",tabindex:-1,"data-word":s},t);return this.nodes.push(r),r}gap(t){let n=d("span",{"aria-hidden":"t\
rue"},t);return this.gaps.push({node:n,before:this.nodes.length}),n}get count(){return this.nodes.length}text(t){return this.
nodes[t-1]?.textContent??""}quoted(t,n){let s=new Map(this.gaps.map(({node:o,before:i})=>[i,o.textContent])),r=[];for(let o=t;o<=
n;o+=1)r.push(this.text(o),o<n?s.get(o):"");return r.join("")}within(t,n){let s=this.paragraphOf[n-1],r=this.paragraphOf.
indexOf(s)+1,o=this.paragraphOf.lastIndexOf(s)+1;return Math.min(Math.max(t,r),o)}show(t,n,s){let r=o=>!!n&&n[0]<=o&&o<=
n[1];this.nodes.forEach((o,i)=>{let a=t(i+1),h=r(i+1);o.className=["ck-word",...ae(a),h&&"ck-now"].filter(Boolean).join(
" "),o.setAttribute("aria-selected",String(!!a||h));let l=[h&&u("about to be marked"),a&&s[a.label],a?.sign].filter(Boolean);
l.length?o.setAttribute("aria-label",[o.textContent,...l].join(", ")):o.removeAttribute("aria-label"),ce(o,"tag",a?.begins&&
s.length>1?String(a.label+1):""),ce(o,"sign",a?.ends?Xn[a.look??""]??"":"")});for(let{node:o,before:i}of this.gaps){let[
a,h]=[t(i),t(i+1)],l=a&&h&&a.number===h.number?a:void 0,c=r(i)&&r(i+1);o.className=[...ae(l),c&&"ck-now"].filter(Boolean).
join(" ")}}reach(t){let[n,s]=[this.nodes[this.at-1],this.nodes[t-1]];s&&(n&&(n.tabIndex=-1),s.tabIndex=0,this.at=t)}focus(t){
this.reach(t),this.nodes[t-1]?.focus()}towards(t,n){let s=this.paragraphOf[this.at-1];if(t==="Home")return n?1:this.paragraphOf.
indexOf(s)+1;if(t==="End")return n?this.count:this.paragraphOf.lastIndexOf(s)+1;if(t==="ArrowUp"||t==="ArrowDown")return this.
byLine(t==="ArrowUp"?-1:1);if(t!=="ArrowLeft"&&t!=="ArrowRight")return;let r=getComputedStyle(this.nodes[this.at-1]).direction===
"rtl",o=t==="ArrowRight"!==r?1:-1;return Math.min(Math.max(this.at+o,1),this.count)}byLine(t){let n=this.box(this.at),s=this.
nodes.map((i,a)=>({place:a+1,...this.box(a+1)})).filter(({line:i})=>(i-n.line)*t>re),r=Math.min(...s.map(i=>Math.abs(i.line-
n.line)));return s.filter(i=>Math.abs(i.line-n.line)<r+re).sort((i,a)=>Math.abs(i.middle-n.middle)-Math.abs(a.middle-n.middle))[0]?.
place??this.at}box(t){let{left:n,right:s,top:r,bottom:o}=this.nodes[t-1].getBoundingClientRect();return{left:n,right:s,line:(r+
o)/2,middle:(n+s)/2}}pointedAt(t){let n=t.target instanceof Element?t.target.closest("[data-word]"):null;if(n&&this.list.
contains(n))return Number(n.getAttribute("data-word"));let s=this.nodes.map((r,o)=>({place:o+1,...this.box(o+1)})).filter(
({line:r})=>Math.abs(r-t.clientY)<=ie).map(({place:r,left:o,right:i})=>({place:r,off:Math.max(o-t.clientX,t.clientX-i,0)})).
sort((r,o)=>r.off-o.off)[0];return s&&s.off<=ie?s.place:void 0}},re=6,ie=22,Xn={right:"✓",partly:"½",wrong:"✗"},ae=e=>e?
["ck-marked",`ck-as-${e.label+1}`,e.look&&`ck-${e.look}`]:[];function ce(e,t,n){n?e.dataset[t]=n:delete e.dataset[t]}function le(e){let{words:t}=e,[n,s]=[0,!1];t.list.addEventListener("pointerdown",o=>{[n,s]=[0,!1],!(o.pointerType!=="mou\
se"||o.button||e.isLocked||e.anchor!==null)&&(n=t.pointedAt(o)??0)}),t.list.addEventListener("pointermove",o=>{if(!n||!(o.
buttons&1))return;let i=t.pointedAt(o);!i||!s&&i===n||(s=!0,e.anchor=n,e.move(i))});let r=()=>{s&&e.finish(),n=0};t.list.
addEventListener("pointerup",r),t.list.addEventListener("pointerleave",r),t.list.addEventListener("click",o=>{let i=t.pointedAt(
o);!s&&i&&e.choose(i),s=!1}),t.list.addEventListener("focusin",({target:o})=>{let i=o instanceof HTMLElement?Number(o.dataset.
word):0;i&&i!==t.at&&(t.reach(i),e.show())}),t.list.addEventListener("keydown",o=>{o.altKey||o.metaKey||!Qn(e,o)||(o.preventDefault(),
o.stopPropagation())})}function Qn(e,t){let{key:n,shiftKey:s,ctrlKey:r}=t,{words:o,isLocked:i}=e,a=o.towards(n,r);if(a!==
void 0)return e.move(a,s),!0;if(r||i)return!1;if(n==="Enter"||n===" ")e.choose(o.at);else if(n==="Escape"&&e.anchor!==null)
e.giveUp();else if(n==="Delete"||n==="Backspace")Zn(e);else if(/^[1-9]$/.test(n)&&e.labels.length>1)ts(e,Number(n)-1);else
return!1;return!0}function Zn(e){let t=e.markAt(e.words.at);t?e.remove(t):e.say(u("This word is not marked."))}function ts(e,t){
let n=e.labels[t];if(!n)return;let s=e.markAt(e.words.at);e.setLabel(n.id),e.anchor!==null?e.finish():s?e.relabel(s,n.id):
e.say(u("The next mark will be: {label}.",{label:n.text}))}var he="­‌‍⁠",es="'’-‐‑.·&_@־׳״",ns=",:/٫٬",ss=/[\u3041-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\u{20000}-\u{323af}\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]/u,
H=e=>e!==void 0&&/[\p{L}\p{N}\p{M}]/u.test(e),W=e=>e!==void 0&&/\p{N}/u.test(e),de=e=>e!==void 0&&/\p{Sc}/u.test(e),ue=e=>e!==
void 0&&ss.test(e)&&/\p{L}/u.test(e),_=(e,t)=>t!==void 0&&e.includes(t);function q(e){let t=Array.from(e),n=(i,a)=>t.slice(i,a).join(""),s=[],r=0,o=0;for(;o<t.length;){let i=os(t,o);i>o&&(s.push(
n(r,o),n(o,i)),r=i),o=Math.max(i,o+1)}return[...s,n(r)]}function os(e,t){let n=is(e,t);if(!H(e[n]))return t;if(ue(e[n])){
for(n+=1;_(he,e[n])||H(e[n])&&/\p{M}/u.test(e[n]);)n+=1;return n}for(;rs(e,n);)n+=1;let s=_("%‰°",e[n])||de(e[n])&&!W(
e[n+1]);return W(e[n-1])&&s?n+1:n}function rs(e,t){if(t>=e.length)return!1;if(_(he,e[t]))return!0;if(_(ns,e[t]))return W(
e[t-1])&&W(e[t+1]);let n=e[t+(_(es,e[t])?1:0)];return H(n)&&!ue(n)}function is(e,t){if(H(e[t])||H(e[t-1]))return t;if(_(
"#@",e[t]))return t+1;let n=t+(_("+-−±",e[t])?1:0);return n+=de(e[n])?1:0,W(e[n])?n:t}var as=[u("Choose the first word of what you want to mark, then the last one. For one word, choose it twice. With a mous\
e you can also draw over the words."),u("With the keyboard: arrows go from word to word, Enter sets the first word and t\
hen the last one; or hold Shift while you move, then press Enter. Escape gives up, Delete takes a mark away.")],cs=u("Th\
e number of a label sets it.");function fe(e,t){let n=new wt(t);return e.append(n.node),n}var wt=class{constructor(t){this.
options=t,this.labels=t.labels,this.id=L(),this.made=[],this.looks=new Map,this.anchor=null,this.isLocked=!1,this.label=
this.labels[0].id;let n=t.paragraphs.map(r=>typeof r=="string"?q(r):r),s=d("p",{id:`${this.id}-how`},as.join(" "),this.labels.
length>1&&` ${cs}`);this.words=new Z(n,t.title?u("{title}, word by word",{title:t.title}):u("The text, word by word"),t.
language,s.id),this.list=new Q(this),this.usual=d("span",{},u("Choose the first word, then the last one.")),this.said=d(
"span",{"aria-live":"polite"}),this.chosen=this.chooser(),this.node=d("div",{class:"ck-marking"},this.chosen,t.title&&d(
"p",{class:"ck-title"},Nt("span",t.title)),this.words.node,d("p",{class:"ck-hint"},this.usual,this.said),d("details",{class:"\
ck-how"},d("summary",{},u("How to mark")),s),this.list.node);for(let r of["input","change"])this.node.addEventListener(r,
o=>o.stopPropagation());le(this),this.write(t.marks??[])}chooser(){if(this.labels.length<2)return d("p",{class:"ck-as"},
...pe(this.labels[0]));let t=(n,s)=>{let r=()=>this.setLabel(n.id),o=d("input",{type:"radio",name:this.id,value:n.id,checked:!s,
change:r}),i=d("span",{class:`ck-sample ck-marked ck-as-${s+1}`,"aria-hidden":"true"},s+1);return d("label",{},o,i,d("sp\
an",{},...pe(n)))};return d("fieldset",{class:"ck-as"},d("legend",{},u("Mark words as")),this.labels.map(t))}setLabel(t){
this.label=t;let n=this.chosen.querySelectorAll("input");for(let s of n)s.checked=s.value===t}marks(){return this.made.map(
t=>({...t}))}quoted(t,n){return this.words.quoted(t,n)}write(t){this.made=[...t].sort((n,s)=>n.first-s.first),this.show()}lock(t){
this.isLocked=t,t&&this.quiet(),this.words.list.setAttribute("aria-disabled",String(t)),this.node.classList.toggle("ck-l\
ocked",t);let n=this.node.querySelectorAll("input, select, button");for(let s of n)s.disabled=t;this.show()}judge(t){this.
looks=t,t.size&&this.quiet(),this.show()}quiet(){this.anchor=null,this.say("")}show(){let t=[];this.made.forEach((s,r)=>{
let o=this.looks.get(S(s)),i=this.labels.findIndex(({id:h})=>h===s.label),a=this.quoted(s.first,s.last);for(let h=s.first;h<=
s.last;h+=1){let[l,c]=[h===s.first,h===s.last];t[h]={number:r,label:i,words:a,begins:l,ends:c,look:o,sign:ls[o??""]}}});
let n=this.labels.map(({text:s})=>s);this.words.show(s=>t[s],this.pending(),n),this.list.show(this.made)}pending(){return this.
anchor===null?null:this.anchor<this.words.at?[this.anchor,this.words.at]:[this.words.at,this.anchor]}move(t,n=!1){n&&this.
anchor===null&&!this.isLocked&&(this.anchor=this.words.at),this.words.focus(this.anchor===null?t:this.words.within(t,this.
anchor)),this.show()}choose(t){if(this.isLocked)return this.words.focus(t);this.anchor===null?(this.anchor=t,this.move(t),
this.say(u("First word: “{word}”. Now choose the last word.",{word:this.words.text(t)}))):(this.move(t),this.finish())}finish(){
let[t,n]=this.pending()??[0,0];if(!t)return;this.anchor=null;let s=this.made.filter(i=>i.last<t||i.first>n);this.change(
[...s,{first:t,last:n,label:this.label}]);let r={words:this.quoted(t,n),label:this.textOf(this.label)},o=this.labels.length>
1?u("Marked: “{words}” as {label}.",r):u("Marked: “{words}”.",r);this.say(`${o} ${this.count()}`)}giveUp(){this.
anchor=null,this.show(),this.say(u("Nothing is being marked."))}remove(t){this.change(this.made.filter(s=>s!==t));let n=this.
quoted(t.first,t.last);this.say(`${u("“{words}” is no longer marked.",{words:n})} ${this.count()}`)}count(){return y(
"{n} mark.","{n} marks.",this.made.length)}relabel(t,n){this.change(this.made.map(r=>r===t?{...t,label:n}:r));let s={words:this.
quoted(t.first,t.last),label:this.textOf(n)};this.say(u("“{words}” is now marked as {label}.",s))}change(t){this.looks=
new Map,this.write(t),this.options.onChange?.(this.marks())}textOf(t){return this.labels.find(n=>n.id===t)?.text??""}markAt(t){
return this.made.find(({first:n,last:s})=>n<=t&&t<=s)}say(t){this.said.textContent=t,this.usual.hidden=!!t||this.isLocked}},
ls={right:u("right"),partly:u("partly right"),wrong:u("not right")},pe=({text:e,about:t})=>[d("strong",{},e),t&&`: ${t}`];var hs={right:u("Right."),label:u("The words are right, the label is not."),long:u("You marked more than it takes."),short:u(
"There is more of it."),off:u("It begins or ends elsewhere."),joined:u("These are several. Mark each for itself."),split:u(
"This is part of a longer one. Make one mark of it."),extra:u("The course has nothing here. You may still be right: the \
course names only what is clear.")};function ds(e,[t,n]){let[s,r,o]=[0,0,0];for(let[i,a]of e.entries())i%2&&s+a.length>t&&
s<n&&(r||=(i+1)/2,o=(i+1)/2),s+=a.length;return{first:r,last:o}}function me(e,t){let n=q(e),s=[];for(let[r,o]of t)for(let i of D(
e,[r])){let{first:a,last:h}=ds(n,i);a&&s.every(l=>h<l.first||l.last<a)&&s.push({first:a,last:h,label:o})}return s.sort((r,o)=>r.
first-o.first)}function us(e,t){let n=new Set(t);return q(e).filter((r,o)=>o%2).flatMap((r,o)=>n.has(r.toLowerCase())?[o+
1]:[])}var ps=({statements:e})=>[{id:"speaks",name:u("Who speaks in quotation marks"),labels:[...new Set(e.filter(t=>t.mode===
"quoted").map(({voice:t})=>t))].map(t=>({id:t,text:t})),spans:(t,n)=>me(t,n.filter(s=>s.mode==="quoted"&&s.text).map(s=>[
s.text,s.voice]))},{id:"sure",name:u("Hedges and loaded words"),labels:[{id:"hedge",text:u("a hedge: how sure somebody i\
s")},{id:"loaded",text:u("a loaded word: it judges, colours or boosts")}],spans:(t,n)=>me(t,n.flatMap(s=>[...s.hedges.map(
r=>[r,"hedge"]),...s.loaded.map(r=>[r,"loaded"])]))}];function ge(e,t){let n=d("div"),s=ps(e).map(c=>({...c,paragraphs:e.
paragraphs.map((f,p)=>p+1).filter(f=>r(c,f).length)})).filter(({paragraphs:c,labels:f})=>c.length&&f.length);if(!s.length)
return d("p",{},u("Nothing of what the course could ask here is in your copy."));function r(c,f){return c.spans(t(f),e.statements.
filter(({paragraph:p})=>p===f))}let o=d("select",{"aria-label":u("What to mark"),change:()=>h()},s.map(({id:c,name:f})=>d(
"option",{value:c},f))),i=d("select",{"aria-label":u("Paragraph"),change:()=>l()}),a=()=>s.find(({id:c})=>c===o.value)??
s[0],h=()=>{i.replaceChildren(...a().paragraphs.map(c=>d("option",{value:c},u("Paragraph {number}",{number:c})))),l()},l=()=>{
let c=Number(i.value);n.replaceChildren(ms(a(),t(c),r(a(),c),c,e.function_words))};return h(),d("div",{class:"ck-own-mar\
ks"},d("div",{class:"ck-buttons"},o,i),n)}var fs=(e,t,n)=>n?y("{right} of {n} place found, {missed} not yet touched.","{\
right} of {n} places found, {missed} not yet touched.",t,{right:e,missed:n}):y("{right} of {n} place found.","{right} of\
 {n} places found.",t,{right:e});function ms({labels:e},t,n,s,r){let o=us(t,r),i=g=>e.find(b=>b.id===g)?.text??g,a=new Map,
h=d("div",{role:"status"}),l=d("div"),c=fe(l,{paragraphs:[t],labels:e,title:u("Paragraph {number}",{number:s}),describe(g){
let b=d("p",{id:L(),class:"ck-reply"});return a.set(S(g),b),b},onChange(){h.replaceChildren(),c.judge(new Map)}}),f=({first:g,
last:b,label:O})=>({first:g,last:b,labels:[O]}),p=()=>{let g=c.marks(),b=oe(g.map(f),n.map(f),[],o),O=b.marks.filter(({state:T})=>T===
"right").length;c.judge(new Map(b.marks.map(({state:T,earned:E},nt)=>[S(g[nt]),T==="right"?"right":E?"partly":"wrong"])));
for(let[T,{state:E}]of b.marks.entries())a.get(S(g[T]))?.replaceChildren(hs[E]??"");h.replaceChildren(d("p",{},fs(O,n.length,
b.missed.length)))},m=()=>{c.write(n),h.replaceChildren(d("p",{},u("These are what the course has here:")),...n.map(({first:g,
last:b,label:O})=>d("p",{},u("“{words}”: {label}",{words:c.quoted(g,b),label:i(O)}))))};return l.append(d("div",{class:"\
ck-buttons"},d("button",{type:"button",class:"ck-primary",click:p},u("Check")),d("button",{type:"button",click:m},u("Sho\
w what the course has"))),h),l}var gs="(max-width: 700px)";function be(e,t,n){let s,r=()=>{a.hide(),s?.isConnected&&s.focus({preventScroll:!0}),s=void 0},
o=d("button",{type:"button",class:"ck-close",click:r},u("Close")),i=d("div",{class:"ck-screen ck-reader",role:"region","\
aria-label":t,lang:k.code,dir:k.direction},d("div",{class:"ck-reader-head"},d("h2",{dir:"auto"},t),o),e);At(i),i.addEventListener(
"keydown",h=>{h.key==="Escape"&&(h.stopPropagation(),r())});let a=x.host?.(i,{label:n,name:t})??bs(i,t);return{show(h){s=
h??s,a.show()},close:r}}function bs(e,t){let n=d("dialog",{class:"ck-reader-dialog","aria-label":t,lang:k.code},e);document.
body.append(n);let s=r=>document.documentElement.classList.toggle("ck-reader-beside",r);return n.addEventListener("close",
()=>s(!1)),{show(){n.open||(matchMedia(gs).matches?n.showModal():(n.show(),s(!0)))},hide:()=>n.close()}}var ke=`.ck-screen.ck-reader {
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
  .ck-copy { margin: 1rem 0; padding-inline-start: 2.2rem; }
  .ck-copy li { scroll-margin-top: 4rem; padding: 0.15rem 0.4rem; margin-bottom: 0.7rem; border-inline-start: 3px solid \
transparent; }
  .ck-copy li::marker { color: var(--ck-faint); font-variant-numeric: tabular-nums; }
  .ck-copy p { font-family: Charter, "Bitstream Charter", "Iowan Old Style", Georgia, serif; font-size: 1.06em; line-hei\
ght: 1.55; }
  .ck-copy li.ck-wanted { border-inline-start-color: var(--ck-accent); background: var(--ck-wash); }
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
  inset-block: 0;
  inset-inline: auto 0;
  z-index: 900;
  width: min(27rem, 100vw);
  max-width: none;
  height: 100%;
  max-height: none;
  margin: 0;
  padding: 0;
  border: 0;
  border-inline-start: 1px solid light-dark(#bbb, #555);
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
`;var ws=at("every form in which a number may follow the word, between strokes","paragraph|paragraphs"),ys=at("between the\
 first and the last of some numbers","to"),ye=e=>e.replace(/[.*+?^${}()|[\]\\]/g,"\\$&"),xe=ws.split("|").sort().reverse().
map(ye).join("|"),xs=[k.pair,k.alternative].map(e=>e.replace(/^\{first\}|\{last\}$/g,"")).flatMap(e=>[e,`,${e}`]),vs=[",\
 ",...xs,` ${ys} `,"–"].map(ye).join("|"),Os=new RegExp(`(?<![\\p{L}\\p{N}_])((?:${xe})\\s+)(\\d{1,4}(?:(?:${vs})\\d{1,\
4})*)(?![\\p{L}\\p{N}_])`,"giu"),Es=new RegExp(`^(?:${xe})$`,"iu"),Ns="main, .jp-Cell, .jp-RenderedMarkdown, .ck-screen,\
 .ck-room",Ss="a, button, label, summary, select, textarea, option, svg, code, pre, script, style, [contenteditable], [a\
ria-live], .ck-reader, .ck-reader-invitation, .cm-editor",tt="ck-paragraph",Ts="tr, li, p, blockquote, .ck-question",ve=(e,t,n)=>d(
"button",{type:"button",class:tt,"data-paragraph":t,"aria-label":n&&u("paragraph {number}",{number:t}),title:u("Open it \
in your copy")},e);function As(e,t){let n=[],s=0;for(let r of e.matchAll(Os)){let[o,i,a]=r,h=a.split(/(\d+)/);h.every(l=>!/\d/.
test(l)||Number(l)>=1&&Number(l)<=t)&&(n.push(e.slice(s,r.index)),h.forEach((l,c)=>{/\d/.test(l)?n.push(ve(c===1?i+l:l,l,
c!==1)):n.push(l)}),s=r.index+o.length)}return s?[...n,e.slice(s)].filter(r=>r!==""):null}function Oe(e,t){let n=e.parentElement;
if(!n||n.closest(Ss)||!n.closest(Ns))return;let s=As(e.data,t)??Ms(n,e.data.trim(),t);s&&e.replaceWith(...s)}function Ms(e,t,n){
if(!(e instanceof HTMLTableCellElement)||!/^\d{1,4}(?:, \d{1,4})*$/.test(t))return null;let s=e.closest("table")?.tHead?.
rows[0]?.cells[e.cellIndex]?.textContent??"";return Es.test(s.trim())?t.split(/(\d+)/).filter(Boolean).map(o=>/\d/.test(
o)&&Number(o)<=n?ve(o,o,!0):o):null}function we(e,t){let n=document.createTreeWalker(e,NodeFilter.SHOW_TEXT),s=[];for(;n.
nextNode();){let r=n.currentNode;/\d/.test(r.data)&&s.push(r)}for(let r of s)Oe(r,t)}var Ee=e=>Et(e.closest(Ts)?.textContent??
"").filter(t=>t.length>2);function Ne(e,t){let n=o=>{let i=o.target.closest?.(`.${tt}`);i&&(o.preventDefault(),o.stopPropagation(),
t(Number(i.dataset.paragraph),i))},s=o=>{o.target.closest?.(`.${tt}`)&&!/^(?:Tab|Escape)$/.test(o.key)&&o.stopPropagation()};
we(document.body,e);let r=new MutationObserver(o=>{for(let{addedNodes:i}of o)for(let a of i)a.isConnected&&(a.nodeType===
Node.TEXT_NODE?Oe(a,e):we(a,e))});return r.observe(document.body,{childList:!0,subtree:!0}),document.addEventListener("c\
lick",n,!0),document.addEventListener("keydown",s,!0),()=>{r.disconnect(),document.removeEventListener("click",n,!0),document.
removeEventListener("keydown",s,!0);for(let o of document.querySelectorAll(`.${tt}`)){let i=o.parentNode;o.replaceWith(o.
textContent??""),i?.normalize()}}}var yt="coursekit-copy";function Is(e){let{version:t,pieces:n,numbers:s}=e??{};return t!==1||!Array.isArray(n)||!Array.isArray(s)||n.length!==s.
length||!s.every(Number.isInteger)?null:n.every(o=>typeof o?.text=="string"&&Number.isInteger(o.gap))?{version:t,pieces:n,
numbers:s}:null}var et=class{constructor(t){this.name=t,this.here=null}read(){try{return Is(JSON.parse(localStorage.getItem(
this.name)??"null"))??this.here}catch{return this.here}}write(t,n){this.here={version:1,pieces:t,numbers:n};let s=JSON.stringify(
this.here);try{localStorage.setItem(this.name,s)}catch{this.forget()}return globalThis.dispatchEvent(new CustomEvent(yt)),
this.isKept}noteOpened(){try{this.isKept||localStorage.setItem(this.name,JSON.stringify("comes with the course"))}catch{}}get isKept(){
try{return localStorage.getItem(this.name)!==null}catch{return!1}}forget(){try{localStorage.removeItem(this.name)}catch{}}remove(){
this.here=null,this.forget(),globalThis.dispatchEvent(new CustomEvent(yt))}whenChanged(t){globalThis.addEventListener("s\
torage",n=>{n.key!==this.name&&n.key!==null||(this.here=null,t(),globalThis.dispatchEvent(new CustomEvent(yt)))})}};var Ls=u("This browser does not keep it: its storage is full or switched off. It is here until you close the page."),xt=class{constructor(t){
this.content=t,this.last=t.paragraphs.length,this.included=t.text.length>0?Cs(t.text):null,this.shelf=new et(`${Pt(x.binder)}${t.
kit}`),this.doing="",this.by="",this.wanted={},this.body=d("div",{class:"ck-reader-body"}),this.panel=null,this.unlink=null,
this.shelf.whenChanged(()=>this.draw()),this.link()}open(t){this.wanted=t,this.doing="",this.panel??=be(this.body,this.included?
I(this.content.title):w(u("Your copy of the column"),this.content.genre),w(u("Column"),this.content.genre)),this.included&&
this.shelf.noteOpened(),this.draw(),this.panel.show(t.from),this.goTo(t.paragraph)}goTo(t){let n=t?this.body.querySelector(
`[data-number="${t}"]`):this.body.querySelector("textarea, .ck-findings, .ck-buttons");n instanceof HTMLElement&&(n.focus(
{preventScroll:!0}),(n.querySelector("mark")??n).scrollIntoView({block:"nearest"}))}copy(){return this.included??this.shelf.
read()}link(){let t=this.copy()!==null;t&&!this.unlink&&(this.unlink=Ne(this.last,(n,s)=>this.open({paragraph:n,from:s,words:Ee(
s)}))),!t&&this.unlink&&(this.unlink(),this.unlink=null)}draw(){this.link();let t=this.copy(),{genre:n}=this.content;this.
body.replaceChildren(...t?this.drawn(t):[Yt(s=>this.take(s),n)])}take(t){let n=J(t),{numbers:s,found:r}=zt(n,this.content.
paragraphs,this.content.title);if(!s.some(Boolean)){let[o]=X(this.content,n,s,r),i=this.body.querySelector("[role=status\
]");i&&(i.textContent=`${o} ${u("Your text was not kept.")}`);return}this.shelf.write(n,s),this.draw(),this.goTo()}drawn(t){
if(this.included)return[this.buttons(this.turning("mark",u("Mark it yourself"))),...this.done(t)];let n=gt(t.pieces,t.numbers,
this.content.paragraphs),s=X(this.content,t.pieces,t.numbers,n);return this.shelf.isKept||s.push(Ls),this.said=d("div",{
class:"ck-findings",role:"status",tabindex:-1},s.map(r=>d("p",{},r))),[this.said,this.buttons(this.turning("mark",u("Mar\
k it yourself")),this.turning("correct",u("Correct the paragraphs")),this.removing()),...this.done(t)]}buttons(...t){return d(
"div",{class:"ck-buttons",tabindex:-1},t)}done(t){return this.doing==="correct"?[ee(t,this.last,n=>this.correct(t,n),this.
content.genre)]:this.doing==="mark"?[ge(this.content,n=>Te(t.pieces,t.numbers,n))]:[...this.views(),this.paragraphs(t)]}turning(t,n){
let s=()=>{this.doing=this.doing===t?"":t,this.draw(),this.body.querySelector(`[data-doing="${t}"]`)?.focus()},r=String(
this.doing===t);return d("button",{type:"button","data-doing":t,"aria-pressed":r,click:s},n)}views(){let t=Vt(this.content,
x.binder);t.some(({by:s,isOpen:r})=>r&&s===this.by)||(this.by="");let n=s=>{this.by=s,this.draw(),this.body.querySelector(
"select")?.focus()};return[d("div",{},Xt(t,this.by,n,this.content.genre))]}correct(t,n){this.shelf.write(t.pieces,n);let s=gt(
t.pieces,n,this.content.paragraphs),r=X(this.content,t.pieces,n,s);this.said?.replaceChildren(...r.map(o=>d("p",{},o)))}removing(){
let t=d("button",{type:"button",click:()=>{if(t.dataset.sure)return this.shelf.remove(),this.draw(),this.goTo();t.dataset.
sure="yes",t.textContent=u("Really remove it from this browser?")},blur:()=>{delete t.dataset.sure,t.textContent=Se}});return t.
textContent=Se,t}paragraphs({pieces:t,numbers:n}){let s=t.filter((r,o)=>!n[o]);return d("div",{},d("ol",{class:"ck-copy"},
this.content.paragraphs.map((r,o)=>this.paragraph(o+1,Te(t,n,o+1)))),s.length>0&&d("details",{},d("summary",{},w(y("Not \
part of the article: {n} piece","Not part of the article: {n} pieces",s.length),this.content.genre)),s.map(({text:r})=>d(
"p",{dir:"auto"},r))))}paragraph(t,n){let s=this.wanted.paragraph===t;return d("li",{value:t,"data-number":t,tabindex:-1,
"aria-label":u("Paragraph {number}",{number:t}),class:s&&"ck-wanted"},d("p",{dir:"auto"},n?this.words(t,n):d("em",{},u("\
not in your copy"))))}words(t,n){if(this.by){let i=this.content.statements.filter(({paragraph:a})=>a===t);return Zt(n,i,
this.by,te(this.content,this.by))}let{paragraph:s,words:r=[]}=this.wanted;return V(n,s===t?D(n,r):[]).map(i=>i.within.length?
d("mark",{},i.text):i.text)}},Se=u("Remove my copy"),Cs=e=>({version:0,pieces:e.map(t=>({text:t,gap:1,words:0,aside:!1})),
numbers:e.map((t,n)=>n+1)}),Te=(e,t,n)=>e.filter((s,r)=>t[r]===n).map(({text:s})=>s).join(" ");function Ae(e){if(x.readers.
has(e.kit))return;let t=document.head.appendChild(document.createElement("style"));t.textContent=`${ke}
.ck-screen.ck-reader {
${Bt}}
`;let n=new xt(e);x.readers.set(e.kit,n);let{wanted:s}=x;x.wanted=void 0,s&&n.open(s)}return _e(js);})();
