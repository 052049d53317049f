// npm run faults -- [--times 200]: kills processes that keep an index, two at once, at random moments, and says after how
// many of them the next start found anything but the last good state.
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { storyOf, writeOld } from "../node/kept-corpus.ts";
import { killedWhileKeeping } from "./killed.ts";

const { values } = parseArgs({ options: { times: { type: "string", default: "200" } } });
const folder = await mkdtemp(join(tmpdir(), "claimtrace-faults-"));
const corpus = join(folder, "corpus");
for (let number = 0; number < 24; number++)
	await writeOld(join(corpus, "a", `${number}.txt`), storyOf(number));
const { rounds, problems } = await killedWhileKeeping(corpus, join(folder, "index"), Number(values.times));
await rm(folder, { recursive: true });
for (const problem of problems) console.log(problem);
console.log(
	`${rounds} times killed, two processes at once: ${problems.length} starts without the last good state`,
);
process.exit(problems.length === 0 ? 0 : 1);
