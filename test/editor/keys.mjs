// The views by keys alone: where the focus is after each, and that it is never lost.
import { strict as assert } from "node:assert";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import {
	answer,
	eventually,
	notification,
	openFile,
	quickPickLabels,
	runCommand,
	untilShown,
} from "../../scripts/editor-page.mjs";

/** What one does with the sample's folder open; each step gets the page and the folder. */
export const keys = {
	"keys: from Findings to Sources, to the draft and round again, the focus always somewhere": async (
		page,
	) => {
		await openFile(page, "draft.md");
		await page.waitForSelector(".squiggly-warning");
		await runCommand(page, "Claimtrace: Focus on Findings View");
		await focusOn(page, { pane: "Findings", isList: true });
		await pressedUntil(page, "Tab", { pane: "Sources", isList: true });
		await pressedUntil(page, "Tab", { editor: "draft.md" });
		// The view of the side bar that had it last.
		await pressedUntil(page, "F6", { pane: "Sources" });
		await pressedUntil(page, "F6", { editor: "draft.md" });
		await pressedUntil(page, "Shift+F6", { pane: "Sources" });
	},

	"keys: goes from a finding to its words, and back to its row": async (page) => {
		const row = await rowAt(page, 1);
		await page.keyboard.press("Enter");
		await focusOn(page, { editor: "draft.md" });
		await runCommand(page, "Claimtrace: Focus on Findings View");
		assert.equal((await focusOn(page, { pane: "Findings", row: true })).row, row);
	},

	"keys: dismisses finding after finding by the menu of the row, each time with the next in focus": async (
		page,
		folder,
	) => {
		await rowAt(page, 1);
		for (const nth of [1, 2]) {
			const rows = await rowsBelow(page);
			await chosenInMenu(page, /^Dismiss Finding/);
			await quickPickLabels(page, (all) => all.some((label) => /This finding/.test(label)));
			await page.keyboard.press("Enter");
			await answer(page, `Looked at, ${nth}`);
			await page.keyboard.press("Enter");
			// The next finding, or that of the next sentence, whose row comes between.
			const next = await focusOn(page, { pane: "Findings", row: true, not: rows[0] });
			assert.ok(rows.slice(1, 3).includes(next.row), `${next.row} is in ${rows}`);
			assert.equal(dismissed(folder).filter(({ undone }) => !undone).length, nth);
		}
	},

	"keys: takes dismissals back in their list, and stays in the view": async (page, folder) => {
		await page.keyboard.press("End");
		await eventually(
			async () => /^Dismissed/.test((await focused(page)).row ?? "") || undefined,
			"the last row",
		);
		await page.keyboard.press("ArrowRight");
		for (const left of [1, 0]) {
			await pressedUntil(page, "End", { pane: "Findings", row: /^(?!Dismissed)/ });
			const { row } = await focused(page);
			await chosenInMenu(page, /^Undo/);
			await focusOn(page, { pane: "Findings", row: true, not: row });
			assert.equal(dismissed(folder).filter(({ undone }) => !undone).length, left);
		}
	},

	"keys: stays on its row while articles come and the index is made anew": async (page, folder) => {
		const row = await rowAt(page, 1);
		writeFileSync(
			join(folder, "articles", "kites.txt"),
			"Kites\nBy Ada Moor\nMay 5, 2026\n\nForty kites flew over Selby.\n",
		);
		await page.locator(".pane-body .monaco-list-row", { hasText: "Kites" }).first().waitFor();
		assert.equal((await focusOn(page, { pane: "Findings", row: true })).row, row);
		await runCommand(page, "Claimtrace: Rebuild Corpus Index");
		await notification(page, /Indexed \d+ articles/);
		await page.keyboard.press("Escape");
		await runCommand(page, "Claimtrace: Focus on Findings View");
		assert.equal((await focusOn(page, { pane: "Findings", row: true })).row, row);
		await runCommand(page, "Notifications: Clear All Notifications");
		await inSources(page);
		await pressedUntil(page, "ArrowDown", { pane: "Sources", row: /rope-works-vote\.md/ });
		const article = await focused(page);
		await runCommand(page, "Claimtrace: Rebuild Corpus Index");
		await notification(page, /Indexed \d+ articles/);
		await page.keyboard.press("Escape");
		await runCommand(page, "Claimtrace: Focus on Sources View");
		assert.deepEqual(await focusOn(page, { pane: "Sources", row: true }), article);
	},

	"keys: opens an article from Sources, closes it, compares, closes that, and is in the draft": async (
		page,
	) => {
		await openFile(page, "draft.md");
		await inSources(page);
		await pressedUntil(page, "ArrowDown", { pane: "Sources", row: /rope-works-vote\.md/ });
		await page.keyboard.press("Enter");
		await focusOn(page, { editor: "rope-works-vote.md" });
		await runCommand(page, "View: Close Editor");
		await focusOn(page, { editor: "draft.md" });
		await rowAt(page, 1);
		await chosenInMenu(page, /^Compare/);
		await page.locator(".editor.original .char-delete").first().waitFor();
		await focusOn(page, { isComparison: true });
		await runCommand(page, "View: Close Editor");
		await focusOn(page, { editor: "draft.md" });
	},
};

