import assert from "node:assert/strict";
import { it } from "mocha";
import { findings } from "../compare.ts";

/** A source with drafts that must stay without a warning and drafts that must not. */
export interface NewsroomTwin {
	readonly what: string;
	readonly source: string;
	readonly silent: readonly string[];
	/** Draft, and the code of severity warning or error that it must have. */
	readonly fires: readonly (readonly [draft: string, code: string])[];
}

/** The codes of severity warning or error that a draft has against a source. */
export function seriousOf(draft: string, source: string): readonly string[] {
	return findings(draft, source)
		.filter((line) => /^\S+ (?:warning|error):/.test(line))
		.map((line) => line.split(" ")[0] ?? "");
}

/** A test for each draft of each twin. */
export function assertTwins(twins: readonly NewsroomTwin[]): void {
	for (const { what, source, silent, fires } of twins) {
		for (const draft of silent)
			it(`${what}: no warning for “${draft}”`, () => {
				assert.deepEqual(seriousOf(draft, source), []);
			});
		for (const [draft, code] of fires)
			it(`${what}: ${code} for “${draft}”`, () => {
				assert.ok(seriousOf(draft, source).includes(code), findings(draft, source).join("\n"));
			});
	}
}
