// Documents made of known text with pdfLaTeX, LibreOffice and Chromium, in one column and two, with running heads and
// page numbers; the tools must be installed. FOLDER holds articles of which the text is taken.
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { diffArrays } from "diff";
import type { Article } from "../../src/engine/model.ts";
import { defaultLimits } from "../../src/sources/limits.ts";
import { readArticles } from "../../src/sources/read.ts";
import { printedPdf } from "../documents/chromium.ts";
import { type KnownText, type Layout, linesOf } from "../documents/known.ts";
import { latexPdf } from "../documents/latex.ts";
import { officeFiles, officeSource } from "../documents/office.ts";
import type { Evaluate } from "./main.ts";

const HEAD = "Quarterly Reprints Volume";
const FORMATS: readonly string[] = ["docx", "odt", "rtf", "epub"];
const LAYOUTS: readonly Layout[] = [
	{ columns: 1, runningHead: HEAD },
	{ columns: 2, runningHead: HEAD },
];
/** Each file is read this often to warm up, and again for its speed, in time of the processor: other programs run too. */
const ROUNDS = 5;

/**
 * Share of the words that come in order, share of what comes that is no word of the text, running heads and page numbers
 * inside paragraphs; in byType each file, with its speed.
 */
export const evaluate: Evaluate = async (folder) => {
	const text = await knownText(folder);
	const out = await mkdtemp(join(tmpdir(), "claimtrace-documents-"));
	try {
		const files = await made(text, out);
		const byType: Record<string, Record<string, number>> = {};
		for (const file of files) byType[basename(file)] = await measured(file, text);
		return { n: files.length, metrics: summary(Object.entries(byType)), byType };
	} finally {
		await rm(out, { recursive: true, force: true });
	}
};

/** The articles of a folder as the parts of one text, in letters that pdfLaTeX has. */
async function knownText(folder: string): Promise<KnownText> {
	const parts: { heading: string | null; paragraphs: string[] }[] = [];
	for (const path of (await readdir(folder)).sort()) {
		const bytes = new Uint8Array(await readFile(join(folder, path)));
		for (const { title, text, blocks } of await readArticles({ key: path, path, bytes }).catch(() => [])) {
			const prose = blocks.filter(({ kind }) => kind !== "headline");
			parts.push({
				heading: title === null ? null : plain(title),
				paragraphs: prose.map(({ start, end }) => plain(text.slice(start, end))),
			});
		}
	}
	return {
		title: "Reprints of the week in the county",
		author: "Juno Hartwell",
		date: "21 October 2019",
		parts,
	};
}

function plain(text: string): string {
	return text
		.replace(/\s+/g, " ")
		.replace(/[\u1e00-\u1fff]/g, (letter) => letter.normalize("NFD").charAt(0))
		.replace(/[^\u0000-\u017f“”‘’–—…]/g, "");
}

async function made(text: KnownText, out: string): Promise<string[]> {
	const pdfs: string[] = [];
	const sources: string[] = [];
	for (const layout of LAYOUTS) {
		pdfs.push(await latexPdf(text, layout, out, `latex-${layout.columns}`));
		pdfs.push(await printedPdf(text, layout, out, `chromium-${layout.columns}`));
		sources.push(await officeSource(text, layout, out, `office-${layout.columns}`));
	}
	await officeFiles(sources, "pdf", out);
	for (const format of FORMATS) await officeFiles(sources.slice(0, 1), format, out);
	const others = FORMATS.map((format) => join(out, `office-1.${format}`));
	return [...pdfs, ...sources.map((source) => source.replace(/fodt$/, "pdf")), ...others];
}

async function measured(path: string, text: KnownText): Promise<Record<string, number>> {
	const bytes = new Uint8Array(await readFile(path));
	const limits = { ...defaultLimits, maxBytes: Number.POSITIVE_INFINITY };
	const read = () => readArticles({ key: path, path, bytes }, limits);
	const articles = await read();
	for (let round = 0; round < ROUNDS; round++) await read();
	const before = process.cpuUsage();
	for (let round = 0; round < ROUNDS; round++) await read();
	const { user, system } = process.cpuUsage(before);
	const seconds = (user + system) / 1e6 / ROUNDS;
	const pages = Math.max(...articles.flatMap(({ blocks }) => blocks.map(({ page }) => page ?? 0)));
	return {
		...wordsInOrder(linesOf(text).join(" "), articles.map((one) => one.text).join(" ")),
		intrusions: articles.reduce((sum, article) => sum + intrusions(article), 0),
		...(pages > 0 ? { pages, pagesPerSecond: Math.round(pages / seconds) } : {}),
	};
}

function wordsInOrder(truth: string, found: string) {
	const [expected, got] = [wordsOf(truth), wordsOf(found)];
	const parts = diffArrays(expected, got);
	const same = parts.reduce((sum, { added, removed, count }) => sum + (added || removed ? 0 : count), 0);
	return { inOrder: same / expected.length, extra: (got.length - same) / got.length };
}

/** Signs are set in other characters by the tools: quotation marks, dashes. */
function wordsOf(text: string): string[] {
	return (
		text
			.normalize("NFKC")
			.toLowerCase()
			.match(/[\p{L}\p{N}]+/gu) ?? []
	);
}

/** Paragraphs that have a running head or a page number in them. */
function intrusions({ text, blocks }: Article): number {
	return blocks.filter(({ start, end }) => {
		const words = text.slice(start, end);
		return words.includes(HEAD) || /\bPage \d+ of \d+|\b\d{1,2}\/\d{1,2}\/\d{2}, /.test(words);
	}).length;
}

function summary(files: readonly (readonly [string, Record<string, number>])[]): Record<string, number> {
	const pdfs = files.filter(([name]) => name.endsWith(".pdf")).map(([, file]) => file);
	const all = files.map(([, file]) => file);
	const pages = pdfs.reduce((sum, { pages: own = 0 }) => sum + own, 0);
	const seconds = pdfs.reduce((sum, { pages: own = 0, pagesPerSecond = 1 }) => sum + own / pagesPerSecond, 0);
	return {
		inOrderLeast: Math.min(...all.map(({ inOrder = 0 }) => inOrder)),
		extraMost: Math.max(...all.map(({ extra = 1 }) => extra)),
		intrusions: all.reduce((sum, { intrusions: own = 0 }) => sum + own, 0),
		pdfPagesPerSecond: Math.round(pages / seconds),
	};
}
