import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { findings } from "../compare.ts";

/** [what it shows, source, draft that must stay silent, draft that must fire]. */
type Twin = readonly [name: string, source: string, silent: string, fires: string];

const twins: readonly Twin[] = [
	[
		"ordered is not done",
		"A judge in Lisbourne ordered the ferry company to repay £40,000 to stranded passengers.",
		"The ferry company must repay £40,000 to stranded passengers after an order by a judge in Lisbourne.",
		"The ferry company has repaid £40,000 to stranded passengers after a ruling by a judge in Lisbourne.",
	],
	[
		"agreed is not done",
		"Ravenna Foods agreed to sell its bakery chain to Holt Group.",
		"Ravenna Foods will sell its bakery chain to Holt Group.",
		"Ravenna Foods sold its bakery chain to Holt Group.",
	],
	[
		"allowed is not done",
		"The harbour board allowed the trawler to unload its catch in Denby.",
		"The trawler was permitted to unload its catch in Denby, the harbour board said.",
		"The trawler unloaded its catch in Denby, the harbour board said.",
	],
	[
		"expected is not done",
		"Ministers are expected to approve the tidal power station at Morfa.",
		"Ministers are likely to approve the tidal power station at Morfa.",
		"Ministers have approved the tidal power station at Morfa.",
	],
	[
		"weighed is not settled",
		"The orchestra is considering moving its summer season to Aldery.",
		"The orchestra may move its summer season to Aldery.",
		"The orchestra will move its summer season to Aldery.",
	],
	[
		"what will be weighed is not settled",
		"A spokesman said that the orchestra would consider a move to Aldery.",
		"The orchestra may move to Aldery, according to a spokesman.",
		"The orchestra has moved to Aldery.",
	],
	[
		"planned is not begun",
		"The railway plans to replace the iron bridge over the Wend.",
		"The railway intends to replace the iron bridge over the Wend.",
		"The railway has begun to replace the iron bridge over the Wend.",
	],
	[
		"begun is not done",
		"Engineers have started to drain the flooded quarry at Pell.",
		"Engineers have begun draining the flooded quarry at Pell.",
		"Engineers have drained the flooded quarry at Pell.",
	],
	[
		"headlines tell in the present",
		"Transport minister quits over ferry contract",
		"The transport minister quit over the ferry contract.",
		"The transport minister is to quit over the ferry contract.",
	],
	[
		"an infinitive in a headline is a plan",
		"Transport minister to quit over ferry contract",
		"The transport minister will quit over the ferry contract.",
		"The transport minister quit over the ferry contract.",
	],
	[
		"a plan in a passive headline",
		"Old customs house in Marsham to be demolished",
		"The old customs house in Marsham is to be demolished.",
		"The old customs house in Marsham was demolished.",
	],
	[
		"a tried escape",
		"Two inmates made an attempt to escape from Carrow prison through a laundry chute.",
		"Two inmates tried to escape from Carrow prison through a laundry chute.",
		"Two inmates escaped from Carrow prison through a laundry chute.",
	],
	[
		"a noun for a plan",
		"The regulator announced the planned closure of the fish market in Ostrava.",
		"The fish market in Ostrava will be closed, the regulator said.",
		"The fish market in Ostrava has been closed, the regulator said.",
	],
	[
		"backshift in the passive",
		"“The tower will be rebuilt by our own masons,” said Bishop Lund.",
		"The tower would be rebuilt by their own masons, Bishop Lund said.",
		"The tower was rebuilt by their own masons, Bishop Lund said.",
	],
	[
		"done is not planned",
		"Marta Quist signed a three-year contract with Vesterby on Monday.",
		"Marta Quist has signed a three-year contract with Vesterby.",
		"Marta Quist will sign a three-year contract with Vesterby.",
	],
	[
		"other words for one act",
		"Holt Group will purchase the glassworks in Tarn.",
		"Holt Group is set to buy the glassworks in Tarn.",
		"Holt Group bought the glassworks in Tarn.",
	],
	[
		"the future of an attempt",
		"Divers will try to raise the wreck of the Halcyon in June.",
		"Divers want to raise the wreck of the Halcyon in June.",
		"Divers raised the wreck of the Halcyon in June.",
	],
];

const status = (draft: string, source: string) =>
	findings(draft, source).filter((line) => line.startsWith("act/status"));

describe("act/status: how far an act has got", () => {
	for (const [name, source, silent, fires] of twins) {
		it(`${name}: silent`, () => assert.deepEqual(status(silent, source), []));
		it(`${name}: fires`, () => assert.equal(status(fires, source).length, 1));
	}
});
