// Why two words of which one denies the other, as its opposite or because one of them is denied, agree all the same.
import { operators } from "../data/event-words.ts";
import { legalWords } from "../data/legal-steps.ts";
import { inBase } from "../facets/quantity-base.ts";
import { answers, type Pairing, type WordPair } from "../pairing.ts";
import type { Reading } from "../reading.ts";
import type { Word } from "../syntax/tree.ts";
import { lacksParticle } from "./bare-verbs.ts";
import { areBaseAndNot } from "./base-words.ts";
import { haveOtherActs } from "./completing-acts.ts";
import { hangOnContraries } from "./contrary-heads.ts";
import { isFromOtherEnd } from "./converse-acts.ts";
import { areContraposed, describesAnother, governOtherActs, isToCome } from "./denied-clauses.ts";
import { isOfOtherKind } from "./denied-kind.ts";
import { type DeniedWord, haveOneLimit, isDenied, isDeniedUntil } from "./denied-word.ts";
import { speakOfDuties } from "./duties.ts";
import { isOfOtherCount } from "./flip-parties.ts";
import { isJudged } from "./judged-acts.ts";
import { SPEECH } from "./loose-answers.ts";
import { isDemanded, isMistaken, isOfNothing, isOneOfNeither, isShunned } from "./passing-denials.ts";
import { isDuration } from "./reckoned-dates.ts";
import { isTrendPair } from "./trend-pair.ts";
import { isAfterDenial, isOutOf, isRuledOut } from "./unread-denials.ts";

/** Whether two opposites, both denied or neither, say nothing against each other. */
export function opposedAgree(
	pairing: Pairing,
	pair: WordPair,
	draft: DeniedWord,
	source: DeniedWord,
): boolean {
	return (
		isTrendPair(pairing, pair) ||
		// "Denied ever having read it" and "never read it": what denies the verb is compared by the verb.
		wordsOf(pairing, pair).some((word) => /^(?:n?ever)$/i.test(word?.text ?? "")) ||
		isFromOtherEnd(pairing, draft.event, source.event) ||
		haveOtherActs(pairing, pair.draft, pair.source) ||
		hangOnContraries(pairing, pair.draft, pair.source) ||
		isLess(draft) !== isLess(source) ||
		compareOtherWay(pairing, draft, source) ||
		areBaseAndNot(draft.reading, draft.word, source.reading, source.word) ||
		[draft, source].some(({ reading, word }) => isJudged(reading, word)) ||
		lacksParticle(pairing.draft, pair.draft, pairing.source, pair.source) ||
		describesAnother(pairing, draft, source)
	);
}

/** "Beer is dearer than wine" and "wine is cheaper than beer": each is compared with what the other side tells of. */
function compareOtherWay({ ofDraft }: Pairing, draft: DeniedWord, source: DeniedWord): boolean {
	const [ours, theirs] = [comparedIn(draft), comparedIn(source)];
	if (ours === undefined || theirs === undefined) return false;
	return answers({ ofDraft }, ours.than, theirs.subject) || answers({ ofDraft }, ours.subject, theirs.than);
}

/** The heads of what is compared, and of what it is compared with. */
function comparedIn({ reading: { words }, word }: DeniedWord) {
	const subject = words.findIndex(({ head, deprel }) => head === word && deprel.startsWith("nsubj"));
	const link = words.findIndex(({ lemma }, at) => lemma === "than" && at > word);
	const than = words[link]?.head ?? -1;
	return subject < 0 || link < 0 || than < link ? undefined : { subject, than };
}

/** "Less frequent" is rarer. */
function isLess({ reading: { words }, word }: DeniedWord): boolean {
	return words.some(({ head, text }) => head === word && /^(?:less|least)$/i.test(text));
}

/** Whether two words that mean alike, of which one is denied, say nothing against each other. */
export function alikeAgree(pairing: Pairing, draft: DeniedWord, source: DeniedWord): boolean {
	const sides = [draft, source];
	return (
		(isDeniedUntil(draft) !== isDeniedUntil(source) && !haveOneLimit(draft, source)) ||
		sides.some((side) => !isDenied(side) && isDeniedAround(side)) ||
		sides.some(isHabit) ||
		isOfOtherKind(pairing, draft, source) ||
		sides.some(isOneOfNeither) ||
		sides.some(isDemanded) ||
		isMistaken(draft, source) ||
		isMistaken(source, draft) ||
		tookSoLong(draft, source) ||
		tookSoLong(source, draft) ||
		governOtherActs(pairing, draft, source)
	);
}

/** "Used to stay in other hotels" says nothing of a use. */
function isHabit({ reading: { words }, word }: DeniedWord): boolean {
	return words[word]?.text === "used" && words[word + 1]?.text === "to" && words[word + 2]?.xpos === "VB";
}

