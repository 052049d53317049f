import { type Desk, demandChecker, tell } from "../desk.ts";
import { counted } from "../plain-text.ts";

/** Reads every file of the corpus again and says what came out. */
export async function rebuildIndex({ corpora: { own } }: Desk): Promise<void> {
	const start = performance.now();
	await own.rebuild({ anew: true });
	if (!(await demandChecker(own))) return;
	const { articles, skipped } = own.summary;
	const seconds = ((performance.now() - start) / 1000).toFixed(1);
	const rest = skipped.length === 0 ? "" : `, ${skipped.length.toLocaleString("en")} could not be read`;
	tell(`Indexed ${counted(articles.length, "article")} in ${seconds} s${rest}.`);
}
