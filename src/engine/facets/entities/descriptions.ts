// Titles and descriptions of a name by the tree: what stands before it (nmod:desc, compound), in apposition on either
// side, and what "X is …" or "X, who is …" says of it.

import { eventNouns, openers, organisationNouns, personNouns, placeNouns } from "../../data/entity-nouns.ts";
import { organisationWords, personTitles, titleModifiers, titleObjects } from "../../data/name-words.ts";
import { foldName } from "../../spelling.ts";
import type { Word } from "../../syntax/tree.ts";
import { isCapital } from "../../tokens.ts";
import { type Branches, childOf, childrenOf } from "./branches.ts";
import type { Description } from "./entity.ts";
import { isNameWord } from "./name-word.ts";

/** Words of a name as indexes, half-open, with its head and the word that governs it from outside. */
export interface NamePlace {
	readonly head: number;
	readonly from: number;
	readonly to: number;
}

/** Longer ones tell a story. */
const LONGEST = 30;

/** The titles before a name: "President", "Foreign Minister", "Dr". */
export function titlesOf(
	branches: Branches,
	place: NamePlace,
	before: NamePlace | undefined,
): readonly Description[] {
	const found = beforeName(branches, place).filter((at) => isTitle(branches, at));
	const titles = found.map((at) => spanned(branches, at, branches.left[at] ?? at, branches.right[at] ?? at));
	if (before === undefined || found.some((at) => at >= before.from && at < before.to)) return titles;
	let { from } = before;
	while (from > before.from - 4 && isModifier(branches.words[from - 1])) from--;
	return [...titles, spanned(branches, officeIn(branches.words, before), from, before.to - 1)];
}

/** "former", "acting", "Norwegian" before a title. */
function isModifier(word: Word | undefined): boolean {
	if (word === undefined || !/^(?:ADJ|NOUN|PROPN|ADV)$/.test(word.upos)) return false;
	return titleModifiers.has(foldName(word.text)) || (word.upos === "ADJ" && isNameWord(word));
}

/** "[Secretary] of State", "Prime [Minister]". */
function officeIn(words: readonly Word[], { from, to }: NamePlace): number {
	for (let at = to - 1; at >= from; at--) if (isTitleWord(words[at])) return at;
	return to - 1;
}

/** What the sentence says that a name is. */
export function descriptionsOf(branches: Branches, place: NamePlace): readonly Description[] {
	const { left, right } = branches;
	const found = beforeName(branches, place)
		.filter((at) => !isTitle(branches, at))
		.map((at) => spanned(branches, at, left[at] ?? at, right[at] ?? at));
	const top = topOf(branches.words, place);
	for (const child of appositions(branches, place, top))
		found.push(spanned(branches, child, left[child] ?? child, right[child] ?? child));
	for (const at of new Set([top, ...within(branches, place)])) {
		for (const clause of childrenOf(branches, at, "acl:relcl")) {
			const said = relative(branches, clause);
			if (said !== undefined) found.push(said);
		}
	}
	const governed = governing(branches, place);
	if (governed !== undefined) found.push(governed);
	const heads = new Set<number>();
	return found.filter(({ start, end, head }) => end > start && !heads.has(head) && heads.add(head));
}

/** The describing appositions behind a name: in "Ann Poe and Ida Berg, the mayor" that of Ida Berg only. */
function appositions(branches: Branches, place: NamePlace, top: number): readonly number[] {
	const { words } = branches;
	const above = words[top]?.deprel === "conj" ? words[top].head : -1;
	const own = [...new Set([top, ...within(branches, place)])].flatMap((at) =>
		childrenOf(branches, at, "appos"),
	);
	const lent = above < 0 ? [] : childrenOf(branches, above, "appos");
	return [
		...own.filter((child) => (conjunctBefore(branches, child) ?? top) === top),
		...lent.filter((child) => conjunctBefore(branches, child) === top),
	].filter((child) => child >= place.to && describes(branches, child));
}

/** The joined name that ends straight before the comma of an apposition. */
function conjunctBefore({ words, left }: Branches, child: number): number | undefined {
	let start = left[child] ?? child;
	while (words[start]?.upos === "PUNCT") start++;
	const comma = start - 1;
	let at = comma - 1;
	if (words[comma]?.text !== "," || !isNameWord(words[at])) return undefined;
	for (let step = 0; step < 4 && /^(?:flat|compound)$/.test(words[at]?.deprel ?? ""); step++)
		at = words[at]?.head ?? at;
	return words[at]?.deprel === "conj" ? at : undefined;
}

/** The age beside a name: "X, 45,", "X, aged 45", "the 45-year-old X". */
export function ageOf(
	branches: Branches,
	place: NamePlace,
	descriptions: readonly Description[],
): number | undefined {
	const { words } = branches;
	if (words[place.to]?.text === "," || words[place.to]?.text === "(") {
		const at = words[place.to + 1]?.text === "aged" ? place.to + 2 : place.to + 1;
		const closed = /^(?:[,.;:)]|-RRB-|who|of|and)$/.test(words[at + 1]?.text ?? ".");
		if (closed || at === place.to + 2) return years(words[at]);
	}
	for (const { text } of descriptions) {
		const told = /\b(\d{1,3}) years? old\b/.exec(text)?.[1];
		if (told !== undefined) return Number(told);
	}
	return undefined;
}

