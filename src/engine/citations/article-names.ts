import { dateMentions } from "../facets/timex/date-mentions.ts";
import type { ArticleKey, ArticleMetadata } from "../model.ts";
import { foldWord } from "../tokens.ts";
import { pageOf } from "./address.ts";
import { namesOf, plainWords } from "./names.ts";

/** The articles that a citation can mean. */
export interface Resolution {
	readonly articles: readonly ArticleKey[];
	/** Whether each source it names is one certain article of the corpus. */
	readonly sure: boolean;
}

/** The articles that a name may mean, by their keys. */
export type Keys = ReadonlySet<ArticleKey>;

const NOTHING: Resolution = { articles: [], sure: false };
const SHORTEST_TITLE = 12;

/** Each of `named` is what one source of the citation can mean. */
export function resolution(named: readonly (Keys | undefined)[]): Resolution {
	const articles = [...new Set(named.flatMap((keys) => [...(keys ?? [])]))];
	if (articles.length === 0) return NOTHING;
	return { articles, sure: named.every((keys) => keys?.size === 1) };
}

/** What of an article its names are made of; its text is not held here. */
interface Named extends ArticleMetadata {
	readonly key: ArticleKey;
	readonly path: string;
}

/** Every way to call an article. A class because the maps are filled together. */
export class ArticleNames {
	readonly #pages = new Map<string, Set<ArticleKey>>();
	readonly #files = new Map<string, Set<ArticleKey>>();
	/** Titles by their first two words, names by their first. */
	readonly #titles = new Map<string, { words: readonly string[]; key: ArticleKey }[]>();
	readonly #names = new Map<string, Set<string>>();
	/** By name, then by date: the day, its month and its year; "" for articles without a date. */
	readonly #dated = new Map<string, Map<string, Set<ArticleKey>>>();
	readonly #joined = new Map<string, string>();
	readonly #articles = new Map<ArticleKey, Named>();

