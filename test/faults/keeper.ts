// Keeps the index of a corpus folder again and again, with stories that change, until it is killed; with a number, so
// often. Usage: keeper.ts CORPUS PLACE [TIMES]
import { checkerAt, feed, storyOf } from "../node/kept-corpus.ts";

async function keep(corpus: string, place: string, times: number): Promise<void> {
	const checker = checkerAt();
	await feed(checker, corpus, place);
	process.stdout.write("started\n");
	for (let time = 0; time < times; time++) {
		const failure = await checker.keep();
		if (failure !== null) console.log(`not kept: ${failure}`);
		// A file that is listed nowhere: the next start takes it out again.
		const text = storyOf(time % 26, time);
		const stamp = { size: text.length, mtimeMs: 0 };
		const key = `kept/${process.pid}/${time % 9}.txt`;
		if (time % 5 === 4) await checker.remove([key]);
		else await checker.put([{ key, path: key, bytes: new TextEncoder().encode(text), stamp }]);
	}
}

const [corpus = "", place = "", times = "Infinity"] = process.argv.slice(2);
void keep(corpus, place, Number(times));
