// A name that its own document tells to be a place, wherever in it: then another one in its place says where, not who.
import type { Entity } from "../facets/entities/entity.ts";
import { sameEntity } from "../facets/entities/same-entity.ts";
import type { Reading } from "../reading.ts";
import { overlaps } from "../spans.ts";
import { type ArticleName, namesIn } from "./article-names.ts";
import type { Comparison } from "./comparison.ts";
import type { Divergence } from "./divergence.ts";

type Named = Pick<ArticleName, "entity" | "cluster">;

/** The divergence as `place/where`, when it is `who/entity` of two names that are places. */
export function whereOfPlaces(found: Divergence, { reading, readingOf }: Comparison): Divergence {
	const { type, draft, source } = found;
	if (type !== "who/entity" || source === null) return found;
	const [ours] = namesIn(reading, (entity) => overlaps(entity, draft));
	const theirs = readingOf(source.passage);
	const [other] = namesIn(theirs, (entity) => overlaps(entity, source));
	if (ours === undefined || other === undefined) return found;
	if (isDoer(reading, ours.entity) || isDoer(theirs, other.entity)) return found;
	const placed = isPlace(other, theirs) && (isPlace(ours, reading) || isPlaceThere(ours, theirs));
	return placed ? { ...found, type: "place/where" } : found;
}

/** "Hesk said": a place can stand for who rules it. */
function isDoer({ words }: Reading, { head }: Entity): boolean {
	return words[head]?.deprel.startsWith("nsubj") === true;
}

/** Told by its own words, by others of its document, or by a place that it stands beside: "between Hesk and Tarrow". */
function isPlace(name: Named, reading: Reading): boolean {
	const { words } = reading;
	if (isKnownPlace(name) || isEndOfWay(words, name.entity)) return true;
	const { head, deprel } = words[name.entity.head] ?? { head: -1, deprel: "" };
	return namesIn(
		reading,
		(other) => (deprel === "conj" && other.head === head) || isJoined(words[other.head], name.entity),
	).some((other) => other.entity !== name.entity && isKnownPlace(other));
}

function isJoined(word: Reading["words"][number] | undefined, { head }: Entity): boolean {
	return word?.deprel === "conj" && word.head === head;
}

const WAY =
	/^(?:line|road|railway|railroad|motorway|highway|route|border|flight|ferry|train|bus|track|path|bridge|tunnel|pipeline|crossing|frontier)$/;

/** "The line between Hesk and Tarrow": what a way joins is places. */
function isEndOfWay(words: Reading["words"], { head }: Entity): boolean {
	const end = words[head];
	const first = end?.deprel === "conj" ? end.head : head;
	const between = words.some(
		(word) => word.head === first && word.deprel === "case" && /^between$/i.test(word.text),
	);
	return between && WAY.test(words[words[first]?.head ?? -1]?.lemma ?? "");
}

function isKnownPlace({ entity, cluster }: Named): boolean {
	return cluster.kind === "place" || entity.kind === "place";
}

/** Whether the article has it as a place, or does not have it and nothing in the draft says what else it is. */
function isPlaceThere({ entity, cluster }: Named, { whole }: Reading): boolean {
	const there = whole.clusters.find((other) => sameEntity(cluster, other) === "same");
	return there === undefined ? entity.kind === "other" && entity.name.length === 1 : there.kind === "place";
}
