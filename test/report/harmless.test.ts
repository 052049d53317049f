import assert from "node:assert/strict";
import fc from "fast-check";
import { harmless, harmlessJson } from "../../src/report/harmless.ts";

/** What could move the cursor, change colours, ring, hide text or turn its direction. */
const harmful = /[\u0000-\u001F\u007F-\u009F\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069\uFEFF]/;

/** Any code units, lone surrogates among them. */
const anyText = fc.string({ unit: fc.nat({ max: 0xffff }).map((code) => String.fromCharCode(code)) });

describe("harmless", () => {
	it("shows an escape sequence instead of sending it", () => {
		assert.equal(harmless("a\x1b[31mred\x1b]0;title\x07"), "a␛[31mred␛]0;title␇");
	});

	it("shows C1 controls and changes of direction as codes", () => {
		assert.equal(harmless("a\u009b31mb\u202ec"), "a⟨009B⟩31mb⟨202E⟩c");
	});

	it("makes one space of any run of white space", () => {
		assert.equal(harmless("a \r\n\t b\u2028c"), "a b c");
	});

	it("keeps prose of any script, joined emoji included", () => {
		const prose = "Zoë’s “naïve” plan – Россия 中国 👩‍💻 नमस्ते";
		assert.equal(harmless(prose), prose);
	});

	it("leaves nothing harmful of any text, and leaves its own results alone", () => {
		fc.assert(
			fc.property(anyText, (text) => {
				const result = harmless(text);
				assert.doesNotMatch(result, harmful);
				assert.equal(harmless(result), result);
			}),
		);
	});
});

describe("harmlessJson", () => {
	it("is the same value, without a harmful character outside of its line breaks", () => {
		fc.assert(
			fc.property(anyText, (text) => {
				const json = harmlessJson({ text });
				assert.doesNotMatch(json.replaceAll("\n", ""), harmful);
				assert.deepEqual(JSON.parse(json), { text });
			}),
		);
	});
});
