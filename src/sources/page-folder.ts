/**
 * Whether a folder is what a browser has put beside a page that it saved as complete: "Basin_files" beside "Basin.html".
 * What is in it belongs to the page: pictures, styles, and frames that are no articles.
 */
export function isPageFolder(folder: string, neighbours: ReadonlySet<string>): boolean {
	const page = /^(.+)(?:_files|\.files|-Dateien|_fichiers|_archivos)$/.exec(folder)?.[1];
	return (
		page !== undefined && [".html", ".htm", ".xhtml"].some((extension) => neighbours.has(page + extension))
	);
}
