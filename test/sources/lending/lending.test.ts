import assert from "node:assert/strict";
import { describe, it } from "mocha";
import type { Article } from "../../../src/engine/model.ts";
import type { Entry, Fields } from "../../../src/sources/lending/fields.ts";
import { Lending } from "../../../src/sources/lending/lending.ts";
import { articleOf } from "../reading.ts";

function lent(fields: Fields, signs: Partial<Entry> = {}): Entry {
	return { id: null, files: [], ...signs, fields };
}

/** A page of that path, as read. */
function page(path: string, read: Partial<Article> = {}): Article {
	return { ...articleOf("The basin opens at last.", path), extracted: true, title: null, ...read };
}

function described(
	article: Article,
	...bibliographies: (readonly [path: string, ...entries: Entry[]])[]
): Article {
	const lending = new Lending();
	for (const [path, ...entries] of bibliographies)
		lending.put({ key: path, path }, { kind: "bibliography", entries });
	return lending.described(article, { key: article.key, path: article.path });
}

const day = { published: "2021-03-05" };

describe("Lending finds the entry of an article", () => {
	it("by the file that is attached to it, wherever the folder of attachments is now", () => {
		const entry = lent(day, { files: ["files/12/Basin.html"] });
		for (const path of ["files/12/Basin.html", "moved/12/basin.html"])
			assert.equal(described(page(path), ["export.bib", entry]).published, "2021-03-05", path);
		assert.equal(described(page("13/basin.html"), ["export.bib", entry]).published, null);
		const beside = lent(day, { files: ["basin.html"] });
		assert.equal(described(page("sub/basin.html"), ["sub/export.bib", beside]).published, "2021-03-05");
	});

	it("by its citation key as the file's name, but not by a number", () => {
		assert.equal(
			described(page("okoro2021.html"), ["a.bib", lent(day, { id: "okoro2021" })]).published,
			"2021-03-05",
		);
		assert.equal(described(page("12.html"), ["a.bib", lent(day, { id: "12" })]).published, null);
	});

	it("by the address, of which only the form may differ", () => {
		const entry = lent({ ...day, url: "http://www.averley.test/basin?id=3&utm_source=x#top" });
		const at = (url: string) =>
			described(page("a.html", { url }), ["a1.bib", entry, lent({ title: "Other" })]).published;
		assert.equal(at("https://averley.test/basin?id=3"), "2021-03-05");
		assert.equal(at("https://averley.test/basin?id=4"), null);
	});

	it("as the only entry of a file of the same name", () => {
		assert.equal(described(page("basin.html"), ["basin.bib", lent(day)]).published, "2021-03-05");
		assert.equal(described(page("basin.html"), ["basin.bib", lent(day), lent(day)]).published, null);
	});

	it("by the title, unless the addresses are of two papers", () => {
		const entry = lent({ ...day, title: "“The Basin” opens at last!", url: "https://averley.test/x" });
		const titled = (title: string, url: string | null) =>
			described(page("a.html", { title, url }), ["b.bib", entry]).published;
		assert.equal(titled("The basin opens at last", null), "2021-03-05");
		assert.equal(titled("The basin opens at last", "https://www.averley.test/y"), "2021-03-05");
		assert.equal(titled("The basin opens at last", "https://other.test/y"), null);
		assert.equal(
			described(page("a.html", { title: "News" }), ["b.bib", lent({ title: "News", ...day })]).published,
			null,
		);
	});

	it("in the nearest folder above it, whatever was read first", () => {
		const far = ["a.bib", lent({ published: "2020" }, { id: "basin" })] as const;
		const near = ["sub/z.bib", lent(day, { id: "basin" })] as const;
		const beside = ["other/a.bib", lent({ published: "2019" }, { id: "basin" })] as const;
		for (const order of [
			[far, near, beside],
			[beside, near, far],
		])
			assert.equal(described(page("sub/basin.html"), ...order).published, "2021-03-05");
		const twins = [
			["a.bib", lent({ published: "2020" }, { id: "basin" })],
			["b.bib", lent(day, { id: "basin" })],
		] as const;
		for (const order of [twins, [...twins].reverse()])
			assert.equal(described(page("basin.html"), ...order).published, "2020");
	});
});

describe("Lending decides between what was read and what is said", () => {
	it("takes the bibliography over the page, but not a less precise date of the same day", () => {
		const read = page("basin.html", {
			title: "Basin | Post",
			published: "2021-03-05",
			publishedAt: "2021-03-05T10:00:00Z",
		});
		const entry = (fields: Fields) => ["a.bib", lent(fields, { id: "basin" })] as const;
		const same = described(read, entry({ title: "Basin", published: "2021-03" }));
		assert.deepEqual(
			[same.title, same.published, same.publishedAt],
			["Basin", "2021-03-05", "2021-03-05T10:00:00Z"],
		);
		const other = described(read, entry({ published: "2021-03-04" }));
		assert.deepEqual([other.published, other.publishedAt], ["2021-03-04", undefined]);
	});

	it("takes front matter over the bibliography, and a sidecar over both", () => {
		const article = articleOf("---\ntitle: By hand\n---\n\nThe basin opens at last.", "basin.md");
		const lending = new Lending();
		const file = { key: "basin.md", path: "basin.md" };
		lending.put(
			{ key: "a.bib", path: "a.bib" },
			{ kind: "bibliography", entries: [lent({ title: "Lent", ...day }, { id: "basin" })] },
		);
		const twice = lending.described(article, file);
		assert.deepEqual([twice.title, twice.published], ["By hand", "2021-03-05"]);
		const sidecar = { key: "basin.md.meta.json", path: "basin.md.meta.json" };
		lending.put(sidecar, {
			kind: "sidecar",
			fields: { title: "Corrected", published: null },
			numbered: new Map(),
		});
		const thrice = lending.described(article, file);
		assert.deepEqual([thrice.title, thrice.published], ["Corrected", null]);
		assert.equal(lending.remove(sidecar.key), true);
		assert.equal(lending.described(article, file).title, "By hand");
	});

	it("corrects one article of a file by its number, and all by the file's own fields", () => {
		const lending = new Lending();
		lending.put(
			{ key: "x.jsonl.meta.json", path: "x.jsonl.meta.json" },
			{ kind: "sidecar", fields: { publisher: "Post" }, numbered: new Map([["#2", day]]) },
		);
		const file = { key: "x.jsonl", path: "x.jsonl" };
		const [first, second] = ["x.jsonl#1", "x.jsonl#2"].map((key) =>
			lending.described(page(key, { publisher: null }), file),
		);
		assert.deepEqual([first?.publisher, first?.published], ["Post", null]);
		assert.deepEqual([second?.publisher, second?.published], ["Post", "2021-03-05"]);
	});
});
