// What a source says of one and denies of another in the same breath: "applies to banks, but not to insurers", "open every
// day but Monday", "unlike her predecessor, she voted". Gates: the
// claim names whom the source leaves out, with no word of whom it means instead; their verbs answer each other; nothing
// near says it of both.
import { earlyWords } from "../data/tolls.ts";
import type { Span } from "../model.ts";
import { answering, isAlike, type Pairing } from "../pairing.ts";
import { isContent } from "../pairing-forms.ts";
import type { Passage } from "../passages.ts";
import type { Reading } from "../reading.ts";
import type { Word } from "../syntax/tree.ts";
import type { Comparator, Comparison } from "./comparison.ts";
import { isDeniedAt } from "./denied-word.ts";
import { type Divergence, placeIn, sideIn } from "./divergence.ts";
import { verbOver } from "./same-thing.ts";

/** Somebody or something of which a sentence denies what it says of another. */
interface LeftOut extends Span {
	/** Indexes of the words that name it, and of those that name the other; the other may be unsaid. */
	readonly named: readonly number[];
	readonly other: readonly number[];
	/** Whether the sentence goes on about it: "…, which it had blamed at first". */
	readonly more: boolean;
}

/** act/polarity: the claim says of one what the source says of another and not of that one. */
export const leftOutDivergences: Comparator = (comparison) => {
	const { closest, reading, pairingWith } = comparison;
	if (closest.coverage < COVERED || !MAY.test(closest.passage.text) || earlyWords.test(comparison.claim.text))
		return [];
	const pairing = pairingWith(closest.passage);
	const turned = turnedRound(pairing);
	if (turned !== undefined) return [divergence(comparison, ...turned)];
	for (const out of leftOutIn(pairing.source)) {
		// "All but three": which three, nobody says.
		if (out.named.some((named) => pairing.source.words[named]?.upos === "NUM")) continue;
		const at = toldInstead(pairing, out);
		if (at === undefined || out.more || isDeniedIn(reading, at) || isToldOfBoth(comparison, out)) continue;
		const { start = 0, end = 0, lemma = "" } = reading.words[at] ?? {};
		return [divergence(comparison, { start, end, value: lemma }, out)];
	}
	return [];
};

/** "Blamed the update rather than the router", where the source has it the other way round. */
function turnedRound(pairing: Pairing): readonly [Divergence["draft"], LeftOut] | undefined {
	const isIn = (ours: readonly number[], theirs: readonly number[]) =>
		answering(pairing, ours, theirs).length > 0;
	for (const own of leftOutIn(pairing.draft))
		for (const out of leftOutIn(pairing.source)) {
			if (isIn(own.named, out.named) || isIn(own.other, out.other)) continue;
			if (isIn(own.named, out.other) && isIn(own.other, out.named))
				return [sideIn(pairing.draft.whole.document.text, own), out];
		}
	return undefined;
}

function divergence({ closest }: Comparison, draft: Divergence["draft"], out: LeftOut): Divergence {
	return {
		type: "act/polarity",
		direction: "different",
		relation: "incompatible",
		confidence: 0.8,
		draft,
		source: placeIn(closest.passage, out),
	};
}

const COVERED = 0.6;
const MAY =
	/(?:\b(?:but|and)|,) not\b|\b(?:rather than|instead of|apart from|other than|except|unlike)\b|\b(?:all|every|any|each)\b.*\bbut\b/i;

/**
 * Whether the claim speaks of whom the passage leaves out, or leaves out the same, so that both deny it; or of the rest
 * where the passage says it only of one.
 */
export function speaksOfLeftOut(pairing: Pairing, { text }: Passage): boolean {
	if (ONLY.test(text) && pairing.draft.words.some(({ lemma }) => REST.test(lemma))) return true;
	if (!MAY.test(text)) return false;
	const ours = leftOutIn(pairing.draft).flatMap(({ named }) => named);
	return leftOutIn(pairing.source).some(
		(out) => toldInstead(pairing, out, true) !== undefined || answering(pairing, ours, out.named).length > 0,
	);
}

