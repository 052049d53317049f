import type { Reading } from "../reading.ts";

/** "On Monday, 15 people had been reported missing": whether a sentence tells how things stood before another time. */
export function looksBack({ words }: Reading): boolean {
	return words.some(
		({ text, deprel, head }) => deprel === "aux" && /^had$/i.test(text) && words[head]?.deprel === "root",
	);
}
