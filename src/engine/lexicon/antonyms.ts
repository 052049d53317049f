import { firstLink, isLinked, linked } from "./links.ts";
import { ofWords, type SensePair, stronger, type WeighedSense, weighPairs } from "./sense-pairs.ts";
import { isVerbFile, type LexiconTables } from "./tables.ts";

/**
 * What an opposite is worth that WordNet gives for a word of the same meaning, for the adjective in whose cluster the
 * word is, for the verb of which the word is a kind; and how much of that is left when both words are a step away.
 */
const WORTH = { synonym: 0.85, cluster: 0.6, kind: 0.5, bothAway: 0.7 };

/** Opposites, and whether WordNet links these two words as such. */
export interface Antonymy extends SensePair {
	readonly direct: boolean;
}

/** Whether senses of two words are opposites: "rise" and "fall", less directly "rise" and "plunge". */
export function antonymy(
	tables: LexiconTables,
	left: readonly WeighedSense[],
	right: readonly WeighedSense[],
): Antonymy | undefined {
	const { antonym } = tables.links;
	const linkedWords = weighPairs(left, right, (a, b) => (isLinked(antonym, a.sense, b.sense) ? 1 : 0));
	const direct = ofWords(linkedWords, 1);
	const wider = new Map([...left, ...right].map(({ synset }) => [synset, widerSynsets(tables, synset)]));
	const indirect = weighPairs(left, right, (a, b) => {
		if (isLinked(tables.opposites, a.synset, b.synset)) return WORTH.synonym;
		const worth = isVerbFile(tables.files[a.synset] ?? 0) ? WORTH.kind : WORTH.cluster;
		const [aboveA, aboveB] = [wider.get(a.synset) ?? [], wider.get(b.synset) ?? []];
		if (areOpposed(tables, aboveA, [b.synset]) || areOpposed(tables, [a.synset], aboveB)) return worth;
		return areOpposed(tables, aboveA, aboveB) ? worth * WORTH.bothAway : 0;
	});
	return stronger(direct && { ...direct, direct: true }, indirect && { ...indirect, direct: false });
}

function areOpposed(
	{ opposites }: LexiconTables,
	left: readonly number[],
	right: readonly number[],
): boolean {
	return left.some((a) => right.some((b) => isLinked(opposites, a, b)));
}

/**
 * The head of an adjective's cluster; what a verb is a kind of, unless that is a top of the hierarchy: everything is
 * a kind of "change", whose opposite is "stay".
 */
function widerSynsets({ links, files }: LexiconTables, synset: number): readonly number[] {
	if (!isVerbFile(files[synset] ?? 0)) return linked(links.similar, synset);
	return linked(links.hypernym, synset).filter(
		(above) => links.hypernym.from[firstLink(links.hypernym, above)] === above,
	);
}
