import { adjectiveCues, clauseCues, particleCues, speechCues } from "../../data/reporting-cues.ts";
import { wordSet } from "../../data/word-set.ts";
import {
	type ClauseTree,
	coverOf,
	formAt,
	headOf,
	kidsBy,
	type Range,
	relationOf,
	wordAt,
} from "./clause-tree.ts";
import { contentOf } from "./content.ts";
import { agentRange, build, type Found, joined } from "./frame.ts";
import { isPassive, sourceOf } from "./source.ts";

/** The complement clause, from its "that" or its opening mark. */
export function clausal(tree: ClauseTree, verb: number, lemma: string): Found {
	if (!clauseCues.has(lemma) && !speechCues.has(lemma)) return undefined;
	const clause = kidsBy(tree, verb, "ccomp").find((kid) => relationOf(tree, kid) === "ccomp");
	if (clause === undefined) return undefined;
	const cover = coverOf(tree, clause);
	const speech = speechCues.has(lemma) || particleCues.has(lemma);
	const content = [cover, ...sideClauses(tree, verb, clause)];
	// "was told that" has no source beside its subject; "is convinced that" has its subject.
	const told = isPassive(tree, verb) && !adjectiveCues.has(formAt(tree, verb));
	const source = told ? agentRange(tree, verb) : sourceOf(tree, verb);
	if (source === undefined && isNobodys(tree, verb)) return undefined;
	return build(tree, verb, lemma, content, { source, speech });
}

/**
 * "Analysts believe the bank concealed losses": verbs of thinking have no recipient; where the tree has one, it is the
 * subject of a clause that the parser did not see.
 */
export function unseenClause(tree: ClauseTree, verb: number, lemma: string): Found {
	if (!THINKING.has(lemma)) return undefined;
	const subject = kidsBy(tree, verb, "iobj").find((kid) => kid > verb);
	if (subject === undefined) return undefined;
	const { from, to } = coverOf(tree, subject);
	const rest = kidsBy(tree, verb, "obj").find((kid) => kid > subject);
	return build(tree, verb, lemma, [{ from, to: rest === undefined ? to : coverOf(tree, rest).to }]);
}

/** "Some 800 people marched through the town, police said": the parser may take the clause for a noun and its participle. */
export function unseenBefore(tree: ClauseTree, verb: number, lemma: string): Found {
	if (!speechCues.has(lemma) || relationOf(tree, verb) !== "root") return undefined;
	if (kidsBy(tree, verb, "ccomp", "parataxis", "obj", "xcomp").length > 0) return undefined;
	const [thing, speaker] = kidsBy(tree, verb, "nsubj").filter((kid) => kid < verb);
	if (thing === undefined || speaker === undefined) return undefined;
	const source = coverOf(tree, speaker);
	const comma = source.from - 1;
	const verbs = Array.from({ length: Math.max(0, comma - thing) }, (_, i) => wordAt(tree, thing + i));
	if (!verbs.some((word) => word?.upos === "VERB") || source.to !== verb || formAt(tree, comma) !== ",")
		return undefined;
	return build(tree, verb, lemma, [{ from: coverOf(tree, thing).from, to: comma }], { source, speech: true });
}

const THINKING = wordSet("believe think say claim know fear hope suspect argue insist suppose allege feel");

/** "…," he said, "…": a second clause beside the first. */
function sideClauses(tree: ClauseTree, verb: number, clause: number): readonly Range[] {
	if (clause > verb) return [];
	return kidsBy(tree, verb, "parataxis", "ccomp")
		.filter((kid) => kid > verb && kid !== clause)
		.map((kid) => coverOf(tree, kid));
}

/** "It is fair to say that …", "Assuming that …": nobody in particular does. */
function isNobodys(tree: ClauseTree, verb: number): boolean {
	return (
		/^(?:VB|VBG)$/.test(wordAt(tree, verb)?.xpos ?? "") && kidsBy(tree, verb, "nsubj", "aux").length === 0
	);
}

/** "made it clear that …". */
export function madeClear(tree: ClauseTree, verb: number, lemma: string): Found {
	if (lemma !== "make") return undefined;
	const clear = kidsBy(tree, verb, "xcomp").find((kid) =>
		/^(?:clear|plain|known|public)$/.test(formAt(tree, kid)),
	);
	if (clear === undefined) return undefined;
	const clause =
		kidsBy(tree, verb, "ccomp", "csubj").find((kid) => kid > clear) ??
		kidsBy(tree, clear, "ccomp", "csubj").find((kid) => kid > clear);
	if (clause === undefined) return undefined;
	const cue = { from: joined(tree, verb).from, to: clear + 1 };
	return build(tree, verb, lemma, [coverOf(tree, clause)], { cue, speech: true });
}

/** "The tax, he said, will rise": the clause around the verb is the content. */
export function inserted(tree: ClauseTree, verb: number, lemma: string): Found {
	const above = headOf(tree, verb);
	if (above < 0 || relationOf(tree, verb) !== "parataxis" || !speechCues.has(lemma)) return undefined;
	if (kidsBy(tree, verb, "nsubj").length === 0) return undefined;
	if (kidsBy(tree, verb, "obj", "xcomp").length > 0) return undefined;
	const own = coverOf(tree, verb);
	if (own.from <= above && own.to > above) return undefined;
	const whole = coverOf(tree, above);
	const source = sourceOf(tree, verb);
	const candidate = build(tree, verb, lemma, contentOf(tree, whole, [own]), { source, speech: true });
	return candidate;
}

/** "As she put it, …". */
export function asClause(tree: ClauseTree, verb: number, lemma: string): Found {
	const above = headOf(tree, verb);
	if (above < 0 || relationOf(tree, verb) !== "advcl") return undefined;
	if (!(speechCues.has(lemma) || lemma === "put" || lemma === "see")) return undefined;
	if (!kidsBy(tree, verb, "mark", "advmod").some((kid) => formAt(tree, kid) === "as" && kid < verb))
		return undefined;
	if (kidsBy(tree, verb, "obj", "xcomp", "ccomp", "nsubj:pass").some((kid) => formAt(tree, kid) !== "it"))
		return undefined;
	return build(tree, verb, lemma, contentOf(tree, coverOf(tree, above), [coverOf(tree, verb)]), {
		speech: true,
	});
}

/** A verb of saying without a complement: quoted words beside it are its content. */
export function quoting(tree: ClauseTree, verb: number, lemma: string): Found {
	if (!speechCues.has(lemma) && !particleCues.has(lemma)) return undefined;
	if (kidsBy(tree, verb, "xcomp").length > 0 || relationOf(tree, verb) === "amod") return undefined;
	if (!isPassive(tree, verb)) return build(tree, verb, lemma, [], { speech: true });
	return lemma === "ask" ? build(tree, verb, lemma, [], { speech: true, source: undefined }) : undefined;
}
