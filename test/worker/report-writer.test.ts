import assert from "node:assert/strict";
import { MessageChannel } from "node:worker_threads";
import { noDecisions } from "../../src/project/decided.ts";
import type { FactCheckReport } from "../../src/report/model.ts";
import type { WorkerHandle } from "../../src/worker/channel.ts";
import { createWorkerChecker } from "../../src/worker/client.ts";
import { createLocalChecker } from "../../src/worker/local.ts";
import type { Checker, DraftInput, ReportOrder, ReportProgress } from "../../src/worker/protocol.ts";
import { writeReportHere, writingApart } from "../../src/worker/report-writer.ts";
import { serveWriter } from "../../src/worker/serve-writer.ts";
import { spawnNodeWorker } from "../../src/worker/spawn.node.ts";
import { language } from "../language.ts";
import { reportOf } from "../report/desk.ts";
import { buildPrograms, type Programs } from "./programs.ts";
import { smallCorpus, smallDrafts } from "./small-corpus.ts";

const draft: DraftInput = {
	path: "changed.md",
	text: smallDrafts["changed.md"] ?? "",
	languageId: "markdown",
};
const order: ReportOrder = {
	...{ format: "json", made: "2026-01-05T09:30:00.000Z", toolVersion: "1.0.0", withText: false },
	project: { path: "changed.md", decisions: noDecisions },
};

describe("the file of a report", function () {
	this.timeout(60_000);
	let programs: Programs;
	let local: Checker;
	let worker: Checker;

	before(async () => {
		programs = await buildPrograms();
		local = createLocalChecker(Promise.resolve(language));
		worker = createWorkerChecker(() => spawnNodeWorker(programs.worker));
		for (const checker of [local, worker])
			for (const [path, content] of Object.entries(smallCorpus)) {
				const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content.slice();
				await checker.put([{ key: path, path, bytes }]);
			}
	});
	after(async () => {
		await worker.dispose();
		await programs.remove();
	});

	it("is the same from the worker as from here, in every format that is text", async () => {
		for (const format of ["json", "html", "markdown", "csv"] as const) {
			const [here, there] = [await written(local, { format }), await written(worker, { format })];
			assert.ok(here.length > 1000);
			assert.equal(there, here);
		}
	});

	it("has what the project decided: a switched-off finding is dismissed in it", async () => {
		const text = draft.text.replace(
			"The Fenwick harbour council approved 241",
			"<!-- claimtrace-disable-next-line quantity/value -->\nThe Fenwick harbour council approved 241",
		);
		const report = JSON.parse(await written(local, {}, { ...draft, text })) as FactCheckReport;
		const found = report.sentences.flatMap(({ findings }) => findings);
		const figure = found.find(({ draft: { text: words } }) => words === "241");
		assert.equal(figure?.decision.state, "dismissed");
		assert.ok(found.some(({ decision }) => decision.state === "open"));
	});

	it("is a Word document from a thread of its own", async () => {
		assert.match(await written(worker, { format: "docx" }), /^PK/);
	});

	it("is told of step by step, every percent once", async () => {
		for (const checker of [local, worker]) {
			const told: ReportProgress[] = [];
			await checker.writeReport(draft, order, undefined, (progress) => told.push(progress));
			const steps = [...new Set(told.map(({ step }) => step))];
			assert.deepEqual(steps, ["check", "evidence", "file"]);
			const evidence = told.filter(({ step }) => step === "evidence").map(({ percent }) => percent);
			assert.deepEqual(
				evidence,
				[...new Set(evidence)].sort((a, b) => a - b),
			);
			assert.equal(evidence.at(-1), 100);
		}
	});

	for (const step of ["check", "evidence", "file"] as const)
		it(`can be given up during “${step}”, and the next question is answered`, async () => {
			const abort = new AbortController();
			const given = worker.writeReport(draft, { ...order, format: "docx" }, abort.signal, (progress) => {
				if (progress.step === step) abort.abort();
			});
			await assert.rejects(given, { name: "AbortError" });
			const { sentences } = await worker.check(draft);
			assert.ok(sentences.length > 5);
		});

	async function written(checker: Checker, asked: Partial<ReportOrder>, input = draft): Promise<string> {
		return new TextDecoder().decode(await checker.writeReport(input, { ...order, ...asked }));
	}
});

describe("writingApart", () => {
	const smallReport = reportOf();
	const text = async (bytes: Promise<Uint8Array>) => new TextDecoder().decode(await bytes);

	it("ends its thread with the file", async () => {
		const { spawn, ended } = threads();
		const made = await text(writingApart(spawn)(smallReport, "csv"));
		assert.equal(made, await text(writeReportHere(smallReport, "csv")));
		assert.equal(ended.count, 1);
	});

	it("ends it at once when nobody wants the file any more", async () => {
		const { spawn, ended } = threads({ silent: true });
		const abort = new AbortController();
		const made = writingApart(spawn)(smallReport, "csv", abort.signal);
		abort.abort();
		await assert.rejects(made, { name: "AbortError" });
		assert.equal(ended.count, 1);
	});

	it("writes here where no thread can be started, or none gets going", async () => {
		const forbidden = () => {
			throw new Error("forbidden");
		};
		const stillborn = () => ({
			...threads({ silent: true }).spawn(),
			onDeath: (listener: (reason: string) => void) => listener("no such file"),
		});
		for (const spawn of [forbidden, stillborn])
			assert.match(await text(writingApart(spawn)(smallReport, "json")), /^\{/);
	});

	it("says why a report cannot be written", async () => {
		const { spawn } = threads();
		const broken = { ...smallReport, sentences: null } as unknown as FactCheckReport;
		await assert.rejects(writingApart(spawn)(broken, "csv"), /not iterable/);
	});
});

/** Writers over a real channel in this thread; `silent` ones never say anything. */
function threads({ silent = false } = {}) {
	const ended = { count: 0 };
	const spawn = (): WorkerHandle => {
		const { port1, port2 } = new MessageChannel();
		if (!silent)
			serveWriter({
				postMessage: (message, transfer = []) => port2.postMessage(message, [...transfer]),
				onMessage: (listener) => void port2.on("message", listener),
			});
		return {
			postMessage: (message) => port1.postMessage(message),
			onMessage: (listener) => void port1.on("message", listener),
			onDeath: () => {},
			terminate: () => {
				ended.count++;
				port1.close();
			},
		};
	};
	return { spawn, ended };
}
