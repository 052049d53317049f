import { joined } from "../bytes.ts";
import type { DocumentPart } from "../document-article.ts";
import { Flow } from "../flow.ts";
import type { ReadLimits } from "../reader.ts";
import { UnreadableError } from "../unreadable.ts";
import { charset, codePage, decoded } from "./encodings.ts";
import type { RtfToken } from "./tokens.ts";
import { CHARACTERS, READ, styleKind, UNREAD } from "./words.ts";

/** Where text goes: into the document, nowhere, or to what a table or property takes. */
type Target = "text" | "nowhere" | "font" | "style" | "info" | "title" | "author";

/** What a group inherits from the one around it, and gives back at its end. */
interface Group {
	readonly target: Target;
	/** The encoding of the font; null for the document's. */
	readonly encoding: string | null;
	/** Characters to skip after a `\u`. */
	readonly skip: number;
	readonly isHidden: boolean;
	readonly isDeleted: boolean;
	readonly style: number;
	readonly isHeading: boolean;
	readonly isItem: boolean;
	readonly inTable: boolean;
	/** True when a note begins with the group. */
	readonly isNote: boolean;
}

const PARAGRAPH = { style: 0, isHeading: false, isItem: false, inTable: false };
const CHARACTER = { encoding: null, isHidden: false, isDeleted: false };
const OUTERMOST: Group = { ...PARAGRAPH, ...CHARACTER, target: "text", skip: 1, isNote: false };

/** Takes the tokens of a Rich Text file and fills a flow. */
export class RtfDocument {
	readonly flow = new Flow();
	title = "";
	author = "";
	readonly #limits: ReadLimits;
	readonly #groups: Group[] = [];
	#group: Group = OUTERMOST;
	#encoding = "windows-1252";
	readonly #fonts = new Map<number, string>();
	readonly #styles = new Map<number, DocumentPart["kind"]>();
	/** The font or style that is being described. */
	#described = 0;
	#name = "";
	/** Whether a paragraph is open, in the text and in each note around which there is one. */
	#isOpen = [false];
	#inRow = false;
	#inCell = false;
	#toSkip = 0;
	/** True after the sign that says a group may be ignored. */
	#mayIgnore = false;
	/** Bytes in one encoding that are not decoded yet: a character may take two. */
	#bytes: Uint8Array[] = [];

	constructor(limits: ReadLimits) {
		this.#limits = limits;
	}

	take(token: RtfToken): void {
		if (token.kind !== "bytes") this.#decode();
		if (token.kind === "bytes") this.#takeBytes(token.bytes);
		else if (token.kind === "open") this.#open();
		else if (token.kind === "close") this.#close();
		else this.#control(token.word, token.value);
	}

	finish(): DocumentPart[] {
		this.#decode();
		this.#endParagraph();
		if (this.#inRow) this.flow.closeRow();
		return this.flow.finish();
	}

	#open(): void {
		if (this.#groups.length >= this.#limits.maxDepth)
			throw new UnreadableError(`more than ${this.#limits.maxDepth} groups inside each other`);
		this.#groups.push(this.#group);
		this.#group = { ...this.#group, isNote: false };
		if (this.#group.target === "style") this.#described = 0;
		this.#toSkip = 0;
	}

	#close(): void {
		if (this.#group.isNote) {
			this.#endParagraph();
			this.#isOpen.pop();
		}
		this.#group = this.#groups.pop() ?? OUTERMOST;
		this.#toSkip = 0;
		this.#mayIgnore = false;
	}

	#takeBytes(bytes: Uint8Array): void {
		const skipped = Math.min(this.#toSkip, bytes.length);
		this.#toSkip -= skipped;
		if (skipped < bytes.length) this.#bytes.push(bytes.subarray(skipped));
	}

	#decode(): void {
		const [first] = this.#bytes;
		if (!first) return;
		const whole = this.#bytes.length === 1 ? first : joined(this.#bytes);
		this.#bytes = [];
		this.#text(decoded(whole, this.#group.encoding ?? this.#encoding));
	}

