import PostalMime, { type Attachment, type Email } from "postal-mime";
import { UnreadableError } from "../unreadable.ts";

/** Lines that may begin a part; the parser cannot be stopped. */
const MAX_MARKS = 20_000;
const MAX_DEPTH = 30;
/** Messages inside each other. */
const MAX_INSIDE = 5;

/** A message, and those of its attachments that are messages and follow it. */
export interface OpenedMessage {
	readonly email: Email;
	readonly followed: readonly Attachment[];
	/** One that was passed on inside it follows as well. */
	readonly bringsAnother?: boolean;
	/** The day on which it was sent, where no header of its own says it. */
	readonly day?: string | null;
}

/** The bytes of messages, or why they cannot be had. */
export type Messages = Iterable<Uint8Array> | AsyncIterable<Uint8Array | UnreadableError>;

/** Messages, each with those that are attached to it behind it; of one that is damaged, the reason. */
export async function* withAttached(messages: Messages): AsyncGenerator<OpenedMessage | UnreadableError> {
	for await (const bytes of messages) {
		if (bytes instanceof UnreadableError) yield bytes;
		else yield* opened(bytes, MAX_INSIDE);
	}
}

async function* opened(bytes: Uint8Array, inside: number): AsyncGenerator<OpenedMessage | UnreadableError> {
	let email: Email;
	try {
		email = await parsed(bytes);
	} catch (error) {
		if (!(error instanceof UnreadableError)) throw error;
		yield error;
		return;
	}
	const followed = inside === 0 ? [] : email.attachments.filter(isMessage);
	yield { email, followed };
	for (const { content } of followed)
		yield* opened(
			typeof content === "string" ? new TextEncoder().encode(content) : new Uint8Array(content),
			inside - 1,
		);
}

function isMessage({ mimeType, filename }: Attachment): boolean {
	return mimeType === "message/rfc822" || /\.eml$/i.test(filename ?? "");
}

async function parsed(bytes: Uint8Array): Promise<Email> {
	if (marksIn(bytes) > MAX_MARKS) throw new UnreadableError("the message has too many parts");
	try {
		return await PostalMime.parse(bytes, { maxNestingDepth: MAX_DEPTH, forceRfc822Attachments: true });
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
