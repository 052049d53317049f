// Two or three quoted words given to somebody else: "called the strike “deeply unfair”". Longer quotations are looked up
// in the whole corpus. Gates: the same words stand in quotation marks in a passage near the claim; both sides have a
// person who says them, and no passage has the draft's; the two are different for sure.

import type { Span } from "../model.ts";
import type { Passage } from "../passages.ts";
import type { Reading } from "../reading.ts";
import { isInside } from "../spans.ts";
import type { Token } from "../tokens.ts";
import type { Comparator, Comparison } from "./comparison.ts";
import { type Divergence, placeIn, sideIn } from "./divergence.ts";
import { wordsIn } from "./quote-short.ts";
import { claimQuotations } from "./quote-units.ts";
import { isSlip, type Speaker, sameSpeaker, speakerAt } from "./speakers.ts";
import { tells } from "./voices.ts";

/** A single quoted word may be anybody's. */
const SHORT = { least: 2, most: 3 };
const FOUND = 10;
const NEAR = 2;

/** `quote/speaker` of a short quotation; at most one. */
export const shortQuoteSpeaker: Comparator = (comparison) => {
	const { claim, reading } = comparison;
	for (const { inner, closed } of claimQuotations(comparison).quotations) {
		const words = wordsIn(claim.tokens, inner);
		if (!closed || words.length < SHORT.least || words.length > SHORT.most) continue;
		if (words.filter(({ content }) => content).length < SHORT.least) continue;
		const ours = speakerOf(reading, inner);
		if (ours?.entity?.kind !== "person") continue;
		const found = othersOf(comparison, words, ours);
		if (found !== undefined) return [divergence(comparison, ours, found)];
	}
	return [];
};

interface Said {
	readonly passage: Passage;
	readonly speaker: Speaker;
}

/** Who says the words in the passages near, when all of them are others than the draft's speaker. */
function othersOf(comparison: Comparison, words: readonly Token[], ours: Speaker): Said | undefined {
	const { closest, carriers, claim, search, neighbours, readingOf } = comparison;
	const passages = new Set([
		closest.passage,
		...neighbours(closest.passage, NEAR),
		...carriers.map(({ passage }) => passage),
		...search(claim.tokens, FOUND),
	]);
	const said = [...passages].flatMap((passage): readonly (Said | undefined)[] =>
		readingOf(passage)
			.quotations.filter(({ inner }) => isSame(wordsIn(passage.tokens, inner), words))
			.map(({ inner }) => {
				const speaker = speakerOf(readingOf(passage), inner);
				return speaker && { passage, speaker };
			}),
	);
	const sure = said.every(
		(one) =>
			one?.speaker.entity?.kind === "person" &&
			!isSlip(ours, one.speaker) &&
			sameSpeaker(ours, one.speaker) === "different",
	);
	return sure ? said[0] : undefined;
}

/** The nearest one who says what holds the quotation. */
function speakerOf(reading: Reading, quotation: Span): Speaker | undefined {
	const holding = reading.attributions.filter(
		(said) => tells(said) && said.source !== null && said.content.some((span) => isInside(quotation, span)),
	);
	const [only, ...more] = holding;
	return only?.source == null || more.length > 0 ? undefined : speakerAt(reading, only.source);
}

function isSame(one: readonly Token[], other: readonly Token[]): boolean {
	return one.length === other.length && one.every(({ norm }, at) => norm === other[at]?.norm);
}

function divergence({ draft: { text } }: Comparison, ours: Speaker, { passage, speaker }: Said): Divergence {
	return {
		type: "quote/speaker",
		direction: "different",
		relation: "incompatible",
		confidence: 0.8,
		draft: sideIn(text, ours.span),
		source: placeIn(passage, speaker.span),
	};
}
