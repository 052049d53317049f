/** What some work took, in milliseconds: by the clock, and of the processor, the language's own threads included. */
export interface Taken {
	readonly clock: number;
	readonly processor: number;
}

export async function taken(work: () => unknown): Promise<Taken> {
	const [start, began] = [process.cpuUsage(), performance.now()];
	await work();
	const clock = performance.now() - began;
	const { user, system } = process.cpuUsage(start);
	return { clock, processor: (user + system) / 1000 };
}

/**
 * Milliseconds of one thread's work. The clock also counts what other programs take, the processor's time what the
 * language's other threads do; neither counts too little.
 */
export async function timed(work: () => unknown): Promise<number> {
	const { clock, processor } = await taken(work);
	return Math.min(clock, processor);
}
