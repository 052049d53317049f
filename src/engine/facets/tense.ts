import { irregularPasts } from "../data/irregular-forms.ts";
import { aheadWords, intentWords, notPast, planningWords, verbTags } from "../data/tense-words.ts";
import type { Span } from "../model.ts";

/** A token with what the parser says of it, as far as it has run; `Word` of syntax/tree.ts is one. */
export interface TensedWord extends Span {
	readonly text: string;
	readonly xpos?: string;
	/** Index of the head in the same list; -1 for a root. */
	readonly head?: number;
}

/** The tense of a clause; its span is the verb group that shows it. */
export interface Tense extends Span {
	readonly tense: "past" | "present" | "future";
	/** "has signed" (present), "had signed" (past), "will have signed" (future). */
	readonly perfect: boolean;
}

/** No clause is looked at further than this from the word asked for. */
const REACH = 40;
const CLAUSE_END = /^(?:[.!?;:]|\.\.\.|…)$/;

/**
 * The tense of the clause in which the word at `at` stands: of its nearest verb above in the tree when `head` is
 * given, else of the nearest verb group before it in the sentence, else of the first one after it. undefined when
 * the clause has no finite verb. Plans ("is to", "is due to", "plans to sign") count as future; without Penn tags
 * closed lists and "-ed" decide.
 */
export function tenseOf(words: readonly TensedWord[], at: number): Tense | undefined {
	return governing(words, at) ?? before(words, at) ?? after(words, at);
}

/** Climbs to the first verb above. */
function governing(words: readonly TensedWord[], at: number): Tense | undefined {
	let head = words[at]?.head;
	for (let step = 0; step < REACH && head !== undefined && head >= 0; step++) {
		if (isVerb(tagOf(words, head))) return groupTense(words, head);
		head = words[head]?.head;
	}
	return undefined;
}

function before(words: readonly TensedWord[], at: number): Tense | undefined {
	for (let place = at - 1; place >= Math.max(0, at - REACH); place--) {
		if (CLAUSE_END.test(words[place]?.text ?? "")) return undefined;
		const tense = isVerb(tagOf(words, place)) ? groupTense(words, place) : undefined;
		if (tense) return tense;
	}
	return undefined;
}

function after(words: readonly TensedWord[], at: number): Tense | undefined {
	for (let place = at + 1; place < Math.min(words.length, at + REACH); place++) {
		if (CLAUSE_END.test(words[place]?.text ?? "")) return undefined;
		if (!isVerb(tagOf(words, place))) continue;
		const tense = groupTense(words, groupEnd(words, place));
		if (tense) return tense;
	}
	return undefined;
}

/** Index of the last verb of the group that begins here; what a past verb leads to ("vowed to sue") is not of it. */
function groupEnd(words: readonly TensedWord[], first: number): number {
	let last = first;
	for (let place = first + 1; place < Math.min(words.length, first + 8); place++) {
		if (tagOf(words, place) === "TO" && isPast(tagOf(words, last)) && last === first) break;
		if (isVerb(tagOf(words, place))) last = place;
		else if (!isBetween(words, place)) break;
	}
	return last;
}

