// A corpus on a mount of its own (bindfs, over FUSE) that stops answering, goes away and comes back. The built command
// line must end each time, say what it could not read, and answer as before afterwards.
import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdir, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { storyOf } from "../node/kept-corpus.ts";

/** A run that has not ended by then never will. */
const STUCK_MS = 90_000;
/** While a corpus is read, so that some of its files came and others do not. */
const WHILE_READING_MS = [150, 300, 450] as const;
const STORIES = 200;

interface Ended {
	readonly text: string;
	readonly problem: string;
	readonly isStuck: boolean;
}

/** What went wrong, in words; null when there is no bindfs here. */
export async function mountFaults(folder: string): Promise<readonly string[] | null> {
	if (spawnSync("bindfs", ["--version"]).error !== undefined) return null;
	const [real, mounted, project] = ["real", "mounted", "project"].map((name) => join(folder, name));
	if (real === undefined || mounted === undefined || project === undefined) throw new Error("no folders");
	for (const one of [real, mounted, project]) await mkdir(one);
	for (let number = 0; number < STORIES; number++)
		await writeFile(join(real, `${number}.txt`), storyOf(number));
	const reading = { maxMilliseconds: 2000 };
	await writeFile(join(project, "claimtrace.config.json"), JSON.stringify({ corpus: [mounted], reading }));
	await writeFile(join(project, "draft.md"), `${storyOf(3)}\n`);

	const problems: string[] = [];
	const demand = (is: boolean, what: string, ended: Ended) => {
		if (!is) problems.push(`${what}: ${ended.isStuck ? "it never ended" : `${ended.problem}${ended.text}`}`);
	};
	const answers = /checkable traced/;
	const run = (cache: string) => ended(spawnCheck(project, join(folder, cache)));

	let mount = await mountAt(real, mounted);
	try {
		const first = await run("kept");
		demand(!first.isStuck && answers.test(first.text), "before anything happened", first);
		mount.kill("SIGSTOP");
		for (const cache of ["kept", "none"]) {
			const silent = await run(cache);
			demand(/does not answer/.test(silent.problem), "a mount that does not answer", silent);
		}
		mount.kill("SIGCONT");
		for (const wait of WHILE_READING_MS) {
			const child = spawnCheck(project, join(folder, `during-${wait}`));
			await new Promise((resolve) => setTimeout(resolve, wait));
			mount.kill("SIGSTOP");
			const cut = await ended(child);
			const isTold = /does not answer|did not come/.test(cut.problem + cut.text);
			demand(!cut.isStuck && (isTold || answers.test(cut.text)), `silent after ${wait} ms`, cut);
			mount.kill("SIGCONT");
		}
		mount.kill("SIGKILL");
		const gone = await run("kept");
		demand(gone.problem.includes(mounted), "a mount that went away", gone);
		unmount(mounted);
		mount = await mountAt(real, mounted);
		const again = await run("kept");
		demand(again.text === first.text, "the mount came back", again);
	} finally {
		mount.kill("SIGKILL");
		unmount(mounted);
	}
	return problems;
}

async function mountAt(real: string, mounted: string): Promise<ChildProcess> {
	const mount = spawn("bindfs", ["-f", real, mounted], { stdio: "inherit" });
	while ((await readdir(mounted)).length === 0) {
		if (mount.exitCode !== null) throw new Error("bindfs could not mount here; it needs /dev/fuse");
	}
	return mount;
}

function unmount(mounted: string): void {
	spawnSync("umount", ["--lazy", mounted]);
}

function spawnCheck(project: string, cache: string): ChildProcess {
	const program = join(import.meta.dirname, "../../dist/cli.js");
	return spawn(process.execPath, [program, "check", "draft.md"], {
		cwd: project,
		env: { ...process.env, XDG_CACHE_HOME: cache },
		stdio: ["ignore", "pipe", "pipe"],
	});
}

async function ended(child: ChildProcess): Promise<Ended> {
	let [text, problem, isStuck] = ["", "", false];
	child.stdout?.on("data", (data: Buffer) => (text += data));
	child.stderr?.on("data", (data: Buffer) => (problem += data));
	const timer = setTimeout(() => {
		isStuck = true;
		child.kill("SIGKILL");
	}, STUCK_MS);
	await once(child, "close");
	clearTimeout(timer);
	return { text, problem, isStuck };
}
