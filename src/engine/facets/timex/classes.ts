import { cardinals, ordinals, tens } from "../../data/number-words.ts";
import { timexWords } from "../../data/timex-words.ts";
import { readers } from "./class-readers.ts";
import { gluedText } from "./number.ts";
import type { Parts } from "./parts.ts";
import type { Piece } from "./pieces.ts";

/** One way to read a class of the grammar at a piece: what it says and the index after it. */
export interface Reading {
	readonly next: number;
	readonly parts: Parts;
}

interface Phrase {
	readonly rest: readonly string[];
	readonly parts: Parts;
}

/** What can begin with one word: the classes, and the phrases of those that are word lists. */
interface Entry {
	readonly classes: readonly string[];
	readonly phrases: ReadonlyMap<string, readonly Phrase[]>;
}

const NONE: readonly Reading[] = [];

/** All readings of a class at a piece; a phrase and its first words may both be readings. */
export function readClass(name: string, pieces: readonly Piece[], at: number): readonly Reading[] {
	const reader = readers.get(name);
	if (reader) return reader(pieces, at);
	const phrases = entryOf(pieces[at]?.lower ?? "")?.phrases.get(name);
	return phrases === undefined ? NONE : readPhrases(name, phrases, pieces, at);
}

/** The classes that can begin with the word; none for nearly every word of a text. */
export function classesOf(lower: string): readonly string[] {
	return entryOf(lower)?.classes ?? NO_CLASSES;
}

/** Whether the grammar has such a class. */
export function isClass(name: string): boolean {
	return name in wordLists || readers.has(name);
}

function entryOf(lower: string): Entry | undefined {
	const code = lower.charCodeAt(0);
	return code >= 48 && code <= 57 ? figures : lexicon.get(lower);
}

const NO_CLASSES: readonly string[] = [];

const figures: Entry = { classes: [...readers.keys()], phrases: new Map() };

/** Words with which a number, a year, a quarter or a decade can begin. */
const numberWords: readonly string[] = [
	...cardinals.keys(),
	...tens.keys(),
	...ordinals.keys(),
	..."twenties thirties forties fifties sixties seventies eighties nineties".split(" "),
	..."a last latter final q ' ’ ‘".split(" "),
];

/** The lists of the data, and the units once more for the second half of "two years and six months". */
const wordLists: typeof timexWords = {
	...timexWords,
	moreUnits: Object.fromEntries(
		Object.entries({ ...timexWords.unit, ...timexWords.units }).flatMap(([word, { unit }]) =>
			unit === undefined ? [] : [[word, { moreUnit: unit }]],
		),
	),
};

const lexicon: ReadonlyMap<string, Entry> = compiled();

function compiled(): Map<string, Entry> {
	const words = new Map<string, Map<string, Phrase[]>>();
	for (const [name, phrases] of Object.entries(wordLists)) {
		for (const [phrase, parts] of Object.entries(phrases)) {
			const [first = "", ...rest] = phrase.split(" ");
			const classes = words.get(first) ?? new Map<string, Phrase[]>();
			words.set(first, classes.set(name, [...(classes.get(name) ?? []), { rest, parts }]));
		}
	}
	for (const word of numberWords) if (!words.has(word)) words.set(word, new Map());
	const numbers = new Set(numberWords);
	return new Map(
		[...words].map(([word, phrases]) => {
			const classes = [...phrases.keys(), ...(numbers.has(word) ? readers.keys() : [])];
			return [word, { classes, phrases }];
		}),
	);
}

function readPhrases(
	name: string,
	phrases: readonly Phrase[],
	pieces: readonly Piece[],
	at: number,
): readonly Reading[] {
	return phrases.flatMap(({ rest, parts }) => {
		if (rest.some((word, step) => word !== plain(pieces[at + 1 + step]))) return [];
		if ((name === "month" || name === "weekday") && !isName(pieces[at])) return [];
		return [{ next: afterStop(name, pieces, at + 1 + rest.length), parts }];
	});
}

function plain(piece: Piece | undefined): string | undefined {
	return piece?.lower === "’" ? "'" : piece?.lower;
}

const CAPITALISED = /^(?:may|march|mar|august|sun|sat|jan|dec|wed|mon|sep|thu|fri)$/;

/** Names that are also words count only with a capital. */
function isName(piece: Piece | undefined): boolean {
	return piece !== undefined && (piece.text !== piece.lower || !CAPITALISED.test(piece.lower));
}

/** "Sept." takes its stop along. */
function afterStop(name: string, pieces: readonly Piece[], next: number): number {
	if (name !== "month" && name !== "weekday") return next;
	const word = pieces[next - 1]?.lower ?? "";
	const short = word.length < 6 && !/^(?:may|june|july|march|april)$/.test(word) && !word.endsWith("day");
	return short && gluedText(pieces, next) === "." ? next + 1 : next;
}
