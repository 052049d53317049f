import assert from "node:assert/strict";
import fc from "fast-check";
import { type NumberStyle, numberAt } from "../../../src/engine/facets/number.ts";
import { tokenize } from "../../../src/engine/tokens.ts";

const plain: NumberStyle = { loose: false, letter: () => undefined };

/** The number a text begins with: "[words] value". */
function numberOf(text: string, style = plain): string | undefined {
	const tokens = tokenize(text, { start: 0, end: text.length });
	const number = numberAt(tokens, 0, style);
	return number && `[${text.slice(0, tokens[number.next - 1]?.end)}] ${Number(number.value.toPrecision(12))}`;
}

function reads(cases: Readonly<Record<string, string | undefined>>): void {
	for (const [text, expected] of Object.entries(cases)) assert.equal(numberOf(text), expected, text);
}

describe("numberAt", () => {
	it("adds and multiplies number words as far as they make one number", () => {
		reads({
			"three hundred and seven thousand and twelve": "[three hundred and seven thousand and twelve] 307012",
			"eighteen hundred": "[eighteen hundred] 1800",
			"nine lakh crore": "[nine lakh crore] 9000000000000",
			"two hundred and three dozen": "[two hundred and three dozen] 236",
			"seven eight": "[seven] 7",
			"forty and six": "[forty] 40",
			"six thousand seven thousand": "[six thousand] 6000",
		});
	});

	it("reads decimals that are spoken", () => {
		reads({
			"four point oh": "[four] 4",
			"four point zero six": "[four point zero six] 4.06",
			"eleven point twenty-five": "[eleven point twenty-five] 11.25",
		});
	});

	it("gives a denominator all the words that make one rank", () => {
		reads({
			"seven twenty-fifths": "[seven twenty-fifths] 0.28",
			"one hundred forty-fifths": "[one hundred forty-fifths] 2.22222222222",
			"one hundred and forty fifths": "[one hundred and forty fifths] 28",
			"two hundred and two thirds": "[two hundred and two thirds] 200.666666667",
			"three ten thousandths": "[three ten thousandths] 0.0003",
		});
	});

	it("takes a part behind a million as a part of a million", () => {
		reads({
			"a million and a half": "[a million and a half] 1500000",
			"2 million and a quarter": "[2 million and a quarter] 2250000",
			"three million and one third": "[three million and one third] 3333333.33333",
			"a quarter million": "[a quarter million] 250000",
			"two billion and half of it": "[two billion] 2000000000",
			"six hundred and a half": "[six hundred and a half] 600.5",
		});
	});

	it("reads groups of figures in the English, Continental and Indian ways", () => {
		reads({
			"1,234,567.8": "[1,234,567.8] 1234567.8",
			"1 234 567,8": "[1 234 567,8] 1234567.8",
			"12,34,567": "[12,34,567] 1234567",
			"1.234.567": undefined,
			"12,345,67": undefined,
		});
	});

	it("does not take ranks and spans of time for fractions", () => {
		reads({
			"two seconds": "[two] 2",
			"thirty-first": "[thirty-first] 31",
			"one hundred and sixth": "[one hundred and sixth] 106",
			"four millionth": "[four millionth] 4000000",
		});
	});

	it("ends before no finite number is left", () => {
		assert.equal(numberOf(`5${" trillion".repeat(500)}`), "[5 trillion trillion] 5e+24");
		assert.doesNotMatch(
			numberOf(`five${" thousand million billion trillion".repeat(9)}`) ?? "",
			/Infinity|NaN/,
		);
	});

	it("reads powers and mixed numbers in digits", () => {
		reads({
			"2.5e3": "[2.5e3] 2500",
			"2.5e-3": "[2.5e-3] 0.0025",
			"1.5^2": "[1.5^2] 2.25",
			"4^-1": "[4^-1] 0.25",
			"7 3/8": "[7 3/8] 7.375",
			"12 345 678": "[12 345 678] 12345678",
			"12 34": "[12] 12",
			"1/2/2020": "[1] 1",
		});
	});

	it("lets hyphens stand free only in text that is written so", () => {
		assert.equal(numberOf("three - hundred"), "[three] 3");
		assert.equal(numberOf("three - hundred", { ...plain, loose: true }), "[three - hundred] 300");
	});

	it("joins tens and ones over a free hyphen, as transcripts write them", () => {
		assert.equal(numberOf("sixty - four"), "[sixty - four] 64");
		assert.equal(numberOf("sixty - forty"), "[sixty] 60");
	});

	it("takes any run of number words, and ends inside the text", () => {
		const words = fc.constantFrom(
			..."a one nine ten twenty hundred thousand million and half third fifths point - 3 1/2 e5 , . zero dozen".split(
				" ",
			),
		);
		fc.assert(
			fc.property(fc.array(words, { maxLength: 40 }), (list) => {
				const text = list.join(" ");
				const tokens = tokenize(text, { start: 0, end: text.length });
				for (const at of tokens.keys()) {
					const number = numberAt(tokens, at, { ...plain, loose: true });
					if (number === undefined) continue;
					assert.ok(number.first === at && at < number.next && number.next <= tokens.length);
					assert.ok(Number.isFinite(number.value) && number.step > 0);
				}
			}),
		);
	});
});
