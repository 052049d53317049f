/**
 * Values that one gives and another takes, in order. Who gives need not wait, but can see how many lie there; who takes
 * gets each once, then the end or the error.
 */
export class Handover<T> implements AsyncIterable<T> {
	readonly #values: T[] = [];
	#end: { readonly error?: Error } | undefined;
	#rest: AsyncIterable<T> | undefined;
	#wake = () => {};
	readonly #onTaken: () => void;

	/** Calls back when the one who takes comes back for more, after every value. */
	constructor(onTaken: () => void = () => {}) {
		this.#onTaken = onTaken;
	}

	/** How many values nobody has taken yet. */
	get waiting(): number {
		return this.#values.length;
	}

	give(value: T): void {
		this.#values.push(value);
		this.#wake();
	}

	end(): void {
		this.#end ??= {};
		this.#wake();
	}

	/** Ends with an error, which comes after what was given before. */
	fail(error: Error): void {
		this.#end ??= { error };
		this.#wake();
	}

	/** Whatever is still to come is taken from there, when it is asked for. */
	follow(rest: AsyncIterable<T>): void {
		this.#rest = rest;
		this.#wake();
	}

	async *[Symbol.asyncIterator](): AsyncGenerator<T> {
		for (;;) {
			for (const value of this.#next()) {
				yield value;
				this.#onTaken();
			}
			if (this.#values.length > 0) continue;
			if (this.#rest) return yield* this.#rest;
			if (this.#end?.error) throw this.#end.error;
			if (this.#end) return;
			await new Promise<void>((resolve) => {
				this.#wake = resolve;
			});
		}
	}

	*#next(): Generator<T> {
		for (let value = this.#values.shift(); value !== undefined; value = this.#values.shift()) yield value;
	}
}
