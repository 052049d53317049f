import { Deadline } from "../deadline.ts";
import { readProperties } from "../packed/properties.ts";
import { readXml } from "../packed/xml.ts";
import { unzipped } from "../packed/zip.ts";
import { documentArticles } from "../printouts/articles.ts";
import type { FileParts, ReadLimits, ReadSettings, SourceFile } from "../reader.ts";
import { UnreadableError } from "../unreadable.ts";
import { OdtBody } from "./body.ts";
import { OdtStyles } from "./styles.ts";

const MANIFEST = "META-INF/manifest.xml";
const ENTRIES = new Set(["content.xml", "styles.xml", "meta.xml", MANIFEST]);

/**
 * The article in an OpenDocument text (ISO 26300): its text as it reads with every change accepted, notes after the
 * paragraphs that call them; headers, footers and comments are left out. Pages are those that the program last saw.
 */
export function readOdt(file: SourceFile, limits: ReadSettings): FileParts {
	const deadline = new Deadline(limits.maxMilliseconds);
	const entries = unzipped(file.bytes, (name) => ENTRIES.has(name), limits, deadline);
	demandUnprotected(entries.get(MANIFEST), limits, deadline);
	const content = entries.get("content.xml");
	if (content === undefined) throw new UnreadableError("it is no OpenDocument text: it has no content.xml");
	const styles = new OdtStyles();
	for (const part of [entries.get("styles.xml"), content]) if (part) readXml(part, styles, limits, deadline);
	const body = new OdtBody(styles);
	readXml(content, body, limits, deadline);
	const properties = readProperties(entries.get("meta.xml"), limits, deadline);
	return documentArticles(file, body.flow.finish(), properties, limits);
}

function demandUnprotected(manifest: Uint8Array | undefined, limits: ReadLimits, deadline: Deadline): void {
	if (manifest === undefined) return;
	const open = (name: string) => {
		if (name === "encryption-data")
			throw new UnreadableError("it is protected by a password; save a copy without one");
	};
	readXml(manifest, { open }, limits, deadline);
}
