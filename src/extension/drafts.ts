import {
	EventEmitter,
	type TextDocument,
	type TextDocumentChangeEvent,
	type Uri,
	window,
	workspace,
} from "vscode";
import type { DraftReport, SentenceReport } from "../engine/model.ts";
import { type DecidedReport, decide } from "../project/decided.ts";
import type { Edit } from "../project/edit.ts";
import type { Corpora } from "./corpora.ts";
import { finishedOf } from "./finished.ts";
import type { Guard } from "./guard.ts";
import type { Pending } from "./pending.ts";
import type { Projects } from "./projects.ts";
import { rebase } from "./rebase.ts";
import { readSettings } from "./settings.ts";

/** The languages in which people write prose; documents in others are never checked. */
export const proseLanguages: readonly string[] = [
	"markdown",
	"plaintext",
	"quarto",
	"latex",
	"asciidoc",
	"restructuredtext",
	"typst",
	"mdx",
	"org",
];

interface OpenDraft {
	/** Fits the document as it is now: every edit is carried into it at once. */
	report: DraftReport | undefined;
	/** The same without the sentence that is being written. */
	shown: DraftReport | undefined;
	/** Where the last edit ended; undefined when there was none since the writer asked for a check, or saved. */
	typedTo: number | undefined;
	/** What was decided about the draft when it was last checked. */
	decided: DecidedReport | undefined;
	/** Ends the check that is running or waiting. */
	abort: AbortController;
}

/**
 * The open drafts and their reports. A draft is checked when it opens, a moment after the typing stops, and when its
 * corpus changes; the newest text wins. Words that are touched lose their marks at once.
 */
export class Drafts {
	readonly #corpora: Corpora;
	readonly #guard: Guard;
	readonly #pending: Pending;
	readonly #projects: Projects;
	readonly #open = new Map<string, OpenDraft>();
	readonly #changed = new EventEmitter<TextDocument>();
	#lastInFront: string | undefined;

	/** The report of this document has changed or gone, apart from moving along with the text. */
	readonly onDidChange = this.#changed.event;

	constructor(corpora: Corpora, projects: Projects, guard: Guard, pending: Pending) {
		this.#corpora = corpora;
		this.#projects = projects;
		this.#guard = guard;
		this.#pending = pending;
	}

	/**
	 * The report that fits the document's present text, without the sentence that is being written; undefined before the
	 * first check and when it is no draft.
	 */
	report(uri: Uri): DraftReport | undefined {
		return this.#open.get(uri.toString())?.shown;
	}

