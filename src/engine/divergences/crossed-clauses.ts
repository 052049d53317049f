// What a source tells of two things in two clauses, and the draft of the other one: "open on Saturdays but shut on
// Sundays" and "open on Sundays"; "the firm blamed the roads, the council the weather" and "the council blamed the roads".
// Gates, in order: the source's clause with the draft's verb and subject has nothing of what tells the two clauses apart
// that the draft has; the other clause has it, with the opposite verb or another subject; no passage near says what the
// draft says.

import { directionVerbs } from "../data/direction-words.ts";
import type { Language } from "../language.ts";
import type { Span } from "../model.ts";
import { isAlike } from "../pairing.ts";
import { isContent } from "../pairing-forms.ts";
import type { Passage } from "../passages.ts";
import type { Reading } from "../reading.ts";
import { isInside } from "../spans.ts";
import { stem } from "../stem.ts";
import { isBelow, nearestAbove } from "../syntax/below.ts";
import type { Word } from "../syntax/tree.ts";
import { foldedWord } from "../tokens.ts";
import { namesIn } from "./article-names.ts";
import type { Comparator, Comparison } from "./comparison.ts";
import { isDeniedAt } from "./denied-word.ts";
import type { Divergence } from "./divergence.ts";
import { isWhere } from "./exchanged-name.ts";
import { isLastBefore } from "./last-before.ts";
import { linkOf } from "./same-thing.ts";

interface Clause {
	readonly reading: Reading;
	/** Index of what is said of the subject: the verb, or "shut" of "stays shut". */
	readonly act: number;
	/** Index of the subject's head; undefined where it has none. */
	readonly subject: number | undefined;
	/** Indexes of the other words of content. */
	readonly rest: readonly number[];
}

const NEAR = 3;

/** `act/polarity`, `who/entity`, `place/where` or `time/date` for what stands in the other of two clauses of the closest passage. */
export const crossedClauses: Comparator = (comparison) => {
	const { reading, readingOf, closest } = comparison;
	const theirs = clausesOf(readingOf(closest.passage));
	if (theirs.length < 2) return [];
	for (const own of clausesOf(reading))
		for (const like of theirs)
			for (const other of theirs) {
				const found = like === other ? undefined : crossing(own, like, other, comparison);
				if (found !== undefined && !isTold(own, comparison)) return [found];
			}
	return [];
};

function crossing(own: Clause, like: Clause, other: Clause, comparison: Comparison): Divergence | undefined {
	const { language, closest } = comparison;
	if (!areAlike(own.reading, own.act, like.reading, like.act, language)) return undefined;
	if (isDeniedAt(own.reading, own.act) !== isDeniedAt(like.reading, like.act)) return undefined;
	if (!haveSameSubject(own, like, language)) return undefined;
	// "Joined the party and left it": what the pronoun stands for is in the other clause.
	if (hasPronounObject(like)) return undefined;
	const ours = stemsOf(own);
	const [here, there] = [stemsOf(like), stemsOf(other)];
	const isApart = (aside: ReadonlySet<string>) =>
		[...ours].filter((word) => there.has(word) && !here.has(word) && !aside.has(word));
	const sameSubject = haveSameSubject(own, other, language);
	// Figures of their own tell two clauses apart that say the contrary of each other.
	const opposed = sameSubject && areOpposed(own, other, language);
	const apart = isApart(setAside(own, there, !opposed));
	if (apart.length === 0) return undefined;
	// What neither clause has tells of a third thing; so may what only the first has, unless the subject says which is meant.
	const named = own.rest.some((at) => apart.includes(stemAt(own, at)) && isOfSubject(own, at));
	const strange = [...ours].filter((word) => !there.has(word) && !(named && here.has(word)));
	if (strange.length > apart.length) return undefined;
	const [ourAct, otherAct] = [own.reading.words[own.act], other.reading.words[other.act]];
	if (ourAct === undefined || otherAct === undefined) return undefined;
	const mixed = [...ours].some((word) => here.has(word) && !there.has(word));
	if (opposed && !mixed) {
		const moves = [ourAct, otherAct].every(({ lemma }) => directionVerbs.has(lemma));
		return divergence(moves ? "quantity/trend" : "act/polarity", ourAct, otherAct, closest.passage);
	}
	if (mixed && isElided(own, like, other, language)) return undefined;
	if (mixed || sameSubject) return inPlace(own, like, new Set(apart), comparison);
	if (!areAlike(own.reading, own.act, other.reading, other.act, language)) return undefined;
	const [subject, doer] = [own, other].map(({ reading, subject }) => reading.words[subject ?? -1]);
	return subject === undefined || doer === undefined || [subject, doer].some(({ upos }) => upos === "PRON")
		? undefined
		: divergence("who/entity", subject, doer, closest.passage);
}

