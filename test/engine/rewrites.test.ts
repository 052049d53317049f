// Several articles of one event: a first report, a rewrite that credits it at its beginning, an independent report of the
// next days, a stub without a date.
import assert from "node:assert/strict";
import { describe, it } from "mocha";
import type { Finding, SentenceReport } from "../../src/engine/model.ts";
import { readDraft } from "../../src/sources/draft.ts";
import { checked, type Sources } from "./compare.ts";

const sources: Sources = {
	"first.txt": {
		text:
			"Wardens on Monday closed the Ellmoor cable car and gave its owner, Tarn Lifts, eight days to replace the old cables after finding two cracked clamps, the transport office said.\n" +
			"Sick passengers could not be brought down from the mountain hut for most of the morning.\n" +
			"About 260 guests were staying at the hut, most of them hikers.\n" +
			"Tarn Lifts has put 6 million francs into the cable car since it bought it, its spokesman Urs Hall said.\n" +
			"He said the firm had checked the cables every week and denied that the wear was old.",
		title: "Ellmoor cable car is closed",
		publisher: "Alpine Dispatch",
		byline: "Rea Moser",
		published: "2022-05-10",
	},
	"rewrite.txt": {
		text:
			"The owner of the Ellmoor cable car must replace old cables within eight days, the Alpine Dispatch reported.\n" +
			"For hours it was impossible to bring sick people down from the hut.\n" +
			"Roughly 260 guests were at the hut when the wardens came.\n" +
			"A survey by Hillwatch found in April that most hikers come by car.",
		title: "Cable car shut",
	},
	"later.txt": {
		text:
			"The parish council of Ellmoor met on Wednesday evening, two days after the owner was told to replace the cables of the cable car.\n" +
			"Wardens have now counted five cracked clamps, said the transport office, and the longest crack is 40 centimetres.\n" +
			"The hearing was postponed to Friday because an expert from another valley must attend it, the office said.\n" +
			"Bookings at the hut have fallen by half, the innkeeper Vera Lenz said.",
		title: "Ellmoor asks who pays",
		publisher: "Lake Courier",
		published: "2022-05-12",
	},
	"stub.txt": {
		text: "Tarn Lifts has been told to replace old cables of the Ellmoor cable car.",
		title: "In brief",
	},
	"review.txt": {
		text:
			"The state has fined Tarn Lifts 95,000 francs for missing the deadline.\n" +
			"Since it bought the cable car, Tarn Lifts has put 4 million francs into it.",
		title: "How the cables wore",
		publisher: "Valley Review",
		published: "2022-06-20",
	},
};

function reportOf(text: string): SentenceReport {
	const [report] = checked(readDraft("draft.md", text, "markdown"), sources);
	assert.ok(report);
	return report;
}

function codes({ findings }: SentenceReport): readonly string[] {
	return findings
		.filter(({ severity, type }: Finding) => severity !== "information" && type !== "cite/missing")
		.map(({ type }) => type);
}

