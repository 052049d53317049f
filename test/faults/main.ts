// npm run faults -- [--times 200]: kills processes that keep an index, two at once, at random moments, and says after how
// many of them the next start found anything but the last good state; then lets the mount of a corpus fall silent and go
// (after npm run build, with Debian's bindfs; root may mount).
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { storyOf, writeOld } from "../node/kept-corpus.ts";
import { killedWhileKeeping } from "./killed.ts";
import { mountFaults } from "./mount.ts";

const { values } = parseArgs({ options: { times: { type: "string", default: "200" } } });
const folder = await mkdtemp(join(tmpdir(), "claimtrace-faults-"));
const corpus = join(folder, "corpus");
for (let number = 0; number < 24; number++)
	await writeOld(join(corpus, "a", `${number}.txt`), storyOf(number));
const { rounds, problems } = await killedWhileKeeping(corpus, join(folder, "index"), Number(values.times));
for (const problem of problems) console.log(problem);
console.log(
	`${rounds} times killed, two processes at once: ${problems.length} starts without the last good state`,
);
const onMount = await mountFaults(folder);
for (const problem of onMount ?? []) console.log(problem);
console.log(
	onMount === null
		? "not run: a mount that falls silent, for which bindfs must be installed"
		: `a mount that falls silent, goes and comes back: ${onMount.length} faults`,
);
await rm(folder, { recursive: true });
process.exit(problems.length + (onMount?.length ?? 1) === 0 ? 0 : 1);
