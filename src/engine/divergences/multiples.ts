import { approximators } from "../data/bounds.ts";
import { cardinals } from "../data/number-words.ts";
import { wordSet } from "../data/word-set.ts";
import type { Span } from "../model.ts";
import type { Token } from "../tokens.ts";
import type { Comparator } from "./comparison.ts";
import { passagesAround } from "./passages-around.ts";

/** "twice as much as", "almost three times the permitted amount". */
export interface Multiple extends Span {
	readonly factor: number;
	/** What is measured: "much", "high", "the permitted". */
	readonly measure: string;
	/** The word before that makes it about so much; "" for none. */
	readonly rounding: string;
	/** Terms of what it is compared with: "as in 2019". */
	readonly base: readonly string[];
}

const COVERED = 0.5;

/** quantity/value: how many times as much, where the passage has the same comparison with another factor. */
export const multipleDivergences: Comparator = (comparison) => {
	const { claim, closest } = comparison;
	const [own, ...more] = multiplesIn(claim.tokens);
	if (own === undefined || more.length > 0 || closest.coverage < COVERED) return [];
	const theirs = multiplesIn(closest.passage.tokens).filter(
		(other) => other.measure === own.measure && (other.rounding === own.rounding || isPast(own, other)),
	);
	const [other] = theirs;
	if (other === undefined || theirs.some(({ factor }) => factor === own.factor)) return [];
	// "Half as many in May as in June" and "in June twice as many as in May".
	if (own.factor * other.factor === 1 && haveOtherBases(own, other)) return [];
	const given = passagesAround(comparison).some(({ tokens }) =>
		multiplesIn(tokens).some(({ factor }) => factor === own.factor),
	);
	if (given) return [];
	const value = ({ factor }: Multiple) => `${factor} times`;
	return [
		{
			type: "quantity/value",
			direction: "different",
			relation: "incompatible",
			confidence: 0.8,
			draft: { start: own.start, end: own.end, value: value(own) },
			source: { start: other.start, end: other.end, value: value(other), passage: closest.passage },
		},
	];
};

function haveOtherBases({ base: ours }: Multiple, { base: theirs }: Multiple): boolean {
	return ours.length > 0 && theirs.length > 0 && !ours.some((term) => theirs.includes(term));
}

/** "Three times as many" is said of no less than that, and "more than twice" of less than three times. */
function isPast(own: Multiple, other: Multiple): boolean {
	return own.rounding === "" && other.rounding === "than" && own.factor >= other.factor + 1;
}

const WORDS: ReadonlyMap<string, number> = new Map([
	["twice", 2],
	["thrice", 3],
	["double", 2],
	["triple", 3],
	["half", 0.5],
]);
const ROUNDING: ReadonlySet<string> = new Set([...approximators, ...wordSet("approximately than least to")]);

/** The multiples of a sentence in order. */
export function multiplesIn(tokens: readonly Token[]): readonly Multiple[] {
	return tokens.flatMap((token, at): readonly Multiple[] => {
		const times = tokens[at + 1]?.norm === "times";
		const written =
			cardinals.get(token.norm) ?? (/^\d{1,3}$/.test(token.norm) ? Number(token.norm) : undefined);
		const factor = WORDS.get(token.norm) ?? (times ? written : undefined);
		if (factor === undefined) return [];
		const last = at + (WORDS.has(token.norm) ? 0 : 1);
		const measure = measureAt(tokens, last + 1);
		const before = tokens[at - 1]?.norm ?? "";
		const rounding = ROUNDING.has(before) ? before : "";
		return measure === undefined
			? []
			: [
					{
						...{ factor, measure, rounding, base: baseAfter(tokens, last + 3) },
						...{ start: token.start, end: tokens[last]?.end ?? token.end },
					},
				];
	});
}

const BASE_WITHIN = 6;
const LONGEST_BASE = 4;

/** The terms behind the next "as" or "than". */
function baseAfter(tokens: readonly Token[], from: number): readonly string[] {
	const near = tokens.slice(from, from + BASE_WITHIN);
	const at = near.findIndex(({ norm }) => norm === "as" || norm === "than");
	if (at < 0) return [];
	return tokens
		.slice(from + at + 1, from + at + 1 + LONGEST_BASE)
		.flatMap(({ content, kind, term }) => (content || kind === "number" ? [term] : []));
}

function measureAt(tokens: readonly Token[], at: number): string | undefined {
	const [first, second, third] = [0, 1, 2].map((step) => tokens[at + step]?.norm ?? "");
	// "Half of what had been asked for".
	if (first === "what" || (first === "of" && second === "what")) return "what";
	if (first === "as" && third === "as") return second;
	if (first === "the" && second !== undefined) return `the ${second}`;
	if (first === "as" && /^(?:much|many)$/.test(second ?? "")) return second;
	return undefined;
}
