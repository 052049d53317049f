import assert from "node:assert/strict";
import { readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { languageFiles } from "../../src/engine/language-files.ts";
import { readLanguage } from "../../src/node/language.ts";
import { writeFolder } from "../worker/programs.ts";

describe("readLanguage", () => {
	let folder: string;
	afterEach(() => folder && rm(folder, { recursive: true }));

	async function withFiles(
		change: (name: string, bytes: Uint8Array) => Uint8Array | undefined,
	): Promise<string> {
		const files: Record<string, Uint8Array> = {};
		for (const name of languageFiles) {
			const bytes = change(name, await readFile(join("assets", name)));
			if (bytes !== undefined) files[name] = bytes;
		}
		folder = await writeFolder(files);
		return folder;
	}

	it("reads the repository's own files when run from sources", async () => {
		const language = await readLanguage();
		const [sentence] = language.sentences("Rain fell.", { start: 0, end: 10 });
		assert.equal(sentence?.words.length, 3);
	});

	for (const name of languageFiles) {
		it(`names ${name} when it is missing, and says what to do`, async () => {
			const assets = await withFiles((file, bytes) => (file === name ? undefined : bytes));
			await assert.rejects(readLanguage(assets), {
				message: `cannot read the language file ${join(assets, name)}: no such file or folder; install Claimtrace again, or run npm run build`,
			});
		});

		it(`names ${name} when it is damaged`, async () => {
			const flipped = (bytes: Uint8Array) => bytes.map((byte, at) => (at === 5000 ? byte ^ 1 : byte));
			const assets = await withFiles((file, bytes) => (file === name ? flipped(bytes) : bytes));
			await assert.rejects(readLanguage(assets), ({ message }: Error) => {
				assert.match(message, /^the language file .* is damaged: .*checksum.*; install Claimtrace again/);
				assert.ok(message.includes(join(assets, name)), message);
				return true;
			});
		});

		it(`names ${name} when it is cut off or something else`, async () => {
			for (const bytes of [
				new Uint8Array(),
				new Uint8Array(100),
				new TextEncoder().encode("hello, world ".repeat(9)),
			]) {
				const assets = await withFiles((file, whole) => (file === name ? bytes : whole));
				await assert.rejects(readLanguage(assets), ({ message }: Error) =>
					message.includes(join(assets, name)),
				);
				await rm(assets, { recursive: true });
			}
			folder = "";
		});
	}
});
