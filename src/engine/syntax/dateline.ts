// Where a first sentence begins behind the place, day and agency that stand before it: "PORT AVERLEY, March 8 (AW) — The
// port …". They are no part of its clause; in one tree with it the place becomes its subject.

import { wordSpans } from "./words.ts";

/** How many of the first UTF-16 code units of a text are a dateline, its dash included; 0 without one. */
export function datelineEnd(text: string): number {
	if (!CAPITAL.test(text)) return 0;
	const words = wordSpans(text, { start: 0, end: Math.min(text.length, LONGEST_TEXT) });
	const count = datelineWords(words.map(({ start, end }) => text.slice(start, end)));
	return words[count - 1]?.end ?? 0;
}

/** How many of the first words are a dateline, its dash included; 0 without one. */
export function datelineWords(forms: readonly string[]): number {
	const dash = forms.slice(0, LONGEST).findIndex((form) => DASH.test(form));
	if (dash < 1) return 0;
	const [head, next = ""] = [forms.slice(0, dash), forms[dash + 1]];
	if (forms.length - dash <= LEAST_WORDS_BEHIND || !BEGINNING.test(next)) return 0;
	if (!NAME.test(head[0] ?? "") && head[0] !== "(") return 0;
	if (!head.every((form) => NAME.test(form) || BETWEEN.test(form))) return 0;
	return isMarked(head) ? dash + 1 : 0;
}

/** Capitals for the place, an agency in brackets, or a day tell a dateline from an aside: "Ade – The Boxer – …". */
function isMarked(head: readonly string[]): boolean {
	const inBrackets = head.includes("(") && head.at(-1) === ")";
	const dated = head.some((form, at) => MONTH.test(form) && DAY.test(head[at + 1] ?? head[at - 1] ?? ""));
	return inBrackets || dated || CAPITALS.test(head[0] ?? "");
}

const LONGEST = 18;
const LONGEST_TEXT = 160;
const CAPITAL = /^[(\p{Lu}]/u;
const LEAST_WORDS_BEHIND = 3;
const DASH = /^(?:[–—-]|--)$/;
const BEGINNING = /^["“‘'(\p{Lu}\p{N}$£€]/u;
const NAME = /^\p{Lu}/u;
const BETWEEN = /^(?:[,.()/]|\d{1,4}(?:st|nd|rd|th)?|of|the|de|la|le|du|on|upon|and)$/;
const CAPITALS = /^\p{Lu}{3,}/u;
const MONTH = /^(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\.?$/;
const DAY = /^\d{1,2}(?:st|nd|rd|th)?$/;
