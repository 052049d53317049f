// The draft says that somebody did what the source says they are accused of, charged with, or alleged to have done.
// Gates: the same act, or the same offence, of the same person; the draft neither hedges it nor gives it to anybody; no
// passage of the articles says it as a fact, and none has a conviction or a plea of guilty.

import { irregularForms } from "../data/irregular-forms.ts";
import { accusers, type LegalStage, legalStems, suspectNouns } from "../data/legal-steps.ts";
import { offences, offenders } from "../data/offences.ts";
import { argumentOf, type EventFacet } from "../facets/events/event.ts";
import type { Span } from "../model.ts";
import { isAlike, type Pairing } from "../pairing.ts";
import type { Passage } from "../passages.ts";
import type { Reading } from "../reading.ts";
import type { Word } from "../syntax/tree.ts";
import type { Comparator, Comparison } from "./comparison.ts";
import type { Divergence } from "./divergence.ts";
import { hedgesOf } from "./hedges.ts";
import { legalStepsOf } from "./legal-steps.ts";
import { passagesAround } from "./passages-around.ts";
import { isSamePerson, mayBeSamePerson } from "./same-person.ts";
import { tells, within } from "./voices.ts";

/** What somebody is held to have done. */
interface Accusation {
	/** Words of content that name the act. */
	readonly acts: readonly number[];
	readonly person: number | undefined;
	/** The words that accuse: "was charged with", "allegedly". */
	readonly cue: Span;
	readonly value: string;
	/** Whether police or a court have it in hand, so that any act counts, not only a named offence. */
	readonly official: boolean;
}

/** What the draft says that somebody did. */
interface Deed extends Span {
	readonly word: number;
	readonly person: number | undefined;
	readonly offence: number | undefined;
	/** Whether a noun says it: "the thief". */
	readonly doer: boolean;
	readonly lemma: string;
}

/** `act/legal` of an accusation told as a fact; at most one. */
export const provenOffences: Comparator = (comparison) => {
	const { claim, closest, reading, readingOf, pairingWith } = comparison;
	if (!ACCUSING.test(closest.passage.text) || ACCUSING.test(claim.text)) return [];
	const source = readingOf(closest.passage);
	const accusations = accusationsOf(source);
	if (accusations.length === 0) return [];
	const deeds = deedsOf(reading);
	if (deeds.length === 0) return [];
	const pairing = pairingWith(closest.passage);
	for (const deed of deeds) {
		const accusation = accusations.find((one) => isOf(pairing, one, deed));
		if (accusation === undefined || isGivenToSomebody(comparison, deed)) continue;
		if (isToldAsFact(pairing, accusation, deed) || isProven(comparison, deed)) continue;
		return [divergence(closest.passage, deed, accusation)];
	}
	return [];
};

/** What in a sentence shows that it may accuse somebody, or says it for somebody who does. */
const ACCUSING =
	/\b(?:accus|suspect|suspicion|alleg|charg|arraign|indict|trial|arrest|detain|held on|custody|plead|pled|deni|deny|acquit|clear|prosecut|lawsuit|complaint|affidavit|questioned|sued|not guilty|court heard|(?:court|jury|jurors|tribunal|magistrates) (?:was|were|has been|have been|had been) told)/i;

/** A sentence of more words is a list or a statute. */
const LONGEST = 250;

const ACCUSED: ReadonlySet<LegalStage> = new Set(["accused", "investigated", "questioned", "sued"]);
const PROVEN: ReadonlySet<LegalStage> = new Set(["pleaded guilty", "convicted", "sentenced", "liable"]);

function accusationsOf(reading: Reading): readonly Accusation[] {
	if (reading.words.length > LONGEST) return [];
	const steps = legalStepsOf(reading);
	if (steps.some(({ stage, taken }) => PROVEN.has(stage) && taken)) return [];
	const charges = steps.flatMap(({ stage, charge, person, start, end }): Accusation[] =>
		charge.length === 0 || PROVEN.has(stage)
			? []
			: [{ acts: charge, person, cue: { start, end }, value: stage, official: !ACCUSED.has(stage) }],
	);
	return [...charges, ...hedged(reading), ...said(reading), ...described(reading)];
}

const ALLEGING = /^(?:alleg|accus|suspect|suspicion|charg)/i;

