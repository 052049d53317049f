import { closesSentence } from "../lines.ts";
import { beginsInside } from "../pieces.ts";
import type { Column } from "./columns.ts";
import { LineJoiner } from "./hyphens.ts";
import type { Run } from "./runs.ts";
import { type Typography, typographyOf } from "./typography.ts";

/** A paragraph or heading of a PDF. */
export interface Paragraph {
	readonly kind: "heading" | "paragraph" | "list-item";
	readonly text: string;
	/** Where in `text` a page begins, its first page first; pages count from 1. */
	readonly pages: readonly { readonly at: number; readonly page: number }[];
}

/** The paragraphs of a document from the columns of its pages. One that a column or page breaks is made whole. */
export function paragraphsOf(pages: readonly (readonly Column[])[]): Paragraph[] {
	const lines = pages.flatMap((columns) => columns.flatMap((column) => column.lines));
	const builder = new Builder(typographyOf(pages), new LineJoiner(lines.map(({ text }) => text)));
	pages.forEach((columns, i) => {
		for (const column of columns) builder.column(column, i + 1);
	});
	return builder.finish();
}

/** In sizes of the text proper: letters of notes and captions are smaller, those of headings larger. */
const SMALL = 0.93;
const LARGE = 1.12;
const SAME_SIZE = 0.06;
/** In heights of a letter. */
const INDENT = 0.7;
const MAX_HEADING_WORDS = 30;
const MAX_HEADING_LENGTH = 250;
const MAX_PLAIN_HEADING_LENGTH = 100;
const BULLET = /^(?:[•◦▪▸►‣●○■□·]|[-–—*]\s|\(?\d{1,2}[.)]\s|\(?[a-z]\)\s)/;

interface PlacedLine extends Run {
	readonly page: number;
}

/** A paragraph that may go on. */
interface Open {
	readonly lines: PlacedLine[];
	/** Where its last column ends on the right. */
	right: number;
}

class Builder {
	readonly #style: Typography;
	readonly #joiner: LineJoiner;
	readonly #done: Paragraph[] = [];
	/** The paragraph of the text proper that may go on in the next column. */
	#body: Open | null = null;
	/** Notes and captions that stand in the way of it. */
	#aside: Open[] = [];

	constructor(style: Typography, joiner: LineJoiner) {
		this.#style = style;
		this.#joiner = joiner;
	}

	column({ lines }: Column, page: number): void {
		const margins = marginsOf(lines, this.#style.size);
		let open: Open | null = null;
		for (const run of lines) {
			open = this.#placed({ ...run, page }, open, margins);
			open.right = margins.right;
		}
	}

	/** Puts a line where it belongs; `open` is the paragraph above it in its column. */
	#placed(line: PlacedLine, open: Open | null, margins: Margins): Open {
		const above = open?.lines.at(-1);
		if (!open || !above) return this.#resumed(line, margins);
		if (this.#begins(open, above, line, margins))
			return this.#isAside(above) ? this.#resumed(line, margins) : this.#opened(line);
		open.lines.push(line);
		return open;
	}

	finish(): Paragraph[] {
		this.#close();
		return this.#done;
	}

	#isAside({ size }: Run): boolean {
		return size < SMALL * this.#style.size;
	}

	/** The paragraph of the column or page before, where the line goes on with it; else a new one. */
	#resumed(line: PlacedLine, { left }: Margins): Open {
		const open = this.#body;
		const last = open?.lines.at(-1);
		if (!open || !last || this.#isAside(line) || !isAlike(last, line) || BULLET.test(line.text))
			return this.#opened(line);
		const isFlush = line.left < left + INDENT * line.size && isFull(last, line, open.right);
		// A byline or a lead in a font of its own does not go on as text.
		if (!isBroken(last) && open.lines.every(({ font }) => font !== line.font)) return this.#opened(line);
		const goesOn = isBroken(last) || (!closesSentence(last.text) && (beginsInside(line.text) || isFlush));
		if (!goesOn) return this.#opened(line);
		open.lines.push(line);
		return open;
	}

	#opened(line: PlacedLine): Open {
		const open: Open = { lines: [line], right: line.right };
		if (this.#isAside(line) && this.#body) this.#aside.push(open);
		else {
			this.#close();
			this.#body = open;
		}
		return open;
	}

