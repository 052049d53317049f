import { type Copied, turned } from "./copies/copied.ts";
import type { CopyLink } from "./copies/copy-index.ts";
import { SHORT } from "./copies/print.ts";
import type { Article, ArticleKey, OriginRelation } from "./model.ts";
import { type Credit, creditsOf, sameName } from "./origin-credits.ts";

/** What is known of the articles whose links are judged, by their numbers. */
export interface Known {
	article(number: number): Article;
	/** The content terms of its headline, and of its beginning. */
	headline(number: number): readonly string[];
	opening(number: number): ReadonlySet<string>;
}

/** One article has its text from another, as far as the two tell. */
export interface Derivation {
	readonly copy: number;
	readonly from: number;
	/** All of the relation but where the text stood first. */
	readonly relation: Omit<OriginRelation, "origin">;
	/** Of short notices: whom each headline is about, to be the same. */
	readonly subjects: readonly Subject[];
}

/** Terms of a headline, and whether the other article has them. */
type Subject = readonly (readonly [term: string, there: boolean])[];

/** An article, where it has its text from, and where that stood first. */
export interface Origin extends Derivation {
	readonly origin: number;
}

/**
 * By number, the articles that are copies, and of what. An article's parent is the first report among the articles it
 * shares its text with; its origin is where the chain of parents ends. `weight`: how much a term tells, from about 0.4
 * for the commonest to 1.
 */
export function originsOf(
	derivations: Iterable<Derivation>,
	article: (number: number) => Article,
	weight: (term: string) => number,
): ReadonlyMap<number, Origin> {
	const parents = new Map<number, Derivation>();
	for (const derivation of derivations) {
		if (!derivation.subjects.every((subject) => isShared(subject, weight))) continue;
		const other = parents.get(derivation.copy);
		if (other === undefined || isBetterParent(article(derivation.from), article(other.from)))
			parents.set(derivation.copy, derivation);
	}
	const origins = new Map<number, Origin>();
	for (const [number, derivation] of parents) {
		const origin = rootOf(derivation.from, parents);
		if (origin !== number) origins.set(number, { ...derivation, origin });
	}
	return origins;
}

const COPIED = 0.7;
/** Figures that a copy has at least; notices have the same words with other ones. */
const SAME_FIGURES = 0.75;
/** A correction changes some of its few figures. */
const CORRECTED_FIGURES = 0.4;
/** Words outside quotation marks from which on what is not quoted has to be copied, too. */
const OWN_WORDS = 15;

/** Which of two articles has its text from the other; undefined when neither has. */
export function derivationOf({ first, second, copied }: CopyLink, known: Known): Derivation | undefined {
	if (!isCopied(copied)) return undefined;
	const [one, two] = [known.article(first), known.article(second)];
	const corrected = isReissue(one) || isReissue(two);
	if (copied.figures < (corrected ? CORRECTED_FIGURES : SAME_FIGURES)) return undefined;
	const { words } = copied;
	if (!corrected && isNextIssue(one, two, words)) return undefined;
	const { order, why, credit } = orderOf(one, two, copied);
	const subjects = words > SHORT ? [] : subjectsOf(first, second, known);
	return order <= 0
		? { copy: second, from: first, relation: relationOf(two, one, turned(copied), why, credit), subjects }
		: { copy: first, from: second, relation: relationOf(one, two, copied, why, credit), subjects };
}

function isCopied(copied: Copied): boolean {
	// What two reports share between quotation marks, somebody said to both.
	return (
		Math.max(copied.first, copied.second) >= COPIED && copied.ownWords >= OWN_WORDS && copied.own >= COPIED
	);
}

/** News is repeated within days; the same few lines later are the next issue of a notice. */
const REPEATED_WITHIN = 4;

function isNextIssue(one: Article, two: Article, words: number): boolean {
	const days = daysBetween(one.published, two.published);
	return words <= 2 * SHORT && days !== null && Math.abs(days) > REPEATED_WITHIN;
}

/** "CORRECTED – …", "(RPT) …". */
function isReissue({ title }: Article): boolean {
	return title !== null && REISSUE.test(title);
}

const REISSUE =
	/^[\s<([*]*(?:correct(?:ed|ion|s)?|rpt|repeat(?:ed|s)?|re-?issued?|refiled?|updated?|clarification)\b\s*[>)\]:*–—-]/i;

/** Short notices say whom they are about in their headlines: half of the telling words have to be in the other one, too. */
function subjectsOf(first: number, second: number, known: Known): readonly Subject[] {
	const [one, two] = [known.headline(first), known.headline(second)];
	if (one.length === 0 || two.length === 0) return [];
	const [ours, theirs] = [known.opening(first), known.opening(second)];
	return [
		one.map((term) => [term, two.includes(term) || theirs.has(term)]),
		two.map((term) => [term, one.includes(term) || ours.has(term)]),
	];
}

function isShared(subject: Subject, weight: (term: string) => number): boolean {
	const weights = subject.map(([term]) => weight(term));
	const most = Math.max(...weights);
	const telling = subject.filter((_, at) => (weights[at] ?? 0) >= TELLING * most);
	return telling.filter(([, there]) => there).length >= 0.5 * telling.length;
}

/** A term tells whom a notice is about when it weighs nearly as much as the weightiest of its headline. */
const TELLING = 0.75;

