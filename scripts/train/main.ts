// npm run train -- FOLDER: trains assets/language.bin from the CoNLL-U files of FOLDER whose name holds "train"; those
// with "dev" are measured on the way. The same files, seed and epochs give the same bytes.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { deflateRawSync } from "node:zlib";
import { lexiconFrom } from "../../src/engine/lexicon/lexicon.ts";
import { writeLanguageModel } from "../../src/engine/syntax/language-model.ts";
import { readConllu, sentencesOf, type TreebankDocument } from "./conllu.ts";
import { scoresOf } from "./scores.ts";
import { train } from "./train.ts";

const ASSETS = join(import.meta.dirname, "../../assets");
const MEASURE_EVERY = 5;

function documentsIn(folder: string, part: string): readonly TreebankDocument[] {
	const files = readdirSync(folder)
		.filter((name) => name.endsWith(".conllu") && name.includes(part))
		.sort();
	return files.flatMap((name) => readConllu(readFileSync(join(folder, name), "utf8")));
}

function main(folder: string, epochs: number, seed: number, out: string): void {
	const documents = documentsIn(folder, "train");
	if (documents.length === 0) throw new Error(`${folder} has no .conllu file with “train” in its name`);
	const lexicon = lexiconFrom(readFileSync(join(ASSETS, "lexicon.bin")));
	const dev = sentencesOf(documentsIn(folder, "dev"));
	console.log(`${sentencesOf(documents).length} sentences`);
	let started = performance.now();
	const model = train(documents, lexicon, {
		epochs,
		seed,
		report(epoch, loss, sofar) {
			const seconds = Math.round((performance.now() - started) / 1000);
			console.log(`epoch ${epoch}: loss ${loss.toFixed(3)}, ${seconds} s`);
			if (dev.length > 0 && epoch % MEASURE_EVERY === 0) console.log(scoresOf(dev, sofar(), lexicon));
			started = performance.now();
		},
	});
	const bytes = writeLanguageModel(model);
	writeFileSync(out, bytes);
	const deflated = deflateRawSync(bytes, { level: 9 }).length;
	console.log(`${out}: ${bytes.length} bytes, ${deflated} deflated`);
}

const { values, positionals } = parseArgs({
	options: {
		epochs: { type: "string", default: "26" },
		seed: { type: "string", default: "1" },
		out: { type: "string", default: join(ASSETS, "language.bin") },
	},
	allowPositionals: true,
});
const [folder] = positionals;
if (folder === undefined) {
	console.error("train: name the folder with the treebank: npm run train -- FOLDER");
	process.exit(2);
}
main(folder, Number(values.epochs), Number(values.seed), values.out);
