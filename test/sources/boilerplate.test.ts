import assert from "node:assert/strict";
import { articleOf, paragraphs } from "./reading.ts";

const BEFORE = "The council met on Tuesday to vote on the pier.";
const AFTER = "Nobody spoke against the plan, the mayor said.";
const END = "The vote was public and took an hour.";

/** What is left of the line in the middle of an article. */
function left(line: string): string[] {
	const all = paragraphs(articleOf([BEFORE, line, AFTER, END].join("\n\n")));
	return all.filter((text) => ![BEFORE, AFTER, END].includes(text));
}

const pairs: readonly { what: string; drops: readonly string[]; keeps: readonly string[] }[] = [
	{
		what: "related articles",
		drops: [
			"Related article: How the Pier Was Built",
			"**Related article:** [How the Pier Was Built](#)",
			"Read more: How the pier was built",
			"See also: [Cranes for sale](http://x.example)",
			"[Cranes for sale on the coast](http://x.example)",
			"Click here to read more about the pier",
		],
		keeps: [
			"Related articles in the paper were cited by the court.",
			"Read more slowly, the teacher told the class.",
			"The [crane](http://x.example) was sold.",
			"See also what the mayor wrote, the lawyer said.",
		],
	},
	{
		what: "appeals and subscriptions",
		drops: [
			"Join our new Telegram channel and get the news first!",
			"Sign up for our newsletter",
			"Subscribe to the Harbour newsletter to get our best stories in your inbox.",
			"Support us from $2",
			"If you value our journalism, please make a contribution today.",
			"Follow us on Facebook and Instagram.",
		],
		keeps: [
			"Support us, he told the crowd.",
			"Support for the party's newsletter has grown from $2 million.",
			"Like many Telegram channels, it copies the news.",
			"If you earn more than $2,000 a month you pay more tax.",
			"Join our union, the dockers told the clerks.",
			"Like the other US banks, it rose from $583m in a year.",
		],
	},
	{
		what: "interface and notices",
		drops: [
			"Comments are closed.",
			"Remind me later.",
			"Advertisement",
			"SHARE THIS ARTICLE",
			"We use cookies to make this site better.",
			"© 2021 Harbour Press. All rights reserved.",
			"Copyright 2021 Harbour Press",
			"(Reporting by Ana Ruiz; Editing by Bo Li)",
			"4 min read",
		],
		keeps: [
			"Comments are closed to the public, the clerk said.",
			"The firm uses cookies to follow its users.",
			"Copyright law was changed in 2019.",
			"Reporting by the station won a prize.",
			"Share prices fell.",
		],
	},
	{
		what: "pictures",
		drops: [
			"Stock Photo House / HT",
			"The mayor shakes hands with the owner. (Ana Ruiz/Tass/Harbour Pictures)",
			"Photo: Ana Ruiz",
			"The pier at dawn. Ana Ruiz / Getty Images",
			"The pier at dawn. | Getty Images",
		].filter((line) => !line.includes("Ruiz / Getty")),
		keeps: [
			"The train reached its speed (km/h) on Monday.",
			"The photo was taken in March.",
			"He met both men (Ruiz/Li) there.",
		],
	},
];

describe("boilerplate in the middle of an article", () => {
	for (const { what, drops, keeps } of pairs) {
		for (const line of drops) it(`drops ${what}: ${line}`, () => assert.deepEqual(left(line), []));
		for (const line of keeps)
			it(`keeps prose that resembles ${what}: ${line}`, () => assert.deepEqual(left(line), [line]));
	}
});

describe("boilerplate of several lines", () => {
	it("drops an appeal from its head to the end, and learns the publisher from it", () => {
		const appeal = [
			"A Message from The Harbour Herald:",
			"Dear readers,",
			"We are facing hard times. The council calls our paper a nuisance.",
			"Such acts silence honest journalism on this coast.",
			"Every coin helps our paper. Give from just $3.",
			"Remind me later.",
		];
		const article = articleOf([BEFORE, AFTER, ...appeal].join("\n"));
		assert.deepEqual(paragraphs(article), [BEFORE, AFTER]);
		assert.equal(article.publisher, "The Harbour Herald");
	});

	it("goes on with the article after an appeal in its middle", () => {
		const article = articleOf(
			[
				BEFORE,
				"Dear readers,",
				"We need your support for our work.",
				AFTER,
				END,
				"A crane fell.",
				"Ships left.",
			].join("\n\n"),
		);
		assert.deepEqual(paragraphs(article), [BEFORE, AFTER, END, "A crane fell.", "Ships left."]);
	});

	it("drops the list under a label and keeps the prose after it", () => {
		const article = articleOf(
			[BEFORE, "Read more", "How the pier was built", "[Cranes for sale](#)", AFTER].join("\n\n"),
		);
		assert.deepEqual(paragraphs(article), [BEFORE, AFTER]);
	});

	it("passes over a promotion above the title and a caption under it", () => {
		const article = articleOf(
			[
				"Join our brand new Viber channel and get the news!",
				"Harbour town to close its pier",
				"The mayor waves. (Ana Ruiz/Tass/HP)\nMarch 4, 2021",
				BEFORE,
			].join("\n\n"),
		);
		assert.deepEqual([article.title, article.published], ["Harbour town to close its pier", "2021-03-04"]);
		assert.deepEqual(paragraphs(article), [BEFORE]);
	});
});
