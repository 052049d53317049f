import type { Corpus } from "../engine/corpus.ts";
import type { ArticleKey } from "../engine/model.ts";
import type { Passage } from "../engine/passages.ts";
import { foldName } from "../engine/spelling.ts";
import type { Token } from "../engine/tokens.ts";

/** The words of an article's prose, for questions about quotations and names. */
export class ArticleWords {
	readonly #text: string;
	/** Its words and figures in order, folded, each between two spaces. */
	readonly #folded: string;
	/** How it writes a folded name word. */
	readonly #spelled = new Map<string, string>();

	constructor(passages: readonly Passage[]) {
		this.#text = passages[0]?.article.text ?? "";
		this.#folded = foldedWords(passages.flatMap(({ tokens }) => tokens));
		for (const { tokens } of passages) {
			for (const { kind, text } of tokens) {
				const folded = kind === "mark" ? "" : foldName(text);
				// A name's spelling is that with a capital: "Internet" in it, "internet" elsewhere.
				const known = this.#spelled.get(folded);
				const better = known === undefined || (!CAPITAL.test(known) && CAPITAL.test(text));
				if (folded !== "" && better) this.#spelled.set(folded, text);
			}
		}
	}

	get isEmpty(): boolean {
		return this.#text === "";
	}

	/** Whether these words stand in it one after the other, punctuation and typography aside. */
	hasRun(tokens: readonly Token[]): boolean {
		const run = foldedWords(tokens);
		return run.length > 2 && this.#folded.includes(run);
	}

	/** The words of a name as the article writes them; undefined when it lacks one of them. */
	spelling(name: readonly string[]): string | undefined {
		const spelled = name.map((word) => this.#spelled.get(word));
		return spelled.every((word) => word !== undefined) ? spelled.join(" ") : undefined;
	}
}

const CAPITAL = /^\p{Lu}/u;

function foldedWords(tokens: readonly Token[]): string {
	const words = tokens.filter(({ kind }) => kind !== "mark").map(({ norm }) => norm);
	return ` ${words.join(" ")} `;
}

/** The words of the articles of a corpus, read when first asked for. */
export function articleWords(corpus: Corpus): (key: ArticleKey) => ArticleWords {
	const known = new Map<ArticleKey, ArticleWords>();
	return (key) => {
		const words = known.get(key) ?? new ArticleWords(corpus.passagesOf(key));
		known.set(key, words);
		return words;
	};
}
