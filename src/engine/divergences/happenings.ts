// What befell whom, and who stands behind it: "a man died", "took his own life", "was killed", "was shot dead".

import {
	type Agency,
	CRASH,
	DEATH,
	FIRE,
	forces,
	harming,
	lifeless,
	type Telling,
	tellings,
} from "../data/agency.ts";
import { personNouns } from "../data/entity-nouns.ts";
import { isPerson } from "../facets/counted-noun.ts";
import { argumentOf, type EventArgument, type EventFacet } from "../facets/events/event.ts";
import type { Span } from "../model.ts";
import type { Reading } from "../reading.ts";
import { isInside } from "../spans.ts";
import type { Word } from "../syntax/tree.ts";

import { withoutPreposition } from "./legal-steps.ts";

/** A happening in the words of one sentence; it did happen, as they tell it. */
export interface Happening extends Span {
	readonly row: number;
	readonly agency: Agency;
	/** Index of the predicate. */
	readonly word: number;
	readonly lemma: string;
	/** Index of the head of whom or what it befell. */
	readonly thing: number;
	/** Index of the head of who did it, when that is a person or a body of them. */
	readonly doer: number | undefined;
}

/** What a sentence tells of; a verb with two senses gives two. */
export function happeningsOf(reading: Reading): readonly Happening[] {
	if (reading.words.length > LONGEST) return [];
	return reading.events.flatMap((event) => (isTold(event) ? happeningsIn(reading, event) : []));
}

/** A sentence of more words is a list. */
const LONGEST = 250;

/** Whether it happened: not denied, planned, supposed or hedged. */
export function isTold({ form, status, negative, conditions, certainty, tense }: EventFacet): boolean {
	if (negative || conditions.length > 0 || certainty.length > 0 || form === "copula") return false;
	return (
		status === "done" || status === "ended" || (status === "open" && (form === "noun" || tense === "present"))
	);
}

function happeningsIn(reading: Reading, event: EventFacet): readonly Happening[] {
	const { words } = reading;
	const [agent, patient] = [argumentOf(event, "agent"), undergoer(words, event)];
	const told = tellingsIn(words, event, agent, patient);
	return told.flatMap(({ row, agency }) => {
		const befallen = agency === "own" || agency === "self" ? (agent ?? patient) : patient;
		if (befallen === undefined) return [];
		const doer = agent !== befallen && isDoer(reading, agent) ? agent?.head : undefined;
		const { word, lemma } = event;
		return [{ row, agency, word, lemma, thing: befallen.head, doer, ...spanOf(words, event) }];
	});
}

function tellingsIn(
	words: readonly Word[],
	event: EventFacet,
	agent: EventArgument | undefined,
	patient: EventArgument | undefined,
): readonly Telling[] {
	const { lemma } = event;
	const object = words[patient?.head ?? -1]?.lemma ?? "";
	const with_ = (wanted: RegExp) => isBeside(words, event.word, wanted);
	const death = (agency: Agency): readonly Telling[] => [{ row: DEATH, agency }];
	if (/self$|selves$/.test(object)) return harming.has(lemma) || lemma === "hang" ? death("self") : [];
	if (with_(/^suicide$/) && /^(?:die|commit)$/.test(lemma)) return death("self");
	if (object === "life" && lemma === "take") return with_(/^own$/) ? death("self") : [];
	if (object === "life" && lemma === "lose") return death("own");
	if (
		lemma === "find" &&
		event.arguments.some(({ role, head }) => role === "attribute" && words[head]?.lemma === "dead")
	)
		return death("own");
	if (harming.has(lemma) && lemma !== "kill" && with_(/^(?:dead|death)$/)) return death("done");
	if (lemma === "shoot" && patient?.preposition === "down") return [{ row: CRASH, agency: "done" }];
	if (lemma === "catch" && object === "fire") return [{ row: FIRE, agency: "own" }];
	const known = tellings.get(lemma) ?? tellings.get(withoutPreposition(lemma)) ?? [];
	// "The ship sank" and "they sank the ship".
	return known.flatMap(({ row, agency }) => {
		if (agency !== "own" || patient === undefined || event.form === "noun") return [{ row, agency }];
		return CAUSATIVE.test(lemma)
			? [{ row, agency: "done" as const }]
			: agent === undefined
				? []
				: [{ row, agency }];
	});
}

/** Verbs that tell of both with one form. */
const CAUSATIVE = /^(?:sink|burn|burn down|crash|explode|collapse)$/;

/** Whether such a word hangs on the predicate or on what hangs on it. */
function isBeside(words: readonly Word[], at: number, wanted: RegExp): boolean {
	return words.some(({ lemma, head }) => wanted.test(lemma) && (head === at || words[head]?.head === at));
}

/** The object; that of "shot down" the tree may take for something else. */
function undergoer(words: readonly Word[], event: EventFacet): EventArgument | undefined {
	const downed = ({ role, preposition }: EventArgument) =>
		role === "oblique" && (preposition === "down" || preposition === undefined);
	const patient = argumentOf(event, "patient");
	// "Crashed 800m from the runway"
	if (words[patient?.head ?? -1]?.upos === "NUM") return undefined;
	return patient ?? (event.lemma.startsWith("shoot") ? event.arguments.find(downed) : undefined);
}

/** People and bodies of them; a storm, a crash or a company's product does nothing on purpose. */
export function isDoer(reading: Reading, doer: EventArgument | undefined): boolean {
	const word = reading.words[doer?.head ?? -1];
	if (word === undefined) return false;
	if (word.upos === "PRON") return /^(?:he|she|they|i|we|who)$/i.test(word.text);
	const lemma = word.lemma.toLowerCase();
	if (forces.has(lemma)) return true;
	if (word.upos === "NOUN") return (personNouns.has(lemma) || isPerson(lemma)) && !lifeless.has(lemma);
	const entity = reading.entities.find((span) => isInside(word, span));
	return entity?.kind === "person" || entity?.kind === "organisation";
}

function spanOf(words: readonly Word[], { start, end, word }: EventFacet): Span {
	const helping = words.filter(
		({ head, deprel, lemma }) =>
			head === word && (/^(?:aux|cop)/.test(deprel) || (lemma === "dead" && deprel !== "amod")),
	);
	return {
		start: Math.min(start, ...helping.map((one) => one.start)),
		end: Math.max(end, ...helping.map((one) => one.end)),
	};
}
