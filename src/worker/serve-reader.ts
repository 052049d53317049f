import type { ReadSettings, SourceFile } from "../sources/reader.ts";
import type { Channel } from "./channel.ts";
import { type Reading, readCorpusFile } from "./reading.ts";

/** A file to be read. Files are read one after the other, in the order in which they come. */
export interface ReadRequest {
	readonly file: SourceFile;
	readonly settings: ReadSettings;
}

/** What a reader says: that it has started, that it is getting on with a file of many articles, and how a file ended. */
export type ReaderMessage =
	| { readonly kind: "ready" }
	| { readonly kind: "alive" }
	| { readonly kind: "read"; readonly reading: Reading }
	| { readonly kind: "failed"; readonly name: string; readonly message: string };

/** How often a reader says that it gets on, in milliseconds. */
const ALIVE_MS = 200;

/** Reads the files that arrive on the channel, and answers each once. */
export function serveReader(channel: Channel): void {
	let last = Promise.resolve();
	const say = (message: ReaderMessage) => channel.postMessage(message);
	channel.onMessage((message) => {
		const request = message as ReadRequest;
		last = last.then(() => answer(request, say));
	});
	say({ kind: "ready" });
}

async function answer({ file, settings }: ReadRequest, say: (message: ReaderMessage) => void): Promise<void> {
	let said = performance.now();
	const onProgress = () => {
		if (performance.now() - said < ALIVE_MS) return;
		said = performance.now();
		say({ kind: "alive" });
	};
	try {
		say({ kind: "read", reading: await readCorpusFile(file, { ...settings, onProgress }) });
	} catch (error) {
		const { name, message } = error instanceof Error ? error : new Error(String(error));
		say({ kind: "failed", name, message });
	}
}
