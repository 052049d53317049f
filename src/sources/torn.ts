import type { Span } from "../engine/model.ts";
import { closesSentence } from "./lines.ts";
import { beginsInside } from "./pieces.ts";
import { merged, visibleText } from "./spans.ts";

interface Block extends Span {
	readonly kind: string;
	readonly masked: readonly Span[];
}

/**
 * Joins a paragraph that stops without closing punctuation with the next one when that begins in lower case: one
 * sentence torn by an empty line. The joined span covers the gap; what of `between` stands in it is masked.
 */
export function joinTorn<T extends Block>(
	text: string,
	blocks: readonly T[],
	between: readonly Span[] = [],
): T[] {
	const out: T[] = [];
	for (const block of blocks) {
		const last = out.at(-1);
		if (last && isTorn(text, last, block)) out[out.length - 1] = joined(last, block, between);
		else out.push(block);
	}
	return out;
}

function isTorn(text: string, first: Block, second: Block): boolean {
	if (first.kind !== "paragraph" || second.kind !== "paragraph") return false;
	if (!beginsInside(text.slice(second.start, Math.min(second.end, second.start + 4)))) return false;
	return !closesSentence(
		visibleText(text, { start: Math.max(first.start, first.end - 40), end: first.end }, []),
	);
}

function joined<T extends Block>(first: T, second: T, between: readonly Span[]): T {
	const span = { start: first.start, end: second.end };
	const gone = between.filter((piece) => piece.start >= first.end && piece.end <= second.start);
	return { ...first, ...span, masked: merged([...first.masked, ...second.masked, ...gone], span) };
}
