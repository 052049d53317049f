/** Whether the words around a date speak of what is to come. Closed patterns; abstains towards the past. */

const NOT_BACKSHIFTED = "(?<!\\b(?:was|were)\\s(?:\\p{L}{1,12}\\s)?)";
const AHEAD = [
	"\\b(?:will|shall|would|won[’']t|going to|upcoming|coming|begins?|starts?|opens?|kicks off)\\b",
	`${NOT_BACKSHIFTED}\\b(?:expected|due|scheduled|set|slated|likely|planned|poised)\\s(?:to|for|on|in|by|next)\\b`,
	"\\b(?:is|are)\\sto\\s\\p{Ll}",
	"\\b(?:may|might|could)\\s\\p{Ll}",
];
/** Before a date only: "agreed to meet on Monday" is ahead, "on Monday agreed to meet" is not. */
const INTENT =
	"\\b(?:plans?|hopes?|aims?|intends?|vows?|wants?|expects?|prepar(?:es?|ing)|agree[sd]?|decided|promised|pledged|vowed|wanted|asked|ordered|urged|invited)\\sto\\s\\p{Ll}";
const FUTURE_BEFORE = new RegExp([...AHEAD, INTENT].join("|"), "giu");
const FUTURE_AFTER = new RegExp(AHEAD.join("|"), "giu");
const PAST =
	/\b(?:was|were|had|has|have|did|says?|said|told|met|came|went|took|made|gave|won|lost|fell|rose|saw|held|left|began|sent|led|put|cut|got|ran|spoke|wrote|hit|struck|died|broke|became|brought|paid|bought|taught|caught|ended|grew|knew|threw|wore|chose|rode|drove|flew|heard|built|lay|stood|fought|kept|found|drew|sought|\p{L}{2,20}ed)\b/giu;
const SENTENCE_END = /[.!?]["”’)]*\s+(?=["“‘(]?\p{Lu})/gu;
const BEFORE = 240;
const AFTER = 160;

/**
 * "future" when the verb nearest before the date (else the first one after it, in the same sentence) points
 * ahead: "will", "is due to", "plans to". "past" otherwise.
 */
export function tenseAround(text: string, start: number, end: number): "past" | "future" {
	const before = lastSentence(text.slice(Math.max(0, start - BEFORE), start));
	const future = lastIndex(before, FUTURE_BEFORE);
	const past = lastIndex(before, PAST);
	if (future >= 0 || past >= 0) return future > past ? "future" : "past";
	const after = text.slice(end, end + AFTER).split(SENTENCE_END)[0] ?? "";
	const ahead = firstIndex(after, FUTURE_AFTER);
	return ahead >= 0 && ahead < (firstIndex(after, PAST) + 1 || after.length + 1) ? "future" : "past";
}

function lastSentence(text: string): string {
	return text.split(SENTENCE_END).at(-1) ?? "";
}

/** Where the last match ends, so that "agreed to meet" counts later than "agreed"; -1 without one. */
function lastIndex(text: string, pattern: RegExp): number {
	let last = -1;
	for (const found of text.matchAll(pattern)) last = found.index + found[0].length;
	return last;
}

function firstIndex(text: string, pattern: RegExp): number {
	const found = text.matchAll(pattern).next();
	return found.done ? -1 : found.value.index;
}
