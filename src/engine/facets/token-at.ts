import type { Token } from "../tokens.ts";

/** The folded word at an index; "" for marks, figures and beyond the end. */
export function wordAt(tokens: readonly Token[], at: number): string {
	const token = tokens[at];
	return token?.kind === "word" ? token.norm : "";
}

/** Whether no space stands before the token at this index. */
export function gluedAt(tokens: readonly Token[], at: number): boolean {
	return tokens[at - 1] !== undefined && tokens[at - 1]?.end === tokens[at]?.start;
}

/** The index after a hyphen that is glued on both sides; `at` itself when none stands there. */
export function afterHyphen(tokens: readonly Token[], at: number): number {
	const hyphen = tokens[at]?.norm === "-" && gluedAt(tokens, at) && gluedAt(tokens, at + 1);
	return hyphen && tokens[at + 1] !== undefined ? at + 1 : at;
}
