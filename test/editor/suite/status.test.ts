import type { CorpusState } from "../../../src/extension/corpus.ts";
import { corpusWords } from "../../../src/extension/status.ts";
import type { ArticleSummary } from "../../../src/worker/protocol.ts";
import { equal } from "./expect.ts";

const ENGLISH = "The council voted on Monday to keep the ferry that goes to the islands in the winter.";
const FRENCH =
	"Le conseil a voté lundi pour garder le bac qui va dans les îles et qui est la seule route des habitants.";

describe("the language status", () => {
	const skipped = [{ key: "a.jpg", path: "a.jpg", reason: "not a text file" }];
	const cases: readonly (readonly [what: string, CorpusState, number, number, string, readonly unknown[]])[] =
		[
			[
				"no folder is named",
				{ kind: "none" },
				0,
				0,
				"",
				["no corpus", "Choose the folder with your source articles", "chooseCorpus", false],
			],
			[
				"the folder is gone",
				{ kind: "missing" },
				0,
				0,
				"",
				["corpus folder missing", "press", "chooseCorpus", true],
			],
			[
				"files are listed",
				{ kind: "indexing", done: 0, total: 0 },
				0,
				0,
				"",
				["indexing…", "Listing files", "showOutput", false],
			],
			[
				"files are read",
				{ kind: "indexing", done: 16, total: 40 },
				0,
				0,
				"",
				["indexing…", "16 of 40 files", "showOutput", false],
			],
			[
				"something failed",
				{ kind: "failed" },
				0,
				0,
				"",
				["corpus not indexed", "Something went wrong", "showOutput", true],
			],
			[
				"no file is an article",
				{ kind: "empty" },
				0,
				1,
				"",
				["0 articles", "1 file not read", "showUnreadable", true],
			],
			[
				"all is read",
				{ kind: "ready" },
				12,
				0,
				ENGLISH,
				["12 articles", "all files read", "findSource", false],
			],
			[
				"some is not read",
				{ kind: "ready" },
				1,
				1,
				ENGLISH,
				["1 article", "1 file not read", "showUnreadable", false],
			],
			[
				"the draft is French",
				{ kind: "ready" },
				12,
				1,
				FRENCH,
				["12 articles", "draft not in English, checked for less", "findSource", true],
			],
		];
	for (const [what, state, articles, unread, draft, expected] of cases)
		it(`says how the corpus is when ${what}`, () => {
			const summary = {
				articles: Array.from({ length: articles }, () => ({}) as ArticleSummary),
				...{ passages: 0, skipped: skipped.slice(0, unread) },
			};
			const { text, detail, command, warn } = corpusWords({ state, summary, folderNames: ["press"] }, draft);
			equal([text, detail, command.command.replace("claimtrace.", ""), warn ?? false], expected, "the words");
		});
});
