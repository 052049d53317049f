import { Parser } from "htmlparser2";
import type { Deadline } from "../deadline.ts";
import type { ReadLimits } from "../reader.ts";
import { UnreadableError } from "../unreadable.ts";
import type { Element } from "./tree.ts";

/** What a page consists of. Nothing of it has been run or fetched. */
export interface Page {
	readonly root: Element;
	/** The sources of its JSON-LD scripts. */
	readonly linkedData: readonly string[];
	/** Comments that a browser or a clipper leaves: "saved from url=(0024)https://…". */
	readonly comments: readonly string[];
}

const KEPT = new Set([
	...["id", "class", "role", "itemprop", "itemtype", "rel", "href", "lang", "dir", "style", "hidden"],
	...[
		"datetime",
		"content",
		"name",
		"property",
		"http-equiv",
		"charset",
		"title",
		"aria-hidden",
		"aria-label",
	],
	...["data-testid", "data-component", "data-type", "data-module", "data-block"],
]);
/** Elements whose content no reader of the page sees as text. */
const UNSEEN = new Set([
	...[
		"script",
		"style",
		"noscript",
		"template",
		"svg",
		"math",
		"iframe",
		"object",
		"embed",
		"applet",
		"canvas",
	],
	...["audio", "video", "select", "textarea", "button", "datalist", "map", "dialog"],
]);
const VOID = new Set(["img", "input", "source", "track", "wbr", "param", "area", "col"]);
const MAX_ATTRIBUTE = 4096;
const MAX_LINKED_DATA = 2_000_000;
const MAX_COMMENTS = 20;
const CHUNK = 1 << 16;

/**
 * The tree of a page, in one pass, without what is never read: scripts, styles, pictures, controls.
 * Throws `UnreadableError` past a limit.
 */
export function parsePage(html: string, limits: ReadLimits, deadline: Deadline): Page {
	const builder = new Builder(limits);
	const parser = new Parser(builder, { decodeEntities: true, lowerCaseTags: true });
	for (let at = 0; at < html.length; at += CHUNK) {
		parser.write(html.slice(at, at + CHUNK));
		deadline.check();
	}
	parser.end();
	return builder;
}

class Builder implements Page {
	readonly root: Element = { tag: "#document", attributes: {}, parent: null, children: [] };
	readonly linkedData: string[] = [];
	readonly comments: string[] = [];
	readonly #limits: ReadLimits;
	#at: Element = this.root;
	#elements = 0;
	#depth = 0;
	/** Elements open inside one that is not kept; 0 outside of such. */
	#unseen = 0;
	#script: string[] | null = null;

	constructor(limits: ReadLimits) {
		this.#limits = limits;
	}

	onopentag(tag: string, all: Readonly<Record<string, string>>): void {
		this.#count();
		if (this.#unseen > 0) this.#unseen++;
		else if (UNSEEN.has(tag)) {
			this.#unseen = 1;
			if (tag === "script" && /ld\+json/i.test(all.type ?? "")) this.#script = [];
		} else if (VOID.has(tag)) this.#unseen = 1;
		else this.#open(tag, all);
	}

	ontext(text: string): void {
		if (this.#unseen === 0) this.#at.children.push(text);
		else this.#script?.push(text);
	}

	onclosetag(): void {
		this.#depth--;
		if (this.#unseen === 0) {
			this.#at = this.#at.parent ?? this.root;
			return;
		}
		this.#unseen--;
		if (this.#unseen === 0) this.#closeScript();
	}

	oncomment(comment: string): void {
		if (this.comments.length < MAX_COMMENTS && comment.length < MAX_ATTRIBUTE) this.comments.push(comment);
	}

	#count(): void {
		if (++this.#elements > this.#limits.maxElements) {
			throw new UnreadableError(
				`more than ${this.#limits.maxElements.toLocaleString("en")} elements in the page`,
			);
		}
		if (++this.#depth > this.#limits.maxDepth) {
			throw new UnreadableError(`more than ${this.#limits.maxDepth} elements inside each other`);
		}
	}

	#open(tag: string, all: Readonly<Record<string, string>>): void {
		const attributes: Record<string, string> = {};
		for (const name in all) {
			const value = all[name] ?? "";
			if (KEPT.has(name))
				attributes[name] = value.length > MAX_ATTRIBUTE ? value.slice(0, MAX_ATTRIBUTE) : value;
		}
		const element: Element = { tag, attributes, parent: this.#at, children: [] };
		this.#at.children.push(element);
		this.#at = element;
	}

	#closeScript(): void {
		const source = this.#script?.join("") ?? "";
		if (source !== "" && source.length <= MAX_LINKED_DATA) this.linkedData.push(source);
		this.#script = null;
	}
}
