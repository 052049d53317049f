// The first five minutes of somebody who has just installed Claimtrace, in an empty window and then in a folder of
// their own, with nothing to go by but what the editor shows.
import { strict as assert } from "node:assert";
import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import {
	answer,
	eventually,
	hoverWords,
	notification,
	openFile,
	openWorkbench,
	quickPickLabels,
	runCommand,
	showWords,
	untilShown,
} from "../../scripts/editor-page.mjs";
import { temporaryFolder } from "../../scripts/sample-workspace.mjs";
import { ROOT } from "../../scripts/vscode-install.mjs";

const ARTICLE = "rope-works-vote.md";
const DRAFT = `# The rope works

The town council voted nine to four on Tuesday night to let Quayline Homes build 241 homes on the site of the old rope works in Port Averley.

The mayor of Port Averley keeps eleven bees in a bottle.
`;

/** A folder in which somebody writes: a draft, and articles that nobody has named as a corpus yet. */
export function writersFolder() {
	const folder = temporaryFolder("writer");
	mkdirSync(join(folder, "sources"));
	for (const name of [ARTICLE, "library-opening.txt", "tamsel-flood.md"])
		cpSync(join(ROOT, "corpus", "articles", name), join(folder, "sources", name));
	writeFileSync(join(folder, "sources", "torn.pdf"), "%PDF-1.7 and nothing else");
	writeFileSync(join(folder, "story.md"), DRAFT);
	return folder;
}

/** What one does, in order; each step gets the page, the writer's folder and the address of a window. */
export const firstMinutes = {
	"first: opens the walkthrough in an empty window": async (page, _folder, urlOf) => {
		await openWorkbench(page, urlOf({}));
		await runCommand(page, "Welcome: Open Walkthrough...");
		await page
			.locator(".quick-input-list .monaco-list-row", { hasText: "Get started with Claimtrace" })
			.click();
		await page.getByText("See the evidence beside the claim").first().waitFor();
	},

	"first: opens the sample beside it": async (page) => {
		await button(page, "Open a Sample Draft").click();
		await page.waitForSelector(".squiggly-warning");
		assert.ok(await page.getByText("See the evidence beside the claim").first().isVisible());
	},

	"first: goes from finding to finding from the walkthrough and reads them": async (page) => {
		await page.getByText("See the evidence beside the claim").first().click();
		// A step takes the focus a moment after it was clicked, and a hover goes with the focus: one clicks again.
		const read = (words) => page.locator(".monaco-hover:visible", { hasText: words }).first();
		const next = () => button(page, "Go to Next Finding").click();
		await untilShown(page, read(/Draft says “signed”|No citation near “Russia/), next);
		await next();
		await read("No citation near").waitFor();
	},

	"first: sees from the walkthrough what can be done about it": async (page) => {
		await page.getByText("Fix, cite or dismiss").first().click();
		await untilShown(page, page.getByText("Dismiss this finding…").first(), () =>
			button(page, "Show What Can Be Done").click(),
		);
	},

	"first: sees the sample's articles in Sources": async (page) => {
		await page.keyboard.press("Escape");
		await runCommand(page, "Claimtrace: Focus on Sources View");
		await page
			.locator(".pane-body .monaco-list-row", { hasText: "Council backs 214 homes" })
			.first()
			.waitFor();
	},

	"first: takes up the offer of the folder of sources, in a folder of one's own": async (
		page,
		folder,
		urlOf,
	) => {
		await openWorkbench(page, urlOf({ folder }));
		await openFile(page, "story.md");
		const offer = await notification(page, /Does the folder “sources” hold/);
		await offer.locator(".monaco-button", { hasText: "Use It" }).click();
		await notification(page, /Indexed 3 articles in .* s; 1 file could not be read/);
	},

	"first: sees the gaps of one's own draft in Problems": async (page) => {
		await runCommand(page, "Notifications: Clear All Notifications");
		await runCommand(page, "Problems: Focus on Problems View");
		for (const words of ["Draft says “241”", "Nothing in the corpus carries this"])
			await page.locator(".markers-panel .monaco-list-row", { hasText: words }).first().waitFor();
	},

	"first: mends the figure": async (page, folder) => {
		await showWords(page, "241");
		await page.keyboard.press("ArrowRight");
		await untilShown(page, page.getByText("Use the source’s figure: 214").first(), () =>
			page.keyboard.press("Control+Period"),
		);
		await page.keyboard.press("Enter");
		await saved(page, folder, /build 214 homes/);
	},

	"first: cites the source from the hover": async (page, folder) => {
		const hover = await hoverWords(page, "The town council voted", "Council backs 214 homes");
		await hover.locator("a", { hasText: "Insert Citation" }).first().click();
		await saved(page, folder, /Port Averley\.\[\^1\]/);
	},

	"first: dismisses the gap with a reason": async (page, folder) => {
		await showWords(page, "eleven bees");
		await page.keyboard.press("ArrowRight");
		await runCommand(page, "Claimtrace: Dismiss Finding…");
		await quickPickLabels(page, (all) => all.some((label) => /This finding/.test(label)));
		await page.keyboard.press("Enter");
		await answer(page, "Seen at the town hall");
		await page.keyboard.press("Enter");
		await eventually(() => {
			const file = join(folder, ".claimtrace", "dismissed.json");
			return contains(file, "Seen at the town hall") || undefined;
		}, "the dismissal is written");
		await page.locator(".markers-panel", { hasText: "Nothing in the corpus" }).waitFor({ state: "hidden" });
	},
};

function button(page, words) {
	return page.locator(".monaco-button", { hasText: words }).first();
}

/** Saves the draft until its file reads so. */
async function saved(page, folder, words) {
	await eventually(async () => {
		await page.keyboard.press("Control+S");
		return words.test(readFileSync(join(folder, "story.md"), "utf8")) || undefined;
	}, `the file reads ${words}`);
}

function contains(file, words) {
	try {
		return readFileSync(file, "utf8").includes(words);
	} catch {
		return false;
	}
}
