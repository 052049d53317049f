import type { Desk } from "../desk.ts";
import { showArticle } from "../passages.ts";

/** Opens an article by its key. */
export async function openArticle(desk: Desk, key?: unknown): Promise<void> {
	if (typeof key === "string") await showArticle(desk.corpora.having(key), key);
}
