import type { ParsedSentence } from "../../syntax/tree.ts";
import { type ClauseTree, formAt, wordAt } from "./clause-tree.ts";
import { trimmed } from "./content.ts";
import type { Placed } from "./sentence-attributions.ts";

const LONGEST_NAME = 5;

/** "Cole: Rates will fall": in a headline, a colon after a name attributes the rest. */
export function headlineCue(
	text: string,
	sentences: readonly ParsedSentence[],
	at: number,
	tree: ClauseTree,
): Placed | undefined {
	if (at > 0 || !isAlone(text, sentences)) return undefined;
	for (let colon = 1; colon <= LONGEST_NAME; colon++) {
		if (formAt(tree, colon) !== ":") {
			if (!/^(?:PROPN|NOUN|ADJ|ADP|DET|CCONJ|PUNCT)$/.test(wordAt(tree, colon - 1)?.upos ?? ""))
				return undefined;
			continue;
		}
		const last = wordAt(tree, colon - 1);
		if (last === undefined || !/^(?:PROPN|NOUN)$/.test(last.upos)) return undefined;
		const content = trimmed(tree, { from: colon + 1, to: tree.words.length });
		if (content.to - content.from < 3) return undefined;
		return {
			frame: "headline",
			head: colon,
			lemma: ":",
			cue: { from: colon, to: colon + 1 },
			source: { from: 0, to: colon },
			content: [content],
			speech: true,
			nested: false,
		};
	}
	return undefined;
}

/** The first sentence is a headline when a line break follows it. */
function isAlone(text: string, sentences: readonly ParsedSentence[]): boolean {
	const [first, second] = sentences;
	return first !== undefined && (second === undefined || text.slice(first.end, second.start).includes("\n"));
}
