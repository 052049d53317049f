// Whether two noun phrases of two texts can mean the same speaker. Told only where names, or the sorts of people that
// nouns stand for, exclude each other: a spokesman speaks for his ministry, a capital for its country, an office for
// whoever holds it.

import { speakerClasses } from "../data/speaker-classes.ts";
import type { Cluster } from "../facets/entities/cluster.ts";
import { type Sameness, sameEntity } from "../facets/entities/same-entity.ts";
import type { Span } from "../model.ts";
import type { Reading } from "../reading.ts";
import { isInside } from "../spans.ts";
import { editDistance, sameSpelling } from "../spelling.ts";
import { relationOf } from "../syntax/dependents.ts";
import type { Word } from "../syntax/tree.ts";

/** Who a noun phrase stands for, as far as its own document tells. */
export interface Speaker {
	/** The entity that the phrase as a whole means. */
	readonly entity: Cluster | undefined;
	/** All entities that the phrase speaks of: "a spokesman for Acme". */
	readonly named: readonly Cluster[];
	/** Lemmas of its common nouns: "mayor"; empty for a name alone. */
	readonly nouns: readonly string[];
	/** The name, where there is one, else the phrase. */
	readonly span: Span;
	readonly reading: Reading;
}

const GOVERNING = /^(?:government|authorities|ministry|officials?|regime|administration|state)$/;

/** Reads a noun phrase of a sentence as a speaker; looks through the whole document for whom it means. */
export function speakerAt(reading: Reading, phrase: Span): Speaker {
	const { words, whole, at } = reading;
	const mentions = whole.mentions(at).filter(({ start, end }) => phrase.start <= start && end <= phrase.end);
	const inside = (word: Word | undefined) => word !== undefined && isInside(word, phrase);
	const heads = headsOf(words, inside);
	const mention = mentions.find(({ head }) => heads.has(head));
	const named = mentions.flatMap((one) => whole.clusterOf(one) ?? []);
	const nouns = [...heads].flatMap((head) => {
		const lemma = words[head]?.lemma.toLowerCase() ?? "";
		// A tagger takes "Police" at the beginning of a sentence for a name.
		if (/^spokes/.test(lemma)) return [classBefore(words, head) ?? lemma];
		return words[head]?.upos === "NOUN" || speakerClasses.has(lemma) ? [lemma] : [];
	});
	const entity = mention === undefined ? spokenFor(nouns, named) : whole.clusterOf(mention);
	const stands = mention === undefined && entity !== undefined;
	return { entity, named, nouns: stands ? [] : nouns, span: mention ?? phrase, reading };
}

/** "A police spokeswoman" speaks for the police. */
function classBefore(words: readonly Word[], head: number): string | undefined {
	const body = words.find(
		({ head: over, deprel, lemma }) =>
			over === head && deprel === "compound" && speakerClasses.has(lemma.toLowerCase()),
	);
	return body?.lemma.toLowerCase();
}

/** "China's government" is China, "a spokesman for Acme" is Acme, as far as they speak. */
function spokenFor(nouns: readonly string[], named: readonly Cluster[]): Cluster | undefined {
	if (nouns.some((noun) => GOVERNING.test(noun))) return named.find(isCountry);
	return nouns.some((noun) => /^spokes/.test(noun)) && named.length === 1 ? named[0] : undefined;
}

function isCountry({ kind, country }: Cluster): boolean {
	return kind === "country" && country !== undefined;
}

const SAME_THING = /^(?:appos|flat|conj|nmod:desc|nmod:unmarked)$/;

/** The words that the phrase hangs on, with their appositions and conjuncts. */
function headsOf(words: readonly Word[], inside: (word: Word | undefined) => boolean): ReadonlySet<number> {
	const heads = new Set<number>();
	words.forEach((word, at) => {
		if (!inside(word) || word.upos === "PUNCT" || word.upos === "ADP") return;
		if (!inside(words[word.head])) heads.add(at);
	});
	words.forEach((word, at) => {
		const joined = SAME_THING.test(word.deprel) || relationOf(word) === "appos";
		if (inside(word) && joined && heads.has(word.head)) heads.add(at);
	});
	return heads;
}

