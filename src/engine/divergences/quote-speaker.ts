import { aliasesOf, noAliases } from "../aliases.ts";
import { type Name, namesOf } from "../facets/names.ts";
import { speakerOf } from "../facets/speaker.ts";
import type { Span } from "../model.ts";
import type { Passage } from "../passages.ts";
import { sameName } from "../same-name.ts";
import type { Sentence } from "../sentences.ts";
import { editDistance, sameSpelling } from "../spelling.ts";
import type { Token } from "../tokens.ts";
import type { ClaimContext } from "./comparison.ts";
import type { Divergence } from "./divergence.ts";
import type { QuoteMatch } from "./quote-match.ts";
import { paragraphs } from "./quote-sources.ts";
import type { QuoteUnit } from "./quote-units.ts";

/** So far an article is read for what else it calls its speakers. */
const WHOLE_ARTICLE = 400;

/**
 * The verbatim quotation given to somebody else: the draft names its speaker, every source that names one names
 * another, and the two cannot be meant for the same. At most one divergence.
 */
export function misattributedQuote(
	context: ClaimContext,
	unit: QuoteUnit,
	verbatim: readonly QuoteMatch[],
): readonly Divergence[] {
	const drafted = speakerOf(context.draft.text, unit.paragraph, unit.quotation);
	if (drafted === undefined) return [];
	let found: Divergence | undefined;
	for (const match of verbatim) {
		const named = sourceSpeaker(match);
		if (named === undefined) continue;
		const article = articleOf(context, named.passage);
		if (!areTwo(drafted, named.name, context, article)) return [];
		found ??= {
			type: "quote/speaker",
			direction: "different",
			relation: "incompatible",
			confidence: drafted.kind === named.name.kind ? 0.9 : 0.75,
			draft: side(drafted),
			source: { ...side(named.name), passage: named.passage },
		};
	}
	return found === undefined ? [] : [found];
}

function side(name: Name): Span & { readonly value: string } {
	return { start: name.start, end: name.end, value: name.words.join(" ") };
}

function sourceSpeaker(match: QuoteMatch): { readonly name: Name; readonly passage: Passage } | undefined {
	const { stretch, fit } = match;
	const words = fit.steps.flatMap((step) => stretch.words[step.source ?? -1] ?? []);
	const first = words[0];
	const last = words.at(-1);
	const text = stretch.passages[0]?.article.text;
	if (first === undefined || last === undefined || text === undefined) return undefined;
	const quoted = stretch.quotations[first.quotation] ?? { start: first.start, end: last.end };
	const paragraph = paragraphs(stretch.passages).find((tokens) => has(tokens, first.token));
	const name = paragraph && speakerOf(text, paragraph, quoted);
	const passage = name && stretch.passages.find((one) => one.start <= name.start && name.end <= one.end);
	return name === undefined || passage === undefined ? undefined : { name, passage };
}

function has(tokens: readonly Token[], token: Token): boolean {
	return tokens.some((other) => other.start === token.start);
}

function articleOf(context: ClaimContext, passage: Passage): readonly Passage[] {
	return [passage, ...context.neighbours(passage, WHOLE_ARTICLE)];
}

/** Whether the two names surely mean two speakers; false when unsure. */
function areTwo(drafted: Name, named: Name, context: ClaimContext, article: readonly Passage[]): boolean {
	if (sameName(drafted, named, noAliases) || sharesSurname(drafted, named)) return false;
	if (sameName(drafted, named, aliasesOf(article))) return false;
	const own = kindOf(drafted, [context.claim, ...context.before, ...article]);
	const other = kindOf(named, article);
	if (own === "unknown") return other === "person" && !article.some((passage) => mentions(passage, drafted));
	return own === other;
}

/** Another given name or a slip of the pen is for the comparison of names to tell. */
function sharesSurname(a: Name, b: Name): boolean {
	const [left = "", right = ""] = [a.words.at(-1), b.words.at(-1)];
	return sameSpelling(left, right) || editDistance(left, right) <= 2;
}

type SpeakerKind = "person" | "organisation" | "country" | "unknown";

/** A bare surname is a person when a fuller name elsewhere is. */
function kindOf(name: Name, sentences: readonly Sentence[]): SpeakerKind {
	if (name.kind === "person" || name.kind === "organisation" || name.kind === "country") return name.kind;
	if (name.words.length > 1) return name.kind === "other" ? "person" : "unknown";
	const fuller = sentences.some((sentence) =>
		fullNames(sentence).some((full) => full.words.at(-1) === name.words[0]),
	);
	return fuller ? "person" : "unknown";
}

function fullNames(sentence: Sentence): readonly Name[] {
	return namesOf(sentence).filter(
		(name) => name.kind === "person" || (name.kind === "other" && name.words.length > 1),
	);
}

function mentions(passage: Passage, name: Name): boolean {
	return namesOf(passage).some((other) => name.words.some((word) => other.words.includes(word)));
}
