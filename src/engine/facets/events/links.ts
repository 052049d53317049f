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
	const hanging = (clauses.of[at] ?? []).flatMap((child) => conditionAt(clauses, child) ?? []);
	const known = new Set(hanging.map(({ cue }) => cue.word));
	const strayed = strayedConditions(clauses).filter(
		({ predicate, condition }) => predicate === at && !known.has(condition.cue.word),
	);
	return [...hanging, ...strayed.map(({ condition }) => condition)];
}

interface Strayed {
	readonly predicate: number;
	readonly condition: Condition;
}

const strayedIn = new WeakMap<Clauses, readonly Strayed[]>();

/** Those of a sentence, looked for once. */
function strayedConditions(clauses: Clauses): readonly Strayed[] {
	const before = strayedIn.get(clauses);
	if (before !== undefined) return before;
	const found = clauses.words.flatMap((_, word) => strayedCondition(clauses, word) ?? []);
	strayedIn.set(clauses, found);
	return found;
}

/** "subject to approval", "provided that …", "pending a review" where the tree hangs it on a noun or as a verb of its own. */
function strayedCondition(clauses: Clauses, at: number): Strayed | undefined {
	const { words } = clauses;
	const [form, next] = [at, at + 1].map((place) => words[place]?.text.toLowerCase());
	const opens =
		(form === "subject" && next === "to" && words[at]?.upos !== "VERB") ||
		((form === "provided" || form === "providing") && next === "that") ||
		(form === "pending" &&
			/^(?:VERB|ADP)$/.test(words[at]?.upos ?? "") &&
			childrenBy(clauses, at, "obj").length > 0);
	const first = words[at];
	const predicate = opens ? predicateOver(words, at) : -1;
	if (predicate < 0 || first === undefined) return undefined;
	let last = at;
	while (
		last + 1 < words.length &&
		last - at < LONGEST &&
		!/^[,;:.!?)–—]$/.test(words[last + 1]?.text ?? ".")
	)
		last++;
	const end = words[last]?.end ?? first.end;
	const condition = { start: first.start, end, cue: cueOf(clauses, at), head: last, negative: false };
	return { predicate, condition };
}

/** Words of a condition, and steps up to its verb. */
const LONGEST = 40;
const HIGHEST = 12;

/** The verb in whose clause a word stands, itself aside. */
function predicateOver(words: Clauses["words"], at: number): number {
	let above = words[at]?.head ?? -1;
	for (let step = 0; above >= 0 && step < HIGHEST; step++) {
		const word = words[above];
		if (word?.upos === "VERB" || word?.deprel === "root") return above;
		above = word?.head ?? -1;
	}
	return -1;
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
