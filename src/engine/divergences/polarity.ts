import { lackNouns } from "../data/event-words.ts";
import { earlyWords } from "../data/tolls.ts";
import { answers, asStates, isAlike, isAlikeOrOpposed, type Pairing, type WordPair } from "../pairing.ts";
import type { Passage } from "../passages.ts";
import type { Reading } from "../reading.ts";
import { isQuestion } from "../sentences.ts";
import { isBelow } from "../syntax/below.ts";
import type { Word } from "../syntax/tree.ts";
import { addedDenials } from "./added-denials.ts";
import { agreeAnyway, alikeAgree, opposedAgree, wordsOf } from "./agreeing-words.ts";
import { haveBothPoles, isOpposite, SURE_ENOUGH } from "./both-poles.ts";
import type { Comparator, Comparison } from "./comparison.ts";
import { isToldInClause } from "./crossed-clauses.ts";
import { isDeniedBySpeaker } from "./denied-beside.ts";
import { deniedGroups } from "./denied-groups.ts";
import { type DeniedWord, deniedWord, isDenied } from "./denied-word.ts";
import { opposedDuties } from "./duties.ts";
import { isOfOthersCompared, isOppositeOfAnother, speakForThemselves } from "./flip-parties.ts";
import { mayDeny, mayFlip } from "./flip-signs.ts";
import { type Flip, flipDivergence } from "./flips.ts";
import { keptStates } from "./kept-states.ts";
import { isLastBefore } from "./last-before.ts";
import { leftOutDivergences, speaksOfLeftOut } from "./left-out.ts";
import { literalDenials } from "./literal-denials.ts";
import { leastAnswered, leavesUnsaid } from "./loose-answers.ts";
import { meantByPronouns } from "./meant-by-pronouns.ts";
import { isToldOfAnother } from "./moved-act.ts";
import { brokenSilence } from "./no-comment.ts";
import { isOnlySupposed, isOpen } from "./open-denials.ts";
import { opposedParticles } from "./opposed-particles.ts";
import { areMoves, isOfPlayer, opposedWords } from "./opposed-words.ts";
import { oppositeObjects } from "./opposite-objects.ts";
import { earlierPassages, laterPassages, otherPassages } from "./other-passages.ts";
import { outOfStates } from "./out-of.ts";
import { deniesOnlyMore } from "./ranked-by-denial.ts";
import { areOthers, surroundingsOf, withOneMore } from "./surroundings.ts";
import { swappedContrasts } from "./swapped-contrasts.ts";
import { laterBy } from "./timeline.ts";
import { haveTurnedConditions } from "./turned-conditions.ts";
import { undiscussedMatters } from "./undiscussed.ts";
import { changedSides, sideOf } from "./vote-sides.ts";

/** act/polarity: what one side says of an event or a thing, the other denies, by a word of denial or by an opposite. */
export const polarityDivergences: Comparator = (comparison) => {
	if (haveTurnedConditions(comparison)) return [];
	const duties = opposedDuties(comparison);
	if (duties.length > 0) return duties;
	const swapped = swappedContrasts(comparison);
	if (swapped.length > 0) return swapped;
	const others = otherPassages(comparison);
	const flips = [
		...flipsIn(comparison, comparison.closest.passage, LEAST_SHARE),
		...others
			.filter((passage) => mayFlip(comparison.claim, passage, comparison.language))
			.flatMap((passage) => flipsIn(comparison, passage, LEAST_SHARE_BESIDE)),
	].sort((a, b) => sureness(b) - sureness(a));
	const sides = changedSides(comparison);
	if (sides.length > 0) return sides;
	const flip = flips.find((one) => !isAnswered(comparison, one, others));
	if (flip !== undefined)
		return [flipDivergence(flip, isOutdated(comparison, flip) ? "time/stale" : "act/polarity")];
	const contraries = framedContraries(comparison);
	if (contraries.length > 0) return contraries;
	const leftOut = leftOutDivergences(comparison);
	if (leftOut.length > 0) return leftOut;
	const particles = opposedParticles(comparison);
	if (particles.length > 0) return particles;
	const states = outOfStates(comparison);
	if (states.length > 0) return states;
	const groups = deniedGroups(comparison);
	if (groups.length > 0) return groups;
	const objects = oppositeObjects(comparison);
	if (objects.length > 0) return objects;
	const silence = brokenSilence(comparison);
	if (silence.length > 0) return silence;
	const kept = keptStates(comparison);
	return kept.length > 0 ? kept : literalDenials(comparison);
};

