import { readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { DamagedFileError, type Language, languageFrom } from "../engine/language.ts";
import { languageFiles } from "../engine/language-files.ts";
import { systemReason } from "./system-reason.ts";

const remedy = "install Claimtrace again, or run npm run build";

/** The folder of the language's files: beside the built programs, or that of the repository when run from sources. */
function ownAssets(): string {
	const here = import.meta.dirname;
	return basename(here) === "node" ? join(here, "..", "..", "assets") : join(here, "assets");
}

/** Reads what the engine knows of English. Throws an Error that names the file that is missing or damaged. */
export async function readLanguage(folder: string = ownAssets()): Promise<Language> {
	const entries = await Promise.all(languageFiles.map(async (name) => [name, await read(folder, name)]));
	try {
		return languageFrom(Object.fromEntries(entries));
	} catch (cause) {
		const path = cause instanceof DamagedFileError ? join(folder, cause.file) : folder;
		throw new Error(`the language file ${path} is damaged: ${systemReason(cause)}; ${remedy}`, { cause });
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
