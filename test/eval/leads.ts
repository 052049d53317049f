// First paragraphs of Reuters stories, each checked against the rest of its story, which goes on about the same event
// and has other figures and names. Whatever is then said to be otherwise is a false alarm: no story contradicts itself.
import { checkSentences } from "../../src/engine/check.ts";
import type { Article } from "../../src/engine/model.ts";
import { readDraft } from "../../src/sources/draft.ts";
import { corpusOf } from "./checked.ts";
import { Alarms } from "./left-out.ts";
import type { Evaluate } from "./main.ts";
import { articleOf, storiesIn } from "./reuters-stories.ts";
import { sampled } from "./sampled.ts";

/** Paragraphs of a story that has a rest, characters of a lead, and each how manieth story is read. */
const LEAST_PARAGRAPHS = 5;
const LEAST_LENGTH = 60;
const EACH = 20;

/** Set `leads`: the share of the traced first sentences of every 20th longer story that are said to be otherwise. */
export const evaluate: Evaluate = async (folder, sampling) => {
	const stories = (await storiesIn(folder))
		.map(articleOf)
		.filter((story) => paragraphsOf(story).length >= LEAST_PARAGRAPHS)
		.filter((_, at) => at % EACH === 0);
	const alarms = new Alarms();
	let n = 0;
	for (const story of sampled("leads", stories, sampling)) {
		const [lead, ...rest] = paragraphsOf(story);
		const text = lead === undefined ? "" : story.text.slice(lead.start, lead.end).replace(/\s+/g, " ");
		if (text.length < LEAST_LENGTH) continue;
		n++;
		const draft = readDraft("draft.md", `---\ndate: ${story.published}\n---\n\n${text}\n`, "markdown");
		alarms.add(checkSentences(draft, corpusOf([{ ...story, blocks: rest }]), { severities: {} }));
	}
	return { n, ...alarms.measured(n) };
};

function paragraphsOf({ blocks }: Article): Article["blocks"] {
	return blocks.filter(({ kind }) => kind === "paragraph");
}
