import { bagOf, type Pair, type Stretch } from "./sides.ts";
import { snapped, type StretchPair } from "./edges.ts";
import { type Gainful, maximalStretches } from "./stretches.ts";

export const summarySettings = { sumIn: 0.75, power: 1, sumGain: 16, ratio: 3, least: 2, ceiling: 0.4 };

/** Stretches of the draft whose words the whole source has. */
export function containedStretches(pair: Pair): { readonly gains: Float64Array; readonly stretches: readonly Gainful[] } {
	const gains = containmentGains(pair, bagOf(pair.source.terms, { from: 0, to: pair.source.words.length }));
	return {
		gains,
		stretches: maximalStretches(gains).map((found) => ({ from: snapped(pair.draft, found.from), to: snapped(pair.draft, found.to), gain: found.gain })),
	};
}

/** Stretches of the draft whose words the source has, though nowhere together. */
export function summaryOf(pair: Pair, draft: Stretch): StretchPair | undefined {
	const source = drawnUpon(pair, draft);
	return source === undefined || source.to - source.from < summarySettings.ratio * (draft.to - draft.from) ? undefined : { draft, source };
}

function containmentGains({ draft, content }: Pair, bag: ReadonlyMap<number, number>): Float64Array {
	let hits = 4;
	let all = 20;
	for (const term of draft.terms) {
		if (content[term] === 0) continue;
		all++;
		if (bag.has(term)) hits++;
	}
	const chance = Math.min(summarySettings.ceiling, hits / all);
	const hit = Math.log(summarySettings.sumIn / chance);
	const miss = Math.log((1 - summarySettings.sumIn) / (1 - chance));
	const spread = new Map<number, number>();
	for (const unit of draft.units) for (const term of unit.bag.keys()) spread.set(term, (spread.get(term) ?? 0) + 1);
	return Float64Array.from(draft.terms, (term) =>
		content[term] === 0 ? 0 : bag.has(term) ? hit / (spread.get(term) ?? 1) ** summarySettings.power : miss,
	);
}

/** From the first to the last sentence of the source that shares content with the stretch. */
function drawnUpon({ draft, source, content }: Pair, stretch: Stretch): Stretch | undefined {
	const bag = bagOf(draft.terms, stretch);
	const drawn = source.units.filter((unit) => {
		let shared = 0;
		for (const term of unit.bag.keys()) if (content[term] === 1 && bag.has(term)) shared++;
		return shared >= summarySettings.least;
	});
	const first = drawn[0];
	const last = drawn.at(-1);
	return first && last && { from: first.from, to: last.to };
}
