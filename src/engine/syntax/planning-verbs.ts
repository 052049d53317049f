import { wordSet } from "../data/word-set.ts";
import type { Word } from "./tree.ts";

/** Forms that are a noun and a verb of planning. */
const PLANNING = wordSet("plans hopes aims offers vows promises moves needs attempts demands");

/**
 * Mends "The coach plans to resign", where the tagger takes the verb for a noun of which the subject is a part: with an
 * infinitive behind it and no other verb in its clause, it is the verb.
 */
export function withPlanningVerbs(words: readonly Word[]): readonly Word[] {
	let mended = words;
	words.forEach((word, at) => {
		if (word.upos === "NOUN" && PLANNING.has(word.text.toLowerCase()))
			mended = overInfinitive(asVerb(mended, at), at);
	});
	return mended;
}

function asVerb(words: readonly Word[], at: number): readonly Word[] {
	const word = words[at];
	const act = words.findIndex(({ head, deprel, xpos }) => head === at && deprel === "acl" && xpos === "VB");
	const to = words[at + 1];
	if (word === undefined || act < 0 || to?.deprel !== "mark" || to.head !== act) return words;
	const before = words[at - 1];
	const subject = before?.head === at ? at - 1 : before?.deprel === "flat" ? before.head : -1;
	if (words[subject]?.head !== at || !/^compound/.test(words[subject]?.deprel ?? "")) return words;
	const relation = relationAsVerb(words, at);
	if (relation === undefined) return words;
	return words.map((one, index) => {
		if (index === at)
			return {
				...one,
				upos: "VERB",
				xpos: "VBZ",
				lemma: one.text.toLowerCase().slice(0, -1),
				deprel: relation,
			};
		if (index === subject) return { ...one, deprel: "nsubj" };
		if (index === act) return { ...one, deprel: "xcomp" };
		return one.head === at && index < subject ? { ...one, head: subject } : one;
	});
}

/**
 * "The meeting shows that the coach plans to resign", where the tree has the plans as the subject or the object of the
 * infinitive, which has none before it: the verb takes the infinitive's place.
 */
function overInfinitive(words: readonly Word[], at: number): readonly Word[] {
	const [word, before, to] = [words[at], words[at - 1], words[at + 1]];
	const act = words[word?.head ?? -1];
	if (
		word === undefined ||
		!/^(?:nsubj|obj)$/.test(word.deprel) ||
		word.upos !== "NOUN" ||
		act?.xpos !== "VB"
	)
		return words;
	if (to?.deprel !== "mark" || to.head !== word.head || to.lemma !== "to") return words;
	if (before?.head !== at || !/^compound/.test(before.deprel)) return words;
	return words.map((one, index) => {
		if (index === at) {
			const lemma = one.text.toLowerCase().slice(0, -1);
			const deprel = act.deprel === "csubj" && act.head < at ? "ccomp" : act.deprel;
			return { ...one, upos: "VERB", xpos: "VBZ", lemma, deprel, head: act.head };
		}
		if (index === word.head) return { ...one, deprel: "xcomp", head: at };
		if (index === at - 1) return { ...one, deprel: "nsubj" };
		if (one.head === at && index < at) return { ...one, head: at - 1 };
		return one.head === word.head && index < at ? { ...one, head: at } : one;
	});
}

/** What it is as a verb: the sentence's, or what somebody said where the tree has two subjects of the saying. */
function relationAsVerb(words: readonly Word[], at: number): string | undefined {
	const { head = -1, deprel } = words[at] ?? {};
	if (deprel === "root") return "root";
	const other = words.some((word, index) => index > at && word.head === head && word.deprel === "nsubj");
	return deprel === "nsubj" && words[head]?.upos === "VERB" && other ? "ccomp" : undefined;
}