function years(word: Word | undefined): number | undefined {
	return word !== undefined && /^\d{1,3}$/.test(word.text) && Number(word.text) < 125
		? Number(word.text)
		: undefined;
}

/** Whether every word of a group belongs to a title: "Prime Minister", "Secretary of State". */
export function areTitles(words: readonly Word[], { from, to }: NamePlace): boolean {
	let office = false;
	for (let at = from; at < to; at++) {
		const word = foldName(words[at]?.text ?? "");
		if (personTitles.has(word)) office = true;
		else if (
			!titleModifiers.has(word) &&
			!titleObjects.has(word) &&
			!/^(?:of|for|the|and|[-.&])?$/.test(word)
		)
			return false;
	}
	return office;
}

/** The words before a name that hang on it or carry it as titles and descriptions do. */
function beforeName(branches: Branches, place: NamePlace): readonly number[] {
	const { words } = branches;
	return within(branches, place).flatMap((at) =>
		(branches.children[at] ?? []).filter((child) => {
			const word = words[child];
			if (word === undefined || child >= place.from) return false;
			if (word.deprel === "nmod:desc") return true;
			if (!/^(?:compound|flat|nmod)$/.test(word.deprel) || word.upos !== "NOUN") return false;
			return personNouns.has(word.lemma) || (child === place.from - 1 && isKnownNoun(word));
		}),
	);
}

function isTitle({ words }: Branches, at: number): boolean {
	const word = words[at];
	if (word === undefined || !isCapital(word.text) || openers.has(foldName(word.text))) return false;
	return personTitles.has(foldName(word.text)) || (word.upos === "PROPN" && word.deprel === "nmod:desc");
}

/** An apposition that says what the thing is, and is not another name for it. */
function describes({ words, children }: Branches, at: number): boolean {
	const word = words[at];
	if (word === undefined) return false;
	if (oneOf(words, at) !== at) return true;
	if (word.deprel === "appos" && children[at]?.some((child) => words[child]?.deprel === "case")) return false;
	if (word.upos === "NOUN") return /\p{L}/u.test(word.text);
	return /^(?:PROPN|ADJ)$/.test(word.upos) && personTitles.has(foldName(word.text));
}

/** "the regulator, Ofcom", "chief executive Ann Poe", "Ofcom is the regulator". */
function governing(branches: Branches, place: NamePlace): Description | undefined {
	const { words, left, right } = branches;
	const top = topOf(words, place);
	const name = words[top];
	const at = name?.head ?? -1;
	const above = words[at];
	if (name === undefined || above === undefined) return undefined;
	if (name.deprel === "appos" && at < place.from && describes(branches, at))
		return spanned(branches, at, left[at] ?? at, Math.min(right[at] ?? at, (left[top] ?? place.from) - 1));
	const beside = besideComma(branches, place);
	if (beside !== undefined) return beside;
	if (
		/^(?:flat|nmod:desc|compound)$/.test(name.deprel) &&
		at < place.from &&
		above.upos === "NOUN" &&
		isBeside(branches, at, place, name.deprel)
	)
		return spanned(branches, at, left[at] ?? at, place.from - 1);
	return (
		(name.deprel === "nsubj" ? predicated(branches, at, place) : undefined) ?? straightBefore(branches, place)
	);
}

/** "storm Odalys", whatever the tree makes of it; but not "the company Poe founded". */
function straightBefore(branches: Branches, place: NamePlace): Description | undefined {
	const { words, left } = branches;
	const at = place.from - 1;
	const noun = words[at];
	if (noun?.upos !== "NOUN" || noun.xpos === "NNS" || isCapital(noun.text) || !isKnownNoun(noun))
		return undefined;
	const subject = words[topOf(words, place)]?.deprel.startsWith("nsubj") === true;
	if (subject && !eventNouns.has(noun.lemma)) return undefined;
	return spanned(branches, at, left[at] ?? at, at);
}

/** "poet Ann Poe" whatever the noun, but only a noun that says what a name is before "storm Odalys". */
function isBeside({ words }: Branches, at: number, { from }: NamePlace, deprel: string): boolean {
	return deprel !== "compound" || (at === from - 1 && isKnownNoun(words[at]));
}

/** The word that carries a name in its sentence: its head, or the title that the parser took for the head. */
function topOf(words: readonly Word[], { head, from }: NamePlace): number {
	let top = head;
	for (let step = 0; step < 3; step++) {
		const word = words[top];
		const above = words[word?.head ?? -1];
		if (word === undefined || above === undefined || !/^(?:flat|compound)$/.test(word.deprel)) break;
		if (word.head >= from || word.head < from - 4 || !isTitleWord(above)) break;
		top = word.head;
	}
	return top;
}

