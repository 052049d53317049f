import assert from "node:assert/strict";
import fc from "fast-check";
import { featuresOf, rootFeature, rowsOf, unknownFeature } from "../../../src/engine/syntax/features.ts";
import { assertLinear } from "../../linear-time.ts";
import { lexicon } from "../lexicon/shipped.ts";

const of = (form: string) => featuresOf(form, lexicon);

/** How many of the features of a form itself another has too. */
function shared(form: string, other: string): number {
	const others = new Set(of(other).own);
	return of(form).own.filter((feature) => others.has(feature)).length;
}

function all(form: string): readonly number[] {
	const { form: own, own: rest, toNext, toPrevious } = of(form);
	return [own, ...rest, ...toNext, ...toPrevious];
}

/** Any UTF-16, lone surrogates and all. */
const anyForm = fc.string({ unit: fc.nat(0xffff).map((code) => String.fromCharCode(code)), maxLength: 40 });

describe("features of a form", () => {
	it("are whole numbers of 32 bits, few, and the same every time, for any string", () => {
		fc.assert(
			fc.property(fc.oneof(anyForm, fc.string({ unit: "binary" }), fc.lorem({ maxCount: 1 })), (form) => {
				const features = all(form);
				assert.ok(features.length <= 32, `${features.length}`);
				assert.ok(features.every((feature) => feature === feature >>> 0));
				assert.deepEqual(all(form), features);
			}),
			{ numRuns: 500 },
		);
	});

	it("are told apart by kind: the same letters as a form, a neighbour before and one after", () => {
		for (const form of ["run", "of", "", "3", "é"])
			assert.equal(new Set(all(form)).size, all(form).length, form);
		assert.ok(!all("").includes(rootFeature) && !all("").includes(unknownFeature));
		assert.notEqual(of("root").form, rootFeature);
		// Where a kind ends counts: "next" with " endingqz" is not "next ending" with "qz".
		assert.ok(!of("qz").toPrevious.includes(of(" endingqz").toPrevious[0] ?? 0));
	});

	it("have one form for all cases, and tell the cases apart beside it", () => {
		assert.equal(of("Apple").form, of("apple").form);
		assert.equal(of("APPLE").form, of("apple").form);
		assert.notEqual(of("apples").form, of("apple").form);
		assert.notDeepEqual(of("Apple").own, of("apple").own);
		assert.notDeepEqual(of("Apple").own, of("APPLE").own);
		assert.notDeepEqual(of("qZzv").own, of("qZZv").own, "of the same shape");
	});

	it("tell a neighbour the same in every case", () => {
		assert.deepEqual(of("CUSTOMARY").toNext, of("customary").toNext);
		assert.deepEqual(of("CUSTOMARY").toPrevious, of("customary").toPrevious);
		assert.notDeepEqual(of("customary").toNext, of("customary").toPrevious);
	});

	it("hold the affixes up to five letters: words that begin or end alike share as many", () => {
		const [none, prefix, suffix] = [shared("qzv", "wjk"), shared("qzvwj", "qzvkx"), shared("xkqzv", "jwqzv")];
		assert.equal(prefix - none, 3);
		assert.equal(suffix - none, 3 + 1, "and the last two letters with the parts of speech");
		assert.equal(shared("qzvwjkqq", "qzvwjkzz") - none, 5);
	});

	it("do not take a prefix for a suffix", () => {
		assert.equal(shared("qz", "zq"), shared("qz", "wj"));
	});

	it("hold the shape: letters by case, figures as one, other signs as they are", () => {
		const alike: readonly [string, string][] = [
			["3.14", "27.999"],
			["Qzv", "Wjkk"],
			["Éqz", "Wjk"],
			["QZ", "WJK"],
			["b2b", "qq77qq"],
		];
		const other: readonly [string, string][] = [
			["3.14", "3,14"],
			["Qzv", "qzv"],
			["Q", "QZ"],
			["qz-v", "qzv"],
			["漢字", "qz"],
			["😀😀", "漢字"],
		];
		const shape = (form: string) => of(form).own[0];
		for (const [a, b] of alike) assert.equal(shape(a), shape(b), `${a} ${b}`);
		for (const [a, b] of other) assert.notEqual(shape(a), shape(b), `${a} ${b}`);
	});

	it("hold what the lexicon says: inflected forms share their base", () => {
		assert.ok(shared("painted", "painting") > shared("painted", "qzvnting"));
		assert.ok(shared("children", "child") > shared("chixxren", "child"));
		assert.ok(of("qzvwjk").own.length < of("bridge").own.length);
	});

	it("of the edge of a sentence are its own", () => {
		const edge = of("");
		for (const form of [" ", ".", "a"]) {
			assert.notEqual(of(form).form, edge.form);
			assert.notDeepEqual(of(form).toNext, edge.toNext);
			assert.notDeepEqual(of(form).toPrevious, edge.toPrevious);
		}
	});

	it("of a very long form take time in proportion to its length", () => {
		assertLinear(50_000, (length) => {
			const form = "Abcé".repeat(length / 4);
			return () => of(form);
		});
	});
});

describe("rows of a form", () => {
	const rowOf = new Map([
		[rootFeature, 0],
		[unknownFeature, 1],
		[of("bridge").form, 2],
		[of("bridge").own[0] ?? 0, 3],
		[of("bridge").toNext[1] ?? 0, 4],
		[of("bridge").toPrevious[2] ?? 0, 5],
	]);

	it("are those of its features that have one", () => {
		assert.deepEqual(rowsOf(of("bridge"), rowOf), { own: [2, 3], toNext: [4], toPrevious: [5] });
	});

	it("begin with the unknown form's when training has not seen it", () => {
		assert.deepEqual(rowsOf(of("qzvwjk"), rowOf).own, [1, 3]);
		assert.deepEqual(rowsOf(of("3.5"), rowOf), { own: [1], toNext: [], toPrevious: [] });
	});
});
