import { MessageChannel } from "node:worker_threads";
import type { Channel, WorkerHandle } from "../../src/worker/channel.ts";
import type { Checker, CorpusSummary } from "../../src/worker/protocol.ts";
import { serve } from "../../src/worker/serve.ts";

/** A checker that answers with fixed values; a test replaces the methods it is about. */
export function fakeChecker(methods: Partial<Checker> = {}): Checker {
	const summary: CorpusSummary = { articles: [], passages: 0, skipped: [] };
	return {
		configure: async () => {},
		restore: async (_, files) => ({ wanted: files.map(({ key }) => key), problem: null }),
		keep: async () => null,
		put: async () => {},
		skip: async () => {},
		remove: async () => {},
		clear: async () => {},
		summary: async () => summary,
		articleText: async () => null,
		check: async (draft) => ({ path: draft.path, sentences: [] }),
		report: async () => Promise.reject(new Error("a fake has no report")),
		writeReport: async () => Promise.reject(new Error("a fake has no report")),
		cited: async () => [],
		find: async () => [],
		dispose: async () => {},
		...methods,
	};
}

/** A worker over a real message channel, but in this thread; `die` ends it as a crash would. */
export function fakeWorker(checker: Checker): WorkerHandle & { die(reason: string): void } {
	const { port1, port2 } = new MessageChannel();
	let onDeath = (_reason: string) => {};
	serve(checker, channelOf(port2));
	const close = () => port1.close();
	return {
		...channelOf(port1),
		onDeath: (listener) => {
			onDeath = listener;
		},
		terminate: close,
		die: (reason) => {
			close();
			onDeath(reason);
		},
	};
}

function channelOf(port: MessageChannel["port1"]): Channel {
	return {
		postMessage: (message, transfer = []) => port.postMessage(message, [...transfer]),
		onMessage: (listener) => void port.on("message", listener),
	};
}
