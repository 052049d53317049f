import type { DraftReport, Trace } from "../engine/model.ts";
import type { ReportOptions } from "../report/build.ts";
import type { FactCheckReport } from "../report/model.ts";
import { abortError } from "./abort.ts";
import type { WorkerHandle } from "./channel.ts";
import type { Calls, Method, Notice, Reply, Request } from "./messages.ts";
import type {
	Checker,
	CheckSettings,
	CorpusFile,
	CorpusSummary,
	DraftInput,
	ReportOrder,
	ReportProgress,
	Restored,
} from "./protocol.ts";

/**
 * A checker whose engine runs in a worker.
 *
 * When the worker dies, everyone waiting is rejected, and the next request starts a new worker. The client keeps
 * no copy of the corpus, so the new worker is empty: `onRestart` is called before that request goes out, and the
 * shell feeds the corpus again. The request itself is rejected if it would have read the empty corpus: "nothing
 * found" would be a lie. `put` takes the bytes over: the caller's arrays may be empty afterwards.
 */
export function createWorkerChecker(spawn: () => WorkerHandle, onRestart: () => void = () => {}): Checker {
	return new WorkerChecker(spawn, onRestart);
}

type OnProgress = (progress: ReportProgress) => void;

/** What goes along with a call, beside its arguments. */
interface Beside {
	readonly transfer?: readonly ArrayBuffer[];
	readonly signal?: AbortSignal | undefined;
	readonly onProgress?: OnProgress | undefined;
}

type Result<M extends Method> = Awaited<ReturnType<Checker[M]>>;

interface Waiting {
	readonly onProgress: OnProgress | undefined;
	resolve(value: unknown): void;
	reject(error: Error): void;
}

const readsCorpus: ReadonlySet<Method> = new Set<Method>([
	"check",
	"report",
	"writeReport",
	"cited",
	"find",
	"articleText",
	"summary",
]);

class WorkerChecker implements Checker {
	readonly #spawn: () => WorkerHandle;
	readonly #onRestart: () => void;
	readonly #waiting = new Map<number, Waiting>();
	#worker: WorkerHandle | undefined;
	#settings: CheckSettings | undefined;
	#died = false;
	#disposed = false;
	#lastId = 0;

	constructor(spawn: () => WorkerHandle, onRestart: () => void) {
		this.#spawn = spawn;
		this.#onRestart = onRestart;
	}

	configure(settings: CheckSettings): Promise<void> {
		this.#settings = settings;
		return this.#call("configure", [settings]);
	}

	restore(...given: Calls["restore"]): Promise<Restored> {
		return this.#call("restore", given);
	}

	keep(): Promise<string | null> {
		return this.#call("keep", []);
	}

	put(files: readonly CorpusFile[]): Promise<void> {
		const owned = files.map((file) => ({ ...file, bytes: ownBytes(file.bytes) }));
		const buffers = new Set(owned.map((file) => file.bytes.buffer));
		return this.#call("put", [owned], { transfer: [...buffers] });
	}

	skip(files: Calls["skip"][0]): Promise<void> {
		return this.#call("skip", [files]);
	}

	remove(keys: readonly string[]): Promise<void> {
		return this.#call("remove", [keys]);
	}

	clear(): Promise<void> {
		return this.#call("clear", []);
	}

	summary(): Promise<CorpusSummary> {
		return this.#call("summary", []);
	}

	articleText(key: string): Promise<string | null> {
		return this.#call("articleText", [key]);
	}

	check(draft: DraftInput, signal?: AbortSignal): Promise<DraftReport> {
		return this.#call("check", [draft], { signal });
	}

	report(draft: DraftInput, options: ReportOptions, signal?: AbortSignal): Promise<FactCheckReport> {
		return this.#call("report", [draft, options], { signal });
	}

	writeReport(
		draft: DraftInput,
		order: ReportOrder,
		signal?: AbortSignal,
		onProgress?: OnProgress,
	): Promise<Uint8Array> {
		return this.#call("writeReport", [draft, order], { signal, onProgress });
	}

	cited(draft: DraftInput): Promise<readonly string[]> {
		return this.#call("cited", [draft]);
	}

	find(query: string, limit: number): Promise<readonly Trace[]> {
		return this.#call("find", [query, limit]);
	}

	async dispose(): Promise<void> {
		this.#disposed = true;
		this.#worker?.terminate();
		this.#worker = undefined;
		this.#rejectAll(abortError());
	}

	async #call<M extends Method>(method: M, args: Calls[M], beside: Beside = {}): Promise<Result<M>> {
		if (this.#disposed || beside.signal?.aborted) throw abortError();
		const restarted = this.#worker === undefined && this.#died;
		const worker = this.#worker ?? this.#start();
		if (restarted && readsCorpus.has(method))
			throw new Error("The checker has restarted; the corpus is read again.");
		const id = ++this.#lastId;
		worker.postMessage({ kind: "call", id, method, args }, beside.transfer);
		return await this.#reply<M>(id, worker, beside);
	}

	#reply<M extends Method>(
		id: number,
		worker: WorkerHandle,
		{ signal, onProgress }: Beside,
	): Promise<Result<M>> {
		return new Promise((resolve, reject) => {
			const cancel = () => {
				this.#waiting.delete(id);
				worker.postMessage({ kind: "cancel", id } satisfies Request);
				reject(abortError());
			};
			const done = () => signal?.removeEventListener("abort", cancel);
			signal?.addEventListener("abort", cancel, { once: true });
			this.#waiting.set(id, {
				onProgress,
				resolve: (value) => {
					done();
					resolve(value as Result<M>);
				},
				reject: (error) => {
					done();
					reject(error);
				},
			});
		});
	}

	#start(): WorkerHandle {
		const worker = this.#spawn();
		worker.onMessage((message) => this.#hear(message as Notice | Reply));
		worker.onDeath((reason) => this.#bury(worker, reason));
		this.#worker = worker;
		if (!this.#died) return worker;
		this.#died = false;
		// Settings are small, so the client restores them itself; a failure shows in the request that follows.
		if (this.#settings) this.#call("configure", [this.#settings]).catch(() => {});
		this.#onRestart();
		return worker;
	}

	#hear(message: Notice | Reply): void {
		if ("progress" in message) this.#waiting.get(message.id)?.onProgress?.(message.progress);
		else this.#settle(message);
	}

	#settle(reply: Reply): void {
		const waiting = this.#waiting.get(reply.id);
		this.#waiting.delete(reply.id);
		if (reply.ok) waiting?.resolve(reply.value);
		else waiting?.reject(Object.assign(new Error(reply.message), { name: reply.name }));
	}

	#bury(worker: WorkerHandle, reason: string): void {
		if (worker !== this.#worker) return;
		this.#worker = undefined;
		this.#died = true;
		this.#rejectAll(new Error(`The checker stopped (${reason}); it starts again with the next request.`));
	}

	#rejectAll(error: Error): void {
		const waiting = [...this.#waiting.values()];
		this.#waiting.clear();
		for (const one of waiting) one.reject(error);
	}
}

/** Bytes in a buffer of their own: only such a buffer can change threads without taking or copying its neighbours. */
function ownBytes(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
	const { buffer, byteLength } = bytes;
	if (buffer instanceof ArrayBuffer && buffer.byteLength === byteLength) return new Uint8Array(buffer);
	return new Uint8Array(bytes);
}
