import assert from "node:assert/strict";
import fc from "fast-check";
import type { Quantity } from "../../../src/engine/facets/quantity.ts";
import { quantityValue } from "../../../src/engine/facets/quantity-value.ts";
import { trendsOf } from "../../../src/engine/facets/trend.ts";
import { sentencesOf } from "../../../src/engine/sentences.ts";

/** The trends of a text: "direction [thing] by … from … to … ×factor". */
function trends(text: string): readonly string[] {
	const said = (word: string, amount: Quantity | null) =>
		amount === null ? "" : ` ${word} ${quantityValue(amount)}`;
	return sentencesOf(text, { start: 0, end: text.length }, []).flatMap((sentence) =>
		trendsOf(sentence).map(({ direction, thing, by, from, to, factor, bound }) => {
			const what = thing === null ? "" : ` [${text.slice(thing.start, thing.end)}]`;
			const times = factor === null ? "" : ` ×${factor}${bound === null ? "" : ` ${bound}`}`;
			return `${direction}${what}${said("by", by)}${said("from", from)}${said("to", to)}${times}`;
		}),
	);
}

function reads(cases: Readonly<Record<string, readonly string[]>>): void {
	for (const [text, expected] of Object.entries(cases)) assert.deepEqual(trends(text), expected, text);
}

describe("trendsOf", () => {
	it("reads the change, the start and the end by their prepositions", () => {
		reads({
			"Rents rose by 8 % to £900.": ["up [Rents] by 8 % to 900 GBP"],
			"Attendance fell from 300 to 240.": ["down [Attendance] from 300 to 240"],
			"Membership slid 4% from 50 to 48.": ["down [Membership] by 4 % from 50 to 48"],
			"Wheat dropped $2 to $80 a tonne.": ["down [Wheat] by 2 USD to 80 USD per tonne"],
			"The toll rose to 46.": ["up [The toll] to 46"],
		});
	});

	it("takes the object of a verb that changes something, and the subject of its passive", () => {
		reads({
			"The board raised ticket prices by half a pound.": ["up [ticket prices] by 0.5 lb"],
			"The toll was cut to £2.": ["down [The toll] to 2 GBP"],
			"The port increased exports to 5 million tonnes.": ["up [exports] to 5000000 t"],
		});
	});

	it("reads factors with their bound", () => {
		reads({
			"Sales doubled to 40 million.": ["up [Sales] to 40000000 ×2"],
			"The number of thefts has nearly tripled.": ["up [The number of thefts] ×3 nearly"],
			"Imports grew fivefold.": ["up [Imports] ×5"],
			"The ward halved infections.": ["down [infections] ×0.5"],
		});
	});

	it("reads nouns and particles", () => {
		reads({
			"A 5% rise in fares came next.": ["up [fares] by 5 %"],
			"There was a drop of 20 percent in theft.": ["down [theft] by 20 %"],
			"Profit was $5m, up from $3m a year earlier.": ["up [Profit] from 3000000 USD"],
			"The index closed down 1.2%.": ["down [The index] by 1.2 %"],
		});
	});

	it("leaves adjectives, bounds and other verbs' particles alone", () => {
		reads({
			"He was locked in the lower levels with a double ticket.": [],
			"She picked up $15 from the floor.": [],
			"Her income, up to $40, is small.": [],
			"Police raised $300 for the choir.": [],
			"He dropped to one knee.": [],
			"The firm cut 200 jobs.": ["down [The firm] by 200 job"],
			"The firm will double its output.": ["up [its output] ×2"],
		});
	});

	it("keeps two trends of one sentence apart", () => {
		reads({
			"Inflation eased to 3%, while wages rose 4%.": ["down [Inflation] to 3 %", "up [wages] by 4 %"],
		});
	});

	it("reads a trend without an amount only of what has a size", () => {
		reads({
			"Turnout dropped sharply.": ["down [Turnout]"],
			"A tree fell on 3 cars.": [],
			"Two climbers fell 20 metres.": [],
			"She rose to fame.": [],
			"Up to 50 people walked down the road.": [],
		});
	});

	it("gives spans inside the text for any string", () => {
		const pieces = fc.constantFrom(
			..."prices rose fell cut doubled by from to 5 8% $3 a rise of in up down the nearly , . threefold".split(
				" ",
			),
		);
		fc.assert(
			fc.property(fc.array(fc.oneof(pieces, fc.string({ maxLength: 4 })), { maxLength: 20 }), (words) => {
				const text = words.join(" ");
				for (const sentence of sentencesOf(text, { start: 0, end: text.length }, []))
					for (const { start, end, cue, thing } of trendsOf(sentence))
						for (const span of [{ start, end }, cue, thing ?? cue])
							assert.ok(0 <= span.start && span.start < span.end && span.end <= text.length);
			}),
		);
	});
});
