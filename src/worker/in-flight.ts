/** So many bytes of files may be on their way at once; what is larger goes alone. */
const MOST_BYTES = 32_000_000;
const MOST_WORKS = 32;

/** Keeps some files on their way to a checker, so that its readers have always work and memory never holds many. */
export class InFlight {
	readonly #running = new Set<Promise<void>>();
	#bytes = 0;
	#failure: { readonly error: unknown } | undefined;

	/** Starts the work on so many bytes once there is room for them. Rejects with the first failure of any work. */
	async add(bytes: number, work: () => Promise<void>): Promise<void> {
		while (this.#running.size >= MOST_WORKS || (this.#bytes > 0 && this.#bytes + bytes > MOST_BYTES))
			await Promise.race(this.#running);
		this.#demandSuccess();
		this.#bytes += bytes;
		const running = work()
			.catch((error: unknown) => {
				this.#failure ??= { error };
			})
			.finally(() => {
				this.#bytes -= bytes;
				this.#running.delete(running);
			});
		this.#running.add(running);
	}

	/** When all of it is done. Rejects with the first failure of any work. */
	async done(): Promise<void> {
		await Promise.all(this.#running);
		this.#demandSuccess();
	}

	#demandSuccess(): void {
		if (this.#failure) throw this.#failure.error;
	}
}
