import { spawn } from "node:child_process";
import { createInterface } from "node:readline";

/** What a contestant came to; milliseconds and bytes. What is missing was not reached. */
export interface Measured {
	readonly name: string;
	/** Why something is missing. */
	readonly stopped?: string;
	readonly sentences?: number;
	readonly characters?: number;
	readonly tokenise?: number;
	/** By the clock, and the processor time of all threads. */
	readonly build?: number;
	readonly buildProcessor?: number;
	readonly memory?: number | null;
	readonly peak?: number;
	readonly queries?: number;
	readonly p50?: number;
	readonly p95?: number;
	readonly p99?: number;
	/** Share of queries whose own sentence comes first. */
	readonly first?: number;
	readonly disk?: number;
	readonly load?: number;
}

export interface Contest {
	readonly folder: string;
	/** Seconds for each step. */
	readonly limit: number;
	/** The program that runs it. */
	readonly node: string;
	/** Articles, when they are not those of the set. */
	readonly size?: number;
}

/** Runs a contestant in a process of its own, which is ended when a step takes too long. */
export async function measure(name: string, { folder, limit, node, size }: Contest): Promise<Measured> {
	const script = new URL("./contest.mjs", import.meta.url).pathname;
	const given = [name, folder, String(limit), ...(size === undefined ? [] : [String(size)])];
	const child = spawn(node, ["--expose-gc", "--max-old-space-size=8000", script, ...given], {
		stdio: ["ignore", "pipe", "pipe"],
	});
	let errors = "";
	child.stderr.on("data", (data: Buffer) => (errors += data));
	const ended = new Promise<number | null>((resolve) => child.on("close", resolve));
	let measured: Measured = { name };
	let tooLong = false;
	// Asking stops by itself; what goes on for longer is stuck in one step.
	const timer = setTimeout(
		() => {
			tooLong = true;
			child.kill("SIGKILL");
		},
		1000 * 1.5 * limit,
	);
	for await (const line of createInterface({ input: child.stdout })) {
		measured = { ...measured, ...JSON.parse(line) };
		timer.refresh();
	}
	const code = await ended;
	clearTimeout(timer);
	if (tooLong) return { ...measured, stopped: `stopped after ${1.5 * limit} s in one step` };
	if (code === 0) return measured;
	const [reason = `ended with ${code}`] = /\b(?:Error|ERR_\w+)\b[^\n]*/.exec(errors) ?? [];
	return { ...measured, stopped: reason };
}
