import type { Name } from "../facets/names.ts";
import { editDistance, looksMisspelt, sameSpelling } from "../spelling.ts";

/** One word of a name that differs as slips of the pen and of memory do. */
export interface Slip {
	/** The draft's word. */
	readonly draft: string;
	/** The words alone show the slip; else it is one only where the two names stand in the same place. */
	readonly sure: boolean;
	readonly confidence: number;
}

/**
 * The slip that makes the source's name the draft's: one word misspelt ("Bingxing"), or one part of a person's name
 * changed ("Siobhan Murphy" for "Siobhan Murray"). A country or an acronym is none: "Iran" is no slip for "Iraq", "Ukriane" is one for "Ukraine".
 */
export function slipOf(name: Name, source: Name): Slip | undefined {
	if (name.countries.length > 0 || name.acronym || source.acronym) return undefined;
	if (name.words.length !== source.words.length) return lastWordSlip(name, source);
	const differing = name.words.flatMap((word, i) => {
		const other = source.words[i] ?? "";
		return sameSpelling(word, other) ? [] : [{ word, other }];
	});
	const [only] = differing;
	if (only === undefined || differing.length > 1) return undefined;
	if (name.words.length === 1)
		return arePlaceAndPeople(name, source, only) ? undefined : loneSlip(only.word, only.other);
	if (looksMisspelt(only.word, only.other)) return { draft: only.word, sure: true, confidence: 0.95 };
	const surname = only.word === name.words.at(-1);
	if (!mayBePerson(name) || !mayBePerson(source) || name.words.length > 3) return undefined;
	if (!surname && name.kind !== "person" && source.kind !== "person") return undefined;
	return { draft: only.word, sure: false, confidence: 0.8 };
}

const PEOPLE_OF = /^(?:n|an|ian|ean|ish|ese|i|er)$/;

/** "Vastrian" for "Vastria": no slip but the people of a place that no list of countries has. */
function arePlaceAndPeople(
	name: Name,
	source: Name,
	{ word, other }: { readonly word: string; readonly other: string },
): boolean {
	if (name.kind === "person" || source.kind === "person") return false;
	const [place, people] = word.length < other.length ? [word, other] : [other, word];
	return place.length >= 4 && people.startsWith(place) && PEOPLE_OF.test(people.slice(place.length));
}

/** "Okoro" for "Jane Okafor": surnames are compared when one side has no more. */
function lastWordSlip(name: Name, source: Name): Slip | undefined {
	if (!mayBePerson(name) || !mayBePerson(source) || Math.min(name.words.length, source.words.length) > 1)
		return undefined;
	return loneSlip(name.words.at(-1) ?? "", source.words.at(-1) ?? "");
}

function loneSlip(word: string, other: string): Slip | undefined {
	if (!looksMisspelt(word, other)) return undefined;
	const distance = editDistance(word, other);
	const sure = distance === 1 ? word.length >= 5 : distance === 2 && Math.min(word.length, other.length) >= 7;
	return { draft: word, sure, confidence: sure ? 0.85 : 0.75 };
}

function mayBePerson(name: Name): boolean {
	return name.kind === "person" || name.kind === "other";
}
