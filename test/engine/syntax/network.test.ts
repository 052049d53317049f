import assert from "node:assert/strict";
import { Arena } from "../../../scripts/train/arena.ts";
import { type Example, Network as Learner } from "../../../scripts/train/network.ts";
import { Random } from "../../../scripts/train/random.ts";
import { type FormRows, LONGEST, MOST_FORMS, Network } from "../../../src/engine/syntax/network.ts";
import { layout, type Shape } from "../../../src/engine/syntax/shape.ts";
import { spanningTree } from "../../../src/engine/syntax/spanning-tree.ts";

const tiny: Shape = {
	features: 14,
	width: 8,
	layers: 2,
	tagLayer: 1,
	arc: 8,
	label: 8,
	upos: 4,
	xpos: 5,
	labels: 3,
};
const NO_DROPOUT = { input: 0, hidden: 0, heads: 0 };

/** A learner all of whose parameters are random, biases and gates too. */
function learnerOf(shape: Shape, seed: number): Learner {
	const random = new Random(seed);
	const learner = new Learner(new Arena(16e6), shape, 0.9, random);
	for (const { p } of Object.values(learner.tensors))
		for (let i = 0; i < p.data.length; i++) p.data[i] = 0.4 * random.normal();
	return learner;
}

function lossOf(learner: Learner, example: Example): number {
	return learner.learn([example], NO_DROPOUT, new Random(1));
}

/** The network that reads with the parameters that the learner has now. */
function readerOf(learner: Learner): Network {
	const tensors = Object.entries(learner.tensors).map(([name, { p }]) => [name, p.data.slice()]);
	return new Network({ shape: learner.shape, tensors: Object.fromEntries(tensors) });
}

const ROOT = 0;
const EDGE = 1;
/** The feature rows of the places: the root, the edge, and forms. */
const forms: readonly FormRows[] = [
	{ own: [0], toNext: [], toPrevious: [] },
	{ own: [1], toNext: [2], toPrevious: [3, 4] },
	{ own: [5, 6, 7], toNext: [8], toPrevious: [9] },
	{ own: [6, 10], toNext: [11, 8], toPrevious: [] },
	{ own: [12], toNext: [], toPrevious: [13, 9] },
	{ own: [5, 13, 10, 2], toNext: [4], toPrevious: [11] },
];

/** The same sentence for the learner; nothing in it is right yet. */
function exampleOf(words: readonly number[]): Example {
	const zeros = [0, ...words.map(() => 0)];
	const rows = words.map((word, i) => [
		...(forms[word]?.own ?? []),
		...(forms[words[i - 1] ?? EDGE]?.toNext ?? []),
		...(forms[words[i + 1] ?? EDGE]?.toPrevious ?? []),
	]);
	return {
		rows: [[0], ...rows].map((list) => Int32Array.from(list)),
		heads: zeros,
		labels: zeros,
		upos: zeros,
		xpos: zeros,
	};
}

const sentences = [[2], [3, 4], [2, 3, 4, 5], [5, 5, 2, 4, 3, 2, 2], [4, 2, 5, 3, 3, 2, 4, 5, 2, 3, 4, 2, 5]];

/** Per word and choice, what the learner loses when that choice is the right one: what it thinks of each. */
function losses(
	learner: Learner,
	example: Example,
	key: "heads" | "labels" | "upos" | "xpos",
	choices: number,
): readonly number[][] {
	return example.heads.map((_, word) =>
		Array.from({ length: choices }, (_, choice) => {
			if (word === 0) return 0;
			const changed = example[key].map((old, at) => (at === word ? choice : old));
			return lossOf(learner, { ...example, [key]: changed }) * (example.heads.length - 1);
		}),
	);
}

function readWith(learner: Learner, words: readonly number[]) {
	const reader = readerOf(learner);
	forms.forEach((rows, place) => {
		reader.put(place, rows);
	});
	return reader.read(words, ROOT, EDGE);
}

/** Whole weights are rounded: a choice nearly as good as the best is as good. */
const NEARLY = 0.02;

function assertBest(found: number, losses: readonly number[], what: string): void {
	assert.ok((losses[found] ?? Number.NaN) <= Math.min(...losses) + NEARLY, `${what}: ${found} of ${losses}`);
}

