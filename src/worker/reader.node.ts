import { parentPort } from "node:worker_threads";
import { serveReader } from "./serve-reader.ts";

if (!parentPort) throw new Error("reader.node.ts runs only as a worker thread.");
const port = parentPort;
// PDF.js forgets promises of objects that it does not need in the end; what it needs, its callers hear of.
process.on("unhandledRejection", () => {});
serveReader({
	postMessage: (message) => port.postMessage(message),
	onMessage: (listener) => void port.on("message", listener),
});
