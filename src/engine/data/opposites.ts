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

function both(list: string): ReadonlyMap<string, ReadonlySet<string>> {
	const map = new Map<string, Set<string>>();
	const add = (a: string, b: string) => map.set(a, (map.get(a) ?? new Set()).add(b));
	for (const line of list.trim().split("\n")) {
		const [left = [], right = []] = line.split(": ").map((side) => side.replaceAll("_", " ").split(" "));
		for (const a of left)
			for (const b of right) {
				add(a, b);
				add(b, a);
			}
	}
	return map;
}