	/** The checked drafts, the one that was last in front first, whatever is in front now. */
	checked(): readonly TextDocument[] {
		const isLast = ({ uri }: TextDocument) => Number(uri.toString() === this.#lastInFront);
		return workspace.textDocuments
			.filter(({ uri }) => this.report(uri) !== undefined)
			.sort((a, b) => isLast(b) - isLast(a));
	}

	/** What was decided about a draft, as its last check had it: its offsets may be of an earlier text. */
	decided(uri: Uri): DecidedReport | undefined {
		return this.#open.get(uri.toString())?.decided;
	}

	/** The sentence at an offset of the document's present text, its end included. */
	sentenceAt(uri: Uri, offset: number): SentenceReport | undefined {
		return this.report(uri)?.sentences.find(({ start, end }) => start <= offset && offset <= end);
	}

	/** True for documents that are checked: prose of a writer, outside the corpus, and not switched off. */
	isDraft(document: TextDocument): boolean {
		const { uri, languageId } = document;
		const writable = uri.scheme === "untitled" || workspace.fs.isWritableFileSystem(uri.scheme) === true;
		if (!writable || !proseLanguages.includes(languageId) || this.#corpora.holds(uri)) return false;
		return readSettings(document).enabled;
	}

	/** Checks every open draft, because the corpus or the settings have changed. */
	checkAll(): void {
		for (const document of workspace.textDocuments) {
			if (readSettings(document).run === "manual" && !this.report(document.uri)) continue;
			void this.check(document);
		}
	}

	/** A document has opened, or has got another language. */
	opened(document: TextDocument): void {
		if (readSettings(document).run !== "manual") void this.check(document);
	}

	/** The caret has moved, or another editor has the focus: a sentence that was being written may be left. */
	moved(): void {
		const front = window.activeTextEditor?.document;
		if (front && this.isDraft(front)) this.#lastInFront = front.uri.toString();
		for (const document of workspace.textDocuments) {
			const draft = this.#open.get(document.uri.toString());
			if (draft && draft.shown !== draft.report && caretIn(document) !== draft.typedTo)
				this.#showAll(document, draft);
		}
	}

	/** A document has been saved. */
	saved(document: TextDocument): void {
		const draft = this.#open.get(document.uri.toString());
		if (draft) this.#showAll(document, draft);
		if (readSettings(document).run === "onSave") void this.check(document);
	}

	/** A document has been edited. */
	edited({ document, contentChanges }: TextDocumentChangeEvent): void {
		const draft = this.#open.get(document.uri.toString());
		if (!draft || contentChanges.length === 0) return;
		draft.abort.abort();
		const { report } = draft;
		const edits: Edit[] = contentChanges.map(({ rangeOffset: start, rangeLength, text }) => {
			return { start, end: start + rangeLength, text };
		});
		const rebased = report && rebase(report, edits);
		draft.report = rebased?.report;
		draft.shown = draft.report;
		const [edit] = edits;
		draft.typedTo = edit && edits.length === 1 ? edit.start + edit.text.length : undefined;
		if (rebased?.dropped) this.#changed.fire(document);
		const { run, delay } = readSettings(document);
		if (run === "onType") void this.check(document, delay);
	}

	/** A document has closed, or is not checked any more. */
	closed(document: TextDocument): void {
		this.#open.get(document.uri.toString())?.abort.abort();
		if (this.#open.delete(document.uri.toString())) this.#changed.fire(document);
	}

	/** Checks the document because the writer asks for it: whole, the sentence being written too. */
	async checkNow(document: TextDocument): Promise<void> {
		const draft = this.#open.get(document.uri.toString());
		if (draft) draft.typedTo = undefined;
		await this.check(document);
	}

	/** Checks the document after `delay` milliseconds, instead of any check of it that has not ended. */
	check(document: TextDocument, delay = 0): Promise<void> {
		if (!this.isDraft(document)) return Promise.resolve(this.closed(document));
		const key = document.uri.toString();
		const before = this.#open.get(key);
		before?.abort.abort();
		const abort = new AbortController();
		const { report, shown, typedTo, decided } = before ?? {};
		this.#open.set(key, { report, shown, typedTo, decided, abort });
		const guarded = this.#guard(`check ${key}`, async () => {
			await pause(delay, abort.signal);
			await this.#check(document, abort.signal);
		});
		return this.#pending.track(guarded());
	}

	dispose(): void {
		for (const { abort } of this.#open.values()) abort.abort();
		this.#open.clear();
		this.#changed.dispose();
	}

	#showAll(document: TextDocument, draft: OpenDraft): void {
		draft.typedTo = undefined;
		if (draft.shown === draft.report) return;
		draft.shown = draft.report;
		this.#changed.fire(document);
	}

	async #check(document: TextDocument, signal: AbortSignal): Promise<void> {
		const corpus = this.#corpora.of(document.uri);
		// What is known stays in view while the articles are read, also when that began during a check, which has been
		// against some of them or none; then every draft is checked.
		const isReading = () => corpus.state.kind === "indexing";
		if (isReading()) return;
		const { languageId } = document;
		const path = workspace.asRelativePath(document.uri);
		const text = document.getText();
		const report = await corpus.checker?.check({ path, text, languageId }, signal);
		const project = await this.#projects.decisionsFor(document.uri);
		const decided = report && decide(report, text, project.path, project.decisions);
		const draft = this.#open.get(document.uri.toString());
		if (signal.aborted || !draft || isReading()) return;
		const changed = draft.report !== decided?.report;
		draft.report = decided?.report;
		draft.shown = draft.report && finishedOf(draft.report, draft.typedTo, caretIn(document));
		draft.decided = decided;
		if (changed) this.#changed.fire(document);
	}
}

/** Where the caret of the editor in front stands in a document; undefined when it is elsewhere, or words are selected. */
function caretIn(document: TextDocument): number | undefined {
	const editor = window.activeTextEditor;
	if (editor?.document !== document || !editor.selection.isEmpty) return undefined;
	return document.offsetAt(editor.selection.active);
}

function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
	return new Promise((resolve, reject) => {
		const stop = () => {
			clearTimeout(timer);
			reject(signal.reason);
		};
		const timer = setTimeout(() => {
			signal.removeEventListener("abort", stop);
			resolve();
		}, milliseconds);
		if (signal.aborted) stop();
		else signal.addEventListener("abort", stop, { once: true });
	});
}
