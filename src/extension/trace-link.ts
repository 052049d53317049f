import type { SentenceReport, Trace } from "../engine/model.ts";

/**
 * Names a passage as evidence for a sentence of a draft, in the argument of a command link. Links come back from
 * the editor as JSON, long after they were made: they are read with `readTraceLink` and looked up anew.
 */
export interface TraceLink {
	/** URI of the draft. */
	readonly draft: string;
	/** An offset inside the sentence. */
	readonly offset: number;
	/** The passage. */
	readonly key: string;
	readonly start: number;
	readonly end: number;
}

/** The link to a passage of a sentence. */
export function linkTo(draft: string, sentence: SentenceReport, { key, start, end }: Trace): TraceLink {
	return { draft, offset: sentence.start, key, start, end };
}

/** A link as it came back from the editor; undefined for anything else. */
export function readTraceLink(value: unknown): TraceLink | undefined {
	const { draft, offset, key, start, end } = Object(value) as Record<string, unknown>;
	if (typeof draft !== "string" || typeof key !== "string") return undefined;
	if (typeof offset !== "number" || typeof start !== "number" || typeof end !== "number") return undefined;
	return { draft, offset, key, start, end };
}

/** The traces of a sentence, each article once: the origin, the closest passage, the others. */
export function tracesOf({ origin, closest, others }: SentenceReport): Trace[] {
	const byArticle = new Map<string, Trace>();
	for (const trace of [origin, closest, ...others]) {
		if (trace && !byArticle.has(trace.key)) byArticle.set(trace.key, trace);
	}
	return [...byArticle.values()];
}
