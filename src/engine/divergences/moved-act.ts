// An act of one of two that the draft tells of the other: "the boy is stable; his sister left hospital" and "the boy left
// hospital". Gates, in order: the source has the act, with all that the draft has of it, done by another; in a clause
// beside that one it tells something else of whom the draft names; the two are apart, and neither is a part of the
// other; no passage near has the act as the draft does.

import { organisationNouns, personNouns } from "../data/entity-nouns.ts";
import type { EventArgument, EventFacet } from "../facets/events/event.ts";
import type { Span } from "../model.ts";
import { type EventPair, eventPairs, isAlike, type Pairing } from "../pairing.ts";
import { isContent } from "../pairing-forms.ts";
import type { Reading } from "../reading.ts";
import { isInside } from "../spans.ts";
import { isBelow } from "../syntax/below.ts";
import type { Word } from "../syntax/tree.ts";
import type { Comparator } from "./comparison.ts";
import { isToldSo, onlyOne, type Place, type Told, toldDivergence } from "./crossed-roles.ts";
import { isKin } from "./kin-for-person.ts";
import { mayMeanSame, meanSame } from "./referents.ts";
import { haveOneVerb } from "./same-act.ts";

/** `who/role`: the source tells the act of another, and something else of whom the draft tells it of. */
export const movedActs: Comparator = (comparison) => {
	const { reading, closest, pairingWith } = comparison;
	if (!reading.events.some(({ arguments: all }) => all.length > 0)) return [];
	const pairing = pairingWith(closest.passage);
	if (pairing.source.events.length < 2) return [];
	for (const events of eventPairs(pairing))
		for (const place of PLACES) {
			const moved = movedIn(events, place, pairing);
			if (moved !== undefined && !isToldSo(moved.told, comparison))
				return [{ ...toldDivergence(moved.told, moved.other, closest.passage), severity: "warning" }];
		}
	return [];
};

interface Moved {
	readonly told: Told;
	/** What the source tells of whom the draft names. */
	readonly other: Pick<Told, "events" | "place">;
}

function movedIn(events: EventPair, place: Place, pairing: Pairing): Moved | undefined {
	const { draft, source } = events;
	if (!haveOneVerb(events) || draft.negative !== source.negative || draft.status !== source.status)
		return undefined;
	// Of whom it is done to by the same one, the clauses as a whole tell more.
	if (place === "patient" && draft.arguments.some(({ role }) => role === "agent")) return undefined;
	const found = toldOfAnother(pairing, draft, source, place, true);
	if (found === undefined || !hasRest(pairing, draft, source, found.draft)) return undefined;
	return {
		told: { events, place, draft: found.draft, source: found.source },
		other: { events: { ...events, source: found.event }, place: found.role },
	};
}

/** Whether the source tells another act of whom the draft tells this one of, and this one of another. */
export function isToldOfAnother(pairing: Pairing, draft: EventFacet, source: EventFacet): boolean {
	return PLACES.some((place) => toldOfAnother(pairing, draft, source, place, false) !== undefined);
}

/** The same of the acts that two words stand for. */
export function areToldOfTwo(pairing: Pairing, draft: number, source: number): boolean {
	const ours = pairing.draft.events.find(({ word }) => word === draft);
	const theirs = ours && pairing.source.events.find(({ word }) => word === source);
	return ours !== undefined && theirs !== undefined && isToldOfAnother(pairing, ours, theirs);
}

const PLACES = ["agent", "patient"] as const satisfies readonly Place[];

/** `whole`: the source's phrase for whom the draft names must have every word of the draft's. */
function toldOfAnother(
	pairing: Pairing,
	draft: EventFacet,
	source: EventFacet,
	place: Place,
	whole: boolean,
) {
	const { words } = pairing.source;
	const [ours, theirs] = [
		onlyOne(draft, place),
		onlyOne(source, place) ?? likeTheOthers(words, source, place),
	];
	if (ours === undefined || theirs === undefined || !areApart(pairing, ours, theirs)) return undefined;
	for (const event of pairing.source.events) {
		if (event === source || !areBeside(words, event.word, source.word)) continue;
		if (event.lemma === source.lemma || event.lemma === draft.lemma) continue;
		for (const role of PLACES) {
			const named = onlyOne(event, role) ?? likeTheOthers(words, event, role);
			if (named === undefined || named.head === theirs.head || !isMeant(pairing, ours, named, theirs, whole))
				continue;
			if (areJoined(words, named, theirs)) continue;
			return { draft: ours, source: theirs, event, role };
		}
	}
	return undefined;
}

/** "Said a raft and oars were used": two that stand side by side, whatever the tree hangs the first on. */
function areJoined(words: readonly Word[], first: Span, second: Span): boolean {
	const between = words.filter(({ start, end }) => first.end <= start && end <= second.start);
	return between.length === 1 && /^(?:and|or|&)$/i.test(between[0]?.text ?? "");
}

const ONE = /^(?:ones?|that|those)$/i;

