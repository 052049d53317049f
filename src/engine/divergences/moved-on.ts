// An act that the draft reports as planned or under way, as its source does, and that a later article reports as done,
// called off or ended.

import type { Alignment } from "../alignment.ts";
import type { Corpus } from "../corpus.ts";
import type { EventFacet } from "../facets/events/event.ts";
import type { Passage } from "../passages.ts";
import type { Reading } from "../reading.ts";
import type { Comparison } from "./comparison.ts";
import type { Divergence } from "./divergence.ts";
import { withAuxiliaries } from "./event-span.ts";
import { isSameEvent, laterBy } from "./timeline.ts";

/** An act and where a passage tells of it. */
interface Told {
	readonly alignment: Alignment;
	readonly event: EventFacet;
}

/** source/superseded of the first act of the claim that a later carrier has moved on from; at most one. */
export function movedOn(
	comparison: Comparison,
	carriers: readonly Alignment[],
	corpus: Corpus,
): readonly Divergence[] {
	for (const event of comparison.reading.events) {
		if (event.form !== "verb" || !isOpen(event)) continue;
		const told = carriers.flatMap((alignment) => actIn(alignment, event, corpus));
		const same = newest(told.filter((one) => isOpen(one.event) && one.event.negative === event.negative));
		const moved = newest(told.filter((one) => isClosed(one.event, event)));
		if (same === undefined || moved === undefined) continue;
		const [ours, theirs] = [same.alignment.passage, moved.alignment.passage];
		const later = laterBy(ours.article, theirs.article);
		if (later === null || later <= 0 || later > LATEST) continue;
		if (isAhead(comparison.draft.date, theirs)) continue;
		if (!isSameEvent(comparison.claim, ours, theirs, corpus)) continue;
		return [divergence(comparison.reading, event, moved, corpus)];
	}
	return [];
}

/** A plan is carried out or dropped within so many days, or the words are of another one. */
const LATEST = 200;

function isOpen({ status }: EventFacet): boolean {
	return status === "planned" || status === "proposed" || status === "expected" || status === "begun";
}

/** Done, or denied where the draft has it planned; a mere "could" closes nothing. */
function isClosed(event: EventFacet, own: EventFacet): boolean {
	if (event.certainty.length > 0 || event.conditions.length > 0) return false;
	return event.status === "done" && event.negative === own.negative;
}

function actIn(alignment: Alignment, own: EventFacet, corpus: Corpus): readonly Told[] {
	if (alignment.coverage < CARRIED || alignment.passage.kind === "headline") return [];
	const events = corpus
		.reading(alignment.passage)
		.events.filter(({ lemma, form }) => lemma === own.lemma && form === "verb");
	const [event] = events;
	return event !== undefined && events.length === 1 ? [{ alignment, event }] : [];
}

const CARRIED = 0.6;

function newest(told: readonly Told[]): Told | undefined {
	return told.reduce<Told | undefined>((best, one) => {
		const later =
			best === undefined ? 1 : laterBy(best.alignment.passage.article, one.alignment.passage.article);
		return later !== null && later > 0 ? one : best;
	}, undefined);
}

/** The draft was written before the later article. */
function isAhead(date: string | null, { article }: Passage): boolean {
	return date !== null && article.published !== null && date.length === 10 && date < article.published;
}

function divergence(
	reading: Reading,
	own: EventFacet,
	{ alignment, event }: Told,
	corpus: Corpus,
): Divergence {
	const { passage } = alignment;
	const [ours, theirs] = [withAuxiliaries(reading, own), withAuxiliaries(corpus.reading(passage), event)];
	return {
		type: "source/superseded",
		direction: "different",
		relation: "compatible",
		confidence: 0.7,
		draft: { ...ours, value: `${own.status}: ${own.lemma}` },
		source: { passage, ...theirs, value: `${event.status}: ${event.lemma}` },
	};
}
