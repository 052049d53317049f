// Somebody has got further at law in the draft than in any source: "arrested" becomes "charged", "charged" becomes
// "convicted", "found liable" becomes "found guilty".
// Gates: the same person in both sentences, of the same thing where both say of what; what has been done, not what is
// planned; no passage of the articles that carry the claim, nor any that is near it in the corpus, has the step.
import { type LegalStage, legalStems, stageRanks } from "../data/legal-steps.ts";
import type { Severity } from "../model.ts";
import { answering, isAlike, type Pairing } from "../pairing.ts";
import type { Passage } from "../passages.ts";
import type { Reading } from "../reading.ts";
import type { Comparator, Comparison } from "./comparison.ts";
import type { Divergence } from "./divergence.ts";
import { type LegalStep, legalStepsOf } from "./legal-steps.ts";
import { passagesAround } from "./passages-around.ts";
import { isNamedPerson, isSamePerson, mayBeSamePerson } from "./same-person.ts";
import { surroundingsOf } from "./surroundings.ts";

/** `act/legal` of the steps of a case at law; at most one. */
export const movedSteps: Comparator = (comparison) => {
	const { claim, closest, reading, readingOf, pairingWith } = comparison;
	if (!legalStems.test(claim.text) || !legalStems.test(closest.passage.text)) return [];
	const ours = legalStepsOf(reading).filter((step) => step.taken && isTold(reading, step));
	if (ours.length === 0) return [];
	const theirs = legalStepsOf(readingOf(closest.passage));
	if (theirs.length === 0) return [];
	const pairing = pairingWith(closest.passage);
	for (const draft of ours) {
		const same = theirs.filter((source) => isSameMatter(pairing, draft, source));
		if (theirs.some((source) => carries(pairing, source, draft) || names(pairing, source, draft))) continue;
		const open = same.filter((one) => !isCleared(reading, draft, one));
		const source = furthest(open.filter((one) => gravity(one, draft) !== undefined));
		if (source === undefined || isToldElsewhere(comparison, draft, source)) continue;
		return [divergence(pairing, closest.passage, draft, source)];
	}
	return [];
};

/** Who has had a case dismissed is cleared, if not acquitted. */
function isCleared({ words }: Reading, { word }: LegalStep, { stage }: LegalStep): boolean {
	return stage === "dropped" && words[word]?.lemma === "clear";
}

/** A step that the draft states of somebody: by a verb, a participle, or a noun ("her conviction"), but for a trial. */
function isTold({ words }: Reading, { told, person, word, stage }: LegalStep): boolean {
	if (person === undefined) return false;
	return told || (stage !== "tried" && words[word]?.deprel !== "compound");
}

/** Whether who has got to the source's stage has got to the draft's as well. */
function includes(source: LegalStage, draft: LegalStage): boolean {
	if (source === draft) return true;
	const [theirs, ours] = [stageRanks.get(source), stageRanks.get(draft)];
	if (draft === "pleaded guilty" || draft === "pleaded no contest" || draft === "acquitted") return false;
	if (draft === "denied") return source !== "pleaded guilty";
	if (draft === "liable" || draft === "sued") return source === "liable";
	if (ours === undefined) return true;
	if (theirs !== undefined) return theirs >= ours;
	const reached = BESIDE[source];
	return reached === undefined ? ours === 0 : ours <= (stageRanks.get(reached) ?? 0);
}

/** How far the case must have got for it to end so. */
const BESIDE: Readonly<Partial<Record<LegalStage, LegalStage>>> = {
	denied: "tried",
	"pleaded no contest": "sentenced",
	acquitted: "tried",
	dropped: "indicted",
	released: "arrested",
};

/** How grave it is to give the source's stage as the draft's; undefined where it is right, or says less. */
function gravity({ stage: source, taken }: LegalStep, { stage: draft }: LegalStep): Severity | undefined {
	if (includes(source, draft)) return undefined;
	if (draft === "released" || draft === "dropped" || draft === "sued") return undefined;
	// Police forces abroad are often said to have arrested whom they detained.
	if (source === "detained" && draft === "arrested") return taken ? "information" : "warning";
	// In court reports "accused of" often means charged, and who is convicted is commonly said to be jailed.
	return taken && NEARBY.has(`${source} > ${draft}`) ? "warning" : "error";
}

const NEARBY: ReadonlySet<string> = new Set([
	"accused > arrested",
	"accused > charged",
	"accused > indicted",
	"charged > indicted",
	"convicted > sentenced",
	"pleaded guilty > sentenced",
	"convicted > pleaded guilty",
	"sentenced > pleaded guilty",
	"dropped > acquitted",
	"released > acquitted",
	"convicted > liable",
]);

