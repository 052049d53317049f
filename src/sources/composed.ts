import type { ArticleBlock } from "../engine/model.ts";
import { furnitureOf } from "./furniture.ts";
import type { Header } from "./header.ts";
import type { Piece } from "./pieces.ts";

/** The pieces of an article, and what the lines around them said. */
interface Kept extends Pick<Header, "byline" | "published" | "dateline"> {
	readonly pieces: readonly Piece[];
}

/** Pieces without appeals, picture lines, byline and date lines, and headings that nothing stands under any more. */
export function withoutFurniture(pieces: readonly Piece[]): Kept {
	const { lines, header } = furnitureOf(pieces);
	const { byline, published, dateline } = header;
	return {
		byline,
		published,
		...(dateline && { dateline }),
		pieces: withoutEmptyParts(pieces.filter((_, i) => !lines.has(i))),
	};
}

/** Without headings that another of their level or the end follows; the first is the headline. */
function withoutEmptyParts(pieces: readonly Piece[]): Piece[] {
	return pieces.filter((piece, i) => {
		if (i === 0 || piece.kind !== "heading") return true;
		const next = pieces[i + 1];
		return next !== undefined && (next.kind !== "heading" || (next.level ?? 6) > (piece.level ?? 6));
	});
}

/** The text of an extracted article, an empty line between its pieces, and its blocks; the first piece is the headline if it is the title. */
export function composed(
	pieces: readonly Piece[],
	title: string | null,
): { text: string; blocks: ArticleBlock[] } {
	const blocks: ArticleBlock[] = [];
	let text = "";
	let paragraph = 0;
	pieces.forEach((piece, i) => {
		if (text !== "") text += "\n\n";
		const span = { start: text.length, end: text.length + piece.words.length };
		text += piece.words;
		const isHeadline = i === 0 && piece.words === title;
		if (piece.kind === "heading" && !isHeadline) return;
		const kind = piece.kind === "heading" ? "headline" : piece.kind;
		blocks.push({ ...span, kind, paragraph: isHeadline ? null : ++paragraph, page: null, masked: [] });
	});
	return { text, blocks };
}
