// "Greek police" for "Bulgarian police": another country before the same noun, though the article may have it elsewhere.
// Gates, in order: the noun is the passage's, in a clause that is mostly the passage's, too; the country before it there
// is another one, of which the claim does not speak; no passage of the article has the claim's before that noun.

import type { Entity } from "../facets/entities/entity.ts";
import { sameEntity } from "../facets/entities/same-entity.ts";
import { isAlike, type Pairing } from "../pairing.ts";
import type { Passage } from "../passages.ts";
import type { Word } from "../syntax/tree.ts";
import { namesIn, standsAlone } from "./article-names.ts";
import { tokenOf } from "./article-terms.ts";
import type { Comparator, Comparison } from "./comparison.ts";
import type { Divergence } from "./divergence.ts";
import { contextOf } from "./slot.ts";

const SAME_NOUN = 0.6;
const SAME_CLAUSE = 0.5;
const LEAST_SHARED = 2;
/** Passages on either side that are looked at, and words between the country and the noun. */
const REACH = 400;
const BETWEEN = 2;

type Named = ReturnType<typeof namesIn>[number];

/** `who/entity` for countries before a noun. */
export const namesBeforeNouns: Comparator = (comparison) => {
	const { reading, closest, pairingWith } = comparison;
	const claimed = namesIn(reading);
	const before = claimed.filter((name) => isBeforeNoun(reading.words, name));
	if (before.length === 0) return [];
	const pairing = pairingWith(closest.passage);
	const { words } = pairing.source;
	// Who is meant by a name costs the whole article.
	const open = before.flatMap((name) => openAt(name, pairing, comparison) ?? []);
	if (open.length === 0) return [];
	const theirs = namesIn(
		pairing.source,
		(entity) => isBeforeNoun(words, { entity }) && open.some(({ noun }) => nounOf(words, entity) === noun),
	);
	return open.flatMap(({ entity, cluster, noun, context }) => {
		const other = theirs.find((name) => nounOf(words, name.entity) === noun);
		if (other === undefined || sameEntity(cluster, other.cluster) !== "different") return [];
		if (claimed.some((name) => sameEntity(name.cluster, other.cluster) !== "different")) return [];
		return [divergence(entity, other.entity, context, closest.passage)];
	});
};

/** A country of the claim before a noun that the passage has behind a country, too. */
interface Open extends Named {
	/** Index of the passage's noun. */
	readonly noun: number;
	readonly context: number;
}

function openAt(name: Named, pairing: Pairing, comparison: Comparison): Open | undefined {
	const [ours, theirs] = [pairing.draft.words, pairing.source.words];
	const noun = nounOf(ours, name.entity);
	const pair = pairing.ofDraft(noun);
	if (!isAlike(pair) || pair.strength < SAME_NOUN) return undefined;
	const named = pairing.source.entities.filter((entity) => nounOf(theirs, entity) === pair.source);
	if (!named.some((entity) => isBeforeNoun(theirs, { entity }))) return undefined;
	const { shared, context } = contextOf(pairing, name.entity.head);
	if (shared < LEAST_SHARED || context < SAME_CLAUSE) return undefined;
	if (isToldElsewhere(ours[name.entity.head], ours[noun], comparison)) return undefined;
	return { ...name, noun: pair.source, context };
}

function divergence(entity: Entity, other: Entity, context: number, passage: Passage): Divergence {
	return {
		type: "who/entity",
		direction: "different",
		relation: "incompatible",
		confidence: Math.round(100 * (0.5 + 0.3 * context)) / 100,
		draft: { start: entity.start, end: entity.end, value: entity.name.join(" ") },
		source: { start: other.start, end: other.end, passage, value: other.name.join(" ") },
	};
}

function isBeforeNoun(words: readonly Word[], { entity }: Pick<Named, "entity">): boolean {
	return entity.countries.length > 0 && !standsAlone(words, entity) && nounOf(words, entity) > entity.head;
}

function nounOf(words: readonly Word[], { head }: Named["entity"]): number {
	return words[head]?.head ?? -1;
}

/** Whether a passage of the article has the country before the noun. */
function isToldElsewhere(
	country: Word | undefined,
	noun: Word | undefined,
	{ claim, closest, carriers, neighbours }: Comparison,
): boolean {
	if (country === undefined || noun === undefined) return true;
	const [name, thing] = [tokenOf(claim.tokens, country)?.term, tokenOf(claim.tokens, noun)?.term];
	const passages = [...neighbours(closest.passage, REACH), ...carriers.map(({ passage }) => passage)];
	return passages.some(({ tokens }) =>
		tokens.some(
			({ term }, at) =>
				term === name && tokens.slice(at + 1, at + 2 + BETWEEN).some((one) => one.term === thing),
		),
	);
}
