import { EventEmitter, Uri, workspace } from "vscode";
import type { ArticleKey } from "../engine/model.ts";
import type { Corpus } from "./corpus.ts";

/** "own" is the writer's corpus; "sample" the one that comes with the extension. */
export type CorpusName = "own" | "sample";

/** The corpora of a window: the writer's own, and the sample's while a sample draft is open outside a workspace. */
export class Corpora {
	readonly own: Corpus;
	/** Where the writer's copies of the sample draft are. */
	readonly sampleDrafts: Uri;
	readonly #create: (folder: Uri) => Corpus;
	readonly #sampleFolder: Uri;
	readonly #changed = new EventEmitter<void>();
	readonly #indexed = new EventEmitter<void>();
	#sample: Corpus | undefined;

	/** The state or the progress of one of them has changed. */
	readonly onDidChange = this.#changed.event;
	/** The articles of one of them have changed. */
	readonly onDidIndex = this.#indexed.event;

	/** `create` makes the corpus over the sample's articles. */
	constructor(own: Corpus, sampleFolder: Uri, sampleDrafts: Uri, create: (folder: Uri) => Corpus) {
		this.own = this.#followed(own);
		this.sampleDrafts = sampleDrafts;
		this.#sampleFolder = sampleFolder;
		this.#create = create;
	}

	/** The corpus against which a draft is checked. */
	of(draft: Uri | undefined): Corpus {
		return this.named(draft && this.#isSample(draft) ? "sample" : "own");
	}

	/** A corpus by its name; the sample is indexed when it is first asked for. */
	named(name: CorpusName): Corpus {
		if (name === "own") return this.own;
		if (!this.#sample) {
			this.#sample = this.#followed(this.#create(Uri.joinPath(this.#sampleFolder, "articles")));
			void this.#sample.rebuild();
		}
		return this.#sample;
	}

	/** Tells the checkers the severities that are set now. */
	async configure(): Promise<void> {
		await this.own.configure();
		await this.#sample?.configure();
	}

	/** The name by which `named` gives the corpus. */
	nameOf(corpus: Corpus): CorpusName {
		return corpus === this.own ? "own" : "sample";
	}

	/** The corpus that has an article; the writer's own where neither has it. */
	having(key: ArticleKey): Corpus {
		return this.#sample?.uriOf(key) ? this.#sample : this.own;
	}

	/** True for sources of either corpus: they are not checked as drafts. */
	holds(uri: Uri): boolean {
		return this.own.holds(uri) || (this.#sample?.holds(uri) ?? false);
	}

	/** The article that a document shows, with its corpus; undefined for other documents. */
	articleAt(uri: Uri): { readonly corpus: Corpus; readonly key: ArticleKey } | undefined {
		const address = uri.toString();
		for (const corpus of [this.own, ...(this.#sample ? [this.#sample] : [])]) {
			const article = corpus.summary.articles.find(({ key }) => corpus.uriOf(key)?.toString() === address);
			if (article) return { corpus, key: article.key };
		}
		return undefined;
	}

	dispose(): void {
		this.own.dispose();
		this.#sample?.dispose();
		this.#changed.dispose();
		this.#indexed.dispose();
	}

	#isSample(uri: Uri): boolean {
		const isBelow = ({ scheme, authority, path }: Uri) =>
			uri.scheme === scheme && uri.authority === authority && uri.path.startsWith(`${path}/`);
		const isSample = isBelow(this.#sampleFolder) || isBelow(this.sampleDrafts);
		return isSample && !workspace.getWorkspaceFolder(uri);
	}

	#followed(corpus: Corpus): Corpus {
		corpus.onDidChange(() => this.#changed.fire());
		corpus.onDidIndex(() => this.#indexed.fire());
		return corpus;
	}
}
