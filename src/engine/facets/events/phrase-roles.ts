import {
	actNouns,
	givingVerbs,
	motionVerbs,
	noPlaces,
	pathPrepositions,
	placePrepositions,
	timeNouns,
	withPartner,
} from "../../data/event-nouns.ts";
import type { Clauses } from "./clauses.ts";
import type { ArgumentRole } from "./event.ts";

/** The role that a preposition and its noun give. */
export function phraseRole(
	clauses: Clauses,
	at: number,
	preposition: string,
	lemma: string,
	transitive: boolean,
): ArgumentRole {
	const word = clauses.words[at];
	if (word === undefined || isTime(clauses, at)) return "time";
	if (/:(?:tmod|unmarked)$/.test(word.deprel)) return "oblique";
	const verb = lemma.split(" ")[0] ?? "";
	if (preposition === "via" || preposition === "by means of") return "instrument";
	if (pathPrepositions.has(preposition) && motionVerbs.has(verb)) return "place";
	if (preposition === "to" && givingVerbs.has(verb)) return "recipient";
	if (preposition === "with" && transitive && !withPartner.has(verb) && word.upos === "NOUN")
		return "instrument";
	if (!placePrepositions.has(preposition)) return "oblique";
	return word.upos === "NOUN" && (noPlaces.has(word.lemma) || actNouns.has(word.lemma)) ? "oblique" : "place";
}

const YEAR = /^(?:1[5-9]|20)\d\ds?$/;
const CLOCK = /^\d{1,2}[:.]\d\d$|^[ap]\.?m\.?$/i;

/** Whether the phrase of a head is a time: a day, a month, a year, an hour. */
export function isTime(clauses: Clauses, at: number): boolean {
	const word = clauses.words[at];
	if (word === undefined) return false;
	// "on 8 January": some trees hang the month on the day.
	const dated = (clauses.of[at] ?? []).some((child) =>
		timeNouns.has(clauses.words[child]?.lemma.toLowerCase() ?? ""),
	);
	return (
		(word.upos === "NUM" && dated) ||
		timeNouns.has(word.lemma.toLowerCase()) ||
		YEAR.test(word.text) ||
		CLOCK.test(word.text)
	);
}
