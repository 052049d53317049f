/** Words as numbers that grow at their end; index for index, the arrays speak of one word. */
export class Words {
	length = 0;
	/** A hash of each word. */
	#hashes = new Int32Array(256);
	/** 0 for a word, else how many digits the figure has, at most 9. */
	#digits = new Uint8Array(256);
	/** 1 inside quotation marks. */
	#quoted = new Uint8Array(256);

	get lastHash(): number {
		return this.#hashes[this.length - 1] ?? 0;
	}

	get lastDigits(): number {
		return this.#digits[this.length - 1] ?? 0;
	}

	push(hash: number, digits: number, quoted: boolean): void {
		if (this.length === this.#hashes.length) this.#grow();
		this.#hashes[this.length] = hash;
		this.#digits[this.length] = digits;
		this.#quoted[this.length++] = Number(quoted);
	}

	/** Makes the last word a figure with so many more digits. */
	join(hash: number, digits: number): void {
		this.#hashes[this.length - 1] = hash;
		this.#digits[this.length - 1] = Math.min(9, this.lastDigits + digits);
	}

	clear(): void {
		this.length = 0;
	}

	/** Copies of all of them, no larger than they must be. */
	slices() {
		return {
			words: this.#hashes.slice(0, this.length),
			figure: this.#digits.slice(0, this.length),
			quoted: this.#quoted.slice(0, this.length),
		};
	}

	#grow(): void {
		const { words, figure, quoted } = this.slices();
		this.#hashes = new Int32Array(2 * this.length);
		this.#digits = new Uint8Array(2 * this.length);
		this.#quoted = new Uint8Array(2 * this.length);
		this.#hashes.set(words);
		this.#digits.set(figure);
		this.#quoted.set(quoted);
	}
}
