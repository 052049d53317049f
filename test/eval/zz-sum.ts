import { pairsIn, Texts } from "./pan13.ts";
import { pairOf, bagOf } from "../../src/engine/runs/sides.ts";
const pairs=(await pairsIn("/work/shared/data/pan13")).filter(p=>p.kind.startsWith("05"));
const texts=new Texts("/work/shared/data/pan13");
// per draft paragraph: content coverage by the whole source
const rows:string[]=[];
for(const p of pairs){ const [d,s]=[await texts.of(p.draft),await texts.of(p.source)]; const pair=pairOf(d.sentences,s.sentences);
 const bag=bagOf(pair.source.terms,{from:0,to:pair.source.terms.length});
 const isCase=(t:number)=>p.cases.some(c=>t>=c.draft.start&&t<c.draft.end);
 let inn=[0,0],out=[0,0], innw=[0,0], outw=[0,0];
 pair.draft.words.forEach((w,i)=>{ if(!w.content) return; const term=pair.draft.terms[i]!; const hit=bag.has(term); const t=isCase(w.start)?[inn,innw]:[out,outw]; const wt=pair.weights[term]!; t[0]![0]+=hit?1:0;t[0]![1]+=1; t[1]![0]+=hit?wt:0;t[1]![1]+=wt;});
 const blank=(d.text.match(/\n\s*\n/g)??[]).length;
 rows.push(`${p.cases.length} in ${(inn[0]/Math.max(1,inn[1])).toFixed(2)} w ${(innw[0]/Math.max(1,innw[1])).toFixed(2)} out ${(out[0]/out[1]).toFixed(2)} w ${(outw[0]/outw[1]).toFixed(2)} draft ${pair.draft.words.length} src ${pair.source.words.length} paras ${blank}`);
}
console.log(rows.filter(r=>r[0]==="1").join("\n")); console.log(rows.filter(r=>r[0]==="0").slice(0,15).join("\n"));
