import { EventEmitter, type Uri, workspace } from "vscode";
import type { Decisions } from "../project/decided.ts";
import { ProjectStore } from "./project-store.ts";

/** The project of each draft: its workspace folder, or a place of the extension's own for drafts outside. */
export class Projects {
	readonly #outside: Uri;
	readonly #report: (problem: string) => void;
	readonly #stores = new Map<string, ProjectStore>();
	readonly #changed = new EventEmitter<void>();

	/** What was decided in one of them has changed. */
	readonly onDidChange = this.#changed.event;

	constructor(outside: Uri, report: (problem: string) => void) {
		this.#outside = outside;
		this.#report = report;
	}

	/** The project that a draft belongs to. */
	of(draft: Uri): ProjectStore {
		const folder = workspace.getWorkspaceFolder(draft)?.uri ?? this.#outside;
		const key = folder.toString();
		const known = this.#stores.get(key);
		if (known) return known;
		const store = new ProjectStore(folder, this.#report);
		store.onDidChange(() => this.#changed.fire());
		this.#stores.set(key, store);
		return store;
	}

	/** A draft's path in its project, and what is decided there. */
	async decisionsFor(draft: Uri): Promise<{ readonly path: string; readonly decisions: Decisions }> {
		const store = this.of(draft);
		return { path: store.pathOf(draft), decisions: await store.decisions() };
	}

	dispose(): void {
		for (const store of this.#stores.values()) store.dispose();
		this.#changed.dispose();
	}
}
