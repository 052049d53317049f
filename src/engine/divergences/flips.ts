import { areOfTwoExactnesses, degreeOf } from "../data/degrees.ts";
import { directions } from "../data/place-scales.ts";
import type { FindingType } from "../findings.ts";
import type { WordPair } from "../pairing.ts";
import type { Passage } from "../passages.ts";
import type { Reading } from "../reading.ts";
import type { DeniedWord } from "./denied-word.ts";
import type { Divergence } from "./divergence.ts";
import type { Surroundings } from "./surroundings.ts";

/** Two words that say the same or the opposite, of which an odd number is denied. */
export interface Flip {
	readonly passage: Passage;
	readonly pair: WordPair;
	readonly draft: DeniedWord;
	readonly source: DeniedWord;
	readonly around: Surroundings;
}

/** The flip as a finding; `time/stale` where the claim only says what an older article said. */
export function flipDivergence(
	{ passage, draft, source, around }: Flip,
	type: "act/polarity" | "time/stale",
): Divergence {
	const [ours, theirs] = [draft, source].map(
		({ reading, word }) => reading.words[word]?.lemma.toLowerCase() ?? "",
	);
	const confidence = Math.min(0.95, 0.55 + 0.3 * around.share + 0.02 * Math.min(5, around.matched));
	return {
		type: type === "time/stale" ? type : typeOfOpposites(ours ?? "", theirs ?? ""),
		direction: "different",
		relation: type === "time/stale" ? "undetermined" : "incompatible",
		confidence: Math.round(confidence * 100) / 100,
		draft: { ...spanOf(draft), value: shownWord(draft) },
		source: { passage, ...spanOf(source), value: shownWord(source) },
	};
}

/** "The west" for "the east" is no denial, nor is "slightly" for "sharply" or "exactly" for "about". */
export function typeOfOpposites(ours: string, theirs: string): FindingType {
	if (directions.has(ours) && directions.has(theirs)) return "place/where";
	if (areOfTwoExactnesses(ours, theirs)) return "quantity/bound";
	return degreeOf(ours) && degreeOf(theirs) ? "quantity/trend" : "act/polarity";
}

/** The word with what denies it, when that is near; "with full pay", as "without pay" is shown. */
function spanOf({ reading, word, denials }: DeniedWord): { start: number; end: number } {
	const own = reading.words[word] ?? { start: reading.start, end: reading.end };
	let { start, end } = own;
	const having = reading.words.find(({ head, lemma }) => head === word && lemma === "with");
	if (having !== undefined && denials.length === 0) start = Math.min(start, having.start);
	if (denials.length === 0) start = Math.min(start, governingStart(reading, word) ?? start);
	for (const cue of denials) {
		if (Math.abs(cue.start - own.end) > 60 && Math.abs(own.start - cue.end) > 60) continue;
		start = Math.min(start, cue.start);
		end = Math.max(end, cue.end);
	}
	return { start, end };
}

/** Of "began to place", which alone would read as "place", where the verb above the infinitive begins. */
function governingStart({ words }: Reading, at: number): number | undefined {
	const { head, deprel } = words[at] ?? { head: -1, deprel: "" };
	const infinitive = words.some(
		(mark) => mark.head === at && mark.deprel === "mark" && mark.lemma.toLowerCase() === "to",
	);
	const near = head >= 0 && head < at && at - head <= GOVERNED_WITHIN;
	return deprel === "xcomp" && infinitive && near ? words[head]?.start : undefined;
}

const GOVERNED_WITHIN = 4;

function shownWord({ reading, word, denials }: DeniedWord): string {
	const lemma = reading.words[word]?.lemma ?? "";
	return denials.length % 2 === 1 ? `not ${lemma}` : lemma;
}
