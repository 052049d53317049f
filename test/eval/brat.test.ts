import assert from "node:assert/strict";
import { readBrat, readRoles } from "./brat.ts";

const TEXT = "😀 “No,” said Ada. “Never.”";
const ANNOTATIONS = [
	"T1\tSource 13 16\tAda",
	"T2\tContent 2 7;18 26\t“No,” “Never.”",
	"T3\tCue 8 12\tsaid",
	"",
	"a line that an annotator broke",
	"E1\tAttribution:T4 Content:T2 Cue:T3 Source:T1 Content2:T5",
].join("\n");

describe("readBrat", () => {
	it("turns code points into UTF-16 offsets, piece by piece", () => {
		const spans = readBrat(ANNOTATIONS, TEXT);
		const texts = [...spans].map(([id, { kind, pieces }]) => [
			id,
			kind,
			...pieces.map(({ start, end }) => TEXT.slice(start, end)),
		]);
		assert.deepEqual(texts, [
			["T1", "Source", "Ada"],
			["T2", "Content", "“No,”", "“Never.”"],
			["T3", "Cue", "said"],
		]);
	});
});

describe("readRoles", () => {
	it("gives the roles of events without the numbers of repeated ones", () => {
		assert.deepEqual(
			readRoles(ANNOTATIONS).map(({ role, id }) => `${role} ${id}`),
			["Attribution T4", "Content T2", "Cue T3", "Source T1", "Content T5"],
		);
	});
});