const ONLY = /\b(?:only|alone|sole|except|apart from)\b/i;
const REST = /^(?:others?|rest|remaining)$/i;

/** The claim's word for whom the source leaves out, where the claim says the same of it, or the opposite, and names nobody else. */
function toldInstead(
	{ draft, source, ofDraft, ofSource }: Pairing,
	out: LeftOut,
	opposite = false,
): number | undefined {
	const answer = (at: number) => {
		const pair = ofSource(at);
		return isAlike(pair) ? pair.draft : undefined;
	};
	const named = out.named.map(answer);
	if (named.some((at) => at === undefined) || out.other.some((at) => answer(at) !== undefined))
		return undefined;
	const [at] = named;
	const word = at === undefined ? undefined : draft.words[at];
	const verb = word && verbOver(draft, word);
	const pair = verb === undefined ? undefined : ofDraft(verb);
	if (opposite && pair?.kind === "antonym") return at;
	return isAlike(pair) && source.words[pair.source]?.upos === "VERB" ? at : undefined;
}

function isDeniedIn(reading: Reading, at: number): boolean {
	const word = reading.words[at];
	const verb = word && verbOver(reading, word);
	if (isDeniedAt(reading, at) || verb === undefined) return true;
	return isDeniedAt(reading, verb) || reading.words.some(({ lemma }) => UNDECIDED.test(lemma));
}

const UNDECIDED = /^(?:if|whether|only|except|unless|unlike|other|neither|nor|than|but|not|no|without)$/i;

/** Whether a passage beside, or another that carries the claim, speaks of it without a denial. */
function isToldOfBoth({ closest, carriers, neighbours, readingOf }: Comparison, { named }: LeftOut): boolean {
	const { words } = readingOf(closest.passage);
	const lemmas = named.map((at) => words[at]?.lemma.toLowerCase() ?? "");
	const beside = [...neighbours(closest.passage, BESIDE), ...carriers.map(({ passage }) => passage)];
	return beside.some(
		(passage) =>
			passage !== closest.passage &&
			!DENIAL.test(passage.text) &&
			lemmas.every((lemma) => readingOf(passage).words.some((word) => word.lemma.toLowerCase() === lemma)),
	);
}

