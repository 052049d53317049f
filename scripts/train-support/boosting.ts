// Gradient boosting of regression trees for log loss with second-order leaf values, over values sorted into bins (G. Ke
// et al., "LightGBM", NeurIPS 2017; T. Chen and C. Guestrin, "XGBoost", KDD 2016, section 2.2), grown level by level.
// Each tree sees a part of the rows and of the features. Pairs add the loss of RankNet (C. Burges et al., "Learning to
// rank using gradient descent", ICML 2005).
import type { Forest } from "../../src/engine/support/forest.ts";
import { Random } from "../train/random.ts";

export interface BoostingOptions {
	readonly trees: number;
	readonly depth: number;
	readonly rate: number;
	/** Fewest rows in a leaf. */
	readonly leaf: number;
	/** Share of the rows and of the features that each tree sees. */
	readonly rows: number;
	readonly features: number;
	/** Weight against large leaf values. */
	readonly ridge: number;
	/** By feature: 1 when more of it may never lower the chance, -1 when it may never raise it, 0 for either. */
	readonly signs?: readonly number[];
	/** What a pair of rows in order is worth beside a row with its label; 0 unless given. */
	readonly pairs?: number;
}

export interface Table {
	/** One row a case. */
	readonly rows: readonly Float32Array[];
	/** 1 yes, 0 no. */
	readonly labels: readonly number[];
	/** What every row has before any tree, in log odds. */
	readonly offsets?: readonly number[];
	/** Two rows of which the first is the likelier. */
	readonly pairs?: readonly (readonly [more: number, less: number])[];
}

const BINS = 64;

/** Learns the chance of "yes" from the rows. The same table and options give the same forest. */
export function boost({ rows, labels, offsets, pairs = [] }: Table, options: BoostingOptions): Forest {
	const width = rows[0]?.length ?? 0;
	const edges = Array.from({ length: width }, (_, feature) => edgesOf(rows, feature));
	const bins = edges.map((own, feature) => Uint8Array.from(rows, (row) => binOf(own, row[feature] ?? 0)));
	const yes = labels.reduce((sum, one) => sum + one, 0) / Math.max(1, labels.length);
	const before = (offsets ?? []).reduce((sum, one) => sum + one, 0) / Math.max(1, rows.length);
	const bias = Math.log(Math.max(1e-6, yes) / Math.max(1e-6, 1 - yes)) - before;
	const odds = Float64Array.from(rows, (_, row) => bias + (offsets?.[row] ?? 0));
	const random = new Random(1);
	const grower = new Grower(bins, edges, options);
	for (let tree = 0; tree < options.trees; tree++) {
		const gradients = new Float64Array(rows.length);
		const hessians = new Float64Array(rows.length);
		for (let row = 0; row < rows.length; row++) {
			const chance = 1 / (1 + Math.exp(-(odds[row] ?? 0)));
			gradients[row] = chance - (labels[row] ?? 0);
			hessians[row] = Math.max(1e-6, chance * (1 - chance));
		}
		for (const [more, less] of options.pairs ? pairs : []) {
			const wrong = 1 / (1 + Math.exp((odds[more] ?? 0) - (odds[less] ?? 0)));
			const hessian = (options.pairs ?? 0) * wrong * (1 - wrong);
			gradients[more] = (gradients[more] ?? 0) - (options.pairs ?? 0) * wrong;
			gradients[less] = (gradients[less] ?? 0) + (options.pairs ?? 0) * wrong;
			hessians[more] = (hessians[more] ?? 0) + hessian;
			hessians[less] = (hessians[less] ?? 0) + hessian;
		}
		const seen = Uint8Array.from(rows, () => Number(random.uniform() < options.rows));
		const features = Array.from({ length: width }, (_, at) => at).filter(
			() => random.uniform() < options.features,
		);
		grower.grow({ gradients, hessians, seen, features }, odds);
	}
	return { features: width, bias, ...grower.arrays() };
}

/** One forest that says in log odds what two say in the mean. */
export function meanForest(a: Forest, b: Forest): Forest {
	const nodes = a.feature.length;
	const moved = (indexes: Uint32Array) => indexes.map((node) => node + nodes);
	const halved = ({ feature, threshold }: Forest) =>
		threshold.map((value, node) => ((feature[node] ?? -1) < 0 ? value / 2 : value));
	return {
		features: a.features,
		bias: (a.bias + b.bias) / 2,
		roots: Uint32Array.of(...a.roots, ...moved(b.roots)),
		feature: Int16Array.of(...a.feature, ...b.feature),
		threshold: Float32Array.of(...halved(a), ...halved(b)),
		right: Uint32Array.of(...a.right, ...moved(b.right)),
	};
}

