/** The sizes of the network. */
export interface Shape {
	/** Rows of the feature table. */
	readonly features: number;
	/** Width of one direction of a recurrent layer, a multiple of 8. */
	readonly width: number;
	readonly layers: number;
	/** The layer whose output the tags are read from; 1 is the first. */
	readonly tagLayer: number;
	/** Width of what is compared for an arc, a multiple of 8. */
	readonly arc: number;
	/** Width of what a label is read from, a multiple of 8. */
	readonly label: number;
	readonly upos: number;
	readonly xpos: number;
	readonly labels: number;
}

/** Buckets of the distance between a word and its head. */
export const DISTANCES = 32;

/** Which bucket the distance from a word to its head falls in; 0 is the root. */
export function distanceBucket(dependent: number, head: number): number {
	if (head === 0) return 0;
	const distance = head - dependent;
	const size = Math.abs(distance);
	const step = size <= 7 ? size : size <= 10 ? 8 : size <= 15 ? 9 : size <= 25 ? 10 : 11;
	return distance < 0 ? step : 15 + step;
}

/** The next multiple of 8. */
export function padded(n: number): number {
	return (n + 7) & ~7;
}

/** Rows and columns of each tensor, and the deviation that training begins with. */
export function layout(shape: Shape): Readonly<Record<string, readonly [number, number, number]>> {
	const width = shape.width * 2;
	const tags = padded(shape.upos + shape.xpos);
	const labels = padded(shape.labels);
	const { arc, label } = shape;
	const sizes: Record<string, readonly [number, number, number]> = {
		table: [shape.features, width, 0.15],
		tags: [width, tags, 1 / Math.sqrt(width)],
		tagBias: [1, tags, 0],
		heads: [width, 2 * arc + 2 * label, 1 / Math.sqrt(width)],
		headBias: [1, 2 * arc + 2 * label, 0],
		bilinear: [arc, arc, 0.5 / arc],
		headPrior: [1, arc, 0],
		distance: [arc, DISTANCES, 0.05],
		distanceBias: [1, DISTANCES, 0],
		labels: [label, labels, 1 / Math.sqrt(label)],
		labelBias: [1, labels, 0],
	};
	for (let l = 0; l < shape.layers; l++) {
		sizes[`layer${l}`] = [width, width * 3, 1 / Math.sqrt(width)];
		sizes[`gates${l}`] = [4, width, 0];
	}
	return sizes;
}
