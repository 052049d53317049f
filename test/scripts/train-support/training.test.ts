import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { boost, meanForest } from "../../../scripts/train-support/boosting.ts";
import { casePairs, casesOf } from "../../../scripts/train-support/cases.ts";
import { changed } from "../../../scripts/train-support/lessons.ts";
import { principalAxes } from "../../../scripts/vectors/principal-axes.ts";
import { chance } from "../../../src/engine/support/forest.ts";
import { language } from "../../language.ts";

const OPTIONS = { trees: 30, depth: 2, rate: 0.3, leaf: 5, rows: 1, features: 1, ridge: 1 };

describe("the training of the support model", () => {
	it("learns what two features tell only together, the same each time", () => {
		const rows = Array.from({ length: 400 }, (_, at) => Float32Array.of(at % 2, (at >> 1) % 2, (at * 7) % 5));
		const labels = rows.map(([a, b]) => Number(a === 1 && b === 1));
		const forest = boost({ rows, labels }, OPTIONS);
		assert.ok(chance(forest, [1, 1, 3]) > 0.9);
		assert.ok(chance(forest, [1, 0, 3]) < 0.1);
		assert.deepEqual(boost({ rows, labels }, OPTIONS), forest);
	});

	it("keeps the sign that a feature is given, whatever single rows say", () => {
		const rows = Array.from({ length: 400 }, (_, at) => Float32Array.of(at % 20, (at * 7) % 3));
		// It falls on the whole, and rises between 8 and 12.
		const labels = rows.map(([a = 0], at) =>
			Number(a < 8 ? at % 5 > 0 : a < 12 ? at % 2 : at % 5 === 0 || a === 19),
		);
		const along = (forest: ReturnType<typeof boost>, other: number) =>
			Array.from({ length: 20 }, (_, a) => chance(forest, [a, other]));
		const rises = (values: readonly number[]) => values.some((one, at) => one > (values[at - 1] ?? 1) + 1e-9);
		assert.ok(rises(along(boost({ rows, labels }, OPTIONS), 1)));
		const bound = boost({ rows, labels }, { ...OPTIONS, signs: [-1, 0] });
		for (const other of [0, 1, 2]) assert.ok(!rises(along(bound, other)));
		assert.ok((along(bound, 1)[0] ?? 0) > (along(bound, 1)[18] ?? 1) + 0.3);
	});

	it("learns what an offset leaves to learn", () => {
		const rows = Array.from({ length: 200 }, (_, at) => Float32Array.of(at % 2));
		const labels = rows.map(([a]) => a ?? 0);
		const offsets = rows.map(([a = 0]) => (a === 1 ? 4 : -4));
		const forest = boost({ rows, labels, offsets }, { ...OPTIONS, trees: 1 });
		assert.ok(chance(forest, [1], 4) > 0.95 && chance(forest, [0], -4) < 0.05);
		assert.ok(chance(forest, [1]) < 0.9);
	});

	it("learns from pairs what the labels do not tell", () => {
		// The labels follow the first value alone; in every pair the second value is lower in the likelier row.
		const rows = Array.from({ length: 400 }, (_, at) => Float32Array.of((at >> 1) % 2, at % 2));
		const labels = rows.map((_, at) => (at >> 1) % 2);
		const pairs = Array.from({ length: 200 }, (_, at) => [2 * at, 2 * at + 1] as const);
		const told = boost({ rows, labels, pairs }, { ...OPTIONS, pairs: 1 });
		const untold = boost({ rows, labels, pairs }, OPTIONS);
		for (const first of [0, 1]) {
			assert.ok(chance(told, [first, 0]) > chance(told, [first, 1]) + 0.01);
			assert.ok(Math.abs(chance(untold, [first, 0]) - chance(untold, [first, 1])) < 1e-6);
		}
	});

	it("takes two forests as the mean of what they say", () => {
		const rows = Array.from({ length: 200 }, (_, at) => Float32Array.of(at % 2, (at >> 1) % 2));
		const first = boost({ rows, labels: rows.map(([a]) => a ?? 0) }, OPTIONS);
		const second = boost({ rows, labels: rows.map(([, b]) => b ?? 0) }, { ...OPTIONS, trees: 7 });
		const odds = (forest: typeof first, values: readonly number[]) => {
			const yes = chance(forest, values);
			return Math.log(yes / (1 - yes));
		};
		for (const values of [
			[0, 0],
			[0, 1],
			[1, 0],
			[1, 1],
		]) {
			const mean = (odds(first, values) + odds(second, values)) / 2;
			assert.ok(Math.abs(odds(meanForest(first, second), values) - mean) < 1e-4);
		}
	});

	it("takes the words that were put for others, or beside a gap, for the wrong ones", () => {
		const wrong = (before: string, after: string) =>
			changed(before, after).map(({ start, end }) => after.slice(start, end));
		assert.deepEqual(wrong("The ferry sank on Monday.", "The barge sank on Monday."), ["barge"]);
		assert.deepEqual(wrong("The ferry did not sink.", "The ferry did sink."), ["did", "sink"]);
		assert.deepEqual(wrong("The ferry sank.", "The ferry sank."), []);
	});

	it("pairs a wrong sentence with the one that says it right, in whatever place that stands", () => {
		const document = "The ferry sank on Monday. Nobody was hurt when it went down.";
		const better = "Nobody was hurt. The ferry sank on Monday.";
		const text = "The ferry sank on Friday. Nobody was hurt.";
		const lesson = { set: "own", group: "own", document };
		const cases = casesOf(
			[
				{ ...lesson, text: better, supported: true, wrong: [] },
				{ ...lesson, text, better, supported: false, wrong: [{ start: 18, end: 24 }] },
			],
			language,
		);
		const shown = casePairs(cases).map((pair) => pair.map(({ terms }) => [...terms].join(" ")));
		assert.deepEqual(shown, [["the ferry sank on monday", "the ferry sank on friday"]]);
	});

	it("finds the axes along which rows lie apart most", () => {
		const rows = [-2, -1, 1, 2].map((value) => Float64Array.of(value, value, 0.1 * value));
		const [axis = new Float64Array()] = principalAxes(rows, 1);
		assert.ok(Math.abs(Math.abs(axis[0] ?? 0) - Math.abs(axis[1] ?? 0)) < 1e-6);
		assert.ok(Math.abs(axis[2] ?? 1) < 0.1);
	});
});
