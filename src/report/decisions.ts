import type { Decision, FactCheckReport } from "./model.ts";

/** What a decision holds for: the finding in this sentence with these words on both sides, wherever it has moved. */
export function decisionKey(
	sentence: string,
	finding: {
		readonly type: string;
		readonly draft: { readonly text: string };
		readonly source: { readonly text: string } | null;
	},
): string {
	const { type, draft, source } = finding;
	return JSON.stringify([sentence.replace(/\s+/g, " ").trim(), type, draft.text, source?.text ?? null]);
}

/** The decisions written into a report; findings left open are not among them. */
export function decisionsOf({ sentences }: FactCheckReport): ReadonlyMap<string, Decision> {
	return new Map(
		sentences.flatMap(({ text, findings }) =>
			findings
				.filter(({ decision }) => decision.state !== "open")
				.map((finding) => [decisionKey(text, finding), finding.decision] as const),
		),
	);
}
