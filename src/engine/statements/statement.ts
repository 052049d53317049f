// Whether a sentence states something that others can look up. Each cue adds or takes points; the cues are those of
// the literature on verifiability and check-worthiness (J. Park and C. Cardie, 2014; N. Hassan et al., 2017): figures,
// names, finished acts and concrete things on one side; modals, judgements, wishes and the second person on the other.
import {
	countingWords,
	judgingAdjectives,
	judgingNouns,
	judgingVerbs,
	mentalVerbs,
	stanceWords,
	sweepingWords,
} from "../data/statement-words.ts";
import type { Word } from "../syntax/tree.ts";
import type { Said } from "./said.ts";

/** What a sentence is for somebody who would look it up. */
export type StatementKind =
	/** It can be looked up. */
	| "claim"
	/** The writer, or somebody close, went through it: nobody else can look it up. */
	| "experience"
	/** Somebody thinks, wants or urges it, or it says too little. */
	| "judgement";

/** Points from which a sentence can be looked up. */
export const CHECKABLE = 2;

/** Tells a claim from a judgement and from what the writer went through. */
export function statementKind(said: Said): StatementKind {
	if (isExperience(said)) return "experience";
	return checkablePoints(said) >= CHECKABLE ? "claim" : "judgement";
}

/** How much speaks for a claim that can be looked up; 2 and more do, 0 and less speak against it. */
export function checkablePoints(said: Said): number {
	return CUES.reduce((sum, [points, holds]) => (holds(said) ? sum + points : sum), 0) - judging(said);
}

type Cue = readonly [points: number, holds: (said: Said) => boolean];

const CUES: readonly Cue[] = [
	[2, ({ words }) => words.some((word) => word.upos === "NUM")],
	[1, ({ reading }) => reading.times.length > 0],
	[1, ({ words }) => words.some((word) => word.upos === "PROPN")],
	[2, ({ past, perfect }) => past || perfect],
	[-5, ({ modals }) => hasAny(modals, ["should", "must", "ought", "shall"])],
	[-2, ({ modals }) => hasAny(modals, ["would", "'d", "could", "might"])],
	[-1, ({ modals }) => hasAny(modals, ["will", "'ll", "wo"])],
	[1, ({ modals }) => hasAny(modals, ["can", "may", "ca"])],
	[-1, ({ subject }) => subject === undefined],
	[-1, ({ subject }) => /^(?:this|that|it|you|what)$/i.test(subject?.text ?? "")],
	[1, ({ exists }) => exists],
	[1, ({ subject }) => subject?.upos === "NOUN" || subject?.upos === "PROPN"],
	[1, ({ subject, sense }) => CONCRETE.test(sense(subject))],
	[1, ({ predicate, sense }) => HAPPENING.test(sense(predicate))],
	[-2, (said) => mentalVerbs.has(said.lemma) && !isOfSomebody(said) && !isReported(said)],
	[1, isOfSomebody],
	[-3, ({ norms }) => norms.at(-1) === "?" || norms.includes("!")],
	[-1, ({ norms }) => norms.includes("if") || norms.includes("unless")],
	[1, ({ words }) => words.filter((word) => word.upos !== "PUNCT").length >= LONG],
	[-1, ({ norms }) => norms.some((norm) => stanceWords.has(norm))],
	[1, ({ norms }) => norms.some((norm) => countingWords.has(norm))],
	[-1, ({ norms }) => norms.some((norm) => sweepingWords.has(norm))],
	[1, ({ norms }) => norms.includes("because") || /^(?:since|as)$/.test(norms[0] ?? "")],
	[-2, ({ first, past, perfect }) => first !== undefined && !past && !perfect],
];

/** What a certain person wants or thinks can be looked up. */
function isOfSomebody({ subject, words, sense }: Said): boolean {
	if (subject === undefined) return false;
	if (subject.upos === "PROPN" || /^(?:he|she)$/i.test(subject.text)) return true;
	const index = words.indexOf(subject);
	const definite = words.some((word) => word.head === index && /^(?:the|his|her|their)$/i.test(word.text));
	return definite && subject.xpos === "NN" && sense(subject) === "noun.person";
}

/** So can what others are told to have thought or said. */
function isReported({ past, perfect, subject, first }: Said): boolean {
	return (past || perfect) && first === undefined && subject !== undefined && !/^you$/i.test(subject.text);
}

