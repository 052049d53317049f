// npm run bench:check -- FOLDER [--format json]: how long a check of one sentence takes with all stories of
// Reuters-21578 in FOLDER indexed, in one thread. The sentences are those of the stories with 35 % of the words left out
// and the halves swapped.
import { cpus } from "node:os";
import { parseArgs } from "node:util";
import { candidates } from "../../src/engine/candidates.ts";
import { checkSentences } from "../../src/engine/check.ts";
import { Corpus } from "../../src/engine/corpus.ts";
import type { Article } from "../../src/engine/model.ts";
import type { Passage } from "../../src/engine/passages.ts";
import { queryOf } from "../../src/engine/query.ts";
import { tokenize } from "../../src/engine/tokens.ts";
import { readDraft } from "../../src/sources/draft.ts";
import { portsFor } from "../../src/sources/ports.ts";
import { shippedLanguage } from "../eval/language.ts";
import { articleOf, storiesIn } from "../eval/reuters-stories.ts";

const SENTENCES = 500;
const DROPPED = 0.35;

interface Measured {
	readonly articles: number;
	readonly passages: number;
	/** Seconds to index everything, and the size of the process afterwards in megabytes. */
	readonly index: number;
	readonly memory: number;
	/** Share of sentences whose own story's sentence comes first. */
	readonly first: number;
	/** Milliseconds: of the index alone, with the alignment, of the whole check; half and 95 % of sentences take less. */
	readonly retrieval50: number;
	readonly retrieval95: number;
	readonly candidates50: number;
	readonly candidates95: number;
	readonly check50: number;
	readonly check95: number;
}

async function measure(folder: string): Promise<Measured> {
	const corpus = new Corpus(portsFor(shippedLanguage()));
	const articles = (await storiesIn(folder)).map(articleOf);
	const started = performance.now();
	for (const article of articles) corpus.put(article);
	const index = (performance.now() - started) / 1000;
	const sentences = mangledSentences(corpus, articles);
	// What is made when first asked for (groups of copies) is no part of a check.
	for (const { text } of sentences.slice(0, 20)) check(text, corpus);
	const runs = sentences.map(({ text, passage }) => run(text, passage, corpus));
	const at = (share: number, time: (one: Run) => number) => {
		const sorted = runs.map(time).sort((a, b) => a - b);
		return sorted[Math.floor(share * (sorted.length - 1))] ?? 0;
	};
	return {
		articles: articles.length,
		passages: corpus.passageCount(),
		index,
		memory: process.memoryUsage().rss / 2 ** 20,
		first: runs.filter(({ first }) => first).length / Math.max(1, runs.length),
		retrieval50: at(0.5, ({ retrieval }) => retrieval),
		retrieval95: at(0.95, ({ retrieval }) => retrieval),
		candidates50: at(0.5, (one) => one.candidates),
		candidates95: at(0.95, (one) => one.candidates),
		check50: at(0.5, (one) => one.check),
		check95: at(0.95, (one) => one.check),
	};
}

interface Run {
	readonly first: boolean;
	readonly retrieval: number;
	readonly candidates: number;
	readonly check: number;
}

function run(text: string, passage: Passage, corpus: Corpus): Run {
	const whole = { start: 0, end: text.length };
	const claim = { ...whole, text, tokens: tokenize(text, whole) };
	const start = performance.now();
	corpus.retrieve(queryOf(claim.tokens), 60);
	const found = performance.now();
	const aligned = candidates(claim, corpus);
	const end = performance.now();
	check(text, corpus);
	return {
		first: aligned[0]?.passage.text === passage.text,
		retrieval: found - start,
		candidates: end - found,
		check: performance.now() - end,
	};
}

function check(text: string, corpus: Corpus): void {
	const draft = readDraft("draft.txt", text, "plaintext");
	for (const _ of checkSentences(draft, corpus, { severities: {} }));
}

/** Sentences of at least eight words from all over the corpus, mangled; the same ones every time. */
function mangledSentences(corpus: Corpus, articles: readonly Article[]) {
	const long = articles
		.flatMap(({ key }) => corpus.passagesOf(key))
		.filter(({ kind, tokens }) => kind !== "headline" && tokens.length >= 8);
	const random = randomNumbers(1987);
	return Array.from({ length: Math.min(SENTENCES, long.length) }, (_, at) => {
		const passage = long[Math.floor((at * long.length) / SENTENCES)] as Passage;
		const words = passage.text
			.replace(/[.!?]+["'”’)]*$/, "")
			.split(/\s+/)
			.filter(() => random() >= DROPPED);
		const half = words.length >> 1;
		return { passage, text: [...words.slice(half), ...words.slice(0, half)].join(" ") };
	});
}

/** D. E. Knuth's linear congruential generator of MMIX, cut to 32 bits. */
function randomNumbers(seed: number): () => number {
	let state = seed;
	return () => {
		state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
		return state / 2 ** 32;
	};
}

const { values, positionals } = parseArgs({
	options: { format: { type: "string", default: "text" } },
	allowPositionals: true,
});
const [folder] = positionals;
if (folder === undefined) {
	console.error("bench:check: name the folder with the .sgm files of Reuters-21578");
	process.exit(2);
}
const measured = await measure(folder);
const machine = `${cpus()[0]?.model.trim()}, Node ${process.version}`;
if (values.format === "json") console.log(JSON.stringify({ version: 1, machine, ...measured }));
else {
	console.log(machine);
	console.table(measured);
}
