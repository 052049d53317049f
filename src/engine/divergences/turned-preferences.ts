// "Slate rather than tiles" for "tiles rather than slate": what was chosen and what was not have changed places.
// Gates: both sides have the link, once; each thing of the claim stands on the other side of it in the closest passage, and
// not on its own; neither is denied.

import { denialWords } from "../data/denial-words.ts";
import type { Span } from "../model.ts";
import type { Token } from "../tokens.ts";
import type { Comparator } from "./comparison.ts";
import { placeIn, sideIn } from "./divergence.ts";

/** Words of content on either side that are looked at. */
const REACH = 5;

interface Preference extends Span {
	/** Stems of the words of content before the link and behind it, the nearest first. */
	readonly chosen: readonly string[];
	readonly refused: readonly string[];
}

/** act/polarity: the claim has "X rather than Y" where the closest passage has "Y rather than X". */
export const turnedPreferences: Comparator = ({ claim, closest, draft }) => {
	const [own, other] = [preferenceIn(claim.tokens), preferenceIn(closest.passage.tokens)];
	if (own === undefined || other === undefined || !areTurned(own, other)) return [];
	return [
		{
			type: "act/polarity",
			direction: "different",
			relation: "incompatible",
			confidence: 0.85,
			draft: sideIn(draft.text, own),
			source: placeIn(closest.passage, other),
		},
	];
};

function preferenceIn(tokens: readonly Token[]): Preference | undefined {
	const links = tokens.flatMap((token, at) => (isLink(token, tokens[at + 1]) ? [at] : []));
	const [link, more] = links;
	if (link === undefined || more !== undefined) return undefined;
	if (tokens.slice(Math.max(0, link - REACH), link).some(({ norm }) => denialWords.has(norm)))
		return undefined;
	const terms = (side: readonly Token[]) => side.filter(({ content }) => content).map(({ term }) => term);
	const chosen = terms(tokens.slice(0, link)).reverse().slice(0, REACH);
	const refused = terms(tokens.slice(link + 2)).slice(0, REACH);
	return { start: tokens[link]?.start ?? 0, end: tokens[link + 1]?.end ?? 0, chosen, refused };
}

function isLink({ norm }: Token, next: Token | undefined): boolean {
	return (norm === "rather" && next?.norm === "than") || (norm === "instead" && next?.norm === "of");
}

/** The nearest words change sides, and no word of the claim stands on its own side in the passage as well as there. */
function areTurned(own: Preference, other: Preference): boolean {
	const [chosen, refused] = [own.chosen[0] ?? "", own.refused[0] ?? ""];
	return (
		other.refused.includes(chosen) &&
		other.chosen.includes(refused) &&
		!other.chosen.includes(chosen) &&
		!other.refused.includes(refused)
	);
}
