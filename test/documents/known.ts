/** A text that documents are made from, so that what is read from them can be compared with it. */
export interface KnownText {
	readonly title: string;
	readonly author: string;
	/** As it is printed below the title: "5 March 2021". */
	readonly date: string;
	readonly parts: readonly {
		readonly heading: string | null;
		readonly paragraphs: readonly string[];
	}[];
}

/** How a document is laid out. */
export interface Layout {
	readonly columns: 1 | 2;
	/** What stands at the head of each page; page numbers stand at the foot. Neither without it. */
	readonly runningHead: string | null;
}

/** A note in a paragraph, where it is called: "[[Its text.]]". */
export const NOTE = /\[\[([^\]]+)\]\]/g;

/** Whatever stands in a document as its text, in reading order, without the notes. */
export function linesOf({ title, author, date, parts }: KnownText): readonly string[] {
	const body = parts.flatMap(({ heading, paragraphs }) => [heading ?? "", ...paragraphs]);
	return [title, author, date, ...body].flatMap((line) => line.replace(NOTE, "") || []);
}
