import type { Terminal } from "../../src/cli/terminal.ts";

/** A terminal of a width that only lays text out. */
export function terminalOf(width: number, styled = false): Terminal {
	return { width, styled, write: () => {}, progress: () => {}, readInput: async () => new Uint8Array() };
}
