// Tagging and parsing in one network: the vectors of a word's features are added; simple recurrent layers read the
// sentence both ways (Lei et al., EMNLP 2018); tags are read from one of them; for the tree, every word is compared
// with every possible head (the biaffine parser of Dozat and Manning, ICLR 2017, with a term for the distance).
import { type Kernels, kernels } from "./kernels.ts";
import { DISTANCES, distanceBucket, layout, padded, type Shape } from "./shape.ts";
import { spanningTree } from "./spanning-tree.ts";

export interface Weights {
	readonly shape: Shape;
	/** Row-major, by the names and sizes of `layout`. */
	readonly tensors: Readonly<Record<string, Float32Array>>;
}

/** What the network says of a sentence; position 0 is the artificial root and word i stands at i + 1. */
export interface Analysis {
	/** Position of the head of each position; exactly one word has 0. */
	readonly heads: Int32Array;
	readonly labels: Int32Array;
	readonly upos: Int32Array;
	readonly xpos: Int32Array;
}

/** Positions that are read at a time, the root among them. */
export const LONGEST = 160;
const MOST_FEATURES = 40;

interface Floats {
	readonly at: number;
	readonly data: Float32Array;
}

/** A network ready to run. It works in a memory of its own; calls do not depend on one another. */
export class Network {
	readonly #shape: Shape;
	readonly #run: Kernels;
	readonly #weights: Readonly<Record<string, number>>;
	readonly #buffers: ReturnType<typeof buffers>;

	constructor({ shape, tensors }: Weights) {
		this.#shape = shape;
		const sizes = Object.values(layout(shape)).reduce((sum, [rows, columns]) => sum + padded(rows * columns), 0);
		const working = (LONGEST * (30 * shape.width + 4 * shape.arc + 6 * shape.label + 400) + LONGEST * LONGEST * 2) * 4;
		const { memory, run } = kernels(sizes * 4 + working);
		this.#run = run;
		let top = 1024;
		const floats = (length: number): Floats => {
			const at = top;
			top += (length * 4 + 15) & ~15;
			return { at, data: new Float32Array(memory.buffer, at, length) };
		};
		const weights: Record<string, number> = {};
		for (const [name, [rows, columns]] of Object.entries(layout(shape))) {
			const tensor = tensors[name];
			if (tensor?.length !== rows * columns) throw new Error(`the model has no tensor ${name} of ${rows} × ${columns}`);
			const place = floats(rows * columns);
			place.data.set(tensor);
			weights[name] = place.at;
		}
		this.#weights = weights;
		this.#buffers = buffers(floats, shape);
	}

