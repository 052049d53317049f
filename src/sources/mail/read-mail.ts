import PostalMime, { type Attachment, type Email } from "postal-mime";
import type { Article } from "../../engine/model.ts";
import type { Origin } from "../article.ts";
import { Deadline } from "../deadline.ts";
import { extractedArticle } from "../extracted-article.ts";
import { readMany } from "../many.ts";
import { wordCount } from "../pieces.ts";
import type { ReadLimits, SkippedPart, SourceFile } from "../reader.ts";
import { lineOf } from "../records.ts";
import { textPieces } from "../text.ts";
import { UnreadableError } from "../unreadable.ts";
import { ownWords } from "./history.ts";
import { htmlWords } from "./html-words.ts";
import { messagesIn } from "./mailbox.ts";
import { sendingDay } from "./sending-day.ts";

/** Lines that may begin a part; the parser cannot be stopped. */
const MAX_MARKS = 20_000;
const MAX_DEPTH = 30;
const MAX_NAMED = 20;
/** A plain text that is shorter may be an excuse: "Your program cannot show this message." */
const MIN_PLAIN_WORDS = 20;

/**
 * A message as an article: its subject, its sender, its day and its own words, without what it quotes and its signature.
 * Attachments are named and not read. Rejects with an `UnreadableError`.
 */
export async function readMessage(file: SourceFile, limits: ReadLimits): Promise<Article> {
	return await readBytes(file.bytes, file, limits);
}

/** The messages of a mailbox, each by its number. */
export function readMailbox(
	file: SourceFile,
	limits: ReadLimits,
): Promise<readonly (Article | SkippedPart)[]> {
	return readMany(file, messagesIn(file.bytes), limits, (bytes, origin) => readBytes(bytes, origin, limits));
}

async function readBytes(bytes: Uint8Array, origin: Origin, limits: ReadLimits): Promise<Article> {
	const deadline = new Deadline(limits.maxMilliseconds);
	const email = await parsed(bytes);
	const words = wordsOf(email, limits, deadline);
	if (words === "") throw new UnreadableError(emptyReason(email));
	const day = sendingDay(email.headers.find(({ key }) => key === "date")?.value);
	const stated = {
		title: lineOf(email.subject) ?? null,
		byline: lineOf(email.from?.name) ?? lineOf(email.from?.address) ?? null,
		published: day,
		...(day !== null && email.date?.endsWith("Z") ? { publishedAt: email.date } : {}),
		remarks: attached(email.attachments),
	};
	return extractedArticle(origin, stated, textPieces(words, 0));
}

async function parsed(bytes: Uint8Array): Promise<Email> {
	if (marksIn(bytes) > MAX_MARKS) throw new UnreadableError("the message has too many parts");
	try {
		return await PostalMime.parse(bytes, { maxNestingDepth: MAX_DEPTH });
	} catch (cause) {
		const why = cause instanceof Error ? cause.message : String(cause);
		throw new UnreadableError(`the message is damaged: ${why.slice(0, 120)}`, { cause });
	}
}

/** Lines that begin with "--". */
function marksIn(bytes: Uint8Array): number {
	let count = 0;
	for (let at = bytes.indexOf(0x0a); at >= 0; at = bytes.indexOf(0x0a, at + 1))
		if (bytes[at + 1] === 0x2d && bytes[at + 2] === 0x2d) count++;
	return count;
}

function wordsOf({ text = "", html }: Email, limits: ReadLimits, deadline: Deadline): string {
	const plain = ownWords(text);
	if (html === undefined || wordCount(plain) >= MIN_PLAIN_WORDS) return plain;
	const shown = ownWords(htmlWords(html, limits, deadline));
	return wordCount(shown) > wordCount(plain) ? shown : plain;
}

function emptyReason({ text = "", html = "", attachments }: Email): string {
	if (text.trim() === "" && html.trim() === "")
		return attachments.length > 0
			? `the message has no text, only attachments (${names(attachments)})`
			: "the message has no text";
	return "the message says nothing of its own; it only quotes others";
}

function attached(attachments: readonly Attachment[]): readonly string[] {
	const files = attachments.filter(({ related, disposition }) => !related || disposition === "attachment");
	return files.length === 0 ? [] : [`attached and not read: ${names(files)}`];
}

function names(files: readonly Attachment[]): string {
	const known = files
		.slice(0, MAX_NAMED)
		.map(({ filename, mimeType }) => lineOf(filename)?.slice(0, 80) ?? mimeType.slice(0, 80));
	const more = files.length - known.length;
	return [...known, ...(more > 0 ? [`${more} more`] : [])].join(", ");
}
