import { unchangedPasts } from "../data/irregular-forms.ts";
import type { EventFacet } from "../facets/events/event.ts";
import type { Reading } from "../reading.ts";
import type { Word } from "../syntax/tree.ts";

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

/** Weighing an act is less than planning it. */
const WEIGHING = /^(?:consider|mull|weigh|contemplate)$/;
/** What somebody intends and nobody has settled. */
const INTENDING = /^(?:plan|intend|aim|prepare|hope|want|wish|offer|threaten|intention|threat|scheme)$/;
/** After these the act is open to somebody, which does not say that it followed. */
const ALLOWING = /^(?:allow|permit|enable|free|authorise|authorize|entitle)$/;
/** "Voted to close" can be the closing. */
const AMOUNTING = /^(?:vote|help)$/;

/** The stage of an act; undefined where it is denied, doubted or conditional, and where the words leave it open. */
export function stageOf({ words, events }: Reading, event: EventFacet): Stage | undefined {
	const { status, statusCue, certainty, tense } = event;
	if (isYetToCome(words, event)) return "planned";
	if (event.negative || event.form === "copula") return undefined;
	// What is planned on a condition is planned; what would have been done is not done.
	if (event.conditions.length > 0 && !/^(?:planned|expected)$/.test(status)) return undefined;
	const lemma = (at: number | undefined) => words[at ?? -1]?.lemma.toLowerCase() ?? "";
	if (certainty.some(({ kind, word }) => kind === "necessity" && isStillDue(words, word))) return "planned";
	const allowed = certainty.some(({ word }) => ALLOWING.test(lemma(word)));
	// "Fears that it would close" looks ahead from then.
	const weighed = status === "proposed" && WEIGHING.test(lemma(statusCue?.word));
	const ahead = status === "planned" || status === "expected" || weighed;
	const doubted = certainty.some(
		({ kind, word }) =>
			!REPORTED.has(kind) && !(ahead && kind === "conditional") && !ALLOWING.test(lemma(word)),
	);
	if (doubted || AMOUNTING.test(lemma(words[event.word]?.head))) return undefined;
	// "To train workers, we propose": that is what the proposal is for.
	if (event.form === "verb" && statusCue !== undefined && statusCue.start > event.start) return undefined;
	// "Will: I installed it" is somebody's name.
	if (/^\p{Lu}/u.test(words[statusCue?.word ?? -1]?.text ?? "") && tense === "future") return undefined;
	if (status === "open" && isPurposeOfPlan(words, events, event)) return "planned";
	switch (status) {
		case "proposed":
			return weighed ? "proposed" : "planned";
		case "planned":
			return INTENDING.test(lemma(statusCue?.word)) ? "planned" : "settled";
		case "expected":
			return "planned";
		case "ordered":
			return "settled";
		case "attempted":
		case "begun":
			return status;
		case "done":
			if (isMistaken(words[event.word]) || !isOver(words, event.word)) return undefined;
			return allowed ? "planned" : "done";
		default:
			return undefined;
	}
}

/** Words above the purpose among which the plan is. */
const PLAN_WITHIN = 4;

/** "Plans to use barges to bring the cranes": what a planned act is for is to come as well. */
function isPurposeOfPlan(
	words: readonly Word[],
	events: Reading["events"],
	{ word, form }: EventFacet,
): boolean {
	const own = words[word];
	const infinitive = words.some(
		({ head, deprel, lemma }) => head === word && deprel === "mark" && lemma === "to",
	);
	if (form !== "verb" || own === undefined || !infinitive || !/^(?:advcl|acl|xcomp)$/.test(own.deprel))
		return false;
	const above = [own.head];
	for (let step = 1; step < PLAN_WITHIN; step++) above.push(words[above.at(-1) ?? -1]?.head ?? -1);
	const plans = events.filter((plan) => above.includes(plan.word) && plan.status === "planned");
	return plans.some((plan) => !plan.negative && plan.word < word);
}

/** "Have yet to vote", "the bridge is yet to open": what has not been done and is expected. */
function isYetToCome(words: readonly Word[], { word, negations, form }: EventFacet): boolean {
	if (form !== "verb" || negations.length !== 1) return false;
	const cue = words[negations[0]?.word ?? -1];
	const next = words[(negations[0]?.word ?? -2) + 1];
	return cue?.lemma === "yet" && next?.lemma === "to" && next.head === word;
}

