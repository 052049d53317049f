import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, it } from "mocha";

const folder = resolve(import.meta.dirname, "../../src/extension");
/** What VS Code shows to people, by the names that its API has for it. */
const SHOWN =
	/\b(?:title|label|detail|description|tooltip|placeholder|placeHolder|prompt|saveLabel|openLabel|message|text)\s*[:=]\s*("[^"\n]*"|`[^`]*`)/g;
const TOLD =
	/\b(?:tell|tellFailure|choose|show(?:Information|Warning|Error)Message|setStatusBarMessage|section|new TreeItem)\(\s*("[^"\n]*"|`[^`]*`)/g;
/** What shows a notification, or words in the status bar, and how its argument begins. */
const NOTIFIES = /\b(?:show(?:Information|Warning|Error)Message|setStatusBarMessage)\((?:\w+\(?)?/g;
/** Nothing but what stands for other words, marks and the product's own name. */
const WORDLESS = /^["`](?:\$\{[^}]*\}|Claimtrace|\p{P}|\p{S}|\p{N}|\s)*["`]$/u;

/** The texts of a file that are shown as they stand here, in English, whatever the language of the editor. */
function untranslated(source: string): readonly string[] {
	return [SHOWN, TOLD]
		.flatMap((pattern) => [...source.matchAll(pattern)].map(([, text = ""]) => text))
		.filter((text) => !WORDLESS.test(text));
}

describe("what the extension shows", () => {
	it("goes through the translations", () => {
		const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) =>
			/\.ts$/.test(file),
		);
		assert.ok(files.length > 50);
		for (const file of files)
			assert.deepEqual(untranslated(readFileSync(join(folder, file), "utf8")), [], file);
	});

	it("goes into notifications as a label, by one way", () => {
		const files = readdirSync(folder, { recursive: true, encoding: "utf8" });
		const telling = (file: string) =>
			[...readFileSync(join(folder, file), "utf8").matchAll(NOTIFIES)].map(([call]) => call);
		const ways = files.filter((file) => /\.ts$/.test(file) && telling(file).length > 0);
		assert.deepEqual(ways, ["desk.ts"]);
		assert.deepEqual(
			new Set(telling("desk.ts").map((call) => call.slice(call.indexOf("(")))),
			new Set(["(plainLabel("]),
		);
	});

	it("would be caught otherwise, and names and marks would not", () => {
		const shown = `item.tooltip = "Open it"; tell(\`\${count} found\`); section("Articles", [])`;
		assert.deepEqual(untranslated(shown), ['"Open it"', `\`\${count} found\``, '"Articles"']);
		const fine = `tell(l10n.t("Open it")); label = \`\${a}: \${b}\`; text: \`Claimtrace: \${a}\`;`;
		assert.deepEqual(untranslated(fine), []);
	});
});
