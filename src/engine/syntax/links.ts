import { dottedEndings } from "../data/written-forms.ts";
import { endOf } from "./patterns.ts";

const ADDRESS = /(?:[a-z]{3,9}:\/\/|mailto:|www\.)[^\s<>"“”]+/iuy;
const MAIL = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}_.-]*[\p{L}\p{N}]/uy;
const HANDLE = /[@#](?=[\p{L}_])[\p{L}\p{N}_.]*[\p{L}\p{N}_]/uy;
const DOTTED = /[\p{L}\p{N}_-]+(?:\.[\p{L}\p{N}_-]+)+/uy;
const ENDING = /\.\p{L}+(?![\p{L}\p{N}])/uy;
const PATH = /\/[^\s<>"“”]*/uy;

/**
 * Where an address of the internet, an e-mail address, a handle, a hashtag or the name of a file or a host that
 * begins at `at` ends; undefined when none does. Marks after it are no part of it.
 */
export function linkEnd(run: string, at: number): number | undefined {
	// Only where the characters such a name is made of begin: each is then read once, however many names fail.
	if (at > 0 && /[\p{L}\p{M}\p{N}._%+@#-]/u.test(run.charAt(at - 1))) return undefined;
	const address = endOf(ADDRESS, run, at);
	if (address !== undefined) return withoutMarks(run, at, address);
	return endOf(MAIL, run, at) ?? endOf(HANDLE, run, at) ?? dottedEnd(run, at);
}

function dottedEnd(run: string, at: number): number | undefined {
	const end = endOf(DOTTED, run, at);
	if (end === undefined) return endingEnd(run, at);
	const labels = run.slice(at, end).split(".");
	const ending = labels.at(-1) ?? "";
	if (labels.every((label) => /^\d+$/.test(label))) return undefined;
	const written = ending === ending.toLowerCase() || ending === ending.toUpperCase();
	if (written && dottedEndings.has(ending.toLowerCase()) && labels.some((label) => label.length > 2)) {
		const path = endOf(PATH, run, end);
		return path === undefined ? end : withoutMarks(run, end, path);
	}
	return labels.length > 2 && labels.every((label) => /^\p{Ll}[\p{Ll}\p{N}-]+$/u.test(label))
		? end
		: undefined;
}

/** ".pdf": a kind of file alone. */
function endingEnd(run: string, at: number): number | undefined {
	const end = endOf(ENDING, run, at);
	return end !== undefined && dottedEndings.has(run.slice(at + 1, end).toLowerCase()) ? end : undefined;
}

/** Leaves out the marks that close the clause rather than the address; a bracket only when it opened outside. */
function withoutMarks(run: string, start: number, end: number): number {
	const closed = run.slice(start, end).includes("(") ? /[.,;:!?'’*\]>]/ : /[.,;:!?'’*\])>]/;
	let last = end;
	while (last > start + 1 && closed.test(run.charAt(last - 1))) last--;
	return last;
}
