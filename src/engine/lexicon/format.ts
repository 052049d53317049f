// The lexicon's file, in words of 32 bits, the low byte first: magic, version, checksum of all that follows it, total
// length, the sections' lengths; then the sections, each filled up to a whole word with zeros. What is looked up most
// is read where it lies; links are LEB128 varints, seven bits a byte, the low ones first.
import { checksum } from "../checksum.ts";

/** "CTLX". */
const MAGIC = 0x584c5443;
const VERSION = 1;
const CHECKED_FROM = 12;

/** Links between two synsets, or (from `derivation` on) between two senses, by the part WordNet calls a pointer. */
export const LINKS = [
	"hypernym",
	"instance",
	"similar",
	"group",
	"entails",
	"causes",
	"derivation",
	"antonym",
	"pertains",
] as const;

export type LinkKind = (typeof LINKS)[number];

/**
 * The sections, in order. By word, sorted: its length in bytes, its letters, its parts of speech as bits (the high
 * four: when written in lower case), its number of senses. By sense: `synset << 2 | thatClause << 1 | capital` in 32
 * bits, and as varints how often WordNet's texts are tagged with it. By synset its lexicographer file. The irregular
 * forms; the links. The package deflates the letters better than coding shared beginnings would, which would also
 * have to be undone at every start.
 */
const SECTIONS = [
	"lengths",
	"letters",
	"parts",
	"senseCounts",
	"senses",
	"tagCounts",
	"files",
	"exceptions",
	...LINKS,
] as const;

type SectionName = (typeof SECTIONS)[number];
export type Sections = Readonly<Record<SectionName, Uint8Array>>;

const HEADER = 4 * (4 + SECTIONS.length);

/** The file that holds the sections. */
export function writeSections(sections: Sections): Uint8Array {
	const length = SECTIONS.reduce((sum, name) => sum + padded(sections[name].length), HEADER);
	const bytes = new Uint8Array(length);
	const view = new DataView(bytes.buffer);
	let at = HEADER;
	SECTIONS.forEach((name, i) => {
		view.setUint32(16 + 4 * i, sections[name].length, true);
		bytes.set(sections[name], at);
		at += padded(sections[name].length);
	});
	view.setUint32(0, MAGIC, true);
	view.setUint32(4, VERSION, true);
	view.setUint32(12, length, true);
	view.setUint32(8, checksum(readWide(bytes.subarray(CHECKED_FROM))), true);
	return bytes;
}

function padded(length: number): number {
	return (length + 3) & ~3;
}

/** The sections of a file, as views; throws an error that says what is wrong with damaged bytes. */
export function readSections(bytes: Uint8Array): Sections {
	if (bytes.length < HEADER) throw new Error(`lexicon: only ${bytes.length} bytes long`);
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	if (view.getUint32(0, true) !== MAGIC) throw new Error("lexicon: not a lexicon file");
	const version = view.getUint32(4, true);
	if (version !== VERSION) throw new Error(`lexicon: version ${version}, expected ${VERSION}`);
	const length = view.getUint32(12, true);
	if (length !== bytes.length) throw new Error(`lexicon: ${bytes.length} bytes long, expected ${length}`);
	if (view.getUint32(8, true) !== checksum(readWide(bytes.subarray(CHECKED_FROM))))
		throw new Error("lexicon: the checksum does not match");
	const sections: Partial<Record<SectionName, Uint8Array>> = {};
	let at = HEADER;
	SECTIONS.forEach((name, i) => {
		const size = view.getUint32(16 + 4 * i, true);
		if (size > length - at) throw new Error(`lexicon: section ${name} ends after the file`);
		sections[name] = bytes.subarray(at, at + size);
		at += padded(size);
	});
	if (at !== length) throw new Error("lexicon: bytes after the last section");
	return sections as Sections;
}

/** Numbers of 32 bits, where they lie if they are aligned there; all that run JavaScript today put low bytes first. */
export function readWide(bytes: Uint8Array): Uint32Array {
	const aligned = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
	return new Uint32Array(aligned.buffer, aligned.byteOffset, aligned.length >> 2);
}

/** The bytes of numbers of 32 bits. */
export function writeWide(numbers: readonly number[]): Uint8Array {
	return new Uint8Array(Uint32Array.from(numbers).buffer);
}

/** All numbers of a section that `writeNumbers` wrote; throws when its length is another than they take. */
export function readNumbers(bytes: Uint8Array, name: string): Uint32Array {
	if (bytes.length < 4) throw new Error(`lexicon: section ${name} is empty`);
	const count = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true);
	if (count > bytes.length) throw new Error(`lexicon: section ${name} does not hold ${count} numbers`);
	const numbers = new Uint32Array(count);
	let at = 4;
	for (let i = 0; i < count; i++) {
		let byte = bytes[at++] ?? 0;
		let value = byte & 127;
		for (let shift = 7; byte >= 128 && shift < 32; shift += 7) {
			byte = bytes[at++] ?? 0;
			value |= (byte & 127) << shift;
		}
		numbers[i] = value;
	}
	if (at !== bytes.length) throw new Error(`lexicon: section ${name} does not hold ${count} numbers`);
	return numbers;
}

/** Whole numbers from 0 to 2³² - 1: their count in four bytes, then their varints. */
export function writeNumbers(numbers: readonly number[]): Uint8Array {
	const bytes = [0, 8, 16, 24].map((shift) => (numbers.length >>> shift) & 255);
	for (const number of numbers) {
		let rest = number >>> 0;
		while (rest >= 128) {
			bytes.push((rest & 127) | 128);
			rest >>>= 7;
		}
		bytes.push(rest);
	}
	return Uint8Array.from(bytes);
}