/** Gates 1 and 2: the same person, and the same charge where both give one, or else much around the two alike. */
function isSameMatter(pairing: Pairing, draft: LegalStep, source: LegalStep): boolean {
	const charged = chargesShared(pairing, draft, source);
	if (charged === 0) return false;
	if (draft.person === undefined) return false;
	if (source.person === undefined) return (charged ?? 0) > 0;
	if (!isSamePerson(pairing, draft.person, source.person)) {
		const heads = [pairing.draft.words[draft.person], pairing.source.words[source.person]];
		const pronoun = heads.some((word) => word?.upos === "PRON");
		if (!pronoun || !charged || !mayBeSamePerson(pairing, draft.person, source.person)) return false;
	}
	if (charged !== undefined && charged > 0) return true;
	const name = isNamedPerson(pairing.draft.words, draft.person);
	const { matched } = surroundingsOf(pairing, draft.word, source.word);
	return matched >= (name ? 1 : 2);
}

/** How many words of the draft's charge the source's has; undefined where one of the two gives none. */
function chargesShared(pairing: Pairing, draft: LegalStep, source: LegalStep): number | undefined {
	if (draft.charge.length === 0 || source.charge.length === 0) return undefined;
	return answering(pairing, draft.charge, source.charge).length;
}

/** Whether a step of a passage makes the draft's true: it has been taken with the same person, for all that one knows. */
function carries(pairing: Pairing, source: LegalStep, draft: LegalStep): boolean {
	return (
		source.taken &&
		includes(source.stage, draft.stage) &&
		chargesShared(pairing, draft, source) !== 0 &&
		mayBeSamePerson(pairing, draft.person, source.person)
	);
}

/** "Before finding her guilty and acquitting her on two counts": the passage has the very step, taken or not. */
function names(pairing: Pairing, source: LegalStep, draft: LegalStep): boolean {
	return (
		source.stage === draft.stage &&
		source.person !== undefined &&
		chargesShared(pairing, draft, source) !== 0 &&
		mayBeSamePerson(pairing, draft.person, source.person)
	);
}

function furthest(steps: readonly LegalStep[]): LegalStep | undefined {
	const rank = ({ stage }: LegalStep) => stageRanks.get(stage) ?? OUTCOME;
	return steps.reduce<LegalStep | undefined>(
		(best, one) => (best === undefined || rank(one) > rank(best) ? one : best),
		undefined,
	);
}

/** An acquittal is what a case has come to. */
const OUTCOME = 10;

/** Gates 3, 6 and 7: what another sentence has, of the same article or of a later one, is an update and no slip. */
function isToldElsewhere(comparison: Comparison, draft: LegalStep, source: LegalStep): boolean {
	return passagesAround(comparison).some((passage) => {
		if (!legalStems.test(passage.text)) return false;
		const pairing = comparison.pairingWith(passage);
		return legalStepsOf(comparison.readingOf(passage)).some(
			(step) => carries(pairing, step, draft) && !(source.stage === "acquitted" && step.charge.length === 0),
		);
	});
}

function divergence(pairing: Pairing, passage: Passage, draft: LegalStep, source: LegalStep): Divergence {
	const severity = hasOtherTime(pairing, draft) ? "warning" : gravity(source, draft);
	const outcomes = [source.stage, draft.stage].filter((stage) => ENDS.has(stage));
	return {
		type: "act/legal",
		direction: outcomes.length > 1 || !stageRanks.has(draft.stage) ? "different" : "stronger",
		relation: outcomes.length > 1 ? "incompatible" : "undetermined",
		confidence: severity === "error" ? 0.8 : 0.6,
		...(severity === "error" || severity === undefined ? {} : { severity }),
		draft: { start: draft.start, end: draft.end, value: draft.stage },
		source: { passage, start: source.start, end: source.end, value: source.stage },
	};
}

const ENDS: ReadonlySet<LegalStage> = new Set([
	"acquitted",
	"convicted",
	"pleaded guilty",
	"liable",
	"denied",
]);

/** The draft gives the step a day of its own: it may tell of what no article has. */
function hasOtherTime({ draft, ofDraft }: Pairing, { event }: LegalStep): boolean {
	return (
		event?.arguments.some(({ role, preposition, head }) => {
			if (role !== "time" || preposition === "for" || preposition === "to") return false;
			const pair = ofDraft(head);
			return draft.words[head] !== undefined && !isAlike(pair);
		}) ?? false
	);
}
