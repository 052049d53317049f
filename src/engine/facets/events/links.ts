import {
	associationVerbs,
	causeMarks,
	causeVerbs,
	conditionMarks,
	conditionPrepositions,
} from "../../data/event-words.ts";
import { type Clauses, childrenBy, markOf, prepositionOf } from "./clauses.ts";
import { cueOf } from "./cues.ts";
import type { Condition, Cue, EventArgument, EventLink } from "./event.ts";

/** The conditions that hang on a predicate: "if …", "unless …", "subject to …". */
export function conditionsOn(clauses: Clauses, at: number): readonly Condition[] {
	return (clauses.of[at] ?? []).flatMap((child) => {
		const found = conditionAt(clauses, child);
		return found === undefined ? [] : [found];
	});
}

function conditionAt(clauses: Clauses, at: number): Condition | undefined {
	const word = clauses.words[at];
	const whole = clauses.wholes[at];
	if (word === undefined || whole === undefined) return undefined;
	const [mark] = childrenBy(clauses, at, "mark", "case");
	if (mark !== undefined && (word.deprel === "advcl" || word.deprel === "obl")) {
		const opening = word.deprel === "advcl" ? markOf(clauses, at) : prepositionOf(clauses, at);
		const first = opening.split(" ")[0] ?? "";
		const opens =
			word.deprel === "advcl"
				? conditionMarks.has(first) || conditionPrepositions.has(opening)
				: conditionPrepositions.has(opening);
		if (opens)
			return {
				...whole,
				cue: openingCue(clauses, mark),
				head: at,
				negative: first === "unless" || first === "barring",
			};
	}
	return looseCondition(clauses, at);
}

function openingCue(clauses: Clauses, mark: number): Cue {
	return cueOf(clauses, mark, childrenBy(clauses, mark, "fixed").at(-1) ?? mark);
}

/** "subject to approval", "provided that they agree", "as long as they agree": trees differ in how they put these. */
function looseCondition(clauses: Clauses, at: number): Condition | undefined {
	const word = clauses.words[at];
	const whole = clauses.wholes[at];
	if (word === undefined || whole === undefined) return undefined;
	const form = word.text.toLowerCase();
	const heads =
		form === "subject" && word.upos === "ADJ"
			? childrenBy(clauses, at, "obl", "nmod")
			: (form === "provided" || form === "providing") && word.deprel === "advcl"
				? childrenBy(clauses, at, "ccomp")
				: form === "long" && clauses.words[at - 1]?.text.toLowerCase() === "as" && word.deprel === "advmod"
					? childrenBy(clauses, at, "advcl")
					: [];
	const [head] = heads;
	return head === undefined ? undefined : { ...whole, cue: cueOf(clauses, at), head, negative: false };
}

/** What the words around a predicate say brought it about, or what it brought about itself. */
export function linksOf(
	clauses: Clauses,
	at: number,
	around: readonly EventArgument[],
): readonly EventLink[] {
	const found: EventLink[] = [];
	for (const child of childrenBy(clauses, at, "advcl", "obl", "nmod")) {
		const [opening] = childrenBy(clauses, child, "mark", "case");
		// "due to begin" names a plan, no cause.
		if (opening === undefined || clauses.words[child]?.xpos === "VB") continue;
		if (causeMarks.has(markOf(clauses, child)) || causeMarks.has(prepositionOf(clauses, child)))
			found.push({ kind: "cause", cue: openingCue(clauses, opening), from: child, to: at });
	}
	return found.concat(linkByVerb(clauses, at, around));
}

/** "led to", "caused"; "is linked to", "is due to". */
function linkByVerb(clauses: Clauses, at: number, around: readonly EventArgument[]): readonly EventLink[] {
	const word = clauses.words[at];
	if (word === undefined) return [];
	const agent = around.find(({ role }) => role === "agent");
	const patient = around.find(({ role }) => role === "patient");
	const after = (preposition: string) =>
		around.find((argument) => argument.preposition === preposition && argument.role !== "agent");
	const link = (kind: EventLink["kind"], from?: EventArgument, to?: EventArgument): readonly EventLink[] =>
		from === undefined || to === undefined
			? []
			: [{ kind, cue: cueOf(clauses, at), from: from.head, to: to.head }];
	if (word.lemma === "due") return link("cause", after("to"), agent);
	const cause = causeVerbs.get(word.lemma);
	if (cause !== undefined) return link("cause", agent, cause === "" ? patient : after(cause));
	const association = associationVerbs.get(word.lemma);
	return association === undefined ? [] : link("association", patient ?? agent, after(association));
}
