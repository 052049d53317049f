import { FREQUENT_WORDS } from "./data/frequent-words.ts";

const SAMPLE = 20_000;
const MIN_HITS = 3;
const MIN_SHARE = 0.12;

/**
 * The language of a text as "en", "de", "es", "fr" or "ru", guessed from its most frequent words; null when too
 * few of them are there or two languages are close.
 */
export function guessLanguage(text: string): string | null {
	const words =
		text
			.slice(0, SAMPLE)
			.toLowerCase()
			.match(/\p{L}+/gu) ?? [];
	const hits = FREQUENT_WORDS.map(({ language, words: frequent }) => ({
		language,
		count: words.filter((word) => frequent.has(word)).length,
	})).sort((a, b) => b.count - a.count);
	const [best, second] = hits;
	if (!best || best.count < MIN_HITS || best.count < words.length * MIN_SHARE) return null;
	return best.count > 1.5 * (second?.count ?? 0) ? best.language : null;
}
