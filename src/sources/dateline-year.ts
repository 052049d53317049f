import type { Dateline } from "./dateline.ts";

/** What may tell the year of an article whose dateline has none. */
export interface YearEvidence {
	/** Of the file in its corpus folder. */
	readonly path: string;
	readonly url: string | null;
	/** The lines of the page; only notices of copyright count. */
	readonly lines: readonly string[];
}

/** When an article was published, and what to tell people of it. */
export interface Dated {
	readonly published: string | null;
	readonly remarks: readonly string[];
}

/**
 * The day of publication: the known one, or that of a dateline without a year ("LONDON, May 4 (Reuters) –") where what
 * is known or the evidence gives its year. Places that give different years give none, and what the text tells of other
 * days gives none either, since anniversaries are news.
 */
export function datedBy(known: string | null, dateline: Dateline | undefined, evidence: YearEvidence): Dated {
	if (dateline === undefined || (known !== null && known.length > MONTH.length))
		return { published: known, remarks: [] };
	if (known !== null) return { published: completed(dateline.day, known) ?? known, remarks: [] };
	const years = new Set([...yearsIn(evidence, dateline.day), ...noticedYears(evidence.lines, dateline)]);
	const [year, other] = years;
	const published = year === undefined || other !== undefined ? null : onDay(year, dateline.day);
	if (published !== null) return { published, remarks: [] };
	return {
		published,
		remarks: [`its dateline, ${dateline.words}, has no year, and nothing beside it tells which`],
	};
}

const MONTH = "2018-05";

/** The day in the year or month that is known. */
function completed(day: string, known: string): string | null {
	const whole = onDay(known.slice(0, 4), day);
	return whole?.startsWith(known) === true ? whole : null;
}

/** "2018-05-04" of the year and "XXXX-05-04"; null on a day that the year does not have. */
function onDay(year: string, day: string): string | null {
	const whole = `${year}${day.slice(4)}`;
	const time = Date.parse(whole);
	return !Number.isNaN(time) && new Date(time).toISOString().startsWith(whole) ? whole : null;
}

const YEAR = "(19[5-9]\\d|20\\d\\d)";
/** A date or month of an address, a folder or a file's name: "2018-05-04", "20180504", "2018/05", "2018_05". */
const WRITTEN = new RegExp(
	`(?<!\\d)${YEAR}(?:[-_./]?(0[1-9]|1[0-2])(?:[-_./]?(0[1-9]|[12]\\d|3[01]))?)(?!\\d)`,
	"g",
);
/** A folder that is a year's: "2018/". */
const YEARS_FOLDER = new RegExp(`(?:^|/)${YEAR}(?=/)`, "g");
/** Files are saved some time after what they hold was written; of a month, its end is taken. */
const MOST_DAYS_LATER = 45;
const MOST_DAYS_BEFORE_END = 62;
const DAY = 24 * 60 * 60 * 1000;

/** The years that path and address give. */
function yearsIn({ path, url }: YearEvidence, day: string): string[] {
	return [path, url ?? ""].flatMap((place) => {
		const written = [...place.matchAll(WRITTEN)].map(([, year = "", month = "", date]) =>
			yearBefore(day, year, month, date),
		);
		const folders = [...place.matchAll(YEARS_FOLDER)].map(([, year = ""]) => year);
		return [...written, ...(written.length > 0 ? [] : folders)].filter((year) => year !== null);
	});
}

/** The year in which the day came shortly before the date, in the month or in the one before; null when it did in none. */
function yearBefore(day: string, year: string, month: string, date: string | undefined): string | null {
	const saved = Date.parse(`${year}-${month}-${date ?? "01"}`) + (date === undefined ? 30 * DAY : 0);
	const most = date === undefined ? MOST_DAYS_BEFORE_END : MOST_DAYS_LATER;
	for (const candidate of [year, String(Number(year) - 1)]) {
		const days = (saved - Date.parse(onDay(candidate, day) ?? "")) / DAY;
		if (days >= -1 && days <= most) return candidate;
	}
	return null;
}

/** The year of an agency's notice below a story of that agency; a site's own is that of the day on which it was saved. */
function noticedYears(lines: readonly string[], { agency }: Dateline): string[] {
	if (agency === null) return [];
	return lines.flatMap((line) => {
		const [, before, holder = "", after] =
			/^(?:(?:©|\(c\)|copyright)\s{0,3}){1,3}((?:19|20)\d\d)?,?\s{0,3}(?:by )?(\p{L}[\p{L} -]{1,60})((?:19|20)\d\d)?(?![\d-])/iu.exec(
				line,
			) ?? [];
		const year = before ?? after;
		return year !== undefined && isNameOf(holder, agency) ? [year] : [];
	});
}

/** "The Associated Press" and AP, "Thomson Reuters" and Reuters. */
function isNameOf(holder: string, agency: string): boolean {
	const words = holder.split(/[\s-]+/).filter((word) => /^\p{Lu}/u.test(word));
	const short = agency.toLowerCase();
	const initials = words.filter((word) => word !== "The").map((word) => word.charAt(0));
	return (
		words.some((word) => word.toLowerCase() === short) || initials.join("").toLowerCase().startsWith(short)
	);
}
