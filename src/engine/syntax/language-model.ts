// The model's file: magic, version, checksum of what follows, length of the header; the header as JSON; then, each on
// a multiple of 4 bytes: the hash of each feature, the feature vectors (a byte a number, a scale a row), the other
// tensors (bfloat16), the model of sentence boundaries. The low byte comes first.

import { checksum } from "../checksum.ts";
import type { Weights } from "./network.ts";
import { layout, type Shape } from "./shape.ts";

/** Everything that training gives. */
export interface LanguageModel {
	readonly weights: Weights;
	/** The hash of the feature of each row of the table. */
	readonly features: Uint32Array;
	readonly upos: readonly string[];
	readonly xpos: readonly string[];
	readonly labels: readonly string[];
	/** What `boundaryModelFrom` reads. */
	readonly boundaries: Uint8Array;
}

interface Header {
	readonly shape: Shape;
	readonly upos: readonly string[];
	readonly xpos: readonly string[];
	readonly labels: readonly string[];
	readonly boundaries: number;
}

/** "CTLM". */
const MAGIC = 0x4d4c5443;
const VERSION = 1;
const FIXED = 16;
/** Steps on either side of zero in a feature vector: four bits, into which the package deflates the byte. */
const STEPS = 7;

/** The file of a model. Numbers are rounded; the same model gives the same bytes. */
export function writeLanguageModel(model: LanguageModel): Uint8Array {
	const { weights, upos, xpos, labels, boundaries } = model;
	const header: Header = { shape: weights.shape, upos, xpos, labels, boundaries: boundaries.length };
	const json = asciiBytes(JSON.stringify(header));
	const width = weights.shape.width * 2;
	const { scales, steps } = quantised(weights.tensors.table ?? new Float32Array(), width);
	const dense = denseNames(weights.shape).map((name) => rounded(weights.tensors[name] ?? new Float32Array()));
	const parts = [
		json,
		bytesOf(model.features),
		bytesOf(scales),
		bytesOf(steps),
		...dense.map(bytesOf),
		boundaries,
	];
	const bytes = new Uint8Array(parts.reduce((sum, part) => sum + whole(part.length), FIXED));
	let at = FIXED;
	for (const part of parts) {
		bytes.set(part, at);
		at += whole(part.length);
	}
	const view = new DataView(bytes.buffer);
	view.setUint32(0, MAGIC, true);
	view.setUint32(4, VERSION, true);
	view.setUint32(12, json.length, true);
	view.setUint32(8, checksumOf(bytes), true);
	return bytes;
}

/** The model in a file; throws an error that says what is wrong with damaged bytes. */
export function readLanguageModel(given: Uint8Array): LanguageModel {
	const bytes = aligned(given);
	const { shape, upos, xpos, labels, boundaries } = headerOf(bytes);
	const width = shape.width * 2;
	let at = FIXED + whole(new DataView(bytes.buffer, bytes.byteOffset).getUint32(12, true));
	const take = (length: number): Uint8Array => {
		if (at + length > bytes.length) throw new Error("language model: the file is cut off");
		const part = bytes.subarray(at, at + length);
		at += whole(length);
		return part;
	};
	const words = (part: Uint8Array) => [part.buffer as ArrayBuffer, part.byteOffset] as const;
	const features = new Uint32Array(...words(take(shape.features * 4)), shape.features);
	const scales = new Float32Array(...words(take(shape.features * 4)), shape.features);
	const steps = new Int8Array(...words(take(shape.features * width)), shape.features * width);
	const tensors: Record<string, Float32Array> = { table: scaled(steps, scales, width) };
	for (const name of denseNames(shape)) {
		const [rows, columns] = layout(shape)[name] ?? [0, 0, 0];
		tensors[name] = widened(new Uint16Array(...words(take(rows * columns * 2)), rows * columns));
	}
	const boundaryBytes = take(boundaries);
	if (at !== bytes.length) throw new Error("language model: bytes after the end");
	return { weights: { shape, tensors }, features, upos, xpos, labels, boundaries: boundaryBytes };
}

/** The same bytes on a multiple of 4, and plain ones: `slice` of Node's Buffer would copy nothing. */
function aligned({ buffer, byteOffset, byteLength }: Uint8Array): Uint8Array {
	const plain = new Uint8Array(buffer, byteOffset, byteLength);
	return byteOffset % 4 === 0 ? plain : plain.slice();
}

function headerOf(bytes: Uint8Array): Header {
	if (bytes.length < FIXED) throw new Error(`language model: only ${bytes.length} bytes long`);
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	if (view.getUint32(0, true) !== MAGIC) throw new Error("language model: not a model file");
	const version = view.getUint32(4, true);
	if (version !== VERSION) throw new Error(`language model: version ${version}, expected ${VERSION}`);
	if (view.getUint32(8, true) !== checksumOf(bytes))
		throw new Error("language model: the checksum does not match");
	const json = bytes.subarray(FIXED, FIXED + view.getUint32(12, true));
	return JSON.parse(String.fromCharCode(...json)) as Header;
}

function denseNames(shape: Shape): readonly string[] {
	return Object.keys(layout(shape)).filter((name) => name !== "table");
}

/** Each row as whole numbers from -STEPS to STEPS, and what one of them is worth. */
function quantised(table: Float32Array, width: number): { scales: Float32Array; steps: Int8Array } {
	const rows = table.length / width;
	const scales = new Float32Array(rows);
	const steps = new Int8Array(table.length);
	for (let row = 0; row < rows; row++) {
		const numbers = table.subarray(row * width, (row + 1) * width);
		const scale = Math.fround(numbers.reduce((most, number) => Math.max(most, Math.abs(number)), 0) / STEPS);
		scales[row] = scale;
		if (scale > 0)
			numbers.forEach((number, i) => {
				steps[row * width + i] = Math.round(number / scale);
			});
	}
	return { scales, steps };
}

function scaled(steps: Int8Array, scales: Float32Array, width: number): Float32Array {
	const table = new Float32Array(steps.length);
	for (let row = 0; row < scales.length; row++) {
		const scale = scales[row] ?? 0;
		for (let i = row * width; i < (row + 1) * width; i++) table[i] = (steps[i] ?? 0) * scale;
	}
	return table;
}

/** The upper half of each float32, rounded: bfloat16. */
function rounded(numbers: Float32Array): Uint16Array {
	const bits = new Uint32Array(numbers.buffer, numbers.byteOffset, numbers.length);
	return Uint16Array.from(bits, (value) => (value + 0x7fff + ((value >>> 16) & 1)) >>> 16);
}

function widened(halves: Uint16Array): Float32Array {
	return new Float32Array(Uint32Array.from(halves, (half) => half << 16).buffer);
}

function bytesOf(numbers: Uint32Array | Float32Array | Int8Array | Uint16Array): Uint8Array {
	return new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength);
}

function asciiBytes(text: string): Uint8Array {
	return Uint8Array.from(text, (character) => character.charCodeAt(0));
}

function whole(length: number): number {
	return (length + 3) & ~3;
}

/** Of all that follows the checksum itself. */
function checksumOf(bytes: Uint8Array): number {
	return checksum(new Uint32Array(bytes.buffer, bytes.byteOffset + 12, (bytes.length - 12) >> 2));
}
