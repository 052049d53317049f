import { fusedWords, joinedPrefixes, joinedSuffixes, slashedWords } from "../data/written-forms.ts";
import type { Span } from "../model.ts";
import { figureEnds } from "./figures.ts";
import { linkEnd } from "./links.ts";
import { endOf, INVISIBLE } from "./patterns.ts";
import { keepsStop } from "./stops.ts";

/**
 * The words of one run of visible characters; `next` is how the run after it begins, "" when there is none. Offsets
 * are those of the run.
 */
export function piecesOf(run: string, next: string): readonly Span[] {
	const pieces: Span[] = [];
	let at = 0;
	while (at < run.length) {
		if (INVISIBLE.test(run.charAt(at))) {
			at++;
			continue;
		}
		for (const end of pieceEnds(run, at, next)) {
			pieces.push({ start: at, end });
			at = end;
		}
	}
	return pieces;
}

/** The ends of the next word or of the words written in one with it; never empty. */
function pieceEnds(run: string, at: number, next: string): readonly number[] {
	const simple = simpleEnds(run, at, next);
	if (simple !== undefined) return simple;
	const first = run.charAt(at);
	const whole =
		(MAY_BE_LINK.test(first) ? linkEnd(run, at) : undefined) ??
		(MAY_BE_FACE.test(first) ? emoticonEnd(run, at) : undefined);
	if (whole !== undefined) return [whole];
	return figureEnds(run, at) ?? elisionEnds(run, at) ?? wordEnds(run, at, next) ?? [markEnd(run, at)];
}

