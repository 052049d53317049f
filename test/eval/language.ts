import { readFileSync } from "node:fs";
import { type Language, languageFrom } from "../../src/engine/language.ts";
import { type LanguageBytes, languageFiles } from "../../src/engine/language-files.ts";

const ASSETS = new URL("../../assets/", import.meta.url);

/** The files of the language as they ship. */
export function shippedFiles(): LanguageBytes {
	return Object.fromEntries(
		languageFiles.map((name) => [name, readFileSync(new URL(name, ASSETS))]),
	) as unknown as LanguageBytes;
}

/** The language as it ships. */
export function shippedLanguage(): Language {
	return languageFrom(shippedFiles());
}
