// What a message says itself, without what it quotes, its signature and the small print below it.

const MAX_ATTRIBUTION = 400;
/** Messages forwarded inside each other. */
const MAX_FORWARDED = 5;
/** "On Friday, Jan Maas wrote:" in the languages of the usual programs; it may be wrapped. */
const WROTE =
	/(?:(?:wrote|writes|a écrit|escribió|escreveu|ha scritto|пишет|написала?)\s?|(?:schrieb|schreef|skrev) [^:]{1,120}):\s*$/;
const OPENS_ATTRIBUTION = /^(?:On|Am|Le|El|Il|Op|Den|Em|\d{1,4}[./-]\d|\p{L}{2,4}[,.] )/u;
/** A line that parts a message from an earlier one. */
export const DIVIDER =
	/^[-_\s]{0,40}(?:original message|original appointment|forwarded message|ursprüngliche nachricht|weitergeleitete nachricht|message d'origine|mensaje original)[-_\s]{0,40}$|^begin forwarded message:|^_{25,}$/i;
/** What such a line says of one that was passed on. */
export const FORWARDED = /forwarded|weitergeleitet/i;
/** A line of what stands above an earlier message. */
export const HEADER_LINE =
	/^[*_ ]{0,3}(?:from|sent|date|to|cc|subject|reply-to|von|gesendet|datum|an|betreff|de|envoyé|à|objet|asunto|para|fecha|enviado)[*_ ]{0,3}:\s?/i;
const SENDER_LINE = /^[*_ ]{0,3}(?:from|von|de)[*_ ]{0,3}:\s?/i;
const DEVICE = /^(?:sent from my \S|sent via \S|get outlook for |von meinem \S.* gesendet|envoyé de mon )/i;
const CLOSING =
	/^(?:(?:with |many )?(?:kind(?:est)?|best|warm(?:est)?) (?:regards|wishes)|regards|best|cheers|sincerely|yours (?:sincerely|faithfully|truly)|many thanks|thanks(?: again)?|thank you)[,.!]?$/i;
const GREETING =
	/^(?:hi|hello|hey|dear|good (?:morning|afternoon|evening)|hallo|liebe[rs]?|sehr geehrte[rs]?|bonjour|hola)(?: [^.?!]{1,60})?[,!:]?$/i;
const MAX_CLOSING_LINES = 10;
const MAX_SIGNATURE_LINE = 80;
const SMALL_PRINT =
	/^(?:this|the) (?:e-?mail|message|communication)\b.{0,200}\b(?:confidential|intended (?:solely |only )?for|privileged)\b|^(?:please )?consider the environment before printing|^(?:caution|external(?: e-?mail)?)\b.{0,60}\b(?:outside|external)\b/i;

/**
 * The message's own words: answers between quoted lines stay. Where nothing stands above a forwarded message, that is
 * what was saved, and it stays without its header.
 */
export function ownWords(text: string): string {
	return wordsBelow(text, MAX_FORWARDED);
}

function wordsBelow(text: string, forwarded: number): string {
	const lines = text.replace(/\r\n?/g, "\n").split("\n");
	const at = historyStart(lines);
	const own = trimmedWords(lines.slice(0, at));
	if (own !== "" || at === lines.length || forwarded === 0) return own;
	const rest = lines.slice(at);
	if (!rest.slice(0, 3).some((line) => FORWARDED.test(line)) && !isHeader(rest, 0)) return own;
	let from = 0;
	while (from < rest.length && isPreamble(rest[from] ?? "")) from++;
	return from === 0 ? own : wordsBelow(rest.slice(from).join("\n"), forwarded - 1);
}

function isPreamble(line: string): boolean {
	return line.trim() === "" || DIVIDER.test(line.trim()) || HEADER_LINE.test(line);
}

/** The line from which on all is an earlier message that is not marked as quoted. */
function historyStart(lines: readonly string[]): number {
	for (let at = 0; at < lines.length; at++) {
		const line = (lines[at] ?? "").trim();
		if (DIVIDER.test(line) || isHeader(lines, at)) return at;
		const length = attributionLength(lines, at);
		if (length > 0 && !/^\s*>/.test(nextWords(lines, at + length))) return at;
	}
	return lines.length;
}

/** "From: …" with "Sent: …", "Subject: …" below it, as Outlook puts it above what is answered. */
function isHeader(lines: readonly string[], at: number): boolean {
	if (!SENDER_LINE.test(lines[at] ?? "")) return false;
	return lines.slice(at + 1, at + 7).filter((line) => HEADER_LINE.test(line)).length >= 2;
}

/** How many lines from `at` on say who wrote what follows; 0 when they do not. */
function attributionLength(lines: readonly string[], at: number): number {
	const first = lines[at] ?? "";
	if (/^\s*>/.test(first) || first.length > MAX_ATTRIBUTION || !OPENS_ATTRIBUTION.test(first.trim()))
		return 0;
	for (let length = 1; length <= 3; length++) {
		const words = lines.slice(at, at + length).join(" ");
		if (words.length <= MAX_ATTRIBUTION && WROTE.test(words) && /\d/.test(words)) return length;
		if ((lines[at + length] ?? "").trim() === "") return 0;
	}
	return 0;
}

function nextWords(lines: readonly string[], from: number): string {
	return lines.slice(from, from + 3).find((line) => line.trim() !== "") ?? "";
}

function trimmedWords(lines: readonly string[]): string {
	const kept: string[] = [];
	for (let at = 0; at < lines.length; at++) {
		const line = lines[at] ?? "";
		if (/^--\s?$/.test(line)) {
			// A signature ends the message, unless quoted lines and an answer to them follow.
			while (at + 1 < lines.length && !/^\s*>/.test(lines[at + 1] ?? "")) at++;
			continue;
		}
		const skipped = attributionLength(lines, at);
		if (skipped > 0) at += skipped - 1;
		else if (!/^\s*>/.test(line) && !DEVICE.test(line.trim())) kept.push(line);
		else kept.push("");
	}
	return withoutSmallPrint(withoutClosing(withoutGreeting(kept)))
		.join("\n")
		.trim();
}

/** Without "Dear Ilse," above everything else. */
function withoutGreeting(lines: readonly string[]): readonly string[] {
	const first = lines.findIndex((line) => line.trim() !== "");
	return GREETING.test((lines[first] ?? "").trim()) ? lines.slice(first + 1) : lines;
}

/** Without "Kind regards," and the few short lines below it that end a message. */
function withoutClosing(lines: readonly string[]): readonly string[] {
	let last = lines.length;
	while (last > 0 && (lines[last - 1] ?? "").trim() === "") last--;
	for (let at = last - 1, left = MAX_CLOSING_LINES; at > 0 && left > 0; at--, left--) {
		const line = (lines[at] ?? "").trim();
		if (CLOSING.test(line)) return lines.slice(0, at);
		if (line.length > MAX_SIGNATURE_LINE && !SMALL_PRINT.test(line)) return lines;
	}
	return lines;
}

/** Without the notice that begins some line near the end, and what follows it up to an empty line. */
function withoutSmallPrint(lines: readonly string[]): readonly string[] {
	const kept: string[] = [];
	let isNotice = false;
	for (const [at, line] of lines.entries()) {
		const starts = at === 0 || (lines[at - 1] ?? "").trim() === "";
		if (line.trim() === "") isNotice = false;
		else if (starts)
			isNotice = SMALL_PRINT.test(
				lines
					.slice(at, at + 4)
					.join(" ")
					.slice(0, 400),
			);
		if (!isNotice) kept.push(line);
	}
	return kept;
}
