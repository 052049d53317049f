import type { Corpus } from "../corpus.ts";
import type { Comparison } from "./comparison.ts";
import type { Divergence } from "./divergence.ts";

/**
 * act/different as a warning where every article that the draft cites has the other act: then none of them has the
 * asserted one. A copy of an article has its acts.
 */
export function withCitedActs(
	divergences: readonly Divergence[],
	{ cited }: Comparison,
	corpus: Corpus,
): readonly Divergence[] {
	const originOf = ({ source }: Divergence) =>
		source === null ? undefined : corpus.originOf(source.passage.article.key);
	const acts = divergences.filter(isOtherAct);
	const other = new Set(acts.map(originOf));
	const lacking = new Set(cited.map((key) => corpus.originOf(key)));
	if (lacking.size === 0 || [...lacking].some((key) => !other.has(key))) return divergences;
	return divergences.map((divergence) => {
		const origin = originOf(divergence);
		const warns = isOtherAct(divergence) && origin !== undefined && lacking.has(origin);
		return warns ? { ...divergence, severity: "warning" as const } : divergence;
	});
}

/** Not only another word for it, perhaps. */
function isOtherAct({ type, relation }: Divergence): boolean {
	return type === "act/different" && relation !== "undetermined";
}
