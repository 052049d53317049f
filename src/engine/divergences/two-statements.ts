// "Dr Roth, of the port authority, said …" beside "…, said Dr Lind, of the bank": two people who said two things.
import type { Span } from "../model.ts";
import { isAlike } from "../pairing.ts";
import { isContent } from "../pairing-forms.ts";
import type { Reading } from "../reading.ts";
import { isInside, overlaps } from "../spans.ts";
import type { Comparison } from "./comparison.ts";
import type { Divergence } from "./divergence.ts";

/** One word may be in any two statements of an article, unless it is all of one: "opposed the budget". */
const LEAST_SHARED = 2;

/** Whether the names of a claim and of a passage are those of two speakers who say different things. */
export function areOfTwoStatements(
	name: Span,
	source: NonNullable<Divergence["source"]>,
	{ reading, pairingWith }: Comparison,
): boolean {
	const pairing = pairingWith(source.passage);
	const [ours, theirs] = [saidBy(reading, name), saidBy(pairing.source, source)];
	if (ours.length === 0 || theirs.length === 0) return false;
	const isIn = (contents: readonly Span[], word: Span | undefined) =>
		word !== undefined && contents.some((content) => isInside(word, content));
	const shared = pairing.pairs.filter((pair) => {
		const word = reading.words[pair.draft];
		return (
			word !== undefined &&
			isContent(word) &&
			isAlike(pair) &&
			isIn(ours, word) &&
			isIn(theirs, pairing.source.words[pair.source])
		);
	});
	const wordsIn = (contents: readonly Span[], { words }: Reading) =>
		words.filter((word) => isContent(word) && isIn(contents, word)).length;
	return shared.length < Math.min(LEAST_SHARED, wordsIn(ours, reading), wordsIn(theirs, pairing.source));
}

/** What a sentence has the bearer of a name say. */
function saidBy({ attributions }: Reading, name: Span): readonly Span[] {
	return attributions.flatMap(({ source, content }) =>
		source !== null && overlaps(source, name) ? content : [],
	);
}
