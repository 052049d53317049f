// Kills processes that read a corpus and keep its index, two at once, at random moments, and starts anew after each.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { answers, checkerAt, feed, freshAnswers } from "../node/kept-corpus.ts";

const keeper = join(import.meta.dirname, "keeper.ts");
/** A keeper is through with its first writing by then. */
const LONGEST_MS = 400;

/** Kills so often; gives how often it did, and each round after which a start went wrong. */
export async function killedWhileKeeping(corpus: string, place: string, times: number) {
	const expected = await freshAnswers(corpus);
	const problems: string[] = [];
	let rounds = 0;
	for (; rounds < times; rounds++) {
		const keepers = [0, 1].map(() =>
			spawn(process.execPath, ["--import", "tsx", keeper, corpus, place], {
				stdio: ["ignore", "pipe", "inherit"],
			}),
		);
		await Promise.all(keepers.map(({ stdout }) => once(stdout, "data")));
		// Where the processes are by then differs from round to round, and from machine to machine.
		await new Promise((resolve) => setTimeout(resolve, (rounds * 37) % LONGEST_MS));
		for (const child of keepers) child.kill("SIGKILL");
		await Promise.all(keepers.map((child) => once(child, "close")));
		const checker = checkerAt();
		const { problem } = await feed(checker, corpus, place);
		if (problem !== null) problems.push(`round ${rounds}: ${problem}`);
		else if (!isDeepStrictEqual(await answers(checker), expected))
			problems.push(`round ${rounds}: other answers`);
	}
	return { rounds, problems };
}
