import type { Sentence } from "../sentences.ts";
import { foldName, isShouted, spellingKey } from "../spelling.ts";
import type { Token } from "../tokens.ts";

/** The words that some sentences write, whatever the accepted spelling; of a text as a rule no key is worked out. */
export class Spellings {
	readonly #words: readonly Token[];
	#norms: ReadonlySet<string> | undefined;
	#keys: ReadonlySet<string> | undefined;
	#initials: string | undefined;

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

	/** Whether their words with a capital write out an acronym: "Air Force" is enough for "USAF". */
	spellOut(acronym: string): boolean {
		const letters = foldName(acronym);
		if (!isShouted(acronym) || letters.length < SHORTEST) return false;
		this.#initials ??= initialsOf(this.#words.filter(({ capital }) => capital));
		const own = letters.replace(OF_A_COUNTRY, "");
		return this.#initials.includes(letters) || (own.length > 1 && this.#initials.includes(own));
	}
}

/** Of words with a capital, a space where more than "of the" parts two. */
function initialsOf(words: readonly Token[]): string {
	return words
		.map(({ norm, start }, at) => (start - (words[at - 1]?.end ?? start) > WIDEST ? ` ${norm[0]}` : norm[0]))
		.join("");
}

const WIDEST = 8;
const SHORTEST = 3;
/** What the name of a country's own body begins with. */
const OF_A_COUNTRY = /^(?:us|uk|eu|un)/;
