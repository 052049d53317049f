import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { deflateRawSync } from "node:zlib";
import { listFiles, PackageManager } from "@vscode/vsce";
import { transform } from "esbuild";
import { describe, it } from "mocha";
import { PACKAGE_BUDGET, SHIPS } from "../scripts/shipping.mjs";

const root = resolve(import.meta.dirname, "..");
const dist = join(root, "dist");
/** What asks for something over a network, in Node's and in a browser's threads. */
const REQUESTS = [
	...["fetch", "XMLHttpRequest", "WebSocket", "WebSocketStream", "EventSource", "WebTransport"],
	...["RTCPeerConnection", "importScripts", "navigator.sendBeacon"],
];
const OWNERS = ["", "globalThis.", "self.", "window.", "global."];
/** What the programs load of Node and the editor: nothing in it opens a connection. */
const LOADED =
	/^(?:vscode|(?:node:)?(?:buffer|crypto|fs|fs\/promises|module|os|path|process|stream|timers\/promises|url|util|worker_threads|zlib))$/;

describe("what ships", () => {
	const programs = readdirSync(dist, { recursive: true, encoding: "utf8" }).filter((file) =>
		file.endsWith(".js"),
	);

	it("is there: npm run build", () => {
		assert.ok(programs.includes("extension.js") && programs.includes(join("web", "worker.js")));
		assert.ok(programs.length > 15);
	});

	it("has nothing that asks for anything over a network", async () => {
		assert.deepEqual(await requestsOf("const { a } = b; a.fetch(1); class C { fetch() {} }"), []);
		assert.deepEqual(await requestsOf("const f = () => self.fetch('x'); new XMLHttpRequest();"), [
			"fetch",
			"XMLHttpRequest",
		]);
		for (const file of programs)
			assert.deepEqual(await requestsOf(readFileSync(join(dist, file), "utf8")), [], file);
	});

	it("loads nothing of Node that opens a connection, or starts another program", () => {
		for (const file of programs) assert.deepEqual(loadedBy(file).filter(isForbidden), [], file);
		assert.ok(loadedBy("cli.js").includes("node:fs"));
		assert.ok(["node:http", "https", "net", "child_process"].every(isForbidden));
	});

	it("is what should ship, and less than 12 MB of it", async () => {
		const files = await listFiles({ cwd: root, packageManager: PackageManager.None });
		assert.ok(files.includes("dist/web/worker.js") && files.includes("package.json"));
		const strays = files.filter((file) => !SHIPS.some((allowed) => allowed.test(inPackage(file))));
		assert.deepEqual(strays, []);
		const packed = files.map((file) => deflateRawSync(readFileSync(join(root, file))).length);
		const bytes = packed.reduce((sum, size) => sum + size, 0);
		assert.equal(PACKAGE_BUDGET, 12_000_000);
		assert.ok(bytes > 1_000_000 && bytes < PACKAGE_BUDGET, `${bytes} bytes`);
	});
});

/** The names of a program that ask over a network, where they mean those of the global object. */
async function requestsOf(code: string): Promise<readonly string[]> {
	const marks = REQUESTS.flatMap((name) =>
		OWNERS.map((owner) => [`${owner}${name}`, `CLAIMTRACE_REQUEST_${name.replace(".", "_")}`]),
	);
	const marked = await transform(code, { loader: "js", define: Object.fromEntries(marks) });
	return [...marked.code.matchAll(/CLAIMTRACE_REQUEST_(\w+)/g)].map(([, name]) => name ?? "");
}

function loadedBy(file: string): readonly string[] {
	const code = readFileSync(join(dist, file), "utf8");
	return [...code.matchAll(/\brequire\("([^"]+)"\)/g)].map(([, name]) => name ?? "");
}

function isForbidden(name: string): boolean {
	return !LOADED.test(name);
}

/** A file's path in the package, where vsce gives three of them other names. */
function inPackage(file: string): string {
	if (file === "LICENSE") return "extension/LICENSE.txt";
	return `extension/${/^(?:README|CHANGELOG)\.md$/.test(file) ? file.toLowerCase() : file}`;
}
