import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { page, paragraphs } from "../sources/html/page.ts";

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

/** Small files of our own, one or more a format. */
export const seeds = [
	{ path: "page.html", bytes: new TextEncoder().encode(html) },
	{ path: "page.mhtml", bytes: new TextEncoder().encode(archive) },
	{ path: "note.md", bytes: new TextEncoder().encode(text) },
	{ path: "note.txt", bytes: new TextEncoder().encode(text) },
	...madeFiles,
];
