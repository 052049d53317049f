import type { Deadline } from "../deadline.ts";
import { parsePage } from "../html/parse.ts";
import { segmentsOf } from "../html/segments.ts";
import type { Element } from "../html/tree.ts";
import type { ReadLimits } from "../reader.ts";

/** What the usual programs call quoted messages and signatures. */
const QUOTED =
	/(?:^|[\s_-])(?:gmail_quote(?:_container)?|gmail_attr|yahoo_quoted|protonmail_quote|moz-cite-prefix|moz-signature|gmail_signature|divRplyFwdMsg|appendonsend|mail-editor-reference-message-container)(?:$|\s)/;
const REST = /^(?:divRplyFwdMsg|appendonsend)$/;

/** The words of a message in HTML as lines, an empty one between its paragraphs; quoted ones begin with "> ". */
export function htmlWords(html: string, limits: ReadLimits, deadline: Deadline): string {
	const segments = segmentsOf(parsePage(html, limits, deadline).root);
	const lines: string[] = [];
	for (const { text: words, kind, within } of segments) {
		const text = unfolded(words);
		if (isBelow(within, ({ attributes }) => REST.test(attributes.id ?? ""))) break;
		const isQuoted =
			isBelow(within, isMarkedQuoted) || (kind === "quotation" && /:\s*$/.test(lines.at(-1) ?? ""));
		const follows = kind === "quotation" && (lines.at(-1) ?? "").startsWith("> ");
		if (isQuoted || follows) lines.push(`> ${text}`);
		else lines.push(kind === "list-item" ? `- ${text}` : text);
	}
	return lines.join("\n\n");
}

const LABELS =
	/\s(?=(?:sent|date|to|cc|subject|gesendet|datum|an|betreff|envoyé|à|objet|fecha|enviado|para|asunto):\s)/gi;

/** "From: … Sent: … To: … Subject: …", which Outlook parts by line breaks alone, as lines. */
function unfolded(text: string): string {
	const lines = /^(?:from|von|de): /i.test(text) && text.length < 2000 ? text.split(LABELS) : [text];
	return lines.length > 2 ? lines.join("\n") : text;
}

function isMarkedQuoted({ attributes }: Element): boolean {
	return QUOTED.test(attributes.class ?? "") || QUOTED.test(attributes.id ?? "");
}

function isBelow(element: Element, test: (one: Element) => boolean): boolean {
	for (let at: Element | null = element; at; at = at.parent) if (test(at)) return true;
	return false;
}
