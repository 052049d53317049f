import {
	ConfigurationTarget,
	commands,
	type Diagnostic,
	type Event,
	extensions,
	type Hover,
	languages,
	MarkdownString,
	type Position,
	Range,
	type TextDocument,
	Uri,
	WorkspaceEdit,
	window,
	workspace,
} from "vscode";
import type { SentenceReport } from "../../../src/engine/model.ts";
import type { Api } from "../../../src/extension/wiring.ts";
import type { CorpusSummary } from "../../../src/worker/protocol.ts";
import { ok } from "./expect.ts";

const WAIT_LIMIT_MS = 20_000;

/** The extension under test, activated. */
export async function activated(): Promise<Api> {
	const extension = extensions.getExtension<Api>("claimtrace.claimtrace");
	ok(extension, "this extension host has the extension");
	return await extension.activate();
}

/** A path of the temporary workspace as an address. */
export function inWorkspace(path: string): Uri {
	const folder = workspace.workspaceFolders?.[0]?.uri;
	ok(folder, "the suite runs in a workspace with a folder");
	return Uri.joinPath(folder, path);
}

/** Writes a file of the temporary workspace. */
export async function write(path: string, text: string): Promise<Uri> {
	const uri = inWorkspace(path);
	await workspace.fs.writeFile(uri, new TextEncoder().encode(text));
	return uri;
}

const POLL_MS = 100;

/** The text of a file once it is there and has any. */
export async function textAt(target: Uri): Promise<string> {
	await sizeAt(target);
	return new TextDecoder().decode(await workspace.fs.readFile(target));
}

/** The bytes that a file has, once it is there and has any. */
export async function sizeAt(target: Uri, limit = WAIT_LIMIT_MS): Promise<number> {
	const end = Date.now() + limit;
	while (Date.now() < end) {
		const size = await workspace.fs.stat(target).then(
			(found) => found.size,
			() => 0,
		);
		if (size > 0) return size;
		await new Promise((resolve) => setTimeout(resolve, POLL_MS));
	}
	throw new Error(`Not within ${limit / 1000} s: ${target.path} is written.`);
}

/** Sets one of Claimtrace's settings for the workspace; undefined takes it back. */
export async function setting(name: string, value: unknown): Promise<void> {
	const section = workspace.getConfiguration("claimtrace", workspace.workspaceFolders?.[0]?.uri);
	await section.update(name, value, ConfigurationTarget.Workspace);
}

/** Runs a command that opens a list, accepting what is selected in it until `read` is true. */
export function picking(
	command: string,
	read: () => boolean | undefined,
	what: string,
	...given: readonly unknown[]
): Promise<void> {
	return pressing("workbench.action.acceptSelectedQuickOpenItem", command, read, what, given);
}

/** Runs a command that says something in the end, until `read` is true. */
export function answering(command: string, read: () => boolean | undefined, what: string): Promise<void> {
	return pressing("notifications.clearAll", command, read, what);
}

async function pressing(
	press: string,
	command: string,
	read: () => boolean | undefined,
	what: string,
	given: readonly unknown[] = [],
): Promise<void> {
	let isDone = false;
	const done = commands.executeCommand(command, ...given).then(() => {
		isDone = true;
	});
	const end = Date.now() + WAIT_LIMIT_MS;
	while (!read() || !isDone) {
		ok(Date.now() < end, `${what}, within ${WAIT_LIMIT_MS / 1000} s`);
		// What it says when it is done waits for an answer.
		await commands.executeCommand(read() ? "notifications.clearAll" : press);
		await new Promise((resolve) => setTimeout(resolve, POLL_MS));
	}
	await done;
}

/** The summary of the corpus once it is as `test` wants it. */
export async function corpusWhere(
	test: (summary: CorpusSummary) => boolean,
	what: string,
): Promise<CorpusSummary> {
	const api = await activated();
	const end = Date.now() + WAIT_LIMIT_MS;
	for (;;) {
		const summary = await api.checker?.summary();
		if (summary && test(summary)) return summary;
		ok(Date.now() < end, `${what}, within ${WAIT_LIMIT_MS / 1000} s`);
		await new Promise((resolve) => setTimeout(resolve, POLL_MS));
	}
}

/** Removes a file or a folder of the temporary workspace. */
export async function remove(path: string): Promise<void> {
	await workspace.fs.delete(inWorkspace(path), { recursive: true });
}

/** Shows a file of the workspace in an editor, as a writer does. */
export async function show(path: string): Promise<TextDocument> {
	const document = await workspace.openTextDocument(inWorkspace(path));
	await window.showTextDocument(document);
	return document;
}

/** The sample draft, shown, indexed and checked. */
export async function checkedSample(): Promise<TextDocument> {
	const api = await activated();
	const document = await show("draft.md");
	await untilProblems(() => findings(document.uri).length > 0, "the sample draft has findings");
	await api.ready();
	return document;
}

/** The range of some words of a document. */
export function rangeOfWords(document: TextDocument, words: string): Range {
	const start = document.getText().indexOf(words);
	ok(start >= 0, `${document.uri.path} has “${words}” in it`);
	return new Range(document.positionAt(start), document.positionAt(start + words.length));
}

/** Replaces words of a document, as an edit in its editor. */
export async function replaceWords(document: TextDocument, words: string, by: string): Promise<void> {
	const edit = new WorkspaceEdit();
	edit.replace(document.uri, rangeOfWords(document, words), by);
	ok(await workspace.applyEdit(edit), "the edit was made");
}

/** The report's sentence with these words. */
export function sentenceWith(api: Api, uri: Uri, words: string): SentenceReport | undefined {
	return api.report(uri)?.sentences.find(({ text }) => text.includes(words));
}

/** Claimtrace's diagnostics of a document, of one code when given. */
export function findings(uri: Uri, code?: string): Diagnostic[] {
	const ours = languages.getDiagnostics(uri).filter(({ source }) => source === "Claimtrace");
	return code ? ours.filter((one) => codeOf(one) === code) : ours;
}

/** The code of a diagnostic as text. */
export function codeOf({ code }: Diagnostic): string {
	return typeof code === "object" ? String(code.value) : String(code);
}

/** Everything that hovering there shows, as Markdown. */
export async function hoverAt(uri: Uri, position: Position): Promise<MarkdownString[]> {
	const hovers = await commands.executeCommand<Hover[]>("vscode.executeHoverProvider", uri, position);
	return hovers.flatMap(({ contents }) => contents.filter((one) => one instanceof MarkdownString));
}

/** `until` at each change of the problems. */
export function untilProblems<T>(read: () => T | undefined | false, what: string): Promise<T> {
	return until(read, languages.onDidChangeDiagnostics, what);
}

/** Waits until `read` gives something, asking again at each event; rejects with `what` after 20 s. */
export function until<T>(read: () => T | undefined | false, event: Event<unknown>, what: string): Promise<T> {
	return new Promise((resolve, reject) => {
		const settle = () => {
			const value = read();
			if (value === undefined || value === false) return;
			stop();
			resolve(value);
		};
		const listener = event(settle);
		const timer = setTimeout(() => {
			stop();
			reject(new Error(`Not within ${WAIT_LIMIT_MS / 1000} s: ${what}.`));
		}, WAIT_LIMIT_MS);
		const stop = () => {
			clearTimeout(timer);
			listener.dispose();
		};
		settle();
	});
}
