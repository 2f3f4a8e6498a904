/* Made by `make scripts` of the sources beside it: edit those. */
var coursekit=(()=>{var Ie=Object.defineProperty;var sr=Object.getOwnPropertyDescriptor;var nr=Object.getOwnPropertyNames;var or=Object.prototype.hasOwnProperty;var rr=(e,t)=>{for(var s in t)Ie(e,s,{get:t[s],enumerable:!0})},ir=(e,t,s,n)=>{if(t&&typeof t=="object"||typeof t=="func\
tion")for(let o of nr(t))!or.call(e,o)&&o!==s&&Ie(e,o,{get:()=>t[o],enumerable:!(n=sr(t,o))||n.enumerable});return e};var ar=e=>ir(Ie({},"__esModule",{value:!0}),e);var za={};rr(za,{mount:()=>tr,provide:()=>Ya,widget:()=>er});function Ds(e,t,s){for(let[n,o]of Object.entries(t))typeof o=="function"?e.addEventListener(n,o):o!==!1&&o!=null&&e.setAttribute(
n,o===!0?"":String(o));return e.append(...s.flat(1/0).filter(Boolean)),e}var c=(e,t={},...s)=>Ds(document.createElement(
e),t,s),k=(e,t={},...s)=>Ds(document.createElementNS("http://www.w3.org/2000/svg",e),t,s),T=()=>`ck${Math.random().toString(
36).slice(2,10)}`,_=(e,...t)=>c("div",{class:"ck-scroll",tabindex:0,role:"group","aria-label":e},t);function Fs(e,t){let s=e.
clientWidth;"ResizeObserver"in window&&new ResizeObserver(()=>{!e.clientWidth||e.clientWidth===s||(s=e.clientWidth,t())}).
observe(e)}var w=(e,t,s=!1)=>c(e,{dir:"auto",class:s&&"ck-quote"},Ce(s&&!/^[“"]/.test(t)?`“${t}”`:t)),Ce=e=>e.split(
/(-[>x](?!\w))/).map((t,s)=>s%2?c("span",{style:"white-space: nowrap"},t):t),O=e=>e!==null&&typeof e=="object"&&Object.getPrototypeOf(
e)===Object.prototype,g=(e,t)=>Object.hasOwn(e,t)?e[t]:void 0;function $(e){if(e==null)throw new Error("something that h\
as to be there is not");return e}var bt=(e,t,s)=>Math.abs(e-t)<=s+1e-9,Zt=e=>Number.isInteger(e)&&e>=0?e:0,kt=e=>JSON.parse(
JSON.stringify(e)),x=e=>e.length<2?e.join(""):`${e.slice(0,-1).join(", ")} and ${e[e.length-1]}`,S=(e,t)=>`${e} ${t}${e===
1?"":"s"}`,Ks=e=>e.length?` See paragraph${e.length>1?"s":""} ${x(e)}.`:"",Le=e=>/^\p{Sc}/u.test(e),Re=e=>Le(e)?[e[0],e.
slice(1).trim()]:["",e];function Qt(e,t){let s=String(Math.round(e*1e6)/1e6),[n,o]=Re(t);return`${n}${s} ${o}`.trim()}function N(e,t){
try{return e()}catch(s){return console.error(s),t}}var te="The picture cannot be shown here. What it would show stands b\
elow in words.";function M(e){e.addEventListener("keydown",t=>{!t.ctrlKey&&!t.metaKey&&!t.altKey&&t.key!=="Escape"&&t.stopPropagation()})}var cr={answer:"",replies:{},place:0,amount:0,clashes:[],inside:"",taken_for:{},rated:{}},hr={quote:"",choices:[],rows:[],
answer:0,tolerance:0,unit:"",near:[],replies:{},points:[],scale:[],settled:"",sections:[],arrows:[],confidence:[],back:[],
edition:"",misconception:"",beside:null};function yt(e){return{...hr,...e,rows:(e.rows??[]).map(t=>({...cr,...t}))}}var y={},at={text:e=>typeof e=="string",list:e=>Array.isArray(e)&&e.every(at.text),map:e=>O(e)&&Object.values(e).every(at.
text)},lr={text:"",list:[],map:{}},ct=e=>lr[y[e.kind]?.shape]??"",ee=(e,t)=>at[y[e.kind].shape](t),Us=e=>at.text(e)?e.replace(
/[\ufeff\x1c-\x1f\x85]/g," "):e;function W(e,t){let s=O(t)?Object.fromEntries(Object.entries(t).map(([o,r])=>[o,Us(r)])):
Us(t),n=ee(e,s)&&y[e.kind].grade(yt(e),s);return{outcome:null,points:0,notes:[],said:[],...n}}function Be(e,t,s){let n=e.choices.map(r=>c("input",{type:s,name:t.id,value:r.id,"aria-describedby":t.noteId(r.id)})),o=()=>n.
filter(r=>r.checked).map(r=>r.value);return{body:c("div",{class:"ck-options"},e.choices.map((r,i)=>c("div",{class:"ck-op\
tion"},c("label",{},n[i],w("span",r.text)),t.note(r.id)))),read:s==="radio"?()=>o()[0]??"":o,write:r=>{for(let i of n)i.
checked=[r].flat().includes(i.value)}}}var ur=/^o[0-9a-f]{7}$/,tt=(e,t)=>ur.test(t)?"":t,Ct=(e,t)=>[...new Set(e)].filter(
s=>t.some(n=>n.id===s)),$t=(e,t)=>new Set(e).size===e.length&&e.every(s=>t.some(n=>n.id===s)),xt=e=>e.choices.filter(t=>t.
correct),vt={shape:"text",blank:"Choose an answer first.",draw:(e,t)=>Be(e,t,"radio"),usable:(e,t)=>Ct([t],e.choices)[0]??
"",answer:e=>x(xt(e).map(t=>t.text)),everyReply:e=>e.choices.map(t=>[t.id,!!t.correct,t.reply]),options:!0};function se(e,t,s,n){
let o=t.filter(([,a])=>a).length,r=o===e.rows.length?"right":o?"partly":"wrong",i=[`${o} of ${e.rows.length} ${s}.`,r===
"right"?n.right:n.wrong];return{outcome:r,points:o/e.rows.length,notes:t,said:i}}y.text={shape:"text",check:"Compare",blank:"Write your answer first, then compare.",stays:!0,draw(e,t){let s=c("textarea",
{rows:4,"aria-labelledby":`${t.id}-legend`});return{body:s,after:_e(e,"Does your answer say this?"),read:()=>s.value,write:n=>{
s.value!==n&&(s.value=n)}}},usable:tt,grade:(e,t)=>t.trim()?{outcome:"noted",points:0,said:["One way to put it:",e.replies.
model]}:void 0};function _e(e,t){let s=e.points.map(n=>c("label",{},c("input",{type:"checkbox"}),w("span",n)));return c(
"fieldset",{class:"ck-points"},c("legend",{},t),s)}function dr(e){return e.replace(/[\u3041-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\u{20000}-\u{323af}]/gu," $& ").split(
/[\s\x1c-\x1f\x85\u2012-\u2015]+|--+/).filter(s=>/[\p{L}\p{N}]/u.test(s)).length}var pr=({least:e,most:t},s)=>s>=e&&s<=t;
y.essay={shape:"map",check:"Compare",blank:"Write at least one part first, then compare.",stays:!0,draw(e,t){let s=e.sections.
map((h,l)=>c("textarea",{id:`${t.id}-${l}`,rows:4,dir:"auto","aria-describedby":`${t.id}-${l}-words`})),n=s.map(h=>c("p",
{id:`${h.id}-words`,class:"ck-words"})),o=c("span",{class:"ck-words"}),r=c("span",{role:"status"}),i=c("div",{class:"ck-\
essay",input:()=>a()},e.sections.map((h,l)=>c("div",{class:"ck-section"},c("label",{for:s[l].id},w("span",h.prompt)),s[l],
n[l])),c("p",{class:"ck-total"},o," ",r));function a(){let h=s.map(d=>dr(d.value));e.sections.forEach(({least:d,most:p},f)=>{
n[f].textContent=`${S(h[f],"word")}; aim for ${d}–${p}`}),o.textContent=`${S(h.reduce((d,p)=>d+p,0),"word")} in all.`;
let u=`${e.sections.filter((d,p)=>pr(d,h[p])).length} of ${e.sections.length} parts have the length asked for.`;u!==r.textContent&&
(r.textContent=u)}return a(),{body:i,after:_e(e,"Does your essay do this?"),read:()=>Object.fromEntries(e.sections.map(({
id:h},l)=>[h,s[l].value]).filter(([,h])=>h)),write(h){e.sections.forEach(({id:l},u)=>{let d=g(h,l)??"";s[u].value!==d&&(s[u].
value=d)}),a()}}},usable:(e,t)=>Object.fromEntries(Object.entries(t).filter(([s])=>e.sections.some(({id:n})=>n===s))),grade(e,t){
let s=Object.entries(t);if(!s.every(([i])=>e.sections.some(({id:a})=>a===i))||!s.some(([,i])=>i.trim()))return;let n=e.replies.
model,o=n.text.split(/\n+/).filter(Boolean);return{outcome:"noted",points:0,said:["One way to put it, part by part:",...o.
slice(0,-1),{...n,text:o.at(-1)??""}]}}};var fr={"‐‑‒–—−﹣－":"-","＋":"+","＄﹩":"$","￡":"£","￥":"¥","٪％﹪":"%","’‘ʼ´`＇٬":"'",
"，،":",","．":"."},mr=e=>new RegExp(`^([+-]?) ?[${e||Object.keys(Js).join("")}]? ?([+-]?) ?([0-9.,٫' ]+)$`),Hs=/^(?:[1-9][0-9]{0,2}([.,' ])[0-9]{3}(?:\1[0-9]{3})*|[1-9][0-9]?(?:,[0-9]{2})+,[0-9]{3})$/,
Ys=["%","per cent","percent"],Js={$:["dollars","dollar","usd"],"€":["euros","euro","eur"],"£":["pounds","pound","gbp"],
"¥":["yen","jpy"]},Vs=e=>/^\p{Sc}/u.exec(e)?.[0]??"",zs={thousand:["k"],million:["m","mn","mln"],billion:["bn","bln"],trillion:[
"tn","trn"]},gr=3,Xs=[73552,68928,71376,71386,72688,118e3,124401,73184],Gs=e=>`\\u{${e.toString(16)}}`,qe=`\\p{Nd}${Xs.map(
e=>`${Gs(e)}-${Gs(e+9)}`).join("")}`,wr=new RegExp(`[${qe}]`,"gu"),br=new RegExp(`^[^${qe}.,٫]+|[^${qe}.,٫]+$`,"gu");function kr(e){
let t=e.codePointAt(0)??0,s=Xs.find(o=>t>=o&&t<o+10);if(s)return String(t-s);let n=t;for(;/\p{Nd}/u.test(String.fromCodePoint(
n-1));)n-=1;return String((t-n)%10)}var yr=e=>Object.entries(fr).find(([t])=>t.includes(e))?.[1]??e,We=e=>[...e.replace(
/\p{Cf}/gu,"")].map(yr).join("").replace(wr,kr).replace(/[\s\x1c-\x1f\x85]+/g," ").trim().toLowerCase();function $r(e){if(Ys.
includes(e))return["",...Ys];let t=Vs(e),s=e.slice(t.length).trim(),n=s.split(" "),o=n.length>gr?[s]:n.map(xr).reduce((i,a)=>i.
flatMap(h=>a.map(l=>[...h,l])),[[]]).map(i=>i.join(" "));if(!t)return["",...o];let r=o.flatMap(i=>[t,...Js[t]??[]].map(a=>`${i}\
 ${a}`.trim()));return["",t,...o,...o.map(i=>`${t} ${i}`),...o.map(i=>t+i),...r]}function xr(e){return e.endsWith("s")?[
e,e.slice(0,-1),...e.endsWith("ies")?[`${e.slice(0,-3)}y`]:[]]:[e,`${e}s`,...e.endsWith("y")?[`${e.slice(0,-1)}ies`]:[],
...Object.hasOwn(zs,e)?zs[e]:[]]}function vr(e){let t=a=>a.replace(/[^0-9]/g,""),s=/[.,' ٫]/.test(e)?[]:[e];Hs.test(e)&&
s.push(t(e));let[,n,o,r]=/^(.*)([.,٫])([0-9]*)$/.exec(e)??[],i=r&&!n.includes(o)&&Hs.test(n);return o&&(/^[0-9]+$/.test(
n+r)||i)&&s.push(`${t(n)}.${r}`),s}function Lt(e,t=""){if([...e].length>100)return[];let s=We(e),n=mr(Vs(We(t)));for(let o of $r(
We(t))){let r=s.endsWith(o)&&n.exec(s.slice(0,s.length-o.length).trimEnd());if(r&&!(r[1]&&r[2]))return vr(r[3].trimEnd()).
map(i=>(r[1]+r[2]==="-"?-1:1)*Number(i))}return[]}var Zs=e=>Lt(e,"%").filter(t=>t>=0&&t<=100),Qs=e=>/^[0-9]*\.?[0-9]*$/.
test(e.replace(br,"")),tn=e=>Lt(String(e)).length===1?String(e):`${e}0`;function Pe(e,t,s){let[n,o]=Re(e.unit),r=c("input",{id:t.id,inputmode:"decimal",autocomplete:"off","aria-describedby":`${t.
id}-before ${t.id}-after`});return{body:c("p",{class:"ck-number"},c("label",{for:t.id},s),c("span",{class:"ck-amount-typ\
ed"},c("span",{id:`${t.id}-before`},n),r,c("span",{id:`${t.id}-after`,dir:"auto"},o))),read:()=>r.value,write:i=>{r.value!==
i&&(r.value=i)}}}function Or(e,t,s){let[n,o]=[Math.floor(s),Math.ceil(s)],r=n===o?s:`a number between ${n} and ${o} (${s}\
)`;return`“${e}” can be read in two ways. Do you mean ${t}, or ${r}?`}y.number={shape:"text",blank:"That is not a nu\
mber yet. Write it with digits and without other words, for example 3.5.",draw:(e,t)=>Pe(e,t,"Your answer"),usable:tt,either(e,t){
let s=Lt(t,e.unit),[n,o]=s;return s.length>1&&{asks:Or(t.trim(),n,o),answers:s.map(tn)}},grade(e,t){let[s,...n]=Lt(t,e.unit);
if(s===void 0||n.length)return;let o=!Qs(t)&&`Read as ${s}.`,r=a=>[a,o].filter(Boolean);if(bt(s,e.answer,e.tolerance))return{
outcome:"right",points:1,said:r(e.replies.right)};let i=e.near.find(a=>bt(s,a.value,0));return{outcome:"wrong",points:0,
said:r(i?i.reply:e.replies.wrong)}},solution:e=>String(e.answer),answer:e=>Qt(e.answer,e.unit),explained:e=>[e.replies.right]};y.forecast={shape:"text",check:"Note my forecast",blank:"Write a number from 0 to 100, for example 35: the chance in per\
 cent that it will happen.",draw(e,t){let s=Pe(e,t,"Your forecast"),n=c("p",{id:`${t.id}-settled`,class:"ck-settled"},c(
"strong",{},"Settled on "),w("span",e.settled));return $(s.body.querySelector("input")).setAttribute("aria-describedby",
`${t.id}-settled ${t.id}-after`),{...s,body:c("div",{},n,s.body)}},usable:tt,grade(e,t){let[s]=Zs(t);if(s!==void 0)return{
outcome:"noted",points:0,said:[...Er(s),e.replies.weigh]}}};function Er(e){let t=i=>i>0&&i<.005?"less than 0.01":i.toFixed(
2),[s,n]=[1,0].map(i=>t((e/100-i)**2)),o=e>0&&e<1?Math.round(e*100):0,r=`${e} % is less than once in a hundred times. If\
 you mean ${o} %, write ${o}.`;return[`Noted: ${e} %. It scores ${s} if it happens and ${n} if it does not.`,"0 is best \
and 1 is worst; always saying 50 % scores 0.25.",...o?[r]:[]]}var Sr=3,ne=e=>e.rows.flatMap(t=>e.choices.map(({id:s})=>({name:`${t.id}/${s}`,row:t,choice:s}))),en=e=>Object.fromEntries(
ne(e).map(({name:t,row:s,choice:n})=>[t,s.rated[n]])),De=(e,t)=>{let s=Object.entries(en(e)).filter(([n])=>e.scale.some(
({id:o})=>o===g(t,n)));return Object.fromEntries(s.map(([n])=>[n,t[n]]))},oe=(e,t)=>e.rows.filter(s=>e.choices.every(({id:n})=>g(
t,`${s.id}/${n}`)));function Ke(e,t,s){let n=Object.fromEntries(e.scale.map(({id:o,points:r})=>[o,r]));return e.choices.
map(({id:o})=>s.reduce((r,i)=>r+n[t[`${i.id}/${o}`]],0))}function Nr(e,t,s=oe(e,t)){if(!s.length)return[];let n=Ke(e,t,s);
return[...new Set(n)].sort((o,r)=>o-r).map(o=>({place:1+n.filter(r=>r<o).length,points:o,hypotheses:e.choices.filter((r,i)=>n[i]===
o).map(({id:r})=>r)}))}function sn(e,t){let s=Object.fromEntries(e.scale.map(({id:n},o)=>[n,o]));return ne(e).filter(({name:n})=>g(
t,n)).map(n=>({...n,apart:Math.abs(s[t[n.name]]-s[n.row.rated[n.choice]])}))}function nn(e,t){let s=sn(e,t),n=Math.max(...s.
map(({apart:o})=>o));return s.filter(({apart:o})=>o&&o===n).slice(0,Sr)}var Tr=(e,t)=>t.map(({points:s,hypotheses:n})=>{
let o=n.map(r=>$(e.choices.find(({id:i})=>i===r)).text);return`${x(o)} (${s})`}).join("; then ");y.grid={shape:"map",check:"\
Compare",blank:"Rate at least one cell first, then compare.",stays:!0,draw(e,t){let s=new Map(ne(e).map(({name:a,row:h,choice:l})=>[
a,jr(e,t,h,l)])),n=e.choices.map(()=>c("td",{},"–")),o=c("div",{class:"ck-compared"}),r=()=>Object.fromEntries([...s].
map(([a,h])=>[a,h.value]).filter(([,a])=>a)),i=a=>{let h=De(e,a);for(let[p,f]of s)f.value=g(h,p)??"";let l=oe(e,h),u=l.length?
Ke(e,h,l):[];for(let[p,f]of n.entries())f.textContent=String(u[p]??"–");let d=t.quiz.entry(e).outcome&&Object.keys(h).
length;o.replaceChildren(...d?Ir(e,h):[])};return{body:Ar(e,t,s,n),after:o,read:r,write:i}},running(e,t){let s=De(e,t),n=Object.
keys(s).length,o=oe(e,s),r=`${n} of ${S(e.rows.length*e.choices.length,"cell")} rated.`;if(!o.length)return[`${r} The ra\
nking begins with the first row you complete.`];let i=`By your ratings in ${S(o.length,"complete row")}, with least agai\
nst it first`;return[`${r} ${i}: ${Tr(e,Nr(e,s))}.`]},usable:De,grade(e,t){let s=new Map(ne(e).map(i=>[i.name,i])),n=e.scale.
map(({id:i})=>i),o=Object.entries(t);return!o.length||o.some(([i,a])=>!s.has(i)||!n.includes(a))?void 0:{outcome:"noted",
points:0,notes:nn(e,t).map(({name:i,row:a,choice:h})=>[i,null,g(a.replies,h)]),said:[Mr(e,t),e.replies.rated]}}};var Fe=(e,t)=>{
let{sign:s,text:n}=$(e.scale.find(({id:o})=>o===t));return`${s} ${n}`};function jr(e,t,s,n){let o=`${e.rows.indexOf(s)}`,
r=e.choices.findIndex(({id:i})=>i===n);return c("select",{"aria-labelledby":`${t.id}-row-${o} ${t.id}-column-${r}`},c("o\
ption",{value:""},"Not rated"),e.scale.map(({id:i})=>c("option",{value:i},Fe(e,i))))}function Ar(e,t,s,n){let o=e.choices.
map(({text:i},a)=>c("th",{scope:"col",id:`${t.id}-column-${a}`},w("span",i))),r=e.rows.map((i,a)=>c("tr",{},c("th",{scope:"\
row",id:`${t.id}-row-${a}`},w("span",i.text)),e.choices.map(({id:h})=>c("td",{},s.get(`${i.id}/${h}`)))));return _("Tabl\
e of your ratings",c("table",{class:"ck-ratings"},c("caption",{},"Your ratings"),c("thead",{},c("tr",{},c("th",{scope:"c\
ol"},"Evidence"),o)),c("tbody",{},r),c("tfoot",{},c("tr",{},c("th",{scope:"row"},"Points against, from complete rows"),n))))}
function Mr(e,t){let s=sn(e,t).map(r=>r.apart),n=s.filter(r=>!r).length;if(n===s.length)return`You rated ${S(n,"cell")} \
and the kit rates each of them the same.`;let o=s.filter(r=>r===1).length;return`Of the ${S(s.length,"cell")} you rated,\
 the kit has ${n} the same, ${o} one step away and ${s.length-n-o} further. Below: where you differ most, and why the ki\
t rates as it does.`}function Ir(e,t){let s=oe(e,t),n=nn(e,t).map(({name:r,row:i,choice:a})=>c("li",{},w("span",i.text),
" ",c("strong",{},$(e.choices.find(({id:h})=>h===a)).text),": you ",c("strong",{},Fe(e,t[r])),", the kit ",c("strong",{},
Fe(e,i.rated[a])),". ",w("span",$(g(i.replies,a)).text))),o=[c("p",{},c("strong",{},"Where you and the kit differ most")),
c("ul",{},n)];return[...s.length?[Cr(e,t,s)]:[],...n.length?o:[]]}function Cr(e,t,s){let[n,o]=[t,en(e)].map(i=>Ke(e,i,s)),
r=e.choices.map(({text:i},a)=>c("tr",{},c("th",{scope:"row"},w("span",i)),c("td",{},String(n[a])),c("td",{},String(o[a]))));
return _("Your ranking beside the kit's",c("table",{},c("caption",{},`Points against each explanation, from the ${S(s.length,
"row")} you completed`),c("thead",{},c("tr",{},["Explanation","Yours","The kit’s"].map(i=>c("th",{scope:"col"},i)))),c(
"tbody",{},r)))}var Rt=["rain -> wet","roof -x wet","rain + wind -> storm"],Lr=String.raw`\s*(?:[-–—−]+(?:[x✕×](?:[-–—−]*>|(?=\s|$))|\||/[-–—−]*>)|⊣|\battacks?\b)\s*`,
Rr=String.raw`\s*(?:[-–—−]+>|=+>|→|⇒|➔|\bsupports?\b)\s*`,Br=String.raw`\s*(?:<[-–—−=]+|←|⇐)\s*`,_r=new RegExp(
`(?<attacks>${Lr})|(?<supports>${Rr})|(?<back>${Br})`,"gu"),Wr=/\s*(?:\+|&|\band\b)\s*/u,qr=/^(?:[-–—*•]\s+|[0-9]+[.)]\s+)/u,
Pr=/^[ \t"'“”‘’`()[\].;:]+|[ \t"'“”‘’`()[\].;:]+$/gu,re=({kind:e,premises:t,to:s})=>`${t.join(" + ")} ${e===
"supports"?"->":"-x"} ${s}`,et=class extends Error{};function Dr(e,t){let s=[],n=[];return e.split(`
`).forEach((o,r)=>{let i=o.trim().replace(qr,"");if(!(!i||i.startsWith("#")))try{s.push(...Fr(i.toLowerCase(),t,r+1))}catch(a){
if(!(a instanceof et))throw a;n.push({line:r+1,text:a.message})}}),{arrows:s,slips:n}}function Fr(e,t,s){let n=[...e.matchAll(
_r)];if(!n.length)throw new et(`there is no arrow. Write, for example, ${Rt[0]}`);let o=[0,...n.map(a=>a.index+a[0].length)],
r=[...n.map(a=>a.index),e.length],i=o.map((a,h)=>Kr(e.slice(a,r[h]),t));return n.map(({groups:a={}},h)=>{let[l,u]=a.back?
[i[h+1],i[h]]:[i[h],i[h+1]];if(u.length>1)throw new et(`an arrow leads to one claim. Write a line for each of ${u.join("\
 and ")}`);return{kind:a.attacks?"attacks":"supports",premises:l,to:u[0],line:s}})}function Kr(e,t){let s=e.split(Wr).map(
n=>n.replace(Pr,""));if(!s.every(Boolean))throw new et(`a claim is missing beside the arrow or the +. Write, for example\
, ${Rt[2]}`);if(s.some(n=>n.includes(",")))throw new et(`a comma can mean two things. Join linked premises with +, as in\
 ${Rt[2]}; give independent reasons a line each`);for(let n of s){if(t.includes(n))continue;let o=Ur(n,t);throw new et(`\
there is no claim “${n}” here. ${o?`Do you mean ${o}?`:"Use the names in the list"}`)}return[...new Set(s)]}function Ur(e,t){
let{far:s,one:n}=t.map(o=>({far:Hr(e,o),one:o})).reduce((o,r)=>r.far<o.far?r:o);return s<=Math.max(1,Math.floor(n.length/
3))&&n}function Hr(e,t){let[s,n]=[[...e],[...t]],o=[0,...n.map((r,i)=>i+1)];return s.forEach((r,i)=>{let a=o;o=[i+1],n.forEach(
(h,l)=>{o.push(Math.min(a[l+1]+1,o[l]+1,a[l]+(r===h?0:1)))})}),o[n.length]}var Bt=(e,t)=>e.every(s=>t.includes(s)),He=(e,t)=>Bt(
e,t)&&Bt(t,e),on=(e,t)=>Bt(e,t)&&!Bt(t,e),Ue=(e,t)=>e.kind===t.kind&&e.to===t.to&&He(e.premises,t.premises);function rn(e,t,s){
let{arrows:n,slips:o}=Dr(e,t),r=o.map(({line:m,text:v})=>({line:m,said:`Line ${m}: ${v}.`.replace("?.","?")})),i=[];for(let m of n){
let v=i.find(P=>Ue(P,m));v?r.push({line:m.line,said:`Line ${m.line} says the same as line ${v.line}.`}):i.push(m)}let a=s.
filter(m=>i.some(v=>Ue(v,m))),h=i.filter(m=>!s.some(v=>Ue(v,m))),l=s.filter(m=>!a.includes(m)),u=Zr(i),[d,p]=[new Set,new Set],
f=o.length;for(let m of h){let{remark:v,about:P,reading:mt}=zr(m,h,s,l,u),gt=mt&&P.every(({ours:wt})=>wt);for(let wt of P)
d.add(wt),gt&&p.add(wt);gt||(f+=1);let Ps=gt?`${v} ${Yr}`:v;r.some(({said:wt})=>wt.endsWith(`: ${Ps}`))||r.push({line:m.
line,said:`Line ${m.line}: ${Ps}`})}let b=r.sort((m,v)=>m.line-v.line).map(m=>m.said);u.length&&b.push(`This is circular\
: ${u.join(" -> ")}. A claim cannot be its own reason.`),o.length||b.push(...l.filter(m=>!d.has(m)).map(Qr));let E=a.length+
p.size;return{outcome:E===s.length&&!f?"right":E?"partly":"wrong",points:E/(s.length+f),remarks:b}}var Yr="The text does\
 not draw this link itself, so your own drawing may stand.";function zr(e,t,s,n,o){let r=e.premises,i=n.filter(m=>m.to===
e.to),a=i.find(m=>He(m.premises,r));if(a){let[m,v]=a.kind==="supports"?["support","attack"]:["attack","support"],[P,mt]=r.
length===1?["s","it does"]:["","they do"];return{remark:`${x(a.premises)} ${m}${P} ${e.to}; ${mt} not ${v} it.`,about:[a],
reading:!0}}let h=n.find(m=>r.includes(m.to)&&m.premises.includes(e.to));if(h)return{remark:`the arrow is reversed. It l\
eads from a reason to the claim it supports or attacks: ${`from ${x(h.premises)} to ${h.to}`}.`,about:[h]};let l=(m,v)=>m.
premises.some(P=>v.includes(P)),u=i.filter(m=>m.kind===e.kind&&l(m,r)),d=u.find(m=>on(r,m.premises));if(d)return{remark:Gr(
e,d,t),about:[d],reading:!0};let p=u.filter(({premises:m})=>Bt(m,r)),f=r.filter(m=>!p.some(({premises:v})=>v.includes(m))),
b=u.filter(m=>p.includes(m)||l(m,f)),E=f.filter(m=>!b.some(({premises:v})=>v.includes(m)));return b.length?{remark:Jr(b,
E),about:b,reading:!E.length}:{remark:o.includes(e.to)&&r.some(m=>o.includes(m))?`${re(e)} is part of a circle.`:Vr(e,s),
about:[]}}function Gr(e,t,s){let n=s.filter(i=>i.to===t.to&&i.kind===t.kind&&on(i.premises,t.premises));if(He(n.flatMap(
i=>i.premises),t.premises))return`${x(t.premises)} are linked, and you give them as independent. Join them with +.`;let o=t.
premises.filter(i=>!e.premises.includes(i));return`a premise is missing. ${`${x(e.premises)} cannot support ${e.to} with\
out ${x(o)}`}: join them with +.`}function Jr(e,t){let s=e.filter(({premises:i})=>i.length>1).map(({premises:i})=>x(i)),
n=e.filter(({premises:i})=>i.length===1).map(({premises:i})=>i[0]),o=`${x(t)} ${t.length===1?"does":"do"} not belong wit\
h`;if(!s.length&&!t.length)return`you link ${x(n)}, but each is an independent reason. Give each a line.`;if(!s.length)return`${o}\
 the other premises here.`;let r=[`${s[0]} are linked`,...s.slice(1).map(i=>`so are ${i}`)];return n.length&&r.push(`${x(
n)} ${n.length===1?"is an independent reason":"are independent reasons"}`),t.length&&r.push(`${o} them`),`${r.join("; ")}\
.${e.length>1?" Give each reason a line.":""}`}function Vr(e,t){for(let s of e.premises){let n=Xr(s,e.to,t);if(n.length)
return`this jumps over a step between ${s} and ${e.to}: ${x(n)}.`}return`${re(e)} is not in our reading. It may be defen\
sible: what in the text makes one count for or against the other?`}function Xr(e,t,s){let n=[[e]];for(let o=n.shift();o;o=
n.shift()){let r=o[o.length-1];for(let i of s.filter(({premises:a})=>a.includes(r))){if(i.to===t)return o.slice(1);n.push(
[...o,i.to])}}return[]}function Zr(e){let t=e.filter(({kind:n})=>n==="supports"),s=n=>t.filter(({premises:o})=>o.includes(
n)).map(({to:o})=>o);for(let n of new Set(t.flatMap(({premises:o})=>o))){let o=[[n]];for(let r=o.pop();r;r=o.pop())for(let i of s(
r[r.length-1])){if(i===n)return[...r,n];r.includes(i)||o.push([...r,i])}}return[]}function Qr({kind:e,premises:t}){let s=e.
replace(/s$/,""),n=t.length===1?`What does it ${s}?`:`What do they ${s} together?`;return`Missing: ${x(t)}. ${n}`}var ti=["One arrow a line.","Supports: ->","Attacks: -x","Linked premises: +"];y.map={shape:"text",blank:"Write at least\
 one arrow first.",holds:!0,draw(e,t){let s=c("textarea",{rows:6,wrap:"off",spellcheck:"false",autocapitalize:"none",class:"\
ck-map-text","aria-labelledby":`${t.id}-legend`,"aria-describedby":`${t.id}-syntax`}),n=({id:i,text:a})=>[c("dt",{},c("c\
ode",{},i)),w("dd",a)],o=Rt.flatMap(i=>[c("br"),c("code",{},Ce(i))]),r=ti.flatMap(i=>[c("span",{style:"white-space: nowr\
ap"},i)," "]);return{body:c("div",{class:"ck-drawn"},c("dl",{},e.choices.flatMap(n)),c("div",{},s,c("p",{id:`${t.id}-syn\
tax`,class:"ck-map-syntax"},r,c("br"),"An example with other claims:",o))),read:()=>s.value,write:i=>{s.value!==i&&(s.value=
i)}}},usable:tt,grade(e,t){if(!t.trim())return;let{outcome:s,points:n,remarks:o}=rn(t,e.choices.map(({id:r})=>r),e.arrows);
return{outcome:s,points:n,said:[...o,s==="right"&&e.replies.right].filter(Boolean)}},solution:e=>e.arrows.map(re).join(`\

`),answer:()=>"the map now shown",inWords:e=>e.arrows.map(({kind:t,premises:s,to:n})=>`${x(s.map(o=>`“${o}”`))} ${{supports:"\
support",attacks:"attack"}[t]}${s.length>1?"":"s"} “${n}”.`),explained:e=>[e.replies.right]};var st=({first:e,last:t})=>`${e}-${t}`;var ie=class{constructor(t){this.field=t,this.rows=new Map,this.none=c("p",{class:"ck-none"},"Nothing is marked yet."),this.
items=c("ol",{class:"ck-mark-list","aria-label":"Your marks"}),this.node=c("div",{},this.none,this.items)}show(t){let s=new Map(
t.map(r=>[st(r),this.rows.get(st(r))??this.row(r)])),n=[...s.values()].map(({node:r})=>r);n.length===this.items.children.
length&&n.every((r,i)=>r===this.items.children[i])||this.items.replaceChildren(...n);for(let r of t){let i=s.get(st(r))?.
select;i&&i.value!==r.label&&(i.value=r.label)}this.rows=s,this.none.hidden=t.length>0,this.items.hidden=!t.length}row(t){
let{field:s}=this,n=`“${s.quoted(t.first,t.last)}”`,o=()=>s.markAt(t.first)??t,r=s.options.describe?.(t),i=r?.id,a=s.
labels.length<2?null:c("select",{"aria-label":`Label of ${n}`,"aria-describedby":i,change:()=>s.relabel(o(),a?.value??t.
label)},s.labels.map(({id:d,text:p})=>c("option",{value:d},p))),h=c("button",{type:"button","aria-label":`Remove ${n}`,"\
aria-describedby":i,click:()=>this.remove(o())},"Remove"),l=c("span",{class:"ck-controls"},a,h),u=c("div",{class:"ck-mar\
ked-line"},c("span",{class:"ck-quote",dir:"auto"},n),l);return{node:c("li",{},u,r),select:a}}remove(t){let s=this.field.
made.indexOf(t);this.field.remove(t);let n=this.items.querySelectorAll("button"),o=n[Math.min(s,n.length-1)];o?o.focus():
this.field.words.focus(t.first)}};var ae=class{constructor(t,s,n,o){this.nodes=[],this.gaps=[],this.paragraphOf=[],this.list=c("div",{class:"ck-passage",role:"\
listbox","aria-multiselectable":"true","aria-label":s,"aria-describedby":o,lang:n},t.map((i,a)=>this.paragraph(i,a,t.length)));
let r=t.map(i=>c("p",{dir:"auto"},i.join("")));this.node=c("div",{},c("div",{class:"ck-spoken",lang:n},r),this.list),this.
at=1,this.reach(1)}paragraph(t,s,n){let o=n>1?`Paragraph ${s+1}`:!1;return c("p",{dir:"auto",role:"group","aria-label":o},
t.map((r,i)=>i%2?this.word(r,s):this.gap(r)))}word(t,s){this.paragraphOf.push(s);let n=this.nodes.length+1,o=c("span",{class:"\
ck-word",role:"option",tabindex:-1,"data-word":n},t);return this.nodes.push(o),o}gap(t){let s=c("span",{"aria-hidden":"t\
rue"},t);return this.gaps.push({node:s,before:this.nodes.length}),s}get count(){return this.nodes.length}text(t){return this.
nodes[t-1]?.textContent??""}quoted(t,s){let n=new Map(this.gaps.map(({node:r,before:i})=>[i,r.textContent])),o=[];for(let r=t;r<=
s;r+=1)o.push(this.text(r),r<s?n.get(r):"");return o.join("")}within(t,s){let n=this.paragraphOf[s-1],o=this.paragraphOf.
indexOf(n)+1,r=this.paragraphOf.lastIndexOf(n)+1;return Math.min(Math.max(t,o),r)}show(t,s,n){let o=r=>!!s&&s[0]<=r&&r<=
s[1];this.nodes.forEach((r,i)=>{let a=t(i+1),h=o(i+1);r.className=["ck-word",...hn(a),h&&"ck-now"].filter(Boolean).join(
" "),r.setAttribute("aria-selected",String(!!a||h));let l=[h&&"about to be marked",a&&n[a.label],a?.sign].filter(Boolean);
l.length?r.setAttribute("aria-label",[r.textContent,...l].join(", ")):r.removeAttribute("aria-label"),ln(r,"tag",a?.begins&&
n.length>1?String(a.label+1):""),ln(r,"sign",a?.ends?ei[a.look??""]??"":"")});for(let{node:r,before:i}of this.gaps){let[
a,h]=[t(i),t(i+1)],l=a&&h&&a.number===h.number?a:void 0,u=o(i)&&o(i+1);r.className=[...hn(l),u&&"ck-now"].filter(Boolean).
join(" ")}}reach(t){let[s,n]=[this.nodes[this.at-1],this.nodes[t-1]];n&&(s&&(s.tabIndex=-1),n.tabIndex=0,this.at=t)}focus(t){
this.reach(t),this.nodes[t-1]?.focus()}towards(t,s){let n=this.paragraphOf[this.at-1];if(t==="Home")return s?1:this.paragraphOf.
indexOf(n)+1;if(t==="End")return s?this.count:this.paragraphOf.lastIndexOf(n)+1;if(t==="ArrowUp"||t==="ArrowDown")return this.
byLine(t==="ArrowUp"?-1:1);if(t!=="ArrowLeft"&&t!=="ArrowRight")return;let o=getComputedStyle(this.nodes[this.at-1]).direction===
"rtl",r=t==="ArrowRight"!==o?1:-1;return Math.min(Math.max(this.at+r,1),this.count)}byLine(t){let s=this.box(this.at),n=this.
nodes.map((i,a)=>({place:a+1,...this.box(a+1)})).filter(({line:i})=>(i-s.line)*t>an),o=Math.min(...n.map(i=>Math.abs(i.line-
s.line)));return n.filter(i=>Math.abs(i.line-s.line)<o+an).sort((i,a)=>Math.abs(i.middle-s.middle)-Math.abs(a.middle-s.middle))[0]?.
place??this.at}box(t){let{left:s,right:n,top:o,bottom:r}=this.nodes[t-1].getBoundingClientRect();return{left:s,right:n,line:(o+
r)/2,middle:(s+n)/2}}pointedAt(t){let s=t.target instanceof Element?t.target.closest("[data-word]"):null;if(s&&this.list.
contains(s))return Number(s.getAttribute("data-word"));let n=this.nodes.map((o,r)=>({place:r+1,...this.box(r+1)})).filter(
({line:o})=>Math.abs(o-t.clientY)<=cn).map(({place:o,left:r,right:i})=>({place:o,off:Math.max(r-t.clientX,t.clientX-i,0)})).
sort((o,r)=>o.off-r.off)[0];return n&&n.off<=cn?n.place:void 0}},an=6,cn=22,ei={right:"✓",partly:"½",wrong:"✗"},hn=e=>e?
["ck-marked",`ck-as-${e.label+1}`,e.look&&`ck-${e.look}`]:[];function ln(e,t,s){s?e.dataset[t]=s:delete e.dataset[t]}function un(e){let{words:t}=e,[s,n]=[0,!1];t.list.addEventListener("pointerdown",r=>{[s,n]=[0,!1],!(r.pointerType!=="mou\
se"||r.button||e.isLocked||e.anchor!==null)&&(s=t.pointedAt(r)??0)}),t.list.addEventListener("pointermove",r=>{if(!s||!(r.
buttons&1))return;let i=t.pointedAt(r);!i||!n&&i===s||(n=!0,e.anchor=s,e.move(i))});let o=()=>{n&&e.finish(),s=0};t.list.
addEventListener("pointerup",o),t.list.addEventListener("pointerleave",o),t.list.addEventListener("click",r=>{let i=t.pointedAt(
r);!n&&i&&e.choose(i),n=!1}),t.list.addEventListener("focusin",({target:r})=>{let i=r instanceof HTMLElement?Number(r.dataset.
word):0;i&&i!==t.at&&(t.reach(i),e.show())}),t.list.addEventListener("keydown",r=>{r.altKey||r.metaKey||!si(e,r)||(r.preventDefault(),
r.stopPropagation())})}function si(e,t){let{key:s,shiftKey:n,ctrlKey:o}=t,{words:r,isLocked:i}=e,a=r.towards(s,o);if(a!==
void 0)return e.move(a,n),!0;if(o||i)return!1;if(s==="Enter"||s===" ")e.choose(r.at);else if(s==="Escape"&&e.anchor!==null)
e.giveUp();else if(s==="Delete"||s==="Backspace")ni(e);else if(/^[1-9]$/.test(s)&&e.labels.length>1)oi(e,Number(s)-1);else
return!1;return!0}function ni(e){let t=e.markAt(e.words.at);t?e.remove(t):e.say("This word is not marked.")}function oi(e,t){
let s=e.labels[t];if(!s)return;let n=e.markAt(e.words.at);e.setLabel(s.id),e.anchor!==null?e.finish():n?e.relabel(n,s.id):
e.say(`The next mark will be: ${s.text}.`)}var dn="­‌‍⁠",ri="'’-‐‑.·&_@־׳״",ii=",:/٫٬",ai=/[\u3041-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\u{20000}-\u{323af}\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]/u,
_t=e=>e!==void 0&&/[\p{L}\p{N}\p{M}]/u.test(e),Wt=e=>e!==void 0&&/\p{N}/u.test(e),pn=e=>e!==void 0&&/\p{Sc}/u.test(e),fn=e=>e!==
void 0&&ai.test(e)&&/\p{L}/u.test(e),ht=(e,t)=>t!==void 0&&e.includes(t);function mn(e){let t=Array.from(e),s=(i,a)=>t.slice(i,a).join(""),n=[],o=0,r=0;for(;r<t.length;){let i=ci(t,r);i>r&&(n.push(
s(o,r),s(r,i)),o=i),r=Math.max(i,r+1)}return[...n,s(o)]}function ci(e,t){let s=li(e,t);if(!_t(e[s]))return t;if(fn(e[s])){
for(s+=1;ht(dn,e[s])||_t(e[s])&&/\p{M}/u.test(e[s]);)s+=1;return s}for(;hi(e,s);)s+=1;let n=ht("%‰°",e[s])||pn(e[s])&&
!Wt(e[s+1]);return Wt(e[s-1])&&n?s+1:s}function hi(e,t){if(t>=e.length)return!1;if(ht(dn,e[t]))return!0;if(ht(ii,e[t]))return Wt(
e[t-1])&&Wt(e[t+1]);let s=e[t+(ht(ri,e[t])?1:0)];return _t(s)&&!fn(s)}function li(e,t){if(_t(e[t])||_t(e[t-1]))return t;
if(ht("#@",e[t]))return t+1;let s=t+(ht("+-−±",e[t])?1:0);return s+=pn(e[s])?1:0,Wt(e[s])?s:t}var ui=["Choose the first word of what you want to mark, then the last one. For one word, choose it twice. With a mouse \
you can also draw over the words.","With the keyboard: arrows go from word to word, Enter sets the first word and then t\
he last one; or hold Shift while you move, then press Enter. Escape gives up, Delete takes a mark away."],di="The number\
 of a label sets it.";function wn(e,t){let s=new Ye(t);return e.append(s.node),s}var Ye=class{constructor(t){this.options=
t,this.labels=t.labels,this.id=T(),this.made=[],this.looks=new Map,this.anchor=null,this.isLocked=!1,this.label=this.labels[0].
id;let s=t.paragraphs.map(o=>typeof o=="string"?mn(o):o),n=c("p",{id:`${this.id}-how`},ui.join(" "),this.labels.length>1&&
` ${di}`);this.words=new ae(s,t.title?`${t.title}, word by word`:"The text, word by word",t.language,n.id),this.list=new ie(
this),this.usual=c("span",{},"Choose the first word, then the last one."),this.said=c("span",{"aria-live":"polite"}),this.
chosen=this.chooser(),this.node=c("div",{class:"ck-marking"},this.chosen,t.title&&c("p",{class:"ck-title"},w("span",t.title)),
this.words.node,c("p",{class:"ck-hint"},this.usual,this.said),c("details",{class:"ck-how"},c("summary",{},"How to mark"),
n),this.list.node);for(let o of["input","change"])this.node.addEventListener(o,r=>r.stopPropagation());un(this),this.write(
t.marks??[])}chooser(){if(this.labels.length<2)return c("p",{class:"ck-as"},...gn(this.labels[0]));let t=(s,n)=>{let o=()=>this.
setLabel(s.id),r=c("input",{type:"radio",name:this.id,value:s.id,checked:!n,change:o}),i=c("span",{class:`ck-sample ck-m\
arked ck-as-${n+1}`,"aria-hidden":"true"},n+1);return c("label",{},r,i,c("span",{},...gn(s)))};return c("fieldset",{class:"\
ck-as"},c("legend",{},"Mark words as"),this.labels.map(t))}setLabel(t){this.label=t;let s=this.chosen.querySelectorAll("\
input");for(let n of s)n.checked=n.value===t}marks(){return this.made.map(t=>({...t}))}quoted(t,s){return this.words.quoted(
t,s)}write(t){this.made=[...t].sort((s,n)=>s.first-n.first),this.show()}lock(t){this.isLocked=t,t&&this.quiet(),this.words.
list.setAttribute("aria-disabled",String(t)),this.node.classList.toggle("ck-locked",t);let s=this.node.querySelectorAll(
"input, select, button");for(let n of s)n.disabled=t;this.show()}judge(t){this.looks=t,t.size&&this.quiet(),this.show()}quiet(){
this.anchor=null,this.say("")}show(){let t=[];this.made.forEach((n,o)=>{let r=this.looks.get(st(n)),i=this.labels.findIndex(
({id:h})=>h===n.label),a=this.quoted(n.first,n.last);for(let h=n.first;h<=n.last;h+=1){let[l,u]=[h===n.first,h===n.last];
t[h]={number:o,label:i,words:a,begins:l,ends:u,look:r,sign:pi[r??""]}}});let s=this.labels.map(({text:n})=>n);this.words.
show(n=>t[n],this.pending(),s),this.list.show(this.made)}pending(){return this.anchor===null?null:this.anchor<this.words.
at?[this.anchor,this.words.at]:[this.words.at,this.anchor]}move(t,s=!1){s&&this.anchor===null&&!this.isLocked&&(this.anchor=
this.words.at),this.words.focus(this.anchor===null?t:this.words.within(t,this.anchor)),this.show()}choose(t){if(this.isLocked)
return this.words.focus(t);this.anchor===null?(this.anchor=t,this.move(t),this.say(`First word: “${this.words.text(t)}\
”. Now choose the last word.`)):(this.move(t),this.finish())}finish(){let[t,s]=this.pending()??[0,0];if(!t)return;this.
anchor=null;let n=this.made.filter(r=>r.last<t||r.first>s);this.change([...n,{first:t,last:s,label:this.label}]);let o=`\
Marked: “${this.quoted(t,s)}”${this.labels.length>1?` as ${this.textOf(this.label)}`:""}.`;this.say(`${o} ${S(this.made.
length,"mark")}.`)}giveUp(){this.anchor=null,this.show(),this.say("Nothing is being marked.")}remove(t){this.change(this.
made.filter(s=>s!==t)),this.say(`“${this.quoted(t.first,t.last)}” is no longer marked. ${S(this.made.length,"mark")}\
.`)}relabel(t,s){this.change(this.made.map(n=>n===t?{...t,label:s}:n)),this.say(`“${this.quoted(t.first,t.last)}” is n\
ow marked as ${this.textOf(s)}.`)}change(t){this.looks=new Map,this.write(t),this.options.onChange?.(this.marks())}textOf(t){
return this.labels.find(s=>s.id===t)?.text??""}markAt(t){return this.made.find(({first:s,last:n})=>s<=t&&t<=n)}say(t){this.
said.textContent=t,this.usual.hidden=!!t||this.isLocked}},pi={right:"right",partly:"partly right",wrong:"not right"},gn=({
text:e,about:t})=>[c("strong",{},e),t&&`: ${t}`];function yn(e,t,s,n){let o=new ze(t,s,new Set(n)),r=e.flatMap((l,u)=>o.pairs(l,u));r.sort((l,u)=>u.earned-l.earned||u.fit-
l.fit||Number(u.same)-Number(l.same)||u.shared-l.shared||l.mark-u.mark||l.span-u.span);let i=new Map;for(let l of r)!i.has(
l.mark)&&![...i.values()].some(({span:u})=>u===l.span)&&i.set(l.mark,l);let a=e.map((l,u)=>o.marked(l,i.get(u))),h=a.reduce(
(l,u)=>l+u.earned,0);return{marks:a,missed:t.map((l,u)=>u).filter(l=>!r.some(({span:u})=>u===l)),points:2*h/(e.length+t.
length)}}var ze=class{constructor(t,s,n){this.spans=t,this.tempting=s,this.light=n}pairs(t,s){return this.spans.flatMap(
(n,o)=>{let r=kn(t,n);if(!r)return[];let i=this.fit(t,n),a=t.labels.some(u=>n.labels.includes(u)),h=a?i>=.5:i>=.9,l=a&&i>=
.9?1:h?.5:0;return[{mark:s,span:o,fit:i,same:a,shared:r,earned:l}]})}marked(t,s){let{span:n=null,earned:o=0,same:r=!0}=s??
{};if(s?.same&&s.fit>=.9)return{state:"right",at:n,earned:o,same:r};let i=this.tempted(t,s?.fit??.5);if(i!==null)return{
state:"tempting",at:i,earned:o,same:!0};if(s)return{state:s.fit>=.9?"label":this.astray(t,s.span),at:n,earned:o,same:r};
let a=this.spans.findIndex(h=>kn(t,h));return{state:a<0?"extra":"split",at:a<0?null:a,earned:o,same:r}}astray(t,s){if(this.
spans.filter(i=>this.heavy(t,i)*2>=this.heavy(i,i)).length>1)return"joined";let o=this.spans[s],r=this.heavy(t,o);return r===
this.heavy(o,o)?"long":r===this.own(t,o)?"short":"off"}tempted(t,s){let n=0,o=null;for(let[r,i]of this.tempting.entries()){
let a=this.fit(t,i);i.labels.length&&!t.labels.some(h=>i.labels.includes(h))||a<=n||(n=a,o=r)}return n>=Math.max(s,.5)?o:
null}fit(t,s){let n=this.heavy(t,s);return n?2*n/(this.own(t,s)+this.heavy(s,s)):0}heavy(t,s){let n=bn(s),o=n.filter(r=>!this.
light.has(r));return(o.length?o:n).filter(r=>t.first<=r&&r<=t.last).length}own(t,s){let n=bn(t).filter(o=>o<s.first||o>s.
last);return this.heavy(t,s)+n.filter(o=>!this.light.has(o)).length}},bn=({first:e,last:t})=>Array.from({length:t-e+1},(s,n)=>e+
n),kn=(e,t)=>Math.max(0,Math.min(e.last,t.last)-Math.max(e.first,t.first)+1);var fi=/^([0-9a-f]{8})\.([1-9][0-9]{0,3})-([1-9][0-9]{0,3})$/;function Ge(e,t){let s=Object.entries(t).map(([r,i])=>$n(e,
r,i)),n=s.filter(Boolean).sort((r,i)=>r.first-i.first);return n.every((r,i)=>!i||n[i-1].last<r.first)&&n.length===s.length?
n:[]}function $n(e,t,s){let n=fi.exec(t),o=e.pieces.reduce((a,h)=>a+Math.floor(h.length/2),0);if(!n||n[1]!==e.text||!e.labels.
some(({id:a})=>a===s))return null;let[r,i]=[Number(n[2]),Number(n[3])];return r<=i&&i<=o?{first:r,last:i,label:s}:null}var Ot=(e,t)=>`${e.
text}.${st(t)}`;function mi(e,t,s){let[n,o]=["",0];for(let r of e.pieces)for(let[i,a]of r.entries())o+=i%2,t<=o&&(i%2?o<=
s:o<s)&&(n+=a);return n}function gi(e,{state:t,at:s,same:n}){return t==="right"?e.spans[s??0].found:t==="tempting"?e.wrong[s??
0].reply:e.half[t]+(n||t==="label"||t==="joined"?"":` ${e.half.other}`)}y.mark={shape:"map",blank:"Mark some words first\
.",draw(e,t){let s=document.createElement("div"),n=r=>Object.fromEntries(r.map(i=>[Ot(e,i),i.label])),o=wn(s,{paragraphs:e.
pieces,title:e.title,labels:e.labels,language:e.language,onChange:()=>t.changed(),describe(r){let i=t.note(Ot(e,r));return i.
id=`${t.noteId(Ot(e,r))}-whole`,i}});return{body:s,read:()=>n(o.marks()),write:r=>o.write(Ge(e,r)),told(r,i){let a=new Map(
r.map(([h,l])=>[h.split(".")[1]??h,wi(l)]));o.judge(a),o.lock(i)}}},grade(e,t){let s=Ge(e,t);if(!s.length||s.length!==Object.
keys(t).length)return;let n=yn(s.map(({first:r,last:i,label:a})=>({first:r,last:i,labels:[a]})),e.spans.map(({first:r,last:i,
label:a})=>({first:r,last:i,labels:[a]})),e.wrong,e.light),o=n.points===1?"right":n.points?"partly":"wrong";return{outcome:o,
points:n.points,notes:n.marks.map((r,i)=>[Ot(e,s[i]),r.state==="right"||(r.earned?"partly":!1),gi(e,r)]),said:[bi(e,n),...n.
missed.map(r=>e.spans[r].missed),o==="right"?e.replies.right:e.replies.otherwise]}},usable:(e,t)=>Object.fromEntries(Object.
entries(t).filter(([s,n])=>Ge(e,{[s]:n}).length)),solution:e=>Object.fromEntries(e.spans.map(t=>[Ot(e,t),t.label])),everyReply:e=>e.
spans.map(t=>[Ot(e,t),null,t.found]),answer:()=>"as now marked",explained:e=>[e.replies.right],part(e,t,s){let n=$n(e,t,
s[t]),o=n?`“${mi(e,n.first,n.last)}”`:t;return n&&e.labels.length>1?`${o}, ${$(e.labels.find(({id:r})=>r===n.label)).
text}`:o}};var wi=e=>e===null?"":e==="partly"?"partly":e?"right":"wrong";function bi(e,{marks:t,missed:s}){let n=t.filter(
({state:i})=>i==="right").length,o=t.filter(({state:i,earned:a})=>i!=="right"&&a).length,r=s.length;return[`${n} of ${e.
spans.length} found.`,o?`${o} half right.`:"",r?`${r} not marked yet.`:""].filter(Boolean).join(" ")}var ki=24;y.match={shape:"map",blank:"Match at least one row first.",draw(e,t){let s=({id:i,text:a})=>c("option",{value:i,
dir:"auto"},a),n=e.rows.map((i,a)=>c("select",{id:`${t.id}-${a}`,"aria-describedby":t.noteId(i.id)},[{id:"",text:"Choose\
…"},...e.choices].map(s))),o=n.map(()=>c("p",{class:"ck-chosen","aria-hidden":"true"})),r=()=>n.forEach((i,a)=>{let h=e.
choices.find(({id:l})=>l===i.value)?.text??"";o[a].textContent=h.length>ki?h:""});for(let i of n)i.addEventListener("cha\
nge",r);return{body:c("div",{class:"ck-rows"},e.rows.map((i,a)=>c("div",{class:"ck-row"},c("label",{for:n[a].id},w("span",
i.text,i.quote)),n[a],o[a],t.note(i.id)))),read:()=>Object.fromEntries(e.rows.map((i,a)=>[i.id,n[a].value]).filter(([,i])=>i)),
write:i=>{for(let[a,h]of e.rows.entries())n[a].value=g(i,h.id)??"";r()}}},grade(e,t){let s=Object.entries(t).map(([n,o])=>{
let r=e.rows.find(i=>i.id===n);return[n,r&&o===r.answer,r&&g(r.replies,o)]});if(!s.some(([,,n])=>!n))return se(e,s,"rows\
 are right",{})},usable:(e,t)=>Object.fromEntries(e.rows.map(s=>[s.id,g(t,s.id)]).filter(([,s])=>e.choices.some(n=>n.id===
s))),solution:e=>Object.fromEntries(e.rows.map(t=>[t.id,t.answer])),everyReply:e=>e.rows.map(t=>[t.id,null,g(t.replies,t.
answer)]),answer:()=>"as now matched",chosen:(e,t,s)=>e.choices.find(({id:n})=>n===t[s])?.text};y.multiple={...vt,shape:"list",blank:"Choose at least one answer first.",draw:(e,t)=>Be(e,t,"checkbox"),grade(e,t){if(!$t(
t,e.choices))return;let s=e.choices.filter(i=>t.includes(i.id)),n=s.length>0&&s.every(i=>i.correct),o=n?s.length/xt(e).length:
0,r=o===1;return{outcome:r?"right":n?"partly":"wrong",points:o,notes:s.map(i=>[i.id,!!i.correct,i.reply]),said:[r?"You f\
ound all of it.":n?"There is more to find.":"Something you chose is wrong."]}},usable:(e,t)=>Ct(t,e.choices),solution:e=>xt(
e).map(t=>t.id)};var Je=(e,t)=>$t(t,e.rows)&&t.length===e.rows.length;y.order={shape:"list",draw(e,t){let s=c("ol",{class:"ck-steps"}),n=new Map(
e.rows.map(h=>[h.id,o(h)]));function o(h){let l=(u,d,p)=>c("button",{type:"button","aria-label":`${p}: ${h.text}`,click:()=>a(
h,u)},d);return c("li",{},c("div",{class:"ck-step"},w("span",h.text,h.quote),c("span",{class:"ck-moves"},l(-1,"↑","Mov\
e up"),l(1,"↓","Move down"))),t.note(h.id))}let r=()=>[...s.children].map(h=>$([...n].find(([,l])=>l===h))[0]),i=h=>{let l=Je(
e,h)?h:[...n.keys()];l.join()!==r().join()&&s.replaceChildren(...l.map(u=>$(n.get(u))))};function a(h,l){let u=r(),d=u.indexOf(
h.id),p=d+l;if(p<0||p>=u.length)return t.notice(`Already ${l<0?"first":"last"} of ${u.length}.`);let[f,b]=[s.children[d],
s.children[p]];return l<0?f.after(b):f.before(b),t.changed(),t.notice(`Now number ${p+1} of ${u.length}.`)}return i([]),
{body:s,read:r,write:i}},grade(e,t){if(!Je(e,t))return;let s=e.rows.map(n=>[n.id,n.place===t.indexOf(n.id)+1,n.reply]);return se(
e,s,"steps are in the right place",e.replies)},usable:(e,t)=>Je(e,t)?t:[],solution:e=>[...e.rows].sort((t,s)=>t.place-s.
place).map(t=>t.id),everyReply:e=>e.rows.map(t=>[t.id,null,t.reply]),answer:()=>"the order now shown",explained:e=>[e.replies.
right]};y.predict={...vt,check:"Predict",blank:"Make your prediction first.",everyReply:e=>e.choices.map(t=>[t.id,null,t.reply]),
grade(e,t){let s=e.choices.find(({id:n})=>n===t);return s&&{outcome:"noted",points:0,said:[s.reply]}}};y.single={...vt,grade(e,t){let s=e.choices.find(({id:o})=>o===t),n=s?.correct??!1;return s&&{outcome:n?"right":"wrong",points:n?
1:0,said:[s.reply]}},solution:e=>xt(e)[0]?.id??""};y.tally={shape:"list",blank:"Tick the sums you want to add up first.",draw(e,t){let s=e.rows.map(n=>c("input",{type:"che\
ckbox",value:n.id,"aria-describedby":t.noteId(n.id)}));return{body:c("div",{class:"ck-options"},e.rows.map((n,o)=>c("div",
{class:"ck-option"},c("label",{},s[o],w("span",n.text),c("span",{class:"ck-amount"},Ve(e,n.amount))),t.note(n.id)))),read:()=>s.
filter(n=>n.checked).map(n=>n.value),write:n=>{for(let o of s)o.checked=n.includes(o.value)}}},running(e,t){let{sum:s,clashes:n}=Ze(
e,t);return[`Your sum: ${Ve(e,s)}. The target: ${Ve(e,e.answer)}.`,...n]},grade(e,t){let{picked:s,sum:n,clashes:o}=Ze(e,
t);if(!$t(t,e.rows))return;let r=bt(n,e.answer,e.tolerance),i=r?o.length?"partly":"right":"wrong",a=r?o.length?"clash":"\
reached":n<e.answer?"short":"over",h=s.map(xn);return{outcome:i,points:{right:1,partly:.5,wrong:0}[i],notes:h,said:[e.replies[a]]}},
usable:(e,t)=>Ct(t,e.rows),solution:e=>Xe(e)[0]??[],answer(e){let t=n=>$(e.rows.find(o=>o.id===n)).text;return Xe(e).slice(
0,4).map(n=>n.map(t).join(" + ")).join("; or ")||`no set of these rows reaches the target without counting ${vn(e)} twic\
e`},everyReply:e=>e.rows.map(xn),explained:e=>[Xe(e).length?e.replies.reached:e.replies.clash]};var Ve=(e,t)=>Qt(t,t===1&&
e.single||e.unit),vn=e=>Le(e.unit)?"money":e.unit||"amounts",xn=e=>[e.id,null,e.reply?.text],On=e=>e.reduce((t,s)=>t+s.amount,
0);function Ze(e,t){let s=e.rows.filter(o=>t.includes(o.id)),n=[];for(let[o,r]of s.entries())for(let i of s.slice(o+1))r.
inside===i.id?n.push(`“${i.text}” already contains “${r.text}”.`):i.inside===r.id?n.push(`“${r.text}” already \
contains “${i.text}”.`):(r.clashes.includes(i.id)||i.clashes.includes(r.id))&&n.push(`“${r.text}” and “${i.text}\
” may be the same ${vn(e)}.`);return{picked:s,sum:On(s),clashes:n}}function Xe(e){let t=[];for(let s=1;s<2**e.rows.length;s+=
1){let n=e.rows.filter((r,i)=>s&1<<i),o=n.map(r=>r.id);bt(On(n),e.answer,e.tolerance)&&!Ze(e,o).clashes.length&&t.push(o)}
return t.sort((s,n)=>s.length-n.length)}var Dt=2,En=100,yi=16,qt=e=>Number.isSafeInteger(e)&&e>0,Sn=e=>O(e)&&Object.hasOwn(e,"answer")&&Array.isArray(e.dot)&&e.
dot.length===2&&typeof e.dot[0]=="string"&&qt(e.dot[1]),Tn=(e,t=yi)=>t>0?e===null||typeof e!="object"||Object.values(e).
every(s=>Tn(s,t-1)):!1,$i=e=>Sn(e)&&Tn(e)&&O(e.by)&&Object.values(e.by).every(qt)&&(e.others===void 0||Array.isArray(e.others)&&
e.others.every(Sn)),z=e=>O(e)&&Number.isInteger(e.version)&&e.version>Dt;function xi({saved:e,items:t,round:s,...n}){let o=qt(
e)?e:1,r={dot:["1",o],by:{1:o}};if(!O(t))return Object.fromEntries(["off","weights","kept","wishes"].filter(a=>Object.hasOwn(
n,a)).map(a=>[a,{answer:n[a],...r}]));let i=Object.entries(t).filter(([,a])=>O(a)).map(([a,h])=>[a,{...h,...r}]);return qt(
s)&&i.push(["#round",{answer:String(s),...r}]),Object.fromEntries(i)}var Pt=e=>e.isWellFormed?.()?e:e.replace(/\p{Surrogate}/gu,
"�");function ce(e){return typeof e=="string"?Pt(e):Array.isArray(e)?e.map(ce):O(e)?Object.fromEntries(Object.entries(
e).map(([t,s])=>[Pt(t),ce(s)])):e}function j(e){let t=O(e)&&(e.version===Dt?e.items:e.version===1&&xi(e));return O(t)?Object.
fromEntries(Object.entries(t).filter(([,s])=>$i(s)).map(([s,n])=>[Pt(s),ts(ce(n))])):{}}var G=e=>Object.keys(e).length?{
version:Dt,items:ce(e)}:{},J=e=>e===""||e==null||typeof e=="object"&&!Object.keys(e).length,jn=({tries:e})=>e&&qt(e)?e:0,
C=e=>J(e.answer)&&!jn(e)&&e.revealed!==!0,A=(e,t=s=>s)=>O(e)?`{${Object.keys(e).sort().map(s=>`${JSON.stringify(t(s))}:${A(
e[s],t)}`).join()}}`:Array.isArray(e)?`[${e.map(s=>A(s,t)).join()}]`:JSON.stringify(typeof e=="string"?t(e):e);function vi(e){
let t=n=>{let o=A(n.answer);return[[C(n)?0:1,jn(n),o.length,o,A(n)],n]},s=([n],[o])=>{let r=n.findIndex((i,a)=>i!==o[a]);
return r<0?0:n[r]>o[r]?-1:1};return e.map(t).sort(s).map(([,n])=>n)}var lt=({dot:e,answer:t})=>A([e,t]);function An(e){let t=new Map;
for(let s of vi(e))t.has(lt(s))||t.set(lt(s),s);return[...t.values()]}var Qe=(e,{dot:[t,s]})=>(g(e.by,t)??0)>=s,q=({by:e,
others:t=[],...s})=>[s,...t],Y=(e,t)=>Object.entries(t.by).every(s=>Qe(e,{dot:s}))&&q(t).every(s=>Qe(e,s));function he(...e){
let t=new Map;for(let[s,n]of e.flatMap(Object.entries))t.set(s,Math.max(t.get(s)??0,n));return Object.fromEntries(t)}function Nn(e,t){
let s=new Set(q(t).map(({dot:n})=>A(n)));return e.filter(n=>s.has(A(n.dot))||!Qe(t,n))}function Oi(e,t){let[s,n]=[Y(e,t),
Y(t,e)];if(s!==n||A(e)===A(t))return s?e:t;let[o,r]=[q(e),q(t)],i=s?[]:[...Nn(o,t),...Nn(r,e)],a=An(i.length?i:[...o,...r]),
h=s&&lt(o[0])===lt(r[0])&&lt(o[0]),[l,...u]=[...a.filter(p=>lt(p)===h),...a.filter(p=>lt(p)!==h)],d=he(e.by,t.by,...a.map(
({dot:[p,f]})=>({[p]:f})));return ts({...l,by:d,...u.length&&{others:u}})}var ts=e=>e.others&&e.others.length>En?{...e,others:An(
e.others).slice(0,En)}:e;function D(e,t){let s=Object.entries(t).map(([n,o])=>[n,ts(Object.hasOwn(e,n)?Oi(e[n],o):o)]);return{
...e,...Object.fromEntries(s)}}var ut=(e,t)=>Object.entries(t).some(([s,n])=>!Object.hasOwn(e,s)||!Y(e[s],n));function Mn(e,t,s){
let n=Object.entries(t).filter(([o,r])=>Object.hasOwn(e,o)&&C(e[o])&&!C(r)).map(([o,r])=>{let i=he(e[o].by,r.by),a=g(i,s)??
0,[h,...l]=q(r).map((u,d)=>({...u,dot:[s,a+d+1]}));return[o,{...h,by:{...i,[s]:a+1+l.length},others:l}]});return{...D(e,
t),...Object.fromEntries(n)}}function Ft({answer:e,others:t=[]}){let s=new Set([A(e)]);return t.filter(n=>!C(n)&&!s.has(
A(n.answer))&&s.add(A(n.answer)))}function le(e,t,s){let n=(g(s,e)??0)+1;return{...t,dot:[e,n],by:{...s,[e]:n}}}function V(e,t){let s=globalThis;return s[Symbol.for(e)]??=t(),s[Symbol.for(e)]}var es="coursekit-kept",de="coursekit:",X=V("coursekit",()=>new Map),ue=e=>{try{return JSON.parse(e??"null")}catch{return null}};
function Ei(e){let t=ue(document.getElementById("jupyter-config-data")?.textContent),s=t?.baseUrl??document.body?.dataset.
baseUrl;if(!s||e&&!t?.hubUser)return"";let n=String(s),o=N(()=>new URL(n,document.baseURI).pathname,n).replace(/\/$/,""),
r=Si(t?.hubPrefix),i=o.startsWith(`${r}/`)?o.slice(r.length):o,[a]=/^.*?\/user\/[^/]+/.exec(i)??[i];return`${o.slice(0,o.
length-i.length)}${a}`}var Si=e=>typeof e=="string"?e.replace(/\/hub\/?$/,""):"";function Ni(e){let t=Ei(e);return t?`co\
ursekit@${encodeURIComponent(t)}:`:de}var Et=class{constructor({storage:t,binder:s,prefix:n=Ni(s)}={}){this.open=()=>t===
void 0?globalThis.localStorage:t,this.prefix=n}get isThere(){try{return this.open().length>=0}catch{return!1}}names(t){let s=[];
try{s=Array.from({length:this.open().length},(n,o)=>this.open().key(o)??"")}catch{}return[...new Set([...s,...X.keys()])].
filter(n=>n.startsWith(this.prefix+t)).map(n=>n.slice(this.prefix.length))}stored(t){try{return ue(this.open().getItem(this.
prefix+t))}catch{return null}}read(t){let s=this.stored(t),n=j(ue(X.get(this.prefix+t)));return z(s)||!Object.keys(n).length?
s:G(D(j(s),n))}write(t,s){X.set(this.prefix+t,JSON.stringify(s)),this.retry()}retry(){for(let t of[...X.keys()].filter(s=>s.
startsWith(this.prefix))){let s=this.read(t.slice(this.prefix.length));!z(s)&&this.holds(t,JSON.stringify(s))&&X.delete(
t)}}holds(t,s){try{return this.open().setItem(t,s),this.open().getItem(t)===s}catch{return!1}}unkept(t){let s=X.get(this.
prefix+t),n=s===void 0?{}:j(this.stored(t));return Object.fromEntries(Object.entries(j(ue(s))).filter(([o,r])=>!Object.hasOwn(
n,o)||!Y(n[o],r)))}remove(t){X.delete(this.prefix+t);try{this.open().removeItem(this.prefix+t)}catch{}}entries(t){return D(
this.fromCells(t),j(this.read(t)))}fromCells(t){let[s,...n]=t.split("/"),o=n[0]==="rounds"&&n[1];if(!o&&n[0]!=="question\
s")return{};let r=(i,a)=>o?i[0]===o:i.includes(a);return this.names(`${s}/`).filter(i=>i.split("/").length===3&&!i.startsWith(
`${s}/rounds/`)).map(i=>{let a=i.split("/")[2].split("+");return Object.fromEntries(Object.entries(j(this.read(i))).filter(
([h])=>r(a,h)))}).reduce(D,{})}whenKept(t,s,n=s){let o=`${this.prefix}${t}/`,r,i=h=>{let{newValue:l,key:u}=h,d=h.type===
"storage"&&l===null&&(u??o),p=d?d.startsWith(o):h.detail?.cleared===o;if(clearTimeout(r),p){for(let f of X.keys())f.startsWith(
d||o)&&X.delete(f);n()}else r=setTimeout(()=>{h.type!==es&&this.retry(),s()},50)},a=[es,"storage","focus"];for(let h of a)
globalThis.addEventListener(h,i);return()=>{clearTimeout(r);for(let h of a)globalThis.removeEventListener(h,i)}}},Kt=(e={})=>globalThis.
dispatchEvent(new CustomEvent(es,{detail:e}));var Ln="coursekit-work",Rn=1,Ti=5e6,ji=["","right","partly","wrong","noted","shown"];function Bn(e){let t=-1;for(let s of new TextEncoder().
encode(e)){t^=s;for(let n=0;n<8;n+=1)t=t>>>1^(t&1?3988292384:0)}return(~t>>>0).toString(16).padStart(8,"0")}var nt=e=>typeof e==
"string",ss=e=>typeof e=="number"&&Number.isFinite(e),ns=e=>nt(e)||O(e)&&Object.values(e).every(nt)||Array.isArray(e)&&e.
every(t=>nt(t)||ss(t)||Array.isArray(t)&&t.every(ss)),Ai=e=>Array.isArray(e)&&e.length>0&&e.every(t=>Array.isArray(t)&&t.
length===2&&t.every(Number.isSafeInteger));function In({answer:e,dot:t,first:s,tries:n,outcome:o,revealed:r,sure:i,of:a,
log:h}){return{answer:e,dot:t,...ns(s)&&{first:s},...Zt(n)&&{tries:n},...o&&ji.includes(o)&&{outcome:o},...r===!0&&{revealed:r},
...ss(i)&&i>=0&&i<=100&&{sure:i},...a&&nt(a)&&{of:a},...Ai(h)&&{log:h}}}function os(e){let t=Object.entries(e).filter(([
,s])=>ns(s.answer)&&Object.keys(s.by).length&&!C(s)).map(([s,{by:n,others:o=[],...r}])=>{let i=o.filter(({answer:a})=>ns(
a)).map(In);return[s,{...In(r),by:n,...i.length&&{others:i}}]});return Object.fromEntries(t)}var _n=e=>A(e,Pt);function Mi(e){
let t=0;return{text:e.replace(/("[^"\\]*(?:\\.[^"\\]*)*")([ \t\r\n]*:)?|[ \t\r\n]+/g,(n,o="",r="")=>(r&&(t+=1),(o.includes(
"\\")?JSON.stringify(JSON.parse(o)):o)+r.trim())),names:t}}function Ii(e){let t=0;for(let s=[e];s.length;){let n=s.pop();
if(!(n===null||typeof n!="object")){Array.isArray(n)||(t+=Object.keys(n).length);for(let o of Object.values(n))s.push(o)}}
return t}function Wn({kit:e,id:t,name:s,lessons:n},o){let r=Object.entries(o).map(([a,h])=>[a,os(h)]).filter(([,a])=>Object.
keys(a).length),i=_n({kit:e,id:t,...s&&{name:s},lessons:n,places:Object.fromEntries(r)});return`{"format":"${Ln}","versi\
on":${Rn},"checksum":"${Bn(i)}","content":${i}}
`}function qn(e,t){if(new TextEncoder().encode(e).length>Ti)throw new Error("it is larger than any saved work.");if(e.includes(
"\0"))throw new Error("it is text in UTF-16: some editor has saved it anew.");let s=e.replace(/^\ufeff/,""),n;try{n=JSON.
parse(s)}catch{throw new Error("it is not complete: it may be cut off, or of another kind.")}if(!O(n)||n.format!==Ln||!Number.
isInteger(n.version)||n.version<1)throw new Error("it is not work saved from a course.");if(n.version>Rn)throw new Error(
"it was saved by a newer version of the course.");let o=Mi(s);if(o.names!==Ii(n))throw new Error("it gives something twi\
ce under one name: nobody can tell which of the two is meant.");let r=n.content;if(!O(r)||!nt(r.kit)||!O(r.places))throw new Error(
"it does not have the form of saved work.");if(r.kit!==t)throw new Error(`it is work on another course (${r.kit.slice(0,
60)}).`);return{work:r,intact:Ci(n.checksum,[()=>Cn(s),()=>Cn(o.text),()=>_n(r)])}}var Cn=e=>e.slice(e.indexOf('"content\
":')+10,e.lastIndexOf("}"));function Ci(e,t){try{return t.some(s=>Bn(s())===e)}catch{return!1}}var R=V("coursekit reader",()=>({readers:new Map,askers:[]}));function rs(e={}){let t=[...R.readers.values()].at(-1);if(t)
return t.open(e);R.wanted=e,is()}R.open=rs;function is(){(R.load??R.askers.at(-1))?.()}function pe(e){try{return Object.
keys(localStorage).some(t=>t.startsWith(e))}catch{return!1}}var as=e=>new Et({binder:e}).prefix.replace(/^coursekit/,"coursekit-copy");function Pn(e,t){return R.binder=t,R.askers.push(
e),!R.readers.size&&R.askers.length===1&&pe(as(t))&&is(),()=>{R.askers=R.askers.filter(s=>s!==e)}}async function Dn(e){let t=URL.
createObjectURL(new Blob([e],{type:"text/javascript"}));await import(t),URL.revokeObjectURL(t)}async function Fn(e){let t=e.get("comm_id"),s=t&&await e.widget_manager?.get_model?.(t),n=s&&Object.getPrototypeOf(s.constructor.
prototype)._handle_comm_msg;return!n||!s.comm?!1:(s.comm.on_msg(o=>n.call(s,o)),!0)}var Li="Run this cell to work with it here.",Ri=200;function Bi(e){let t,s=-1/0,n=null,o=()=>{clearTimeout(t);let i=n;n=
null,i&&e(i.value)};return{tell:i=>{clearTimeout(t),n={value:i};let a=()=>{s=performance.now(),o()},h=s+Ri-performance.now();
h<=0?a():t=setTimeout(a,h)},now:o}}async function _i(e){await Fn(e)&&e.send({ask:"news"})}var cs=V("coursekit notebooks",
()=>new Set);function Kn(){for(let e of cs)e.isDisposed?cs.delete(e):e.model?.dirty&&e.contentsModel?.writable&&e.save().
catch(console.error)}var Un=(e,t)=>()=>{let s=[e,"answers","stored","trouble","binder"],n=new Set,o={},r=null,i=({copy_reader:h,
...l})=>{h&&Dn(h).catch(console.error),o={...o,...l};for(let u of n)u(l)},a=h=>{let l=s.map(u=>[u,h.get(u)]).filter(([,u])=>u!=
null);for(let[u]of l)h.set(u,null);l.length&&i(Object.fromEntries(l))};return{initialize({model:h,heard:l=[]}){for(let f of l)
i(f);a(h);for(let f of s)h.on(`change:${f}`,()=>a(h));h.on("msg:custom",i);let u=Bi(f=>{try{h.send({answers:f})}catch{}});
r=u,o[e]||h.send({ask:"everything"}),_i(h).catch(console.error);let d=Pn(()=>h.send({ask:"copy_reader"}),o.binder),p=["p\
agehide","visibilitychange"];for(let f of p)globalThis.addEventListener(f,u.now,!0);return()=>{d();for(let f of p)globalThis.
removeEventListener(f,u.now,!0)}},render({model:h,el:l}){let{context:u}=h.widget_manager??{};u&&cs.add(u);let d=null,p=E=>{
o.answers=E,r?.tell(E)},f=()=>{l.replaceChildren();let{[e]:E,...L}=o;d=t(l,E,{...L,onChange:p,notebook:h.widget_manager})},
b=E=>{if(!d)return o[e]&&f();E.answers&&d.follow(E.answers),("stored"in E||"trouble"in E)&&d.hear?.(o.stored,o.trouble)};
return o[e]?f():l.append(c("p",{},Li)),n.add(b),()=>{n.delete(b),d?.stop()}}}};var F=class e{constructor(t,s){this.kit=t,this.cupboard=new Et(s),this.me=T(),this.before=this.cupboard.prefix!==de?new e(
t,{...s,prefix:de}):null}get forgets(){return!this.cupboard.isThere||Object.keys(this.unkept()).length>0}entries(t){return this.
cupboard.entries(`${this.kit}/${t}`)}names(){return this.cupboard.names(`${this.kit}/`).map(t=>t.slice(this.kit.length+1)).
filter(Hn)}places(t=[]){let s=t.flatMap(o=>o.rounds.map(({place:r})=>r)),n=[...new Set(["questions",...s,...this.names()])];
return this.filled(n,o=>this.entries(o))}unkept(){return this.filled(this.names(),t=>this.cupboard.unkept(`${this.kit}/${t}`))}filled(t,s){
let n=t.map(o=>({place:o,items:s(o)}));return Object.fromEntries(n.filter(({items:o})=>Object.keys(o).length).map(({place:o,
items:r})=>[o,r]))}keep(t,s,n){let o=`${this.kit}/${t}`,r=this.cupboard.read(o),i=n(this.entries(t),s);return z(r)||!ut(
j(r),i)?!1:(this.cupboard.write(o,G(i)),!0)}take(t,s=D){Object.entries(t).filter(([o,r])=>Hn(o)&&this.keep(o,r,s)).length&&
Kt()}clear(){for(let t of this.cupboard.names(`${this.kit}/`))this.cupboard.remove(t);Kt({cleared:`${this.cupboard.prefix}${this.
kit}/`})}whenKept(t,s){return this.cupboard.whenKept(this.kit,t,s)}about(){let{id:t,name:s}=this.entries("about");return{
id:t?.answer,name:s?.answer??""}}tellAbout(t){let s=this.entries("about"),n=Object.entries(t).filter(([o,r])=>(g(s,o)?.answer??
"")!==r);this.take({about:Object.fromEntries(n.map(([o,r])=>[o,le(this.me,{answer:r},g(s,o)?.by??{})]))})}save(t=[],s=this.
about().name){let{id:n=Math.random().toString(36).slice(2,12)}=this.about();this.tellAbout({id:n,name:s});let o=Object.fromEntries(
t.map(u=>[u.id,u.edition])),{about:r,...i}=this.places(t),a=Wn({kit:this.kit,id:n,name:s,lessons:o},i),h=`${this.kit}-wo\
rk-${Wi(new Date)}.json`,l=c("a",{href:URL.createObjectURL(new Blob([a],{type:"application/json"})),download:h});return l.
click(),setTimeout(()=>URL.revokeObjectURL(l.href),6e4),Kn(),h}},Hn=e=>["questions","practice","switches","bargain","abo\
ut"].includes(e)||/^rounds\/[^/]+$/.test(e),St=e=>O(e?.places)?Object.fromEntries(Object.entries(e.places).map(([t,s])=>[
t,j(s)])):{};function Wi(e){let t=s=>String(s).padStart(2,"0");return`${e.getFullYear()}-${t(e.getMonth()+1)}-${t(e.getDate())}\
-${t(e.getHours())}${t(e.getMinutes())}`}var hs="Save my work to a file",ls="A hosted session, as on Binder, ends after some ten idle minutes, and what it kept i\
s gone: save a file before you leave.",Ut={"":"",nowhere:"What you did here last is not kept: this browser has no space \
left for it, or does not allow it. It is gone when you close or reload this page. Save your work to a file first.",elsewhere:`\
What you did here last is kept only on the computer that runs the notebooks: this browser has no space left for it, or d\
oes not allow it. ${ls}`},Nt="This browser does not keep what you do in the course: it has no space left for it, or does\
 not allow it. Save your work to a file before you close or reload this page.",us=e=>`Saved as ${e}, where your browser \
keeps downloads. It is what you load to go on, and what you hand in.`,ds=e=>e.every(([t,s])=>s&&Y({by:s},t)),fe=e=>e.length?
ds(e)?"elsewhere":"nowhere":"",ot=class{constructor(t){this.due="",this.words=c("p"),this.saved=c("p");let s=c("button",
{type:"button",click:()=>this.say(this.words.textContent??"",us(t()))},hs);this.node=c("div",{class:"ck-notice",hidden:!0},
this.words,c("div",{class:"ck-buttons"},s),this.saved),this.spoken=c("div",{class:"ck-spoken","aria-live":"polite"})}show(t){
this.due=t,t!==this.words.textContent&&(t||!this.node.contains(document.activeElement)?this.say(t):this.node.addEventListener(
"focusout",()=>setTimeout(()=>this.show(this.due)),{once:!0}))}say(t,s=""){this.node.hidden=!t,this.words.textContent=t,
this.saved.textContent=s,this.spoken.textContent=s||t}};var rt="The answers kept here were made by a newer version of this course. They are left alone; what you answer now is n\
ot kept.",qi=1500,K=class{constructor(t,s,{answers:n,stored:o,onChange:r=()=>{},...i},a,h){let[l]=t.split("/");this.key=
t,this.names=s,this.onChange=r,this.fit=a,this.show=h,this.me=T(),this.items={},this.safe={},this.fitting=new WeakMap,this.
later=void 0,this.course=new F(l,i),this.cupboard=this.course.cupboard,this.notice=new ot(()=>this.course.save());let u=this.
cupboard.read(t);this.fromNewer=z(u)||z(n);let d=this.course.whenKept(()=>this.refresh(),()=>this.forget());this.stop=()=>{
clearTimeout(this.later),d()},!this.fromNewer&&(this.take(this.cupboard.fromCells(t)),this.take(j(u)),this.take(j(n)),this.
store(),this.hear(o),ut(j(n),this.items)&&this.tell())}entry(t){let s=g(this.items,t);return s&&!this.fitting.has(s)&&this.
fitting.set(s,this.fit(t,s)),s&&this.fitting.get(s)}take(t){let s=this.names.filter(n=>Object.hasOwn(t,n)).filter(n=>!g(
this.items,n)||!Y(this.items[n],t[n]));return this.items=D(this.items,Object.fromEntries(s.map(n=>[n,t[n]]))),s.length>0}put(t){
let s=j(this.cupboard.read(this.key));!this.fromNewer&&this.take(s)&&setTimeout(()=>this.show());for(let[n,o]of Object.entries(
t)){let r=he(g(s,n)?.by??{},g(this.items,n)?.by??{});this.items[n]=le(this.me,{...this.entry(n),...o},r)}this.fromNewer||
(this.store(),this.tell())}store(){let t=j(this.cupboard.read(this.key));ut(t,this.items)&&(this.cupboard.write(this.key,
G(D(t,this.items))),Kt()),this.notify()}tell(){try{this.onChange(kt(G(this.items)))}catch{}}notify(){let t=this.cupboard.
unkept(this.key),s=this.names.filter(r=>Object.hasOwn(t,r)),n=fe(s.map(r=>[t[r],g(this.safe,r)]));if(n==="nowhere"&&this.
notice.words.textContent!==Ut.nowhere&&Object.keys(this.safe).length){this.later??=setTimeout(()=>{this.safe={},this.notify()},
qi);return}clearTimeout(this.later),this.later=void 0,this.notice.show(Ut[n])}hear(t){this.safe=O(t)?t:{},this.notify()}refresh(){
this.fromNewer||(this.take(j(this.cupboard.read(this.key)))&&(this.show(),this.tell()),this.notify())}follow(t){this.fromNewer||
z(t)||!this.take(j(t))||(this.store(),this.show())}forget(){this.items={},this.show(),this.tell(),this.notify()}get face(){
return{follow:t=>this.follow(t),hear:t=>this.hear(t),stop:this.stop}}};function Yn({answer:e,dot:t,by:s},n){return Array.isArray(e)?{answer:n.map(({id:o})=>o).filter(o=>e.includes(o)),dot:t,by:s}:
null}var ps={scintilla:"at least one reason for it holds (the weakest: “scintilla of evidence”)",validity:"a reason \
for it holds and no attack on it does (stricter: “dialectical validity”)"};function zn({answer:e,dot:t,by:s}){return typeof e==
"string"&&Object.hasOwn(ps,e)?{answer:e,dot:t,by:s}:null}function fs({claims:e,relations:t,order:s},n,o){let r=new Set,i=({
premises:d})=>d.every(p=>r.has(p)),a=(d,p)=>t.filter(f=>f.to===d&&f.kind===p),h=d=>a(d,"supports").some(i)&&(o!=="validi\
ty"||!a(d,"attacks").some(i));for(let d of s)!n.includes(d)&&(!a(d,"supports").length||h(d))&&r.add(d);let l=d=>n.includes(
d)?"off":r.has(d)?a(d,"attacks").some(i)?"disputed":"on":"fallen",u=new Map(e.map(({id:d})=>[d,l(d)]));return{state:d=>$(
u.get(d)),stands:d=>["on","disputed"].includes($(u.get(d))),reasons:(d,p)=>a(d,p).filter(i),applies:i}}var ge={on:"stand\
s",disputed:"stands, disputed",fallen:"falls",off:"switched off"},me=(e,t)=>x(t.map(({premises:s})=>`${e} ${s.join(" wit\
h ")}`));function Gn(e,t,s){let n=fs(e,t,s),{conclusion:o}=e,r=e.claims.map(({id:u})=>u).filter(u=>n.state(u)==="fallen"),
i=r.length===1?"falls":"fall",a=t.length?`Switched off: ${x(t)}.`:"All claims are switched on.",h=s==="validity"?"By the\
 stricter standard":"So",l=r.length?` ${h} ${x(r)} ${i}.`:t.length?" Nothing else falls.":"";return`${a}${l} ${Pi(n,o,t.
length)}`}function Pi(e,t,s){if(e.state(t)==="off")return`The conclusion, ${t}, is switched off.`;let[n,o]=[e.reasons(t,
"supports"),e.reasons(t,"attacks")];if(!e.stands(t))return n.length?`The conclusion, ${t}, is supported ${me("by",n)}, b\
ut attacked ${me("by",o)}.`:`The conclusion, ${t}, has nothing left to stand on.`;let r=n.length?` ${me("on",n)}`:"",i=o.
length?`, disputed ${me("by",o)}`:", and nothing disputes it";return`The conclusion, ${t}, ${s?"still stands":"stands"}${r}${i}\
.`}var[Jn,Di,we]=[13,10.5,4.5];function Vn(e,t,s,n){let{layout:o,relations:r,claims:i}=e,a=new Map(i.map(({id:p,label:f})=>[
p,f])),h=new Map(r.map(p=>[p.id,p])),l=10,[u,d]=[o.width+2*l,o.height+2*l];return k("svg",{viewBox:[-l,-l,u,d].join(" "),
style:`min-width: ${u}px`,role:"img","aria-label":`Map of the argument. ${s} The list below has every claim.`,class:"ck-\
picture"},k("g",{"aria-hidden":"true"},o.paths.map(p=>Ui(p,$(h.get(p.relation)),t,o.gap)),o.boxes.map(p=>Ki(p,$(a.get(p.
claim)),t.state(p.claim),p.claim===e.conclusion,n))))}var Fi={disputed:"disputed",fallen:"falls",off:"off"};function Ki({
claim:e,x:t,y:s,width:n,height:o,lines:r},i,a,h,l){let u=t+n/2,d=s+(o-Jn*r.length)/2+Di,p=L=>[k("tspan",{class:"ck-name"},
e),L.slice(e.length)],f=(L,m)=>k("text",{x:u,y:d+Jn*m},m?L:p(L)),b=Fi[a]??"",E=b.length*6.5+10;return k("g",{class:`ck-b\
ox ck-${a}${h?" ck-last":""}`,click:()=>l(e),"data-claim":e},k("title",{},`${i}: ${ge[a]}`),k("rect",{x:t,y:s,width:n,height:o,
rx:3}),(a==="fallen"||a==="off")&&k("path",{class:"ck-strike",d:`M${t},${s+o}L${t+n},${s}`}),r.map(f),b&&k("g",{class:"c\
k-badge"},k("rect",{x:t+n-E-4,y:s-11,width:E,height:16,rx:8}),k("text",{x:t+n-E/2-4,y:s+1},b)))}function Ui({stems:e,bar:t,
head:s,word:n},o,r,i){let[a,h]=s,l=b=>k("polyline",{points:b.map(E=>E.join(",")).join(" ")}),u=o.kind==="supports",d=r.applies(
o),p=[we,-we].map(b=>l([[a-7-we,h-b],[a-7+we,h+b]])),f=k("path",{class:"ck-head",d:`M${a-9},${h-5}L${a},${h}L${a-9},${h+
5}Z`});return k("g",{class:`ck-path ck-${o.kind} ck-${o.basis}${d?"":" ck-idle"}`,"data-relation":o.id},k("g",{class:"ck\
-stems"},e.map(l),t.length&&l([[t[0],h],s])),t.length&&k("path",{class:"ck-bar",d:`M${t[0]},${t[1]-6}V${t[2]+6}`}),t.length&&
k("text",{x:t[0]+10,y:h-5,class:"ck-plus"},"+"),u?f:p,n&&k("text",{x:a-i/2-2,y:h-7,class:"ck-word"},n))}var ms=class{constructor(t,s){this.content=t,this.claims=new Map(t.claims.map(o=>[o.id,o]));let n=(o,r)=>o==="off"?Yn(r,
t.claims):zn(r);this.kept=new K(t.key,["off","standard"],s,n,()=>this.show()),this.build(),this.show()}off(){return this.
kept.entry("off")?.answer??[]}standard(){return this.kept.entry("standard")?.answer??"scintilla"}build(){let t=(n,o)=>c(
"fieldset",{},c("legend",{},n),c("div",{class:"ck-switch-list"},o.map(r=>this.control(r))));this.boxes=new Map;let{claims:s}=this.
content;this.status=c("p",{role:"status",class:"ck-outcome"}),this.allOn=c("button",{type:"button",click:()=>this.set([])},
"Switch all on"),this.picture=_("Picture of the map"),this.list=c("div",{class:"ck-states"}),this.root=c("div",{class:"c\
k-screen ck-switches",role:"group","aria-label":"Premise switches"},this.chooser(),c("div",{class:"ck-result"},this.status,
this.allOn),this.kept.notice.node,this.kept.notice.spoken,c("div",{class:"ck-beside"},c("div",{},t("Premises: nothing in\
 the map supports them",s.filter(({premise:n})=>n)),t("Claims that rest on others",s.filter(({premise:n})=>!n))),this.picture),
c("details",{open:!0},c("summary",{},"The map as a list, with the state of each claim"),this.list)),this.kept.fromNewer&&
this.root.prepend(c("p",{class:"ck-notice"},rt)),M(this.root)}control({id:t,label:s}){let n=c("input",{type:"checkbox",value:t,
change:()=>this.toggle(t)});return this.boxes.set(t,n),c("label",{},n,c("span",{},c("b",{},t)," ",w("span",s)))}chooser(){
let t=T();return this.choices=Object.entries(ps).map(([s,n])=>{let o=c("input",{type:"radio",name:t,value:s,change:()=>this.
judgeBy(s)});return[o,c("label",{},o,c("span",{},n))]}),c("fieldset",{class:"ck-standard"},c("legend",{},"Proof standard\
: a claim that rests on others stands when"),this.choices.map(([,s])=>s))}judgeBy(t){this.kept.put({standard:{answer:t}}),
this.show()}toggle(t){let s=this.off();this.set(s.includes(t)?s.filter(n=>n!==t):[...s,t])}set(t){let s=document.activeElement===
this.allOn;this.kept.put({off:{answer:this.content.claims.map(({id:n})=>n).filter(n=>t.includes(n))}}),this.show(),s&&this.
allOn.disabled&&this.boxes.values().next().value?.focus()}show(){let t=this.off(),s=this.standard(),n=fs(this.content,t,
s);for(let[r]of this.choices)r.checked=r.value===s;for(let[r,i]of this.boxes)i.checked=!t.includes(r);this.allOn.disabled=
!t.length;let o=Gn(this.content,t,s);o!==this.status.textContent&&(this.status.textContent=o),this.picture.replaceChildren(
N(()=>Vn(this.content,n,o,r=>this.toggle(r)),te)),this.list.replaceChildren(this.outline(n))}outline(t){let s=new Set,{relations:n,
conclusion:o,claims:r}=this.content,i=(l,u="")=>{let d=s.has(l),p=n.filter(({to:f})=>f===l);return s.add(l),c("li",{"dat\
a-claim":l,class:`ck-${t.state(l)}`},u,c("b",{},l),": ",w("span",`${$(this.claims.get(l)).label}. `),c("span",{class:"ck\
-state"},`${ge[t.state(l)]}${d&&p.length?" (see above)":""}`),!d&&p.length&&c("ul",{},p.map(a)))},a=l=>{let u=l.kind==="\
supports"?"Supported":"Attacked",d=l.concession?", as a concession,":"",p=l.basis==="stated"?"":", as we read it,",{premises:f}=l;
return f.length===1?i(f[0],`${u}${d}${p} by `):c("li",{},`${u}${d}${p} by these together:`,c("ul",{},f.map(b=>i(b))))},h=i(
o);return c("ul",{},h,r.filter(({id:l})=>!s.has(l)).map(({id:l})=>i(l)))}};function Xn(e,t,s={}){let n=new ms(t,s);return e.
append(n.root),n.kept.face}var B=100,Tt=(e,t)=>[0,1].map(s=>e.reduce((n,o,r)=>n+o.worth[s]*t[r][s],0)),it=(e,t)=>[e[0]-t[0],e[1]-t[1]],Hi=e=>Math.max(
e[0],0)*Math.max(e[1],0),gs=(e,t,s)=>e.map((n,o)=>n+s*(t[o]-n)),Zn=(e,t)=>Math.max(...it(e,t).map(Math.abs))<=1e-9*Math.
max(1,...e.map(Math.abs)),Qn=(e,t)=>{let[s,n]=[e[0]*t[1],e[1]*t[0]];return Math.abs(s-n)<=1e-9*Math.max(s,n)};function be(e){
let t=e.map(({kept:s})=>s);return{shares:t,points:Tt(e,t),deal:!1}}var to=(e,t)=>e.map(({worth:s,kept:n},o)=>s[0]||s[1]?
[t[o],1-t[o]]:n);function ws(e){let t=e.map(({worth:r})=>r[0]&&!r[1]?1:0),s=r=>e[r].worth[1]/e[r].worth[0],n=[...e.keys()].
filter(r=>e[r].worth[0]&&e[r].worth[1]).sort((r,i)=>s(r)-s(i)),o=[t];return n.forEach((r,i)=>{let a=[...o[o.length-1]];a[r]=
1,i&&Qn(e[n[i-1]].worth,e[r].worth)?o[o.length-1]=a:o.push(a)}),o.map(r=>({points:Tt(e,to(e,r)),first:r}))}function eo(e,t){
let s=[];return e.forEach((n,o)=>{let r=e[o+1]??n,i=[0,1].map(a=>(t[a]-n[a])/(r[a]-n[a])).filter(a=>a>0&&a<1).sort((a,h)=>a-
h);for(let a of[0,...i]){let h=gs(n,r,a);Math.min(...it(h,t))>=-1e-9*B&&s.push(h)}}),s}function Yi(e,t,s){let[[n,o],[r,i]]=[
it(e,s),it(t,s)],[a,h]=[r-n,i-o],l=a*h<0?[Math.min(Math.max(-(n*h+o*a)/(2*a*h),0),1)]:[],u=1e-9*Math.max(...[...e,...t,...s].
map(Math.abs));return[0,...l,1].map(d=>({gained:it(gs(e,t,d),s),along:d})).filter(({gained:d})=>Math.min(...d)>u).map(({
gained:d,along:p})=>[Hi(d),p]).reduce((d,p)=>d&&d[0]>=p[0]?d:p,void 0)}function so(e){let t=e.map(({worth:n,kept:o})=>{let r=Math.
max(0,1-o[0]-o[1]);return n[0]&&n[1]?o.map(i=>i+r/2):o}),s=Tt(e,t);return{shares:t,points:s,deal:!Zn(s,be(e).points)}}function zi(e){
let t=be(e),s=ws(e),n;for(let[a,h]of s.entries()){let l=s[a+1]??h;if(l===h&&s.length>1)continue;let u=Yi(h.points,l.points,
t.points);u&&!(n&&n.best>=u[0])&&(n={best:u[0],along:u[1],low:h,high:l})}if(!n)return t;let o=to(e,gs(n.low.first,n.high.
first,n.along)),r=Tt(e,o),i=so(e);return Zn(i.points,r)?i:{shares:o,points:r,deal:!0}}function Gi(e){let t=Tt(e,e.map(()=>[
1,1])),s=e.map(({worth:i})=>Qn(i,t));if(s.every(Boolean))return;let n=e.map(({worth:i,kept:a},h)=>s[h]?a:i[0]*t[1]>i[1]*
t[0]?[1,0]:[0,1]),o=Tt(e,n),r=Math.min(...it(o,be(e).points))>1e-9*Math.max(...t);return{shares:n,points:o,deal:r}}var dt="\
No deal",ke="Issue by issue",ye="Both at once",$e="Whole swap";function Yt(e){let t=Gi(e);return{[dt]:be(e),[ke]:so(e),[ye]:zi(
e),...t&&{[$e]:t}}}var I=e=>String(Math.floor(e*10+.5+1e-6)/10+0),no=e=>I(e)==="0"?"0":`+${I(e)}`.replace("+-","−"),jt=e=>e.
slice(0,1).toUpperCase()+e.slice(1);function bs(e,t){let s=Yt(e),[n,o,r]=[s[ye],s[ke],s[$e]],i=t.map((l,u)=>`${l} ${I(n.
points[u])}`),a=it(n.points,o.points).map(I),h=[];return n.deal?a.every(l=>l==="0")?h.push(`Linking both issues gains no\
thing: ${i[0]} points, ${i[1]} points, as issue by issue.`):h.push(`Linking both issues gives ${i[0]} points and ${i[1]}\
 points: ${a[0]} and ${a[1]} more than issue by issue.`):h.push("No deal: no possible deal is better for both sides than\
 having none."),it(r?.points??[0,0],r?s[dt].points:[0,0]).forEach((l,u)=>{l<0&&I(-l)!=="0"&&h.push(`The whole swap would\
 leave ${t[u]} ${I(-l)} points worse off than no deal.`)}),jt(h.join(" "))}var[ks,Ji]=[640,220],Vi=.73,pt={left:62,right:24,top:18,bottom:58},oo=18,ro=3,Xi=380;function Zi(e){let t=Math.max(Ji,Math.
min(ks,e||ks)),s=Math.round(Vi*t+(ks-t)/6),n=i=>pt.left+i/B*(t-pt.left-pt.right),o=i=>s-pt.bottom-i/B*(s-pt.top-pt.bottom);
return{width:t,height:s,across:n,down:o,path:i=>i.map(([a,h])=>`${n(a)},${o(h)}`).join(" ")}}var io={[dt]:["rect",{x:-6,
y:-6,width:12,height:12}],[ke]:["path",{d:"M0,-8 L7.5,6 L-7.5,6 Z"}],[ye]:["circle",{r:7.5}],[$e]:["path",{d:"M0,-9 L9,0\
 L0,9 L-9,0 Z"}]},ft=(e,t,s,n,o)=>k("line",{x1:e,y1:t,x2:s,y2:n,class:o});function ao(e,t,s){let[n,o]=io[e],r=e.toLowerCase().
replaceAll(" ","-");return k(n,{...o,transform:`translate(${t} ${s})`,class:`ck-mark ck-mark-${r}`})}function Qi([e,t],{
height:s,across:n,down:o}){let r=[0,20,40,60,80,100],[i,a]=[n(0),o(0)];return k("g",{"aria-hidden":"true"},r.map(h=>[ft(
n(h),a,n(h),o(B),"ck-grid"),ft(i,o(h),n(B),o(h),"ck-grid"),k("text",{x:n(h),y:a+20,"text-anchor":"middle"},String(h)),k(
"text",{x:i-9,y:o(h)+5,"text-anchor":"end"},String(h))]),ft(i,a,n(B),a,"ck-axis"),ft(i,a,i,o(B),"ck-axis"),k("text",{x:n(
B/2),y:s-10,"text-anchor":"middle",class:"ck-axis-title"},`Points of ${e}`),k("text",{transform:`translate(15 ${o(B/2)})\
 rotate(-90)`,"text-anchor":"middle",class:"ck-axis-title"},`Points of ${t}`))}var ta=(e,t)=>e.x<t.x+t.width&&t.x<e.x+e.
width&&e.y<t.y+t.height&&t.y<e.y+e.height,ea="600 13px";function sa(e){let t=document.createElement("canvas").getContext(
"2d");return t?(t.font=`${ea} ${getComputedStyle(document.querySelector(".ck-bargain")??document.body).fontFamily}`,t.measureText(
e).width):0}function na(e,{width:t,down:s}){let n=e.map(({x:o,y:r})=>({x:o-12,y:r-12,width:24,height:24}));return e.map(
({x:o,y:r,text:i})=>{let a=sa(i)+2*ro,l=[[20,-9],[-20-a,-9],[-a/2,-34],[-a/2,16],[10,-34],[10,16],[-10-a,-34],[-10-a,16],
[17,34],[17,-54]].map(([p,f])=>({x:o+p,y:r+f,width:a,height:oo})),u=p=>p.x>pt.left&&p.x+a<t&&p.y>0&&p.y+oo<s(0),d=l.find(
p=>u(p)&&!n.some(f=>ta(p,f)))??l.find(u)??l[0];return n.push(d),k("text",{x:d.x+ro,y:d.y+14,class:"ck-label"},i)})}function oa(e,{
across:t,down:s}){let n=[];for(let[o,{points:r}]of Object.entries(e)){let[i,a]=[t(r[0]),s(r[1])],h=n.find(l=>Math.hypot(
l.x-i,l.y-a)<4);h?h.text+=` = ${o}`:n.push({x:i,y:a,text:o})}return n}function co(e,t,s,n){let o=Zi(n),{width:r,height:i,
across:a,down:h,path:l}=o,u=Yt(e),d=ws(e).map(({points:m})=>m),[p,f]=u[dt].points,b=eo(d,[p,f]),E=b.length>1&&[[p,f],[p,
b[0][1]],...b,[b[b.length-1][0],f]],L=Object.entries(u).map(([m,{points:v}])=>ao(m,a(v[0]),h(v[1])));return k("svg",{viewBox:`\
0 0 ${r} ${i}`,width:r,role:"img","aria-label":s,class:"ck-picture"},k("polygon",{points:l([[0,0],[0,d[0][1]],...d,[d[d.
length-1][0],0]]),class:"ck-feasible"}),Qi(t,o),E&&k("polygon",{points:l(E),class:"ck-better"}),k("polyline",{points:l(d),
class:"ck-frontier"}),ft(a(p),h(f),a(p),h(B),"ck-least"),ft(a(p),h(f),a(B),h(f),"ck-least"),L,r>=Xi&&na(oa(u,o),o))}function ho(){
let e=(t,s)=>c("li",{},k("svg",{viewBox:"-12 -12 24 24",width:24,height:24,"aria-hidden":"true"},t),s);return c("ul",{class:"\
ck-legend"},Object.keys(io).map(t=>e(ao(t,0,0),t)),e(ft(-11,0,11,0,"ck-frontier"),"Frontier"),e(k("rect",{x:-10,y:-8,width:20,
height:16,class:"ck-feasible"}),"Possible"),e(k("rect",{x:-10,y:-8,width:20,height:16,class:"ck-better"}),"Better than n\
o deal for both"))}var Z=100,uo=e=>typeof e=="number"&&e>=0&&e<=Z,ys=(e,t,s)=>Array.isArray(e)&&e.length===t&&e.every(s),lo=e=>ys(e,2,uo),ra=[
["Same priorities",()=>({weights:[70,70]})],["Same first choice, different rates",()=>({weights:[80,60]})],["Opposite pr\
iorities",()=>({weights:[80,20]})],["Each holds what it wants",()=>({weights:[80,20],kept:[[100,0],[0,100]]})],["Each ho\
lds what the other wants",()=>({weights:[80,20],kept:[[0,100],[100,0]]})],["One side holds everything",()=>({kept:[[100,
0],[100,0]]})]],$s=class{constructor(t,s){this.content=t,this.names=t.sides,this.id=T(),this.start={weights:t.weights,kept:t.
kept,wishes:t.unseated.map(()=>0)},this.store=new K(t.key,Object.keys(this.start),s,(n,o)=>this.fitted(n,o),()=>this.show(
"")),this.controls=[],this.build(),this.show("")}get state(){let t=Object.entries(this.start).map(([s,n])=>[s,this.store.
entry(s)?.answer??n]);return Object.fromEntries(t)}fitted(t,{answer:s,dot:n,by:o}){let r=([a,h])=>a+h<=Z;return{weights:lo,
kept:a=>ys(a,2,lo)&&a.every(r),wishes:a=>ys(a,this.start.wishes.length,uo)}[t](s)?{answer:kt(s),dot:n,by:o}:null}stakes(){
let{weights:t,kept:s}=this.state;return[t,t.map(o=>Z-o)].map((o,r)=>({worth:o,kept:s[r].map(i=>i/Z)}))}build(){let{content:t}=this,
s=(r,i)=>c("button",{type:"button",click:i},r);this.status=c("div",{class:"ck-said",role:"status"}),this.figure=c("div",
{class:"ck-figure"}),this.table=_("Table of outcomes");let n=ra.map(([r,i])=>s(r,()=>this.change(i(),`${r}.`))),o=s("Bac\
k to the starting numbers",()=>this.change(this.start,"Back to the starting numbers."));this.root=c("div",{class:"ck-scr\
een ck-bargain",role:"group","aria-label":"A bargain to try out"},c("div",{class:"ck-intro"},w("p",t.question),w("p",t.basis)),
c("div",{class:"ck-beside"},c("div",{class:"ck-moved"},this.weightFields(),t.issues.map((r,i)=>this.keptFields(r,i)),this.
unseatedFields()),c("div",{class:"ck-follows"},c("div",{class:"ck-presets",role:"group","aria-label":"Try"},n,o),this.status,
this.store.notice.node,this.store.notice.spoken,this.figure,ho())),this.table,c("details",{},c("summary",{},"What the mo\
del assumes"),c("ul",{},t.assumptions.map(r=>w("li",r))))),this.store.fromNewer&&this.root.prepend(c("p",{class:"ck-noti\
ce"},rt)),M(this.root),Fs(this.figure,()=>this.draw())}fields(t,s,n){return c("fieldset",{},w("legend",t),s&&w("p",s),c(
"div",{class:"ck-sliders"},n))}slider(t,s,n,o){let r=`${this.id}-${this.controls.length}`,i=c("input",{type:"range",id:r,
min:0,max:Z,step:5,input:()=>o(Number(i.value))}),a=c("span",{class:"ck-value","aria-hidden":"true"});return this.controls.
push(()=>{i.value=String(s()),a.textContent=n(s()),i.setAttribute("aria-valuetext",a.textContent)}),c("div",{class:"ck-s\
lider"},c("label",{for:r,dir:"auto"},t),i,a)}weightFields(){let[t,s]=this.content.issues.map(({name:r})=>r),n=r=>`${I(r)}\
 (${s} ${I(Z-r)})`,o=(r,i)=>this.slider(`To ${r}`,()=>this.state.weights[i],n,a=>{let h=[...this.state.weights];h[i]=a,this.
change({weights:h})});return this.fields(`How much does ${t} matter?`,`Each side has ${Z} points of its own. What it doe\
s not give to ${t} goes to ${s}.`,this.names.map(o))}keptFields(t,s){let n=(o,r)=>this.slider(`${jt(o)} keeps`,()=>this.
state.kept[s][r],i=>`${I(i)}%`,i=>{let a=kt(this.state.kept);a[s][r]=i;let h=Z-i,l=a[s][1-r]>h;l&&(a[s][1-r]=h);let u=`${jt(
this.names[1-r])} now keeps ${I(h)}% of ${t.name}.`;this.change({kept:a},l?u:"")});return this.fields(`${t.name}: who ke\
eps what without a deal?`,t.text,this.names.map(n))}unseatedFields(){let{unseated:t}=this.content;if(!t.length)return!1;
let s=(n,o)=>this.slider(`To ${n}`,()=>this.state.wishes[o],r=>`${I(r)} points`,r=>{let i=[...this.state.wishes];i[o]=r,
this.change({wishes:i},`${jt(n)}: ${I(r)} points. Nothing moves: the model has no place for this number.`)});return this.
fields("What is a deal worth to those without a seat?","They live with the outcome. Move these, and watch the picture an\
d the table.",t.map(s))}change(t,s=""){this.store.put(Object.fromEntries(Object.entries(kt(t)).map(([n,o])=>[n,{answer:o}]))),
this.show(s)}show(t){let s=this.stakes(),n=bs(s,this.names);for(let r of this.controls)r();let o=t?`${t} ${n}`:n;o!==this.
status.textContent&&(this.status.textContent=o),this.draw(),this.table.replaceChildren(this.outcomeTable(Yt(s)))}draw(){
let t=this.stakes(),s=`Chart. ${bs(t,this.names)}`;this.figure.replaceChildren(N(()=>co(t,this.names,s,this.figure.clientWidth),
te))}outcomeTable(t){let{issues:s,unseated:n}=this.content,o=Object.values(t),r=(u,d)=>c("tr",{},w("th",u),o.map(p=>c("t\
d",{},d(p)))),i=t[dt].points,a=(u,d,p)=>{let[f,b]=u.shares[d];return`${I(Z*[f,b,Math.max(0,1-f-b)][p])}%`},h=[...s.flatMap(
(u,d)=>[...this.names,"left with neither"].map((p,f)=>r(`${u.name}: ${p}`,b=>a(b,d,f)))),...this.names.flatMap((u,d)=>[r(
`Points of ${u}`,p=>I(p.points[d])),r(`Gain of ${u} over no deal`,p=>no(p.points[d]-i[d]))]),...n.map(u=>r(`${jt(u)}, wi\
thout a seat`,()=>"no number"))];for(let u of h)u.firstElementChild?.setAttribute("scope","row");let l=["Who gets what",
...Object.keys(t)].map(u=>c("th",{scope:"col"},u));return c("table",{},c("caption",{},"Where the bargain may end"),c("th\
ead",{},c("tr",{},l)),c("tbody",{},h))}};function po(e,t,s={}){let n=new $s(t,s);return e.append(n.root),n.store.face}var zt={author:"the author's own words",quoted:"a quoted person",reported:"reported speech",inference:"the author's infe\
rence"},U=Object.keys(zt),ia=U.flatMap(e=>U.map(t=>[e,t])).filter(([e,t])=>e!==t);function xs(e,t){let s=[];for(let n of e){
let{first:o}=t(n);if(n.truly&&s.push([n.truly,n.choices.find(r=>r.id===o)?.taken_for]),O(o))for(let r of(n.rows??[]).filter(
({id:i})=>typeof g(o,i)=="string"))s.push([r.truly,g(r.taken_for??{},o[r.id])])}return(n,o)=>s.filter(r=>r[0]===n&&r[1]===
o).length}function vs(e){let t=(o,r)=>{let i=e(o,r);return c("td",{class:o===r?"ck-diagonal":i&&"ck-confused"},String(i||
"–"))},s=U.map(o=>c("th",{scope:"col"},`taken for ${zt[o]}`)),n=U.map(o=>c("tr",{},c("th",{scope:"row"},zt[o]),U.map(r=>t(
o,r))));return _("Voice confusion table",c("table",{},c("caption",{},"Whose words you took them for, at your first try"),
c("thead",{},c("tr",{},c("th",{scope:"col"},"Truly"),s)),c("tbody",{},n)))}function fo(e,t){if(!e.map(t).every(({tries:n,
revealed:o})=>n||o))return null;let s=xs(e,t);return{sentence:Os(s),detail:[vs(s)]}}function Os(e){let s=ia.map(([n,o])=>({
truly:n,taken:o,often:e(n,o)})).reduce((n,o)=>o.often>n.often?o:n);if(s.often){let n=s.often===1?"once":`${s.often} time\
s`;return`Your commonest confusion: you took ${zt[s.truly]} for ${zt[s.taken]}, ${n}.`}return U.some(n=>e(n,n))?"No conf\
usion between kinds of voice: at your first try you named the right kind each time.":"Nothing to compare: every answer w\
as shown."}var Es=class{constructor(t,s){this.heard=t,this.course=new F(t.kit,s),this.notice=new ot(()=>this.course.save()),this.sentence=
c("p",{role:"status",class:"ck-confusion"}),this.table=c("div"),this.from=c("p",{class:"ck-from"}),this.root=c("div",{class:"\
ck-screen ck-confusions",role:"group","aria-label":"Your voice confusions"},this.sentence,this.table,this.from,this.notice.
node),M(this.root),this.count(),this.stop=this.course.whenKept(()=>this.count())}count(){let t=()=>0,s=this.heard.rounds.
map(h=>{let l=this.course.entries(h.place),u=h.items.map(p=>({choices:[],rows:[],...p})),d=N(()=>xs(u,({id:p})=>g(l,p)??
{}),t);return{...h,times:d,heard:aa.reduce((p,f)=>p+d(...f),0)}}),n=(h,l)=>s.reduce((u,d)=>u+d.times(h,l),0),o=s.reduce(
(h,l)=>h+l.heard,0),r=U.reduce((h,l)=>h+n(l,l),0),i=o?`At your first try you named the right kind of voice for ${r} of ${o}\
. ${Os(n)}`:this.toDo();i!==this.sentence.textContent&&(this.sentence.textContent=i),this.table.replaceChildren(...o?[vs(
n)]:[]),this.from.hidden=!o,this.notice.show(this.course.forgets?Nt:"");let a=s.filter(h=>h.heard);this.from.textContent=
`Counted: ${x(a.map(h=>`${h.heard} in ${mo(h)}`))}.`}toDo(){let t=[...new Set(this.heard.rounds.map(({lesson:o})=>o))],s=x(
this.heard.rounds.map(mo));return`Nothing to count yet. Answer rounds of ${t.length>1?"lessons":"lesson"} ${x(t)} first,\
 in this browser: ${s}.`}},aa=U.flatMap(e=>U.map(t=>[e,t])),mo=({title:e,lesson:t})=>`“${e}” (lesson ${t})`;function go(e,t,s={}){
let n=new Es(t,s);return e.append(n.root),{follow:()=>n.count(),stop:n.stop}}var wo=({tries:e=0,revealed:t,outcome:s})=>e>0||t===!0||s==="shown";function xe(e,t){let s=t.questions??{},n=e.questions.
filter(({id:a})=>!wo(g(s,a)??{})),o=e.rounds.map(a=>{let h=Object.values(g(t,a.place)??{}).filter(wo).length;return{...a,
done:Math.min(a.asks,h)}}),r=e.questions.length+o.reduce((a,{asks:h})=>a+h,0),i=e.questions.length-n.length+o.reduce((a,h)=>a+
h.done,0);return{all:r,done:i,open:n,rounds:o.filter(a=>a.done<a.asks)}}function ve(e){let t=s=>e.reduce((n,o)=>n+o[s],0);
return{all:t("all"),done:t("done")}}var Ss=({all:e,done:t})=>e?t===e?`all ${e} answered`:`${t} of ${e} answered`:"no que\
stions";function Gt(e){let t=c("p",{class:"ck-title",id:e}),s=c("progress",{"aria-labelledby":e});return{node:c("div",{class:"\
ck-whole"},t,s),show:(n,o)=>Ns(s,t,o,`${n}: ${Ss(o)}`)}}function Ns(e,t,{all:s,done:n},o){e.hidden=!s,e.max=s||1,e.value=
n,t.textContent=o}function js({file:e,title:t},s){let n=`${e}.ipynb`,o=c("a",{href:n,dir:"auto"},t),r=s?.context?.path;return typeof r=="s\
tring"&&N(()=>s.rendermime?.linkHandler?.handleLink(o,r.slice(0,r.lastIndexOf("/")+1)+n,""),null),o}var Ts=(e,t)=>[...e.
querySelectorAll(t)].map(s=>s);function bo(e,{place:t,id:s}){let n=Ts(document,".ck-quiz").filter(a=>a.dataset.place===t),
o=s?n.flatMap(a=>Ts(a,"form")).filter(a=>a.dataset.question===s):n,r=e.closest(".jp-Notebook"),i=o.filter(a=>a.checkVisibility());
return i.find(a=>a.closest(".jp-Notebook")===r)??i[0]}function ko(e){Ts(e,"input:enabled, select:enabled, textarea, butt\
on:not([hidden])")[0]?.focus({preventScroll:!0});let t=()=>e.scrollIntoView({block:e.offsetHeight<innerHeight?"center":"\
start"});t(),requestAnimationFrame(()=>requestAnimationFrame(t))}var ca=1e4,ha=200;function yo(e,t,s=performance.now()+ca){
let n=bo(e,t);n?ko(n):performance.now()<s&&setTimeout(()=>yo(e,t,s),ha)}function $o({title:e,...t},{file:s,isHere:n,notebook:o,
missing:r}){let i=js({file:s,title:e},o);return i.addEventListener("click",a=>{let h=bo(i,t);return!h&&!n&&s?yo(i,t):(a.
preventDefault(),a.stopPropagation(),h?ko(h):r())}),i}var xo={all:0,done:0,open:[],rounds:[]};function la(e,t){let s=e.filter((i,a)=>t[a].done<t[a].all);if(!s.length)return"A\
ll questions of all lessons are answered.";let{title:n}=s[0],o=t[e.indexOf(s[0])].done>0,r=s.length>1?` Still open: ${s.
length} of ${e.length} lessons.`:"";return`${o?"Go on":"Next: begin"} with ${n}${/[.?!]$/.test(n)?"":"."}${r}`}var As=class{constructor(t,{
answers:s,...n}){this.plan=t,this.notebook=n.notebook,this.course=new F(t.kit,n),this.notice=new ot(()=>this.course.save(
t.lessons));let o=T();this.bar=Gt(`${o}-sum`),this.rows=t.lessons.map((a,h)=>this.row(a,`${o}-${h}`)),this.next=c("p",{role:"\
status",class:"ck-next"});let r=c("button",{type:"button",click:()=>this.count(!0)},"Count again"),i=t.lessons.reduce((a,h)=>a+
h.minutes,0);this.root=c("div",{class:"ck-screen ck-overview",role:"group","aria-label":"The course and your progress"},
this.bar.node,this.next,c("ol",{class:"ck-lessons",role:"list"},this.rows.map(({node:a})=>a)),this.notice.node,c("div",{
class:"ck-below"},r,c("p",{},`${t.lessons.length} lessons, ${i} minutes in all. `+(this.notebook?.counts??"This counts t\
he answers kept in this browser and on the computer that runs the notebooks.")))),M(this.root),this.follow(s),this.stop=
this.course.whenKept(()=>this.count())}row(t,s){let n=js(t,this.notebook);n.id=s;let o=c("progress",{"aria-labelledby":s}),
r=c("span",{class:"ck-far"});return{node:c("li",{},c("div",{},n,c("p",{class:"ck-about",dir:"auto"},`${t.minutes} minute\
s · ${t.about}`)),c("div",{class:"ck-bar"},o,r)),bar:o,words:r}}follow(t){this.course.take(St(t)),this.count()}count(t=!1){
let{lessons:s}=this.plan,n=this.course.places(s),o=s.map(i=>N(()=>xe(i,n),xo));for(let[i,a]of o.entries()){let{bar:h,words:l}=this.
rows[i];Ns(h,l,a,a===xo?"cannot be counted here":Ss(a))}this.bar.show("The course",ve(o)),this.notice.show(this.course.forgets?
Nt:"");let r=la(s,o);(t||r!==this.next.textContent)&&this.next.replaceChildren(r)}};function vo(e,t,s={}){let n=new As(t,
s);return e.append(n.root),{follow:o=>n.follow(o),stop:n.stop}}function Oe({title:e,paragraphs:t}){let s=T(),n=w("p",e);return n.id=s,n.className="ck-title",c("section",{class:"ck-tex\
t","aria-labelledby":s},n,t.map(o=>w("p",o.trim())))}var Jt="#round",At=e=>({answer:ct(e),first:null,tries:0,outcome:"",revealed:!1,sure:null,of:""}),Ms=["right","partly","w\
rong","shown"],Oo=(e,{outcome:t=""})=>!(Ms.includes(t)||t==="noted")||Ms.includes(t)===!!y[e.kind].solution,Is=(e,t)=>!J(
t)&&ee(e,t)?y[e.kind].usable(e,t):ct(e),Eo=(e,t)=>J(t)||A(Is(e,t))===A(t),Ee=(e,t)=>N(()=>Oo(e,t)&&Eo(e,t.answer),!1),ua=(e,t)=>N(
()=>Oo(e,t)&&(J(t.answer)||!J(Is(e,t.answer))),!1),Cs=(e,t)=>Ft(t).filter(s=>Ee(e,s)),Se=(e,t)=>Mt(e,t).filter(({answer:s})=>!J(
s)),Mt=(e,{others:t=[]})=>t.filter(s=>!C(s)&&!Ee(e,s));function Vt(e,t){let s=q(t),n=s.find(r=>ua(e,r)),o=s.filter(r=>r!==
n||!Ee(e,r));return{...N(()=>n&&pa(e,n),void 0)??At(e),revealed:s.some(({revealed:r,outcome:i})=>r===!0||i==="shown"),by:t.
by,...o.length&&{others:o}}}function da(e,t,s){let n=y[e.kind].either?.(e,t),o=n?n.answers:[];return W(e,t).outcome||o.some(
r=>W(e,r).outcome===s)&&s}function pa(e,t){let[s,n]=[Is(e,t.answer),Ee(e,t)],o=t.outcome??"",r=o==="noted"||Ms.includes(
o),i=o==="shown"?"shown":n&&r&&da(e,s,o);return{answer:s,first:ee(e,t.first)&&Eo(e,t.first)?t.first:null,tries:Zt(t.tries),
outcome:i||"",sure:e.confidence.find(a=>a===t.sure)??null,of:typeof t.of=="string"?t.of:"",dot:t.dot}}var So=({answer:e,
dot:t,by:s},n)=>typeof e=="string"&&/^[0-9]{1,9}$/.test(e)?{answer:String(Number(e)%n),dot:t,by:s}:null;var Ne=class{constructor(t,s){this.words=c("span");let n=(o,r)=>c("button",{type:"button",click:r},o);this.node=c("div",
{class:"ck-others"},c("p",{class:"ck-notice"},this.words),c("div",{class:"ck-buttons"},n("Show the other answer",t),n("K\
eep only this one",s)))}show(t){this.node.hidden=!t,this.words.textContent=`You answered this in more than one place. Th\
is is one answer; ${t===1?"the other one is":`the ${t} others are`} kept, too.`}},Te=class{constructor(){this.words=c("d\
iv"),this.details=c("details",{},c("summary",{},"Your earlier answer"),this.words),this.node=c("div",{class:"ck-earlier"},
c("p",{class:"ck-notice"},fa),this.details)}show(t){let s=t.flatMap(({answer:n})=>at.text(n)?[n]:Object.values(n??{})).filter(
ma);this.node.hidden=!t.length,this.details.hidden=!s.length,this.words.replaceChildren(...s.map(n=>w("p",n)))}},fa="You\
r earlier answer no longer fits this question, which has changed. It is kept. Please answer again.",ma=e=>at.text(e)&&/\S\s+\S/.
test(e);var No="Say first how sure you are, then check.",ga=(e,t)=>`${e}%${t?e===100?" certain":"":" just guessing"}`;function To(e,t){
let s=e.confidence.map(a=>c("input",{type:"radio",name:`${t}-sure`,value:a})),o=`How sure are you that ${y[e.kind].shape===
"text"?"your":"all of your"} answer is right?`,r=e.confidence.map((a,h)=>c("label",{},s[h],c("span",{},ga(a,h)))),i=c("f\
ieldset",{class:"ck-rating"},c("legend",{},o),c("div",{},r));return{node:i,read:()=>Number($(s.find(a=>a.checked)).value),
write(a,h){i.hidden=h&&a===null,i.disabled=h;for(let l of s)l.checked=Number(l.value)===a&&a!==null}}}var Ls={right:"Right.",partly:"Partly right.",wrong:"Not yet.",shown:"The answer:"};function jo(e,t,s){let n=typeof s=="\
string"?{text:s}:s,o=n.back?.length?n.back:e.back;return c("p",{},t&&[c("strong",{},t)," "],w("span",n.text),typeof s!="\
string"&&c("span",{class:"ck-back"},Ks(o)))}var wa=(e,t)=>[`${$(t.answer)(e).replace(/\.$/,"")}.`,...t.explained?.(e)??[]],
Rs=class{constructor(){this.node=c("div",{class:"ck-spoken ck-passing","aria-live":"polite"})}say(t){clearTimeout(this.later),
this.node.replaceChildren(...t.length?[t.join(`
`)]:[]),this.later=setTimeout(()=>this.node.replaceChildren(),ba)}},ba=1e4;function ka(e,t){let s=e.querySelectorAll("te\
xtarea, input[inputmode]");for(let o of s)o.readOnly=t;let n=e.querySelectorAll("input:not([inputmode]), select, button");
for(let o of n)o.disabled=t}var Ao=(e,t)=>$(e.querySelector(t)).focus(),ya="This question has changed since you answered\
 it. Look at it again.",$a="This question cannot be shown here. Its answer is kept.",It=class{constructor(t,s,n){let o=r=>this.
guard(r);this.make=()=>new Bs(t,s,{...n,guard:o}),this.question=null,this.node=c("div"),this.show()}show(){this.guard(()=>{
this.question??=this.make(),this.question.show(),this.put(this.question.node)})}guard(t){N(()=>t()??!0,!1)||(this.question=
null,this.put(c("div",{class:"ck-question"},c("p",{class:"ck-notice"},$a))))}put(t){this.node!==t&&this.node.replaceWith(
t),this.node=t}},Bs=class{constructor(t,s,n){this.item=t,this.quiz=n,this.kind=y[t.kind],this.id=`${n.id}-${s}`,this.notes=
new Map,this.everything=!1,this.lines=[],this.look="plain",this.notesSaid=[],this.last=void 0,this.drawn=this.kind.draw(
t,this),this.drawn.body.addEventListener("input",()=>n.guard(()=>this.changed()));let o=t.confidence.length?To(t,this.id):
null;this.rating=o,o?.node.addEventListener("input",()=>n.guard(()=>this.change({sure:o.read()})));let r=(l,u)=>c("butto\
n",{type:"button",click:()=>this.press(u)},l);this.checkButton=c("button",{type:"submit",class:"ck-primary"},this.kind.check??
"Check"),this.revealButton=r("Show answer",()=>this.reveal()),this.againButton=r("Try again",()=>this.again()),this.buttons=
c("div",{class:"ck-buttons"},this.checkButton,this.revealButton,this.againButton),this.status=c("div",{role:"status","ar\
ia-live":"off"}),this.aloud=new Rs,this.meant=c("div",{class:"ck-buttons",role:"group","aria-label":"Which do you mean?",
hidden:!0}),this.changedNote=c("p",{class:"ck-notice"},ya),this.other=new Ne(()=>this.press(()=>this.swap()),()=>this.press(
()=>this.keepThis())),this.earlier=new Te;let i=c("legend",{id:`${this.id}-legend`},n.numbered&&c("span",{class:"ck-coun\
t"},`${s}. `),w("span",t.stem),t.quote&&w("span",t.quote,!0)),a=this.kind.running?[this.status,this.buttons]:[this.buttons,
this.status,this.meant],h=l=>{l.preventDefault(),this.press(()=>this.check())};this.node=c("form",{class:`ck-question ck\
-${t.kind}`,"data-question":t.id,submit:h},c("fieldset",{},i,this.changedNote,this.earlier.node,this.drawn.body,this.rating?.
node,a,this.aloud.node,this.other.node,this.drawn.after))}noteId(t){let s=[...this.item.choices,...this.item.rows].findIndex(
n=>n.id===t);return`${this.id}-note-${s<0?t:s}`}note(t){let s=c("span",{class:"ck-spoken"}),n=c("span",{id:this.noteId(t)}),
o=c("p",{},s,n);return this.notes.set(t,{node:o,part:s,words:n}),o}notice(t){this.say([t],"plain")}change(t){this.quiz.change(
this.item,t),this.show()}changed(){this.everything=!1,this.change({answer:this.drawn.read(),...!this.kind.stays&&{outcome:""}})}check(){
let t=this.drawn.read(),{tries:s,first:n,revealed:o,sure:r}=this.quiz.entry(this.item),{outcome:i}=W(this.item,t),a=!i&&
this.kind.either?.(this.item,t);return a?this.ask(a):!i||!Object.keys(t).length?this.notice(this.kind.blank??""):this.rating&&
!s&&!o&&r===null?this.notice(No):(this.last=[],this.change({answer:t,outcome:i,tries:s+1,first:s?n:t}))}ask({asks:t,answers:s}){
this.last=[],this.notice(t);let n=o=>{this.drawn.write(o),this.changed(),this.check()};this.meant.replaceChildren(...s.map(
o=>c("button",{type:"button",click:()=>this.press(()=>n(o))},`I mean ${Number(o)}`))),this.meant.hidden=!1}reveal(){let{
outcome:t,tries:s,sure:n}=this.quiz.entry(this.item);this.everything=t==="right"||t==="noted",this.everything?this.show():
this.change({outcome:"shown",revealed:!0,sure:s?n:null})}again(){this.everything=!1,this.change({answer:ct(this.item),outcome:""}),
Ao(this.drawn.body,"input, select, textarea, button, [tabindex='0']")}swap(){let t=this.quiz.entry(this.item),[s]=q(t),[
n,...o]=Cs(this.item,t);this.last=[],this.change({...n,others:[...o,s,...Mt(this.item,t)]})}keepThis(){this.change({others:Mt(
this.item,this.quiz.entry(this.item))})}press(t){let s=document.activeElement;this.quiz.guard(t),!(document.activeElement!==
s&&document.activeElement!==document.body)&&s&&this.node.contains(s)&&(s.matches(":disabled")||s.closest("[hidden]"))&&Ao(
this.buttons,"button:not([hidden])")}show(){let{item:t,kind:s}=this,n=this.quiz.entry(t);this.meant.hidden=!0;let{answer:o,
outcome:r,tries:i,revealed:a,sure:h,of:l}=n;this.earlier.show(r?[]:Se(t,n)),this.changedNote.hidden=!this.earlier.node.hidden||
!l||l===t.edition||!(i||a||Object.keys(o).length),this.other.show(Cs(t,n).length);let u=r==="shown",d=u||r==="right",p=W(
t,r&&!u?o:null);this.drawn.write(u?$(s.solution)(t):o),ka(this.drawn.body,d),this.drawn.after&&(this.drawn.after.hidden=
!r),this.rating?.write(h,i>0||a);let f=(u||this.everything)&&s.everyReply,b=f?f(t):p.notes,E=this.showNotes(b,f?"Not thi\
s.":Ls.wrong,d);this.drawn.told?.(b,d);let L=u?wa(t,s):p.said,m=s.running&&Object.keys(o).length&&!u?s.running(t,o):[],v=s.
holds&&!r&&o.length,P=v?this.lines:[...L,...m].filter(gt=>gt);this.say(P,v?this.look:r||"plain",[...u&&s.inWords?.(t)||[],
...E]);let mt=s.solution&&!d;this.checkButton.hidden=d,this.revealButton.textContent=mt?"Show answer":"Show every reply",
this.revealButton.hidden=!(mt||s.options&&r&&!f),this.againButton.hidden=!r||!s.solution||!!(s.holds&&!d)}showNotes(t,s,n){
let o=new Map(t.map(([i,a,h])=>[i,{right:a,reply:h}])),r=new Map;for(let[i,{node:a,part:h,words:l}]of this.notes){let{right:u,
reply:d}=o.get(i)??{},p=u===null?"plain":u==="partly"?u:u?"right":"wrong";a.hidden=!d,a.className=`ck-note ck-${p}`,l.replaceChildren(
...d?jo(this.item,p==="wrong"?s:p!=="plain"&&Ls[p],d).childNodes:[]),h.textContent=d&&n?`${this.partInWords(i)}: `:"",d&&
n?a.tabIndex=0:a.removeAttribute("tabindex"),d&&r.set(a,`${this.partInWords(i)}: ${l.textContent}`)}return[...r].sort(([
i],[a])=>i.compareDocumentPosition(a)&Node.DOCUMENT_POSITION_FOLLOWING?-1:1).map(([,i])=>i)}partInWords(t){let s=this.drawn.
read();if(this.kind.part)return this.kind.part(this.item,t,s);let{text:n}=$([...this.item.choices,...this.item.rows].find(
({id:r})=>r===t)),o=this.kind.chosen?.(this.item,s,t);return o?`${n}: ${o}`:n}say(t,s,n){let o=n??this.notesSaid;this.notesSaid=
o;let r=[JSON.stringify([t,s]),JSON.stringify(o)],i=r.map((l,u)=>l!==this.last?.[u]),a=!this.last;this.last=r,i[0]&&(this.
lines=t,this.look=s,this.status.className=`ck-status ck-${s}`,this.status.replaceChildren(...t.map((l,u)=>jo(this.item,!u&&
Ls[s],l))));let h=[...this.status.children].map(l=>l.textContent??"");i.includes(!0)&&this.aloud.say(a?[]:[...i[0]?h:[],
...i[1]?o:[]])}};var Mo="These are few questions: a difference of one or two may be chance.";function Io({slots:e,strands:t},s){let n=new Set(
t.flatMap(({forms:i})=>i.A)),o=e.filter(i=>i.length===2&&i.every(a=>s(a).length));if(!o.length)return[];let r=i=>o.filter(
a=>s(a.filter(h=>n.has(h)===i)[0]??a[0])[0][1]).length;return[`Before the lessons you had ${r(!0)} of ${o.length} right \
at first, after them ${r(!1)} of ${o.length} that ask the same of another text. ${Mo}`]}function Co({judges:e},t){let s=Object.
keys(e).filter(o=>t(o).length);if(!s.length)return[];let n=o=>{let r=s.filter(i=>e[i]===o);return`${r.filter(i=>t(i)[0][1]).
length} of ${r.length}`};return[`Sound arguments accepted for the right reason: ${n(!0)}. Flaws found: ${n(!1)}. ${Mo}`]}var Lo=[1,3,10],xa=86400,je=e=>Math.floor(e/xa),Ro=(e=new Date)=>Math.floor(e.getTime()/1e3)-e.getTimezoneOffset()*60;function Bo(e,t){
let s=Object.keys(e);if(!s.every(p=>e[p].length))return{stands:"open",due:0,ask:""};let n=s.flatMap(p=>e[p].map(([f,b])=>({
at:f,right:b,name:p})));n.sort((p,f)=>p.at-f.at);let o=null;for(let{right:p}of n)o=p?o===null?null:o+1:0;if(o===null||o>
Lo.length)return{stands:"done",due:0,ask:""};let r=n[n.length-1],[i,a]=[je(t),je(r.at)],h=a>i?i:a+(o?Lo[o-1]:0),l=s.filter(
p=>p!==r.name),u=p=>Math.max(...e[p].map(([f])=>f)),[d]=(l.length?l:[r.name]).sort((p,f)=>u(p)-u(f));return{stands:"wait\
s",due:h,ask:d}}function _o(e,t){return e.map(o=>Bo(o,t)).filter(({stands:o,due:r})=>o==="waits"&&r<=je(t)).sort((o,r)=>o.
due-r.due).map(({ask:o})=>o)}function Wo(e,t){let s=e.map(n=>Bo(n,t)).filter(({stands:n})=>n==="waits");return s.length?
Math.max(0,Math.min(...s.map(({due:n})=>n))-je(t)):null}function va(e,t){let n=q(t).flatMap(({log:h})=>Array.isArray(h)?h:[]).filter(h=>Array.isArray(h)&&h.length===2&&h.every(
Number.isSafeInteger)),o=new Map(n.map(([h,l])=>[`${h} ${l}`,[h,l===1]]));if(o.size)return[...o.values()].sort(([h],[l])=>h-
l);let{tries:r,revealed:i,first:a}=Vt(e,t);return r||i?[[0,!!r&&W(e,a).outcome==="right"]]:[]}var _s=class{constructor(t,s){
this.practising=t,this.now=s.now??Ro,this.id=T(),this.items=new Map(t.items.map(o=>[o.id,yt(o)]));let n=(o,r)=>{let i=$(
this.items.get(o));return{...Vt(i,r),attempts:va(i,r),log:qo(r)}};this.kept=new K(t.key,[...this.items.keys()],s,n,()=>this.
follow()),this.entry=o=>this.kept.entry(o.id)??At(o),this.queue=[],this.item=null,this.counted=!1,this.due=c("p",{}),this.
dueButton=c("button",{type:"button",click:()=>this.begin(this.dueItems())},"Practise what is due"),this.rows=this.practising.
strands.map(o=>this.row(o)),this.texts=c("details",{open:!0},c("summary",{},"The texts, lesson by lesson"),c("ul",{class:"\
ck-strands",role:"list"},this.rows.map(({node:o})=>o))),this.place=c("div",{}),this.watch=c("p",{class:"ck-notice",hidden:!0}),
this.nextButton=c("button",{type:"button",hidden:!0,click:()=>this.next()},"Next question"),this.said=c("p",{role:"statu\
s"}),this.figures=c("div",{}),this.question=null,this.root=this.build(),this.sumUp()}build(){let t=w("p","Practice on te\
xts that you have not seen");t.className="ck-title";let s=c("div",{class:"ck-screen ck-quiz ck-practice",role:"group","a\
ria-label":"Practice","data-place":this.kept.key},t,this.kept.fromNewer&&c("p",{class:"ck-notice"},rt),c("div",{class:"c\
k-due"},this.due,this.dueButton),this.texts,this.place,this.watch,this.kept.notice.spoken,this.kept.notice.node,this.said,
c("div",{class:"ck-buttons"},this.nextButton),this.figures);return M(s),s}row({lesson:t,skill:s,forms:n}){let o=Object.entries(
n).map(([h,l])=>({node:c("button",{type:"button",click:()=>this.begin(this.open(l))}),form:h,names:l})),r=`Lesson ${t}: ${s}`,
i=c("span",{dir:"auto"},r);return{node:c("li",{},i,c("div",{class:"ck-buttons",role:"group","aria-label":r},o.map(h=>h.node))),
buttons:o}}attempts(t){return this.kept.entry(t)?.attempts??[]}slots(){return this.practising.slots.map(t=>Object.fromEntries(
t.map(s=>[s,this.attempts(s)])))}dueItems(){return _o(this.slots(),this.now())}open(t){return t.filter(s=>!this.attempts(
s).length)}begin(t){this.queue=t,this.next()}next(){let[t,...s]=this.queue;this.queue=s;let n=this.item?.beside?.id;if(this.
item=t?$(this.items.get(t)):null,this.counted=!1,this.watch.hidden=!0,this.nextButton.hidden=!0,this.texts.open=!this.item,
!this.item)return this.place.replaceChildren(),this.said.textContent="That was the last one for now.",this.sumUp();this.
said.textContent="",this.anew(this.item),this.show(this.item,n),this.sumUp()}anew(t){let{answer:s,outcome:n}=this.entry(
t);(!J(s)||n)&&this.put(t,{answer:ct(t),outcome:""})}show(t,s){let n=(i,a)=>this.change(t,a);this.question=new It(t,1,{id:this.
id,numbered:!1,entry:this.entry,change:n});let o=t.beside&&Oe(t.beside);return this.place.replaceChildren(...o?[o]:[],this.
question.node),o&&(o.tabIndex=-1),o&&t.beside?.id!==s?o.focus():this.question.node.querySelector("input, select, textare\
a, button")?.focus()}change(t,s){if(!(s.outcome&&!this.counted))return this.put(t,s);this.counted=!0;let o=s.outcome==="\
right";return this.put(t,{...s,log:[...qo(this.kept.entry(t.id)),[this.now(),o?1:0]]}),this.nextButton.hidden=!1,this.nextButton.
textContent=this.queue.length?"Next question":"Finish",this.tell(t,s.answer,o),this.sumUp()}tell(t,s,n){let[o]=n||s===void 0?
[""]:Ea(t,s),r=o&&this.practising.sayings[o];this.watch.hidden=!r,this.watch.textContent=r?`Watch out for this: ${r}`:"",
r&&(this.said.textContent=this.watch.textContent)}put(t,s){let n={...this.entry(t),...s,of:t.edition};delete n.attempts,
this.kept.put({[t.id]:n})}follow(){this.question?.show(),this.sumUp()}sumUp(){let t=this.dueItems().length,s=Wo(this.slots(),
this.now()),n=s===null?"Nothing is due.":`Nothing is due today. The next question comes back ${Oa(s)}.`;this.due.textContent=
t?`${S(t,"question")} ${t===1?"is":"are"} due today.`:n,this.dueButton.hidden=!t;for(let{buttons:o}of this.rows)for(let{
node:r,form:i,names:a}of o){let h=this.open(a).length,l=i==="A"?"Before the lesson":"After the lesson";r.textContent=`${l}\
 (text ${i}): ${a.length-h} of ${a.length} answered`,r.disabled=!h}this.figures.replaceChildren(...[Io(this.practising,o=>this.
attempts(o)),Co(this.practising,o=>this.attempts(o))].flat().map(o=>c("p",{},o)))}},Oa=e=>e===1?"tomorrow":`in ${e} days`,
qo=e=>Array.isArray(e?.log)?e.log:[];function Ea(e,t){let{notes:s,said:n}=W(e,t),r=[...s.map(([,,i])=>i),...n].filter(i=>O(
i)).map(i=>i.misconception??"").filter(i=>i);return[...new Set(r.length?r:[e.misconception])].filter(i=>i!=="")}function Po(e,t,s={}){
let n=new _s(t,s);return e.append(n.root),n.kept.face}var Do=6,Sa=1500,Na="This question is not on the page yet. Run all cells of this lesson, then follow the link again.",Ta="\
They are kept in this browser.",ja="They are kept in this browser and on the computer that runs the notebooks.",Ws=class{constructor(t,{
answers:s,stored:n,trouble:o,onChange:r=()=>{},...i}){this.content=t,this.onChange=r,this.notebook=i.notebook,this.course=
new F(t.kit,i),this.id=T(),this.shownOpen="",this.lesson=t.lessons.find(({id:h})=>h===t.here),this.build(),this.course.take(
St(s)),this.hear(n,o);let a=this.course.whenKept(()=>this.changed(),()=>this.show());this.stop=()=>{clearTimeout(this.later),
a()},this.tell()}build(){let t=(s,n,o)=>c("button",{type:"button",class:o,click:n},s);this.lessonBar=Gt(`${this.id}-less\
on`),this.open=c("div",{class:"ck-open"}),this.courseBar=Gt(`${this.id}-course`),this.name=c("input",{id:`${this.id}-nam\
e`,inputmode:"text",autocomplete:"off",maxlength:200,dir:"auto",change:()=>this.about({name:this.name.value})}),this.file=
c("input",{type:"file",accept:".json,application/json",hidden:!0,tabindex:-1,change:()=>this.load()}),this.where=c("p",{
class:"ck-about"}),this.trouble=c("p",{class:"ck-notice",dir:"auto"}),this.status=c("div",{role:"status",class:"ck-said"}),
this.root=c("div",{class:"ck-screen ck-work",role:"group","aria-label":"Your work"},this.lesson&&[this.lessonBar.node,this.
open],this.courseBar.node,this.where,this.trouble,c("div",{class:"ck-name"},c("label",{for:this.name.id},"Your name (opt\
ional):"),this.name),c("div",{class:"ck-buttons"},t(hs,()=>this.save(),"ck-primary"),t("Load a saved file",()=>this.file.
click()),this.file),this.status,this.earlier(t),this.forgetting(t)),M(this.root)}earlier(t){return this.earlierWords=c("\
p"),this.earlierNode=c("div",{class:"ck-notice",hidden:!0},this.earlierWords,c("div",{class:"ck-buttons"},t("They are mi\
ne: add them to my work",()=>this.claim()))),this.earlierNode}forgetting(t){let s=c("div",{class:"ck-buttons",hidden:!0},
t("Yes, forget all of it here",()=>{s.hidden=!0,this.forget()}),t("No, keep it",()=>{s.hidden=!0,n.focus()})),n=t("Forge\
t all answers kept here",()=>{s.hidden=!1,s.lastChild.focus()});return c("details",{},c("summary",{},"Sharing this compu\
ter?"),c("p",{},"Save your work to a file first. Then you can delete the answers that are kept here, in all lessons."),c(
"div",{class:"ck-buttons"},n),s)}places(){return this.course.places(this.content.lessons)}about(t){this.course.tellAbout(
t),this.tell()}unclaimed(){let{before:t}=this.course,s=this.places();return t?Object.fromEntries(Object.entries(t.places(
this.content.lessons)).map(([n,o])=>[n,Object.fromEntries(Object.entries(o).filter(([r,i])=>!C(i)&&ut(g(s,n)??{},{[r]:i})))]).
filter(([n,o])=>Object.keys(o).length&&(n!=="about"||!s.about))):{}}claim(){let t=this.unclaimed();this.course.take(t),Object.
keys(this.course.unkept()).length||this.course.before?.clear(),this.changed(),this.root.querySelector("button")?.focus(),
this.say(`Added: ${S(Fo(t),"answer")}.`)}tell(){let t=this.places();if(Object.keys(t).length)try{this.onChange({places:Object.
fromEntries(Object.entries(t).map(([s,n])=>[s,G(n)]))})}catch{}}changed(){this.show(),clearTimeout(this.later),this.later=
setTimeout(()=>this.tell(),Sa)}follow(t){this.course.take(St(t)),this.show()}hear(t,s=""){this.stored=O(t)?t:{},this.trouble.
textContent=s||"",this.show()}show(){let t=this.places(),s=this.content.lessons.map(h=>xe(h,t));if(this.courseBar.show("\
The course",ve(s)),this.lesson){let h=s[this.content.lessons.indexOf(this.lesson)];this.lessonBar.show("This lesson",h),
this.showOpen(this.lesson,h)}let n=this.withSafe(t),o=n.filter(([h])=>!C(h)).length,r=Ut[fe(this.withSafe(this.course.unkept()))]||
this.course.forgets&&Nt;this.where.textContent=o?`${S(o,"answer")} so far. ${r||(this.notebook?.keeps??`${ds(n)?ja:Ta} ${ls}`)}`:
`Nothing is kept yet. ${r||""}`;let i=Fo(this.unclaimed());this.earlierNode.hidden=!i,this.earlierWords.textContent=i?`T\
his browser has ${S(i,"more answer")} to this course, kept by an earlier version that did not know who was logged in. Ar\
e they yours, or somebody else’s who uses this browser?`:"";let{name:a}=this.course.about();document.activeElement!==this.
name&&(this.name.value=a)}showOpen(t,{open:s,rounds:n}){let{kit:o}=this.content,r=[...s.map(({id:u,title:d})=>({title:d,
place:`${o}/questions`,id:u})),...n.map(({place:u,title:d,asks:p,done:f})=>({title:`${d}: ${p-f} of ${p}`,place:`${o}/${u}`}))],
i=JSON.stringify(r);if(i===this.shownOpen)return;this.shownOpen=i;let a=r.length-Do,h={file:t.file,isHere:this.isHere(t),
notebook:this.notebook,missing:()=>this.say(Na)},l=c("ul",{},r.slice(0,Do).map(u=>c("li",{},$o(u,h))),a>0&&c("li",{},`an\
d ${a} more`));this.open.replaceChildren(...r.length?[c("p",{},"Still open:"),l]:[])}isHere(t){let s=this.notebook?.context?.
path;return typeof s!="string"||s.endsWith(`${t.file}.ipynb`)}withSafe({about:t,...s}){let n=this.stored;return Object.entries(
s).flatMap(([o,r])=>Object.entries(r).map(([i,a])=>[a,g(g(n,o)??{},i)]))}say(...t){this.status.replaceChildren(...t.filter(
Boolean).map(s=>c("p",{dir:"auto"},s)))}save(){let t=this.course.save(this.content.lessons,this.name.value.trim());this.
tell(),this.say(us(t))}async load(){let[t]=this.file.files??[];if(this.file.value="",!!t)try{this.taken(qn(await t.text(),
this.content.kit))}catch(s){let{message:n}=s;this.say(`${t.name} was not loaded: ${n} Nothing here has changed.`)}}taken({
work:t,intact:s}){let n=this.places(),o=St({places:Object.fromEntries(Object.entries(t.places).filter(([l])=>l!=="about").
map(([l,u])=>[l,{version:Dt,items:u}]))}),r=Object.fromEntries(Object.entries(o).map(([l,u])=>[l,os(u)]));this.course.take(
r,(l,u)=>Mn(l,u,this.course.me)),this.about({...nt(t.id)&&{id:t.id},...nt(t.name)&&t.name&&{name:t.name}}),this.name.value=
this.course.about().name,this.show();let i=Object.entries(r).flatMap(([l,u])=>Object.keys(u).map(d=>g(g(n,l)??{},d))),a=i.
filter(l=>!l||C(l)).length,h=Object.entries(this.places()).flatMap(([l,u])=>Object.entries(u).filter(([d,p])=>Ft(p).length&&
!Ft(g(g(n,l)??{},d)??p).length)).length;this.say(`Loaded: ${S(i.length,"answer")}, ${a} of them new here.`,!s&&"The file\
 was changed after it was saved; what it says now was loaded.",h&&`${S(h,"question")} had another answer here. Both are \
kept: where you meet such a question, you can change between them.`,Aa(this.content.lessons,r))}forget(){this.course.clear();
try{this.onChange({clear:!0})}catch{}this.stored={},this.show(),this.say("Forgotten. The next person begins with an empt\
y course, or loads a file.")}},Fo=({about:e,...t})=>Object.values(t).flatMap(Object.keys).length;function Aa(e,t){let s=(o,r)=>o?.
of&&o.of!==r,n=e.flatMap(o=>[...o.questions.filter(({id:r,edition:i})=>s(g(t.questions??{},r),i)).map(({title:r})=>`“${r}\
” (lesson ${o.id})`),...o.rounds.map(({place:r,title:i,editions:a})=>{let h=Object.entries(g(t,r)??{}).filter(([l,u])=>g(
a,l)&&s(u,a[l]));return h.length&&`${S(h.length,"question")} of “${i}” (lesson ${o.id})`})]).filter(Boolean);return n.
length&&`Changed since they were answered: ${x(n)}.`}function Ko(e,t,s={}){let n=new Ws(t,s);return e.append(n.root),{follow:o=>n.
follow(o),hear:(...o)=>n.hear(...o),stop:()=>n.stop()}}var Ma=2;function Ia(e,t){return e.flatMap(s=>{let{sure:n,tries:o,first:r}=t(s),i=n!==null&&o?N(()=>W(s,r).outcome,null):
null;return i?[[n,i==="right"]]:[]})}var Uo=e=>e.reduce((t,s)=>t+s,0),Xt=e=>`${Math.round(100*e)}%`;function Ca(e){let t=e.
map(([n,o])=>(n/100-Number(o))**2),s=[...new Set(e.map(([n])=>n))].sort((n,o)=>n-o).map(n=>{let o=e.filter(r=>r[0]===n);
return{sure:n,count:o.length,right:o.filter(r=>r[1]).length}});return{brier:e.length?Uo(t)/e.length:null,levels:s}}function La(e){
let t=Uo(e.map(([r])=>r))/100,s=e.filter(r=>r[1]).length,n=t-s,o=Math.abs(n)<=1?"about as sure as you were right":n>0?"s\
urer than you were right":"less sure than you were right";return`On average you were ${Xt(t/e.length)} sure, and right a\
t the first try in ${s} of ${S(e.length,"answer")} (${Xt(s/e.length)}): ${o}.`}function Ho(e,t){let s=e.filter(a=>a.confidence.
length);if(s.length<Ma||!s.map(t).every(({tries:a,revealed:h})=>a||h))return null;let n=Ia(s,t);if(!n.length)return{sentence:"\
No calibration chart: there is no rated first try to draw.",detail:[]};let{brier:o,levels:r}=Ca(n),i=La(n);return{sentence:i,
detail:[Ra(n.length),Wa(r,i),_a(r),Ba($(o))]}}var Ra=e=>c("p",{},`With ${S(e,"answer")} this is a hint, not a measuremen\
t: one answer more or less would move it.`),Ba=e=>c("p",{},c("strong",{},`Your Brier score: ${e.toFixed(2)}. `),"It is t\
he mean of (rating − outcome)², where an answer that was right at the first try counts as 1 and any other as 0. Lower is\
 better: 0 is certain and always right, always saying “50%” gets 0.25, 1 is certain and always wrong. This is the common\
 form with one term for each answer. Brier’s own (Monthly Weather Review, 1950) adds up a term for every possible outcom\
e, and is twice as large when there are two.");function _a(e){let t=["You said","Answers","Right at the first try","Shar\
e right"],s=e.map(({sure:n,count:o,right:r})=>c("tr",{},c("th",{scope:"row"},`${n}%`),[String(o),String(r),Xt(r/o)].map(
i=>c("td",{},i))));return _("Calibration table",c("table",{},c("caption",{},"How sure you were, and how often you were r\
ight"),c("thead",{},c("tr",{},t.map(n=>c("th",{scope:"col"},n)))),c("tbody",{},s)))}var Ae={left:78,top:16,width:330,height:220},
Q=e=>Ae.left+Ae.width*e,H=e=>Ae.top+Ae.height*(1-e);function Wa(e,t){let s=[0,.2,.4,.6,.8,1],n=(a,h,l,u,d)=>k("line",{class:a,
x1:h,y1:l,x2:u,y2:d}),o=(a,h,l,u,d={})=>k("text",{class:a,x:h,y:l,"text-anchor":"middle",...d},u),r=H(.5),i=k("svg",{viewBox:"\
0 0 430 300",role:"img","aria-label":`Calibration chart. ${t}`},s.map(a=>n("ck-grid",Q(0),H(a),Q(1),H(a))),s.map(a=>o("c\
k-tick",Q(a),H(0)+27,Xt(a))),s.map(a=>o("ck-tick",Q(0)-16,H(a)+4,Xt(a),{"text-anchor":"end"})),n("ck-even",Q(0),H(0),Q(1),
H(1)),o("ck-axis",Q(.5),H(0)+54,"how sure you were"),o("ck-axis",14,r,"right at the first try",{transform:`rotate(-90 14\
 ${r})`}),e.flatMap(({sure:a,count:h,right:l})=>[k("circle",{class:"ck-level",cx:Q(a/100),cy:H(l/h),r:12}),o("ck-count-i\
n",Q(a/100),H(l/h)+4.5,String(h))]));return c("figure",{class:"ck-calibration"},i,c("figcaption",{},"Each circle is a ra\
ting you used; the number in it says for how many answers. On the dashed line you are right as often as you said. Below \
it you were surer than you were right, above it less sure."))}var qa={sentence:"This cannot be counted here. Your answers are kept.",detail:[]},Yo=80,zo=e=>e.length<=Yo?e:`${e.slice(
0,Yo).replace(/[\s,;:.]+\S*$/,"")} …`;function Pa({title:e,items:t}){let[{stem:s}]=t;return e||(t.length>1?`${t.length}\
 questions, first: ${zo(s)}`:`Question: ${zo(s)}`)}function Da(e,t){let s=e.filter(h=>y[h.kind]?.solution).map(t),n=s.filter(
({outcome:h,revealed:l})=>h==="right"&&!l).length,o=e.map(t).filter(({tries:h})=>h).length,r=s.filter(({revealed:h})=>h).
length,i=s.length===e.length,a=`${n} of ${i?"":"the "}${s.length} ${i?"":"marked questions "}right, ${o}${i?"":` of ${e.
length}`} answered${r?`, ${r} shown`:""}`;return s.length>1?a:""}var Fa=3,Me=class{constructor(t){this.find=t,this.sentence=
c("div",{class:"ck-finding",role:"status"}),this.detail=c("div"),this.nodes=[this.sentence,this.detail]}show(t,s){let{sentence:n,
detail:o}=N(()=>this.find(t,s),qa)??{sentence:"",detail:[]};n!==this.sentence.textContent&&(this.sentence.textContent=n),
this.detail.replaceChildren(...o)}},qs=class{constructor(t,s){this.quiz=t,this.id=T(),this.items=new Map(t.items.map(r=>[
r.id,yt(r)]));let n=(r,i)=>r===Jt?So(i,t.rounds.length):Vt(this.item(r),i),o=[...this.items.keys(),...t.rounds.length>1?
[Jt]:[]];this.kept=new K(t.key,o,s,n,()=>this.follow()),this.entry=r=>this.kept.entry(r.id)??At(r),this.build(),this.draw()}build(){
let{quiz:t}=this,s=t.rounds.length>1,n=(a,h)=>c("button",{type:"button",click:h},a);this.roundLine=c("p",{class:"ck-roun\
d",tabindex:-1,hidden:!s}),this.scoreLine=c("p",{class:"ck-score"}),this.scoreBelow=c("p",{class:"ck-score","aria-hidden":"\
true"});let o=t.title&&c("p",{class:"ck-title",dir:"auto"},t.title);this.head=c("div",{class:"ck-head"},o,this.roundLine,
this.scoreLine),this.list=c("div");let r=[...this.items.values()].some(a=>a.confidence.length);this.findings=[],t.confusion&&
this.findings.push(new Me(fo)),r&&this.findings.push(new Me(Ho)),this.clearButton=n("Clear my answers",()=>this.clear());
let i=s&&n("New round",()=>this.newRound());this.root=c("div",{class:"ck-screen ck-quiz",role:"group","aria-label":Pa(t),
"data-place":t.key},this.head,this.kept.fromNewer&&c("p",{class:"ck-notice"},rt),this.list,this.kept.notice.spoken,this.
findings.flatMap(({nodes:a})=>a),c("div",{class:"ck-foot"},i,this.clearButton,this.scoreBelow)),M(this.root)}item(t){return $(
this.items.get(t))}round(){return Number(this.kept.entry(Jt)?.answer??0)}asked(){return this.quiz.rounds[this.round()].map(
t=>this.item(t))}draw(){let t=this.asked().length>1,s=(o,r)=>this.change(o,r);this.drawn=this.round(),this.places=this.asked().
map((o,r)=>new It(o,r+1,{id:this.id,numbered:t,entry:this.entry,change:s}));let n=this.places.flatMap(({node:o},r)=>[this.
textBefore(r),o].filter(i=>i!==null));this.list.replaceChildren(...n,this.kept.notice.node),this.roundLine.textContent=`\
Round ${this.drawn+1} of ${this.quiz.rounds.length}`,this.sumUp()}textBefore(t){let s=this.asked(),{beside:n}=s[t];return n&&
n.id!==s[t-1]?.beside?.id?Oe(n):null}sumUp(){let t=this.asked();this.scoreLine.textContent=Da(t,this.entry),this.scoreBelow.
textContent=t.length>Fa?this.scoreLine.textContent:"",this.head.hidden=!this.quiz.title&&this.quiz.rounds.length<2&&!this.
scoreLine.textContent,this.clearButton.textContent=this.cleared?"Bring my answers back":"Clear my answers",this.clearButton.
hidden=!this.cleared&&!this.begun().length;for(let s of this.findings)s.show(t,this.entry)}begun(){return[...this.items.
values()].filter(t=>!C(this.entry(t))||Se(t,this.entry(t)).length)}change(t,s){this.cleared=null,this.kept.put({[t.id]:{
...this.entry(t),...s,of:t.edition}}),this.places[this.asked().indexOf(t)].node.after(this.kept.notice.node),this.sumUp()}newRound(){
this.cleared=null;let t=(this.round()+1)%this.quiz.rounds.length,s=this.quiz.rounds[t].map(n=>this.item(n)).filter(n=>this.
kept.entry(n.id));this.kept.put({[Jt]:{answer:String(t)},...this.emptied(s,Mt)}),this.draw(),this.roundLine.focus()}emptied(t,s=()=>[]){
return Object.fromEntries(t.map(n=>[n.id,{...At(n),others:s(n,this.entry(n))}]))}clear(){let t=this.cleared,s=this.begun();
this.cleared=t?null:Object.fromEntries(s.map(n=>[n.id,this.entry(n)])),this.kept.put(t??this.emptied(s)),this.draw()}follow(){
if(this.cleared=null,this.round()===this.drawn)for(let t of this.places)t.show();else this.draw();this.sumUp()}};function Go(e,t,s={}){
let n=new qs(t,s);return e.append(n.root),n.kept.face}var Jo="coursekit-copy";var Ka="You have no copy here yet.",Ua="Your copy is kept in this browser.";function Vo(e,{kit:t,title:s,paragraphs:n},{
binder:o}={}){let r=c("p",{role:"status"}),i=c("button",{type:"button",class:"ck-primary",click:()=>rs({from:i,binder:o})}),
a=c("div",{class:"ck-screen ck-reader-invitation",role:"group","aria-label":"Your own copy of the column"},c("p",{dir:"a\
uto"},`“${s}”, ${S(n,"paragraph")}`),r,c("div",{class:"ck-buttons"},i)),h=()=>{let u=pe(`${as(o)}${t}`),d=u?Ua:Ka;r.
textContent!==d&&(r.textContent=d),i.textContent=u?"Open the column beside the lesson":"Bring your own copy"};M(a),h();let l=[
Jo,"storage"];for(let u of l)globalThis.addEventListener(u,h);return e.append(a),{follow(){},stop(){for(let u of l)globalThis.
removeEventListener(u,h)}}}var Xo=V("coursekit runtimes",()=>new Map),Wu=V("coursekit runtimes asked for",()=>new Map),Ha="coursekit-runtime";function Zo(e,t){
Xo.has(e)||Xo.set(e,t),globalThis.dispatchEvent(new CustomEvent(Ha))}var Qo={bargain:po,confusions:go,overview:vo,practice:Po,quiz:Go,reader:Vo,switches:Xn,work:Ko},tr=(e,t,s,n={})=>Qo[e](t,
s,n),er=e=>Un(e,Qo[e]),Ya=e=>Zo(e,{mount:tr,widget:er});return ar(za);})();
