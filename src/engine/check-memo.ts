// What need not be worked out again when an edited draft is checked. A block that stands as it stood keeps its reports.
// In one that was edited, a sentence keeps its report if it stands as it stood itself, and if whatever its check had
// asked of the rest of the block (`Asked`) is answered as it was then.

import type { Look, Question } from "./asked.ts";
import { type ClaimCitations, marksFor } from "./citations/claim-citations.ts";
import type { ReadBlock } from "./claim-context.ts";
import type { ClaimContext } from "./divergences/comparison.ts";
import type { QueryTerm } from "./index/inverted.ts";
import type { Draft, DraftBlock, SentenceReport, Span } from "./model.ts";
import type { Reading } from "./reading.ts";
import type { ConflictMemo, Telling } from "./self-conflicts.ts";
import { overlaps } from "./spans.ts";
import { surroundingsOf } from "./surroundings.ts";

/** A report with all that it depends on. */
export interface KnownSentence {
	/** The sentence itself, and what every check asks. */
	readonly key: string;
	/** What its check had asked besides, and the answers. */
	readonly answers: readonly (readonly [Question | Look<unknown>, string])[];
	readonly report: SentenceReport;
}

interface KnownBlock {
	readonly start: number;
	readonly sentences: readonly KnownSentence[];
}

/** What a later check of an edited draft against the same corpus with the same settings need not work out again. */
export class CheckMemo {
	readonly #blocks = new Map<string, KnownBlock>();
	readonly #sentences = new Map<string, KnownSentence[]>();
	/** Of paragraphs, by their words, the sentences that have figures. */
	readonly tellings = new Map<string, readonly Telling[]>();
	readonly conflicts: ConflictMemo = new Map();

	/** The sentences of a block, as they stand in a draft in which it begins at `start`. */
	block(key: string, start: number): readonly KnownSentence[] | undefined {
		const known = this.#blocks.get(key);
		return known?.sentences.map((sentence) => moved(sentence, start - known.start));
	}

	/** A sentence that stands at `start` now; `answer` answers what is asked of the rest of its block. */
	sentence(
		key: string,
		start: number,
		answer: (question: Question | Look<unknown>) => string,
	): KnownSentence | undefined {
		const known = this.#sentences
			.get(key)
			?.find(({ answers }) => answers.every(([question, before]) => answer(question) === before));
		return known && moved(known, start - known.report.start);
	}

	/** `sentences` are those of the block, in order. */
	putBlock(key: string, { start }: DraftBlock, sentences: readonly KnownSentence[]): void {
		this.#blocks.set(key, { start, sentences });
	}

	putSentence(sentence: KnownSentence): void {
		const known = this.#sentences.get(sentence.key) ?? [];
		if (known.some((one) => haveSameAnswers(one, sentence))) return;
		known.push(sentence);
		this.#sentences.set(sentence.key, known);
	}