/** Compares the speaker of the draft with one of an article. */
export function sameSpeaker(ours: Speaker, theirs: Speaker): Sameness {
	if (ours.entity !== undefined && theirs.entity !== undefined) {
		const same = sameEntity(ours.entity, theirs.entity);
		if (same === "same") return "same";
	}
	if (areTwoPeople(ours, theirs) || areOfTwoCountries(ours, theirs)) return "different";
	const related = ours.named.some((a) => theirs.named.some((b) => sameEntity(a, b) !== "different"));
	if (related || isSlip(ours, theirs)) return "unclear";
	if (isOfCountry(ours) && isOfCountry(theirs)) return "different";
	if (ours.nouns.some((noun) => theirs.nouns.includes(noun))) return "same";
	if (ours.entity !== undefined && theirs.entity !== undefined) return ofEntities(ours, theirs);
	if (ours.entity === undefined && theirs.entity === undefined) return ofNouns(ours.nouns, theirs.nouns);
	return ofBoth(ours, theirs);
}

/** "Director Piet Moss of Orla" and "director Nils Reed of Orla", whom the article names as well; neither speaks for the other. */
function areTwoPeople(ours: Speaker, theirs: Speaker): boolean {
	const [a, b] = [ours.entity, theirs.entity];
	if (a?.kind !== "person" || b?.kind !== "person" || isSlip(ours, theirs) || !isNamedIn(a, theirs))
		return false;
	return (
		!ours.named.some((other) => sameEntity(other, b) !== "different") &&
		!theirs.named.some((other) => sameEntity(other, a) !== "different")
	);
}

/** "Peru's watchdog" and "Ordal, the Chilean watchdog". */
function areOfTwoCountries(ours: Speaker, theirs: Speaker): boolean {
	const [[left, ...more], [right, ...others]] = [
		ours.named.filter(isCountry),
		theirs.named.filter(isCountry),
	];
	if (left === undefined || right === undefined || more.length + others.length > 0) return false;
	const isOne = ours.nouns.some((noun) => OFFICIAL.test(noun) && theirs.nouns.includes(noun));
	return isOne && sameEntity(left, right) === "different";
}

/** Whether `sameSpeaker` may find him to be certainly another than somebody: a name of a known kind, or known nouns. */
export function mayBeTold(speaker: Speaker): boolean {
	const { entity, nouns } = speaker;
	if (isOfCountry(speaker)) return true;
	if (entity !== undefined) return TOLD_APART.has(entity.kind) || entity.kind === "other";
	return nouns.length > 0 && nouns.every((noun) => speakerClasses.has(noun));
}

/** "Peru's road agency", "the Chilean foreign ministry": a body or an office that is known only by its country. */
function isOfCountry({ named, nouns, entity, reading, span }: Speaker): boolean {
	const [country, ...others] = named;
	if (country === undefined || others.length > 0 || !isCountry(country)) return false;
	if (entity === undefined && !nouns.some((noun) => OFFICIAL.test(noun))) return false;
	return !reading.words.some(
		({ start, end, text }) => span.start <= start && end <= span.end && /^(?:in|on|near)$/i.test(text),
	);
}

const OFFICIAL =
	/^(?:agency|ministry|minister|government|president|parliament|police|regulator|watchdog|army|military|embassy|ambassador|official|authority|office|service|board|commission|court|prosecutor)$/;

const TOLD_APART: ReadonlySet<Cluster["kind"]> = new Set(["person", "country", "organisation"]);

