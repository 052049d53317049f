import { oneLine } from "../tree.ts";

const SEPARATOR = /\s+(?:[|·•»›~]|[-–—]|::)\s+/;

/** A page's title without the name of its site: "Harbour reopens | The Herald" is "Harbour reopens". */
export function withoutSite(title: string, site: string | null): string {
	const parts = oneLine(title).split(SEPARATOR);
	if (parts.length < 2) return oneLine(title);
	const last = parts.at(-1) ?? "";
	const whole = oneLine(title);
	if (site !== null && fold(last) === fold(site))
		return whole.slice(0, whole.lastIndexOf(last)).replace(/[\s|·•»›~:–—-]+$/, "");
	if (site !== null && fold(parts[0] ?? "") === fold(site))
		return whole.slice((parts[0] ?? "").length).replace(/^[\s|·•»›~:–—-]+/, "");
	const cut = /^(.*)\s+[|»›~]\s+[^|»›~]{2,40}$/.exec(whole)?.[1];
	return cut !== undefined && cut.split(" ").length >= 3 ? cut.trim() : whole;
}

/** The share of the words of the shorter title that the other one has. */
export function likeness(a: string, b: string): number {
	const first = new Set(wordsOf(a));
	const second = new Set(wordsOf(b));
	const smaller = Math.min(first.size, second.size);
	return smaller === 0 ? 0 : [...first].filter((word) => second.has(word)).length / smaller;
}

function wordsOf(title: string): string[] {
	return title.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

function fold(text: string): string {
	return wordsOf(text)
		.join("")
		.replace(/^the/, "")
		.replace(/(?:com|org|net)$/, "");
}
