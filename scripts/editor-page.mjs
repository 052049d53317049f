// A person's hands and eyes in VS Code's workbench in a browser; the person test and the screenshots share them.
import { chromium } from "playwright-core";
import { findBrowser } from "./browser.mjs";
import { endWithThisProcess } from "./vscode-host.mjs";

const FLAGS = [
	"--no-sandbox",
	"--disable-gpu",
	"--disable-quic",
	"--no-first-run",
	"--disable-background-networking",
	"--disable-component-update",
	"--disable-sync",
];
/** A cold workbench on a busy machine of two cores takes half a minute to its first marks. */
const LIMIT_MS = 60_000;
/** The key of the editor's own shortcuts. */
export const MODIFIER = process.platform === "darwin" ? "Meta" : "Control";

/** Starts the browser. `view` is Playwright's page options. Returns the empty page and what closes all. */
export async function openBrowser(view = {}) {
	const browser = await chromium.launch({ executablePath: findBrowser(), args: FLAGS });
	const forget = endWithThisProcess(() => void browser.close());
	const page = await browser.newPage(view);
	page.setDefaultTimeout(LIMIT_MS);
	const close = async () => {
		forget();
		await browser.close();
	};
	return { page, close };
}

/** Opens the address of a workspace and waits until its workbench answers to keys. */
export async function openWorkbench(page, url) {
	await page.goto(url);
	await page.waitForSelector(".monaco-workbench .statusbar-item");
}

/** Opens the palette, types `title` and takes the command of exactly that name. */
export async function runCommand(page, title) {
	await chooseFrom(page, "F1", `>${title}`, title);
}

/** Opens a file of the workspace by name. */
export async function openFile(page, name) {
	await chooseFrom(page, `${MODIFIER}+P`, name, name);
	await page.waitForSelector(`.tab.active[data-resource-name="${name}"]`);
}

/** The quick pick's entries as they read, once `fits(labels)` holds. */
export async function quickPickLabels(page, fits) {
	const rows = page.locator(".quick-input-list .monaco-list-row");
	return eventually(async () => {
		const labels = await rows.evaluateAll((all) => all.map((row) => row.getAttribute("aria-label") ?? ""));
		return fits(labels) ? labels : undefined;
	}, "the quick pick shows what was asked for");
}

/** Scrolls the active editor to the first place with these words, by its own search, and leaves nothing selected. */
export async function showWords(page, words) {
	const input = page.locator(".find-widget.visible textarea").first();
	await untilShown(page, input, async () => {
		await runCommand(page, "View: Focus Active Editor Group");
		await page.keyboard.press(`${MODIFIER}+F`);
	});
	await input.fill(words);
	await input.press("Enter");
	await page.keyboard.press("Escape");
	await page.keyboard.press("ArrowLeft");
}

/** Rests the mouse on the words until a hover with `expected` in it shows; returns the hover's element. */
export async function hoverWords(page, words, expected) {
	const hover = page.locator(".monaco-hover:visible", { hasText: expected }).first();
	await untilShown(page, hover, async () => {
		const { x, y } = await wordsCentre(page, words);
		// A hover starts with movement: away and back again.
		await page.mouse.move(x, y + 200);
		await page.mouse.move(x, y, { steps: 4 });
	});
	return hover;
}

/**
 * Has `act` done until an element shows, as a person does who sees nothing happen: VS Code forgets an asked-for hover or
 * list of fixes when the marks change before it comes.
 */
export async function untilShown(page, element, act) {
	await eventually(async () => {
		await act(page);
		await element.waitFor({ timeout: 10_000 }).catch(() => undefined);
		return (await element.isVisible()) ? true : undefined;
	}, `${element} shows`);
}

/** Calls `read` until it gives something; fails with `what` after `limit` milliseconds. */
export async function eventually(read, what, limit = LIMIT_MS) {
	const end = Date.now() + limit;
	for (;;) {
		const value = await read();
		if (value !== undefined) return value;
		if (Date.now() > end) throw new Error(`Not within ${limit / 1000} s: ${what}.`);
		await new Promise((resolve) => setTimeout(resolve, 100));
	}
}

/** Writes into the box that takes the place of a list. */
export async function answer(page, words) {
	await page.locator(".quick-input-list").waitFor({ state: "hidden" });
	await page.locator(".quick-input-widget input").fill(words);
}

/** Has the report of the draft in front written where the dialog proposes, and gives the row that tells how far it is. */
export async function reportProgress(page) {
	await runCommand(page, "Claimtrace: Export Fact-Check Report…");
	await page.locator(".quick-input-widget .monaco-button", { hasText: "OK" }).click();
	// The dialog looks at the disk before it closes; another list would be its end.
	await page.locator(".quick-input-widget").first().waitFor({ state: "hidden" });
	return notification(page, /Fact-check report: .*\d+ %/);
}

/** The notification with these words, in the list of all: a workbench that is driven shows no toasts. */
export async function notification(page, words) {
	const row = page.locator(".notifications-center .monaco-list-row", { hasText: words }).first();
	await untilShown(page, row, () => runCommand(page, "Notifications: Show Notifications"));
	return row;
}

/** Opens a list by its key, and takes from what fits `typed` the entry with `label`. */
async function chooseFrom(page, key, typed, label) {
	const input = page.locator(".quick-input-widget input");
	// By keys: what the mouse rests on may have its tooltip over the row that is meant.
	const chosen = page.locator(".quick-input-list .monaco-list-row.focused", { hasText: label });
	await page.keyboard.press(key);
	await eventually(async () => {
		const value = await input.inputValue({ timeout: 3000 }).catch(() => undefined);
		// An editor that opens just then takes the focus, and the list closes: one opens it again.
		if (value === undefined || !(await input.isVisible())) await page.keyboard.press(key);
		else if (value !== typed) await input.fill(typed, { timeout: 3000 }).catch(() => undefined);
		else if (await chosen.isVisible()) return true;
		else await page.keyboard.press("ArrowDown");
		return undefined;
	}, `“${label}” is in the list`);
	await page.keyboard.press("Enter");
}

// A line of the editor is many spans, and its spaces may be non-breaking: the words are found in its plain text.
async function wordsCentre(page, words) {
	const box = await page.evaluate((wanted) => {
		for (const line of document.querySelectorAll(".editor-group-container.active .view-line")) {
			const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
			const nodes = [];
			while (walker.nextNode()) nodes.push(walker.currentNode);
			const text = nodes
				.map((node) => node.data)
				.join("")
				.replaceAll("\u00a0", " ");
			const start = text.indexOf(wanted);
			if (start < 0) continue;
			const at = (offset) => {
				let rest = offset;
				for (const node of nodes) {
					if (rest <= node.data.length) return [node, rest];
					rest -= node.data.length;
				}
				return [line, 0];
			};
			const range = document.createRange();
			range.setStart(...at(start));
			range.setEnd(...at(start + wanted.length));
			const { x, y, width, height } = range.getClientRects()[0];
			return { x: x + Math.min(width / 2, 60), y: y + height / 2 };
		}
		return null;
	}, words);
	if (!box) throw new Error(`The editor does not show “${words}”.`);
	return box;
}
