import { plural } from "../report/plural.ts";
import type { DecidedDraft } from "./decisions.ts";
import { layOut } from "./layout.ts";
import type { Terminal } from "./terminal.ts";

const shown = 5;

/** What is not shown and why, and which decisions do not hold any more; "" when nothing was decided. */
export function decisionsText(
	drafts: readonly DecidedDraft[],
	baselines: readonly string[],
	terminal: Terminal,
): string {
	const hidden = drafts.flatMap(({ decided }) => decided.hidden);
	const known = hidden.filter(({ by }) => by === "baseline").length;
	const dismissed = hidden.length - known;
	const counts = [
		dismissed > 0 ? `${plural(dismissed, "finding")} dismissed` : "",
		known > 0 ? `${plural(known, "finding")} known from the baseline` : "",
	].filter((words) => words !== "");
	const stale = drafts.flatMap(({ report, decided }) =>
		[...decided.dismissals, ...decided.own].flatMap(({ entry, standing, why }) => {
			if (standing === "active" || standing === "unused") return [];
			const kind = "scope" in entry ? "a dismissal" : "an own-reporting mark";
			return [`${report.path}: ${kind} does not hold, ${why}: “${entry.sentence?.text ?? ""}”`];
		}),
	);
	const problems = [...new Set(drafts.flatMap((draft) => draft.problems))];
	const more = stale.length - shown;
	const lines = [
		...(counts.length > 0 ? [counts.join(" · ")] : []),
		...stale.slice(0, shown),
		...(more > 0 ? [`and ${more} more that do not hold`] : []),
		...problems,
		...baselines.map((path) => `The baseline is written to ${path}`),
	];
	return lines.map((text) => layOut({ text: "" }, [{ text }], { label: 0, text: 0 }, terminal)).join("");
}
