import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { defaultLimits } from "../../../src/sources/limits.ts";
import { readFile } from "../../../src/sources/read.ts";
import { paragraphs } from "../reading.ts";

const body =
	"The harbour basin opens to ships on Monday, the port of Averley said on Friday.\n\nIt had been closed for two years while the walls were rebuilt.";

function message(headers: Readonly<Record<string, string>>, text: string): string {
	const all = {
		From: "=?utf-8?Q?Ilse_Ok=C3=B6ro?= <ilse@port.test>",
		To: "desk@post.test",
		Subject: "=?utf-8?B?QmFzaW4gb3BlbnMgYWdhaW4=?=",
		Date: "Fri, 5 Mar 2021 23:30:00 -0800",
		"MIME-Version": "1.0",
		...headers,
	};
	const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}`);
	return `${lines.join("\r\n")}\r\n\r\n${text.replace(/\r?\n/g, "\r\n")}`;
}

/** A message that brings another. */
function attachedTo(text: string, inner: string, boundary = `b${inner.length}`): string {
	const parts = `--${boundary}\nContent-Type: text/plain\n\n${text}\n--${boundary}\nContent-Type: message/rfc822\n\n${inner}\n--${boundary}--\n`;
	return message({ "Content-Type": `multipart/mixed; boundary="${boundary}"` }, parts);
}

const read = (text: string | Uint8Array, path = "mail.eml", limits = defaultLimits) =>
	readFile(
		{ key: path, path, bytes: typeof text === "string" ? new TextEncoder().encode(text) : text },
		limits,
	);

async function only(text: string | Uint8Array, path?: string) {
	const { articles, skipped } = await read(text, path);
	assert.deepEqual([articles.length, skipped], [1, []]);
	return articles[0] ?? assert.fail();
}

describe("an e-mail", () => {
	it("is an article by its sender, of the day on the sender's calendar, under its subject", async () => {
		const article = await only(
			message(
				{ "Content-Type": "text/plain; charset=utf-8" },
				`${body}\n\nOn 4 Mar 2021, Jan wrote:\n> When?\n-- \nIlse`,
			),
		);
		assert.equal(article.title, "Basin opens again");
		assert.equal(article.byline, "Ilse Oköro");
		assert.equal(article.published, "2021-03-05");
		assert.equal(article.publishedAt, "2021-03-06T07:30:00.000Z");
		assert.equal(article.text, `Basin opens again\n\n${body}`);
		assert.deepEqual(paragraphs(article), body.split("\n\n"));
	});

	it("is read from its HTML where that says more, without quoted parts", async () => {
		const html = `<div><p>The harbour basin opens to ships on Monday, the port said.</p><p>It was closed for two years.</p></div>
