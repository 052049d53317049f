import { setTimeout as pause } from "node:timers/promises";

/** What is on its way to a disk that answers is there by then. */
const GRACE_MS = 1000;
const LOOK_AGAIN_MS = 20;

/**
 * Ends the program when it has said everything, if it would not end by itself: Node waits for each file that was asked
 * for, and a mount that is gone gives none, ever. Where a program cannot put another in its place (before Node 22.15) it
 * is killed, and the exit status says that.
 */
export async function endThoughFilesAreMissing(status: number): Promise<void> {
	const until = Date.now() + GRACE_MS;
	while (isWaitingForFiles()) {
		if (Date.now() > until) return end(status);
		await pause(LOOK_AGAIN_MS);
	}
}

function isWaitingForFiles(): boolean {
	return process.getActiveResourcesInfo().some((resource) => resource.startsWith("FSReq"));
}

async function end(status: number): Promise<void> {
	for (const stream of [process.stdout, process.stderr])
		await new Promise<void>((written) => stream.write("", () => written()));
	const { execve } = process as { readonly execve?: (file: string, args: readonly string[]) => never };
	if (execve !== undefined && process.platform !== "win32") execve("/bin/sh", ["sh", "-c", `exit ${status}`]);
	process.kill(process.pid, "SIGKILL");
}
