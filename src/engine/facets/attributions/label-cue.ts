import type { ParsedSentence } from "../../syntax/tree.ts";
import type { Candidate } from "./candidate.ts";
import { type ClauseTree, formAt, wordAt } from "./clause-tree.ts";
import { trimmed } from "./content.ts";

const LONGEST_NAME = 5;

/**
 * "Cole: Rates will fall" in a headline, "COLE: They will." in a transcript: a colon after the name that begins the
 * line attributes the rest of the sentence.
 */
export function labelCue(
	text: string,
	sentences: readonly ParsedSentence[],
	at: number,
	tree: ClauseTree,
): Candidate | undefined {
	const colon = colonAfterName(tree);
	if (colon === undefined || !beginsLine(text, sentences, at)) return undefined;
	const headline = at === 0 && endsLine(text, sentences, at);
	if (!headline && !isShouted(tree, colon)) return undefined;
	const content = trimmed(tree, { from: colon + 1, to: tree.words.length });
	if (content.to <= content.from || (headline && content.to - content.from < 3)) return undefined;
	return {
		frame: "label",
		head: colon,
		lemma: ":",
		cue: { from: colon, to: colon + 1 },
		source: { from: 0, to: colon },
		content: [content],
		speech: true,
	};
}

function colonAfterName(tree: ClauseTree): number | undefined {
	for (let at = 0; at <= LONGEST_NAME; at++) {
		if (formAt(tree, at) === ":")
			return /^(?:PROPN|NOUN)$/.test(wordAt(tree, at - 1)?.upos ?? "") ? at : undefined;
		if (!/^(?:PROPN|NOUN|ADJ|ADP|DET|CCONJ|PUNCT)$/.test(wordAt(tree, at)?.upos ?? "")) return undefined;
	}
	return undefined;
}

/** Names of speakers are in capitals in transcripts. */
function isShouted(tree: ClauseTree, colon: number): boolean {
	return tree.words.slice(0, colon).every(({ text }) => text.length > 1 && text === text.toUpperCase());
}

function beginsLine(text: string, sentences: readonly ParsedSentence[], at: number): boolean {
	const before = sentences[at - 1];
	return before === undefined || text.slice(before.end, sentences[at]?.start).includes("\n");
}

function endsLine(text: string, sentences: readonly ParsedSentence[], at: number): boolean {
	const next = sentences[at + 1];
	return next === undefined || text.slice(sentences[at]?.end, next.start).includes("\n");
}
