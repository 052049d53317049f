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

	it("has at most eight lines for every sentence of the sample, and asks the checker nothing", async () => {
		const api = await activated();
		const draft = await checkedSample();
		const { checker } = api;
		ok(checker, "there is a checker");
		const asked: string[] = [];
		const watched = ["check", "find", "cited", "summary", "articleText"] as const;
		const own = watched.map((name) => [name, checker[name].bind(checker)] as const);
		for (const [name, run] of own) {
			const noting = (...given: never[]) => {
				asked.push(name);
				return (run as (...all: never[]) => unknown)(...given);
			};
			Object.assign(checker, { [name]: noting });
		}
		const times: number[] = [];
		try {
			await checker.find("treaty", 1);
			equal(asked.splice(0), ["find"], "what is noted");
			for (const { start } of api.report(draft.uri)?.sentences ?? []) {
				const begun = performance.now();
				const hovers = await hoverAt(draft.uri, draft.positionAt(start));
				times.push(performance.now() - begun);
				for (const { value } of hovers)
					ok(value.split("\n").length <= 8 && value.length > 10, `at most 8 lines: ${value}`);
			}
		} finally {
			Object.assign(checker, Object.fromEntries(own));
		}
		ok(times.length > 40, `sentences hovered: ${times.length}`);
		equal(asked, [], "what the hovers asked the checker");
		times.sort((a, b) => a - b);
		const [median, longest] = [times[times.length >> 1], times.at(-1)].map((time) => time?.toFixed(1));
		console.log(
			`  · hovers: ${median} ms in the median, ${longest} ms at most, with the way to the window and back`,
		);
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
