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

/** Two words of content with the denial that stands before the second, and how the two are found again. */
interface Denied {
	readonly cue: Token;
	readonly word: Token;
	readonly beside: Token;
	readonly find: typeof joined;
}

/** act/polarity: what the closest passage denies in words that the claim has without the denial. */
export const droppedDenials: Comparator = (comparison) => {
	const { claim, closest } = comparison;
	const { passage } = closest;
	const denied = [...(mayDeny(claim) ? [] : deniedIn(passage)), ...almostIn(passage)];
	if (denied.length === 0 || closest.coverage < LEAST_COVERED) return [];
	if (claim.tokens.some(({ norm }) => SHORT_OF.test(norm))) return [];
	const article = articlePassages(comparison);
	return denied.flatMap(({ cue, word, beside, find }) => {
		const own = find(claim.tokens, word, beside);
		const plain = article.some(
			(one) => (one !== passage || find === joined) && find(one.tokens, word, beside) !== undefined,
		);
		if (own === undefined || plain) return [];
		const span = {
			start: Math.min(word.start, beside.start, cue.start),
			end: Math.max(word.end, beside.end),
		};
		return [
			{
				type: "act/polarity",
				direction: "different",
				relation: "incompatible",
				confidence: 0.8,
				draft: { start: own.start, end: own.end, value: own.norm },
				source: { ...span, value: `${cue.norm} ${word.norm}`, passage },
			} as const,
		];
	});
};

const SHORT_OF = /^(?:not|never|no|almost|nearly|narrowly|close|brink|verge|avoid(?:s|ed|ing)?)$|n't$/;

/** "The public not travel", "a non refundable deposit", "non-admitted emergency patients". */
function deniedIn({ tokens }: Passage): readonly Denied[] {
	return tokens.flatMap((cue, at): readonly Denied[] => {
		if (cue.norm === "not") return pairOf(cue, tokens[at + 1], tokens[at - 1], joined);
		if (cue.norm !== "non") return [];
		const next = tokens[at + 1]?.norm === "-" ? at + 2 : at + 1;
		return [tokens[next + 1], tokens[next + 2]].flatMap((beside) =>
			pairOf(cue, tokens[next], beside, joined),
		);
	});
}

const REACH = 3;

/** "Almost had to cancel its trip", told as "had to cancel its trip". */
function almostIn({ tokens }: Passage): readonly Denied[] {
	return tokens.flatMap((cue, at): readonly Denied[] => {
		if (!/^(?:almost|nearly)$/.test(cue.norm) || !/^ha(?:d|s|ve)$/.test(tokens[at + 1]?.norm ?? ""))
			return [];
		if (tokens[at + 2]?.norm !== "to") return [];
		const behind = tokens.slice(at + 4, at + 4 + REACH);
		const beside = behind.find(({ content }) => content);
		return pairOf(cue, tokens[at + 3], beside, together);
	});
}

function pairOf(
	cue: Token,
	word: Token | undefined,
	beside: Token | undefined,
	find: typeof joined,
): readonly Denied[] {
	const isPlain = (token: Token | undefined): token is Token => token?.kind === "word" && token.content;
	return isPlain(word) && isPlain(beside) ? [{ cue, word, beside, find }] : [];
}

/** The first of two words where they stand side by side, in their order. */
function joined(tokens: readonly Token[], word: Token, beside: Token): Token | undefined {
	const [first, second] = word.start < beside.start ? [word, beside] : [beside, word];
	const at = tokens.findIndex(
		({ term }, place) => term === first.term && tokens[place + 1]?.term === second.term,
	);
	return at < 0 || tokens[at - 1]?.norm === "-" || tokens[at - 1]?.norm === "non" ? undefined : tokens[at];
}

/** The first of two words where both stand. */
function together(tokens: readonly Token[], word: Token, beside: Token): Token | undefined {
	const has = (wanted: Token) => tokens.find(({ term }) => term === wanted.term);
	return has(beside) && has(word);
}
