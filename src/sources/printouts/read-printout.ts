import type { Header } from "../header.ts";
import type { Piece } from "../pieces.ts";
import { readFields } from "./fields-layout.ts";
import { readLines } from "./lines-layout.ts";
import { readRecord } from "./record-layout.ts";

/**
 * What a press database printed around an article: Factiva's list of codes, ProQuest's record, or the lines above and
 * below a text that LexisNexis and Factiva print. null when it is no such print.
 */
export function readPrintout(pieces: readonly Piece[]): Header | null {
	const header = readFields(pieces) ?? readRecord(pieces) ?? readLines(pieces);
	return header && { ...header, isPrintout: true };
}
