/** What looks like a time and is another word: "may", "second", "fall", a figure of four digits, a bare plural. */
import { afterYear, beforeRate } from "../../data/timex-contexts.ts";
import { type Around, aroundOf, isCapital } from "./around.ts";
import { isDate } from "./guards-date.ts";
import { isDuration } from "./guards-duration.ts";
import type { Match } from "./patterns.ts";
import type { Piece, TimeWord } from "./pieces.ts";

/** Whether the expression stands where a time can stand. */
export function isTime(match: Match, pieces: readonly Piece[], words: readonly TimeWord[]): boolean {
	const around = aroundOf(match, pieces);
	if (around.cut || isTitle(match, pieces, around)) return false;
	switch (match.kind) {
		case "date":
			return isDate(match, around, words);
		case "period":
			return isPeriod(match, around);
		case "duration":
			return isDuration(match.parts, around);
		case "set":
			return isSet(around);
		case "ref":
			return isReference(around);
		default:
			return true;
	}
}

/** "USA Today", "This Week with David Brinkley": capitals inside a sentence make a name. */
function isTitle({ parts, first, next }: Match, pieces: readonly Piece[], { beforeText }: Around): boolean {
	if (parts.shift !== undefined) return isCapital(pieces[first]?.text) && isCapital(beforeText);
	if (parts.relation === undefined || parts.unit === undefined) return false;
	const last = pieces[next - 1]?.text ?? "";
	return next - first > 1 && isCapital(last) && last !== last.toUpperCase();
}

/** "the day", "the night", "the hour" tell no date of their own. */
function isPeriod({ parts }: Match, { words, after }: Around): boolean {
	if (parts.unit === "second" || parts.unit === "minute" || parts.unit === "hour") return false;
	if (parts.relation === "this" && parts.unit === "day") return false;
	if (parts.relation !== "definite") return true;
	if (/^(?:the )?(?:day|night|decade|century)$/.test(words)) return false;
	if (parts.unit === "year" && parts.mod === undefined && afterYear.has(after)) return false;
	return after !== "of" && after !== "-";
}

/** "a year" is a rate only after what is counted: "$3 million a year"; "the New York Daily News" is a name. */
function isSet({ words, before, beforeThat, first, afterText }: Around): boolean {
	if (/^an? /.test(words)) return beforeRate.has(before) || /^\d/.test(before) || /^\d+$/.test(beforeThat);
	return words.includes(" ") || !isCapital(first?.text) || !isCapital(afterText);
}

function isReference({ words, before, after, hyphened }: Around): boolean {
	if (hyphened) return false;
	if (words === "soon") return !/^(?:as|how|too|so)$/.test(before) && after !== "as";
	// "the past years", "the future plans" tell a time only with their noun.
	return !/^the (?:past|present|future)$/.test(words) || !/^\p{L}{3,}s$/u.test(after);
}
