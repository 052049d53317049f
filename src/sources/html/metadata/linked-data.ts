import { oneLine } from "../tree.ts";

/** What the JSON-LD of a page says of its article. Every text on one line; "" never. */
export interface LinkedData {
	readonly headline: string | null;
	/** Authors, unless they are said to be organisations. */
	readonly people: readonly string[];
	readonly organisations: readonly string[];
	readonly published: string | null;
	readonly modified: string | null;
	readonly publisher: string | null;
	readonly url: string | null;
	readonly language: string | null;
	/** Line breaks kept; the one text here that is not on one line. */
	readonly body: string | null;
}

type Thing = Readonly<Record<string, unknown>>;

const ARTICLE = /(?:Article|BlogPosting|LiveBlogPosting|Report|Review|Recipe|HowTo)$/;
const PAGE = /(?:WebPage|ItemPage|CreativeWork|VideoObject|Event|CollectionPage|ItemList)$/;
const MAX_THINGS = 500;
const MAX_DEPTH = 6;

/** Reads the scripts of JSON-LD, of which many are broken; null when none tells of an article or a page. */
export function readLinkedData(sources: readonly string[]): LinkedData | null {
	const all = sources.flatMap(thingsIn).slice(0, MAX_THINGS);
	const byId = new Map(
		all.flatMap((thing) => (typeof thing["@id"] === "string" ? [[thing["@id"], thing] as const] : [])),
	);
	const found =
		all.find((thing) => isOf(thing, ARTICLE) && text(thing.headline ?? thing.name) !== null) ??
		all.find((thing) => isOf(thing, ARTICLE)) ??
		all.find(
			(thing) => isOf(thing, PAGE) && (thing.datePublished !== undefined || thing.author !== undefined),
		);
	if (!found) return null;
	const named = (value: unknown, organisations: boolean | null = null) => names(value, byId, organisations);
	return {
		headline: text(found.headline) ?? (isOf(found, ARTICLE) ? text(found.name) : null),
		people: named(found.author ?? found.creator, false),
		organisations: named(found.author ?? found.creator, true),
		published: text(found.datePublished) ?? text(found.dateCreated) ?? text(found.uploadDate),
		modified: text(found.dateModified),
		publisher: named(found.publisher)[0] ?? named(found.sourceOrganization)[0] ?? null,
		url: text(found.url) ?? address(found.mainEntityOfPage),
		language: text(found.inLanguage),
		body: typeof found.articleBody === "string" ? found.articleBody : null,
	};
}

function thingsIn(source: string): Thing[] {
	const value = parsed(
		source.replace(/^\s*(?:<!--|<!\[CDATA\[|\/\/\s*<!\[CDATA\[)|(?:-->|\/\/\s*\]\]>|\]\]>)\s*;?\s*$/g, ""),
	);
	return flat(value, 0);
}

function parsed(source: string): unknown {
	try {
		return JSON.parse(source);
	} catch {
		// Line breaks and tabs inside strings are the usual slip, a semicolon or comma at the end the next.
		try {
			return JSON.parse(source.replace(/[\u0000-\u001f]+/g, " ").replace(/[;,]\s*$/, ""));
		} catch {
			return null;
		}
	}
}

function flat(value: unknown, depth: number): Thing[] {
	if (depth > MAX_DEPTH) return [];
	if (Array.isArray(value)) return value.slice(0, MAX_THINGS).flatMap((one) => flat(one, depth + 1));
	if (!isThing(value)) return [];
	const inner = [
		value["@graph"],
		value.mainEntity,
		isThing(value.mainEntityOfPage) ? value.mainEntityOfPage : null,
	];
	return [value, ...inner.flatMap((one) => flat(one, depth + 1))];
}

function isThing(value: unknown): value is Thing {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isOf(thing: Thing, type: RegExp): boolean {
	const types = Array.isArray(thing["@type"]) ? thing["@type"] : [thing["@type"]];
	return types.some((one) => typeof one === "string" && type.test(one));
}

function text(value: unknown): string | null {
	const one: unknown = Array.isArray(value) ? value[0] : value;
	return typeof one === "string" ? oneLine(one) || null : null;
}

function address(value: unknown): string | null {
	return text(isThing(value) ? (value["@id"] ?? value.url) : value);
}

/** The names of people or organisations, given as texts, things, references to things, or lists of those. */
function names(value: unknown, byId: ReadonlyMap<string, Thing>, organisations: boolean | null): string[] {
	const list: readonly unknown[] = Array.isArray(value) ? value.slice(0, 40) : [value];
	return list
		.flatMap((one) => {
			if (typeof one === "string") return organisations === true ? [] : [oneLine(one)];
			if (!isThing(one) || (organisations !== null && isOf(one, /Organization$/) !== organisations))
				return [];
			const id = one["@id"];
			const thing = one.name === undefined && typeof id === "string" ? (byId.get(id) ?? one) : one;
			const name = thing.name;
			return (Array.isArray(name) ? name : [name]).flatMap((each) =>
				typeof each === "string" ? [oneLine(each)] : [],
			);
		})
		.filter(Boolean);
}