/** What a source says the contrary of among the same words, though the rest of the sentence may be another. */
export const framedContraries: Comparator = (comparison) => {
	const { closest, pairingWith } = comparison;
	if (isOfEarlierTime(comparison, closest.passage) || haveTurnedConditions(comparison)) return [];
	if (speaksOfLeftOut(pairingWith(closest.passage), closest.passage)) return [];
	const found = opposedWords(comparison);
	if (found.length > 0) return found;
	const denials = addedDenials(comparison);
	return denials.length > 0 ? denials : undiscussedMatters(comparison);
};

/** "The rules of the time did not allow it", of rules that allow it now. */
const THEN = /\b(?:(?:of|at) (?:the|that) time|in those days|back then)\b/i;

function flipsIn(comparison: Comparison, passage: Passage, least: number): readonly Flip[] {
	if (isQuestion(passage)) return [];
	if (isOfEarlierTime(comparison, passage)) return [];
	const pairing = comparison.pairingWith(passage);
	const denied = mayDeny(comparison.claim) || mayDeny(passage);
	if (denied && deniesOnlyMore(pairing.draft, pairing.source)) return [];
	const beside = passage !== comparison.closest.passage;
	return pairing.pairs.flatMap((pair) => {
		if (!denied && pair.kind !== "antonym") return [];
		// Ash that rose can fall on a town.
		if (beside && pair.kind === "antonym" && areMoves(pairing, pair.draft, pair.source)) return [];
		// What stands around the words costs less than the events of a passage that nothing else asks for.
		if (beside && surroundingsOf(pairing, pair.draft, pair.source).share < least) return [];
		const flip = flipOf(comparison, passage, pairing, pair);
		if (flip === undefined || flip.around.share < least) return [];
		return isUndone(comparison, pairing, flip) ? [] : [flip];
	});
}

/** "At first he pleaded not guilty" is of another time than "he pleaded guilty". */
function isOfEarlierTime({ claim }: Comparison, passage: Passage): boolean {
	return [earlyWords, THEN].some((words) => words.test(claim.text) && !words.test(passage.text));
}

/** "Did not call it unsafe" and "called it safe" agree: an opposite below a word that one side denies. */
function isUndone(comparison: Comparison, pairing: Pairing, { pair, draft, source }: Flip): boolean {
	if (pair.kind === "antonym") return false;
	const cues = [draft.denials.map(({ word }) => word), source.denials.map(({ word }) => word)] as const;
	return pairing.pairs.some(
		(other) =>
			other.kind === "antonym" &&
			isBelow(pairing.draft.words, other.draft, pair.draft) &&
			!cues[0].includes(other.draft) &&
			!cues[1].includes(other.source) &&
			oppositeness(comparison, pairing, other) >= OPPOSED_ENOUGH,
	);
}

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
	if (!canFlip(comparison, pairing, pair)) return undefined;
	const opposite = pair.kind === "antonym";
	const draft = deniedWord(pairing.draft, pair.draft);
	const source = deniedWord(pairing.source, pair.source);
	if (opposite === (isDenied(draft) !== isDenied(source))) return undefined;
	if (areOfTwoSubjects(pairing, pair) || (opposite && isJoinedToOther(pairing, pair))) return undefined;
	if (opposite ? opposedAgree(pairing, pair, draft, source) : alikeAgree(pairing, draft, source))
		return undefined;
	if (agreeAnyway(pairing, pair, draft, source) || isOfOneKindOnly(pair, draft, source)) return undefined;
	const beside = surroundingsOf(pairing, pair.draft, pair.source);
	const around = speakForThemselves(pairing, draft, source) ? withOneMore(beside) : beside;
	const flip = { passage, pair, draft, source, around };
	return isSameMatter(comparison, pairing, flip) && !isOpen(flip) ? flip : undefined;
}

