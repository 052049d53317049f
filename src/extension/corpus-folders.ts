/** Where the corpus is: what the settings or `claimtrace.config.json` of each workspace folder name. */
import { Uri, type WorkspaceFolder, workspace } from "vscode";
import { articlesByKey, citationKeysFile, parseKeys } from "../project/citation-keys.ts";
import { projectFolder } from "../project/entries.ts";
import { type ProjectSettings, readingOf, readProjectSettings, severitiesOf, stringsOf } from "./settings.ts";

/** The file that editor and command line share. */
export const configFileName = "claimtrace.config.json";

/** What was found out about the corpus of the window. */
export interface CorpusPlan {
	readonly folders: readonly Uri[];
	readonly exclude: readonly string[];
	readonly severity: ProjectSettings["severity"];
	readonly reading: ProjectSettings["reading"];
	/** The article that a citation key means, by its path. */
	readonly citationKeys: Readonly<Record<string, string>>;
	/** Config files that could not be understood, in words for the log. */
	readonly problems: readonly string[];
}

/** The corpus folders that all workspace folders name together, each once, in their order. */
export async function planCorpus(): Promise<CorpusPlan> {
	const problems: string[] = [];
	const projects = await Promise.all(
		(workspace.workspaceFolders ?? [undefined]).map((folder) => projectOf(folder, problems)),
	);
	const folders = new Map(projects.flatMap((one) => one.folders).map((uri) => [uri.toString(), uri]));
	return {
		folders: [...folders.values()],
		exclude: projects.flatMap((one) => one.exclude),
		severity: Object.assign({}, ...projects.map((one) => one.severity)),
		reading: Object.assign({}, ...projects.map((one) => one.reading)),
		citationKeys: Object.assign({}, ...projects.map((one) => one.citationKeys)),
		problems,
	};
}

/**
 * A corpus folder as it is written in settings: a URI, an absolute path (on the machine that holds the
 * workspace), or a path relative to the workspace folder. Undefined where a relative path has no folder.
 */
function resolveFolder(written: string, base: Uri | undefined): Uri | undefined {
	const path = written.trim().replace(/\\/g, "/");
	if (/^[a-z][a-z0-9+.-]+:\/\//i.test(path)) return withoutTrailingSlash(Uri.parse(path));
	// VS Code writes drive letters small.
	const absolute = path.replace(/^[a-z]:/i, (drive) => `/${drive.toLowerCase()}`);
	if (absolute.startsWith("/"))
		return withoutTrailingSlash(base?.with({ path: absolute }) ?? Uri.file(absolute));
	return base && withoutTrailingSlash(Uri.joinPath(base, path));
}

async function projectOf(folder: WorkspaceFolder | undefined, problems: string[]) {
	const settings = readProjectSettings(folder?.uri);
	const file = folder && workspace.isTrusted ? await readConfigFile(folder.uri, problems) : undefined;
	const written = settings.corpus.length > 0 ? settings.corpus : (file?.corpus ?? []);
	return {
		folders: written.flatMap((path) => resolveFolder(path, folder?.uri) ?? []),
		exclude: [...(file?.exclude ?? []), ...settings.exclude],
		severity: { ...file?.severity, ...settings.severity },
		reading: { ...file?.reading, ...settings.reading },
		citationKeys: folder ? await readKeys(folder.uri, problems) : {},
	};
}

async function readConfigFile(folder: Uri, problems: string[]): Promise<ProjectSettings | undefined> {
	const uri = Uri.joinPath(folder, configFileName);
	let bytes: Uint8Array;
	try {
		bytes = await workspace.fs.readFile(uri);
	} catch {
		return undefined; // Most workspaces have none.
	}
	try {
		const config: unknown = JSON.parse(new TextDecoder().decode(bytes));
		const { corpus = [], exclude = [], severity, reading } = Object(config) as Record<string, unknown>;
		if (!Array.isArray(corpus) || !Array.isArray(exclude))
			throw new Error("corpus and exclude must be lists");
		const project = { corpus: stringsOf(corpus), exclude: stringsOf(exclude) };
		return { ...project, severity: severitiesOf(severity), reading: readingOf(reading) };
	} catch (error) {
		problems.push(`${uri.toString(true)} cannot be used: ${String(error)}`);
		return undefined;
	}
}

function withoutTrailingSlash(uri: Uri): Uri {
	return uri.with({ path: uri.path.replace(/(?<=.)\/+$/, "") });
}

/** The project's own citation keys, each with the article it means. */
async function readKeys(folder: Uri, problems: string[]): Promise<Record<string, string>> {
	const uri = Uri.joinPath(folder, projectFolder, citationKeysFile);
	let bytes: Uint8Array;
	try {
		bytes = await workspace.fs.readFile(uri);
	} catch {
		return {}; // Most workspaces have none.
	}
	try {
		return articlesByKey(parseKeys(new TextDecoder().decode(bytes)));
	} catch (error) {
		problems.push(`${uri.toString(true)} cannot be used: ${String(error)}`);
		return {};
	}
}