/** Less than 0 when the first article had the text first, and what tells so. */
function orderOf(
	one: Article,
	two: Article,
	copied: Copied,
): { readonly order: number; readonly why: OriginRelation["why"]; readonly credit: string | null } {
	const credit = creditBetween(one, two);
	const name = credit?.name ?? null;
	const dated = compareDates(one, two);
	if (dated !== 0 && (one.published !== null) === (two.published !== null))
		return { order: dated, why: "date", credit: name };
	const full = fuller(copied);
	if (full !== 0) return { order: full, why: "inclusion", credit: name };
	if (dated !== 0) return { order: dated, why: "undated", credit: name };
	if (credit !== undefined)
		return { order: credit.by === one.key ? 1 : -1, why: "credit", credit: credit.name };
	const signed = Number(isSyndicated(one)) - Number(isSyndicated(two));
	return { order: signed || reportedFirst(one, two), why: "record", credit: null };
}

const STUB = 0.9;
const OF_THE_FULL = 0.7;

/** A stub stands wholly in the full story and is a part of it; -1 when the first article is the full one. */
function fuller({ first, second }: Copied): number {
	if (second >= STUB && first <= OF_THE_FULL) return -1;
	return first >= STUB && second <= OF_THE_FULL ? 1 : 0;
}

function isSyndicated(article: Article): boolean {
	return creditsOf(article).some(({ kind }) => kind === "dateline" || kind === "reprint");
}

/** Which of the two credits the other one, and by what name. */
function creditBetween(
	one: Article,
	two: Article,
): { readonly by: ArticleKey; readonly name: string } | undefined {
	const [ours, theirs] = [creditFor(one, two), creditFor(two, one)];
	if (ours !== undefined && theirs === undefined) return { by: one.key, name: ours.name };
	if (theirs !== undefined && ours === undefined) return { by: two.key, name: theirs.name };
	return undefined;
}

/** The credit that an article gives to the publisher or the author of another. */
function creditFor(article: Article, other: Article): Credit | undefined {
	const names = [other.publisher, other.byline, ...datelinesOf(other)].filter((name) => name !== null);
	const own = [article.publisher, ...datelinesOf(article)].filter((name) => name !== null);
	return creditsOf(article).find(
		(credit) =>
			names.some((name) => sameName(name, credit.name)) && !own.some((name) => sameName(name, credit.name)),
	);
}

/** The agencies whose dateline an article has: it is their text, and who only tells what they reported has it from there. */
function datelinesOf(article: Article): readonly string[] {
	return creditsOf(article).flatMap(({ kind, name }) => (kind === "dateline" ? [name] : []));
}

/** Among those who had the text before: the first of them; the nearer one when nothing else tells. */
function isBetterParent(one: Article, other: Article): boolean {
	return compareDates(one, other) < 0 || (compareDates(one, other) === 0 && reportedFirst(one, other) < 0);
}

function rootOf(number: number, parents: ReadonlyMap<number, Derivation>): number {
	const seen = new Set<number>();
	let at = number;
	for (let up = parents.get(at); up !== undefined && !seen.has(at); up = parents.get(at)) {
		seen.add(at);
		at = up.from;
	}
	return at;
}

function relationOf(
	copy: Article,
	from: Article,
	copied: Copied,
	why: OriginRelation["why"],
	credit: string | null,
): Derivation["relation"] {
	const share = Math.round(copied.first * 100) / 100;
	return {
		kind: kindOf(copied, copy, credit),
		...{ from: from.key, share, why },
		credit: credit ?? creditsOf(copy).find(({ kind }) => kind !== "told")?.name ?? null,
		days: daysBetween(from.published, copy.published),
	};
}

function kindOf(copied: Copied, copy: Article, credit: string | null): OriginRelation["kind"] {
	if (fuller(copied) > 0) return "excerpt";
	const lent = credit !== null || creditsOf(copy).some(({ kind }) => kind !== "told");
	if (lent) return "syndication";
	return copied.first >= STUB ? "republication" : "rewrite";
}

/** Whole days from the one date to the other; null when one is not known to the day. */
function daysBetween(from: string | null, to: string | null): number | null {
	const day = /^\d{4}-\d\d-\d\d$/;
	if (from === null || to === null || !day.test(from) || !day.test(to)) return null;
	const days = (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000;
	return Number.isFinite(days) ? days : null;
}

/** Orders two articles by which of them reported first: an explicit date, then the fuller record, then the path. */
export function reportedFirst(a: Article, b: Article): number {
	return compareDates(a, b) || record(b) - record(a) || compare(a.path, b.path);
}

/** By the time of day where both have one; a year or a month says nothing about a day within it; undated comes last. */
export function compareDates(a: Article, b: Article): number {
	if (a.publishedAt && b.publishedAt && a.publishedAt !== b.publishedAt) {
		const difference = Date.parse(a.publishedAt) - Date.parse(b.publishedAt);
		if (Number.isFinite(difference)) return difference;
	}
	if (a.published === null || b.published === null)
		return Number(a.published === null) - Number(b.published === null);
	const known = Math.min(a.published.length, b.published.length);
	return compare(a.published.slice(0, known), b.published.slice(0, known));
}

/** Copies lose their title, byline and address on the way. */
function record(article: Article): number {
	return [article.title, article.byline, article.url].filter((field) => field !== null).length;
}

function compare(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
