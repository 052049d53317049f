import { candidates } from "./candidates.ts";
import type { Corpus } from "./corpus.ts";
import type { Trace } from "./model.ts";
import { type Sentence, sentencesOf } from "./sentences.ts";
import { tokenize } from "./tokens.ts";
import { traceOf } from "./trace.ts";

/** The passages closest to a query, best first, at most `limit`. */
export function findPassages(query: string, corpus: Corpus, limit: number): readonly Trace[] {
	const whole = { start: 0, end: query.length };
	const claim: Sentence = { ...whole, text: query, tokens: tokenize(query, whole) };
	if (sentencesOf(query, whole, []).length === 0) return [];
	return candidates(claim, corpus)
		.filter((alignment) => alignment.coverage > 0)
		.slice(0, limit)
		.map((alignment) => traceOf(alignment, claim, "agree", corpus));
}