/** What may stand inside a verb group: adverbs, "not", "to", and the adjectives of "is due to". */
function isBetween(words: readonly TensedWord[], at: number): boolean {
	const lower = words[at]?.text.toLowerCase() ?? "";
	const tag = words[at]?.xpos;
	if (/^(?:not|n't|n’t|to|also|still|never|ever|already|now|later|only|even|soon)$/.test(lower)) return true;
	return tag === "RB" || tag === "TO" || /^\p{L}{3,}ly$/u.test(lower) || aheadWords.has(lower);
}

/** The tense of the verb group that ends at a verb: its auxiliaries stand before it. */
function groupTense(words: readonly TensedWord[], verb: number): Tense | undefined {
	let first = verb;
	for (let place = verb - 1; place >= Math.max(0, verb - 8); place--) {
		const tag = tagOf(words, place);
		if (isVerb(tag) || tag === "TO") first = place;
		else if (!isBetween(words, place)) break;
	}
	const group = words.slice(first, verb + 1);
	const tags = group.map((_, step) => tagOf(words, first + step));
	const lower = group.map((word) => word.text.toLowerCase());
	const tense = tenseOfGroup(lower, tags, words[first - 1]?.text.toLowerCase() ?? "");
	if (tense === undefined) return undefined;
	const have = lower.findIndex((word) => HAVE.test(word));
	const perfect = have >= 0 && tags.slice(have + 1).some(isPast);
	return { tense, perfect, start: words[first]?.start ?? 0, end: words[verb]?.end ?? 0 };
}

const HAVE = /^(?:have|has|had|'ve|’ve|having)$/;
const BE_NOW = /^(?:is|are|am|'s|’s|'re|’re|'m|’m|be)$/;

function tenseOfGroup(
	lower: readonly string[],
	tags: readonly string[],
	previous: string,
): Tense["tense"] | undefined {
	if (tags.some((tag, at) => tag === "MD" && !/^(?:ca|can|could)$/.test(lower[at] ?? ""))) return "future";
	if (isPossible(lower)) return "future";
	const toAt = lower.indexOf("to");
	const led = toAt < 0 ? lower : lower.slice(0, toAt);
	const isNow = led.some((word) => BE_NOW.test(word));
	const wasBefore = led.includes("had");
	if (isNow && led.some((word) => aheadWords.has(word))) return "future";
	if (toAt > 0 && BE_NOW.test(led.at(-1) ?? "")) return "future";
	// An infinitive is as far ahead as what governs it: "plans to sign", "a deal to sign".
	if (
		toAt >= 0 &&
		!wasBefore &&
		(led.some((word) => intentWords.has(word)) || (toAt === 0 && intentWords.has(previous)))
	)
		return "future";
	if (!wasBefore && planningWords.has(lower.at(-1) ?? "")) return "future";
	const finite = tags.slice(0, led.length).find((tag) => /^(?:VBD|VBZ|VBP|MD|VBN)$/.test(tag));
	if (finite === undefined) return undefined;
	return isPast(finite) ? "past" : "present";
}

/** "Could hit the coast on Sunday"; what somebody could see or could not do was so. */
function isPossible(lower: readonly string[]): boolean {
	const at = lower.indexOf("could");
	return at >= 0 && at < lower.length - 1 && !lower.some((word) => ABLE.test(word));
}

const ABLE =
	/^(?:not|n't|n’t|never|only|hardly|barely|have|been|see|seen|hear|heard|feel|felt|smell|tell|find|found|get|do|afford)$/;

function isPast(tag: string): boolean {
	return tag === "VBD" || tag === "VBN";
}

function isVerb(tag: string): boolean {
	return tag === "MD" || tag.startsWith("VB");
}

/** After these "'s" is a verb; after nouns it is nearly always a possessive. */
const HOSTS = /^(?:he|she|it|that|there|here|who|what|where|how|this)$/i;

/** The Penn tag of a word; guessed from its form when no tagger has run. */
function tagOf(words: readonly TensedWord[], at: number): string {
	const word = words[at];
	if (word === undefined) return "";
	if (word.xpos !== undefined) return word.xpos;
	const lower = word.text.toLowerCase();
	if (/^['’]s$/.test(lower) && !HOSTS.test(words[at - 1]?.text ?? "")) return "POS";
	// A capital inside a sentence makes a name of "May" and "Will".
	const isPlain = word.text === lower || at === 0 || word.text === word.text.toUpperCase();
	const known = isPlain ? verbTags.get(lower) : undefined;
	if (known !== undefined) return known;
	if (irregularPasts.has(lower)) return "VBD";
	if (/^\p{Ll}{2,}ed$/u.test(word.text) && !notPast.has(lower)) return "VBD";
	if (/^\p{Ll}{3,}ing$/u.test(word.text)) return "VBG";
	if (lower === "to") return "TO";
	return words[at - 1]?.text.toLowerCase() === "to" && /^\p{Ll}{2,}$/u.test(word.text) ? "VB" : "";
}
