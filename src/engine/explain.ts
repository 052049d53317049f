// The one place that turns results into words: hover, diagnostic, view, terminal and report say the same.

import { withoutFootnotes } from "./citations/footnote-marks.ts";
import { findingRules } from "./data/finding-rules.ts";
import { disclosureOf } from "./disclosure.ts";
import type { Divergence } from "./divergences/divergence.ts";
import { OWN_WORDS } from "./divergences/quote-unmarked.ts";
import { type FindingType, isWithinDraft } from "./findings.ts";
import type {
	ArticleMetadata,
	Finding,
	FindingRelation,
	FindingSide,
	FindingSource,
	Severity,
	Span,
} from "./model.ts";
import type { Passage } from "./passages.ts";
import { masksIn, readable } from "./readable.ts";

/** "Title · Publisher · 8 Oct 2019"; what is unknown is left out; the path when nothing is known. */
export function sourceLine(
	source: Pick<ArticleMetadata, "title" | "publisher" | "published"> & { readonly article: string },
): string {
	const known = [
		source.title ?? source.article,
		source.publisher,
		source.published && dateWords(source.published),
	];
	return known.filter((part) => part !== null && part !== "").join(" · ");
}

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** "2019-07-18" as "18 Jul 2019", "2019-07" as "Jul 2019"; anything else as it is. */
export function dateWords(iso: string): string {
	const [, year = "", month, day] = /^(\d{4}|XXXX)(?:-(\d\d))?(?:-(\d\d))?$/.exec(iso) ?? [];
	if (year === "") return iso;
	const name = MONTHS[Number(month) - 1];
	return [day && String(Number(day)), name, year === "XXXX" ? undefined : year].filter(Boolean).join(" ");
}

/** Text of a corpus or a draft as one harmless line: control and direction marks out, white space folded. */
export function plainLine(text: string): string {
	return text
		.replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, " ")
		.replace(/\p{Cf}/gu, "")
		.trim();
}

/** The text of a draft, and what of it is markup. */
interface DraftText {
	readonly text: string;
	readonly masked?: readonly Span[];
}

/**
 * The finding that a divergence is, in words; `also` are those of other articles with
 * the same words.
 */
export function finding(
	divergence: Divergence,
	{ text, masked = [] }: DraftText,
	severity: Severity,
	also: readonly Divergence[] = [],
): Finding {
	const { type, direction, relation, confidence, draft, source } = divergence;
	const draftSide = { text: text.slice(draft.start, draft.end), ...draft };
	const sourceSide = sideOf(source);
	const more = also.flatMap((one) => sideOf(one.source) ?? []);
	const message = messageOf(
		{ type, relation },
		asRead({ ...draftSide, masked }),
		sourceSide && asRead(sourceSide),
		source === null ? "" : placeOf(type, source.passage),
		(divergence.cited ?? []).map(label),
		divergence.beside && besideOf(divergence.beside),
	);
	const article = source?.passage.article;
	return {
		type,
		severity,
		direction,
		relation,
		confidence,
		draft: { text: draftSide.text, start: draft.start, end: draft.end, value: plainLine(draft.value) },
		source: sourceSide,
		...(more.length === 0 ? {} : { also: more }),
		rule: ruleOf(type, draftSide, sourceSide, article?.published ?? null),
		message: message + likewiseIn(also),
	};
}

function sideOf(source: Divergence["source"]): FindingSource | null {
	if (source === null) return null;
	const { passage, start, end, value } = source;
	const { key, path, text, note } = passage.article;
	const own = note === undefined ? {} : { note };
	const words = { text: text.slice(start, end), start, end, value };
	return { key, article: path, ...own, ...words, ...masksIn(words, passage.masked) };
}

function asRead<Side extends FindingSide & { readonly masked?: readonly Span[] }>(side: Side): Side {
	return { ...side, text: readable(side) };
}

/** " The same in The Moscow Times, 18 Jul 2019." */
function likewiseIn(also: readonly Divergence[]): string {
	const named = also.flatMap(({ source }) => (source === null ? [] : [label(source.passage.article)]));
	return named.length === 0 ? "" : ` The same in ${withoutComma(named)}.`;
}

/** What the second passage says: "The Moscow Times, 18 Jul 2019, says “…”"; undefined where it must not be told. */
function besideOf({ passage, start, end }: NonNullable<Divergence["beside"]>): string | undefined {
	if (disclosureOf(passage.article.note) !== "all") return undefined;
	const text = passage.article.text.slice(start, end);
	return `${label(passage.article)} says ${quoted(readable({ text, start, end, masked: passage.masked }))}`;
}

