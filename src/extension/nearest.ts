/** The passages nearest to a sentence that nothing carries, and in a few words why they do not. */
import { l10n } from "vscode";
import type { Trace } from "../engine/model.ts";
import { type Shortfall, shortfallOf } from "../engine/shortfall.ts";
import type { Checker } from "../worker/protocol.ts";
import { excerpt } from "./plain-text.ts";

/** A passage that shares words with a sentence. */
export interface NearPassage {
	readonly trace: Trace;
	readonly shortfall: Shortfall;
}

/** Words that are named; more would hide the reason. */
const mostNamed = 3;

/** The passages that share most of a sentence's words, best first, at most `limit`; none where none shares any. */
export async function nearestTo(checker: Checker, sentence: string, limit: number): Promise<NearPassage[]> {
	const found = await checker.find(sentence, limit);
	const near = found.map((trace) => ({ trace, shortfall: shortfallOf(sentence, trace.text) }));
	return near
		.filter(({ shortfall }) => shortfall.shared > 0)
		.sort((a, b) => b.shortfall.shared - a.shortfall.shared);
}

/** "shares 3 of 9 words; no figure in common". */
export function shortfallWords({ words, shared, figures, names }: Shortfall): string {
	return [
		l10n.t("shares {0} of {1} words", shared, words),
		figures ? l10n.t("no figure in common") : "",
		names ? l10n.t("no name in common") : "",
	]
		.filter(Boolean)
		.join("; ");
}

/** The same with the words that it lacks, where neither figures nor names say enough: words of the draft. */
export function shortfallInFull(shortfall: Shortfall): string {
	const { figures, names, lacking } = shortfall;
	const said = shortfallWords(shortfall);
	if (figures || names || lacking.length === 0) return said;
	const named = lacking.slice(0, mostNamed).map((word) => `“${excerpt(word, 30)}”`);
	return `${said}; ${l10n.t("without {0}", named.join(", "))}`;
}
