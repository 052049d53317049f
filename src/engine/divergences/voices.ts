// Who says what, in the draft's sentence and in a passage: the attributions whose contents have the same words.

import { clauseCues, hearsayAdverbs } from "../data/reporting-cues.ts";
import type { Attributed } from "../facets/attributions/attributions.ts";
import type { Span } from "../model.ts";
import type { Passage } from "../passages.ts";
import { isInside } from "../spans.ts";
import type { Token } from "../tokens.ts";
import type { ClaimContext } from "./comparison.ts";

/** The same statement, told on both sides by somebody. */
export interface VoicePair {
	readonly draft: Attributed;
	readonly source: Attributed;
	readonly passage: Passage;
	/** How many words of content they share. */
	readonly shared: number;
}

/** Frames that give a statement to somebody; wishes, plans and bare topics of talk are none. */
const TELLING: ReadonlySet<Attributed["frame"]> = new Set([
	"statement",
	"phrase",
	"judgement",
	"noun",
	"label",
]);

/** "A witness saw the driver leave" tells of an event. */
const PERCEIVING = new Set(["see", "hear", "watch", "notice", "feel", "smell", "remember", "forget"]);

/** Whether an attribution presents its content as what somebody says or thinks is so. */
export function tells(said: Attributed): boolean {
	return TELLING.has(said.frame) && !PERCEIVING.has(said.lemma);
}

/** Whether it names somebody: "reportedly" does not. */
export function isNamed(said: Attributed): boolean {
	return tells(said) && said.source !== null && !hearsayAdverbs.has(said.lemma);
}

/** Whether a span lies in one of the pieces. */
export function within(span: Span, pieces: readonly Span[]): boolean {
	return pieces.some((piece) => isInside(span, piece));
}

/** So many words of content make a statement that can be known again. */
const LEAST_SHARED = 3;
/** So much of what the draft's speaker says must stand in what the source's speaker says. */
const MOSTLY = 0.6;

/** With fewer words on both sides, all of them must be the same. */
const SHORT = 3;

/** The attributions of the claim and of a passage that tell mostly the same. */
export function voicePairs(
	{ claim, reading, readingOf }: ClaimContext,
	passage: Passage,
): readonly VoicePair[] {
	// "Admitted the trains were late": the object may be all that the parser saw of the clause.
	const ours = reading.attributions.filter(
		(said) => isNamed(said) || (said.frame === "topic" && said.source !== null && clauseCues.has(said.lemma)),
	);
	if (ours.length === 0) return [];
	const theirs = readingOf(passage).attributions.filter(isNamed);
	return ours.flatMap((draft) => {
		const said = contentIn(claim.tokens, draft);
		return theirs.flatMap((source) => {
			const terms = new Set(contentIn(passage.tokens, source).map(({ term }) => term));
			const shared = said.filter(({ term }) => terms.has(term)).length;
			const short = said.length === 2 && shared === 2 && terms.size <= SHORT;
			const enough = short || (shared >= LEAST_SHARED && shared >= said.length * MOSTLY);
			return enough ? [{ draft, source, passage, shared }] : [];
		});
	});
}

function contentIn(tokens: readonly Token[], said: Attributed): readonly Token[] {
	return tokens.filter((token) => token.content && within(token, said.content));
}