describe("the network that reads", () => {
	it("gives the tags that the network that learns finds likeliest", () => {
		const learner = learnerOf(tiny, 3);
		for (const words of sentences) {
			const { upos, xpos } = readWith(learner, words);
			const example = exampleOf(words);
			const expected = {
				upos: losses(learner, example, "upos", 4),
				xpos: losses(learner, example, "xpos", 5),
			};
			for (let i = 1; i <= words.length; i++) {
				assertBest(upos[i] ?? -1, expected.upos[i] ?? [], `upos ${i} of ${words.length}`);
				assertBest(xpos[i] ?? -1, expected.xpos[i] ?? [], `xpos ${i} of ${words.length}`);
			}
		}
	});

	it("gives the best tree by the arcs of the network that learns", () => {
		// With a single label, only arcs and tags add to the loss.
		const learner = learnerOf({ ...tiny, labels: 1 }, 4);
		for (const words of sentences) {
			const n = words.length + 1;
			const { heads } = readWith(learner, words);
			const scores = Float32Array.from(losses(learner, exampleOf(words), "heads", n).flat(), (loss) => -loss);
			const best = spanningTree(scores, n, n);
			const total = (tree: Int32Array) =>
				tree.reduce((sum, head, i) => (i === 0 ? 0 : sum + (scores[i * n + head] ?? 0)), 0);
			assert.ok(total(heads) >= total(best) - NEARLY * n, `${heads}, not ${best}`);
		}
	});

	it("gives the labels that the network that learns finds likeliest for its tree", () => {
		const learner = learnerOf(tiny, 5);
		for (const words of sentences) {
			const { heads, labels } = readWith(learner, words);
			const expected = losses(learner, { ...exampleOf(words), heads: [...heads] }, "labels", 3);
			for (let i = 1; i <= words.length; i++)
				assertBest(labels[i] ?? -1, expected[i] ?? [], `label ${i} of ${words.length}`);
		}
	});

	it("gives the trees that it was taught", () => {
		const random = new Random(1);
		const learner = new Learner(new Arena(16e6), tiny, 0.5, random);
		const lessons = [
			{
				...exampleOf([2, 3, 4]),
				heads: [0, 2, 0, 2],
				labels: [0, 1, 0, 2],
				upos: [0, 1, 2, 3],
				xpos: [0, 1, 2, 3],
			},
			{ ...exampleOf([4, 3]), heads: [0, 0, 1], labels: [0, 0, 1], upos: [0, 3, 2], xpos: [0, 4, 0] },
			{
				...exampleOf([5, 2, 2, 3]),
				heads: [0, 3, 3, 4, 0],
				labels: [0, 2, 2, 1, 0],
				upos: [0, 0, 1, 1, 2],
				xpos: [0, 0, 1, 1, 2],
			},
		];
		const first = learner.learn(lessons, NO_DROPOUT, random);
		for (let step = 0; step < 150; step++) {
			learner.learn(lessons, NO_DROPOUT, random);
			learner.update(0.02);
		}
		const last = learner.learn(lessons, NO_DROPOUT, random);
		assert.ok(last < 0.05 && last < first / 20, `${first}, then ${last}`);
		const reader = new Network(learner.averaged());
		forms.forEach((rows, place) => {
			reader.put(place, rows);
		});
		[
			[2, 3, 4],
			[4, 3],
			[5, 2, 2, 3],
		].forEach((words, at) => {
			const read = reader.read(words, ROOT, EDGE);
			for (const key of ["heads", "labels", "upos", "xpos"] as const)
				assert.deepEqual([...read[key]], lessons[at]?.[key], `${key} of ${words}`);
		});
	});

	it("reads a sentence the same whatever it read before", () => {
		const learner = learnerOf(tiny, 6);
		const fresh = readWith(learner, [2, 3, 4]);
		const used = readerOf(learner);
		forms.forEach((rows, place) => {
			used.put(place, rows);
		});
		used.read(
			Array.from({ length: LONGEST }, (_, i) => 2 + (i % 4)),
			ROOT,
			EDGE,
		);
		used.put(MOST_FORMS - 1, { own: [3, 3, 3], toNext: [1], toPrevious: [2] });
		used.read([MOST_FORMS - 1], ROOT, EDGE);
		assert.deepEqual(used.read([2, 3, 4], ROOT, EDGE), fresh);
	});

	it("gives the root alone for no words", () => {
		const { heads, labels, upos, xpos } = readWith(learnerOf(tiny, 7), []);
		for (const list of [heads, labels, upos, xpos]) assert.deepEqual([...list], [0]);
	});

	it("refuses weights that lack a tensor, naming it", () => {
		const sizes = Object.entries(layout(tiny));
		const tensors = Object.fromEntries(
			sizes.map(([name, [rows, columns]]) => [name, new Float32Array(rows * columns)]),
		);
		for (const [name, [rows, columns]] of sizes) {
			const weights = { shape: tiny, tensors: { ...tensors, [name]: new Float32Array(rows * columns + 1) } };
			assert.throws(() => new Network(weights), new RegExp(`no tensor ${name} of ${rows} × ${columns}`));
		}
	});
});

