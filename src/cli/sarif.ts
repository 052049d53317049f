import { isAbsolute, sep } from "node:path";
import { pathToFileURL } from "node:url";
import type { Finding, FindingSource, Severity, Span } from "../engine/model.ts";
import type { Hidden } from "../project/decided.ts";
import { Lines } from "../report/lines.ts";
import type { OpenCorpus } from "./corpus.ts";
import type { CheckedDraft } from "./report-text.ts";

/** A checked draft, and the findings that are not shown. */
interface DraftResults extends CheckedDraft {
	readonly hidden?: readonly Hidden[];
}

const levels: Readonly<Record<Severity, "error" | "warning" | "note">> = {
	error: "error",
	warning: "warning",
	information: "note",
	hint: "note",
};

/**
 * The findings as a SARIF 2.1.0 log. A source passage is a related location by character offsets;
 * the corpus tells an article's file, absolute or relative to the current folder.
 */
export function checkSarif(
	checked: readonly DraftResults[],
	corpus: Pick<OpenCorpus, "fileOf" | "isExtracted">,
	version: string,
) {
	const rules = [...new Set(checked.flatMap(resultsOf).map(({ finding }) => finding.type))].sort();
	const results = checked.flatMap((draft) => {
		const lines = new Lines(draft.text);
		return resultsOf(draft).map(({ finding, suppressions }) => ({
			ruleId: finding.type,
			ruleIndex: rules.indexOf(finding.type),
			level: levels[finding.severity],
			message: { text: plainMessage(finding.message) },
			locations: [{ physicalLocation: draftLocation(draft.report.path, finding, lines) }],
			relatedLocations: finding.source ? [sourceLocation(finding.source, corpus)] : [],
			suppressions,
			properties: propertiesOf(finding),
		}));
	});
	const driver = { name: "Claimtrace", semanticVersion: version, rules: rules.map((id) => ({ id })) };
	return {
		$schema: "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
		version: "2.1.0",
		runs: [{ tool: { driver }, columnKind: "utf16CodeUnits", results }],
	};
}

/** What is shown, and what is dismissed with the reason (§3.35); what a baseline knows is in neither. */
function resultsOf({ report, hidden = [] }: DraftResults) {
	const shown = report.sentences.flatMap(({ findings }) => findings);
	return [
		...shown.map((finding) => ({ finding, suppressions: [] })),
		...hidden.flatMap(({ finding, by }) => {
			if (by === "baseline") return [];
			if (by === "switch") return [{ finding, suppressions: [{ kind: "inSource" }] }];
			const justification = by.reason === "" ? {} : { justification: by.reason };
			return [{ finding, suppressions: [{ kind: "external", status: "accepted", ...justification }] }];
		}),
	];
}

function draftLocation(path: string, { draft }: Finding, lines: Lines) {
	const start = lines.placeOf(draft.start);
	const end = lines.placeOf(draft.end);
	const places = {
		startLine: start.line,
		startColumn: start.column,
		endLine: end.line,
		endColumn: end.column,
	};
	return {
		artifactLocation: { uri: path === "-" ? "stdin" : uriOf(path) },
		region: { ...places, ...characters(draft), snippet: { text: draft.text } },
	};
}

/** Offsets into an extracted text are no offsets into its file: there the passage's words are the location's message. */
function sourceLocation(
	source: FindingSource,
	{ fileOf, isExtracted }: Pick<OpenCorpus, "fileOf" | "isExtracted">,
) {
	const artifactLocation = { uri: uriOf(fileOf(source.key)) };
	if (isExtracted(source.key)) {
		return { id: 1, message: { text: plainMessage(source.text) }, physicalLocation: { artifactLocation } };
	}
	const region = { ...characters(source), snippet: { text: source.text } };
	return { id: 1, physicalLocation: { artifactLocation, region } };
}

function propertiesOf({ severity, direction, relation, confidence, rule, draft, source }: Finding) {
	const values = { draftValue: draft.value, sourceValue: source?.value ?? null };
	return { severity, direction, relation, confidence, rule, ...values };
}

function characters({ start, end }: Span) {
	return { charOffset: start, charLength: end - start };
}

/** SARIF reads `[text](target)` in a message as a link (§3.11.6); the corpus does not get to place links. */
function plainMessage(message: string): string {
	return message.replace(/[\\[\]]/g, "\\$&");
}

function uriOf(path: string): string {
	return isAbsolute(path) ? pathToFileURL(path).href : path.split(sep).map(encodeURIComponent).join("/");
}
