// What two words of two sentences have directly around them: what they hang on, what hangs on them, their neighbours.
import type { Language } from "../language.ts";
import { isAlike } from "../pairing.ts";
import { isContent } from "../pairing-forms.ts";
import type { Reading } from "../reading.ts";
import { stem } from "../stem.ts";
import type { Word } from "../syntax/tree.ts";
import { foldedWord } from "../tokens.ts";

/** A word in its sentence. */
export interface Placed {
	readonly reading: Reading;
	/** Index into the words of the reading. */
	readonly at: number;
}

/** Which sides of two words' surroundings mean alike. */
export interface Frame {
	/** They hang on words of content that mean alike. */
	readonly head: boolean;
	/** How many of five do: head, a dependent, the next word of content, the one before, two words within `WINDOW`. */
	readonly sides: number;
}

const WINDOW = 4;
/** The source may say more in between. */
const WIDER = 5;
const MEANS = 0.5;

/** What stands alike around two words, whatever the two words themselves mean. */
export function frameOf(draft: Placed, source: Placed, language: Language): Frame {
	const alike = (a: Word | undefined, b: Word | undefined) =>
		meansAlike(a, b, language) && !areOtherAmounts(draft.reading, a, source.reading, b);
	const [ours, theirs] = [surroundings(draft, WINDOW), surroundings(source, WIDER)];
	const head = alike(ours.head, theirs.head);
	const below = ours.below.some((one) => theirs.below.some((other) => alike(one, other)));
	const after = alike(ours.after[0], theirs.after[0]);
	const before = alike(ours.before.at(-1), theirs.before.at(-1));
	const near = [...theirs.before, ...theirs.after];
	const shared = [...ours.before, ...ours.after].filter((word) =>
		near.some(
			(other) =>
				stemOf(other) === stemOf(word) && !areOtherAmounts(draft.reading, word, source.reading, other),
		),
	).length;
	return { head, sides: [head, below, after, before, shared >= 2].filter(Boolean).length };
}

/** "By 2 percent" and "by 11 percent": a unit is the same surroundings only with the same figure. */
function areOtherAmounts(draft: Reading, a: Word | undefined, source: Reading, b: Word | undefined): boolean {
	const [ours, theirs] = [amountAt(draft, a), amountAt(source, b)];
	return ours !== undefined && theirs !== undefined && ours !== theirs;
}

function amountAt({ quantities }: Reading, word: Word | undefined): number | undefined {
	if (word === undefined) return undefined;
	return quantities.find(
		({ unit, start, end }) => unit.kind !== "count" && start <= word.start && word.end <= end,
	)?.value;
}

/** Whether two words of content are one word or mean nearly the same. */
function meansAlike(a: Word | undefined, b: Word | undefined, language: Language): boolean {
	if (a === undefined || b === undefined) return false;
	if (stemOf(a) === stemOf(b)) return true;
	const relation = language.relation(a, b);
	return isAlike(relation) && relation.strength >= MEANS;
}

function stemOf({ text }: Word): string {
	return stem(foldedWord(text));
}

function surroundings({ reading: { words }, at }: Placed, reach: number) {
	const head = words[words[at]?.head ?? -1];
	return {
		head: head !== undefined && isContent(head) ? head : undefined,
		below: words.filter((word) => word.head === at && isContent(word)),
		before: words.slice(0, at).filter(isContent).slice(-reach),
		after: words
			.slice(at + 1)
			.filter(isContent)
			.slice(0, reach),
	};
}
