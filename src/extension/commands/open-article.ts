import type { Desk } from "../desk.ts";
import { showArticle } from "../passages.ts";

/** Opens an article of the writer's corpus by its key. */
export async function openArticle(desk: Desk, key?: unknown): Promise<void> {
	if (typeof key === "string") await showArticle(desk.corpora.own, key);
}
