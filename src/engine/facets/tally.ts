import { contestWords } from "../data/contest-words.ts";
import type { Span } from "../model.ts";
import type { Sentence } from "../sentences.ts";
import type { Token } from "../tokens.ts";
import { type Numeral, numeralAt } from "./numeral.ts";
import { gluedAt, wordAt } from "./token-at.ts";

/** How a vote or a match ended: "7-2", "412 to 63", "389 in favour and 71 against"; the greater figure first. */
export interface Tally extends Span {
	readonly more: number;
	readonly less: number;
}

/** Words between the two figures of a vote: "23 councillors in favour and 22 against". */
const REACH = 7;

/** The votes and scores of a sentence that speaks of a vote or a match, in order; linear. */
export function talliesOf({ tokens }: Sentence): readonly Tally[] {
	if (!tokens.some(({ norm, term }) => contestWords.has(norm) || contestWords.has(term))) return [];
	const tallies: Tally[] = [];
	for (let at = 0; at < tokens.length; ) {
		const first = countAt(tokens, at);
		const last = first && (secondOf(tokens, first) ?? opposed(tokens, first));
		if (first === undefined || last === undefined) {
			at = first?.next ?? at + 1;
			continue;
		}
		const [start, end] = [tokens[first.first]?.start ?? 0, tokens[last.next - 1]?.end ?? 0];
		const [less, more] = [first.value, last.value].sort((a, b) => a - b);
		tallies.push({ start, end, more: more ?? 0, less: less ?? 0 });
		at = last.next;
	}
	return tallies;
}

function countAt(tokens: readonly Token[], at: number): Numeral | undefined {
	const found = numeralAt(tokens, at);
	return found?.kind === "cardinal" && Number.isInteger(found.value) ? found : undefined;
}

/** The second figure of "7-2", "412 to 63" and "seven votes to two"; not of "2022-23" or "from 10 to 15". */
function secondOf(tokens: readonly Token[], { first, next, value }: Numeral): Numeral | undefined {
	const dash = tokens[next]?.norm === "-" && gluedAt(tokens, next) && gluedAt(tokens, next + 1);
	if (dash) {
		const last = countAt(tokens, next + 1);
		const free = !gluedAt(tokens, first) && (last === undefined || tokens[last.next]?.norm !== "-");
		return free && value < 1000 ? last : undefined;
	}
	const counted = /^(?:votes?|points?|goals?|seats?|sets|games|frames|wickets)$/.test(wordAt(tokens, next));
	const to = next + Number(counted);
	const before = wordAt(tokens, first - 1);
	if (wordAt(tokens, to) !== "to" || before === "from") return undefined;
	const last = countAt(tokens, to + 1);
	// "Votes in 10 to 15 towns" is a range.
	return counted || before === "by" || (last !== undefined && last.value < value) ? last : undefined;
}

/** The second figure of "23 in favour and 22 against", "six for, three against". */
function opposed(tokens: readonly Token[], { next }: Numeral): Numeral | undefined {
	let pro = false;
	for (let at = next; at < Math.min(tokens.length, next + REACH); at++) {
		const word = wordAt(tokens, at);
		if (/^(?:favour|favor|for)$/.test(word)) pro = true;
		const last = countAt(tokens, at);
		if (last === undefined) continue;
		const behind = [wordAt(tokens, last.next), wordAt(tokens, last.next + 1)];
		return pro && behind.some((one) => /^(?:against|opposed)$/.test(one)) ? last : undefined;
	}
	return undefined;
}
