import { Worker } from "node:worker_threads";
import type { WorkerHandle } from "./channel.ts";

/** Starts the built Node worker, `dist/worker.js`, in a thread. A file that cannot run shows as its death. */
export function spawnNodeWorker(file: string): WorkerHandle {
	const worker = new Worker(file);
	return {
		postMessage: (message, transfer = []) => worker.postMessage(message, [...transfer]),
		onMessage: (listener) => void worker.on("message", listener),
		onDeath: (listener) => {
			worker.on("error", (error) => listener(error instanceof Error ? error.message : String(error)));
			worker.on("messageerror", () => void worker.terminate());
			worker.on("exit", (code) => listener(`exit code ${code}`));
		},
		terminate: () => void worker.terminate(),
	};
}
