// A cluster while the document is read, and what it learns from each mention.

import { otherNouns } from "../../data/description-nouns.ts";
import { femaleWords, maleWords, organisationNouns } from "../../data/entity-nouns.ts";
import { genericHeads, legalSuffixes, organisationWords } from "../../data/name-words.ts";
import { foldName } from "../../spelling.ts";
import type { Cluster } from "./cluster.ts";
import type { Description, Entity, EntityKind } from "./entity.ts";
import { genderOfName } from "./given-name.ts";

/** A cluster that still grows. */
export interface Draft {
	words: readonly string[];
	kind: EntityKind;
	firm: boolean;
	readonly names: (readonly string[])[];
	readonly acronyms: Set<string>;
	readonly expansions: (readonly string[])[];
	readonly country: string | undefined;
	readonly titles: Set<string>;
	readonly descriptions: Set<string>;
	readonly nouns: Set<string>;
	/** Words that may stand before its nouns. */
	readonly vocabulary: Set<string>;
	gender: "female" | "male" | undefined;
	age: number | undefined;
}

/** The finished cluster. */
export function clusterOf(draft: Draft): Cluster {
	const { words, kind, names, acronyms, expansions, country, titles, descriptions, nouns, age } = draft;
	return {
		name: words,
		kind,
		names: [words, ...names.filter((name) => name !== words)],
		acronyms: [...acronyms],
		expansions: [...expansions],
		country,
		titles: [...titles],
		descriptions: [...descriptions],
		nouns: [...nouns],
		gender: genderOfDraft(draft),
		age,
	};
}

/** By titles and descriptions, else by the given name of a person. */
export function genderOfDraft(draft: Draft): "female" | "male" | undefined {
	if (draft.gender !== undefined || draft.kind !== "person") return draft.gender;
	return genderOfName(draft.words[0] ?? "");
}

/** A new cluster that is known by one name. */
export function draftOf(
	words: readonly string[],
	kind: EntityKind,
	firm: boolean,
	country: string | undefined,
): Draft {
	const draft: Draft = {
		words,
		kind,
		firm,
		names: [words],
		acronyms: new Set(),
		expansions: [],
		country,
		titles: new Set(),
		descriptions: new Set(),
		nouns: new Set(kind === "country" ? ["country", "nation"] : []),
		vocabulary: new Set(words),
		gender: undefined,
		age: undefined,
	};
	return draft;
}

/** Takes in what a mention says of it. */
export function learn(draft: Draft, entity: Entity): void {
	if (entity.acronym) draft.acronyms.add(entity.name[0] ?? "");
	if (entity.introduces !== undefined) {
		draft.acronyms.add(entity.introduces.short);
		draft.expansions.push(entity.name);
	}
	learnNames(draft, entity);
	learnKind(draft, entity);
	for (const title of entity.titles) describe(draft, title, draft.titles);
	for (const description of entity.descriptions) describe(draft, description, draft.descriptions);
	draft.gender ??= genderOf([...entity.titles, ...entity.descriptions]);
	draft.age ??= entity.age;
}

function learnNames(draft: Draft, { name, acronym, text, titles }: Entity): void {
	const known = draft.names.some((other) => other.join(" ") === name.join(" "));
	// "Mrs Smith" does not make her the "Smith" of the text.
	if (!acronym && !known && (titles.length === 0 || name.length > 1)) draft.names.push(name);
	const longer = !acronym && (name.length > draft.words.length || draft.acronyms.has(draft.words[0] ?? ""));
	if (longer) draft.words = name;
	for (const word of name) draft.vocabulary.add(word);
	// "Society for the Care of Animals" is a society, "Velco Bank" a bank.
	const front = text.split(/ (?:of|for) /)[0] ?? text;
	for (const part of [front, text]) {
		const word = foldName(part.slice(part.lastIndexOf(" ") + 1));
		if (genericHeads.has(word) || organisationWords.has(word) || organisationNouns.has(word))
			noun(draft, word);
	}
	const last = foldName(text.slice(text.lastIndexOf(" ") + 1));
	if (legalSuffixes.has(last)) noun(draft, "company");
}

function learnKind(draft: Draft, { kind, firm }: Entity): void {
	if (kind === "other" || (draft.firm && !firm)) return;
	if (draft.kind === "other" || (firm && !draft.firm)) draft.kind = kind;
	draft.firm ||= firm;
}

function describe(draft: Draft, { text, noun: word }: Description, texts: Set<string>): void {
	if (text === "") return;
	texts.add(text);
	for (const part of text.split(" ")) draft.vocabulary.add(part);
	noun(draft, word);
}

function noun(draft: Draft, word: string): void {
	draft.nouns.add(word);
	for (const other of otherNouns[word]?.split(" ") ?? []) draft.nouns.add(other);
}

/** Man or woman, by titles and describing nouns. */
export function genderOf(descriptions: readonly Description[]): "female" | "male" | undefined {
	for (const { text, noun: word } of descriptions) {
		const words = [word, text.split(" ")[0] ?? ""];
		if (words.some((one) => femaleWords.has(one))) return "female";
		if (words.some((one) => maleWords.has(one))) return "male";
	}
	return undefined;
}
