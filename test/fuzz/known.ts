import { madeFile } from "../sources/pdf/made.ts";
import { changedFile, random } from "./mutations.ts";

/** A PDF that keeps PDF.js for ever, or so it seems: a font in it is one of which it makes an enormous one, in one go. */
export function stuckPdf(): Promise<Uint8Array> {
	return mutatedPdf(200_016);
}

/** A PDF as `npm run fuzz -- --only pdf --seed …` met it. */
export async function mutatedPdf(seed: number): Promise<Uint8Array> {
	const next = random(seed);
	next();
	return changedFile(await madeFile("office-two-columns.pdf"), next);
}
