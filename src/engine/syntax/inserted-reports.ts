import type { Word } from "./tree.ts";

/**
 * Mends "The firm is weighing the offer, a spokeswoman said, but has not answered it", where the tree joins what follows to
 * the inserted clause: a verb without a subject of its own goes on with that of the sentence.
 */
export function withInsertedReports(words: readonly Word[]): readonly Word[] {
	const mended = new Map<number, Word>();
	words.forEach((verb, at) => {
		const report = words[verb.head];
		if (verb.deprel !== "conj" || report?.deprel !== "parataxis" || !goesOn(words, at)) return;
		const main = words[report.head];
		if (main?.upos === "VERB" && isInserted(words, verb.head, report.head))
			mended.set(at, { ...verb, head: report.head });
	});
	return mended.size === 0 ? words : words.map((word, at) => mended.get(at) ?? word);
}

/** "…, a spokeswoman said, …": the clause stands behind the main verb between two commas, and says nothing itself. */
function isInserted(words: readonly Word[], report: number, main: number): boolean {
	if (report < main || words[report + 1]?.text !== ",") return false;
	const subject = words.findIndex(({ head, deprel }) => head === report && deprel === "nsubj");
	if (subject < main || subject > report) return false;
	const first = Math.min(subject, ...words.flatMap(({ head }, at) => (head === subject ? [at] : [])));
	if (words[first - 1]?.text !== ",") return false;
	return !words.some(({ head, deprel }) => head === report && /^(?:obj|ccomp|xcomp)$/.test(deprel));
}

/** A verb that is joined by "and" or "but" right behind the clause and has no subject. */
function goesOn(words: readonly Word[], at: number): boolean {
	const { head: report = -1 } = words[at] ?? {};
	const own = words.filter(({ head }) => head === at);
	const joint = words[report + 2];
	return (
		joint !== undefined &&
		/^(?:and|but)$/i.test(joint.text) &&
		joint.head === at &&
		!own.some(({ deprel }) => deprel.startsWith("nsubj"))
	);
}
