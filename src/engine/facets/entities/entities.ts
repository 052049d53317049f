// The entities of a sentence: names by the tree (name-groups.ts), without the titles and countries before them
// (name-pieces.ts), with what the sentence says of them (descriptions.ts, introductions.ts).
import { countryForms } from "../../countries.ts";
import { organisationNouns } from "../../data/entity-nouns.ts";
import {
	chambers,
	genericHeads,
	knownOrganisations,
	neverNames,
	personTitles,
	titleModifiers,
} from "../../data/name-words.ts";
import { isAcronym } from "../../spelling.ts";
import type { ParsedSentence, Word } from "../../syntax/tree.ts";
import { isCapital, type Token } from "../../tokens.ts";
import { wordsOf } from "../name-pieces.ts";
import { type Branches, branchesOf } from "./branches.ts";
import type { NamePlace } from "./describing.ts";
import { ageOf, descriptionsOf } from "./descriptions.ts";
import type { Entity, TextContext } from "./entity.ts";
import { kindOfEntity } from "./entity-kind.ts";
import { type Introduced, introductionsIn } from "./introductions.ts";
import { nameGroups, withIntroduced } from "./name-groups.ts";
import { places, withTitles } from "./name-places.ts";
import { isNameWord, withNames } from "./name-word.ts";
import { titlesOf } from "./titles.ts";
import { worksIn } from "./works.ts";

/** What a sentence names, in order and without overlap; `text` is the whole text that the sentence points into. */
export function entitiesOf(
	text: string,
	sentence: ParsedSentence,
	context: TextContext = noContext,
): readonly Entity[] {
	const words = withNames(sentence.words, context.namedElsewhere);
	const works = worksIn(words);
	if (works.length === 0 && !words.some(isNameWord)) return [];
	const branches = branchesOf({ ...sentence, words });
	const tokens = words.map(tokenOf);
	const introduced = introductionsIn(words);
	const groups = withTitles(words, withIntroduced(nameGroups(branches), introduced));
	const named = groups
		.filter((group) => !works.some(({ from, to }) => group.from < to && group.to > from))
		.flatMap((group) => places(branches, tokens, group))
		.flatMap(({ place, title }) => entityAt(text, branches, tokens, place, title, introduced));
	const titled = works.map((work) => workAt(text, words, tokens, work));
	const entities = joined(
		words,
		[...named, ...titled].sort((a, b) => a.start - b.start),
	);
	const described = new Set(entities.flatMap(({ descriptions }) => descriptions.map(({ head }) => head)));
	return entities.filter(
		(entity) => !isCommonOpener(entity, context) && !(entity.generic && described.has(entity.head)),
	);
}

/** "Iodine prevents …" in a text that speaks of iodine. */
function isCommonOpener(entity: Entity, { lowercaseElsewhere }: TextContext): boolean {
	const { from, to, firm, acronym, text, titles, descriptions } = entity;
	if (from > 0 || to > 1 || firm || acronym || titles.length + descriptions.length > 0) return false;
	return lowercaseElsewhere(text.toLowerCase());
}

const noContext: TextContext = { lowercaseElsewhere: () => false, namedElsewhere: () => false };

/** In "Morris, Goscinny and Ann Poe" a name of which nothing is known is what the others are. */
function joined(words: readonly Word[], entities: readonly Entity[]): readonly Entity[] {
	const byHead = new Map(entities.map((entity) => [entity.head, entity]));
	const kinds = new Map<number, Entity["kind"]>();
	for (const { head, kind, firm } of entities) {
		const word = words[head];
		const first = byHead.get(word?.head ?? -1);
		if (word?.deprel !== "conj" || first === undefined) continue;
		if (firm && kind !== "country") kinds.set(first.head, kind);
		else if (first.firm && first.kind !== "country") kinds.set(head, first.kind);
	}
	return entities.map((entity) => {
		const kind = entity.kind === "other" || !entity.firm ? kinds.get(entity.head) : undefined;
		return kind === undefined || entity.acronym || entity.countries.length > 0 ? entity : { ...entity, kind };
	});
}

