// What a word may say of a direction, told without a tree and whatever its part of speech.
import {
	type DirectionWord,
	directionModifiers,
	directionNouns,
	directionVerbs,
} from "../data/direction-words.ts";
import { stem } from "../stem.ts";

/** What a form in lower case may say. */
export function directionsOfForm(form: string): readonly DirectionWord[] {
	return byForm.get(form) ?? NONE;
}

/** What words of a stem may say. */
export function directionsOfStem(term: string): readonly DirectionWord[] {
	return byStem.get(term) ?? NONE;
}

/** Whether two words may say the same of a size: "earn" and "profit". */
export function areOfOneDirection(a: { readonly lemma: string }, b: { readonly lemma: string }): boolean {
	const theirs = directionsOfForm(b.lemma.toLowerCase());
	return directionsOfForm(a.lemma.toLowerCase()).some(({ axis, side }) =>
		theirs.some((other) => other.axis === axis && other.side === side),
	);
}

const NONE: readonly DirectionWord[] = [];

const byForm = gathered((form) => form);
const byStem = gathered(stem);

function gathered(keyOf: (form: string) => string): ReadonlyMap<string, readonly DirectionWord[]> {
	const all = new Map<string, DirectionWord[]>();
	for (const [form, told] of [...directionVerbs, ...directionNouns, ...directionModifiers]) {
		const key = keyOf(form);
		all.set(key, [...(all.get(key) ?? []), told]);
	}
	return all;
}
