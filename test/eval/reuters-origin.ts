// Reuters-21578: which story had the text first, among the near-duplicates of the set. What counts as a copy and what as
// a notice is found without the engine, by comparing every two stories (near-duplicates.ts): a copy has the words and
// the figures of another story within three days; a notice has the words with other figures or about another company.
//
// accuracy: share of the copies of which the engine says that both have one origin and that the story with the later
// time stamp is not it. boilerplateErrors: share of the pairs of notices that the engine gives one origin.
import type { Corpus } from "../../src/engine/corpus.ts";
import { corpusOf } from "./checked.ts";
import type { Evaluate } from "./main.ts";
import { share } from "./measures.ts";
import { type StoryPair, samePairs } from "./near-duplicates.ts";
import { articleOf, type Story, storiesIn } from "./reuters-stories.ts";
import { WorstCases } from "./worst-cases.ts";

/** Set `reuters-origin`; with a sample, that part of the stories in a row, so that repetitions stay together. */
export const evaluate: Evaluate = async (folder, sampling) => {
	const all = await storiesIn(folder);
	const stories = all.slice(0, Math.ceil(all.length / sampling.every));
	console.error(`${stories.length} stories`);
	const pairs = samePairs(stories);
	console.error(`${pairs.length} pairs`);
	const corpus = corpusOf(stories.map(articleOf));
	const started = performance.now();
	corpus.originOf("");
	const seconds = (performance.now() - started) / 1000;
	const judged = pairs.map((pair) => ({ pair, ...judge(pair, stories, corpus) }));
	const copies = judged.filter(({ pair }) => pair.kind === "copy");
	const notices = judged.filter(({ pair }) => pair.kind === "notice");
	await writeWorst(judged, stories);
	const accuracyOf = (some: typeof copies) => ({
		n: some.length,
		accuracy: share(some.map(({ right }) => right)),
	});
	return {
		n: pairs.length,
		metrics: {
			accuracy: share(copies.map(({ right }) => right)),
			boilerplateErrors: share(notices.map(({ joined }) => joined)),
		},
		byType: {
			copies: accuracyOf(copies),
			corrections: accuracyOf(copies.filter(({ pair }) => pair.reissue)),
			wordForWord: accuracyOf(copies.filter(({ pair }) => pair.contained >= 0.95)),
			notices: { n: notices.length, boilerplateErrors: share(notices.map(({ joined }) => joined)) },
			engine: { articles: stories.length, originSeconds: Math.round(seconds * 100) / 100 },
		},
	};
};

interface Judgement {
	/** Whether the engine gives both stories one origin. */
	readonly joined: boolean;
	readonly right: boolean;
}

function judge({ first, second }: StoryPair, stories: readonly Story[], corpus: Corpus): Judgement {
	const [earlier, later] = [stories[first]?.id ?? "", stories[second]?.id ?? ""];
	const origin = corpus.originOf(later);
	const joined = origin === corpus.originOf(earlier);
	return { joined, right: joined && origin !== later };
}

async function writeWorst(
	judged: readonly ({ readonly pair: StoryPair } & Judgement)[],
	stories: readonly Story[],
): Promise<void> {
	const worst = new WorstCases();
	for (const { pair, joined, right } of judged) {
		if (pair.kind === "copy" ? right : !joined) continue;
		const shown = [pair.first, pair.second].map((at) => {
			const { id = "", stamp = "", title = "", body = "" } = stories[at] ?? {};
			return `  ${id} ${stamp} | ${title}\n    ${body.replace(/\s+/g, " ").slice(0, 1200)}`;
		});
		const figures = `${Math.round(100 * pair.contained)} % of the runs, ${Math.round(100 * pair.figures)} % of the figures`;
		const heading =
			pair.kind === "notice"
				? "NOTICES CALLED COPIES"
				: joined
					? "LATER ONE CALLED ORIGIN"
					: "COPIES NOT SEEN";
		worst.add(heading, [figures, ...shown].join("\n"));
	}
	await worst.write("reuters-origin", [
		"COPIES NOT SEEN",
		"LATER ONE CALLED ORIGIN",
		"NOTICES CALLED COPIES",
	]);
}
