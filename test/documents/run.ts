import { execFile } from "node:child_process";
import { promisify } from "node:util";

const start = promisify(execFile);

/** Runs a program in a folder; throws with what it wrote when it fails or is not there. */
export async function run(program: string, args: readonly string[], folder: string): Promise<void> {
	try {
		await start(program, [...args], { cwd: folder, timeout: 300_000, maxBuffer: 1 << 26 });
	} catch (cause) {
		throw new Error(`${program} could not make a document in ${folder}`, { cause });
	}
}
