// A name of the article put into another one's role: the article says that Bello scored, the claim that Ade did.
// Gates: no carrier has the name in any form; in the closest passage the same act, with most of the claim's clause
// about it, has somebody else in the role who is named and cannot be the same; no passage of the article has the
// claim's name in that role of such an act, nor close to its words.
import type { Cluster } from "../facets/entities/cluster.ts";
import type { Entity } from "../facets/entities/entity.ts";
import { sameEntity } from "../facets/entities/same-entity.ts";
import type { ArgumentRole, EventArgument, EventFacet } from "../facets/events/event.ts";
import { type EventPair, eventPairs, isAlike, type Pairing } from "../pairing.ts";
import type { Passage } from "../passages.ts";
import { areHalves, kindsMeet, namesIn, standsAlone } from "./article-names.ts";
import { bodyNamedBy } from "./body-noun.ts";
import type { Comparator, Comparison } from "./comparison.ts";
import type { Divergence } from "./divergence.ts";
import { contextOf, slotIn } from "./slot.ts";
import { Spellings } from "./spellings.ts";

const REACH = 400;
const SAME_CLAUSE = 0.5;
const LEAST_SHARED = 3;
const NEARLY_VERBATIM = 0.65;
const ROLES: ReadonlySet<ArgumentRole> = new Set(["agent", "patient", "recipient", "place"]);

/** `who/entity`: another name of the article in the role. */
export const misplacedNames: Comparator = (comparison) => {
	const { reading, closest, carriers, pairingWith, readingOf } = comparison;
	// In a sentence that is else the passage's, a name that the article has elsewhere is out of its place, too.
	const near = closest.similarity >= NEARLY_VERBATIM ? [closest] : [closest, ...carriers];
	const passages = near.map(({ passage }) => passage);
	const spellings = new Spellings(passages);
	const names = namesIn(reading);
	const unwritten = names.filter(({ entity }) => !entity.name.some((word) => spellings.has(word)));
	if (unwritten.length === 0 && names.length > 0) return crossedNames(comparison, names);
	const pairing = unwritten.length === 0 ? undefined : pairingWith(closest.passage);
	const placed = unwritten.filter(({ entity }) => pairing !== undefined && isPlaced(entity, pairing));
	if (pairing === undefined || placed.length === 0) return [];
	const clusters = passages.flatMap((passage) => {
		const { whole, at } = readingOf(passage);
		return whole.mentions(at).flatMap(({ cluster }) => whole.clusters[cluster] ?? []);
	});
	return placed.flatMap(({ entity, cluster }) => {
		if (clusters.some((other) => sameEntity(cluster, other) !== "different")) return [];
		const found = inRole(entity, cluster, pairing) ?? inSlot(entity, cluster, comparison);
		if (found === undefined || isToldElsewhere(entity, cluster, comparison)) return [];
		return [divergence(entity, found, closest.passage)];
	});
};

/** "Terpin becomes justice minister", when the passage says so of Marsal, and of Terpin what she takes over. */
function crossedNames(comparison: Comparison, names: ReturnType<typeof namesIn>): readonly Divergence[] {
	const { closest, pairingWith, readingOf } = comparison;
	// Who does what in a sentence with one act cannot be crossed in it.
	if (readingOf(closest.passage).events.length < 2) return [];
	const pairing = pairingWith(closest.passage);
	return names.flatMap(({ entity, cluster }) => {
		if (!isPlaced(entity, pairing)) return [];
		// Who is meant by the names of the passage costs the whole article.
		if (!actsShared(entity, pairing).some(({ source }) => actsElsewhere(entity, source, pairing))) return [];
		const found = inRole(entity, cluster, pairing);
		if (found === undefined || !actsElsewhere(entity, found.event, pairing)) return [];
		return isToldElsewhere(entity, cluster, comparison) ? [] : [divergence(entity, found, closest.passage)];
	});
}

/** Whether who has the role in the claim has one in another act of the passage, and none in that act. */
function actsElsewhere({ from, to }: Entity, event: EventFacet, { source, pairs }: Pairing): boolean {
	const written = pairs.flatMap((pair) =>
		from <= pair.draft && pair.draft < to && isAlike(pair) ? [pair.source] : [],
	);
	const isIn = (act: EventFacet) => act.arguments.some(({ head }) => written.includes(head));
	const others = source.events.filter((other) => other !== event && isIn(other));
	// "Ade accuses Bello, and Bello accuses Ade".
	return !isIn(event) && others.length > 0 && others.every(({ lemma }) => lemma !== event.lemma);
}

/** Whether the passage has enough of the clause in which the name stands. */
function isPlaced({ head }: Entity, pairing: Pairing): boolean {
	const { shared, context } = contextOf(pairing, head);
	return context >= SAME_CLAUSE && (shared >= LEAST_SHARED || (shared >= 2 && context === 1));
}

interface Holder {
	readonly entity: Entity;
	readonly cluster: Cluster;
	readonly context: number;
	/** The act of the passage. */
	readonly event: EventFacet;
}

