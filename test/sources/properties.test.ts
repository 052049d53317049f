import assert from "node:assert/strict";
import fc from "fast-check";
import { draftReader, readDraft } from "../../src/sources/draft.ts";
import { readTextFile } from "../../src/sources/text-file.ts";
import { UnreadableError } from "../../src/sources/unreadable.ts";
import { shownWords } from "../../src/sources/words.ts";
import { areOrdered } from "./reading.ts";

const seed = Number(process.env.FAST_CHECK_SEED ?? Math.floor(Math.random() * 2 ** 31));
const options = { seed, numRuns: 300 };

const scrap = fc.constantFrom(
	..."# |> |- |1. |\n|\n\n|\r\n|*|**|_|`|```|[|]|(|)|[^1]|[^1]: |[@k]|@k |[[w]]|<!--|-->|<b>|---|---\n|title: a\n|date: 2019-10-08\n|http://a.example|![|](|\\|\ud800|\udc00|\u0000|\u00a0|By Ana Ruiz|Original url:|Related article: x|Dear readers,|(Ruiz, 2019)|Oct. 20|on Monday|in 2014|yesterday|The town voted.|said the| a| B|. |, |“|”|4,200|| |\t"
		.split("|")
		.filter(Boolean),
);
const text = fc.oneof(
	fc.string({ unit: "binary", maxLength: 200 }),
	fc.array(scrap, { maxLength: 60 }).map((parts) => parts.join("")),
	fc
		.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 60 })
		.map((units) => String.fromCharCode(...units)),
);

describe(`readers on any string (seed ${seed})`, () => {
	it("give drafts whose blocks, masks and citations are ordered spans of the text", () => {
		const property = fc.property(text, fc.constantFrom("markdown", "plaintext"), (draft, language) => {
			const { blocks, citations } = readDraft("d", draft, language);
			assert.ok(areOrdered(blocks, 0, draft.length));
			assert.ok(areOrdered(citations, 0, draft.length));
			for (const block of blocks) assert.ok(areOrdered(block.masked, block.start, block.end));
		});
		fc.assert(property, options);
	});

	it("give the same draft after an edit as a fresh reader", () => {
		const property = fc.property(text, text, fc.nat(), (before, insert, at) => {
			const reader = draftReader();
			reader.read("d", before, "markdown");
			const place = before.length === 0 ? 0 : at % before.length;
			const after = before.slice(0, place) + insert + before.slice(place);
			assert.deepEqual(reader.read("d", after, "markdown"), readDraft("d", after, "markdown"));
		});
		fc.assert(property, options);
	});

	it("give articles whose blocks are ordered spans, or say why they cannot be read", () => {
		const property = fc.property(text, fc.constantFrom("a.txt", "a.md"), (article, path) => {
			try {
				const bytes = new TextEncoder().encode(article);
				const read = readTextFile({ key: path, path, bytes });
				assert.ok(areOrdered(read.blocks, 0, read.text.length));
				for (const block of read.blocks) assert.ok(areOrdered(block.masked, block.start, block.end));
			} catch (error) {
				if (!(error instanceof UnreadableError)) throw error;
			}
		});
		fc.assert(property, options);
	});

	it("never fail on random bytes but with a reason", () => {
		const property = fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
			try {
				readTextFile({ key: "a", path: "a", bytes });
			} catch (error) {
				assert.ok(error instanceof UnreadableError, String(error));
			}
		});
		fc.assert(property, options);
	});

	it("show words that joined are the text", () => {
		const property = fc.property(text, text, (before, after) => {
			const shown = shownWords(before, after).map((part) => part.text);
			assert.equal(shown.join(""), after);
		});
		fc.assert(property, options);
	});
});
