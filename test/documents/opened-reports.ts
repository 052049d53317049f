import assert from "node:assert/strict";
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { docx } from "../../src/report/docx.ts";
import { xml } from "../../src/report/docx-text.ts";
import type { FactCheckReport } from "../../src/report/model.ts";
import { hostileReport, reportOf } from "../report/desk.ts";
import { unzip } from "../report/unzip.ts";
import { officeFiles } from "./office.ts";

/**
 * Has LibreOffice open fact-check reports and write them again, as a document and as pages; throws unless it has found
 * every comment, every footnote and every word of the draft in them. Gives what it counted.
 */
export async function openedReports(folder: string): Promise<readonly string[]> {
	const reports = {
		"ferry-report": reportOf(),
		"sample-report": await sampleReport(),
		"hostile-report": hostileReport({ withText: true }),
	};
	const counted: string[] = [];
	for (const [name, report] of Object.entries(reports)) {
		const path = join(folder, `${name}.docx`);
		const bytes = await docx(report);
		await writeFile(path, bytes);
		await officeFiles([path], "fodt", folder);
		await officeFiles([path], "pdf", folder);
		const opened = await readFile(join(folder, `${name}.fodt`), "utf8");
		const written = unzip(bytes);
		// The first two footnotes of a Word document are the lines above footnotes.
		const footnotes = count(written.get("word/footnotes.xml"), /<w:footnote /g) - 2;
		const comments = count(written.get("word/comments.xml"), /<w:comment /g);
		assert.ok(comments > 0 && footnotes > 0);
		assert.equal(count(opened, /<office:annotation /g), comments, `${name}: comments`);
		assert.equal(count(opened, /<text:note /g), footnotes, `${name}: footnotes`);
		const words = plain(opened);
		for (const { parts } of report.sentences)
			assert.ok(
				words.includes(squeezed(xml(parts.map(({ text }) => text).join("")))),
				`${name}: a sentence is missing`,
			);
		const pages = count(await readFile(join(folder, `${name}.pdf`), "latin1"), /\/Type\s*\/Page\b/g);
		assert.ok(pages > 0, `${name}: no page`);
		counted.push(`${name}.docx: ${comments} comments, ${footnotes} footnotes, ${pages} pages`);
	}
	return counted;
}

async function sampleReport(): Promise<FactCheckReport> {
	const sample = join(import.meta.dirname, "../../corpus");
	const names = await readdir(join(sample, "articles"));
	const read = (name: string) => readFile(join(sample, "articles", name), "utf8");
	const files = await Promise.all(names.map(async (name) => [name, await read(name)] as const));
	return reportOf(await readFile(join(sample, "draft.md"), "utf8"), Object.fromEntries(files));
}

function count(text: string | undefined, pattern: RegExp): number {
	return text?.match(pattern)?.length ?? 0;
}

/** The words of a flat ODT document's text, without its comments and notes. */
function plain(fodt: string): string {
	const text = fodt
		.slice(fodt.indexOf("<office:text"))
		.replace(/<office:annotation [\s\S]*?<\/office:annotation>|<text:note [\s\S]*?<\/text:note>/g, "")
		.replace(/<text:s\b[^>]*>/g, " ")
		.replace(/<[^>]*>/g, "");
	return squeezed(text.replace(/&(lt|gt|amp|quot|apos);/g, (_, name: string) => ENTITIES[name] ?? ""));
}

const ENTITIES: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };

function squeezed(text: string): string {
	return text.replace(/\s+/g, "");
}
