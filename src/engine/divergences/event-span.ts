import type { EventFacet } from "../facets/events/event.ts";
import type { Span } from "../model.ts";
import type { Reading } from "../reading.ts";
import { hull } from "../spans.ts";

/** Farther than this a word that says how far an act got is not shown with it. */
const NEAR = 60;

/** A predicate with its auxiliaries: "will close", "was mayor". */
export function withAuxiliaries(
	{ words }: Pick<Reading, "words">,
	{ start, end, word }: Span & { readonly word: number },
): Span {
	const helping = words.filter(({ head, deprel }) => head === word && /^(?:aux|cop)/.test(deprel));
	return hull({ start, end }, ...helping);
}

/** An event with its auxiliaries and the words that say how far it got: "will close", "is set to close". */
export function eventSpan({ words }: Reading, { start, end, word, statusCue }: EventFacet): Span {
	const near = (span: Span) => start - span.end <= NEAR && span.start - end <= NEAR;
	const tops = statusCue !== undefined && near(statusCue) ? [word, statusCue.word] : [word];
	const cues = tops.length > 1 && statusCue !== undefined ? [statusCue] : [];
	const helping = words.filter(
		({ head, deprel, ...span }) => tops.includes(head) && /^(?:aux|cop)/.test(deprel) && near(span),
	);
	return hull({ start, end }, ...cues, ...helping);
}
