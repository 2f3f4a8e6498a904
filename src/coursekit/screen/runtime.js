/* Made by `make scripts` of the sources beside it: edit those. */
var coursekit=(()=>{var je=Object.defineProperty;var Yo=Object.getOwnPropertyDescriptor;var zo=Object.getOwnPropertyNames;var Go=Object.prototype.hasOwnProperty;var Jo=(e,t)=>{for(var s in t)je(e,s,{get:t[s],enumerable:!0})},Vo=(e,t,s,n)=>{if(t&&typeof t=="object"||typeof t=="func\
tion")for(let o of zo(t))!Go.call(e,o)&&o!==s&&je(e,o,{get:()=>t[o],enumerable:!(n=Yo(t,o))||n.enumerable});return e};var Xo=e=>Vo(je({},"__esModule",{value:!0}),e);var Ba={};Jo(Ba,{mount:()=>Ko,provide:()=>Ra,widget:()=>Ho});function Bs(e,t,s){for(let[n,o]of Object.entries(t))typeof o=="function"?e.addEventListener(n,o):o!==!1&&o!=null&&e.setAttribute(
n,o===!0?"":String(o));return e.append(...s.flat(1/0).filter(Boolean)),e}var c=(e,t={},...s)=>Bs(document.createElement(
e),t,s),k=(e,t={},...s)=>Bs(document.createElementNS("http://www.w3.org/2000/svg",e),t,s),T=()=>`ck${Math.random().toString(
36).slice(2,10)}`,B=(e,...t)=>c("div",{class:"ck-scroll",tabindex:0,role:"group","aria-label":e},t);function _s(e,t){let s=e.
clientWidth;"ResizeObserver"in window&&new ResizeObserver(()=>{!e.clientWidth||e.clientWidth===s||(s=e.clientWidth,t())}).
observe(e)}var w=(e,t,s=!1)=>c(e,{dir:"auto",class:s&&"ck-quote"},Me(s&&!/^[“"]/.test(t)?`“${t}”`:t)),Me=e=>e.split(
/(-[>x](?!\w))/).map((t,s)=>s%2?c("span",{style:"white-space: nowrap"},t):t),O=e=>e!==null&&typeof e=="object"&&Object.getPrototypeOf(
e)===Object.prototype,g=(e,t)=>Object.hasOwn(e,t)?e[t]:void 0;function $(e){if(e==null)throw new Error("something that h\
as to be there is not");return e}var gt=(e,t,s)=>Math.abs(e-t)<=s+1e-9,Vt=e=>Number.isInteger(e)&&e>=0?e:0,wt=e=>JSON.parse(
JSON.stringify(e)),x=e=>e.length<2?e.join(""):`${e.slice(0,-1).join(", ")} and ${e[e.length-1]}`,S=(e,t)=>`${e} ${t}${e===
1?"":"s"}`,Ws=e=>e.length?` See paragraph${e.length>1?"s":""} ${x(e)}.`:"",Ae=e=>/^\p{Sc}/u.test(e),Ie=e=>Ae(e)?[e[0],e.
slice(1).trim()]:["",e];function Xt(e,t){let s=String(Math.round(e*1e6)/1e6),[n,o]=Ie(t);return`${n}${s} ${o}`.trim()}function N(e,t){
try{return e()}catch(s){return console.error(s),t}}var Zt="The picture cannot be shown here. What it would show stands b\
elow in words.";function I(e){e.addEventListener("keydown",t=>{!t.ctrlKey&&!t.metaKey&&!t.altKey&&t.key!=="Escape"&&t.stopPropagation()})}var Zo={answer:"",replies:{},place:0,amount:0,clashes:[],inside:"",taken_for:{},rated:{}},Qo={quote:"",choices:[],rows:[],
answer:0,tolerance:0,unit:"",near:[],replies:{},points:[],scale:[],settled:"",sections:[],arrows:[],confidence:[],back:[],
edition:"",misconception:"",beside:null};function bt(e){return{...Qo,...e,rows:(e.rows??[]).map(t=>({...Zo,...t}))}}var y={},ot={text:e=>typeof e=="string",list:e=>Array.isArray(e)&&e.every(ot.text),map:e=>O(e)&&Object.values(e).every(ot.
text)},ti={text:"",list:[],map:{}},it=e=>ti[y[e.kind]?.shape]??"",Qt=(e,t)=>ot[y[e.kind].shape](t),qs=e=>ot.text(e)?e.replace(
/[\ufeff\x1c-\x1f\x85]/g," "):e;function _(e,t){let s=O(t)?Object.fromEntries(Object.entries(t).map(([o,i])=>[o,qs(i)])):
qs(t),n=Qt(e,s)&&y[e.kind].grade(bt(e),s);return{outcome:null,points:0,notes:[],said:[],...n}}function Ce(e,t,s){let n=e.choices.map(i=>c("input",{type:s,name:t.id,value:i.id,"aria-describedby":t.noteId(i.id)})),o=()=>n.
filter(i=>i.checked).map(i=>i.value);return{body:c("div",{class:"ck-options"},e.choices.map((i,r)=>c("div",{class:"ck-op\
tion"},c("label",{},n[r],w("span",i.text)),t.note(i.id)))),read:s==="radio"?()=>o()[0]??"":o,write:i=>{for(let r of n)r.
checked=[i].flat().includes(r.value)}}}var ei=/^o[0-9a-f]{7}$/,Z=(e,t)=>ei.test(t)?"":t,Mt=(e,t)=>[...new Set(e)].filter(
s=>t.some(n=>n.id===s)),kt=(e,t)=>new Set(e).size===e.length&&e.every(s=>t.some(n=>n.id===s)),yt=e=>e.choices.filter(t=>t.
correct),$t={shape:"text",blank:"Choose an answer first.",draw:(e,t)=>Ce(e,t,"radio"),usable:(e,t)=>Mt([t],e.choices)[0]??
"",answer:e=>x(yt(e).map(t=>t.text)),everyReply:e=>e.choices.map(t=>[t.id,!!t.correct,t.reply]),options:!0};function te(e,t,s,n){
let o=t.filter(([,a])=>a).length,i=o===e.rows.length?"right":o?"partly":"wrong",r=[`${o} of ${e.rows.length} ${s}.`,i===
"right"?n.right:n.wrong];return{outcome:i,points:o/e.rows.length,notes:t,said:r}}y.text={shape:"text",check:"Compare",blank:"Write your answer first, then compare.",stays:!0,draw(e,t){let s=c("textarea",
{rows:4,"aria-labelledby":`${t.id}-legend`});return{body:s,after:Le(e,"Does your answer say this?"),read:()=>s.value,write:n=>{
s.value!==n&&(s.value=n)}}},usable:Z,grade:(e,t)=>t.trim()?{outcome:"noted",points:0,said:["One way to put it:",e.replies.
model]}:void 0};function Le(e,t){let s=e.points.map(n=>c("label",{},c("input",{type:"checkbox"}),w("span",n)));return c(
"fieldset",{class:"ck-points"},c("legend",{},t),s)}function si(e){return e.replace(/[\u3041-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\u{20000}-\u{323af}]/gu," $& ").split(
/[\s\x1c-\x1f\x85\u2012-\u2015]+|--+/).filter(s=>/[\p{L}\p{N}]/u.test(s)).length}var ni=({least:e,most:t},s)=>s>=e&&s<=t;
y.essay={shape:"map",check:"Compare",blank:"Write at least one part first, then compare.",stays:!0,draw(e,t){let s=e.sections.
map((h,l)=>c("textarea",{id:`${t.id}-${l}`,rows:4,dir:"auto","aria-describedby":`${t.id}-${l}-words`})),n=s.map(h=>c("p",
{id:`${h.id}-words`,class:"ck-words"})),o=c("span",{class:"ck-words"}),i=c("span",{role:"status"}),r=c("div",{class:"ck-\
essay",input:()=>a()},e.sections.map((h,l)=>c("div",{class:"ck-section"},c("label",{for:s[l].id},w("span",h.prompt)),s[l],
n[l])),c("p",{class:"ck-total"},o," ",i));function a(){let h=s.map(d=>si(d.value));e.sections.forEach(({least:d,most:p},f)=>{
n[f].textContent=`${S(h[f],"word")}; aim for ${d}–${p}`}),o.textContent=`${S(h.reduce((d,p)=>d+p,0),"word")} in all.`;
let u=`${e.sections.filter((d,p)=>ni(d,h[p])).length} of ${e.sections.length} parts have the length asked for.`;u!==i.textContent&&
(i.textContent=u)}return a(),{body:r,after:Le(e,"Does your essay do this?"),read:()=>Object.fromEntries(e.sections.map(({
id:h},l)=>[h,s[l].value]).filter(([,h])=>h)),write(h){e.sections.forEach(({id:l},u)=>{let d=g(h,l)??"";s[u].value!==d&&(s[u].
value=d)}),a()}}},usable:(e,t)=>Object.fromEntries(Object.entries(t).filter(([s])=>e.sections.some(({id:n})=>n===s))),grade(e,t){
let s=Object.entries(t);if(!s.every(([r])=>e.sections.some(({id:a})=>a===r))||!s.some(([,r])=>r.trim()))return;let n=e.replies.
model,o=n.text.split(/\n+/).filter(Boolean);return{outcome:"noted",points:0,said:["One way to put it, part by part:",...o.
slice(0,-1),{...n,text:o.at(-1)??""}]}}};var oi={"‐‑‒–—−﹣－":"-","＋":"+","＄﹩":"$","￡":"£","￥":"¥","٪％﹪":"%","’‘ʼ´`＇٬":"'",
"，،":",","．":"."},ii=e=>new RegExp(`^([+-]?) ?[${e||Object.keys(Ks).join("")}]? ?([+-]?) ?([0-9.,٫' ]+)$`),Ps=/^(?:[1-9][0-9]{0,2}([.,' ])[0-9]{3}(?:\1[0-9]{3})*|[1-9][0-9]?(?:,[0-9]{2})+,[0-9]{3})$/,
Ds=["%","per cent","percent"],Ks={$:["dollars","dollar","usd"],"€":["euros","euro","eur"],"£":["pounds","pound","gbp"],
"¥":["yen","jpy"]},Hs=e=>/^\p{Sc}/u.exec(e)?.[0]??"",Fs={thousand:["k"],million:["m","mn","mln"],billion:["bn","bln"],trillion:[
"tn","trn"]},ri=3,Ys=[73552,68928,71376,71386,72688,118e3,124401,73184],Us=e=>`\\u{${e.toString(16)}}`,Be=`\\p{Nd}${Ys.map(
e=>`${Us(e)}-${Us(e+9)}`).join("")}`,ai=new RegExp(`[${Be}]`,"gu"),ci=new RegExp(`^[^${Be}.,٫]+|[^${Be}.,٫]+$`,"gu");function hi(e){
let t=e.codePointAt(0)??0,s=Ys.find(o=>t>=o&&t<o+10);if(s)return String(t-s);let n=t;for(;/\p{Nd}/u.test(String.fromCodePoint(
n-1));)n-=1;return String((t-n)%10)}var li=e=>Object.entries(oi).find(([t])=>t.includes(e))?.[1]??e,Re=e=>[...e.replace(
/\p{Cf}/gu,"")].map(li).join("").replace(ai,hi).replace(/[\s\x1c-\x1f\x85]+/g," ").trim().toLowerCase();function ui(e){if(Ds.
includes(e))return["",...Ds];let t=Hs(e),s=e.slice(t.length).trim(),n=s.split(" "),o=n.length>ri?[s]:n.map(di).reduce((r,a)=>r.
flatMap(h=>a.map(l=>[...h,l])),[[]]).map(r=>r.join(" "));if(!t)return["",...o];let i=o.flatMap(r=>[t,...Ks[t]??[]].map(a=>`${r}\
 ${a}`.trim()));return["",t,...o,...o.map(r=>`${t} ${r}`),...o.map(r=>t+r),...i]}function di(e){return e.endsWith("s")?[
e,e.slice(0,-1),...e.endsWith("ies")?[`${e.slice(0,-3)}y`]:[]]:[e,`${e}s`,...e.endsWith("y")?[`${e.slice(0,-1)}ies`]:[],
...Object.hasOwn(Fs,e)?Fs[e]:[]]}function pi(e){let t=a=>a.replace(/[^0-9]/g,""),s=/[.,' ٫]/.test(e)?[]:[e];Ps.test(e)&&
s.push(t(e));let[,n,o,i]=/^(.*)([.,٫])([0-9]*)$/.exec(e)??[],r=i&&!n.includes(o)&&Ps.test(n);return o&&(/^[0-9]+$/.test(
n+i)||r)&&s.push(`${t(n)}.${i}`),s}function At(e,t=""){if([...e].length>100)return[];let s=Re(e),n=ii(Hs(Re(t)));for(let o of ui(
Re(t))){let i=s.endsWith(o)&&n.exec(s.slice(0,s.length-o.length).trimEnd());if(i&&!(i[1]&&i[2]))return pi(i[3].trimEnd()).
map(r=>(i[1]+i[2]==="-"?-1:1)*Number(r))}return[]}var zs=e=>At(e,"%").filter(t=>t>=0&&t<=100),Gs=e=>/^[0-9]*\.?[0-9]*$/.
test(e.replace(ci,"")),Js=e=>At(String(e)).length===1?String(e):`${e}0`;function _e(e,t,s){let[n,o]=Ie(e.unit),i=c("input",{id:t.id,inputmode:"decimal",autocomplete:"off","aria-describedby":`${t.
id}-before ${t.id}-after`});return{body:c("p",{class:"ck-number"},c("label",{for:t.id},s),c("span",{class:"ck-amount-typ\
ed"},c("span",{id:`${t.id}-before`},n),i,c("span",{id:`${t.id}-after`,dir:"auto"},o))),read:()=>i.value,write:r=>{i.value!==
r&&(i.value=r)}}}function fi(e,t,s){let[n,o]=[Math.floor(s),Math.ceil(s)],i=n===o?s:`a number between ${n} and ${o} (${s}\
)`;return`“${e}” can be read in two ways. Do you mean ${t}, or ${i}?`}y.number={shape:"text",blank:"That is not a nu\
mber yet. Write it with digits and without other words, for example 3.5.",draw:(e,t)=>_e(e,t,"Your answer"),usable:Z,either(e,t){
let s=At(t,e.unit),[n,o]=s;return s.length>1&&{asks:fi(t.trim(),n,o),answers:s.map(Js)}},grade(e,t){let[s,...n]=At(t,e.unit);
if(s===void 0||n.length)return;let o=!Gs(t)&&`Read as ${s}.`,i=a=>[a,o].filter(Boolean);if(gt(s,e.answer,e.tolerance))return{
outcome:"right",points:1,said:i(e.replies.right)};let r=e.near.find(a=>gt(s,a.value,0));return{outcome:"wrong",points:0,
said:i(r?r.reply:e.replies.wrong)}},solution:e=>String(e.answer),answer:e=>Xt(e.answer,e.unit),explained:e=>[e.replies.right]};y.forecast={shape:"text",check:"Note my forecast",blank:"Write a number from 0 to 100, for example 35: the chance in per\
 cent that it will happen.",draw(e,t){let s=_e(e,t,"Your forecast"),n=c("p",{id:`${t.id}-settled`,class:"ck-settled"},c(
"strong",{},"Settled on "),w("span",e.settled));return $(s.body.querySelector("input")).setAttribute("aria-describedby",
`${t.id}-settled ${t.id}-after`),{...s,body:c("div",{},n,s.body)}},usable:Z,grade(e,t){let[s]=zs(t);if(s!==void 0)return{
outcome:"noted",points:0,said:[...mi(s),e.replies.weigh]}}};function mi(e){let t=r=>r>0&&r<.005?"less than 0.01":r.toFixed(
2),[s,n]=[1,0].map(r=>t((e/100-r)**2)),o=e>0&&e<1?Math.round(e*100):0,i=`${e} % is less than once in a hundred times. If\
 you mean ${o} %, write ${o}.`;return[`Noted: ${e} %. It scores ${s} if it happens and ${n} if it does not.`,"0 is best \
and 1 is worst; always saying 50 % scores 0.25.",...o?[i]:[]]}var gi=3,ee=e=>e.rows.flatMap(t=>e.choices.map(({id:s})=>({name:`${t.id}/${s}`,row:t,choice:s}))),Vs=e=>Object.fromEntries(
ee(e).map(({name:t,row:s,choice:n})=>[t,s.rated[n]])),We=(e,t)=>{let s=Object.entries(Vs(e)).filter(([n])=>e.scale.some(
({id:o})=>o===g(t,n)));return Object.fromEntries(s.map(([n])=>[n,t[n]]))},se=(e,t)=>e.rows.filter(s=>e.choices.every(({id:n})=>g(
t,`${s.id}/${n}`)));function Pe(e,t,s){let n=Object.fromEntries(e.scale.map(({id:o,points:i})=>[o,i]));return e.choices.
map(({id:o})=>s.reduce((i,r)=>i+n[t[`${r.id}/${o}`]],0))}function wi(e,t,s=se(e,t)){if(!s.length)return[];let n=Pe(e,t,s);
return[...new Set(n)].sort((o,i)=>o-i).map(o=>({place:1+n.filter(i=>i<o).length,points:o,hypotheses:e.choices.filter((i,r)=>n[r]===
o).map(({id:i})=>i)}))}function Xs(e,t){let s=Object.fromEntries(e.scale.map(({id:n},o)=>[n,o]));return ee(e).filter(({name:n})=>g(
t,n)).map(n=>({...n,apart:Math.abs(s[t[n.name]]-s[n.row.rated[n.choice]])}))}function Zs(e,t){let s=Xs(e,t),n=Math.max(...s.
map(({apart:o})=>o));return s.filter(({apart:o})=>o&&o===n).slice(0,gi)}var bi=(e,t)=>t.map(({points:s,hypotheses:n})=>{
let o=n.map(i=>$(e.choices.find(({id:r})=>r===i)).text);return`${x(o)} (${s})`}).join("; then ");y.grid={shape:"map",check:"\
Compare",blank:"Rate at least one cell first, then compare.",stays:!0,draw(e,t){let s=new Map(ee(e).map(({name:a,row:h,choice:l})=>[
a,ki(e,t,h,l)])),n=e.choices.map(()=>c("td",{},"–")),o=c("div",{class:"ck-compared"}),i=()=>Object.fromEntries([...s].
map(([a,h])=>[a,h.value]).filter(([,a])=>a)),r=a=>{let h=We(e,a);for(let[p,f]of s)f.value=g(h,p)??"";let l=se(e,h),u=l.length?
Pe(e,h,l):[];for(let[p,f]of n.entries())f.textContent=String(u[p]??"–");let d=t.quiz.entry(e).outcome&&Object.keys(h).
length;o.replaceChildren(...d?xi(e,h):[])};return{body:yi(e,t,s,n),after:o,read:i,write:r}},running(e,t){let s=We(e,t),n=Object.
keys(s).length,o=se(e,s),i=`${n} of ${S(e.rows.length*e.choices.length,"cell")} rated.`;if(!o.length)return[`${i} The ra\
nking begins with the first row you complete.`];let r=`By your ratings in ${S(o.length,"complete row")}, with least agai\
nst it first`;return[`${i} ${r}: ${bi(e,wi(e,s))}.`]},usable:We,grade(e,t){let s=new Map(ee(e).map(r=>[r.name,r])),n=e.scale.
map(({id:r})=>r),o=Object.entries(t);return!o.length||o.some(([r,a])=>!s.has(r)||!n.includes(a))?void 0:{outcome:"noted",
points:0,notes:Zs(e,t).map(({name:r,row:a,choice:h})=>[r,null,g(a.replies,h)]),said:[$i(e,t),e.replies.rated]}}};var qe=(e,t)=>{
let{sign:s,text:n}=$(e.scale.find(({id:o})=>o===t));return`${s} ${n}`};function ki(e,t,s,n){let o=`${e.rows.indexOf(s)}`,
i=e.choices.findIndex(({id:r})=>r===n);return c("select",{"aria-labelledby":`${t.id}-row-${o} ${t.id}-column-${i}`},c("o\
ption",{value:""},"Not rated"),e.scale.map(({id:r})=>c("option",{value:r},qe(e,r))))}function yi(e,t,s,n){let o=e.choices.
map(({text:r},a)=>c("th",{scope:"col",id:`${t.id}-column-${a}`},w("span",r))),i=e.rows.map((r,a)=>c("tr",{},c("th",{scope:"\
row",id:`${t.id}-row-${a}`},w("span",r.text)),e.choices.map(({id:h})=>c("td",{},s.get(`${r.id}/${h}`)))));return B("Tabl\
e of your ratings",c("table",{class:"ck-ratings"},c("caption",{},"Your ratings"),c("thead",{},c("tr",{},c("th",{scope:"c\
ol"},"Evidence"),o)),c("tbody",{},i),c("tfoot",{},c("tr",{},c("th",{scope:"row"},"Points against, from complete rows"),n))))}
function $i(e,t){let s=Xs(e,t).map(i=>i.apart),n=s.filter(i=>!i).length;if(n===s.length)return`You rated ${S(n,"cell")} \
and the kit rates each of them the same.`;let o=s.filter(i=>i===1).length;return`Of the ${S(s.length,"cell")} you rated,\
 the kit has ${n} the same, ${o} one step away and ${s.length-n-o} further. Below: where you differ most, and why the ki\
t rates as it does.`}function xi(e,t){let s=se(e,t),n=Zs(e,t).map(({name:i,row:r,choice:a})=>c("li",{},w("span",r.text),
" ",c("strong",{},$(e.choices.find(({id:h})=>h===a)).text),": you ",c("strong",{},qe(e,t[i])),", the kit ",c("strong",{},
qe(e,r.rated[a])),". ",w("span",$(g(r.replies,a)).text))),o=[c("p",{},c("strong",{},"Where you and the kit differ most")),
c("ul",{},n)];return[...s.length?[vi(e,t,s)]:[],...n.length?o:[]]}function vi(e,t,s){let[n,o]=[t,Vs(e)].map(r=>Pe(e,r,s)),
i=e.choices.map(({text:r},a)=>c("tr",{},c("th",{scope:"row"},w("span",r)),c("td",{},String(n[a])),c("td",{},String(o[a]))));
return B("Your ranking beside the kit's",c("table",{},c("caption",{},`Points against each explanation, from the ${S(s.length,
"row")} you completed`),c("thead",{},c("tr",{},["Explanation","Yours","The kit’s"].map(r=>c("th",{scope:"col"},r)))),c(
"tbody",{},i)))}var It=["rain -> wet","roof -x wet","rain + wind -> storm"],Oi=String.raw`\s*(?:[-–—−]+(?:[x✕×](?:[-–—−]*>|(?=\s|$))|\||/[-–—−]*>)|⊣|\battacks?\b)\s*`,
Ei=String.raw`\s*(?:[-–—−]+>|=+>|→|⇒|➔|\bsupports?\b)\s*`,Si=String.raw`\s*(?:<[-–—−=]+|←|⇐)\s*`,Ni=new RegExp(
`(?<attacks>${Oi})|(?<supports>${Ei})|(?<back>${Si})`,"gu"),Ti=/\s*(?:\+|&|\band\b)\s*/u,ji=/^(?:[-–—*•]\s+|[0-9]+[.)]\s+)/u,
Mi=/^[ \t"'“”‘’`()[\].;:]+|[ \t"'“”‘’`()[\].;:]+$/gu,ne=({kind:e,premises:t,to:s})=>`${t.join(" + ")} ${e===
"supports"?"->":"-x"} ${s}`,Q=class extends Error{};function Ai(e,t){let s=[],n=[];return e.split(`
`).forEach((o,i)=>{let r=o.trim().replace(ji,"");if(!(!r||r.startsWith("#")))try{s.push(...Ii(r.toLowerCase(),t,i+1))}catch(a){
if(!(a instanceof Q))throw a;n.push({line:i+1,text:a.message})}}),{arrows:s,slips:n}}function Ii(e,t,s){let n=[...e.matchAll(
Ni)];if(!n.length)throw new Q(`there is no arrow. Write, for example, ${It[0]}`);let o=[0,...n.map(a=>a.index+a[0].length)],
i=[...n.map(a=>a.index),e.length],r=o.map((a,h)=>Ci(e.slice(a,i[h]),t));return n.map(({groups:a={}},h)=>{let[l,u]=a.back?
[r[h+1],r[h]]:[r[h],r[h+1]];if(u.length>1)throw new Q(`an arrow leads to one claim. Write a line for each of ${u.join(" \
and ")}`);return{kind:a.attacks?"attacks":"supports",premises:l,to:u[0],line:s}})}function Ci(e,t){let s=e.split(Ti).map(
n=>n.replace(Mi,""));if(!s.every(Boolean))throw new Q(`a claim is missing beside the arrow or the +. Write, for example,\
 ${It[2]}`);if(s.some(n=>n.includes(",")))throw new Q(`a comma can mean two things. Join linked premises with +, as in ${It[2]}\
; give independent reasons a line each`);for(let n of s){if(t.includes(n))continue;let o=Li(n,t);throw new Q(`there is n\
o claim “${n}” here. ${o?`Do you mean ${o}?`:"Use the names in the list"}`)}return[...new Set(s)]}function Li(e,t){let{
far:s,one:n}=t.map(o=>({far:Ri(e,o),one:o})).reduce((o,i)=>i.far<o.far?i:o);return s<=Math.max(1,Math.floor(n.length/3))&&
n}function Ri(e,t){let[s,n]=[[...e],[...t]],o=[0,...n.map((i,r)=>r+1)];return s.forEach((i,r)=>{let a=o;o=[r+1],n.forEach(
(h,l)=>{o.push(Math.min(a[l+1]+1,o[l]+1,a[l]+(i===h?0:1)))})}),o[n.length]}var Ct=(e,t)=>e.every(s=>t.includes(s)),Fe=(e,t)=>Ct(
e,t)&&Ct(t,e),Qs=(e,t)=>Ct(e,t)&&!Ct(t,e),De=(e,t)=>e.kind===t.kind&&e.to===t.to&&Fe(e.premises,t.premises);function tn(e,t,s){
let{arrows:n,slips:o}=Ai(e,t),i=o.map(({line:m,text:v})=>({line:m,said:`Line ${m}: ${v}.`.replace("?.","?")})),r=[];for(let m of n){
let v=r.find(q=>De(q,m));v?i.push({line:m.line,said:`Line ${m.line} says the same as line ${v.line}.`}):r.push(m)}let a=s.
filter(m=>r.some(v=>De(v,m))),h=r.filter(m=>!s.some(v=>De(v,m))),l=s.filter(m=>!a.includes(m)),u=Fi(r),[d,p]=[new Set,new Set],
f=o.length;for(let m of h){let{remark:v,about:q,reading:pt}=_i(m,h,s,l,u),ft=pt&&q.every(({ours:mt})=>mt);for(let mt of q)
d.add(mt),ft&&p.add(mt);ft||(f+=1);let Rs=ft?`${v} ${Bi}`:v;i.some(({said:mt})=>mt.endsWith(`: ${Rs}`))||i.push({line:m.
line,said:`Line ${m.line}: ${Rs}`})}let b=i.sort((m,v)=>m.line-v.line).map(m=>m.said);u.length&&b.push(`This is circular\
: ${u.join(" -> ")}. A claim cannot be its own reason.`),o.length||b.push(...l.filter(m=>!d.has(m)).map(Ui));let E=a.length+
p.size;return{outcome:E===s.length&&!f?"right":E?"partly":"wrong",points:E/(s.length+f),remarks:b}}var Bi="The text does\
 not draw this link itself, so your own drawing may stand.";function _i(e,t,s,n,o){let i=e.premises,r=n.filter(m=>m.to===
e.to),a=r.find(m=>Fe(m.premises,i));if(a){let[m,v]=a.kind==="supports"?["support","attack"]:["attack","support"],[q,pt]=i.
length===1?["s","it does"]:["","they do"];return{remark:`${x(a.premises)} ${m}${q} ${e.to}; ${pt} not ${v} it.`,about:[a],
reading:!0}}let h=n.find(m=>i.includes(m.to)&&m.premises.includes(e.to));if(h)return{remark:`the arrow is reversed. It l\
eads from a reason to the claim it supports or attacks: ${`from ${x(h.premises)} to ${h.to}`}.`,about:[h]};let l=(m,v)=>m.
premises.some(q=>v.includes(q)),u=r.filter(m=>m.kind===e.kind&&l(m,i)),d=u.find(m=>Qs(i,m.premises));if(d)return{remark:Wi(
e,d,t),about:[d],reading:!0};let p=u.filter(({premises:m})=>Ct(m,i)),f=i.filter(m=>!p.some(({premises:v})=>v.includes(m))),
b=u.filter(m=>p.includes(m)||l(m,f)),E=f.filter(m=>!b.some(({premises:v})=>v.includes(m)));return b.length?{remark:qi(b,
E),about:b,reading:!E.length}:{remark:o.includes(e.to)&&i.some(m=>o.includes(m))?`${ne(e)} is part of a circle.`:Pi(e,s),
about:[]}}function Wi(e,t,s){let n=s.filter(r=>r.to===t.to&&r.kind===t.kind&&Qs(r.premises,t.premises));if(Fe(n.flatMap(
r=>r.premises),t.premises))return`${x(t.premises)} are linked, and you give them as independent. Join them with +.`;let o=t.
premises.filter(r=>!e.premises.includes(r));return`a premise is missing. ${`${x(e.premises)} cannot support ${e.to} with\
out ${x(o)}`}: join them with +.`}function qi(e,t){let s=e.filter(({premises:r})=>r.length>1).map(({premises:r})=>x(r)),
n=e.filter(({premises:r})=>r.length===1).map(({premises:r})=>r[0]),o=`${x(t)} ${t.length===1?"does":"do"} not belong wit\
h`;if(!s.length&&!t.length)return`you link ${x(n)}, but each is an independent reason. Give each a line.`;if(!s.length)return`${o}\
 the other premises here.`;let i=[`${s[0]} are linked`,...s.slice(1).map(r=>`so are ${r}`)];return n.length&&i.push(`${x(
n)} ${n.length===1?"is an independent reason":"are independent reasons"}`),t.length&&i.push(`${o} them`),`${i.join("; ")}\
.${e.length>1?" Give each reason a line.":""}`}function Pi(e,t){for(let s of e.premises){let n=Di(s,e.to,t);if(n.length)
return`this jumps over a step between ${s} and ${e.to}: ${x(n)}.`}return`${ne(e)} is not in our reading. It may be defen\
sible: what in the text makes one count for or against the other?`}function Di(e,t,s){let n=[[e]];for(let o=n.shift();o;o=
n.shift()){let i=o[o.length-1];for(let r of s.filter(({premises:a})=>a.includes(i))){if(r.to===t)return o.slice(1);n.push(
[...o,r.to])}}return[]}function Fi(e){let t=e.filter(({kind:n})=>n==="supports"),s=n=>t.filter(({premises:o})=>o.includes(
n)).map(({to:o})=>o);for(let n of new Set(t.flatMap(({premises:o})=>o))){let o=[[n]];for(let i=o.pop();i;i=o.pop())for(let r of s(
i[i.length-1])){if(r===n)return[...i,n];i.includes(r)||o.push([...i,r])}}return[]}function Ui({kind:e,premises:t}){let s=e.
replace(/s$/,""),n=t.length===1?`What does it ${s}?`:`What do they ${s} together?`;return`Missing: ${x(t)}. ${n}`}var Ki=["One arrow a line.","Supports: ->","Attacks: -x","Linked premises: +"];y.map={shape:"text",blank:"Write at least\
 one arrow first.",holds:!0,draw(e,t){let s=c("textarea",{rows:6,wrap:"off",spellcheck:"false",autocapitalize:"none",class:"\
ck-map-text","aria-labelledby":`${t.id}-legend`,"aria-describedby":`${t.id}-syntax`}),n=({id:r,text:a})=>[c("dt",{},c("c\
ode",{},r)),w("dd",a)],o=It.flatMap(r=>[c("br"),c("code",{},Me(r))]),i=Ki.flatMap(r=>[c("span",{style:"white-space: nowr\
ap"},r)," "]);return{body:c("div",{class:"ck-drawn"},c("dl",{},e.choices.flatMap(n)),c("div",{},s,c("p",{id:`${t.id}-syn\
tax`,class:"ck-map-syntax"},i,c("br"),"An example with other claims:",o))),read:()=>s.value,write:r=>{s.value!==r&&(s.value=
r)}}},usable:Z,grade(e,t){if(!t.trim())return;let{outcome:s,points:n,remarks:o}=tn(t,e.choices.map(({id:i})=>i),e.arrows);
return{outcome:s,points:n,said:[...o,s==="right"&&e.replies.right].filter(Boolean)}},solution:e=>e.arrows.map(ne).join(`\

`),answer:()=>"the map now shown",inWords:e=>e.arrows.map(({kind:t,premises:s,to:n})=>`${x(s.map(o=>`“${o}”`))} ${{supports:"\
support",attacks:"attack"}[t]}${s.length>1?"":"s"} “${n}”.`),explained:e=>[e.replies.right]};var oe=class{constructor(t,s,n,o){this.nodes=[],this.gaps=[],this.paragraphOf=[],this.list=c("div",{class:"ck-passage",role:"\
listbox","aria-multiselectable":"true","aria-label":s,"aria-describedby":o,lang:n},t.map((r,a)=>this.paragraph(r,a,t.length)));
let i=t.map(r=>c("p",{dir:"auto"},r.join("")));this.node=c("div",{},c("div",{class:"ck-spoken",lang:n},i),this.list),this.
at=1,this.reach(1)}paragraph(t,s,n){let o=n>1?`Paragraph ${s+1}`:!1;return c("p",{dir:"auto",role:"group","aria-label":o},
t.map((i,r)=>r%2?this.word(i,s):this.gap(i)))}word(t,s){this.paragraphOf.push(s);let n=this.nodes.length+1,o=c("span",{class:"\
ck-word",role:"option",tabindex:-1,"data-word":n},t);return this.nodes.push(o),o}gap(t){let s=c("span",{"aria-hidden":"t\
rue"},t);return this.gaps.push({node:s,before:this.nodes.length}),s}get count(){return this.nodes.length}text(t){return this.
nodes[t-1]?.textContent??""}quoted(t,s){let n=new Map(this.gaps.map(({node:i,before:r})=>[r,i.textContent])),o=[];for(let i=t;i<=
s;i+=1)o.push(this.text(i),i<s?n.get(i):"");return o.join("")}within(t,s){let n=this.paragraphOf[s-1],o=this.paragraphOf.
indexOf(n)+1,i=this.paragraphOf.lastIndexOf(n)+1;return Math.min(Math.max(t,o),i)}show(t,s,n){let o=i=>!!s&&s[0]<=i&&i<=
s[1];this.nodes.forEach((i,r)=>{let a=t(r+1),h=o(r+1);i.className=["ck-word",...nn(a),h&&"ck-now"].filter(Boolean).join(
" "),i.setAttribute("aria-selected",String(!!a||h));let l=[h&&"about to be marked",a&&n[a.label],a?.sign].filter(Boolean);
l.length?i.setAttribute("aria-label",[i.textContent,...l].join(", ")):i.removeAttribute("aria-label"),on(i,"tag",a?.begins&&
n.length>1?String(a.label+1):""),on(i,"sign",a?.ends?Hi[a.look??""]??"":"")});for(let{node:i,before:r}of this.gaps){let[
a,h]=[t(r),t(r+1)],l=a&&h&&a.number===h.number?a:void 0,u=o(r)&&o(r+1);i.className=[...nn(l),u&&"ck-now"].filter(Boolean).
join(" ")}}reach(t){let[s,n]=[this.nodes[this.at-1],this.nodes[t-1]];n&&(s&&(s.tabIndex=-1),n.tabIndex=0,this.at=t)}focus(t){
this.reach(t),this.nodes[t-1]?.focus()}towards(t,s){let n=this.paragraphOf[this.at-1];if(t==="Home")return s?1:this.paragraphOf.
indexOf(n)+1;if(t==="End")return s?this.count:this.paragraphOf.lastIndexOf(n)+1;if(t==="ArrowUp"||t==="ArrowDown")return this.
byLine(t==="ArrowUp"?-1:1);if(t!=="ArrowLeft"&&t!=="ArrowRight")return;let o=getComputedStyle(this.nodes[this.at-1]).direction===
"rtl",i=t==="ArrowRight"!==o?1:-1;return Math.min(Math.max(this.at+i,1),this.count)}byLine(t){let s=this.box(this.at),n=this.
nodes.map((r,a)=>({place:a+1,...this.box(a+1)})).filter(({line:r})=>(r-s.line)*t>en),o=Math.min(...n.map(r=>Math.abs(r.line-
s.line)));return n.filter(r=>Math.abs(r.line-s.line)<o+en).sort((r,a)=>Math.abs(r.middle-s.middle)-Math.abs(a.middle-s.middle))[0]?.
place??this.at}box(t){let{left:s,right:n,top:o,bottom:i}=this.nodes[t-1].getBoundingClientRect();return{left:s,right:n,line:(o+
i)/2,middle:(s+n)/2}}pointedAt(t){let s=t.target instanceof Element?t.target.closest("[data-word]"):null;if(s&&this.list.
contains(s))return Number(s.getAttribute("data-word"));let n=this.nodes.map((o,i)=>({place:i+1,...this.box(i+1)})).filter(
({line:o})=>Math.abs(o-t.clientY)<=sn).map(({place:o,left:i,right:r})=>({place:o,off:Math.max(i-t.clientX,t.clientX-r,0)})).
sort((o,i)=>o.off-i.off)[0];return n&&n.off<=sn?n.place:void 0}},en=6,sn=22,Hi={right:"✓",partly:"½",wrong:"✗"},nn=e=>e?
["ck-marked",`ck-as-${e.label+1}`,e.look&&`ck-${e.look}`]:[];function on(e,t,s){s?e.dataset[t]=s:delete e.dataset[t]}var rn="­‌‍⁠",Yi="'’-‐‑.·&_@־׳״",zi=",:/٫٬",Gi=/[\u3041-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\u{20000}-\u{323af}\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]/u,
Lt=e=>e!==void 0&&/[\p{L}\p{N}\p{M}]/u.test(e),Rt=e=>e!==void 0&&/\p{N}/u.test(e),an=e=>e!==void 0&&/\p{Sc}/u.test(e),cn=e=>e!==
void 0&&Gi.test(e)&&/\p{L}/u.test(e),rt=(e,t)=>t!==void 0&&e.includes(t);function hn(e){let t=Array.from(e),s=(r,a)=>t.slice(r,a).join(""),n=[],o=0,i=0;for(;i<t.length;){let r=Ji(t,i);r>i&&(n.push(
s(o,i),s(i,r)),o=r),i=Math.max(r,i+1)}return[...n,s(o)]}function Ji(e,t){let s=Xi(e,t);if(!Lt(e[s]))return t;if(cn(e[s])){
for(s+=1;rt(rn,e[s])||Lt(e[s])&&/\p{M}/u.test(e[s]);)s+=1;return s}for(;Vi(e,s);)s+=1;let n=rt("%‰°",e[s])||an(e[s])&&
!Rt(e[s+1]);return Rt(e[s-1])&&n?s+1:s}function Vi(e,t){if(t>=e.length)return!1;if(rt(rn,e[t]))return!0;if(rt(zi,e[t]))return Rt(
e[t-1])&&Rt(e[t+1]);let s=e[t+(rt(Yi,e[t])?1:0)];return Lt(s)&&!cn(s)}function Xi(e,t){if(Lt(e[t])||Lt(e[t-1]))return t;
if(rt("#@",e[t]))return t+1;let s=t+(rt("+-−±",e[t])?1:0);return s+=an(e[s])?1:0,Rt(e[s])?s:t}var Zi=["Choose the first word of what you want to mark, then the last one. For one word, choose it twice. With a mouse \
you can also draw over the words.","With the keyboard: arrows go from word to word, Enter sets the first word and then t\
he last one; or hold Shift while you move, then press Enter. Escape gives up, Delete takes a mark away."],Qi="The number\
 of a label sets it.",xt=({first:e,last:t})=>`${e}-${t}`;function un(e,t){let s=new Ue(t);return e.append(s.node),s}var Ue=class{constructor(t){
this.options=t,this.labels=t.labels,this.id=T(),this.made=[],this.looks=new Map,this.anchor=null,this.isLocked=!1,this.label=
this.labels[0].id;let s=t.paragraphs.map(o=>typeof o=="string"?hn(o):o),n=c("p",{id:`${this.id}-how`},Zi.join(" "),this.
labels.length>1&&` ${Qi}`);this.words=new oe(s,t.name??"The text, word by word",t.language,n.id),this.list=new Ke(this),
this.usual=c("span",{},"Choose the first word, then the last one."),this.said=c("span",{"aria-live":"polite"}),this.chosen=
this.chooser(),this.node=c("div",{class:"ck-marking"},this.chosen,this.words.node,c("p",{class:"ck-hint"},this.usual,this.
said),c("details",{class:"ck-how"},c("summary",{},"How to mark"),n),this.list.node);for(let o of["input","change"])this.
node.addEventListener(o,i=>i.stopPropagation());er(this),this.write(t.marks??[])}chooser(){if(this.labels.length<2)return c(
"p",{class:"ck-as"},...ln(this.labels[0]));let t=(s,n)=>{let o=()=>this.setLabel(s.id),i=c("input",{type:"radio",name:this.
id,value:s.id,checked:!n,change:o}),r=c("span",{class:`ck-sample ck-marked ck-as-${n+1}`,"aria-hidden":"true"},n+1);return c(
"label",{},i,r,c("span",{},...ln(s)))};return c("fieldset",{class:"ck-as"},c("legend",{},"Mark words as"),this.labels.map(
t))}setLabel(t){this.label=t;let s=this.chosen.querySelectorAll("input");for(let n of s)n.checked=n.value===t}marks(){return this.
made.map(t=>({...t}))}quoted(t,s){return this.words.quoted(t,s)}write(t){this.made=[...t].sort((s,n)=>s.first-n.first),this.
show()}lock(t){this.isLocked=t,t&&this.quiet(),this.words.list.setAttribute("aria-disabled",String(t)),this.node.classList.
toggle("ck-locked",t);let s=this.node.querySelectorAll("input, select, button");for(let n of s)n.disabled=t;this.show()}judge(t){
this.looks=t,t.size&&this.quiet(),this.show()}quiet(){this.anchor=null,this.say("")}show(){let t=[];this.made.forEach((n,o)=>{
let i=this.looks.get(xt(n)),r=this.labels.findIndex(({id:h})=>h===n.label),a=this.quoted(n.first,n.last);for(let h=n.first;h<=
n.last;h+=1){let[l,u]=[h===n.first,h===n.last];t[h]={number:o,label:r,words:a,begins:l,ends:u,look:i,sign:tr[i??""]}}});
let s=this.labels.map(({text:n})=>n);this.words.show(n=>t[n],this.pending(),s),this.list.show(this.made)}pending(){return this.
anchor===null?null:this.anchor<this.words.at?[this.anchor,this.words.at]:[this.words.at,this.anchor]}move(t,s=!1){s&&this.
anchor===null&&!this.isLocked&&(this.anchor=this.words.at),this.words.focus(this.anchor===null?t:this.words.within(t,this.
anchor)),this.show()}choose(t){if(this.isLocked)return this.words.focus(t);this.anchor===null?(this.anchor=t,this.move(t),
this.say(`First word: “${this.words.text(t)}”. Now choose the last word.`)):(this.move(t),this.finish())}finish(){let[
t,s]=this.pending()??[0,0];if(!t)return;this.anchor=null;let n=this.made.filter(i=>i.last<t||i.first>s);this.change([...n,
{first:t,last:s,label:this.label}]);let o=`Marked: “${this.quoted(t,s)}”${this.labels.length>1?` as ${this.textOf(this.
label)}`:""}.`;this.say(`${o} ${S(this.made.length,"mark")}.`)}giveUp(){this.anchor=null,this.show(),this.say("Nothing i\
s being marked.")}remove(t){this.change(this.made.filter(s=>s!==t)),this.say(`“${this.quoted(t.first,t.last)}” is no l\
onger marked. ${S(this.made.length,"mark")}.`)}relabel(t,s){this.change(this.made.map(n=>n===t?{...t,label:s}:n)),this.say(
`“${this.quoted(t.first,t.last)}” is now marked as ${this.textOf(s)}.`)}change(t){this.looks=new Map,this.write(t),this.
options.onChange?.(this.marks())}textOf(t){return this.labels.find(s=>s.id===t)?.text??""}markAt(t){return this.made.find(
({first:s,last:n})=>s<=t&&t<=n)}say(t){this.said.textContent=t,this.usual.hidden=!!t||this.isLocked}},tr={right:"right",
partly:"partly right",wrong:"not right"},ln=({text:e,about:t})=>[c("strong",{},e),t&&`: ${t}`],Ke=class{constructor(t){this.
field=t,this.rows=new Map,this.none=c("p",{class:"ck-none"},"Nothing is marked yet."),this.items=c("ol",{class:"ck-mark-\
list","aria-label":"Your marks"}),this.node=c("div",{},this.none,this.items)}show(t){let s=new Map(t.map(i=>[xt(i),this.
rows.get(xt(i))??this.row(i)])),n=[...s.values()].map(({node:i})=>i);n.length===this.items.children.length&&n.every((i,r)=>i===
this.items.children[r])||this.items.replaceChildren(...n);for(let i of t){let r=s.get(xt(i))?.select;r&&r.value!==i.label&&
(r.value=i.label)}this.rows=s,this.none.hidden=t.length>0,this.items.hidden=!t.length}row(t){let{field:s}=this,n=`“${s.
quoted(t.first,t.last)}”`,o=()=>s.markAt(t.first)??t,i=s.labels.length<2?null:c("select",{"aria-label":`Label of ${n}`,
change:()=>s.relabel(o(),i?.value??t.label)},s.labels.map(({id:l,text:u})=>c("option",{value:l},u))),r=c("button",{type:"\
button","aria-label":`Remove ${n}`,click:()=>this.remove(o())},"Remove"),a=c("span",{class:"ck-controls"},i,r),h=c("div",
{class:"ck-marked-line"},c("span",{class:"ck-quote",dir:"auto"},n),a);return{node:c("li",{},h,s.options.describe?.(t)),select:i}}remove(t){
let s=this.field.made.indexOf(t);this.field.remove(t);let n=this.items.querySelectorAll("button"),o=n[Math.min(s,n.length-
1)];o?o.focus():this.field.words.focus(t.first)}};function er(e){let{words:t}=e,[s,n]=[0,!1];t.list.addEventListener("po\
interdown",i=>{[s,n]=[0,!1],!(i.pointerType!=="mouse"||i.button||e.isLocked||e.anchor!==null)&&(s=t.pointedAt(i)??0)}),t.
list.addEventListener("pointermove",i=>{if(!s||!(i.buttons&1))return;let r=t.pointedAt(i);!r||!n&&r===s||(n=!0,e.anchor=
s,e.move(r))});let o=()=>{n&&e.finish(),s=0};t.list.addEventListener("pointerup",o),t.list.addEventListener("pointerleav\
e",o),t.list.addEventListener("click",i=>{let r=t.pointedAt(i);!n&&r&&e.choose(r),n=!1}),t.list.addEventListener("keydow\
n",i=>{i.altKey||i.metaKey||!sr(e,i)||(i.preventDefault(),i.stopPropagation())})}function sr(e,t){let{key:s,shiftKey:n,ctrlKey:o}=t,
{words:i,isLocked:r}=e,a=i.towards(s,o);if(a!==void 0)return e.move(a,n),!0;if(o||r)return!1;if(s==="Enter"||s===" ")e.choose(
i.at);else if(s==="Escape"&&e.anchor!==null)e.giveUp();else if(s==="Delete"||s==="Backspace")nr(e);else if(/^[1-9]$/.test(
s)&&e.labels.length>1)or(e,Number(s)-1);else return!1;return!0}function nr(e){let t=e.markAt(e.words.at);t?e.remove(t):e.
say("This word is not marked.")}function or(e,t){let s=e.labels[t];if(!s)return;let n=e.markAt(e.words.at);e.setLabel(s.
id),e.anchor!==null?e.finish():n?e.relabel(n,s.id):e.say(`The next mark will be: ${s.text}.`)}function fn(e,t,s,n){let o=new He(t,s,new Set(n)),i=e.flatMap((l,u)=>o.pairs(l,u));i.sort((l,u)=>u.earned-l.earned||u.fit-
l.fit||Number(u.same)-Number(l.same)||u.shared-l.shared||l.mark-u.mark||l.span-u.span);let r=new Map;for(let l of i)!r.has(
l.mark)&&![...r.values()].some(({span:u})=>u===l.span)&&r.set(l.mark,l);let a=e.map((l,u)=>o.marked(l,r.get(u))),h=a.reduce(
(l,u)=>l+u.earned,0);return{marks:a,missed:t.map((l,u)=>u).filter(l=>!i.some(({span:u})=>u===l)),points:2*h/(e.length+t.
length)}}var He=class{constructor(t,s,n){this.spans=t,this.tempting=s,this.light=n}pairs(t,s){return this.spans.flatMap(
(n,o)=>{let i=pn(t,n);if(!i)return[];let r=this.fit(t,n),a=t.labels.some(u=>n.labels.includes(u)),h=a?r>=.5:r>=.9,l=a&&r>=
.9?1:h?.5:0;return[{mark:s,span:o,fit:r,same:a,shared:i,earned:l}]})}marked(t,s){let{span:n=null,earned:o=0,same:i=!0}=s??
{};if(s?.same&&s.fit>=.9)return{state:"right",at:n,earned:o,same:i};let r=this.tempted(t,s?.fit??.5);if(r!==null)return{
state:"tempting",at:r,earned:o,same:!0};if(s)return{state:s.fit>=.9?"label":this.astray(t,s.span),at:n,earned:o,same:i};
let a=this.spans.findIndex(h=>pn(t,h));return{state:a<0?"extra":"split",at:a<0?null:a,earned:o,same:i}}astray(t,s){if(this.
spans.filter(r=>this.heavy(t,r)*2>=this.heavy(r,r)).length>1)return"joined";let o=this.spans[s],i=this.heavy(t,o);return i===
this.heavy(o,o)?"long":i===this.own(t,o)?"short":"off"}tempted(t,s){let n=0,o=null;for(let[i,r]of this.tempting.entries()){
let a=this.fit(t,r);r.labels.length&&!t.labels.some(h=>r.labels.includes(h))||a<=n||(n=a,o=i)}return n>=Math.max(s,.5)?o:
null}fit(t,s){let n=this.heavy(t,s);return n?2*n/(this.own(t,s)+this.heavy(s,s)):0}heavy(t,s){let n=dn(s),o=n.filter(i=>!this.
light.has(i));return(o.length?o:n).filter(i=>t.first<=i&&i<=t.last).length}own(t,s){let n=dn(t).filter(o=>o<s.first||o>s.
last);return this.heavy(t,s)+n.filter(o=>!this.light.has(o)).length}},dn=({first:e,last:t})=>Array.from({length:t-e+1},(s,n)=>e+
n),pn=(e,t)=>Math.max(0,Math.min(e.last,t.last)-Math.max(e.first,t.first)+1);var ir=/^([0-9a-f]{8})\.([1-9][0-9]{0,3})-([1-9][0-9]{0,3})$/;function Ye(e,t){let s=Object.entries(t).map(([i,r])=>mn(e,
i,r)),n=s.filter(Boolean).sort((i,r)=>i.first-r.first);return n.every((i,r)=>!r||n[r-1].last<i.first)&&n.length===s.length?
n:[]}function mn(e,t,s){let n=ir.exec(t),o=e.passage.reduce((a,h)=>a+Math.floor(h.length/2),0);if(!n||n[1]!==e.text||!e.
labels.some(({id:a})=>a===s))return null;let[i,r]=[Number(n[2]),Number(n[3])];return i<=r&&r<=o?{first:i,last:r,label:s}:
null}var Bt=(e,t)=>`${e.text}.${xt(t)}`;function rr(e,t,s){let[n,o]=["",0];for(let i of e.passage)for(let[r,a]of i.entries())
o+=r%2,t<=o&&(r%2?o<=s:o<s)&&(n+=a);return n}function ar(e,{state:t,at:s,same:n}){return t==="right"?e.spans[s??0].found:
t==="tempting"?e.wrong[s??0].reply:e.half[t]+(n||t==="label"||t==="joined"?"":` ${e.half.other}`)}y.mark={shape:"map",blank:"\
Mark some words first.",draw(e,t){let s=document.createElement("div"),n=i=>Object.fromEntries(i.map(r=>[Bt(e,r),r.label])),
o=un(s,{paragraphs:e.passage,labels:e.labels,language:e.language,onChange:()=>t.changed(),describe:i=>t.note(Bt(e,i))});
return{body:s,read:()=>n(o.marks()),write:i=>o.write(Ye(e,i)),told(i,r){let a=new Map(i.map(([h,l])=>[h.split(".")[1]??h,
cr(l)]));o.judge(a),o.lock(r)}}},grade(e,t){let s=Ye(e,t);if(!s.length||s.length!==Object.keys(t).length)return;let n=fn(
s.map(({first:i,last:r,label:a})=>({first:i,last:r,labels:[a]})),e.spans.map(({first:i,last:r,label:a})=>({first:i,last:r,
labels:[a]})),e.wrong,e.light),o=n.points===1?"right":n.points?"partly":"wrong";return{outcome:o,points:n.points,notes:n.
marks.map((i,r)=>[Bt(e,s[r]),i.state==="right"||(i.earned?"partly":!1),ar(e,i)]),said:[hr(e,n),...n.missed.map(i=>e.spans[i].
missed),o==="right"?e.replies.right:e.replies.otherwise]}},usable:(e,t)=>Object.fromEntries(Object.entries(t).filter(([s,
n])=>Ye(e,{[s]:n}).length)),solution:e=>Object.fromEntries(e.spans.map(t=>[Bt(e,t),t.label])),everyReply:e=>e.spans.map(
t=>[Bt(e,t),null,t.found]),answer:()=>"as now marked",explained:e=>[e.replies.right],part(e,t,s){let n=mn(e,t,s[t]),o=n?
`“${rr(e,n.first,n.last)}”`:t;return n&&e.labels.length>1?`${o}, ${$(e.labels.find(({id:i})=>i===n.label)).text}`:o}};
var cr=e=>e===null?"":e==="partly"?"partly":e?"right":"wrong";function hr(e,{marks:t,missed:s}){let n=t.filter(({state:r})=>r===
"right").length,o=t.filter(({state:r,earned:a})=>r!=="right"&&a).length,i=s.length;return[`${n} of ${e.spans.length} fou\
nd.`,o?`${o} half right.`:"",i?`${i} not marked yet.`:""].filter(Boolean).join(" ")}var lr=24;y.match={shape:"map",blank:"Match at least one row first.",draw(e,t){let s=({id:r,text:a})=>c("option",{value:r,
dir:"auto"},a),n=e.rows.map((r,a)=>c("select",{id:`${t.id}-${a}`,"aria-describedby":t.noteId(r.id)},[{id:"",text:"Choose\
…"},...e.choices].map(s))),o=n.map(()=>c("p",{class:"ck-chosen","aria-hidden":"true"})),i=()=>n.forEach((r,a)=>{let h=e.
choices.find(({id:l})=>l===r.value)?.text??"";o[a].textContent=h.length>lr?h:""});for(let r of n)r.addEventListener("cha\
nge",i);return{body:c("div",{class:"ck-rows"},e.rows.map((r,a)=>c("div",{class:"ck-row"},c("label",{for:n[a].id},w("span",
r.text,r.quote)),n[a],o[a],t.note(r.id)))),read:()=>Object.fromEntries(e.rows.map((r,a)=>[r.id,n[a].value]).filter(([,r])=>r)),
write:r=>{for(let[a,h]of e.rows.entries())n[a].value=g(r,h.id)??"";i()}}},grade(e,t){let s=Object.entries(t).map(([n,o])=>{
let i=e.rows.find(r=>r.id===n);return[n,i&&o===i.answer,i&&g(i.replies,o)]});if(!s.some(([,,n])=>!n))return te(e,s,"rows\
 are right",{})},usable:(e,t)=>Object.fromEntries(e.rows.map(s=>[s.id,g(t,s.id)]).filter(([,s])=>e.choices.some(n=>n.id===
s))),solution:e=>Object.fromEntries(e.rows.map(t=>[t.id,t.answer])),everyReply:e=>e.rows.map(t=>[t.id,null,g(t.replies,t.
answer)]),answer:()=>"as now matched",chosen:(e,t,s)=>e.choices.find(({id:n})=>n===t[s])?.text};y.multiple={...$t,shape:"list",blank:"Choose at least one answer first.",draw:(e,t)=>Ce(e,t,"checkbox"),grade(e,t){if(!kt(
t,e.choices))return;let s=e.choices.filter(r=>t.includes(r.id)),n=s.length>0&&s.every(r=>r.correct),o=n?s.length/yt(e).length:
0,i=o===1;return{outcome:i?"right":n?"partly":"wrong",points:o,notes:s.map(r=>[r.id,!!r.correct,r.reply]),said:[i?"You f\
ound all of it.":n?"There is more to find.":"Something you chose is wrong."]}},usable:(e,t)=>Mt(t,e.choices),solution:e=>yt(
e).map(t=>t.id)};var ze=(e,t)=>kt(t,e.rows)&&t.length===e.rows.length;y.order={shape:"list",draw(e,t){let s=c("ol",{class:"ck-steps"}),n=new Map(
e.rows.map(h=>[h.id,o(h)]));function o(h){let l=(u,d,p)=>c("button",{type:"button","aria-label":`${p}: ${h.text}`,click:()=>a(
h,u)},d);return c("li",{},c("div",{class:"ck-step"},w("span",h.text,h.quote),c("span",{class:"ck-moves"},l(-1,"↑","Mov\
e up"),l(1,"↓","Move down"))),t.note(h.id))}let i=()=>[...s.children].map(h=>$([...n].find(([,l])=>l===h))[0]),r=h=>{let l=ze(
e,h)?h:[...n.keys()];l.join()!==i().join()&&s.replaceChildren(...l.map(u=>$(n.get(u))))};function a(h,l){let u=i(),d=u.indexOf(
h.id),p=d+l;if(p<0||p>=u.length)return t.notice(`Already ${l<0?"first":"last"} of ${u.length}.`);let[f,b]=[s.children[d],
s.children[p]];return l<0?f.after(b):f.before(b),t.changed(),t.notice(`Now number ${p+1} of ${u.length}.`)}return r([]),
{body:s,read:i,write:r}},grade(e,t){if(!ze(e,t))return;let s=e.rows.map(n=>[n.id,n.place===t.indexOf(n.id)+1,n.reply]);return te(
e,s,"steps are in the right place",e.replies)},usable:(e,t)=>ze(e,t)?t:[],solution:e=>[...e.rows].sort((t,s)=>t.place-s.
place).map(t=>t.id),everyReply:e=>e.rows.map(t=>[t.id,null,t.reply]),answer:()=>"the order now shown",explained:e=>[e.replies.
right]};y.predict={...$t,check:"Predict",blank:"Make your prediction first.",everyReply:e=>e.choices.map(t=>[t.id,null,t.reply]),
grade(e,t){let s=e.choices.find(({id:n})=>n===t);return s&&{outcome:"noted",points:0,said:[s.reply]}}};y.single={...$t,grade(e,t){let s=e.choices.find(({id:o})=>o===t),n=s?.correct??!1;return s&&{outcome:n?"right":"wrong",points:n?
1:0,said:[s.reply]}},solution:e=>yt(e)[0]?.id??""};y.tally={shape:"list",blank:"Tick the sums you want to add up first.",draw(e,t){let s=e.rows.map(n=>c("input",{type:"che\
ckbox",value:n.id,"aria-describedby":t.noteId(n.id)}));return{body:c("div",{class:"ck-options"},e.rows.map((n,o)=>c("div",
{class:"ck-option"},c("label",{},s[o],w("span",n.text),c("span",{class:"ck-amount"},Ge(e,n.amount))),t.note(n.id)))),read:()=>s.
filter(n=>n.checked).map(n=>n.value),write:n=>{for(let o of s)o.checked=n.includes(o.value)}}},running(e,t){let{sum:s,clashes:n}=Ve(
e,t);return[`Your sum: ${Ge(e,s)}. The target: ${Ge(e,e.answer)}.`,...n]},grade(e,t){let{picked:s,sum:n,clashes:o}=Ve(e,
t);if(!kt(t,e.rows))return;let i=gt(n,e.answer,e.tolerance),r=i?o.length?"partly":"right":"wrong",a=i?o.length?"clash":"\
reached":n<e.answer?"short":"over",h=s.map(gn);return{outcome:r,points:{right:1,partly:.5,wrong:0}[r],notes:h,said:[e.replies[a]]}},
usable:(e,t)=>Mt(t,e.rows),solution:e=>Je(e)[0]??[],answer(e){let t=n=>$(e.rows.find(o=>o.id===n)).text;return Je(e).slice(
0,4).map(n=>n.map(t).join(" + ")).join("; or ")||`no set of these rows reaches the target without counting ${wn(e)} twic\
e`},everyReply:e=>e.rows.map(gn),explained:e=>[Je(e).length?e.replies.reached:e.replies.clash]};var Ge=(e,t)=>Xt(t,t===1&&
e.single||e.unit),wn=e=>Ae(e.unit)?"money":e.unit||"amounts",gn=e=>[e.id,null,e.reply?.text],bn=e=>e.reduce((t,s)=>t+s.amount,
0);function Ve(e,t){let s=e.rows.filter(o=>t.includes(o.id)),n=[];for(let[o,i]of s.entries())for(let r of s.slice(o+1))i.
inside===r.id?n.push(`“${r.text}” already contains “${i.text}”.`):r.inside===i.id?n.push(`“${i.text}” already \
contains “${r.text}”.`):(i.clashes.includes(r.id)||r.clashes.includes(i.id))&&n.push(`“${i.text}” and “${r.text}\
” may be the same ${wn(e)}.`);return{picked:s,sum:bn(s),clashes:n}}function Je(e){let t=[];for(let s=1;s<2**e.rows.length;s+=
1){let n=e.rows.filter((i,r)=>s&1<<r),o=n.map(i=>i.id);gt(bn(n),e.answer,e.tolerance)&&!Ve(e,o).clashes.length&&t.push(o)}
return t.sort((s,n)=>s.length-n.length)}var qt=2,kn=100,ur=16,_t=e=>Number.isSafeInteger(e)&&e>0,yn=e=>O(e)&&Object.hasOwn(e,"answer")&&Array.isArray(e.dot)&&e.
dot.length===2&&typeof e.dot[0]=="string"&&_t(e.dot[1]),xn=(e,t=ur)=>t>0?e===null||typeof e!="object"||Object.values(e).
every(s=>xn(s,t-1)):!1,dr=e=>yn(e)&&xn(e)&&O(e.by)&&Object.values(e.by).every(_t)&&(e.others===void 0||Array.isArray(e.others)&&
e.others.every(yn)),Y=e=>O(e)&&Number.isInteger(e.version)&&e.version>qt;function pr({saved:e,items:t,round:s,...n}){let o=_t(
e)?e:1,i={dot:["1",o],by:{1:o}};if(!O(t))return Object.fromEntries(["off","weights","kept","wishes"].filter(a=>Object.hasOwn(
n,a)).map(a=>[a,{answer:n[a],...i}]));let r=Object.entries(t).filter(([,a])=>O(a)).map(([a,h])=>[a,{...h,...i}]);return _t(
s)&&r.push(["#round",{answer:String(s),...i}]),Object.fromEntries(r)}var Wt=e=>e.isWellFormed?.()?e:e.replace(/\p{Surrogate}/gu,
"�");function ie(e){return typeof e=="string"?Wt(e):Array.isArray(e)?e.map(ie):O(e)?Object.fromEntries(Object.entries(
e).map(([t,s])=>[Wt(t),ie(s)])):e}function j(e){let t=O(e)&&(e.version===qt?e.items:e.version===1&&pr(e));return O(t)?Object.
fromEntries(Object.entries(t).filter(([,s])=>dr(s)).map(([s,n])=>[Wt(s),Ze(ie(n))])):{}}var z=e=>Object.keys(e).length?{
version:qt,items:ie(e)}:{},G=e=>e===""||e==null||typeof e=="object"&&!Object.keys(e).length,vn=({tries:e})=>e&&_t(e)?e:0,
C=e=>G(e.answer)&&!vn(e)&&e.revealed!==!0,M=(e,t=s=>s)=>O(e)?`{${Object.keys(e).sort().map(s=>`${JSON.stringify(t(s))}:${M(
e[s],t)}`).join()}}`:Array.isArray(e)?`[${e.map(s=>M(s,t)).join()}]`:JSON.stringify(typeof e=="string"?t(e):e);function fr(e){
let t=n=>{let o=M(n.answer);return[[C(n)?0:1,vn(n),o.length,o,M(n)],n]},s=([n],[o])=>{let i=n.findIndex((r,a)=>r!==o[a]);
return i<0?0:n[i]>o[i]?-1:1};return e.map(t).sort(s).map(([,n])=>n)}var at=({dot:e,answer:t})=>M([e,t]);function On(e){let t=new Map;
for(let s of fr(e))t.has(at(s))||t.set(at(s),s);return[...t.values()]}var Xe=(e,{dot:[t,s]})=>(g(e.by,t)??0)>=s,W=({by:e,
others:t=[],...s})=>[s,...t],H=(e,t)=>Object.entries(t.by).every(s=>Xe(e,{dot:s}))&&W(t).every(s=>Xe(e,s));function re(...e){
let t=new Map;for(let[s,n]of e.flatMap(Object.entries))t.set(s,Math.max(t.get(s)??0,n));return Object.fromEntries(t)}function $n(e,t){
let s=new Set(W(t).map(({dot:n})=>M(n)));return e.filter(n=>s.has(M(n.dot))||!Xe(t,n))}function mr(e,t){let[s,n]=[H(e,t),
H(t,e)];if(s!==n||M(e)===M(t))return s?e:t;let[o,i]=[W(e),W(t)],r=s?[]:[...$n(o,t),...$n(i,e)],a=On(r.length?r:[...o,...i]),
h=s&&at(o[0])===at(i[0])&&at(o[0]),[l,...u]=[...a.filter(p=>at(p)===h),...a.filter(p=>at(p)!==h)],d=re(e.by,t.by,...a.map(
({dot:[p,f]})=>({[p]:f})));return Ze({...l,by:d,...u.length&&{others:u}})}var Ze=e=>e.others&&e.others.length>kn?{...e,others:On(
e.others).slice(0,kn)}:e;function P(e,t){let s=Object.entries(t).map(([n,o])=>[n,Ze(Object.hasOwn(e,n)?mr(e[n],o):o)]);return{
...e,...Object.fromEntries(s)}}var ct=(e,t)=>Object.entries(t).some(([s,n])=>!Object.hasOwn(e,s)||!H(e[s],n));function En(e,t,s){
let n=Object.entries(t).filter(([o,i])=>Object.hasOwn(e,o)&&C(e[o])&&!C(i)).map(([o,i])=>{let r=re(e[o].by,i.by),a=g(r,s)??
0,[h,...l]=W(i).map((u,d)=>({...u,dot:[s,a+d+1]}));return[o,{...h,by:{...r,[s]:a+1+l.length},others:l}]});return{...P(e,
t),...Object.fromEntries(n)}}function Pt({answer:e,others:t=[]}){let s=new Set([M(e)]);return t.filter(n=>!C(n)&&!s.has(
M(n.answer))&&s.add(M(n.answer)))}function ae(e,t,s){let n=(g(s,e)??0)+1;return{...t,dot:[e,n],by:{...s,[e]:n}}}function ht(e,t){let s=globalThis;return s[Symbol.for(e)]??=t(),s[Symbol.for(e)]}var Qe="coursekit-kept",le="coursekit:",J=ht("coursekit",()=>new Map),ce=e=>{try{return JSON.parse(e??"null")}catch{return null}};
function gr(e){let t=ce(document.getElementById("jupyter-config-data")?.textContent),s=t?.baseUrl??document.body?.dataset.
baseUrl;if(!s||e&&!t?.hubUser)return"";let n=String(s),o=N(()=>new URL(n,document.baseURI).pathname,n).replace(/\/$/,""),
i=wr(t?.hubPrefix),r=o.startsWith(`${i}/`)?o.slice(i.length):o,[a]=/^.*?\/user\/[^/]+/.exec(r)??[r];return`${o.slice(0,o.
length-r.length)}${a}`}var wr=e=>typeof e=="string"?e.replace(/\/hub\/?$/,""):"";function br(e){let t=gr(e);return t?`co\
ursekit@${encodeURIComponent(t)}:`:le}var he=class{constructor({storage:t,binder:s,prefix:n=br(s)}={}){this.open=()=>t===
void 0?globalThis.localStorage:t,this.prefix=n}get isThere(){try{return this.open().length>=0}catch{return!1}}names(t){let s=[];
try{s=Array.from({length:this.open().length},(n,o)=>this.open().key(o)??"")}catch{}return[...new Set([...s,...J.keys()])].
filter(n=>n.startsWith(this.prefix+t)).map(n=>n.slice(this.prefix.length))}stored(t){try{return ce(this.open().getItem(this.
prefix+t))}catch{return null}}read(t){let s=this.stored(t),n=j(ce(J.get(this.prefix+t)));return Y(s)||!Object.keys(n).length?
s:z(P(j(s),n))}write(t,s){J.set(this.prefix+t,JSON.stringify(s)),this.retry()}retry(){for(let t of[...J.keys()].filter(s=>s.
startsWith(this.prefix))){let s=this.read(t.slice(this.prefix.length));!Y(s)&&this.holds(t,JSON.stringify(s))&&J.delete(
t)}}holds(t,s){try{return this.open().setItem(t,s),this.open().getItem(t)===s}catch{return!1}}unkept(t){let s=J.get(this.
prefix+t),n=s===void 0?{}:j(this.stored(t));return Object.fromEntries(Object.entries(j(ce(s))).filter(([o,i])=>!Object.hasOwn(
n,o)||!H(n[o],i)))}remove(t){J.delete(this.prefix+t);try{this.open().removeItem(this.prefix+t)}catch{}}entries(t){return P(
this.fromCells(t),j(this.read(t)))}fromCells(t){let[s,...n]=t.split("/"),o=n[0]==="rounds"&&n[1];if(!o&&n[0]!=="question\
s")return{};let i=(r,a)=>o?r[0]===o:r.includes(a);return this.names(`${s}/`).filter(r=>r.split("/").length===3&&!r.startsWith(
`${s}/rounds/`)).map(r=>{let a=r.split("/")[2].split("+");return Object.fromEntries(Object.entries(j(this.read(r))).filter(
([h])=>i(a,h)))}).reduce(P,{})}whenKept(t,s,n=s){let o=`${this.prefix}${t}/`,i,r=h=>{let{newValue:l,key:u}=h,d=h.type===
"storage"&&l===null&&(u??o),p=d?d.startsWith(o):h.detail?.cleared===o;if(clearTimeout(i),p){for(let f of J.keys())f.startsWith(
d||o)&&J.delete(f);n()}else i=setTimeout(()=>{h.type!==Qe&&this.retry(),s()},50)},a=[Qe,"storage","focus"];for(let h of a)
globalThis.addEventListener(h,r);return()=>{clearTimeout(i);for(let h of a)globalThis.removeEventListener(h,r)}}},Dt=(e={})=>globalThis.
dispatchEvent(new CustomEvent(Qe,{detail:e}));var Tn="coursekit-work",jn=1,kr=5e6,yr=["","right","partly","wrong","noted","shown"];function Mn(e){let t=-1;for(let s of new TextEncoder().
encode(e)){t^=s;for(let n=0;n<8;n+=1)t=t>>>1^(t&1?3988292384:0)}return(~t>>>0).toString(16).padStart(8,"0")}var tt=e=>typeof e==
"string",ts=e=>typeof e=="number"&&Number.isFinite(e),es=e=>tt(e)||O(e)&&Object.values(e).every(tt)||Array.isArray(e)&&e.
every(t=>tt(t)||ts(t)||Array.isArray(t)&&t.every(ts)),$r=e=>Array.isArray(e)&&e.length>0&&e.every(t=>Array.isArray(t)&&t.
length===2&&t.every(Number.isSafeInteger));function Sn({answer:e,dot:t,first:s,tries:n,outcome:o,revealed:i,sure:r,of:a,
log:h}){return{answer:e,dot:t,...es(s)&&{first:s},...Vt(n)&&{tries:n},...o&&yr.includes(o)&&{outcome:o},...i===!0&&{revealed:i},
...ts(r)&&r>=0&&r<=100&&{sure:r},...a&&tt(a)&&{of:a},...$r(h)&&{log:h}}}function ss(e){let t=Object.entries(e).filter(([
,s])=>es(s.answer)&&Object.keys(s.by).length&&!C(s)).map(([s,{by:n,others:o=[],...i}])=>{let r=o.filter(({answer:a})=>es(
a)).map(Sn);return[s,{...Sn(i),by:n,...r.length&&{others:r}}]});return Object.fromEntries(t)}var An=e=>M(e,Wt);function xr(e){
let t=0;return{text:e.replace(/("[^"\\]*(?:\\.[^"\\]*)*")([ \t\r\n]*:)?|[ \t\r\n]+/g,(n,o="",i="")=>(i&&(t+=1),(o.includes(
"\\")?JSON.stringify(JSON.parse(o)):o)+i.trim())),names:t}}function vr(e){let t=0;for(let s=[e];s.length;){let n=s.pop();
if(!(n===null||typeof n!="object")){Array.isArray(n)||(t+=Object.keys(n).length);for(let o of Object.values(n))s.push(o)}}
return t}function In({kit:e,id:t,name:s,lessons:n},o){let i=Object.entries(o).map(([a,h])=>[a,ss(h)]).filter(([,a])=>Object.
keys(a).length),r=An({kit:e,id:t,...s&&{name:s},lessons:n,places:Object.fromEntries(i)});return`{"format":"${Tn}","versi\
on":${jn},"checksum":"${Mn(r)}","content":${r}}
`}function Cn(e,t){if(new TextEncoder().encode(e).length>kr)throw new Error("it is larger than any saved work.");if(e.includes(
"\0"))throw new Error("it is text in UTF-16: some editor has saved it anew.");let s=e.replace(/^\ufeff/,""),n;try{n=JSON.
parse(s)}catch{throw new Error("it is not complete: it may be cut off, or of another kind.")}if(!O(n)||n.format!==Tn||!Number.
isInteger(n.version)||n.version<1)throw new Error("it is not work saved from a course.");if(n.version>jn)throw new Error(
"it was saved by a newer version of the course.");let o=xr(s);if(o.names!==vr(n))throw new Error("it gives something twi\
ce under one name: nobody can tell which of the two is meant.");let i=n.content;if(!O(i)||!tt(i.kit)||!O(i.places))throw new Error(
"it does not have the form of saved work.");if(i.kit!==t)throw new Error(`it is work on another course (${i.kit.slice(0,
60)}).`);return{work:i,intact:Or(n.checksum,[()=>Nn(s),()=>Nn(o.text),()=>An(i)])}}var Nn=e=>e.slice(e.indexOf('"content\
":')+10,e.lastIndexOf("}"));function Or(e,t){try{return t.some(s=>Mn(s())===e)}catch{return!1}}async function Ln(e){let t=e.get("comm_id"),s=t&&await e.widget_manager?.get_model?.(t),n=s&&Object.getPrototypeOf(s.constructor.
prototype)._handle_comm_msg;return!n||!s.comm?!1:(s.comm.on_msg(o=>n.call(s,o)),!0)}var Er="Run this cell to work with it here.",Sr=200;function Nr(e){let t,s=-1/0,n=null,o=()=>{clearTimeout(t);let r=n;n=
null,r&&e(r.value)};return{tell:r=>{clearTimeout(t),n={value:r};let a=()=>{s=performance.now(),o()},h=s+Sr-performance.now();
h<=0?a():t=setTimeout(a,h)},now:o}}async function Tr(e){await Ln(e)&&e.send({ask:"news"})}var ns=ht("coursekit notebooks",
()=>new Set);function Rn(){for(let e of ns)e.isDisposed?ns.delete(e):e.model?.dirty&&e.contentsModel?.writable&&e.save().
catch(console.error)}var Bn=(e,t)=>()=>{let s=[e,"answers","stored","trouble","binder"],n=new Set,o={},i=null,r=h=>{o={...o,
...h};for(let l of n)l(h)},a=h=>{let l=s.map(u=>[u,h.get(u)]).filter(([,u])=>u!=null);for(let[u]of l)h.set(u,null);l.length&&
r(Object.fromEntries(l))};return{initialize({model:h,heard:l=[]}){for(let p of l)r(p);a(h);for(let p of s)h.on(`change:${p}`,
()=>a(h));h.on("msg:custom",r);let u=Nr(p=>{try{h.send({answers:p})}catch{}});i=u,o[e]||h.send({ask:"everything"}),Tr(h).
catch(console.error);let d=["pagehide","visibilitychange"];for(let p of d)globalThis.addEventListener(p,u.now,!0);return()=>{
for(let p of d)globalThis.removeEventListener(p,u.now,!0)}},render({model:h,el:l}){let{context:u}=h.widget_manager??{};u&&
ns.add(u);let d=null,p=E=>{o.answers=E,i?.tell(E)},f=()=>{l.replaceChildren();let{[e]:E,...L}=o;d=t(l,E,{...L,onChange:p,
notebook:h.widget_manager})},b=E=>{if(!d)return o[e]&&f();E.answers&&d.follow(E.answers),("stored"in E||"trouble"in E)&&
d.hear?.(o.stored,o.trouble)};return o[e]?f():l.append(c("p",{},Er)),n.add(b),()=>{n.delete(b),d?.stop()}}}};var D=class e{constructor(t,s){this.kit=t,this.cupboard=new he(s),this.me=T(),this.before=this.cupboard.prefix!==le?new e(
t,{...s,prefix:le}):null}get forgets(){return!this.cupboard.isThere||Object.keys(this.unkept()).length>0}entries(t){return this.
cupboard.entries(`${this.kit}/${t}`)}names(){return this.cupboard.names(`${this.kit}/`).map(t=>t.slice(this.kit.length+1)).
filter(_n)}places(t=[]){let s=t.flatMap(o=>o.rounds.map(({place:i})=>i)),n=[...new Set(["questions",...s,...this.names()])];
return this.filled(n,o=>this.entries(o))}unkept(){return this.filled(this.names(),t=>this.cupboard.unkept(`${this.kit}/${t}`))}filled(t,s){
let n=t.map(o=>({place:o,items:s(o)}));return Object.fromEntries(n.filter(({items:o})=>Object.keys(o).length).map(({place:o,
items:i})=>[o,i]))}keep(t,s,n){let o=`${this.kit}/${t}`,i=this.cupboard.read(o),r=n(this.entries(t),s);return Y(i)||!ct(
j(i),r)?!1:(this.cupboard.write(o,z(r)),!0)}take(t,s=P){Object.entries(t).filter(([o,i])=>_n(o)&&this.keep(o,i,s)).length&&
Dt()}clear(){for(let t of this.cupboard.names(`${this.kit}/`))this.cupboard.remove(t);Dt({cleared:`${this.cupboard.prefix}${this.
kit}/`})}whenKept(t,s){return this.cupboard.whenKept(this.kit,t,s)}about(){let{id:t,name:s}=this.entries("about");return{
id:t?.answer,name:s?.answer??""}}tellAbout(t){let s=this.entries("about"),n=Object.entries(t).filter(([o,i])=>(g(s,o)?.answer??
"")!==i);this.take({about:Object.fromEntries(n.map(([o,i])=>[o,ae(this.me,{answer:i},g(s,o)?.by??{})]))})}save(t=[],s=this.
about().name){let{id:n=Math.random().toString(36).slice(2,12)}=this.about();this.tellAbout({id:n,name:s});let o=Object.fromEntries(
t.map(u=>[u.id,u.edition])),{about:i,...r}=this.places(t),a=In({kit:this.kit,id:n,name:s,lessons:o},r),h=`${this.kit}-wo\
rk-${jr(new Date)}.json`,l=c("a",{href:URL.createObjectURL(new Blob([a],{type:"application/json"})),download:h});return l.
click(),setTimeout(()=>URL.revokeObjectURL(l.href),6e4),Rn(),h}},_n=e=>["questions","practice","switches","bargain","abo\
ut"].includes(e)||/^rounds\/[^/]+$/.test(e),vt=e=>O(e?.places)?Object.fromEntries(Object.entries(e.places).map(([t,s])=>[
t,j(s)])):{};function jr(e){let t=s=>String(s).padStart(2,"0");return`${e.getFullYear()}-${t(e.getMonth()+1)}-${t(e.getDate())}\
-${t(e.getHours())}${t(e.getMinutes())}`}var os="Save my work to a file",is="A hosted session, as on Binder, ends after some ten idle minutes, and what it kept i\
s gone: save a file before you leave.",Ft={"":"",nowhere:"What you did here last is not kept: this browser has no space \
left for it, or does not allow it. It is gone when you close or reload this page. Save your work to a file first.",elsewhere:`\
What you did here last is kept only on the computer that runs the notebooks: this browser has no space left for it, or d\
oes not allow it. ${is}`},Ot="This browser does not keep what you do in the course: it has no space left for it, or does\
 not allow it. Save your work to a file before you close or reload this page.",rs=e=>`Saved as ${e}, where your browser \
keeps downloads. It is what you load to go on, and what you hand in.`,as=e=>e.every(([t,s])=>s&&H({by:s},t)),ue=e=>e.length?
as(e)?"elsewhere":"nowhere":"",et=class{constructor(t){this.due="",this.words=c("p"),this.saved=c("p");let s=c("button",
{type:"button",click:()=>this.say(this.words.textContent??"",rs(t()))},os);this.node=c("div",{class:"ck-notice",hidden:!0},
this.words,c("div",{class:"ck-buttons"},s),this.saved),this.spoken=c("div",{class:"ck-spoken","aria-live":"polite"})}show(t){
this.due=t,t!==this.words.textContent&&(t||!this.node.contains(document.activeElement)?this.say(t):this.node.addEventListener(
"focusout",()=>setTimeout(()=>this.show(this.due)),{once:!0}))}say(t,s=""){this.node.hidden=!t,this.words.textContent=t,
this.saved.textContent=s,this.spoken.textContent=s||t}};var st="The answers kept here were made by a newer version of this course. They are left alone; what you answer now is n\
ot kept.",Mr=1500,F=class{constructor(t,s,{answers:n,stored:o,onChange:i=()=>{},...r},a,h){let[l]=t.split("/");this.key=
t,this.names=s,this.onChange=i,this.fit=a,this.show=h,this.me=T(),this.items={},this.safe={},this.fitting=new WeakMap,this.
later=void 0,this.course=new D(l,r),this.cupboard=this.course.cupboard,this.notice=new et(()=>this.course.save());let u=this.
cupboard.read(t);this.fromNewer=Y(u)||Y(n);let d=this.course.whenKept(()=>this.refresh(),()=>this.forget());this.stop=()=>{
clearTimeout(this.later),d()},!this.fromNewer&&(this.take(this.cupboard.fromCells(t)),this.take(j(u)),this.take(j(n)),this.
store(),this.hear(o),ct(j(n),this.items)&&this.tell())}entry(t){let s=g(this.items,t);return s&&!this.fitting.has(s)&&this.
fitting.set(s,this.fit(t,s)),s&&this.fitting.get(s)}take(t){let s=this.names.filter(n=>Object.hasOwn(t,n)).filter(n=>!g(
this.items,n)||!H(this.items[n],t[n]));return this.items=P(this.items,Object.fromEntries(s.map(n=>[n,t[n]]))),s.length>0}put(t){
let s=j(this.cupboard.read(this.key));!this.fromNewer&&this.take(s)&&setTimeout(()=>this.show());for(let[n,o]of Object.entries(
t)){let i=re(g(s,n)?.by??{},g(this.items,n)?.by??{});this.items[n]=ae(this.me,{...this.entry(n),...o},i)}this.fromNewer||
(this.store(),this.tell())}store(){let t=j(this.cupboard.read(this.key));ct(t,this.items)&&(this.cupboard.write(this.key,
z(P(t,this.items))),Dt()),this.notify()}tell(){try{this.onChange(wt(z(this.items)))}catch{}}notify(){let t=this.cupboard.
unkept(this.key),s=this.names.filter(i=>Object.hasOwn(t,i)),n=ue(s.map(i=>[t[i],g(this.safe,i)]));if(n==="nowhere"&&this.
notice.words.textContent!==Ft.nowhere&&Object.keys(this.safe).length){this.later??=setTimeout(()=>{this.safe={},this.notify()},
Mr);return}clearTimeout(this.later),this.later=void 0,this.notice.show(Ft[n])}hear(t){this.safe=O(t)?t:{},this.notify()}refresh(){
this.fromNewer||(this.take(j(this.cupboard.read(this.key)))&&(this.show(),this.tell()),this.notify())}follow(t){this.fromNewer||
Y(t)||!this.take(j(t))||(this.store(),this.show())}forget(){this.items={},this.show(),this.tell(),this.notify()}get face(){
return{follow:t=>this.follow(t),hear:t=>this.hear(t),stop:this.stop}}};function Wn({answer:e,dot:t,by:s},n){return Array.isArray(e)?{answer:n.map(({id:o})=>o).filter(o=>e.includes(o)),dot:t,by:s}:
null}var cs={scintilla:"at least one reason for it holds (the weakest: “scintilla of evidence”)",validity:"a reason \
for it holds and no attack on it does (stricter: “dialectical validity”)"};function qn({answer:e,dot:t,by:s}){return typeof e==
"string"&&Object.hasOwn(cs,e)?{answer:e,dot:t,by:s}:null}function hs({claims:e,relations:t,order:s},n,o){let i=new Set,r=({
premises:d})=>d.every(p=>i.has(p)),a=(d,p)=>t.filter(f=>f.to===d&&f.kind===p),h=d=>a(d,"supports").some(r)&&(o!=="validi\
ty"||!a(d,"attacks").some(r));for(let d of s)!n.includes(d)&&(!a(d,"supports").length||h(d))&&i.add(d);let l=d=>n.includes(
d)?"off":i.has(d)?a(d,"attacks").some(r)?"disputed":"on":"fallen",u=new Map(e.map(({id:d})=>[d,l(d)]));return{state:d=>$(
u.get(d)),stands:d=>["on","disputed"].includes($(u.get(d))),reasons:(d,p)=>a(d,p).filter(r),applies:r}}var pe={on:"stand\
s",disputed:"stands, disputed",fallen:"falls",off:"switched off"},de=(e,t)=>x(t.map(({premises:s})=>`${e} ${s.join(" wit\
h ")}`));function Pn(e,t,s){let n=hs(e,t,s),{conclusion:o}=e,i=e.claims.map(({id:u})=>u).filter(u=>n.state(u)==="fallen"),
r=i.length===1?"falls":"fall",a=t.length?`Switched off: ${x(t)}.`:"All claims are switched on.",h=s==="validity"?"By the\
 stricter standard":"So",l=i.length?` ${h} ${x(i)} ${r}.`:t.length?" Nothing else falls.":"";return`${a}${l} ${Ar(n,o,t.
length)}`}function Ar(e,t,s){if(e.state(t)==="off")return`The conclusion, ${t}, is switched off.`;let[n,o]=[e.reasons(t,
"supports"),e.reasons(t,"attacks")];if(!e.stands(t))return n.length?`The conclusion, ${t}, is supported ${de("by",n)}, b\
ut attacked ${de("by",o)}.`:`The conclusion, ${t}, has nothing left to stand on.`;let i=n.length?` ${de("on",n)}`:"",r=o.
length?`, disputed ${de("by",o)}`:", and nothing disputes it";return`The conclusion, ${t}, ${s?"still stands":"stands"}${i}${r}\
.`}var[Dn,Ir,fe]=[13,10.5,4.5];function Fn(e,t,s,n){let{layout:o,relations:i,claims:r}=e,a=new Map(r.map(({id:p,label:f})=>[
p,f])),h=new Map(i.map(p=>[p.id,p])),l=10,[u,d]=[o.width+2*l,o.height+2*l];return k("svg",{viewBox:[-l,-l,u,d].join(" "),
style:`min-width: ${u}px`,role:"img","aria-label":`Map of the argument. ${s} The list below has every claim.`,class:"ck-\
picture"},k("g",{"aria-hidden":"true"},o.paths.map(p=>Rr(p,$(h.get(p.relation)),t,o.gap)),o.boxes.map(p=>Lr(p,$(a.get(p.
claim)),t.state(p.claim),p.claim===e.conclusion,n))))}var Cr={disputed:"disputed",fallen:"falls",off:"off"};function Lr({
claim:e,x:t,y:s,width:n,height:o,lines:i},r,a,h,l){let u=t+n/2,d=s+(o-Dn*i.length)/2+Ir,p=L=>[k("tspan",{class:"ck-name"},
e),L.slice(e.length)],f=(L,m)=>k("text",{x:u,y:d+Dn*m},m?L:p(L)),b=Cr[a]??"",E=b.length*6.5+10;return k("g",{class:`ck-b\
ox ck-${a}${h?" ck-last":""}`,click:()=>l(e),"data-claim":e},k("title",{},`${r}: ${pe[a]}`),k("rect",{x:t,y:s,width:n,height:o,
rx:3}),(a==="fallen"||a==="off")&&k("path",{class:"ck-strike",d:`M${t},${s+o}L${t+n},${s}`}),i.map(f),b&&k("g",{class:"c\
k-badge"},k("rect",{x:t+n-E-4,y:s-11,width:E,height:16,rx:8}),k("text",{x:t+n-E/2-4,y:s+1},b)))}function Rr({stems:e,bar:t,
head:s,word:n},o,i,r){let[a,h]=s,l=b=>k("polyline",{points:b.map(E=>E.join(",")).join(" ")}),u=o.kind==="supports",d=i.applies(
o),p=[fe,-fe].map(b=>l([[a-7-fe,h-b],[a-7+fe,h+b]])),f=k("path",{class:"ck-head",d:`M${a-9},${h-5}L${a},${h}L${a-9},${h+
5}Z`});return k("g",{class:`ck-path ck-${o.kind} ck-${o.basis}${d?"":" ck-idle"}`,"data-relation":o.id},k("g",{class:"ck\
-stems"},e.map(l),t.length&&l([[t[0],h],s])),t.length&&k("path",{class:"ck-bar",d:`M${t[0]},${t[1]-6}V${t[2]+6}`}),t.length&&
k("text",{x:t[0]+10,y:h-5,class:"ck-plus"},"+"),u?f:p,n&&k("text",{x:a-r/2-2,y:h-7,class:"ck-word"},n))}var ls=class{constructor(t,s){this.content=t,this.claims=new Map(t.claims.map(o=>[o.id,o]));let n=(o,i)=>o==="off"?Wn(i,
t.claims):qn(i);this.kept=new F(t.key,["off","standard"],s,n,()=>this.show()),this.build(),this.show()}off(){return this.
kept.entry("off")?.answer??[]}standard(){return this.kept.entry("standard")?.answer??"scintilla"}build(){let t=(n,o)=>c(
"fieldset",{},c("legend",{},n),c("div",{class:"ck-switch-list"},o.map(i=>this.control(i))));this.boxes=new Map;let{claims:s}=this.
content;this.status=c("p",{role:"status",class:"ck-outcome"}),this.allOn=c("button",{type:"button",click:()=>this.set([])},
"Switch all on"),this.picture=B("Picture of the map"),this.list=c("div",{class:"ck-states"}),this.root=c("div",{class:"c\
k-screen ck-switches",role:"group","aria-label":"Premise switches"},this.chooser(),c("div",{class:"ck-result"},this.status,
this.allOn),this.kept.notice.node,this.kept.notice.spoken,c("div",{class:"ck-beside"},c("div",{},t("Premises: nothing in\
 the map supports them",s.filter(({premise:n})=>n)),t("Claims that rest on others",s.filter(({premise:n})=>!n))),this.picture),
c("details",{open:!0},c("summary",{},"The map as a list, with the state of each claim"),this.list)),this.kept.fromNewer&&
this.root.prepend(c("p",{class:"ck-notice"},st)),I(this.root)}control({id:t,label:s}){let n=c("input",{type:"checkbox",value:t,
change:()=>this.toggle(t)});return this.boxes.set(t,n),c("label",{},n,c("span",{},c("b",{},t)," ",w("span",s)))}chooser(){
let t=T();return this.choices=Object.entries(cs).map(([s,n])=>{let o=c("input",{type:"radio",name:t,value:s,change:()=>this.
judgeBy(s)});return[o,c("label",{},o,c("span",{},n))]}),c("fieldset",{class:"ck-standard"},c("legend",{},"Proof standard\
: a claim that rests on others stands when"),this.choices.map(([,s])=>s))}judgeBy(t){this.kept.put({standard:{answer:t}}),
this.show()}toggle(t){let s=this.off();this.set(s.includes(t)?s.filter(n=>n!==t):[...s,t])}set(t){let s=document.activeElement===
this.allOn;this.kept.put({off:{answer:this.content.claims.map(({id:n})=>n).filter(n=>t.includes(n))}}),this.show(),s&&this.
allOn.disabled&&this.boxes.values().next().value?.focus()}show(){let t=this.off(),s=this.standard(),n=hs(this.content,t,
s);for(let[i]of this.choices)i.checked=i.value===s;for(let[i,r]of this.boxes)r.checked=!t.includes(i);this.allOn.disabled=
!t.length;let o=Pn(this.content,t,s);o!==this.status.textContent&&(this.status.textContent=o),this.picture.replaceChildren(
N(()=>Fn(this.content,n,o,i=>this.toggle(i)),Zt)),this.list.replaceChildren(this.outline(n))}outline(t){let s=new Set,{relations:n,
conclusion:o,claims:i}=this.content,r=(l,u="")=>{let d=s.has(l),p=n.filter(({to:f})=>f===l);return s.add(l),c("li",{"dat\
a-claim":l,class:`ck-${t.state(l)}`},u,c("b",{},l),": ",w("span",`${$(this.claims.get(l)).label}. `),c("span",{class:"ck\
-state"},`${pe[t.state(l)]}${d&&p.length?" (see above)":""}`),!d&&p.length&&c("ul",{},p.map(a)))},a=l=>{let u=l.kind==="\
supports"?"Supported":"Attacked",d=l.concession?", as a concession,":"",p=l.basis==="stated"?"":", as we read it,",{premises:f}=l;
return f.length===1?r(f[0],`${u}${d}${p} by `):c("li",{},`${u}${d}${p} by these together:`,c("ul",{},f.map(b=>r(b))))},h=r(
o);return c("ul",{},h,i.filter(({id:l})=>!s.has(l)).map(({id:l})=>r(l)))}};function Un(e,t,s={}){let n=new ls(t,s);return e.
append(n.root),n.kept.face}var R=100,Et=(e,t)=>[0,1].map(s=>e.reduce((n,o,i)=>n+o.worth[s]*t[i][s],0)),nt=(e,t)=>[e[0]-t[0],e[1]-t[1]],Br=e=>Math.max(
e[0],0)*Math.max(e[1],0),us=(e,t,s)=>e.map((n,o)=>n+s*(t[o]-n)),Kn=(e,t)=>Math.max(...nt(e,t).map(Math.abs))<=1e-9*Math.
max(1,...e.map(Math.abs)),Hn=(e,t)=>{let[s,n]=[e[0]*t[1],e[1]*t[0]];return Math.abs(s-n)<=1e-9*Math.max(s,n)};function me(e){
let t=e.map(({kept:s})=>s);return{shares:t,points:Et(e,t),deal:!1}}var Yn=(e,t)=>e.map(({worth:s,kept:n},o)=>s[0]||s[1]?
[t[o],1-t[o]]:n);function ds(e){let t=e.map(({worth:i})=>i[0]&&!i[1]?1:0),s=i=>e[i].worth[1]/e[i].worth[0],n=[...e.keys()].
filter(i=>e[i].worth[0]&&e[i].worth[1]).sort((i,r)=>s(i)-s(r)),o=[t];return n.forEach((i,r)=>{let a=[...o[o.length-1]];a[i]=
1,r&&Hn(e[n[r-1]].worth,e[i].worth)?o[o.length-1]=a:o.push(a)}),o.map(i=>({points:Et(e,Yn(e,i)),first:i}))}function zn(e,t){
let s=[];return e.forEach((n,o)=>{let i=e[o+1]??n,r=[0,1].map(a=>(t[a]-n[a])/(i[a]-n[a])).filter(a=>a>0&&a<1).sort((a,h)=>a-
h);for(let a of[0,...r]){let h=us(n,i,a);Math.min(...nt(h,t))>=-1e-9*R&&s.push(h)}}),s}function _r(e,t,s){let[[n,o],[i,r]]=[
nt(e,s),nt(t,s)],[a,h]=[i-n,r-o],l=a*h<0?[Math.min(Math.max(-(n*h+o*a)/(2*a*h),0),1)]:[],u=1e-9*Math.max(...[...e,...t,...s].
map(Math.abs));return[0,...l,1].map(d=>({gained:nt(us(e,t,d),s),along:d})).filter(({gained:d})=>Math.min(...d)>u).map(({
gained:d,along:p})=>[Br(d),p]).reduce((d,p)=>d&&d[0]>=p[0]?d:p,void 0)}function Gn(e){let t=e.map(({worth:n,kept:o})=>{let i=Math.
max(0,1-o[0]-o[1]);return n[0]&&n[1]?o.map(r=>r+i/2):o}),s=Et(e,t);return{shares:t,points:s,deal:!Kn(s,me(e).points)}}function Wr(e){
let t=me(e),s=ds(e),n;for(let[a,h]of s.entries()){let l=s[a+1]??h;if(l===h&&s.length>1)continue;let u=_r(h.points,l.points,
t.points);u&&!(n&&n.best>=u[0])&&(n={best:u[0],along:u[1],low:h,high:l})}if(!n)return t;let o=Yn(e,us(n.low.first,n.high.
first,n.along)),i=Et(e,o),r=Gn(e);return Kn(r.points,i)?r:{shares:o,points:i,deal:!0}}function qr(e){let t=Et(e,e.map(()=>[
1,1])),s=e.map(({worth:r})=>Hn(r,t));if(s.every(Boolean))return;let n=e.map(({worth:r,kept:a},h)=>s[h]?a:r[0]*t[1]>r[1]*
t[0]?[1,0]:[0,1]),o=Et(e,n),i=Math.min(...nt(o,me(e).points))>1e-9*Math.max(...t);return{shares:n,points:o,deal:i}}var lt="\
No deal",ge="Issue by issue",we="Both at once",be="Whole swap";function Kt(e){let t=qr(e);return{[lt]:me(e),[ge]:Gn(e),[we]:Wr(
e),...t&&{[be]:t}}}var A=e=>String(Math.floor(e*10+.5+1e-6)/10+0),Jn=e=>A(e)==="0"?"0":`+${A(e)}`.replace("+-","−"),St=e=>e.
slice(0,1).toUpperCase()+e.slice(1);function ps(e,t){let s=Kt(e),[n,o,i]=[s[we],s[ge],s[be]],r=t.map((l,u)=>`${l} ${A(n.
points[u])}`),a=nt(n.points,o.points).map(A),h=[];return n.deal?a.every(l=>l==="0")?h.push(`Linking both issues gains no\
thing: ${r[0]} points, ${r[1]} points, as issue by issue.`):h.push(`Linking both issues gives ${r[0]} points and ${r[1]}\
 points: ${a[0]} and ${a[1]} more than issue by issue.`):h.push("No deal: no possible deal is better for both sides than\
 having none."),nt(i?.points??[0,0],i?s[lt].points:[0,0]).forEach((l,u)=>{l<0&&A(-l)!=="0"&&h.push(`The whole swap would\
 leave ${t[u]} ${A(-l)} points worse off than no deal.`)}),St(h.join(" "))}var[fs,Pr]=[640,220],Dr=.73,ut={left:62,right:24,top:18,bottom:58},Vn=18,Xn=3,Fr=380;function Ur(e){let t=Math.max(Pr,Math.
min(fs,e||fs)),s=Math.round(Dr*t+(fs-t)/6),n=r=>ut.left+r/R*(t-ut.left-ut.right),o=r=>s-ut.bottom-r/R*(s-ut.top-ut.bottom);
return{width:t,height:s,across:n,down:o,path:r=>r.map(([a,h])=>`${n(a)},${o(h)}`).join(" ")}}var Zn={[lt]:["rect",{x:-6,
y:-6,width:12,height:12}],[ge]:["path",{d:"M0,-8 L7.5,6 L-7.5,6 Z"}],[we]:["circle",{r:7.5}],[be]:["path",{d:"M0,-9 L9,0\
 L0,9 L-9,0 Z"}]},dt=(e,t,s,n,o)=>k("line",{x1:e,y1:t,x2:s,y2:n,class:o});function Qn(e,t,s){let[n,o]=Zn[e],i=e.toLowerCase().
replaceAll(" ","-");return k(n,{...o,transform:`translate(${t} ${s})`,class:`ck-mark ck-mark-${i}`})}function Kr([e,t],{
height:s,across:n,down:o}){let i=[0,20,40,60,80,100],[r,a]=[n(0),o(0)];return k("g",{"aria-hidden":"true"},i.map(h=>[dt(
n(h),a,n(h),o(R),"ck-grid"),dt(r,o(h),n(R),o(h),"ck-grid"),k("text",{x:n(h),y:a+20,"text-anchor":"middle"},String(h)),k(
"text",{x:r-9,y:o(h)+5,"text-anchor":"end"},String(h))]),dt(r,a,n(R),a,"ck-axis"),dt(r,a,r,o(R),"ck-axis"),k("text",{x:n(
R/2),y:s-10,"text-anchor":"middle",class:"ck-axis-title"},`Points of ${e}`),k("text",{transform:`translate(15 ${o(R/2)})\
 rotate(-90)`,"text-anchor":"middle",class:"ck-axis-title"},`Points of ${t}`))}var Hr=(e,t)=>e.x<t.x+t.width&&t.x<e.x+e.
width&&e.y<t.y+t.height&&t.y<e.y+e.height,Yr="600 13px";function zr(e){let t=document.createElement("canvas").getContext(
"2d");return t?(t.font=`${Yr} ${getComputedStyle(document.querySelector(".ck-bargain")??document.body).fontFamily}`,t.measureText(
e).width):0}function Gr(e,{width:t,down:s}){let n=e.map(({x:o,y:i})=>({x:o-12,y:i-12,width:24,height:24}));return e.map(
({x:o,y:i,text:r})=>{let a=zr(r)+2*Xn,l=[[20,-9],[-20-a,-9],[-a/2,-34],[-a/2,16],[10,-34],[10,16],[-10-a,-34],[-10-a,16],
[17,34],[17,-54]].map(([p,f])=>({x:o+p,y:i+f,width:a,height:Vn})),u=p=>p.x>ut.left&&p.x+a<t&&p.y>0&&p.y+Vn<s(0),d=l.find(
p=>u(p)&&!n.some(f=>Hr(p,f)))??l.find(u)??l[0];return n.push(d),k("text",{x:d.x+Xn,y:d.y+14,class:"ck-label"},r)})}function Jr(e,{
across:t,down:s}){let n=[];for(let[o,{points:i}]of Object.entries(e)){let[r,a]=[t(i[0]),s(i[1])],h=n.find(l=>Math.hypot(
l.x-r,l.y-a)<4);h?h.text+=` = ${o}`:n.push({x:r,y:a,text:o})}return n}function to(e,t,s,n){let o=Ur(n),{width:i,height:r,
across:a,down:h,path:l}=o,u=Kt(e),d=ds(e).map(({points:m})=>m),[p,f]=u[lt].points,b=zn(d,[p,f]),E=b.length>1&&[[p,f],[p,
b[0][1]],...b,[b[b.length-1][0],f]],L=Object.entries(u).map(([m,{points:v}])=>Qn(m,a(v[0]),h(v[1])));return k("svg",{viewBox:`\
0 0 ${i} ${r}`,width:i,role:"img","aria-label":s,class:"ck-picture"},k("polygon",{points:l([[0,0],[0,d[0][1]],...d,[d[d.
length-1][0],0]]),class:"ck-feasible"}),Kr(t,o),E&&k("polygon",{points:l(E),class:"ck-better"}),k("polyline",{points:l(d),
class:"ck-frontier"}),dt(a(p),h(f),a(p),h(R),"ck-least"),dt(a(p),h(f),a(R),h(f),"ck-least"),L,i>=Fr&&Gr(Jr(u,o),o))}function eo(){
let e=(t,s)=>c("li",{},k("svg",{viewBox:"-12 -12 24 24",width:24,height:24,"aria-hidden":"true"},t),s);return c("ul",{class:"\
ck-legend"},Object.keys(Zn).map(t=>e(Qn(t,0,0),t)),e(dt(-11,0,11,0,"ck-frontier"),"Frontier"),e(k("rect",{x:-10,y:-8,width:20,
height:16,class:"ck-feasible"}),"Possible"),e(k("rect",{x:-10,y:-8,width:20,height:16,class:"ck-better"}),"Better than n\
o deal for both"))}var V=100,no=e=>typeof e=="number"&&e>=0&&e<=V,ms=(e,t,s)=>Array.isArray(e)&&e.length===t&&e.every(s),so=e=>ms(e,2,no),Vr=[
["Same priorities",()=>({weights:[70,70]})],["Same first choice, different rates",()=>({weights:[80,60]})],["Opposite pr\
iorities",()=>({weights:[80,20]})],["Each holds what it wants",()=>({weights:[80,20],kept:[[100,0],[0,100]]})],["Each ho\
lds what the other wants",()=>({weights:[80,20],kept:[[0,100],[100,0]]})],["One side holds everything",()=>({kept:[[100,
0],[100,0]]})]],gs=class{constructor(t,s){this.content=t,this.names=t.sides,this.id=T(),this.start={weights:t.weights,kept:t.
kept,wishes:t.unseated.map(()=>0)},this.store=new F(t.key,Object.keys(this.start),s,(n,o)=>this.fitted(n,o),()=>this.show(
"")),this.controls=[],this.build(),this.show("")}get state(){let t=Object.entries(this.start).map(([s,n])=>[s,this.store.
entry(s)?.answer??n]);return Object.fromEntries(t)}fitted(t,{answer:s,dot:n,by:o}){let i=([a,h])=>a+h<=V;return{weights:so,
kept:a=>ms(a,2,so)&&a.every(i),wishes:a=>ms(a,this.start.wishes.length,no)}[t](s)?{answer:wt(s),dot:n,by:o}:null}stakes(){
let{weights:t,kept:s}=this.state;return[t,t.map(o=>V-o)].map((o,i)=>({worth:o,kept:s[i].map(r=>r/V)}))}build(){let{content:t}=this,
s=(i,r)=>c("button",{type:"button",click:r},i);this.status=c("div",{class:"ck-said",role:"status"}),this.figure=c("div",
{class:"ck-figure"}),this.table=B("Table of outcomes");let n=Vr.map(([i,r])=>s(i,()=>this.change(r(),`${i}.`))),o=s("Bac\
k to the starting numbers",()=>this.change(this.start,"Back to the starting numbers."));this.root=c("div",{class:"ck-scr\
een ck-bargain",role:"group","aria-label":"A bargain to try out"},c("div",{class:"ck-intro"},w("p",t.question),w("p",t.basis)),
c("div",{class:"ck-beside"},c("div",{class:"ck-moved"},this.weightFields(),t.issues.map((i,r)=>this.keptFields(i,r)),this.
unseatedFields()),c("div",{class:"ck-follows"},c("div",{class:"ck-presets",role:"group","aria-label":"Try"},n,o),this.status,
this.store.notice.node,this.store.notice.spoken,this.figure,eo())),this.table,c("details",{},c("summary",{},"What the mo\
del assumes"),c("ul",{},t.assumptions.map(i=>w("li",i))))),this.store.fromNewer&&this.root.prepend(c("p",{class:"ck-noti\
ce"},st)),I(this.root),_s(this.figure,()=>this.draw())}fields(t,s,n){return c("fieldset",{},w("legend",t),s&&w("p",s),c(
"div",{class:"ck-sliders"},n))}slider(t,s,n,o){let i=`${this.id}-${this.controls.length}`,r=c("input",{type:"range",id:i,
min:0,max:V,step:5,input:()=>o(Number(r.value))}),a=c("span",{class:"ck-value","aria-hidden":"true"});return this.controls.
push(()=>{r.value=String(s()),a.textContent=n(s()),r.setAttribute("aria-valuetext",a.textContent)}),c("div",{class:"ck-s\
lider"},c("label",{for:i,dir:"auto"},t),r,a)}weightFields(){let[t,s]=this.content.issues.map(({name:i})=>i),n=i=>`${A(i)}\
 (${s} ${A(V-i)})`,o=(i,r)=>this.slider(`To ${i}`,()=>this.state.weights[r],n,a=>{let h=[...this.state.weights];h[r]=a,this.
change({weights:h})});return this.fields(`How much does ${t} matter?`,`Each side has ${V} points of its own. What it doe\
s not give to ${t} goes to ${s}.`,this.names.map(o))}keptFields(t,s){let n=(o,i)=>this.slider(`${St(o)} keeps`,()=>this.
state.kept[s][i],r=>`${A(r)}%`,r=>{let a=wt(this.state.kept);a[s][i]=r;let h=V-r,l=a[s][1-i]>h;l&&(a[s][1-i]=h);let u=`${St(
this.names[1-i])} now keeps ${A(h)}% of ${t.name}.`;this.change({kept:a},l?u:"")});return this.fields(`${t.name}: who ke\
eps what without a deal?`,t.text,this.names.map(n))}unseatedFields(){let{unseated:t}=this.content;if(!t.length)return!1;
let s=(n,o)=>this.slider(`To ${n}`,()=>this.state.wishes[o],i=>`${A(i)} points`,i=>{let r=[...this.state.wishes];r[o]=i,
this.change({wishes:r},`${St(n)}: ${A(i)} points. Nothing moves: the model has no place for this number.`)});return this.
fields("What is a deal worth to those without a seat?","They live with the outcome. Move these, and watch the picture an\
d the table.",t.map(s))}change(t,s=""){this.store.put(Object.fromEntries(Object.entries(wt(t)).map(([n,o])=>[n,{answer:o}]))),
this.show(s)}show(t){let s=this.stakes(),n=ps(s,this.names);for(let i of this.controls)i();let o=t?`${t} ${n}`:n;o!==this.
status.textContent&&(this.status.textContent=o),this.draw(),this.table.replaceChildren(this.outcomeTable(Kt(s)))}draw(){
let t=this.stakes(),s=`Chart. ${ps(t,this.names)}`;this.figure.replaceChildren(N(()=>to(t,this.names,s,this.figure.clientWidth),
Zt))}outcomeTable(t){let{issues:s,unseated:n}=this.content,o=Object.values(t),i=(u,d)=>c("tr",{},w("th",u),o.map(p=>c("t\
d",{},d(p)))),r=t[lt].points,a=(u,d,p)=>{let[f,b]=u.shares[d];return`${A(V*[f,b,Math.max(0,1-f-b)][p])}%`},h=[...s.flatMap(
(u,d)=>[...this.names,"left with neither"].map((p,f)=>i(`${u.name}: ${p}`,b=>a(b,d,f)))),...this.names.flatMap((u,d)=>[i(
`Points of ${u}`,p=>A(p.points[d])),i(`Gain of ${u} over no deal`,p=>Jn(p.points[d]-r[d]))]),...n.map(u=>i(`${St(u)}, wi\
thout a seat`,()=>"no number"))];for(let u of h)u.firstElementChild?.setAttribute("scope","row");let l=["Who gets what",
...Object.keys(t)].map(u=>c("th",{scope:"col"},u));return c("table",{},c("caption",{},"Where the bargain may end"),c("th\
ead",{},c("tr",{},l)),c("tbody",{},h))}};function oo(e,t,s={}){let n=new gs(t,s);return e.append(n.root),n.store.face}var Ht={author:"the author's own words",quoted:"a quoted person",reported:"reported speech",inference:"the author's infe\
rence"},U=Object.keys(Ht),Xr=U.flatMap(e=>U.map(t=>[e,t])).filter(([e,t])=>e!==t);function ws(e,t){let s=[];for(let n of e){
let{first:o}=t(n);if(n.truly&&s.push([n.truly,n.choices.find(i=>i.id===o)?.taken_for]),O(o))for(let i of(n.rows??[]).filter(
({id:r})=>typeof g(o,r)=="string"))s.push([i.truly,g(i.taken_for??{},o[i.id])])}return(n,o)=>s.filter(i=>i[0]===n&&i[1]===
o).length}function bs(e){let t=(o,i)=>{let r=e(o,i);return c("td",{class:o===i?"ck-diagonal":r&&"ck-confused"},String(r||
"–"))},s=U.map(o=>c("th",{scope:"col"},`taken for ${Ht[o]}`)),n=U.map(o=>c("tr",{},c("th",{scope:"row"},Ht[o]),U.map(i=>t(
o,i))));return B("Voice confusion table",c("table",{},c("caption",{},"Whose words you took them for, at your first try"),
c("thead",{},c("tr",{},c("th",{scope:"col"},"Truly"),s)),c("tbody",{},n)))}function io(e,t){if(!e.map(t).every(({tries:n,
revealed:o})=>n||o))return null;let s=ws(e,t);return{sentence:ks(s),detail:[bs(s)]}}function ks(e){let s=Xr.map(([n,o])=>({
truly:n,taken:o,often:e(n,o)})).reduce((n,o)=>o.often>n.often?o:n);if(s.often){let n=s.often===1?"once":`${s.often} time\
s`;return`Your commonest confusion: you took ${Ht[s.truly]} for ${Ht[s.taken]}, ${n}.`}return U.some(n=>e(n,n))?"No conf\
usion between kinds of voice: at your first try you named the right kind each time.":"Nothing to compare: every answer w\
as shown."}var ys=class{constructor(t,s){this.heard=t,this.course=new D(t.kit,s),this.notice=new et(()=>this.course.save()),this.sentence=
c("p",{role:"status",class:"ck-confusion"}),this.table=c("div"),this.from=c("p",{class:"ck-from"}),this.root=c("div",{class:"\
ck-screen ck-confusions",role:"group","aria-label":"Your voice confusions"},this.sentence,this.table,this.from,this.notice.
node),I(this.root),this.count(),this.stop=this.course.whenKept(()=>this.count())}count(){let t=()=>0,s=this.heard.rounds.
map(h=>{let l=this.course.entries(h.place),u=h.items.map(p=>({choices:[],rows:[],...p})),d=N(()=>ws(u,({id:p})=>g(l,p)??
{}),t);return{...h,times:d,heard:Zr.reduce((p,f)=>p+d(...f),0)}}),n=(h,l)=>s.reduce((u,d)=>u+d.times(h,l),0),o=s.reduce(
(h,l)=>h+l.heard,0),i=U.reduce((h,l)=>h+n(l,l),0),r=o?`At your first try you named the right kind of voice for ${i} of ${o}\
. ${ks(n)}`:this.toDo();r!==this.sentence.textContent&&(this.sentence.textContent=r),this.table.replaceChildren(...o?[bs(
n)]:[]),this.from.hidden=!o,this.notice.show(this.course.forgets?Ot:"");let a=s.filter(h=>h.heard);this.from.textContent=
`Counted: ${x(a.map(h=>`${h.heard} in ${ro(h)}`))}.`}toDo(){let t=[...new Set(this.heard.rounds.map(({lesson:o})=>o))],s=x(
this.heard.rounds.map(ro));return`Nothing to count yet. Answer rounds of ${t.length>1?"lessons":"lesson"} ${x(t)} first,\
 in this browser: ${s}.`}},Zr=U.flatMap(e=>U.map(t=>[e,t])),ro=({title:e,lesson:t})=>`“${e}” (lesson ${t})`;function ao(e,t,s={}){
let n=new ys(t,s);return e.append(n.root),{follow:()=>n.count(),stop:n.stop}}var co=({tries:e=0,revealed:t,outcome:s})=>e>0||t===!0||s==="shown";function ke(e,t){let s=t.questions??{},n=e.questions.
filter(({id:a})=>!co(g(s,a)??{})),o=e.rounds.map(a=>{let h=Object.values(g(t,a.place)??{}).filter(co).length;return{...a,
done:Math.min(a.asks,h)}}),i=e.questions.length+o.reduce((a,{asks:h})=>a+h,0),r=e.questions.length-n.length+o.reduce((a,h)=>a+
h.done,0);return{all:i,done:r,open:n,rounds:o.filter(a=>a.done<a.asks)}}function ye(e){let t=s=>e.reduce((n,o)=>n+o[s],0);
return{all:t("all"),done:t("done")}}var $s=({all:e,done:t})=>e?t===e?`all ${e} answered`:`${t} of ${e} answered`:"no que\
stions";function Yt(e){let t=c("p",{class:"ck-title",id:e}),s=c("progress",{"aria-labelledby":e});return{node:c("div",{class:"\
ck-whole"},t,s),show:(n,o)=>xs(s,t,o,`${n}: ${$s(o)}`)}}function xs(e,t,{all:s,done:n},o){e.hidden=!s,e.max=s||1,e.value=
n,t.textContent=o}function Os({file:e,title:t},s){let n=`${e}.ipynb`,o=c("a",{href:n,dir:"auto"},t),i=s?.context?.path;return typeof i=="s\
tring"&&N(()=>s.rendermime?.linkHandler?.handleLink(o,i.slice(0,i.lastIndexOf("/")+1)+n,""),null),o}var vs=(e,t)=>[...e.
querySelectorAll(t)].map(s=>s);function ho(e,{place:t,id:s}){let n=vs(document,".ck-quiz").filter(a=>a.dataset.place===t),
o=s?n.flatMap(a=>vs(a,"form")).filter(a=>a.dataset.question===s):n,i=e.closest(".jp-Notebook"),r=o.filter(a=>a.checkVisibility());
return r.find(a=>a.closest(".jp-Notebook")===i)??r[0]}function lo(e){vs(e,"input:enabled, select:enabled, textarea, butt\
on:not([hidden])")[0]?.focus({preventScroll:!0});let t=()=>e.scrollIntoView({block:e.offsetHeight<innerHeight?"center":"\
start"});t(),requestAnimationFrame(()=>requestAnimationFrame(t))}var Qr=1e4,ta=200;function uo(e,t,s=performance.now()+Qr){
let n=ho(e,t);n?lo(n):performance.now()<s&&setTimeout(()=>uo(e,t,s),ta)}function po({title:e,...t},{file:s,isHere:n,notebook:o,
missing:i}){let r=Os({file:s,title:e},o);return r.addEventListener("click",a=>{let h=ho(r,t);return!h&&!n&&s?uo(r,t):(a.
preventDefault(),a.stopPropagation(),h?lo(h):i())}),r}var fo={all:0,done:0,open:[],rounds:[]};function ea(e,t){let s=e.filter((r,a)=>t[a].done<t[a].all);if(!s.length)return"A\
ll questions of all lessons are answered.";let{title:n}=s[0],o=t[e.indexOf(s[0])].done>0,i=s.length>1?` Still open: ${s.
length} of ${e.length} lessons.`:"";return`${o?"Go on":"Next: begin"} with ${n}${/[.?!]$/.test(n)?"":"."}${i}`}var Es=class{constructor(t,{
answers:s,...n}){this.plan=t,this.notebook=n.notebook,this.course=new D(t.kit,n),this.notice=new et(()=>this.course.save(
t.lessons));let o=T();this.bar=Yt(`${o}-sum`),this.rows=t.lessons.map((a,h)=>this.row(a,`${o}-${h}`)),this.next=c("p",{role:"\
status",class:"ck-next"});let i=c("button",{type:"button",click:()=>this.count(!0)},"Count again"),r=t.lessons.reduce((a,h)=>a+
h.minutes,0);this.root=c("div",{class:"ck-screen ck-overview",role:"group","aria-label":"The course and your progress"},
this.bar.node,this.next,c("ol",{class:"ck-lessons",role:"list"},this.rows.map(({node:a})=>a)),this.notice.node,c("div",{
class:"ck-below"},i,c("p",{},`${t.lessons.length} lessons, ${r} minutes in all. `+(this.notebook?.counts??"This counts t\
he answers kept in this browser and on the computer that runs the notebooks.")))),I(this.root),this.follow(s),this.stop=
this.course.whenKept(()=>this.count())}row(t,s){let n=Os(t,this.notebook);n.id=s;let o=c("progress",{"aria-labelledby":s}),
i=c("span",{class:"ck-far"});return{node:c("li",{},c("div",{},n,c("p",{class:"ck-about",dir:"auto"},`${t.minutes} minute\
s · ${t.about}`)),c("div",{class:"ck-bar"},o,i)),bar:o,words:i}}follow(t){this.course.take(vt(t)),this.count()}count(t=!1){
let{lessons:s}=this.plan,n=this.course.places(s),o=s.map(r=>N(()=>ke(r,n),fo));for(let[r,a]of o.entries()){let{bar:h,words:l}=this.
rows[r];xs(h,l,a,a===fo?"cannot be counted here":$s(a))}this.bar.show("The course",ye(o)),this.notice.show(this.course.forgets?
Ot:"");let i=ea(s,o);(t||i!==this.next.textContent)&&this.next.replaceChildren(i)}};function mo(e,t,s={}){let n=new Es(t,
s);return e.append(n.root),{follow:o=>n.follow(o),stop:n.stop}}function $e({title:e,paragraphs:t}){let s=T(),n=w("p",e);return n.id=s,n.className="ck-title",c("section",{class:"ck-tex\
t","aria-labelledby":s},n,t.map(o=>w("p",o.trim())))}var zt="#round",Nt=e=>({answer:it(e),first:null,tries:0,outcome:"",revealed:!1,sure:null,of:""}),Ss=["right","partly","w\
rong","shown"],go=(e,{outcome:t=""})=>!(Ss.includes(t)||t==="noted")||Ss.includes(t)===!!y[e.kind].solution,Ns=(e,t)=>!G(
t)&&Qt(e,t)?y[e.kind].usable(e,t):it(e),wo=(e,t)=>G(t)||M(Ns(e,t))===M(t),xe=(e,t)=>N(()=>go(e,t)&&wo(e,t.answer),!1),sa=(e,t)=>N(
()=>go(e,t)&&(G(t.answer)||!G(Ns(e,t.answer))),!1),Ts=(e,t)=>Pt(t).filter(s=>xe(e,s)),ve=(e,t)=>Tt(e,t).filter(({answer:s})=>!G(
s)),Tt=(e,{others:t=[]})=>t.filter(s=>!C(s)&&!xe(e,s));function Gt(e,t){let s=W(t),n=s.find(i=>sa(e,i)),o=s.filter(i=>i!==
n||!xe(e,i));return{...N(()=>n&&oa(e,n),void 0)??Nt(e),revealed:s.some(({revealed:i,outcome:r})=>i===!0||r==="shown"),by:t.
by,...o.length&&{others:o}}}function na(e,t,s){let n=y[e.kind].either?.(e,t),o=n?n.answers:[];return _(e,t).outcome||o.some(
i=>_(e,i).outcome===s)&&s}function oa(e,t){let[s,n]=[Ns(e,t.answer),xe(e,t)],o=t.outcome??"",i=o==="noted"||Ss.includes(
o),r=o==="shown"?"shown":n&&i&&na(e,s,o);return{answer:s,first:Qt(e,t.first)&&wo(e,t.first)?t.first:null,tries:Vt(t.tries),
outcome:r||"",sure:e.confidence.find(a=>a===t.sure)??null,of:typeof t.of=="string"?t.of:"",dot:t.dot}}var bo=({answer:e,
dot:t,by:s},n)=>typeof e=="string"&&/^[0-9]{1,9}$/.test(e)?{answer:String(Number(e)%n),dot:t,by:s}:null;var Oe=class{constructor(t,s){this.words=c("span");let n=(o,i)=>c("button",{type:"button",click:i},o);this.node=c("div",
{class:"ck-others"},c("p",{class:"ck-notice"},this.words),c("div",{class:"ck-buttons"},n("Show the other answer",t),n("K\
eep only this one",s)))}show(t){this.node.hidden=!t,this.words.textContent=`You answered this in more than one place. Th\
is is one answer; ${t===1?"the other one is":`the ${t} others are`} kept, too.`}},Ee=class{constructor(){this.words=c("d\
iv"),this.details=c("details",{},c("summary",{},"Your earlier answer"),this.words),this.node=c("div",{class:"ck-earlier"},
c("p",{class:"ck-notice"},ia),this.details)}show(t){let s=t.flatMap(({answer:n})=>ot.text(n)?[n]:Object.values(n??{})).filter(
ra);this.node.hidden=!t.length,this.details.hidden=!s.length,this.words.replaceChildren(...s.map(n=>w("p",n)))}},ia="You\
r earlier answer no longer fits this question, which has changed. It is kept. Please answer again.",ra=e=>ot.text(e)&&/\S\s+\S/.
test(e);var ko="Say first how sure you are, then check.",aa=(e,t)=>`${e}%${t?e===100?" certain":"":" just guessing"}`;function yo(e,t){
let s=e.confidence.map(a=>c("input",{type:"radio",name:`${t}-sure`,value:a})),o=`How sure are you that ${y[e.kind].shape===
"text"?"your":"all of your"} answer is right?`,i=e.confidence.map((a,h)=>c("label",{},s[h],c("span",{},aa(a,h)))),r=c("f\
ieldset",{class:"ck-rating"},c("legend",{},o),c("div",{},i));return{node:r,read:()=>Number($(s.find(a=>a.checked)).value),
write(a,h){r.hidden=h&&a===null,r.disabled=h;for(let l of s)l.checked=Number(l.value)===a&&a!==null}}}var js={right:"Right.",partly:"Partly right.",wrong:"Not yet.",shown:"The answer:"};function $o(e,t,s){let n=typeof s=="\
string"?{text:s}:s,o=n.back?.length?n.back:e.back;return c("p",{},t&&[c("strong",{},t)," "],w("span",n.text),typeof s!="\
string"&&c("span",{class:"ck-back"},Ws(o)))}var ca=(e,t)=>[`${$(t.answer)(e).replace(/\.$/,"")}.`,...t.explained?.(e)??[]],
Ms=class{constructor(){this.node=c("div",{class:"ck-spoken ck-passing","aria-live":"polite"})}say(t){clearTimeout(this.later),
this.node.replaceChildren(...t.length?[t.join(`
`)]:[]),this.later=setTimeout(()=>this.node.replaceChildren(),ha)}},ha=1e4;function la(e,t){let s=e.querySelectorAll("te\
xtarea, input[inputmode]");for(let o of s)o.readOnly=t;let n=e.querySelectorAll("input:not([inputmode]), select, button");
for(let o of n)o.disabled=t}var xo=(e,t)=>$(e.querySelector(t)).focus(),ua="This question has changed since you answered\
 it. Look at it again.",da="This question cannot be shown here. Its answer is kept.",jt=class{constructor(t,s,n){let o=i=>this.
guard(i);this.make=()=>new As(t,s,{...n,guard:o}),this.question=null,this.node=c("div"),this.show()}show(){this.guard(()=>{
this.question??=this.make(),this.question.show(),this.put(this.question.node)})}guard(t){N(()=>t()??!0,!1)||(this.question=
null,this.put(c("div",{class:"ck-question"},c("p",{class:"ck-notice"},da))))}put(t){this.node!==t&&this.node.replaceWith(
t),this.node=t}},As=class{constructor(t,s,n){this.item=t,this.quiz=n,this.kind=y[t.kind],this.id=`${n.id}-${s}`,this.notes=
new Map,this.everything=!1,this.lines=[],this.look="plain",this.notesSaid=[],this.last=void 0,this.drawn=this.kind.draw(
t,this),this.drawn.body.addEventListener("input",()=>n.guard(()=>this.changed()));let o=t.confidence.length?yo(t,this.id):
null;this.rating=o,o?.node.addEventListener("input",()=>n.guard(()=>this.change({sure:o.read()})));let i=(l,u)=>c("butto\
n",{type:"button",click:()=>this.press(u)},l);this.checkButton=c("button",{type:"submit",class:"ck-primary"},this.kind.check??
"Check"),this.revealButton=i("Show answer",()=>this.reveal()),this.againButton=i("Try again",()=>this.again()),this.buttons=
c("div",{class:"ck-buttons"},this.checkButton,this.revealButton,this.againButton),this.status=c("div",{role:"status","ar\
ia-live":"off"}),this.aloud=new Ms,this.meant=c("div",{class:"ck-buttons",role:"group","aria-label":"Which do you mean?",
hidden:!0}),this.changedNote=c("p",{class:"ck-notice"},ua),this.other=new Oe(()=>this.press(()=>this.swap()),()=>this.press(
()=>this.keepThis())),this.earlier=new Ee;let r=c("legend",{id:`${this.id}-legend`},n.numbered&&c("span",{class:"ck-coun\
t"},`${s}. `),w("span",t.stem),t.quote&&w("span",t.quote,!0)),a=this.kind.running?[this.status,this.buttons]:[this.buttons,
this.status,this.meant],h=l=>{l.preventDefault(),this.press(()=>this.check())};this.node=c("form",{class:`ck-question ck\
-${t.kind}`,"data-question":t.id,submit:h},c("fieldset",{},r,this.changedNote,this.earlier.node,this.drawn.body,this.rating?.
node,a,this.aloud.node,this.other.node,this.drawn.after))}noteId(t){let s=[...this.item.choices,...this.item.rows].findIndex(
n=>n.id===t);return`${this.id}-note-${s<0?t:s}`}note(t){let s=c("span",{class:"ck-spoken"}),n=c("span",{id:this.noteId(t)}),
o=c("p",{},s,n);return this.notes.set(t,{node:o,part:s,words:n}),o}notice(t){this.say([t],"plain")}change(t){this.quiz.change(
this.item,t),this.show()}changed(){this.everything=!1,this.change({answer:this.drawn.read(),...!this.kind.stays&&{outcome:""}})}check(){
let t=this.drawn.read(),{tries:s,first:n,revealed:o,sure:i}=this.quiz.entry(this.item),{outcome:r}=_(this.item,t),a=!r&&
this.kind.either?.(this.item,t);return a?this.ask(a):!r||!Object.keys(t).length?this.notice(this.kind.blank??""):this.rating&&
!s&&!o&&i===null?this.notice(ko):(this.last=[],this.change({answer:t,outcome:r,tries:s+1,first:s?n:t}))}ask({asks:t,answers:s}){
this.last=[],this.notice(t);let n=o=>{this.drawn.write(o),this.changed(),this.check()};this.meant.replaceChildren(...s.map(
o=>c("button",{type:"button",click:()=>this.press(()=>n(o))},`I mean ${Number(o)}`))),this.meant.hidden=!1}reveal(){let{
outcome:t,tries:s,sure:n}=this.quiz.entry(this.item);this.everything=t==="right"||t==="noted",this.everything?this.show():
this.change({outcome:"shown",revealed:!0,sure:s?n:null})}again(){this.everything=!1,this.change({answer:it(this.item),outcome:""}),
xo(this.drawn.body,"input, select, textarea, button, [tabindex='0']")}swap(){let t=this.quiz.entry(this.item),[s]=W(t),[
n,...o]=Ts(this.item,t);this.last=[],this.change({...n,others:[...o,s,...Tt(this.item,t)]})}keepThis(){this.change({others:Tt(
this.item,this.quiz.entry(this.item))})}press(t){let s=document.activeElement;this.quiz.guard(t),!(document.activeElement!==
s&&document.activeElement!==document.body)&&s&&this.node.contains(s)&&(s.matches(":disabled")||s.closest("[hidden]"))&&xo(
this.buttons,"button:not([hidden])")}show(){let{item:t,kind:s}=this,n=this.quiz.entry(t);this.meant.hidden=!0;let{answer:o,
outcome:i,tries:r,revealed:a,sure:h,of:l}=n;this.earlier.show(i?[]:ve(t,n)),this.changedNote.hidden=!this.earlier.node.hidden||
!l||l===t.edition||!(r||a||Object.keys(o).length),this.other.show(Ts(t,n).length);let u=i==="shown",d=u||i==="right",p=_(
t,i&&!u?o:null);this.drawn.write(u?$(s.solution)(t):o),la(this.drawn.body,d),this.drawn.after&&(this.drawn.after.hidden=
!i),this.rating?.write(h,r>0||a);let f=(u||this.everything)&&s.everyReply,b=f?f(t):p.notes,E=this.showNotes(b,f?"Not thi\
s.":js.wrong,d);this.drawn.told?.(b,d);let L=u?ca(t,s):p.said,m=s.running&&Object.keys(o).length&&!u?s.running(t,o):[],v=s.
holds&&!i&&o.length,q=v?this.lines:[...L,...m].filter(ft=>ft);this.say(q,v?this.look:i||"plain",[...u&&s.inWords?.(t)||[],
...E]);let pt=s.solution&&!d;this.checkButton.hidden=d,this.revealButton.textContent=pt?"Show answer":"Show every reply",
this.revealButton.hidden=!(pt||s.options&&i&&!f),this.againButton.hidden=!i||!s.solution||!!(s.holds&&!d)}showNotes(t,s,n){
let o=new Map(t.map(([r,a,h])=>[r,{right:a,reply:h}])),i=new Map;for(let[r,{node:a,part:h,words:l}]of this.notes){let{right:u,
reply:d}=o.get(r)??{},p=u===null?"plain":u==="partly"?u:u?"right":"wrong";a.hidden=!d,a.className=`ck-note ck-${p}`,l.replaceChildren(
...d?$o(this.item,p==="wrong"?s:p!=="plain"&&js[p],d).childNodes:[]),h.textContent=d&&n?`${this.partInWords(r)}: `:"",d&&
n?a.tabIndex=0:a.removeAttribute("tabindex"),d&&i.set(a,`${this.partInWords(r)}: ${l.textContent}`)}return[...i].sort(([
r],[a])=>r.compareDocumentPosition(a)&Node.DOCUMENT_POSITION_FOLLOWING?-1:1).map(([,r])=>r)}partInWords(t){let s=this.drawn.
read();if(this.kind.part)return this.kind.part(this.item,t,s);let{text:n}=$([...this.item.choices,...this.item.rows].find(
({id:i})=>i===t)),o=this.kind.chosen?.(this.item,s,t);return o?`${n}: ${o}`:n}say(t,s,n){let o=n??this.notesSaid;this.notesSaid=
o;let i=[JSON.stringify([t,s]),JSON.stringify(o)],r=i.map((l,u)=>l!==this.last?.[u]),a=!this.last;this.last=i,r[0]&&(this.
lines=t,this.look=s,this.status.className=`ck-status ck-${s}`,this.status.replaceChildren(...t.map((l,u)=>$o(this.item,!u&&
js[s],l))));let h=[...this.status.children].map(l=>l.textContent??"");r.includes(!0)&&this.aloud.say(a?[]:[...r[0]?h:[],
...r[1]?o:[]])}};var vo="These are few questions: a difference of one or two may be chance.";function Oo({slots:e,strands:t},s){let n=new Set(
t.flatMap(({forms:r})=>r.A)),o=e.filter(r=>r.length===2&&r.every(a=>s(a).length));if(!o.length)return[];let i=r=>o.filter(
a=>s(a.filter(h=>n.has(h)===r)[0]??a[0])[0][1]).length;return[`Before the lessons you had ${i(!0)} of ${o.length} right \
at first, after them ${i(!1)} of ${o.length} that ask the same of another text. ${vo}`]}function Eo({judges:e},t){let s=Object.
keys(e).filter(o=>t(o).length);if(!s.length)return[];let n=o=>{let i=s.filter(r=>e[r]===o);return`${i.filter(r=>t(r)[0][1]).
length} of ${i.length}`};return[`Sound arguments accepted for the right reason: ${n(!0)}. Flaws found: ${n(!1)}. ${vo}`]}var So=[1,3,10],pa=86400,Se=e=>Math.floor(e/pa),No=(e=new Date)=>Math.floor(e.getTime()/1e3)-e.getTimezoneOffset()*60;function To(e,t){
let s=Object.keys(e);if(!s.every(p=>e[p].length))return{stands:"open",due:0,ask:""};let n=s.flatMap(p=>e[p].map(([f,b])=>({
at:f,right:b,name:p})));n.sort((p,f)=>p.at-f.at);let o=null;for(let{right:p}of n)o=p?o===null?null:o+1:0;if(o===null||o>
So.length)return{stands:"done",due:0,ask:""};let i=n[n.length-1],[r,a]=[Se(t),Se(i.at)],h=a>r?r:a+(o?So[o-1]:0),l=s.filter(
p=>p!==i.name),u=p=>Math.max(...e[p].map(([f])=>f)),[d]=(l.length?l:[i.name]).sort((p,f)=>u(p)-u(f));return{stands:"wait\
s",due:h,ask:d}}function jo(e,t){return e.map(o=>To(o,t)).filter(({stands:o,due:i})=>o==="waits"&&i<=Se(t)).sort((o,i)=>o.
due-i.due).map(({ask:o})=>o)}function Mo(e,t){let s=e.map(n=>To(n,t)).filter(({stands:n})=>n==="waits");return s.length?
Math.max(0,Math.min(...s.map(({due:n})=>n))-Se(t)):null}function fa(e,t){let n=W(t).flatMap(({log:h})=>Array.isArray(h)?h:[]).filter(h=>Array.isArray(h)&&h.length===2&&h.every(
Number.isSafeInteger)),o=new Map(n.map(([h,l])=>[`${h} ${l}`,[h,l===1]]));if(o.size)return[...o.values()].sort(([h],[l])=>h-
l);let{tries:i,revealed:r,first:a}=Gt(e,t);return i||r?[[0,!!i&&_(e,a).outcome==="right"]]:[]}var Is=class{constructor(t,s){
this.practising=t,this.now=s.now??No,this.id=T(),this.items=new Map(t.items.map(o=>[o.id,bt(o)]));let n=(o,i)=>{let r=$(
this.items.get(o));return{...Gt(r,i),attempts:fa(r,i),log:Ao(i)}};this.kept=new F(t.key,[...this.items.keys()],s,n,()=>this.
follow()),this.entry=o=>this.kept.entry(o.id)??Nt(o),this.queue=[],this.item=null,this.counted=!1,this.due=c("p",{}),this.
dueButton=c("button",{type:"button",click:()=>this.begin(this.dueItems())},"Practise what is due"),this.rows=this.practising.
strands.map(o=>this.row(o)),this.place=c("div",{}),this.watch=c("p",{class:"ck-notice",hidden:!0}),this.nextButton=c("bu\
tton",{type:"button",hidden:!0,click:()=>this.next()},"Next question"),this.said=c("p",{role:"status"}),this.figures=c("\
div",{}),this.question=null,this.root=this.build(),this.sumUp()}build(){let t=w("p","Practice on texts that you have not\
 seen");t.className="ck-title";let s=c("div",{class:"ck-screen ck-quiz ck-practice",role:"group","aria-label":"Practice",
"data-place":this.kept.key},t,this.kept.fromNewer&&c("p",{class:"ck-notice"},st),c("div",{class:"ck-due"},this.due,this.
dueButton),c("ul",{class:"ck-strands",role:"list"},this.rows.map(({node:n})=>n)),this.place,this.watch,this.kept.notice.
spoken,this.kept.notice.node,this.said,c("div",{class:"ck-buttons"},this.nextButton),this.figures);return I(s),s}row({lesson:t,
skill:s,forms:n}){let o=Object.entries(n).map(([h,l])=>({node:c("button",{type:"button",click:()=>this.begin(this.open(l))}),
form:h,names:l})),i=`Lesson ${t}: ${s}`,r=c("span",{dir:"auto"},i);return{node:c("li",{},r,c("div",{class:"ck-buttons",role:"\
group","aria-label":i},o.map(h=>h.node))),buttons:o}}attempts(t){return this.kept.entry(t)?.attempts??[]}slots(){return this.
practising.slots.map(t=>Object.fromEntries(t.map(s=>[s,this.attempts(s)])))}dueItems(){return jo(this.slots(),this.now())}open(t){
return t.filter(s=>!this.attempts(s).length)}begin(t){this.queue=t,this.next()}next(){let[t,...s]=this.queue;this.queue=
s;let n=this.item?.beside?.id;if(this.item=t?$(this.items.get(t)):null,this.counted=!1,this.watch.hidden=!0,this.nextButton.
hidden=!0,!this.item)return this.place.replaceChildren(),this.said.textContent="That was the last one for now.",this.sumUp();
this.said.textContent="",this.anew(this.item),this.show(this.item,n),this.sumUp()}anew(t){let{answer:s,outcome:n}=this.entry(
t);(!G(s)||n)&&this.put(t,{answer:it(t),outcome:""})}show(t,s){let n=(r,a)=>this.change(t,a);this.question=new jt(t,1,{id:this.
id,numbered:!1,entry:this.entry,change:n});let o=t.beside&&$e(t.beside);return this.place.replaceChildren(...o?[o]:[],this.
question.node),o&&(o.tabIndex=-1),o&&t.beside?.id!==s?o.focus():this.question.node.querySelector("input, select, textare\
a, button")?.focus()}change(t,s){if(!(s.outcome&&!this.counted))return this.put(t,s);this.counted=!0;let o=s.outcome==="\
right";return this.put(t,{...s,log:[...Ao(this.kept.entry(t.id)),[this.now(),o?1:0]]}),this.nextButton.hidden=!1,this.nextButton.
textContent=this.queue.length?"Next question":"Finish",this.tell(t,s.answer,o),this.sumUp()}tell(t,s,n){let[o]=n||s===void 0?
[""]:ga(t,s),i=o&&this.practising.sayings[o];this.watch.hidden=!i,this.watch.textContent=i?`Watch out for this: ${i}`:"",
i&&(this.said.textContent=this.watch.textContent)}put(t,s){let n={...this.entry(t),...s,of:t.edition};delete n.attempts,
this.kept.put({[t.id]:n})}follow(){this.question?.show(),this.sumUp()}sumUp(){let t=this.dueItems().length,s=Mo(this.slots(),
this.now()),n=s===null?"Nothing is due.":`Nothing is due today. The next question comes back ${ma(s)}.`;this.due.textContent=
t?`${S(t,"question")} ${t===1?"is":"are"} due today.`:n,this.dueButton.hidden=!t;for(let{buttons:o}of this.rows)for(let{
node:i,form:r,names:a}of o){let h=this.open(a).length,l=r==="A"?"Before the lesson":"After the lesson";i.textContent=`${l}\
 (text ${r}): ${a.length-h} of ${a.length} answered`,i.disabled=!h}this.figures.replaceChildren(...[Oo(this.practising,o=>this.
attempts(o)),Eo(this.practising,o=>this.attempts(o))].flat().map(o=>c("p",{},o)))}},ma=e=>e===1?"tomorrow":`in ${e} days`,
Ao=e=>Array.isArray(e?.log)?e.log:[];function ga(e,t){let{notes:s,said:n}=_(e,t),i=[...s.map(([,,r])=>r),...n].filter(r=>O(
r)).map(r=>r.misconception??"").filter(r=>r);return[...new Set(i.length?i:[e.misconception])].filter(r=>r!=="")}function Io(e,t,s={}){
let n=new Is(t,s);return e.append(n.root),n.kept.face}var Co=6,wa=1500,ba="This question is not on the page yet. Run all cells of this lesson, then follow the link again.",ka="\
They are kept in this browser.",ya="They are kept in this browser and on the computer that runs the notebooks.",Cs=class{constructor(t,{
answers:s,stored:n,trouble:o,onChange:i=()=>{},...r}){this.content=t,this.onChange=i,this.notebook=r.notebook,this.course=
new D(t.kit,r),this.id=T(),this.shownOpen="",this.lesson=t.lessons.find(({id:h})=>h===t.here),this.build(),this.course.take(
vt(s)),this.hear(n,o);let a=this.course.whenKept(()=>this.changed(),()=>this.show());this.stop=()=>{clearTimeout(this.later),
a()},this.tell()}build(){let t=(s,n,o)=>c("button",{type:"button",class:o,click:n},s);this.lessonBar=Yt(`${this.id}-less\
on`),this.open=c("div",{class:"ck-open"}),this.courseBar=Yt(`${this.id}-course`),this.name=c("input",{id:`${this.id}-nam\
e`,inputmode:"text",autocomplete:"off",maxlength:200,dir:"auto",change:()=>this.about({name:this.name.value})}),this.file=
c("input",{type:"file",accept:".json,application/json",hidden:!0,tabindex:-1,change:()=>this.load()}),this.where=c("p",{
class:"ck-about"}),this.trouble=c("p",{class:"ck-notice",dir:"auto"}),this.status=c("div",{role:"status",class:"ck-said"}),
this.root=c("div",{class:"ck-screen ck-work",role:"group","aria-label":"Your work"},this.lesson&&[this.lessonBar.node,this.
open],this.courseBar.node,this.where,this.trouble,c("div",{class:"ck-name"},c("label",{for:this.name.id},"Your name (opt\
ional):"),this.name),c("div",{class:"ck-buttons"},t(os,()=>this.save(),"ck-primary"),t("Load a saved file",()=>this.file.
click()),this.file),this.status,this.earlier(t),this.forgetting(t)),I(this.root)}earlier(t){return this.earlierWords=c("\
p"),this.earlierNode=c("div",{class:"ck-notice",hidden:!0},this.earlierWords,c("div",{class:"ck-buttons"},t("They are mi\
ne: add them to my work",()=>this.claim()))),this.earlierNode}forgetting(t){let s=c("div",{class:"ck-buttons",hidden:!0},
t("Yes, forget all of it here",()=>{s.hidden=!0,this.forget()}),t("No, keep it",()=>{s.hidden=!0,n.focus()})),n=t("Forge\
t all answers kept here",()=>{s.hidden=!1,s.lastChild.focus()});return c("details",{},c("summary",{},"Sharing this compu\
ter?"),c("p",{},"Save your work to a file first. Then you can delete the answers that are kept here, in all lessons."),c(
"div",{class:"ck-buttons"},n),s)}places(){return this.course.places(this.content.lessons)}about(t){this.course.tellAbout(
t),this.tell()}unclaimed(){let{before:t}=this.course,s=this.places();return t?Object.fromEntries(Object.entries(t.places(
this.content.lessons)).map(([n,o])=>[n,Object.fromEntries(Object.entries(o).filter(([i,r])=>!C(r)&&ct(g(s,n)??{},{[i]:r})))]).
filter(([n,o])=>Object.keys(o).length&&(n!=="about"||!s.about))):{}}claim(){let t=this.unclaimed();this.course.take(t),Object.
keys(this.course.unkept()).length||this.course.before?.clear(),this.changed(),this.root.querySelector("button")?.focus(),
this.say(`Added: ${S(Lo(t),"answer")}.`)}tell(){let t=this.places();if(Object.keys(t).length)try{this.onChange({places:Object.
fromEntries(Object.entries(t).map(([s,n])=>[s,z(n)]))})}catch{}}changed(){this.show(),clearTimeout(this.later),this.later=
setTimeout(()=>this.tell(),wa)}follow(t){this.course.take(vt(t)),this.show()}hear(t,s=""){this.stored=O(t)?t:{},this.trouble.
textContent=s||"",this.show()}show(){let t=this.places(),s=this.content.lessons.map(h=>ke(h,t));if(this.courseBar.show("\
The course",ye(s)),this.lesson){let h=s[this.content.lessons.indexOf(this.lesson)];this.lessonBar.show("This lesson",h),
this.showOpen(this.lesson,h)}let n=this.withSafe(t),o=n.filter(([h])=>!C(h)).length,i=Ft[ue(this.withSafe(this.course.unkept()))]||
this.course.forgets&&Ot;this.where.textContent=o?`${S(o,"answer")} so far. ${i||(this.notebook?.keeps??`${as(n)?ya:ka} ${is}`)}`:
`Nothing is kept yet. ${i||""}`;let r=Lo(this.unclaimed());this.earlierNode.hidden=!r,this.earlierWords.textContent=r?`T\
his browser has ${S(r,"more answer")} to this course, kept by an earlier version that did not know who was logged in. Ar\
e they yours, or somebody else’s who uses this browser?`:"";let{name:a}=this.course.about();document.activeElement!==this.
name&&(this.name.value=a)}showOpen(t,{open:s,rounds:n}){let{kit:o}=this.content,i=[...s.map(({id:u,title:d})=>({title:d,
place:`${o}/questions`,id:u})),...n.map(({place:u,title:d,asks:p,done:f})=>({title:`${d}: ${p-f} of ${p}`,place:`${o}/${u}`}))],
r=JSON.stringify(i);if(r===this.shownOpen)return;this.shownOpen=r;let a=i.length-Co,h={file:t.file,isHere:this.isHere(t),
notebook:this.notebook,missing:()=>this.say(ba)},l=c("ul",{},i.slice(0,Co).map(u=>c("li",{},po(u,h))),a>0&&c("li",{},`an\
d ${a} more`));this.open.replaceChildren(...i.length?[c("p",{},"Still open:"),l]:[])}isHere(t){let s=this.notebook?.context?.
path;return typeof s!="string"||s.endsWith(`${t.file}.ipynb`)}withSafe({about:t,...s}){let n=this.stored;return Object.entries(
s).flatMap(([o,i])=>Object.entries(i).map(([r,a])=>[a,g(g(n,o)??{},r)]))}say(...t){this.status.replaceChildren(...t.filter(
Boolean).map(s=>c("p",{dir:"auto"},s)))}save(){let t=this.course.save(this.content.lessons,this.name.value.trim());this.
tell(),this.say(rs(t))}async load(){let[t]=this.file.files??[];if(this.file.value="",!!t)try{this.taken(Cn(await t.text(),
this.content.kit))}catch(s){let{message:n}=s;this.say(`${t.name} was not loaded: ${n} Nothing here has changed.`)}}taken({
work:t,intact:s}){let n=this.places(),o=vt({places:Object.fromEntries(Object.entries(t.places).filter(([l])=>l!=="about").
map(([l,u])=>[l,{version:qt,items:u}]))}),i=Object.fromEntries(Object.entries(o).map(([l,u])=>[l,ss(u)]));this.course.take(
i,(l,u)=>En(l,u,this.course.me)),this.about({...tt(t.id)&&{id:t.id},...tt(t.name)&&t.name&&{name:t.name}}),this.name.value=
this.course.about().name,this.show();let r=Object.entries(i).flatMap(([l,u])=>Object.keys(u).map(d=>g(g(n,l)??{},d))),a=r.
filter(l=>!l||C(l)).length,h=Object.entries(this.places()).flatMap(([l,u])=>Object.entries(u).filter(([d,p])=>Pt(p).length&&
!Pt(g(g(n,l)??{},d)??p).length)).length;this.say(`Loaded: ${S(r.length,"answer")}, ${a} of them new here.`,!s&&"The file\
 was changed after it was saved; what it says now was loaded.",h&&`${S(h,"question")} had another answer here. Both are \
kept: where you meet such a question, you can change between them.`,$a(this.content.lessons,i))}forget(){this.course.clear();
try{this.onChange({clear:!0})}catch{}this.stored={},this.show(),this.say("Forgotten. The next person begins with an empt\
y course, or loads a file.")}},Lo=({about:e,...t})=>Object.values(t).flatMap(Object.keys).length;function $a(e,t){let s=(o,i)=>o?.
of&&o.of!==i,n=e.flatMap(o=>[...o.questions.filter(({id:i,edition:r})=>s(g(t.questions??{},i),r)).map(({title:i})=>`“${i}\
” (lesson ${o.id})`),...o.rounds.map(({place:i,title:r,editions:a})=>{let h=Object.entries(g(t,i)??{}).filter(([l,u])=>g(
a,l)&&s(u,a[l]));return h.length&&`${S(h.length,"question")} of “${r}” (lesson ${o.id})`})]).filter(Boolean);return n.
length&&`Changed since they were answered: ${x(n)}.`}function Ro(e,t,s={}){let n=new Cs(t,s);return e.append(n.root),{follow:o=>n.
follow(o),hear:(...o)=>n.hear(...o),stop:()=>n.stop()}}var xa=2;function va(e,t){return e.flatMap(s=>{let{sure:n,tries:o,first:i}=t(s),r=n!==null&&o?N(()=>_(s,i).outcome,null):
null;return r?[[n,r==="right"]]:[]})}var Bo=e=>e.reduce((t,s)=>t+s,0),Jt=e=>`${Math.round(100*e)}%`;function Oa(e){let t=e.
map(([n,o])=>(n/100-Number(o))**2),s=[...new Set(e.map(([n])=>n))].sort((n,o)=>n-o).map(n=>{let o=e.filter(i=>i[0]===n);
return{sure:n,count:o.length,right:o.filter(i=>i[1]).length}});return{brier:e.length?Bo(t)/e.length:null,levels:s}}function Ea(e){
let t=Bo(e.map(([i])=>i))/100,s=e.filter(i=>i[1]).length,n=t-s,o=Math.abs(n)<=1?"about as sure as you were right":n>0?"s\
urer than you were right":"less sure than you were right";return`On average you were ${Jt(t/e.length)} sure, and right a\
t the first try in ${s} of ${S(e.length,"answer")} (${Jt(s/e.length)}): ${o}.`}function _o(e,t){let s=e.filter(a=>a.confidence.
length);if(s.length<xa||!s.map(t).every(({tries:a,revealed:h})=>a||h))return null;let n=va(s,t);if(!n.length)return{sentence:"\
No calibration chart: there is no rated first try to draw.",detail:[]};let{brier:o,levels:i}=Oa(n),r=Ea(n);return{sentence:r,
detail:[Sa(n.length),ja(i,r),Ta(i),Na($(o))]}}var Sa=e=>c("p",{},`With ${S(e,"answer")} this is a hint, not a measuremen\
t: one answer more or less would move it.`),Na=e=>c("p",{},c("strong",{},`Your Brier score: ${e.toFixed(2)}. `),"It is t\
he mean of (rating − outcome)², where an answer that was right at the first try counts as 1 and any other as 0. Lower is\
 better: 0 is certain and always right, always saying “50%” gets 0.25, 1 is certain and always wrong. This is the common\
 form with one term for each answer. Brier’s own (Monthly Weather Review, 1950) adds up a term for every possible outcom\
e, and is twice as large when there are two.");function Ta(e){let t=["You said","Answers","Right at the first try","Shar\
e right"],s=e.map(({sure:n,count:o,right:i})=>c("tr",{},c("th",{scope:"row"},`${n}%`),[String(o),String(i),Jt(i/o)].map(
r=>c("td",{},r))));return B("Calibration table",c("table",{},c("caption",{},"How sure you were, and how often you were r\
ight"),c("thead",{},c("tr",{},t.map(n=>c("th",{scope:"col"},n)))),c("tbody",{},s)))}var Ne={left:78,top:16,width:330,height:220},
X=e=>Ne.left+Ne.width*e,K=e=>Ne.top+Ne.height*(1-e);function ja(e,t){let s=[0,.2,.4,.6,.8,1],n=(a,h,l,u,d)=>k("line",{class:a,
x1:h,y1:l,x2:u,y2:d}),o=(a,h,l,u,d={})=>k("text",{class:a,x:h,y:l,"text-anchor":"middle",...d},u),i=K(.5),r=k("svg",{viewBox:"\
0 0 430 300",role:"img","aria-label":`Calibration chart. ${t}`},s.map(a=>n("ck-grid",X(0),K(a),X(1),K(a))),s.map(a=>o("c\
k-tick",X(a),K(0)+27,Jt(a))),s.map(a=>o("ck-tick",X(0)-16,K(a)+4,Jt(a),{"text-anchor":"end"})),n("ck-even",X(0),K(0),X(1),
K(1)),o("ck-axis",X(.5),K(0)+54,"how sure you were"),o("ck-axis",14,i,"right at the first try",{transform:`rotate(-90 14\
 ${i})`}),e.flatMap(({sure:a,count:h,right:l})=>[k("circle",{class:"ck-level",cx:X(a/100),cy:K(l/h),r:12}),o("ck-count-i\
n",X(a/100),K(l/h)+4.5,String(h))]));return c("figure",{class:"ck-calibration"},r,c("figcaption",{},"Each circle is a ra\
ting you used; the number in it says for how many answers. On the dashed line you are right as often as you said. Below \
it you were surer than you were right, above it less sure."))}var Ma={sentence:"This cannot be counted here. Your answers are kept.",detail:[]},Wo=80,qo=e=>e.length<=Wo?e:`${e.slice(
0,Wo).replace(/[\s,;:.]+\S*$/,"")} …`;function Aa({title:e,items:t}){let[{stem:s}]=t;return e||(t.length>1?`${t.length}\
 questions, first: ${qo(s)}`:`Question: ${qo(s)}`)}function Ia(e,t){let s=e.filter(h=>y[h.kind]?.solution).map(t),n=s.filter(
({outcome:h,revealed:l})=>h==="right"&&!l).length,o=e.map(t).filter(({tries:h})=>h).length,i=s.filter(({revealed:h})=>h).
length,r=s.length===e.length,a=`${n} of ${r?"":"the "}${s.length} ${r?"":"marked questions "}right, ${o}${r?"":` of ${e.
length}`} answered${i?`, ${i} shown`:""}`;return s.length>1?a:""}var Ca=3,Te=class{constructor(t){this.find=t,this.sentence=
c("div",{class:"ck-finding",role:"status"}),this.detail=c("div"),this.nodes=[this.sentence,this.detail]}show(t,s){let{sentence:n,
detail:o}=N(()=>this.find(t,s),Ma)??{sentence:"",detail:[]};n!==this.sentence.textContent&&(this.sentence.textContent=n),
this.detail.replaceChildren(...o)}},Ls=class{constructor(t,s){this.quiz=t,this.id=T(),this.items=new Map(t.items.map(i=>[
i.id,bt(i)]));let n=(i,r)=>i===zt?bo(r,t.rounds.length):Gt(this.item(i),r),o=[...this.items.keys(),...t.rounds.length>1?
[zt]:[]];this.kept=new F(t.key,o,s,n,()=>this.follow()),this.entry=i=>this.kept.entry(i.id)??Nt(i),this.build(),this.draw()}build(){
let{quiz:t}=this,s=t.rounds.length>1,n=(a,h)=>c("button",{type:"button",click:h},a);this.roundLine=c("p",{class:"ck-roun\
d",tabindex:-1,hidden:!s}),this.scoreLine=c("p",{class:"ck-score"}),this.scoreBelow=c("p",{class:"ck-score","aria-hidden":"\
true"});let o=t.title&&c("p",{class:"ck-title",dir:"auto"},t.title);this.head=c("div",{class:"ck-head"},o,this.roundLine,
this.scoreLine),this.list=c("div");let i=[...this.items.values()].some(a=>a.confidence.length);this.findings=[],t.confusion&&
this.findings.push(new Te(io)),i&&this.findings.push(new Te(_o)),this.clearButton=n("Clear my answers",()=>this.clear());
let r=s&&n("New round",()=>this.newRound());this.root=c("div",{class:"ck-screen ck-quiz",role:"group","aria-label":Aa(t),
"data-place":t.key},this.head,this.kept.fromNewer&&c("p",{class:"ck-notice"},st),this.list,this.kept.notice.spoken,this.
findings.flatMap(({nodes:a})=>a),c("div",{class:"ck-foot"},r,this.clearButton,this.scoreBelow)),I(this.root)}item(t){return $(
this.items.get(t))}round(){return Number(this.kept.entry(zt)?.answer??0)}asked(){return this.quiz.rounds[this.round()].map(
t=>this.item(t))}draw(){let t=this.asked().length>1,s=(o,i)=>this.change(o,i);this.drawn=this.round(),this.places=this.asked().
map((o,i)=>new jt(o,i+1,{id:this.id,numbered:t,entry:this.entry,change:s}));let n=this.places.flatMap(({node:o},i)=>[this.
textBefore(i),o].filter(r=>r!==null));this.list.replaceChildren(...n,this.kept.notice.node),this.roundLine.textContent=`\
Round ${this.drawn+1} of ${this.quiz.rounds.length}`,this.sumUp()}textBefore(t){let s=this.asked(),{beside:n}=s[t];return n&&
n.id!==s[t-1]?.beside?.id?$e(n):null}sumUp(){let t=this.asked();this.scoreLine.textContent=Ia(t,this.entry),this.scoreBelow.
textContent=t.length>Ca?this.scoreLine.textContent:"",this.head.hidden=!this.quiz.title&&this.quiz.rounds.length<2&&!this.
scoreLine.textContent,this.clearButton.textContent=this.cleared?"Bring my answers back":"Clear my answers",this.clearButton.
hidden=!this.cleared&&!this.begun().length;for(let s of this.findings)s.show(t,this.entry)}begun(){return[...this.items.
values()].filter(t=>!C(this.entry(t))||ve(t,this.entry(t)).length)}change(t,s){this.cleared=null,this.kept.put({[t.id]:{
...this.entry(t),...s,of:t.edition}}),this.places[this.asked().indexOf(t)].node.after(this.kept.notice.node),this.sumUp()}newRound(){
this.cleared=null;let t=(this.round()+1)%this.quiz.rounds.length,s=this.quiz.rounds[t].map(n=>this.item(n)).filter(n=>this.
kept.entry(n.id));this.kept.put({[zt]:{answer:String(t)},...this.emptied(s,Tt)}),this.draw(),this.roundLine.focus()}emptied(t,s=()=>[]){
return Object.fromEntries(t.map(n=>[n.id,{...Nt(n),others:s(n,this.entry(n))}]))}clear(){let t=this.cleared,s=this.begun();
this.cleared=t?null:Object.fromEntries(s.map(n=>[n.id,this.entry(n)])),this.kept.put(t??this.emptied(s)),this.draw()}follow(){
if(this.cleared=null,this.round()===this.drawn)for(let t of this.places)t.show();else this.draw();this.sumUp()}};function Po(e,t,s={}){
let n=new Ls(t,s);return e.append(n.root),n.kept.face}var Do=ht("coursekit runtimes",()=>new Map),ru=ht("coursekit runtimes asked for",()=>new Map),La="coursekit-runtime";function Fo(e,t){
Do.has(e)||Do.set(e,t),globalThis.dispatchEvent(new CustomEvent(La))}var Uo={bargain:oo,confusions:ao,overview:mo,practice:Io,quiz:Po,switches:Un,work:Ro},Ko=(e,t,s,n={})=>Uo[e](t,s,n),Ho=e=>Bn(
e,Uo[e]),Ra=e=>Fo(e,{mount:Ko,widget:Ho});return Xo(Ba);})();
