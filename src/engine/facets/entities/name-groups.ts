// The words of one name, by the tree: a proper noun with what belongs inside the name. Runs of capitals cannot tell
// "Bank of England governor Andrew Bailey" (a body, a title and a person) from one long name.
import { countryForms } from "../../countries.ts";
import { bodyNameWords, postNominals } from "../../data/entity-nouns.ts";
import {
	bodiesFor,
	calendarWords,
	eventWords,
	genericHeads,
	legalSuffixes,
	organisationWords,
	personTitles,
	placeWords,
	titleObjects,
} from "../../data/name-words.ts";
import { foldName, isShouted } from "../../spelling.ts";
import type { Word } from "../../syntax/tree.ts";
import { type Branches, childOf } from "./branches.ts";

/** A name as word indexes, half-open, with the word that heads it. */
export interface NameGroup {
	readonly head: number;
	readonly from: number;
	readonly to: number;
}

/** Names longer than this are lists or headlines. */
const LONGEST = 16;
const HOUSES =
	/^(?:college|school|hospital|church|cathedral|university|park|bench|square|place|club|hospice)$/;

/** The names of a sentence in order, titles and offices written with capitals among them. */
export function nameGroups(branches: Branches): readonly NameGroup[] {
	const { words } = branches;
	const tops = words.map(() => -1);
	for (let at = 0; at < words.length; at++) if (isNameWord(words[at])) topOf(branches, tops, at);
	const groups = new Map<number, NameGroup>();
	for (const [at, top] of tops.entries()) {
		if (top < 0) continue;
		const known = groups.get(top);
		groups.set(top, known === undefined ? { head: top, from: at, to: at + 1 } : { ...known, to: at + 1 });
	}
	return [...groups.values()].flatMap((group) => contiguous(branches, tops, group));
}

/** Whether a word is part of a name: a proper noun, or the adjective of a country. */
export function isNameWord(word: Word | undefined): boolean {
	if (word === undefined || !/\p{L}/u.test(word.text)) return false;
	if (word.upos === "PROPN" || /^NNPS?$/.test(word.xpos)) {
		if (calendarWords.has(foldName(word.text))) return word.deprel === "flat";
		if (word.deprel === "appos" && postNominals.has(foldName(word.text))) return false;
		return !/[@/]/.test(word.text);
	}
	return isCountryAdjective(word);
}

/** "Russian", "Chinese": adjectives by the tagger, names by what they say. */
export function isCountryAdjective(word: Word): boolean {
	return (
		(word.upos === "ADJ" || word.upos === "NOUN") &&
		/^\p{Lu}/u.test(word.text) &&
		countryForms([foldName(word.text)], false).length > 0
	);
}

/** Climbs to the word that heads the name, and notes it for every word on the way; -2 marks a word on the way. */
function topOf(branches: Branches, tops: number[], start: number): number {
	const path: number[] = [];
	let at = start;
	while ((tops[at] ?? -1) === -1) {
		path.push(at);
		tops[at] = -2;
		const head = headInName(branches, at);
		if (!isInside(branches, at, head) || tops[head] === -2) break;
		at = head;
	}
	const known = tops[at] ?? -2;
	const top = known >= 0 ? known : at;
	for (const step of path) tops[step] = top;
	return top;
}

/** "interviewee David Titley" hangs both names on the noun: then the second belongs to the first. */
function headInName({ words }: Branches, at: number): number {
	const word = words[at];
	const head = word?.head ?? -1;
	const sibling = words[at - 1];
	if (word?.deprel === "flat" && sibling?.deprel === "flat" && sibling.head === head && isNameWord(sibling))
		return isNameWord(words[head]) ? head : at - 1;
	return head;
}

function isSuffix(word: Word): boolean {
	const suffix = foldName(word.text);
	return legalSuffixes.has(suffix) || /^(?:jr|sr|ii|iii|iv)$/.test(suffix);
}

