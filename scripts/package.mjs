// npm run package: makes the .vsix, prints what is in it, and fails when it is too large or a file is inside that
// should not ship.
import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { createVSIX } from "@vscode/vsce";
import { PACKAGE_BUDGET, SHIPS } from "./shipping.mjs";
import { ROOT } from "./vscode-install.mjs";

const KB = 1024;
/** The language's files, and how much they may add to what people download. */
const ASSETS = ["language.bin", "lexicon.bin", "vectors.bin", "support.bin"].map(
	(name) => `extension/dist/assets/${name}`,
);
const ASSETS_BUDGET = 5_500_000;

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
const assets = files.filter(({ path }) => ASSETS.includes(path));
const deflated = assets.reduce((sum, { packed }) => sum + packed, 0);
console.log(`language files: ${Math.ceil(deflated / KB)} KB deflated`);
if (assets.length < ASSETS.length) console.error(`${ASSETS.join(" and ")} must ship: npm run build`);
if (deflated > ASSETS_BUDGET) console.error(`they are over their budget of ${ASSETS_BUDGET / 1e6} MB`);
const large = archive.length > PACKAGE_BUDGET;
if (large) console.error(`the package is over its budget of ${PACKAGE_BUDGET / 1e6} MB`);
if (strays.length > 0 || assets.length < ASSETS.length || deflated > ASSETS_BUDGET || large) process.exit(1);

/** The files of a ZIP archive by its central directory (APPNOTE 4.3.12), with their sizes in bytes as they are and packed. */
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
			packed: zip.readUInt32LE(at + 20),
			size: zip.readUInt32LE(at + 24),
		});
		at += 46 + nameLength + extraLength + commentLength;
	}
	return found;
}
