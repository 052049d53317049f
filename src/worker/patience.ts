/** Nothing came in time from where files are; the message says so to the writer. */
export class NoAnswerError extends Error {}

/** So many in a row that do not answer are enough: the mount they are on is gone, and each more would be waited for. */
const ENOUGH = 3;
/** Each megabyte may take as long again, up to so many times: a slow line is shared by all files on their way. */
const A_TIME = 1_000_000;
const MOST_TIMES = 10;

const GRACE_MS = 200;

/** Waits for a place with files that may be slow or gone. */
export class Patience {
	readonly #milliseconds: number;
	#inVain = 0;

	/** `milliseconds`: how long it may take until something small comes. */
	constructor(milliseconds: number) {
		this.#milliseconds = milliseconds;
	}

	/**
	 * What the work gives. Rejects as the work does, and with a NoAnswerError when it takes too long, or when it need not
	 * be tried since several in a row took too long. Many `bytes` may take longer. What was begun is not ended: nothing can
	 * take back a read.
	 */
	async within<Value>(work: () => Promise<Value>, bytes = 0): Promise<Value> {
		if (this.#inVain >= ENOUGH) throw new NoAnswerError("not tried: the files before it did not come");
		const milliseconds = this.#milliseconds * Math.min(MOST_TIMES, 1 + bytes / A_TIME);
		let timer: ReturnType<typeof setTimeout> | undefined;
		const late = new Promise<never>((_, reject) => {
			const giveUp = () => {
				this.#inVain++;
				reject(new NoAnswerError(`it did not come within ${Math.round(milliseconds) / 1000} seconds`));
			};
			timer = setTimeout(() => {
				// Where this thread was busy all the time, it may be there and nobody has looked.
				timer = setTimeout(giveUp, Math.min(milliseconds, GRACE_MS));
			}, milliseconds);
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
