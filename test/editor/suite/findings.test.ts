import { DiagnosticSeverity, type Location, workspace } from "vscode";
import type { FindingSource } from "../../../src/engine/model.ts";
import { equal, includes, ok } from "./expect.ts";
import {
	activated,
	answering,
	checkedSample,
	codeOf,
	findings,
	remove,
	replaceWords,
	show,
	untilProblems,
	write,
} from "./workspace.ts";

async function textAt({ uri, range }: Location): Promise<string> {
	return (await workspace.openTextDocument(uri)).getText(range);
}

describe("findings as problems", () => {
	it("shows a changed figure with both wordings, its code and a severity", async () => {
		const draft = await checkedSample();
		const [finding] = findings(draft.uri, "quantity/value");
		ok(finding, "the sample's changed figure is a problem");
		includes(draft.getText(finding.range), "241", "the marked text");
		includes(finding.message, "241", "the message");
		includes(finding.message, "214", "the message");
		equal(finding.severity, DiagnosticSeverity.Warning, "severity");
		ok(typeof finding.code === "object", "the code links to its page");
	});

	it("says once what two articles say in the same words, and points at both", async () => {
		const draft = await checkedSample();
		const alike = findings(draft.uri, "act/different").filter(({ message }) =>
			message.startsWith("Draft says “brought the proposed agreement”"),
		);
		equal(alike.length, 1, "the number of findings");
		includes(alike[0]?.message ?? "", "The same in The Meridian Times, 18 Jul 2019.", "the message");
		equal(alike[0]?.relatedInformation?.length, 2, "the articles pointed at");
	});

	it("points each finding at exactly the words of the article it compares with", async () => {
		const api = await activated();
		const draft = await checkedSample();
		const reported = api.report(draft.uri)?.sentences.flatMap((sentence) => sentence.findings) ?? [];
		const sources = reported.flatMap(({ source, also = [] }) => (source ? [source, ...also] : []));
		ok(sources.length > 5, "the sample has findings with a source");
		const expected = sources.map(({ article, text }: FindingSource) => `${article}: ${text}`);
		const related = findings(draft.uri).flatMap((one) => one.relatedInformation ?? []);
		const shown = await Promise.all(
			related.map(
				async ({ location }) => `${location.uri.path.split("/").at(-1)}: ${await textAt(location)}`,
			),
		);
		equal(shown.sort(), expected.sort(), "what the related information points at");
	});

	it("has a page for every code it shows", async () => {
		const draft = await checkedSample();
		for (const finding of findings(draft.uri)) {
			ok(typeof finding.code === "object", `${finding.message} has a code with a page`);
			const page = await workspace.fs.readFile(finding.code.target);
			includes(new TextDecoder().decode(page), codeOf(finding), "the page");
		}
	});

	it("leaves articles of the corpus alone when they are opened", async () => {
		const api = await activated();
		await checkedSample();
		const article = await show("articles/rope-works-vote.md");
		await api.ready();
		equal(findings(article.uri).length, 0, "problems of the article");
		equal(api.report(article.uri), undefined, "the article's report");
	});

	it("are left alone by a check that finds the same", async () => {
		const api = await activated();
		const draft = await checkedSample();
		const before = findings(draft.uri);
		let checks = 0;
		const checked = api.onDidCheck(() => {
			checks += 1;
		});
		await answering("claimtrace.checkDraft", () => checks > 0, "the draft is checked");
		await api.ready();
		checked.dispose();
		const same = findings(draft.uri).filter((problem, at) => problem === before[at]);
		equal(same.length, before.length, "the number of problems that were not set again");
	});

	it("go when front matter switches the draft off, and come back with it", async () => {
		const api = await activated();
		const text = (await checkedSample()).getText().replace("---\n", "---\nclaimtrace: false\n");
		await write("switched.md", text);
		const draft = await show("switched.md");
		await api.ready();
		equal(findings(draft.uri).length, 0, "problems");
		await replaceWords(draft, "claimtrace: false", "claimtrace: true");
		await untilProblems(() => findings(draft.uri).length > 0, "the problems are back");
		await draft.save();
		await remove("switched.md");
	});
});
