import type { Pair, Unit } from "./sides.ts";

/** Two units that say much the same: their numbers. */
export interface Seed {
	readonly draft: number;
	readonly source: number;
}

const LEAST_COSINE = 0.3;
const LEAST_DICE = 0.33;
/** Units of the source that are looked at for one term of the draft. */
const MOST_HOLDERS = 64;

/** The seeds: pairs of units alike by cosine (weighed) and by Dice (share of different terms). In the draft's order. */
export function seedsOf(pair: Pair): readonly Seed[] {
	const { draft, source, weights, content } = pair;
	const holders = holdersOf(source.units, weights.length);
	const norms = source.units.map(({ bag }) => normOf(bag, weights));
	const seeds: Seed[] = [];
	draft.units.forEach((unit, at) => {
		const norm = normOf(unit.bag, weights);
		const candidates = new Set<number>();
		for (const term of unit.bag.keys()) {
			if (content[term] === 1) for (const holder of holders[term] ?? []) candidates.add(holder);
		}
		for (const candidate of candidates) {
			const other = source.units[candidate];
			if (other === undefined) continue;
			const { product, shared } = shareOf(unit, other, weights);
			if (product <= LEAST_COSINE * norm * (norms[candidate] ?? 0)) continue;
			if (2 * shared <= LEAST_DICE * (unit.bag.size + other.bag.size)) continue;
			seeds.push({ draft: at, source: candidate });
		}
	});
	return seeds;
}

function holdersOf(units: readonly Unit[], terms: number): readonly (readonly number[])[] {
	const holders: number[][] = Array.from({ length: terms }, () => []);
	units.forEach(({ bag }, at) => {
		for (const term of bag.keys()) {
			const own = holders[term];
			if (own !== undefined && own.length < MOST_HOLDERS) own.push(at);
		}
	});
	return holders;
}

function shareOf(a: Unit, b: Unit, weights: Float64Array): { product: number; shared: number } {
	let product = 0;
	let shared = 0;
	for (const [term, count] of a.bag) {
		const other = b.bag.get(term);
		if (other === undefined) continue;
		const weight = weights[term] ?? 0;
		product += count * other * weight * weight;
		shared++;
	}
	return { product, shared };
}

function normOf(bag: ReadonlyMap<number, number>, weights: Float64Array): number {
	let sum = 0;
	for (const [term, count] of bag) sum += (count * (weights[term] ?? 0)) ** 2;
	return Math.sqrt(sum);
}

/** Cosine of two bags. */
export function cosineOf(
	a: ReadonlyMap<number, number>,
	b: ReadonlyMap<number, number>,
	weights: Float64Array,
): number {
	let product = 0;
	for (const [term, count] of a) product += count * (b.get(term) ?? 0) * (weights[term] ?? 0) ** 2;
	return product / Math.max(1e-9, normOf(a, weights) * normOf(b, weights));
}
