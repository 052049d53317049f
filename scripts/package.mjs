// npm run package: makes the .vsix, prints what is in it, and fails when a file is inside that should not ship.
import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { createVSIX } from "@vscode/vsce";
import { ROOT } from "./vscode-install.mjs";

const SHIPS = [
	/^extension\.vsixmanifest$/,
	/^\[Content_Types\]\.xml$/,
	/^extension\/(package\.json|readme\.md|changelog\.md|LICENSE\.(txt|md))$/,
	/^extension\/(dist|media|docs\/findings|corpus)\//,
];
const KB = 1024;

const { name, version } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));
const vsix = join(ROOT, `${name}-${version}.vsix`);
await createVSIX({
	...{ cwd: ROOT, packagePath: vsix, dependencies: false },
	// There is no public repository yet for the README's relative links to point into.
	...{ allowMissingRepository: true, rewriteRelativeLinks: false },
});
const archive = readFileSync(vsix);
const files = entries(archive);
for (const { path, size } of files) console.log(`${String(Math.ceil(size / KB)).padStart(6)} KB  ${path}`);
console.log(`${basename(vsix)}: ${files.length} files, ${Math.ceil(archive.length / KB)} KB`);

const strays = files.filter(({ path }) => !SHIPS.some((allowed) => allowed.test(path)));
for (const { path } of strays) console.error(`${path} should not ship: see .vscodeignore`);
if (strays.length > 0) process.exit(1);

/** The files of a ZIP archive by its central directory (APPNOTE 4.3.12), with their unpacked sizes in bytes. */
function entries(zip) {
	const end = zip.lastIndexOf("PK\x05\x06", undefined, "latin1");
	const found = [];
	let at = zip.readUInt32LE(end + 16);
	while (zip.readUInt32LE(at) === 0x02014b50) {
		const [nameLength, extraLength, commentLength] = [28, 30, 32].map((offset) =>
			zip.readUInt16LE(at + offset),
		);
		found.push({
			path: zip.toString("utf8", at + 46, at + 46 + nameLength),
			size: zip.readUInt32LE(at + 24),
		});
		at += 46 + nameLength + extraLength + commentLength;
	}
	return found;
}
