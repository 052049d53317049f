import { languageFrom } from "../engine/language.ts";
import type { LanguageBytes } from "../engine/language-files.ts";
import { BrowserStorage } from "./browser-storage.ts";
import { createLocalChecker, type StorageAt } from "./local.ts";
import { serve } from "./serve.ts";

// A worker cannot reach the extension's files: the first message brings the language, before any request.
self.addEventListener(
	"message",
	(first) => {
		const language = new Promise<ReturnType<typeof languageFrom>>((resolve) =>
			resolve(languageFrom(first.data as LanguageBytes)),
		);
		serve(createLocalChecker(language, storage()), {
			postMessage: (message) => self.postMessage(message),
			onMessage: (listener) => self.addEventListener("message", (event) => listener(event.data)),
		});
	},
	{ once: true },
);

/** undefined where the browser keeps nothing for workers. */
function storage(): StorageAt | undefined {
	return typeof indexedDB === "undefined" ? undefined : (place) => new BrowserStorage(place);
}
