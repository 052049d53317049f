// Assertions without `node:assert`, which the web extension host does not have.

/** Throws with both values, as JSON, when they differ. */
export function equal(actual: unknown, expected: unknown, what = "value"): void {
	const [got, wanted] = [JSON.stringify(actual), JSON.stringify(expected)];
	if (got !== wanted) throw new Error(`${what} is ${got}, expected ${wanted}`);
}

/** Throws when the value is missing or false; what follows may rely on it. */
export function ok(value: unknown, what: string): asserts value {
	if (!value) throw new Error(`expected: ${what}`);
}

/** Throws with the text when it lacks the part. */
export function includes(text: string, part: string, what = "text"): void {
	ok(text.includes(part), `${what} has “${part}” in it: ${text}`);
}
