import type { Deadline } from "../deadline.ts";
import type { DocumentPart } from "../document-article.ts";
import { readXml } from "../packed/xml.ts";
import type { ReadLimits } from "../reader.ts";

/** What the paragraphs of each style are, by the style's identifier. */
export type Styles = ReadonlyMap<string, DocumentPart["kind"]>;

interface Style {
	name: string;
	basedOn: string;
	kind: DocumentPart["kind"] | null;
}

const MAX_ANCESTRY = 12;

/** The styles of `word/styles.xml`. Word writes their names in English, whatever its own language. */
export function readStyles(bytes: Uint8Array | undefined, limits: ReadLimits, deadline: Deadline): Styles {
	const styles = new Map<string, Style>();
	let open: Style | null = null;
	if (bytes !== undefined)
		readXml(
			bytes,
			{
				open(name, { styleId, val = "" }) {
					if (name === "style") {
						open = { name: "", basedOn: "", kind: null };
						if (styleId !== undefined) styles.set(styleId, open);
					} else if (!open) return;
					else if (name === "name") open.name = val.toLowerCase();
					else if (name === "basedOn") open.basedOn = val;
					else if (name === "numPr") open.kind ??= "list-item";
					else if (name === "outlineLvl" && Number(val) < 9) open.kind = "heading";
				},
				close(name) {
					if (name === "style") open = null;
				},
			},
			limits,
			deadline,
		);
	return new Map([...styles.keys()].map((id) => [id, kindOf(id, styles)]));
}

function kindOf(id: string, styles: ReadonlyMap<string, Style>): DocumentPart["kind"] {
	let style = styles.get(id);
	for (let step = 0; style && step < MAX_ANCESTRY; step++) {
		const kind = namedKind(style.name) ?? style.kind;
		if (kind !== null) return kind;
		style = styles.get(style.basedOn);
	}
	return "paragraph";
}

/** What the names of Word's own styles say. */
function namedKind(name: string): DocumentPart["kind"] | null {
	if (/^(?:heading \d|title|subtitle)$/i.test(name)) return "heading";
	if (/^(?:caption|toc \d|toc heading|table of figures|index \d)$/i.test(name)) return "aside";
	if (/^(?:intense )?quot(?:e|ations?)$|^block text$/i.test(name)) return "quotation";
	return /^list (?:bullet|number)/i.test(name) ? "list-item" : null;
}
