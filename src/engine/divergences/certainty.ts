import type { Alignment } from "../alignment.ts";
import { hedgingModals, hedgingVerbs, hedgingWords } from "../data/predicates.ts";
import { isAttributed } from "../facets/attribution.ts";
import { predicateAt } from "../facets/predicates.ts";
import type { Span } from "../model.ts";
import type { Sentence } from "../sentences.ts";
import type { Token } from "../tokens.ts";
import type { Comparator } from "./comparison.ts";
import type { Divergence } from "./divergence.ts";
import { clauseAfter, clauseBefore, equallyGood, hull, sharedContent } from "./shared.ts";

/** A word of uncertainty and the content words it is about. */
interface Hedge {
	readonly at: number;
	readonly scope: readonly number[];
	/** "reportedly": hearsay, which an attribution carries just as well. */
	readonly hearsay: boolean;
}

const REACH = 4;

/** certainty/raised: the draft repeats what the source hedges and drops the hedge. */
export const certaintyDivergences: Comparator = (comparison) => {
	const { claim, closest } = comparison;
	if (hedgesOf(claim.tokens).length > 0) return [];
	const attributed = isAttributed(claim.tokens);
	// "Could you take care of it?" asks; it does not hedge.
	if (/\?["”’]?$/.test(closest.passage.text)) return [];
	return hedgesOf(closest.passage.tokens).flatMap((hedge) => {
		// Where the source has both, a name does not stand for its "reportedly".
		if (hedge.hearsay && attributed && !isAttributed(closest.passage.tokens)) return [];
		// "Those who can afford it" retells "those who could afford it".
		if (closest.passage.tokens[hedge.at]?.norm === "could" && claim.tokens.some(({ norm }) => norm === "can"))
			return [];
		const repeated = repeatedScope(hedge, claim, closest);
		if (repeated === undefined || saysItIsUnsure(claim.tokens, repeated)) return [];
		const plainElsewhere = equallyGood(comparison).some((carrier) => statesPlainly(carrier, hedge, closest));
		return plainElsewhere ? [] : (divergence(hedge, repeated, claim, closest) ?? []);
	});
};

function hedgesOf(tokens: readonly Token[]): readonly Hedge[] {
	return tokens.flatMap((_, at) => hedgeAt(tokens, at) ?? []);
}

function hedgeAt(tokens: readonly Token[], at: number): Hedge | undefined {
	const token = tokens[at];
	const next = tokens[at + 1];
	if (token === undefined) return undefined;
	if (hedgingModals.has(token.norm)) {
		if (isMonth(tokens, at) || /^(?:not|n't)$/.test(next?.norm ?? "") || isPurpose(tokens, at))
			return undefined;
		return scoped(tokens, at, false);
	}
	if (hedgingWords.has(token.norm))
		return scoped(tokens, at, /^(?:report|alleg|purport|suppos|rumou?r)/.test(token.norm));
	const passive = next?.norm === "to" && hedgingVerbs.has(token.term) && token.norm !== "report";
	return passive ? scoped(tokens, at, /^(?:sai|say|report|rumor)/.test(token.term)) : undefined;
}

/** "so that her child could be born there". */
function isPurpose(tokens: readonly Token[], at: number): boolean {
	return tokens.slice(Math.max(0, at - 5), at).some((token) => token.norm === "so");
}

function isMonth(tokens: readonly Token[], at: number): boolean {
	return tokens[at]?.capital === true && (at > 0 || tokens[at + 1]?.kind === "number");
}

/** What follows the hedge in its clause, or, at the clause's end, what precedes it. */
function scoped(tokens: readonly Token[], at: number, hearsay: boolean): Hedge | undefined {
	const after = clauseAfter(tokens, at, REACH);
	const scope = after.length > 0 ? after : clauseBefore(tokens, at, REACH);
	return scope.length === 0 ? undefined : { at, scope, hearsay };
}

/** "It is unclear whether …": the clause of the word says in other words that it is not sure. */
function saysItIsUnsure(tokens: readonly Token[], at: number): boolean {
	const isComma = (token: Token) => token.norm === ",";
	const start = tokens.slice(0, at).findLastIndex(isComma) + 1;
	const length = tokens.slice(at).findIndex(isComma);
	return tokens
		.slice(start, length < 0 ? tokens.length : at + length)
		.some((token) => UNSURE.test(token.norm));
}

const UNSURE = /^(?:unclear|uncertain|unconfirmed|uncorroborated|whether|if|risk|risks|chance|possibility)$/;

/** The draft's word for the hedged one (else the first repeated one), when the first of them and most of the rest are repeated. */
function repeatedScope(hedge: Hedge, claim: Sentence, alignment: Alignment): number | undefined {
	const repeated = sharedContent(alignment, claim).filter((pair) => hedge.scope.includes(pair.source));
	const first = repeated.find((pair) => pair.source === hedge.scope[0]);
	const enough =
		repeated.length >= Math.min(2, hedge.scope.length) && repeated.length >= hedge.scope.length * 0.6;
	return enough && (first !== undefined || repeated.length >= 3) ? (first ?? repeated[0])?.draft : undefined;
}

/** Another carrier says the hedged words without a hedge. */
function statesPlainly(carrier: Alignment, hedge: Hedge, closest: Alignment): boolean {
	const terms = hedge.scope.map((index) => closest.passage.tokens[index]?.term);
	const tokens = carrier.passage.tokens;
	const has = terms.filter((term) => tokens.some((token) => token.term === term)).length;
	return has >= terms.length * 0.75 && hedgesOf(tokens).length === 0 && !isAttributed(tokens);
}

function divergence(hedge: Hedge, word: number, claim: Sentence, closest: Alignment): Divergence | undefined {
	const predicate = predicateAt(claim.tokens, word);
	// "links to important people": a bare "to" is no part of a verb.
	const isVerb =
		predicate !== undefined && claim.tokens.find(({ start }) => start === predicate.start)?.norm !== "to";
	const draft: Span | undefined = isVerb ? predicate : claim.tokens[word];
	const source = hull(closest.passage.tokens, [hedge.at, hedge.scope[0] ?? hedge.at]);
	if (draft === undefined || source === undefined) return undefined;
	return {
		type: "certainty/raised",
		direction: "stronger",
		relation: "undetermined",
		confidence: 0.8,
		draft: { start: draft.start, end: draft.end, value: "certain" },
		source: { passage: closest.passage, ...source, value: closest.passage.tokens[hedge.at]?.norm ?? "" },
	};
}
