import {
	conditionMarks,
	type EventStatus,
	lookingForward,
	operators,
	partway,
	statusAdjectives,
} from "../../data/event-words.ts";
import { isToAct } from "../../syntax/core-arguments.ts";
import { relationOf } from "../../syntax/dependents.ts";
import { endsAsHeadline, isPlanInHeadline } from "../../syntax/headline.ts";
import type { Word } from "../../syntax/tree.ts";
import { type Clauses, childrenBy, markOf } from "./clauses.ts";
import { cueOf } from "./cues.ts";
import type { Cue } from "./event.ts";
import { auxiliariesOf, isFuture, isUnmarkedPast } from "./tense.ts";

/** How far an act has got by the words on its own predicate, and the word that says so where tense does not. */
export interface OwnStatus {
	readonly status: EventStatus;
	readonly cue?: Cue | undefined;
}

/** Reads it from tense and auxiliaries, from an adjective beside an act's noun, or from a headline's verb form. */
export function ownStatus(clauses: Clauses, at: number): OwnStatus {
	const { status, cue } = isActNoun(clauses, at) ? nounStatus(clauses, at) : verbStatus(clauses, at);
	if (status !== "done" && status !== "ongoing") return { status, cue };
	// "if approved", "asked whether he had left": supposed, not told.
	const mark = markOf(clauses, at);
	if (mark === "whether" || conditionMarks.has(mark)) return { status: "open" };
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
	const [opening] = childrenBy(clauses, at, "mark", "case");
	if (opening !== undefined && word.xpos === "VB" && clauses.words[opening]?.lemma === "due")
		return { status: "planned", cue: cueOf(clauses, opening) };
	if (isPlanInHeadline(clauses.words, clauses, at)) return { status: "planned", cue: toBefore(clauses, at) };
	if (first === undefined || first.xpos === "VBG") return bareStatus(clauses, at, first);
	const cue = cueOf(clauses, firstAt);
	if (first.xpos === "MD")
		return isFuture(clauses, at, first) ? { status: "planned", cue } : { status: "open" };
	const infinitive = childrenBy(clauses, at, "mark").some((child) => clauses.words[child]?.lemma === "to");
	// Who "is to blame" is blamed already.
	if (infinitive && first.lemma === "be" && /^VB[DPZ]$/.test(first.xpos))
		return word.lemma === "blame" ? { status: "open" } : meantStatus(clauses, at, cue);
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

/** Without a finite verb: "after failing", "having left", "being questioned", or a headline. */
function bareStatus(clauses: Clauses, at: number, gerund?: Word): OwnStatus {
	const xpos = clauses.words[at]?.xpos;
	if (xpos === "VBG" || gerund !== undefined)
		return { status: isOver(clauses, at) || gerund?.lemma === "have" ? "done" : "open" };
	if (xpos === "VBD" || xpos === "VBN" || isUnmarkedPast(clauses, at)) return { status: "done" };
	const headline = isHeadline(clauses, at);
	return { status: (xpos === "VBZ" || xpos === "VBP") && headline ? "done" : "open" };
}

/**
 * "after leaving", "on arriving, she said", "jailed for taking bribes" speak of what is over; "an agreement on sharing",
 * "voted for closing" do not.
 */
function isOver(clauses: Clauses, at: number): boolean {
	const mark = markOf(clauses, at);
	if (/^(?:after|since|upon)$/.test(mark)) return true;
	const word = clauses.words[at];
	const head = clauses.words[word?.head ?? -1];
	if (word === undefined || head === undefined || relationOf(word) !== "advcl") return false;
	if (mark === "on") return word.start < head.start;
	return mark === "for" && head.upos === "VERB" && !lookingForward.has(head.lemma);
}

function toBefore(clauses: Clauses, at: number): Cue | undefined {
	const [mark] = childrenBy(clauses, at, "mark");
	return mark === undefined ? undefined : cueOf(clauses, mark);
}

/** The main verb, with its subject, of a sentence without a full stop: headlines tell what happened in the present. */
function isHeadline(clauses: Clauses, at: number): boolean {
	const { words } = clauses;
	if (!endsAsHeadline(words) || childrenBy(clauses, at, "nsubj").length === 0) return false;
	const word = words[at];
	if (word === undefined) return false;
	return word.head < 0 || (word.deprel === "conj" && words[word.head]?.head === -1);
}
