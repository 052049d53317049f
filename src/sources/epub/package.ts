import type { Deadline } from "../deadline.ts";
import type { Stated } from "../document-article.ts";
import { readXml } from "../packed/xml.ts";
import type { ReadLimits } from "../reader.ts";

/** What an EPUB's package document says: the book and its chapters in reading order. */
export interface Package {
	readonly stated: Stated;
	/** Names of entries of the archive. */
	readonly chapters: readonly string[];
}

interface Item {
	readonly path: string;
	readonly isNavigation: boolean;
}

const PAGE_TYPES = /^(?:application\/xhtml\+xml|text\/html|application\/xml)$/i;

/** Where the package document is, as `META-INF/container.xml` says; null when it does not. */
export function packagePath(container: Uint8Array, limits: ReadLimits, deadline: Deadline): string | null {
	let path: string | null = null;
	readXml(
		container,
		{
			open(name, attributes) {
				if (name === "rootfile") path ??= attributes["full-path"] ?? null;
			},
		},
		limits,
		deadline,
	);
	return path;
}

/** Reads the package document, which stands at `path`; its addresses are relative to that. */
export function readPackage(opf: Uint8Array, path: string, limits: ReadLimits, deadline: Deadline): Package {
	const items = new Map<string, Item>();
	const spine: string[] = [];
	const metadata = new Metadata();
	readXml(
		opf,
		{
			open(name, attributes) {
				metadata.open(name, attributes);
				const { id, href, idref, linear } = attributes;
				if (
					name === "item" &&
					id !== undefined &&
					href !== undefined &&
					PAGE_TYPES.test(attributes["media-type"] ?? "")
				)
					items.set(id, {
						path: resolved(path, href),
						isNavigation: /\bnav\b/.test(attributes.properties ?? ""),
					});
				if (name === "itemref" && idref !== undefined && linear !== "no") spine.push(idref);
			},
			text: (text) => metadata.text(text),
			close: (name) => metadata.close(name),
		},
		limits,
		deadline,
	);
	const chapters = spine.flatMap((id) => items.get(id) ?? []).filter(({ isNavigation }) => !isNavigation);
	return { stated: metadata.stated(), chapters: [...new Set(chapters.map((item) => item.path))] };
}

/** The Dublin Core of a book. */
class Metadata {
	readonly #values = new Map<string, string[]>();
	#text = "";
	#event = "";

	open(_name: string, { event = "" }: Readonly<Record<string, string>>): void {
		this.#text = "";
		this.#event = event;
	}

	text(text: string): void {
		this.#text += text;
	}

	close(name: string): void {
		const value = this.#text.replace(/\s+/g, " ").trim();
		this.#text = "";
		if (value === "" || value.length > 500 || /^(?:modification|creation)$/.test(this.#event)) return;
		this.#values.set(name, [...(this.#values.get(name) ?? []), value]);
	}

	stated(): Stated {
		const first = (name: string) => this.#values.get(name)?.[0] ?? null;
		const addresses = [...(this.#values.get("source") ?? []), ...(this.#values.get("identifier") ?? [])];
		const authors = this.#values.get("creator") ?? [];
		return {
			title: first("title"),
			authors: authors.length > 0 ? authors.slice(0, 20).join(", ") : null,
			published: /^(?:1[4-9]|20)\d\d(?:-\d\d(?:-\d\d)?)?/.exec(first("date") ?? "")?.[0] ?? null,
			url: addresses.find((address) => /^https?:\/\/\S+$/.test(address)) ?? null,
			publisher: first("publisher"),
			language: /^[a-z]{2,3}/i.exec(first("language") ?? "")?.[0].toLowerCase() ?? null,
		};
	}
}

/** The name of the entry that an address means, seen from another entry: "OEBPS/a.opf" and "text/1.xhtml#p" give "OEBPS/text/1.xhtml". */
export function resolved(from: string, address: string): string {
	const parts = from.split("/").slice(0, -1);
	for (const part of unescaped(address.replace(/[?#].*$/s, "")).split("/")) {
		if (part === "..") parts.pop();
		else if (part !== "." && part !== "") parts.push(part);
	}
	return parts.join("/");
}

function unescaped(address: string): string {
	try {
		return decodeURIComponent(address);
	} catch {
		return address;
	}
}
