import type { Word } from "./tree.ts";

/**
 * Mends "The rules need not be reviewed", where the parser takes the modal verb for the verb of the sentence: before
 * "not" and a bare infinitive it is an auxiliary of that (Quirk et al., A Comprehensive Grammar, 3.42).
 */
export function withModalNeeds(words: readonly Word[]): readonly Word[] {
	let mended = words;
	words.forEach(({ text }, at) => {
		if (/^need$/i.test(text) && /^n[o'’]t$/i.test(words[at + 1]?.text ?? "")) mended = asModal(mended, at);
	});
	return mended;
}

function asModal(words: readonly Word[], at: number): readonly Word[] {
	const need = words[at];
	const verb = words.findIndex(({ head, deprel }) => head === at && /^[cx]comp/.test(deprel));
	if (need === undefined || verb < at) return words;
	const between = words.slice(at + 2, verb);
	if (!between.every(({ upos }) => upos === "AUX" || upos === "ADV")) return words;
	const passive = between.some(({ deprel }) => deprel === "aux:pass");
	return words.map((word, index): Word => {
		if (index === verb) return { ...word, head: need.head, deprel: need.deprel };
		if (index === at) return { ...word, upos: "AUX", xpos: "MD", head: verb, deprel: "aux" };
		if (word.head !== at) return word;
		const subject = passive && word.deprel === "nsubj";
		return { ...word, head: verb, deprel: subject ? "nsubj:pass" : word.deprel };
	});
}
