import type { Attributed } from "../facets/attributions/attributions.ts";
import { sameEntity } from "../facets/entities/same-entity.ts";
import type { Span } from "../model.ts";
import type { Passage } from "../passages.ts";
import type { DocumentReading, Reading } from "../reading.ts";
import { isInside } from "../spans.ts";
import type { ClaimContext } from "./comparison.ts";
import { type Divergence, placeIn, sideIn } from "./divergence.ts";
import type { QuoteMatch } from "./quote-match.ts";
import type { QuoteUnit } from "./quote-units.ts";
import { isSlip, type Speaker, sameSpeaker, speakerAt } from "./speakers.ts";

/** Who is named for quoted words, and where. */
interface Named {
	readonly speaker: Speaker;
	/** The words that name them: "she" where a pronoun stands. */
	readonly span: Span;
}

/**
 * The verbatim quotation given to somebody else: the draft names its speaker, every source that names one names
 * another, and the two cannot be meant for the same. At most one divergence.
 */
export function misattributedQuote(
	context: ClaimContext,
	unit: QuoteUnit,
	verbatim: readonly QuoteMatch[],
): readonly Divergence[] {
	const drafted = namedFor(context.reading, unit.quotation);
	const [ours] = drafted;
	if (ours === undefined) return [];
	let found: Divergence | undefined;
	for (const match of verbatim) {
		const place = quotedPlace(match);
		const theirs = place === undefined ? [] : namedFor(context.readingOf(place.passage), place.span);
		const [first] = theirs;
		if (place === undefined || first === undefined) continue;
		const one = drafted.some((a) => theirs.some((b) => sameSpeaker(a.speaker, b.speaker) === "same"));
		if (one || !areTwo(ours.speaker, first.speaker)) return [];
		const passage = passageOf(match, first.span) ?? place.passage;
		found ??= divergence(context, ours, first, passage);
	}
	return found === undefined ? [] : [found];
}

function quotedPlace({
	stretch,
	fit,
}: QuoteMatch): { readonly passage: Passage; readonly span: Span } | undefined {
	const words = fit.steps.flatMap((step) => stretch.words[step.source ?? -1] ?? []);
	const first = words.find(({ aside }) => !aside);
	const last = words.at(-1);
	const passage = first && stretch.passages[first.passage];
	if (first === undefined || last === undefined || passage === undefined) return undefined;
	const quoted = stretch.quotations[first.quotation];
	return { passage, span: quoted ?? { start: first.start, end: last.end } };
}

function passageOf({ stretch }: QuoteMatch, span: Span): Passage | undefined {
	return stretch.passages.find((passage) => isInside(span, passage));
}

/** Everyone whom the document may mean as the speaker of quoted words, the nearest first. */
function namedFor(reading: Reading, quotation: Span): readonly Named[] {
	const { whole } = reading;
	const holding = whole
		.attributions(reading.at)
		.filter((said) => said.source !== null && SPEAKING.has(said.frame) && holds(said, quotation))
		.sort((a, b) => extent(a) - extent(b));
	return holding.flatMap(({ source }) => {
		const sentence = source === null ? undefined : sentenceOf(whole, source);
		if (source === null || sentence === undefined) return [];
		const own = speakerAt(sentence, source);
		const speaker = isUnknownPronoun(own, sentence) ? (speakerBefore(sentence) ?? own) : own;
		return [{ speaker, span: { start: speaker.span.start, end: speaker.span.end } }];
	});
}

/** "He", of whom the sentences before do not tell which of two he is. */
function isUnknownPronoun({ entity, nouns, span }: Speaker, { words }: Reading): boolean {
	if (entity !== undefined || nouns.length > 0) return false;
	return words.some(
		({ start, end, xpos, text }) =>
			start === span.start && end === span.end && xpos === "PRP" && /^s?he$/i.test(text),
	);
}

/** Whoever is the only one to speak in the sentence before goes on speaking: "Tom Lind complained … “…,” he said." */
function speakerBefore({ whole, at, sentence }: Reading): Speaker | undefined {
	const before = at === 0 ? undefined : whole.reading(at - 1);
	if (before === undefined || /\n/.test(whole.document.text.slice(before.sentence.end, sentence.start)))
		return undefined;
	const sources = whole
		.attributions(at - 1)
		.flatMap(({ source, frame }) => (source !== null && SPEAKING.has(frame) ? [source] : []));
	const persons = whole.mentions(at - 1).filter(({ cluster }) => whole.clusters[cluster]?.kind === "person");
	// The phrase "who" stands for the only person of the sentence.
	const [person] = persons;
	const alone = persons.every(({ cluster }) => cluster === person?.cluster) ? person : undefined;
	const speakers = sources.map((source) => {
		const own = speakerAt(before, source);
		return own.entity === undefined && own.nouns.length === 0 && alone ? speakerAt(before, alone) : own;
	});
	const [first] = speakers;
	if (first?.entity?.kind !== "person") return undefined;
	return speakers.every(({ entity }) => entity === first.entity) ? first : undefined;
}

const SPEAKING: ReadonlySet<Attributed["frame"]> = new Set(["statement", "phrase"]);
/** So much of the quotation must be what is said. */
const MOSTLY = 0.6;

function holds({ content }: Attributed, quotation: Span): boolean {
	const inside = content.reduce(
		(sum, piece) =>
			sum + Math.max(0, Math.min(piece.end, quotation.end) - Math.max(piece.start, quotation.start)),
		0,
	);
	return inside >= (quotation.end - quotation.start) * MOSTLY;
}

function extent({ content }: Attributed): number {
	return content.reduce((sum, { start, end }) => sum + end - start, 0);
}

function sentenceOf(whole: DocumentReading, span: Span): Reading | undefined {
	const at = whole.document.sentences.findIndex(({ start, end }) => start <= span.start && span.start < end);
	return at < 0 ? undefined : whole.reading(at);
}

/** Whether the two surely are two; another given name or a slip of the pen is for the comparison of names to tell. */
function areTwo(ours: Speaker, theirs: Speaker): boolean {
	if (isSlip(ours, theirs)) return false;
	if (sameSpeaker(ours, theirs) === "different") return true;
	return isStranger(ours, theirs);
}

/** A bare name that the article, which names its speaker in full, never speaks of. */
function isStranger({ entity, nouns, named }: Speaker, theirs: Speaker): boolean {
	if (entity?.kind !== "other" || nouns.length > 0 || named.length > 1) return false;
	if (theirs.entity?.kind !== "person") return false;
	return !theirs.reading.whole.clusters.some((other) => sameEntity(entity, other) !== "different");
}

function divergence(
	{ draft: { text } }: ClaimContext,
	ours: Named,
	theirs: Named,
	passage: Passage,
): Divergence {
	return {
		type: "quote/speaker",
		direction: "different",
		relation: "incompatible",
		confidence: 0.9,
		draft: sideIn(text, ours.span),
		source: placeIn(passage, theirs.span),
	};
}
