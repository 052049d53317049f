import { type Element, oneLine } from "./tree.ts";

/** A run of text that a browser shows as a block of its own. */
export interface Segment {
	readonly kind: "heading" | "paragraph" | "quotation" | "list-item";
	/** 1 to 6 for headings, else null. */
	readonly level: number | null;
	/** On one line. */
	readonly text: string;
	/** The text of a short segment with a space wherever an element begins or ends: "Jane Doe May 5", shown in two boxes. */
	readonly spaced: string;
	readonly words: number;
	/** Share of the letters that stand in links. */
	readonly linked: number;
	/** The element that the run stands in; its innermost block. */
	readonly within: Element;
	/** True when the run is a cell or row of a table. */
	readonly inTable: boolean;
}

const BLOCKS = new Set(
	`address article aside blockquote body center dd details dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6
header hgroup hr html legend li main menu nav ol p pre search section summary table tbody tfoot thead tr ul caption`.split(
		/\s+/,
	),
);
const HEADING = /^h[1-6]$/;
const UNREAD = new Set(["head", "title", "meta", "link", "rp", "rt"]);
const SCREEN_READER =
	/(?:^|[\s_-])(?:sr[_-]?only|screen[_-]?reader\w*|visually[_-]?hidden|a11y[_-]?hidden)(?:$|[\s_-])/i;

/** The segments below an element in document order. */
export function segmentsOf(root: Element): Segment[] {
	const splitter = new Splitter();
	splitter.walk(root, { within: root, linked: false, kind: "paragraph", level: null, inTable: false });
	splitter.flush();
	return splitter.segments;
}

const EDGE = "\u0001";
const MAX_SPACED = 240;

interface Place {
	readonly within: Element;
	readonly linked: boolean;
	readonly kind: Segment["kind"];
	readonly level: number | null;
	readonly inTable: boolean;
}

class Splitter {
	readonly segments: Segment[] = [];
	/** With a mark wherever an inline element begins or ends. */
	#text = "";
	#linked = 0;
	#place: Place | null = null;
	#breaks = 0;

	walk(element: Element, place: Place): void {
		for (const child of element.children) {
			if (typeof child === "string") this.#add(child, place);
			else this.#enter(child, place);
		}
	}

	flush(): void {
		const text = oneLine(this.#text.replaceAll(EDGE, ""));
		if (text !== "" && this.#place) {
			const { within, kind, level, inTable } = this.#place;
			const letters = text.replaceAll(" ", "").length;
			this.segments.push({
				...{ kind, level, text, within, inTable },
				spaced: text.length > MAX_SPACED ? text : oneLine(this.#text.replaceAll(EDGE, " ")),
				words: text.split(" ").length,
				linked: Math.min(1, this.#linked / letters),
			});
		}
		this.#text = "";
		this.#linked = 0;
		this.#place = null;
		this.#breaks = 0;
	}

	#enter(element: Element, place: Place): void {
		const { tag } = element;
		if (UNREAD.has(tag) || isForScreenReaders(element)) return;
		if (tag === "td" || tag === "th") this.#text += " ";
		if (tag === "br") this.#break();
		else if (!BLOCKS.has(tag)) {
			this.#text += EDGE;
			this.walk(element, tag === "a" ? { ...place, linked: true } : place);
			this.#text += EDGE;
		} else {
			this.flush();
			this.walk(element, placeIn(element, place));
			this.flush();
		}
	}

	#add(text: string, place: Place): void {
		if (text.trim() === "") {
			this.#text += " ";
			return;
		}
		this.#breaks = 0;
		this.#place ??= place;
		this.#text += text.includes(EDGE) ? text.replaceAll(EDGE, "") : text;
		if (place.linked) this.#linked += text.replace(/\s+/g, "").length;
	}

	/** Two line breaks end a paragraph; one is white space. */
	#break(): void {
		this.#text += " ";
		if (++this.#breaks > 1) this.flush();
	}
}

function placeIn(element: Element, place: Place): Place {
	const { tag } = element;
	const inTable = place.inTable || tag === "table";
	if (HEADING.test(tag))
		return { ...place, within: element, kind: "heading", level: Number(tag[1]), inTable };
	if (tag === "blockquote") return { ...place, within: element, kind: "quotation", inTable };
	if (tag === "li" || tag === "dd" || tag === "dt") {
		const kind = place.kind === "quotation" ? place.kind : "list-item";
		return { ...place, within: element, kind, inTable };
	}
	return { ...place, within: element, inTable };
}

function isForScreenReaders({ attributes }: Element): boolean {
	return attributes.class !== undefined && SCREEN_READER.test(attributes.class);
}
