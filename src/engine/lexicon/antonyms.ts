import { linked } from "./links.ts";
import { type Meaning, ofWords, type SensePair, stronger, type WeighedSense, weigh } from "./meaning.ts";
import { isVerbFile, type LexiconTables } from "./tables.ts";
import { widerSynsets } from "./wider.ts";

/**
 * What an opposite is worth that WordNet gives for a word of the same meaning, for the adjective in whose cluster the
 * word is, for the verb of which the word is a kind; and how much of that is left when both words are a step away.
 */
const WORTH = { synonym: 0.85, cluster: 0.6, kind: 0.5, bothAway: 0.7 };

/** Opposites, and whether WordNet links these two words as such. */
export interface Antonymy extends SensePair {
	readonly direct: boolean;
}

/** Whether two words are opposites in some senses: "rise" and "fall", less directly "rise" and "plunge". */
export function antonymy(tables: LexiconTables, left: Meaning, right: Meaning): Antonymy | undefined {
	const { opposites, links } = tables;
	const direct = weigh(left, ({ sense }, match) => {
		for (const opposite of linked(links.antonym, sense)) match(right.bySense.get(opposite), 1);
	});
	const below = byWiderSynset(tables, right);
	const indirect = weigh(left, ({ synset }, match) => {
		const worth = isVerbFile(tables.files[synset] ?? 0) ? WORTH.kind : WORTH.cluster;
		for (const opposite of linked(opposites, synset)) {
			match(right.bySynset.get(opposite), WORTH.synonym);
			for (const other of below.get(opposite) ?? []) match(other, worth);
		}
		for (const wider of widerSynsets(tables, synset)) {
			for (const opposite of linked(opposites, wider)) {
				match(right.bySynset.get(opposite), worth);
				for (const other of below.get(opposite) ?? []) match(other, worth * WORTH.bothAway);
			}
		}
	});
	const ofThese = ofWords(direct);
	return stronger(ofThese && { ...ofThese, direct: true }, indirect && { ...indirect, direct: false });
}

function byWiderSynset(
	tables: LexiconTables,
	{ senses }: Meaning,
): ReadonlyMap<number, readonly WeighedSense[]> {
	const below = new Map<number, WeighedSense[]>();
	for (const sense of senses) {
		for (const wider of widerSynsets(tables, sense.synset)) {
			const others = below.get(wider);
			if (others === undefined) below.set(wider, [sense]);
			else others.push(sense);
		}
	}
	return below;
}
