import type { Article } from "../../../src/engine/model.ts";
import { readPage } from "../../../src/sources/html/read-page.ts";
import { defaultLimits } from "../../../src/sources/limits.ts";
import type { ReadLimits } from "../../../src/sources/reader.ts";

/** Four paragraphs of an article of our own. */
export const PROSE = [
	"The harbour of Port Averley will open its second basin on Monday, the port authority said after a test run.",
	"Engineers closed the basin in March because its lock gate had sunk by four centimetres, and ships were sent north.",
	"“We have measured every hinge twice,” said Ilka Brandt, who leads the works. “The gate will hold for thirty years.”",
	"The repair cost 12 million crowns, a third less than the council had set aside in its budget for the year.",
];

export const paragraphs = PROSE.map((text) => `<p>${text}</p>`).join("\n");

/** The article in a page, as if read from a file. */
export function pageArticle(html: string | Uint8Array, limits: Partial<ReadLimits> = {}): Article {
	const bytes = typeof html === "string" ? new TextEncoder().encode(html) : html;
	return readPage({ key: "a.html", path: "a.html", bytes }, { ...defaultLimits, ...limits });
}

/** A page with that head and body. */
export function page(head: string, body: string): string {
	return `<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`;
}

/** The article's blocks as "kind: words". */
export function blocksOf({ text, blocks }: Article): string[] {
	return blocks.map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);
}
