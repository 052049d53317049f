import type { Article } from "../engine/model.ts";
import type { Origin } from "./article.ts";
import { numbered } from "./extracted-article.ts";
import type { ReadSettings, SkippedPart } from "./reader.ts";
import { UnreadableError } from "./unreadable.ts";

/** So many records are named one by one when all have the same fault. */
const MAX_NAMED = 5;
/** Milliseconds until others get their turn in this thread. */
const TURN = 25;

/**
 * The articles of a file that holds many records: `read` makes one of each, with the place of its number in the file.
 * A record that cannot be read is told of and does not stop the others; null from `read` is a record that is no article
 * and not worth a word. Past `maxArticles`, the rest is left out and told of.
 */
export async function readMany<T>(
	file: Origin,
	records: Iterable<T> | AsyncIterable<T>,
	limits: ReadSettings,
	read: (record: T, origin: Origin) => Article | null | Promise<Article | null>,
): Promise<readonly (Article | SkippedPart)[]> {
	const articles: Article[] = [];
	const skipped: SkippedPart[] = [];
	let number = 0;
	let turn = performance.now();
	try {
		for await (const record of records) {
			limits.onProgress?.();
			if (articles.length >= limits.maxArticles) {
				const most = limits.maxArticles.toLocaleString("en");
				skipped.push({
					path: file.path,
					reason: `articles after the first ${most} were not read (the limit maxArticles)`,
				});
				break;
			}
			const origin = numbered(file, ++number);
			try {
				const article = await read(record, origin);
				if (article) articles.push(article);
			} catch (error) {
				if (!(error instanceof UnreadableError)) throw error;
				skipped.push({ path: origin.path, reason: error.message });
			}
			if (performance.now() - turn > TURN) {
				await new Promise((resolve) => setTimeout(resolve));
				turn = performance.now();
			}
		}
	} catch (error) {
		// The container itself is broken here; what was read before is good.
		if (!(error instanceof UnreadableError) || articles.length === 0) throw error;
		skipped.push({ path: file.path, reason: `after its record ${number}: ${error.message}` });
	}
	return [...articles, ...grouped(file, skipped)];
}

/** The first few for each reason, then how many more there are. */
function grouped(file: Origin, skipped: readonly SkippedPart[]): readonly SkippedPart[] {
	const counts = new Map<string, number>();
	const named = skipped.filter(({ reason }) => {
		const count = (counts.get(reason) ?? 0) + 1;
		counts.set(reason, count);
		return count <= MAX_NAMED;
	});
	const more = [...counts].flatMap(([reason, count]) =>
		count <= MAX_NAMED ? [] : [{ path: file.path, reason: `${count - MAX_NAMED} more in it: ${reason}` }],
	);
	return [...named, ...more];
}
