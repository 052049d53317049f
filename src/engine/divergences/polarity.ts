import { operators } from "../data/event-words.ts";
import { earlyWords } from "../data/tolls.ts";
import type { Cue, EventFacet } from "../facets/events/event.ts";
import { isAlike, type Pairing, type WordPair } from "../pairing.ts";
import type { Passage } from "../passages.ts";
import type { Reading } from "../reading.ts";
import type { Word } from "../syntax/tree.ts";
import type { Comparator, Comparison } from "./comparison.ts";
import { type DeniedWord, deniedWord, isDenied } from "./denied-word.ts";
import type { Divergence } from "./divergence.ts";
import { mayDeny, mayFlip } from "./flip-signs.ts";
import { laterPassages, otherPassages } from "./other-passages.ts";
import { areOthers, type Surroundings, surroundingsOf } from "./surroundings.ts";
import { isTrendPair } from "./trend-pair.ts";

/** Two words that say the same or the opposite, of which an odd number is denied. */
interface Flip {
	readonly passage: Passage;
	readonly pair: WordPair;
	readonly draft: DeniedWord;
	readonly source: DeniedWord;
	readonly around: Surroundings;
}

/** act/polarity: what one side says of an event or a thing, the other denies, by a word of denial or by an opposite. */
export const polarityDivergences: Comparator = (comparison) => {
	const others = otherPassages(comparison);
	const flips = [
		...flipsIn(comparison, comparison.closest.passage, LEAST_SHARE),
		...others
			.filter((passage) => mayFlip(comparison.claim, passage, comparison.language))
			.flatMap((passage) => flipsIn(comparison, passage, LEAST_SHARE_BESIDE)),
	].sort((a, b) => sureness(b) - sureness(a));
	const flip = flips.find((one) => !isAnswered(comparison, one, others));
	return flip === undefined ? [] : [divergence(flip)];
};

