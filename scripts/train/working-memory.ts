import { DISTANCES, padded, type Shape } from "../../src/engine/syntax/shape.ts";
import type { Arena, Floats } from "./arena.ts";

/** Positions in a batch and in a sentence, the roots counted; features of a position. */
export const MOST_POSITIONS = 640;
export const LONGEST_SENTENCE = 160;
const MOST_FEATURES = 64;

/** Room for one batch; "d" before a name is its gradient. One row a position unless said otherwise. */
export interface WorkingMemory {
	readonly list: { readonly at: number; readonly data: Int32Array };
	/** What each layer reads; the last is the encoder's output. */
	readonly x: readonly Floats[];
	readonly dx: readonly Floats[];
	readonly masks: readonly Floats[];
	readonly u: readonly Floats[];
	readonly c: readonly Floats[];
	readonly tags: Floats;
	/** Dependent and head for arcs, then dependent and head for labels. */
	readonly z: Floats;
	readonly dz: Floats;
	readonly zMask: Floats;
	readonly q: Floats;
	readonly dq: Floats;
	readonly distances: Floats;
	readonly dDistances: Floats;
	readonly hidden: Floats;
	readonly dHidden: Floats;
	readonly labels: Floats;
	/** One sentence: its heads transposed, its scores, these transposed. */
	readonly turnedHeads: Floats;
	readonly scores: Floats;
	readonly turnedScores: Floats;
	/** Any matrix of the above, and any tensor but the table, transposed. */
	readonly turned: Floats;
	readonly turnedWeights: Floats;
}

export function workingMemory(arena: Arena, shape: Shape): WorkingMemory {
	const { arc, label } = shape;
	const width = shape.width * 2;
	const z = 2 * arc + 2 * label;
	const rows = (columns: number) => arena.floats(MOST_POSITIONS * columns);
	const each = (count: number, columns: number) => Array.from({ length: count }, () => rows(columns));
	const sentence = padded(LONGEST_SENTENCE);
	const widest = Math.max(z, width * 3);
	return {
		list: arena.ints(MOST_FEATURES),
		x: each(shape.layers + 1, width),
		dx: each(shape.layers + 1, width),
		masks: each(shape.layers + 1, width),
		u: each(shape.layers, width * 3),
		c: each(shape.layers, width),
		tags: rows(padded(shape.upos + shape.xpos)),
		z: rows(z),
		dz: rows(z),
		zMask: rows(z),
		q: rows(arc),
		dq: rows(arc),
		distances: rows(DISTANCES),
		dDistances: rows(DISTANCES),
		hidden: rows(label),
		dHidden: rows(label),
		labels: rows(padded(shape.labels)),
		turnedHeads: arena.floats(arc * sentence),
		scores: arena.floats(sentence * sentence),
		turnedScores: arena.floats(sentence * sentence),
		turned: arena.floats(widest * padded(MOST_POSITIONS)),
		turnedWeights: arena.floats(widest * padded(widest)),
	};
}
