import type { MarkedPart } from "./model.ts";
import { plain } from "./words.ts";

/**
 * Any text as Markdown that shows it on one line and does nothing: what could be markup, HTML, an entity, a table's
 * edge, a list or an address gets a backslash, which CommonMark allows before any ASCII punctuation mark.
 */
export function escaped(text: string): string {
	return plain(text)
		.replace(/[\\`*_{}[\]<>#|~&$^!@]/g, "\\$&")
		.replace(/:(?=[^\s\d])/g, "\\:")
		.replace(/\bwww\./gi, (name) => `${name.slice(0, 3)}\\.`)
		.replace(/^[=+-]/, "\\$&")
		.replace(/^(\d{1,9})([.)])(?=\s|$)/, "$1\\$2");
}

/** Marked words: those of a finding bold with its number, those that the other side lacks in italics. */
export function emphasised(parts: readonly MarkedPart[]): string {
	let markdown = "";
	for (const [at, part] of parts.entries()) {
		const words = part.text.trim();
		const lead = /^\s/.test(part.text) ? " " : "";
		const trail = words !== "" && /\s$/.test(part.text) ? " " : "";
		const mark = part.findings.length > 0 ? "**" : "*";
		const around = { before: markdown + lead, after: trail + (parts[at + 1]?.text ?? "") };
		const stressed = part.changed && words !== "" && flanks(words, around);
		const notes = part.findings.length > 0 ? ` (${part.findings.join(", ")})` : "";
		markdown += lead + (stressed ? mark + escaped(words) + mark + notes : escaped(words) + notes) + trail;
	}
	return markdown.replace(/ {2,}/g, " ").trim();
}

/** Whether emphasis opens and closes around words (CommonMark 0.31, "left-flanking" and "right-flanking"). */
function flanks(words: string, { before, after }: { before: string; after: string }): boolean {
	const opens = /^[\p{L}\p{N}]/u.test(words) || !/[\p{L}\p{N}]$/u.test(before);
	const closes = /[\p{L}\p{N}]$/u.test(words) || !/^[\p{L}\p{N}]/u.test(after);
	return opens && closes && !/\*$/.test(before);
}
