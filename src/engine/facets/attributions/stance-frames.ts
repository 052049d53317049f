import {
	directiveCues,
	infinitiveCues,
	namingCues,
	objectCues,
	passiveRaisingCues,
	personCues,
	raisingCues,
	speechCues,
} from "../../data/reporting-cues.ts";
import { type ClauseTree, coverOf, formAt, kidsBy, lemmaAt, type Range, relationOf } from "./clause-tree.ts";
import { agentRange, build, type Found, isInfinitive, joined, phraseWith } from "./frame.ts";
import { holderRange, isPassive, subjectOf } from "./source.ts";

/** "seems to agree", "is expected to win": the subject is part of what is thought. */
export function raising(tree: ClauseTree, verb: number, lemma: string): Found {
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

/** "wants to leave", "declined to comment". */
export function infinitive(tree: ClauseTree, verb: number, lemma: string): Found {
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
export function directed(tree: ClauseTree, verb: number, lemma: string): Found {
	if (!directiveCues.has(lemma) || isPassive(tree, verb)) return undefined;
	const object = kidsBy(tree, verb, "obj", "iobj").find((kid) => kid > verb);
	const complement = kidsBy(tree, verb, "xcomp").find((kid) => kid > (object ?? verb));
	if (object === undefined || complement === undefined || !isInfinitive(tree, complement)) return undefined;
	return build(tree, verb, lemma, [{ from: coverOf(tree, object).from, to: coverOf(tree, complement).to }]);
}

/** "called it a mistake", "described her as calm", passive too. */
export function named(tree: ClauseTree, verb: number, lemma: string): Found {
	if (!namingCues.has(lemma)) return undefined;
	const passive = isPassive(tree, verb);
	const quality = qualityOf(tree, verb);
	if (quality === undefined) return undefined;
	const object = passive ? subjectOf(tree, verb) : kidsBy(tree, verb, "obj").find((kid) => kid > verb);
	if (object === undefined) return undefined;
	const end = coverOf(tree, quality).to;
	if (!passive) return build(tree, verb, lemma, [{ from: coverOf(tree, object).from, to: end }]);
	const content = [coverOf(tree, quality)];
	if (relationOf(tree, verb) !== "acl") content.unshift(holderRange(tree, object));
	return build(tree, verb, lemma, content, { source: agentRange(tree, verb) });
}

/** "was accused of": the cue of a passive with the preposition straight after it. */
function withMark(tree: ClauseTree, verb: number, phrase: number): Range {
	const own = joined(tree, verb);
	return coverOf(tree, phrase).from === own.to ? { from: own.from, to: own.to + 1 } : own;
}

const CALLING = /^(?:call|dub|brand|label|name|nickname|term|deem|find)$/;

function qualityOf(tree: ClauseTree, verb: number): number | undefined {
	const object = kidsBy(tree, verb, "obj").find((kid) => kid > verb);
	const apposed = object === undefined ? [] : kidsBy(tree, object, "appos", "acl", "nmod");
	return [...kidsBy(tree, verb, "xcomp", "obl", "advcl", "obj"), ...apposed].find((kid) => {
		if (kid < verb) return false;
		const relation = relationOf(tree, kid);
		if (relation === "xcomp") return !isInfinitive(tree, kid);
		if (relation === "appos")
			return CALLING.test(lemmaAt(tree, verb)) && formAt(tree, coverOf(tree, kid).from - 1) !== ",";
		return kidsBy(tree, kid, "case", "mark").some((mark) => formAt(tree, mark) === "as");
	});
}

/** "accused him of lying". */
export function aboutPerson(tree: ClauseTree, verb: number, lemma: string): Found {
	const prepositions = personCues.get(lemma);
	if (prepositions === undefined) return undefined;
	const person = kidsBy(tree, verb, "obj", "iobj").find((kid) => kid > verb);
	const phrase =
		phraseWith(tree, verb, prepositions) ??
		(person === undefined ? undefined : phraseWith(tree, person, prepositions));
	if (phrase === undefined) return undefined;
	if (isPassive(tree, verb)) {
		const subject = subjectOf(tree, verb);
		const cue = withMark(tree, verb, phrase);
		const { from, to } = coverOf(tree, phrase);
		const content = [{ from: Math.max(from, cue.to), to }];
		if (subject !== undefined && subject < verb) content.unshift(holderRange(tree, subject));
		return build(tree, verb, lemma, content, { cue, source: agentRange(tree, verb) });
	}
	if (person === undefined || person > phrase) return undefined;
	return build(tree, verb, lemma, [{ from: coverOf(tree, person).from, to: coverOf(tree, phrase).to }]);
}
