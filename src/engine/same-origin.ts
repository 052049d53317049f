// Whether two articles that say the same rest on one report, and why.
import type { Alignment } from "./alignment.ts";
import type { Corpus } from "./corpus.ts";
import type { Article, NamedSource, SameOrigin } from "./model.ts";
import { datelineAgency, outletsCredited, sameName } from "./origin-credits.ts";
import { compareDates } from "./origins.ts";
import type { Passage } from "./passages.ts";
import { alignWith } from "./trace.ts";

/** Why the first passage's article rests on the second's report, or both on a third's; undefined when nothing says so. */
export function sameOrigin(a: Alignment, b: Alignment, corpus: Corpus): SameOrigin | undefined {
	const [one, other] = [originArticle(a, corpus), originArticle(b, corpus)];
	if (one.key === other.key) return copyOf(a.passage.article, corpus) ?? copyOf(b.passage.article, corpus);
	if (one.byline !== null && one.byline === other.byline) return { kind: "author", name: one.byline };
	const named = creditGiven(a.passage, other, corpus) ?? creditGiven(b.passage, one, corpus);
	if (named !== undefined) return named;
	return sharedCredit(a.passage, b.passage, corpus) ?? sameWording(a, b, corpus);
}

/** That an article is a copy, and of what; undefined for an origin. */
export function copyOf(article: Article, corpus: Corpus): SameOrigin | undefined {
	const relation = corpus.originRelation(article.key);
	const from = relation && corpus.article(relation.from);
	if (relation === undefined || from === undefined) return undefined;
	const { share, why, credit, days } = relation;
	return { kind: "copy", of: nameOf(from), share, why, credit, days };
}

/** Whether the second passage is the source of the first: credited by it, and not published after it. */
export function restsOn(a: Alignment, b: Alignment, corpus: Corpus): boolean {
	const other = originArticle(b, corpus);
	const later = compareDates(originArticle(a, corpus), other) >= 0 || other.published === null;
	return later && creditGiven(a.passage, other, corpus) !== undefined;
}

/** How many origins stand behind the articles that say the same: copies, one credit and copied wording count once. */
export function independentOrigins(saying: readonly Alignment[], corpus: Corpus): number {
	const origins: Alignment[] = [];
	for (const alignment of saying)
		if (!origins.some((other) => derived(alignment, other, corpus))) origins.push(alignment);
	return origins.length;
}

/** Whether two articles that say the same rest on one report. */
export function derived(a: Alignment, b: Alignment, corpus: Corpus): boolean {
	const keys = [a, b].map(({ passage }) => corpus.originOf(passage.article.key));
	return keys[0] === keys[1] || sameOrigin(a, b, corpus) !== undefined;
}

function originArticle({ passage }: Alignment, corpus: Corpus): Article {
	return corpus.article(corpus.originOf(passage.article.key)) ?? passage.article;
}

/** "according to Reuters", in the passage or beside it, when the other article is by Reuters or in a paper it names. */
function creditGiven(passage: Passage, other: Article, corpus: Corpus): SameOrigin | undefined {
	const own = passage.article;
	const names = [other.byline, other.publisher, datelineAgency(other) ?? null].filter(
		(name) => name !== null,
	);
	const mine = [own.publisher, own.byline, datelineAgency(own) ?? null];
	const strange = names.filter((name) => !mine.some((one) => one !== null && sameName(one, name)));
	if (strange.length === 0) return undefined;
	const beside = around(passage, corpus);
	const lead = leadOf(own, corpus);
	const name = strange.find(
		(one) =>
			beside.some(({ text }) => namesIt(text, one)) ||
			lead.some(({ text }) => CREDITING.test(text) && namesIt(text, one)),
	);
	return name === undefined ? undefined : { kind: "credit", name, of: nameOf(other) };
}

/** A rewrite says at its beginning whose report it tells, and not again in every paragraph. */
function leadOf({ key }: Article, corpus: Corpus): readonly Passage[] {
	return corpus
		.passagesOf(key)
		.filter(({ kind }) => kind !== "headline")
		.slice(0, LEAD);
}

const LEAD = 4;
const CREDITING = /\b(?:according to|report(?:s|ed|ing)?|sa(?:id|ys)|writes|wrote|told|citing|cited|via)\b/i;

/** As a name of its own, not within another word. */
function namesIt(text: string, name: string): boolean {
	const at = text.indexOf(name);
	if (at < 0 || name.length < 2) return false;
	return (
		!/[\p{L}\p{N}]$/u.test(text.slice(Math.max(0, at - 2), at)) &&
		!/^[\p{L}\p{N}]/u.test(text.slice(at + name.length))
	);
}

/** Both tell what one paper or agency reported, and that report is in neither. */
function sharedCredit(a: Passage, b: Passage, corpus: Corpus): SameOrigin | undefined {
	const [ours, theirs] = [a, b].map((passage) =>
		around(passage, corpus).flatMap(({ text }) => outletsCredited(text)),
	);
	const name = ours?.find((one) => theirs?.some((other) => sameName(one, other)));
	return name === undefined ? undefined : { kind: "shared-credit", name };
}

const COPIED_RUN = 0.7;
/** Shorter sentences come out alike by chance: "Three people were hurt." */
const LEAST_WORDS = 8;

/** The same words in the same order; what both quote proves nothing. */
function sameWording(a: Alignment, b: Alignment, corpus: Corpus): SameOrigin | undefined {
	const { passage } = b;
	if (Math.min(wordCount(a.passage), wordCount(passage)) < LEAST_WORDS) return undefined;
	if (isMostlyQuoted(a.passage, corpus) || isMostlyQuoted(passage, corpus)) return undefined;
	const share = alignWith(a.passage, passage, corpus).similarity;
	return share < COPIED_RUN ? undefined : { kind: "wording", share, of: nameOf(passage.article) };
}

function wordCount({ tokens }: Passage): number {
	return tokens.filter(({ kind }) => kind !== "mark").length;
}

function isMostlyQuoted(passage: Passage, corpus: Corpus): boolean {
	const quoted = corpus.reading(passage).quotations.reduce((sum, { start, end }) => sum + end - start, 0);
	return quoted > 0.5 * (passage.end - passage.start);
}

function around(passage: Passage, corpus: Corpus): readonly Passage[] {
	return [passage, ...corpus.neighbours(passage, 1)];
}

function nameOf({ path, title, publisher, note }: Article): NamedSource {
	return { article: path, title, publisher, ...(note === undefined ? {} : { note }) };
}
