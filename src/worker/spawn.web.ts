import type { LanguageBytes } from "../engine/language-files.ts";
import type { WorkerHandle } from "./channel.ts";

/** Starts the built web worker from an address the page may run, such as a blob URL of `dist/web/worker.js`. */
export function spawnWebWorker(address: string, language: LanguageBytes): WorkerHandle {
	return started(address, language);
}

/** Starts the same program as a reader of files. */
export function spawnWebReader(address: string): WorkerHandle {
	return started(address, "reader");
}

/** Starts the same program as a writer of one report. */
export function spawnWebWriter(address: string): WorkerHandle {
	return started(address, "writer");
}

function started(address: string, firstMessage: unknown): WorkerHandle {
	const worker = new Worker(address);
	worker.postMessage(firstMessage);
	return {
		postMessage: (message, transfer = []) => worker.postMessage(message, [...transfer]),
		onMessage: (listener) => worker.addEventListener("message", (event) => listener(event.data)),
		onDeath: (listener) => {
			// A web worker outlives an uncaught error in an unknown state, and so is ended for it.
			const end = (reason: string) => {
				worker.terminate();
				listener(reason);
			};
			worker.addEventListener("error", (event) => end(event.message || "it could not be loaded"));
			worker.addEventListener("messageerror", () => end("a message could not be read"));
		},
		terminate: () => worker.terminate(),
	};
}
