import { existsSync } from "node:fs";
import { join } from "node:path";
import { type WriteReport, writeReportHere, writingApart } from "./report-writer.ts";
import { spawnNodeWorker } from "./spawn.node.ts";

/** What writes reports for the program in `folder`: in its own thread where it runs from its sources. */
export function writerIn(folder: string = import.meta.dirname): WriteReport {
	const file = join(folder, "writer.js");
	return existsSync(file) ? writingApart(() => spawnNodeWorker(file)) : writeReportHere;
}
