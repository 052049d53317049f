import { type Element, elements, oneLine, textOf } from "../tree.ts";

/** The head of a page: its `<meta>` by name, its title and its links. */
export interface MetaTags {
	/** The values of the first of the names that has any, in document order; none empty. */
	all(...names: readonly string[]): readonly string[];
	/** The first value of the first of the names that has one. */
	first(...names: readonly string[]): string | null;
	/** The text of `<title>`. */
	readonly title: string | null;
	/** `<link rel="canonical">`. */
	readonly canonical: string | null;
	/** `<html lang>`. */
	readonly language: string | null;
}

/** Reads OpenGraph, Twitter, Dublin Core and whatever else stands in `<meta>`, wherever in the page it is. */
export function readMetaTags(root: Element): MetaTags {
	const values = new Map<string, string[]>();
	let title: string | null = null;
	let canonical: string | null = null;
	let language: string | null = null;
	for (const element of elements(root)) {
		const { tag, attributes } = element;
		if (tag === "meta") addTo(values, attributes);
		else if (tag === "title") title ??= oneLine(textOf(element)) || null;
		else if (tag === "link" && attributes.rel?.toLowerCase() === "canonical")
			canonical ??= attributes.href ?? null;
		else if (tag === "html") language ??= attributes.lang ?? null;
	}
	const all = (...names: readonly string[]) =>
		names.map((name) => values.get(name)).find((found) => found !== undefined) ?? [];
	return { all, first: (...names) => all(...names)[0] ?? null, title, canonical, language };
}

function addTo(values: Map<string, string[]>, attributes: Element["attributes"]): void {
	const content = oneLine(attributes.content ?? "");
	if (content === "") return;
	for (const key of ["property", "name", "itemprop", "http-equiv"]) {
		const name = attributes[key]?.toLowerCase().trim();
		if (!name) continue;
		const list = values.get(name);
		if (list) list.push(content);
		else values.set(name, [content]);
	}
}
