import { outletNouns, outletWords } from "../data/news-outlets.ts";
import { tellingCues } from "../data/reporting-cues.ts";
import type { Attributed } from "../facets/attributions/attributions.ts";
import type { Span } from "../model.ts";
import type { Passage } from "../passages.ts";
import type { Reading } from "../reading.ts";
import { hull } from "../spans.ts";
import { relationOf } from "../syntax/dependents.ts";
import { speakersOf } from "./attribution-changed.ts";
import type { Comparator, Comparison } from "./comparison.ts";
import { type Divergence, placeIn } from "./divergence.ts";
import { isNamed, type VoicePair, voicePairs, within } from "./voices.ts";

/** attribution/level: the source has the statement from one who had it from another; the draft names one of them only. */
export const hiddenLink: Comparator = (comparison) => {
	const { closest, carriers, readingOf } = comparison;
	const pairs = voicePairs(comparison, closest.passage);
	// Who they are is told by the whole article.
	if (!pairs.some((one) => linkOf(one, readingOf(closest.passage)) !== undefined)) return [];
	const pair = pairs.find((one) => speakersOf(comparison, one) === "same");
	if (pair === undefined) return [];
	const link = linkOf(pair, readingOf(closest.passage));
	if (link === undefined || isKept(comparison, link, closest.passage)) return [];
	// Who has it at first hand in another source need not name who told whom.
	const direct = carriers
		.slice(1)
		.some(({ passage }) =>
			voicePairs(comparison, passage).some(
				(other) =>
					speakersOf(comparison, other) === "same" && linkOf(other, readingOf(passage)) === undefined,
			),
		);
	return direct ? [] : [divergence(pair, link)];
};

/** Who stands between the speaker and the article: an outlet that was told, or one who says that the speaker said so. */
function linkOf({ source }: VoicePair, reading: Reading): Span | undefined {
	const outlet = tellingCues.has(source.lemma) ? outletTold(reading, source) : undefined;
	if (outlet !== undefined) return outlet;
	const outer = reading.attributions.find(
		(other) =>
			other !== source && isNamed(other) && other.frame !== "label" && within(source.cue, other.content),
	);
	return outer?.source ?? undefined;
}

/** "told Reuters", "told the Brede Times". */
function outletTold({ words }: Reading, { cue }: Attributed): Span | undefined {
	const at = words.findIndex(
		(word) =>
			/^(?:obj|iobj)$/.test(relationOf(word)) &&
			within(words[word.head] ?? { start: -1, end: -1 }, [cue]) &&
			word.start >= cue.end,
	);
	const head = words[at];
	if (head === undefined) return undefined;
	const phrase = words.filter(
		(word, index) => index === at || (word.head === at && /^(?:flat|compound|det|amod)/.test(word.deprel)),
	);
	const isOutlet = phrase.some(({ text, lemma, upos }) =>
		upos === "PROPN" ? outletWords.has(text.toLowerCase()) : outletNouns.has(lemma.toLowerCase()),
	);
	if (!isOutlet) return undefined;
	return {
		start: Math.min(...phrase.map(({ start }) => start)),
		end: Math.max(...phrase.map(({ end }) => end)),
	};
}

/** The draft names it too, in its sentence or before; the article's own publisher needs no naming. */
function isKept({ claim, before }: Comparison, link: Span, { article }: Passage): boolean {
	const name = article.text.slice(link.start, link.end).toLowerCase();
	const words = name.split(/[^\p{L}\p{N}]+/u).filter((word) => word.length > 2 && word !== "the");
	const known = [claim, ...before].flatMap(({ tokens }) =>
		tokens.map(({ norm }) => norm.replace(/['’]s$/, "")),
	);
	const publisher = article.publisher?.toLowerCase() ?? "";
	return words.some((word) => known.includes(word) || publisher.includes(word));
}

function divergence({ draft, passage }: VoicePair, link: Span): Divergence {
	return {
		type: "attribution/level",
		direction: "omitted",
		relation: "compatible",
		confidence: 0.75,
		draft: { ...hull(draft.cue, draft.source ?? draft.cue), value: "at first hand" },
		source: placeIn(passage, link),
	};
}
