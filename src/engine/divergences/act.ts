import { counterpart } from "../counterpart.ts";
import { isReportingVerb } from "../facets/attribution.ts";
import { type ActStatus, type Predicate, predicateAt } from "../facets/predicates.ts";
import type { Token } from "../tokens.ts";
import type { Comparator, Comparison } from "./comparison.ts";
import type { Divergence } from "./divergence.ts";
import { equallyGood } from "./shared.ts";

/** The same verb on both sides, among the same words. */
interface VerbPair {
	readonly draft: Predicate;
	readonly source: Predicate;
}

/** act/status over the verbs that the alignment pairs. */
export const actDivergences: Comparator = (comparison) => {
	const pairs = verbPairs(comparison);
	const moved = pairs.find((pair) => isMoved(pair) && !saidElsewhere(comparison, pair));
	return moved === undefined ? [] : [divergence(comparison, moved)];
};

function verbPairs({ claim, closest }: Comparison): readonly VerbPair[] {
	return closest.pairs.flatMap((pair) => {
		const [word, other] = [claim.tokens[pair.draft], closest.passage.tokens[pair.source]];
		if (word === undefined || other === undefined || !word.content || !pair.same) return [];
		const draft = predicateAt(claim.tokens, pair.draft);
		const source = predicateAt(closest.passage.tokens, pair.source);
		if (draft === undefined || source === undefined) return [];
		// "Keogh said" and "he has never said sorry" are two things.
		if (isSpeechCue(claim.tokens, pair.draft) !== isSpeechCue(closest.passage.tokens, pair.source)) return [];
		if (counterpart(claim, closest, word, [other]) === undefined) return [];
		return [{ draft, source }];
	});
}

function isSpeechCue(tokens: readonly Token[], at: number): boolean {
	return /^(?:say|said|tell|told)s?$/.test(tokens[at]?.norm ?? "") && isReportingVerb(tokens, at);
}

const RANK: Readonly<Record<Exclude<ActStatus, "open">, number>> = {
	planned: 0,
	attempted: 1,
	begun: 1,
	done: 2,
};

function isMoved({ draft, source }: VerbPair): boolean {
	if (draft.status === "open" || source.status === "open") return false;
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

function divergence({ claim, closest }: Comparison, { draft, source }: VerbPair): Divergence {
	const { passage } = closest;
	const further =
		draft.status !== "open" && source.status !== "open" && RANK[draft.status] > RANK[source.status];
	return {
		type: "act/status",
		direction: further ? "stronger" : "weaker",
		relation: "undetermined",
		confidence: further ? 0.8 : 0.6,
		draft: { start: draft.start, end: draft.end, value: shownAct(claim.tokens, draft) },
		source: { passage, start: source.start, end: source.end, value: shownAct(passage.tokens, source) },
	};
}

function shownAct(tokens: readonly Token[], { verb, status }: Predicate): string {
	return `${status}: ${tokens[verb]?.norm ?? ""}`;
}
