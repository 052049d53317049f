import { type Alignment, align } from "./alignment.ts";
import { candidates, claimWeight } from "./candidates.ts";
import type { Corpus } from "./corpus.ts";
import { predicateAt } from "./facets/predicates.ts";
import { Kinship } from "./kinship.ts";
import type { SameOrigin, ShownPart, Span, Trace } from "./model.ts";
import type { Passage } from "./passages.ts";
import { searchTerm } from "./query.ts";
import { masksIn } from "./readable.ts";
import type { Sentence } from "./sentences.ts";
import { overlaps } from "./spans.ts";
import { stretchesOf } from "./stretches.ts";
import { datelineEnd } from "./syntax/dateline.ts";
import type { Token } from "./tokens.ts";

/** Where a sentence stands in the corpus. */
export interface Evidence {
	readonly closest: Alignment;
	/** The best passage of each article that carries the sentence, the closest first. */
	readonly carriers: readonly Alignment[];
	/** Passages of other articles that share enough to speak of the same event, best first. */
	readonly nearby: readonly Alignment[];
	/** A second passage that has what the closest lacks, and what the two have together (0..1). */
	readonly second: Alignment | undefined;
	readonly jointCoverage: number;
}

const TRACED = 0.32;
/** With a shared name or figure less will do, when the sentences around have some of the rest. */
const TRACED_NAMED = 0.28;
const TRACED_BESIDE = 0.2;
/** The same with words near in meaning, and fewer words that are the same. */
const TRACED_KIN = 0.42;
const NEAR_IN_MEANING = 0.3;
const BESIDE = 0.6;
const CARRIES = 0.55;
const NEARBY = 0.3;
const AS_GOOD = 0.75;
/** So many words of content from another article are a facet whatever they are: "the largest employer in the valley". */
const A_PHRASE = 3;

/**
 * The passages that carry the sentence, best aligned first; undefined when nothing in the corpus is close. An article
 * that has "on Tuesday" for one of the sentence's `dates` carries it as well.
 */
export function evidenceFor(
	claim: Sentence,
	corpus: Corpus,
	aligned: readonly Alignment[] = candidates(claim, corpus),
	dates: readonly Span[] = [],
): Evidence | undefined {
	const [first] = aligned;
	if (first === undefined) return undefined;
	const undated = withoutDates(claim, dates);
	const closest = carries(claim, densest(first, claim, corpus), corpus, undated)
		? first
		: carriedNext(claim, aligned, corpus);
	if (closest === undefined) return undefined;
	const best = bestPerArticle(closest === first ? aligned : [closest, ...aligned]);
	const least = leastCarried(closest.coverage);
	const leastUndated = leastCarried(undated === undefined ? 1 : coverageOf(undated, closest, corpus));
	const carriers = best.filter(
		(alignment) =>
			alignment === closest ||
			alignment.coverage >= least ||
			carriesUndated(undated, alignment, corpus, leastUndated),
	);
	const carrying = new Set(carriers.map(({ passage }) => passage.article.key));
	const nearby = aligned.filter(
		({ passage, coverage }) => !carrying.has(passage.article.key) && coverage >= NEARBY,
	);
	return { closest, carriers, nearby, ...joined(claim, closest, aligned) };
}

/** How many of the likeliest passages are looked at, and how much of the claim a later one must have. */
const LOOKED_AT = 5;
const TRACED_NEXT = 0.36;

/** The sentences around can lead to another article: the first of the next passages that has much of the claim itself. */
function carriedNext(claim: Sentence, aligned: readonly Alignment[], corpus: Corpus): Alignment | undefined {
	const content = claim.tokens.filter((token) => token.content).length;
	return aligned.slice(1, LOOKED_AT).find((alignment) => {
		if (alignment.coverage < TRACED_NEXT) return false;
		const dense = densest(alignment, claim, corpus);
		const least = Math.min(content <= 4 ? 2 : 3, content);
		return dense.coverage >= TRACED_NEXT && coveredContent(dense, claim).size >= least;
	});
}

/** An alignment as it is with the stretch of its passage that has most of the claim. */
interface Dense extends Alignment {
	/** Of that stretch. */
	readonly tokens: Passage["tokens"];
}

function densest(alignment: Alignment, claim: Sentence, corpus: Corpus): Dense {
	const [whole, ...further] = stretchesOf(alignment, claim.tokens);
	const { tokens } = alignment.passage;
	if (whole === undefined || further.length === 0) return { ...alignment, tokens };
	return [whole, ...further]
		.map((stretch) => ({ ...alignment, ...stretch, coverage: coverageOf(claim, stretch, corpus) }))
		.reduce((best, dense) => (dense.coverage > best.coverage ? dense : best));
}

/** One passage that carries a sentence alone. */
export function evidenceOf(closest: Alignment): Evidence {
	return { closest, carriers: [closest], nearby: [], second: undefined, jointCoverage: closest.coverage };
}

