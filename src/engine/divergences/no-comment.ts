// "Confirmed the visit" and "said what it had cost" where the source says that they would not comment on it, or say.
// Gates: the draft's verb takes a stand, or tells how, what or who; a passage of the article has the same speaker decline to speak of the same
// matter; nowhere in the article does anybody take the draft's stand with the same verb.

import { argumentOf, type EventFacet } from "../facets/events/event.ts";
import { isAlike } from "../pairing.ts";
import type { Passage } from "../passages.ts";
import type { Comparator, Comparison } from "./comparison.ts";
import type { Divergence } from "./divergence.ts";
import { withAuxiliaries } from "./event-span.ts";

const STANDS: ReadonlySet<string> = new Set([
	"confirm",
	"deny",
	"admit",
	"acknowledge",
	"concede",
	"rule out",
]);
const MAY_STAND = /\b(?:confirm|den[yi]|admit|acknowledg|conced|ruled? out)/i;
/** "Said how much", "told reporters who". */
const TELLS =
	/\b(?:sa(?:id|ys?)|t(?:old|ells?)|reveal\w*|disclos\w*|explain\w*) (?:[\p{L}’']+ ){0,2}(?:how|what|whom?|which|where|when|why|whether)\b/iu;
const TELLERS: ReadonlySet<string> = new Set(["say", "tell", "reveal", "disclose", "explain"]);
const MAY_DECLINE =
	/\b(?:declin|refus)\w+ to (?:comment|say|answer|discuss|confirm|speak)|\b(?:did|would|could) not (?:\w+ )?(?:comment|reply|respond|say)\b/i;
const SILENT = /^(?:decline|refuse|comment|reply|respond|say)$/;
const REACH = 40;
/** The speaker and a word of the matter. */
const LEAST_SHARED = 2;

/** act/polarity: the draft has somebody confirm or deny what the source says they would not speak of. */
export const brokenSilence: Comparator = (comparison) => {
	const { text } = comparison.claim;
	const tells = TELLS.test(text) && !MAY_DECLINE.test(text);
	if (!tells && !MAY_STAND.test(text)) return [];
	const { reading, closest, neighbours } = comparison;
	const article = [closest.passage, ...neighbours(closest.passage, REACH)];
	const passages = article.filter(({ text }) => MAY_DECLINE.test(text));
	if (passages.length === 0) return [];
	const stand = reading.events.find(
		({ lemma, negative, form }) =>
			(STANDS.has(lemma) || (tells && TELLERS.has(lemma))) && !negative && form === "verb",
	);
	if (stand === undefined || isTaken(stand, article)) return [];
	for (const passage of passages) {
		const silence = silenceOn(stand, passage, comparison);
		if (silence !== undefined) return [divergence(comparison, stand, passage, silence)];
	}
	return [];
};

/** Whether a passage has the draft's verb outside "declined to confirm". */
function isTaken({ lemma }: EventFacet, article: readonly Passage[]): boolean {
	const taken = TELLERS.has(lemma) ? TELLS : new RegExp(`\\b${lemma.slice(0, 4)}`, "i");
	return article.some(({ text }) => !MAY_DECLINE.test(text) && taken.test(text));
}

/** The event by which the passage says that the one who takes the draft's stand is silent. */
function silenceOn(stand: EventFacet, passage: Passage, comparison: Comparison): EventFacet | undefined {
	const pairing = comparison.pairingWith(passage);
	const speaker = argumentOf(stand, "agent");
	const pair = speaker && pairing.ofDraft(speaker.head);
	if (!isAlike(pair)) return undefined;
	if (pairing.pairs.filter((one) => isAlike(one) && one.draft !== stand.word).length < LEAST_SHARED)
		return undefined;
	return comparison
		.readingOf(passage)
		.events.find(
			(event) =>
				SILENT.test(event.lemma) &&
				(/^(?:decline|refuse)$/.test(event.lemma) || event.negative) &&
				event.arguments.some(({ role, head }) => role === "agent" && head === pair.source),
		);
}

function divergence(
	{ reading, readingOf }: Comparison,
	stand: EventFacet,
	passage: Passage,
	silence: EventFacet,
): Divergence {
	return {
		type: "act/polarity",
		direction: "different",
		relation: "incompatible",
		confidence: 0.75,
		severity: "warning",
		draft: { ...withAuxiliaries(reading, stand), value: stand.lemma },
		source: {
			passage,
			...withAuxiliaries(readingOf(passage), silence),
			value: `${silence.lemma} to comment`,
		},
	};
}
