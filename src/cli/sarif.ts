import { isAbsolute, sep } from "node:path";
import { pathToFileURL } from "node:url";
import { ruleWords } from "../engine/explain.ts";
import { type FindingType, findingSeverities } from "../engine/findings.ts";
import type { Finding, FindingSource, SentenceReport, Severity, Span } from "../engine/model.ts";
import { wordsHash } from "../project/anchor.ts";
import { claimWords } from "../project/claim-words.ts";
import type { Hidden } from "../project/decided.ts";
import { fixFor } from "../project/fixes.ts";
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

/** What tells where an article's words are. */
export interface ArticleLocations extends Pick<OpenCorpus, "fileOf" | "isExtracted"> {
	/** Its lines; undefined where they are not known. */
	linesOf(key: string): Lines | undefined;
}

/**
 * The findings as a SARIF 2.1.0 log. A source passage is a related location by line, column and offset; the corpus
 * tells an article's file, absolute or relative to the current folder.
 */
export function checkSarif(checked: readonly DraftResults[], corpus: ArticleLocations, version: string) {
	const codes = [...new Set(checked.flatMap(resultsOf).map(({ finding }) => finding.type))].sort();
	const results = checked.flatMap((draft) => {
		const lines = new Lines(draft.text);
		return resultsOf(draft).map(({ finding, sentence, suppressions }) => ({
			ruleId: finding.type,
			ruleIndex: codes.indexOf(finding.type),
			level: levels[finding.severity],
			message: { text: plainMessage(finding.message) },
			locations: [{ physicalLocation: draftLocation(draft.report.path, finding, lines) }],
			relatedLocations: (finding.source ? [finding.source, ...(finding.also ?? [])] : []).map((side, at) =>
				sourceLocation(side, corpus, at + 1),
			),
			partialFingerprints: { "claimtrace/v1": fingerprint(finding, sentence.text) },
			fixes: fixesOf(draft, finding, sentence),
			suppressions,
			properties: propertiesOf(finding),
		}));
	});
	const driver = { name: "Claimtrace", semanticVersion: version, rules: codes.map(ruleOf) };
	return {
		$schema: "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
		version: "2.1.0" as const,
		runs: [{ tool: { driver }, columnKind: "utf16CodeUnits" as const, results }],
	};
}

/** What is shown, and what is dismissed with the reason (§3.35); what a baseline knows is in neither. */
function resultsOf({ report, hidden = [] }: DraftResults) {
	const shown = report.sentences.flatMap((sentence) =>
		sentence.findings.map((finding) => ({ finding, sentence, suppressions: [] })),
	);
	return [
		...shown,
		...hidden.flatMap(({ finding, sentence, by }) => {
			const suppressions = suppressionsFor(by);
			return suppressions.length === 0 ? [] : [{ finding, sentence, suppressions }];
		}),
	];
}

function suppressionsFor(by: Hidden["by"]) {
	if (by === "baseline") return [];
	if (by === "switch") return [{ kind: "inSource" as const }];
	const justification = by.reason === "" ? {} : { justification: by.reason };
	return [{ kind: "external" as const, status: "accepted" as const, ...justification }];
}

function ruleOf(id: string) {
	const severity = findingSeverities[id as FindingType];
	const description = { text: ruleWords(id) ?? id };
	return {
		id,
		shortDescription: description,
		// GitHub's code scanning refuses rules without it.
		fullDescription: description,
		help: {
			text: `docs/findings/${id.replace("/", "-")}.md of Claimtrace says what it means and when it is silent.`,
		},
		defaultConfiguration: { level: levels[severity] },
	};
}

/** The same for the same finding wherever its sentence stands: code scanning follows it by this (§3.27.17). */
function fingerprint({ type, draft, source }: Finding, sentence: string): string {
	return wordsHash(JSON.stringify([type, claimWords(sentence), draft.text, source?.text ?? null]));
}

function fixesOf({ text, report }: DraftResults, finding: Finding, sentence: SentenceReport) {
	const fix = fixFor({ finding, sentence, text });
	if (fix === undefined) return [];
	const replacements = fix.edits.map((edit) => ({
		deletedRegion: characters(edit),
		insertedContent: { text: edit.text },
	}));
	const artifactLocation = { uri: draftUri(report.path) };
	return [
		{
			description: { text: plainMessage(`Write “${fix.words}”, as the source does.`) },
			artifactChanges: [{ artifactLocation, replacements }],
		},
	];
}

function draftLocation(path: string, { draft }: Finding, lines: Lines) {
	return {
		artifactLocation: { uri: draftUri(path) },
		region: { ...placesOf(draft, lines), ...characters(draft), snippet: { text: draft.text } },
	};
}

function draftUri(path: string): string {
	return path === "-" ? "stdin" : uriOf(path);
}

function placesOf({ start, end }: Span, lines: Lines) {
	const [first, last] = [lines.placeOf(start), lines.placeOf(end)];
	return { startLine: first.line, startColumn: first.column, endLine: last.line, endColumn: last.column };
}

/** Offsets into an extracted text are no offsets into its file: there the passage's words are the location's message. */
function sourceLocation(
	source: FindingSource,
	{ fileOf, isExtracted, linesOf }: ArticleLocations,
	id: number,
) {
	const artifactLocation = { uri: uriOf(fileOf(source.key)) };
	const message = { text: plainMessage(source.text) };
	if (isExtracted(source.key)) return { id, message, physicalLocation: { artifactLocation } };
	const lines = linesOf(source.key);
	const region = {
		...(lines ? placesOf(source, lines) : {}),
		...characters(source),
		snippet: { text: source.text },
	};
	return { id, message, physicalLocation: { artifactLocation, region } };
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
