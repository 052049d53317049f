import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { bibTex, cslJson, type Reference } from "../../src/extension/bibliography.ts";

const ferry: Reference = {
	key: "moor2019ferry",
	article: {
		...{ title: "Ferry fares rise by 5 %", publisher: "Post & Co", byline: "By Ada Moor and Ben Ruiz" },
		...{ published: "2019-10-08", url: "https://post.test/ferry_1", article: "ferry.txt" },
	},
};
const bare: Reference = {
	key: "note",
	article: { title: null, publisher: null, byline: null, published: null, url: null, article: "note.txt" },
};

describe("a bibliography", () => {
	it("is BibLaTeX, with what TeX would act on escaped", () => {
		assert.equal(
			bibTex([ferry, bare]),
			`@article{moor2019ferry,
	author = {{Ada Moor} and {Ben Ruiz}},
	title = {{Ferry fares rise by 5 \\%}},
	journaltitle = {Post \\& Co},
	date = {2019-10-08},
	url = {https://post.test/ferry_1},
}

@article{note,
	title = {{note.txt}},
}
`,
		);
		const hostile = { ...ferry, article: { ...ferry.article, title: "}\\input{/etc/passwd}" } };
		assert.match(bibTex([hostile]), /title = \{\{input\/etc\/passwd\}\}/);
	});

	it("is CSL-JSON, unknown things left out", () => {
		assert.deepEqual(JSON.parse(cslJson([ferry, bare])), [
			{
				id: "moor2019ferry",
				type: "article-newspaper",
				title: "Ferry fares rise by 5 %",
				author: [{ literal: "Ada Moor" }, { literal: "Ben Ruiz" }],
				"container-title": "Post & Co",
				issued: { "date-parts": [[2019, 10, 8]] },
				URL: "https://post.test/ferry_1",
			},
			{ id: "note", type: "article-newspaper", title: "note.txt" },
		]);
	});
});
