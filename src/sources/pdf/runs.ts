import type { PageText, TextItem } from "./open.ts";

/** Characters on one baseline without a gap between them, upright, in points from the page's upper left. */
export interface Run {
	readonly text: string;
	readonly left: number;
	readonly right: number;
	readonly baseline: number;
	/** Height of the letters. */
	readonly size: number;
	readonly font: string;
}

/** In heights of a letter. */
const WORD_GAP = 0.15;
/** Two columns may stand as near as this; a gap in justified text may be wider, and is closed when the columns are known. */
const MAX_GAP = 0.9;
const MAX_OVERLAP = 0.6;
const MAX_SHIFT = 0.3;

/** The runs of a page in the order in which they are drawn. Text at an angle to most of the page's is left out. */
export function runsOf(page: PageText): Run[] {
	const placed = page.items.map((item) => placedOn(page, item));
	const turn = mostFrequentTurn(placed);
	const runs: Run[] = [];
	let spaced = false;
	let previous: Run | null = null;
	for (const item of placed) {
		if (item.turn !== turn) continue;
		const run = turned(item, turn, page);
		if (run.text.trim() === "") spaced = true;
		else if (!previous || !isDoubled(previous, run)) {
			add(runs, run, spaced);
			spaced = false;
			previous = run;
		}
	}
	return runs.map((run) => ({ ...run, text: tidied(run.text) })).filter(({ text }) => text !== "");
}

interface Placed extends Run {
	/** Quarters that the text is turned clockwise; null for other angles. */
	readonly turn: number | null;
}

function placedOn({ transform: m }: PageText, { str, width, transform: t, fontName }: TextItem): Placed {
	const [a, b] = [at(m, 0) * at(t, 0) + at(m, 2) * at(t, 1), at(m, 1) * at(t, 0) + at(m, 3) * at(t, 1)];
	const [c, d] = [at(m, 0) * at(t, 2) + at(m, 2) * at(t, 3), at(m, 1) * at(t, 2) + at(m, 3) * at(t, 3)];
	const left = at(m, 0) * at(t, 4) + at(m, 2) * at(t, 5) + at(m, 4);
	const baseline = at(m, 1) * at(t, 4) + at(m, 3) * at(t, 5) + at(m, 5);
	const angle = Math.atan2(b, a) / (Math.PI / 2);
	const turn = Math.abs(angle - Math.round(angle)) < 0.05 ? (Math.round(angle) + 4) % 4 : null;
	const size = Math.hypot(c, d);
	const isSound = [left, baseline, width, size].every(
		(value) => Number.isFinite(value) && Math.abs(value) < 1e6,
	);
	return {
		...{ text: isSound ? str : "", left, right: left + width, baseline, size, font: fontName },
		turn: isSound ? turn : null,
	};
}

function at(numbers: readonly number[], index: number): number {
	return numbers[index] ?? 0;
}

function mostFrequentTurn(items: readonly Placed[]): number {
	const letters = [0, 0, 0, 0];
	for (const { turn, text } of items) if (turn !== null) letters[turn] = (letters[turn] ?? 0) + text.length;
	return letters.indexOf(Math.max(...letters));
}

/** The item on the page turned so that it stands upright. */
function turned(item: Placed, turn: number, { width, height }: PageText): Run {
	const { text, left: x, right, baseline: y, size, font } = item;
	const [left, baseline] =
		turn === 1
			? [y, width - x]
			: turn === 2
				? [width - x, height - y]
				: turn === 3
					? [height - y, x]
					: [x, y];
	return { text, left, right: left + right - x, baseline, size, font };
}

/** The same characters drawn again a little beside themselves, which looks bold. */
function isDoubled(first: Run, second: Run): boolean {
	const near = (a: number, b: number) => Math.abs(a - b) < 0.1 * first.size;
	return first.text === second.text && near(first.left, second.left) && near(first.baseline, second.baseline);
}

function add(runs: Run[], run: Run, spaced: boolean): void {
	const last = runs.at(-1);
	if (last && isNoteMark(run, last, last.right, run.left)) return;
	if (!last || !follows(last, run)) {
		if (last && isNoteMark(last, run, last.right, run.left)) runs.pop();
		runs.push(run);
		return;
	}
	const gap = run.left - last.right;
	const between = spaced || gap > WORD_GAP * Math.min(last.size, run.size) ? " " : "";
	runs[runs.length - 1] = {
		...(run.text.length > last.text.length ? run : last),
		left: last.left,
		right: Math.max(last.right, run.right),
		text: last.text + between + run.text,
	};
}

function follows(last: Run, run: Run): boolean {
	const size = Math.max(last.size, run.size);
	const gap = run.left - last.right;
	return (
		Math.abs(run.baseline - last.baseline) <= MAX_SHIFT * size &&
		gap <= MAX_GAP * Math.min(last.size, run.size) &&
		gap >= -MAX_OVERLAP * size
	);
}

/** A small raised figure or sign beside a word: it leads to a note, or stands before one. */
function isNoteMark(mark: Run, word: Run, end: number, start: number): boolean {
	const raised = word.baseline - mark.baseline;
	return (
		mark.size < 0.85 * word.size &&
		raised > 0.15 * word.size &&
		raised < 0.8 * word.size &&
		Math.abs(start - end) < 0.4 * word.size &&
		/^[\d*†‡§¶,\s]{1,8}$/.test(mark.text)
	);
}

const ACCENTS: Readonly<Record<string, string>> = {
	"´": "\u0301",
	"`": "\u0300",
	"¨": "\u0308",
	ˆ: "\u0302",
	"˜": "\u0303",
	ˇ: "\u030c",
	"¸": "\u0327",
	"˚": "\u030a",
};

/**
 * What the codes of TeX's own fonts mean that are control characters elsewhere (Cork encoding): fonts made of pictures
 * of letters, as pdfTeX takes where it has no outlines, do not say it.
 */
const CORK: Readonly<Record<string, string>> = {
	...{ "\x10": "“", "\x11": "”", "\x12": "„", "\x13": "«", "\x14": "»", "\x15": "–", "\x16": "—" },
	...{ "\x19": "ı", "\x1b": "ff", "\x1c": "fi", "\x1d": "fl", "\x1e": "ffi", "\x1f": "ffl", "\x88": "•" },
};

/** On one line; ligatures as letters; accents that are drawn before their letter put on it; soft hyphens out. */
function tidied(text: string): string {
	return text
		.replace(/[\x10-\x16\x19\x1b-\x1f\x88]/g, (code) => CORK[code] ?? "")
		.replace(/[\ufb00-\ufb06]/g, (ligature) => ligature.normalize("NFKC"))
		.replace(/([´`¨ˆ˜ˇ¸˚])([\p{L}])/gu, (_, accent: string, letter: string) =>
			`${letter === "ı" ? "i" : letter}${ACCENTS[accent] ?? ""}`.normalize("NFC"),
		)
		.replace(/\u00ad(?=.)/g, "")
		.replace(/[\s\u0000-\u001f\u007f\u200b\ufeff]+/g, " ")
		.trim();
}
