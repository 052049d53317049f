import type { Sentence } from "../sentences.ts";
import { foldName, spellingKey } from "../spelling.ts";
import type { Token } from "../tokens.ts";

/** The words that some sentences write, whatever the accepted spelling; of a text as a rule no key is worked out. */
export class Spellings {
	readonly #words: readonly Token[];
	#norms: ReadonlySet<string> | undefined;
	#keys: ReadonlySet<string> | undefined;

	constructor(sentences: readonly Sentence[], capitalsOnly = false) {
		this.#words = sentences.flatMap(({ tokens }) =>
			tokens.filter(({ kind, capital }) => kind === "word" && (capital || !capitalsOnly)),
		);
	}

	/** Whether they have a folded word of a name, or another spelling of it. */
	has(word: string): boolean {
		this.#norms ??= new Set(this.#words.map(({ norm }) => norm));
		if (this.#norms.has(word)) return true;
		this.#keys ??= new Set(this.#words.map(({ text }) => spellingKey(foldName(text))));
		return this.#keys.has(spellingKey(word));
	}
}
