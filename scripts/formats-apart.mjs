/** What is loaded when it is first needed, and the file beside the program where it is then. */
const APART = [
	[/^\.\/html\/read-page\.ts$/, "./formats/html.js"],
	[/^\.\/pdf\/read-pdf\.ts$/, "./formats/pdf.js"],
	[/\/report\/docx\.ts$/, "./formats/docx.js"],
];

/** A Node program loads the code of a format from a file of its own when the first such file is read or written. */
export const formatsApart = {
	name: "formats-apart",
	setup({ onResolve }) {
		for (const [filter, path] of APART) {
			onResolve({ filter }, ({ kind }) => (kind === "dynamic-import" ? { path, external: true } : undefined));
		}
	},
};
