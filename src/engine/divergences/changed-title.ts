// Another office, rank, age or affiliation of the same person. Gates: the claim's name and a name of the article are
// one entity for sure; the article describes it by the same noun with other words, or by an office that excludes the
// claim's; nowhere does the article have the claim's words for it.

import { countriesOfWord, sameOrInside } from "../countries.ts";
import { personNouns } from "../data/entity-nouns.ts";
import { exclusiveNouns } from "../data/exclusive-nouns.ts";
import { personTitles } from "../data/name-words.ts";
import { portfolios } from "../data/portfolios.ts";
import { ranks } from "../data/ranks.ts";
import type { Cluster } from "../facets/entities/cluster.ts";
import type { Description, Entity } from "../facets/entities/entity.ts";
import { sameEntity } from "../facets/entities/same-entity.ts";
import type { Language } from "../language.ts";
import type { Term } from "../lexicon/lexicon.ts";
import type { Passage } from "../passages.ts";
import type { Sentence } from "../sentences.ts";
import { foldName, spellingKey } from "../spelling.ts";
import { stem } from "../stem.ts";
import { namesIn, namesOfArticle } from "./article-names.ts";
import type { Comparator, Comparison } from "./comparison.ts";
import { described, type NamedAt, rankOf, restOf, titleDivergence } from "./descriptions.ts";
import type { Divergence } from "./divergence.ts";
import { heldOffice, mayBeHeldByAnother } from "./held-office.ts";

const REACH = 400;

/** `who/title`: the same person, another office, age or affiliation. */
export const changedTitles: Comparator = (comparison) => {
	const { reading, closest, carriers, neighbours, readingOf } = comparison;
	const titled = namesIn(reading).filter(
		({ entity }) => entity.age !== undefined || entity.titles.length + entity.descriptions.length > 0,
	);
	if (titled.length === 0) return [];
	const article = [
		...new Set([
			closest.passage,
			...neighbours(closest.passage, REACH),
			...carriers.map(({ passage }) => passage),
		]),
	];
	const open = titled.filter(
		({ entity }) =>
			mayBeHeldByAnother(entity, article) || changedIn(entity, article, comparison) !== undefined,
	);
	const names = open.length === 0 ? [] : namesOfArticle(article, readingOf);
	return open.flatMap(({ entity, cluster }) => {
		const same = names.filter((name) => isOne(cluster, name.cluster));
		if (same.length === 0) return [];
		const others = names.filter((name) => sameEntity(cluster, name.cluster) === "different");
		return changed(entity, same, article, comparison) ?? heldOffice(entity, same, others) ?? [];
	});
};

/** What the sentences that have the surname say otherwise, whoever is meant there: that costs the whole article. */
function changedIn(
	entity: Entity,
	article: readonly Passage[],
	comparison: Comparison,
): Divergence | undefined {
	const key = spellingKey(entity.name.at(-1) ?? "");
	const named = article.filter(({ tokens }) =>
		tokens.some(({ capital, text }) => capital && spellingKey(foldName(text)) === key),
	);
	const same = named.flatMap((passage) =>
		comparison
			.readingOf(passage)
			.entities.filter(({ name }) => spellingKey(name.at(-1) ?? "") === key)
			.map((other) => ({ entity: other, passage })),
	);
	return same.length === 0 ? undefined : changed(entity, same, article, comparison);
}

function changed(
	entity: Entity,
	same: readonly NamedAt[],
	article: readonly Passage[],
	comparison: Comparison,
): Divergence | undefined {
	return changedAge(entity, same, comparison) ?? changedOffice(entity, same, article, comparison);
}

/** A surname alone is the same only where nobody else bears it. */
function isOne(a: Cluster, b: Cluster): boolean {
	return a.country === undefined && sameEntity(a, b) === "same";
}

function changedAge(entity: Entity, same: readonly NamedAt[], { draft }: Comparison): Divergence | undefined {
	const { age } = entity;
	if (age === undefined) return undefined;
	const aged = same.filter((name) => name.entity.age !== undefined);
	const [first] = aged;
	if (first === undefined) return undefined;
	const near = aged.some(
		({ entity: other, passage }) =>
			Math.abs((other.age ?? age) - age) <= 1 + yearsBetween(draft.date, passage.article.published),
	);
	if (near) return undefined;
	return titleDivergence(
		entity,
		first,
		{ ours: entity, theirs: first.entity, value: `${age}`, other: `${first.entity.age}` },
		0.8,
	);
}

/** How many years a person may have aged; 0 when a date is unknown. */
function yearsBetween(a: string | null, b: string | null): number {
	const [left, right] = [a, b].map((date) => Number((date ?? "").slice(0, 4)));
	return left && right ? Math.abs(left - right) : 0;
}

