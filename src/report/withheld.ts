// What is told of the writer's own notes in what leaves the desk. Of a note off the record, or under embargo before its
// day, nothing but that there is one, so that nothing passes for unsupported which is not; of one on background its
// words without the name of who spoke. Every export asks here.
import { disclosureOf, namesPerson, withoutPerson } from "../engine/disclosure.ts";
import type {
	ArticleMetadata,
	DraftReport,
	Finding,
	FindingSide,
	OwnNote,
	SentenceReport,
	Trace,
} from "../engine/model.ts";

/** What stands in the place of a note's words on a day when they are withheld; null when they may be told. */
export function withholding(note: OwnNote | undefined, now: string): string | null {
	if (note === undefined || disclosureOf(note, dayOf(now)) !== "nothing") return null;
	return note.record === "off" ? "[off the record: not shown]" : "[under embargo: not shown]";
}

/** An article as it is known to the corpus. */
interface Known extends Omit<ArticleMetadata, "publishedAt" | "language"> {
	/** Its path. */
	readonly article: string;
	readonly note?: OwnNote;
}

/** What is known of an article, without what must not be told of it. `now` is an ISO instant. */
export function toldOf<T extends Known>(article: T, now: string): T {
	const { note } = article;
	if (note === undefined) return article;
	switch (disclosureOf(note, dayOf(now))) {
		case "all":
			return article;
		case "nothing":
			return { ...article, ...hiddenSource, note: nameless(note) };
		case "words":
			return { ...article, ...unnamed(article, note), note: nameless(note) };
	}
}

/** An article as it may be cited; undefined where citing it would tell what must not be told. */
export function citable<T extends Known>(article: T, now: string): T | undefined {
	const told = toldOf(article, now);
	return told.article === article.article ? told : undefined;
}

/** Words of an article as they may be told. */
export function toldText(text: string, note: OwnNote | undefined, now: string): string {
	if (note === undefined) return text;
	return (
		withholding(note, now) ?? (disclosureOf(note, dayOf(now)) === "all" ? text : withoutPerson(text, note))
	);
}

/** A passage without what must not be told. */
export function toldTrace(trace: Trace, now: string): Trace {
	const told = toldOf(trace, now);
	if (told === trace) return trace;
	const text = toldText(trace.text, trace.note, now);
	return { ...told, text, masked: [], shown: [{ text, changed: false }] };
}

/** A check without what must not be told. */
export function toldCheck(report: DraftReport, now: string): DraftReport {
	return { ...report, sentences: report.sentences.map((sentence) => toldSentence(sentence, now)) };
}

/** A sentence of a check without what must not be told. */
export function toldSentence(sentence: SentenceReport, now: string): SentenceReport {
	const { origin, closest, others, findings } = withoutTies(sentence, now);
	return {
		...sentence,
		origin: origin && toldTrace(origin, now),
		closest: closest && toldTrace(closest, now),
		others: others.map((one) => toldTrace(one, now)),
		findings: findings.map((one) => toldFinding(one, now)),
	};
}

/**
 * A sentence's passages without why one rests on another's report, where a note is among them or behind them: that
 * would name it, or who spoke.
 */
export function withoutTies(sentence: SentenceReport, now: string): SentenceReport {
	const isHeld = (note: OwnNote | undefined) => disclosureOf(note, dayOf(now)) !== "all";
	const { origin, closest, others } = sentence;
	const beside = [origin, closest, ...others].some((trace) => isHeld(trace?.note));
	const loose = (trace: Trace): Trace => {
		const { reason, ...rest } = trace;
		if (reason === undefined) return trace;
		return beside || ("of" in reason && isHeld(reason.of.note)) ? rest : trace;
	};
	return {
		...sentence,
		origin: origin && loose(origin),
		closest: closest && loose(closest),
		others: others.map(loose),
	};
}

function toldFinding(finding: Finding, now: string): Finding {
	const { draft, source, message, rule } = finding;
	const note = source?.note;
	if (source === null || note === undefined) return finding;
	const reason = withholding(note, now);
	// Not even where it stands: that is the note's path.
	if (reason !== null) return { ...finding, ...hidden(draft, reason), source: null };
	if (disclosureOf(note, dayOf(now)) === "all") return finding;
	return {
		...finding,
		source: namesPerson(source.article, note)
			? null
			: { ...source, masked: [], ...sideWithoutPerson(source, note), note: nameless(note) },
		rule: withoutPerson(rule, note),
		message: withoutPerson(message, note),
	};
}

/** What a finding says of a note that is withheld. */
export function hidden<T extends { readonly text: string }>(draft: T, reason: string) {
	const words = draft.text.replace(/\s+/g, " ").slice(0, 160);
	const message = `Draft says “${words}”; own notes say otherwise ${reason}.`;
	return { draft: { ...draft, value: draft.text }, rule: reason, message };
}

/** The side of a finding that is a note's on background. */
export function sideWithoutPerson({ text, value }: Pick<FindingSide, "text" | "value">, note: OwnNote) {
	return { text: withoutPerson(text, note), value: withoutPerson(value, note) };
}

const hiddenSource = {
	article: "own notes",
	title: null,
	publisher: null,
	byline: null,
	published: null,
	url: null,
} as const;

/** A note on background, of which only who spoke is hidden. */
function unnamed({ article, title, publisher }: Known, note: OwnNote) {
	return {
		article: namesPerson(article, note) ? hiddenSource.article : article,
		title: title !== null && namesPerson(title, note) ? null : title,
		publisher: publisher && withoutPerson(publisher, note),
		byline: null,
		url: null,
	};
}

function nameless(note: OwnNote): OwnNote {
	return { ...note, person: null };
}

function dayOf(instant: string): string {
	return instant.slice(0, 10);
}
