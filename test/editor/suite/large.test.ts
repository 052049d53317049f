import { commands, type TextDocument, window, workspace } from "vscode";
import { equal, ok } from "./expect.ts";
import {
	activated,
	checkedSample,
	findings,
	inWorkspace,
	remove,
	sizeAt,
	untilProblems,
} from "./workspace.ts";

const WORDS = 100_000;
const ANSWERS = 10;

describe("a draft of 100,000 words", function () {
	this.timeout(300_000);
	let document: TextDocument;

	it("is checked while the extension host keeps answering", async () => {
		const api = await activated();
		const content = longDraft((await checkedSample()).getText());
		document = await workspace.openTextDocument({ language: "markdown", content });
		ok(!api.report(document.uri), "the check has not ended when the document is open");
		const answers = answersUntil(api.ready());
		ok((await answers) >= ANSWERS, `${await answers} answers came before the check ended`);
		const sentences = api.report(document.uri)?.sentences.length ?? 0;
		ok(sentences > 5000, `${sentences} sentences are reported`);
	});

	it("has its gravest findings listed, and how many are not, below the editor's limit", async () => {
		const api = await activated();
		const found = (api.report(document.uri)?.sentences ?? []).flatMap((one) => one.findings);
		ok(found.length > 1000, `there are more than the editor lists: ${found.length}`);
		const listed = await untilProblems(() => {
			const all = findings(document.uri);
			return all.length > 1 && all;
		}, "problems are listed");
		equal(listed.length, 901, "problems");
		const [surplus, ...more] = listed.filter(({ code }) => code === undefined);
		equal(
			[surplus?.message, more.length],
			[`Claimtrace found ${found.length - 900} more findings in this file. The 900 gravest are listed.`, 0],
			"what is said of the rest",
		);
		const grades = ["error", "warning", "information", "hint"];
		const gravest = found.map(({ severity }) => grades.indexOf(severity)).sort((a, b) => a - b);
		const shown = listed.filter(({ code }) => code !== undefined).map(({ severity }) => severity);
		equal(
			shown.sort((a, b) => a - b),
			gravest.slice(0, 900),
			"how grave the listed ones are",
		);
	});

	for (const format of ["docx", "html", "json"])
		it(`has its report written as ${format} while the extension host keeps answering`, async () => {
			await window.showTextDocument(document);
			await quiet();
			const target = inWorkspace(`long.${format}`);
			const start = performance.now();
			void commands.executeCommand("claimtrace.exportReport", target);
			const { value: bytes, answers, longest } = await watched(sizeAt(target, 120_000));
			const seconds = ((performance.now() - start) / 1000).toFixed(1);
			console.log(`  · ${format}: ${seconds} s, the host held for ${Math.round(longest)} ms at most`);
			ok(bytes > 100_000, `the file has ${bytes} bytes`);
			ok(answers >= ANSWERS, `${answers} answers came before the report was there`);
			await remove(`long.${format}`);
			await commands.executeCommand("notifications.clearAll");
		});

	after(async () => {
		await window.showTextDocument(document);
		await commands.executeCommand("workbench.action.revertAndCloseActiveEditor");
	});
});

/** How many round trips from this extension host to the window and back fit into the work. */
async function answersUntil(work: Promise<void>): Promise<number> {
	let working = true;
	const ended = work.finally(() => {
		working = false;
	});
	let answers = 0;
	for (; working; answers++) await commands.executeCommand("setContext", "claimtrace.test", answers);
	await ended;
	return answers;
}

/**
 * Some work with the number of turns that this thread gave others meanwhile, and the longest time, in ms, that it kept
 * itself busy between two. In Node that is time of the processor: what other programs take of it is not ours.
 */
async function watched<T>(work: Promise<T>) {
	let answers = 0;
	let longest = 0;
	let last = workedHere();
	const timer = setInterval(() => {
		const now = workedHere();
		longest = Math.max(longest, now - last);
		last = now;
		answers++;
	}, TURN_MS);
	const value = await work.finally(() => clearInterval(timer));
	return { value, answers, longest };
}

const TURN_MS = 4;

/** Waits until this thread has nothing to do but this: what showing a long draft asks of it is not measured. */
async function quiet(): Promise<void> {
	for (let turns = 0; turns < QUIET_TURNS; ) {
		const before = workedHere();
		await new Promise((resolve) => setTimeout(resolve, TURN_MS));
		turns = workedHere() - before < 2 * TURN_MS ? turns + 1 : 0;
	}
}

const QUIET_TURNS = 50;

/** Milliseconds that this thread has worked; in the browser, that have passed. */
function workedHere(): number {
	const { process } = globalThis as { process?: { threadCpuUsage?(): { user: number; system: number } } };
	const used = process?.threadCpuUsage?.();
	return used ? (used.user + used.system) / 1000 : performance.now();
}

function longDraft(sample: string): string {
	const prose = sample.replace(/^---[\s\S]*?---\n/, "").replace(/^\[\^.*$/gm, "");
	const times = Math.ceil(WORDS / prose.split(/\s+/).length);
	return Array.from({ length: times }, () => prose).join("\n\n");
}
