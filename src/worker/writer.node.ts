import { parentPort } from "node:worker_threads";
import { serveWriter } from "./serve-writer.ts";

if (!parentPort) throw new Error("writer.node.ts runs only as a worker thread.");
const port = parentPort;
serveWriter({
	postMessage: (message, transfer = []) => port.postMessage(message, [...transfer]),
	onMessage: (listener) => void port.on("message", listener),
});
