import type { Span } from "../engine/model.ts";

const SPACE = /[\s\u200b\ufeff]/;

/** The span without the white space at its ends; null when nothing else is in it. */
export function trimmed(text: string, start: number, end: number): Span | null {
	let from = start;
	let to = end;
	while (from < to && SPACE.test(text.charAt(from))) from++;
	while (to > from && SPACE.test(text.charAt(to - 1))) to--;
	return from < to ? { start: from, end: to } : null;
}

/** The spans in order, clipped to `within`, the overlapping and touching ones made one. */
export function merged(spans: readonly Span[], within: Span): Span[] {
	const ordered = [...spans].sort((a, b) => a.start - b.start);
	const out: Span[] = [];
	for (const span of ordered) {
		const start = Math.max(span.start, within.start);
		const end = Math.min(span.end, within.end);
		const last = out.at(-1);
		if (start >= end) continue;
		if (last && start <= last.end) out[out.length - 1] = { start: last.start, end: Math.max(last.end, end) };
		else out.push({ start, end });
	}
	return out;
}

/** The words of `block` on one line: without its masked parts, white space collapsed. */
export function visibleText(text: string, block: Span, masked: readonly Span[]): string {
	let out = "";
	let at = block.start;
	for (const span of masked) {
		out += text.slice(at, span.start);
		at = span.end;
	}
	return (out + text.slice(at, block.end)).replace(/[\s\u200b\ufeff]+/g, " ").trim();
}
