import { currencyNames } from "../data/currencies.ts";
import type { Word } from "./tree.ts";

/**
 * Mends "fined the bank 3 million euros", where the tree has the bank for a part of the sum: what stands between a verb
 * and the figures of its object is the one who pays it or gets it.
 */
export function withPaidSums(words: readonly Word[]): readonly Word[] {
	let mended = words;
	words.forEach(({ text, deprel }, at) => {
		if (deprel === "obj" && currencyNames.has(text.toLowerCase())) mended = parted(mended, at);
	});
	return mended;
}

function parted(words: readonly Word[], sum: number): readonly Word[] {
	const verb = words[sum]?.head ?? -1;
	let figure = sum;
	while (words[figure - 1]?.upos === "NUM") figure--;
	const party = figure - 1;
	if (figure === sum || verb < 0 || verb >= party || words[verb]?.upos !== "VERB") return words;
	if (words[party]?.head !== sum || !/^(?:NOUN|PROPN)$/.test(words[party]?.upos ?? "")) return words;
	return words.map((word, at): Word => {
		if (at === party) return { ...word, head: verb, deprel: "iobj" };
		if (at > verb && at < party && word.head === sum) return { ...word, head: party };
		if (at >= figure && at < sum && word.head <= party) return { ...word, head: sum, deprel: "nummod" };
		return word;
	});
}