function flipsIn(comparison: Comparison, passage: Passage, least: number): readonly Flip[] {
	if (/\?["'”’)]*\s*$/.test(passage.text)) return [];
	// "At first he pleaded not guilty" is of another time than "he pleaded guilty".
	if (earlyWords.test(comparison.claim.text) && !earlyWords.test(passage.text)) return [];
	const pairing = comparison.pairingWith(passage);
	const denied = mayDeny(comparison.claim) || mayDeny(passage);
	return pairing.pairs.flatMap((pair) => {
		if (!denied && pair.kind !== "antonym") return [];
		const flip = flipOf(comparison, passage, pairing, pair);
		return flip !== undefined && flip.around.share >= least ? [flip] : [];
	});
}

/** Words whose likeness is weaker than this may be no synonyms here. */
const SURE_ENOUGH = 0.5;
const OPPOSED_ENOUGH = 0.4;
/** How much around the two words must be the same in the closest passage, and in another of the article. */
const LEAST_SHARE = 0.34;
const LEAST_SHARE_BESIDE = 0.45;

function flipOf(
	comparison: Comparison,
	passage: Passage,
	pairing: Pairing,
	pair: WordPair,
): Flip | undefined {
	const opposite = pair.kind === "antonym";
	if (!opposite && !(isAlike(pair) && pair.strength >= SURE_ENOUGH)) return undefined;
	if (opposite && oppositeness(comparison, pairing, pair) < OPPOSED_ENOUGH) return undefined;
	const draft = deniedWord(pairing.draft, pair.draft);
	const source = deniedWord(pairing.source, pair.source);
	const flipped = opposite !== (isDenied(draft) !== isDenied(source));
	if (!flipped || (opposite && isTrendPair(pairing, pair))) return undefined;
	const around = surroundingsOf(pairing, pair.draft, pair.source);
	const flip = { passage, pair, draft, source, around };
	return isSameMatter(pairing, flip) && !isOpen(flip) ? flip : undefined;
}

function oppositeness({ language }: Comparison, { draft, source }: Pairing, pair: WordPair): number {
	const [a, b] = [draft.words[pair.draft], source.words[pair.source]];
	return a === undefined || b === undefined ? 0 : (language.relation(a, b)?.strength ?? 0);
}

/** Gates 1 and 2: enough of the same around both words, and no other doer or thing. */
function isSameMatter(pairing: Pairing, { pair, draft, source, around }: Flip): boolean {
	if (around.matched < Math.min(2, around.all) || around.matched === 0) return false;
	const denied = pair.kind !== "antonym";
	if (!denied && !isOfSameThing(pairing, draft, source)) return false;
	// "No passengers were hurt" is compared by its verb; a denied thing alone must hang on the same word.
	if (denied && !draft.own && !source.own && !hangAlike(pairing, pair)) return false;
	return (
		draft.event === undefined || source.event === undefined || !areOthers(pairing, draft.event, source.event)
	);
}

/**
 * "Due to start" and "due to stop work": a verb that only says how far something got is the opposite of another one
 * where both say so of the same thing.
 */
function isOfSameThing(
	pairing: Pairing,
	{ event: ours }: DeniedWord,
	{ event: theirs }: DeniedWord,
): boolean {
	if (ours === undefined || theirs === undefined || !isAspectual(ours) || !isAspectual(theirs)) return true;
	const heads = new Set(theirs.arguments.map(({ head }) => head));
	return ours.arguments.some(({ head, role }) => {
		if (role === "time") return false;
		const pair = pairing.ofDraft(head);
		return pair !== undefined && isAlike(pair) && heads.has(pair.source);
	});
}

function isAspectual({ lemma }: EventFacet): boolean {
	const status = operators.get(lemma)?.status;
	return status === "begun" || status === "ended";
}

function hangAlike(pairing: Pairing, pair: WordPair): boolean {
	const [ours, theirs] = [
		pairing.draft.words[pair.draft]?.head ?? -1,
		pairing.source.words[pair.source]?.head ?? -1,
	];
	const heads = pairing.ofDraft(ours);
	return heads !== undefined && isAlike(heads) && heads.source === theirs;
}

/** Where the words leave open whether it is so, or another word of denial may make the two agree. */
function isOpen({ draft, source }: Flip): boolean {
	const sides = [draft, source];
	if (sides.some(({ reading, denials }) => denials.some((cue) => isPartial(reading, cue)))) return true;
	if (sides.some(({ event }) => event !== undefined && event.conditions.length > 0)) return true;
	if (isFirst(draft.reading, source.reading) || isFirst(source.reading, draft.reading)) return true;
	if (modalsOf(draft) !== modalsOf(source) && sides.some(mayBe)) return true;
	return sides.some((side) => otherDenials(side).length > 0);
}

/** "The first to win it" and "nobody won it before" agree. */
function isFirst(one: Reading, other: Reading): boolean {
	const has = ({ words }: Reading, pattern: RegExp) => words.some(({ lemma }) => pattern.test(lemma));
	return has(one, /^first$/) && has(other, /^(?:before|previous|previously|ever|earlier)$/);
}

/** "need not have gone" against "did not go", "could have won" against "did not win". */
function mayBe({ event }: DeniedWord): boolean {
	return event?.certainty.some(({ kind }) => kind !== "hearsay" && kind !== "appearance") === true;
}

function modalsOf({ event }: DeniedWord): string {
	return event?.certainty.map(({ kind }) => kind).join(" ") ?? "";
}

const PARTIAL =
	/^(?:all|every|everyone|everything|always|necessarily|entirely|fully|exactly|only|just|much|many|more|less|fewer|so|such|too|very|enough|until)$/;

/** "not all", "not always", "no more than", "almost": neither yes nor no. */
function isPartial({ words }: Reading, { word }: Cue): boolean {
	const cue = words[word]?.lemma.toLowerCase() ?? "";
	if (/^(?:almost|nearly|hardly|scarcely|barely|seldom|rarely)$/.test(cue)) return true;
	return PARTIAL.test(words[word + 1]?.text.toLowerCase() ?? "");
}

/** Words of denial near a side's word that are not counted for it. */
function otherDenials({ reading, word, denials, event }: DeniedWord): readonly number[] {
	const counted = new Set(denials.map((cue) => cue.word));
	const scope = event?.word ?? word;
	return reading.words.flatMap((one, at) => {
		if (counted.has(at) || counted.has(at - 1) || at === word || !DENYING.test(one.lemma.toLowerCase()))
			return [];
		return one.head === scope || one.head === word || at === scope ? [at] : [];
	});
}

const DENYING =
	/^(?:not|n't|no|never|neither|nor|none|nobody|nothing|without|cannot|fail|refuse|decline|deny|avoid|prevent|stop|reject|lack|instead|rather|unless|until|unlikely|unable)$/;

/** Gates 3, 6 and 7: whether another passage, or a later article, says what the draft says. */
function isAnswered(comparison: Comparison, flip: Flip, others: readonly Passage[]): boolean {
	const { closest } = comparison;
	const answers = (passage: Passage) => isAnswer(comparison, flip, passage);
	if (isSaidTwice(comparison, flip) || [closest.passage, ...others].some(answers)) return true;
	return laterPassages(comparison, flip.passage).some(answers);
}

/**
 * "Will close two, but the proposal to close a third was dropped", "cleared of one, convicted of two" against "acquitted of
 * one, guilty of two": another word on one side says what the other side says, in surroundings as like.
 */
function isSaidTwice(comparison: Comparison, flip: Flip): boolean {
	const { pair, draft, source, around } = flip;
	const pairing = comparison.pairingWith(flip.passage);
	const [own, other] = [pairing.draft.words[draft.word], pairing.source.words[source.word]];
	if (own === undefined || other === undefined) return false;
	const says = (word: Word, against: Word, beside: Word, side: DeniedWord, at: DeniedWord) => {
		if (word === beside || word.upos !== beside.upos) return false;
		const opposite = isOpposite(comparison, against, word) ?? throughPair(comparison, pair, beside, word);
		return opposite !== undefined && opposite === (isDenied(side) !== isDenied(at));
	};
	const least = SAID_AS_WELL * around.share;
	const inSource = pairing.source.words.some(
		(word, at) =>
			says(word, own, other, draft, deniedWord(pairing.source, at)) &&
			surroundingsOf(pairing, draft.word, at).share >= least,
	);
	if (inSource) return true;
	return pairing.draft.words.some(
		(word, at) =>
			says(word, other, own, source, deniedWord(pairing.draft, at)) &&
			surroundingsOf(pairing, at, source.word).share >= least,
	);
}

/** Whether the two words surely say the opposite; undefined when they have nothing to do with each other. */
function isOpposite({ language }: Comparison, a: Word, b: Word): boolean | undefined {
	if (a.lemma === b.lemma) return false;
	const relation = language.relation(a, b);
	if (relation === undefined || relation.strength < SURE_ENOUGH) return undefined;
	return relation.kind === "antonym" || (isAlike(relation) ? false : undefined);
}

/** How a word stands to one of the pair, by how it stands to the other. */
function throughPair(comparison: Comparison, pair: WordPair, beside: Word, word: Word): boolean | undefined {
	const opposite = isOpposite(comparison, beside, word);
	return opposite === undefined ? undefined : opposite !== (pair.kind === "antonym");
}

/** How much of what stands around the one word must stand around the other. */
const SAID_AS_WELL = 0.8;

function isAnswer(comparison: Comparison, flip: Flip, passage: Passage): boolean {
	if (passage === flip.passage) return false;
	const pairing = comparison.pairingWith(passage);
	const pair = pairing.ofDraft(flip.pair.draft);
	if (pair === undefined || !(isAlike(pair) || pair.kind === "antonym")) return false;
	const source = deniedWord(pairing.source, pair.source);
	const flipped = (pair.kind === "antonym") !== (isDenied(flip.draft) !== isDenied(source));
	return !flipped && surroundingsOf(pairing, pair.draft, pair.source).share >= 0.8 * flip.around.share;
}

function sureness({ around }: Flip): number {
	return around.share + 0.05 * Math.min(8, around.matched);
}

function divergence({ passage, draft, source, around }: Flip): Divergence {
	const confidence = Math.min(0.95, 0.55 + 0.3 * around.share + 0.02 * Math.min(5, around.matched));
	return {
		type: "act/polarity",
		direction: "different",
		relation: "incompatible",
		confidence: Math.round(confidence * 100) / 100,
		draft: { ...spanOf(draft), value: shownWord(draft) },
		source: { passage, ...spanOf(source), value: shownWord(source) },
	};
}

/** The word with what denies it, when that is near. */
function spanOf({ reading, word, denials }: DeniedWord): { start: number; end: number } {
	const own = reading.words[word] ?? { start: reading.start, end: reading.end };
	let { start, end } = own;
	for (const cue of denials) {
		if (Math.abs(cue.start - own.end) > 60 && Math.abs(own.start - cue.end) > 60) continue;
		start = Math.min(start, cue.start);
		end = Math.max(end, cue.end);
	}
	return { start, end };
}

function shownWord({ reading, word, denials }: DeniedWord): string {
	const lemma = reading.words[word]?.lemma ?? "";
	return denials.length % 2 === 1 ? `not ${lemma}` : lemma;
}
