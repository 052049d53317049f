// A part of a group that the source counts, and the draft takes for the whole: "60 of its 90 workers", "one of the two
// sets", "seven of them", "most of which", and in the draft "all its workers", "both sets", "all".
import { cardinals } from "../data/number-words.ts";
import type { Passage } from "../passages.ts";
import type { Reading } from "../reading.ts";
import { isBelow } from "../syntax/below.ts";
import type { Token } from "../tokens.ts";
import type { Comparator, Comparison } from "./comparison.ts";
import { type Divergence, placeIn, sideIn } from "./divergence.ts";

/** Words that take the whole. */
const WHOLE = /^(?:all|both|every|each)$/;
/** Before them they take less: "not all", "nearly all", "all but". */
const LESS = /^(?:not|almost|nearly|virtually|practically|but|except|above|after|at|in|most)$/;
/** Words for a part, beside numbers. */
const PART = /^(?:most|many|some|several|few|half|one|none|neither)$/;
const FRACTION = /^(?:half|halves|thirds?|quarters?|fifths?|sixths?|eighths?|tenths?|percent|cent|%)$/;
const ANAPHOR = /^(?:them|these|those|which|whom)$/;
const OF_THOSE = /^(?:the|its|their|his|her|our|these|those|usual|total|some)$/;
/** How far behind the word of the whole its noun may stand. */
const NOUN_WITHIN = 5;
/** So much of what the claim says of the whole must stand in the clause of the part. */
const SAID_OF_IT = 0.6;

interface Part {
	readonly from: number;
	readonly to: number;
	/** Term of the noun of the group; undefined for "of them". */
	readonly group: string | undefined;
	/** "About 200 workers": what it is a part of is not said. */
	readonly bare: boolean;
}

/** scope/superlative: "all its 90 workers" for "60 of its 90 workers". */
export const wholeForPart: Comparator = (comparison) => {
	const { claim, closest, reading } = comparison;
	const { tokens } = claim;
	const at = tokens.findIndex(({ norm }) => WHOLE.test(norm));
	if (at < 0 || LESS.test(tokens[at - 1]?.norm ?? "") || LESS.test(tokens[at + 1]?.norm ?? "")) return [];
	const { passage } = closest;
	const parts = partsIn(passage.tokens);
	if (parts.length === 0 || takesWhole(comparison, passage)) return [];
	const end = nounBehind(reading, tokens, at);
	if (end === undefined) return [];
	const part = parts.find((one) => isOfThat(comparison, passage, at, end, one));
	return part === undefined ? [] : [divergence(comparison, passage, [at, end], part)];
};

/** The noun of the group behind "all": "all of the twelve new midwives"; its place. */
function nounBehind({ words }: Reading, tokens: readonly Token[], at: number): number | undefined {
	const those = tokens[at + 1]?.norm === "of" ? at + 2 : at + 1;
	if (thoseAt(tokens, those) !== undefined) return those + 1;
	const noun = words.find(
		({ upos, deprel, start }) =>
			/^(?:NOUN|PROPN)$/.test(upos) && deprel !== "compound" && start > (tokens[at]?.start ?? 0),
	);
	const end = tokens.findIndex(({ start }) => start === noun?.start);
	return end < 0 || end > at + NOUN_WITHIN ? undefined : end;
}

/** Whether the passage itself takes the whole of something: it may be this. */
function takesWhole({ neighbours }: Comparison, passage: Passage): boolean {
	return [passage, ...neighbours(passage, 1)].some(({ tokens }) =>
		tokens.some(
			({ norm }, at) =>
				WHOLE.test(norm) &&
				norm !== "each" &&
				!/^(?:but|except|bar)$/.test(tokens[at + 1]?.norm ?? "") &&
				!LESS.test(tokens[at - 1]?.norm ?? ""),
		),
	);
}

