import { denialWords } from "../data/denial-words.ts";
import { lightVerbs } from "../data/event-nouns.ts";
import { lackNouns } from "../data/event-words.ts";
import { wordSet } from "../data/word-set.ts";
import type { Cue, EventFacet } from "../facets/events/event.ts";
import type { Reading } from "../reading.ts";
import { eventAround } from "./surroundings.ts";

/** A word of a claim or a passage with what denies it. */
export interface DeniedWord {
	readonly reading: Reading;
	readonly word: number;
	/** Whether the word is itself the predicate of `event`. */
	readonly own: boolean;
	/** The event that it is, or that it belongs to. */
	readonly event: EventFacet | undefined;
	/** Outermost first; two cancel out. */
	readonly denials: readonly Cue[];
}

/** Reads what denies a word: of an event's predicate whatever denies the event, of another word only what denies it alone. */
export function deniedWord(reading: Reading, word: number): DeniedWord {
	const own = reading.events.find((event) => event.word === word);
	// What governs an act's noun ("unable to seek treatment") is compared by its verb.
	if (own !== undefined && own.form !== "noun")
		return { reading, word, own: true, event: own, denials: own.negations };
	const event = eventAround(reading, word);
	if (event !== undefined && isActOf(reading, word, event))
		return { reading, word, own: false, event, denials: event.negations };
	const avoided = avoidanceOf(reading, word);
	if (avoided !== undefined) return { reading, word, own: false, event, denials: [avoided] };
	const denials = [word, ...wholeOf(reading, word)].flatMap((at) =>
		(reading.denials[at] ?? []).filter((cue) => isDirect(reading, word, cue)),
	);
	return { reading, word, own: false, event, denials };
}

/** "Put pressure on", "made an offer": the noun says what is done, whatever denies that denies it. */
function isActOf({ words }: Reading, word: number, event: EventFacet): boolean {
	const { head, deprel, lemma } = words[word] ?? { head: -1, deprel: "", lemma: "" };
	const patient = deprel === "obj" || deprel === "nsubj:pass";
	return patient && head === event.word && lightVerbs.get(words[head]?.lemma ?? "")?.has(lemma) === true;
}

/** "Avoided criticism of the court": the verb that says of an act's noun that it was not done. */
function avoidanceOf({ words }: Reading, word: number): Cue | undefined {
	const { head, deprel } = words[word] ?? { head: -1, deprel: "" };
	const verb = words[head];
	const named = words.some(
		(one, at) => one.head === word && words.some((of) => of.head === at && of.lemma === "of"),
	);
	if (!named || !/(?:ism|tion|ment)$/.test(words[word]?.lemma ?? "")) return undefined;
	if (verb === undefined || deprel !== "obj" || !/^(?:avoid|shun|forgo|eschew)$/.test(verb.lemma))
		return undefined;
	return { start: verb.start, end: verb.end, word: head };
}

/** The noun that a word is a part of: "no [job] cuts". */
function wholeOf({ words }: Reading, word: number): readonly number[] {
	const { head, deprel, upos } = words[word] ?? { head: -1, deprel: "", upos: "X" };
	return deprel === "compound" && upos === "NOUN" && head >= 0 ? [head] : [];
}

/** Whether an odd number of words deny it. */
export function isDenied({ denials }: Pick<DeniedWord, "denials">): boolean {
	return denials.length % 2 === 1;
}

const DIRECT: ReadonlySet<string> = new Set([...denialWords, ...wordSet("without rather instead")]);

/** "not semantics or morphology": a word of denial, and no verb between it and the word. */
function isDirect({ words }: Reading, word: number, cue: Cue): boolean {
	const lemma = words[cue.word]?.lemma.toLowerCase() ?? "";
	if (!(DIRECT.has(lemma) || lackNouns.has(lemma)) || cue.word > word) return false;
	return words.slice(cue.word + 1, word).every(({ upos }) => upos !== "VERB" && upos !== "AUX");
}

const LIMIT = /^(?:before|until|till)$/;
const LIMIT_REACH = 8;

/** "Not expected before spring": what is denied is only that it comes sooner, so that "expected in spring" agrees. */
export function isDeniedUntil({
	reading: { words },
	word,
	denials,
}: Pick<DeniedWord, "reading" | "word" | "denials">): boolean {
	if (!isDenied({ denials })) return false;
	return limitOf(words, word) !== undefined;
}

/** Whether both tell by what time, and by the same: "not before the election" and "before the election" do not agree. */
export function haveOneLimit(one: DeniedWord, other: DeniedWord): boolean {
	const [left, right] = [one, other].map(({ reading, word }) => limitOf(reading.words, word));
	return left !== undefined && left === right;
}

/** The word before which something is, in lower case: "election" of "before the election". */
export function limitOf(words: Reading["words"], word: number): string | undefined {
	const after = words.slice(word + 1, word + 1 + LIMIT_REACH);
	const limit = after.find(({ text, upos }) => LIMIT.test(text.toLowerCase()) && upos === "ADP");
	return limit && words[limit.head]?.lemma.toLowerCase();
}

/** "Does not want the bridge to reopen": the verb over an infinitive that the tree hangs on its object; -1 for none. */
function wishOver(words: Reading["words"], at: number): number {
	const { head, deprel, xpos } = words[at] ?? { head: -1, deprel: "", xpos: "" };
	const object = words[head];
	return deprel === "acl" && xpos === "VB" && object?.deprel === "obj" ? object.head : -1;
}

const DENYING_REACH = 4;
const DENYING: ReadonlySet<string> = new Set([
	...DIRECT,
	...wordSet("nobody nothing cannot hardly less least fail lack avoid prevent refuse deny"),
]);

/** Whether a word of denial governs the word, or stands right before it. */
export function isDeniedAt(reading: Reading, at: number): boolean {
	const { words, denials } = reading;
	if ((denials[at] ?? []).length > 0 || (denials[wishOver(words, at)] ?? []).length > 0) return true;
	const before = words.slice(Math.max(0, at - DENYING_REACH), at);
	return before.some(({ lemma }) => DENYING.has(lemma.toLowerCase()) || lackNouns.has(lemma.toLowerCase()));
}
