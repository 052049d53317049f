import { counterpart } from "../counterpart.ts";
import { antonyms, negators, refusing } from "../data/predicates.ts";
import { isReportingVerb } from "../facets/attribution.ts";
import { type ActStatus, type Predicate, predicateAt } from "../facets/predicates.ts";
import type { Token } from "../tokens.ts";
import type { Comparator, Comparison } from "./comparison.ts";
import type { Divergence } from "./divergence.ts";
import { equallyGood } from "./shared.ts";

/** The same verb on both sides, or a verb and one that denies it, among the same words. */
interface VerbPair {
	readonly draft: Predicate;
	readonly source: Predicate;
	readonly antonyms: boolean;
}

/** act/polarity and act/status over the verbs that the alignment pairs; one finding, the graver one. */
export const actDivergences: Comparator = (comparison) => {
	const pairs = verbPairs(comparison);
	const moved = pairs.find((pair) => isMoved(pair) && !saidElsewhere(comparison, pair));
	return moved === undefined ? [] : [divergence(comparison, moved, "act/status")];
};

function verbPairs({ claim, closest }: Comparison): readonly VerbPair[] {
	return closest.pairs.flatMap((pair) => {
		const [word, other] = [claim.tokens[pair.draft], closest.passage.tokens[pair.source]];
		if (word === undefined || other === undefined || !word.content) return [];
		const opposite = !pair.same && antonyms.get(word.term)?.has(other.term) === true;
		if (!pair.same && !opposite) return [];
		const draft = predicateAt(claim.tokens, pair.draft);
		const source = predicateAt(closest.passage.tokens, pair.source);
		if (draft === undefined || source === undefined) return [];
		// "Keogh said" and "he has never said sorry" are two things.
		if (isSpeechCue(claim.tokens, pair.draft) !== isSpeechCue(closest.passage.tokens, pair.source)) return [];
		if (counterpart(claim, closest, word, [other]) === undefined) return [];
		return [{ draft, source, antonyms: opposite }];
	});
}

function isSpeechCue(tokens: readonly Token[], at: number): boolean {
	return /^(?:say|said|tell|told)s?$/.test(tokens[at]?.norm ?? "") && isReportingVerb(tokens, at);
}

function isFlipped({ draft, source, antonyms: opposite }: VerbPair): boolean {
	return opposite !== ((draft.negation === undefined) !== (source.negation === undefined));
}

/**
 * "Neither would comment" against "declined to comment": a negative word that is not the pair's own may say the same,
 * and "not until" or "if" makes it another statement. Then nobody can tell from the verbs.
 */
function isDeniedOtherwise({ claim, closest }: Comparison, pair: VerbPair): boolean {
	// "Lost four of five" and "won one of five" agree.
	const paired = new Set(closest.pairs.filter((two) => two.same).map((two) => two.draft));
	const recounted = claim.tokens.some(
		(token, at) => !paired.has(at) && (token.kind === "number" || token.norm === "one"),
	);
	const verb = claim.tokens[pair.draft.verb]?.term;
	if (recounted && (verb === "win" || verb === "lose")) return true;
	const sides = [
		[claim.tokens, pair.draft],
		[closest.passage.tokens, pair.source],
	] as const;
	return sides.some(([tokens, predicate]) =>
		tokens.some((token, at) => {
			if (predicate.start <= token.start && token.end <= predicate.end) return false;
			return isNegative(tokens, at) || /^(?:until|if|unless|whether)$/.test(token.norm);
		}),
	);
}

/** Whether the word denies: "no", "not", "neither", "rather than", "failed to". */
function isNegative(tokens: readonly Token[], at: number): boolean {
	const { norm, term } = tokens[at] ?? { norm: "", term: "" };
	if (negators.has(norm) || norm.endsWith("n't") || DENYING.has(norm)) return true;
	if (/^(?:neither|none|nobody|nothing|deny|denies|denied|denying|instead)$/.test(norm)) return true;
	const next = tokens[at + 1]?.norm;
	return (norm === "rather" && next === "than") || (refusing.has(term) && next === "to");
}

const RANK: Readonly<Record<Exclude<ActStatus, "open">, number>> = {
	planned: 0,
	attempted: 1,
	begun: 1,
	done: 2,
};