	#text(text: string): void {
		const { target, isHidden, isDeleted } = this.#group;
		if (target === "title") this.title += text;
		else if (target === "author") this.author += text;
		else if (target === "style") this.#nameStyle(text);
		else if (target === "text" && !isHidden && !isDeleted) {
			if (text.trim() !== "") this.#beginParagraph();
			this.flow.text(text);
		}
	}

	#nameStyle(text: string): void {
		this.#name += text;
		if (!text.includes(";")) return;
		const kind = styleKind(this.#name.replace(/;.*/s, "").trim());
		if (kind !== null) this.#styles.set(this.#described, kind);
		this.#name = "";
	}

	#beginParagraph(): void {
		if (this.#isOpen.at(-1)) return;
		if (this.#isOpen.length === 1) this.#placeInTable();
		this.flow.open();
		this.#isOpen[this.#isOpen.length - 1] = true;
	}

	#placeInTable(): void {
		if (this.#inRow && !this.#group.inTable) this.#endRow();
		if (!this.#group.inTable) return;
		if (!this.#inRow) this.flow.openRow();
		this.#inRow = true;
		if (!this.#inCell) this.flow.openCell();
		this.#inCell = true;
	}

	#endParagraph(): void {
		if (!this.#isOpen.at(-1)) return;
		const { style, isHeading, isItem } = this.#group;
		const kind = isHeading ? "heading" : (this.#styles.get(style) ?? (isItem ? "list-item" : "paragraph"));
		this.flow.become(kind);
		this.flow.close();
		this.#isOpen[this.#isOpen.length - 1] = false;
	}

	#endRow(): void {
		this.flow.closeRow();
		this.#inRow = false;
		this.#inCell = false;
	}

	#control(word: string, value: number | null): void {
		if (word === "*") {
			this.#mayIgnore = true;
			return;
		}
		const mayIgnore = this.#mayIgnore;
		this.#mayIgnore = false;
		if (this.#group.target === "nowhere") return;
		if (UNREAD.has(word) || (mayIgnore && !READ.has(word))) this.#change({ target: "nowhere" });
		else if (word === "u") this.#character(value ?? 0);
		else if (CHARACTERS.has(word)) this.#sign(CHARACTERS.get(word) ?? "");
		else if (!this.#destination(word) && !this.#structure(word)) this.#property(word, value);
	}

	/** A character by its number, negative beyond 32767; what follows is for programs that do not know it. */
	#character(code: number): void {
		this.#text(String.fromCharCode(code < 0 ? code + 0x10000 : code & 0xffff));
		this.#toSkip = this.#group.skip;
	}

	#sign(text: string): void {
		if (this.#toSkip > 0) this.#toSkip--;
		else this.#text(text);
	}

	#destination(word: string): boolean {
		if (word === "fonttbl") this.#change({ target: "font" });
		else if (word === "stylesheet") this.#change({ target: "style" });
		else if (word === "info") this.#change({ target: "info" });
		else if ((word === "title" || word === "author") && this.#group.target === "info")
			this.#change({ target: word });
		else if (word === "listtext" || word === "pntext") this.#item();
		else if (word === "footnote") this.#note();
		else return false;
		return true;
	}

	/** The number or sign before an item is drawn by the program; the paragraph is an item. */
	#item(): void {
		const around = this.#groups.at(-1);
		if (around) this.#groups[this.#groups.length - 1] = { ...around, isItem: true };
		this.#change({ target: "nowhere" });
	}

	#note(): void {
		this.#beginParagraph();
		this.#isOpen.push(false);
		this.#change({ ...PARAGRAPH, target: "text", isNote: true });
	}

	#structure(word: string): boolean {
		if (this.#group.target !== "text") return false;
		if (word === "par" || word === "\n" || word === "\r" || word === "sect" || word === "nestcell")
			this.#endParagraph();
		else if (word === "cell") {
			this.#beginCell();
			this.#endParagraph();
			this.#inCell = false;
		} else if (word === "row") {
			this.#endParagraph();
			if (this.#inRow) this.#endRow();
		} else if (word === "pard") this.#change(PARAGRAPH);
		else return false;
		return true;
	}

	/** An empty cell is one too. */
	#beginCell(): void {
		if (this.#isOpen.length === 1 && this.#group.inTable) this.#placeInTable();
	}

	#property(word: string, value: number | null): void {
		const isOn = value !== 0;
		if (word === "ansicpg") this.#encoding = codePage(value);
		else if (word === "mac") this.#encoding = "macintosh";
		else if (word === "f") this.#font(value ?? 0);
		else if (word === "fcharset") this.#describeFont(value);
		else if (word === "s") this.#useStyle(value ?? 0);
		else if (word === "uc") this.#change({ skip: Math.min(8, Math.max(0, value ?? 1)) });
		else if (word === "v") this.#change({ isHidden: isOn });
		else if (word === "deleted") this.#change({ isDeleted: isOn });
		else if (word === "plain") this.#change(CHARACTER);
		else if (word === "intbl") this.#change({ inTable: isOn });
		else if (word === "outlinelevel") this.#change({ isHeading: (value ?? 9) < 9 });
		else if (word === "ls") this.#change({ isItem: isOn });
	}

	#font(number: number): void {
		if (this.#group.target === "font") this.#described = number;
		else this.#change({ encoding: this.#fonts.get(number) ?? null });
	}

	#describeFont(number: number | null): void {
		const encoding = charset(number);
		if (this.#group.target === "font" && encoding !== null) this.#fonts.set(this.#described, encoding);
	}

	#useStyle(number: number): void {
		if (this.#group.target === "style") this.#described = number;
		else this.#change({ style: number });
	}

	#change(change: Partial<Group>): void {
		this.#group = { ...this.#group, ...change };
	}
}
