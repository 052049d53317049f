// A word that the claim denies and a source affirms among the same words: "will not cost more" for "it will cost more".
// Gates, in order: a word of denial stands right before the claim's word; a passage near the evidence has the word, or
// one for it, among the same words and affirms it without a condition or a doubt; no passage there denies it.
import { lackNouns } from "../data/event-words.ts";
import { isAlike, type Pairing } from "../pairing.ts";
import { isContent } from "../pairing-forms.ts";
import type { Passage } from "../passages.ts";
import type { Reading } from "../reading.ts";
import { isQuestion } from "../sentences.ts";
import { isBelow } from "../syntax/below.ts";
import type { Word } from "../syntax/tree.ts";
import type { Comparator, Comparison } from "./comparison.ts";
import { areComplements } from "./complements.ts";
import { isDeniedBySpeaker } from "./denied-beside.ts";
import { type DeniedWord, deniedWord, isDenied, isDeniedAt, isDeniedUntil } from "./denied-word.ts";
import type { Divergence } from "./divergence.ts";
import { speakOfDuties } from "./duties.ts";
import { frameOf } from "./frame.ts";
import { isGovernedAlike } from "./governed.ts";
import { areToldOfTwo } from "./moved-act.ts";
import { isOpen } from "./open-denials.ts";
import { fullestPassages } from "./passages-of-event.ts";
import { deniesOnlyMore } from "./ranked-by-denial.ts";

/** A word of a claim, the word of denial before it, and where else it stands. */
interface Denied {
	readonly at: number;
	readonly cue: number;
	readonly side: DeniedWord;
}

interface Affirmed {
	readonly passage: Passage;
	readonly word: Word;
	readonly place: number;
	readonly denied: boolean;
	readonly open: boolean;
	readonly sides: number;
}

/** How many sides of the frame must be alike. */
const LEAST_SIDES = 3;

/** `act/polarity` for a word of denial that no source has. */
export const addedDenials: Comparator = (comparison) => {
	const { reading, claim } = comparison;
	if (!claim.tokens.some(({ norm }) => DENIES.test(norm) || lackNouns.has(norm))) return [];
	const denied = reading.words.flatMap((_, at) => deniedAt(reading, at) ?? []);
	if (denied.length === 0) return [];
	const passages = fullestPassages(comparison).filter(
		(passage) => !isQuestion(passage) && !deniesOnlyMore(reading, comparison.readingOf(passage)),
	);
	for (const one of denied) {
		const found = passages.flatMap((passage) => affirmedIn(one, passage, comparison));
		if (found.some(({ denied, sides }) => denied && sides > 0)) continue;
		const best = found.filter(({ open, denied }) => !open && !denied).sort((a, b) => b.sides - a.sides)[0];
		if (best === undefined || !isOfTheSame(one, best, comparison)) continue;
		if (isDeniedBySpeaker(comparison, best.passage)) continue;
		if (!isUndone(one, best, comparison)) return [divergence(one, best, reading)];
	}
	return [];
};

function isOfTheSame(
	{ at }: Denied,
	{ passage, place, sides }: Affirmed,
	{ pairingWith }: Comparison,
): boolean {
	const pairing = pairingWith(passage);
	if (sides < LEAST_SIDES && !(sides > 0 && isGovernedAlike(pairing, at, place))) return false;
	return !areToldOfTwo(pairing, at, place) && !describeTwo(pairing, at, place);
}

/** "Without the high-speed link" and "on high-speed trains": what is denied is the thing that the word is a part of. */
function describeTwo({ draft, source, ofDraft }: Pairing, at: number, place: number): boolean {
	const [ours, theirs] = [draft.words[at], source.words[place]];
	if (ours?.deprel !== "compound" || theirs?.deprel !== "compound") return false;
	const pair = ofDraft(ours.head);
	return !(isAlike(pair) && pair.source === theirs.head);
}

