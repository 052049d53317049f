/** Nothing came in time from where files are; the message says so to the writer. */
export class NoAnswerError extends Error {}

/** So many in a row that do not answer are enough: the mount they are on is gone, and each more would be waited for. */
const ENOUGH = 3;

/** Waits for a place with files that may be slow or gone. */
export class Patience {
	readonly #milliseconds: number;
	#inVain = 0;

	/** `milliseconds`: how long one piece of work may take. */
	constructor(milliseconds: number) {
		this.#milliseconds = milliseconds;
	}

	/**
	 * What the work gives. Rejects as the work does, and with a NoAnswerError when it takes too long, or when it need not
	 * be tried since several in a row took too long. What was begun is not ended: nothing can take back a read.
	 */
	async within<Value>(work: () => Promise<Value>): Promise<Value> {
		if (this.#inVain >= ENOUGH) throw new NoAnswerError("not tried: the files before it did not come");
		let timer: ReturnType<typeof setTimeout> | undefined;
		const late = new Promise<never>((_, reject) => {
			timer = setTimeout(() => {
				this.#inVain++;
				reject(new NoAnswerError(`it did not come within ${this.#milliseconds / 1000} seconds`));
			}, this.#milliseconds);
		});
		try {
			const value = await Promise.race([work(), late]);
			this.#inVain = 0;
			return value;
		} finally {
			clearTimeout(timer);
		}
	}
}
