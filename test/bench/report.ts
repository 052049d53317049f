// npm run bench:report -- [--sentences 5000] [--format json] [--within SECONDS]: the fact-check report of a long draft, made by the built
// worker as the editor has it made. The draft is the sample's prose many times over, its articles are the sample's. With --within it fails when check and report of any format
// take longer than that together, by the clock: for a machine that does nothing else.
import { readdirSync, readFileSync } from "node:fs";
import { cpus } from "node:os";
import { join, resolve } from "node:path";
import { monitorEventLoopDelay } from "node:perf_hooks";
import { parseArgs } from "node:util";
import { noDecisions } from "../../src/project/decided.ts";
import { reportFormats } from "../../src/report/formats.ts";
import { createWorkerChecker } from "../../src/worker/client.ts";
import type { Checker, DraftInput, ReportOrder } from "../../src/worker/protocol.ts";
import { spawnNodeWorker } from "../../src/worker/spawn.node.ts";

interface Measured {
	/** Seconds by the clock, and of processor time on all threads of the process. */
	readonly seconds: number;
	readonly worked: number;
	/** Milliseconds that the asking thread was held at most. */
	readonly held: number;
	readonly megabytes: number;
}

const { values } = parseArgs({
	options: {
		sentences: { type: "string", default: "5000" },
		format: { type: "string", default: "text" },
		within: { type: "string", default: "Infinity" },
	},
});
const checker = createWorkerChecker(() => spawnNodeWorker(resolve("dist/worker.js")));
try {
	const bench = await run(checker, Number(values.sentences));
	const machine = `${cpus()[0]?.model.trim()}, Node ${process.version}`;
	if (values.format === "json") console.log(JSON.stringify({ version: 1, machine, ...bench }));
	else {
		console.log(
			`${machine}; ${bench.sentences} sentences, checked before in ${bench.check.toFixed(1)} s by the clock`,
		);
		console.table(bench.formats);
		console.log(
			`given up while the Word document was written: ${bench.givenUp} ms; the next answer: ${bench.answered} ms`,
		);
	}
	const late = Object.entries(bench.formats).filter(
		([, { seconds }]) => !(bench.check + seconds <= Number(values.within)),
	);
	for (const [format, { seconds }] of late)
		console.error(
			`${format}: ${(bench.check + seconds).toFixed(1)} s with the check, not within ${values.within} s`,
		);
	if (late.length > 0) process.exitCode = 1;
} finally {
	await checker.dispose();
}

async function run(checker: Checker, atLeast: number) {
	for (const name of readdirSync("corpus/articles")) {
		const bytes = new Uint8Array(readFileSync(join("corpus/articles", name)));
		await checker.put([{ key: name, path: name, bytes }]);
	}
	const prose = readFileSync("corpus/draft.md", "utf8")
		.replace(/^---[\s\S]*?---\n/, "")
		.replace(/^\[\^.*$/gm, "");
	const input = (text: string): DraftInput => ({ path: "draft.md", text, languageId: "markdown" });
	const once = (await checker.check(input(prose))).sentences.length;
	const draft = input(Array.from({ length: Math.ceil(atLeast / once) }, () => prose).join("\n\n"));
	const started = performance.now();
	const { sentences } = await checker.check(draft);
	const check = (performance.now() - started) / 1000;
	const formats: Record<string, Measured> = {};
	for (const format of reportFormats) formats[format] = await written(checker, draft, format);
	return { sentences: sentences.length, check, formats, ...(await givenUp(checker, draft)) };
}

async function written(
	checker: Checker,
	draft: DraftInput,
	format: ReportOrder["format"],
): Promise<Measured> {
	const delay = monitorEventLoopDelay({ resolution: 1 });
	delay.enable();
	const [start, before] = [performance.now(), process.cpuUsage()];
	const bytes = await checker.writeReport(draft, orderOf(format));
	const { user, system } = process.cpuUsage(before);
	delay.disable();
	return {
		seconds: (performance.now() - start) / 1000,
		worked: (user + system) / 1e6,
		held: delay.max / 1e6,
		megabytes: bytes.length / 1e6,
	};
}

/** Milliseconds until a report that is being written is given up, and until the worker answers the next question. */
async function givenUp(checker: Checker, draft: DraftInput) {
	const abort = new AbortController();
	let start = 0;
	await checker
		.writeReport(draft, orderOf("docx"), abort.signal, ({ step }) => {
			if (step !== "file") return;
			start = performance.now();
			abort.abort();
		})
		.catch(() => {});
	const given = performance.now();
	await checker.find("the rope works", 3);
	return { givenUp: Math.round(given - start), answered: Math.round(performance.now() - start) };
}

function orderOf(format: ReportOrder["format"]): ReportOrder {
	return {
		...{ format, made: "2026-01-05T09:30:00.000Z", toolVersion: "bench", withText: false },
		project: { path: "draft.md", decisions: noDecisions },
	};
}
