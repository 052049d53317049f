import { cardinals, magnitudes, ordinals, tens } from "../../data/number-words.ts";
import type { Piece } from "./pieces.ts";

/** A number that starts at a piece: its value and the index after it. */
export interface NumberRead {
	readonly value: number;
	readonly next: number;
}

/** "20", "1,500", "2.5", "2 1/2", "forty-two", "two hundred and ten"; undefined when none starts here. */
export function numberAt(pieces: readonly Piece[], at: number): NumberRead | undefined {
	return figureAt(pieces, at) ?? wordsAt(pieces, at);
}

/** "first", "21st", "twenty-first". */
export function ordinalAt(pieces: readonly Piece[], at: number): NumberRead | undefined {
	const word = pieces[at]?.lower ?? "";
	if (/^\d{1,3}$/.test(word)) {
		const suffix = pieces[at + 1];
		return suffix?.glued && /^(?:st|nd|rd|th)$/.test(suffix.lower)
			? { value: Number(word), next: at + 2 }
			: undefined;
	}
	const whole = ordinals.get(word);
	if (whole !== undefined) return { value: whole, next: at + 1 };
	const ten = tens.get(word);
	const unitAt = afterHyphen(pieces, at + 1);
	const unit = ordinals.get(pieces[unitAt]?.lower ?? "");
	return ten !== undefined && unit !== undefined && unit < 10
		? { value: ten + unit, next: unitAt + 1 }
		: undefined;
}

/** The index after an optional hyphen. */
export function afterHyphen(pieces: readonly Piece[], at: number): number {
	return /^[-‐‑–]$/.test(pieces[at]?.text ?? "") ? at + 1 : at;
}

function figureAt(pieces: readonly Piece[], at: number): NumberRead | undefined {
	const first = pieces[at]?.text ?? "";
	if (!/^\d{1,9}$/.test(first)) return undefined;
	let digits = first;
	let next = at + 1;
	while (digits.length < 12 && isGlued(pieces, next, ",") && /^\d{3}$/.test(gluedText(pieces, next + 1))) {
		digits += gluedText(pieces, next + 1);
		next += 2;
	}
	if (isGlued(pieces, next, ".") && /^\d{1,4}$/.test(gluedText(pieces, next + 1)))
		return { value: Number(`${digits}.${gluedText(pieces, next + 1)}`), next: next + 2 };
	const fraction = fractionAt(pieces, next) ?? fractionAt(pieces, afterHyphen(pieces, next));
	if (fraction) return { value: Number(digits) + fraction.value, next: fraction.next };
	const glyph = "½¼¾".indexOf(pieces[next]?.text ?? "none");
	if (glyph >= 0) return { value: Number(digits) + ([0.5, 0.25, 0.75][glyph] ?? 0), next: next + 1 };
	return { value: Number(digits), next };
}

/** "1/2" after a whole number. */
function fractionAt(pieces: readonly Piece[], at: number): NumberRead | undefined {
	const top = Number(/^[1-9]$/.exec(pieces[at]?.text ?? "")?.[0]);
	const bottom = Number(/^[2-9]$/.exec(gluedText(pieces, at + 2))?.[0]);
	return isGlued(pieces, at + 1, "/") && top < bottom ? { value: top / bottom, next: at + 3 } : undefined;
}

function wordsAt(pieces: readonly Piece[], at: number): NumberRead | undefined {
	let total = 0;
	let read = belowHundred(pieces, at) ?? oneBig(pieces, at);
	if (read === undefined) return undefined;
	// Two magnitudes at most: "two hundred thousand".
	for (let step = 0; step < 3; step++) {
		const factor = magnitudes.get(pieces[read.next]?.lower ?? "");
		if (factor === undefined) break;
		const value: number = read.value * factor;
		const restAt: number = pieces[read.next + 1]?.lower === "and" ? read.next + 2 : read.next + 1;
		const rest = belowHundred(pieces, restAt);
		if (rest === undefined) {
			read = { value, next: read.next + 1 };
		} else {
			total += value;
			read = rest;
		}
	}
	return { value: total + read.value, next: read.next };
}

/** "a hundred", "a dozen": the magnitude makes "a" a number. */
function oneBig(pieces: readonly Piece[], at: number): NumberRead | undefined {
	const isOne = pieces[at]?.lower === "a" && magnitudes.has(pieces[at + 1]?.lower ?? "");
	return isOne ? { value: 1, next: at + 1 } : undefined;
}

function belowHundred(pieces: readonly Piece[], at: number): NumberRead | undefined {
	const word = pieces[at]?.lower ?? "";
	const small = cardinals.get(word);
	if (small !== undefined) return halved(pieces, { value: small, next: at + 1 });
	const ten = tens.get(word);
	if (ten === undefined) return undefined;
	const unitAt = afterHyphen(pieces, at + 1);
	const unit = cardinals.get(pieces[unitAt]?.lower ?? "");
	return unit !== undefined && unit > 0 && unit < 10
		? { value: ten + unit, next: unitAt + 1 }
		: { value: ten, next: at + 1 };
}

/** "two and a half", "two-and-a-half". */
function halved(pieces: readonly Piece[], read: NumberRead): NumberRead {
	const and = afterHyphen(pieces, read.next);
	const a = afterHyphen(pieces, and + 1);
	const half = afterHyphen(pieces, a + 1);
	const words = [and, a, half].map((at) => pieces[at]?.lower).join(" ");
	return words === "and a half" ? { value: read.value + 0.5, next: half + 1 } : read;
}

function isGlued(pieces: readonly Piece[], at: number, mark: string): boolean {
	return pieces[at]?.text === mark && pieces[at]?.glued === true;
}

/** Text of the piece when it touches the one before; "" otherwise. */
export function gluedText(pieces: readonly Piece[], at: number): string {
	const piece = pieces[at];
	return piece?.glued ? piece.text : "";
}
