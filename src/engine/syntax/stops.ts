import { sentenceOpeners } from "../data/abbreviations.ts";
import {
	stoppedBeforeFigures,
	stoppedLeads,
	stoppedNames,
	stoppedWords,
	timesOfDay,
} from "../data/written-forms.ts";

/**
 * Whether the stop after `word` belongs to it: the word is an abbreviation or an initial, and the stop does not close
 * a sentence too. `rest` is what follows the stop in the same run, `next` how the next run begins; both may be "".
 */
export function keepsStop(word: string, rest: string, next: string): boolean {
	const lower = word.toLowerCase();
	const bare = /^["'”’»]*$/u.test(rest);
	if (bare && next === "") return false;
	if (stoppedLeads.has(lower)) return true;
	if (lower.length <= 5 && /^[,;]/.test(rest)) return true;
	if (stoppedBeforeFigures.has(lower) && FIGURE_OR_MONTH.test(rest === "" ? next : rest)) return true;
	if (UNSPEAKABLE.test(word) && /^\p{Ll}/u.test(rest === "" ? next : rest)) return true;
	if (!isAbbreviation(word, lower)) return false;
	return !(bare && opensSentence(word, next));
}

const FIGURE_OR_MONTH = /^(?:["'(]?\p{N}|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec))/u;

/** Letters without a vowel, not all capitals: "Bn", "bldgs". */
const UNSPEAKABLE = /^[B-DF-HJ-NP-TV-XZb-df-hj-np-tv-xz][b-df-hj-np-tv-xz]{1,5}$/;

function isAbbreviation(word: string, lower: string): boolean {
	if (/^\p{Lu}$/u.test(word) || stoppedWords.has(lower)) return true;
	if (stoppedNames.has(lower)) return /^\p{Lu}/u.test(word);
	return /^\p{L}(?:\.\p{L})+$/u.test(word);
}

/** Whether the next run begins a sentence, for all that can be told from one word. */
function opensSentence(word: string, next: string): boolean {
	const [, quote = "", first = ""] = /^(["'“‘«]*)(\p{L}[\p{L}'’]*)?/u.exec(next) ?? [];
	if (!/^\p{Lu}/u.test(first)) return false;
	const initial = /^\p{Lu}$/u.test(word);
	if (initial && word === "I") return !/^\p{Lu}\./u.test(next);
	if (sentenceOpeners.has(first.toLowerCase().replace(/['’].*$/u, ""))) return !/^\p{Lu}\./u.test(next);
	if (quote !== "" && !initial) return true;
	return closesReadily(word) && !/^\p{Lu}{2,}/u.test(first) && !timesOfDay.has(first.toLowerCase());
}

/** Abbreviations that no name follows. */
function closesReadily(word: string): boolean {
	return /^(?:etc|[ap]\.m)$/iu.test(word);
}
