import assert from "node:assert/strict";
import { areOrdered, articleOf, paragraphs, shownBlocks } from "./reading.ts";

const WIRE = `# Harbour Town Votes to Close Its Coal Pier

By [Northern Wire](#)

March 04, 2021

Stock Photo House / HT

The harbour council voted on Tuesday to close the coal pier by the end of next year.

**Related article:** [Pier Owners Ask for Delay](#)

A clerk wrote that the

owners would be paid for the cranes. Dockers were told on Monday.

Original url:

<https://www.theharbourtimes.com/2021/03/04/harbour-town-votes-a123>
`;

describe("the layout of a saved article", () => {
	it("reads bylines with names that begin small", () => {
		const { byline } = articleOf(
			WIRE.replace("By [Northern Wire](#)", "By Noor el-Sayed and Pieter ter Haar"),
		);
		assert.equal(byline, "Noor el-Sayed and Pieter ter Haar");
	});

	it("gives title, byline, date, publisher and address", () => {
		const { title, byline, published, publisher, url, language } = articleOf(
			WIRE.replace("paid for", "paid by the harbour for"),
		);
		assert.deepEqual(
			{ title, byline, published, publisher, url, language },
			{
				title: "Harbour Town Votes to Close Its Coal Pier",
				byline: "Northern Wire",
				published: "2021-03-04",
				publisher: "The Harbour Times",
				url: "https://www.theharbourtimes.com/2021/03/04/harbour-town-votes-a123",
				language: "en",
			},
		);
	});

	it("keeps only the article in blocks and makes a torn sentence whole", () => {
		assert.deepEqual(shownBlocks(articleOf(WIRE)), [
			"headline: Harbour Town Votes to Close Its Coal Pier",
			"paragraph: The harbour council voted on Tuesday to close the coal pier by the end of next year.",
			"paragraph: A clerk wrote that the\n\nowners would be paid for the cranes. Dockers were told on Monday.",
		]);
	});

	it("masks what stood between the parts of a torn sentence", () => {
		const article = articleOf(
			"The first is a sentence.\n\nA clerk wrote that the\n\nAdvertisement\n\nowners would be paid.",
		);
		assert.equal(
			shownBlocks(article)[1],
			"paragraph: A clerk wrote that the\n\n{Advertisement}\n\nowners would be paid.",
		);
	});

	it("numbers the paragraphs from one and leaves the headline out of the count", () => {
		assert.deepEqual(
			articleOf(WIRE).blocks.map((block) => block.paragraph),
			[null, 1, 2],
		);
	});

	it("finds no title, byline or date in a text that starts with prose", () => {
		const article = articleOf("By 2019 the company had sold its mines.\nThe mayor said so on Monday.\n");
		assert.deepEqual([article.title, article.byline, article.published], [null, null, null]);
		assert.equal(paragraphs(article).length, 2);
	});

	it("reads the same file as Markdown alike", () => {
		assert.deepEqual(shownBlocks(articleOf(WIRE, "a.md")), shownBlocks(articleOf(WIRE)));
	});

	it("takes the date from the address when no line gives it", () => {
		assert.equal(
			articleOf("A pier was closed.\n\nOriginal url: https://x.example/2020/11/05/pier").published,
			"2020-11-05",
		);
	});

	it("prefers the day of publication to the day of an update", () => {
		const article = articleOf(
			"Pier to Close Soon\n\nUpdated 6 May 2020 10:15 GMT\nPublished: 4 May 2020\n\nThe pier closes.\n",
		);
		assert.equal(article.published, "2020-05-04");
		assert.deepEqual(paragraphs(article), ["The pier closes."]);
	});

	it("leaves an ambiguous numeric date open and takes a clear one", () => {
		assert.equal(articleOf("Pier to Close Soon\n\n04/05/2020\n\nThe pier closes.").published, null);
		assert.equal(articleOf("Pier to Close Soon\n\n24/05/2020\n\nThe pier closes.").published, "2020-05-24");
	});

	it("reads byline and date on one line", () => {
		const article = articleOf("Pier to Close Soon\n\nBy Ana Ruiz and Bo Li | 4 May 2020\n\nThe pier closes.");
		assert.deepEqual([article.byline, article.published], ["Ana Ruiz and Bo Li", "2020-05-04"]);
	});

	it("takes title and publisher from a last line that names them", () => {
		const article = articleOf(
			"The pier closes.\n\nThe town agreed.\n\nFull article: Pier to Close Soon (Harbour Radio)\n\nComments are closed.",
		);
		assert.deepEqual([article.title, article.publisher], ["Pier to Close Soon", "Harbour Radio"]);
		assert.deepEqual(paragraphs(article), ["The pier closes.", "The town agreed."]);
	});

	it("joins hard-wrapped lines and keeps one-line paragraphs apart", () => {
		const wrapped = `The harbour council voted on Tuesday to close the old coal pier
by the end of next year, and the owners of the two cranes on it
were told that they would be paid for what they lose in trade
and in time.

A second paragraph follows.`;
		assert.deepEqual(
			paragraphs(articleOf(wrapped)).map((text) => text.split("\n").length),
			[4, 1],
		);
		assert.equal(paragraphs(articleOf("The pier closes.\nThe town agreed.\nNobody paid.")).length, 3);
	});

	it("masks link targets and emphasis inside a paragraph of a text file", () => {
		const [first] = shownBlocks(articleOf("The [town](http://t.example) *did* agree, he said.[3]"));
		assert.equal(first, "paragraph: The {[}town{](http://t.example)} {*}did{*} agree, he said.{[3]}");
	});

	it("knows quotations and list items by their marks", () => {
		assert.deepEqual(shownBlocks(articleOf("The pier closes.\n\n> We lost.\n\n- One crane.\n")).slice(1), [
			"quotation: We lost.",
			"list-item: One crane.",
		]);
	});

	const facts = (text: string) => {
		const { title, publisher, byline, published } = articleOf(text);
		return [title, publisher, byline, published];
	};
	const PROSE = "\n\nThe pier closes.\n\nThe town agreed on Monday.\n";

	it("reads headline, publication, date and byline in any order of lines", () => {
		const expected = ["Pier to close in May", "Ledger & Tribune", "Ana Ruiz", "2020-05-04"];
		assert.deepEqual(
			facts(`Pier to close in May\nLedger & Tribune\n4 May 2020\nBy Ana Ruiz${PROSE}`),
			expected,
		);
		assert.deepEqual(
			facts(`Ledger & Tribune\n\nPier to close in May\nBy Ana Ruiz\n4 May 2020${PROSE}`),
			expected,
		);
		assert.deepEqual(
			facts(`Pier to close in May\n\nAna Ruiz, Ledger & Tribune\nMonday 4 May 2020${PROSE}`),
			expected,
		);
		assert.deepEqual(
			facts(`Pier to close in May\nLedger & Tribune | 4 May 2020 | Harbour reporter Ana Ruiz${PROSE}`),
			expected,
		);
	});

	it("reads a publication with an article before its name only beside a date or a byline", () => {
		assert.equal(facts(`Pier to close in May\nBy Ana Ruiz\nThe Anchor\n4 May 2020${PROSE}`)[1], "The Anchor");
		assert.equal(facts(`The Anchor${PROSE}`)[1], null);
	});

	it("takes a headline that ends in a paper's name for the headline", () => {
		assert.deepEqual(facts(`Council Bans Weekly Mail\n\n4 May 2020${PROSE}`).slice(0, 2), [
			"Council Bans Weekly Mail",
			null,
		]);
	});

	it("reads the paper and the place off a byline", () => {
		assert.deepEqual(
			facts(`Pier to close in May\n\nBy Ana Ruiz, Valley Echo\n4 May 2020${PROSE}`).slice(1, 3),
			["Valley Echo", "Ana Ruiz"],
		);
		assert.equal(facts(`Pier to close in May\n\nBy Ana Ruiz in Port Low\n4 May 2020${PROSE}`)[2], "Ana Ruiz");
		assert.deepEqual(facts(`Pier to close in May\n\nBy Ana Ruiz, Bo Li\n4 May 2020${PROSE}`).slice(1, 3), [
			null,
			"Ana Ruiz, Bo Li",
		]);
	});

	it("reads labelled lines at the top, and leaves a lone source line to the credits", () => {
		assert.deepEqual(
			facts(`Title: Pier to close in May\nSource: Port Low University\nDate: 2020-05-04${PROSE}`),
			["Pier to close in May", "Port Low University", null, "2020-05-04"],
		);
		assert.equal(facts(`Pier to close in May\n\nSource: Valley Echo${PROSE}`)[1], null);
	});

	it("has a labelled title in the headline without its label", () => {
		const article = articleOf(`Title: Pier to close in May\nDate: 2020-05-04${PROSE}`);
		assert.equal(shownBlocks(article)[0], "headline: Pier to close in May");
	});

	it("is not covered by a sentence that seems to go on behind it", () => {
		const article = articleOf(
			`Subject: Piers\n\nTitle: Pier to close in May\n\nand the town pays for its repair.${PROSE}`,
		);
		assert.ok(article.blocks.some(({ kind }) => kind === "headline"));
		assert.ok(areOrdered(article.blocks, 0, article.text.length), JSON.stringify(shownBlocks(article)));
	});

	it("reads the date below the text with the paper's name before it", () => {
		assert.deepEqual(facts(`Pier to close in May${PROSE}\nThe Valley Echo, 4 May 2020`).slice(1), [
			"The Valley Echo",
			null,
			"2020-05-04",
		]);
	});

	it("finds the date below a press release's head", () => {
		assert.equal(
			facts(`PORT LOW HARBOUR OFFICE\nPress release\nPort Low, 4 May 2020${PROSE}`)[3],
			"2020-05-04",
		);
	});
});
