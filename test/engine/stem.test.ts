import assert from "node:assert/strict";
import { stem } from "../../src/engine/stem.ts";

// The examples of Porter's paper, as all steps together leave them.
const STEMS = {
	caresses: "caress",
	ponies: "poni",
	cats: "cat",
	agreed: "agre",
	feed: "feed",
	plastered: "plaster",
	motoring: "motor",
	sing: "sing",
	sized: "size",
	hopping: "hop",
	falling: "fall",
	hissing: "hiss",
	fizzed: "fizz",
	failing: "fail",
	filing: "file",
	happy: "happi",
	sky: "sky",
	relational: "relat",
	conditional: "condit",
	rational: "ration",
	vietnamization: "vietnam",
	decisiveness: "decis",
	sensibiliti: "sensibl",
	triplicate: "triplic",
	hopefulness: "hope",
	replacement: "replac",
	adjustment: "adjust",
	adoption: "adopt",
	onion: "onion",
	communion: "communion",
	probate: "probat",
	rate: "rate",
	cease: "ceas",
	controll: "control",
	roll: "roll",
};

describe("stem", () => {
	for (const [word, stemmed] of Object.entries(STEMS))
		it(`takes ${word} to ${stemmed}`, () => assert.equal(stem(word), stemmed));

	it("keeps short words and those of other alphabets", () => {
		assert.deepEqual(["as", "зубы", "l'eau"].map(stem), ["as", "зубы", "l'eau"]);
	});
});
