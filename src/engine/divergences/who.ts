// Gates, in order: the draft's name stands in no carrier; nothing in the article is meant by it; a name of the
// passage stands in its place (or is a letter away from it) and is missing from the draft.

import { counterpart } from "../counterpart.ts";
import { regions } from "../data/countries.ts";
import { type Name, namesOf, nameValue } from "../facets/names.ts";
import type { Span } from "../model.ts";
import { sameName } from "../same-name.ts";
import { overlaps } from "../spans.ts";
import { areHalves, kindsMeet, namesIn } from "./article-names.ts";
import { changedAffiliations } from "./changed-affiliation.ts";
import { changedGroups } from "./changed-group.ts";
import { changedTitles } from "./changed-title.ts";
import type { Comparator, Comparison } from "./comparison.ts";
import { converseActs } from "./converse-acts.ts";
import { countedLists } from "./counted-list.ts";
import { crossedRoles } from "./crossed-roles.ts";
import type { Divergence } from "./divergence.ts";
import { exchangedKinds } from "./exchanged-kinds.ts";
import { exchangedNames } from "./exchanged-name.ts";
import { exchangedNouns } from "./exchanged-noun.ts";
import { exchangedPlaces } from "./exchanged-places.ts";
import { exchangedRoutes } from "./exchanged-routes.ts";
import { isAtHomeElsewhere } from "./home-elsewhere.ts";
import { kinForPerson } from "./kin-for-person.ts";
import { misplacedNames } from "./misplaced-name.ts";
import { movedActs } from "./moved-act.ts";
import { movedPlaces } from "./moved-place.ts";
import { namesBeforeNouns } from "./name-before-noun.ts";
import { isFree, standsInPlaceOf } from "./name-place.ts";
import { isElsewhere } from "./name-role.ts";
import { addsWords, hasWords, isWritten, type Scene, type SourceName, sceneOf } from "./name-scene.ts";
import { slipOf } from "./name-slip.ts";
import { isNamedByInitials, isNamedElsewhere } from "./named-elsewhere.ts";
import { onlyOne } from "./only-one.ts";
import { onlyThose } from "./only-those.ts";
import { otherSides } from "./other-side.ts";
import { standingInPair } from "./paired-figures.ts";
import { whereOfPlaces } from "./placed-names.ts";
import { pronounGender } from "./pronoun-gender.ts";
import { pronounReferents } from "./pronoun-referents.ts";
import { reversedRoles } from "./reversed-roles.ts";
import { swappedCountries } from "./swapped-countries.ts";
import { swappedWords } from "./swapped-words.ts";
import { areOfTwoStatements } from "./two-statements.ts";
import { widenedLists } from "./widened-lists.ts";
import { turnedResults } from "./winners.ts";

const SAME_PLACE = 0.5;
/** For a name that the article has elsewhere; the writer may only have said who "he" is. */
const SURELY_SAME_PLACE = 0.7;
const NEARLY_VERBATIM = 0.65;
const LEAST_COVERAGE = 0.4;
/** Enough of the claim to hold a place for sure, though the claim may have the name of it in another. */
const WELL_COVERED = 0.6;
const KNOWN_ELSEWHERE = 0.6;

/**
 * The family `who` and, since a place is a name too, `place/where`: what the surest comparator says of a word, and of
 * the source's word that it is compared with, the others do not say again.
 */
export const whoDivergences: Comparator = (comparison) => {
	const said: Divergence[] = [];
	for (const compare of inOrder)
		for (const divergence of compare(comparison))
			if (!said.some((other) => overlaps(other.draft, divergence.draft))) said.push(divergence);
	return said
		.filter(({ draft }) => standingInPair(draft, comparison) !== "given")
		.filter(({ type, draft, source }) => type !== "who/entity" || !isRight(draft, source, comparison))
		.map((found) => whereOfPlaces(found, comparison));
};

/** Whether the articles have the name for this, or the other name for something else. */
function isRight(draft: Span, source: Divergence["source"], comparison: Comparison): boolean {
	if (source !== null && isNamedByInitials(draft, source.passage, comparison)) return true;
	if (source !== null && areOfTwoStatements(draft, source, comparison)) return true;
	return isNamedElsewhere(draft, comparison) || isAtHomeElsewhere(draft, comparison);
}

/** `who/name`: a name that looks like a slip for the source's; `who/entity`: another name in the same place. */
const writtenNames: Comparator = (comparison) => namesApart(comparison, mayExchange);

/** The same by the letters of the names alone, whatever the trees say of them. */
export const plainNames: Comparator = (comparison) => namesApart(comparison, () => true);

function namesApart(comparison: Comparison, areOfAKind: typeof mayExchange): readonly Divergence[] {
	if (namesOf(comparison.claim).every((name) => isWritten(name, comparison))) return [];
	const scene = sceneOf(comparison);
	const taken = new Set<SourceName>();
	const divergences: Divergence[] = [];
	for (const name of scene.suspects) {
		const found = misspelling(name, scene) ?? substitution(name, scene, comparison);
		if (found === undefined || taken.has(found.source)) continue;
		if (found.type === "who/entity" && !areOfAKind(name, found.source, comparison)) continue;
		taken.add(found.source);
		divergences.push(divergence(name, found));
	}
	return divergences;
}

