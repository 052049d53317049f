import { isAlike } from "../pairing.ts";
import { isContent } from "../pairing-forms.ts";
import type { Reading } from "../reading.ts";
import { hull } from "../spans.ts";
import { relationOf } from "../syntax/dependents.ts";
import type { Comparator } from "./comparison.ts";
import { placeIn, sideIn } from "./divergence.ts";

/** How many words after "all" the thing may stand, and after the exception. */
const NEAR = 6;
const COVERED = 0.5;
/** The name and a word of what only it does. */
const LEAST_SHARED = 3;

/** scope/superlative: "all 58 pupils" for "all but three of the 58 pupils". */
export const droppedException: Comparator = (comparison) => {
	const { closest, reading, readingOf, pairingWith, draft } = comparison;
	const { passage } = closest;
	if (closest.coverage < COVERED || !EXCEPT.test(passage.text) || ALLOWS.test(comparison.claim.text))
		return [];
	const all = reading.words.findIndex(({ text }) => /^(?:all|every|each)$/i.test(text));
	const [own] = reading.words.slice(all, all + NEAR).filter(({ upos }) => upos === "NOUN");
	const [first] = reading.words.slice(all, all + 1);
	if (all < 0 || own === undefined || first === undefined) return [];
	const source = readingOf(passage);
	const from = source.words.findIndex((_, at) => at > 0 && isExcepting(source, at));
	const pair = pairingWith(passage).ofDraft(reading.words.indexOf(own));
	if (from < 0 || !isAlike(pair)) return [];
	if (pair.source < from || pair.source > from + NEAR) return [];
	const [cue, thing] = [source.words[from - 1], source.words[pair.source]];
	if (cue === undefined || thing === undefined) return [];
	return [
		{
			type: "scope/superlative",
			direction: "stronger",
			relation: "incompatible",
			confidence: 0.85,
			draft: sideIn(draft.text, hull(first, own)),
			source: placeIn(passage, hull(cue, thing)),
		},
	];
};

const EXCEPT = /\ball (?:but|except|bar)\b/i;
/** The draft makes an exception, too, or says less than all. */
const ALLOWS = /\b(?:but|except|excepting|bar|apart|nearly|almost|not all|practically|virtually)\b/i;

function isExcepting({ words }: Reading, at: number): boolean {
	return /^(?:but|except|bar)$/i.test(words[at]?.text ?? "") && /^all$/i.test(words[at - 1]?.text ?? "");
}

/** scope/superlative: "the only town with a port" for "the only town other than Arvia with a port". */
export const droppedOther: Comparator = (comparison) => {
	const { closest, reading, readingOf, pairingWith, draft, claim } = comparison;
	const { passage } = closest;
	if (closest.coverage < COVERED || !OTHER_THAN.test(passage.text) || BESIDES.test(claim.text)) return [];
	const pairing = pairingWith(passage);
	const only = reading.words.findIndex(({ text, deprel }) => ONLY.test(text) && deprel === "amod");
	const cue = reading.words[only];
	const thing = reading.words[cue?.head ?? -1];
	const pair = pairing.ofDraft(cue?.head ?? -1);
	const source = readingOf(passage).words;
	const other = source.find(({ text, head }) => ONLY.test(text) && head === pair?.source);
	const theirs = source[pair?.source ?? -1];
	if (!cue || !thing || !pair || !isAlike(pair) || !other || !theirs) return [];
	const except = passage.start + passage.text.search(OTHER_THAN);
	const name = source.find(({ start, upos }) => start > except && /^(?:NOUN|PROPN)$/.test(upos));
	const told = name && pairing.ofSource(source.indexOf(name));
	if (name === undefined || (told !== undefined && isAlike(told))) return [];
	const end = Math.max(theirs.end, name.end);
	const start = Math.min(other.start, except);
	return [
		{
			type: "scope/superlative",
			direction: "stronger",
			relation: "incompatible",
			confidence: 0.85,
			draft: { start: cue.start, end: thing.end, value: draft.text.slice(cue.start, thing.end) },
			source: { passage, start, end, value: passage.article.text.slice(start, end) },
		},
	];
};

const OTHER_THAN = /\b(?:other than|apart from|aside from|besides|except(?: for)?)\b/i;

