// Each library with the settings that its documentation advises for whole sentences: all words, any of them, ranked.
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { create, insertMultiple, search as searchOrama } from "@orama/orama";
import FlexSearch from "flexsearch";
import Fuse from "fuse.js";
import lunr from "lunr";
import MiniSearch from "minisearch";
import { WordReader } from "../../../src/engine/copies/word-reader.ts";
import { InvertedIndex } from "../../../src/engine/index/inverted.ts";
import { segmentBytes, segmentFrom } from "../../../src/engine/index/layout.ts";
import { searchTerms, termsOfPiece } from "../../../src/engine/query.ts";
import { tokenize } from "../../../src/engine/tokens.ts";
import { REREAD, Wording } from "../../../src/engine/wording.ts";
import type { Articles } from "./sentences.ts";

/** An index over the sentences, numbered through all articles. */
interface Searcher {
	/** The number of the best sentence. */
	search(query: string): number | undefined | Promise<number | undefined>;
	/** Writes the index, without the text, to a file. */
	readonly save?: (path: string) => void;
}

export interface Contestant {
	readonly name: string;
	/** `path` is for those that cannot work without a file. */
	build(articles: Articles, path: string): Searcher | Promise<Searcher>;
	/** The texts are where they were: no index of the table holds them. */
	readonly open?: (path: string, articles: Articles) => Searcher;
	/** Its index is not in memory that the process can count. */
	readonly onDisk?: true;
}

/** As many as a list of hits shows. */
const HITS = 10;

export const contestants: readonly Contestant[] = [
	{ name: "Claimtrace", build: ownIndex, open: opened },
	{ name: "MiniSearch", build: miniSearch, open: openMiniSearch },
	{ name: "FlexSearch", build: flexSearch },
	{ name: "lunr", build: lunrIndex, open: openLunr },
	{ name: "Orama", build: orama },
	{ name: "SQLite FTS5", build: sqlite, open: openSqlite, onDisk: true },
	{ name: "Fuse.js", build: fuse },
];

const SETTINGS = 1;

function ownIndex(articles: Articles): Searcher {
	const index = new InvertedIndex(termsOfPiece);
	for (const article of articles) index.add(article.map((text) => [{ text, start: 0, end: text.length }]));
	// The last part is sealed when something is first asked.
	index.search([], 1);
	return searcher(index, articles);
}

function searcher(index: InvertedIndex, articles: Articles): Searcher {
	const firsts = firstsOf(articles.map((article) => article.length));
	const reader = new WordReader();
	return {
		search(query) {
			const terms = new Set(searchTerms(tokenize(query, { start: 0, end: query.length })));
			const asked = [...terms].map((term) => ({ term, inDocument: 1, inGroup: 0 }));
			const found = index.search(asked, REREAD);
			const wording = new Wording(query, reader);
			const best = wording.closest(found, ({ group, at }) => articles[group]?.[at] ?? "");
			return best && (firsts[best.group] ?? 0) + best.at;
		},
		save(path) {
			const parts = index.sealed().map(({ segment }) => segmentBytes(segment, SETTINGS));
			for (const [at, part] of parts.entries()) writeFileSync(at === 0 ? path : `${path}.${at}`, part);
		},
	};
}

function opened(path: string, articles: Articles): Searcher {
	const loaded = segmentFrom(readFileSync(path), SETTINGS);
	if (loaded.kind === "unusable") throw new Error(`${path}: ${loaded.reason}`);
	const index = new InvertedIndex(termsOfPiece);
	index.adopt([{ segment: loaded.segment, gone: [] }]);
	return searcher(index, articles);
}

/** The number of each article's first sentence. */
function firstsOf(lengths: readonly number[]): Uint32Array {
	const firsts = new Uint32Array(lengths.length);
	let first = 0;
	for (const [at, length] of lengths.entries()) {
		firsts[at] = first;
		first += length;
	}
	return firsts;
}

const miniOptions = { fields: ["text"] };

function miniSearch(articles: Articles): Searcher {
	const index = new MiniSearch<{ id: number; text: string }>(miniOptions);
	for (const [id, text] of articles.flat().entries()) index.add({ id, text });
	return miniSearcher(index);
}

