import { doneToPossessor, oneParticipant, timeNouns } from "../../data/event-nouns.ts";
import type { CoreArgument } from "../../syntax/core-argument.ts";
import { relationOf } from "../../syntax/dependents.ts";
import type { Word } from "../../syntax/tree.ts";
import { type Clauses, childrenBy, isDoer, isPassive, prepositionOf } from "./clauses.ts";
import type { ArgumentRole, EventArgument } from "./event.ts";
import { isTime, phraseRole } from "./phrase-roles.ts";
import type { Predicate } from "./predicates.ts";

/** More than this of one predicate's arguments are not read: an endless list is no event. */
const MOST_ARGUMENTS = 40;

/** Who takes part in the predicate's event and how, in text order. */
export function argumentsOf(clauses: Clauses, predicate: Predicate): readonly EventArgument[] {
	const found =
		predicate.form === "noun"
			? aroundNoun(clauses, predicate.word, predicate.lemma)
			: aroundVerb(clauses, predicate);
	return found.slice(0, MOST_ARGUMENTS).sort((a, b) => a.start - b.start);
}

function aroundVerb(clauses: Clauses, predicate: Predicate): readonly EventArgument[] {
	const passive = isPassive(clauses, predicate.word) !== predicate.undergone;
	const core = (clauses.core[predicate.word] ?? []).filter(({ head }) => head !== predicate.noun);
	const hasObject = core.some(({ relation }) => relation === "object") || predicate.noun >= 0;
	const found = core
		.filter(({ head, via }) => !(isClause(clauses, head) && via === "conjunct"))
		.map((argument) => {
			const role = isClause(clauses, argument.head)
				? "content"
				: coreRole(argument, predicate, passive, hasObject);
			return argumentAt(clauses, argument.head, role, { via: argument.via, relative: argument.pronoun });
		});
	found.push(
		...named(clauses, predicate),
		...looseArguments(clauses, predicate, passive, passive || hasObject),
	);
	if (predicate.noun >= 0) {
		const taken = new Set(found.map(({ role }) => role));
		for (const argument of aroundNoun(clauses, predicate.noun, predicate.lemma))
			if (!taken.has(argument.role)) found.push(argument);
	}
	return found;
}

/** Whom an apposition describes: "Jane Okafor, the mayor". */
function named(clauses: Clauses, { form, word: at }: Predicate): readonly EventArgument[] {
	const word = clauses.words[at];
	if (form !== "copula" || word === undefined || childrenBy(clauses, at, "cop").length > 0) return [];
	const name = relationOf(word) === "appos" ? word.head : childrenBy(clauses, at, "appos")[0];
	if (name === undefined || clauses.words[name] === undefined) return [];
	return [argumentAt(clauses, name, "agent", { via: "noun" })];
}

/** A clause as the subject; the clauses coordinated with it are in its span. */
function isClause({ words }: Clauses, at: number): boolean {
	const word = words[at];
	const head = word?.deprel === "conj" ? words[word.head] : word;
	return head !== undefined && relationOf(head) === "csubj";
}

function coreRole(
	{ relation }: CoreArgument,
	{ form, noun }: Predicate,
	passive: boolean,
	hasObject: boolean,
): ArgumentRole {
	if (relation === "indirect") return "recipient";
	if (relation === "object") return "patient";
	if (form === "copula" || !passive || noun >= 0) return noun >= 0 && passive ? "patient" : "agent";
	// "Ade was given a medal": the medal is what was given.
	return hasObject ? "recipient" : "patient";
}

