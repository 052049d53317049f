// text → language → paragraphs → sentences with their trees → the facets of each
import { type Attributed, attributionsIn } from "./facets/attributions/attributions.ts";
import type { Cluster, Mention } from "./facets/entities/cluster.ts";
import { aliasesIn, entitiesIn } from "./facets/entities/coreference.ts";
import type { Entity } from "./facets/entities/entity.ts";
import { type ComparisonFacet, comparisonsOf } from "./facets/events/comparisons.ts";
import type { EventFacet, EventLexicon } from "./facets/events/event.ts";
import { eventsOf } from "./facets/events/events.ts";
import { type Listed, listsOf } from "./facets/listed.ts";
import { type Quantity, quantitiesOf } from "./facets/quantity.ts";
import { type Quotation, quotationsOf } from "./facets/quotes.ts";
import type { TimeFacet } from "./facets/timex/time-facet.ts";
import { timesOf } from "./facets/timex/timexes.ts";
import { type Trend, trendsOf } from "./facets/trend.ts";
import { foreignFacets } from "./foreign.ts";
import { type Language, languageOf, paragraphsOf } from "./language.ts";
import { verbOfNoun } from "./lexicon/verb-of-noun.ts";
import type { Span } from "./model.ts";
import { type Sentence, sentencesOf } from "./sentences.ts";
import type { ParsedSentence } from "./syntax/tree.ts";
import { tokenize } from "./tokens.ts";

/** What an analysis has to know beside the text. */
export interface AnalysisOptions {
	/** ISO date on which the text was written, from which "yesterday" counts; null when unknown. */
	readonly date: string | null;
}

/** A text as the engine understands it. All spans point into the text. */
export interface Analysis {
	/** "en", or the BCP 47 tag of another language; "und" when none is known. */
	readonly language: string;
	readonly sentences: readonly AnalysedSentence[];
	/** Who and what the text speaks of; mentions give their index. */
	readonly clusters: readonly Cluster[];
}

/** A sentence with its tree and facets; those that need English are empty when the text is not in English. */
export interface AnalysedSentence extends ParsedSentence {
	readonly entities: readonly Entity[];
	/** Where it speaks of a cluster: by name, description or pronoun. */
	readonly mentions: readonly Mention[];
	readonly events: readonly EventFacet[];
	/** Those with their cue in it. */
	readonly attributions: readonly Attributed[];
	/** Those that begin in it. */
	readonly quotations: readonly Quotation[];
	readonly times: readonly TimeFacet[];
	readonly quantities: readonly Quantity[];
	readonly trends: readonly Trend[];
	readonly lists: readonly Listed[];
	readonly comparisons: readonly ComparisonFacet[];
}

/**
 * Everything that a text says, sentence by sentence. Of text in another language only what does not need English is
 * told: figures and dates in digits, quotations, and names by their capitals.
 */
export function analyse(language: Language, text: string, { date }: AnalysisOptions): Analysis {
	const written = languageOf(text, language);
	const paragraphs = paragraphsOf(text);
	const quotations = paragraphs.flatMap((paragraph) => quotationsOf(text, tokenize(text, paragraph)));
	if (written !== "en") return foreign(text, paragraphs, quotations, written);
	const parsed = paragraphs.flatMap((paragraph) => language.sentences(text, paragraph));
	const entities = entitiesIn(text, parsed);
	const { clusters, mentions } = aliasesIn(text, parsed, entities);
	const times = timesIn(parsed, date);
	const quoted = shared(parsed, quotations, ({ start }) => start);
	const attributed = shared(parsed, attributionsIn(text, parsed, quotations), ({ cue }) => cue.start);
	const meant = shared(parsed, mentions, ({ start }) => start);
	const lexicon: EventLexicon = { verbOf: (noun) => verbOfNoun(language.lexicon, noun) };
	const sentences = parsed.map((sentence, at) => ({
		...sentence,
		entities: entities[at] ?? [],
		mentions: meant[at] ?? [],
		events: eventsOf(sentence, lexicon),
		attributions: attributed[at] ?? [],
		quotations: quoted[at] ?? [],
		times: times[at] ?? [],
		...tokenFacets(text, sentence),
		comparisons: comparisonsOf(sentence),
	}));
	return { language: "en", sentences, clusters };
}

/** The times of each sentence: "that year" counts from those before. */
function timesIn(
	sentences: readonly ParsedSentence[],
	date: string | null,
): readonly (readonly TimeFacet[])[] {
	const told: TimeFacet[] = [];
	return sentences.map(({ words }) => {
		const times = timesOf(words, { reference: date, previous: told });
		told.push(...times);
		return times;
	});
}

/** What is read from tokens and not from the tree. */
function tokenFacets(
	text: string,
	{ start, end }: Span,
): Pick<AnalysedSentence, "quantities" | "trends" | "lists"> {
	const sentence: Sentence = {
		start,
		end,
		text: text.slice(start, end),
		tokens: tokenize(text, { start, end }),
	};
	const quantities = quantitiesOf(sentence);
	return { quantities, trends: trendsOf(sentence, quantities), lists: listsOf(sentence, { quantities }) };
}

function foreign(
	text: string,
	paragraphs: readonly Span[],
	quotations: readonly Quotation[],
	language: string,
): Analysis {
	const found = paragraphs.flatMap((paragraph) => sentencesOf(text, paragraph, []));
	const quoted = shared(found, quotations, ({ start }) => start);
	const none = {
		words: [],
		mentions: [],
		events: [],
		attributions: [],
		trends: [],
		lists: [],
		comparisons: [],
	};
	const sentences = found.map((sentence, at) => ({
		start: sentence.start,
		end: sentence.end,
		...none,
		quotations: quoted[at] ?? [],
		...foreignFacets(sentence, language),
	}));
	return { language, sentences, clusters: [] };
}

/** For each sentence those facets that begin in it or in the gap before it; facets are in order of `startOf`. */
function shared<Facet>(
	sentences: readonly Span[],
	facets: readonly Facet[],
	startOf: (facet: Facet) => number,
): readonly (readonly Facet[])[] {
	let next = 0;
	return sentences.map(({ end }) => {
		const first = next;
		while (next < facets.length && startOf(facets[next] as Facet) < end) next++;
		return facets.slice(first, next);
	});
}
