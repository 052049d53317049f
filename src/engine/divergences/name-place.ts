import type { Alignment } from "../alignment.ts";
import type { Name } from "../facets/names.ts";
import type { Sentence } from "../sentences.ts";
import type { Token } from "../tokens.ts";

/**
 * Whether a name of the passage stands where the draft has another: one was put for the other in the alignment, or
 * the next content word on one side is the same. An adjective ("Russian") must have the same noun after it.
 */
export function standsInPlaceOf(claim: Sentence, alignment: Alignment, name: Name, other: Name): boolean {
	const { pairs, passage } = alignment;
	const paired = (draft: number, source: number) =>
		pairs.some((pair) => pair.same && pair.draft === draft && pair.source === source);
	const followed = paired(contentFrom(claim.tokens, name.to, 1), contentFrom(passage.tokens, other.to, 1));
	if (isAdjective(name) || isAdjective(other)) return followed;
	const preceded = paired(
		contentFrom(claim.tokens, name.from - 1, -1),
		contentFrom(passage.tokens, other.from - 1, -1),
	);
	const substituted = pairs.some(
		(pair) =>
			pair.draft >= name.from && pair.draft < name.to && pair.source >= other.from && pair.source < other.to,
	);
	return followed || preceded || substituted;
}

/**
 * Whether nothing of the claim but the draft's name is matched with this name of the passage: the claim may have it
 * too, but in another place.
 */
export function isFree(alignment: Alignment, name: Name, other: Name): boolean {
	return !alignment.pairs.some(
		({ draft, source, same }) =>
			same && other.from <= source && source < other.to && (draft < name.from || draft >= name.to),
	);
}

function isAdjective(name: Name): boolean {
	return name.countries.some(({ form }) => form === "people");
}

/** Index of the first content word from `at` on in a direction; outside the sentence when there is none. */
function contentFrom(tokens: readonly Token[], at: number, direction: 1 | -1): number {
	let index = at;
	while (index >= 0 && index < tokens.length && tokens[index]?.content === false) index += direction;
	return index;
}
