// A "not" or "non-" that the claim leaves out among the same words, where the trees see no denial: "a non refundable
// deposit" told as "a refundable deposit", "asked that the public not travel" as "asked the public to travel".
// Gates: the claim has most of the passage's part and denies nothing; the words around are the same and as near; the
// article never has them without the denial.
import type { Passage } from "../passages.ts";
import type { Token } from "../tokens.ts";
import type { Comparator } from "./comparison.ts";
import { mayDeny } from "./flip-signs.ts";
import { articlePassages } from "./passages-of-event.ts";

const LEAST_COVERED = 0.5;

/** Two words of content with the denial that stands before the second. */
interface Denied {
	readonly cue: Token;
	readonly word: Token;
	readonly beside: Token;
}

/** act/polarity: what the closest passage denies in words that the claim has without the denial. */
export const droppedDenials: Comparator = (comparison) => {
	const { claim, closest } = comparison;
	const denied = deniedIn(closest.passage);
	if (denied.length === 0 || mayDeny(claim) || closest.coverage < LEAST_COVERED) return [];
	for (const { cue, word, beside } of denied) {
		const first = Math.min(word.start, beside.start);
		const own = joined(claim.tokens, word, beside);
		if (own === undefined) continue;
		const plain = articlePassages(comparison).some(
			({ tokens }) => joined(tokens, word, beside) !== undefined,
		);
		if (plain) continue;
		const { passage } = closest;
		return [
			{
				type: "act/polarity",
				direction: "different",
				relation: "incompatible",
				confidence: 0.8,
				draft: { start: own.start, end: own.end, value: own.norm },
				source: {
					start: Math.min(first, cue.start),
					end: Math.max(word.end, beside.end),
					value: `${cue.norm} ${word.norm}`,
					passage,
				},
			},
		];
	}
	return [];
};

/** "The public not travel", "a non refundable deposit", "non-admitted emergency patients". */
function deniedIn({ tokens }: Passage): readonly Denied[] {
	return tokens.flatMap((cue, at): readonly Denied[] => {
		if (cue.norm === "not") return pairOf(cue, tokens[at + 1], tokens[at - 1]);
		if (cue.norm !== "non") return [];
		const next = tokens[at + 1]?.norm === "-" ? at + 2 : at + 1;
		return [tokens[next + 1], tokens[next + 2]].flatMap((beside) => pairOf(cue, tokens[next], beside));
	});
}

function pairOf(cue: Token, word: Token | undefined, beside: Token | undefined): readonly Denied[] {
	const isPlain = (token: Token | undefined): token is Token => token?.kind === "word" && token.content;
	return isPlain(word) && isPlain(beside) ? [{ cue, word, beside }] : [];
}

/** The first of two words where they stand side by side, in their order. */
function joined(tokens: readonly Token[], word: Token, beside: Token): Token | undefined {
	const [first, second] = word.start < beside.start ? [word, beside] : [beside, word];
	const at = tokens.findIndex(
		({ term }, place) => term === first.term && tokens[place + 1]?.term === second.term,
	);
	return at < 0 || tokens[at - 1]?.norm === "-" || tokens[at - 1]?.norm === "non" ? undefined : tokens[at];
}
