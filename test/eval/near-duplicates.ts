// Which stories of a set repeat each other, found by brute force and without anything of the engine: every two stories
// that share a run of four words are compared exactly (A. Z. Broder, "On the resemblance and containment of documents",
// SEQUENCES 1997).
import type { Story } from "./reuters-stories.ts";

/** Two stories by their places; `first` has the earlier time stamp. */
export interface StoryPair {
	readonly first: number;
	readonly second: number;
	/** "copy": the same report; "notice": the same words about other things; both as `near-duplicates` says. */
	readonly kind: "copy" | "notice";
	/** Whether the later one is titled a correction or a repetition. */
	readonly reissue: boolean;
	/** Share of the runs of the shorter story that stand in the longer. */
	readonly contained: number;
	/** Share of the figures of the one with fewer that the other has. */
	readonly figures: number;
}

/** Words of a run. */
const RUN = 4;
/** Runs that more stories have than this lead to no comparison: tables of nothing but figures. */
const MOST_HOLDERS = 1000;
/** What has fewer words is a line and no story. */
const LEAST_WORDS = 15;
/** Share of the shorter story's runs from which on two stories have the same words. */
const SAME = 0.7;
/** Share of the figures that a copy has at least, and that two notices have at most. */
const COPIED_FIGURES = 0.9;
const OTHER_FIGURES = 0.7;
const REISSUED_FIGURES = 0.5;
/** News is repeated within days; the same words later are the next issue of a notice. */
const CLOSE = 3 * 86_400_000;
/** Up to so many words the title tells whom a notice is about. */
const SHORT = 60;

/**
 * The pairs of stories with the same words.
 *
 * A *copy*: at least 70 % of the shorter story's runs of four words stand in the longer, and at least 90 % of its
 * figures, and three days at most lie between; if it is short, the rarest word of its title is in the other story too. A
 * story titled CORRECTED or RPT needs half of the figures.
 *
 * A *notice*: with digits, months and weekdays masked 70 % of the runs are the same, and fewer than 70 % of the figures,
 * or, of short ones, the titles are about others. What lies between is neither and is not counted.
 */
export function samePairs(stories: readonly Story[]): readonly StoryPair[] {
	const titles = titleWords(stories);
	const read = stories.map((story, at) => readStory(story, titles[at] ?? ""));
	const holders = holdersOf(read);
	const shared = new Uint16Array(read.length);
	return read.flatMap((one, at) => {
		const touched: number[] = [];
		for (const run of one.masked) {
			const places = holders.get(run) ?? [];
			if (places.length > MOST_HOLDERS) continue;
			for (const other of places) {
				if (other >= at) break;
				if (shared[other] === 0) touched.push(other);
				shared[other] = (shared[other] ?? 0) + 1;
			}
		}
		const pairs = touched.flatMap((other) => {
			const two = read[other];
			const enough = (shared[other] ?? 0) >= 0.3 * Math.min(one.masked.size, two?.masked.size ?? 0);
			return two === undefined || !enough ? [] : (pairOf(stories, read, other, at) ?? []);
		});
		for (const other of touched) shared[other] = 0;
		return pairs;
	});
}

interface ReadStory {
	readonly words: number;
	readonly runs: ReadonlySet<string>;
	readonly masked: ReadonlySet<string>;
	readonly figures: ReadonlyMap<string, number>;
	readonly all: ReadonlySet<string>;
	/** The rarest word of the title. */
	readonly about: string;
}

