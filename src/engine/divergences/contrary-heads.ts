import { arePrefixed } from "../lexicon/listed.ts";
import type { Pairing } from "../pairing.ts";

/** "Less frequent" and "more infrequent", "more rare": whether two words hang on contraries. */
export function hangOnContraries({ draft, source, ofDraft }: Pairing, ours: number, theirs: number): boolean {
	const [own, other] = [draft.words[ours]?.head ?? -1, source.words[theirs]?.head ?? -1];
	if (own < 0 || other < 0) return false;
	const pair = ofDraft(own);
	if (pair?.source === other && pair.kind === "antonym") return true;
	const [left, right] = [draft.words[own]?.lemma ?? "", source.words[other]?.lemma ?? ""];
	return (
		arePrefixed(left, right) || arePrefixed(right, left) || isDenial(left, right) || isDenial(right, left)
	);
}

function isDenial(one: string, other: string): boolean {
	return (
		other.length > 3 &&
		/^(?:un|in|im|ir|il|non)/.test(one) &&
		one.endsWith(other) &&
		one.length - other.length < 4
	);
}
