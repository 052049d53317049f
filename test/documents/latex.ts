import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type KnownText, type Layout, NOTE } from "./known.ts";
import { run } from "./run.ts";

/** Makes `NAME.pdf` in the folder with pdfLaTeX and gives its path: justified, hyphenated, with ligatures. */
export async function latexPdf(
	text: KnownText,
	layout: Layout,
	folder: string,
	name: string,
): Promise<string> {
	await writeFile(join(folder, `${name}.tex`), source(text, layout));
	await run("pdflatex", ["-interaction=batchmode", "-halt-on-error", `${name}.tex`], folder);
	return join(folder, `${name}.pdf`);
}

function source({ title, author, date, parts }: KnownText, { columns, runningHead }: Layout): string {
	const body = parts.map(({ heading, paragraphs }) =>
		[heading === null ? "" : `\\section*{${escaped(heading)}}`, ...paragraphs.map(escaped)].join("\n\n"),
	);
	const marks =
		runningHead === null
			? "\\pagestyle{empty}"
			: `\\usepackage{fancyhdr}\\pagestyle{fancy}\\fancyhf{}\\fancyhead[L]{${escaped(runningHead)}}\\fancyhead[R]{${escaped(author)}}\\fancyfoot[C]{\\thepage}`;
	return `\\documentclass[11pt,a4paper${columns === 2 ? ",twocolumn" : ""}]{article}
\\usepackage[utf8]{inputenc}\\usepackage[T1]{fontenc}\\usepackage{lmodern}
\\pdfinfo{/Title (${escaped(title)}) /Author (${escaped(author)})}
${marks}
\\title{${escaped(title)}}\\author{${escaped(author)}}\\date{${escaped(date)}}
\\begin{document}\\maketitle
${body.join("\n\n")}
\\end{document}
`;
}

const SIGNS: Readonly<Record<string, string>> = {
	"\\": "\\textbackslash{}",
	"~": "\\textasciitilde{}",
	"^": "\\textasciicircum{}",
	"“": "``",
	"”": "''",
	"‘": "`",
	"’": "'",
	"—": "---",
	"–": "--",
	"…": "\\ldots{}",
};

/** pdfLaTeX has no letters beyond Latin ones with the accents of Europe. */
function escaped(text: string): string {
	return text
		.replace(/[\\~^“”‘’—–…]|[#$%&_{}]/g, (sign) => SIGNS[sign] ?? `\\${sign}`)
		.replace(NOTE, "\\footnote{$1}");
}
