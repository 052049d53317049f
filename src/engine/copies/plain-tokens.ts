import { figureEnd, lettersEnd } from "../index/text-reader.ts";

/** By code unit below 128. */
const MARK = 0;
const LETTER = 1;
const DIGIT = 2;
/** White space, and what only the whole pattern can tell. */
const UNCLEAR = 3;

const CLASSES = Uint8Array.from({ length: 128 }, (_, code) => {
	const character = String.fromCharCode(code);
	if (/[A-Za-z]/.test(character)) return LETTER;
	if (/\d/.test(character)) return DIGIT;
	return /[\s_]/.test(character) ? UNCLEAR : MARK;
});

const APOSTROPHE = 39;
const STOP = 46;
const COLON = 58;
const SMALL_H = 104;

/**
 * Where the token ends that begins at a code unit, when that is plain to see: a word of letters from A to Z, also with one
 * apostrophe, a figure or a mark of ASCII. Else 0. Agrees with the pattern of tokens.
 */
export function plainEnd(units: Uint16Array, start: number, end: number): number {
	const kind = classOf(units[start]);
	if (kind === UNCLEAR) return 0;
	if (kind === MARK) return start + 1;
	if (kind === DIGIT) return figureEnd(units, start, end);
	let at = lettersEnd(units, start, end);
	if (at === end) return at;
	// "U.S.", "http://".
	if (units[at] === STOP && at === start + 1) return 0;
	if (units[at] === COLON && units[start] === SMALL_H) return 0;
	if (units[at] === APOSTROPHE) {
		const after = lettersEnd(units, at + 1, end);
		if (after > at + 1) at = after;
		else return classOf(units[at + 1]) === UNCLEAR && at + 1 < end ? 0 : at;
	}
	return at === end || (units[at] !== APOSTROPHE && classOf(units[at]) === MARK) || isSpace(units[at])
		? at
		: 0;
}

function classOf(code = 0): number {
	return code < 128 ? (CLASSES[code] ?? UNCLEAR) : UNCLEAR;
}

/** The white space that nearly all text has. */
function isSpace(code = 0): boolean {
	return code === 32 || (code >= 9 && code <= 13);
}
