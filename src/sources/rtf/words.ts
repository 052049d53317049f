import type { DocumentPart } from "../document-article.ts";

/** Control words that stand for characters. */
export const CHARACTERS: ReadonlyMap<string, string> = new Map([
	...["tab", "line", "page", "column", "~", "emspace", "enspace", "qmspace"].map(
		(word) => [word, " "] as const,
	),
	...([
		["_", "-"],
		["emdash", "—"],
		["endash", "–"],
		["bullet", "•"],
		["\\", "\\"],
		["{", "{"],
		["}", "}"],
	] as const),
	...([
		["lquote", "‘"],
		["rquote", "’"],
		["ldblquote", "“"],
		["rdblquote", "”"],
	] as const),
]);

/** Groups that hold no text of the document. */
export const UNREAD: ReadonlySet<string> = new Set(
	`colortbl pict object objdata header headerl headerr headerf footer footerl footerr footerf annotation fldinst xe rxe tc tcn
nonshppict listtable listoverridetable revtbl rsidtbl generator filetbl themedata colorschememapping datastore latentstyles
mmathPr operator company category keywords comment doccomm hlinkbase subject manager vern ftnsep ftnsepc ftncn aftnsep
aftnsepc aftncn shprslt sp sn sv pntxta pntxtb userprops`.split(/\s+/),
);

/** Groups that are read although they are marked as to be ignored by programs that do not know them. */
export const READ: ReadonlySet<string> = new Set(["shpinst", "shptxt", "footnote"]);

/** What the name of a style says of its paragraphs. */
export function styleKind(name: string): DocumentPart["kind"] | null {
	if (/^(?:heading \d|title|subtitle)$/i.test(name)) return "heading";
	if (/^(?:caption|toc \d|contents \d)$/i.test(name)) return "aside";
	return /^(?:quote|quotations|intense quote)$/i.test(name) ? "quotation" : null;
}
