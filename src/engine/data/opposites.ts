/**
 * Words that deny each other where one stands in the other's place, by lemma and part of speech, and the prefixes that
 * make a word its opposite.
 */
import { oppositeAdjectives } from "./opposite-adjectives.ts";
import { oppositeAdverbs } from "./opposite-adverbs.ts";
import { oppositeNouns } from "./opposite-nouns.ts";
import { oppositeVerbs } from "./opposite-verbs.ts";
import { wordSet } from "./word-set.ts";

/** Lemma → the lemmas that deny it, by universal part of speech. */
export const opposites: Readonly<Record<string, ReadonlyMap<string, ReadonlySet<string>>>> = {
	VERB: both(oppositeVerbs),
	NOUN: both(oppositeNouns),
	ADJ: both(oppositeAdjectives),
	ADV: both(oppositeAdverbs),
};

/** Prefixes that deny the word behind them. */
export const denyingPrefixes: readonly string[] = ["un", "in", "im", "il", "ir", "dis", "non", "non-", "mis"];

/** What only looks like a denied word: "different" is not the opposite of "ferent", "invaluable" of "valuable". */
export const notDenied = wordSet(
	"invaluable inflammable different important invest inform involve impress distribute discharge dispose display input income insight inside indeed inland unit union universe misty impart impound inborn inset intend intense",
);

/** Prefixes of which one makes the opposite of what the other makes: "upload" and "download". */
export const opposedPrefixes: readonly (readonly [string, string])[] = [
	["pre", "post"],
	["pre-", "post-"],
	["over", "under"],
	["up", "down"],
	["macro", "micro"],
	["pro-", "anti-"],
	["single-", "multi-"],
	["short-", "long-"],
	["low-", "high-"],
	["on-", "off-"],
	["en", "de"],
];

/** What only looks like a pair of them: "overtake" and "undertake". */
export const notOpposed = wordSet(
	"overtake undertake overwrite underwrite enter enters ensign ensigns entail entails entailed entailing envelop envelops enveloped enveloping entente endear endears",
);

/** The particle without which the first of two verbs, divided by a blank, does not deny the other: "off" of "lay hire". */
export const opposingParticles: ReadonlyMap<string, string> = new Map(
	pairsOf(oppositeVerbs).flatMap(([one, other]) => {
		const [verb, particle] = one.split("_");
		return particle === undefined ? [] : [[`${verb} ${headOf(other)}`, particle]];
	}),
);

function both(list: string): ReadonlyMap<string, ReadonlySet<string>> {
	const map = new Map<string, Set<string>>();
	for (const [one, other] of pairsOf(list)) {
		const word = headOf(one);
		map.set(word, (map.get(word) ?? new Set()).add(headOf(other)));
	}
	return map;
}

/** Both ways. */
function pairsOf(list: string): readonly (readonly [string, string])[] {
	return list
		.trim()
		.split("\n")
		.flatMap((line) => {
			const [left = [], right = []] = line.split(": ").map((side) => side.split(" "));
			return left.flatMap((a) => right.flatMap((b) => [[a, b] as const, [b, a] as const]));
		});
}

function headOf(word: string): string {
	return word.split("_")[0] ?? word;
}
