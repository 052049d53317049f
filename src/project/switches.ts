/** Findings that the draft itself switches off, one line at a time. */
import type { Span } from "../engine/model.ts";

/** A line on which some findings are not wanted. */
export interface Switch extends Span {
	/** The codes; empty for all. */
	readonly codes: ReadonlySet<string>;
}

/** A comment in Markdown, Typst or AsciiDoc, LaTeX, reStructuredText, Org. */
const COMMENT =
	/^[ \t]*(?:<!--|\{\/\*|\/\/|%|\.\.|#)[ \t]*claimtrace-disable-next-line\b([^\r\n]{0,500})(?:\r\n|\r|\n|$)/gm;

/**
 * `<!-- claimtrace-disable-next-line quantity/value -->` and its like: the next line that has words on it, which in
 * Markdown can be a whole paragraph. Several codes may be named; without any, all are meant.
 */
export function switchesIn(text: string): readonly Switch[] {
	return [...text.matchAll(COMMENT)].map((match) => {
		const after = match.index + match[0].length;
		const start = after + (/^\s*/.exec(text.slice(after))?.[0].length ?? 0);
		const length = text.slice(start).search(/[\r\n]/);
		return {
			start,
			end: length < 0 ? text.length : start + length,
			codes: new Set((match[1] ?? "").match(/[a-z]{2,20}\/[a-z-]{2,30}/g) ?? []),
		};
	});
}

/** Whether a finding with this code that begins at `start` is switched off. */
export function isSwitchedOff(switches: readonly Switch[], code: string, start: number): boolean {
	return switches.some(
		(line) => line.start <= start && start < line.end && (line.codes.size === 0 || line.codes.has(code)),
	);
}
