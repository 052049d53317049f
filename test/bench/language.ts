// npm run bench:language -- FOLDER [--format json]: how fast and how large the linguistic core is, on the raw text of
// the treebank in FOLDER, in one thread; wink-nlp, which tags and does not parse, is timed beside it. A language
// remembers the trees of what it has read: whatever parses is timed with one that has read nothing.
import { cpus } from "node:os";
import { parseArgs } from "node:util";
import { deflateRawSync } from "node:zlib";
import model from "wink-eng-lite-web-model";
import wink from "wink-nlp";
import { rawText, sentencesOf } from "../../scripts/train/conllu.ts";
import { spaced } from "../../scripts/train/scores.ts";
import { analyse } from "../../src/engine/analysis.ts";
import { type Language, languageFrom, paragraphsOf } from "../../src/engine/language.ts";
import { languageFiles } from "../../src/engine/language-files.ts";
import { shippedFiles } from "../eval/language.ts";
import { treebankIn } from "../eval/ud.ts";

const RUNS = 7;

interface Measured {
	/** Bytes of all files of the language, as they are and deflated. */
	readonly bytes: number;
	readonly deflated: number;
	/** Milliseconds from the files' bytes to a language that can parse. */
	readonly load: number;
	/** Words a second: given words tagged and parsed; raw text split, tagged and parsed; wink-nlp, split and tagged. */
	readonly wordsPerSecond: number;
	readonly rawWordsPerSecond: number;
	readonly winkWordsPerSecond: number;
	/** Milliseconds for all facets of a sentence of 20 to 30 words whose tree is known, and with its parse. */
	readonly facets: number;
	readonly analysis: number;
}

function measure(folder: string): Measured {
	const bytes = shippedFiles();
	const files = languageFiles.map((name) => bytes[name]);
	const language = languageFrom(bytes);
	const fresh = <Result>(run: (language: Language) => Result) => fastest(run, () => languageFrom(bytes));
	const documents = treebankIn(folder);
	const given = sentencesOf(documents).map((sentence) => spaced(sentence.words.map(({ form }) => form)));
	const texts = documents.map(rawText);
	const words = texts.reduce((sum, text) => sum + parsed(language, text).length, 0);
	const sentences = texts.flatMap((text) => typical(language, text));
	const analyseAll = (language: Language) => {
		for (const sentence of sentences) analyse(language, sentence, { date: "2019-07-18" });
	};
	const parseAll = (language: Language) => sentences.map((sentence) => parsed(language, sentence));
	analyseAll(language);
	const remembered = fastest(parseAll, () => language);
	const withTrees = fastest(analyseAll, () => language);
	const { readDoc } = wink(model, ["sbd", "pos"]);
	return {
		bytes: files.reduce((sum, bytes) => sum + bytes.length, 0),
		deflated: files.reduce((sum, bytes) => sum + deflateRawSync(bytes, { level: 9 }).length, 0),
		load: fastest(() => languageFrom(bytes)),
		wordsPerSecond: (1000 * words) / fresh(({ parse }) => given.map((sentence) => parse(...sentence))),
		rawWordsPerSecond: (1000 * words) / fresh((language) => texts.map((text) => parsed(language, text))),
		winkWordsPerSecond: (1000 * words) / fastest(() => texts.map((text) => readDoc(text))),
		facets: (withTrees - remembered) / sentences.length,
		analysis: fresh(analyseAll) / sentences.length,
	};
}

function parsed(language: Language, text: string) {
	return paragraphsOf(text).flatMap((paragraph) =>
		language.sentences(text, paragraph).flatMap((sentence) => sentence.words),
	);
}

/** The sentences of 20 to 30 words. */
function typical(language: Language, text: string): readonly string[] {
	return paragraphsOf(text)
		.flatMap((paragraph) => language.sentences(text, paragraph))
		.filter(({ words }) => words.length >= 20 && words.length <= 30)
		.map(({ start, end }) => text.slice(start, end));
}

/** Milliseconds of the fastest of several runs, each with what `prepare` gives, which takes no time. */
function fastest<Given>(run: (given: Given) => unknown, prepare?: () => Given): number {
	let least = Number.POSITIVE_INFINITY;
	for (let i = 0; i < RUNS; i++) {
		const given = prepare?.() as Given;
		const started = performance.now();
		run(given);
		least = Math.min(least, performance.now() - started);
	}
	return least;
}

const { values, positionals } = parseArgs({
	options: { format: { type: "string", default: "text" } },
	allowPositionals: true,
});
const [folder] = positionals;
if (folder === undefined) {
	console.error("bench:language: name the folder with the treebank");
	process.exit(2);
}
const measured = measure(folder);
const machine = `${cpus()[0]?.model.trim()}, Node ${process.version}`;
if (values.format === "json") console.log(JSON.stringify({ version: 1, machine, ...measured }));
else {
	console.log(machine);
	console.table(measured);
}
