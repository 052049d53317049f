// The network in training: a pass with dropout, the losses, and their gradients by hand. Inference alone is
// src/engine/syntax/network.ts; test/engine/syntax/network.test.ts holds the two together.
import type { Kernels } from "../../src/engine/syntax/kernels.ts";
import type { Weights } from "../../src/engine/syntax/network.ts";
import { DISTANCES, distanceBucket, padded, type Shape } from "../../src/engine/syntax/shape.ts";
import type { Arena, Floats } from "./arena.ts";
import { crossEntropy, drop, multiplyBy, multiplyRowsBy, rectify, sumColumns } from "./arithmetic.ts";
import { Parameters, type Tensor } from "./parameters.ts";
import type { Random } from "./random.ts";
import { LONGEST_SENTENCE, MOST_POSITIONS, type WorkingMemory, workingMemory } from "./working-memory.ts";

/** Shares of what is left out: of a word's vector, of a layer's output, of what arcs and labels are read from. */
export interface Dropout {
	readonly input: number;
	readonly hidden: number;
	readonly heads: number;
}

/** A sentence to learn from. Position 0 is the artificial root. */
export interface Example {
	/** Feature rows of each position. */
	readonly rows: readonly Int32Array[];
	/** Position of the head of each word; [0] is unused here and below. */
	readonly heads: readonly number[];
	readonly labels: readonly number[];
	readonly upos: readonly number[];
	readonly xpos: readonly number[];
}

/** How much a tag weighs beside an arc and a label. */
const TAG_WEIGHT = 0.5;

/** A sentence of the batch and where its positions begin. */
interface Placed {
	readonly example: Example;
	readonly from: number;
	readonly n: number;
}

interface Batch {
	readonly sentences: readonly Placed[];
	readonly total: number;
	readonly dropout: Dropout;
	/** What the loss of one word counts. */
	readonly unit: number;
}

export class Network {
	readonly shape: Shape;
	readonly #parameters: Parameters;
	readonly #run: Kernels;
	readonly #memory: WorkingMemory;

	/** `decay` is the weight of the past in the running average of each parameter. */
	constructor(arena: Arena, shape: Shape, decay: number, random: Random) {
		this.shape = shape;
		this.#run = arena.run;
		this.#parameters = new Parameters(arena, shape, decay, random);
		this.#memory = workingMemory(arena, shape);
	}

	get tensors(): Readonly<Record<string, Tensor>> {
		return this.#parameters.tensors;
	}

	get size(): number {
		return this.#parameters.size;
	}

	/** Adds the gradients of a batch; gives the mean loss of a word. Throws a RangeError when it is too long. */
	learn(examples: readonly Example[], dropout: Dropout, random: Random): number {
		const batch = placed(examples, dropout);
		const { total, unit } = batch;
		this.#encode(batch, random);
		this.#project(batch, random);
		const m = this.#memory;
		m.dz.data.fill(0, 0, total * this.#projected);
		const loss = this.#arcs(batch) + this.#labels(batch) + this.#tags(batch);
		this.#back(batch);
		return loss * unit;
	}

	/** One step of Adam with the gradients since the last. */
	update(rate: number): void {
		this.#parameters.update(rate);
	}

	/** The running averages of the parameters as they are now. */
	averaged(): Weights {
		return this.#parameters.averaged();
	}

	get #width(): number {
		return this.shape.width * 2;
	}

