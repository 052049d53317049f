import {
	commands,
	DiagnosticSeverity,
	type TextDocument,
	type TextEditor,
	type TextEditorDecorationType,
	window,
} from "vscode";
import { Decorations, marks, optionsOf } from "../../../src/extension/decorations.ts";
import type { MarksStyle } from "../../../src/extension/settings.ts";
import type { CorpusSummary } from "../../../src/worker/protocol.ts";
import { equal, ok } from "./expect.ts";
import {
	activated,
	checkedSample,
	corpusWhere,
	findings,
	hoverAt,
	inWorkspace,
	rangeOfWords,
	remove,
	replaceWords,
	sentenceWith,
	setting,
	show,
	textAt,
	until,
	untilProblems,
	write,
} from "./workspace.ts";

const ROPE_WORKS = "The rope works in Port Averley closed";
const SET = [
	"enable",
	"corpus.exclude",
	"reading",
	"check.run",
	"check.delay",
	"severity",
	"marks.enabled",
	"marks.style",
	"marks.overviewRuler",
	"hover.enabled",
	"hover.detail",
	"author",
];

describe("settings", () => {
	afterEach(async () => {
		for (const name of SET) await setting(name, undefined);
		await (await activated()).ready();
	});

	it("leave files out of the corpus", async () => {
		const api = await activated();
		const draft = await checkedSample();
		const { origin } = sentenceWith(api, draft.uri, ROPE_WORKS) ?? {};
		ok(origin, "the sentence is traced");
		const has = ({ articles }: CorpusSummary) => articles.some(({ key }) => key === origin.key);
		await corpusWhere(has, "the article is in the corpus");
		await setting("corpus.exclude", [origin.article.slice(origin.article.lastIndexOf("/") + 1)]);
		await corpusWhere((summary) => !has(summary), "the article is out of the corpus");
		await until(
			() => {
				const now = sentenceWith(api, draft.uri, ROPE_WORKS);
				return now && now.origin?.key !== origin.key;
			},
			api.onDidCheck,
			"the sentence rests on it no more",
		);
	});

	it("limit what a file may ask for, and say so", async () => {
		const api = await activated();
		await checkedSample();
		await setting("reading", { maxBytes: 40 });
		await until(() => api.state === "empty", api.onDidIndex, "no article is small enough");
		await setting("reading", undefined);
		await until(() => api.state === "ready", api.onDidIndex, "the articles are back");
	});

	it("check a draft that is opened, and then when it is saved", async () => {
		const api = await activated();
		await setting("check.run", "onSave");
		const draft = await freshDraft("on-save.md");
		await until(() => api.report(draft.uri), api.onDidCheck, "it is checked when opened");
		await replaceWords(draft, "closed", "shut");
		await api.ready();
		equal(sentenceWith(api, draft.uri, "shut in 1987"), undefined, "the changed sentence before saving");
		await draft.save();
		await until(
			() => sentenceWith(api, draft.uri, "shut in 1987"),
			api.onDidCheck,
			"it is checked when saved",
		);
		await remove("on-save.md");
	});

	it("leave checking to the writer's hand", async () => {
		const api = await activated();
		await setting("check.run", "manual");
		const draft = await freshDraft("unchecked.md");
		await replaceWords(draft, "closed", "shut");
		await draft.save();
		await api.ready();
		equal(api.report(draft.uri), undefined, "report");
		await remove("unchecked.md");
	});

	it("wait as long as they say for a pause in the typing", async () => {
		const api = await activated();
		await setting("check.delay", 2500);
		const draft = await checkedSample();
		const start = performance.now();
		await replaceWords(draft, "closed in 1987", "shut in 1987");
		await until(() => sentenceWith(api, draft.uri, "shut in 1987"), api.onDidCheck, "it is checked");
		const waited = performance.now() - start;
		await replaceWords(draft, "shut in 1987", "closed in 1987");
		ok(waited >= 2400, `it waited: ${waited} ms`);
	});

	it("switch the marks off and on", async () => {
		const draft = await checkedSample();
		ok((await drawn(draft)) > 10, "sentences are underlined");
		await setting("marks.overviewRuler", false);
		ok((await drawn(draft)) > 10, "and stay so without the ruler");
		await setting("marks.enabled", false);
		equal(await drawn(draft), 0, "underlined sentences");
	});

	it("mark otherwise: with a tint, or in the ruler alone", async () => {
		const draft = await checkedSample();
		await setting("marks.enabled", undefined);
		await setting("marks.style", "highlight");
		ok((await drawn(draft)) > 10, "sentences are marked with a tint");
		await setting("marks.style", "ruler");
		ok((await drawn(draft)) > 10, "and in the ruler");
	});

	it("draw a line, a line and a tint, or in the ruler alone, each status another line", () => {
		const drawn = (style: MarksStyle, ruler: boolean) => marks.map((mark) => optionsOf(mark, style, ruler));
		const lines = drawn("underline", true).map(({ borderStyle, borderWidth }) => [borderStyle, borderWidth]);
		equal(new Set(lines.map((line) => JSON.stringify(line))).size, marks.length, "different lines");
		ok(lines.length > 4 && !lines.flat().includes(undefined), "every one has a line");
		const kinds = ["backgroundColor", "borderColor", "overviewRulerColor"] as const;
		const has = (style: MarksStyle, ruler: boolean) =>
			drawn(style, ruler).map((options) => kinds.filter((kind) => options[kind] !== undefined).join(" "));
		const all = (kept: string) => marks.map(() => kept);
		equal(has("underline", true), all("borderColor overviewRulerColor"), "underlined");
		equal(has("underline", false), all("borderColor"), "underlined, without the ruler");
		equal(has("highlight", false), all("backgroundColor borderColor"), "tinted");
		equal(has("ruler", true), all("overviewRulerColor"), "in the ruler alone");
	});

	it("make a finding graver, and drop it", async () => {
		const draft = await checkedSample();
		const grades = () => new Set(findings(draft.uri, "quantity/value").map(({ severity }) => severity));
		equal([...grades()], [DiagnosticSeverity.Warning], "the grade to begin with");
		await setting("severity", { "quantity/value": "error" });
		await untilProblems(() => grades().has(DiagnosticSeverity.Error), "it is an error");
		equal([...grades()], [DiagnosticSeverity.Error], "the grade that is set");
		await setting("severity", { "quantity/value": "off" });
		await untilProblems(() => grades().size === 0, "it is gone");
		ok(findings(draft.uri).length > 0, "and the others are not");
		await setting("severity", undefined);
		await untilProblems(() => grades().has(DiagnosticSeverity.Warning), "it is as it was");
	});

	it("make the hover brief", async () => {
		const draft = await checkedSample();
		const { start } = rangeOfWords(draft, "CAC delegates");
		const [full] = await hoverAt(draft.uri, start);
		await setting("hover.detail", "brief");
		const [brief] = await hoverAt(draft.uri, start);
		ok(full?.value.includes("Other sources"), "the full one has the other sources");
		ok(brief && !brief.value.includes("Other sources"), "the brief one has not");
	});

	it("switch checking off", async () => {
		const api = await activated();
		const draft = await checkedSample();
		await setting("enable", false);
		await until(() => api.report(draft.uri) === undefined, api.onDidCheck, "the report is gone");
		equal(findings(draft.uri).length, 0, "problems");
		await setting("enable", undefined);
		await until(() => api.report(draft.uri), api.onDidCheck, "the report is back");
	});

	it("switch the hover off", async () => {
		const draft = await checkedSample();
		const { start } = rangeOfWords(draft, ROPE_WORKS);
		equal((await hoverAt(draft.uri, start)).length, 1, "hovers");
		await setting("hover.enabled", false);
		equal((await hoverAt(draft.uri, start)).length, 0, "hovers");
	});

	it("sign what is dismissed", async () => {
		await setting("author", "J. H.");
		const api = await activated();
		const draft = await checkedSample();
		const finding = sentenceWith(api, draft.uri, "241 homes")?.findings.find(
			({ type }) => type === "quantity/value",
		);
		ok(finding?.source, "the changed figure is found");
		await commands.executeCommand("claimtrace.dismissFinding", {
			...{ draft: draft.uri.toString(), code: finding.type, start: finding.draft.start },
			...{ source: finding.source.key, scope: "finding", reason: "" },
		});
		await untilProblems(() => findings(draft.uri, "quantity/value").length === 0, "the finding is gone");
		ok((await textAt(inWorkspace(".claimtrace/dismissed.json"))).includes('"J. H."'), "it is signed");
		await commands.executeCommand("claimtrace.undoDismissal");
		await untilProblems(() => findings(draft.uri, "quantity/value").length > 0, "the finding is back");
	});
});

async function freshDraft(path: string): Promise<TextDocument> {
	await write(path, `${ROPE_WORKS} in 1987 and has stood empty ever since.\n`);
	return show(path);
}

/** How many sentences the marks are drawn under, with the settings as they are. */
async function drawn(draft: TextDocument): Promise<number> {
	const api = await activated();
	await api.ready();
	const decorations = new Decorations({ report: api.report } as never);
	const ranges = new Map<TextEditorDecorationType, number>();
	decorations.drawAll();
	const setDecorations = (type: TextEditorDecorationType, all: readonly unknown[]) =>
		ranges.set(type, all.length);
	decorations.draw({ document: draft, setDecorations } as unknown as TextEditor);
	decorations.dispose();
	ok(window.visibleTextEditors.length > 0, "the draft is shown");
	return [...ranges.values()].reduce((sum, count) => sum + count, 0);
}
