import type { SyntaxNode, SyntaxNodeRef, Tree } from "@lezer/common";
import type { CitationMark, DraftBlock, Span } from "../engine/model.ts";
import { merged, trimmed } from "./spans.ts";

/** A leaf block of Markdown: its content without the block's own marks. */
export interface MarkdownBlock extends Span {
	readonly kind: DraftBlock["kind"];
	/** 1 to 6 for headings, else null. */
	readonly level: number | null;
	readonly masked: readonly Span[];
}

export interface MarkdownContent {
	readonly blocks: readonly MarkdownBlock[];
	/** In the order of the text; never overlapping. */
	readonly citations: readonly CitationMark[];
}

export interface MarkdownOptions {
	/** Where the parsed text begins in `text`. */
	readonly base: number;
	/** Whether words in backticks are words (saved articles) or code (drafts). */
	readonly code: "words" | "masked";
	/** Footnote texts by label, for parsers that see one paragraph at a time. */
	readonly footnotes?: ReadonlyMap<string, string>;
}

/** The blocks of prose and the citations in a tree of `text.slice(base)`. Code, HTML and definitions are in none. */
export function markdownContent(tree: Tree, text: string, options: MarkdownOptions): MarkdownContent {
	const walk = new Walk(text, options);
	tree.iterate({ enter: (node) => walk.enter(node), leave: (node) => walk.leave(node) });
	return { blocks: walk.blocks, citations: walk.citations() };
}

const SKIPPED = new Set([
	"FencedCode",
	"CodeBlock",
	"HTMLBlock",
	"CommentBlock",
	"ProcessingInstructionBlock",
	"HorizontalRule",
]);

const MASKED = new Set([
	"HeaderMark",
	"QuoteMark",
	"EmphasisMark",
	"StrikethroughMark",
	"CodeMark",
	"TaskMarker",
	"TableDelimiter",
	"Comment",
	"HTMLTag",
	"ProcessingInstruction",
	"Image",
	"Autolink",
	"URL",
	"Footnote",
	"InlineNote",
	"CitationKey",
]);

const LEAF = /^(?:Paragraph|Task|Table|(?:ATX|Setext)Heading([1-6]))$/;

/** One pass over a tree. A class because enter and leave share the block being built. */
class Walk {
	readonly blocks: MarkdownBlock[] = [];
	private readonly text: string;
	private readonly options: MarkdownOptions;
	private readonly marks: CitationMark[] = [];
	private readonly references = new Map<string, string>();
	private readonly footnotes: Map<string, string>;
	private masked: Span[] = [];
	private quotes = 0;
	private items = 0;

	constructor(text: string, options: MarkdownOptions) {
		this.text = text;
		this.options = options;
		this.footnotes = new Map(options.footnotes);
	}

	enter(node: SyntaxNodeRef): boolean {
		const { name } = node;
		if (SKIPPED.has(name)) return false;
		if (name === "Blockquote") this.quotes++;
		else if (name === "ListItem") this.items++;
		else if (name === "LinkReference") return this.reference(node.node);
		else if (name === "FootnoteDefinition") return this.footnote(this.slice(node));
		else if (LEAF.test(name)) this.masked = [];
		else return this.inline(node);
		return true;
	}

	leave(node: SyntaxNodeRef): void {
		if (node.name === "Blockquote") this.quotes--;
		else if (node.name === "ListItem") this.items--;
		const leaf = LEAF.exec(node.name);
		if (leaf) this.add(node, leaf[1] === undefined ? null : Number(leaf[1]));
	}

	/** The citations, their labels resolved now that every definition has been seen. */
	citations(): CitationMark[] {
		const resolved = this.marks.flatMap((mark) => {
			if (mark.kind === "footnote")
				return [{ ...mark, target: this.footnotes.get(mark.target) ?? mark.target }];
			if (mark.kind !== "link" || !mark.target.startsWith("[")) return [mark];
			const target = this.references.get(label(mark.target));
			return target === undefined ? [] : [{ ...mark, target }];
		});
		return resolved.filter((mark, i) => mark.start >= (resolved[i - 1]?.end ?? 0));
	}

	private slice(span: { from: number; to: number }): string {
		return this.text.slice(this.options.base + span.from, this.options.base + span.to);
	}

	private span(from: number, to: number): Span {
		return { start: this.options.base + from, end: this.options.base + to };
	}

