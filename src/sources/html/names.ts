import {
	BODY_NAMES,
	CLUTTER_NAMES,
	CLUTTER_ROLES,
	CLUTTER_WORDS,
	SURE_CLUTTER_WORDS,
} from "../data/page-words.ts";
import type { Element } from "./tree.ts";

const SURE_TAGS = new Set(["nav", "footer", "menu", "search"]);
const LIKELY_TAGS = new Set(["aside", "figcaption", "header", "address", "form"]);
const PAGE_TAGS = new Set(["html", "body", "main", "article"]);
const HIDDEN_STYLE = /display\s*:\s*none|visibility\s*:\s*hidden/i;
const HIDDEN_CLASS = /(?:^|\s)(?:hidden|hide|is-hidden|d-none)(?:$|\s)/;
/** "hidden md:block": hidden on small screens only. */
const SHOWN_AT_TIMES = /(?:^|\s)(?:\w{2,3}:(?:block|flex|grid|inline)|d-\w{2,3}-(?:block|flex|grid|inline))/;
const ABOUT_ARTICLE = /^(?:author|datePublished|dateModified|publisher|image|caption)$/i;

/** Whether an element is a part of the page other than the article's text. */
export type Clutter = "sure" | "likely" | "none";

interface Reading {
	readonly words: readonly string[];
	readonly clutter: Clutter;
	readonly isBody: boolean;
}

const NOTHING: Reading = { words: [], clutter: "none", isBody: false };
const NAMES = ["class", "id", "data-testid", "data-component", "data-module", "data-type", "data-block"];
const MAX_NAMES = 400;

/** What the makers of one page mean by the names of its elements. Each name is read once. */
export class PageNames {
	readonly #known = new Map<string, Reading>();

	/** The words of the element's names: "articleBody--large" has "article", "body" and "large". */
	words(element: Element): readonly string[] {
		return this.#readings(element).flatMap((reading) => reading.words);
	}

	/** Whether the element is named as what holds the article's text. */
	isBody(element: Element): boolean {
		return (
			element.attributes.itemprop === "articleBody" ||
			this.#readings(element).some((reading) => reading.isBody)
		);
	}

	/** How surely tag, role and names say that the element is clutter. */
	clutter(element: Element): Clutter {
		const { tag, attributes } = element;
		if (PAGE_TAGS.has(tag)) return isNestedArticle(element) ? "likely" : "none";
		if (SURE_TAGS.has(tag) || CLUTTER_ROLES.has(attributes.role ?? "")) return "sure";
		const readings = this.#readings(element);
		if (readings.some((reading) => reading.clutter === "sure")) return "sure";
		const likely =
			LIKELY_TAGS.has(tag) ||
			readings.some((reading) => reading.clutter === "likely") ||
			isHidden(element) ||
			ABOUT_ARTICLE.test(attributes.itemprop ?? "");
		return likely && !holdsQuotation(element, 4) ? "likely" : "none";
	}

	#readings({ attributes }: Element): Reading[] {
		const readings: Reading[] = [];
		for (const name of NAMES) {
			const value = attributes[name];
			if (value !== undefined) readings.push(this.#reading(value));
		}
		return readings;
	}

	#reading(value: string): Reading {
		const known = this.#known.get(value);
		if (known) return known;
		const reading = value === "" ? NOTHING : read(value.slice(0, MAX_NAMES).split(/\s+/));
		this.#known.set(value, reading);
		return reading;
	}
}

function read(names: readonly string[]): Reading {
	const words = names.flatMap(wordsOf);
	const isSure = words.some((word) => SURE_CLUTTER_WORDS.has(word));
	const isLikely =
		words.some((word) => CLUTTER_WORDS.has(word)) || names.some((name) => CLUTTER_NAMES.test(name));
	const isBody = names.some((name) => BODY_NAMES.test(name));
	return { words, clutter: isSure ? "sure" : isLikely ? "likely" : "none", isBody };
}

/** "articleBody--large" as "article", "body", "large". */
function wordsOf(name: string): string[] {
	return name
		.replace(/([a-z])([A-Z])/g, "$1 $2")
		.toLowerCase()
		.split(/[^a-z]+/)
		.filter(Boolean);
}

/** One of several articles inside an article: comments, or other posts below it. */
function isNestedArticle({ tag, parent }: Element): boolean {
	if (tag !== "article" || !parent) return false;
	const siblings = parent.children.filter((child) => typeof child !== "string" && child.tag === "article");
	for (let at: Element | null = parent; at; at = at.parent)
		if (at.tag === "article") return siblings.length > 1;
	return false;
}

/** Whether the page itself does not show the element. */
function isHidden({ attributes }: Element): boolean {
	return (
		attributes.hidden !== undefined ||
		attributes["aria-hidden"] === "true" ||
		(attributes.style !== undefined && HIDDEN_STYLE.test(attributes.style)) ||
		(attributes.class !== undefined &&
			HIDDEN_CLASS.test(attributes.class) &&
			!SHOWN_AT_TIMES.test(attributes.class))
	);
}

/** Posts of others are embedded as quotations in boxes with the names of networks. */
function holdsQuotation({ tag, children }: Element, depth: number): boolean {
	if (tag === "blockquote") return true;
	return depth > 0 && children.some((child) => typeof child !== "string" && holdsQuotation(child, depth - 1));
}
