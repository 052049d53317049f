import assert from "node:assert/strict";
import { type Quantity, quantitiesOf } from "../../../src/engine/facets/quantity.ts";
import { conversionSlack, convertTo, inBase } from "../../../src/engine/facets/quantity-base.ts";
import { sentencesOf } from "../../../src/engine/sentences.ts";

function quantity(text: string): Quantity {
	const [sentence] = sentencesOf(text, { start: 0, end: text.length }, []);
	const [first] = sentence === undefined ? [] : quantitiesOf(sentence);
	assert.ok(first, text);
	return first;
}

/** Whether two measures are one to the precision given. */
function agree(a: string, b: string): boolean {
	const [x, y] = [inBase(quantity(a)), inBase(quantity(b))];
	assert.ok(x && y && x.unit === y.unit, `${a} / ${b}`);
	return Math.abs(x.value - y.value) <= conversionSlack(y.value, Math.max(x.step, y.step));
}

describe("inBase", () => {
	it("makes a measure comparable with its conversion, to the precision given", () => {
		assert.ok(agree("4,200 km", "2,600 miles"));
		assert.ok(agree("30 °C", "86 degrees Fahrenheit"));
		assert.ok(agree("2 hectares", "five acres"));
		assert.ok(agree("100 km/h", "62 mph"));
	});

	it("keeps apart what differs by more", () => {
		assert.ok(!agree("4,200 km", "4,200 miles"));
		assert.ok(!agree("30 °C", "30 °F"));
		assert.ok(!agree("2 hectares", "two acres"));
		assert.ok(!agree("100 km/h", "100 mph"));
	});

	it("has no base for counts, shares and money", () => {
		for (const text of ["12 goats", "12 %", "$12"]) assert.equal(inBase(quantity(text)), undefined, text);
	});
});

describe("convertTo", () => {
	it("gives a value in another unit of the same dimension", () => {
		const [km, miles, kilos] = ["1 km", "1 mile", "1 kg"].map((text) => quantity(text).unit);
		assert.ok(km && miles && kilos);
		assert.equal(Math.round(convertTo(4200, km, miles) ?? 0), 2610);
		assert.equal(convertTo(4200, km, kilos), undefined);
	});
});
