// Tagging and parsing in one network: the vectors of a word's features are added; simple recurrent layers read the
// sentence both ways (Lei et al., EMNLP 2018); tags are read from one of them; for the tree, every word is compared
// with every possible head (the biaffine parser of Dozat and Manning, ICLR 2017, with a term for the distance).
import { type Kernels, kernels } from "./kernels.ts";
import { packed } from "./packed.ts";
import { DISTANCES, distanceBucket, layout, padded, type Shape } from "./shape.ts";
import { spanningTree } from "./spanning-tree.ts";

/** What the network has learnt. */
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

/** The rows of the feature table that a form adds: to itself, to the word after it and to the one before it. */
export interface FormRows {
	readonly own: readonly number[];
	readonly toNext: readonly number[];
	readonly toPrevious: readonly number[];
}

/** Words that are read at a time. */
export const LONGEST = 159;
/** Forms that can be in memory at a time. */
export const MOST_FORMS = 8192;
const POSITIONS = LONGEST + 1;
const MOST_FEATURES = 64;

/** By head minus dependent, from -LONGEST: the bucket of that distance. */
const BUCKETS = Uint8Array.from({ length: 2 * LONGEST + 1 }, (_, at) =>
	distanceBucket(POSITIONS, POSITIONS + at - LONGEST),
);

interface Floats {
	readonly at: number;
	readonly data: Float32Array;
}

/** A linear map with whole weights: byte offsets in the memory. */
interface Linear {
	readonly rows: number;
	readonly columns: number;
	readonly weights: number;
	readonly scales: number;
	readonly bias: number;
}

/**
 * A network ready to run, in a memory of its own. Forms are put into numbered places first; a sentence is then a list
 * of places. What is put into a place stays until another form is.
 */
export class Network {
	readonly #shape: Shape;
	readonly #run: Kernels;
	readonly #table: number;
	readonly #gates: readonly number[];
	readonly #linear: Readonly<Record<string, Linear>>;
	readonly #buffers: ReturnType<typeof buffers>;

