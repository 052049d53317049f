import { exclusiveAdjectives } from "../data/exclusive-adjectives.ts";
import { areOnOneLine, type Lines } from "../data/exclusive-lines.ts";
import { exclusiveNouns, vagueThings } from "../data/exclusive-nouns.ts";
import type { Language } from "../language.ts";
import { SUPERSENSES } from "../lexicon/supersenses.ts";
import { isAlike } from "../pairing.ts";
import { stem } from "../stem.ts";
import type { Word } from "../syntax/tree.ts";

/**
 * Classes of things that can be touched: two words of one class, neither a kind of the other, name two things. Not of
 * terrain: one hill is a slope and an embankment.
 */
const CONCRETE: ReadonlySet<string> = new Set([
	"noun.animal",
	"noun.artifact",
	"noun.body",
	"noun.food",
	"noun.plant",
	"noun.substance",
]);

/** Why two common nouns cannot mean the same: our own list says so, or they name two kinds of tangible things. */
export type Exclusion = "listed" | "things";

/** How two common nouns exclude each other; undefined where they may mean the same. */
export function exclusionOf(a: Word, b: Word, language: Language): Exclusion | undefined {
	if (areOnOneLine(exclusiveNouns, a.lemma.toLowerCase(), b.lemma.toLowerCase())) return "listed";
	const [left, right] = [classOf(a, language), classOf(b, language)];
	if (vagueThings.has(a.lemma) || vagueThings.has(b.lemma)) return undefined;
	if (!CONCRETE.has(left) || !CONCRETE.has(right)) return undefined;
	if (isKindOf(a.lemma, b.lemma) || isKindOf(b.lemma, a.lemma)) return undefined;
	const relation = language.relation(a, b);
	return isAlike(relation) ? undefined : "things";
}

/** "Warplanes" are planes. */
function isKindOf(compound: string, head: string): boolean {
	return head.length >= SHORTEST_HEAD && compound.length >= head.length + 2 && compound.endsWith(head);
}

const SHORTEST_HEAD = 4;

/** Whether any other noun can be exclusive of this one. */
export function mayExclude(word: Word, language: Language): boolean {
	return isListed(word) || (CONCRETE.has(classOf(word, language)) && !vagueThings.has(word.lemma));
}

/** Whether our own list says what else it cannot be. */
export function isListed({ lemma }: Word): boolean {
	return exclusiveNouns.has(lemma.toLowerCase());
}

/** Whether our own lists say that what is the one of two nouns or adjectives is not the other. */
export function areListed(a: Word, b: Word): boolean {
	if (a.upos !== b.upos) return false;
	return areOnOneLine(
		a.upos === "ADJ" ? exclusiveAdjectives : exclusiveNouns,
		a.lemma.toLowerCase(),
		b.lemma.toLowerCase(),
	);
}

/** Whether two stems can be those of words that our own lists have on one line; false is certain. */
export function mayBeListed(stemA: string, stemB: string): boolean {
	return areOnOneLine(nounStems, stemA, stemB) || areOnOneLine(adjectiveStems, stemA, stemB);
}

const nounStems = byStem(exclusiveNouns);
const adjectiveStems = byStem(exclusiveAdjectives);

function byStem(lines: Lines): Lines {
	return new Map([...lines].map(([word, places]) => [stem(word), places]));
}

/** The class of a word's first sense, "noun.person"; "" for none. */
export function classOf({ lemma, upos }: Word, { lexicon }: Language): string {
	return SUPERSENSES[lexicon.supersense(lemma, upos)] ?? "";
}
