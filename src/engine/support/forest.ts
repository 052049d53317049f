// Boosted regression trees (J. H. Friedman, "Greedy function approximation: a gradient boosting machine", Ann. Statist.
// 29, 2001) for a yes-or-no question.

/**
 * Trees in flat arrays: node `n` asks whether `values[feature[n]] <= threshold[n]`, and the answer yes leads to the node
 * after it; a leaf has feature -1.
 */
export interface Forest {
	readonly features: number;
	/** What is added before any tree, in log odds. */
	readonly bias: number;
	/** Where each tree's root is. */
	readonly roots: Uint32Array;
	readonly feature: Int16Array;
	/** Of a leaf: what it adds, in log odds. */
	readonly threshold: Float32Array;
	/** Where the answer no leads. */
	readonly right: Uint32Array;
}

/** The chance, 0..1, that the answer is yes; `offset` is what is known before any tree, in log odds. */
export function chance(forest: Forest, values: ArrayLike<number>, offset = 0): number {
	return 1 / (1 + Math.exp(-offset - logOdds(forest, values)));
}

function logOdds({ bias, roots, feature, threshold, right }: Forest, values: ArrayLike<number>): number {
	let sum = bias;
	for (const root of roots) {
		let at = root;
		for (let asked = feature[at] ?? -1; asked >= 0; asked = feature[at] ?? -1)
			at = (values[asked] ?? 0) <= (threshold[at] ?? 0) ? at + 1 : (right[at] ?? 0);
		sum += threshold[at] ?? 0;
	}
	return sum;
}
