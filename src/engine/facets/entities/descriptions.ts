// Descriptions of a name by the tree: what stands before it (nmod:desc, compound), in apposition on either side, and
// what "X is …" or "X, who is …" says of it. Where the parser errs, commas and neighbours decide.
import { eventNouns } from "../../data/entity-nouns.ts";
import type { Word } from "../../syntax/tree.ts";
import { isCapital } from "../../tokens.ts";
import { type Branches, childOf, childrenOf } from "./branches.ts";
import {
	describes,
	isKnownNoun,
	isPersonNoun,
	isTitleWord,
	type NamePlace,
	spanned,
	topOf,
	within,
} from "./describing.ts";
import type { Description } from "./entity.ts";
import { isNameWord } from "./name-word.ts";
import { officeGiven } from "./offices.ts";
import { beforeName, isTitle } from "./titles.ts";

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
	const office = officeGiven(branches, place);
	if (office !== undefined) found.push(office);
	const behind = found.length === 0 ? afterComma(branches, place) : undefined;
	if (behind !== undefined) found.push(behind);
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

/** "the regulator, Ofcom", "chief executive Ann Poe", "Ofcom is the regulator". */
function governing(branches: Branches, place: NamePlace): Description | undefined {
	const { words, left, right } = branches;
	const top = topOf(words, place);
	const name = words[top];
	const at = name?.head ?? -1;
	const above = words[at];
	if (name === undefined || above === undefined) return undefined;
	if (name.deprel === "appos" && at < place.from && isOfOffice(branches, at))
		return besideComma(branches, place);
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
	if (noun?.upos !== "NOUN" || noun.xpos === "NNS" || !isKnownNoun(noun)) return undefined;
	// "Coach Ann Poe said": the beginning of a sentence makes a capital of what she is.
	if (isCapital(noun.text) && !(at === 0 && isPersonNoun(noun))) return undefined;
	const top = words[topOf(words, place)];
	const clause = top?.deprel.startsWith("nsubj") === true && top.head !== noun.head;
	if (clause && !eventNouns.has(noun.lemma)) return undefined;
	return spanned(branches, at, left[at] ?? at, at);
}

/** "poet Ann Poe" whatever the noun, but only a noun that says what a name is before "storm Odalys". */
function isBeside({ words }: Branches, at: number, { from }: NamePlace, deprel: string): boolean {
	return deprel !== "compound" || (at === from - 1 && isKnownNoun(words[at]));
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
	let first = left[at] ?? at;
	const owned = words[first - 1]?.xpos === "POS";
	if (owned) first--;
	while (owned && isNameWord(words[first - 1])) first--;
	const named = words
		.slice(first, at)
		.some((word) => /^(?:DET|PRON)$/.test(word.upos) || word.xpos === "POS");
	return named ? spanned(branches, at, first, start - 2) : undefined;
}

/** "mission" in "its head of mission, Ann Poe". */
function isOfOffice({ words }: Branches, at: number): boolean {
	const above = words[words[at]?.head ?? -1];
	return words[at]?.deprel === "nmod" && words[at - 1]?.text === "of" && isPersonNoun(above);
}

/** "Ofgrid, the energy watchdog, …", "Ann Poe, chief executive of Velco, …": between commas, whatever the tree. */
function afterComma(branches: Branches, { to }: NamePlace): Description | undefined {
	const { words } = branches;
	if (words[to]?.text !== ",") return undefined;
	const from = to + 1;
	let at = from;
	const nominal = (word: Word | undefined) =>
		/^(?:DET|ADJ|NOUN)$/.test(word?.upos ?? "") || isKnownNoun(word);
	while (at < from + 7 && nominal(words[at])) at++;
	const noun = at - 1;
	const definite = /^(?:the|a|an|its|their|his|her)$/i.test(words[from]?.text ?? "");
	if (noun < from || !(definite ? isKnownNoun(words[noun]) : isPersonNoun(words[noun]))) return undefined;
	let end = at;
	if (/^(?:of|for|at)$/.test(words[end]?.text ?? ""))
		while (end < at + 10 && /^(?:ADP|DET|ADJ|NOUN|PROPN)$/.test(words[end]?.upos ?? "")) end++;
	const closed = /^[,.]$/.test(words[end]?.text ?? ".") && !/^(?:and|or)$/.test(words[end + 1]?.text ?? "");
	return closed && words[noun]?.xpos !== "NNS" ? spanned(branches, noun, from, end - 1) : undefined;
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
