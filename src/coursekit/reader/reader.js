/* Made by `make scripts` of the sources beside it: edit those. */
var coursekitReader=(()=>{var F=Object.defineProperty;var _t=Object.getOwnPropertyDescriptor;var Dt=Object.getOwnPropertyNames;var Pt=Object.prototype.hasOwnProperty;var Bt=(t,e)=>{for(var n in e)F(t,n,{get:e[n],enumerable:!0})},Ft=(t,e,n,o)=>{if(e&&typeof e=="object"||typeof e=="funct\
ion")for(let r of Dt(e))!Pt.call(t,r)&&r!==n&&F(t,r,{get:()=>e[r],enumerable:!(o=_t(e,r))||o.enumerable});return t};var Wt=t=>Ft(F({},"__esModule",{value:!0}),t);var on={};Bt(on,{provide:()=>$t});function Kt(t,e,n){for(let[o,r]of Object.entries(e))typeof r=="function"?t.addEventListener(o,r):r!==!1&&r!=null&&t.setAttribute(
o,r===!0?"":String(r));return t.append(...n.flat(1/0).filter(Boolean)),t}var p=(t,e={},...n)=>Kt(document.createElement(
t),e,n);var I=()=>`ck${Math.random().toString(36).slice(2,10)}`;var b=t=>t!==null&&typeof t=="object"&&Object.getPrototypeOf(t)===Object.prototype,Q=(t,e)=>Object.hasOwn(t,e)?t[e]:void 0;var W=t=>t.length<2?t.join(""):`${t.slice(0,-1).join(", ")} and ${t[t.length-1]}`,A=(t,e)=>`${t} ${e}${t===1?"":"s"}`;function tt(t,e){try{return t()}catch(n){return console.error(n),e}}function et(t){t.addEventListener("keydown",e=>{!e.ctrlKey&&!e.metaKey&&!e.altKey&&e.key!=="Escape"&&e.stopPropagation()})}var U=2,nt=100,Ht=16,S=t=>Number.isSafeInteger(t)&&t>0,ot=t=>b(t)&&Object.hasOwn(t,"answer")&&Array.isArray(t.dot)&&t.dot.
length===2&&typeof t.dot[0]=="string"&&S(t.dot[1]),st=(t,e=Ht)=>e>0?t===null||typeof t!="object"||Object.values(t).every(
n=>st(n,e-1)):!1,Ut=t=>ot(t)&&st(t)&&b(t.by)&&Object.values(t.by).every(S)&&(t.others===void 0||Array.isArray(t.others)&&
t.others.every(ot)),z=t=>b(t)&&Number.isInteger(t.version)&&t.version>U;function zt({saved:t,items:e,round:n,...o}){let r=S(
t)?t:1,s={dot:["1",r],by:{1:r}};if(!b(e))return Object.fromEntries(["off","weights","kept","wishes"].filter(a=>Object.hasOwn(
o,a)).map(a=>[a,{answer:o[a],...s}]));let i=Object.entries(e).filter(([,a])=>b(a)).map(([a,c])=>[a,{...c,...s}]);return S(
n)&&i.push(["#round",{answer:String(n),...s}]),Object.fromEntries(i)}var K=t=>t.isWellFormed?.()?t:t.replace(/\p{Surrogate}/gu,
"�");function M(t){return typeof t=="string"?K(t):Array.isArray(t)?t.map(M):b(t)?Object.fromEntries(Object.entries(t).
map(([e,n])=>[K(e),M(n)])):t}function O(t){let e=b(t)&&(t.version===U?t.items:t.version===1&&zt(t));return b(e)?Object.fromEntries(
Object.entries(e).filter(([,n])=>Ut(n)).map(([n,o])=>[K(n),q(M(o))])):{}}var it=t=>Object.keys(t).length?{version:U,items:M(
t)}:{},qt=t=>t===""||t==null||typeof t=="object"&&!Object.keys(t).length,at=({tries:t})=>t&&S(t)?t:0,Yt=t=>qt(t.answer)&&
!at(t)&&t.revealed!==!0,k=(t,e=n=>n)=>b(t)?`{${Object.keys(t).sort().map(n=>`${JSON.stringify(e(n))}:${k(t[n],e)}`).join()}\
}`:Array.isArray(t)?`[${t.map(n=>k(n,e)).join()}]`:JSON.stringify(typeof t=="string"?e(t):t);function Vt(t){let e=o=>{let r=k(
o.answer);return[[Yt(o)?0:1,at(o),r.length,r,k(o)],o]},n=([o],[r])=>{let s=o.findIndex((i,a)=>i!==r[a]);return s<0?0:o[s]>
r[s]?-1:1};return t.map(e).sort(n).map(([,o])=>o)}var x=({dot:t,answer:e})=>k([t,e]);function ct(t){let e=new Map;for(let n of Vt(
t))e.has(x(n))||e.set(x(n),n);return[...e.values()]}var H=(t,{dot:[e,n]})=>(Q(t.by,e)??0)>=n,C=({by:t,others:e=[],...n})=>[
n,...e],L=(t,e)=>Object.entries(e.by).every(n=>H(t,{dot:n}))&&C(e).every(n=>H(t,n));function Jt(...t){let e=new Map;for(let[
n,o]of t.flatMap(Object.entries))e.set(n,Math.max(e.get(n)??0,o));return Object.fromEntries(e)}function rt(t,e){let n=new Set(
C(e).map(({dot:o})=>k(o)));return t.filter(o=>n.has(k(o.dot))||!H(e,o))}function Gt(t,e){let[n,o]=[L(t,e),L(e,t)];if(n!==
o||k(t)===k(e))return n?t:e;let[r,s]=[C(t),C(e)],i=n?[]:[...rt(r,e),...rt(s,t)],a=ct(i.length?i:[...r,...s]),c=n&&x(r[0])===
x(s[0])&&x(r[0]),[l,...u]=[...a.filter(h=>x(h)===c),...a.filter(h=>x(h)!==c)],f=Jt(t.by,e.by,...a.map(({dot:[h,d]})=>({[h]:d})));
return q({...l,by:f,...u.length&&{others:u}})}var q=t=>t.others&&t.others.length>nt?{...t,others:ct(t.others).slice(0,nt)}:
t;function j(t,e){let n=Object.entries(e).map(([o,r])=>[o,q(Object.hasOwn(t,o)?Gt(t[o],r):r)]);return{...t,...Object.fromEntries(
n)}}function R(t,e){let n=globalThis;return n[Symbol.for(t)]??=e(),n[Symbol.for(t)]}var lt="coursekit-kept",Xt="coursekit:",w=R("coursekit",()=>new Map),$=t=>{try{return JSON.parse(t??"null")}catch{return null}};
function Zt(t){let e=$(document.getElementById("jupyter-config-data")?.textContent),n=e?.baseUrl??document.body?.dataset.
baseUrl;if(!n||t&&!e?.hubUser)return"";let o=String(n),r=tt(()=>new URL(o,document.baseURI).pathname,o).replace(/\/$/,""),
s=Qt(e?.hubPrefix),i=r.startsWith(`${s}/`)?r.slice(s.length):r,[a]=/^.*?\/user\/[^/]+/.exec(i)??[i];return`${r.slice(0,r.
length-i.length)}${a}`}var Qt=t=>typeof t=="string"?t.replace(/\/hub\/?$/,""):"";function te(t){let e=Zt(t);return e?`co\
ursekit@${encodeURIComponent(e)}:`:Xt}var _=class{constructor({storage:e,binder:n,prefix:o=te(n)}={}){this.open=()=>e===
void 0?globalThis.localStorage:e,this.prefix=o}get isThere(){try{return this.open().length>=0}catch{return!1}}names(e){let n=[];
try{n=Array.from({length:this.open().length},(o,r)=>this.open().key(r)??"")}catch{}return[...new Set([...n,...w.keys()])].
filter(o=>o.startsWith(this.prefix+e)).map(o=>o.slice(this.prefix.length))}stored(e){try{return $(this.open().getItem(this.
prefix+e))}catch{return null}}read(e){let n=this.stored(e),o=O($(w.get(this.prefix+e)));return z(n)||!Object.keys(o).length?
n:it(j(O(n),o))}write(e,n){w.set(this.prefix+e,JSON.stringify(n)),this.retry()}retry(){for(let e of[...w.keys()].filter(
n=>n.startsWith(this.prefix))){let n=this.read(e.slice(this.prefix.length));!z(n)&&this.holds(e,JSON.stringify(n))&&w.delete(
e)}}holds(e,n){try{return this.open().setItem(e,n),this.open().getItem(e)===n}catch{return!1}}unkept(e){let n=w.get(this.
prefix+e),o=n===void 0?{}:O(this.stored(e));return Object.fromEntries(Object.entries(O($(n))).filter(([r,s])=>!Object.hasOwn(
o,r)||!L(o[r],s)))}remove(e){w.delete(this.prefix+e);try{this.open().removeItem(this.prefix+e)}catch{}}entries(e){return j(
this.fromCells(e),O(this.read(e)))}fromCells(e){let[n,...o]=e.split("/"),r=o[0]==="rounds"&&o[1];if(!r&&o[0]!=="question\
s")return{};let s=(i,a)=>r?i[0]===r:i.includes(a);return this.names(`${n}/`).filter(i=>i.split("/").length===3&&!i.startsWith(
`${n}/rounds/`)).map(i=>{let a=i.split("/")[2].split("+");return Object.fromEntries(Object.entries(O(this.read(i))).filter(
([c])=>s(a,c)))}).reduce(j,{})}whenKept(e,n,o=n){let r=`${this.prefix}${e}/`,s,i=c=>{let{newValue:l,key:u}=c,f=c.type===
"storage"&&l===null&&(u??r),h=f?f.startsWith(r):c.detail?.cleared===r;if(clearTimeout(s),h){for(let d of w.keys())d.startsWith(
f||r)&&w.delete(d);o()}else s=setTimeout(()=>{c.type!==lt&&this.retry(),n()},50)},a=[lt,"storage","focus"];for(let c of a)
globalThis.addEventListener(c,i);return()=>{clearTimeout(s);for(let c of a)globalThis.removeEventListener(c,i)}}};var m=R("coursekit reader",()=>({readers:new Map,askers:[]}));function ee(t={}){let e=[...m.readers.values()].at(-1);if(e)
return e.open(t);m.wanted=t,ft()}m.open=ee;function ft(){(m.load??m.askers.at(-1))?.()}var ht=t=>new _({binder:t}).prefix.replace(/^coursekit/,"coursekit-copy");function g(t){let e=[],n=[],o=[];for(let r of t){o.push(e.length);let s=!0;for(let i of r.normalize("NFKD"))if(/[\p{L}\p{N}]/u.
test(i))for(let a of i.toLowerCase().replace("ß","ss").replace("ς","σ").split(""))e.push(a),n.push(s),s=!1;else/[\p{M}'’‘`´]/u.
test(i)||(s=!0)}return{text:e.join(""),begins:n,starts:o}}var pt=t=>t<10?0:Math.min(6,1+Math.floor(t/20));function v(t,e){
let n=ut(t,e.text).filter(o=>e.begins[o]).map(o=>[o,o+t.length]);return n.length?n:pt(t.length)?ne(t,e):[]}function ut(t,e){
let n=[];for(let o=t?e.indexOf(t):-1;o>=0;o=e.indexOf(t,o+1))n.push(o);return n}function ne(t,e){let n=pt(t.length),o=Math.
floor(t.length/(n+1)),r=new Map;for(let i=0;i<o*(n+1);i+=o)for(let a of ut(t.slice(i,i+o),e.text)){let c=Math.max(0,a-i-
n),l=oe(t,e.text.slice(c,Math.max(0,a-i+t.length+n)),n);if(!l)continue;let[u,f,h]=l,d=r.get(c+f);(!d||u<d[1])&&r.set(c+f,
[c+h,u])}let s=[...r].map(([i,[a,c]])=>[c,i,a]).sort(dt);return s.filter(([i])=>i===s[0][0]).map(([,i,a])=>[i,a])}function dt(t,e){
let n=t.findIndex((o,r)=>o!==e[r]);return n<0?0:t[n]-e[n]}function oe(t,e,n){let o=new Int32Array(e.length+1),r=Int32Array.
from(o,(i,a)=>a);for(let i=1;i<=t.length;i+=1){let[a,c]=[new Int32Array(e.length+1),new Int32Array(e.length+1)];a[0]=i;for(let l=1;l<=
e.length;l+=1){let u=[[o[l-1]+ +(t[i-1]!==e[l-1]),r[l-1]],[o[l]+1,r[l]],[a[l-1]+1,c[l-1]]],f=u[0];for(let h of u)dt(h,f)<
0&&(f=h);[a[l],c[l]]=f}o=a,r=c}let s=o.indexOf(Math.min(...o));return o[s]>n?null:[o[s],r[s],s]}var re=/\r\n?|[\u0085\u2028\u2029]/g,se=/[\f\v]/g,ie=/[\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g,ae=/\u00ad[ ]*\n[ ]*/g,
ce=/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/g,le=/[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]/g,fe=/([a-z\u00df-\u00f6\u00f8-\u00ff])[-\u2010] *\n *([a-z\u00df-\u00f6\u00f8-\u00ff])/g,
he=/[.!?…]['"’”»)\]]* +(?=['"‘“«([]*[A-Z0-9À-ÖØ-Þ])/g,pe=/[.!?…:]['"’”»)\]]*\s*$/,ue=new RegExp("\
^[^A-Za-z0-9]*(?:advertisement|anzeige|read more|read also|also read|also on|see also|related|recommended|more from|most\
 read|share|sign up|subscribe|subscription|log in|follow us|listen to|watch|photo|photograph|picture|image|credit|illust\
ration|getty|copyright|newsletter|continue reading|story continues|\\d* ?comments?)(?![A-Za-z0-9])","i"),de=/(?:[|/©]| via | by ).*(?:getty|afp|reuters|epa|images|ap photo)(?![A-Za-z0-9])|^©/i,
me=t=>t.normalize("NFC").replace(re,`
`).replace(se,`
`).replace(ie," ").replace(ae,"").replace(ce,"").replace(le,"").replace(fe,"$1$2"),Y=t=>t.split(/\s+/).filter(Boolean);function mt(t){
let e=[],n=2,o=!1;for(let r of me(t).split(`
`)){let s=Y(r).join(" ");if(!s){n=2;continue}let i=(n===2||!o)&&ge(s);for(let a of i?[s]:be(s))e.push({text:a,gap:n,words:Y(
a).length,aside:i}),n=0;n=1,o=!i&&!pe.test(s)}return e}var ge=t=>Y(t).length<=14&&(de.test(t)||ue.test(t)&&!/[.!?]['"’”]?$/.
test(t));function be(t){let e=[0,...[...t.matchAll(he)].map(n=>n.index+n[0].length),t.length];return e.slice(1).map((n,o)=>t.
slice(e[o],n).trim()).filter(Boolean)}var ye=6,ke=12,we=6,xe=.25,Oe=.3,Ee=1.5,ve=1.5,bt=4,Te=.7;function yt(t,e,n=""){let o=g([n]).text,r=t.filter(({aside:f,text:h})=>!f&&
!(o&&g([h]).text===o)),s=g(r.map(({text:f})=>f)),i=e.map(({quoted:f})=>kt(f,s)),a=Ie(r,e,i),c=Se(r,a,e,i),l=a.map(f=>c.has(
f)?f:0),u=new Map(r.map((f,h)=>[f,l[h]]));return{numbers:t.map(f=>u.get(f)??0),found:i.map((f,h)=>G(h+1,f,l))}}function J(t,e,n){
let o=g(t.map(({text:r})=>r));return n.map(({quoted:r},s)=>G(s+1,kt(r,o),e))}function Se(t,e,n,o){let r=[0,...n.map(()=>0)],
s=new Set([0]);for(let[c,l]of t.entries())r[e[c]]+=l.words,c&&e[c]===e[c-1]&&l.gap===2&&s.add(e[c]);if(!n.some(({quoted:c})=>c.
length))return new Set(e);let i=new Set;for(let[c,l]of n.entries()){let u=G(c+1,o[c],e),f=T=>T.reduce((E,N)=>E+N.worth,0),
h=f(o[c].filter((T,E)=>u[E])),d=h>0&&3*h>=f(o[c])&&4*r[c+1]>=l.words,y=r[c+1]?Math.abs(r[c+1]-l.words):1/0;(d||!o[c].length&&
!s.has(c+1)&&y<=1)&&i.add(c+1)}let a=e.filter((c,l)=>l===0||e[l-1]!==c);for(let c of[a,[...a].reverse()]){let l=0;for(let[
u,f]of c.slice(1).entries()){l=c[u]||l;let h=n[f-1],d=h?.quoted.length?c[u]:l;!f||!i.has(d)||Math.abs(d-f)!==1||Math.abs(
r[f]-h.words)<=2+Math.floor(h.words/7)&&i.add(f)}}return i}function kt(t,e){let n=o=>e.starts.findLastIndex(r=>r<=o);return t.
map(o=>{let r=g([o]).text,s=v(r,e).map(([i,a])=>[n(i),n(a-1)+1]);return{worth:Math.min(8,.25*r.length),places:s}})}var G=(t,e,n)=>e.
map(({places:o})=>o.some(([r,s])=>n.slice(r,s).every(i=>i===t)));function Ne(t,e,n){let o=new Float64Array(n+1);for(let{
worth:r,places:s}of e){let i=s.filter(([a])=>a>=t).map(([,a])=>a);i.length&&(o[Math.min(...i)]+=r+Math.min(2,r))}return o}
function Ie(t,e,n){let[o,r]=[t.length,e.length],s=(o+1)*(r+1)*2,i=new Float64Array(s).fill(1/0),a=new Int32Array(s).fill(
-1);i[0]=0;let c=(f,h,d)=>(f*(r+1)+h)*2+d,l=(f,h,d)=>{i[f]+d<i[h]-1e-9&&(i[h]=i[f]+d,a[h]=f)};for(let f=0;f<=o;f+=1)for(let h=0;h<=
r;h+=1)for(let d of[0,1]){let y=c(f,h,d);if(i[y]!==1/0){if(h<r){l(y,c(f,h+1,d),ye);for(let[T,E]of Me(t,f,d,e[h],n[h]))l(
y,c(T,h+1,1),E)}f<o&&l(y,c(f+1,h,0),Ae(t[f],d,h>0&&h<r))}}let u=[c(o,r,0),c(o,r,1)];return Ce(a,i[u[1]]<i[u[0]]?u[1]:u[0],
r)}var Ae=(t,e,n)=>t.gap===0?e?bt:0:n?Te:0;function Me(t,e,n,o,r){let s=Ne(e,r,t.length),i=Math.min(we,r.reduce((l,{worth:u})=>l+
Math.min(2,u),0));e<t.length&&t[e].gap===0&&(i+=n?ve:bt);let a=0,c=[];for(let l=e;l<t.length&&a<=2*o.words+20;l+=1){let{
gap:u}=t[l];l>e&&u!==0&&(i+=u===2?Ee:Oe),a+=t[l].words,i-=s[l+1];let f=Math.abs(a-o.words);c.push([l+1,i+Math.min(ke,f*xe+
f**2/Math.max(o.words,1))])}return c}function Ce(t,e,n){let o=[],r=s=>[Math.floor(s/2/(n+1)),Math.floor(s/2)%(n+1)];for(let s=e;t[s]>=
0;s=t[s]){let[i,a]=r(s),[c,l]=r(t[s]);for(let u=i-c;u>0;u-=1)o.push(a>l?a:0)}return o.reverse()}var Le=["%PDF","PK","{\\rtf"],je="script, style, noscript, template, iframe, object, embed, svg, canvas, select, butto\
n, nav, figcaption, aside",Re=new Set("ADDRESS ARTICLE BLOCKQUOTE BODY CENTER DD DETAILS DIV DL DT FIELDSET FIGURE FOOTE\
R FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN OL P PRE SECTION SUMMARY TABLE TBODY TD TH TR UL".split(" "));function $e(t){
let e=new DOMParser().parseFromString(t,"text/html");for(let r of e.querySelectorAll(je))r.remove();let n=[],o=r=>{r.nodeType===
Node.TEXT_NODE&&n.push((r.nodeValue??"").replace(/\s+/g," "));let s=Re.has(r.nodeName);s&&n.push(`

`),r.nodeName==="BR"&&n.push(`
`);for(let i of r.childNodes)o(i);s&&n.push(`

`)};return e.body&&o(e.body),n.join("").replace(/[ \t]*\n[ \t]*/g,`
`).replace(/\n{3,}/g,`

`).trim()}function _e(t){let[e,n]=t;if(e===255&&n===254)return new TextDecoder("utf-16le").decode(t);if(e===254&&n===255)
return new TextDecoder("utf-16be").decode(t);try{return new TextDecoder("utf-8",{fatal:!0}).decode(t)}catch{return new TextDecoder(
"windows-1252").decode(t)}}async function wt(t){if(t.size>3e6)throw new Error("This file is too large for a column. Save\
 the text of the column alone.");let e=new Uint8Array(await t.arrayBuffer()),n=_e(e);if(Le.some(o=>n.startsWith(o))||n.includes(
"\0"))throw new Error("This file is not plain text or HTML. Open it, copy the text, and paste it here.");return/^\s*<(?:!doctype|html|head|body|article|div|p)\b/i.
test(n)||/\.x?html?$/i.test(t.name)?$e(n):n}var De="Paste the text of the column, or open it as a text file or a saved web page. It stays in this browser, on this d\
evice. It is not sent anywhere, and it is not in your notebook or in your saved work.",Pe="There is no text yet. Paste i\
t into the field first.",Be=4e5,Fe="This is too long for a column. Paste the text of the column alone.";function xt(t){let e=I(),
n=p("textarea",{id:e,rows:9,dir:"auto",autocomplete:"off",autocapitalize:"off",spellcheck:"false","data-gramm":"false"}),
o=p("p",{role:"status"}),r=i=>{o.textContent=i.trim()?i.length>Be?Fe:"":Pe,!o.textContent&&(n.value="",t(i))},s=p("input",
{id:`${e}-file`,type:"file",accept:".txt,.text,.md,.html,.htm,.xhtml,text/plain,text/html",change:async()=>{let[i]=s.files??
[];if(i){try{r(await wt(i))}catch(a){o.textContent=a instanceof Error?a.message:String(a)}s.value=""}}});return p("div",
{class:"ck-bringing"},p("p",{},De),p("label",{for:e},"The text of the column"),n,p("div",{class:"ck-buttons"},p("button",
{type:"button",class:"ck-primary",click:()=>r(n.value)},"Find the paragraphs")),p("label",{for:s.id},"Or a file"),s,o)}var We="not part of the article";function Ot({pieces:t,numbers:e},n,o){let r=[...e],s=(c,l)=>{r[c]=l,a[c].show()},i=c=>{
let l=r[c],u=Math.min(n,1+Math.max(0,...r.slice(0,c)));for(let f=c;f<r.length&&r[f]===l;f+=1)s(f,u);o([...r])},a=t.map((c,l)=>{
let u=I(),f=p("p",{id:u,dir:"auto"},c.text),h=p("select",{"aria-label":"Belongs to","aria-describedby":u,change:()=>{s(l,
Number(h.value)),o([...r])}},p("option",{value:0},We),Array.from({length:n},(E,N)=>p("option",{value:N+1},`paragraph ${N+
1}`))),d=p("button",{type:"button","aria-describedby":u,click:()=>i(l)},"A paragraph begins here"),y=p("li",{},f,p("div",
{class:"ck-buttons"},h,d));return{node:y,show:()=>{h.value=String(r[l]),y.classList.toggle("ck-outside",!r[l])}}});for(let{
show:c}of a)c();return p("ol",{class:"ck-pieces",role:"list"},a.map(({node:c})=>c))}var vt=6,Et=t=>t.length>vt?A(t.length,"paragraph"):`paragraph${t.length>1?"s":""} ${W(t)}`;function Ke(t,e,n){let o=[0,...t.
paragraphs.map(()=>0)];for(let[r,s]of e.entries())o[n[r]]+=s.words;return o}function He({title:t,names:e},n){let o=g(n.map(
({text:i})=>i)),r=n.reduce((i,a)=>i+a.words,0),s=i=>v(g([i]).text,o).length>0;return r?r<120&&s(t)?"It has the headline,\
 but not the text. The page may ask readers to pay first.":e.filter(s).length>=2?"It is about the same people, but none \
of the words that the course quotes are in it. It may be a translation or another article.":"None of the words that the \
course quotes are in it. It does not look like this column.":"There is no text in it."}function D(t,e,n,o){let r=Ke(t,e,
n),s=t.paragraphs.map((h,d)=>d+1),i=s.filter(h=>!r[h]);if(i.length===s.length)return[He(t,e)];let a=s.filter(h=>r[h]),c=Math.
max(...a),l=[i.length?`${a.length} of the ${s.length} paragraphs are in your copy.`:`All ${s.length} paragraphs are in y\
our copy.`];if(i.length>1&&i.every(h=>h>c))l.push(`Your copy ends after paragraph ${c}. The rest may be only for readers\
 who pay.`);else if(i.length){let h=i.length>vt?W(i):Et(i).replace(/^paragraphs? /,"");l.push(`Paragraph${i.length>1?"s":
""} ${h} of the course ${i.length>1?"are":"is"} not in your copy.`)}let f=a.filter(h=>Ue(t.paragraphs[h-1],r[h],o[h-1]));
return f.length&&l.push(`Look at ${Et(f)}: the words or their number differ from the course. Does it begin and end in th\
e right place, or is this another edition?`.replace("Does it begin and end",f.length>1?"Do they begin and end":"Does it \
begin and end")),l}function Ue(t,e,n){let o=n.filter(r=>!r).length;return Math.abs(e-t.words)>3+t.words/8||o>n.length/2}var ze="(max-width: 700px)";function Tt(t,e){let n,o=()=>{i.hide(),n?.isConnected&&n.focus({preventScroll:!0}),n=void 0},
r=p("button",{type:"button",class:"ck-close",click:o},"Close"),s=p("div",{class:"ck-screen ck-reader",role:"region","ari\
a-label":e},p("div",{class:"ck-reader-head"},p("h2",{dir:"auto"},e),r),t);et(s),s.addEventListener("keydown",a=>{a.key===
"Escape"&&(a.stopPropagation(),o())});let i=m.host?.(s,o)??qe(s);return{show(a){n=a??n,i.show()},close:o}}function qe(t){
let e=p("dialog",{class:"ck-reader-dialog","aria-label":"Your copy of the column"},t);document.body.append(e);let n=o=>document.
documentElement.classList.toggle("ck-reader-beside",o);return e.addEventListener("close",()=>n(!1)),{show(){e.open||(matchMedia(
ze).matches?e.showModal():(e.show(),n(!0)))},hide:()=>e.close()}}var St=`.ck-screen.ck-reader {
  max-width: none;
  min-height: 100%;
  padding: 0.9rem 1.1rem 2rem;
  background: var(--jp-layout-color1, Canvas);

  .ck-reader-head { display: flex; align-items: baseline; justify-content: space-between; gap: 1rem; }
  h2 { margin: 0; font-size: 1.15em; font-weight: 650; }
  label { display: block; margin: 0.9rem 0 0.25rem; font-weight: 550; }
  [role="status"] { margin: 0.7rem 0; }
  .ck-buttons { display: flex; flex-wrap: wrap; gap: 0.5rem; margin: 0.6rem 0; }
  .ck-copy { margin: 1rem 0; padding-left: 2.2rem; }
  .ck-copy li { padding: 0.15rem 0.4rem; margin-bottom: 0.7rem; border-left: 3px solid transparent; }
  .ck-copy li::marker { color: var(--ck-faint); font-variant-numeric: tabular-nums; }
  .ck-copy p { font-family: Charter, "Bitstream Charter", "Iowan Old Style", Georgia, serif; font-size: 1.06em; line-hei\
ght: 1.55; }
  .ck-copy li.ck-wanted { border-left-color: var(--ck-accent); background: var(--ck-wash); }
  .ck-copy li:focus-visible, .ck-findings:focus-visible { outline: 2px solid var(--ck-accent); outline-offset: 2px; }
  mark { padding: 0.05em 0; background: light-dark(#ffe9a8, #5c4a00); color: inherit; text-decoration: underline 2px; te\
xt-underline-offset: 0.2em; }
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
`;var Ve=/\b(paragraphs?\s+)(\d{1,3}(?:(?:, | and |, and | or | to |–)\d{1,3})*)(?!\w)/gi,Je="main, .jp-Cell, .jp-Render\
edMarkdown, .ck-screen, .ck-room",Ge="a, button, label, summary, select, textarea, option, svg, code, pre, script, style\
, [contenteditable], [aria-live], .ck-reader, .ck-reader-invitation, .cm-editor",P="ck-paragraph",Xe="tr, li, p, blockqu\
ote, .ck-question",It=(t,e,n)=>p("button",{type:"button",class:P,"data-paragraph":e,"aria-label":n&&`paragraph ${e}`,title:"\
Open it in your copy"},t);function Ze(t,e){let n=[],o=0;for(let r of t.matchAll(Ve)){let[s,i,a]=r,c=a.split(/(\d+)/);c.every(
l=>!/\d/.test(l)||Number(l)>=1&&Number(l)<=e)&&(n.push(t.slice(o,r.index)),c.forEach((l,u)=>{/\d/.test(l)?n.push(It(u===
1?i+l:l,l,u!==1)):n.push(l)}),o=r.index+s.length)}return o?[...n,t.slice(o)].filter(r=>r!==""):null}function At(t,e){let n=t.
parentElement;if(!n||n.closest(Ge)||!n.closest(Je))return;let o=Ze(t.data,e)??Qe(n,t.data.trim(),e);o&&t.replaceWith(...o)}
function Qe(t,e,n){if(!(t instanceof HTMLTableCellElement)||!/^\d{1,3}(?:, \d{1,3})*$/.test(e))return null;let o=t.closest(
"table")?.tHead?.rows[0]?.cells[t.cellIndex]?.textContent??"";return/^paragraphs?$/i.test(o.trim())?e.split(/(\d+)/).filter(
Boolean).map(s=>/\d/.test(s)&&Number(s)<=n?It(s,s,!0):s):null}function Nt(t,e){let n=document.createTreeWalker(t,NodeFilter.
SHOW_TEXT),o=[];for(;n.nextNode();){let r=n.currentNode;/\d/.test(r.data)&&o.push(r)}for(let r of o)At(r,e)}var Mt=t=>[...(t.
closest(Xe)?.textContent??"").matchAll(/“([^”]{3,})”/g)].map(([,e])=>e);function Ct(t,e){let n=s=>{let i=s.target.
closest?.(`.${P}`);i&&(s.preventDefault(),s.stopPropagation(),e(Number(i.dataset.paragraph),i))},o=s=>{s.target.closest?.(
`.${P}`)&&!/^(?:Tab|Escape)$/.test(s.key)&&s.stopPropagation()};Nt(document.body,t);let r=new MutationObserver(s=>{for(let{
addedNodes:i}of s)for(let a of i)a.isConnected&&(a.nodeType===Node.TEXT_NODE?At(a,t):Nt(a,t))});return r.observe(document.
body,{childList:!0,subtree:!0}),document.addEventListener("click",n,!0),document.addEventListener("keydown",o,!0),()=>{r.
disconnect(),document.removeEventListener("click",n,!0),document.removeEventListener("keydown",o,!0);for(let s of document.
querySelectorAll(`.${P}`)){let i=s.parentNode;s.replaceWith(s.textContent??""),i?.normalize()}}}var X="coursekit-copy";function tn(t){let{version:e,pieces:n,numbers:o}=t??{};return e!==1||!Array.isArray(n)||!Array.isArray(o)||n.length!==o.
length||!o.every(Number.isInteger)?null:n.every(s=>typeof s?.text=="string"&&Number.isInteger(s.gap))?{version:e,pieces:n,
numbers:o}:null}var B=class{constructor(e){this.name=e,this.here=null}read(){try{return tn(JSON.parse(localStorage.getItem(
this.name)??"null"))??this.here}catch{return this.here}}write(e,n){this.here={version:1,pieces:e,numbers:n};let o=JSON.stringify(
this.here);try{localStorage.setItem(this.name,o)}catch{this.forget()}return globalThis.dispatchEvent(new CustomEvent(X)),
this.isKept}get isKept(){try{return localStorage.getItem(this.name)!==null}catch{return!1}}forget(){try{localStorage.removeItem(
this.name)}catch{}}remove(){this.here=null,this.forget(),globalThis.dispatchEvent(new CustomEvent(X))}whenChanged(e){globalThis.
addEventListener("storage",n=>{n.key!==this.name&&n.key!==null||(this.here=null,e(),globalThis.dispatchEvent(new CustomEvent(
X)))})}};function Lt(t,e){let n=g([t]),o=[],r=0;for(let s of t){for(let i of g([s]).text)o.push([r,r+s.length]);r+=s.length}return e.
map(s=>v(g([s]).text,n)[0]).filter(Boolean).map(([s,i])=>[o[s][0],o[i-1][1]])}function jt(t,e){let n=[...new Set([0,t.length,
...e.flat()])].sort((o,r)=>o-r);return n.slice(1).map((o,r)=>({text:t.slice(n[r],o),within:e.map(([s,i],a)=>s<=n[r]&&o<=
i?a:-1).filter(s=>s>=0)}))}var en="This browser does not keep it: its storage is full or switched off. It is here until you close the page.",Z=class{constructor(e){
this.content=e,this.last=e.paragraphs.length,this.shelf=new B(`${ht(m.binder)}${e.kit}`),this.isCorrecting=!1,this.wanted=
{},this.body=p("div",{class:"ck-reader-body"}),this.panel=null,this.unlink=null,this.shelf.whenChanged(()=>this.draw()),
this.link()}open(e){this.wanted=e,this.isCorrecting=!1,this.panel??=Tt(this.body,"Your copy of the column"),this.draw(),
this.panel.show(e.from),this.goTo(e.paragraph)}goTo(e){let n=e?this.body.querySelector(`[data-number="${e}"]`):this.body.
querySelector("textarea, .ck-findings");n instanceof HTMLElement&&(n.focus({preventScroll:!0}),(n.querySelector("mark")??
n).scrollIntoView({block:"nearest"}))}link(){let e=this.shelf.read()!==null;e&&!this.unlink&&(this.unlink=Ct(this.last,(n,o)=>this.
open({paragraph:n,from:o,words:Mt(o)}))),!e&&this.unlink&&(this.unlink(),this.unlink=null)}draw(){this.link();let e=this.
shelf.read();this.body.replaceChildren(...e?this.drawn(e):[xt(n=>this.take(n))])}take(e){let n=mt(e),{numbers:o,found:r}=yt(
n,this.content.paragraphs,this.content.title);if(!o.some(Boolean)){let[s]=D(this.content,n,o,r),i=this.body.querySelector(
"[role=status]");i&&(i.textContent=`${s} Your text was not kept.`);return}this.shelf.write(n,o),this.draw(),this.goTo()}drawn(e){
let n=J(e.pieces,e.numbers,this.content.paragraphs),o=D(this.content,e.pieces,e.numbers,n);this.shelf.isKept||o.push(en),
this.said=p("div",{class:"ck-findings",role:"status",tabindex:-1},o.map(s=>p("p",{},s)));let r=p("button",{type:"button",
"aria-pressed":String(this.isCorrecting),click:()=>{this.isCorrecting=!this.isCorrecting,this.draw(),this.body.querySelector(
"[aria-pressed]")?.focus()}},"Correct the paragraphs");return[this.said,p("div",{class:"ck-buttons"},r,this.removing()),
this.isCorrecting?Ot(e,this.last,s=>this.correct(e,s)):this.paragraphs(e)]}correct(e,n){this.shelf.write(e.pieces,n);let o=J(
e.pieces,n,this.content.paragraphs),r=D(this.content,e.pieces,n,o);this.said?.replaceChildren(...r.map(s=>p("p",{},s)))}removing(){
let e=p("button",{type:"button",click:()=>{if(e.dataset.sure)return this.shelf.remove(),this.draw(),this.goTo();e.dataset.
sure="yes",e.textContent="Really remove it from this browser?"},blur:()=>{delete e.dataset.sure,e.textContent=Rt}});return e.
textContent=Rt,e}paragraphs({pieces:e,numbers:n}){let o=e.filter((r,s)=>!n[s]);return p("div",{},p("ol",{class:"ck-copy"},
this.content.paragraphs.map((r,s)=>this.paragraph(s+1,nn(e,n,s+1)))),o.length>0&&p("details",{},p("summary",{},`Not part\
 of the article: ${A(o.length,"piece")}`),o.map(({text:r})=>p("p",{dir:"auto"},r))))}paragraph(e,n){let{paragraph:o,words:r=[]}=this.
wanted,s=o===e,i=jt(n,s?Lt(n,r):[]);return p("li",{value:e,"data-number":e,tabindex:-1,"aria-label":`Paragraph ${e}`,class:s&&
"ck-wanted"},p("p",{dir:"auto"},n?i.map(a=>a.within.length?p("mark",{},a.text):a.text):p("em",{},"not in your copy")))}},
Rt="Remove my copy",nn=(t,e,n)=>t.filter((o,r)=>e[r]===n).map(({text:o})=>o).join(" ");function $t(t){if(m.readers.has(t.
kit))return;let e=document.head.appendChild(document.createElement("style"));e.textContent=St;let n=new Z(t);m.readers.set(
t.kit,n);let{wanted:o}=m;m.wanted=void 0,o&&n.open(o)}return Wt(on);})();
