import { type Tree, TreeFragment } from "@lezer/common";
import type { CitationMark, Draft, DraftBlock } from "../engine/model.ts";
import { isoDate } from "./calendar.ts";
import { readFrontMatter, textValue } from "./front-matter.ts";
import { isTooDeep } from "./markdown.ts";
import { markdownContent } from "./markdown-blocks.ts";
import { markdownParser } from "./markdown-syntax.ts";
import { withParentheticals } from "./parentheticals.ts";
import { plainContent } from "./plain-draft.ts";
import { joinTorn } from "./torn.ts";

/** Reads drafts, and remembers the last tree of each path so that a keystroke parses one paragraph anew. */
export interface DraftReader {
	read(path: string, text: string, languageId: string): Draft;
	/** Drops what is remembered of a path. */
	forget(path: string): void;
}

const MARKDOWN = new Set(["markdown", "quarto", "mdx", "rmd"]);

/**
 * The draft's prose and citations. "markdown" (and Quarto, MDX, R Markdown) is parsed as Markdown; anything else is
 * plain text, in which only URLs, `[^1]`, `[@key]` and `[[page]]` mean something. Any string is valid.
 */
export function readDraft(path: string, text: string, languageId: string): Draft {
	return draftReader().read(path, text, languageId);
}

/** A reader for a session; it keeps the text and the tree of every path until told to forget. */
export function draftReader(): DraftReader {
	const parsed = new Map<string, Parsed>();
	return {
		read(path, text, languageId) {
			const front = readFrontMatter(text);
			const isMarkdown = MARKDOWN.has(languageId) && !isTooDeep(text);
			const content = isMarkdown ? markdown(path, text, front.end, parsed) : plainContent(text, front.end);
			const { blocks, citations } = withParentheticals(
				text,
				joinTorn(text, content.blocks),
				content.citations,
			);
			const date = isoDate(textValue(front, "date", "published"));
			return {
				path,
				text,
				blocks,
				citations: withoutIbid(citations),
				date,
				enabled: !isOff(front.values.get("claimtrace")),
			};
		},
		forget: (path) => void parsed.delete(path),
	};
}

/** "Ibid., p. 4" means what the footnote before it means. */
function withoutIbid(citations: readonly CitationMark[]): readonly CitationMark[] {
	let previous: string | undefined;
	return citations.map((mark) => {
		if (mark.kind !== "footnote") return mark;
		const again = previous !== undefined && /^[*_]?ibid(?:em|\.|\b)/i.test(mark.target);
		previous = again ? previous : mark.target;
		return again && previous !== undefined ? { ...mark, target: previous } : mark;
	});
}

interface Parsed {
	readonly text: string;
	readonly tree: Tree;
}

interface Content {
	readonly blocks: readonly DraftBlock[];
	readonly citations: readonly CitationMark[];
}

function markdown(path: string, text: string, base: number, parsed: Map<string, Parsed>): Content {
	const body = text.slice(base);
	const tree = parse(body, parsed.get(path));
	parsed.set(path, { text: body, tree });
	const { blocks, citations } = markdownContent(tree, text, { base, code: "masked" });
	return { blocks: blocks.map(({ kind, start, end, masked }) => ({ kind, start, end, masked })), citations };
}

function parse(text: string, previous: Parsed | undefined): Tree {
	if (!previous) return markdownParser.parse(text);
	const change = changedRange(previous.text, text);
	if (!change) return previous.tree;
	const fragments = TreeFragment.applyChanges(TreeFragment.addTree(previous.tree), [change]);
	return markdownParser.parse(text, fragments);
}

/** The one run in which two texts differ, as lezer wants it; null when they are the same. */
function changedRange(before: string, after: string) {
	if (before === after) return null;
	const shorter = Math.min(before.length, after.length);
	let head = 0;
	while (head < shorter && before.charCodeAt(head) === after.charCodeAt(head)) head++;
	let tail = 0;
	while (
		tail < shorter - head &&
		before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)
	) {
		tail++;
	}
	return { fromA: head, toA: before.length - tail, fromB: head, toB: after.length - tail };
}

function isOff(value: unknown): boolean {
	return value === false || (typeof value === "string" && /^(?:false|no|off)$/i.test(value));
}
