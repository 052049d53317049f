// Messages with others' words in them: names of files, and what stands in a project's files, are plain text there.
import { strict as assert } from "node:assert";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import {
	eventually,
	notification,
	openFile,
	quickPickLabels,
	reportProgress,
	runCommand,
} from "../../scripts/editor-page.mjs";

const HOSTILE = "[Kestrels](command:workbench.action.quit) $(flame) <b>nest<img src=x>\nhere";
const TORN = `${HOSTILE}.pdf`;
/** Without an icon: VS Code itself draws one in the list of files. */
const LONG = "[Kestrels](command:workbench.action.quit) <b>nest.md";

/** Lays what is hostile into a folder before its window opens. */
export function layHostile(folder) {
	for (const name of [TORN, `gone ${TORN}`])
		writeFileSync(join(folder, "articles", name), "%PDF-1.7 and nothing else");
	const prose = readFileSync(join(folder, "draft.md"), "utf8").replace(/^---[\s\S]*?---\n/, "");
	writeFileSync(join(folder, LONG), prose.repeat(60));
	mkdirSync(join(folder, ".claimtrace"));
	const entry = {
		id: "1",
		by: "",
		at: "2026-05-04T00:00:00Z",
		reason: HOSTILE,
		scope: "project",
		code: HOSTILE,
	};
	const file = { version: 1, dismissed: [entry] };
	writeFileSync(join(folder, ".claimtrace", "dismissed.json"), JSON.stringify(file));
}

/** What one does in that folder; each step gets the page and the folder. */
export const told = {
	"told: the name of a file that could not be read is plain text in the warning": async (page) => {
		await openFile(page, "draft.md");
		await page.waitForSelector(".squiggly-warning");
		await picked(page, /^\[Kestrels\]/);
		await isPlain(page, await notification(page, /is not part of the corpus/));
	},

	"told: so it is where the file is gone": async (page, folder) => {
		await runCommand(page, "Notifications: Clear All Notifications");
		await picked(page, /^gone \[Kestrels\]/, () => rmSync(join(folder, "articles", `gone ${TORN}`)));
		await isPlain(page, await notification(page, /cannot be opened/));
	},

	"told: a code out of a project's file is plain text in the status bar": async (page, folder) => {
		await runCommand(page, "Claimtrace: Undo Last Dismissal");
		const item = page.locator(".statusbar-item", { hasText: "undone" }).first();
		await isPlain(page, item);
		const file = readFileSync(join(folder, ".claimtrace", "dismissed.json"), "utf8");
		assert.ok(JSON.parse(file).dismissed[0].undone, "it is undone");
	},

	"told: the progress of a report and its end are plain text, whatever the draft is called": async (
		page,
		folder,
	) => {
		await runCommand(page, "Notifications: Clear All Notifications");
		await openFile(page, LONG);
		const progress = await reportProgress(page);
		await isPlain(page, progress, /^Fact-check report/);
		await progress.locator(".monaco-button", { hasText: "Cancel" }).click();
		await isPlain(page, await notification(page, /No report was written/), /^No report was written/);
		assert.ok(!existsSync(join(folder, LONG.replace(".md", "-fact-check.html"))), "there is no file");
	},
};

/** Takes a file out of the list of those that could not be read, once `before` is done. */
async function picked(page, label, before = () => {}) {
	await runCommand(page, "Claimtrace: Show Unreadable Files");
	await quickPickLabels(page, (all) => all.some((one) => label.test(one)));
	before();
	const row = page.locator(".quick-input-list .monaco-list-row", { hasText: label }).first();
	await eventually(async () => {
		if (/\bfocused\b/.test((await row.getAttribute("class")) ?? "")) return true;
		await page.keyboard.press("ArrowDown");
		return undefined;
	}, "it is chosen");
	await page.keyboard.press("Enter");
}

/** Nothing in it is a link, an icon or an element out of the words, which stand there on one line. */
async function isPlain(
	page,
	element,
	words = /\[Kestrels\]\u2060?\(command:workbench\.action\.quit\) \$\u2060?\(flame\) <b>nest<img src=x> here/,
) {
	await element.waitFor();
	const message = element.locator(".notification-list-item-message, .statusbar-item-label").first();
	assert.match((await message.textContent()) ?? "", words);
	for (const drawn of ["a[href]", ".codicon-flame", "b", "img"])
		assert.equal(await message.locator(drawn).count(), 0, `${drawn} in ${await message.innerHTML()}`);
	assert.ok(await page.locator(".monaco-workbench").isVisible(), "the window is still there");
}
