import { readFileSync } from "node:fs";
import { type Language, languageFrom } from "../../src/engine/language.ts";

const ASSETS = new URL("../../assets/", import.meta.url);

/** The language as it ships. */
export function shippedLanguage(): Language {
	return languageFrom(
		readFileSync(new URL("language.bin", ASSETS)),
		readFileSync(new URL("lexicon.bin", ASSETS)),
	);
}
