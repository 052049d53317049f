import type { ArticleKey } from "../engine/model.ts";
import { withholding } from "../report/withheld.ts";
import type { CorpusSummary } from "../worker/protocol.ts";

/**
 * What stands in the place of an article's words today where they must not leave the desk; null where they may. Data go
 * elsewhere; what the terminal shows as text is for the writer.
 */
export function withheldToday({ articles }: CorpusSummary): (key: ArticleKey) => string | null {
	const now = new Date().toISOString();
	const notes = new Map(articles.map(({ key, note }) => [key, withholding(note, now)]));
	return (key) => notes.get(key) ?? null;
}
