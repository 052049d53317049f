// The findings that a project had on a day: afterwards only new ones are shown. `.claimtrace/baseline.json`.
import type { DraftReport, Finding, SentenceReport } from "../engine/model.ts";
import { wordsHash } from "./anchor.ts";
import { claimWords } from "./claim-words.ts";
import { evidenceOf, isKept } from "./evidence.ts";

/** The file's name in the project's folder. */
export const baselineFile = "baseline.json";

/** A finding as a baseline has it. */
interface Known {
	readonly code: string;
	readonly words: string;
	/** The source's words, of a note whose words must not lie here a hash that begins with `HASHED`; null for gaps. */
	readonly source: string | null;
	/** What the sentence claims. */
	readonly sentence: string;
}

/** The known findings of each draft, by its path from the project's folder. */
export interface Baseline {
	readonly drafts: Readonly<Record<string, readonly Known[]>>;
}

const version = 1;

/** A baseline with the findings of these drafts, and of the others what `before` had. */
export function baselineWith(
	before: Baseline | undefined,
	reports: ReadonlyMap<string, DraftReport>,
): Baseline {
	const drafts = { ...before?.drafts };
	for (const [path, { sentences }] of reports) {
		drafts[path] = sentences.flatMap((sentence) =>
			sentence.findings.map((finding) => knownOf(sentence, finding)),
		);
	}
	return { drafts };
}

/** The file's text. */
export function writeBaseline({ drafts }: Baseline): string {
	const sorted = Object.fromEntries(Object.entries(drafts).sort(([a], [b]) => (a < b ? -1 : 1)));
	return `${JSON.stringify({ version, drafts: sorted }, null, "\t")}\n`;
}

/** The baseline in a file's text. Throws an Error that fits after the file's name. */
export function parseBaseline(json: string): Baseline {
	const again = "make it again with claimtrace check --write-baseline";
	let value: { version?: unknown; drafts?: unknown };
	try {
		value = Object(JSON.parse(json.replace(/^\uFEFF/, "")));
	} catch (cause) {
		throw new Error(`it is not valid JSON; ${again}`, { cause });
	}
	const lists = Object.values(Object(value.drafts) as Record<string, unknown>);
	if (value.version !== version || !lists.every((list) => Array.isArray(list) && list.every(isKnown)))
		throw new Error(`it is not a baseline of version ${version}; ${again}`);
	return { drafts: value.drafts as Baseline["drafts"] };
}

/** Tells for each finding of a draft, in their order, whether it was there already; each known one counts once. */
export function knownFindings(
	baseline: Baseline | undefined,
	path: string,
): (sentence: SentenceReport, finding: Finding) => boolean {
	const left = new Map<string, number>();
	const drafts = baseline?.drafts ?? {};
	for (const known of Object.hasOwn(drafts, path) ? (drafts[path] ?? []) : []) {
		const key = keyOf(known);
		left.set(key, (left.get(key) ?? 0) + 1);
	}
	return (sentence, finding) => {
		if (left.size === 0) return false;
		const key = keyOf(knownOf(sentence, finding));
		const count = left.get(key) ?? 0;
		if (count === 0) return false;
		left.set(key, count - 1);
		return true;
	};
}

function knownOf(sentence: SentenceReport, finding: Finding): Known {
	const { type, draft, source } = finding;
	return {
		code: type,
		words: claimWords(draft.text),
		source: source && (isKept(source.note) ? claimWords(source.text) : hashOf(sentence, finding)),
		sentence: claimWords(sentence.text),
	};
}

const HASHED = "sha256:";

/** Of the whole passage with the words in it: a figure alone would be guessed from its hash. */
function hashOf(sentence: SentenceReport, finding: Finding): string {
	return HASHED + wordsHash(`${evidenceOf(sentence, finding)}\n${finding.source?.text}`);
}

function keyOf({ code, words, source, sentence }: Known): string {
	return JSON.stringify([code, words, source, sentence]);
}

function isKnown(value: unknown): boolean {
	const { code, words, source, sentence } = Object(value) as Record<string, unknown>;
	const texts = [code, words, sentence].every((one) => typeof one === "string");
	return texts && (source === null || typeof source === "string");
}
