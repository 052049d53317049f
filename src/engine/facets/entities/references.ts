// What speaks of an entity without naming it: "the watchdog", "the minister", "he".
import { countriesOfWord } from "../../countries.ts";
import { bodyVerbs, femaleWords, maleWords, personNouns } from "../../data/entity-nouns.ts";
import { personTitles } from "../../data/name-words.ts";
import { foldName } from "../../spelling.ts";
import type { Word } from "../../syntax/tree.ts";
import { type Branches, childOf, childrenOf } from "./branches.ts";
import { type Draft, genderOfDraft } from "./draft.ts";

/** Words before or behind a noun that say it is another one, or any. */
const DIFFERENT =
	/^(?:other|another|new|next|first|second|third|last|future|only|whole|entire|average|former|late)$/;

/** A noun phrase that may stand for a name: "the watchdog", "the Bank". */
export interface Nominal {
	readonly at: number;
	readonly noun: string;
	/** The words beside the noun that must be known of whom it means. */
	readonly modifiers: readonly string[];
	/** It has "the" or "this" and no clause that tells which. */
	readonly definite: boolean;
	readonly person: boolean;
}

/** Reads the noun phrase that a word heads; undefined where the word is no noun in the singular. */
export function nominalAt(branches: Branches, at: number): Nominal | undefined {
	const { words } = branches;
	const word = words[at];
	if (word === undefined || !isSingular(word)) return undefined;
	if (/^(?:compound|flat|fixed|goeswith|nmod:desc|nmod:unmarked|obl:unmarked)/.test(word.deprel))
		return undefined;
	const noun = foldName(word.upos === "PROPN" ? word.text : word.lemma);
	const determiner = words[childOf(branches, at, "det") ?? -1]?.text.toLowerCase() ?? "";
	const clause = childOf(branches, at, "acl", "appos", "nmod:poss", "nummod") !== undefined;
	const person = personNouns.has(noun) || personTitles.has(noun);
	const modifiers = modifiersOf(branches, at);
	return { at, noun, modifiers, definite: DEFINITE.test(determiner) && !clause, person };
}

const DEFINITE = /^(?:the|this|that)$/;

function isSingular({ xpos, upos }: Word): boolean {
	return /^(?:NN|NNP)$/.test(xpos) && /^(?:NOUN|PROPN)$/.test(upos);
}

/** Whether the word may head a definite noun phrase, told without its branches; false is certain. */
export function isDefinite(words: readonly Word[], at: number): boolean {
	const word = words[at];
	if (word === undefined || !isSingular(word)) return false;
	return words.some(
		({ head, deprel, text }) => head === at && deprel.startsWith("det") && DEFINITE.test(text.toLowerCase()),
	);
}

function modifiersOf(branches: Branches, at: number): readonly string[] {
	const { words } = branches;
	const beside = childrenOf(branches, at, "amod", "compound", "nmod");
	return beside.flatMap((child) => {
		const word = words[child];
		if (word === undefined) return [];
		const inside = childrenOf(branches, child, "amod", "compound", "flat", "nmod").map((one) => words[one]);
		return [word, ...inside].flatMap((one) => (one === undefined ? [] : [foldName(one.text)]));
	});
}

/** Nouns for anybody. */
const ANYBODY =
	/^(?:citizen|man|woman|person|child|member|resident|boy|girl|friend|people|individual|youth|human|place|area|region|group|body)$/;

/** Whether a cluster can be meant by a definite noun phrase. */
export function canMean(draft: Draft, { noun, modifiers }: Nominal): boolean {
	if (!draft.nouns.has(noun) || ANYBODY.test(noun)) return false;
	return modifiers.every(
		(word) => draft.vocabulary.has(word) || (!DIFFERENT.test(word) && isItsCountry(draft, word)),
	);
}

/** "the Russian watchdog" of one that was described with "Russia". */
function isItsCountry(draft: Draft, word: string): boolean {
	const meant = countriesOfWord(word);
	if (meant.size === 0) return false;
	if (draft.country !== undefined && meant.has(draft.country)) return true;
	for (const known of draft.vocabulary)
		for (const country of countriesOfWord(known)) if (meant.has(country)) return true;
	return false;
}

/** Whom or what a pronoun can stand for. */
export type PronounKind = "female" | "male" | "thing";

/** Which entities a pronoun can mean; undefined for those that are never resolved. */
export function pronounAt({ words }: Branches, at: number): PronounKind | undefined {
	const word = words[at];
	if (word === undefined || word.upos !== "PRON") return undefined;
	const text = word.text.toLowerCase();
	if (/^(?:he|him|his|himself)$/.test(text)) return "male";
	if (/^(?:she|her|hers|herself)$/.test(text)) return "female";
	if (text !== "it" || word.deprel !== "nsubj") return undefined;
	const verb = words[word.head];
	return verb !== undefined && bodyVerbs.has(verb.lemma) ? "thing" : undefined;
}

/**
 * Whether a cluster can be meant by a pronoun; "perhaps" for a person of whom it is not known whether man or woman,
 * unless the sentence is about that person.
 */
export function suits(draft: Draft, pronoun: PronounKind, subject: boolean): boolean | "perhaps" {
	if (pronoun === "thing") return draft.kind === "organisation" || draft.kind === "country";
	if (draft.kind !== "person") return draft.kind === "other" && !draft.firm ? "perhaps" : false;
	const gender = genderOfDraft(draft);
	if (gender === undefined) return subject || "perhaps";
	return gender === pronoun;
}

/** Whether an unresolved noun could be meant as well, so that the pronoun stays open. */
export function competes({ noun, person }: Nominal, pronoun: PronounKind): boolean {
	if (pronoun === "thing") return !person;
	return person && !(pronoun === "female" ? maleWords : femaleWords).has(noun);
}

/** Subject and object of one verb are two: "Okafor told him". */
export function sharesVerb(words: readonly Word[], antecedent: number, pronoun: number): boolean {
	let top = antecedent;
	for (let step = 0; step < 4 && /^(?:flat|compound)$/.test(words[top]?.deprel ?? ""); step++)
		top = words[top]?.head ?? top;
	const a = words[top];
	const b = words[pronoun];
	if (a === undefined || b === undefined || /^(?:himself|herself|itself)$/i.test(b.text)) return false;
	return a.head === b.head && /^(?:obj|iobj|obl)/.test(b.deprel);
}
