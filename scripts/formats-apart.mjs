import { resolve } from "node:path";

const KB = 1024;

/** What is loaded when it is first needed: its code, and the file beside the program where it is then. */
export const formats = [
	{ entry: "src/sources/html/read-page.ts", file: "formats/html.js", budget: 400 * KB },
	{ entry: "src/sources/mail/read-mail.ts", file: "formats/mail.js", budget: 400 * KB },
	{ entry: "src/sources/exports/read-json.ts", file: "formats/json.js", budget: 350 * KB },
	{ entry: "src/sources/exports/read-csv.ts", file: "formats/csv.js", budget: 350 * KB },
	// PDF.js, with what makes it run in a worker.
	{ entry: "src/sources/pdf/read-pdf.ts", file: "formats/pdf.js", budget: 1900 * KB },
	{ entry: "src/sources/warc/read-warc.ts", file: "formats/warc.js", budget: 160 * KB },
	{ entry: "src/sources/docx/read-docx.ts", file: "formats/word.js", budget: 400 * KB },
	{ entry: "src/sources/epub/read-epub.ts", file: "formats/epub.js", budget: 400 * KB },
	{ entry: "src/sources/odt/read-odt.ts", file: "formats/odt.js", budget: 400 * KB },
	{ entry: "src/sources/rtf/read-rtf.ts", file: "formats/rtf.js", budget: 400 * KB },
	{ entry: "src/sources/lending/bibtex.ts", file: "formats/bibtex.js", budget: 110 * KB },
	{ entry: "src/report/docx.ts", file: "formats/docx.js", budget: 500 * KB },
];

/** A Node program loads the code of a format from a file of its own when the first such file is read or written. */
export const formatsApart = {
	name: "formats-apart",
	setup({ onResolve }) {
		const apart = new Map(formats.map(({ entry, file }) => [resolve(entry), `./${file}`]));
		onResolve({ filter: /^\.{1,2}\/.*\.ts$/ }, ({ kind, path, resolveDir }) => {
			// A browser's own, which no Node program asks for.
			if (kind === "dynamic-import" && path.endsWith(".web.ts")) return { path, external: true };
			const file = kind === "dynamic-import" ? apart.get(resolve(resolveDir, path)) : undefined;
			return file && { path: file, external: true };
		});
	},
};