/** One surname, or nearly: another given name or a slip of the pen is for the comparison of names to tell. */
export function isSlip({ entity: a }: Speaker, { entity: b }: Speaker): boolean {
	const [left = "", right = ""] = [a?.name.at(-1), b?.name.at(-1)];
	// "Moe" is no slip for "Cole".
	const slips = Math.min(left.length, right.length) < 5 ? 1 : 2;
	return left !== "" && right !== "" && (sameSpelling(left, right) || editDistance(left, right) <= slips);
}

/** Two persons, or two countries, of other names. Bodies have too many names: both must stand in the article. */
function ofEntities(ours: Speaker, theirs: Speaker): Sameness {
	const [a, b] = [ours.entity, theirs.entity];
	if (a === undefined || b === undefined) return "unclear";
	if (isOtherPerson(a, theirs) || isOtherBody(a, theirs)) return "different";
	if (a.kind !== b.kind) return "unclear";
	if (isOtherKind(a, theirs.reading) || isOtherKind(b, ours.reading)) return "unclear";
	if (a.kind === "person")
		return a.name.length + b.name.length > 2 || isNamedIn(a, theirs) ? "different" : "unclear";
	if (a.kind === "country")
		return a.country !== undefined && b.country !== undefined ? "different" : "unclear";
	return a.kind === "organisation" && isNamedIn(a, theirs) ? "different" : "unclear";
}

/** "Northrail said" may read like a person; the other text, where it has the name, knows what it is. */
function isOtherKind({ name, kind }: Cluster, { whole }: Reading): boolean {
	const alike = whole.clusters.filter((other) => name.every((word) => other.name.includes(word)));
	return alike.length > 0 && alike.every((other) => other.kind !== kind);
}

/** "Ruiz said", where the draft tells no more: in the article the name is another person's. */
function isOtherPerson({ kind, name }: Cluster, { entity, reading }: Speaker): boolean {
	if (!/^(?:other|place)$/.test(kind) || name.length !== 1 || entity?.kind !== "person") return false;
	const bearers = reading.whole.clusters.filter((other) => name.every((word) => other.name.includes(word)));
	return bearers.length > 0 && bearers.every((other) => other.kind === "person" && other !== entity);
}

/** "The CAW said", where the draft tells no more: in the article that is another body. */
function isOtherBody(cluster: Cluster, { entity, reading }: Speaker): boolean {
	if (cluster.kind !== "other" || entity?.kind !== "organisation") return false;
	const same = reading.whole.clusters.filter((other) => sameEntity(cluster, other) === "same");
	return same.length > 0 && same.every((other) => other !== entity && other.kind === "organisation");
}

function isNamedIn(cluster: Cluster, { reading, entity }: Speaker): boolean {
	const [letters = "", ...more] = cluster.name;
	return reading.whole.clusters.some(
		(other) =>
			other !== entity &&
			(sameEntity(cluster, other) === "same" || (more.length === 0 && other.acronyms.includes(letters))),
	);
}

/** "the mayor" and "the engineer". */
function ofNouns(ours: readonly string[], theirs: readonly string[]): Sameness {
	const classes = (nouns: readonly string[]) => nouns.map((noun) => speakerClasses.get(noun));
	const left = classes(ours);
	const right = classes(theirs);
	const known = left.length > 0 && right.length > 0 && ![...left, ...right].includes(undefined);
	return known && !left.some((one) => right.includes(one)) ? "different" : "unclear";
}

/** "the mayor" in the one text and "Tom Lind" in the other, whom the article knows as an engineer, and another as mayor. */
function ofBoth(ours: Speaker, theirs: Speaker): Sameness {
	const { entity } = theirs;
	if (entity === undefined) return "unclear";
	if (ours.nouns.some((noun) => entity.nouns.includes(noun))) return "same";
	const others = theirs.reading.whole.clusters.filter((other) => other !== entity);
	const another = ours.nouns.some((noun) => others.some((other) => other.nouns.includes(noun)));
	return another && ofNouns(ours.nouns, entity.nouns) === "different" ? "different" : "unclear";
}
