/** Findings and gaps as problems of the draft. */
import {
	Diagnostic,
	DiagnosticRelatedInformation,
	DiagnosticSeverity,
	Location,
	l10n,
	languages,
	Range,
	type TextDocument,
	Uri,
} from "vscode";
import { sourceLine } from "../engine/explain.ts";
import { isWithinDraft } from "../engine/findings.ts";
import type { Finding, FindingSource, SentenceReport, Severity, Span } from "../engine/model.ts";
import { readable } from "../engine/readable.ts";
import type { Corpora } from "./corpora.ts";
import type { Corpus } from "./corpus.ts";
import type { Drafts } from "./drafts.ts";
import { LastShown } from "./last-shown.ts";
import { oneLine, quoted } from "./plain-text.ts";
import { rangeOf } from "./positions.ts";
import { wordsAround } from "./shown-parts.ts";
import { tracesOf } from "./trace-link.ts";

/** VS Code shows at most 1,000 problems of a file and says nothing of the rest. */
const maxPerFile = 900;

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
	error: DiagnosticSeverity.Error,
	warning: DiagnosticSeverity.Warning,
	information: DiagnosticSeverity.Information,
	hint: DiagnosticSeverity.Hint,
};

interface Found {
	readonly finding: Finding;
	readonly sentence: SentenceReport;
}

/** Keeps the problems of the open drafts. */
export class Diagnostics {
	readonly #collection = languages.createDiagnosticCollection("claimtrace");
	readonly #drafts: Drafts;
	readonly #corpora: Corpora;
	readonly #pages: Uri;
	readonly #last = new LastShown<TextDocument>();

	/** `pages` is the folder with one page for each code, such as `quantity-value.md`. */
	constructor(drafts: Drafts, corpora: Corpora, pages: Uri) {
		this.#drafts = drafts;
		this.#corpora = corpora;
		this.#pages = pages;
	}

	/** Shows what the document's report finds, or nothing. */
	async publish(document: TextDocument): Promise<void> {
		const corpus = this.#corpora.of(document.uri);
		const keys = this.#found(document).flatMap(({ finding: { type, source, also = [] } }) =>
			source && !isWithinDraft(type) ? [source, ...also].map(({ key }) => key) : [],
		);
		if (keys.some((key) => !corpus.locationOf({ key, start: 0, end: 0 }))) await corpus.loadPlaces(keys);
		// Asked again: the text may have been edited since.
		const problems = this.#problems(document, corpus, this.#found(document));
		if (this.#last.isNew(document, document.version, problems.map(asTold)))
			this.#collection.set(document.uri, problems);
	}

	dispose(): void {
		this.#collection.dispose();
	}

	#found(document: TextDocument): Found[] {
		const sentences = this.#drafts.report(document.uri)?.sentences ?? [];
		return sentences.flatMap((sentence) => sentence.findings.map((finding) => ({ finding, sentence })));
	}

	#problems(document: TextDocument, corpus: Corpus, found: readonly Found[]): Diagnostic[] {
		const shown = found.length > maxPerFile ? gravestFirst(found).slice(0, maxPerFile) : found;
		const problems = shown.map((one) => this.#problem(document, corpus, one));
		if (shown.length < found.length) problems.push(surplus(found.length));
		return problems;
	}

	#problem(document: TextDocument, corpus: Corpus, { finding, sentence }: Found): Diagnostic {
		const { type, severity, source, also = [], message } = finding;
		const problem = new Diagnostic(
			rangeOf(document, markedSpan(finding)),
			oneLine(message),
			severities[severity],
		);
		problem.source = "Claimtrace";
		problem.code = { value: type, target: Uri.joinPath(this.#pages, `${type.replace("/", "-")}.md`) };
		problem.relatedInformation = (source ? [source, ...also] : []).flatMap((side) => {
			const location = isWithinDraft(type)
				? new Location(document.uri, rangeOf(document, side))
				: corpus.locationOf(side);
			return location ? [new DiagnosticRelatedInformation(location, evidence(side, sentence))] : [];
		});
		return problem;
	}
}

/** All of a problem that is shown, as JSON; an address as VS Code keeps it has fields that come with its use. */
function asTold({ range, severity, message, relatedInformation = [] }: Diagnostic): unknown {
	const pointedAt = relatedInformation.map((one) => [
		one.location.uri.toString(),
		one.location.range,
		one.message,
	]);
	return [range, severity, message, pointedAt];
}

/** What is underlined: the words that differ; for a missing citation only the word behind which it belongs. */
export function markedSpan({ type, draft }: Finding): Span {
	if (type !== "cite/missing") return draft;
	const lastWord = draft.text.trimEnd().search(/\S+$/);
	return { start: draft.start + Math.max(0, lastWord), end: draft.end };
}

/** "Title · Publisher · 8 Oct 2019: “the passage”". */
function evidence(source: FindingSource, sentence: SentenceReport): string {
	const trace = tracesOf(sentence).find(({ key }) => key === source.key);
	const holds = trace && trace.start <= source.start && source.end <= trace.end;
	return `${oneLine(trace ? sourceLine(trace) : source.article)}: ${quoted(holds ? wordsAround(trace, source, 240) : readable(source), 250)}`;
}

function gravestFirst(found: readonly Found[]): Found[] {
	return [...found].sort((a, b) => severities[a.finding.severity] - severities[b.finding.severity]);
}

function surplus(count: number): Diagnostic {
	const message = l10n.t(
		"Claimtrace found {0} more findings in this file. The {1} gravest are listed.",
		count - maxPerFile,
		maxPerFile,
	);
	const problem = new Diagnostic(new Range(0, 0, 0, 0), message, DiagnosticSeverity.Information);
	problem.source = "Claimtrace";
	return problem;
}
