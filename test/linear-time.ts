import assert from "node:assert/strict";

const RUNS = 3;
const TIMES = 8;
/** A quadratic algorithm takes 64 times as long for eight times the size. */
const SLACK = 3;
/** Milliseconds under which the clock says little. */
const SHORTEST = 2;
/** A busy machine spoils a measurement now and then; what is quadratic fails each. */
const ATTEMPTS = 4;

/**
 * Asserts that work takes time in proportion to its size: from `size` to eight times `size`, by the processor time of
 * the fastest of several runs. `prepare` makes the input, outside the time that counts, and gives the work.
 */
export function assertLinear(size: number, prepare: (size: number) => () => unknown, what = ""): void {
	const [work, more] = [prepare(size), prepare(TIMES * size)];
	leastTime(work);
	const attempts: string[] = [];
	while (attempts.length < ATTEMPTS) {
		const [short, long] = [leastTime(work), leastTime(more)];
		if (long < TIMES * SLACK * Math.max(short, SHORTEST)) {
			return;
		}
		attempts.push(`${short} ms, then ${long} ms`);
	}
	assert.fail(`${what} for ${TIMES} times the size: ${attempts.join("; ")}`);
}

function leastTime(work: () => unknown): number {
	const times = Array.from({ length: RUNS }, () => {
		const before = process.cpuUsage();
		work();
		const { user, system } = process.cpuUsage(before);
		return (user + system) / 1000;
	});
	return Math.min(...times);
}
