// The network in training: forward with dropout, losses, and the gradients by hand. Inference alone is
// src/engine/syntax/network.ts; test/engine/syntax/network.test.ts holds the two together.
import type { Kernels } from "../../src/engine/syntax/kernels.ts";
import type { Weights } from "../../src/engine/syntax/network.ts";
import { DISTANCES, distanceBucket, layout, padded, type Shape } from "../../src/engine/syntax/shape.ts";
import type { Arena, Floats } from "./arena.ts";
import type { Random } from "./random.ts";

export interface Dropout {
	readonly input: number;
	readonly hidden: number;
	readonly heads: number;
}

/** A sentence to learn from. Position 0 is the artificial root. */
export interface Example {
	/** Feature rows of each position. */
	readonly rows: readonly Int32Array[];
	/** Position of the head of each word; [0] is unused. */
	readonly heads: readonly number[];
	readonly labels: readonly number[];
	readonly upos: readonly number[];
	readonly xpos: readonly number[];
}

const MOST_TOKENS = 2600;
const MOST_FEATURES = 40;
const LONGEST = 260;

interface Tensor {
	readonly p: Floats;
	readonly g: Floats;
	readonly rows: number;
	readonly columns: number;
}

export class Network {
	readonly shape: Shape;
	readonly tensors: Readonly<Record<string, Tensor>>;
	readonly parameters: number;
	readonly #run: Kernels;
	readonly #p: Floats;
	readonly #g: Floats;
	readonly #m: Floats;
	readonly #v: Floats;
	readonly #average: Floats;
	readonly #buffers: ReturnType<typeof buffers>;
	#steps = 0;
	readonly #touched = new Set<number>();
	readonly #seen: Int32Array;

