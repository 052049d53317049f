import { candidates } from "./candidates.ts";
import {
	answersAbout,
	blockKey,
	CheckMemo,
	isRemembered,
	type KnownSentence,
	partOf,
	sentenceKey,
} from "./check-memo.ts";
import { citationsByClaim } from "./citations/claim-citations.ts";
import { contextOf, ReadBlock } from "./claim-context.ts";
import { type Checkability, checkability, isCheckworthy, isFirstPerson } from "./claims.ts";
import { type Compared, compared, onCommonGround, withoutOverlap } from "./compared.ts";
import type { Corpus } from "./corpus.ts";
import { claimComparators } from "./divergences/all.ts";
import type { ClaimContext } from "./divergences/comparison.ts";
import { type Divergence, isSerious } from "./divergences/divergence.ts";
import { withFiguresApart } from "./divergences/figures-apart.ts";
import { gaps } from "./divergences/gaps.ts";
import { withoutStrangers } from "./divergences/strangers.ts";
import { unsourcedFacets } from "./divergences/unsourced.ts";
import { finding } from "./explain.ts";
import { type FindingType, findingSeverities } from "./findings.ts";
import type { QueryTerm } from "./index/inverted.ts";
import { likewise } from "./likewise.ts";
import type { Draft, DraftBlock, Finding, SentenceReport, Severity, Span } from "./model.ts";
import type { Passage } from "./passages.ts";
import { queryOf } from "./query.ts";
import {
	type DraftTelling,
	selfConflicts,
	type Telling,
	tellingOf,
	weighedBySources,
} from "./self-conflicts.ts";
import type { Sentence } from "./sentences.ts";
import { type Support, supportOf } from "./support/support.ts";
import { sentencesIn, surroundingsOf } from "./surroundings.ts";
import type { Evidence } from "./trace.ts";
import { tracedSentence } from "./traced-sentence.ts";
import { verdict } from "./verdict.ts";

/** What the writer has set. */
export interface CheckSettings {
	/** Severity by finding code; "off" drops the finding. */
	readonly severities: Readonly<Record<string, Severity | "off">>;
}

/**
 * Checks a draft against the corpus, one report per sentence in order; the caller may pause between two. Blocks that
 * `before` knows are not checked again; `after` receives every block of this check.
 */
export function* checkSentences(
	draft: Draft,
	corpus: Corpus,
	settings: CheckSettings,
	before = new CheckMemo(),
	after = new CheckMemo(),
): Generator<SentenceReport> {
	if (!draft.enabled) return;
	const blocks = draft.blocks.map((block) => new ReadBlock(draft, block, corpus));
	const telling = tellingSentences(draft, blocks, before, after);
	const conflicts = selfConflicts(draft, telling, before.conflicts, after.conflicts);
	const told = new Map<number, SentenceReport>();
	for (const [at, read] of blocks.entries()) {
		const { block } = read;
		const key = blockKey(draft, at, block);
		const sentences: KnownSentence[] = [];
		const known = before.block(key, block.start);
		for (const sentence of known ?? blockReports(draft, at, read, corpus, settings, before)) {
			const { report } = sentence;
			sentences.push(sentence);
			if (isRemembered(block)) after.putSentence(sentence);
			told.set(report.start, report);
			const weighed = conflicts
				.get(report.start)
				?.map((conflict) => weighedBySources(conflict, report, told));
			yield withConflicts(report, weighed, draft, settings);
		}
		after.putBlock(key, block, sentences);
	}
}

/** The sentences with figures in which the draft itself speaks. */
function tellingSentences(
	draft: Draft,
	blocks: readonly ReadBlock[],
	before: CheckMemo,
	after: CheckMemo,
): readonly DraftTelling[] {
	return blocks
		.filter(({ block }) => block.kind === "paragraph")
		.flatMap((read, at) => {
			const key = JSON.stringify([draft.date, partOf(draft, read.block, read.block)]);
			const found = before.tellings.get(key) ?? tellingsOf(draft, read);
			after.tellings.set(key, found);
			return found.map((telling) => ({
				telling,
				paragraph: at + 1,
				reading: () => read.whole.reading(telling.at),
			}));
		});
}

function tellingsOf(draft: Draft, { block, sentences, whole }: ReadBlock): readonly Telling[] {
	return sentences.flatMap((sentence, at) => {
		const key = JSON.stringify([draft.date, whole.english, partOf(draft, block, sentence)]);
		return tellingOf(whole.reading(at), key) ?? [];
	});
}

