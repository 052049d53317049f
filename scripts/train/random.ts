/** Numbers that look random and are the same for the same seed (xorshift128; Marsaglia, J. Stat. Software 8(14), 2003). */
export class Random {
	readonly #state: Uint32Array;

	constructor(seed: number) {
		this.#state = Uint32Array.of(seed ^ 0x9e3779b9, seed ^ 0x243f6a88, seed ^ 0xb7e15162, 0xdeadbeef);
		for (let i = 0; i < 20; i++) this.uniform();
	}

	/** From 0 to below 1. */
	uniform(): number {
		const state = this.#state;
		let t = state[3] ?? 0;
		const s = state[0] ?? 0;
		state.copyWithin(1, 0, 3);
		t ^= t << 11;
		t ^= t >>> 8;
		state[0] = t ^ s ^ (s >>> 19);
		return (state[0] ?? 0) / 0x100000000;
	}

	/** Mean 0, deviation 1, near enough: twelve uniform numbers added. */
	normal(): number {
		let sum = -6;
		for (let i = 0; i < 12; i++) sum += this.uniform();
		return sum;
	}

	/** The items in another order. */
	shuffled<T>(items: readonly T[]): T[] {
		const out = [...items];
		for (let i = out.length - 1; i > 0; i--) {
			const j = Math.floor(this.uniform() * (i + 1));
			[out[i], out[j]] = [out[j] as T, out[i] as T];
		}
		return out;
	}
}
