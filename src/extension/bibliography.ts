/** The articles that a draft cites, for Pandoc and for reference managers: BibLaTeX and CSL-JSON. Pure. */
import type { CitedArticle } from "./citations.ts";
import { oneLine } from "./plain-text.ts";

/** An article with its citation key. */
export interface Reference {
	readonly key: string;
	readonly article: CitedArticle;
}

/** A `.bib` file: one `@article` for each. */
export function bibTex(references: readonly Reference[]): string {
	return references.map(entry).join("\n");
}

/** A CSL-JSON file, as Pandoc and Zotero read it. */
export function cslJson(references: readonly Reference[]): string {
	const items = references.map(({ key, article }) => {
		const { title, publisher, byline, published, url } = article;
		return {
			id: key,
			type: "article-newspaper",
			title: oneLine(title ?? article.article),
			...(byline ? { author: authorsIn(byline).map((literal) => ({ literal })) } : {}),
			...(publisher ? { "container-title": oneLine(publisher) } : {}),
			...(published ? { issued: { "date-parts": [published.split("-").map(Number)] } } : {}),
			...(url ? { URL: url } : {}),
		};
	});
	return `${JSON.stringify(items, null, "\t")}\n`;
}

function entry({ key, article }: Reference): string {
	const { title, publisher, byline, published, url } = article;
	const fields: readonly (readonly [string, string | null])[] = [
		[
			"author",
			byline &&
				authorsIn(byline)
					.map((name) => `{${escaped(name)}}`)
					.join(" and "),
		],
		["title", `{${escaped(title ?? article.article)}}`],
		["journaltitle", publisher && escaped(publisher)],
		["date", published],
		["url", url?.replace(/[{}\\\s]/g, encodeURIComponent) ?? null],
	];
	const lines = fields.flatMap(([name, value]) => (value ? [`\t${name} = {${value}},\n`] : []));
	return `@article{${key},\n${lines.join("")}}\n`;
}

/** "By Ada Moor and Ben Ruiz" as two names. */
function authorsIn(byline: string): readonly string[] {
	const names = oneLine(byline)
		.replace(/^by\s+/i, "")
		.split(/\s*(?:[,;&]|\band\b)\s*/i);
	return names.filter((name) => name !== "");
}

/** Text inside braces, without anything that TeX would run or stumble over. */
function escaped(text: string): string {
	return oneLine(text)
		.replace(/\\/g, "")
		.replace(/[{}]/g, "")
		.replace(/[&%$#_]/g, "\\$&")
		.replace(/~/g, "\\textasciitilde ")
		.replace(/\^/g, "\\textasciicircum ");
}
