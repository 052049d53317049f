import type { Alignment } from "./alignment.ts";
import { betterAligned, candidates } from "./candidates.ts";
import type { Corpus } from "./corpus.ts";
import type { Trace } from "./model.ts";
import { searchTerms } from "./query.ts";
import { type Sentence, sentencesOf } from "./sentences.ts";
import { tokenize } from "./tokens.ts";
import { alignWith, traceOf } from "./trace.ts";
import { REREAD, Wording } from "./wording.ts";

/** The passages closest to a query, best first, at most `limit`: those that have its very words, then the likeliest evidence. */
export function findPassages(query: string, corpus: Corpus, limit: number): readonly Trace[] {
	const whole = { start: 0, end: query.length };
	const claim: Sentence = { ...whole, text: query, tokens: tokenize(query, whole) };
	if (sentencesOf(query, whole, []).length === 0) return [];
	const verbatim = worded(claim, corpus);
	const found = new Set(verbatim.map(({ passage }) => passage));
	const others = candidates(claim, corpus).filter(({ passage }) => !found.has(passage));
	return [...verbatim, ...others]
		.filter((alignment) => alignment.coverage > 0)
		.slice(0, limit)
		.map((alignment) => traceOf(alignment, claim, "agree", corpus));
}

/** The passages that have nearly all words of a claim as they stand there, whatever their order. */
function worded(claim: Sentence, corpus: Corpus): readonly Alignment[] {
	const wording = new Wording(claim.text);
	const terms = new Set(searchTerms(claim.tokens));
	const query = [...terms].map((term) => ({ term, inDocument: 1, inGroup: 0 }));
	return corpus
		.retrieve(query, REREAD)
		.filter(({ passage }) => wording.isIn(passage.text))
		.map(({ passage, own }) => ({
			alignment: alignWith(claim, passage, corpus),
			worth: own + wording.worth(passage.text),
			copied: Number(corpus.sameOriginAs(passage.article.key) !== null),
		}))
		.sort((a, b) => b.worth - a.worth || a.copied - b.copied || betterAligned(a.alignment, b.alignment))
		.map(({ alignment }) => alignment);
}
