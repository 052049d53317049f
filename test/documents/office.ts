import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type KnownText, type Layout, NOTE } from "./known.ts";
import { run } from "./run.ts";

/** Has LibreOffice make documents of a format out of flat ODT files and gives nothing; each stands beside its source. */
export async function officeFiles(sources: readonly string[], format: string, folder: string): Promise<void> {
	const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
	await run(
		"soffice",
		[profile, "--headless", "--convert-to", format, "--outdir", folder, ...sources],
		folder,
	);
}

/** Writes `NAME.fodt`, the source of LibreOffice's documents, and gives its path. */
export async function officeSource(
	text: KnownText,
	layout: Layout,
	folder: string,
	name: string,
): Promise<string> {
	const path = join(folder, `${name}.fodt`);
	await writeFile(path, flatOdt(text, layout));
	return path;
}

const NAMESPACES = ["office", "style", "text", "table", "meta"].map(
	(name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`,
);
NAMESPACES.push('xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"');
NAMESPACES.push('xmlns:dc="http://purl.org/dc/elements/1.1/"');

function flatOdt({ title, author, date, parts }: KnownText, layout: Layout): string {
	const body = parts.map(({ heading, paragraphs }) =>
		[
			heading === null
				? ""
				: `<text:h text:style-name="Heading_20_2" text:outline-level="2">${escaped(heading)}</text:h>`,
			...paragraphs.map((one) => `<text:p text:style-name="Body">${escaped(one)}</text:p>`),
		].join("\n"),
	);
	const head = [
		`<text:h text:style-name="Heading_20_1" text:outline-level="1">${escaped(title)}</text:h>`,
		`<text:p>By ${escaped(author)}</text:p><text:p>${escaped(date)}</text:p>`,
	];
	return document(
		`<dc:title>${escaped(title)}</dc:title><dc:creator>${escaped(author)}</dc:creator><meta:initial-creator>${escaped(author)}</meta:initial-creator>`,
		layout,
		`${head.join("\n")}
<text:section text:style-name="Columns" text:name="Text">${body.join("\n")}</text:section>`,
	);
}

/** Writes `NAME.fodt` with what word processors have beside paragraphs, and gives its path. */
export async function officeReport(folder: string, name: string): Promise<string> {
	const path = join(folder, `${name}.fodt`);
	const meta = "<dc:title>Harbour report</dc:title><meta:initial-creator>Mara Quint</meta:initial-creator>";
	await writeFile(path, document(meta, { columns: 1, runningHead: "Confidential draft" }, REPORT));
	return path;
}

const change = (id: string, kind: string, content: string) =>
	`<text:changed-region text:id="${id}"><text:${kind}><office:change-info><dc:creator>Mara Quint</dc:creator><dc:date>2021-05-03T10:00:00</dc:date></office:change-info>${content}</text:${kind}></text:changed-region>`;

const REPORT = `<text:tracked-changes>${change("c1", "deletion", "<text:p>forty</text:p>")}${change("c2", "insertion", "")}</text:tracked-changes>
<text:h text:style-name="Heading_20_1" text:outline-level="1">Dredging of the outer harbour begins</text:h>
<text:p>By Mara Quint</text:p>
<text:p>3 May 2021</text:p>
<text:p text:style-name="Body">The port authority will dredge the outer harbour from Monday, at a cost of <text:change text:change-id="c1"/><text:change-start text:change-id="c2"/>fifty<text:change-end text:change-id="c2"/> thousand dollars a day.<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body><text:p text:style-name="Note">The figure is that of the contract, which the authority signed in April.</text:p></text:note-body></text:note> The work should take<text:s text:c="3"/>three weeks.</text:p>
<text:h text:style-name="Heading_20_2" text:outline-level="2">What it means for ships</text:h>
<text:list><text:list-item><text:p>Ships longer than 90 meters must wait for high water until the end of the month.</text:p></text:list-item><text:list-item><text:p>Fishing boats may pass at any time, but at walking speed.</text:p></text:list-item></text:list>
<table:table table:name="Depths"><table:table-column table:number-columns-repeated="2"/>
<table:table-row><table:table-cell><text:p>Basin</text:p></table:table-cell><table:table-cell><text:p>Depth in meters</text:p></table:table-cell></table:table-row>
<table:table-row><table:table-cell><text:p>Outer</text:p></table:table-cell><table:table-cell><text:p>7.5</text:p></table:table-cell></table:table-row></table:table>
<text:p text:style-name="Body"><office:annotation><dc:creator>Mara Quint</dc:creator><text:p>Ask the pilots again.</text:p></office:annotation>The pilots’ association welcomed the work &amp; asked for more: “Nobody has touched that sandbank since 1998,” said its chair, Ulrik Baines.</text:p>
<text:p text:style-name="Body"><text:soft-page-break/>A second contract, for the inner harbour, is to follow in the autumn.</text:p>`;

/** A flat ODT document around the content of its text. */
function document(meta: string, { columns, runningHead }: Layout, content: string): string {
	const columnStyle = columns === 2 ? '<style:columns fo:column-count="2" fo:column-gap="0.8cm"/>' : "";
	const marks =
		runningHead === null
			? ""
			: `<style:header><text:p>${escaped(runningHead)}</text:p></style:header><style:footer><text:p>Page <text:page-number/> of <text:page-count/></text:p></style:footer>`;
	return `<?xml version="1.0" encoding="UTF-8"?>
<office:document ${NAMESPACES.join(" ")} office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text">
<office:meta>${meta}</office:meta>
<office:styles>
<style:default-style style:family="paragraph"><style:text-properties fo:language="en" fo:country="US" fo:hyphenate="true" fo:hyphenation-remain-char-count="2" fo:hyphenation-push-char-count="2"/></style:default-style>
<style:style style:name="Heading_20_1" style:display-name="Heading 1" style:family="paragraph"><style:text-properties fo:font-size="20pt" fo:font-weight="bold"/></style:style>
<style:style style:name="Heading_20_2" style:display-name="Heading 2" style:family="paragraph"><style:text-properties fo:font-size="14pt" fo:font-weight="bold"/></style:style>
<style:style style:name="Body" style:family="paragraph"><style:paragraph-properties fo:text-align="justify" fo:text-indent="0.5cm"/></style:style>
<style:style style:name="Note" style:family="paragraph"><style:text-properties fo:font-size="9pt"/></style:style>
</office:styles>
<office:automatic-styles>
<style:page-layout style:name="Page"><style:page-layout-properties fo:page-width="21cm" fo:page-height="29.7cm" fo:margin-top="2cm" fo:margin-bottom="2cm" fo:margin-left="2cm" fo:margin-right="2cm"/><style:header-style/><style:footer-style/></style:page-layout>
<style:style style:name="Columns" style:family="section"><style:section-properties>${columnStyle}</style:section-properties></style:style>
</office:automatic-styles>
<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="Page">${marks}</style:master-page></office:master-styles>
<office:body><office:text>${content}</office:text></office:body></office:document>`;
}

function escaped(text: string): string {
	return text
		.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`)
		.replace(
			NOTE,
			'<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body><text:p text:style-name="Note">$1</text:p></text:note-body></text:note>',
		);
}
