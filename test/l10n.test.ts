import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, it } from "mocha";

const root = resolve(import.meta.dirname, "..");
const read = (path: string) => readFileSync(join(root, path), "utf8");
const json = (path: string): Record<string, string> => JSON.parse(read(path));
const languages = ["de", "fr", "es", "ru"];

/** The English texts that the extension's code shows. */
function shownTexts(): readonly string[] {
	const files = readdirSync(join(root, "src/extension"), { recursive: true, encoding: "utf8" });
	const sources = files
		.filter((file) => file.endsWith(".ts"))
		.map((file) => read(join("src/extension", file)));
	const calls = sources.flatMap((source) => [...source.matchAll(/l10n\.t\(\s*"((?:[^"\\]|\\.)*)"/g)]);
	return [...new Set(calls.map(([, text = ""]) => text))];
}

const placeholders = (text: string) => (text.match(/\{\d\}|\(command:[^)]*\)/g) ?? []).sort();

describe("the texts of the extension", () => {
	it("are all there in English, and none of them unused", () => {
		const used = [...read("package.json").matchAll(/"%([^"%]+)%"/g)].map(([, key = ""]) => key);
		assert.ok(used.length > 50);
		assert.deepEqual([...used].sort(), Object.keys(json("package.nls.json")).sort());
	});

	for (const language of languages) {
		it(`have no key in ${language} that English lacks, and the same placeholders`, () => {
			const english = json("package.nls.json");
			for (const [key, text] of Object.entries(json(`package.nls.${language}.json`))) {
				assert.ok(english[key], key);
				assert.deepEqual(placeholders(text), placeholders(english[key]), key);
			}
		});

		it(`are complete in ${language} where code shows them, with the same placeholders`, () => {
			const bundle = json(`l10n/bundle.l10n.${language}.json`);
			assert.deepEqual(Object.keys(bundle).sort(), [...shownTexts()].sort());
			for (const [english, text] of Object.entries(bundle))
				assert.deepEqual(placeholders(text), placeholders(english), english);
		});
	}
});
