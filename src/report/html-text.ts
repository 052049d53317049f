// The one way from text to HTML: everything that comes from a draft or an article goes through `text`.
import { harmless } from "./harmless.ts";
import type { MarkedPart } from "./model.ts";

const ENTITIES: Readonly<Record<string, string>> = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	'"': "&quot;",
	"'": "&#39;",
};

/** Any text as HTML that shows it, in an element or in a quoted attribute; what cannot be seen shows as its code. */
export function text(value: string): string {
	return harmless(value).replace(/[&<>"']/g, (mark) => ENTITIES[mark] ?? "");
}

/** Marked words: those of a finding with its number, those that the other side lacks. `linked` names the finding. */
export function marked(parts: readonly MarkedPart[], linked: boolean): string {
	return parts
		.map((part) => {
			const [lead, words, trail] = edges(part.text);
			if (words === "" || !part.changed) return text(part.text);
			if (part.findings.length === 0) return `${lead}<em class="other">${text(words)}</em>${trail}`;
			const notes = linked ? part.findings.map((id) => `<a href="#${id}">${id}</a>`).join(" ") : "";
			return `${lead}<mark>${text(words)}</mark>${notes && `<sup>${notes}</sup>`}${trail}`;
		})
		.join("");
}

/** White space around words is not marked with them. */
function edges(value: string): readonly [string, string, string] {
	const words = value.trim();
	return [/^\s/.test(value) ? " " : "", words, words !== "" && /\s$/.test(value) ? " " : ""];
}
