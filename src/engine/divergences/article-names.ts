import { continents } from "../data/place-scales.ts";
import type { Cluster } from "../facets/entities/cluster.ts";
import type { Entity } from "../facets/entities/entity.ts";
import { isGivenName } from "../facets/entities/given-name.ts";
import { sameEntity } from "../facets/entities/same-entity.ts";
import type { Passage } from "../passages.ts";
import type { DocumentReading, Reading } from "../reading.ts";
import type { Word } from "../syntax/tree.ts";
import type { Comparison } from "./comparison.ts";

/** A name of an article where it stands, with the entity that it means there. */
export interface ArticleName {
	readonly entity: Entity;
	readonly cluster: Cluster;
	readonly passage: Passage;
}

/**
 * The names of a sentence that mean somebody or something, each with its entity. Who is meant costs the whole document,
 * and is asked only of those that are `wanted`.
 */
export function namesIn(
	reading: Reading,
	wanted: (entity: Entity) => boolean = () => true,
): readonly { readonly entity: Entity; readonly cluster: Cluster }[] {
	return reading.whole.entities(reading.at).flatMap((entity) => {
		if (entity.generic || !wanted(entity) || isFigure(reading, entity)) return [];
		const cluster = clusterAt(reading, entity);
		return cluster === undefined ? [] : [{ entity, cluster }];
	});
}

/** "Eleven people" at the beginning of a sentence, "Monday": what has a capital and names nobody. */
function isFigure({ words, times }: Reading, { start, end, head }: Entity): boolean {
	const upos = words[head]?.upos;
	return upos === "NUM" || upos === "DET" || times.some((time) => time.start < end && start < time.end);
}

function clusterAt({ whole, at }: Reading, { start, end }: Entity): Cluster | undefined {
	const mention = whole
		.mentions(at)
		.find((one) => one.form !== "pronoun" && one.start < end && start < one.end);
	return mention && whole.clusterOf(mention);
}

/** Every name of the article, in order. */
export function namesOfArticle(
	passages: readonly Passage[],
	readingOf: Comparison["readingOf"],
): readonly ArticleName[] {
	return passages.flatMap((passage) => namesIn(readingOf(passage)).map((name) => ({ ...name, passage })));
}

/** Whether the document speaks of something that may be the entity, under any name. */
export function maySpeakOf(whole: DocumentReading, cluster: Cluster): boolean {
	return whole.clusters.some(
		(other) => sameEntity(cluster, other) !== "different" || isShortFor(cluster, other),
	);
}

/** "East Tillbury" and "East Marden": the first word tells of no place by itself. */
export function isOpened([opener = "", ...rest]: readonly string[]): boolean {
	return rest.length === 1 && OPENER.test(opener);
}

const OPENER =
	/^(?:north|south|east|west|new|old|upper|lower|great|greater|little|real|san|santa|saint|st|fort|port|lake|mount)$/;

/** "Rob" and "Robert", "Man" and "Manchester". */
function isShortFor(a: Cluster, b: Cluster): boolean {
	const at = isOpened(a.name) && isOpened(b.name) && a.name[0] === b.name[0] ? 1 : 0;
	const [first = "", other = ""] = [a.name[at], b.name[at]];
	const [short, long] = first.length <= other.length ? [first, other] : [other, first];
	return short.length >= 3 && long.startsWith(short);
}

/** Whether a name stands for itself and not before a noun: "the London office" has an office. */
export function standsAlone(words: readonly Word[], { head }: Entity): boolean {
	return !/^(?:compound|amod|nmod:desc|flat)/.test(words[head]?.deprel ?? "");
}

/**
 * Whether two names can stand for each other by what they name: a person is no country, a work is only another work,
 * and a place may lie in the country.
 */
export function kindsMeet(a: Entity, b: Entity): boolean {
	const [left, right] = [sortOf(a), sortOf(b)];
	if (left === right) return left !== "event";
	if ((isCity(a) && right === "place") || (left === "place" && isCity(b))) return true;
	const isActor = (sort: string) => sort === "person" || sort === "organisation";
	return (left === "any" && isActor(right)) || (right === "any" && isActor(left));
}

/** A town that is a country of its own, or nearly. */
function isCity({ countries }: Entity): boolean {
	return countries.length > 0 && countries.every(({ country }) => CITIES.has(country));
}

const CITIES: ReadonlySet<string> = new Set(["Hong Kong", "Macao", "Singapore", "Monaco", "Vatican City"]);

/** "Smith" and "Marion": a surname here, a given name there, may be one person's. */
export function areHalves({ name: a }: Entity, { name: b }: Entity): boolean {
	return a.length === 1 && b.length === 1 && isGivenName(a[0] ?? "") !== isGivenName(b[0] ?? "");
}

function sortOf({ kind, name, countries, firm }: Entity): string {
	// "Unitas warned": one word that acts may be a body.
	if (kind === "person" && !firm && name.length === 1) return "any";
	if (continents.has(name.join(" "))) return "continent";
	if (kind === "country" && countries.every(({ form }) => form === "seat")) return "place";
	return kind === "other" ? "any" : kind;
}
