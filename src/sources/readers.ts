import type { Reader } from "./reader.ts";

/** Text and Markdown, and whatever no other reader recognises. */
const text: Reader = {
	name: "text",
	extensions: ["", "txt", "text", "md", "markdown"],
	recognises: ({ extension }) => text.extensions.includes(extension),
	load: async () => {
		const { readTextFile } = await import("./text-file.ts");
		return (file) => [readTextFile(file)];
	},
};

const PAGE =
	/^(?:\s|<!--[\s\S]{0,2000}?-->|<\?xml[^>]{0,200}>)*<(?:!doctype\s+html|html|head|body|title|meta|link|script|style|article|div|p)\b/i;

const html: Reader = {
	name: "HTML",
	extensions: ["html", "htm", "xhtml", "shtml", "php", "asp", "aspx", "jsp"],
	recognises: ({ extension, mediaType, head }) =>
		/^(?:text\/html|application\/xhtml\+xml)\b/i.test(mediaType ?? "") ||
		(extension.startsWith("m") ? /^\s*<(?:!doctype\s+html|html)\b/i : PAGE).test(head) ||
		(html.extensions.slice(0, 3).includes(extension) && /<\/?\w+[^>]{0,500}>/.test(head)),
	load: async () => {
		const { readPage } = await import("./html/read-page.ts");
		return (file, limits) => [readPage(file, limits)];
	},
};

/** Every format that is read, in the order in which they are asked whether a file is theirs. */
export const readers: readonly Reader[] = [html, text];
