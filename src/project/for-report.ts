import type { SentenceReport } from "../engine/model.ts";
import { decisionKey } from "../report/decisions.ts";
import type { Decision, OwnSource } from "../report/model.ts";
import type { DecidedReport } from "./decided.ts";
import type { Scope } from "./entries.ts";

const scopeWords: Readonly<Record<Scope, string>> = {
	finding: "",
	sentence: "all of the sentence",
	draft: "everywhere in this draft",
	project: "everywhere in the project",
};

/** The decisions of a project as a fact-check report takes them. */
export function decisionsForReport({ hidden }: DecidedReport): ReadonlyMap<string, Decision> {
	return new Map(
		hidden.flatMap(({ sentence, finding, by }) => {
			if (by === "baseline") return [];
			const words = by === "switch" ? ["switched off in the draft"] : [by.reason, scopeWords[by.scope]];
			const reason = words.filter((one) => one !== "").join("; ");
			const decision: Decision = { state: "dismissed", reason: reason === "" ? null : reason };
			return [[decisionKey(sentence.text, finding), decision] as const];
		}),
	);
}

/** The sentences of a draft that are own reporting, as a fact-check report takes them. */
export function ownForReport(decided: DecidedReport): readonly OwnSource[] {
	const { sentences } = decided.report;
	return decided.own.flatMap(({ entry, standing, at }) => {
		const sentence: SentenceReport | undefined = at === null ? undefined : sentences[at];
		if (standing !== "active" || sentence === undefined) return [];
		const { person, date, record } = entry;
		return [{ start: sentence.start, person: person || null, date: date || null, record }];
	});
}
