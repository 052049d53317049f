// npm run screenshots: the README's pictures, taken of the sample workspace in the real editor; then one of every step
// that a person takes there, in .vscode-test/screenshots.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { personTests } from "../test/editor/person.mjs";
import {
	hoverWords,
	openBrowser,
	openFile,
	openWorkbench,
	quickPickLabels,
	runCommand,
	showWords,
} from "./editor-page.mjs";
import { copySampleWorkspace } from "./sample-workspace.mjs";
import { startHost } from "./vscode-host.mjs";
import { ROOT } from "./vscode-install.mjs";

const IMAGES = join(ROOT, "docs", "images");

/** What the pictures do without. */
const SETTINGS = {
	"breadcrumbs.enabled": false,
	"editor.fontSize": 17,
	"editor.lineNumbers": "off",
	"editor.minimap.enabled": false,
	"editor.occurrencesHighlight": "off",
	"editor.wordWrap": "on",
	"window.commandCenter": false,
	"workbench.colorTheme": "Default Light Modern",
	"workbench.layoutControl.enabled": false,
};

const pictures = {
	hover: async (page) => {
		await showWords(page, "The rope works in Port");
		await hoverWords(page, "241 homes on the site", "Council backs 214 homes");
	},
	"find-source": async (page) => {
		await runCommand(page, "Claimtrace: Find Source…");
		await page.locator(".quick-input-widget input").fill("a delegation met officials in Moscow");
		await quickPickLabels(page, (labels) => labels.some((label) => /met officials|delegation/i.test(label)));
	},
	problems: async (page) => {
		await showWords(page, "Russia and China signed");
		await runCommand(page, "Problems: Focus on Problems View");
		await page.locator(".markers-panel .monaco-list-row", { hasText: "Draft says" }).first().waitFor();
	},
};

mkdirSync(IMAGES, { recursive: true });
const host = await startHost();
try {
	await takeAll();
	const { failed } = await personTests(host);
	console.log(".vscode-test/screenshots: a picture of each step");
	process.exitCode = failed === 0 ? 0 : 1;
} finally {
	host.stop();
}

async function takeAll() {
	const folder = copySampleWorkspace();
	mkdirSync(join(folder, ".vscode"), { recursive: true });
	writeFileSync(join(folder, ".vscode", "settings.json"), JSON.stringify(SETTINGS));
	const { page, close } = await openBrowser({
		viewport: { width: 1400, height: 850 },
		deviceScaleFactor: 1.5,
	});
	try {
		await openWorkbench(page, host.url({ folder, extension: ROOT }));
		await openFile(page, "draft.md");
		await page.waitForSelector(".squiggly-warning");
		await runCommand(page, "View: Close Primary Side Bar");
		for (const [name, compose] of Object.entries(pictures)) {
			await compose(page);
			await page.screenshot({ path: join(IMAGES, `${name}.png`) });
			console.log(`docs/images/${name}.png`);
			await page.keyboard.press("Escape");
		}
	} finally {
		await close();
	}
}
