/** All sources of one fact: which article says what of a sentence, by date, as a page to read. */
import { commands, Uri } from "vscode";
import type { TracedSentence } from "./desk.ts";
import { factsPage } from "./facts-page.ts";

/** The scheme of these pages. */
export const factsScheme = "claimtrace-facts";

/** Opens the page of a sentence to the side. */
export async function openFacts({ sentence }: TracedSentence): Promise<void> {
	// The address holds what the page says: it outlives the draft's report.
	const page = Uri.from({
		scheme: factsScheme,
		path: "/Sources of this fact.md",
		query: factsPage(sentence),
	});
	await commands.executeCommand("markdown.showPreviewToSide", page);
}
