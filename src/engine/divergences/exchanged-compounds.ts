// A compound in the place of one that it excludes: "part-time workers" for "full-time workers", "a multi-shift pattern"
// for "a single-shift pattern". A parser has most compounds as several words, so that they are read from the text.
// Gates, in order: both stand before the same word; our lists or prefixes have the two exclude each other; no article
// that carries the claim has the draft's, and the draft has not the article's.

import { exclusiveAdjectives } from "../data/exclusive-adjectives.ts";
import { areOnOneLine } from "../data/exclusive-lines.ts";
import { arePrefixed } from "../lexicon/listed.ts";
import type { Span } from "../model.ts";
import type { Sentence } from "../sentences.ts";
import { isInside } from "../spans.ts";
import { stem } from "../stem.ts";
import type { Comparator } from "./comparison.ts";
import { articlePassages, fullestPassages } from "./passages-of-event.ts";

/** A word with a hyphen, in small letters, and the stem of the word behind it. */
interface Compound extends Span {
	readonly text: string;
	readonly before: string;
}

const COMPOUND = /(?<![\p{L}\p{N}-])(\p{L}+-\p{L}+)\s+(\p{L}+)/gu;

/** `who/entity` for a compound that our list has exclude the source's, `act/polarity` for its opposite by a prefix. */
export const exchangedCompounds: Comparator = (comparison) => {
	const { claim, reading } = comparison;
	const ours = compoundsIn(claim);
	if (ours.length === 0) return [];
	const quoted = (own: Span) => reading.quotations.some((quotation) => isInside(own, quotation));
	return ours.flatMap((own) => {
		if (quoted(own)) return [];
		for (const passage of fullestPassages(comparison)) {
			const other = compoundsIn(passage).find((one) => one.before === own.before && areApart(own, one));
			if (other === undefined) continue;
			if (articlePassages(comparison).some((one) => has(one, own)) || has(claim, other)) return [];
			return {
				type: areListed(own, other) ? "who/entity" : "act/polarity",
				direction: "different",
				relation: "incompatible",
				confidence: 0.8,
				severity: "warning",
				draft: { start: own.start, end: own.end, value: own.text },
				source: { passage, start: other.start, end: other.end, value: other.text },
			};
		}
		return [];
	});
};

function compoundsIn({ text, start }: Sentence): readonly Compound[] {
	if (!text.includes("-")) return [];
	return [...text.matchAll(COMPOUND)].map(({ index, 1: compound = "", 2: next = "" }) => ({
		text: compound.toLowerCase(),
		start: start + index,
		end: start + index + compound.length,
		before: stem(next.toLowerCase()),
	}));
}

function areApart(a: Compound, b: Compound): boolean {
	return areListed(a, b) || arePrefixed(a.text, b.text) || arePrefixed(b.text, a.text);
}

function areListed(a: Compound, b: Compound): boolean {
	return areOnOneLine(exclusiveAdjectives, a.text, b.text);
}

/** Whether a sentence has the compound, written as one or two words. */
function has({ text }: Sentence, compound: Compound): boolean {
	return text.toLowerCase().replaceAll("-", " ").includes(compound.text.replace("-", " "));
}
