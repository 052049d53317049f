// A corpus in a folder and its index in another, as the tests of what is kept need them.
import { mkdir, readFile, utimes, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { CorpusStore } from "../../src/node/corpus-store.ts";
import { listFolder } from "../../src/node/folder.ts";
import { createLocalChecker } from "../../src/worker/local.ts";
import type { Checker } from "../../src/worker/protocol.ts";
import { language } from "../language.ts";

/** A story that no other number tells the same. */
export function storyOf(number: number, edition = 0): string {
	const town = `Ward${String.fromCharCode(97 + (number % 26))}ley`;
	return [
		`Council of ${town} approves ${100 + number} homes`,
		`The council of ${town} approved ${100 + number} homes on the old shipyard on Monday, its chair Ada Brooke said.`,
		`“We have waited ${2 + edition} years for this,” Brooke told the ${town} Gazette.`,
		`Builders number ${number} will start in May and finish by the autumn of ${2030 + edition}.`,
	].join("\n\n");
}

/** Writes a file that was last changed so many seconds ago, long enough to be known again. */
export async function writeOld(path: string, text: string, seconds = 3600): Promise<void> {
	await mkdir(dirname(path), { recursive: true });
	await writeFile(path, text);
	const then = Date.now() / 1000 - seconds;
	await utimes(path, then, then);
}

/** A checker that keeps its index at a place. */
export function checkerAt(settings: Parameters<Checker["configure"]>[0] = { severities: {} }): Checker {
	const checker = createLocalChecker(Promise.resolve(language), (place) => new CorpusStore(place));
	void checker.configure(settings);
	return checker;
}

/** Makes the checker's corpus that of a folder; gives what was read and what was wrong with the kept index. */
export async function feed(checker: Checker, folder: string, place: string) {
	const files = (await listFolder(folder)).map((file) => ({ ...file, key: file.path }));
	const { wanted, problem } = await checker.restore(place, files);
	for (const { key, path, size, mtimeMs } of files)
		if (wanted.includes(key)) {
			const bytes = await readFile(join(folder, path));
			await checker.put([{ key, path, bytes, stamp: { size, mtimeMs } }]);
		}
	return { wanted, problem };
}

const draft = [3, 11, 19]
	.map(
		(number) =>
			`Builders number ${number} will start in June. The council approved ${104 + number} homes on Monday.`,
	)
	.join("\n\n");

/** All that a checker says of its corpus and of a draft. */
export async function answers(checker: Checker): Promise<unknown> {
	return {
		summary: await checker.summary(),
		report: await checker.check({ path: "draft.md", text: draft, languageId: "markdown" }),
		text: await checker.articleText("a/3.txt"),
		found: await checker.find("the council approved homes", 5),
	};
}

/** What a fresh reading of the folder answers. */
export async function freshAnswers(folder: string): Promise<unknown> {
	const checker = createLocalChecker(Promise.resolve(language));
	await feed(checker, folder, "");
	return answers(checker);
}