/** "Shut its reading room in May and the one in Hamre is to shut": the other clause may have the object in mind. */
function isElided(own: Clause, like: Clause, other: Clause, language: Language): boolean {
	if (!areAlike(own.reading, own.act, other.reading, other.act, language)) return false;
	const { words } = own.reading;
	const object = words.findIndex(({ head, deprel }) => head === own.act && deprel === "obj");
	const [here, there] = [stemsOf(like), stemsOf(other)];
	return !own.rest.some((at) => {
		const word = stemAt(own, at);
		return here.has(word) && !there.has(word) && at !== object && !isBelow(words, at, object);
	});
}

/**
 * The words of dates and figures that the other clause has only in part, "18 May" beside "4 May", and where wanted of every
 * figure: these have families of their own.
 */
function setAside(own: Clause, there: ReadonlySet<string>, figures: boolean): ReadonlySet<string> {
	const { dates, quantities } = own.reading;
	const isHalf = (words: readonly string[]) => !words.every((word) => there.has(word));
	const dated = dates.map((date) => stemsIn(own, date)).filter(isHalf);
	const counted = quantities.map((figure) => stemsIn(own, figure));
	return new Set([...dated, ...counted.filter((words) => figures || isHalf(words))].flat());
}

function stemsIn(own: Clause, { start, end }: Span): readonly string[] {
	return own.rest.flatMap((at) => {
		const word = own.reading.words[at];
		const inside = word !== undefined && start <= word.start && word.end <= end;
		// "Over 40" stands as an adverb or as a preposition.
		return inside && word.upos !== "ADV" ? [stemAt(own, at)] : [];
	});
}

/** What the other clause has, where the draft's verb has something else in the source: "drew with Alden" for "with Kell". */
function inPlace(
	own: Clause,
	like: Clause,
	apart: ReadonlySet<string>,
	{ closest }: Comparison,
): Divergence | undefined {
	const at = own.rest.find((place) => apart.has(stemAt(own, place)) && slotOf(own, place) !== undefined);
	if (at === undefined) return undefined;
	const rivals = like.rest.filter((place) => slotOf(like, place) === slotOf(own, at));
	const [draft, source] = [own.reading.words[at], like.reading.words[rivals[0] ?? -1]];
	if (rivals.length !== 1 || draft === undefined || source === undefined) return undefined;
	if (source.upos === "NUM" && draft.upos !== "NUM") return undefined;
	// The draft may have both in one clause of several.
	if (own.reading.words.some(({ lemma }) => lemma === source.lemma)) return undefined;
	return divergence(typeOf(own.reading, like.reading, draft, source), draft, source, closest.passage);
}

/** How a word hangs on the verb or its object, or on its subject: "the hospital in Vik". */
function slotOf(clause: Clause, at: number): string | undefined {
	const { words } = clause.reading;
	const { head, deprel, upos } = words[at] ?? { head: -1, deprel: "", upos: "X" };
	if (isOfSubject(clause, at)) return `subject ${linkOf({ words }, at)}`;
	if (!/^(?:NOUN|PROPN|NUM)$/.test(upos)) return undefined;
	// "Had no effect on adults": what the object is about.
	if (deprel === "nmod" && words[head]?.head === clause.act && words[head]?.deprel === "obj")
		return `${words[head]?.lemma} ${linkOf({ words }, at)}`;
	if (head !== clause.act) return undefined;
	if (deprel === "obj" || deprel === "nsubj:pass") return "obj";
	if (!deprel.startsWith("obl")) return undefined;
	return linkOf({ words }, at)?.toLowerCase();
}

