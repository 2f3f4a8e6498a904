/* Made by `make scripts` of the sources beside it: edit those. */
var coursekitReader=(()=>{var H=Object.defineProperty;var Wt=Object.getOwnPropertyDescriptor;var Ht=Object.getOwnPropertyNames;var Kt=Object.prototype.hasOwnProperty;var zt=(t,e)=>{for(var n in e)H(t,n,{get:e[n],enumerable:!0})},Ut=(t,e,n,o)=>{if(e&&typeof e=="object"||typeof e=="funct\
ion")for(let r of Ht(e))!Kt.call(t,r)&&r!==n&&H(t,r,{get:()=>e[r],enumerable:!(o=Wt(e,r))||o.enumerable});return t};var qt=t=>Ut(H({},"__esModule",{value:!0}),t);var pn={};zt(pn,{provide:()=>Ft});function Yt(t,e,n){for(let[o,r]of Object.entries(e))typeof r=="function"?t.addEventListener(o,r):r!==!1&&r!=null&&t.setAttribute(
o,r===!0?"":String(r));return t.append(...n.flat(1/0).filter(Boolean)),t}var p=(t,e={},...n)=>Yt(document.createElement(
t),e,n);var A=()=>`ck${Math.random().toString(36).slice(2,10)}`;var b=t=>t!==null&&typeof t=="object"&&Object.getPrototypeOf(t)===Object.prototype,et=(t,e)=>Object.hasOwn(t,e)?t[e]:void 0;var K=t=>t.length<2?t.join(""):`${t.slice(0,-1).join(", ")} and ${t[t.length-1]}`,M=(t,e)=>`${t} ${e}${t===1?"":"s"}`;function nt(t,e){try{return t()}catch(n){return console.error(n),e}}function ot(t){t.addEventListener("keydown",e=>{!e.ctrlKey&&!e.metaKey&&!e.altKey&&e.key!=="Escape"&&e.stopPropagation()})}var q=2,rt=100,Vt=16,N=t=>Number.isSafeInteger(t)&&t>0,st=t=>b(t)&&Object.hasOwn(t,"answer")&&Array.isArray(t.dot)&&t.dot.
length===2&&typeof t.dot[0]=="string"&&N(t.dot[1]),at=(t,e=Vt)=>e>0?t===null||typeof t!="object"||Object.values(t).every(
n=>at(n,e-1)):!1,Jt=t=>st(t)&&at(t)&&b(t.by)&&Object.values(t.by).every(N)&&(t.others===void 0||Array.isArray(t.others)&&
t.others.every(st)),Y=t=>b(t)&&Number.isInteger(t.version)&&t.version>q;function Gt({saved:t,items:e,round:n,...o}){let r=N(
t)?t:1,s={dot:["1",r],by:{1:r}};if(!b(e))return Object.fromEntries(["off","weights","kept","wishes"].filter(a=>Object.hasOwn(
o,a)).map(a=>[a,{answer:o[a],...s}]));let i=Object.entries(e).filter(([,a])=>b(a)).map(([a,c])=>[a,{...c,...s}]);return N(
n)&&i.push(["#round",{answer:String(n),...s}]),Object.fromEntries(i)}var z=t=>t.isWellFormed?.()?t:t.replace(/\p{Surrogate}/gu,
"�");function C(t){return typeof t=="string"?z(t):Array.isArray(t)?t.map(C):b(t)?Object.fromEntries(Object.entries(t).
map(([e,n])=>[z(e),C(n)])):t}function O(t){let e=b(t)&&(t.version===q?t.items:t.version===1&&Gt(t));return b(e)?Object.fromEntries(
Object.entries(e).filter(([,n])=>Jt(n)).map(([n,o])=>[z(n),V(C(o))])):{}}var ct=t=>Object.keys(t).length?{version:q,items:C(
t)}:{},Xt=t=>t===""||t==null||typeof t=="object"&&!Object.keys(t).length,lt=({tries:t})=>t&&N(t)?t:0,Zt=t=>Xt(t.answer)&&
!lt(t)&&t.revealed!==!0,k=(t,e=n=>n)=>b(t)?`{${Object.keys(t).sort().map(n=>`${JSON.stringify(e(n))}:${k(t[n],e)}`).join()}\
}`:Array.isArray(t)?`[${t.map(n=>k(n,e)).join()}]`:JSON.stringify(typeof t=="string"?e(t):t);function Qt(t){let e=o=>{let r=k(
o.answer);return[[Zt(o)?0:1,lt(o),r.length,r,k(o)],o]},n=([o],[r])=>{let s=o.findIndex((i,a)=>i!==r[a]);return s<0?0:o[s]>
r[s]?-1:1};return t.map(e).sort(n).map(([,o])=>o)}var x=({dot:t,answer:e})=>k([t,e]);function ht(t){let e=new Map;for(let n of Qt(
t))e.has(x(n))||e.set(x(n),n);return[...e.values()]}var U=(t,{dot:[e,n]})=>(et(t.by,e)??0)>=n,j=({by:t,others:e=[],...n})=>[
n,...e],_=(t,e)=>Object.entries(e.by).every(n=>U(t,{dot:n}))&&j(e).every(n=>U(t,n));function te(...t){let e=new Map;for(let[
n,o]of t.flatMap(Object.entries))e.set(n,Math.max(e.get(n)??0,o));return Object.fromEntries(e)}function it(t,e){let n=new Set(
j(e).map(({dot:o})=>k(o)));return t.filter(o=>n.has(k(o.dot))||!U(e,o))}function ee(t,e){let[n,o]=[_(t,e),_(e,t)];if(n!==
o||k(t)===k(e))return n?t:e;let[r,s]=[j(t),j(e)],i=n?[]:[...it(r,e),...it(s,t)],a=ht(i.length?i:[...r,...s]),c=n&&x(r[0])===
x(s[0])&&x(r[0]),[l,...u]=[...a.filter(f=>x(f)===c),...a.filter(f=>x(f)!==c)],h=te(t.by,e.by,...a.map(({dot:[f,d]})=>({[f]:d})));
return V({...l,by:h,...u.length&&{others:u}})}var V=t=>t.others&&t.others.length>rt?{...t,others:ht(t.others).slice(0,rt)}:
t;function $(t,e){let n=Object.entries(e).map(([o,r])=>[o,V(Object.hasOwn(t,o)?ee(t[o],r):r)]);return{...t,...Object.fromEntries(
n)}}function L(t,e){let n=globalThis;return n[Symbol.for(t)]??=e(),n[Symbol.for(t)]}var ft="coursekit-kept",ne="coursekit:",w=L("coursekit",()=>new Map),R=t=>{try{return JSON.parse(t??"null")}catch{return null}};
function oe(t){let e=R(document.getElementById("jupyter-config-data")?.textContent),n=e?.baseUrl??document.body?.dataset.
baseUrl;if(!n||t&&!e?.hubUser)return"";let o=String(n),r=nt(()=>new URL(o,document.baseURI).pathname,o).replace(/\/$/,""),
s=re(e?.hubPrefix),i=r.startsWith(`${s}/`)?r.slice(s.length):r,[a]=/^.*?\/user\/[^/]+/.exec(i)??[i];return`${r.slice(0,r.
length-i.length)}${a}`}var re=t=>typeof t=="string"?t.replace(/\/hub\/?$/,""):"";function se(t){let e=oe(t);return e?`co\
ursekit@${encodeURIComponent(e)}:`:ne}var E=class{constructor({storage:e,binder:n,prefix:o=se(n)}={}){this.open=()=>e===
void 0?globalThis.localStorage:e,this.prefix=o}get isThere(){try{return this.open().length>=0}catch{return!1}}names(e){let n=[];
try{n=Array.from({length:this.open().length},(o,r)=>this.open().key(r)??"")}catch{}return[...new Set([...n,...w.keys()])].
filter(o=>o.startsWith(this.prefix+e)).map(o=>o.slice(this.prefix.length))}stored(e){try{return R(this.open().getItem(this.
prefix+e))}catch{return null}}read(e){let n=this.stored(e),o=O(R(w.get(this.prefix+e)));return Y(n)||!Object.keys(o).length?
n:ct($(O(n),o))}write(e,n){w.set(this.prefix+e,JSON.stringify(n)),this.retry()}retry(){for(let e of[...w.keys()].filter(
n=>n.startsWith(this.prefix))){let n=this.read(e.slice(this.prefix.length));!Y(n)&&this.holds(e,JSON.stringify(n))&&w.delete(
e)}}holds(e,n){try{return this.open().setItem(e,n),this.open().getItem(e)===n}catch{return!1}}unkept(e){let n=w.get(this.
prefix+e),o=n===void 0?{}:O(this.stored(e));return Object.fromEntries(Object.entries(O(R(n))).filter(([r,s])=>!Object.hasOwn(
o,r)||!_(o[r],s)))}remove(e){w.delete(this.prefix+e);try{this.open().removeItem(this.prefix+e)}catch{}}entries(e){return $(
this.fromCells(e),O(this.read(e)))}fromCells(e){let[n,...o]=e.split("/"),r=o[0]==="rounds"&&o[1];if(!r&&o[0]!=="question\
s")return{};let s=(i,a)=>r?i[0]===r:i.includes(a);return this.names(`${n}/`).filter(i=>i.split("/").length===3&&!i.startsWith(
`${n}/rounds/`)).map(i=>{let a=i.split("/")[2].split("+");return Object.fromEntries(Object.entries(O(this.read(i))).filter(
([c])=>s(a,c)))}).reduce($,{})}whenKept(e,n,o=n){let r=`${this.prefix}${e}/`,s,i=c=>{let{newValue:l,key:u}=c,h=c.type===
"storage"&&l===null&&(u??r),f=h?h.startsWith(r):c.detail?.cleared===r;if(clearTimeout(s),f){for(let d of w.keys())d.startsWith(
h||r)&&w.delete(d);o()}else s=setTimeout(()=>{c.type!==ft&&this.retry(),n()},50)},a=[ft,"storage","focus"];for(let c of a)
globalThis.addEventListener(c,i);return()=>{clearTimeout(s);for(let c of a)globalThis.removeEventListener(c,i)}}};var m=L("coursekit reader",()=>({readers:new Map,askers:[]}));function ie(t={}){let e=[...m.readers.values()].at(-1);if(e)
return e.open(t);m.wanted=t,pt()}m.open=ie;function pt(){(m.load??m.askers.at(-1))?.()}var ut=t=>new E({binder:t}).prefix.replace(/^coursekit/,"coursekit-copy");function g(t){let e=[],n=[],o=[];for(let r of t){o.push(e.length);let s=!0;for(let i of r.normalize("NFKD"))if(/[\p{L}\p{N}]/u.
test(i))for(let a of i.toLowerCase().replace("ß","ss").replace("ς","σ").split(""))e.push(a),n.push(s),s=!1;else/[\p{M}'’‘`´]/u.
test(i)||(s=!0)}return{text:e.join(""),begins:n,starts:o}}var dt=t=>t<10?0:Math.min(6,1+Math.floor(t/20));function S(t,e){
let n=mt(t,e.text).filter(o=>e.begins[o]).map(o=>[o,o+t.length]);return n.length?n:dt(t.length)?ae(t,e):[]}function mt(t,e){
let n=[];for(let o=t?e.indexOf(t):-1;o>=0;o=e.indexOf(t,o+1))n.push(o);return n}function ae(t,e){let n=dt(t.length),o=Math.
floor(t.length/(n+1)),r=new Map;for(let i=0;i<o*(n+1);i+=o)for(let a of mt(t.slice(i,i+o),e.text)){let c=Math.max(0,a-i-
n),l=ce(t,e.text.slice(c,Math.max(0,a-i+t.length+n)),n);if(!l)continue;let[u,h,f]=l,d=r.get(c+h);(!d||u<d[1])&&r.set(c+h,
[c+f,u])}let s=[...r].map(([i,[a,c]])=>[c,i,a]).sort(gt);return s.filter(([i])=>i===s[0][0]).map(([,i,a])=>[i,a])}function gt(t,e){
let n=t.findIndex((o,r)=>o!==e[r]);return n<0?0:t[n]-e[n]}function ce(t,e,n){let o=new Int32Array(e.length+1),r=Int32Array.
from(o,(i,a)=>a);for(let i=1;i<=t.length;i+=1){let[a,c]=[new Int32Array(e.length+1),new Int32Array(e.length+1)];a[0]=i;for(let l=1;l<=
e.length;l+=1){let u=[[o[l-1]+ +(t[i-1]!==e[l-1]),r[l-1]],[o[l]+1,r[l]],[a[l-1]+1,c[l-1]]],h=u[0];for(let f of u)gt(f,h)<
0&&(h=f);[a[l],c[l]]=h}o=a,r=c}let s=o.indexOf(Math.min(...o));return o[s]>n?null:[o[s],r[s],s]}var le=/\r\n?|[\u0085\u2028\u2029]/g,he=/[\f\v]/g,fe=/[\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g,pe=/\u00ad[ ]*\n[ ]*/g,
ue=/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/g,de=/[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]/g,me=/([a-z\u00df-\u00f6\u00f8-\u00ff])[-\u2010] *\n *([a-z\u00df-\u00f6\u00f8-\u00ff])/g,
ge=/[.!?…]['"’”»)\]]* +(?=['"‘“«([]*[A-Z0-9À-ÖØ-Þ])/g,be=/[.!?…:]['"’”»)\]]*\s*$/,ye=new RegExp("\
^[^A-Za-z0-9]*(?:advertisement|anzeige|read more|read also|also read|also on|see also|related|recommended|more from|most\
 read|share|sign up|subscribe|subscription|log in|follow us|listen to|watch|photo|photograph|picture|image|credit|illust\
ration|getty|copyright|newsletter|continue reading|story continues|\\d* ?comments?)(?![A-Za-z0-9])","i"),ke=/(?:[|/©]| via | by ).*(?:getty|afp|reuters|epa|images|ap photo)(?![A-Za-z0-9])|^©/i,
we=t=>t.normalize("NFC").replace(le,`
`).replace(he,`
`).replace(fe," ").replace(pe,"").replace(ue,"").replace(de,"").replace(me,"$1$2"),J=t=>t.split(/\s+/).filter(Boolean);function bt(t){
let e=[],n=2,o=!1;for(let r of we(t).split(`
`)){let s=J(r).join(" ");if(!s){n=2;continue}let i=(n===2||!o)&&xe(s);for(let a of i?[s]:Oe(s))e.push({text:a,gap:n,words:J(
a).length,aside:i}),n=0;n=1,o=!i&&!be.test(s)}return e}var xe=t=>J(t).length<=14&&(ke.test(t)||ye.test(t)&&!/[.!?]['"’”]?$/.
test(t));function Oe(t){let e=[0,...[...t.matchAll(ge)].map(n=>n.index+n[0].length),t.length];return e.slice(1).map((n,o)=>t.
slice(e[o],n).trim()).filter(Boolean)}var ve=6,Ee=12,Se=6,Te=.25,Ne=.3,Ie=1.5,Ae=1.5,kt=4,Me=.7;function wt(t,e,n=""){let o=g([n]).text,r=t.filter(({aside:h,text:f})=>!h&&
!(o&&g([f]).text===o)),s=g(r.map(({text:h})=>h)),i=e.map(({quoted:h})=>xt(h,s)),a=_e(r,e,i),c=Ce(r,a,e,i),l=a.map(h=>c.has(
h)?h:0),u=new Map(r.map((h,f)=>[h,l[f]]));return{numbers:t.map(h=>u.get(h)??0),found:i.map((h,f)=>Z(f+1,h,l))}}function X(t,e,n){
let o=g(t.map(({text:r})=>r));return n.map(({quoted:r},s)=>Z(s+1,xt(r,o),e))}function Ce(t,e,n,o){let r=[0,...n.map(()=>0)],
s=new Set([0]);for(let[c,l]of t.entries())r[e[c]]+=l.words,c&&e[c]===e[c-1]&&l.gap===2&&s.add(e[c]);if(!n.some(({quoted:c})=>c.
length))return new Set(e);let i=new Set;for(let[c,l]of n.entries()){let u=Z(c+1,o[c],e),h=T=>T.reduce((v,I)=>v+I.worth,0),
f=h(o[c].filter((T,v)=>u[v])),d=f>0&&3*f>=h(o[c])&&4*r[c+1]>=l.words,y=r[c+1]?Math.abs(r[c+1]-l.words):1/0;(d||!o[c].length&&
!s.has(c+1)&&y<=1)&&i.add(c+1)}let a=e.filter((c,l)=>l===0||e[l-1]!==c);for(let c of[a,[...a].reverse()]){let l=0;for(let[
u,h]of c.slice(1).entries()){l=c[u]||l;let f=n[h-1],d=f?.quoted.length?c[u]:l;!h||!i.has(d)||Math.abs(d-h)!==1||Math.abs(
r[h]-f.words)<=2+Math.floor(f.words/7)&&i.add(h)}}return i}function xt(t,e){let n=o=>e.starts.findLastIndex(r=>r<=o);return t.
map(o=>{let r=g([o]).text,s=S(r,e).map(([i,a])=>[n(i),n(a-1)+1]);return{worth:Math.min(8,.25*r.length),places:s}})}var Z=(t,e,n)=>e.
map(({places:o})=>o.some(([r,s])=>n.slice(r,s).every(i=>i===t)));function je(t,e,n){let o=new Float64Array(n+1);for(let{
worth:r,places:s}of e){let i=s.filter(([a])=>a>=t).map(([,a])=>a);i.length&&(o[Math.min(...i)]+=r+Math.min(2,r))}return o}
function _e(t,e,n){let[o,r]=[t.length,e.length],s=(o+1)*(r+1)*2,i=new Float64Array(s).fill(1/0),a=new Int32Array(s).fill(
-1);i[0]=0;let c=(h,f,d)=>(h*(r+1)+f)*2+d,l=(h,f,d)=>{i[h]+d<i[f]-1e-9&&(i[f]=i[h]+d,a[f]=h)};for(let h=0;h<=o;h+=1)for(let f=0;f<=
r;f+=1)for(let d of[0,1]){let y=c(h,f,d);if(i[y]!==1/0){if(f<r){l(y,c(h,f+1,d),ve);for(let[T,v]of Le(t,h,d,e[f],n[f]))l(
y,c(T,f+1,1),v)}h<o&&l(y,c(h+1,f,0),$e(t[h],d,f>0&&f<r))}}let u=[c(o,r,0),c(o,r,1)];return Re(a,i[u[1]]<i[u[0]]?u[1]:u[0],
r)}var $e=(t,e,n)=>t.gap===0?e?kt:0:n?Me:0;function Le(t,e,n,o,r){let s=je(e,r,t.length),i=Math.min(Se,r.reduce((l,{worth:u})=>l+
Math.min(2,u),0));e<t.length&&t[e].gap===0&&(i+=n?Ae:kt);let a=0,c=[];for(let l=e;l<t.length&&a<=2*o.words+20;l+=1){let{
gap:u}=t[l];l>e&&u!==0&&(i+=u===2?Ie:Ne),a+=t[l].words,i-=s[l+1];let h=Math.abs(a-o.words);c.push([l+1,i+Math.min(Ee,h*Te+
h**2/Math.max(o.words,1))])}return c}function Re(t,e,n){let o=[],r=s=>[Math.floor(s/2/(n+1)),Math.floor(s/2)%(n+1)];for(let s=e;t[s]>=
0;s=t[s]){let[i,a]=r(s),[c,l]=r(t[s]);for(let u=i-c;u>0;u-=1)o.push(a>l?a:0)}return o.reverse()}var De=["%PDF","PK","{\\rtf"],Pe="script, style, noscript, template, iframe, object, embed, svg, canvas, select, butto\
n, nav, figcaption, aside",Be=new Set("ADDRESS ARTICLE BLOCKQUOTE BODY CENTER DD DETAILS DIV DL DT FIELDSET FIGURE FOOTE\
R FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN OL P PRE SECTION SUMMARY TABLE TBODY TD TH TR UL".split(" "));function Fe(t){
let e=new DOMParser().parseFromString(t,"text/html");for(let r of e.querySelectorAll(Pe))r.remove();let n=[],o=r=>{r.nodeType===
Node.TEXT_NODE&&n.push((r.nodeValue??"").replace(/\s+/g," "));let s=Be.has(r.nodeName);s&&n.push(`

`),r.nodeName==="BR"&&n.push(`
`);for(let i of r.childNodes)o(i);s&&n.push(`

`)};return e.body&&o(e.body),n.join("").replace(/[ \t]*\n[ \t]*/g,`
`).replace(/\n{3,}/g,`

`).trim()}function We(t){let[e,n]=t;if(e===255&&n===254)return new TextDecoder("utf-16le").decode(t);if(e===254&&n===255)
return new TextDecoder("utf-16be").decode(t);try{return new TextDecoder("utf-8",{fatal:!0}).decode(t)}catch{return new TextDecoder(
"windows-1252").decode(t)}}async function Ot(t){if(t.size>3e6)throw new Error("This file is too large for a column. Save\
 the text of the column alone.");let e=new Uint8Array(await t.arrayBuffer()),n=We(e);if(De.some(o=>n.startsWith(o))||n.includes(
"\0"))throw new Error("This file is not plain text or HTML. Open it, copy the text, and paste it here.");return/^\s*<(?:!doctype|html|head|body|article|div|p)\b/i.
test(n)||/\.x?html?$/i.test(t.name)?Fe(n):n}var He="Paste the text of the column, or open it as a text file or a saved web page. It stays in this browser, on this d\
evice. It is not sent anywhere, and it is not in your notebook or in your saved work.",Ke="There is no text yet. Paste i\
t into the field first.",ze=4e5,Ue="This is too long for a column. Paste the text of the column alone.";function vt(t){let e=A(),
n=p("textarea",{id:e,rows:9,dir:"auto",autocomplete:"off",autocapitalize:"off",spellcheck:"false","data-gramm":"false"}),
o=p("p",{role:"status"}),r=i=>{o.textContent=i.trim()?i.length>ze?Ue:"":Ke,!o.textContent&&(n.value="",t(i))},s=p("input",
{id:`${e}-file`,type:"file",accept:".txt,.text,.md,.html,.htm,.xhtml,text/plain,text/html",change:async()=>{let[i]=s.files??
[];if(i){try{r(await Ot(i))}catch(a){o.textContent=a instanceof Error?a.message:String(a)}s.value=""}}});return p("div",
{class:"ck-bringing"},p("p",{},He),p("label",{for:e},"The text of the column"),n,p("div",{class:"ck-buttons"},p("button",
{type:"button",class:"ck-primary",click:()=>r(n.value)},"Find the paragraphs")),p("label",{for:s.id},"Or a file"),s,o)}function D(t,e){let n=g([t]),o=[],r=0;for(let s of t){for(let i of g([s]).text)o.push([r,r+s.length]);r+=s.length}return e.
map(s=>S(g([s]).text,n)[0]).filter(Boolean).map(([s,i])=>[o[s][0],o[i-1][1]])}function P(t,e){let n=[...new Set([0,t.length,
...e.flat()])].sort((o,r)=>o-r);return n.slice(1).map((o,r)=>({text:t.slice(n[r],o),within:e.map(([s,i],a)=>s<=n[r]&&o<=
i?a:-1).filter(s=>s>=0)}))}var qe={voice:["who_said_it","match_speakers"],mode:["mode_of_speech"]},Et={voice:"Whose words",mode:"How they reach you"},
Ye=6,Ve=({tries:t=0,revealed:e,outcome:n})=>t>0||e===!0||n==="shown";function St({kit:t,rounds:e},n){let o=new E({binder:n}),
r=({place:s,asks:i})=>Object.values(o.entries(`${t}/${s}`)).filter(Ve).length>=i;return Object.entries(qe).map(([s,i])=>{
let a=e.filter(({ask:c})=>i.includes(c));return{by:s,isOpen:a.some(r),titles:a.map(({title:c})=>c)}})}function Tt(t,e,n){
let o=p("select",{"aria-label":"Show in the column",change:()=>n(o.value)},p("option",{value:""},"The text alone"),t.filter(
({isOpen:s})=>s).map(({by:s})=>p("option",{value:s,selected:s===e},Et[s]))),r=t.filter(({isOpen:s,titles:i})=>!s&&i.length);
return[t.some(({isOpen:s})=>s)&&p("div",{class:"ck-buttons"},o),r.map(({by:s,titles:i})=>p("p",{class:"ck-later"},`“${Et[s]}\
” can be shown here when you have finished ${i.map(a=>`“${a}”`).join(" or ")}.`))]}function Nt(t,e,n,o){let r=i=>n===
"voice"?i.voice:i.mode.replace("_"," "),s=e.flatMap(i=>i.words.flatMap(a=>D(t,[a]).map(c=>({range:c,name:r(i)}))));return P(
t,s.map(({range:i})=>i)).map((i,a,c)=>{let l=i.within.at(-1);if(l===void 0)return i.text;let{name:u}=s[l],h=c[a+1]?.within.
some(d=>s[d].name===u),f=Math.max(0,o.indexOf(u))%Ye;return p("span",{class:`ck-told ck-hue-${f}`},i.text,!h&&p("small",
{},` [${u}]`))})}var It=({statements:t},e)=>[...new Set(t.map(n=>e==="voice"?n.voice:n.mode.replace("_"," ")))];var Je="not part of the article";function At({pieces:t,numbers:e},n,o){let r=[...e],s=(c,l)=>{r[c]=l,a[c].show()},i=c=>{
let l=r[c],u=Math.min(n,1+Math.max(0,...r.slice(0,c)));for(let h=c;h<r.length&&r[h]===l;h+=1)s(h,u);o([...r])},a=t.map((c,l)=>{
let u=A(),h=p("p",{id:u,dir:"auto"},c.text),f=p("select",{"aria-label":"Belongs to","aria-describedby":u,change:()=>{s(l,
Number(f.value)),o([...r])}},p("option",{value:0},Je),Array.from({length:n},(v,I)=>p("option",{value:I+1},`paragraph ${I+
1}`))),d=p("button",{type:"button","aria-describedby":u,click:()=>i(l)},"A paragraph begins here"),y=p("li",{},h,p("div",
{class:"ck-buttons"},f,d));return{node:y,show:()=>{f.value=String(r[l]),y.classList.toggle("ck-outside",!r[l])}}});for(let{
show:c}of a)c();return p("ol",{class:"ck-pieces",role:"list"},a.map(({node:c})=>c))}var Ct=6,Mt=t=>t.length>Ct?M(t.length,"paragraph"):`paragraph${t.length>1?"s":""} ${K(t)}`;function Ge(t,e,n){let o=[0,...t.
paragraphs.map(()=>0)];for(let[r,s]of e.entries())o[n[r]]+=s.words;return o}function Xe({title:t,names:e},n){let o=g(n.map(
({text:i})=>i)),r=n.reduce((i,a)=>i+a.words,0),s=i=>S(g([i]).text,o).length>0;return r?r<120&&s(t)?"It has the headline,\
 but not the text. The page may ask readers to pay first.":e.filter(s).length>=2?"It is about the same people, but none \
of the words that the course quotes are in it. It may be a translation or another article.":"None of the words that the \
course quotes are in it. It does not look like this column.":"There is no text in it."}function B(t,e,n,o){let r=Ge(t,e,
n),s=t.paragraphs.map((f,d)=>d+1),i=s.filter(f=>!r[f]);if(i.length===s.length)return[Xe(t,e)];let a=s.filter(f=>r[f]),c=Math.
max(...a),l=[i.length?`${a.length} of the ${s.length} paragraphs are in your copy.`:`All ${s.length} paragraphs are in y\
our copy.`];if(i.length>1&&i.every(f=>f>c))l.push(`Your copy ends after paragraph ${c}. The rest may be only for readers\
 who pay.`);else if(i.length){let f=i.length>Ct?K(i):Mt(i).replace(/^paragraphs? /,"");l.push(`Paragraph${i.length>1?"s":
""} ${f} of the course ${i.length>1?"are":"is"} not in your copy.`)}let h=a.filter(f=>Ze(t.paragraphs[f-1],r[f],o[f-1]));
return h.length&&l.push(`Look at ${Mt(h)}: the words or their number differ from the course. Does it begin and end in th\
e right place, or is this another edition?`.replace("Does it begin and end",h.length>1?"Do they begin and end":"Does it \
begin and end")),l}function Ze(t,e,n){let o=n.filter(r=>!r).length;return Math.abs(e-t.words)>3+t.words/8||o>n.length/2}var Qe="(max-width: 700px)";function jt(t,e){let n,o=()=>{i.hide(),n?.isConnected&&n.focus({preventScroll:!0}),n=void 0},
r=p("button",{type:"button",class:"ck-close",click:o},"Close"),s=p("div",{class:"ck-screen ck-reader",role:"region","ari\
a-label":e},p("div",{class:"ck-reader-head"},p("h2",{dir:"auto"},e),r),t);ot(s),s.addEventListener("keydown",a=>{a.key===
"Escape"&&(a.stopPropagation(),o())});let i=m.host?.(s)??tn(s);return{show(a){n=a??n,i.show()},close:o}}function tn(t){let e=p(
"dialog",{class:"ck-reader-dialog","aria-label":"Your copy of the column"},t);document.body.append(e);let n=o=>document.
documentElement.classList.toggle("ck-reader-beside",o);return e.addEventListener("close",()=>n(!1)),{show(){e.open||(matchMedia(
Qe).matches?e.showModal():(e.show(),n(!0)))},hide:()=>e.close()}}var _t=`.ck-screen.ck-reader {
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
  h2 { margin: 0; font-size: 1.15em; font-weight: 650; }
  label { display: block; margin: 0.9rem 0 0.25rem; font-weight: 550; }
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
`;var nn=/\b(paragraphs?\s+)(\d{1,3}(?:(?:, | and |, and | or | to |–)\d{1,3})*)(?!\w)/gi,on="main, .jp-Cell, .jp-Render\
edMarkdown, .ck-screen, .ck-room",rn="a, button, label, summary, select, textarea, option, svg, code, pre, script, style\
, [contenteditable], [aria-live], .ck-reader, .ck-reader-invitation, .cm-editor",F="ck-paragraph",sn="tr, li, p, blockqu\
ote, .ck-question",Lt=(t,e,n)=>p("button",{type:"button",class:F,"data-paragraph":e,"aria-label":n&&`paragraph ${e}`,title:"\
Open it in your copy"},t);function an(t,e){let n=[],o=0;for(let r of t.matchAll(nn)){let[s,i,a]=r,c=a.split(/(\d+)/);c.every(
l=>!/\d/.test(l)||Number(l)>=1&&Number(l)<=e)&&(n.push(t.slice(o,r.index)),c.forEach((l,u)=>{/\d/.test(l)?n.push(Lt(u===
1?i+l:l,l,u!==1)):n.push(l)}),o=r.index+s.length)}return o?[...n,t.slice(o)].filter(r=>r!==""):null}function Rt(t,e){let n=t.
parentElement;if(!n||n.closest(rn)||!n.closest(on))return;let o=an(t.data,e)??cn(n,t.data.trim(),e);o&&t.replaceWith(...o)}
function cn(t,e,n){if(!(t instanceof HTMLTableCellElement)||!/^\d{1,3}(?:, \d{1,3})*$/.test(e))return null;let o=t.closest(
"table")?.tHead?.rows[0]?.cells[t.cellIndex]?.textContent??"";return/^paragraphs?$/i.test(o.trim())?e.split(/(\d+)/).filter(
Boolean).map(s=>/\d/.test(s)&&Number(s)<=n?Lt(s,s,!0):s):null}function $t(t,e){let n=document.createTreeWalker(t,NodeFilter.
SHOW_TEXT),o=[];for(;n.nextNode();){let r=n.currentNode;/\d/.test(r.data)&&o.push(r)}for(let r of o)Rt(r,e)}var Dt=t=>[...(t.
closest(sn)?.textContent??"").matchAll(/“([^”]{3,})”/g)].map(([,e])=>e);function Pt(t,e){let n=s=>{let i=s.target.
closest?.(`.${F}`);i&&(s.preventDefault(),s.stopPropagation(),e(Number(i.dataset.paragraph),i))},o=s=>{s.target.closest?.(
`.${F}`)&&!/^(?:Tab|Escape)$/.test(s.key)&&s.stopPropagation()};$t(document.body,t);let r=new MutationObserver(s=>{for(let{
addedNodes:i}of s)for(let a of i)a.isConnected&&(a.nodeType===Node.TEXT_NODE?Rt(a,t):$t(a,t))});return r.observe(document.
body,{childList:!0,subtree:!0}),document.addEventListener("click",n,!0),document.addEventListener("keydown",o,!0),()=>{r.
disconnect(),document.removeEventListener("click",n,!0),document.removeEventListener("keydown",o,!0);for(let s of document.
querySelectorAll(`.${F}`)){let i=s.parentNode;s.replaceWith(s.textContent??""),i?.normalize()}}}var Q="coursekit-copy";function ln(t){let{version:e,pieces:n,numbers:o}=t??{};return e!==1||!Array.isArray(n)||!Array.isArray(o)||n.length!==o.
length||!o.every(Number.isInteger)?null:n.every(s=>typeof s?.text=="string"&&Number.isInteger(s.gap))?{version:e,pieces:n,
numbers:o}:null}var W=class{constructor(e){this.name=e,this.here=null}read(){try{return ln(JSON.parse(localStorage.getItem(
this.name)??"null"))??this.here}catch{return this.here}}write(e,n){this.here={version:1,pieces:e,numbers:n};let o=JSON.stringify(
this.here);try{localStorage.setItem(this.name,o)}catch{this.forget()}return globalThis.dispatchEvent(new CustomEvent(Q)),
this.isKept}get isKept(){try{return localStorage.getItem(this.name)!==null}catch{return!1}}forget(){try{localStorage.removeItem(
this.name)}catch{}}remove(){this.here=null,this.forget(),globalThis.dispatchEvent(new CustomEvent(Q))}whenChanged(e){globalThis.
addEventListener("storage",n=>{n.key!==this.name&&n.key!==null||(this.here=null,e(),globalThis.dispatchEvent(new CustomEvent(
Q)))})}};var hn="This browser does not keep it: its storage is full or switched off. It is here until you close the page.",tt=class{constructor(e){
this.content=e,this.last=e.paragraphs.length,this.shelf=new W(`${ut(m.binder)}${e.kit}`),this.isCorrecting=!1,this.by="",
this.wanted={},this.body=p("div",{class:"ck-reader-body"}),this.panel=null,this.unlink=null,this.shelf.whenChanged(()=>this.
draw()),this.link()}open(e){this.wanted=e,this.isCorrecting=!1,this.panel??=jt(this.body,"Your copy of the column"),this.
draw(),this.panel.show(e.from),this.goTo(e.paragraph)}goTo(e){let n=e?this.body.querySelector(`[data-number="${e}"]`):this.
body.querySelector("textarea, .ck-findings");n instanceof HTMLElement&&(n.focus({preventScroll:!0}),(n.querySelector("ma\
rk")??n).scrollIntoView({block:"nearest"}))}link(){let e=this.shelf.read()!==null;e&&!this.unlink&&(this.unlink=Pt(this.
last,(n,o)=>this.open({paragraph:n,from:o,words:Dt(o)}))),!e&&this.unlink&&(this.unlink(),this.unlink=null)}draw(){this.
link();let e=this.shelf.read();this.body.replaceChildren(...e?this.drawn(e):[vt(n=>this.take(n))])}take(e){let n=bt(e),{
numbers:o,found:r}=wt(n,this.content.paragraphs,this.content.title);if(!o.some(Boolean)){let[s]=B(this.content,n,o,r),i=this.
body.querySelector("[role=status]");i&&(i.textContent=`${s} Your text was not kept.`);return}this.shelf.write(n,o),this.
draw(),this.goTo()}drawn(e){let n=X(e.pieces,e.numbers,this.content.paragraphs),o=B(this.content,e.pieces,e.numbers,n);this.
shelf.isKept||o.push(hn),this.said=p("div",{class:"ck-findings",role:"status",tabindex:-1},o.map(s=>p("p",{},s)));let r=p(
"button",{type:"button","aria-pressed":String(this.isCorrecting),click:()=>{this.isCorrecting=!this.isCorrecting,this.draw(),
this.body.querySelector("[aria-pressed]")?.focus()}},"Correct the paragraphs");return[this.said,p("div",{class:"ck-butto\
ns"},r,this.removing()),...this.isCorrecting?[]:this.views(),this.isCorrecting?At(e,this.last,s=>this.correct(e,s)):this.
paragraphs(e)]}views(){let e=St(this.content,m.binder);e.some(({by:o,isOpen:r})=>r&&o===this.by)||(this.by="");let n=o=>{
this.by=o,this.draw(),this.body.querySelector("select")?.focus()};return[p("div",{},Tt(e,this.by,n))]}correct(e,n){this.
shelf.write(e.pieces,n);let o=X(e.pieces,n,this.content.paragraphs),r=B(this.content,e.pieces,n,o);this.said?.replaceChildren(
...r.map(s=>p("p",{},s)))}removing(){let e=p("button",{type:"button",click:()=>{if(e.dataset.sure)return this.shelf.remove(),
this.draw(),this.goTo();e.dataset.sure="yes",e.textContent="Really remove it from this browser?"},blur:()=>{delete e.dataset.
sure,e.textContent=Bt}});return e.textContent=Bt,e}paragraphs({pieces:e,numbers:n}){let o=e.filter((r,s)=>!n[s]);return p(
"div",{},p("ol",{class:"ck-copy"},this.content.paragraphs.map((r,s)=>this.paragraph(s+1,fn(e,n,s+1)))),o.length>0&&p("de\
tails",{},p("summary",{},`Not part of the article: ${M(o.length,"piece")}`),o.map(({text:r})=>p("p",{dir:"auto"},r))))}paragraph(e,n){
let o=this.wanted.paragraph===e;return p("li",{value:e,"data-number":e,tabindex:-1,"aria-label":`Paragraph ${e}`,class:o&&
"ck-wanted"},p("p",{dir:"auto"},n?this.words(e,n):p("em",{},"not in your copy")))}words(e,n){if(this.by){let i=this.content.
statements.filter(({paragraph:a})=>a===e);return Nt(n,i,this.by,It(this.content,this.by))}let{paragraph:o,words:r=[]}=this.
wanted;return P(n,o===e?D(n,r):[]).map(i=>i.within.length?p("mark",{},i.text):i.text)}},Bt="Remove my copy",fn=(t,e,n)=>t.
filter((o,r)=>e[r]===n).map(({text:o})=>o).join(" ");function Ft(t){if(m.readers.has(t.kit))return;let e=document.head.appendChild(
document.createElement("style"));e.textContent=_t;let n=new tt(t);m.readers.set(t.kit,n);let{wanted:o}=m;m.wanted=void 0,
o&&n.open(o)}return qt(pn);})();
