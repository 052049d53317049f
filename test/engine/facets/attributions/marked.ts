import { type Attributed, attributionsIn } from "../../../../src/engine/facets/attributions/attributions.ts";
import { quotationsOf } from "../../../../src/engine/facets/quotes.ts";
import type { ParsedSentence } from "../../../../src/engine/syntax/tree.ts";
import { tokenize } from "../../../../src/engine/tokens.ts";
import { tree } from "../../syntax/tree-notation.ts";

/** A text of hand-written trees: sentences are joined by a space, "¶" begins a paragraph. */
export function attributed(...lines: readonly string[]): {
	readonly text: string;
	readonly found: readonly Attributed[];
} {
	let text = "";
	const sentences: ParsedSentence[] = [];
	for (const line of lines) {
		const breaks = line.startsWith("¶");
		if (text !== "") text += breaks ? "\n\n" : " ";
		const sentence = tree(breaks ? line.slice(1) : line, text.length);
		text += sentence.text;
		sentences.push(sentence);
	}
	const quotations = [...text.matchAll(/[^\n]+/g)].flatMap((paragraph) => {
		const span = { start: paragraph.index, end: paragraph.index + paragraph[0].length };
		return quotationsOf(text, tokenize(text, span));
	});
	return { text, found: attributionsIn(text, sentences, quotations) };
}

/**
 * What is attributed, one line each: "source | cue | content / content | frame mode class"; "-" for no source, and a
 * nested attribution is indented by "> ".
 */
export function marked(...lines: readonly string[]): readonly string[] {
	const { text, found } = attributed(...lines);
	const slice = ({ start, end }: { readonly start: number; readonly end: number }): string =>
		text.slice(start, end).replace("\n\n", "¶");
	return found.map((one) => {
		const source = one.source === null ? "-" : slice(one.source);
		const content = one.content.map(slice).join(" / ");
		const kind = `${one.frame} ${one.mode} ${one.verbClass}`;
		return `${one.nested ? "> " : ""}${source} | ${slice(one.cue)} | ${content} | ${kind}`;
	});
}
