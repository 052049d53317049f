// What people read of a text: its words without what is masked, as the marks and addresses of Markdown are.
import type { ShownPart, Span } from "./model.ts";
import { unmasked } from "./tokens.ts";

/** Words of a text with their place in it, and what of it is masked. */
interface Words extends Span {
	readonly text: string;
	readonly masked?: readonly Span[];
}

/** The words as they are read. */
export function readable({ text, start, end, masked = [] }: Words): string {
	return unmasked({ start, end }, masked)
		.map((part) => text.slice(part.start - start, part.end - start))
		.join("");
}

/** Parts whose texts joined are a slice that starts at `start`, as they are read. */
export function readableParts(
	parts: readonly ShownPart[],
	{ start, masked = [] }: Pick<Words, "start" | "masked">,
): readonly ShownPart[] {
	if (masked.length === 0) return parts;
	let at = start;
	return parts.flatMap((part) => {
		const span = { text: part.text, start: at, end: at + part.text.length, masked };
		at = span.end;
		const text = readable(span);
		return text === "" ? [] : [{ ...part, text }];
	});
}

/** What of a span is masked, as a field that is only there where something is. */
export function masksIn(span: Span, masked: readonly Span[]): { readonly masked?: readonly Span[] } {
	const within = masked.filter((mask) => mask.start < span.end && span.start < mask.end);
	return within.length === 0 ? {} : { masked: within };
}
