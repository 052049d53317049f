import type { TraceStatus } from "../engine/model.ts";
import { statusWords } from "../engine/standing-words.ts";
import { plural } from "../report/plural.ts";
import type {
	ArticleChange,
	FindingChange,
	PassageChange,
	SentenceChange,
	Verification,
} from "../report/verify.ts";
import { layOut, type Part } from "./layout.ts";
import type { Terminal } from "./terminal.ts";

const rows = { label: 1, text: 14 };
const margin = { label: 0, text: 0 };

/** What has changed since a report was made, for people. */
export function verifyText(result: Verification, terminal: Terminal): string {
	const { report, toolVersion, articles, passages, sentences, findings } = result;
	const day = report.made.slice(0, 10);
	const head = layOut(
		{ text: "" },
		[{ text: `${report.draft}, report of ${day}`, styles: ["bold"] }],
		margin,
		terminal,
	);
	const program =
		report.toolVersion === toolVersion
			? ""
			: layOut(
					{ text: "" },
					[
						{
							text: `Made with version ${report.toolVersion}; this is ${toolVersion}, whose rules may differ.`,
						},
					],
					margin,
					terminal,
				);
	if (result.holds)
		return `${head}${program}${layOut({ text: "" }, [{ text: "Nothing has changed.", styles: ["green"] }], margin, terminal)}`;
	const list = <Change>(title: string, changes: readonly Change[], row: (change: Change) => Row) =>
		changes.length === 0
			? ""
			: `\n${layOut({ text: "" }, [{ text: `${title}: ${plural(changes.length, "change")}`, styles: ["bold"] }], margin, terminal)}${changes
					.map(row)
					.map(([label, text]) =>
						layOut({ text: label, styles: ["yellow"] } satisfies Part, [{ text }], rows, terminal),
					)
					.join("")}`;
	return [
		head,
		program,
		list("Articles", articles, articleRow),
		list("Passages", passages, passageRow),
		list("Sentences", sentences, sentenceRow),
		list("Findings", findings, findingRow),
	].join("");
}

type Row = readonly [label: string, text: string];

function articleRow({ change, article, now, source }: ArticleChange): Row {
	const name = source === null ? article : `${article} (${source})`;
	return [change, now === null ? name : `${name} is now ${now}`];
}

function passageRow({ change, sentence, source, text }: PassageChange): Row {
	return [change, `Sentence ${sentence}, ${source}: “${text}”`];
}

function sentenceRow({ sentence, text, what, was, now }: SentenceChange): Row {
	const words = (value: string | null) =>
		value === null ? "none" : what === "status" ? statusWords(value as TraceStatus) : value;
	return [what, `Sentence ${sentence}, “${text}”: was: ${words(was)}; now: ${words(now)}`];
}

function findingRow({ change, sentence, type, severity, message }: FindingChange): Row {
	return [change, `Sentence ${sentence}, ${severity} ${type}: ${message}`];
}
