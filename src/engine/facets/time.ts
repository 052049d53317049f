import { reportingVerbs, speechFrames } from "../data/time-words-reporting.ts";
import type { Sentence } from "../sentences.ts";
import type { Token } from "../tokens.ts";
import { isBareYear } from "./figure-context.ts";
import { type DateMention, dateMentions } from "./timex/date-mentions.ts";
import { wordAt } from "./token-at.ts";

/** A date of a sentence; its span points into the sentence's own text. */
export interface DateFacet extends DateMention {
	/** As written, in lower case. */
	readonly words: string;
	/** Whether it dates the saying ("said on Tuesday"), not what is told. */
	readonly said: boolean;
	/** Whether the words themselves give the year. */
	readonly statesYear: boolean;
}

/** The dates of a sentence, in order; `reference` is the ISO day on which it was written, null when unknown. */
export function datesOf(sentence: Sentence, reference: string | null): readonly DateFacet[] {
	const read = dateMentions(visibleText(sentence), reference).map((mention): DateFacet => {
		const start = sentence.start + mention.start;
		const end = sentence.start + mention.end;
		const words = sentence.text.slice(mention.start, mention.end).toLowerCase().replace(/\s+/g, " ");
		const said = datesSaying(sentence.tokens, start, end);
		return { ...mention, start, end, words, said, statesYear: /\d{4}/.test(words) };
	});
	const years = yearsOf(sentence).filter((year) =>
		read.every((date) => date.end <= year.start || date.start >= year.end),
	);
	return [...read, ...years].sort((a, b) => a.start - b.start);
}

/** Years that stand before a noun ("the 2016 election"): no date of an act, but a figure that can be wrong. */
function yearsOf({ tokens }: Sentence): readonly DateFacet[] {
	return tokens.flatMap((token, at): DateFacet[] => {
		if (!/^(?:1[5-9]|20)\d\d$/.test(token.text) || !isBareYear(tokens, at)) return [];
		const { start, end, text } = token;
		return [
			{
				start,
				end,
				value: text,
				words: text,
				relative: false,
				weekday: null,
				grain: "year",
				said: false,
				statesYear: true,
			},
		];
	});
}

/** The sentence with blanks where its text is masked, so that offsets hold. */
function visibleText({ start, text, tokens }: Sentence): string {
	let visible = "";
	let at = 0;
	for (const token of tokens) {
		visible += text.slice(at, token.start - start).replace(/\S/g, " ") + token.text;
		at = token.end - start;
	}
	return visible;
}

/** "said on Tuesday", "told Reuters on Tuesday", "on Tuesday said", "On Tuesday, the ministry said". */
function datesSaying(tokens: readonly Token[], start: number, end: number): boolean {
	const after = tokens.findIndex((token) => token.start >= end);
	if (after >= 0 && reportingVerbs.has(wordAt(tokens, after))) return true;
	const first = tokens.findIndex((token) => token.start >= start);
	if (after >= 0 && first <= 1 && tokens[after]?.text === ",")
		return [2, 3, 4].some((step) => reportingVerbs.has(wordAt(tokens, after + step)));
	let before = first - 1;
	while (before >= Math.max(0, first - 6) && speechFrames.has(wordAt(tokens, before))) before--;
	const told = [before - 1, before - 2].some((at) => wordAt(tokens, at) === "told");
	return told || reportingVerbs.has(wordAt(tokens, before));
}
