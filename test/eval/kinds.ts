import { isCheckworthy } from "../../src/engine/claims.ts";
import type { Language } from "../../src/engine/language.ts";
import { DocumentReading } from "../../src/engine/reading.ts";
import { sentencesOf } from "../../src/engine/sentences.ts";
import { saidIn } from "../../src/engine/statements/said.ts";
import { type StatementKind, statementKind } from "../../src/engine/statements/statement.ts";

/** What a text of one or more sentences is: an experience, or else a claim, when one sentence is. */
export function kindOf(text: string, language: Language): { kind: StatementKind; checkworthy: boolean } {
	const sentences = sentencesOf(text, { start: 0, end: text.length }, []);
	const whole = new DocumentReading(language, {
		...{ text, date: null, english: () => true },
		sentences: sentences.map((sentence) => ({ ...sentence, masked: [] })),
	});
	const said = sentences.flatMap((_, at) => saidIn(whole.reading(at)) ?? []);
	const kinds = new Set(said.map(statementKind));
	const kind = kinds.has("experience") ? "experience" : kinds.has("claim") ? "claim" : "judgement";
	return { kind, checkworthy: sentences.some((_, at) => isCheckworthy(whole.reading(at))) };
}
