import type { DocumentPart } from "../document-article.ts";
import type { XmlEvents } from "../packed/xml.ts";

interface Style {
	readonly parent: string;
	kind: DocumentPart["kind"] | null;
	isHidden: boolean;
}

const MAX_ANCESTRY = 12;

/** Takes the events of `styles.xml` and `content.xml`, and says what a style's paragraphs are. */
export class OdtStyles implements XmlEvents {
	readonly #styles = new Map<string, Style>();
	#open: Style | null = null;

	open(name: string, attributes: Readonly<Record<string, string>>): void {
		if (name === "style" && attributes.name !== undefined) {
			const { name: own, "parent-style-name": parent = "", "default-outline-level": level = "" } = attributes;
			this.#open = { parent, kind: level === "" ? null : "heading", isHidden: false };
			this.#styles.set(own, this.#open);
		} else if (name === "text-properties" && this.#open) {
			this.#open.isHidden = attributes.display === "none";
		}
	}

	close(name: string): void {
		if (name === "style") this.#open = null;
	}

	kindOf(name: string): DocumentPart["kind"] {
		return this.#find(name, (own, style) => namedKind(own) ?? style?.kind ?? null) ?? "paragraph";
	}

	isHidden(name: string): boolean {
		return this.#find(name, (_, style) => style?.isHidden || null) ?? false;
	}

	/** The first answer of a style or one that it is derived from; LibreOffice's own need not be in the file. */
	#find<T>(name: string, ask: (name: string, style: Style | undefined) => T | null): T | null {
		let at = name;
		for (let step = 0; at !== "" && step < MAX_ANCESTRY; step++) {
			const style = this.#styles.get(at);
			const answer = ask(at, style);
			if (answer !== null) return answer;
			at = style?.parent ?? "";
		}
		return null;
	}
}

/** What the names of LibreOffice's own styles say; in names of styles "_20_" is a space. */
function namedKind(encoded: string): DocumentPart["kind"] | null {
	const name = encoded.replaceAll("_20_", " ");
	if (/^(?:title|subtitle|heading(?: \d+)?)$/i.test(name)) return "heading";
	if (
		/^(?:caption|illustration|figure|table|drawing|contents (?:heading|\d+)|.* index (?:heading|\d+))$/i.test(
			name,
		)
	)
		return "aside";
	return /^quotations?$/i.test(name) ? "quotation" : null;
}
