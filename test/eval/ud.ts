import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readConllu, sentencesOf, type TreebankDocument } from "../../scripts/train/conllu.ts";
import { parserScores, spaced } from "../../scripts/train/scores.ts";
import type { Language } from "../../src/engine/language.ts";
import { shippedLanguage } from "./language.ts";
import { lemmaAccuracy } from "./lemmas.ts";
import type { Evaluation } from "./main.ts";
import { rawTextScores } from "./raw-text.ts";
import { rawTextPeers } from "./raw-text-peers.ts";
import { winkTags } from "./wink-tags.ts";

/**
 * Tags and trees of the given words; sentences and words of the raw text. Of a folder with several parts the dev part
 * counts, else the test part: the train part is what the model has seen. By type: each library beside us.
 */
export async function evaluate(folder: string): Promise<Evaluation> {
	const documents = treebankIn(folder);
	const language = shippedLanguage();
	const sentences = sentencesOf(documents);
	const parsed = parserScores(sentences, (forms) => language.parse(...spaced(forms)));
	const raw = rawTextScores(documents, (text) => segmented(language, text));
	const { upos, xpos, uas, las, arguments: args } = parsed;
	return {
		n: sentences.reduce((sum, { words }) => sum + words.length, 0),
		metrics: { upos, uas, las, arguments: args, ...raw },
		byType: {
			claimtrace: { upos, ...raw, xpos, lemmas: lemmaAccuracy(sentences, language.lexicon).exact },
			...withTags(rawTextPeers(documents), winkTags(sentences)),
		},
	};
}

/** The documents of the part of a treebank that is measured; throws when the folder has none. */
export function treebankIn(folder: string): readonly TreebankDocument[] {
	const files = readdirSync(folder)
		.filter((name) => name.endsWith(".conllu"))
		.sort();
	const named = ["dev", "test", ""].map((part) => files.filter((name) => name.includes(part)));
	const chosen = named.find((list) => list.length > 0);
	if (chosen === undefined) throw new Error(`${folder} holds no .conllu file`);
	return chosen.flatMap((name) => readConllu(readFileSync(join(folder, name), "utf8")));
}

function segmented(language: Language, text: string) {
	const sentences = language.sentences(text, { start: 0, end: text.length });
	return { sentences, words: sentences.flatMap(({ words }) => words) };
}

function withTags(
	peers: Readonly<Record<string, { readonly sentences: number; readonly tokens: number }>>,
	wink: number,
): Evaluation["byType"] {
	return Object.fromEntries(
		Object.entries(peers).map(([name, scores]) => [
			name,
			{ ...(name === "wink-nlp" ? { upos: wink } : {}), ...scores },
		]),
	);
}
