import { irregularPasts } from "../data/irregular-forms.ts";
import type { TrendWord } from "../data/trend-words.ts";
import type { Span } from "../model.ts";
import type { Token } from "../tokens.ts";
import { wordAt } from "./token-at.ts";

/** The words for what changes. */
export interface ChangedThing extends Span {
	readonly words: readonly string[];
}

const LONGEST = 8;
const AUXILIARY =
	/^(?:has|have|had|is|are|was|were|be|been|being|will|would|could|should|may|might|must|can|did|does|do|to|also|then|again|still|even|not|never|more|than|nearly|almost|about|roughly|expected|set|continued|began|it|they|he|she)$/;
const JOINS = /^(?:of|for|in|the|a|an|and|its|their|his|her)$/;
const DETERMINER = /^(?:the|an?|its|their|his|her|our|this|that|these|those)$/;

/**
 * What a cue says the change of: the object of "raised interest rates", the noun behind "a rise in", the noun before
 * "sales growth", or else the subject; null when a mark or another verb stands between.
 */
export function changedThing(
	tokens: readonly Token[],
	cue: number,
	word: TrendWord,
	particle: boolean,
): ChangedThing | null {
	if (word.kind === "noun") return behindNoun(tokens, cue) ?? beforeNoun(tokens, cue);
	if (word.transitive && !isPassive(tokens, cue)) {
		const object = phraseFrom(tokens, cue + 1);
		if (object !== null) return object;
	}
	return subjectOf(tokens, particle ? predicateBefore(tokens, cue) : cue);
}

/** "Profit was $5m, up from …", "closed up": where the predicate begins that a particle closes. */
function predicateBefore(tokens: readonly Token[], cue: number): number {
	for (let at = cue - 1; at >= Math.max(0, cue - LONGEST); at--) {
		const word = wordAt(tokens, at);
		if (/^(?:was|were|is|are|stood|stands|reached|hit|closed|ended|finished)$/.test(word)) return at;
	}
	return cue;
}

function isPassive(tokens: readonly Token[], cue: number): boolean {
	return /^(?:was|were|been|be|being|is|are)$/.test(wordAt(tokens, cue - 1));
}

function behindNoun(tokens: readonly Token[], cue: number): ChangedThing | null {
	const own = /^(?:in|of)$/.test(wordAt(tokens, cue + 1)) ? phraseFrom(tokens, cue + 2) : null;
	if (own !== null || wordAt(tokens, cue + 1) !== "of") return own;
	// "an increase of 20 percent in crime"
	const behind = nextWord(tokens, cue + 2, "in");
	return behind < 0 ? null : phraseFrom(tokens, behind + 1);
}

function nextWord(tokens: readonly Token[], from: number, word: string): number {
	for (let at = from; at < from + LONGEST; at++) if (wordAt(tokens, at) === word) return at;
	return -1;
}

function beforeNoun(tokens: readonly Token[], cue: number): ChangedThing | null {
	let from = cue;
	while (cue - from < 3 && tokens[from - 1]?.content && tokens[from - 1]?.kind === "word") from--;
	return from === cue ? null : thing(tokens, from, cue);
}

/** The noun phrase that starts at a token, up to the next figure, mark or preposition other than "of". */
function phraseFrom(tokens: readonly Token[], from: number): ChangedThing | null {
	let to = from;
	while (to - from < LONGEST) {
		const token = tokens[to];
		if (token === undefined || token.kind !== "word" || /(?:ly|fold)$/.test(token.norm)) break;
		const inner =
			token.content ||
			(to === from ? DETERMINER.test(token.norm) : /^(?:of|the|its|their)$/.test(token.norm));
		if (!inner || (to > from && (irregularPasts.has(token.norm) || /ed$/.test(token.norm)))) break;
		to++;
	}
	while (to > from && !tokens[to - 1]?.content) to--;
	return to === from ? null : thing(tokens, from, to);
}

/** The words before a verb and its auxiliaries, back to a mark or a word that can stand in no noun phrase. */
function subjectOf(tokens: readonly Token[], cue: number): ChangedThing | null {
	let to = cue;
	while (to > 0 && (AUXILIARY.test(wordAt(tokens, to - 1)) || /\p{L}ly$/u.test(wordAt(tokens, to - 1)))) to--;
	let from = to;
	while (from > 0 && to - from < LONGEST) {
		const token = tokens[from - 1];
		if (token === undefined || token.kind === "mark") break;
		if (token.kind === "number") return null;
		if (!token.content && !JOINS.test(token.norm)) break;
		from--;
	}
	// "who came to find refuge has risen": the words are of a clause inside the subject.
	if (wordAt(tokens, from - 1) === "to") return null;
	while (from < to && /^(?:of|for|in|and)$/.test(wordAt(tokens, from))) from++;
	return from === to ? null : thing(tokens, from, to);
}

function thing(tokens: readonly Token[], from: number, to: number): ChangedThing | null {
	const words = tokens.slice(from, to);
	const [first, last] = [words[0], words.at(-1)];
	if (first === undefined || last === undefined || !words.some(({ content }) => content)) return null;
	return { start: first.start, end: last.end, words: words.map(({ norm }) => norm) };
}
