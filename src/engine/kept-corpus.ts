import type { Place, Volume } from "./articles/article-shelf.ts";
import type { KeptCopies } from "./copies/copy-index.ts";
import type { Sealed } from "./index/inverted.ts";
import type { ArticleKey } from "./model.ts";
import type { Derivation } from "./origins.ts";

/** Everything that a corpus has worked out, in a form that can be kept and taken up again without reading an article. */
export interface KeptCorpus {
	readonly index: readonly Sealed[];
	/** By number; one that nothing stands in is empty. */
	readonly volumes: readonly (Volume | undefined)[];
	readonly articles: readonly KeptArticle[];
	readonly copies: KeptCopies;
	/** By link of `copies`. */
	readonly derivations: readonly (Derivation | null)[];
}

/** An article: its number, and where its bytes stand; the same object as long as that stays so. */
export interface KeptArticle extends Place {
	readonly key: ArticleKey;
	readonly number: number;
}

/** What a host needs to know a file again without reading it. */
export interface FileStamp {
	readonly size: number;
	/** When it was changed last, in milliseconds. */
	readonly mtimeMs: number;
}

/** A file that was read, and what came of it; a plain value, the same object as long as nothing of it changes. */
export interface KeptFile extends FileStamp {
	readonly key: string;
	readonly path: string;
	/** The articles that came of it, with what else is to be known of each. */
	readonly articles: readonly { readonly key: ArticleKey }[];
	/** What of it is no article, and why. */
	readonly skipped: readonly { readonly path: string; readonly reason: string }[];
}

/** A corpus with the files that it came of. */
export interface KeptState {
	readonly corpus: KeptCorpus;
	readonly files: readonly KeptFile[];
}

/** What was found: a corpus; nothing yet; or something that cannot be used, with the reason for the writer. */
export type Opened =
	| { readonly kind: "corpus"; readonly state: KeptState }
	| { readonly kind: "none" }
	| { readonly kind: "unusable"; readonly reason: string };

/** Whether it was kept, and then by which volumes those in memory may be replaced; or why it was not. */
export type Saved =
	| { readonly kind: "saved"; readonly volumes: ReadonlyMap<Volume, Volume> }
	| { readonly kind: "failed"; readonly reason: string };

/** Where a host keeps what a corpus has worked out. Neither method rejects. */
export interface CorpusStorage {
	/** What was kept last with the same `settings`, which stand for all that it depends on beside the files. */
	open(settings: number): Promise<Opened>;
	/** Keeps a state in the place of the last one, which stays where this cannot be done. */
	save(settings: number, state: KeptState): Promise<Saved>;
	/**
	 * Writes volumes down before a state names them; gives where they stand now, and leaves out those it could not write.
	 * Missing where parts of what is kept cannot be read at once.
	 */
	shelve?(settings: number, volumes: readonly Volume[]): Promise<ReadonlyMap<Volume, Volume>>;
}
