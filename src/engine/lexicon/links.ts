import { readNumbers, writeNumbers } from "./format.ts";

/** Directed links between numbered things, sorted by `from` and then `to`. */
export interface Links {
	readonly from: Uint32Array;
	readonly to: Uint32Array;
}

/** Links from a section: the step of `from` since the link before, then `to - from` in zigzag. */
export function readLinks(bytes: Uint8Array, name: string): Links {
	const numbers = readNumbers(bytes, name);
	const count = numbers.length >> 1;
	const from = new Uint32Array(count);
	const to = new Uint32Array(count);
	let last = 0;
	for (let i = 0; i < count; i++) {
		last += numbers[2 * i] ?? 0;
		const zigzag = numbers[2 * i + 1] ?? 0;
		from[i] = last;
		to[i] = last + ((zigzag >>> 1) ^ -(zigzag & 1));
	}
	return { from, to };
}

/** The section of links given as pairs in any order; repeated pairs are written once. */
export function writeLinks(pairs: readonly (readonly [from: number, to: number])[]): Uint8Array {
	const sorted = [...pairs].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
	const numbers: number[] = [];
	let last: readonly [number, number] = [0, -1];
	for (const [from, to] of sorted) {
		if (from === last[0] && to === last[1]) continue;
		const step = to - from;
		numbers.push(from - last[0], step < 0 ? -2 * step - 1 : 2 * step);
		last = [from, to];
	}
	return writeNumbers(numbers);
}

/** Where the links of `id` begin in `links`; they go on while `from` is `id`. */
export function firstLink(links: Links, id: number): number {
	let low = 0;
	let high = links.from.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((links.from[middle] ?? 0) < id) low = middle + 1;
		else high = middle;
	}
	return low;
}

/** What `id` links to, in ascending order. */
export function linked(links: Links, id: number): readonly number[] {
	const targets: number[] = [];
	for (let i = firstLink(links, id); links.from[i] === id; i++) targets.push(links.to[i] ?? 0);
	return targets;
}
