import {
	almost,
	type CertaintyKind,
	hedges,
	lackNouns,
	modals,
	negatedAdverbs,
	negativeMarks,
	negators,
	noOnes,
	onlyWords,
} from "../../data/event-words.ts";
import { relationOf } from "../../syntax/dependents.ts";
import { type Clauses, childrenBy, markOf, prepositionOf } from "./clauses.ts";
import type { CertaintyCue, Cue } from "./event.ts";
import { isFuture } from "./tense.ts";

/** The cue of one or more words in a row. */
export function cueOf({ words }: Clauses, first: number, last = first): Cue {
	const from = words[first];
	const to = words[last];
	return { start: from?.start ?? 0, end: to?.end ?? from?.end ?? 0, word: first };
}

/** The words on a predicate itself that deny it: "not", "no one", "no longer", "without", "yet to". */
export function negationsOn(clauses: Clauses, at: number): readonly Cue[] {
	const found: Cue[] = [];
	for (const child of clauses.of[at] ?? []) {
		const cue = negationAt(clauses, child);
		if (cue !== undefined) found.push(cue);
	}
	return found;
}

function negationAt(clauses: Clauses, child: number): Cue | undefined {
	const { words } = clauses;
	const word = words[child];
	if (word === undefined) return undefined;
	const relation = clauses.relations[child] ?? "";
	const lemma = word.lemma.toLowerCase();
	if (relation === "mark" || relation === "case") return negativeMark(clauses, child, lemma);
	if (relation === "cc") return lemma === "nor" || lemma === "neither" ? cueOf(clauses, child) : undefined;
	if (relation === "advmod" || relation === "det") {
		// "little or no help" leaves some.
		if (lemma === "no" && /^(?:or|if)$/.test(words[child - 1]?.lemma ?? "")) return undefined;
		if (almost.has(lemma)) return isVerbal(clauses, child) ? cueOf(clauses, child) : undefined;
		if (negators.has(lemma))
			return addsRather(clauses, child) || deniesInfinitive(clauses, child) || endsClause(clauses, child)
				? undefined
				: cueOf(clauses, child);
		return relation === "advmod" && negatedAdverbs.has(lemma) ? negatedAdverb(clauses, child) : undefined;
	}
	return /^(?:nsubj|obj|iobj|obl|csubj)$/.test(relation) ? negatedArgument(clauses, child) : undefined;
}

/** "almost collapsed" denies it; "almost certain" does not. */
function isVerbal({ words }: Clauses, child: number): boolean {
	return words[words[child]?.head ?? -1]?.upos === "VERB";
}

/** "without", "rather than", "lack of"; "to" after "yet". */
function negativeMark(clauses: Clauses, child: number, lemma: string): Cue | undefined {
	const before = clauses.words[child - 1];
	const head = clauses.words[child]?.head ?? -1;
	if (lemma === "to") {
		if (before?.lemma === "yet") return cueOf(clauses, child - 1, child);
		const strayed = before !== undefined && before.head !== head && deniesInfinitive(clauses, child - 1);
		return strayed ? cueOf(clauses, child - 1) : undefined;
	}
	const opening =
		relationOf(clauses.words[child] ?? { deprel: "" }) === "mark"
			? markOf(clauses, head)
			: prepositionOf(clauses, head);
	if (negativeMarks.has(opening)) return cueOf(clauses, child);
	if (lemma !== "of") return undefined;
	if (before?.lemma === "instead") return cueOf(clauses, child - 1, child);
	// "the lack of water", "in the absence of proof"
	const lacked =
		before !== undefined && lackNouns.has(before.lemma) && clauses.words[head]?.head === child - 1;
	return lacked ? cueOf(clauses, child - 1, child) : undefined;
}

/** "vowed never to return", "urged them not to go": the word before "to" denies the infinitive, wherever it hangs. */
function deniesInfinitive({ words }: Clauses, at: number): boolean {
	const word = words[at];
	const next = words[at + 1];
	const infinitive = words[next?.head ?? -1];
	if (word === undefined || infinitive === undefined || !/^(?:not|never)$/i.test(word.text)) return false;
	return next?.lemma === "to" && next.deprel === "mark" && word.head === infinitive.head;
}

/** "not only", and "not" before a figure, add or measure rather than deny. */
function addsRather({ words }: Clauses, at: number): boolean {
	return onlyWords.has(words[at + 1]?.lemma ?? "") && words[at]?.lemma !== "no";
}

