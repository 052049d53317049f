// Another offence in the same step at law: "convicted of arson" for "convicted of theft". Gates: one step of one person
// on both sides; each says of which offence, by nouns or verbs that our list knows; the claim's offence stands nowhere in
// the articles that carry the claim.
import { offences } from "../data/offences.ts";
import { isAlike } from "../pairing.ts";
import type { Reading } from "../reading.ts";
import { stem } from "../stem.ts";
import type { Comparator, Comparison } from "./comparison.ts";
import { type LegalStep, legalStepsOf } from "./legal-steps.ts";
import { articlePassages } from "./passages-of-event.ts";
import { isSamePerson } from "./same-person.ts";

/** `act/legal`: the step is the source's, what it is about is not. */
export const otherCharges: Comparator = (comparison) => {
	const { closest, carriers, reading, readingOf, pairingWith } = comparison;
	const ours = legalStepsOf(reading).filter(({ taken, person }) => taken && person !== undefined);
	if (ours.length === 0) return [];
	for (const { passage } of [closest, ...carriers.filter((one) => one.passage !== closest.passage)]) {
		const source = readingOf(passage);
		const pairing = pairingWith(passage);
		for (const own of ours) {
			const offence = offenceOf(reading, own);
			const step = legalStepsOf(source).find(
				({ stage, person, taken }) =>
					taken &&
					stage === own.stage &&
					person !== undefined &&
					isSamePerson(pairing, own.person ?? -1, person),
			);
			const other = step && offenceOf(source, step);
			if (offence === undefined || step === undefined || other === undefined) continue;
			const pair = pairing.ofDraft(offence);
			if ((pair !== undefined && isAlike(pair)) || isNamedThere(reading, offence, comparison)) continue;
			const [word, theirs] = [reading.words[offence], source.words[other]];
			if (word === undefined || theirs === undefined || areOneOffence(word.lemma, theirs.lemma)) continue;
			return [
				{
					type: "act/legal",
					direction: "different",
					relation: "incompatible",
					confidence: 0.75,
					draft: { start: own.start, end: Math.max(own.end, word.end), value: `${own.stage}: ${word.lemma}` },
					source: {
						passage,
						start: Math.min(step.start, theirs.start),
						end: Math.max(step.end, theirs.end),
						value: `${step.stage}: ${theirs.lemma}`,
					},
				},
			];
		}
	}
	return [];
};

/** The word of a step's charge that names an offence. */
function offenceOf({ words }: Reading, { charge }: LegalStep): number | undefined {
	return charge.find((at) => offences.has(words[at]?.lemma ?? ""));
}

/** Whether two words may be of one offence: "stealing" and "fraud", "killing" and "murder", but not murder and manslaughter. */
function areOneOffence(one: string, other: string): boolean {
	if ([one, other].some((word) => OF_ANOTHER.test(word))) return true;
	if (offences.get(one) === offences.get(other)) return true;
	const isLesser = (word: string) => word === "manslaughter";
	const isWorse = (word: string) => word === "murder";
	if ((isLesser(one) && isWorse(other)) || (isLesser(other) && isWorse(one))) return false;
	return FAMILIES.some((family) => family.test(one) && family.test(other));
}

/** What is done on the way to another offence. */
const OF_ANOTHER = /^(?:conspir|plot|incit|threat|attack)/;
/** Offences that a newsroom may call by each other's words. */
const FAMILIES: readonly RegExp[] = [
	/^(?:murder|assassinat|kill|slay|homicide|manslaughter|shoot|stab|strangl|poison|bomb)/,
	/^(?:assault|beat|punch|batter|rape|molest|abus|grop|stab|shoot|strangl|harass|stalk)/,
	/^(?:steal|thie|theft|larceny|shoplift|rob|burgl|defraud|fraud|swindl|cheat|scam|con$|embezz|misappropriat|pocket|siphon|launder|brib|extort|blackmail|forg|counterfeit|falsif|loot|eva)/,
	/^(?:torch|arson|bomb|vandal)/,
];

function isNamedThere({ words }: Reading, at: number, comparison: Comparison): boolean {
	const lemma = words[at]?.lemma ?? "";
	const [own, line] = [stem(lemma), offences.get(lemma)];
	const lineOf = (norm: string) => offences.get(norm) ?? offences.get(norm.replace(/s$/, ""));
	return articlePassages(comparison).some(({ tokens }) =>
		tokens.some(({ term, norm }) => term === own || (line !== undefined && lineOf(norm) === line)),
	);
}
