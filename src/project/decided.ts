// A report with what people decided about the draft: own reporting → switches → dismissals → baseline.
import type { DraftReport, Finding, SentenceReport } from "../engine/model.ts";
import { asOwnReporting } from "../engine/own-reporting.ts";
import { placeOf, type Sentences, sentencesFrom, wordsHash } from "./anchor.ts";
import { type Baseline, knownFindings } from "./baseline.ts";
import type { Dismissal, OwnReporting } from "./entries.ts";
import { evidenceOf } from "./evidence.ts";
import { isSwitchedOff, switchesIn } from "./switches.ts";

/** Everything that was decided in a project. */
export interface Decisions {
	readonly dismissals: readonly Dismissal[];
	readonly own: readonly OwnReporting[];
	readonly baseline: Baseline | undefined;
}

export const noDecisions: Decisions = { dismissals: [], own: [], baseline: undefined };

/** How a decision stands to the draft as it is now. */
type Standing =
	/** It holds. */
	| "active"
	/** Its sentence is there, and nothing is found that it could be about. */
	| "unused"
	/** The sentence or the evidence has changed since: what it was about is shown again. */
	| "expired"
	/** Its sentence is not to be found for certain. */
	| "orphan";

export interface Decided<T> {
	readonly entry: T;
	readonly standing: Standing;
	/** Number of the sentence, from 0; null where there is no certain one, and for wider decisions. */
	readonly at: number | null;
	/** Why it does not hold, in words; "" where it does. */
	readonly why: string;
}

/** A finding that is not shown, and why. */
export interface Hidden {
	readonly sentence: SentenceReport;
	readonly finding: Finding;
	readonly by: Dismissal | "switch" | "baseline";
}

export interface DecidedReport {
	/** What is left to show. A finding whose dismissal has expired says so in its message. */
	readonly report: DraftReport;
	readonly hidden: readonly Hidden[];
	readonly dismissals: readonly Decided<Dismissal>[];
	readonly own: readonly Decided<OwnReporting>[];
}

/**
 * The report of a draft with the decisions of its project. `path` is the draft's from the project's folder, `text` its
 * text. A decision about a sentence holds only while the sentence is found for certain with the same words.
 */
export function decide(report: DraftReport, text: string, path: string, decisions: Decisions): DecidedReport {
	const { sentences } = report;
	const own = decisions.own.filter((entry) => entry.draft === path && entry.undone === undefined);
	const dismissals = decisions.dismissals.filter(
		({ draft, undone }) => undone === undefined && (draft === null || draft === path),
	);
	const local = [...own, ...dismissals].some(({ sentence }) => sentence !== null);
	const places = sentencesFrom(local ? sentences.map((sentence) => sentence.text) : []);
	const reported = own.map((entry) => decidedOwn(entry, places));
	const marked = new Set(reported.flatMap(({ standing, at }) => (standing === "active" ? [at] : [])));
	const ours = sentences.map((sentence, at) => (marked.has(at) ? asOwnReporting(sentence) : sentence));
	const decided = dismissals.map((entry) => decidedDismissal(entry, ours, places));
	const hiding = hider(decided, knownFindings(decisions.baseline, path), text);
	const hidden: Hidden[] = [];
	const left = ours.map((sentence, at) => {
		const shown = sentence.findings.flatMap((finding) => {
			const by = hiding(sentence, finding, at);
			if (by === undefined) return [withExpiry(finding, at, decided)];
			hidden.push({ sentence, finding, by });
			return [];
		});
		const same =
			shown.length === sentence.findings.length && shown.every((one, i) => one === sentence.findings[i]);
		return same ? sentence : { ...sentence, findings: shown };
	});
	return {
		report: { ...report, sentences: left },
		hidden,
		dismissals: decided.map((one) => settled(one, hidden)),
		own: reported,
	};
}

function decidedOwn(entry: OwnReporting, places: Sentences): Decided<OwnReporting> {
	const place = placeOf(entry.sentence, places);
	if (place.kind === "here") return { entry, standing: "active", at: place.at, why: "" };
	return { entry, ...adrift(place) };
}

