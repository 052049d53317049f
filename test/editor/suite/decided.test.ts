// What happens to decisions when the draft, its sources and the project's files change under them.
import { commands, type TextDocument, type TreeItem, WorkspaceEdit, workspace } from "vscode";
import type { DraftReport } from "../../../src/engine/model.ts";
import { baselineWith, writeBaseline } from "../../../src/project/baseline.ts";
import { equal, includes, ok } from "./expect.ts";
import {
	activated,
	checkedSample,
	codeOf,
	findings,
	inWorkspace,
	picking,
	remove,
	replaceWords,
	sentenceWith,
	show,
	textAt,
	until,
	untilProblems,
	write,
} from "./workspace.ts";

const BOATS = "The pilots of Wexcombe took 310 boats through the sound in 1931.";
/** Nothing in the corpus carries this. */
const SOLD = "The lighthouse at Torsby was sold to a Danish bank for 90,000 euros.";
const DISMISSED = ".claimtrace/dismissed.json";
/** Each draft has a name of its own: a document that is open keeps its text for a while. */
let drafts = 0;

describe("decisions", () => {
	let draft: TextDocument;
	let name: string;

	beforeEach(async () => {
		await checkedSample();
		await write("articles/pilots.txt", `Pilots of the sound\n\nPublished 5 May 1932\n\n${BOATS}\n`);
		await write(DISMISSED, '{ "version": 1, "dismissed": [] }\n');
		name = `decided-${++drafts}.md`;
		draft = await opened(name, `${BOATS.replace("310", "130")}\n\nIt was a long year.\n`);
	});
	afterEach(async () => {
		await commands.executeCommand("workbench.action.files.saveAll");
		for (const path of [name, DISMISSED, "articles/pilots.txt"]) await remove(path);
		await (await activated()).ready();
	});

	/** A new draft in an editor, with its changed figure found. */
	async function opened(path: string, text: string): Promise<TextDocument> {
		const uri = await write(path, text);
		const document = await show(path);
		await untilProblems(() => findings(uri, "quantity/value").length > 0, "the changed figure is found");
		await (await activated()).ready();
		return document;
	}

	async function reportOf({ uri }: TextDocument): Promise<DraftReport> {
		const report = (await activated()).report(uri);
		ok(report, "the draft has a report");
		return report;
	}

	async function dismiss(scope: string): Promise<void> {
		const found = (await reportOf(draft)).sentences
			.flatMap((sentence) => sentence.findings)
			.find(({ type }) => type === "quantity/value");
		ok(found?.source, "the finding");
		const link = { draft: draft.uri.toString(), code: found.type, start: found.draft.start };
		const argument = { ...link, source: found.source.key, scope, reason: "The log says 130." };
		await commands.executeCommand("claimtrace.dismissFinding", argument);
		await untilProblems(() => findings(draft.uri, "quantity/value").length === 0, `dismissed: ${scope}`);
	}

	const isShownAgain = () =>
		untilProblems(() => findings(draft.uri, "quantity/value")[0], "the finding is shown again");

	/** The entries of the view below a heading, label and description. */
	async function listed(heading: string): Promise<readonly string[]> {
		const { findings: view } = (await activated()).views;
		const words = ({ label, description }: TreeItem) => `${String(label)} · ${String(description)}`;
		const group = view.getChildren().find((one) => view.getTreeItem(one).label === heading);
		return group ? view.getChildren(group).map((one) => words(view.getTreeItem(one))) : [];
	}

	it("of one finding expire visibly when its source changes, and hold when it is as it was", async () => {
		await dismiss("finding");
		const file = `Pilots of the sound\n\nPublished 5 May 1932\n\n${BOATS}\n`;
		await write("articles/pilots.txt", file.replace("310", "301"));
		const shown = await isShownAgain();
		includes(shown.message, "Dismissed earlier; the evidence has changed since", "the message");
		const [entry = ""] = await listed("Dismissals that do not hold any more");
		includes(entry, "130 · the evidence has changed since · The log says 130.", "the entry in the view");
		await write("articles/pilots.txt", file);
		await untilProblems(() => findings(draft.uri, "quantity/value").length === 0, "it holds again");
		equal((await listed("Dismissed")).length, 1, "dismissals that hold");
	});

	it("whose sentence is gone are orphans that the view lists", async () => {
		await dismiss("finding");
		await replaceWords(draft, `${BOATS.replace("310", "130")}\n\n`, "");
		const api = await activated();
		await until(() => !sentenceWith(api, draft.uri, "boats"), api.onDidCheck, "the sentence is gone");
		await api.ready();
		const [entry = ""] = await listed("Dismissals that do not hold any more");
		includes(entry, "its sentence is not in the draft any more", "the entry in the view");
	});

	it("of a sentence take all its findings, those of other kinds too, and no other sentence's", async () => {
		ok(findings(draft.uri, "cite/missing").length > 0, "the sentence has a second finding");
		await write(name, `${draft.getText()}\n${SOLD}\n`);
		await untilProblems(() => findings(draft.uri, "support/none").length > 0, "another sentence is found");
		await (await activated()).ready();
		await dismiss("sentence");
		equal(findings(draft.uri).map(codeOf), ["support/none"], "findings that are left");
		await commands.executeCommand("claimtrace.undoDismissal");
		await isShownAgain();
		ok(findings(draft.uri, "cite/missing").length > 0, "the second finding is back as well");
	});

	it("of a code in the project hold in every draft of it", async () => {
		await dismiss("project");
		const other = `other-${name}`;
		const uri = await write(other, `${BOATS.replace("310", "130")}\n`);
		await show(other);
		await untilProblems(() => findings(uri, "cite/missing").length > 0, "the other draft is checked");
		equal(findings(uri, "quantity/value").length, 0, "findings of the code in the other draft");
		await commands.executeCommand("claimtrace.undoDismissal");
		await untilProblems(() => findings(uri, "quantity/value").length > 0, "they are back there");
		await remove(other);
	});

	it("go along with a draft that is renamed", async () => {
		await dismiss("finding");
		const edit = new WorkspaceEdit();
		const renamed = `renamed-${name}`;
		edit.renameFile(draft.uri, inWorkspace(renamed));
		ok(await workspace.applyEdit(edit), "the draft is renamed");
		name = renamed;
		draft = await show(renamed);
		await untilProblems(
			() => findings(draft.uri, "cite/missing").length > 0,
			"it is checked under its new name",
		);
		await untilProblems(
			() => findings(draft.uri, "quantity/value").length === 0,
			"the dismissal holds there",
		);
		includes(await textAt(inWorkspace(DISMISSED)), renamed, "the project's file");
	});

	it("of a baseline show only what is new, and go with its file", async () => {
		const baseline = baselineWith(undefined, new Map([[name, await reportOf(draft)]]));
		await write(".claimtrace/baseline.json", writeBaseline(baseline));
		await untilProblems(() => findings(draft.uri).length === 0, "nothing is new");
		await replaceWords(draft, "a long year.", `a long year. ${SOLD}`);
		await untilProblems(() => findings(draft.uri).length > 0, "the new sentence is found");
		equal(findings(draft.uri).map(codeOf), ["support/none"], "what is new");
		await remove(".claimtrace/baseline.json");
		await isShownAgain();
	});

	it("in the draft itself switch off a code on the next line, as long as they stand there", async () => {
		const comment = "<!-- claimtrace-disable-next-line quantity/value -->\n\n";
		await replaceWords(draft, "The pilots", `${comment}The pilots`);
		await untilProblems(() => findings(draft.uri, "quantity/value").length === 0, "the code is switched off");
		ok(findings(draft.uri, "cite/missing").length > 0, "other codes are not");
		await replaceWords(draft, comment, "");
		await isShownAgain();
	});

	it("that a sentence is one's own ask who, when and whether it may be told", async () => {
		const own = ".claimtrace/own-reporting.json";
		const api = await activated();
		const isOwn = () => sentenceWith(api, draft.uri, "130 boats")?.status === "own-reporting";
		await picking("claimtrace.markOwnReporting", isOwn, "Enter answers each question");
		const { "own-reporting": entries } = JSON.parse(await textAt(inWorkspace(own))) as {
			"own-reporting": { person: string; date: string; record: string; undone?: string }[];
		};
		const entry = entries.findLast(({ undone }) => undone === undefined);
		equal([entry?.person, entry?.record], ["", "on"], "what is written");
		ok(/^\d{4}-\d\d-\d\d$/.test(entry?.date ?? ""), `the day is today: ${entry?.date}`);
		equal(findings(draft.uri, "cite/missing").length, 0, "gaps");
		ok(findings(draft.uri, "quantity/value").length > 0, "what the corpus contradicts is still said");
		await show(name);
		await commands.executeCommand("claimtrace.markOwnReporting");
		await until(() => !isOwn(), api.onDidCheck, "the mark is taken away");
	});
});
