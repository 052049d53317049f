/** Everything that connects the extension to VS Code, in one place. */
import {
	CodeActionKind,
	commands,
	type Disposable,
	type Event,
	type ExtensionContext,
	ExtensionMode,
	languages,
	type TextDocument,
	Uri,
	window,
	workspace,
} from "vscode";
import type { DraftReport } from "../engine/model.ts";
import { citationKeysFile } from "../project/citation-keys.ts";
import { projectFolder } from "../project/entries.ts";
import { sha256 } from "../report/sha256.ts";
import type { WorkerHandle } from "../worker/channel.ts";
import { createWorkerChecker } from "../worker/client.ts";
import type { Checker } from "../worker/protocol.ts";
import { ArticleView, articleScheme } from "./article-view.ts";
import { CitationCompletion, completionTriggers } from "./citation-completion.ts";
import { CitationPaste, pasteMetadata } from "./citation-paste.ts";
import { checkDraft } from "./commands/check-draft.ts";
import { chooseCorpus, offerCorpus } from "./commands/choose-corpus.ts";
import { compare } from "./commands/compare.ts";
import { dismissFinding } from "./commands/dismiss-finding.ts";
import { draftSentences } from "./commands/draft-sentences.ts";
import { exportReport } from "./commands/export-report.ts";
import { findSource } from "./commands/find-source.ts";
import { nextFinding, previousFinding, showFixes } from "./commands/go-to-finding.ts";
import { insertCitation } from "./commands/insert-citation.ts";
import { keepKey } from "./commands/keep-key.ts";
import { learnMore } from "./commands/learn-more.ts";
import { markOwnReporting } from "./commands/mark-own-reporting.ts";
import { openArticle } from "./commands/open-article.ts";
import { openSample } from "./commands/open-sample.ts";
import { openSource } from "./commands/open-source.ts";
import { rebuildIndex } from "./commands/rebuild-index.ts";
import { showCorpusHealth } from "./commands/show-corpus-health.ts";
import { showOutput } from "./commands/show-output.ts";
import { showSourcesOfFact } from "./commands/show-sources-of-fact.ts";
import { showUnreadable } from "./commands/show-unreadable.ts";
import { showWords } from "./commands/show-words.ts";
import { traceSelection } from "./commands/trace-selection.ts";
import { undoDismissal } from "./commands/undo-dismissal.ts";
import { writeBibliography } from "./commands/write-bibliography.ts";
import { comparisonScheme, comparisonText } from "./comparison.ts";
import { Corpora, type CorpusName } from "./corpora.ts";
import { Corpus } from "./corpus.ts";
import { type CorpusPlan, configFileName, planCorpus } from "./corpus-folders.ts";
import { Decorations } from "./decorations.ts";
import type { Desk } from "./desk.ts";
import { Diagnostics } from "./diagnostics.ts";
import { Drafts, proseLanguages } from "./drafts.ts";
import { factsScheme } from "./facts.ts";
import { FindingsPanel } from "./findings-panel.ts";
import { FindingsView } from "./findings-view.ts";
import { createGuard, type Guard } from "./guard.ts";
import { hoverAt } from "./hover.ts";
import { Pending } from "./pending.ts";
import { Projects } from "./projects.ts";
import { QuickFixes } from "./quick-fixes.ts";
import { readProjectSettings } from "./settings.ts";
import { SourceBadges } from "./source-badges.ts";
import { SourcesView } from "./sources-view.ts";
import { contextOf, Status } from "./status.ts";

/** What `activate` gives to tests and to other extensions. */
export interface Api {
	/** Resolves when nothing is being indexed or checked, nor waiting for it. May be called again at any time. */
	ready(): Promise<void>;
	/** The report that fits the document's present text; undefined when it is no draft or not checked yet. */
	report(uri: Uri): DraftReport | undefined;
	/** The checker of the writer's corpus; undefined without a corpus. */
	readonly checker: Checker | undefined;
	/** "ready", or why not: "no-folder", "untrusted", "none", "missing", "indexing", "empty", "failed". */
	readonly state: string;
	/** What the views list. */
	readonly views: { readonly findings: FindingsView; readonly sources: SourcesView };
	/** What stands about the list of findings. */
	readonly aroundFindings: FindingsPanel["around"];
	/** Fires when articles have been indexed or removed. */
	readonly onDidIndex: Event<void>;
	/** Fires when the report of a document has changed or gone. */
	readonly onDidCheck: Event<TextDocument>;
}

/** Prepares the starting of workers, when the first one is needed. */
export type PrepareWorker = () => Promise<() => WorkerHandle>;

