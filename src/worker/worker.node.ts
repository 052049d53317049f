import { parentPort } from "node:worker_threads";
import { CorpusStore } from "../node/corpus-store.ts";
import { readLanguage } from "../node/language.ts";
import { createLocalChecker } from "./local.ts";
import { readersIn } from "./reader-host.node.ts";
import { serve } from "./serve.ts";

if (!parentPort) throw new Error("worker.node.ts runs only as a worker thread.");
const port = parentPort;
serve(
	createLocalChecker(readLanguage(), (place) => new CorpusStore(place), readersIn()),
	{
		postMessage: (message) => port.postMessage(message),
		onMessage: (listener) => void port.on("message", listener),
	},
);
