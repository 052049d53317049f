// A key for every article, `[@gazette2019council]`: made of what the engine reads in a key, kept once it is in use.
import { plainWords } from "../engine/citations/names.ts";
import type { ArticleMetadata } from "../engine/model.ts";
import type { SharedKind } from "./shared-file.ts";

/** The file in the project's folder that keeps the keys in use: people may change them there. */
export const citationKeysFile = "citation-keys.json";

/** What a key is made from. */
export type Keyed = Pick<ArticleMetadata, "title" | "publisher" | "byline" | "published"> & {
	/** Path of the article within its corpus folder. */
	readonly article: string;
};

/** Keys in use, by the article's path. */
export type KnownKeys = Readonly<Record<string, string>>;

const version = 1;
/** What Pandoc takes for a key whatever stands around it. */
const KEY = /^[\p{L}\p{N}_](?:[\p{L}\p{N}_:.-]{0,118}[\p{L}\p{N}_])?$/u;

/** A key for each article by its path, none of them twice; keys in use stay what they are. */
export function citationKeys(articles: readonly Keyed[], known: KnownKeys = {}): ReadonlyMap<string, string> {
	const keys = new Map<string, string>();
	const taken = new Set(Object.values(known).map((key) => key.toLowerCase()));
	const byLead = new Map<string | undefined, Keyed[]>();
	for (const article of articles) {
		const lead = leadOf(article);
		byLead.set(lead, [...(byLead.get(lead) ?? []), article]);
	}
	for (const article of [...articles].sort((a, b) => (a.article < b.article ? -1 : 1))) {
		const own = Object.hasOwn(known, article.article) ? known[article.article] : undefined;
		const key =
			own ??
			candidates(article, byLead.get(leadOf(article)) ?? []).find((one) => !taken.has(one.toLowerCase()));
		if (key === undefined) continue;
		taken.add(key.toLowerCase());
		keys.set(article.article, key);
	}
	return keys;
}

/** The file of keys, as windows share it; a key that an article has already stays its key. */
export const citationKeyFiles: SharedKind<KnownKeys, KnownKeys> = {
	file: citationKeysFile,
	parse: (text) => (text.trim() === "" ? {} : parseKeys(text)),
	write: writeKeys,
	with: (keys, changes) => Object.assign({}, ...[...changes].reverse(), keys),
	holds: (keys, changes) =>
		changes.every((change) => Object.keys(change).every((path) => Object.hasOwn(keys, path))),
	part(keys, changes) {
		const paths = new Set(changes.flatMap((change) => Object.keys(change)));
		return Object.fromEntries(Object.entries(keys).filter(([path]) => paths.has(path)));
	},
	changesIn: (keys) => [keys],
	problemsIn: () => [],
};

/** The keys in a file's text, those that are none left out. Throws an Error that fits after the file's name. */
export function parseKeys(json: string): KnownKeys {
	let value: unknown;
	try {
		value = JSON.parse(json.replace(/^\uFEFF/, ""));
	} catch (cause) {
		throw new Error("it is not valid JSON; mend it, or take it away to have new keys made", { cause });
	}
	const { version: made, keys } = Object(value) as Record<string, unknown>;
	if (made !== version || typeof keys !== "object" || keys === null || Array.isArray(keys))
		throw new Error(`it must be { "version": ${version}, "keys": { "article.md": "key" } }`);
	const pairs = Object.entries(keys).filter(([, key]) => typeof key === "string" && KEY.test(key));
	return Object.fromEntries(pairs) as KnownKeys;
}

/** The article of each key; a key that two articles have means the first. */
export function articlesByKey(keys: KnownKeys): Readonly<Record<string, string>> {
	const pairs = Object.entries(keys).map(([article, key]) => [key, article] as const);
	return Object.fromEntries(pairs.reverse());
}

/** The file's text. */
export function writeKeys(keys: KnownKeys): string {
	const sorted = Object.entries(keys).sort(([a], [b]) => (a < b ? -1 : 1));
	return `${JSON.stringify({ version, keys: Object.fromEntries(sorted) }, null, "\t")}\n`;
}

/** Words that tell no title from another. */
const EMPTY = /^(?:an?|and|as|at|by|for|from|in|of|on|the|to|with)$/;
const MOST_WORDS = 4;
/** Paths that read alike, "a b.txt" and "a-b.txt". */
const MOST_ALIKE = 50;

/** Name and year and words of the title, ever more of them; the file's name where these do not tell it from others. */
function* madeOf(article: Keyed, alike: readonly Keyed[]): Generator<string> {
	const path = article.article;
	const lead = leadOf(article);
	if (lead !== undefined) {
		const rivals = alike.filter((one) => one.article !== path).map(titleWords);
		const words = titleWords(article).filter((word) => /^\p{L}/u.test(word));
		for (let count = 1; count <= Math.min(MOST_WORDS, words.length); count++) {
			const telling = words.slice(0, count);
			// Whoever reads the key looks for its words anywhere in the title.
			if (rivals.some((title) => telling.every((word) => title.includes(word)))) continue;
			yield `${lead}${telling.join("_")}`;
		}
	}
	yield path.slice(path.lastIndexOf("/") + 1).replace(/\.[^.]{1,8}$/, "");
	const whole = plainWords(path).join("_");
	yield whole;
	for (let number = 2; number <= MOST_ALIKE; number++) yield `${whole}_${number}`;
}

/** "harbourpost2019"; undefined where name or year is not known. */
function leadOf({ byline, publisher, published }: Keyed): string | undefined {
	const name = nameOf(byline, publisher);
	return name === "" || published === null ? undefined : name + published.slice(0, 4);
}

function titleWords({ title }: Keyed): readonly string[] {
	return plainWords(title ?? "").filter((word) => !EMPTY.test(word));
}

/** `alike` are the articles of the same name and year. */
function candidates(article: Keyed, alike: readonly Keyed[]): readonly string[] {
	return [...madeOf(article, alike)].filter((key) => KEY.test(key));
}

/** The first author's surname, else the publisher without its article, in plain letters. */
function nameOf(byline: string | null, publisher: string | null): string {
	const [author = ""] = (byline ?? "").split(/[,;/|&]|\s(?:and|with|for|in)\s/i);
	const surname = plainWords(author).at(-1) ?? "";
	// "By staff", "Newsroom": nobody.
	if (plainWords(author).length > 1 && /^\p{L}{2,}$/u.test(surname)) return surname;
	const words = plainWords(publisher ?? "");
	const joined = (words[0] === "the" ? words.slice(1) : words).join("");
	return /^\p{L}{2,40}$/u.test(joined) ? joined : "";
}