const WORD = /[a-z]+(?:'[a-z]+)?|\d+(?:[.,/-]\d+)*/g;
const CALENDAR =
	/^(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec|mon|tues|wednes|thurs|fri|satur|sun)[a-z]{0,6}$/;
const NUMBERS = new Set("one two three four five six seven eight nine ten eleven twelve nil".split(" "));

function readStory({ title, body }: Story, about: string): ReadStory {
	const words = body.toLowerCase().match(WORD) ?? [];
	const isFigure = (word: string) => /^\d/.test(word) || NUMBERS.has(word);
	const masked = words.map((word) => (isFigure(word) ? "#" : CALENDAR.test(word) ? "@" : word));
	const figures = new Map<string, number>();
	for (const word of words.filter(isFigure)) figures.set(word, (figures.get(word) ?? 0) + 1);
	const all = new Set([...words, ...(title.toLowerCase().match(WORD) ?? [])]);
	return { words: words.length, runs: runsOf(words), masked: runsOf(masked), figures, all, about };
}

function runsOf(words: readonly string[]): ReadonlySet<string> {
	const runs = new Set<string>();
	if (words.length < LEAST_WORDS) return runs;
	for (let at = 0; at + RUN <= words.length; at++) runs.add(words.slice(at, at + RUN).join(" "));
	return runs;
}

const MARKER =
	/^[<(]?\s*(?:corrected|correction|rpt|repeat(?:ed)?|refile|clarification)\s*[>)]?\s*[-–:]*\s*/i;

/** The word of each title that fewest titles have, signs of the exchange and markers aside. */
function titleWords(stories: readonly Story[]): readonly string[] {
	const words = stories.map(({ title }) => {
		const bare = title.replace(MARKER, "").replace(/<[A-Z.]{1,7}>/g, " ");
		return bare.toLowerCase().match(/[a-z]{2,}/g) ?? [];
	});
	const counts = new Map<string, number>();
	for (const word of words.flatMap((own) => [...new Set(own)])) counts.set(word, (counts.get(word) ?? 0) + 1);
	return words.map((own) =>
		own.reduce((best, word) => ((counts.get(word) ?? 0) < (counts.get(best) ?? Infinity) ? word : best), ""),
	);
}

function holdersOf(read: readonly ReadStory[]): ReadonlyMap<string, readonly number[]> {
	const holders = new Map<string, number[]>();
	read.forEach(({ masked }, at) => {
		for (const run of masked) {
			const own = holders.get(run);
			if (own === undefined) holders.set(run, [at]);
			else own.push(at);
		}
	});
	return holders;
}

function pairOf(
	stories: readonly Story[],
	read: readonly ReadStory[],
	a: number,
	b: number,
): StoryPair | undefined {
	const [one, two] = [stories[a], stories[b]];
	const [left, right] = [read[a], read[b]];
	if (one === undefined || two === undefined || left === undefined || right === undefined) return undefined;
	if (one.stamp === two.stamp) return undefined;
	const [first, second] = one.stamp < two.stamp ? [a, b] : [b, a];
	const contained = containment(left.runs, right.runs);
	const figures = figureShare(left.figures, right.figures);
	const reissue = MARKER.test(stories[second]?.title ?? "");
	const pair = { first, second, reissue, contained, figures };
	const short = Math.min(left.words, right.words) <= SHORT;
	const aboutOne = left.all.has(right.about) && right.all.has(left.about);
	const close = Math.abs(Date.parse(`${one.stamp}Z`) - Date.parse(`${two.stamp}Z`)) <= CLOSE;
	if (contained >= SAME && (aboutOne || !short) && figures >= COPIED_FIGURES)
		return close ? { ...pair, kind: "copy" } : undefined;
	if (containment(left.masked, right.masked) < SAME) return undefined;
	if (reissue && aboutOne && close)
		return figures >= REISSUED_FIGURES ? { ...pair, kind: "copy" } : undefined;
	const other =
		figures < OTHER_FIGURES || (short && !left.all.has(right.about) && !right.all.has(left.about));
	return other ? { ...pair, kind: "notice" } : undefined;
}

function containment(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
	const [small, large] = a.size <= b.size ? [a, b] : [b, a];
	let shared = 0;
	for (const run of small) if (large.has(run)) shared++;
	return shared / Math.max(1, small.size);
}

/** 1 when one of them has no figures. */
function figureShare(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
	const sum = (counts: ReadonlyMap<string, number>) =>
		[...counts.values()].reduce((total, n) => total + n, 0);
	let shared = 0;
	for (const [figure, count] of a) shared += Math.min(count, b.get(figure) ?? 0);
	const least = Math.min(sum(a), sum(b));
	return least === 0 ? 1 : shared / least;
}
