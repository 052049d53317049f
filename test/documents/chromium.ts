import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type KnownText, type Layout, NOTE } from "./known.ts";
import { run } from "./run.ts";

/** Prints `NAME.pdf` with Chromium and gives its path; a running head brings date, title, address and page numbers. */
export function printedPdf(text: KnownText, layout: Layout, folder: string, name: string): Promise<string> {
	return printedPage(webPage(text, layout), folder, name, layout.runningHead !== null);
}

/** Prints a page's HTML as `NAME.pdf` and gives its path. */
export async function printedPage(
	html: string,
	folder: string,
	name: string,
	marks = false,
): Promise<string> {
	const page = join(folder, `${name}.html`);
	const pdf = join(folder, `${name}.pdf`);
	await writeFile(page, html);
	const args = ["--headless", "--no-sandbox", "--disable-gpu", `--print-to-pdf=${pdf}`];
	if (!marks) args.push("--no-pdf-header-footer");
	await run("chromium", [...args, pathToFileURL(page).href], folder);
	return pdf;
}

function webPage({ title, author, date, parts }: KnownText, { columns, runningHead }: Layout): string {
	const body = parts.map(({ heading, paragraphs }) =>
		[
			heading === null ? "" : `<h2>${escaped(heading)}</h2>`,
			...paragraphs.map((one) => `<p>${escaped(one)}</p>`),
		].join("\n"),
	);
	return `<!doctype html><html lang="en"><meta charset="utf-8"><title>${escaped(runningHead ?? title)}</title>
<style>main { columns: ${columns}; hyphens: auto; text-align: justify; font: 11pt serif }</style>
<h1>${escaped(title)}</h1><p>By ${escaped(author)}</p><p>${escaped(date)}</p><main>${body.join("\n")}</main></html>`;
}

function escaped(text: string): string {
	return text.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`).replace(NOTE, "<sup>1</sup>");
}
