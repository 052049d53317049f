import { UnreadableError } from "../sources/unreadable.ts";

/**
 * A file of this machine as something that is read piece by piece. In Node alone; a browser never has a path.
 * Rejects with an `UnreadableError` when the file is gone or may not be read.
 */
export async function localFile(path: string): Promise<Blob> {
	const fs = globalThis.process?.getBuiltinModule?.("node:fs");
	if (!fs) throw new UnreadableError("files of this machine cannot be opened here");
	try {
		return await fs.openAsBlob(path);
	} catch (cause) {
		throw new UnreadableError("it cannot be opened", { cause });
	}
}
