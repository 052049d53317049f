import { extensions, Uri, workspace } from "vscode";
import { analyse } from "../../../src/engine/analysis.ts";
import { languageFrom } from "../../../src/engine/language.ts";
import { type LanguageBytes, languageFiles } from "../../../src/engine/language-files.ts";
import { equal, ok } from "./expect.ts";

async function asset(name: string): Promise<Uint8Array> {
	const extension = extensions.getExtension("claimtrace.claimtrace");
	ok(extension, "the extension is installed");
	return workspace.fs.readFile(Uri.joinPath(extension.extensionUri, "dist", "assets", name));
}

describe("the language's files", () => {
	it("ship with the extension and can be read and used in this extension host", async () => {
		const files = languageFiles.map(async (name) => [name, await asset(name)]);
		const language = languageFrom(Object.fromEntries(await Promise.all(files)) as LanguageBytes);
		const text = "The council rejected the plan on Monday.";
		const { sentences } = analyse(language, text, { date: "2019-07-18" });
		equal(sentences.length, 1, "sentences");
		const words = sentences[0]?.words ?? [];
		const [council, rejected, plan] = [1, 2, 4].map((at) => words[at]);
		equal([rejected?.lemma, rejected?.upos, rejected?.head], ["reject", "VERB", -1], "the verb");
		equal([council?.deprel, council?.head], ["nsubj", 2], "its subject");
		equal([plan?.deprel, plan?.head], ["obj", 2], "its object");
		equal(
			sentences[0]?.times.map(({ value }) => value),
			["2019-07-15"],
			"the day",
		);
	});
});
