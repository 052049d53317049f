/** What looks like a time and is another word: "may", "second", "fall", a figure of four digits, a bare plural. */

import { namedDays } from "../../data/timex-words.ts";
import type { Match } from "./patterns.ts";
import type { Piece, TimeWord } from "./pieces.ts";

/** Whether the expression stands where a time can stand. */
export function isTime(match: Match, pieces: readonly Piece[], words: readonly TimeWord[]): boolean {
	const around = neighbours(match, pieces);
	if (around.cut || isTitle(match, pieces, around)) return false;
	const guard = guards[match.kind];
	return guard === undefined || guard(match, around, words);
}

interface Around {
	/** Pieces of the expression, in lower case, joined with blanks. */
	readonly words: string;
	readonly first: Piece | undefined;
	readonly before: string;
	readonly beforeThat: string;
	readonly beforeText: string;
	readonly after: string;
	readonly afterThat: string;
	/** As written. */
	readonly afterText: string;
	/** A letter, figure or currency sign touches it: the expression is a part of something else. */
	readonly cut: boolean;
	readonly gluedHyphen: boolean;
}

function neighbours({ first, next }: Match, pieces: readonly Piece[]): Around {
	const before = pieces[first - 1];
	const after = pieces[next];
	const touchesBefore = pieces[first]?.glued === true && /[\p{L}\p{N}$£€¥#@/&_]$/u.test(before?.text ?? "");
	const touchesAfter = after?.glued === true && /^[\p{L}\p{N}%&/_@]/u.test(after.text);
	return {
		words: pieces
			.slice(first, next)
			.map((piece) => piece.lower)
			.join(" "),
		first: pieces[first],
		before: before?.lower ?? "",
		beforeThat: pieces[first - 2]?.lower ?? "",
		beforeText: before?.text ?? "",
		after: after?.lower ?? "",
		afterText: after?.text ?? "",
		afterThat: pieces[next + 1]?.lower ?? "",
		cut: touchesBefore || touchesAfter,
		gluedHyphen: after?.glued === true && /^[-‐‑]$/.test(after.text),
	};
}

/** "USA Today", "This Week with David Brinkley": capitals inside a sentence make a name. */
function isTitle({ parts, first, next }: Match, pieces: readonly Piece[], { beforeText }: Around): boolean {
	if (parts.shift !== undefined) return isCapital(pieces[first]?.text) && isCapital(beforeText);
	if (parts.relation === undefined || parts.unit === undefined) return false;
	const last = pieces[next - 1]?.text ?? "";
	return next - first > 1 && isCapital(last) && last !== last.toUpperCase();
}

function isCapital(text: string | undefined): boolean {
	return /^\p{Lu}/u.test(text ?? "");
}

type Guard = (match: Match, around: Around, words: readonly TimeWord[]) => boolean;

const guards: Readonly<Partial<Record<Match["kind"], Guard>>> = {
	date: isDate,
	duration: isDuration,
	set: isSet,
	period: isPeriod,
	ref: isReference,
};

const PLACES =
	/^(?:in|of|since|until|till|by|from|through|during|before|after|for|between|and|or|to|around|about|on|last|next|this|late|early|mid|-|–|\(|,|;|starting|beginning|ending|ended)$/;

/** "Black Friday", "the Sunday Times". */
function isNamedDay({ words, before, beforeText, after, afterText }: Around): boolean {
	if (words.includes(" ")) return false;
	const isBefore = isCapital(beforeText) && namedDays.before.has(before);
	return isBefore || (isCapital(afterText) && namedDays.after.has(after));
}

const SHORT_DAY = /(?:^| )(?:mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun)(?: \.)?(?: |$)/;
const PERIOD_ENDS = /^(?:ended|ending|beginning|starting|to|through)$/;

function isDate(match: Match, around: Around, words: readonly TimeWord[]): boolean {
	const { parts } = match;
	if (parts.weekday !== undefined && parts.day === undefined && isNamedDay(around)) return false;
	if (parts.weekday !== undefined && parts.day === undefined && SHORT_DAY.test(around.words)) return false;
	if (parts.year !== undefined && /^['’‘]? ?\d+$/.test(around.words)) return isYear(parts.year, around);
	if (match.next > match.first + (around.words.endsWith(".") ? 2 : 1)) return isLongDate(around);
	if (parts.month !== undefined) return isMonth(around, words);
	if (parts.season !== undefined)
		return (
			around.words !== "fall" && /^(?:in|by|during|since|until|through|this|last|next)$/.test(around.before)
		);
	if (/^(?:dawn|dusk|sunrise|sunset|daybreak|nightfall)$/.test(around.words))
		return /^(?:at|by|before|after|until|since)$/.test(around.before);
	return true;
}

const PLAIN_MONTH = /^(?:january|february|april|june|july|september|october|november|december)$/;

/** A bare month is none before a figure or a surname ("Jan Smith"), and none when it speaks ("April said"). */
function isMonth(around: Around, words: readonly TimeWord[]): boolean {
	const { words: name, before, after, afterText } = around;
	if (/^\d/.test(after) || (name.length < 4 && name !== "may")) return false;
	if (PLACES.test(before))
		return name.length > 4 || name === "may" || name === "june" || name === "july" || !isCapital(afterText);
	if (/^(?:said|says|told|has|had|was|would|will|did)$/.test(after) && !/^\p{Ll}/u.test(around.beforeText))
		return false;
	return PLAIN_MONTH.test(name) || isTagged(around, words);
}

function isLongDate({ words, after, before }: Around): boolean {
	// "the fall of the wall", "the spring of hope".
	if (/^the (?:fall|spring)$/.test(words))
		return words === "the spring"
			? after !== "of"
			: /^(?:in|by|during|since|until)$/.test(before) && after !== "of";
	if (/^the (?:morning|afternoon|evening|night)$/.test(words))
		return /^(?:in|during|through|into|until)$/.test(before);
	return true;
}

function isTagged({ first }: Around, words: readonly TimeWord[]): boolean {
	return first !== undefined && words[first.word]?.xpos === "NNP" && first.lower !== "may";
}

const UNITS_AFTER =
	/^(?:people|shares|miles|feet|men|women|troops|soldiers|dollars|pounds|votes|points|tons|tonnes|words|jobs|homes|kilometers|kilometres|km|meters|metres|yen|marks|francs|units|copies|workers|employees|homes|houses|cases|children|police|staff|acres|a\.m|p\.m|hours|[°])$/;

/** Four digits are a year unless they count something. */
function isYear(year: number, around: Around): boolean {
	if (around.words.startsWith("'") || around.words.startsWith("’"))
		return !/^\p{Lu}/u.test(around.afterText) && (PLACES.test(around.before) || around.before === "the");
	const isPlaced =
		/^(?:in|of|since|until|till|by|from|through|during|before|after|early|late|mid|for|between|year|to|and|-|–|the)$/.test(
			around.before,
		);
	if (
		/^(?:no|number|no\.|room|flight|route|page|section|model|about|than|only|some|nearly|\+|=)$/.test(
			around.before,
		)
	)
		return false;
	// "138-2010-2015" is a telephone number.
	if (
		around.first?.glued &&
		/^[-‐‑–]$/.test(around.before) &&
		/^\d+$/.test(around.beforeThat) &&
		!/^\d{4}$/.test(around.beforeThat)
	)
		return false;
	if (!isPlaced && /^\p{Ll}{3,}s$/u.test(around.after) && !/^(?:was|has|is|this)$/.test(around.after))
		return false;
	if (/^[$£€¥#]$/.test(around.before) || UNITS_AFTER.test(around.after)) return false;
	if (around.gluedHyphen && /^\d/.test(around.afterThat)) return /^\d{4}$/.test(around.afterThat);
	return year >= 1900 && year < 2100 ? true : year >= 1400 && isPlaced;
}

const BEFORE_PLURAL =
	/^(?:for|in|within|over|after|by|took|take|takes|lasted|last|lasts|spent|spend|spending|through|during|the|of|many|heady|more|took|waited|wait|follow|follows|followed|following|spans?|spanned)$/;

function isDuration({ parts }: Match, around: Around): boolean {
	const { words, before, after } = around;
	if (
		parts.unit === "quarter" &&
		((after === "of" && parts.count !== null) || /^(?:a|one|three) ~?quarters?$/.test(words))
	)
		return false;
	// "the year ended March 31" lasts a year; "the year" alone is a date.
	if (words.startsWith("the ") && parts.count === 1 && !/ (?:one|1) /.test(words))
		return parts.unit === "year" && PERIOD_ENDS.test(after);
	if (
		parts.moreUnit !== undefined &&
		FALLING.indexOf(parts.moreUnit) <= FALLING.indexOf(parts.unit ?? "second")
	)
		return false;
	if (parts.unit === "second" && /^(?:a|an|another|one) second$/.test(words)) return false;
	if (parts.unit === "night" && /^(?:a|one|another) night$/.test(words)) return false;
	if (
		/^(?:day|days|week|weeks|month|months|year|years|hours|minutes|seconds|nights|decades|centuries|quarters|weekends)$/.test(
			words,
		)
	)
		return BEFORE_PLURAL.test(before) && words !== "quarters" && words !== "seconds";
	if (words.endsWith(" day") && /^(?:one day|some day)$/.test(words) && /^(?:,|)$/.test(before)) return false;
	if (/^(?:the )?(?:months|years|decades|weeks|days)$/.test(words) && around.gluedHyphen) return false;
	// "over the past year" takes "over" as a preposition.
	if (/^(?:over|around|about|some) the /.test(words)) return false;
	return after !== "old" && !(around.gluedHyphen && /^(?:ago|earlier|old)$/.test(around.afterThat));
}

/** "two years and six months", never "18 months two years". */
const FALLING: readonly string[] = ["decade", "year", "month", "week", "day", "hour", "minute", "second"];

const COUNTED =
	/^(?:\d[\d,.]*|%|percent|million|billion|trillion|thousand|hundred|dollars|cents|times|yen|marks|pounds|points|tons|tonnes|barrels|people|jobs|once|twice|hours|days|minutes|weeks)$/;

/** "a year" is a rate only after what is counted: "$3 million a year". */
function isSet({ parts }: Match, { words, before, beforeThat }: Around): boolean {
	if (/^an? /.test(words)) return COUNTED.test(before) || /^\d+$/.test(beforeThat);
	if (words === "second") return false;
	return (
		parts.unit !== undefined ||
		parts.weekday !== undefined ||
		parts.month !== undefined ||
		parts.quant !== undefined
	);
}

/** "the day", "the night", "the hour" tell no date of their own. */
function isPeriod({ parts }: Match, { words, after }: Around): boolean {
	if (parts.unit === "second" || parts.unit === "minute" || parts.unit === "hour") return false;
	if (parts.relation === "this" && parts.unit === "day") return false;
	if (parts.relation !== "definite") return true;
	if (/^(?:the )?(?:day|night|decade|century)$/.test(words)) return false;
	if (parts.unit === "year" && parts.mod === undefined && PERIOD_ENDS.test(after)) return false;
	return after !== "of" && after !== "-";
}

function isReference(_: Match, { words, before, after, gluedHyphen }: Around): boolean {
	if (gluedHyphen) return false;
	if (words === "soon") return !/^(?:as|how|too|so)$/.test(before) && after !== "as";
	if (words === "the past" || words === "the present" || words === "the future")
		return !/^\p{L}{3,}s$/u.test(after);
	return true;
}
