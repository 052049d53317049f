import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import fc from "fast-check";
import {
	type LanguageModel,
	readLanguageModel,
	writeLanguageModel,
} from "../../../src/engine/syntax/language-model.ts";
import { layout, type Shape } from "../../../src/engine/syntax/shape.ts";

const shape: Shape = {
	features: 5,
	width: 8,
	layers: 1,
	tagLayer: 1,
	arc: 8,
	label: 8,
	upos: 2,
	xpos: 3,
	labels: 3,
};

/** A model whose numbers come from `next`. */
function modelOf(next: () => number): LanguageModel {
	const tensors = Object.fromEntries(
		Object.entries(layout(shape)).map(([name, [rows, columns]]) => [
			name,
			Float32Array.from({ length: rows * columns }, next),
		]),
	);
	return {
		weights: { shape, tensors },
		features: Uint32Array.of(0, 1, 0x7fffffff, 0x80000000, 0xffffffff),
		upos: ["NOUN", "VERB"],
		xpos: ["NN", "VBD", "-LRB-"],
		labels: ["root", "nsubj", "nsubj:pass"],
		boundaries: Uint8Array.of(1, 2, 3),
	};
}

function counting(): () => number {
	let at = 0;
	return () => Math.sin(++at) * 3;
}

const model = modelOf(counting());
const bytes = writeLanguageModel(model);

/** The file with another byte in one place. */
function changed(at: number, value: (old: number) => number): Uint8Array {
	const copy = bytes.slice();
	copy[at] = value(copy[at] ?? 0);
	return copy;
}

describe("language model", () => {
	it("reads what it wrote: names exactly, numbers nearly", () => {
		const read = readLanguageModel(bytes);
		assert.deepEqual(read.weights.shape, shape);
		for (const key of ["upos", "xpos", "labels", "features", "boundaries"] as const)
			assert.deepEqual(read[key], model[key]);
		for (const [name, written] of Object.entries(model.weights.tensors)) {
			const found = read.weights.tensors[name] ?? new Float32Array();
			assert.equal(found.length, written.length, name);
			const allowed = name === "table" ? 3 / 7 / 2 + 1e-6 : 3 / 256;
			written.forEach((number, i) => {
				assert.ok(Math.abs(number - (found[i] ?? Number.NaN)) <= allowed, `${name}[${i}]`);
			});
		}
	});

	it("writes what it read as the same bytes", () => {
		fc.assert(
			fc.property(fc.array(fc.float({ min: -8, max: 8, noNaN: true }), { minLength: 1 }), (numbers) => {
				// Numbers so small that float32 itself has few steps for them change with every rounding.
				const ordinary = numbers.map((number) => (Math.abs(number) < 1e-30 ? 0 : number));
				let at = 0;
				const first = writeLanguageModel(modelOf(() => ordinary[at++ % ordinary.length] ?? 0));
				assert.deepEqual(writeLanguageModel(readLanguageModel(first)), first);
			}),
			{ numRuns: 300 },
		);
	});

	it("is read from any place in a buffer, of Node as well", () => {
		for (const offset of [0, 1, 2, 3, 5]) {
			const wide = new Uint8Array(bytes.length + 10);
			wide.set(bytes, offset);
			const node = Buffer.from(wide.buffer, offset, bytes.length);
			for (const given of [wide.subarray(offset, offset + bytes.length), node])
				assert.deepEqual(readLanguageModel(given), readLanguageModel(bytes));
		}
	});

	it("of zeros is read as zeros", () => {
		const { tensors } = readLanguageModel(writeLanguageModel(modelOf(() => 0))).weights;
		for (const tensor of Object.values(tensors)) assert.ok(tensor.every((number) => number === 0));
	});

	it("that ships has a vector for each feature and a name for each tag", () => {
		const shipped = readLanguageModel(readFileSync(new URL("../../../assets/language.bin", import.meta.url)));
		const { features, upos, xpos, labels } = shipped.weights.shape;
		assert.deepEqual(
			[shipped.features.length, shipped.upos.length, shipped.xpos.length, shipped.labels.length],
			[features, upos, xpos, labels],
		);
		assert.equal(new Set(shipped.features).size, features);
	});
});

describe("a damaged language model", () => {
	function fails(damaged: Uint8Array, message: RegExp): void {
		assert.throws(() => readLanguageModel(damaged), { name: "Error", message });
	}

	it("is refused when it is empty or another file", () => {
		fails(new Uint8Array(), /^language model: only 0 bytes long$/);
		fails(
			changed(0, () => 0x50),
			/^language model: not a model file$/,
		);
	});

	it("is refused when its version is another", () => {
		fails(
			changed(4, () => 2),
			/^language model: version 2, expected 1$/,
		);
	});

	it("is refused when it is cut anywhere, or goes on", () => {
		for (let length = 0; length < bytes.length; length++)
			fails(bytes.slice(0, length), /^language model: (only \d+ bytes|the checksum|the file is cut)/);
		for (const more of [1, 2, 3, 4, 100])
			fails(
				Uint8Array.from([...bytes, ...new Uint8Array(more)]),
				/^language model: (the checksum|bytes after the end)/,
			);
	});

	it("is refused when any bit is another", () => {
		for (let bit = 0; bit < bytes.length * 8; bit += bit < 1024 ? 1 : 7)
			fails(
				changed(bit >> 3, (old) => old ^ (1 << (bit & 7))),
				/^language model: (not a model file|version \d+, expected 1|the checksum does not match)$/,
			);
	});
});