interface Round {
	readonly gradients: Float64Array;
	readonly hessians: Float64Array;
	readonly seen: Uint8Array;
	readonly features: readonly number[];
}

interface Split {
	readonly gain: number;
	readonly feature: number;
	/** The last bin that goes left. */
	readonly bin: number;
	/** What both sides would add. */
	readonly values: readonly [left: number, right: number];
}

/** Between which values the leaves of a subtree have to stay, so that its side keeps its sign (XGBoost's way). */
interface Bounds {
	readonly least: number;
	readonly most: number;
}

const FREE: Bounds = { least: Number.NEGATIVE_INFINITY, most: Number.POSITIVE_INFINITY };

class Grower {
	readonly #bins: readonly Uint8Array[];
	readonly #edges: readonly Float32Array[];
	readonly #options: BoostingOptions;
	readonly #roots: number[] = [];
	readonly #feature: number[] = [];
	readonly #threshold: number[] = [];
	readonly #right: number[] = [];

	constructor(bins: readonly Uint8Array[], edges: readonly Float32Array[], options: BoostingOptions) {
		this.#bins = bins;
		this.#edges = edges;
		this.#options = options;
	}

	arrays(): Omit<Forest, "features" | "bias"> {
		return {
			roots: Uint32Array.from(this.#roots),
			feature: Int16Array.from(this.#feature),
			threshold: Float32Array.from(this.#threshold),
			right: Uint32Array.from(this.#right),
		};
	}

	/** Adds one tree, and what it says to the odds of every row. */
	grow(round: Round, odds: Float64Array): void {
		const all = Uint32Array.from(odds, (_, row) => row);
		this.#roots.push(this.#node(all, round, odds, this.#options.depth, FREE));
	}

	#node(rows: Uint32Array, round: Round, odds: Float64Array, depth: number, bounds: Bounds): number {
		const at = this.#feature.length;
		this.#feature.push(-1);
		this.#threshold.push(0);
		this.#right.push(0);
		const split = depth === 0 ? undefined : this.#bestSplit(rows, round, bounds);
		if (split === undefined) {
			const value = this.#options.rate * within(bounds, this.#leafValue(rows, round));
			this.#threshold[at] = value;
			for (const row of rows) odds[row] = (odds[row] ?? 0) + value;
			return at;
		}
		const bins = this.#bins[split.feature] ?? new Uint8Array();
		this.#feature[at] = split.feature;
		this.#threshold[at] = this.#edges[split.feature]?.[split.bin] ?? 0;
		const [left, right] = this.#sides(split, bounds);
		const below = rowsWith(rows, bins, 0, split.bin);
		const above = rowsWith(rows, bins, split.bin + 1, BINS);
		this.#node(below, round, odds, depth - 1, left);
		this.#right[at] = this.#node(above, round, odds, depth - 1, right);
		return at;
	}

	/** The bounds of both sides of a split: they meet in the middle where the feature has a sign. */
	#sides({ feature, values: [left, right] }: Split, bounds: Bounds): readonly [Bounds, Bounds] {
		const sign = this.#options.signs?.[feature] ?? 0;
		if (sign === 0) return [bounds, bounds];
		const middle = (within(bounds, left) + within(bounds, right)) / 2;
		const [low, high] = [
			{ ...bounds, most: middle },
			{ ...bounds, least: middle },
		];
		return sign > 0 ? [low, high] : [high, low];
	}

	/** What a leaf of these rows adds, before the rate. */
	#leafValue(rows: Uint32Array, { gradients, hessians, seen }: Round): number {
		let gradient = 0;
		let hessian = 0;
		for (const row of rows) {
			if (seen[row] === 0) continue;
			gradient += gradients[row] ?? 0;
			hessian += hessians[row] ?? 0;
		}
		return -gradient / (hessian + this.#options.ridge);
	}

	#bestSplit(
		rows: Uint32Array,
		{ gradients, hessians, seen, features }: Round,
		bounds: Bounds,
	): Split | undefined {
		const { leaf, ridge, signs } = this.#options;
		const used = rowsWith(rows, seen, 1, 1);
		if (used.length < 2 * leaf) return undefined;
		let best: Split | undefined;
		const own = { gradients: valuesOf(gradients, used), hessians: valuesOf(hessians, used) };
		const allGradient = own.gradients.reduce((sum, one) => sum + one, 0);
		const allHessian = own.hessians.reduce((sum, one) => sum + one, 0);
		const sums = {
			gradient: new Float64Array(BINS),
			hessian: new Float64Array(BINS),
			count: new Uint32Array(BINS),
		};
		for (const feature of features) {
			sumByBin(sums, this.#bins[feature] ?? new Uint8Array(), used, own);
			const whole = (allGradient * allGradient) / (allHessian + ridge);
			let [gradient, hessian, count] = [0, 0, 0];
			for (let bin = 0; bin < (this.#edges[feature]?.length ?? 0); bin++) {
				gradient += sums.gradient[bin] ?? 0;
				hessian += sums.hessian[bin] ?? 0;
				count += sums.count[bin] ?? 0;
				if (count < leaf || used.length - count < leaf) continue;
				const rest = allGradient - gradient;
				const gain =
					(gradient * gradient) / (hessian + ridge) + (rest * rest) / (allHessian - hessian + ridge) - whole;
				if (gain <= (best?.gain ?? LEAST_GAIN)) continue;
				const values = [-gradient / (hessian + ridge), -rest / (allHessian - hessian + ridge)] as const;
				const rise = within(bounds, values[1]) - within(bounds, values[0]);
				if (rise * (signs?.[feature] ?? 0) >= 0) best = { gain, feature, bin, values };
			}
		}
		return best;
	}
}

const LEAST_GAIN = 1e-3;

/** The rows whose value lies between two, both included. */
function rowsWith(rows: Uint32Array, values: Uint8Array, from: number, to: number): Uint32Array {
	const kept = new Uint32Array(rows.length);
	let count = 0;
	for (const row of rows) {
		const value = values[row] ?? 0;
		if (from <= value && value <= to) kept[count++] = row;
	}
	return kept.subarray(0, count);
}

function valuesOf(all: Float64Array, rows: Uint32Array): Float64Array {
	const own = new Float64Array(rows.length);
	for (let at = 0; at < rows.length; at++) own[at] = all[rows[at] ?? 0] ?? 0;
	return own;
}

interface Sums {
	readonly gradient: Float64Array;
	readonly hessian: Float64Array;
	readonly count: Uint32Array;
}

/** The innermost loop of all: nine tenths of the training are spent here. */
function sumByBin(
	{ gradient, hessian, count }: Sums,
	bins: Uint8Array,
	rows: Uint32Array,
	own: { readonly gradients: Float64Array; readonly hessians: Float64Array },
): void {
	gradient.fill(0);
	hessian.fill(0);
	count.fill(0);
	const { gradients, hessians } = own;
	for (let at = 0; at < rows.length; at++) {
		const bin = bins[rows[at] ?? 0] ?? 0;
		gradient[bin] = (gradient[bin] ?? 0) + (gradients[at] ?? 0);
		hessian[bin] = (hessian[bin] ?? 0) + (hessians[at] ?? 0);
		count[bin] = (count[bin] ?? 0) + 1;
	}
}

function within({ least, most }: Bounds, value: number): number {
	return Math.min(most, Math.max(least, value));
}

/** Values that part a feature into bins of about as many rows, rising; at most `BINS - 1`. */
function edgesOf(rows: readonly Float32Array[], feature: number): Float32Array {
	const step = Math.max(1, Math.floor(rows.length / 20_000));
	const sample = rows.filter((_, at) => at % step === 0).map((row) => row[feature] ?? 0);
	const sorted = Float32Array.from(sample).sort();
	const edges: number[] = [];
	for (let part = 1; part < BINS; part++) {
		const value = sorted[Math.floor((part * sorted.length) / BINS)] ?? 0;
		if (value < (sorted.at(-1) ?? 0) && value > (edges.at(-1) ?? Number.NEGATIVE_INFINITY)) edges.push(value);
	}
	return Float32Array.from(edges);
}

/** The bin of a value: how many edges lie below it. */
function binOf(edges: Float32Array, value: number): number {
	let [low, high] = [0, edges.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((edges[middle] ?? 0) < value) low = middle + 1;
		else high = middle;
	}
	return low;
}
