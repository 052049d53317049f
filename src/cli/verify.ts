import { access } from "node:fs/promises";
import { version } from "../../package.json";
import { readReportFile } from "../node/report-file.ts";
import type { ReportOptions } from "../report/build.ts";
import { harmlessJson } from "../report/harmless.ts";
import type { FactCheckReport } from "../report/model.ts";
import { type Verification, verification } from "../report/verify.ts";
import type { Checker } from "../worker/protocol.ts";
import type { VerifyArguments } from "./arguments.ts";
import { openCorpus } from "./corpus.ts";
import { settingsFor } from "./settings.ts";
import type { Terminal } from "./terminal.ts";
import { verifyText } from "./verify-text.ts";

/** Checks a report against the corpus as it is now and prints what has changed; gives 1 if something has, else 0. */
export async function verify(args: VerifyArguments, terminal: Terminal): Promise<0 | 1> {
	const old = await readReportFile(args.report);
	const settings = await settingsFor(args, [args.report]);
	const { draft } = old;
	const there = await access(draft.path).then(
		() => true,
		() => false,
	);
	const corpus = await openCorpus(
		{ ...settings, severity: old.severities },
		terminal,
		there ? [draft.path] : [],
	);
	terminal.progress(`Checking the draft of ${args.report} again`);
	const fresh = await corpus.checker.report(
		{ path: draft.path, text: draft.text, languageId: draft.languageId },
		{ made: new Date().toISOString(), toolVersion: version, withText: false, own: ownIn(old) },
	);
	const result = await compared(old, fresh, corpus.checker);
	terminal.progress("");
	terminal.write(args.format === "json" ? `${harmlessJson(result)}\n` : verifyText(result, terminal));
	return result.holds ? 0 : 1;
}

/** The marks of own reporting that the report was made with; one made before there were any has none. */
function ownIn({ sentences }: FactCheckReport): NonNullable<ReportOptions["own"]> {
	return sentences.flatMap(({ start, own }) => (own ? [{ start, ...own }] : []));
}

async function compared(
	old: FactCheckReport,
	fresh: FactCheckReport,
	checker: Checker,
): Promise<Verification> {
	const [keys, hashes] = [
		new Set(old.sources.map(({ key }) => key)),
		new Set(old.sources.map((one) => one.sha256)),
	];
	const quoted = fresh.corpus.files.filter(({ key, sha256 }) => keys.has(key) || hashes.has(sha256));
	const texts = new Map<string, string>();
	for (const { key } of quoted) texts.set(key, (await checker.articleText(key)) ?? "");
	const steps = verification(old, fresh, (key) => texts.get(key) ?? null);
	let step = steps.next();
	while (!step.done) step = steps.next();
	return step.value;
}