function miniSearcher(index: MiniSearch): Searcher {
	return {
		search: (query) => index.search(query)[0]?.id,
		save: (path) => writeFileSync(path, JSON.stringify(index)),
	};
}

function openMiniSearch(path: string): Searcher {
	return miniSearcher(MiniSearch.loadJSON(readFileSync(path, "utf8"), miniOptions));
}

function flexSearch(articles: Articles): Searcher {
	const index = new FlexSearch.Index({ tokenize: "strict" });
	for (const [id, text] of articles.flat().entries()) index.add(id, text);
	return {
		search: (query) => {
			const [best] = index.search(query, { limit: HITS, suggest: true }) as readonly number[];
			return best;
		},
		save: (path) => {
			const parts: string[] = [];
			index.export((key, data) => void parts.push(`${key}${data}`));
			writeFileSync(path, parts.join("\n"));
		},
	};
}

function lunrIndex(articles: Articles): Searcher {
	const builder = new lunr.Builder();
	builder.pipeline.add(lunr.trimmer, lunr.stopWordFilter, lunr.stemmer);
	builder.searchPipeline.add(lunr.stemmer);
	builder.field("text");
	for (const [id, text] of articles.flat().entries()) builder.add({ id, text });
	return lunrSearcher(builder.build());
}

function lunrSearcher(index: lunr.Index): Searcher {
	return {
		search: (text) => {
			const [best] = index.query((query) => {
				for (const word of text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []) query.term(word, {});
			});
			return best && Number(best.ref);
		},
		save: (path) => writeFileSync(path, JSON.stringify(index)),
	};
}

function openLunr(path: string): Searcher {
	return lunrSearcher(lunr.Index.load(JSON.parse(readFileSync(path, "utf8"))));
}

async function orama(articles: Articles): Promise<Searcher> {
	const index = create({ schema: { text: "string" } as const });
	await insertMultiple(
		index,
		articles.flat().map((text, id) => ({ id: String(id), text })),
		5000,
	);
	return {
		search: async (term) => {
			const { hits } = await searchOrama(index, { term, limit: HITS, threshold: 1 });
			return hits[0] && Number(hits[0].id);
		},
	};
}

/** As much of `node:sqlite` as is used here: the types at hand are those of the oldest Node that is supported. */
interface Database {
	exec(sql: string): void;
	prepare(sql: string): {
		run(...values: readonly unknown[]): unknown;
		get(...values: readonly unknown[]): Readonly<Record<string, unknown>> | undefined;
	};
}

function database(path: string): Database {
	const { DatabaseSync } = createRequire(import.meta.url)("node:sqlite") as {
		readonly DatabaseSync: new (path: string) => Database;
	};
	return new DatabaseSync(path);
}

function sqlite(articles: Articles, path: string): Searcher {
	const db = database(path);
	db.exec(
		"PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; CREATE VIRTUAL TABLE s USING fts5(text, content='')",
	);
	db.exec("BEGIN");
	const insert = db.prepare("INSERT INTO s(rowid, text) VALUES (?, ?)");
	for (const [id, text] of articles.flat().entries()) insert.run(id, text);
	db.exec("COMMIT");
	return sqliteSearcher(db);
}

function openSqlite(path: string): Searcher {
	return sqliteSearcher(database(path));
}

function sqliteSearcher(db: Database): Searcher {
	const select = db.prepare(`SELECT rowid FROM s WHERE s MATCH ? ORDER BY rank LIMIT ${HITS}`);
	return {
		search: (query) => {
			const words = query.match(/[\p{L}\p{N}]+/gu) ?? [];
			if (words.length === 0) return undefined;
			const row = select.get(words.map((word) => `"${word}"`).join(" OR "));
			return row && Number(row.rowid);
		},
		save: () => {},
	};
}

function fuse(articles: Articles): Searcher {
	const index = new Fuse(articles.flat(), { ignoreLocation: true });
	return { search: (query) => index.search(query, { limit: 1 })[0]?.refIndex };
}
