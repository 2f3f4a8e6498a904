/* Made by `make scripts` of the sources beside it: edit those. */
var coursekit=(()=>{var ye=Object.defineProperty;var co=Object.getOwnPropertyDescriptor;var ho=Object.getOwnPropertyNames;var lo=Object.prototype.hasOwnProperty;var uo=(e,t)=>{for(var s in t)ye(e,s,{get:t[s],enumerable:!0})},po=(e,t,s,n)=>{if(t&&typeof t=="object"||typeof t=="func\
tion")for(let o of ho(t))!lo.call(e,o)&&o!==s&&ye(e,o,{get:()=>t[o],enumerable:!(n=co(t,o))||n.enumerable});return e};var fo=e=>po(ye({},"__esModule",{value:!0}),e);var ji={};uo(ji,{mount:()=>io,provide:()=>Ni,widget:()=>ao});function xs(e,t,s){for(let[n,o]of Object.entries(t))typeof o=="function"?e.addEventListener(n,o):o!==!1&&o!=null&&e.setAttribute(
n,o===!0?"":String(o));return e.append(...s.flat(1/0).filter(Boolean)),e}var c=(e,t={},...s)=>xs(document.createElement(
e),t,s),w=(e,t={},...s)=>xs(document.createElementNS("http://www.w3.org/2000/svg",e),t,s),I=()=>`ck${Math.random().toString(
36).slice(2,10)}`,_=(e,...t)=>c("div",{class:"ck-scroll",tabindex:0,role:"group","aria-label":e},t);function vs(e,t){let s=e.
clientWidth;"ResizeObserver"in window&&new ResizeObserver(()=>{!e.clientWidth||e.clientWidth===s||(s=e.clientWidth,t())}).
observe(e)}var k=(e,t,s=!1)=>c(e,{dir:"auto",class:s&&"ck-quote"},$e(s&&!/^[“"]/.test(t)?`“${t}”`:t)),$e=e=>e.split(
/(-[>x](?!\w))/).map((t,s)=>s%2?c("span",{style:"white-space: nowrap"},t):t),S=e=>e!==null&&typeof e=="object"&&Object.getPrototypeOf(
e)===Object.prototype,g=(e,t)=>Object.hasOwn(e,t)?e[t]:void 0;function $(e){if(e==null)throw new Error("something that h\
as to be there is not");return e}var dt=(e,t,s)=>Math.abs(e-t)<=s+1e-9,qt=e=>Number.isInteger(e)&&e>=0?e:0,ut=e=>JSON.parse(
JSON.stringify(e)),x=e=>e.length<2?e.join(""):`${e.slice(0,-1).join(", ")} and ${e[e.length-1]}`,T=(e,t)=>`${e} ${t}${e===
1?"":"s"}`,Os=e=>e.length?` See paragraph${e.length>1?"s":""} ${x(e)}.`:"",xe=e=>/^\p{Sc}/u.test(e),ve=e=>xe(e)?[e[0],e.
slice(1).trim()]:["",e];function Ft(e,t){let s=String(Math.round(e*1e6)/1e6),[n,o]=ve(t);return`${n}${s} ${o}`.trim()}function E(e,t){
try{return e()}catch(s){return console.error(s),t}}var Kt="The picture cannot be shown here. What it would show stands b\
elow in words.";function R(e){e.addEventListener("keydown",t=>{!t.ctrlKey&&!t.metaKey&&!t.altKey&&t.key!=="Escape"&&t.stopPropagation()})}var mo={answer:"",replies:{},place:0,amount:0,clashes:[],inside:"",taken_for:{},rated:{}},go={quote:"",choices:[],rows:[],
answer:0,tolerance:0,unit:"",near:[],replies:{},points:[],scale:[],settled:"",sections:[],arrows:[],confidence:[],back:[],
edition:""};function Ut(e){return{...go,...e,rows:(e.rows??[]).map(t=>({...mo,...t}))}}var y={},st={text:e=>typeof e=="string",list:e=>Array.isArray(e)&&e.every(st.text),map:e=>S(e)&&Object.values(e).every(st.
text)},wo={text:"",list:[],map:{}},vt=e=>wo[y[e.kind]?.shape]??"",Ht=(e,t)=>st[y[e.kind].shape](t),Ss=e=>st.text(e)?e.replace(
/[\ufeff\x1c-\x1f\x85]/g," "):e;function V(e,t){let s=S(t)?Object.fromEntries(Object.entries(t).map(([o,r])=>[o,Ss(r)])):
Ss(t),n=Ht(e,s)&&y[e.kind].grade(Ut(e),s);return{outcome:null,points:0,notes:[],said:[],...n}}function Oe(e,t,s){let n=e.choices.map(r=>c("input",{type:s,name:t.id,value:r.id,"aria-describedby":t.noteId(r.id)})),o=()=>n.
filter(r=>r.checked).map(r=>r.value);return{body:c("div",{class:"ck-options"},e.choices.map((r,i)=>c("div",{class:"ck-op\
tion"},c("label",{},n[i],k("span",r.text)),t.note(r.id)))),read:s==="radio"?()=>o()[0]??"":o,write:r=>{for(let i of n)i.
checked=[r].flat().includes(i.value)}}}var bo=/^o[0-9a-f]{7}$/,J=(e,t)=>bo.test(t)?"":t,Ot=(e,t)=>[...new Set(e)].filter(
s=>t.some(n=>n.id===s)),pt=(e,t)=>new Set(e).size===e.length&&e.every(s=>t.some(n=>n.id===s)),ft=e=>e.choices.filter(t=>t.
correct),mt={shape:"text",blank:"Choose an answer first.",draw:(e,t)=>Oe(e,t,"radio"),usable:(e,t)=>Ot([t],e.choices)[0]??
"",answer:e=>x(ft(e).map(t=>t.text)),everyReply:e=>e.choices.map(t=>[t.id,!!t.correct,t.reply]),options:!0};function Yt(e,t,s,n){
let o=t.filter(([,a])=>a).length,r=o===e.rows.length?"right":o?"partly":"wrong",i=[`${o} of ${e.rows.length} ${s}.`,r===
"right"?n.right:n.wrong];return{outcome:r,points:o/e.rows.length,notes:t,said:i}}y.text={shape:"text",check:"Compare",blank:"Write your answer first, then compare.",stays:!0,draw(e,t){let s=c("textarea",
{rows:4,"aria-labelledby":`${t.id}-legend`});return{body:s,after:Se(e,"Does your answer say this?"),read:()=>s.value,write:n=>{
s.value!==n&&(s.value=n)}}},usable:J,grade:(e,t)=>t.trim()?{outcome:"noted",points:0,said:["One way to put it:",e.replies.
model]}:void 0};function Se(e,t){let s=e.points.map(n=>c("label",{},c("input",{type:"checkbox"}),k("span",n)));return c(
"fieldset",{class:"ck-points"},c("legend",{},t),s)}function ko(e){return e.replace(/[\u3041-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\u{20000}-\u{323af}]/gu," $& ").split(
/[\s\x1c-\x1f\x85\u2012-\u2015]+|--+/).filter(s=>/[\p{L}\p{N}]/u.test(s)).length}var yo=({least:e,most:t},s)=>s>=e&&s<=t;
y.essay={shape:"map",check:"Compare",blank:"Write at least one part first, then compare.",stays:!0,draw(e,t){let s=e.sections.
map((h,l)=>c("textarea",{id:`${t.id}-${l}`,rows:4,dir:"auto","aria-describedby":`${t.id}-${l}-words`})),n=s.map(h=>c("p",
{id:`${h.id}-words`,class:"ck-words"})),o=c("span",{class:"ck-words"}),r=c("span",{role:"status"}),i=c("div",{class:"ck-\
essay",input:()=>a()},e.sections.map((h,l)=>c("div",{class:"ck-section"},c("label",{for:s[l].id},k("span",h.prompt)),s[l],
n[l])),c("p",{class:"ck-total"},o," ",r));function a(){let h=s.map(u=>ko(u.value));e.sections.forEach(({least:u,most:p},f)=>{
n[f].textContent=`${T(h[f],"word")}; aim for ${u}–${p}`}),o.textContent=`${T(h.reduce((u,p)=>u+p,0),"word")} in all.`;
let d=`${e.sections.filter((u,p)=>yo(u,h[p])).length} of ${e.sections.length} parts have the length asked for.`;d!==r.textContent&&
(r.textContent=d)}return a(),{body:i,after:Se(e,"Does your essay do this?"),read:()=>Object.fromEntries(e.sections.map(({
id:h},l)=>[h,s[l].value]).filter(([,h])=>h)),write(h){e.sections.forEach(({id:l},d)=>{let u=g(h,l)??"";s[d].value!==u&&(s[d].
value=u)}),a()}}},usable:(e,t)=>Object.fromEntries(Object.entries(t).filter(([s])=>e.sections.some(({id:n})=>n===s))),grade(e,t){
let s=Object.entries(t);if(!s.every(([i])=>e.sections.some(({id:a})=>a===i))||!s.some(([,i])=>i.trim()))return;let n=e.replies.
model,o=n.text.split(/\n+/).filter(Boolean);return{outcome:"noted",points:0,said:["One way to put it, part by part:",...o.
slice(0,-1),{...n,text:o.at(-1)??""}]}}};var $o={"‐‑‒–—−﹣－":"-","＋":"+","＄﹩":"$","￡":"£","￥":"¥","٪％﹪":"%","’‘ʼ´`＇٬":"'",
"，،":",","．":"."},xo=e=>new RegExp(`^([+-]?) ?[${e||Object.keys(Ms).join("")}]? ?([+-]?) ?([0-9.,٫' ]+)$`),Es=/^(?:[1-9][0-9]{0,2}([.,' ])[0-9]{3}(?:\1[0-9]{3})*|[1-9][0-9]?(?:,[0-9]{2})+,[0-9]{3})$/,
Ts=["%","per cent","percent"],Ms={$:["dollars","dollar","usd"],"€":["euros","euro","eur"],"£":["pounds","pound","gbp"],
"¥":["yen","jpy"]},Is=e=>/^\p{Sc}/u.exec(e)?.[0]??"",Ns={thousand:["k"],million:["m","mn","mln"],billion:["bn","bln"],trillion:[
"tn","trn"]},vo=3,Cs=[73552,68928,71376,71386,72688,118e3,124401,73184],js=e=>`\\u{${e.toString(16)}}`,Te=`\\p{Nd}${Cs.map(
e=>`${js(e)}-${js(e+9)}`).join("")}`,Oo=new RegExp(`[${Te}]`,"gu"),So=new RegExp(`^[^${Te}.,٫]+|[^${Te}.,٫]+$`,"gu");function Eo(e){
let t=e.codePointAt(0)??0,s=Cs.find(o=>t>=o&&t<o+10);if(s)return String(t-s);let n=t;for(;/\p{Nd}/u.test(String.fromCodePoint(
n-1));)n-=1;return String((t-n)%10)}var To=e=>Object.entries($o).find(([t])=>t.includes(e))?.[1]??e,Ee=e=>[...e.replace(
/\p{Cf}/gu,"")].map(To).join("").replace(Oo,Eo).replace(/[\s\x1c-\x1f\x85]+/g," ").trim().toLowerCase();function No(e){if(Ts.
includes(e))return["",...Ts];let t=Is(e),s=e.slice(t.length).trim(),n=s.split(" "),o=n.length>vo?[s]:n.map(jo).reduce((i,a)=>i.
flatMap(h=>a.map(l=>[...h,l])),[[]]).map(i=>i.join(" "));if(!t)return["",...o];let r=o.flatMap(i=>[t,...Ms[t]??[]].map(a=>`${i}\
 ${a}`.trim()));return["",t,...o,...o.map(i=>`${t} ${i}`),...o.map(i=>t+i),...r]}function jo(e){return e.endsWith("s")?[
e,e.slice(0,-1),...e.endsWith("ies")?[`${e.slice(0,-3)}y`]:[]]:[e,`${e}s`,...e.endsWith("y")?[`${e.slice(0,-1)}ies`]:[],
...Object.hasOwn(Ns,e)?Ns[e]:[]]}function Mo(e){let t=a=>a.replace(/[^0-9]/g,""),s=/[.,' ٫]/.test(e)?[]:[e];Es.test(e)&&
s.push(t(e));let[,n,o,r]=/^(.*)([.,٫])([0-9]*)$/.exec(e)??[],i=r&&!n.includes(o)&&Es.test(n);return o&&(/^[0-9]+$/.test(
n+r)||i)&&s.push(`${t(n)}.${r}`),s}function St(e,t=""){if([...e].length>100)return[];let s=Ee(e),n=xo(Is(Ee(t)));for(let o of No(
Ee(t))){let r=s.endsWith(o)&&n.exec(s.slice(0,s.length-o.length).trimEnd());if(r&&!(r[1]&&r[2]))return Mo(r[3].trimEnd()).
map(i=>(r[1]+r[2]==="-"?-1:1)*Number(i))}return[]}var As=e=>St(e,"%").filter(t=>t>=0&&t<=100),Rs=e=>/^[0-9]*\.?[0-9]*$/.
test(e.replace(So,"")),Bs=e=>St(String(e)).length===1?String(e):`${e}0`;function Ne(e,t,s){let[n,o]=ve(e.unit),r=c("input",{id:t.id,inputmode:"decimal",autocomplete:"off","aria-describedby":`${t.
id}-before ${t.id}-after`});return{body:c("p",{class:"ck-number"},c("label",{for:t.id},s),c("span",{class:"ck-amount-typ\
ed"},c("span",{id:`${t.id}-before`},n),r,c("span",{id:`${t.id}-after`,dir:"auto"},o))),read:()=>r.value,write:i=>{r.value!==
i&&(r.value=i)}}}function Io(e,t,s){let[n,o]=[Math.floor(s),Math.ceil(s)],r=n===o?s:`a number between ${n} and ${o} (${s}\
)`;return`“${e}” can be read in two ways. Do you mean ${t}, or ${r}?`}y.number={shape:"text",blank:"That is not a nu\
mber yet. Write it with digits and without other words, for example 3.5.",draw:(e,t)=>Ne(e,t,"Your answer"),usable:J,either(e,t){
let s=St(t,e.unit),[n,o]=s;return s.length>1&&{asks:Io(t.trim(),n,o),answers:s.map(Bs)}},grade(e,t){let[s,...n]=St(t,e.unit);
if(s===void 0||n.length)return;let o=!Rs(t)&&`Read as ${s}.`,r=a=>[a,o].filter(Boolean);if(dt(s,e.answer,e.tolerance))return{
outcome:"right",points:1,said:r(e.replies.right)};let i=e.near.find(a=>dt(s,a.value,0));return{outcome:"wrong",points:0,
said:r(i?i.reply:e.replies.wrong)}},solution:e=>String(e.answer),answer:e=>Ft(e.answer,e.unit),explained:e=>[e.replies.right]};y.forecast={shape:"text",check:"Note my forecast",blank:"Write a number from 0 to 100, for example 35: the chance in per\
 cent that it will happen.",draw(e,t){let s=Ne(e,t,"Your forecast"),n=c("p",{id:`${t.id}-settled`,class:"ck-settled"},c(
"strong",{},"Settled on "),k("span",e.settled));return $(s.body.querySelector("input")).setAttribute("aria-describedby",
`${t.id}-settled ${t.id}-after`),{...s,body:c("div",{},n,s.body)}},usable:J,grade(e,t){let[s]=As(t);if(s!==void 0)return{
outcome:"noted",points:0,said:[...Co(s),e.replies.weigh]}}};function Co(e){let t=i=>i>0&&i<.005?"less than 0.01":i.toFixed(
2),[s,n]=[1,0].map(i=>t((e/100-i)**2)),o=e>0&&e<1?Math.round(e*100):0,r=`${e} % is less than once in a hundred times. If\
 you mean ${o} %, write ${o}.`;return[`Noted: ${e} %. It scores ${s} if it happens and ${n} if it does not.`,"0 is best \
and 1 is worst; always saying 50 % scores 0.25.",...o?[r]:[]]}var Ao=3,zt=e=>e.rows.flatMap(t=>e.choices.map(({id:s})=>({name:`${t.id}/${s}`,row:t,choice:s}))),Ls=e=>Object.fromEntries(
zt(e).map(({name:t,row:s,choice:n})=>[t,s.rated[n]])),je=(e,t)=>{let s=Object.entries(Ls(e)).filter(([n])=>e.scale.some(
({id:o})=>o===g(t,n)));return Object.fromEntries(s.map(([n])=>[n,t[n]]))},Gt=(e,t)=>e.rows.filter(s=>e.choices.every(({id:n})=>g(
t,`${s.id}/${n}`)));function Ie(e,t,s){let n=Object.fromEntries(e.scale.map(({id:o,points:r})=>[o,r]));return e.choices.
map(({id:o})=>s.reduce((r,i)=>r+n[t[`${i.id}/${o}`]],0))}function Ro(e,t,s=Gt(e,t)){if(!s.length)return[];let n=Ie(e,t,s);
return[...new Set(n)].sort((o,r)=>o-r).map(o=>({place:1+n.filter(r=>r<o).length,points:o,hypotheses:e.choices.filter((r,i)=>n[i]===
o).map(({id:r})=>r)}))}function _s(e,t){let s=Object.fromEntries(e.scale.map(({id:n},o)=>[n,o]));return zt(e).filter(({name:n})=>g(
t,n)).map(n=>({...n,apart:Math.abs(s[t[n.name]]-s[n.row.rated[n.choice]])}))}function Ws(e,t){let s=_s(e,t),n=Math.max(...s.
map(({apart:o})=>o));return s.filter(({apart:o})=>o&&o===n).slice(0,Ao)}var Bo=(e,t)=>t.map(({points:s,hypotheses:n})=>{
let o=n.map(r=>$(e.choices.find(({id:i})=>i===r)).text);return`${x(o)} (${s})`}).join("; then ");y.grid={shape:"map",check:"\
Compare",blank:"Rate at least one cell first, then compare.",stays:!0,draw(e,t){let s=new Map(zt(e).map(({name:a,row:h,choice:l})=>[
a,Lo(e,t,h,l)])),n=e.choices.map(()=>c("td",{},"–")),o=c("div",{class:"ck-compared"}),r=()=>Object.fromEntries([...s].
map(([a,h])=>[a,h.value]).filter(([,a])=>a)),i=a=>{let h=je(e,a);for(let[p,f]of s)f.value=g(h,p)??"";let l=Gt(e,h),d=l.length?
Ie(e,h,l):[];for(let[p,f]of n.entries())f.textContent=String(d[p]??"–");let u=t.quiz.entry(e).outcome&&Object.keys(h).
length;o.replaceChildren(...u?Po(e,h):[])};return{body:_o(e,t,s,n),after:o,read:r,write:i}},running(e,t){let s=je(e,t),n=Object.
keys(s).length,o=Gt(e,s),r=`${n} of ${T(e.rows.length*e.choices.length,"cell")} rated.`;if(!o.length)return[`${r} The ra\
nking begins with the first row you complete.`];let i=`By your ratings in ${T(o.length,"complete row")}, with least agai\
nst it first`;return[`${r} ${i}: ${Bo(e,Ro(e,s))}.`]},usable:je,grade(e,t){let s=new Map(zt(e).map(i=>[i.name,i])),n=e.scale.
map(({id:i})=>i),o=Object.entries(t);return!o.length||o.some(([i,a])=>!s.has(i)||!n.includes(a))?void 0:{outcome:"noted",
points:0,notes:Ws(e,t).map(({name:i,row:a,choice:h})=>[i,null,g(a.replies,h)]),said:[Wo(e,t),e.replies.rated]}}};var Me=(e,t)=>{
let{sign:s,text:n}=$(e.scale.find(({id:o})=>o===t));return`${s} ${n}`};function Lo(e,t,s,n){let o=`${e.rows.indexOf(s)}`,
r=e.choices.findIndex(({id:i})=>i===n);return c("select",{"aria-labelledby":`${t.id}-row-${o} ${t.id}-column-${r}`},c("o\
ption",{value:""},"Not rated"),e.scale.map(({id:i})=>c("option",{value:i},Me(e,i))))}function _o(e,t,s,n){let o=e.choices.
map(({text:i},a)=>c("th",{scope:"col",id:`${t.id}-column-${a}`},k("span",i))),r=e.rows.map((i,a)=>c("tr",{},c("th",{scope:"\
row",id:`${t.id}-row-${a}`},k("span",i.text)),e.choices.map(({id:h})=>c("td",{},s.get(`${i.id}/${h}`)))));return _("Tabl\
e of your ratings",c("table",{class:"ck-ratings"},c("caption",{},"Your ratings"),c("thead",{},c("tr",{},c("th",{scope:"c\
ol"},"Evidence"),o)),c("tbody",{},r),c("tfoot",{},c("tr",{},c("th",{scope:"row"},"Points against, from complete rows"),n))))}
function Wo(e,t){let s=_s(e,t).map(r=>r.apart),n=s.filter(r=>!r).length;if(n===s.length)return`You rated ${T(n,"cell")} \
and the kit rates each of them the same.`;let o=s.filter(r=>r===1).length;return`Of the ${T(s.length,"cell")} you rated,\
 the kit has ${n} the same, ${o} one step away and ${s.length-n-o} further. Below: where you differ most, and why the ki\
t rates as it does.`}function Po(e,t){let s=Gt(e,t),n=Ws(e,t).map(({name:r,row:i,choice:a})=>c("li",{},k("span",i.text),
" ",c("strong",{},$(e.choices.find(({id:h})=>h===a)).text),": you ",c("strong",{},Me(e,t[r])),", the kit ",c("strong",{},
Me(e,i.rated[a])),". ",k("span",$(g(i.replies,a)).text))),o=[c("p",{},c("strong",{},"Where you and the kit differ most")),
c("ul",{},n)];return[...s.length?[Do(e,t,s)]:[],...n.length?o:[]]}function Do(e,t,s){let[n,o]=[t,Ls(e)].map(i=>Ie(e,i,s)),
r=e.choices.map(({text:i},a)=>c("tr",{},c("th",{scope:"row"},k("span",i)),c("td",{},String(n[a])),c("td",{},String(o[a]))));
return _("Your ranking beside the kit's",c("table",{},c("caption",{},`Points against each explanation, from the ${T(s.length,
"row")} you completed`),c("thead",{},c("tr",{},["Explanation","Yours","The kit’s"].map(i=>c("th",{scope:"col"},i)))),c(
"tbody",{},r)))}var Et=["rain -> wet","roof -x wet","rain + wind -> storm"],qo=String.raw`\s*(?:[-–—−]+(?:[x✕×](?:[-–—−]*>|(?=\s|$))|\||/[-–—−]*>)|⊣|\battacks?\b)\s*`,
Fo=String.raw`\s*(?:[-–—−]+>|=+>|→|⇒|➔|\bsupports?\b)\s*`,Ko=String.raw`\s*(?:<[-–—−=]+|←|⇐)\s*`,Uo=new RegExp(
`(?<attacks>${qo})|(?<supports>${Fo})|(?<back>${Ko})`,"gu"),Ho=/\s*(?:\+|&|\band\b)\s*/u,Yo=/^(?:[-–—*•]\s+|[0-9]+[.)]\s+)/u,
zo=/^[ \t"'“”‘’`()[\].;:]+|[ \t"'“”‘’`()[\].;:]+$/gu,Vt=({kind:e,premises:t,to:s})=>`${t.join(" + ")} ${e===
"supports"?"->":"-x"} ${s}`,X=class extends Error{};function Go(e,t){let s=[],n=[];return e.split(`
`).forEach((o,r)=>{let i=o.trim().replace(Yo,"");if(!(!i||i.startsWith("#")))try{s.push(...Vo(i.toLowerCase(),t,r+1))}catch(a){
if(!(a instanceof X))throw a;n.push({line:r+1,text:a.message})}}),{arrows:s,slips:n}}function Vo(e,t,s){let n=[...e.matchAll(
Uo)];if(!n.length)throw new X(`there is no arrow. Write, for example, ${Et[0]}`);let o=[0,...n.map(a=>a.index+a[0].length)],
r=[...n.map(a=>a.index),e.length],i=o.map((a,h)=>Jo(e.slice(a,r[h]),t));return n.map(({groups:a={}},h)=>{let[l,d]=a.back?
[i[h+1],i[h]]:[i[h],i[h+1]];if(d.length>1)throw new X(`an arrow leads to one claim. Write a line for each of ${d.join(" \
and ")}`);return{kind:a.attacks?"attacks":"supports",premises:l,to:d[0],line:s}})}function Jo(e,t){let s=e.split(Ho).map(
n=>n.replace(zo,""));if(!s.every(Boolean))throw new X(`a claim is missing beside the arrow or the +. Write, for example,\
 ${Et[2]}`);if(s.some(n=>n.includes(",")))throw new X(`a comma can mean two things. Join linked premises with +, as in ${Et[2]}\
; give independent reasons a line each`);for(let n of s){if(t.includes(n))continue;let o=Xo(n,t);throw new X(`there is n\
o claim “${n}” here. ${o?`Do you mean ${o}?`:"Use the names in the list"}`)}return[...new Set(s)]}function Xo(e,t){let{
far:s,one:n}=t.map(o=>({far:Zo(e,o),one:o})).reduce((o,r)=>r.far<o.far?r:o);return s<=Math.max(1,Math.floor(n.length/3))&&
n}function Zo(e,t){let[s,n]=[[...e],[...t]],o=[0,...n.map((r,i)=>i+1)];return s.forEach((r,i)=>{let a=o;o=[i+1],n.forEach(
(h,l)=>{o.push(Math.min(a[l+1]+1,o[l]+1,a[l]+(r===h?0:1)))})}),o[n.length]}var Tt=(e,t)=>e.every(s=>t.includes(s)),Ae=(e,t)=>Tt(
e,t)&&Tt(t,e),Ps=(e,t)=>Tt(e,t)&&!Tt(t,e),Ce=(e,t)=>e.kind===t.kind&&e.to===t.to&&Ae(e.premises,t.premises);function Ds(e,t,s){
let{arrows:n,slips:o}=Go(e,t),r=o.map(({line:m,text:O})=>({line:m,said:`Line ${m}: ${O}.`.replace("?.","?")})),i=[];for(let m of n){
let O=i.find(L=>Ce(L,m));O?r.push({line:m.line,said:`Line ${m.line} says the same as line ${O.line}.`}):i.push(m)}let a=s.
filter(m=>i.some(O=>Ce(O,m))),h=i.filter(m=>!s.some(O=>Ce(O,m))),l=s.filter(m=>!a.includes(m)),d=rr(i),[u,p]=[new Set,new Set],
f=o.length;for(let m of h){let{remark:O,about:L,reading:xt}=tr(m,h,s,l,d),Dt=xt&&L.every(({ours:lt})=>lt);for(let lt of L)
u.add(lt),Dt&&p.add(lt);Dt||(f+=1);let $s=Dt?`${O} ${Qo}`:O;r.some(({said:lt})=>lt.endsWith(`: ${$s}`))||r.push({line:m.
line,said:`Line ${m.line}: ${$s}`})}let b=r.sort((m,O)=>m.line-O.line).map(m=>m.said);d.length&&b.push(`This is circular\
: ${d.join(" -> ")}. A claim cannot be its own reason.`),o.length||b.push(...l.filter(m=>!u.has(m)).map(ir));let v=a.length+
p.size;return{outcome:v===s.length&&!f?"right":v?"partly":"wrong",points:v/(s.length+f),remarks:b}}var Qo="The text does\
 not draw this link itself, so your own drawing may stand.";function tr(e,t,s,n,o){let r=e.premises,i=n.filter(m=>m.to===
e.to),a=i.find(m=>Ae(m.premises,r));if(a){let[m,O]=a.kind==="supports"?["support","attack"]:["attack","support"],[L,xt]=r.
length===1?["s","it does"]:["","they do"];return{remark:`${x(a.premises)} ${m}${L} ${e.to}; ${xt} not ${O} it.`,about:[a],
reading:!0}}let h=n.find(m=>r.includes(m.to)&&m.premises.includes(e.to));if(h)return{remark:`the arrow is reversed. It l\
eads from a reason to the claim it supports or attacks: ${`from ${x(h.premises)} to ${h.to}`}.`,about:[h]};let l=(m,O)=>m.
premises.some(L=>O.includes(L)),d=i.filter(m=>m.kind===e.kind&&l(m,r)),u=d.find(m=>Ps(r,m.premises));if(u)return{remark:er(
e,u,t),about:[u],reading:!0};let p=d.filter(({premises:m})=>Tt(m,r)),f=r.filter(m=>!p.some(({premises:O})=>O.includes(m))),
b=d.filter(m=>p.includes(m)||l(m,f)),v=f.filter(m=>!b.some(({premises:O})=>O.includes(m)));return b.length?{remark:sr(b,
v),about:b,reading:!v.length}:{remark:o.includes(e.to)&&r.some(m=>o.includes(m))?`${Vt(e)} is part of a circle.`:nr(e,s),
about:[]}}function er(e,t,s){let n=s.filter(i=>i.to===t.to&&i.kind===t.kind&&Ps(i.premises,t.premises));if(Ae(n.flatMap(
i=>i.premises),t.premises))return`${x(t.premises)} are linked, and you give them as independent. Join them with +.`;let o=t.
premises.filter(i=>!e.premises.includes(i));return`a premise is missing. ${`${x(e.premises)} cannot support ${e.to} with\
out ${x(o)}`}: join them with +.`}function sr(e,t){let s=e.filter(({premises:i})=>i.length>1).map(({premises:i})=>x(i)),
n=e.filter(({premises:i})=>i.length===1).map(({premises:i})=>i[0]),o=`${x(t)} ${t.length===1?"does":"do"} not belong wit\
h`;if(!s.length&&!t.length)return`you link ${x(n)}, but each is an independent reason. Give each a line.`;if(!s.length)return`${o}\
 the other premises here.`;let r=[`${s[0]} are linked`,...s.slice(1).map(i=>`so are ${i}`)];return n.length&&r.push(`${x(
n)} ${n.length===1?"is an independent reason":"are independent reasons"}`),t.length&&r.push(`${o} them`),`${r.join("; ")}\
.${e.length>1?" Give each reason a line.":""}`}function nr(e,t){for(let s of e.premises){let n=or(s,e.to,t);if(n.length)
return`this jumps over a step between ${s} and ${e.to}: ${x(n)}.`}return`${Vt(e)} is not in our reading. It may be defen\
sible: what in the text makes one count for or against the other?`}function or(e,t,s){let n=[[e]];for(let o=n.shift();o;o=
n.shift()){let r=o[o.length-1];for(let i of s.filter(({premises:a})=>a.includes(r))){if(i.to===t)return o.slice(1);n.push(
[...o,i.to])}}return[]}function rr(e){let t=e.filter(({kind:n})=>n==="supports"),s=n=>t.filter(({premises:o})=>o.includes(
n)).map(({to:o})=>o);for(let n of new Set(t.flatMap(({premises:o})=>o))){let o=[[n]];for(let r=o.pop();r;r=o.pop())for(let i of s(
r[r.length-1])){if(i===n)return[...r,n];r.includes(i)||o.push([...r,i])}}return[]}function ir({kind:e,premises:t}){let s=e.
replace(/s$/,""),n=t.length===1?`What does it ${s}?`:`What do they ${s} together?`;return`Missing: ${x(t)}. ${n}`}var ar=["One arrow a line.","Supports: ->","Attacks: -x","Linked premises: +"];y.map={shape:"text",blank:"Write at least\
 one arrow first.",holds:!0,draw(e,t){let s=c("textarea",{rows:6,wrap:"off",spellcheck:"false",autocapitalize:"none",class:"\
ck-map-text","aria-labelledby":`${t.id}-legend`,"aria-describedby":`${t.id}-syntax`}),n=({id:i,text:a})=>[c("dt",{},c("c\
ode",{},i)),k("dd",a)],o=Et.flatMap(i=>[c("br"),c("code",{},$e(i))]),r=ar.flatMap(i=>[c("span",{style:"white-space: nowr\
ap"},i)," "]);return{body:c("div",{class:"ck-drawn"},c("dl",{},e.choices.flatMap(n)),c("div",{},s,c("p",{id:`${t.id}-syn\
tax`,class:"ck-map-syntax"},r,c("br"),"An example with other claims:",o))),read:()=>s.value,write:i=>{s.value!==i&&(s.value=
i)}}},usable:J,grade(e,t){if(!t.trim())return;let{outcome:s,points:n,remarks:o}=Ds(t,e.choices.map(({id:r})=>r),e.arrows);
return{outcome:s,points:n,said:[...o,s==="right"&&e.replies.right].filter(Boolean)}},solution:e=>e.arrows.map(Vt).join(`\

`),answer:()=>"the map now shown",inWords:e=>e.arrows.map(({kind:t,premises:s,to:n})=>`${x(s.map(o=>`“${o}”`))} ${{supports:"\
support",attacks:"attack"}[t]}${s.length>1?"":"s"} “${n}”.`),explained:e=>[e.replies.right]};var cr=24;y.match={shape:"map",blank:"Match at least one row first.",draw(e,t){let s=({id:i,text:a})=>c("option",{value:i,
dir:"auto"},a),n=e.rows.map((i,a)=>c("select",{id:`${t.id}-${a}`,"aria-describedby":t.noteId(i.id)},[{id:"",text:"Choose\
…"},...e.choices].map(s))),o=n.map(()=>c("p",{class:"ck-chosen","aria-hidden":"true"})),r=()=>n.forEach((i,a)=>{let h=e.
choices.find(({id:l})=>l===i.value)?.text??"";o[a].textContent=h.length>cr?h:""});for(let i of n)i.addEventListener("cha\
nge",r);return{body:c("div",{class:"ck-rows"},e.rows.map((i,a)=>c("div",{class:"ck-row"},c("label",{for:n[a].id},k("span",
i.text,i.quote)),n[a],o[a],t.note(i.id)))),read:()=>Object.fromEntries(e.rows.map((i,a)=>[i.id,n[a].value]).filter(([,i])=>i)),
write:i=>{for(let[a,h]of e.rows.entries())n[a].value=g(i,h.id)??"";r()}}},grade(e,t){let s=Object.entries(t).map(([n,o])=>{
let r=e.rows.find(i=>i.id===n);return[n,r&&o===r.answer,r&&g(r.replies,o)]});if(!s.some(([,,n])=>!n))return Yt(e,s,"rows\
 are right",{})},usable:(e,t)=>Object.fromEntries(e.rows.map(s=>[s.id,g(t,s.id)]).filter(([,s])=>e.choices.some(n=>n.id===
s))),solution:e=>Object.fromEntries(e.rows.map(t=>[t.id,t.answer])),everyReply:e=>e.rows.map(t=>[t.id,null,g(t.replies,t.
answer)]),answer:()=>"as now matched",chosen:(e,t,s)=>e.choices.find(({id:n})=>n===t[s])?.text};y.multiple={...mt,shape:"list",blank:"Choose at least one answer first.",draw:(e,t)=>Oe(e,t,"checkbox"),grade(e,t){if(!pt(
t,e.choices))return;let s=e.choices.filter(i=>t.includes(i.id)),n=s.length>0&&s.every(i=>i.correct),o=n?s.length/ft(e).length:
0,r=o===1;return{outcome:r?"right":n?"partly":"wrong",points:o,notes:s.map(i=>[i.id,!!i.correct,i.reply]),said:[r?"You f\
ound all of it.":n?"There is more to find.":"Something you chose is wrong."]}},usable:(e,t)=>Ot(t,e.choices),solution:e=>ft(
e).map(t=>t.id)};var Re=(e,t)=>pt(t,e.rows)&&t.length===e.rows.length;y.order={shape:"list",draw(e,t){let s=c("ol",{class:"ck-steps"}),n=new Map(
e.rows.map(h=>[h.id,o(h)]));function o(h){let l=(d,u,p)=>c("button",{type:"button","aria-label":`${p}: ${h.text}`,click:()=>a(
h,d)},u);return c("li",{},c("div",{class:"ck-step"},k("span",h.text,h.quote),c("span",{class:"ck-moves"},l(-1,"↑","Mov\
e up"),l(1,"↓","Move down"))),t.note(h.id))}let r=()=>[...s.children].map(h=>$([...n].find(([,l])=>l===h))[0]),i=h=>{let l=Re(
e,h)?h:[...n.keys()];l.join()!==r().join()&&s.replaceChildren(...l.map(d=>$(n.get(d))))};function a(h,l){let d=r(),u=d.indexOf(
h.id),p=u+l;if(p<0||p>=d.length)return t.notice(`Already ${l<0?"first":"last"} of ${d.length}.`);let[f,b]=[s.children[u],
s.children[p]];return l<0?f.after(b):f.before(b),t.changed(),t.notice(`Now number ${p+1} of ${d.length}.`)}return i([]),
{body:s,read:r,write:i}},grade(e,t){if(!Re(e,t))return;let s=e.rows.map(n=>[n.id,n.place===t.indexOf(n.id)+1,n.reply]);return Yt(
e,s,"steps are in the right place",e.replies)},usable:(e,t)=>Re(e,t)?t:[],solution:e=>[...e.rows].sort((t,s)=>t.place-s.
place).map(t=>t.id),everyReply:e=>e.rows.map(t=>[t.id,null,t.reply]),answer:()=>"the order now shown",explained:e=>[e.replies.
right]};y.predict={...mt,check:"Predict",blank:"Make your prediction first.",everyReply:e=>e.choices.map(t=>[t.id,null,t.reply]),
grade(e,t){let s=e.choices.find(({id:n})=>n===t);return s&&{outcome:"noted",points:0,said:[s.reply]}}};y.single={...mt,grade(e,t){let s=e.choices.find(({id:o})=>o===t),n=s?.correct??!1;return s&&{outcome:n?"right":"wrong",points:n?
1:0,said:[s.reply]}},solution:e=>ft(e)[0]?.id??""};y.tally={shape:"list",blank:"Tick the sums you want to add up first.",draw(e,t){let s=e.rows.map(n=>c("input",{type:"che\
ckbox",value:n.id,"aria-describedby":t.noteId(n.id)}));return{body:c("div",{class:"ck-options"},e.rows.map((n,o)=>c("div",
{class:"ck-option"},c("label",{},s[o],k("span",n.text),c("span",{class:"ck-amount"},Be(e,n.amount))),t.note(n.id)))),read:()=>s.
filter(n=>n.checked).map(n=>n.value),write:n=>{for(let o of s)o.checked=n.includes(o.value)}}},running(e,t){let{sum:s,clashes:n}=_e(
e,t);return[`Your sum: ${Be(e,s)}. The target: ${Be(e,e.answer)}.`,...n]},grade(e,t){let{picked:s,sum:n,clashes:o}=_e(e,
t);if(!pt(t,e.rows))return;let r=dt(n,e.answer,e.tolerance),i=r?o.length?"partly":"right":"wrong",a=r?o.length?"clash":"\
reached":n<e.answer?"short":"over",h=s.map(qs);return{outcome:i,points:{right:1,partly:.5,wrong:0}[i],notes:h,said:[e.replies[a]]}},
usable:(e,t)=>Ot(t,e.rows),solution:e=>Le(e)[0]??[],answer(e){let t=n=>$(e.rows.find(o=>o.id===n)).text;return Le(e).slice(
0,4).map(n=>n.map(t).join(" + ")).join("; or ")||`no set of these rows reaches the target without counting ${Fs(e)} twic\
e`},everyReply:e=>e.rows.map(qs),explained:e=>[Le(e).length?e.replies.reached:e.replies.clash]};var Be=(e,t)=>Ft(t,t===1&&
e.single||e.unit),Fs=e=>xe(e.unit)?"money":e.unit||"amounts",qs=e=>[e.id,null,e.reply?.text],Ks=e=>e.reduce((t,s)=>t+s.amount,
0);function _e(e,t){let s=e.rows.filter(o=>t.includes(o.id)),n=[];for(let[o,r]of s.entries())for(let i of s.slice(o+1))r.
inside===i.id?n.push(`“${i.text}” already contains “${r.text}”.`):i.inside===r.id?n.push(`“${r.text}” already \
contains “${i.text}”.`):(r.clashes.includes(i.id)||i.clashes.includes(r.id))&&n.push(`“${r.text}” and “${i.text}\
” may be the same ${Fs(e)}.`);return{picked:s,sum:Ks(s),clashes:n}}function Le(e){let t=[];for(let s=1;s<2**e.rows.length;s+=
1){let n=e.rows.filter((r,i)=>s&1<<i),o=n.map(r=>r.id);dt(Ks(n),e.answer,e.tolerance)&&!_e(e,o).clashes.length&&t.push(o)}
return t.sort((s,n)=>s.length-n.length)}var Mt=2,Us=100,hr=16,Nt=e=>Number.isSafeInteger(e)&&e>0,Hs=e=>S(e)&&Object.hasOwn(e,"answer")&&Array.isArray(e.dot)&&e.
dot.length===2&&typeof e.dot[0]=="string"&&Nt(e.dot[1]),zs=(e,t=hr)=>t>0?e===null||typeof e!="object"||Object.values(e).
every(s=>zs(s,t-1)):!1,lr=e=>Hs(e)&&zs(e)&&S(e.by)&&Object.values(e.by).every(Nt)&&(e.others===void 0||Array.isArray(e.others)&&
e.others.every(Hs)),U=e=>S(e)&&Number.isInteger(e.version)&&e.version>Mt;function dr({saved:e,items:t,round:s,...n}){let o=Nt(
e)?e:1,r={dot:["1",o],by:{1:o}};if(!S(t))return Object.fromEntries(["off","weights","kept","wishes"].filter(a=>Object.hasOwn(
n,a)).map(a=>[a,{answer:n[a],...r}]));let i=Object.entries(t).filter(([,a])=>S(a)).map(([a,h])=>[a,{...h,...r}]);return Nt(
s)&&i.push(["#round",{answer:String(s),...r}]),Object.fromEntries(i)}var jt=e=>e.isWellFormed?.()?e:e.replace(/\p{Surrogate}/gu,
"�");function Jt(e){return typeof e=="string"?jt(e):Array.isArray(e)?e.map(Jt):S(e)?Object.fromEntries(Object.entries(
e).map(([t,s])=>[jt(t),Jt(s)])):e}function N(e){let t=S(e)&&(e.version===Mt?e.items:e.version===1&&dr(e));return S(t)?Object.
fromEntries(Object.entries(t).filter(([,s])=>lr(s)).map(([s,n])=>[jt(s),Pe(Jt(n))])):{}}var H=e=>Object.keys(e).length?{
version:Mt,items:Jt(e)}:{},ot=e=>e===""||e==null||typeof e=="object"&&!Object.keys(e).length,Gs=({tries:e})=>e&&Nt(e)?e:
0,C=e=>ot(e.answer)&&!Gs(e)&&e.revealed!==!0,j=(e,t=s=>s)=>S(e)?`{${Object.keys(e).sort().map(s=>`${JSON.stringify(t(s))}\
:${j(e[s],t)}`).join()}}`:Array.isArray(e)?`[${e.map(s=>j(s,t)).join()}]`:JSON.stringify(typeof e=="string"?t(e):e);function ur(e){
let t=n=>{let o=j(n.answer);return[[C(n)?0:1,Gs(n),o.length,o,j(n)],n]},s=([n],[o])=>{let r=n.findIndex((i,a)=>i!==o[a]);
return r<0?0:n[r]>o[r]?-1:1};return e.map(t).sort(s).map(([,n])=>n)}var nt=({dot:e,answer:t})=>j([e,t]);function Vs(e){let t=new Map;
for(let s of ur(e))t.has(nt(s))||t.set(nt(s),s);return[...t.values()]}var We=(e,{dot:[t,s]})=>(g(e.by,t)??0)>=s,F=({by:e,
others:t=[],...s})=>[s,...t],K=(e,t)=>Object.entries(t.by).every(s=>We(e,{dot:s}))&&F(t).every(s=>We(e,s));function Xt(...e){
let t=new Map;for(let[s,n]of e.flatMap(Object.entries))t.set(s,Math.max(t.get(s)??0,n));return Object.fromEntries(t)}function Ys(e,t){
let s=new Set(F(t).map(({dot:n})=>j(n)));return e.filter(n=>s.has(j(n.dot))||!We(t,n))}function pr(e,t){let[s,n]=[K(e,t),
K(t,e)];if(s!==n||j(e)===j(t))return s?e:t;let[o,r]=[F(e),F(t)],i=s?[]:[...Ys(o,t),...Ys(r,e)],a=Vs(i.length?i:[...o,...r]),
h=s&&nt(o[0])===nt(r[0])&&nt(o[0]),[l,...d]=[...a.filter(p=>nt(p)===h),...a.filter(p=>nt(p)!==h)],u=Xt(e.by,t.by,...a.map(
({dot:[p,f]})=>({[p]:f})));return Pe({...l,by:u,...d.length&&{others:d}})}var Pe=e=>e.others&&e.others.length>Us?{...e,others:Vs(
e.others).slice(0,Us)}:e;function W(e,t){let s=Object.entries(t).map(([n,o])=>[n,Pe(Object.hasOwn(e,n)?pr(e[n],o):o)]);return{
...e,...Object.fromEntries(s)}}var rt=(e,t)=>Object.entries(t).some(([s,n])=>!Object.hasOwn(e,s)||!K(e[s],n));function Js(e,t,s){
let n=Object.entries(t).filter(([o,r])=>Object.hasOwn(e,o)&&C(e[o])&&!C(r)).map(([o,r])=>{let i=Xt(e[o].by,r.by),a=g(i,s)??
0,[h,...l]=F(r).map((d,u)=>({...d,dot:[s,a+u+1]}));return[o,{...h,by:{...i,[s]:a+1+l.length},others:l}]});return{...W(e,
t),...Object.fromEntries(n)}}function It({answer:e,others:t=[]}){let s=new Set([j(e)]);return t.filter(n=>!C(n)&&!s.has(
j(n.answer))&&s.add(j(n.answer)))}function Zt(e,t,s){let n=(g(s,e)??0)+1;return{...t,dot:[e,n],by:{...s,[e]:n}}}function it(e,t){let s=globalThis;return s[Symbol.for(e)]??=t(),s[Symbol.for(e)]}var De="coursekit-kept",ee="coursekit:",Y=it("coursekit",()=>new Map),Qt=e=>{try{return JSON.parse(e??"null")}catch{return null}};
function fr(e){let t=Qt(document.getElementById("jupyter-config-data")?.textContent),s=t?.baseUrl??document.body?.dataset.
baseUrl;if(!s||e&&!t?.hubUser)return"";let n=String(s),o=E(()=>new URL(n,document.baseURI).pathname,n).replace(/\/$/,""),
r=mr(t?.hubPrefix),i=o.startsWith(`${r}/`)?o.slice(r.length):o,[a]=/^.*?\/user\/[^/]+/.exec(i)??[i];return`${o.slice(0,o.
length-i.length)}${a}`}var mr=e=>typeof e=="string"?e.replace(/\/hub\/?$/,""):"";function gr(e){let t=fr(e);return t?`co\
ursekit@${encodeURIComponent(t)}:`:ee}var te=class{constructor({storage:t,binder:s,prefix:n=gr(s)}={}){this.open=()=>t===
void 0?globalThis.localStorage:t,this.prefix=n}get isThere(){try{return this.open().length>=0}catch{return!1}}names(t){let s=[];
try{s=Array.from({length:this.open().length},(n,o)=>this.open().key(o)??"")}catch{}return[...new Set([...s,...Y.keys()])].
filter(n=>n.startsWith(this.prefix+t)).map(n=>n.slice(this.prefix.length))}stored(t){try{return Qt(this.open().getItem(this.
prefix+t))}catch{return null}}read(t){let s=this.stored(t),n=N(Qt(Y.get(this.prefix+t)));return U(s)||!Object.keys(n).length?
s:H(W(N(s),n))}write(t,s){Y.set(this.prefix+t,JSON.stringify(s)),this.retry()}retry(){for(let t of[...Y.keys()].filter(s=>s.
startsWith(this.prefix))){let s=this.read(t.slice(this.prefix.length));!U(s)&&this.holds(t,JSON.stringify(s))&&Y.delete(
t)}}holds(t,s){try{return this.open().setItem(t,s),this.open().getItem(t)===s}catch{return!1}}unkept(t){let s=Y.get(this.
prefix+t),n=s===void 0?{}:N(this.stored(t));return Object.fromEntries(Object.entries(N(Qt(s))).filter(([o,r])=>!Object.hasOwn(
n,o)||!K(n[o],r)))}remove(t){Y.delete(this.prefix+t);try{this.open().removeItem(this.prefix+t)}catch{}}entries(t){return W(
this.fromCells(t),N(this.read(t)))}fromCells(t){let[s,...n]=t.split("/"),o=n[0]==="rounds"&&n[1];if(!o&&n[0]!=="question\
s")return{};let r=(i,a)=>o?i[0]===o:i.includes(a);return this.names(`${s}/`).filter(i=>i.split("/").length===3&&!i.startsWith(
`${s}/rounds/`)).map(i=>{let a=i.split("/")[2].split("+");return Object.fromEntries(Object.entries(N(this.read(i))).filter(
([h])=>r(a,h)))}).reduce(W,{})}whenKept(t,s,n=s){let o=`${this.prefix}${t}/`,r,i=h=>{let{newValue:l,key:d}=h,u=h.type===
"storage"&&l===null&&(d??o),p=u?u.startsWith(o):h.detail?.cleared===o;if(clearTimeout(r),p){for(let f of Y.keys())f.startsWith(
u||o)&&Y.delete(f);n()}else r=setTimeout(()=>{h.type!==De&&this.retry(),s()},50)},a=[De,"storage","focus"];for(let h of a)
globalThis.addEventListener(h,i);return()=>{clearTimeout(r);for(let h of a)globalThis.removeEventListener(h,i)}}},Ct=(e={})=>globalThis.
dispatchEvent(new CustomEvent(De,{detail:e}));var Qs="coursekit-work",tn=1,wr=5e6,br=["","right","partly","wrong","noted","shown"];function en(e){let t=-1;for(let s of new TextEncoder().
encode(e)){t^=s;for(let n=0;n<8;n+=1)t=t>>>1^(t&1?3988292384:0)}return(~t>>>0).toString(16).padStart(8,"0")}var Z=e=>typeof e==
"string",qe=e=>typeof e=="number"&&Number.isFinite(e),Fe=e=>Z(e)||S(e)&&Object.values(e).every(Z)||Array.isArray(e)&&e.every(
t=>Z(t)||qe(t)||Array.isArray(t)&&t.every(qe));function Xs({answer:e,dot:t,first:s,tries:n,outcome:o,revealed:r,sure:i,of:a}){
return{answer:e,dot:t,...Fe(s)&&{first:s},...qt(n)&&{tries:n},...o&&br.includes(o)&&{outcome:o},...r===!0&&{revealed:r},
...qe(i)&&i>=0&&i<=100&&{sure:i},...a&&Z(a)&&{of:a}}}function Ke(e){let t=Object.entries(e).filter(([,s])=>Fe(s.answer)&&
Object.keys(s.by).length&&!C(s)).map(([s,{by:n,others:o=[],...r}])=>{let i=o.filter(({answer:a})=>Fe(a)).map(Xs);return[
s,{...Xs(r),by:n,...i.length&&{others:i}}]});return Object.fromEntries(t)}var sn=e=>j(e,jt);function kr(e){let t=0;return{
text:e.replace(/("[^"\\]*(?:\\.[^"\\]*)*")([ \t\r\n]*:)?|[ \t\r\n]+/g,(n,o="",r="")=>(r&&(t+=1),(o.includes("\\")?JSON.stringify(
JSON.parse(o)):o)+r.trim())),names:t}}function yr(e){let t=0;for(let s=[e];s.length;){let n=s.pop();if(!(n===null||typeof n!=
"object")){Array.isArray(n)||(t+=Object.keys(n).length);for(let o of Object.values(n))s.push(o)}}return t}function nn({kit:e,
id:t,name:s,lessons:n},o){let r=Object.entries(o).map(([a,h])=>[a,Ke(h)]).filter(([,a])=>Object.keys(a).length),i=sn({kit:e,
id:t,...s&&{name:s},lessons:n,places:Object.fromEntries(r)});return`{"format":"${Qs}","version":${tn},"checksum":"${en(i)}\
","content":${i}}
`}function on(e,t){if(new TextEncoder().encode(e).length>wr)throw new Error("it is larger than any saved work.");if(e.includes(
"\0"))throw new Error("it is text in UTF-16: some editor has saved it anew.");let s=e.replace(/^\ufeff/,""),n;try{n=JSON.
parse(s)}catch{throw new Error("it is not complete: it may be cut off, or of another kind.")}if(!S(n)||n.format!==Qs||!Number.
isInteger(n.version)||n.version<1)throw new Error("it is not work saved from a course.");if(n.version>tn)throw new Error(
"it was saved by a newer version of the course.");let o=kr(s);if(o.names!==yr(n))throw new Error("it gives something twi\
ce under one name: nobody can tell which of the two is meant.");let r=n.content;if(!S(r)||!Z(r.kit)||!S(r.places))throw new Error(
"it does not have the form of saved work.");if(r.kit!==t)throw new Error(`it is work on another course (${r.kit.slice(0,
60)}).`);return{work:r,intact:$r(n.checksum,[()=>Zs(s),()=>Zs(o.text),()=>sn(r)])}}var Zs=e=>e.slice(e.indexOf('"content\
":')+10,e.lastIndexOf("}"));function $r(e,t){try{return t.some(s=>en(s())===e)}catch{return!1}}async function rn(e){let t=e.get("comm_id"),s=t&&await e.widget_manager?.get_model?.(t),n=s&&Object.getPrototypeOf(s.constructor.
prototype)._handle_comm_msg;return!n||!s.comm?!1:(s.comm.on_msg(o=>n.call(s,o)),!0)}var xr="Run this cell to work with it here.",vr=200;function Or(e){let t,s=-1/0,n=null,o=()=>{clearTimeout(t);let i=n;n=
null,i&&e(i.value)};return{tell:i=>{clearTimeout(t),n={value:i};let a=()=>{s=performance.now(),o()},h=s+vr-performance.now();
h<=0?a():t=setTimeout(a,h)},now:o}}async function Sr(e){await rn(e)&&e.send({ask:"news"})}var Ue=it("coursekit notebooks",
()=>new Set);function an(){for(let e of Ue)e.isDisposed?Ue.delete(e):e.model?.dirty&&e.contentsModel?.writable&&e.save().
catch(console.error)}var cn=(e,t)=>()=>{let s=[e,"answers","stored","trouble","binder"],n=new Set,o={},r=null,i=h=>{o={...o,
...h};for(let l of n)l(h)},a=h=>{let l=s.map(d=>[d,h.get(d)]).filter(([,d])=>d!=null);for(let[d]of l)h.set(d,null);l.length&&
i(Object.fromEntries(l))};return{initialize({model:h,heard:l=[]}){for(let p of l)i(p);a(h);for(let p of s)h.on(`change:${p}`,
()=>a(h));h.on("msg:custom",i);let d=Or(p=>{try{h.send({answers:p})}catch{}});r=d,o[e]||h.send({ask:"everything"}),Sr(h).
catch(console.error);let u=["pagehide","visibilitychange"];for(let p of u)globalThis.addEventListener(p,d.now,!0);return()=>{
for(let p of u)globalThis.removeEventListener(p,d.now,!0)}},render({model:h,el:l}){let{context:d}=h.widget_manager??{};d&&
Ue.add(d);let u=null,p=v=>{o.answers=v,r?.tell(v)},f=()=>{l.replaceChildren();let{[e]:v,...A}=o;u=t(l,v,{...A,onChange:p,
notebook:h.widget_manager})},b=v=>{if(!u)return o[e]&&f();v.answers&&u.follow(v.answers),("stored"in v||"trouble"in v)&&
u.hear?.(o.stored,o.trouble)};return o[e]?f():l.append(c("p",{},xr)),n.add(b),()=>{n.delete(b),u?.stop()}}}};var P=class e{constructor(t,s){this.kit=t,this.cupboard=new te(s),this.me=I(),this.before=this.cupboard.prefix!==ee?new e(
t,{...s,prefix:ee}):null}get forgets(){return!this.cupboard.isThere||Object.keys(this.unkept()).length>0}entries(t){return this.
cupboard.entries(`${this.kit}/${t}`)}names(){return this.cupboard.names(`${this.kit}/`).map(t=>t.slice(this.kit.length+1)).
filter(hn)}places(t=[]){let s=t.flatMap(o=>o.rounds.map(({place:r})=>r)),n=[...new Set(["questions",...s,...this.names()])];
return this.filled(n,o=>this.entries(o))}unkept(){return this.filled(this.names(),t=>this.cupboard.unkept(`${this.kit}/${t}`))}filled(t,s){
let n=t.map(o=>({place:o,items:s(o)}));return Object.fromEntries(n.filter(({items:o})=>Object.keys(o).length).map(({place:o,
items:r})=>[o,r]))}keep(t,s,n){let o=`${this.kit}/${t}`,r=this.cupboard.read(o),i=n(this.entries(t),s);return U(r)||!rt(
N(r),i)?!1:(this.cupboard.write(o,H(i)),!0)}take(t,s=W){Object.entries(t).filter(([o,r])=>hn(o)&&this.keep(o,r,s)).length&&
Ct()}clear(){for(let t of this.cupboard.names(`${this.kit}/`))this.cupboard.remove(t);Ct({cleared:`${this.cupboard.prefix}${this.
kit}/`})}whenKept(t,s){return this.cupboard.whenKept(this.kit,t,s)}about(){let{id:t,name:s}=this.entries("about");return{
id:t?.answer,name:s?.answer??""}}tellAbout(t){let s=this.entries("about"),n=Object.entries(t).filter(([o,r])=>(g(s,o)?.answer??
"")!==r);this.take({about:Object.fromEntries(n.map(([o,r])=>[o,Zt(this.me,{answer:r},g(s,o)?.by??{})]))})}save(t=[],s=this.
about().name){let{id:n=Math.random().toString(36).slice(2,12)}=this.about();this.tellAbout({id:n,name:s});let o=Object.fromEntries(
t.map(d=>[d.id,d.edition])),{about:r,...i}=this.places(t),a=nn({kit:this.kit,id:n,name:s,lessons:o},i),h=`${this.kit}-wo\
rk-${Er(new Date)}.json`,l=c("a",{href:URL.createObjectURL(new Blob([a],{type:"application/json"})),download:h});return l.
click(),setTimeout(()=>URL.revokeObjectURL(l.href),6e4),an(),h}},hn=e=>["questions","switches","bargain","about"].includes(
e)||/^rounds\/[^/]+$/.test(e),gt=e=>S(e?.places)?Object.fromEntries(Object.entries(e.places).map(([t,s])=>[t,N(s)])):{};
function Er(e){let t=s=>String(s).padStart(2,"0");return`${e.getFullYear()}-${t(e.getMonth()+1)}-${t(e.getDate())}-${t(e.
getHours())}${t(e.getMinutes())}`}var He="Save my work to a file",Ye="A hosted session, as on Binder, ends after some ten idle minutes, and what it kept i\
s gone: save a file before you leave.",At={"":"",nowhere:"What you did here last is not kept: this browser has no space \
left for it, or does not allow it. It is gone when you close or reload this page. Save your work to a file first.",elsewhere:`\
What you did here last is kept only on the computer that runs the notebooks: this browser has no space left for it, or d\
oes not allow it. ${Ye}`},wt="This browser does not keep what you do in the course: it has no space left for it, or does\
 not allow it. Save your work to a file before you close or reload this page.",ze=e=>`Saved as ${e}, where your browser \
keeps downloads. It is what you load to go on, and what you hand in.`,Ge=e=>e.every(([t,s])=>s&&K({by:s},t)),se=e=>e.length?
Ge(e)?"elsewhere":"nowhere":"",Q=class{constructor(t){this.due="",this.words=c("p"),this.saved=c("p");let s=c("button",{
type:"button",click:()=>this.say(this.words.textContent??"",ze(t()))},He);this.node=c("div",{class:"ck-notice",hidden:!0},
this.words,c("div",{class:"ck-buttons"},s),this.saved),this.spoken=c("div",{class:"ck-spoken","aria-live":"polite"})}show(t){
this.due=t,t!==this.words.textContent&&(t||!this.node.contains(document.activeElement)?this.say(t):this.node.addEventListener(
"focusout",()=>setTimeout(()=>this.show(this.due)),{once:!0}))}say(t,s=""){this.node.hidden=!t,this.words.textContent=t,
this.saved.textContent=s,this.spoken.textContent=s||t}};var bt="The answers kept here were made by a newer version of this course. They are left alone; what you answer now is n\
ot kept.",Tr=1500,tt=class{constructor(t,s,{answers:n,stored:o,onChange:r=()=>{},...i},a,h){let[l]=t.split("/");this.key=
t,this.names=s,this.onChange=r,this.fit=a,this.show=h,this.me=I(),this.items={},this.safe={},this.fitting=new WeakMap,this.
later=void 0,this.course=new P(l,i),this.cupboard=this.course.cupboard,this.notice=new Q(()=>this.course.save());let d=this.
cupboard.read(t);this.fromNewer=U(d)||U(n);let u=this.course.whenKept(()=>this.refresh(),()=>this.forget());this.stop=()=>{
clearTimeout(this.later),u()},!this.fromNewer&&(this.take(this.cupboard.fromCells(t)),this.take(N(d)),this.take(N(n)),this.
store(),this.hear(o),rt(N(n),this.items)&&this.tell())}entry(t){let s=g(this.items,t);return s&&!this.fitting.has(s)&&this.
fitting.set(s,this.fit(t,s)),s&&this.fitting.get(s)}take(t){let s=this.names.filter(n=>Object.hasOwn(t,n)).filter(n=>!g(
this.items,n)||!K(this.items[n],t[n]));return this.items=W(this.items,Object.fromEntries(s.map(n=>[n,t[n]]))),s.length>0}put(t){
let s=N(this.cupboard.read(this.key));!this.fromNewer&&this.take(s)&&setTimeout(()=>this.show());for(let[n,o]of Object.entries(
t)){let r=Xt(g(s,n)?.by??{},g(this.items,n)?.by??{});this.items[n]=Zt(this.me,{...this.entry(n),...o},r)}this.fromNewer||
(this.store(),this.tell())}store(){let t=N(this.cupboard.read(this.key));rt(t,this.items)&&(this.cupboard.write(this.key,
H(W(t,this.items))),Ct()),this.notify()}tell(){try{this.onChange(ut(H(this.items)))}catch{}}notify(){let t=this.cupboard.
unkept(this.key),s=this.names.filter(r=>Object.hasOwn(t,r)),n=se(s.map(r=>[t[r],g(this.safe,r)]));if(n==="nowhere"&&this.
notice.words.textContent!==At.nowhere&&Object.keys(this.safe).length){this.later??=setTimeout(()=>{this.safe={},this.notify()},
Tr);return}clearTimeout(this.later),this.later=void 0,this.notice.show(At[n])}hear(t){this.safe=S(t)?t:{},this.notify()}refresh(){
this.fromNewer||(this.take(N(this.cupboard.read(this.key)))&&(this.show(),this.tell()),this.notify())}follow(t){this.fromNewer||
U(t)||!this.take(N(t))||(this.store(),this.show())}forget(){this.items={},this.show(),this.tell(),this.notify()}get face(){
return{follow:t=>this.follow(t),hear:t=>this.hear(t),stop:this.stop}}};function ln({answer:e,dot:t,by:s},n){return Array.isArray(e)?{answer:n.map(({id:o})=>o).filter(o=>e.includes(o)),dot:t,by:s}:
null}var Ve={scintilla:"at least one reason for it holds (the weakest: “scintilla of evidence”)",validity:"a reason \
for it holds and no attack on it does (stricter: “dialectical validity”)"};function dn({answer:e,dot:t,by:s}){return typeof e==
"string"&&Object.hasOwn(Ve,e)?{answer:e,dot:t,by:s}:null}function Je({claims:e,relations:t,order:s},n,o){let r=new Set,i=({
premises:u})=>u.every(p=>r.has(p)),a=(u,p)=>t.filter(f=>f.to===u&&f.kind===p),h=u=>a(u,"supports").some(i)&&(o!=="validi\
ty"||!a(u,"attacks").some(i));for(let u of s)!n.includes(u)&&(!a(u,"supports").length||h(u))&&r.add(u);let l=u=>n.includes(
u)?"off":r.has(u)?a(u,"attacks").some(i)?"disputed":"on":"fallen",d=new Map(e.map(({id:u})=>[u,l(u)]));return{state:u=>$(
d.get(u)),stands:u=>["on","disputed"].includes($(d.get(u))),reasons:(u,p)=>a(u,p).filter(i),applies:i}}var oe={on:"stand\
s",disputed:"stands, disputed",fallen:"falls",off:"switched off"},ne=(e,t)=>x(t.map(({premises:s})=>`${e} ${s.join(" wit\
h ")}`));function un(e,t,s){let n=Je(e,t,s),{conclusion:o}=e,r=e.claims.map(({id:d})=>d).filter(d=>n.state(d)==="fallen"),
i=r.length===1?"falls":"fall",a=t.length?`Switched off: ${x(t)}.`:"All claims are switched on.",h=s==="validity"?"By the\
 stricter standard":"So",l=r.length?` ${h} ${x(r)} ${i}.`:t.length?" Nothing else falls.":"";return`${a}${l} ${Nr(n,o,t.
length)}`}function Nr(e,t,s){if(e.state(t)==="off")return`The conclusion, ${t}, is switched off.`;let[n,o]=[e.reasons(t,
"supports"),e.reasons(t,"attacks")];if(!e.stands(t))return n.length?`The conclusion, ${t}, is supported ${ne("by",n)}, b\
ut attacked ${ne("by",o)}.`:`The conclusion, ${t}, has nothing left to stand on.`;let r=n.length?` ${ne("on",n)}`:"",i=o.
length?`, disputed ${ne("by",o)}`:", and nothing disputes it";return`The conclusion, ${t}, ${s?"still stands":"stands"}${r}${i}\
.`}var[pn,jr,re]=[13,10.5,4.5];function fn(e,t,s,n){let{layout:o,relations:r,claims:i}=e,a=new Map(i.map(({id:p,label:f})=>[
p,f])),h=new Map(r.map(p=>[p.id,p])),l=10,[d,u]=[o.width+2*l,o.height+2*l];return w("svg",{viewBox:[-l,-l,d,u].join(" "),
style:`min-width: ${d}px`,role:"img","aria-label":`Map of the argument. ${s} The list below has every claim.`,class:"ck-\
picture"},w("g",{"aria-hidden":"true"},o.paths.map(p=>Cr(p,$(h.get(p.relation)),t,o.gap)),o.boxes.map(p=>Ir(p,$(a.get(p.
claim)),t.state(p.claim),p.claim===e.conclusion,n))))}var Mr={disputed:"disputed",fallen:"falls",off:"off"};function Ir({
claim:e,x:t,y:s,width:n,height:o,lines:r},i,a,h,l){let d=t+n/2,u=s+(o-pn*r.length)/2+jr,p=A=>[w("tspan",{class:"ck-name"},
e),A.slice(e.length)],f=(A,m)=>w("text",{x:d,y:u+pn*m},m?A:p(A)),b=Mr[a]??"",v=b.length*6.5+10;return w("g",{class:`ck-b\
ox ck-${a}${h?" ck-last":""}`,click:()=>l(e),"data-claim":e},w("title",{},`${i}: ${oe[a]}`),w("rect",{x:t,y:s,width:n,height:o,
rx:3}),(a==="fallen"||a==="off")&&w("path",{class:"ck-strike",d:`M${t},${s+o}L${t+n},${s}`}),r.map(f),b&&w("g",{class:"c\
k-badge"},w("rect",{x:t+n-v-4,y:s-11,width:v,height:16,rx:8}),w("text",{x:t+n-v/2-4,y:s+1},b)))}function Cr({stems:e,bar:t,
head:s,word:n},o,r,i){let[a,h]=s,l=b=>w("polyline",{points:b.map(v=>v.join(",")).join(" ")}),d=o.kind==="supports",u=r.applies(
o),p=[re,-re].map(b=>l([[a-7-re,h-b],[a-7+re,h+b]])),f=w("path",{class:"ck-head",d:`M${a-9},${h-5}L${a},${h}L${a-9},${h+
5}Z`});return w("g",{class:`ck-path ck-${o.kind} ck-${o.basis}${u?"":" ck-idle"}`,"data-relation":o.id},w("g",{class:"ck\
-stems"},e.map(l),t.length&&l([[t[0],h],s])),t.length&&w("path",{class:"ck-bar",d:`M${t[0]},${t[1]-6}V${t[2]+6}`}),t.length&&
w("text",{x:t[0]+10,y:h-5,class:"ck-plus"},"+"),d?f:p,n&&w("text",{x:a-i/2-2,y:h-7,class:"ck-word"},n))}var Xe=class{constructor(t,s){this.content=t,this.claims=new Map(t.claims.map(o=>[o.id,o]));let n=(o,r)=>o==="off"?ln(r,
t.claims):dn(r);this.kept=new tt(t.key,["off","standard"],s,n,()=>this.show()),this.build(),this.show()}off(){return this.
kept.entry("off")?.answer??[]}standard(){return this.kept.entry("standard")?.answer??"scintilla"}build(){let t=(n,o)=>c(
"fieldset",{},c("legend",{},n),c("div",{class:"ck-switch-list"},o.map(r=>this.control(r))));this.boxes=new Map;let{claims:s}=this.
content;this.status=c("p",{role:"status",class:"ck-outcome"}),this.allOn=c("button",{type:"button",click:()=>this.set([])},
"Switch all on"),this.picture=_("Picture of the map"),this.list=c("div",{class:"ck-states"}),this.root=c("div",{class:"c\
k-screen ck-switches",role:"group","aria-label":"Premise switches"},this.chooser(),c("div",{class:"ck-result"},this.status,
this.allOn),this.kept.notice.node,this.kept.notice.spoken,c("div",{class:"ck-beside"},c("div",{},t("Premises: nothing in\
 the map supports them",s.filter(({premise:n})=>n)),t("Claims that rest on others",s.filter(({premise:n})=>!n))),this.picture),
c("details",{open:!0},c("summary",{},"The map as a list, with the state of each claim"),this.list)),this.kept.fromNewer&&
this.root.prepend(c("p",{class:"ck-notice"},bt)),R(this.root)}control({id:t,label:s}){let n=c("input",{type:"checkbox",value:t,
change:()=>this.toggle(t)});return this.boxes.set(t,n),c("label",{},n,c("span",{},c("b",{},t)," ",k("span",s)))}chooser(){
let t=I();return this.choices=Object.entries(Ve).map(([s,n])=>{let o=c("input",{type:"radio",name:t,value:s,change:()=>this.
judgeBy(s)});return[o,c("label",{},o,c("span",{},n))]}),c("fieldset",{class:"ck-standard"},c("legend",{},"Proof standard\
: a claim that rests on others stands when"),this.choices.map(([,s])=>s))}judgeBy(t){this.kept.put({standard:{answer:t}}),
this.show()}toggle(t){let s=this.off();this.set(s.includes(t)?s.filter(n=>n!==t):[...s,t])}set(t){let s=document.activeElement===
this.allOn;this.kept.put({off:{answer:this.content.claims.map(({id:n})=>n).filter(n=>t.includes(n))}}),this.show(),s&&this.
allOn.disabled&&this.boxes.values().next().value?.focus()}show(){let t=this.off(),s=this.standard(),n=Je(this.content,t,
s);for(let[r]of this.choices)r.checked=r.value===s;for(let[r,i]of this.boxes)i.checked=!t.includes(r);this.allOn.disabled=
!t.length;let o=un(this.content,t,s);o!==this.status.textContent&&(this.status.textContent=o),this.picture.replaceChildren(
E(()=>fn(this.content,n,o,r=>this.toggle(r)),Kt)),this.list.replaceChildren(this.outline(n))}outline(t){let s=new Set,{relations:n,
conclusion:o,claims:r}=this.content,i=(l,d="")=>{let u=s.has(l),p=n.filter(({to:f})=>f===l);return s.add(l),c("li",{"dat\
a-claim":l,class:`ck-${t.state(l)}`},d,c("b",{},l),": ",k("span",`${$(this.claims.get(l)).label}. `),c("span",{class:"ck\
-state"},`${oe[t.state(l)]}${u&&p.length?" (see above)":""}`),!u&&p.length&&c("ul",{},p.map(a)))},a=l=>{let d=l.kind==="\
supports"?"Supported":"Attacked",u=l.concession?", as a concession,":"",p=l.basis==="stated"?"":", as we read it,",{premises:f}=l;
return f.length===1?i(f[0],`${d}${u}${p} by `):c("li",{},`${d}${u}${p} by these together:`,c("ul",{},f.map(b=>i(b))))},h=i(
o);return c("ul",{},h,r.filter(({id:l})=>!s.has(l)).map(({id:l})=>i(l)))}};function mn(e,t,s={}){let n=new Xe(t,s);return e.
append(n.root),n.kept.face}var B=100,kt=(e,t)=>[0,1].map(s=>e.reduce((n,o,r)=>n+o.worth[s]*t[r][s],0)),et=(e,t)=>[e[0]-t[0],e[1]-t[1]],Ar=e=>Math.max(
e[0],0)*Math.max(e[1],0),Ze=(e,t,s)=>e.map((n,o)=>n+s*(t[o]-n)),gn=(e,t)=>Math.max(...et(e,t).map(Math.abs))<=1e-9*Math.
max(1,...e.map(Math.abs)),wn=(e,t)=>{let[s,n]=[e[0]*t[1],e[1]*t[0]];return Math.abs(s-n)<=1e-9*Math.max(s,n)};function ie(e){
let t=e.map(({kept:s})=>s);return{shares:t,points:kt(e,t),deal:!1}}var bn=(e,t)=>e.map(({worth:s,kept:n},o)=>s[0]||s[1]?
[t[o],1-t[o]]:n);function Qe(e){let t=e.map(({worth:r})=>r[0]&&!r[1]?1:0),s=r=>e[r].worth[1]/e[r].worth[0],n=[...e.keys()].
filter(r=>e[r].worth[0]&&e[r].worth[1]).sort((r,i)=>s(r)-s(i)),o=[t];return n.forEach((r,i)=>{let a=[...o[o.length-1]];a[r]=
1,i&&wn(e[n[i-1]].worth,e[r].worth)?o[o.length-1]=a:o.push(a)}),o.map(r=>({points:kt(e,bn(e,r)),first:r}))}function kn(e,t){
let s=[];return e.forEach((n,o)=>{let r=e[o+1]??n,i=[0,1].map(a=>(t[a]-n[a])/(r[a]-n[a])).filter(a=>a>0&&a<1).sort((a,h)=>a-
h);for(let a of[0,...i]){let h=Ze(n,r,a);Math.min(...et(h,t))>=-1e-9*B&&s.push(h)}}),s}function Rr(e,t,s){let[[n,o],[r,i]]=[
et(e,s),et(t,s)],[a,h]=[r-n,i-o],l=a*h<0?[Math.min(Math.max(-(n*h+o*a)/(2*a*h),0),1)]:[],d=1e-9*Math.max(...[...e,...t,...s].
map(Math.abs));return[0,...l,1].map(u=>({gained:et(Ze(e,t,u),s),along:u})).filter(({gained:u})=>Math.min(...u)>d).map(({
gained:u,along:p})=>[Ar(u),p]).reduce((u,p)=>u&&u[0]>=p[0]?u:p,void 0)}function yn(e){let t=e.map(({worth:n,kept:o})=>{let r=Math.
max(0,1-o[0]-o[1]);return n[0]&&n[1]?o.map(i=>i+r/2):o}),s=kt(e,t);return{shares:t,points:s,deal:!gn(s,ie(e).points)}}function Br(e){
let t=ie(e),s=Qe(e),n;for(let[a,h]of s.entries()){let l=s[a+1]??h;if(l===h&&s.length>1)continue;let d=Rr(h.points,l.points,
t.points);d&&!(n&&n.best>=d[0])&&(n={best:d[0],along:d[1],low:h,high:l})}if(!n)return t;let o=bn(e,Ze(n.low.first,n.high.
first,n.along)),r=kt(e,o),i=yn(e);return gn(i.points,r)?i:{shares:o,points:r,deal:!0}}function Lr(e){let t=kt(e,e.map(()=>[
1,1])),s=e.map(({worth:i})=>wn(i,t));if(s.every(Boolean))return;let n=e.map(({worth:i,kept:a},h)=>s[h]?a:i[0]*t[1]>i[1]*
t[0]?[1,0]:[0,1]),o=kt(e,n),r=Math.min(...et(o,ie(e).points))>1e-9*Math.max(...t);return{shares:n,points:o,deal:r}}var at="\
No deal",ae="Issue by issue",ce="Both at once",he="Whole swap";function Bt(e){let t=Lr(e);return{[at]:ie(e),[ae]:yn(e),[ce]:Br(
e),...t&&{[he]:t}}}var M=e=>String(Math.floor(e*10+.5+1e-6)/10+0),$n=e=>M(e)==="0"?"0":`+${M(e)}`.replace("+-","−"),yt=e=>e.
slice(0,1).toUpperCase()+e.slice(1);function ts(e,t){let s=Bt(e),[n,o,r]=[s[ce],s[ae],s[he]],i=t.map((l,d)=>`${l} ${M(n.
points[d])}`),a=et(n.points,o.points).map(M),h=[];return n.deal?a.every(l=>l==="0")?h.push(`Linking both issues gains no\
thing: ${i[0]} points, ${i[1]} points, as issue by issue.`):h.push(`Linking both issues gives ${i[0]} points and ${i[1]}\
 points: ${a[0]} and ${a[1]} more than issue by issue.`):h.push("No deal: no possible deal is better for both sides than\
 having none."),et(r?.points??[0,0],r?s[at].points:[0,0]).forEach((l,d)=>{l<0&&M(-l)!=="0"&&h.push(`The whole swap would\
 leave ${t[d]} ${M(-l)} points worse off than no deal.`)}),yt(h.join(" "))}var[es,_r]=[640,220],Wr=.73,ct={left:62,right:24,top:18,bottom:58},xn=18,vn=3,Pr=380;function Dr(e){let t=Math.max(_r,Math.
min(es,e||es)),s=Math.round(Wr*t+(es-t)/6),n=i=>ct.left+i/B*(t-ct.left-ct.right),o=i=>s-ct.bottom-i/B*(s-ct.top-ct.bottom);
return{width:t,height:s,across:n,down:o,path:i=>i.map(([a,h])=>`${n(a)},${o(h)}`).join(" ")}}var On={[at]:["rect",{x:-6,
y:-6,width:12,height:12}],[ae]:["path",{d:"M0,-8 L7.5,6 L-7.5,6 Z"}],[ce]:["circle",{r:7.5}],[he]:["path",{d:"M0,-9 L9,0\
 L0,9 L-9,0 Z"}]},ht=(e,t,s,n,o)=>w("line",{x1:e,y1:t,x2:s,y2:n,class:o});function Sn(e,t,s){let[n,o]=On[e],r=e.toLowerCase().
replaceAll(" ","-");return w(n,{...o,transform:`translate(${t} ${s})`,class:`ck-mark ck-mark-${r}`})}function qr([e,t],{
height:s,across:n,down:o}){let r=[0,20,40,60,80,100],[i,a]=[n(0),o(0)];return w("g",{"aria-hidden":"true"},r.map(h=>[ht(
n(h),a,n(h),o(B),"ck-grid"),ht(i,o(h),n(B),o(h),"ck-grid"),w("text",{x:n(h),y:a+20,"text-anchor":"middle"},String(h)),w(
"text",{x:i-9,y:o(h)+5,"text-anchor":"end"},String(h))]),ht(i,a,n(B),a,"ck-axis"),ht(i,a,i,o(B),"ck-axis"),w("text",{x:n(
B/2),y:s-10,"text-anchor":"middle",class:"ck-axis-title"},`Points of ${e}`),w("text",{transform:`translate(15 ${o(B/2)})\
 rotate(-90)`,"text-anchor":"middle",class:"ck-axis-title"},`Points of ${t}`))}var Fr=(e,t)=>e.x<t.x+t.width&&t.x<e.x+e.
width&&e.y<t.y+t.height&&t.y<e.y+e.height,Kr="600 13px";function Ur(e){let t=document.createElement("canvas").getContext(
"2d");return t?(t.font=`${Kr} ${getComputedStyle(document.querySelector(".ck-bargain")??document.body).fontFamily}`,t.measureText(
e).width):0}function Hr(e,{width:t,down:s}){let n=e.map(({x:o,y:r})=>({x:o-12,y:r-12,width:24,height:24}));return e.map(
({x:o,y:r,text:i})=>{let a=Ur(i)+2*vn,l=[[20,-9],[-20-a,-9],[-a/2,-34],[-a/2,16],[10,-34],[10,16],[-10-a,-34],[-10-a,16],
[17,34],[17,-54]].map(([p,f])=>({x:o+p,y:r+f,width:a,height:xn})),d=p=>p.x>ct.left&&p.x+a<t&&p.y>0&&p.y+xn<s(0),u=l.find(
p=>d(p)&&!n.some(f=>Fr(p,f)))??l.find(d)??l[0];return n.push(u),w("text",{x:u.x+vn,y:u.y+14,class:"ck-label"},i)})}function Yr(e,{
across:t,down:s}){let n=[];for(let[o,{points:r}]of Object.entries(e)){let[i,a]=[t(r[0]),s(r[1])],h=n.find(l=>Math.hypot(
l.x-i,l.y-a)<4);h?h.text+=` = ${o}`:n.push({x:i,y:a,text:o})}return n}function En(e,t,s,n){let o=Dr(n),{width:r,height:i,
across:a,down:h,path:l}=o,d=Bt(e),u=Qe(e).map(({points:m})=>m),[p,f]=d[at].points,b=kn(u,[p,f]),v=b.length>1&&[[p,f],[p,
b[0][1]],...b,[b[b.length-1][0],f]],A=Object.entries(d).map(([m,{points:O}])=>Sn(m,a(O[0]),h(O[1])));return w("svg",{viewBox:`\
0 0 ${r} ${i}`,width:r,role:"img","aria-label":s,class:"ck-picture"},w("polygon",{points:l([[0,0],[0,u[0][1]],...u,[u[u.
length-1][0],0]]),class:"ck-feasible"}),qr(t,o),v&&w("polygon",{points:l(v),class:"ck-better"}),w("polyline",{points:l(u),
class:"ck-frontier"}),ht(a(p),h(f),a(p),h(B),"ck-least"),ht(a(p),h(f),a(B),h(f),"ck-least"),A,r>=Pr&&Hr(Yr(d,o),o))}function Tn(){
let e=(t,s)=>c("li",{},w("svg",{viewBox:"-12 -12 24 24",width:24,height:24,"aria-hidden":"true"},t),s);return c("ul",{class:"\
ck-legend"},Object.keys(On).map(t=>e(Sn(t,0,0),t)),e(ht(-11,0,11,0,"ck-frontier"),"Frontier"),e(w("rect",{x:-10,y:-8,width:20,
height:16,class:"ck-feasible"}),"Possible"),e(w("rect",{x:-10,y:-8,width:20,height:16,class:"ck-better"}),"Better than n\
o deal for both"))}var z=100,jn=e=>typeof e=="number"&&e>=0&&e<=z,ss=(e,t,s)=>Array.isArray(e)&&e.length===t&&e.every(s),Nn=e=>ss(e,2,jn),zr=[
["Same priorities",()=>({weights:[70,70]})],["Same first choice, different rates",()=>({weights:[80,60]})],["Opposite pr\
iorities",()=>({weights:[80,20]})],["Each holds what it wants",()=>({weights:[80,20],kept:[[100,0],[0,100]]})],["Each ho\
lds what the other wants",()=>({weights:[80,20],kept:[[0,100],[100,0]]})],["One side holds everything",()=>({kept:[[100,
0],[100,0]]})]],ns=class{constructor(t,s){this.content=t,this.names=t.sides,this.id=I(),this.start={weights:t.weights,kept:t.
kept,wishes:t.unseated.map(()=>0)},this.store=new tt(t.key,Object.keys(this.start),s,(n,o)=>this.fitted(n,o),()=>this.show(
"")),this.controls=[],this.build(),this.show("")}get state(){let t=Object.entries(this.start).map(([s,n])=>[s,this.store.
entry(s)?.answer??n]);return Object.fromEntries(t)}fitted(t,{answer:s,dot:n,by:o}){let r=([a,h])=>a+h<=z;return{weights:Nn,
kept:a=>ss(a,2,Nn)&&a.every(r),wishes:a=>ss(a,this.start.wishes.length,jn)}[t](s)?{answer:ut(s),dot:n,by:o}:null}stakes(){
let{weights:t,kept:s}=this.state;return[t,t.map(o=>z-o)].map((o,r)=>({worth:o,kept:s[r].map(i=>i/z)}))}build(){let{content:t}=this,
s=(r,i)=>c("button",{type:"button",click:i},r);this.status=c("div",{class:"ck-said",role:"status"}),this.figure=c("div",
{class:"ck-figure"}),this.table=_("Table of outcomes");let n=zr.map(([r,i])=>s(r,()=>this.change(i(),`${r}.`))),o=s("Bac\
k to the starting numbers",()=>this.change(this.start,"Back to the starting numbers."));this.root=c("div",{class:"ck-scr\
een ck-bargain",role:"group","aria-label":"A bargain to try out"},c("div",{class:"ck-intro"},k("p",t.question),k("p",t.basis)),
c("div",{class:"ck-beside"},c("div",{class:"ck-moved"},this.weightFields(),t.issues.map((r,i)=>this.keptFields(r,i)),this.
unseatedFields()),c("div",{class:"ck-follows"},c("div",{class:"ck-presets",role:"group","aria-label":"Try"},n,o),this.status,
this.store.notice.node,this.store.notice.spoken,this.figure,Tn())),this.table,c("details",{},c("summary",{},"What the mo\
del assumes"),c("ul",{},t.assumptions.map(r=>k("li",r))))),this.store.fromNewer&&this.root.prepend(c("p",{class:"ck-noti\
ce"},bt)),R(this.root),vs(this.figure,()=>this.draw())}fields(t,s,n){return c("fieldset",{},k("legend",t),s&&k("p",s),c(
"div",{class:"ck-sliders"},n))}slider(t,s,n,o){let r=`${this.id}-${this.controls.length}`,i=c("input",{type:"range",id:r,
min:0,max:z,step:5,input:()=>o(Number(i.value))}),a=c("span",{class:"ck-value","aria-hidden":"true"});return this.controls.
push(()=>{i.value=String(s()),a.textContent=n(s()),i.setAttribute("aria-valuetext",a.textContent)}),c("div",{class:"ck-s\
lider"},c("label",{for:r,dir:"auto"},t),i,a)}weightFields(){let[t,s]=this.content.issues.map(({name:r})=>r),n=r=>`${M(r)}\
 (${s} ${M(z-r)})`,o=(r,i)=>this.slider(`To ${r}`,()=>this.state.weights[i],n,a=>{let h=[...this.state.weights];h[i]=a,this.
change({weights:h})});return this.fields(`How much does ${t} matter?`,`Each side has ${z} points of its own. What it doe\
s not give to ${t} goes to ${s}.`,this.names.map(o))}keptFields(t,s){let n=(o,r)=>this.slider(`${yt(o)} keeps`,()=>this.
state.kept[s][r],i=>`${M(i)}%`,i=>{let a=ut(this.state.kept);a[s][r]=i;let h=z-i,l=a[s][1-r]>h;l&&(a[s][1-r]=h);let d=`${yt(
this.names[1-r])} now keeps ${M(h)}% of ${t.name}.`;this.change({kept:a},l?d:"")});return this.fields(`${t.name}: who ke\
eps what without a deal?`,t.text,this.names.map(n))}unseatedFields(){let{unseated:t}=this.content;if(!t.length)return!1;
let s=(n,o)=>this.slider(`To ${n}`,()=>this.state.wishes[o],r=>`${M(r)} points`,r=>{let i=[...this.state.wishes];i[o]=r,
this.change({wishes:i},`${yt(n)}: ${M(r)} points. Nothing moves: the model has no place for this number.`)});return this.
fields("What is a deal worth to those without a seat?","They live with the outcome. Move these, and watch the picture an\
d the table.",t.map(s))}change(t,s=""){this.store.put(Object.fromEntries(Object.entries(ut(t)).map(([n,o])=>[n,{answer:o}]))),
this.show(s)}show(t){let s=this.stakes(),n=ts(s,this.names);for(let r of this.controls)r();let o=t?`${t} ${n}`:n;o!==this.
status.textContent&&(this.status.textContent=o),this.draw(),this.table.replaceChildren(this.outcomeTable(Bt(s)))}draw(){
let t=this.stakes(),s=`Chart. ${ts(t,this.names)}`;this.figure.replaceChildren(E(()=>En(t,this.names,s,this.figure.clientWidth),
Kt))}outcomeTable(t){let{issues:s,unseated:n}=this.content,o=Object.values(t),r=(d,u)=>c("tr",{},k("th",d),o.map(p=>c("t\
d",{},u(p)))),i=t[at].points,a=(d,u,p)=>{let[f,b]=d.shares[u];return`${M(z*[f,b,Math.max(0,1-f-b)][p])}%`},h=[...s.flatMap(
(d,u)=>[...this.names,"left with neither"].map((p,f)=>r(`${d.name}: ${p}`,b=>a(b,u,f)))),...this.names.flatMap((d,u)=>[r(
`Points of ${d}`,p=>M(p.points[u])),r(`Gain of ${d} over no deal`,p=>$n(p.points[u]-i[u]))]),...n.map(d=>r(`${yt(d)}, wi\
thout a seat`,()=>"no number"))];for(let d of h)d.firstElementChild?.setAttribute("scope","row");let l=["Who gets what",
...Object.keys(t)].map(d=>c("th",{scope:"col"},d));return c("table",{},c("caption",{},"Where the bargain may end"),c("th\
ead",{},c("tr",{},l)),c("tbody",{},h))}};function Mn(e,t,s={}){let n=new ns(t,s);return e.append(n.root),n.store.face}var Lt={author:"the author's own words",quoted:"a quoted person",reported:"reported speech",inference:"the author's infe\
rence"},D=Object.keys(Lt),Gr=D.flatMap(e=>D.map(t=>[e,t])).filter(([e,t])=>e!==t);function os(e,t){let s=[];for(let n of e){
let{first:o}=t(n);if(n.truly&&s.push([n.truly,n.choices.find(r=>r.id===o)?.taken_for]),S(o))for(let r of(n.rows??[]).filter(
({id:i})=>typeof g(o,i)=="string"))s.push([r.truly,g(r.taken_for??{},o[r.id])])}return(n,o)=>s.filter(r=>r[0]===n&&r[1]===
o).length}function rs(e){let t=(o,r)=>{let i=e(o,r);return c("td",{class:o===r?"ck-diagonal":i&&"ck-confused"},String(i||
"–"))},s=D.map(o=>c("th",{scope:"col"},`taken for ${Lt[o]}`)),n=D.map(o=>c("tr",{},c("th",{scope:"row"},Lt[o]),D.map(r=>t(
o,r))));return _("Voice confusion table",c("table",{},c("caption",{},"Whose words you took them for, at your first try"),
c("thead",{},c("tr",{},c("th",{scope:"col"},"Truly"),s)),c("tbody",{},n)))}function In(e,t){if(!e.map(t).every(({tries:n,
revealed:o})=>n||o))return null;let s=os(e,t);return{sentence:is(s),detail:[rs(s)]}}function is(e){let s=Gr.map(([n,o])=>({
truly:n,taken:o,often:e(n,o)})).reduce((n,o)=>o.often>n.often?o:n);if(s.often){let n=s.often===1?"once":`${s.often} time\
s`;return`Your commonest confusion: you took ${Lt[s.truly]} for ${Lt[s.taken]}, ${n}.`}return D.some(n=>e(n,n))?"No conf\
usion between kinds of voice: at your first try you named the right kind each time.":"Nothing to compare: every answer w\
as shown."}var as=class{constructor(t,s){this.heard=t,this.course=new P(t.kit,s),this.notice=new Q(()=>this.course.save()),this.sentence=
c("p",{role:"status",class:"ck-confusion"}),this.table=c("div"),this.from=c("p",{class:"ck-from"}),this.root=c("div",{class:"\
ck-screen ck-confusions",role:"group","aria-label":"Your voice confusions"},this.sentence,this.table,this.from,this.notice.
node),R(this.root),this.count(),this.stop=this.course.whenKept(()=>this.count())}count(){let t=()=>0,s=this.heard.rounds.
map(h=>{let l=this.course.entries(h.place),d=h.items.map(p=>({choices:[],rows:[],...p})),u=E(()=>os(d,({id:p})=>g(l,p)??
{}),t);return{...h,times:u,heard:Vr.reduce((p,f)=>p+u(...f),0)}}),n=(h,l)=>s.reduce((d,u)=>d+u.times(h,l),0),o=s.reduce(
(h,l)=>h+l.heard,0),r=D.reduce((h,l)=>h+n(l,l),0),i=o?`At your first try you named the right kind of voice for ${r} of ${o}\
. ${is(n)}`:this.toDo();i!==this.sentence.textContent&&(this.sentence.textContent=i),this.table.replaceChildren(...o?[rs(
n)]:[]),this.from.hidden=!o,this.notice.show(this.course.forgets?wt:"");let a=s.filter(h=>h.heard);this.from.textContent=
`Counted: ${x(a.map(h=>`${h.heard} in ${Cn(h)}`))}.`}toDo(){let t=[...new Set(this.heard.rounds.map(({lesson:o})=>o))],s=x(
this.heard.rounds.map(Cn));return`Nothing to count yet. Answer rounds of ${t.length>1?"lessons":"lesson"} ${x(t)} first,\
 in this browser: ${s}.`}},Vr=D.flatMap(e=>D.map(t=>[e,t])),Cn=({title:e,lesson:t})=>`“${e}” (lesson ${t})`;function An(e,t,s={}){
let n=new as(t,s);return e.append(n.root),{follow:()=>n.count(),stop:n.stop}}var Rn=({tries:e=0,revealed:t,outcome:s})=>e>0||t===!0||s==="shown";function le(e,t){let s=t.questions??{},n=e.questions.
filter(({id:a})=>!Rn(g(s,a)??{})),o=e.rounds.map(a=>{let h=Object.values(g(t,a.place)??{}).filter(Rn).length;return{...a,
done:Math.min(a.asks,h)}}),r=e.questions.length+o.reduce((a,{asks:h})=>a+h,0),i=e.questions.length-n.length+o.reduce((a,h)=>a+
h.done,0);return{all:r,done:i,open:n,rounds:o.filter(a=>a.done<a.asks)}}function de(e){let t=s=>e.reduce((n,o)=>n+o[s],0);
return{all:t("all"),done:t("done")}}var cs=({all:e,done:t})=>e?t===e?`all ${e} answered`:`${t} of ${e} answered`:"no que\
stions";function _t(e){let t=c("p",{class:"ck-title",id:e}),s=c("progress",{"aria-labelledby":e});return{node:c("div",{class:"\
ck-whole"},t,s),show:(n,o)=>hs(s,t,o,`${n}: ${cs(o)}`)}}function hs(e,t,{all:s,done:n},o){e.hidden=!s,e.max=s||1,e.value=
n,t.textContent=o}function ds({file:e,title:t},s){let n=`${e}.ipynb`,o=c("a",{href:n,dir:"auto"},t),r=s?.context?.path;return typeof r=="s\
tring"&&E(()=>s.rendermime?.linkHandler?.handleLink(o,r.slice(0,r.lastIndexOf("/")+1)+n,""),null),o}var ls=(e,t)=>[...e.
querySelectorAll(t)].map(s=>s);function Bn(e,{place:t,id:s}){let n=ls(document,".ck-quiz").filter(a=>a.dataset.place===t),
o=s?n.flatMap(a=>ls(a,"form")).filter(a=>a.dataset.question===s):n,r=e.closest(".jp-Notebook"),i=o.filter(a=>a.checkVisibility());
return i.find(a=>a.closest(".jp-Notebook")===r)??i[0]}function Ln(e){ls(e,"input:enabled, select:enabled, textarea, butt\
on:not([hidden])")[0]?.focus({preventScroll:!0});let t=()=>e.scrollIntoView({block:e.offsetHeight<innerHeight?"center":"\
start"});t(),requestAnimationFrame(()=>requestAnimationFrame(t))}var Jr=1e4,Xr=200;function _n(e,t,s=performance.now()+Jr){
let n=Bn(e,t);n?Ln(n):performance.now()<s&&setTimeout(()=>_n(e,t,s),Xr)}function Wn({title:e,...t},{file:s,isHere:n,notebook:o,
missing:r}){let i=ds({file:s,title:e},o);return i.addEventListener("click",a=>{let h=Bn(i,t);return!h&&!n&&s?_n(i,t):(a.
preventDefault(),a.stopPropagation(),h?Ln(h):r())}),i}var Pn={all:0,done:0,open:[],rounds:[]};function Zr(e,t){let s=e.filter((i,a)=>t[a].done<t[a].all);if(!s.length)return"A\
ll questions of all lessons are answered.";let{title:n}=s[0],o=t[e.indexOf(s[0])].done>0,r=s.length>1?` Still open: ${s.
length} of ${e.length} lessons.`:"";return`${o?"Go on":"Next: begin"} with ${n}${/[.?!]$/.test(n)?"":"."}${r}`}var us=class{constructor(t,{
answers:s,...n}){this.plan=t,this.notebook=n.notebook,this.course=new P(t.kit,n),this.notice=new Q(()=>this.course.save(
t.lessons));let o=I();this.bar=_t(`${o}-sum`),this.rows=t.lessons.map((a,h)=>this.row(a,`${o}-${h}`)),this.next=c("p",{role:"\
status",class:"ck-next"});let r=c("button",{type:"button",click:()=>this.count(!0)},"Count again"),i=t.lessons.reduce((a,h)=>a+
h.minutes,0);this.root=c("div",{class:"ck-screen ck-overview",role:"group","aria-label":"The course and your progress"},
this.bar.node,this.next,c("ol",{class:"ck-lessons",role:"list"},this.rows.map(({node:a})=>a)),this.notice.node,c("div",{
class:"ck-below"},r,c("p",{},`${t.lessons.length} lessons, ${i} minutes in all. `+(this.notebook?.counts??"This counts t\
he answers kept in this browser and on the computer that runs the notebooks.")))),R(this.root),this.follow(s),this.stop=
this.course.whenKept(()=>this.count())}row(t,s){let n=ds(t,this.notebook);n.id=s;let o=c("progress",{"aria-labelledby":s}),
r=c("span",{class:"ck-far"});return{node:c("li",{},c("div",{},n,c("p",{class:"ck-about",dir:"auto"},`${t.minutes} minute\
s · ${t.about}`)),c("div",{class:"ck-bar"},o,r)),bar:o,words:r}}follow(t){this.course.take(gt(t)),this.count()}count(t=!1){
let{lessons:s}=this.plan,n=this.course.places(s),o=s.map(i=>E(()=>le(i,n),Pn));for(let[i,a]of o.entries()){let{bar:h,words:l}=this.
rows[i];hs(h,l,a,a===Pn?"cannot be counted here":cs(a))}this.bar.show("The course",de(o)),this.notice.show(this.course.forgets?
wt:"");let r=Zr(s,o);(t||r!==this.next.textContent)&&this.next.replaceChildren(r)}};function Dn(e,t,s={}){let n=new us(t,
s);return e.append(n.root),{follow:o=>n.follow(o),stop:n.stop}}var qn=6,Qr=1500,ti="This question is not on the page yet. Run all cells of this lesson, then follow the link again.",ei="\
They are kept in this browser.",si="They are kept in this browser and on the computer that runs the notebooks.",ps=class{constructor(t,{
answers:s,stored:n,trouble:o,onChange:r=()=>{},...i}){this.content=t,this.onChange=r,this.notebook=i.notebook,this.course=
new P(t.kit,i),this.id=I(),this.shownOpen="",this.lesson=t.lessons.find(({id:h})=>h===t.here),this.build(),this.course.take(
gt(s)),this.hear(n,o);let a=this.course.whenKept(()=>this.changed(),()=>this.show());this.stop=()=>{clearTimeout(this.later),
a()},this.tell()}build(){let t=(s,n,o)=>c("button",{type:"button",class:o,click:n},s);this.lessonBar=_t(`${this.id}-less\
on`),this.open=c("div",{class:"ck-open"}),this.courseBar=_t(`${this.id}-course`),this.name=c("input",{id:`${this.id}-nam\
e`,inputmode:"text",autocomplete:"off",maxlength:200,dir:"auto",change:()=>this.about({name:this.name.value})}),this.file=
c("input",{type:"file",accept:".json,application/json",hidden:!0,tabindex:-1,change:()=>this.load()}),this.where=c("p",{
class:"ck-about"}),this.trouble=c("p",{class:"ck-notice",dir:"auto"}),this.status=c("div",{role:"status",class:"ck-said"}),
this.root=c("div",{class:"ck-screen ck-work",role:"group","aria-label":"Your work"},this.lesson&&[this.lessonBar.node,this.
open],this.courseBar.node,this.where,this.trouble,c("div",{class:"ck-name"},c("label",{for:this.name.id},"Your name (opt\
ional):"),this.name),c("div",{class:"ck-buttons"},t(He,()=>this.save(),"ck-primary"),t("Load a saved file",()=>this.file.
click()),this.file),this.status,this.earlier(t),this.forgetting(t)),R(this.root)}earlier(t){return this.earlierWords=c("\
p"),this.earlierNode=c("div",{class:"ck-notice",hidden:!0},this.earlierWords,c("div",{class:"ck-buttons"},t("They are mi\
ne: add them to my work",()=>this.claim()))),this.earlierNode}forgetting(t){let s=c("div",{class:"ck-buttons",hidden:!0},
t("Yes, forget all of it here",()=>{s.hidden=!0,this.forget()}),t("No, keep it",()=>{s.hidden=!0,n.focus()})),n=t("Forge\
t all answers kept here",()=>{s.hidden=!1,s.lastChild.focus()});return c("details",{},c("summary",{},"Sharing this compu\
ter?"),c("p",{},"Save your work to a file first. Then you can delete the answers that are kept here, in all lessons."),c(
"div",{class:"ck-buttons"},n),s)}places(){return this.course.places(this.content.lessons)}about(t){this.course.tellAbout(
t),this.tell()}unclaimed(){let{before:t}=this.course,s=this.places();return t?Object.fromEntries(Object.entries(t.places(
this.content.lessons)).map(([n,o])=>[n,Object.fromEntries(Object.entries(o).filter(([r,i])=>!C(i)&&rt(g(s,n)??{},{[r]:i})))]).
filter(([n,o])=>Object.keys(o).length&&(n!=="about"||!s.about))):{}}claim(){let t=this.unclaimed();this.course.take(t),Object.
keys(this.course.unkept()).length||this.course.before?.clear(),this.changed(),this.root.querySelector("button")?.focus(),
this.say(`Added: ${T(Fn(t),"answer")}.`)}tell(){let t=this.places();if(Object.keys(t).length)try{this.onChange({places:Object.
fromEntries(Object.entries(t).map(([s,n])=>[s,H(n)]))})}catch{}}changed(){this.show(),clearTimeout(this.later),this.later=
setTimeout(()=>this.tell(),Qr)}follow(t){this.course.take(gt(t)),this.show()}hear(t,s=""){this.stored=S(t)?t:{},this.trouble.
textContent=s||"",this.show()}show(){let t=this.places(),s=this.content.lessons.map(h=>le(h,t));if(this.courseBar.show("\
The course",de(s)),this.lesson){let h=s[this.content.lessons.indexOf(this.lesson)];this.lessonBar.show("This lesson",h),
this.showOpen(this.lesson,h)}let n=this.withSafe(t),o=n.filter(([h])=>!C(h)).length,r=At[se(this.withSafe(this.course.unkept()))]||
this.course.forgets&&wt;this.where.textContent=o?`${T(o,"answer")} so far. ${r||(this.notebook?.keeps??`${Ge(n)?si:ei} ${Ye}`)}`:
`Nothing is kept yet. ${r||""}`;let i=Fn(this.unclaimed());this.earlierNode.hidden=!i,this.earlierWords.textContent=i?`T\
his browser has ${T(i,"more answer")} to this course, kept by an earlier version that did not know who was logged in. Ar\
e they yours, or somebody else’s who uses this browser?`:"";let{name:a}=this.course.about();document.activeElement!==this.
name&&(this.name.value=a)}showOpen(t,{open:s,rounds:n}){let{kit:o}=this.content,r=[...s.map(({id:d,title:u})=>({title:u,
place:`${o}/questions`,id:d})),...n.map(({place:d,title:u,asks:p,done:f})=>({title:`${u}: ${p-f} of ${p}`,place:`${o}/${d}`}))],
i=JSON.stringify(r);if(i===this.shownOpen)return;this.shownOpen=i;let a=r.length-qn,h={file:t.file,isHere:this.isHere(t),
notebook:this.notebook,missing:()=>this.say(ti)},l=c("ul",{},r.slice(0,qn).map(d=>c("li",{},Wn(d,h))),a>0&&c("li",{},`an\
d ${a} more`));this.open.replaceChildren(...r.length?[c("p",{},"Still open:"),l]:[])}isHere(t){let s=this.notebook?.context?.
path;return typeof s!="string"||s.endsWith(`${t.file}.ipynb`)}withSafe({about:t,...s}){let n=this.stored;return Object.entries(
s).flatMap(([o,r])=>Object.entries(r).map(([i,a])=>[a,g(g(n,o)??{},i)]))}say(...t){this.status.replaceChildren(...t.filter(
Boolean).map(s=>c("p",{dir:"auto"},s)))}save(){let t=this.course.save(this.content.lessons,this.name.value.trim());this.
tell(),this.say(ze(t))}async load(){let[t]=this.file.files??[];if(this.file.value="",!!t)try{this.taken(on(await t.text(),
this.content.kit))}catch(s){let{message:n}=s;this.say(`${t.name} was not loaded: ${n} Nothing here has changed.`)}}taken({
work:t,intact:s}){let n=this.places(),o=gt({places:Object.fromEntries(Object.entries(t.places).filter(([l])=>l!=="about").
map(([l,d])=>[l,{version:Mt,items:d}]))}),r=Object.fromEntries(Object.entries(o).map(([l,d])=>[l,Ke(d)]));this.course.take(
r,(l,d)=>Js(l,d,this.course.me)),this.about({...Z(t.id)&&{id:t.id},...Z(t.name)&&t.name&&{name:t.name}}),this.name.value=
this.course.about().name,this.show();let i=Object.entries(r).flatMap(([l,d])=>Object.keys(d).map(u=>g(g(n,l)??{},u))),a=i.
filter(l=>!l||C(l)).length,h=Object.entries(this.places()).flatMap(([l,d])=>Object.entries(d).filter(([u,p])=>It(p).length&&
!It(g(g(n,l)??{},u)??p).length)).length;this.say(`Loaded: ${T(i.length,"answer")}, ${a} of them new here.`,!s&&"The file\
 was changed after it was saved; what it says now was loaded.",h&&`${T(h,"question")} had another answer here. Both are \
kept: where you meet such a question, you can change between them.`,ni(this.content.lessons,r))}forget(){this.course.clear();
try{this.onChange({clear:!0})}catch{}this.stored={},this.show(),this.say("Forgotten. The next person begins with an empt\
y course, or loads a file.")}},Fn=({about:e,...t})=>Object.values(t).flatMap(Object.keys).length;function ni(e,t){let s=(o,r)=>o?.
of&&o.of!==r,n=e.flatMap(o=>[...o.questions.filter(({id:r,edition:i})=>s(g(t.questions??{},r),i)).map(({title:r})=>`“${r}\
” (lesson ${o.id})`),...o.rounds.map(({place:r,title:i,editions:a})=>{let h=Object.entries(g(t,r)??{}).filter(([l,d])=>g(
a,l)&&s(d,a[l]));return h.length&&`${T(h.length,"question")} of “${i}” (lesson ${o.id})`})]).filter(Boolean);return n.
length&&`Changed since they were answered: ${x(n)}.`}function Kn(e,t,s={}){let n=new ps(t,s);return e.append(n.root),{follow:o=>n.
follow(o),hear:(...o)=>n.hear(...o),stop:()=>n.stop()}}var oi=2;function ri(e,t){return e.flatMap(s=>{let{sure:n,tries:o,first:r}=t(s),i=n!==null&&o?E(()=>V(s,r).outcome,null):
null;return i?[[n,i==="right"]]:[]})}var Un=e=>e.reduce((t,s)=>t+s,0),Wt=e=>`${Math.round(100*e)}%`;function ii(e){let t=e.
map(([n,o])=>(n/100-Number(o))**2),s=[...new Set(e.map(([n])=>n))].sort((n,o)=>n-o).map(n=>{let o=e.filter(r=>r[0]===n);
return{sure:n,count:o.length,right:o.filter(r=>r[1]).length}});return{brier:e.length?Un(t)/e.length:null,levels:s}}function ai(e){
let t=Un(e.map(([r])=>r))/100,s=e.filter(r=>r[1]).length,n=t-s,o=Math.abs(n)<=1?"about as sure as you were right":n>0?"s\
urer than you were right":"less sure than you were right";return`On average you were ${Wt(t/e.length)} sure, and right a\
t the first try in ${s} of ${T(e.length,"answer")} (${Wt(s/e.length)}): ${o}.`}function Hn(e,t){let s=e.filter(a=>a.confidence.
length);if(s.length<oi||!s.map(t).every(({tries:a,revealed:h})=>a||h))return null;let n=ri(s,t);if(!n.length)return{sentence:"\
No calibration chart: there is no rated first try to draw.",detail:[]};let{brier:o,levels:r}=ii(n),i=ai(n);return{sentence:i,
detail:[ci(n.length),di(r,i),li(r),hi($(o))]}}var ci=e=>c("p",{},`With ${T(e,"answer")} this is a hint, not a measuremen\
t: one answer more or less would move it.`),hi=e=>c("p",{},c("strong",{},`Your Brier score: ${e.toFixed(2)}. `),"It is t\
he mean of (rating − outcome)², where an answer that was right at the first try counts as 1 and any other as 0. Lower is\
 better: 0 is certain and always right, always saying “50%” gets 0.25, 1 is certain and always wrong. This is the common\
 form with one term for each answer. Brier’s own (Monthly Weather Review, 1950) adds up a term for every possible outcom\
e, and is twice as large when there are two.");function li(e){let t=["You said","Answers","Right at the first try","Shar\
e right"],s=e.map(({sure:n,count:o,right:r})=>c("tr",{},c("th",{scope:"row"},`${n}%`),[String(o),String(r),Wt(r/o)].map(
i=>c("td",{},i))));return _("Calibration table",c("table",{},c("caption",{},"How sure you were, and how often you were r\
ight"),c("thead",{},c("tr",{},t.map(n=>c("th",{scope:"col"},n)))),c("tbody",{},s)))}var ue={left:78,top:16,width:330,height:220},
G=e=>ue.left+ue.width*e,q=e=>ue.top+ue.height*(1-e);function di(e,t){let s=[0,.2,.4,.6,.8,1],n=(a,h,l,d,u)=>w("line",{class:a,
x1:h,y1:l,x2:d,y2:u}),o=(a,h,l,d,u={})=>w("text",{class:a,x:h,y:l,"text-anchor":"middle",...u},d),r=q(.5),i=w("svg",{viewBox:"\
0 0 430 300",role:"img","aria-label":`Calibration chart. ${t}`},s.map(a=>n("ck-grid",G(0),q(a),G(1),q(a))),s.map(a=>o("c\
k-tick",G(a),q(0)+27,Wt(a))),s.map(a=>o("ck-tick",G(0)-16,q(a)+4,Wt(a),{"text-anchor":"end"})),n("ck-even",G(0),q(0),G(1),
q(1)),o("ck-axis",G(.5),q(0)+54,"how sure you were"),o("ck-axis",14,r,"right at the first try",{transform:`rotate(-90 14\
 ${r})`}),e.flatMap(({sure:a,count:h,right:l})=>[w("circle",{class:"ck-level",cx:G(a/100),cy:q(l/h),r:12}),o("ck-count-i\
n",G(a/100),q(l/h)+4.5,String(h))]));return c("figure",{class:"ck-calibration"},i,c("figcaption",{},"Each circle is a ra\
ting you used; the number in it says for how many answers. On the dashed line you are right as often as you said. Below \
it you were surer than you were right, above it less sure."))}var Pt="#round",pe=e=>({answer:vt(e),first:null,tries:0,outcome:"",revealed:!1,sure:null,of:""}),fs=["right","partly","w\
rong","shown"],Yn=(e,{outcome:t=""})=>!(fs.includes(t)||t==="noted")||fs.includes(t)===!!y[e.kind].solution,ms=(e,t)=>!ot(
t)&&Ht(e,t)?y[e.kind].usable(e,t):vt(e),zn=(e,t)=>ot(t)||j(ms(e,t))===j(t),fe=(e,t)=>E(()=>Yn(e,t)&&zn(e,t.answer),!1),ui=(e,t)=>E(
()=>Yn(e,t)&&(ot(t.answer)||!ot(ms(e,t.answer))),!1),gs=(e,t)=>It(t).filter(s=>fe(e,s)),me=(e,t)=>$t(e,t).filter(({answer:s})=>!ot(
s)),$t=(e,{others:t=[]})=>t.filter(s=>!C(s)&&!fe(e,s));function Gn(e,t){let s=F(t),n=s.find(r=>ui(e,r)),o=s.filter(r=>r!==
n||!fe(e,r));return{...E(()=>n&&fi(e,n),void 0)??pe(e),revealed:s.some(({revealed:r,outcome:i})=>r===!0||i==="shown"),by:t.
by,...o.length&&{others:o}}}function pi(e,t,s){let n=y[e.kind].either?.(e,t),o=n?n.answers:[];return V(e,t).outcome||o.some(
r=>V(e,r).outcome===s)&&s}function fi(e,t){let[s,n]=[ms(e,t.answer),fe(e,t)],o=t.outcome??"",r=o==="noted"||fs.includes(
o),i=o==="shown"?"shown":n&&r&&pi(e,s,o);return{answer:s,first:Ht(e,t.first)&&zn(e,t.first)?t.first:null,tries:qt(t.tries),
outcome:i||"",sure:e.confidence.find(a=>a===t.sure)??null,of:typeof t.of=="string"?t.of:"",dot:t.dot}}var Vn=({answer:e,
dot:t,by:s},n)=>typeof e=="string"&&/^[0-9]{1,9}$/.test(e)?{answer:String(Number(e)%n),dot:t,by:s}:null;var ge=class{constructor(t,s){this.words=c("span");let n=(o,r)=>c("button",{type:"button",click:r},o);this.node=c("div",
{class:"ck-others"},c("p",{class:"ck-notice"},this.words),c("div",{class:"ck-buttons"},n("Show the other answer",t),n("K\
eep only this one",s)))}show(t){this.node.hidden=!t,this.words.textContent=`You answered this in more than one place. Th\
is is one answer; ${t===1?"the other one is":`the ${t} others are`} kept, too.`}},we=class{constructor(){this.words=c("d\
iv"),this.details=c("details",{},c("summary",{},"Your earlier answer"),this.words),this.node=c("div",{class:"ck-earlier"},
c("p",{class:"ck-notice"},mi),this.details)}show(t){let s=t.flatMap(({answer:n})=>st.text(n)?[n]:Object.values(n??{})).filter(
gi);this.node.hidden=!t.length,this.details.hidden=!s.length,this.words.replaceChildren(...s.map(n=>k("p",n)))}},mi="You\
r earlier answer no longer fits this question, which has changed. It is kept. Please answer again.",gi=e=>st.text(e)&&/\S\s+\S/.
test(e);var Jn="Say first how sure you are, then check.",wi=(e,t)=>`${e}%${t?e===100?" certain":"":" just guessing"}`;function Xn(e,t){
let s=e.confidence.map(a=>c("input",{type:"radio",name:`${t}-sure`,value:a})),o=`How sure are you that ${y[e.kind].shape===
"text"?"your":"all of your"} answer is right?`,r=e.confidence.map((a,h)=>c("label",{},s[h],c("span",{},wi(a,h)))),i=c("f\
ieldset",{class:"ck-rating"},c("legend",{},o),c("div",{},r));return{node:i,read:()=>Number($(s.find(a=>a.checked)).value),
write(a,h){i.hidden=h&&a===null,i.disabled=h;for(let l of s)l.checked=Number(l.value)===a&&a!==null}}}var ws={right:"Right.",partly:"Partly right.",wrong:"Not yet.",shown:"The answer:"};function Zn(e,t,s){let n=typeof s=="\
string"?{text:s}:s,o=n.back?.length?n.back:e.back;return c("p",{},t&&[c("strong",{},t)," "],k("span",n.text),typeof s!="\
string"&&c("span",{class:"ck-back"},Os(o)))}var bi=(e,t)=>[`${$(t.answer)(e).replace(/\.$/,"")}.`,...t.explained?.(e)??[]],
bs=class{constructor(){this.node=c("div",{class:"ck-spoken ck-passing","aria-live":"polite"})}say(t){clearTimeout(this.later),
this.node.replaceChildren(...t.length?[t.join(`
`)]:[]),this.later=setTimeout(()=>this.node.replaceChildren(),ki)}},ki=1e4;function yi(e,t){let s=e.querySelectorAll("te\
xtarea, input[inputmode]");for(let o of s)o.readOnly=t;let n=e.querySelectorAll("input:not([inputmode]), select, button");
for(let o of n)o.disabled=t}var Qn=(e,t)=>$(e.querySelector(t)).focus(),$i="This question has changed since you answered\
 it. Look at it again.",xi="This question cannot be shown here. Its answer is kept.",be=class{constructor(t,s,n){let o=r=>this.
guard(r);this.make=()=>new ks(t,s,{...n,guard:o}),this.question=null,this.node=c("div"),this.show()}show(){this.guard(()=>{
this.question??=this.make(),this.question.show(),this.put(this.question.node)})}guard(t){E(()=>t()??!0,!1)||(this.question=
null,this.put(c("div",{class:"ck-question"},c("p",{class:"ck-notice"},xi))))}put(t){this.node!==t&&this.node.replaceWith(
t),this.node=t}},ks=class{constructor(t,s,n){this.item=t,this.quiz=n,this.kind=y[t.kind],this.id=`${n.id}-${s}`,this.notes=
new Map,this.everything=!1,this.lines=[],this.look="plain",this.notesSaid=[],this.last=void 0,this.drawn=this.kind.draw(
t,this),this.drawn.body.addEventListener("input",()=>n.guard(()=>this.changed()));let o=t.confidence.length?Xn(t,this.id):
null;this.rating=o,o?.node.addEventListener("input",()=>n.guard(()=>this.change({sure:o.read()})));let r=(l,d)=>c("butto\
n",{type:"button",click:()=>this.press(d)},l);this.checkButton=c("button",{type:"submit",class:"ck-primary"},this.kind.check??
"Check"),this.revealButton=r("Show answer",()=>this.reveal()),this.againButton=r("Try again",()=>this.again()),this.buttons=
c("div",{class:"ck-buttons"},this.checkButton,this.revealButton,this.againButton),this.status=c("div",{role:"status","ar\
ia-live":"off"}),this.aloud=new bs,this.meant=c("div",{class:"ck-buttons",role:"group","aria-label":"Which do you mean?",
hidden:!0}),this.changedNote=c("p",{class:"ck-notice"},$i),this.other=new ge(()=>this.press(()=>this.swap()),()=>this.press(
()=>this.keepThis())),this.earlier=new we;let i=c("legend",{id:`${this.id}-legend`},n.numbered&&c("span",{class:"ck-coun\
t"},`${s}. `),k("span",t.stem),t.quote&&k("span",t.quote,!0)),a=this.kind.running?[this.status,this.buttons]:[this.buttons,
this.status,this.meant],h=l=>{l.preventDefault(),this.press(()=>this.check())};this.node=c("form",{class:`ck-question ck\
-${t.kind}`,"data-question":t.id,submit:h},c("fieldset",{},i,this.changedNote,this.earlier.node,this.drawn.body,this.rating?.
node,a,this.aloud.node,this.other.node,this.drawn.after))}noteId(t){return`${this.id}-note-${[...this.item.choices,...this.
item.rows].findIndex(s=>s.id===t)}`}note(t){let s=c("span",{class:"ck-spoken"}),n=c("span",{id:this.noteId(t)}),o=c("p",
{},s,n);return this.notes.set(t,{node:o,part:s,words:n}),o}notice(t){this.say([t],"plain")}change(t){this.quiz.change(this.
item,t),this.show()}changed(){this.everything=!1,this.change({answer:this.drawn.read(),...!this.kind.stays&&{outcome:""}})}check(){
let t=this.drawn.read(),{tries:s,first:n,revealed:o,sure:r}=this.quiz.entry(this.item),{outcome:i}=V(this.item,t),a=!i&&
this.kind.either?.(this.item,t);return a?this.ask(a):!i||!Object.keys(t).length?this.notice(this.kind.blank??""):this.rating&&
!s&&!o&&r===null?this.notice(Jn):(this.last=[],this.change({answer:t,outcome:i,tries:s+1,first:s?n:t}))}ask({asks:t,answers:s}){
this.last=[],this.notice(t);let n=o=>{this.drawn.write(o),this.changed(),this.check()};this.meant.replaceChildren(...s.map(
o=>c("button",{type:"button",click:()=>this.press(()=>n(o))},`I mean ${Number(o)}`))),this.meant.hidden=!1}reveal(){let{
outcome:t,tries:s,sure:n}=this.quiz.entry(this.item);this.everything=t==="right"||t==="noted",this.everything?this.show():
this.change({outcome:"shown",revealed:!0,sure:s?n:null})}again(){this.everything=!1,this.change({answer:vt(this.item),outcome:""}),
Qn(this.drawn.body,"input, select, textarea, button")}swap(){let t=this.quiz.entry(this.item),[s]=F(t),[n,...o]=gs(this.
item,t);this.last=[],this.change({...n,others:[...o,s,...$t(this.item,t)]})}keepThis(){this.change({others:$t(this.item,
this.quiz.entry(this.item))})}press(t){let s=document.activeElement;this.quiz.guard(t),!(document.activeElement!==s&&document.
activeElement!==document.body)&&s&&this.node.contains(s)&&(s.matches(":disabled")||s.closest("[hidden]"))&&Qn(this.buttons,
"button:not([hidden])")}show(){let{item:t,kind:s}=this,n=this.quiz.entry(t);this.meant.hidden=!0;let{answer:o,outcome:r,
tries:i,revealed:a,sure:h,of:l}=n;this.earlier.show(r?[]:me(t,n)),this.changedNote.hidden=!this.earlier.node.hidden||!l||
l===t.edition||!(i||a||Object.keys(o).length),this.other.show(gs(t,n).length);let d=r==="shown",u=d||r==="right",p=V(t,r&&
!d?o:null);this.drawn.write(d?$(s.solution)(t):o),yi(this.drawn.body,u),this.drawn.after&&(this.drawn.after.hidden=!r),this.
rating?.write(h,i>0||a);let f=(d||this.everything)&&s.everyReply,b=this.showNotes(f?f(t):p.notes,f?"Not this.":ws.wrong,
u),v=d?bi(t,s):p.said,A=s.running&&Object.keys(o).length&&!d?s.running(t,o):[],m=s.holds&&!r&&o.length,O=m?this.lines:[...v,
...A].filter(xt=>xt);this.say(O,m?this.look:r||"plain",[...d&&s.inWords?.(t)||[],...b]);let L=s.solution&&!u;this.checkButton.
hidden=u,this.revealButton.textContent=L?"Show answer":"Show every reply",this.revealButton.hidden=!(L||s.options&&r&&!f),
this.againButton.hidden=!r||!s.solution||!!(s.holds&&!u)}showNotes(t,s,n){let o=new Map(t.map(([i,a,h])=>[i,{right:a,reply:h}])),
r=new Map;for(let[i,{node:a,part:h,words:l}]of this.notes){let{right:d,reply:u}=o.get(i)??{},p=d===null?"plain":d?"right":
"wrong";a.hidden=!u,a.className=`ck-note ck-${p}`,l.replaceChildren(...u?Zn(this.item,p==="right"?ws.right:p==="wrong"&&
s,u).childNodes:[]),h.textContent=u&&n?`${this.partInWords(i)}: `:"",u&&n?a.tabIndex=0:a.removeAttribute("tabindex"),u&&
r.set(a,`${this.partInWords(i)}: ${l.textContent}`)}return[...r].sort(([i],[a])=>i.compareDocumentPosition(a)&Node.DOCUMENT_POSITION_FOLLOWING?
-1:1).map(([,i])=>i)}partInWords(t){let{text:s}=$([...this.item.choices,...this.item.rows].find(({id:o})=>o===t)),n=this.
kind.chosen?.(this.item,this.drawn.read(),t);return n?`${s}: ${n}`:s}say(t,s,n){let o=n??this.notesSaid;this.notesSaid=o;
let r=[JSON.stringify([t,s]),JSON.stringify(o)],i=r.map((l,d)=>l!==this.last?.[d]),a=!this.last;this.last=r,i[0]&&(this.
lines=t,this.look=s,this.status.className=`ck-status ck-${s}`,this.status.replaceChildren(...t.map((l,d)=>Zn(this.item,!d&&
ws[s],l))));let h=[...this.status.children].map(l=>l.textContent??"");i.includes(!0)&&this.aloud.say(a?[]:[...i[0]?h:[],
...i[1]?o:[]])}};var vi={sentence:"This cannot be counted here. Your answers are kept.",detail:[]},to=80,eo=e=>e.length<=to?e:`${e.slice(
0,to).replace(/[\s,;:.]+\S*$/,"")} …`;function Oi({title:e,items:t}){let[{stem:s}]=t;return e||(t.length>1?`${t.length}\
 questions, first: ${eo(s)}`:`Question: ${eo(s)}`)}function Si(e,t){let s=e.filter(h=>y[h.kind]?.solution).map(t),n=s.filter(
({outcome:h,revealed:l})=>h==="right"&&!l).length,o=e.map(t).filter(({tries:h})=>h).length,r=s.filter(({revealed:h})=>h).
length,i=s.length===e.length,a=`${n} of ${i?"":"the "}${s.length} ${i?"":"marked questions "}right, ${o}${i?"":` of ${e.
length}`} answered${r?`, ${r} shown`:""}`;return s.length>1?a:""}var Ei=3,ke=class{constructor(t){this.find=t,this.sentence=
c("div",{class:"ck-finding",role:"status"}),this.detail=c("div"),this.nodes=[this.sentence,this.detail]}show(t,s){let{sentence:n,
detail:o}=E(()=>this.find(t,s),vi)??{sentence:"",detail:[]};n!==this.sentence.textContent&&(this.sentence.textContent=n),
this.detail.replaceChildren(...o)}},ys=class{constructor(t,s){this.quiz=t,this.id=I(),this.items=new Map(t.items.map(r=>[
r.id,Ut(r)]));let n=(r,i)=>r===Pt?Vn(i,t.rounds.length):Gn(this.item(r),i),o=[...this.items.keys(),...t.rounds.length>1?
[Pt]:[]];this.kept=new tt(t.key,o,s,n,()=>this.follow()),this.entry=r=>this.kept.entry(r.id)??pe(r),this.build(),this.draw()}build(){
let{quiz:t}=this,s=t.rounds.length>1,n=(a,h)=>c("button",{type:"button",click:h},a);this.roundLine=c("p",{class:"ck-roun\
d",tabindex:-1,hidden:!s}),this.scoreLine=c("p",{class:"ck-score"}),this.scoreBelow=c("p",{class:"ck-score","aria-hidden":"\
true"});let o=t.title&&c("p",{class:"ck-title",dir:"auto"},t.title);this.head=c("div",{class:"ck-head"},o,this.roundLine,
this.scoreLine),this.list=c("div");let r=[...this.items.values()].some(a=>a.confidence.length);this.findings=[],t.confusion&&
this.findings.push(new ke(In)),r&&this.findings.push(new ke(Hn)),this.clearButton=n("Clear my answers",()=>this.clear());
let i=s&&n("New round",()=>this.newRound());this.root=c("div",{class:"ck-screen ck-quiz",role:"group","aria-label":Oi(t),
"data-place":t.key},this.head,this.kept.fromNewer&&c("p",{class:"ck-notice"},bt),this.list,this.kept.notice.spoken,this.
findings.flatMap(({nodes:a})=>a),c("div",{class:"ck-foot"},i,this.clearButton,this.scoreBelow)),R(this.root)}item(t){return $(
this.items.get(t))}round(){return Number(this.kept.entry(Pt)?.answer??0)}asked(){return this.quiz.rounds[this.round()].map(
t=>this.item(t))}draw(){let t=this.asked().length>1,s=(n,o)=>this.change(n,o);this.drawn=this.round(),this.places=this.asked().
map((n,o)=>new be(n,o+1,{id:this.id,numbered:t,entry:this.entry,change:s})),this.list.replaceChildren(...this.places.map(
({node:n})=>n),this.kept.notice.node),this.roundLine.textContent=`Round ${this.drawn+1} of ${this.quiz.rounds.length}`,this.
sumUp()}sumUp(){let t=this.asked();this.scoreLine.textContent=Si(t,this.entry),this.scoreBelow.textContent=t.length>Ei?this.
scoreLine.textContent:"",this.head.hidden=!this.quiz.title&&this.quiz.rounds.length<2&&!this.scoreLine.textContent,this.
clearButton.textContent=this.cleared?"Bring my answers back":"Clear my answers",this.clearButton.hidden=!this.cleared&&!this.
begun().length;for(let s of this.findings)s.show(t,this.entry)}begun(){return[...this.items.values()].filter(t=>!C(this.
entry(t))||me(t,this.entry(t)).length)}change(t,s){this.cleared=null,this.kept.put({[t.id]:{...this.entry(t),...s,of:t.edition}}),
this.places[this.asked().indexOf(t)].node.after(this.kept.notice.node),this.sumUp()}newRound(){this.cleared=null;let t=(this.
round()+1)%this.quiz.rounds.length,s=this.quiz.rounds[t].map(n=>this.item(n)).filter(n=>this.kept.entry(n.id));this.kept.
put({[Pt]:{answer:String(t)},...this.emptied(s,$t)}),this.draw(),this.roundLine.focus()}emptied(t,s=()=>[]){return Object.
fromEntries(t.map(n=>[n.id,{...pe(n),others:s(n,this.entry(n))}]))}clear(){let t=this.cleared,s=this.begun();this.cleared=
t?null:Object.fromEntries(s.map(n=>[n.id,this.entry(n)])),this.kept.put(t??this.emptied(s)),this.draw()}follow(){if(this.
cleared=null,this.round()===this.drawn)for(let t of this.places)t.show();else this.draw();this.sumUp()}};function so(e,t,s={}){
let n=new ys(t,s);return e.append(n.root),n.kept.face}var no=it("coursekit runtimes",()=>new Map),Sh=it("coursekit runtimes asked for",()=>new Map),Ti="coursekit-runtime";function oo(e,t){
no.has(e)||no.set(e,t),globalThis.dispatchEvent(new CustomEvent(Ti))}var ro={bargain:Mn,confusions:An,overview:Dn,quiz:so,switches:mn,work:Kn},io=(e,t,s,n={})=>ro[e](t,s,n),ao=e=>cn(e,ro[e]),
Ni=e=>oo(e,{mount:io,widget:ao});return fo(ji);})();