function isMoved({ draft, source, antonyms: opposite }: VerbPair): boolean {
	if (opposite || draft.status === "open" || source.status === "open") return false;
	if (draft.negation !== undefined || source.negation !== undefined) return false;
	return RANK[draft.status] !== RANK[source.status];
}

/** Another carrier has the act as far as the draft does. */
function saidElsewhere(comparison: Comparison, pair: VerbPair): boolean {
	const verb = comparison.claim.tokens[pair.draft.verb];
	return equallyGood(comparison).some(({ passage }) =>
		passage.tokens.some(
			(token, at) =>
				token.term === verb?.term && predicateAt(passage.tokens, at)?.status === pair.draft.status,
		),
	);
}

function divergence(comparison: Comparison, pair: VerbPair, type: "act/polarity" | "act/status"): Divergence {
	const { draft, source } = pair;
	const { passage } = comparison.closest;
	const further =
		draft.status !== "open" && source.status !== "open" && RANK[draft.status] > RANK[source.status];
	const polarity = type === "act/polarity";
	return {
		type,
		direction: polarity ? "different" : further ? "stronger" : "weaker",
		relation: polarity ? "incompatible" : "undetermined",
		confidence: polarity ? 0.85 : further ? 0.8 : 0.6,
		draft: { start: draft.start, end: draft.end, value: shownAct(comparison.claim.tokens, draft, polarity) },
		source: {
			passage,
			start: source.start,
			end: source.end,
			value: shownAct(passage.tokens, source, polarity),
		},
	};
}

function shownAct(tokens: readonly Token[], predicate: Predicate, polarity: boolean): string {
	const verb = tokens[predicate.verb]?.norm ?? "";
	if (polarity) return predicate.negation === undefined ? verb : `not ${verb}`;
	return `${predicate.status}: ${verb}`;
}

const DENYING = new Set(["no", "without"]);

/** "no agreement" against "an agreement", "without a warrant" against "with a warrant". */
function deniedNoun({ claim, closest }: Comparison): Divergence | undefined {
	const source = closest.passage.tokens;
	// One denial, on one side; "no woman had won before" and "the first woman to win" agree.
	if (negatives(claim.tokens) + negatives(source) !== 1) return undefined;
	if ([...claim.tokens, ...source].some(({ norm }) => norm === "first" || norm === "only")) return undefined;
	for (const pair of closest.pairs) {
		const [word, other] = [claim.tokens[pair.draft], source[pair.source]];
		if (!pair.same || word === undefined || other === undefined || !word.content) continue;
		if (predicateAt(claim.tokens, pair.draft) || predicateAt(source, pair.source)) continue;
		if (isCompound(claim.tokens, pair.draft) || isCompound(source, pair.source)) continue;
		const [ours, theirs] = [denialBefore(claim.tokens, pair.draft), denialBefore(source, pair.source)];
		if ((ours === undefined) === (theirs === undefined)) continue;
		if (counterpart(claim, closest, word, [other], 0.5) === undefined) continue;
		return {
			type: "act/polarity",
			direction: "different",
			relation: "incompatible",
			confidence: 0.75,
			severity: "warning",
			draft: {
				start: (ours ?? word).start,
				end: word.end,
				value: ours === undefined ? word.norm : `no ${word.norm}`,
			},
			source: {
				passage: closest.passage,
				start: (theirs ?? other).start,
				end: other.end,
				value: theirs === undefined ? other.norm : `no ${other.norm}`,
			},
		};
	}
	return undefined;
}

/** The first part of "self-esteem" is not what is denied. */
function isCompound(tokens: readonly Token[], at: number): boolean {
	return tokens[at + 1]?.norm === "-";
}

function denialBefore(tokens: readonly Token[], at: number): Token | undefined {
	for (let index = at - 1; index >= Math.max(0, at - 2); index--) {
		const token = tokens[index];
		if (token === undefined || token.kind === "mark") return undefined;
		if (DENYING.has(token.norm)) return token;
		// "is not a right"; "not only a right" denies nothing.
		if (/(?:^not|n't)$/.test(token.norm) && tokens[index + 1]?.norm !== "only") return token;
	}
	return undefined;
}

function negatives(tokens: readonly Token[]): number {
	return tokens.filter((_, at) => isNegative(tokens, at)).length;
}
