import type { Dependents } from "./dependents.ts";
import type { Word } from "./tree.ts";

/** Whether the words end as headlines do: no full stop, question mark or the like. */
export function endsAsHeadline(words: readonly Word[]): boolean {
	const last = words.at(-1);
	if (/[.?!:;…]["'”’)]*$/.test(last?.text ?? "")) return false;
	return last?.xpos !== "''" || !/[.?!]/.test(words.at(-2)?.text ?? "");
}

/** Nouns whose infinitive says what they are for: "Ways to save money". */
const OF_USE = new Set(
	"way time place reason chance thing right need step tip room day money what how something nothing someone".split(
		" ",
	),
);

/** Whether an infinitive is what a headline's subject will do or undergo: "Minister to quit", "Pool to be closed". */
export function isPlanInHeadline(words: readonly Word[], { of }: Dependents, at: number): boolean {
	const word = words[at];
	const subject = words[word?.head ?? -1];
	if (word === undefined || !endsAsHeadline(words)) return false;
	const children = of[at] ?? [];
	const to = children.find((child) => words[child]?.deprel === "mark" && words[child]?.lemma === "to");
	const infinitive =
		word.xpos === "VB" || children.some((child) => words[child]?.text.toLowerCase() === "be");
	if (to === undefined || !infinitive) return false;
	if (word.head < 0) return children.some((child) => words[child]?.deprel.startsWith("nsubj"));
	if (word.deprel !== "acl" || subject === undefined || subject.head >= 0) return false;
	return /^(?:NOUN|PROPN)$/.test(subject.upos) && !OF_USE.has(subject.lemma.toLowerCase());
}
