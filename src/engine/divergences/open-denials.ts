import { denialWords } from "../data/denial-words.ts";
import { lackNouns, scarcity } from "../data/event-words.ts";
import { wordSet } from "../data/word-set.ts";
import { argumentOf, type Cue } from "../facets/events/event.ts";
import type { Reading } from "../reading.ts";
import type { Word } from "../syntax/tree.ts";
import { type DeniedWord, isDenied } from "./denied-word.ts";
import { areRankedByDenial } from "./ranked-by-denial.ts";

/** Where the words leave open whether it is so, or another word of denial may make the two agree. */
export function isOpen({
	draft,
	source,
}: {
	readonly draft: DeniedWord;
	readonly source: DeniedWord;
}): boolean {
	const sides = [draft, source];
	if (sides.some(({ reading, denials }) => denials.some((cue) => isPartial(reading, cue)))) return true;
	if (sides.some(({ event }) => event !== undefined && event.conditions.length > 0)) return true;
	if (sides.some(isNotWithout)) return true;
	if (isNotYet(draft, source) || isNotYet(source, draft)) return true;
	if (!isDenied(source) && (isAim(source) || isAlternative(source))) return true;
	if (isSupposed(draft) !== isSupposed(source) || isOnlySupposed(draft, source)) return true;
	if (isOfCause(draft, source) || isOfCause(source, draft)) return true;
	if (isLackToldOtherwise(draft, source) || isLackToldOtherwise(source, draft)) return true;
	const asked = sides.some((side) => isOnlyAsked(side.event) && !isRefused(side));
	if (asked && draft.event?.status !== source.event?.status) return true;
	if (isFirst(draft.reading, source.reading) || isFirst(source.reading, draft.reading)) return true;
	if (areRankedByDenial(draft.reading, source.reading) || isLastOfDenied(draft, source)) return true;
	if (modalsOf(draft) !== modalsOf(source) && sides.some(mayBe) && !sides.every(isRuledOut)) return true;
	if (isOnlyWith(draft.reading, source.reading) || isOnlyWith(source.reading, draft.reading)) return true;
	if (isDisputed(draft, source) || isDisputed(source, draft)) return true;
	return sides.some((side) => otherDenials(side).length > 0);
}

/** "A law that would make it binding" does not say that it is, nor that it is not. */
export function isOnlySupposed(draft: DeniedWord, source: DeniedWord): boolean {
	return isBelowWould(source) && !isBelowWould(draft);
}

/** "Cannot climb without resting": who climbs rests. */
function isNotWithout({ reading, denials }: DeniedWord): boolean {
	const { words, events } = reading;
	return denials.some((cue) => {
		if (words[cue.word]?.lemma.toLowerCase() !== "without") return false;
		const own = words[cue.word]?.head ?? -1;
		const above = words[own]?.head ?? -1;
		return events.some(({ word, negative }) => word === above && negative);
	});
}

const COMPLEMENT = /^(?:xcomp|acl|amod|obj)$/;

/** Whether a word completes a verb that says what would or could be. */
function isBelowWould({ reading: { words }, word }: DeniedWord): boolean {
	let at = word;
	while (COMPLEMENT.test(words[at]?.deprel ?? "")) {
		at = words[at]?.head ?? -1;
		const supposes = words.some(
			({ head, xpos, text }) => head === at && xpos === "MD" && /^(?:would|could|might)$/i.test(text),
		);
		if (supposes && words[at]?.upos === "VERB") return true;
	}
	return false;
}

/** "Has not yet recovered" and "is still recovering". */
function isNotYet({ reading: { words }, word, denials }: DeniedWord, { event }: DeniedWord): boolean {
	const yet = words.some(({ head, lemma }) => head === word && lemma === "yet");
	return yet && denials.length > 0 && event?.status === "ongoing";
}

/** "Worked through the night to reach the villages" does not say that they did. */
function isAim({ reading: { words }, word }: DeniedWord): boolean {
	return (
		words[word]?.deprel.startsWith("advcl") === true &&
		words[word]?.xpos === "VB" &&
		words.some(({ head, deprel, lemma }) => head === word && deprel === "mark" && lemma === "to")
	);
}

