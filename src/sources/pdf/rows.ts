import type { Run } from "./runs.ts";

/** Two baselines nearer than this share of a letter's height are one. */
const SAME_BASELINE = 0.35;

/** The runs by the baselines they share, from the top; in each row from the left. */
export function rowsOf(runs: readonly Run[]): Run[][] {
	const rows: Run[][] = [];
	for (const run of [...runs].sort((a, b) => a.baseline - b.baseline)) {
		const row = rows.at(-1);
		const first = row?.[0];
		if (row && first && run.baseline - first.baseline <= SAME_BASELINE * Math.min(first.size, run.size))
			row.push(run);
		else rows.push([run]);
	}
	for (const row of rows) row.sort((a, b) => a.left - b.left);
	return rows;
}

/** The runs of a row as one line. */
export function joinedRow(row: readonly Run[]): Run | null {
	const [first] = row;
	if (!first) return null;
	const longest = row.reduce((a, b) => (b.text.length > a.text.length ? b : a));
	return {
		...longest,
		text: row.map(({ text }) => text).join(" "),
		left: first.left,
		right: Math.max(...row.map(({ right }) => right)),
	};
}
