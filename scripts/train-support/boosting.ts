// Gradient boosting of regression trees for log loss with second-order leaf values, over values sorted into bins (G. Ke
// et al., "LightGBM", NeurIPS 2017; T. Chen and C. Guestrin, "XGBoost", KDD 2016, section 2.2), grown level by level.
// Each tree sees a part of the rows and of the features.
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
}

export interface Table {
	/** One row a case. */
	readonly rows: readonly Float32Array[];
	/** 1 yes, 0 no. */
	readonly labels: readonly number[];
	/** What every row has before any tree, in log odds. */
	readonly offsets?: readonly number[];
}

const BINS = 64;

/** Learns the chance of "yes" from the rows. The same table and options give the same forest. */
export function boost({ rows, labels, offsets }: Table, options: BoostingOptions): Forest {
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
		left: Uint32Array.of(...a.left, ...moved(b.left)),
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
	readonly #left: number[] = [];
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
			left: Uint32Array.from(this.#left),
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
		this.#left.push(0);
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
		const below = rows.filter((row) => (bins[row] ?? 0) <= split.bin);
		const above = rows.filter((row) => (bins[row] ?? 0) > split.bin);
		this.#left[at] = this.#node(below, round, odds, depth - 1, left);
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
		const used = rows.filter((row) => seen[row] === 1);
		if (used.length < 2 * leaf) return undefined;
		let best: Split | undefined;
		const sums = {
			gradient: new Float64Array(BINS),
			hessian: new Float64Array(BINS),
			count: new Uint32Array(BINS),
		};
		for (const feature of features) {
			const bins = this.#bins[feature] ?? new Uint8Array();
			sums.gradient.fill(0);
			sums.hessian.fill(0);
			sums.count.fill(0);
			let allGradient = 0;
			let allHessian = 0;
			for (const row of used) {
				const bin = bins[row] ?? 0;
				const [gradient, hessian] = [gradients[row] ?? 0, hessians[row] ?? 0];
				sums.gradient[bin] = (sums.gradient[bin] ?? 0) + gradient;
				sums.hessian[bin] = (sums.hessian[bin] ?? 0) + hessian;
				sums.count[bin] = (sums.count[bin] ?? 0) + 1;
				allGradient += gradient;
				allHessian += hessian;
			}
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
