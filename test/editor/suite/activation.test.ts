import { commands, extensions } from "vscode";
import { equal, ok } from "./expect.ts";
import { activated, checkedSample } from "./workspace.ts";

interface Contributed {
	readonly main?: string;
	readonly contributes: { readonly commands: readonly { readonly command: string }[] };
}

function manifest(): Contributed {
	return extensions.getExtension("claimtrace.claimtrace")?.packageJSON;
}

describe("activation", () => {
	it("happens in the extension host that the manifest asks for", async () => {
		await activated();
		const inBrowser = "importScripts" in globalThis;
		equal(inBrowser, manifest().main === undefined, "being in the browser");
	});

	it("registers every command of the manifest", async () => {
		await activated();
		const registered = await commands.getCommands(true);
		const contributed = manifest().contributes.commands.map(({ command }) => command);
		ok(contributed.length > 0, "the manifest contributes commands");
		equal(
			contributed.filter((command) => !registered.includes(command)),
			[],
			"unregistered commands",
		);
	});

	it("is ready once the corpus is indexed and the draft checked", async () => {
		const api = await activated();
		const draft = await checkedSample();
		const summary = await api.checker?.summary();
		equal(api.state, "ready", "state");
		ok((summary?.articles.length ?? 0) >= 10, "the sample's articles are indexed");
		equal(summary?.skipped, [], "skipped files");
		ok((api.report(draft.uri)?.sentences.length ?? 0) > 20, "the draft's sentences are reported");
	});
});
