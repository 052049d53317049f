import type { ReadSettings } from "../sources/reader.ts";
import type { Channel } from "./channel.ts";
import { type FileToRead, type Reading, readCorpusFile } from "./reading.ts";

/**
 * To a reader: a file to be read, one after the other in the order in which they come; and that some of what it handed
 * on of that file was taken.
 */
export type ReaderRequest =
	| {
			readonly kind: "file";
			readonly number: number;
			readonly file: FileToRead;
			readonly settings: ReadSettings;
	  }
	| { readonly kind: "taken"; readonly number: number };

/**
 * What a reader says: that it has started, that it is getting on with a file of many articles, some of what is in the
 * file, and how a file ended.
 */
export type ReaderMessage =
	| { readonly kind: "ready" }
	| { readonly kind: "alive" }
	| { readonly kind: "some"; readonly reading: Reading }
	| { readonly kind: "done" }
	| { readonly kind: "failed"; readonly name: string; readonly message: string };

/** How often a reader says that it gets on, in milliseconds. */
const ALIVE_MS = 200;
/** A reader waits while so many handfuls of articles that it handed on were not taken. */
export const MOST_UNTAKEN = 3;

/** Reads the files that arrive on the channel, and answers each until it is done or has failed. */
export function serveReader(channel: Channel): void {
	let last = Promise.resolve();
	const taken = new Taken();
	const say = (message: ReaderMessage) => channel.postMessage(message);
	channel.onMessage((message) => {
		const request = message as ReaderRequest;
		if (request.kind === "taken") taken.count(request.number);
		else last = last.then(() => answer(request, taken, say));
	});
	say({ kind: "ready" });
}

async function answer(
	{ number, file, settings }: ReaderRequest & { kind: "file" },
	taken: Taken,
	say: (message: ReaderMessage) => void,
): Promise<void> {
	let said = performance.now();
	const onProgress = () => {
		if (performance.now() - said < ALIVE_MS) return;
		said = performance.now();
		say({ kind: "alive" });
	};
	try {
		let given = 0;
		for await (const reading of readCorpusFile(file, { ...settings, onProgress })) {
			say({ kind: "some", reading });
			await taken.atLeast(++given - MOST_UNTAKEN + 1, number);
		}
		say({ kind: "done" });
	} catch (error) {
		const { name, message } = error instanceof Error ? error : new Error(String(error));
		say({ kind: "failed", name, message });
	}
}

/** How much of what was handed on of a file was taken. */
class Taken {
	#number = -1;
	#count = 0;
	#wake = () => {};

	count(number: number): void {
		if (number !== this.#number) [this.#number, this.#count] = [number, 0];
		this.#count++;
		this.#wake();
	}

	/** Resolves when so many handfuls of the file of that number were taken. */
	async atLeast(count: number, number: number): Promise<void> {
		while (count > 0 && (number !== this.#number || this.#count < count)) {
			await new Promise<void>((resolve) => {
				this.#wake = resolve;
			});
		}
	}
}
