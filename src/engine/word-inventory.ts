import type { Sentence } from "./sentences.ts";

/** What words a document has, and among which others. */
export interface WordInventory {
	/** How often each stem stands in it. */
	readonly stems: ReadonlyMap<string, number>;
	/** Its folded words in pairs as they follow each other: "on monday". */
	readonly bigrams: ReadonlySet<string>;
	/** By the words around one word, two on either side or one on each, what stands there. */
	readonly fillers: ReadonlyMap<string, ReadonlySet<string>>;
}

/** The words of these sentences. */
export function wordInventory(sentences: readonly Sentence[]): WordInventory {
	const stems = new Map<string, number>();
	const bigrams = new Set<string>();
	const fillers = new Map<string, Set<string>>();
	for (const { tokens } of sentences) {
		fill(
			fillers,
			tokens.filter(({ kind }) => kind !== "mark").map(({ norm }) => norm),
		);
		let before = "";
		for (const token of tokens) {
			if (token.kind === "mark") {
				before = "";
				continue;
			}
			stems.set(token.term, (stems.get(token.term) ?? 0) + 1);
			bigrams.add(`${before} ${token.norm}`);
			before = token.norm;
		}
	}
	return { stems, bigrams, fillers };
}

function fill(fillers: Map<string, Set<string>>, words: readonly string[]): void {
	words.forEach((word, at) => {
		for (const frame of framesAt(words, at)) {
			const known = fillers.get(frame);
			if (known === undefined) fillers.set(frame, new Set([word]));
			else known.add(word);
		}
	});
}

/** The frames in which the word at a place stands: "a b _", "a _ b", "_ a b", with "" beyond the ends. */
export function framesAt(words: readonly string[], at: number): readonly string[] {
	const word = (offset: number) => words[at + offset] ?? "";
	return [`${word(-2)} ${word(-1)} _`, `${word(-1)} _ ${word(1)}`, `_ ${word(1)} ${word(2)}`];
}
