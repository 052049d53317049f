import type { Candidate, Frame } from "./candidate.ts";
import { type ClauseTree, formAt, kidsBy, lemmaAt, relationOf, wordAt } from "./clause-tree.ts";
import type { Find } from "./frame.ts";
import { aboutPerson, directed, infinitive, named, raising } from "./stance-frames.ts";
import {
	asClause,
	clausal,
	inserted,
	madeClear,
	quoting,
	unseenBefore,
	unseenClause,
} from "./statement-frames.ts";
import { withObject, withPreposition } from "./topic-frames.ts";

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

/** In this order: the first that fits is what the verb does. */
const FRAMES: readonly (readonly [Frame, Find])[] = [
	["appearance", raising],
	["statement", madeClear],
	["statement", clausal],
	["statement", unseenClause],
	["statement", unseenBefore],
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

/** "you know", "I mean", and orders to the reader: "Find out who …". */
function isFiller(tree: ClauseTree, verb: number, lemma: string): boolean {
	const before = formAt(tree, verb - 1);
	if (before === "you" && lemma === "know") return formAt(tree, verb + 1) === ",";
	if (before === "i" && lemma === "mean") return true;
	const bare = wordAt(tree, verb)?.xpos === "VB" && relationOf(tree, verb) === "root";
	return bare && kidsBy(tree, verb, "nsubj", "aux", "mark", "csubj").length === 0;
}

/** "point_out" where the particle stands beside the verb. */
function verbLemma(tree: ClauseTree, verb: number): string {
	const lemma = lemmaAt(tree, verb);
	const particle = kidsBy(tree, verb, "compound:prt")[0];
	return particle === undefined ? lemma : `${lemma}_${formAt(tree, particle)}`;
}
