import type { ShownPart } from "./model.ts";

/** The words of `after`, marked where `before` does not have them; never cuts a word or a figure. */
export type WordDiff = (before: string, after: string) => readonly ShownPart[];

/** What the engine needs from libraries; `sources/ports.ts` gives the real ones. */
export interface Ports {
	readonly words: WordDiff;
}
