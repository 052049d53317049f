import type { Channel } from "./channel.ts";
import type { Call, Notice, Reply, Request } from "./messages.ts";
import type { Checker, ReportProgress } from "./protocol.ts";

/** Answers the requests that arrive on the channel: exactly one reply each, a failure being a reply too. */
export function serve(checker: Checker, channel: Channel): void {
	const running = new Map<number, AbortController>();
	channel.onMessage((message) => {
		const request = message as Request;
		if (request.kind === "cancel") running.get(request.id)?.abort();
		else void reply(request);
	});

	async function reply(call: Call): Promise<void> {
		const controller = new AbortController();
		running.set(call.id, controller);
		try {
			const value = await answer(checker, call, controller.signal, (progress) =>
				channel.postMessage({ id: call.id, progress } satisfies Notice),
			);
			channel.postMessage({ id: call.id, ok: true, value } satisfies Reply, buffersOf(value));
		} catch (error) {
			channel.postMessage(failure(call.id, error));
		} finally {
			running.delete(call.id);
		}
	}
}

/** The bytes of a file change hands. */
function buffersOf(value: unknown): readonly ArrayBuffer[] {
	return value instanceof Uint8Array && value.buffer instanceof ArrayBuffer ? [value.buffer] : [];
}

function answer(
	checker: Checker,
	call: Call,
	signal: AbortSignal,
	onProgress: (progress: ReportProgress) => void,
): Promise<unknown> {
	switch (call.method) {
		case "configure":
			return checker.configure(...call.args);
		case "restore":
			return checker.restore(...call.args);
		case "keep":
			return checker.keep();
		case "put":
			return checker.put(...call.args);
		case "skip":
			return checker.skip(...call.args);
		case "remove":
			return checker.remove(...call.args);
		case "clear":
			return checker.clear();
		case "summary":
			return checker.summary();
		case "articleText":
			return checker.articleText(...call.args);
		case "check":
			return checker.check(...call.args, signal);
		case "report":
			return checker.report(...call.args, signal);
		case "writeReport":
			return checker.writeReport(...call.args, signal, onProgress);
		case "cited":
			return checker.cited(...call.args);
		case "find":
			return checker.find(...call.args);
	}
}

function failure(id: number, error: unknown): Reply {
	const { name, message } = error instanceof Error ? error : new Error(String(error));
	return { id, ok: false, name, message };
}