/** The words of denial that a sentence adds, also where they are part of a token. */
const DENIES = /^(?:not|no|never|without|cannot)$|n['’]t$/;
const CUE = /^(?:not|n't|n’t|no|never|without)$/;
const SORTS = /^(?:NOUN|VERB|ADJ)$/;
const BEFORE = 4;

/** A word of content that exactly one word of denial denies, which stands before it with no other verb between. */
function deniedAt(reading: Reading, at: number): Denied | undefined {
	const word = reading.words[at];
	if (word === undefined || !SORTS.test(word.upos) || !isContent(word)) return undefined;
	const side = deniedWord(reading, at);
	const [cue, ...more] = side.denials;
	if (cue === undefined || more.length > 0 || cue.word > at || at - cue.word > BEFORE) return undefined;
	const said = reading.words[cue.word]?.text.toLowerCase() ?? "";
	if (!CUE.test(said) && !lackNouns.has(said)) return undefined;
	const between = reading.words.slice(cue.word + 1, at);
	return between.some(({ upos }) => upos === "VERB") ? undefined : { at, cue: cue.word, side };
}

/** The word of denial that stands before a word of content and denies it. */
export function denialBefore(reading: Reading, at: number): number | undefined {
	return deniedAt(reading, at)?.cue;
}

/** Where a passage has the denied word, or one for it. */
function affirmedIn({ at, side }: Denied, passage: Passage, comparison: Comparison): readonly Affirmed[] {
	const { reading, language } = comparison;
	const theirs = comparison.readingOf(passage);
	const draft = reading.words[at];
	if (draft === undefined || areComplements(reading, theirs)) return [];
	return theirs.words.flatMap((word, place): readonly Affirmed[] => {
		if (!isContent(word) || !means(draft, word, language)) return [];
		if (speakOfDuties(reading, at, theirs, place)) return [];
		const { sides } = frameOf({ reading, at }, { reading: theirs, at: place }, language);
		const source = deniedWord(theirs, place);
		const denied = isDenied(source) || isDeniedAt(theirs, place) || isOfDeniedAct(theirs, word);
		return [{ passage, word, place, denied, open: isOpen({ draft: side, source }), sides }];
	});
}

/** "Failed to produce a winner" and "produced no winner". */
function isOfDeniedAct({ events }: Reading, { head, deprel }: Word): boolean {
	return deprel === "obj" && events.some((event) => event.word === head && event.negative);
}

const OPPOSED = 0.4;

/** "Did not call it unsafe" and "called it safe" agree: below the denied word stands an opposite. */
function isUndone({ at, side }: Denied, { passage }: Affirmed, comparison: Comparison): boolean {
	const { reading, readingOf, language } = comparison;
	if (isDeniedUntil(side)) return true;
	const below = reading.words.filter((word, other) => isContent(word) && isBelow(reading.words, other, at));
	return below.some((word) =>
		readingOf(passage).words.some((other) => {
			const relation = isContent(other) ? language.relation(word, other) : undefined;
			return relation?.kind === "antonym" && relation.strength >= OPPOSED;
		}),
	);
}

const SURELY = 0.6;

function means(a: Word, b: Word, language: Comparison["language"]): boolean {
	if (a.lemma === b.lemma) return true;
	const relation = language.relation(a, b);
	return isAlike(relation) && relation.strength >= SURELY;
}

function divergence({ at, cue }: Denied, { passage, word, sides }: Affirmed, { words }: Reading): Divergence {
	const [first, last] = [words[cue], words[at]];
	return {
		type: "act/polarity",
		direction: "different",
		relation: "incompatible",
		confidence: Math.min(0.8, 0.45 + 0.1 * sides),
		severity: "warning",
		draft: { start: first?.start ?? 0, end: last?.end ?? 0, value: `not ${last?.lemma ?? ""}` },
		source: { passage, start: word.start, end: word.end, value: word.lemma },
	};
}
