import { commands, type TextDocument, workspace } from "vscode";
import type { SentenceReport } from "../../../src/engine/model.ts";
import { equal, ok } from "./expect.ts";
import {
	activated,
	checkedSample,
	corpusWhere,
	findings,
	remove,
	replaceWords,
	sentenceWith,
	show,
	until,
	untilProblems,
	write,
} from "./workspace.ts";

const FACT = "The lighthouse on Gull Rock was sold to a retired ferry captain for 90,000 crowns";

describe("changes", () => {
	it("in the draft change its findings", async () => {
		const draft = await checkedSample();
		const wrong = () => findings(draft.uri, "quantity/value").some(({ message }) => message.includes("241"));
		ok(wrong(), "the wrong figure is a problem");
		await replaceWords(draft, "241 homes", "214 homes");
		await untilProblems(() => !wrong(), "the corrected figure is none");
		const api = await activated();
		await api.ready();
		ok(!wrong(), "and stays none");
		await replaceWords(draft, "214 homes", "241 homes");
		await untilProblems(wrong, "the wrong figure is one again");
		await draft.save();
	});

	it("take the marks off the words being typed at once", async () => {
		const api = await activated();
		const draft = await checkedSample();
		const before = api.report(draft.uri)?.sentences.length ?? 0;
		const left = afterNextEdit(draft, () => api.report(draft.uri)?.sentences.length);
		await replaceWords(draft, "$4 billion", "$4 trillion");
		equal(await left, before - 1, "sentences with a report, right after the edit");
		await replaceWords(draft, "$4 trillion", "$4 billion");
		await until(() => sentenceWith(api, draft.uri, "$4 billion"), api.onDidCheck, "the sentence is back");
		await draft.save();
	});

	it("leave the sentence alone that is being written, until it has its full stop or the caret leaves it", async () => {
		const api = await activated();
		const uri = await write("writing.md", "The harbour froze in 1740.\n\n");
		const draft = await show("writing.md");
		await until(() => sentenceWith(api, uri, "1740"), api.onDidCheck, "the draft is checked");
		const told = () => findings(uri).some((one) => draft.getText(one.range).includes("eleven bees"));
		await commands.executeCommand("cursorBottom");
		await commands.executeCommand("type", { text: "The mayor of Port Averley keeps eleven bees" });
		await api.ready();
		ok(!told(), "nothing is said of the sentence being written");
		await commands.executeCommand("type", { text: "." });
		await untilProblems(told, "its gap is a problem once it has its full stop");
		await commands.executeCommand("deleteLeft");
		await api.ready();
		ok(!told(), "it is being written again");
		await commands.executeCommand("cursorTop");
		await untilProblems(told, "the caret has left it");
		await draft.save();
		await remove("writing.md");
	});

	it("in the corpus are indexed alone: an article comes, changes and goes", async () => {
		const api = await activated();
		const uri = await write("lighthouse.md", `${FACT}.\n`);
		await show("lighthouse.md");
		const becomes = (is: (sentence: SentenceReport) => boolean, what: string) =>
			until(
				() => {
					const sentence = sentenceWith(api, uri, "lighthouse");
					return sentence && is(sentence);
				},
				api.onDidCheck,
				what,
			);
		await becomes(({ status }) => status === "untraced", "nothing carries the fact");
		await write("articles/lighthouse.txt", article(FACT));
		await becomes(({ status }) => status === "verbatim", "the new article carries it");
		await write("articles/lighthouse.txt", article(FACT.replace("90,000", "19,000")));
		await becomes(
			({ closest }) => closest?.text.includes("19,000") === true,
			"the changed article is the evidence",
		);
		await write("articles/lighthouse.txt.meta.json", '{ "published": "2018-04-30" }');
		await becomes(({ closest }) => closest?.published === "2018-04-30", "a sidecar corrects its date");
		await remove("articles/lighthouse.txt.meta.json");
		await becomes(({ closest }) => closest?.published === "2018-05-05", "its own date is back");
		await remove("articles/lighthouse.txt");
		await becomes(({ status }) => status === "untraced", "nothing carries it again");
		await remove("lighthouse.md");
	});

	it("in the corpus may be many at once: a folder of articles comes, and goes again", async () => {
		const count = (wanted: number) =>
			corpusWhere(
				({ articles }) => articles.filter(({ article: path }) => path.includes("many/")).length === wanted,
				`${wanted} articles`,
			);
		const numbers = Array.from({ length: MANY }, (_, number) => number);
		await Promise.all(
			numbers.map((number) =>
				write(`articles/many/${number}.txt`, article(FACT.replace("90,000", `${number}`))),
			),
		);
		await count(MANY);
		await remove("articles/many");
		await count(0);
	});
});

/** More than are listed and read at once. */
const MANY = 300;

/** What `read` gives when the next edit of the document has reached every listener before this one. */
function afterNextEdit<T>(draft: TextDocument, read: () => T): Promise<T> {
	return new Promise((resolve) => {
		const listener = workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
			if (document !== draft || contentChanges.length === 0) return;
			listener.dispose();
			resolve(read());
		});
	});
}

function article(fact: string): string {
	return `Lighthouse sold\nBy Ida Moor\nMay 5, 2018\n\n${fact}. He moves in next spring.\n`;
}