/** "Did not answer for six minutes" and "took six minutes to answer". */
function tookSoLong(denied: DeniedWord, { reading, word, denials }: DeniedWord): boolean {
	const { words, quantities } = reading;
	if (denials.length > 0 || words[words[word]?.head ?? -1]?.lemma !== "take") return false;
	return quantities.some(
		(one) =>
			isDuration(one) &&
			denied.reading.quantities.some(
				(other) => isDuration(other) && inBase(one)?.value === inBase(other)?.value,
			),
	);
}

/** Whether what the words hang on, or what stands beside them, makes them agree. */
export function agreeAnyway(
	pairing: Pairing,
	pair: WordPair,
	draft: DeniedWord,
	source: DeniedWord,
): boolean {
	return (
		[draft, source].some((side) => isSpeechDeniedBeside(side) || isOnlyAhead(side)) ||
		speakOfDuties(pairing.draft, pair.draft, pairing.source, pair.source) ||
		isDeniedApart(pairing, draft, source) ||
		isLegalPair(draft, source) ||
		isOfOtherCount(draft, source) ||
		areContraposed(draft, source) ||
		isToCome(draft, source)
	);
}

/** "No ransom was paid" and "denied that it had paid a ransom", "will not tour" and "cancelled the tour". */
function isDeniedAround({ reading, word, own, event }: DeniedWord): boolean {
	if (
		isOfNothing(reading, word) ||
		isShunned(reading, word) ||
		isOfDeniedThing(reading, word) ||
		isOutOf(reading, word) ||
		isRuledOut(reading, word) ||
		isAfterDenial(reading, word)
	)
		return true;
	return !own && (event?.negative === true || (reading.denials[word] ?? []).length > 0);
}

const DESCRIBING = /^(?:acl|amod|conj|appos|nmod)$/;

/** "No such promise, written or spoken": the word describes a thing that is denied. */
function isOfDeniedThing({ words, denials }: Reading, word: number): boolean {
	let at = word;
	for (let step = 0; step < 3; step++) {
		const { head, deprel } = words[at] ?? { head: -1, deprel: "" };
		if (head < 0 || !DESCRIBING.test(deprel)) return false;
		at = head;
		if (words[at]?.upos === "NOUN" && (denials[at] ?? []).length > 0) return true;
	}
	return false;
}

/** "Names were taken but no passwords, it said": what is said is denied, and not that it was said. */
function isSpeechDeniedBeside({ reading: { words }, word, denials }: DeniedWord): boolean {
	return (
		SPEECH.test(words[word]?.lemma ?? "") &&
		denials.some((cue) => words[cue.word]?.head !== word && !NEGLECT.test(words[cue.word]?.lemma ?? ""))
	);
}

/** "Failed to report it". */
const NEGLECT = /^(?:fail|neglect|omit|forget)$/;

/** "Has not opened" and "the opening was postponed": what is put off, planned or asked for has not been done. */
function isOnlyAhead({ reading: { words }, word, own }: DeniedWord): boolean {
	const { head, deprel, upos } = words[word] ?? { head: -1, deprel: "", upos: "X" };
	if (own || upos !== "NOUN" || !/^(?:obj|nsubj:pass)$/.test(deprel)) return false;
	const { nominal, status } = operators.get(words[head]?.lemma ?? "") ?? {};
	return nominal === true && /^(?:planned|proposed|expected|attempted)$/.test(status ?? "");
}

/** Arrested and released, convicted and acquitted, guilty or not: `act/legal` knows which of them deny each other. */
function isLegalPair(draft: DeniedWord, source: DeniedWord): boolean {
	const [ours, theirs] = [draft, source].map(({ reading, word }) => reading.words[word]?.lemma ?? "");
	return ours !== theirs && [ours, theirs].every((lemma) => legalWords.has(lemma ?? ""));
}

/** "Found no evidence" and "there is no evidence, it found": the same word is denied on both sides, by another verb. */
function isDeniedApart(pairing: Pairing, draft: DeniedWord, source: DeniedWord): boolean {
	const isDenied = ({ words }: Reading, at: number) =>
		words.some(({ head, lemma }) => head === at && /^no$/i.test(lemma));
	const heads = (side: DeniedWord) =>
		side.denials.flatMap(({ word }) => {
			const cue = side.reading.words[word];
			return cue !== undefined && /^no$/i.test(cue.lemma) ? [cue.head] : [];
		});
	const [ours, theirs] = [heads(draft), heads(source)];
	return (
		ours.some((at) => isDenied(pairing.source, pairing.ofDraft(at)?.source ?? -1)) ||
		theirs.some((at) => isDenied(pairing.draft, pairing.ofSource(at)?.draft ?? -1))
	);
}

export function wordsOf(
	{ draft, source }: Pairing,
	pair: WordPair,
): readonly [Word | undefined, Word | undefined] {
	return [draft.words[pair.draft], source.words[pair.source]];
}
