import { lightVerbs, undergoing } from "../../data/event-nouns.ts";
import type { Span } from "../../model.ts";
import { relationOf } from "../../syntax/dependents.ts";
import type { Word } from "../../syntax/tree.ts";
import { verbOfNoun } from "./act-nouns.ts";
import { type Clauses, childrenBy, lemmaOf, particlesOf, prepositionOf } from "./clauses.ts";
import type { EventFacet, EventLexicon } from "./event.ts";

/** A word that names an act or a state. */
export interface Predicate extends Span {
	readonly word: number;
	readonly form: EventFacet["form"];
	readonly lemma: string;
	/** The noun that carries the act of a light verb ("made an arrest"), or -1. */
	readonly noun: number;
	/** Whether the subject is whom it is done to though the verb is active: "suffered a defeat". */
	readonly undergone: boolean;
}

/** Every predicate of the sentence in text order: verbs, what "be" is said of, and nouns that name acts. */
export function predicatesOf(clauses: Clauses, lexicon: EventLexicon): readonly Predicate[] {
	const carried = new Set<number>();
	const found: Predicate[] = [];
	clauses.words.forEach((_, at) => {
		const predicate = isVerb(clauses, at)
			? verbal(clauses, at)
			: (copular(clauses, at) ?? appositive(clauses, at));
		if (predicate === undefined) return;
		if (predicate.noun >= 0) carried.add(predicate.noun);
		found.push(predicate);
	});
	clauses.words.forEach((word, at) => {
		if (carried.has(at) || word.upos !== "NOUN" || isCopular(clauses, at)) return;
		const lemma = verbOfNoun(word.lemma, lexicon);
		if (lemma === undefined || DESCRIBING.test(word.deprel)) return;
		found.push({ ...pick(word), word: at, form: "noun", lemma, noun: -1, undergone: false });
	});
	return found.sort((a, b) => a.word - b.word);
}

/** Relations in which an act's noun only says of what kind another noun is. */
const DESCRIBING = /^(?:compound|flat|nmod:desc|fixed)/;

const pick = ({ start, end }: Span): Span => ({ start, end });

/** Relations in which a verb form is no predicate: "according to", "the suspended officer", "a painting class". */
const NO_PREDICATE = new Set(
	"aux cop case mark fixed compound amod flat cc discourse goeswith punct det nummod reparandum dep vocative advmod".split(
		" ",
	),
);

function isVerb(clauses: Clauses, at: number): boolean {
	const word = clauses.words[at];
	if (word === undefined) return false;
	return (
		(isVerbForm(word) && !NO_PREDICATE.has(clauses.relations[at] ?? "")) || isUnknownVerb(clauses, at, word)
	);
}

/** "Halden United beat Vardby": a small word among names, which the tagger took for one, with subject and object. */
function isUnknownVerb(clauses: Clauses, at: number, { upos, text }: Word): boolean {
	if (upos !== "PROPN" || !/^\p{Ll}/u.test(text) || clauses.relations[at] !== "root") return false;
	return ["nsubj", "obj"].every((relation) => childrenBy(clauses, at, relation).length > 0);
}

/** The tags may disagree about a participle: "was forced" as an adjective in VBN. */
function isVerbForm({ upos, xpos }: Word): boolean {
	return upos === "VERB" || (upos === "ADJ" && xpos === "VBN");
}

/** "is mayor"; a verb beside "be" is a clause of its own: "the problem is that they left". */
function isCopular(clauses: Clauses, at: number): boolean {
	return childrenBy(clauses, at, "cop").length > 0;
}

function verbal(clauses: Clauses, at: number): Predicate | undefined {
	const word = clauses.words[at];
	if (word === undefined) return undefined;
	const lemma = lemmaOf(clauses, at);
	const particles = particlesOf(clauses, at);
	// "set the plan up": the span stays on the verb when something stands between.
	const last = particles.findLast((particle, nth) => particle === at + 1 + nth);
	const span = { start: word.start, end: clauses.words[last ?? at]?.end ?? word.end };
	const light = lightNoun(clauses, at, lemma);
	if (light === undefined) return { ...span, word: at, form: "verb", lemma, noun: -1, undergone: false };
	const noun = clauses.words[light.noun];
	return {
		start: Math.min(span.start, noun?.start ?? span.start),
		end: Math.max(span.end, noun?.end ?? span.end),
		word: at,
		form: "verb",
		lemma: light.lemma,
		noun: light.noun,
		undergone: undergoing.has(lemma),
	};
}

/** The object, or the subject of a passive, that carries the act: "made an arrest", "a decision was taken". */
function lightNoun(
	clauses: Clauses,
	at: number,
	lemma: string,
): { readonly noun: number; readonly lemma: string } | undefined {
	const nouns = lightVerbs.get(lemma);
	if (nouns === undefined) return undefined;
	for (const child of clauses.of[at] ?? []) {
		const word = clauses.words[child];
		if (word === undefined || !/^(?:obj|nsubj:pass)$/.test(word.deprel)) continue;
		const act = nouns.get(word.lemma);
		if (act !== undefined) return { noun: child, lemma: act };
	}
	return undefined;
}

/** "is mayor", "was guilty", "is in Kano"; "Ade dead" in a headline. */
function copular(clauses: Clauses, at: number): Predicate | undefined {
	const word = clauses.words[at];
	if (word === undefined || word.upos === "AUX" || word.upos === "PUNCT") return undefined;
	const [copula] = childrenBy(clauses, at, "cop");
	const be = copula === undefined ? undefined : clauses.words[copula];
	const bare = be === undefined && (word.upos !== "ADJ" || childrenBy(clauses, at, "nsubj").length === 0);
	if (bare) return undefined;
	const preposition = prepositionOf(clauses, at);
	const what = preposition === "" ? word.lemma.toLowerCase() : `${preposition} ${word.lemma.toLowerCase()}`;
	const from = be === undefined || be.start > word.start ? word : be;
	return {
		start: from.start,
		end: word.end,
		word: at,
		form: "copula",
		lemma: `be ${what}`,
		noun: -1,
		undergone: false,
	};
}

/** "the harbour board (HB)": another name for it, not what it is. */
function isShortForm({ text }: Word): boolean {
	return /^\p{Lu}{2,}$/u.test(text);
}

/** "Jane Okafor, the mayor" and "the mayor, Jane Okafor": what one says the other is. */
function appositive(clauses: Clauses, at: number): Predicate | undefined {
	const word = clauses.words[at];
	if (word === undefined || word.upos !== "NOUN") return undefined;
	const name =
		relationOf(word) === "appos"
			? clauses.words[word.head]
			: clauses.words[childrenBy(clauses, at, "appos")[0] ?? -1];
	if (name === undefined || name.upos !== "PROPN" || isShortForm(name)) return undefined;
	const { start, end } = word;
	return {
		start,
		end,
		word: at,
		form: "copula",
		lemma: `be ${word.lemma.toLowerCase()}`,
		noun: -1,
		undergone: false,
	};
}
