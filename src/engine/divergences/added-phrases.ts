import { wordSet } from "../data/word-set.ts";
import type { Span } from "../model.ts";
import { isContent } from "../pairing-forms.ts";
import { dependentsOf, edgesOf, relationOf } from "../syntax/dependents.ts";
import type { Word } from "../syntax/tree.ts";

/** A part of a sentence that adds something to the word it hangs on. */
export interface Addition extends Span {
	/** Index of its head, and of the word that it hangs on. */
	readonly top: number;
	readonly head: number;
	/** Indexes of its words of content. */
	readonly content: readonly number[];
	/** "with", "because"; undefined without one. */
	readonly opener: string | undefined;
}

/** Relations of phrases that are told as a whole: what can be left out: "in Geneva", "by 12 votes", "because the roof leaked". */
const ADDED = new Set(["obl", "nmod", "advcl", "acl", "appos", "conj", "parataxis"]);

/** The outermost phrases of which no word of content but those that `isMissing` says stands in a source. */
export function addedPhrases(
	words: readonly Word[],
	isMissing: (at: number) => boolean,
): readonly Addition[] {
	const dependents = dependentsOf(words);
	const { first, last } = edgesOf(words, dependents);
	const whole = words.map((word, at) => !isContent(word) || isMissing(at));
	for (const at of [...dependents.topDown].reverse()) {
		const head = words[at]?.head ?? -1;
		if (whole[at] === false && head >= 0 && head !== at) whole[head] = false;
	}
	const found: Addition[] = [];
	for (const top of dependents.topDown) {
		const word = words[top];
		if (word === undefined || whole[top] === false || !ADDED.has(relationOf(word))) continue;
		// The head of "for $14 million" is the sign.
		if (!isContent(word) && word.upos !== "SYM") continue;
		if (found.some((phrase) => isWithin(top, phrase, words))) continue;
		const all = words.slice(first[top], (last[top] ?? top) + 1);
		const spoken = all.filter(({ upos }) => upos !== "PUNCT");
		const start = spoken.find(({ upos }) => upos !== "CCONJ")?.start ?? word.start;
		const content = all.flatMap((one, at) => (isContent(one) ? [(first[top] ?? 0) + at] : []));
		const opener = (dependents.of[top] ?? []).map((at) => words[at]).find(opens)?.lemma;
		if (content.length > 0)
			found.push({ start, end: spoken.at(-1)?.end ?? word.end, top, head: word.head, content, opener });
	}
	return found;
}

/** What goes with an act and how it came about: "with her lawyer", "without a permit", "because the roof leaked". */
export function canBeLeftOut({ top, opener = "", content }: Addition, words: readonly Word[]): boolean {
	const word = words[top];
	if (word === undefined || isReference(top, words)) return false;
	const relation = relationOf(word);
	if (relation === "advcl")
		return opener === "" ? content.length > 1 && word.xpos === "VBG" : REASONS.has(opener);
	if (COMPANY.has(opener)) return relation === "obl" || relation === "nmod";
	// "In tribute", "at times": a noun without anything is part of a phrase.
	return (
		relation === "obl" &&
		opener !== "" &&
		!LINKS.has(opener) &&
		words.some(({ head }, at) => head === top && at < top && words[at]?.deprel !== "case")
	);
}

const REASONS = new Set([
	"because",
	"since",
	"as",
	"after",
	"before",
	"while",
	"although",
	"though",
	"until",
]);
/** Prepositions that a verb itself may ask for. */
const LINKS = new Set(["of", "to", "as", "than", "like", "on", "into", "'s", "except"]);
const COMPANY = new Set([
	"with",
	"without",
	"against",
	"near",
	"despite",
	"after",
	"before",
	"during",
	"amid",
]);

/** "The noise", "that time", "some quarters": what has been spoken of in other words, or nothing that could be. */
function isReference(top: number, words: readonly Word[]): boolean {
	return words.some(
		({ head, deprel, lemma }) =>
			head === top && (deprel === "det" || deprel === "amod") && REFERRING.has(lemma),
	);
}

const REFERRING = wordSet("the this that these those such some any many all most other");

function opens(word: Word | undefined): boolean {
	return word !== undefined && /^(?:case|mark)$/.test(relationOf(word));
}

function isWithin(at: number, { start, end }: Span, words: readonly Word[]): boolean {
	const word = words[at];
	return word !== undefined && start <= word.start && word.end <= end;
}
