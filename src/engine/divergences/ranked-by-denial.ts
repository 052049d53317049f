import { denialWords } from "../data/denial-words.ts";
import { wordSet } from "../data/word-set.ts";
import type { Reading } from "../reading.ts";
import type { Word } from "../syntax/tree.ts";

const DENYING: ReadonlySet<string> = new Set([...denialWords, ...wordSet("nobody nothing")]);
const HIGHEST = /^(?:JJS|RBS)$/;
const HIGHER = /^(?:JJR|RBR)$/;
const FIRST = /^(?:first|record|unprecedented)$/;
const UNEQUALLED = /^(?:so|as|such|before|ever)$/;

/**
 * Whether one says by a denial what the other says by a rank: "no harsher sentence since 2009", "the heaviest since 2009";
 * "had not met since 2009", "the first meeting since 2009".
 */
export function areRankedByDenial(a: Reading, b: Reading): boolean {
	return isRankedBy(a, b) || isRankedBy(b, a);
}

/** Whether only the first compares, and denies that anything is more: "no winner was older than Lind" denies no winner. */
export function deniesOnlyMore({ words }: Reading, source: Reading): boolean {
	const from = words.findIndex(({ lemma }) => DENYING.has(lemma.toLowerCase()));
	const compares = words.findIndex(({ xpos }, at) => at > from && HIGHER.test(xpos));
	if (from < 0 || compares < 0 || !words.slice(compares).some(({ lemma }) => lemma === "than")) return false;
	return !source.words.some(({ xpos }) => HIGHER.test(xpos) || HIGHEST.test(xpos));
}

function isRankedBy({ words: denying }: Reading, { words: ranking }: Reading): boolean {
	const from = denying.findIndex(({ lemma }) => DENYING.has(lemma.toLowerCase()));
	if (from < 0 || ranking.some(({ lemma }) => DENYING.has(lemma.toLowerCase()))) return false;
	const denied = denying.slice(from + 1);
	const isUnmatched = denied.some(({ xpos }, at) => HIGHER.test(xpos) || isEqualling(denied, at));
	if (isUnmatched && ranking.some(({ xpos }) => HIGHEST.test(xpos))) return true;
	const isFirst = ranking.some(({ lemma }) => FIRST.test(lemma.toLowerCase()));
	if (isFirst && [denied, ranking].every((words) => words.some(({ lemma }) => lemma === "since")))
		return true;
	return (
		denied.some(({ xpos, lemma }) => HIGHER.test(xpos) || UNEQUALLED.test(lemma.toLowerCase())) && isFirst
	);
}

/** "No fire had killed as many". */
function isEqualling(words: readonly Word[], at: number): boolean {
	return (
		/^(?:as|so)$/.test(words[at]?.lemma.toLowerCase() ?? "") && /^(?:JJ|RB)$/.test(words[at + 1]?.xpos ?? "")
	);
}
