import { diffArrays } from "diff";
import type { ShownPart } from "../engine/model.ts";
import type { WordDiff } from "../engine/ports.ts";

/** A word or a figure whole: "4,200", "$1.2m", "mid-2017", "Xi's", "U.S", "5%". */
const WORD =
	/[$€£¥]?[\p{L}\p{M}\p{N}]+(?:(?:[.'’\-\u2010\u2011\u00ad&](?=[\p{L}\p{N}])|(?<=\d)[,:–/](?=\d))[\p{L}\p{M}\p{N}]+)*%?/gu;
const MAX_EDITS = 2000;

/**
 * The words of `after`, marked where `before` does not have them in that order. Case, quotes, dashes and spaces
 * do not count; the parts joined are `after`. What stands between two marked words is marked with them.
 */
export const shownWords: WordDiff = (before, after) => {
	const words = [...after.matchAll(WORD)];
	const fresh = freshWords(keys(before), keys(after));
	const parts: ShownPart[] = [];
	let at = 0;
	words.forEach((word, i) => {
		push(parts, after.slice(at, word.index), fresh[i] === true && fresh[i - 1] === true);
		push(parts, word[0], fresh[i] === true);
		at = word.index + word[0].length;
	});
	push(parts, after.slice(at), false);
	return parts;
};

function keys(text: string): string[] {
	return [...text.matchAll(WORD)].map(([word]) =>
		word
			.normalize("NFKC")
			.toLowerCase()
			.replace(/’/g, "'")
			.replace(/[\u2010\u2011–]/g, "-")
			.replace(/\u00ad/g, ""),
	);
}

/** For each word of `after`, whether it is new. Texts with little in common are compared as sets of words. */
function freshWords(before: string[], after: string[]): boolean[] {
	const changes = diffArrays(before, after, { maxEditLength: MAX_EDITS });
	if (!changes) {
		const known = new Set(before);
		return after.map((word) => !known.has(word));
	}
	return changes
		.filter((change) => !change.removed)
		.flatMap((change) => change.value.map(() => change.added));
}

function push(parts: ShownPart[], text: string, changed: boolean): void {
	if (text === "") return;
	const last = parts.at(-1);
	if (last?.changed === changed) parts[parts.length - 1] = { text: last.text + text, changed };
	else parts.push({ text, changed });
}
