import { type ConfigurationScope, workspace } from "vscode";
import type { Severity } from "../engine/model.ts";
import { fieldNamesIn } from "../worker/corpus-files.ts";
import type { CheckSettings } from "../worker/protocol.ts";
import type { CitationStyle } from "./citations.ts";

/** When a draft is checked without being asked. */
type CheckRun = "onType" | "onSave" | "manual";

/** How traced sentences are marked: a line, a line and a tint, or nothing in the text. */
export type MarksStyle = "underline" | "highlight" | "ruler";

/** What VS Code is asked to show; everything else is fixed. */
export interface Settings {
	readonly enabled: boolean;
	readonly run: CheckRun;
	/** Milliseconds without typing before a check begins. */
	readonly delay: number;
	readonly marks: boolean;
	readonly marksStyle: MarksStyle;
	readonly overviewRuler: boolean;
	readonly hover: boolean;
	/** Whether the hover has the other sources too. */
	readonly otherSources: boolean;
	readonly citationStyle: CitationStyle;
}

/** The settings as they stand for a document, or for the window when no scope is given. */
export function readSettings(scope?: ConfigurationScope): Settings {
	const section = workspace.getConfiguration("claimtrace", scope);
	return {
		enabled: section.get("enable", true),
		run: section.get<CheckRun>("check.run", "onType"),
		delay: Math.min(5000, Math.max(50, section.get("check.delay", 300))),
		marks: section.get("marks.enabled", true),
		marksStyle: section.get<MarksStyle>("marks.style", "underline"),
		overviewRuler: section.get("marks.overviewRuler", true),
		hover: section.get("hover.enabled", true),
		otherSources: section.get<string>("hover.detail", "full") !== "brief",
		citationStyle: section.get<CitationStyle>("citation.style", "auto"),
	};
}

/** What belongs to a project: the settings `claimtrace.corpus.*` and `claimtrace.severity`, or its config file. */
export interface ProjectSettings {
	/** Corpus folders as written: relative to the workspace folder, absolute, or URIs. */
	readonly corpus: readonly string[];
	/** Paths inside the corpus folders that are left out: a file, a folder, or a pattern with `*`. */
	readonly exclude: readonly string[];
	readonly severity: Readonly<Record<string, Severity | "off">>;
	/** How files are read. */
	readonly reading: NonNullable<CheckSettings["reading"]>;
}

/** The project settings of VS Code for a workspace folder; wrong values count as not set. */
export function readProjectSettings(scope?: ConfigurationScope): ProjectSettings {
	const section = workspace.getConfiguration("claimtrace", scope);
	return {
		corpus: stringsOf(section.get("corpus.folders")),
		exclude: stringsOf(section.get("corpus.exclude")),
		severity: severitiesOf(section.get("severity")),
		reading: readingOf(section.get("reading")),
	};
}

/** The strings of a list; anything else is no strings. */
export function stringsOf(value: unknown): string[] {
	return Array.isArray(value) ? value.filter((one) => typeof one === "string" && one.trim() !== "") : [];
}

/** The entries of an object that name a severity or "off". */
export function severitiesOf(value: unknown): Record<string, Severity | "off"> {
	if (typeof value !== "object" || value === null) return {};
	return Object.fromEntries(Object.entries(value).filter(([, severity]) => isSeverity(severity)));
}

const limits = [
	"maxBytes",
	"maxElements",
	"maxDepth",
	"maxUnpackedBytes",
	"maxPages",
	"maxMilliseconds",
	"maxArticles",
	"maxArchiveBytes",
	"maxMemoryBytes",
] as const;

/** The limits of an object that are numbers above 0, and the names of fields where they are in order. */
export function readingOf(value: unknown): ProjectSettings["reading"] {
	const given = Object(value) as Record<string, unknown>;
	const fields = fieldNamesIn(given.fields);
	const set = limits
		.map((name) => [name, given[name]] as const)
		.filter(([, limit]) => typeof limit === "number" && limit > 0);
	return { ...Object.fromEntries(set), ...(fields ? { fields } : {}) };
}

function isSeverity(value: unknown): value is Severity | "off" {
	return ["error", "warning", "information", "hint", "off"].includes(String(value));
}