	constructor(arena: Arena, shape: Shape, random: Random) {
		this.shape = shape;
		this.#seen = new Int32Array(shape.features);
		this.#run = arena.run;
		const sizes = layout(shape);
		const total = Object.values(sizes).reduce((sum, [rows, columns]) => sum + padded(rows * columns), 0);
		this.parameters = total;
		[this.#p, this.#g, this.#m, this.#v, this.#average] = [0, 0, 0, 0, 0].map(() => arena.floats(total)) as [
			Floats,
			Floats,
			Floats,
			Floats,
			Floats,
		];
		const tensors: Record<string, Tensor> = {};
		let offset = 0;
		for (const [name, [rows, columns, deviation]] of Object.entries(sizes)) {
			const part = (whole: Floats): Floats => ({
				at: whole.at + offset * 4,
				data: whole.data.subarray(offset, offset + rows * columns),
			});
			tensors[name] = { p: part(this.#p), g: part(this.#g), rows, columns };
			for (let i = 0; i < rows * columns; i++) this.#p.data[offset + i] = deviation * random.normal();
			offset += padded(rows * columns);
		}
		this.tensors = tensors;
		for (let l = 0; l < shape.layers; l++) {
			// The forget gate begins open.
			this.#tensor(`gates${l}`).p.data.fill(1, shape.width * 4, shape.width * 6);
		}
		this.#average.data.set(this.#p.data);
		this.#buffers = buffers(arena, shape);
	}

	#tensor(name: string): Tensor {
		const tensor = this.tensors[name];
		if (tensor === undefined) throw new Error(`no tensor ${name}`);
		return tensor;
	}

	/** Learns from one batch; gives the mean loss of a word. */
	learn(batch: readonly Example[], dropout: Dropout, random: Random): number {
		const pass = this.#forward(batch, dropout, random);
		return this.#backward(batch, pass, dropout);
	}

	/**
	 * One step of Adam with the gradients since the last. Of the feature table only the rows that have a gradient
	 * move ("lazy" Adam), and their averages catch up first.
	 */
	update(rate: number, decay: number): void {
		this.#steps++;
		const step = this.#steps;
		const run = this.#run;
		const beta1 = 0.9;
		const beta2 = 0.98;
		const corrected = (rate * Math.sqrt(1 - beta2 ** step)) / (1 - beta1 ** step);
		const width = this.shape.width * 2;
		const dense = padded(this.shape.features * width);
		let sum = run.squares(this.parameters - dense, this.#g.at + dense * 4);
		for (const row of this.#touched) sum += run.squares(width, this.#g.at + row * width * 4);
		const norm = Math.sqrt(sum);
		const scale = norm > 5 ? 5 / norm : 1;
		const past = Math.min(decay, step / (step + 10));
		const adam = (offset: number, n: number) => {
			const at = offset * 4;
			run.adam(
				n,
				this.#p.at + at,
				this.#g.at + at,
				this.#m.at + at,
				this.#v.at + at,
				this.#average.at + at,
				corrected,
				beta1,
				beta2,
				scale,
				past,
			);
		};
		adam(dense, this.parameters - dense);
		for (const row of this.#touched) {
			this.#catchUp(row, step - 1, decay);
			adam(row * width, width);
			this.#seen[row] = step;
		}
		this.#touched.clear();
	}

	#catchUp(row: number, step: number, decay: number): void {
		const width = this.shape.width * 2;
		const missed = step - (this.#seen[row] ?? 0);
		if (missed > 0)
			this.#run.follow(
				width,
				this.#p.at + row * width * 4,
				this.#average.at + row * width * 4,
				1 - decay ** missed,
			);
	}

	/** The running averages of the parameters as they are now. */
	averaged(decay: number): Weights {
		for (let row = 0; row < this.shape.features; row++) {
			this.#catchUp(row, this.#steps, decay);
			this.#seen[row] = this.#steps;
		}
		const start = this.#p.at / 4;
		const tensors = Object.entries(this.tensors).map(([name, { p, rows, columns }]) => {
			const offset = p.at / 4 - start;
			return [name, this.#average.data.slice(offset, offset + rows * columns)];
		});
		return { shape: this.shape, tensors: Object.fromEntries(tensors) };
	}

	#forward(batch: readonly Example[], dropout: Dropout, random: Random) {
		const { shape } = this;
		const run = this.#run;
		const b = this.#buffers;
		const width = shape.width * 2;
		const starts: number[] = [0];
		for (const { rows } of batch) starts.push((starts.at(-1) ?? 0) + rows.length);
		const total = starts.at(-1) ?? 0;
		if (total > MOST_TOKENS) throw new Error(`a batch of ${total} words`);
		const table = this.#tensor("table").p.at;
		let at = 0;
		for (const { rows } of batch) {
			for (const list of rows) {
				b.list.data.set(list);
				run.sumRows(list.length, b.list.at, table, width, b.x[0].at + at * width * 4);
				at++;
			}
		}
		mask(b.masks[0], batch, width, dropout.input, random);
		multiplyInPlace(b.x[0].data, b.masks[0].data, total * width);
		for (let l = 0; l < shape.layers; l++) {
			const x = b.x[l] as Floats;
			const u = b.u[l] as Floats;
			const h = b.x[l + 1] as Floats;
			const c = b.c[l] as Floats;
			run.multiply(
				total,
				width * 3,
				width,
				x.at,
				width,
				this.#tensor(`layer${l}`).p.at,
				width * 3,
				u.at,
				width * 3,
				false,
			);
			for (let s = 0; s < batch.length; s++) {
				const from = starts[s] ?? 0;
				const n = (starts[s + 1] ?? 0) - from;
				const step = from * width * 4;
				run.recur(
					n,
					shape.width,
					u.at + step * 3,
					x.at + step,
					c.at + step,
					h.at + step,
					this.#tensor(`gates${l}`).p.at,
				);
			}
			const hiddenMask = b.masks[l + 1] as Floats;
			mask(hiddenMask, batch, width, dropout.hidden, random);
			multiplyInPlace(h.data, hiddenMask.data, total * width);
		}
		const { arc, label } = shape;
		const tags = shape.upos + shape.xpos;
		run.multiply(
			total,
			tags,
			width,
			(b.x[shape.tagLayer] as Floats).at,
			width,
			this.#tensor("tags").p.at,
			padded(tags),
			b.tags.at,
			padded(tags),
			false,
		);
		run.addBias(total, padded(tags), b.tags.at, this.#tensor("tagBias").p.at, false);
		const z = 2 * arc + 2 * label;
		const top = b.x[shape.layers] as Floats;
		run.multiply(total, z, width, top.at, width, this.#tensor("heads").p.at, z, b.z.at, z, false);
		run.addBias(total, z, b.z.at, this.#tensor("headBias").p.at, false);
		rectify(b.z.data, total, z, 2 * arc);
		mask(b.zMask, batch, z, dropout.heads, random);
		b.zMask.data.fill(1, 0, 0);
		for (let i = 0; i < total; i++)
			for (let j = 0; j < 2 * arc; j++) b.z.data[i * z + j]! *= b.zMask.data[i * z + j]!;
		run.multiply(total, arc, arc, b.z.at, z, this.#tensor("bilinear").p.at, arc, b.q.at, arc, false);
		run.addBias(total, arc, b.q.at, this.#tensor("headPrior").p.at, false);
		run.multiply(
			total,
			DISTANCES,
			arc,
			b.z.at,
			z,
			this.#tensor("distance").p.at,
			DISTANCES,
			b.dist.at,
			DISTANCES,
			false,
		);
		run.addBias(total, DISTANCES, b.dist.at, this.#tensor("distanceBias").p.at, false);
		return { starts, total };
	}

	#backward(
		batch: readonly Example[],
		{ starts, total }: { starts: number[]; total: number },
		dropout: Dropout,
	): number {
		const { shape } = this;
		const run = this.#run;
		const b = this.#buffers;
		const width = shape.width * 2;
		const { arc, label } = shape;
		const z = 2 * arc + 2 * label;
		const words = total - batch.length;
		const unit = 1 / words;
		let loss = 0;
		b.dz.data.fill(0, 0, total * z);
		b.dq.data.fill(0, 0, total * arc);
		b.ddist.data.fill(0, 0, total * DISTANCES);
		// Arcs.
		for (let s = 0; s < batch.length; s++) {
			const example = batch[s] as Example;
			const from = starts[s] ?? 0;
			const n = example.rows.length;
			const stride = padded(n);
			const headsAt = b.z.at + (from * z + arc) * 4;
			run.transpose(n, arc, headsAt, z, b.headsT.at, stride);
			run.multiply(n, n, arc, b.q.at + from * arc * 4, arc, b.headsT.at, stride, b.scores.at, stride, false);
			const scores = b.scores.data;
			for (let i = 0; i < n; i++) {
				const row = i * stride;
				if (i === 0) {
					scores.fill(0, row, row + stride);
					continue;
				}
				const gold = example.heads[i] ?? 0;
				const distances = (from + i) * DISTANCES;
				let most = Number.NEGATIVE_INFINITY;
				for (let j = 0; j < n; j++) {
					const value = j === i ? -1e9 : scores[row + j]! + b.dist.data[distances + distanceBucket(i, j)]!;
					scores[row + j] = value;
					if (value > most) most = value;
				}
				let sum = 0;
				for (let j = 0; j < n; j++) sum += Math.exp(scores[row + j]! - most);
				loss += most + Math.log(sum) - scores[row + gold]!;
				for (let j = 0; j < n; j++) {
					const d = (Math.exp(scores[row + j]! - most) / sum - (j === gold ? 1 : 0)) * unit;
					scores[row + j] = d;
					if (j !== i) b.ddist.data[distances + distanceBucket(i, j)]! += d;
				}
				for (let j = n; j < stride; j++) scores[row + j] = 0;
			}
			// dq = dS · heads ; dheads = dSᵀ · q
			run.multiply(n, arc, n, b.scores.at, stride, headsAt, z, b.dq.at + from * arc * 4, arc, false);
			run.transpose(n, n, b.scores.at, stride, b.scoresT.at, stride);
			run.multiply(
				n,
				arc,
				n,
				b.scoresT.at,
				stride,
				b.q.at + from * arc * 4,
				arc,
				b.dz.at + (from * z + arc) * 4,
				z,
				true,
			);
		}
		this.#gradient("bilinear", total, arc, arc, b.z, z, b.dq, arc, b.dz, z);
		sumColumns(b.dq.data, total, arc, this.#tensor("headPrior").g.data);
		this.#gradient("distance", total, arc, DISTANCES, b.z, z, b.ddist, DISTANCES, b.dz, z);
		sumColumns(b.ddist.data, total, DISTANCES, this.#tensor("distanceBias").g.data);
		for (let i = 0; i < total; i++) {
			for (let j = 0; j < 2 * arc; j++) {
				const k = i * z + j;
				b.dz.data[k] = b.z.data[k]! > 0 ? b.dz.data[k]! * b.zMask.data[k]! : 0;
			}
		}
		// Labels, at the gold heads.
		const labels = padded(shape.labels);
		const hidden = b.hidden.data;
		const scaleUp = 1 / (1 - dropout.heads);
		for (let s = 0; s < batch.length; s++) {
			const example = batch[s] as Example;
			const from = starts[s] ?? 0;
			for (let i = 0; i < example.rows.length; i++) {
				const own = (from + i) * z + 2 * arc;
				const head = (from + (i === 0 ? 0 : (example.heads[i] ?? 0))) * z + 2 * arc + label;
				for (let j = 0; j < label; j++) {
					const keep = b.zMask.data[own + j]! === 0 ? 0 : scaleUp;
					const value = b.z.data[own + j]! + b.z.data[head + j]!;
					hidden[(from + i) * label + j] = i > 0 && value > 0 ? value * keep : 0;
				}
			}
		}
		run.multiply(
			total,
			shape.labels,
			label,
			b.hidden.at,
			label,
			this.#tensor("labels").p.at,
			labels,
			b.labels.at,
			labels,
			false,
		);
		run.addBias(total, labels, b.labels.at, this.#tensor("labelBias").p.at, false);
		for (let s = 0; s < batch.length; s++) {
			const example = batch[s] as Example;
			const from = starts[s] ?? 0;
			const tags = padded(shape.upos + shape.xpos);
			for (let i = 0; i < example.rows.length; i++) {
				const skip = i === 0;
				loss += softmaxGradient(
					b.labels.data,
					(from + i) * labels,
					shape.labels,
					skip ? -1 : (example.labels[i] ?? 0),
					unit,
				);
				loss += softmaxGradient(
					b.tags.data,
					(from + i) * tags,
					shape.upos,
					skip ? -1 : (example.upos[i] ?? 0),
					unit * 0.5,
				);
				loss += softmaxGradient(
					b.tags.data,
					(from + i) * tags + shape.upos,
					shape.xpos,
					skip ? -1 : (example.xpos[i] ?? 0),
					unit * 0.5,
				);
				for (let j = shape.upos + shape.xpos; j < tags; j++) b.tags.data[(from + i) * tags + j] = 0;
				for (let j = shape.labels; j < labels; j++) b.labels.data[(from + i) * labels + j] = 0;
			}
		}
		b.dhidden.data.fill(0, 0, total * label);
		this.#gradient("labels", total, label, labels, b.hidden, label, b.labels, labels, b.dhidden, label);
		sumColumns(b.labels.data, total, labels, this.#tensor("labelBias").g.data);
		for (let s = 0; s < batch.length; s++) {
			const example = batch[s] as Example;
			const from = starts[s] ?? 0;
			for (let i = 1; i < example.rows.length; i++) {
				const own = (from + i) * z + 2 * arc;
				const head = (from + (example.heads[i] ?? 0)) * z + 2 * arc + label;
				for (let j = 0; j < label; j++) {
					const k = (from + i) * label + j;
					const d = hidden[k]! > 0 ? b.dhidden.data[k]! * scaleUp : 0;
					b.dz.data[own + j]! += d;
					b.dz.data[head + j]! += d;
				}
			}
		}
		// Encoder.
		const top = b.x[shape.layers] as Floats;
		const dx = b.dx;
		for (let l = 0; l <= shape.layers; l++) (dx[l] as Floats).data.fill(0, 0, total * width);
		this.#gradient("heads", total, width, z, top, width, b.dz, z, dx[shape.layers] as Floats, width);
		sumColumns(b.dz.data, total, z, this.#tensor("headBias").g.data);
		const tags = padded(shape.upos + shape.xpos);
		for (let l = shape.layers; l >= 0; l--) {
			const d = dx[l] as Floats;
			if (l === shape.tagLayer) {
				this.#gradient("tags", total, width, tags, b.x[l] as Floats, width, b.tags, tags, d, width);
				sumColumns(b.tags.data, total, tags, this.#tensor("tagBias").g.data);
			}
			multiplyInPlace(d.data, (b.masks[l] as Floats).data, total * width);
			if (l === 0) break;
			const x = b.x[l - 1] as Floats;
			const u = b.u[l - 1] as Floats;
			const below = dx[l - 1] as Floats;
			const gates = this.#tensor(`gates${l - 1}`);
			for (let s = 0; s < batch.length; s++) {
				const from = starts[s] ?? 0;
				const n = (starts[s + 1] ?? 0) - from;
				const step = from * width * 4;
				run.recurBack(
					n,
					shape.width,
					u.at + step * 3,
					x.at + step,
					(b.c[l - 1] as Floats).at + step,
					gates.p.at,
					d.at + step,
					below.at + step,
					gates.g.at,
				);
			}
			this.#gradient(`layer${l - 1}`, total, width, width * 3, x, width, u, width * 3, below, width);
		}
		const table = this.#tensor("table").g.at;
		let at = 0;
		for (const { rows } of batch) {
			for (const list of rows) {
				b.list.data.set(list);
				for (const row of list) this.#touched.add(row);
				run.spreadRow(list.length, b.list.at, table, width, (dx[0] as Floats).at + at * width * 4);
				at++;
			}
		}
		return loss * unit;
	}

	/** For Y = X · W with gradient dY: adds Xᵀ · dY to W's gradient and dY · Wᵀ to dX. */
	#gradient(
		name: string,
		m: number,
		k: number,
		n: number,
		x: Floats,
		strideX: number,
		dy: Floats,
		strideY: number,
		dx: Floats,
		strideDx: number,
	): void {
		const tensor = this.#tensor(name);
		const b = this.#buffers;
		const run = this.#run;
		run.transpose(m, k, x.at, strideX, b.turned.at, padded(m));
		run.multiply(k, n, m, b.turned.at, padded(m), dy.at, strideY, tensor.g.at, tensor.columns, true);
		run.transpose(k, n, tensor.p.at, tensor.columns, b.weights.at, padded(k));
		run.multiply(m, k, n, dy.at, strideY, b.weights.at, padded(k), dx.at, strideDx, true);
	}
}

function buffers(arena: Arena, shape: Shape) {
	const width = shape.width * 2;
	const words = (columns: number) => arena.floats(MOST_TOKENS * columns);
	const each = (count: number, columns: number) => Array.from({ length: count }, () => words(columns));
	const z = 2 * shape.arc + 2 * shape.label;
	const square = padded(LONGEST) * padded(LONGEST);
	const widest = Math.max(z, width * 3);
	return {
		list: arena.ints(MOST_FEATURES),
		x: each(shape.layers + 1, width) as [Floats, ...Floats[]] & Record<number, Floats>,
		dx: each(shape.layers + 1, width),
		masks: each(shape.layers + 1, width) as [Floats, ...Floats[]],
		u: each(shape.layers, width * 3),
		c: each(shape.layers, width),
		tags: words(padded(shape.upos + shape.xpos)),
		z: words(z),
		zMask: words(z),
		dz: words(z),
		q: words(shape.arc),
		dq: words(shape.arc),
		dist: words(DISTANCES),
		ddist: words(DISTANCES),
		hidden: words(shape.label),
		dhidden: words(shape.label),
		labels: words(padded(shape.labels)),
		headsT: arena.floats(shape.arc * padded(LONGEST)),
		scores: arena.floats(square),
		scoresT: arena.floats(square),
		turned: arena.floats(widest * (MOST_TOKENS + 8)),
		weights: arena.floats(widest * padded(width) + widest * widest),
	};
}

/** One mask per sentence over all its words, scaled so that the mean stays. */
function mask(to: Floats, batch: readonly Example[], width: number, rate: number, random: Random): void {
	const keep = 1 / (1 - rate);
	let at = 0;
	for (const { rows } of batch) {
		const first = at;
		for (let j = 0; j < width; j++) to.data[at + j] = random.uniform() < rate ? 0 : keep;
		for (let i = 1; i < rows.length; i++) to.data.copyWithin(first + i * width, first, first + width);
		at += rows.length * width;
	}
}

function multiplyInPlace(x: Float32Array, by: Float32Array, length: number): void {
	for (let i = 0; i < length; i++) x[i]! *= by[i]!;
}

function rectify(x: Float32Array, rows: number, stride: number, columns: number): void {
	for (let i = 0; i < rows; i++) {
		for (let j = i * stride; j < i * stride + columns; j++) if (x[j]! < 0) x[j] = 0;
	}
}

function sumColumns(x: Float32Array, rows: number, columns: number, to: Float32Array): void {
	for (let i = 0; i < rows; i++) for (let j = 0; j < columns; j++) to[j]! += x[i * columns + j]!;
}

/** Replaces logits by the gradient of the cross entropy; gives the loss. `gold` -1 is no loss and gradient 0. */
function softmaxGradient(x: Float32Array, from: number, n: number, gold: number, unit: number): number {
	if (gold < 0) {
		x.fill(0, from, from + n);
		return 0;
	}
	let most = Number.NEGATIVE_INFINITY;
	for (let j = from; j < from + n; j++) if (x[j]! > most) most = x[j]!;
	let sum = 0;
	for (let j = from; j < from + n; j++) sum += Math.exp(x[j]! - most);
	const loss = most + Math.log(sum) - x[from + gold]!;
	for (let j = 0; j < n; j++) {
		x[from + j] = (Math.exp(x[from + j]! - most) / sum - (j === gold ? 1 : 0)) * unit;
	}
	return loss;
}