/** The report with what the rest of the draft says otherwise, which no block can know. */
function withConflicts(
	report: SentenceReport,
	conflicts: readonly Divergence[] | undefined,
	draft: Draft,
	settings: CheckSettings,
): SentenceReport {
	if (conflicts === undefined || report.status === "not-checkable") return report;
	return { ...report, findings: [...report.findings, ...worded(conflicts, draft, settings)] };
}

/** The sentences of a block, those that `before` knows as they were. */
function* blockReports(
	draft: Draft,
	blockAt: number,
	read: ReadBlock,
	corpus: Corpus,
	settings: CheckSettings,
	before: CheckMemo,
): Generator<KnownSentence> {
	const { block, asked } = read;
	let told: Passage | undefined;
	for (const { context: alone, query } of contextsOf(draft, blockAt, read, corpus)) {
		const context = { ...alone, told };
		const { reading, claim } = context;
		const key = sentenceKey(context, read, query);
		const answer = answersAbout(draft, read, reading);
		const remembered = isRemembered(block);
		let sentence = remembered ? before.sentence(key, claim.start, answer) : undefined;
		if (sentence === undefined) {
			asked.begin(reading.at);
			const report = checkClaim(context, block.kind, query, corpus, settings);
			const questions = remembered ? asked.questions : [];
			const answers = questions.map((question) => [question, answer(question)] as const);
			sentence = { key, answers, report };
		}
		const { closest } = sentence.report;
		if (closest !== null) told = corpus.passagesOf(closest.key).find(({ start }) => start === closest.start);
		yield sentence;
	}
}

/** The sentences of a block in their surroundings, and what is looked for in the corpus. */
function* contextsOf(
	draft: Draft,
	blockAt: number,
	read: ReadBlock,
	corpus: Corpus,
): Generator<{ readonly context: ClaimContext; readonly query: readonly QueryTerm[] }> {
	const { paragraph, headings } = surroundingsOf(draft, read.block);
	const above = sentencesIn(draft, paragraph === undefined ? [] : [paragraph]).reverse();
	const over = sentencesIn(draft, headings);
	const citations = citationsByClaim(draft, blockAt, read.sentences, (mark) => corpus.resolve(mark));
	for (const [at, cited] of citations.entries()) {
		const context = contextOf(draft, read, at, cited, corpus);
		const before = read.sentences.slice(0, at).reverse();
		yield { context, query: queryOf(context.claim.tokens, [...before, ...above], over) };
	}
}

/** How far the corpus supports each sentence of a draft that it has something near to; what the model learns from. */
export function* claimSupports(
	draft: Draft,
	corpus: Corpus,
): Generator<{ readonly claim: Sentence; readonly support: Support }> {
	for (const [at, block] of draft.blocks.entries()) {
		for (const { context, query } of contextsOf(draft, at, new ReadBlock(draft, block, corpus), corpus)) {
			const aligned = candidates(context.claim, corpus, query);
			const { comparison, found } = compared(context, corpus, aligned);
			if (comparison !== undefined)
				yield { claim: context.claim, support: supportOf(comparison, aligned, found) };
		}
	}
}

function checkClaim(
	context: ClaimContext,
	block: DraftBlock["kind"],
	query: readonly QueryTerm[],
	corpus: Corpus,
	settings: CheckSettings,
): SentenceReport {
	const { claim } = context;
	const guess = checkability(context.reading, block);
	const aligned = NEVER_TRACED.has(guess) ? [] : candidates(claim, corpus, query);
	const differing = compared(context, corpus, aligned);
	const { evidence, comparison } = differing;
	// "We propose a method" is the source's voice where the source says "we" as well.
	const kind = guess === "comment" && evidence && isTheirVoice(evidence, corpus) ? "claim" : guess;
	const near = aligned.map(({ passage }) => passage);
	const quotes = NEVER_TRACED.has(kind) ? [] : claimComparators.flatMap((compare) => compare(context, near));
	const [found, added] = withUnsourced(differing, quotes, IN_OWN_WORDS.has(block), corpus);
	const status = statusOf(context, kind, evidence, [...found, ...quotes], added.length);
	const { start, end, text } = claim;
	const nowhere = { origin: null, closest: null, others: [], independentOrigins: 0 };
	const support = comparison === undefined ? 0 : supportOf(comparison, aligned, found).score;
	const bare = { start, end, text, status, support };
	if (status === "not-checkable") return { ...bare, ...nowhere, findings: [] };
	const own = found.filter(({ type }) => isSaidIn(block, status, type));
	if (comparison === undefined || evidence === undefined) {
		const gap = quotes.length > 0 ? [] : gaps(context, status, undefined);
		const findings = worded([...quotes, ...gap], context.draft, settings);
		return { ...bare, ...nowhere, findings };
	}
	// What a copied run says is compared like all other words.
	const wordings = quotes.filter(({ type }) => type !== "quote/unmarked");
	const said = [...withoutOverlap(own, wordings), ...quotes, ...added];
	const { divergences, ...traced } = tracedSentence(comparison, evidence, said, bare, corpus);
	const shown =
		block === "heading" ? divergences.filter(({ type }) => SAID_IN_HEADINGS.has(type)) : divergences;
	return { ...bare, ...traced, findings: worded(shown, context.draft, settings) };
}

