import { plain } from "./words.ts";

/** Text as Word may have it: white space at the edges of a run is kept; what XML 1.0 (section 2.2) has no place for shows as a sign. */
export function xml(text: string): string {
	const [lead, trail] = [/^\s/.test(text) ? " " : "", /\S\s+$/.test(text) ? " " : ""];
	return (lead + plain(text) + trail).replace(/[\uFFFE\uFFFF]/g, "\uFFFD");
}