<div class="gmail_quote"><div class="gmail_attr">On 4 Mar 2021 Jan wrote:</div><blockquote>When does it open?</blockquote></div><script>alert(1)</script>`;
		const article = await only(
			message(
				{ "Content-Type": 'multipart/alternative; boundary="b"' },
				`--b\nContent-Type: text/plain\n\nUse another program.\n--b\nContent-Type: text/html\n\n${html}\n--b--\n`,
			),
		);
		assert.deepEqual(paragraphs(article), [
			"The harbour basin opens to ships on Monday, the port said.",
			"It was closed for two years.",
		]);
	});

	it("names its attachments", async () => {
		const parts = `--b\nContent-Type: text/plain\n\n${body}\n--b\nContent-Type: application/pdf; name="../../minutes.pdf"\nContent-Disposition: attachment\nContent-Transfer-Encoding: base64\n\nJVBERg==\n--b--\n`;
		const article = await only(message({ "Content-Type": 'multipart/mixed; boundary="b"' }, parts));
		assert.deepEqual(article.remarks, ["attached and not read: ../../minutes.pdf"]);
	});

	it("gives the messages attached to it as articles of their own, however deep", async () => {
		const inner = attachedTo(
			"The quay wall was tested on Monday, the port said.",
			message({ Subject: "Quay" }, "The ferry sails."),
		);
		const { articles, skipped } = await read(attachedTo(body, inner));
		assert.deepEqual(
			articles.map(({ key, path, title, text }) => [key, path, title, text.split("\n\n")[1]]),
			[
				["mail.eml", "mail.eml", "Basin opens again", body.split("\n\n")[0]],
				[
					"mail.eml#2",
					"mail.eml#2",
					"Basin opens again",
					"The quay wall was tested on Monday, the port said.",
				],
				["mail.eml#3", "mail.eml#3", "Quay", "The ferry sails."],
			],
		);
		assert.deepEqual(skipped, []);
		assert.deepEqual(articles[0]?.remarks, undefined);
	});

	it("that only brings others leaves them the place, also in a mailbox", async () => {
		const bringing = attachedTo("", message({ Subject: "Quay" }, body));
		assert.deepEqual(
			(await read(bringing)).articles.map(({ key, title }) => [key, title]),
			[["mail.eml", "Quay"]],
		);
		const mbox = `From a@b Fri Mar  5 10:00:00 2021\n${bringing}\n\nFrom a@b Fri Mar  5 10:00:00 2021\n${message({}, body)}\n`;
		assert.deepEqual(
			(await read(mbox, "in.mbox")).articles.map(({ key, title }) => [key, title]),
			[
				["in.mbox#2", "Quay"],
				["in.mbox#3", "Basin opens again"],
			],
		);
	});

	it("with messages inside each other without end has the last of them named and not read", async () => {
		let text = message({ Subject: "Innermost" }, body);
		for (let depth = 0; depth < 12; depth++) text = attachedTo(body, text, String(depth));
		const { articles } = await read(text);
		assert.equal(articles.length, 6);
		assert.deepEqual(articles.at(-1)?.remarks, ["attached and not read: message/rfc822"]);
	});

	it("is decoded as its parts declare", async () => {
		const head = new TextEncoder().encode(
			message({ "Content-Type": "text/plain; charset=windows-1251" }, ""),
		);
		const text = Uint8Array.from([
			...head,
			...[0xcf, 0xee, 0xf0, 0xf2, 0x20, 0xee, 0xf2, 0xea, 0xf0, 0xfb, 0xf2, 0x2e],
		]);
		assert.deepEqual(paragraphs(await only(text)), ["Порт открыт."]);
	});

	it("without words of its own is skipped, and the reason says so", async () => {
		const empty = message({ "Content-Type": "text/plain" }, "> When?\n> Where?");
		await assert.rejects(read(empty), {
			message: "the message says nothing of its own; it only quotes others",
		});
		await assert.rejects(read(message({}, "")), { message: "the message has no text" });
	});

	it("that is nested or cut without end is refused or read, and never stops the others", async () => {
		const nested = `Content-Type: multipart/mixed; boundary=x\n\n${"--x\nContent-Type: multipart/mixed; boundary=x\n\n".repeat(300)}`;
		await assert.rejects(read(nested), { message: /^the message is damaged: Maximum MIME nesting/ });
		await assert.rejects(read(`A: b\n\n${"--a\n\nx\n".repeat(30_000)}`), {
			message: "the message has too many parts",
		});
	});
});

describe("a message that passes another on", () => {
	const REPORT =
		"The port regrets the closure of its three terminals on Friday. Fourteen ships were waiting by the evening.";
	const inner = `---------- Forwarded message ---------\nFrom: Jana Holt <jana@port.test>\nDate: Fri, 5 Mar 2021 at 16:40\nSubject: Statement\nTo: Owen Dacre <owen@post.test>\n\n\n${REPORT}\n`;
	const outer = (words: string) =>
		`From: Owen Dacre <owen@post.test>\nSubject: Fwd: Statement\nDate: Sat, 06 Mar 2021 09:00:00 +0000\n\n${words}\n\n${inner}`;
	const parts = async (words: string) => {
		const bytes = new TextEncoder().encode(outer(words));
		const { articles } = await readFile({ key: "a.eml", path: "a.eml", bytes });
		return articles.map((one) => [one.path, one.title, one.byline, one.published, paragraphs(one).join(" ")]);
	};

	it("with a short note is that other one, by its sender", async () => {
		const wanted = ["a.eml", "Statement", "Jana Holt", "2021-03-05", REPORT];
		assert.deepEqual(await parts("FYI, see below."), [wanted]);
		assert.deepEqual(await parts(""), [wanted]);
	});

	it("with words of its own is both", async () => {
		const own =
			"Jana sent me this after I had asked three times. The harbour master told me on the phone that she expects to reopen all three terminals on Sunday morning at six.";
		assert.deepEqual(await parts(own), [
			["a.eml", "Statement", "Owen Dacre", "2021-03-06", own],
			["a.eml#2", "Statement", "Jana Holt", "2021-03-05", REPORT],
		]);
	});
});

describe("a message from Outlook", () => {
	it("does not say what it answers, where only line breaks part the header of that", async () => {
		const own =
			"The council will vote on 9 March. Seven members told me that they are in favour of the budget.";
		const html = `<p>Hi Dana,</p><p>${own}</p><div><p><b>From:</b> Dana Weeks<br><b>Sent:</b> Friday, March 5, 2021 4:12 PM<br><b>To:</b> Owen<br><b>Subject:</b> Budget</p></div><p>I heard that the budget is 90 million.</p>`;
		const bytes = new TextEncoder().encode(
			`From: Owen <owen@post.test>\nSubject: RE: Budget\nContent-Type: text/html\n\n${html}`,
		);
		const { articles } = await readFile({ key: "a.eml", path: "a.eml", bytes });
		assert.deepEqual(
			articles.map((one) => [one.title, ...paragraphs(one)]),
			[["Budget", own]],
		);
	});
});

describe("a mailbox", () => {
	const first = message({ Subject: "One" }, body);
	const third = message({ Subject: "Three" }, "The ferry leaves at noon.\n\n>From the quay it sails.");
	const mbox = `From a@b Fri Mar  5 10:00:00 2021\n${first}\n\nFrom a@b Fri Mar  5 10:00:00 2021\n${message({}, "")}\n\nFrom a@b Fri Mar  5 10:00:00 2021\n${third}\n`;

	it("gives each message by its number, and says why one is none", async () => {
		const { articles, skipped } = await read(mbox, "in.mbox");
		assert.deepEqual(
			articles.map(({ key, path, title }) => [key, path, title]),
			[
				["in.mbox#1", "in.mbox#1", "One"],
				["in.mbox#3", "in.mbox#3", "Three"],
			],
		);
		assert.deepEqual(skipped, [{ path: "in.mbox#2", reason: "the message has no text" }]);
	});

	it("is read up to the limit of articles, and the rest is told of", async () => {
		const { articles, skipped } = await read(mbox, "in.mbox", { ...defaultLimits, maxArticles: 1 });
		assert.equal(articles.length, 1);
		assert.deepEqual(skipped, [
			{ path: "in.mbox", reason: "articles after the first 1 were not read (the limit maxArticles)" },
		]);
	});

	it("is not cut at a line inside a message that begins with From", async () => {
		const text = `From a@b Fri Mar  5 10:00:00 2021\n${message({}, "The ferry leaves.\nFrom the quay it sails at noon.")}`;
		const { articles } = await read(text, "in.mbox");
		assert.equal(articles.length, 1);
		assert.match(articles[0]?.text ?? "", /From the quay/);
	});
});