/** Whether the name at `at` goes on in the name of its head. */
function isInside(branches: Branches, at: number, head: number): boolean {
	const { words } = branches;
	const word = words[at];
	const above = words[head];
	if (word !== undefined && word.deprel === "nmod:desc" && at > head) return isSuffix(word);
	if (word === undefined || above === undefined || !isNameWord(above) || isCountryAdjective(above))
		return false;
	switch (word.deprel) {
		case "flat":
		case "flat:name":
		case "goeswith":
		case "fixed":
			return true;
		case "compound":
		case "amod":
			return (word.upos === "PROPN" || /^NNPS?$/.test(word.xpos)) && !isForeignModifier(word, above);
		case "nmod":
		case "nmod:of":
			return isOfName(branches, at, head);
		case "nmod:poss":
			return HOUSES.test(foldName(above.text)) && !isCountry(word);
		case "conj":
			return isJointName(branches, at, head);
		default:
			return false;
	}
}

/** "US" before "Senate" is part of the name; before "President" it says whose. */
function isForeignModifier(word: Word, above: Word): boolean {
	return isCountry(word) && !organisationWords.has(foldName(above.text)) && above.deprel === "nmod:desc";
}

/** "Bank [of England]", "Ministry [for Health]", "Secretary [of State]". */
function isOfName(branches: Branches, at: number, head: number): boolean {
	const { words } = branches;
	const preposition = words[childOf(branches, at, "case") ?? -1]?.text.toLowerCase();
	const above = foldName(words[head]?.text ?? "");
	if (at < head || at - head > 8) return false;
	if (personTitles.has(above))
		return preposition === "of" && titleObjects.has(foldName(words[at]?.text ?? ""));
	if (preposition === "of")
		return (
			organisationWords.has(above) ||
			bodyNameWords.has(above) ||
			placeWords.has(above) ||
			genericHeads.has(above) ||
			bodiesFor.has(above) ||
			eventWords.has(above) ||
			titleObjects.has(foldName(words[at]?.text ?? ""))
		);
	if (preposition === "for") return bodiesFor.has(above);
	return preposition === "on" && /^(?:council|committee|commission|institute|panel)$/.test(above);
}

/** "Department of Health and [Human Services]", "Marks & [Spencer]"; but "the Bank of England and [Ofcom]". */
function isJointName(branches: Branches, at: number, head: number): boolean {
	const { words } = branches;
	const sign = words[childOf(branches, at, "cc") ?? -1]?.text;
	if (sign === "&") return true;
	const above = words[head];
	if (sign?.toLowerCase() !== "and" || above === undefined || isShouted(words[at]?.text ?? "")) return false;
	if (!/^(?:nmod|compound|amod)$/.test(above.deprel) || isCountry(above)) return false;
	if (above.deprel === "nmod") return isOfName(branches, head, above.head) && !isCountry(words[at]);
	return isNameWord(words[above.head]) && at < above.head;
}

function isCountry(word: Word | undefined): boolean {
	return word !== undefined && countryForms([foldName(word.text)], isShouted(word.text)).length > 0;
}

/** A group without a foreign word in it; one that is interrupted falls into its parts. */
function contiguous(branches: Branches, tops: readonly number[], group: NameGroup): readonly NameGroup[] {
	const parts: NameGroup[] = [];
	let from = group.from;
	let last = group.from;
	for (let at = group.from + 1; at < group.to; at++) {
		if (tops[at] !== group.head) continue;
		if (!isBridged(branches.words, tops, last, at) || at - from >= LONGEST) {
			parts.push({ head: group.head, from, to: last + 1 });
			from = at;
		}
		last = at;
	}
	parts.push({ head: group.head, from, to: last + 1 });
	return parts.map((part) => ({ ...part, head: headIn(branches.words, part, group.head) }));
}

/** Whether only small words and hyphens of the name stand between two of its words. */
function isBridged(words: readonly Word[], tops: readonly number[], from: number, to: number): boolean {
	for (let at = from + 1; at < to; at++) {
		const word = words[at];
		if (word === undefined || (tops[at] ?? -1) >= 0) return false;
		const small = /^(?:ADP|DET|CCONJ|PART|SYM|NUM|X)$/.test(word.upos);
		if (!small && !/^[-–’'.&,/]$/.test(word.text) && !(word.upos === "ADJ" && /^\p{Lu}/u.test(word.text)))
			return false;
	}
	return to - from <= 4;
}

function headIn(words: readonly Word[], { from, to }: NameGroup, head: number): number {
	if (head >= from && head < to) return head;
	for (let at = from; at < to; at++) {
		const above = words[at]?.head ?? -1;
		if (above < from || above >= to) return at;
	}
	return from;
}
