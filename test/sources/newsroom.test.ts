import assert from "node:assert/strict";
import { articleOf, paragraphs } from "./reading.ts";

const OPENING = "The council of Port Averley adopted a budget of 61 million crowns on Tuesday.";
const DEBT =
	"Councillor Tom Hale said the town could not afford it. “The debt stands at 18 million,” he said.";
const END = "It takes effect on April 1.";
const TITLE = "Council adopts budget of 61 million crowns";

function known(text: string) {
	const { title, publisher, byline, published } = articleOf(text);
	return [title, publisher, byline, published];
}

describe("a page pasted from the web", () => {
	const pasted = [
		"Skip to content\nAverley Post\nSign in\nSubscribe\n\nNews\nSport\nOpinion",
		`${TITLE}\nSeven votes in favour, two against\n\nBy Owen Dacre\nMarch 10, 2021 6:05 am`,
		"Share this:\nClick to share on Twitter (Opens in new window)",
		OPENING,
		"ADVERTISEMENT",
		DEBT,
		"Read more: Storm shuts three ports",
		END,
		"Owen Dacre covers politics for the Post. Follow him on Twitter @odacre.",
		"Most Read\n1. Storm shuts three ports\n2. Seal rescued from lock",
		"Comments (12)\nJan M. says:\nThis is a disgrace. The debt is 30 million!",
		"© 2021 Averley Post Ltd. All rights reserved.",
	].join("\n\n");

	it("is its article, without menus, buttons, notes on its author and comments", () => {
		assert.deepEqual(known(pasted), [TITLE, "Averley Post", "Owen Dacre", "2021-03-10"]);
		assert.deepEqual(paragraphs(articleOf(pasted)), [
			"Seven votes in favour, two against",
			OPENING,
			DEBT,
			END,
		]);
	});

	it("keeps comments that the article itself speaks of, and what only looks like a menu", () => {
		const text = ["Averley", TITLE, OPENING, "Comments on the plan", "The mayor welcomed it.", END].join(
			"\n\n",
		);
		assert.deepEqual(paragraphs(articleOf(text)).slice(-3), [
			"Comments on the plan",
			"The mayor welcomed it.",
			END,
		]);
	});
});

describe("a press release", () => {
	const REPORT = "The port today opened its second basin, which doubles its capacity.";
	const above =
		"FOR IMMEDIATE RELEASE\n\nContact:\nJana Holt\nPress Office\n+44 20 7946 0000\npress@port.test";
	const below = [
		"About the Port of Averley\nThe port is the leading gateway to the north and employs 3,400 people.",
		"Forward-Looking Statements\nActual results may differ materially.",
		"Media Contact:\nJana Holt, press@port.test",
		"###",
		"SOURCE Port of Averley",
	];

	it("is its report, given out by whoever says so, on the day of its dateline", () => {
		const dateline = `PORT AVERLEY, March 8, 2021 /PRNewswire/ -- ${REPORT}`;
		const title = "PORT OPENS SECOND BASIN";
		const text = [above, `${title}\nInvestment doubles capacity`, dateline, DEBT, ...below].join("\n\n");
		assert.deepEqual(known(text), [title, "Port of Averley", null, "2021-03-08"]);
		assert.deepEqual(paragraphs(articleOf(text)), ["Investment doubles capacity", dateline, DEBT]);
	});

	it("has its issuer above its label, and notes to editors that are part of it", () => {
		const text = [
			"Ministry of Transport\nPress release",
			"New rail link to open in autumn\n\nPublished 4 October 2021",
			REPORT,
			"ENDS",
			"Notes to editors",
			"The line is 61 kilometres long.",
			"For further information, please contact the press office on 020 7946 0000.",
		].join("\n\n");
		assert.deepEqual(known(text), [
			"New rail link to open in autumn",
			"Ministry of Transport",
			null,
			"2021-10-04",
		]);
		assert.deepEqual(paragraphs(articleOf(text)).at(-1), "The line is 61 kilometres long.");
	});

	it("is not any text that has a part about something", () => {
		const about = "About 300 people use the ferry every day.";
		const text = [TITLE, OPENING, DEBT, END, "About the ferry", about].join("\n\n");
		assert.equal(paragraphs(articleOf(text)).at(-1), about);
	});
});

describe("a live blog", () => {
	it("is its entries without the times, names and buttons between them", () => {
		const text = [
			"Budget day: as it happened",
			"18:32\nFourteen ships are waiting, the coast guard says.\nShare\nTweet",
			"17.10 GMT\nOwen Dacre\nThe mayor has asked people to stay at home.\nUpdated at 17.31 GMT",
			"2h ago\nThe weather service raises its warning.",
			"Oldest first | Newest first\nLoad more updates",
		].join("\n\n");
		assert.deepEqual(paragraphs(articleOf(text)), [
			"Fourteen ships are waiting, the coast guard says.",
			"The mayor has asked people to stay at home.",
			"The weather service raises its warning.",
		]);
	});

	it("is not a timetable", () => {
		const text = ["Ferries leave earlier in spring", OPENING, "6.30", "18.45", END].join("\n\n");
		assert.deepEqual(paragraphs(articleOf(text)), [OPENING, "6.30", "18.45", END]);
	});
});