/** Phrases with a preposition, times without one, and clauses. */
function looseArguments(
	clauses: Clauses,
	predicate: Predicate,
	passive: boolean,
	transitive: boolean,
): readonly EventArgument[] {
	const found: EventArgument[] = [];
	for (const child of clauses.of[predicate.word] ?? []) {
		const word = clauses.words[child];
		if (word === undefined) continue;
		const role = looseRole(clauses, child, word, predicate, passive, transitive);
		if (role === undefined) continue;
		const whole = role === "content";
		found.push(argumentAt(clauses, child, role, { whole }));
		if (whole) continue;
		for (const conjunct of childrenBy(clauses, child, "conj"))
			found.push(
				argumentAt(clauses, conjunct, role, { via: "conjunct", preposition: prepositionOf(clauses, child) }),
			);
	}
	return found;
}

function looseRole(
	clauses: Clauses,
	child: number,
	word: Word,
	predicate: Predicate,
	passive: boolean,
	transitive: boolean,
): ArgumentRole | undefined {
	const relation = relationOf(word);
	if (relation === "ccomp") return "content";
	if (relation === "xcomp")
		return word.upos === "VERB" || childrenBy(clauses, child, "mark").length > 0 ? "content" : "attribute";
	if (relation === "advmod") return timeNouns.has(word.lemma.toLowerCase()) ? "time" : undefined;
	if (relation !== "obl" && !(relation === "nmod" && predicate.form === "copula")) return undefined;
	if (word.upos === "ADP" || word.deprel === "nmod:poss") return undefined;
	const preposition = prepositionOf(clauses, child);
	if (
		passive &&
		(isDoer(word) || (preposition === "by" && word.deprel !== "obl:agent")) &&
		!isTime(clauses, child)
	)
		return "agent";
	return phraseRole(clauses, child, preposition, predicate.lemma, transitive);
}

/** "the arrest of Ade by police", "Ade's resignation over the affair". */
function aroundNoun(clauses: Clauses, noun: number, lemma: string): readonly EventArgument[] {
	const children = (clauses.of[noun] ?? []).filter((child) =>
		/^(?:nmod|obl)(?!:desc|:unmarked)/.test(clauses.words[child]?.deprel ?? ""),
	);
	const prepositions = new Set(children.map((child) => prepositionOf(clauses, child)));
	return children.flatMap((child) => {
		const role = nounRole(clauses, child, lemma, prepositions);
		const preposition = prepositionOf(clauses, child);
		const heads = [child, ...childrenBy(clauses, child, "conj")];
		return heads.map((head) => argumentAt(clauses, head, role, { via: "noun", preposition }));
	});
}

/** `around` is every preposition beside the noun: "her arrest of Ade" and "her arrest" differ in who she is. */
function nounRole(clauses: Clauses, at: number, lemma: string, around: ReadonlySet<string>): ArgumentRole {
	if (isTime(clauses, at)) return "time";
	const alone = oneParticipant.has(lemma);
	const preposition = prepositionOf(clauses, at);
	if (clauses.words[at]?.deprel === "nmod:poss") {
		if (alone || (around.has("of") && !around.has("by"))) return "agent";
		return around.has("by") || doneToPossessor.has(lemma) ? "patient" : "agent";
	}
	if (preposition === "of") return alone ? "agent" : "patient";
	if (preposition === "by") return "agent";
	return phraseRole(clauses, at, preposition, lemma, around.has("of"));
}

interface Found {
	readonly via?: EventArgument["via"];
	readonly relative?: number;
	readonly preposition?: string;
	readonly whole?: boolean;
}

function argumentAt(clauses: Clauses, head: number, role: ArgumentRole, found: Found): EventArgument {
	const word = clauses.words[head];
	const clause = found.whole === true || /^(?:csubj|ccomp)/.test(word?.deprel ?? "");
	const span = (clause ? clauses.wholes : clauses.phrases)[head] ?? { start: 0, end: 0 };
	const preposition = found.preposition ?? prepositionOf(clauses, head);
	return {
		start: span.start,
		end: span.end,
		role,
		head,
		preposition: preposition === "" || role === "content" ? undefined : preposition,
		pronoun: word?.upos === "PRON",
		relative: found.relative === undefined || found.relative < 0 ? undefined : found.relative,
		via: found.via ?? "tree",
	};
}