	/** Reads a sentence, given the feature rows of each position (at most `LONGEST`; the first is the root's). */
	read(rows: readonly (readonly number[] | Int32Array)[]): Analysis {
		const n = rows.length;
		this.#encode(rows);
		const { shape, b } = { shape: this.#shape, b: this.#buffers };
		const tags = padded(shape.upos + shape.xpos);
		const upos = new Int32Array(n);
		const xpos = new Int32Array(n);
		for (let i = 1; i < n; i++) {
			upos[i] = best(b.tags.data, i * tags, shape.upos);
			xpos[i] = best(b.tags.data, i * tags + shape.upos, shape.xpos);
		}
		const heads = spanningTree(this.#arcScores(n), n, padded(n));
		return { heads, labels: this.#labels(heads), upos, xpos };
	}

	#encode(rows: readonly (readonly number[] | Int32Array)[]): void {
		const { layers, width: half, tagLayer, upos, xpos } = this.#shape;
		const run = this.#run;
		const b = this.#buffers;
		const w = this.#weights;
		const n = rows.length;
		const width = half * 2;
		for (let i = 0; i < n; i++) {
			const list = rows[i] ?? [];
			const count = Math.min(list.length, MOST_FEATURES);
			for (let k = 0; k < count; k++) b.list[k] = list[k] ?? 0;
			run.sumRows(count, b.list.byteOffset, w.table ?? 0, width, b.even.at + i * width * 4);
		}
		let [x, h] = [b.even, b.odd];
		for (let l = 0; l < layers; l++) {
			run.multiply(n, width * 3, width, x.at, width, w[`layer${l}`] ?? 0, width * 3, b.u.at, width * 3, false);
			run.recur(n, half, b.u.at, x.at, b.c.at, h.at, w[`gates${l}`] ?? 0);
			[x, h] = [h, x];
			if (l + 1 === tagLayer) this.#linear(x, n, width, "tags", "tagBias", padded(upos + xpos), b.tags);
		}
		const { arc, label } = this.#shape;
		this.#linear(x, n, width, "heads", "headBias", 2 * arc + 2 * label, b.z);
	}

	#linear(x: Floats, n: number, k: number, name: string, bias: string, columns: number, to: Floats): void {
		const w = this.#weights;
		this.#run.multiply(n, columns, k, x.at, k, w[name] ?? 0, columns, to.at, columns, false);
		this.#run.addBias(n, columns, to.at, w[bias] ?? 0, false);
	}

	/** score[i · padded(n) + j]: how well position j is the head of position i. */
	#arcScores(n: number): Float32Array {
		const { arc, label } = this.#shape;
		const run = this.#run;
		const b = this.#buffers;
		const w = this.#weights;
		const z = 2 * arc + 2 * label;
		const stride = padded(n);
		const data = b.z.data;
		for (let i = 0; i < n; i++) {
			for (let k = i * z; k < i * z + 2 * arc; k++) if ((data[k] ?? 0) < 0) data[k] = 0;
		}
		run.multiply(n, arc, arc, b.z.at, z, w.bilinear ?? 0, arc, b.q.at, arc, false);
		run.addBias(n, arc, b.q.at, w.headPrior ?? 0, false);
		run.multiply(n, DISTANCES, arc, b.z.at, z, w.distance ?? 0, DISTANCES, b.distances.at, DISTANCES, false);
		run.addBias(n, DISTANCES, b.distances.at, w.distanceBias ?? 0, false);
		run.transpose(n, arc, b.z.at + arc * 4, z, b.turned.at, stride);
		run.multiply(n, n, arc, b.q.at, arc, b.turned.at, stride, b.scores.at, stride, false);
		const scores = b.scores.data;
		const distances = b.distances.data;
		for (let i = 1; i < n; i++) {
			for (let j = 0; j < n; j++) {
				const at = i * stride + j;
				scores[at] = (scores[at] ?? 0) + (distances[i * DISTANCES + distanceBucket(i, j)] ?? 0);
			}
		}
		return scores;
	}

	#labels(heads: Int32Array): Int32Array {
		const { arc, label, labels } = this.#shape;
		const b = this.#buffers;
		const z = 2 * arc + 2 * label;
		const n = heads.length;
		const hidden = b.hidden.data;
		for (let i = 1; i < n; i++) {
			const own = i * z + 2 * arc;
			const head = (heads[i] ?? 0) * z + 2 * arc + label;
			for (let k = 0; k < label; k++) {
				hidden[i * label + k] = Math.max(0, (b.z.data[own + k] ?? 0) + (b.z.data[head + k] ?? 0));
			}
		}
		const columns = padded(labels);
		this.#linear(b.hidden, n, label, "labels", "labelBias", columns, b.labels);
		return Int32Array.from({ length: n }, (_, i) => (i === 0 ? 0 : best(b.labels.data, i * columns, labels)));
	}
}

function buffers(floats: (length: number) => Floats, { width: half, arc, label, upos, xpos, labels }: Shape) {
	const width = half * 2;
	const list = floats(MOST_FEATURES).data;
	return {
		list: new Int32Array(list.buffer, list.byteOffset, MOST_FEATURES),
		even: floats(LONGEST * width),
		odd: floats(LONGEST * width),
		u: floats(LONGEST * width * 3),
		c: floats(LONGEST * width),
		tags: floats(LONGEST * padded(upos + xpos)),
		z: floats(LONGEST * (2 * arc + 2 * label)),
		q: floats(LONGEST * arc),
		distances: floats(LONGEST * DISTANCES),
		turned: floats(arc * padded(LONGEST)),
		scores: floats(LONGEST * padded(LONGEST)),
		hidden: floats(LONGEST * label),
		labels: floats(LONGEST * padded(labels)),
	};
}

/** Index of the greatest of `length` numbers, counted from `from`; the first of equals. */
function best(numbers: Float32Array, from: number, length: number): number {
	let at = 0;
	for (let k = 1; k < length; k++) if ((numbers[from + k] ?? 0) > (numbers[from + at] ?? 0)) at = k;
	return at;
}
