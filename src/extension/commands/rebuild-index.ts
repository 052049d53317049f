import { l10n } from "vscode";
import { counted } from "../counts.ts";
import { choose, type Desk, demandChecker, tell } from "../desk.ts";

/** Reads every file of the corpus again and says what came out. */
export async function rebuildIndex({ corpora: { own } }: Desk): Promise<void> {
	const start = performance.now();
	await own.rebuild({ anew: true });
	if (!(await demandChecker(own))) return;
	const { articles, skipped } = own.summary;
	const seconds = ((performance.now() - start) / 1000).toFixed(1);
	const read = counted(articles.length, "article");
	if (skipped.length === 0) return tell(l10n.t("Indexed {0} in {1} s.", read, seconds));
	const left = counted(skipped.length, "file");
	void choose(l10n.t("Indexed {0} in {1} s; {2} could not be read.", read, seconds, left), {
		[l10n.t("Show Files")]: "claimtrace.showUnreadable",
	});
}