/** "Must be either released or charged" does not say which. */
function isAlternative({ reading: { words }, word }: DeniedWord): boolean {
	const first = words[word]?.deprel === "conj" ? words[word].head : word;
	const isJoined = (lemma: string) =>
		words.some((one) => one.lemma === lemma && (one.head === first || words[one.head]?.head === first));
	return isJoined("either") && isJoined("or");
}

/** "Even if they were found" does not say that they were. */
function isSupposed({ reading: { words }, word }: DeniedWord): boolean {
	return words.some(({ head, deprel, lemma }) => head === word && deprel === "mark" && lemma === "if");
}

/** "A lack of water" and "water was scarce" agree. */
function isLackToldOtherwise({ reading, denials }: DeniedWord, other: DeniedWord): boolean {
	const lacked = denials.some(({ word }) => lackNouns.has(reading.words[word]?.lemma ?? ""));
	return lacked && other.reading.words.some(({ text }) => scarcity.test(text.toLowerCase()));
}

/**
 * "Denies that she was moved because of it", "did not leave because of the pay" where the other side has a reason, too:
 * what is denied may only be why. "Will not act, because it is too late" denies the act.
 */
function isOfCause(denied: DeniedWord, other: DeniedWord): boolean {
	if (!isDenied(denied)) return false;
	const { reading, event, denials } = denied;
	const link = event?.links.find(({ kind, to }) => kind === "cause" && to === event.word);
	if (event === undefined || link === undefined) return false;
	if (denials.some(({ word }) => reading.words[word]?.upos === "VERB")) return true;
	if (reading.words.some(({ text }) => /^but$/i.test(text)) || hasCause(other)) return true;
	return event.lemma !== other.event?.lemma;
}

function hasCause({ event }: DeniedWord): boolean {
	return event?.links.some(({ kind }) => kind === "cause") === true;
}

