// WordprocessingML (ECMA-376 part 1, section 17.3) of paragraphs, of which a report has a hundred thousand: written as
// the text that it is. The library has objects for it, a dozen for every run of words.
import { plain } from "./words.ts";

/** How the words of a run look. */
export interface Look {
	readonly bold?: boolean;
	/** Of the letters and of the ground, in six hexadecimal digits. */
	readonly color?: string;
	readonly ground?: string;
	readonly dotted?: boolean;
	readonly raised?: boolean;
}

/** A paragraph of runs and of marks between them, in a style of the document. */
export function paragraphOf(content: Iterable<string>, style?: string): string {
	const properties = style === undefined ? "" : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`;
	return `<w:p>${properties}${[...content].join("")}</w:p>`;
}

/** Words that look like this. */
export function words(text: string, look?: Look): string {
	return `<w:r>${look === undefined ? "" : propertiesOf(look)}<w:t xml:space="preserve">${xml(text)}</w:t></w:r>`;
}

/** In the order of the schema (CT_RPr). */
function propertiesOf({ bold, color, dotted, ground, raised }: Look): string {
	const properties = [
		bold ? "<w:b/><w:bCs/>" : "",
		color === undefined ? "" : `<w:color w:val="${color}"/>`,
		dotted ? '<w:u w:val="dotted"/>' : "",
		ground === undefined ? "" : `<w:shd w:val="clear" w:color="auto" w:fill="${ground}"/>`,
		raised ? '<w:vertAlign w:val="superscript"/>' : "",
	];
	return `<w:rPr>${properties.join("")}</w:rPr>`;
}

export function commentStart(id: number): string {
	return `<w:commentRangeStart w:id="${id}"/>`;
}

export function commentEnd(id: number): string {
	return `<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`;
}

/** A comment's words are paragraphs. */
export function comment(id: number, by: string, date: string, paragraphs: readonly string[]): string {
	const attributes = `w:id="${id}" w:initials="CT" w:author="${xml(by)}" w:date="${xml(date)}"`;
	return `<w:comment ${attributes}>${paragraphs.join("")}</w:comment>`;
}

export function footnoteReference(id: number): string {
	return `<w:r>${NOTE_SIGN}<w:footnoteReference w:id="${id}"/></w:r>`;
}

export function footnote(id: number, content: readonly string[]): string {
	const sign = `<w:r>${NOTE_SIGN}<w:footnoteRef/></w:r>`;
	return `<w:footnote w:id="${id}">${paragraphOf([sign, ...content])}</w:footnote>`;
}

const NOTE_SIGN = '<w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr>';

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Text as Word may have it: white space at the edges of a run is kept; what XML 1.0 (section 2.2) has no place for shows as a sign. */
export function xml(text: string): string {
	const [lead, trail] = [/^\s/.test(text) ? " " : "", /\S\s+$/.test(text) ? " " : ""];
	const known = plain(text).replace(/[\uFFFE\uFFFF&<>"]/g, (sign) => ENTITIES[sign] ?? "\uFFFD");
	return lead + known + trail;
}
