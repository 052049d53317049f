/** What a record of an export can say of its article; `text` is the article itself. */
export const exportFields = ["title", "text", "publisher", "byline", "published", "url", "language"] as const;

export type ExportField = (typeof exportFields)[number];

/** Which fields of a record say what: one name or several, the first that says something counts; "headline.main" is inside "headline". */
export type FieldNames = { readonly [F in ExportField]?: string | readonly string[] };

/** The field names of an object as they may be set; null when something else is in it. */
export function fieldNamesIn(value: unknown): FieldNames | null {
	if (typeof value !== "object" || value === null || Array.isArray(value)) return null;
	const isName = (one: unknown) => typeof one === "string" && one !== "";
	const isRight = Object.entries(value).every(
		([field, names]) =>
			(exportFields as readonly string[]).includes(field) &&
			(isName(names) || (Array.isArray(names) && names.length > 0 && names.every(isName))),
	);
	return isRight ? value : null;
}

/** Without a setting, in order of trust; compared by letters and figures alone, whatever their case. */
export const usualNames: Readonly<Record<ExportField, readonly string[]>> = {
	title: [
		"title",
		"headline",
		"headline.main",
		"title.rendered",
		"webTitle",
		"hed",
		"heading",
		"subject",
		"name",
	],
	text: [
		...[
			"text",
			"body",
			"content",
			"articleBody",
			"fullText",
			"bodyText",
			"content.rendered",
			"mainText",
			"article",
		],
		...[
			"articleText",
			"story",
			"contentText",
			"contentHtml",
			"bodyHtml",
			"html",
			"transcript",
			"paragraphs",
			"tx",
		],
	],
	publisher: [
		...[
			"publisher",
			"publication",
			"publisher.name",
			"source.name",
			"sourceName",
			"source",
			"outlet",
			"newspaper",
		],
		...["siteName", "site", "media", "mediaName", "journal", "containerTitle", "so"],
	],
	byline: ["byline", "byline.original", "author", "authors", "creator", "writer", "by"],
	published: [
		...[
			"published",
			"datePublished",
			"publishedAt",
			"publishedDate",
			"publicationDate",
			"publishDate",
			"pubDate",
		],
		...["webPublicationDate", "published_parsed", "date", "createdAt", "created", "datetime", "timestamp"],
	],
	url: ["url", "link", "webUrl", "canonicalUrl", "permalink", "href", "sourceUrl", "articleUrl"],
	language: ["language", "lang", "inLanguage"],
};

/** What says only in short what an article says. */
export const summaryNames = ["summary", "description", "abstract", "snippet", "leadParagraph", "excerpt"];
