import type { DateMention } from "../engine/ports.ts";
import { COUNTED, NOT_PLURAL } from "./data/date-words.ts";

const YEAR = "(?:19|20)\\d\\d";
const CONTEXT = new RegExp(
	`\\b(?:in|since|by|of|from|until|till|before|after|during|between|through|around|circa|early|late|mid)[\\s-]+(${YEAR})\\b(?:\\s*(?:[-–]|and|to|or|until)\\s*(${YEAR})\\b)?`,
	"gi",
);
const SEASON = new RegExp(
	`\\b(?:[Ss]pring|[Ss]ummer|[Aa]utumn|[Ff]all|[Ww]inter)\\s+(?:of\\s+)?(${YEAR})\\b`,
	"g",
);

/** Years that the words make dates: "in 2014", "between 2014 and 2018", "summer 2019". "2014 homes" is a count. */
export function yearDates(text: string): DateMention[] {
	const seasons = [...text.matchAll(SEASON)].map((found) =>
		mention(found.index, found[0], found[1] ?? "", "season"),
	);
	const years = [...text.matchAll(CONTEXT)].flatMap((found) => {
		const first = found.index + found[0].indexOf(found[1] ?? "");
		const both = found[2] === undefined ? [] : [found.index + found[0].length - 4];
		return [first, ...both]
			.filter((at) => !isCount(text, at))
			.map((at) => {
				const year = text.slice(at, at + 4);
				return mention(at, year, year, "year");
			});
	});
	return [...seasons, ...years];
}

function mention(start: number, words: string, value: string, grain: "season" | "year"): DateMention {
	return { start, end: start + words.length, value, relative: false, weekday: null, grain };
}

function isCount(text: string, start: number): boolean {
	const after = text.slice(start + 4, start + 40);
	if (/^(?:[.,]\d|%|\s?[$€£°])/.test(after) || COUNTED.test(after)) return true;
	const next = /^\s+(\p{Ll}{3,}s)\b/u.exec(after)?.[1];
	return next !== undefined && !NOT_PLURAL.test(next);
}
