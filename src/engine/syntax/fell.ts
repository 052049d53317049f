import type { Word } from "./tree.ts";

const CLAUSE = /^(?:root|advcl|conj|parataxis|ccomp|acl)/;

/**
 * Mends "while exports to Denmark fell", where the tagger takes the verb for the adjective of "one fell swoop": where it
 * is a clause of its own it is the past of "fall", and a noun that the tree put beside it is its subject.
 */
export function withFell(words: readonly Word[]): readonly Word[] {
	let mended = words;
	words.forEach(({ text, upos, deprel }, at) => {
		if (/^fell$/i.test(text) && upos !== "VERB" && CLAUSE.test(deprel)) mended = asVerb(mended, at);
	});
	return mended;
}

function asVerb(words: readonly Word[], at: number): readonly Word[] {
	const verb = words[at];
	if (verb === undefined) return words;
	const has = words.some(({ head, deprel }) => head === at && deprel.startsWith("nsubj"));
	const beside = words.findLastIndex(
		({ upos, head, deprel }, other) =>
			other < at && /^(?:NOUN|PROPN)$/.test(upos) && head === verb.head && deprel === verb.deprel,
	);
	return words.map((word, index): Word => {
		if (index === at) return { ...word, upos: "VERB", xpos: "VBD", lemma: "fall" };
		return !has && index === beside ? { ...word, head: at, deprel: "nsubj" } : word;
	});
}
