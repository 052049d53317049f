import { foldName } from "../../spelling.ts";
import type { Word } from "../../syntax/tree.ts";
import { isCapital } from "../../tokens.ts";
import type { TextContext } from "./entity.ts";

/** A sentence whose words are known as they are written before they are parsed. */
export interface WrittenSentence {
	/** The texts of `words`, in order. */
	readonly written: readonly string[];
	readonly words: readonly Word[];
}

/** What the sentences of a text tell of its words. One is parsed only where the tag of a word of it decides. */
export function textContext(sentences: readonly WrittenSentence[]): TextContext {
	let known: WrittenWords | undefined;
	const written = () => {
		known ??= writtenWords(sentences);
		return known;
	};
	return {
		lowercaseElsewhere: (word) => written().common.has(word),
		namedElsewhere: (word) =>
			!written().common.has(word) &&
			(written().inside.get(word) ?? []).some(({ sentence, at }) => sentence.words[at]?.upos === "PROPN"),
	};
}

interface Place {
	readonly sentence: WrittenSentence;
	readonly at: number;
}

interface WrittenWords {
	/** Those that stand without a capital. */
	readonly common: ReadonlySet<string>;
	/** By folded word, where it stands with a capital and opens no sentence. */
	readonly inside: ReadonlyMap<string, readonly Place[]>;
}

function writtenWords(sentences: readonly WrittenSentence[]): WrittenWords {
	const common = new Set<string>();
	const inside = new Map<string, Place[]>();
	for (const sentence of sentences)
		for (const [at, word] of sentence.written.entries()) {
			if (!isCapital(word)) common.add(word);
			else if (at > 0) {
				const folded = foldName(word);
				const places = inside.get(folded);
				if (places === undefined) inside.set(folded, [{ sentence, at }]);
				else places.push({ sentence, at });
			}
		}
	return { common, inside };
}
