import assert from "node:assert/strict";
import { alignedRuns } from "../../../src/engine/runs/runs.ts";
import { sentencesOf } from "../../../src/engine/sentences.ts";
import { assertLinear } from "../../linear-time.ts";

const sentences = (text: string) => sentencesOf(text, { start: 0, end: text.length }, []);
const runs = (draft: string, source: string) => alignedRuns(sentences(draft), sentences(source));

const FERRY =
	"The ferry Halvorsen ran aground on the Brannick shoal shortly before dawn, and its ninety passengers were carried ashore in lifeboats. " +
	"Harbour pilots said the beacon at the northern channel had been dark since a storm tore out its cable. ";
const MILL =
	"Weavers at the Ostrey mill laid down their shuttles after the owner announced shorter shifts and a lower piece rate. ";
const ORCHARD =
	"An early frost ruined the pear blossom across the Lindal valley, so growers expect barely a third of their usual crop. ";

describe("alignedRuns", () => {
	it("finds a copied run exactly", () => {
		const draft = `${MILL}${FERRY}${ORCHARD}`;
		const source = `Nobody was hurt when the night train stopped. ${FERRY}Repairs will take weeks.`;
		const found = runs(draft, source);
		assert.equal(found.length, 1);
		assert.equal(found[0]?.kind, "verbatim");
		assert.equal(draft.slice(found[0]?.draft.start, found[0]?.draft.end), FERRY.trim().replace(/\.$/, ""));
		assert.equal(source.slice(found[0]?.source.start, found[0]?.source.end), FERRY.trim().replace(/\.$/, ""));
	});

	it("finds sentences in another order, with words changed", () => {
		const draft =
			`${MILL}Harbour pilots said that the beacon at the northern channel was dark after a storm tore its cable out. ` +
			`Shortly before dawn the ferry Halvorsen ran aground on Brannick shoal; lifeboats carried its ninety passengers ashore. ${ORCHARD}`;
		const found = runs(draft, FERRY);
		assert.deepEqual(
			found.map(({ kind }) => kind),
			["rewritten"],
		);
		const text = draft.slice(found[0]?.draft.start, found[0]?.draft.end);
		assert.match(text, /^Harbour pilots .* ashore$/);
	});

	it("finds nothing in texts without anything in common, or without words", () => {
		assert.deepEqual(runs(MILL, `${FERRY}${ORCHARD}`), []);
		assert.deepEqual(runs("", FERRY), []);
		assert.deepEqual(runs("…", ""), []);
	});

	it("is silent about a formula that both texts use", () => {
		const formula = "The company did not immediately respond to a request for comment on Tuesday. ";
		assert.deepEqual(runs(`${MILL}${formula}`, `${FERRY}${formula}`), []);
	});

	it("takes time in proportion to the texts, also when they repeat themselves", () => {
		assertLinear(40, (size) => {
			const text = sentences(`${FERRY}${MILL}${ORCHARD}`.repeat(size));
			return () => alignedRuns(text, text);
		});
		assertLinear(1000, (size) => {
			const text = sentences("word ".repeat(size));
			return () => alignedRuns(text, text);
		});
	}).timeout(20_000);
});