	constructor({ shape, tensors }: Weights) {
		this.#shape = shape;
		const sizes = layout(shape);
		const stored = Object.values(sizes).reduce((sum, [rows, columns]) => sum + padded(rows * columns), 0);
		const { memory, run } = kernels((stored + workingSize(shape)) * 4);
		this.#run = run;
		let top = 1024;
		const floats = (length: number): Floats => {
			const at = top;
			top += (length * 4 + 15) & ~15;
			return { at, data: new Float32Array(memory.buffer, at, length) };
		};
		const tensor = (name: string): Float32Array => {
			const [rows, columns] = sizes[name] ?? [0, 0, 0];
			const found = tensors[name];
			if (found?.length !== rows * columns)
				throw new Error(`the model has no tensor ${name} of ${rows} × ${columns}`);
			return found;
		};
		const stay = (numbers: Float32Array): number => {
			const place = floats(numbers.length);
			place.data.set(numbers);
			return place.at;
		};
		const linear = (name: string, bias?: string): Linear => {
			const [rows, columns] = sizes[name] ?? [0, 0, 0];
			const { whole, scales } = packed(tensor(name), rows, columns);
			const weights = floats(whole.length / 2);
			new Int16Array(memory.buffer, weights.at, whole.length).set(whole);
			const biases = bias === undefined ? floats(columns).at : stay(tensor(bias));
			return { rows, columns, weights: weights.at, scales: stay(scales), bias: biases };
		};
		this.#table = stay(tensor("table"));
		const layers = Array.from({ length: shape.layers }, (_, l) => l);
		this.#gates = layers.map((l) => stay(tensor(`gates${l}`)));
		this.#linear = {
			...Object.fromEntries(layers.map((l) => [`layer${l}`, linear(`layer${l}`)])),
			tags: linear("tags", "tagBias"),
			heads: linear("heads", "headBias"),
			bilinear: linear("bilinear", "headPrior"),
			distance: linear("distance", "distanceBias"),
			labels: linear("labels", "labelBias"),
		};
		this.#buffers = buffers(floats, shape);
	}

	/** Puts a form into a place from 0 to MOST_FORMS - 1. */
	put(place: number, { own, toNext, toPrevious }: FormRows): void {
		if (place >= MOST_FORMS) throw new RangeError(`there is no place ${place} for a form`);
		const b = this.#buffers;
		const width = this.#shape.width * 2;
		[own, toNext, toPrevious].forEach((rows, part) => {
			const count = Math.min(rows.length, MOST_FEATURES);
			for (let i = 0; i < count; i++) b.list[i] = rows[i] ?? 0;
			this.#run.sumRows(
				count,
				b.list.byteOffset,
				this.#table,
				width,
				b.forms.at + (place * 3 + part) * width * 4,
			);
		});
	}

	/**
	 * Reads a sentence of at most LONGEST words, given the places of its words; `root` is the place of the artificial
	 * root, `edge` that of what stands before and after a sentence.
	 */
	read(words: readonly number[], root: number, edge: number): Analysis {
		if (words.length > LONGEST)
			throw new RangeError(`a sentence of ${words.length} words, more than ${LONGEST}`);
		const n = words.length + 1;
		this.#input(words, root, edge);
		this.#encode(n);
		const b = this.#buffers;
		const { upos: universal, xpos: penn } = this.#shape;
		const tags = padded(universal + penn);
		const upos = this.#greatest(n, universal, b.tags.at, tags);
		const xpos = this.#greatest(n, penn, b.tags.at + universal * 4, tags);
		const heads = spanningTree(this.#arcScores(n), n, padded(n));
		return { heads, labels: this.#labels(heads), upos, xpos };
	}

	/** By row the place of the greatest of `length` numbers; 0 for the artificial root. */
	#greatest(n: number, length: number, x: number, stride: number): Int32Array {
		const { places } = this.#buffers;
		this.#run.greatest(n, length, x, stride, places.byteOffset);
		places[0] = 0;
		return places.slice(0, n);
	}

	#input(words: readonly number[], root: number, edge: number): void {
		const b = this.#buffers;
		const width = this.#shape.width * 2;
		const add = (count: number, position: number) =>
			this.#run.sumRows(count, b.list.byteOffset, b.forms.at, width, b.even.at + position * width * 4);
		b.list[0] = root * 3;
		add(1, 0);
		for (let i = 0; i < words.length; i++) {
			b.list[0] = (words[i] ?? 0) * 3;
			b.list[1] = (words[i - 1] ?? edge) * 3 + 1;
			b.list[2] = (words[i + 1] ?? edge) * 3 + 2;
			add(3, i + 1);
		}
	}

	#encode(n: number): void {
		const { layers, width, tagLayer } = this.#shape;
		const b = this.#buffers;
		let [x, h] = [b.even, b.odd];
		for (let l = 0; l < layers; l++) {
			this.#apply(`layer${l}`, n, x.at, width * 2, b.u);
			this.#run.recur(n, width, b.u.at, x.at, b.c.at, h.at, this.#gates[l] ?? 0);
			[x, h] = [h, x];
			if (l + 1 === tagLayer) this.#apply("tags", n, x.at, width * 2, b.tags);
		}
		this.#apply("heads", n, x.at, width * 2, b.z);
	}

	/** The linear map of that name on `n` rows that begin at `x`, into `to`. */
	#apply(name: string, n: number, x: number, stride: number, to: Floats): void {
		const map = this.#linear[name];
		if (map === undefined) throw new Error(`no map ${name}`);
		const { whole, scales } = this.#buffers;
		this.#run.quantise(n, map.rows, x, stride, whole.at, scales.at);
		this.#run.multiplyWhole(
			n,
			map.columns,
			map.rows,
			whole.at,
			scales.at,
			map.weights,
			map.scales,
			map.bias,
			to.at,
			map.columns,
		);
	}

	/** score[i · padded(n) + j]: how well position j is the head of position i. */
	#arcScores(n: number): Float32Array {
		const { arc, label } = this.#shape;
		const run = this.#run;
		const b = this.#buffers;
		const z = 2 * arc + 2 * label;
		const stride = padded(n);
		run.rectify(n, 2 * arc, b.z.at, z);
		this.#apply("bilinear", n, b.z.at, z, b.q);
		this.#apply("distance", n, b.z.at, z, b.distances);
		run.transpose(n, arc, b.z.at + arc * 4, z, b.turned.at, stride);
		run.multiply(n, n, arc, b.q.at, arc, b.turned.at, stride, b.scores.at, stride, false);
		const scores = b.scores.data;
		const distances = b.distances.data;
		for (let i = 1; i < n; i++) {
			const row = i * DISTANCES;
			scores[i * stride] = (scores[i * stride] ?? 0) + (distances[row] ?? 0);
			for (let j = 1; j < n; j++) {
				const at = i * stride + j;
				scores[at] = (scores[at] ?? 0) + (distances[row + (BUCKETS[j - i + LONGEST] ?? 0)] ?? 0);
			}
		}
		return scores;
	}

	#labels(heads: Int32Array): Int32Array {
		const { arc, label, labels } = this.#shape;
		const b = this.#buffers;
		const z = 2 * arc + 2 * label;
		const n = heads.length;
		b.places.set(heads);
		const own = b.z.at + 2 * arc * 4;
		this.#run.joinHeads(n, label, b.places.byteOffset, own, own + label * 4, z, b.hidden.at);
		this.#apply("labels", n, b.hidden.at, label, b.labels);
		return this.#greatest(n, labels, b.labels.at, padded(labels));
	}
}

/** Floats that the working memory takes, with room to spare. */
function workingSize({ width, arc, label }: Shape): number {
	const row = 16 * width + 4 * arc + 4 * label + 500;
	return POSITIONS * (row + padded(POSITIONS)) + arc * padded(POSITIONS) + MOST_FORMS * 6 * width + 65536;
}

function buffers(floats: (length: number) => Floats, shape: Shape) {
	const { arc, label, upos, xpos, labels } = shape;
	const width = shape.width * 2;
	const ints = (length: number): Int32Array => {
		const { buffer, byteOffset } = floats(length).data;
		return new Int32Array(buffer, byteOffset, length);
	};
	return {
		list: ints(MOST_FEATURES),
		places: ints(POSITIONS),
		forms: floats(MOST_FORMS * 3 * width),
		even: floats(POSITIONS * width),
		odd: floats(POSITIONS * width),
		whole: floats((POSITIONS * Math.max(width, arc, label)) / 2),
		scales: floats(POSITIONS),
		u: floats(POSITIONS * width * 3),
		c: floats(POSITIONS * width),
		tags: floats(POSITIONS * padded(upos + xpos)),
		z: floats(POSITIONS * (2 * arc + 2 * label)),
		q: floats(POSITIONS * arc),
		distances: floats(POSITIONS * DISTANCES),
		turned: floats(arc * padded(POSITIONS)),
		scores: floats(POSITIONS * padded(POSITIONS)),
		hidden: floats(POSITIONS * label),
		labels: floats(POSITIONS * padded(labels)),
	};
}
