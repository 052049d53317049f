import type { Sentence } from "./sentences.ts";

/** How the words around a word stand in a document. */
export interface Frame {
	/** Whether they stand there at all, around whatever word. */
	readonly known: boolean;
	/** Whether they stand there around this one. */
	readonly same: boolean;
}

/** What stands where no word does: beyond the ends of a sentence. */
const NONE = "";
/** Two words before, one on either side, two after. */
const FRAMES: readonly (readonly number[])[] = [
	[-2, -1],
	[-1, 1],
	[1, 2],
];

/** What words a document has, and among which others; worked out as far as it is asked for. */
export class WordInventory {
	readonly #sentences: readonly Sentence[];
	#stems: ReadonlyMap<string, number> | undefined;
	#places: Places | undefined;

	constructor(sentences: readonly Sentence[]) {
		this.#sentences = sentences;
	}

	/** How often each stem stands in it. */
	get stems(): ReadonlyMap<string, number> {
		this.#stems ??= stemsIn(this.#sentences);
		return this.#stems;
	}

	/** Whether two folded words follow each other with no mark between them; "" before the first word of such a run. */
	hasPair(before: string, word: string): boolean {
		const { words, opens, first, next } = this.#places ?? this.#read();
		for (let at = first.get(word) ?? -1; at >= 0; at = next[at] ?? -1)
			if (opens[at] === 1 ? before === NONE : words[at - 1] === before) return true;
		return false;
	}

	/** The frames of the word at a place of a sentence, given by its folded words: before it, around it, after it. */
	framesAt(words: readonly string[], at: number): readonly Frame[] {
		return FRAMES.map((offsets) => this.#frame(words, at, offsets));
	}

	#frame(sentence: readonly string[], at: number, offsets: readonly number[]): Frame {
		const { words, first, next } = this.#places ?? this.#read();
		const around = offsets.map((offset) => sentence[at + offset] ?? NONE);
		const fits = (place: number) =>
			words[place] !== NONE &&
			offsets.every((offset, one) => (words[place + offset] ?? NONE) === around[one]);
		let known = false;
		const isSame = (place: number) => {
			if (!fits(place)) return false;
			known = true;
			return words[place] === sentence[at];
		};
		const anchor = around.findIndex((word) => word !== NONE);
		if (anchor < 0) return { same: words.some((_, place) => isSame(place)), known };
		const step = offsets[anchor] ?? 0;
		for (let place = first.get(around[anchor] ?? NONE) ?? -1; place >= 0; place = next[place] ?? -1)
			if (isSame(place - step)) return { known: true, same: true };
		return { known, same: false };
	}

	#read(): Places {
		this.#places = placesIn(this.#sentences);
		return this.#places;
	}
}

/** The folded words of a document, with two places for none between its sentences. */
interface Places {
	readonly words: readonly string[];
	/** 1 where a mark or nothing stands before the word. */
	readonly opens: Uint8Array;
	/** Where each word stands first; and by place, where its word stands next, -1 for nowhere. */
	readonly first: ReadonlyMap<string, number>;
	readonly next: Int32Array;
}

function placesIn(sentences: readonly Sentence[]): Places {
	const words: string[] = [NONE, NONE];
	const opening: number[] = [];
	for (const { tokens } of sentences) {
		let opens = true;
		for (const { kind, norm } of tokens) {
			if (kind !== "mark") {
				if (opens) opening.push(words.length);
				words.push(norm);
			}
			opens = kind === "mark";
		}
		words.push(NONE, NONE);
	}
	const opens = new Uint8Array(words.length);
	for (const at of opening) opens[at] = 1;
	const first = new Map<string, number>();
	const next = new Int32Array(words.length);
	for (let at = words.length - 1; at >= 0; at--) {
		const word = words[at] ?? NONE;
		if (word === NONE) continue;
		next[at] = first.get(word) ?? -1;
		first.set(word, at);
	}
	return { words, opens, first, next };
}

function stemsIn(sentences: readonly Sentence[]): ReadonlyMap<string, number> {
	const stems = new Map<string, number>();
	for (const { tokens } of sentences)
		for (const { kind, term } of tokens) if (kind !== "mark") stems.set(term, (stems.get(term) ?? 0) + 1);
	return stems;
}