	get #projected(): number {
		return 2 * this.shape.arc + 2 * this.shape.label;
	}

	/** From feature rows to the output of each layer. */
	#encode({ sentences, total, dropout }: Batch, random: Random): void {
		const m = this.#memory;
		const run = this.#run;
		const width = this.#width;
		const table = this.#parameters.tensor("table").p.at;
		for (const { example, from } of sentences) {
			example.rows.forEach((list, i) => {
				m.list.data.set(list);
				run.sumRows(list.length, m.list.at, table, width, at(m.x, 0).at + (from + i) * width * 4);
			});
		}
		drop(at(m.x, 0), at(m.masks, 0), sentences, width, dropout.input, random);
		for (let l = 0; l < this.shape.layers; l++) {
			const [x, u, c, h] = [at(m.x, l), at(m.u, l), at(m.c, l), at(m.x, l + 1)];
			const { p } = this.#parameters.tensor(`layer${l}`);
			const gates = this.#parameters.tensor(`gates${l}`).p.at;
			run.multiply(total, width * 3, width, x.at, width, p.at, width * 3, u.at, width * 3, false);
			for (const { from, n } of sentences) {
				const step = from * width * 4;
				run.recur(n, this.shape.width, u.at + step * 3, x.at + step, c.at + step, h.at + step, gates);
			}
			drop(h, at(m.masks, l + 1), sentences, width, dropout.hidden, random);
		}
	}

	/** From the encoder's output to what arcs and labels are read from, and to tags. */
	#project({ sentences, total, dropout }: Batch, random: Random): void {
		const m = this.#memory;
		const { arc, layers, tagLayer } = this.shape;
		const z = this.#projected;
		this.#linear("tags", "tagBias", at(m.x, tagLayer), this.#width, total, m.tags);
		this.#linear("heads", "headBias", at(m.x, layers), this.#width, total, m.z);
		rectify(m.z.data, total, z, 2 * arc);
		// Labels take the mask later, behind their sum.
		drop(undefined, m.zMask, sentences, z, dropout.heads, random);
		multiplyRowsBy(m.z.data, m.zMask.data, total, z, 2 * arc);
		this.#linear("bilinear", "headPrior", m.z, z, total, m.q);
		this.#linear("distance", "distanceBias", m.z, z, total, m.distances);
	}

	/** The loss of the arcs; adds to the gradient of `z`. */
	#arcs(batch: Batch): number {
		const m = this.#memory;
		const { arc } = this.shape;
		const z = this.#projected;
		m.dDistances.data.fill(0, 0, batch.total * DISTANCES);
		let loss = 0;
		for (const sentence of batch.sentences) loss += this.#arcsOf(sentence, batch.unit);
		this.#gradient("bilinear", batch.total, m.z, z, m.dq, m.dz, z, "headPrior");
		this.#gradient("distance", batch.total, m.z, z, m.dDistances, m.dz, z, "distanceBias");
		for (let i = 0; i < batch.total; i++) {
			for (let k = i * z; k < i * z + 2 * arc; k++) {
				m.dz.data[k] = (m.z.data[k] ?? 0) > 0 ? (m.dz.data[k] ?? 0) * (m.zMask.data[k] ?? 0) : 0;
			}
		}
		return loss;
	}

	#arcsOf({ example, from, n }: Placed, unit: number): number {
		const m = this.#memory;
		const run = this.#run;
		const { arc } = this.shape;
		const z = this.#projected;
		const stride = padded(n);
		const [heads, dHeads] = [m.z, m.dz].map((floats) => floats.at + (from * z + arc) * 4) as [number, number];
		const [q, dq] = [m.q, m.dq].map((floats) => floats.at + from * arc * 4) as [number, number];
		run.transpose(n, arc, heads, z, m.turnedHeads.at, stride);
		run.multiply(n, n, arc, q, arc, m.turnedHeads.at, stride, m.scores.at, stride, false);
		const loss = this.#scoresToGradients(example, from, unit);
		run.multiply(n, arc, n, m.scores.at, stride, heads, z, dq, arc, false);
		run.transpose(n, n, m.scores.at, stride, m.turnedScores.at, stride);
		run.multiply(n, arc, n, m.turnedScores.at, stride, q, arc, dHeads, z, true);
		return loss;
	}

	/** Replaces the scores of one sentence by their gradients, and gives the loss. */
	#scoresToGradients({ heads, rows }: Example, from: number, unit: number): number {
		const m = this.#memory;
		const n = rows.length;
		const stride = padded(n);
		const scores = m.scores.data;
		scores.fill(0, 0, stride);
		let loss = 0;
		for (let i = 1; i < n; i++) {
			const row = i * stride;
			const distances = (from + i) * DISTANCES;
			for (let j = 0; j < n; j++) {
				const near = m.distances.data[distances + distanceBucket(i, j)] ?? 0;
				scores[row + j] = j === i ? -1e9 : (scores[row + j] ?? 0) + near;
			}
			loss += crossEntropy(scores, row, n, heads[i] ?? 0, unit);
			for (let j = 0; j < n; j++) {
				const bucket = distances + distanceBucket(i, j);
				if (j !== i) m.dDistances.data[bucket] = (m.dDistances.data[bucket] ?? 0) + (scores[row + j] ?? 0);
			}
		}
		return loss;
	}

	/** The loss of the labels at the right heads; adds to the gradient of `z`. */
	#labels({ sentences, total, dropout, unit }: Batch): number {
		const m = this.#memory;
		const { arc, label, labels } = this.shape;
		const z = this.#projected;
		const columns = padded(labels);
		const keep = 1 / (1 - dropout.heads);
		const own = (position: number) => position * z + 2 * arc;
		const eachWord = (visit: (position: number, head: number, gold: number) => void) => {
			for (const { example, from, n } of sentences) {
				for (let i = 1; i < n; i++) visit(from + i, from + (example.heads[i] ?? 0), example.labels[i] ?? 0);
			}
		};
		m.hidden.data.fill(0, 0, total * label);
		eachWord((position, head) => {
			for (let k = 0; k < label; k++) {
				const sum = (m.z.data[own(position) + k] ?? 0) + (m.z.data[own(head) + label + k] ?? 0);
				const kept = (m.zMask.data[own(position) + k] ?? 0) > 0;
				m.hidden.data[position * label + k] = kept && sum > 0 ? sum * keep : 0;
			}
		});
		this.#linear("labels", "labelBias", m.hidden, label, total, m.labels);
		let loss = 0;
		const logits = m.labels.data;
		for (const { from } of sentences) logits.fill(0, from * columns, (from + 1) * columns);
		eachWord((position, _, gold) => {
			loss += crossEntropy(logits, position * columns, labels, gold, unit);
			logits.fill(0, position * columns + labels, (position + 1) * columns);
		});
		m.dHidden.data.fill(0, 0, total * label);
		this.#gradient("labels", total, m.hidden, label, m.labels, m.dHidden, label, "labelBias");
		eachWord((position, head) => {
			for (let k = 0; k < label; k++) {
				const active = (m.hidden.data[position * label + k] ?? 0) > 0;
				const d = active ? (m.dHidden.data[position * label + k] ?? 0) * keep : 0;
				m.dz.data[own(position) + k] = (m.dz.data[own(position) + k] ?? 0) + d;
				m.dz.data[own(head) + label + k] = (m.dz.data[own(head) + label + k] ?? 0) + d;
			}
		});
		return loss;
	}

	/** The loss of the tags, whose scores become their gradients. */
	#tags({ sentences, unit }: Batch): number {
		const { upos, xpos } = this.shape;
		const columns = padded(upos + xpos);
		const logits = this.#memory.tags.data;
		let loss = 0;
		for (const { example, from, n } of sentences) {
			logits.fill(0, from * columns, (from + 1) * columns);
			for (let i = 1; i < n; i++) {
				const row = (from + i) * columns;
				loss += TAG_WEIGHT * crossEntropy(logits, row, upos, example.upos[i] ?? 0, unit * TAG_WEIGHT);
				loss += TAG_WEIGHT * crossEntropy(logits, row + upos, xpos, example.xpos[i] ?? 0, unit * TAG_WEIGHT);
				logits.fill(0, row + upos + xpos, row + columns);
			}
		}
		return loss;
	}

	/** From the gradients of `z` and of the tags back to the feature table. */
	#back({ sentences, total }: Batch): void {
		const m = this.#memory;
		const width = this.#width;
		const { layers, tagLayer } = this.shape;
		for (const dx of m.dx) dx.data.fill(0, 0, total * width);
		this.#gradient("heads", total, at(m.x, layers), width, m.dz, at(m.dx, layers), width, "headBias");
		for (let l = layers; l >= 0; l--) {
			const d = at(m.dx, l);
			if (l === tagLayer) this.#gradient("tags", total, at(m.x, l), width, m.tags, d, width, "tagBias");
			multiplyBy(d.data, at(m.masks, l).data, total * width);
			if (l > 0) this.#backThroughLayer(l - 1, sentences, total);
		}
		for (const { example, from } of sentences) {
			example.rows.forEach((list, i) => {
				m.list.data.set(list);
				this.#parameters.spread(m.list, list.length, at(m.dx, 0).at + (from + i) * width * 4);
			});
		}
	}

	#backThroughLayer(l: number, sentences: readonly Placed[], total: number): void {
		const m = this.#memory;
		const width = this.#width;
		const [x, u, c, d, below] = [at(m.x, l), at(m.u, l), at(m.c, l), at(m.dx, l + 1), at(m.dx, l)];
		const gates = this.#parameters.tensor(`gates${l}`);
		for (const { from, n } of sentences) {
			const step = from * width * 4;
			this.#run.recurBack(
				n,
				this.shape.width,
				u.at + step * 3,
				x.at + step,
				c.at + step,
				gates.p.at,
				d.at + step,
				below.at + step,
				gates.g.at,
			);
		}
		this.#gradient(`layer${l}`, total, x, width, u, below, width);
	}

	/** Y = X · W + bias. */
	#linear(name: string, bias: string, x: Floats, strideX: number, m: number, y: Floats): void {
		const { p, rows, columns } = this.#parameters.tensor(name);
		this.#run.multiply(m, columns, rows, x.at, strideX, p.at, columns, y.at, columns, false);
		this.#run.addBias(m, columns, y.at, this.#parameters.tensor(bias).p.at, false);
	}

	/** For Y = X · W + bias: adds Xᵀ · dY to the gradient of W, dY's columns to that of the bias, dY · Wᵀ to dX. */
	#gradient(
		name: string,
		m: number,
		x: Floats,
		strideX: number,
		dy: Floats,
		dx: Floats,
		strideDx: number,
		bias?: string,
	): void {
		const { p, g, rows, columns } = this.#parameters.tensor(name);
		const { turned, turnedWeights } = this.#memory;
		const run = this.#run;
		run.transpose(m, rows, x.at, strideX, turned.at, padded(m));
		run.multiply(rows, columns, m, turned.at, padded(m), dy.at, columns, g.at, columns, true);
		run.transpose(rows, columns, p.at, columns, turnedWeights.at, padded(rows));
		run.multiply(m, rows, columns, dy.at, columns, turnedWeights.at, padded(rows), dx.at, strideDx, true);
		if (bias !== undefined) sumColumns(dy.data, m, columns, this.#parameters.tensor(bias).g.data);
	}
}

function placed(examples: readonly Example[], dropout: Dropout): Batch {
	let total = 0;
	const sentences = examples.map((example): Placed => {
		if (example.rows.length > LONGEST_SENTENCE)
			throw new RangeError(`a sentence of ${example.rows.length} positions, more than ${LONGEST_SENTENCE}`);
		const from = total;
		total += example.rows.length;
		return { example, from, n: example.rows.length };
	});
	if (total > MOST_POSITIONS)
		throw new RangeError(`a batch of ${total} positions, more than ${MOST_POSITIONS}`);
	return { sentences, total, dropout, unit: 1 / (total - examples.length) };
}

function at(list: readonly Floats[], index: number): Floats {
	const floats = list[index];
	if (floats === undefined) throw new Error(`no layer ${index}`);
	return floats;
}
