// Reads the entity annotation in the MISC column of GUM (CoNLL-U): "(1-person-giv:act-sssss-cf1-1,2-coref-Some_Link",
// with the words of the name proper in the sixth field, counted inside the mention.
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { ParsedSentence, Upos, Word } from "../../src/engine/syntax/tree.ts";

/** A mention headed by a proper noun or pronoun: word indexes in the sentence, half-open. */
export interface GoldMention {
	readonly sentence: number;
	/** The whole mention. */
	readonly from: number;
	readonly to: number;
	/** The name proper. */
	readonly first: number;
	readonly last: number;
	readonly head: number;
	/** The tag of the head in the gold tree: PROPN or PRON. */
	readonly upos: Upos;
	readonly kind: string;
	/** The same for all mentions of one thing in the document. */
	readonly entity: string;
}

/** `sentences` are the gold trees; trees of a parser on the same words can take their place. */
export interface AnnotatedDocument {
	readonly id: string;
	readonly text: string;
	readonly sentences: readonly ParsedSentence[];
	readonly mentions: readonly GoldMention[];
	/** Whether a word is a proper noun in the gold tree, by sentence and word. */
	readonly proper: readonly (readonly boolean[])[];
}

/** Every document of the .conllu files in a folder; throws when there is none. */
export async function annotatedDocuments(folder: string): Promise<readonly AnnotatedDocument[]> {
	const files = (await readdir(folder)).filter((file) => file.endsWith(".conllu")).sort();
	const documents: AnnotatedDocument[] = [];
	for (const file of files) documents.push(...documentsOf(await readFile(join(folder, file), "utf8")));
	if (documents.length === 0) throw new Error(`${folder} holds no documents in CoNLL-U`);
	return documents;
}

/** The documents of one CoNLL-U file. */
function documentsOf(conllu: string): readonly AnnotatedDocument[] {
	return conllu
		.split(/^# newdoc id = /m)
		.slice(1)
		.map((part) => {
			const id = part.slice(0, part.indexOf("\n")).trim();
			const sentences: ParsedSentence[] = [];
			const mentions: GoldMention[] = [];
			let text = "";
			for (const block of part.split(/\n\n+/)) {
				const rows = block
					.split("\n")
					.filter((line) => /^\d/.test(line))
					.map((line) => line.split("\t"));
				if (rows.length === 0) continue;
				const read = sentenceOf(rows, text.length);
				mentions.push(...mentionsOf(read.words, read.misc, sentences.length));
				sentences.push({
					start: text.length,
					end: text.length + read.text.trimEnd().length,
					words: read.words,
				});
				text += read.text;
			}
			const proper = sentences.map(({ words }) => words.map(({ upos }) => upos === "PROPN"));
			return { id, text, sentences, mentions, proper };
		});
}

function sentenceOf(rows: readonly (readonly string[])[], start: number) {
	const words: Word[] = [];
	const misc: string[] = [];
	let text = "";
	let rangeEnd = 0;
	for (const [
		id = "",
		form = "",
		lemma = "",
		upos = "",
		xpos = "",
		,
		head = "",
		deprel = "",
		,
		notes = "",
	] of rows) {
		if (id.includes(".")) continue;
		const [first, last] = id.split("-");
		const space = /SpaceAfter=No/.test(notes) ? "" : " ";
		if (last !== undefined) {
			rangeEnd = Number(last);
			text += form + space;
			pushRange(words, rows, Number(first), rangeEnd, start + text.length - form.length - space.length, form);
			continue;
		}
		misc.push(notes);
		if (Number(id) <= rangeEnd) continue;
		words.push(wordOf(form, lemma, upos, xpos, head, deprel, start + text.length));
		text += form + space;
	}
	return { words, misc, text };
}

/** The words of a contraction share its letters out among them; the last takes what is left. */
function pushRange(
	words: Word[],
	rows: readonly (readonly string[])[],
	first: number,
	last: number,
	start: number,
	form: string,
): void {
	let at = 0;
	for (let id = first; id <= last; id++) {
		const row = rows.find(([number]) => number === String(id));
		if (row === undefined) continue;
		const [, piece = "", lemma = "", upos = "", xpos = "", , head = "", deprel = ""] = row;
		const end = id === last ? form.length : Math.min(form.length, at + piece.length);
		words.push(wordOf(form.slice(at, end), lemma, upos, xpos, head, deprel, start + at));
		at = end;
	}
}

function wordOf(
	text: string,
	lemma: string,
	upos: string,
	xpos: string,
	head: string,
	deprel: string,
	start: number,
): Word {
	return {
		start,
		end: start + text.length,
		text,
		lemma,
		upos: upos as Upos,
		xpos,
		head: Number(head) - 1,
		deprel,
	};
}

function mentionsOf(
	words: readonly Word[],
	misc: readonly string[],
	sentence: number,
): readonly GoldMention[] {
	const open: { readonly fields: readonly string[]; readonly from: number }[] = [];
	const found: GoldMention[] = [];
	const close = (index: number, to: number) => {
		const [mention] = open.splice(index, 1);
		if (mention === undefined) return;
		const [entity = "", kind = "", , , , minimal = ""] = mention.fields;
		const { from } = mention;
		const inside = minimal.split(",").map((nth) => from + Number(nth) - 1);
		const head = words.findIndex(
			(word, at) => at >= from && at < to && (word.head < from || word.head >= to),
		);
		found.push({
			sentence,
			from,
			to,
			first: Math.max(from, Math.min(...inside)),
			last: Math.min(to - 1, Math.max(...inside)),
			head,
			upos: words[head]?.upos ?? "X",
			kind,
			entity,
		});
	};
	for (const [at, notes] of misc.entries()) {
		const value = /(?:^|\|)Entity=([^|]*)/.exec(notes)?.[1] ?? "";
		for (const [, opened, closed, ended] of value.matchAll(/\(([^()]*)(\))?|([^()]+)\)/g)) {
			if (opened !== undefined) {
				open.push({ fields: opened.split("-"), from: at });
				if (closed !== undefined) close(open.length - 1, at + 1);
			} else
				close(
					open.findLastIndex(({ fields }) => fields[0] === ended),
					at + 1,
				);
		}
	}
	return found.filter(({ upos }) => upos === "PROPN" || upos === "PRON");
}
