import { languageFrom } from "../engine/language.ts";
import type { LanguageBytes } from "../engine/language-files.ts";
import { BrowserStorage } from "./browser-storage.ts";
import type { Channel } from "./channel.ts";
import { createLocalChecker, type StorageAt } from "./local.ts";
import { mostReaders } from "./most-readers.ts";
import type { ReaderHost } from "./reader-pool.ts";
import { serve } from "./serve.ts";
import { serveReader } from "./serve-reader.ts";
import { spawnWebReader } from "./spawn.web.ts";

// A worker cannot reach the extension's files, and a browser has one program for all its workers: the first message
// makes this one a reader, or brings the language, before any request.
self.addEventListener(
	"message",
	({ data }) => {
		const channel: Channel = {
			postMessage: (message) => self.postMessage(message),
			onMessage: (listener) => self.addEventListener("message", (event) => listener(event.data)),
		};
		if (data === "reader") return serveReader(channel);
		const language = new Promise<ReturnType<typeof languageFrom>>((resolve) =>
			resolve(languageFrom(data as LanguageBytes)),
		);
		serve(createLocalChecker(language, storage(), readers()), channel);
	},
	{ once: true },
);

/** More of this program; undefined where a worker may start none. */
function readers(): ReaderHost | undefined {
	if (typeof Worker === "undefined") return undefined;
	const address = self.location.href;
	return { spawn: () => spawnWebReader(address), most: mostReaders(navigator.hardwareConcurrency) };
}

/** undefined where the browser keeps nothing for workers. */
function storage(): StorageAt | undefined {
	return typeof indexedDB === "undefined" ? undefined : (place) => new BrowserStorage(place);
}
