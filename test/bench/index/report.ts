import type { MeasuredCorpus } from "../corpus.ts";
import type { Measured } from "./measure.ts";

/** The contestants as a Markdown table. */
export function contestTable(all: readonly Measured[]): string {
	return table(
		[
			"",
			"build s",
			"of processor s",
			"memory MB",
			"peak MB",
			"on disk MB",
			"load ms",
			"p50 ms",
			"p95 ms",
			"p99 ms",
			"asked",
			"top-1",
		],
		all.map((one) => [
			one.name,
			number(one.build, 1000, 2),
			number(one.buildProcessor, 1000, 2),
			one.memory === null ? "on disk" : number(one.memory, 2 ** 20, 1),
			number(one.peak, 2 ** 20, 0),
			number(one.disk, 2 ** 20, 1),
			number(one.load, 1, 0),
			number(one.p50, 1, 2),
			number(one.p95, 1, 2),
			number(one.p99, 1, 2),
			number(one.queries, 1, 0),
			one.first === undefined ? "–" : `${(100 * one.first).toFixed(1)} %`,
		]),
		all.flatMap(({ name, stopped }) => (stopped === undefined ? [] : [`${name}: ${stopped}.`])),
	);
}

/** How cost grows with the number of articles. */
export function growthTable(all: readonly (Measured & { readonly articles: number })[]): string {
	return table(
		[
			"articles",
			"sentences",
			"text MB",
			"tokenising s",
			"build s",
			"memory MB",
			"on disk MB",
			"load ms",
			"p50 ms",
			"p95 ms",
			"top-1",
		],
		all.map((one) => [
			one.articles.toLocaleString("en"),
			one.sentences?.toLocaleString("en") ?? "–",
			number(one.characters, 2 ** 20, 0),
			number(one.tokenise, 1000, 2),
			number(one.build, 1000, 2),
			number(one.memory, 2 ** 20, 1),
			number(one.disk, 2 ** 20, 1),
			number(one.load, 1, 0),
			number(one.p50, 1, 2),
			number(one.p95, 1, 2),
			one.first === undefined ? "–" : `${(100 * one.first).toFixed(1)} %`,
		]),
		all.flatMap(({ articles, stopped }) =>
			stopped === undefined ? [] : [`${articles} articles: ${stopped}.`],
		),
	);
}

/** What a corpus costs, a column for each size. */
export function corpusTable(all: readonly MeasuredCorpus[]): string {
	const rows: readonly (readonly [string, (one: MeasuredCorpus) => string])[] = [
		["text, MB", (one) => number(one.text, 2 ** 20, 0)],
		["passages", (one) => one.passages.toLocaleString("en")],
		["all articles put, s", (one) => number(one.build, 1000, 1)],
		["links between copies, s", (one) => number(one.origins, 1000, 1)],
		["held in memory then, texts included, MB", (one) => number(one.memory, 2 ** 20, 0)],
		["kept: written, s", (one) => number(one.keep, 1000, 2)],
		["kept: on disk, MB", (one) => number(one.disk, 2 ** 20, 0)],
		["next start: loaded, ms", (one) => number(one.load, 1, 0)],
		["next start: held in memory, MB", (one) => number(one.loaded, 2 ** 20, 0)],
		["the same after 300 checks, MB", (one) => number(one.afterChecks, 2 ** 20, 0)],
		["first check, ms", (one) => number(one.firstCheck, 1, 0)],
		["check of one sentence, p50 / p95, ms", (one) => pair(one.check50, one.check95)],
		["one article changed and asked for, p50 / p95, ms", (one) => pair(one.reindex50, one.reindex95)],
		["a keystroke in a draft of 170 sentences, p50 / p95, ms", (one) => pair(one.edit50, one.edit95)],
	];
	return table(
		["articles", ...all.map((one) => one.articles.toLocaleString("en"))],
		rows.map(([name, value]) => [name, ...all.map(value)]),
		[],
	);
}

function pair(half: number, most: number): string {
	return `${half.toFixed(0)} / ${most.toFixed(0)}`;
}

function table(
	head: readonly string[],
	rows: readonly (readonly string[])[],
	notes: readonly string[],
): string {
	const lines = [head, head.map((_, at) => (at === 0 ? "---" : "---:")), ...rows];
	return [...lines.map((cells) => `| ${cells.join(" | ")} |`), ...notes.map((note) => `\n${note}`)].join(
		"\n",
	);
}

function number(value: number | null | undefined, unit: number, digits: number): string {
	return value === undefined || value === null ? "–" : (value / unit).toFixed(digits);
}

const WIDTH = 720;
const ROW = 26;
const LEFT = 110;
const RIGHT = 90;

/** Bars on a logarithmic scale, one chart above the other: build, memory, query. Colours suit light and dark pages. */
export function chart(all: readonly Measured[]): string {
	const panels = [
		panel("Index build, seconds", all, ({ build }) => build && build / 1000),
		panel("Memory of the index, MB", all, ({ memory }) => memory && memory / 2 ** 20),
		panel("Sentence query, milliseconds at the median", all, ({ p50 }) => p50),
	];
	let top = 0;
	const drawn = panels.map(({ height, svg }) => {
		const placed = `<g transform="translate(0 ${top})">${svg}</g>`;
		top += height;
		return placed;
	});
	const style = "font:13px system-ui,sans-serif;fill:#7a7f87";
	return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${top}" width="${WIDTH}" height="${top}" style="${style}" role="img" aria-label="Index build, memory and query time of Claimtrace and other libraries">\n${drawn.join("\n")}\n</svg>\n`;
}

function panel(
	title: string,
	all: readonly Measured[],
	measureOf: (one: Measured) => number | null | undefined,
): { readonly height: number; readonly svg: string } {
	const rows = all.map((one) => ({ name: one.name, value: measureOf(one) ?? undefined }));
	const values = rows.flatMap(({ value }) => (value === undefined || value <= 0 ? [] : [Math.log10(value)]));
	const low = Math.floor(Math.min(...values) - 0.3);
	const high = Math.max(...values);
	const lines = rows.map(({ name, value }, at) => {
		const y = 34 + at * ROW;
		const share = value === undefined || value <= 0 ? 0 : (Math.log10(value) - low) / (high - low);
		const length = Math.max(0, share * (WIDTH - LEFT - RIGHT));
		const label = value === undefined ? "–" : value >= 100 ? value.toFixed(0) : value.toPrecision(2);
		const colour = at === 0 ? "#2f9e6e" : "#8793a5";
		return `<text x="${LEFT - 8}" y="${y + 14}" text-anchor="end">${name}</text><rect x="${LEFT}" y="${y + 2}" width="${length.toFixed(1)}" height="16" rx="2" fill="${colour}"/><text x="${(LEFT + length + 6).toFixed(1)}" y="${y + 14}">${label}</text>`;
	});
	const heading = `<text x="0" y="20" style="font-weight:600">${title} (logarithmic)</text>`;
	return { height: 34 + rows.length * ROW + 14, svg: [heading, ...lines].join("\n") };
}
