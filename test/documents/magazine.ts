import { linesOf } from "./known.ts";
import { story } from "./story.ts";

/** Words that stand on the page and are not the article's: boxes, a pull quote, captions, running head and foot. */
export const besides = {
	head: "HARBOUR QUARTERLY · SPRING 2022",
	pull: "“Nobody has told us where that went”",
	caption: "The ferry at her berth in Quill Point, with the breakwater that the storm took.",
	box: [
		"At a glance",
		"Ferry: built 1988, 84 metres, crew of nine",
		"Crossings: six a day, four on Sundays",
		"Next inspection: 2 May",
	],
	foot: "harbourquarterly.test",
} as const;

/** A spread of a magazine as HTML: three columns, a headline across them, a picture, a pull quote and a box between. */
export function magazine(): string {
	const [title = "", author = "", date = "", ...lines] = linesOf(story);
	const headings = new Set(story.parts.map(({ heading }) => heading));
	const body = lines.map((line) => (headings.has(line) ? `<h2>${line}</h2>` : `<p>${line}</p>`));
	const half = Math.ceil(body.length / 2);
	const sheet = (inner: string, page: number) =>
		`<section><header>${besides.head}</header>${inner}<footer>${page} <span>${besides.foot}</span></footer></section>`;
	const figure = `<figure><div></div><figcaption>${besides.caption}</figcaption></figure>`;
	const box = `<aside><h3>${besides.box[0]}</h3>${besides.box
		.slice(1)
		.map((line) => `<div>${line}</div>`)
		.join("")}</aside>`;
	const first = `<h1>${title}</h1><address>By ${author}<br>${date}</address><main>${body.slice(0, 2).join("")}${figure}${body.slice(2, half).join("")}</main>`;
	const second = `<main>${body.slice(half, half + 3).join("")}<blockquote>${besides.pull}</blockquote>${body.slice(half + 3).join("")}</main>${box}`;
	return `<!doctype html><html lang="en"><meta charset="utf-8"><title>${title}</title><style>
@page { size: A4; margin: 0 } body { margin: 0; font: 9.5pt/1.3 serif }
section { box-sizing: border-box; height: 296mm; padding: 14mm 16mm; position: relative; break-after: page }
header { font: 7.5pt sans-serif; letter-spacing: .1em; margin-bottom: 8mm } footer { position: absolute; bottom: 10mm; font: 8pt sans-serif }
h1 { font: bold 30pt/1 sans-serif; margin: 0 0 4mm } address { font: italic 10pt sans-serif; margin-bottom: 6mm }
main { columns: 3; column-gap: 6mm; text-align: justify; hyphens: auto } p { margin: 0; text-indent: 1em } h2 { font: bold 11pt sans-serif; margin: 3mm 0 1mm }
figure { margin: 2mm 0; break-inside: avoid } figure div { height: 40mm; background: #bcd } figcaption { font: 7.5pt sans-serif; text-align: left }
blockquote { font: italic bold 16pt/1.15 sans-serif; margin: 4mm 0; text-align: left; break-inside: avoid; hyphens: none } aside { background: #eee; padding: 4mm; margin-top: 8mm; font: 8.5pt sans-serif; width: 70mm } h3 { margin: 0 0 1mm; font-size: 10pt }
</style><body>${sheet(first, 14)}${sheet(second, 15)}</body></html>`;
}