/** "They were not: a diver had seen them": what follows the colon is not denied, whatever the tree hangs the word on. */
function endsClause({ words }: Clauses, at: number): boolean {
	return (words[at]?.head ?? -1) > at && /^[:;]$/.test(words[at + 1]?.text ?? "");
}

/** "no longer", "not even". */
function negatedAdverb(clauses: Clauses, at: number): Cue | undefined {
	const no = childrenBy(clauses, at, "advmod", "det").find((child) =>
		negators.has(clauses.words[child]?.lemma ?? ""),
	);
	return no === undefined ? undefined : cueOf(clauses, Math.min(no, at), Math.max(no, at));
}

/** "no one came", "signed nothing", "at no point": a denial in the subject, the object or a phrase. */
function negatedArgument(clauses: Clauses, at: number): Cue | undefined {
	const word = clauses.words[at];
	if (word === undefined) return undefined;
	const dets = childrenBy(clauses, at, "det", "advmod", "cc");
	const no =
		dets.find(
			(child) =>
				/^(?:no|neither)$/.test(clauses.words[child]?.lemma.toLowerCase() ?? "") || isNotOne(clauses, child),
		) ?? (relationOf(word) === "nsubj" ? neitherBefore(clauses, at) : undefined);
	if (no !== undefined) {
		// "jailed with no chance of parole" does not deny the jailing.
		if (/^(?:or|if)$/.test(clauses.words[no - 1]?.lemma ?? "")) return undefined;
		const beside = relationOf(word) === "obl" && BESIDE.test(prepositionOf(clauses, at));
		return beside || (IDIOMS.has(word.lemma) && relationOf(word) === "obl") ? undefined : cueOf(clauses, no);
	}
	return noOnes.has(word.lemma.toLowerCase()) ? cueOf(clauses, at) : undefined;
}

/** "Neither Lund nor Reve Shipping wants to": the tree hangs the word on any word of the names. */
function neitherBefore({ words }: Clauses, subject: number): number | undefined {
	const neither = words.findIndex(({ lemma }) => lemma.toLowerCase() === "neither");
	let at = words[neither]?.head ?? -1;
	for (let step = 0; step < MOST_NAMED && at >= 0; step++) {
		if (at === subject) return neither;
		if (!JOINED.test(words[at]?.deprel ?? "")) return undefined;
		at = words[at]?.head ?? -1;
	}
	return undefined;
}

const MOST_NAMED = 4;
const JOINED = /^(?:conj|flat|compound)/;

/** "Not a word", "not one of them"; but not "not a word but a shout". */
function isNotOne({ words }: Clauses, at: number): boolean {
	if (words[at]?.lemma.toLowerCase() !== "not" || !/^(?:an?|one)$/i.test(words[at + 1]?.text ?? ""))
		return false;
	return !words.slice(at).some(({ lemma }) => lemma.toLowerCase() === "but");
}

/** Prepositions whose phrase tells of something beside the clause, and denies only that. */
const BESIDE = /^(?:with|for|of|despite|amid|because of|due to)$/;

/** "in no time" does not deny the clause. */
const IDIOMS = new Set(["doubt", "time", "coincidence", "surprise", "means"]);

/** Modal verbs and hedging adverbs on a predicate itself, and hedging adjectives on an act's noun. */
export function certaintyOn(clauses: Clauses, at: number): readonly CertaintyCue[] {
	const found: CertaintyCue[] = [];
	for (const child of clauses.of[at] ?? []) {
		const word = clauses.words[child];
		if (word === undefined) continue;
		const kind = certaintyKind(clauses, at, child);
		if (kind !== undefined) found.push({ ...cueOf(clauses, child), kind });
	}
	return found;
}

function certaintyKind(clauses: Clauses, at: number, child: number): CertaintyKind | undefined {
	const word = clauses.words[child];
	if (word === undefined) return undefined;
	const relation = clauses.relations[child] ?? "";
	const form = word.text.toLowerCase();
	if (relation === "aux") {
		if (word.xpos !== "MD" || isFuture(clauses, at, word)) return undefined;
		return modals.get(form) ?? modals.get(word.lemma.toLowerCase());
	}
	if (relation === "advmod" || relation === "parataxis" || relation === "discourse") return hedges.get(form);
	return relation === "amod" && clauses.words[at]?.upos === "NOUN" ? hedges.get(form) : undefined;
}
