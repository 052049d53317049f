import assert from "node:assert/strict";
import { docx } from "../../src/report/docx.ts";
import { piecesOf, reportFormats } from "../../src/report/formats.ts";
import type { FactCheckReport } from "../../src/report/model.ts";
import { articles, draftText, reportOf } from "./desk.ts";
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
});
