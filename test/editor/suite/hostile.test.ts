import { equal, includes, ok } from "./expect.ts";
import {
	activated,
	findings,
	hoverAt,
	rangeOfWords,
	remove,
	sentenceWith,
	show,
	untilProblems,
	write,
} from "./workspace.ts";

const TITLE = "[Run](command:workbench.action.quit) $(flame) <b>gardens</b>";
const WORDS = "Gardeners in Low Fenwick planted 340 pear trees along the canal";
const ATTACK =
	"**now** [click](command:workbench.action.quit) <img src=x onerror=alert(1)> $(bug) `code` ![pixel](https://evil.test/p.png)";
const CONTROL = "\u202egnp.exe\u202c \u0007\u001b[31m\u2066red\u2069";

const ARTICLE = `${TITLE}\nBy Ada Underhill\nThe Fenwick Courier\nMay 4, 2018\n\n${WORDS}, ${ATTACK} ${CONTROL} the parish said.\n\nThe trees came from a nursery in the next valley, and each has a brass number.\n`;

describe("hostile text in an article", () => {
	before(async () => {
		await write("articles/hostile.txt", ARTICLE);
	});
	after(async () => {
		await remove("articles/hostile.txt");
	});

	it("is plain text in the hover", async () => {
		const uri = await hostileDraft("340");
		const document = await show("hostile.md");
		const [hover] = await hoverAt(uri, rangeOfWords(document, WORDS).start);
		ok(hover, "there is a hover");
		const own = withoutOwnLinks(hover.value);
		equal(active(own), [], `active Markdown in ${own}`);
		includes(own, "command\\:workbench", "the hover");
		equal(hiddenCharacters(own), [], "control and direction characters");
		await remove("hostile.md");
	});

	it("is plain text in problems", async () => {
		const uri = await hostileDraft("430");
		const messages = findings(uri).flatMap((one) => [
			one.message,
			...(one.relatedInformation ?? []).map(({ message }) => message),
		]);
		ok(
			messages.some((message) => message.includes("command:workbench")),
			"the evidence is shown",
		);
		equal(messages.flatMap(hiddenCharacters), [], "control and direction characters");
		await remove("hostile.md");
	});
});

async function hostileDraft(figure: string) {
	const api = await activated();
	const text = `${WORDS.replace("340", figure)}, ${ATTACK} ${CONTROL} the parish said.\n`;
	const uri = await write("hostile.md", text);
	await show("hostile.md");
	const traced = () =>
		sentenceWith(api, uri, "Gardeners")?.closest?.article.endsWith("hostile.txt") && findings(uri).length > 0;
	await untilProblems(traced, "the hostile sentence is traced");
	return uri;
}

function withoutOwnLinks(markdown: string): string {
	return markdown
		.replace(/\]\(command:claimtrace\.[^\s)]*( "[^"]*")?\)/g, "")
		.replace(/(?<!\\)\[(?=[\\\w])/g, "");
}

/** Unescaped marks that Markdown, HTML or icons could begin with; our own bold is let through. */
function active(markdown: string): string[] {
	return [...markdown.replaceAll("**", "").matchAll(/\\.|[[\]<>`!$]/g)]
		.map(([mark]) => mark)
		.filter((mark) => mark.length === 1);
}

function hiddenCharacters(text: string): string[] {
	return text.match(/[\u0000-\u0008\u000b-\u001f\u007f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g) ?? [];
}
