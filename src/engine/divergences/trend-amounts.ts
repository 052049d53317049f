// Which figures say by how much something moves.
import type { Reading } from "../reading.ts";
import type { Word } from "../syntax/tree.ts";
import { distances } from "./same-thing.ts";

/** Whether a figure hangs on a word that says how something moves; `distance` is the way between them. */
export function hangsOn({ words }: Reading, at: number, verb: number, distance = ATTACHED + 1): boolean {
	return (distance <= ATTACHED && !isOfOtherVerb(words, at, verb)) || at === figureBefore(words, verb);
}

/** "Gained 11 % on Thursday, then lost 13 % on Friday": "fell 13 %" is not of what was gained. */
export function areOfOtherAmounts(draft: Reading, cue: number, source: Reading, other: number): boolean {
	const [ours, theirs] = [sharesOn(draft, cue), sharesOn(source, other)];
	if (ours.length === 0 || theirs.length === 0 || ours.some((value) => theirs.includes(value))) return false;
	return source.quantities.some(({ unit, value }) => unit.kind === "percent" && ours.includes(value));
}

/** The values of the percentages that hang on a cue. */
function sharesOn(reading: Reading, cue: number): readonly number[] {
	const ways = distances(reading.words, cue);
	return reading.quantities.flatMap((figure) => {
		const at = reading.words.findIndex(({ start, end }) => start < figure.end && figure.start < end);
		return figure.unit.kind === "percent" && hangsOn(reading, at, cue, ways[at]) ? [figure.value] : [];
	});
}

const ATTACHED = 2.5;

/** "58,000 people came, up from 49,500": the figure that has changed stands before. */
function figureBefore(words: readonly Word[], cue: number): number | undefined {
	if (!/^from$/i.test(words[cue + 1]?.text ?? "")) return undefined;
	const at = words.slice(0, cue).findLastIndex(({ upos }) => upos === "NUM");
	return at < 0 ? undefined : at;
}

/** "14 assistants will lose their jobs and fees will rise": what the figure counts is the subject or object of another verb. */
function isOfOtherVerb(words: readonly Word[], at: number, cue: number): boolean {
	const counted = words[words[at]?.deprel === "nummod" ? (words[at]?.head ?? -1) : at];
	if (counted === undefined || !/^(?:nsubj|obj)/.test(counted.deprel)) return false;
	return counted.head !== cue && words[counted.head]?.upos === "VERB" && words[cue]?.upos === "VERB";
}
