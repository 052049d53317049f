import type { Article } from "../../engine/model.ts";
import { type Origin, statedFields } from "../article.ts";
import { readFrontMatter } from "../front-matter.ts";
import type { Entry, Fields, Loan } from "./fields.ts";
import { correctedBy } from "./sidecar.ts";

/** A bibliography with its entries by the signs of an article. */
interface Bibliography {
	readonly key: string;
	/** Key of its folder: what the keys of all files in it begin with. */
	readonly folder: string;
	/** Its own key without the extension. */
	readonly stem: string;
	readonly only: Entry | null;
	readonly bySign: ReadonlyMap<string, Entry>;
}

/** What sidecars and bibliographies say of the articles of a corpus. */
export class Lending {
	/** By the key of the file that is corrected. */
	readonly #sidecars = new Map<string, Loan & { kind: "sidecar" }>();
	readonly #bibliographies = new Map<string, Bibliography>();

	/** Takes what a file says, in place of what it said before. */
	put(file: Origin, loan: Loan): void {
		this.remove(file.key);
		if (loan.kind === "sidecar") this.#sidecars.set(correctedBy(file.key) ?? file.key, loan);
		else this.#bibliographies.set(file.key, bibliography(file, loan.entries));
	}

	/** Forgets a file; true when it had said something. */
	remove(key: string): boolean {
		return this.#sidecars.delete(correctedBy(key) ?? "") || this.#bibliographies.delete(key);
	}

	clear(): void {
		this.#sidecars.clear();
		this.#bibliographies.clear();
	}

	/**
	 * The article of a file with its metadata set right: by the sidecar of its file, then its own front matter, then the
	 * nearest bibliography that has it, then as it was read.
	 */
	described(article: Article, file: Origin): Article {
		const sidecar = this.#sidecars.get(file.key);
		const own = sidecar && { ...sidecar.fields, ...sidecar.numbered.get(article.key.slice(file.key.length)) };
		const lent = this.#entryOf(article, file)?.fields;
		if (!own && !lent) return article;
		return corrected(corrected(article, lent ? withoutStated(lent, article) : {}), own ?? {});
	}

	/** Of the bibliographies in folders above the file that have the article, the one that is nearest. */
	#entryOf(article: Article, file: Origin): Entry | undefined {
		let best: { readonly entry: Entry; readonly from: Bibliography } | undefined;
		for (const from of this.#bibliographies.values()) {
			if (!file.key.startsWith(from.folder) || (best && !isBefore(from, best.from))) continue;
			const entry = entryIn(from, article, file);
			if (entry) best = { entry, from };
		}
		return best?.entry;
	}
}

/** The nearer folder first; in one folder, by name, so that the order of reading does not show. */
function isBefore(one: Bibliography, other: Bibliography): boolean {
	const nearer = one.folder.length - other.folder.length;
	return nearer > 0 || (nearer === 0 && one.key < other.key);
}

function bibliography({ key, path }: Origin, entries: readonly Entry[]): Bibliography {
	const folder = key.slice(0, key.length - path.length + path.lastIndexOf("/") + 1);
	const bySign = new Map<string, Entry>();
	for (const entry of entries)
		for (const sign of signsOf(entry, folder)) if (!bySign.has(sign)) bySign.set(sign, entry);
	return { key, folder, stem: stemOf(key), only: entries.length === 1 ? (entries[0] ?? null) : null, bySign };
}

function signsOf({ id, files, fields }: Entry, folder: string): readonly string[] {
	return [
		...files.flatMap((file) => [`file ${folder}${file}`, `end ${ending(file)}`]),
		...nameSigns(id),
		...addressSigns(fields.url ?? null),
		...titleSigns(fields.title ?? null),
	];
}

/** By the most telling sign. A file with many articles has no name that stands for one of them. */
function entryIn(from: Bibliography, article: Article, file: Origin): Entry | undefined {
	const isWhole = article.key === file.key;
	const named = [
		`file ${file.key}`,
		`end ${ending(file.path)}`,
		...nameSigns(stemOf(file.path.slice(file.path.lastIndexOf("/") + 1))),
	];
	for (const sign of [...(isWhole ? named : []), ...addressSigns(article.url)]) {
		const entry = from.bySign.get(sign);
		if (entry) return entry;
	}
	if (isWhole && from.only && from.stem === stemOf(file.key)) return from.only;
	const alike = titleSigns(article.title).map((sign) => from.bySign.get(sign))[0];
	return alike && isOneHost(alike.fields.url ?? null, article.url) ? alike : undefined;
}

/** The last two parts of a path: what stays the same when a folder of attachments is moved. */
function ending(path: string): string {
	return path.split("/").slice(-2).join("/").toLowerCase();
}

function stemOf(key: string): string {
	return key.replace(/\.[^./]*$/, "");
}

/** A mere number may be anything. */
function nameSigns(name: string | null): readonly string[] {
	return name === null || /^\d*$/.test(name) ? [] : [`name ${name}`];
}

/** An address without what differs between two of one page. */
function addressSigns(url: string | null): readonly string[] {
	if (url === null) return [];
	const bare = url.replace(/^https?:\/\/(?:www\.)?/i, "").replace(/#.*$/, "");
	return [`url ${bare.replace(/[?&]utm_[^&]*/g, "").replace(/\/$/, "")}`];
}

const MIN_TITLE = 12;

/** By the letters and figures of a title; none for one that is too short to name an article. */
function titleSigns(title: string | null): readonly string[] {
	const letters = (title ?? "").toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
	return letters.length < MIN_TITLE ? [] : [`title ${letters}`];
}

/** Two papers may print one headline. */
function isOneHost(one: string | null, other: string | null): boolean {
	if (one === null || other === null) return true;
	const host = (url: string) => /^https?:\/\/(?:www\.)?([^/?#:]*)/i.exec(url)?.[1]?.toLowerCase();
	return host(one) === host(other);
}

/** Without the fields that the article's own front matter gives. */
function withoutStated(fields: Fields, { text, extracted }: Article): Fields {
	if (extracted) return fields;
	const stated = statedFields(readFrontMatter(text));
	return Object.fromEntries(
		Object.entries(fields).filter(([name]) => stated[name as keyof typeof stated] === null),
	);
}

/** A date that is only less precise than the one read does not replace it; another day takes the time of day with it. */
function corrected(article: Article, fields: Fields): Article {
	const { published, ...rest } = fields;
	if (published === undefined || (published !== null && article.published?.startsWith(published)))
		return { ...article, ...rest };
	const { publishedAt: _, ...untimed } = article;
	return { ...untimed, ...rest, published };
}
