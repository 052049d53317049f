import { type Alignment, align } from "./alignment.ts";
import { betterAligned, candidates } from "./candidates.ts";
import type { Corpus } from "./corpus.ts";
import type { Article, Trace } from "./model.ts";
import { reportedFirst } from "./origins.ts";
import type { Passage } from "./passages.ts";
import type { Sentence } from "./sentences.ts";

/** Where a sentence stands in the corpus. */
export interface Evidence {
	readonly closest: Alignment;
	/** The best passage of each article that carries the sentence, the closest first. */
	readonly carriers: readonly Alignment[];
	/** The best passage of each other article that shares enough to speak of the same event. */
	readonly nearby: readonly Alignment[];
	/** A second passage that has what the closest lacks, and what the two have together (0..1). */
	readonly second: Alignment | undefined;
	readonly jointCoverage: number;
}

const TRACED = 0.5;
const CARRIES = 0.55;
const NEARBY = 0.3;
const AS_GOOD = 0.75;

/** The passages that carry the sentence; undefined when nothing in the corpus is close. */
export function evidenceFor(claim: Sentence, corpus: Corpus): Evidence | undefined {
	const aligned = candidates(claim, corpus);
	const [closest] = aligned;
	if (closest === undefined || !carries(claim, closest)) return undefined;
	const best = bestPerArticle(aligned);
	const least = Math.max(CARRIES, AS_GOOD * closest.coverage);
	const carriers = best.filter((alignment) => alignment === closest || alignment.coverage >= least);
	const nearby = best.filter((alignment) => !carriers.includes(alignment) && alignment.coverage >= NEARBY);
	return { closest, carriers, nearby, ...joined(claim, closest, aligned) };
}

function carries(claim: Sentence, alignment: Alignment): boolean {
	const shared = alignment.pairs.filter((pair) => pair.same && claim.tokens[pair.draft]?.content).length;
	const content = claim.tokens.filter((token) => token.content).length;
	return alignment.coverage >= TRACED && shared >= Math.min(3, content) && shared > 0;
}

function bestPerArticle(aligned: readonly Alignment[]): readonly Alignment[] {
	const seen = new Set<string>();
	return aligned.filter(({ passage }) => {
		if (seen.has(passage.article.key)) return false;
		seen.add(passage.article.key);
		return true;
	});
}

/** The passage that adds most to the closest one, when it adds at least two words of content. */
function joined(claim: Sentence, closest: Alignment, aligned: readonly Alignment[]) {
	const covered = coveredContent(closest, claim);
	const content = claim.tokens.filter((token) => token.content).length;
	let second: Alignment | undefined;
	let most = 1;
	for (const alignment of aligned) {
		const added = [...coveredContent(alignment, claim)].filter((index) => !covered.has(index)).length;
		if (added > most) [second, most] = [alignment, added];
	}
	const jointCoverage =
		second === undefined ? closest.coverage : Math.min(1, closest.coverage + most / Math.max(1, content));
	return { second, jointCoverage };
}

/** Indexes of the claim's content words that the passage has. */
export function coveredContent(alignment: Alignment, claim: Sentence): ReadonlySet<number> {
	return new Set(
		alignment.pairs
			.filter((pair) => pair.same && claim.tokens[pair.draft]?.content)
			.map((pair) => pair.draft),
	);
}

/** Of several articles that carry a fact, the one that reported it first; a copy never stands before what it copies. */
export function firstReport(alignments: readonly Alignment[], corpus: Corpus): Alignment | undefined {
	const source = (alignment: Alignment): Article => {
		const { article } = alignment.passage;
		return corpus.article(corpus.originOf(article.key)) ?? article;
	};
	return [...alignments].sort(
		(a, b) =>
			reportedFirst(source(a), source(b)) ||
			Number(corpus.sameOriginAs(a.passage.article.key) !== null) -
				Number(corpus.sameOriginAs(b.passage.article.key) !== null) ||
			betterAligned(a, b),
	)[0];
}

/** The alignment as evidence for people and programs. */
export function traceOf(
	alignment: Alignment,
	claim: Sentence,
	relation: Trace["relation"],
	corpus: Corpus,
): Trace {
	const { passage } = alignment;
	return {
		...passageTrace(passage),
		score: alignment.score,
		relation,
		shown: corpus.ports.words(claim.text, passage.text),
	};
}

function passageTrace(passage: Passage): Omit<Trace, "score" | "relation" | "shown"> {
	const { article, text, start, end, page, paragraph } = passage;
	const { key, path, title, publisher, byline, published, url } = article;
	return { key, article: path, title, publisher, byline, published, url, text, start, end, page, paragraph };
}

/** The claim aligned with one passage, as retrieval would have. */
export function alignWith(claim: Sentence, passage: Passage, corpus: Corpus): Alignment {
	return align(claim, passage, (term) => corpus.weight(term));
}