/** "Only with consent" and "not without consent", "only once" and "no more than once" agree. */
export function isOnlyWith({ words: limited }: Reading, { words: denied }: Reading): boolean {
	const has = (words: readonly Word[], pattern: RegExp) =>
		words.some(({ text }) => pattern.test(text.toLowerCase()));
	if (!has(limited, /^(?:only|just)$/) || has(denied, /^(?:only|just)$/)) return false;
	return (
		has(denied, /^(?:not|n't|n’t|never|no|nobody|none|ca?nnot)$/) &&
		has(denied, /^(?:without|unless|except|until|more|before|other)$/)
	);
}

/** "Denies leaking it" and "accused of leaking it" are both true. */
function isDisputed({ reading, denials }: DeniedWord, { event }: DeniedWord): boolean {
	const denies = denials.some(({ word }) => /^den/.test(reading.words[word]?.lemma ?? ""));
	return denies && event?.certainty.some(({ kind }) => kind === "hearsay") === true;
}

/** "Calls to resign": that somebody wants it says nothing of whether it is done. */
function isOnlyAsked(event: DeniedWord["event"]): boolean {
	return event !== undefined && /^(?:proposed|ordered|attempted)$/.test(event.status);
}

/** "She rejected calls to resign": who was asked has said no. */
function isRefused({ reading, denials, event }: DeniedWord): boolean {
	const asked = argumentOf(event, "agent")?.head;
	return denials.some(({ word }) => {
		const refusal = reading.events.find((one) => one.word === word);
		return asked !== undefined && argumentOf(refusal, "agent")?.head === asked;
	});
}

/**
 * "The first to win it" and "nobody won it before" or "years without one" agree, "the first in 30 years" and "not for 30
 * years" as well.
 */
function isFirst(one: Reading, other: Reading): boolean {
	const has = ({ words }: Reading, pattern: RegExp) => words.some(({ lemma }) => pattern.test(lemma));
	if (!has(one, /^first$/)) return false;
	if (has(other, /^(?:before|previous|previously|ever|earlier|without)$/)) return true;
	return [one, other].every(({ sentence }) => FOR_LONG.test(sentence.text));
}

const FOR_LONG =
	/\b(?:for|in|since)\b(?: [\p{L}\d-]+){0,4} (?:years?|decades?|months?|weeks?|generations?|centur(?:y|ies))\b/iu;

/** "42 days without a new case" and "42 days after the last case" agree. */
function isLastOfDenied(...sides: readonly DeniedWord[]): boolean {
	return sides.some(({ reading: { words }, word, denials }) => {
		// "The last cup that she won".
		const thing = words[word]?.deprel === "acl:relcl" ? words[word]?.head : word;
		return (
			denials.length === 0 &&
			words.some(
				({ head, deprel, lemma }) =>
					deprel === "amod" &&
					head === thing &&
					/^(?:last|latest|final|previous|recent)$/.test(lemma.toLowerCase()),
			)
		);
	});
}

/** "need not have gone" against "did not go", "could have won" against "did not win". */
function mayBe({ event }: DeniedWord): boolean {
	return event?.certainty.some(({ kind }) => kind !== "hearsay" && kind !== "appearance") === true;
}

/** "Would not rule it out" is no supposition: it was not ruled out. */
function isRuledOut({ event }: DeniedWord): boolean {
	return event?.lemma === "rule out";
}

function modalsOf({ event }: DeniedWord): string {
	return event?.certainty.map(({ kind }) => kind).join(" ") ?? "";
}

const PARTIAL =
	/^(?:all|every|everyone|everything|always|necessarily|entirely|fully|exactly|only|just|much|many|more|less|fewer|so|such|too|very|enough|until|other)$/;

/** "not all", "not always", "no more than", "almost": neither yes nor no. */
function isPartial({ words }: Reading, { word }: Cue): boolean {
	const cue = words[word]?.lemma.toLowerCase() ?? "";
	if (/^(?:almost|nearly|hardly|scarcely|barely|seldom|rarely)$/.test(cue)) return true;
	if (hasException(words, word)) return true;
	return PARTIAL.test(words[word + 1]?.text.toLowerCase() ?? "");
}

/** "No country but Chile", "nobody except her": who is left out of the denial does it. */
function hasException(words: Reading["words"], cue: number): boolean {
	const next = words.slice(cue + 1, cue + 1 + EXCEPTION_WITHIN);
	const at = next.findIndex(({ text }, place) => {
		if (/^(?:but|except|excepting|besides|bar|save)$/i.test(text)) return true;
		return /^(?:other|apart|aside)$/i.test(text) && /^(?:than|from)$/i.test(next[place + 1]?.text ?? "");
	});
	return at >= 0 && next.slice(0, at).every(({ upos }) => !/^(?:VERB|AUX|PUNCT)$/.test(upos));
}

const EXCEPTION_WITHIN = 4;

/** Words of denial near a side's word that are not counted for it. */
function otherDenials({ reading, word, denials, event }: DeniedWord): readonly number[] {
	const counted = new Set(denials.map((cue) => cue.word));
	const scope = event?.word ?? word;
	return reading.words.flatMap((one, at) => {
		if (counted.has(at) || counted.has(at - 1) || at === word || !DENYING.has(one.lemma.toLowerCase()))
			return [];
		// "Was charged but has denied it": a verb beside it is another act; "asked her to resign, and she refused" is none.
		if (isRefusalAlone(reading.words, at)) return [at];
		if (one.upos === "VERB" && /^(?:conj|parataxis)$/.test(one.deprel)) return [];
		return one.head === scope || one.head === word || at === scope ? [at] : [];
	});
}

/** "Refused", of what was asked before. */
function isRefusalAlone(words: Reading["words"], at: number): boolean {
	const refuses = /^(?:refuse|decline)$/.test(words[at]?.lemma ?? "");
	return refuses && !words.some(({ head, deprel }) => head === at && /^(?:obj|xcomp|ccomp)$/.test(deprel));
}

const DENYING: ReadonlySet<string> = new Set([
	...denialWords,
	...wordSet(
		"nobody nothing without cannot fail refuse decline deny avoid prevent stop reject lack instead rather unless until unlikely unable",
	),
]);
