import { dateFromUrl } from "../../publisher.ts";
import type { PageNames } from "../names.ts";
import type { Page } from "../parse.ts";
import type { Segment } from "../segments.ts";
import { authorNames } from "./authors.ts";
import { type Moment, readMoment } from "./dates.ts";
import { type LinkedData, readLinkedData } from "./linked-data.ts";
import { type MetaTags, readMetaTags } from "./meta-tags.ts";
import { likeness, withoutSite } from "./titles.ts";
import { readVisible, type Visible } from "./visible.ts";

/** What a page says of its article. */
export interface PageMetadata {
	readonly title: string | null;
	readonly publisher: string | null;
	readonly authors: readonly string[];
	readonly published: Moment | null;
	readonly url: string | null;
	readonly language: string | null;
	/** The article's text as JSON-LD states it, line breaks kept. */
	readonly body: string | null;
}

/**
 * The metadata of a page. Order of trust: what the page shows of its headline, if another place agrees; JSON-LD;
 * OpenGraph and its like; Dublin Core and other `<meta>`; microdata and `<time>` beside the headline; the address; the
 * visible byline and date alone. The date, too, is the shown one if another place agrees: machines write it in UTC.
 */
export function pageMetadata(page: Page, segments: readonly Segment[], names: PageNames): PageMetadata {
	const tags = readMetaTags(page.root);
	const data = readLinkedData(page.linkedData);
	const site = tags.first("og:site_name") ?? data?.publisher ?? null;
	const title = titleOf(tags, data, segments, site);
	const visible = readVisible(page.root, segments, title, names);
	const url = addressOf(page, tags, data);
	return {
		title,
		publisher: publisherOf(tags, data),
		authors: authorsOf(tags, data, visible, site),
		published: publishedOf(tags, data, visible, url),
		url,
		language: languageOf(tags, data),
		body: data?.body ?? null,
	};
}

const MIN_AGREEMENT = 0.6;

function titleOf(
	tags: MetaTags,
	data: LinkedData | null,
	segments: readonly Segment[],
	site: string | null,
): string | null {
	const stated = [
		data?.headline ?? null,
		tags.first("og:title", "twitter:title"),
		tags.first("dc.title", "dcterms.title", "citation_title", "parsely-title", "sailthru.title", "title"),
		tags.title,
	]
		.filter((one) => one !== null)
		.map((one) => withoutSite(one, site));
	const shown = segments.filter(({ level, words }) => level === 1 && words < 45).map(({ text }) => text);
	const agreed = shown.find(
		(one) => one.split(" ").length > 1 && stated.some((other) => likeness(one, other) >= MIN_AGREEMENT),
	);
	return agreed ?? stated[0] ?? shown[0] ?? null;
}

function publisherOf(tags: MetaTags, data: LinkedData | null): string | null {
	const name =
		data?.publisher ??
		tags.first("og:site_name") ??
		tags.first(
			"dc.publisher",
			"dcterms.publisher",
			"citation_journal_title",
			"publisher",
			"application-name",
		);
	return name !== null && !/^https?:|^@/.test(name) && name.length < 80 ? name : null;
}

const MAX_AUTHORS = 6;

/** The first place that names people; a longer list that another place has of them, if it begins alike. */
function authorsOf(tags: MetaTags, data: LinkedData | null, visible: Visible, site: string | null): string[] {
	const publisher = data?.publisher ?? site;
	const shown = authorNames(visible.authors, publisher);
	const sources: readonly (readonly string[])[] = [
		data?.people ?? [],
		tags.all(
			"article:author",
			"author",
			"parsely-author",
			"sailthru.author",
			"byl",
			"dc.creator",
			"dcterms.creator",
			"citation_author",
			"article:author_name",
			"cxenseparse:author",
		),
		tags.all("author"),
		tags.all(
			"parsely-author",
			"sailthru.author",
			"byl",
			"dc.creator",
			"dcterms.creator",
			"citation_author",
			"twitter:creator",
		),
	];
	for (const source of sources) {
		const names = authorNames(source, publisher);
		const [first] = names;
		if (first === undefined) continue;
		const listed = tags.all("author").length > 1 ? authorNames(tags.all("author"), publisher) : [];
		const fuller = [shown, listed].find(
			(other) => other.length > names.length && other.length <= MAX_AUTHORS && other.includes(first),
		);
		return fuller ?? names;
	}
	return shown.length > 0 ? shown : authorNames(data?.organisations ?? [], publisher);
}

function publishedOf(
	tags: MetaTags,
	data: LinkedData | null,
	visible: Visible,
	url: string | null,
): Moment | null {
	const stated = [
		data?.published,
		tags.first(
			"article:published_time",
			"og:published_time",
			"article:published",
			"og:article:published_time",
			"datepublished",
		),
		tags.first(
			"parsely-pub-date",
			"sailthru.date",
			"dc.date.issued",
			"dcterms.issued",
			"dcterms.created",
			"dc.date",
			"dcterms.date",
			"citation_publication_date",
		),
		tags.first(
			"pubdate",
			"publishdate",
			"publish-date",
			"publish_date",
			"publication_date",
			"date",
			"originalpublicationdate",
			"article.published",
			"cxenseparse:recs:publishtime",
		),
		visible.time,
	];
	const shown = readMoment(visible.date);
	for (const value of stated) {
		const moment = readMoment(value);
		if (moment)
			return shown !== null && agrees(shown, moment, readMoment(data?.modified))
				? onItsDay(shown, moment)
				: moment;
	}
	const fromUrl = url === null ? null : dateFromUrl(url);
	if (fromUrl) return { day: fromUrl, instant: null };
	return shown ?? readMoment(data?.modified) ?? readMoment(tags.first("article:modified_time"));
}

const DAY = 24 * 60 * 60 * 1000;

/** Whether the day that the page shows is the stated one, in the paper's own time zone, or that of the version shown. */
function agrees(shown: Moment, stated: Moment, modified: Moment | null): boolean {
	return Math.abs(Date.parse(shown.day) - Date.parse(stated.day)) <= DAY || shown.day === modified?.day;
}

function onItsDay(shown: Moment, stated: Moment): Moment {
	return {
		day: shown.day,
		instant: Math.abs(Date.parse(shown.day) - Date.parse(stated.day)) <= DAY ? stated.instant : null,
	};
}

function addressOf(page: Page, tags: MetaTags, data: LinkedData | null): string | null {
	const saved = page.comments.map(
		(comment) => /(?:saved from url=\(\d+\)|\burl:\s*)(https?:\/\/\S+)/.exec(comment)?.[1],
	);
	return (
		[tags.canonical, tags.first("og:url"), data?.url, ...saved].find(
			(one) => one && /^https?:\/\/[^\s/]+\/./.test(one),
		) ?? null
	);
}

function languageOf(tags: MetaTags, data: LinkedData | null): string | null {
	const value =
		tags.language ??
		tags.first("content-language", "og:locale", "dc.language", "language") ??
		data?.language ??
		"";
	return /^([a-z]{2,3})(?:[-_]|$)/i.exec(value)?.[1]?.toLowerCase() ?? null;
}
