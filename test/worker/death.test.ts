import assert from "node:assert/strict";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import type { WorkerHandle } from "../../src/worker/channel.ts";
import { createWorkerChecker } from "../../src/worker/client.ts";
import { spawnNodeWorker } from "../../src/worker/spawn.node.ts";
import { buildPrograms, type Programs, writeFolder } from "./programs.ts";

describe("a worker thread that ends", function () {
	this.timeout(60_000);
	let programs: Programs;

	before(async () => {
		programs = await buildPrograms();
	});
	after(() => programs.remove());

	it("rejects everyone waiting; the next request starts another one, which is fed and answers", async () => {
		let worker: WorkerHandle | undefined;
		const spawn = () => {
			worker = spawnNodeWorker(programs.worker);
			return worker;
		};
		const feed = () => checker.put([{ key: "a", path: "a.txt", bytes: new TextEncoder().encode(article) }]);
		const checker = createWorkerChecker(spawn, () => void feed());
		await feed();
		const waiting = [checker.find("ferry", 1), checker.summary()].map((promise) =>
			assert.rejects(promise, stopped),
		);
		worker?.terminate();
		await Promise.all(waiting);
		await assert.rejects(checker.find("ferry", 1), /has restarted/);
		assert.equal((await checker.find("ferry crossed the strait", 1))[0]?.article, "a.txt");
		await checker.dispose();
	});

	it("is ended when it is stuck, and everyone waiting hears of it", async () => {
		const stuck = "require('node:worker_threads').parentPort.on('message', () => { for (;;); });";
		const folder = await writeFolder({ "stuck.cjs": stuck });
		const ends: Promise<void>[] = [];
		const spawn = () => {
			const worker = spawnNodeWorker(join(folder, "stuck.cjs"));
			ends.push(new Promise((resolve) => worker.onDeath(() => resolve())));
			return worker;
		};
		const checker = createWorkerChecker(spawn, undefined, { lookMs: 2 });
		const waiting = [checker.find("ferry", 1), checker.summary()];
		for (const promise of waiting) await assert.rejects(promise, /no sign of life/);
		await Promise.all(ends);
		await rm(folder, { recursive: true });
	});

	it("says why when the program throws at its start or is missing", async () => {
		const folder = await writeFolder({ "broken.cjs": "throw new Error('cannot start');" });
		const broken = createWorkerChecker(() => spawnNodeWorker(join(folder, "broken.cjs")));
		await assert.rejects(broken.summary(), /The checker stopped \(cannot start\)/);
		const missing = createWorkerChecker(() => spawnNodeWorker(join(folder, "missing.cjs")));
		await assert.rejects(missing.summary(), /The checker stopped \(Cannot find module/);
		await rm(folder, { recursive: true });
	});
});

const article =
	"The night ferry crossed the strait in eleven hours despite the fog, its captain said on Tuesday.";
const stopped = /^Error: The checker stopped \(exit code 1\)/;
