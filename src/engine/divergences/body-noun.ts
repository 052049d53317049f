import { organisationNouns } from "../data/entity-nouns.ts";
import type { Word } from "../syntax/tree.ts";

/** "The Lindal messaging service": the noun for what the name is, which stands for it; -1 for none. */
export function bodyNamedBy(words: readonly Word[], at: number): number {
	const { head: next, deprel } = words[at] ?? { head: -1, deprel: "" };
	// The tree may hang the name on "messaging".
	const head = /^(?:amod|compound)$/.test(words[next]?.deprel ?? "") ? (words[next]?.head ?? -1) : next;
	const body = deprel === "compound" && organisationNouns.has(words[head]?.lemma.toLowerCase() ?? "");
	return body ? head : -1;
}
