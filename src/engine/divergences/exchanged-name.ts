// A name that the article does not have where it has another of its kind, wherever in the article that stands.
// Gates, in order: no word of the name stands in the article or in another carrier, and nothing there may be meant by
// it; a name of the same kind stands among the same words; the claim does not speak of that one.
import { placeWords } from "../data/name-words.ts";
import { wordSet } from "../data/word-set.ts";
import type { Entity } from "../facets/entities/entity.ts";
import { sameEntity } from "../facets/entities/same-entity.ts";
import { answering, answers, type Pairing } from "../pairing.ts";
import { isContent } from "../pairing-forms.ts";
import type { Passage } from "../passages.ts";
import type { Reading } from "../reading.ts";
import { contentTerms } from "../sentences.ts";
import { isInside } from "../spans.ts";
import type { Word } from "../syntax/tree.ts";
import {
	type ArticleName,
	areHalves,
	isOpened,
	kindsMeet,
	maySpeakOf,
	namesIn,
	namesOfArticle,
	standsAlone,
} from "./article-names.ts";
import type { Comparator, Comparison } from "./comparison.ts";
import type { Divergence } from "./divergence.ts";
import { isElsewhere } from "./name-role.ts";
import { linkOf } from "./same-thing.ts";
import { Spellings } from "./spellings.ts";

const REACH = 400;
/** Words of content on either side of a name that tell its place. */
const AROUND = 4;
const SAME_PLACE = 0.5;
const LEAST_SHARED = 2;

/** `who/entity`, or `place/where` for places, for names that stand nowhere in the article. */
export const exchangedNames: Comparator = (comparison) => {
	const { closest, carriers, neighbours, reading, readingOf } = comparison;
	const claimed = namesIn(reading);
	if (claimed.length === 0) return [];
	const article = [closest.passage, ...neighbours(closest.passage, REACH)];
	const written = new Spellings([...article, ...carriers.map(({ passage }) => passage)]);
	const isNew = (entity: Entity) =>
		entity.name.every((word) => !written.has(word)) ||
		isNewBefore(entity.name, written) ||
		(isOpened(entity.name) && !written.has(entity.name[1] ?? "")) ||
		(isTown(entity) && isOnlyGovernment(entity, article, comparison));
	const isSpelledOut = (entity: Entity) =>
		reading.words.some((word) => isInside(word, entity) && written.spellOut(word.text));
	const unwritten = claimed.filter(({ entity }) => isNew(entity) && !isSpelledOut(entity));
	const about = unwritten.length === 0 ? [] : article.filter((passage) => sharesWords(passage, comparison));
	if (about.length === 0) return [];
	const { whole } = readingOf(closest.passage);
	const suspects = unwritten.filter(({ entity, cluster }) => isTown(entity) || !maySpeakOf(whole, cluster));
	if (suspects.length === 0) return [];
	const missing = namesOfArticle(about, readingOf).filter(
		(name) =>
			!claimed.some((own) =>
				isTown(name.entity)
					? own.entity.name.join(" ") === name.entity.name.join(" ")
					: sameEntity(own.cluster, name.cluster) !== "different",
			),
	);
	return suspects.flatMap(({ entity }) => {
		const found = counterpartOf(entity, missing, comparison);
		return found === undefined ? [] : [divergence(entity, found)];
	});
};

/** Words that many names of places share, beside those that say what they are. */
const GENERAL = wordSet("national international regional central memorial state royal the of");

/** "Lund Airport" for "Orme Airport", "Lund National Park": the last words only say what it is. */
function isNewBefore(name: readonly string[], written: Spellings): boolean {
	const own = name.filter((word) => !placeWords.has(word) && !GENERAL.has(word));
	if (own.length === 0 || !placeWords.has(name.at(-1) ?? "")) return false;
	return own.every((word) => !written.has(word));
}

/** "In Moscow": the town, which is not its country where something happens. */
function isTown({ placed, countries }: Entity): boolean {
	return placed && countries.length > 0 && countries.every(({ form }) => form === "seat");
}

