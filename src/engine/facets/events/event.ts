import type { CertaintyKind, EventStatus } from "../../data/event-words.ts";
import type { Span } from "../../model.ts";
import type { Resolution } from "../../syntax/core-argument.ts";

/** What the words around an act's noun need from a lexicon. */
export interface EventLexicon {
	/** The verb a noun lemma is made from ("resignation" → "resign"); undefined when it names no act. */
	verbOf(nounLemma: string): string | undefined;
}

/** What part somebody or something has in an event. */
export type ArgumentRole =
	/** Who or what does it; the subject of a verb with no object and of "be". */
	| "agent"
	/** Whom or what it is done to. */
	| "patient"
	| "recipient"
	/** What is said, wanted, decided: a clause or the event in it. */
	| "content"
	/** What the subject (or the object) is called or becomes: "became mayor". */
	| "attribute"
	| "place"
	| "time"
	| "instrument"
	/** Any other phrase with its preposition. */
	| "oblique";

/** One who or what of an event. The span is the phrase without relative clauses, and without its preposition. */
export interface EventArgument extends Span {
	readonly role: ArgumentRole;
	/** Index of the phrase's head in the sentence's words. */
	readonly head: number;
	/** "with", "according to"; undefined without one. */
	readonly preposition: string | undefined;
	/** Whether the head is a pronoun that something outside the sentence may have to resolve. */
	readonly pronoun: boolean;
	/** Index of the relative pronoun that the head was found through, or undefined. */
	readonly relative: number | undefined;
	/** Whether it hangs on the predicate ("tree"), or how else it was found. */
	readonly via: Resolution | "noun";
}

/** Words that colour an event, and the index of the word whose subtree they speak for. */
export interface Cue extends Span {
	readonly word: number;
}

/** A word that says how sure an event is. */
export interface CertaintyCue extends Cue {
	readonly kind: CertaintyKind;
}

/** "if the council agrees": `start` … `end` is the condition with its opening word. */
export interface Condition extends Span {
	readonly cue: Cue;
	/** Index of the head word of the condition. */
	readonly head: number;
	/** "unless", "without": it happens when the condition fails. */
	readonly negative: boolean;
}

/** What the words say of two events; `from` brought about, or goes with, `to` (head words). */
export interface EventLink {
	readonly kind: "cause" | "association" | "concession";
	readonly cue: Cue;
	readonly from: number;
	readonly to: number;
}

/** The time that the verb itself tells; "none" of a noun or an infinitive. */
export type Tense = "past" | "present" | "future" | "none";

/** Who did what to whom: one act or state that a sentence speaks of. `start` … `end` covers its predicate's words. */
export interface EventFacet extends Span {
	readonly kind: "event";
	/** Index of the predicate's head word. */
	readonly word: number;
	readonly form: "verb" | "copula" | "noun";
	/** "arrest", "set up", "be mayor"; the verb of an act's noun ("arrest", "the decision" → "decide"). */
	readonly lemma: string;
	readonly arguments: readonly EventArgument[];
	/** Whether the sentence says that it did not happen: an odd number of `negations`. */
	readonly negative: boolean;
	/** The words that negate it, outermost first; two of them cancel out. */
	readonly negations: readonly Cue[];
	readonly status: EventStatus;
	/** The word that gives the status where tense does not: "plans", "halfway". */
	readonly statusCue: Cue | undefined;
	/** Modal verbs and hedges that govern it. Events under one hedge share the same cue. */
	readonly certainty: readonly CertaintyCue[];
	readonly conditions: readonly Condition[];
	readonly links: readonly EventLink[];
	readonly tense: Tense;
}

/** The first who or what of an event in a role. */
export function argumentOf(
	event: Pick<EventFacet, "arguments"> | undefined,
	role: ArgumentRole,
): EventArgument | undefined {
	return event?.arguments.find((argument) => argument.role === role);
}
