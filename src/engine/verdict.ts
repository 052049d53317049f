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
	if (checkability !== "claim" && checkability !== "opinion" && !grounds.sameWords) return "not-checkable";
	if (checkability === "heading" || checkability === "question" || checkability === "table")
		return "not-checkable";
	if (!grounds.traced) return checkability === "claim" && grounds.checkworthy ? "untraced" : "not-checkable";
	if (grounds.sameWords) return "verbatim";
	const nearlyVerbatim = grounds.similarity >= NEAR_VERBATIM || grounds.inOrder >= ONLY_SHORTENED;
	// "Providers must keep their servers in the country" is a report when a source has it.
	if (checkability === "opinion" && !nearlyVerbatim && grounds.coverage < REPORTED) return "not-checkable";
	if (grounds.jointCoverage - grounds.coverage >= SYNTHESIS_GAIN) return "synthesis";
	if (grounds.unsupported > 0) return "partial";
	return nearlyVerbatim ? "near-verbatim" : "paraphrase";
}
