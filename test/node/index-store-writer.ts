// Saves one state after the other until it is ended: the indexes of 1 to 40 groups. Used by index-store.test.ts.
import { InvertedIndex } from "../../src/engine/index/inverted.ts";
import { IndexStore } from "../../src/node/index-store.ts";

const [folder = "", settings = "0"] = process.argv.slice(2);
const store = new IndexStore(folder, Number(settings));
for (;;) {
	const index = new InvertedIndex((piece) => [piece]);
	for (let groups = 1; groups <= 40; groups++) {
		const text = `storm number${groups} came`;
		index.add([[{ text, start: 0, end: text.length }]]);
		const files = Array.from({ length: groups }, (_, group) => ({
			...{ key: `${group}.txt`, size: group, mtimeMs: 0, hash: "x", group },
		}));
		await store.save({ sealed: index.sealed(), files });
		if (groups === 1) process.stdout.write("saved\n");
	}
}
