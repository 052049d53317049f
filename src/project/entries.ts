// What people decide about a draft and keep beside it: `.claimtrace/dismissed.json` and `.claimtrace/own-reporting.json`.
import { type SentenceAnchor, wordsHash } from "./anchor.ts";

/** The folder of the project that holds the files. */
export const projectFolder = ".claimtrace";

/** What every entry of a file has. */
export interface Entry {
	/** Never used twice. */
	readonly id: string;
	/** Who decided; "" where nobody is named. */
	readonly by: string;
	/** ISO 8601 instant. */
	readonly at: string;
	/** When it was taken back. The entry stays: who decides can be asked why, and two windows never bring it back. */
	readonly undone?: string;
}

/** How far a dismissal reaches: this finding; all of this sentence; this code in this draft; this code everywhere. */
export type Scope = "finding" | "sentence" | "draft" | "project";

export const scopes: readonly Scope[] = ["finding", "sentence", "draft", "project"];

/** The evidence that a decision was taken on. */
export interface SourceAnchor {
	/** Path of the article within its corpus folder, for the reader: what counts are the words. */
	readonly article: string;
	/** The passage; null of a note whose words must not lie in a project's files. */
	readonly text: string | null;
	/** `wordsHash` of it. */
	readonly hash: string;
}

/** Findings that somebody has looked at and does not want to see again. */
export interface Dismissal extends Entry {
	readonly scope: Scope;
	/** The finding's code; "*" for all of a sentence. */
	readonly code: string;
	/** Path of the draft from the project's folder; null for the whole project. */
	readonly draft: string | null;
	/** For one finding or one sentence. */
	readonly sentence: SentenceAnchor | null;
	/** The draft's words that the finding is about; null where it is not about certain ones. */
	readonly words: string | null;
	/** null for gaps, and where no certain evidence was looked at. */
	readonly source: SourceAnchor | null;
	readonly reason: string;
}

/** Whether what somebody told may be published. */
export type OnRecord = "on" | "background" | "off";

export const records: readonly OnRecord[] = ["on", "background", "off"];

/** A sentence that the writer has from their own reporting. */
export interface OwnReporting extends Entry {
	readonly draft: string;
	readonly sentence: SentenceAnchor;
	/** Who told it; "" where nobody did. */
	readonly person: string;
	/** ISO 8601 day, month or year; "" where it is not known. */
	readonly date: string;
	readonly record: OnRecord;
	readonly note: string;
}

/** An entry as read, or what is wrong with it. */
type Reading<T> = { readonly entry: T } | { readonly problem: string };

/** A kind of entry and the file that holds them. */
export interface EntryKind<T extends Entry> {
	/** The file's name in `projectFolder`. */
	readonly file: string;
	/** The key of the list in the file. */
	readonly list: string;
	read(value: Readonly<Record<string, unknown>>): Reading<T>;
}

export const dismissals: EntryKind<Dismissal> = {
	file: "dismissed.json",
	list: "dismissed",
	read(value) {
		const scope = scopes.find((one) => one === value.scope);
		if (scope === undefined) return { problem: `"scope" must be one of ${scopes.join(", ")}` };
		const sentence = readSentence(value.sentence);
		const isLocal = scope === "finding" || scope === "sentence";
		const draft = textOrNull(value.draft);
		if (isLocal && sentence === null) return { problem: '"sentence" must have the sentence\'s "text"' };
		if (scope !== "project" && draft === null) return { problem: '"draft" must be a path' };
		if (typeof value.code !== "string") return { problem: '"code" must be the code of a finding' };
		return {
			entry: {
				...common(value),
				...{ scope, code: value.code, draft: scope === "project" ? null : draft },
				sentence: isLocal ? sentence : null,
				words: textOrNull(value.words),
				source: readSource(value.source),
				reason: text(value.reason),
			},
		};
	},
};

export const ownReporting: EntryKind<OwnReporting> = {
	file: "own-reporting.json",
	list: "own-reporting",
	read(value) {
		const sentence = readSentence(value.sentence);
		const draft = textOrNull(value.draft);
		const record = records.find((one) => one === value.record);
		if (sentence === null) return { problem: '"sentence" must have the sentence\'s "text"' };
		if (draft === null) return { problem: '"draft" must be a path' };
		// What is not known to be on the record is not published.
		if (record === undefined) return { problem: `"record" must be one of ${records.join(", ")}` };
		const { person, date, note } = value;
		return {
			entry: {
				...common(value),
				...{ draft, sentence, record, person: text(person), date: text(date), note: text(note) },
			},
		};
	},
};

function common(value: Readonly<Record<string, unknown>>): Entry {
	const { undone } = value;
	return {
		id: text(value.id),
		by: text(value.by),
		at: text(value.at),
		...(typeof undone === "string" ? { undone } : {}),
	};
}

/** Hashes are made anew: whoever corrects the words by hand means the words. */
function readSentence(value: unknown): SentenceAnchor | null {
	const { text, before, after, copies } = Object(value) as Record<string, unknown>;
	if (typeof text !== "string" || text.trim() === "") return null;
	return {
		text,
		hash: wordsHash(text),
		before: textOrNull(before),
		after: textOrNull(after),
		copies: typeof copies === "number" && copies > 0 ? copies : 1,
	};
}

function readSource(value: unknown): SourceAnchor | null {
	const { article, text: words, hash } = Object(value) as Record<string, unknown>;
	if (typeof words === "string") return { article: text(article), text: words, hash: wordsHash(words) };
	return typeof hash === "string" ? { article: text(article), text: null, hash } : null;
}

function text(value: unknown): string {
	return typeof value === "string" ? value : "";
}

function textOrNull(value: unknown): string | null {
	return typeof value === "string" && value !== "" ? value : null;
}
