import {
	type CodeAction,
	type CompletionList,
	commands,
	Position,
	Selection,
	type TextDocument,
	window,
} from "vscode";
import type { ArticleSummary } from "../../../src/worker/protocol.ts";
import { equal, includes, ok } from "./expect.ts";
import {
	activated,
	checkedSample,
	corpusWhere,
	findings,
	hoverAt,
	inWorkspace,
	remove,
	sentenceWith,
	show,
	textAt,
	until,
	untilProblems,
	write,
} from "./workspace.ts";

const CALL = "articles/calls/quist.md";
const PAPER = "articles/wexcombe-light.txt";
const KEPT = "The keeper of the Wexcombe light has 21 hens and a blind dog called Admiral.";
const DRAFT = `${KEPT.replace("21", "12")}\n\n[@\n\n[[\n`;

/** The writer's own note of what the keeper said. */
function note(record: string): string {
	const front = `title: Tea with Wilhelmina Quist\nkind: interview\nperson: Wilhelmina Quist\nrecord: ${record}\n`;
	return `---\n${front}date: 2019-09-30\n---\n\n${KEPT}\n`;
}

describe("notes of the writer's own", () => {
	let draft: TextDocument;

	before(async () => {
		await checkedSample();
		await write("keeper.md", DRAFT);
	});
	after(async () => {
		await remove(CALL);
		await remove("keeper.md");
		await (await activated()).ready();
	});

	/** The draft, resting on the note with this front matter. */
	async function restingOn(record: string): Promise<void> {
		const api = await activated();
		await write(CALL, note(record));
		draft = await show("keeper.md");
		const rests = () => sentenceWith(api, draft.uri, "12 hens")?.closest?.note?.record === record;
		await until(rests, api.onDidCheck, `the sentence rests on a note with record: ${record}`);
		await api.ready();
	}

	const hover = async () =>
		(await hoverAt(draft.uri, new Position(0, 4))).map(({ value }) => value.replace(/\\/g, "")).join("\n");

	async function fixTitles(): Promise<readonly string[]> {
		const actions = await commands.executeCommand<CodeAction[]>(
			"vscode.executeCodeActionProvider",
			draft.uri,
			draft.lineAt(0).range,
		);
		return actions.map(({ title }) => title);
	}

	/** What the completion of citations offers that is of the note. */
	async function offered(): Promise<readonly string[]> {
		const at = async (line: number) => {
			const place = new Position(line, 2);
			const command = "vscode.executeCompletionItemProvider";
			return (await commands.executeCommand<CompletionList>(command, draft.uri, place)).items;
		};
		const items = [...(await at(2)), ...(await at(4))].filter(({ kind }) => kind === 17);
		return items.map(({ insertText }) => String(insertText)).filter((text) => /quist/i.test(text));
	}

	it("off the record are shown to the writer, and offered for no citation and no fix", async () => {
		await restingOn("off");
		includes(await hover(), "hens and a blind dog", "the hover");
		includes(await hover(), "Off the record: not cited", "the hover");
		ok(!(await hover()).includes("insertCitation"), "the hover has no link that cites");
		equal(await offered(), [], "what completion offers of the note");
		const titles = await fixTitles();
		ok(
			titles.some((title) => title.startsWith("Open source")),
			`the note can be opened: ${titles}`,
		);
		ok(!titles.some((title) => /Insert citation|Use the source/.test(title)), `fixes: ${titles}`);
		const codes = findings(draft.uri).map(({ code }) => JSON.stringify(code));
		ok(
			codes.some((code) => code.includes("quantity/value")) && !codes.some((code) => code.includes("cite/")),
			codes.join(),
		);
		const before = draft.getText();
		await commands.executeCommand("claimtrace.insertCitation", await linkToNote());
		equal(draft.getText(), before, "the draft after Insert Citation");
		await commands.executeCommand("notifications.clearAll");
	});

	it("off the record give way to an article that may be cited", async () => {
		await write(PAPER, `The light\n\nPublished 3 October 2019\n\n${KEPT}\n`);
		await restingOn("off");
		await untilProblems(() => findings(draft.uri, "cite/missing").length > 0, "a citation is missed");
		includes((await fixTitles()).join(), "Insert citation: The light", "the fixes");
		const [link = ""] = /insertCitation\?\S+/.exec(await hover()) ?? [];
		includes(decodeURIComponent(link), "wexcombe-light.txt", "the hover’s link");
		const editor = await window.showTextDocument(draft);
		editor.selection = new Selection(0, 4, 0, 4);
		await commands.executeCommand("claimtrace.insertCitation");
		includes(draft.getText(), "The light", "the draft");
		ok(!/quist|Own reporting/i.test(draft.getText()), draft.getText());
		await commands.executeCommand("undo");
		await draft.save();
		await remove(PAPER);
	});

	it("off the record leave no word in the project's files, nor in a report", async () => {
		await restingOn("off");
		const found = sentenceWith(await activated(), draft.uri, "12 hens")?.findings.find(
			({ type }) => type === "quantity/value",
		);
		ok(found?.source, "the changed figure is found");
		const link = {
			...{ draft: draft.uri.toString(), code: found.type, start: found.draft.start },
			source: found.source.key,
		};
		await commands.executeCommand("claimtrace.dismissFinding", {
			...link,
			scope: "finding",
			reason: "Heard.",
		});
		await untilProblems(() => findings(draft.uri, "quantity/value").length === 0, "it is dismissed");
		const file = await textAt(inWorkspace(".claimtrace/dismissed.json"));
		ok(file.includes("Heard.") && !/21 hens|quist/i.test(file), file);
		const target = inWorkspace("keeper.html");
		void commands.executeCommand("claimtrace.exportReport", target);
		const report = await textAt(target);
		ok(report.includes("off the record") && !/21 hens|quist/i.test(report), "the report");
		await commands.executeCommand("notifications.clearAll");
		await commands.executeCommand("claimtrace.undoDismissal");
		await untilProblems(() => findings(draft.uri, "quantity/value").length > 0, "it is found again");
		await remove("keeper.html");
	});

	it("on the record are cited like every article", async () => {
		await restingOn("on");
		includes(await hover(), "insertCitation", "the hover");
		includes((await fixTitles()).join(), "Insert citation", "the fixes");
		equal((await offered()).length, 2, "what completion offers of the note");
	});

	it("on background are cited nowhere when their file is named after who spoke", async () => {
		await restingOn("background");
		includes(await hover(), "its file is named after the person", "the hover");
		includes((await fixTitles()).join(), "Use the source’s figure", "the fixes");
		equal(await offered(), [], "what completion offers of the note");
	});

	it("stand in no bibliography when they must not be told", async () => {
		await write("cited.md", `${KEPT} [[quist]] [[rope-works-vote]]\n`);
		for (const [record, count] of [
			["off", 1],
			["on\nembargo: 2999-01-01", 1],
			["background", 1],
			["on", 2],
		] as const) {
			await write(CALL, note(record));
			const isRead = ({ note: known }: ArticleSummary) =>
				known !== undefined && record === [known.record, known.embargo].filter(Boolean).join("\nembargo: ");
			await corpusWhere(({ articles }) => articles.some(isRead), `the note is read with record: ${record}`);
			await show("cited.md");
			await commands.executeCommand("claimtrace.writeBibliography", inWorkspace("notes.bib"));
			const text = await textAt(inWorkspace("notes.bib"));
			equal(text.match(/^@article/gm)?.length, count, `references with record: ${record}`);
			equal(/Quist/i.test(text), count === 2, `the name with record: ${record}`);
			await remove("notes.bib");
		}
		await remove("cited.md");
	});

	async function linkToNote() {
		const api = await activated();
		const trace = sentenceWith(api, draft.uri, "12 hens")?.closest;
		ok(trace, "the sentence is traced");
		return { draft: draft.uri.toString(), offset: 2, key: trace.key, start: trace.start, end: trace.end };
	}
});