	private add(node: SyntaxNodeRef, level: number | null): void {
		const whole = this.span(node.from, node.to);
		const first = merged(this.masked, whole)[0];
		// "# " and "[ ] " before the words are the block's mark, not a mask inside it.
		const marked =
			first?.start === whole.start && /^(?:#+|\[[ xX]\])$/.test(this.text.slice(first.start, first.end));
		const span = trimmed(this.text, marked ? first.end : whole.start, whole.end);
		if (!span) return;
		this.blocks.push({ ...this.tailless(span, level), kind: this.kind(node.name, level), level });
	}

	/** Cuts the closing marks of a heading off its span. */
	private tailless(span: Span, level: number | null): Span & { masked: Span[] } {
		const masked = merged(this.masked, span);
		const last = masked.at(-1);
		const tail =
			level !== null && last?.end === span.end && /^[#=-]+$/.test(this.text.slice(last.start, last.end));
		if (!tail || !last) return { ...span, masked };
		const cut = trimmed(this.text, span.start, last.start);
		return cut ? { ...cut, masked: merged(masked, cut) } : { ...span, masked };
	}

	private kind(name: string, level: number | null): DraftBlock["kind"] {
		if (level !== null) return "heading";
		if (name === "Table") return "table";
		if (this.quotes > 0) return "quotation";
		return this.items > 0 ? "list-item" : "paragraph";
	}

	private inline(node: SyntaxNodeRef): boolean {
		const { name, from, to } = node;
		if (name === "Link") return this.link(node.node);
		if (name === "Wikilink") return this.wikilink(from, to);
		if (name === "InlineCode" && this.options.code === "masked") return this.mask(from, to);
		if (name === "Escape") return this.mask(from, from + 1);
		if (name === "HardBreak" && this.slice(node).startsWith("\\")) return this.mask(from, from + 1);
		if (!MASKED.has(name)) return true;
		this.cite(name, from, to);
		return this.mask(from, to);
	}

	private mask(from: number, to: number): false {
		this.masked.push(this.span(from, to));
		return false;
	}

	private mark(kind: CitationMark["kind"], from: number, to: number, target: string): void {
		if (target !== "") this.marks.push({ ...this.span(from, to), kind, target });
	}

	private cite(name: string, from: number, to: number): void {
		const words = this.slice({ from, to });
		if (name === "URL") this.mark("url", from, to, webAddress(words));
		else if (name === "Autolink") this.mark("url", from, to, webAddress(words.slice(1, -1)));
		else if (name === "Footnote") this.mark("footnote", from, to, words.slice(2, -1));
		else if (name === "InlineNote") this.mark("footnote", from, to, words.slice(2, -1).trim());
		else if (name === "CitationKey") this.keys(words, from);
	}

	/** `[see @doe, p. 3; @roe]`: a citation for each key; a single one spans the whole bracket. */
	private keys(words: string, from: number): void {
		const parts = words.split(";");
		let at = from;
		for (const part of parts) {
			const key = /@([\p{L}\p{N}_][\p{L}\p{N}_:.#$%&+?<>~/-]*)/u.exec(part)?.[1]?.replace(/[:.?<>]+$/, "");
			const lead = part.length - part.trimStart().length;
			if (key) this.mark("key", at + lead, at + part.length, key);
			at += part.length + 1;
		}
	}

	private wikilink(from: number, to: number): boolean {
		const words = this.slice({ from, to }).slice(2, -2);
		const bar = words.indexOf("|");
		const page = bar < 0 ? words : words.slice(0, bar);
		this.mark("wikilink", from, to, (page.split("#")[0] ?? "").trim());
		if (bar < 0) return this.mask(from, to);
		this.mask(from, from + 2 + bar + 1);
		return this.mask(to - 2, to);
	}

	/** Brackets, target and title are masked, the link's words are not; `[sic]` without a target is no link. */
	private link(node: SyntaxNode): boolean {
		const url = node.getChild("URL");
		const reference = node.getChild("LinkLabel");
		const close = node.getChildren("LinkMark")[1];
		if (!close || (!url && !reference)) {
			this.mark("link", node.from, node.to, this.slice(node));
			return true;
		}
		const target = url ? webAddress(unbracketed(this.slice(url))) : this.labelOf(node, close, reference);
		this.mark("link", node.from, node.to, target);
		this.mask(node.from, node.from + 1);
		this.mask(close.from, node.to);
		this.maskParentheses(node);
		for (let child = node.firstChild; child && child.from < close.from; child = child.nextSibling) {
			if (child.name !== "LinkMark") child.cursor().iterate((inner) => this.inline(inner));
		}
		return false;
	}

	private labelOf(node: SyntaxNode, close: SyntaxNode, reference: SyntaxNode | null): string {
		const words = reference ? this.slice(reference) : "";
		return words.length > 2 ? words : this.slice({ from: node.from, to: close.to });
	}

	/** "([The Herald](https://…))" is all citation: none of it is a word of the sentence. */
	private maskParentheses(node: SyntaxNode): void {
		const around = this.slice({ from: Math.max(0, node.from - 1), to: node.to + 1 });
		if (around.startsWith("(") && around.endsWith(")") && around.length === node.to - node.from + 2) {
			this.mask(node.from - 1, node.to + 1);
		}
	}

	private reference(node: SyntaxNode): false {
		const name = node.getChild("LinkLabel");
		const url = node.getChild("URL");
		if (name && url) this.references.set(label(this.slice(name)), webAddress(unbracketed(this.slice(url))));
		return false;
	}

	private footnote(definition: string): false {
		const colon = definition.indexOf("]:");
		const name = definition.slice(definition.indexOf("[^") + 2, colon);
		this.footnotes.set(
			name,
			definition
				.slice(colon + 2)
				.replace(/\s+/g, " ")
				.trim(),
		);
		return false;
	}
}

function label(bracketed: string): string {
	return bracketed.slice(1, -1).replace(/\s+/g, " ").trim().toLowerCase();
}

function unbracketed(url: string): string {
	return url.startsWith("<") && url.endsWith(">") ? url.slice(1, -1) : url;
}

/** The address as a citation's target; "" for what names no source (anchors, e-mail addresses). */
function webAddress(url: string): string {
	return /^(?:#|mailto:|xmpp:|[^/:]*@)/.test(url) ? "" : url;
}
