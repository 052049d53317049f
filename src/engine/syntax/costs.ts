import { approximators } from "../data/bounds.ts";
import { speechVerbs } from "../data/quotations.ts";
import { wordSet } from "../data/word-set.ts";
import { CLAUSE_RELATION } from "./clause-relation.ts";
import type { Word } from "./tree.ts";

const NOMINAL = /^(?:NOUN|PROPN)$/;
const PREDICATE = /^(?:nsubj|cop|aux|expl)/;
const ABOUT: ReadonlySet<string> = new Set([
	...approximators,
	...wordSet("under only just at least most more less than up to a an"),
]);
const LONGEST_ABOUT = 3;

/**
 * Mends "The rescue cost about 9,000 euros", where the tagger takes the verb for the noun: between a noun that it is
 * compounded with and a sum, in a clause without a verb, it is one.
 */
export function withCosts(words: readonly Word[]): readonly Word[] {
	let mended = words;
	words.forEach(({ text, upos }, at) => {
		if (upos === "NOUN" && /^costs?$/i.test(text)) mended = asVerb(mended, at);
	});
	return mended;
}

function asVerb(words: readonly Word[], at: number): readonly Word[] {
	const [cost, subject, sum] = [words[at], at - 1, sumBehind(words, at)];
	if (cost === undefined || sum === undefined || !isPartOf(words, subject, at)) return words;
	const place = placeOf(words, at, sum);
	if (place === undefined) return words;
	const xpos = /s$/i.test(cost.text) ? "VBZ" : "VBD";
	return words.map((word, index): Word => {
		if (index === at) return { ...word, upos: "VERB", xpos, lemma: "cost", ...place };
		if (index === subject) return { ...word, head: at, deprel: "nsubj" };
		if (index === sum) return { ...word, head: at, deprel: "obj" };
		if (word.head !== at && word.head !== sum) return word;
		if (/^(?:punct|mark|cc)$/.test(word.deprel)) return { ...word, head: at };
		if (index < subject) return { ...word, head: subject };
		if (index < sum) return { ...word, head: sum };
		return word.head === at ? { ...word, deprel: word.deprel.replace(/^nmod/, "obl") } : word;
	});
}

/** Whether a noun hangs on the one behind it, or on what that hangs on. */
function isPartOf(words: readonly Word[], noun: number, at: number): boolean {
	const { upos = "X", head = -1, deprel = "" } = words[noun] ?? {};
	return NOMINAL.test(upos) && /^(?:compound|nmod)/.test(deprel) && (head === at || head === words[at]?.head);
}

/** What the verb hangs on, as its noun or the sum does now; undefined where another word is the predicate. */
function placeOf(words: readonly Word[], at: number, sum: number): Pick<Word, "head" | "deprel"> | undefined {
	const [cost, figure] = [words[at], words[sum]];
	if (cost === undefined || figure === undefined) return undefined;
	const top = cost.head === sum ? sum : at;
	if (words.some(({ head, deprel }) => head === top && PREDICATE.test(deprel))) return undefined;
	const { head, deprel } = top === sum ? figure : cost;
	if (CLAUSE_RELATION.test(deprel)) return { head, deprel };
	if (words.some((word) => word.head === top && word.deprel === "mark")) return { head, deprel: "advcl" };
	const said = deprel === "obj" && figure.head === at && speechVerbs.has(words[head]?.lemma ?? "");
	return said ? { head, deprel: "ccomp" } : undefined;
}

/** The head of "9,000 euros" or "$40" behind a word; undefined where something else stands there. */
function sumBehind(words: readonly Word[], at: number): number | undefined {
	let next = at + 1;
	while (next <= at + LONGEST_ABOUT && ABOUT.has(words[next]?.text.toLowerCase() ?? "")) next++;
	if (words[next]?.upos === "SYM") return next;
	if (words[next]?.upos !== "NUM") return undefined;
	while (words[next + 1]?.upos === "NUM") next++;
	return words[next + 1]?.upos === "NOUN" ? next + 1 : next;
}
