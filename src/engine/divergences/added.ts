// What a traced claim has and no source of it: a name, a date, a figure, or a phrase of which they have no word.
// Gates, in order: the words stand in no article that the claim is traced to, or that shares most of its words; nothing
// near the evidence means alike; most of the claim is carried, and so is the word that the facet hangs on; the
// paragraph has not said it before; no other finding speaks of it; the model of support does not find the words there.
import type { Span } from "../model.ts";
import { isAlike } from "../pairing.ts";
import { isContent } from "../pairing-forms.ts";
import type { Passage } from "../passages.ts";
import type { WordChance } from "../support/support.ts";
import { spellingKey, foldName } from "../spelling.ts";
import type { Word } from "../syntax/tree.ts";
import type { Token } from "../tokens.ts";
import type { Evidence } from "../trace.ts";
import { hardFacets } from "./added-facets.ts";
import { type AddedPhrase, addedPhrases } from "./added-phrases.ts";
import type { Comparison } from "./comparison.ts";
import type { Divergence, FacetSide } from "./divergence.ts";
import { type TracedSources, tracedSources } from "./traced-sources.ts";

/** Share of the claim's words of content that the sources must have. */
const CARRIED = 0.5;
/** As many additions as make a claim another one. */
const MOST = 2;
/** Passages whose words are compared by meaning. */
const COMPARED = 8;

/** `support/partial`: each facet of the claim that none of its sources has. */
export function addedFacets(
	comparison: Comparison,
	evidence: Evidence,
	found: readonly Divergence[],
	chances: readonly WordChance[],
): readonly Divergence[] {
	const sources = tracedSources(comparison, evidence);
	const unwritten = comparison.claim.tokens.filter((token) => isUnwritten(token, sources));
	if (unwritten.length === 0) return [];
	const { words } = comparison.reading;
	const missing = missingWords(comparison, sources, unwritten);
	const content = words.filter(isContent).length;
	if (missing.size === 0 || missing.size > (1 - CARRIED) * content) return [];
	const hard = hardFacets(comparison, sources);
	for (const at of missing) if (hard.given.some((span) => covers(span, words[at]))) missing.delete(at);
	const added = addedSpans(words, missing, hard.missing);
	const told = added.filter(
		(one) =>
			!missing.has(one.head) &&
			!isSaidBefore(one, comparison) &&
			!isSpokenOf(one, comparison, found),
	);
	return told.slice(0, MOST).map((one) => {
		const v = `${one.hard ? "hard" : "soft"}:${words[one.top]?.deprel}|${chanceOf(one, words, chances).toFixed(2)}|${nearest(one, comparison, sources).map((x) => x.toFixed(2)).join("|")}|${(1 - missing.size / content).toFixed(2)}|${one.opener}|${words[one.head]?.text}`;
		return divergence({ start: one.start, end: one.end, value: v }, comparison);
	});
}

/** Whether no article has the word, or near the evidence no figure. */
function isUnwritten({ kind, term, text, content, capital }: Token, sources: TracedSources): boolean {
	if (!content) return false;
	if (kind === "number") return !sources.nearTerms.has(term);
	return !sources.terms.has(term) && !(capital && sources.spellings.has(spellingKey(foldName(text))));
}

/** Indexes of the claim's words of content that neither stand in a source nor are answered near the evidence. */
function missingWords(
	{ reading: { words }, pairingWith }: Comparison,
	{ near }: TracedSources,
	unwritten: readonly Token[],
): Set<number> {
	const open = words.flatMap((word, at) =>
		isContent(word) && unwritten.some((token) => token.start < word.end && word.start < token.end) ? [at] : [],
	);
	const pairings = open.length === 0 ? [] : near.slice(0, COMPARED).map(pairingWith);
	const isAnswered = (at: number) =>
		pairings.some(({ ofDraft }) => {
			const pair = ofDraft(at);
			return pair !== undefined && isAlike(pair);
		});
	return new Set(open.filter((at) => !isAnswered(at)));
}

interface Added extends AddedPhrase {
	/** It has a name, a date or a figure. */
	readonly hard: boolean;
}

/** The missing phrases, and what is missing inside of others. */
function addedSpans(
	words: readonly Word[],
	missing: ReadonlySet<number>,
	hard: readonly Span[],
): readonly Added[] {
	const phrases = addedPhrases(words, (at) => missing.has(at)).map((phrase) => ({
		...phrase,
		hard: hard.some((span) => overlaps(span, phrase)),
	}));
	const rest = hard.flatMap((span): readonly Added[] => {
		if (phrases.some((phrase) => overlaps(phrase, span))) return [];
		const inside = words.flatMap((word, at) => (covers(span, word) ? [at] : []));
		const content = inside.filter((at) => isContent(words[at] as Word));
		const top = content.find((at) => !inside.includes(words[at]?.head ?? -1));
		if (top === undefined || !content.every((at) => missing.has(at))) return [];
		return [{ ...span, top, head: words[top]?.head ?? -1, content, opener: undefined, hard: true }];
	});
	return [...phrases, ...rest].sort((a, b) => Number(b.hard) - Number(a.hard) || a.start - b.start);
}

function chanceOf({ content }: Added, words: readonly Word[], chances: readonly WordChance[]): number {
	const all = content.map((at) => chances.find(({ start }) => start === words[at]?.start)?.chance ?? 0);
	return all.reduce((a, b) => a + b, 0) / Math.max(1, all.length);
}

function nearest({ content }: Added, c: Comparison, sources: TracedSources): readonly [number, number] {
	let rel = 0, cos = 0;
	for (const a of content) {
		const w = c.reading.words[a] as Word;
		for (const p of sources.near.slice(0, 12)) for (const o of c.readingOf(p).words) {
			if (!isContent(o)) continue;
			const r = c.language.relation(w, o);
			if (r && isAlike({ kind: r.kind })) rel = Math.max(rel, r.strength);
			cos = Math.max(cos, c.language.vectors.similarity(w.text.toLowerCase(), o.text.toLowerCase()) ?? 0);
		}
	}
	return [rel, cos];
}

/** Whether a sentence before has it: where it was new it was told. */
function isSaidBefore({ start, end }: Span, { claim, before }: Comparison): boolean {
	const own = claim.tokens.filter((token) => token.content && start <= token.start && token.end <= end);
	return before.some(({ tokens }) => own.every(({ term }) => tokens.some((token) => token.term === term)));
}

/** A finding about a few words of it, or a quotation. */
function isSpokenOf(span: Span, { claim, reading }: Comparison, found: readonly Divergence[]): boolean {
	const short = found.filter(({ draft }) => draft.end - draft.start < claim.end - claim.start);
	return [...short.map(({ draft }) => draft), ...reading.quotations].some((other) => overlaps(other, span));
}

function divergence(draft: FacetSide, { closest }: Comparison): Divergence {
	const passage: Passage = closest.passage;
	return {
		type: "support/partial",
		direction: "added",
		relation: "undetermined",
		confidence: 0.6,
		draft,
		source: { passage, start: passage.start, end: passage.end, value: passage.text },
	};
}

function covers(span: Span, word: Word | undefined): boolean {
	return word !== undefined && span.start <= word.start && word.end <= span.end;
}

function overlaps(a: Span, b: Span): boolean {
	return a.start < b.end && b.start < a.end;
}
