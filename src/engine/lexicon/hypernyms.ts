import { firstLink } from "./links.ts";
import { type Meaning, type SensePair, type WeighedSense, weigh } from "./meaning.ts";
import { SUPERSENSES } from "./supersenses.ts";
import { isNounFile, type LexiconTables } from "./tables.ts";

/** How much of the strength is left after each step up: verbs change their meaning more on the way than nouns. */
const STEP = { noun: 0.93, verb: 0.8 };

/** A noun's sense this near to the top ("thing", "group", "act") says nothing of what is below it. */
const TOO_GENERAL = 2;

/** Whether the left word is a kind of the right one, at most `maxDepth` steps up: "car" of "vehicle". */
export function hypernymy(
	tables: LexiconTables,
	left: Meaning,
	right: Meaning,
	maxDepth: number,
): SensePair | undefined {
	return weigh(left, ({ synset }, match) => {
		const step = isNoun(tables, synset) ? STEP.noun : STEP.verb;
		walkUp(tables, synset, maxDepth, 1, (above, steps) => {
			const other = right.bySynset.get(above);
			if (other !== undefined && !isGeneral(tables, above)) match(other, step ** (steps - 1));
		});
	});
}

/** What it is worth that two nouns are of one class: they name different things, and no more is said. */
const COORDINATE = 0.6;

/** Whether two nouns are different kinds of one class that is no top class: "June" and "July", "milk" and "cheese". */
export function coordination(tables: LexiconTables, left: Meaning, right: Meaning): SensePair | undefined {
	const classes = new Map<number, WeighedSense[]>();
	for (const sense of right.senses) {
		if (!isNoun(tables, sense.synset)) continue;
		walkUp(tables, sense.synset, 1, 1, (above) => {
			const members = classes.get(above);
			if (members === undefined) classes.set(above, [sense]);
			else members.push(sense);
		});
	}
	return weigh(left, ({ synset }, match) => {
		walkUp(tables, synset, 1, 1, (above) => {
			const members = classes.get(above);
			if (members === undefined || isTopClass(tables, above)) return;
			for (const other of members) if (other.synset !== synset) match(other, COORDINATE);
		});
	});
}

function isTopClass(tables: LexiconTables, synset: number): boolean {
	return SUPERSENSES[tables.files[synset] ?? 0] === "noun.Tops" || isGeneral(tables, synset);
}

/** Whether a synset is of nouns. */
export function isNoun({ files }: LexiconTables, synset: number): boolean {
	return isNounFile(files[synset] ?? 0);
}

/** Visits the synsets above one, once for every way there: few have more than one. */
export function walkUp(
	tables: LexiconTables,
	synset: number,
	maxDepth: number,
	depth: number,
	visit: (above: number, steps: number) => void,
): void {
	if (depth > maxDepth) return;
	const { hypernym, instance } = tables.links;
	for (const links of [hypernym, instance]) {
		for (let i = firstLink(links, synset); links.from[i] === synset; i++) {
			const above = links.to[i] ?? 0;
			visit(above, depth);
			walkUp(tables, above, maxDepth, depth + 1, visit);
		}
	}
}

/** Whether a noun's synset is so near to the top that it says nothing of what is below it. */
export function isGeneral(tables: LexiconTables, synset: number): boolean {
	if (!isNoun(tables, synset)) return false;
	const isTop = (one: number) => {
		let top = true;
		walkUp(tables, one, 1, 1, () => {
			top = false;
		});
		return top;
	};
	let general = isTop(synset);
	walkUp(tables, synset, TOO_GENERAL, 1, (above) => {
		general ||= isTop(above);
	});
	return general;
}
