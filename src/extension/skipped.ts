import { commands, FileType, l10n, type QuickPickItem, type Uri, workspace } from "vscode";
import type { SkippedFile } from "../worker/protocol.ts";
import type { Corpus } from "./corpus.ts";
import { tell, warn } from "./desk.ts";
import { plainLabel } from "./plain-text.ts";

/** A file that is left out, in a list, with the reason below its name. */
export function skippedItem(file: SkippedFile): QuickPickItem & { readonly skipped: SkippedFile } {
	return { label: plainLabel(file.path), detail: plainLabel(file.reason), skipped: file };
}

/** Opens a file that is left out, or the folder it is, and says why it is left out. */
export async function showSkipped(corpus: Corpus, { key, path, reason }: SkippedFile): Promise<void> {
	const uri = corpus.uriOf(key);
	const type = uri && (await typeOf(uri));
	if (!uri || type === undefined)
		return tell(l10n.t("{0} cannot be opened: it is not there, or nobody may read it.", path));
	if (type & FileType.Directory) await commands.executeCommand("revealInExplorer", uri);
	else await commands.executeCommand("vscode.open", uri, { preview: true });
	warn(l10n.t("{0} is not part of the corpus: {1}.", path, reason));
}

async function typeOf(uri: Uri): Promise<FileType | undefined> {
	return workspace.fs.stat(uri).then(
		({ type }) => type,
		() => undefined,
	);
}
