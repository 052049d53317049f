import {
	directiveCues,
	infinitiveCues,
	namingCues,
	objectCues,
	otherClauseVerbs,
	particleCues,
	passiveRaisingCues,
	personCues,
	prepositionCues,
	raisingCues,
	speechCues,
	tellingThings,
} from "../../data/reporting-cues.ts";
import type { Candidate, Frame } from "./candidate.ts";
import {
	type ClauseTree,
	coverOf,
	formAt,
	headOf,
	kidsBy,
	kidsOf,
	lemmaAt,
	type Range,
	relationOf,
	wordAt,
} from "./clause-tree.ts";
import { contentOf } from "./content.ts";
import { cueRange, withTail } from "./cue-range.ts";
import { holderRange, isPassive, sourceOf, subjectOf } from "./source.ts";

/** What a verb attributes, by the first frame that its dependents fill; undefined when it reports nothing. */
export function verbCue(tree: ClauseTree, verb: number): Candidate | undefined {
	const word = wordAt(tree, verb);
	if (word === undefined || word.upos !== "VERB") return undefined;
	const lemma = verbLemma(tree, verb);
	if (isFiller(tree, verb, lemma)) return undefined;
	for (const [frame, find] of FRAMES) {
		const found = find(tree, verb, lemma);
		if (found !== undefined) return { frame, ...found };
	}
	return undefined;
}

/** "you know", "I mean", and orders to the reader: "Find out who …". */
function isFiller(tree: ClauseTree, verb: number, lemma: string): boolean {
	const before = formAt(tree, verb - 1);
	if (before === "you" && lemma === "know") return formAt(tree, verb + 1) === ",";
	if (before === "i" && lemma === "mean") return true;
	const bare = wordAt(tree, verb)?.xpos === "VB" && relationOf(tree, verb) === "root";
	return bare && kidsBy(tree, verb, "nsubj", "aux", "mark", "csubj").length === 0;
}

type Found = Omit<Candidate, "frame"> | undefined;
type Find = (tree: ClauseTree, verb: number, lemma: string) => Found;

/** In this order: the first that fits is what the verb does. */
const FRAMES: readonly (readonly [Frame, Find])[] = [
	["appearance", raising],
	["statement", madeClear],
	["statement", clausal],
	["statement", inserted],
	["statement", asClause],
	["intent", infinitive],
	["intent", directed],
	["judgement", named],
	["judgement", aboutPerson],
	["topic", withObject],
	["topic", withPreposition],
	["statement", quoting],
];

/** "point_out" where the particle stands beside the verb. */
function verbLemma(tree: ClauseTree, verb: number): string {
	const lemma = lemmaAt(tree, verb);
	const particle = kidsBy(tree, verb, "compound:prt")[0];
	return particle === undefined ? lemma : `${lemma}_${formAt(tree, particle)}`;
}

function build(
	tree: ClauseTree,
	head: number,
	lemma: string,
	content: readonly Range[],
	rest: Partial<Candidate> = {},
): Found {
	const cue = rest.cue ?? withTail(tree, joined(tree, head));
	const pieces = content.flatMap((range) => contentOf(tree, range, rest.source ? [cue, rest.source] : [cue]));
	if (content.length > 0 && pieces.length === 0) return undefined;
	const source = "source" in rest ? rest.source : sourceOf(tree, head);
	return { head, lemma, cue, source, content: pieces, speech: rest.speech ?? false };
}

const JOINING = new Set(
	"go begin continue start try attempt proceed keep use come rush fail help seem appear take".split(" "),
);

/** The cue of "went on to say", "tried to portray": from the verb that only begins or tries. */
function joined(tree: ClauseTree, head: number): Range {
	const own = cueRange(tree, head);
	const above = headOf(tree, head);
	if (relationOf(tree, head) !== "xcomp" || above < 0 || !JOINING.has(lemmaAt(tree, above))) return own;
	const upper = cueRange(tree, above);
	return own.from - upper.to <= 1 && upper.from < own.from ? { from: upper.from, to: own.to } : own;
}

/** The complement clause, from its "that" or its opening mark. */
function clausal(tree: ClauseTree, verb: number, lemma: string): Found {
	if (otherClauseVerbs.has(lemma)) return undefined;
	const clause = kidsBy(tree, verb, "ccomp").find((kid) => relationOf(tree, kid) === "ccomp");
	if (clause === undefined) return undefined;
	const cover = coverOf(tree, clause);
	const speech = speechCues.has(lemma) || particleCues.has(lemma);
	if (isPassive(tree, verb) && kidsBy(tree, verb, "expl").length > 0)
		return build(tree, verb, lemma, [cover], { source: undefined, speech });
	const subject = subjectOf(tree, verb);
	const content = [cover, ...sideClauses(tree, verb, clause)];
	const source = sourceOf(tree, verb);
	if (subject === undefined && source === undefined)
		return build(tree, verb, lemma, content, { source: undefined, speech });
	return build(tree, verb, lemma, content, { source, speech });
}