/** What has the focus, in words a step can ask for: the part, the view with its row, or the editor. */
function focused(page) {
	return page.evaluate(() => {
		const element = document.activeElement;
		const row = element?.getAttribute("aria-activedescendant");
		const label = row ? document.getElementById(row)?.getAttribute("aria-label") : undefined;
		const isEditor = element?.matches(".native-edit-context, .inputarea");
		return {
			isNowhere: element === null || element === document.body,
			isList: element?.matches(".monaco-list") ?? false,
			isComparison: element?.closest(".monaco-diff-editor") !== null,
			pane: element?.closest(".pane")?.querySelector(".pane-header .title")?.textContent,
			editor: isEditor ? element.ariaLabel?.split(",")[0] : undefined,
			row: label ?? undefined,
		};
	});
}

/** Waits until the focus is where `wanted` says, and gives it; `row` is true for any, `not` the row that it must not be. */
async function focusOn(page, wanted, limit = undefined) {
	let now;
	const reached = async () => {
		now = await focused(page);
		return fits(now, wanted) ? now : undefined;
	};
	return eventually(reached, `the focus is on ${JSON.stringify(wanted)}`, limit).catch((error) => {
		throw new Error(`${error.message} It is on ${JSON.stringify(now)}.`, { cause: error });
	});
}

function fits(now, { row, not, ...rest }) {
	if (now.isNowhere || (not !== undefined && now.row === not)) return false;
	if (row === true && now.row === undefined) return false;
	if (row instanceof RegExp && !row.test(now.row ?? "")) return false;
	return Object.entries(rest).every(([name, value]) => now[name] === value);
}

/** Presses a key again and again, a person's pace between, until the focus is there; fails where it is nowhere on the way. */
async function pressedUntil(page, key, wanted) {
	for (let pressed = 0; pressed < 40; pressed++) {
		const before = JSON.stringify(await focused(page));
		await page.keyboard.press(key);
		const moved = async () => {
			const now = await focused(page);
			assert.ok(!now.isNowhere, `${key} loses the focus after ${before}`);
			return JSON.stringify(now) !== before || fits(now, wanted) || undefined;
		};
		// Some keys stay in the same element once, as F6 does that shows what has the focus.
		await eventually(moved, `${key} moves the focus`, 1000).catch((error) => {
			if (error instanceof assert.AssertionError) throw error;
		});
		if (fits(await focused(page), wanted)) return;
	}
	assert.fail(`${key} never comes to ${JSON.stringify(wanted)}`);
}

/** Puts the focus in Sources; a key pressed before it is there goes to the view that had it. */
async function inSources(page) {
	await runCommand(page, "Claimtrace: Focus on Sources View");
	await focusOn(page, { pane: "Sources", isList: true });
}

/** Puts the focus on a row of Findings, counted from 0 at the top; gives what a screen reader says of it. */
async function rowAt(page, nth) {
	await runCommand(page, "Claimtrace: Focus on Findings View");
	await focusOn(page, { pane: "Findings", isList: true });
	await page.keyboard.press("Home");
	let { row } = await focusOn(page, { pane: "Findings", row: /, \d+ findings?$/ });
	for (let at = 0; at < nth; at++) {
		row = await nextRow(page, row);
	}
	return row;
}

/** Goes to the row after this one; a list that is drawn anew at that moment lets a key pass. */
async function nextRow(page, row) {
	for (let pressed = 0; pressed < 5; pressed++) {
		await page.keyboard.press("ArrowDown");
		const moved = await focusOn(page, { pane: "Findings", row: true, not: row }, 3000).catch(() => undefined);
		if (moved) return moved.row;
	}
	assert.fail(`ArrowDown never leaves ${row}`);
}

/** The row of Findings in focus and those that follow it, which are drawn, findings alone. */
async function rowsBelow(page) {
	const { row } = await focused(page);
	const drawn = page.locator(".pane-body .monaco-list-row");
	const labels = await drawn.evaluateAll((all) =>
		all
			.sort((a, b) => Number(a.dataset.index) - Number(b.dataset.index))
			.map((each) => each.getAttribute("aria-label") ?? ""),
	);
	const findings = labels.filter((label) => /^(?:Error|Warning|Information|Hint): /.test(label));
	return findings.slice(findings.indexOf(row));
}

/** Opens the menu of the row in focus, and takes the entry, by keys. */
async function chosenInMenu(page, words) {
	const menu = page.locator(".monaco-menu").first();
	await untilShown(page, menu, () => page.keyboard.press("Shift+F10"));
	const entry = page.locator(".monaco-menu .action-item.focused", { hasText: words }).first();
	await eventually(async () => {
		if (await entry.isVisible()) return true;
		await page.keyboard.press("ArrowDown");
		return undefined;
	}, `${words} is in the menu`);
	await page.keyboard.press("Enter");
	await menu.waitFor({ state: "hidden" });
}

function dismissed(folder) {
	return JSON.parse(readFileSync(join(folder, ".claimtrace", "dismissed.json"), "utf8")).dismissed;
}
