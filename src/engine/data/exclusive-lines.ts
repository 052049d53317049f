/** By word: the numbers of the lines it stands on, each with its place there. */
export type Lines = ReadonlyMap<string, ReadonlyMap<number, number>>;

/** Lines of lists in small letters; words divided by a bar share a place. */
export function placesOnLines(lines: readonly string[]): Lines {
	const places = new Map<string, Map<number, number>>();
	for (const [line, text] of lines.entries())
		for (const [place, words] of text.split(" ").entries())
			for (const word of words.toLowerCase().split("|")) {
				const known = places.get(word) ?? new Map<number, number>();
				places.set(word, known.set(line, place));
			}
	return places;
}

/** Whether two words stand on one line, in two places. */
export function areOnOneLine(places: Lines, a: string, b: string): boolean {
	const [left, right] = [places.get(a), places.get(b)];
	if (left === undefined || right === undefined) return false;
	return [...left].some(([line, place]) => (right.get(line) ?? place) !== place);
}
