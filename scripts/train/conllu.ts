// CoNLL-U (universaldependencies.org/format.html): the format of the treebanks we train on and measure with.

/** A syntactic word: one numbered line. */
export interface TreebankWord {
	readonly form: string;
	readonly lemma: string;
	readonly upos: string;
	readonly xpos: string;
	/** Features by name: `{ Number: "Sing" }`. */
	readonly feats: Readonly<Record<string, string>>;
	/** Index of the head in the sentence's words; -1 for the root. */
	readonly head: number;
	readonly deprel: string;
}

/** A token as it is written: a word, or several in one ("don't" is the words "do" and "n't"). */
interface TreebankToken {
	readonly form: string;
	/** Half-open range in the sentence's words. */
	readonly firstWord: number;
	readonly endWord: number;
	/** What stands between this token and the next: "" or white space. */
	readonly spaceAfter: string;
}

export interface TreebankSentence {
	readonly id: string;
	/** The `# text` line. */
	readonly text: string;
	readonly words: readonly TreebankWord[];
	readonly tokens: readonly TreebankToken[];
}

interface TreebankParagraph {
	readonly sentences: readonly TreebankSentence[];
}

export interface TreebankDocument {
	readonly id: string;
	readonly paragraphs: readonly TreebankParagraph[];
}

/** Between two paragraphs of a raw text. */
const paragraphBreak = "\n\n";

/**
 * The documents of a CoNLL-U file, in order. Sentences before the first `# newdoc` belong to a document with an
 * empty id; empty nodes ("8.1") and enhanced dependencies are left out. Throws, with the line, on a malformed line.
 */
export function readConllu(file: string): readonly TreebankDocument[] {
	const documents: { id: string; paragraphs: { sentences: TreebankSentence[] }[] }[] = [];
	for (const block of blocks(file)) {
		const comments = readComments(block);
		if (comments.document !== undefined || documents.length === 0)
			documents.push({ id: comments.document ?? "", paragraphs: [] });
		const paragraphs = documents.at(-1)?.paragraphs ?? [];
		if (comments.paragraph || paragraphs.length === 0) paragraphs.push({ sentences: [] });
		paragraphs.at(-1)?.sentences.push(readSentence(block, comments.id, comments.text));
	}
	return documents;
}

/** The sentences of documents, in order. */
export function sentencesOf(documents: readonly TreebankDocument[]): readonly TreebankSentence[] {
	return documents.flatMap(({ paragraphs }) => paragraphs.flatMap(({ sentences }) => sentences));
}

/** The document as plain text: paragraphs parted by a blank line, sentences as their `# text` lines have them. */
export function rawText(document: TreebankDocument): string {
	return document.paragraphs.map(paragraphText).join(paragraphBreak);
}

/** A sentence in the raw text of its document: where it lies, and where each of its words does. */
export interface PlacedSentence {
	readonly sentence: TreebankSentence;
	readonly paragraph: number;
	readonly start: number;
	readonly end: number;
	/**
	 * For every word its span. The words of a token that are not its letters in order ("ain't" read as "is", "not")
	 * share the span of the whole token.
	 */
	readonly words: readonly { readonly start: number; readonly end: number }[];
}

/** The sentences of a document with their offsets in `rawText(document)`. */
export function placedSentences(document: TreebankDocument): readonly PlacedSentence[] {
	const placed: PlacedSentence[] = [];
	let at = 0;
	document.paragraphs.forEach((paragraph, index) => {
		if (index > 0) at += paragraphBreak.length;
		paragraph.sentences.forEach((sentence, position) => {
			const start = at;
			const words = sentence.tokens.flatMap((token) => {
				const spans = wordsOfToken(token, sentence.words, at);
				at += token.form.length + token.spaceAfter.length;
				return spans;
			});
			const after = sentence.tokens.at(-1)?.spaceAfter.length ?? 0;
			placed.push({ sentence, paragraph: index, start, end: at - after, words });
			if (position === paragraph.sentences.length - 1) at -= after;
		});
	});
	return placed;
}

