import type { Span } from "../model.ts";
import type { Word } from "./tree.ts";

/** The sentences read last, by what they say: who edits a draft asks for most of it again, and articles copy each other. */
export class TreeMemo {
	readonly #most: number;
	/** The one asked for last at the end; places are counted from the first word. */
	readonly #trees = new Map<string, readonly Word[]>();
	#size = 0;

	/** About `most` words are remembered. */
	constructor(most: number) {
		this.#most = most;
	}

	/** What `read` reads of a sentence whose words stand at `spans`; it may depend on the sentence's text alone. */
	words(text: string, spans: readonly Span[], read: () => readonly Word[]): readonly Word[] {
		const [from, to] = [spans[0]?.start ?? 0, spans.at(-1)?.end ?? 0];
		if (spans.length > MOST_WORDS || to - from > LONGEST) return read();
		const key = keyOf(text.slice(from, to), spans, from);
		// All words that are given are copies: of one shape, the engine's code for them stays optimised.
		return placed(this.#known(key) ?? this.#put(key, read(), from), from);
	}

	#known(key: string): readonly Word[] | undefined {
		const known = this.#trees.get(key);
		if (known === undefined) return undefined;
		this.#trees.delete(key);
		this.#trees.set(key, known);
		return known;
	}

	#put(key: string, read: readonly Word[], from: number): readonly Word[] {
		// As slices of the text the words would keep all of it in memory.
		const words = read.map((word) => {
			const [start, end] = [word.start - from, word.end - from];
			return { ...word, start, end, text: key.slice(start, end) };
		});
		this.#trees.set(key, words);
		this.#size += words.length;
		for (const [oldest, { length }] of this.#trees) {
			if (this.#size <= this.#most || oldest === key) break;
			this.#trees.delete(oldest);
			this.#size -= length;
		}
		return words;
	}
}

function placed(words: readonly Word[], from: number): readonly Word[] {
	return words.map((word) => ({ ...word, start: word.start + from, end: word.end + from }));
}

/** Words and code units of a sentence; no longer one comes again. */
const MOST_WORDS = 120;
const LONGEST = 4000;

/** The text and, after it, where in it the words are. */
function keyOf(text: string, spans: readonly Span[], from: number): string {
	const places = spans.map(({ start, end }) => String.fromCharCode(start - from, end - from));
	return `${text}\n${places.join("")}`;
}
