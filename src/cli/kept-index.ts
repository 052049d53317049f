import { createHash } from "node:crypto";
import { homedir } from "node:os";
import { join } from "node:path";
import { cacheFolder } from "../node/cache-folder.ts";
import { CorpusStore } from "../node/corpus-store.ts";
import { buildId } from "../worker/build-id.ts";
import type { StorageAt } from "../worker/local.ts";

/**
 * What keeps an index between two commands. A program that runs from its sources does so only where it is told to:
 * nothing would tell it that they have changed.
 */
export const storageAt: StorageAt | undefined =
	buildId === "" && !process.env.CLAIMTRACE_CACHE ? undefined : (place) => new CorpusStore(place);

/** Where the index of some corpus folders is kept; these are given by their real paths. */
export function placeOf(folders: readonly string[]): string {
	const hash = createHash("sha256").update(JSON.stringify(folders)).digest("hex").slice(0, 32);
	return join(cacheFolder(process.env, process.platform, homedir()), "corpora", hash);
}