const MAY_BE_LINK = /[^\x00-\x22\x24\x26-\x2a\x2c\x2d\x2f\x3a-\x3f\x5b-\x5e\x60\x7b-\x7f]/;
const MAY_BE_FACE = /[:;=<>xXD^(-]/;
const PLAIN_WORD = /[A-Za-z]+/y;

/** What most of a text is, without trying the rest: plain words before white space or a mark, and such marks. */
function simpleEnds(run: string, at: number, next: string): readonly number[] | undefined {
	if (isPlainMark(run, at)) return [at + 1];
	const end = at === 0 ? endOf(PLAIN_WORD, run, at) : undefined;
	if (end === undefined) return undefined;
	if (end === run.length || isPlainMark(run, end)) return partEnds(run, at, end);
	if (end !== run.length - 1 || run.charAt(end) !== ".") return undefined;
	const stopped = withStop(run, at, end, next);
	return stopped > end ? [stopped] : partEnds(run, at, end);
}

/** A mark that is a word by itself whatever stands beside it, unless that is an accent. */
function isPlainMark(run: string, at: number): boolean {
	return /[,"“”)\]]/.test(run.charAt(at)) && !(run.charCodeAt(at + 1) >= 0x300);
}

// Emoticons: the ones with letters only where a run begins, the others anywhere but where they close a bracket.
const LETTER_FACE = /(?:[:;=][-']?[DPpOoSsXx3]|[xX]D|D[:=]|<3)(?![\p{L}\p{N}])/uy;
const FACE = />?[:;=][-'^]?[)(\]|*](?![\p{L}\p{N}])|:[-']?\/(?!\S)|\^_*\^|-_+-|\(:(?!\S)/uy;

function emoticonEnd(run: string, at: number): number | undefined {
	const face = (at === 0 ? endOf(LETTER_FACE, run, at) : undefined) ?? endOf(FACE, run, at);
	if (face === undefined) return undefined;
	return run.charAt(face - 1) === ")" && run.slice(Math.max(0, at - 40), at).includes("(") ? undefined : face;
}

// Words that have lost their beginning: 'em, '90s, 'tis; and clitics after a mark (“Gulliver”'s).
const ELISION = /(?<!\p{N})['’‘](?:em|n['’]?|til|till|cause|bout|round|cos|\d{2}s?)(?![\p{L}\p{N}])/iuy;
const ELIDED_IT = /['’‘]t(?=(?:is|was|were|will)(?![\p{L}\p{N}]))/iuy;
const CLITIC = /['’`´](?:s|m|d|ll|re|ve)(?![\p{L}\p{N}])/iuy;

function elisionEnds(run: string, at: number): readonly number[] | undefined {
	const end = endOf(ELISION, run, at) ?? endOf(ELIDED_IT, run, at) ?? endOf(CLITIC, run, at);
	return end === undefined ? undefined : [end];
}

const WORD =
	/[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}_\u00ad\u200b-\u200d\u2060]|['’ʼ](?=\p{L})|(?<=\p{Lu})&(?=\p{Lu}))*/uy;
const INITIALS = /\p{L}(?:\.\p{L})+(?![\p{L}\p{N}])/uy;
const DEGREE = /\p{Lu}\p{L}{0,4}\.\p{Lu}(?:\p{Ll}|\p{Lu})?(?:\.\p{Lu})?(?![\p{L}\p{N}])/uy;
const SLASHED = /\p{L}\/\p{L}{1,3}(?![\p{L}\p{N}/])/uy;

function wordEnds(run: string, at: number, next: string): readonly number[] | undefined {
	const initials = endOf(INITIALS, run, at) ?? degreeEnd(run, at);
	if (initials !== undefined) return [withStop(run, at, initials, next)];
	const slashed = endOf(SLASHED, run, at);
	if (slashed !== undefined && slashedWords.has(run.slice(at, slashed).toLowerCase())) return [slashed];
	const found = endOf(WORD, run, at);
	if (found === undefined) return undefined;
	const end = joinedEnd(run, at, visibleEnd(run, at, found));
	const stopped = withStop(run, at, end, next);
	return stopped > end ? [stopped] : partEnds(run, at, end);
}

/** "Ph.D", "M.Sc": a title of learning written with stops. */
function degreeEnd(run: string, at: number): number | undefined {
	const end = endOf(DEGREE, run, at);
	return end !== undefined && keepsStop(run.slice(at, end), "x", "") ? end : undefined;
}

function withStop(run: string, start: number, end: number, next: string): number {
	if (run.charAt(end) !== "." || run.charAt(end + 1) === ".") return end;
	return keepsStop(run.slice(start, end), run.slice(end + 1, end + 25), next) ? end + 1 : end;
}

/** Without the underlines and invisible characters at the end of a word. */
function visibleEnd(run: string, start: number, end: number): number {
	let last = end;
	while (last > start + 1 && (run.charAt(last - 1) === "_" || INVISIBLE.test(run.charAt(last - 1)))) last--;
	return last;
}

/** Takes in what a hyphen joins to a prefix or a suffix. */
function joinedEnd(run: string, start: number, first: number): number {
	let end = first;
	if (run.charAt(end) === "-" && joinedPrefixes.has(run.slice(start, end).toLowerCase())) {
		const second = endOf(WORD, run, end + 1);
		if (second === undefined) return isOpenEnd(run, end + 1) ? end + 1 : end;
		end = visibleEnd(run, end + 1, second);
	}
	if (run.charAt(end) !== "-") return end;
	const suffix = endOf(WORD, run, end + 1);
	return suffix !== undefined && joinedSuffixes.has(run.slice(end + 1, suffix).toLowerCase()) ? suffix : end;
}

/** Whether nothing but a comma or a closing mark follows: "pre- and post-war". */
function isOpenEnd(run: string, at: number): boolean {
	return at === run.length || /[,;)]/.test(run.charAt(at));
}

const CLITICS = /(?:n['’ʼ]t|['’ʼ](?:s|m|d|ll|re|ve))$/iu;
const PROCLITICS = /^(?:c['’ʼ]m(?=on$)|y['’ʼ](?=all)|d['’ʼ](?=(?:you|ye)$))/iu;

/** Parts one word at its clitics, or at the joints of words that have grown into one. */
function partEnds(run: string, start: number, end: number): readonly number[] {
	const word = run.slice(start, end);
	const fused = fusedWords.get(word.toLowerCase());
	if (fused !== undefined) return endsOfParts(start, fused);
	if (!/['’ʼ]/.test(word)) return [end];
	const ends: number[] = [];
	let last = word.length;
	// "shouldn't've" has two; no word has more than three.
	while (ends.length < 3) {
		const clitic = CLITICS.exec(word.slice(0, last));
		if (clitic === null || clitic.index === 0) break;
		ends.unshift(start + last);
		last = clitic.index;
	}
	ends.unshift(start + last);
	const proclitic = PROCLITICS.exec(word.slice(0, last));
	if (proclitic !== null) ends.unshift(start + proclitic[0].length);
	return ends;
}

function endsOfParts(start: number, parts: readonly string[]): readonly number[] {
	let at = start;
	return parts.map((part) => {
		at += part.length;
		return at;
	});
}

// Runs of one mark are one word; so are stops with marks of asking, arrows and the pieces of an emoji.
const MARKS =
	/\.{2,}|…[.…]*|\.?[!?]+|-+>|=+>|<[-=]+|([-=*_~#+<>|^])\1+|''|``|‘’|’’|\p{Extended_Pictographic}(?:[\ufe0f\u{1f3fb}-\u{1f3ff}]|\u200d\p{Extended_Pictographic})*|[\s\S]\p{M}*/uy;

function markEnd(run: string, at: number): number {
	return endOf(MARKS, run, at) ?? at + 1;
}
