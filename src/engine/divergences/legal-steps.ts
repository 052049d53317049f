// The steps of a case at law that a sentence tells of: who is arrested, charged, convicted, and of what.

import {
	askingNouns,
	bringing,
	chargeNouns,
	dropping,
	giving,
	jailing,
	type LegalStage,
	sentenceNouns,
	stepNouns,
	stepVerbs,
} from "../data/legal-steps.ts";
import { offences } from "../data/offences.ts";
import { argumentOf, type EventArgument, type EventFacet } from "../facets/events/event.ts";
import type { Span } from "../model.ts";
import type { Reading } from "../reading.ts";
import { hull } from "../spans.ts";
import { isBelow } from "../syntax/below.ts";
import type { Word } from "../syntax/tree.ts";
import { withAuxiliaries } from "./event-span.ts";
import { chargeBelow, chargeOf } from "./legal-charges.ts";

/** A step that the law takes with somebody. The span is that of its words: "was found guilty". */
export interface LegalStep extends Span {
	readonly stage: LegalStage;
	/** Index of the word that tells of it. */
	readonly word: number;
	/** Index of the head of who is meant; undefined when the sentence does not say. */
	readonly person: number | undefined;
	/** Indexes of the words of content that say of what: "theft", "stealing", "money". */
	readonly charge: readonly number[];
	/** Whether it has been taken; not denied, planned, asked for or supposed. */
	readonly taken: boolean;
	/** Whether a finite verb tells of it, not a participle or a noun. */
	readonly told: boolean;
	/** Index of the predicate whose dependents may say when: that of the word, or of its verb. */
	readonly event: EventFacet | undefined;
}

/** The steps of a sentence in the order of its words. */
export function legalStepsOf(reading: Reading): readonly LegalStep[] {
	const { words, events } = reading;
	if (words.length > LONGEST) return [];
	const verbs = events.flatMap((event) => stepOfEvent(words, event) ?? []);
	const seen = new Set(verbs.map(({ word }) => word));
	const others = words.flatMap((_, at) => (seen.has(at) ? [] : (stepOfWord(words, at) ?? [])));
	return [...verbs, ...others].sort((a, b) => a.word - b.word);
}

/** A sentence of more words is a list or a statute, and the work grows faster than the words. */
const LONGEST = 250;

/** A step before it is known whether it was taken. */
interface Named {
	readonly stage: LegalStage;
	readonly person: number | undefined;
	/** The word that what it is about hangs on, where that is not the predicate. */
	readonly about?: number;
}

function stepOfEvent(words: readonly Word[], event: EventFacet): LegalStep | undefined {
	const named = namedBy(words, event);
	if (named === undefined) return undefined;
	const about = named.about ?? event.word;
	const last = words[about] ?? event;
	return {
		stage: named.stage,
		word: event.word,
		person: named.person,
		charge: chargeOf(words, event, about),
		taken: isTaken(words, event),
		told: event.form !== "noun",
		event,
		...hull(withAuxiliaries({ words }, event), last),
	};
}

function namedBy(words: readonly Word[], event: EventFacet): Named | undefined {
	const lemma = verbOf(event);
	const stage = stepVerbs.get(lemma);
	if (stage !== undefined) return ofVerb(words, event, stage);
	if (event.form === "noun") return undefined;
	const state = event.form === "copula" ? STATES.get(lemma) : undefined;
	if (state !== undefined) return { stage: state, person: argumentOf(event, "agent")?.head };
	if (lemma === "find" || lemma === "plead") return verdict(words, event);
	if (lemma === "hold") return verdict(words, event) ?? custody(words, event);
	if (lemma === "go" || lemma === "put") return trial(words, event, lemma);
	return (
		ofObject(words, event, lemma) ??
		ofPerson(words, event, lemma) ??
		facedTerm(words, event) ??
		openQuestion(words, event) ??
		confession(words, event)
	);
}

const STATES: ReadonlyMap<string, LegalStage> = new Map([
	["be under investigation", "investigated"],
	["be on trial", "tried"],
	["be guilty", "convicted"],
]);

/** "Went on trial", "put them on trial". */
function trial(words: readonly Word[], event: EventFacet, lemma: "go" | "put"): Named | undefined {
	const found = event.arguments.find(
		({ preposition, head }) => preposition === "on" && words[head]?.lemma === "trial",
	);
	const person = argumentOf(event, lemma === "put" ? "patient" : "agent")?.head;
	return found && { stage: "tried", person, about: found.head };
}