interface Told {
	readonly description: Description;
	readonly name: NamedAt;
}

function changedOffice(
	entity: Entity,
	same: readonly NamedAt[],
	article: readonly Passage[],
	{ language, claim }: Comparison,
): Divergence | undefined {
	const told: readonly Told[] = same.flatMap((name) =>
		described(name).map((description) => ({ description: withRankBefore(description, name.passage), name })),
	);
	for (const description of described({ entity })) {
		const ours = withRankBefore(description, claim);
		const theirs = told.filter(
			({ description: other }) => other.noun === ours.noun && !areOfTwoSorts(ours, other),
		);
		const found =
			theirs.length > 0
				? (otherWords(ours, theirs, article, language) ?? otherBody(ours, theirs, article))
				: (otherOffice(ours, told, article) ??
					otherTrade(ours, told, article, language) ??
					otherCharge(ours, told, article));
		if (found === undefined) continue;
		const sides = { ours, theirs: found.description, value: ours.text, other: found.description.text };
		// What sort of company, club or court it is has many words, and most can be true at once.
		const person =
			personTitles.has(ours.noun) ||
			personNouns.has(ours.noun) ||
			rankOf(ours) !== rankOf(found.description) ||
			areOfTwoCountries(ours, found.description);
		return {
			...titleDivergence(entity, found.name, sides, 0.7),
			...(person ? {} : { severity: "information" }),
		};
	}
	return undefined;
}

/** "The Norlandish composer" and "the classical composer": whence somebody is, and of what kind. */
function areOfTwoSorts(ours: Description, theirs: Description): boolean {
	const [own, other] = [restOf(ours), restOf(theirs)];
	const isOfCountry = (word: string) => countriesOfWord(word).size > 0;
	if (own.length === 0 || other.length === 0 || rankOf(ours) !== rankOf(theirs)) return false;
	return own.every(isOfCountry) && !other.some(isOfCountry);
}

/** "The Chinese regulator" for "the Russian regulator". */
function areOfTwoCountries(ours: Description, theirs: Description): boolean {
	const [left, right] = [countriesIn(ours), countriesIn(theirs)];
	return (
		left.length > 0 && right.length > 0 && left.every((one) => !right.some((two) => sameOrInside(one, two)))
	);
}

function countriesIn(description: Description): readonly string[] {
	return restOf(description).flatMap((word) => [...countriesOfWord(word)]);
}

/** "Former" right before the description, where the tree has it elsewhere. */
function withRankBefore(description: Description, { tokens }: Sentence): Description {
	const before = tokens[tokens.findIndex(({ start }) => start === description.start) - 1];
	if (before === undefined || !ranks.has(before.norm)) return description;
	return { ...description, start: before.start, text: `${before.norm} ${description.text}` };
}

/** "Deputy minister" for "minister", "minister of trade" for "minister of health". */
function otherWords(
	ours: Description,
	theirs: readonly Told[],
	article: readonly Passage[],
	language: Language,
): Told | undefined {
	const rank = rankOf(ours);
	if (theirs.every(({ description }) => rankOf(description) !== rank)) {
		const known = new Set(theirs.flatMap(({ description }) => rankOf(description).split(" ")));
		// "Former minister" for "former deputy minister" adds nothing that could stand elsewhere.
		const added = rank.split(" ").filter((word) => !known.has(word));
		const said = rank !== "" && added.length > 0 && added.every((word) => stands(word, article));
		return said ? undefined : theirs[0];
	}
	const other = otherPortfolio(ours, theirs);
	if (other !== undefined) return other;
	const own = restOf(ours);
	if (own.length === 0 || own.some((word) => stands(word, article))) return undefined;
	return theirs.find(({ description }) => {
		const rest = restOf(description);
		return rest.length > 0 && rest.every((word) => !own.some((one) => areOfOneRoot(one, word, language)));
	});
}

/** "Tollo president Ida Lund" for "Fernwick president Ida Lund", wherever else the article speaks of Tollo. */
function otherBody(
	ours: Description,
	theirs: readonly Told[],
	article: readonly Passage[],
): Told | undefined {
	const own = restOf(ours).at(-1);
	if (own === undefined || !restOf(ours).every((word) => isBodyName(word, article))) return undefined;
	const standsBefore = article.some(({ tokens }) =>
		tokens.some(
			({ norm }, at) =>
				norm === own && tokens.slice(at + 1, at + 1 + BEFORE).some((one) => one.norm === ours.noun),
		),
	);
	if (standsBefore || !stands(own, article)) return undefined;
	const others = theirs.map(({ description }) => restOf(description));
	const named = others.every((rest) => rest.length > 0 && rest.every((word) => isBodyName(word, article)));
	return named && others.every((rest) => !rest.includes(own)) ? theirs[0] : undefined;
}