function isTitleWord(word: Word | undefined): boolean {
	return word !== undefined && personTitles.has(foldName(word.text)) && isCapital(word.text);
}

/** "The regulator, Ofcom, said": between commas, whatever the tree makes of it. */
function besideComma(branches: Branches, { from, to }: NamePlace): Description | undefined {
	const { words, left } = branches;
	let start = from;
	while (start > from - 3 && isTitleWord(words[start - 1])) start--;
	let at = start - 2;
	// "its head of mission, Ann Poe": the office, not what it is of.
	while (words[at]?.deprel === "nmod" && (words[at]?.head ?? at) < at) at = words[at]?.head ?? at;
	const noun = words[at];
	if (words[start - 1]?.text !== "," || !/^[,.]$/.test(words[to]?.text ?? ".") || noun === undefined)
		return undefined;
	if (!describes(branches, at) || !isKnownNoun(noun) || noun.xpos === "NNS") return undefined;
	const first = left[at] ?? at;
	const named = words
		.slice(first, at)
		.some((word) => /^(?:DET|PRON)$/.test(word.upos) || word.xpos === "POS");
	return named ? spanned(branches, at, first, start - 2) : undefined;
}

/** "is the mayor of Leeds", unless it is denied, doubted or asked. */
function predicated(branches: Branches, at: number, place: NamePlace): Description | undefined {
	const { words, right } = branches;
	const cop = childOf(branches, at, "cop");
	if (cop === undefined || cop < place.to || !describes(branches, at) || !isKnownNoun(words[at]))
		return undefined;
	const children = branches.children[at] ?? [];
	if (children.some((child) => /^(?:not|n['’]t|never|no|nor)$/.test(words[child]?.text.toLowerCase() ?? "")))
		return undefined;
	if (childOf(branches, at, "aux") !== undefined) return undefined;
	const end = children.find(
		(child) => child > at && /^(?:conj|parataxis|advcl|obl|punct|ccomp|acl)/.test(words[child]?.deprel ?? ""),
	);
	return spanned(
		branches,
		at,
		cop + 1,
		end === undefined ? (right[at] ?? at) : (branches.left[end] ?? end) - 1,
	);
}

/** "who is the mayor of Leeds". */
function relative(branches: Branches, at: number): Description | undefined {
	const { words } = branches;
	const subject = childOf(branches, at, "nsubj");
	if (subject === undefined || !/^(?:who|which|that)$/.test(words[subject]?.lemma ?? "")) return undefined;
	return predicated(branches, at, { head: subject, from: subject, to: subject + 1 });
}

function isKnownNoun(word: Word | undefined): boolean {
	const noun = word?.lemma.toLowerCase() ?? "";
	return (
		personNouns.has(noun) ||
		personTitles.has(noun) ||
		organisationNouns.has(noun) ||
		organisationWords.has(noun) ||
		placeNouns.has(noun) ||
		eventNouns.has(noun)
	);
}

function spanned({ words }: Branches, head: number, first: number, last: number): Description {
	let from = afterCopula(words, head, first);
	if (words[from]?.text === "of" && isNameWord(words[from - 1])) while (isNameWord(words[from - 1])) from--;
	while (words[from]?.deprel === "case" && words[from]?.head === head) from++;
	let to = Math.min(last, from + LONGEST) + 1;
	while (from < to && isTrimmed(words[from])) from++;
	while (to > from && isTrimmed(words[to - 1])) to--;
	if (words[to - 1]?.xpos === "POS") to--;
	const kept = words.slice(from, to);
	return {
		start: kept[0]?.start ?? 0,
		end: kept.at(-1)?.end ?? 0,
		text: kept
			.flatMap((word) => (/[\p{L}\p{N}]/u.test(word.text) && word.xpos !== "POS" ? foldName(word.text) : []))
			.join(" "),
		noun: foldName(words[oneOf(words, head)]?.lemma ?? ""),
		head,
	};
}

/** "one of the [inventors]", "a member of the [board]" stays a member. */
function oneOf(words: readonly Word[], head: number): number {
	if (words[head]?.text.toLowerCase() !== "one" || words[head + 1]?.text !== "of") return head;
	const noun = words.findIndex(
		(word, at) => at > head && at < head + 6 && word.head === head && word.upos === "NOUN",
	);
	return noun < 0 ? head : noun;
}

/** "who is [the head]". */
function afterCopula(words: readonly Word[], head: number, first: number): number {
	for (let at = head - 1; at >= first && at > head - 8; at--)
		if (words[at]?.deprel === "cop" && words[at]?.head === head) return at + 1;
	return first;
}

function isTrimmed(word: Word | undefined): boolean {
	return (
		word === undefined ||
		/^(?:PUNCT|CCONJ)$/.test(word.upos) ||
		/^(?:the|a|an|his|her|its|their|our|my)$/i.test(word.text)
	);
}

function within(branches: Branches, { from, to }: NamePlace): readonly number[] {
	return Array.from({ length: to - from }, (_, at) => from + at).filter((at) =>
		isNameWord(branches.words[at]),
	);
}
