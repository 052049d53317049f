/**
 * True when the pattern leaves the path out. The pattern names a file or a folder with all that is in it; `*` in it
 * stands for any characters, "/" included: "drafts", "old/*.txt", "*.bak".
 */
export function excludes(pattern: string, path: string): boolean {
	const name = pattern.replace(/^\.\//, "").replace(/\/$/, "");
	return matches(name, path) || matches(`${name}/*`, path);
}

/** Each part between the stars must follow the one before: linear, unlike a regular expression with many `.*`. */
function matches(pattern: string, text: string): boolean {
	const [first = "", ...parts] = pattern.split("*");
	const last = parts.pop();
	if (last === undefined) return text === first;
	if (!text.startsWith(first) || text.length < first.length + last.length) return false;
	let from = first.length;
	for (const part of parts) {
		const at = text.indexOf(part, from);
		if (at < 0) return false;
		from = at + part.length;
	}
	return text.endsWith(last) && text.length - last.length >= from;
}
