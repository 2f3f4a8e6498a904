/* Made by `make scripts` of the sources beside it: edit those. */
var coursekit=(()=>{var Te=Object.defineProperty;var Fo=Object.getOwnPropertyDescriptor;var Ko=Object.getOwnPropertyNames;var Uo=Object.prototype.hasOwnProperty;var Ho=(e,t)=>{for(var s in t)Te(e,s,{get:t[s],enumerable:!0})},Yo=(e,t,s,n)=>{if(t&&typeof t=="object"||typeof t=="func\
tion")for(let o of Ko(t))!Uo.call(e,o)&&o!==s&&Te(e,o,{get:()=>t[o],enumerable:!(n=Fo(t,o))||n.enumerable});return e};var Go=e=>Yo(Te({},"__esModule",{value:!0}),e);var ja={};Ho(ja,{mount:()=>qo,provide:()=>Ta,widget:()=>Do});function _s(e,t,s){for(let[n,o]of Object.entries(t))typeof o=="function"?e.addEventListener(n,o):o!==!1&&o!=null&&e.setAttribute(
n,o===!0?"":String(o));return e.append(...s.flat(1/0).filter(Boolean)),e}var c=(e,t={},...s)=>_s(document.createElement(
e),t,s),w=(e,t={},...s)=>_s(document.createElementNS("http://www.w3.org/2000/svg",e),t,s),M=()=>`ck${Math.random().toString(
36).slice(2,10)}`,_=(e,...t)=>c("div",{class:"ck-scroll",tabindex:0,role:"group","aria-label":e},t);function Ws(e,t){let s=e.
clientWidth;"ResizeObserver"in window&&new ResizeObserver(()=>{!e.clientWidth||e.clientWidth===s||(s=e.clientWidth,t())}).
observe(e)}var y=(e,t,s=!1)=>c(e,{dir:"auto",class:s&&"ck-quote"},je(s&&!/^[“"]/.test(t)?`“${t}”`:t)),je=e=>e.split(
/(-[>x](?!\w))/).map((t,s)=>s%2?c("span",{style:"white-space: nowrap"},t):t),E=e=>e!==null&&typeof e=="object"&&Object.getPrototypeOf(
e)===Object.prototype,g=(e,t)=>Object.hasOwn(e,t)?e[t]:void 0;function $(e){if(e==null)throw new Error("something that h\
as to be there is not");return e}var mt=(e,t,s)=>Math.abs(e-t)<=s+1e-9,zt=e=>Number.isInteger(e)&&e>=0?e:0,gt=e=>JSON.parse(
JSON.stringify(e)),x=e=>e.length<2?e.join(""):`${e.slice(0,-1).join(", ")} and ${e[e.length-1]}`,S=(e,t)=>`${e} ${t}${e===
1?"":"s"}`,Ps=e=>e.length?` See paragraph${e.length>1?"s":""} ${x(e)}.`:"",Me=e=>/^\p{Sc}/u.test(e),Ae=e=>Me(e)?[e[0],e.
slice(1).trim()]:["",e];function Vt(e,t){let s=String(Math.round(e*1e6)/1e6),[n,o]=Ae(t);return`${n}${s} ${o}`.trim()}function N(e,t){
try{return e()}catch(s){return console.error(s),t}}var Jt="The picture cannot be shown here. What it would show stands b\
elow in words.";function C(e){e.addEventListener("keydown",t=>{!t.ctrlKey&&!t.metaKey&&!t.altKey&&t.key!=="Escape"&&t.stopPropagation()})}var zo={answer:"",replies:{},place:0,amount:0,clashes:[],inside:"",taken_for:{},rated:{}},Vo={quote:"",choices:[],rows:[],
answer:0,tolerance:0,unit:"",near:[],replies:{},points:[],scale:[],settled:"",sections:[],arrows:[],confidence:[],back:[],
edition:""};function Xt(e){return{...Vo,...e,rows:(e.rows??[]).map(t=>({...zo,...t}))}}var k={},ot={text:e=>typeof e=="string",list:e=>Array.isArray(e)&&e.every(ot.text),map:e=>E(e)&&Object.values(e).every(ot.
text)},Jo={text:"",list:[],map:{}},Tt=e=>Jo[k[e.kind]?.shape]??"",Zt=(e,t)=>ot[k[e.kind].shape](t),qs=e=>ot.text(e)?e.replace(
/[\ufeff\x1c-\x1f\x85]/g," "):e;function X(e,t){let s=E(t)?Object.fromEntries(Object.entries(t).map(([o,r])=>[o,qs(r)])):
qs(t),n=Zt(e,s)&&k[e.kind].grade(Xt(e),s);return{outcome:null,points:0,notes:[],said:[],...n}}function Ce(e,t,s){let n=e.choices.map(r=>c("input",{type:s,name:t.id,value:r.id,"aria-describedby":t.noteId(r.id)})),o=()=>n.
filter(r=>r.checked).map(r=>r.value);return{body:c("div",{class:"ck-options"},e.choices.map((r,i)=>c("div",{class:"ck-op\
tion"},c("label",{},n[i],y("span",r.text)),t.note(r.id)))),read:s==="radio"?()=>o()[0]??"":o,write:r=>{for(let i of n)i.
checked=[r].flat().includes(i.value)}}}var Xo=/^o[0-9a-f]{7}$/,Z=(e,t)=>Xo.test(t)?"":t,jt=(e,t)=>[...new Set(e)].filter(
s=>t.some(n=>n.id===s)),wt=(e,t)=>new Set(e).size===e.length&&e.every(s=>t.some(n=>n.id===s)),bt=e=>e.choices.filter(t=>t.
correct),kt={shape:"text",blank:"Choose an answer first.",draw:(e,t)=>Ce(e,t,"radio"),usable:(e,t)=>jt([t],e.choices)[0]??
"",answer:e=>x(bt(e).map(t=>t.text)),everyReply:e=>e.choices.map(t=>[t.id,!!t.correct,t.reply]),options:!0};function Qt(e,t,s,n){
let o=t.filter(([,a])=>a).length,r=o===e.rows.length?"right":o?"partly":"wrong",i=[`${o} of ${e.rows.length} ${s}.`,r===
"right"?n.right:n.wrong];return{outcome:r,points:o/e.rows.length,notes:t,said:i}}k.text={shape:"text",check:"Compare",blank:"Write your answer first, then compare.",stays:!0,draw(e,t){let s=c("textarea",
{rows:4,"aria-labelledby":`${t.id}-legend`});return{body:s,after:Ie(e,"Does your answer say this?"),read:()=>s.value,write:n=>{
s.value!==n&&(s.value=n)}}},usable:Z,grade:(e,t)=>t.trim()?{outcome:"noted",points:0,said:["One way to put it:",e.replies.
model]}:void 0};function Ie(e,t){let s=e.points.map(n=>c("label",{},c("input",{type:"checkbox"}),y("span",n)));return c(
"fieldset",{class:"ck-points"},c("legend",{},t),s)}function Zo(e){return e.replace(/[\u3041-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\u{20000}-\u{323af}]/gu," $& ").split(
/[\s\x1c-\x1f\x85\u2012-\u2015]+|--+/).filter(s=>/[\p{L}\p{N}]/u.test(s)).length}var Qo=({least:e,most:t},s)=>s>=e&&s<=t;
k.essay={shape:"map",check:"Compare",blank:"Write at least one part first, then compare.",stays:!0,draw(e,t){let s=e.sections.
map((h,l)=>c("textarea",{id:`${t.id}-${l}`,rows:4,dir:"auto","aria-describedby":`${t.id}-${l}-words`})),n=s.map(h=>c("p",
{id:`${h.id}-words`,class:"ck-words"})),o=c("span",{class:"ck-words"}),r=c("span",{role:"status"}),i=c("div",{class:"ck-\
essay",input:()=>a()},e.sections.map((h,l)=>c("div",{class:"ck-section"},c("label",{for:s[l].id},y("span",h.prompt)),s[l],
n[l])),c("p",{class:"ck-total"},o," ",r));function a(){let h=s.map(u=>Zo(u.value));e.sections.forEach(({least:u,most:p},f)=>{
n[f].textContent=`${S(h[f],"word")}; aim for ${u}–${p}`}),o.textContent=`${S(h.reduce((u,p)=>u+p,0),"word")} in all.`;
let d=`${e.sections.filter((u,p)=>Qo(u,h[p])).length} of ${e.sections.length} parts have the length asked for.`;d!==r.textContent&&
(r.textContent=d)}return a(),{body:i,after:Ie(e,"Does your essay do this?"),read:()=>Object.fromEntries(e.sections.map(({
id:h},l)=>[h,s[l].value]).filter(([,h])=>h)),write(h){e.sections.forEach(({id:l},d)=>{let u=g(h,l)??"";s[d].value!==u&&(s[d].
value=u)}),a()}}},usable:(e,t)=>Object.fromEntries(Object.entries(t).filter(([s])=>e.sections.some(({id:n})=>n===s))),grade(e,t){
let s=Object.entries(t);if(!s.every(([i])=>e.sections.some(({id:a})=>a===i))||!s.some(([,i])=>i.trim()))return;let n=e.replies.
model,o=n.text.split(/\n+/).filter(Boolean);return{outcome:"noted",points:0,said:["One way to put it, part by part:",...o.
slice(0,-1),{...n,text:o.at(-1)??""}]}}};var tr={"‐‑‒–—−﹣－":"-","＋":"+","＄﹩":"$","￡":"£","￥":"¥","٪％﹪":"%","’‘ʼ´`＇٬":"'",
"，،":",","．":"."},er=e=>new RegExp(`^([+-]?) ?[${e||Object.keys(Hs).join("")}]? ?([+-]?) ?([0-9.,٫' ]+)$`),Ds=/^(?:[1-9][0-9]{0,2}([.,' ])[0-9]{3}(?:\1[0-9]{3})*|[1-9][0-9]?(?:,[0-9]{2})+,[0-9]{3})$/,
Fs=["%","per cent","percent"],Hs={$:["dollars","dollar","usd"],"€":["euros","euro","eur"],"£":["pounds","pound","gbp"],
"¥":["yen","jpy"]},Ys=e=>/^\p{Sc}/u.exec(e)?.[0]??"",Ks={thousand:["k"],million:["m","mn","mln"],billion:["bn","bln"],trillion:[
"tn","trn"]},sr=3,Gs=[73552,68928,71376,71386,72688,118e3,124401,73184],Us=e=>`\\u{${e.toString(16)}}`,Re=`\\p{Nd}${Gs.map(
e=>`${Us(e)}-${Us(e+9)}`).join("")}`,nr=new RegExp(`[${Re}]`,"gu"),or=new RegExp(`^[^${Re}.,٫]+|[^${Re}.,٫]+$`,"gu");function rr(e){
let t=e.codePointAt(0)??0,s=Gs.find(o=>t>=o&&t<o+10);if(s)return String(t-s);let n=t;for(;/\p{Nd}/u.test(String.fromCodePoint(
n-1));)n-=1;return String((t-n)%10)}var ir=e=>Object.entries(tr).find(([t])=>t.includes(e))?.[1]??e,Le=e=>[...e.replace(
/\p{Cf}/gu,"")].map(ir).join("").replace(nr,rr).replace(/[\s\x1c-\x1f\x85]+/g," ").trim().toLowerCase();function ar(e){if(Fs.
includes(e))return["",...Fs];let t=Ys(e),s=e.slice(t.length).trim(),n=s.split(" "),o=n.length>sr?[s]:n.map(cr).reduce((i,a)=>i.
flatMap(h=>a.map(l=>[...h,l])),[[]]).map(i=>i.join(" "));if(!t)return["",...o];let r=o.flatMap(i=>[t,...Hs[t]??[]].map(a=>`${i}\
 ${a}`.trim()));return["",t,...o,...o.map(i=>`${t} ${i}`),...o.map(i=>t+i),...r]}function cr(e){return e.endsWith("s")?[
e,e.slice(0,-1),...e.endsWith("ies")?[`${e.slice(0,-3)}y`]:[]]:[e,`${e}s`,...e.endsWith("y")?[`${e.slice(0,-1)}ies`]:[],
...Object.hasOwn(Ks,e)?Ks[e]:[]]}function hr(e){let t=a=>a.replace(/[^0-9]/g,""),s=/[.,' ٫]/.test(e)?[]:[e];Ds.test(e)&&
s.push(t(e));let[,n,o,r]=/^(.*)([.,٫])([0-9]*)$/.exec(e)??[],i=r&&!n.includes(o)&&Ds.test(n);return o&&(/^[0-9]+$/.test(
n+r)||i)&&s.push(`${t(n)}.${r}`),s}function Mt(e,t=""){if([...e].length>100)return[];let s=Le(e),n=er(Ys(Le(t)));for(let o of ar(
Le(t))){let r=s.endsWith(o)&&n.exec(s.slice(0,s.length-o.length).trimEnd());if(r&&!(r[1]&&r[2]))return hr(r[3].trimEnd()).
map(i=>(r[1]+r[2]==="-"?-1:1)*Number(i))}return[]}var zs=e=>Mt(e,"%").filter(t=>t>=0&&t<=100),Vs=e=>/^[0-9]*\.?[0-9]*$/.
test(e.replace(or,"")),Js=e=>Mt(String(e)).length===1?String(e):`${e}0`;function Be(e,t,s){let[n,o]=Ae(e.unit),r=c("input",{id:t.id,inputmode:"decimal",autocomplete:"off","aria-describedby":`${t.
id}-before ${t.id}-after`});return{body:c("p",{class:"ck-number"},c("label",{for:t.id},s),c("span",{class:"ck-amount-typ\
ed"},c("span",{id:`${t.id}-before`},n),r,c("span",{id:`${t.id}-after`,dir:"auto"},o))),read:()=>r.value,write:i=>{r.value!==
i&&(r.value=i)}}}function lr(e,t,s){let[n,o]=[Math.floor(s),Math.ceil(s)],r=n===o?s:`a number between ${n} and ${o} (${s}\
)`;return`“${e}” can be read in two ways. Do you mean ${t}, or ${r}?`}k.number={shape:"text",blank:"That is not a nu\
mber yet. Write it with digits and without other words, for example 3.5.",draw:(e,t)=>Be(e,t,"Your answer"),usable:Z,either(e,t){
let s=Mt(t,e.unit),[n,o]=s;return s.length>1&&{asks:lr(t.trim(),n,o),answers:s.map(Js)}},grade(e,t){let[s,...n]=Mt(t,e.unit);
if(s===void 0||n.length)return;let o=!Vs(t)&&`Read as ${s}.`,r=a=>[a,o].filter(Boolean);if(mt(s,e.answer,e.tolerance))return{
outcome:"right",points:1,said:r(e.replies.right)};let i=e.near.find(a=>mt(s,a.value,0));return{outcome:"wrong",points:0,
said:r(i?i.reply:e.replies.wrong)}},solution:e=>String(e.answer),answer:e=>Vt(e.answer,e.unit),explained:e=>[e.replies.right]};k.forecast={shape:"text",check:"Note my forecast",blank:"Write a number from 0 to 100, for example 35: the chance in per\
 cent that it will happen.",draw(e,t){let s=Be(e,t,"Your forecast"),n=c("p",{id:`${t.id}-settled`,class:"ck-settled"},c(
"strong",{},"Settled on "),y("span",e.settled));return $(s.body.querySelector("input")).setAttribute("aria-describedby",
`${t.id}-settled ${t.id}-after`),{...s,body:c("div",{},n,s.body)}},usable:Z,grade(e,t){let[s]=zs(t);if(s!==void 0)return{
outcome:"noted",points:0,said:[...dr(s),e.replies.weigh]}}};function dr(e){let t=i=>i>0&&i<.005?"less than 0.01":i.toFixed(
2),[s,n]=[1,0].map(i=>t((e/100-i)**2)),o=e>0&&e<1?Math.round(e*100):0,r=`${e} % is less than once in a hundred times. If\
 you mean ${o} %, write ${o}.`;return[`Noted: ${e} %. It scores ${s} if it happens and ${n} if it does not.`,"0 is best \
and 1 is worst; always saying 50 % scores 0.25.",...o?[r]:[]]}var ur=3,te=e=>e.rows.flatMap(t=>e.choices.map(({id:s})=>({name:`${t.id}/${s}`,row:t,choice:s}))),Xs=e=>Object.fromEntries(
te(e).map(({name:t,row:s,choice:n})=>[t,s.rated[n]])),_e=(e,t)=>{let s=Object.entries(Xs(e)).filter(([n])=>e.scale.some(
({id:o})=>o===g(t,n)));return Object.fromEntries(s.map(([n])=>[n,t[n]]))},ee=(e,t)=>e.rows.filter(s=>e.choices.every(({id:n})=>g(
t,`${s.id}/${n}`)));function Pe(e,t,s){let n=Object.fromEntries(e.scale.map(({id:o,points:r})=>[o,r]));return e.choices.
map(({id:o})=>s.reduce((r,i)=>r+n[t[`${i.id}/${o}`]],0))}function pr(e,t,s=ee(e,t)){if(!s.length)return[];let n=Pe(e,t,s);
return[...new Set(n)].sort((o,r)=>o-r).map(o=>({place:1+n.filter(r=>r<o).length,points:o,hypotheses:e.choices.filter((r,i)=>n[i]===
o).map(({id:r})=>r)}))}function Zs(e,t){let s=Object.fromEntries(e.scale.map(({id:n},o)=>[n,o]));return te(e).filter(({name:n})=>g(
t,n)).map(n=>({...n,apart:Math.abs(s[t[n.name]]-s[n.row.rated[n.choice]])}))}function Qs(e,t){let s=Zs(e,t),n=Math.max(...s.
map(({apart:o})=>o));return s.filter(({apart:o})=>o&&o===n).slice(0,ur)}var fr=(e,t)=>t.map(({points:s,hypotheses:n})=>{
let o=n.map(r=>$(e.choices.find(({id:i})=>i===r)).text);return`${x(o)} (${s})`}).join("; then ");k.grid={shape:"map",check:"\
Compare",blank:"Rate at least one cell first, then compare.",stays:!0,draw(e,t){let s=new Map(te(e).map(({name:a,row:h,choice:l})=>[
a,mr(e,t,h,l)])),n=e.choices.map(()=>c("td",{},"–")),o=c("div",{class:"ck-compared"}),r=()=>Object.fromEntries([...s].
map(([a,h])=>[a,h.value]).filter(([,a])=>a)),i=a=>{let h=_e(e,a);for(let[p,f]of s)f.value=g(h,p)??"";let l=ee(e,h),d=l.length?
Pe(e,h,l):[];for(let[p,f]of n.entries())f.textContent=String(d[p]??"–");let u=t.quiz.entry(e).outcome&&Object.keys(h).
length;o.replaceChildren(...u?br(e,h):[])};return{body:gr(e,t,s,n),after:o,read:r,write:i}},running(e,t){let s=_e(e,t),n=Object.
keys(s).length,o=ee(e,s),r=`${n} of ${S(e.rows.length*e.choices.length,"cell")} rated.`;if(!o.length)return[`${r} The ra\
nking begins with the first row you complete.`];let i=`By your ratings in ${S(o.length,"complete row")}, with least agai\
nst it first`;return[`${r} ${i}: ${fr(e,pr(e,s))}.`]},usable:_e,grade(e,t){let s=new Map(te(e).map(i=>[i.name,i])),n=e.scale.
map(({id:i})=>i),o=Object.entries(t);return!o.length||o.some(([i,a])=>!s.has(i)||!n.includes(a))?void 0:{outcome:"noted",
points:0,notes:Qs(e,t).map(({name:i,row:a,choice:h})=>[i,null,g(a.replies,h)]),said:[wr(e,t),e.replies.rated]}}};var We=(e,t)=>{
let{sign:s,text:n}=$(e.scale.find(({id:o})=>o===t));return`${s} ${n}`};function mr(e,t,s,n){let o=`${e.rows.indexOf(s)}`,
r=e.choices.findIndex(({id:i})=>i===n);return c("select",{"aria-labelledby":`${t.id}-row-${o} ${t.id}-column-${r}`},c("o\
ption",{value:""},"Not rated"),e.scale.map(({id:i})=>c("option",{value:i},We(e,i))))}function gr(e,t,s,n){let o=e.choices.
map(({text:i},a)=>c("th",{scope:"col",id:`${t.id}-column-${a}`},y("span",i))),r=e.rows.map((i,a)=>c("tr",{},c("th",{scope:"\
row",id:`${t.id}-row-${a}`},y("span",i.text)),e.choices.map(({id:h})=>c("td",{},s.get(`${i.id}/${h}`)))));return _("Tabl\
e of your ratings",c("table",{class:"ck-ratings"},c("caption",{},"Your ratings"),c("thead",{},c("tr",{},c("th",{scope:"c\
ol"},"Evidence"),o)),c("tbody",{},r),c("tfoot",{},c("tr",{},c("th",{scope:"row"},"Points against, from complete rows"),n))))}
function wr(e,t){let s=Zs(e,t).map(r=>r.apart),n=s.filter(r=>!r).length;if(n===s.length)return`You rated ${S(n,"cell")} \
and the kit rates each of them the same.`;let o=s.filter(r=>r===1).length;return`Of the ${S(s.length,"cell")} you rated,\
 the kit has ${n} the same, ${o} one step away and ${s.length-n-o} further. Below: where you differ most, and why the ki\
t rates as it does.`}function br(e,t){let s=ee(e,t),n=Qs(e,t).map(({name:r,row:i,choice:a})=>c("li",{},y("span",i.text),
" ",c("strong",{},$(e.choices.find(({id:h})=>h===a)).text),": you ",c("strong",{},We(e,t[r])),", the kit ",c("strong",{},
We(e,i.rated[a])),". ",y("span",$(g(i.replies,a)).text))),o=[c("p",{},c("strong",{},"Where you and the kit differ most")),
c("ul",{},n)];return[...s.length?[kr(e,t,s)]:[],...n.length?o:[]]}function kr(e,t,s){let[n,o]=[t,Xs(e)].map(i=>Pe(e,i,s)),
r=e.choices.map(({text:i},a)=>c("tr",{},c("th",{scope:"row"},y("span",i)),c("td",{},String(n[a])),c("td",{},String(o[a]))));
return _("Your ranking beside the kit's",c("table",{},c("caption",{},`Points against each explanation, from the ${S(s.length,
"row")} you completed`),c("thead",{},c("tr",{},["Explanation","Yours","The kit’s"].map(i=>c("th",{scope:"col"},i)))),c(
"tbody",{},r)))}var At=["rain -> wet","roof -x wet","rain + wind -> storm"],yr=String.raw`\s*(?:[-–—−]+(?:[x✕×](?:[-–—−]*>|(?=\s|$))|\||/[-–—−]*>)|⊣|\battacks?\b)\s*`,
$r=String.raw`\s*(?:[-–—−]+>|=+>|→|⇒|➔|\bsupports?\b)\s*`,xr=String.raw`\s*(?:<[-–—−=]+|←|⇐)\s*`,vr=new RegExp(
`(?<attacks>${yr})|(?<supports>${$r})|(?<back>${xr})`,"gu"),Or=/\s*(?:\+|&|\band\b)\s*/u,Er=/^(?:[-–—*•]\s+|[0-9]+[.)]\s+)/u,
Sr=/^[ \t"'“”‘’`()[\].;:]+|[ \t"'“”‘’`()[\].;:]+$/gu,se=({kind:e,premises:t,to:s})=>`${t.join(" + ")} ${e===
"supports"?"->":"-x"} ${s}`,Q=class extends Error{};function Nr(e,t){let s=[],n=[];return e.split(`
`).forEach((o,r)=>{let i=o.trim().replace(Er,"");if(!(!i||i.startsWith("#")))try{s.push(...Tr(i.toLowerCase(),t,r+1))}catch(a){
if(!(a instanceof Q))throw a;n.push({line:r+1,text:a.message})}}),{arrows:s,slips:n}}function Tr(e,t,s){let n=[...e.matchAll(
vr)];if(!n.length)throw new Q(`there is no arrow. Write, for example, ${At[0]}`);let o=[0,...n.map(a=>a.index+a[0].length)],
r=[...n.map(a=>a.index),e.length],i=o.map((a,h)=>jr(e.slice(a,r[h]),t));return n.map(({groups:a={}},h)=>{let[l,d]=a.back?
[i[h+1],i[h]]:[i[h],i[h+1]];if(d.length>1)throw new Q(`an arrow leads to one claim. Write a line for each of ${d.join(" \
and ")}`);return{kind:a.attacks?"attacks":"supports",premises:l,to:d[0],line:s}})}function jr(e,t){let s=e.split(Or).map(
n=>n.replace(Sr,""));if(!s.every(Boolean))throw new Q(`a claim is missing beside the arrow or the +. Write, for example,\
 ${At[2]}`);if(s.some(n=>n.includes(",")))throw new Q(`a comma can mean two things. Join linked premises with +, as in ${At[2]}\
; give independent reasons a line each`);for(let n of s){if(t.includes(n))continue;let o=Mr(n,t);throw new Q(`there is n\
o claim “${n}” here. ${o?`Do you mean ${o}?`:"Use the names in the list"}`)}return[...new Set(s)]}function Mr(e,t){let{
far:s,one:n}=t.map(o=>({far:Ar(e,o),one:o})).reduce((o,r)=>r.far<o.far?r:o);return s<=Math.max(1,Math.floor(n.length/3))&&
n}function Ar(e,t){let[s,n]=[[...e],[...t]],o=[0,...n.map((r,i)=>i+1)];return s.forEach((r,i)=>{let a=o;o=[i+1],n.forEach(
(h,l)=>{o.push(Math.min(a[l+1]+1,o[l]+1,a[l]+(r===h?0:1)))})}),o[n.length]}var Ct=(e,t)=>e.every(s=>t.includes(s)),De=(e,t)=>Ct(
e,t)&&Ct(t,e),tn=(e,t)=>Ct(e,t)&&!Ct(t,e),qe=(e,t)=>e.kind===t.kind&&e.to===t.to&&De(e.premises,t.premises);function en(e,t,s){
let{arrows:n,slips:o}=Nr(e,t),r=o.map(({line:m,text:v})=>({line:m,said:`Line ${m}: ${v}.`.replace("?.","?")})),i=[];for(let m of n){
let v=i.find(W=>qe(W,m));v?r.push({line:m.line,said:`Line ${m.line} says the same as line ${v.line}.`}):i.push(m)}let a=s.
filter(m=>i.some(v=>qe(v,m))),h=i.filter(m=>!s.some(v=>qe(v,m))),l=s.filter(m=>!a.includes(m)),d=Wr(i),[u,p]=[new Set,new Set],
f=o.length;for(let m of h){let{remark:v,about:W,reading:ut}=Ir(m,h,s,l,d),pt=ut&&W.every(({ours:ft})=>ft);for(let ft of W)
u.add(ft),pt&&p.add(ft);pt||(f+=1);let Bs=pt?`${v} ${Cr}`:v;r.some(({said:ft})=>ft.endsWith(`: ${Bs}`))||r.push({line:m.
line,said:`Line ${m.line}: ${Bs}`})}let b=r.sort((m,v)=>m.line-v.line).map(m=>m.said);d.length&&b.push(`This is circular\
: ${d.join(" -> ")}. A claim cannot be its own reason.`),o.length||b.push(...l.filter(m=>!u.has(m)).map(Pr));let O=a.length+
p.size;return{outcome:O===s.length&&!f?"right":O?"partly":"wrong",points:O/(s.length+f),remarks:b}}var Cr="The text does\
 not draw this link itself, so your own drawing may stand.";function Ir(e,t,s,n,o){let r=e.premises,i=n.filter(m=>m.to===
e.to),a=i.find(m=>De(m.premises,r));if(a){let[m,v]=a.kind==="supports"?["support","attack"]:["attack","support"],[W,ut]=r.
length===1?["s","it does"]:["","they do"];return{remark:`${x(a.premises)} ${m}${W} ${e.to}; ${ut} not ${v} it.`,about:[a],
reading:!0}}let h=n.find(m=>r.includes(m.to)&&m.premises.includes(e.to));if(h)return{remark:`the arrow is reversed. It l\
eads from a reason to the claim it supports or attacks: ${`from ${x(h.premises)} to ${h.to}`}.`,about:[h]};let l=(m,v)=>m.
premises.some(W=>v.includes(W)),d=i.filter(m=>m.kind===e.kind&&l(m,r)),u=d.find(m=>tn(r,m.premises));if(u)return{remark:Lr(
e,u,t),about:[u],reading:!0};let p=d.filter(({premises:m})=>Ct(m,r)),f=r.filter(m=>!p.some(({premises:v})=>v.includes(m))),
b=d.filter(m=>p.includes(m)||l(m,f)),O=f.filter(m=>!b.some(({premises:v})=>v.includes(m)));return b.length?{remark:Rr(b,
O),about:b,reading:!O.length}:{remark:o.includes(e.to)&&r.some(m=>o.includes(m))?`${se(e)} is part of a circle.`:Br(e,s),
about:[]}}function Lr(e,t,s){let n=s.filter(i=>i.to===t.to&&i.kind===t.kind&&tn(i.premises,t.premises));if(De(n.flatMap(
i=>i.premises),t.premises))return`${x(t.premises)} are linked, and you give them as independent. Join them with +.`;let o=t.
premises.filter(i=>!e.premises.includes(i));return`a premise is missing. ${`${x(e.premises)} cannot support ${e.to} with\
out ${x(o)}`}: join them with +.`}function Rr(e,t){let s=e.filter(({premises:i})=>i.length>1).map(({premises:i})=>x(i)),
n=e.filter(({premises:i})=>i.length===1).map(({premises:i})=>i[0]),o=`${x(t)} ${t.length===1?"does":"do"} not belong wit\
h`;if(!s.length&&!t.length)return`you link ${x(n)}, but each is an independent reason. Give each a line.`;if(!s.length)return`${o}\
 the other premises here.`;let r=[`${s[0]} are linked`,...s.slice(1).map(i=>`so are ${i}`)];return n.length&&r.push(`${x(
n)} ${n.length===1?"is an independent reason":"are independent reasons"}`),t.length&&r.push(`${o} them`),`${r.join("; ")}\
.${e.length>1?" Give each reason a line.":""}`}function Br(e,t){for(let s of e.premises){let n=_r(s,e.to,t);if(n.length)
return`this jumps over a step between ${s} and ${e.to}: ${x(n)}.`}return`${se(e)} is not in our reading. It may be defen\
sible: what in the text makes one count for or against the other?`}function _r(e,t,s){let n=[[e]];for(let o=n.shift();o;o=
n.shift()){let r=o[o.length-1];for(let i of s.filter(({premises:a})=>a.includes(r))){if(i.to===t)return o.slice(1);n.push(
[...o,i.to])}}return[]}function Wr(e){let t=e.filter(({kind:n})=>n==="supports"),s=n=>t.filter(({premises:o})=>o.includes(
n)).map(({to:o})=>o);for(let n of new Set(t.flatMap(({premises:o})=>o))){let o=[[n]];for(let r=o.pop();r;r=o.pop())for(let i of s(
r[r.length-1])){if(i===n)return[...r,n];r.includes(i)||o.push([...r,i])}}return[]}function Pr({kind:e,premises:t}){let s=e.
replace(/s$/,""),n=t.length===1?`What does it ${s}?`:`What do they ${s} together?`;return`Missing: ${x(t)}. ${n}`}var qr=["One arrow a line.","Supports: ->","Attacks: -x","Linked premises: +"];k.map={shape:"text",blank:"Write at least\
 one arrow first.",holds:!0,draw(e,t){let s=c("textarea",{rows:6,wrap:"off",spellcheck:"false",autocapitalize:"none",class:"\
ck-map-text","aria-labelledby":`${t.id}-legend`,"aria-describedby":`${t.id}-syntax`}),n=({id:i,text:a})=>[c("dt",{},c("c\
ode",{},i)),y("dd",a)],o=At.flatMap(i=>[c("br"),c("code",{},je(i))]),r=qr.flatMap(i=>[c("span",{style:"white-space: nowr\
ap"},i)," "]);return{body:c("div",{class:"ck-drawn"},c("dl",{},e.choices.flatMap(n)),c("div",{},s,c("p",{id:`${t.id}-syn\
tax`,class:"ck-map-syntax"},r,c("br"),"An example with other claims:",o))),read:()=>s.value,write:i=>{s.value!==i&&(s.value=
i)}}},usable:Z,grade(e,t){if(!t.trim())return;let{outcome:s,points:n,remarks:o}=en(t,e.choices.map(({id:r})=>r),e.arrows);
return{outcome:s,points:n,said:[...o,s==="right"&&e.replies.right].filter(Boolean)}},solution:e=>e.arrows.map(se).join(`\

`),answer:()=>"the map now shown",inWords:e=>e.arrows.map(({kind:t,premises:s,to:n})=>`${x(s.map(o=>`“${o}”`))} ${{supports:"\
support",attacks:"attack"}[t]}${s.length>1?"":"s"} “${n}”.`),explained:e=>[e.replies.right]};var ne=class{constructor(t,s,n,o){this.nodes=[],this.gaps=[],this.paragraphOf=[],this.list=c("div",{class:"ck-passage",role:"\
listbox","aria-multiselectable":"true","aria-label":s,"aria-describedby":o,lang:n},t.map((i,a)=>this.paragraph(i,a,t.length)));
let r=t.map(i=>c("p",{dir:"auto"},i.join("")));this.node=c("div",{},c("div",{class:"ck-spoken",lang:n},r),this.list),this.
at=1,this.reach(1)}paragraph(t,s,n){let o=n>1?`Paragraph ${s+1}`:!1;return c("p",{dir:"auto",role:"group","aria-label":o},
t.map((r,i)=>i%2?this.word(r,s):this.gap(r)))}word(t,s){this.paragraphOf.push(s);let n=this.nodes.length+1,o=c("span",{class:"\
ck-word",role:"option",tabindex:-1,"data-word":n},t);return this.nodes.push(o),o}gap(t){let s=c("span",{"aria-hidden":"t\
rue"},t);return this.gaps.push({node:s,before:this.nodes.length}),s}get count(){return this.nodes.length}text(t){return this.
nodes[t-1]?.textContent??""}quoted(t,s){let n=new Map(this.gaps.map(({node:r,before:i})=>[i,r.textContent])),o=[];for(let r=t;r<=
s;r+=1)o.push(this.text(r),r<s?n.get(r):"");return o.join("")}within(t,s){let n=this.paragraphOf[s-1],o=this.paragraphOf.
indexOf(n)+1,r=this.paragraphOf.lastIndexOf(n)+1;return Math.min(Math.max(t,o),r)}show(t,s,n){let o=r=>!!s&&s[0]<=r&&r<=
s[1];this.nodes.forEach((r,i)=>{let a=t(i+1),h=o(i+1);r.className=["ck-word",...on(a),h&&"ck-now"].filter(Boolean).join(
" "),r.setAttribute("aria-selected",String(!!a||h));let l=[h&&"about to be marked",a&&n[a.label],a?.sign].filter(Boolean);
l.length?r.setAttribute("aria-label",[r.textContent,...l].join(", ")):r.removeAttribute("aria-label"),rn(r,"tag",a?.begins&&
n.length>1?String(a.label+1):""),rn(r,"sign",a?.ends?Dr[a.look??""]??"":"")});for(let{node:r,before:i}of this.gaps){let[
a,h]=[t(i),t(i+1)],l=a&&h&&a.number===h.number?a:void 0,d=o(i)&&o(i+1);r.className=[...on(l),d&&"ck-now"].filter(Boolean).
join(" ")}}reach(t){let[s,n]=[this.nodes[this.at-1],this.nodes[t-1]];n&&(s&&(s.tabIndex=-1),n.tabIndex=0,this.at=t)}focus(t){
this.reach(t),this.nodes[t-1]?.focus()}towards(t,s){let n=this.paragraphOf[this.at-1];if(t==="Home")return s?1:this.paragraphOf.
indexOf(n)+1;if(t==="End")return s?this.count:this.paragraphOf.lastIndexOf(n)+1;if(t==="ArrowUp"||t==="ArrowDown")return this.
byLine(t==="ArrowUp"?-1:1);if(t!=="ArrowLeft"&&t!=="ArrowRight")return;let o=getComputedStyle(this.nodes[this.at-1]).direction===
"rtl",r=t==="ArrowRight"!==o?1:-1;return Math.min(Math.max(this.at+r,1),this.count)}byLine(t){let s=this.box(this.at),n=this.
nodes.map((i,a)=>({place:a+1,...this.box(a+1)})).filter(({line:i})=>(i-s.line)*t>sn),o=Math.min(...n.map(i=>Math.abs(i.line-
s.line)));return n.filter(i=>Math.abs(i.line-s.line)<o+sn).sort((i,a)=>Math.abs(i.middle-s.middle)-Math.abs(a.middle-s.middle))[0]?.
place??this.at}box(t){let{left:s,right:n,top:o,bottom:r}=this.nodes[t-1].getBoundingClientRect();return{left:s,right:n,line:(o+
r)/2,middle:(s+n)/2}}pointedAt(t){let s=t.target instanceof Element?t.target.closest("[data-word]"):null;if(s&&this.list.
contains(s))return Number(s.getAttribute("data-word"));let n=this.nodes.map((o,r)=>({place:r+1,...this.box(r+1)})).filter(
({line:o})=>Math.abs(o-t.clientY)<=nn).map(({place:o,left:r,right:i})=>({place:o,off:Math.max(r-t.clientX,t.clientX-i,0)})).
sort((o,r)=>o.off-r.off)[0];return n&&n.off<=nn?n.place:void 0}},sn=6,nn=22,Dr={right:"✓",partly:"½",wrong:"✗"},on=e=>e?
["ck-marked",`ck-as-${e.label+1}`,e.look&&`ck-${e.look}`]:[];function rn(e,t,s){s?e.dataset[t]=s:delete e.dataset[t]}var an="­‌‍⁠",Fr="'’-‐‑.·&_@־׳״",Kr=",:/٫٬",Ur=/[\u3041-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\u{20000}-\u{323af}\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]/u,
It=e=>e!==void 0&&/[\p{L}\p{N}\p{M}]/u.test(e),Lt=e=>e!==void 0&&/\p{N}/u.test(e),cn=e=>e!==void 0&&/\p{Sc}/u.test(e),hn=e=>e!==
void 0&&Ur.test(e)&&/\p{L}/u.test(e),rt=(e,t)=>t!==void 0&&e.includes(t);function ln(e){let t=Array.from(e),s=(i,a)=>t.slice(i,a).join(""),n=[],o=0,r=0;for(;r<t.length;){let i=Hr(t,r);i>r&&(n.push(
s(o,r),s(r,i)),o=i),r=Math.max(i,r+1)}return[...n,s(o)]}function Hr(e,t){let s=Gr(e,t);if(!It(e[s]))return t;if(hn(e[s])){
for(s+=1;rt(an,e[s])||It(e[s])&&/\p{M}/u.test(e[s]);)s+=1;return s}for(;Yr(e,s);)s+=1;let n=rt("%‰°",e[s])||cn(e[s])&&
!Lt(e[s+1]);return Lt(e[s-1])&&n?s+1:s}function Yr(e,t){if(t>=e.length)return!1;if(rt(an,e[t]))return!0;if(rt(Kr,e[t]))return Lt(
e[t-1])&&Lt(e[t+1]);let s=e[t+(rt(Fr,e[t])?1:0)];return It(s)&&!hn(s)}function Gr(e,t){if(It(e[t])||It(e[t-1]))return t;
if(rt("#@",e[t]))return t+1;let s=t+(rt("+-−±",e[t])?1:0);return s+=cn(e[s])?1:0,Lt(e[s])?s:t}var zr=["Choose the first word of what you want to mark, then the last one. For one word, choose it twice. With a mouse \
you can also draw over the words.","With the keyboard: arrows go from word to word, Enter sets the first word and then t\
he last one; or hold Shift while you move, then press Enter. Escape gives up, Delete takes a mark away."],Vr="The number\
 of a label sets it.",yt=({first:e,last:t})=>`${e}-${t}`;function un(e,t){let s=new Fe(t);return e.append(s.node),s}var Fe=class{constructor(t){
this.options=t,this.labels=t.labels,this.id=M(),this.made=[],this.looks=new Map,this.anchor=null,this.isLocked=!1,this.label=
this.labels[0].id;let s=t.paragraphs.map(o=>typeof o=="string"?ln(o):o),n=c("p",{id:`${this.id}-how`},zr.join(" "),this.
labels.length>1&&` ${Vr}`);this.words=new ne(s,t.name??"The text, word by word",t.language,n.id),this.list=new Ke(this),
this.usual=c("span",{},"Choose the first word, then the last one."),this.said=c("span",{"aria-live":"polite"}),this.chosen=
this.chooser(),this.node=c("div",{class:"ck-marking"},this.chosen,this.words.node,c("p",{class:"ck-hint"},this.usual,this.
said),c("details",{class:"ck-how"},c("summary",{},"How to mark"),n),this.list.node);for(let o of["input","change"])this.
node.addEventListener(o,r=>r.stopPropagation());Xr(this),this.write(t.marks??[])}chooser(){if(this.labels.length<2)return c(
"p",{class:"ck-as"},...dn(this.labels[0]));let t=(s,n)=>{let o=()=>this.setLabel(s.id),r=c("input",{type:"radio",name:this.
id,value:s.id,checked:!n,change:o}),i=c("span",{class:`ck-sample ck-marked ck-as-${n+1}`,"aria-hidden":"true"},n+1);return c(
"label",{},r,i,c("span",{},...dn(s)))};return c("fieldset",{class:"ck-as"},c("legend",{},"Mark words as"),this.labels.map(
t))}setLabel(t){this.label=t;let s=this.chosen.querySelectorAll("input");for(let n of s)n.checked=n.value===t}marks(){return this.
made.map(t=>({...t}))}quoted(t,s){return this.words.quoted(t,s)}write(t){this.made=[...t].sort((s,n)=>s.first-n.first),this.
show()}lock(t){this.isLocked=t,t&&this.quiet(),this.words.list.setAttribute("aria-disabled",String(t)),this.node.classList.
toggle("ck-locked",t);let s=this.node.querySelectorAll("input, select, button");for(let n of s)n.disabled=t;this.show()}judge(t){
this.looks=t,t.size&&this.quiet(),this.show()}quiet(){this.anchor=null,this.say("")}show(){let t=[];this.made.forEach((n,o)=>{
let r=this.looks.get(yt(n)),i=this.labels.findIndex(({id:h})=>h===n.label),a=this.quoted(n.first,n.last);for(let h=n.first;h<=
n.last;h+=1){let[l,d]=[h===n.first,h===n.last];t[h]={number:o,label:i,words:a,begins:l,ends:d,look:r,sign:Jr[r??""]}}});
let s=this.labels.map(({text:n})=>n);this.words.show(n=>t[n],this.pending(),s),this.list.show(this.made)}pending(){return this.
anchor===null?null:this.anchor<this.words.at?[this.anchor,this.words.at]:[this.words.at,this.anchor]}move(t,s=!1){s&&this.
anchor===null&&!this.isLocked&&(this.anchor=this.words.at),this.words.focus(this.anchor===null?t:this.words.within(t,this.
anchor)),this.show()}choose(t){if(this.isLocked)return this.words.focus(t);this.anchor===null?(this.anchor=t,this.move(t),
this.say(`First word: “${this.words.text(t)}”. Now choose the last word.`)):(this.move(t),this.finish())}finish(){let[
t,s]=this.pending()??[0,0];if(!t)return;this.anchor=null;let n=this.made.filter(r=>r.last<t||r.first>s);this.change([...n,
{first:t,last:s,label:this.label}]);let o=`Marked: “${this.quoted(t,s)}”${this.labels.length>1?` as ${this.textOf(this.
label)}`:""}.`;this.say(`${o} ${S(this.made.length,"mark")}.`)}giveUp(){this.anchor=null,this.show(),this.say("Nothing i\
s being marked.")}remove(t){this.change(this.made.filter(s=>s!==t)),this.say(`“${this.quoted(t.first,t.last)}” is no l\
onger marked. ${S(this.made.length,"mark")}.`)}relabel(t,s){this.change(this.made.map(n=>n===t?{...t,label:s}:n)),this.say(
`“${this.quoted(t.first,t.last)}” is now marked as ${this.textOf(s)}.`)}change(t){this.looks=new Map,this.write(t),this.
options.onChange?.(this.marks())}textOf(t){return this.labels.find(s=>s.id===t)?.text??""}markAt(t){return this.made.find(
({first:s,last:n})=>s<=t&&t<=n)}say(t){this.said.textContent=t,this.usual.hidden=!!t||this.isLocked}},Jr={right:"right",
partly:"partly right",wrong:"not right"},dn=({text:e,about:t})=>[c("strong",{},e),t&&`: ${t}`],Ke=class{constructor(t){this.
field=t,this.rows=new Map,this.none=c("p",{class:"ck-none"},"Nothing is marked yet."),this.items=c("ol",{class:"ck-mark-\
list","aria-label":"Your marks"}),this.node=c("div",{},this.none,this.items)}show(t){let s=new Map(t.map(r=>[yt(r),this.
rows.get(yt(r))??this.row(r)])),n=[...s.values()].map(({node:r})=>r);n.length===this.items.children.length&&n.every((r,i)=>r===
this.items.children[i])||this.items.replaceChildren(...n);for(let r of t){let i=s.get(yt(r))?.select;i&&i.value!==r.label&&
(i.value=r.label)}this.rows=s,this.none.hidden=t.length>0,this.items.hidden=!t.length}row(t){let{field:s}=this,n=`“${s.
quoted(t.first,t.last)}”`,o=()=>s.markAt(t.first)??t,r=s.labels.length<2?null:c("select",{"aria-label":`Label of ${n}`,
change:()=>s.relabel(o(),r?.value??t.label)},s.labels.map(({id:l,text:d})=>c("option",{value:l},d))),i=c("button",{type:"\
button","aria-label":`Remove ${n}`,click:()=>this.remove(o())},"Remove"),a=c("span",{class:"ck-controls"},r,i),h=c("div",
{class:"ck-marked-line"},c("span",{class:"ck-quote",dir:"auto"},n),a);return{node:c("li",{},h,s.options.describe?.(t)),select:r}}remove(t){
let s=this.field.made.indexOf(t);this.field.remove(t);let n=this.items.querySelectorAll("button"),o=n[Math.min(s,n.length-
1)];o?o.focus():this.field.words.focus(t.first)}};function Xr(e){let{words:t}=e,[s,n]=[0,!1];t.list.addEventListener("po\
interdown",r=>{[s,n]=[0,!1],!(r.pointerType!=="mouse"||r.button||e.isLocked||e.anchor!==null)&&(s=t.pointedAt(r)??0)}),t.
list.addEventListener("pointermove",r=>{if(!s||!(r.buttons&1))return;let i=t.pointedAt(r);!i||!n&&i===s||(n=!0,e.anchor=
s,e.move(i))});let o=()=>{n&&e.finish(),s=0};t.list.addEventListener("pointerup",o),t.list.addEventListener("pointerleav\
e",o),t.list.addEventListener("click",r=>{let i=t.pointedAt(r);!n&&i&&e.choose(i),n=!1}),t.list.addEventListener("keydow\
n",r=>{r.altKey||r.metaKey||!Zr(e,r)||(r.preventDefault(),r.stopPropagation())})}function Zr(e,t){let{key:s,shiftKey:n,ctrlKey:o}=t,
{words:r,isLocked:i}=e,a=r.towards(s,o);if(a!==void 0)return e.move(a,n),!0;if(o||i)return!1;if(s==="Enter"||s===" ")e.choose(
r.at);else if(s==="Escape"&&e.anchor!==null)e.giveUp();else if(s==="Delete"||s==="Backspace")Qr(e);else if(/^[1-9]$/.test(
s)&&e.labels.length>1)ti(e,Number(s)-1);else return!1;return!0}function Qr(e){let t=e.markAt(e.words.at);t?e.remove(t):e.
say("This word is not marked.")}function ti(e,t){let s=e.labels[t];if(!s)return;let n=e.markAt(e.words.at);e.setLabel(s.
id),e.anchor!==null?e.finish():n?e.relabel(n,s.id):e.say(`The next mark will be: ${s.text}.`)}function mn(e,t,s,n){let o=new Ue(t,s,new Set(n)),r=e.flatMap((l,d)=>o.pairs(l,d));r.sort((l,d)=>d.earned-l.earned||d.fit-
l.fit||Number(d.same)-Number(l.same)||d.shared-l.shared||l.mark-d.mark||l.span-d.span);let i=new Map;for(let l of r)!i.has(
l.mark)&&![...i.values()].some(({span:d})=>d===l.span)&&i.set(l.mark,l);let a=e.map((l,d)=>o.marked(l,i.get(d))),h=a.reduce(
(l,d)=>l+d.earned,0);return{marks:a,missed:t.map((l,d)=>d).filter(l=>!r.some(({span:d})=>d===l)),points:2*h/(e.length+t.
length)}}var Ue=class{constructor(t,s,n){this.spans=t,this.tempting=s,this.light=n}pairs(t,s){return this.spans.flatMap(
(n,o)=>{let r=fn(t,n);if(!r)return[];let i=this.fit(t,n),a=t.labels.some(d=>n.labels.includes(d)),h=a?i>=.5:i>=.9,l=a&&i>=
.9?1:h?.5:0;return[{mark:s,span:o,fit:i,same:a,shared:r,earned:l}]})}marked(t,s){let{span:n=null,earned:o=0,same:r=!0}=s??
{};if(s?.same&&s.fit>=.9)return{state:"right",at:n,earned:o,same:r};let i=this.tempted(t,s?.fit??.5);if(i!==null)return{
state:"tempting",at:i,earned:o,same:!0};if(s)return{state:s.fit>=.9?"label":this.astray(t,s.span),at:n,earned:o,same:r};
let a=this.spans.findIndex(h=>fn(t,h));return{state:a<0?"extra":"split",at:a<0?null:a,earned:o,same:r}}astray(t,s){if(this.
spans.filter(i=>this.heavy(t,i)*2>=this.heavy(i,i)).length>1)return"joined";let o=this.spans[s],r=this.heavy(t,o);return r===
this.heavy(o,o)?"long":r===this.own(t,o)?"short":"off"}tempted(t,s){let n=0,o=null;for(let[r,i]of this.tempting.entries()){
let a=this.fit(t,i);i.labels.length&&!t.labels.some(h=>i.labels.includes(h))||a<=n||(n=a,o=r)}return n>=Math.max(s,.5)?o:
null}fit(t,s){let n=this.heavy(t,s);return n?2*n/(this.own(t,s)+this.heavy(s,s)):0}heavy(t,s){let n=pn(s),o=n.filter(r=>!this.
light.has(r));return(o.length?o:n).filter(r=>t.first<=r&&r<=t.last).length}own(t,s){let n=pn(t).filter(o=>o<s.first||o>s.
last);return this.heavy(t,s)+n.filter(o=>!this.light.has(o)).length}},pn=({first:e,last:t})=>Array.from({length:t-e+1},(s,n)=>e+
n),fn=(e,t)=>Math.max(0,Math.min(e.last,t.last)-Math.max(e.first,t.first)+1);var ei=/^([0-9a-f]{8})\.([1-9][0-9]{0,3})-([1-9][0-9]{0,3})$/;function He(e,t){let s=Object.entries(t).map(([r,i])=>gn(e,
r,i)),n=s.filter(Boolean).sort((r,i)=>r.first-i.first);return n.every((r,i)=>!i||n[i-1].last<r.first)&&n.length===s.length?
n:[]}function gn(e,t,s){let n=ei.exec(t),o=e.passage.reduce((a,h)=>a+Math.floor(h.length/2),0);if(!n||n[1]!==e.text||!e.
labels.some(({id:a})=>a===s))return null;let[r,i]=[Number(n[2]),Number(n[3])];return r<=i&&i<=o?{first:r,last:i,label:s}:
null}var Rt=(e,t)=>`${e.text}.${yt(t)}`;function si(e,t,s){let[n,o]=["",0];for(let r of e.passage)for(let[i,a]of r.entries())
o+=i%2,t<=o&&(i%2?o<=s:o<s)&&(n+=a);return n}function ni(e,{state:t,at:s,same:n}){return t==="right"?e.spans[s??0].found:
t==="tempting"?e.wrong[s??0].reply:e.half[t]+(n||t==="label"||t==="joined"?"":` ${e.half.other}`)}k.mark={shape:"map",blank:"\
Mark some words first.",draw(e,t){let s=document.createElement("div"),n=r=>Object.fromEntries(r.map(i=>[Rt(e,i),i.label])),
o=un(s,{paragraphs:e.passage,labels:e.labels,language:e.language,onChange:()=>t.changed(),describe:r=>t.note(Rt(e,r))});
return{body:s,read:()=>n(o.marks()),write:r=>o.write(He(e,r)),told(r,i){let a=new Map(r.map(([h,l])=>[h.split(".")[1]??h,
oi(l)]));o.judge(a),o.lock(i)}}},grade(e,t){let s=He(e,t);if(!s.length||s.length!==Object.keys(t).length)return;let n=mn(
s.map(({first:r,last:i,label:a})=>({first:r,last:i,labels:[a]})),e.spans.map(({first:r,last:i,label:a})=>({first:r,last:i,
labels:[a]})),e.wrong,e.light),o=n.points===1?"right":n.points?"partly":"wrong";return{outcome:o,points:n.points,notes:n.
marks.map((r,i)=>[Rt(e,s[i]),r.state==="right"||(r.earned?"partly":!1),ni(e,r)]),said:[ri(e,n),...n.missed.map(r=>e.spans[r].
missed),o==="right"?e.replies.right:e.replies.otherwise]}},usable:(e,t)=>Object.fromEntries(Object.entries(t).filter(([s,
n])=>He(e,{[s]:n}).length)),solution:e=>Object.fromEntries(e.spans.map(t=>[Rt(e,t),t.label])),everyReply:e=>e.spans.map(
t=>[Rt(e,t),null,t.found]),answer:()=>"as now marked",explained:e=>[e.replies.right],part(e,t,s){let n=gn(e,t,s[t]),o=n?
`“${si(e,n.first,n.last)}”`:t;return n&&e.labels.length>1?`${o}, ${$(e.labels.find(({id:r})=>r===n.label)).text}`:o}};
var oi=e=>e===null?"":e==="partly"?"partly":e?"right":"wrong";function ri(e,{marks:t,missed:s}){let n=t.filter(({state:i})=>i===
"right").length,o=t.filter(({state:i,earned:a})=>i!=="right"&&a).length,r=s.length;return[`${n} of ${e.spans.length} fou\
nd.`,o?`${o} half right.`:"",r?`${r} not marked yet.`:""].filter(Boolean).join(" ")}var ii=24;k.match={shape:"map",blank:"Match at least one row first.",draw(e,t){let s=({id:i,text:a})=>c("option",{value:i,
dir:"auto"},a),n=e.rows.map((i,a)=>c("select",{id:`${t.id}-${a}`,"aria-describedby":t.noteId(i.id)},[{id:"",text:"Choose\
…"},...e.choices].map(s))),o=n.map(()=>c("p",{class:"ck-chosen","aria-hidden":"true"})),r=()=>n.forEach((i,a)=>{let h=e.
choices.find(({id:l})=>l===i.value)?.text??"";o[a].textContent=h.length>ii?h:""});for(let i of n)i.addEventListener("cha\
nge",r);return{body:c("div",{class:"ck-rows"},e.rows.map((i,a)=>c("div",{class:"ck-row"},c("label",{for:n[a].id},y("span",
i.text,i.quote)),n[a],o[a],t.note(i.id)))),read:()=>Object.fromEntries(e.rows.map((i,a)=>[i.id,n[a].value]).filter(([,i])=>i)),
write:i=>{for(let[a,h]of e.rows.entries())n[a].value=g(i,h.id)??"";r()}}},grade(e,t){let s=Object.entries(t).map(([n,o])=>{
let r=e.rows.find(i=>i.id===n);return[n,r&&o===r.answer,r&&g(r.replies,o)]});if(!s.some(([,,n])=>!n))return Qt(e,s,"rows\
 are right",{})},usable:(e,t)=>Object.fromEntries(e.rows.map(s=>[s.id,g(t,s.id)]).filter(([,s])=>e.choices.some(n=>n.id===
s))),solution:e=>Object.fromEntries(e.rows.map(t=>[t.id,t.answer])),everyReply:e=>e.rows.map(t=>[t.id,null,g(t.replies,t.
answer)]),answer:()=>"as now matched",chosen:(e,t,s)=>e.choices.find(({id:n})=>n===t[s])?.text};k.multiple={...kt,shape:"list",blank:"Choose at least one answer first.",draw:(e,t)=>Ce(e,t,"checkbox"),grade(e,t){if(!wt(
t,e.choices))return;let s=e.choices.filter(i=>t.includes(i.id)),n=s.length>0&&s.every(i=>i.correct),o=n?s.length/bt(e).length:
0,r=o===1;return{outcome:r?"right":n?"partly":"wrong",points:o,notes:s.map(i=>[i.id,!!i.correct,i.reply]),said:[r?"You f\
ound all of it.":n?"There is more to find.":"Something you chose is wrong."]}},usable:(e,t)=>jt(t,e.choices),solution:e=>bt(
e).map(t=>t.id)};var Ye=(e,t)=>wt(t,e.rows)&&t.length===e.rows.length;k.order={shape:"list",draw(e,t){let s=c("ol",{class:"ck-steps"}),n=new Map(
e.rows.map(h=>[h.id,o(h)]));function o(h){let l=(d,u,p)=>c("button",{type:"button","aria-label":`${p}: ${h.text}`,click:()=>a(
h,d)},u);return c("li",{},c("div",{class:"ck-step"},y("span",h.text,h.quote),c("span",{class:"ck-moves"},l(-1,"↑","Mov\
e up"),l(1,"↓","Move down"))),t.note(h.id))}let r=()=>[...s.children].map(h=>$([...n].find(([,l])=>l===h))[0]),i=h=>{let l=Ye(
e,h)?h:[...n.keys()];l.join()!==r().join()&&s.replaceChildren(...l.map(d=>$(n.get(d))))};function a(h,l){let d=r(),u=d.indexOf(
h.id),p=u+l;if(p<0||p>=d.length)return t.notice(`Already ${l<0?"first":"last"} of ${d.length}.`);let[f,b]=[s.children[u],
s.children[p]];return l<0?f.after(b):f.before(b),t.changed(),t.notice(`Now number ${p+1} of ${d.length}.`)}return i([]),
{body:s,read:r,write:i}},grade(e,t){if(!Ye(e,t))return;let s=e.rows.map(n=>[n.id,n.place===t.indexOf(n.id)+1,n.reply]);return Qt(
e,s,"steps are in the right place",e.replies)},usable:(e,t)=>Ye(e,t)?t:[],solution:e=>[...e.rows].sort((t,s)=>t.place-s.
place).map(t=>t.id),everyReply:e=>e.rows.map(t=>[t.id,null,t.reply]),answer:()=>"the order now shown",explained:e=>[e.replies.
right]};k.predict={...kt,check:"Predict",blank:"Make your prediction first.",everyReply:e=>e.choices.map(t=>[t.id,null,t.reply]),
grade(e,t){let s=e.choices.find(({id:n})=>n===t);return s&&{outcome:"noted",points:0,said:[s.reply]}}};k.single={...kt,grade(e,t){let s=e.choices.find(({id:o})=>o===t),n=s?.correct??!1;return s&&{outcome:n?"right":"wrong",points:n?
1:0,said:[s.reply]}},solution:e=>bt(e)[0]?.id??""};k.tally={shape:"list",blank:"Tick the sums you want to add up first.",draw(e,t){let s=e.rows.map(n=>c("input",{type:"che\
ckbox",value:n.id,"aria-describedby":t.noteId(n.id)}));return{body:c("div",{class:"ck-options"},e.rows.map((n,o)=>c("div",
{class:"ck-option"},c("label",{},s[o],y("span",n.text),c("span",{class:"ck-amount"},Ge(e,n.amount))),t.note(n.id)))),read:()=>s.
filter(n=>n.checked).map(n=>n.value),write:n=>{for(let o of s)o.checked=n.includes(o.value)}}},running(e,t){let{sum:s,clashes:n}=Ve(
e,t);return[`Your sum: ${Ge(e,s)}. The target: ${Ge(e,e.answer)}.`,...n]},grade(e,t){let{picked:s,sum:n,clashes:o}=Ve(e,
t);if(!wt(t,e.rows))return;let r=mt(n,e.answer,e.tolerance),i=r?o.length?"partly":"right":"wrong",a=r?o.length?"clash":"\
reached":n<e.answer?"short":"over",h=s.map(wn);return{outcome:i,points:{right:1,partly:.5,wrong:0}[i],notes:h,said:[e.replies[a]]}},
usable:(e,t)=>jt(t,e.rows),solution:e=>ze(e)[0]??[],answer(e){let t=n=>$(e.rows.find(o=>o.id===n)).text;return ze(e).slice(
0,4).map(n=>n.map(t).join(" + ")).join("; or ")||`no set of these rows reaches the target without counting ${bn(e)} twic\
e`},everyReply:e=>e.rows.map(wn),explained:e=>[ze(e).length?e.replies.reached:e.replies.clash]};var Ge=(e,t)=>Vt(t,t===1&&
e.single||e.unit),bn=e=>Me(e.unit)?"money":e.unit||"amounts",wn=e=>[e.id,null,e.reply?.text],kn=e=>e.reduce((t,s)=>t+s.amount,
0);function Ve(e,t){let s=e.rows.filter(o=>t.includes(o.id)),n=[];for(let[o,r]of s.entries())for(let i of s.slice(o+1))r.
inside===i.id?n.push(`“${i.text}” already contains “${r.text}”.`):i.inside===r.id?n.push(`“${r.text}” already \
contains “${i.text}”.`):(r.clashes.includes(i.id)||i.clashes.includes(r.id))&&n.push(`“${r.text}” and “${i.text}\
” may be the same ${bn(e)}.`);return{picked:s,sum:kn(s),clashes:n}}function ze(e){let t=[];for(let s=1;s<2**e.rows.length;s+=
1){let n=e.rows.filter((r,i)=>s&1<<i),o=n.map(r=>r.id);mt(kn(n),e.answer,e.tolerance)&&!Ve(e,o).clashes.length&&t.push(o)}
return t.sort((s,n)=>s.length-n.length)}var Wt=2,yn=100,ai=16,Bt=e=>Number.isSafeInteger(e)&&e>0,$n=e=>E(e)&&Object.hasOwn(e,"answer")&&Array.isArray(e.dot)&&e.
dot.length===2&&typeof e.dot[0]=="string"&&Bt(e.dot[1]),vn=(e,t=ai)=>t>0?e===null||typeof e!="object"||Object.values(e).
every(s=>vn(s,t-1)):!1,ci=e=>$n(e)&&vn(e)&&E(e.by)&&Object.values(e.by).every(Bt)&&(e.others===void 0||Array.isArray(e.others)&&
e.others.every($n)),H=e=>E(e)&&Number.isInteger(e.version)&&e.version>Wt;function hi({saved:e,items:t,round:s,...n}){let o=Bt(
e)?e:1,r={dot:["1",o],by:{1:o}};if(!E(t))return Object.fromEntries(["off","weights","kept","wishes"].filter(a=>Object.hasOwn(
n,a)).map(a=>[a,{answer:n[a],...r}]));let i=Object.entries(t).filter(([,a])=>E(a)).map(([a,h])=>[a,{...h,...r}]);return Bt(
s)&&i.push(["#round",{answer:String(s),...r}]),Object.fromEntries(i)}var _t=e=>e.isWellFormed?.()?e:e.replace(/\p{Surrogate}/gu,
"�");function oe(e){return typeof e=="string"?_t(e):Array.isArray(e)?e.map(oe):E(e)?Object.fromEntries(Object.entries(
e).map(([t,s])=>[_t(t),oe(s)])):e}function T(e){let t=E(e)&&(e.version===Wt?e.items:e.version===1&&hi(e));return E(t)?Object.
fromEntries(Object.entries(t).filter(([,s])=>ci(s)).map(([s,n])=>[_t(s),Xe(oe(n))])):{}}var Y=e=>Object.keys(e).length?{
version:Wt,items:oe(e)}:{},at=e=>e===""||e==null||typeof e=="object"&&!Object.keys(e).length,On=({tries:e})=>e&&Bt(e)?e:
0,I=e=>at(e.answer)&&!On(e)&&e.revealed!==!0,j=(e,t=s=>s)=>E(e)?`{${Object.keys(e).sort().map(s=>`${JSON.stringify(t(s))}\
:${j(e[s],t)}`).join()}}`:Array.isArray(e)?`[${e.map(s=>j(s,t)).join()}]`:JSON.stringify(typeof e=="string"?t(e):e);function li(e){
let t=n=>{let o=j(n.answer);return[[I(n)?0:1,On(n),o.length,o,j(n)],n]},s=([n],[o])=>{let r=n.findIndex((i,a)=>i!==o[a]);
return r<0?0:n[r]>o[r]?-1:1};return e.map(t).sort(s).map(([,n])=>n)}var it=({dot:e,answer:t})=>j([e,t]);function En(e){let t=new Map;
for(let s of li(e))t.has(it(s))||t.set(it(s),s);return[...t.values()]}var Je=(e,{dot:[t,s]})=>(g(e.by,t)??0)>=s,K=({by:e,
others:t=[],...s})=>[s,...t],U=(e,t)=>Object.entries(t.by).every(s=>Je(e,{dot:s}))&&K(t).every(s=>Je(e,s));function re(...e){
let t=new Map;for(let[s,n]of e.flatMap(Object.entries))t.set(s,Math.max(t.get(s)??0,n));return Object.fromEntries(t)}function xn(e,t){
let s=new Set(K(t).map(({dot:n})=>j(n)));return e.filter(n=>s.has(j(n.dot))||!Je(t,n))}function di(e,t){let[s,n]=[U(e,t),
U(t,e)];if(s!==n||j(e)===j(t))return s?e:t;let[o,r]=[K(e),K(t)],i=s?[]:[...xn(o,t),...xn(r,e)],a=En(i.length?i:[...o,...r]),
h=s&&it(o[0])===it(r[0])&&it(o[0]),[l,...d]=[...a.filter(p=>it(p)===h),...a.filter(p=>it(p)!==h)],u=re(e.by,t.by,...a.map(
({dot:[p,f]})=>({[p]:f})));return Xe({...l,by:u,...d.length&&{others:d}})}var Xe=e=>e.others&&e.others.length>yn?{...e,others:En(
e.others).slice(0,yn)}:e;function P(e,t){let s=Object.entries(t).map(([n,o])=>[n,Xe(Object.hasOwn(e,n)?di(e[n],o):o)]);return{
...e,...Object.fromEntries(s)}}var ct=(e,t)=>Object.entries(t).some(([s,n])=>!Object.hasOwn(e,s)||!U(e[s],n));function Sn(e,t,s){
let n=Object.entries(t).filter(([o,r])=>Object.hasOwn(e,o)&&I(e[o])&&!I(r)).map(([o,r])=>{let i=re(e[o].by,r.by),a=g(i,s)??
0,[h,...l]=K(r).map((d,u)=>({...d,dot:[s,a+u+1]}));return[o,{...h,by:{...i,[s]:a+1+l.length},others:l}]});return{...P(e,
t),...Object.fromEntries(n)}}function Pt({answer:e,others:t=[]}){let s=new Set([j(e)]);return t.filter(n=>!I(n)&&!s.has(
j(n.answer))&&s.add(j(n.answer)))}function ie(e,t,s){let n=(g(s,e)??0)+1;return{...t,dot:[e,n],by:{...s,[e]:n}}}function G(e,t){let s=globalThis;return s[Symbol.for(e)]??=t(),s[Symbol.for(e)]}var Ze="coursekit-kept",ce="coursekit:",z=G("coursekit",()=>new Map),ae=e=>{try{return JSON.parse(e??"null")}catch{return null}};
function ui(e){let t=ae(document.getElementById("jupyter-config-data")?.textContent),s=t?.baseUrl??document.body?.dataset.
baseUrl;if(!s||e&&!t?.hubUser)return"";let n=String(s),o=N(()=>new URL(n,document.baseURI).pathname,n).replace(/\/$/,""),
r=pi(t?.hubPrefix),i=o.startsWith(`${r}/`)?o.slice(r.length):o,[a]=/^.*?\/user\/[^/]+/.exec(i)??[i];return`${o.slice(0,o.
length-i.length)}${a}`}var pi=e=>typeof e=="string"?e.replace(/\/hub\/?$/,""):"";function fi(e){let t=ui(e);return t?`co\
ursekit@${encodeURIComponent(t)}:`:ce}var $t=class{constructor({storage:t,binder:s,prefix:n=fi(s)}={}){this.open=()=>t===
void 0?globalThis.localStorage:t,this.prefix=n}get isThere(){try{return this.open().length>=0}catch{return!1}}names(t){let s=[];
try{s=Array.from({length:this.open().length},(n,o)=>this.open().key(o)??"")}catch{}return[...new Set([...s,...z.keys()])].
filter(n=>n.startsWith(this.prefix+t)).map(n=>n.slice(this.prefix.length))}stored(t){try{return ae(this.open().getItem(this.
prefix+t))}catch{return null}}read(t){let s=this.stored(t),n=T(ae(z.get(this.prefix+t)));return H(s)||!Object.keys(n).length?
s:Y(P(T(s),n))}write(t,s){z.set(this.prefix+t,JSON.stringify(s)),this.retry()}retry(){for(let t of[...z.keys()].filter(s=>s.
startsWith(this.prefix))){let s=this.read(t.slice(this.prefix.length));!H(s)&&this.holds(t,JSON.stringify(s))&&z.delete(
t)}}holds(t,s){try{return this.open().setItem(t,s),this.open().getItem(t)===s}catch{return!1}}unkept(t){let s=z.get(this.
prefix+t),n=s===void 0?{}:T(this.stored(t));return Object.fromEntries(Object.entries(T(ae(s))).filter(([o,r])=>!Object.hasOwn(
n,o)||!U(n[o],r)))}remove(t){z.delete(this.prefix+t);try{this.open().removeItem(this.prefix+t)}catch{}}entries(t){return P(
this.fromCells(t),T(this.read(t)))}fromCells(t){let[s,...n]=t.split("/"),o=n[0]==="rounds"&&n[1];if(!o&&n[0]!=="question\
s")return{};let r=(i,a)=>o?i[0]===o:i.includes(a);return this.names(`${s}/`).filter(i=>i.split("/").length===3&&!i.startsWith(
`${s}/rounds/`)).map(i=>{let a=i.split("/")[2].split("+");return Object.fromEntries(Object.entries(T(this.read(i))).filter(
([h])=>r(a,h)))}).reduce(P,{})}whenKept(t,s,n=s){let o=`${this.prefix}${t}/`,r,i=h=>{let{newValue:l,key:d}=h,u=h.type===
"storage"&&l===null&&(d??o),p=u?u.startsWith(o):h.detail?.cleared===o;if(clearTimeout(r),p){for(let f of z.keys())f.startsWith(
u||o)&&z.delete(f);n()}else r=setTimeout(()=>{h.type!==Ze&&this.retry(),s()},50)},a=[Ze,"storage","focus"];for(let h of a)
globalThis.addEventListener(h,i);return()=>{clearTimeout(r);for(let h of a)globalThis.removeEventListener(h,i)}}},qt=(e={})=>globalThis.
dispatchEvent(new CustomEvent(Ze,{detail:e}));var jn="coursekit-work",Mn=1,mi=5e6,gi=["","right","partly","wrong","noted","shown"];function An(e){let t=-1;for(let s of new TextEncoder().
encode(e)){t^=s;for(let n=0;n<8;n+=1)t=t>>>1^(t&1?3988292384:0)}return(~t>>>0).toString(16).padStart(8,"0")}var tt=e=>typeof e==
"string",Qe=e=>typeof e=="number"&&Number.isFinite(e),ts=e=>tt(e)||E(e)&&Object.values(e).every(tt)||Array.isArray(e)&&e.
every(t=>tt(t)||Qe(t)||Array.isArray(t)&&t.every(Qe));function Nn({answer:e,dot:t,first:s,tries:n,outcome:o,revealed:r,sure:i,
of:a}){return{answer:e,dot:t,...ts(s)&&{first:s},...zt(n)&&{tries:n},...o&&gi.includes(o)&&{outcome:o},...r===!0&&{revealed:r},
...Qe(i)&&i>=0&&i<=100&&{sure:i},...a&&tt(a)&&{of:a}}}function es(e){let t=Object.entries(e).filter(([,s])=>ts(s.answer)&&
Object.keys(s.by).length&&!I(s)).map(([s,{by:n,others:o=[],...r}])=>{let i=o.filter(({answer:a})=>ts(a)).map(Nn);return[
s,{...Nn(r),by:n,...i.length&&{others:i}}]});return Object.fromEntries(t)}var Cn=e=>j(e,_t);function wi(e){let t=0;return{
text:e.replace(/("[^"\\]*(?:\\.[^"\\]*)*")([ \t\r\n]*:)?|[ \t\r\n]+/g,(n,o="",r="")=>(r&&(t+=1),(o.includes("\\")?JSON.stringify(
JSON.parse(o)):o)+r.trim())),names:t}}function bi(e){let t=0;for(let s=[e];s.length;){let n=s.pop();if(!(n===null||typeof n!=
"object")){Array.isArray(n)||(t+=Object.keys(n).length);for(let o of Object.values(n))s.push(o)}}return t}function In({kit:e,
id:t,name:s,lessons:n},o){let r=Object.entries(o).map(([a,h])=>[a,es(h)]).filter(([,a])=>Object.keys(a).length),i=Cn({kit:e,
id:t,...s&&{name:s},lessons:n,places:Object.fromEntries(r)});return`{"format":"${jn}","version":${Mn},"checksum":"${An(i)}\
","content":${i}}
`}function Ln(e,t){if(new TextEncoder().encode(e).length>mi)throw new Error("it is larger than any saved work.");if(e.includes(
"\0"))throw new Error("it is text in UTF-16: some editor has saved it anew.");let s=e.replace(/^\ufeff/,""),n;try{n=JSON.
parse(s)}catch{throw new Error("it is not complete: it may be cut off, or of another kind.")}if(!E(n)||n.format!==jn||!Number.
isInteger(n.version)||n.version<1)throw new Error("it is not work saved from a course.");if(n.version>Mn)throw new Error(
"it was saved by a newer version of the course.");let o=wi(s);if(o.names!==bi(n))throw new Error("it gives something twi\
ce under one name: nobody can tell which of the two is meant.");let r=n.content;if(!E(r)||!tt(r.kit)||!E(r.places))throw new Error(
"it does not have the form of saved work.");if(r.kit!==t)throw new Error(`it is work on another course (${r.kit.slice(0,
60)}).`);return{work:r,intact:ki(n.checksum,[()=>Tn(s),()=>Tn(o.text),()=>Cn(r)])}}var Tn=e=>e.slice(e.indexOf('"content\
":')+10,e.lastIndexOf("}"));function ki(e,t){try{return t.some(s=>An(s())===e)}catch{return!1}}var R=G("coursekit reader",()=>({readers:new Map,askers:[]}));function ss(e={}){let t=[...R.readers.values()].at(-1);if(t)
return t.open(e);R.wanted=e,ns()}R.open=ss;function ns(){(R.load??R.askers.at(-1))?.()}function he(e){try{return Object.
keys(localStorage).some(t=>t.startsWith(e))}catch{return!1}}var os=e=>new $t({binder:e}).prefix.replace(/^coursekit/,"coursekit-copy");function Rn(e,t){return R.binder=t,R.askers.push(
e),!R.readers.size&&R.askers.length===1&&he(os(t))&&ns(),()=>{R.askers=R.askers.filter(s=>s!==e)}}async function Bn(e){let t=URL.
createObjectURL(new Blob([e],{type:"text/javascript"}));await import(t),URL.revokeObjectURL(t)}async function _n(e){let t=e.get("comm_id"),s=t&&await e.widget_manager?.get_model?.(t),n=s&&Object.getPrototypeOf(s.constructor.
prototype)._handle_comm_msg;return!n||!s.comm?!1:(s.comm.on_msg(o=>n.call(s,o)),!0)}var yi="Run this cell to work with it here.",$i=200;function xi(e){let t,s=-1/0,n=null,o=()=>{clearTimeout(t);let i=n;n=
null,i&&e(i.value)};return{tell:i=>{clearTimeout(t),n={value:i};let a=()=>{s=performance.now(),o()},h=s+$i-performance.now();
h<=0?a():t=setTimeout(a,h)},now:o}}async function vi(e){await _n(e)&&e.send({ask:"news"})}var rs=G("coursekit notebooks",
()=>new Set);function Wn(){for(let e of rs)e.isDisposed?rs.delete(e):e.model?.dirty&&e.contentsModel?.writable&&e.save().
catch(console.error)}var Pn=(e,t)=>()=>{let s=[e,"answers","stored","trouble","binder"],n=new Set,o={},r=null,i=({copy_reader:h,
...l})=>{h&&Bn(h).catch(console.error),o={...o,...l};for(let d of n)d(l)},a=h=>{let l=s.map(d=>[d,h.get(d)]).filter(([,d])=>d!=
null);for(let[d]of l)h.set(d,null);l.length&&i(Object.fromEntries(l))};return{initialize({model:h,heard:l=[]}){for(let f of l)
i(f);a(h);for(let f of s)h.on(`change:${f}`,()=>a(h));h.on("msg:custom",i);let d=xi(f=>{try{h.send({answers:f})}catch{}});
r=d,o[e]||h.send({ask:"everything"}),vi(h).catch(console.error);let u=Rn(()=>h.send({ask:"copy_reader"}),o.binder),p=["p\
agehide","visibilitychange"];for(let f of p)globalThis.addEventListener(f,d.now,!0);return()=>{u();for(let f of p)globalThis.
removeEventListener(f,d.now,!0)}},render({model:h,el:l}){let{context:d}=h.widget_manager??{};d&&rs.add(d);let u=null,p=O=>{
o.answers=O,r?.tell(O)},f=()=>{l.replaceChildren();let{[e]:O,...L}=o;u=t(l,O,{...L,onChange:p,notebook:h.widget_manager})},
b=O=>{if(!u)return o[e]&&f();O.answers&&u.follow(O.answers),("stored"in O||"trouble"in O)&&u.hear?.(o.stored,o.trouble)};
return o[e]?f():l.append(c("p",{},yi)),n.add(b),()=>{n.delete(b),u?.stop()}}}};var q=class e{constructor(t,s){this.kit=t,this.cupboard=new $t(s),this.me=M(),this.before=this.cupboard.prefix!==ce?new e(
t,{...s,prefix:ce}):null}get forgets(){return!this.cupboard.isThere||Object.keys(this.unkept()).length>0}entries(t){return this.
cupboard.entries(`${this.kit}/${t}`)}names(){return this.cupboard.names(`${this.kit}/`).map(t=>t.slice(this.kit.length+1)).
filter(qn)}places(t=[]){let s=t.flatMap(o=>o.rounds.map(({place:r})=>r)),n=[...new Set(["questions",...s,...this.names()])];
return this.filled(n,o=>this.entries(o))}unkept(){return this.filled(this.names(),t=>this.cupboard.unkept(`${this.kit}/${t}`))}filled(t,s){
let n=t.map(o=>({place:o,items:s(o)}));return Object.fromEntries(n.filter(({items:o})=>Object.keys(o).length).map(({place:o,
items:r})=>[o,r]))}keep(t,s,n){let o=`${this.kit}/${t}`,r=this.cupboard.read(o),i=n(this.entries(t),s);return H(r)||!ct(
T(r),i)?!1:(this.cupboard.write(o,Y(i)),!0)}take(t,s=P){Object.entries(t).filter(([o,r])=>qn(o)&&this.keep(o,r,s)).length&&
qt()}clear(){for(let t of this.cupboard.names(`${this.kit}/`))this.cupboard.remove(t);qt({cleared:`${this.cupboard.prefix}${this.
kit}/`})}whenKept(t,s){return this.cupboard.whenKept(this.kit,t,s)}about(){let{id:t,name:s}=this.entries("about");return{
id:t?.answer,name:s?.answer??""}}tellAbout(t){let s=this.entries("about"),n=Object.entries(t).filter(([o,r])=>(g(s,o)?.answer??
"")!==r);this.take({about:Object.fromEntries(n.map(([o,r])=>[o,ie(this.me,{answer:r},g(s,o)?.by??{})]))})}save(t=[],s=this.
about().name){let{id:n=Math.random().toString(36).slice(2,12)}=this.about();this.tellAbout({id:n,name:s});let o=Object.fromEntries(
t.map(d=>[d.id,d.edition])),{about:r,...i}=this.places(t),a=In({kit:this.kit,id:n,name:s,lessons:o},i),h=`${this.kit}-wo\
rk-${Oi(new Date)}.json`,l=c("a",{href:URL.createObjectURL(new Blob([a],{type:"application/json"})),download:h});return l.
click(),setTimeout(()=>URL.revokeObjectURL(l.href),6e4),Wn(),h}},qn=e=>["questions","switches","bargain","about"].includes(
e)||/^rounds\/[^/]+$/.test(e),xt=e=>E(e?.places)?Object.fromEntries(Object.entries(e.places).map(([t,s])=>[t,T(s)])):{};
function Oi(e){let t=s=>String(s).padStart(2,"0");return`${e.getFullYear()}-${t(e.getMonth()+1)}-${t(e.getDate())}-${t(e.
getHours())}${t(e.getMinutes())}`}var is="Save my work to a file",as="A hosted session, as on Binder, ends after some ten idle minutes, and what it kept i\
s gone: save a file before you leave.",Dt={"":"",nowhere:"What you did here last is not kept: this browser has no space \
left for it, or does not allow it. It is gone when you close or reload this page. Save your work to a file first.",elsewhere:`\
What you did here last is kept only on the computer that runs the notebooks: this browser has no space left for it, or d\
oes not allow it. ${as}`},vt="This browser does not keep what you do in the course: it has no space left for it, or does\
 not allow it. Save your work to a file before you close or reload this page.",cs=e=>`Saved as ${e}, where your browser \
keeps downloads. It is what you load to go on, and what you hand in.`,hs=e=>e.every(([t,s])=>s&&U({by:s},t)),le=e=>e.length?
hs(e)?"elsewhere":"nowhere":"",et=class{constructor(t){this.due="",this.words=c("p"),this.saved=c("p");let s=c("button",
{type:"button",click:()=>this.say(this.words.textContent??"",cs(t()))},is);this.node=c("div",{class:"ck-notice",hidden:!0},
this.words,c("div",{class:"ck-buttons"},s),this.saved),this.spoken=c("div",{class:"ck-spoken","aria-live":"polite"})}show(t){
this.due=t,t!==this.words.textContent&&(t||!this.node.contains(document.activeElement)?this.say(t):this.node.addEventListener(
"focusout",()=>setTimeout(()=>this.show(this.due)),{once:!0}))}say(t,s=""){this.node.hidden=!t,this.words.textContent=t,
this.saved.textContent=s,this.spoken.textContent=s||t}};var Ot="The answers kept here were made by a newer version of this course. They are left alone; what you answer now is n\
ot kept.",Ei=1500,st=class{constructor(t,s,{answers:n,stored:o,onChange:r=()=>{},...i},a,h){let[l]=t.split("/");this.key=
t,this.names=s,this.onChange=r,this.fit=a,this.show=h,this.me=M(),this.items={},this.safe={},this.fitting=new WeakMap,this.
later=void 0,this.course=new q(l,i),this.cupboard=this.course.cupboard,this.notice=new et(()=>this.course.save());let d=this.
cupboard.read(t);this.fromNewer=H(d)||H(n);let u=this.course.whenKept(()=>this.refresh(),()=>this.forget());this.stop=()=>{
clearTimeout(this.later),u()},!this.fromNewer&&(this.take(this.cupboard.fromCells(t)),this.take(T(d)),this.take(T(n)),this.
store(),this.hear(o),ct(T(n),this.items)&&this.tell())}entry(t){let s=g(this.items,t);return s&&!this.fitting.has(s)&&this.
fitting.set(s,this.fit(t,s)),s&&this.fitting.get(s)}take(t){let s=this.names.filter(n=>Object.hasOwn(t,n)).filter(n=>!g(
this.items,n)||!U(this.items[n],t[n]));return this.items=P(this.items,Object.fromEntries(s.map(n=>[n,t[n]]))),s.length>0}put(t){
let s=T(this.cupboard.read(this.key));!this.fromNewer&&this.take(s)&&setTimeout(()=>this.show());for(let[n,o]of Object.entries(
t)){let r=re(g(s,n)?.by??{},g(this.items,n)?.by??{});this.items[n]=ie(this.me,{...this.entry(n),...o},r)}this.fromNewer||
(this.store(),this.tell())}store(){let t=T(this.cupboard.read(this.key));ct(t,this.items)&&(this.cupboard.write(this.key,
Y(P(t,this.items))),qt()),this.notify()}tell(){try{this.onChange(gt(Y(this.items)))}catch{}}notify(){let t=this.cupboard.
unkept(this.key),s=this.names.filter(r=>Object.hasOwn(t,r)),n=le(s.map(r=>[t[r],g(this.safe,r)]));if(n==="nowhere"&&this.
notice.words.textContent!==Dt.nowhere&&Object.keys(this.safe).length){this.later??=setTimeout(()=>{this.safe={},this.notify()},
Ei);return}clearTimeout(this.later),this.later=void 0,this.notice.show(Dt[n])}hear(t){this.safe=E(t)?t:{},this.notify()}refresh(){
this.fromNewer||(this.take(T(this.cupboard.read(this.key)))&&(this.show(),this.tell()),this.notify())}follow(t){this.fromNewer||
H(t)||!this.take(T(t))||(this.store(),this.show())}forget(){this.items={},this.show(),this.tell(),this.notify()}get face(){
return{follow:t=>this.follow(t),hear:t=>this.hear(t),stop:this.stop}}};function Dn({answer:e,dot:t,by:s},n){return Array.isArray(e)?{answer:n.map(({id:o})=>o).filter(o=>e.includes(o)),dot:t,by:s}:
null}var ls={scintilla:"at least one reason for it holds (the weakest: “scintilla of evidence”)",validity:"a reason \
for it holds and no attack on it does (stricter: “dialectical validity”)"};function Fn({answer:e,dot:t,by:s}){return typeof e==
"string"&&Object.hasOwn(ls,e)?{answer:e,dot:t,by:s}:null}function ds({claims:e,relations:t,order:s},n,o){let r=new Set,i=({
premises:u})=>u.every(p=>r.has(p)),a=(u,p)=>t.filter(f=>f.to===u&&f.kind===p),h=u=>a(u,"supports").some(i)&&(o!=="validi\
ty"||!a(u,"attacks").some(i));for(let u of s)!n.includes(u)&&(!a(u,"supports").length||h(u))&&r.add(u);let l=u=>n.includes(
u)?"off":r.has(u)?a(u,"attacks").some(i)?"disputed":"on":"fallen",d=new Map(e.map(({id:u})=>[u,l(u)]));return{state:u=>$(
d.get(u)),stands:u=>["on","disputed"].includes($(d.get(u))),reasons:(u,p)=>a(u,p).filter(i),applies:i}}var ue={on:"stand\
s",disputed:"stands, disputed",fallen:"falls",off:"switched off"},de=(e,t)=>x(t.map(({premises:s})=>`${e} ${s.join(" wit\
h ")}`));function Kn(e,t,s){let n=ds(e,t,s),{conclusion:o}=e,r=e.claims.map(({id:d})=>d).filter(d=>n.state(d)==="fallen"),
i=r.length===1?"falls":"fall",a=t.length?`Switched off: ${x(t)}.`:"All claims are switched on.",h=s==="validity"?"By the\
 stricter standard":"So",l=r.length?` ${h} ${x(r)} ${i}.`:t.length?" Nothing else falls.":"";return`${a}${l} ${Si(n,o,t.
length)}`}function Si(e,t,s){if(e.state(t)==="off")return`The conclusion, ${t}, is switched off.`;let[n,o]=[e.reasons(t,
"supports"),e.reasons(t,"attacks")];if(!e.stands(t))return n.length?`The conclusion, ${t}, is supported ${de("by",n)}, b\
ut attacked ${de("by",o)}.`:`The conclusion, ${t}, has nothing left to stand on.`;let r=n.length?` ${de("on",n)}`:"",i=o.
length?`, disputed ${de("by",o)}`:", and nothing disputes it";return`The conclusion, ${t}, ${s?"still stands":"stands"}${r}${i}\
.`}var[Un,Ni,pe]=[13,10.5,4.5];function Hn(e,t,s,n){let{layout:o,relations:r,claims:i}=e,a=new Map(i.map(({id:p,label:f})=>[
p,f])),h=new Map(r.map(p=>[p.id,p])),l=10,[d,u]=[o.width+2*l,o.height+2*l];return w("svg",{viewBox:[-l,-l,d,u].join(" "),
style:`min-width: ${d}px`,role:"img","aria-label":`Map of the argument. ${s} The list below has every claim.`,class:"ck-\
picture"},w("g",{"aria-hidden":"true"},o.paths.map(p=>Mi(p,$(h.get(p.relation)),t,o.gap)),o.boxes.map(p=>ji(p,$(a.get(p.
claim)),t.state(p.claim),p.claim===e.conclusion,n))))}var Ti={disputed:"disputed",fallen:"falls",off:"off"};function ji({
claim:e,x:t,y:s,width:n,height:o,lines:r},i,a,h,l){let d=t+n/2,u=s+(o-Un*r.length)/2+Ni,p=L=>[w("tspan",{class:"ck-name"},
e),L.slice(e.length)],f=(L,m)=>w("text",{x:d,y:u+Un*m},m?L:p(L)),b=Ti[a]??"",O=b.length*6.5+10;return w("g",{class:`ck-b\
ox ck-${a}${h?" ck-last":""}`,click:()=>l(e),"data-claim":e},w("title",{},`${i}: ${ue[a]}`),w("rect",{x:t,y:s,width:n,height:o,
rx:3}),(a==="fallen"||a==="off")&&w("path",{class:"ck-strike",d:`M${t},${s+o}L${t+n},${s}`}),r.map(f),b&&w("g",{class:"c\
k-badge"},w("rect",{x:t+n-O-4,y:s-11,width:O,height:16,rx:8}),w("text",{x:t+n-O/2-4,y:s+1},b)))}function Mi({stems:e,bar:t,
head:s,word:n},o,r,i){let[a,h]=s,l=b=>w("polyline",{points:b.map(O=>O.join(",")).join(" ")}),d=o.kind==="supports",u=r.applies(
o),p=[pe,-pe].map(b=>l([[a-7-pe,h-b],[a-7+pe,h+b]])),f=w("path",{class:"ck-head",d:`M${a-9},${h-5}L${a},${h}L${a-9},${h+
5}Z`});return w("g",{class:`ck-path ck-${o.kind} ck-${o.basis}${u?"":" ck-idle"}`,"data-relation":o.id},w("g",{class:"ck\
-stems"},e.map(l),t.length&&l([[t[0],h],s])),t.length&&w("path",{class:"ck-bar",d:`M${t[0]},${t[1]-6}V${t[2]+6}`}),t.length&&
w("text",{x:t[0]+10,y:h-5,class:"ck-plus"},"+"),d?f:p,n&&w("text",{x:a-i/2-2,y:h-7,class:"ck-word"},n))}var us=class{constructor(t,s){this.content=t,this.claims=new Map(t.claims.map(o=>[o.id,o]));let n=(o,r)=>o==="off"?Dn(r,
t.claims):Fn(r);this.kept=new st(t.key,["off","standard"],s,n,()=>this.show()),this.build(),this.show()}off(){return this.
kept.entry("off")?.answer??[]}standard(){return this.kept.entry("standard")?.answer??"scintilla"}build(){let t=(n,o)=>c(
"fieldset",{},c("legend",{},n),c("div",{class:"ck-switch-list"},o.map(r=>this.control(r))));this.boxes=new Map;let{claims:s}=this.
content;this.status=c("p",{role:"status",class:"ck-outcome"}),this.allOn=c("button",{type:"button",click:()=>this.set([])},
"Switch all on"),this.picture=_("Picture of the map"),this.list=c("div",{class:"ck-states"}),this.root=c("div",{class:"c\
k-screen ck-switches",role:"group","aria-label":"Premise switches"},this.chooser(),c("div",{class:"ck-result"},this.status,
this.allOn),this.kept.notice.node,this.kept.notice.spoken,c("div",{class:"ck-beside"},c("div",{},t("Premises: nothing in\
 the map supports them",s.filter(({premise:n})=>n)),t("Claims that rest on others",s.filter(({premise:n})=>!n))),this.picture),
c("details",{open:!0},c("summary",{},"The map as a list, with the state of each claim"),this.list)),this.kept.fromNewer&&
this.root.prepend(c("p",{class:"ck-notice"},Ot)),C(this.root)}control({id:t,label:s}){let n=c("input",{type:"checkbox",value:t,
change:()=>this.toggle(t)});return this.boxes.set(t,n),c("label",{},n,c("span",{},c("b",{},t)," ",y("span",s)))}chooser(){
let t=M();return this.choices=Object.entries(ls).map(([s,n])=>{let o=c("input",{type:"radio",name:t,value:s,change:()=>this.
judgeBy(s)});return[o,c("label",{},o,c("span",{},n))]}),c("fieldset",{class:"ck-standard"},c("legend",{},"Proof standard\
: a claim that rests on others stands when"),this.choices.map(([,s])=>s))}judgeBy(t){this.kept.put({standard:{answer:t}}),
this.show()}toggle(t){let s=this.off();this.set(s.includes(t)?s.filter(n=>n!==t):[...s,t])}set(t){let s=document.activeElement===
this.allOn;this.kept.put({off:{answer:this.content.claims.map(({id:n})=>n).filter(n=>t.includes(n))}}),this.show(),s&&this.
allOn.disabled&&this.boxes.values().next().value?.focus()}show(){let t=this.off(),s=this.standard(),n=ds(this.content,t,
s);for(let[r]of this.choices)r.checked=r.value===s;for(let[r,i]of this.boxes)i.checked=!t.includes(r);this.allOn.disabled=
!t.length;let o=Kn(this.content,t,s);o!==this.status.textContent&&(this.status.textContent=o),this.picture.replaceChildren(
N(()=>Hn(this.content,n,o,r=>this.toggle(r)),Jt)),this.list.replaceChildren(this.outline(n))}outline(t){let s=new Set,{relations:n,
conclusion:o,claims:r}=this.content,i=(l,d="")=>{let u=s.has(l),p=n.filter(({to:f})=>f===l);return s.add(l),c("li",{"dat\
a-claim":l,class:`ck-${t.state(l)}`},d,c("b",{},l),": ",y("span",`${$(this.claims.get(l)).label}. `),c("span",{class:"ck\
-state"},`${ue[t.state(l)]}${u&&p.length?" (see above)":""}`),!u&&p.length&&c("ul",{},p.map(a)))},a=l=>{let d=l.kind==="\
supports"?"Supported":"Attacked",u=l.concession?", as a concession,":"",p=l.basis==="stated"?"":", as we read it,",{premises:f}=l;
return f.length===1?i(f[0],`${d}${u}${p} by `):c("li",{},`${d}${u}${p} by these together:`,c("ul",{},f.map(b=>i(b))))},h=i(
o);return c("ul",{},h,r.filter(({id:l})=>!s.has(l)).map(({id:l})=>i(l)))}};function Yn(e,t,s={}){let n=new us(t,s);return e.
append(n.root),n.kept.face}var B=100,Et=(e,t)=>[0,1].map(s=>e.reduce((n,o,r)=>n+o.worth[s]*t[r][s],0)),nt=(e,t)=>[e[0]-t[0],e[1]-t[1]],Ai=e=>Math.max(
e[0],0)*Math.max(e[1],0),ps=(e,t,s)=>e.map((n,o)=>n+s*(t[o]-n)),Gn=(e,t)=>Math.max(...nt(e,t).map(Math.abs))<=1e-9*Math.
max(1,...e.map(Math.abs)),zn=(e,t)=>{let[s,n]=[e[0]*t[1],e[1]*t[0]];return Math.abs(s-n)<=1e-9*Math.max(s,n)};function fe(e){
let t=e.map(({kept:s})=>s);return{shares:t,points:Et(e,t),deal:!1}}var Vn=(e,t)=>e.map(({worth:s,kept:n},o)=>s[0]||s[1]?
[t[o],1-t[o]]:n);function fs(e){let t=e.map(({worth:r})=>r[0]&&!r[1]?1:0),s=r=>e[r].worth[1]/e[r].worth[0],n=[...e.keys()].
filter(r=>e[r].worth[0]&&e[r].worth[1]).sort((r,i)=>s(r)-s(i)),o=[t];return n.forEach((r,i)=>{let a=[...o[o.length-1]];a[r]=
1,i&&zn(e[n[i-1]].worth,e[r].worth)?o[o.length-1]=a:o.push(a)}),o.map(r=>({points:Et(e,Vn(e,r)),first:r}))}function Jn(e,t){
let s=[];return e.forEach((n,o)=>{let r=e[o+1]??n,i=[0,1].map(a=>(t[a]-n[a])/(r[a]-n[a])).filter(a=>a>0&&a<1).sort((a,h)=>a-
h);for(let a of[0,...i]){let h=ps(n,r,a);Math.min(...nt(h,t))>=-1e-9*B&&s.push(h)}}),s}function Ci(e,t,s){let[[n,o],[r,i]]=[
nt(e,s),nt(t,s)],[a,h]=[r-n,i-o],l=a*h<0?[Math.min(Math.max(-(n*h+o*a)/(2*a*h),0),1)]:[],d=1e-9*Math.max(...[...e,...t,...s].
map(Math.abs));return[0,...l,1].map(u=>({gained:nt(ps(e,t,u),s),along:u})).filter(({gained:u})=>Math.min(...u)>d).map(({
gained:u,along:p})=>[Ai(u),p]).reduce((u,p)=>u&&u[0]>=p[0]?u:p,void 0)}function Xn(e){let t=e.map(({worth:n,kept:o})=>{let r=Math.
max(0,1-o[0]-o[1]);return n[0]&&n[1]?o.map(i=>i+r/2):o}),s=Et(e,t);return{shares:t,points:s,deal:!Gn(s,fe(e).points)}}function Ii(e){
let t=fe(e),s=fs(e),n;for(let[a,h]of s.entries()){let l=s[a+1]??h;if(l===h&&s.length>1)continue;let d=Ci(h.points,l.points,
t.points);d&&!(n&&n.best>=d[0])&&(n={best:d[0],along:d[1],low:h,high:l})}if(!n)return t;let o=Vn(e,ps(n.low.first,n.high.
first,n.along)),r=Et(e,o),i=Xn(e);return Gn(i.points,r)?i:{shares:o,points:r,deal:!0}}function Li(e){let t=Et(e,e.map(()=>[
1,1])),s=e.map(({worth:i})=>zn(i,t));if(s.every(Boolean))return;let n=e.map(({worth:i,kept:a},h)=>s[h]?a:i[0]*t[1]>i[1]*
t[0]?[1,0]:[0,1]),o=Et(e,n),r=Math.min(...nt(o,fe(e).points))>1e-9*Math.max(...t);return{shares:n,points:o,deal:r}}var ht="\
No deal",me="Issue by issue",ge="Both at once",we="Whole swap";function Kt(e){let t=Li(e);return{[ht]:fe(e),[me]:Xn(e),[ge]:Ii(
e),...t&&{[we]:t}}}var A=e=>String(Math.floor(e*10+.5+1e-6)/10+0),Zn=e=>A(e)==="0"?"0":`+${A(e)}`.replace("+-","−"),St=e=>e.
slice(0,1).toUpperCase()+e.slice(1);function ms(e,t){let s=Kt(e),[n,o,r]=[s[ge],s[me],s[we]],i=t.map((l,d)=>`${l} ${A(n.
points[d])}`),a=nt(n.points,o.points).map(A),h=[];return n.deal?a.every(l=>l==="0")?h.push(`Linking both issues gains no\
thing: ${i[0]} points, ${i[1]} points, as issue by issue.`):h.push(`Linking both issues gives ${i[0]} points and ${i[1]}\
 points: ${a[0]} and ${a[1]} more than issue by issue.`):h.push("No deal: no possible deal is better for both sides than\
 having none."),nt(r?.points??[0,0],r?s[ht].points:[0,0]).forEach((l,d)=>{l<0&&A(-l)!=="0"&&h.push(`The whole swap would\
 leave ${t[d]} ${A(-l)} points worse off than no deal.`)}),St(h.join(" "))}var[gs,Ri]=[640,220],Bi=.73,lt={left:62,right:24,top:18,bottom:58},Qn=18,to=3,_i=380;function Wi(e){let t=Math.max(Ri,Math.
min(gs,e||gs)),s=Math.round(Bi*t+(gs-t)/6),n=i=>lt.left+i/B*(t-lt.left-lt.right),o=i=>s-lt.bottom-i/B*(s-lt.top-lt.bottom);
return{width:t,height:s,across:n,down:o,path:i=>i.map(([a,h])=>`${n(a)},${o(h)}`).join(" ")}}var eo={[ht]:["rect",{x:-6,
y:-6,width:12,height:12}],[me]:["path",{d:"M0,-8 L7.5,6 L-7.5,6 Z"}],[ge]:["circle",{r:7.5}],[we]:["path",{d:"M0,-9 L9,0\
 L0,9 L-9,0 Z"}]},dt=(e,t,s,n,o)=>w("line",{x1:e,y1:t,x2:s,y2:n,class:o});function so(e,t,s){let[n,o]=eo[e],r=e.toLowerCase().
replaceAll(" ","-");return w(n,{...o,transform:`translate(${t} ${s})`,class:`ck-mark ck-mark-${r}`})}function Pi([e,t],{
height:s,across:n,down:o}){let r=[0,20,40,60,80,100],[i,a]=[n(0),o(0)];return w("g",{"aria-hidden":"true"},r.map(h=>[dt(
n(h),a,n(h),o(B),"ck-grid"),dt(i,o(h),n(B),o(h),"ck-grid"),w("text",{x:n(h),y:a+20,"text-anchor":"middle"},String(h)),w(
"text",{x:i-9,y:o(h)+5,"text-anchor":"end"},String(h))]),dt(i,a,n(B),a,"ck-axis"),dt(i,a,i,o(B),"ck-axis"),w("text",{x:n(
B/2),y:s-10,"text-anchor":"middle",class:"ck-axis-title"},`Points of ${e}`),w("text",{transform:`translate(15 ${o(B/2)})\
 rotate(-90)`,"text-anchor":"middle",class:"ck-axis-title"},`Points of ${t}`))}var qi=(e,t)=>e.x<t.x+t.width&&t.x<e.x+e.
width&&e.y<t.y+t.height&&t.y<e.y+e.height,Di="600 13px";function Fi(e){let t=document.createElement("canvas").getContext(
"2d");return t?(t.font=`${Di} ${getComputedStyle(document.querySelector(".ck-bargain")??document.body).fontFamily}`,t.measureText(
e).width):0}function Ki(e,{width:t,down:s}){let n=e.map(({x:o,y:r})=>({x:o-12,y:r-12,width:24,height:24}));return e.map(
({x:o,y:r,text:i})=>{let a=Fi(i)+2*to,l=[[20,-9],[-20-a,-9],[-a/2,-34],[-a/2,16],[10,-34],[10,16],[-10-a,-34],[-10-a,16],
[17,34],[17,-54]].map(([p,f])=>({x:o+p,y:r+f,width:a,height:Qn})),d=p=>p.x>lt.left&&p.x+a<t&&p.y>0&&p.y+Qn<s(0),u=l.find(
p=>d(p)&&!n.some(f=>qi(p,f)))??l.find(d)??l[0];return n.push(u),w("text",{x:u.x+to,y:u.y+14,class:"ck-label"},i)})}function Ui(e,{
across:t,down:s}){let n=[];for(let[o,{points:r}]of Object.entries(e)){let[i,a]=[t(r[0]),s(r[1])],h=n.find(l=>Math.hypot(
l.x-i,l.y-a)<4);h?h.text+=` = ${o}`:n.push({x:i,y:a,text:o})}return n}function no(e,t,s,n){let o=Wi(n),{width:r,height:i,
across:a,down:h,path:l}=o,d=Kt(e),u=fs(e).map(({points:m})=>m),[p,f]=d[ht].points,b=Jn(u,[p,f]),O=b.length>1&&[[p,f],[p,
b[0][1]],...b,[b[b.length-1][0],f]],L=Object.entries(d).map(([m,{points:v}])=>so(m,a(v[0]),h(v[1])));return w("svg",{viewBox:`\
0 0 ${r} ${i}`,width:r,role:"img","aria-label":s,class:"ck-picture"},w("polygon",{points:l([[0,0],[0,u[0][1]],...u,[u[u.
length-1][0],0]]),class:"ck-feasible"}),Pi(t,o),O&&w("polygon",{points:l(O),class:"ck-better"}),w("polyline",{points:l(u),
class:"ck-frontier"}),dt(a(p),h(f),a(p),h(B),"ck-least"),dt(a(p),h(f),a(B),h(f),"ck-least"),L,r>=_i&&Ki(Ui(d,o),o))}function oo(){
let e=(t,s)=>c("li",{},w("svg",{viewBox:"-12 -12 24 24",width:24,height:24,"aria-hidden":"true"},t),s);return c("ul",{class:"\
ck-legend"},Object.keys(eo).map(t=>e(so(t,0,0),t)),e(dt(-11,0,11,0,"ck-frontier"),"Frontier"),e(w("rect",{x:-10,y:-8,width:20,
height:16,class:"ck-feasible"}),"Possible"),e(w("rect",{x:-10,y:-8,width:20,height:16,class:"ck-better"}),"Better than n\
o deal for both"))}var V=100,io=e=>typeof e=="number"&&e>=0&&e<=V,ws=(e,t,s)=>Array.isArray(e)&&e.length===t&&e.every(s),ro=e=>ws(e,2,io),Hi=[
["Same priorities",()=>({weights:[70,70]})],["Same first choice, different rates",()=>({weights:[80,60]})],["Opposite pr\
iorities",()=>({weights:[80,20]})],["Each holds what it wants",()=>({weights:[80,20],kept:[[100,0],[0,100]]})],["Each ho\
lds what the other wants",()=>({weights:[80,20],kept:[[0,100],[100,0]]})],["One side holds everything",()=>({kept:[[100,
0],[100,0]]})]],bs=class{constructor(t,s){this.content=t,this.names=t.sides,this.id=M(),this.start={weights:t.weights,kept:t.
kept,wishes:t.unseated.map(()=>0)},this.store=new st(t.key,Object.keys(this.start),s,(n,o)=>this.fitted(n,o),()=>this.show(
"")),this.controls=[],this.build(),this.show("")}get state(){let t=Object.entries(this.start).map(([s,n])=>[s,this.store.
entry(s)?.answer??n]);return Object.fromEntries(t)}fitted(t,{answer:s,dot:n,by:o}){let r=([a,h])=>a+h<=V;return{weights:ro,
kept:a=>ws(a,2,ro)&&a.every(r),wishes:a=>ws(a,this.start.wishes.length,io)}[t](s)?{answer:gt(s),dot:n,by:o}:null}stakes(){
let{weights:t,kept:s}=this.state;return[t,t.map(o=>V-o)].map((o,r)=>({worth:o,kept:s[r].map(i=>i/V)}))}build(){let{content:t}=this,
s=(r,i)=>c("button",{type:"button",click:i},r);this.status=c("div",{class:"ck-said",role:"status"}),this.figure=c("div",
{class:"ck-figure"}),this.table=_("Table of outcomes");let n=Hi.map(([r,i])=>s(r,()=>this.change(i(),`${r}.`))),o=s("Bac\
k to the starting numbers",()=>this.change(this.start,"Back to the starting numbers."));this.root=c("div",{class:"ck-scr\
een ck-bargain",role:"group","aria-label":"A bargain to try out"},c("div",{class:"ck-intro"},y("p",t.question),y("p",t.basis)),
c("div",{class:"ck-beside"},c("div",{class:"ck-moved"},this.weightFields(),t.issues.map((r,i)=>this.keptFields(r,i)),this.
unseatedFields()),c("div",{class:"ck-follows"},c("div",{class:"ck-presets",role:"group","aria-label":"Try"},n,o),this.status,
this.store.notice.node,this.store.notice.spoken,this.figure,oo())),this.table,c("details",{},c("summary",{},"What the mo\
del assumes"),c("ul",{},t.assumptions.map(r=>y("li",r))))),this.store.fromNewer&&this.root.prepend(c("p",{class:"ck-noti\
ce"},Ot)),C(this.root),Ws(this.figure,()=>this.draw())}fields(t,s,n){return c("fieldset",{},y("legend",t),s&&y("p",s),c(
"div",{class:"ck-sliders"},n))}slider(t,s,n,o){let r=`${this.id}-${this.controls.length}`,i=c("input",{type:"range",id:r,
min:0,max:V,step:5,input:()=>o(Number(i.value))}),a=c("span",{class:"ck-value","aria-hidden":"true"});return this.controls.
push(()=>{i.value=String(s()),a.textContent=n(s()),i.setAttribute("aria-valuetext",a.textContent)}),c("div",{class:"ck-s\
lider"},c("label",{for:r,dir:"auto"},t),i,a)}weightFields(){let[t,s]=this.content.issues.map(({name:r})=>r),n=r=>`${A(r)}\
 (${s} ${A(V-r)})`,o=(r,i)=>this.slider(`To ${r}`,()=>this.state.weights[i],n,a=>{let h=[...this.state.weights];h[i]=a,this.
change({weights:h})});return this.fields(`How much does ${t} matter?`,`Each side has ${V} points of its own. What it doe\
s not give to ${t} goes to ${s}.`,this.names.map(o))}keptFields(t,s){let n=(o,r)=>this.slider(`${St(o)} keeps`,()=>this.
state.kept[s][r],i=>`${A(i)}%`,i=>{let a=gt(this.state.kept);a[s][r]=i;let h=V-i,l=a[s][1-r]>h;l&&(a[s][1-r]=h);let d=`${St(
this.names[1-r])} now keeps ${A(h)}% of ${t.name}.`;this.change({kept:a},l?d:"")});return this.fields(`${t.name}: who ke\
eps what without a deal?`,t.text,this.names.map(n))}unseatedFields(){let{unseated:t}=this.content;if(!t.length)return!1;
let s=(n,o)=>this.slider(`To ${n}`,()=>this.state.wishes[o],r=>`${A(r)} points`,r=>{let i=[...this.state.wishes];i[o]=r,
this.change({wishes:i},`${St(n)}: ${A(r)} points. Nothing moves: the model has no place for this number.`)});return this.
fields("What is a deal worth to those without a seat?","They live with the outcome. Move these, and watch the picture an\
d the table.",t.map(s))}change(t,s=""){this.store.put(Object.fromEntries(Object.entries(gt(t)).map(([n,o])=>[n,{answer:o}]))),
this.show(s)}show(t){let s=this.stakes(),n=ms(s,this.names);for(let r of this.controls)r();let o=t?`${t} ${n}`:n;o!==this.
status.textContent&&(this.status.textContent=o),this.draw(),this.table.replaceChildren(this.outcomeTable(Kt(s)))}draw(){
let t=this.stakes(),s=`Chart. ${ms(t,this.names)}`;this.figure.replaceChildren(N(()=>no(t,this.names,s,this.figure.clientWidth),
Jt))}outcomeTable(t){let{issues:s,unseated:n}=this.content,o=Object.values(t),r=(d,u)=>c("tr",{},y("th",d),o.map(p=>c("t\
d",{},u(p)))),i=t[ht].points,a=(d,u,p)=>{let[f,b]=d.shares[u];return`${A(V*[f,b,Math.max(0,1-f-b)][p])}%`},h=[...s.flatMap(
(d,u)=>[...this.names,"left with neither"].map((p,f)=>r(`${d.name}: ${p}`,b=>a(b,u,f)))),...this.names.flatMap((d,u)=>[r(
`Points of ${d}`,p=>A(p.points[u])),r(`Gain of ${d} over no deal`,p=>Zn(p.points[u]-i[u]))]),...n.map(d=>r(`${St(d)}, wi\
thout a seat`,()=>"no number"))];for(let d of h)d.firstElementChild?.setAttribute("scope","row");let l=["Who gets what",
...Object.keys(t)].map(d=>c("th",{scope:"col"},d));return c("table",{},c("caption",{},"Where the bargain may end"),c("th\
ead",{},c("tr",{},l)),c("tbody",{},h))}};function ao(e,t,s={}){let n=new bs(t,s);return e.append(n.root),n.store.face}var Ut={author:"the author's own words",quoted:"a quoted person",reported:"reported speech",inference:"the author's infe\
rence"},D=Object.keys(Ut),Yi=D.flatMap(e=>D.map(t=>[e,t])).filter(([e,t])=>e!==t);function ks(e,t){let s=[];for(let n of e){
let{first:o}=t(n);if(n.truly&&s.push([n.truly,n.choices.find(r=>r.id===o)?.taken_for]),E(o))for(let r of(n.rows??[]).filter(
({id:i})=>typeof g(o,i)=="string"))s.push([r.truly,g(r.taken_for??{},o[r.id])])}return(n,o)=>s.filter(r=>r[0]===n&&r[1]===
o).length}function ys(e){let t=(o,r)=>{let i=e(o,r);return c("td",{class:o===r?"ck-diagonal":i&&"ck-confused"},String(i||
"–"))},s=D.map(o=>c("th",{scope:"col"},`taken for ${Ut[o]}`)),n=D.map(o=>c("tr",{},c("th",{scope:"row"},Ut[o]),D.map(r=>t(
o,r))));return _("Voice confusion table",c("table",{},c("caption",{},"Whose words you took them for, at your first try"),
c("thead",{},c("tr",{},c("th",{scope:"col"},"Truly"),s)),c("tbody",{},n)))}function co(e,t){if(!e.map(t).every(({tries:n,
revealed:o})=>n||o))return null;let s=ks(e,t);return{sentence:$s(s),detail:[ys(s)]}}function $s(e){let s=Yi.map(([n,o])=>({
truly:n,taken:o,often:e(n,o)})).reduce((n,o)=>o.often>n.often?o:n);if(s.often){let n=s.often===1?"once":`${s.often} time\
s`;return`Your commonest confusion: you took ${Ut[s.truly]} for ${Ut[s.taken]}, ${n}.`}return D.some(n=>e(n,n))?"No conf\
usion between kinds of voice: at your first try you named the right kind each time.":"Nothing to compare: every answer w\
as shown."}var xs=class{constructor(t,s){this.heard=t,this.course=new q(t.kit,s),this.notice=new et(()=>this.course.save()),this.sentence=
c("p",{role:"status",class:"ck-confusion"}),this.table=c("div"),this.from=c("p",{class:"ck-from"}),this.root=c("div",{class:"\
ck-screen ck-confusions",role:"group","aria-label":"Your voice confusions"},this.sentence,this.table,this.from,this.notice.
node),C(this.root),this.count(),this.stop=this.course.whenKept(()=>this.count())}count(){let t=()=>0,s=this.heard.rounds.
map(h=>{let l=this.course.entries(h.place),d=h.items.map(p=>({choices:[],rows:[],...p})),u=N(()=>ks(d,({id:p})=>g(l,p)??
{}),t);return{...h,times:u,heard:Gi.reduce((p,f)=>p+u(...f),0)}}),n=(h,l)=>s.reduce((d,u)=>d+u.times(h,l),0),o=s.reduce(
(h,l)=>h+l.heard,0),r=D.reduce((h,l)=>h+n(l,l),0),i=o?`At your first try you named the right kind of voice for ${r} of ${o}\
. ${$s(n)}`:this.toDo();i!==this.sentence.textContent&&(this.sentence.textContent=i),this.table.replaceChildren(...o?[ys(
n)]:[]),this.from.hidden=!o,this.notice.show(this.course.forgets?vt:"");let a=s.filter(h=>h.heard);this.from.textContent=
`Counted: ${x(a.map(h=>`${h.heard} in ${ho(h)}`))}.`}toDo(){let t=[...new Set(this.heard.rounds.map(({lesson:o})=>o))],s=x(
this.heard.rounds.map(ho));return`Nothing to count yet. Answer rounds of ${t.length>1?"lessons":"lesson"} ${x(t)} first,\
 in this browser: ${s}.`}},Gi=D.flatMap(e=>D.map(t=>[e,t])),ho=({title:e,lesson:t})=>`“${e}” (lesson ${t})`;function lo(e,t,s={}){
let n=new xs(t,s);return e.append(n.root),{follow:()=>n.count(),stop:n.stop}}var uo=({tries:e=0,revealed:t,outcome:s})=>e>0||t===!0||s==="shown";function be(e,t){let s=t.questions??{},n=e.questions.
filter(({id:a})=>!uo(g(s,a)??{})),o=e.rounds.map(a=>{let h=Object.values(g(t,a.place)??{}).filter(uo).length;return{...a,
done:Math.min(a.asks,h)}}),r=e.questions.length+o.reduce((a,{asks:h})=>a+h,0),i=e.questions.length-n.length+o.reduce((a,h)=>a+
h.done,0);return{all:r,done:i,open:n,rounds:o.filter(a=>a.done<a.asks)}}function ke(e){let t=s=>e.reduce((n,o)=>n+o[s],0);
return{all:t("all"),done:t("done")}}var vs=({all:e,done:t})=>e?t===e?`all ${e} answered`:`${t} of ${e} answered`:"no que\
stions";function Ht(e){let t=c("p",{class:"ck-title",id:e}),s=c("progress",{"aria-labelledby":e});return{node:c("div",{class:"\
ck-whole"},t,s),show:(n,o)=>Os(s,t,o,`${n}: ${vs(o)}`)}}function Os(e,t,{all:s,done:n},o){e.hidden=!s,e.max=s||1,e.value=
n,t.textContent=o}function Ss({file:e,title:t},s){let n=`${e}.ipynb`,o=c("a",{href:n,dir:"auto"},t),r=s?.context?.path;return typeof r=="s\
tring"&&N(()=>s.rendermime?.linkHandler?.handleLink(o,r.slice(0,r.lastIndexOf("/")+1)+n,""),null),o}var Es=(e,t)=>[...e.
querySelectorAll(t)].map(s=>s);function po(e,{place:t,id:s}){let n=Es(document,".ck-quiz").filter(a=>a.dataset.place===t),
o=s?n.flatMap(a=>Es(a,"form")).filter(a=>a.dataset.question===s):n,r=e.closest(".jp-Notebook"),i=o.filter(a=>a.checkVisibility());
return i.find(a=>a.closest(".jp-Notebook")===r)??i[0]}function fo(e){Es(e,"input:enabled, select:enabled, textarea, butt\
on:not([hidden])")[0]?.focus({preventScroll:!0});let t=()=>e.scrollIntoView({block:e.offsetHeight<innerHeight?"center":"\
start"});t(),requestAnimationFrame(()=>requestAnimationFrame(t))}var zi=1e4,Vi=200;function mo(e,t,s=performance.now()+zi){
let n=po(e,t);n?fo(n):performance.now()<s&&setTimeout(()=>mo(e,t,s),Vi)}function go({title:e,...t},{file:s,isHere:n,notebook:o,
missing:r}){let i=Ss({file:s,title:e},o);return i.addEventListener("click",a=>{let h=po(i,t);return!h&&!n&&s?mo(i,t):(a.
preventDefault(),a.stopPropagation(),h?fo(h):r())}),i}var wo={all:0,done:0,open:[],rounds:[]};function Ji(e,t){let s=e.filter((i,a)=>t[a].done<t[a].all);if(!s.length)return"A\
ll questions of all lessons are answered.";let{title:n}=s[0],o=t[e.indexOf(s[0])].done>0,r=s.length>1?` Still open: ${s.
length} of ${e.length} lessons.`:"";return`${o?"Go on":"Next: begin"} with ${n}${/[.?!]$/.test(n)?"":"."}${r}`}var Ns=class{constructor(t,{
answers:s,...n}){this.plan=t,this.notebook=n.notebook,this.course=new q(t.kit,n),this.notice=new et(()=>this.course.save(
t.lessons));let o=M();this.bar=Ht(`${o}-sum`),this.rows=t.lessons.map((a,h)=>this.row(a,`${o}-${h}`)),this.next=c("p",{role:"\
status",class:"ck-next"});let r=c("button",{type:"button",click:()=>this.count(!0)},"Count again"),i=t.lessons.reduce((a,h)=>a+
h.minutes,0);this.root=c("div",{class:"ck-screen ck-overview",role:"group","aria-label":"The course and your progress"},
this.bar.node,this.next,c("ol",{class:"ck-lessons",role:"list"},this.rows.map(({node:a})=>a)),this.notice.node,c("div",{
class:"ck-below"},r,c("p",{},`${t.lessons.length} lessons, ${i} minutes in all. `+(this.notebook?.counts??"This counts t\
he answers kept in this browser and on the computer that runs the notebooks.")))),C(this.root),this.follow(s),this.stop=
this.course.whenKept(()=>this.count())}row(t,s){let n=Ss(t,this.notebook);n.id=s;let o=c("progress",{"aria-labelledby":s}),
r=c("span",{class:"ck-far"});return{node:c("li",{},c("div",{},n,c("p",{class:"ck-about",dir:"auto"},`${t.minutes} minute\
s · ${t.about}`)),c("div",{class:"ck-bar"},o,r)),bar:o,words:r}}follow(t){this.course.take(xt(t)),this.count()}count(t=!1){
let{lessons:s}=this.plan,n=this.course.places(s),o=s.map(i=>N(()=>be(i,n),wo));for(let[i,a]of o.entries()){let{bar:h,words:l}=this.
rows[i];Os(h,l,a,a===wo?"cannot be counted here":vs(a))}this.bar.show("The course",ke(o)),this.notice.show(this.course.forgets?
vt:"");let r=Ji(s,o);(t||r!==this.next.textContent)&&this.next.replaceChildren(r)}};function bo(e,t,s={}){let n=new Ns(t,
s);return e.append(n.root),{follow:o=>n.follow(o),stop:n.stop}}var ko=6,Xi=1500,Zi="This question is not on the page yet. Run all cells of this lesson, then follow the link again.",Qi="\
They are kept in this browser.",ta="They are kept in this browser and on the computer that runs the notebooks.",Ts=class{constructor(t,{
answers:s,stored:n,trouble:o,onChange:r=()=>{},...i}){this.content=t,this.onChange=r,this.notebook=i.notebook,this.course=
new q(t.kit,i),this.id=M(),this.shownOpen="",this.lesson=t.lessons.find(({id:h})=>h===t.here),this.build(),this.course.take(
xt(s)),this.hear(n,o);let a=this.course.whenKept(()=>this.changed(),()=>this.show());this.stop=()=>{clearTimeout(this.later),
a()},this.tell()}build(){let t=(s,n,o)=>c("button",{type:"button",class:o,click:n},s);this.lessonBar=Ht(`${this.id}-less\
on`),this.open=c("div",{class:"ck-open"}),this.courseBar=Ht(`${this.id}-course`),this.name=c("input",{id:`${this.id}-nam\
e`,inputmode:"text",autocomplete:"off",maxlength:200,dir:"auto",change:()=>this.about({name:this.name.value})}),this.file=
c("input",{type:"file",accept:".json,application/json",hidden:!0,tabindex:-1,change:()=>this.load()}),this.where=c("p",{
class:"ck-about"}),this.trouble=c("p",{class:"ck-notice",dir:"auto"}),this.status=c("div",{role:"status",class:"ck-said"}),
this.root=c("div",{class:"ck-screen ck-work",role:"group","aria-label":"Your work"},this.lesson&&[this.lessonBar.node,this.
open],this.courseBar.node,this.where,this.trouble,c("div",{class:"ck-name"},c("label",{for:this.name.id},"Your name (opt\
ional):"),this.name),c("div",{class:"ck-buttons"},t(is,()=>this.save(),"ck-primary"),t("Load a saved file",()=>this.file.
click()),this.file),this.status,this.earlier(t),this.forgetting(t)),C(this.root)}earlier(t){return this.earlierWords=c("\
p"),this.earlierNode=c("div",{class:"ck-notice",hidden:!0},this.earlierWords,c("div",{class:"ck-buttons"},t("They are mi\
ne: add them to my work",()=>this.claim()))),this.earlierNode}forgetting(t){let s=c("div",{class:"ck-buttons",hidden:!0},
t("Yes, forget all of it here",()=>{s.hidden=!0,this.forget()}),t("No, keep it",()=>{s.hidden=!0,n.focus()})),n=t("Forge\
t all answers kept here",()=>{s.hidden=!1,s.lastChild.focus()});return c("details",{},c("summary",{},"Sharing this compu\
ter?"),c("p",{},"Save your work to a file first. Then you can delete the answers that are kept here, in all lessons."),c(
"div",{class:"ck-buttons"},n),s)}places(){return this.course.places(this.content.lessons)}about(t){this.course.tellAbout(
t),this.tell()}unclaimed(){let{before:t}=this.course,s=this.places();return t?Object.fromEntries(Object.entries(t.places(
this.content.lessons)).map(([n,o])=>[n,Object.fromEntries(Object.entries(o).filter(([r,i])=>!I(i)&&ct(g(s,n)??{},{[r]:i})))]).
filter(([n,o])=>Object.keys(o).length&&(n!=="about"||!s.about))):{}}claim(){let t=this.unclaimed();this.course.take(t),Object.
keys(this.course.unkept()).length||this.course.before?.clear(),this.changed(),this.root.querySelector("button")?.focus(),
this.say(`Added: ${S(yo(t),"answer")}.`)}tell(){let t=this.places();if(Object.keys(t).length)try{this.onChange({places:Object.
fromEntries(Object.entries(t).map(([s,n])=>[s,Y(n)]))})}catch{}}changed(){this.show(),clearTimeout(this.later),this.later=
setTimeout(()=>this.tell(),Xi)}follow(t){this.course.take(xt(t)),this.show()}hear(t,s=""){this.stored=E(t)?t:{},this.trouble.
textContent=s||"",this.show()}show(){let t=this.places(),s=this.content.lessons.map(h=>be(h,t));if(this.courseBar.show("\
The course",ke(s)),this.lesson){let h=s[this.content.lessons.indexOf(this.lesson)];this.lessonBar.show("This lesson",h),
this.showOpen(this.lesson,h)}let n=this.withSafe(t),o=n.filter(([h])=>!I(h)).length,r=Dt[le(this.withSafe(this.course.unkept()))]||
this.course.forgets&&vt;this.where.textContent=o?`${S(o,"answer")} so far. ${r||(this.notebook?.keeps??`${hs(n)?ta:Qi} ${as}`)}`:
`Nothing is kept yet. ${r||""}`;let i=yo(this.unclaimed());this.earlierNode.hidden=!i,this.earlierWords.textContent=i?`T\
his browser has ${S(i,"more answer")} to this course, kept by an earlier version that did not know who was logged in. Ar\
e they yours, or somebody else’s who uses this browser?`:"";let{name:a}=this.course.about();document.activeElement!==this.
name&&(this.name.value=a)}showOpen(t,{open:s,rounds:n}){let{kit:o}=this.content,r=[...s.map(({id:d,title:u})=>({title:u,
place:`${o}/questions`,id:d})),...n.map(({place:d,title:u,asks:p,done:f})=>({title:`${u}: ${p-f} of ${p}`,place:`${o}/${d}`}))],
i=JSON.stringify(r);if(i===this.shownOpen)return;this.shownOpen=i;let a=r.length-ko,h={file:t.file,isHere:this.isHere(t),
notebook:this.notebook,missing:()=>this.say(Zi)},l=c("ul",{},r.slice(0,ko).map(d=>c("li",{},go(d,h))),a>0&&c("li",{},`an\
d ${a} more`));this.open.replaceChildren(...r.length?[c("p",{},"Still open:"),l]:[])}isHere(t){let s=this.notebook?.context?.
path;return typeof s!="string"||s.endsWith(`${t.file}.ipynb`)}withSafe({about:t,...s}){let n=this.stored;return Object.entries(
s).flatMap(([o,r])=>Object.entries(r).map(([i,a])=>[a,g(g(n,o)??{},i)]))}say(...t){this.status.replaceChildren(...t.filter(
Boolean).map(s=>c("p",{dir:"auto"},s)))}save(){let t=this.course.save(this.content.lessons,this.name.value.trim());this.
tell(),this.say(cs(t))}async load(){let[t]=this.file.files??[];if(this.file.value="",!!t)try{this.taken(Ln(await t.text(),
this.content.kit))}catch(s){let{message:n}=s;this.say(`${t.name} was not loaded: ${n} Nothing here has changed.`)}}taken({
work:t,intact:s}){let n=this.places(),o=xt({places:Object.fromEntries(Object.entries(t.places).filter(([l])=>l!=="about").
map(([l,d])=>[l,{version:Wt,items:d}]))}),r=Object.fromEntries(Object.entries(o).map(([l,d])=>[l,es(d)]));this.course.take(
r,(l,d)=>Sn(l,d,this.course.me)),this.about({...tt(t.id)&&{id:t.id},...tt(t.name)&&t.name&&{name:t.name}}),this.name.value=
this.course.about().name,this.show();let i=Object.entries(r).flatMap(([l,d])=>Object.keys(d).map(u=>g(g(n,l)??{},u))),a=i.
filter(l=>!l||I(l)).length,h=Object.entries(this.places()).flatMap(([l,d])=>Object.entries(d).filter(([u,p])=>Pt(p).length&&
!Pt(g(g(n,l)??{},u)??p).length)).length;this.say(`Loaded: ${S(i.length,"answer")}, ${a} of them new here.`,!s&&"The file\
 was changed after it was saved; what it says now was loaded.",h&&`${S(h,"question")} had another answer here. Both are \
kept: where you meet such a question, you can change between them.`,ea(this.content.lessons,r))}forget(){this.course.clear();
try{this.onChange({clear:!0})}catch{}this.stored={},this.show(),this.say("Forgotten. The next person begins with an empt\
y course, or loads a file.")}},yo=({about:e,...t})=>Object.values(t).flatMap(Object.keys).length;function ea(e,t){let s=(o,r)=>o?.
of&&o.of!==r,n=e.flatMap(o=>[...o.questions.filter(({id:r,edition:i})=>s(g(t.questions??{},r),i)).map(({title:r})=>`“${r}\
” (lesson ${o.id})`),...o.rounds.map(({place:r,title:i,editions:a})=>{let h=Object.entries(g(t,r)??{}).filter(([l,d])=>g(
a,l)&&s(d,a[l]));return h.length&&`${S(h.length,"question")} of “${i}” (lesson ${o.id})`})]).filter(Boolean);return n.
length&&`Changed since they were answered: ${x(n)}.`}function $o(e,t,s={}){let n=new Ts(t,s);return e.append(n.root),{follow:o=>n.
follow(o),hear:(...o)=>n.hear(...o),stop:()=>n.stop()}}var sa=2;function na(e,t){return e.flatMap(s=>{let{sure:n,tries:o,first:r}=t(s),i=n!==null&&o?N(()=>X(s,r).outcome,null):
null;return i?[[n,i==="right"]]:[]})}var xo=e=>e.reduce((t,s)=>t+s,0),Yt=e=>`${Math.round(100*e)}%`;function oa(e){let t=e.
map(([n,o])=>(n/100-Number(o))**2),s=[...new Set(e.map(([n])=>n))].sort((n,o)=>n-o).map(n=>{let o=e.filter(r=>r[0]===n);
return{sure:n,count:o.length,right:o.filter(r=>r[1]).length}});return{brier:e.length?xo(t)/e.length:null,levels:s}}function ra(e){
let t=xo(e.map(([r])=>r))/100,s=e.filter(r=>r[1]).length,n=t-s,o=Math.abs(n)<=1?"about as sure as you were right":n>0?"s\
urer than you were right":"less sure than you were right";return`On average you were ${Yt(t/e.length)} sure, and right a\
t the first try in ${s} of ${S(e.length,"answer")} (${Yt(s/e.length)}): ${o}.`}function vo(e,t){let s=e.filter(a=>a.confidence.
length);if(s.length<sa||!s.map(t).every(({tries:a,revealed:h})=>a||h))return null;let n=na(s,t);if(!n.length)return{sentence:"\
No calibration chart: there is no rated first try to draw.",detail:[]};let{brier:o,levels:r}=oa(n),i=ra(n);return{sentence:i,
detail:[ia(n.length),ha(r,i),ca(r),aa($(o))]}}var ia=e=>c("p",{},`With ${S(e,"answer")} this is a hint, not a measuremen\
t: one answer more or less would move it.`),aa=e=>c("p",{},c("strong",{},`Your Brier score: ${e.toFixed(2)}. `),"It is t\
he mean of (rating − outcome)², where an answer that was right at the first try counts as 1 and any other as 0. Lower is\
 better: 0 is certain and always right, always saying “50%” gets 0.25, 1 is certain and always wrong. This is the common\
 form with one term for each answer. Brier’s own (Monthly Weather Review, 1950) adds up a term for every possible outcom\
e, and is twice as large when there are two.");function ca(e){let t=["You said","Answers","Right at the first try","Shar\
e right"],s=e.map(({sure:n,count:o,right:r})=>c("tr",{},c("th",{scope:"row"},`${n}%`),[String(o),String(r),Yt(r/o)].map(
i=>c("td",{},i))));return _("Calibration table",c("table",{},c("caption",{},"How sure you were, and how often you were r\
ight"),c("thead",{},c("tr",{},t.map(n=>c("th",{scope:"col"},n)))),c("tbody",{},s)))}var ye={left:78,top:16,width:330,height:220},
J=e=>ye.left+ye.width*e,F=e=>ye.top+ye.height*(1-e);function ha(e,t){let s=[0,.2,.4,.6,.8,1],n=(a,h,l,d,u)=>w("line",{class:a,
x1:h,y1:l,x2:d,y2:u}),o=(a,h,l,d,u={})=>w("text",{class:a,x:h,y:l,"text-anchor":"middle",...u},d),r=F(.5),i=w("svg",{viewBox:"\
0 0 430 300",role:"img","aria-label":`Calibration chart. ${t}`},s.map(a=>n("ck-grid",J(0),F(a),J(1),F(a))),s.map(a=>o("c\
k-tick",J(a),F(0)+27,Yt(a))),s.map(a=>o("ck-tick",J(0)-16,F(a)+4,Yt(a),{"text-anchor":"end"})),n("ck-even",J(0),F(0),J(1),
F(1)),o("ck-axis",J(.5),F(0)+54,"how sure you were"),o("ck-axis",14,r,"right at the first try",{transform:`rotate(-90 14\
 ${r})`}),e.flatMap(({sure:a,count:h,right:l})=>[w("circle",{class:"ck-level",cx:J(a/100),cy:F(l/h),r:12}),o("ck-count-i\
n",J(a/100),F(l/h)+4.5,String(h))]));return c("figure",{class:"ck-calibration"},i,c("figcaption",{},"Each circle is a ra\
ting you used; the number in it says for how many answers. On the dashed line you are right as often as you said. Below \
it you were surer than you were right, above it less sure."))}var Gt="#round",$e=e=>({answer:Tt(e),first:null,tries:0,outcome:"",revealed:!1,sure:null,of:""}),js=["right","partly","w\
rong","shown"],Oo=(e,{outcome:t=""})=>!(js.includes(t)||t==="noted")||js.includes(t)===!!k[e.kind].solution,Ms=(e,t)=>!at(
t)&&Zt(e,t)?k[e.kind].usable(e,t):Tt(e),Eo=(e,t)=>at(t)||j(Ms(e,t))===j(t),xe=(e,t)=>N(()=>Oo(e,t)&&Eo(e,t.answer),!1),la=(e,t)=>N(
()=>Oo(e,t)&&(at(t.answer)||!at(Ms(e,t.answer))),!1),As=(e,t)=>Pt(t).filter(s=>xe(e,s)),ve=(e,t)=>Nt(e,t).filter(({answer:s})=>!at(
s)),Nt=(e,{others:t=[]})=>t.filter(s=>!I(s)&&!xe(e,s));function So(e,t){let s=K(t),n=s.find(r=>la(e,r)),o=s.filter(r=>r!==
n||!xe(e,r));return{...N(()=>n&&ua(e,n),void 0)??$e(e),revealed:s.some(({revealed:r,outcome:i})=>r===!0||i==="shown"),by:t.
by,...o.length&&{others:o}}}function da(e,t,s){let n=k[e.kind].either?.(e,t),o=n?n.answers:[];return X(e,t).outcome||o.some(
r=>X(e,r).outcome===s)&&s}function ua(e,t){let[s,n]=[Ms(e,t.answer),xe(e,t)],o=t.outcome??"",r=o==="noted"||js.includes(
o),i=o==="shown"?"shown":n&&r&&da(e,s,o);return{answer:s,first:Zt(e,t.first)&&Eo(e,t.first)?t.first:null,tries:zt(t.tries),
outcome:i||"",sure:e.confidence.find(a=>a===t.sure)??null,of:typeof t.of=="string"?t.of:"",dot:t.dot}}var No=({answer:e,
dot:t,by:s},n)=>typeof e=="string"&&/^[0-9]{1,9}$/.test(e)?{answer:String(Number(e)%n),dot:t,by:s}:null;var Oe=class{constructor(t,s){this.words=c("span");let n=(o,r)=>c("button",{type:"button",click:r},o);this.node=c("div",
{class:"ck-others"},c("p",{class:"ck-notice"},this.words),c("div",{class:"ck-buttons"},n("Show the other answer",t),n("K\
eep only this one",s)))}show(t){this.node.hidden=!t,this.words.textContent=`You answered this in more than one place. Th\
is is one answer; ${t===1?"the other one is":`the ${t} others are`} kept, too.`}},Ee=class{constructor(){this.words=c("d\
iv"),this.details=c("details",{},c("summary",{},"Your earlier answer"),this.words),this.node=c("div",{class:"ck-earlier"},
c("p",{class:"ck-notice"},pa),this.details)}show(t){let s=t.flatMap(({answer:n})=>ot.text(n)?[n]:Object.values(n??{})).filter(
fa);this.node.hidden=!t.length,this.details.hidden=!s.length,this.words.replaceChildren(...s.map(n=>y("p",n)))}},pa="You\
r earlier answer no longer fits this question, which has changed. It is kept. Please answer again.",fa=e=>ot.text(e)&&/\S\s+\S/.
test(e);var To="Say first how sure you are, then check.",ma=(e,t)=>`${e}%${t?e===100?" certain":"":" just guessing"}`;function jo(e,t){
let s=e.confidence.map(a=>c("input",{type:"radio",name:`${t}-sure`,value:a})),o=`How sure are you that ${k[e.kind].shape===
"text"?"your":"all of your"} answer is right?`,r=e.confidence.map((a,h)=>c("label",{},s[h],c("span",{},ma(a,h)))),i=c("f\
ieldset",{class:"ck-rating"},c("legend",{},o),c("div",{},r));return{node:i,read:()=>Number($(s.find(a=>a.checked)).value),
write(a,h){i.hidden=h&&a===null,i.disabled=h;for(let l of s)l.checked=Number(l.value)===a&&a!==null}}}var Cs={right:"Right.",partly:"Partly right.",wrong:"Not yet.",shown:"The answer:"};function Mo(e,t,s){let n=typeof s=="\
string"?{text:s}:s,o=n.back?.length?n.back:e.back;return c("p",{},t&&[c("strong",{},t)," "],y("span",n.text),typeof s!="\
string"&&c("span",{class:"ck-back"},Ps(o)))}var ga=(e,t)=>[`${$(t.answer)(e).replace(/\.$/,"")}.`,...t.explained?.(e)??[]],
Is=class{constructor(){this.node=c("div",{class:"ck-spoken ck-passing","aria-live":"polite"})}say(t){clearTimeout(this.later),
this.node.replaceChildren(...t.length?[t.join(`
`)]:[]),this.later=setTimeout(()=>this.node.replaceChildren(),wa)}},wa=1e4;function ba(e,t){let s=e.querySelectorAll("te\
xtarea, input[inputmode]");for(let o of s)o.readOnly=t;let n=e.querySelectorAll("input:not([inputmode]), select, button");
for(let o of n)o.disabled=t}var Ao=(e,t)=>$(e.querySelector(t)).focus(),ka="This question has changed since you answered\
 it. Look at it again.",ya="This question cannot be shown here. Its answer is kept.",Se=class{constructor(t,s,n){let o=r=>this.
guard(r);this.make=()=>new Ls(t,s,{...n,guard:o}),this.question=null,this.node=c("div"),this.show()}show(){this.guard(()=>{
this.question??=this.make(),this.question.show(),this.put(this.question.node)})}guard(t){N(()=>t()??!0,!1)||(this.question=
null,this.put(c("div",{class:"ck-question"},c("p",{class:"ck-notice"},ya))))}put(t){this.node!==t&&this.node.replaceWith(
t),this.node=t}},Ls=class{constructor(t,s,n){this.item=t,this.quiz=n,this.kind=k[t.kind],this.id=`${n.id}-${s}`,this.notes=
new Map,this.everything=!1,this.lines=[],this.look="plain",this.notesSaid=[],this.last=void 0,this.drawn=this.kind.draw(
t,this),this.drawn.body.addEventListener("input",()=>n.guard(()=>this.changed()));let o=t.confidence.length?jo(t,this.id):
null;this.rating=o,o?.node.addEventListener("input",()=>n.guard(()=>this.change({sure:o.read()})));let r=(l,d)=>c("butto\
n",{type:"button",click:()=>this.press(d)},l);this.checkButton=c("button",{type:"submit",class:"ck-primary"},this.kind.check??
"Check"),this.revealButton=r("Show answer",()=>this.reveal()),this.againButton=r("Try again",()=>this.again()),this.buttons=
c("div",{class:"ck-buttons"},this.checkButton,this.revealButton,this.againButton),this.status=c("div",{role:"status","ar\
ia-live":"off"}),this.aloud=new Is,this.meant=c("div",{class:"ck-buttons",role:"group","aria-label":"Which do you mean?",
hidden:!0}),this.changedNote=c("p",{class:"ck-notice"},ka),this.other=new Oe(()=>this.press(()=>this.swap()),()=>this.press(
()=>this.keepThis())),this.earlier=new Ee;let i=c("legend",{id:`${this.id}-legend`},n.numbered&&c("span",{class:"ck-coun\
t"},`${s}. `),y("span",t.stem),t.quote&&y("span",t.quote,!0)),a=this.kind.running?[this.status,this.buttons]:[this.buttons,
this.status,this.meant],h=l=>{l.preventDefault(),this.press(()=>this.check())};this.node=c("form",{class:`ck-question ck\
-${t.kind}`,"data-question":t.id,submit:h},c("fieldset",{},i,this.changedNote,this.earlier.node,this.drawn.body,this.rating?.
node,a,this.aloud.node,this.other.node,this.drawn.after))}noteId(t){let s=[...this.item.choices,...this.item.rows].findIndex(
n=>n.id===t);return`${this.id}-note-${s<0?t:s}`}note(t){let s=c("span",{class:"ck-spoken"}),n=c("span",{id:this.noteId(t)}),
o=c("p",{},s,n);return this.notes.set(t,{node:o,part:s,words:n}),o}notice(t){this.say([t],"plain")}change(t){this.quiz.change(
this.item,t),this.show()}changed(){this.everything=!1,this.change({answer:this.drawn.read(),...!this.kind.stays&&{outcome:""}})}check(){
let t=this.drawn.read(),{tries:s,first:n,revealed:o,sure:r}=this.quiz.entry(this.item),{outcome:i}=X(this.item,t),a=!i&&
this.kind.either?.(this.item,t);return a?this.ask(a):!i||!Object.keys(t).length?this.notice(this.kind.blank??""):this.rating&&
!s&&!o&&r===null?this.notice(To):(this.last=[],this.change({answer:t,outcome:i,tries:s+1,first:s?n:t}))}ask({asks:t,answers:s}){
this.last=[],this.notice(t);let n=o=>{this.drawn.write(o),this.changed(),this.check()};this.meant.replaceChildren(...s.map(
o=>c("button",{type:"button",click:()=>this.press(()=>n(o))},`I mean ${Number(o)}`))),this.meant.hidden=!1}reveal(){let{
outcome:t,tries:s,sure:n}=this.quiz.entry(this.item);this.everything=t==="right"||t==="noted",this.everything?this.show():
this.change({outcome:"shown",revealed:!0,sure:s?n:null})}again(){this.everything=!1,this.change({answer:Tt(this.item),outcome:""}),
Ao(this.drawn.body,"input, select, textarea, button, [tabindex='0']")}swap(){let t=this.quiz.entry(this.item),[s]=K(t),[
n,...o]=As(this.item,t);this.last=[],this.change({...n,others:[...o,s,...Nt(this.item,t)]})}keepThis(){this.change({others:Nt(
this.item,this.quiz.entry(this.item))})}press(t){let s=document.activeElement;this.quiz.guard(t),!(document.activeElement!==
s&&document.activeElement!==document.body)&&s&&this.node.contains(s)&&(s.matches(":disabled")||s.closest("[hidden]"))&&Ao(
this.buttons,"button:not([hidden])")}show(){let{item:t,kind:s}=this,n=this.quiz.entry(t);this.meant.hidden=!0;let{answer:o,
outcome:r,tries:i,revealed:a,sure:h,of:l}=n;this.earlier.show(r?[]:ve(t,n)),this.changedNote.hidden=!this.earlier.node.hidden||
!l||l===t.edition||!(i||a||Object.keys(o).length),this.other.show(As(t,n).length);let d=r==="shown",u=d||r==="right",p=X(
t,r&&!d?o:null);this.drawn.write(d?$(s.solution)(t):o),ba(this.drawn.body,u),this.drawn.after&&(this.drawn.after.hidden=
!r),this.rating?.write(h,i>0||a);let f=(d||this.everything)&&s.everyReply,b=f?f(t):p.notes,O=this.showNotes(b,f?"Not thi\
s.":Cs.wrong,u);this.drawn.told?.(b,u);let L=d?ga(t,s):p.said,m=s.running&&Object.keys(o).length&&!d?s.running(t,o):[],v=s.
holds&&!r&&o.length,W=v?this.lines:[...L,...m].filter(pt=>pt);this.say(W,v?this.look:r||"plain",[...d&&s.inWords?.(t)||[],
...O]);let ut=s.solution&&!u;this.checkButton.hidden=u,this.revealButton.textContent=ut?"Show answer":"Show every reply",
this.revealButton.hidden=!(ut||s.options&&r&&!f),this.againButton.hidden=!r||!s.solution||!!(s.holds&&!u)}showNotes(t,s,n){
let o=new Map(t.map(([i,a,h])=>[i,{right:a,reply:h}])),r=new Map;for(let[i,{node:a,part:h,words:l}]of this.notes){let{right:d,
reply:u}=o.get(i)??{},p=d===null?"plain":d==="partly"?d:d?"right":"wrong";a.hidden=!u,a.className=`ck-note ck-${p}`,l.replaceChildren(
...u?Mo(this.item,p==="wrong"?s:p!=="plain"&&Cs[p],u).childNodes:[]),h.textContent=u&&n?`${this.partInWords(i)}: `:"",u&&
n?a.tabIndex=0:a.removeAttribute("tabindex"),u&&r.set(a,`${this.partInWords(i)}: ${l.textContent}`)}return[...r].sort(([
i],[a])=>i.compareDocumentPosition(a)&Node.DOCUMENT_POSITION_FOLLOWING?-1:1).map(([,i])=>i)}partInWords(t){let s=this.drawn.
read();if(this.kind.part)return this.kind.part(this.item,t,s);let{text:n}=$([...this.item.choices,...this.item.rows].find(
({id:r})=>r===t)),o=this.kind.chosen?.(this.item,s,t);return o?`${n}: ${o}`:n}say(t,s,n){let o=n??this.notesSaid;this.notesSaid=
o;let r=[JSON.stringify([t,s]),JSON.stringify(o)],i=r.map((l,d)=>l!==this.last?.[d]),a=!this.last;this.last=r,i[0]&&(this.
lines=t,this.look=s,this.status.className=`ck-status ck-${s}`,this.status.replaceChildren(...t.map((l,d)=>Mo(this.item,!d&&
Cs[s],l))));let h=[...this.status.children].map(l=>l.textContent??"");i.includes(!0)&&this.aloud.say(a?[]:[...i[0]?h:[],
...i[1]?o:[]])}};var $a={sentence:"This cannot be counted here. Your answers are kept.",detail:[]},Co=80,Io=e=>e.length<=Co?e:`${e.slice(
0,Co).replace(/[\s,;:.]+\S*$/,"")} …`;function xa({title:e,items:t}){let[{stem:s}]=t;return e||(t.length>1?`${t.length}\
 questions, first: ${Io(s)}`:`Question: ${Io(s)}`)}function va(e,t){let s=e.filter(h=>k[h.kind]?.solution).map(t),n=s.filter(
({outcome:h,revealed:l})=>h==="right"&&!l).length,o=e.map(t).filter(({tries:h})=>h).length,r=s.filter(({revealed:h})=>h).
length,i=s.length===e.length,a=`${n} of ${i?"":"the "}${s.length} ${i?"":"marked questions "}right, ${o}${i?"":` of ${e.
length}`} answered${r?`, ${r} shown`:""}`;return s.length>1?a:""}var Oa=3,Ne=class{constructor(t){this.find=t,this.sentence=
c("div",{class:"ck-finding",role:"status"}),this.detail=c("div"),this.nodes=[this.sentence,this.detail]}show(t,s){let{sentence:n,
detail:o}=N(()=>this.find(t,s),$a)??{sentence:"",detail:[]};n!==this.sentence.textContent&&(this.sentence.textContent=n),
this.detail.replaceChildren(...o)}},Rs=class{constructor(t,s){this.quiz=t,this.id=M(),this.items=new Map(t.items.map(r=>[
r.id,Xt(r)]));let n=(r,i)=>r===Gt?No(i,t.rounds.length):So(this.item(r),i),o=[...this.items.keys(),...t.rounds.length>1?
[Gt]:[]];this.kept=new st(t.key,o,s,n,()=>this.follow()),this.entry=r=>this.kept.entry(r.id)??$e(r),this.build(),this.draw()}build(){
let{quiz:t}=this,s=t.rounds.length>1,n=(a,h)=>c("button",{type:"button",click:h},a);this.roundLine=c("p",{class:"ck-roun\
d",tabindex:-1,hidden:!s}),this.scoreLine=c("p",{class:"ck-score"}),this.scoreBelow=c("p",{class:"ck-score","aria-hidden":"\
true"});let o=t.title&&c("p",{class:"ck-title",dir:"auto"},t.title);this.head=c("div",{class:"ck-head"},o,this.roundLine,
this.scoreLine),this.list=c("div");let r=[...this.items.values()].some(a=>a.confidence.length);this.findings=[],t.confusion&&
this.findings.push(new Ne(co)),r&&this.findings.push(new Ne(vo)),this.clearButton=n("Clear my answers",()=>this.clear());
let i=s&&n("New round",()=>this.newRound());this.root=c("div",{class:"ck-screen ck-quiz",role:"group","aria-label":xa(t),
"data-place":t.key},this.head,this.kept.fromNewer&&c("p",{class:"ck-notice"},Ot),this.list,this.kept.notice.spoken,this.
findings.flatMap(({nodes:a})=>a),c("div",{class:"ck-foot"},i,this.clearButton,this.scoreBelow)),C(this.root)}item(t){return $(
this.items.get(t))}round(){return Number(this.kept.entry(Gt)?.answer??0)}asked(){return this.quiz.rounds[this.round()].map(
t=>this.item(t))}draw(){let t=this.asked().length>1,s=(n,o)=>this.change(n,o);this.drawn=this.round(),this.places=this.asked().
map((n,o)=>new Se(n,o+1,{id:this.id,numbered:t,entry:this.entry,change:s})),this.list.replaceChildren(...this.places.map(
({node:n})=>n),this.kept.notice.node),this.roundLine.textContent=`Round ${this.drawn+1} of ${this.quiz.rounds.length}`,this.
sumUp()}sumUp(){let t=this.asked();this.scoreLine.textContent=va(t,this.entry),this.scoreBelow.textContent=t.length>Oa?this.
scoreLine.textContent:"",this.head.hidden=!this.quiz.title&&this.quiz.rounds.length<2&&!this.scoreLine.textContent,this.
clearButton.textContent=this.cleared?"Bring my answers back":"Clear my answers",this.clearButton.hidden=!this.cleared&&!this.
begun().length;for(let s of this.findings)s.show(t,this.entry)}begun(){return[...this.items.values()].filter(t=>!I(this.
entry(t))||ve(t,this.entry(t)).length)}change(t,s){this.cleared=null,this.kept.put({[t.id]:{...this.entry(t),...s,of:t.edition}}),
this.places[this.asked().indexOf(t)].node.after(this.kept.notice.node),this.sumUp()}newRound(){this.cleared=null;let t=(this.
round()+1)%this.quiz.rounds.length,s=this.quiz.rounds[t].map(n=>this.item(n)).filter(n=>this.kept.entry(n.id));this.kept.
put({[Gt]:{answer:String(t)},...this.emptied(s,Nt)}),this.draw(),this.roundLine.focus()}emptied(t,s=()=>[]){return Object.
fromEntries(t.map(n=>[n.id,{...$e(n),others:s(n,this.entry(n))}]))}clear(){let t=this.cleared,s=this.begun();this.cleared=
t?null:Object.fromEntries(s.map(n=>[n.id,this.entry(n)])),this.kept.put(t??this.emptied(s)),this.draw()}follow(){if(this.
cleared=null,this.round()===this.drawn)for(let t of this.places)t.show();else this.draw();this.sumUp()}};function Lo(e,t,s={}){
let n=new Rs(t,s);return e.append(n.root),n.kept.face}var Ro="coursekit-copy";var Ea="You have no copy here yet.",Sa="Your copy is kept in this browser.";function Bo(e,{kit:t,title:s,paragraphs:n},{
binder:o}={}){let r=c("p",{role:"status"}),i=c("button",{type:"button",class:"ck-primary",click:()=>ss({from:i,binder:o})}),
a=c("div",{class:"ck-screen ck-reader-invitation",role:"group","aria-label":"Your own copy of the column"},c("p",{dir:"a\
uto"},`“${s}”, ${S(n,"paragraph")}`),r,c("div",{class:"ck-buttons"},i)),h=()=>{let d=he(`${os(o)}${t}`),u=d?Sa:Ea;r.
textContent!==u&&(r.textContent=u),i.textContent=d?"Open the column beside the lesson":"Bring your own copy"};C(a),h();let l=[
Ro,"storage"];for(let d of l)globalThis.addEventListener(d,h);return e.append(a),{follow(){},stop(){for(let d of l)globalThis.
removeEventListener(d,h)}}}var _o=G("coursekit runtimes",()=>new Map),Vl=G("coursekit runtimes asked for",()=>new Map),Na="coursekit-runtime";function Wo(e,t){
_o.has(e)||_o.set(e,t),globalThis.dispatchEvent(new CustomEvent(Na))}var Po={bargain:ao,confusions:lo,overview:bo,quiz:Lo,reader:Bo,switches:Yn,work:$o},qo=(e,t,s,n={})=>Po[e](t,s,n),Do=e=>Pn(
e,Po[e]),Ta=e=>Wo(e,{mount:qo,widget:Do});return Go(ja);})();
