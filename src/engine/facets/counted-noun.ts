import { agentlikeThings, countedPlurals, nounEnds, nounSkips, personNouns } from "../data/counted-nouns.ts";
import { irregularForms, irregularPasts } from "../data/irregular-forms.ts";
import { cardinals, magnitudes, ordinals, tens } from "../data/number-words.ts";
import { firstFrom } from "../spans.ts";
import { americanSpelling, stem } from "../stem.ts";
import type { Token } from "../tokens.ts";
import { afterHyphen, wordAt } from "./token-at.ts";

/** The noun phrase behind a figure. */
export interface CountedNoun {
	/** Its head in the singular; null when the figure stands alone ("killed 46"). */
	readonly head: string | null;
	/** Stems of its words. */
	readonly stems: readonly string[];
	/** Index after its head. */
	readonly next: number;
}

const LONGEST = 4;

/** The thing counted by a figure that ends before token `at`: its head is looked for past adjectives and "of the". */
export function countedNoun(tokens: readonly Token[], at: number): CountedNoun {
	const joined = afterHyphen(tokens, at) > at;
	const filled = pastFillers(tokens, afterHyphen(tokens, at));
	// "Two of the ten wells".
	const whole = filled > at && !joined && isNumberWord(wordAt(tokens, filled));
	const run = contentRun(tokens, whole ? filled + 1 : filled);
	return nounOf(tokens, run, headOffset(run, joined), at);
}

/** The thing ranked by an ordinal that ends before token `at`: the first name or common noun phrase behind it. */
export function rankedNoun(tokens: readonly Token[], at: number): CountedNoun {
	const run = contentRun(tokens, pastFillers(tokens, afterHyphen(tokens, at)));
	const capital = run[0]?.capital === true;
	const turn = run.findIndex((token) => token.capital !== capital);
	const alike = turn < 0 ? run : run.slice(0, turn);
	return nounOf(tokens, alike, capital ? alike.length - 1 : headOffset(alike, false), at);
}

function nounOf(
	tokens: readonly Token[],
	run: readonly Token[],
	offset: number | undefined,
	at: number,
): CountedNoun {
	const words = offset === undefined ? [] : run.slice(0, offset + 1);
	const last = words.at(-1);
	if (last === undefined) return { head: null, stems: [], next: at };
	return {
		head: singular(last.norm),
		stems: words.map((token) => token.term),
		next: firstFrom(tokens, last.start) + 1,
	};
}

function pastFillers(tokens: readonly Token[], at: number): number {
	let index = at;
	// "7 million the year before": an article behind a figure opens another phrase; "half the men".
	const before = tokens[at - 1];
	const figure = before !== undefined && (before.kind === "number" || magnitudes.has(before.norm));
	if (figure && wordAt(tokens, at) === "the") return at;
	while (nounSkips.has(wordAt(tokens, index))) index++;
	return index;
}

/** Up to four words on, hyphens left out, ending at any mark, function word, figure or verb in the past. */
function contentRun(tokens: readonly Token[], start: number): readonly Token[] {
	const run: Token[] = [];
	for (let at = start; run.length < LONGEST; at++) {
		const compound = run.length > 0 && afterHyphen(tokens, at) > at;
		if (compound) at++;
		const token = tokens[at];
		if (token === undefined || token.kind !== "word" || !token.content || isNumberWord(token.norm)) break;
		if (compound) {
			run.push(token);
			continue;
		}
		if (irregularPasts.has(token.norm) || nounEnds.has(token.norm)) break;
		run.push(token);
	}
	return run;
}

function isNumberWord(word: string): boolean {
	return cardinals.has(word) || tens.has(word) || magnitudes.has(word) || ordinals.has(word);
}

/** The first plural; behind a hyphen ("five-member") the first word; else what stands before a participle or the end. */
function headOffset(run: readonly Token[], joined: boolean): number | undefined {
	if (run.length === 0) return undefined;
	if (joined) return 0;
	const plurals = run.flatMap((token, at) => (isPlural(token.norm) ? [at] : []));
	// "Two United Nations peacekeepers".
	const plain = plurals.find((at) => run[0]?.capital === true && run[at]?.capital === false);
	const plural = plain ?? plurals[0] ?? -1;
	if (plural >= 0) return plural;
	const participle = run.findIndex((token, i) => i > 0 && /(?:ed|ing)$/.test(token.norm));
	if (/(?:ed|ing)$/.test(run[0]?.norm ?? "")) return undefined;
	return participle > 0 ? participle - 1 : run.length - 1;
}

/** Whether a word in lower case has the form of a plural. */
export function isPlural(word: string): boolean {
	return countedPlurals.has(word) || (word.length > 3 && /[^suia'’]s$/.test(word));
}

function singular(word: string): string {
	const base = americanSpelling(word.replace(/['’]s?$/, ""));
	const known = irregularForms.get(base);
	if (known !== undefined) return known;
	if (/(?:ss|us|is)$/.test(base)) return base;
	return base
		.replace(/ies$/, "y")
		.replace(/(x|ch|sh|ss)es$/, "$1")
		.replace(/([^s])s$/, "$1");
}

/** Whether two nouns are forms of one word. */
export function sameNoun(a: string, b: string): boolean {
	return a === b || stem(a) === stem(b);
}

/** Whether a noun names people: by the list, or by the endings of agents and members ("villager", "migrant"). */
export function isPerson(noun: string): boolean {
	if (personNouns.has(noun)) return true;
	if (/(?:ment|[^t]ness)$/.test(noun) || agentlikeThings.has(noun)) return false;
	return /(?:[^aeiou]er|or|ist|ian|ee|ant|ent|man|ess|an)$/.test(noun);
}
