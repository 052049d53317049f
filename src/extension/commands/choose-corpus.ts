import {
	ConfigurationTarget,
	FileType,
	l10n,
	type QuickPickItem,
	QuickPickItemKind,
	Uri,
	type WorkspaceFolder,
	window,
	workspace,
} from "vscode";
import { ask, type Desk } from "../desk.ts";
import { plainLabel } from "../plain-text.ts";
import { rebuildIndex } from "./rebuild-index.ts";

interface FolderItem extends QuickPickItem {
	/** Undefined for "Browse…". */
	readonly folder?: Uri;
}

const browseItem: FolderItem = { label: l10n.t("Browse…") };
const usualNames: readonly string[] = ["sources", "corpus", "articles"];
const neverNames: readonly string[] = ["node_modules"];

/** Lets the writer choose the folder with the source articles, saves it and indexes it. */
export async function chooseCorpus(desk: Desk): Promise<void> {
	const offered = (await Promise.all((workspace.workspaceFolders ?? []).map(usualFolders))).flat();
	const chosen: FolderItem | undefined = offered.length === 0 ? browseItem : await pickFolder(offered);
	if (!chosen) return;
	const folder = chosen.folder ?? (await browse());
	if (!folder) return;
	await save(folder);
	await rebuildIndex(desk);
}

/**
 * Offers a folder of a usual name as the corpus, once for a workspace: where there is one, nothing names a corpus yet
 * and the workspace is trusted.
 */
export async function offerCorpus(desk: Desk): Promise<void> {
	const { workspaceState } = desk.context;
	const isOpen = workspace.isTrusted && desk.corpora.own.state.kind === "none";
	if (!isOpen || workspaceState.get(offeredBefore, false)) return;
	const [folder] = (await Promise.all((workspace.workspaceFolders ?? []).map(usualFolders))).flat();
	if (!folder) return;
	await workspaceState.update(offeredBefore, true);
	const use = l10n.t("Use It");
	const choose = l10n.t("Choose Another…");
	// The name is one of `usualNames`, whoever made the folder.
	const name = usualNames[rank(folder)] ?? "";
	const answer = await ask(
		l10n.t("Does the folder “{0}” hold the articles that you write from?", name),
		use,
		choose,
	);
	if (answer === choose) await chooseCorpus(desk);
	if (answer !== use) return;
	await save(folder);
	await rebuildIndex(desk);
}

const offeredBefore = "claimtrace.offeredCorpus";

async function pickFolder(offered: readonly Uri[]): Promise<FolderItem | undefined> {
	const items: FolderItem[] = offered.map((folder) => ({
		label: plainLabel(workspace.asRelativePath(folder)),
		folder,
	}));
	items.push({ label: "", kind: QuickPickItemKind.Separator }, browseItem);
	return window.showQuickPick(items, {
		title: l10n.t("Choose Corpus Folder"),
		placeHolder: l10n.t("The folder that holds your source articles"),
	});
}

/** Folders of a usual name in the workspace folder or one level below it. */
async function usualFolders({ uri }: WorkspaceFolder): Promise<Uri[]> {
	const top = await foldersIn(uri);
	const below = (await Promise.all(top.map(foldersIn))).flat();
	const usual = [...top, ...below].filter((folder) => rank(folder) >= 0);
	return usual.sort((a, b) => rank(a) - rank(b));
}

async function foldersIn(folder: Uri): Promise<Uri[]> {
	const entries = await workspace.fs.readDirectory(folder).then(
		(found) => found,
		() => [],
	);
	const names = entries.filter(([name, type]) => {
		return type & FileType.Directory && !name.startsWith(".") && !neverNames.includes(name);
	});
	return names.map(([name]) => Uri.joinPath(folder, name));
}

function rank(folder: Uri): number {
	return usualNames.indexOf(folder.path.slice(folder.path.lastIndexOf("/") + 1).toLowerCase());
}

async function browse(): Promise<Uri | undefined> {
	const start = workspace.workspaceFolders?.[0]?.uri;
	const chosen = await window.showOpenDialog({
		title: l10n.t("Choose Corpus Folder"),
		openLabel: l10n.t("Use as Corpus"),
		canSelectFiles: false,
		canSelectFolders: true,
		...(start && { defaultUri: start }),
	});
	return chosen?.[0];
}

/** Written for the workspace, relative to it where possible; for the user where no folder is open. */
async function save(folder: Uri): Promise<void> {
	const owner = workspace.getWorkspaceFolder(folder) ?? workspace.workspaceFolders?.[0];
	const section = workspace.getConfiguration("claimtrace", owner?.uri);
	const many = (workspace.workspaceFolders?.length ?? 0) > 1;
	const target = many ? ConfigurationTarget.WorkspaceFolder : ConfigurationTarget.Workspace;
	await section.update(
		"corpus.folders",
		[written(folder, owner)],
		owner ? target : ConfigurationTarget.Global,
	);
}

function written(folder: Uri, owner: WorkspaceFolder | undefined): string {
	if (!owner || folder.scheme !== owner.uri.scheme || folder.authority !== owner.uri.authority) {
		return folder.scheme === "file" ? folder.fsPath : folder.toString();
	}
	const root = `${owner.uri.path.replace(/\/$/, "")}/`;
	if (`${folder.path}/` === root) return ".";
	return folder.path.startsWith(root) ? folder.path.slice(root.length) : folder.fsPath;
}
