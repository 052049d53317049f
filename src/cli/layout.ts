import type { Span } from "../engine/model.ts";
import { harmless } from "../report/harmless.ts";
import type { Terminal } from "./terminal.ts";

const codes = { bold: 1, dim: 2, underline: 4, red: 31, green: 32, yellow: 33, blue: 34, cyan: 36 } as const;

export type Style = keyof typeof codes;

/** A run of text in one style; any text, made harmless when it is laid out. */
export interface Part {
	readonly text: string;
	readonly styles?: readonly Style[];
}

/** Where a paragraph stands: its label begins in column `label`, its text in column `text`, both from 0. */
export interface Columns {
	readonly label: number;
	readonly text: number;
}

/** A label and, beside it, a paragraph wrapped to the terminal's width; ends with a line break. */
export function layOut(label: Part, parts: readonly Part[], columns: Columns, terminal: Terminal): string {
	const clean = parts.map((part) => ({ ...part, text: harmless(part.text) }));
	const whole = clean.map((part) => part.text).join("");
	const lines = wrap(whole, terminal.width - columns.text);
	const least = label.text === "" ? 0 : 1;
	const gap = " ".repeat(Math.max(least, columns.text - columns.label - widthOf(label.text)));
	const head =
		" ".repeat(columns.label) + paint({ ...label, text: harmless(label.text) }, terminal.styled) + gap;
	const rows = lines.map((line) => paintSlice(clean, line, terminal.styled));
	return `${(head + rows.join(`\n${" ".repeat(columns.text)}`)).trimEnd()}\n`;
}

/** A harmless text in the part's styles where styles may be used; unlike the others, it takes the text as it is. */
export function paint({ text, styles = [] }: Part, styled: boolean): string {
	if (!styled || styles.length === 0 || text === "") return text;
	return `\x1b[${styles.map((style) => codes[style]).join(";")}m${text}\x1b[0m`;
}

/** The text cut to at most so many columns, and padded to them on the other side than `align`. */
export function fitTo(text: string, width: number, align: "left" | "right" = "left"): string {
	const characters = [...harmless(text)];
	if (characters.length > width) return `${characters.slice(0, width - 1).join("")}…`;
	const padding = " ".repeat(width - characters.length);
	return align === "left" ? characters.join("") + padding : padding + characters.join("");
}

/** Columns that a text takes, East Asian wide characters counted as one. */
export function widthOf(text: string): number {
	return [...harmless(text)].length;
}

/** The lines of a text as spans; a word wider than a line has a line of its own. */
function wrap(text: string, width: number): readonly Span[] {
	const lines: Span[] = [];
	for (const { index: start, 0: word } of text.matchAll(/\S+/g)) {
		const line = lines.at(-1);
		const end = start + word.length;
		if (line && widthOf(text.slice(line.start, end)) <= width) lines[lines.length - 1] = { ...line, end };
		else lines.push({ start, end });
	}
	return lines;
}

function paintSlice(parts: readonly Part[], line: Span, styled: boolean): string {
	let painted = "";
	let at = 0;
	for (const part of parts) {
		const text = part.text.slice(Math.max(0, line.start - at), Math.max(0, line.end - at));
		painted += paint({ ...part, text }, styled);
		at += part.text.length;
	}
	return painted;
}
