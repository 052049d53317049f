import { accusingWords, caveats, deniedNouns, denyingVerbs } from "../data/caveats.ts";
import { argumentOf } from "../facets/events/event.ts";
import type { Span } from "../model.ts";
import type { Passage } from "../passages.ts";
import type { Sentence } from "../sentences.ts";
import { hull } from "../spans.ts";
import type { Comparator, Comparison } from "./comparison.ts";
import { placeIn } from "./divergence.ts";

/** The claim must be carried well: what stands beside a loosely matching passage is about something else. */
const WELL_COVERED = 0.6;

/** support/omitted: right beside the evidence the source has a denial or a caveat, of which the paragraph says nothing. */
export const omittedCaveat: Comparator = (comparison) => {
	const { closest, neighbours } = comparison;
	if (closest.coverage < WELL_COVERED) return [];
	const after = neighbours(closest.passage, 1).filter(({ ordinal }) => ordinal > closest.passage.ordinal);
	for (const passage of [closest.passage, ...after]) {
		const found = caveatIn(passage) ?? (accuses(comparison) ? denialIn(comparison, passage) : undefined);
		if (found === undefined) continue;
		if (saysMore(comparison)) return [];
		const { claim } = comparison;
		return [
			{
				type: "support/omitted",
				direction: "omitted",
				relation: "compatible",
				confidence: 0.6,
				draft: { start: claim.start, end: claim.end, value: "without it" },
				source: placeIn(passage, found),
			},
		];
	}
	return [];
};

/** The paragraph has a denial or a caveat itself. */
function saysMore({ claim, before, after }: Comparison): boolean {
	return [claim, ...before, ...after].some(
		(sentence) =>
			caveatIn(sentence) !== undefined ||
			sentence.tokens.some(({ norm, term }) => DENYING_TERMS.test(norm) || denyingVerbs.has(term)),
	);
}

const DENYING_TERMS =
	/^(?:den(?:y|ies|ied|ying|ial|ials)|reject(?:s|ed|ing)?|refut(?:es?|ed|ing)|disput(?:es?|ed|ing)|dismiss(?:es|ed|ing)?|rebut(?:s|ted)?|contest(?:s|ed)|contradict(?:s|ed)|disavow(?:s|ed)|verified|unverified|unconfirmed|preliminary|provisional)$/;

function accuses({ claim, closest }: Comparison): boolean {
	return [claim, closest.passage].some(({ tokens }) => tokens.some(({ norm }) => accusingWords.has(norm)));
}

/** The sentence's words from the caveat's first to its last. */
function caveatIn(sentence: Sentence): Span | undefined {
	const lower = sentence.text.toLowerCase();
	for (const caveat of caveats) {
		const at = lower.indexOf(caveat);
		if (at >= 0 && lower.length === sentence.text.length)
			return { start: sentence.start + at, end: sentence.start + at + caveat.length };
	}
	return undefined;
}

/** "The company denies it": the denial of a claim, not of entry or of an appeal. */
function denialIn({ claim, readingOf }: Comparison, passage: Passage): Span | undefined {
	if (!passage.tokens.some(({ norm }) => DENYING_TERMS.test(norm))) return undefined;
	const { events, words } = readingOf(passage);
	for (const event of events) {
		if (!denyingVerbs.has(event.lemma) || event.negative || event.form === "noun") continue;
		const content = argumentOf(event, "content");
		const denied = event.arguments.find(
			({ role, head }) => role === "patient" && deniedNouns.has((words[head]?.text ?? "").toLowerCase()),
		);
		const who = argumentOf(event, "agent");
		const what = denied ?? content;
		if (what === undefined || who === undefined || what === who) continue;
		if (denied === undefined && !isAbout(claim, passage, what)) continue;
		return hull(who, event, what);
	}
	return undefined;
}

const LEAST_SHARED = 2;

/** Whether what is denied in a clause is what the claim says. */
function isAbout(claim: Sentence, passage: Passage, clause: Span): boolean {
	const terms = new Set(claim.tokens.filter(({ content }) => content).map(({ term }) => term));
	const inside = passage.tokens.filter((token) => token.start >= clause.start && token.end <= clause.end);
	return inside.filter(({ content, term }) => content && terms.has(term)).length >= LEAST_SHARED;
}
