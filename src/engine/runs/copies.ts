// Maximal exact matches by seeds of k words, then joined over small changes: the seed-and-extend scheme of S. Altschul
// et al., "Basic local alignment search tool", J. Mol. Biol. 215 (1990).
import { type Pair, type StretchPair, sharedWords } from "./sides.ts";

const SEED_WORDS = 6;
/** Words that may have been changed, added or left out between two exact runs. */
const CHANGE = 4;
const LEAST_WORDS = 20;

/** A seed with more places in the source is left out: repeated words would take quadratic time. */
const MOST_PLACES = 16;

/** Long stretches that are the same word for word, but for a few words changed. In the draft's order, apart from each other there. */
export function copiesOf(pair: Pair): readonly StretchPair[] {
	const joined = joinedOver(exactRuns(pair));
	const long = joined.filter(({ draft }) => draft.to - draft.from >= LEAST_WORDS);
	const taken: StretchPair[] = [];
	for (const one of [...long].sort((a, b) => lengthOf(b) - lengthOf(a) || a.draft.from - b.draft.from)) {
		if (!taken.some((other) => sharedWords(one.draft, other.draft) > 0)) taken.push(one);
	}
	return taken.sort((a, b) => a.draft.from - b.draft.from);
}

function lengthOf({ draft }: StretchPair): number {
	return draft.to - draft.from;
}

/** Every maximal run of equal words of at least the seed's length. */
function exactRuns({ draft, source }: Pair): readonly StretchPair[] {
	const k = SEED_WORDS;
	const a = draft.forms;
	const b = source.forms;
	const places = placesOf(b, k);
	const runs: StretchPair[] = [];
	for (let i = 0; i + k <= a.length; i++) {
		for (const j of placesWithin(places, seedAt(a, i, k))) {
			if (i > 0 && j > 0 && a[i - 1] === b[j - 1]) continue;
			let length = 0;
			while (i + length < a.length && j + length < b.length && a[i + length] === b[j + length]) length++;
			if (length >= k) runs.push({ draft: { from: i, to: i + length }, source: { from: j, to: j + length } });
		}
	}
	return runs;
}

function placesOf(forms: Int32Array, k: number): ReadonlyMap<number, readonly number[]> {
	const places = new Map<number, number[]>();
	for (let at = 0; at + k <= forms.length; at++) {
		const seed = seedAt(forms, at, k);
		const own = places.get(seed);
		if (own === undefined) places.set(seed, [at]);
		else if (own.length <= MOST_PLACES) own.push(at);
	}
	return places;
}

function placesWithin(places: ReadonlyMap<number, readonly number[]>, seed: number): readonly number[] {
	const own = places.get(seed) ?? [];
	return own.length > MOST_PLACES ? [] : own;
}

/** A hash; equal seeds have equal ones, and who finds one compares the words. */
function seedAt(forms: Int32Array, at: number, k: number): number {
	let hash = 0;
	for (let i = at; i < at + k; i++) hash = (Math.imul(hash, 0x01000193) ^ (forms[i] ?? 0)) | 0;
	return hash;
}

/** Joins runs that follow each other in both texts with at most a few words between. */
function joinedOver(runs: readonly StretchPair[]): readonly StretchPair[] {
	const done: StretchPair[] = [];
	let open: StretchPair[] = [];
	for (const run of runs) {
		const still = open.filter(({ draft }) => run.draft.from - draft.to <= CHANGE);
		done.push(...open.filter((one) => !still.includes(one)));
		const before = still.find((one) => follows(one, run));
		open =
			before === undefined
				? [...still, run]
				: still.map((one) =>
						one === before
							? {
									draft: { from: one.draft.from, to: run.draft.to },
									source: { from: one.source.from, to: run.source.to },
								}
							: one,
					);
	}
	return [...done, ...open];
}

function follows(one: StretchPair, next: StretchPair): boolean {
	const apart = [next.draft.from - one.draft.to, next.source.from - one.source.to];
	return (
		apart.every((gap) => Math.abs(gap) <= CHANGE) &&
		next.draft.to > one.draft.to &&
		next.source.to > one.source.to
	);
}
