import type { Comparator } from "../../../src/engine/divergences/comparison.ts";
import type { Divergence } from "../../../src/engine/divergences/divergence.ts";
import type { Draft } from "../../../src/engine/model.ts";
import { pairing } from "../../../src/engine/pairing.ts";
import { DocumentReading } from "../../../src/engine/reading.ts";
import { sentencesOf } from "../../../src/engine/sentences.ts";
import { evidenceFor } from "../../../src/engine/trace.ts";
import { language } from "../../language.ts";
import { corpusOf, draftOf, type Sources } from "../compare.ts";

/** What one family says of the sentences of a draft; throws when the sources carry none, so that silence tells. */
export function divergencesOf(
	comparator: Comparator,
	draft: string | Draft,
	sources: Sources | string,
): readonly Divergence[] {
	const corpus = corpusOf(typeof sources === "string" ? { "source.txt": sources } : sources);
	const whole = typeof draft === "string" ? draftOf(draft) : draft;
	let traced = 0;
	const found = whole.blocks.flatMap((block) => {
		const sentences = sentencesOf(whole.text, block, block.masked).map((one) => ({ ...one, masked: [] }));
		const document = { text: whole.text, sentences, date: whole.date, english: () => true };
		const reading = new DocumentReading(language, document);
		return sentences.flatMap((claim, at) => {
			const evidence = evidenceFor(claim, corpus);
			if (evidence === undefined) return [];
			traced++;
			return comparator({
				draft: whole,
				claim,
				reading: reading.reading(at),
				readingOf: (passage) => corpus.reading(passage),
				pairingWith: (passage) => pairing(reading.reading(at), corpus.reading(passage)),
				language,
				before: [],
				after: [],
				look: (take) => take({ claim, before: [], after: [], readingOf: () => reading.reading(at) }),
				citations: [],
				surelyCited: [],
				citedInParagraph: [],
				citedLater: [],
				cited: [],
				search: (tokens, limit = 60) => corpus.search(tokens, limit),
				told: undefined,
				neighbours: (passage, reach) => corpus.neighbours(passage, reach),
				closest: evidence.closest,
				carriers: evidence.carriers,
			});
		});
	});
	if (traced === 0) throw new Error(`No source carries this draft: ${whole.text}`);
	return found;
}

/** The same in short: "code: [draft words] value <- [source words] value". */
export function compared(
	comparator: Comparator,
	draft: string | Draft,
	sources: Sources | string,
): readonly string[] {
	const text = typeof draft === "string" ? draft : draft.text;
	return divergencesOf(comparator, draft, sources).map(({ type, draft: ours, source }) => {
		const theirs =
			source === null
				? "nothing"
				: `[${source.passage.article.text.slice(source.start, source.end)}] ${source.value}`;
		return `${type}: [${text.slice(ours.start, ours.end)}] ${ours.value} <- ${theirs}`;
	});
}
