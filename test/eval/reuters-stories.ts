// Reuters-21578 (D. D. Lewis): the SGML of the set, as far as the evaluation needs it.
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Article } from "../../src/engine/model.ts";
import { articleOfLines, type Line } from "./checked.ts";

/** A story with a body. */
export interface Story {
	readonly id: string;
	/** ISO date and time as the set has it. */
	readonly stamp: string;
	readonly title: string;
	/** Before the first word: "CHICAGO, April 7 -"; "" when there is none. */
	readonly dateline: string;
	readonly body: string;
}

/** Every story of the folder's .sgm files that has prose, in the order of their numbers; throws when there is none. */
export async function storiesIn(folder: string): Promise<readonly Story[]> {
	const files = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith(".sgm")).sort();
	const stories: Story[] = [];
	for (const name of files) stories.push(...storiesOf(await readFile(join(folder, name), "latin1")));
	if (stories.length === 0) throw new Error(`${folder} holds no stories of Reuters-21578`);
	return stories.sort((a, b) => Number(a.id) - Number(b.id));
}

/** A story as a reader would give it: headline, paragraphs, date and time. */
export function articleOf({ id, title, body, stamp }: Story): Article {
	const paragraphs = body.split(/\n(?= {4})/).map((text): Line => ({ text: text.trim(), kind: "paragraph" }));
	const lines: readonly Line[] =
		title === "" ? paragraphs : [{ text: title, kind: "headline" }, ...paragraphs];
	return articleOfLines(id, lines, {
		title: title === "" ? null : title,
		publisher: "Reuters",
		published: stamp.slice(0, 10),
		publishedAt: `${stamp}Z`,
	});
}

function storiesOf(sgml: string): readonly Story[] {
	return sgml.split("</REUTERS>").flatMap((part): Story[] => {
		const id = /NEWID="(\d+)"/.exec(part)?.[1];
		const stamp = isoStamp(inside(part, "DATE"));
		const body = inside(part, "BODY").replace(/\s+reuters?\s*$/i, "");
		if (id === undefined || stamp === undefined || body === "" || /blah blah blah/i.test(body)) return [];
		return [
			{ id, stamp, title: oneLine(inside(part, "TITLE")), dateline: oneLine(inside(part, "DATELINE")), body },
		];
	});
}

function inside(part: string, tag: string): string {
	const start = part.indexOf(`<${tag}>`);
	const end = part.indexOf(`</${tag}>`, start);
	return start < 0 || end < 0 ? "" : plain(part.slice(start + tag.length + 2, end));
}

function plain(sgml: string): string {
	return sgml
		.replace(/&#\d+;/g, "")
		.replace(/&lt;/g, "<")
		.replace(/&gt;/g, ">")
		.replace(/&amp;/g, "&")
		.replace(/\r\n?/g, "\n")
		.trim();
}

function oneLine(text: string): string {
	return text.replace(/\s+/g, " ").trim();
}

const MONTHS = "JAN FEB MAR APR MAY JUN JUL AUG SEP OCT NOV DEC".split(" ");

/** "7-APR-1987 11:02:35.07" as "1987-04-07T11:02:35.07". */
function isoStamp(words: string): string | undefined {
	const [, day = "", month = "", year, time] =
		/(\d{1,2})-([A-Z]{3})-(\d{4}) (\d\d:\d\d:\d\d(?:\.\d+)?)/.exec(words) ?? [];
	const number = MONTHS.indexOf(month) + 1;
	if (time === undefined || number === 0) return undefined;
	return `${year}-${String(number).padStart(2, "0")}-${day.padStart(2, "0")}T${time}`;
}
