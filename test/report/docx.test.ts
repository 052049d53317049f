import assert from "node:assert/strict";
import { docx } from "../../src/report/docx.ts";
import type { FactCheckReport } from "../../src/report/model.ts";
import { hostileReport, reportOf } from "./desk.ts";
import { unzip } from "./unzip.ts";

describe("the report as a Word document", () => {
	const parts = async (report: FactCheckReport) => {
		const files = unzip(await docx(report));
		const part = (name: string) => files.get(`word/${name}.xml`) ?? "";
		return { files, document: part("document"), comments: part("comments"), footnotes: part("footnotes") };
	};
	const count = (xml: string, pattern: RegExp) => xml.match(pattern)?.length ?? 0;

	it("has a comment for every finding, on its words, and a footnote for every passage", async () => {
		const report = reportOf();
		const { document, comments, footnotes } = await parts(report);
		const findings = report.sentences.flatMap((sentence) => sentence.findings);
		const evidence = report.sentences.flatMap((sentence) => sentence.evidence);
		assert.equal(count(comments, /<w:comment /g), findings.length);
		for (const mark of [/<w:commentRangeStart /g, /<w:commentRangeEnd /g, /<w:commentReference /g])
			assert.equal(count(document, mark), findings.length);
		assert.equal(count(document, /<w:footnoteReference /g), count(footnotes, /<w:footnote /g) - 2);
		for (const { excerpt } of evidence)
			for (const { text } of excerpt.parts) assert.ok(footnotes.includes(escaped(text.trim())), text);
		assert.match(
			document,
			/<w:commentRangeStart [^>]*\/><w:r>(?:(?!<\/w:r>).)*42,800<\/w:t><\/w:r><w:commentRangeEnd/,
		);
	});

	it("is well-formed XML that shows hostile words as words, and points nowhere outside", async () => {
		const { files, document, footnotes } = await parts(hostileReport({ withText: true }));
		for (const [name, xml] of files) {
			if (!/\.(?:xml|rels)$/.test(name)) continue;
			assert.doesNotMatch(
				xml,
				/<(?:script|img|iframe|b)\b|[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF\u202E]/,
				name,
			);
			assert.doesNotMatch(xml, /TargetMode="External"/, name);
		}
		assert.ok(document.includes("&lt;script&gt;alert(2)&lt;/script&gt;"));
		assert.ok(footnotes.includes("&lt;script&gt;alert(1)&lt;/script&gt;"));
	});
});

function escaped(text: string): string {
	return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
}
