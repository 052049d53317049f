import type { Language } from "../engine/language.ts";
import type { Ports } from "../engine/ports.ts";
import { shownWords } from "./words.ts";

/** The engine's ports: the libraries behind them, with the language as read by the shell. */
export function portsFor(language: Language): Ports {
	return { words: shownWords, language };
}
