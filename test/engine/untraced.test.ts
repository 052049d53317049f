import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { checked } from "./compare.ts";

const talk = [
	"Petra: did you get the boiler to run?",
	"Oskar: no, I still wait for the valve.",
	"Petra: the chapel is cold, and the wedding is near.",
	"Oskar: the pump is fine, only the valve is missing.",
	"Petra: my niece is nervous.",
	"Oskar: Wanda will fetch the valve from Tarnbrook on Monday.",
].join("\n");

/** The serious findings of a draft against the talk. */
function said(draft: string): readonly string[] {
	return checked(draft, { "talk.txt": talk }).flatMap(({ findings }) =>
		findings
			.filter(({ severity }) => severity === "error" || severity === "warning")
			.map(({ type, draft, source }) => `${type}: ${draft.text} <- ${source?.text}`),
	);
}

describe("a sentence that no passage carries", () => {
	const summary = (name: string) =>
		`The cold chapel makes Petra and her niece nervous about the wedding, as the boiler does not run until ${name} will fetch the valve.`;

	it("is compared with the nearest passage where the article goes on about the same", () => {
		assert.deepEqual(said(summary("Moritz")), ["who/entity: Moritz <- Wanda"]);
		assert.deepEqual(said(summary("Wanda")), []);
	});

	it("is left alone where the article speaks of something else", () => {
		const draft =
			"A choir and its leader grow nervous about the concert at Lindmouth, where the organ does not sound until Moritz will fetch the valve.";
		assert.deepEqual(said(draft), []);
	});
});

describe("a sentence that judges", () => {
	const vote =
		"The council of Penhallow rejected the marina by nine votes to four on Monday, after a calm debate.";
	const status = (draft: string) => checked(draft, { "vote.txt": vote })[0]?.status;
	const types = (draft: string) =>
		checked(draft, { "vote.txt": vote })[0]?.findings.flatMap(({ type, severity }) =>
			severity === "error" || severity === "warning" ? [type] : [],
		);

	it("is told of what a source surely says otherwise", () => {
		assert.deepEqual(types("Sadly, the council of Penhallow approved the marina after a calm debate."), [
			"act/polarity",
		]);
	});

	it("is left alone where the source says no other thing, and in a question", () => {
		assert.equal(status("Sadly, the marina was a terrible idea."), "not-checkable");
		assert.equal(status("Has the council of Penhallow approved the marina?"), "not-checkable");
		assert.deepEqual(types("Sadly, the council of Penhallow rejected the marina after a calm debate."), []);
	});
});
