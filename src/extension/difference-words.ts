/** Findings in few words, for places that show the sentence and its source already. Pure. */
import { dateWords } from "../engine/explain.ts";
import type { Finding, FindingSide } from "../engine/model.ts";
import { quoted } from "./plain-text.ts";

const longest = 60;

/**
 * What a finding says, without naming the article: "“241” – source: “214”". Words of draft and corpus stand in it on
 * one line, cut after about 60 units; they are not escaped.
 */
export function differenceWords({ type, draft, source }: Finding): string {
	if (source === null) return `not in the corpus: ${short(draft)}`;
	switch (type) {
		case "cite/missing":
			return "no citation near it";
		case "quote/misplaced":
			return "not in the source it cites";
		case "quote/unmarked":
			return "a quotation in the source, without its marks here";
		case "quote/spliced":
			return `leaves out ${short(source)}`;
		case "attribution/dropped":
			return `stated as fact – source: ${short(source)}`;
		case "quote/speaker":
			return `spoken by ${short(draft)} – source: by ${short(source)}`;
		default: {
			const words = type.startsWith("time/") ? dated : short;
			return `${words(draft)} – source: ${words(source)}`;
		}
	}
}

function short({ text }: FindingSide): string {
	return quoted(text, longest);
}

/** "“Wednesday” (17 Jul 2019)": the same words can mean two dates. */
function dated(side: FindingSide): string {
	const date = /^\d{4}-/.test(side.value) ? dateWords(side.value) : "";
	return date === "" || side.text.includes(date) ? short(side) : `${short(side)} (${date})`;
}
