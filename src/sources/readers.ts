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

/** Every format that is read, in the order in which they are asked whether a file is theirs. */
export const readers: readonly Reader[] = [text];
