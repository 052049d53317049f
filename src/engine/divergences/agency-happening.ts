// The same thing befell the same person or thing, and the two sentences differ in who stands behind it: "died" becomes
// "was killed", "stepped down" "was sacked", "crashed" "was shot down".
// Gates: the same person or thing, and more around the two alike; told as having happened on both sides; no passage of
// the articles has it as the draft does. What only leaves the doer out ("was shot") says less and is no finding.
import { DEATH, deadlyCauses, OFFICE, tellings } from "../data/agency.ts";
import type { Severity } from "../model.ts";
import { isAlikeOrOpposed, type Pairing } from "../pairing.ts";
import type { Passage } from "../passages.ts";
import type { Comparator, Comparison } from "./comparison.ts";
import type { Divergence } from "./divergence.ts";
import { type Happening, happeningsOf } from "./happenings.ts";
import { passagesAround } from "./passages-around.ts";
import { isNamedPerson, isSamePerson, mayBeSamePerson } from "./same-person.ts";
import { surroundingsOf } from "./surroundings.ts";
import { isTrendCue } from "./trend-pair.ts";

/** `act/agency` of happenings; at most one. */
export const changedAgency: Comparator = (comparison) => {
	const { claim, closest, reading, readingOf, pairingWith } = comparison;
	if (!MENTIONED.test(claim.text) || !MENTIONED.test(closest.passage.text)) return [];
	const ours = happeningsOf(reading);
	if (ours.length === 0) return [];
	const theirs = happeningsOf(readingOf(closest.passage));
	if (theirs.length === 0) return [];
	const pairing = pairingWith(closest.passage);
	for (const draft of ours) {
		const same = theirs.filter(
			(source) =>
				source.row === draft.row &&
				!isTrendCue(pairing.source, source.word) &&
				isSameMatter(pairing, draft, source),
		);
		if (same.some(({ agency }) => agency === draft.agency)) continue;
		for (const source of same) {
			// "Sank" and "was sunk" may be one.
			const oneself = source.agency === "self" || draft.agency === "self";
			if (!oneself && source.lemma === draft.lemma && (draft.doer ?? source.doer) === undefined) continue;
			const severity = gravity(comparison, draft, source);
			if (severity === undefined || isToldElsewhere(comparison, draft, source)) continue;
			return [divergence(closest.passage, draft, source, severity)];
		}
	}
	return [];
};

/** How the verbs of the lists begin, and the phrases that tell the same; a cheap look before any tree. */
const MENTIONED = new RegExp(
	`\\b(?:${[...tellings.keys()].map((verb) => verb.split(" ")[0]?.slice(0, 3)).join("|")}|dea|suic|sho|sta|bea|lif|lives|caught|fled|stood|threw|left|hang|hung|went|tore|torn|sank|sunk|fell|blew|blown|flung|brought|slew|took)`,
	"i",
);

/** Gates 1 and 2: it befell the same, and more than that is alike. */
function isSameMatter(pairing: Pairing, draft: Happening, source: Happening): boolean {
	if (!isSamePerson(pairing, draft.thing, source.thing)) return false;
	const pair = pairing.ofDraft(draft.word);
	const paired = pair?.source === source.word && isAlikeOrOpposed(pair);
	const least = (isNamedPerson(pairing.draft.words, draft.thing) ? 1 : 2) - (paired ? 1 : 0);
	return surroundingsOf(pairing, draft.word, source.word).matched >= Math.max(1, least);
}

/** How grave the change is; undefined where the draft says the same or less. */
function gravity(comparison: Comparison, draft: Happening, source: Happening): Severity | undefined {
	const change = `${source.agency} > ${draft.agency}`;
	if (ADDED.has(change)) return "error";
	if (change === "own > self") return draft.row === DEATH ? "error" : undefined;
	if (change === "own > met" && draft.row === DEATH) {
		if (draft.doer !== undefined) return "error";
		return hasDeadlyCause(comparison, draft) ? undefined : "warning";
	}
	if (change === "met > done" || change === "done > meant") return "warning";
	// The doer is not left out where the sentence has some other word for it.
	const hidden =
		/^(?:done|meant) > own$/.test(change) || (change === "met > own" && source.doer !== undefined);
	return hidden && draft.row !== OFFICE && !namesDoer(comparison, source) ? "warning" : undefined;
}

const ADDED: ReadonlySet<string> = new Set([
	"own > done",
	"own > meant",
	"met > meant",
	"self > met",
	"self > done",
	"self > meant",
	"met > self",
	"done > self",
	"meant > self",
]);

/** A crash, a flood or an attack kills: "died in the crash" and "was killed in the crash" are one. */
function hasDeadlyCause(comparison: Comparison, { start, end }: Happening): boolean {
	const { claim, closest, draft } = comparison;
	const rest = `${draft.text.slice(claim.start, start)} ${draft.text.slice(end, claim.end)}`;
	const passages = [closest.passage, ...passagesAround(comparison)];
	return deadlyCauses.test(rest) || passages.some(({ text }) => deadlyCauses.test(text));
}

/** The draft's sentence or one beside it speaks of violence or of the doer. */
function namesDoer({ claim, before, after, pairingWith, closest }: Comparison, source: Happening): boolean {
	const pairing = pairingWith(closest.passage);
	if (source.doer !== undefined && pairing.ofSource(source.doer) !== undefined) return true;
	return [claim, ...before.slice(0, 2), ...after.slice(0, 2)].some(({ text }) => VIOLENCE.test(text));
}

const VIOLENCE =
	/\b(?:kill|shoot|shot|stab|beat|murder|attack|bomb|gun|struck|strike|strangl|execut|push|throw|threw|raid)/i;

/** Gates 6 and 7: whether a passage has it as the draft does, of what may be the same, or has at least its verb. */
function isToldElsewhere(comparison: Comparison, draft: Happening, source: Happening): boolean {
	const { claim, closest, reading, pairingWith } = comparison;
	const verb = reading.words[draft.word]?.start;
	const term = draft.agency === "own" ? undefined : claim.tokens.find(({ start }) => start === verb)?.term;
	return [closest.passage, ...passagesAround(comparison)].some((passage) => {
		const own = passage === closest.passage;
		// "Charged with the murder of": whether it was one is another question than who did it.
		const other = !own || source.lemma !== draft.lemma;
		if (other && term !== undefined && passage.tokens.some((token) => token.term === term)) return true;
		if (own || !MENTIONED.test(passage.text)) return false;
		const pairing = pairingWith(passage);
		return happeningsOf(pairing.source).some(
			(one) =>
				one.row === draft.row &&
				one.agency === draft.agency &&
				mayBeSamePerson(pairing, draft.thing, one.thing) &&
				(draft.doer === undefined || mayBeSamePerson(pairing, draft.doer, one.doer)),
		);
	});
}

function divergence(passage: Passage, draft: Happening, source: Happening, severity: Severity): Divergence {
	const less = draft.agency === "own";
	return {
		type: "act/agency",
		direction: less ? "omitted" : source.agency === "own" || source.agency === "met" ? "added" : "different",
		relation: source.agency === "self" || draft.agency === "self" ? "incompatible" : "undetermined",
		confidence: severity === "error" ? 0.8 : 0.6,
		...(severity === "error" ? {} : { severity }),
		draft: { start: draft.start, end: draft.end, value: draft.lemma },
		source: { passage, start: source.start, end: source.end, value: source.lemma },
	};
}
