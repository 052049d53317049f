import { isoDate } from "../calendar.ts";
import type { Stated } from "../document-article.ts";
import { statedAuthors, statedTitle } from "../document-properties.ts";
import type { Body } from "./margins.ts";
import type { PdfText } from "./open.ts";

/**
 * What a PDF states: title and author of its properties, the date of publication of its XMP metadata, the address that
 * a browser has printed below its pages. When the file was made says nothing of when its text was published.
 */
export function statedBy({ info, xmp }: PdfText, bodies: readonly Body[]): Stated {
	return {
		title: statedTitle(text(info.Title) ?? xmp("dc:title")),
		authors: statedAuthors(text(info.Author)),
		published: isoDate(xmp("prism:publicationdate") ?? xmp("prism:coverdate")),
		url: printedAddress(bodies),
		publisher: xmp("prism:publicationname"),
		language: null,
	};
}

function text(value: unknown): string | null {
	return typeof value === "string" && value.trim() !== "" ? value.trim() : null;
}

/** The address in the margins of most pages, where browsers print it. */
function printedAddress(bodies: readonly Body[]): string | null {
	const counts = new Map<string, number>();
	for (const { margins } of bodies) {
		for (const line of margins) {
			const address = /(?:^|\s)(https?:\/\/\S+)(?:\s+\d{1,4}\s?\/\s?\d{1,4})?$/.exec(line)?.[1];
			if (address !== undefined) counts.set(address, (counts.get(address) ?? 0) + 1);
		}
	}
	const [address, count] = [...counts].sort(([, a], [, b]) => b - a)[0] ?? [null, 0];
	return count > bodies.length / 2 ? address : null;
}
