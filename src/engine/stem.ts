// Inflection and common derivation off: M. F. Porter, "An algorithm for suffix stripping", Program 14(3), 1980,
// steps 1–5, with irregular forms looked up first.
import { irregularForms } from "./data/irregular-forms.ts";

/** The stem of a lower-case word: "delegates" and "delegation" give "deleg". Words of other alphabets are kept. */
export function stem(word: string): string {
	const base = irregularForms.get(word) ?? word;
	if (base.length < 3 || !/^[a-z]+$/.test(base)) return base;
	return step5(step4(step3(step2(step1c(step1b(step1a(base)))))));
}

/** What ends or holds none of these is written alike. */
const MAYBE_BRITISH = /is(?:e[ds]?|ing|ations?)$|our|(?:re|ce|mme)s?$|ll(?:ed|ing|ers?)$/;

/** British spellings as American ones: "organisation" → "organization", "labour" → "labor". */
export function americanSpelling(word: string): string {
	if (word.length < 5 || !MAYBE_BRITISH.test(word)) return word;
	return word
		.replace(/([a-z]{3})is(e|ed|es|ing|ation|ations)$/, (whole, head: string, tail: string) =>
			/(?:prom|exerc|adv|superv|rev|surpr|comprom|enterpr|dev|desp|prec|expert|merchand|telev|prem|no|ra|pra|prai|rai|ari)$/.test(
				head,
			)
				? whole
				: `${head}iz${tail}`,
		)
		.replace(
			/(lab|col|fav|harb|hon|neighb|behavi|rum|hum|vap|arm|end|sav|flav|splend|val|vig|rig)our/,
			"$1or",
		)
		.replace(/^(cent|theat|met|lit|fib|kilomet|millimet|centimet)re(s?)$/, "$1er$2")
		.replace(/^(defen|offen|licen|preten)ce(s?)$/, "$1se$2")
		.replace(/^programme(s?)$/, "program$1")
		.replace(/(trave|cance|labe|mode|signa|fue|leve|tota)ll(ed|ing|er|ers)$/, "$1l$2");
}

function isVowel(letter: number): boolean {
	return letter === 97 || letter === 101 || letter === 105 || letter === 111 || letter === 117;
}

/** A letter that is no vowel, but y only where it begins the word or follows a vowel. */
function isConsonant(word: string, i: number): boolean {
	const letter = word.charCodeAt(i);
	if (letter !== Y) return !isVowel(letter);
	let first = i;
	while (first > 0 && word.charCodeAt(first - 1) === Y) first--;
	// Of several, every other one is a consonant.
	const startsAsOne = first === 0 || isVowel(word.charCodeAt(first - 1));
	return startsAsOne === ((i - first) % 2 === 0);
}

const [D, E, G, L, S, T, W, X, Y, Z] = [100, 101, 103, 108, 115, 116, 119, 120, 121, 122];

/** Porter's m of the first `end` letters: the number of vowel–consonant turns. */
function measure(word: string, end: number): number {
	let turns = 0;
	let consonant = true;
	for (let i = 0; i < end; i++) {
		const letter = word.charCodeAt(i);
		const before: boolean = consonant;
		consonant = letter === Y ? i === 0 || !before : !isVowel(letter);
		if (consonant && !before) turns++;
	}
	return turns;
}

function hasVowel(word: string, end: number): boolean {
	for (let i = 0; i < end; i++) if (!isConsonant(word, i)) return true;
	return false;
}

function endsDouble(word: string): boolean {
	const last = word.length - 1;
	return last > 0 && word.charCodeAt(last) === word.charCodeAt(last - 1) && isConsonant(word, last);
}

/** Whether the first `end` letters end in consonant, vowel, consonant, and that not w, x or y. */
function endsShort(word: string, end: number): boolean {
	const last = end - 1;
	return (
		last >= 2 &&
		isConsonant(word, last) &&
		!isConsonant(word, last - 1) &&
		isConsonant(word, last - 2) &&
		!isOneOf(word.charCodeAt(last), W, X, Y)
	);
}

function isOneOf(letter: number, a: number, b: number, c: number): boolean {
	return letter === a || letter === b || letter === c;
}

function lastOf(word: string): number {
	return word.charCodeAt(word.length - 1);
}

