import { commands, l10n, Uri } from "vscode";
import { findingSeverities } from "../../engine/findings.ts";
import { type Desk, tell } from "../desk.ts";

/** Opens the page of a finding code, which comes with the extension, as a page to read. */
export async function learnMore({ context }: Desk, argument?: unknown): Promise<void> {
	const code = Object.keys(findingSeverities).find((one) => one === argument);
	if (!code) return tell(l10n.t("Put the caret on a finding and choose “Learn more” from its quick fixes."));
	const page = Uri.joinPath(context.extensionUri, "docs", "findings", `${code.replace("/", "-")}.md`);
	await commands.executeCommand("markdown.showPreviewToSide", page);
}
