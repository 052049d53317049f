import type { DraftReport, Finding, Trace } from "../../src/engine/model.ts";
import type { CorpusSummary } from "../../src/worker/protocol.ts";

export const draftText = "Intro.\n\nThe council approved 241 homes.\n";

export const trace: Trace = {
	key: "1:news/a b.txt",
	article: "news/a b.txt",
	title: "Council Backs Plan",
	publisher: "The Herald",
	byline: null,
	published: "2019-10-08",
	url: null,
	text: "The council approved 214 homes.",
	start: 20,
	end: 51,
	page: null,
	paragraph: 2,
	time: null,
	score: 0.93,
	relation: "agree",
	shown: [
		{ text: "The council approved ", changed: false },
		{ text: "214", changed: true },
		{ text: " homes.", changed: false },
	],
};

export const finding: Finding = {
	type: "quantity/value",
	severity: "warning",
	direction: "different",
	relation: "incompatible",
	confidence: 0.97,
	draft: { text: "241", start: 29, end: 32, value: "241" },
	source: { key: "1:news/a b.txt", article: "news/a b.txt", text: "214", start: 41, end: 44, value: "214" },
	rule: "both count homes",
	message: "Draft says 241 homes; The Herald, 8 Oct 2019, says 214 homes.",
};

export const report: DraftReport = {
	path: "my draft.md",
	sentences: [
		{
			text: "Intro.",
			start: 0,
			end: 6,
			status: "not-checkable",
			support: 0,
			origin: null,
			closest: null,
			others: [],
			independentOrigins: 0,
			findings: [],
		},
		{
			text: "The council approved 241 homes.",
			start: 8,
			end: 39,
			status: "near-verbatim",
			support: 0.9,
			origin: trace,
			closest: trace,
			others: [{ ...trace, key: "c", article: "c.txt", title: "Copy", relation: "same-origin" }],
			independentOrigins: 1,
			findings: [finding, { ...finding, type: "cite/missing", severity: "information", source: null }],
		},
	],
};

export const corpus: CorpusSummary = {
	articles: [
		{
			key: "1:news/a b.txt",
			article: "news/a b.txt",
			title: "Council Backs Plan",
			publisher: "The Herald",
			byline: null,
			published: "2019-10-08",
			url: null,
			language: "en",
			characters: 400,
			passages: 9,
			extracted: false,
			sameOriginAs: null,
			notices: [],
		},
	],
	passages: 9,
	skipped: [{ key: "photo.jpg", path: "photo.jpg", reason: "not a text file" }],
};
