import { commands } from "vscode";
import { equal, ok } from "./expect.ts";
import { activated, corpusWhere, inWorkspace, remove, write } from "./workspace.ts";

const FILES = 20_000;
const WAIT_LIMIT_MS = 400_000;
const POLL_MS = 1000;

// Only when named: npm run test:editor -- events
describe("20,000 files of the corpus", () => {
	it("may come at once and go at once; nothing is lost, and the host keeps answering", async function () {
		if (inWorkspace("").scheme !== "file") this.skip();
		this.timeout(2 * WAIT_LIMIT_MS);
		const api = await activated();
		const { articles } = await corpusWhere((summary) => summary.articles.length > 0, "the corpus is indexed");
		const before = articles.length;
		await Promise.all(
			Array.from({ length: FILES }, (_, number) => write(`articles/flood/${number}.txt`, story(number))),
		);
		await untilCount(before + FILES);
		const checker = api.checker;
		ok(checker, "the corpus has a checker");
		for (const number of [0, 777, FILES - 1]) {
			const [found] = await checker.find(`Warden number ${number} of the dyke retired`, 1);
			equal(found?.article, `flood/${number}.txt`, "where a warden stands");
		}
		await remove("articles/flood");
		await untilCount(before);
	});
});

/** Until so many articles are indexed, while the host is asked again and again. */
async function untilCount(wanted: number): Promise<void> {
	const api = await activated();
	const end = Date.now() + WAIT_LIMIT_MS;
	for (;;) {
		const count = (await api.checker?.summary())?.articles.length ?? 0;
		if (count === wanted) return;
		ok(Date.now() < end, `${wanted} articles, not ${count}, within ${WAIT_LIMIT_MS / 1000} s`);
		await commands.executeCommand("setContext", "claimtrace.test", count);
		await new Promise((resolve) => setTimeout(resolve, POLL_MS));
	}
}

function story(number: number): string {
	return `A warden retires\n\nWarden number ${number} of the dyke retired on Monday.\n`;
}
