import { existsSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { mostReaders } from "./most-readers.ts";
import type { ReaderHost } from "./reader-pool.ts";
import { spawnNodeReader } from "./spawn.node.ts";

/** The readers of the program in `folder`; undefined where it runs from its sources, which have none. */
export function readersIn(folder: string = import.meta.dirname): ReaderHost | undefined {
	const file = join(folder, "reader.js");
	if (!existsSync(file)) return undefined;
	return {
		spawn: ({ maxMemoryBytes }) => spawnNodeReader(file, maxMemoryBytes),
		most: mostReaders(availableParallelism()),
	};
}
