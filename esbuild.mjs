// Bundles every program of Claimtrace, prints the sizes and fails when one is over its budget.
import { createHash } from "node:crypto";
import { copyFileSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { formats, formatsApart } from "./scripts/formats-apart.mjs";

const KB = 1024;
/** What the engine knows of English, read when first needed, and where it is from. */
const ASSETS = ["language.bin", "lexicon.bin", "vectors.bin", "support.bin"];
const CREDITS = ["README.md", "WORDNET-LICENSE.txt"];
const ASSETS_BUDGET = 10_000_000;
/** Libraries could fetch what a document names. Nothing here does: the names mean nothing in what ships, and calls of them throw. */
const NO_NETWORK = ["fetch", "XMLHttpRequest"].map((name) => [name, "undefined"]);
const watch = process.argv.includes("--development");
const common = {
	bundle: true,
	minify: !watch,
	charset: "utf8",
	sourcemap: watch ? "inline" : false,
	legalComments: "none",
	target: "es2022",
	metafile: true,
	define: { CLAIMTRACE_BUILD: JSON.stringify(sourcesHash()), ...Object.fromEntries(NO_NETWORK) },
	logLevel: "warning",
};
const node = { ...common, platform: "node", plugins: [formatsApart] };
const web = {
	...common,
	platform: "browser",
	mainFields: ["browser", "module", "main"],
	loader: { ".wasm": "binary" },
};

const programs = [
	{
		budget: 200 * KB,
		options: {
			...node,
			entryPoints: ["src/extension/main.node.ts"],
			outfile: "dist/extension.js",
			format: "cjs",
			external: ["vscode"],
		},
	},
	{
		// Small texts are read here, and what stands around their articles is told; reports are handed on to their writer.
		budget: 1405 * KB,
		options: {
			...node,
			entryPoints: ["src/worker/worker.node.ts"],
			outfile: "dist/worker.js",
			format: "cjs",
			define: { ...common.define, "import.meta.dirname": "__dirname" },
		},
	},
	{
		budget: 350 * KB,
		options: {
			...node,
			entryPoints: ["src/worker/reader.node.ts"],
			outfile: "dist/reader.js",
			format: "cjs",
		},
	},
	{
		budget: 100 * KB,
		options: {
			...node,
			entryPoints: ["src/worker/writer.node.ts"],
			outfile: "dist/writer.js",
			format: "cjs",
		},
	},
	{
		budget: 200 * KB,
		options: {
			...web,
			entryPoints: ["src/extension/main.web.ts"],
			outfile: "dist/web/extension.js",
			format: "cjs",
			external: ["vscode"],
		},
	},
	{
		// All formats are inside, Word reports too: a worker made of a blob has no address to load another file from.
		// The decoder of Brotli takes 290 KB of it.
		budget: 3850 * KB,
		options: {
			...web,
			entryPoints: ["src/worker/worker.web.ts"],
			outfile: "dist/web/worker.js",
			format: "iife",
		},
	},
	{
		budget: 1505 * KB,
		options: {
			...node,
			entryPoints: ["src/cli/main.ts"],
			outfile: "dist/cli.js",
			format: "cjs",
			banner: { js: "#!/usr/bin/env node" },
			define: { ...common.define, "import.meta.dirname": "__dirname" },
		},
	},
	...formats.map(({ entry, file, budget }) => ({
		budget,
		// Libraries remark on damaged files where nobody should see it; what people need to know is in the reasons.
		options: {
			...node,
			entryPoints: [entry],
			outfile: `dist/${file}`,
			format: "cjs",
			drop: watch ? [] : ["console"],
		},
	})),
];

let over = false;
const packages = new Set();
for (const { budget, options } of programs) {
	const result = await build(options);
	for (const input of Object.keys(result.metafile.inputs)) {
		const [, folder] = /^(node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(input) ?? [];
		if (folder !== undefined) packages.add(folder);
	}
	const bytes = Object.values(result.metafile.outputs)[0].bytes;
	const verdict = !watch && bytes > budget ? `over its budget of ${Math.round(budget / KB)} KB` : "";
	over ||= verdict !== "";
	console.log(`${options.outfile.padEnd(24)} ${String(Math.round(bytes / KB)).padStart(5)} KB ${verdict}`);
}
over = copyAssets() || over;
writeFileSync(
	"dist/THIRD-PARTY-NOTICES.txt",
	[...[...packages].sort().map(notice), assetsNotice()].join("\n"),
);
if (over) process.exit(1);

/** Tells two builds apart: what an index holds depends on the sources, the language's files and the libraries. */
function sourcesHash() {
	const hash = createHash("sha256");
	const names = ["src", "assets"].flatMap((folder) =>
		readdirSync(folder, { recursive: true }).map((name) => join(folder, name)),
	);
	for (const name of [...names.sort(), "package-lock.json"])
		if (statSync(name).isFile()) hash.update(name).update(readFileSync(name));
	return hash.digest("hex").slice(0, 16);
}

/** What the licence of a bundled package asks to be passed on. Throws when a package has no licence file. */
function notice(folder) {
	const { name, version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
	const file = readdirSync(folder).find((entry) => /^licen[cs]e(\.|-mit|$)/i.test(entry));
	if (file === undefined) throw new Error(`${folder} has no licence file to ship`);
	const text = readFileSync(join(folder, file), "utf8").trim();
	return `${name} ${version} (${license})\n\n${text}\n\n${"-".repeat(78)}\n`;
}

/** Puts the language's files and their credits beside the programs; whether the files are over their budget. */
function copyAssets() {
	mkdirSync("dist/assets", { recursive: true });
	for (const name of [...ASSETS, ...CREDITS]) copyFileSync(join("assets", name), join("dist/assets", name));
	const bytes = ASSETS.reduce((sum, name) => sum + statSync(join("assets", name)).size, 0);
	const verdict = bytes > ASSETS_BUDGET ? `over their budget of ${ASSETS_BUDGET / 1e6} MB` : "";
	console.log(
		`${"dist/assets/*.bin".padEnd(24)} ${String(Math.round(bytes / KB)).padStart(5)} KB ${verdict}`,
	);
	return verdict !== "";
}

/** What the licences of the data behind the language's files ask to be passed on. */
function assetsNotice() {
	return CREDITS.map((name) => readFileSync(join("assets", name), "utf8").trim())
		.join("\n\n")
		.concat("\n");
}