/** The gradient that the learner finds beside the slope of its loss, for a few parameters of each of these tensors. */
function slopes(learner: Learner, batch: readonly Example[], names: readonly string[]) {
	const loss = () => learner.learn(batch, NO_DROPOUT, new Random(1));
	for (const { g } of Object.values(learner.tensors)) g.data.fill(0);
	loss();
	const gradients = names.map((name) => learner.tensors[name]?.g.data.slice() ?? new Float32Array());
	return names.flatMap((name, at) => {
		const p = learner.tensors[name]?.p.data ?? new Float32Array();
		const picked = Array.from({ length: 12 }, (_, i) => Math.floor((i * p.length) / 12));
		return [...new Set(picked)].map((index) => {
			const old = p[index] ?? 0;
			const step = 2 ** -8;
			p[index] = old + step;
			const above = loss();
			p[index] = old - step;
			const below = loss();
			p[index] = old;
			return {
				name,
				index,
				gradient: gradients[at]?.[index] ?? Number.NaN,
				slope: (above - below) / (2 * step),
			};
		});
	});
}

describe("the network that learns", () => {
	it("finds the gradient of arcs and labels in every tensor that finite differences find", () => {
		// With a single tag, tags add nothing to the loss.
		const shape = { ...tiny, upos: 1, xpos: 1, layers: 3 };
		const learner = learnerOf(shape, 8);
		const batch = [
			{ ...exampleOf([2, 3, 4, 5]), heads: [0, 2, 0, 2, 3], labels: [0, 1, 0, 2, 2] },
			{ ...exampleOf([4, 2]), heads: [0, 0, 1], labels: [0, 2, 1] },
		];
		const names = Object.keys(layout(shape)).filter((name) => !/^tag/.test(name));
		const found = slopes(learner, batch, names);
		for (const { name, index, gradient, slope } of found) {
			// A step may cross the kink of a rectifier.
			const allowed = 0.002 + 0.02 * Math.abs(slope);
			assert.ok(Math.abs(gradient - slope) <= allowed, `${name}[${index}]: ${gradient}, not ${slope}`);
		}
		for (const name of names)
			assert.ok(
				found.some((entry) => entry.name === name && Math.abs(entry.gradient) > 1e-4),
				`${name} has none`,
			);
	});

	it("finds the gradient of the tags, in one proportion to the loss", () => {
		// A sentence of one word with a single label: only its tags add to the loss.
		const learner = learnerOf({ ...tiny, labels: 1 }, 9);
		const batch = [
			{ ...exampleOf([2]), upos: [0, 2], xpos: [0, 4] },
			{ ...exampleOf([5]), upos: [0, 1], xpos: [0, 0] },
		];
		const found = slopes(learner, batch, ["tags", "tagBias", "layer0", "gates0", "table"]);
		const product = (a: "gradient" | "slope") =>
			found.reduce((sum, entry) => sum + entry[a] * entry.slope, 0);
		const weight = product("gradient") / product("slope");
		assert.ok(weight > 0.1 && weight < 1.1, `${weight}`);
		for (const { name, index, gradient, slope } of found)
			assert.ok(
				Math.abs(gradient - weight * slope) <= 0.002,
				`${name}[${index}]: ${gradient}, not ${weight * slope}`,
			);
	});

	it("clears the gradients with a step, and moves no row of the table that had none", () => {
		const learner = learnerOf(tiny, 10);
		const { p, g } = learner.tensors.table ?? assert.fail("no table");
		const before = p.data.slice();
		learner.learn([exampleOf([4])], NO_DROPOUT, new Random(1));
		learner.update(0.01);
		assert.ok(g.data.every((value) => value === 0));
		const width = tiny.width * 2;
		const moved = Array.from({ length: tiny.features }, (_, row) => row).filter((row) =>
			before.slice(row * width, (row + 1) * width).some((value, i) => value !== p.data[row * width + i]),
		);
		// The root, the form and the edges beside it.
		assert.deepEqual(moved, [0, 2, 3, 4, 12]);
	});

	it("refuses a batch that it has no room for", () => {
		const learner = learnerOf(tiny, 11);
		const long = exampleOf(Array.from({ length: 150 }, () => 2));
		assert.throws(() => learner.learn([long, long, long, long, long], NO_DROPOUT, new Random(1)), RangeError);
	});
});
