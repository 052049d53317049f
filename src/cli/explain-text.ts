import type { AnalysedSentence, Analysis } from "../engine/analysis.ts";
import type { Word } from "../engine/syntax/tree.ts";
import { clusterNames, type FacetGroup, facetGroups } from "./explain-facets.ts";
import { fitTo, layOut, type Part, paint, widthOf } from "./layout.ts";
import type { Terminal } from "./terminal.ts";
import { treeLines } from "./tree-text.ts";

const noLabel: Part = { text: "" };
const columns = { label: 0, text: 3 };
const groupColumns = { label: 3, text: 3 };
const rowColumns = { label: 5, text: 35 };
const widestWord = 20;

/** How a text is read, for people: each sentence with its tree and then what it says, by kind. */
export function explainText(text: string, analysis: Analysis, terminal: Terminal): string {
	if (analysis.sentences.length === 0) return layOut(noLabel, [{ text: "No sentences." }], columns, terminal);
	const names = clusterNames(text, analysis);
	const sentences = analysis.sentences.map((sentence, at) => {
		const groups = facetGroups(text, sentence, names).filter(({ rows }) => rows.length > 0);
		return sentenceText(text, sentence, at + 1, groups, terminal);
	});
	return [...foreignNote(analysis, terminal), ...sentences].join("\n");
}

function foreignNote({ language }: Analysis, terminal: Terminal): readonly string[] {
	if (language === "en") return [];
	const name = language === "und" ? "no language that is known" : languageName(language);
	const note = `Not in English but in ${name}: only what does not need English is read.`;
	return [layOut(noLabel, [{ text: note, styles: ["yellow"] }], { label: 0, text: 0 }, terminal)];
}

function languageName(tag: string): string {
	const [language = tag, script] = tag.split("-");
	if (script === undefined) return new Intl.DisplayNames("en", { type: "language" }).of(language) ?? tag;
	return `a language in ${new Intl.DisplayNames("en", { type: "script" }).of(script) ?? script} script`;
}

function sentenceText(
	text: string,
	sentence: AnalysedSentence,
	count: number,
	groups: readonly FacetGroup[],
	terminal: Terminal,
): string {
	const number = { text: String(count), styles: ["dim"] } satisfies Part;
	const words: Part = { text: text.slice(sentence.start, sentence.end), styles: ["bold"] };
	return [
		layOut(number, [words], columns, terminal),
		...(sentence.words.length === 0 ? [] : ["\n", treeTable(sentence.words, terminal)]),
		...groups.map((group) => groupText(group, terminal)),
	].join("");
}

/** One line for each word: the tree, the word, its lemma where that is another, its tag, its relation and its head. */
function treeTable(words: readonly Word[], terminal: Terminal): string {
	const forms = widthIn(words.map(({ text }) => text));
	const lemmas = widthIn(words.map(lemmaShown));
	const tags = widthIn(words.map(tagShown));
	const relations = widthIn(words.map(({ deprel }) => deprel));
	const lines = treeLines(words);
	const styled = (part: Part) => paint(part, terminal.styled);
	return words
		.map((word, at) => {
			const head = words[word.head]?.text;
			const cells = [
				`   ${styled({ text: lines[at] ?? "", styles: ["dim"] })}${fitTo(word.text, forms)}`,
				styled({ text: fitTo(lemmaShown(word), lemmas), styles: ["dim"] }),
				fitTo(tagShown(word), tags),
				styled({ text: fitTo(word.deprel, relations), styles: ["cyan"] }),
				head === undefined
					? ""
					: styled({ text: `of ${fitTo(head, Math.min(widestWord, widthOf(head)))}`, styles: ["dim"] }),
			];
			return `${cells.join("  ").trimEnd()}\n`;
		})
		.join("");
}

function lemmaShown({ text, lemma }: Word): string {
	return lemma === text.toLowerCase() || lemma === text ? "" : lemma;
}

function tagShown({ upos, xpos }: Word): string {
	return upos === "PUNCT" ? upos : `${upos} ${xpos}`;
}

function widthIn(texts: readonly string[]): number {
	return texts.reduce((most, text) => Math.max(most, Math.min(widestWord, widthOf(text))), 0);
}

function groupText({ title, rows }: FacetGroup, terminal: Terminal): string {
	const head = layOut(noLabel, [{ text: title, styles: ["underline"] }], groupColumns, terminal);
	const room = rowColumns.text - rowColumns.label - 2;
	const lines = rows.map(({ words, says }) => {
		const label = { text: fitTo(words, Math.min(room, widthOf(words))) };
		return layOut(label, [{ text: says }], rowColumns, terminal);
	});
	return `\n${head}${lines.join("")}`;
}