/** "Those in the south", of the others' kind. */
function likeTheOthers(words: readonly Word[], event: EventFacet, place: Place): EventArgument | undefined {
	const [only, ...more] = event.arguments.filter(({ role }) => role === place);
	if (only === undefined || more.length > 0 || only.relative !== undefined) return undefined;
	const told = words.some(({ head, deprel }) => head === only.head && /^(?:nmod|amod)/.test(deprel));
	return told && ONE.test(words[only.head]?.lemma ?? "") ? only : undefined;
}

/** Whether two phrases each have a word that the other has not, and neither can be a part of what the other names. */
function areApart(pairing: Pairing, ours: EventArgument, theirs: EventArgument): boolean {
	const [left, right] = [termsIn(pairing.draft, ours), termsIn(pairing.source, theirs)];
	if (left.every((word) => right.includes(word)) || right.every((word) => left.includes(word))) return false;
	const [own, other] = [pairing.draft.words[ours.head], pairing.source.words[theirs.head]];
	if (own === undefined || other === undefined) return false;
	if (own.lemma === other.lemma) return true;
	// One of the two men may be the driver; who leads a body acts for it.
	if (isMany(other) && !isMany(own)) return false;
	if (isBody(own) !== isBody(other) || isOwned(pairing.source.words, theirs.head)) return false;
	// Who is meant costs the whole article.
	return !meanAlike(pairing, own, other) && !mayMeanSame(pairing, ours.head, theirs.head);
}

function isMany({ xpos }: Word): boolean {
	return /^NNP?S$/.test(xpos);
}

/** "Its subsidiary", "their lawyer": what they do, those behind the pronoun may be said to do. */
function isOwned(words: readonly Word[], at: number): boolean {
	const owned = words.some(
		({ head, deprel, upos }) => head === at && deprel === "nmod:poss" && upos === "PRON",
	);
	return owned && !isKin(words[at]?.lemma ?? "");
}

function isBody({ lemma, upos }: Word): boolean | "named" {
	return upos === "PROPN" ? "named" : organisationNouns.has(lemma) && !personNouns.has(lemma);
}

function meanAlike({ draft }: Pairing, own: Word, other: Word): boolean {
	return isAlike(draft.whole.language.relation(own, other));
}

/** Whether all other content of the draft's act stands with the source's. */
function hasRest({ draft, source }: Pairing, event: EventFacet, other: EventFacet, ours: Span): boolean {
	const rest = draft.words.filter(
		(word, at) =>
			isContent(word) && at !== event.word && isBelow(draft.words, at, event.word) && !isInside(word, ours),
	);
	const theirs = source.words.filter((_, at) => isBelow(source.words, at, other.word));
	return rest.every((word) => theirs.some((one) => one.lemma.toLowerCase() === word.lemma.toLowerCase()));
}

/** Whether the words of the draft's phrase are those of another phrase of the source; "the one" has its noun from before. */
function isMeant(
	pairing: Pairing,
	ours: EventArgument,
	named: EventArgument,
	theirs: EventArgument,
	whole: boolean,
): boolean {
	const words = termsIn(pairing.source, named);
	const isOne = ONE.test(pairing.source.words[named.head]?.lemma ?? "");
	const noun = pairing.source.words[theirs.head]?.lemma.toLowerCase() ?? "";
	const all = isOne ? [...words, noun] : words;
	const head = pairing.draft.words[ours.head]?.lemma.toLowerCase() ?? "";
	if (!all.includes(head) && !meanSame(pairing, ours.head, named.head)) return false;
	return !whole || termsIn(pairing.draft, ours).every((word) => all.includes(word));
}

function termsIn({ words }: Reading, phrase: Span): readonly string[] {
	return words.flatMap((word) =>
		isContent(word) && isInside(word, phrase) ? [word.lemma.toLowerCase()] : [],
	);
}

const CONTRAST = /^(?:while|whereas|whilst|though|although)$/i;

/** Whether two clauses stand side by side: "…; …", "… and …", "… while …"; what is only reported stands beside the rest. */
function areBeside(words: readonly Word[], a: number, b: number): boolean {
	const [one, other] = [clausesOver(words, a), clausesOver(words, b)];
	return one.at(-1) === other.at(-1) && !isReportOf(words, one, b) && !isReportOf(words, other, a);
}

/** Whether one of the clauses over another clause is that one, which reports it. */
function isReportOf(words: readonly Word[], clauses: readonly number[], clause: number): boolean {
	const at = clauses.indexOf(clause);
	return at > 0 && words[clauses[at - 1] ?? -1]?.deprel === "ccomp";
}

/** A clause, the clause that it stands beside or that reports it, and so on to the first. */
function clausesOver(words: readonly Word[], clause: number): readonly number[] {
	const found = [clause];
	for (let at = clause; found.length <= words.length; ) {
		const { deprel, head } = words[at] ?? { deprel: "root", head: -1 };
		const goesOn =
			/^(?:conj|parataxis|ccomp)$/.test(deprel) || (deprel === "advcl" && isContrasted(words, at));
		if (!goesOn) break;
		at = head;
		found.push(at);
	}
	return found;
}

function isContrasted(words: readonly Word[], clause: number): boolean {
	return words.some(
		({ head, deprel, lemma }) => head === clause && deprel === "mark" && CONTRAST.test(lemma),
	);
}
