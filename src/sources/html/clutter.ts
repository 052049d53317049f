import { CLUTTER_NAMES, CLUTTER_ROLES, CLUTTER_WORDS, SURE_CLUTTER_WORDS } from "../data/page-words.ts";
import type { Element } from "./tree.ts";

const SURE_TAGS = new Set(["nav", "footer", "menu", "search"]);
const LIKELY_TAGS = new Set(["aside", "figcaption", "header", "address", "form"]);
const PAGE_TAGS = new Set(["html", "body", "main", "article"]);
const HIDDEN_STYLE = /display\s*:\s*none|visibility\s*:\s*hidden/i;
const HIDDEN_CLASS = /(?:^|\s)(?:hidden|hide|is-hidden|d-none)(?:$|\s)/;
/** "hidden md:block": hidden on small screens only. */
const SHOWN_AT_TIMES = /(?:^|\s)(?:\w{2,3}:(?:block|flex|grid|inline)|d-\w{2,3}-(?:block|flex|grid|inline))/;
const ABOUT_ARTICLE = /^(?:author|datePublished|dateModified|publisher|image|caption)$/i;

/** How surely the element's tag, role and names say that it is a part of the page other than the article's text. */
export function clutterOf(element: Element): "sure" | "likely" | "none" {
	const { tag, attributes } = element;
	if (PAGE_TAGS.has(tag)) return isNestedArticle(element) ? "likely" : "none";
	if (SURE_TAGS.has(tag) || CLUTTER_ROLES.has(attributes.role ?? "")) return "sure";
	const names = namesOf(element);
	const words = names.flatMap(wordsOf);
	if (words.some((word) => SURE_CLUTTER_WORDS.has(word))) return "sure";
	if (holdsQuotation(element, 4)) return "none";
	const likely =
		LIKELY_TAGS.has(tag) ||
		isHidden(element) ||
		ABOUT_ARTICLE.test(attributes.itemprop ?? "") ||
		words.some((word) => CLUTTER_WORDS.has(word)) ||
		names.some((name) => CLUTTER_NAMES.test(name));
	return likely ? "likely" : "none";
}

/** One of several articles inside an article: comments, or other posts below it. */
function isNestedArticle({ tag, parent }: Element): boolean {
	if (tag !== "article" || !parent) return false;
	const siblings = parent.children.filter((child) => typeof child !== "string" && child.tag === "article");
	for (let at: Element | null = parent; at; at = at.parent) if (at.tag === "article") return siblings.length > 1;
	return false;
}

/** Whether the page itself does not show the element. */
function isHidden({ attributes }: Element): boolean {
	return (
		attributes.hidden !== undefined ||
		attributes["aria-hidden"] === "true" ||
		(attributes.style !== undefined && HIDDEN_STYLE.test(attributes.style)) ||
		(attributes.class !== undefined && HIDDEN_CLASS.test(attributes.class) && !SHOWN_AT_TIMES.test(attributes.class))
	);
}

/** Posts of others are embedded as quotations in boxes with the names of networks. */
function holdsQuotation({ tag, children }: Element, depth: number): boolean {
	if (tag === "blockquote") return true;
	return depth > 0 && children.some((child) => typeof child !== "string" && holdsQuotation(child, depth - 1));
}

const NAMES = ["class", "id", "data-testid", "data-component", "data-module", "data-type", "data-block"];

/** What makers of the page call the element. */
export function namesOf({ attributes }: Element): string[] {
	return NAMES.flatMap((name) => {
		const value = attributes[name];
		return value === undefined ? [] : value.slice(0, 400).split(/\s+/);
	});
}

/** "articleBody--large" as "article", "body", "large". */
export function wordsOf(name: string): string[] {
	return name
		.replace(/([a-z])([A-Z])/g, "$1 $2")
		.toLowerCase()
		.split(/[^a-z]+/)
		.filter(Boolean);
}