/** A name that tells which subject is meant. */
function isOfSubject({ reading: { words }, subject }: Clause, at: number): boolean {
	const { head, deprel, upos } = words[at] ?? { head: -1, deprel: "", upos: "X" };
	return head === subject && upos === "PROPN" && deprel === "nmod";
}

function typeOf(draft: Reading, source: Reading, own: Word, other: Word): Divergence["type"] {
	const dated = (reading: Reading, word: Word) => reading.dates.some((date) => isInside(word, date));
	if (dated(draft, own) && dated(source, other)) return "time/date";
	const placed = (reading: Reading, word: Word) =>
		namesIn(reading).some(({ entity }) => isInside(word, entity) && isWhere(entity));
	return placed(draft, own) && placed(source, other) ? "place/where" : "who/entity";
}

const CLAUSE = /^(?:root|conj|parataxis|ccomp)$/;
const CONTRASTING = /^(?:while|whereas|whilst|though|although)$/;
const STAYING = /^(?:be|stay|remain|keep|become|get|go)$/;

function clausesOf(reading: Reading): readonly Clause[] {
	const { words } = reading;
	const heads = words.flatMap((word, at) => (isClause(words, word, at) ? [at] : []));
	const tops = new Set(heads);
	return heads.map((head): Clause => {
		const act = STAYING.test(words[head]?.lemma ?? "") ? (complementOf(words, head) ?? head) : head;
		const subject = subjectOf(words, head);
		const rest = words.flatMap((word, at) => {
			if (at === act || at === head || at === subject || !isContent(word)) return [];
			const nearest = nearestAbove(words, at, tops);
			return nearest === head ||
				isFronted(words, at, head, nearest) ||
				(subject !== undefined && isBelow(words, at, subject))
				? [at]
				: [];
		});
		return { reading, act, subject, rest };
	});
}

/** "In one clip he laughs and points at it": what opens the sentence is said of the verb behind "and" as well. */
function isFronted(words: readonly Word[], at: number, head: number, nearest: number): boolean {
	const verb = words[head];
	if (verb?.deprel !== "conj" || verb.head !== nearest) return false;
	const subjects = [head, nearest].map((clause) =>
		words.findIndex((word) => word.head === clause && word.deprel.startsWith("nsubj")),
	);
	const [own = -1, shared = -1] = subjects;
	return own < 0 && at < shared;
}

function isClause(words: readonly Word[], { upos, deprel, head }: Word, at: number): boolean {
	const marked = words.some(
		(one) => one.head === at && one.deprel === "mark" && CONTRASTING.test(one.lemma.toLowerCase()),
	);
	if (!CLAUSE.test(deprel) && !(deprel === "advcl" && marked)) return false;
	if (upos !== "VERB" && !words.some((one) => one.head === at && one.deprel === "cop")) return false;
	return deprel !== "conj" || words[head]?.upos === "VERB" || words[head]?.upos === "ADJ";
}

function complementOf(words: readonly Word[], at: number): number | undefined {
	const found = words.findIndex(({ head, deprel }) => head === at && deprel === "xcomp");
	return found < 0 ? undefined : found;
}

/** Its own, or that of the clause before it, which "it" or "they" stands for as well. */
function subjectOf(words: readonly Word[], at: number): number | undefined {
	let clause = at;
	for (let step = 0; step < words.length; step++) {
		const found = words.findIndex(({ head, deprel }) => head === clause && deprel.startsWith("nsubj"));
		const goesOn = words[clause]?.deprel === "conj" || words[clause]?.deprel === "parataxis";
		if (found >= 0 && !(goesOn && words[found]?.upos === "PRON")) return found;
		if (!goesOn) return undefined;
		clause = words[clause]?.head ?? -1;
	}
	return undefined;
}

