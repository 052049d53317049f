import { language } from "./language.ts";
import { sentencesOf } from "../src/engine/sentences.ts";
import { DocumentReading } from "../src/engine/reading.ts";
import { pairing } from "../src/engine/pairing.ts";
import { directionsOf } from "../src/engine/divergences/directions.ts";
import { likeness } from "../src/engine/divergences/same-thing.ts";
const r=(text:string)=>{const sentences = sentencesOf(text,{start:0,end:text.length},[]).map(s=>({...s,masked:[]}));return new DocumentReading(language,{text,sentences,date:null,english:true}).reading(0);};
const a=r(process.argv[2]!),b=r(process.argv[3]!);
for (const x of [a,b]) {console.log(x.words.map((w,i)=>`${i}:${w.text}/${w.upos}/${w.deprel}>${w.head}`).join(" ")); console.log(directionsOf(x));}
const p=pairing(a,b,language); for(const q of p.pairs) console.log(a.words[q.draft]?.text,b.words[q.source]?.text,q.kind,q.strength);
for (const c of directionsOf(a)) for (const d of directionsOf(b)) console.log(likeness(p,a.words[c.word]!,b.words[d.word]!));
