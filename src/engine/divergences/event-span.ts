import type { EventFacet } from "../facets/events/event.ts";
import type { Span } from "../model.ts";
import type { Reading } from "../reading.ts";

/** Farther than this a word that says how far an act got is not shown with it. */
const NEAR = 60;

/** A predicate with its auxiliaries: "will close", "was mayor". */
export function withAuxiliaries(
	{ words }: Pick<Reading, "words">,
	{ start, end, word }: Span & { readonly word: number },
): Span {
	const helping = words.filter(({ head, deprel }) => head === word && /^(?:aux|cop)/.test(deprel));
	return {
		start: Math.min(start, ...helping.map((one) => one.start)),
		end: Math.max(end, ...helping.map((one) => one.end)),
	};
}

/** An event with its auxiliaries and the words that say how far it got: "will close", "is set to close". */
export function eventSpan({ words }: Reading, { start, end, word, statusCue }: EventFacet): Span {
	const near = (span: Span) => start - span.end <= NEAR && span.start - end <= NEAR;
	const tops = statusCue !== undefined && near(statusCue) ? [word, statusCue.word] : [word];
	const cues = tops.length > 1 && statusCue !== undefined ? [statusCue] : [];
	const helping = words.filter(
		({ head, deprel, ...span }) => tops.includes(head) && /^(?:aux|cop)/.test(deprel) && near(span),
	);
	const spans = [...cues, ...helping];
	return {
		start: Math.min(start, ...spans.map((span) => span.start)),
		end: Math.max(end, ...spans.map((span) => span.end)),
	};
}
