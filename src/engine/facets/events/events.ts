// The plan: read the tree once (clauses), find the predicates, say who takes part in each (roles), what governs it and
// so how real it is (governors, cues, signs), and what it depends on (links). Each step is one pass over the words.
import type { ParsedSentence } from "../../syntax/tree.ts";
import { noLexicon } from "./act-nouns.ts";
import { type Clauses, clausesOf } from "./clauses.ts";
import { conditionsOn } from "./conditions.ts";
import type { Condition, Cue, EventArgument, EventFacet, EventLexicon } from "./event.ts";
import type { Governor } from "./governors.ts";
import { linksOf } from "./links.ts";
import { type Predicate, predicatesOf } from "./predicates.ts";
import { argumentsOf } from "./roles.ts";
import { type Signs, signsOf } from "./signs.ts";

/** The clauses of a sentence with what is said of the reality of each of its words. */
export interface SignedClauses {
	readonly clauses: Clauses;
	readonly signs: readonly (Signs | undefined)[];
}

/** Reads the tree of a sentence for its events and denials. */
export function signedClauses(sentence: ParsedSentence): SignedClauses {
	const clauses = clausesOf(sentence);
	return { clauses, signs: signsOf(clauses) };
}

/**
 * The events of a sentence in text order, in one form whatever the construction: passive or active, verb or noun,
 * relative clause, coordination, control. Verbs that only say how far another act got ("began to", "is set to",
 * "failed to", "appears to") give that act its status, denial or hedge and are no events of their own.
 */
export function eventsOf(
	sentence: ParsedSentence,
	lexicon: EventLexicon = noLexicon,
	{ clauses, signs }: SignedClauses = signedClauses(sentence),
): readonly EventFacet[] {
	const predicates = predicatesOf(clauses, lexicon);
	const folded = foldedWords(predicates, signs);
	const governing = new Set(predicates.map(({ word }) => signs[word]?.governor?.at));
	return predicates
		.filter(({ word }) => !folded.has(word))
		.map((predicate) => eventOf(clauses, predicate, signs, folded))
		.filter((event) => saysSomething(event, governing.has(event.word)));
}

/** The words that deny each word of a sentence, governing ones included, outermost first; an even number denies nothing. */
export function denialsOf({ signs }: SignedClauses): readonly (readonly Cue[])[] {
	return signs.map((signs) => signs?.negations ?? []);
}

/**
 * A noun that could name an act does so when someone takes part; or when it is planned or denied, unless that
 * is said of what it governs ("rejected a proposal to build").
 */
function saysSomething(event: EventFacet, governs: boolean): boolean {
	if (event.form !== "noun") return true;
	if (event.arguments.some(({ role }) => role === "agent" || role === "patient" || role === "recipient"))
		return true;
	return !governs && (event.status !== "open" || event.negative);
}

/** Governing words that only colour what they govern. */
function foldedWords(
	predicates: readonly Predicate[],
	signs: readonly (Signs | undefined)[],
): ReadonlySet<number> {
	const folded = new Set<number>();
	for (const { word, noun } of predicates) {
		const governor = signs[word]?.governor;
		if (governor?.kind === "operator" && governor.operator.folded) folded.add(governor.at);
		if (noun >= 0) folded.delete(noun);
	}
	return folded;
}

function eventOf(
	clauses: Clauses,
	predicate: Predicate,
	signs: readonly (Signs | undefined)[],
	folded: ReadonlySet<number>,
): EventFacet {
	const { start, end, word, form, lemma } = predicate;
	const { governor: _, ...said } = signs[word] ?? NOTHING_SAID;
	const above = foldedAbove(word, signs, folded);
	const around = withFolded(clauses, predicate, argumentsOf(clauses, predicate), above);
	return {
		kind: "event",
		start,
		end,
		word,
		form,
		lemma,
		arguments: around,
		...said,
		negative: said.negations.length % 2 === 1,
		conditions: [
			...sharedConditions(clauses, signs[word]?.governor),
			...[word, ...above].flatMap((at) => conditionsOn(clauses, at)),
		],
		links: [word, ...above].flatMap((at) => linksOf(clauses, at, around)),
	};
}

/** "If it is approved, they will cut jobs and close the plant": a condition in front holds for all that follows. */
function sharedConditions(clauses: Clauses, governor: Governor | undefined): readonly Condition[] {
	if (governor?.kind !== "conjunct" && governor?.kind !== "series") return [];
	const first = clauses.words[governor.at]?.start ?? 0;
	return conditionsOn(clauses, governor.at).filter(({ end }) => end <= first);
}

const MOST_FOLDED = 4;

/** The folded words that an event stands under, innermost first. */
function foldedAbove(
	word: number,
	signs: readonly (Signs | undefined)[],
	folded: ReadonlySet<number>,
): readonly number[] {
	const above: number[] = [];
	let at = signs[word]?.governor?.at;
	while (at !== undefined && folded.has(at) && above.length < MOST_FOLDED) {
		above.push(at);
		at = signs[at]?.governor?.at;
	}
	return above;
}

/** "is expected on Friday to visit": the day is the visit's. "plans the closure": who plans it closes it. */
function withFolded(
	clauses: Clauses,
	{ form, lemma }: Predicate,
	around: readonly EventArgument[],
	above: readonly number[],
): readonly EventArgument[] {
	const taken = new Set(around.map(({ role }) => role));
	const more = above.flatMap((word) => {
		const span = clauses.words[word] ?? { start: 0, end: 0 };
		const governing: Predicate = { ...span, word, form: "verb", lemma, noun: -1, undergone: false };
		return argumentsOf(clauses, governing).filter(
			({ role }) =>
				((role === "time" || role === "place") && !taken.has(role)) ||
				(role === "agent" && form === "noun" && !taken.has(role)),
		);
	});
	return more.length === 0 ? around : [...around, ...more].sort((a, b) => a.start - b.start);
}

const NOTHING_SAID: Signs = {
	negations: [],
	certainty: [],
	status: "open",
	statusCue: undefined,
	tense: "none",
	governor: undefined,
};
