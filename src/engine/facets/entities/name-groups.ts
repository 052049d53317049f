// The words of one name, by the tree: a proper noun with what belongs inside the name. Runs of capitals cannot tell
// "Bank of England governor Andrew Bailey" (a body, a title and a person) from one long name.
import { countryForms } from "../../countries.ts";
import { bodyNameWords, openers, topics } from "../../data/entity-nouns.ts";
import {
	bodiesFor,
	eventWords,
	genericHeads,
	legalSuffixes,
	organisationWords,
	personTitles,
	placeWords,
	titleModifiers,
	titleObjects,
} from "../../data/name-words.ts";
import { foldName, isShouted } from "../../spelling.ts";
import type { Word } from "../../syntax/tree.ts";
import { isCapital } from "../../tokens.ts";
import { type Branches, childOf, headIn } from "./branches.ts";
import { isGivenName } from "./given-name.ts";
import { isCountryAdjective, isNameWord } from "./name-word.ts";

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
	return [...groups.values()]
		.flatMap((group) => contiguous(branches, tops, group))
		.sort((a, b) => a.from - b.from);
}

/** The groups with those that a short form spells made one: "Society for the Care of Animals (SCA)". */
export function withIntroduced(
	groups: readonly NameGroup[],
	introduced: readonly { readonly from: number; readonly to: number }[],
): readonly NameGroup[] {
	let found = groups;
	for (const { from, to } of introduced) {
		const inside = found.filter((group) => group.from < to && group.to > from);
		const [first] = inside;
		if (first === undefined || inside.some((group) => group.from < from || group.to > to)) continue;
		const one = { head: first.head, from: Math.min(from, first.from), to };
		found = found.flatMap((group) => (group === first ? [one] : inside.includes(group) ? [] : [group]));
	}
	return found;
}

/** Climbs to the word that heads the name, and notes it for every word on the way; -2 marks a word on the way. */
function topOf(branches: Branches, tops: number[], start: number): number {
	const path: number[] = [];
	let at = start;
	while ((tops[at] ?? -1) === -1) {
		path.push(at);
		tops[at] = -2;
		const head = headInName(branches, at);
		if (head < 0 || tops[head] === -2) break;
		at = head;
	}
	const known = tops[at] ?? -2;
	const top = known >= 0 ? known : at;
	for (const step of path) tops[step] = top;
	return top;
}

/**
 * The word of the same name that a word belongs to, or -1: its head in the tree, or the word before it where the tree
 * hangs both on one noun ("interviewee David Titley"), or where the surface leaves no doubt ("Bank of England").
 */
function headInName(branches: Branches, at: number): number {
	const { words } = branches;
	const head = words[at]?.head ?? -1;
	const before = words[at - 1];
	if (legalSuffixes.has(foldName(words[at]?.text ?? "")) && before?.upos === "PROPN") return at - 1;
	if (isInside(branches, at, head)) return head;
	if (/^(?:flat|compound)$/.test(words[at]?.deprel ?? "") && before?.deprel === words[at]?.deprel)
		if (before?.head === head && isNameWord(before) && !isNameWord(words[head]) && isFlat(words[at]))
			return at - 1;
	return bridgedTo(words, at);
}

function isFlat(word: Word | undefined): boolean {
	return word?.deprel === "flat";
}

/** "Bank of [England]", "Ursula von der [Leyen]": the name word before the small words, or -1. */
function bridgedTo(words: readonly Word[], at: number): number {
	let start = at;
	while (start > at - 4 && isNameWord(words[start - 1]) && isBetween(words[start - 1]?.head, start, at))
		start--;
	let from = start - 1;
	while (from > start - 4 && /^(?:of|the)$/.test(words[from]?.text ?? "")) from--;
	const body = words[from];
	if (
		from < start - 1 &&
		words[from + 1]?.text === "of" &&
		isNameWord(body) &&
		takesOf(foldName(body?.text ?? ""))
	)
		return from;
	from = at - 1;
	while (from > at - 4 && /^\p{Ll}/u.test(words[from]?.text ?? "") && isParticle(words[from])) from--;
	if (from < at - 1) return isNameWord(words[from]) && isCapital(words[from]?.text ?? "") ? from : -1;
	return isSurname(words, at) ? at - 1 : firstTopic(words, at);
}

