// Compiles WordNet into the sections of the lexicon's file.
import {
	LINKS,
	type LinkKind,
	type Sections,
	writeNumbers,
	writeSections,
	writeWide,
} from "../../src/engine/lexicon/format.ts";
import { writeLinks } from "../../src/engine/lexicon/links.ts";
import { partOfFile } from "../../src/engine/lexicon/tables.ts";
import {
	type Entry,
	PARTS,
	readEntries,
	readExceptions,
	readSynsets,
	readTagged,
	type Synset,
} from "./wordnet.ts";

/** Pointers between synsets that are kept, by WordNet's symbol. */
const SYNSET_LINKS: Readonly<Record<string, LinkKind>> = {
	"@": "hypernym",
	"@i": "instance",
	"&": "similar",
	$: "group",
	"*": "entails",
	">": "causes",
};

/** Pointers between words of synsets that are kept. */
const SENSE_LINKS: Readonly<Record<string, LinkKind>> = {
	"+": "derivation",
	"!": "antonym",
	"\\": "pertains",
};

/** Lexicographer files of animals, persons and plants. */
const [ANIMAL, PERSON, PLANT] = [5, 18, 20];

/** The bytes of the lexicon, made from WordNet's dict folder and a folder with its lists of irregular forms. */
export function compileLexicon(dict: string, exceptions: string): Uint8Array {
	const synsets = kept(PARTS.flatMap((part) => readSynsets(dict, part)));
	const numbers = new Map(synsets.map(({ id }, i) => [id, i]));
	const byId = new Map(synsets.map((synset) => [synset.id, synset]));
	const tagged = readTagged(dict);
	const senses = sensesByWord(
		PARTS.flatMap((part) => readEntries(dict, part, tagged)),
		byId,
	);
	const irregular = PARTS.flatMap((part, i) =>
		readExceptions(exceptions, part).flatMap(([form = "", ...bases]) =>
			bases.filter((base) => senses.has(base) && base !== form).map((base) => ({ form, base, part: i })),
		),
	);
	const words = [...new Set([...senses.keys(), ...irregular.map(({ form }) => form)])].sort(byCodeUnits);
	return writeSections({
		...wordSections(words),
		...senseSections(words, senses, numbers),
		files: Uint8Array.from(synsets, ({ file }) => file),
		exceptions: exceptionSection(words, irregular),
		...linkSections(synsets, numbers, senseNumbers(words, senses)),
	});
}

interface Sense {
	readonly synset: Synset;
	readonly tagged: number;
	/** Written with a capital in every spelling the synset has of it. */
	readonly capital: boolean;
	readonly thatClause: boolean;
}

/**
 * Left out, for size and because news does not use them: the names of biological taxa with all below them, and
 * persons as instances, whose names the draft's own articles tell better.
 */
function kept(synsets: readonly Synset[]): readonly Synset[] {
	const byId = new Map(synsets.map((synset) => [synset.id, synset]));
	const taxa = new Map<string, boolean>();
	const isTaxon = (id: string): boolean => {
		const known = taxa.get(id);
		if (known !== undefined) return known;
		const synset = byId.get(id);
		const found =
			synset !== undefined &&
			(synset.words.includes("taxonomic group") ||
				synset.pointers.some(({ symbol, target }) => symbol.startsWith("@") && isTaxon(target)));
		taxa.set(id, found);
		return found;
	};
	const genera = new Set(
		synsets
			.filter(({ id }) => isTaxon(id))
			.flatMap(({ words }) => words.map((word) => word.replace(/^genus /, ""))),
	);
	return synsets
		.filter(({ id }) => !isTaxon(id))
		.filter(({ file, pointers }) => file !== PERSON || !pointers.some(({ symbol }) => symbol === "@i"))
		.map((synset) => withoutBinomials(synset, genera));
}

/** A synset without "Canis familiaris"; the places of dropped words stay, as pointers count them. */
function withoutBinomials(synset: Synset, genera: ReadonlySet<string>): Synset {
	if (synset.file !== ANIMAL && synset.file !== PLANT) return synset;
	const words = synset.words.map((word) =>
		/^[A-Z][a-z]+ [a-z]/.test(word) && genera.has(word.split(" ")[0] ?? "") ? "" : word,
	);
	return { ...synset, words };
}

