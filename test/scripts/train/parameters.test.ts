import assert from "node:assert/strict";
import { Arena } from "../../../scripts/train/arena.ts";
import { Parameters } from "../../../scripts/train/parameters.ts";
import { Random } from "../../../scripts/train/random.ts";
import type { Shape } from "../../../src/engine/syntax/shape.ts";

const shape: Shape = {
	features: 4,
	width: 8,
	layers: 1,
	tagLayer: 1,
	arc: 8,
	label: 8,
	upos: 2,
	xpos: 2,
	labels: 2,
};
const DECAY = 0.5;

function fresh() {
	const arena = new Arena(4e6);
	const parameters = new Parameters(arena, shape, DECAY, new Random(1));
	const list = arena.ints(8);
	const gradient = arena.floats(16);
	gradient.data.fill(0.01);
	/** Gives these rows of the table a gradient. */
	const touch = (...rows: readonly number[]) => {
		list.data.set(rows);
		parameters.spread(list, rows.length, gradient.at);
	};
	return { parameters, touch };
}

describe("the parameters", () => {
	it("begin as the seed says, with the forget gates open and their averages the same", () => {
		const { parameters } = fresh();
		const { tensors } = parameters.averaged();
		for (const [name, { p }] of Object.entries(parameters.tensors))
			assert.deepEqual(tensors[name], p.data, name);
		const gates = parameters.tensor("gates0").p.data.map(Math.abs);
		assert.deepEqual(
			[...gates],
			[...new Array(32).fill(0), ...new Array(16).fill(1), ...new Array(16).fill(0)],
		);
		assert.ok(parameters.tensor("layer0").p.data.some((value) => value !== 0));
	});

	it("move against their gradient, by the rate in the first step", () => {
		const { parameters } = fresh();
		const { p, g } = parameters.tensor("headBias");
		g.data[0] = 0.3;
		g.data[1] = -0.002;
		parameters.update(0.1);
		assert.ok(Math.abs((p.data[0] ?? 0) + 0.1) < 1e-4 && Math.abs((p.data[1] ?? 0) - 0.1) < 1e-4);
		assert.ok(p.data[2] === 0);
		assert.ok(g.data.every((value) => value === 0));
	});

	it("take no notice of how long a gradient is beyond five", () => {
		// The second step shows it: Adam remembers the size of the first gradient.
		const moved = (first: number) => {
			const { parameters } = fresh();
			const { p, g } = parameters.tensor("headBias");
			g.data[0] = first;
			parameters.update(0.1);
			g.data[0] = 1;
			parameters.update(0.1);
			return p.data[0] ?? 0;
		};
		assert.equal(moved(50), moved(500));
		assert.notEqual(moved(3), moved(5));
		assert.ok(Math.abs(moved(5) - moved(50)) < 1e-6);
	});

	it("count a row of the table twice when it is named twice", () => {
		const { parameters, touch } = fresh();
		touch(2, 2, 1);
		const { g } = parameters.tensor("table");
		assert.deepEqual(
			[0, 1, 2, 3].map((row) => g.data[row * 16]),
			[0, 0.01, 0.02, 0].map(Math.fround),
		);
	});

	it("leave a row of the table where it is in a step without a gradient for it", () => {
		const { parameters, touch } = fresh();
		const { p } = parameters.tensor("table");
		const first = p.data.slice();
		touch(1);
		parameters.update(0.1);
		const second = p.data.slice();
		parameters.update(0.1);
		assert.deepEqual(p.data, second);
		assert.notDeepEqual(second.subarray(16, 32), first.subarray(16, 32));
	});

	it("have averages that follow a row of the table through the steps in which it does not move", () => {
		const { parameters, touch } = fresh();
		const { p } = parameters.tensor("table");
		let average = p.data[16] ?? 0;
		for (let step = 1; step <= 30; step++) {
			if (step === 12 || step === 20) touch(1);
			parameters.update(0.1);
			// By step 10 the averages have come to remember as much as they are to.
			average = DECAY * average + (1 - DECAY) * (p.data[16] ?? 0);
			const still = p.data[0] ?? 0;
			if (step % 7 === 0 || step === 30) {
				const { table } = parameters.averaged().tensors;
				assert.ok(
					Math.abs((table?.[16] ?? 0) - average) < 1e-5,
					`step ${step}: ${table?.[16]}, not ${average}`,
				);
				assert.ok(Math.abs((table?.[0] ?? 0) - still) < 1e-6);
			}
		}
	});

	it("are asked for by a name that there is", () => {
		assert.throws(() => fresh().parameters.tensor("gates1"), /no tensor gates1/);
	});
});
