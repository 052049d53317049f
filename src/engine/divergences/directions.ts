import {
	type DirectionWord,
	directionModifiers,
	directionNouns,
	directionVerbs,
} from "../data/direction-words.ts";
import { operators } from "../data/event-words.ts";
import { irregularPasts } from "../data/irregular-forms.ts";
import { wordSet } from "../data/word-set.ts";
import type { Quantity } from "../facets/quantity.ts";
import type { Span } from "../model.ts";
import type { Reading } from "../reading.ts";
import { firstFrom } from "../spans.ts";
import { CLAUSE_RELATION } from "../syntax/clause-relation.ts";
import type { Word } from "../syntax/tree.ts";
import type { Token } from "../tokens.ts";
import { isSameOrBare } from "./figures.ts";
import { anchorOf } from "./same-thing.ts";

/** A word of a sentence that says that a size rises, lies above another, or the contrary. */
export interface DirectionCue extends DirectionWord {
	/** Index of the word. */
	readonly word: number;
	/** Index of the head of what has the size; undefined when the tree does not tell. */
	readonly thing: number | undefined;
	/** "No increase": it or what it hangs on is negated. */
	readonly denied: boolean;
}

/** What figures tell without a word: "was $94.8 million, compared with $106.6 million a year ago". */
export interface ToldByFigures extends DirectionCue {
	/** Both figures. */
	readonly span: Span;
}

/** A figure and the one it is compared with. */
export interface ComparedFigures {
	readonly figure: Quantity;
	readonly before: Quantity;
}

/** The figures of a sentence that are compared with another behind them: "18 cents, down from 30 cents". */
export function comparedFigures(reading: Reading): readonly ComparedFigures[] {
	if (!mayCompareFigures(reading.sentence.tokens)) return [];
	const { quantities } = reading;
	return quantities.flatMap((figure, at) => {
		const before = quantities.slice(at + 1).find((other) => comparesWith(reading, figure, other));
		return before === undefined ? [] : [{ figure, before }];
	});
}

/** What such pairs tell of the direction. */
export function toldByFigures(reading: Reading): readonly ToldByFigures[] {
	return comparedFigures(reading).flatMap(({ figure, before }): readonly ToldByFigures[] => {
		const word = anchorOf(reading, figure);
		if (word === undefined || before.value === figure.value) return [];
		const side = figure.value > before.value ? "up" : "down";
		const span = { start: figure.start, end: before.end };
		return [{ axis: "change", side, word, thing: thingOf(reading.words, word), denied: false, span }];
	});
}

/** Told from the words alone: whether `comparedFigures` and `toldByFigures` may give any. */
export function mayCompareFigures(tokens: readonly Token[]): boolean {
	return tokens.some(({ norm }) => COMPARES.has(norm));
}

const COMPARES = wordSet("compared compares comparing versus vs against from");
const LONGEST_WAY = 12;

function comparesWith({ sentence: { tokens } }: Reading, figure: Quantity, other: Quantity): boolean {
	if (!isSameOrBare(figure, other) || figure.per !== other.per || figure.unit.kind === "ordinal")
		return false;
	if (
		figure.unit.kind === "money" &&
		other.unit.kind === "money" &&
		figure.unit.currency !== other.unit.currency
	)
		return false;
	if (Math.abs(Math.log10(Math.abs(figure.value / other.value))) > 1) return false;
	const between = tokens.slice(firstFrom(tokens, figure.end), firstFrom(tokens, other.start));
	return (
		between.length <= LONGEST_WAY &&
		between.some(({ norm }, at) => COMPARES.has(norm) && !(norm === "from" && isClosed(between.slice(at)))) &&
		!between.some(({ text, norm }) => text === ";" || norm === "while" || norm === "but")
	);
}

/** "22 % from the quarter before, with tons down 13 %": what is behind the comma is not what it changed from. */
function isClosed(tokens: readonly Token[]): boolean {
	return tokens.some(({ text }) => text === ",");
}

/** The direction cues of a sentence; of the denied ones only nouns, as a verb's denial can be of how it moved, or when. */
export function directionsOf(reading: Reading): readonly DirectionCue[] {
	const { words } = reading;
	return words.flatMap((word, at): readonly DirectionCue[] => {
		const told = directionOf(word);
		if (told === undefined || !stands(words, at, told) || isBound(reading, word, told)) return [];
		const thing = thingOf(words, at);
		const denied = isDenied(words, at);
		if ((denied && !isDeniedNoun(words, at)) || isNone(words, thing) || isRuledOut(words, at)) return [];
		return [{ ...told, word: at, thing, denied }];
	});
}

/**
 * "After a decline of five months, inflation picked up": whether the claim itself goes on to the contrary of a word, so
 * that an article which only tells the second does not contradict the first.
 */
