// Some of whom the article says that it befell none of them: "two rescuers were hurt" for "no rescuer was hurt".
// Gates: the claim has some of a kind as the subject of what befell them, without a doubt; the evidence, or a sentence
// beside it, says of "no" such, or of "no one", that it did; no sentence around says it of anybody.
import { noOnes } from "../data/event-words.ts";
import type { Language } from "../language.ts";
import type { Span } from "../model.ts";
import { isAlike } from "../pairing.ts";
import type { Reading } from "../reading.ts";
import { isQuestion } from "../sentences.ts";
import type { Word } from "../syntax/tree.ts";
import type { Comparator, Comparison } from "./comparison.ts";
import { passagesAround } from "./passages-around.ts";

/** What befell somebody. */
interface Told {
	readonly reading: Reading;
	/** Indexes of the word that says what, and of whom. */
	readonly act: number;
	readonly whom: number;
	readonly denied: Word | undefined;
}

const BESIDE = 1;
const SURELY = 0.6;

/** act/polarity: it befell some, and by the source none. */
export const deniedGroups: Comparator = (comparison) => {
	const { reading, readingOf, closest, neighbours } = comparison;
	const { text } = closest.passage;
	const ours = toldIn(reading).filter((one) => one.denied === undefined && isSure(one, text));
	if (ours.length === 0) return [];
	const near = [closest.passage, ...neighbours(closest.passage, BESIDE)].filter(
		(passage) => passage.article === closest.passage.article && !isQuestion(passage) && mayDeny(passage.text),
	);
	for (const own of ours)
		for (const passage of near)
			for (const other of toldIn(readingOf(passage))) {
				if (other.denied === undefined || !areOfOne(own, other, comparison.language)) continue;
				if (isToldOfSome(own, comparison)) continue;
				const [from, act] = [reading.words[own.whom], reading.words[own.act]];
				const [denied, theirs] = [other.denied, other.reading.words[other.act]];
				if (from === undefined || act === undefined || theirs === undefined) continue;
				return [
					{
						type: "act/polarity",
						direction: "different",
						relation: "incompatible",
						confidence: 0.75,
						severity: "warning",
						draft: { start: from.start, end: act.end, value: act.lemma },
						source: { start: denied.start, end: theirs.end, value: `not ${theirs.lemma}`, passage },
					},
				];
			}
	return [];
};

function mayDeny(text: string): boolean {
	return /\bno\b|\bnobody\b|\bnone\b/i.test(text);
}

/** "Two rescuers were hurt", "no one was killed". */
function toldIn(reading: Reading): readonly Told[] {
	const { words } = reading;
	return words.flatMap(({ deprel, head, upos, text }, whom): readonly Told[] => {
		if (deprel !== "nsubj:pass" && !(deprel === "nsubj" && isState(words, head))) return [];
		const no = words.find((word) => word.head === whom && word.deprel === "det" && /^no$/i.test(word.text));
		const nobody = upos === "PRON" && noOnes.has(text.toLowerCase()) ? words[whom] : undefined;
		return [{ reading, act: head, whom, denied: no ?? nobody }];
	});
}

/** "Was injured", which a tagger takes for an adjective. */
function isState(words: readonly Word[], at: number): boolean {
	return (
		words[at]?.upos === "ADJ" &&
		/(?:ed|hurt)$/i.test(words[at]?.text ?? "") &&
		words.some(({ head, deprel }) => head === at && deprel === "cop")
	);
}

/** Whether the claim says that it was so, of nobody in particular, and dates it by nothing that the source has not. */
function isSure({ reading, act, whom }: Told, source: string): boolean {
	const { words, events, denials, dates, start } = reading;
	const isGiven = (date: Span) =>
		source.includes(reading.sentence.text.slice(date.start - start, date.end - start));
	const noun = words[whom];
	if (noun?.upos !== "NOUN" || (denials[act] ?? []).length + (denials[whom] ?? []).length > 0) return false;
	const event = events.find(({ word }) => word === act);
	const open =
		event !== undefined && (event.negative || event.certainty.length + event.conditions.length > 0);
	const modal = words.some(({ head, xpos }) => head === act && (xpos === "MD" || xpos === "TO"));
	return !open && !modal && dates.every(isGiven);
}

function areOfOne(own: Told, other: Told, language: Language): boolean {
	const [whom, theirs] = [own.reading.words[own.whom], other.reading.words[other.whom]];
	if (whom === undefined || theirs === undefined) return false;
	const anybody = theirs.upos === "PRON";
	if (!anybody && whom.lemma.toLowerCase() !== theirs.lemma.toLowerCase()) return false;
	return meanOneAct(own, other, language);
}

function meanOneAct(own: Told, other: Told, language: Language): boolean {
	const [a, b] = [own.reading.words[own.act], other.reading.words[other.act]].map((word) => ({
		lemma: language.lexicon.lemma(word?.text ?? "", "VERB", "VBN"),
		upos: "VERB" as const,
	}));
	if (a === undefined || b === undefined) return false;
	if (a.lemma === b.lemma) return true;
	const relation = language.relation(a, b);
	return isAlike(relation) && relation.strength >= SURELY;
}

/** Whether a sentence around tells it of somebody, also by a verb of its own: "injured three". */
function isToldOfSome(own: Told, comparison: Comparison): boolean {
	const { closest, readingOf, language } = comparison;
	return [closest.passage, ...passagesAround(comparison)].some((passage) => {
		const reading = readingOf(passage);
		return reading.words.some(
			({ upos, deprel }, act) =>
				/^(?:VERB|ADJ)$/.test(upos) &&
				deprel !== "amod" &&
				meanOneAct(own, { reading, act, whom: -1, denied: undefined }, language) &&
				!isDeniedThere(reading, act),
		);
	});
}

function isDeniedThere(reading: Reading, act: number): boolean {
	const told = toldIn(reading).find((one) => one.act === act);
	return told?.denied !== undefined || (reading.denials[act] ?? []).length > 0;
}
