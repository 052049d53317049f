import { vulgarFractions } from "../data/number-words.ts";
import type { Token } from "../tokens.ts";
import { gluedAt, wordAt } from "./token-at.ts";

/** A number in digits, magnitude words left out. */
export interface Figure {
	readonly value: number;
	/** Value of the last place written: 100 for "4,200", 0.01 for "1.25". */
	readonly step: number;
	/** Written with "/" or as a power: no magnitude word follows. */
	readonly closed: boolean;
	/** A fraction alone: "3/4", "½". */
	readonly share: boolean;
	/** Index behind its last token. */
	readonly next: number;
}

const PLAIN = /^(?:0|[1-9]\d{0,14})(?:\.\d{1,12})?$/;

/**
 * The figure that starts at a token: "1,234.5", "1 234,5", "0.25", ".5", "10 1/2", "3½", "1.3e6", "2.5^-1", "3×10^8".
 * Figures whose separators tell nothing for sure ("1.234.567", "1,3") and those with a leading zero are none.
 */
export function figureAt(tokens: readonly Token[], at: number): Figure | undefined {
	const token = tokens[at];
	if (token === undefined) return undefined;
	if (token.kind === "number") return vulgarAt(tokens, at, 0) ?? digitsAt(tokens, at);
	// ".5": a point with space before it and digits glued behind.
	const bare = token.text === "." && !gluedAt(tokens, at) && gluedAt(tokens, at + 1);
	const decimals = bare ? (tokens[at + 1]?.norm ?? "") : "";
	if (!/^\d{1,12}$/.test(decimals)) return undefined;
	return {
		value: Number(`0.${decimals}`),
		step: 10 ** -decimals.length,
		closed: false,
		share: false,
		next: at + 2,
	};
}

function digitsAt(tokens: readonly Token[], at: number): Figure | undefined {
	const grouped = groupsAt(tokens, at);
	const written = grouped?.written ?? ungrouped(tokens[at]);
	if (!PLAIN.test(written)) return undefined;
	const next = grouped?.next ?? at + 1;
	const value = Number(written);
	const step = stepOf(written);
	const power = powerAfter(tokens, next, value, step);
	if (power !== undefined) return power;
	const whole = Number.isInteger(value) ? fractionAfter(tokens, at, next, value) : undefined;
	return whole ?? { value, step, closed: false, share: false, next };
}

/** Without the commas between lakhs and crores, which the token leaves in: "12,34,567". */
function ungrouped(token: Token | undefined): string {
	const { text = "", norm = "" } = token ?? {};
	return /^\d{1,2}(?:,\d{2}){1,6},\d{3}(?:\.\d{1,12})?$/.test(text) ? text.replace(/,/g, "") : norm;
}

function stepOf(written: string): number {
	const [whole = "", decimals = ""] = written.split(".");
	const zeros = /0*$/.exec(whole)?.[0].length ?? 0;
	return decimals === "" ? 10 ** Math.min(zeros, whole.length - 1) : 10 ** -decimals.length;
}

/** "1 234 567.8": groups of three, one space apart, the first of one to three digits; a comma may be the point. */
function groupsAt(tokens: readonly Token[], at: number): { written: string; next: number } | undefined {
	let written = tokens[at]?.text ?? "";
	if (!/^[1-9]\d{0,2}$/.test(written) || isGroup(tokens, at)) return undefined;
	let next = at + 1;
	while (next - at < 5 && isGroup(tokens, next)) {
		const group = tokens[next]?.text ?? "";
		written += group.replace(",", ".");
		next++;
		if (group.length > 3) break;
	}
	return next === at + 1 || tokens[next]?.kind === "number" ? undefined : { written, next };
}

function isGroup(tokens: readonly Token[], at: number): boolean {
	const [before, group] = [tokens[at - 1], tokens[at]];
	if (before?.kind !== "number" || group === undefined || group.start - before.end !== 1) return false;
	return /^\d{3}$/.test(before.text.slice(-3)) || at < 2 || tokens[at - 2]?.kind !== "number"
		? /^\d{3}(?:[.,]\d{1,2})?$/.test(group.text)
		: false;
}

/** "e10", "^23", "× 10^8" behind a figure. */
function powerAfter(tokens: readonly Token[], next: number, value: number, step: number): Figure | undefined {
	const scaled = (exponent: number, end: number) => ({
		value: Number(`${value}e${exponent}`),
		step: step * 10 ** exponent,
		closed: true,
		share: false,
		next: end,
	});
	const word = gluedAt(tokens, next) ? wordAt(tokens, next) : "";
	if (/^e\d{1,2}$/.test(word)) return scaled(Number(word.slice(1)), next + 1);
	if (word === "e") {
		const exponent = exponentAt(tokens, next + 1);
		return exponent === undefined ? undefined : scaled(exponent.value, exponent.next);
	}
	const mark = tokens[next]?.text ?? "";
	if (mark === "^" && gluedAt(tokens, next)) {
		const exponent = exponentAt(tokens, next + 1);
		return (
			exponent && { value: value ** exponent.value, step, closed: true, share: false, next: exponent.next }
		);
	}
	if (!/^[×x*]$/i.test(mark) || tokens[next + 1]?.text !== "10" || tokens[next + 2]?.text !== "^")
		return undefined;
	const exponent = exponentAt(tokens, next + 3);
	return exponent && scaled(exponent.value, exponent.next);
}

/** "23", "+23", "-1", all glued. */
function exponentAt(tokens: readonly Token[], at: number): { value: number; next: number } | undefined {
	let index = at;
	let sign = 1;
	while (index < at + 2 && /^[-+]$/.test(tokens[index]?.norm ?? "") && gluedAt(tokens, index)) {
		if (tokens[index]?.norm === "-") sign = -sign;
		index++;
	}
	const digits = gluedAt(tokens, index) ? (tokens[index]?.norm ?? "") : "";
	return /^\d{1,3}$/.test(digits) ? { value: sign * Number(digits), next: index + 1 } : undefined;
}

/** "/4" behind "3", or " 1/2" and "½" behind "10". */
function fractionAfter(
	tokens: readonly Token[],
	at: number,
	next: number,
	value: number,
): Figure | undefined {
	const own = slashAt(tokens, at);
	if (own !== undefined) return own;
	const vulgar = vulgarAt(tokens, next, value);
	if (vulgar !== undefined) return vulgar;
	const part = gluedAt(tokens, next) ? undefined : slashAt(tokens, next);
	return part === undefined || part.value >= 1
		? undefined
		: { ...part, value: value + part.value, share: false };
}

function slashAt(tokens: readonly Token[], at: number): Figure | undefined {
	if (tokens[at + 1]?.text !== "/" || !gluedAt(tokens, at + 1) || !gluedAt(tokens, at + 2)) return undefined;
	const [top = "", bottom = ""] = [tokens[at]?.text, tokens[at + 2]?.text];
	if (!/^\d{1,9}$/.test(top) || !/^[1-9]\d{0,5}$/.test(bottom)) return undefined;
	if (tokens[at + 3]?.text === "/" && gluedAt(tokens, at + 3)) return undefined;
	return {
		value: Number(top) / Number(bottom),
		step: 1 / Number(bottom),
		closed: true,
		share: true,
		next: at + 3,
	};
}

function vulgarAt(tokens: readonly Token[], at: number, whole: number): Figure | undefined {
	const part = vulgarFractions.get(tokens[at]?.text ?? "");
	if (part === undefined) return undefined;
	const [top, bottom] = part;
	return { value: whole + top / bottom, step: 1 / bottom, closed: false, share: whole === 0, next: at + 1 };
}
