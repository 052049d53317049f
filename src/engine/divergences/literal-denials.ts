// A word of denial put into the source's own words, or left out of them: nothing else differs, so that no tree is asked.
// Gates: without that one word the claim is a run of the passage's words, or the other way round; the word denies more
// than "only" or "all"; no other passage has the claim's words as they are.
import type { Passage } from "../passages.ts";
import { wordsOf } from "../sentences.ts";
import { hull } from "../spans.ts";
import type { Token } from "../tokens.ts";
import type { Comparator } from "./comparison.ts";
import { type Divergence, placeIn, sideIn } from "./divergence.ts";
import { passagesAround } from "./passages-around.ts";

const DENIES = /^(?:not|n['’]t|never)$/;
/** "Not only", "not all", "not until": it denies a part. */
const PART =
	/^(?:only|just|merely|simply|all|every|everyone|always|necessarily|until|before|more|less|least|even|yet|so|a|one)$/;
/** "Whether or not", "if not". */
const LOOSE = /^(?:or|if|why|certainly|perhaps|probably)$/;
/** Fewer words in a row are no sentence. */
const LEAST = 5;

/** act/polarity: the source's words with a denial that it has not, or without its denial. */
export const literalDenials: Comparator = (comparison) => {
	const { claim, closest, draft } = comparison;
	const { passage } = closest;
	const [ours, theirs] = [wordsOf(claim), wordsOf(passage)];
	if (ours.length < LEAST || ours.filter(denies).length === theirs.filter(denies).length) return [];
	const added = differing(ours, theirs);
	const found = added ?? differing(theirs, ours, true);
	if (found === undefined) return [];
	const isToldSo = (other: Passage) => runOf(wordsOf(other), ours) !== undefined;
	if (passagesAround(comparison).some(isToldSo)) return [];
	const [denied, plain] = found;
	const [own, other] = added === undefined ? [plain, denied] : [denied, plain];
	return [
		{
			type: "act/polarity",
			direction: "different",
			relation: "incompatible",
			confidence: 0.95,
			draft: sideIn(draft.text, hull(...own)),
			source: placeIn(passage, hull(...other)),
		} satisfies Divergence,
	];
};

function denies({ norm }: Token): boolean {
	return DENIES.test(norm);
}

/**
 * The word of denial with the next one of content, and that one on the other side, where without the word one side runs in
 * the other; `whole`: the other side is the one that runs in this.
 */
function differing(
	denying: readonly Token[],
	others: readonly Token[],
	whole = false,
): readonly [readonly Token[], readonly Token[]] | undefined {
	for (const [at, word] of denying.entries()) {
		const next = denying[at + 1];
		if (
			!denies(word) ||
			next === undefined ||
			PART.test(next.norm) ||
			LOOSE.test(denying[at - 1]?.norm ?? "")
		)
			continue;
		const rest = denying.filter((_, place) => place !== at);
		const [long, short] = whole ? [rest, others] : [others, rest];
		const from = runOf(long, short);
		if (from === undefined) continue;
		const there = whole ? at - from : from + at;
		// Words that the shorter side leaves out at its ends are not denied there.
		if (whole && (there < 1 || there >= short.length)) continue;
		const reach = reachOf(denying, at + 1);
		return [denying.slice(at, at + 1 + reach), others.slice(there, there + reach)];
	}
	return undefined;
}

/** How many words it is to the next one of content, that one with them. */
function reachOf(words: readonly Token[], from: number): number {
	const content = words.slice(from, from + FARTHEST).findIndex((word) => word.content);
	return content < 0 ? 1 : content + 1;
}

const FARTHEST = 4;

/** Where the words of one run in those of the other. */
function runOf(long: readonly Token[], short: readonly Token[]): number | undefined {
	const at = long.findIndex((_, from) => short.every(({ norm }, i) => long[from + i]?.norm === norm));
	return at < 0 ? undefined : at;
}
