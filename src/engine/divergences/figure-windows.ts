// Figures that only say among how many others are counted: "12 wins in 13 games", "four of the last five".

import { cardinals } from "../data/number-words.ts";
import type { Quantity } from "../facets/quantity.ts";
import type { Passage } from "../passages.ts";
import type { Reading } from "../reading.ts";
import { firstFrom } from "../spans.ts";
import type { Token } from "../tokens.ts";

/** Tokens back to the preposition, and from there to the figure that is counted. */
const TO_LINK = 4;
const TO_COUNTED = 4;
const LINK = /^(?:in|of|from)$/;
const BETWEEN = /^(?:the|its|his|her|their|our|last|past|first|previous|'s)$/;

/** The figure that is counted out of another: 12 of "the twelfth win in 13 games"; undefined for a figure of its own. */
export function countedOutOf(
	{ quantities, sentence: { tokens } }: Reading,
	figure: Quantity,
): Quantity | undefined {
	const at = firstFrom(tokens, figure.start);
	const link = linkBefore(tokens, at);
	if (link === undefined) return undefined;
	return quantities.findLast(
		({ end, unit }) =>
			(unit.kind === "count" || unit.kind === "ordinal") &&
			end <= (tokens[link]?.start ?? 0) &&
			link - firstFrom(tokens, end) <= TO_COUNTED,
	);
}

function linkBefore(tokens: readonly Token[], at: number): number | undefined {
	for (let before = at - 1; before >= Math.max(0, at - TO_LINK); before--) {
		const norm = tokens[before]?.norm ?? "";
		if (LINK.test(norm)) return before;
		// "In the Lakers' last ten games".
		if (!BETWEEN.test(norm) && tokens[before]?.capital !== true && norm !== "'") return undefined;
	}
	return undefined;
}

/** Whether a passage has the two figures as so many out of so many. */
export function givesRatio(passage: Passage, counted: Quantity, whole: Quantity, reading: Reading): boolean {
	const ratios = reading.quantities.flatMap((one) => {
		const other = countedOutOf(reading, one);
		return other === undefined ? [] : [[other.value, one.value] as const];
	});
	const { tokens } = passage;
	const written = tokens.flatMap(({ norm }, at) =>
		norm === "of" ? [[numberOf(tokens[at - 1]), numberOf(tokens[at + 1])] as const] : [],
	);
	return [...ratios, ...written].some(([one, other]) => one === counted.value && other === whole.value);
}

function numberOf(token: Token | undefined): number | undefined {
	if (token === undefined) return undefined;
	return /^\d+$/.test(token.norm) ? Number(token.norm) : cardinals.get(token.norm);
}
