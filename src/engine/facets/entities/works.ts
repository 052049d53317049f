import { personTitles } from "../../data/name-words.ts";
import { foldName } from "../../spelling.ts";
import type { Word } from "../../syntax/tree.ts";
import { isCapital } from "../../tokens.ts";
import { headIn } from "./branches.ts";
import type { NamePlace } from "./describing.ts";

const OPEN = /^(?:["“‘']|``)$/;
const CLOSE = /^(?:["”’']|'')$/;
/** In words. */
const LONGEST = 12;

/** Titles of works: words between quotation marks of which all but the small ones have a capital. */
export function worksIn(words: readonly Word[]): readonly NamePlace[] {
	const works: NamePlace[] = [];
	let from = -1;
	for (const [at, word] of words.entries()) {
		if (from >= 0 && CLOSE.test(word.text)) {
			const to = /^[.,]$/.test(words[at - 1]?.text ?? "") ? at - 1 : at;
			if (isTitle(words, from, to)) works.push({ head: headIn(words, { from, to }), from, to });
			from = -1;
		} else if (OPEN.test(word.text)) from = at + 1;
	}
	return works;
}

function isTitle(words: readonly Word[], from: number, to: number): boolean {
	if (to - from < 2 || to - from > LONGEST || !isCapital(words[from]?.text ?? "")) return false;
	if (personTitles.has(foldName(words[from]?.text ?? ""))) return false;
	let capitals = 0;
	for (const word of words.slice(from, to)) {
		if (isCapital(word.text)) capitals++;
		else if (/^[,.?!;]$/.test(word.text)) return false;
		else if (/^(?:NOUN|VERB|ADJ|ADV|PROPN|PRON|INTJ)$/.test(word.upos) && word.text.length > 3) return false;
	}
	return capitals >= 2;
}
