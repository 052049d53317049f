import assert from "node:assert/strict";
import { describe, it } from "mocha";
import type { Article } from "../../../src/engine/model.ts";
import { readFile } from "../../../src/sources/read.ts";
import { turnsInCues } from "../../../src/sources/transcript/cues.ts";
import { looksLikeTranscript, turnsInText } from "../../../src/sources/transcript/labels.ts";
import { assertLinear } from "../../linear-time.ts";
import { areOrdered } from "../reading.ts";

async function read(path: string, text: string) {
	const { articles } = await readFile({ key: path, path, bytes: new TextEncoder().encode(text) });
	return articles[0] ?? assert.fail();
}

/** The paragraphs, each with the brackets before its block. */
function timedBlocks({ text, blocks }: Article): string[] {
	return blocks
		.filter(({ kind }) => kind === "paragraph")
		.map(({ start, end }) => text.slice(start - "[00:00:00] ".length, end));
}

const srt = `1
00:00:01,000 --> 00:00:03,500
<i>The basin opens</i>
to ships on Monday,

2
00:00:03,600 --> 00:00:05,000
the port says. [APPLAUSE]

3
00:01:10,000 --> 00:01:12,000
- MAYOR OKORO: It was closed
for two years.
`;

describe("subtitles", () => {
	it("are paragraphs with their times, across cues, without markup and sounds", async () => {
		const article = await read("a.srt", srt);
		assert.deepEqual(timedBlocks(article), [
			"[00:00:01] The basin opens to ships on Monday, the port says.",
			"[00:01:10] MAYOR OKORO: It was closed for two years.",
		]);
		assert.ok(areOrdered(article.blocks, 0, article.text.length));
	});

	it("in WebVTT name their speakers by voice or by label, and notes and styles are no speech", async () => {
		const vtt = `WEBVTT - Basin\nKind: captions\n\nNOTE Not said.\n\nSTYLE\n::cue { color: red }\n\nintro\n00:01.000 --> 00:03.000 align:start\n<v Ilse Okoro>Ships may &amp; will enter.</v>\n\n00:04.000 --> 00:05.000\n<v Ilse Okoro>On Monday.</v>\n\n01:00:06.000 --> 01:00:07.000\n>> JAN MAAS: At noon?\n`;
		assert.deepEqual(timedBlocks(await read("a.vtt", vtt)), [
			"[00:00:01] Ilse Okoro: Ships may & will enter. On Monday.",
			"[01:00:06] JAN MAAS: At noon?",
		]);
	});

	it("that roll up say each line once", () => {
		const rolling =
			"WEBVTT\n\n00:01.000 --> 00:03.000\nthe basin\n\n00:03.000 --> 00:05.000\nthe basin\nopens<00:00:04.000><c> on</c> Monday\n\n00:05.000 --> 00:06.000\nopens on Monday\n";
		assert.deepEqual(
			turnsInCues(rolling).map(({ words }) => words),
			["the basin", "opens on Monday"],
		);
	});

	it("are known by their content and refused when nothing is said", async () => {
		assert.match((await read("a.txt", srt)).text, /^\[00:00:01\] The basin/);
		await assert.rejects(read("a.vtt", "WEBVTT\n\nNOTE x\n"), { message: "nothing is said in it" });
		await assert.rejects(read("a.srt", "Only words."), {
			message: "its content is not what .srt files have",
		});
	});

	it("are read in time in proportion to their length", () => {
		for (const part of [
			"00:01.000 --> 00:02.000\n(aaa (aaa\n\n",
			"00:01.000 --> 00:02.000\n<<<♪[\n",
			"(a a a a ",
		])
			assertLinear(
				20_000,
				(size) => {
					const text = part.repeat(size / part.length);
					return () => turnsInCues(text);
				},
				part,
			);
	});
});

describe("a transcript with times", () => {
	const said = [
		["00:00:05", "Ilse Okoro", "The basin opens on Monday."],
		["00:00:42", "Jan Maas", "Who pays?"],
		["00:01:03", "Ilse Okoro", "The port does."],
	] as const;
	const forms: Record<string, (time: string, name: string, words: string) => string> = {
		"time, name and words": (time, name, words) => `[${time}] ${name}: ${words}`,
		"name with the time, words below": (time, name, words) => `${name} (${time}):\n${words}\n`,
		"time alone, then name and words": (time, name, words) => `${time}\n${name}: ${words}\n`,
		"name and time, words below": (time, name, words) => `${name}  ${time}\n${words}\n`,
	};
	for (const [what, form] of Object.entries(forms))
		it(`is read as ${what}`, async () => {
			const text = `Council meeting\n5 March 2021\n\n${said.map(([time, name, words]) => form(time, name, words)).join("\n")}\n`;
			const article = await read("meeting.txt", text);
			assert.equal(article.title, "Council meeting");
			assert.equal(article.published, "2021-03-05");
			assert.deepEqual(
				timedBlocks(article),
				said.map(([time, name, words]) => `[${time}] ${name}: ${words}`),
			);
		});

	it("is not what only has some times in it", () => {
		assert.equal(
			looksLikeTranscript("10:30 Mass\n\nAt 11:00 the bells rang.\n\nLong words.\n\nMore.\n"),
			false,
		);
		assert.equal(looksLikeTranscript("09:00 Walk\n12:00 Lunch\n18:00 Film\n"), false);
		assert.equal(looksLikeTranscript("18:00 Film\n12:00 Lunch\n09:00 Walk\n"), false);
		assert.equal(
			looksLikeTranscript("By Jan Maas 10:30\n\n".concat("Words and more words.\n\n".repeat(30))),
			false,
		);
	});

	it("is read in time in proportion to its length", () => {
		for (const part of ["A ", "00:00:01 A A\n", "Aaaa Aaaa: ", "Aa 1:00\n"])
			assertLinear(
				20_000,
				(size) => {
					const text = part.repeat(size / part.length);
					return () => [turnsInText(text), looksLikeTranscript(text)];
				},
				part,
			);
	});
});
