import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { zipSync } from "fflate";
import { page, paragraphs } from "../sources/html/page.ts";
import { warcOf } from "../sources/warc/archive.ts";

const data =
	'<script type="application/ld+json">{"@type":"NewsArticle","headline":"Basin opens","author":{"name":"Ilse Okoro"},"datePublished":"2021-03-05"}</script>';
const html = page(
	`<meta charset="utf-8"><title>Basin opens | Post</title><meta property="og:title" content="Basin opens">${data}`,
	`<nav><a href="/">Home</a></nav><article><h1>Basin opens</h1><p class="byline">By Ilse Okoro</p><time datetime="2021-03-05">5 March</time>
${paragraphs}<blockquote><p>So it is.</p></blockquote><ul><li>One thing.</li><li>Another thing.</li></ul><table><tr><td>a</td><td>b</td></tr></table></article><footer>©</footer>`,
);
const archive = `MIME-Version: 1.0\nContent-Type: multipart/related; boundary="x"\n\n--x\nContent-Type: text/html\nContent-Transfer-Encoding: quoted-printable\n\n${html.replaceAll("=", "=3D")}\n--x--\n`;
const text = `---\ntitle: Basin opens\n---\n\nBasin opens\n\nBy Ilse Okoro\n\nMarch 5, 2021\n\n${paragraphs.replace(/<[^>]+>/g, "")}\n`;

const made = join(import.meta.dirname, "../documents/files");
const madeFiles = readdirSync(made).map((path) => ({
	path,
	bytes: new Uint8Array(readFileSync(join(made, path))),
}));

const bibliography = String.raw`@string{post = "The Averley Post"}
@article{okoro2021, title = {The {Basin} opens, Caf\'{e} and all}, author = {Okoro, Ilse and {The Desk}}, journal = post # " Extra", date = {2021-03-05}, file = {A:files/1/basin.html:text/html}}
@misc{maas, title = "Ferries", year = 2020, month = mar}`;
const csl = `[{"id":"okoro2021","type":"article-newspaper","title":"Basin opens","author":[{"family":"Okoro","given":"Ilse"}],"issued":{"date-parts":[[2021,3,5]]}}]`;
const sidecar = `{"title":"Basin opens","authors":["Ilse Okoro"],"published":"2021-03-05","#2":{"url":null}}`;

const message = `From: Ilse <ilse@averley.test>\nTo: desk@post.test\nSubject: =?utf-8?Q?Caf=C3=A9s?=\nDate: Fri, 5 Mar 2021 23:30:00 -0800\nContent-Type: multipart/alternative; boundary="x"\n\n--x\nContent-Type: text/plain; charset=utf-8; format=flowed\n\n${paragraphs.replace(/<[^>]+>/g, "")}\n\nOn 4 March 2021, Jan wrote:\n> When?\n-- \nIlse\n--x\nContent-Type: text/html\nContent-Transfer-Encoding: quoted-printable\n\n${html.replaceAll("=", "=3D")}\n--x--\n`;
const mailbox = `From a@b Fri Mar  5 10:00:00 2021\n${message}\nFrom a@b Fri Mar  5 10:00:00 2021\n${message}`;

const subtitles = `WEBVTT\n\nNOTE x\n\n1\n00:00:01.000 --> 00:00:03.500 align:start\n<v Ilse>The basin <i>opens</i> [APPLAUSE]\n\n00:04.000 --> 00:05.000\n>> JAN MAAS: At noon &amp; later?\n\n01:00:05.000 --> 01:00:06.000\nYes.\n`;
const subrip = `1\n00:00:01,000 --> 00:00:03,500\n<i>ILSE:</i> The basin opens\nat noon.\n\n2\n00:00:04,000 --> 00:00:06,000\n- Who pays?\n- The port does.\n\n3\n01:00:05,000 --> 01:00:06,000\n[APPLAUSE]\n`;
const transcript = `Council meeting\n\n[00:00:05] Ilse Okoro: The basin opens on Monday.\nJan Maas (00:00:42):\nWho pays?\n\n00:01:03\nIlse Okoro: The port does.\n`;