/** The spans of a token's words when they are its letters in order; else the whole token for each. */
function wordsOfToken(token: TreebankToken, words: readonly TreebankWord[], start: number) {
	const forms = words.slice(token.firstWord, token.endWord).map((word) => word.form);
	if (forms.join("") !== token.form) return forms.map(() => ({ start, end: start + token.form.length }));
	let at = start;
	return forms.map((form) => {
		const span = { start: at, end: at + form.length };
		at = span.end;
		return span;
	});
}

function paragraphText(paragraph: TreebankParagraph): string {
	const last = paragraph.sentences.length - 1;
	return paragraph.sentences
		.map(({ text, tokens }, index) => (index === last ? text : text + (tokens.at(-1)?.spaceAfter ?? "")))
		.join("");
}

/** The lines of one sentence after another. */
function* blocks(file: string): Generator<readonly string[]> {
	let block: string[] = [];
	for (const line of file.split(/\r?\n/)) {
		if (line !== "") block.push(line);
		else if (block.length > 0) {
			yield block;
			block = [];
		}
	}
	if (block.length > 0) yield block;
}

function readComments(block: readonly string[]) {
	const comment = (name: string) =>
		block.find((line) => line === `# ${name}` || line.startsWith(`# ${name} `))?.slice(name.length + 2);
	const value = (name: string) => comment(name)?.replace(/^ *(id)? *= */, "");
	return {
		document: value("newdoc"),
		paragraph: comment("newpar") !== undefined,
		id: value("sent_id") ?? "",
		text: value("text"),
	};
}

function readSentence(block: readonly string[], id: string, textLine: string | undefined): TreebankSentence {
	const words: TreebankWord[] = [];
	const tokens: TreebankToken[] = [];
	let inToken = 0;
	for (const line of block) {
		if (line.startsWith("#")) continue;
		const columns = line.split("\t");
		const [number = "", form = "", , , , , , , , misc = ""] = columns;
		if (columns.length !== 10 || !/^\d+([-.]\d+)?$/.test(number))
			throw new Error(`not a CoNLL-U line: ${line}`);
		if (number.includes(".")) continue;
		const [first = 0, last = first] = number.split("-").map(Number);
		if (!number.includes("-")) words.push(readWord(columns));
		if (number.includes("-") || first > inToken) {
			tokens.push({ form, firstWord: first - 1, endWord: last, spaceAfter: spaceAfter(misc) });
			inToken = last;
		}
	}
	const text = textLine ?? written(tokens).trimEnd();
	return { id, text, words, tokens };
}

function readWord(columns: readonly string[]): TreebankWord {
	const [, form = "", lemma = "", upos = "", xpos = "", feats = "", head = "", deprel = ""] = columns;
	return {
		form,
		lemma,
		upos,
		xpos,
		feats: Object.fromEntries(
			feats.split("|").flatMap((feature) => (feature.includes("=") ? [feature.split("=", 2)] : [])),
		),
		head: Number(head) - 1,
		deprel,
	};
}

/** From the last column: `SpaceAfter=No`, or `SpacesAfter=\s\n` with its escapes; a space by default. */
function spaceAfter(misc: string): string {
	const attributes = misc.split("|");
	if (attributes.includes("SpaceAfter=No")) return "";
	const spaces = attributes.find((attribute) => attribute.startsWith("SpacesAfter="));
	if (spaces === undefined) return " ";
	const escapes: Readonly<Record<string, string>> = { s: " ", n: "\n", r: "\r", t: "\t" };
	return spaces.slice("SpacesAfter=".length).replace(/\\([snrt])/g, (_, letter) => escapes[letter] ?? "");
}

function written(tokens: readonly TreebankToken[]): string {
	return tokens.map((token) => token.form + token.spaceAfter).join("");
}
