import { isPerson, sameNoun } from "../facets/counted-noun.ts";
import type { Quantity } from "../facets/quantity.ts";
import type { Span } from "../model.ts";
import { answers, type Pairing } from "../pairing.ts";
import type { Reading } from "../reading.ts";
import { supports, unitsRelate } from "./figures.ts";
import { countedAt } from "./same-thing.ts";

/** Whether the counted nouns are one, could be one, or differ. */
export function nounsRelate(draft: Quantity, source: Quantity): "same" | "unsure" | "other" {
	if (draft.noun === null || source.noun === null) return draft.noun === source.noun ? "same" : "unsure";
	if (sameNoun(draft.noun, source.noun)) return "same";
	if (draft.nouns.some((stem) => source.nouns.includes(stem))) return "unsure";
	if (isPerson(draft.noun) && isPerson(source.noun)) return "unsure";
	return draft.unit.kind === "count" || draft.unit.kind === "ordinal" ? "other" : "unsure";
}

/** Whether a figure of a source gives one of the claim, of the same thing for all that its noun says. */
export function gives(source: Quantity, figure: Quantity): boolean {
	return (
		unitsRelate(figure, source) === "same" &&
		nounsRelate(figure, source) !== "other" &&
		supports(source, figure)
	);
}

/** "One bill bans it", where the article has "signed two bills": one of them, of which something else is told. */
export function isOneOfThem(pairing: Pairing, figure: Quantity, source: Quantity): boolean {
	if (figure.value !== 1 || source.value <= 1 || figure.unit.kind !== "count") return false;
	if (figure.noun === null || nounsRelate(figure, source) !== "same") return false;
	const { words } = pairing.draft;
	const own = words[countedAt(pairing.draft, figure)];
	const other = pairing.source.words[countedAt(pairing.source, source)];
	if (own === undefined || other === undefined || !/^(?:nsubj|root)/.test(own.deprel)) return false;
	const isOneVerb = words[own.head]?.lemma === pairing.source.words[other.head]?.lemma;
	return !isOneVerb && !answers(pairing, own.head, other.head);
}

/** Whether a figure is of some out of others: "three of whom", "two of them", "another five". */
export function partOfOthers({ sentence: { tokens } }: Reading, { start, end }: Span): boolean {
	const after = tokens.findIndex((token) => token.start >= end);
	const before = tokens.findLastIndex((token) => token.end <= start);
	const word = (at: number) => tokens[at]?.norm ?? "";
	if (/^(?:another|other|further|additional|extra)$/.test(word(before))) return true;
	if (/^(?:more|others?|further)$/.test(word(after))) return true;
	return (
		after >= 0 && word(after) === "of" && /^(?:whom|which|them|these|those|us|you)$/.test(word(after + 1))
	);
}
