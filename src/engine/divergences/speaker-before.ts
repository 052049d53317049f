// "It said in a statement", where the article leaves open who: the only speaker of the sentence before goes on.
import type { Span } from "../model.ts";
import type { Passage } from "../passages.ts";
import type { Reading } from "../reading.ts";
import type { Comparison } from "./comparison.ts";
import { isNamed } from "./voices.ts";

/** Somebody who speaks, and where. */
export interface SpeakerAt {
	readonly reading: Reading;
	readonly passage: Passage;
	readonly span: Span;
}

/** Who goes on speaking as a pronoun that the article does not resolve; undefined for others, and where several spoke. */
export function speakerBefore(
	speaker: Span,
	passage: Passage,
	{ neighbours, readingOf }: Comparison,
): SpeakerAt | undefined {
	if (!PRONOUN.test(passage.article.text.slice(speaker.start, speaker.end))) return undefined;
	const { whole, at } = readingOf(passage);
	if (whole.clusterAt(at, speaker) !== undefined) return undefined;
	const before = neighbours(passage, 1).find(({ start }) => start < passage.start);
	if (before === undefined || before.article !== passage.article) return undefined;
	const reading = readingOf(before);
	const spans = reading.attributions.filter(isNamed).flatMap(({ source }) => source ?? []);
	const [span, ...more] = spans;
	return span === undefined || more.some(({ start }) => start !== span.start)
		? undefined
		: { reading, passage: before, span };
}

const PRONOUN = /^(?:it|s?he|they)$/i;
