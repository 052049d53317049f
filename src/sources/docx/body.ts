import type { DocumentPart } from "../document-article.ts";
import { Flow } from "../flow.ts";
import type { XmlEvents } from "../packed/xml.ts";
import type { Styles } from "./styles.ts";

/** What is no text of the document: what was deleted, fields' codes, the older twin of a box, changes of form, phonetic guides. */
const SKIPPED = new Set(
	`del moveFrom instrText delInstrText Fallback rt rPrChange pPrChange sectPrChange tblPrChange tcPrChange trPrChange
numberingChange`.split(/\s+/),
);
const SIGNS = new Map([
	["tab", " "],
	["cr", " "],
	["br", " "],
	["noBreakHyphen", "-"],
]);
const OFF = /^(?:0|false|off)$/;

/** Takes the events of `word/document.xml`, and of the notes beside it, and fills a flow. */
export class BodyEvents implements XmlEvents {
	readonly flow = new Flow();
	readonly #styles: Styles;
	readonly #notes: ReadonlyMap<string, DocumentPart>;
	#skipping = 0;
	#inText = 0;
	#isHidden = false;

	/** `notes` by "footnote 2" and "endnote 2". */
	constructor(styles: Styles, notes: ReadonlyMap<string, DocumentPart>) {
		this.#styles = styles;
		this.#notes = notes;
	}

	open(name: string, attributes: Readonly<Record<string, string>>): void {
		if (this.#skipping > 0 || SKIPPED.has(name)) {
			this.#skipping++;
			return;
		}
		const { val = "" } = attributes;
		if (name === "t") this.#inText++;
		else if (name === "p") this.flow.open();
		else if (name === "r") this.#isHidden = false;
		else if (name === "vanish") this.#isHidden = !OFF.test(val);
		else if (name === "pStyle") this.flow.become(this.#styles.get(val) ?? "paragraph");
		else if (name === "numId" && val !== "0") this.flow.become("list-item");
		else if (name === "outlineLvl" && Number(val) < 9) this.flow.become("heading");
		else if (name === "tr") this.flow.openRow();
		else if (name === "tc") this.flow.openCell();
		else if (name === "lastRenderedPageBreak") this.flow.turnPage();
		else if (name === "footnoteReference" || name === "endnoteReference") this.#call(name, attributes.id);
		else if (!this.#isHidden) this.flow.text(SIGNS.get(name) ?? "");
	}

	text(text: string): void {
		if (this.#skipping === 0 && this.#inText > 0 && !this.#isHidden) this.flow.text(text);
	}

	close(name: string): void {
		if (this.#skipping > 0) this.#skipping--;
		else if (name === "t") this.#inText--;
		else if (name === "p") this.flow.close();
		else if (name === "tr") this.flow.closeRow();
	}

	#call(reference: string, id: string | undefined): void {
		const part = this.#notes.get(`${reference.replace("Reference", "")} ${id}`);
		if (part) this.flow.note(part);
	}
}
