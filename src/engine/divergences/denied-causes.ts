// The cause that a source denies for another: "fell because of the strike" for "fell not because of the strike but because
// of the heat". Gates: the passage has "not … because … but because"; the claim gives one cause, whose words stand in the
// denied one and not in the other; the claim itself denies nothing.
import { negators } from "../data/event-words.ts";
import type { Passage } from "../passages.ts";
import type { Token } from "../tokens.ts";
import type { Comparator } from "./comparison.ts";
import { type Divergence, sideIn } from "./divergence.ts";

/** Where two causes stand, by the places of tokens. */
interface Denied {
	readonly from: number;
	readonly to: number;
	/** Terms of the denied cause, and of the one that is given for it. */
	readonly denied: ReadonlySet<string>;
	readonly given: ReadonlySet<string>;
}

const COVERED = 0.5;
const SAME = 0.6;

/** logic/cause: the claim gives the cause that the closest passage denies. */
export const deniedCauses: Comparator = ({ claim, closest, draft }) => {
	const { passage } = closest;
	if (closest.coverage < COVERED || !/\bbecause\b/i.test(passage.text)) return [];
	const found = deniedIn(passage.tokens);
	const ours = causeIn(claim.tokens);
	if (found === undefined || ours === undefined) return [];
	const terms = clauseFrom(claim.tokens, ours).flatMap(termOf);
	const shared = terms.filter((term) => found.denied.has(term));
	if (shared.length === 0 || shared.length < SAME * terms.length) return [];
	if (terms.some((term) => found.given.has(term) && !found.denied.has(term))) return [];
	return [divergence(claim.tokens, ours, draft.text, found, passage)];
};

/** The place of the only word of cause of a sentence without a word of denial or a contrast. */
function causeIn(tokens: readonly Token[]): number | undefined {
	if (
		tokens.some(({ norm }) => negators.has(norm) || /n['’]t$|^(?:but|rather|deni\w+|reject\w*)$/.test(norm))
	)
		return undefined;
	const [first, ...more] = tokens.flatMap(({ norm }, at) => (norm === "because" ? [at] : []));
	return more.length > 0 ? undefined : first;
}

/** "Not … because A, but because B". */
function deniedIn(tokens: readonly Token[]): Denied | undefined {
	const but = tokens.findIndex(({ norm }, at) => norm === "but" && tokens[at + 1]?.norm === "because");
	const from = tokens.slice(0, Math.max(0, but)).findLastIndex(({ norm }) => norm === "because");
	const not = tokens.slice(0, Math.max(0, from)).some(({ norm }) => /^not$|n['’]t$/.test(norm));
	if (but < 0 || from < 0 || !not) return undefined;
	const to = tokens[but - 1]?.kind === "mark" ? but - 1 : but;
	return {
		from,
		to,
		denied: new Set(tokens.slice(from, to).flatMap(termOf)),
		given: new Set(clauseFrom(tokens, but).flatMap(termOf)),
	};
}

/** The tokens from a place to the next mark. */
function clauseFrom(tokens: readonly Token[], from: number): readonly Token[] {
	const end = tokens.findIndex(({ kind }, at) => at > from && kind === "mark");
	return tokens.slice(from, end < 0 ? tokens.length : end);
}

function termOf({ content, term }: Token): readonly string[] {
	return content && term !== "because" ? [term] : [];
}

function divergence(
	ours: readonly Token[],
	at: number,
	text: string,
	{ from, to }: Denied,
	passage: Passage,
): Divergence {
	const end = clauseFrom(ours, at).at(-1)?.end ?? 0;
	const start = ours[at]?.start ?? 0;
	const theirs = { start: passage.tokens[from]?.start ?? 0, end: passage.tokens[to - 1]?.end ?? 0 };
	return {
		type: "logic/cause",
		direction: "different",
		relation: "incompatible",
		confidence: 0.8,
		draft: sideIn(text, { start, end }),
		source: { ...theirs, value: `not ${passage.article.text.slice(theirs.start, theirs.end)}`, passage },
	};
}
