// "Ida Lund built it", where the article says "he built it" of Tom Reve, whom it names in the sentence before.
// Gates, in order: the claim's subject is a name, the passage's subject of the same predicate is "he" or "she"; the
// passage has nearly all that the claim says of the name; the article's pronoun means somebody whom it names near by,
// who cannot be the claim's, and whom the claim does not speak of; no other passage that names the claim's has as much.

import type { Cluster } from "../facets/entities/cluster.ts";
import { sameEntity } from "../facets/entities/same-entity.ts";
import { isAlike, type Pairing } from "../pairing.ts";
import { isContent } from "../pairing-forms.ts";
import type { Passage } from "../passages.ts";
import { contentTerms } from "../sentences.ts";
import { isInside } from "../spans.ts";
import { type ArticleName, kindsMeet, namesIn, namesOfArticle } from "./article-names.ts";
import type { Comparator, Comparison } from "./comparison.ts";
import { SPEECH } from "./loose-answers.ts";

/** Sentences before the passage in which the one whom the pronoun means is named. */
const NAMED_WITHIN = 3;
const ARTICLE = 40;
const NEARLY_ALL = 0.8;
const LEAST_TOLD = 3;

/** `who/entity`: the claim names another one than the passage's pronoun means. */
export const pronounReferents: Comparator = (comparison) => {
	const { reading, closest, pairingWith, readingOf, draft } = comparison;
	const { passage } = closest;
	if (!passage.tokens.some(({ norm }) => /^(?:s?he)$/.test(norm))) return [];
	const predicate = reading.words.findIndex(({ head }) => head < 0);
	const [own] = namesIn(reading, ({ head }) => isSubjectOf(reading.words[head], predicate));
	if (own === undefined || SPEECH.test(reading.words[predicate]?.lemma ?? "")) return [];
	const pairing = pairingWith(passage);
	const pair = pairing.ofDraft(predicate);
	if (!isAlike(pair) || !hasRest(pairing, own.entity)) return [];
	const source = readingOf(passage);
	const pronoun = source.words.find((word) => isSubjectOf(word, pair.source) && /^s?he$/i.test(word.text));
	if (pronoun === undefined) return [];
	const meant = source.whole.clusterAt(source.at, pronoun) ?? onlyOneBefore(comparison);
	if (meant?.kind !== "person" || sameEntity(own.cluster, meant) !== "different") return [];
	if (namesIn(reading).some(({ cluster }) => sameEntity(cluster, meant) !== "different")) return [];
	const named = namedBefore(meant, comparison);
	if (named === undefined || !kindsMeet(own.entity, named.entity)) return [];
	if (own.entity.name.some((word) => named.entity.name.includes(word))) return [];
	if (isToldOf(own, comparison)) return [];
	const { start, end, name } = own.entity;
	return [
		{
			type: "who/entity",
			direction: "different",
			relation: "incompatible",
			confidence: 0.8,
			draft: { start, end, value: draft.text.slice(start, end).toLowerCase() },
			source: {
				...{ start: named.entity.start, end: named.entity.end, passage: named.passage },
				value: named.entity.name.join(" ") || name.join(" "),
			},
		},
	];
};

function isSubjectOf(word: Pairing["draft"]["words"][number] | undefined, predicate: number): boolean {
	return word !== undefined && word.head === predicate && word.deprel.startsWith("nsubj");
}

/** Whether nearly all words of content beside the name answer words of the passage. */
function hasRest(
	{ draft: { words }, ofDraft }: Pairing,
	{ from, to }: { from: number; to: number },
): boolean {
	const rest = words.flatMap((word, at) => (isContent(word) && (at < from || at >= to) ? [at] : []));
	const told = rest.filter((at) => isAlike(ofDraft(at))).length;
	return told >= LEAST_TOLD && told >= NEARLY_ALL * rest.length;
}

/** The last name before the passage that means whom its pronoun means. */
function namedBefore(
	meant: Cluster,
	{ closest: { passage }, neighbours, readingOf }: Comparison,
): ArticleName | undefined {
	const before = neighbours(passage, NAMED_WITHIN).filter(({ start }) => start < passage.start);
	return namesOfArticle(before, readingOf).findLast(({ cluster }) => cluster === meant);
}

/** Who is meant where the article leaves it open: the only person whom the sentence before names. */
function onlyOneBefore({ closest: { passage }, neighbours, readingOf }: Comparison): Cluster | undefined {
	const before = neighbours(passage, 1).filter(({ start }) => start < passage.start);
	const people = namesOfArticle(before, readingOf).flatMap(({ cluster }) =>
		cluster.kind === "person" ? [cluster] : [],
	);
	return new Set(people).size === 1 ? people[0] : undefined;
}

/** Whether another passage that names the claim's one has as many of the claim's other words. */
function isToldOf(
	{ entity, cluster: own }: Omit<ArticleName, "passage">,
	{ claim, closest, carriers, neighbours, readingOf }: Comparison,
): boolean {
	const others: readonly Passage[] = [
		...neighbours(closest.passage, ARTICLE),
		...carriers.map(({ passage }) => passage),
	];
	const rest = claim.tokens.flatMap((token) =>
		token.content && !isInside(token, entity) ? [token.term] : [],
	);
	return others
		.filter((passage) => {
			const terms = contentTerms(passage);
			return passage !== closest.passage && rest.filter((term) => terms.has(term)).length >= LEAST_TOLD;
		})
		.some((passage) =>
			namesIn(readingOf(passage)).some(({ cluster }) => sameEntity(own, cluster) !== "different"),
		);
}
