import type { Language } from "./language.ts";
import type { ShownPart } from "./model.ts";

/** The words of `after`, marked where `before` does not have them; never cuts a word or a figure. */
export type WordDiff = (before: string, after: string) => readonly ShownPart[];

/** What the engine needs from outside: a library's word diff, and the language as the shell has read it. */
export interface Ports {
	readonly words: WordDiff;
	readonly language: Language;
}
