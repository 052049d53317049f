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

const Y = 121;

/** Porter's m: the number of vowel–consonant turns. */
function measure(word: string): number {
	let turns = 0;
	let consonant = true;
	for (let i = 0; i < word.length; i++) {
		const letter = word.charCodeAt(i);
		const before: boolean = consonant;
		consonant = letter === Y ? i === 0 || !before : !isVowel(letter);
		if (consonant && !before) turns++;
	}
	return turns;
}

function hasVowel(word: string): boolean {
	for (let i = 0; i < word.length; i++) if (!isConsonant(word, i)) return true;
	return false;
}

function endsDouble(word: string): boolean {
	const last = word.length - 1;
	return last > 0 && word.charAt(last) === word.charAt(last - 1) && isConsonant(word, last);
}

function endsShort(word: string): boolean {
	const last = word.length - 1;
	return (
		last >= 2 &&
		isConsonant(word, last) &&
		!isConsonant(word, last - 1) &&
		isConsonant(word, last - 2) &&
		!/[wxy]$/.test(word)
	);
}

function step1a(word: string): string {
	if (/(?:sse|ie)s$/.test(word)) return word.slice(0, -2);
	return /[^s]s$/.test(word) ? word.slice(0, -1) : word;
}

function step1b(word: string): string {
	if (word.endsWith("eed")) return measure(word.slice(0, -3)) > 0 ? word.slice(0, -1) : word;
	const head = word.replace(/(?:ed|ing)$/, "");
	if (head === word || !hasVowel(head)) return word;
	if (/(?:at|bl|iz)$/.test(head)) return `${head}e`;
	if (endsDouble(head) && !/[lsz]$/.test(head)) return head.slice(0, -1);
	return measure(head) === 1 && endsShort(head) ? `${head}e` : head;
}

function step1c(word: string): string {
	return word.endsWith("y") && hasVowel(word.slice(0, -1)) ? `${word.slice(0, -1)}i` : word;
}

type SuffixRule = readonly [suffix: string, replacement: string];

const STEP2: readonly SuffixRule[] = [
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
];

const STEP3: readonly SuffixRule[] = [
	["icate", "ic"],
	["ative", ""],
	["alize", "al"],
	["iciti", "ic"],
	["ical", "ic"],
	["ful", ""],
	["ness", ""],
];

const STEP4 = /(?:ement|ance|ence|able|ible|ment|(?<=[st])ion|ant|ent|ism|ate|iti|ous|ive|ize|al|er|ic|ou)$/;

function replaceSuffix(word: string, rules: readonly SuffixRule[]): string {
	const last = word.charCodeAt(word.length - 1);
	for (const [suffix, replacement] of rules) {
		if (suffix.charCodeAt(suffix.length - 1) !== last || !word.endsWith(suffix)) continue;
		const head = word.slice(0, -suffix.length);
		return measure(head) > 0 ? head + replacement : word;
	}
	return word;
}

function step2(word: string): string {
	return replaceSuffix(word, STEP2);
}

function step3(word: string): string {
	return replaceSuffix(word, STEP3);
}

function step4(word: string): string {
	const head = word.replace(STEP4, "");
	return measure(head) > 1 ? head : word;
}

function step5(word: string): string {
	let out = word;
	if (out.endsWith("e")) {
		const head = out.slice(0, -1);
		const m = measure(head);
		if (m > 1 || (m === 1 && !endsShort(head))) out = head;
	}
	return out.endsWith("ll") && measure(out) > 1 ? out.slice(0, -1) : out;
}
