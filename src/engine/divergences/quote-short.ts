import { counterpart } from "../counterpart.ts";
import type { Span } from "../model.ts";
import { stem } from "../stem.ts";
import type { Token } from "../tokens.ts";
import type { Comparator } from "./comparison.ts";
import { claimQuotations } from "./quote-units.ts";

/** Longer quotations are looked up in the whole corpus; shorter ones are single words in scare quotes. */
const SHORT = { least: 1, most: 3 };
const SAME_PLACE = 0.75;

/**
 * quote/altered for up to three quoted words: only against a quotation of the closest passage that stands in the same
 * place and shares a word with it, or is one word, too. Whether such a phrase is in the corpus at all says nothing.
 */
export const shortQuoteDivergences: Comparator = (comparison) => {
	const { claim, closest, carriers, readingOf } = comparison;
	const { passage } = closest;
	const given = readingOf(passage).quotations.map(({ inner }) => inner);
	if (given.length === 0) return [];
	return claimQuotations(comparison).quotations.flatMap(({ inner, closed }) => {
		const ours = wordsIn(claim.tokens, inner);
		if (!closed || ours.length < SHORT.least || ours.length > SHORT.most) return [];
		if ([closest, ...carriers].some((carrier) => hasRun(carrier.passage.tokens, ours))) return [];
		const isOther = ours.length === 1 && !isInArticle(ours[0], passage.article.text);
		const alike = given.filter((span) => {
			const theirs = wordsIn(passage.tokens, span);
			return isAlike(ours, theirs) || (isOther && theirs.length === 1 && theirs[0]?.content);
		});
		const [only, ...more] = alike.filter((span) => isButOne(ours, wordsIn(passage.tokens, span)));
		const placed = counterpart(claim, closest, inner, alike, SAME_PLACE)?.facet;
		const found = placed ?? (more.length === 0 && !hasWords(passage.article.text, ours) ? only : undefined);
		if (found === undefined) return [];
		const theirs = wordsIn(passage.tokens, found);
		// The claim has the source's term as well.
		if (found === only && hasRun(claim.tokens, theirs)) return [];
		const changed = differing(ours, theirs);
		const original = differing(theirs, ours);
		return [
			{
				type: "quote/altered",
				direction: "different",
				relation: "incompatible",
				confidence: 0.75,
				draft: { ...changed, value: textOf(ours) },
				source: { passage, ...original, value: textOf(theirs) },
			},
		];
	});
};

/** The words of a span, marks left out. */
export function wordsIn(tokens: readonly Token[], span: Span): readonly Token[] {
	return tokens.filter(
		(token) => token.kind !== "mark" && token.start >= span.start && token.end <= span.end,
	);
}

function textOf(words: readonly Token[]): string {
	return words.map((word) => word.norm).join(" ");
}

/** One word is another, the rest is the same: "special relationship" and "special partnership". */
function isAlike(ours: readonly Token[], theirs: readonly Token[]): boolean {
	const shared = ours.filter((word) =>
		theirs.some((other) => other.term === word.term && word.content),
	).length;
	return shared > 0 && Math.abs(ours.length - theirs.length) <= 1 && theirs.length <= SHORT.most + 1;
}

/** "False news" for "fake news": wherever such a term stands, its noun tells what it is of. */
function isButOne(ours: readonly Token[], theirs: readonly Token[]): boolean {
	if (ours.length !== theirs.length || ours.at(-1)?.term !== theirs.at(-1)?.term) return false;
	const changed = ours.filter(({ term }, at) => theirs[at]?.term !== term);
	return changed.length === 1 && changed[0]?.content === true;
}

/** Whether the article has the words anywhere, quoted or not. */
function hasWords(text: string, words: readonly Token[]): boolean {
	return text.toLowerCase().includes(textOf(words));
}

/** Whether the article has a single quoted word anywhere, in whatever form. */
function isInArticle(word: Token | undefined, text: string): boolean {
	return word === undefined || !word.content || text.toLowerCase().includes(stem(word.norm));
}

function hasRun(tokens: readonly Token[], words: readonly Token[]): boolean {
	const all = tokens.filter((token) => token.kind !== "mark");
	return all.some((_, at) => words.every((word, offset) => all[at + offset]?.term === word.term));
}

/** The span of the words that the other side does not have; of all of them when it has every one. */
function differing(words: readonly Token[], other: readonly Token[]): Span {
	const odd = words.filter((word) => !other.some(({ term }) => term === word.term));
	const shown = odd.length > 0 ? odd : words;
	return { start: shown[0]?.start ?? 0, end: shown[shown.length - 1]?.end ?? 0 };
}
