/** Untrusted text as Markdown that shows it and does nothing else. Pure. */
import type { ShownPart } from "../engine/model.ts";
import { oneLine } from "./plain-text.ts";

/**
 * Text as Markdown that shows exactly this text on one line. Every ASCII punctuation mark is escaped, which
 * CommonMark allows: so no markup, HTML, entity, bare address, list or icon can come out of it.
 * (`MarkdownString.appendText` makes every space unbreakable, and long passages would not wrap.)
 */
export function escapeMarkdown(text: string): string {
	return oneLine(text).replace(/[!-/:-@[-`{-~]/g, "\\$&");
}

/** Text parts as one line of Markdown, the changed ones bold. */
export function emphasised(parts: readonly ShownPart[]): string {
	let markdown = "";
	for (const [index, part] of parts.entries()) {
		const lead = /^\s/.test(part.text) ? " " : "";
		const trail = /\s$/.test(part.text) ? " " : "";
		const words = escapeMarkdown(part.text);
		const next = parts[index + 1]?.text ?? "";
		const bold = part.changed && words !== "" && canBeBold(markdown + lead, part.text.trim(), trail + next);
		markdown += words === "" ? lead : `${lead}${bold ? `**${words}**` : words}${trail}`;
	}
	return markdown.replace(/ {2,}/g, " ").trim();
}

/** A link that runs a command with one argument. The text is escaped here. */
export function commandLink(text: string, command: string, argument: unknown, tooltip: string): string {
	// encodeURIComponent leaves characters that end a Markdown link target.
	const json = encodeURIComponent(JSON.stringify([argument])).replace(
		/[!'()*~]/g,
		(mark) => `%${mark.charCodeAt(0).toString(16)}`,
	);
	return `[${escapeMarkdown(text)}](command:${command}?${json} "${escapeMarkdown(tooltip)}")`;
}

/** False where `**` would not open or close by CommonMark's flanking rules and would show as asterisks. */
function canBeBold(before: string, words: string, after: string): boolean {
	const opens = /^[\p{L}\p{N}]/u.test(words) || !/[\p{L}\p{N}]$/u.test(before);
	const closes = /[\p{L}\p{N}]$/u.test(words) || !/^[\p{L}\p{N}]/u.test(after);
	return opens && closes;
}
