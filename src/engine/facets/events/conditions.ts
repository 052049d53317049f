import { approvingVerbs } from "../../data/condition-cues.ts";
import { conditionMarks, conditionPrepositions } from "../../data/event-words.ts";
import { type Clauses, childrenBy, markOf, prepositionOf } from "./clauses.ts";
import { cueOf } from "./cues.ts";
import type { Condition, Cue } from "./event.ts";

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
	const first = words[at];
	const predicate = opensCondition(clauses, at) ? predicateOver(words, at) : -1;
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

function opensCondition(clauses: Clauses, at: number): boolean {
	const { words } = clauses;
	const word = words[at];
	const [before, form, next] = [at - 1, at, at + 1].map((place) => words[place]?.text.toLowerCase() ?? "");
	switch (form) {
		case "subject":
			return next === "to" && word?.upos !== "VERB";
		case "provided":
		case "providing":
			// "…, provided they agree", whatever the tree makes of the two verbs.
			if (next === "that") return true;
			return before === "," && (/^(?:he|she|it|they|we|you|i)$/.test(next ?? "") || hasClause(clauses, at));
		case "depending":
		case "conditional":
		case "contingent":
			return next === "on" || next === "upon";
		case "condition":
			return next === "that" && (before === "on" || before === "the");
		case "pending":
			// "Pending legislation" is a description, "…, pending approval" none.
			return word?.upos === "ADJ"
				? at === 0 || before === ","
				: /^(?:VERB|ADP)$/.test(word?.upos ?? "") && childrenBy(clauses, at, "obj").length > 0;
		default:
			return false;
	}
}

/** "Provided the council agrees": what is provided is a clause with a verb of its own, and no thing. */
function hasClause(clauses: Clauses, at: number): boolean {
	return childrenBy(clauses, at, "ccomp").some((verb) => /^VB[DPZ]$/.test(clauses.words[verb]?.xpos ?? ""));
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
		if (opens && !(first === "if" && isAsked(clauses, word.head, mark)))
			return {
				...whole,
				cue: openingCue(clauses, mark),
				head: at,
				negative: first === "unless" || first === "barring",
			};
	}
	return looseCondition(clauses, at) ?? approvalAt(clauses, at);
}

/** "Asked the witness if she knew him": it is a question that somebody has. */
function isAsked({ words }: Clauses, verb: number, mark: number): boolean {
	return verb < mark && ASKS.test(words[verb]?.lemma ?? "") && words[mark - 1]?.text !== ",";
}

const ASKS = /^(?:ask|wonder|inquire|enquire|check|know|see|doubt)$/;

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
			: /^(?:provided|providing|assuming)$/.test(form) && word.deprel === "advcl"
				? childrenBy(clauses, at, "ccomp")
				: form === "long" && clauses.words[at - 1]?.text.toLowerCase() === "as" && word.deprel === "advmod"
					? childrenBy(clauses, at, "advcl")
					: [];
	const [head] = heads;
	return head === undefined ? undefined : { ...whole, cue: cueOf(clauses, at), head, negative: false };
}

/** "once the regulator has approved it": a "when" or "once" that waits for somebody's consent. */
function approvalAt(clauses: Clauses, at: number): Condition | undefined {
	const word = clauses.words[at];
	const whole = clauses.wholes[at];
	if (word?.deprel !== "advcl" || whole === undefined || !approvingVerbs.has(word.lemma)) return undefined;
	const helped = childrenBy(clauses, at, "aux").length > 0;
	// "When the council passed the plan" tells of the past; "when the storm has passed", of no consent.
	if (word.xpos === "VBG" || (word.xpos === "VBD" && !helped)) return undefined;
	if (word.lemma === "pass" && childrenBy(clauses, at, "obj", "nsubj:pass").length === 0) return undefined;
	const opening = childrenBy(clauses, at, "mark", "advmod").find((child) =>
		/^(?:when|once)$/i.test(clauses.words[child]?.text ?? ""),
	);
	return opening === undefined
		? undefined
		: { ...whole, cue: cueOf(clauses, opening), head: at, negative: false };
}
