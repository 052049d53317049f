import { Uri } from "vscode";
import type { Desk } from "../desk.ts";

/** Keeps an article's citation key, which a completion has just written into a draft. */
export async function keepKey({ projects }: Desk, argument?: unknown): Promise<void> {
	const { draft, article, key } = Object(argument) as Record<string, unknown>;
	if (typeof draft !== "string" || typeof article !== "string" || typeof key !== "string") return;
	await projects.of(Uri.parse(draft)).useKey(article, key);
}
