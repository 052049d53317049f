import { workspace } from "vscode";
import type { Entry } from "../project/entries.ts";

/** What every new decision has: an id of its own, who decides by the settings, and the time. */
export function newEntry(): Entry {
	const by = workspace.getConfiguration("claimtrace").get<string>("author", "");
	return { id: crypto.randomUUID(), by, at: new Date().toISOString() };
}
