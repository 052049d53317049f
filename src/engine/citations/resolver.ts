// What a citation points at. By address, file name or key, title, or a name with a date; in this order, and the first
// that leads to an article is taken.
import type { CitationMark } from "../model.ts";
import { addressesIn } from "./address.ts";
import { type ArticleNames, type Resolution, resolution } from "./article-names.ts";

/** Looks citations up in a corpus. */
export type Resolver = (mark: CitationMark) => Resolution;

/** Footnotes are as long as their writers want. */
const LONGEST = 2000;

/** The articles that a citation can mean; its cost is the length of the citation and the number of those. */
export function resolve(mark: CitationMark, index: ArticleNames): Resolution {
	const target = mark.target.slice(0, LONGEST).replace(/\\([!-/:-@[-`{-~])/g, "$1");
	switch (mark.kind) {
		case "url":
			return resolution([index.page(target)]);
		case "link":
			return resolution([isWeb(target) ? index.page(target) : index.file(target)]);
		case "key":
			return index.key(target);
		case "wikilink":
			return resolution([index.file(target) ?? index.title(target)]);
		case "footnote":
		case "parenthetical":
			return cited(target, index);
	}
}

function isWeb(target: string): boolean {
	return /^(?:[a-z][a-z0-9+.-]*:|\/\/|www\.)/i.test(target);
}

/** A footnote or bracket that names its sources in words: "Okafor 2019; The Herald, 4 May 2020". */
function cited(text: string, index: ArticleNames): Resolution {
	const whole = source(text, index);
	const parts = text.split(";").filter((part) => /\p{L}/u.test(part));
	if (parts.length < 2) return whole;
	const each = parts.map((part) => source(part, index));
	const articles = [...new Set(each.flatMap((one) => one.articles))];
	if (articles.length < 2) return whole;
	return { articles, sure: each.every((one) => one.sure) };
}

function source(text: string, index: ArticleNames): Resolution {
	const addresses = addressesIn(text);
	const pages = resolution(addresses.map((address) => index.page(address)));
	if (pages.articles.length > 0) return pages;
	const keys = [...text.matchAll(/(?:^|[\s([;,])@([\p{L}\p{N}_][\p{L}\p{N}_:.-]{0,120})/gu)].map(
		([, key = ""]) => index.key(key.replace(/[:.-]{1,9}$/, "")),
	);
	const byKey = keys.flatMap((one) => one.articles);
	if (byKey.length > 0) return { articles: [...new Set(byKey)], sure: keys.every((one) => one.sure) };
	const files = [/\[\[([^[\]|#]+)/.exec(text)?.[1], text, ...text.split(/[\s()<>,;]+/)];
	const file = files.map((name) => name && index.file(name.replace(/[.,]$/, ""))).find(Boolean);
	if (file) return resolution([file]);
	// Another page of the same publisher and day is another article.
	const elsewhere = addresses.length > 0;
	return index.words(text, elsewhere);
}
