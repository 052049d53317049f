// Cuts the groups of name words into names: titles and countries before them off, loose words at the ends away.
import type { Word } from "../../syntax/tree.ts";
import { isCapital, type Token } from "../../tokens.ts";
import { type Piece, piecesOf } from "../name-pieces.ts";
import { type Branches, headIn } from "./branches.ts";
import type { NamePlace } from "./describing.ts";
import { areTitles } from "./titles.ts";

/** Titles that the parser cut off from the name behind them go back to it: "Prime Minister" "Ida Berg". */
export function withTitles(words: readonly Word[], groups: readonly NamePlace[]): readonly NamePlace[] {
	const found: NamePlace[] = [];
	for (const group of groups) {
		const before = found.at(-1);
		const adjacent =
			before !== undefined && before.to === group.from && words[before.head]?.deprel !== "nmod:desc";
		if (adjacent && areTitles(words, before) && !areTitles(words, group))
			found.splice(-1, 1, { ...group, from: before.from });
		else found.push(group);
	}
	return found;
}

/** Where a name stands, and the title that was cut off before it. */
export interface Placed {
	readonly place: NamePlace;
	/** A title cut off from the front of the name. */
	readonly title: NamePlace | undefined;
}

/** The names in a group of name words: none in "Prime Minister", two in "Tesco Chief Executive Ann Poe". */
export function places(branches: Branches, tokens: readonly Token[], group: NamePlace): readonly Placed[] {
	const top = branches.words[group.head];
	const alone = group.to - group.from === 1 && top?.deprel === "nmod:desc" && top.head >= group.to;
	if (alone || (areTitles(branches.words, group) && belongs(branches.words, group))) return [];
	if (areTitles(branches.words, group)) return [{ place: group, title: undefined }];
	const pieces = isHouse(branches.words, group) ? [{ ...group, titled: false }] : piecesOf(tokens, group);
	return pieces.flatMap((piece, index) => {
		const trimmed = trim(branches.words, piece);
		if (trimmed === undefined) return [];
		if (isNumberOf(branches.words, trimmed)) trimmed.to++;
		const start = pieces[index - 1]?.to ?? group.from;
		const title =
			piece.titled && start < piece.from ? { head: start, from: start, to: piece.from } : undefined;
		return [{ place: { ...trimmed, head: headIn(branches.words, trimmed, group.head) }, title }];
	});
}

/** Whether a number behind a name belongs to it: "Channel 4". */
function isNumberOf(
	words: readonly Word[],
	{ from, to }: { readonly from: number; readonly to: number },
): boolean {
	const word = words[to];
	if (word?.upos !== "NUM" || !/^(?:nummod|flat)$/.test(word.deprel)) return false;
	return word.head >= from && word.head < to;
}

/** "King's College" and "Queen Mary University" open with no title. */
function isHouse(words: readonly Word[], { from, to }: NamePlace): boolean {
	if (words.slice(from, to).some((word) => word.xpos === "POS")) return true;
	return to - from > 2 && /^(?:university|college|school|hospital)$/i.test(words[to - 1]?.text ?? "");
}

/** Without articles, connectors and loose marks at either end. */
function trim(words: readonly Word[], piece: Piece): { readonly from: number; to: number } | undefined {
	let { from, to } = piece;
	const loose = (word: Word | undefined) =>
		word !== undefined && (!/^[\p{Lu}\p{N}]/u.test(word.text) || /^(?:the|a|an)$/i.test(word.text));
	while (from < to && loose(words[from])) from++;
	const named = words.slice(from, to).some((word) => isCapital(word.text));
	while (to > from && loose(words[to - 1]) && (named || words[to - 1]?.upos !== "PROPN")) to--;
	return from < to ? { from, to } : undefined;
}

/** A title that goes with a name in the sentence. */
function belongs(words: readonly Word[], { head, from, to }: NamePlace): boolean {
	const top = words[head];
	const above = words[top?.head ?? -1];
	if (top?.deprel === "nmod:desc" || (top?.deprel === "appos" && above?.upos === "PROPN")) return true;
	return words.some(
		(word, at) =>
			(at < from || at >= to) &&
			word.head === head &&
			word.upos === "PROPN" &&
			/^(?:appos|flat)$/.test(word.deprel),
	);
}