describe("a newsletter", () => {
	it("is its items without advertisements and what it says of itself", () => {
		const text = [
			"The Morning Tide\nYour daily briefing from the coast\nFriday, 5 March 2021",
			OPENING,
			"Read the full story",
			"SPONSORED\nSave 20% on your first box of coffee with code TIDE20.",
			"Partner content\n\nOrder now and get free shipping.",
			DEBT,
			"Was this email forwarded to you? Sign up here.\nYou are receiving this email because you signed up.",
			"Unsubscribe | Manage preferences | View in browser\nAverley Post, 12 Quay Street",
		].join("\n\n");
		assert.deepEqual(known(text), ["The Morning Tide", null, null, "2021-03-05"]);
		assert.deepEqual(paragraphs(articleOf(text)), ["Your daily briefing from the coast", OPENING, DEBT]);
	});
});

describe("the transcript of a broadcast", () => {
	it("has its title above the label, and is what was said", () => {
		const said = ["Owen Dacre: Welcome to The Tide.", "Ilse Okoro: The basin cost 340 million crowns."];
		const title = "The Tide, episode 41: The second basin";
		const note = "This transcript was generated automatically. Its accuracy may vary.";
		const text = [`${title}\nTranscript`, note, ...said].join("\n\n");
		assert.equal(articleOf(text).title, title);
		assert.deepEqual(paragraphs(articleOf(text)), said);
	});
});

describe("wire copy", () => {
	it("loses its credits, and what it says of the agency", () => {
		const dateline = `PORT AVERLEY, March 5 (AW) — ${OPENING}`;
		const text = [
			`${TITLE}\n\nBy MARTA LINDQVIST and OWEN DACRE\nAssociated Wire`,
			dateline,
			DEBT,
			"(Reporting by Marta Lindqvist in Port Averley; Editing by Sam Toll)",
			"___",
			"Associated Wire writer Jon Peel in Brask contributed to this report.",
			"Follow AW's coverage of the budget at https://wire.test/hub/budget",
			"Copyright 2021 The Associated Wire. All rights reserved.",
		].join("\n\n");
		assert.deepEqual(known(text), [
			TITLE,
			"The Associated Wire",
			"MARTA LINDQVIST and OWEN DACRE",
			"2021-03-05",
		]);
		assert.deepEqual(paragraphs(articleOf(text)), [dateline, DEBT]);
	});

	it("loses its slug, the mark of its end and the notes for desks", () => {
		const text = [
			"bc-budget-averley",
			TITLE,
			OPENING,
			DEBT,
			"-30-",
			"# Notebook",
			"## Contact",
			"- Editor: Sam Toll",
		];
		assert.deepEqual(known(text.join("\n\n")), [TITLE, null, null, null]);
		assert.deepEqual(paragraphs(articleOf(text.join("\n\n"))), [OPENING, DEBT]);
	});
});

describe("the print of a press database", () => {
	it("with length, date and codes above the text is the article below them", () => {
		const text = `${TITLE}\nOwen Dacre\n412 words\n10 March 2021\nThe Averley Post\nAVPO\nFirst\n4\nEnglish\n© 2021 Averley Post Ltd.\n\n${OPENING}\n\n${DEBT}\n\nDocument AVPO000020210310eh3a0001b\n`;
		assert.deepEqual(known(text), [TITLE, "The Averley Post", "Owen Dacre", "2021-03-10"]);
		assert.deepEqual(paragraphs(articleOf(text)), [OPENING, DEBT]);
	});

	it("with labels and a Body is what stands in that", () => {
		const text = [
			`${TITLE}\nThe Averley Post\nMarch 10, 2021 Wednesday\nMain Edition`,
			"Section: NEWS; Pg. 4\nLength: 412 words\nByline: Owen Dacre\nHighlight: Seven votes in favour",
			"Body",
			OPENING,
			DEBT,
			"Graphic\n\nThe mayor at the table.",
			"Load-Date: March 11, 2021\n\nEnd of Document",
		].join("\n\n");
		assert.deepEqual(known(text), [TITLE, "The Averley Post", "Owen Dacre", "2021-03-10"]);
		assert.deepEqual(paragraphs(articleOf(text)), [OPENING, DEBT]);
	});

	it("is not any text with a line about words", () => {
		const text = [TITLE, "400 words", OPENING, DEBT].join("\n\n");
		assert.deepEqual(paragraphs(articleOf(text)).slice(-2), [OPENING, DEBT]);
	});
});

describe("a page saved from a reader view", () => {
	it("has site, author and reading time below its title", () => {
		const text = [TITLE, "averley-post.test", "Owen Dacre", "12 min", OPENING, DEBT].join("\n\n");
		assert.deepEqual(known(text), [TITLE, "averley-post.test", "Owen Dacre", null]);
		assert.deepEqual(paragraphs(articleOf(text)), [OPENING, DEBT]);
		const place = [TITLE, "Port Averley", OPENING, DEBT].join("\n\n");
		assert.equal(articleOf(place).byline, null);
	});
});

describe("a stub of what is for subscribers", () => {
	it("is indexed without the line that says so", () => {
		const wall = "Subscribe to continue reading. Already a subscriber? Log in.";
		assert.deepEqual(paragraphs(articleOf([TITLE, OPENING, DEBT, wall].join("\n\n"))), [OPENING, DEBT]);
	});
});

describe("a page of a paper", () => {
	it("names the paper and the day above the title, beside the page's number", () => {
		const text = ["AVERLEY POST · Monday, 8 March 2021 · Page 4", TITLE, OPENING, DEBT].join("\n\n");
		assert.deepEqual(known(text), [TITLE, "AVERLEY POST", null, "2021-03-08"]);
	});
});
