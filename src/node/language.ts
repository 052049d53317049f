import { readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { type Language, languageFrom } from "../engine/language.ts";
import { lexiconFrom } from "../engine/lexicon/lexicon.ts";
import { systemReason } from "./system-reason.ts";

const remedy = "install Claimtrace again, or run npm run build";

/** The folder of the language's files: beside the built programs, or that of the repository when run from sources. */
function ownAssets(): string {
	const here = import.meta.dirname;
	return basename(here) === "node" ? join(here, "..", "..", "assets") : join(here, "assets");
}

/** Reads what the engine knows of English. Throws an Error that names the file that is missing or damaged. */
export async function readLanguage(folder: string = ownAssets()): Promise<Language> {
	const [model, lexicon] = await Promise.all([read(folder, "language.bin"), read(folder, "lexicon.bin")]);
	try {
		return languageFrom(model, lexicon);
	} catch (cause) {
		const path = join(folder, isLexicon(lexicon) ? "language.bin" : "lexicon.bin");
		throw new Error(`the language file ${path} is damaged: ${systemReason(cause)}; ${remedy}`, { cause });
	}
}

function isLexicon(bytes: Uint8Array): boolean {
	try {
		lexiconFrom(bytes);
		return true;
	} catch {
		return false;
	}
}

async function read(folder: string, name: string): Promise<Uint8Array> {
	const path = join(folder, name);
	try {
		return await readFile(path);
	} catch (cause) {
		throw new Error(`cannot read the language file ${path}: ${systemReason(cause)}; ${remedy}`, { cause });
	}
}
