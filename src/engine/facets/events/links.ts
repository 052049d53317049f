import {
	associationVerbs,
	causeMarks,
	causeVerbs,
	concessionMarks,
	effectVerbs,
} from "../../data/event-words.ts";
import { type Clauses, childrenBy, markOf, prepositionOf } from "./clauses.ts";
import { cueOf } from "./cues.ts";
import type { EventArgument, EventLink } from "./event.ts";

/** What the words around a predicate say brought it about, or what it brought about itself, or came about all the same. */
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
		const kind = kindOf(markOf(clauses, child)) ?? kindOf(prepositionOf(clauses, child));
		const cue = cueOf(clauses, opening, childrenBy(clauses, opening, "fixed").at(-1) ?? opening);
		if (kind !== undefined) found.push({ kind, cue, from: child, to: at });
	}
	return found.concat(linkByVerb(clauses, at, around));
}

function kindOf(opening: string): EventLink["kind"] | undefined {
	if (causeMarks.has(opening)) return "cause";
	return concessionMarks.has(opening) ? "concession" : undefined;
}

/** "led to", "caused", "resulted from", "was blamed for"; "is linked to", "is due to". */
function linkByVerb(clauses: Clauses, at: number, around: readonly EventArgument[]): readonly EventLink[] {
	const word = clauses.words[at];
	if (word === undefined) return [];
	// "Found that wards were linked to …": "that" may be read as a pronoun beside the subject.
	const headOf = (role: EventArgument["role"]) => {
		const all = around.filter((one) => one.role === role);
		return (all.find(({ pronoun }) => !pronoun) ?? all[0])?.head;
	};
	const patient = headOf("patient");
	const agent = headOf("agent") ?? subjectClause(clauses, at);
	const after = (preposition: string) =>
		around.find((argument) => argument.preposition === preposition && argument.role !== "agent")?.head;
	const link = (kind: EventLink["kind"], from?: number, to?: number): readonly EventLink[] =>
		from === undefined || to === undefined ? [] : [{ kind, cue: cueOf(clauses, at), from, to }];
	if (word.lemma === "due") return link("cause", after("to"), agent);
	if (word.lemma === "blame") return link("cause", patient, after("for"));
	const origin = effectVerbs.get(word.lemma);
	const from = origin === undefined ? undefined : after(origin);
	if (from !== undefined) return link("cause", from, patient ?? agent);
	const cause = causeVerbs.get(word.lemma);
	if (cause !== undefined) return link("cause", agent, cause === "" ? patient : after(cause));
	const association = associationVerbs.get(word.lemma);
	return association === undefined ? [] : link("association", patient ?? agent, after(association));
}

/** "Drinking coffee is linked to …": a clause in the place of the subject, which the tree may hang as an adverbial. */
function subjectClause({ words, of }: Pick<Clauses, "words" | "of">, at: number): number | undefined {
	return of[at]?.find((child) => {
		const { deprel, xpos } = words[child] ?? { deprel: "", xpos: "" };
		if (child >= at || xpos !== "VBG") return false;
		const isBare = !of[child]?.some((one) => /^(?:mark|punct|nsubj)/.test(words[one]?.deprel ?? ""));
		return deprel.startsWith("csubj") || (deprel === "advcl" && isBare && !isCommaBehind(words, child, at));
	});
}

/** "Looking back, he …" is no subject. */
function isCommaBehind(words: Clauses["words"], from: number, to: number): boolean {
	return words.slice(from, to).some(({ text }) => text === ",");
}
