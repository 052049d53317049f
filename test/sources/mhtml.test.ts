import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { readArticles } from "../../src/sources/read.ts";
import { PROSE, page, paragraphs } from "./html/page.ts";

const html = page(
	"<title>Basin opens again</title>",
	`<h1>Basin opens again</h1>${paragraphs}<p>Caf\u00e9 guests look on.</p>`,
);

function archive(encoding: string, body: string): Uint8Array {
	const lines = [
		"From: <Saved by a browser>",
		"Snapshot-Content-Location: https://averley.test/basin",
		"Subject: Basin opens again",
		"MIME-Version: 1.0",
		'Content-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="----Mark--1"',
		"",
		"------Mark--1",
		"Content-Type: text/html",
		`Content-Transfer-Encoding: ${encoding}`,
		"Content-Location: https://averley.test/basin",
		"",
		body,
		"------Mark--1",
		"Content-Type: image/png",
		"Content-Transfer-Encoding: base64",
		"",
		"iVBORw0KGgo=",
		"------Mark--1--",
	];
	return new TextEncoder().encode(lines.join("\r\n"));
}

/** Lines of at most 60 characters, every other byte than a plain letter written out. */
function quotedPrintable(text: string): string {
	const codes = [...new TextEncoder().encode(text)].map((byte) =>
		byte > 126 || byte === 61
			? `=${byte.toString(16).toUpperCase().padStart(2, "0")}`
			: String.fromCharCode(byte),
	);
	return codes.map((code, i) => (i % 60 === 59 ? `${code}=\r\n` : code)).join("");
}

describe("web archives (MHTML)", () => {
	const bodies = [
		["quoted-printable", quotedPrintable(html)],
		[
			"base64",
			Buffer.from(html)
				.toString("base64")
				.replace(/(.{76})/g, "$1\r\n"),
		],
		["8bit", html],
	] as const;
	for (const [encoding, body] of bodies) {
		it(`give the article of their page, written as ${encoding}`, async () => {
			const [article] = await readArticles({ key: "a", path: "a.mhtml", bytes: archive(encoding, body) });
			assert.equal(article?.title, "Basin opens again");
			assert.equal(article?.url, "https://averley.test/basin");
			assert.ok(PROSE.every((text) => article?.text.includes(text)));
			assert.match(article?.text ?? "", /Café guests/);
		});
	}

	it("are known by their content", async () => {
		const [article] = await readArticles({ key: "a", path: "a.html", bytes: archive("8bit", html) });
		assert.equal(article?.title, "Basin opens again");
	});

	it("say when there is no page in them", async () => {
		const bytes = new TextEncoder().encode(
			'MIME-Version: 1.0\nContent-Type: multipart/related; boundary="x"\n\n--x\nContent-Type: text/css\n\np{}\n--x--',
		);
		await assert.rejects(readArticles({ key: "a", path: "a.mht", bytes }), /holds no page/);
	});

	it("with very many marks are skipped", async () => {
		const bytes = new TextEncoder().encode(
			`Content-Type: multipart/related; boundary="x"\n\n${"--x\n".repeat(6000)}`,
		);
		await assert.rejects(readArticles({ key: "a", path: "a.mht", bytes }), /more than 5000 parts/);
	});
});
