import assert from "node:assert/strict";
import fc from "fast-check";
import { describe, it } from "mocha";
import { anchorOf, placeOf, sentencesFrom } from "../../src/project/anchor.ts";
import { claimWords, likeness } from "../../src/project/claim-words.ts";

const DRAFT = [
	"The ferry will stop in winter.",
	"Nobody asked the islanders.",
	"The boats carried 48,200 passengers in 2020.",
	"Nobody asked the islanders.",
	"A fare of six euros will stay as it is.",
];

/** Where the sentence at `at` of DRAFT is in another draft. */
function followed(at: number, draft: readonly string[]) {
	return placeOf(anchorOf(DRAFT[at] ?? "", at, sentencesFrom(DRAFT)), sentencesFrom(draft));
}

describe("a remembered sentence", () => {
	it("is found where it has moved to", () => {
		const moved = [...DRAFT.slice(3), "A new line.", ...DRAFT.slice(0, 3)];
		assert.deepEqual(followed(2, moved), { kind: "here", at: 5 });
	});

	it("is the same with other quotation marks, dashes and spaces, and with a citation", () => {
		const words = (text: string) => claimWords(text);
		assert.equal(words("“We may,” she said – twice."), words('"We may," she said - twice.[^3]'));
		assert.equal(words("The  council\nvoted."), words("The council voted [@gazette2019, p. 4]."));
		assert.equal(words("The council voted."), words("The council voted (The Gazette, 16 October 2019)."));
		assert.equal(words("The council voted."), words("The council voted ([The Gazette](https://a.test/b))."));
		assert.notEqual(words("The council voted."), words("The council has voted."));
		assert.notEqual(words("214 homes"), words("241 homes"));
	});

	it("is changed when a word of it is, and the rest is alike", () => {
		const edited = DRAFT.with(2, "The boats carried 42,800 passengers in 2020.");
		assert.deepEqual(followed(2, edited), { kind: "changed", at: 2 });
	});

	it("is told from its copies by its neighbours", () => {
		assert.deepEqual(followed(1, DRAFT), { kind: "here", at: 1 });
		assert.deepEqual(followed(3, DRAFT), { kind: "here", at: 3 });
	});

	it("is uncertain when its neighbours do not tell which copy it is", () => {
		const shuffled = ["One.", DRAFT[1] ?? "", "Two.", DRAFT[1] ?? "", "Three."];
		assert.deepEqual(followed(1, shuffled), { kind: "unsure", why: "copies" });
		const left = ["One.", DRAFT[1] ?? "", "Two."];
		assert.deepEqual(followed(1, left), { kind: "unsure", why: "copies" });
	});

	it("is gone when nothing like it is left", () => {
		assert.deepEqual(followed(2, DRAFT.toSpliced(2, 1)), { kind: "unsure", why: "gone" });
		assert.deepEqual(followed(2, []), { kind: "unsure", why: "gone" });
	});

	it("never comes down on other words, and is never lost while it stands there once", () => {
		const word = fc.constantFrom(
			"ferry",
			"winter",
			"council",
			"nine",
			"boats",
			"harbour",
			"48",
			"stop",
			"may",
		);
		const sentence = fc.array(word, { minLength: 1, maxLength: 7 }).map((words) => `${words.join(" ")}.`);
		const edit = fc.oneof(
			fc.record({ kind: fc.constant("insert" as const), at: fc.nat(20), text: sentence }),
			fc.record({ kind: fc.constant("delete" as const), at: fc.nat(20) }),
			fc.record({ kind: fc.constant("replace" as const), at: fc.nat(20), text: sentence }),
			fc.record({ kind: fc.constant("copy" as const), at: fc.nat(20), to: fc.nat(20) }),
			fc.record({ kind: fc.constant("move" as const), at: fc.nat(20), to: fc.nat(20) }),
			fc.record({ kind: fc.constant("word" as const), at: fc.nat(20), text: word }),
		);
		const property = fc.property(
			fc.array(sentence, { minLength: 1, maxLength: 12 }),
			fc.nat(11),
			fc.array(edit, { maxLength: 8 }),
			(draft, chosen, edits) => {
				const at = chosen % draft.length;
				const anchor = anchorOf(draft[at] ?? "", at, sentencesFrom(draft));
				const now = edits.reduce(edited, draft);
				const place = placeOf(anchor, sentencesFrom(now));
				const same = now.flatMap((text, i) => (claimWords(text) === claimWords(anchor.text) ? [i] : []));
				if (place.kind === "here") assert.ok(same.includes(place.at), "the words are its own");
				if (place.kind === "changed") assert.deepEqual(same, [], "no sentence has its words");
				if (same.length === 1 && anchor.copies === 1) assert.deepEqual(place, { kind: "here", at: same[0] });
				if (same.length > 1 && place.kind === "here")
					assert.ok(neighbours(now, place.at).some((one, i) => one === neighbours(draft, at)[i]));
			},
		);
		fc.assert(property, { numRuns: 3000 });
	});
});

function neighbours(draft: readonly string[], at: number): readonly (string | undefined)[] {
	return [draft[at - 1], draft[at + 1]].map((text) => text && claimWords(text));
}

type Edit =
	| { readonly kind: "insert" | "replace" | "word"; readonly at: number; readonly text: string }
	| { readonly kind: "delete"; readonly at: number }
	| { readonly kind: "copy" | "move"; readonly at: number; readonly to: number };

function edited(draft: readonly string[], edit: Edit): readonly string[] {
	const at = draft.length === 0 ? 0 : edit.at % draft.length;
	const here = draft[at] ?? "one more.";
	switch (edit.kind) {
		case "insert":
			return draft.toSpliced(at, 0, edit.text);
		case "replace":
			return draft.toSpliced(at, 1, edit.text);
		case "word":
			return draft.toSpliced(at, 1, `${edit.text} ${here}`);
		case "delete":
			return draft.toSpliced(at, 1);
		case "copy":
			return draft.toSpliced(edit.to % (draft.length + 1), 0, here);
		case "move": {
			const rest = draft.toSpliced(at, 1);
			return rest.toSpliced(edit.to % (rest.length + 1), 0, here);
		}
	}
}

describe("the likeness of two sentences", () => {
	it("is 1 for the same words, 0 for none in common, and the same both ways", () => {
		assert.equal(likeness("The boats sail.", "the boats sail"), 1);
		assert.equal(likeness("The boats sail.", "Nobody knows."), 0);
		assert.equal(likeness("a b c d", "a b x"), likeness("a b x", "a b c d"));
	});
});