export function isTurnedLater(reading: Reading, word: number): boolean {
	const { words } = reading;
	if (!words.some(({ head, deprel, lemma }) => head === word && deprel === "case" && LEADS.test(lemma)))
		return false;
	const cues = directionsOf(reading);
	const own = cues.find((cue) => cue.word === word);
	return own !== undefined && cues.some(({ axis, side }) => axis === own.axis && side !== own.side);
}

const LEADS = /^(?:after|following)$/i;

function directionOf({ text, lemma, upos, deprel }: Word): DirectionWord | undefined {
	const form = text.toLowerCase();
	const base = lemma.toLowerCase();
	// A tagger takes "fell" for an adjective at times, and "rose" for a noun.
	const isPast = irregularPasts.has(form) && CLAUSE_RELATION.test(deprel);
	if (isPast && directionVerbs.has(form)) return directionVerbs.get(form);
	if (upos === "VERB")
		return directionVerbs.get(form) ?? directionVerbs.get(base) ?? directionModifiers.get(form);
	if (upos === "NOUN") return directionNouns.get(form) ?? directionNouns.get(base);
	if (upos === "ADJ" || upos === "ADV" || upos === "ADP") return directionModifiers.get(form);
	return undefined;
}

const FARES = /^(?:do|fare|perform|be)$/;

/** "More than" and "less than" before a figure are bounds; "over" and "up" are mostly something else. */
function stands(words: readonly Word[], at: number, { axis }: DirectionWord): boolean {
	const word = words[at];
	if (word === undefined) return false;
	const form = word.text.toLowerCase();
	if (word.upos === "ADP" && axis === "limit") {
		// "Came in below the forecasts": the word is the verb's.
		if (form === "in" && directionModifiers.get(words[at + 1]?.text.toLowerCase() ?? "")?.axis === "limit")
			return false;
		if (/^(?:in|within|inside)$/.test(form)) return RANGE.test(words[word.head]?.lemma ?? "");
		return word.deprel === "case" && form !== "over" && form !== "under";
	}
	if (word.upos !== "ADP" && axis === "limit" && word.upos !== "VERB") return false;
	if (form === "over" || form === "under" || isWithParticle(words, at)) return false;
	// "The drug worked better in men" compares how something works, not how much of it there is.
	if (axis === "quality" && word.upos === "ADV" && !FARES.test(words[word.head]?.lemma ?? "")) return false;
	if (word.lemma === "push" && words.slice(at + 1, at + 1 + PUSHED).some(({ text }) => DOWN.test(text)))
		return false;
	// "Held steady" is level; who holds a majority has it.
	if (word.lemma === "hold" && words.some(({ head, deprel }) => head === at && deprel === "obj"))
		return false;
	if ((form === "up" || form === "down") && word.deprel === "compound:prt") {
		const verb = words[word.head]?.lemma ?? "";
		// "Inflation picked up"; a bus picks up its passengers.
		const picks =
			verb === "pick" && !words.some(({ head, deprel }) => head === word.head && deprel === "obj");
		return SENDS.test(verb) || picks;
	}
	if (form === "up" && words[at + 1]?.text.toLowerCase() === "to") return false;
	const than = words[at + 1]?.text.toLowerCase() === "than";
	if (than && /^(?:more|less|fewer|greater)$/.test(form) && words[at + 2]?.upos === "NUM") return false;
	return true;
}

/** "Dropped out", "fell short", "pulled up": the two words together are no move of a measure. */
function isWithParticle(words: readonly Word[], at: number): boolean {
	const [before, word, after, next] = [words[at - 1], words[at], words[at + 1], words[at + 2]];
	if (word?.upos === "VERB") return PARTED.test(after?.text ?? "") && next?.upos !== "NUM";
	if (!/^(?:up|down)$/i.test(word?.text ?? "") || before?.upos !== "VERB") return false;
	if (after?.upos === "NUM" || /^(?:[$€£%]|from|by|on|to|sharply|slightly)$/i.test(after?.text ?? ""))
		return false;
	return word?.head === at - 1 && !MOVES.test(before.lemma);
}

const PARTED = /^(?:out|apart|through|behind|short|ill|asleep|silent|foul)$/i;
const MOVES =
	/^(?:be|end|finish|close|open|trade|move|go|come|edge|tick|inch|rise|climb|fall|drift|send|drive|knock|bring|pull|drag|force|push|pick)$/;

/** "Pushed the krona to its weakest level": not everything is pushed up. */
const DOWN = /^(?:down|lower|below|lows?|lowest|weaker|weakest)$/i;
const PUSHED = 8;

/** "Sending its shares down 17 %", where the tree has a verb of two words. */
const SENDS = /^(?:send|drive|knock|bring|pull|drag|force)$/;

/** "By more than a third": the word belongs to the share. */
function isBound({ quantities }: Reading, word: Word, { axis }: DirectionWord): boolean {
	return (
		axis === "comparison" &&
		quantities.some(({ start, end, fraction }) => fraction && start <= word.start && word.end <= end)
	);
}

