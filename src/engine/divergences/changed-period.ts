// "A month" where the source has "a year" in the same place: of what is paid, of how long something takes, and of how long
// ago it was.
import { cardinals } from "../data/number-words.ts";
import { wordSet } from "../data/word-set.ts";
import type { Token } from "../tokens.ts";
import type { Comparator } from "./comparison.ts";

const UNITS = wordSet("second minute hour day night week fortnight month quarter year decade century");
/** "A year and a half" is more than a year. */
const GOES_ON = /^(?:and|or|old|long)$/;
/** "A year earlier", "a day after" date something. */
const DATING = /^(?:earlier|later|ago|before|after|previously)$/;

interface Period {
	/** Places of the article and the unit. */
	readonly at: number;
	readonly unit: string;
	/** The words directly before, from the next word of content or the figure on. */
	readonly before: string;
	/** Whether it follows a figure and what is counted: "3 million crowns a year". */
	readonly rate: boolean;
	/** The word behind it by which it dates something; "" for none. */
	readonly dating: string;
}

/** time/span, and quantity/scale of a rate: the claim's "a month" stands where the closest passage has "a year". */
export const changedPeriods: Comparator = ({ claim, closest, neighbours, draft }) => {
	const ours = periodsIn(claim.tokens);
	if (ours.length === 0) return [];
	const { passage } = closest;
	return ours.flatMap((own) => {
		const around = [passage, ...neighbours(passage, 1)].flatMap(({ tokens }) => periodsIn(tokens));
		if (around.some(({ unit }) => unit === own.unit)) return [];
		const other = periodsIn(passage.tokens).find(
			({ before, dating }) => before === own.before && dating === own.dating,
		);
		if (other === undefined) return [];
		const span = (tokens: readonly Token[], { at }: Period) => ({
			start: tokens[at]?.start ?? 0,
			end: tokens[at + 1]?.end ?? 0,
		});
		const [here, there] = [span(claim.tokens, own), span(passage.tokens, other)];
		return {
			type: own.rate && other.rate ? "quantity/scale" : "time/span",
			direction: "different",
			relation: "incompatible",
			confidence: 0.85,
			severity: "warning",
			draft: { ...here, value: draft.text.slice(here.start, here.end).toLowerCase() },
			source: { ...there, value: passage.article.text.slice(there.start, there.end).toLowerCase(), passage },
		} as const;
	});
};

function periodsIn(tokens: readonly Token[]): readonly Period[] {
	return tokens.flatMap(({ norm }, at): readonly Period[] => {
		const ago = agoAt(tokens, at);
		if (ago !== undefined) return [ago];
		const unit = tokens[at + 1]?.norm ?? "";
		if (!/^(?:an?|per)$/.test(norm) || !UNITS.has(unit) || GOES_ON.test(tokens[at + 2]?.norm ?? ""))
			return [];
		const from = tokens.slice(0, at).findLastIndex(({ content }) => content);
		if (from < 0) return [];
		const figure = tokens.slice(Math.max(0, from - 2), from + 1).findIndex(({ kind }) => kind === "number");
		const rate = figure >= 0 && from === at - 1;
		const before = tokens
			.slice(rate ? Math.max(0, from - 2) + figure : from, at)
			.map(({ term, norm: form }) => (term === "" ? form : term))
			.join(" ");
		const next = tokens[at + 2]?.norm ?? "";
		return [{ at, unit, before, rate, dating: DATING.test(next) ? next : "" }];
	});
}

/** "Two months ago": as many years ago is another time; the figure stands for what is before. */
function agoAt(tokens: readonly Token[], at: number): Period | undefined {
	const [figure, unit, dating] = tokens.slice(at, at + 3);
	if (figure === undefined || unit === undefined || dating === undefined) return undefined;
	const value = figure.kind === "number" ? figure.norm : cardinals.get(figure.norm)?.toString();
	const single = unit.norm.replace(/ies$/, "y").replace(/s$/, "");
	if (value === undefined || single === unit.norm || !UNITS.has(single) || !DATING.test(dating.norm))
		return undefined;
	return { at, unit: single, before: value, rate: false, dating: dating.norm };
}
