// "Will close" where the source has it stay open, and the contrary. Gates: one side has what is told of stay, remain or be
// kept in a state; the other has a verb that ends it, by what the state's word means as a verb; both are told of the same
// thing and time, neither is denied, and neither the passage nor a sentence beside it has the claim's word.
import type { EventFacet } from "../facets/events/event.ts";
import { isAlike, type Pairing } from "../pairing.ts";
import type { Reading } from "../reading.ts";
import type { Word } from "../syntax/tree.ts";
import type { Comparator, Comparison } from "./comparison.ts";

const KEEPS = /^(?:stay|remain|keep)/;
const UNTIL = /^(?:until|till)$/;
const OPPOSED = 0.5;
const BESIDE = 2;

/** act/polarity: something stays as it is on one side, and becomes the contrary on the other. */
export const keptStates: Comparator = (comparison) => {
	const { closest, claim, neighbours, pairingWith } = comparison;
	if (![claim, closest.passage].some(({ tokens }) => tokens.some(({ norm }) => KEEPS.test(norm)))) return [];
	// "Stays shut until it is repaired" and "reopens once it is" agree.
	if ([claim, closest.passage].some(({ tokens }) => tokens.some(({ norm }) => UNTIL.test(norm)))) return [];
	const pairing = pairingWith(closest.passage);
	const found = contraryOf(pairing, comparison);
	if (found === undefined) return [];
	const [ours, theirs] = found;
	const own = ours.text.toLowerCase();
	const near = [closest.passage, ...neighbours(closest.passage, BESIDE)];
	if (near.some(({ tokens }) => tokens.some(({ norm }) => norm === own))) return [];
	return [
		{
			type: "act/polarity",
			direction: "different",
			relation: "incompatible",
			confidence: 0.8,
			draft: { start: ours.start, end: ours.end, value: ours.lemma },
			source: { passage: closest.passage, start: theirs.start, end: theirs.end, value: theirs.lemma },
		},
	];
};

function contraryOf(
	{ draft, source, ofDraft }: Pairing,
	comparison: Comparison,
): readonly [Word, Word] | undefined {
	const told = (event: EventFacet) =>
		event.arguments.flatMap(({ role, head }) => (role === "agent" || role === "patient" ? [head] : []));
	for (const ours of draft.events)
		for (const theirs of source.events) {
			if (ours.negative || theirs.negative || ours.status !== theirs.status) continue;
			const pair = told(ours).map(ofDraft).find(isAlike);
			if (pair === undefined || !told(theirs).includes(pair.source)) continue;
			const [own, other] = [stateIn(draft, ours), stateIn(source, theirs)];
			if ((own === undefined) === (other === undefined)) continue;
			const [one, another] = [own ?? draft.words[ours.word], other ?? source.words[theirs.word]];
			if (one && another && areOpposed(one, another, comparison)) return [one, another];
		}
	return undefined;
}

/** The "open" of "stays open". */
function stateIn({ words }: Reading, { word, lemma }: EventFacet): Word | undefined {
	if (!KEEPS.test(lemma)) return undefined;
	return words.find(
		({ head, deprel, upos }) => head === word && deprel === "xcomp" && /^(?:ADJ|VERB)$/.test(upos),
	);
}

function areOpposed(a: Word, b: Word, { language }: Comparison): boolean {
	const asVerb = ({ lemma }: Word) => ({ lemma, upos: "VERB" }) as const;
	const relation = language.relation(asVerb(a), asVerb(b));
	return relation?.kind === "antonym" && relation.strength >= OPPOSED;
}