/** Registers everything and starts what a workspace with a corpus needs. */
export function start(context: ExtensionContext, prepareWorker: PrepareWorker): Api {
	const log = window.createOutputChannel("Claimtrace", { log: true });
	const guard = createGuard((failure) => {
		log.error(failure);
		// Where the log cannot be seen: in test runs.
		if (context.extensionMode === ExtensionMode.Test) console.error(failure);
	});
	const pending = new Pending();
	const createCorpus = (name: CorpusName, plan: () => Promise<CorpusPlan>) =>
		new Corpus({
			...{ name, plan },
			placeOf: (folders) => placeIn(context, folders),
			createChecker: async (onRestart, onDeath) =>
				createWorkerChecker(await prepareWorker(), onRestart, { onDeath }),
			...{ guard, log, pending },
		});
	const sampleFolder = Uri.joinPath(context.extensionUri, "corpus");
	const sampleDrafts = Uri.joinPath(context.globalStorageUri, "sample");
	const corpora = new Corpora(createCorpus("own", planCorpus), sampleFolder, sampleDrafts, (folder) =>
		createCorpus("sample", async () => planSample(folder)),
	);
	const projects = new Projects(context.globalStorageUri, (problem) => log.warn(problem));
	const drafts = new Drafts(corpora, projects, guard, pending);
	const views = { findings: new FindingsView(drafts), sources: new SourcesView(corpora, drafts) };
	const findings = new FindingsPanel(views.findings, drafts, corpora);
	const desk: Desk = { corpora, projects, drafts, findings, context, log };
	context.subscriptions.push(log, corpora, projects, drafts);
	context.subscriptions.push(
		...commandsOf(desk, guard),
		...citationsOf(desk, guard),
		...viewsOf(desk, views, guard, pending),
	);
	context.subscriptions.push(...watchersOf(desk, guard));
	void corpora.own.rebuild().then(guard("offer a corpus folder", () => offerCorpus(desk)));
	for (const document of workspace.textDocuments) drafts.opened(document);
	return {
		ready: () => pending.settled(),
		report: (uri) => drafts.report(uri),
		views,
		aroundFindings: findings.around,
		get checker() {
			return corpora.own.checker;
		},
		get state() {
			return contextOf(corpora.own);
		},
		onDidIndex: corpora.onDidIndex,
		onDidCheck: drafts.onDidChange,
	};
}

function commandsOf(desk: Desk, guard: Guard): Disposable[] {
	const all: Readonly<Record<string, (desk: Desk, argument?: unknown) => void | Promise<void>>> = {
		findSource,
		traceSelection,
		checkDraft,
		nextFinding,
		previousFinding,
		showFixes,
		compare,
		openSource,
		insertCitation,
		dismissFinding,
		undoDismissal,
		markOwnReporting,
		learnMore,
		showWords,
		draftSentences,
		showSourcesOfFact,
		keepKey,
		writeBibliography,
		exportReport,
		chooseCorpus,
		rebuildIndex,
		openSample,
		showOutput,
		showUnreadable,
		showCorpusHealth,
		openArticle,
	};
	return Object.entries(all).map(([name, run]) => {
		const id = `claimtrace.${name}`;
		return commands.registerCommand(
			id,
			guard(id, (argument?: unknown) => run(desk, argument)),
		);
	});
}

/** What helps to write citations. */
function citationsOf(desk: Desk, guard: Guard): Disposable[] {
	const selector = proseLanguages.map((language) => ({ language }));
	const completion = new CitationCompletion(desk);
	const paste = new CitationPaste(desk);
	return [
		languages.registerCompletionItemProvider(
			selector,
			{
				provideCompletionItems: guard("complete a citation", (document, position) =>
					completion.provideCompletionItems(document, position),
				),
			},
			...completionTriggers,
		),
		languages.registerDocumentPasteEditProvider(
			[...selector, { scheme: articleScheme }],
			{
				prepareDocumentPaste: (document, ranges, data) => paste.prepareDocumentPaste(document, ranges, data),
				provideDocumentPasteEdits: guard("paste a citation", (...asked) =>
					paste.provideDocumentPasteEdits(...asked),
				),
			},
			pasteMetadata,
		),
	];
}

