import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { checkSentences } from "../../src/engine/check.ts";
import type { Corpus } from "../../src/engine/corpus.ts";
import type { SentenceReport } from "../../src/engine/model.ts";
import { docx } from "../../src/report/docx.ts";
import { piecesOf, reportFormats } from "../../src/report/formats.ts";
import type { FactCheckReport } from "../../src/report/model.ts";
import { toldCheck } from "../../src/report/withheld.ts";
import { readDraft } from "../../src/sources/draft.ts";
import { articles, corpusOf, draftText, options, reportOf } from "./desk.ts";
import { unzip } from "./unzip.ts";

/** A note of the writer's own; `record` and the like are lines of its front matter. */
const note = (front: string, text: string, title = "Call with the night clerk") =>
	`---\ntitle: ${title}\nkind: interview\nperson: Wilhelmina Quist\ndate: 2021-02-17\n${front}\n---\n\n${text}\n`;

const SOLD =
	"The lighthouse at Torsby was sold to a Danish bank for 95,000 euros, and the keys were handed over in secret.";

/** Every format of a report as one text. */
async function written(report: FactCheckReport): Promise<ReadonlyMap<string, string>> {
	const texts = new Map<string, string>();
	for (const format of reportFormats) {
		if (format === "docx") texts.set(format, [...unzip(await docx(report)).values()].join("\n"));
		else texts.set(format, [...piecesOf(report, format)].join(""));
	}
	return texts;
}

async function hasNone(report: FactCheckReport, secrets: readonly string[]): Promise<void> {
	for (const [format, text] of await written(report))
		for (const secret of secrets) assert.ok(!text.includes(secret), `“${secret}” in ${format}`);
}

/** Runs of five words. */
function runsIn(text: string): ReadonlySet<string> {
	const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
	return new Set(words.slice(4).map((_, at) => words.slice(at, at + 5).join(" ")));
}

/** A draft with its articles by their names, of the golden reports. */
function goldenDesk(name: string) {
	const folder = join(import.meta.dirname, "..", "golden", name);
	const names = readdirSync(join(folder, "articles"));
	const read = (path: string) => readFileSync(join(folder, path), "utf8");
	return { draft: read("draft.md"), files: new Map(names.map((one) => [one, read(`articles/${one}`)])) };
}

function checkedOn(draft: string, corpus: Corpus): readonly SentenceReport[] {
	return [...checkSentences(readDraft("draft.md", draft, "markdown"), corpus, { severities: {} })];
}

describe("notes of the writer's own in a fact-check report", () => {
	for (const front of ["record: off", "", "record: on\nembargo: 2026-05-04"]) {
		it(`leave no word, name, title or path in any format with “${front.replace("\n", ", ")}”`, async () => {
			const files = { ...articles, "quist-call.md": note(front, SOLD) };
			const report = reportOf(draftText, files, { withText: true });
			await hasNone(report, ["95,000", "handed over", "Quist", "night clerk", "quist-call", "2021-02-17"]);
			for (const [format, text] of await written(report))
				assert.match(text, /off the record: not shown|under embargo: not shown/, format);
		});
	}

	it("are told like every article on the record, and once their embargo has ended", () => {
		const told = (front: string, made = options.made) =>
			JSON.stringify(reportOf(draftText, { ...articles, "call.md": note(front, SOLD) }, { made }));
		assert.ok(told("record: on").includes("95,000"));
		assert.ok(told("record: on\nembargo: 2026-05-04", "2026-05-04T00:00:00.000Z").includes("95,000"));
		assert.ok(!told("record: on\nembargo: 2026-05-04", "2026-05-03T23:59:59.000Z").includes("95,000"));
	});

	it("are not quoted beside another article where the draft has fused the two", async () => {
		const files = {
			"bolt.md":
				"---\npublisher: Tarva Post\ndate: 2021-06-05\n---\n\nBolt opened a plant in Lagos in June. It makes cables.\n",
			"call.md": note("record: off", "The tyre maker Acme opened a plant in Kano in May. The mayor came."),
		};
		const report = reportOf("The tyre maker Acme opened a plant in Lagos in June.\n", files);
		const types = report.sentences.flatMap(({ findings }) => findings.map(({ type }) => type));
		assert.ok(types.includes("support/conflated"), types.join());
		await hasNone(report, ["Kano", "in May"]);
	});

	it("do not name whom another source has as well", async () => {
		const draft = "The Brackwater night ferry carried 48,200 passengers in 2020.\n";
		const first = note(
			"record: off",
			"The night ferry of Brackwater carried 48,200 people in 2020, passengers all, says a clerk.",
		);
		const second = note("record: off", `${draft}She kept the lists.`, "Second call").replace(
			"03-08",
			"03-12",
		);
		const credited = draft.replace(".", ", Wilhelmina Quist told the Post.");
		const paper = `---\ntitle: The count\npublisher: Post\ndate: 2021-03-20\n---\n\n${credited}`;
		for (const other of [second, paper]) {
			const report = reportOf(draft, { "first.md": first, "second.md": other });
			const standings = [
				...report.sentences.flatMap(({ evidence }) => evidence.map(({ standing }) => standing)),
				...report.facts.flatMap(({ cells }) => cells.map(({ standing }) => standing)),
			];
			assert.equal(standings.length, 4);
			for (const words of standings) assert.doesNotMatch(words, /Quist|[Cc]all/);
		}
	});

	it("on background give their words, and never the name", async () => {
		const words = `${SOLD} “I have the receipt,” Quist said.`;
		const title = "Coffee with Wilhelmina Quist";
		const files = { ...articles, "quist-call.md": note("record: background", words, title) };
		const report = reportOf(draftText, files, { withText: true });
		await hasNone(report, ["Quist", "Wilhelmina", "quist"]);
		for (const [format, text] of await written(report)) assert.match(text, /95,000/, format);
	});

	describe("leave nothing in it nor in a check, whichever article is one off the record:", () => {
		const { draft, files } = goldenDesk("breach-tellurion");
		for (const held of files.keys())
			it(held, () => {
				const own = (files.get(held) ?? "").replace(/^---\n.*?\n---\n/s, "");
				const front = "---\ntitle: Night call\nkind: call\nperson: Wilhelmina Quist\nrecord: off\n---\n";
				const all = Object.fromEntries(files);
				const desk = { ...all, [held]: front + own };
				const check = { path: "draft.md", sentences: checkedOn(draft, corpusOf(desk)) };
				const texts = [
					...[...piecesOf(reportOf(draft, desk, { withText: true }), "markdown")],
					...toldCheck(check, options.made).sentences.flatMap(({ origin, closest, others, findings }) => [
						...[origin, closest, ...others].map((trace) => trace?.text ?? ""),
						...findings.flatMap(({ message, rule, source }) => [message, rule, source?.text ?? ""]),
					]),
				];
				const known = runsIn([draft, ...Object.values({ ...all, [held]: "" })].join("\n"));
				const secret = [...runsIn(own)].filter((run) => !known.has(run));
				assert.ok(secret.length > 5);
				const told = runsIn(texts.join("\n"));
				assert.deepEqual(
					secret.filter((run) => told.has(run)),
					[],
				);
				for (const words of [held, "Quist", "Night call"]) assert.ok(!texts.join().includes(words), words);
			});
	});
});
