import { pairsIn, Texts } from "./pan13.ts";
import { shareCovered } from "./plagdet.ts";
import * as R from "../../src/engine/runs/runs.ts";
const half=process.argv[2]??"a";
const hash=(s:string)=>{let h=7;for(const c of s)h=(h*31+c.charCodeAt(0))>>>0;return h};
const pairs=(await pairsIn("/work/shared/data/pan13")).filter((p)=> half==="all" || (hash(p.draft)%2===0)===(half==="a"));
const texts=new Texts("/work/shared/data/pan13");
const rows:any[]=[];
for(const p of pairs){ const [d,s]=[await texts.of(p.draft),await texts.of(p.source)]; const runs=R.alignedRuns(d.sentences,s.sentences) as any[]; const found=await texts.runsOf(p);
 const words=(x:any,sp:any)=>x.sentences.flatMap((q:any)=>q.tokens).filter((t:any)=>t.kind!=="mark"&&t.start>=sp.start&&t.end<=sp.end);
 runs.forEach((r,i)=>{ const a=words(d,r.draft),b=words(s,r.source); const as=new Set(a.map((t:any)=>t.term)),bs=new Set(b.map((t:any)=>t.term));
  const ac=a.filter((t:any)=>t.content),bc=b.filter((t:any)=>t.content);
  const ca=ac.filter((t:any)=>bs.has(t.term)).length/Math.max(1,ac.length), cb=bc.filter((t:any)=>as.has(t.term)).length/Math.max(1,bc.length);
  // longest run
  let L=0; const prev=new Map<number,number>(); {let row=new Int32Array(b.length+1); for(const t of a){const nr=new Int32Array(b.length+1); b.forEach((u:any,j:number)=>{ if(u.norm===t.norm){nr[j+1]=(row[j]??0)+1; if(nr[j+1]!>L)L=nr[j+1]!}}); row=nr;}}
  rows.push({kind:p.kind.slice(0,2),prec:shareCovered(found[i]!,p.cases),sim:r.similarity,gain:r.gain,ca,cb,na:a.length,nb:b.length,L}); }) }
const show=(w:any[])=>w.map(x=>`${x.kind} p${x.prec.toFixed(2)} sim ${x.sim.toFixed(2)} gain ${x.gain.toFixed(0)} ca ${x.ca.toFixed(2)} cb ${x.cb.toFixed(2)} n ${x.na}/${x.nb} L ${x.L}`).join("\n");
console.log(show(rows.filter(x=>x.prec<.3).sort((a,b)=>a.kind<b.kind?-1:1)));
for(const k of ["02","03","04","05"]){const t=rows.filter(x=>x.kind===k&&x.prec>=.5); const q=(f:string)=>{const v=t.map(x=>x[f]).sort((a,b)=>a-b);return f+" "+[0,.02,.05,.1,.25,.5,.9].map(p=>v[Math.floor(p*v.length)]?.toFixed(2)).join(" ")}; console.log(k,t.length,"\n ",["sim","gain","ca","cb","na","nb","L"].map(q).join("\n  "))}
