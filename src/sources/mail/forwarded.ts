import { readMoment } from "../html/metadata/dates.ts";
import { lineOf } from "../records.ts";
import { DIVIDER, FORWARDED, HEADER_LINE } from "./history.ts";

/** A message that stands in another one below a line that says so. */
export interface Forwarded {
	/** What its forwarder wrote above it. */
	readonly above: string;
	readonly sender: string | null;
	readonly subject: string | null;
	/** The day that it says it was sent. */
	readonly day: string | null;
	readonly text: string;
}

/** Headers take a few lines; long lists of receivers are wrapped. */
const MAX_HEADER_LINES = 12;

/** The first message that is forwarded in the text of another; null without one that names its sender. */
export function forwardedIn(text: string): Forwarded | null {
	const lines = text.replace(/\r\n?/g, "\n").split("\n");
	const divider = lines.findIndex((line) => DIVIDER.test(line.trim()) && FORWARDED.test(line));
	if (divider < 0) return null;
	let at = divider + 1;
	const header: string[] = [];
	for (const end = at + MAX_HEADER_LINES; at < lines.length && at < end; at++) {
		const line = (lines[at] ?? "").trim();
		if (line === "" && header.length > 0) break;
		if (line !== "" && !HEADER_LINE.test(line) && header.length === 0) return null;
		if (line !== "") header.push(line);
	}
	const sender = fieldOf(header, /^[*_ ]{0,3}(?:from|von|de)[*_ ]{0,3}:\s?/i);
	if (sender === null) return null;
	const date = fieldOf(header, /^[*_ ]{0,3}(?:date|sent|datum|gesendet|envoyé|fecha|enviado)[*_ ]{0,3}:\s?/i);
	return {
		above: lines.slice(0, divider).join("\n"),
		sender: nameOf(sender),
		subject: fieldOf(header, /^[*_ ]{0,3}(?:subject|betreff|objet|asunto)[*_ ]{0,3}:\s?/i),
		day: readMoment(date)?.day ?? null,
		text: lines.slice(at).join("\n"),
	};
}

function fieldOf(header: readonly string[], label: RegExp): string | null {
	const line = header.find((one) => label.test(one));
	return line === undefined ? null : (lineOf(line.replace(label, "")) ?? null);
}

/** "Jana Holt" of "Jana Holt <jana@port.test>". */
function nameOf(sender: string): string {
	return /^["']?([^<"']{1,80}?)["']?\s*<[^<>]{1,200}>/.exec(sender)?.[1] ?? sender;
}