const record = {
	title: "Basin opens",
	author: [{ name: "Ilse Okoro" }],
	source: { name: "Post" },
	publishedAt: "2021-03-05T10:00:00Z",
	url: "https://averley.test/a",
	content: paragraphs,
};
const json = JSON.stringify({
	response: { results: [record, { ...record, content: [paragraphs, "x"] }, 5] },
});
const lines = [record, record, record].map((one) => JSON.stringify(one)).join("\n");
const csv = `title;body;date\nBasin opens;"${paragraphs.replaceAll('"', '""')}";2021-03-05\nB;"Words ""and"" words.";March 2021\n`;

const captures = [
	{ url: "https://averley.test/basin", body: html },
	{ url: "https://averley.test/2", body: gzipSync(html), headers: { "Content-Encoding": "gzip" } },
	{
		url: "https://averley.test/3",
		body: `5\r\n<html\r\n${(html.length - 5).toString(16)}\r\n${html.slice(5)}\r\n0\r\n\r\n`,
		headers: { "Transfer-Encoding": "chunked" },
	},
];

const prints = [
	"1 of 2 DOCUMENTS\n\nThe Averley Post\n\nMarch 5, 2021 Friday\n\nBasin opens\n\nBYLINE: Ilse Okoro\n\nLENGTH: 12 words\n\nThe basin opens.\n\nLOAD-DATE: March 5, 2021\n\n2 of 2 DOCUMENTS\n\nThe Averley Post\n\nMarch 6, 2021 Saturday\n\nStorm\nends\n\nSECTION: A; Pg. 2\n\nLENGTH: 12 words\n\nIt ended.\n\nLANGUAGE: ENGLISH\n",
	"Job Number: 1\n\nDocuments (2)\n\nBasin opens\n\nPost\n\nMarch 5, 2021\n\nLength: 12 words\n\nBody\n\nThe basin opens.\n\nLoad-Date: March 5, 2021\n\nEnd of Document\n\nStorm ends\n\nPost\n\nMarch 6, 2021\n\nLength: 12 words\n\nBody\n\nIt ended.\n\nEnd of Document\n",
	"HD\tBasin opens\nBY\tBy Ilse Okoro\nWC\t12 words\nPD\t5 March 2021\nSN\tPost\nLP\tThe basin opens.\nTD\tIt cost much.\nAN\tDocument AVPO000020210305eh350001b\nStorm ends\n\n12 words\n\n6 March 2021\n\nPost\n\nEnglish\n\nIt ended.\n\nDocument AVPO000020210306eh360001b\n",
	`${"_".repeat(60)}\n\nBasin opens\n\nAuthor: Okoro, Ilse\n\nFull text: The basin opens.\n\nSubject: Ports\n\nTitle: Basin opens\n\nPublication title: Post\n\nPublication date: Mar 5, 2021\n\n${"_".repeat(60)}\n\nContact ProQuest\n`,
];

/** Small files of our own, one or more a format. */
export const seeds = [
	{ path: "page.html", bytes: new TextEncoder().encode(html) },
	{ path: "page.mhtml", bytes: new TextEncoder().encode(archive) },
	{ path: "note.md", bytes: new TextEncoder().encode(text) },
	{ path: "note.txt", bytes: new TextEncoder().encode(text) },
	{ path: "mail.eml", bytes: new TextEncoder().encode(message) },
	{ path: "in.mbox", bytes: new TextEncoder().encode(mailbox) },
	{ path: "film.vtt", bytes: new TextEncoder().encode(subtitles) },
	{ path: "film.srt", bytes: new TextEncoder().encode(subrip) },
	...prints.map((print, i) => ({ path: `export-${i}.print.txt`, bytes: new TextEncoder().encode(print) })),
	{ path: "meeting.txt", bytes: new TextEncoder().encode(transcript) },
	{ path: "export.json", bytes: new TextEncoder().encode(json) },
	{ path: "export.jsonl", bytes: new TextEncoder().encode(lines) },
	{ path: "export.csv", bytes: new TextEncoder().encode(csv) },
	...madeFiles,
	{ path: "crawl.warc", bytes: warcOf(captures) },
	{ path: "crawl.warc.gz", bytes: warcOf(captures, "gzip") },
	{
		path: "crawl.wacz",
		bytes: zipSync({ "archive/a.warc.gz": warcOf(captures, "gzip"), "archive/b.warc": warcOf(captures) }),
	},
	{ path: "library.bib", bytes: new TextEncoder().encode(bibliography) },
	{ path: "library.json", bytes: new TextEncoder().encode(csl) },
	{ path: "page.html.meta.json", bytes: new TextEncoder().encode(sidecar) },
];
