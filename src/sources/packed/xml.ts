import { Parser } from "htmlparser2";
import type { Deadline } from "../deadline.ts";
import { decodePage } from "../html/charset.ts";
import type { ReadLimits } from "../reader.ts";
import { UnreadableError } from "../unreadable.ts";

/** Called as an XML text goes by. Names are without their prefixes; of attributes too. */
export interface XmlEvents {
	open?(name: string, attributes: Readonly<Record<string, string>>): void;
	text?(text: string): void;
	close?(name: string): void;
}

const CHUNK = 1 << 16;

/**
 * Reads an XML text in one pass. Entities other than those of XML itself stay as they are written; nothing that is
 * declared is put in their place, and nothing is fetched. What is not well-formed is read as far as it makes sense.
 * Throws `UnreadableError` for elements nested too deep, and when the time is over.
 */
export function readXml(bytes: Uint8Array, events: XmlEvents, limits: ReadLimits, deadline: Deadline): void {
	const xml = decodePage(bytes);
	let depth = 0;
	const parser = new Parser(
		{
			onopentag(name, attributes) {
				if (++depth > limits.maxDepth)
					throw new UnreadableError(`more than ${limits.maxDepth} elements inside each other`);
				events.open?.(local(name), unprefixed(attributes));
			},
			ontext: (text) => events.text?.(text),
			onclosetag(name) {
				depth--;
				events.close?.(local(name));
			},
		},
		{ xmlMode: true, decodeEntities: true },
	);
	for (let at = 0; at < xml.length; at += CHUNK) {
		parser.write(xml.slice(at, at + CHUNK));
		deadline.check();
	}
	parser.end();
}

function local(name: string): string {
	return name.slice(name.indexOf(":") + 1);
}

function unprefixed(attributes: Readonly<Record<string, string>>): Record<string, string> {
	const own: Record<string, string> = {};
	for (const name in attributes) own[local(name)] = attributes[name] ?? "";
	return own;
}
