import { pairsIn, Texts } from "./pan13.ts";
import { shareCovered } from "./plagdet.ts";
import { pairOf, bagOf, spanOf } from "../../src/engine/runs/sides.ts";
import { seedsOf, cosineOf } from "../../src/engine/runs/seeds.ts";
import { withEdges } from "../../src/engine/runs/edges.ts";
import * as R from "../../src/engine/runs/runs.ts";
const pairs=(await pairsIn("/work/shared/data/pan13")).filter(p=>/^0[34]/.test(p.kind));
const texts=new Texts("/work/shared/data/pan13");
const to=(w:readonly any[],s:{start:number,end:number})=>{let from=w.findIndex(t=>t.end>s.start); let t=w.findIndex(t=>t.start>=s.end); return {from,to:t<0?w.length:t}};
for(const p of pairs){ const found=await texts.runsOf(p); const miss=p.cases.filter(c=>shareCovered(c,found)<.3); if(!miss.length)continue;
 const [d,s]=[await texts.of(p.draft),await texts.of(p.source)]; const pair=pairOf(d.sentences,s.sentences); const seeds=seedsOf(pair,R.settings);
 for(const c of miss){ const D=to(pair.draft.words,c.draft),S=to(pair.source.words,c.source); 
  const own=seeds.filter(x=>{const u=pair.draft.units[x.draft]!,v=pair.source.units[x.source]!; return u.from<D.to&&D.from<u.to&&v.from<S.to&&S.from<v.to});
  const e=withEdges(pair,{draft:D,source:S}); 
  const cos=cosineOf(bagOf(pair.draft.terms,D),bagOf(pair.source.terms,S),pair.weights);
  console.log(p.id.slice(0,2),p.id.slice(-60,-4),"seeds",own.length,"oracle gain",e.gain.toFixed(1),"cos",cos.toFixed(2),"words",D.to-D.from,S.to-S.from,"->",e.draft.to-e.draft.from,e.source.to-e.source.from); } }
