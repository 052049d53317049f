/** Words pasted into a draft with their citation, as edits. Pure. */
import type { Span } from "../engine/model.ts";
import type { Edit } from "../project/edit.ts";
import { type Citation, citationEdits } from "./citations.ts";

/** What takes the place of the selection, and what is inserted elsewhere, into the text as it is. */
export interface Pasted {
	readonly text: string;
	readonly elsewhere: readonly Edit[];
}

/** The words with the citation of their article, to be pasted in place of `selection`. */
export function cutCitation(
	text: string,
	languageId: string,
	selection: Span,
	words: string,
	citation: Citation,
): Pasted {
	const { start, end } = selection;
	const whole = text.slice(0, start) + words + text.slice(end);
	const sentence = { start, end: start + words.trimEnd().length };
	const behind = start + words.length;
	const within = (edit: Edit) => edit.start <= behind;
	const edits = citationEdits(whole, languageId, sentence, citation);
	const pasted = edits
		.filter(within)
		.reduceRight(
			(now, edit) => now.slice(0, edit.start - start) + edit.text + now.slice(edit.end - start),
			words,
		);
	const shift = words.length - (end - start);
	const elsewhere = edits
		.filter((edit) => !within(edit))
		.map((edit) => ({ ...edit, start: edit.start - shift, end: edit.end - shift }));
	return { text: pasted, elsewhere };
}
