import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { decisionsOf } from "../../src/report/decisions.ts";
import { piecesOf } from "../../src/report/formats.ts";
import type { FactCheckReport } from "../../src/report/model.ts";
import { standingOf } from "../../src/report/words.ts";
import { articles, draftText, notation, reportOf } from "./desk.ts";

describe("the fact-check report", () => {
	let report: FactCheckReport;

	before(() => {
		report = reportOf();
	});

	it("accounts for every sentence and for everything around them", () => {
		const told = report.sentences.map(({ text }) => text).concat(report.unchecked.map(({ text }) => text));
		for (const words of ["The last ferry", "Who will miss it?", "select words from code", "date: 2021-03-10"])
			assert.ok(
				told.some((text) => text.includes(words)),
				words,
			);
		assert.deepEqual(
			report.sentences.map(({ number }) => number),
			report.sentences.map((_, at) => at + 1),
		);
		for (const { text, start, end } of report.sentences) assert.equal(draftText.slice(start, end), text);
	});

	it("says why something was not checked: sentences, files, undated articles", () => {
		const reasons = report.unchecked.map(({ kind, reason, line }) => `${kind} ${line}: ${reason}`);
		assert.ok(reasons.includes("sentence 5: a heading"), reasons.join("\n"));
		assert.ok(reasons.includes("sentence 9: a question"));
		assert.ok(reasons.includes("file null: not a text file"));
		assert.ok(reasons.some((reason) => /^outside 1: not prose/.test(reason)));
		assert.deepEqual(
			reportOf("A few words.", articles, {}, { "cite/missing": "off" })
				.unchecked.map(({ text }) => text)
				.at(-1),
			"cite/missing",
		);
		const off = reportOf("---\nclaimtrace: false\n---\nThe ferry stops.\n");
		assert.deepEqual([off.sentences.length, off.unchecked[0]?.kind], [0, "draft"]);
	});

	it("says which sentences of the draft are not in English, and that they are checked for less", () => {
		const german =
			"Die Fähre nach Brackwater hat im Jahr 2020 nur 42.800 Fahrgäste befördert, weil sie im Winter nicht mehr fährt.";
		const { sentences, unchecked } = reportOf(`${draftText}\n${german}\n`);
		const foreign = unchecked.filter(({ reason }) => reason.startsWith("not in English"));
		assert.deepEqual(
			foreign.map(({ kind, text, sentence }) => ({ kind, text, sentence })),
			[{ kind: "sentence", text: german, sentence: sentences.at(-1)?.number }],
		);
		assert.ok(!report.unchecked.some(({ reason }) => reason.startsWith("not in English")));
	});

	it("puts the passage with its neighbours beside the sentence, the differing words marked on both sides", () => {
		const sentence = report.sentences.find(({ text }) => text.includes("42,800"));
		assert.equal(notation(sentence?.parts ?? []), "The crossing carried [42,800] passengers in 2020.");
		const [first] = sentence?.evidence ?? [];
		assert.deepEqual(first?.roles, ["origin", "closest"]);
		assert.equal(notation(first?.excerpt.parts ?? []), "The crossing carried [48,200] passengers in 2020.");
		assert.match(first?.excerpt.before ?? "", /^The council of Brackwater voted/);
		assert.match(first?.excerpt.after ?? "", /^“We cannot run empty boats/);
		const source = report.sources.find(({ id }) => id === first?.source);
		assert.equal(articles["wire.md"]?.slice(first?.start, first?.end), first?.excerpt.text);
		assert.deepEqual([source?.article, source?.published, first?.paragraph], ["wire.md", "2021-03-02", 1]);
	});

	it("says when in a recording the words beside a sentence were said, in every format", () => {
		const said = "The second basin of the harbour will open to ships on Monday, the port says.";
		const talk = `[00:01:05] Jan Maas: Good evening to you all.\n\n[00:12:34] Ilse Okoro: ${said}\n`;
		const timed = reportOf(said, { "talk.txt": talk });
		const [evidence] = timed.sentences[0]?.evidence ?? [];
		assert.equal(evidence?.time, "00:12:34");
		for (const format of ["html", "markdown", "csv"] as const)
			assert.match([...piecesOf(timed, format)].join(""), /at 00:12:34, ¶2/, format);
	});

	it("numbers sources by date, knows copies, and hashes the text of every article", () => {
		assert.deepEqual(
			report.sources.map(({ id, article, copyOf }) => [id, article, copyOf]),
			[
				["S1", "wire.md", null],
				["S2", "copy.md", "S1"],
				["S3", "rival.md", null],
			],
		);
		for (const { article, sha256 } of report.corpus.files)
			assert.equal(
				sha256,
				createHash("sha256")
					.update(articles[article] ?? "")
					.digest("hex"),
			);
		assert.equal(report.corpus.files.length, 4);
	});

	it("counts origins, not articles, and lists what rests on one alone", () => {
		const [origin] = report.origins;
		assert.deepEqual([origin?.source, origin?.copies], ["S1", ["S2"]]);
		assert.equal(report.sentences[1]?.independentOrigins, 1);
		assert.ok(origin?.alone.includes(2));
	});

	it("sets each fact beside every article that tells of it, by date", () => {
		const row = report.facts.find(({ sentence }) => sentence === 3);
		assert.deepEqual(
			row?.cells.map(({ source, role }) => `${source} ${role}`),
			["S1 origin", "S2 other", "S3 other"],
		);
	});

	it("ticks off quotations, figures, names and dates", () => {
		const lines = (["quotes", "figures", "names", "dates"] as const).map((kind) =>
			report.ledgers[kind].map(({ text, standing, sourceText }) => `${text}: ${standing}, ${sourceText}`),
		);
		assert.ok(
			lines[0]?.[0]?.startsWith("We cannot run empty ships for nine weeks,: differs, boats"),
			lines[0]?.[0],
		);
		assert.ok(lines[1]?.includes("42,800 passengers: differs, 48,200"), lines[1]?.join("\n"));
		assert.ok(lines[1]?.includes("nine weeks: in-source, nine weeks"), lines[1]?.join("\n"));
		assert.ok(lines[1]?.includes("90,000 euros: no-evidence, null"), lines[1]?.join("\n"));
		assert.ok(lines[2]?.includes("Ottoline Varga: in-source, Ottoline Varga"), lines[2]?.join("\n"));
		assert.ok(lines[3]?.includes("2020: in-source, 2020"), lines[3]?.join("\n"));
	});

	it("leaves open what nobody has decided, the most severe first, and hints aside", () => {
		const order = ["error", "warning", "information", null];
		const ranks = report.open
			.filter(({ type }) => type !== "cite/missing")
			.map(({ severity }) => order.indexOf(severity));
		assert.deepEqual(ranks, [...ranks].sort());
		assert.ok(report.open.some(({ sentence, severity }) => sentence === 3 && severity === "warning"));
	});

	it("has own reporting with who said it, and no name of whom must not be named", () => {
		const start = draftText.indexOf("The lighthouse");
		const own = { start, person: "A harbour clerk", date: "2021-03-08" };
		const told = (record: "on" | "off") => {
			const report = reportOf(draftText, articles, { own: [{ ...own, record }] });
			const sentence = report.sentences.find((one) => one.start === start);
			assert.ok(sentence);
			assert.deepEqual([sentence.status, sentence.findings], ["own-reporting", []]);
			return { words: standingOf(sentence), whole: JSON.stringify(report) };
		};
		assert.equal(told("on").words, "Own reporting: A harbour clerk, 8 Mar 2021");
		assert.equal(told("off").words, "Own reporting: off the record, not named, 8 Mar 2021");
		assert.ok(told("on").whole.includes("harbour clerk") && !told("off").whole.includes("harbour clerk"));
	});

	it("takes over the decisions of an earlier report, wherever the sentence has moved", () => {
		const decided: FactCheckReport = {
			...report,
			sentences: report.sentences.map((sentence) => ({
				...sentence,
				findings: sentence.findings.map((finding) =>
					finding.type === "quantity/value"
						? { ...finding, decision: { state: "dismissed" as const, reason: "The owner corrected it" } }
						: finding,
				),
			})),
		};
		const moved = draftText.replace("# The last ferry", "# The last ferry\n\nIt was late.");
		const next = reportOf(moved, articles, { decisions: decisionsOf(decided) });
		const findings = next.sentences.flatMap((sentence) => sentence.findings);
		assert.deepEqual(findings.find(({ type }) => type === "quantity/value")?.decision, {
			state: "dismissed",
			reason: "The owner corrected it",
		});
		assert.equal(next.summary.decisions.dismissed, 1);
		assert.ok(!next.open.some(({ type }) => type === "quantity/value"));
		const edited = reportOf(draftText.replace("42,800", "42,900"), articles, {
			decisions: decisionsOf(decided),
		});
		assert.equal(edited.summary.decisions.dismissed, 0);
	});

	it("has no text of an article beyond the excerpts unless asked for it", () => {
		assert.ok(!JSON.stringify(report).includes("three old lamps"));
		assert.ok(report.sources.every(({ text }) => text === null));
		assert.equal(reportOf(draftText, articles, { withText: true }).sources[0]?.text, articles["wire.md"]);
	});

	it("survives a structured clone and says the same twice", () => {
		assert.deepEqual(structuredClone(report), report);
		assert.deepEqual(reportOf(), report);
	});

	it("reports on an empty draft", () => {
		const { summary, sentences, open } = reportOf("");
		assert.deepEqual([summary.sentences, sentences, open], [0, [], []]);
	});
});
