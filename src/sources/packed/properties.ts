import type { Deadline } from "../deadline.ts";
import type { Stated } from "../document-article.ts";
import { statedAuthors, statedTitle } from "../document-properties.ts";
import type { ReadLimits } from "../reader.ts";
import { readXml } from "./xml.ts";

/**
 * What a document's properties state (Dublin Core in `docProps/core.xml` and `meta.xml`). When it was made or saved
 * says nothing of when its text was published.
 */
export function readProperties(
	bytes: Uint8Array | undefined,
	limits: ReadLimits,
	deadline: Deadline,
): Stated {
	const values = bytes === undefined ? new Map<string, string>() : valuesOf(bytes, limits, deadline);
	return {
		title: statedTitle(values.get("title") ?? null),
		authors: statedAuthors(values.get("initial-creator") ?? values.get("creator") ?? null),
		published: null,
		url: null,
		publisher: null,
		language: null,
	};
}

/** The texts of the elements that hold no other, by their names; the first of each. */
function valuesOf(bytes: Uint8Array, limits: ReadLimits, deadline: Deadline): Map<string, string> {
	const values = new Map<string, string>();
	let text = "";
	readXml(
		bytes,
		{
			open: () => {
				text = "";
			},
			text: (more) => {
				text += more;
			},
			close: (name) => {
				const value = text.replace(/\s+/g, " ").trim();
				if (value !== "" && !values.has(name)) values.set(name, value);
				text = "";
			},
		},
		limits,
		deadline,
	);
	return values;
}