const inOrder: readonly Comparator[] = [
	reversedRoles,
	converseActs,
	crossedRoles,
	turnedResults,
	kinForPerson,
	exchangedPlaces,
	exchangedRoutes,
	swappedWords,
	swappedCountries,
	writtenNames,
	exchangedNames,
	misplacedNames,
	namesBeforeNouns,
	movedPlaces,
	otherSides,
	onlyThose,
	onlyOne,
	changedTitles,
	changedAffiliations,
	changedGroups,
	countedLists,
	widenedLists,
	exchangedNouns,
	exchangedKinds,
	pronounGender,
	pronounReferents,
	movedActs,
];

/** Whether the trees do not tell that the two name things of different kinds or in other roles, or one person by halves of a name. */
function mayExchange(name: Name, source: SourceName, comparison: Comparison): boolean {
	const { reading, readingOf, pairingWith } = comparison;
	if (name.countries.length > 0 && source.countries.length > 0) return true;
	const [ours] = namesIn(reading, (entity) => overlaps(entity, name));
	const [theirs] = namesIn(readingOf(source.passage), (entity) => overlaps(entity, source));
	if (ours === undefined || theirs === undefined) return true;
	if (!kindsMeet(ours.entity, theirs.entity) || areHalves(ours.entity, theirs.entity)) return false;
	return !isElsewhere(ours.entity, theirs.entity, pairingWith(source.passage));
}

interface Found {
	readonly type: "who/name" | "who/entity";
	readonly source: SourceName;
	readonly confidence: number;
}

/** The name of the article that the draft's is a sure slip for; the draft's spelling stands nowhere in it. */
function misspelling(name: Name, scene: Scene): Found | undefined {
	let best: Found | undefined;
	for (const source of scene.unwritten) {
		const slip = slipOf(name, source);
		if (slip === undefined || !slip.sure || scene.spellings.has(slip.draft)) continue;
		if (best === undefined || slip.confidence > best.confidence)
			best = { type: "who/name", source, confidence: slip.confidence };
	}
	return best;
}

/** The name that stands in the passage where the draft has another of its kind. */
function substitution(name: Name, scene: Scene, { claim, closest }: Comparison): Found | undefined {
	const here = (other: SourceName) => other.passage === closest.passage;
	const same = (other: SourceName) => sameName(name, other, scene.aliases);
	if (closest.coverage < LEAST_COVERAGE || scene.names.some((other) => here(other) && same(other)))
		return undefined;
	if (claim.tokens.slice(name.from, name.to).some(({ text }) => scene.spellings.spellOut(text)))
		return undefined;
	const known =
		hasWords(scene.spellings, name) || scene.names.some((other) => same(other) && !addsWords(name, other));
	if (known && closest.similarity < NEARLY_VERBATIM) return undefined;
	const covered = !known && closest.coverage >= WELL_COVERED;
	const open = (other: SourceName) =>
		scene.missing.includes(other) || (covered && isFree(closest, name, other));
	const candidates = scene.names.filter(
		(other) =>
			here(other) && isSameKind(name, other) && open(other) && standsInPlaceOf(claim, closest, name, other),
	);
	const place = counterpart(claim, closest, name, candidates, known ? SURELY_SAME_PLACE : SAME_PLACE);
	if (place === undefined) return undefined;
	const source = place.facet;
	if (known) return { type: "who/entity", source, confidence: KNOWN_ELSEWHERE };
	const slip = slipOf(name, source);
	if (slip !== undefined) return { type: "who/name", source, confidence: slip.confidence };
	return { type: "who/entity", source, confidence: 0.5 + 0.2 * place.score + 0.2 * closest.similarity };
}

/** Places that are no countries are another family's; a person is not a body. */
function isSameKind(name: Name, other: Name): boolean {
	if (name.kind === "country" || other.kind === "country")
		return name.kind === other.kind && isRegion(name) === isRegion(other);
	if (name.kind === "place" || other.kind === "place") return false;
	return name.kind === other.kind || name.kind === "other" || other.kind === "other";
}

function isRegion(name: Name): boolean {
	return name.countries.some(({ country }) => regions.has(country));
}

function divergence(name: Name, { type, source, confidence }: Found): Divergence {
	const { passage, start, end } = source;
	const where = type === "who/entity" && isWhere(name) && isWhere(source);
	return {
		type: where ? "place/where" : type,
		direction: "different",
		relation: "incompatible",
		confidence: Math.round(Math.min(1, confidence) * 100) / 100,
		draft: { start: name.start, end: name.end, value: nameValue(name) },
		source: { start, end, value: nameValue(source), passage },
	};
}

/** A country where it says where and not who. */
function isWhere({ kind, placed, countries }: Name): boolean {
	return placed && (kind === "place" || countries.some(({ form }) => form !== "people"));
}
