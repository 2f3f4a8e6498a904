/* Made by `make scripts` of the sources beside it: edit those. */
var coursekit=(()=>{var Se=Object.defineProperty;var Co=Object.getOwnPropertyDescriptor;var Lo=Object.getOwnPropertyNames;var Ro=Object.prototype.hasOwnProperty;var Bo=(e,t)=>{for(var s in t)Se(e,s,{get:t[s],enumerable:!0})},_o=(e,t,s,n)=>{if(t&&typeof t=="object"||typeof t=="func\
tion")for(let o of Lo(t))!Ro.call(e,o)&&o!==s&&Se(e,o,{get:()=>t[o],enumerable:!(n=Co(t,o))||n.enumerable});return e};var Wo=e=>_o(Se({},"__esModule",{value:!0}),e);var ba={};Bo(ba,{mount:()=>Ao,provide:()=>wa,widget:()=>Io});function Is(e,t,s){for(let[n,o]of Object.entries(t))typeof o=="function"?e.addEventListener(n,o):o!==!1&&o!=null&&e.setAttribute(
n,o===!0?"":String(o));return e.append(...s.flat(1/0).filter(Boolean)),e}var c=(e,t={},...s)=>Is(document.createElement(
e),t,s),w=(e,t={},...s)=>Is(document.createElementNS("http://www.w3.org/2000/svg",e),t,s),M=()=>`ck${Math.random().toString(
36).slice(2,10)}`,B=(e,...t)=>c("div",{class:"ck-scroll",tabindex:0,role:"group","aria-label":e},t);function Cs(e,t){let s=e.
clientWidth;"ResizeObserver"in window&&new ResizeObserver(()=>{!e.clientWidth||e.clientWidth===s||(s=e.clientWidth,t())}).
observe(e)}var y=(e,t,s=!1)=>c(e,{dir:"auto",class:s&&"ck-quote"},Ne(s&&!/^[“"]/.test(t)?`“${t}”`:t)),Ne=e=>e.split(
/(-[>x](?!\w))/).map((t,s)=>s%2?c("span",{style:"white-space: nowrap"},t):t),E=e=>e!==null&&typeof e=="object"&&Object.getPrototypeOf(
e)===Object.prototype,g=(e,t)=>Object.hasOwn(e,t)?e[t]:void 0;function $(e){if(e==null)throw new Error("something that h\
as to be there is not");return e}var ft=(e,t,s)=>Math.abs(e-t)<=s+1e-9,Yt=e=>Number.isInteger(e)&&e>=0?e:0,mt=e=>JSON.parse(
JSON.stringify(e)),x=e=>e.length<2?e.join(""):`${e.slice(0,-1).join(", ")} and ${e[e.length-1]}`,S=(e,t)=>`${e} ${t}${e===
1?"":"s"}`,Ls=e=>e.length?` See paragraph${e.length>1?"s":""} ${x(e)}.`:"",Te=e=>/^\p{Sc}/u.test(e),je=e=>Te(e)?[e[0],e.
slice(1).trim()]:["",e];function zt(e,t){let s=String(Math.round(e*1e6)/1e6),[n,o]=je(t);return`${n}${s} ${o}`.trim()}function N(e,t){
try{return e()}catch(s){return console.error(s),t}}var Gt="The picture cannot be shown here. What it would show stands b\
elow in words.";function L(e){e.addEventListener("keydown",t=>{!t.ctrlKey&&!t.metaKey&&!t.altKey&&t.key!=="Escape"&&t.stopPropagation()})}var Po={answer:"",replies:{},place:0,amount:0,clashes:[],inside:"",taken_for:{},rated:{}},qo={quote:"",choices:[],rows:[],
answer:0,tolerance:0,unit:"",near:[],replies:{},points:[],scale:[],settled:"",sections:[],arrows:[],confidence:[],back:[],
edition:""};function Jt(e){return{...qo,...e,rows:(e.rows??[]).map(t=>({...Po,...t}))}}var k={},st={text:e=>typeof e=="string",list:e=>Array.isArray(e)&&e.every(st.text),map:e=>E(e)&&Object.values(e).every(st.
text)},Do={text:"",list:[],map:{}},St=e=>Do[k[e.kind]?.shape]??"",Vt=(e,t)=>st[k[e.kind].shape](t),Rs=e=>st.text(e)?e.replace(
/[\ufeff\x1c-\x1f\x85]/g," "):e;function J(e,t){let s=E(t)?Object.fromEntries(Object.entries(t).map(([o,r])=>[o,Rs(r)])):
Rs(t),n=Vt(e,s)&&k[e.kind].grade(Jt(e),s);return{outcome:null,points:0,notes:[],said:[],...n}}function Me(e,t,s){let n=e.choices.map(r=>c("input",{type:s,name:t.id,value:r.id,"aria-describedby":t.noteId(r.id)})),o=()=>n.
filter(r=>r.checked).map(r=>r.value);return{body:c("div",{class:"ck-options"},e.choices.map((r,i)=>c("div",{class:"ck-op\
tion"},c("label",{},n[i],y("span",r.text)),t.note(r.id)))),read:s==="radio"?()=>o()[0]??"":o,write:r=>{for(let i of n)i.
checked=[r].flat().includes(i.value)}}}var Fo=/^o[0-9a-f]{7}$/,V=(e,t)=>Fo.test(t)?"":t,Nt=(e,t)=>[...new Set(e)].filter(
s=>t.some(n=>n.id===s)),gt=(e,t)=>new Set(e).size===e.length&&e.every(s=>t.some(n=>n.id===s)),wt=e=>e.choices.filter(t=>t.
correct),bt={shape:"text",blank:"Choose an answer first.",draw:(e,t)=>Me(e,t,"radio"),usable:(e,t)=>Nt([t],e.choices)[0]??
"",answer:e=>x(wt(e).map(t=>t.text)),everyReply:e=>e.choices.map(t=>[t.id,!!t.correct,t.reply]),options:!0};function Xt(e,t,s,n){
let o=t.filter(([,a])=>a).length,r=o===e.rows.length?"right":o?"partly":"wrong",i=[`${o} of ${e.rows.length} ${s}.`,r===
"right"?n.right:n.wrong];return{outcome:r,points:o/e.rows.length,notes:t,said:i}}k.text={shape:"text",check:"Compare",blank:"Write your answer first, then compare.",stays:!0,draw(e,t){let s=c("textarea",
{rows:4,"aria-labelledby":`${t.id}-legend`});return{body:s,after:Ae(e,"Does your answer say this?"),read:()=>s.value,write:n=>{
s.value!==n&&(s.value=n)}}},usable:V,grade:(e,t)=>t.trim()?{outcome:"noted",points:0,said:["One way to put it:",e.replies.
model]}:void 0};function Ae(e,t){let s=e.points.map(n=>c("label",{},c("input",{type:"checkbox"}),y("span",n)));return c(
"fieldset",{class:"ck-points"},c("legend",{},t),s)}function Ko(e){return e.replace(/[\u3041-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\u{20000}-\u{323af}]/gu," $& ").split(
/[\s\x1c-\x1f\x85\u2012-\u2015]+|--+/).filter(s=>/[\p{L}\p{N}]/u.test(s)).length}var Uo=({least:e,most:t},s)=>s>=e&&s<=t;
k.essay={shape:"map",check:"Compare",blank:"Write at least one part first, then compare.",stays:!0,draw(e,t){let s=e.sections.
map((h,l)=>c("textarea",{id:`${t.id}-${l}`,rows:4,dir:"auto","aria-describedby":`${t.id}-${l}-words`})),n=s.map(h=>c("p",
{id:`${h.id}-words`,class:"ck-words"})),o=c("span",{class:"ck-words"}),r=c("span",{role:"status"}),i=c("div",{class:"ck-\
essay",input:()=>a()},e.sections.map((h,l)=>c("div",{class:"ck-section"},c("label",{for:s[l].id},y("span",h.prompt)),s[l],
n[l])),c("p",{class:"ck-total"},o," ",r));function a(){let h=s.map(u=>Ko(u.value));e.sections.forEach(({least:u,most:p},f)=>{
n[f].textContent=`${S(h[f],"word")}; aim for ${u}–${p}`}),o.textContent=`${S(h.reduce((u,p)=>u+p,0),"word")} in all.`;
let d=`${e.sections.filter((u,p)=>Uo(u,h[p])).length} of ${e.sections.length} parts have the length asked for.`;d!==r.textContent&&
(r.textContent=d)}return a(),{body:i,after:Ae(e,"Does your essay do this?"),read:()=>Object.fromEntries(e.sections.map(({
id:h},l)=>[h,s[l].value]).filter(([,h])=>h)),write(h){e.sections.forEach(({id:l},d)=>{let u=g(h,l)??"";s[d].value!==u&&(s[d].
value=u)}),a()}}},usable:(e,t)=>Object.fromEntries(Object.entries(t).filter(([s])=>e.sections.some(({id:n})=>n===s))),grade(e,t){
let s=Object.entries(t);if(!s.every(([i])=>e.sections.some(({id:a})=>a===i))||!s.some(([,i])=>i.trim()))return;let n=e.replies.
model,o=n.text.split(/\n+/).filter(Boolean);return{outcome:"noted",points:0,said:["One way to put it, part by part:",...o.
slice(0,-1),{...n,text:o.at(-1)??""}]}}};var Ho={"‐‑‒–—−﹣－":"-","＋":"+","＄﹩":"$","￡":"£","￥":"¥","٪％﹪":"%","’‘ʼ´`＇٬":"'",
"，،":",","．":"."},Yo=e=>new RegExp(`^([+-]?) ?[${e||Object.keys(qs).join("")}]? ?([+-]?) ?([0-9.,٫' ]+)$`),Bs=/^(?:[1-9][0-9]{0,2}([.,' ])[0-9]{3}(?:\1[0-9]{3})*|[1-9][0-9]?(?:,[0-9]{2})+,[0-9]{3})$/,
_s=["%","per cent","percent"],qs={$:["dollars","dollar","usd"],"€":["euros","euro","eur"],"£":["pounds","pound","gbp"],
"¥":["yen","jpy"]},Ds=e=>/^\p{Sc}/u.exec(e)?.[0]??"",Ws={thousand:["k"],million:["m","mn","mln"],billion:["bn","bln"],trillion:[
"tn","trn"]},zo=3,Fs=[73552,68928,71376,71386,72688,118e3,124401,73184],Ps=e=>`\\u{${e.toString(16)}}`,Ce=`\\p{Nd}${Fs.map(
e=>`${Ps(e)}-${Ps(e+9)}`).join("")}`,Go=new RegExp(`[${Ce}]`,"gu"),Jo=new RegExp(`^[^${Ce}.,٫]+|[^${Ce}.,٫]+$`,"gu");function Vo(e){
let t=e.codePointAt(0)??0,s=Fs.find(o=>t>=o&&t<o+10);if(s)return String(t-s);let n=t;for(;/\p{Nd}/u.test(String.fromCodePoint(
n-1));)n-=1;return String((t-n)%10)}var Xo=e=>Object.entries(Ho).find(([t])=>t.includes(e))?.[1]??e,Ie=e=>[...e.replace(
/\p{Cf}/gu,"")].map(Xo).join("").replace(Go,Vo).replace(/[\s\x1c-\x1f\x85]+/g," ").trim().toLowerCase();function Zo(e){if(_s.
includes(e))return["",..._s];let t=Ds(e),s=e.slice(t.length).trim(),n=s.split(" "),o=n.length>zo?[s]:n.map(Qo).reduce((i,a)=>i.
flatMap(h=>a.map(l=>[...h,l])),[[]]).map(i=>i.join(" "));if(!t)return["",...o];let r=o.flatMap(i=>[t,...qs[t]??[]].map(a=>`${i}\
 ${a}`.trim()));return["",t,...o,...o.map(i=>`${t} ${i}`),...o.map(i=>t+i),...r]}function Qo(e){return e.endsWith("s")?[
e,e.slice(0,-1),...e.endsWith("ies")?[`${e.slice(0,-3)}y`]:[]]:[e,`${e}s`,...e.endsWith("y")?[`${e.slice(0,-1)}ies`]:[],
...Object.hasOwn(Ws,e)?Ws[e]:[]]}function tr(e){let t=a=>a.replace(/[^0-9]/g,""),s=/[.,' ٫]/.test(e)?[]:[e];Bs.test(e)&&
s.push(t(e));let[,n,o,r]=/^(.*)([.,٫])([0-9]*)$/.exec(e)??[],i=r&&!n.includes(o)&&Bs.test(n);return o&&(/^[0-9]+$/.test(
n+r)||i)&&s.push(`${t(n)}.${r}`),s}function Tt(e,t=""){if([...e].length>100)return[];let s=Ie(e),n=Yo(Ds(Ie(t)));for(let o of Zo(
Ie(t))){let r=s.endsWith(o)&&n.exec(s.slice(0,s.length-o.length).trimEnd());if(r&&!(r[1]&&r[2]))return tr(r[3].trimEnd()).
map(i=>(r[1]+r[2]==="-"?-1:1)*Number(i))}return[]}var Ks=e=>Tt(e,"%").filter(t=>t>=0&&t<=100),Us=e=>/^[0-9]*\.?[0-9]*$/.
test(e.replace(Jo,"")),Hs=e=>Tt(String(e)).length===1?String(e):`${e}0`;function Le(e,t,s){let[n,o]=je(e.unit),r=c("input",{id:t.id,inputmode:"decimal",autocomplete:"off","aria-describedby":`${t.
id}-before ${t.id}-after`});return{body:c("p",{class:"ck-number"},c("label",{for:t.id},s),c("span",{class:"ck-amount-typ\
ed"},c("span",{id:`${t.id}-before`},n),r,c("span",{id:`${t.id}-after`,dir:"auto"},o))),read:()=>r.value,write:i=>{r.value!==
i&&(r.value=i)}}}function er(e,t,s){let[n,o]=[Math.floor(s),Math.ceil(s)],r=n===o?s:`a number between ${n} and ${o} (${s}\
)`;return`“${e}” can be read in two ways. Do you mean ${t}, or ${r}?`}k.number={shape:"text",blank:"That is not a nu\
mber yet. Write it with digits and without other words, for example 3.5.",draw:(e,t)=>Le(e,t,"Your answer"),usable:V,either(e,t){
let s=Tt(t,e.unit),[n,o]=s;return s.length>1&&{asks:er(t.trim(),n,o),answers:s.map(Hs)}},grade(e,t){let[s,...n]=Tt(t,e.unit);
if(s===void 0||n.length)return;let o=!Us(t)&&`Read as ${s}.`,r=a=>[a,o].filter(Boolean);if(ft(s,e.answer,e.tolerance))return{
outcome:"right",points:1,said:r(e.replies.right)};let i=e.near.find(a=>ft(s,a.value,0));return{outcome:"wrong",points:0,
said:r(i?i.reply:e.replies.wrong)}},solution:e=>String(e.answer),answer:e=>zt(e.answer,e.unit),explained:e=>[e.replies.right]};k.forecast={shape:"text",check:"Note my forecast",blank:"Write a number from 0 to 100, for example 35: the chance in per\
 cent that it will happen.",draw(e,t){let s=Le(e,t,"Your forecast"),n=c("p",{id:`${t.id}-settled`,class:"ck-settled"},c(
"strong",{},"Settled on "),y("span",e.settled));return $(s.body.querySelector("input")).setAttribute("aria-describedby",
`${t.id}-settled ${t.id}-after`),{...s,body:c("div",{},n,s.body)}},usable:V,grade(e,t){let[s]=Ks(t);if(s!==void 0)return{
outcome:"noted",points:0,said:[...sr(s),e.replies.weigh]}}};function sr(e){let t=i=>i>0&&i<.005?"less than 0.01":i.toFixed(
2),[s,n]=[1,0].map(i=>t((e/100-i)**2)),o=e>0&&e<1?Math.round(e*100):0,r=`${e} % is less than once in a hundred times. If\
 you mean ${o} %, write ${o}.`;return[`Noted: ${e} %. It scores ${s} if it happens and ${n} if it does not.`,"0 is best \
and 1 is worst; always saying 50 % scores 0.25.",...o?[r]:[]]}var nr=3,Zt=e=>e.rows.flatMap(t=>e.choices.map(({id:s})=>({name:`${t.id}/${s}`,row:t,choice:s}))),Ys=e=>Object.fromEntries(
Zt(e).map(({name:t,row:s,choice:n})=>[t,s.rated[n]])),Re=(e,t)=>{let s=Object.entries(Ys(e)).filter(([n])=>e.scale.some(
({id:o})=>o===g(t,n)));return Object.fromEntries(s.map(([n])=>[n,t[n]]))},Qt=(e,t)=>e.rows.filter(s=>e.choices.every(({id:n})=>g(
t,`${s.id}/${n}`)));function _e(e,t,s){let n=Object.fromEntries(e.scale.map(({id:o,points:r})=>[o,r]));return e.choices.
map(({id:o})=>s.reduce((r,i)=>r+n[t[`${i.id}/${o}`]],0))}function or(e,t,s=Qt(e,t)){if(!s.length)return[];let n=_e(e,t,s);
return[...new Set(n)].sort((o,r)=>o-r).map(o=>({place:1+n.filter(r=>r<o).length,points:o,hypotheses:e.choices.filter((r,i)=>n[i]===
o).map(({id:r})=>r)}))}function zs(e,t){let s=Object.fromEntries(e.scale.map(({id:n},o)=>[n,o]));return Zt(e).filter(({name:n})=>g(
t,n)).map(n=>({...n,apart:Math.abs(s[t[n.name]]-s[n.row.rated[n.choice]])}))}function Gs(e,t){let s=zs(e,t),n=Math.max(...s.
map(({apart:o})=>o));return s.filter(({apart:o})=>o&&o===n).slice(0,nr)}var rr=(e,t)=>t.map(({points:s,hypotheses:n})=>{
let o=n.map(r=>$(e.choices.find(({id:i})=>i===r)).text);return`${x(o)} (${s})`}).join("; then ");k.grid={shape:"map",check:"\
Compare",blank:"Rate at least one cell first, then compare.",stays:!0,draw(e,t){let s=new Map(Zt(e).map(({name:a,row:h,choice:l})=>[
a,ir(e,t,h,l)])),n=e.choices.map(()=>c("td",{},"–")),o=c("div",{class:"ck-compared"}),r=()=>Object.fromEntries([...s].
map(([a,h])=>[a,h.value]).filter(([,a])=>a)),i=a=>{let h=Re(e,a);for(let[p,f]of s)f.value=g(h,p)??"";let l=Qt(e,h),d=l.length?
_e(e,h,l):[];for(let[p,f]of n.entries())f.textContent=String(d[p]??"–");let u=t.quiz.entry(e).outcome&&Object.keys(h).
length;o.replaceChildren(...u?hr(e,h):[])};return{body:ar(e,t,s,n),after:o,read:r,write:i}},running(e,t){let s=Re(e,t),n=Object.
keys(s).length,o=Qt(e,s),r=`${n} of ${S(e.rows.length*e.choices.length,"cell")} rated.`;if(!o.length)return[`${r} The ra\
nking begins with the first row you complete.`];let i=`By your ratings in ${S(o.length,"complete row")}, with least agai\
nst it first`;return[`${r} ${i}: ${rr(e,or(e,s))}.`]},usable:Re,grade(e,t){let s=new Map(Zt(e).map(i=>[i.name,i])),n=e.scale.
map(({id:i})=>i),o=Object.entries(t);return!o.length||o.some(([i,a])=>!s.has(i)||!n.includes(a))?void 0:{outcome:"noted",
points:0,notes:Gs(e,t).map(({name:i,row:a,choice:h})=>[i,null,g(a.replies,h)]),said:[cr(e,t),e.replies.rated]}}};var Be=(e,t)=>{
let{sign:s,text:n}=$(e.scale.find(({id:o})=>o===t));return`${s} ${n}`};function ir(e,t,s,n){let o=`${e.rows.indexOf(s)}`,
r=e.choices.findIndex(({id:i})=>i===n);return c("select",{"aria-labelledby":`${t.id}-row-${o} ${t.id}-column-${r}`},c("o\
ption",{value:""},"Not rated"),e.scale.map(({id:i})=>c("option",{value:i},Be(e,i))))}function ar(e,t,s,n){let o=e.choices.
map(({text:i},a)=>c("th",{scope:"col",id:`${t.id}-column-${a}`},y("span",i))),r=e.rows.map((i,a)=>c("tr",{},c("th",{scope:"\
row",id:`${t.id}-row-${a}`},y("span",i.text)),e.choices.map(({id:h})=>c("td",{},s.get(`${i.id}/${h}`)))));return B("Tabl\
e of your ratings",c("table",{class:"ck-ratings"},c("caption",{},"Your ratings"),c("thead",{},c("tr",{},c("th",{scope:"c\
ol"},"Evidence"),o)),c("tbody",{},r),c("tfoot",{},c("tr",{},c("th",{scope:"row"},"Points against, from complete rows"),n))))}
function cr(e,t){let s=zs(e,t).map(r=>r.apart),n=s.filter(r=>!r).length;if(n===s.length)return`You rated ${S(n,"cell")} \
and the kit rates each of them the same.`;let o=s.filter(r=>r===1).length;return`Of the ${S(s.length,"cell")} you rated,\
 the kit has ${n} the same, ${o} one step away and ${s.length-n-o} further. Below: where you differ most, and why the ki\
t rates as it does.`}function hr(e,t){let s=Qt(e,t),n=Gs(e,t).map(({name:r,row:i,choice:a})=>c("li",{},y("span",i.text),
" ",c("strong",{},$(e.choices.find(({id:h})=>h===a)).text),": you ",c("strong",{},Be(e,t[r])),", the kit ",c("strong",{},
Be(e,i.rated[a])),". ",y("span",$(g(i.replies,a)).text))),o=[c("p",{},c("strong",{},"Where you and the kit differ most")),
c("ul",{},n)];return[...s.length?[lr(e,t,s)]:[],...n.length?o:[]]}function lr(e,t,s){let[n,o]=[t,Ys(e)].map(i=>_e(e,i,s)),
r=e.choices.map(({text:i},a)=>c("tr",{},c("th",{scope:"row"},y("span",i)),c("td",{},String(n[a])),c("td",{},String(o[a]))));
return B("Your ranking beside the kit's",c("table",{},c("caption",{},`Points against each explanation, from the ${S(s.length,
"row")} you completed`),c("thead",{},c("tr",{},["Explanation","Yours","The kit’s"].map(i=>c("th",{scope:"col"},i)))),c(
"tbody",{},r)))}var jt=["rain -> wet","roof -x wet","rain + wind -> storm"],dr=String.raw`\s*(?:[-–—−]+(?:[x✕×](?:[-–—−]*>|(?=\s|$))|\||/[-–—−]*>)|⊣|\battacks?\b)\s*`,
ur=String.raw`\s*(?:[-–—−]+>|=+>|→|⇒|➔|\bsupports?\b)\s*`,pr=String.raw`\s*(?:<[-–—−=]+|←|⇐)\s*`,fr=new RegExp(
`(?<attacks>${dr})|(?<supports>${ur})|(?<back>${pr})`,"gu"),mr=/\s*(?:\+|&|\band\b)\s*/u,gr=/^(?:[-–—*•]\s+|[0-9]+[.)]\s+)/u,
wr=/^[ \t"'“”‘’`()[\].;:]+|[ \t"'“”‘’`()[\].;:]+$/gu,te=({kind:e,premises:t,to:s})=>`${t.join(" + ")} ${e===
"supports"?"->":"-x"} ${s}`,X=class extends Error{};function br(e,t){let s=[],n=[];return e.split(`
`).forEach((o,r)=>{let i=o.trim().replace(gr,"");if(!(!i||i.startsWith("#")))try{s.push(...kr(i.toLowerCase(),t,r+1))}catch(a){
if(!(a instanceof X))throw a;n.push({line:r+1,text:a.message})}}),{arrows:s,slips:n}}function kr(e,t,s){let n=[...e.matchAll(
fr)];if(!n.length)throw new X(`there is no arrow. Write, for example, ${jt[0]}`);let o=[0,...n.map(a=>a.index+a[0].length)],
r=[...n.map(a=>a.index),e.length],i=o.map((a,h)=>yr(e.slice(a,r[h]),t));return n.map(({groups:a={}},h)=>{let[l,d]=a.back?
[i[h+1],i[h]]:[i[h],i[h+1]];if(d.length>1)throw new X(`an arrow leads to one claim. Write a line for each of ${d.join(" \
and ")}`);return{kind:a.attacks?"attacks":"supports",premises:l,to:d[0],line:s}})}function yr(e,t){let s=e.split(mr).map(
n=>n.replace(wr,""));if(!s.every(Boolean))throw new X(`a claim is missing beside the arrow or the +. Write, for example,\
 ${jt[2]}`);if(s.some(n=>n.includes(",")))throw new X(`a comma can mean two things. Join linked premises with +, as in ${jt[2]}\
; give independent reasons a line each`);for(let n of s){if(t.includes(n))continue;let o=$r(n,t);throw new X(`there is n\
o claim “${n}” here. ${o?`Do you mean ${o}?`:"Use the names in the list"}`)}return[...new Set(s)]}function $r(e,t){let{
far:s,one:n}=t.map(o=>({far:xr(e,o),one:o})).reduce((o,r)=>r.far<o.far?r:o);return s<=Math.max(1,Math.floor(n.length/3))&&
n}function xr(e,t){let[s,n]=[[...e],[...t]],o=[0,...n.map((r,i)=>i+1)];return s.forEach((r,i)=>{let a=o;o=[i+1],n.forEach(
(h,l)=>{o.push(Math.min(a[l+1]+1,o[l]+1,a[l]+(r===h?0:1)))})}),o[n.length]}var Mt=(e,t)=>e.every(s=>t.includes(s)),Pe=(e,t)=>Mt(
e,t)&&Mt(t,e),Js=(e,t)=>Mt(e,t)&&!Mt(t,e),We=(e,t)=>e.kind===t.kind&&e.to===t.to&&Pe(e.premises,t.premises);function Vs(e,t,s){
let{arrows:n,slips:o}=br(e,t),r=o.map(({line:m,text:v})=>({line:m,said:`Line ${m}: ${v}.`.replace("?.","?")})),i=[];for(let m of n){
let v=i.find(_=>We(_,m));v?r.push({line:m.line,said:`Line ${m.line} says the same as line ${v.line}.`}):i.push(m)}let a=s.
filter(m=>i.some(v=>We(v,m))),h=i.filter(m=>!s.some(v=>We(v,m))),l=s.filter(m=>!a.includes(m)),d=jr(i),[u,p]=[new Set,new Set],
f=o.length;for(let m of h){let{remark:v,about:_,reading:dt}=Or(m,h,s,l,d),ut=dt&&_.every(({ours:pt})=>pt);for(let pt of _)
u.add(pt),ut&&p.add(pt);ut||(f+=1);let As=ut?`${v} ${vr}`:v;r.some(({said:pt})=>pt.endsWith(`: ${As}`))||r.push({line:m.
line,said:`Line ${m.line}: ${As}`})}let b=r.sort((m,v)=>m.line-v.line).map(m=>m.said);d.length&&b.push(`This is circular\
: ${d.join(" -> ")}. A claim cannot be its own reason.`),o.length||b.push(...l.filter(m=>!u.has(m)).map(Mr));let O=a.length+
p.size;return{outcome:O===s.length&&!f?"right":O?"partly":"wrong",points:O/(s.length+f),remarks:b}}var vr="The text does\
 not draw this link itself, so your own drawing may stand.";function Or(e,t,s,n,o){let r=e.premises,i=n.filter(m=>m.to===
e.to),a=i.find(m=>Pe(m.premises,r));if(a){let[m,v]=a.kind==="supports"?["support","attack"]:["attack","support"],[_,dt]=r.
length===1?["s","it does"]:["","they do"];return{remark:`${x(a.premises)} ${m}${_} ${e.to}; ${dt} not ${v} it.`,about:[a],
reading:!0}}let h=n.find(m=>r.includes(m.to)&&m.premises.includes(e.to));if(h)return{remark:`the arrow is reversed. It l\
eads from a reason to the claim it supports or attacks: ${`from ${x(h.premises)} to ${h.to}`}.`,about:[h]};let l=(m,v)=>m.
premises.some(_=>v.includes(_)),d=i.filter(m=>m.kind===e.kind&&l(m,r)),u=d.find(m=>Js(r,m.premises));if(u)return{remark:Er(
e,u,t),about:[u],reading:!0};let p=d.filter(({premises:m})=>Mt(m,r)),f=r.filter(m=>!p.some(({premises:v})=>v.includes(m))),
b=d.filter(m=>p.includes(m)||l(m,f)),O=f.filter(m=>!b.some(({premises:v})=>v.includes(m)));return b.length?{remark:Sr(b,
O),about:b,reading:!O.length}:{remark:o.includes(e.to)&&r.some(m=>o.includes(m))?`${te(e)} is part of a circle.`:Nr(e,s),
about:[]}}function Er(e,t,s){let n=s.filter(i=>i.to===t.to&&i.kind===t.kind&&Js(i.premises,t.premises));if(Pe(n.flatMap(
i=>i.premises),t.premises))return`${x(t.premises)} are linked, and you give them as independent. Join them with +.`;let o=t.
premises.filter(i=>!e.premises.includes(i));return`a premise is missing. ${`${x(e.premises)} cannot support ${e.to} with\
out ${x(o)}`}: join them with +.`}function Sr(e,t){let s=e.filter(({premises:i})=>i.length>1).map(({premises:i})=>x(i)),
n=e.filter(({premises:i})=>i.length===1).map(({premises:i})=>i[0]),o=`${x(t)} ${t.length===1?"does":"do"} not belong wit\
h`;if(!s.length&&!t.length)return`you link ${x(n)}, but each is an independent reason. Give each a line.`;if(!s.length)return`${o}\
 the other premises here.`;let r=[`${s[0]} are linked`,...s.slice(1).map(i=>`so are ${i}`)];return n.length&&r.push(`${x(
n)} ${n.length===1?"is an independent reason":"are independent reasons"}`),t.length&&r.push(`${o} them`),`${r.join("; ")}\
.${e.length>1?" Give each reason a line.":""}`}function Nr(e,t){for(let s of e.premises){let n=Tr(s,e.to,t);if(n.length)
return`this jumps over a step between ${s} and ${e.to}: ${x(n)}.`}return`${te(e)} is not in our reading. It may be defen\
sible: what in the text makes one count for or against the other?`}function Tr(e,t,s){let n=[[e]];for(let o=n.shift();o;o=
n.shift()){let r=o[o.length-1];for(let i of s.filter(({premises:a})=>a.includes(r))){if(i.to===t)return o.slice(1);n.push(
[...o,i.to])}}return[]}function jr(e){let t=e.filter(({kind:n})=>n==="supports"),s=n=>t.filter(({premises:o})=>o.includes(
n)).map(({to:o})=>o);for(let n of new Set(t.flatMap(({premises:o})=>o))){let o=[[n]];for(let r=o.pop();r;r=o.pop())for(let i of s(
r[r.length-1])){if(i===n)return[...r,n];r.includes(i)||o.push([...r,i])}}return[]}function Mr({kind:e,premises:t}){let s=e.
replace(/s$/,""),n=t.length===1?`What does it ${s}?`:`What do they ${s} together?`;return`Missing: ${x(t)}. ${n}`}var Ar=["One arrow a line.","Supports: ->","Attacks: -x","Linked premises: +"];k.map={shape:"text",blank:"Write at least\
 one arrow first.",holds:!0,draw(e,t){let s=c("textarea",{rows:6,wrap:"off",spellcheck:"false",autocapitalize:"none",class:"\
ck-map-text","aria-labelledby":`${t.id}-legend`,"aria-describedby":`${t.id}-syntax`}),n=({id:i,text:a})=>[c("dt",{},c("c\
ode",{},i)),y("dd",a)],o=jt.flatMap(i=>[c("br"),c("code",{},Ne(i))]),r=Ar.flatMap(i=>[c("span",{style:"white-space: nowr\
ap"},i)," "]);return{body:c("div",{class:"ck-drawn"},c("dl",{},e.choices.flatMap(n)),c("div",{},s,c("p",{id:`${t.id}-syn\
tax`,class:"ck-map-syntax"},r,c("br"),"An example with other claims:",o))),read:()=>s.value,write:i=>{s.value!==i&&(s.value=
i)}}},usable:V,grade(e,t){if(!t.trim())return;let{outcome:s,points:n,remarks:o}=Vs(t,e.choices.map(({id:r})=>r),e.arrows);
return{outcome:s,points:n,said:[...o,s==="right"&&e.replies.right].filter(Boolean)}},solution:e=>e.arrows.map(te).join(`\

`),answer:()=>"the map now shown",inWords:e=>e.arrows.map(({kind:t,premises:s,to:n})=>`${x(s.map(o=>`“${o}”`))} ${{supports:"\
support",attacks:"attack"}[t]}${s.length>1?"":"s"} “${n}”.`),explained:e=>[e.replies.right]};var ee=class{constructor(t,s,n,o){this.nodes=[],this.gaps=[],this.paragraphOf=[],this.list=c("div",{class:"ck-passage",role:"\
listbox","aria-multiselectable":"true","aria-label":s,"aria-describedby":o,lang:n},t.map((i,a)=>this.paragraph(i,a,t.length)));
let r=t.map(i=>c("p",{dir:"auto"},i.join("")));this.node=c("div",{},c("div",{class:"ck-spoken",lang:n},r),this.list),this.
at=1,this.reach(1)}paragraph(t,s,n){let o=n>1?`Paragraph ${s+1}`:!1;return c("p",{dir:"auto",role:"group","aria-label":o},
t.map((r,i)=>i%2?this.word(r,s):this.gap(r)))}word(t,s){this.paragraphOf.push(s);let n=this.nodes.length+1,o=c("span",{class:"\
ck-word",role:"option",tabindex:-1,"data-word":n},t);return this.nodes.push(o),o}gap(t){let s=c("span",{"aria-hidden":"t\
rue"},t);return this.gaps.push({node:s,before:this.nodes.length}),s}get count(){return this.nodes.length}text(t){return this.
nodes[t-1]?.textContent??""}quoted(t,s){let n=new Map(this.gaps.map(({node:r,before:i})=>[i,r.textContent])),o=[];for(let r=t;r<=
s;r+=1)o.push(this.text(r),r<s?n.get(r):"");return o.join("")}within(t,s){let n=this.paragraphOf[s-1],o=this.paragraphOf.
indexOf(n)+1,r=this.paragraphOf.lastIndexOf(n)+1;return Math.min(Math.max(t,o),r)}show(t,s,n){let o=r=>!!s&&s[0]<=r&&r<=
s[1];this.nodes.forEach((r,i)=>{let a=t(i+1),h=o(i+1);r.className=["ck-word",...Qs(a),h&&"ck-now"].filter(Boolean).join(
" "),r.setAttribute("aria-selected",String(!!a||h));let l=[h&&"about to be marked",a&&n[a.label],a?.sign].filter(Boolean);
l.length?r.setAttribute("aria-label",[r.textContent,...l].join(", ")):r.removeAttribute("aria-label"),tn(r,"tag",a?.begins&&
n.length>1?String(a.label+1):""),tn(r,"sign",a?.ends?Ir[a.look??""]??"":"")});for(let{node:r,before:i}of this.gaps){let[
a,h]=[t(i),t(i+1)],l=a&&h&&a.number===h.number?a:void 0,d=o(i)&&o(i+1);r.className=[...Qs(l),d&&"ck-now"].filter(Boolean).
join(" ")}}reach(t){let[s,n]=[this.nodes[this.at-1],this.nodes[t-1]];n&&(s&&(s.tabIndex=-1),n.tabIndex=0,this.at=t)}focus(t){
this.reach(t),this.nodes[t-1]?.focus()}towards(t,s){let n=this.paragraphOf[this.at-1];if(t==="Home")return s?1:this.paragraphOf.
indexOf(n)+1;if(t==="End")return s?this.count:this.paragraphOf.lastIndexOf(n)+1;if(t==="ArrowUp"||t==="ArrowDown")return this.
byLine(t==="ArrowUp"?-1:1);if(t!=="ArrowLeft"&&t!=="ArrowRight")return;let o=getComputedStyle(this.nodes[this.at-1]).direction===
"rtl",r=t==="ArrowRight"!==o?1:-1;return Math.min(Math.max(this.at+r,1),this.count)}byLine(t){let s=this.box(this.at),n=this.
nodes.map((i,a)=>({place:a+1,...this.box(a+1)})).filter(({line:i})=>(i-s.line)*t>Xs),o=Math.min(...n.map(i=>Math.abs(i.line-
s.line)));return n.filter(i=>Math.abs(i.line-s.line)<o+Xs).sort((i,a)=>Math.abs(i.middle-s.middle)-Math.abs(a.middle-s.middle))[0]?.
place??this.at}box(t){let{left:s,right:n,top:o,bottom:r}=this.nodes[t-1].getBoundingClientRect();return{left:s,right:n,line:(o+
r)/2,middle:(s+n)/2}}pointedAt(t){let s=t.target instanceof Element?t.target.closest("[data-word]"):null;if(s&&this.list.
contains(s))return Number(s.getAttribute("data-word"));let n=this.nodes.map((o,r)=>({place:r+1,...this.box(r+1)})).filter(
({line:o})=>Math.abs(o-t.clientY)<=Zs).map(({place:o,left:r,right:i})=>({place:o,off:Math.max(r-t.clientX,t.clientX-i,0)})).
sort((o,r)=>o.off-r.off)[0];return n&&n.off<=Zs?n.place:void 0}},Xs=6,Zs=22,Ir={right:"✓",partly:"½",wrong:"✗"},Qs=e=>e?
["ck-marked",`ck-as-${e.label+1}`,e.look&&`ck-${e.look}`]:[];function tn(e,t,s){s?e.dataset[t]=s:delete e.dataset[t]}var en="­‌‍⁠",Cr="'’-‐‑.·&_@־׳״",Lr=",:/٫٬",Rr=/[\u3041-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\u{20000}-\u{323af}\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]/u,
At=e=>e!==void 0&&/[\p{L}\p{N}\p{M}]/u.test(e),It=e=>e!==void 0&&/\p{N}/u.test(e),sn=e=>e!==void 0&&/\p{Sc}/u.test(e),nn=e=>e!==
void 0&&Rr.test(e)&&/\p{L}/u.test(e),nt=(e,t)=>t!==void 0&&e.includes(t);function on(e){let t=Array.from(e),s=(i,a)=>t.slice(i,a).join(""),n=[],o=0,r=0;for(;r<t.length;){let i=Br(t,r);i>r&&(n.push(
s(o,r),s(r,i)),o=i),r=Math.max(i,r+1)}return[...n,s(o)]}function Br(e,t){let s=Wr(e,t);if(!At(e[s]))return t;if(nn(e[s])){
for(s+=1;nt(en,e[s])||At(e[s])&&/\p{M}/u.test(e[s]);)s+=1;return s}for(;_r(e,s);)s+=1;let n=nt("%‰°",e[s])||sn(e[s])&&
!It(e[s+1]);return It(e[s-1])&&n?s+1:s}function _r(e,t){if(t>=e.length)return!1;if(nt(en,e[t]))return!0;if(nt(Lr,e[t]))return It(
e[t-1])&&It(e[t+1]);let s=e[t+(nt(Cr,e[t])?1:0)];return At(s)&&!nn(s)}function Wr(e,t){if(At(e[t])||At(e[t-1]))return t;
if(nt("#@",e[t]))return t+1;let s=t+(nt("+-−±",e[t])?1:0);return s+=sn(e[s])?1:0,It(e[s])?s:t}var Pr=["Choose the first word of what you want to mark, then the last one. For one word, choose it twice. With a mouse \
you can also draw over the words.","With the keyboard: arrows go from word to word, Enter sets the first word and then t\
he last one; or hold Shift while you move, then press Enter. Escape gives up, Delete takes a mark away."],qr="The number\
 of a label sets it.",kt=({first:e,last:t})=>`${e}-${t}`;function an(e,t){let s=new qe(t);return e.append(s.node),s}var qe=class{constructor(t){
this.options=t,this.labels=t.labels,this.id=M(),this.made=[],this.looks=new Map,this.anchor=null,this.isLocked=!1,this.label=
this.labels[0].id;let s=t.paragraphs.map(o=>typeof o=="string"?on(o):o),n=c("p",{id:`${this.id}-how`},Pr.join(" "),this.
labels.length>1&&` ${qr}`);this.words=new ee(s,t.name??"The text, word by word",t.language,n.id),this.list=new De(this),
this.usual=c("span",{},"Choose the first word, then the last one."),this.said=c("span",{"aria-live":"polite"}),this.chosen=
this.chooser(),this.node=c("div",{class:"ck-marking"},this.chosen,this.words.node,c("p",{class:"ck-hint"},this.usual,this.
said),c("details",{class:"ck-how"},c("summary",{},"How to mark"),n),this.list.node);for(let o of["input","change"])this.
node.addEventListener(o,r=>r.stopPropagation());Fr(this),this.write(t.marks??[])}chooser(){if(this.labels.length<2)return c(
"p",{class:"ck-as"},...rn(this.labels[0]));let t=(s,n)=>{let o=()=>this.setLabel(s.id),r=c("input",{type:"radio",name:this.
id,value:s.id,checked:!n,change:o}),i=c("span",{class:`ck-sample ck-marked ck-as-${n+1}`,"aria-hidden":"true"},n+1);return c(
"label",{},r,i,c("span",{},...rn(s)))};return c("fieldset",{class:"ck-as"},c("legend",{},"Mark words as"),this.labels.map(
t))}setLabel(t){this.label=t;let s=this.chosen.querySelectorAll("input");for(let n of s)n.checked=n.value===t}marks(){return this.
made.map(t=>({...t}))}quoted(t,s){return this.words.quoted(t,s)}write(t){this.made=[...t].sort((s,n)=>s.first-n.first),this.
show()}lock(t){this.isLocked=t,t&&this.quiet(),this.words.list.setAttribute("aria-disabled",String(t)),this.node.classList.
toggle("ck-locked",t);let s=this.node.querySelectorAll("input, select, button");for(let n of s)n.disabled=t;this.show()}judge(t){
this.looks=t,t.size&&this.quiet(),this.show()}quiet(){this.anchor=null,this.say("")}show(){let t=[];this.made.forEach((n,o)=>{
let r=this.looks.get(kt(n)),i=this.labels.findIndex(({id:h})=>h===n.label),a=this.quoted(n.first,n.last);for(let h=n.first;h<=
n.last;h+=1){let[l,d]=[h===n.first,h===n.last];t[h]={number:o,label:i,words:a,begins:l,ends:d,look:r,sign:Dr[r??""]}}});
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
({first:s,last:n})=>s<=t&&t<=n)}say(t){this.said.textContent=t,this.usual.hidden=!!t||this.isLocked}},Dr={right:"right",
partly:"partly right",wrong:"not right"},rn=({text:e,about:t})=>[c("strong",{},e),t&&`: ${t}`],De=class{constructor(t){this.
field=t,this.rows=new Map,this.none=c("p",{class:"ck-none"},"Nothing is marked yet."),this.items=c("ol",{class:"ck-mark-\
list","aria-label":"Your marks"}),this.node=c("div",{},this.none,this.items)}show(t){let s=new Map(t.map(r=>[kt(r),this.
rows.get(kt(r))??this.row(r)])),n=[...s.values()].map(({node:r})=>r);n.length===this.items.children.length&&n.every((r,i)=>r===
this.items.children[i])||this.items.replaceChildren(...n);for(let r of t){let i=s.get(kt(r))?.select;i&&i.value!==r.label&&
(i.value=r.label)}this.rows=s,this.none.hidden=t.length>0,this.items.hidden=!t.length}row(t){let{field:s}=this,n=`“${s.
quoted(t.first,t.last)}”`,o=()=>s.markAt(t.first)??t,r=s.labels.length<2?null:c("select",{"aria-label":`Label of ${n}`,
change:()=>s.relabel(o(),r?.value??t.label)},s.labels.map(({id:l,text:d})=>c("option",{value:l},d))),i=c("button",{type:"\
button","aria-label":`Remove ${n}`,click:()=>this.remove(o())},"Remove"),a=c("span",{class:"ck-controls"},r,i),h=c("div",
{class:"ck-marked-line"},c("span",{class:"ck-quote",dir:"auto"},n),a);return{node:c("li",{},h,s.options.describe?.(t)),select:r}}remove(t){
let s=this.field.made.indexOf(t);this.field.remove(t);let n=this.items.querySelectorAll("button"),o=n[Math.min(s,n.length-
1)];o?o.focus():this.field.words.focus(t.first)}};function Fr(e){let{words:t}=e,[s,n]=[0,!1];t.list.addEventListener("po\
interdown",r=>{[s,n]=[0,!1],!(r.pointerType!=="mouse"||r.button||e.isLocked||e.anchor!==null)&&(s=t.pointedAt(r)??0)}),t.
list.addEventListener("pointermove",r=>{if(!s||!(r.buttons&1))return;let i=t.pointedAt(r);!i||!n&&i===s||(n=!0,e.anchor=
s,e.move(i))});let o=()=>{n&&e.finish(),s=0};t.list.addEventListener("pointerup",o),t.list.addEventListener("pointerleav\
e",o),t.list.addEventListener("click",r=>{let i=t.pointedAt(r);!n&&i&&e.choose(i),n=!1}),t.list.addEventListener("keydow\
n",r=>{r.altKey||r.metaKey||!Kr(e,r)||(r.preventDefault(),r.stopPropagation())})}function Kr(e,t){let{key:s,shiftKey:n,ctrlKey:o}=t,
{words:r,isLocked:i}=e,a=r.towards(s,o);if(a!==void 0)return e.move(a,n),!0;if(o||i)return!1;if(s==="Enter"||s===" ")e.choose(
r.at);else if(s==="Escape"&&e.anchor!==null)e.giveUp();else if(s==="Delete"||s==="Backspace")Ur(e);else if(/^[1-9]$/.test(
s)&&e.labels.length>1)Hr(e,Number(s)-1);else return!1;return!0}function Ur(e){let t=e.markAt(e.words.at);t?e.remove(t):e.
say("This word is not marked.")}function Hr(e,t){let s=e.labels[t];if(!s)return;let n=e.markAt(e.words.at);e.setLabel(s.
id),e.anchor!==null?e.finish():n?e.relabel(n,s.id):e.say(`The next mark will be: ${s.text}.`)}function ln(e,t,s,n){let o=new Fe(t,s,new Set(n)),r=e.flatMap((l,d)=>o.pairs(l,d));r.sort((l,d)=>d.earned-l.earned||d.fit-
l.fit||Number(d.same)-Number(l.same)||d.shared-l.shared||l.mark-d.mark||l.span-d.span);let i=new Map;for(let l of r)!i.has(
l.mark)&&![...i.values()].some(({span:d})=>d===l.span)&&i.set(l.mark,l);let a=e.map((l,d)=>o.marked(l,i.get(d))),h=a.reduce(
(l,d)=>l+d.earned,0);return{marks:a,missed:t.map((l,d)=>d).filter(l=>!r.some(({span:d})=>d===l)),points:2*h/(e.length+t.
length)}}var Fe=class{constructor(t,s,n){this.spans=t,this.tempting=s,this.light=n}pairs(t,s){return this.spans.flatMap(
(n,o)=>{let r=hn(t,n);if(!r)return[];let i=this.fit(t,n),a=t.labels.some(d=>n.labels.includes(d)),h=a?i>=.5:i>=.9,l=a&&i>=
.9?1:h?.5:0;return[{mark:s,span:o,fit:i,same:a,shared:r,earned:l}]})}marked(t,s){let{span:n=null,earned:o=0,same:r=!0}=s??
{};if(s?.same&&s.fit>=.9)return{state:"right",at:n,earned:o,same:r};let i=this.tempted(t,s?.fit??.5);if(i!==null)return{
state:"tempting",at:i,earned:o,same:!0};if(s)return{state:s.fit>=.9?"label":this.astray(t,s.span),at:n,earned:o,same:r};
let a=this.spans.findIndex(h=>hn(t,h));return{state:a<0?"extra":"split",at:a<0?null:a,earned:o,same:r}}astray(t,s){if(this.
spans.filter(i=>this.heavy(t,i)*2>=this.heavy(i,i)).length>1)return"joined";let o=this.spans[s],r=this.heavy(t,o);return r===
this.heavy(o,o)?"long":r===this.own(t,o)?"short":"off"}tempted(t,s){let n=0,o=null;for(let[r,i]of this.tempting.entries()){
let a=this.fit(t,i);i.labels.length&&!t.labels.some(h=>i.labels.includes(h))||a<=n||(n=a,o=r)}return n>=Math.max(s,.5)?o:
null}fit(t,s){let n=this.heavy(t,s);return n?2*n/(this.own(t,s)+this.heavy(s,s)):0}heavy(t,s){let n=cn(s),o=n.filter(r=>!this.
light.has(r));return(o.length?o:n).filter(r=>t.first<=r&&r<=t.last).length}own(t,s){let n=cn(t).filter(o=>o<s.first||o>s.
last);return this.heavy(t,s)+n.filter(o=>!this.light.has(o)).length}},cn=({first:e,last:t})=>Array.from({length:t-e+1},(s,n)=>e+
n),hn=(e,t)=>Math.max(0,Math.min(e.last,t.last)-Math.max(e.first,t.first)+1);var Yr=/^([0-9a-f]{8})\.([1-9][0-9]{0,3})-([1-9][0-9]{0,3})$/;function Ke(e,t){let s=Object.entries(t).map(([r,i])=>dn(e,
r,i)),n=s.filter(Boolean).sort((r,i)=>r.first-i.first);return n.every((r,i)=>!i||n[i-1].last<r.first)&&n.length===s.length?
n:[]}function dn(e,t,s){let n=Yr.exec(t),o=e.passage.reduce((a,h)=>a+Math.floor(h.length/2),0);if(!n||n[1]!==e.text||!e.
labels.some(({id:a})=>a===s))return null;let[r,i]=[Number(n[2]),Number(n[3])];return r<=i&&i<=o?{first:r,last:i,label:s}:
null}var Ct=(e,t)=>`${e.text}.${kt(t)}`;function zr(e,t,s){let[n,o]=["",0];for(let r of e.passage)for(let[i,a]of r.entries())
o+=i%2,t<=o&&(i%2?o<=s:o<s)&&(n+=a);return n}function Gr(e,{state:t,at:s,same:n}){return t==="right"?e.spans[s??0].found:
t==="tempting"?e.wrong[s??0].reply:e.half[t]+(n||t==="label"||t==="joined"?"":` ${e.half.other}`)}k.mark={shape:"map",blank:"\
Mark some words first.",draw(e,t){let s=document.createElement("div"),n=r=>Object.fromEntries(r.map(i=>[Ct(e,i),i.label])),
o=an(s,{paragraphs:e.passage,labels:e.labels,language:e.language,onChange:()=>t.changed(),describe:r=>t.note(Ct(e,r))});
return{body:s,read:()=>n(o.marks()),write:r=>o.write(Ke(e,r)),told(r,i){let a=new Map(r.map(([h,l])=>[h.split(".")[1]??h,
Jr(l)]));o.judge(a),o.lock(i)}}},grade(e,t){let s=Ke(e,t);if(!s.length||s.length!==Object.keys(t).length)return;let n=ln(
s.map(({first:r,last:i,label:a})=>({first:r,last:i,labels:[a]})),e.spans.map(({first:r,last:i,label:a})=>({first:r,last:i,
labels:[a]})),e.wrong,e.light),o=n.points===1?"right":n.points?"partly":"wrong";return{outcome:o,points:n.points,notes:n.
marks.map((r,i)=>[Ct(e,s[i]),r.state==="right"||(r.earned?"partly":!1),Gr(e,r)]),said:[Vr(e,n),...n.missed.map(r=>e.spans[r].
missed),o==="right"?e.replies.right:e.replies.otherwise]}},usable:(e,t)=>Object.fromEntries(Object.entries(t).filter(([s,
n])=>Ke(e,{[s]:n}).length)),solution:e=>Object.fromEntries(e.spans.map(t=>[Ct(e,t),t.label])),everyReply:e=>e.spans.map(
t=>[Ct(e,t),null,t.found]),answer:()=>"as now marked",explained:e=>[e.replies.right],part(e,t,s){let n=dn(e,t,s[t]),o=n?
`“${zr(e,n.first,n.last)}”`:t;return n&&e.labels.length>1?`${o}, ${$(e.labels.find(({id:r})=>r===n.label)).text}`:o}};
var Jr=e=>e===null?"":e==="partly"?"partly":e?"right":"wrong";function Vr(e,{marks:t,missed:s}){let n=t.filter(({state:i})=>i===
"right").length,o=t.filter(({state:i,earned:a})=>i!=="right"&&a).length,r=s.length;return[`${n} of ${e.spans.length} fou\
nd.`,o?`${o} half right.`:"",r?`${r} not marked yet.`:""].filter(Boolean).join(" ")}var Xr=24;k.match={shape:"map",blank:"Match at least one row first.",draw(e,t){let s=({id:i,text:a})=>c("option",{value:i,
dir:"auto"},a),n=e.rows.map((i,a)=>c("select",{id:`${t.id}-${a}`,"aria-describedby":t.noteId(i.id)},[{id:"",text:"Choose\
…"},...e.choices].map(s))),o=n.map(()=>c("p",{class:"ck-chosen","aria-hidden":"true"})),r=()=>n.forEach((i,a)=>{let h=e.
choices.find(({id:l})=>l===i.value)?.text??"";o[a].textContent=h.length>Xr?h:""});for(let i of n)i.addEventListener("cha\
nge",r);return{body:c("div",{class:"ck-rows"},e.rows.map((i,a)=>c("div",{class:"ck-row"},c("label",{for:n[a].id},y("span",
i.text,i.quote)),n[a],o[a],t.note(i.id)))),read:()=>Object.fromEntries(e.rows.map((i,a)=>[i.id,n[a].value]).filter(([,i])=>i)),
write:i=>{for(let[a,h]of e.rows.entries())n[a].value=g(i,h.id)??"";r()}}},grade(e,t){let s=Object.entries(t).map(([n,o])=>{
let r=e.rows.find(i=>i.id===n);return[n,r&&o===r.answer,r&&g(r.replies,o)]});if(!s.some(([,,n])=>!n))return Xt(e,s,"rows\
 are right",{})},usable:(e,t)=>Object.fromEntries(e.rows.map(s=>[s.id,g(t,s.id)]).filter(([,s])=>e.choices.some(n=>n.id===
s))),solution:e=>Object.fromEntries(e.rows.map(t=>[t.id,t.answer])),everyReply:e=>e.rows.map(t=>[t.id,null,g(t.replies,t.
answer)]),answer:()=>"as now matched",chosen:(e,t,s)=>e.choices.find(({id:n})=>n===t[s])?.text};k.multiple={...bt,shape:"list",blank:"Choose at least one answer first.",draw:(e,t)=>Me(e,t,"checkbox"),grade(e,t){if(!gt(
t,e.choices))return;let s=e.choices.filter(i=>t.includes(i.id)),n=s.length>0&&s.every(i=>i.correct),o=n?s.length/wt(e).length:
0,r=o===1;return{outcome:r?"right":n?"partly":"wrong",points:o,notes:s.map(i=>[i.id,!!i.correct,i.reply]),said:[r?"You f\
ound all of it.":n?"There is more to find.":"Something you chose is wrong."]}},usable:(e,t)=>Nt(t,e.choices),solution:e=>wt(
e).map(t=>t.id)};var Ue=(e,t)=>gt(t,e.rows)&&t.length===e.rows.length;k.order={shape:"list",draw(e,t){let s=c("ol",{class:"ck-steps"}),n=new Map(
e.rows.map(h=>[h.id,o(h)]));function o(h){let l=(d,u,p)=>c("button",{type:"button","aria-label":`${p}: ${h.text}`,click:()=>a(
h,d)},u);return c("li",{},c("div",{class:"ck-step"},y("span",h.text,h.quote),c("span",{class:"ck-moves"},l(-1,"↑","Mov\
e up"),l(1,"↓","Move down"))),t.note(h.id))}let r=()=>[...s.children].map(h=>$([...n].find(([,l])=>l===h))[0]),i=h=>{let l=Ue(
e,h)?h:[...n.keys()];l.join()!==r().join()&&s.replaceChildren(...l.map(d=>$(n.get(d))))};function a(h,l){let d=r(),u=d.indexOf(
h.id),p=u+l;if(p<0||p>=d.length)return t.notice(`Already ${l<0?"first":"last"} of ${d.length}.`);let[f,b]=[s.children[u],
s.children[p]];return l<0?f.after(b):f.before(b),t.changed(),t.notice(`Now number ${p+1} of ${d.length}.`)}return i([]),
{body:s,read:r,write:i}},grade(e,t){if(!Ue(e,t))return;let s=e.rows.map(n=>[n.id,n.place===t.indexOf(n.id)+1,n.reply]);return Xt(
e,s,"steps are in the right place",e.replies)},usable:(e,t)=>Ue(e,t)?t:[],solution:e=>[...e.rows].sort((t,s)=>t.place-s.
place).map(t=>t.id),everyReply:e=>e.rows.map(t=>[t.id,null,t.reply]),answer:()=>"the order now shown",explained:e=>[e.replies.
right]};k.predict={...bt,check:"Predict",blank:"Make your prediction first.",everyReply:e=>e.choices.map(t=>[t.id,null,t.reply]),
grade(e,t){let s=e.choices.find(({id:n})=>n===t);return s&&{outcome:"noted",points:0,said:[s.reply]}}};k.single={...bt,grade(e,t){let s=e.choices.find(({id:o})=>o===t),n=s?.correct??!1;return s&&{outcome:n?"right":"wrong",points:n?
1:0,said:[s.reply]}},solution:e=>wt(e)[0]?.id??""};k.tally={shape:"list",blank:"Tick the sums you want to add up first.",draw(e,t){let s=e.rows.map(n=>c("input",{type:"che\
ckbox",value:n.id,"aria-describedby":t.noteId(n.id)}));return{body:c("div",{class:"ck-options"},e.rows.map((n,o)=>c("div",
{class:"ck-option"},c("label",{},s[o],y("span",n.text),c("span",{class:"ck-amount"},He(e,n.amount))),t.note(n.id)))),read:()=>s.
filter(n=>n.checked).map(n=>n.value),write:n=>{for(let o of s)o.checked=n.includes(o.value)}}},running(e,t){let{sum:s,clashes:n}=ze(
e,t);return[`Your sum: ${He(e,s)}. The target: ${He(e,e.answer)}.`,...n]},grade(e,t){let{picked:s,sum:n,clashes:o}=ze(e,
t);if(!gt(t,e.rows))return;let r=ft(n,e.answer,e.tolerance),i=r?o.length?"partly":"right":"wrong",a=r?o.length?"clash":"\
reached":n<e.answer?"short":"over",h=s.map(un);return{outcome:i,points:{right:1,partly:.5,wrong:0}[i],notes:h,said:[e.replies[a]]}},
usable:(e,t)=>Nt(t,e.rows),solution:e=>Ye(e)[0]??[],answer(e){let t=n=>$(e.rows.find(o=>o.id===n)).text;return Ye(e).slice(
0,4).map(n=>n.map(t).join(" + ")).join("; or ")||`no set of these rows reaches the target without counting ${pn(e)} twic\
e`},everyReply:e=>e.rows.map(un),explained:e=>[Ye(e).length?e.replies.reached:e.replies.clash]};var He=(e,t)=>zt(t,t===1&&
e.single||e.unit),pn=e=>Te(e.unit)?"money":e.unit||"amounts",un=e=>[e.id,null,e.reply?.text],fn=e=>e.reduce((t,s)=>t+s.amount,
0);function ze(e,t){let s=e.rows.filter(o=>t.includes(o.id)),n=[];for(let[o,r]of s.entries())for(let i of s.slice(o+1))r.
inside===i.id?n.push(`“${i.text}” already contains “${r.text}”.`):i.inside===r.id?n.push(`“${r.text}” already \
contains “${i.text}”.`):(r.clashes.includes(i.id)||i.clashes.includes(r.id))&&n.push(`“${r.text}” and “${i.text}\
” may be the same ${pn(e)}.`);return{picked:s,sum:fn(s),clashes:n}}function Ye(e){let t=[];for(let s=1;s<2**e.rows.length;s+=
1){let n=e.rows.filter((r,i)=>s&1<<i),o=n.map(r=>r.id);ft(fn(n),e.answer,e.tolerance)&&!ze(e,o).clashes.length&&t.push(o)}
return t.sort((s,n)=>s.length-n.length)}var Bt=2,mn=100,Zr=16,Lt=e=>Number.isSafeInteger(e)&&e>0,gn=e=>E(e)&&Object.hasOwn(e,"answer")&&Array.isArray(e.dot)&&e.
dot.length===2&&typeof e.dot[0]=="string"&&Lt(e.dot[1]),bn=(e,t=Zr)=>t>0?e===null||typeof e!="object"||Object.values(e).
every(s=>bn(s,t-1)):!1,Qr=e=>gn(e)&&bn(e)&&E(e.by)&&Object.values(e.by).every(Lt)&&(e.others===void 0||Array.isArray(e.others)&&
e.others.every(gn)),U=e=>E(e)&&Number.isInteger(e.version)&&e.version>Bt;function ti({saved:e,items:t,round:s,...n}){let o=Lt(
e)?e:1,r={dot:["1",o],by:{1:o}};if(!E(t))return Object.fromEntries(["off","weights","kept","wishes"].filter(a=>Object.hasOwn(
n,a)).map(a=>[a,{answer:n[a],...r}]));let i=Object.entries(t).filter(([,a])=>E(a)).map(([a,h])=>[a,{...h,...r}]);return Lt(
s)&&i.push(["#round",{answer:String(s),...r}]),Object.fromEntries(i)}var Rt=e=>e.isWellFormed?.()?e:e.replace(/\p{Surrogate}/gu,
"�");function se(e){return typeof e=="string"?Rt(e):Array.isArray(e)?e.map(se):E(e)?Object.fromEntries(Object.entries(
e).map(([t,s])=>[Rt(t),se(s)])):e}function T(e){let t=E(e)&&(e.version===Bt?e.items:e.version===1&&ti(e));return E(t)?Object.
fromEntries(Object.entries(t).filter(([,s])=>Qr(s)).map(([s,n])=>[Rt(s),Je(se(n))])):{}}var H=e=>Object.keys(e).length?{
version:Bt,items:se(e)}:{},rt=e=>e===""||e==null||typeof e=="object"&&!Object.keys(e).length,kn=({tries:e})=>e&&Lt(e)?e:
0,I=e=>rt(e.answer)&&!kn(e)&&e.revealed!==!0,j=(e,t=s=>s)=>E(e)?`{${Object.keys(e).sort().map(s=>`${JSON.stringify(t(s))}\
:${j(e[s],t)}`).join()}}`:Array.isArray(e)?`[${e.map(s=>j(s,t)).join()}]`:JSON.stringify(typeof e=="string"?t(e):e);function ei(e){
let t=n=>{let o=j(n.answer);return[[I(n)?0:1,kn(n),o.length,o,j(n)],n]},s=([n],[o])=>{let r=n.findIndex((i,a)=>i!==o[a]);
return r<0?0:n[r]>o[r]?-1:1};return e.map(t).sort(s).map(([,n])=>n)}var ot=({dot:e,answer:t})=>j([e,t]);function yn(e){let t=new Map;
for(let s of ei(e))t.has(ot(s))||t.set(ot(s),s);return[...t.values()]}var Ge=(e,{dot:[t,s]})=>(g(e.by,t)??0)>=s,F=({by:e,
others:t=[],...s})=>[s,...t],K=(e,t)=>Object.entries(t.by).every(s=>Ge(e,{dot:s}))&&F(t).every(s=>Ge(e,s));function ne(...e){
let t=new Map;for(let[s,n]of e.flatMap(Object.entries))t.set(s,Math.max(t.get(s)??0,n));return Object.fromEntries(t)}function wn(e,t){
let s=new Set(F(t).map(({dot:n})=>j(n)));return e.filter(n=>s.has(j(n.dot))||!Ge(t,n))}function si(e,t){let[s,n]=[K(e,t),
K(t,e)];if(s!==n||j(e)===j(t))return s?e:t;let[o,r]=[F(e),F(t)],i=s?[]:[...wn(o,t),...wn(r,e)],a=yn(i.length?i:[...o,...r]),
h=s&&ot(o[0])===ot(r[0])&&ot(o[0]),[l,...d]=[...a.filter(p=>ot(p)===h),...a.filter(p=>ot(p)!==h)],u=ne(e.by,t.by,...a.map(
({dot:[p,f]})=>({[p]:f})));return Je({...l,by:u,...d.length&&{others:d}})}var Je=e=>e.others&&e.others.length>mn?{...e,others:yn(
e.others).slice(0,mn)}:e;function W(e,t){let s=Object.entries(t).map(([n,o])=>[n,Je(Object.hasOwn(e,n)?si(e[n],o):o)]);return{
...e,...Object.fromEntries(s)}}var it=(e,t)=>Object.entries(t).some(([s,n])=>!Object.hasOwn(e,s)||!K(e[s],n));function $n(e,t,s){
let n=Object.entries(t).filter(([o,r])=>Object.hasOwn(e,o)&&I(e[o])&&!I(r)).map(([o,r])=>{let i=ne(e[o].by,r.by),a=g(i,s)??
0,[h,...l]=F(r).map((d,u)=>({...d,dot:[s,a+u+1]}));return[o,{...h,by:{...i,[s]:a+1+l.length},others:l}]});return{...W(e,
t),...Object.fromEntries(n)}}function _t({answer:e,others:t=[]}){let s=new Set([j(e)]);return t.filter(n=>!I(n)&&!s.has(
j(n.answer))&&s.add(j(n.answer)))}function oe(e,t,s){let n=(g(s,e)??0)+1;return{...t,dot:[e,n],by:{...s,[e]:n}}}function at(e,t){let s=globalThis;return s[Symbol.for(e)]??=t(),s[Symbol.for(e)]}var Ve="coursekit-kept",ae="coursekit:",Y=at("coursekit",()=>new Map),re=e=>{try{return JSON.parse(e??"null")}catch{return null}};
function ni(e){let t=re(document.getElementById("jupyter-config-data")?.textContent),s=t?.baseUrl??document.body?.dataset.
baseUrl;if(!s||e&&!t?.hubUser)return"";let n=String(s),o=N(()=>new URL(n,document.baseURI).pathname,n).replace(/\/$/,""),
r=oi(t?.hubPrefix),i=o.startsWith(`${r}/`)?o.slice(r.length):o,[a]=/^.*?\/user\/[^/]+/.exec(i)??[i];return`${o.slice(0,o.
length-i.length)}${a}`}var oi=e=>typeof e=="string"?e.replace(/\/hub\/?$/,""):"";function ri(e){let t=ni(e);return t?`co\
ursekit@${encodeURIComponent(t)}:`:ae}var ie=class{constructor({storage:t,binder:s,prefix:n=ri(s)}={}){this.open=()=>t===
void 0?globalThis.localStorage:t,this.prefix=n}get isThere(){try{return this.open().length>=0}catch{return!1}}names(t){let s=[];
try{s=Array.from({length:this.open().length},(n,o)=>this.open().key(o)??"")}catch{}return[...new Set([...s,...Y.keys()])].
filter(n=>n.startsWith(this.prefix+t)).map(n=>n.slice(this.prefix.length))}stored(t){try{return re(this.open().getItem(this.
prefix+t))}catch{return null}}read(t){let s=this.stored(t),n=T(re(Y.get(this.prefix+t)));return U(s)||!Object.keys(n).length?
s:H(W(T(s),n))}write(t,s){Y.set(this.prefix+t,JSON.stringify(s)),this.retry()}retry(){for(let t of[...Y.keys()].filter(s=>s.
startsWith(this.prefix))){let s=this.read(t.slice(this.prefix.length));!U(s)&&this.holds(t,JSON.stringify(s))&&Y.delete(
t)}}holds(t,s){try{return this.open().setItem(t,s),this.open().getItem(t)===s}catch{return!1}}unkept(t){let s=Y.get(this.
prefix+t),n=s===void 0?{}:T(this.stored(t));return Object.fromEntries(Object.entries(T(re(s))).filter(([o,r])=>!Object.hasOwn(
n,o)||!K(n[o],r)))}remove(t){Y.delete(this.prefix+t);try{this.open().removeItem(this.prefix+t)}catch{}}entries(t){return W(
this.fromCells(t),T(this.read(t)))}fromCells(t){let[s,...n]=t.split("/"),o=n[0]==="rounds"&&n[1];if(!o&&n[0]!=="question\
s")return{};let r=(i,a)=>o?i[0]===o:i.includes(a);return this.names(`${s}/`).filter(i=>i.split("/").length===3&&!i.startsWith(
`${s}/rounds/`)).map(i=>{let a=i.split("/")[2].split("+");return Object.fromEntries(Object.entries(T(this.read(i))).filter(
([h])=>r(a,h)))}).reduce(W,{})}whenKept(t,s,n=s){let o=`${this.prefix}${t}/`,r,i=h=>{let{newValue:l,key:d}=h,u=h.type===
"storage"&&l===null&&(d??o),p=u?u.startsWith(o):h.detail?.cleared===o;if(clearTimeout(r),p){for(let f of Y.keys())f.startsWith(
u||o)&&Y.delete(f);n()}else r=setTimeout(()=>{h.type!==Ve&&this.retry(),s()},50)},a=[Ve,"storage","focus"];for(let h of a)
globalThis.addEventListener(h,i);return()=>{clearTimeout(r);for(let h of a)globalThis.removeEventListener(h,i)}}},Wt=(e={})=>globalThis.
dispatchEvent(new CustomEvent(Ve,{detail:e}));var On="coursekit-work",En=1,ii=5e6,ai=["","right","partly","wrong","noted","shown"];function Sn(e){let t=-1;for(let s of new TextEncoder().
encode(e)){t^=s;for(let n=0;n<8;n+=1)t=t>>>1^(t&1?3988292384:0)}return(~t>>>0).toString(16).padStart(8,"0")}var Z=e=>typeof e==
"string",Xe=e=>typeof e=="number"&&Number.isFinite(e),Ze=e=>Z(e)||E(e)&&Object.values(e).every(Z)||Array.isArray(e)&&e.every(
t=>Z(t)||Xe(t)||Array.isArray(t)&&t.every(Xe));function xn({answer:e,dot:t,first:s,tries:n,outcome:o,revealed:r,sure:i,of:a}){
return{answer:e,dot:t,...Ze(s)&&{first:s},...Yt(n)&&{tries:n},...o&&ai.includes(o)&&{outcome:o},...r===!0&&{revealed:r},
...Xe(i)&&i>=0&&i<=100&&{sure:i},...a&&Z(a)&&{of:a}}}function Qe(e){let t=Object.entries(e).filter(([,s])=>Ze(s.answer)&&
Object.keys(s.by).length&&!I(s)).map(([s,{by:n,others:o=[],...r}])=>{let i=o.filter(({answer:a})=>Ze(a)).map(xn);return[
s,{...xn(r),by:n,...i.length&&{others:i}}]});return Object.fromEntries(t)}var Nn=e=>j(e,Rt);function ci(e){let t=0;return{
text:e.replace(/("[^"\\]*(?:\\.[^"\\]*)*")([ \t\r\n]*:)?|[ \t\r\n]+/g,(n,o="",r="")=>(r&&(t+=1),(o.includes("\\")?JSON.stringify(
JSON.parse(o)):o)+r.trim())),names:t}}function hi(e){let t=0;for(let s=[e];s.length;){let n=s.pop();if(!(n===null||typeof n!=
"object")){Array.isArray(n)||(t+=Object.keys(n).length);for(let o of Object.values(n))s.push(o)}}return t}function Tn({kit:e,
id:t,name:s,lessons:n},o){let r=Object.entries(o).map(([a,h])=>[a,Qe(h)]).filter(([,a])=>Object.keys(a).length),i=Nn({kit:e,
id:t,...s&&{name:s},lessons:n,places:Object.fromEntries(r)});return`{"format":"${On}","version":${En},"checksum":"${Sn(i)}\
","content":${i}}
`}function jn(e,t){if(new TextEncoder().encode(e).length>ii)throw new Error("it is larger than any saved work.");if(e.includes(
"\0"))throw new Error("it is text in UTF-16: some editor has saved it anew.");let s=e.replace(/^\ufeff/,""),n;try{n=JSON.
parse(s)}catch{throw new Error("it is not complete: it may be cut off, or of another kind.")}if(!E(n)||n.format!==On||!Number.
isInteger(n.version)||n.version<1)throw new Error("it is not work saved from a course.");if(n.version>En)throw new Error(
"it was saved by a newer version of the course.");let o=ci(s);if(o.names!==hi(n))throw new Error("it gives something twi\
ce under one name: nobody can tell which of the two is meant.");let r=n.content;if(!E(r)||!Z(r.kit)||!E(r.places))throw new Error(
"it does not have the form of saved work.");if(r.kit!==t)throw new Error(`it is work on another course (${r.kit.slice(0,
60)}).`);return{work:r,intact:li(n.checksum,[()=>vn(s),()=>vn(o.text),()=>Nn(r)])}}var vn=e=>e.slice(e.indexOf('"content\
":')+10,e.lastIndexOf("}"));function li(e,t){try{return t.some(s=>Sn(s())===e)}catch{return!1}}async function Mn(e){let t=e.get("comm_id"),s=t&&await e.widget_manager?.get_model?.(t),n=s&&Object.getPrototypeOf(s.constructor.
prototype)._handle_comm_msg;return!n||!s.comm?!1:(s.comm.on_msg(o=>n.call(s,o)),!0)}var di="Run this cell to work with it here.",ui=200;function pi(e){let t,s=-1/0,n=null,o=()=>{clearTimeout(t);let i=n;n=
null,i&&e(i.value)};return{tell:i=>{clearTimeout(t),n={value:i};let a=()=>{s=performance.now(),o()},h=s+ui-performance.now();
h<=0?a():t=setTimeout(a,h)},now:o}}async function fi(e){await Mn(e)&&e.send({ask:"news"})}var ts=at("coursekit notebooks",
()=>new Set);function An(){for(let e of ts)e.isDisposed?ts.delete(e):e.model?.dirty&&e.contentsModel?.writable&&e.save().
catch(console.error)}var In=(e,t)=>()=>{let s=[e,"answers","stored","trouble","binder"],n=new Set,o={},r=null,i=h=>{o={...o,
...h};for(let l of n)l(h)},a=h=>{let l=s.map(d=>[d,h.get(d)]).filter(([,d])=>d!=null);for(let[d]of l)h.set(d,null);l.length&&
i(Object.fromEntries(l))};return{initialize({model:h,heard:l=[]}){for(let p of l)i(p);a(h);for(let p of s)h.on(`change:${p}`,
()=>a(h));h.on("msg:custom",i);let d=pi(p=>{try{h.send({answers:p})}catch{}});r=d,o[e]||h.send({ask:"everything"}),fi(h).
catch(console.error);let u=["pagehide","visibilitychange"];for(let p of u)globalThis.addEventListener(p,d.now,!0);return()=>{
for(let p of u)globalThis.removeEventListener(p,d.now,!0)}},render({model:h,el:l}){let{context:d}=h.widget_manager??{};d&&
ts.add(d);let u=null,p=O=>{o.answers=O,r?.tell(O)},f=()=>{l.replaceChildren();let{[e]:O,...C}=o;u=t(l,O,{...C,onChange:p,
notebook:h.widget_manager})},b=O=>{if(!u)return o[e]&&f();O.answers&&u.follow(O.answers),("stored"in O||"trouble"in O)&&
u.hear?.(o.stored,o.trouble)};return o[e]?f():l.append(c("p",{},di)),n.add(b),()=>{n.delete(b),u?.stop()}}}};var P=class e{constructor(t,s){this.kit=t,this.cupboard=new ie(s),this.me=M(),this.before=this.cupboard.prefix!==ae?new e(
t,{...s,prefix:ae}):null}get forgets(){return!this.cupboard.isThere||Object.keys(this.unkept()).length>0}entries(t){return this.
cupboard.entries(`${this.kit}/${t}`)}names(){return this.cupboard.names(`${this.kit}/`).map(t=>t.slice(this.kit.length+1)).
filter(Cn)}places(t=[]){let s=t.flatMap(o=>o.rounds.map(({place:r})=>r)),n=[...new Set(["questions",...s,...this.names()])];
return this.filled(n,o=>this.entries(o))}unkept(){return this.filled(this.names(),t=>this.cupboard.unkept(`${this.kit}/${t}`))}filled(t,s){
let n=t.map(o=>({place:o,items:s(o)}));return Object.fromEntries(n.filter(({items:o})=>Object.keys(o).length).map(({place:o,
items:r})=>[o,r]))}keep(t,s,n){let o=`${this.kit}/${t}`,r=this.cupboard.read(o),i=n(this.entries(t),s);return U(r)||!it(
T(r),i)?!1:(this.cupboard.write(o,H(i)),!0)}take(t,s=W){Object.entries(t).filter(([o,r])=>Cn(o)&&this.keep(o,r,s)).length&&
Wt()}clear(){for(let t of this.cupboard.names(`${this.kit}/`))this.cupboard.remove(t);Wt({cleared:`${this.cupboard.prefix}${this.
kit}/`})}whenKept(t,s){return this.cupboard.whenKept(this.kit,t,s)}about(){let{id:t,name:s}=this.entries("about");return{
id:t?.answer,name:s?.answer??""}}tellAbout(t){let s=this.entries("about"),n=Object.entries(t).filter(([o,r])=>(g(s,o)?.answer??
"")!==r);this.take({about:Object.fromEntries(n.map(([o,r])=>[o,oe(this.me,{answer:r},g(s,o)?.by??{})]))})}save(t=[],s=this.
about().name){let{id:n=Math.random().toString(36).slice(2,12)}=this.about();this.tellAbout({id:n,name:s});let o=Object.fromEntries(
t.map(d=>[d.id,d.edition])),{about:r,...i}=this.places(t),a=Tn({kit:this.kit,id:n,name:s,lessons:o},i),h=`${this.kit}-wo\
rk-${mi(new Date)}.json`,l=c("a",{href:URL.createObjectURL(new Blob([a],{type:"application/json"})),download:h});return l.
click(),setTimeout(()=>URL.revokeObjectURL(l.href),6e4),An(),h}},Cn=e=>["questions","switches","bargain","about"].includes(
e)||/^rounds\/[^/]+$/.test(e),yt=e=>E(e?.places)?Object.fromEntries(Object.entries(e.places).map(([t,s])=>[t,T(s)])):{};
function mi(e){let t=s=>String(s).padStart(2,"0");return`${e.getFullYear()}-${t(e.getMonth()+1)}-${t(e.getDate())}-${t(e.
getHours())}${t(e.getMinutes())}`}var es="Save my work to a file",ss="A hosted session, as on Binder, ends after some ten idle minutes, and what it kept i\
s gone: save a file before you leave.",Pt={"":"",nowhere:"What you did here last is not kept: this browser has no space \
left for it, or does not allow it. It is gone when you close or reload this page. Save your work to a file first.",elsewhere:`\
What you did here last is kept only on the computer that runs the notebooks: this browser has no space left for it, or d\
oes not allow it. ${ss}`},$t="This browser does not keep what you do in the course: it has no space left for it, or does\
 not allow it. Save your work to a file before you close or reload this page.",ns=e=>`Saved as ${e}, where your browser \
keeps downloads. It is what you load to go on, and what you hand in.`,os=e=>e.every(([t,s])=>s&&K({by:s},t)),ce=e=>e.length?
os(e)?"elsewhere":"nowhere":"",Q=class{constructor(t){this.due="",this.words=c("p"),this.saved=c("p");let s=c("button",{
type:"button",click:()=>this.say(this.words.textContent??"",ns(t()))},es);this.node=c("div",{class:"ck-notice",hidden:!0},
this.words,c("div",{class:"ck-buttons"},s),this.saved),this.spoken=c("div",{class:"ck-spoken","aria-live":"polite"})}show(t){
this.due=t,t!==this.words.textContent&&(t||!this.node.contains(document.activeElement)?this.say(t):this.node.addEventListener(
"focusout",()=>setTimeout(()=>this.show(this.due)),{once:!0}))}say(t,s=""){this.node.hidden=!t,this.words.textContent=t,
this.saved.textContent=s,this.spoken.textContent=s||t}};var xt="The answers kept here were made by a newer version of this course. They are left alone; what you answer now is n\
ot kept.",gi=1500,tt=class{constructor(t,s,{answers:n,stored:o,onChange:r=()=>{},...i},a,h){let[l]=t.split("/");this.key=
t,this.names=s,this.onChange=r,this.fit=a,this.show=h,this.me=M(),this.items={},this.safe={},this.fitting=new WeakMap,this.
later=void 0,this.course=new P(l,i),this.cupboard=this.course.cupboard,this.notice=new Q(()=>this.course.save());let d=this.
cupboard.read(t);this.fromNewer=U(d)||U(n);let u=this.course.whenKept(()=>this.refresh(),()=>this.forget());this.stop=()=>{
clearTimeout(this.later),u()},!this.fromNewer&&(this.take(this.cupboard.fromCells(t)),this.take(T(d)),this.take(T(n)),this.
store(),this.hear(o),it(T(n),this.items)&&this.tell())}entry(t){let s=g(this.items,t);return s&&!this.fitting.has(s)&&this.
fitting.set(s,this.fit(t,s)),s&&this.fitting.get(s)}take(t){let s=this.names.filter(n=>Object.hasOwn(t,n)).filter(n=>!g(
this.items,n)||!K(this.items[n],t[n]));return this.items=W(this.items,Object.fromEntries(s.map(n=>[n,t[n]]))),s.length>0}put(t){
let s=T(this.cupboard.read(this.key));!this.fromNewer&&this.take(s)&&setTimeout(()=>this.show());for(let[n,o]of Object.entries(
t)){let r=ne(g(s,n)?.by??{},g(this.items,n)?.by??{});this.items[n]=oe(this.me,{...this.entry(n),...o},r)}this.fromNewer||
(this.store(),this.tell())}store(){let t=T(this.cupboard.read(this.key));it(t,this.items)&&(this.cupboard.write(this.key,
H(W(t,this.items))),Wt()),this.notify()}tell(){try{this.onChange(mt(H(this.items)))}catch{}}notify(){let t=this.cupboard.
unkept(this.key),s=this.names.filter(r=>Object.hasOwn(t,r)),n=ce(s.map(r=>[t[r],g(this.safe,r)]));if(n==="nowhere"&&this.
notice.words.textContent!==Pt.nowhere&&Object.keys(this.safe).length){this.later??=setTimeout(()=>{this.safe={},this.notify()},
gi);return}clearTimeout(this.later),this.later=void 0,this.notice.show(Pt[n])}hear(t){this.safe=E(t)?t:{},this.notify()}refresh(){
this.fromNewer||(this.take(T(this.cupboard.read(this.key)))&&(this.show(),this.tell()),this.notify())}follow(t){this.fromNewer||
U(t)||!this.take(T(t))||(this.store(),this.show())}forget(){this.items={},this.show(),this.tell(),this.notify()}get face(){
return{follow:t=>this.follow(t),hear:t=>this.hear(t),stop:this.stop}}};function Ln({answer:e,dot:t,by:s},n){return Array.isArray(e)?{answer:n.map(({id:o})=>o).filter(o=>e.includes(o)),dot:t,by:s}:
null}var rs={scintilla:"at least one reason for it holds (the weakest: “scintilla of evidence”)",validity:"a reason \
for it holds and no attack on it does (stricter: “dialectical validity”)"};function Rn({answer:e,dot:t,by:s}){return typeof e==
"string"&&Object.hasOwn(rs,e)?{answer:e,dot:t,by:s}:null}function is({claims:e,relations:t,order:s},n,o){let r=new Set,i=({
premises:u})=>u.every(p=>r.has(p)),a=(u,p)=>t.filter(f=>f.to===u&&f.kind===p),h=u=>a(u,"supports").some(i)&&(o!=="validi\
ty"||!a(u,"attacks").some(i));for(let u of s)!n.includes(u)&&(!a(u,"supports").length||h(u))&&r.add(u);let l=u=>n.includes(
u)?"off":r.has(u)?a(u,"attacks").some(i)?"disputed":"on":"fallen",d=new Map(e.map(({id:u})=>[u,l(u)]));return{state:u=>$(
d.get(u)),stands:u=>["on","disputed"].includes($(d.get(u))),reasons:(u,p)=>a(u,p).filter(i),applies:i}}var le={on:"stand\
s",disputed:"stands, disputed",fallen:"falls",off:"switched off"},he=(e,t)=>x(t.map(({premises:s})=>`${e} ${s.join(" wit\
h ")}`));function Bn(e,t,s){let n=is(e,t,s),{conclusion:o}=e,r=e.claims.map(({id:d})=>d).filter(d=>n.state(d)==="fallen"),
i=r.length===1?"falls":"fall",a=t.length?`Switched off: ${x(t)}.`:"All claims are switched on.",h=s==="validity"?"By the\
 stricter standard":"So",l=r.length?` ${h} ${x(r)} ${i}.`:t.length?" Nothing else falls.":"";return`${a}${l} ${wi(n,o,t.
length)}`}function wi(e,t,s){if(e.state(t)==="off")return`The conclusion, ${t}, is switched off.`;let[n,o]=[e.reasons(t,
"supports"),e.reasons(t,"attacks")];if(!e.stands(t))return n.length?`The conclusion, ${t}, is supported ${he("by",n)}, b\
ut attacked ${he("by",o)}.`:`The conclusion, ${t}, has nothing left to stand on.`;let r=n.length?` ${he("on",n)}`:"",i=o.
length?`, disputed ${he("by",o)}`:", and nothing disputes it";return`The conclusion, ${t}, ${s?"still stands":"stands"}${r}${i}\
.`}var[_n,bi,de]=[13,10.5,4.5];function Wn(e,t,s,n){let{layout:o,relations:r,claims:i}=e,a=new Map(i.map(({id:p,label:f})=>[
p,f])),h=new Map(r.map(p=>[p.id,p])),l=10,[d,u]=[o.width+2*l,o.height+2*l];return w("svg",{viewBox:[-l,-l,d,u].join(" "),
style:`min-width: ${d}px`,role:"img","aria-label":`Map of the argument. ${s} The list below has every claim.`,class:"ck-\
picture"},w("g",{"aria-hidden":"true"},o.paths.map(p=>$i(p,$(h.get(p.relation)),t,o.gap)),o.boxes.map(p=>yi(p,$(a.get(p.
claim)),t.state(p.claim),p.claim===e.conclusion,n))))}var ki={disputed:"disputed",fallen:"falls",off:"off"};function yi({
claim:e,x:t,y:s,width:n,height:o,lines:r},i,a,h,l){let d=t+n/2,u=s+(o-_n*r.length)/2+bi,p=C=>[w("tspan",{class:"ck-name"},
e),C.slice(e.length)],f=(C,m)=>w("text",{x:d,y:u+_n*m},m?C:p(C)),b=ki[a]??"",O=b.length*6.5+10;return w("g",{class:`ck-b\
ox ck-${a}${h?" ck-last":""}`,click:()=>l(e),"data-claim":e},w("title",{},`${i}: ${le[a]}`),w("rect",{x:t,y:s,width:n,height:o,
rx:3}),(a==="fallen"||a==="off")&&w("path",{class:"ck-strike",d:`M${t},${s+o}L${t+n},${s}`}),r.map(f),b&&w("g",{class:"c\
k-badge"},w("rect",{x:t+n-O-4,y:s-11,width:O,height:16,rx:8}),w("text",{x:t+n-O/2-4,y:s+1},b)))}function $i({stems:e,bar:t,
head:s,word:n},o,r,i){let[a,h]=s,l=b=>w("polyline",{points:b.map(O=>O.join(",")).join(" ")}),d=o.kind==="supports",u=r.applies(
o),p=[de,-de].map(b=>l([[a-7-de,h-b],[a-7+de,h+b]])),f=w("path",{class:"ck-head",d:`M${a-9},${h-5}L${a},${h}L${a-9},${h+
5}Z`});return w("g",{class:`ck-path ck-${o.kind} ck-${o.basis}${u?"":" ck-idle"}`,"data-relation":o.id},w("g",{class:"ck\
-stems"},e.map(l),t.length&&l([[t[0],h],s])),t.length&&w("path",{class:"ck-bar",d:`M${t[0]},${t[1]-6}V${t[2]+6}`}),t.length&&
w("text",{x:t[0]+10,y:h-5,class:"ck-plus"},"+"),d?f:p,n&&w("text",{x:a-i/2-2,y:h-7,class:"ck-word"},n))}var as=class{constructor(t,s){this.content=t,this.claims=new Map(t.claims.map(o=>[o.id,o]));let n=(o,r)=>o==="off"?Ln(r,
t.claims):Rn(r);this.kept=new tt(t.key,["off","standard"],s,n,()=>this.show()),this.build(),this.show()}off(){return this.
kept.entry("off")?.answer??[]}standard(){return this.kept.entry("standard")?.answer??"scintilla"}build(){let t=(n,o)=>c(
"fieldset",{},c("legend",{},n),c("div",{class:"ck-switch-list"},o.map(r=>this.control(r))));this.boxes=new Map;let{claims:s}=this.
content;this.status=c("p",{role:"status",class:"ck-outcome"}),this.allOn=c("button",{type:"button",click:()=>this.set([])},
"Switch all on"),this.picture=B("Picture of the map"),this.list=c("div",{class:"ck-states"}),this.root=c("div",{class:"c\
k-screen ck-switches",role:"group","aria-label":"Premise switches"},this.chooser(),c("div",{class:"ck-result"},this.status,
this.allOn),this.kept.notice.node,this.kept.notice.spoken,c("div",{class:"ck-beside"},c("div",{},t("Premises: nothing in\
 the map supports them",s.filter(({premise:n})=>n)),t("Claims that rest on others",s.filter(({premise:n})=>!n))),this.picture),
c("details",{open:!0},c("summary",{},"The map as a list, with the state of each claim"),this.list)),this.kept.fromNewer&&
this.root.prepend(c("p",{class:"ck-notice"},xt)),L(this.root)}control({id:t,label:s}){let n=c("input",{type:"checkbox",value:t,
change:()=>this.toggle(t)});return this.boxes.set(t,n),c("label",{},n,c("span",{},c("b",{},t)," ",y("span",s)))}chooser(){
let t=M();return this.choices=Object.entries(rs).map(([s,n])=>{let o=c("input",{type:"radio",name:t,value:s,change:()=>this.
judgeBy(s)});return[o,c("label",{},o,c("span",{},n))]}),c("fieldset",{class:"ck-standard"},c("legend",{},"Proof standard\
: a claim that rests on others stands when"),this.choices.map(([,s])=>s))}judgeBy(t){this.kept.put({standard:{answer:t}}),
this.show()}toggle(t){let s=this.off();this.set(s.includes(t)?s.filter(n=>n!==t):[...s,t])}set(t){let s=document.activeElement===
this.allOn;this.kept.put({off:{answer:this.content.claims.map(({id:n})=>n).filter(n=>t.includes(n))}}),this.show(),s&&this.
allOn.disabled&&this.boxes.values().next().value?.focus()}show(){let t=this.off(),s=this.standard(),n=is(this.content,t,
s);for(let[r]of this.choices)r.checked=r.value===s;for(let[r,i]of this.boxes)i.checked=!t.includes(r);this.allOn.disabled=
!t.length;let o=Bn(this.content,t,s);o!==this.status.textContent&&(this.status.textContent=o),this.picture.replaceChildren(
N(()=>Wn(this.content,n,o,r=>this.toggle(r)),Gt)),this.list.replaceChildren(this.outline(n))}outline(t){let s=new Set,{relations:n,
conclusion:o,claims:r}=this.content,i=(l,d="")=>{let u=s.has(l),p=n.filter(({to:f})=>f===l);return s.add(l),c("li",{"dat\
a-claim":l,class:`ck-${t.state(l)}`},d,c("b",{},l),": ",y("span",`${$(this.claims.get(l)).label}. `),c("span",{class:"ck\
-state"},`${le[t.state(l)]}${u&&p.length?" (see above)":""}`),!u&&p.length&&c("ul",{},p.map(a)))},a=l=>{let d=l.kind==="\
supports"?"Supported":"Attacked",u=l.concession?", as a concession,":"",p=l.basis==="stated"?"":", as we read it,",{premises:f}=l;
return f.length===1?i(f[0],`${d}${u}${p} by `):c("li",{},`${d}${u}${p} by these together:`,c("ul",{},f.map(b=>i(b))))},h=i(
o);return c("ul",{},h,r.filter(({id:l})=>!s.has(l)).map(({id:l})=>i(l)))}};function Pn(e,t,s={}){let n=new as(t,s);return e.
append(n.root),n.kept.face}var R=100,vt=(e,t)=>[0,1].map(s=>e.reduce((n,o,r)=>n+o.worth[s]*t[r][s],0)),et=(e,t)=>[e[0]-t[0],e[1]-t[1]],xi=e=>Math.max(
e[0],0)*Math.max(e[1],0),cs=(e,t,s)=>e.map((n,o)=>n+s*(t[o]-n)),qn=(e,t)=>Math.max(...et(e,t).map(Math.abs))<=1e-9*Math.
max(1,...e.map(Math.abs)),Dn=(e,t)=>{let[s,n]=[e[0]*t[1],e[1]*t[0]];return Math.abs(s-n)<=1e-9*Math.max(s,n)};function ue(e){
let t=e.map(({kept:s})=>s);return{shares:t,points:vt(e,t),deal:!1}}var Fn=(e,t)=>e.map(({worth:s,kept:n},o)=>s[0]||s[1]?
[t[o],1-t[o]]:n);function hs(e){let t=e.map(({worth:r})=>r[0]&&!r[1]?1:0),s=r=>e[r].worth[1]/e[r].worth[0],n=[...e.keys()].
filter(r=>e[r].worth[0]&&e[r].worth[1]).sort((r,i)=>s(r)-s(i)),o=[t];return n.forEach((r,i)=>{let a=[...o[o.length-1]];a[r]=
1,i&&Dn(e[n[i-1]].worth,e[r].worth)?o[o.length-1]=a:o.push(a)}),o.map(r=>({points:vt(e,Fn(e,r)),first:r}))}function Kn(e,t){
let s=[];return e.forEach((n,o)=>{let r=e[o+1]??n,i=[0,1].map(a=>(t[a]-n[a])/(r[a]-n[a])).filter(a=>a>0&&a<1).sort((a,h)=>a-
h);for(let a of[0,...i]){let h=cs(n,r,a);Math.min(...et(h,t))>=-1e-9*R&&s.push(h)}}),s}function vi(e,t,s){let[[n,o],[r,i]]=[
et(e,s),et(t,s)],[a,h]=[r-n,i-o],l=a*h<0?[Math.min(Math.max(-(n*h+o*a)/(2*a*h),0),1)]:[],d=1e-9*Math.max(...[...e,...t,...s].
map(Math.abs));return[0,...l,1].map(u=>({gained:et(cs(e,t,u),s),along:u})).filter(({gained:u})=>Math.min(...u)>d).map(({
gained:u,along:p})=>[xi(u),p]).reduce((u,p)=>u&&u[0]>=p[0]?u:p,void 0)}function Un(e){let t=e.map(({worth:n,kept:o})=>{let r=Math.
max(0,1-o[0]-o[1]);return n[0]&&n[1]?o.map(i=>i+r/2):o}),s=vt(e,t);return{shares:t,points:s,deal:!qn(s,ue(e).points)}}function Oi(e){
let t=ue(e),s=hs(e),n;for(let[a,h]of s.entries()){let l=s[a+1]??h;if(l===h&&s.length>1)continue;let d=vi(h.points,l.points,
t.points);d&&!(n&&n.best>=d[0])&&(n={best:d[0],along:d[1],low:h,high:l})}if(!n)return t;let o=Fn(e,cs(n.low.first,n.high.
first,n.along)),r=vt(e,o),i=Un(e);return qn(i.points,r)?i:{shares:o,points:r,deal:!0}}function Ei(e){let t=vt(e,e.map(()=>[
1,1])),s=e.map(({worth:i})=>Dn(i,t));if(s.every(Boolean))return;let n=e.map(({worth:i,kept:a},h)=>s[h]?a:i[0]*t[1]>i[1]*
t[0]?[1,0]:[0,1]),o=vt(e,n),r=Math.min(...et(o,ue(e).points))>1e-9*Math.max(...t);return{shares:n,points:o,deal:r}}var ct="\
No deal",pe="Issue by issue",fe="Both at once",me="Whole swap";function Dt(e){let t=Ei(e);return{[ct]:ue(e),[pe]:Un(e),[fe]:Oi(
e),...t&&{[me]:t}}}var A=e=>String(Math.floor(e*10+.5+1e-6)/10+0),Hn=e=>A(e)==="0"?"0":`+${A(e)}`.replace("+-","−"),Ot=e=>e.
slice(0,1).toUpperCase()+e.slice(1);function ls(e,t){let s=Dt(e),[n,o,r]=[s[fe],s[pe],s[me]],i=t.map((l,d)=>`${l} ${A(n.
points[d])}`),a=et(n.points,o.points).map(A),h=[];return n.deal?a.every(l=>l==="0")?h.push(`Linking both issues gains no\
thing: ${i[0]} points, ${i[1]} points, as issue by issue.`):h.push(`Linking both issues gives ${i[0]} points and ${i[1]}\
 points: ${a[0]} and ${a[1]} more than issue by issue.`):h.push("No deal: no possible deal is better for both sides than\
 having none."),et(r?.points??[0,0],r?s[ct].points:[0,0]).forEach((l,d)=>{l<0&&A(-l)!=="0"&&h.push(`The whole swap would\
 leave ${t[d]} ${A(-l)} points worse off than no deal.`)}),Ot(h.join(" "))}var[ds,Si]=[640,220],Ni=.73,ht={left:62,right:24,top:18,bottom:58},Yn=18,zn=3,Ti=380;function ji(e){let t=Math.max(Si,Math.
min(ds,e||ds)),s=Math.round(Ni*t+(ds-t)/6),n=i=>ht.left+i/R*(t-ht.left-ht.right),o=i=>s-ht.bottom-i/R*(s-ht.top-ht.bottom);
return{width:t,height:s,across:n,down:o,path:i=>i.map(([a,h])=>`${n(a)},${o(h)}`).join(" ")}}var Gn={[ct]:["rect",{x:-6,
y:-6,width:12,height:12}],[pe]:["path",{d:"M0,-8 L7.5,6 L-7.5,6 Z"}],[fe]:["circle",{r:7.5}],[me]:["path",{d:"M0,-9 L9,0\
 L0,9 L-9,0 Z"}]},lt=(e,t,s,n,o)=>w("line",{x1:e,y1:t,x2:s,y2:n,class:o});function Jn(e,t,s){let[n,o]=Gn[e],r=e.toLowerCase().
replaceAll(" ","-");return w(n,{...o,transform:`translate(${t} ${s})`,class:`ck-mark ck-mark-${r}`})}function Mi([e,t],{
height:s,across:n,down:o}){let r=[0,20,40,60,80,100],[i,a]=[n(0),o(0)];return w("g",{"aria-hidden":"true"},r.map(h=>[lt(
n(h),a,n(h),o(R),"ck-grid"),lt(i,o(h),n(R),o(h),"ck-grid"),w("text",{x:n(h),y:a+20,"text-anchor":"middle"},String(h)),w(
"text",{x:i-9,y:o(h)+5,"text-anchor":"end"},String(h))]),lt(i,a,n(R),a,"ck-axis"),lt(i,a,i,o(R),"ck-axis"),w("text",{x:n(
R/2),y:s-10,"text-anchor":"middle",class:"ck-axis-title"},`Points of ${e}`),w("text",{transform:`translate(15 ${o(R/2)})\
 rotate(-90)`,"text-anchor":"middle",class:"ck-axis-title"},`Points of ${t}`))}var Ai=(e,t)=>e.x<t.x+t.width&&t.x<e.x+e.
width&&e.y<t.y+t.height&&t.y<e.y+e.height,Ii="600 13px";function Ci(e){let t=document.createElement("canvas").getContext(
"2d");return t?(t.font=`${Ii} ${getComputedStyle(document.querySelector(".ck-bargain")??document.body).fontFamily}`,t.measureText(
e).width):0}function Li(e,{width:t,down:s}){let n=e.map(({x:o,y:r})=>({x:o-12,y:r-12,width:24,height:24}));return e.map(
({x:o,y:r,text:i})=>{let a=Ci(i)+2*zn,l=[[20,-9],[-20-a,-9],[-a/2,-34],[-a/2,16],[10,-34],[10,16],[-10-a,-34],[-10-a,16],
[17,34],[17,-54]].map(([p,f])=>({x:o+p,y:r+f,width:a,height:Yn})),d=p=>p.x>ht.left&&p.x+a<t&&p.y>0&&p.y+Yn<s(0),u=l.find(
p=>d(p)&&!n.some(f=>Ai(p,f)))??l.find(d)??l[0];return n.push(u),w("text",{x:u.x+zn,y:u.y+14,class:"ck-label"},i)})}function Ri(e,{
across:t,down:s}){let n=[];for(let[o,{points:r}]of Object.entries(e)){let[i,a]=[t(r[0]),s(r[1])],h=n.find(l=>Math.hypot(
l.x-i,l.y-a)<4);h?h.text+=` = ${o}`:n.push({x:i,y:a,text:o})}return n}function Vn(e,t,s,n){let o=ji(n),{width:r,height:i,
across:a,down:h,path:l}=o,d=Dt(e),u=hs(e).map(({points:m})=>m),[p,f]=d[ct].points,b=Kn(u,[p,f]),O=b.length>1&&[[p,f],[p,
b[0][1]],...b,[b[b.length-1][0],f]],C=Object.entries(d).map(([m,{points:v}])=>Jn(m,a(v[0]),h(v[1])));return w("svg",{viewBox:`\
0 0 ${r} ${i}`,width:r,role:"img","aria-label":s,class:"ck-picture"},w("polygon",{points:l([[0,0],[0,u[0][1]],...u,[u[u.
length-1][0],0]]),class:"ck-feasible"}),Mi(t,o),O&&w("polygon",{points:l(O),class:"ck-better"}),w("polyline",{points:l(u),
class:"ck-frontier"}),lt(a(p),h(f),a(p),h(R),"ck-least"),lt(a(p),h(f),a(R),h(f),"ck-least"),C,r>=Ti&&Li(Ri(d,o),o))}function Xn(){
let e=(t,s)=>c("li",{},w("svg",{viewBox:"-12 -12 24 24",width:24,height:24,"aria-hidden":"true"},t),s);return c("ul",{class:"\
ck-legend"},Object.keys(Gn).map(t=>e(Jn(t,0,0),t)),e(lt(-11,0,11,0,"ck-frontier"),"Frontier"),e(w("rect",{x:-10,y:-8,width:20,
height:16,class:"ck-feasible"}),"Possible"),e(w("rect",{x:-10,y:-8,width:20,height:16,class:"ck-better"}),"Better than n\
o deal for both"))}var z=100,Qn=e=>typeof e=="number"&&e>=0&&e<=z,us=(e,t,s)=>Array.isArray(e)&&e.length===t&&e.every(s),Zn=e=>us(e,2,Qn),Bi=[
["Same priorities",()=>({weights:[70,70]})],["Same first choice, different rates",()=>({weights:[80,60]})],["Opposite pr\
iorities",()=>({weights:[80,20]})],["Each holds what it wants",()=>({weights:[80,20],kept:[[100,0],[0,100]]})],["Each ho\
lds what the other wants",()=>({weights:[80,20],kept:[[0,100],[100,0]]})],["One side holds everything",()=>({kept:[[100,
0],[100,0]]})]],ps=class{constructor(t,s){this.content=t,this.names=t.sides,this.id=M(),this.start={weights:t.weights,kept:t.
kept,wishes:t.unseated.map(()=>0)},this.store=new tt(t.key,Object.keys(this.start),s,(n,o)=>this.fitted(n,o),()=>this.show(
"")),this.controls=[],this.build(),this.show("")}get state(){let t=Object.entries(this.start).map(([s,n])=>[s,this.store.
entry(s)?.answer??n]);return Object.fromEntries(t)}fitted(t,{answer:s,dot:n,by:o}){let r=([a,h])=>a+h<=z;return{weights:Zn,
kept:a=>us(a,2,Zn)&&a.every(r),wishes:a=>us(a,this.start.wishes.length,Qn)}[t](s)?{answer:mt(s),dot:n,by:o}:null}stakes(){
let{weights:t,kept:s}=this.state;return[t,t.map(o=>z-o)].map((o,r)=>({worth:o,kept:s[r].map(i=>i/z)}))}build(){let{content:t}=this,
s=(r,i)=>c("button",{type:"button",click:i},r);this.status=c("div",{class:"ck-said",role:"status"}),this.figure=c("div",
{class:"ck-figure"}),this.table=B("Table of outcomes");let n=Bi.map(([r,i])=>s(r,()=>this.change(i(),`${r}.`))),o=s("Bac\
k to the starting numbers",()=>this.change(this.start,"Back to the starting numbers."));this.root=c("div",{class:"ck-scr\
een ck-bargain",role:"group","aria-label":"A bargain to try out"},c("div",{class:"ck-intro"},y("p",t.question),y("p",t.basis)),
c("div",{class:"ck-beside"},c("div",{class:"ck-moved"},this.weightFields(),t.issues.map((r,i)=>this.keptFields(r,i)),this.
unseatedFields()),c("div",{class:"ck-follows"},c("div",{class:"ck-presets",role:"group","aria-label":"Try"},n,o),this.status,
this.store.notice.node,this.store.notice.spoken,this.figure,Xn())),this.table,c("details",{},c("summary",{},"What the mo\
del assumes"),c("ul",{},t.assumptions.map(r=>y("li",r))))),this.store.fromNewer&&this.root.prepend(c("p",{class:"ck-noti\
ce"},xt)),L(this.root),Cs(this.figure,()=>this.draw())}fields(t,s,n){return c("fieldset",{},y("legend",t),s&&y("p",s),c(
"div",{class:"ck-sliders"},n))}slider(t,s,n,o){let r=`${this.id}-${this.controls.length}`,i=c("input",{type:"range",id:r,
min:0,max:z,step:5,input:()=>o(Number(i.value))}),a=c("span",{class:"ck-value","aria-hidden":"true"});return this.controls.
push(()=>{i.value=String(s()),a.textContent=n(s()),i.setAttribute("aria-valuetext",a.textContent)}),c("div",{class:"ck-s\
lider"},c("label",{for:r,dir:"auto"},t),i,a)}weightFields(){let[t,s]=this.content.issues.map(({name:r})=>r),n=r=>`${A(r)}\
 (${s} ${A(z-r)})`,o=(r,i)=>this.slider(`To ${r}`,()=>this.state.weights[i],n,a=>{let h=[...this.state.weights];h[i]=a,this.
change({weights:h})});return this.fields(`How much does ${t} matter?`,`Each side has ${z} points of its own. What it doe\
s not give to ${t} goes to ${s}.`,this.names.map(o))}keptFields(t,s){let n=(o,r)=>this.slider(`${Ot(o)} keeps`,()=>this.
state.kept[s][r],i=>`${A(i)}%`,i=>{let a=mt(this.state.kept);a[s][r]=i;let h=z-i,l=a[s][1-r]>h;l&&(a[s][1-r]=h);let d=`${Ot(
this.names[1-r])} now keeps ${A(h)}% of ${t.name}.`;this.change({kept:a},l?d:"")});return this.fields(`${t.name}: who ke\
eps what without a deal?`,t.text,this.names.map(n))}unseatedFields(){let{unseated:t}=this.content;if(!t.length)return!1;
let s=(n,o)=>this.slider(`To ${n}`,()=>this.state.wishes[o],r=>`${A(r)} points`,r=>{let i=[...this.state.wishes];i[o]=r,
this.change({wishes:i},`${Ot(n)}: ${A(r)} points. Nothing moves: the model has no place for this number.`)});return this.
fields("What is a deal worth to those without a seat?","They live with the outcome. Move these, and watch the picture an\
d the table.",t.map(s))}change(t,s=""){this.store.put(Object.fromEntries(Object.entries(mt(t)).map(([n,o])=>[n,{answer:o}]))),
this.show(s)}show(t){let s=this.stakes(),n=ls(s,this.names);for(let r of this.controls)r();let o=t?`${t} ${n}`:n;o!==this.
status.textContent&&(this.status.textContent=o),this.draw(),this.table.replaceChildren(this.outcomeTable(Dt(s)))}draw(){
let t=this.stakes(),s=`Chart. ${ls(t,this.names)}`;this.figure.replaceChildren(N(()=>Vn(t,this.names,s,this.figure.clientWidth),
Gt))}outcomeTable(t){let{issues:s,unseated:n}=this.content,o=Object.values(t),r=(d,u)=>c("tr",{},y("th",d),o.map(p=>c("t\
d",{},u(p)))),i=t[ct].points,a=(d,u,p)=>{let[f,b]=d.shares[u];return`${A(z*[f,b,Math.max(0,1-f-b)][p])}%`},h=[...s.flatMap(
(d,u)=>[...this.names,"left with neither"].map((p,f)=>r(`${d.name}: ${p}`,b=>a(b,u,f)))),...this.names.flatMap((d,u)=>[r(
`Points of ${d}`,p=>A(p.points[u])),r(`Gain of ${d} over no deal`,p=>Hn(p.points[u]-i[u]))]),...n.map(d=>r(`${Ot(d)}, wi\
thout a seat`,()=>"no number"))];for(let d of h)d.firstElementChild?.setAttribute("scope","row");let l=["Who gets what",
...Object.keys(t)].map(d=>c("th",{scope:"col"},d));return c("table",{},c("caption",{},"Where the bargain may end"),c("th\
ead",{},c("tr",{},l)),c("tbody",{},h))}};function to(e,t,s={}){let n=new ps(t,s);return e.append(n.root),n.store.face}var Ft={author:"the author's own words",quoted:"a quoted person",reported:"reported speech",inference:"the author's infe\
rence"},q=Object.keys(Ft),_i=q.flatMap(e=>q.map(t=>[e,t])).filter(([e,t])=>e!==t);function fs(e,t){let s=[];for(let n of e){
let{first:o}=t(n);if(n.truly&&s.push([n.truly,n.choices.find(r=>r.id===o)?.taken_for]),E(o))for(let r of(n.rows??[]).filter(
({id:i})=>typeof g(o,i)=="string"))s.push([r.truly,g(r.taken_for??{},o[r.id])])}return(n,o)=>s.filter(r=>r[0]===n&&r[1]===
o).length}function ms(e){let t=(o,r)=>{let i=e(o,r);return c("td",{class:o===r?"ck-diagonal":i&&"ck-confused"},String(i||
"–"))},s=q.map(o=>c("th",{scope:"col"},`taken for ${Ft[o]}`)),n=q.map(o=>c("tr",{},c("th",{scope:"row"},Ft[o]),q.map(r=>t(
o,r))));return B("Voice confusion table",c("table",{},c("caption",{},"Whose words you took them for, at your first try"),
c("thead",{},c("tr",{},c("th",{scope:"col"},"Truly"),s)),c("tbody",{},n)))}function eo(e,t){if(!e.map(t).every(({tries:n,
revealed:o})=>n||o))return null;let s=fs(e,t);return{sentence:gs(s),detail:[ms(s)]}}function gs(e){let s=_i.map(([n,o])=>({
truly:n,taken:o,often:e(n,o)})).reduce((n,o)=>o.often>n.often?o:n);if(s.often){let n=s.often===1?"once":`${s.often} time\
s`;return`Your commonest confusion: you took ${Ft[s.truly]} for ${Ft[s.taken]}, ${n}.`}return q.some(n=>e(n,n))?"No conf\
usion between kinds of voice: at your first try you named the right kind each time.":"Nothing to compare: every answer w\
as shown."}var ws=class{constructor(t,s){this.heard=t,this.course=new P(t.kit,s),this.notice=new Q(()=>this.course.save()),this.sentence=
c("p",{role:"status",class:"ck-confusion"}),this.table=c("div"),this.from=c("p",{class:"ck-from"}),this.root=c("div",{class:"\
ck-screen ck-confusions",role:"group","aria-label":"Your voice confusions"},this.sentence,this.table,this.from,this.notice.
node),L(this.root),this.count(),this.stop=this.course.whenKept(()=>this.count())}count(){let t=()=>0,s=this.heard.rounds.
map(h=>{let l=this.course.entries(h.place),d=h.items.map(p=>({choices:[],rows:[],...p})),u=N(()=>fs(d,({id:p})=>g(l,p)??
{}),t);return{...h,times:u,heard:Wi.reduce((p,f)=>p+u(...f),0)}}),n=(h,l)=>s.reduce((d,u)=>d+u.times(h,l),0),o=s.reduce(
(h,l)=>h+l.heard,0),r=q.reduce((h,l)=>h+n(l,l),0),i=o?`At your first try you named the right kind of voice for ${r} of ${o}\
. ${gs(n)}`:this.toDo();i!==this.sentence.textContent&&(this.sentence.textContent=i),this.table.replaceChildren(...o?[ms(
n)]:[]),this.from.hidden=!o,this.notice.show(this.course.forgets?$t:"");let a=s.filter(h=>h.heard);this.from.textContent=
`Counted: ${x(a.map(h=>`${h.heard} in ${so(h)}`))}.`}toDo(){let t=[...new Set(this.heard.rounds.map(({lesson:o})=>o))],s=x(
this.heard.rounds.map(so));return`Nothing to count yet. Answer rounds of ${t.length>1?"lessons":"lesson"} ${x(t)} first,\
 in this browser: ${s}.`}},Wi=q.flatMap(e=>q.map(t=>[e,t])),so=({title:e,lesson:t})=>`“${e}” (lesson ${t})`;function no(e,t,s={}){
let n=new ws(t,s);return e.append(n.root),{follow:()=>n.count(),stop:n.stop}}var oo=({tries:e=0,revealed:t,outcome:s})=>e>0||t===!0||s==="shown";function ge(e,t){let s=t.questions??{},n=e.questions.
filter(({id:a})=>!oo(g(s,a)??{})),o=e.rounds.map(a=>{let h=Object.values(g(t,a.place)??{}).filter(oo).length;return{...a,
done:Math.min(a.asks,h)}}),r=e.questions.length+o.reduce((a,{asks:h})=>a+h,0),i=e.questions.length-n.length+o.reduce((a,h)=>a+
h.done,0);return{all:r,done:i,open:n,rounds:o.filter(a=>a.done<a.asks)}}function we(e){let t=s=>e.reduce((n,o)=>n+o[s],0);
return{all:t("all"),done:t("done")}}var bs=({all:e,done:t})=>e?t===e?`all ${e} answered`:`${t} of ${e} answered`:"no que\
stions";function Kt(e){let t=c("p",{class:"ck-title",id:e}),s=c("progress",{"aria-labelledby":e});return{node:c("div",{class:"\
ck-whole"},t,s),show:(n,o)=>ks(s,t,o,`${n}: ${bs(o)}`)}}function ks(e,t,{all:s,done:n},o){e.hidden=!s,e.max=s||1,e.value=
n,t.textContent=o}function $s({file:e,title:t},s){let n=`${e}.ipynb`,o=c("a",{href:n,dir:"auto"},t),r=s?.context?.path;return typeof r=="s\
tring"&&N(()=>s.rendermime?.linkHandler?.handleLink(o,r.slice(0,r.lastIndexOf("/")+1)+n,""),null),o}var ys=(e,t)=>[...e.
querySelectorAll(t)].map(s=>s);function ro(e,{place:t,id:s}){let n=ys(document,".ck-quiz").filter(a=>a.dataset.place===t),
o=s?n.flatMap(a=>ys(a,"form")).filter(a=>a.dataset.question===s):n,r=e.closest(".jp-Notebook"),i=o.filter(a=>a.checkVisibility());
return i.find(a=>a.closest(".jp-Notebook")===r)??i[0]}function io(e){ys(e,"input:enabled, select:enabled, textarea, butt\
on:not([hidden])")[0]?.focus({preventScroll:!0});let t=()=>e.scrollIntoView({block:e.offsetHeight<innerHeight?"center":"\
start"});t(),requestAnimationFrame(()=>requestAnimationFrame(t))}var Pi=1e4,qi=200;function ao(e,t,s=performance.now()+Pi){
let n=ro(e,t);n?io(n):performance.now()<s&&setTimeout(()=>ao(e,t,s),qi)}function co({title:e,...t},{file:s,isHere:n,notebook:o,
missing:r}){let i=$s({file:s,title:e},o);return i.addEventListener("click",a=>{let h=ro(i,t);return!h&&!n&&s?ao(i,t):(a.
preventDefault(),a.stopPropagation(),h?io(h):r())}),i}var ho={all:0,done:0,open:[],rounds:[]};function Di(e,t){let s=e.filter((i,a)=>t[a].done<t[a].all);if(!s.length)return"A\
ll questions of all lessons are answered.";let{title:n}=s[0],o=t[e.indexOf(s[0])].done>0,r=s.length>1?` Still open: ${s.
length} of ${e.length} lessons.`:"";return`${o?"Go on":"Next: begin"} with ${n}${/[.?!]$/.test(n)?"":"."}${r}`}var xs=class{constructor(t,{
answers:s,...n}){this.plan=t,this.notebook=n.notebook,this.course=new P(t.kit,n),this.notice=new Q(()=>this.course.save(
t.lessons));let o=M();this.bar=Kt(`${o}-sum`),this.rows=t.lessons.map((a,h)=>this.row(a,`${o}-${h}`)),this.next=c("p",{role:"\
status",class:"ck-next"});let r=c("button",{type:"button",click:()=>this.count(!0)},"Count again"),i=t.lessons.reduce((a,h)=>a+
h.minutes,0);this.root=c("div",{class:"ck-screen ck-overview",role:"group","aria-label":"The course and your progress"},
this.bar.node,this.next,c("ol",{class:"ck-lessons",role:"list"},this.rows.map(({node:a})=>a)),this.notice.node,c("div",{
class:"ck-below"},r,c("p",{},`${t.lessons.length} lessons, ${i} minutes in all. `+(this.notebook?.counts??"This counts t\
he answers kept in this browser and on the computer that runs the notebooks.")))),L(this.root),this.follow(s),this.stop=
this.course.whenKept(()=>this.count())}row(t,s){let n=$s(t,this.notebook);n.id=s;let o=c("progress",{"aria-labelledby":s}),
r=c("span",{class:"ck-far"});return{node:c("li",{},c("div",{},n,c("p",{class:"ck-about",dir:"auto"},`${t.minutes} minute\
s · ${t.about}`)),c("div",{class:"ck-bar"},o,r)),bar:o,words:r}}follow(t){this.course.take(yt(t)),this.count()}count(t=!1){
let{lessons:s}=this.plan,n=this.course.places(s),o=s.map(i=>N(()=>ge(i,n),ho));for(let[i,a]of o.entries()){let{bar:h,words:l}=this.
rows[i];ks(h,l,a,a===ho?"cannot be counted here":bs(a))}this.bar.show("The course",we(o)),this.notice.show(this.course.forgets?
$t:"");let r=Di(s,o);(t||r!==this.next.textContent)&&this.next.replaceChildren(r)}};function lo(e,t,s={}){let n=new xs(t,
s);return e.append(n.root),{follow:o=>n.follow(o),stop:n.stop}}var uo=6,Fi=1500,Ki="This question is not on the page yet. Run all cells of this lesson, then follow the link again.",Ui="\
They are kept in this browser.",Hi="They are kept in this browser and on the computer that runs the notebooks.",vs=class{constructor(t,{
answers:s,stored:n,trouble:o,onChange:r=()=>{},...i}){this.content=t,this.onChange=r,this.notebook=i.notebook,this.course=
new P(t.kit,i),this.id=M(),this.shownOpen="",this.lesson=t.lessons.find(({id:h})=>h===t.here),this.build(),this.course.take(
yt(s)),this.hear(n,o);let a=this.course.whenKept(()=>this.changed(),()=>this.show());this.stop=()=>{clearTimeout(this.later),
a()},this.tell()}build(){let t=(s,n,o)=>c("button",{type:"button",class:o,click:n},s);this.lessonBar=Kt(`${this.id}-less\
on`),this.open=c("div",{class:"ck-open"}),this.courseBar=Kt(`${this.id}-course`),this.name=c("input",{id:`${this.id}-nam\
e`,inputmode:"text",autocomplete:"off",maxlength:200,dir:"auto",change:()=>this.about({name:this.name.value})}),this.file=
c("input",{type:"file",accept:".json,application/json",hidden:!0,tabindex:-1,change:()=>this.load()}),this.where=c("p",{
class:"ck-about"}),this.trouble=c("p",{class:"ck-notice",dir:"auto"}),this.status=c("div",{role:"status",class:"ck-said"}),
this.root=c("div",{class:"ck-screen ck-work",role:"group","aria-label":"Your work"},this.lesson&&[this.lessonBar.node,this.
open],this.courseBar.node,this.where,this.trouble,c("div",{class:"ck-name"},c("label",{for:this.name.id},"Your name (opt\
ional):"),this.name),c("div",{class:"ck-buttons"},t(es,()=>this.save(),"ck-primary"),t("Load a saved file",()=>this.file.
click()),this.file),this.status,this.earlier(t),this.forgetting(t)),L(this.root)}earlier(t){return this.earlierWords=c("\
p"),this.earlierNode=c("div",{class:"ck-notice",hidden:!0},this.earlierWords,c("div",{class:"ck-buttons"},t("They are mi\
ne: add them to my work",()=>this.claim()))),this.earlierNode}forgetting(t){let s=c("div",{class:"ck-buttons",hidden:!0},
t("Yes, forget all of it here",()=>{s.hidden=!0,this.forget()}),t("No, keep it",()=>{s.hidden=!0,n.focus()})),n=t("Forge\
t all answers kept here",()=>{s.hidden=!1,s.lastChild.focus()});return c("details",{},c("summary",{},"Sharing this compu\
ter?"),c("p",{},"Save your work to a file first. Then you can delete the answers that are kept here, in all lessons."),c(
"div",{class:"ck-buttons"},n),s)}places(){return this.course.places(this.content.lessons)}about(t){this.course.tellAbout(
t),this.tell()}unclaimed(){let{before:t}=this.course,s=this.places();return t?Object.fromEntries(Object.entries(t.places(
this.content.lessons)).map(([n,o])=>[n,Object.fromEntries(Object.entries(o).filter(([r,i])=>!I(i)&&it(g(s,n)??{},{[r]:i})))]).
filter(([n,o])=>Object.keys(o).length&&(n!=="about"||!s.about))):{}}claim(){let t=this.unclaimed();this.course.take(t),Object.
keys(this.course.unkept()).length||this.course.before?.clear(),this.changed(),this.root.querySelector("button")?.focus(),
this.say(`Added: ${S(po(t),"answer")}.`)}tell(){let t=this.places();if(Object.keys(t).length)try{this.onChange({places:Object.
fromEntries(Object.entries(t).map(([s,n])=>[s,H(n)]))})}catch{}}changed(){this.show(),clearTimeout(this.later),this.later=
setTimeout(()=>this.tell(),Fi)}follow(t){this.course.take(yt(t)),this.show()}hear(t,s=""){this.stored=E(t)?t:{},this.trouble.
textContent=s||"",this.show()}show(){let t=this.places(),s=this.content.lessons.map(h=>ge(h,t));if(this.courseBar.show("\
The course",we(s)),this.lesson){let h=s[this.content.lessons.indexOf(this.lesson)];this.lessonBar.show("This lesson",h),
this.showOpen(this.lesson,h)}let n=this.withSafe(t),o=n.filter(([h])=>!I(h)).length,r=Pt[ce(this.withSafe(this.course.unkept()))]||
this.course.forgets&&$t;this.where.textContent=o?`${S(o,"answer")} so far. ${r||(this.notebook?.keeps??`${os(n)?Hi:Ui} ${ss}`)}`:
`Nothing is kept yet. ${r||""}`;let i=po(this.unclaimed());this.earlierNode.hidden=!i,this.earlierWords.textContent=i?`T\
his browser has ${S(i,"more answer")} to this course, kept by an earlier version that did not know who was logged in. Ar\
e they yours, or somebody else’s who uses this browser?`:"";let{name:a}=this.course.about();document.activeElement!==this.
name&&(this.name.value=a)}showOpen(t,{open:s,rounds:n}){let{kit:o}=this.content,r=[...s.map(({id:d,title:u})=>({title:u,
place:`${o}/questions`,id:d})),...n.map(({place:d,title:u,asks:p,done:f})=>({title:`${u}: ${p-f} of ${p}`,place:`${o}/${d}`}))],
i=JSON.stringify(r);if(i===this.shownOpen)return;this.shownOpen=i;let a=r.length-uo,h={file:t.file,isHere:this.isHere(t),
notebook:this.notebook,missing:()=>this.say(Ki)},l=c("ul",{},r.slice(0,uo).map(d=>c("li",{},co(d,h))),a>0&&c("li",{},`an\
d ${a} more`));this.open.replaceChildren(...r.length?[c("p",{},"Still open:"),l]:[])}isHere(t){let s=this.notebook?.context?.
path;return typeof s!="string"||s.endsWith(`${t.file}.ipynb`)}withSafe({about:t,...s}){let n=this.stored;return Object.entries(
s).flatMap(([o,r])=>Object.entries(r).map(([i,a])=>[a,g(g(n,o)??{},i)]))}say(...t){this.status.replaceChildren(...t.filter(
Boolean).map(s=>c("p",{dir:"auto"},s)))}save(){let t=this.course.save(this.content.lessons,this.name.value.trim());this.
tell(),this.say(ns(t))}async load(){let[t]=this.file.files??[];if(this.file.value="",!!t)try{this.taken(jn(await t.text(),
this.content.kit))}catch(s){let{message:n}=s;this.say(`${t.name} was not loaded: ${n} Nothing here has changed.`)}}taken({
work:t,intact:s}){let n=this.places(),o=yt({places:Object.fromEntries(Object.entries(t.places).filter(([l])=>l!=="about").
map(([l,d])=>[l,{version:Bt,items:d}]))}),r=Object.fromEntries(Object.entries(o).map(([l,d])=>[l,Qe(d)]));this.course.take(
r,(l,d)=>$n(l,d,this.course.me)),this.about({...Z(t.id)&&{id:t.id},...Z(t.name)&&t.name&&{name:t.name}}),this.name.value=
this.course.about().name,this.show();let i=Object.entries(r).flatMap(([l,d])=>Object.keys(d).map(u=>g(g(n,l)??{},u))),a=i.
filter(l=>!l||I(l)).length,h=Object.entries(this.places()).flatMap(([l,d])=>Object.entries(d).filter(([u,p])=>_t(p).length&&
!_t(g(g(n,l)??{},u)??p).length)).length;this.say(`Loaded: ${S(i.length,"answer")}, ${a} of them new here.`,!s&&"The file\
 was changed after it was saved; what it says now was loaded.",h&&`${S(h,"question")} had another answer here. Both are \
kept: where you meet such a question, you can change between them.`,Yi(this.content.lessons,r))}forget(){this.course.clear();
try{this.onChange({clear:!0})}catch{}this.stored={},this.show(),this.say("Forgotten. The next person begins with an empt\
y course, or loads a file.")}},po=({about:e,...t})=>Object.values(t).flatMap(Object.keys).length;function Yi(e,t){let s=(o,r)=>o?.
of&&o.of!==r,n=e.flatMap(o=>[...o.questions.filter(({id:r,edition:i})=>s(g(t.questions??{},r),i)).map(({title:r})=>`“${r}\
” (lesson ${o.id})`),...o.rounds.map(({place:r,title:i,editions:a})=>{let h=Object.entries(g(t,r)??{}).filter(([l,d])=>g(
a,l)&&s(d,a[l]));return h.length&&`${S(h.length,"question")} of “${i}” (lesson ${o.id})`})]).filter(Boolean);return n.
length&&`Changed since they were answered: ${x(n)}.`}function fo(e,t,s={}){let n=new vs(t,s);return e.append(n.root),{follow:o=>n.
follow(o),hear:(...o)=>n.hear(...o),stop:()=>n.stop()}}var zi=2;function Gi(e,t){return e.flatMap(s=>{let{sure:n,tries:o,first:r}=t(s),i=n!==null&&o?N(()=>J(s,r).outcome,null):
null;return i?[[n,i==="right"]]:[]})}var mo=e=>e.reduce((t,s)=>t+s,0),Ut=e=>`${Math.round(100*e)}%`;function Ji(e){let t=e.
map(([n,o])=>(n/100-Number(o))**2),s=[...new Set(e.map(([n])=>n))].sort((n,o)=>n-o).map(n=>{let o=e.filter(r=>r[0]===n);
return{sure:n,count:o.length,right:o.filter(r=>r[1]).length}});return{brier:e.length?mo(t)/e.length:null,levels:s}}function Vi(e){
let t=mo(e.map(([r])=>r))/100,s=e.filter(r=>r[1]).length,n=t-s,o=Math.abs(n)<=1?"about as sure as you were right":n>0?"s\
urer than you were right":"less sure than you were right";return`On average you were ${Ut(t/e.length)} sure, and right a\
t the first try in ${s} of ${S(e.length,"answer")} (${Ut(s/e.length)}): ${o}.`}function go(e,t){let s=e.filter(a=>a.confidence.
length);if(s.length<zi||!s.map(t).every(({tries:a,revealed:h})=>a||h))return null;let n=Gi(s,t);if(!n.length)return{sentence:"\
No calibration chart: there is no rated first try to draw.",detail:[]};let{brier:o,levels:r}=Ji(n),i=Vi(n);return{sentence:i,
detail:[Xi(n.length),ta(r,i),Qi(r),Zi($(o))]}}var Xi=e=>c("p",{},`With ${S(e,"answer")} this is a hint, not a measuremen\
t: one answer more or less would move it.`),Zi=e=>c("p",{},c("strong",{},`Your Brier score: ${e.toFixed(2)}. `),"It is t\
he mean of (rating − outcome)², where an answer that was right at the first try counts as 1 and any other as 0. Lower is\
 better: 0 is certain and always right, always saying “50%” gets 0.25, 1 is certain and always wrong. This is the common\
 form with one term for each answer. Brier’s own (Monthly Weather Review, 1950) adds up a term for every possible outcom\
e, and is twice as large when there are two.");function Qi(e){let t=["You said","Answers","Right at the first try","Shar\
e right"],s=e.map(({sure:n,count:o,right:r})=>c("tr",{},c("th",{scope:"row"},`${n}%`),[String(o),String(r),Ut(r/o)].map(
i=>c("td",{},i))));return B("Calibration table",c("table",{},c("caption",{},"How sure you were, and how often you were r\
ight"),c("thead",{},c("tr",{},t.map(n=>c("th",{scope:"col"},n)))),c("tbody",{},s)))}var be={left:78,top:16,width:330,height:220},
G=e=>be.left+be.width*e,D=e=>be.top+be.height*(1-e);function ta(e,t){let s=[0,.2,.4,.6,.8,1],n=(a,h,l,d,u)=>w("line",{class:a,
x1:h,y1:l,x2:d,y2:u}),o=(a,h,l,d,u={})=>w("text",{class:a,x:h,y:l,"text-anchor":"middle",...u},d),r=D(.5),i=w("svg",{viewBox:"\
0 0 430 300",role:"img","aria-label":`Calibration chart. ${t}`},s.map(a=>n("ck-grid",G(0),D(a),G(1),D(a))),s.map(a=>o("c\
k-tick",G(a),D(0)+27,Ut(a))),s.map(a=>o("ck-tick",G(0)-16,D(a)+4,Ut(a),{"text-anchor":"end"})),n("ck-even",G(0),D(0),G(1),
D(1)),o("ck-axis",G(.5),D(0)+54,"how sure you were"),o("ck-axis",14,r,"right at the first try",{transform:`rotate(-90 14\
 ${r})`}),e.flatMap(({sure:a,count:h,right:l})=>[w("circle",{class:"ck-level",cx:G(a/100),cy:D(l/h),r:12}),o("ck-count-i\
n",G(a/100),D(l/h)+4.5,String(h))]));return c("figure",{class:"ck-calibration"},i,c("figcaption",{},"Each circle is a ra\
ting you used; the number in it says for how many answers. On the dashed line you are right as often as you said. Below \
it you were surer than you were right, above it less sure."))}var Ht="#round",ke=e=>({answer:St(e),first:null,tries:0,outcome:"",revealed:!1,sure:null,of:""}),Os=["right","partly","w\
rong","shown"],wo=(e,{outcome:t=""})=>!(Os.includes(t)||t==="noted")||Os.includes(t)===!!k[e.kind].solution,Es=(e,t)=>!rt(
t)&&Vt(e,t)?k[e.kind].usable(e,t):St(e),bo=(e,t)=>rt(t)||j(Es(e,t))===j(t),ye=(e,t)=>N(()=>wo(e,t)&&bo(e,t.answer),!1),ea=(e,t)=>N(
()=>wo(e,t)&&(rt(t.answer)||!rt(Es(e,t.answer))),!1),Ss=(e,t)=>_t(t).filter(s=>ye(e,s)),$e=(e,t)=>Et(e,t).filter(({answer:s})=>!rt(
s)),Et=(e,{others:t=[]})=>t.filter(s=>!I(s)&&!ye(e,s));function ko(e,t){let s=F(t),n=s.find(r=>ea(e,r)),o=s.filter(r=>r!==
n||!ye(e,r));return{...N(()=>n&&na(e,n),void 0)??ke(e),revealed:s.some(({revealed:r,outcome:i})=>r===!0||i==="shown"),by:t.
by,...o.length&&{others:o}}}function sa(e,t,s){let n=k[e.kind].either?.(e,t),o=n?n.answers:[];return J(e,t).outcome||o.some(
r=>J(e,r).outcome===s)&&s}function na(e,t){let[s,n]=[Es(e,t.answer),ye(e,t)],o=t.outcome??"",r=o==="noted"||Os.includes(
o),i=o==="shown"?"shown":n&&r&&sa(e,s,o);return{answer:s,first:Vt(e,t.first)&&bo(e,t.first)?t.first:null,tries:Yt(t.tries),
outcome:i||"",sure:e.confidence.find(a=>a===t.sure)??null,of:typeof t.of=="string"?t.of:"",dot:t.dot}}var yo=({answer:e,
dot:t,by:s},n)=>typeof e=="string"&&/^[0-9]{1,9}$/.test(e)?{answer:String(Number(e)%n),dot:t,by:s}:null;var xe=class{constructor(t,s){this.words=c("span");let n=(o,r)=>c("button",{type:"button",click:r},o);this.node=c("div",
{class:"ck-others"},c("p",{class:"ck-notice"},this.words),c("div",{class:"ck-buttons"},n("Show the other answer",t),n("K\
eep only this one",s)))}show(t){this.node.hidden=!t,this.words.textContent=`You answered this in more than one place. Th\
is is one answer; ${t===1?"the other one is":`the ${t} others are`} kept, too.`}},ve=class{constructor(){this.words=c("d\
iv"),this.details=c("details",{},c("summary",{},"Your earlier answer"),this.words),this.node=c("div",{class:"ck-earlier"},
c("p",{class:"ck-notice"},oa),this.details)}show(t){let s=t.flatMap(({answer:n})=>st.text(n)?[n]:Object.values(n??{})).filter(
ra);this.node.hidden=!t.length,this.details.hidden=!s.length,this.words.replaceChildren(...s.map(n=>y("p",n)))}},oa="You\
r earlier answer no longer fits this question, which has changed. It is kept. Please answer again.",ra=e=>st.text(e)&&/\S\s+\S/.
test(e);var $o="Say first how sure you are, then check.",ia=(e,t)=>`${e}%${t?e===100?" certain":"":" just guessing"}`;function xo(e,t){
let s=e.confidence.map(a=>c("input",{type:"radio",name:`${t}-sure`,value:a})),o=`How sure are you that ${k[e.kind].shape===
"text"?"your":"all of your"} answer is right?`,r=e.confidence.map((a,h)=>c("label",{},s[h],c("span",{},ia(a,h)))),i=c("f\
ieldset",{class:"ck-rating"},c("legend",{},o),c("div",{},r));return{node:i,read:()=>Number($(s.find(a=>a.checked)).value),
write(a,h){i.hidden=h&&a===null,i.disabled=h;for(let l of s)l.checked=Number(l.value)===a&&a!==null}}}var Ns={right:"Right.",partly:"Partly right.",wrong:"Not yet.",shown:"The answer:"};function vo(e,t,s){let n=typeof s=="\
string"?{text:s}:s,o=n.back?.length?n.back:e.back;return c("p",{},t&&[c("strong",{},t)," "],y("span",n.text),typeof s!="\
string"&&c("span",{class:"ck-back"},Ls(o)))}var aa=(e,t)=>[`${$(t.answer)(e).replace(/\.$/,"")}.`,...t.explained?.(e)??[]],
Ts=class{constructor(){this.node=c("div",{class:"ck-spoken ck-passing","aria-live":"polite"})}say(t){clearTimeout(this.later),
this.node.replaceChildren(...t.length?[t.join(`
`)]:[]),this.later=setTimeout(()=>this.node.replaceChildren(),ca)}},ca=1e4;function ha(e,t){let s=e.querySelectorAll("te\
xtarea, input[inputmode]");for(let o of s)o.readOnly=t;let n=e.querySelectorAll("input:not([inputmode]), select, button");
for(let o of n)o.disabled=t}var Oo=(e,t)=>$(e.querySelector(t)).focus(),la="This question has changed since you answered\
 it. Look at it again.",da="This question cannot be shown here. Its answer is kept.",Oe=class{constructor(t,s,n){let o=r=>this.
guard(r);this.make=()=>new js(t,s,{...n,guard:o}),this.question=null,this.node=c("div"),this.show()}show(){this.guard(()=>{
this.question??=this.make(),this.question.show(),this.put(this.question.node)})}guard(t){N(()=>t()??!0,!1)||(this.question=
null,this.put(c("div",{class:"ck-question"},c("p",{class:"ck-notice"},da))))}put(t){this.node!==t&&this.node.replaceWith(
t),this.node=t}},js=class{constructor(t,s,n){this.item=t,this.quiz=n,this.kind=k[t.kind],this.id=`${n.id}-${s}`,this.notes=
new Map,this.everything=!1,this.lines=[],this.look="plain",this.notesSaid=[],this.last=void 0,this.drawn=this.kind.draw(
t,this),this.drawn.body.addEventListener("input",()=>n.guard(()=>this.changed()));let o=t.confidence.length?xo(t,this.id):
null;this.rating=o,o?.node.addEventListener("input",()=>n.guard(()=>this.change({sure:o.read()})));let r=(l,d)=>c("butto\
n",{type:"button",click:()=>this.press(d)},l);this.checkButton=c("button",{type:"submit",class:"ck-primary"},this.kind.check??
"Check"),this.revealButton=r("Show answer",()=>this.reveal()),this.againButton=r("Try again",()=>this.again()),this.buttons=
c("div",{class:"ck-buttons"},this.checkButton,this.revealButton,this.againButton),this.status=c("div",{role:"status","ar\
ia-live":"off"}),this.aloud=new Ts,this.meant=c("div",{class:"ck-buttons",role:"group","aria-label":"Which do you mean?",
hidden:!0}),this.changedNote=c("p",{class:"ck-notice"},la),this.other=new xe(()=>this.press(()=>this.swap()),()=>this.press(
()=>this.keepThis())),this.earlier=new ve;let i=c("legend",{id:`${this.id}-legend`},n.numbered&&c("span",{class:"ck-coun\
t"},`${s}. `),y("span",t.stem),t.quote&&y("span",t.quote,!0)),a=this.kind.running?[this.status,this.buttons]:[this.buttons,
this.status,this.meant],h=l=>{l.preventDefault(),this.press(()=>this.check())};this.node=c("form",{class:`ck-question ck\
-${t.kind}`,"data-question":t.id,submit:h},c("fieldset",{},i,this.changedNote,this.earlier.node,this.drawn.body,this.rating?.
node,a,this.aloud.node,this.other.node,this.drawn.after))}noteId(t){let s=[...this.item.choices,...this.item.rows].findIndex(
n=>n.id===t);return`${this.id}-note-${s<0?t:s}`}note(t){let s=c("span",{class:"ck-spoken"}),n=c("span",{id:this.noteId(t)}),
o=c("p",{},s,n);return this.notes.set(t,{node:o,part:s,words:n}),o}notice(t){this.say([t],"plain")}change(t){this.quiz.change(
this.item,t),this.show()}changed(){this.everything=!1,this.change({answer:this.drawn.read(),...!this.kind.stays&&{outcome:""}})}check(){
let t=this.drawn.read(),{tries:s,first:n,revealed:o,sure:r}=this.quiz.entry(this.item),{outcome:i}=J(this.item,t),a=!i&&
this.kind.either?.(this.item,t);return a?this.ask(a):!i||!Object.keys(t).length?this.notice(this.kind.blank??""):this.rating&&
!s&&!o&&r===null?this.notice($o):(this.last=[],this.change({answer:t,outcome:i,tries:s+1,first:s?n:t}))}ask({asks:t,answers:s}){
this.last=[],this.notice(t);let n=o=>{this.drawn.write(o),this.changed(),this.check()};this.meant.replaceChildren(...s.map(
o=>c("button",{type:"button",click:()=>this.press(()=>n(o))},`I mean ${Number(o)}`))),this.meant.hidden=!1}reveal(){let{
outcome:t,tries:s,sure:n}=this.quiz.entry(this.item);this.everything=t==="right"||t==="noted",this.everything?this.show():
this.change({outcome:"shown",revealed:!0,sure:s?n:null})}again(){this.everything=!1,this.change({answer:St(this.item),outcome:""}),
Oo(this.drawn.body,"input, select, textarea, button, [tabindex='0']")}swap(){let t=this.quiz.entry(this.item),[s]=F(t),[
n,...o]=Ss(this.item,t);this.last=[],this.change({...n,others:[...o,s,...Et(this.item,t)]})}keepThis(){this.change({others:Et(
this.item,this.quiz.entry(this.item))})}press(t){let s=document.activeElement;this.quiz.guard(t),!(document.activeElement!==
s&&document.activeElement!==document.body)&&s&&this.node.contains(s)&&(s.matches(":disabled")||s.closest("[hidden]"))&&Oo(
this.buttons,"button:not([hidden])")}show(){let{item:t,kind:s}=this,n=this.quiz.entry(t);this.meant.hidden=!0;let{answer:o,
outcome:r,tries:i,revealed:a,sure:h,of:l}=n;this.earlier.show(r?[]:$e(t,n)),this.changedNote.hidden=!this.earlier.node.hidden||
!l||l===t.edition||!(i||a||Object.keys(o).length),this.other.show(Ss(t,n).length);let d=r==="shown",u=d||r==="right",p=J(
t,r&&!d?o:null);this.drawn.write(d?$(s.solution)(t):o),ha(this.drawn.body,u),this.drawn.after&&(this.drawn.after.hidden=
!r),this.rating?.write(h,i>0||a);let f=(d||this.everything)&&s.everyReply,b=f?f(t):p.notes,O=this.showNotes(b,f?"Not thi\
s.":Ns.wrong,u);this.drawn.told?.(b,u);let C=d?aa(t,s):p.said,m=s.running&&Object.keys(o).length&&!d?s.running(t,o):[],v=s.
holds&&!r&&o.length,_=v?this.lines:[...C,...m].filter(ut=>ut);this.say(_,v?this.look:r||"plain",[...d&&s.inWords?.(t)||[],
...O]);let dt=s.solution&&!u;this.checkButton.hidden=u,this.revealButton.textContent=dt?"Show answer":"Show every reply",
this.revealButton.hidden=!(dt||s.options&&r&&!f),this.againButton.hidden=!r||!s.solution||!!(s.holds&&!u)}showNotes(t,s,n){
let o=new Map(t.map(([i,a,h])=>[i,{right:a,reply:h}])),r=new Map;for(let[i,{node:a,part:h,words:l}]of this.notes){let{right:d,
reply:u}=o.get(i)??{},p=d===null?"plain":d==="partly"?d:d?"right":"wrong";a.hidden=!u,a.className=`ck-note ck-${p}`,l.replaceChildren(
...u?vo(this.item,p==="wrong"?s:p!=="plain"&&Ns[p],u).childNodes:[]),h.textContent=u&&n?`${this.partInWords(i)}: `:"",u&&
n?a.tabIndex=0:a.removeAttribute("tabindex"),u&&r.set(a,`${this.partInWords(i)}: ${l.textContent}`)}return[...r].sort(([
i],[a])=>i.compareDocumentPosition(a)&Node.DOCUMENT_POSITION_FOLLOWING?-1:1).map(([,i])=>i)}partInWords(t){let s=this.drawn.
read();if(this.kind.part)return this.kind.part(this.item,t,s);let{text:n}=$([...this.item.choices,...this.item.rows].find(
({id:r})=>r===t)),o=this.kind.chosen?.(this.item,s,t);return o?`${n}: ${o}`:n}say(t,s,n){let o=n??this.notesSaid;this.notesSaid=
o;let r=[JSON.stringify([t,s]),JSON.stringify(o)],i=r.map((l,d)=>l!==this.last?.[d]),a=!this.last;this.last=r,i[0]&&(this.
lines=t,this.look=s,this.status.className=`ck-status ck-${s}`,this.status.replaceChildren(...t.map((l,d)=>vo(this.item,!d&&
Ns[s],l))));let h=[...this.status.children].map(l=>l.textContent??"");i.includes(!0)&&this.aloud.say(a?[]:[...i[0]?h:[],
...i[1]?o:[]])}};var ua={sentence:"This cannot be counted here. Your answers are kept.",detail:[]},Eo=80,So=e=>e.length<=Eo?e:`${e.slice(
0,Eo).replace(/[\s,;:.]+\S*$/,"")} …`;function pa({title:e,items:t}){let[{stem:s}]=t;return e||(t.length>1?`${t.length}\
 questions, first: ${So(s)}`:`Question: ${So(s)}`)}function fa(e,t){let s=e.filter(h=>k[h.kind]?.solution).map(t),n=s.filter(
({outcome:h,revealed:l})=>h==="right"&&!l).length,o=e.map(t).filter(({tries:h})=>h).length,r=s.filter(({revealed:h})=>h).
length,i=s.length===e.length,a=`${n} of ${i?"":"the "}${s.length} ${i?"":"marked questions "}right, ${o}${i?"":` of ${e.
length}`} answered${r?`, ${r} shown`:""}`;return s.length>1?a:""}var ma=3,Ee=class{constructor(t){this.find=t,this.sentence=
c("div",{class:"ck-finding",role:"status"}),this.detail=c("div"),this.nodes=[this.sentence,this.detail]}show(t,s){let{sentence:n,
detail:o}=N(()=>this.find(t,s),ua)??{sentence:"",detail:[]};n!==this.sentence.textContent&&(this.sentence.textContent=n),
this.detail.replaceChildren(...o)}},Ms=class{constructor(t,s){this.quiz=t,this.id=M(),this.items=new Map(t.items.map(r=>[
r.id,Jt(r)]));let n=(r,i)=>r===Ht?yo(i,t.rounds.length):ko(this.item(r),i),o=[...this.items.keys(),...t.rounds.length>1?
[Ht]:[]];this.kept=new tt(t.key,o,s,n,()=>this.follow()),this.entry=r=>this.kept.entry(r.id)??ke(r),this.build(),this.draw()}build(){
let{quiz:t}=this,s=t.rounds.length>1,n=(a,h)=>c("button",{type:"button",click:h},a);this.roundLine=c("p",{class:"ck-roun\
d",tabindex:-1,hidden:!s}),this.scoreLine=c("p",{class:"ck-score"}),this.scoreBelow=c("p",{class:"ck-score","aria-hidden":"\
true"});let o=t.title&&c("p",{class:"ck-title",dir:"auto"},t.title);this.head=c("div",{class:"ck-head"},o,this.roundLine,
this.scoreLine),this.list=c("div");let r=[...this.items.values()].some(a=>a.confidence.length);this.findings=[],t.confusion&&
this.findings.push(new Ee(eo)),r&&this.findings.push(new Ee(go)),this.clearButton=n("Clear my answers",()=>this.clear());
let i=s&&n("New round",()=>this.newRound());this.root=c("div",{class:"ck-screen ck-quiz",role:"group","aria-label":pa(t),
"data-place":t.key},this.head,this.kept.fromNewer&&c("p",{class:"ck-notice"},xt),this.list,this.kept.notice.spoken,this.
findings.flatMap(({nodes:a})=>a),c("div",{class:"ck-foot"},i,this.clearButton,this.scoreBelow)),L(this.root)}item(t){return $(
this.items.get(t))}round(){return Number(this.kept.entry(Ht)?.answer??0)}asked(){return this.quiz.rounds[this.round()].map(
t=>this.item(t))}draw(){let t=this.asked().length>1,s=(n,o)=>this.change(n,o);this.drawn=this.round(),this.places=this.asked().
map((n,o)=>new Oe(n,o+1,{id:this.id,numbered:t,entry:this.entry,change:s})),this.list.replaceChildren(...this.places.map(
({node:n})=>n),this.kept.notice.node),this.roundLine.textContent=`Round ${this.drawn+1} of ${this.quiz.rounds.length}`,this.
sumUp()}sumUp(){let t=this.asked();this.scoreLine.textContent=fa(t,this.entry),this.scoreBelow.textContent=t.length>ma?this.
scoreLine.textContent:"",this.head.hidden=!this.quiz.title&&this.quiz.rounds.length<2&&!this.scoreLine.textContent,this.
clearButton.textContent=this.cleared?"Bring my answers back":"Clear my answers",this.clearButton.hidden=!this.cleared&&!this.
begun().length;for(let s of this.findings)s.show(t,this.entry)}begun(){return[...this.items.values()].filter(t=>!I(this.
entry(t))||$e(t,this.entry(t)).length)}change(t,s){this.cleared=null,this.kept.put({[t.id]:{...this.entry(t),...s,of:t.edition}}),
this.places[this.asked().indexOf(t)].node.after(this.kept.notice.node),this.sumUp()}newRound(){this.cleared=null;let t=(this.
round()+1)%this.quiz.rounds.length,s=this.quiz.rounds[t].map(n=>this.item(n)).filter(n=>this.kept.entry(n.id));this.kept.
put({[Ht]:{answer:String(t)},...this.emptied(s,Et)}),this.draw(),this.roundLine.focus()}emptied(t,s=()=>[]){return Object.
fromEntries(t.map(n=>[n.id,{...ke(n),others:s(n,this.entry(n))}]))}clear(){let t=this.cleared,s=this.begun();this.cleared=
t?null:Object.fromEntries(s.map(n=>[n.id,this.entry(n)])),this.kept.put(t??this.emptied(s)),this.draw()}follow(){if(this.
cleared=null,this.round()===this.drawn)for(let t of this.places)t.show();else this.draw();this.sumUp()}};function No(e,t,s={}){
let n=new Ms(t,s);return e.append(n.root),n.kept.face}var To=at("coursekit runtimes",()=>new Map),Sl=at("coursekit runtimes asked for",()=>new Map),ga="coursekit-runtime";function jo(e,t){
To.has(e)||To.set(e,t),globalThis.dispatchEvent(new CustomEvent(ga))}var Mo={bargain:to,confusions:no,overview:lo,quiz:No,switches:Pn,work:fo},Ao=(e,t,s,n={})=>Mo[e](t,s,n),Io=e=>In(e,Mo[e]),
wa=e=>jo(e,{mount:Ao,widget:Io});return Wo(ba);})();
