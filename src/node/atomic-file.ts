import { randomBytes } from "node:crypto";
import { open, rename, rm } from "node:fs/promises";
import { basename, dirname, join } from "node:path";

/** The end of the name of a file that is being written. */
export const unfinished = ".tmp";

/**
 * Writes a file as a whole: whoever reads it, also after a crash, finds what was there before or all of the new bytes.
 * Throws when it cannot; then nothing is left behind.
 */
export async function writeAtomically(path: string, bytes: Uint8Array): Promise<void> {
	const folder = dirname(path);
	const temporary = join(folder, `${basename(path)}.${randomBytes(6).toString("hex")}${unfinished}`);
	try {
		const file = await open(temporary, "wx");
		try {
			await file.writeFile(bytes);
			await file.sync();
		} finally {
			await file.close();
		}
		await rename(temporary, path);
	} catch (error) {
		await rm(temporary, { force: true }).catch(() => {});
		throw error;
	}
	await syncFolder(folder);
}

/** The new name is safe when the folder is; Windows has no such thing and needs none. */
async function syncFolder(folder: string): Promise<void> {
	try {
		const handle = await open(folder, "r");
		await handle.sync().finally(() => handle.close());
	} catch {
		// The file itself is whole, which is what counts.
	}
}
