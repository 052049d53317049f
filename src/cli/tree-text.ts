import type { Word } from "../engine/syntax/tree.ts";

/** Levels that are drawn two columns apart; beyond them they stand close, and beyond twice as many not at all. */
const WIDE = 10;

const UP = 1;
const DOWN = 2;
const LEFT = 4;
const RIGHT = 8;
/** Box drawing characters by the directions in which they go. */
const BOXES = " ╵╷│╴╯╮┤╶╰╭├─┴┬┼";

/**
 * The tree of a sentence as one string for each word, all equally wide, to stand before the words: lines lead from
 * each word to its head, the root is farthest left. "" for each when the tree is too deep to be drawn.
 */
export function treeLines(words: readonly Word[]): readonly string[] {
	const depths = depthsOf(words);
	const deepest = depths.reduce((most, depth) => Math.max(most, depth), 0);
	if (deepest > 2 * WIDE) return words.map(() => "");
	const grid = words.map(() => new Uint8Array(deepest + 1));
	for (const [at, { head }] of words.entries()) {
		if (head >= 0) connect(grid, head, at, depths[head] ?? 0);
		runOut(grid[at], depths[at] ?? 0);
	}
	return grid.map((cells) => `${drawn(cells, deepest > WIDE ? 0 : 1)} `);
}

/** How many words lie between each word and the root. */
function depthsOf(words: readonly Word[]): readonly number[] {
	const depths = words.map(() => -1);
	for (const start of words.keys()) {
		const path: number[] = [];
		let at = start;
		while (at >= 0 && depths[at] === -1 && path.length < words.length) {
			path.push(at);
			at = words[at]?.head ?? -1;
		}
		let depth = at < 0 ? -1 : (depths[at] ?? 0);
		for (const passed of path.reverse()) depths[passed] = ++depth;
	}
	return depths;
}

/** The line in the head's column from its row to the row of the dependent. */
function connect(grid: readonly Uint8Array[], head: number, at: number, column: number): void {
	const step = at > head ? 1 : -1;
	for (let row = head; row !== at; row += step) {
		add(grid[row], column, step > 0 ? DOWN : UP);
		add(grid[row + step], column, step > 0 ? UP : DOWN);
	}
	add(grid[at], column, RIGHT);
}

/** The line from a word's own column to the word. */
function runOut(cells: Uint8Array | undefined, depth: number): void {
	if (cells === undefined) return;
	if (depth > 0) add(cells, depth, LEFT);
	for (let column = depth; column < cells.length; column++) {
		add(cells, column, RIGHT);
		if (column > depth) add(cells, column, LEFT);
	}
}

function add(cells: Uint8Array | undefined, column: number, direction: number): void {
	if (cells !== undefined) cells[column] = (cells[column] ?? 0) | direction;
}

function drawn(cells: Uint8Array, space: number): string {
	const gap = (cell: number) => ((cell & RIGHT) > 0 ? "─" : " ").repeat(space);
	return Array.from(cells, (cell) => (BOXES[cell] ?? " ") + gap(cell)).join("");
}
