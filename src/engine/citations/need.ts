import { accusingStems, contestingStems, notSuperlatives, superlativeWords } from "../data/citation-words.ts";
import { heardForms } from "../data/predicates.ts";
import { boilerplate } from "../data/quotations.ts";
import { attributionsOf } from "../facets/attribution.ts";
import { type Quantity, quantitiesOf } from "../facets/quantity.ts";
import type { TraceStatus } from "../model.ts";
import type { Sentence } from "../sentences.ts";
import type { Token } from "../tokens.ts";

/** Another's words, taken over whole, are as good as a quotation from this number on. */
const COPIED_WORDS = 10;
/** "The two countries" names them, and counts nothing. */
const SMALL = 4;

/**
 * Whether readers expect to be told where a sentence is from: it has a figure or a day, quoted or copied words, what somebody
 * says, a contested fact, an accusation or a superlative. Common background has none of them.
 */
export function needsCitation(sentence: Sentence, status: TraceStatus): boolean {
	const { tokens } = sentence;
	if (isStock(sentence)) return false;
	if (tokens.some((token) => token.kind === "number" && !/^(?:1[5-9]|20)\d\d$/.test(token.norm))) return true;
	if (hasStatistic(sentence)) return true;
	if (tokens.some((token) => token.norm === '"') || isAttributed(tokens)) return true;
	if (accuses(sentence) || tokens.some((token) => contestingStems.has(token.term))) return true;
	if (tokens.some((_, at) => isSuperlative(tokens, at))) return true;
	const words = tokens.filter((token) => token.kind === "word").length;
	return status === "verbatim" && words >= COPIED_WORDS;
}

/** Whether any word of the sentence says that somebody says so, in the passive too ("the court was told"). */
function isAttributed(tokens: readonly Token[]): boolean {
	return attributionsOf(tokens).length > 0 || tokens.some(({ norm }) => heardForms.has(norm));
}

/** "She did not respond to a request for comment" is every reporter's. */
function isStock(sentence: Sentence): boolean {
	const words = sentence.tokens.flatMap(({ kind, norm }) => (kind === "word" ? [norm] : [])).join(" ");
	return boilerplate.some((stock) => words.includes(stock)) && !hasStatistic(sentence);
}

/** Whether a sentence counts or measures something. */
export function hasStatistic(sentence: Sentence): boolean {
	return quantitiesOf(sentence).some((quantity) => isTelling(quantity, sentence.tokens));
}

/** Whether a sentence charges somebody with a wrong, or tells what the law did about one. */
export function accuses({ tokens }: Sentence): boolean {
	return tokens.some((token) => accusingStems.has(token.term));
}

function isTelling({ unit, value, start }: Quantity, tokens: readonly Token[]): boolean {
	if (unit.kind !== "count") return unit.kind !== "ordinal";
	const at = tokens.findIndex((token) => token.start >= start);
	const before = tokens[at - 1]?.norm ?? "";
	return (
		value > SMALL || (value > 1 && !/^(?:the|these|those|both|his|her|its|their|our|between)$/.test(before))
	);
}

function isSuperlative(tokens: readonly Token[], at: number): boolean {
	const norm = tokens[at]?.norm ?? "";
	const before = tokens[at - 1]?.norm ?? "";
	const ranked = /^(?:the|a|an|its|his|her|their|s|'s)$/.test(before) || before.endsWith("'s");
	if (norm === "never" || norm === "unprecedented") return true;
	if (!ranked) return false;
	return superlativeWords.has(norm) || (/[a-z]{2}est$/.test(norm) && !notSuperlatives.has(norm));
}
