import type { Kernels } from "../../src/engine/syntax/kernels.ts";
import type { Weights } from "../../src/engine/syntax/network.ts";
import { layout, padded, type Shape } from "../../src/engine/syntax/shape.ts";
import type { Arena, Floats } from "./arena.ts";
import type { Random } from "./random.ts";

/** A matrix of parameters with its gradient. */
export interface Tensor {
	readonly p: Floats;
	readonly g: Floats;
	readonly rows: number;
	readonly columns: number;
}

const BETA1 = 0.9;
const BETA2 = 0.98;
/** The longest that a gradient may be; a longer one is shortened to it. */
const LONGEST_GRADIENT = 5;

/**
 * The parameters of a network, their gradients, and Adam (Kingma and Ba, ICLR 2015). Of the feature table only the
 * rows that have a gradient move ("lazy" Adam); their averages are brought up to date when they do.
 */
export class Parameters {
	readonly tensors: Readonly<Record<string, Tensor>>;
	/** How many numbers there are, each tensor filled up to a multiple of 8. */
	readonly size: number;
	readonly #shape: Shape;
	readonly #decay: number;
	readonly #run: Kernels;
	readonly #blocks: Readonly<Record<"p" | "g" | "m" | "v" | "average", Floats>>;
	/** Rows of the table with a gradient since the last step; the step at which the average of each row stands. */
	readonly #touched = new Set<number>();
	readonly #averagedAt: Int32Array;
	#steps = 0;

	/** `decay` is the weight of the past in the running average of each parameter. */
	constructor(arena: Arena, shape: Shape, decay: number, random: Random) {
		this.#shape = shape;
		this.#decay = decay;
		this.#run = arena.run;
		this.#averagedAt = new Int32Array(shape.features);
		const sizes = Object.entries(layout(shape));
		this.size = sizes.reduce((sum, [, [rows, columns]]) => sum + padded(rows * columns), 0);
		const block = () => arena.floats(this.size);
		const blocks = { p: block(), g: block(), m: block(), v: block(), average: block() };
		this.#blocks = blocks;
		const tensors: Record<string, Tensor> = {};
		let offset = 0;
		for (const [name, [rows, columns, deviation]] of sizes) {
			const part = (whole: Floats): Floats => ({
				at: whole.at + offset * 4,
				data: whole.data.subarray(offset, offset + rows * columns),
			});
			tensors[name] = { p: part(blocks.p), g: part(blocks.g), rows, columns };
			for (let i = 0; i < rows * columns; i++) blocks.p.data[offset + i] = deviation * random.normal();
			offset += padded(rows * columns);
		}
		this.tensors = tensors;
		// The forget gates begin open.
		for (let l = 0; l < shape.layers; l++)
			this.tensor(`gates${l}`).p.data.fill(1, shape.width * 4, shape.width * 6);
		blocks.average.data.set(blocks.p.data);
	}

	tensor(name: string): Tensor {
		const tensor = this.tensors[name];
		if (tensor === undefined) throw new Error(`no tensor ${name}`);
		return tensor;
	}

	/** Adds the gradient of the sum of these rows of the feature table. */
	spread(list: { readonly at: number; readonly data: Int32Array }, count: number, gradient: number): void {
		for (let i = 0; i < count; i++) this.#touched.add(list.data[i] ?? 0);
		this.#run.spreadRow(count, list.at, this.tensor("table").g.at, this.#width, gradient);
	}

	/** One step with the gradients since the last, which it clears. */
	update(rate: number): void {
		this.#steps++;
		const step = this.#steps;
		const table = padded(this.#shape.features * this.#width);
		const corrected = (rate * Math.sqrt(1 - BETA2 ** step)) / (1 - BETA1 ** step);
		const length = this.#gradientLength(table);
		const scale = length > LONGEST_GRADIENT ? LONGEST_GRADIENT / length : 1;
		const past = Math.min(this.#decay, step / (step + 10));
		const { p, g, m, v, average } = this.#blocks;
		const adam = (offset: number, n: number) => {
			const [at, gAt, mAt, vAt, averageAt] = [p, g, m, v, average].map((block) => block.at + offset * 4);
			this.#run.adam(
				n,
				at ?? 0,
				gAt ?? 0,
				mAt ?? 0,
				vAt ?? 0,
				averageAt ?? 0,
				corrected,
				BETA1,
				BETA2,
				scale,
				past,
			);
		};
		adam(table, this.size - table);
		for (const row of this.#touched) {
			this.#catchUp(row, step - 1);
			adam(row * this.#width, this.#width);
			this.#averagedAt[row] = step;
		}
		this.#touched.clear();
	}

	/** The running averages of the parameters as they are now; asking changes nothing. */
	averaged(): Weights {
		const start = this.#blocks.p.at;
		const tensors = Object.entries(this.tensors).map(([name, { p, rows, columns }]) => {
			const offset = (p.at - start) / 4;
			const averages = this.#blocks.average.data.slice(offset, offset + rows * columns);
			return [name, name === "table" ? this.#caughtUp(averages) : averages];
		});
		return { shape: this.#shape, tensors: Object.fromEntries(tensors) };
	}

	/** The averages of the table, those of rows that have not moved of late brought up to now. */
	#caughtUp(averages: Float32Array): Float32Array {
		const { data } = this.tensor("table").p;
		for (let row = 0; row < this.#shape.features; row++) {
			const weight = Math.fround(1 - this.#decay ** (this.#steps - (this.#averagedAt[row] ?? 0)));
			for (let i = row * this.#width; i < (row + 1) * this.#width; i++) {
				const average = averages[i] ?? 0;
				averages[i] = average + weight * ((data[i] ?? 0) - average);
			}
		}
		return averages;
	}

	get #width(): number {
		return this.#shape.width * 2;
	}

	#gradientLength(table: number): number {
		const { at } = this.#blocks.g;
		let sum = this.#run.squares(this.size - table, at + table * 4);
		for (const row of this.#touched) sum += this.#run.squares(this.#width, at + row * this.#width * 4);
		return Math.sqrt(sum);
	}

	/** The average of a row that has not moved since it was last averaged, at a later step. */
	#catchUp(row: number, step: number): void {
		const missed = step - (this.#averagedAt[row] ?? 0);
		if (missed <= 0) return;
		const offset = row * this.#width * 4;
		const { p, average } = this.#blocks;
		this.#run.follow(this.#width, p.at + offset, average.at + offset, 1 - this.#decay ** missed);
	}
}