describe("a rewrite and the report behind it", () => {
	it("is no second origin, where it credits the report at its beginning", () => {
		const report = reportOf("About 260 guests were staying at the hut.");
		assert.equal(report.origin?.article, "first.txt");
		assert.equal(report.independentOrigins, 1);
	});

	it("gives way to the report's passage that has too few of the draft's words", () => {
		const report = reportOf(
			"For hours, sick people could not be helped off the hut: to bring them down was impossible.",
		);
		assert.equal(report.closest?.article, "rewrite.txt");
		assert.equal(report.origin?.article, "first.txt");
		assert.equal(report.closest?.relation, "same-origin");
	});

	it("stays the origin of another act than the report has", () => {
		const told = {
			"report.txt": {
				text: "Earlier this year a delegation of the Harbour Board of Tarn, which runs the port, met officials at Wolmet.",
				title: "Tarn and Wolmet to sign",
				byline: "Alpine Press",
				published: "2022-05-10",
			},
			"retold.txt": {
				text:
					"Tarn and Wolmet are set to sign a treaty, according to Alpine Press.\n" +
					"Earlier this year, delegates of the Harbour Board of Tarn brought the proposed treaty to Wolmet, which watches over the ports.",
				title: "Tarn and Wolmet near a treaty",
				published: "2022-05-13",
			},
		};
		const draft = readDraft(
			"draft.md",
			"Delegates of the port authority of Tarn brought Wolmet the proposed treaty earlier this year.",
			"markdown",
		);
		assert.equal(checked(draft, told)[0]?.origin?.article, "retold.txt");
	});

	it("stays the origin of what it alone has", () => {
		const report = reportOf("A survey by Hillwatch found that most hikers come by car.");
		assert.equal(report.origin?.article, "rewrite.txt");
	});

	it("is a derivative where it is cited without a date of its own", () => {
		assert.deepEqual(codes(reportOf("About 260 guests were staying at the hut. [@rewrite]")), [
			"cite/derivative",
		]);
		assert.deepEqual(
			codes(reportOf("A survey by Hillwatch found that most hikers come by car. [@rewrite]")),
			[],
		);
	});
});

describe("a day that one of several articles gives", () => {
	it("is compared with the article that dates the act, and not with the stub that has the same words", () => {
		const report = reportOf("Wardens closed the Ellmoor cable car of Tarn Lifts on 8 May 2022.");
		assert.equal(report.origin?.article, "first.txt");
		assert.deepEqual(codes(report), ["time/date"]);
		assert.deepEqual(
			codes(reportOf("Wardens closed the Ellmoor cable car of Tarn Lifts on 9 May 2022.")),
			[],
		);
	});

	it("does not keep a sentence that is else told in other words from its source", () => {
		const report = reportOf(
			"It was to begin on Thursday, 12 May 2022, but it was put off until the following Friday, as an expert from outside had to attend it.",
		);
		assert.equal(report.origin?.article, "later.txt");
		assert.equal(
			reportOf(
				"It was to begin on Thursday, 12 May 2022, but it was put off until the following Friday, as the choir had a cold.",
			).origin,
			null,
		);
	});

	it("is not the day on which something else happened", () => {
		const report = reportOf(
			"On 9 May 2022 the owner was told to replace old cables of the Ellmoor cable car.",
		);
		assert.deepEqual(codes(report), []);
		assert.ok(!report.others.some(({ relation }) => relation === "conflict"));
	});
});

describe("a count that goes on", () => {
	it("is stale once a later article has counted on", () => {
		const report = reportOf("Wardens have found two cracked clamps.");
		assert.deepEqual(codes(report), ["time/stale"]);
		assert.equal(report.others.find(({ article }) => article === "later.txt")?.relation, "superseded");
	});

	it("is not stale where the draft tells it of its day", () => {
		assert.deepEqual(codes(reportOf("On 9 May, wardens found two cracked clamps.")), []);
		assert.deepEqual(codes(reportOf("Wardens have now found five cracked clamps.")), []);
	});
});

describe("a source that is named", () => {
	it("in words, but has it not", () => {
		assert.deepEqual(
			codes(reportOf("According to the Alpine Dispatch, the longest crack is 40 centimetres.")),
			["cite/wrong"],
		);
		assert.deepEqual(
			codes(reportOf("According to the Lake Courier, the longest crack is 40 centimetres.")),
			[],
		);
	});

	it("by a mark, but says otherwise", () => {
		const draft = "Tarn Lifts has put 6 million francs into the cable car since it bought it";
		assert.deepEqual(codes(reportOf(`${draft}. [@review]`)), ["quantity/value"]);
		assert.ok(!codes(reportOf(`${draft}. [@first]`)).includes("quantity/value"));
	});

	it("may dispute it in a clause that goes on from another", () => {
		assert.deepEqual(codes(reportOf("Hall denied that the wear was old.")), []);
	});
});