	#close(): void {
		for (const open of [...(this.#body ? [this.#body] : []), ...this.#aside])
			this.#done.push(this.#paragraph(open));
		this.#body = null;
		this.#aside = [];
	}

	/** Whether a line begins a paragraph although another line stands above it in its column. */
	#begins(open: Open, above: Run, line: Run, { right }: Margins): boolean {
		const step = line.baseline - above.baseline;
		if (!isAlike(above, line) || step <= 0 || step > this.#style.largestStep(line.size)) return true;
		if (line.size > LARGE * this.#style.size) return false;
		const isItem = BULLET.test(open.lines[0]?.text ?? "");
		const isClosed = closesSentence(above.text);
		if (BULLET.test(line.text)) return isClosed || isItem || !isFull(above, line, right);
		if (!isFull(above, line, right)) return isClosed || !beginsInside(line.text);
		const indent = line.left - above.left;
		const isMoved =
			indent > INDENT * line.size ? !isItem : -indent > INDENT * line.size && open.lines.length > 1;
		return isClosed && isMoved;
	}

	#paragraph({ lines }: Open): Paragraph {
		const pages: { at: number; page: number }[] = [];
		let text = "";
		lines.forEach((line, i) => {
			const next = lines[i + 1];
			if (pages.at(-1)?.page !== line.page) pages.push({ at: text.length, page: line.page });
			const { cut, between } = next ? this.#joiner.seam(line.text, next.text) : { cut: 0, between: "" };
			text += line.text.slice(0, line.text.length - cut) + between;
		});
		if (lines[0] && this.#isAside(lines[0])) return { kind: "paragraph", ...withoutMark(text, pages) };
		const kind = this.#isHeading(lines, text) ? "heading" : BULLET.test(text) ? "list-item" : "paragraph";
		return { kind, text, pages };
	}

	/** Larger than the text, or a line or two in another font that are no sentence. */
	#isHeading(lines: readonly Run[], text: string): boolean {
		const size = lines[0]?.size ?? 0;
		if (text.length > MAX_HEADING_LENGTH || text.split(" ").length > MAX_HEADING_WORDS) return false;
		if (size > LARGE * this.#style.size) return true;
		const isOther = lines.length <= 2 && lines.every(({ font }) => font !== this.#style.font);
		return (
			isOther &&
			size >= SMALL * this.#style.size &&
			text.length < MAX_PLAIN_HEADING_LENGTH &&
			!closesSentence(text)
		);
	}
}

/** A note without the figure that led to it, where no space parts them: "1The office …". */
function withoutMark(text: string, pages: Paragraph["pages"]): Pick<Paragraph, "text" | "pages"> {
	const mark = /^(?:\d{1,3}|[*†‡§])(?=["“‘(]?\p{Lu}\p{Ll})/u.exec(text)?.[0] ?? "";
	if (mark === "") return { text, pages };
	return {
		text: text.slice(mark.length),
		pages: pages.map(({ at, page }) => ({ at: Math.max(0, at - mark.length), page })),
	};
}

function isAlike(a: Run, b: Run): boolean {
	return Math.abs(a.size - b.size) <= SAME_SIZE * Math.max(a.size, b.size);
}

/** Whether a line ends in the middle of a word. */
function isBroken({ text }: Run): boolean {
	return /\p{L}[-\u2010\u00ad]$/u.test(text);
}

/** Whether a line ends because the next line's first word would not have fitted any more. */
function isFull(line: Run, next: Run, right: number): boolean {
	const letter = (next.right - next.left) / Math.max(1, next.text.length);
	const word = next.text.search(/\s|$/);
	return line.right + (word + 1) * letter > right - INDENT * line.size;
}

interface Margins {
	readonly left: number;
	readonly right: number;
}

/** Where the lines of a column begin and end: most of those of the text proper. */
function marginsOf(lines: readonly Run[], size: number): Margins {
	const own = lines.filter((line) => Math.abs(line.size - size) <= SAME_SIZE * size);
	const taken = own.length > 2 ? own : lines;
	const lefts = taken.map(({ left }) => left).sort((a, b) => a - b);
	const rights = taken.map(({ right }) => right).sort((a, b) => a - b);
	return {
		left: lefts[Math.floor(lefts.length * 0.1)] ?? 0,
		right: rights[Math.floor(rights.length * 0.9)] ?? 0,
	};
}
