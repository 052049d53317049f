import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, it } from "mocha";
import { differencePatterns } from "../src/engine/explain.ts";
import type { SourceRelation, TraceStatus } from "../src/engine/model.ts";
import { relationWords, statusWords } from "../src/engine/standing-words.ts";

const root = resolve(import.meta.dirname, "..");
const read = (path: string) => readFileSync(join(root, path), "utf8");
const json = (path: string): Record<string, string> => JSON.parse(read(path));
const languages = ["de", "fr", "es", "ru"];

/** What the engine says and the extension shows through `l10n` as well. */
const statuses: Readonly<Record<TraceStatus, true>> = {
	verbatim: true,
	"near-verbatim": true,
	paraphrase: true,
	synthesis: true,
	partial: true,
	untraced: true,
	"own-reporting": true,
	"not-checkable": true,
};
const relations: Readonly<Record<SourceRelation, true>> = {
	agree: true,
	"less-specific": true,
	"more-specific": true,
	compatible: true,
	superseded: true,
	conflict: true,
	"same-origin": true,
};

/** The English texts that the extension's code shows. */
function shownTexts(): readonly string[] {
	const files = readdirSync(join(root, "src/extension"), { recursive: true, encoding: "utf8" });
	const sources = files
		.filter((file) => file.endsWith(".ts"))
		.map((file) => read(join("src/extension", file)));
	const calls = sources.flatMap((source) => [...source.matchAll(/l10n\.t\(\s*"((?:[^"\\]|\\.)*)"/g)]);
	const own = calls.map(([, text = ""]) => text);
	return [
		...new Set([
			...own,
			...keys(statuses).map(statusWords),
			...keys(relations).map(relationWords),
			...differencePatterns,
		]),
	];
}

const keys = <Key extends string>(record: Readonly<Record<Key, true>>) => Object.keys(record) as Key[];

const placeholders = (text: string) => (text.match(/\{\d\}|\(command:[^)]*\)/g) ?? []).sort();

describe("the texts of the extension", () => {
	it("are all there in English, and none of them unused", () => {
		const used = [...read("package.json").matchAll(/"%([^"%]+)%"/g)].map(([, key = ""]) => key);
		assert.ok(used.length > 50);
		assert.deepEqual([...used].sort(), Object.keys(json("package.nls.json")).sort());
	});

	for (const language of languages) {
		it(`are complete in ${language} in the manifest, with the same commands`, () => {
			const english = json("package.nls.json");
			const translated = json(`package.nls.${language}.json`);
			assert.deepEqual(Object.keys(translated).sort(), Object.keys(english).sort());
			for (const [key, text] of Object.entries(translated))
				assert.deepEqual(placeholders(text), placeholders(english[key] ?? ""), key);
		});

		it(`are complete in ${language} where code shows them, with the same placeholders`, () => {
			const bundle = json(`l10n/bundle.l10n.${language}.json`);
			assert.deepEqual(Object.keys(bundle).sort(), [...shownTexts()].sort());
			for (const [english, text] of Object.entries(bundle))
				assert.deepEqual(placeholders(text), placeholders(english), english);
		});
	}
});
