/** A place in a text as people and SARIF count: both from 1, the column in UTF-16 code units. */
export interface Place {
	readonly line: number;
	readonly column: number;
}

/** Gives the places of offsets in one text. */
export class Lines {
	readonly #starts: readonly number[];

	constructor(text: string) {
		this.#starts = [0, ...Array.from(text.matchAll(/\r\n|\r|\n/g), (match) => match.index + match[0].length)];
	}

	placeOf(offset: number): Place {
		let low = 0;
		let high = this.#starts.length;
		while (high - low > 1) {
			const middle = (low + high) >> 1;
			if ((this.#starts[middle] ?? 0) <= offset) low = middle;
			else high = middle;
		}
		return { line: low + 1, column: offset - (this.#starts[low] ?? 0) + 1 };
	}
}