function entityAt(
	text: string,
	branches: Branches,
	tokens: readonly Token[],
	place: NamePlace,
	title: NamePlace | undefined,
	introduced: readonly Introduced[],
): readonly Entity[] {
	const { words } = branches;
	const name = withNumber(words, place, wordsOf(tokens, place));
	const first = words[place.from];
	const last = words[place.to - 1];
	if (first === undefined || last === undefined || name.length === 0) return [];
	const acronym = name.length === 1 && isAcronym(first.text);
	const countries = countryForms(name, acronym);
	const titles = titlesOf(branches, place, title);
	if (isCurrency(branches, place, countries)) return [];
	const generic = countries.length === 0 && titles.length === 0 && isGeneric(name);
	if (generic && name.every((word) => neverNames.has(word))) return [];
	const descriptions = descriptionsOf(branches, place);
	const age = ageOf(branches, place, descriptions);
	const clues = { words: name, countries, acronym, titles, descriptions, age };
	const { kind, firm, placed } = kindOfEntity(branches, tokens, place, clues);
	const introduction =
		introduced.find(({ at, from, to }) => at >= place.to && overlap(place, { from, to }) > 0) ??
		introduced.find(({ at, from, to }) => at < place.from && overlap(place, { from, to }) > 0);
	return [
		{
			start: first.start,
			end: last.end,
			text: text.slice(first.start, last.end),
			...place,
			kind,
			firm,
			name,
			acronym,
			generic,
			countries,
			placed,
			titles,
			descriptions,
			age,
			introduces: introduction && {
				start: introduction.start,
				end: introduction.end,
				short: introduction.short,
			},
		},
	];
}

function overlap(a: { from: number; to: number }, b: { from: number; to: number }): number {
	return Math.min(a.to, b.to) - Math.max(a.from, b.from);
}

/** "Channel 4" is not "Channel 5". */
function withNumber(
	words: readonly Word[],
	{ from, to }: NamePlace,
	name: readonly string[],
): readonly string[] {
	const last = words[to - 1];
	return name.length > 0 && to - from > 1 && last?.upos === "NUM" && /^\d+$/.test(last.text)
		? [...name, last.text]
		: name;
}

/** "Ministry", "the Bank", "President" alone: they describe. "House" alone is the chamber. */
function isGeneric(name: readonly string[]): boolean {
	const [only = ""] = name;
	if (name.length === 1 && (chambers.has(only) || knownOrganisations.has(only))) return false;
	return name.every(
		(word) =>
			neverNames.has(word) ||
			personTitles.has(word) ||
			titleModifiers.has(word) ||
			(name.length === 1 && (genericHeads.has(word) || organisationNouns.has(word))),
	);
}

/** "US$". */
function isCurrency({ words }: Branches, place: NamePlace, countries: readonly unknown[]): boolean {
	return countries.length > 0 && words[words[place.head]?.head ?? -1]?.upos === "SYM";
}

function workAt(text: string, words: readonly Word[], tokens: readonly Token[], work: NamePlace): Entity {
	const start = words[work.from]?.start ?? 0;
	const end = words[work.to - 1]?.end ?? start;
	return {
		start,
		end,
		text: text.slice(start, end),
		...work,
		kind: "work",
		firm: true,
		name: wordsOf(tokens, work),
		acronym: false,
		generic: false,
		countries: [],
		placed: false,
		titles: [],
		descriptions: [],
		age: undefined,
		introduces: undefined,
	};
}

/** A word as the surface rules of names see it. */
function tokenOf({ text, start, end, upos }: Word): Token {
	const norm = text.toLowerCase();
	const kind =
		upos === "PUNCT"
			? "mark"
			: /^[\p{L}\p{M}]/u.test(text)
				? "word"
				: /^\p{N}/u.test(text)
					? "number"
					: "mark";
	return {
		start,
		end,
		text,
		kind,
		norm,
		term: norm,
		content: upos !== "PUNCT",
		capital: isCapital(text),
	};
}
