// Extractors of main text that are measured beside ours on the same pages, in the same run.
import { extractFromHtml } from "@extractus/article-extractor";
import { Readability } from "@mozilla/readability";
import { Defuddle } from "defuddle/node";
import { parseHTML } from "linkedom";

/** An extractor: the text of the article in a page. */
export interface Extractor {
	readonly name: string;
	extract(html: string): Promise<string>;
}

/** Relative links are nothing that is measured; two of the peers ask for an address. */
const ADDRESS = "https://example.org/page";

export const extractors: readonly Extractor[] = [
	{
		name: "readability",
		extract: async (html) => {
			const found = new Readability<string>(parseHTML(html).document).parse();
			return textOf(found?.content);
		},
	},
	{
		name: "defuddle",
		extract: async (html) => textOf((await Defuddle(parseHTML(html).document, ADDRESS)).content),
	},
	{
		name: "article-extractor",
		extract: async (html) => textOf((await extractFromHtml(html, ADDRESS))?.content),
	},
	{ name: "all text", extract: async (html) => textOf(parseHTML(html).document.body.innerHTML) },
];

/** The text of a piece of HTML, a line a block. */
function textOf(html: string | null | undefined): string {
	if (!html) return "";
	const apart = html.replace(
		/<(\/?(?:p|div|li|h\d|br|tr|td|blockquote|ul|ol|section|article|figure)\b)/g,
		"\n<$1",
	);
	const { document } = parseHTML(`<html><body>${apart}</body></html>`);
	for (const element of document.querySelectorAll("script,style,noscript")) element.remove();
	return document.body.textContent ?? "";
}
