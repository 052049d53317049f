/**
 * Text from files made safe for a terminal and a single line: runs of white space become one space, control
 * characters show as pictures (␛), other invisible or direction-changing characters as their code (⟨202E⟩).
 */
export function harmless(text: string): string {
	// Most texts have nothing of all this, and a report asks for tens of thousands.
	if (!SUSPECT.test(text)) return text;
	return text
		.replace(/[\t-\r\u0085\u2028\u2029]/g, " ")
		.replace(/[\u0000-\u001F]/g, (character) => String.fromCharCode(0x2400 + character.charCodeAt(0)))
		.replace(/[\u007F-\u009F\u061C\u200E\u200F\u202A-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB]/g, code)
		.replace(/\p{Surrogate}/gu, "\uFFFD")
		.replace(/ {2,}/g, " ");
}

/** Whatever a replacement of `harmless` could be about, and more: letters outside the basic plane too. */
const SUSPECT =
	/[\u0000-\u001F\u007F-\u009F\u061C\u200E\u200F\u2028-\u202E\u2060-\u206F\uD800-\uDFFF\uFEFF\uFFF9-\uFFFB]| {2}/;

/** JSON of a value with the same characters escaped, so that it is harmless on a terminal and still the same value. */
export function harmlessJson(value: unknown): string {
	const json = JSON.stringify(value, null, 2);
	return json.replace(
		/[\u007F-\u009F\u061C\u200E\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB]/g,
		(character) => `\\u${hex(character)}`,
	);
}

function code(character: string): string {
	return `⟨${hex(character).toUpperCase()}⟩`;
}

function hex(character: string): string {
	return character.charCodeAt(0).toString(16).padStart(4, "0");
}
