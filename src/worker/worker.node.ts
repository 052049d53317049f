import { parentPort } from "node:worker_threads";
import { CorpusStore } from "../node/corpus-store.ts";
import { readLanguage } from "../node/language.ts";
import { createLocalChecker } from "./local.ts";
import { readersIn } from "./reader-host.node.ts";
import { serve } from "./serve.ts";
import { writerIn } from "./writer-host.node.ts";

if (!parentPort) throw new Error("worker.node.ts runs only as a worker thread.");
const port = parentPort;
serve(
	createLocalChecker(readLanguage(), (place) => new CorpusStore(place), readersIn(), writerIn()),
	{
		postMessage: (message, transfer = []) => port.postMessage(message, [...transfer]),
		onMessage: (listener) => void port.on("message", listener),
	},
);