/** "Brought charges", "dropped the case", "handed her a sentence". */
function ofObject(words: readonly Word[], event: EventFacet, lemma: string): Named | undefined {
	const at = argumentOf(event, "patient")?.head ?? -1;
	const object = words[at]?.lemma ?? "";
	const doer = argumentOf(event, "agent")?.head;
	if (bringing.has(lemma) && chargeNouns.has(object)) {
		const person = lemma === "face" ? doer : against(words, [event.word, at]);
		return { stage: "charged", person, about: at };
	}
	if (dropping.has(lemma) && (chargeNouns.has(object) || object === "case"))
		return { stage: "dropped", person: against(words, [event.word, at]), about: at };
	if (INQUIRY.test(object) && (dropping.has(lemma) || INQUIRING.test(lemma))) {
		const person = words.findIndex((word, i) => i > at && word.upos === "PROPN" && isBelow(words, i, at));
		return person < 0 ? undefined : { stage: "investigated", person, about: at };
	}
	return giving.has(lemma) && sentenceNouns.has(object)
		? { stage: "sentenced", person: argumentOf(event, "recipient")?.head ?? doer }
		: undefined;
}

/** "Cleared her", "jailed him for ten years", "released them without charge". */
function ofPerson(words: readonly Word[], event: EventFacet, lemma: string): Named | undefined {
	const patient = argumentOf(event, "patient");
	if (lemma === "clear" && isPerson(words, patient)) return { stage: "acquitted", person: patient?.head };
	if (jailing.has(lemma) && event.arguments.some(isTerm))
		return { stage: "sentenced", person: (patient ?? argumentOf(event, "agent"))?.head };
	const uncharged = event.arguments.some(
		({ preposition, head }) => preposition === "without" && words[head]?.lemma === "charge",
	);
	return /^(?:release|free)$/.test(lemma) && uncharged
		? { stage: "released", person: patient?.head }
		: undefined;
}

/** "Faces up to ten years in prison": who has been sentenced has them, and faces them no more. */
function facedTerm(words: readonly Word[], event: EventFacet): Named | undefined {
	if (withoutPreposition(event.lemma.replace(/ up$/, "")) !== "face") return undefined;
	const below = (pattern: RegExp) =>
		words.some(({ lemma }, at) => pattern.test(lemma) && isBelow(words, at, event.word));
	const isTerm = below(/^(?:year|month|life|decade)$/) && below(/^(?:prison|jail|imprisonment|bar)$/);
	return isTerm ? { stage: "charged", person: argumentOf(event, "agent")?.head } : undefined;
}

/** "Is examining whether the broker took bribes": nobody has been charged with it. */
function openQuestion(words: readonly Word[], event: EventFacet): Named | undefined {
	if (!EXAMINING.test(event.lemma)) return undefined;
	const asked = argumentOf(event, "content")?.head ?? -1;
	const opens = words.some(
		({ head, deprel, lemma }) => head === asked && deprel === "mark" && lemma === "whether",
	);
	const person = words.findIndex(({ head, deprel }) => head === asked && /^nsubj/.test(deprel));
	return opens && isPersonNoun(words[person]) ? { stage: "investigated", person } : undefined;
}

/** "Dropped an inquiry into an allegation against the broker": nobody has been charged with it. */
const INQUIRY = /^(?:investigation|inquiry|enquiry|probe)$/;
const INQUIRING = /^(?:open|reopen|close|shelve|launch|begin|start|end|discontinue|resume)$/;

const EXAMINING = /^(?:examine|probe|look into|review|check)$/;

/** The verb, also of a participle that is read as an adjective: "was jailed". */
function verbOf({ lemma, form }: EventFacet): string {
	if (form !== "copula" || !lemma.endsWith("ed")) return withoutPreposition(lemma);
	const participle = lemma.replace(/^be /, "");
	const bases = [1, 2, 3].map((cut) => participle.slice(0, -cut));
	const base = bases.find((one) => stepVerbs.has(one) || jailing.has(one));
	return base ?? lemma;
}

/** "Sacked over", "charged on": what the tree takes for a part of the verb leads to what it was for. */
export function withoutPreposition(lemma: string): string {
	return lemma.replace(/ (?:over|for|in|at|on|by|after|off|near|into|outside)$/, "");
}

