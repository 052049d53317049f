import { checksum } from "../checksum.ts";
import type { Forest } from "./forest.ts";
import { SENTENCE_FEATURES } from "./sentence-features.ts";
import { WORD_FEATURES } from "./word-features.ts";

/** The trained trees: is this word unsupported, and is this sentence supported. */
export interface SupportModel {
	readonly words: Forest;
	readonly sentences: Forest;
}

/** "CTSP". */
const MAGIC = 0x50535443;
const VERSION = 2;
/** Magic, version, checksum of all that follows. */
const HEADER = 12;
/** Feature, threshold, and how many nodes on is the one to the right; 0 for a leaf. */
const NODE = 7;

/** The file of a model, the low byte first: each forest's features, bias, number of trees and nodes, roots, nodes. */
export function writeSupportModel({ words, sentences }: SupportModel): Uint8Array {
	const bytes = new Uint8Array(HEADER + sizeOf(words) + sizeOf(sentences));
	const view = new DataView(bytes.buffer);
	view.setUint32(0, MAGIC, true);
	view.setUint32(4, VERSION, true);
	writeForest(view, writeForest(view, HEADER, words), sentences);
	view.setUint32(8, checksum(bytes.subarray(HEADER)), true);
	return bytes;
}

/** Reads what `writeSupportModel` wrote; throws an error that says what is wrong with other bytes. */
export function readSupportModel(bytes: Uint8Array): SupportModel {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	if (bytes.length < HEADER || view.getUint32(0, true) !== MAGIC) throw new Error("not a support model");
	if (view.getUint32(4, true) !== VERSION) throw new Error("a support model of another version");
	if (view.getUint32(8, true) !== checksum(bytes.subarray(HEADER)))
		throw new Error("the checksum does not fit");
	const [words, next] = readForest(view, HEADER);
	const [sentences] = readForest(view, next);
	if (words.features !== WORD_FEATURES.length || sentences.features !== SENTENCE_FEATURES.length)
		throw new Error("a support model for other features; run npm run train:support");
	return { words, sentences };
}

function sizeOf({ roots, feature }: Forest): number {
	return 16 + 4 * roots.length + NODE * feature.length;
}

function writeForest(view: DataView, start: number, forest: Forest): number {
	view.setUint32(start, forest.features, true);
	view.setFloat32(start + 4, forest.bias, true);
	view.setUint32(start + 8, forest.roots.length, true);
	view.setUint32(start + 12, forest.feature.length, true);
	let at = start + 16;
	for (const root of forest.roots) {
		view.setUint32(at, root, true);
		at += 4;
	}
	for (let node = 0; node < forest.feature.length; node++, at += NODE) {
		const feature = forest.feature[node] ?? -1;
		view.setInt8(at, feature);
		view.setFloat32(at + 1, forest.threshold[node] ?? 0, true);
		view.setUint16(at + 5, feature < 0 ? 0 : (forest.right[node] ?? 0) - node, true);
	}
	return at;
}

function readForest(view: DataView, start: number): readonly [Forest, number] {
	const trees = view.getUint32(start + 8, true);
	const nodes = view.getUint32(start + 12, true);
	const first = start + 16 + 4 * trees;
	const at = (node: number, offset: number) => first + NODE * node + offset;
	const forest = {
		features: view.getUint32(start, true),
		bias: view.getFloat32(start + 4, true),
		roots: Uint32Array.from({ length: trees }, (_, tree) => view.getUint32(start + 16 + 4 * tree, true)),
		feature: Int16Array.from({ length: nodes }, (_, node) => view.getInt8(at(node, 0))),
		threshold: Float32Array.from({ length: nodes }, (_, node) => view.getFloat32(at(node, 1), true)),
		right: Uint32Array.from({ length: nodes }, (_, node) => {
			const on = view.getUint16(at(node, 5), true);
			return on === 0 ? 0 : node + on;
		}),
	};
	return [forest, at(nodes, 0)];
}
