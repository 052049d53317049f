import { EventEmitter, type FileDecoration, type FileDecorationProvider, Uri } from "vscode";
import type { ArticleKey } from "../engine/model.ts";
import { counted } from "./counts.ts";

const scheme = "claimtrace-source";
/** VS Code shows two characters. */
const most = 99;

/** The address by which the view of sources names an article to the badges. */
export function badgeAddress(key: ArticleKey): Uri {
	return Uri.from({ scheme, path: "/article", query: key });
}

/** The number of draft sentences that rest on an article, at the end of its line where the view is too narrow for words. */
export class SourceBadges implements FileDecorationProvider {
	readonly #restingOn: (key: ArticleKey) => number;
	readonly #changed = new EventEmitter<undefined>();

	readonly onDidChangeFileDecorations = this.#changed.event;

	constructor(restingOn: (key: ArticleKey) => number) {
		this.#restingOn = restingOn;
	}

	/** Counts anew. */
	refresh(): void {
		this.#changed.fire(undefined);
	}

	provideFileDecoration(address: Uri): FileDecoration | undefined {
		if (address.scheme !== scheme) return undefined;
		const count = this.#restingOn(address.query);
		if (count === 0) return undefined;
		return { badge: String(Math.min(count, most)), tooltip: counted(count, "sentence") };
	}

	dispose(): void {
		this.#changed.dispose();
	}
}
