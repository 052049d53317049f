import { boilerplate } from "./boilerplate.ts";
import { isPictureLine } from "./credits.ts";
import { type Header, readHeader } from "./header.ts";
import { liveStamps } from "./live-stamps.ts";
import { pageEnds } from "./page-ends.ts";
import type { Piece } from "./pieces.ts";
import { readPrintout } from "./printouts/read-printout.ts";
import { readRelease } from "./release.ts";

/** What is around an article and is not the article. */
export interface Furniture {
	/** The indices of all such pieces, those of the header among them. */
	readonly lines: ReadonlySet<number>;
	readonly header: Header;
}

/** Tells the article from what stands around it; `known` are pieces that are no part of it already. */
export function furnitureOf(pieces: readonly Piece[], known: Iterable<number> = []): Furniture {
	const release = readRelease(pieces);
	const lines = new Set([
		...known,
		...boilerplate(pieces),
		...pageEnds(pieces),
		...liveStamps(pieces),
		...(release?.lines ?? []),
	]);
	pieces.forEach(({ words, kind }, i) => {
		if (kind !== "heading" && isPictureLine(words)) lines.add(i);
	});
	const read = readPrintout(pieces) ?? readHeader(pieces, lines);
	const header = { ...read, publisher: read.publisher ?? release?.issuer ?? null };
	for (const i of header.lines) lines.add(i);
	if (header.headline !== null) lines.delete(header.headline);
	return { lines, header };
}
