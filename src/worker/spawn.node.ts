import { Worker } from "node:worker_threads";
import type { WorkerHandle } from "./channel.ts";

/** Starts the built Node worker, `dist/worker.js`, in a thread. A file that cannot run shows as its death. */
export function spawnNodeWorker(file: string): WorkerHandle {
	return handleOf(new Worker(file));
}

/** Starts the built reader, `dist/reader.js`, which may have so much memory and lets the program end at any time. */
export function spawnNodeReader(file: string, maxMemoryBytes: number): WorkerHandle {
	const worker = new Worker(file, { resourceLimits: { maxOldGenerationSizeMb: maxMemoryBytes / 1e6 } });
	worker.unref();
	return handleOf(worker);
}

function handleOf(worker: Worker): WorkerHandle {
	return {
		postMessage: (message, transfer = []) => worker.postMessage(message, [...transfer]),
		onMessage: (listener) => void worker.on("message", listener),
		onDeath: (listener) => {
			let reason: string | undefined;
			worker.on("error", (error) => {
				reason = error instanceof Error ? error.message : String(error);
			});
			worker.on("messageerror", () => void worker.terminate());
			// An error may overtake what the worker said before it; its end does not.
			worker.on("exit", (code) => listener(reason ?? `exit code ${code}`));
		},
		terminate: () => void worker.terminate(),
	};
}
