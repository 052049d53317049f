import type { EventFacet } from "../facets/events/event.ts";
import type { Reading } from "../reading.ts";

/** How far an act has got. */
export type Stage = "proposed" | "planned" | "settled" | "attempted" | "begun" | "done";

const RANK: Readonly<Record<Stage, number>> = {
	proposed: 0,
	planned: 1,
	settled: 2,
	attempted: 3,
	begun: 4,
	done: 5,
};

/** Between these news text chooses freely: "plans to", "is set to" and "will"; "seeks to" and "wants to". */
const ALIKE: readonly (readonly [Stage, Stage])[] = [
	["proposed", "planned"],
	["planned", "settled"],
	["planned", "attempted"],
	["settled", "attempted"],
	["attempted", "begun"],
];

/** What somebody intends and nobody has settled. */
const INTENDING = /^(?:plan|intend|aim|prepare|hope|want|wish|offer|threaten|propose|proposal|intention|threat|scheme)$/;
/** After these the act is open to somebody, which does not say that it followed. */
const ALLOWING = /^(?:allow|permit|enable|free|authorise|authorize|entitle)$/;
/** "Voted to close" can be the closing. */
const AMOUNTING = /^(?:vote|help)$/;

/** The stage of an act; undefined where it is denied, doubted or conditional, and where the words leave it open. */
export function stageOf({ words }: Reading, event: EventFacet): Stage | undefined {
	const { status, statusCue, certainty, tense } = event;
	if (event.negative || event.conditions.length > 0 || event.form === "copula") return undefined;
	const lemma = (at: number | undefined) => words[at ?? -1]?.lemma.toLowerCase() ?? "";
	const allowed = certainty.some(({ word }) => ALLOWING.test(lemma(word)));
	const doubted = certainty.some(({ kind, word }) => !REPORTED.has(kind) && !ALLOWING.test(lemma(word)));
	if (doubted || AMOUNTING.test(lemma(words[event.word]?.head))) return undefined;
	// "Will: I installed it" is somebody's name.
	if (/^\p{Lu}/u.test(words[statusCue?.word ?? -1]?.text ?? "") && tense === "future") return undefined;
	const intended = INTENDING.test(lemma(statusCue?.word));
	switch (status) {
		case "proposed":
			return intended ? "planned" : "proposed";
		case "planned":
			return intended ? "planned" : "settled";
		case "expected":
			return "planned";
		case "ordered":
			return "settled";
		case "attempted":
		case "begun":
			return status;
		case "done":
			if (allowed) return "planned";
			return tense === "past" || isBare(words, event) ? "done" : undefined;
		default:
			return undefined;
	}
}

/** Who says so is another matter than how far it got. */
const REPORTED: ReadonlySet<string> = new Set(["hearsay", "appearance"]);

/** A participle alone, or a headline's present. */
function isBare(words: Reading["words"], { word }: EventFacet): boolean {
	return /^VB[NZP]$/.test(words[word]?.xpos ?? "");
}

/** Whether two stages cannot be two words for one. */
export function isMove(a: Stage, b: Stage): boolean {
	return a !== b && !ALIKE.some((pair) => pair.includes(a) && pair.includes(b));
}

/** Whether the first stage is further on than the second. */
export function isFurther(a: Stage, b: Stage): boolean {
	return RANK[a] > RANK[b];
}
