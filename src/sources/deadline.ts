import { UnreadableError } from "./unreadable.ts";

/** Until when a file may be read. */
export class Deadline {
	readonly #milliseconds: number;
	readonly #end: number;

	constructor(milliseconds: number) {
		this.#milliseconds = milliseconds;
		this.#end = performance.now() + milliseconds;
	}

	/** Throws `UnreadableError` once the time is over. */
	check(): void {
		if (performance.now() > this.#end) {
			throw new UnreadableError(`reading it took longer than ${this.#milliseconds / 1000} seconds`);
		}
	}
}
