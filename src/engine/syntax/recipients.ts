import { currencyNames } from "../data/currencies.ts";
import { givingVerbs } from "../data/giving-verbs.ts";
import type { Word } from "./tree.ts";

/**
 * Mends "fined the bank 3 million euros" and "lent Denmark two ships", where the tree has the bank for a part of the sum,
 * and "sent the villagers blankets" with two objects: who gets it is the indirect object.
 */
export function withRecipients(words: readonly Word[]): readonly Word[] {
	let mended = words;
	words.forEach(({ text, deprel, head }, at) => {
		if (deprel !== "obj") return;
		const gives = givingVerbs.has(words[head]?.lemma ?? "");
		if (gives || currencyNames.has(text.toLowerCase())) mended = parted(mended, at);
		if (gives) mended = ordered(mended, at);
	});
	return mended;
}

/** What stands between a verb and the figures or the article of its object. */
function parted(words: readonly Word[], thing: number): readonly Word[] {
	const verb = words[thing]?.head ?? -1;
	let opening = thing;
	while (/^(?:NUM|DET)$/.test(words[opening - 1]?.upos ?? "")) opening--;
	const party = opening - 1;
	if (opening === thing || verb < 0 || verb >= party || words[verb]?.upos !== "VERB") return words;
	if (words[party]?.head !== thing || !/^(?:NOUN|PROPN)$/.test(words[party]?.upos ?? "")) return words;
	if (isModel(words, opening, thing)) return words;
	return words.map((word, at): Word => {
		if (at === party) return { ...word, head: verb, deprel: "iobj" };
		if (at > verb && at < party && word.head === thing) return { ...word, head: party };
		if (at >= opening && at < thing && word.head <= party)
			return { ...word, head: thing, deprel: word.upos === "DET" ? "det" : "nummod" };
		return word;
	});
}

/** "Boeing 737 jets": the figure may be a part of the name before it. */
function isModel(words: readonly Word[], figure: number, thing: number): boolean {
	const isSum = currencyNames.has(words[thing]?.text.toLowerCase() ?? "");
	return !isSum && words[figure - 1]?.upos === "PROPN" && /^\d/.test(words[figure]?.text ?? "");
}

/** Of two objects the first is the indirect one. */
function ordered(words: readonly Word[], thing: number): readonly Word[] {
	const { head = -1 } = words[thing] ?? {};
	// "What the bank lends firms" is what is lent.
	const first = words.findIndex((word, at) => at > head && word.head === head && word.deprel === "obj");
	if (first < 0 || first >= thing) return words;
	return words.map((word, at): Word => (at === first ? { ...word, deprel: "iobj" } : word));
}
