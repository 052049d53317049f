// npm run kernels: compiles assembly/kernels.ts and writes the code as a module of the engine.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const file = join(mkdtempSync(join(tmpdir(), "kernels-")), "kernels.wasm");
const flags = ["-O3", "--noAssert", "--enable", "simd", "--enable", "bulk-memory", "--runtime", "stub"];
execFileSync("npx", ["asc", "assembly/kernels.ts", ...flags, "--importMemory", "--outFile", file], {
	stdio: "inherit",
});
const lines = readFileSync(file)
	.toString("hex")
	.match(/.{1,100}/g);
writeFileSync(
	process.argv[2] ?? "src/engine/syntax/kernel-code.ts",
	`// Made by \`npm run kernels\` from assembly/kernels.ts; do not edit.\nexport const kernelCode =\n\t${lines.map((line) => `"${line}"`).join(" +\n\t")};\n`,
);