const RANGE = /^(?:range|band|target|limit|corridor|forecast|guidance|level)$/;

/** "No jobs would be cut". */
function isNone(words: readonly Word[], thing: number | undefined): boolean {
	return words.some(({ head, text }) => head === thing && /^no$/i.test(text));
}

/**
 * "No increase", "did not see an increase": in "no increase in profits" it is not the profits that are denied, and "no
 * further increase" denies none.
 */
function isDeniedNoun(words: readonly Word[], at: number): boolean {
	const word = words[at];
	if (word?.upos !== "NOUN" || /^(?:NOUN|PROPN)$/.test(words[word.head]?.upos ?? "")) return false;
	return !words.some(({ head, deprel }) => head === at && deprel === "amod");
}

/** "Would not rule out a rise", "denied an increase": the verb above denies the noun, or leaves it open. */
function isRuledOut(words: readonly Word[], at: number): boolean {
	const { head = -1, upos, deprel = "" } = words[at] ?? {};
	const above = words[head];
	if (above?.upos !== "VERB" || upos !== "NOUN" || !/^(?:obj|nsubj:pass)$/.test(deprel)) return false;
	const particle = words.find((word) => word.head === head && word.deprel === "compound:prt");
	const lemma = particle === undefined ? above.lemma : `${above.lemma} ${particle.text.toLowerCase()}`;
	return operators.get(lemma)?.negative === true;
}

/** Whether the word or what it hangs on is negated. */
function isDenied(words: readonly Word[], at: number): boolean {
	const above = new Set([at, words[at]?.head ?? -1]);
	return words.some(({ head, text }) => above.has(head) && DENIES.test(text));
}

/** Words that deny, and what ends in "n't". */
export const DENIES = /^(?:not|no|never|neither|nor|without|hardly)$|n['’]t$/i;

const SUBJECT = /^nsubj/;

/** What a cue says it of: the object of "raise", the subject of "rise", the noun behind "a rise in", "sales" of "sales growth". */
function thingOf(words: readonly Word[], at: number): number | undefined {
	const child = (head: number, relation: RegExp, from = 0) => {
		const found = words.findIndex((word, i) => i >= from && word.head === head && relation.test(word.deprel));
		return found < 0 ? undefined : found;
	};
	const word = words[at];
	if (word === undefined) return undefined;
	if (word.upos === "NOUN")
		return child(at, /^nmod$/, at + 1) ?? child(at, /^(?:compound|amod|nmod)/) ?? subjectAbove(words, at);
	// In "below analyst forecasts" a tree may have the preposition on the first noun.
	if (word.upos === "ADP" && words[word.head]?.deprel === "compound") return words[word.head]?.head;
	if ((word.upos === "ADJ" && word.deprel === "amod") || word.upos === "ADP") return word.head;
	if (word.upos === "VERB") {
		const subject = child(at, SUBJECT);
		// "City, who have slipped to third": who it is stands above the clause.
		const relative =
			word.deprel === "acl:relcl" && /^(?:which|who|that)$/i.test(words[subject ?? -1]?.text ?? "");
		const own = child(at, /^obj$/) ?? (relative ? word.head : subject);
		return own ?? (isFiniteClause(words, at) ? undefined : subjectAbove(words, at));
	}
	return child(at, SUBJECT) ?? subjectAbove(words, at);
}

/** "… after it plunged": a clause with a tense has a subject of its own, which the tree may have missed. */
function isFiniteClause(words: readonly Word[], at: number): boolean {
	const { deprel, xpos } = words[at] ?? { deprel: "", xpos: "" };
	if (!/^advcl/.test(deprel)) return false;
	return /^VB[DZP]$/.test(xpos) || words.some(({ head, deprel: link }) => head === at && link === "aux");
}

const MOST_STEPS = 4;

/** The noun that the word's clause says something of: its head when that is one, or the subject of a verb above. */
function subjectAbove(words: readonly Word[], at: number): number | undefined {
	let from = at;
	for (let step = 0; step < MOST_STEPS; step++) {
		const relation = words[from]?.deprel ?? "";
		const head = words[from]?.head ?? -1;
		const above = words[head];
		if (above === undefined) return undefined;
		if (/^(?:acl|amod|nmod|appos|compound)/.test(relation) && /^(?:NOUN|PROPN)$/.test(above.upos))
			return head;
		const subject = words.findIndex((word) => word.head === head && SUBJECT.test(word.deprel));
		const object = words.findIndex(
			(word) => word.head === head && word.deprel === "obj" && word !== words[from],
		);
		if (/^(?:xcomp|advcl)/.test(relation) && object >= 0) return object;
		if (subject >= 0) return subject;
		from = head;
	}
	return undefined;
}
