import { languageFrom } from "../engine/language.ts";
import type { LanguageBytes } from "../engine/language-files.ts";
import { BrowserStorage } from "./browser-storage.ts";
import type { Channel } from "./channel.ts";
import { createLocalChecker, type StorageAt } from "./local.ts";
import { mostReaders } from "./most-readers.ts";
import type { ReaderHost } from "./reader-pool.ts";
import { type WriteReport, writeReportHere, writingApart } from "./report-writer.ts";
import { serve } from "./serve.ts";
import { serveReader } from "./serve-reader.ts";
import { serveWriter } from "./serve-writer.ts";
import { spawnWebReader, spawnWebWriter } from "./spawn.web.ts";

// A worker cannot reach the extension's files, and a browser has one program for all its workers: the first message
// makes this one a reader or a writer, or brings the language, before any request.
self.addEventListener(
	"message",
	({ data }) => {
		const channel: Channel = {
			postMessage: (message, transfer = []) => self.postMessage(message, { transfer: [...transfer] }),
			onMessage: (listener) => self.addEventListener("message", (event) => listener(event.data)),
		};
		if (data === "reader") return serveReader(channel);
		if (data === "writer") return serveWriter(channel);
		const language = new Promise<ReturnType<typeof languageFrom>>((resolve) =>
			resolve(languageFrom(data as LanguageBytes)),
		);
		serve(createLocalChecker(language, storage(), readers(), writer()), channel);
	},
	{ once: true },
);

/** More of this program; undefined where a worker may start none. */
function readers(): ReaderHost | undefined {
	if (typeof Worker === "undefined") return undefined;
	const address = self.location.href;
	return { spawn: () => spawnWebReader(address), most: mostReaders(navigator.hardwareConcurrency) };
}

/** One more; this thread where a worker may start none. */
function writer(): WriteReport {
	if (typeof Worker === "undefined") return writeReportHere;
	const address = self.location.href;
	return writingApart(() => spawnWebWriter(address));
}

/** undefined where the browser keeps nothing for workers. */
function storage(): StorageAt | undefined {
	return typeof indexedDB === "undefined" ? undefined : (place) => new BrowserStorage(place);
}
