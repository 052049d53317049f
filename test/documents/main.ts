// npm run documents: makes the files under test/documents/files and test/documents/pages again, and has LibreOffice open
// fact-check reports (`npm run documents -- reports`: these alone). Needs pdflatex (with lmodern), soffice and chromium.
import { copyFile, mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { printedPage, printedPdf } from "./chromium.ts";
import { latexPdf } from "./latex.ts";
import { magazine } from "./magazine.ts";
import { officeFiles, officeReport, officeSource } from "./office.ts";
import { openedReports } from "./opened-reports.ts";
import { story } from "./story.ts";

const files = join(import.meta.dirname, "files");
/** Apart, since the fuzzing chooses among the others by their number. */
const pages = join(import.meta.dirname, "pages");
const head = { columns: 2, runningHead: "The Quill Point Courier" } as const;
const bare = { columns: 1, runningHead: null } as const;
/** A picture of a page: one grey pixel. */
const PIXEL =
	"data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==";

const OFFICE = ["docx", "odt", "rtf"];

async function main(): Promise<void> {
	const work = await mkdtemp(join(tmpdir(), "claimtrace-files-"));
	await mkdir(files, { recursive: true });
	await mkdir(pages, { recursive: true });
	try {
		for (const counted of await openedReports(work)) console.log(counted);
		if (process.argv[2] === "reports") return;
		await latexPdf(story, head, work, "latex-two-columns");
		await printedPdf(story, { ...head, columns: 1 }, work, "printed-page");
		await printedPage(`<img src="${PIXEL}" width="600" height="800">`, work, "scan");
		await copyFile(await printedPage(magazine(), work, "magazine"), join(pages, "magazine.pdf"));
		const source = await officeSource(story, head, work, "office-two-columns");
		await officeFiles([source], "pdf", work);
		const locked = await officeSource(story, bare, work, "locked");
		const report = await officeReport(work, "report");
		for (const format of OFFICE) await officeFiles([report], format, work);
		await officeFiles([await officeSource(story, bare, work, "book")], "epub", work);
		await copyFile(join(work, "book.epub"), join(files, "book.epub"));
		await officeFiles([locked], `pdf:writer_pdf_Export:${JSON.stringify(LOCK)}`, work);
		for (const name of ["latex-two-columns", "printed-page", "scan", "office-two-columns", "locked"])
			await copyFile(join(work, `${name}.pdf`), join(files, `${name}.pdf`));
		for (const format of OFFICE)
			await copyFile(join(work, `report.${format}`), join(files, `report.${format}`));
	} finally {
		await rm(work, { recursive: true, force: true });
	}
}

const LOCK = {
	EncryptFile: { type: "boolean", value: "true" },
	DocumentOpenPassword: { type: "string", value: "barnacle" },
};

main().catch((error: Error) => {
	console.error(error);
	process.exitCode = 2;
});