/** Where the other side stands, before a verb: in an article, or in the draft itself. */
function placeOf(type: FindingType, { article, paragraph }: Passage): string {
	if (!isWithinDraft(type)) return label(article);
	return paragraph === null ? "another sentence" : `its paragraph ${paragraph}`;
}

/** "The Moscow Times, 18 Jul 2019," before a verb; the title or the path where there is no publisher. */
function label(article: ArticleMetadata & { readonly path: string }): string {
	const name = article.publisher ?? (article.title === null ? article.path : `“${article.title}”`);
	return plainLine(article.published === null ? name : `${name}, ${dateWords(article.published)},`);
}

/** How another act stands to the draft's; where a verb may only be another word, that the article does not have it. */
const OTHER_ACT: Readonly<Record<FindingRelation, string>> = {
	incompatible: ".",
	compatible: ". Both can be true.",
	undetermined: " of the same, and has the draft’s verb nowhere.",
};

const LONGEST = 160;
export const SHORT = 70;

/** The words in quotation marks, their own ones made single, without the full stop, cut between words. */
export function quoted(text: string, longest = LONGEST): string {
	const line = plainLine(withoutFootnotes(text))
		.replace(/^["“]([^"“”]*)["”]$/, "$1")
		.replace(/“/g, "‘")
		.replace(/”/g, "’")
		.replace(/"/g, "'")
		.replace(/[.,;]$/, "");
	if (line.length <= longest) return `“${line}”`;
	const cut = line.lastIndexOf(" ", longest);
	return `“${line.slice(0, cut > 0 ? cut : longest)}…”`;
}

const ISO_DATE = /^(?:\d{4}|XXXX)-/;

/** The words, with the date they mean where the words alone do not say it. */
function said(side: FindingSide, dated: boolean, longest = LONGEST): string {
	const date = dated && ISO_DATE.test(side.value) ? dateWords(side.value) : "";
	const known = /^\d/.test(date) && !plainLine(side.text).includes(date);
	// Of "he", who is meant.
	const meant = PRONOUN.test(side.text) && /^\p{Lu}/u.test(side.value) && !PRONOUN.test(side.value);
	const more = known ? date : meant ? plainLine(side.value) : "";
	return more === "" ? quoted(side.text, longest) : `${quoted(side.text, longest)} (${more})`;
}

const PRONOUN = /^(?:it|s?he|they)$/i;

function messageOf(
	{ type, relation }: Pick<Divergence, "type" | "relation">,
	draft: FindingSide,
	source: FindingSide | null,
	from: string,
	cited: readonly string[],
	beside: string | undefined,
): string {
	const ours = quoted(draft.text);
	if (source === null) {
		return type === "support/none"
			? `Nothing in the corpus carries this: ${ours}.`
			: `Not in the corpus: ${ours}.`;
	}
	const theirs = quoted(source.text);
	switch (type) {
		case "cite/missing": {
			const words = ours === theirs ? "this word for word" : theirs;
			return `No citation near ${quoted(draft.text, SHORT)}; ${from} reports ${words}.`;
		}
		case "cite/wrong":
			return `The cited article (${withoutComma(cited)}) does not have ${quoted(draft.text, SHORT)}; ${from} reports ${theirs}.`;
		case "cite/derivative":
			return `The cited article (${withoutComma(cited)}) rests on another that is in the corpus: ${from} reports ${theirs}.`;
		case "cite/single-origin":
			return `The ${cited.length} cited articles (${withoutComma(cited)}) rest on one report: ${from} has ${theirs}.`;
		case "attribution/dropped":
			return `Draft states as fact ${ours}; ${from} gives it only as what others say: ${theirs}.`;
		case "act/different":
			return `Draft says ${ours}; ${from} says ${theirs}${OTHER_ACT[relation]}`;
		case "support/conflated":
			return `No source says this with ${ours}: ${from} says ${theirs}${beside === undefined ? "" : `; ${beside}`}.`;
		case "support/partial":
			return `No source has ${ours}; ${from} says ${theirs}.`;
		case "quote/misplaced":
			return `The cited source does not have ${ours}; ${from} does${ours === theirs ? "" : `: ${theirs}`}.`;
		case "quote/unmarked":
			return source.value === OWN_WORDS
				? `Draft has ${ours} word for word from ${withoutComma([from])}, without quotation marks.`
				: `Draft has ${ours} without quotation marks; ${from} has it as a quotation.`;
		case "quote/speaker":
			return `Draft gives these words to ${ours}; ${from} gives them to ${theirs}.`;
		case "time/stale":
			return `Draft says ${ours}; ${from} is later and says ${theirs}.`;
		case "source/superseded":
			return `Draft says ${ours}; ${from} is later and says ${theirs}.`;
		case "source/conflict":
			return `Sources differ: the draft follows one with ${ours}; ${from} says ${theirs}.`;
		case "quote/spliced":
			return `The quotation ${ours} leaves out what ${from} has: ${theirs}.`;
		default: {
			const dated = type.startsWith("time/");
			return `Draft says ${said(draft, dated)}; ${from} says ${said(source, dated)}.`;
		}
	}
}

/** Labels in a bracket, without the comma that a verb would need. */
function withoutComma(labels: readonly string[]): string {
	return labels.map((one) => one.replace(/,$/, "")).join("; ");
}

/** What a finding adds where its sentence and the passage already stand side by side. */
export function briefly({ type, message }: Pick<Finding, "type" | "message">): string {
	return type === "cite/missing" ? "No citation in the sentence or near it." : message;
}

const SHORTEST = 60;

const DIFFERENCE = {
	gap: "not in the corpus: {0}",
	uncited: "no citation near it",
	elsewhere: "not in the article it cites – source: {0}",
	rewrite: "cites a rewrite of this source",
	oneReport: "its citations rest on one report",
	otherEvent: "{0} – is of another event: {1}",
	unsupported: "in no source: {0}",
	misplaced: "not in the source it cites",
	copied: "word for word from the source, without quotation marks",
	unmarked: "a quotation in the source, without its marks here",
	leftOut: "leaves out {0}",
	ownConflict: "{0} – elsewhere in the draft: {1}",
	asFact: "stated as fact – source: {0}",
	later: "{0} – a later article: {1}",
	other: "{0} – another article: {1}",
	speaker: "spoken by {0} – source: by {1}",
	words: "{0} – source: {1}",
} as const;

/** All patterns that `difference` gives, for those who translate them. */
export const differencePatterns: readonly string[] = Object.values(DIFFERENCE);

/** An English pattern, and the words that stand where it has {0} and {1}. */
type Filled = readonly [pattern: string, ...words: readonly string[]];

/**
 * What a finding says, without naming the article, where sentence and source are in view: "{0} – source: {1}", “241”,
 * “214”. Words of draft and corpus are on one line, cut after about 60 units; they are not escaped.
 */
export function difference({ type, draft, source }: Finding): Filled {
	const short = (side: FindingSide | FindingSource) => quoted(readable(side), SHORTEST);
	if (source === null) return [DIFFERENCE.gap, short(draft)];
	const both = [short(draft), short(source)] as const;
	switch (type) {
		case "cite/missing":
			return [DIFFERENCE.uncited];
		case "cite/wrong":
			return [DIFFERENCE.elsewhere, short(source)];
		case "cite/derivative":
			return [DIFFERENCE.rewrite];
		case "cite/single-origin":
			return [DIFFERENCE.oneReport];
		case "support/conflated":
			return [DIFFERENCE.otherEvent, ...both];
		case "support/partial":
			return [DIFFERENCE.unsupported, short(draft)];
		case "quote/misplaced":
			return [DIFFERENCE.misplaced];
		case "quote/unmarked":
			return [source.value === OWN_WORDS ? DIFFERENCE.copied : DIFFERENCE.unmarked];
		case "quote/spliced":
			return [DIFFERENCE.leftOut, short(source)];
		case "self/conflict":
			return [DIFFERENCE.ownConflict, ...both];
		case "attribution/dropped":
			return [DIFFERENCE.asFact, short(source)];
		case "time/stale":
		case "source/superseded":
			return [DIFFERENCE.later, ...both];
		case "source/conflict":
			return [DIFFERENCE.other, ...both];
		case "quote/speaker":
			return [DIFFERENCE.speaker, ...both];
		default: {
			const dated = type.startsWith("time/");
			return [DIFFERENCE.words, said(draft, dated, SHORTEST), said(asRead(source), dated, SHORTEST)];
		}
	}
}

/** What a code is about, in words; undefined for a code that does not exist. */
export function ruleWords(type: string): string | undefined {
	return Object.hasOwn(findingRules, type) ? findingRules[type as FindingType] : undefined;
}

function ruleOf(
	type: FindingType,
	draft: FindingSide,
	source: FindingSide | null,
	published: string | null,
): string {
	const rule = findingRules[type];
	if (source === null || draft.value === source.value) return rule;
	const dated = type.startsWith("time/") && ISO_DATE.test(source.value);
	if (dated && published !== null && source.text !== source.value) {
		return `${quoted(source.text)} in an article dated ${published} is ${plainLine(source.value)}`;
	}
	return type.startsWith("quantity/") || type.startsWith("time/")
		? `${rule}: ${plainLine(draft.value)} against ${plainLine(source.value)}`
		: rule;
}
