import type { Article } from "../../../src/engine/model.ts";
import { defaultLimits } from "../../../src/sources/limits.ts";
import { type FileContent, readFile } from "../../../src/sources/read.ts";
import type { ReadLimits } from "../../../src/sources/reader.ts";

/** What is read of a file of that name. */
export function readPrints(
	content: string | Uint8Array,
	path: string,
	limits: Partial<ReadLimits> = {},
): Promise<FileContent> {
	const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
	return readFile({ key: path, path, bytes }, { ...defaultLimits, ...limits });
}

/** Path, title, publisher, byline and day of each. */
export function told({ articles }: FileContent) {
	return articles.map(({ path, title, publisher, byline, published }) => [
		path,
		title,
		publisher,
		byline,
		published,
	]);
}

/** The words of its paragraphs. */
export function prose({ text, blocks }: Article): string[] {
	return blocks.flatMap(({ kind, start, end }) => (kind === "headline" ? [] : [text.slice(start, end)]));
}

/** Articles as this file's tests print them. */
export const BASIN = {
	title: "Second basin of the port opens after delays",
	paper: "The Averley Post",
	byline: "Owen Dacre",
	paragraphs: [
		"The second basin of Port Averley opened on Tuesday, fourteen months later than planned.",
		"It cost 340 million crowns, the port authority said, and doubles the number of berths to eight.",
		"“We lost a winter to the storms,” said Jana Holt, who runs the port.",
	],
};

export const FERRY = {
	title: "Ferry line to Brask ends in autumn",
	paper: "Brask Courier",
	byline: "Marta Lindqvist and Jon Peel",
	paragraphs: [
		"The ferry between Port Averley and Brask will sail for the last time on October 9, its operator said.",
		"Some 61,000 people used the line last year, a third fewer than in the year before.",
	],
};
