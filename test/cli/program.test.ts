import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, readFile, rm, truncate, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { text } from "node:stream/consumers";
import packageJson from "../../package.json" with { type: "json" };
import { buildPrograms, type Programs, writeFolder } from "../worker/programs.ts";
import { smallCorpus, smallDrafts } from "../worker/small-corpus.ts";
import { schemaErrors } from "./sarif-schema.ts";

interface Outcome {
	readonly status: number;
	readonly stdout: string;
	readonly stderr: string;
}

describe("claimtrace in the terminal", function () {
	this.timeout(120_000);
	let programs: Programs;
	let folder: string;

	before(async () => {
		programs = await buildPrograms();
	});
	after(() => programs.remove());

	beforeEach(async () => {
		folder = await writeFolder(smallDrafts);
		for (const [path, content] of Object.entries(smallCorpus)) await write(join("corpus", path), content);
	});
	afterEach(() => rm(folder, { recursive: true }));

	it("prints help and version", async () => {
		assert.match((await run(["--help"])).stdout, /claimtrace check DRAFT\.\.\. --corpus DIR/);
		assert.deepEqual(await run(["--version"]), { status: 0, stdout: `${packageJson.version}\n`, stderr: "" });
	});

	it("ends with 0 without a finding above information, with 1 otherwise, and says nothing on standard error", async () => {
		const clean = await run(["check", "clean.md", "--corpus", "corpus"]);
		assert.deepEqual([clean.status, clean.stderr], [0, ""]);
		assert.match(clean.stdout, /Word for word in the source/);
		const changed = await run(["check", "clean.md", "changed.md", "--corpus", "corpus"]);
		assert.deepEqual([changed.status, changed.stderr], [1, ""]);
		assert.match(changed.stdout, /quantity\/value at 7:38/);
	});

	it("does not trace a draft to itself when it stands in its corpus", async () => {
		await write("corpus/own.md", "The lighthouse of Tolmin burned for 40 days.\n");
		const { stdout } = await run(["check", "corpus/own.md", "--corpus", "corpus", "--format", "json"]);
		const { corpus, drafts } = JSON.parse(stdout);
		assert.equal(drafts[0].sentences[0].status, "untraced");
		assert.deepEqual(
			corpus.skipped.find((file: { path: string }) => file.path === "own.md"),
			{
				path: "own.md",
				reason: "it is the draft that is checked",
			},
		);
	});

	it("shows no dismissed finding, in no format, and says how many there are and which have expired", async () => {
		const entry = {
			id: "a",
			scope: "draft",
			code: "quantity/value",
			draft: "changed.md",
			reason: "Minutes.",
		};
		const gone = { ...entry, id: "b", scope: "finding", sentence: { text: "The dome fell in." } };
		await write(".claimtrace/dismissed.json", JSON.stringify({ version: 1, dismissed: [entry, gone] }));
		const { stdout } = await run(["check", "changed.md", "--corpus", "corpus"]);
		assert.doesNotMatch(stdout, /quantity\/value at/);
		assert.match(stdout, /1 finding dismissed/);
		assert.match(
			stdout.replace(/\s+/g, " "),
			/its sentence is not in the draft any more: “The dome fell in\.”/,
		);
		const json = JSON.parse(
			(await run(["check", "changed.md", "--corpus", "corpus", "--format", "json"])).stdout,
		);
		const types = json.drafts[0].sentences.flatMap((one: { findings: { type: string }[] }) =>
			one.findings.map(({ type }) => type),
		);
		assert.ok(types.length > 0 && !types.includes("quantity/value"));
		const report = JSON.parse((await run(["report", "changed.md", "--corpus", "corpus", "-o", "-"])).stdout);
		assert.equal(report.summary.decisions.dismissed, 1);
	});

	it("tells nothing of a note off the record in data, and shows it in the terminal", async () => {
		const note = "title: Tea with Wilhelmina Quist\nkind: interview\nperson: Wilhelmina Quist\nrecord: off\n";
		const lamp = "The lighthouse of Tolmin burned for 40 days.\n";
		await write("corpus/calls/quist.md", `---\n${note}---\n\n${lamp.replace("40", "44")}`);
		await write("corpus/calls/clerk.md", "---\nkind: call\n---\n\nThe dome of Rask fell in at noon.\n");
		await write("lamp.md", `${lamp}\nThe dome of Rask fell in at noon.\n`);
		await run(["report", "lamp.md", "-o", "old.json", "--corpus", "corpus"]);
		await write("corpus/calls/quist.md", `---\n${note}---\n\n${lamp.replace("40", "45")}`);
		const told = await Promise.all(
			[
				["index", "--format", "json", "--text"],
				["check", "lamp.md", "--format", "json"],
				["check", "lamp.md", "--format", "sarif"],
				["check", "lamp.md", "--format", "lines"],
				["find", "lighthouse of Tolmin", "--format", "json"],
				["report", "lamp.md", "-o", "-"],
				["verify", "old.json", "--format", "json"],
			].map(async (args) => {
				const { stdout } = await run([...args, "--corpus", "corpus"]);
				assert.ok(stdout.length > 0, args.join(" "));
				assert.doesNotMatch(stdout, /4[45] days|burned for 4[45]|Quist|quist|clerk\.md/, args.join(" "));
				return stdout;
			}),
		);
		const dismissed = ["time/span", "quantity/value"].map((code) => ({ id: code, scope: "project", code }));
		await write(".claimtrace/dismissed.json", JSON.stringify({ version: 1, dismissed }));
		const sarif = await run(["check", "lamp.md", "--format", "sarif", "--corpus", "corpus"]);
		assert.doesNotMatch(sarif.stdout, /45 days|quist/i);
		await rm(join(folder, ".claimtrace"), { recursive: true });
		const { articles } = JSON.parse(told[0] ?? "");
		const own = articles.filter(({ article }: { article: string }) => article === "own notes");
		assert.equal(own.length, 2);
		for (const one of own) {
			const { title, publisher, byline, published, url, sameOriginAs, notices } = one;
			assert.deepEqual([title, publisher, byline, published, url], [null, null, null, null, null]);
			assert.deepEqual([sameOriginAs, notices], [null, undefined]);
		}
		const shown = await run(["check", "lamp.md", "--corpus", "corpus"]);
		assert.match(shown.stdout, /45 days/);
	});

	it("tells the words of a note on background, and not the name", async () => {
		const note = "title: Tea with Quist\nkind: interview\nperson: Wilhelmina Quist\nrecord: background\n";
		const text = "The lighthouse of Tolmin burned for 44 days, Quist said.";
		await write("corpus/quist.md", `---\n${note}---\n\n${text}\n`);
		await write("lamp.md", "The lighthouse of Tolmin burned for 40 days.\n");
		await Promise.all(
			[
				["check", "lamp.md", "--format", "json"],
				["check", "lamp.md", "--format", "lines"],
				["find", "lighthouse of Tolmin", "--format", "json"],
				["index", "--format", "json", "--text"],
				["report", "lamp.md", "-o", "-"],
			].map(async (args) => {
				const { stdout } = await run([...args, "--corpus", "corpus"]);
				assert.match(stdout, /44 days/, args.join(" "));
				assert.doesNotMatch(stdout, /Quist|quist|Wilhelmina/, args.join(" "));
			}),
		);
		const dismissed = [{ id: "a", scope: "project", code: "time/span", reason: "Seen." }];
		await write(".claimtrace/dismissed.json", JSON.stringify({ version: 1, dismissed }));
		const { stdout } = await run(["check", "lamp.md", "--format", "sarif", "--corpus", "corpus"]);
		assert.match(stdout, /"suppressions": \[\s*\{/);
		assert.match(stdout, /44 days/);
		assert.doesNotMatch(stdout, /Quist|quist|Wilhelmina/);
	});

	it("has the hash alone of what a note off the record says in a baseline", async () => {
		await write("corpus/call.md", "---\nkind: call\n---\n\nThe lighthouse of Tolmin burned for 44 days.\n");
		await write("lamp.md", "The lighthouse of Tolmin burned for 40 days.\n");
		await run(["check", "lamp.md", "--corpus", "corpus", "--write-baseline"]);
		const file = await readFile(join(folder, ".claimtrace", "baseline.json"), "utf8");
		assert.match(file, /"quantity\/value"|"time\/span"/);
		assert.doesNotMatch(file, /\b44\b/);
		const json = (await run(["check", "lamp.md", "--corpus", "corpus", "--format", "json"])).stdout;
		assert.deepEqual(JSON.parse(json).drafts[0].sentences[0].findings, []);
	});

	it("names the file when decisions cannot be read, and checks nothing", async () => {
		await write(".claimtrace/dismissed.json", "<<<<<<< HEAD");
		const { status, stdout, stderr } = await run(["check", "changed.md", "--corpus", "corpus"]);
		assert.deepEqual([status, stdout], [2, ""]);
		assert.match(stderr, /cannot use .*dismissed\.json: it is not valid JSON; mend it/);
	});

	it("shows only what is new after a baseline was written, from any folder", async () => {
		const first = await run(["check", "changed.md", "--corpus", "corpus", "--write-baseline"]);
		assert.equal(first.status, 0);
		assert.match(first.stdout, /The baseline is written to .*baseline\.json/);
		const again = await run(["check", "changed.md", "--corpus", "corpus", "--format", "json"]);
		assert.equal(again.status, 0);
		const text = smallDrafts["changed.md"] ?? "";
		await write("changed.md", `${text}\nThe storm left 1,784 households without power.\n`);
		const { drafts } = JSON.parse(
			(await run(["check", "changed.md", "--corpus", "corpus", "--format", "json"])).stdout,
		);
		const found = drafts[0].sentences.flatMap((one: { findings: { draft: { text: string } }[] }) =>
			one.findings.map(({ draft }) => draft.text),
		);
		assert.ok(found.length > 0 && found.every((words: string) => /1,784/.test(words)), found.join());
	});

	it("checks standard input as Markdown", async () => {
		const { stdout } = await run(
			["check", "-", "--corpus", "corpus", "--format", "json"],
			"# Title\n\nNobody was hurt.\n",
		);
		const { drafts } = JSON.parse(stdout);
		assert.equal(drafts[0].path, "-");
		assert.equal(drafts[0].sentences.at(-1).text, "Nobody was hurt.");
	});

	it("explains a text from any folder, and standard input as JSON", async () => {
		const shown = await run(["explain", "Rain", "fell", "on", "Monday.", "--date", "2019-07-18"]);
		assert.deepEqual([shown.status, shown.stderr], [0, ""]);
		assert.match(shown.stdout, /Times\n +Monday +2019-07-15/);
		const { stdout } = await run(["explain", "-", "--format", "json"], "Rain fell.\n");
		const { version, text, language, sentences } = JSON.parse(stdout);
		assert.deepEqual([version, text, language, sentences.length], [1, "Rain fell.\n", "en", 1]);
	});

	it("says in one line which language file is missing, and what to do", async () => {
		const alone = await buildPrograms();
		const lexicon = join(dirname(alone.cli), "assets", "lexicon.bin");
		await rm(lexicon);
		const { status, stdout, stderr } = await run(["explain", "Rain fell."], "", alone.cli);
		await alone.remove();
		assert.deepEqual([status, stdout], [2, ""]);
		assert.match(
			stderr,
			/^claimtrace: cannot read the language file .*lexicon\.bin: no such file or folder; install [^\n]*\n$/,
		);
	});

	it("keeps articles of the same path in several corpora apart, and shows each path within its own folder", async () => {
		await write(
			"more/storm.txt",
			"Bus Fares Rise in Fenwick\n\nMay 03, 2020\n\nBus fares in Fenwick rose by 12 percent.\n",
		);
		const args = ["--corpus", "corpus", "--corpus", "more", "--format", "json"];
		const { articles } = JSON.parse((await run(["index", ...args])).stdout);
		const storms = articles.filter(({ article }: { article: string }) => article === "storm.txt");
		assert.deepEqual(
			storms.map(({ title }: { title: string }) => title),
			["Storm Closes Coast Road", "Bus Fares Rise in Fenwick"],
		);
		const { results } = JSON.parse((await run(["find", "bus fares rose", ...args])).stdout);
		assert.deepEqual([results[0].article, results[0].title], ["storm.txt", "Bus Fares Rise in Fenwick"]);
	});

	it("takes the corpus and the severities from the configuration beside the draft", async () => {
		const config = { corpus: ["../corpus"], severity: { "cite/missing": "error" } };
		await write("desk/claimtrace.config.json", JSON.stringify(config));
		await write("desk/draft.md", smallDrafts["clean.md"] ?? "");
		const { status, stdout } = await run(["check", "desk/draft.md", "--format", "json"]);
		assert.equal(status, 1);
		assert.deepEqual(JSON.parse(stdout).summary.findings, { error: 1, warning: 0, information: 0, hint: 0 });
	});

	it("writes a report in every format, by the ending of its file", async () => {
		const starts = {
			"r.json": "{",
			"r.html": "<!DOCTYPE html>",
			"r.md": "# Fact-check",
			"r.csv": "\uFEFF",
			"r.docx": "PK",
		};
		for (const [file, start] of Object.entries(starts)) {
			const { status, stdout, stderr } = await run([
				"report",
				"changed.md",
				"--corpus",
				"corpus",
				"-o",
				file,
			]);
			assert.deepEqual([status, stdout, stderr], [1, "", ""], file);
			assert.ok((await readFile(join(folder, file), "utf8")).startsWith(start), file);
		}
		const clean = await run(
			["report", "-", "--corpus", "corpus", "-o", "-", "--format", "markdown"],
			"Nobody was hurt.\n",
		);
		assert.deepEqual([clean.status, clean.stderr], [0, ""]);
		assert.match(clean.stdout, /^# Fact-check report/);
	});

	it("does not write a report over its draft or among the articles", async () => {
		const over = await run(["report", "clean.md", "--corpus", "corpus", "-o", "./clean.md"]);
		assert.deepEqual([over.status, over.stdout], [2, ""]);
		assert.match(over.stderr, /it is the draft itself; name another file\n$/);
		const among = await run(["report", "clean.md", "--corpus", "corpus", "-o", "corpus/copies/r.md"]);
		assert.match(among.stderr, /would be taken for an article of the corpus; name another folder\n$/);
	});

	it("verifies a report, and says what has changed since", async () => {
		await run(["report", "changed.md", "--corpus", "corpus", "-o", "r.json"]);
		const held = await run(["verify", "r.json", "--corpus", "corpus"]);
		assert.deepEqual([held.status, held.stderr], [0, ""]);
		assert.match(held.stdout, /Nothing has changed\./);
		await write(
			"corpus/new.txt",
			"The mayor of Fenwick\n\nMay 04, 2020\n\nThe mayor of Fenwick resigned on 3 May 2020 after 12 councillors walked out.\n",
		);
		const changed = await run(["verify", "r.json", "--corpus", "corpus", "--format", "json"]);
		assert.equal(changed.status, 1);
		const { holds, articles } = JSON.parse(changed.stdout);
		assert.deepEqual(
			[holds, articles],
			[false, [{ change: "new", article: "new.txt", now: null, source: null }]],
		);
		const bad = await run(["verify", "changed.md", "--corpus", "corpus"]);
		assert.deepEqual([bad.status, bad.stdout], [2, ""]);
		assert.match(bad.stderr, /^claimtrace: cannot read the report changed\.md: it is not JSON; [^\n]*\n$/);
	});

	it("takes the decisions of an earlier report over", async () => {
		await run(["report", "changed.md", "--corpus", "corpus", "-o", "r.json"]);
		const decided = JSON.parse(await readFile(join(folder, "r.json"), "utf8"));
		for (const { findings } of decided.sentences)
			for (const finding of findings) finding.decision = { state: "dismissed", reason: "known" };
		await write("old.json", JSON.stringify(decided));
		const args = ["report", "changed.md", "--corpus", "corpus", "-o", "-", "--decisions", "old.json"];
		const { status, stdout } = await run(args);
		assert.equal(status, 0);
		assert.equal(JSON.parse(stdout).summary.decisions.open, 0);
	});

	it("writes a SARIF log that names the files of draft and article", async () => {
		const { stdout } = await run(["check", "changed.md", "--corpus", "corpus", "--format", "sarif"]);
		const [{ results }] = JSON.parse(stdout).runs;
		const result = results.find(({ ruleId }: { ruleId: string }) => ruleId === "quantity/value");
		assert.equal(result.locations[0].physicalLocation.artifactLocation.uri, "changed.md");
		assert.match(
			result.relatedLocations[0].physicalLocation.artifactLocation.uri,
			/^corpus\/[a-z/]+\.(txt|md)$/,
		);
	});

	it("writes a valid SARIF log of the sample", async () => {
		const sample = join(import.meta.dirname, "../../corpus");
		const corpus = ["--corpus", join(sample, "articles"), "--format", "sarif"];
		const log = JSON.parse((await run(["check", join(sample, "draft.md"), ...corpus])).stdout);
		assert.ok(log.runs[0].results.length > 20);
		assert.ok(log.runs[0].results.some(({ fixes }: { fixes: unknown[] }) => fixes.length > 0));
		assert.deepEqual(schemaErrors(log), []);
	});

	for (const [what, args, message] of [
		["no command", [], /no command given/],
		["an unknown option", ["check", "clean.md", "--loud"], /--loud/],
		[
			"no corpus",
			["check", "clean.md"],
			/no corpus given and there is no claimtrace\.config\.json; add --corpus DIR/,
		],
		["an empty corpus name", ["check", "clean.md", "--corpus", ""], /--corpus is empty; name a folder/],
		[
			"a missing corpus",
			["check", "clean.md", "--corpus", "nowhere"],
			/nowhere: no such file or folder; name a folder/,
		],
		["a file as corpus", ["index", "--corpus", "clean.md"], /clean\.md is a file, not a folder/],
		[
			"an empty corpus",
			["check", "clean.md", "--corpus", "void"],
			/no articles in void: the folder is empty; put articles/,
		],
		[
			"a missing draft",
			["check", "gone.md", "--corpus", "corpus"],
			/cannot read the draft gone\.md: no such file/,
		],
		[
			"a folder as draft",
			["check", "corpus", "--corpus", "corpus"],
			/cannot read the draft corpus: it is a folder/,
		],
		[
			"a missing configuration",
			["index", "--config", "no.json"],
			/cannot read the configuration no\.json: no such/,
		],
	] as const) {
		it(`ends with 2 and one line that says what to do for ${what}`, async () => {
			await mkdir(join(folder, "void"));
			const { status, stdout, stderr } = await run(args);
			assert.deepEqual([status, stdout], [2, ""]);
			assert.match(stderr, /^claimtrace: [^\n]+\n$/);
			assert.match(stderr, message);
		});
	}

	it("lists every file of a folder of binaries with its reason, and ends with 2", async () => {
		for (const name of ["a.png", "b.bin", "c.txt"])
			await write(join("binaries", name), Uint8Array.of(1, 0, 2, 0, 3));
		const { status, stdout, stderr } = await run(["index", "--corpus", "binaries", "--format", "json"]);
		assert.equal(status, 2);
		const { articles, skipped } = JSON.parse(stdout);
		assert.deepEqual(articles, []);
		assert.deepEqual(
			skipped.map(({ path }: { path: string }) => path),
			["a.png", "b.bin", "c.txt"],
		);
		assert.ok(skipped.every(({ reason }: { reason: string }) => reason !== ""));
		assert.match(stderr, /no articles in binaries: 3 files could not be used \(a\.png: /);
	});

	it("leaves a text of 50 MB out and says how large it is", async () => {
		await write("corpus/huge.txt", "x");
		await truncate(join(folder, "corpus/huge.txt"), 52_428_800);
		const { skipped } = JSON.parse((await run(["index", "--corpus", "corpus", "--format", "json"])).stdout);
		const huge = skipped.find(({ path }: { path: string }) => path === "huge.txt");
		assert.equal(huge.reason, "larger than 10 MB (52.4 MB)");
	});

	it("has more patience with what holds pictures", async () => {
		await write("corpus/huge.pdf", "%PDF-1.4");
		await truncate(join(folder, "corpus/huge.pdf"), 250_000_000);
		const { skipped } = JSON.parse((await run(["index", "--corpus", "corpus", "--format", "json"])).stdout);
		const huge = skipped.find(({ path }: { path: string }) => path === "huge.pdf");
		assert.equal(huge.reason, "larger than 200 MB (250.0 MB)");
	});

	it("checks a draft of 100,000 words", async function () {
		this.timeout(300_000);
		const sentences = Array.from(
			{ length: 6250 },
			(_, n) =>
				`In week ${n} the council of Fenwick approved ${n + 3} homes on the old shipyard after long debate.`,
		);
		await write("long.md", sentences.join("\n\n"));
		const { status, stdout } = await run(["check", "long.md", "--corpus", "corpus", "--format", "json"]);
		assert.ok(status < 2);
		assert.equal(JSON.parse(stdout).summary.sentences, 6250);
	});

	it("sends no control character of an article or a draft to the terminal", async () => {
		await write(
			"corpus/hostile.txt",
			"Zinc\x1b[2J Prices Rise\n\nMay 03, 2020\n\nZinc prices\x1b[31m rose by 12 percent in Fenwick \x9b5m\u202e.\n",
		);
		await write("hostile.md", "Zinc prices\x1b[31m rose by 12 percent in Fenwick.\n");
		for (const args of [
			["check", "hostile.md"],
			["find", "zinc prices rose"],
			["index"],
			["index", "--format", "json", "--text"],
		]) {
			const { stdout } = await run([...args, "--corpus", "corpus"]);
			assert.match(stdout, /zinc/i);
			assert.doesNotMatch(stdout, /[\x00-\x09\x0b-\x1f\x7f-\x9f\u202e]/);
		}
	});

	it("ends quietly when its reader has read enough", async () => {
		await write(
			"corpus/wide.txt",
			`${"A line of the long story about Fenwick. ".repeat(20)}\n\n`.repeat(400),
		);
		const child = start(["index", "--corpus", "corpus", "--format", "json", "--text"]);
		child.stdin.end();
		const errors = text(child.stderr);
		await once(child.stdout, "data");
		child.stdout.destroy();
		const [status] = await once(child, "close");
		assert.deepEqual([status, await errors], [0, ""]);
	});

	async function write(path: string, content: string | Uint8Array): Promise<void> {
		await mkdir(join(folder, path, ".."), { recursive: true });
		await writeFile(join(folder, path), content);
	}

	function start(args: readonly string[], cli = programs.cli) {
		return spawn(process.execPath, [cli, ...args], { cwd: folder, stdio: "pipe" });
	}

	async function run(args: readonly string[], input = "", cli = programs.cli): Promise<Outcome> {
		const child = start(args, cli);
		child.stdin.end(input);
		const [stdout, stderr, [status]] = await Promise.all([
			text(child.stdout),
			text(child.stderr),
			once(child, "close"),
		]);
		return { status, stdout, stderr };
	}
});
