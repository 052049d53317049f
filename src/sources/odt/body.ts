import { Flow } from "../flow.ts";
import type { XmlEvents } from "../packed/xml.ts";
import type { OdtStyles } from "./styles.ts";

/** What is no text of the document: what was deleted, comments, marks of notes, phonetic guides, indexes, descriptions of pictures. */
const SKIPPED = new Set(
	`tracked-changes annotation note-citation ruby-text forms table-of-content illustration-index table-index object-index
alphabetical-index user-index title desc hidden-text hidden-paragraph script`.split(/\s+/),
);
const STYLED = new Set(["p", "h", "span"]);

/** Takes the events of `content.xml` and fills a flow. */
export class OdtBody implements XmlEvents {
	readonly flow = new Flow();
	readonly #styles: OdtStyles;
	#skipping = 0;
	#items = 0;
	#isBody = false;

	constructor(styles: OdtStyles) {
		this.#styles = styles;
	}

	open(name: string, attributes: Readonly<Record<string, string>>): void {
		if (name === "body") this.#isBody = true;
		if (!this.#isBody) return;
		if (this.#skipping > 0 || this.#isSkipped(name, attributes)) this.#skipping++;
		else if (name === "p" || name === "h") this.#begin(name, attributes["style-name"] ?? "");
		else if (name === "list-item") this.#items++;
		else if (name === "table-row") this.flow.openRow();
		else if (name === "table-cell") this.flow.openCell();
		else if (name === "soft-page-break") this.flow.turnPage();
		else if (name === "s" || name === "tab" || name === "line-break") this.flow.text(" ");
	}

	text(text: string): void {
		if (this.#isBody && this.#skipping === 0) this.flow.text(text);
	}

	close(name: string): void {
		if (!this.#isBody) return;
		if (this.#skipping > 0) this.#skipping--;
		else if (name === "p" || name === "h") this.flow.close();
		else if (name === "list-item") this.#items--;
		else if (name === "table-row") this.flow.closeRow();
	}

	#isSkipped(name: string, { "style-name": style, display }: Readonly<Record<string, string>>): boolean {
		if (SKIPPED.has(name) || (name === "section" && display === "none")) return true;
		return STYLED.has(name) && style !== undefined && this.#styles.isHidden(style);
	}

	#begin(name: string, style: string): void {
		this.flow.open(name === "h" ? "heading" : this.#styles.kindOf(style));
		if (this.#items > 0) this.flow.become("list-item");
	}
}