/** "made it clear that …". */
function madeClear(tree: ClauseTree, verb: number, lemma: string): Found {
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

/** "…," he said, "…": a second clause beside the first. */
function sideClauses(tree: ClauseTree, verb: number, clause: number): readonly Range[] {
	if (clause > verb) return [];
	return kidsBy(tree, verb, "parataxis", "ccomp")
		.filter((kid) => kid > verb && kid !== clause)
		.map((kid) => coverOf(tree, kid));
}

/** "The tax, he said, will rise": the clause around the verb is the content. */
function inserted(tree: ClauseTree, verb: number, lemma: string): Found {
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
function asClause(tree: ClauseTree, verb: number, lemma: string): Found {
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

/** "seems to agree", "is expected to win": the subject is part of what is thought. */
function raising(tree: ClauseTree, verb: number, lemma: string): Found {
	const complement = kidsBy(tree, verb, "xcomp").find((kid) => kid > verb);
	if (complement === undefined) return undefined;
	const passive = isPassive(tree, verb) && passiveRaisingCues.has(lemma);
	if (!passive && !raisingCues.has(lemma)) return undefined;
	if (!passive && isInfinitive(tree, complement) && reports(tree, complement)) return undefined;
	if (passive && !isInfinitive(tree, complement)) return undefined;
	const subject = subjectOf(tree, verb);
	const content = [coverOf(tree, complement)];
	const told = /^(?:ask|tell|urge|order|advise|invite|require|encourage)$/.test(lemma);
	if (subject !== undefined && subject < verb && !told) content.unshift(holderRange(tree, subject));
	const agent = passive ? agentRange(tree, verb) : undefined;
	return build(tree, verb, lemma, content, { source: agent });
}

/** Whether an infinitive is itself a cue: "seemed to suggest that …". */
function reports(tree: ClauseTree, verb: number): boolean {
	const lemma = lemmaAt(tree, verb);
	return (
		(speechCues.has(lemma) && kidsBy(tree, verb, "ccomp").length > 0) ||
		(objectCues.has(lemma) && kidsBy(tree, verb, "obj").length > 0)
	);
}

function agentRange(tree: ClauseTree, verb: number): Range | undefined {
	const agent = kidsBy(tree, verb, "obl").find((kid) => relationOf(tree, kid) === "obl:agent");
	return agent === undefined ? undefined : holderRange(tree, agent);
}

function isInfinitive(tree: ClauseTree, at: number): boolean {
	return kidsBy(tree, at, "mark").some((kid) => formAt(tree, kid) === "to");
}

/** "wants to leave", "declined to comment". */
function infinitive(tree: ClauseTree, verb: number, lemma: string): Found {
	if (!infinitiveCues.has(lemma) || isPassive(tree, verb)) return undefined;
	const complement = kidsBy(tree, verb, "xcomp").find((kid) => kid > verb && isInfinitive(tree, kid));
	if (
		complement === undefined ||
		kidsBy(tree, verb, "obj", "iobj").some((kid) => kid > verb && kid < complement)
	)
		return undefined;
	return build(tree, verb, lemma, [coverOf(tree, complement)]);
}

/** "urged the party to wait": the object and its infinitive. */
function directed(tree: ClauseTree, verb: number, lemma: string): Found {
	if (!directiveCues.has(lemma) || isPassive(tree, verb)) return undefined;
	const object = kidsBy(tree, verb, "obj", "iobj").find((kid) => kid > verb);
	const complement = kidsBy(tree, verb, "xcomp").find((kid) => kid > (object ?? verb));
	if (object === undefined || complement === undefined || !isInfinitive(tree, complement)) return undefined;
	return build(tree, verb, lemma, [{ from: coverOf(tree, object).from, to: coverOf(tree, complement).to }]);
}

/** "called it a mistake", "described her as calm", passive too. */
function named(tree: ClauseTree, verb: number, lemma: string): Found {
	if (!namingCues.has(lemma)) return undefined;
	const passive = isPassive(tree, verb);
	const quality = qualityOf(tree, verb);
	if (quality === undefined) return undefined;
	const object = passive ? passiveSubject(tree, verb) : kidsBy(tree, verb, "obj").find((kid) => kid > verb);
	if (object === undefined) return undefined;
	const end = coverOf(tree, quality).to;
	if (!passive) return build(tree, verb, lemma, [{ from: coverOf(tree, object).from, to: end }]);
	const content = [coverOf(tree, quality)];
	if (relationOf(tree, verb) !== "acl") content.unshift(holderRange(tree, object));
	return build(tree, verb, lemma, content, { source: agentRange(tree, verb) });
}

function qualityOf(tree: ClauseTree, verb: number): number | undefined {
	return kidsBy(tree, verb, "xcomp", "obl", "advcl", "obj").find((kid) => {
		if (kid < verb) return false;
		const relation = relationOf(tree, kid);
		if (relation === "xcomp") return !isInfinitive(tree, kid);
		return kidsBy(tree, kid, "case", "mark").some((mark) => formAt(tree, mark) === "as");
	});
}

function passiveSubject(tree: ClauseTree, verb: number): number | undefined {
	return subjectOf(tree, verb);
}

/** "accused him of lying". */
function aboutPerson(tree: ClauseTree, verb: number, lemma: string): Found {
	const prepositions = personCues[lemma]?.split(",");
	if (prepositions === undefined) return undefined;
	const phrase = phraseWith(tree, verb, prepositions);
	if (phrase === undefined) return undefined;
	if (isPassive(tree, verb)) {
		const subject = subjectOf(tree, verb);
		const content = [coverOf(tree, phrase)];
		if (subject !== undefined && subject < verb) content.unshift(holderRange(tree, subject));
		return build(tree, verb, lemma, content, { source: agentRange(tree, verb) });
	}
	const object = kidsBy(tree, verb, "obj", "iobj").find((kid) => kid > verb && kid < phrase);
	if (object === undefined) return undefined;
	return build(tree, verb, lemma, [{ from: coverOf(tree, object).from, to: coverOf(tree, phrase).to }]);
}

function phraseWith(tree: ClauseTree, verb: number, prepositions: readonly string[]): number | undefined {
	return kidsBy(tree, verb, "obl", "advcl").find(
		(kid) => kid > verb && prepositions.includes(markOf(tree, kid)),
	);
}

function markOf(tree: ClauseTree, at: number): string {
	const first = kidsBy(tree, at, "case", "mark").at(0);
	return first === undefined ? "" : formAt(tree, first);
}

/** "opposed the tax"; in the passive, "the tax was opposed by both". */
function withObject(tree: ClauseTree, verb: number, lemma: string): Found {
	const bare = lemmaAt(tree, verb);
	const shown = SHOWING.has(lemma) && isTelling(tree, subjectOf(tree, verb));
	if (!(objectCues.has(bare) && lemma === bare) && !particleCues.has(lemma) && !shown) return undefined;
	if (isPassive(tree, verb)) {
		const agent = agentRange(tree, verb);
		const subject = subjectOf(tree, verb);
		if (agent === undefined || subject === undefined) return undefined;
		return build(tree, verb, lemma, [holderRange(tree, subject)], { source: agent });
	}
	const object = kidsBy(tree, verb, "obj").find((kid) => kid > verb) ?? relativeObject(tree, verb);
	if (object === undefined) return undefined;
	return build(tree, verb, lemma, [coverOf(tree, object)]);
}

const SHOWING = new Set("show find suggest indicate put give say contain include list describe".split(" "));

/** "polls show a lead". */
function isTelling(tree: ClauseTree, subject: number | undefined): boolean {
	return subject !== undefined && tellingThings.has(lemmaAt(tree, subject));
}

/** "the tax that she opposed": the relative pronoun stands for the content. */
function relativeObject(tree: ClauseTree, verb: number): number | undefined {
	return kidsBy(tree, verb, "obj").find((kid) => kid < verb && /^W/.test(wordAt(tree, kid)?.xpos ?? ""));
}

const WIDEST_GAP = 6;

/** "called for calm", "spoke to us about the war". */
function withPreposition(tree: ClauseTree, verb: number, lemma: string): Found {
	const bare = lemmaAt(tree, verb);
	const prepositions = prepositionCues[bare]?.split(",");
	if (prepositions === undefined) return undefined;
	const phrase = phraseWith(tree, verb, prepositions);
	if (phrase === undefined) return undefined;
	const mark = kidsBy(tree, phrase, "case", "mark")[0] ?? phrase;
	const own = joined(tree, verb);
	if (mark - own.to > WIDEST_GAP || mark < own.to) return undefined;
	const cue = { from: own.from, to: lastMark(tree, phrase, mark) + 1 };
	return build(tree, verb, lemma, [{ from: cue.to, to: coverOf(tree, phrase).to }], { cue });
}

/** "out of", "up to": prepositions of several words. */
function lastMark(tree: ClauseTree, phrase: number, mark: number): number {
	let last = mark;
	while (kidsBy(tree, phrase, "case", "mark").includes(last + 1) || kidsOf(tree, mark).includes(last + 1))
		last++;
	return last;
}

/** A verb of saying without a complement: quoted words beside it are its content. */
function quoting(tree: ClauseTree, verb: number, lemma: string): Found {
	if (!speechCues.has(lemma) && !particleCues.has(lemma)) return undefined;
	if (kidsBy(tree, verb, "xcomp").length > 0) return undefined;
	if (!isPassive(tree, verb)) return build(tree, verb, lemma, [], { speech: true });
	return lemma === "ask" ? build(tree, verb, lemma, [], { speech: true, source: undefined }) : undefined;
}
