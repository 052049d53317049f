import model from "wink-eng-lite-web-model";
import wink from "wink-nlp";
import type { TreebankSentence } from "../../scripts/train/conllu.ts";

/**
 * The share of words that wink-nlp tags as the treebank does. It splits words in its own way: words that it splits
 * otherwise are left out, which is to its advantage.
 */
export function winkTags(sentences: readonly TreebankSentence[]): number {
	const { readDoc, its } = wink(model, ["sbd", "pos"]);
	let right = 0;
	let all = 0;
	for (const { words } of sentences) {
		const tokens = readDoc(words.map(({ form }) => form).join(" ")).tokens();
		const forms = tokens.out();
		const tags = tokens.out(its.pos) as unknown as readonly string[];
		let at = 0;
		for (const { form, upos } of words) {
			const found = forms.indexOf(form, at);
			if (found < 0 || found > at + 4) continue;
			at = found + 1;
			all++;
			if (tags[found] === upos) right++;
		}
	}
	return right / all;
}
