import { abortError } from "./abort.ts";

/** How long a slice of work may keep the thread, in milliseconds: half a frame. */
const sliceMs = 8;

/** Gives the thread back to its other work every few milliseconds; rejects with an AbortError once aborted. */
export class Slices {
	readonly #signal: AbortSignal | undefined;
	#start = performance.now();

	constructor(signal?: AbortSignal) {
		this.#signal = signal;
	}

	/** To be awaited between two pieces of work; resolves to true when others had their turn meanwhile. */
	async pause(): Promise<boolean> {
		if (this.#signal?.aborted) throw abortError();
		if (performance.now() - this.#start < sliceMs) return false;
		await new Promise<void>(nextTask);
		if (this.#signal?.aborted) throw abortError();
		this.#start = performance.now();
		return true;
	}
}

/** A new task, not a promise's turn: messages, a cancellation among them, arrive only between tasks. */
function nextTask(resolve: () => void): void {
	// A timer costs a millisecond or more per slice; browsers have nothing else as short.
	if (typeof setImmediate === "function") setImmediate(resolve);
	else setTimeout(resolve, 0);
}