function partsIn(tokens: readonly Token[]): readonly Part[] {
	return tokens.flatMap(({ norm, kind }, of): readonly Part[] => {
		if (
			isNumber(tokens[of]) &&
			tokens[of + 1]?.content === true &&
			!OF_THOSE.test(tokens[of - 1]?.norm ?? "")
		)
			return [{ from: of, to: of + 1, group: tokens[of + 1]?.term, bare: true }];
		if (norm !== "of" || kind !== "word") return [];
		const part = tokens[of - 1];
		if (part === undefined || !(isNumber(part) || PART.test(part.norm) || FRACTION.test(part.norm)))
			return [];
		const described = thoseAt(tokens, of + 1);
		if (described !== undefined) return [{ from: of - 1, to: of + 3, group: described.term, bare: false }];
		if (ANAPHOR.test(tokens[of + 1]?.norm ?? ""))
			return [{ from: of - 1, to: of + 1, group: undefined, bare: false }];
		let to = of + 1;
		while (OF_THOSE.test(tokens[to]?.norm ?? "")) to++;
		if (to === of + 1) return [];
		while (isNumber(tokens[to])) to++;
		const group = tokens[to];
		return group?.content === true ? [{ from: of - 1, to, group: group.term, bare: false }] : [];
	});
}

/** "Rescued" of "those rescued": the word that tells who they are. */
function thoseAt(tokens: readonly Token[], at: number): Token | undefined {
	const next = tokens[at + 1];
	return tokens[at]?.norm === "those" && next?.content === true ? next : undefined;
}

function isNumber(token: Token | undefined): boolean {
	return token !== undefined && (token.kind === "number" || cardinals.has(token.norm));
}

/** Whether the part is one of the claim's group, and the claim says of the whole what the source says of the part. */
function isOfThat(
	{ claim, reading }: Comparison,
	passage: Passage,
	at: number,
	end: number,
	part: Part,
): boolean {
	const { tokens } = claim;
	const group = tokens.slice(at + 1, end + 1).filter(({ content }) => content);
	const terms = new Set(group.map(({ term }) => term));
	if (part.group !== undefined && !terms.has(part.group)) return false;
	// "All nine paintings" are the nine of the 24.
	const counted = tokens.slice(at + 1, end).some(({ norm }) => norm === passage.tokens[part.from]?.norm);
	if (counted || (part.bare && !tokens.slice(at + 1, end).some(isNumber))) return false;
	const clause = clauseOf(passage.tokens, part);
	const told = new Set(clause.filter(({ content }) => content).map(({ term }) => term));
	const ofGroup = belowNoun(reading, tokens[end]);
	const rest = tokens.filter(
		({ content, term, start }, i) =>
			content && (i < at || i > end) && !terms.has(term) && !ofGroup.has(start),
	);
	const shared = rest.filter(({ term }) => told.has(term)).length;
	return shared > 0 && shared >= SAID_OF_IT * rest.length;
}

/** Where the words start that only tell which group it is: "all members of the panel". */
function belowNoun({ words }: Reading, noun: Token | undefined): ReadonlySet<number> {
	const top = words.findIndex(({ start }) => start === noun?.start);
	return new Set(words.flatMap(({ start }, at) => (isBelow(words, at, top) ? [start] : [])));
}

/** What stands around the part between two marks. */
function clauseOf(tokens: readonly Token[], { from, to }: Part): readonly Token[] {
	const isMark = ({ text }: Token) => /^[,;:–—()]$/.test(text);
	const start = tokens.slice(0, from).findLastIndex(isMark) + 1;
	const length = tokens.slice(to).findIndex(isMark);
	return tokens.slice(start, length < 0 ? tokens.length : to + length);
}

function divergence(
	{ claim, draft }: Comparison,
	passage: Passage,
	[at, end]: readonly [number, number],
	{ from, to }: Part,
): Divergence {
	const own = { start: claim.tokens[at]?.start ?? 0, end: claim.tokens[end]?.end ?? 0 };
	const other = { start: passage.tokens[from]?.start ?? 0, end: passage.tokens[to]?.end ?? 0 };
	return {
		type: "scope/superlative",
		direction: "stronger",
		relation: "incompatible",
		confidence: 0.8,
		draft: sideIn(draft.text, own),
		source: placeIn(passage, other),
	};
}
