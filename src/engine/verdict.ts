import type { Checkability } from "./claims.ts";
import type { TraceStatus } from "./model.ts";

/** What the verdict rests on; all shares are 0..1. */
export interface Grounds {
	readonly checkability: Checkability;
	/** False when no passage is near; the figures below then mean nothing. */
	readonly traced: boolean;
	/** Whether the sentence is worth a "nothing carries this". */
	readonly checkworthy: boolean;
	readonly sameWords: boolean;
	/** Whether the passage surely says otherwise. */
	readonly contradicted: boolean;
	/** Of words in the same order: of both sides together, and of the draft's alone. */
	readonly similarity: number;
	readonly inOrder: number;
	/** Share of the content that the closest passage has, and that it has together with a second one. */
	readonly coverage: number;
	readonly jointCoverage: number;
	/** Figures, names and dates of the sentence that no traced passage has. */
	readonly unsupported: number;
}

const NEAR_VERBATIM = 0.8;
const ONLY_SHORTENED = 0.95;
const REPORTED = 0.7;
const SYNTHESIS_GAIN = 0.2;

/** The trace status: a pure table. */
export function verdict(grounds: Grounds): TraceStatus {
	const { checkability } = grounds;
	if (JUDGING.has(checkability) && grounds.traced && grounds.contradicted) return traced(grounds);
	if (checkability !== "claim" && checkability !== "opinion" && !grounds.sameWords) return "not-checkable";
	if (checkability === "heading" || checkability === "question" || checkability === "table")
		return "not-checkable";
	if (!grounds.traced) return checkability === "claim" && grounds.checkworthy ? "untraced" : "not-checkable";
	// "Providers must keep their servers in the country" is a report when a source has it.
	if (checkability === "opinion" && !isNearlyVerbatim(grounds) && grounds.coverage < REPORTED)
		return "not-checkable";
	return traced(grounds);
}

/** "The clumsy vote ended 5 to 4" judges, and says what a source tells otherwise. */
const JUDGING: ReadonlySet<Checkability> = new Set(["opinion", "comment"]);

function isNearlyVerbatim({ similarity, inOrder }: Grounds): boolean {
	return similarity >= NEAR_VERBATIM || inOrder >= ONLY_SHORTENED;
}

function traced(grounds: Grounds): TraceStatus {
	if (grounds.sameWords) return "verbatim";
	if (grounds.jointCoverage - grounds.coverage >= SYNTHESIS_GAIN) return "synthesis";
	if (grounds.unsupported > 0) return "partial";
	return isNearlyVerbatim(grounds) ? "near-verbatim" : "paraphrase";
}
