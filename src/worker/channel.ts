/** One end of a line that carries structured-clonable messages in both directions, in order. */
export interface Channel {
	/** Sends a message; the buffers in `transfer` change hands and are empty here afterwards. */
	postMessage(message: unknown, transfer?: readonly ArrayBuffer[]): void;
	/** Sets the one listener. */
	onMessage(listener: (message: unknown) => void): void;
}

/** A running worker, seen from the thread that started it. */
export interface WorkerHandle extends Channel {
	/** Calls back when the worker ends by itself, with the reason in words; may call more than once. */
	onDeath(listener: (reason: string) => void): void;
	terminate(): void;
}
