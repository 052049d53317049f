import { type EventStatus, operators, partway, statusAdjectives } from "../../data/event-words.ts";
import { isToAct } from "../../syntax/core-arguments.ts";
import { relationOf } from "../../syntax/dependents.ts";
import { type Clauses, childrenBy, isPassive } from "./clauses.ts";
import { certaintyOn, cueOf, negationsOn } from "./cues.ts";
import type { CertaintyCue, Cue, EventFacet } from "./event.ts";
import { type Governor, governorOf } from "./governors.ts";
import { auxiliariesOf, isFuture, tenseOf } from "./tense.ts";

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

/** "should have signed" says that they did not, "should not have signed" that they did. */
function negationsMeant(clauses: Clauses, at: number): readonly Cue[] {
	const negations = negationsOn(clauses, at);
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

/** The outermost word that keeps the event from being a fact decides: "will try to sign" is planned. */
function governedStatus(
	clauses: Clauses,
	at: number,
	own: Signs,
	above: Signs,
	cue: Cue,
	status: EventStatus | undefined,
): Pick<Signs, "status" | "statusCue"> {
	if (!REALISED.has(above.status)) return { status: above.status, statusCue: above.statusCue };
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

interface OwnStatus {
	readonly status: EventStatus;
	readonly cue?: Cue | undefined;
}

function ownStatus(
	clauses: Clauses,
	at: number,
): { readonly status: EventStatus; readonly cue: Cue | undefined } {
	const { status, cue } = isActNoun(clauses, at) ? nounStatus(clauses, at) : verbStatus(clauses, at);
	if (status !== "done" && status !== "ongoing") return { status, cue };
	const part = childrenBy(clauses, at, "advmod").find((child) =>
		partway.has(clauses.words[child]?.lemma ?? ""),
	);
	return part === undefined ? { status, cue } : { status: "begun", cue: cueOf(clauses, part) };
}

function isActNoun(clauses: Clauses, at: number): boolean {
	return clauses.words[at]?.upos === "NOUN" && childrenBy(clauses, at, "cop").length === 0;
}

/** "the planned closure" */
function nounStatus(clauses: Clauses, at: number): OwnStatus {
	for (const child of childrenBy(clauses, at, "amod")) {
		const status = statusAdjectives.get(clauses.words[child]?.text.toLowerCase() ?? "");
		if (status !== undefined) return { status, cue: cueOf(clauses, child) };
	}
	return { status: "open" };
}

function verbStatus(clauses: Clauses, at: number): OwnStatus {
	const word = clauses.words[at];
	const auxiliaries = auxiliariesOf(clauses, at);
	const [first] = auxiliaries;
	const [firstAt = at] = childrenBy(clauses, at, "aux", "cop");
	if (word === undefined) return { status: "open" };
	if (first === undefined) return bareStatus(clauses, at);
	const cue = cueOf(clauses, firstAt);
	if (first.xpos === "MD")
		return isFuture(clauses, at, first) ? { status: "planned", cue } : { status: "open" };
	const infinitive = childrenBy(clauses, at, "mark").some((child) => clauses.words[child]?.lemma === "to");
	if (infinitive && first.lemma === "be" && /^VB[DPZ]$/.test(first.xpos))
		return meantStatus(clauses, at, cue);
	if (word.xpos === "VBG" && auxiliaries.some(({ lemma }) => lemma === "be")) return { status: "ongoing" };
	if (auxiliaries.some(({ lemma }) => lemma === "have")) return { status: "done" };
	if (auxiliaries.some(({ xpos }) => xpos === "VBG")) return { status: "ongoing" };
	return { status: first.xpos === "VBD" ? "done" : "open" };
}

/** "is to visit", "is yet to visit", "the plan is to visit"; but "the trick is to practise". */
function meantStatus(clauses: Clauses, at: number, cue: Cue): OwnStatus {
	const outer = childrenBy(clauses, at, "nsubj").find((child) =>
		clauses.words[child]?.deprel.endsWith(":outer"),
	);
	const subject = outer === undefined ? undefined : clauses.words[outer];
	if (outer === undefined || subject === undefined || isToAct(subject)) return { status: "planned", cue };
	const status = operators.get(subject.lemma)?.status;
	return status === undefined ? { status: "open" } : { status, cue: cueOf(clauses, outer) };
}

function bareStatus(clauses: Clauses, at: number): OwnStatus {
	const xpos = clauses.words[at]?.xpos;
	if (xpos === "VBD") return { status: "done" };
	if (xpos === "VBN") return { status: isPassive(clauses, at) ? "done" : "open" };
	const headline = isHeadline(clauses, at);
	if (xpos === "VB" && headline) return { status: "planned", cue: toBefore(clauses, at) };
	return { status: (xpos === "VBZ" || xpos === "VBP") && headline ? "done" : "open" };
}

function toBefore(clauses: Clauses, at: number): Cue | undefined {
	const [mark] = childrenBy(clauses, at, "mark");
	return mark === undefined ? undefined : cueOf(clauses, mark);
}

/** The main verb, with its subject, of a sentence without a full stop: headlines tell what happened in the present. */
function isHeadline(clauses: Clauses, at: number): boolean {
	const { words } = clauses;
	if (/[.?!:;…]["'”’)]*$/.test(words.at(-1)?.text ?? "") || childrenBy(clauses, at, "nsubj").length === 0)
		return false;
	const last = words.at(-1)?.xpos;
	if (last === "''" && /[.?!]/.test(words.at(-2)?.text ?? "")) return false;
	const word = words[at];
	if (word === undefined) return false;
	return word.head < 0 || (word.deprel === "conj" && words[word.head]?.head === -1);
}
