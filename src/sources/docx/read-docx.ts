import { Deadline } from "../deadline.ts";
import type { DocumentPart } from "../document-article.ts";
import { readProperties } from "../packed/properties.ts";
import { readXml } from "../packed/xml.ts";
import { unzipped } from "../packed/zip.ts";
import { documentArticles } from "../printouts/articles.ts";
import type { FileParts, ReadLimits, ReadSettings, SourceFile } from "../reader.ts";
import { UnreadableError } from "../unreadable.ts";
import { BodyEvents } from "./body.ts";
import { readStyles, type Styles } from "./styles.ts";

const ENTRIES = new Set(
	`word/document.xml word/styles.xml word/footnotes.xml word/endnotes.xml docProps/core.xml`.split(" "),
);

/**
 * The article in a Word document (ECMA-376): its text as it reads with every change accepted, notes after the paragraphs
 * that call them; headers, footers and comments are left out. Pages are those that Word last saw, where it says so.
 */
export function readDocx(file: SourceFile, limits: ReadSettings): FileParts {
	const deadline = new Deadline(limits.maxMilliseconds);
	const entries = unzipped(file.bytes, (name) => ENTRIES.has(name), limits, deadline);
	const document = entries.get("word/document.xml");
	if (document === undefined)
		throw new UnreadableError("it is no Word document: a presentation, a table or another archive");
	const styles = readStyles(entries.get("word/styles.xml"), limits, deadline);
	const notes = new Map<string, DocumentPart>();
	for (const kind of ["footnote", "endnote"] as const)
		for (const [id, part] of notesOf(entries.get(`word/${kind}s.xml`), kind, styles, limits, deadline))
			notes.set(`${kind} ${id}`, part);
	const events = new BodyEvents(styles, notes);
	readXml(document, events, limits, deadline);
	return documentArticles(
		file,
		events.flow.finish(),
		readProperties(entries.get("docProps/core.xml"), limits, deadline),
		limits,
	);
}

/** The notes of `word/footnotes.xml` and `word/endnotes.xml` by their numbers. */
function notesOf(
	bytes: Uint8Array | undefined,
	kind: "footnote" | "endnote",
	styles: Styles,
	limits: ReadLimits,
	deadline: Deadline,
): Map<string, DocumentPart> {
	const notes = new Map<string, DocumentPart>();
	if (bytes === undefined) return notes;
	let events = new BodyEvents(styles, new Map());
	let id = "";
	readXml(
		bytes,
		{
			open(name, attributes) {
				if (name === kind) {
					id = attributes.id ?? "";
					events = new BodyEvents(styles, new Map());
				} else events.open(name, attributes);
			},
			text: (text) => events.text(text),
			close(name) {
				if (name !== kind) return events.close(name);
				const text = events.flow
					.finish()
					.map((part) => part.text)
					.join(" ");
				if (text !== "") notes.set(id, { kind: "paragraph", text });
			},
		},
		limits,
		deadline,
	);
	return notes;
}
