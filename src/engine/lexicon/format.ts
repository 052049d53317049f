// The lexicon's file, little-endian: magic, version, checksum of all that follows it, total length, the sections'
// lengths, the sections. Numbers in sections are LEB128 varints, seven bits a byte, the low ones first.

/** "CTLX". */
export const MAGIC = 0x584c5443;
export const VERSION = 1;
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
	"participle",
] as const;

export type LinkKind = (typeof LINKS)[number];

/**
 * The sections, in order. Words are sorted and front-coded: letters shared with the word before, letters of its
 * own, those letters. Then by word the number of senses; by sense `synset << 2 | thatClause << 1 | capital`, and
 * how often it is tagged in WordNet's texts; by synset the lexicographer file; irregular forms; the links.
 */
export const SECTIONS = [
	"shared",
	"own",
	"letters",
	"senseCounts",
	"senses",
	"tagCounts",
	"files",
	"exceptions",
	...LINKS,
] as const;

export type SectionName = (typeof SECTIONS)[number];
export type Sections = Readonly<Record<SectionName, Uint8Array>>;

const HEADER = 4 * (4 + SECTIONS.length);

/** The file that holds the sections. */
export function writeSections(sections: Sections): Uint8Array {
	const length = SECTIONS.reduce((sum, name) => sum + sections[name].length, HEADER);
	const bytes = new Uint8Array(length);
	const view = new DataView(bytes.buffer);
	let at = HEADER;
	SECTIONS.forEach((name, i) => {
		view.setUint32(16 + 4 * i, sections[name].length, true);
		bytes.set(sections[name], at);
		at += sections[name].length;
	});
	view.setUint32(0, MAGIC, true);
	view.setUint32(4, VERSION, true);
	view.setUint32(12, length, true);
	view.setUint32(8, checksum(bytes.subarray(CHECKED_FROM)), true);
	return bytes;
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
	if (view.getUint32(8, true) !== checksum(bytes.subarray(CHECKED_FROM)))
		throw new Error("lexicon: the checksum does not match");
	const sections: Partial<Record<SectionName, Uint8Array>> = {};
	let at = HEADER;
	SECTIONS.forEach((name, i) => {
		const end = at + view.getUint32(16 + 4 * i, true);
		if (end > length) throw new Error(`lexicon: section ${name} ends after the file`);
		sections[name] = bytes.subarray(at, end);
		at = end;
	});
	if (at !== length) throw new Error("lexicon: bytes after the last section");
	return sections as Sections;
}

/** FNV-1a of 32-bit words, the last bytes one by one (Fowler, Noll, Vo): damage, not malice. */
function checksum(bytes: Uint8Array): number {
	let hash = 0x811c9dc5;
	const whole = bytes.length - (bytes.length % 4);
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	for (let i = 0; i < whole; i += 4) hash = Math.imul(hash ^ view.getUint32(i, true), 0x01000193);
	for (let i = whole; i < bytes.length; i++) hash = Math.imul(hash ^ (bytes[i] ?? 0), 0x01000193);
	return hash >>> 0;
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