function decidedDismissal(
	entry: Dismissal,
	sentences: readonly SentenceReport[],
	places: Sentences,
): Decided<Dismissal> {
	if (entry.sentence === null) return { entry, standing: "active", at: null, why: "" };
	const place = placeOf(entry.sentence, places);
	if (place.kind !== "here") return { entry, ...adrift(place) };
	const { at } = place;
	const sentence = sentences[at];
	if (sentence === undefined)
		return { entry, standing: "orphan", at: null, why: "its sentence is not found" };
	if (entry.scope === "sentence") {
		const same = evidenceHash(sentence) === (entry.source?.hash ?? null);
		return same ? { entry, standing: "active", at, why: "" } : { entry, ...expired(at) };
	}
	const alike = sentence.findings.filter(
		({ type, draft }) => type === entry.code && wordsHash(draft.text) === wordsHash(entry.words ?? ""),
	);
	if (alike.length === 0)
		return { entry, standing: "unused", at, why: "nothing of this kind is found any more" };
	const matching = alike.some((finding) => isAbout(entry, sentence, finding));
	return matching ? { entry, standing: "active", at, why: "" } : { entry, ...expired(at) };
}

/** The hash of the passage nearest to a sentence; null where there is none. */
function evidenceHash({ closest }: SentenceReport): string | null {
	return closest && wordsHash(closest.text);
}

function expired(at: number) {
	return { standing: "expired", at, why: "the evidence has changed since" } as const;
}

function adrift(place: Exclude<ReturnType<typeof placeOf>, { kind: "here" }>) {
	if (place.kind === "changed")
		return { standing: "expired", at: place.at, why: "the sentence has changed since" } as const;
	const why =
		place.why === "copies"
			? "its sentence stands in the draft several times"
			: "its sentence is not in the draft any more";
	return { standing: "orphan", at: null, why } as const;
}

/** Whether a dismissal of one finding is about this one: same code, same words, same evidence. */
function isAbout(entry: Dismissal, sentence: SentenceReport, finding: Finding): boolean {
	if (finding.type !== entry.code || wordsHash(finding.draft.text) !== wordsHash(entry.words ?? ""))
		return false;
	const evidence = evidenceOf(sentence, finding);
	return (evidence && wordsHash(evidence)) === (entry.source?.hash ?? null);
}

type Hiding = (sentence: SentenceReport, finding: Finding, at: number) => Hidden["by"] | undefined;

function hider(
	decided: readonly Decided<Dismissal>[],
	isKnown: ReturnType<typeof knownFindings>,
	text: string,
): Hiding {
	const switches = switchesIn(text);
	const active = decided.filter(({ standing }) => standing === "active");
	return (sentence, finding, at) => {
		// Asked for every finding, so that each known one counts once.
		const known = isKnown(sentence, finding);
		if (isSwitchedOff(switches, finding.type, finding.draft.start)) return "switch";
		const by = active.find(({ entry, at: place }) => {
			if (entry.scope === "finding") return place === at && isAbout(entry, sentence, finding);
			if (entry.scope === "sentence") return place === at;
			return entry.code === finding.type;
		});
		return by?.entry ?? (known ? "baseline" : undefined);
	};
}

/** A finding that was dismissed before something changed is shown again, and says so. */
function withExpiry(finding: Finding, at: number, decided: readonly Decided<Dismissal>[]): Finding {
	const before = decided.find(
		({ entry, standing, at: place }) =>
			standing === "expired" && place === at && (entry.code === finding.type || entry.scope === "sentence"),
	);
	if (before === undefined) return finding;
	return { ...finding, message: `${finding.message} Dismissed earlier; ${before.why}.` };
}

/** A decision for a whole draft or project that hides nothing is not in use. */
function settled(one: Decided<Dismissal>, hidden: readonly Hidden[]): Decided<Dismissal> {
	if (one.standing !== "active" || one.entry.scope === "finding") return one;
	if (hidden.some(({ by }) => by === one.entry)) return one;
	return { ...one, standing: "unused", why: "nothing of this kind is found any more" };
}
