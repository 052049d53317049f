// npm run kernels: compiles each module of assembly/ and writes its code as a module of the engine.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** What is made of each source; a folder given on the command line takes the place of src/engine. */
const MADE = { kernels: "syntax/kernel-code.ts", retrieval: "index/retrieval-code.ts" };
const FLAGS = [
	"-O3",
	"--noAssert",
	"--enable",
	"simd",
	"--enable",
	"bulk-memory",
	"--runtime",
	"stub",
	"--importMemory",
];

const scratch = mkdtempSync(join(tmpdir(), "kernels-"));
try {
	for (const [name, path] of Object.entries(MADE)) {
		const file = join(scratch, `${name}.wasm`);
		execFileSync("npx", ["asc", `assembly/${name}.ts`, ...FLAGS, "--outFile", file], { stdio: "inherit" });
		const [folder] = process.argv.slice(2);
		const target = folder === undefined ? join("src/engine", path) : join(folder, path.replace("/", "-"));
		writeFileSync(target, moduleOf(name, readFileSync(file)));
	}
} finally {
	rmSync(scratch, { recursive: true });
}

function moduleOf(name, code) {
	const lines = code
		.toString("base64")
		.match(/.{1,100}/g)
		.map((line) => `"${line}"`);
	return `// Made by \`npm run kernels\` from assembly/${name}.ts; do not edit.\nexport const ${name}Code =\n\t${lines.join(" +\n\t")};\n`;
}