/** A word that the articles never have without a capital. */
function isBodyName(word: string, article: readonly Passage[]): boolean {
	return article.every(({ tokens }) => tokens.every(({ norm, capital }) => norm !== word || capital));
}

/** Words within which a name stands before an office. */
const BEFORE = 3;

/** "Norland's trade minister" for "Norland's foreign minister", wherever else the article speaks of trade. */
function otherPortfolio(ours: Description, theirs: readonly Told[]): Told | undefined {
	const own = portfoliosOf(ours);
	if (own.length === 0 || !MINISTER.test(ours.noun)) return undefined;
	const given = theirs.map(({ description }) => portfoliosOf(description));
	const has = ({ tokens }: Passage) => tokens.some(({ norm }) => own.includes(portfolios.get(norm) ?? ""));
	if (given.some((all) => all.length === 0 || all.some((one) => own.includes(one)))) return undefined;
	return theirs.some(({ name }) => has(name.passage)) ? undefined : theirs[0];
}

function portfoliosOf({ text }: Description): readonly string[] {
	return text.split(/[\s-]+/).flatMap((word) => portfolios.get(word) ?? []);
}

/** "Of the province" and "provincial"; "treasury" and "finance". */
function areOfOneRoot(one: string, other: string, language: Language): boolean {
	if (stem(one) === stem(other) || (portfolios.get(one) ?? one) === portfolios.get(other)) return true;
	return (
		[
			["NOUN", "ADJ"],
			["ADJ", "NOUN"],
		] as const
	).some(([left, right]) => {
		const relation = language.relation({ lemma: one, upos: left }, { lemma: other, upos: right });
		return relation?.kind === "pertains" || relation?.kind === "derivation";
	});
}

/** Another office that nobody holds together with the claim's, where the article never has the claim's. */
function otherOffice(
	ours: Description,
	told: readonly Told[],
	article: readonly Passage[],
): Told | undefined {
	if (stands(ours.noun, article)) return undefined;
	const lines = exclusiveNouns.get(ours.noun);
	return told.find(({ description: { noun } }) => {
		if (lines === undefined || !personTitles.has(noun)) return false;
		const others = exclusiveNouns.get(noun);
		return others !== undefined && [...lines].some(([line, place]) => (others.get(line) ?? place) !== place);
	});
}

/** "A retired teacher" for "a retired fisherman": the same words but for the trade, which the article never has. */
function otherTrade(
	ours: Description,
	told: readonly Told[],
	article: readonly Passage[],
	language: Language,
): Told | undefined {
	const frame = frameOf(ours);
	if (frame === "" || stands(ours.noun, article)) return undefined;
	return told.find(({ description }) => {
		if (frameOf(description) !== frame || areHeads(ours.noun, description.noun)) return false;
		const relation = language.relation(trade(ours), trade(description));
		return relation === undefined || relation.kind === "coordinate";
	});
}

/** "Norland's justice minister" for "Norland's chief of water policy", where the article speaks of neither minister nor justice. */
function otherCharge(
	ours: Description,
	told: readonly Told[],
	article: readonly Passage[],
): Told | undefined {
	const own = portfoliosOf(ours);
	if (own.length === 0 || !MINISTER.test(ours.noun) || stands(ours.noun, article)) return undefined;
	if (article.some(({ tokens }) => tokens.some(({ norm }) => own.includes(portfolios.get(norm) ?? ""))))
		return undefined;
	return told.find(({ description }) => HEAD.test(description.noun) && restOf(description).length > 0);
}

const MINISTER = /^(?:minister|secretary)$/;

const HEAD = /^(?:chief|boss|head|leader)$/;

/** "Police chief" for "police superintendent": who leads a body, whatever the office is called. */
function areHeads(one: string, other: string): boolean {
	return (
		[one, other].some((noun) => HEAD.test(noun)) &&
		[one, other].every((noun) => personTitles.has(noun) || HEAD.test(noun))
	);
}

function trade({ noun }: Description): Term {
	return { lemma: noun, upos: "NOUN" };
}

/** A description without its noun: "retired". */
function frameOf({ text, noun }: Description): string {
	return text
		.split(/\s+/)
		.filter((word) => word !== noun)
		.join(" ");
}

function stands(word: string, article: readonly Passage[]): boolean {
	const wanted = stem(word);
	return article.some(({ tokens }) => tokens.some(({ norm, term }) => norm === word || term === wanted));
}
