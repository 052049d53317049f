import {
	Disposable,
	EventEmitter,
	type FileChangeEvent,
	FileSystemError,
	type FileSystemProvider,
	FileType,
	type Uri,
	workspace,
} from "vscode";
import { equal, includes, ok } from "./expect.ts";
import { activated, corpusWhere, setting, until } from "./workspace.ts";

const WORDS = "The harbor bridge reopened on Friday after two years of repairs, the town said.";

/** A mount on which `/half` has an article and a folder whose list never comes, and nothing at `/gone` ever comes. */
class SilentMount implements FileSystemProvider {
	readonly onDidChangeFile = new EventEmitter<FileChangeEvent[]>().event;

	stat({ path }: Uri) {
		if (path.startsWith("/gone")) return never<never>();
		const type = path.endsWith(".txt") ? FileType.File : FileType.Directory;
		return { type, ctime: 0, mtime: 0, size: WORDS.length };
	}

	readDirectory({ path }: Uri): [string, FileType][] | Promise<[string, FileType][]> {
		if (path !== "/half") return never();
		return [
			["bridge.txt", FileType.File],
			["sealed", FileType.Directory],
		];
	}

	readFile(): Uint8Array {
		return new TextEncoder().encode(WORDS);
	}

	watch(): Disposable {
		return new Disposable(() => undefined);
	}

	createDirectory(uri: Uri): never {
		throw FileSystemError.NoPermissions(uri);
	}

	writeFile(uri: Uri): never {
		throw FileSystemError.NoPermissions(uri);
	}

	delete(uri: Uri): never {
		throw FileSystemError.NoPermissions(uri);
	}

	rename(uri: Uri): never {
		throw FileSystemError.NoPermissions(uri);
	}
}

function never<Value>(): Promise<Value> {
	return new Promise(() => undefined);
}

describe("a corpus on a mount that does not answer", () => {
	let mount: Disposable;
	before(async () => {
		mount = workspace.registerFileSystemProvider("silent", new SilentMount(), { isReadonly: true });
		await setting("reading", { maxMilliseconds: 500 });
	});
	after(async () => {
		await setting("corpus.folders", undefined);
		await setting("reading", undefined);
		await (await activated()).ready();
		mount.dispose();
	});

	it("is called missing when nothing of it comes", async () => {
		const api = await activated();
		await setting("corpus.folders", ["silent://mount/gone"]);
		await until(() => api.state === "missing", api.onDidIndex, "the corpus is missing");
	});

	it("has what comes, and names the folder whose list does not", async () => {
		await setting("corpus.folders", ["silent://mount/half"]);
		const { articles, skipped } = await corpusWhere(
			(summary) => summary.articles.length === 1,
			"the article that came is there",
		);
		equal(articles[0]?.article, "bridge.txt", "the article");
		const sealed = skipped.find(({ path }) => path === "sealed");
		ok(sealed, "the folder is among what was not read");
		includes(sealed.reason, "did not come within", "the reason");
	});
});
