import type { CountryForm } from "../../data/countries.ts";
import {
	bodyNameWords,
	decidingVerbs,
	eventNouns,
	nounsOfBodies,
	organisationNouns,
	personNouns,
	placeNouns,
} from "../../data/entity-nouns.ts";
import { knownPlaces } from "../../data/known-names.ts";
import {
	chambers,
	eventWords,
	legalSuffixes,
	organisationWords,
	personTitles,
	placeWords,
} from "../../data/name-words.ts";
import { foldName } from "../../spelling.ts";
import type { Word } from "../../syntax/tree.ts";
import type { Token } from "../../tokens.ts";
import { kindOfName } from "../name-kind.ts";
import { type Branches, childOf } from "./branches.ts";
import type { NamePlace } from "./describing.ts";
import type { Description, EntityKind } from "./entity.ts";
import { isGivenName } from "./given-name.ts";

/** What is known of a name when its kind is asked for. */
export interface NameClues {
	readonly words: readonly string[];
	readonly countries: readonly CountryForm[];
	readonly acronym: boolean;
	readonly titles: readonly Description[];
	readonly descriptions: readonly Description[];
	readonly age: number | undefined;
}

const STORMS = /^(?:hurricane|cyclone|typhoon|storm|operation|tropical)$/;

/** What a name most likely names: by its own words, then by what the sentence says it is, then by where it stands. */
export function kindOfEntity(
	branches: Branches,
	tokens: readonly Token[],
	place: NamePlace,
	clues: NameClues,
): { readonly kind: EntityKind; readonly firm: boolean; readonly placed: boolean } {
	const { kind, placed } = kindOfName(tokens, place, { ...clues, titled: clues.titles.length > 0 });
	const known = byEvidence(branches, place, clues, placed) ?? byWords(clues, kind);
	const firm = known !== undefined;
	return { kind: known ?? byPosition(branches, place, clues, kind, placed), firm, placed };
}

function byEvidence(
	branches: Branches,
	place: NamePlace,
	{ words, countries, titles, descriptions, age }: NameClues,
	placed: boolean,
): EntityKind | undefined {
	const [first = ""] = words;
	if (countries.length > 0) return undefined;
	if (isEvent(words)) return "event";
	if (words.some(isBodyWord) || isFirm(branches, place)) return "organisation";
	if (titles.length > 0 || age !== undefined || personTitles.has(words.at(-1) ?? "")) return "person";
	const said = kindOfNoun(descriptions);
	if (said !== undefined) return said;
	if (isOfPlace(branches, place)) return "place";
	if (childOf(branches, place.head, "acl:relcl") !== undefined && hasWho(branches, place)) return "person";
	if (knownPlaces.has(words.join(" ")) && (words.length === 1 || placed || !isGivenName(first)))
		return "place";
	return isGivenName(first) && (words.length > 1 || !placed) ? "person" : undefined;
}

/** The kind that the surface rules of names read from the words, as far as it does not rest on the place alone. */
function byWords({ words, countries, acronym }: NameClues, kind: EntityKind): EntityKind | undefined {
	if (countries.length > 0) return kind;
	if (/^\d/.test(words.at(-1) ?? "")) return kind === "organisation" ? kind : "other";
	if (kind === "person" || (kind === "organisation" && !acronym)) return kind;
	return kind === "place" && placeWords.has(words.at(-1) ?? "") ? kind : undefined;
}

function isEvent(words: readonly string[]): boolean {
	const last = words.at(-1) ?? "";
	if (words.length < 2) return false;
	return (eventWords.has(last) && !chambers.has(last)) || STORMS.test(words[0] ?? "");
}

function isBodyWord(word: string): boolean {
	return organisationWords.has(word) || bodyNameWords.has(word);
}

/** "Velco Ltd", "Prentice & Moss". */
function isFirm({ words }: Branches, { from, to }: NamePlace): boolean {
	const inside = words.slice(from, to);
	return (
		inside.some(({ text }) => text === "&") ||
		(to - from > 1 && legalSuffixes.has(foldName(inside.at(-1)?.text ?? "")))
	);
}

/** The kind that the nouns of the descriptions name. */
function kindOfNoun(descriptions: readonly Description[]): EntityKind | undefined {
	for (const { noun } of descriptions) {
		if (personNouns.has(noun) || personTitles.has(noun)) return "person";
		if (organisationNouns.has(noun) || organisationWords.has(noun)) return "organisation";
		if (placeNouns.has(noun)) return "place";
		if (eventNouns.has(noun)) return "event";
	}
	return undefined;
}

function hasWho({ words }: Branches, { to }: NamePlace): boolean {
	return words.slice(to, to + 3).some((word) => /^(?:who|whom|whose)$/i.test(word.text));
}

function byPosition(
	branches: Branches,
	place: NamePlace,
	{ words: name, acronym }: NameClues,
	kind: EntityKind,
	placed: boolean,
): EntityKind {
	const { words } = branches;
	const head = words[place.head];
	const above = words[head?.head ?? -1];
	if (head === undefined) return kind;
	const noun = above?.upos === "NOUN" ? above.lemma.toLowerCase() : "";
	if (/^(?:compound|nmod:poss)$/.test(head.deprel) && nounsOfBodies.has(noun)) return "organisation";
	if (head.deprel === "compound" && placeNouns.has(noun)) return "place";
	if (/^(?:nmod:unmarked|appos)$/.test(head.deprel) && isPlaceName(above)) return "place";
	if (placed && head.deprel !== "nmod:poss") return kind;
	const flat = childOf(branches, place.head, "flat") !== undefined;
	if (flat && name.length > 1) return "person";
	if (placed) return "other";
	if (kind !== "other" || acronym || childOf(branches, place.head, "det") !== undefined) return kind;
	if (/^(?:vocative|iobj)$/.test(head.deprel)) return "person";
	// A bare name that does something is a surname more often than not.
	const acts = head.deprel === "nsubj" && above?.upos === "VERB";
	return acts && (name.length === 1 || decidingVerbs.has(above.lemma)) ? "person" : kind;
}

function isPlaceName(word: Word | undefined): boolean {
	return word !== undefined && knownPlaces.has(foldName(word.text));
}

/** "the island of Mona Chica". */
function isOfPlace(branches: Branches, place: NamePlace): boolean {
	const { words } = branches;
	const head = words[place.head];
	const above = words[head?.head ?? -1];
	return (
		head?.deprel === "nmod" && above?.upos === "NOUN" && placeNouns.has(above.lemma) && of(branches, place)
	);
}

function of(branches: Branches, place: NamePlace): boolean {
	return branches.words[childOf(branches, place.head, "case") ?? -1]?.text.toLowerCase() === "of";
}
