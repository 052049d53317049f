// What the article tells of somebody's brother, told of himself: "Roth stayed behind" for "his brother stayed behind".
// Gates: both acts are one; the claim has a name for who did it or to whom it was done, the source a word for a relative
// whose owner is a pronoun or the same name; the claim has no word for the relative; no passage around tells it of the name.
import type { EventArgument, EventFacet } from "../facets/events/event.ts";
import { type EventPair, eventPairs, type Pairing } from "../pairing.ts";
import type { Word } from "../syntax/tree.ts";
import type { Comparator, Comparison } from "./comparison.ts";
import { passagesAround } from "./passages-around.ts";
import { areSameByName, areSameWords, meanSame } from "./referents.ts";
import { haveOneVerb } from "./same-act.ts";

const KIN =
	/^(?:brother|sister|son|daughter|father|mother|wife|husband|cousin|nephew|niece|uncle|aunt|grandson|granddaughter|grandfather|grandmother|widow|widower|stepson|stepdaughter|twin)$/;

/** Whether a lemma names a relative. */
export function isKin(lemma: string): boolean {
	return KIN.test(lemma);
}

interface Told {
	readonly events: EventPair;
	readonly draft: EventArgument;
	readonly source: EventArgument;
}

/** who/entity: a person in the place of a relative. */
export const kinForPerson: Comparator = (comparison) => {
	const { closest, pairingWith, reading } = comparison;
	if (!/\b(?:his|her|their|['’]s)\b/i.test(closest.passage.text)) return [];
	if (!reading.words.some(({ upos }) => upos === "PROPN")) return [];
	const pairing = pairingWith(closest.passage);
	for (const events of eventPairs(pairing)) {
		const told = toldIn(events, pairing);
		if (told === undefined || isToldSo(told, comparison)) continue;
		const { draft, source } = told;
		return [
			{
				type: "who/entity",
				direction: "different",
				relation: "incompatible",
				confidence: 0.75,
				draft: shown(draft, pairing.draft.words),
				source: { ...shown(source, pairing.source.words), passage: closest.passage },
			},
		];
	}
	return [];
};

function shown({ start, end }: EventArgument, words: readonly Word[]) {
	const inside = words.filter((word) => start <= word.start && word.end <= end);
	return { start, end, value: inside.map(({ text }) => text).join(" ") };
}

function toldIn(events: EventPair, pairing: Pairing): Told | undefined {
	const { draft, source } = events;
	if (!haveOneVerb(events) || draft.negative !== source.negative) return undefined;
	for (const role of ["agent", "patient"] as const) {
		const [ours, theirs] = [onlyOne(draft, role), onlyOne(source, role)];
		if (ours === undefined || theirs === undefined) continue;
		if (isRelativeOf(pairing, ours, theirs)) return { events, draft: ours, source: theirs };
	}
	return undefined;
}

function onlyOne({ arguments: all }: EventFacet, wanted: "agent" | "patient"): EventArgument | undefined {
	const [one, ...more] = all.filter(({ role }) => role === wanted);
	return more.length > 0 || one?.pronoun ? undefined : one;
}

/** Whether the source has "his brother", and the claim a name and no word for the brother. */
function isRelativeOf({ draft, source }: Pairing, ours: EventArgument, theirs: EventArgument): boolean {
	const [name, kin] = [draft.words[ours.head], source.words[theirs.head]];
	if (name?.upos !== "PROPN" || kin?.upos !== "NOUN" || !KIN.test(kin.lemma.toLowerCase())) return false;
	// "His brother Karl" has a name of his own.
	const named = source.words.some(
		({ head, upos, deprel }) => head === theirs.head && upos === "PROPN" && deprel !== "nmod:poss",
	);
	if (named || draft.words.some(({ lemma }) => KIN.test(lemma.toLowerCase()))) return false;
	const owner = source.words.find(({ head, deprel }) => head === theirs.head && deprel === "nmod:poss");
	if (owner === undefined) return false;
	if (owner.upos === "PRON")
		return source.words.some(({ upos, text }) => upos === "PROPN" && text === name.text);
	return owner.text === name.text;
}

/** Whether the article tells the act of the one who is named. */
function isToldSo({ events, draft }: Told, comparison: Comparison): boolean {
	const { closest, pairingWith } = comparison;
	return [closest.passage, ...passagesAround(comparison)].some((passage) => {
		const pairing = pairingWith(passage);
		return pairing.source.events.some(
			({ lemma, arguments: all }) =>
				(lemma === events.draft.lemma || lemma === events.source.lemma) &&
				all.some(
					({ role, head }) =>
						role === draft.role &&
						(areSameWords(pairing, draft.head, head) ||
							areSameByName(pairing, draft.head, head) ||
							meanSame(pairing, draft.head, head)),
				),
		);
	});
}