/** Enough of the claim stands in the passage, or in it and directly beside it, if need be in words that mean much the same. */
function carries(claim: Sentence, alignment: Dense, corpus: Corpus, undated: Sentence | undefined): boolean {
	const covered = coveredContent(alignment, claim);
	const content = claim.tokens.filter((token) => token.content).length;
	// A short sentence has few words to share.
	const least = content <= 4 ? 2 : 3;
	const enough = covered.size >= Math.min(least, content) && covered.size > 0;
	if (enough && alignment.coverage >= TRACED) return true;
	if (enough && carriesUndated(undated, alignment, corpus, TRACED)) return true;
	if (covered.size < 2 || alignment.coverage < TRACED_BESIDE) return false;
	const around = termsAround(alignment, NAMED_WITHIN, corpus);
	const named = claim.tokens.some(
		(token, at) => at > 0 && isAnchor(token) && (covered.has(at) || around.has(token.term)),
	);
	if (!named) return false;
	const beside = sharesOf(claim, covered, termsAround(alignment, 1, corpus));
	if (enough && weighedShare(claim, beside, corpus) >= TRACED_NAMED) return true;
	const kin = withKin(claim, beside, alignment, corpus);
	return kin.size >= least && weighedShare(claim, kin, corpus) >= TRACED_KIN;
}

/**
 * Whether an article goes on about what a claim says, though no passage of it carries the claim: most of the claim's
 * words stand in the passage or in those around it, and of its names all but one or half.
 */
export function goesOnAbout(claim: Sentence, alignment: Alignment, corpus: Corpus): boolean {
	const covered = coveredContent(alignment, claim);
	if (covered.size < LEAST_NEAREST) return false;
	const around = termsAround(alignment, PASSAGES_AROUND, corpus);
	const shares = new Map(
		claim.tokens.flatMap(({ content, term }, at) =>
			content && (covered.has(at) || around.has(term)) ? [[at, 1]] : [],
		),
	);
	const names = claim.tokens.flatMap(({ content, capital }, at) =>
		at > 0 && content && capital ? [at] : [],
	);
	const there = names.filter((at) => shares.has(at)).length;
	// One name may be the one that is told otherwise.
	if (2 * there < names.length - 1) return false;
	return weighedShare(claim, shares, corpus) >= (there > 0 ? GOES_ON : GOES_ON_UNNAMED);
}

const LEAST_NEAREST = 2;
const PASSAGES_AROUND = 40;
const GOES_ON = 0.55;
const GOES_ON_UNNAMED = 0.65;

function termsAround({ passage }: Alignment, reach: number, corpus: Corpus): ReadonlySet<string> {
	return new Set(corpus.neighbours(passage, reach).flatMap(({ tokens }) => tokens.map(({ term }) => term)));
}

/** Whom "he" means is said a few sentences before. */
const NAMED_WITHIN = 3;

/** A name or a figure tells which fact is meant better than any other word. */
function isAnchor(token: Token): boolean {
	return token.content && (token.capital || token.kind === "number");
}

/** How far each word of content stands in the passage or, for less, in the sentences directly before and after it. */
function sharesOf(
	claim: Sentence,
	covered: ReadonlySet<number>,
	beside: ReadonlySet<string>,
): ReadonlyMap<number, number> {
	return new Map(
		claim.tokens.flatMap(({ content, term }, at) =>
			content && (covered.has(at) || beside.has(term)) ? [[at, covered.has(at) ? 1 : BESIDE]] : [],
		),
	);
}

/** The same with the words of the claim that a word of the passage comes near to in meaning. */
function withKin(
	claim: Sentence,
	shares: ReadonlyMap<number, number>,
	{ tokens }: Dense,
	corpus: Corpus,
): ReadonlyMap<number, number> {
	const nearness = new Kinship(claim.tokens, (form) => corpus.senseProfile(form)).to(tokens);
	const all = new Map(shares);
	for (const [at, token] of claim.tokens.entries()) {
		const near = token.content ? (nearness.get(searchTerm(token) ?? "") ?? 0) : 0;
		if (near >= NEAR_IN_MEANING && !shares.has(at)) all.set(at, Math.min(1, near));
	}
	return all;
}

/** What another article must have of the claim to carry it as well. */
function leastCarried(coverage: number): number {
	return Math.max(CARRIES, AS_GOOD * coverage);
}

/** The claim with its dates taken for words without content; undefined where it has none. */
function withoutDates(claim: Sentence, dates: readonly Span[]): Sentence | undefined {
	if (dates.length === 0) return undefined;
	const tokens = claim.tokens.map((token) =>
		dates.some((date) => overlaps(date, token)) ? { ...token, content: false } : token,
	);
	return { ...claim, tokens };
}

/** Whether a passage that dates something has enough of what the claim says beside its dates. */
function carriesUndated(
	undated: Sentence | undefined,
	alignment: Alignment,
	corpus: Corpus,
	least: number,
): boolean {
	if (undated === undefined || coverageOf(undated, alignment, corpus) < least) return false;
	return corpus.reading(alignment.passage).dates.some(({ said }) => !said);
}

