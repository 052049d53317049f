import { AGENCY, PICTURE_BY, PICTURE_CREDIT, PICTURE_LABEL } from "./data/photo-credits.ts";
import { closesSentence } from "./lines.ts";
import { isName, wordCount } from "./pieces.ts";

const MAX_CREDIT_WORDS = 14;
const MAX_CAPTION_WORDS = 80;

/** True for the line of a picture: a credit ("Pixabay / MT"), a caption that ends in one, "Photo: …". */
export function isPictureLine(words: string): boolean {
	const count = wordCount(words);
	if (count > MAX_CAPTION_WORDS) return false;
	if (PICTURE_LABEL.test(words)) return true;
	if (count <= MAX_CREDIT_WORDS && PICTURE_BY.test(words) && !closesSentence(words)) return true;
	return isCreditLine(words, count) || endsInCredit(words);
}

/** Names with a slash between them, and nothing else. */
function isCreditLine(words: string, count: number): boolean {
	if (count > MAX_CREDIT_WORDS || !words.includes("/") || !isName(words)) return false;
	return / \/ /.test(words) || AGENCY.test(words);
}

function endsInCredit(words: string): boolean {
	const inBrackets = /\(([^()]{3,120})\)$/.exec(words)?.[1];
	if (inBrackets !== undefined) return isBracketedCredit(inBrackets);
	const tail = /(?:©|\||(?:Photo|Image|Picture|Credit|Photograph)s?:)\s*([^.|©:]{2,60})$/.exec(words);
	if (!tail || closesSentence(words)) return false;
	return !tail[0].startsWith("|") || AGENCY.test(tail[1] ?? "");
}

function isBracketedCredit(words: string): boolean {
	if (PICTURE_CREDIT.test(words)) return true;
	return words.includes("/") && isName(words) && (AGENCY.test(words) || words.split("/").length > 2);
}