function sensesByWord(
	entries: readonly Entry[],
	byId: ReadonlyMap<string, Synset>,
): ReadonlyMap<string, readonly Sense[]> {
	const all = new Map<string, Sense[]>();
	for (const { word, senses } of entries) {
		for (const { synset: id, tagged } of senses) {
			const synset = byId.get(id);
			const spellings = synset?.words.filter((written) => written.toLowerCase() === word) ?? [];
			if (synset === undefined || spellings.length === 0) continue;
			if (!/^[!-~ ]+$/.test(word)) throw new Error(`not ASCII: ${word}`);
			const capital = spellings.every((spelling) => /[A-Z]/.test(spelling));
			const number = synset.words.findIndex((written) => written.toLowerCase() === word) + 1;
			const thatClause = synset.thatClause.some((one) => one === 0 || one === number);
			const others = all.get(word);
			const sense = { synset, tagged, capital, thatClause };
			if (others === undefined) all.set(word, [sense]);
			else others.push(sense);
		}
	}
	return all;
}

function byCodeUnits(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}

function wordSections(words: readonly string[]): Pick<Sections, "lengths" | "letters"> {
	const long = words.find((word) => word.length > 255);
	if (long !== undefined) throw new Error(`too long: ${long}`);
	return {
		lengths: Uint8Array.from(words, (word) => word.length),
		letters: new TextEncoder().encode(words.join("")),
	};
}

function senseSections(
	words: readonly string[],
	senses: ReadonlyMap<string, readonly Sense[]>,
	numbers: ReadonlyMap<string, number>,
): Pick<Sections, "parts" | "senseCounts" | "senses" | "tagCounts"> {
	const lists = words.map((word) => senses.get(word) ?? []);
	const all = lists.flat();
	const token = ({ synset, thatClause, capital }: Sense) =>
		((numbers.get(synset.id) ?? 0) << 2) | (thatClause ? 2 : 0) | (capital ? 1 : 0);
	return {
		parts: Uint8Array.from(lists, partsOf),
		senseCounts: Uint8Array.from(lists, ({ length }) => length),
		senses: writeWide(all.map(token)),
		tagCounts: writeNumbers(all.map(({ tagged }) => tagged)),
	};
}

/** The parts of speech of a word as bits; in the high four bits those it has when written in lower case. */
function partsOf(senses: readonly Sense[]): number {
	return senses.reduce((mask, { synset, capital }) => {
		const part = partOfFile(synset.file);
		return mask | part | (capital ? 0 : part << 4);
	}, 0);
}

/** By "synset id:word", the sense's number: senses are numbered through all words in order. */
function senseNumbers(
	words: readonly string[],
	senses: ReadonlyMap<string, readonly Sense[]>,
): ReadonlyMap<string, number> {
	const keys = words.flatMap((word) => (senses.get(word) ?? []).map(({ synset }) => `${synset.id}:${word}`));
	return new Map(keys.map((key, i) => [key, i]));
}

/** Links from the form's number to the base's, times four, plus the part of speech. */
function exceptionSection(
	words: readonly string[],
	irregular: readonly { readonly form: string; readonly base: string; readonly part: number }[],
): Uint8Array {
	const at = new Map(words.map((word, i) => [word, i]));
	return writeLinks(
		irregular.map(({ form, base, part }) => [at.get(form) ?? 0, (at.get(base) ?? 0) * 4 + part]),
	);
}

function linkSections(
	synsets: readonly Synset[],
	numbers: ReadonlyMap<string, number>,
	senses: ReadonlyMap<string, number>,
): Readonly<Record<LinkKind, Uint8Array>> {
	const byId = new Map(synsets.map((synset) => [synset.id, synset]));
	const links = Object.fromEntries(LINKS.map((kind) => [kind, [] as Link[]])) as Record<LinkKind, Link[]>;
	for (const { id, words, pointers } of synsets) {
		for (const { symbol, target, from, to } of pointers) {
			const ofSynsets = SYNSET_LINKS[symbol];
			if (ofSynsets !== undefined) links[ofSynsets].push(...link(numbers.get(id), numbers.get(target)));
			const ofSenses = SENSE_LINKS[symbol];
			if (ofSenses === undefined) continue;
			const [word = "", other = ""] = [words[from - 1], byId.get(target)?.words[to - 1]];
			const ends = [`${id}:${word.toLowerCase()}`, `${target}:${other.toLowerCase()}`] as const;
			links[ofSenses].push(...link(senses.get(ends[0]), senses.get(ends[1])));
		}
	}
	const sections = LINKS.map((kind) => [kind, writeLinks(links[kind])]);
	return Object.fromEntries(sections) as Record<LinkKind, Uint8Array>;
}

type Link = readonly [from: number, to: number];

/** One link, or none when an end was left out. */
function link(from: number | undefined, to: number | undefined): readonly Link[] {
	return from === undefined || to === undefined ? [] : [[from, to]];
}