/** "There would be no change" and "there would be a rise": of what there is the verb says nothing. */
function areOfTwoSubjects({ draft, source, ofDraft }: Pairing, pair: WordPair): boolean {
	const subjectIn = ({ words }: Reading, at: number) =>
		words.some(({ head, deprel }) => head === at && deprel === "expl")
			? words.findIndex(({ head, deprel }) => head === at && deprel.startsWith("nsubj"))
			: -1;
	const [ours, theirs] = [subjectIn(draft, pair.draft), subjectIn(source, pair.source)];
	return ours >= 0 && theirs >= 0 && !answers({ ofDraft }, ours, theirs);
}

/** "They left and trade grew" for "they left as ties plunged": what the first clause shares tells nothing of the second. */
function isJoinedToOther(pairing: Pairing, pair: WordPair): boolean {
	const { draft, source } = pairing;
	const subjectsOf = ({ words }: Reading, at: number) =>
		words.flatMap(({ head, deprel, upos }, index) =>
			head === at && deprel.startsWith("nsubj") && upos !== "PRON" ? [index] : [],
		);
	const [ours, theirs] = [subjectsOf(draft, pair.draft), subjectsOf(source, pair.source)];
	if (draft.words[pair.draft]?.deprel !== "conj" || ours.length === 0) return false;
	// The tree may hang the source's subject elsewhere.
	if (theirs.length === 0) return !ours.some((one) => isAlike(pairing.ofDraft(one)));
	return !ours.some((one) => theirs.some((other) => answers(pairing, one, other)));
}

/** "No quinine was left" and "the drugs were counted": what is denied of one kind can hold for the rest. */
function isOfOneKindOnly({ kind }: WordPair, draft: DeniedWord, source: DeniedWord): boolean {
	if (draft.own || source.own) return false;
	return kind === (isDenied(draft) ? "hypernym" : "hyponym") && isDenied(draft) !== isDenied(source);
}

/** Whether two words can say yes and no to each other, whatever denies them. */
function canFlip(comparison: Comparison, pairing: Pairing, pair: WordPair): boolean {
	// "Voted no" is voting, for whoever votes.
	if (sideOf(pairing.draft, pair.draft) ?? sideOf(pairing.source, pair.source)) return false;
	if (pair.kind !== "antonym") return isAlike(pair) && pair.strength >= SURE_ENOUGH;
	return (
		oppositeness(comparison, pairing, pair) >= OPPOSED_ENOUGH &&
		!wordsOf(pairing, pair).some(isOfPlayer) &&
		!isLastBefore(placeIn(pairing.draft, pair.draft), placeIn(pairing.source, pair.source))
	);
}

function placeIn({ words }: Reading, at: number) {
	return { words, at };
}

function oppositeness({ language }: Comparison, { draft, source }: Pairing, pair: WordPair): number {
	const [a, b] = [draft.words[pair.draft], source.words[pair.source]];
	if (a === undefined || b === undefined) return 0;
	return (language.relation(a, b) ?? asStates(a, b, language))?.strength ?? 0;
}

/** Gates 1 and 2: enough of the same around both words, and no other doer or thing. */
function isSameMatter(comparison: Comparison, pairing: Pairing, flip: Flip): boolean {
	const { pair, draft, source, around } = flip;
	const meant = meantByPronouns(comparison, pairing, flip);
	if (around.matched + meant < Math.min(2, around.all) || around.matched === 0) return false;
	const denied = pair.kind !== "antonym";
	if (!denied && isOppositeOfAnother(pairing, draft, source)) return false;
	if (isOfOthersCompared(draft) !== isOfOthersCompared(source)) return false;
	// "No passengers were hurt" is compared by its verb; a denied thing alone must hang on the same word.
	if (denied && !draft.own && !source.own && !hangAlike(pairing, pair)) return false;
	if (draft.event === undefined || source.event === undefined) return true;
	return (
		!areOthers(pairing, draft.event, source.event) && !isToldOfAnother(pairing, draft.event, source.event)
	);
}

function hangAlike(pairing: Pairing, pair: WordPair): boolean {
	const [ours, theirs] = [headOf(pairing.draft, pair.draft), headOf(pairing.source, pair.source)];
	return answers(pairing, ours, theirs);
}

