import type { TokenPair } from "../alignment.ts";
import { antonyms, sameActs } from "../data/predicates.ts";
import { looseTimeWords } from "../data/time-words.ts";
import { isReportingVerb } from "../facets/attribution.ts";
import { type Predicate, predicatesOf } from "../facets/predicates.ts";
import type { Span } from "../model.ts";
import type { Token } from "../tokens.ts";
import type { Comparator, Comparison } from "./comparison.ts";
import { hull, sharedContent } from "./shared.ts";

/** A clause between two shared parties: who, the act, and to or with whom. */
interface ActBetween {
	readonly verb: Token;
	/** The verb and its object, without the preposition that leads to the other party. */
	readonly span: Span;
	/** Content terms of the object. */
	readonly object: ReadonlySet<string>;
}

const FARTHEST = 12;

/**
 * act/different: the same party does something else with the same other party. Both can be true; `withCitedActs` makes
 * it a warning when the draft cites articles that have the other act.
 */
export const otherActDivergences: Comparator = (comparison) => {
	const { claim, closest } = comparison;
	for (const predicate of predicatesOf(claim.tokens)) {
		const pair = differentActs(comparison, predicate);
		if (pair === undefined) continue;
		return [
			{
				type: "act/different",
				direction: "different",
				relation: "compatible",
				confidence: 0.7,
				draft: { ...pair.ours.span, value: pair.ours.verb.norm },
				source: { passage: closest.passage, ...pair.theirs.span, value: pair.theirs.verb.norm },
			},
		];
	}
	return [];
};

function differentActs(
	{ claim, closest }: Comparison,
	predicate: Predicate,
): { ours: ActBetween; theirs: ActBetween } | undefined {
	if (!isTold(claim.tokens, predicate)) return undefined;
	const pairs = sharedContent(closest, claim);
	if (pairs.some((pair) => pair.draft === predicate.verb)) return undefined;
	const subject = pairs.filter(
		({ draft }) =>
			draft < predicate.verb &&
			predicate.verb - draft <= FARTHEST &&
			!looseTimeWords.has(claim.tokens[draft]?.term ?? ""),
	);
	// The first word of a sentence is capital anyway, unless it is so inside the other sentence, or an acronym.
	const named = ({ draft, source }: TokenPair) =>
		claim.tokens[draft]?.capital === true &&
		(draft > 0 ||
			isAcronym(claim.tokens[draft]) ||
			(source > 0 && closest.passage.tokens[source]?.capital === true));
	const other = pairs.find((pair) => pair.draft > predicate.verb && named(pair));
	if (other === undefined || subject.length < 2 || !subject.some(named)) return undefined;
	const lastDraft = Math.max(...subject.map((pair) => pair.draft));
	const lastSource = Math.max(...subject.map((pair) => pair.source));
	if (!isSubjectOf(claim.tokens, lastDraft, predicate)) return undefined;
	const ours = actBetween(claim.tokens, lastDraft, other.draft);
	const theirs = actBetween(closest.passage.tokens, lastSource, other.source);
	if (ours === undefined || theirs === undefined || sameAct(ours, theirs)) return undefined;
	return { ours, theirs };
}

function isAcronym(token: Token | undefined): boolean {
	return token !== undefined && token.text.length > 1 && token.text === token.text.toUpperCase();
}

/** A past or finished act that somebody did: not denied, not merely said. */
function isTold(tokens: readonly Token[], predicate: Predicate): boolean {
	return (
		predicate.status === "done" &&
		predicate.negation === undefined &&
		!isReportingVerb(tokens, predicate.verb)
	);
}

/** Nothing of content but asides stands between the shared word and the verb. */
function isSubjectOf(tokens: readonly Token[], subject: number, predicate: Predicate): boolean {
	return withoutAsides(tokens, subject + 1, predicate.verb).every(
		(token) => !token.content || token.start >= predicate.start,
	);
}

/** The one act between two places of a sentence; undefined when there is none, or more than one. */
function actBetween(tokens: readonly Token[], from: number, to: number): ActBetween | undefined {
	if (to <= from || to - from > 2 * FARTHEST) return undefined;
	const between = withoutAsides(tokens, from + 1, to);
	const [predicate, ...more] = predicatesOf(between).filter((candidate) => isTold(between, candidate));
	const verb = predicate && between[predicate.verb];
	if (predicate === undefined || verb === undefined || more.length > 0) return undefined;
	const opening = between
		.slice(0, predicate.verb)
		.some((token) => token.content && token.start < predicate.start);
	if (opening) return undefined;
	const rest = withoutLead(between.slice(predicate.verb));
	const lastContent = rest.reduce((last, token, at) => (token.content ? at : last), 0);
	const span = hull(rest, [0, lastContent]);
	const object = new Set(
		rest.slice(1, lastContent + 1).flatMap((token) => (token.content ? [token.term] : [])),
	);
	return span && { verb, span, object };
}

/** Without the last preposition and what follows: it leads to the other party ("at Russia's watchdog"). */
function withoutLead(tokens: readonly Token[]): readonly Token[] {
	const lead = tokens.findLastIndex((token) =>
		/^(?:to|at|with|in|from|by|for|before|against|into|on)$/.test(token.norm),
	);
	return lead > 0 ? tokens.slice(0, lead) : tokens;
}

/** Tokens from `from` to `to` without parentheses, ", which …," clauses and ", the body that …," appositions. */
function withoutAsides(tokens: readonly Token[], from: number, to: number): readonly Token[] {
	const kept: Token[] = [];
	let aside: "(" | "," | undefined;
	for (let at = from; at < to; at++) {
		const token = tokens[at];
		if (token === undefined) break;
		if (aside === undefined && token.norm === "(") aside = "(";
		else if (
			aside === undefined &&
			token.norm === "," &&
			/^(?:which|who|whose|where|the|a|an|its|their)$/.test(tokens[at + 1]?.norm ?? "")
		)
			aside = ",";
		else if (aside === "(" && token.norm === ")") aside = undefined;
		else if (aside === "," && token.norm === ",") aside = undefined;
		else if (aside === undefined) kept.push(token);
	}
	return kept;
}

function sameAct(a: ActBetween, b: ActBetween): boolean {
	if (a.verb.term === b.verb.term || antonyms.get(a.verb.term)?.has(b.verb.term)) return true;
	const [one, other] = [sameActs.get(a.verb.term), sameActs.get(b.verb.term)];
	if (one !== undefined && one === other) return true;
	const sharedObject = [...a.object].some((term) => b.object.has(term));
	return sharedObject;
}
