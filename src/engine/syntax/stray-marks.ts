import type { Word } from "./tree.ts";

/**
 * Hangs little words on what they belong to: the "not" of "did not, however, take" on the verb, that of "with and not
 * against us" on its preposition, and the "whether" of "whether on foot or by car, they came" on the alternatives.
 */
export function withStrayMarks(words: readonly Word[]): readonly Word[] {
	const found = new Map<number, number>();
	words.forEach((_, at) => {
		const head = verbOfDenial(words, at) ?? prepositionDenied(words, at) ?? alternative(words, at);
		if (head !== undefined) found.set(at, head);
	});
	if (found.size === 0) return words;
	return words.map((word, at) => ({ ...word, head: found.get(at) ?? word.head }));
}

const DENIES = /^(?:not|n['’]t|never)$/i;

/** The verb whose auxiliary a denial hangs on. */
function verbOfDenial(words: readonly Word[], at: number): number | undefined {
	const auxiliary = words[words[at]?.head ?? -1];
	if (auxiliary?.deprel !== "aux" || !DENIES.test(words[at]?.text ?? "")) return undefined;
	return auxiliary.head > at ? auxiliary.head : undefined;
}

/** Of two prepositions before one thing the second, where it alone is denied. */
function prepositionDenied(words: readonly Word[], at: number): number | undefined {
	const [before, joining, denial, after] = [at - 2, at - 1, at, at + 1].map((place) => words[place]);
	const two = before?.upos === "ADP" && joining?.upos === "CCONJ" && after?.upos === "ADP";
	return two && /^not$/i.test(denial?.text ?? "") ? at + 1 : undefined;
}

/** The first of two alternatives without a verb of their own, which a comma parts from the clause. */
function alternative(words: readonly Word[], at: number): number | undefined {
	const { head = -1, deprel, text = "" } = words[at] ?? {};
	if (deprel !== "mark" || !/^whether$/i.test(text)) return undefined;
	const subject = words.findIndex((word) => word.head === head && word.deprel.startsWith("nsubj"));
	const between = words.slice(at + 1, subject);
	const or = between.findIndex(({ text }) => /^or$/i.test(text));
	if (or < 0 || !between.slice(or).some(({ text }) => text === ",")) return undefined;
	const first = between.findIndex((word) => word.head === head && word.upos !== "PUNCT");
	return first < 0 ? undefined : at + 1 + first;
}
