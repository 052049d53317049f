import { type FactCheckReport, REPORT_KIND, REPORT_VERSION } from "./model.ts";

/**
 * A report as it was written in JSON. Throws an Error that says what is wrong with it and what to do, in words that
 * fit after the file's name.
 */
export function parseReport(json: string): FactCheckReport {
	let value: unknown;
	try {
		value = JSON.parse(json.replace(/^\uFEFF/, ""));
	} catch (cause) {
		throw new Error("it is not JSON; name a report written with claimtrace report DRAFT -o FILE.json", {
			cause,
		});
	}
	if (!isObject(value) || value.kind !== REPORT_KIND)
		throw new Error(
			"it is not a fact-check report; name one written with claimtrace report DRAFT -o FILE.json",
		);
	if (value.version !== REPORT_VERSION)
		throw new Error(
			`it is a report of version ${String(value.version)}, and this program reads version ${REPORT_VERSION}`,
		);
	const missing = Object.entries(shape).find(([path, fits]) => !allAt(value, path.split(".")).every(fits));
	if (missing)
		throw new Error(`it is damaged: “${missing[0]}” is not what a report has there; make the report again`);
	return value as unknown as FactCheckReport;
}

type Test = (value: unknown) => boolean;

const isText: Test = (value) => typeof value === "string";
const isNumber: Test = (value) => typeof value === "number";
const isRecord: Test = (value) => isObject(value);
const isList: Test = (value) => Array.isArray(value);

/** What is read of a report again: decisions, and all that `verify` compares. "*" stands for every item of a list. */
const shape: Readonly<Record<string, Test>> = {
	made: isText,
	tool: isRecord,
	"tool.version": isText,
	draft: isRecord,
	"draft.path": isText,
	"draft.text": isText,
	"draft.languageId": isText,
	severities: isRecord,
	corpus: isRecord,
	"corpus.files": isList,
	"corpus.files.*": isRecord,
	"corpus.files.*.key": isText,
	"corpus.files.*.article": isText,
	"corpus.files.*.sha256": isText,
	sources: isList,
	"sources.*": isRecord,
	"sources.*.id": isText,
	"sources.*.key": isText,
	"sources.*.article": isText,
	sentences: isList,
	"sentences.*": isRecord,
	"sentences.*.number": isNumber,
	"sentences.*.text": isText,
	"sentences.*.status": isText,
	"sentences.*.evidence": isList,
	"sentences.*.evidence.*": isRecord,
	"sentences.*.evidence.*.source": isText,
	"sentences.*.evidence.*.roles": isList,
	"sentences.*.evidence.*.start": isNumber,
	"sentences.*.evidence.*.excerpt": isRecord,
	"sentences.*.evidence.*.excerpt.text": isText,
	"sentences.*.findings": isList,
	"sentences.*.findings.*": isRecord,
	"sentences.*.findings.*.type": isText,
	"sentences.*.findings.*.severity": isText,
	"sentences.*.findings.*.message": isText,
	"sentences.*.findings.*.draft": isRecord,
	"sentences.*.findings.*.draft.text": isText,
	"sentences.*.findings.*.source": (value) => value === null || (isObject(value) && isText(value.text)),
	"sentences.*.findings.*.decision": isDecision,
};

function isDecision(value: unknown): boolean {
	if (!isObject(value)) return false;
	const { state, reason } = value;
	const known = state === "open" || state === "accepted" || state === "dismissed";
	return known && (reason === null || typeof reason === "string");
}

/** The values at a path; undefined stands for one that is missing. */
function allAt(value: unknown, [step, ...rest]: readonly string[]): readonly unknown[] {
	if (step === undefined) return [value];
	if (step === "*") return Array.isArray(value) ? value.flatMap((item) => allAt(item, rest)) : [];
	return allAt(isObject(value) ? value[step] : undefined, rest);
}

function isObject(value: unknown): value is Record<string, unknown> {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