function isBetween(head = -1, from: number, to: number): boolean {
	return head >= from && head <= to;
}

/** "Agnès [Callamard]", whatever the tree makes of it. */
function isSurname(words: readonly Word[], at: number): boolean {
	const given = words[at - 1];
	const word = words[at];
	if (given?.upos !== "PROPN" || word?.upos !== "PROPN" || isCountry(word)) return false;
	return isGivenName(foldName(given.text)) && !organisationWords.has(foldName(word.text));
}

/** "Department of [Health] and Human Services": the ministry goes on when what follows is a topic, too. */
function firstTopic(words: readonly Word[], at: number): number {
	if (isNameWord(words[at + 1])) return -1;
	const last = foldName(words[at]?.text ?? "");
	if (!titleModifiers.has(last) && !titleObjects.has(last) && !topics.has(last)) return -1;
	let from = at;
	while (isNameWord(words[from - 1]) && at - from < 3) from--;
	const ministry = bodiesFor.has(foldName(words[from - 4]?.text ?? "")) && words[from - 3]?.text === "of";
	return ministry && words[from - 1]?.text === "and" && isNameWord(words[from - 2]) ? from - 2 : -1;
}

function isParticle(word: Word | undefined): boolean {
	return /^(?:de|la|le|du|da|do|dos|das|del|della|di|van|von|der|den|ter|ten|bin|ibn|bint|al|el|zu)$/.test(
		word?.text ?? "",
	);
}

/** Bodies, places and events of which one says "of" in the name. */
function takesOf(word: string): boolean {
	return (
		!personTitles.has(word) &&
		(organisationWords.has(word) ||
			bodyNameWords.has(word) ||
			placeWords.has(word) ||
			genericHeads.has(word) ||
			bodiesFor.has(word) ||
			eventWords.has(word))
	);
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
	if (word?.deprel === "nmod:desc" && at > head) return isSuffix(word);
	if (word?.deprel === "nmod:desc" && openers.has(foldName(word.text))) return isNameWord(above);
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
			if (at === head - 1 && isWholeCountry(word, above)) return true;
			return (word.upos === "PROPN" || /^NNPS?$/.test(word.xpos)) && !isForeignModifier(word, above);
		case "nmod":
		case "nmod:of":
			return isOfName(branches, at, head);
		case "nmod:poss":
			return HOUSES.test(foldName(above.text)) && !isCountry(word);
		case "conj":
			return isJointName(branches, at, head);
		case "appos":
		case "list":
		case "parataxis":
		case "nmod:desc":
		case "nmod:unmarked":
		case "vocative":
		case "nsubj":
			return false;
		default:
			// A relation that no name has beside its neighbour: the parser's slip.
			return word.upos === "PROPN" && at === head + 1;
	}
}

/** "European Union", "Soviet Union". */
function isWholeCountry(word: Word, above: Word): boolean {
	return countryForms([foldName(word.text), foldName(above.text)], false).length > 0;
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
	if (preposition === "of") return takesOf(above);
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
		const small = /^(?:ADP|DET|CCONJ|PART|SYM|NUM|X)$/.test(word.upos) || isParticle(word);
		const after = words[to];
		const joint =
			word.text === "," && (after?.deprel === "conj" || legalSuffixes.has(foldName(after?.text ?? "")));
		if (!small && !joint && !/^[-–’'.&/]$/.test(word.text) && !(word.upos === "ADJ" && isCapital(word.text)))
			return false;
	}
	return to - from <= 4;
}