/** Who is in the same role of the same act in the passage. */
function inRole(entity: Entity, cluster: Cluster, pairing: Pairing): Holder | undefined {
	for (const { draft, source } of actsShared(entity, pairing)) {
		const role = roleOf(entity, draft.arguments);
		const heads = source.arguments.filter((one) => one.role === role).map(({ head }) => head);
		const [other] = namesAt(heads, pairing, (one) => mayStandFor(entity, one));
		if (other === undefined || !isAnother(entity, cluster, other)) continue;
		if (isInClaim(other.cluster, pairing)) continue;
		return { ...other, context: contextOf(pairing, entity.head).context, event: source };
	}
	return undefined;
}

/** The acts in which the name has a role in the claim, where the passage has the same act with somebody in that role. */
function actsShared(entity: Entity, pairing: Pairing): readonly EventPair[] {
	return eventPairs(pairing).filter((events) => {
		const role = roleOf(entity, events.draft.arguments);
		if (role === undefined || !isAlike(events) || events.strength < SAME_CLAUSE) return false;
		// Who did not win is not in the place of who won.
		if (events.draft.negative !== events.source.negative) return false;
		return events.source.arguments.some((one) => one.role === role);
	});
}

/** Which name hangs on the same word in the passage. */
function inSlot(entity: Entity, cluster: Cluster, comparison: Comparison): Omit<Holder, "event"> | undefined {
	const slot = slotIn(entity.head, comparison.closest.passage, comparison);
	if (slot === undefined || !slot.governed) return undefined;
	const { draft, source } = slot.pairing;
	const alone = standsAlone(draft.words, entity);
	const [other] = namesAt(
		[slot.pair.source],
		slot.pairing,
		(one) => mayStandFor(entity, one) && standsAlone(source.words, one) === alone,
	);
	if (other === undefined || !isAnother(entity, cluster, other)) return undefined;
	if (alone !== standsAlone(source.words, other.entity)) return undefined;
	return isInClaim(other.cluster, slot.pairing) ? undefined : { ...other, context: slot.context };
}

/** The names of the passage on these words, if one of them may do; who they are costs the whole article. */
function namesAt(
	heads: readonly number[],
	{ source }: Pairing,
	mayDo: (other: Entity) => boolean,
): ReturnType<typeof namesIn> {
	const isThere = ({ head }: Entity) =>
		heads.includes(head) || heads.includes(bodyNamedBy(source.words, head));
	const some = source.whole.entities(source.at).some((other) => isThere(other) && mayDo(other));
	return some ? namesIn(source, isThere) : [];
}

function roleOf({ head }: Entity, all: readonly EventArgument[]): ArgumentRole | undefined {
	const role = all.find((argument) => argument.head === head)?.role;
	return role !== undefined && ROLES.has(role) ? role : undefined;
}

function isAnother(
	entity: Entity,
	cluster: Cluster,
	other: { readonly entity: Entity; readonly cluster: Cluster },
): boolean {
	return mayStandFor(entity, other.entity) && sameEntity(cluster, other.cluster) === "different";
}

function mayStandFor(entity: Entity, other: Entity): boolean {
	return kindsMeet(entity, other) && !areHalves(entity, other);
}

/** Whether the claim speaks of it in another place. */
function isInClaim(cluster: Cluster, { draft }: Pairing): boolean {
	return namesIn(draft).some((name) => sameEntity(name.cluster, cluster) !== "different");
}

/** Whether some passage has the name in such an act, or near the claim's words. */
function isToldElsewhere(
	entity: Entity,
	cluster: Cluster,
	{ closest, neighbours, readingOf, pairingWith }: Comparison,
): boolean {
	return neighbours(closest.passage, REACH).some((passage) => {
		const { whole, at, words } = readingOf(passage);
		const named = whole
			.mentions(at)
			.filter((mention) => sameEntity(cluster, whole.clusters[mention.cluster] ?? cluster) !== "different");
		if (named.length === 0 || words.length === 0) return false;
		const pairing = pairingWith(passage);
		return contextOf(pairing, entity.head).shared >= LEAST_SHARED || sharesAct(entity, pairing);
	});
}

/** Who "drowned" at one place did not "die" at another; "stepped down" and "resigned" are one act. */
const SAME_ACT: ReadonlySet<EventPair["kind"]> = new Set([
	"same",
	"stem",
	"synonym",
	"derivation",
	"verb-group",
]);

/** The name and what the act is done to. */
const LEAST_SHARED_OF_ACT = 2;

function sharesAct({ head }: Entity, pairing: Pairing): boolean {
	return eventPairs(pairing).some(({ draft, kind, shared }: EventPair) => {
		if (!SAME_ACT.has(kind) || !draft.arguments.some((one) => one.head === head)) return false;
		// Who "ended" the season did not "finish" the match.
		const done = draft.arguments.some(({ role }) => role === "patient");
		return kind === "same" || kind === "stem" || !done || shared >= LEAST_SHARED_OF_ACT;
	});
}

function divergence(entity: Entity, other: Omit<Holder, "event">, passage: Passage): Divergence {
	const where = [entity, other.entity].every(
		({ kind, placed }) => kind === "place" || (kind === "country" && placed),
	);
	return {
		type: where ? "place/where" : "who/entity",
		direction: "different",
		relation: "incompatible",
		confidence: Math.round(100 * (0.45 + 0.3 * other.context)) / 100,
		draft: { start: entity.start, end: entity.end, value: entity.name.join(" ") },
		source: {
			...{ start: other.entity.start, end: other.entity.end, passage },
			value: other.entity.name.join(" "),
		},
	};
}
