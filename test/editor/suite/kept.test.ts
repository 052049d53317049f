import { commands } from "vscode";
import { equal, ok } from "./expect.ts";
import { activated, corpusWhere, inWorkspace } from "./workspace.ts";

const ARTICLES = ["North Quay", "South Quay"].map((name, at) => ({
	key: `${at}.txt`,
	path: `${at}.txt`,
	text: `${name} gets a lamp\n\nThe keepers of the ${name} will light a new lamp in May, the harbour master said on Monday.`,
}));
/** When the files were changed: long ago, so that they can be known again. */
const THEN = 1_500_000_000_000;

describe("what was worked out of a corpus", () => {
	after(() => commands.executeCommand("claimtrace.rebuildIndex"));

	it("is kept where this editor runs, and is there at the next start", async () => {
		await corpusWhere(({ articles }) => articles.length > 0, "the corpus is indexed");
		const { checker } = await activated();
		ok(checker, "the corpus has a checker");
		const place = inWorkspace(".kept").fsPath;
		const files = ARTICLES.map(({ key, path, text }) => ({ key, path, size: text.length, mtimeMs: THEN }));
		equal((await checker.restore(place, files)).wanted, ["0.txt", "1.txt"], "files to be read at first");
		await checker.put(
			ARTICLES.map(({ key, path, text }) => ({
				...{ key, path, bytes: new TextEncoder().encode(text) },
				stamp: { size: text.length, mtimeMs: THEN },
			})),
		);
		const told = async () => ({
			summary: await checker.summary(),
			found: await checker.find("keepers light a lamp at the South Quay", 1),
			text: await checker.articleText("0.txt"),
		});
		const before = await told();
		equal(await checker.keep(), null, "what kept it from being kept");
		await checker.clear();
		equal(await checker.restore(place, files), { wanted: [], problem: null }, "the next start");
		equal(await told(), before, "what is told then");
		const [first, second] = files;
		ok(first && second, "two files");
		equal(await checker.restore(place, [first]), { wanted: [], problem: null }, "a start without a file");
		equal(
			(await checker.summary()).articles.map(({ key }) => key),
			["0.txt"],
			"articles then",
		);
		equal(await checker.keep(), null, "what kept that from being kept");
		equal((await checker.restore(place, files)).wanted, ["1.txt"], "files to be read when it is back");
	});
});
