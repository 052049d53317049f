import type { Article } from "../engine/model.ts";
import type { Origin } from "./article.ts";
import { numbered } from "./extracted-article.ts";
import type { FilePart, ReadSettings } from "./reader.ts";
import { UnreadableError } from "./unreadable.ts";

/** So many records are named one by one when all have the same fault. */
const MAX_NAMED = 5;
/** Milliseconds until others get their turn in this thread. */
const TURN = 25;

/**
 * The articles of a file that holds many records, as they come: `read` makes one of each, with the place of its number in
 * the file. A record that cannot be read is told of and does not stop the others; null from `read` is a record that is no
 * article and not worth a word. Past `maxArticles`, the rest is left out and told of.
 */
export async function* readMany<T>(
	file: Origin,
	records: Iterable<T | UnreadableError> | AsyncIterable<T | UnreadableError>,
	limits: ReadSettings,
	read: (record: T, origin: Origin) => Article | null | Promise<Article | null>,
): AsyncGenerator<FilePart> {
	const faults = new Faults();
	let [number, articles] = [0, 0];
	let turn = performance.now();
	try {
		for await (const record of records) {
			limits.onProgress?.();
			if (articles >= limits.maxArticles) {
				const most = limits.maxArticles.toLocaleString("en");
				yield {
					path: file.path,
					reason: `articles after the first ${most} were not read (the limit maxArticles)`,
				};
				break;
			}
			const origin = numbered(file, ++number);
			try {
				if (record instanceof UnreadableError) throw record;
				const article = await read(record, origin);
				if (article) yield article;
				if (article) articles++;
			} catch (error) {
				if (!(error instanceof UnreadableError)) throw error;
				if (faults.isNamed(error.message)) yield { path: origin.path, reason: error.message };
			}
			if (performance.now() - turn > TURN) {
				await new Promise((resolve) => setTimeout(resolve));
				turn = performance.now();
			}
		}
	} catch (error) {
		// The container itself is broken here; what was read before is good.
		if (!(error instanceof UnreadableError) || articles === 0) throw error;
		yield { path: file.path, reason: `after its record ${number}: ${error.message}` };
	}
	for (const reason of faults.others()) yield { path: file.path, reason };
}

/** What is wrong with records: the first few of each reason are named, the others counted. */
class Faults {
	readonly #counts = new Map<string, number>();

	/** Whether a record with that fault is to be named. */
	isNamed(reason: string): boolean {
		const count = (this.#counts.get(reason) ?? 0) + 1;
		this.#counts.set(reason, count);
		return count <= MAX_NAMED;
	}

	/** How many more there are of each. */
	others(): readonly string[] {
		return [...this.#counts].flatMap(([reason, count]) =>
			count <= MAX_NAMED ? [] : [`${count - MAX_NAMED} more in it: ${reason}`],
		);
	}
}
