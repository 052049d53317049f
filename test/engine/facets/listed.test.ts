import assert from "node:assert/strict";
import fc from "fast-check";
import { listsOf } from "../../../src/engine/facets/listed.ts";
import { quantityValue } from "../../../src/engine/facets/quantity-value.ts";
import { sentencesOf } from "../../../src/engine/sentences.ts";

/** The lists of a text: "count [member] [member] = stated". */
function lists(text: string): readonly string[] {
	return sentencesOf(text, { start: 0, end: text.length }, []).flatMap((sentence) =>
		listsOf(sentence).map(({ count, members, stated }) => {
			const spans = members.map(({ start, end }) => `[${text.slice(start, end)}]`).join(" ");
			return `${count} ${spans}${stated === null ? "" : ` = ${quantityValue(stated)}`}`;
		}),
	);
}

function reads(cases: Readonly<Record<string, readonly string[]>>): void {
	for (const [text, expected] of Object.entries(cases)) assert.deepEqual(lists(text), expected, text);
}

describe("listsOf", () => {
	it("counts names past titles, ages and articles", () => {
		reads({
			"They held Ade, Bola and Chidi.": ["3 [Ade] [Bola] [Chidi]"],
			"Dr Ade, Mr Bola Obi, and Ms Chidi Eze spoke.": ["3 [Ade] [Bola Obi] [Chidi Eze]"],
			"Jane Ade, 44, Bola Obi, 32, and Chidi Eze, 28, sang.": ["3 [Jane Ade] [Bola Obi] [Chidi Eze]"],
			"France, Germany and the Netherlands agreed.": ["3 [France] [Germany] [Netherlands]"],
		});
	});

	it("counts noun phrases of one shape", () => {
		reads({
			"They hired a judge, two clerks and a driver on Monday.": ["3 [a judge] [two clerks] [a driver]"],
			"The plan covers schools, roads and bridges in the north.": ["3 [schools] [roads] [bridges]"],
		});
	});

	it("links the list with the figure beside it", () => {
		reads({
			"Three councillors, Jane Ade, Bola Obi and Chidi Eze, resigned.": [
				"3 [Jane Ade] [Bola Obi] [Chidi Eze] = 3 councillor",
			],
			"Four firms (Acme, Bolt and Corda) were fined.": ["3 [Acme] [Bolt] [Corda] = 4 firm"],
			"Jane Ade, Bola Obi and Chidi Eze, the three tenors, sang.": [
				"3 [Jane Ade] [Bola Obi] [Chidi Eze] = 3 tenor",
			],
			"Three judges met Jane Ade, Bola Obi and Chidi Eze.": ["3 [Jane Ade] [Bola Obi] [Chidi Eze]"],
		});
	});

	it("finds no list in pairs of things, adjectives, appositions and places in countries", () => {
		reads({
			"She bought bread and milk.": [],
			"He was tired, hungry and cold.": [],
			"Ade, the mayor, and Bola met.": [],
			"He lives in Lagos, Nigeria, and London.": [],
		});
	});

	it("gives members in order inside the list for any string", () => {
		const pieces = fc.constantFrom(..."Ade Bola , and or & the a two clerks roads Mr 44 ( ) :".split(" "));
		fc.assert(
			fc.property(fc.array(fc.oneof(pieces, fc.string({ maxLength: 4 })), { maxLength: 20 }), (words) => {
				const text = words.join(" ");
				for (const sentence of sentencesOf(text, { start: 0, end: text.length }, []))
					for (const { start, end, members, count } of listsOf(sentence)) {
						assert.equal(members.length, count);
						let last = start;
						for (const member of members) {
							assert.ok(last <= member.start && member.start < member.end && member.end <= end);
							last = member.end;
						}
					}
			}),
		);
	});
});