const BESIDE = 2;
const DENIAL = /\b(?:not|no|never|without|neither|nor)\b|n['’]t\b/i;

/** "But not to insurers", "and not the county", ", not children": whom a sentence leaves out, and beside whom. */
function leftOutIn({ words }: Reading): readonly LeftOut[] {
	return words.flatMap((word, at): readonly LeftOut[] => {
		if (!isOpening(words, at)) return [];
		const isNot = /^not$/i.test(word.text);
		const last = phraseEnd(words, at + 1, !isNot);
		const named = last === undefined ? [] : namesIn(words, at + 1, last, !isNot);
		if (last === undefined || named.length === 0) return [];
		const opener = words[at + 1];
		// "With and not against them": one and the same.
		if (opener?.upos === "ADP" && words[cueAt(words, at) - 1]?.upos === "ADP") return [];
		const before =
			opener?.upos === "ADP" ? behindSame(words, at - 1, opener) : nounsBefore(words, cueAt(words, at));
		const other = before.length === 0 && /^unlike$/i.test(word.text) ? subjectOf(words) : before;
		const isOfAll = !isNot && /^(?:all|everyone|everybody|everything)$/i.test(words[at - 1]?.text ?? "");
		if (other.length === 0 && opener?.upos !== "ADP" && !isOfAll) return [];
		const more = /^(?:which|who|whose|whom)$/i.test(words[last + 2]?.text ?? "");
		const cue = /^(?:than|of|from|for)$/i.test(word.text) ? words[at - 1] : word;
		return [{ named, other, more, start: cue?.start ?? word.start, end: words[last]?.end ?? word.end }];
	});
}

const OPENING = /^(?:(?:but|and|,) not|rather than|instead of|apart from|other than|except for)$/i;

/** Whether behind a word stands whom the sentence leaves out. */
function isOpening(words: readonly Word[], at: number): boolean {
	const [before, word, after] = [at - 1, at, at + 1].map((place) => words[place]?.text.toLowerCase() ?? "");
	if (OPENING.test(`${before} ${word}`) || word === "unlike") return true;
	if (word === "except") return after !== "for";
	// "Every day but Monday": not "every shop has closed, but …".
	return word === "but" && after !== "not" && words.slice(Math.max(0, at - EVERY_WITHIN), at).some(isEvery);
}

const EVERY_WITHIN = 3;

function isEvery({ text }: Word): boolean {
	return /^(?:all|any|each|every)/i.test(text);
}

/** Where a cue of one word or two begins. */
function cueAt(words: readonly Word[], at: number): number {
	return /^(?:but|except|unlike)$/i.test(words[at]?.text ?? "") ? at : at - 1;
}

/** The nouns of the subject of the sentence. */
function subjectOf(words: readonly Word[]): readonly number[] {
	const root = words.findIndex(({ head }) => head < 0);
	const subject = words.findIndex(({ head, deprel }) => head === root && deprel.startsWith("nsubj"));
	return words.flatMap(({ upos, head }, at) =>
		subject >= 0 && (at === subject || head === subject) && /^(?:NOUN|PROPN|PRON)$/.test(upos) ? [at] : [],
	);
}
const INSIDE = /^(?:ADP|DET|NOUN|PROPN|ADJ|NUM|PRON|PART)$/;

function isInside(word: Word | undefined): boolean {
	return word !== undefined && (INSIDE.test(word.upos) || word.deprel === "amod");
}

/** The last word of the phrase that begins there; undefined where a clause or a measure goes on, if not that of the sentence. */
function phraseEnd(words: readonly Word[], from: number, inside: boolean): number | undefined {
	const first = words[from];
	if (first === undefined || !/^(?:ADP|DET|NOUN|PROPN|PRON|NUM)$/.test(first.upos)) return undefined;
	if (first.upos === "NUM" && (!inside || isInside(words[from + 1]))) return undefined;
	if (/^(?:all|every|everyone|everybody|much|many|enough|that|this|it|so)$/i.test(first.text))
		return undefined;
	let last = from;
	while (isInside(words[last + 1])) last++;
	const next = words[last + 1];
	if (next === undefined || next.upos === "PUNCT") return last;
	// "All but Lund voted".
	return inside && /^(?:VERB|AUX|CCONJ)$/.test(next.upos) ? last : undefined;
}

/** With `counted`, a number that stands for them as well: "all but three". */
function namesIn(words: readonly Word[], from: number, to: number, counted = false): readonly number[] {
	const named = words.flatMap((word, at) =>
		from <= at && at <= to && /^(?:NOUN|PROPN)$/.test(word.upos) && isContent(word) ? [at] : [],
	);
	return named.length === 0 && counted && from === to && words[from]?.upos === "NUM" ? [from] : named;
}

/** The nouns of the nearest phrase before that the same preposition opens. */
function behindSame(words: readonly Word[], to: number, { lemma }: Word): readonly number[] {
	const from = words.slice(0, to).findLastIndex((word) => word.upos === "ADP" && word.lemma === lemma);
	return from < 0 ? [] : namesIn(words, from, to - 1);
}

/** The nouns before the mark or the "but", as far back as the verb. */
function nounsBefore(words: readonly Word[], to: number): readonly number[] {
	const end = words[to - 1]?.text === "," ? to - 1 : to;
	let from = end;
	while (from > 0 && isInside(words[from - 1])) from--;
	return namesIn(words, from, end - 1);
}
