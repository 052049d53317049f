// Whether it was meant: the draft has "deliberately" where the source has "accidentally" or nothing, or drops "by accident".
// Gates: the words hang on the same act; no passage beside says so in other words.
import {
	chancing,
	chancingNouns,
	chancingStems,
	meaning,
	meaningNouns,
	meaningStems,
} from "../data/agency.ts";
import type { Severity, Span } from "../model.ts";
import { isAlike, type Pairing } from "../pairing.ts";
import type { Reading } from "../reading.ts";
import type { Comparator, Comparison } from "./comparison.ts";
import type { Divergence } from "./divergence.ts";
import { passagesAround } from "./passages-around.ts";
import { surroundingsOf } from "./surroundings.ts";

type Intent = "meant" | "by chance";

/** A word that says whether an act was meant, and the word of the act. */
interface IntentCue extends Span {
	readonly intent: Intent;
	readonly act: number;
}

/** `act/agency` of what was meant; at most one. */
export const changedIntent: Comparator = (comparison) => {
	const { claim, closest, reading, readingOf, pairingWith } = comparison;
	const { passage } = closest;
	if (!CUES.test(claim.text) && !CUES.test(passage.text)) return [];
	const [ours, theirs] = [cuesOf(reading), cuesOf(readingOf(passage))];
	if (ours.length + theirs.length === 0) return [];
	const pairing = pairingWith(passage);
	for (const cue of ours) {
		const act = pairedAct(pairing, cue.act, "draft");
		if (act === undefined) continue;
		const answer = theirs.find((other) => other.act === act);
		if (answer?.intent === cue.intent || isSaidAround(comparison, cue.intent)) continue;
		const severity = answer === undefined && cue.intent === "by chance" ? "warning" : "error";
		return [divergence(comparison, cue, answer ?? wordOf(pairing.source, act, undefined), severity)];
	}
	for (const cue of theirs) {
		const act = cue.intent === "by chance" ? pairedAct(pairing, cue.act, "source") : undefined;
		if (act === undefined || ours.length > 0 || isSaidInDraft(comparison)) continue;
		return [divergence(comparison, wordOf(reading, act, undefined), cue, "warning")];
	}
	return [];
};

const CUES =
	/\b(?:deliberately|intentionally|purposely|knowingly|wil+fully|purposefully|on purpose|accidentally|inadvertently|unintentionally|mistakenly|unwittingly|by (?:accident|mistake|chance)|in error)\b/i;

function cuesOf(reading: Reading): readonly IntentCue[] {
	const { words } = reading;
	return words.flatMap((word, at) => {
		const lemma = word.text.toLowerCase();
		const led = words.some(({ head, lemma: own }) => head === at && /^(?:by|on|in)$/.test(own));
		const intent = meaning.has(lemma) || (led && meaningNouns.has(lemma));
		const chance = chancing.has(lemma) || (led && chancingNouns.has(lemma));
		const act = words[word.head];
		if ((!intent && !chance) || act === undefined || act.upos !== "VERB") return [];
		// "Not deliberately" is neither.
		if (
			words.some(
				({ head, lemma: own }) => (head === at || head === word.head) && /^(?:not|n't|never)$/.test(own),
			)
		)
			return [];
		return [{ start: word.start, end: word.end, intent: intent ? "meant" : "by chance", act: word.head }];
	});
}

/** The same act on the other side, with more around it alike. */
function pairedAct(pairing: Pairing, act: number, side: "draft" | "source"): number | undefined {
	const pair = side === "draft" ? pairing.ofDraft(act) : pairing.ofSource(act);
	if (!isAlike(pair) || pair.strength < SAME_ACT) return undefined;
	const { matched } = surroundingsOf(pairing, pair.draft, pair.source);
	if (matched < 2) return undefined;
	return side === "draft" ? pair.source : pair.draft;
}

const SAME_ACT = 0.6;

/** Gate 6: in other words, or of a claim of somebody. */
function isSaidAround(comparison: Comparison, intent: Intent): boolean {
	const stems = intent === "meant" ? meaningStems : chancingStems;
	return [comparison.closest.passage, ...passagesAround(comparison)].some(({ text }) => stems.test(text));
}

function isSaidInDraft({ claim, before, after }: Comparison): boolean {
	return [claim, ...before, ...after].some(({ text }) => chancingStems.test(text));
}

function wordOf(
	{ words }: Reading,
	at: number,
	intent: Intent | undefined,
): Omit<IntentCue, "intent"> & { intent: Intent | undefined } {
	const { start, end } = words[at] ?? { start: 0, end: 0 };
	return { start, end, act: at, intent };
}

type Side = Span & { readonly intent: Intent | undefined };

function divergence({ closest }: Comparison, draft: Side, source: Side, severity: Severity): Divergence {
	const both = draft.intent !== undefined && source.intent !== undefined;
	return {
		type: "act/agency",
		direction: both ? "different" : draft.intent === undefined ? "omitted" : "added",
		relation: both ? "incompatible" : "undetermined",
		confidence: both ? 0.85 : 0.65,
		...(severity === "error" ? {} : { severity }),
		draft: { start: draft.start, end: draft.end, value: draft.intent ?? "open" },
		source: {
			...{ start: source.start, end: source.end, passage: closest.passage },
			value: source.intent ?? "open",
		},
	};
}
