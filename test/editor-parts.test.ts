import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, it } from "mocha";
import type { Fix } from "../src/project/fixes.ts";

const root = resolve(import.meta.dirname, "..");
const { contributes } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
const words = JSON.parse(readFileSync(join(root, "package.nls.json"), "utf8"));
const editor = join(root, "test/editor");
const tests = ["person.mjs", ...readdirSync(join(editor, "suite")).map((file) => `suite/${file}`)]
	.map((file) => readFileSync(join(editor, file), "utf8"))
	.join("\n");
const isTried = (name: string) => [`claimtrace.${name}"`, `"${name}"`].some((one) => tests.includes(one));
const isSet = (name: string) => tests.includes(`setting("${name}"`) || tests.includes(`update("${name}"`);
const fixes = readFileSync(join(editor, "suite/quick-fixes.test.ts"), "utf8");
/** Whether a `when` clause of a view's words holds in a state of the corpus, with no checked draft, as `check.run` has it. */
const isFor = (when: string, state: string, run: string) => {
	const [, as, otherwise] = /check\.run == (\w+)|check\.run != (\w+)/.exec(when) ?? [];
	if ((as ?? run) !== run || otherwise === run) return false;
	const [, one, several] = /claimtrace\.state (?:== ([\w-]+)|=~ \/\^\(([\w|-]+)\)\$\/)/.exec(when) ?? [];
	return [one, ...(several ?? "").split("|")].includes(state);
};
const isRun = (title: string) => tests.includes(`Claimtrace: ${words[title.slice(1, -1)]}`);

describe("what the extension contributes is tried in the real editor", () => {
	it("every command", () => {
		const commands: readonly { command: string; title: string }[] = contributes.commands;
		assert.ok(commands.length > 20);
		assert.deepEqual(
			commands.filter(({ command, title }) => !isTried(command.slice("claimtrace.".length)) && !isRun(title)),
			[],
		);
	});

	it("every setting", () => {
		const sections = [contributes.configuration].flat();
		const names = sections.flatMap(({ properties }) => Object.keys(properties));
		assert.ok(names.length > 10);
		assert.deepEqual(
			names.filter((name) => !isSet(name.slice("claimtrace.".length))),
			[],
		);
	});

	it("every kind of quick fix", () => {
		const named: Readonly<Record<Fix["kind"], string>> = {
			figure: "Use the source’s figure: ",
			date: "Use the source’s date: ",
			name: "Use the source’s name: ",
			quote: "Use the exact words: ",
			verb: "Use the source’s word: ",
			hedge: "Restore “",
			attribution: "Restore the attribution: ",
			marks: "Put it in quotation marks",
		};
		assert.deepEqual(
			Object.entries(named).filter(([, title]) => !fixes.includes(`"${title}`)),
			[],
		);
	});

	it("every view, and what is done with its rows", () => {
		const views: readonly { id: string }[] = Object.values(contributes.views).flat() as { id: string }[];
		assert.ok(views.length > 1);
		const api = views.filter(({ id }) => !tests.includes(`${id.slice("claimtrace.".length)}: view`));
		assert.deepEqual(api, []);
		const rows: readonly { command: string; when: string }[] = contributes.menus["view/item/context"];
		const meant = rows.map(({ when }) => /viewItem =[=~] \/?\^?([a-z.]+)/.exec(when)?.[1] ?? "");
		assert.ok(meant.length > 3);
		assert.deepEqual(
			meant.filter(
				(value) =>
					!tests.includes(`contextValue, "${value}"`) && !tests.includes(`contextValue === "${value}"`),
			),
			[],
		);
	});

	it("every state without a list, which has words in both views", () => {
		const states = ["no-folder", "untrusted", "none", "missing", "indexing", "empty", "failed", "ready"];
		const welcome: readonly { view: string; when: string; contents: string }[] = contributes.viewsWelcome;
		const said = (view: string, state: string, run: string): readonly string[] =>
			welcome
				.filter((one) => one.view === view && isFor(one.when, state, run))
				.map(({ contents }) => words[contents.slice(1, -1)] ?? "");
		for (const state of states)
			for (const run of ["onType", "onSave", "manual"]) {
				const findings = said("claimtrace.findings", state, run);
				const sources = said("claimtrace.sources", state, run);
				assert.equal(findings.length, 1, `Findings, ${state}, ${run}`);
				assert.equal(sources.length, state === "ready" ? 0 : 1, `Sources, ${state}, ${run}`);
				for (const text of [...findings, ...sources]) assert.ok(text.length > 10, state);
			}
		assert.match(said("claimtrace.findings", "ready", "manual").join(), /command:claimtrace\.checkDraft/);
	});
});
