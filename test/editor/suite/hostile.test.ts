import { CompletionItemKind, type CompletionList, commands, MarkdownString, type TreeItem } from "vscode";
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

const NURSERY = "The trees came from a nursery in the next valley, and each has a brass number.";
const SENTENCE = `${WORDS}, ${ATTACK} ${CONTROL} the parish said.`;
const TEXT = `${TITLE}\nBy Ada Underhill\nThe Fenwick Courier\nMay 4, 2018\n\n${SENTENCE}\n\n${NURSERY}\n`;
/** The same as a page, of which no mark is markup. */
const PAGE = `<html><head><title>${inHtml(TITLE)}</title><meta property="og:site_name" content="The Fenwick Courier"></head>
<body><article><h1>${inHtml(TITLE)}</h1><p>By Ada Underhill</p><time datetime="2018-05-04">May 4, 2018</time>
<p>${inHtml(SENTENCE)}</p><p>${NURSERY}</p></article></body></html>`;

function inHtml(text: string): string {
	return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}

describe("hostile text in an article", () => {
	before(async () => {
		await write("articles/hostile.html", PAGE);
	});
	after(async () => {
		await remove("articles/hostile.html");
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

	it("is plain text in the rows of both views, and in what completes a citation", async () => {
		await hostileDraft("430");
		const { findings: found, sources } = (await activated()).views;
		const rows = [...itemsIn(found), ...itemsIn(sources)];
		const lists = [];
		for (const [at, begun] of ["[[", "[@"].entries()) {
			await write(`begun-${at}.md`, `Pears grow here. ${begun}`);
			const document = await show(`begun-${at}.md`);
			const end = document.positionAt(document.getText().length);
			lists.push(
				await commands.executeCommand<CompletionList>(
					"vscode.executeCompletionItemProvider",
					document.uri,
					end,
				),
			);
			await commands.executeCommand("workbench.action.closeActiveEditor");
			await remove(`begun-${at}.md`);
		}
		const offered = lists
			.flatMap(({ items }) => items)
			.filter(({ kind }) => kind === CompletionItemKind.Reference);
		const shown = [
			...rows.map(({ label, description }) => `${String(label)} ${String(description ?? "")}`),
			...offered.map(({ label }) =>
				typeof label === "string" ? label : `${label.label} ${label.description}`,
			),
		];
		const all = [
			...shown,
			...rows.flatMap(({ tooltip, accessibilityInformation }) => [
				String(tooltip),
				accessibilityInformation?.label ?? "",
			]),
		];
		ok(all.filter((text) => /\$\u2060?\(flame\)/.test(text)).length > 3, "the hostile title is shown");
		equal(
			shown.filter((text) => text.includes("$(") || text.includes("](")),
			[],
			"what VS Code would draw as an icon or a link",
		);
		equal(all.flatMap(hiddenCharacters), [], "control and direction characters");
		equal(
			rows.filter(({ tooltip }) => tooltip !== undefined && typeof tooltip !== "string").length,
			0,
			"tooltips in Markdown",
		);
		for (const { documentation } of offered) {
			ok(documentation instanceof MarkdownString, "what is said of it is Markdown");
			equal(active(documentation.value), [], `active Markdown in ${documentation.value}`);
		}
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

describe("hostile text in an article of plain text", () => {
	before(async () => {
		await write("articles/hostile.txt", TEXT);
	});
	after(async () => {
		await remove("articles/hostile.txt");
	});

	it("is read without the marks and addresses of Markdown", async () => {
		const uri = await hostileDraft("340", "read.md", "hostile.txt");
		const document = await show("read.md");
		const [hover] = await hoverAt(uri, rangeOfWords(document, WORDS).start);
		const own = withoutOwnLinks(hover?.value ?? "");
		equal(active(own), [], `active Markdown in ${own}`);
		includes(own, "click \\$\\(bug\\) code", "the hover");
		ok(!own.includes("workbench"), `no address in ${own}`);
		await remove("read.md");
	});
});

/** Every row of a view. */
function itemsIn<E>(
	view: { getChildren(parent?: E): E[]; getTreeItem(element: E): TreeItem },
	parent?: E,
): readonly TreeItem[] {
	return view
		.getChildren(parent)
		.flatMap((element) => [view.getTreeItem(element), ...itemsIn(view, element)]);
}

async function hostileDraft(figure: string, name = "hostile.md", article = "hostile.html") {
	const api = await activated();
	const text = `${WORDS.replace("340", figure)}, ${ATTACK} ${CONTROL} the parish said.\n`;
	const uri = await write(name, text);
	await show(name);
	const traced = () =>
		sentenceWith(api, uri, "Gardeners")?.closest?.article.endsWith(article) && findings(uri).length > 0;
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
