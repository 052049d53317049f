import { type Copied, turned } from "./copies/copied.ts";
import type { CopyLink } from "./copies/copy-index.ts";
import { type Print, SHORT } from "./copies/print.ts";
import type { Article, ArticleKey, OriginRelation } from "./model.ts";
import { type Credit, creditsOf, sameName } from "./origin-credits.ts";

/** For each article that has its text from another one, how it stands to the article where the text stood first. */
export type Origins = ReadonlyMap<ArticleKey, OriginRelation>;

/** What is known of the articles whose links are judged. */
export interface Known {
	article(key: ArticleKey): Article | undefined;
	print(key: ArticleKey): Print | undefined;
	/** How much a term tells, from about 0.4 for the commonest to 1. */
	weight(term: string): number;
}

/**
 * Which articles are copies, and of what. An article's parent is the first report among the articles it shares its text
 * with; its origin is where the chain of parents ends.
 */
export function originsOf(links: readonly CopyLink[], known: Known): Origins {
	const parents = new Map<ArticleKey, Derivation>();
	for (const link of links) {
		const derivation = derivationOf(link, known);
		if (derivation === undefined) continue;
		const other = parents.get(derivation.copy.key);
		if (other === undefined || isBetterParent(derivation, other))
			parents.set(derivation.copy.key, derivation);
	}
	const origins = new Map<ArticleKey, OriginRelation>();
	for (const [key, derivation] of parents) {
		const origin = rootOf(derivation.from.key, parents);
		if (origin !== key) origins.set(key, relationOf(derivation, origin));
	}
	return origins;
}

/** One article has its text from another. */
interface Derivation {
	readonly copy: Article;
	readonly from: Article;
	/** `first` is the copy. */
	readonly copied: Copied;
	readonly why: OriginRelation["why"];
	readonly credit: string | null;
}

const COPIED = 0.7;
/** Figures that a copy has at least; notices have the same words with other ones. */
const SAME_FIGURES = 0.75;
/** A correction changes some of its few figures. */
const CORRECTED_FIGURES = 0.4;
/** Words outside quotation marks from which on what is not quoted has to be copied, too. */
const OWN_WORDS = 15;

function derivationOf({ first, second, copied }: CopyLink, known: Known): Derivation | undefined {
	const [one, two] = [known.article(first), known.article(second)];
	if (one === undefined || two === undefined || !isCopy(one, two, copied, known)) return undefined;
	const { order, why, credit } = orderOf(one, two, copied);
	return order <= 0
		? { copy: two, from: one, copied: turned(copied), why, credit }
		: { copy: one, from: two, copied, why, credit };
}

function isCopy(one: Article, two: Article, copied: Copied, known: Known): boolean {
	if (Math.max(copied.first, copied.second) < COPIED) return false;
	// What two reports share between quotation marks, somebody said to both.
	if (copied.ownWords < OWN_WORDS || copied.own < COPIED) return false;
	const corrected = isReissue(one) || isReissue(two);
	if (copied.figures < (corrected ? CORRECTED_FIGURES : SAME_FIGURES)) return false;
	const [left, right] = [known.print(one.key), known.print(two.key)];
	if (left === undefined || right === undefined) return false;
	if (!corrected && isNextIssue(one, two, Math.min(left.words.length, right.words.length))) return false;
	return isAboutTheSame(left, right, known);
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
function isAboutTheSame(one: Print, two: Print, known: Known): boolean {
	if (Math.min(one.words.length, two.words.length) > SHORT) return true;
	if (one.headline.length === 0 || two.headline.length === 0) return true;
	return hasSubject(one, two, known) && hasSubject(two, one, known);
}

function hasSubject(one: Print, two: Print, known: Known): boolean {
	const most = Math.max(...one.headline.map((term) => known.weight(term)));
	const telling = one.headline.filter((term) => known.weight(term) >= TELLING * most);
	const there = telling.filter((term) => two.headline.includes(term) || two.opening.has(term));
	return there.length >= 0.5 * telling.length;
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
function isBetterParent(one: Derivation, other: Derivation): boolean {
	return (
		compareDates(one.from, other.from) < 0 ||
		(compareDates(one.from, other.from) === 0 && reportedFirst(one.from, other.from) < 0)
	);
}

function rootOf(key: ArticleKey, parents: ReadonlyMap<ArticleKey, Derivation>): ArticleKey {
	const seen = new Set<ArticleKey>();
	let at = key;
	for (let up = parents.get(at); up !== undefined && !seen.has(at); up = parents.get(at)) {
		seen.add(at);
		at = up.from.key;
	}
	return at;
}

function relationOf({ copy, from, copied, why, credit }: Derivation, origin: ArticleKey): OriginRelation {
	const share = Math.round(copied.first * 100) / 100;
	return {
		kind: kindOf(copied, copy, credit),
		...{ origin, from: from.key, share, why },
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
