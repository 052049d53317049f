import type { Word } from "./tree.ts";

/**
 * Mends "Shares in the mill, which had risen since the bid was made, slipped 2 percent", where the tree has the verb of
 * the sentence in the relative clause and the subject as its root: what stands behind the comma that closes the clause
 * is the verb.
 */
export function withMainVerb(words: readonly Word[]): readonly Word[] {
	const subject = words.findIndex(({ head }) => head < 0);
	const clause = relativeClauseOf(words, subject);
	if (clause === undefined) return words;
	const verb = verbBehind(words, clause);
	if (verb === undefined) return words;
	const passive = words.some(({ head, deprel }) => head === verb && deprel === "aux:pass");
	return words.map((word, at): Word => {
		if (at === verb) return { ...word, ...asFinite(words, verb), head: -1, deprel: "root" };
		if (at === subject) return { ...word, head: verb, deprel: passive ? "nsubj:pass" : "nsubj" };
		return at > verb && word.head < verb ? { ...word, head: verb } : word;
	});
}

const NOMINAL = /^(?:NOUN|PROPN)$/;
const PREDICATE = /^(?:nsubj|cop|expl|csubj)/;
const RELATIVE = /^(?:which|who|whose)$/i;

/** The verb of the clause with ", which" that hangs on a root without a predicate. */
function relativeClauseOf(words: readonly Word[], root: number): number | undefined {
	if (!NOMINAL.test(words[root]?.upos ?? "")) return undefined;
	if (words.some(({ head, deprel }) => head === root && PREDICATE.test(deprel))) return undefined;
	const clause = words.findIndex(({ head, deprel }) => head === root && deprel === "acl:relcl");
	if (clause < 0) return undefined;
	const opened = words
		.slice(root, clause)
		.some(({ text }, at) => text === "," && RELATIVE.test(words[root + at + 1]?.text ?? ""));
	return opened ? clause : undefined;
}

/** The only verb with a tense, or else the only participle, that follows a comma behind the clause's own verb. */
function verbBehind(words: readonly Word[], clause: number): number | undefined {
	const behind = words.flatMap(({ text }, at): readonly number[] => {
		if (at <= clause || text !== ",") return [];
		const first = words[at + 1]?.upos === "ADV" ? at + 2 : at + 1;
		const next = words[first];
		const verb = next?.upos === "AUX" && next.deprel.startsWith("aux") ? next.head : first;
		return isVerbAlone(words, verb) && verb >= first ? [verb] : [];
	});
	const finite = behind.filter((at) => hasTense(words, at));
	const [verb, ...more] = finite.length > 0 ? finite : behind;
	return more.length === 0 ? verb : undefined;
}

/** A verb in the past or present whose subject is not its own. */
function isVerbAlone(words: readonly Word[], at: number): boolean {
	const word = words[at];
	if (word?.upos !== "VERB" || !/^VB[DNPZ]$/.test(word.xpos)) return false;
	return !words.some(
		({ head, deprel }, from) => head === at && deprel.startsWith("nsubj") && from > at - NEAR,
	);
}

/** A subject so close before a verb is its own. */
const NEAR = 4;

function hasTense(words: readonly Word[], at: number): boolean {
	return (
		words[at]?.xpos !== "VBN" || words.some(({ head, deprel }) => head === at && deprel.startsWith("aux"))
	);
}

/** "Slipped" without an auxiliary is a past tense. */
function asFinite(words: readonly Word[], at: number): Partial<Word> {
	return hasTense(words, at) ? {} : { xpos: "VBD" };
}
