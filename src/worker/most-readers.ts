/** How many readers a machine with so many processors gets: one is left for the index, and more than four starve it. */
export function mostReaders(processors: number): number {
	return Math.max(1, Math.min(4, processors - 1));
}
