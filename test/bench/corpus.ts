// Run by main.ts: node corpus.mjs FOLDER SIZE [SENTENCES]: what so many articles cost a program that traces, from
// their reading to the marks of a draft. Articles are the stories of Reuters-21578 in FOLDER, then copies of them with
// other names and numbers. Times are one thread's work.
import { mkdtemp, readdir, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { checkSentences } from "../../src/engine/check.ts";
import { CheckMemo } from "../../src/engine/check-memo.ts";
import { Corpus } from "../../src/engine/corpus.ts";
import type { Article } from "../../src/engine/model.ts";
import { CorpusStore } from "../../src/node/corpus-store.ts";
import { draftReader, readDraft } from "../../src/sources/draft.ts";
import { portsFor } from "../../src/sources/ports.ts";
import { shippedLanguage } from "../eval/language.ts";
import { articleOf, storiesIn } from "../eval/reuters-stories.ts";
import { articlesIn, mangledText, renamed } from "./index/sentences.ts";
import { timed } from "./one-thread.ts";

/** Milliseconds and bytes. */
export interface MeasuredCorpus {
	readonly articles: number;
	/** Characters of text. */
	readonly text: number;
	readonly passages: number;
	readonly build: number;
	readonly origins: number;
	/** Of the process without the articles' texts, and what is held after a check, beyond the program and the language. */
	readonly memory: number;
	readonly keep: number;
	readonly disk: number;
	readonly load: number;
	/** Held after loading, and then after the checks. */
	readonly loaded: number;
	readonly afterChecks: number;
	readonly firstCheck: number;
	readonly reindex50: number;
	readonly reindex95: number;
	readonly check50: number;
	readonly check95: number;
	readonly edit50: number;
	readonly edit95: number;
}

const SETTINGS = 1;
/** Sentences of a long article stand so far from each other in the stories. */
const STRIDE = 7919;
const CHECKS = 300;
const REINDEXED = 40;
const EDITS = 60;
/** Sentences of a draft of about 3,000 words. */
const DRAFT_SENTENCES = 170;
/** Parts of a draft are paragraphs of so many sentences. */
const PARAGRAPH = 3;

async function measure(folder: string, size: number, length: number): Promise<MeasuredCorpus> {
	const language = portsFor(shippedLanguage());
	const stories = await storiesIn(folder);
	const pool = length === 0 ? [] : (await articlesIn(folder)).flat();
	const articleAt = (at: number): Article => {
		const copy = Math.floor(at / stories.length);
		const story = stories[at % stories.length];
		if (story === undefined) throw new Error("there are no stories");
		const { title, body } = story;
		const own = length === 0 ? body : drawn(pool, at * length, length);
		if (copy === 0) return articleOf({ ...story, body: own });
		return articleOf({
			...story,
			id: `${story.id}-${copy}`,
			title: renamed(title, copy),
			body: length === 0 ? renamed(own, copy) : own,
		});
	};
	const empty = held();
	const place = await mkdtemp(join(tmpdir(), "claimtrace-bench-"));
	const store = new CorpusStore(place);
	let corpus = new Corpus(language);
	let text = 0;
	const build = await timed(async () => {
		for (let at = 0; at < size; at++) {
			const article = articleAt(at);
			text += article.text.length;
			corpus.put(article);
			// As the worker does it.
			const volumes = corpus.volumesInMemory();
			if (volumes.length > 1) corpus.moved(await store.shelve(SETTINGS, volumes));
			if (at % 500 === 0) await pause();
		}
	});
	const renaming = await timed(async () => {
		for (let at = 0; at < size; at++) articleAt(at);
	});
	const origins = await timed(async () => void corpus.originRelation("1"));
	await pause();
	const memory = held() - empty;
	const keep = await timed(async () => {
		const saved = await store.save(SETTINGS, { corpus: corpus.kept(), files: [] });
		if (saved.kind === "failed") throw new Error(saved.reason);
	});
	corpus = new Corpus(language);
	await pause();
	const load = await timed(async () => {
		const opened = await new CorpusStore(place).open(SETTINGS);
		if (opened.kind !== "corpus") throw new Error("nothing was kept");
		corpus.adopt(opened.state.corpus);
	});
	await pause();
	const loaded = held() - empty;
	const disk = await sizeOf(place);
	const texts = mangledTexts(corpus, articleAt, size);
	const firstCheck = await timed(async () => check(texts[0] ?? "", corpus));
	const checks: number[] = [];
	for (const text of texts.slice(1)) {
		await pause();
		checks.push(await timed(async () => check(text, corpus)));
	}
	await pause();
	const afterChecks = held() - empty;
	const reindexed: number[] = [];
	for (let at = 0; at < REINDEXED; at++) {
		const article = articleAt(Math.floor((at * size) / REINDEXED));
		const text = `${article.text.slice(0, -1)}!`;
		reindexed.push(
			await timed(async () => {
				corpus.put({ ...article, text });
				corpus.search(readTokens(article, corpus), 1);
			}),
		);
	}
	check(texts[0] ?? "", corpus);
	const edits = await editTimes(texts, corpus);
	await rm(place, { recursive: true });
	const [passages, count] = [corpus.passageCount(), corpus.size];
	return {
		...{
			articles: count,
			text,
			passages,
			build: build - renaming,
			origins,
			memory,
			keep,
			disk,
			load,
			loaded,
			afterChecks,
		},
		firstCheck,
		reindex50: quantile(reindexed, 0.5),
		reindex95: quantile(reindexed, 0.95),
		check50: quantile(checks, 0.5),
		check95: quantile(checks, 0.95),
		edit50: quantile(edits, 0.5),
		edit95: quantile(edits, 0.95),
	};
}

/**
 * So many sentences of all stories, by other names and numbers each time that all were drawn, and in another order, so that
 * no two articles share more than a few.
 */
function drawn(pool: readonly string[], from: number, count: number): string {
	const sentences = Array.from({ length: count }, (_, at) => {
		const copy = Math.floor((from + at) / pool.length);
		const sentence = pool[((from + at) * (STRIDE + 2 * copy)) % pool.length] ?? "";
		return copy === 0 ? sentence : renamed(sentence, copy);
	});
	return sentences.join("\n\n");
}

function check(text: string, corpus: Corpus): void {
	for (const _ of checkSentences(readDraft("draft.txt", text, "plaintext"), corpus, { severities: {} }));
}

/** From a keystroke in a draft to the reports of all its sentences, as the worker does it. */
async function editTimes(texts: readonly string[], corpus: Corpus): Promise<readonly number[]> {
	// A sentence that began in lower case would go on with the one before.
	const sentences = texts
		.slice(0, DRAFT_SENTENCES)
		.map((text) => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`);
	const paragraphs = Array.from({ length: Math.ceil(sentences.length / PARAGRAPH) }, (_, at) =>
		sentences.slice(at * PARAGRAPH, (at + 1) * PARAGRAPH).join(" "),
	);
	const reader = draftReader();
	let memo = new CheckMemo();
	const run = () => {
		const draft = reader.read("draft.md", paragraphs.join("\n\n"), "markdown");
		const after = new CheckMemo();
		for (const _ of checkSentences(draft, corpus, { severities: {} }, memo, after));
		memo = after;
	};
	run();
	const times: number[] = [];
	for (let edit = 0; edit < EDITS; edit++) {
		const at = (edit * 7) % paragraphs.length;
		paragraphs[at] = `${paragraphs[at]} x`;
		await pause();
		times.push(await timed(async () => run()));
	}
	return times;
}

function readTokens({ key }: Article, corpus: Corpus) {
	return corpus.passagesOf(key)[0]?.tokens ?? [];
}

/** Sentences from all over the corpus, mangled; the same ones every time. */
function mangledTexts(corpus: Corpus, articleAt: (at: number) => Article, size: number): readonly string[] {
	return Array.from({ length: CHECKS }, (_, at) => {
		for (let from = Math.floor((at * size) / CHECKS); from < size; from++) {
			const long = corpus
				.passagesOf(articleAt(from).key)
				.filter(({ kind, tokens }) => kind !== "headline" && tokens.length >= 8);
			const passage = long[at % Math.max(1, long.length)];
			if (passage !== undefined) return mangledText(passage.text, at);
		}
		return "";
	});
}

/** Bytes that are held when what nobody needs is gone. */
function held(): number {
	globalThis.gc?.();
	const { heapUsed, external } = process.memoryUsage();
	return heapUsed + external;
}

/** What one job has looked at stays in memory until it ends. */
function pause(): Promise<void> {
	return new Promise((resolve) => setImmediate(resolve));
}

async function sizeOf(folder: string): Promise<number> {
	let size = 0;
	for (const name of await readdir(folder)) size += (await stat(join(folder, name))).size;
	return size;
}

function quantile(times: readonly number[], share: number): number {
	const sorted = [...times].sort((a, b) => a - b);
	return sorted[Math.floor(share * (sorted.length - 1))] ?? 0;
}

const [folder = "", size = "0", length = "0"] = process.argv.slice(2);
console.log(JSON.stringify(await measure(folder, Number(size), Number(length))));
