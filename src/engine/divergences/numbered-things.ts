// "Phase 3" for "phase 2", "Route 61" for "Route 66": a thing that is told by its number. Gates, in order: the number is
// no amount; a passage that carries the claim has the thing with another number, and a word beside it is the same; no
// passage of the articles has it with the claim's number, and the claim does not have the source's.

import { cardinals, tens } from "../data/number-words.ts";
import { numberedNames } from "../data/numbered-names.ts";
import { wordSet } from "../data/word-set.ts";
import type { Span } from "../model.ts";
import type { Passage } from "../passages.ts";
import { overlaps } from "../spans.ts";
import type { Token } from "../tokens.ts";
import type { Comparator, Comparison } from "./comparison.ts";
import { type Divergence, placeIn, sideIn } from "./divergence.ts";
import { articlePassages } from "./passages-of-event.ts";

/** A noun with the number that tells which one it is. */
interface Numbered extends Span {
	readonly noun: string;
	readonly number: string;
	/** Terms of the words of content before and behind it. */
	readonly before: string | undefined;
	readonly after: string | undefined;
	/** Terms of the two words directly behind the number of a "No."; "" for another noun. */
	readonly kind: string;
}

/** Of things of these kinds a higher number is more. */
const GRADES = wordSet("level category cat grade stage tier class phase");
/** "No. 2" may be number two of anything, but for "the No. 2 cello section"; "goal 3" and "test 1" are counted. */
const LOOSE = wordSet("no nos number goal world test game match point item set page pp figure fig");
/** "Group F", "Hall C". */
const LETTERED = wordSet("group hall gate block section terminal");
const ROMAN: ReadonlyMap<string, string> = new Map(
	"I II III IV V VI VII VIII IX X".split(" ").map((numeral, at) => [numeral, String(at + 1)]),
);

/** `who/entity`, of grades `quantity/value`: the same kind of thing with another number. */
export const numberedThings: Comparator = (comparison) => {
	const { claim, closest, carriers, reading } = comparison;
	const ours = numberedIn(claim.tokens).filter(
		(one) => isNoun(one, comparison) && !reading.quantities.some((quantity) => overlaps(quantity, one)),
	);
	for (const one of ours) {
		if (isSaid(one, comparison)) continue;
		for (const { passage } of [closest, ...carriers]) {
			const other = otherOf(one, passage);
			const isOurs = ours.some(({ noun, number }) => noun === one.noun && number === other?.number);
			if (other !== undefined && !isOurs) return [divergence(one, other, passage, comparison)];
		}
	}
	return [];
};

function divergence(one: Numbered, other: Numbered, passage: Passage, { draft }: Comparison): Divergence {
	return {
		type: GRADES.has(one.noun) ? "quantity/value" : "who/entity",
		direction: "different",
		relation: "incompatible",
		confidence: 0.8,
		draft: sideIn(draft.text, one),
		source: placeIn(passage, other),
	};
}

/** "They plan 4 schools". */
function isNoun({ start }: Numbered, { reading }: Comparison): boolean {
	const word = reading.words.find((one) => one.start === start);
	return word !== undefined && /^(?:NOUN|PROPN)$/.test(word.upos);
}

function numberedIn(tokens: readonly Token[]): readonly Numbered[] {
	return tokens.flatMap((token, at): readonly Numbered[] => {
		const noun = token.norm;
		const place = noun === "no" && tokens[at + 1]?.text === "." ? at + 2 : at + 1;
		const next = tokens[place];
		const letter = next && letterOf(noun, next);
		const number = letter ?? (next && numberOf(next));
		if (next === undefined || number === undefined) return [];
		const kind = noun === "no" ? kindBehind(tokens, place + 1) : "";
		const named = (numberedNames.has(noun) && !LOOSE.has(noun)) || letter !== undefined;
		if (token.kind !== "word" || !(named || kind !== "")) return [];
		const content = ({ kind, content }: Token) => kind !== "mark" && content;
		return [
			{
				...{ noun, number, kind, start: token.start, end: next.end },
				before: tokens.slice(0, at).findLast(content)?.term,
				after: tokens.slice(place + 1).find(content)?.term,
			},
		];
	});
}

function letterOf(noun: string, { text }: Token): string | undefined {
	return LETTERED.has(noun) && /^[A-H]$/.test(text) ? text : undefined;
}

function numberOf({ kind, norm, text }: Token): string | undefined {
	if (kind === "number") return /^\d{1,5}$/.test(norm) ? String(Number(norm)) : undefined;
	const value = cardinals.get(norm) ?? tens.get(norm);
	return value === undefined ? ROMAN.get(text) : String(value);
}

/** The thing of the same kind in the passage that stands among the same words. */
function otherOf(one: Numbered, passage: Passage): Numbered | undefined {
	return numberedIn(passage.tokens).find(
		({ noun, kind, before, after }) =>
			noun === one.noun &&
			kind === one.kind &&
			(kind !== "" ||
				(before !== undefined && before === one.before) ||
				(after !== undefined && after === one.after)),
	);
}

/** "Cello section" behind "No. 2"; "" where a word of the two says nothing. */
function kindBehind(tokens: readonly Token[], at: number): string {
	const words = tokens.slice(at, at + 2);
	return words.length === 2 &&
		words.every(({ kind, content, capital }) => kind === "word" && content && !capital)
		? words.map(({ term }) => term).join(" ")
		: "";
}

function isSaid({ noun, number }: Numbered, comparison: Comparison): boolean {
	return articlePassages(comparison).some((passage) =>
		numberedIn(passage.tokens).some((other) => other.noun === noun && other.number === number),
	);
}
