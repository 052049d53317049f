import { frequencies, nearlyWords, shares, spans } from "../data/scope-words.ts";
import type { Span } from "../model.ts";
import { isAlike } from "../pairing.ts";
import type { Reading } from "../reading.ts";
import { relationOf } from "../syntax/dependents.ts";
import type { Comparator } from "./comparison.ts";
import type { Divergence } from "./divergence.ts";
import { says } from "./scope-surroundings.ts";

/** A word that says of how much of a group, or how often, something holds. */
interface Share extends Span {
	readonly rank: number;
	readonly text: string;
}

/** scope/general: the same group, of which the source says "some" and the draft "most" or "all". */
export const widenedShare: Comparator = (comparison) => {
	const { closest, reading, readingOf, pairingWith } = comparison;
	const source = readingOf(closest.passage);
	for (const [at] of reading.words.entries()) {
		const ours = shareOn(reading, at);
		if (ours === undefined || ours.rank < 4) continue;
		const pair = pairingWith(closest.passage).ofDraft(at);
		if (pair === undefined || !isAlike(pair) || pair.strength < 0.6) continue;
		const theirs = shareOn(source, pair.source);
		if (theirs === undefined || theirs.rank >= ours.rank) continue;
		// "All of them" or the figure for it may stand in the next sentence.
		if (says(comparison, (word, before) => shares.get(word) === ours.rank && !nearlyWords.has(before)))
			continue;
		return [divergence(comparison, "scope/general", ours, theirs)];
	}
	return [];
};

/** scope/superlative: the same act, which the source has seldom, sometimes or often and the draft always or never. */
export const widenedFrequency: Comparator = (comparison) => {
	const { closest, reading, readingOf, pairingWith } = comparison;
	const source = readingOf(closest.passage);
	for (const [at] of reading.words.entries()) {
		const ours = frequencyOn(reading, at);
		if (ours === undefined || (ours.rank !== 0 && ours.rank !== 4)) continue;
		const pair = pairingWith(closest.passage).ofDraft(at);
		if (pair === undefined || !isAlike(pair) || pair.strength < 0.6) continue;
		const theirs = frequencyOn(source, pair.source);
		if (theirs === undefined || theirs.rank === ours.rank) continue;
		if (says(comparison, (word, before) => frequencies.get(word) === ours.rank && !nearlyWords.has(before)))
			continue;
		return [divergence(comparison, "scope/superlative", ours, theirs)];
	}
	return [];
};

function divergence(
	{ closest: { passage } }: Parameters<Comparator>[0],
	type: Divergence["type"],
	ours: Share,
	theirs: Share,
): Divergence {
	return {
		type,
		direction: "stronger",
		relation: "incompatible",
		confidence: 0.75,
		severity: "warning",
		draft: { start: ours.start, end: ours.end, value: ours.text },
		source: { start: theirs.start, end: theirs.end, value: theirs.text, passage },
	};
}

/** "some villagers", "most of the villagers", "nearly all villagers". */
function shareOn({ words }: Reading, at: number): Share | undefined {
	const noun = words[at];
	if (noun === undefined || !/^(?:NOUN|PROPN)$/.test(noun.upos) || spans.has(noun.lemma)) return undefined;
	const of = words.some(
		({ head, text, deprel }) => head === at && deprel === "case" && text.toLowerCase() === "of",
	);
	const by = of
		? noun.head
		: words.findIndex(
				({ head, deprel, text }) =>
					head === at && /^(?:det|det:predet|amod)$/.test(deprel) && shares.has(text.toLowerCase()),
			);
	const word = words[by];
	const rank = word && shares.get(word.text.toLowerCase());
	if (word === undefined || rank === undefined || (of && word.start > noun.start)) return undefined;
	if (of && word.upos === "NOUN" && relationOf(noun) !== "nmod") return undefined;
	const before = words[by - 1];
	const nearly = before !== undefined && nearlyWords.has(before.text.toLowerCase());
	return {
		start: nearly ? before.start : word.start,
		end: noun.end,
		text: nearly ? `${before.text} ${word.text}` : word.text,
		rank: nearly && rank === 5 ? 4.5 : rank,
	};
}

/** "always closes", "never answered". */
function frequencyOn({ words }: Reading, at: number): Share | undefined {
	const verb = words[at];
	if (verb?.upos !== "VERB" && verb?.upos !== "ADJ") return undefined;
	const by = words.findIndex(
		({ head, deprel, text }) => head === at && deprel === "advmod" && frequencies.has(text.toLowerCase()),
	);
	const word = words[by];
	const rank = word && frequencies.get(word.text.toLowerCase());
	if (word === undefined || rank === undefined) return undefined;
	const before = words[by - 1];
	const nearly = before !== undefined && /^(?:almost|nearly|hardly|not|n't|n’t)$/i.test(before.text);
	return {
		start: nearly ? before.start : word.start,
		end: word.end,
		text: nearly ? `${before.text} ${word.text}` : word.text,
		rank: nearly ? (rank === 0 ? 1 : 2.5) : rank,
	};
}
