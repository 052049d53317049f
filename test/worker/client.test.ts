import assert from "node:assert/strict";
import type { WorkerHandle } from "../../src/worker/channel.ts";
import { createWorkerChecker } from "../../src/worker/client.ts";
import type { Checker, CheckSettings, CorpusFile } from "../../src/worker/protocol.ts";
import { fakeChecker, fakeWorker } from "./fake-worker.ts";

const draft = { path: "draft.md", text: "One.", languageId: "markdown" };

describe("createWorkerChecker", () => {
	let open: Checker[] = [];

	afterEach(async () => {
		await Promise.all(open.map((checker) => checker.dispose()));
		open = [];
	});

	it("starts no worker before the first request", () => {
		let spawned = 0;
		create(() => {
			spawned++;
			return fakeWorker(fakeChecker());
		});
		assert.equal(spawned, 0);
	});

	it("matches replies to requests that finish in another order", async () => {
		const first = gate();
		const checker = connect({
			find: async (query) => {
				if (query === "slow") await first.opened;
				throw new Error(query);
			},
		});
		const slow = assert.rejects(checker.find("slow", 1), { message: "slow" });
		await assert.rejects(checker.find("quick", 1), { message: "quick" });
		first.open();
		await slow;
	});

	it("rejects with the name and the message of the failure in the worker", async () => {
		const checker = connect({ articleText: () => Promise.reject(new RangeError("out of range")) });
		await assert.rejects(checker.articleText("a"), { name: "RangeError", message: "out of range" });
	});

	it("rejects when the answer cannot travel", async () => {
		const checker = connect({ articleText: async () => (() => {}) as unknown as string });
		await assert.rejects(checker.articleText("a"), { name: "DataCloneError" });
	});

	it("cancels a check here at once and in the worker", async () => {
		const seen = gate();
		const checker = connect({
			check: (_draft, signal) =>
				new Promise((_resolve, reject) => {
					signal?.addEventListener("abort", () => {
						seen.open();
						reject(new Error("stopped"));
					});
				}),
		});
		const controller = new AbortController();
		const rejected = assert.rejects(checker.check(draft, controller.signal), { name: "AbortError" });
		controller.abort();
		await rejected;
		await seen.opened;
	});

	it("does not send a check whose signal has already aborted", async () => {
		const checker = connect({ check: () => assert.fail("it was sent") });
		await assert.rejects(checker.check(draft, AbortSignal.abort()), { name: "AbortError" });
	});

	it("transfers bytes of their own buffer and copies a part of a shared one", async () => {
		const received: string[] = [];
		const checker = connect({
			put: async (files) => void received.push(...files.map((file) => new TextDecoder().decode(file.bytes))),
		});
		const whole = new TextEncoder().encode("whole");
		const shared = new TextEncoder().encode("one two");
		const files = [whole, shared.subarray(0, 3), shared.subarray(4)];
		await checker.put(
			files.map((bytes, index): CorpusFile => ({ key: `${index}`, path: `${index}`, bytes })),
		);
		assert.deepEqual(received, ["whole", "one", "two"]);
		assert.equal(whole.length, 0);
		assert.equal(shared.length, 7);
	});

	it("rejects everyone waiting when the worker dies, and says why", async () => {
		const worker = fakeWorker(fakeChecker({ find: () => new Promise(() => {}) }));
		const checker = create(() => worker);
		const waiting = [checker.find("a", 1), checker.find("b", 1)];
		worker.die("exit code 134");
		for (const promise of waiting) {
			await assert.rejects(promise, { message: /^The checker stopped \(exit code 134\); it starts again/ });
		}
	});

	it("tells of each death, and ends a worker that owes an answer and gives no sign of life", async () => {
		const deaths: string[] = [];
		const worker = fakeWorker(fakeChecker({ find: () => new Promise(() => {}) }));
		const checker = createWorkerChecker(() => worker, undefined, {
			onDeath: (reason) => deaths.push(reason),
			lookMs: 1,
		});
		await checker.summary();
		await assert.rejects(
			checker.find("a", 1),
			/^Error: The checker stopped \(no sign of life for 0 seconds\)/,
		);
		assert.deepEqual(deaths, ["no sign of life for 0 seconds"]);
		await checker.dispose();
	});

	it("waits for a worker that takes its time and gives signs of life", async () => {
		let alive: ReturnType<typeof setInterval> | undefined;
		let listener = (_message: unknown) => {};
		let signs = 0;
		const worker: WorkerHandle = {
			postMessage: (message) => {
				const { id } = message as { readonly id: number };
				alive = setInterval(() => {
					if (signs++ < 200) listener({ kind: "alive" });
					else listener({ id, ok: true, value: [] });
				}, 1);
			},
			onMessage: (given) => {
				listener = given;
			},
			onDeath: () => {},
			terminate: () => {},
		};
		const checker = createWorkerChecker(() => worker, undefined, { lookMs: 1 });
		assert.deepEqual(await checker.find("a", 1), []);
		assert.ok(signs > 200);
		clearInterval(alive);
		await checker.dispose();
	});

	it("starts again, restores the settings, asks for the corpus, and refuses to answer from an empty one", async () => {
		const configured: CheckSettings[] = [];
		const workers: ReturnType<typeof fakeWorker>[] = [];
		let restarts = 0;
		const spawn = () => {
			const worker = fakeWorker(
				fakeChecker({ configure: async (settings) => void configured.push(settings) }),
			);
			workers.push(worker);
			return worker;
		};
		const checker = create(spawn, () => restarts++);
		await checker.configure({ severities: { "cite/missing": "off" } });
		workers[0]?.die("exit code 1");
		assert.equal(restarts, 0);
		await assert.rejects(checker.check(draft), { message: /has restarted/ });
		assert.equal(restarts, 1);
		assert.deepEqual(await checker.check(draft), { path: "draft.md", sentences: [] });
		assert.deepEqual(configured, [
			{ severities: { "cite/missing": "off" } },
			{ severities: { "cite/missing": "off" } },
		]);
		assert.equal(workers.length, 2);
	});

	it("lets the corpus be fed from within the restart", async () => {
		const put: string[] = [];
		const workers: ReturnType<typeof fakeWorker>[] = [];
		const spawn = () => {
			const worker = fakeWorker(
				fakeChecker({ put: async (files) => void put.push(...files.map(({ key }) => key)) }),
			);
			workers.push(worker);
			return worker;
		};
		const feed = () => checker.put([{ key: "a", path: "a", bytes: new Uint8Array(1) }]);
		const checker = create(spawn, () => void feed());
		await feed();
		workers[0]?.die("exit code 1");
		await checker.remove(["b"]);
		assert.deepEqual(put, ["a", "a"]);
	});

	it("rejects waiting and later requests as cancelled once disposed", async () => {
		const checker = connect({ find: () => new Promise(() => {}) });
		const waiting = assert.rejects(checker.find("a", 1), { name: "AbortError" });
		await checker.dispose();
		await waiting;
		await assert.rejects(checker.summary(), { name: "AbortError" });
	});

	function create(...args: Parameters<typeof createWorkerChecker>): Checker {
		const checker = createWorkerChecker(...args);
		open.push(checker);
		return checker;
	}

	function connect(methods: Partial<Checker>): Checker {
		return create(() => fakeWorker(fakeChecker(methods)));
	}
});

function gate(): { readonly opened: Promise<void>; open(): void } {
	let open = () => {};
	const opened = new Promise<void>((resolve) => {
		open = resolve;
	});
	return { opened, open };
}
