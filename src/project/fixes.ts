// What a finding's source offers in place of the draft's words. Only where one thing can be meant: a figure, a date, a
// name, the words of a quotation, a hedge, an attribution. Everything else is the writer's to put right.
import { disclosureOf, namesPerson } from "../engine/disclosure.ts";
import type { Finding, FindingSource, SentenceReport } from "../engine/model.ts";
import type { Edit } from "./edit.ts";
import { dateStyleOf, longDate, namesMonth, shortDate } from "./long-date.ts";
import { attributionFix, hedgeFix, omissionFix, quotationMarksFix } from "./restorations.ts";
import { isTaken } from "./taken.ts";

/** A change of the draft that would settle a finding. */
export interface Fix {
	readonly kind: "figure" | "date" | "name" | "quote" | "verb" | "hedge" | "attribution" | "marks";
	/** The words that the draft gets: of the source, or the source's date in the draft's way of writing. */
	readonly words: string;
	/** True where nothing speaks against making it at once. */
	readonly preferred: boolean;
	/** Into the draft's text, in its order. */
	readonly edits: readonly Edit[];
}

/** What a fix is made from. */
export interface Fixable {
	readonly finding: Finding;
	readonly sentence: SentenceReport;
	/** The whole draft. */
	readonly text: string;
}

type Replacing = Extract<Fix["kind"], "figure" | "date" | "name" | "quote" | "verb">;

const replacing: Readonly<Record<string, Replacing>> = {
	"quantity/value": "figure",
	"quantity/scale": "figure",
	"quantity/bound": "figure",
	"time/date": "date",
	"time/relative": "date",
	"time/span": "figure",
	"who/name": "name",
	"who/entity": "name",
	"quote/speaker": "name",
	"quote/altered": "quote",
	"attribution/verb": "verb",
};

/** Another name can ask for other words around it. */
const NEVER_PREFERRED: ReadonlySet<string> = new Set(["who/entity", "quote/speaker", "time/relative"]);
const LEAST_CONFIDENCE = 0.75;

/** The fix for a finding; undefined where there is no certain one. */
export function fixFor(fixable: Fixable): Fix | undefined {
	const { draft, source } = fixable.finding;
	if (source === null || fixable.text.slice(draft.start, draft.end) !== draft.text) return undefined;
	const fix = fixFrom(fixable, source);
	return fix && mayBeWritten(fix, source) ? fix : undefined;
}

/** What a draft gets is published: nothing of a note off the record, and no name of who spoke on background. */
function mayBeWritten({ words, edits }: Fix, { note }: FindingSource): boolean {
	if (note === undefined) return true;
	const disclosure = disclosureOf(note);
	if (disclosure === "nothing") return false;
	return (
		disclosure === "all" || ![words, ...edits.map(({ text }) => text)].some((one) => namesPerson(one, note))
	);
}

function fixFrom(fixable: Fixable, source: FindingSource): Fix | undefined {
	const { finding } = fixable;
	const { type } = finding;
	switch (type) {
		case "certainty/raised":
			return hedgeFix(finding, source);
		case "attribution/dropped":
			return attributionFix(fixable, source);
		case "quote/spliced":
			return omissionFix(fixable, source);
		case "quote/unmarked":
			return quotationMarksFix(fixable);
		default: {
			const kind = replacing[type];
			return kind && replacement(kind, fixable, source);
		}
	}
}

function replacement(kind: Replacing, fixable: Fixable, source: FindingSource): Fix | undefined {
	const { finding, sentence, text } = fixable;
	const { draft, type, confidence } = finding;
	if (isContested(finding, sentence)) return undefined;
	const words = kind === "date" ? dateFor(finding, source, text) : source.text;
	if (words === undefined || !isTaken(words) || words === draft.text) return undefined;
	const cased = withCaseOf(draft.text, words, draft.start === sentence.start);
	const preferred = confidence >= LEAST_CONFIDENCE && !NEVER_PREFERRED.has(type);
	return { kind, words: cased, preferred, edits: [{ start: draft.start, end: draft.end, text: cased }] };
}

/** Whether something else found about the same words would have other words there. */
function isContested({ draft, source }: Finding, { findings }: SentenceReport): boolean {
	return findings.some((other) => {
		const overlaps = other.draft.start < draft.end && draft.start < other.draft.end;
		const isWhole = other.type.startsWith("cite/") || other.type.startsWith("support/");
		return overlaps && !isWhole && other.source !== null && other.source.value !== source?.value;
	});
}

/** A date of the source as the draft writes dates: "Wednesday" in an article of 18 July is "July 17". */
function dateFor({ draft }: Finding, source: FindingSource, text: string): string | undefined {
	if (namesMonth(source.text) && !namesMonth(draft.text)) return source.text;
	if (!/^\d{4}-\d\d(?:-\d\d)?$/.test(source.value)) return namesMonth(source.text) ? source.text : undefined;
	const style = dateStyleOf(namesMonth(draft.text) ? draft.text : text);
	const withYear = /\d{4}/.test(draft.text) || !sameYear(draft.value, source.value);
	const date = withYear ? longDate(source.value, style) : shortDate(source.value, style);
	return /^on\s/i.test(draft.text) ? `${draft.text.slice(0, 2)} ${date}` : date;
}

function sameYear(a: string, b: string): boolean {
	return a.slice(0, 4) === b.slice(0, 4);
}

/** The words with a capital where the draft's begin a sentence, and without where only the source's do. */
function withCaseOf(draft: string, words: string, atStart: boolean): string {
	if (atStart || /^\p{Lu}\p{Ll}/u.test(draft)) return atStart ? capitalised(words) : words;
	// "About 50" at the head of a passage is "about 50" inside a sentence; a name keeps its capital.
	return /^(?:About|Around|At|Fewer|Just|Less|Many|More|Nearly|Only|Over|Some|Up|Under)\b/.test(words)
		? words.charAt(0).toLowerCase() + words.slice(1)
		: words;
}

function capitalised(words: string): string {
	return words.charAt(0).toUpperCase() + words.slice(1);
}
