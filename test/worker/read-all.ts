import type { FileContent } from "../../src/sources/read.ts";
import type { Reading } from "../../src/worker/reading.ts";

/** All that a file holds, put together. */
export async function readAll(
	readings: AsyncIterable<Reading>,
): Promise<FileContent & Pick<Reading, "loan">> {
	let all: Reading = { loan: null, articles: [], skipped: [] };
	for await (const { loan, articles, skipped } of readings) {
		all = {
			loan: all.loan ?? loan,
			articles: [...all.articles, ...articles],
			skipped: [...all.skipped, ...skipped],
		};
	}
	return all;
}
