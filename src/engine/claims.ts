import { openingImperatives, opinionWords, transitionOpeners } from "./data/claims.ts";
import { isReportingVerb } from "./facets/attribution.ts";
import { predicatesOf } from "./facets/predicates.ts";
import type { DraftBlock } from "./model.ts";
import type { Sentence } from "./sentences.ts";
import type { Token } from "./tokens.ts";

/**
 * Why a sentence is no claim, or "claim". "opinion" is a guess that a close match in the corpus overrules; the
 * others hold whatever the corpus says.
 */
export type Checkability =
	| "claim"
	| "question"
	| "opinion"
	| "comment"
	| "heading"
	| "table"
	| "transition"
	| "byline"
	| "instruction";

/** Tells a checkable claim from what cannot be checked. */
export function checkability(sentence: Sentence, block: DraftBlock["kind"]): Checkability {
	if (block === "heading" || block === "table") return block;
	const own = outsideQuotes(sentence.tokens);
	const words = own.filter((token) => token.kind === "word");
	if (/\?["'”’)\]]*\s*(?:\[\^[^\]]*\])?\s*$/.test(sentence.text)) return "question";
	if (isByline(sentence, words)) return "byline";
	if (isInstruction(words)) return "instruction";
	if (isFirstPersonOpinion(words)) return "comment";
	if (isTransition(sentence.tokens, words)) return "transition";
	return isOpinion(own, words) ? "opinion" : "claim";
}

/** Whether a sentence that nothing in the corpus carries is worth saying so of: it has a figure, a name, speech or an act. */
export function isCheckworthy(sentence: Sentence): boolean {
	const tokens = sentence.tokens;
	const content = tokens.filter((token) => token.content);
	if (content.filter((token) => token.kind === "word").length < 2) return false;
	const hasAnchor = tokens.some(
		(token, at) => token.kind === "number" || (at > 0 && token.content && token.capital),
	);
	const acts = predicatesOf(tokens).some((predicate) => predicate.status !== "open");
	return hasAnchor || acts || tokens.some((token) => token.norm === '"');
}

function outsideQuotes(tokens: readonly Token[]): readonly Token[] {
	let inside = false;
	return tokens.filter((token) => {
		if (token.norm !== '"') return !inside;
		inside = !inside;
		return false;
	});
}

function isByline(sentence: Sentence, words: readonly Token[]): boolean {
	return (
		words[0]?.norm === "by" &&
		words.length <= 6 &&
		words.slice(1).every((word) => word.capital || word.norm === "and") &&
		!/[.!]$/.test(sentence.text)
	);
}

function isInstruction(words: readonly Token[]): boolean {
	const [first, second] = words;
	return (
		first !== undefined &&
		openingImperatives.has(first.norm) &&
		second !== undefined &&
		!second.norm.endsWith("ed") &&
		predicatesOf(words).every((predicate) => predicate.status !== "done")
	);
}

const FIRST_PERSON = new Set([
	"i",
	"i'm",
	"i've",
	"i'd",
	"i'll",
	"my",
	"mine",
	"me",
	"we",
	"we're",
	"we've",
	"we'd",
	"we'll",
	"our",
	"us",
]);

/** "I think …", "In our view …": the writer speaks. */
function isFirstPersonOpinion(words: readonly Token[]): boolean {
	return words.some((word) => FIRST_PERSON.has(word.norm) && word.term !== "us^");
}

function isTransition(tokens: readonly Token[], words: readonly Token[]): boolean {
	const content = tokens.filter((token) => token.content);
	if (tokens.some((token) => token.kind === "number")) return false;
	if (content.length <= 1) return true;
	const opening = words
		.slice(0, 3)
		.map((word) => word.norm)
		.join(" ");
	const named = tokens.some((token, at) => at > 0 && token.content && token.capital);
	return (
		!named &&
		content.length <= 5 &&
		transitionOpeners.some((opener) => `${opening} `.startsWith(`${opener} `))
	);
}

/** A judgement with nobody named who makes it. */
function isOpinion(own: readonly Token[], words: readonly Token[]): boolean {
	if (words.some((_, at) => isReportingVerb(words, at))) return false;
	if (own.some((token) => token.kind === "number")) return false;
	const norms = words.map((word) => word.norm);
	const ought = norms.some(
		(norm) => norm === "should" || norm === "ought" || norm === "must" || norm === "shouldn't",
	);
	return ought || norms.some((norm) => opinionWords.has(norm));
}
