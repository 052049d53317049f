import { type ParseArgsConfig, parseArgs } from "node:util";
import { formatOf, type ReportFormat, reportFormats } from "../report/formats.ts";

/** What the commands that read a corpus have in common. */
export interface CommonArguments {
	/** Corpus folders as named on the command line; empty when the configuration is to say. */
	readonly corpora: readonly string[];
	readonly config: string | null;
}

export interface CheckArguments extends CommonArguments {
	readonly kind: "check";
	/** Paths; "-" is standard input. */
	readonly drafts: readonly string[];
	readonly format: "text" | "json" | "sarif" | "lines";
	/** Whether what is found now is what later checks shall not show. */
	readonly writeBaseline: boolean;
}

export interface FindArguments extends CommonArguments {
	readonly kind: "find";
	readonly query: string;
	readonly limit: number;
	readonly format: "text" | "json";
}

export interface IndexArguments extends CommonArguments {
	readonly kind: "index";
	readonly format: "text" | "json";
	readonly withText: boolean;
}

export interface ReportArguments extends CommonArguments {
	readonly kind: "report";
	/** A path; "-" is standard input. */
	readonly draft: string;
	/** A path; "-" is standard output. */
	readonly output: string;
	readonly format: ReportFormat;
	/** Whether the whole text of the articles used goes into it. */
	readonly withText: boolean;
	/** An earlier report in JSON whose decisions are taken over. */
	readonly decisions: string | null;
}

export interface VerifyArguments extends CommonArguments {
	readonly kind: "verify";
	/** A report in JSON. */
	readonly report: string;
	readonly format: "text" | "json";
}

export interface ExplainArguments {
	readonly kind: "explain";
	/** The text itself; null for standard input. */
	readonly text: string | null;
	/** ISO day, month or year on which it was written. */
	readonly date: string | null;
	readonly format: "text" | "json";
}

export type Command =
	| CheckArguments
	| FindArguments
	| IndexArguments
	| ReportArguments
	| VerifyArguments
	| ExplainArguments
	| { readonly kind: "help" | "version" };

const defaultLimit = "10";

const common = {
	corpus: { type: "string", multiple: true, default: [] as string[] },
	config: { type: "string" },
	format: { type: "string", default: "text" },
	help: { type: "boolean", short: "h" },
} as const satisfies ParseArgsConfig["options"];

/** The command in a command line's words (without program names). Throws an Error that says what is wrong. */
export function parseArguments(words: readonly string[]): Command {
	const [name, ...args] = words;
	switch (name) {
		case "check":
			return parseCheck(args);
		case "find":
			return parseFind(args);
		case "index":
			return parseIndex(args);
		case "report":
			return parseReport(args);
		case "verify":
			return parseVerify(args);
		case "explain":
			return parseExplain(args);
		case "--help":
		case "-h":
		case "help":
			return { kind: "help" };
		case "--version":
		case "-v":
			return { kind: "version" };
		default:
			throw new Error(
				`${name ? `unknown command ${name}` : "no command given"}; use check, find, index, report, verify or explain, or --help`,
			);
	}
}

function parseCheck(args: string[]): Command {
	const options = { ...common, "write-baseline": { type: "boolean", default: false } } as const;
	const { values, positionals } = parsed({ args, options, allowPositionals: true });
	if (values.help) return { kind: "help" };
	if (positionals.length === 0) throw new Error("no draft given; use claimtrace check DRAFT… --corpus DIR");
	const writeBaseline = values["write-baseline"];
	if (writeBaseline && positionals.includes("-"))
		throw new Error("standard input has no name to keep a baseline under; name a file");
	const format = oneOf(["text", "json", "sarif", "lines"], values.format);
	return { kind: "check", drafts: positionals, format, writeBaseline, ...commonOf(values) };
}

function parseFind(args: string[]): Command {
	const options = { ...common, limit: { type: "string", default: defaultLimit } } as const;
	const { values, positionals } = parsed({ args, options, allowPositionals: true });
	if (values.help) return { kind: "help" };
	const query = positionals.join(" ").trim();
	if (query === "") throw new Error("nothing to find; use claimtrace find TEXT --corpus DIR");
	const format = oneOf(["text", "json"], values.format);
	return { kind: "find", query, limit: positiveInteger(values.limit), format, ...commonOf(values) };
}

