import type { Corpus } from "../engine/corpus.ts";
import { isWithinDraft } from "../engine/findings.ts";
import type { Article, ArticleKey, SentenceReport } from "../engine/model.ts";
import { compareDates } from "../engine/origins.ts";
import type { ReportSentence, ReportSource, SourceId } from "./model.ts";

/** The articles that stand beside a draft, with the numbers that the report calls them by. */
export class SourceList {
	readonly #corpus: Corpus;
	readonly #hashes: ReadonlyMap<ArticleKey, string>;
	readonly #articles: readonly Article[];
	readonly #ids: ReadonlyMap<ArticleKey, SourceId>;

	constructor(reports: readonly SentenceReport[], corpus: Corpus, hashes: ReadonlyMap<ArticleKey, string>) {
		this.#corpus = corpus;
		this.#hashes = hashes;
		const used = new Set(reports.flatMap(keysOf));
		for (const key of [...used]) used.add(corpus.originOf(key));
		const articles = [...used].flatMap((key) => corpus.article(key) ?? []);
		this.#articles = articles.sort((a, b) => byDate(a, b) || (a.key < b.key ? -1 : 1));
		this.#ids = new Map(this.#articles.map(({ key }, at) => [key, `S${at + 1}`]));
	}

	/** The number of an article that stands beside the draft; "" of one that does not. */
	idOf(key: ArticleKey): SourceId {
		return this.#ids.get(key) ?? "";
	}

	/** Its place in the order of publication. */
	rankOf(id: SourceId): number {
		return Number(id.slice(1));
	}

	articles(): readonly Article[] {
		return this.#articles;
	}

	/** Those that copy an article. */
	copiesOf(id: SourceId): readonly SourceId[] {
		return this.#articles
			.filter(
				({ key }) => this.#corpus.sameOriginAs(key) !== null && this.idOf(this.#corpus.originOf(key)) === id,
			)
			.map(({ key }) => this.idOf(key));
	}

	described(sentences: readonly ReportSentence[], withText: boolean): readonly ReportSource[] {
		const uses = new Map<SourceId, Set<number>>();
		for (const { number, evidence } of sentences)
			for (const { source } of evidence) uses.set(source, (uses.get(source) ?? new Set()).add(number));
		return this.#articles.map((article) => {
			const { key, path, title, publisher, byline, published, url, language, text } = article;
			const id = this.idOf(key);
			const origin = this.#corpus.sameOriginAs(key);
			return {
				...{ id, key, article: path, title, publisher, byline, published, url, language },
				sha256: this.#hashes.get(key) ?? "",
				copyOf: origin === null ? null : this.idOf(origin),
				sentences: [...(uses.get(id) ?? [])],
				text: withText ? text : null,
			};
		});
	}
}

function keysOf({ origin, closest, others, findings }: SentenceReport): readonly ArticleKey[] {
	const traces = [origin, closest, ...others].flatMap((trace) => trace?.key ?? []);
	return [
		...traces,
		...findings.flatMap(({ type, source }) => (isWithinDraft(type) ? [] : (source?.key ?? []))),
	];
}

function byDate(a: Article, b: Article): number {
	if (a.published === null || b.published === null)
		return Number(a.published === null) - Number(b.published === null);
	return compareDates(a, b);
}
