import type { Attachment, Email } from "postal-mime";
import type { Article } from "../../engine/model.ts";
import type { Origin } from "../article.ts";
import { chunksOf } from "../chunks.ts";
import { Deadline } from "../deadline.ts";
import { extractedArticle } from "../extracted-article.ts";
import { readMany } from "../many.ts";
import { wordCount } from "../pieces.ts";
import type { FilePart, ReadLimits, ReadSettings, SourceFile } from "../reader.ts";
import { lineOf } from "../records.ts";
import { textPieces } from "../text.ts";
import { UnreadableError } from "../unreadable.ts";
import { type Messages, type OpenedMessage, withAttached } from "./attached-messages.ts";
import { forwardedIn } from "./forwarded.ts";
import { ownWords } from "./history.ts";
import { htmlWords } from "./html-words.ts";
import { messagesIn } from "./mailbox.ts";
import { sendingDay } from "./sending-day.ts";

const MAX_NAMED = 20;
/** Messages passed on inside each other. */
const MAX_FORWARDED = 5;
/** "For your information, see below." */
const MAX_NOTE_WORDS = 25;
const REPLY_MARKS = /^(?:\s{0,3}(?:re|fwd?|aw|wg|tr|rv|sv|antw)(?:\[\d{1,3}\])?:){1,20}\s*/i;
/** A plain text that is shorter may be an excuse: "Your program cannot show this message." */
const MIN_PLAIN_WORDS = 20;
const NO_TEXT = "the message has no text";

/**
 * A message as an article: its subject, its sender, its day and its own words, without what it quotes and its signature.
 * Messages that are attached to it or passed on inside it are articles too, by their numbers; other attachments are named
 * and not read.
 * Rejects with an `UnreadableError`.
 */
export async function readMessage(file: SourceFile, limits: ReadSettings): Promise<readonly FilePart[]> {
	const parts: FilePart[] = [];
	for await (const part of readAll([file.bytes], file, limits)) parts.push(part);
	const first = parts.find((part) => !("reason" in part));
	if (!first) throw new UnreadableError(parts.find((part) => "reason" in part)?.reason ?? NO_TEXT);
	return parts.map((part) => (part === first ? { ...part, key: file.key, path: file.path } : part));
}

/** The messages of a mailbox, each by its number, with those attached to it behind it. */
export function readMailbox(file: SourceFile, limits: ReadSettings): AsyncIterable<FilePart> {
	return readAll(messagesIn(chunksOf(file), limits.maxUnpackedBytes), file, limits);
}

function readAll(messages: Messages, file: SourceFile, limits: ReadSettings): AsyncIterable<FilePart> {
	return readMany(file, withForwarded(messages, limits), limits, (message, origin) =>
		messageArticle(message, origin, limits),
	);
}

/** Messages, attached ones among them, each with what was passed on inside it behind it. */
async function* withForwarded(
	messages: Messages,
	limits: ReadLimits,
): AsyncGenerator<OpenedMessage | UnreadableError> {
	for await (const message of withAttached(messages)) {
		if (message instanceof UnreadableError) yield message;
		else yield* parted(message, limits, MAX_FORWARDED);
	}
}

/** A message and those inside it. */
function* parted(message: OpenedMessage, limits: ReadLimits, inside: number): Generator<OpenedMessage> {
	const { email } = message;
	const deadline = new Deadline(limits.maxMilliseconds);
	const shown = [
		email.text ?? "",
		...(email.html === undefined ? [] : [htmlWords(email.html, limits, deadline)]),
	];
	const found = inside === 0 ? null : shown.map(forwardedIn).find((one) => one !== null);
	if (!found) return yield message;
	const { html: _, ...plain } = email;
	yield { ...message, email: { ...plain, text: found.above }, bringsAnother: true };
	const from = found.sender === null ? {} : { from: { name: found.sender, address: "" } };
	const inner = {
		...plain,
		attachments: [],
		headers: [],
		...from,
		subject: found.subject ?? email.subject,
		text: found.text,
	};
	const { date: __, ...undated } = inner;
	yield* parted({ email: undated as Email, followed: [], day: found.day }, limits, inside - 1);
}

/** Null for a message that only brings others. */
function messageArticle(
	{ email, followed, bringsAnother = false, day: stamp = null }: OpenedMessage,
	origin: Origin,
	limits: ReadLimits,
): Article | null {
	const words = wordsOf(email, limits, new Deadline(limits.maxMilliseconds));
	if (words === "" && followed.length > 0) return null;
	if (bringsAnother && wordCount(words) <= MAX_NOTE_WORDS) return null;
	if (words === "") throw new UnreadableError(emptyReason(email));
	const day = sendingDay(email.headers.find(({ key }) => key === "date")?.value) ?? stamp;
	const stated = {
		title: lineOf(email.subject?.replace(REPLY_MARKS, "")) ?? null,
		byline: lineOf(email.from?.name) ?? lineOf(email.from?.address) ?? null,
		published: day,
		...(day !== null && email.date?.endsWith("Z") ? { publishedAt: email.date } : {}),
		remarks: attached(email.attachments.filter((one) => !followed.includes(one))),
	};
	return extractedArticle(origin, stated, textPieces(words, 0));
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
			: NO_TEXT;
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