function step1a(word: string): string {
	if (lastOf(word) !== S) return word;
	if (word.endsWith("sses") || word.endsWith("ies")) return word.slice(0, -2);
	return word.charCodeAt(word.length - 2) === S ? word : word.slice(0, -1);
}

function step1b(word: string): string {
	const last = lastOf(word);
	if (last !== D && last !== G) return word;
	if (word.endsWith("eed")) return measure(word, word.length - 3) > 0 ? word.slice(0, -1) : word;
	const end = word.length - (word.endsWith("ed") ? 2 : word.endsWith("ing") ? 3 : 0);
	if (end === word.length || !hasVowel(word, end)) return word;
	const head = word.slice(0, end);
	if (head.endsWith("at") || head.endsWith("bl") || head.endsWith("iz")) return `${head}e`;
	if (endsDouble(head) && !isOneOf(lastOf(head), L, S, Z)) return head.slice(0, -1);
	return measure(head, end) === 1 && endsShort(head, end) ? `${head}e` : head;
}

function step1c(word: string): string {
	return lastOf(word) === Y && hasVowel(word, word.length - 1) ? `${word.slice(0, -1)}i` : word;
}

type SuffixRule = readonly [suffix: string, replacement: string];

/** Suffixes by their last letter, the longest first, so that the first that a word ends with is the one that counts. */
type SuffixRules = ReadonlyMap<number, readonly SuffixRule[]>;

function byLastLetter(rules: readonly SuffixRule[]): SuffixRules {
	const longestFirst = [...rules].sort(([a], [b]) => b.length - a.length);
	const letters = new Set(rules.map(([suffix]) => lastOf(suffix)));
	return new Map(
		[...letters].map((letter) => [letter, longestFirst.filter(([suffix]) => lastOf(suffix) === letter)]),
	);
}

const STEP2 = byLastLetter([
	["ational", "ate"],
	["tional", "tion"],
	["enci", "ence"],
	["anci", "ance"],
	["izer", "ize"],
	["abli", "able"],
	["alli", "al"],
	["entli", "ent"],
	["eli", "e"],
	["ousli", "ous"],
	["ization", "ize"],
	["ation", "ate"],
	["ator", "ate"],
	["alism", "al"],
	["iveness", "ive"],
	["fulness", "ful"],
	["ousness", "ous"],
	["aliti", "al"],
	["iviti", "ive"],
	["biliti", "ble"],
]);

const STEP3 = byLastLetter([
	["icate", "ic"],
	["ative", ""],
	["alize", "al"],
	["iciti", "ic"],
	["ical", "ic"],
	["ful", ""],
	["ness", ""],
]);

const STEP4 = byLastLetter([
	...of(["ement", "ance", "ence", "able", "ible", "ment", "ant", "ent", "ion", "ism", "ate", "iti"]),
	...of(["ous", "ive", "ize", "al", "er", "ic", "ou"]),
]);

function of(suffixes: readonly string[]): readonly SuffixRule[] {
	return suffixes.map((suffix) => [suffix, ""]);
}

/** The word with the suffix replaced that it ends with, where what stands before has a measure above `least`. */
function replaceSuffix(word: string, rules: SuffixRules, least: number): string {
	for (const [suffix, replacement] of rules.get(lastOf(word)) ?? []) {
		if (!word.endsWith(suffix)) continue;
		const end = word.length - suffix.length;
		return measure(word, end) > least ? word.slice(0, end) + replacement : word;
	}
	return word;
}

function step2(word: string): string {
	return replaceSuffix(word, STEP2, 0);
}

function step3(word: string): string {
	return replaceSuffix(word, STEP3, 0);
}

function step4(word: string): string {
	// "-ion" is taken off after s and t alone.
	const before = word.charCodeAt(word.length - 4);
	if (word.endsWith("ion") && before !== S && before !== T) return word;
	return replaceSuffix(word, STEP4, 1);
}

function step5(word: string): string {
	let out = word;
	if (lastOf(out) === E) {
		const end = out.length - 1;
		const m = measure(out, end);
		if (m > 1 || (m === 1 && !endsShort(out, end))) out = out.slice(0, end);
	}
	return out.endsWith("ll") && measure(out, out.length) > 1 ? out.slice(0, -1) : out;
}