	/** Takes in what an earlier check knew and this one has not reached. */
	keep(before: CheckMemo): void {
		for (const [key, known] of before.#blocks) if (!this.#blocks.has(key)) this.#blocks.set(key, known);
		for (const sentence of [...before.#sentences.values()].flat()) this.putSentence(sentence);
		for (const [key, known] of before.tellings) if (!this.tellings.has(key)) this.tellings.set(key, known);
		for (const [key, known] of before.conflicts) if (!this.conflicts.has(key)) this.conflicts.set(key, known);
	}
}

function haveSameAnswers({ answers }: KnownSentence, other: KnownSentence): boolean {
	return (
		answers.length === other.answers.length &&
		answers.every(([question, answer], at) => {
			const [theirs, told] = other.answers[at] ?? [];
			// What the same sentence looks for is the same.
			const both = typeof question === "function" && typeof theirs === "function";
			return (both || question === theirs) && answer === told;
		})
	);
}

/** Of longer blocks sentences are not remembered: each may have asked for all the rest. */
const LONGEST = 20_000;

/** Whether the sentences of a block are remembered one by one. */
export function isRemembered({ start, end }: DraftBlock): boolean {
	return end - start <= LONGEST;
}

/** All that the report of a sentence depends on whatever is asked. */
export function sentenceKey(
	{ draft, claim, told, ...citations }: ClaimContext,
	{ block, whole }: ReadBlock,
	query: readonly QueryTerm[],
): string {
	return JSON.stringify([
		block.kind,
		draft.date,
		whole.english,
		told && [told.article.key, told.start],
		partOf(draft, block, claim),
		// Who looks before the first sentence of a block finds nothing to ask.
		block.start < claim.start,
		query.map(({ term, inDocument, inGroup }) => [term, inDocument, inGroup]),
		...citationsOf(citations),
	]);
}

function citationsOf(claim: ClaimCitations): readonly unknown[] {
	const { citations, cited, surelyCited, citedInParagraph, citedLater } = claim;
	const marks = citations.map(({ kind, target }) => [kind, target]);
	return [marks, cited, surelyCited, citedInParagraph, citedLater.map((terms) => [...terms])];
}

/** What the rest of its block answers about a sentence, as text, places counted from the sentence's start. */
export function answersAbout(
	draft: Draft,
	read: ReadBlock,
	{ at, start, end }: Reading,
): (question: Question | Look<unknown>) => string {
	const { block, whole, asked } = read;
	const placed = (value: unknown) =>
		JSON.stringify(value, (key, one) => (key === "start" || key === "end" ? one - start : plain(one)));
	return (question) => {
		if (typeof question === "function") return asked.unseen(() => String(placed(question(read.around(at)))));
		switch (question) {
			case "before":
				return partOf(draft, block, { start: block.start, end: start });
			case "after":
				return partOf(draft, block, { start: end, end: block.end });
			case "names":
				return placed([
					whole.entities(at),
					whole.mentions(at).map((mention) => [mention, whole.clusterOf(mention)]),
				]);
			case "attributions":
				return placed(
					whole
						.attributions(at)
						.map((one) => [
							one,
							[one.source, one.cue, ...one.content].map((span) => span && textAt(draft, span)),
						]),
				);
			case "quoted":
				return String(whole.quoted);
		}
	};
}

/** Sets and maps as lists, which JSON can tell. */
function plain(value: unknown): unknown {
	return value instanceof Set || value instanceof Map ? [...value] : value;
}

/** Everything of the draft that the reports of a block depend on. */
export function blockKey(draft: Draft, at: number, block: DraftBlock): string {
	const { inside, around, later } = marksFor(draft, at);
	const { paragraph, headings } = surroundingsOf(draft, block);
	return JSON.stringify([
		block.kind,
		draft.date,
		...[paragraph, ...headings].map((other) => other && textAt(draft, other)),
		partOf(draft, block, block),
		inside.map((mark) => [mark.kind, mark.target, mark.start - block.start, mark.end - block.start]),
		around.map((mark) => [mark.kind, mark.target]),
		later.map(({ words, marks }) => [words, marks.map((mark) => [mark.kind, mark.target])]),
	]);
}

/** A part of a block: its text, and which of it is masked. */
export function partOf(draft: Draft, { masked }: DraftBlock, span: Span): string {
	const masks = masked
		.filter((mask) => overlaps(span, mask))
		.map((mask) => [mask.start - span.start, mask.end - span.start]);
	return JSON.stringify([textAt(draft, span), ...masks]);
}

function textAt({ text }: Draft, { start, end }: Span): string {
	return text.slice(start, end);
}

/** The same sentence `by` code units further on in the draft. */
function moved(sentence: KnownSentence, by: number): KnownSentence {
	if (by === 0) return sentence;
	const shifted = <T extends Span>(span: T): T => ({ ...span, start: span.start + by, end: span.end + by });
	const { report } = sentence;
	const findings = report.findings.map((found) => ({ ...found, draft: shifted(found.draft) }));
	return { ...sentence, report: { ...shifted(report), findings } };
}
