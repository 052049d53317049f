import assert from "node:assert/strict";
import type { Comparator } from "../../../src/engine/divergences/comparison.ts";
import { draftOf } from "../compare.ts";
import { compared } from "./compared.ts";

/** A source and a draft, and what is said of the draft; with dates where they matter. */
export interface Twin {
	readonly source: string;
	readonly draft: string;
	readonly said?: string;
	readonly published?: string;
	readonly draftDate?: string;
}

/** Asserts what one family says of each draft; nothing where `said` is left out. */
export function twins(comparator: Comparator, rows: readonly Twin[]): void {
	for (const { source, draft, said, published, draftDate } of rows) {
		const found = compared(comparator, draftOf(draft, { date: draftDate ?? null }), {
			"source.txt": { text: source, published: published ?? null },
		});
		assert.deepEqual(found, said === undefined ? [] : [said], draft);
	}
}