/** What the sources say otherwise, and what the sentence has and none of them. */
function withUnsourced(
	{ evidence, comparison, found }: Compared,
	quotes: readonly Divergence[],
	inOwnWords: boolean,
	corpus: Corpus,
): readonly [found: readonly Divergence[], added: readonly Divergence[]] {
	if (comparison === undefined || evidence === undefined) return [found, []];
	const unsourced = unsourcedFacets(comparison, evidence, [...found, ...quotes], inOwnWords);
	const added = onCommonGround(unsourced, comparison, corpus);
	const all = withoutStrangers(withFiguresApart([...found, ...added], comparison), comparison);
	return [all.slice(0, found.length), all.slice(found.length)];
}

function statusOf(
	{ claim, reading }: ClaimContext,
	kind: Checkability,
	evidence: Evidence | undefined,
	found: readonly Divergence[],
	unsupported: number,
): SentenceReport["status"] {
	const { closest } = evidence ?? {};
	return verdict({
		checkability: kind,
		checkworthy: isCheckworthy(reading),
		traced: closest !== undefined,
		contradicted: found.some(isSureContradiction),
		sameWords: closest !== undefined && sameWords(claim, closest.passage),
		similarity: closest?.similarity ?? 0,
		inOrder: closest?.inOrder ?? 0,
		coverage: closest?.coverage ?? 0,
		jointCoverage: evidence?.jointCoverage ?? 0,
		unsupported,
	});
}

const SURE = 0.8;

function isSureContradiction(found: Divergence): boolean {
	const { relation, confidence, source } = found;
	return isSerious(found) && relation === "incompatible" && confidence >= SURE && source !== null;
}

const VOICE_REACH = 2;

/** Whether the source speaks of "us" in the closest passage or beside it. */
function isTheirVoice({ closest: { passage } }: Evidence, corpus: Corpus): boolean {
	return [passage, ...corpus.neighbours(passage, VOICE_REACH)].some(isFirstPerson);
}

/** Blocks in which the writer speaks and leaves nothing out. */
const IN_OWN_WORDS: ReadonlySet<DraftBlock["kind"]> = new Set(["paragraph", "list-item"]);

const NEVER_TRACED: ReadonlySet<Checkability> = new Set(["question", "heading", "table", "instruction"]);

/** The same words can still mean another day, and leave out what stands beside them. */
const OF_THE_SAME_WORDS: ReadonlySet<FindingType> = new Set(["time/relative", "support/omitted"]);

/** In a block quotation somebody else speaks. */
function isSaidIn(block: DraftBlock["kind"], status: SentenceReport["status"], type: FindingType): boolean {
	if (status === "verbatim") return OF_THE_SAME_WORDS.has(type);
	return block !== "quotation" || type !== "attribution/dropped";
}

/** A heading leaves out who says so, the hedges, the day and the source. */
const SAID_IN_HEADINGS: ReadonlySet<FindingType> = new Set([
	"quantity/value",
	"quantity/scale",
	"who/name",
	"who/role",
	"act/polarity",
	"act/legal",
	"act/agency",
]);

/** Whether two sentences have the same words, typography aside; a currency or a percent sign is a word. */
function sameWords(a: Sentence, b: Sentence): boolean {
	const words = (sentence: Sentence) =>
		sentence.tokens
			.filter((token) => token.kind !== "mark" || /^[\p{Sc}%‰°]$/u.test(token.norm))
			.map((token) => token.norm)
			.join(" ");
	return words(a) === words(b);
}

function worded(
	divergences: readonly Divergence[],
	{ text, blocks }: Draft,
	settings: CheckSettings,
): readonly Finding[] {
	const masksAt = ({ start, end }: Span) =>
		blocks.find((block) => block.start <= start && end <= block.end)?.masked ?? [];
	return likewise(divergences).flatMap(({ divergence, also }) => {
		const severity =
			settings.severities[divergence.type] ?? divergence.severity ?? findingSeverities[divergence.type];
		return severity === "off"
			? []
			: [finding(divergence, { text, masked: masksAt(divergence.draft) }, severity, also)];
	});
}
