import { accuses, hasStatistic } from "./citations/need.ts";
import { forecastAdverbs, openingImperatives, opinionWords, transitionOpeners } from "./data/claims.ts";
import { isReportingVerb } from "./facets/attribution.ts";
import { predicatesOf } from "./facets/predicates.ts";
import type { DraftBlock } from "./model.ts";
import type { Reading } from "./reading.ts";
import type { Sentence } from "./sentences.ts";
import { saidIn } from "./statements/said.ts";
import { CHECKABLE, checkablePoints } from "./statements/statement.ts";
import type { Word } from "./syntax/tree.ts";
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

/** Tells a checkable claim from what cannot be checked. A statistic or an accusation can, whatever it stands in. */
export function checkability(reading: Reading, block: DraftBlock["kind"]): Checkability {
	const { sentence } = reading;
	if (block === "table") return block;
	const telling = tells(reading);
	if (block === "heading") return telling ? "opinion" : block;
	const own = outsideQuotes(sentence.tokens);
	const words = own.filter((token) => token.kind === "word");
	if (/\?["'”’)\]]*\s*(?:\[\^[^\]]*\])?\s*$/.test(sentence.text))
		return telling && /^(?:why|how)$/.test(words[0]?.norm ?? "") ? "opinion" : "question";
	if (isByline(sentence, words)) return "byline";
	if (isInstruction(reading, words)) return "instruction";
	if (isComment(reading, words)) return telling ? "claim" : "comment";
	if (isTransition(sentence.tokens, words)) return "transition";
	return !telling && (isOpinion(own, words) || isForecast(words)) ? "opinion" : "claim";
}

/**
 * Whether a sentence that nothing in the corpus carries is worth saying so of: it has a figure, a name, speech or an
 * act, and says more than what somebody thinks.
 */
export function isCheckworthy(reading: Reading): boolean {
	const { tokens } = reading.sentence;
	const content = tokens.filter((token) => token.content);
	if (content.filter((token) => token.kind === "word").length < 2) return false;
	if (tells(reading) || tokens.some((token) => token.norm === '"')) return true;
	const said = saidIn(reading);
	// The capital of a first word tells nothing; "Maputo is a port" is of a name all the same.
	const anchored =
		said?.subject?.upos === "PROPN" ||
		tokens.some((token, at) => token.kind === "number" || (at > 0 && token.content && token.capital)) ||
		predicatesOf(tokens).some((predicate) => predicate.status !== "open");
	return anchored && (said === undefined || checkablePoints(said) >= CHECKABLE);
}

/** A statistic, or an accusation that names an act: "the council lied", not "lies are bad". */
function tells(reading: Reading): boolean {
	const { sentence } = reading;
	if (hasStatistic(sentence)) return true;
	return accuses(sentence) && predicatesOf(sentence.tokens).some(({ status }) => status === "done");
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

function isInstruction({ words: parsed }: Reading, words: readonly Token[]): boolean {
	const [first, second] = words;
	const root = parsed.find((word) => word.head < 0);
	const opens = parsed.findIndex(
		(word) => !/^(?:please|now|so|and|do|n't|not|never|always)$/i.test(word.text),
	);
	const addressed =
		root !== undefined && parsed.indexOf(root) === opens && root.xpos === "VB" && !isCompound(parsed, opens);
	const hasSubject = (at: number) =>
		parsed.some(({ deprel, head }) => head === at && deprel.startsWith("nsubj"));
	const nominal = isSubjectOf(parsed, opens, hasSubject) || hasStrayClause(parsed, opens);
	if (addressed && !hasSubject(opens) && !nominal) return true;
	return (
		first !== undefined &&
		openingImperatives.has(first.norm) &&
		second !== undefined &&
		!second.norm.endsWith("ed") &&
		predicatesOf(words).every((predicate) => predicate.status !== "done")
	);
}

/** "Refuse collectors accepted the offer": a bare word before people who are named after their work, with no article. */
function isCompound(words: readonly Word[], at: number): boolean {
	const [first, second, third] = words.slice(at, at + 3);
	if (first === undefined || second === undefined || third === undefined || at > 0) return false;
	const doers = second.xpos === "NNS" && /(?:[eo]rs|ists|men|women|ees)$/.test(second.text);
	return doers && /^(?:VB[DZP]|MD)$/.test(third.xpos);
}

/** "Work on the bridge will start in March": the clause below the "verb" is finite and has no subject but that. */
function isSubjectOf(words: readonly Word[], at: number, hasSubject: (at: number) => boolean): boolean {
	return words.some(({ head, deprel, xpos }, clause) => {
		if (head !== at || hasSubject(clause)) return false;
		// "Profit at the mill fell to 4 million": a past tense says something of what stands before it.
		if (deprel === "acl" || deprel === "parataxis")
			return xpos === "VBD" && !words.slice(at, clause).some(isPause);
		const finite = ({ upos, xpos: tag }: Word) => upos === "AUX" && /^(?:MD|VB[DPZ])$/.test(tag);
		return deprel === "ccomp" && words.some((word) => word.head === clause && finite(word));
	});
}

/** "Trade in antiques made before 1947 is legal": a finite verb of which the tree has no noun as the subject. */
function hasStrayClause(words: readonly Word[], at: number): boolean {
	if (words[at + 1]?.upos !== "ADP") return false;
	return words.some(({ upos, xpos, head: clause }) => {
		if (upos !== "AUX" || !/^(?:MD|VB[DPZ])$/.test(xpos) || clause === at) return false;
		return !words.some(
			(word) =>
				word.head === clause && word.deprel.startsWith("nsubj") && /^(?:NOUN|PROPN|PRON)$/.test(word.upos),
		);
	});
}

function isPause({ upos }: Word): boolean {
	return upos === "PUNCT" || upos === "CCONJ" || upos === "SCONJ";
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

/** Whether a sentence speaks of "I" or "we" outside quotation marks. */
export function isFirstPerson({ tokens }: Sentence): boolean {
	return hasFirstPerson(outsideQuotes(tokens));
}

function hasFirstPerson(words: readonly Token[]): boolean {
	return words.some((word) => FIRST_PERSON.has(word.norm) && word.term !== "us^");
}

/** "I think …", "In our view …", "My train was late": the writer speaks of what only the writer can know. */
function isComment(reading: Reading, words: readonly Token[]): boolean {
	if (!hasFirstPerson(words)) return false;
	const said = saidIn(reading);
	// "The flood took our only school" can be looked up all the same.
	return said === undefined || said.first !== undefined || checkablePoints(said) < CHECKABLE;
}

/** "The party will surely lose": the writer foretells, and nobody else is named who does. */
function isForecast(words: readonly Token[]): boolean {
	if (words.some((_, at) => isReportingVerb(words, at))) return false;
	return words.some(
		({ norm }, at) =>
			/^(?:will|won't|'ll|shall)$/.test(norm) &&
			words.slice(at + 1, at + 3).some((word) => forecastAdverbs.has(word.norm)),
	);
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
	// "The worst-hit villages" are those that were hit most, "the worst since 1950" is a rank that can be looked up.
	const isPart = (at: number) => own.some(({ norm, start }) => norm === "-" && start === words[at]?.end);
	const ranks = norms.includes("since");
	const isRank = (norm: string) => ranks && /^(?:best|worst)$/.test(norm);
	return ought || norms.some((norm, at) => opinionWords.has(norm) && !isPart(at) && !isRank(norm));
}
