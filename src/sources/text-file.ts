import type { Article } from "../engine/model.ts";
import { article } from "./article.ts";
import { decode } from "./decode.ts";
import { readFrontMatter } from "./front-matter.ts";
import { extensionOf } from "./look.ts";
import { markdownPieces } from "./markdown.ts";
import type { SourceFile } from "./reader.ts";
import { textPieces } from "./text.ts";

const MARKDOWN = new Set(["md", "markdown"]);

/** The article in a text or Markdown file. `text` is the whole decoded file; `blocks` are the article's own prose. */
export function readTextFile(file: SourceFile): Article {
	const text = decode(file.bytes);
	const front = readFrontMatter(text);
	const isMarkdown = MARKDOWN.has(extensionOf(file.path));
	const pieces = isMarkdown ? markdownPieces(text, front.end) : textPieces(text, front.end);
	return article({ key: file.key, path: file.path }, text, pieces, front);
}
