import type { Article } from "../../engine/model.ts";
import type { SourceFile } from "../reader.ts";
import { UnreadableError } from "../unreadable.ts";
import { type Part, partsOf } from "./parts.ts";

/** The article of a page that a browser saved as a single file (MHTML): what `readPage` makes of the first part that is a page. */
export function readArchive(file: SourceFile, readPage: (page: SourceFile) => Article): Article {
	const { headers, parts } = partsOf(new TextDecoder("latin1").decode(file.bytes));
	const page = parts.find(isPage);
	if (!page) throw new UnreadableError("the web archive holds no page");
	const mediaType = page.headers.get("content-type") ?? "text/html";
	const article = readPage({ key: file.key, path: file.path, bytes: page.body, mediaType });
	const address = page.headers.get("content-location") ?? headers.get("snapshot-content-location") ?? "";
	return article.url === null && /^https?:\/\/\S+$/.test(address) ? { ...article, url: address } : article;
}

function isPage({ headers }: Part): boolean {
	return /^(?:text\/html|application\/xhtml\+xml)\b/i.test(headers.get("content-type") ?? "");
}
