/** Parts that a hyphen always follows in print: "self-made", "well-known". */
const PREFIXES = new Set("self well non ex half quasi all cross semi vice anti pro post pre".split(" "));
/** "two-year", "three-storey". */
const NUMBERS = new Set(
	"one two three four five six seven eight nine ten twelve twenty thirty fifty hundred".split(" "),
);
const COUNTED =
	/^(?:second|minute|hour|day|night|week|month|year|decade|mile|metre|meter|kilometre|foot|inch|acre|storey|story|floor|room|bedroom|page|part|point|person|man|woman|member|seat|party|way|lane|time|term|star|thirds?)s?$/;
const BROKEN = /(\p{L}[\p{L}\p{M}’']{0,60})[-\u2010\u00ad]$/u;
const WORD = /[\p{L}\p{M}]+(?:[-\u2010][\p{L}\p{M}]+)*/gu;
const UNSPACED = /[\u3040-\u30ff\u3400-\u9fff\uff00-\uff60]/;

const MAX_WORD = 60;

/** How two lines join. */
export interface Seam {
	readonly cut: 0 | 1;
	readonly between: "" | " ";
}

/** Joins lines to paragraphs. What hyphen was put in to break a word, is told by the words of the document itself. */
export class LineJoiner {
	readonly #words = new Set<string>();

	/** `lines` are all of the document's. */
	constructor(lines: Iterable<string>) {
		for (const line of lines)
			for (const [word] of line.matchAll(WORD)) this.#words.add(word.toLowerCase().replaceAll("\u2010", "-"));
	}

	/** What stands between a line and the next one of its paragraph, and whether the first loses the hyphen at its end. */
	seam(line: string, next: string): Seam {
		if (line.endsWith("\u00ad")) return { cut: 1, between: "" };
		const beginsWord = /^[\p{L}\p{N}]/u.test(next);
		const end = line.slice(-MAX_WORD);
		const before = BROKEN.exec(end)?.[1];
		if (before !== undefined && beginsWord)
			return { cut: this.#isBreak(end, before, next) ? 1 : 0, between: "" };
		const isJoint = beginsWord && /[\p{L}\p{N}][\u2013\u2014/]$/u.test(end);
		const isUnspaced = UNSPACED.test(end.slice(-1)) && UNSPACED.test(next.slice(0, 1));
		return { cut: 0, between: isJoint || isUnspaced ? "" : " " };
	}

	/** Whether the word only stands in two parts because the line ended. */
	#isBreak(end: string, before: string, next: string): boolean {
		const after = /^[\p{L}\p{M}]+/u.exec(next.slice(0, MAX_WORD))?.[0] ?? "";
		if (!/^\p{Ll}/u.test(after) || /[-\u2010]$/.test(end.slice(0, -before.length - 1))) return false;
		const [first, second] = [before.toLowerCase(), after.toLowerCase()];
		if (this.#words.has(first + second)) return true;
		if (NUMBERS.has(first) && COUNTED.test(second)) return false;
		return !this.#words.has(`${first}-${second}`) && !PREFIXES.has(first);
	}
}
