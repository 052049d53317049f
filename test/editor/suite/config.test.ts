// `claimtrace.config.json`, which the editor and the command line share.
import { type Diagnostic, DiagnosticSeverity, languages, workspace } from "vscode";
import { equal, ok } from "./expect.ts";
import {
	activated,
	checkedSample,
	corpusWhere,
	findings,
	inWorkspace,
	remove,
	setting,
	show,
	textAt,
	until,
	untilProblems,
	write,
} from "./workspace.ts";

const FILE = "claimtrace.config.json";

describe("claimtrace.config.json", () => {
	let original: string;
	before(async () => {
		await checkedSample();
		original = await textAt(inWorkspace(FILE));
	});
	afterEach(async () => {
		const api = await activated();
		await write(FILE, original);
		await until(() => api.state === "ready", api.onDidIndex, "the corpus is as it was");
		await api.ready();
	});

	const config = (more: object) => write(FILE, JSON.stringify({ corpus: ["articles"], ...more }));

	it("makes a finding graver or drops it, until it is changed, and settings go before it", async () => {
		const { uri } = await checkedSample();
		const graveness = () => findings(uri, "quantity/value")[0]?.severity;
		equal(graveness(), DiagnosticSeverity.Warning, "the default");
		await config({ severity: { "quantity/value": "error", "cite/missing": "off" } });
		await untilProblems(() => graveness() === DiagnosticSeverity.Error, "the file makes it an error");
		equal(findings(uri, "cite/missing").length, 0, "findings that the file drops");
		await setting("severity", { "quantity/value": "hint" });
		await untilProblems(() => graveness() === DiagnosticSeverity.Hint, "the setting goes before the file");
		await setting("severity", undefined);
		await untilProblems(() => graveness() === DiagnosticSeverity.Error, "the file counts again");
		await config({});
		await untilProblems(() => graveness() === DiagnosticSeverity.Warning, "the file says nothing any more");
		ok(findings(uri, "cite/missing").length > 0, "what it dropped is back");
	});

	it("leaves files out of the corpus, and names other folders", async () => {
		await checkedSample();
		const has = (name: string) =>
			corpusWhere(({ articles }) => articles.some(({ article }) => article.endsWith(name)), `${name} is in`);
		await has("rope-works-vote.md");
		await config({ exclude: ["rope-*.md"] });
		await corpusWhere(
			({ articles }) =>
				articles.length > 0 && !articles.some(({ article }) => article.endsWith("rope-works-vote.md")),
			"the file leaves it out",
		);
		await write("more/herring.txt", "The herring came early to Wexcombe in 1931.\n");
		await write(FILE, JSON.stringify({ corpus: ["articles", "more"] }));
		await has("herring.txt");
		await has("rope-works-vote.md");
		await remove("more");
	});

	it("limits what a file may ask for", async () => {
		const api = await activated();
		await checkedSample();
		await config({ reading: { maxBytes: 40 } });
		await until(() => api.state === "empty", api.onDidIndex, "no article is small enough");
	});

	it("that cannot be read is said to be wrong, and no other corpus is taken", async () => {
		const api = await activated();
		await checkedSample();
		await write(FILE, '{ "corpus": ["articles"');
		await until(() => api.state === "failed", api.onDidIndex, "the file is wrong");
	});

	it("is checked against its schema while it is written", async () => {
		await config({ severity: { "quantity/value": "loud" }, corpora: [] });
		const document = await show(FILE);
		const told = () => languages.getDiagnostics(document.uri).map(({ message }: Diagnostic) => message);
		await untilProblems(() => told().length >= 2, "the editor's own JSON support tells both");
		ok(
			told().some((message) => message.includes("corpora")) &&
				told().some((message) => message.includes('"error"')),
			told().join(" "),
		);
		equal(workspace.getConfiguration("json").get("validate.enable"), true, "it validates");
	});
});