/** What shows reports and the corpus. */
function viewsOf(
	{ corpora, drafts, findings, context }: Desk,
	{ sources }: Api["views"],
	guard: Guard,
	pending: Pending,
): Disposable[] {
	const decorations = new Decorations(drafts);
	const diagnostics = new Diagnostics(
		drafts,
		corpora,
		Uri.joinPath(context.extensionUri, "docs", "findings"),
	);
	const status = new Status(corpora);
	const fixes = new QuickFixes(drafts);
	const badges = new SourceBadges((key) => sources.restingOn(key));
	const selector = proseLanguages.map((language) => ({ language }));
	const publish = guard("show problems", (document: TextDocument) => diagnostics.publish(document));
	const draw = guard("draw marks", () => decorations.drawAll());
	const show = guard("show the corpus", () => {
		status.show();
		findings.show();
		sources.follow();
	});
	const list = guard("list findings and sources", () => {
		status.show();
		findings.show();
		sources.refresh();
		badges.refresh();
	});
	void draw();
	void show();
	return [
		...[decorations, diagnostics, status, sources, findings],
		...[drafts.onDidChange(draw), drafts.onDidChange(list)],
		drafts.onDidChange((document) => void pending.track(publish(document))),
		corpora.onDidChange(show),
		corpora.onDidIndex(() => sources.refresh()),
		window.onDidChangeVisibleTextEditors(draw),
		window.onDidChangeActiveTextEditor(show),
		workspace.onDidChangeConfiguration(draw),
		...[badges, window.registerFileDecorationProvider(badges)],
		window.registerTreeDataProvider("claimtrace.sources", sources),
		workspace.registerTextDocumentContentProvider(comparisonScheme, {
			provideTextDocumentContent: guard("compare", (uri) => comparisonText(corpora, uri)),
		}),
		workspace.registerTextDocumentContentProvider(factsScheme, {
			provideTextDocumentContent: (address) => address.query,
		}),
		workspace.registerTextDocumentContentProvider(articleScheme, new ArticleView(corpora, guard)),
		languages.registerCodeActionsProvider(
			selector,
			{
				provideCodeActions: guard("quick fixes", (document, range, asked) =>
					fixes.provideCodeActions(document, range, asked),
				),
			},
			{ providedCodeActionKinds: [CodeActionKind.QuickFix] },
		),
		languages.registerHoverProvider(selector, {
			provideHover: guard("hover", (document, position) => hoverAt(drafts, document, position)),
		}),
	];
}

/** What makes drafts be checked and the corpus be read. */
function watchersOf({ corpora, projects, drafts }: Desk, guard: Guard): Disposable[] {
	const rebuild = guard("rebuild the corpus", () => corpora.own.rebuild());
	const keys = workspace.createFileSystemWatcher(`**/${projectFolder}/${citationKeysFile}`);
	const configure = guard("use the citation keys", () => corpora.configure());
	const configFiles = workspace.createFileSystemWatcher(`**/${configFileName}`);
	return [
		...[keys, keys.onDidCreate(configure), keys.onDidChange(configure), keys.onDidDelete(configure)],
		configFiles,
		...[configFiles.onDidCreate(rebuild), configFiles.onDidChange(rebuild), configFiles.onDidDelete(rebuild)],
		workspace.onDidChangeWorkspaceFolders(rebuild),
		workspace.onDidGrantWorkspaceTrust(rebuild),
		corpora.onDidIndex(guard("check the drafts", () => drafts.checkAll())),
		projects.onDidChange(guard("follow the decisions", () => drafts.checkAll())),
		workspace.onDidOpenTextDocument(guard("open", (document) => drafts.opened(document))),
		workspace.onDidSaveTextDocument(guard("save", (document) => drafts.saved(document))),
		workspace.onDidChangeTextDocument(guard("edit", (event) => drafts.edited(event))),
		workspace.onDidRenameFiles(
			guard("follow a renamed draft", async ({ files }) => {
				for (const { oldUri, newUri } of files) await projects.of(newUri).renamed(oldUri, newUri);
			}),
		),
		window.onDidChangeTextEditorSelection(guard("leave a sentence", () => drafts.moved())),
		window.onDidChangeActiveTextEditor(guard("leave a draft", () => drafts.moved())),
		workspace.onDidCloseTextDocument(guard("close", (document) => drafts.closed(document))),
		workspace.onDidChangeConfiguration(
			guard("settings", async (event) => {
				if (
					event.affectsConfiguration("claimtrace.corpus") ||
					event.affectsConfiguration("claimtrace.reading")
				)
					await corpora.own.rebuild();
				else if (event.affectsConfiguration("claimtrace.severity")) await corpora.configure();
				else if (event.affectsConfiguration("claimtrace.enable")) drafts.checkAll();
			}),
		),
	];
}

/** Windows that have the same corpus folders share what is kept of them. */
function placeIn({ globalStorageUri }: ExtensionContext, folders: readonly Uri[]): string {
	const hash = sha256(JSON.stringify(folders.map((folder) => folder.toString()))).slice(0, 32);
	return Uri.joinPath(globalStorageUri, "corpora", hash).fsPath;
}

/** The plan of the corpus that comes with the extension; the writer's severities hold for it too. */
function planSample(folder: Uri): CorpusPlan {
	const { severity, reading } = readProjectSettings();
	return { folders: [folder], exclude: [], severity, reading, citationKeys: {}, problems: [] };
}