/** "Allegedly forged", "is alleged to have stolen". */
function hedged({ words, events }: Reading): readonly Accusation[] {
	return events.flatMap((event) => {
		const cue = event.certainty.find(({ word }) => ALLEGING.test(words[word]?.text ?? ""));
		if (cue === undefined) return [];
		return [
			{
				acts: [event.word],
				person: argumentOf(event, "agent")?.head,
				cue,
				value: "alleged",
				official: false,
			},
		];
	});
}

const COURT = /^(?:court|jury|juror|tribunal|magistrate)$/i;
const HEARING = /^(?:hear|tell)$/;

/** What those say who bring the case, and what a court is told. */
function said({ words, events, attributions }: Reading): readonly Accusation[] {
	return attributions.flatMap(({ source, content, cue, lemma }) => {
		const by = words.filter((word) => source !== null && within(word, [source]));
		const heard = by.length === 0 || by.some((word) => COURT.test(word.lemma));
		const inCourt = heard && HEARING.test(lemma) && words.some((word) => COURT.test(word.lemma));
		if (lemma !== "allege" && !inCourt && !by.some((word) => accusers.has(word.lemma.toLowerCase())))
			return [];
		return events
			.filter((event) => event.form === "verb" && within(event, content))
			.map((event) => ({
				...{
					acts: [event.word],
					person: argumentOf(event, "agent")?.head,
					value: "alleged",
					official: false,
				},
				cue: {
					start: Math.min(source?.start ?? cue.start, cue.start),
					end: Math.max(source?.end ?? 0, cue.end),
				},
			}));
	});
}

/** "The alleged thief", "the suspected arsonist", "a suspect". */
function described({ words }: Reading): readonly Accusation[] {
	return words.flatMap((word, at) => {
		if (word.upos !== "NOUN") return [];
		const adjective = words.find(
			({ head, text }) => head === at && /^(?:alleged|suspected|accused)$/i.test(text),
		);
		if (adjective === undefined && !suspectNouns.has(word.lemma)) return [];
		const cue = { start: adjective?.start ?? word.start, end: word.end };
		return [{ acts: [at], person: at, cue, value: "alleged", official: false }];
	});
}

function deedsOf(reading: Reading): readonly Deed[] {
	const { words, events } = reading;
	if (words.length > LONGEST) return [];
	const hedges = new Set(hedgesOf(reading).map(({ word }) => word));
	const told = events.flatMap((event): Deed[] => {
		if (!isFact(event) || hedges.has(event.word)) return [];
		const person = argumentOf(event, "agent")?.head;
		const { start, end, word, lemma } = event;
		const offence = offenceOf(reading, event);
		return person === undefined ? [] : [{ start, end, word, person, lemma, offence, doer: false }];
	});
	const misread = words.flatMap((word, at): Deed[] => misreadDeed(words, word, at) ?? []);
	const named = words.flatMap(({ lemma, start, end, upos }, word): Deed[] => {
		const offence = upos === "NOUN" ? offenders.get(lemma) : undefined;
		if (offence === undefined || hedges.has(word)) return [];
		return [{ start, end, word, person: word, lemma, offence, doer: true }];
	});
	return [...told, ...misread, ...named];
}

/** "Keane stole it": a past form that the tree takes for a noun, after a name or a noun and before an object. */
function misreadDeed(
	words: readonly Word[],
	{ text, upos, start, end }: Word,
	at: number,
): Deed[] | undefined {
	const lemma = upos === "VERB" ? undefined : irregularForms.get(text);
	const offence = offences.get(lemma ?? "");
	const [before, after] = [words[at - 1], words[at + 1]];
	if (lemma === undefined || offence === undefined || before === undefined || after === undefined)
		return undefined;
	if (!/^(?:PROPN|NOUN)$/.test(before.upos) || !/^(?:DET|NUM|SYM|PRON|PROPN)$/.test(after.upos))
		return undefined;
	return [{ start, end, word: at, person: at - 1, lemma, offence, doer: false }];
}

function isFact({ form, status, negative, conditions, certainty }: EventFacet): boolean {
	return (
		form === "verb" && status === "done" && !negative && conditions.length === 0 && certainty.length === 0
	);
}

/** Which offence an act is: by its verb, by "set fire to", or as what is committed. */
function offenceOf({ words }: Reading, { lemma, word }: EventFacet): number | undefined {
	const fire =
		lemma === "set" && words.some((one) => one.head === word && /^(?:fire|ablaze|alight)$/.test(one.lemma));
	const committed = words.find(({ head, deprel }) => lemma === "commit" && head === word && deprel === "obj");
	return offences.get(fire ? "arson" : (committed?.lemma ?? lemma));
}

