// One slip put into each sentence of real articles (those of DeFacto, BBC news), which is then checked against its own
// article: another figure, year, day or name, a denial added or left out, an opposite. What is not found is a miss; the
// sentence as it is must have no alarm.
import { checkSentences } from "../../src/engine/check.ts";
import { readDraft } from "../../src/sources/draft.ts";
import { corpusOf, plainArticle, serious } from "./checked.ts";
import { articlesIn, sentencesIn } from "./left-out.ts";
import type { Evaluate } from "./main.ts";
import { share } from "./measures.ts";
import { sampled } from "./sampled.ts";

/** Words that a sentence has at least and at most, and how many of an article are taken. */
const LEAST_WORDS = 8;
const MOST_WORDS = 40;
const MOST_SENTENCES = 12;

const DAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split(" ");

/** A slip of each kind: what it is put for, and what is put. The names are those of nobody in the articles. */
const slips: Readonly<Record<string, readonly [RegExp, (found: string) => string]>> = {
	figure: [
		/(?<![\w£$€.,:/-])\d{2,3}(?![\w.,:/-]| (?:January|February|March|April|May|June|July|August|September|October|November|December))/,
		(found) => String(Number(found) + 13),
	],
	magnitude: [/(?<=[£$€]\d+(?:\.\d+)?)(?:m|bn)\b/, (found) => (found === "m" ? "bn" : "m")],
	bound: [/\bmore than (?=\d)/, () => "fewer than "],
	year: [/(?<![\w-])(?:19[5-9]\d|20[01]\d)\b/, (found) => String(Number(found) - 3)],
	weekday: [new RegExp(`\\b(?:${DAYS.join("|")})\\b`), (found) => DAYS[(DAYS.indexOf(found) + 2) % 7] ?? ""],
	surname: [/(?<=\b(?:Mr|Ms|Mrs|Dr) )[A-Z][a-z]+/, () => "Petersen"],
	place: [
		/(?<=\bin )(?!January|February|March|April|June|July|August|September|October|November|December)[A-Z][a-z]{3,}\b(?! [A-Z\d])/,
		() => "Selby",
	],
	"denial added": [
		/(?<=\b(?:was|were|is|are|has|have|had|will|would|could|can) )(?=(?!not |no |never |only |just |a |one )[a-z])/,
		() => "not ",
	],
	"denial left out": [
		/(?<=\b(?:was|were|is|are|has|have|had|will|would|could|did|does|do) )not (?!only|yet|just|all)/,
		() => "",
	],
	order: [/\bbefore\b/, () => "after"],
	result: [/\bwon\b/, () => "lost"],
};

/** Set `slips`: the share of slips that are found, by kind, and of the sentences as they are that have an alarm. */
export const evaluate: Evaluate = async (folder, sampling) => {
	const articles = (await articlesIn(folder)).filter((_, at) => at % 10 === 5);
	const found = new Map(Object.keys(slips).map((kind): [string, boolean[]] => [kind, []]));
	const alarms: boolean[] = [];
	for (const text of sampled("slips", articles, sampling)) {
		const corpus = corpusOf([plainArticle("article.txt", text)]);
		const isAlarmed = (sentence: string) => {
			const draft = readDraft("draft.txt", sentence, "plaintext");
			return [...checkSentences(draft, corpus, { severities: {} })].some(
				(report) => serious(report).length > 0,
			);
		};
		const sentences = sentencesIn(text).filter((sentence) => {
			const words = sentence.split(" ").length;
			return words >= LEAST_WORDS && words <= MOST_WORDS && /\.$/.test(sentence) && !/["“”]/.test(sentence);
		});
		for (const sentence of sentences.slice(0, MOST_SENTENCES)) {
			alarms.push(isAlarmed(sentence));
			for (const [kind, [pattern, put]] of Object.entries(slips)) {
				const slipped = sentence.replace(pattern, put);
				if (slipped !== sentence) found.get(kind)?.push(isAlarmed(slipped));
			}
		}
	}
	const all = [...found.values()].flat();
	return {
		n: all.length,
		metrics: { found: share(all), falseAlarms: share(alarms) },
		byType: Object.fromEntries(
			[...found].map(([kind, told]) => [kind, { n: told.length, found: share(told) }]),
		),
	};
};
