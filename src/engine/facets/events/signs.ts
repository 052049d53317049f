import type { EventStatus } from "../../data/event-words.ts";
import { relationOf } from "../../syntax/dependents.ts";
import { type Clauses, childrenBy, markOf, prepositionOf } from "./clauses.ts";
import { certaintyOn, cueOf, negationsOn } from "./cues.ts";
import type { CertaintyCue, Cue, EventFacet } from "./event.ts";
import { type Governor, governorOf } from "./governors.ts";
import { ownStatus } from "./status.ts";
import { auxiliariesOf, tenseOf } from "./tense.ts";

/** What a sentence says of the reality of one event. */
export type Signs = Pick<EventFacet, "negations" | "certainty" | "status" | "statusCue" | "tense"> & {
	readonly governor: Governor | undefined;
};

/** A chain of governors longer than this is no sentence; the cap keeps the lists, and so the time, linear. */
const MOST_CUES = 8;

/** The signs of every word by index, governors first: what a word governs inherits what is said of the word. */
export function signsOf(clauses: Clauses): readonly (Signs | undefined)[] {
	const found: (Signs | undefined)[] = clauses.words.map(() => undefined);
	for (const at of clauses.topDown) {
		if (!/^(?:VERB|NOUN|ADJ|PROPN|AUX|ADV|PRON|NUM|X)$/.test(clauses.words[at]?.upos ?? "")) continue;
		const governor = governorOf(clauses, at);
		const own = ownSigns(clauses, at);
		const above = governor && found[governor.at];
		found[at] =
			governor === undefined || above === undefined ? own : inherit(clauses, at, own, above, governor);
	}
	return found;
}

function ownSigns(clauses: Clauses, at: number): Signs {
	const { status, cue } = ownStatus(clauses, at);
	return {
		negations: negationsMeant(clauses, at),
		certainty: certaintyOn(clauses, at),
		status,
		statusCue: cue,
		tense: tenseOf(clauses, at),
		governor: undefined,
	};
}

/** "did not close until June" says that it closed. */
function isUntil(clauses: Clauses, at: number): boolean {
	return childrenBy(clauses, at, "obl", "advcl").some(
		(child) => prepositionOf(clauses, child) === "until" || markOf(clauses, child) === "until",
	);
}

/** "should have signed" says that they did not, "should not have signed" that they did. */
function negationsMeant(clauses: Clauses, at: number): readonly Cue[] {
	const negations = negationsOn(clauses, at);
	if (negations.length > 0 && isUntil(clauses, at)) return [];
	const [modal = -1, ...more] = childrenBy(clauses, at, "aux");
	const perfect = more.some((child) => clauses.words[child]?.lemma === "have");
	if (!perfect || !/^(?:should|ought)$/i.test(clauses.words[modal]?.text ?? "")) return negations;
	return negations.length > 0 ? [] : [cueOf(clauses, modal)];
}

function inherit(clauses: Clauses, at: number, own: Signs, above: Signs, governor: Governor): Signs {
	const signs = { ...own, governor };
	switch (governor.kind) {
		case "opinion":
			return { ...signs, negations: joined(above.negations, own.negations) };
		case "series":
			return { ...signs, certainty: joined(adverbs(clauses, above.certainty), own.certainty) };
		case "clause":
			return { ...signs, status: above.status, certainty: joined(above.certainty, own.certainty) };
		case "conjunct":
			return alongside(clauses, at, own, above, signs);
		case "operator":
			return governed(clauses, at, own, above, signs, governor);
	}
}

function joined<T extends Cue>(first: readonly T[], then: readonly T[]): readonly T[] {
	if (first.length === 0) return then;
	// "have no plans to": the one "no" is said of the verb and of the noun.
	const more = then.filter((cue) => !first.some(({ word }) => word === cue.word));
	return [...first, ...more].slice(0, MOST_CUES);
}

/** Adverbs before the first of a series speak for all of it; modal verbs need the same verb form after them. */
function adverbs({ words }: Clauses, cues: readonly CertaintyCue[]): readonly CertaintyCue[] {
	return cues.filter(({ word }) => words[word]?.upos === "ADV");
}

/** "will not sign or pay"; after "but" the denial does not carry over. */
function alongside(clauses: Clauses, at: number, own: Signs, above: Signs, signs: Signs): Signs {
	const but = childrenBy(clauses, at, "cc").some((child) => clauses.words[child]?.lemma === "but");
	// "neither signed nor paid": each has its own word.
	const carried = but || own.negations.length > 0 ? own.negations : above.negations;
	return {
		...signs,
		negations: carried,
		certainty: joined(above.certainty, own.certainty),
		status: above.status,
		statusCue: above.statusCue,
		tense: above.tense,
	};
}

function governed(
	clauses: Clauses,
	at: number,
	own: Signs,
	above: Signs,
	signs: Signs,
	{ at: by, operator }: Governor,
): Signs {
	const cue = cueOf(clauses, by);
	const negations = joined(above.negations, operator.negative ? [cue] : []);
	const open = operator.leavesOpen === true && above.negations.length % 2 === 1;
	const kind = open ? "possibility" : isYet(clauses, by) ? undefined : operator.certainty;
	const certainty: readonly CertaintyCue[] = kind === undefined ? [] : [{ ...cue, kind }];
	const status = open ? "open" : operator.status;
	return {
		...signs,
		negations: joined(negations, own.negations),
		certainty: joined(joined(above.certainty, certainty), own.certainty),
		tense: own.tense === "none" ? above.tense : own.tense,
		...governedStatus(clauses, at, own, above, cue, status),
	};
}

/** "have yet to sign" is no duty; the words "yet to" deny the act themselves. */
function isYet(clauses: Clauses, at: number): boolean {
	if (clauses.words[at]?.lemma !== "have") return false;
	return childrenBy(clauses, at, "advmod").some((child) => clauses.words[child]?.lemma === "yet");
}

const REALISED: ReadonlySet<EventStatus> = new Set(["open", "ongoing", "begun", "done", "ended"]);

/**
 * The outermost word that keeps the event from being a fact decides: "will try to sign" is planned; "will consider
 * signing" is no more than proposed.
 */
function governedStatus(
	clauses: Clauses,
	at: number,
	own: Signs,
	above: Signs,
	cue: Cue,
	status: EventStatus | undefined,
): Pick<Signs, "status" | "statusCue"> {
	const weighed = above.status === "planned" && status === "proposed";
	if (!REALISED.has(above.status) && !weighed) return { status: above.status, statusCue: above.statusCue };
	if (status !== undefined) return { status, statusCue: cue };
	const auxiliaries = auxiliariesOf(clauses, at);
	// "is said to have fled", "seems to be leaving", "denied that he left"
	if (own.tense !== "none" || auxiliaries.some(({ lemma }) => lemma === "have" || lemma === "be"))
		return { status: own.status, statusCue: own.statusCue };
	if (clauses.words[at]?.upos === "NOUN") return { status: own.status, statusCue: own.statusCue };
	// "accused of stealing" speaks of what is over.
	const over =
		clauses.words[at]?.xpos === "VBG" && relationOf(clauses.words[at] ?? { deprel: "" }) === "advcl";
	return over
		? { status: "done", statusCue: undefined }
		: { status: above.status, statusCue: above.statusCue };
}
