import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { citationsOfBlock } from "../../../src/engine/citations/scope.ts";
import { sentencesOf } from "../../../src/engine/sentences.ts";
import { readDraft } from "../../../src/sources/draft.ts";
import { assertLinear } from "../../linear-time.ts";

/** For each sentence of the draft its own citations and, behind "~", those that stand near it. */
function cited(text: string): readonly string[] {
	const draft = readDraft("draft.md", text, "markdown");
	return draft.blocks.flatMap((block, at) =>
		citationsOfBlock(draft, at, sentencesOf(draft.text, block, block.masked)).map(({ own, near }) =>
			[...own.map(({ target }) => target), ...near.map(({ target }) => `~${target}`)].join(" "),
		),
	);
}

describe("the citations of a sentence", () => {
	const cases: readonly (readonly [what: string, draft: string, expected: readonly string[]])[] = [
		["stand inside it", "The [quay](q.txt) closed. Boats left.", ["q.txt", ""]],
		["stand behind its full stop", "The quay closed.[^q] Boats left.", ["q", ""]],
		["stand behind its full stop and a space", "The quay closed. [@q] Boats left.", ["q", ""]],
		[
			"stand behind it in brackets",
			"The quay closed. (Gazette, 2 May 2020.) Boats left.",
			["Gazette, 2 May 2020.", ""],
		],
		[
			"stand behind it as a line of their own",
			"The quay closed. Source: [Gazette](q.txt).",
			["q.txt", "~q.txt"],
		],
		[
			"stand behind it as an address on the next line",
			"The quay closed.\nhttps://q.test/a",
			["https://q.test/a"],
		],
		["do not stand in the next sentence's subject", "The quay closed. @q says boats left.", ["", "q"]],
		["may close its paragraph", "The quay closed. Boats left. Cranes stood still.[^q]", ["~q", "~q", "q"]],
		["do not reach over a paragraph's end", "The quay closed.\n\nBoats left.[^q]", ["", "q"]],
		[
			"are not words linked in the last sentence",
			"The quay closed. Boats [left](q.txt) at dawn.",
			["", "q.txt"],
		],
		[
			"may stand in the next sentence, which goes on",
			"Bolt closed the quay. It left[^q] a crane. Boats sank.",
			["~q", "q", ""],
		],
		[
			"may stand in the sentence before, which it goes on from",
			"Bolt closed the quay.[^q] It left a crane.",
			["q", "~q"],
		],
		["may name what the sentence before named", "Bolt leased a quay.[^q] The quay has a crane.", ["q", "~q"]],
		["do not spread to another thought", "Bolt leased a quay.[^q] Ferries were late.", ["q", ""]],
		["may lead to a quotation", "The mayor wrote:[^q]\n\n> We lost. We go on.", ["q", "~q", "~q"]],
		["may lead to a list", "Bolt runs:[^q]\n\n- a quay\n- two cranes", ["q", "~q", "~q"]],
		["may stand under a quotation", "> We lost.\n\n— [Gazette](q.txt)", ["~q.txt", "q.txt"]],
		[
			"are not those of a paragraph beside a quotation",
			"The mayor wrote a note.[^q]\n\n> We lost.",
			["q", ""],
		],
		["can be several", "The quay closed.[^q][^r] Boats left [@s; @t].", ["q r", "s t"]],
		[
			"are the same again with ibid.",
			"A quay closed.[^1] Boats left.[^2]\n\n[^1]: Gazette\n[^2]: Ibid., p. 4",
			["Gazette", "Gazette"],
		],
	];
	for (const [what, draft, expected] of cases) it(what, () => assert.deepEqual(cited(draft), expected));

	it("are found in linear time, however long a paragraph goes on", () => {
		for (const sentence of ["It is so. ", "It is so.[^1] "])
			assertLinear(250, (size) => {
				const draft = readDraft("draft.md", sentence.repeat(size), "markdown");
				const sentences = draft.blocks.map((block) => sentencesOf(draft.text, block, block.masked));
				return () => sentences.map((of, at) => citationsOfBlock(draft, at, of));
			});
	});
});
