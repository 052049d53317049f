import type { Column } from "./columns.ts";

/** How a document's text proper is set. */
export interface Typography {
	/** Height of most letters. */
	readonly size: number;
	/** The font of most letters. */
	readonly font: string;
	/** How far the lines of one paragraph of that size may stand apart, baseline to baseline. */
	largestStep(size: number): number;
}

/** Above this multiple of the usual step, a gap parts paragraphs. */
const GAP = 1.25;
const USUAL_LEADING = 1.25;

/** What is most frequent in the document. */
export function typographyOf(pages: readonly (readonly Column[])[]): Typography {
	const [sizes, fonts] = [new Map<number, number>(), new Map<string, number>()];
	const steps = new Map<number, Map<number, number>>();
	for (const { lines } of pages.flat()) {
		lines.forEach((line, i) => {
			const size = rounded(line.size);
			count(sizes, size, line.text.length);
			count(fonts, line.font, line.text.length);
			const next = lines[i + 1];
			if (next && rounded(next.size) === size)
				count(stepsOf(steps, size), rounded(next.baseline - line.baseline), 1);
		});
	}
	const usual = new Map([...steps].map(([size, counts]) => [size, usualStep(size, counts)] as const));
	return {
		size: mostFrequent(sizes) ?? 0,
		font: mostFrequent(fonts) ?? "",
		largestStep: (size) => GAP * (usual.get(rounded(size)) ?? USUAL_LEADING * size),
	};
}

function rounded(points: number): number {
	return Math.round(points * 2) / 2;
}

function stepsOf(steps: Map<number, Map<number, number>>, size: number): Map<number, number> {
	const known = steps.get(size) ?? new Map<number, number>();
	steps.set(size, known);
	return known;
}

/** The most frequent step of a size that lines of one paragraph can have; of equals the smaller. */
function usualStep(size: number, counts: ReadonlyMap<number, number>): number {
	const possible = [...counts]
		.filter(([step]) => step > 0.8 * size && step < 2.6 * size)
		.sort(([a], [b]) => a - b);
	return mostFrequent(new Map(possible)) ?? USUAL_LEADING * size;
}

function count<T>(counts: Map<T, number>, key: T, weight: number): void {
	counts.set(key, (counts.get(key) ?? 0) + weight);
}

function mostFrequent<T>(counts: ReadonlyMap<T, number>): T | undefined {
	let best: readonly [T, number] | undefined;
	for (const one of counts) if (!best || one[1] > best[1]) best = one;
	return best?.[0];
}
