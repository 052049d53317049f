// "Unless the tests are negative" where the source has "if the tests are negative". Gates: all else is nearly the same; one
// side has "if", the other "unless"; neither has a word of denial, with which both say the same.
import type { Token } from "../tokens.ts";
import type { Comparator, Comparison } from "./comparison.ts";
import { DENIES } from "./directions.ts";

const COVERED = 0.8;
/** "Even if", "as if", "only if", "what if". */
const OTHER_IF = /^(?:even|as|only|what|and|or)$/;
const DENIED = /^(?:un\p{Ll}{3,}|fail\p{Ll}*|refus\p{Ll}*|nobody|nothing|none|fewer|less|under|below)$/u;

/** logic/condition: what holds unless something is so, for what holds if it is. */
export const turnedConditions: Comparator = (comparison) => {
	const { claim, closest, pairingWith } = comparison;
	const { passage, coverage } = closest;
	if (coverage < COVERED || !haveTurnedConditions(comparison)) return [];
	const [ours, theirs] = [conditionIn(claim.tokens), conditionIn(passage.tokens)];
	if (ours === undefined || theirs === undefined) return [];
	const isDenied = ({ norm }: Token) => norm !== "unless" && (DENIES.test(norm) || DENIED.test(norm));
	if ([...claim.tokens, ...passage.tokens].some(isDenied)) return [];
	// "Valid if signed" and "invalid unless signed" agree.
	if (pairingWith(passage).pairs.some(({ kind }) => kind === "antonym")) return [];
	return [
		{
			type: "logic/condition",
			direction: "different",
			relation: "incompatible",
			confidence: 0.8,
			draft: { start: ours.start, end: ours.end, value: ours.norm },
			source: { start: theirs.start, end: theirs.end, value: theirs.norm, passage },
		},
	];
};

/** Whether one side says "if" and the other "unless": what the one denies, the other can say. */
export function haveTurnedConditions({ claim, closest }: Comparison): boolean {
	const [ours, theirs] = [conditionIn(claim.tokens), conditionIn(closest.passage.tokens)];
	return ours !== undefined && theirs !== undefined && ours.norm !== theirs.norm;
}

/** The only "if" or "unless" of a sentence. */
function conditionIn(tokens: readonly Token[]): Token | undefined {
	const found = tokens.filter(
		({ norm }, at) => norm === "unless" || (norm === "if" && !OTHER_IF.test(tokens[at - 1]?.norm ?? "")),
	);
	return found.length === 1 ? found[0] : undefined;
}
