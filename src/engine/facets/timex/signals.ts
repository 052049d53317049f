import { tenseSignals, timeSignals } from "../../data/time-signals.ts";
import type { Piece } from "./pieces.ts";
import type { TimeSignal } from "./time-facet.ts";

/** The ordering word right before the expression that starts at the piece: "since", "as of"; null without one. */
export function signalBefore(
	pieces: readonly Piece[],
	first: number,
	previous: TimeSignal | null,
): TimeSignal | null {
	for (const length of [3, 2, 1]) {
		const words = pieces.slice(Math.max(0, first - length), first);
		const start = words[0];
		const end = words.at(-1);
		if (start === undefined || end === undefined || words.length < length) continue;
		const phrase = words.map(({ lower }) => lower).join(" ");
		const span = { start: start.start, end: end.end };
		// "between May and July": the second end of the range.
		if (previous?.kind === "from" && /^(?:and|-|–|until|till)$/.test(phrase)) return { ...span, kind: "to" };
		const kind = timeSignals.get(phrase);
		if (kind !== undefined) return { ...span, kind };
	}
	return null;
}

/**
 * What the words beside an expression say of past and future without a verb: "until Tuesday", "Tuesday's ruling";
 * undefined when they say nothing.
 */
export function tenseBeside(
	pieces: readonly Piece[],
	first: number,
	next: number,
): "past" | "future" | undefined {
	const words = pieces.slice(Math.max(0, first - 4), first).map(({ lower }) => lower);
	if (/^(?:on|in|the)$/.test(words.at(-1) ?? "")) words.pop();
	for (const length of [3, 2, 1]) {
		const found = tenseSignals.get(words.slice(-length).join(" "));
		if (found !== undefined && words.length >= length) return found;
	}
	const possessive = /^['’]$/.test(pieces[next]?.text ?? "") && pieces[next + 1]?.lower === "s";
	return possessive ? "past" : undefined;
}