function parseIndex(args: string[]): Command {
	const options = { ...common, text: { type: "boolean", default: false } } as const;
	const { values } = parsed({ args, options });
	if (values.help) return { kind: "help" };
	return {
		kind: "index",
		format: oneOf(["text", "json"], values.format),
		withText: values.text,
		...commonOf(values),
	};
}

function parseReport(args: string[]): Command {
	const { format: _, ...rest } = common;
	const options = {
		...rest,
		format: { type: "string" },
		output: { type: "string", short: "o" },
		text: { type: "boolean", default: false },
		decisions: { type: "string" },
	} as const;
	const { values, positionals } = parsed({ args, options, allowPositionals: true });
	if (values.help) return { kind: "help" };
	const usage = "claimtrace report DRAFT --corpus DIR -o FILE";
	const [draft] = positionals;
	if (draft === undefined || positionals.length > 1)
		throw new Error(`${draft === undefined ? "no draft" : "more than one draft"} given; use ${usage}`);
	const { output } = values;
	if (output === undefined || output === "") throw new Error(`no file for the report given; use ${usage}`);
	const format = reportFormat(values.format, output);
	if (format === "docx" && output === "-")
		throw new Error("a .docx file cannot go to standard output; use -o FILE");
	const decisions = values.decisions ?? null;
	return { kind: "report", draft, output, format, withText: values.text, decisions, ...commonOf(values) };
}

function reportFormat(given: string | undefined, output: string): ReportFormat {
	if (given !== undefined) return oneOf(reportFormats, given);
	const format = output === "-" ? "json" : formatOf(output);
	if (format) return format;
	throw new Error(
		`the ending of ${output} names no format; use .json, .html, .md, .csv or .docx, or --format`,
	);
}

function parseVerify(args: string[]): Command {
	const { values, positionals } = parsed({ args, options: common, allowPositionals: true });
	if (values.help) return { kind: "help" };
	const [report] = positionals;
	if (report === undefined || positionals.length > 1)
		throw new Error(
			`${report === undefined ? "no report" : "more than one report"} given; use claimtrace verify REPORT.json --corpus DIR`,
		);
	return { kind: "verify", report, format: oneOf(["text", "json"], values.format), ...commonOf(values) };
}

function parseExplain(args: string[]): Command {
	const { format, help } = common;
	const options = { format, help, date: { type: "string" } } as const;
	const { values, positionals } = parsed({ args, options, allowPositionals: true });
	if (values.help) return { kind: "help" };
	const text = positionals.join(" ");
	if (text.trim() === "")
		throw new Error("nothing to explain; use claimtrace explain TEXT, or - for standard input");
	return {
		kind: "explain",
		text: text === "-" ? null : text,
		date: values.date === undefined ? null : isoDate(values.date),
		format: oneOf(["text", "json"], values.format),
	};
}

/** A day, month or year as ISO 8601 writes it, if there is such a one. */
function isoDate(given: string): string {
	const [, year, month = "01", day = "01"] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(given) ?? [];
	const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
	const isReal = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(`${year}-${month}-${day}`);
	if (isReal) return given;
	throw new Error(`--date must be a day such as 2019-07-18, a month such as 2019-07 or a year, not ${given}`);
}

/** `parseArgs`, with the first sentence of what it says is wrong. */
function parsed<T extends ParseArgsConfig>(config: T): ReturnType<typeof parseArgs<T>> {
	try {
		return parseArgs(config);
	} catch (cause) {
		const [reason = ""] = String(cause instanceof Error ? cause.message : cause).split(/[.\n]/);
		throw new Error(`${reason}; see claimtrace --help`, { cause });
	}
}

function commonOf(values: { corpus: string[]; config?: string | undefined }): CommonArguments {
	if (values.corpus.includes("")) throw new Error("--corpus is empty; name a folder of source articles");
	return { corpora: values.corpus, config: values.config ?? null };
}

function oneOf<const T extends string>(formats: readonly T[], given: string): T {
	const format = formats.find((name) => name === given);
	if (format) return format;
	throw new Error(`unknown --format ${given}; use ${formats.join(", ")}`);
}

function positiveInteger(given: string): number {
	if (/^[1-9]\d{0,8}$/.test(given)) return Number(given);
	throw new Error(`--limit must be a whole number above 0, not ${given}`);
}