const LONG = 15;
/** Things and groups that others can see. */
const CONCRETE =
	/^noun\.(?:substance|plant|animal|food|body|process|phenomenon|state|group|artifact|Tops|location|object)$/;
/** What happens to bodies and things. */
const HAPPENING = /^verb\.(?:change|body|consumption|contact|motion|weather|creation)$/;
const MOST_JUDGING = 2;

function hasAny(set: ReadonlySet<string>, wanted: readonly string[]): boolean {
	return wanted.some((word) => set.has(word));
}

function judging({ words }: Said): number {
	return Math.min(MOST_JUDGING, words.filter(isJudging).length);
}

function isJudging({ lemma, upos }: Word): boolean {
	const word = lemma.toLowerCase();
	if (upos === "ADJ") return judgingAdjectives.has(word);
	if (upos === "NOUN") return judgingNouns.has(word);
	return upos === "VERB" && judgingVerbs.has(word);
}

/** "We waited at the gate for two hours", "my son is allergic", "he started to cry". */
function isExperience(said: Said): boolean {
	return toldOfOneself(said) >= EXPERIENCED || experiencePoints(said) >= EXPERIENCED;
}

const EXPERIENCED = 3;

function toldOfOneself(said: Said): number {
	const { first, past, perfect, personal, unnamed, kin, modals, norms } = said;
	const against = Number(norms.at(-1) === "?") * 3 + Number(norms.includes("if"));
	const named = said.words.some((word) => word.upos === "PROPN");
	if (past && (personal || unnamed || (kin && !named))) return 3 - against - Number(isVerdict(said));
	if (perfect && (first !== undefined || unnamed)) return 3 - against;
	if (modals.size === 0 && !perfect && (first !== undefined || unnamed) && isLived(said)) return 3 - against;
	return 0;
}

/** "I was sorry", "the answer was wrong": the past of a judgement. */
function isVerdict({ copula, predicate, words }: Said): boolean {
	return copula && predicate.upos === "ADJ" && words.some(isJudging);
}

/** A present that somebody lives in: "I am a nurse", "we carry two pens", "my son cannot eat nuts". */
function isLived({ copula, predicate, unnamed, first, lemma, object, sense }: Said): boolean {
	if (copula) {
		const abstract = /^noun\.(?:cognition|feeling|communication|state)$/.test(sense(predicate));
		return unnamed || (/^(?:NOUN|PRON|ADV)$/.test(predicate.upos) && !abstract);
	}
	if (first === "own" || unnamed) return true;
	if (/^verb\.(?:emotion|cognition|communication|perception)$/.test(sense(predicate))) return false;
	if (mentalVerbs.has(lemma) || judgingVerbs.has(lemma) || SPEAKING.test(lemma)) return false;
	return lemma !== "have" || !ABSTRACT.test(sense(object));
}

const SPEAKING = /^(?:say|ask|thank|wonder|propose|object|guess)$/;
const ABSTRACT = /^noun\.(?:cognition|feeling|communication|attribute|state|motive)$/;

/** Small signs that add up: the writer is in it, it is past, it has a figure, a relative is in it. */
function experiencePoints(said: Said): number {
	const { first, past, perfect, personal, unnamed, kin, modals, norms, words, lemma, predicate, sense } =
		said;
	let points = first !== undefined ? 2 : Number(personal);
	if (past || perfect) points += 2;
	else if (said.reading.events.some(({ tense, status }) => tense === "past" && status !== "open"))
		points += 1;
	if (perfect && first === undefined) points -= 1;
	const mental = mentalVerbs.has(lemma) || /^verb\.(?:emotion|cognition)$/.test(sense(predicate));
	if (mental && first !== undefined) points -= 2;
	if (hasAny(modals, ["should", "must", "will", "can", "may", "'ll", "ca", "wo"])) points -= 3;
	else if (modals.size > 0) points -= 2;
	points += Number(unnamed) + Number(kin);
	points += Number(personal && words.some((word) => word.upos === "NUM"));
	points -= Number(words.some((word) => word.upos === "ADJ" && isJudging(word)));
	return points - Number(norms.includes("if")) - 2 * Number(norms.at(-1) === "?" || norms.includes("!"));
}
