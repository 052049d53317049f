import type { DraftReport, Finding, SentenceReport } from "../engine/model.ts";

/** Names a finding of a draft, in the argument of a command. It comes back as JSON and is looked up anew. */
export interface FindingLink {
	/** URI of the draft. */
	readonly draft: string;
	readonly code: string;
	/** Where the finding begins in the draft. */
	readonly start: number;
	/** The article on the other side; null for gaps. */
	readonly source: string | null;
}

/** A finding with its sentence. */
export interface FoundFinding {
	readonly finding: Finding;
	readonly sentence: SentenceReport;
}

/** The link to a finding. */
export function linkToFinding(draft: string, { type, draft: { start }, source }: Finding): FindingLink {
	return { draft, code: type, start, source: source?.key ?? null };
}

/** A link as it came back from the editor; undefined for anything else. */
export function readFindingLink(value: unknown): FindingLink | undefined {
	const { draft, code, start, source = null } = Object(value) as Record<string, unknown>;
	if (typeof draft !== "string" || typeof code !== "string" || typeof start !== "number") return undefined;
	return { draft, code, start, source: typeof source === "string" ? source : null };
}

/** The finding that a link names, in the report as it is now. */
export function findingOf(report: DraftReport | undefined, link: FindingLink): FoundFinding | undefined {
	return foundIn(report).find(({ finding: { type, draft, source } }) => {
		return type === link.code && draft.start === link.start && (source?.key ?? null) === link.source;
	});
}

/** All findings of a report, in the order of the draft. */
export function foundIn(report: DraftReport | undefined): readonly FoundFinding[] {
	const found = (report?.sentences ?? []).flatMap((sentence) =>
		sentence.findings.map((finding) => ({ finding, sentence })),
	);
	return found.sort((a, b) => a.finding.draft.start - b.finding.draft.start);
}
