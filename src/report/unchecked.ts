import type { Draft, Span } from "../engine/model.ts";
import type { ReportInput } from "./build.ts";
import type { Lines } from "./lines.ts";
import type { ReportSentence, Unchecked } from "./model.ts";
import type { SourceList } from "./source-list.ts";

/** What of the report is made already. */
interface Made {
	readonly sentences: readonly ReportSentence[];
	/** The numbers of the sentences that are not in English. */
	readonly foreign: ReadonlySet<number>;
	readonly sources: SourceList;
	readonly lines: Lines;
}

/** Everything that was not checked, or not with every rule, and why. */
export function uncheckedOf(
	{ draft, skipped, severities }: ReportInput,
	{ sentences, foreign, sources, lines }: Made,
): readonly Unchecked[] {
	const nowhere = { sentence: null, line: null };
	return [
		...(draft.enabled
			? []
			: [
					{
						kind: "draft" as const,
						text: draft.path,
						reason: "its front matter says claimtrace: false",
						...nowhere,
					},
				]),
		...sentences.flatMap(({ number, line, text, unchecked }) => {
			const reason = unchecked ?? (foreign.has(number) ? IN_ANOTHER_LANGUAGE : null);
			const place = { sentence: number, line };
			return reason === null ? [] : [{ kind: "sentence" as const, text: oneLine(text), reason, ...place }];
		}),
		...(draft.enabled ? outside(draft, sentences, lines) : []),
		...skipped.map(({ path, reason }) => ({ kind: "file" as const, text: path, reason, ...nowhere })),
		...sources.articles().flatMap(({ path, language, published }) => {
			const reasons = [
				...(language === null || /^en\b/.test(language) ? [] : [IN_ANOTHER_LANGUAGE]),
				...(published === null ? [UNDATED] : []),
			];
			return reasons.map((reason) => ({ kind: "article" as const, text: path, reason, ...nowhere }));
		}),
		...Object.entries(severities).flatMap(([code, severity]) =>
			severity === "off"
				? [{ kind: "rule" as const, text: code, reason: "switched off in the settings", ...nowhere }]
				: [],
		),
	];
}

const IN_ANOTHER_LANGUAGE =
	"not in English: only figures, dates in digits, quotations and names are compared";
const UNDATED = "it has no date: it is taken to be later than every dated article";
const WORDS = /[\p{L}\p{N}]/u;

/** What stands outside the draft's sentences: front matter, code, comments, notes. */
function outside({ text }: Draft, sentences: readonly Span[], lines: Lines): readonly Unchecked[] {
	const gaps: Unchecked[] = [];
	let at = 0;
	for (const { start, end } of [...sentences, { start: text.length, end: text.length }]) {
		const gap = text.slice(at, start);
		if (WORDS.test(gap)) {
			const lead = gap.length - gap.trimStart().length;
			gaps.push({
				kind: "outside",
				text: oneLine(gap),
				reason: "not prose: front matter, code, markup or notes",
				sentence: null,
				line: lines.placeOf(at + lead).line,
			});
		}
		at = Math.max(at, end);
	}
	return gaps;
}

const LONGEST = 200;

function oneLine(text: string): string {
	const line = text.replace(/\s+/g, " ").trim();
	return line.length > LONGEST ? `${line.slice(0, LONGEST)} …` : line;
}
