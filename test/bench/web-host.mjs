// npm run bench:web-host (after npm run build): the longest that the extension host of the browser keeps its thread
// busy while a draft of 100,000 words is checked and its report written, by Chromium's own trace. The clock would count
// what other programs take of the processor; the trace tells the processor time of each task.
import { createReadStream } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { bundleSuite, runInHost } from "../../scripts/editor-suite.mjs";
import { copyWebExtension, temporaryFolder } from "../../scripts/sample-workspace.mjs";
import { startHost } from "../../scripts/vscode-host.mjs";

/** Milliseconds: the length of a frame, and what is worth listing. */
const FRAME = 16;
const LISTED = 8;
/** Seconds in which the host starts, which loads the workbench's code and ours. */
const START = 15;

const trace = join(temporaryFolder("trace"), "trace.json");
const extension = copyWebExtension();
const tests = join(extension, "suite.js");
await bundleSuite(tests, ["large"]);
const host = await startHost();
try {
	const { failed } = await runInHost(host, { extension, tests, trace });
	if (failed > 0) throw new Error(`${failed} tests failed: the machine is too busy to measure on`);
} finally {
	host.stop();
}
const tasks = (await tasksOfHost(trace)).filter(({ at, worked }) => at > START && worked > LISTED);
const ours = tasks.filter(({ collected }) => !collected);
for (const { at, worked, collected } of tasks)
	console.log(
		`${at.toFixed(1).padStart(6)} s: ${worked.toFixed(1).padStart(5)} ms${collected ? ", collecting garbage" : ""}`,
	);
const longest = Math.max(0, ...ours.map(({ worked }) => worked));
console.log(
	`longest task of the extension host: ${longest.toFixed(1)} ms of processor time; ${ours.filter(({ worked }) => worked > FRAME).length} over ${FRAME} ms`,
);
process.exit(0);

/**
 * The tasks of the extension host's thread: seconds since its first, milliseconds of processor time, and whether most
 * of that went into collecting garbage.
 */
async function tasksOfHost(file) {
	const threads = new Map();
	let hostThread;
	for await (const line of createInterface({ input: createReadStream(file) })) {
		// An event a line; what has a duration tells it at its end.
		if (!line.startsWith("{") || !line.includes('"ph":"X"')) continue;
		const event = JSON.parse(line.slice(0, line.lastIndexOf("}") + 1));
		const id = `${event.pid}:${event.tid}`;
		const thread = threads.get(id) ?? { tasks: [], collections: [] };
		threads.set(id, thread);
		const { name, ts, dur = 0, tdur = 0, args } = event;
		if (/extensionHostWorkerMain/.test(args?.data?.url ?? "")) hostThread ??= id;
		const span = { start: ts, end: ts + dur, worked: tdur / 1000 };
		if (/RunTask$/.test(name)) thread.tasks.push(span);
		if (/^(?:Minor|Major)GC$/.test(name)) thread.collections.push(span);
	}
	const { tasks, collections } = threads.get(hostThread);
	const first = tasks.reduce((least, { start }) => Math.min(least, start), Number.POSITIVE_INFINITY);
	return outermost(tasks).map(({ start, end, worked }) => {
		const within = collections.filter((one) => one.start >= start && one.end <= end);
		const collecting = within.reduce((sum, one) => sum + one.worked, 0);
		return { at: (start - first) / 1e6, worked, collected: collecting > worked / 2 };
	});
}

/** A task is traced by each layer that runs it. */
function outermost(tasks) {
	const kept = [];
	for (const task of tasks.toSorted((a, b) => a.start - b.start || b.end - a.end))
		if (!(task.start < kept.at(-1)?.end)) kept.push(task);
	return kept;
}