/** Gates 1 and 2: the act and its doer are those that the source speaks of. */
function isOf(pairing: Pairing, { acts, person, official }: Accusation, deed: Deed): boolean {
	if (!official && deed.offence === undefined) return false;
	if (!acts.some((act) => isSameAct(pairing, deed, act))) return false;
	if (deed.doer) return person !== undefined && isDoer(pairing, deed, person);
	if (person === undefined || deed.person === undefined) return false;
	return isSamePerson(pairing, deed.person, person) || isPronounFor(pairing, deed.person, person);
}

function isSameAct(pairing: Pairing, deed: Deed, act: number): boolean {
	const word = pairing.source.words[act];
	if (word === undefined) return false;
	if (deed.doer) return offenders.has(word.lemma) ? word.lemma === deed.lemma : suspectNouns.has(word.lemma);
	if (deed.offence !== undefined && offences.get(word.lemma) === deed.offence) return true;
	const pair = pairing.ofDraft(deed.word);
	return isAlike(pair) && pair.source === act && pair.strength >= SURE;
}

const SURE = 0.6;

/** "The thief" stands where the source has the suspect. */
function isDoer(pairing: Pairing, deed: Deed, person: number): boolean {
	return pairing.ofDraft(deed.word)?.source === person;
}

function isPronounFor(pairing: Pairing, draft: number, source: number): boolean {
	return pairing.draft.words[draft]?.upos === "PRON" && mayBeSamePerson(pairing, draft, source);
}

/** Whether the draft's sentence, or one before it in its paragraph, says whose account this is. */
function isGivenToSomebody({ reading, before }: Comparison, deed: Deed): boolean {
	if (before.some(({ text }) => ACCOUNT.test(text))) return true;
	return reading.attributions.some((one) => tells(one) && within(deed, one.content));
}

const ACCOUNT =
	/\b(?:alleg|prosecut|according to|court papers|court documents|indictment|lawsuit|was told|heard)/i;

/** The passage says it as a fact beside the accusation. */
function isToldAsFact(pairing: Pairing, accusation: Accusation, deed: Deed): boolean {
	return saysSo(pairing, deed, (word) => accusation.acts.includes(word));
}

/** Gates 6 and 7. */
function isProven(comparison: Comparison, deed: Deed): boolean {
	return passagesAround(comparison).some((passage) => {
		const legal = legalStems.test(passage.text);
		if (!legal && !sharesAct(comparison, passage, deed)) return false;
		const pairing = comparison.pairingWith(passage);
		const proven =
			legal &&
			legalStepsOf(pairing.source).some(
				({ stage, taken, person }) =>
					PROVEN.has(stage) && taken && mayBeSamePerson(pairing, deed.doer ? undefined : deed.person, person),
			);
		return proven || saysSo(pairing, deed, () => false);
	});
}

/** Whether a passage has the draft's verb or a noun of its offence; cheap. */
function sharesAct({ claim }: Comparison, { tokens }: Passage, deed: Deed): boolean {
	const own = claim.tokens.find(({ start }) => start === deed.start)?.term;
	return tokens.some(
		({ term, norm }) => term === own || (deed.offence !== undefined && offences.get(norm) === deed.offence),
	);
}

/** Whether a passage says the deed of somebody who may be the same, unhedged and for itself. */
function saysSo(pairing: Pairing, deed: Deed, isExcepted: (word: number) => boolean): boolean {
	const { source } = pairing;
	return deedsOf(source).some((other) => {
		if (isExcepted(other.word) || other.doer !== deed.doer) return false;
		const same = other.lemma === deed.lemma || (deed.offence !== undefined && other.offence === deed.offence);
		if (!same || !mayBeSamePerson(pairing, deed.person, other.person)) return false;
		return !source.attributions.some((one) => tells(one) && within(other, one.content));
	});
}

function divergence(passage: Passage, deed: Deed, { cue, value, official }: Accusation): Divergence {
	return {
		type: "act/legal",
		direction: "stronger",
		relation: "undetermined",
		confidence: official ? 0.85 : 0.8,
		draft: { start: deed.start, end: deed.end, value: "told as a fact" },
		source: { passage, start: cue.start, end: cue.end, value },
	};
}
