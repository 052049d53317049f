// A way turned round: "sailed from Alden to Kell" for "from Kell to Alden". Read from the words, since trees hang "to" on
// either end. Gates: names on both ends, each the other end's in the source; no passage near has the way as the claim.
import type { Span } from "../model.ts";
import type { Passage } from "../passages.ts";
import type { Reading } from "../reading.ts";
import type { Word } from "../syntax/tree.ts";
import type { Comparator } from "./comparison.ts";
import { passagesAround } from "./passages-around.ts";

/** A way by the words of the names at its ends, in lower case. */
interface Route extends Span {
	readonly from: readonly string[];
	readonly to: readonly string[];
}

/** `place/where`: the source has the two ends in each other's place. */
export const exchangedRoutes: Comparator = (comparison) => {
	const { reading, closest, readingOf } = comparison;
	const { passage } = closest;
	const [ours, ...more] = routesIn(reading);
	if (ours === undefined || more.length > 0) return [];
	const [theirs, ...others] = routesIn(readingOf(passage));
	if (theirs === undefined || others.length > 0 || !areTurned(ours, theirs)) return [];
	const isGiven = (other: Passage) =>
		routesIn(readingOf(other)).some((route) => meet(route.from, ours.from) && meet(route.to, ours.to));
	if (passagesAround(comparison).some(isGiven)) return [];
	return [
		{
			type: "place/where",
			direction: "different",
			relation: "incompatible",
			confidence: 0.8,
			draft: { start: ours.start, end: ours.end, value: shownWay(ours) },
			source: { start: theirs.start, end: theirs.end, value: shownWay(theirs), passage },
		},
	];
};

function shownWay({ from, to }: Route): string {
	return `${from.join(" ")} > ${to.join(" ")}`;
}

function areTurned(ours: Route, theirs: Route): boolean {
	return (
		meet(ours.from, theirs.to) &&
		meet(ours.to, theirs.from) &&
		!meet(ours.from, theirs.from) &&
		!meet(ours.to, theirs.to)
	);
}

/** Whether two ends have the last word of a name in common. */
function meet(one: readonly string[], other: readonly string[]): boolean {
	return other.includes(one.at(-1) ?? "") || one.includes(other.at(-1) ?? "");
}

/** How many words an end of a way may have. */
const LONGEST = 6;

function routesIn({ words }: Reading): readonly Route[] {
	return words.flatMap((word, at): readonly Route[] => {
		if (word.text.toLowerCase() !== "from") return [];
		const to = words.findIndex(({ text }, place) => place > at && place <= at + LONGEST && text === "to");
		const between = to < 0 ? [] : words.slice(at + 1, to);
		const behind = to < 0 ? [] : words.slice(to + 1, to + 1 + LONGEST);
		const stop = behind.findIndex((one) => !isOfPlace(one));
		const place = stop < 0 ? behind : behind.slice(0, stop);
		const [from, goal] = [namesOf(between), namesOf(place)];
		const last = place.at(-1);
		if (from.length === 0 || goal.length === 0 || last === undefined || !between.every(isOfPlace)) return [];
		return [{ from, to: goal, start: word.start, end: last.end }];
	});
}

/** A word of a place's name: "the Baltic port of Kell", "Chile's capital". */
function isOfPlace({ upos, text }: Word): boolean {
	return /^(?:PROPN|NOUN|ADJ|DET)$/.test(upos) || /^(?:of|['’]s|['’])$/.test(text);
}

function namesOf(words: readonly Word[]): readonly string[] {
	return words.flatMap(({ text, upos }) =>
		/^\p{Lu}/u.test(text) && /^(?:PROPN|ADJ)$/.test(upos) ? [text.toLowerCase()] : [],
	);
}
