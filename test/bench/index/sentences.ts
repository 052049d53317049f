// The sentences that the contestants index, what they are asked, and how a small corpus becomes a large one.
import { storiesIn } from "../../eval/reuters-stories.ts";

/** The sentences of each article. */
export type Articles = readonly (readonly string[])[];

/** A sentence with words left out and its halves swapped, and the sentence. */
export interface Mangled {
	readonly text: string;
	readonly sentence: string;
}

const QUERIES = 500;
const DROPPED = 0.35;
const LEAST_WORDS = 8;
/** Shorter lines are labels and ends of tables. */
const LEAST_CHARACTERS = 40;

/** The sentences of all stories of Reuters-21578 in a folder, as a plain split gives them. */
export async function articlesIn(folder: string): Promise<Articles> {
	return (await storiesIn(folder)).map(({ body }) =>
		body
			.replace(/\s+/g, " ")
			.split(/(?<=[.!?])\s+(?=[A-Z"])/)
			.filter((sentence) => sentence.length >= LEAST_CHARACTERS),
	);
}

/** Sentences from all over the articles, mangled; the same ones every time. */
export function mangled(articles: Articles): readonly Mangled[] {
	const long = articles.flat().filter((sentence) => sentence.split(" ").length >= LEAST_WORDS);
	const random = randomNumbers(1987);
	return Array.from({ length: Math.min(QUERIES, long.length) }, (_, at) => {
		const sentence = long[Math.floor((at * long.length) / QUERIES)] ?? "";
		return { sentence, text: withoutSome(sentence, random) };
	});
}

/** One sentence mangled; the same way for the same seed. */
export function mangledText(sentence: string, seed: number): string {
	return withoutSome(sentence.replace(/\s+/g, " "), randomNumbers(seed));
}

function withoutSome(sentence: string, random: () => number): string {
	const words = sentence
		.replace(/[.!?]+["'”’)]*$/, "")
		.split(" ")
		.filter(() => random() >= DROPPED);
	const half = words.length >> 1;
	return [...words.slice(half), ...words.slice(0, half)].join(" ");
}

/** So many articles: these ones, then copies of them with other names and numbers, another set for each copy. */
export function grown(articles: Articles, size: number): Articles {
	return Array.from({ length: size }, (_, at) => {
		const article = articles[at % articles.length] ?? [];
		const copy = Math.floor(at / articles.length);
		return copy === 0 ? article : article.map((sentence) => renamed(sentence, copy));
	});
}

/** Words with a capital inside the sentence get other letters, digits other digits; vowels stay vowels. */
export function renamed(sentence: string, copy: number): string {
	return sentence
		.replace(/(?<=[a-z,] )[A-Z][A-Za-z]+/g, (name) =>
			name.replace(/[A-Za-z]/g, (letter) => shifted(letter, copy)),
		)
		.replace(/\d/g, (digit) => String((Number(digit) + copy) % 10));
}

function shifted(letter: string, by: number): string {
	const lower = letter.toLowerCase();
	const row = "aeiou".includes(lower) ? "aeiou" : "bcdfghjklmnpqrstvwxyz";
	const other = row.charAt((row.indexOf(lower) + by) % row.length);
	return letter === lower ? other : other.toUpperCase();
}

/** D. E. Knuth's linear congruential generator of MMIX, cut to 32 bits. */
function randomNumbers(seed: number): () => number {
	let state = seed;
	return () => {
		state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
		return state / 2 ** 32;
	};
}
