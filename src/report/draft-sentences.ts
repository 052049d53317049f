import { checkability } from "../engine/claims.ts";
import { type Language, languageOf } from "../engine/language.ts";
import type { Draft, DraftBlock, SentenceReport } from "../engine/model.ts";
import { DocumentReading, type Reading } from "../engine/reading.ts";
import { sentencesOf } from "../engine/sentences.ts";

/** A sentence of a draft with what the check says of it. */
export interface DraftSentence {
	readonly number: number;
	readonly report: SentenceReport;
	readonly reading: Reading;
	readonly block: DraftBlock;
	readonly section: string | null;
}

const REASONS: Readonly<Record<ReturnType<typeof checkability>, string>> = {
	claim: "it states nothing that a source could carry",
	question: "a question",
	opinion: "an opinion, a wish or a forecast",
	comment: "the writer speaking of the text or of themselves",
	heading: "a heading",
	table: "a table",
	transition: "a transition",
	byline: "a byline",
	instruction: "an instruction to the reader",
};

/** The sentences of a draft as the check went through them, each read when it is asked for. */
export function* readSentences(
	draft: Draft,
	reports: readonly SentenceReport[],
	language: Language,
): Generator<DraftSentence> {
	let number = 0;
	let section: string | null = null;
	if (!draft.enabled) return;
	for (const block of draft.blocks) {
		const sentences = sentencesOf(draft.text, block, block.masked);
		const english = () => languageOf(draft.text.slice(block.start, block.end), language) === "en";
		const masked = sentences.map((sentence) => ({ ...sentence, masked: block.masked }));
		const whole = new DocumentReading(language, {
			text: draft.text,
			sentences: masked,
			date: draft.date,
			english,
		});
		for (const at of sentences.keys()) {
			const report = reports[number++];
			if (report === undefined) return;
			yield { number, report, reading: whole.reading(at), block, section };
		}
		if (block.kind === "heading")
			section = draft.text.slice(block.start, block.end).replace(/\s+/g, " ").trim();
	}
}

/** Why there is nothing to check in a sentence; null when it was checked. */
export function uncheckedReason({ report, reading, block }: DraftSentence): string | null {
	if (report.status !== "not-checkable") return null;
	return REASONS[block.kind === "heading" ? block.kind : checkability(reading, block.kind)];
}
