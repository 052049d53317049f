import type { DocumentPart } from "./document-article.ts";
import { closesSentence } from "./lines.ts";
import { wordCount } from "./pieces.ts";
import { FIELD_CODES } from "./printouts/marks.ts";

/** Fewer words than these in the cell of a table are data. */
const MIN_PROSE = 8;

interface OpenParagraph {
	kind: DocumentPart["kind"];
	text: string;
	pages: { at: number; page: number }[];
	/** Notes and the texts of boxes that are called in it. */
	readonly after: DocumentPart[];
}

interface OpenRow {
	readonly cells: DocumentPart[][];
	/** The paragraphs that were open when the row began. */
	readonly outside: OpenParagraph[];
}

/** Takes the text of a word processor's document as it goes by, and gives its parts. */
export class Flow {
	readonly #parts: DocumentPart[] = [];
	readonly #rows: OpenRow[] = [];
	#paragraphs: OpenParagraph[] = [];
	#page = 1;

	/** Begins a paragraph, maybe inside another one, as in a box or a note. */
	open(kind: DocumentPart["kind"] = "paragraph"): void {
		this.#paragraphs.push({ kind, text: "", pages: [], after: [] });
	}

	/** Says what the open paragraph is. A heading that is numbered stays a heading. */
	become(kind: DocumentPart["kind"]): void {
		const open = this.#paragraphs.at(-1);
		if (open && (kind !== "list-item" || open.kind === "paragraph")) open.kind = kind;
	}

	/** Text of the open paragraph; without one it is lost. Its white space is collapsed. */
	text(words: string): void {
		const open = this.#paragraphs.at(-1);
		if (!open) return;
		const spaced = words.replace(/[\s\u200b\ufeff]+/g, " ");
		const added = open.text === "" || open.text.endsWith(" ") ? spaced.trimStart() : spaced;
		if (added !== "" && open.pages.at(-1)?.page !== this.#page)
			open.pages.push({ at: open.text.length, page: this.#page });
		open.text += added;
	}

	/** A new page begins here. */
	turnPage(): void {
		this.#page++;
	}

	close(): void {
		const open = this.#paragraphs.pop();
		if (!open) return;
		const text = open.text.trimEnd();
		if (text !== "") this.#add({ kind: open.kind, text, pages: open.pages });
		for (const part of open.after) this.#add(part);
	}

	/** A text that is called in the open paragraph, and comes after it. */
	note(part: DocumentPart): void {
		const open = this.#paragraphs.at(-1);
		if (open) open.after.push(part);
		else this.#add(part);
	}

	openRow(): void {
		this.#rows.push({ cells: [], outside: this.#paragraphs });
		this.#paragraphs = [];
	}

	openCell(): void {
		this.#rows.at(-1)?.cells.push([]);
	}

	/** Prose in the cells of a table is text; other cells are one line beside it. */
	closeRow(): void {
		while (this.#paragraphs.length > 0) this.close();
		const row = this.#rows.pop();
		if (!row) return;
		this.#paragraphs = row.outside;
		const parts = row.cells.flat();
		if (isField(row.cells)) {
			for (const part of parts) this.#add(isProse(part) ? part : { ...part, kind: "aside" });
			return;
		}
		const isTable = row.cells.length > 1;
		const data: string[] = [];
		for (const part of parts) {
			if (!isTable || isProse(part)) this.#add(part);
			else data.push(part.text);
		}
		if (data.length > 0) this.#add({ kind: "aside", text: data.join(" | ") });
	}

	/** Every part; pages are known when one was turned. */
	finish(): DocumentPart[] {
		while (this.#rows.length > 0) this.closeRow();
		while (this.#paragraphs.length > 0) this.close();
		return this.#page > 1 ? this.#parts : this.#parts.map(({ kind, text }) => ({ kind, text }));
	}

	#add(part: DocumentPart): void {
		const around = this.#paragraphs.at(-1);
		const row = this.#rows.at(-1);
		if (around) around.after.push(part);
		else if (row) {
			if (row.cells.length === 0) row.cells.push([]);
			row.cells.at(-1)?.push(part);
		} else this.#parts.push(part);
	}
}

/** A code of a press database, and what it stands for. */
function isField(cells: readonly (readonly DocumentPart[])[]): boolean {
	const [code, value] = cells;
	return (
		cells.length === 2 && code?.length === 1 && value !== undefined && FIELD_CODES.has(code[0]?.text ?? "")
	);
}

function isProse({ kind, text }: DocumentPart): boolean {
	return kind === "aside" || (wordCount(text) >= MIN_PROSE && closesSentence(text));
}
