import type { DraftReport } from "../engine/model.ts";
import { decide } from "../project/decided.ts";
import { decisionsForReport, ownForReport } from "../project/for-report.ts";
import type { ReportOptions } from "../report/build.ts";
import type { ReportOrder, ReportProgress } from "./protocol.ts";

/** Hears which share of a step is done, from 0 to 1. */
export type OnShare = (share: number) => void;
export type Tell = (step: ReportProgress["step"], share: number) => void;

/** What the order asks of the report, with the decisions of its project about what was found. */
export function optionsOf(
	{ made, toolVersion, withText, project }: ReportOrder,
	text: string,
	checked: DraftReport,
): ReportOptions {
	const decided = decide(checked, text, project.path, project.decisions);
	return {
		...{ made, toolVersion, withText },
		...{ decisions: decisionsForReport(decided), own: ownForReport(decided) },
	};
}

/** Tells of every whole percent once, however often it hears of it. */
export function inPercent(onProgress: ((progress: ReportProgress) => void) | undefined): Tell {
	let last = "";
	return (step, share) => {
		const percent = Math.floor(100 * Math.min(1, share));
		if (last === `${step} ${percent}`) return;
		last = `${step} ${percent}`;
		onProgress?.({ step, percent });
	};
}
