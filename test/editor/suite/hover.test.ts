import { equal, includes, ok } from "./expect.ts";
import { activated, checkedSample, hoverAt, rangeOfWords, sentenceWith } from "./workspace.ts";

const WORDS = "The rope works in Port Averley closed in 1987";

describe("hover", () => {
	it("shows title and passage of the source in at most eight lines", async () => {
		const api = await activated();
		const draft = await checkedSample();
		const { origin } = sentenceWith(api, draft.uri, WORDS) ?? {};
		ok(origin?.title, "the sentence is traced to an article with a title");
		const [hover] = await hoverAt(draft.uri, rangeOfWords(draft, WORDS).start);
		ok(hover, "there is a hover");
		const text = asRead(hover.value);
		includes(text, origin.title, "the hover");
		includes(text, asRead(origin.text), "the hover");
		ok(hover.value.split("\n").length <= 8, `at most 8 lines: ${hover.value}`);
	});

	it("trusts no more than its own commands, and no HTML", async () => {
		const draft = await checkedSample();
		const [hover] = await hoverAt(draft.uri, rangeOfWords(draft, WORDS).start);
		ok(hover, "there is a hover");
		const { isTrusted, supportHtml } = hover;
		ok(typeof isTrusted === "object", "trust is a list of commands");
		equal(
			isTrusted.enabledCommands.filter((command) => !command.startsWith("claimtrace.")),
			[],
			"foreign commands",
		);
		ok(!supportHtml, "HTML is off");
	});

	it("marks the words that differ, not the whole passage for want of a citation", async () => {
		const draft = await checkedSample();
		const [hover] = await hoverAt(draft.uri, rangeOfWords(draft, "Russia and China signed").start);
		ok(hover, "there is a hover");
		includes(hover.value, "Russia and China **will sign** a treaty", "the hover");
	});

	it("does not say again what the problem under the mouse says, and says the others", async () => {
		const draft = await checkedSample();
		const at = async (words: string) =>
			asRead((await hoverAt(draft.uri, rangeOfWords(draft, words).start))[0]?.value ?? "").split(
				" The Port",
			)[0];
		includes(
			(await at("to let Quayline Homes")) ?? "",
			"“241” – source: “214”",
			"the hover beside the figure",
		);
		ok(!(await at("241 homes"))?.includes("– source: “214”"), "on the figure it is left to the problem");
	});

	it("says once what two other articles say in the same words", async () => {
		const draft = await checkedSample();
		const [hover] = await hoverAt(draft.uri, rangeOfWords(draft, "CAC delegates").start);
		const text = asRead(hover?.value ?? "");
		equal(text.split("“met officials”").length, 2, "how often it is said, and one");
		includes(text, "– likewise", "the hover");
	});

	it("says nothing about a heading", async () => {
		const draft = await checkedSample();
		equal((await hoverAt(draft.uri, rangeOfWords(draft, "Fire and water").start)).length, 0, "hovers");
	});
});

/** Markdown as a reader sees its words: no escapes, no bold, single spaces. */
function asRead(markdown: string): string {
	return markdown
		.replaceAll("**", "")
		.replace(/\\([!-/:-@[-`{-~])/g, "$1")
		.replace(/\s+/g, " ");
}