/** What a word hangs on; of "a lack of rain", what the lack does. */
function headOf({ words }: Reading, at: number): number {
	const head = words[at]?.head ?? -1;
	const lack = words[head];
	return lack !== undefined && lackNouns.has(lack.lemma) ? lack.head : head;
}

/** Gates 3, 6 and 7: whether another passage, or a later article, says what the draft says. */
function isAnswered(comparison: Comparison, flip: Flip, others: readonly Passage[]): boolean {
	const { closest } = comparison;
	const isAnswering = (passage: Passage) => isAnswer(comparison, flip, passage);
	if (
		isSaidTwice(comparison, flip) ||
		isTurned(comparison, flip) ||
		comparison.neighbours(flip.passage, 1).some(isBareDenial) ||
		(flip.pair.kind === "antonym" && isToldInClause(flip.draft.word, comparison)) ||
		(flip.draft.denials.length > 0 && isDeniedBySpeaker(comparison, flip.passage)) ||
		((isDenied(flip.draft) || flip.pair.kind === "antonym") &&
			speaksOfLeftOut(comparison.pairingWith(flip.passage), flip.passage)) ||
		[closest.passage, ...others].some(isAnswering)
	)
		return true;
	return laterPassages(comparison, flip.passage).some(isAnswering);
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
	if (haveBothPoles(comparison, pairing, pair)) return true;
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

/** "A photo of what was left of it. Nothing.": the next sentence answers, and denies what the passage leaves open. */
function isBareDenial({ tokens }: Passage): boolean {
	const words = tokens.filter(({ kind }) => kind !== "mark");
	return words.length > 0 && words.length <= BARE && words.some(({ norm }) => DENIAL.test(norm));
}

const BARE = 3;
const DENIAL = /^(?:nothing|none|nobody|no|never|not)$/;

const PRONOUN = /^(?:it|they|he|she|this|that|both)$/;

/** "The door was closed for years. Today it is open": the next sentence says the claim's word of the same thing. */
function isTurned({ reading, neighbours, readingOf }: Comparison, { passage, pair, draft }: Flip): boolean {
	const own = reading.words[draft.word];
	if (pair.kind !== "antonym" || own === undefined) return false;
	return neighbours(passage, 1).some((next) => {
		if (next.article !== passage.article || next.start < passage.end) return false;
		if (!next.tokens.some(({ norm }) => norm === own.text.toLowerCase())) return false;
		const theirs = readingOf(next);
		return theirs.words.some(
			({ lemma, upos }, at) =>
				lemma === own.lemma &&
				upos === own.upos &&
				!isDenied(deniedWord(theirs, at)) &&
				theirs.words.some(
					(word) => word.head === at && /^nsubj/.test(word.deprel) && PRONOUN.test(word.lemma.toLowerCase()),
				),
		);
	});
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
	// What an older article still expected is no answer to what a later one has denied.
	const ahead = flip.draft.event?.tense === "future";
	if (ahead && (laterBy(passage.article, flip.passage.article) ?? 0) > 0) return false;
	const pairing = comparison.pairingWith(passage);
	const pair = pairing.ofDraft(flip.pair.draft);
	if (!isAlikeOrOpposed(pair)) return false;
	const source = deniedWord(pairing.source, pair.source);
	const flipped = (pair.kind === "antonym") !== (isDenied(flip.draft) !== isDenied(source));
	if (flipped || isOnlySupposed(flip.draft, source)) return false;
	if (leavesUnsaid(pairing, flip.pair.draft, flip.draft, source)) return true;
	const least = leastAnswered(flip.draft) * flip.around.share;
	return surroundingsOf(pairing, pair.draft, pair.source).share >= least;
}

/** "No deaths were reported", which an older article says, before the one that tells of a death. */
function isOutdated(comparison: Comparison, flip: Flip): boolean {
	return earlierPassages(comparison, flip.passage).some((passage) => isAnswer(comparison, flip, passage));
}

function sureness({ around }: Flip): number {
	return around.share + 0.05 * Math.min(8, around.matched);
}
