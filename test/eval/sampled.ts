/** How much of a set is measured. */
export interface Sampling {
	/** 1 for all items, 10 for every tenth. */
	readonly every: number;
}

/** Every n-th item, told on standard error as they are worked through. */
export function* sampled<T>(what: string, items: readonly T[], { every }: Sampling): Generator<T> {
	const chosen = items.filter((_, at) => at % every === 0);
	const step = Math.max(1, Math.ceil(chosen.length / 10));
	for (const [at, item] of chosen.entries()) {
		if (at % step === 0) console.error(`${what}: ${at} of ${chosen.length}`);
		yield item;
	}
}