/** "Beijing has been wary" names a government: where nothing is told to be in the town, the claim's "in Beijing" is new. */
function isOnlyGovernment(
	town: Entity,
	article: readonly Passage[],
	{ carriers, readingOf }: Comparison,
): boolean {
	const [first = ""] = town.name;
	const passages = [...article, ...carriers.map(({ passage }) => passage)];
	return passages
		.filter(({ tokens }) => tokens.some(({ norm }) => norm === first))
		.every((passage) => {
			const reading = readingOf(passage);
			const isNamed = ({ name }: Entity) => name.join(" ") === town.name.join(" ");
			// Who is meant costs the whole article.
			const acts = reading.whole
				.entities(reading.at)
				.some((one) => isNamed(one) && isSeatActing(one, reading));
			if (!acts) return false;
			const named = namesIn(reading, isNamed);
			return named.length > 0 && named.every(({ entity }) => isSeatActing(entity, reading));
		});
}

/** A subject, or a party to something: "relations with Beijing". */
function isSeatActing({ placed, head }: Entity, reading: Reading): boolean {
	const opening = linkOf(reading, head)?.toLowerCase();
	return !placed && (opening === undefined || /^(?:with|between|by|against|'s|’s)$/.test(opening));
}

/**
 * Whether a passage has a name that the claim lacks, and enough of its words to tell the place; in a headline every
 * word may have a capital.
 */
function sharesWords({ tokens, kind }: Passage, { claim }: Comparison): boolean {
	if (kind === "headline") return false;
	const terms = contentTerms(claim);
	if (!tokens.some(({ content, capital, term }) => content && capital && !terms.has(term))) return false;
	return tokens.some(({ term }) => terms.has(term));
}

interface Found extends ArticleName {
	readonly score: number;
}

function counterpartOf(
	entity: Entity,
	missing: readonly ArticleName[],
	comparison: Comparison,
): Found | undefined {
	let best: Found | undefined;
	for (const name of missing) {
		if (!kindsMeet(entity, name.entity) || areHalves(entity, name.entity)) continue;
		const pairing = comparison.pairingWith(name.passage);
		const score = placeScore(entity, name.entity, pairing);
		if (score < SAME_PLACE || score <= (best?.score ?? 0)) continue;
		if (!isElsewhere(entity, name.entity, pairing)) best = { ...name, score };
	}
	return best;
}

/** 0..1: how much of what stands around the name stands around the other one; 0 for a word or less. */
function placeScore(entity: Entity, other: Entity, pairing: Pairing): number {
	const ours = around(pairing.draft.words, entity);
	const theirs = new Set(around(pairing.source.words, other));
	const shared = answering(pairing, ours, theirs).length;
	const exchanged = pairing.ofDraft(entity.head)?.source === other.head || hangAlike(entity, other, pairing);
	if (!exchanged && !(standsAlone(pairing.draft.words, entity) && standsAlone(pairing.source.words, other)))
		return 0;
	if (shared + (exchanged ? 1 : 0) < LEAST_SHARED) return 0;
	const share = shared / Math.max(1, Math.min(ours.length, theirs.size));
	return Math.min(1, 0.7 * share + (exchanged ? 0.3 : 0));
}

/** "Officials of the court in Lyon" and "… in Metz": on one word, by one preposition. */
function hangAlike(entity: Entity, other: Entity, pairing: Pairing): boolean {
	const { draft, source } = pairing;
	const [ours, theirs] = [draft.words[entity.head], source.words[other.head]];
	const opening = linkOf(draft, entity.head);
	if (ours === undefined || theirs === undefined || opening === undefined) return false;
	const paired = answers(pairing, ours.head, theirs.head);
	const [above, there] = [draft.words[ours.head]?.text, source.words[theirs.head]?.text];
	if (!paired && (above === undefined || above.toLowerCase() !== there?.toLowerCase())) return false;
	return opening === linkOf(source, other.head);
}

function around(words: readonly Word[], { from, to }: Entity): readonly number[] {
	const before: number[] = [];
	const after: number[] = [];
	for (const [at, word] of words.entries()) {
		if (!isContent(word)) continue;
		if (at < from) before.push(at);
		else if (at >= to) after.push(at);
	}
	return [...before.slice(-AROUND), ...after.slice(0, AROUND)];
}

function divergence(entity: Entity, { entity: other, passage, score }: Found): Divergence {
	const where = isWhere(entity) && isWhere(other);
	return {
		type: where ? "place/where" : "who/entity",
		direction: "different",
		relation: "incompatible",
		confidence: Math.round(100 * (0.5 + 0.3 * score)) / 100,
		draft: { start: entity.start, end: entity.end, value: entity.name.join(" ") },
		source: { start: other.start, end: other.end, value: other.name.join(" "), passage },
	};
}

/** A place, or a country where it says where and not who. */
export function isWhere({ kind, placed }: Entity): boolean {
	return kind === "place" || (kind === "country" && placed);
}
