// Citations that lead to the wrong article, to a copy, or several times to one report.
import type { Alignment } from "../alignment.ts";
import type { Corpus } from "../corpus.ts";
import { disclosureOf } from "../disclosure.ts";
import type { FindingType } from "../findings.ts";
import { firstReport } from "../first-report.ts";
import type { Article } from "../model.ts";
import { datelineAgency, sameName } from "../origin-credits.ts";
import type { OtherSource } from "../others.ts";
import { derived, restsOn } from "../same-origin.ts";
import type { Evidence } from "../trace.ts";
import { lacks } from "./cited-article.ts";
import type { Comparison } from "./comparison.ts";
import type { Divergence } from "./divergence.ts";

/** What is known of a traced claim's sources. */
export interface KnownSources {
	readonly evidence: Evidence;
	readonly others: readonly OtherSource[];
	/** Every passage that says what the claim says, the closest first. */
	readonly saying: readonly Alignment[];
}

/**
 * What is wrong with the claim's own citations; only of citations that each mean one article without doubt.
 *
 * cite/wrong: no cited article has the claim, another has. cite/derivative: they rest on an article that is not cited.
 * cite/single-origin: there are several, and they rest on one report.
 */
export function citeDivergences(
	comparison: Comparison,
	known: KnownSources,
	corpus: Corpus,
): readonly Divergence[] {
	const marked = comparison.surelyCited.flatMap((key) => corpus.article(key) ?? []);
	const cited = marked.length > 0 ? marked : creditedInWords(comparison);
	// Which note a draft rests on is nobody else's business.
	if (cited.length === 0 || cited.some(({ note }) => disclosureOf(note) !== "all")) return [];
	return [
		...wrong(comparison, cited, known, corpus),
		...(singleOrigin(comparison, marked, known, corpus) ?? derivative(comparison, marked, known, corpus)),
	];
}

const CARRIED = 0.6;
const CARRIED_BESIDE_NAME = 0.4;

/**
 * The articles of the paper that the claim gives as its source in words, "the Gazette reported", as far as they speak of
 * the same; none where the closest passage's article is of that paper or names it.
 */
function creditedInWords({ claim, reading, closest, search }: Comparison): readonly Article[] {
	const outlets = reading.attributions.flatMap(({ source }) =>
		source === null ? [] : [claim.text.slice(source.start - claim.start, source.end - claim.start)],
	);
	if (outlets.length === 0) return [];
	const speaking = search(claim.tokens).map(({ article }) => article);
	const nameOf = (article: Article) => article.publisher ?? datelineAgency(article);
	const isNamed = (article: Article) => outlets.some((outlet) => sameName(outlet, nameOf(article) ?? ""));
	const named = [...new Map(speaking.filter(isNamed).map((article) => [article.key, article])).values()];
	const { article } = closest.passage;
	return named.some((one) => one.key === article.key || article.text.includes(nameOf(one) ?? ""))
		? []
		: named;
}

function wrong(
	comparison: Comparison,
	cited: readonly Article[],
	{ evidence, others }: KnownSources,
	corpus: Corpus,
): readonly Divergence[] {
	const { closest, carriers, second } = { ...evidence, ...comparison };
	// The words that name the paper stand in no passage.
	if (closest.coverage < (comparison.surelyCited.length > 0 ? CARRIED : CARRIED_BESIDE_NAME)) return [];
	const speaking = [
		...carriers,
		...(second === undefined ? [] : [second]),
		...others.map((other) => other.alignment),
	];
	const origins = new Set(speaking.map(({ passage }) => corpus.originOf(passage.article.key)));
	const absent = cited.every(
		({ key }) => !origins.has(corpus.originOf(key)) && lacks(comparison, key, corpus),
	);
	return absent ? [finding("cite/wrong", comparison, closest, cited)] : [];
}

function derivative(
	comparison: Comparison,
	cited: readonly Article[],
	{ saying, others }: KnownSources,
	corpus: Corpus,
): readonly Divergence[] {
	const partly = others.flatMap(({ relation, alignment }) =>
		relation === "less-specific" ? [alignment] : [],
	);
	const originals = cited.map((article) => originalOf(article, saying, partly, corpus));
	const [first] = originals;
	const keys = new Set(cited.map(({ key }) => key));
	const uncited = originals.every((one) => one !== undefined && !keys.has(one.passage.article.key));
	const isCitable = first !== undefined && disclosureOf(first.passage.article.note) !== "nothing";
	return isCitable && uncited ? [finding("cite/derivative", comparison, first, cited)] : [];
}

/** The passage of another article that this one's rests on; undefined when it is an origin, or nobody can tell. */
function originalOf(
	article: Article,
	saying: readonly Alignment[],
	partly: readonly Alignment[],
	corpus: Corpus,
): Alignment | undefined {
	const own = [...saying, ...partly].find(({ passage }) => passage.article.key === article.key);
	const copied = corpus.sameOriginAs(article.key);
	if (copied !== null) return saying.find(({ passage }) => passage.article.key === copied);
	const origin = firstReport(saying, corpus);
	if (own === undefined || origin === undefined || own === origin) return undefined;
	const { published } = origin.passage.article;
	// A rewrite without a date names what it rests on.
	const later =
		published !== null &&
		(article.published === null ? restsOn(own, origin, corpus) : published < article.published);
	return later && sharesReport(own, origin, corpus) ? origin : undefined;
}

/** Two reports of one agency or author are two reports. */
function sharesReport(a: Alignment, b: Alignment, corpus: Corpus): boolean {
	const [one, other] = [a.passage.article, b.passage.article];
	if (corpus.originOf(one.key) === corpus.originOf(other.key)) return true;
	return (one.byline === null || one.byline !== other.byline) && derived(a, b, corpus);
}

function singleOrigin(
	comparison: Comparison,
	cited: readonly Article[],
	{ saying }: KnownSources,
	corpus: Corpus,
): readonly Divergence[] | undefined {
	if (cited.length < 2) return undefined;
	const passages = cited.flatMap(
		({ key }) => saying.find(({ passage }) => passage.article.key === key) ?? [],
	);
	const origin = firstReport(saying, corpus);
	const [first] = passages;
	if (passages.length < cited.length || first === undefined || origin === undefined) return undefined;
	const one = passages.every((passage) => passage === first || sharesReport(passage, first, corpus));
	const original = passages.find(
		({ passage }) => passage.article.key === corpus.originOf(passage.article.key),
	);
	return one ? [finding("cite/single-origin", comparison, original ?? origin, cited)] : undefined;
}

function finding(
	type: FindingType,
	{ claim }: Comparison,
	{ passage }: Alignment,
	cited: readonly Article[],
): Divergence {
	const paths = cited.map(({ path }) => path).sort();
	return {
		type,
		direction: "different",
		relation: "undetermined",
		confidence: type === "cite/wrong" ? 0.8 : 0.7,
		draft: { start: claim.start, end: claim.end, value: paths.join(", ") },
		source: { passage, start: passage.start, end: passage.end, value: passage.article.path },
		cited,
	};
}
