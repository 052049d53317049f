import type { Terminal } from "../../src/cli/terminal.ts";

/** A terminal of a width that only lays text out. */
export function terminalOf(width: number, styled = false): Terminal {
	const nothing = () => {};
	return {
		...{ width, styled, write: nothing, progress: nothing, note: nothing },
		readInput: async () => new Uint8Array(),
	};
}
