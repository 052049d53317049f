import type { Range } from "vscode";
import type { ArticleKey, Span } from "../engine/model.ts";
import { type LineStarts, lineStartsOf, rangeIn } from "./positions.ts";

/**
 * Where spans of articles stand in lines and columns, known without opening the files. Only line starts are kept:
 * the texts are in the worker.
 */
export class ArticlePlaces {
	readonly #lines = new Map<ArticleKey, LineStarts>();

	/** Makes the places of these articles known; `textOf` gives an article's text, null when there is none. */
	async load(keys: Iterable<ArticleKey>, textOf: (key: ArticleKey) => Promise<string | null>): Promise<void> {
		const missing = [...new Set(keys)].filter((key) => !this.#lines.has(key));
		await Promise.all(
			missing.map(async (key) => {
				const text = await textOf(key);
				if (text !== null) this.#lines.set(key, lineStartsOf(text));
			}),
		);
	}

	/** The range of a span into an article; undefined until the article's places are loaded. */
	rangeOf(key: ArticleKey, span: Span): Range | undefined {
		const lines = this.#lines.get(key);
		return lines && rangeIn(lines, span);
	}

	/** Forgets everything, because articles have changed. */
	clear(): void {
		this.#lines.clear();
	}
}
