// The winner and the loser of a match in each other's place, whichever words tell of it: "Kell beat Orno 5-3" for "Orno's
// 5-3 win over Kell". Gates: both give one score, or no side is left out; each tells by its own words who won or lost, by name; no passage near
// with that score tells it as the claim does.
import type { EventArgument, EventFacet } from "../facets/events/event.ts";
import type { Span } from "../model.ts";
import type { Passage } from "../passages.ts";
import type { Reading } from "../reading.ts";
import type { Word } from "../syntax/tree.ts";
import type { Comparator } from "./comparison.ts";
import { passagesAround } from "./passages-around.ts";

/** Who won and who lost, each by the last word of its name in lower case; undefined where the words do not tell. */
interface Result extends Span {
	readonly winner: string | undefined;
	readonly loser: string | undefined;
}

/** `who/role`: the source has the loser win. */
export const turnedResults: Comparator = (comparison) => {
	const { claim, reading, readingOf, closest, carriers } = comparison;
	const score = scoreIn(claim.text);
	if (score === undefined && !TOLD.test(claim.text)) return [];
	const own = resultsIn(reading).find(({ winner, loser }) => winner && loser);
	if (own === undefined) return [];
	const near = [closest, ...carriers].map(({ passage }) => passage);
	const passages = [...new Set([...near, ...passagesAround(comparison)])].filter(
		(passage) => score === undefined || scoreIn(passage.text) === score,
	);
	const told = passages.flatMap((passage) =>
		resultsIn(readingOf(passage)).map((result) => ({ ...result, passage })),
	);
	if (told.some(({ winner, loser }) => winner === own.winner || loser === own.loser)) return [];
	// Without a score nothing tells that it is one match but that both play it.
	const isTurned = ({ winner, loser }: Result) =>
		score === undefined
			? winner === own.loser && loser === own.winner
			: winner === own.loser || loser === own.winner;
	const against = told.find(isTurned);
	return against === undefined ? [] : [divergence(own, against)];
};

/** Whether two sentences tell of one result, the one who won and the other who lost: neither side is another. */
export function agreeOnResult(a: Reading, b: Reading): boolean {
	const others = resultsIn(b);
	return resultsIn(a).some((one) =>
		others.some((other) => {
			const sides = [one.winner === other.winner, one.loser === other.loser];
			const named = [one.winner && other.winner, one.loser && other.loser];
			return sides.some((same, at) => same && named[at]) && sides.every((same, at) => same || !named[at]);
		}),
	);
}

function divergence(own: Result, { passage, ...other }: Result & { readonly passage: Passage }) {
	const value = ({ winner, loser }: Result) => `${winner ?? "?"} > ${loser ?? "?"}`;
	return {
		type: "who/role" as const,
		direction: "different" as const,
		relation: "incompatible" as const,
		confidence: 0.8,
		draft: { start: own.start, end: own.end, value: value(own) },
		source: { start: other.start, end: other.end, value: value(other), passage },
	};
}

/** The only score of a sentence, the greater figure first: "5-3". */
function scoreIn(text: string): string | undefined {
	const [first, more] = [...text.matchAll(/(?<![\d-])(\d{1,3})[-–](\d{1,3})(?![\d-])/g)];
	if (first === undefined || more !== undefined) return undefined;
	const [less = 0, greater = 0] = [Number(first[1]), Number(first[2])].sort((a, b) => a - b);
	return less === greater ? undefined : `${greater}-${less}`;
}

const TOLD =
	/\b(?:w[io]n|lost|loses?|losing|winning|beat|beating|defeat|victory|triumph|loss|edg|rout|thrash|stun|upset|overc[ao]me|toppl|eliminat)/;

const BEATING =
	/^(?:beat|defeat|edge|rout|thrash|outlast|blank|upset|stun|eliminate|trounce|overcome|topple|outscore)$/;
const LIFTING = /^(?:lift|lead|carry|power|propel|send)$/;

function resultsIn(reading: Reading): readonly Result[] {
	const acts = reading.events.flatMap((event) => {
		const found = event.form === "verb" && !event.negative ? ofVerb(reading, event) : undefined;
		return found === undefined ? [] : [{ start: event.start, end: event.end, ...found }];
	});
	const nouns = reading.words.flatMap(({ upos, start, end }, at) => {
		const found = upos === "NOUN" ? ofNoun(reading, at) : undefined;
		return found === undefined ? [] : [{ start, end, ...found }];
	});
	return [...acts, ...nouns];
}

type Sides = Pick<Result, "winner" | "loser">;

function ofVerb({ words }: Reading, event: EventFacet): Sides | undefined {
	const { lemma, arguments: all, certainty, status } = event;
	if (certainty.length > 0 || /^(?:planned|proposed|expected|attempted)$/.test(status)) return undefined;
	const by = (isMeant: (one: EventArgument) => boolean) => {
		const one = all.find((argument) => isMeant(argument) && !argument.pronoun);
		return one && nameAt(words, one.head);
	};
	const agent = by(({ role }) => role === "agent");
	const patient = by(({ role }) => role === "patient");
	const over = nameAfter(words, event.word, /^(?:over|past|against)$/);
	if (BEATING.test(lemma)) return { winner: agent, loser: patient };
	if (lemma === "win") return { winner: agent, loser: over };
	if (lemma === "lose") return { winner: nameAfter(words, event.word, /^(?:to|against)$/), loser: agent };
	return LIFTING.test(lemma) && over !== undefined && patient !== undefined
		? { winner: patient, loser: over }
		: undefined;
}

/** "Orno's 5-3 win over Kell", "their loss to Kell". */
function ofNoun({ words }: Reading, word: number): Sides | undefined {
	const lemma = words[word]?.lemma ?? "";
	const owner = words.findIndex(({ head, deprel }) => head === word && deprel === "nmod:poss");
	const own = owner < 0 ? undefined : nameAt(words, owner);
	if (/^(?:win|victory|triumph)$/.test(lemma))
		return { winner: own, loser: nameAfter(words, word, /^(?:over|against)$/) };
	if (/^(?:loss|defeat)$/.test(lemma))
		return { winner: nameAfter(words, word, /^(?:to|against)$/), loser: own };
	return undefined;
}

/** How far behind a word the other side may be named. */
const REACH = 10;

/** The first name behind a preposition. */
function nameAfter(words: readonly Word[], from: number, link: RegExp): string | undefined {
	const behind = words.slice(from + 1, from + 1 + REACH);
	const at = behind.findIndex(({ text }) => link.test(text));
	if (at < 0) return undefined;
	const first = behind.slice(at + 1).findIndex(({ text }) => !/^the$/i.test(text));
	return nameAt(words, from + 1 + at + 1 + first);
}

/** The last word of the run of capitals in which a word stands; undefined for a word that is no name. */
function nameAt(words: readonly Word[], at: number): string | undefined {
	const isPart = (word: Word | undefined) =>
		word !== undefined && /^\p{Lu}/u.test(word.text) && isNamed(word);
	if (!isPart(words[at])) return undefined;
	let last = at;
	while (isPart(words[last + 1])) last++;
	return words[last]?.text.toLowerCase();
}

function isNamed({ upos, text }: Word): boolean {
	return /^(?:PROPN|NOUN|ADJ)$/.test(upos) && !/day$/.test(text);
}
