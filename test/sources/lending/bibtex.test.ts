import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { attachedFiles } from "../../../src/sources/lending/attachments.ts";
import { entriesOf } from "./loan.ts";

const read = (text: string) => entriesOf("library.bib", text);

describe("a BibTeX file", () => {
	it("gives title, publication, names, day and address, with LaTeX as plain words", async () => {
		const entries = await read(String.raw`
@string{post = "The Averley Post"}
@article{okoro_basin_2021,
	title = {The {Basin} opens: Caf\'{e}s, {\"U}ber-boats \& a \textit{\v{S}koda} --- at last},
	author = {Okoro, Ilse and {Desk for Harbour and Sea} and Jan van M{\"u}ller and others},
	journaltitle = post,
	date = {2021-03-05},
	url = {https://averley.test/basin\_opens},
	file = {Snapshot:files/12/basin.html:text/html},
	abstract = {Long.},
}`);
		assert.deepEqual(entries, [
			{
				id: "okoro_basin_2021",
				files: ["files/12/basin.html"],
				fields: {
					title: "The Basin opens: Cafés, Über-boats & a Škoda — at last",
					publisher: "The Averley Post",
					byline: "Ilse Okoro, Desk for Harbour and Sea, Jan van Müller",
					published: "2021-03-05",
					url: "https://averley.test/basin_opens",
				},
			},
		]);
	});

	it("takes a date from year, month and day as precisely as they are given", async () => {
		const entries = await read(
			"@misc{a, year = 2020, month = mar}\n@misc{b, year = {2020}, month = {April}, day = 7}\n@misc{c, year = 2020}\n@misc{d, date = {2019-10/2019-12}}\n@misc{e, year = {in press}}",
		);
		assert.deepEqual(
			entries.map(({ fields }) => fields.published),
			["2020-03", "2020-04-07", "2020", "2019-10", undefined],
		);
	});

	it("reads on behind an entry that is broken", async () => {
		const entries = await read("@misc{a, title={Open\n\n@misc{b, title={Closed}}\n");
		assert.deepEqual(
			entries.map(({ id }) => id),
			["b"],
		);
	});

	it("takes a field without a value for one that is not there", async () => {
		const [entry] = await read("@misc{a, author, title, year = 2020}");
		assert.deepEqual(entry?.fields, { published: "2020" });
	});

	it("says so when nothing in it can be read", async () => {
		for (const text of ["Nothing.", "@misc{a, title={Open", "@@@@", "@a{".repeat(5000)])
			await assert.rejects(read(text), { message: "no entry of a bibliography could be read" });
	});

	it("does not give way to deep braces, endless names and accents", async () => {
		const deep = `@misc{a, title={${"{".repeat(40_000)}x${"}".repeat(40_000)}}}`;
		const names = `@misc{b, author={${"a and ".repeat(15_000)}b}}`;
		const accents = `@misc{c, title={${"\\'{e}".repeat(2000)}}}`;
		const ids = (await read(`${deep}\n${names}\n${accents}\n@misc{d, title={Short}}`)).map(({ id }) => id);
		assert.ok(ids.includes("b") && ids.includes("c") && ids.includes("d"), String(ids));
	});
});

describe("attachedFiles", () => {
	it("reads the fields of Zotero, JabRef and bare paths", () => {
		assert.deepEqual(attachedFiles("Full Text:files/1/a.html:text/html;PDF:files/2/b.pdf:application/pdf"), [
			"files/1/a.html",
			"files/2/b.pdf",
		]);
		assert.deepEqual(attachedFiles(":c.pdf:PDF"), ["c.pdf"]);
		assert.deepEqual(attachedFiles("d.html"), ["d.html"]);
		assert.deepEqual(attachedFiles(String.raw`A\: b:C\:\\Users\\x\\e.html:text/html`), ["C:/Users/x/e.html"]);
		assert.deepEqual(attachedFiles(""), []);
	});
});