	put(article: Named): void {
		const { key, path, title, publisher, byline, published, url, language } = article;
		this.#articles.set(key, { key, path, title, publisher, byline, published, url, language });
		for (const [map, name] of this.#places(article))
			map.set(name, (map.get(name) ?? new Set()).add(article.key));
		for (const words of titleForms(article.title)) {
			const opening = openingOf(words, 0);
			const titles = this.#titles.get(opening) ?? [];
			titles.push({ words, key: article.key });
			this.#titles.set(opening, titles);
		}
		for (const name of namesOf(article)) {
			const first = name.split(" ", 1)[0] ?? "";
			this.#names.set(first, (this.#names.get(first) ?? new Set()).add(name));
			this.#joined.set(name.replaceAll(" ", ""), name);
		}
	}

	/** Forgets an article; its names stay known, and lead to nothing unless another article has them. */
	remove(key: ArticleKey): void {
		const article = this.#articles.get(key);
		if (article === undefined) return;
		this.#articles.delete(key);
		for (const [map, name] of this.#places(article)) map.get(name)?.delete(key);
		for (const words of titleForms(article.title)) {
			const opening = openingOf(words, 0);
			this.#titles.set(
				opening,
				(this.#titles.get(opening) ?? []).filter((title) => title.key !== key),
			);
		}
	}

	/** The articles at an address. */
	page(url: string): Keys | undefined {
		return some(this.#pages.get(pageOf(url)));
	}

	/** The articles in a file of this name, with or without folders and extension. */
	file(name: string): Keys | undefined {
		const path = fileName(name);
		const whole = some(this.#files.get(path));
		if (whole !== undefined || !path.includes("/")) return whole;
		const bare = this.#files.get(path.slice(path.lastIndexOf("/") + 1));
		const keys = [...(bare ?? [])].filter((key) => {
			const own = fileName(this.#articles.get(key)?.path ?? "");
			return path.endsWith(`/${own}`) || own.endsWith(`/${path}`) || !own.includes("/");
		});
		return keys.length === 0 ? undefined : new Set(keys);
	}

	title(words: string): Keys | undefined {
		const wanted = plainWords(words).join(" ");
		const found = this.#titlesIn(plainWords(words)).filter(({ words: own }) => own.join(" ") === wanted);
		return found.length === 0 ? undefined : new Set(found.map(({ key }) => key));
	}

	/** A citation key: the file's name, or author or publisher with the year: "okafor2019", "okafor_treaty_2019". */
	key(key: string): Resolution {
		const file = this.file(key);
		if (file !== undefined) return resolution([file]);
		const parsed =
			/^([\p{L}\p{M}'_.:-]{2,80}?)[_.:-]?(\d{8}|\d{4}-\d\d-\d\d|\d{4}|\d\d)[_.:-]?([\p{L}\d_-]{0,80})$/u.exec(
				key,
			);
		if (parsed === null) return NOTHING;
		const [, lead = "", digits = "", rest = ""] = parsed;
		const [name, ...more] = this.#keyNames(lead);
		if (name === undefined) return NOTHING;
		const dated = this.#dated.get(name)?.get(keyDate(digits)) ?? new Set<ArticleKey>();
		const hints = [...more, ...plainWords(rest)].filter((word) => word.length > 1);
		const told = [...dated].filter((one) => hints.every((hint) => this.#inTitle(one, hint)));
		if (told.length > 0) return resolution([new Set(told)]);
		return { articles: [...dated], sure: false };
	}

	/** What the words of a footnote name: a title, or a publisher or author with the date. */
	words(text: string, elsewhere: boolean): Resolution {
		const words = plainWords(text);
		const titled = new Set(this.#titlesIn(words).map(({ key }) => key));
		const named = elsewhere ? new Set<ArticleKey>() : this.#namedIn(words, text);
		const both = [...titled].filter((key) => named.has(key));
		if (both.length > 0) return resolution([new Set(both)]);
		if (titled.size > 0) return resolution([titled]);
		return named.size > 0 ? resolution([named]) : this.#undatedIn(words);
	}

	/** Where the article's key stands: in which map, under which name. */
	*#places(article: Named): Generator<readonly [Map<string, Set<ArticleKey>>, string]> {
		const { path, url, published } = article;
		if (url !== null) yield [this.#pages, pageOf(url)];
		const file = fileName(path);
		const base = file.slice(file.lastIndexOf("/") + 1);
		for (const name of new Set([file, base, withoutExtension(file), withoutExtension(base)]))
			yield [this.#files, name];
		const dates = published === null ? [""] : [published, published.slice(0, 7), published.slice(0, 4)];
		for (const name of namesOf(article)) {
			const dated = this.#dated.get(name) ?? new Map<string, Set<ArticleKey>>();
			this.#dated.set(name, dated);
			for (const date of new Set(dates)) yield [dated, date];
		}
	}

	/** The name in a key, then the words of the key that are none: "okafor_treaty" is "okafor" and "treaty". */
	#keyNames(lead: string): readonly string[] {
		const words = plainWords(lead.replace(/(\p{Ll})(?=\p{Lu})/gu, "$1 "));
		const joined = words.join("").replace(/etal$/, "");
		const whole = this.#joined.get(joined) ?? this.#joined.get(joined.replace(/^the/, ""));
		if (whole !== undefined) return [whole];
		const [first = "", ...rest] = words;
		const name = this.#joined.get(first);
		return name === undefined ? [] : [name, ...rest.filter((word) => !this.#joined.has(word))];
	}

	#inTitle(key: ArticleKey, hint: string): boolean {
		const words = plainWords(this.#articles.get(key)?.title ?? "").filter(
			(word) => !/^(?:an?|the)$/.test(word),
		);
		return words.includes(hint) || words.join("").startsWith(hint);
	}

	#titlesIn(words: readonly string[]): readonly { words: readonly string[]; key: ArticleKey }[] {
		return words.flatMap((_, at) =>
			(this.#titles.get(openingOf(words, at)) ?? []).filter((title) => standsAt(title.words, words, at)),
		);
	}

	#namesIn(words: readonly string[]): readonly string[] {
		const found = words.flatMap((word, at) =>
			[...(this.#names.get(word) ?? [])].filter((name) => standsAt(name.split(" "), words, at)),
		);
		return [...new Set(found)];
	}

	#namedIn(words: readonly string[], text: string): Set<ArticleKey> {
		const names = this.#namesIn(words);
		if (names.length === 0) return new Set();
		const dates = datesIn(text);
		const sets = names.map((name) => {
			const dated = this.#dated.get(name);
			return new Set(dates.flatMap((date) => [...(dated?.get(date) ?? [])]));
		});
		const found = sets.filter((set) => set.size > 0);
		// "Okafor, The Herald, 2019" is by her and in it, when there is such an article.
		const common = [...(found[0] ?? [])].filter((key) => found.every((set) => set.has(key)));
		return common.length > 0 ? new Set(common) : new Set(found.flatMap((set) => [...set]));
	}

	/** A publisher or author whose articles bear no date: it may be meant. */
	#undatedIn(words: readonly string[]): Resolution {
		const found = this.#namesIn(words).flatMap((name) => [...(this.#dated.get(name)?.get("") ?? [])]);
		return { articles: [...new Set(found)], sure: false };
	}
}

function some(keys: Keys | undefined): Keys | undefined {
	return keys?.size === 0 ? undefined : keys;
}

function fileName(name: string): string {
	let plain = name.trim();
	try {
		plain = decodeURIComponent(plain);
	} catch {
		// A "%" that means itself.
	}
	return foldWord(plain)
		.replace(/[#?].*$/, "")
		.replace(/^(?:\.{0,2}\/)+/, "");
}

function withoutExtension(name: string): string {
	return name.replace(/\.[^./]{1,8}$/, "");
}

/** The title's words, with and without the site's name behind it; titles of a word or two name nothing. */
function titleForms(title: string | null): readonly (readonly string[])[] {
	if (title === null) return [];
	const cut = title.search(/\s[|–—-]\s[^|–—]{2,40}$/);
	const forms = cut < 0 ? [title] : [title, title.slice(0, cut)];
	return forms.map(plainWords).filter((words) => words.join(" ").length >= SHORTEST_TITLE);
}

function openingOf(words: readonly string[], at: number): string {
	return `${words[at]} ${words[at + 1]}`;
}

function standsAt(name: readonly string[], words: readonly string[], at: number): boolean {
	return name.every((word, offset) => words[at + offset] === word);
}

/** ISO dates as precise as the words are; the year alone in "Okafor 2019a". */
function datesIn(text: string): readonly string[] {
	const spoken = dateMentions(text, null).flatMap(({ value, relative }) =>
		relative || value === null || value.startsWith("X") ? [] : [value],
	);
	// The day of publication, and not the year in a title: “The 2012 budget”, The Herald, 4 May 2020.
	const days = spoken.filter((value) => value.length === 10);
	if (days.length > 0) return days;
	if (spoken.length > 0) return spoken;
	return [...text.matchAll(/\b((?:1[6-9]|20)\d\d)[a-z]?\b/g)].map(([, year = ""]) => year);
}

function keyDate(digits: string): string {
	if (digits.length === 8) return `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}`;
	if (digits.length === 2) return Number(digits) > 50 ? `19${digits}` : `20${digits}`;
	return digits;
}
