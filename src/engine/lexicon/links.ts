import { readNumbers, writeNumbers } from "./format.ts";

/** Directed links between numbered things, sorted by `from` and then `to`. */
export interface Links {
	readonly from: Uint32Array;
	readonly to: Uint32Array;
	/** By number of a block of ids, where its links begin. */
	readonly blocks: Uint32Array;
}

/** Ids of a block, as a power of two. */
const BLOCK = 3;

/** Links that are sorted. */
export function linksOf(from: Uint32Array, to: Uint32Array): Links {
	const blocks = new Uint32Array(((from.at(-1) ?? 0) >> BLOCK) + 1);
	for (let i = from.length - 1; i >= 0; i--) blocks[(from[i] ?? 0) >> BLOCK] = i;
	for (let block = blocks.length - 2; block >= 0; block--) {
		const begins = blocks[block] ?? 0;
		if (begins === 0 && (from[0] ?? 0) >> BLOCK < block) blocks[block] = blocks[block + 1] ?? 0;
	}
	return { from, to, blocks };
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
	return linksOf(from, to);
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
export function firstLink({ from, blocks }: Links, id: number): number {
	let at = blocks[id >> BLOCK] ?? from.length;
	while (at < from.length && (from[at] ?? 0) < id) at++;
	return at;
}

/** What `id` links to, in ascending order. */
export function linked(links: Links, id: number): readonly number[] {
	const targets: number[] = [];
	for (let i = firstLink(links, id); links.from[i] === id; i++) targets.push(links.to[i] ?? 0);
	return targets;
}
