import assert from "node:assert/strict";
import { placedSentences, rawText, readConllu } from "../../../scripts/train/conllu.ts";

/** Lines of CoNLL-U from "number form misc" triples; each word is headed by the one before it. */
function sentence(comments: readonly string[], ...tokens: readonly string[]): string {
	const lines = tokens.map((token) => {
		const [number = "", form = "", misc = "_"] = token.split(" ");
		return [number, form, form, "X", "XX", "Number=Sing", Number(number) - 1, "dep", "_", misc].join("\t");
	});
	return [...comments, ...lines, "", ""].join("\n");
}

const file = [
	sentence(
		["# newdoc id = a", "# newpar", "# sent_id = a1", "# text = We can't."],
		"1 We",
		"2-3 can't SpaceAfter=No",
		"2 ca",
		"3 n't",
		"4 .",
	),
	sentence(["# sent_id = a2", "# text = Go!"], "1 Go SpaceAfter=No", "1.1 away", "2 ! SpaceAfter=No"),
	sentence(["# newpar_block = p", "# sent_id = a3", "# text = Now"], "1 Now"),
	sentence(["# newpar id = p2", "# sent_id = a4", "# text = dunno"], "1-2 dunno", "1 do", "2 know"),
	sentence(["# newdoc id = b", "# sent_id = b1", "# text = End"], "1 End SpacesAfter=\\s\\n"),
].join("");

describe("CoNLL-U", () => {
	const documents = readConllu(file);

	it("parts documents and paragraphs where the comments say", () => {
		const shape = documents.map((document) => [
			document.id,
			document.paragraphs.map((paragraph) => paragraph.sentences.map(({ id }) => id)),
		]);
		assert.deepEqual(shape, [
			["a", [["a1", "a2", "a3"], ["a4"]]],
			["b", [["b1"]]],
		]);
	});

	it("joins words into tokens, counts heads from nought and leaves empty nodes out", () => {
		const [first, second] = documents[0]?.paragraphs[0]?.sentences ?? [];
		assert.deepEqual(
			first?.words.map(({ form, head }) => [form, head]),
			[
				["We", -1],
				["ca", 0],
				["n't", 1],
				[".", 2],
			],
		);
		assert.deepEqual(
			first?.tokens.map(({ form, firstWord, endWord }) => [form, firstWord, endWord]),
			[
				["We", 0, 1],
				["can't", 1, 3],
				[".", 3, 4],
			],
		);
		assert.deepEqual(
			second?.words.map(({ form }) => form),
			["Go", "!"],
		);
		assert.deepEqual(first?.words[0]?.feats, { Number: "Sing" });
	});

	it("rebuilds the raw text, sentences glued where no space follows", () => {
		assert.deepEqual(documents.map(rawText), ["We can't. Go!Now\n\ndunno", "End"]);
	});

	it("places sentences and words in the raw text", () => {
		const [document] = documents;
		assert.ok(document);
		const text = rawText(document);
		const placed = placedSentences(document);
		assert.deepEqual(
			placed.map(({ start, end }) => text.slice(start, end)),
			["We can't.", "Go!", "Now", "dunno"],
		);
		assert.deepEqual(
			placed[0]?.words.map(({ start, end }) => text.slice(start, end)),
			["We", "ca", "n't", "."],
		);
		assert.deepEqual(
			placed[3]?.words.map(({ start, end }) => text.slice(start, end)),
			["dunno", "dunno"],
		);
	});

	it("names the line that is malformed", () => {
		assert.throws(() => readConllu("1\tonly\ttwo\n"), /not a CoNLL-U line: 1\tonly\ttwo/);
	});
});