function stemsOf(clause: Clause): ReadonlySet<string> {
	return new Set(clause.rest.map((at) => stemAt(clause, at)));
}

function stemAt({ reading: { words } }: Clause, at: number): string {
	return stem(foldedWord(words[at]?.text ?? ""));
}

const SURELY = 0.5;

function areAlike(a: Reading, at: number, b: Reading, other: number, language: Language): boolean {
	const [left, right] = [a.words[at], b.words[other]];
	if (left === undefined || right === undefined) return false;
	if (left.lemma.toLowerCase() === right.lemma.toLowerCase()) return true;
	const [way, theirWay] = [directionVerbs.get(left.lemma), directionVerbs.get(right.lemma)];
	if (way !== undefined && way.side === theirWay?.side) return true;
	// "Closed" and "shut": a tagger has the one as a verb.
	return [[left, right], [left, right].map(asAdjective), [left, right].map(asVerb)].some(([one, another]) => {
		const relation = one && another && language.relation(one, another);
		return isAlike(relation) && relation.strength >= SURELY;
	});
}

function areOpposed(own: Clause, other: Clause, language: Language): boolean {
	const [a, b] = [own.reading.words[own.act], other.reading.words[other.act]];
	if (a === undefined || b === undefined) return false;
	// "Closed until Tuesday" and "reopens on Tuesday".
	if (isLastBefore({ words: own.reading.words, at: own.act }, { words: other.reading.words, at: other.act }))
		return false;
	const denied = isDeniedAt(own.reading, own.act) !== isDeniedAt(other.reading, other.act);
	if (a.lemma === b.lemma) return denied;
	const relation = language.relation(a, b) ?? language.relation(asAdjective(a), asAdjective(b));
	return !denied && relation?.kind === "antonym" && relation.strength >= SURELY;
}

/** The word as its form would be as an adjective. */
export function asAdjective({ text }: Word) {
	return { lemma: text.toLowerCase(), upos: "ADJ" } as const;
}

function asVerb({ lemma }: Word) {
	return { lemma, upos: "VERB" } as const;
}

function haveSameSubject(own: Clause, other: Clause, language: Language): boolean {
	if (own.subject === undefined || other.subject === undefined) return false;
	return areAlike(own.reading, own.subject, other.reading, other.subject, language);
}

/** Whether a passage near says in one clause what the draft's clause with this word as its verb says. */
export function isToldInClause(act: number, comparison: Comparison): boolean {
	const own = clausesOf(comparison.reading).find((clause) => clause.act === act);
	return own !== undefined && own.rest.length > 0 && isTold(own, comparison);
}

/** Whether a passage near has the draft's verb, or one for it, with all the rest that the draft has in this clause. */
function isTold(own: Clause, { closest, neighbours, readingOf, language }: Comparison): boolean {
	const rest = stemsOf(own);
	return [closest.passage, ...neighbours(closest.passage, NEAR)].some((passage) =>
		clausesOf(readingOf(passage)).some((clause) => {
			if (!areAlike(own.reading, own.act, clause.reading, clause.act, language)) return false;
			const theirs = stemsOf(clause);
			const missing = [...rest].filter((word) => !theirs.has(word)).length;
			// "Raised prices in Norway and cut them in Denmark": a pronoun stands for one of them.
			const meant = hasPronounObject(clause) && missing < rest.size ? 1 : 0;
			return missing <= meant && haveSameSubject(own, clause, language);
		}),
	);
}

function hasPronounObject({ reading: { words }, act }: Clause): boolean {
	return words.some(({ head, upos, deprel }) => head === act && upos === "PRON" && deprel === "obj");
}

function divergence(type: Divergence["type"], draft: Word, source: Word, passage: Passage): Divergence {
	return {
		type,
		direction: "different",
		relation: "incompatible",
		severity: "warning",
		confidence: 0.7,
		draft: { start: draft.start, end: draft.end, value: draft.lemma },
		source: { passage, start: source.start, end: source.end, value: source.lemma },
	};
}