/** scope/superlative: "only Arvia", "Arvia alone", "Arvia is the only town" for "only Arvia and Belmar". */
export const droppedFellow: Comparator = (comparison) => {
	const { closest, reading, readingOf, pairingWith, claim } = comparison;
	if (!/\b(?:only|alone)\b/i.test(claim.text) || !/\bonly\b/i.test(closest.passage.text)) return [];
	if (BESIDES.test(claim.text)) return [];
	const at = focusAfterOnly(reading) ?? soleSubject(reading);
	const ours = at === undefined ? undefined : reading.words[at];
	if (at === undefined || ours === undefined) return [];
	const source = readingOf(closest.passage);
	const only = source.words.findIndex(({ text }) => ONLY.test(text));
	const same = source.words.findIndex(
		({ text }, place) => place > only && place <= only + NEAR && text === ours.text,
	);
	if (only < 0 || same < 0 || pairingWith(closest.passage).pairs.filter(isAlike).length < LEAST_SHARED)
		return [];
	const joined = source.words.find(
		(word) => relationOf(word) === "conj" && word.head === same && /^NNPS?$/.test(word.xpos),
	);
	const fellow = joined ?? firstOfRow(source, same);
	const first = source.words[only];
	if (fellow === undefined || first === undefined) return [];
	const known = new Set(claim.tokens.map(({ norm }) => norm));
	const answered = pairingWith(closest.passage).ofSource(source.words.indexOf(fellow));
	if (known.has(fellow.text.toLowerCase()) || isAlike(answered)) return [];
	const before = reading.words.slice(Math.max(0, at - NAMED_WITHIN), at).find(({ text }) => ONLY.test(text));
	return [
		{
			type: "scope/superlative",
			direction: "stronger",
			relation: "incompatible",
			confidence: 0.8,
			draft: {
				...hull(before ?? ours, ...nameOf(reading, at)),
				value: `only ${ours.text}`,
			},
			source: placeIn(
				closest.passage,
				hull(first, ...nameOf(source, same), ...nameOf(source, source.words.indexOf(fellow))),
			),
		},
	];
};

/** All words of a name. */
function nameOf({ words }: Reading, at: number): Reading["words"] {
	return words.filter(
		({ head, deprel }, part) => part === at || (head === at && /^(?:flat|compound)/.test(deprel)),
	);
}

/** The name to which one is joined. */
function firstOfRow({ words }: Reading, at: number): Reading["words"][number] | undefined {
	const { head, deprel } = words[at] ?? { head: -1, deprel: "" };
	const first = relationOf({ deprel }) === "conj" ? words[head] : undefined;
	return first !== undefined && /^NNPS?$/.test(first.xpos) ? first : undefined;
}

const ONLY = /^only$/i;
/** "Only the United States". */
const NAMED_WITHIN = 3;
/** The draft names others as well. */
const BESIDES = /\b(?:besides?|apart|other than|along|together|except|but|after)\b/i;

/** "Arvia alone has one", "Arvia is the only town that has one": the name, when nothing is joined to it. */
function soleSubject({ words }: Reading): number | undefined {
	const only = words.find(({ text, deprel }) => ONLY.test(text) && deprel === "amod");
	const at = words.findIndex(
		({ head, deprel, xpos }, place) =>
			/^NNPS?$/.test(xpos) &&
			deprel.startsWith("nsubj") &&
			(/^alone$/i.test(words[place + 1]?.text ?? "") || (only !== undefined && head === only.head)),
	);
	const joined = words.some((word) => word.head === at && relationOf(word) === "conj");
	return at < 0 || joined ? undefined : at;
}

/** The name right behind "only", when nothing is joined to it. */
function focusAfterOnly({ words }: Reading): number | undefined {
	const only = words.findIndex(({ text }) => ONLY.test(text));
	const next = only + (/^the$/i.test(words[only + 1]?.text ?? "") ? 2 : 1);
	const above = words[next]?.head ?? -1;
	const at = /^(?:compound|amod|flat)/.test(words[next]?.deprel ?? "") && above > next ? above : next;
	const name = words[at];
	if (only < 0 || name === undefined || !isContent(name) || !/^NNPS?$/.test(name.xpos)) return undefined;
	const joined = words.some((word) => word.head === at && relationOf(word) === "conj");
	return joined ? undefined : at;
}
