import { checkedWords } from "../../../src/extension/commands/check-draft.ts";
import { itemsOf } from "../../../src/extension/commands/trace-selection.ts";
import { equal, includes, ok } from "./expect.ts";
import { activated, checkedSample, remove, show, until, write } from "./workspace.ts";

const NEAR = "Residents of Chandler Street sold 77 umbrellas to tourists beside the frozen lighthouse.";
const FAR = "In 2043, Quorvane juggled 9,118 zebras.";

describe("a sentence that nothing carries", () => {
	before(async () => {
		await checkedSample();
	});
	afterEach(async () => {
		await remove("uncarried.md");
	});

	it("is shown with the nearest passages, and why they fall short", async () => {
		const { checker, report } = await checked(`${NEAR}\n`);
		const [sentence] = report.sentences;
		ok(sentence && sentence.origin === null, "nothing carries it");
		const [status, nearest] = await itemsOf(sentence, checker);
		equal(status?.label, "Nothing in the corpus carries this", "the first");
		ok(nearest?.trace, "a passage follows");
		ok(/^Nearest: shares \d of \d+ words; no figure in common/.test(nearest.label), nearest.label);
		includes(nearest.detail ?? "", "Chandler Street", "the passage");
	});

	it("is so when the draft is checked: how far the nearest passage of all falls short", async () => {
		const { words } = await checked(`${FAR} ${NEAR}\n`);
		includes(words, "none of them carries what the draft says", "what is said");
		ok(/The nearest passage falls short: shares \d of \d+ words; no figure in common\.$/.test(words), words);
	});

	it("is not said of a draft that is carried", async () => {
		const { words } = await checked(
			"The rope works in Port Averley closed in 1987 and has stood empty ever since.\n",
		);
		ok(!words.includes("falls short") && words.includes("1 traced"), words);
	});

	it("has no passage where none has a word of it", async () => {
		const { checker, report, words } = await checked(`${FAR}\n`);
		const [sentence] = report.sentences;
		ok(sentence, "it is checked");
		equal((await itemsOf(sentence, checker)).length, 1, "what is listed");
		ok(words.endsWith("No passage shares a word with it."), words);
	});

	it("may be in another language, which is said", async () => {
		const german =
			"Der Rat der Stadt hat am Montag beschlossen, dass die Fähre im Winter nicht mehr fährt, weil sie zu teuer ist und niemand mit ihr in die Stadt kommt.";
		const { words } = await checked(`${german}\n`);
		ok(
			words.endsWith(
				"The draft is not in English: only figures, dates in digits, quotations and names are compared.",
			),
			words,
		);
	});
});

/** A draft of these words, checked, and what Check Draft says of it. */
async function checked(text: string) {
	const api = await activated();
	const uri = await write("uncarried.md", text);
	const document = await show("uncarried.md");
	const report = await until(
		() => {
			const found = api.report(uri);
			return found?.sentences[0] && text.startsWith(found.sentences[0].text) && found;
		},
		api.onDidCheck,
		"the draft is checked",
	);
	const { checker } = api;
	ok(checker, "there is a checker");
	const { articles } = await checker.summary();
	return { checker, report, words: await checkedWords(document.getText(), report, checker, articles.length) };
}