/** "Charged £40", "questioned the decision" and "tried the soup" are no steps. */
function ofVerb(words: readonly Word[], event: EventFacet, stage: LegalStage): Named | undefined {
	const patient = argumentOf(event, event.form === "copula" ? "agent" : "patient");
	if (event.form === "noun" && !stepNouns.has(words[event.word]?.lemma ?? "") && patient === undefined)
		return undefined;
	if (patient !== undefined && !isPerson(words, patient)) return undefined;
	if (stage === "detained" && event.form === "verb") return custody(words, event);
	const person = patient?.head ?? governed(words, event);
	if (stage === "charged" && person === undefined) return undefined;
	return { stage, person };
}

/** "He appeared in court charged with theft": the participle speaks of the subject. */
function governed(words: readonly Word[], { word, form }: EventFacet): number | undefined {
	const { head = -1, deprel = "" } = words[word] ?? {};
	if (form !== "verb" || !/^(?:advcl|xcomp)$/.test(deprel)) return undefined;
	if (words.some((one) => one.head === word && /^(?:obj|nsubj|aux)/.test(one.deprel))) return undefined;
	const subject = words.findIndex((one) => one.head === head && /^nsubj/.test(one.deprel));
	return subject >= 0 && isPersonNoun(words[subject]) ? subject : undefined;
}