/** The share of a claim's content, by weight, that the passage has. */
function coverageOf(claim: Sentence, { pairs }: Pick<Alignment, "pairs">, corpus: Corpus): number {
	const shares = new Map(pairs.flatMap(({ draft, same, alike }) => (same ? [[draft, alike]] : [])));
	return weighedShare(claim, shares, corpus);
}

/** The share of the claim's content, by weight, that the shares of its words make up. */
function weighedShare(claim: Sentence, shares: ReadonlyMap<number, number>, corpus: Corpus): number {
	const weight = claimWeight(corpus);
	let [all, shared] = [0, 0];
	for (const [at, { content, term }] of claim.tokens.entries()) {
		if (!content) continue;
		const w = weight(term);
		all += w;
		shared += w * (shares.get(at) ?? 0);
	}
	return all === 0 ? 0 : shared / all;
}

function bestPerArticle(aligned: readonly Alignment[]): readonly Alignment[] {
	const seen = new Set<string>();
	return aligned.filter(({ passage }) => {
		if (seen.has(passage.article.key)) return false;
		seen.add(passage.article.key);
		return true;
	});
}

/** The passage that adds most to the closest one, when it adds a facet and at least two words of content. */
function joined(claim: Sentence, closest: Alignment, aligned: readonly Alignment[]) {
	const covered = coveredContent(closest, claim);
	const content = claim.tokens.filter((token) => token.content).length;
	let second: Alignment | undefined;
	let most = 1;
	for (const alignment of aligned) {
		const added = [...coveredContent(alignment, claim)].filter((index) => !covered.has(index));
		if (added.length > most && addsFacet(claim, added, alignment, closest))
			[second, most] = [alignment, added.length];
	}
	const jointCoverage =
		second === undefined ? closest.coverage : Math.min(1, closest.coverage + most / Math.max(1, content));
	return { second, jointCoverage };
}

/** A figure, an act or, from another article, a name; the same article's names only resolve its "he" and "the league". */
function addsFacet(claim: Sentence, added: readonly number[], from: Alignment, closest: Alignment): boolean {
	const elsewhere = from.passage.article.key !== closest.passage.article.key;
	if (elsewhere && added.length >= A_PHRASE) return true;
	return added.some((index) => {
		const token = claim.tokens[index];
		if (token === undefined) return false;
		return (
			token.kind === "number" ||
			(elsewhere && token.capital) ||
			predicateAt(claim.tokens, index) !== undefined
		);
	});
}

/** Indexes of the claim's content words that the passage has. */
export function coveredContent(alignment: Alignment, claim: Sentence): ReadonlySet<number> {
	return new Set(
		alignment.pairs
			.filter((pair) => pair.same && claim.tokens[pair.draft]?.content)
			.map((pair) => pair.draft),
	);
}

/** The alignment as evidence for people and programs. */
export function traceOf(
	alignment: Alignment,
	claim: Sentence,
	relation: Trace["relation"],
	corpus: Corpus,
	reason?: SameOrigin,
): Trace {
	const { passage } = alignment;
	return {
		...passageTrace(passage),
		score: alignment.score,
		relation,
		...(reason === undefined ? {} : { reason }),
		shown: behindDateline(corpus.ports.words(claim.text, passage.text), passage),
	};
}

/** The same where a dateline, which is no part of what is told, is not marked. */
function behindDateline(parts: readonly ShownPart[], { text }: Passage): readonly ShownPart[] {
	const end = datelineEnd(text);
	if (end === 0) return parts;
	let at = 0;
	return parts.flatMap((part) => {
		const inside = Math.min(part.text.length, Math.max(0, end - at));
		at += part.text.length;
		if (inside === 0 || !part.changed) return [part];
		const [head, rest] = [part.text.slice(0, inside), part.text.slice(inside)];
		return [{ text: head, changed: false }, ...(rest === "" ? [] : [{ text: rest, changed: true }])];
	});
}

function passageTrace(passage: Passage): Omit<Trace, "score" | "relation" | "reason" | "shown"> {
	const { article, text, start, end, page, paragraph, masked } = passage;
	const { key, path, title, publisher, byline, published, url, note } = article;
	const place = { start, end, page, paragraph, time: timeAt(article.text, start) };
	const metadata = { key, article: path, title, publisher, byline, published, url };
	return { ...metadata, ...(note === undefined ? {} : { note }), text, ...place, ...masksIn(place, masked) };
}

/** The time in brackets that begins the line of that place, as transcripts have it: "[00:12:34] …". */
function timeAt(text: string, at: number): string | null {
	const line = text.lastIndexOf("\n", at - 1) + 1;
	return /^\[(\d{2,3}:\d{2}:\d{2})\] /.exec(text.slice(line, line + 13))?.[1] ?? null;
}

/** The claim aligned with one passage, as retrieval would have. */
export function alignWith(claim: Sentence, passage: Passage, corpus: Corpus): Alignment {
	return align(claim, passage, claimWeight(corpus), corpus.similarityIn(passage.article.key));
}
