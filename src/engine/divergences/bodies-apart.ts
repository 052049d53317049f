// Speakers without a name: "the ministry" for "the trust", when one sentence of the article has both of them apart; and
// "the Alpine Club" for "the regional government", where what they are is told by their nouns.
import { bodyClasses } from "../data/speaker-classes.ts";
import { sameEntity } from "../facets/entities/same-entity.ts";
import type { Span } from "../model.ts";
import { isAlike } from "../pairing.ts";
import type { Passage } from "../passages.ts";
import type { Reading } from "../reading.ts";
import { isBelow } from "../syntax/below.ts";
import type { Word } from "../syntax/tree.ts";
import type { Comparison } from "./comparison.ts";
import { type Speaker, speakerAt } from "./speakers.ts";
import type { VoicePair } from "./voices.ts";

const ARTICLE = 400;

/** Whether the article tells that the bodies that two common nouns name are two. */
export function areApartByNouns(comparison: Comparison, { draft, source, passage }: VoicePair): boolean {
	const { reading, readingOf, neighbours, language } = comparison;
	if (draft.source === null || source.source === null) return false;
	const [ours, theirs] = [nounOf(reading, draft.source), nounOf(readingOf(passage), source.source)];
	if (ours === undefined || theirs === undefined || ours === theirs) return false;
	const relation = language.relation({ lemma: ours, upos: "NOUN" }, { lemma: theirs, upos: "NOUN" });
	if (isAlike(relation)) return false;
	const apart = [passage, ...neighbours(passage, ARTICLE)].some(
		(other) =>
			other.article === passage.article &&
			mentions(other, [ours, theirs]) &&
			hasApart(readingOf(other), ours, theirs),
	);
	// Whether they have names costs the whole article.
	return apart && isNameless(reading, draft.source) && isNameless(readingOf(passage), source.source);
}

/** Whether one of the two is a body with a name and the other one of another kind without, and the article has both. */
export function areApartByKind(comparison: Comparison, { draft, source, passage }: VoicePair): boolean {
	if (draft.source === null || source.source === null) return false;
	const ours = speakerAt(comparison.reading, draft.source);
	const kind = kindOf(ours);
	if (kind === undefined) return false;
	const { entity } = ours;
	if (entity === undefined && !isInArticle(ours.nouns, passage, comparison)) return false;
	const theirs = comparison.readingOf(passage);
	const other = speakerAt(theirs, source.source);
	const otherKind = kindOf(other);
	if (otherKind === undefined || kind === otherKind) return false;
	if (entity === undefined) return other.entity !== undefined;
	return (
		other.entity === undefined && theirs.whole.clusters.some((one) => sameEntity(entity, one) === "same")
	);
}

/** What sort of body it is, by its only noun or by the last word of its name. */
function kindOf({ entity, named, nouns }: Speaker): number | undefined {
	const [noun, ...more] = nouns;
	if (more.length > 0) return undefined;
	if (entity === undefined) return named.length === 0 ? bodyClasses.get(noun ?? "") : undefined;
	if (entity.country !== undefined || named.some((one) => one !== entity)) return undefined;
	return bodyClasses.get(noun ?? (entity.name.length > 1 ? (entity.name.at(-1) ?? "") : ""));
}

function isInArticle(nouns: readonly string[], passage: Passage, { neighbours }: Comparison): boolean {
	return neighbours(passage, ARTICLE).some(
		(other) => other.article === passage.article && mentions(other, nouns),
	);
}

function isNameless(reading: Reading, phrase: Span): boolean {
	const { entity, named } = speakerAt(reading, phrase);
	return entity === undefined && named.length === 0;
}

/** The only word of a speaker, a noun, whatever the tagger makes of it; undefined for words that many can go by. */
function nounOf(reading: Reading, phrase: Span): string | undefined {
	const inside = reading.words.filter(
		({ start, end, upos }) =>
			phrase.start <= start && end <= phrase.end && !/^(?:DET|PRON|PUNCT)$/.test(upos),
	);
	const [noun, ...more] = inside;
	if (noun === undefined || more.length > 0 || !/^(?:NOUN|PROPN)$/.test(noun.upos)) return undefined;
	const lemma = noun.lemma.toLowerCase();
	return ANYBODY.test(lemma) || /^\p{Lu}/u.test(noun.text) ? undefined : lemma;
}

const ANYBODY =
	/^(?:spokes\w+|official|source|report|statement|authority|people|person|expert|analyst|critic|man|woman|leader|head|group|body|organisation|organization|government|state|country|side|member|staff|department|agency|office|investigator|researcher|scientist|author|study|paper|newspaper|witness)$/;

function mentions({ tokens }: Passage, nouns: readonly string[]): boolean {
	return nouns.every((noun) => tokens.some(({ norm }) => norm === noun));
}

/** Whether one sentence has "the ministry" and "the trust" as two that do or get something. */
function hasApart({ words }: Reading, a: string, b: string): boolean {
	const places = (noun: string) =>
		words.flatMap((word, at) => (word.lemma.toLowerCase() === noun && isParty(words, word, at) ? [at] : []));
	return places(a).some((one) =>
		places(b).some((other) => !isBelow(words, one, other) && !isBelow(words, other, one)),
	);
}

function isParty(words: readonly Word[], { deprel }: Word, at: number): boolean {
	return /^(?:the|its|their)$/i.test(words[at - 1]?.text ?? "") && !/^(?:appos|root|nmod:desc)$/.test(deprel);
}