/** "The city already owns it": what holds has come about. */
export function isAlready({ words }: Reading, { word, form, negative, certainty }: EventFacet): boolean {
	if (form !== "verb" || negative || certainty.length > 0) return false;
	if (!/^VB[DPZN]$/.test(words[word]?.xpos ?? "")) return false;
	return words.some(({ head, lemma }) => head === word && lemma === "already");
}

/** "The city would own it": it is to come, if at all. */
export function wouldBe({ words }: Reading, { word, negative }: EventFacet): boolean {
	if (negative) return false;
	const auxiliaries = words.filter(({ head, deprel }) => head === word && deprel === "aux");
	return (
		auxiliaries.some(({ text }) => /^(?:would|will|['’]ll|['’]d)$/i.test(text)) &&
		!auxiliaries.some(({ lemma }) => lemma === "have")
	);
}

/** What is needed, or still being made, has not been done. */
export function shortOfDone(reading: Reading, event: EventFacet): Stage | undefined {
	if (isNeeded(reading, event) || hasTimeLeft(reading, event)) return "planned";
	return event.status === "ongoing" && !event.negative && MAKING.test(event.lemma) ? "begun" : undefined;
}

/** "Has until May to pay", "gave her until Friday to appeal". */
function hasTimeLeft({ words }: Reading, { word, form }: EventFacet): boolean {
	const { head = -1, xpos } = words[word] ?? {};
	if (form !== "verb" || xpos !== "VB" || !/^(?:have|give)$/.test(words[head]?.lemma ?? "")) return false;
	return words.slice(head + 1, word).some(({ lemma }) => /^(?:until|till)$/i.test(lemma));
}

/** What is not there before the act is over: "is building a bridge" is no bridge, "is working on it" is work. */
const MAKING =
	/^(?:build|construct|erect|assemble|draft|draw up|write|compose|develop|design|restore|renovate|repair|rebuild)$/;

const NEEDING = /^(?:need|require|await)$/;

/** "Needs to be approved", "must be confirmed", "needs the approval of": nobody says that it has been done. */
function isNeeded({ words }: Reading, { word, form, certainty, negative }: EventFacet): boolean {
	if (negative) return false;
	const own = words[word];
	if (form === "noun") {
		const object = own?.deprel === "obj" && /^VB[PZ]$/.test(words[own.head]?.xpos ?? "");
		return object && NEEDING.test(words[own.head]?.lemma ?? "");
	}
	const perfect = words.some(
		({ head, lemma, deprel }) => head === word && lemma === "have" && deprel === "aux",
	);
	return !perfect && certainty.some((cue) => cue.kind === "necessity" && isPresentNeed(words[cue.word]));
}

function isPresentNeed(word: Word | undefined): boolean {
	return /^(?:need|have|must)$/.test(word?.lemma ?? "") && /^(?:MD|VB[PZ])$/.test(word?.xpos ?? "");
}

/** "Members still have to vote": the word says that it has not been done. */
function isStillDue(words: readonly Word[], at: number): boolean {
	return words.some(
		({ head, lemma }, index) => lemma === "still" && index < at && (head === at || head === words[at]?.head),
	);
}

/** Who says so is another matter than how far it got. */
const REPORTED: ReadonlySet<string> = new Set(["hearsay", "appearance"]);

/** "Bumps exceed 10 %" is no past, whatever the tagger says. */
function isMistaken(word: Word | undefined): boolean {
	const form = word?.text.toLowerCase() ?? "";
	return word?.xpos === "VBD" && form === word.lemma.toLowerCase() && !unchangedPasts.has(form);
}

/** A gerund tells what is over only after words that say so: "after signing", "having signed". */
function isOver(words: readonly Word[], at: number): boolean {
	if (words[at]?.xpos !== "VBG") return true;
	return words.some(({ head, lemma }) => head === at && /^(?:after|since|upon|have|be)$/.test(lemma));
}

/** Whether two stages cannot be two words for one. */
export function isMove(a: Stage, b: Stage): boolean {
	return a !== b && !ALIKE.some((pair) => pair.includes(a) && pair.includes(b));
}

/** Whether the first stage is further on than the second. */
export function isFurther(a: Stage, b: Stage): boolean {
	return RANK[a] > RANK[b];
}