/** "Found him guilty", "was found not guilty", "pleaded guilty", "pleaded no contest". */
function verdict(words: readonly Word[], event: EventFacet): Named | undefined {
	const { word, lemma } = event;
	const next = words.slice(word).findIndex((one) => /^(?:guilty|innocent|liable|contest)$/.test(one.lemma));
	const about = next + word;
	const between = words.slice(word + 1, about);
	if (next < 0 || next > FARTHEST || between.some(({ upos, text }) => upos === "VERB" || text === ","))
		return undefined;
	const found = words[about]?.lemma ?? "";
	const not = words.some((one) => one.head === about && /^(?:not|n't)$/.test(one.lemma));
	const guilty = found === "guilty" && !not;
	if (lemma === "plead") {
		const stage = found === "contest" ? "pleaded no contest" : guilty ? "pleaded guilty" : "denied";
		return { stage, person: argumentOf(event, "agent")?.head, about };
	}
	// "Found Keane guilty" may be read as one name.
	const inside = words.findIndex((one) => one.head === about && one.upos === "PROPN");
	const patient = argumentOf(event, "patient")?.head;
	const person = patient ?? (inside >= 0 ? inside : undefined);
	if (found === "liable") return { stage: "liable", person, about };
	return found === "contest" ? undefined : { stage: guilty ? "convicted" : "acquitted", person, about };
}

/** "Held in custody"; held or detained on suspicion is under arrest. */
function custody(words: readonly Word[], event: EventFacet): Named | undefined {
	const patient = argumentOf(event, "patient");
	if (!isPerson(words, patient)) return undefined;
	const where = event.arguments.flatMap(({ head }) => words[head]?.lemma ?? []);
	if (where.includes("suspicion")) return { stage: "arrested", person: patient?.head };
	const held = event.lemma === "detain" || where.some((one) => /^(?:custody|cell|charge)$/.test(one));
	return held ? { stage: "detained", person: patient?.head } : undefined;
}

/** How many words after "found" the "guilty" may stand. */
const FARTHEST = 10;

/** "Admitted stealing", "confessed to the murder", "denies fraud": in a court report a plea. */
function confession(words: readonly Word[], event: EventFacet): Named | undefined {
	const denies = event.lemma === "deny";
	if (!denies && event.lemma !== "admit" && event.lemma !== "confess") return undefined;
	const about = words.findIndex(
		({ head, lemma }, at) => head === event.word && at > event.word && offences.has(lemma),
	);
	if (about < 0) return undefined;
	return { stage: denies ? "denied" : "pleaded guilty", person: argumentOf(event, "agent")?.head };
}

/** A participle that describes somebody ("the convicted banker"), or a noun that tells of a step by itself. */
function stepOfWord(words: readonly Word[], at: number): LegalStep | undefined {
	const word = words[at];
	if (word === undefined) return undefined;
	const { start, end } = word;
	const bare = { word: at, start, end, told: false, event: undefined };
	if (word.deprel === "amod" && /ed$/i.test(word.text)) {
		const lemma = word.lemma.endsWith("ed") ? word.lemma.replace(/(?<=[sc])ed$|ed$/, "") : word.lemma;
		const stage = stepVerbs.get(word.lemma) ?? stepVerbs.get(lemma) ?? stepVerbs.get(`${lemma}e`);
		if (stage !== undefined && isPersonNoun(words[word.head]))
			return { ...bare, stage, person: word.head, charge: [], taken: true };
	}
	if (word.lemma === "verdict" && words.some(({ head, lemma }) => head === at && lemma === "guilty"))
		return { ...bare, stage: "convicted", person: undefined, charge: [], taken: true };
	const stage = word.upos === "NOUN" ? stepNouns.get(word.lemma) : undefined;
	if (stage === undefined) return undefined;
	return {
		...bare,
		stage,
		person: against(words, [at]),
		charge: chargeBelow(words, [at]),
		taken: !isAsked(words, at) && !isAhead(words, word),
	};
}

/** "Sentencing is set for 4 May", "the trial will begin", "her sentencing was put off": it has not been. */
function isAhead(words: readonly Word[], { head, deprel }: Word): boolean {
	if (!/^nsubj/.test(deprel)) return false;
	const over = words[head];
	const will = words.some(
		(one) => one.head === head && /^(?:will|to)$/.test(one.lemma) && /^(?:aux|mark)$/.test(one.deprel),
	);
	return will || SCHEDULING.test(over?.lemma ?? "");
}

const SCHEDULING = /^(?:schedule|set|slate|due|plan|expect|postpone|delay|adjourn|defer|put)$/;

function isPerson(words: readonly Word[], argument: EventArgument | undefined): boolean {
	return argument !== undefined && isPersonNoun(words[argument.head]);
}

/** A name, a pronoun for people, or a noun that is no thing of those that are charged, tried or questioned as well. */
function isPersonNoun(word: Word | undefined): boolean {
	if (word === undefined) return false;
	if (word.upos === "PRON") return !/^(?:it|this|that|what|which|itself)$/i.test(word.text);
	if (word.upos === "NUM" || word.upos === "DET") return true;
	return word.upos === "PROPN" || (word.upos === "NOUN" && !THINGS.test(word.lemma));
}

const THINGS =
	/^(?:.*(?:tion|ment|ness|ity|ism|ing)|fee|price|rate|battery|card|way|luck|case|air|name|idea|plan|motive|wisdom|logic|value|role|claim|decision|need|account|theory|method|product|dish|recipe|.*phone|dollar|euro|pound|debt|thing|approach|sex|food|game|it)$/;

function isTerm({ role, preposition }: EventArgument): boolean {
	return role === "time" && (preposition === "for" || preposition === "to");
}

/** Who the charges are against. */
function against(words: readonly Word[], heads: readonly number[]): number | undefined {
	const found = words.findIndex(
		({ head }, at) =>
			heads.includes(head) &&
			words.some(
				({ head: own, lemma }) => own === at && (lemma === "against" || (lemma === "of" && heads.length < 2)),
			),
	);
	const owner = words.findIndex(({ head, deprel }) => heads.includes(head) && deprel === "nmod:poss");
	return found >= 0 ? found : owner >= 0 ? owner : undefined;
}

/** Steps that the words only plan, ask for, deny or suppose have not been taken. */
function isTaken(words: readonly Word[], event: EventFacet): boolean {
	const { status, negative, conditions, certainty, tense, form, word } = event;
	if (negative || conditions.length > 0 || certainty.length > 0 || isAsked(words, word)) return false;
	if (status !== "open")
		return status === "done" || status === "begun" || status === "ongoing" || status === "ended";
	return form !== "verb" || tense === "present" || tense === "past";
}

const SUPPOSING = /^(?:if|unless|whether|until|without|pending|for|any|no|possible|maximum)$/;

/** "If convicted", "a warrant for the arrest of", "before any trial". */
function isAsked(words: readonly Word[], at: number): boolean {
	if (words.some(({ head, lemma, deprel }) => head === at && SUPPOSING.test(lemma) && deprel !== "advmod"))
		return true;
	const above = words[at]?.head ?? -1;
	return above >= 0 && words[at]?.upos === "NOUN" && askingNouns.has(words[above]?.lemma ?? "");
}
