import { FREQUENT_WORDS } from "./data/frequent-words.ts";
import { SCRIPTS } from "./data/scripts.ts";

const SAMPLE = 20_000;
const MIN_HITS = 3;
const MIN_SHARE = 0.12;
const WORD = /\p{L}[\p{L}\p{M}]*/gu;

/**
 * The language of a text as an ISO 639-1 code, guessed from its most frequent words; null when too few of them are
 * there or two languages are close.
 */
export function guessLanguage(text: string): string | null {
	const words = wordsOf(text).map((word) => word.toLowerCase());
	const [best, second] = hitsIn(words);
	if (!best || best.count < MIN_HITS || best.count < words.length * MIN_SHARE) return null;
	return best.count > 1.5 * (second?.count ?? 0) ? best.language : null;
}

/** The fewest frequent words of another language that count on their own. */
const FEW_HITS = 2;
/** So many leave no doubt, whatever else stands there. */
const MANY_HITS = 6;
/** "a", "des", "sera": short words are words of many languages. */
const LONG_WORD = 4;

/**
 * The language that most of a text is written in, also for a few words: "en" where nothing speaks against it, else a
 * BCP 47 tag, "und" with the script ("und-Cyrl") where only that is known. `isEnglish` says of a word in lower case
 * whether English has it.
 */
export function writtenLanguage(text: string, isEnglish: (word: string) => boolean): string {
	const words = plainWords(text);
	const script = otherScript(words);
	const guess = guessLanguage(text);
	if (script !== undefined) return guess === null || isLatin(guess) ? script : guess;
	const hits = hitsIn(words.map((word) => word.toLowerCase()));
	const english = hits.find(({ language }) => language === "en")?.count ?? 0;
	const [other, second] = hits.filter(({ language }) => language !== "en");
	if (other === undefined || other.count < FEW_HITS || other.count <= 1.5 * english)
		return isStrange(words, isEnglish) ? (guess ?? nearest(other, second, english)) : "en";
	const sure = other.count >= MANY_HITS && other.count > 2 * english;
	return sure || !isKnown(words, other.words, isEnglish) ? other.language : "en";
}

/** The language with most hits where one has; the words are none of English. */
function nearest(best: Hits | undefined, second: Hits | undefined, english: number): string {
	const ahead = best !== undefined && best.count > english && best.count > (second?.count ?? 0);
	return ahead ? best.language : "und";
}

/** Without addresses, without the endings of English contractions, and without initials. */
function plainWords(text: string): readonly string[] {
	const bare = text
		.slice(0, SAMPLE)
		.replace(/\S+/g, (run) => (ADDRESS.test(run) ? " " : run))
		.replace(/n['’]t(?!\p{L})/gu, " not ")
		.replace(/['’](?:s|m|d|re|ve|ll)(?!\p{L})/gu, " ");
	return wordsOf(bare).filter((word) => word.length > 1 || word === word.toLowerCase());
}

/** Of a run without spaces. */
const ADDRESS = /[@/]|\p{L}[.:]\p{L}{2}/u;

function wordsOf(text: string): readonly string[] {
	return text.slice(0, SAMPLE).match(WORD) ?? [];
}

interface Hits {
	readonly language: string;
	readonly words: ReadonlySet<string>;
	readonly count: number;
}

/** How many of the words, in lower case, are frequent ones of each language; most first. */
function hitsIn(words: readonly string[]): readonly Hits[] {
	return FREQUENT_WORDS.map(({ language, words: frequent }) => ({
		language,
		words: frequent,
		count: words.filter((word) => frequent.has(word)).length,
	})).sort((a, b) => b.count - a.count);
}

function isLatin(language: string): boolean {
	return language !== "ru";
}

/** The tag of the script, other than Latin, in which at least half of the words are written. */
function otherScript(words: readonly string[]): string | undefined {
	const counts = SCRIPTS.map(({ tag, pattern }) => ({
		tag,
		// Chinese and Japanese write a whole clause as one run.
		count: words.filter((word) => pattern.test(word)).reduce((sum, word) => sum + word.length, 0),
	}));
	const total = words.reduce((sum, word) => sum + word.length, 0);
	const foreign = counts.reduce((sum, { count }) => sum + count, 0);
	if (foreign === 0 || foreign * 2 < total) return undefined;
	return counts.reduce((best, one) => (one.count > best.count ? one : best)).tag;
}

/** Whether most words in lower case are none of English: names alone prove nothing. */
function isStrange(words: readonly string[], isEnglish: (word: string) => boolean): boolean {
	const plain = longWords(words);
	return plain.length >= 3 && plain.filter(isEnglish).length < plain.length * 0.4;
}

/** Whether the words beside the other language's frequent ones are English: "de la Cruz beats …". */
function isKnown(
	words: readonly string[],
	frequent: ReadonlySet<string>,
	isEnglish: (word: string) => boolean,
): boolean {
	const plain = longWords(words).filter((word) => !frequent.has(word));
	return plain.length > 0 && plain.filter(isEnglish).length >= plain.length * 0.6;
}

function longWords(words: readonly string[]): readonly string[] {
	return words.filter((word) => word.length >= LONG_WORD && word === word.toLowerCase());
}
