const MAX_FILES = 50;

/**
 * The paths in the `file` field of a BibTeX entry, with "/" between the parts: "Snapshot:files/12/page.html:text/html;…"
 * as Zotero writes it, ":page.pdf:PDF" as JabRef does, or a bare path. ":" and ";" of a name have a "\" before them.
 */
export function attachedFiles(field: string): readonly string[] {
	return parts(field, ";")
		.slice(0, MAX_FILES)
		.flatMap((one) => {
			const [only, second] = parts(one, ":");
			const path = plain(second ?? only ?? "");
			return path === "" ? [] : [path];
		});
}

/** Cut at the marks that no "\" escapes. */
function parts(text: string, mark: string): string[] {
	const out: string[] = [];
	let from = 0;
	for (let at = 0; at < text.length; at++) {
		if (text[at] === "\\") at++;
		else if (text[at] === mark) {
			out.push(text.slice(from, at));
			from = at + 1;
		}
	}
	return [...out, text.slice(from)];
}

function plain(path: string): string {
	return path
		.replace(/\\([:;{}_&%#$])/g, "$1")
		.replace(/\\+/g, "/")
		.trim();
}
