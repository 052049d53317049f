/** Work that has been started or promised, so that one can wait until there is none. */
export class Pending {
	readonly #running = new Set<Promise<unknown>>();

	/** Counts the work until it ends, well or badly, and gives it back. */
	track<T>(work: Promise<T>): Promise<T> {
		const ended: Promise<void> = work.then(
			() => this.#ended(ended),
			() => this.#ended(ended),
		);
		this.#running.add(ended);
		return work;
	}

	/** Resolves when nothing is running, counting work that running work has started. Never rejects. */
	async settled(): Promise<void> {
		while (this.#running.size > 0) await Promise.all(this.#running);
	}

	#ended(work: Promise<unknown>): void {
		this.#running.delete(work);
	}
}
